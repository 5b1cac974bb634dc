/* planar.c - a normalizing flow in plain C, compiled by nfc 0.1.0; see planar.h. Do not edit.
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
#ifdef __aarch64__
#include <arm_neon.h>
#endif
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

/* a b + c, rounded once where the target has an instruction for it. Nothing else is contracted: a row has the same bits
 * whatever function it passes through. */
static inline planar_nf_lane planar_nf_fma(planar_nf_lane a, planar_nf_lane b, planar_nf_lane c)
{
#ifdef PLANAR_NF_AVX512
    return _mm512_fmadd_ps(a, b, c);
#elif defined(PLANAR_NF_AVX) && defined(__FMA__)
    return __builtin_ia32_vfmaddps256(a, b, c);
#elif PLANAR_NF_VECTOR && defined(__aarch64__)
    return (planar_nf_lane)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
#else
    return a * b + c;
#endif
}

/* c - a b */
static inline planar_nf_lane planar_nf_less(planar_nf_lane c, planar_nf_lane a, planar_nf_lane b)
{
#if PLANAR_NF_VECTOR && (defined(PLANAR_NF_AVX512) || defined(__FMA__) || defined(__aarch64__))
    return planar_nf_fma(-a, b, c);
#else
    return c - a * b;
#endif
}

/* c + x p, for one step of Horner's rule */
static inline planar_nf_lane planar_nf_next(float c, planar_nf_lane x, planar_nf_lane p) { return planar_nf_fma(x, p, planar_nf_set(c)); }
/* c + x d */
static inline planar_nf_lane planar_nf_line(float c, planar_nf_lane x, float d) { return planar_nf_fma(x, planar_nf_set(d), planar_nf_set(c)); }

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

/* The larger; a NaN in either argument comes through. */
static inline planar_nf_lane planar_nf_max(planar_nf_lane a, planar_nf_lane b) { return planar_nf_select_lt(b, a, a, planar_nf_select((planar_nf_mask)(a == a), b, a)); }

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
    r = z * planar_nf_next(0.666666627f, z, planar_nf_next(0.400003552f, z, planar_nf_line(0.285358906f, z, 0.236105233f)));
    h = 0.5f * f * f;
    r = planar_nf_fma(n, planar_nf_set(0.693359375f), f - (h - planar_nf_fma(n, planar_nf_set(-2.12194440e-4f), s * (h + r))));
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
    const planar_nf_lane t = (planar_nf_lane)((planar_nf_mask)planar_nf_fma(a, planar_nf_set(2.88539008f), magic) & -2);
    const planar_nf_lane r = planar_nf_less(a, t - magic, planar_nf_set(0.34657359f)), z = r * r;
    const planar_nf_lane w = planar_nf_fma(r * z, planar_nf_next(-0.333332092f, z, planar_nf_line(0.133223608f, z, -0.0511830561f)), r);
    const planar_nf_lane half = (planar_nf_lane)((planar_nf_mask)t << 22); /* 2^n / 2 */
    const planar_nf_lane p = planar_nf_fma(half + 0.5f, w, half - 0.5f), y = p / (p + (1.0f - w));
    return (planar_nf_lane)((planar_nf_mask)y | ((planar_nf_mask)x & (planar_nf_mask)planar_nf_set(-0.0f)));
#else
    return tanhf(x);
#endif
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline planar_nf_lane planar_nf_normal(planar_nf_lane u)
{
    const planar_nf_lane tail = 0.5f * planar_nf_select_lt(u, planar_nf_set(0.0f), -u, u), q = 0.5f - tail,
                  r = planar_nf_less(planar_nf_set(0.180625f), q, q);
    const planar_nf_lane s = planar_nf_sqrt(-planar_nf_log(tail)), c = s - 1.6f, e = s - 5.0f;
    planar_nf_lane z, middle, far, extreme;
    middle = planar_nf_next(3.3871327179f, r, planar_nf_next(50.434271938f, r, planar_nf_line(159.29113202f, r, 59.109374720f)));
    middle = q * middle / planar_nf_next(1.0f, r, planar_nf_next(17.895169469f, r, planar_nf_line(78.757757664f, r, 67.187563600f)));
    far = planar_nf_next(1.4234372777f, c, planar_nf_next(2.7568153900f, c, planar_nf_line(1.3067284816f, c, 0.17023821103f)));
    far = far / planar_nf_next(1.0f, c, planar_nf_line(0.73700164250f, c, 0.12021132975f));
    extreme = planar_nf_next(6.6579051150f, e, planar_nf_next(3.0812263860f, e, planar_nf_line(0.42868294337f, e, 0.017337203997f)));
    extreme = extreme / planar_nf_next(1.0f, e, planar_nf_line(0.24197894225f, e, 0.012258202635f));
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
#define LANE(a) ((a) - planar_nf_set(0)) /* numbers are spread over the lanes */
#define FMA(a, b, c) planar_nf_fma(LANE(a), LANE(b), LANE(c))   /* a * b + c */
#define LESS(a, b, c) planar_nf_less(LANE(c), LANE(a), LANE(b)) /* c - a * b */

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
    s[0] = flow_1_w[0] * flow_1_w[0];
    s[1] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = flow_1_w[0] * flow_1_u[0];
    s[4] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[3 + j * 2 + i];
            sum += next;
        }
        s[5 + j] = sum;
    }
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = flow_1_w[0] * s[10];
    s[12] = flow_1_w[1] * s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
    s[17] = flow_2_w[0] * flow_2_w[0];
    s[18] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[17 + j * 2 + i];
            sum += next;
        }
        s[19 + j] = sum;
    }
    s[20] = flow_2_w[0] * flow_2_u[0];
    s[21] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[20 + j * 2 + i];
            sum += next;
        }
        s[22 + j] = sum;
    }
    s[23] = fmaxf(s[22], 0) + log1pf(expf(-fabsf(s[22])));
    s[24] = s[23] - 1.0f;
    s[25] = s[24] - s[22];
    s[26] = s[25] / s[19];
    s[27] = 1e-30f < s[19] ? s[26] : 0.0f;
    s[28] = flow_2_w[0] * s[27];
    s[29] = flow_2_w[1] * s[27];
    s[30] = flow_2_u[0] + s[28];
    s[31] = flow_2_u[1] + s[29];
    s[32] = s[22] + 1.0f;
    s[33] = 1e-30f < s[19] ? s[23] : s[32];
    s[34] = flow_3_w[0] * flow_3_w[0];
    s[35] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[34 + j * 2 + i];
            sum += next;
        }
        s[36 + j] = sum;
    }
    s[37] = flow_3_w[0] * flow_3_u[0];
    s[38] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[37 + j * 2 + i];
            sum += next;
        }
        s[39 + j] = sum;
    }
    s[40] = fmaxf(s[39], 0) + log1pf(expf(-fabsf(s[39])));
    s[41] = s[40] - 1.0f;
    s[42] = s[41] - s[39];
    s[43] = s[42] / s[36];
    s[44] = 1e-30f < s[36] ? s[43] : 0.0f;
    s[45] = flow_3_w[0] * s[44];
    s[46] = flow_3_w[1] * s[44];
    s[47] = flow_3_u[0] + s[45];
    s[48] = flow_3_u[1] + s[46];
    s[49] = s[39] + 1.0f;
    s[50] = 1e-30f < s[36] ? s[40] : s[49];
    s[51] = flow_4_w[0] * flow_4_w[0];
    s[52] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[51 + j * 2 + i];
            sum += next;
        }
        s[53 + j] = sum;
    }
    s[54] = flow_4_w[0] * flow_4_u[0];
    s[55] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[54 + j * 2 + i];
            sum += next;
        }
        s[56 + j] = sum;
    }
    s[57] = fmaxf(s[56], 0) + log1pf(expf(-fabsf(s[56])));
    s[58] = s[57] - 1.0f;
    s[59] = s[58] - s[56];
    s[60] = s[59] / s[53];
    s[61] = 1e-30f < s[53] ? s[60] : 0.0f;
    s[62] = flow_4_w[0] * s[61];
    s[63] = flow_4_w[1] * s[61];
    s[64] = flow_4_u[0] + s[62];
    s[65] = flow_4_u[1] + s[63];
    s[66] = s[56] + 1.0f;
    s[67] = 1e-30f < s[53] ? s[57] : s[66];
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
    s[71] = flow_5_w[0] * flow_5_u[0];
    s[72] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[71 + j * 2 + i];
            sum += next;
        }
        s[73 + j] = sum;
    }
    s[74] = fmaxf(s[73], 0) + log1pf(expf(-fabsf(s[73])));
    s[75] = s[74] - 1.0f;
    s[76] = s[75] - s[73];
    s[77] = s[76] / s[70];
    s[78] = 1e-30f < s[70] ? s[77] : 0.0f;
    s[79] = flow_5_w[0] * s[78];
    s[80] = flow_5_w[1] * s[78];
    s[81] = flow_5_u[0] + s[79];
    s[82] = flow_5_u[1] + s[80];
    s[83] = s[73] + 1.0f;
    s[84] = 1e-30f < s[70] ? s[74] : s[83];
    s[85] = flow_6_w[0] * flow_6_w[0];
    s[86] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[85 + j * 2 + i];
            sum += next;
        }
        s[87 + j] = sum;
    }
    s[88] = flow_6_w[0] * flow_6_u[0];
    s[89] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[88 + j * 2 + i];
            sum += next;
        }
        s[90 + j] = sum;
    }
    s[91] = fmaxf(s[90], 0) + log1pf(expf(-fabsf(s[90])));
    s[92] = s[91] - 1.0f;
    s[93] = s[92] - s[90];
    s[94] = s[93] / s[87];
    s[95] = 1e-30f < s[87] ? s[94] : 0.0f;
    s[96] = flow_6_w[0] * s[95];
    s[97] = flow_6_w[1] * s[95];
    s[98] = flow_6_u[0] + s[96];
    s[99] = flow_6_u[1] + s[97];
    s[100] = s[90] + 1.0f;
    s[101] = 1e-30f < s[87] ? s[91] : s[100];
    s[102] = flow_7_w[0] * flow_7_w[0];
    s[103] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[102 + j * 2 + i];
            sum += next;
        }
        s[104 + j] = sum;
    }
    s[105] = flow_7_w[0] * flow_7_u[0];
    s[106] = flow_7_w[1] * flow_7_u[1];
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
    s[111] = s[110] / s[104];
    s[112] = 1e-30f < s[104] ? s[111] : 0.0f;
    s[113] = flow_7_w[0] * s[112];
    s[114] = flow_7_w[1] * s[112];
    s[115] = flow_7_u[0] + s[113];
    s[116] = flow_7_u[1] + s[114];
    s[117] = s[107] + 1.0f;
    s[118] = 1e-30f < s[104] ? s[108] : s[117];
    s[119] = flow_8_w[0] * flow_8_w[0];
    s[120] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[119 + j * 2 + i];
            sum += next;
        }
        s[121 + j] = sum;
    }
    s[122] = flow_8_w[0] * flow_8_u[0];
    s[123] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[122 + j * 2 + i];
            sum += next;
        }
        s[124 + j] = sum;
    }
    s[125] = fmaxf(s[124], 0) + log1pf(expf(-fabsf(s[124])));
    s[126] = s[125] - 1.0f;
    s[127] = s[126] - s[124];
    s[128] = s[127] / s[121];
    s[129] = 1e-30f < s[121] ? s[128] : 0.0f;
    s[130] = flow_8_w[0] * s[129];
    s[131] = flow_8_w[1] * s[129];
    s[132] = flow_8_u[0] + s[130];
    s[133] = flow_8_u[1] + s[131];
    s[134] = s[124] + 1.0f;
    s[135] = 1e-30f < s[121] ? s[125] : s[134];
    s[136] = flow_9_w[0] * flow_9_w[0];
    s[137] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[136 + j * 2 + i];
            sum += next;
        }
        s[138 + j] = sum;
    }
    s[139] = flow_9_w[0] * flow_9_u[0];
    s[140] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[139 + j * 2 + i];
            sum += next;
        }
        s[141 + j] = sum;
    }
    s[142] = fmaxf(s[141], 0) + log1pf(expf(-fabsf(s[141])));
    s[143] = s[142] - 1.0f;
    s[144] = s[143] - s[141];
    s[145] = s[144] / s[138];
    s[146] = 1e-30f < s[138] ? s[145] : 0.0f;
    s[147] = flow_9_w[0] * s[146];
    s[148] = flow_9_w[1] * s[146];
    s[149] = flow_9_u[0] + s[147];
    s[150] = flow_9_u[1] + s[148];
    s[151] = s[141] + 1.0f;
    s[152] = 1e-30f < s[138] ? s[142] : s[151];
    s[153] = flow_10_w[0] * flow_10_w[0];
    s[154] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[153 + j * 2 + i];
            sum += next;
        }
        s[155 + j] = sum;
    }
    s[156] = flow_10_w[0] * flow_10_u[0];
    s[157] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[156 + j * 2 + i];
            sum += next;
        }
        s[158 + j] = sum;
    }
    s[159] = fmaxf(s[158], 0) + log1pf(expf(-fabsf(s[158])));
    s[160] = s[159] - 1.0f;
    s[161] = s[160] - s[158];
    s[162] = s[161] / s[155];
    s[163] = 1e-30f < s[155] ? s[162] : 0.0f;
    s[164] = flow_10_w[0] * s[163];
    s[165] = flow_10_w[1] * s[163];
    s[166] = flow_10_u[0] + s[164];
    s[167] = flow_10_u[1] + s[165];
    s[168] = s[158] + 1.0f;
    s[169] = 1e-30f < s[155] ? s[159] : s[168];
    s[170] = flow_11_w[0] * flow_11_w[0];
    s[171] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[170 + j * 2 + i];
            sum += next;
        }
        s[172 + j] = sum;
    }
    s[173] = flow_11_w[0] * flow_11_u[0];
    s[174] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = fmaxf(s[175], 0) + log1pf(expf(-fabsf(s[175])));
    s[177] = s[176] - 1.0f;
    s[178] = s[177] - s[175];
    s[179] = s[178] / s[172];
    s[180] = 1e-30f < s[172] ? s[179] : 0.0f;
    s[181] = flow_11_w[0] * s[180];
    s[182] = flow_11_w[1] * s[180];
    s[183] = flow_11_u[0] + s[181];
    s[184] = flow_11_u[1] + s[182];
    s[185] = s[175] + 1.0f;
    s[186] = 1e-30f < s[172] ? s[176] : s[185];
    s[187] = flow_12_w[0] * flow_12_w[0];
    s[188] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[187 + j * 2 + i];
            sum += next;
        }
        s[189 + j] = sum;
    }
    s[190] = flow_12_w[0] * flow_12_u[0];
    s[191] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[190 + j * 2 + i];
            sum += next;
        }
        s[192 + j] = sum;
    }
    s[193] = fmaxf(s[192], 0) + log1pf(expf(-fabsf(s[192])));
    s[194] = s[193] - 1.0f;
    s[195] = s[194] - s[192];
    s[196] = s[195] / s[189];
    s[197] = 1e-30f < s[189] ? s[196] : 0.0f;
    s[198] = flow_12_w[0] * s[197];
    s[199] = flow_12_w[1] * s[197];
    s[200] = flow_12_u[0] + s[198];
    s[201] = flow_12_u[1] + s[199];
    s[202] = s[192] + 1.0f;
    s[203] = 1e-30f < s[189] ? s[193] : s[202];
    s[204] = flow_13_w[0] * flow_13_w[0];
    s[205] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[204 + j * 2 + i];
            sum += next;
        }
        s[206 + j] = sum;
    }
    s[207] = flow_13_w[0] * flow_13_u[0];
    s[208] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[207 + j * 2 + i];
            sum += next;
        }
        s[209 + j] = sum;
    }
    s[210] = fmaxf(s[209], 0) + log1pf(expf(-fabsf(s[209])));
    s[211] = s[210] - 1.0f;
    s[212] = s[211] - s[209];
    s[213] = s[212] / s[206];
    s[214] = 1e-30f < s[206] ? s[213] : 0.0f;
    s[215] = flow_13_w[0] * s[214];
    s[216] = flow_13_w[1] * s[214];
    s[217] = flow_13_u[0] + s[215];
    s[218] = flow_13_u[1] + s[216];
    s[219] = s[209] + 1.0f;
    s[220] = 1e-30f < s[206] ? s[210] : s[219];
    s[221] = flow_14_w[0] * flow_14_w[0];
    s[222] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[221 + j * 2 + i];
            sum += next;
        }
        s[223 + j] = sum;
    }
    s[224] = flow_14_w[0] * flow_14_u[0];
    s[225] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[224 + j * 2 + i];
            sum += next;
        }
        s[226 + j] = sum;
    }
    s[227] = fmaxf(s[226], 0) + log1pf(expf(-fabsf(s[226])));
    s[228] = s[227] - 1.0f;
    s[229] = s[228] - s[226];
    s[230] = s[229] / s[223];
    s[231] = 1e-30f < s[223] ? s[230] : 0.0f;
    s[232] = flow_14_w[0] * s[231];
    s[233] = flow_14_w[1] * s[231];
    s[234] = flow_14_u[0] + s[232];
    s[235] = flow_14_u[1] + s[233];
    s[236] = s[226] + 1.0f;
    s[237] = 1e-30f < s[223] ? s[227] : s[236];
    s[238] = flow_15_w[0] * flow_15_w[0];
    s[239] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[238 + j * 2 + i];
            sum += next;
        }
        s[240 + j] = sum;
    }
    s[241] = flow_15_w[0] * flow_15_u[0];
    s[242] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[241 + j * 2 + i];
            sum += next;
        }
        s[243 + j] = sum;
    }
    s[244] = fmaxf(s[243], 0) + log1pf(expf(-fabsf(s[243])));
    s[245] = s[244] - 1.0f;
    s[246] = s[245] - s[243];
    s[247] = s[246] / s[240];
    s[248] = 1e-30f < s[240] ? s[247] : 0.0f;
    s[249] = flow_15_w[0] * s[248];
    s[250] = flow_15_w[1] * s[248];
    s[251] = flow_15_u[0] + s[249];
    s[252] = flow_15_u[1] + s[250];
    s[253] = s[243] + 1.0f;
    s[254] = 1e-30f < s[240] ? s[244] : s[253];
    s[255] = flow_16_w[0] * flow_16_w[0];
    s[256] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = flow_16_w[0] * flow_16_u[0];
    s[259] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[258 + j * 2 + i];
            sum += next;
        }
        s[260 + j] = sum;
    }
    s[261] = fmaxf(s[260], 0) + log1pf(expf(-fabsf(s[260])));
    s[262] = s[261] - 1.0f;
    s[263] = s[262] - s[260];
    s[264] = s[263] / s[257];
    s[265] = 1e-30f < s[257] ? s[264] : 0.0f;
    s[266] = flow_16_w[0] * s[265];
    s[267] = flow_16_w[1] * s[265];
    s[268] = flow_16_u[0] + s[266];
    s[269] = flow_16_u[1] + s[267];
    s[270] = s[260] + 1.0f;
    s[271] = 1e-30f < s[257] ? s[261] : s[270];
    s[272] = flow_17_w[0] * flow_17_w[0];
    s[273] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[272 + j * 2 + i];
            sum += next;
        }
        s[274 + j] = sum;
    }
    s[275] = flow_17_w[0] * flow_17_u[0];
    s[276] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[275 + j * 2 + i];
            sum += next;
        }
        s[277 + j] = sum;
    }
    s[278] = fmaxf(s[277], 0) + log1pf(expf(-fabsf(s[277])));
    s[279] = s[278] - 1.0f;
    s[280] = s[279] - s[277];
    s[281] = s[280] / s[274];
    s[282] = 1e-30f < s[274] ? s[281] : 0.0f;
    s[283] = flow_17_w[0] * s[282];
    s[284] = flow_17_w[1] * s[282];
    s[285] = flow_17_u[0] + s[283];
    s[286] = flow_17_u[1] + s[284];
    s[287] = s[277] + 1.0f;
    s[288] = 1e-30f < s[274] ? s[278] : s[287];
    s[289] = flow_18_w[0] * flow_18_w[0];
    s[290] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[289 + j * 2 + i];
            sum += next;
        }
        s[291 + j] = sum;
    }
    s[292] = flow_18_w[0] * flow_18_u[0];
    s[293] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[292 + j * 2 + i];
            sum += next;
        }
        s[294 + j] = sum;
    }
    s[295] = fmaxf(s[294], 0) + log1pf(expf(-fabsf(s[294])));
    s[296] = s[295] - 1.0f;
    s[297] = s[296] - s[294];
    s[298] = s[297] / s[291];
    s[299] = 1e-30f < s[291] ? s[298] : 0.0f;
    s[300] = flow_18_w[0] * s[299];
    s[301] = flow_18_w[1] * s[299];
    s[302] = flow_18_u[0] + s[300];
    s[303] = flow_18_u[1] + s[301];
    s[304] = s[294] + 1.0f;
    s[305] = 1e-30f < s[291] ? s[295] : s[304];
    s[306] = flow_19_w[0] * flow_19_w[0];
    s[307] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[306 + j * 2 + i];
            sum += next;
        }
        s[308 + j] = sum;
    }
    s[309] = flow_19_w[0] * flow_19_u[0];
    s[310] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[309 + j * 2 + i];
            sum += next;
        }
        s[311 + j] = sum;
    }
    s[312] = fmaxf(s[311], 0) + log1pf(expf(-fabsf(s[311])));
    s[313] = s[312] - 1.0f;
    s[314] = s[313] - s[311];
    s[315] = s[314] / s[308];
    s[316] = 1e-30f < s[308] ? s[315] : 0.0f;
    s[317] = flow_19_w[0] * s[316];
    s[318] = flow_19_w[1] * s[316];
    s[319] = flow_19_u[0] + s[317];
    s[320] = flow_19_u[1] + s[318];
    s[321] = s[311] + 1.0f;
    s[322] = 1e-30f < s[308] ? s[312] : s[321];
    s[323] = flow_20_w[0] * flow_20_w[0];
    s[324] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = flow_20_w[0] * flow_20_u[0];
    s[327] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[326 + j * 2 + i];
            sum += next;
        }
        s[328 + j] = sum;
    }
    s[329] = fmaxf(s[328], 0) + log1pf(expf(-fabsf(s[328])));
    s[330] = s[329] - 1.0f;
    s[331] = s[330] - s[328];
    s[332] = s[331] / s[325];
    s[333] = 1e-30f < s[325] ? s[332] : 0.0f;
    s[334] = flow_20_w[0] * s[333];
    s[335] = flow_20_w[1] * s[333];
    s[336] = flow_20_u[0] + s[334];
    s[337] = flow_20_u[1] + s[335];
    s[338] = s[328] + 1.0f;
    s[339] = 1e-30f < s[325] ? s[329] : s[338];
    s[340] = flow_21_w[0] * flow_21_w[0];
    s[341] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[340 + j * 2 + i];
            sum += next;
        }
        s[342 + j] = sum;
    }
    s[343] = flow_21_w[0] * flow_21_u[0];
    s[344] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[343 + j * 2 + i];
            sum += next;
        }
        s[345 + j] = sum;
    }
    s[346] = fmaxf(s[345], 0) + log1pf(expf(-fabsf(s[345])));
    s[347] = s[346] - 1.0f;
    s[348] = s[347] - s[345];
    s[349] = s[348] / s[342];
    s[350] = 1e-30f < s[342] ? s[349] : 0.0f;
    s[351] = flow_21_w[0] * s[350];
    s[352] = flow_21_w[1] * s[350];
    s[353] = flow_21_u[0] + s[351];
    s[354] = flow_21_u[1] + s[352];
    s[355] = s[345] + 1.0f;
    s[356] = 1e-30f < s[342] ? s[346] : s[355];
    s[357] = flow_22_w[0] * flow_22_w[0];
    s[358] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[357 + j * 2 + i];
            sum += next;
        }
        s[359 + j] = sum;
    }
    s[360] = flow_22_w[0] * flow_22_u[0];
    s[361] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[360 + j * 2 + i];
            sum += next;
        }
        s[362 + j] = sum;
    }
    s[363] = fmaxf(s[362], 0) + log1pf(expf(-fabsf(s[362])));
    s[364] = s[363] - 1.0f;
    s[365] = s[364] - s[362];
    s[366] = s[365] / s[359];
    s[367] = 1e-30f < s[359] ? s[366] : 0.0f;
    s[368] = flow_22_w[0] * s[367];
    s[369] = flow_22_w[1] * s[367];
    s[370] = flow_22_u[0] + s[368];
    s[371] = flow_22_u[1] + s[369];
    s[372] = s[362] + 1.0f;
    s[373] = 1e-30f < s[359] ? s[363] : s[372];
    s[374] = flow_23_w[0] * flow_23_w[0];
    s[375] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[374 + j * 2 + i];
            sum += next;
        }
        s[376 + j] = sum;
    }
    s[377] = flow_23_w[0] * flow_23_u[0];
    s[378] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[377 + j * 2 + i];
            sum += next;
        }
        s[379 + j] = sum;
    }
    s[380] = fmaxf(s[379], 0) + log1pf(expf(-fabsf(s[379])));
    s[381] = s[380] - 1.0f;
    s[382] = s[381] - s[379];
    s[383] = s[382] / s[376];
    s[384] = 1e-30f < s[376] ? s[383] : 0.0f;
    s[385] = flow_23_w[0] * s[384];
    s[386] = flow_23_w[1] * s[384];
    s[387] = flow_23_u[0] + s[385];
    s[388] = flow_23_u[1] + s[386];
    s[389] = s[379] + 1.0f;
    s[390] = 1e-30f < s[376] ? s[380] : s[389];
    s[391] = flow_24_w[0] * flow_24_w[0];
    s[392] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[391 + j * 2 + i];
            sum += next;
        }
        s[393 + j] = sum;
    }
    s[394] = flow_24_w[0] * flow_24_u[0];
    s[395] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[394 + j * 2 + i];
            sum += next;
        }
        s[396 + j] = sum;
    }
    s[397] = fmaxf(s[396], 0) + log1pf(expf(-fabsf(s[396])));
    s[398] = s[397] - 1.0f;
    s[399] = s[398] - s[396];
    s[400] = s[399] / s[393];
    s[401] = 1e-30f < s[393] ? s[400] : 0.0f;
    s[402] = flow_24_w[0] * s[401];
    s[403] = flow_24_w[1] * s[401];
    s[404] = flow_24_u[0] + s[402];
    s[405] = flow_24_u[1] + s[403];
    s[406] = s[396] + 1.0f;
    s[407] = 1e-30f < s[393] ? s[397] : s[406];
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
        const planar_nf_lane v3 = FMA(x2, flow_1_w[1], (x1 * flow_1_w[0])) + flow_1_b[0];
        planar_nf_store(t + 2 * TILE + k, v3);
    }
    planar_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = FMA(v4, s[13], x1);
        planar_nf_store(t + 4 * TILE + k, v6_1);
        const planar_nf_lane v6_2 = FMA(v4, s[14], x2);
        planar_nf_store(t + 5 * TILE + k, v6_2);
        const planar_nf_lane v7 = v4 * v4;
        const planar_nf_lane v10 = FMA(1.0f - v7, s[16], v7);
        planar_nf_store(t + 2 * TILE + k, v10);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);

    /* layer 2: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v14 = FMA(v6_2, flow_2_w[1], (v6_1 * flow_2_w[0])) + flow_2_b[0];
        planar_nf_store(t + 1 * TILE + k, v14);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v15 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v17_1 = FMA(v15, s[30], v6_1);
        planar_nf_store(t + 6 * TILE + k, v17_1);
        const planar_nf_lane v17_2 = FMA(v15, s[31], v6_2);
        planar_nf_store(t + 7 * TILE + k, v17_2);
        const planar_nf_lane v18 = v15 * v15;
        const planar_nf_lane v21 = FMA(1.0f - v18, s[33], v18);
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
        const planar_nf_lane v26 = FMA(v17_2, flow_3_w[1], (v17_1 * flow_3_w[0])) + flow_3_b[0];
        planar_nf_store(t + 3 * TILE + k, v26);
    }

    /* layer 3: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v27 = planar_nf_load(t + k);
        const planar_nf_lane v17_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v29_1 = FMA(v27, s[47], v17_1);
        planar_nf_store(t + 2 * TILE + k, v29_1);
        const planar_nf_lane v29_2 = FMA(v27, s[48], v17_2);
        planar_nf_store(t + 3 * TILE + k, v29_2);
        const planar_nf_lane v30 = v27 * v27;
        const planar_nf_lane v33 = FMA(1.0f - v30, s[50], v30);
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
        const planar_nf_lane v38 = FMA(v29_2, flow_4_w[1], (v29_1 * flow_4_w[0])) + flow_4_b[0];
        planar_nf_store(t + 5 * TILE + k, v38);
    }

    /* layer 4: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v39 = planar_nf_load(t + k);
        const planar_nf_lane v29_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v41_1 = FMA(v39, s[64], v29_1);
        planar_nf_store(t + 5 * TILE + k, v41_1);
        const planar_nf_lane v41_2 = FMA(v39, s[65], v29_2);
        planar_nf_store(t + 6 * TILE + k, v41_2);
        const planar_nf_lane v42 = v39 * v39;
        const planar_nf_lane v45 = FMA(1.0f - v42, s[67], v42);
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
        const planar_nf_lane v50 = FMA(v41_2, flow_5_w[1], (v41_1 * flow_5_w[0])) + flow_5_b[0];
        planar_nf_store(t + 2 * TILE + k, v50);
    }

    /* layer 5: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v51 = planar_nf_load(t + k);
        const planar_nf_lane v41_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v53_1 = FMA(v51, s[81], v41_1);
        planar_nf_store(t + 2 * TILE + k, v53_1);
        const planar_nf_lane v53_2 = FMA(v51, s[82], v41_2);
        planar_nf_store(t + 3 * TILE + k, v53_2);
        const planar_nf_lane v54 = v51 * v51;
        const planar_nf_lane v57 = FMA(1.0f - v54, s[84], v54);
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
        const planar_nf_lane v62 = FMA(v53_2, flow_6_w[1], (v53_1 * flow_6_w[0])) + flow_6_b[0];
        planar_nf_store(t + 5 * TILE + k, v62);
    }

    /* layer 6: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v63 = planar_nf_load(t + k);
        const planar_nf_lane v53_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v65_1 = FMA(v63, s[98], v53_1);
        planar_nf_store(t + 5 * TILE + k, v65_1);
        const planar_nf_lane v65_2 = FMA(v63, s[99], v53_2);
        planar_nf_store(t + 6 * TILE + k, v65_2);
        const planar_nf_lane v66 = v63 * v63;
        const planar_nf_lane v69 = FMA(1.0f - v66, s[101], v66);
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
        const planar_nf_lane v74 = FMA(v65_2, flow_7_w[1], (v65_1 * flow_7_w[0])) + flow_7_b[0];
        planar_nf_store(t + 2 * TILE + k, v74);
    }

    /* layer 7: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v75 = planar_nf_load(t + k);
        const planar_nf_lane v65_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v77_1 = FMA(v75, s[115], v65_1);
        planar_nf_store(t + 2 * TILE + k, v77_1);
        const planar_nf_lane v77_2 = FMA(v75, s[116], v65_2);
        planar_nf_store(t + 3 * TILE + k, v77_2);
        const planar_nf_lane v78 = v75 * v75;
        const planar_nf_lane v81 = FMA(1.0f - v78, s[118], v78);
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
        const planar_nf_lane v86 = FMA(v77_2, flow_8_w[1], (v77_1 * flow_8_w[0])) + flow_8_b[0];
        planar_nf_store(t + 5 * TILE + k, v86);
    }

    /* layer 8: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v87 = planar_nf_load(t + k);
        const planar_nf_lane v77_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v89_1 = FMA(v87, s[132], v77_1);
        planar_nf_store(t + 5 * TILE + k, v89_1);
        const planar_nf_lane v89_2 = FMA(v87, s[133], v77_2);
        planar_nf_store(t + 6 * TILE + k, v89_2);
        const planar_nf_lane v90 = v87 * v87;
        const planar_nf_lane v93 = FMA(1.0f - v90, s[135], v90);
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
        const planar_nf_lane v98 = FMA(v89_2, flow_9_w[1], (v89_1 * flow_9_w[0])) + flow_9_b[0];
        planar_nf_store(t + 2 * TILE + k, v98);
    }

    /* layer 9: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v99 = planar_nf_load(t + k);
        const planar_nf_lane v89_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v101_1 = FMA(v99, s[149], v89_1);
        planar_nf_store(t + 2 * TILE + k, v101_1);
        const planar_nf_lane v101_2 = FMA(v99, s[150], v89_2);
        planar_nf_store(t + 3 * TILE + k, v101_2);
        const planar_nf_lane v102 = v99 * v99;
        const planar_nf_lane v105 = FMA(1.0f - v102, s[152], v102);
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
        const planar_nf_lane v110 = FMA(v101_2, flow_10_w[1], (v101_1 * flow_10_w[0])) + flow_10_b[0];
        planar_nf_store(t + 5 * TILE + k, v110);
    }

    /* layer 10: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v111 = planar_nf_load(t + k);
        const planar_nf_lane v101_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v113_1 = FMA(v111, s[166], v101_1);
        planar_nf_store(t + 5 * TILE + k, v113_1);
        const planar_nf_lane v113_2 = FMA(v111, s[167], v101_2);
        planar_nf_store(t + 6 * TILE + k, v113_2);
        const planar_nf_lane v114 = v111 * v111;
        const planar_nf_lane v117 = FMA(1.0f - v114, s[169], v114);
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
        const planar_nf_lane v122 = FMA(v113_2, flow_11_w[1], (v113_1 * flow_11_w[0])) + flow_11_b[0];
        planar_nf_store(t + 2 * TILE + k, v122);
    }

    /* layer 11: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v123 = planar_nf_load(t + k);
        const planar_nf_lane v113_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v125_1 = FMA(v123, s[183], v113_1);
        planar_nf_store(t + 2 * TILE + k, v125_1);
        const planar_nf_lane v125_2 = FMA(v123, s[184], v113_2);
        planar_nf_store(t + 3 * TILE + k, v125_2);
        const planar_nf_lane v126 = v123 * v123;
        const planar_nf_lane v129 = FMA(1.0f - v126, s[186], v126);
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
        const planar_nf_lane v134 = FMA(v125_2, flow_12_w[1], (v125_1 * flow_12_w[0])) + flow_12_b[0];
        planar_nf_store(t + 5 * TILE + k, v134);
    }

    /* layer 12: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v135 = planar_nf_load(t + k);
        const planar_nf_lane v125_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v137_1 = FMA(v135, s[200], v125_1);
        planar_nf_store(t + 5 * TILE + k, v137_1);
        const planar_nf_lane v137_2 = FMA(v135, s[201], v125_2);
        planar_nf_store(t + 6 * TILE + k, v137_2);
        const planar_nf_lane v138 = v135 * v135;
        const planar_nf_lane v141 = FMA(1.0f - v138, s[203], v138);
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
        const planar_nf_lane v146 = FMA(v137_2, flow_13_w[1], (v137_1 * flow_13_w[0])) + flow_13_b[0];
        planar_nf_store(t + 2 * TILE + k, v146);
    }

    /* layer 13: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v147 = planar_nf_load(t + k);
        const planar_nf_lane v137_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v149_1 = FMA(v147, s[217], v137_1);
        planar_nf_store(t + 2 * TILE + k, v149_1);
        const planar_nf_lane v149_2 = FMA(v147, s[218], v137_2);
        planar_nf_store(t + 3 * TILE + k, v149_2);
        const planar_nf_lane v150 = v147 * v147;
        const planar_nf_lane v153 = FMA(1.0f - v150, s[220], v150);
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
        const planar_nf_lane v158 = FMA(v149_2, flow_14_w[1], (v149_1 * flow_14_w[0])) + flow_14_b[0];
        planar_nf_store(t + 5 * TILE + k, v158);
    }

    /* layer 14: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v159 = planar_nf_load(t + k);
        const planar_nf_lane v149_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v161_1 = FMA(v159, s[234], v149_1);
        planar_nf_store(t + 5 * TILE + k, v161_1);
        const planar_nf_lane v161_2 = FMA(v159, s[235], v149_2);
        planar_nf_store(t + 6 * TILE + k, v161_2);
        const planar_nf_lane v162 = v159 * v159;
        const planar_nf_lane v165 = FMA(1.0f - v162, s[237], v162);
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
        const planar_nf_lane v170 = FMA(v161_2, flow_15_w[1], (v161_1 * flow_15_w[0])) + flow_15_b[0];
        planar_nf_store(t + 2 * TILE + k, v170);
    }

    /* layer 15: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v171 = planar_nf_load(t + k);
        const planar_nf_lane v161_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v173_1 = FMA(v171, s[251], v161_1);
        planar_nf_store(t + 2 * TILE + k, v173_1);
        const planar_nf_lane v173_2 = FMA(v171, s[252], v161_2);
        planar_nf_store(t + 3 * TILE + k, v173_2);
        const planar_nf_lane v174 = v171 * v171;
        const planar_nf_lane v177 = FMA(1.0f - v174, s[254], v174);
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
        const planar_nf_lane v182 = FMA(v173_2, flow_16_w[1], (v173_1 * flow_16_w[0])) + flow_16_b[0];
        planar_nf_store(t + 5 * TILE + k, v182);
    }

    /* layer 16: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v183 = planar_nf_load(t + k);
        const planar_nf_lane v173_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v185_1 = FMA(v183, s[268], v173_1);
        planar_nf_store(t + 5 * TILE + k, v185_1);
        const planar_nf_lane v185_2 = FMA(v183, s[269], v173_2);
        planar_nf_store(t + 6 * TILE + k, v185_2);
        const planar_nf_lane v186 = v183 * v183;
        const planar_nf_lane v189 = FMA(1.0f - v186, s[271], v186);
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
        const planar_nf_lane v194 = FMA(v185_2, flow_17_w[1], (v185_1 * flow_17_w[0])) + flow_17_b[0];
        planar_nf_store(t + 2 * TILE + k, v194);
    }

    /* layer 17: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v195 = planar_nf_load(t + k);
        const planar_nf_lane v185_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v197_1 = FMA(v195, s[285], v185_1);
        planar_nf_store(t + 2 * TILE + k, v197_1);
        const planar_nf_lane v197_2 = FMA(v195, s[286], v185_2);
        planar_nf_store(t + 3 * TILE + k, v197_2);
        const planar_nf_lane v198 = v195 * v195;
        const planar_nf_lane v201 = FMA(1.0f - v198, s[288], v198);
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
        const planar_nf_lane v206 = FMA(v197_2, flow_18_w[1], (v197_1 * flow_18_w[0])) + flow_18_b[0];
        planar_nf_store(t + 5 * TILE + k, v206);
    }

    /* layer 18: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v207 = planar_nf_load(t + k);
        const planar_nf_lane v197_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v209_1 = FMA(v207, s[302], v197_1);
        planar_nf_store(t + 5 * TILE + k, v209_1);
        const planar_nf_lane v209_2 = FMA(v207, s[303], v197_2);
        planar_nf_store(t + 6 * TILE + k, v209_2);
        const planar_nf_lane v210 = v207 * v207;
        const planar_nf_lane v213 = FMA(1.0f - v210, s[305], v210);
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
        const planar_nf_lane v218 = FMA(v209_2, flow_19_w[1], (v209_1 * flow_19_w[0])) + flow_19_b[0];
        planar_nf_store(t + 2 * TILE + k, v218);
    }

    /* layer 19: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v219 = planar_nf_load(t + k);
        const planar_nf_lane v209_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v221_1 = FMA(v219, s[319], v209_1);
        planar_nf_store(t + 2 * TILE + k, v221_1);
        const planar_nf_lane v221_2 = FMA(v219, s[320], v209_2);
        planar_nf_store(t + 3 * TILE + k, v221_2);
        const planar_nf_lane v222 = v219 * v219;
        const planar_nf_lane v225 = FMA(1.0f - v222, s[322], v222);
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
        const planar_nf_lane v230 = FMA(v221_2, flow_20_w[1], (v221_1 * flow_20_w[0])) + flow_20_b[0];
        planar_nf_store(t + 5 * TILE + k, v230);
    }

    /* layer 20: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v231 = planar_nf_load(t + k);
        const planar_nf_lane v221_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v233_1 = FMA(v231, s[336], v221_1);
        planar_nf_store(t + 5 * TILE + k, v233_1);
        const planar_nf_lane v233_2 = FMA(v231, s[337], v221_2);
        planar_nf_store(t + 6 * TILE + k, v233_2);
        const planar_nf_lane v234 = v231 * v231;
        const planar_nf_lane v237 = FMA(1.0f - v234, s[339], v234);
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
        const planar_nf_lane v242 = FMA(v233_2, flow_21_w[1], (v233_1 * flow_21_w[0])) + flow_21_b[0];
        planar_nf_store(t + 2 * TILE + k, v242);
    }

    /* layer 21: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v243 = planar_nf_load(t + k);
        const planar_nf_lane v233_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v245_1 = FMA(v243, s[353], v233_1);
        planar_nf_store(t + 2 * TILE + k, v245_1);
        const planar_nf_lane v245_2 = FMA(v243, s[354], v233_2);
        planar_nf_store(t + 3 * TILE + k, v245_2);
        const planar_nf_lane v246 = v243 * v243;
        const planar_nf_lane v249 = FMA(1.0f - v246, s[356], v246);
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
        const planar_nf_lane v254 = FMA(v245_2, flow_22_w[1], (v245_1 * flow_22_w[0])) + flow_22_b[0];
        planar_nf_store(t + 5 * TILE + k, v254);
    }

    /* layer 22: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v255 = planar_nf_load(t + k);
        const planar_nf_lane v245_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v257_1 = FMA(v255, s[370], v245_1);
        planar_nf_store(t + 5 * TILE + k, v257_1);
        const planar_nf_lane v257_2 = FMA(v255, s[371], v245_2);
        planar_nf_store(t + 6 * TILE + k, v257_2);
        const planar_nf_lane v258 = v255 * v255;
        const planar_nf_lane v261 = FMA(1.0f - v258, s[373], v258);
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
        const planar_nf_lane v266 = FMA(v257_2, flow_23_w[1], (v257_1 * flow_23_w[0])) + flow_23_b[0];
        planar_nf_store(t + 2 * TILE + k, v266);
    }

    /* layer 23: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v267 = planar_nf_load(t + k);
        const planar_nf_lane v257_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v269_1 = FMA(v267, s[387], v257_1);
        planar_nf_store(t + 2 * TILE + k, v269_1);
        const planar_nf_lane v269_2 = FMA(v267, s[388], v257_2);
        planar_nf_store(t + 3 * TILE + k, v269_2);
        const planar_nf_lane v270 = v267 * v267;
        const planar_nf_lane v273 = FMA(1.0f - v270, s[390], v270);
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
        const planar_nf_lane v278 = FMA(v269_2, flow_24_w[1], (v269_1 * flow_24_w[0])) + flow_24_b[0];
        planar_nf_store(t + 5 * TILE + k, v278);
    }

    /* layer 24: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v279 = planar_nf_load(t + k);
        const planar_nf_lane v269_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v281_1 = FMA(v279, s[404], v269_1);
        planar_nf_store(t + 5 * TILE + k, v281_1);
        const planar_nf_lane v281_2 = FMA(v279, s[405], v269_2);
        planar_nf_store(t + 6 * TILE + k, v281_2);
        const planar_nf_lane v282 = v279 * v279;
        const planar_nf_lane v285 = FMA(1.0f - v282, s[407], v282);
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
    float s[409], t[9 * 128];
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
    s[0] = flow_1_w[0] * flow_1_w[0];
    s[1] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = flow_1_w[0] * flow_1_u[0];
    s[4] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[3 + j * 2 + i];
            sum += next;
        }
        s[5 + j] = sum;
    }
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = flow_1_w[0] * s[10];
    s[12] = flow_1_w[1] * s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
    s[17] = flow_2_w[0] * flow_2_w[0];
    s[18] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[17 + j * 2 + i];
            sum += next;
        }
        s[19 + j] = sum;
    }
    s[20] = flow_2_w[0] * flow_2_u[0];
    s[21] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[20 + j * 2 + i];
            sum += next;
        }
        s[22 + j] = sum;
    }
    s[23] = fmaxf(s[22], 0) + log1pf(expf(-fabsf(s[22])));
    s[24] = s[23] - 1.0f;
    s[25] = s[24] - s[22];
    s[26] = s[25] / s[19];
    s[27] = 1e-30f < s[19] ? s[26] : 0.0f;
    s[28] = flow_2_w[0] * s[27];
    s[29] = flow_2_w[1] * s[27];
    s[30] = flow_2_u[0] + s[28];
    s[31] = flow_2_u[1] + s[29];
    s[32] = s[22] + 1.0f;
    s[33] = 1e-30f < s[19] ? s[23] : s[32];
    s[34] = flow_3_w[0] * flow_3_w[0];
    s[35] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[34 + j * 2 + i];
            sum += next;
        }
        s[36 + j] = sum;
    }
    s[37] = flow_3_w[0] * flow_3_u[0];
    s[38] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[37 + j * 2 + i];
            sum += next;
        }
        s[39 + j] = sum;
    }
    s[40] = fmaxf(s[39], 0) + log1pf(expf(-fabsf(s[39])));
    s[41] = s[40] - 1.0f;
    s[42] = s[41] - s[39];
    s[43] = s[42] / s[36];
    s[44] = 1e-30f < s[36] ? s[43] : 0.0f;
    s[45] = flow_3_w[0] * s[44];
    s[46] = flow_3_w[1] * s[44];
    s[47] = flow_3_u[0] + s[45];
    s[48] = flow_3_u[1] + s[46];
    s[49] = s[39] + 1.0f;
    s[50] = 1e-30f < s[36] ? s[40] : s[49];
    s[51] = flow_4_w[0] * flow_4_w[0];
    s[52] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[51 + j * 2 + i];
            sum += next;
        }
        s[53 + j] = sum;
    }
    s[54] = flow_4_w[0] * flow_4_u[0];
    s[55] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[54 + j * 2 + i];
            sum += next;
        }
        s[56 + j] = sum;
    }
    s[57] = fmaxf(s[56], 0) + log1pf(expf(-fabsf(s[56])));
    s[58] = s[57] - 1.0f;
    s[59] = s[58] - s[56];
    s[60] = s[59] / s[53];
    s[61] = 1e-30f < s[53] ? s[60] : 0.0f;
    s[62] = flow_4_w[0] * s[61];
    s[63] = flow_4_w[1] * s[61];
    s[64] = flow_4_u[0] + s[62];
    s[65] = flow_4_u[1] + s[63];
    s[66] = s[56] + 1.0f;
    s[67] = 1e-30f < s[53] ? s[57] : s[66];
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
    s[71] = flow_5_w[0] * flow_5_u[0];
    s[72] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[71 + j * 2 + i];
            sum += next;
        }
        s[73 + j] = sum;
    }
    s[74] = fmaxf(s[73], 0) + log1pf(expf(-fabsf(s[73])));
    s[75] = s[74] - 1.0f;
    s[76] = s[75] - s[73];
    s[77] = s[76] / s[70];
    s[78] = 1e-30f < s[70] ? s[77] : 0.0f;
    s[79] = flow_5_w[0] * s[78];
    s[80] = flow_5_w[1] * s[78];
    s[81] = flow_5_u[0] + s[79];
    s[82] = flow_5_u[1] + s[80];
    s[83] = s[73] + 1.0f;
    s[84] = 1e-30f < s[70] ? s[74] : s[83];
    s[85] = flow_6_w[0] * flow_6_w[0];
    s[86] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[85 + j * 2 + i];
            sum += next;
        }
        s[87 + j] = sum;
    }
    s[88] = flow_6_w[0] * flow_6_u[0];
    s[89] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[88 + j * 2 + i];
            sum += next;
        }
        s[90 + j] = sum;
    }
    s[91] = fmaxf(s[90], 0) + log1pf(expf(-fabsf(s[90])));
    s[92] = s[91] - 1.0f;
    s[93] = s[92] - s[90];
    s[94] = s[93] / s[87];
    s[95] = 1e-30f < s[87] ? s[94] : 0.0f;
    s[96] = flow_6_w[0] * s[95];
    s[97] = flow_6_w[1] * s[95];
    s[98] = flow_6_u[0] + s[96];
    s[99] = flow_6_u[1] + s[97];
    s[100] = s[90] + 1.0f;
    s[101] = 1e-30f < s[87] ? s[91] : s[100];
    s[102] = flow_7_w[0] * flow_7_w[0];
    s[103] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[102 + j * 2 + i];
            sum += next;
        }
        s[104 + j] = sum;
    }
    s[105] = flow_7_w[0] * flow_7_u[0];
    s[106] = flow_7_w[1] * flow_7_u[1];
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
    s[111] = s[110] / s[104];
    s[112] = 1e-30f < s[104] ? s[111] : 0.0f;
    s[113] = flow_7_w[0] * s[112];
    s[114] = flow_7_w[1] * s[112];
    s[115] = flow_7_u[0] + s[113];
    s[116] = flow_7_u[1] + s[114];
    s[117] = s[107] + 1.0f;
    s[118] = 1e-30f < s[104] ? s[108] : s[117];
    s[119] = flow_8_w[0] * flow_8_w[0];
    s[120] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[119 + j * 2 + i];
            sum += next;
        }
        s[121 + j] = sum;
    }
    s[122] = flow_8_w[0] * flow_8_u[0];
    s[123] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[122 + j * 2 + i];
            sum += next;
        }
        s[124 + j] = sum;
    }
    s[125] = fmaxf(s[124], 0) + log1pf(expf(-fabsf(s[124])));
    s[126] = s[125] - 1.0f;
    s[127] = s[126] - s[124];
    s[128] = s[127] / s[121];
    s[129] = 1e-30f < s[121] ? s[128] : 0.0f;
    s[130] = flow_8_w[0] * s[129];
    s[131] = flow_8_w[1] * s[129];
    s[132] = flow_8_u[0] + s[130];
    s[133] = flow_8_u[1] + s[131];
    s[134] = s[124] + 1.0f;
    s[135] = 1e-30f < s[121] ? s[125] : s[134];
    s[136] = flow_9_w[0] * flow_9_w[0];
    s[137] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[136 + j * 2 + i];
            sum += next;
        }
        s[138 + j] = sum;
    }
    s[139] = flow_9_w[0] * flow_9_u[0];
    s[140] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[139 + j * 2 + i];
            sum += next;
        }
        s[141 + j] = sum;
    }
    s[142] = fmaxf(s[141], 0) + log1pf(expf(-fabsf(s[141])));
    s[143] = s[142] - 1.0f;
    s[144] = s[143] - s[141];
    s[145] = s[144] / s[138];
    s[146] = 1e-30f < s[138] ? s[145] : 0.0f;
    s[147] = flow_9_w[0] * s[146];
    s[148] = flow_9_w[1] * s[146];
    s[149] = flow_9_u[0] + s[147];
    s[150] = flow_9_u[1] + s[148];
    s[151] = s[141] + 1.0f;
    s[152] = 1e-30f < s[138] ? s[142] : s[151];
    s[153] = flow_10_w[0] * flow_10_w[0];
    s[154] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[153 + j * 2 + i];
            sum += next;
        }
        s[155 + j] = sum;
    }
    s[156] = flow_10_w[0] * flow_10_u[0];
    s[157] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[156 + j * 2 + i];
            sum += next;
        }
        s[158 + j] = sum;
    }
    s[159] = fmaxf(s[158], 0) + log1pf(expf(-fabsf(s[158])));
    s[160] = s[159] - 1.0f;
    s[161] = s[160] - s[158];
    s[162] = s[161] / s[155];
    s[163] = 1e-30f < s[155] ? s[162] : 0.0f;
    s[164] = flow_10_w[0] * s[163];
    s[165] = flow_10_w[1] * s[163];
    s[166] = flow_10_u[0] + s[164];
    s[167] = flow_10_u[1] + s[165];
    s[168] = s[158] + 1.0f;
    s[169] = 1e-30f < s[155] ? s[159] : s[168];
    s[170] = flow_11_w[0] * flow_11_w[0];
    s[171] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[170 + j * 2 + i];
            sum += next;
        }
        s[172 + j] = sum;
    }
    s[173] = flow_11_w[0] * flow_11_u[0];
    s[174] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = fmaxf(s[175], 0) + log1pf(expf(-fabsf(s[175])));
    s[177] = s[176] - 1.0f;
    s[178] = s[177] - s[175];
    s[179] = s[178] / s[172];
    s[180] = 1e-30f < s[172] ? s[179] : 0.0f;
    s[181] = flow_11_w[0] * s[180];
    s[182] = flow_11_w[1] * s[180];
    s[183] = flow_11_u[0] + s[181];
    s[184] = flow_11_u[1] + s[182];
    s[185] = s[175] + 1.0f;
    s[186] = 1e-30f < s[172] ? s[176] : s[185];
    s[187] = flow_12_w[0] * flow_12_w[0];
    s[188] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[187 + j * 2 + i];
            sum += next;
        }
        s[189 + j] = sum;
    }
    s[190] = flow_12_w[0] * flow_12_u[0];
    s[191] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[190 + j * 2 + i];
            sum += next;
        }
        s[192 + j] = sum;
    }
    s[193] = fmaxf(s[192], 0) + log1pf(expf(-fabsf(s[192])));
    s[194] = s[193] - 1.0f;
    s[195] = s[194] - s[192];
    s[196] = s[195] / s[189];
    s[197] = 1e-30f < s[189] ? s[196] : 0.0f;
    s[198] = flow_12_w[0] * s[197];
    s[199] = flow_12_w[1] * s[197];
    s[200] = flow_12_u[0] + s[198];
    s[201] = flow_12_u[1] + s[199];
    s[202] = s[192] + 1.0f;
    s[203] = 1e-30f < s[189] ? s[193] : s[202];
    s[204] = flow_13_w[0] * flow_13_w[0];
    s[205] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[204 + j * 2 + i];
            sum += next;
        }
        s[206 + j] = sum;
    }
    s[207] = flow_13_w[0] * flow_13_u[0];
    s[208] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[207 + j * 2 + i];
            sum += next;
        }
        s[209 + j] = sum;
    }
    s[210] = fmaxf(s[209], 0) + log1pf(expf(-fabsf(s[209])));
    s[211] = s[210] - 1.0f;
    s[212] = s[211] - s[209];
    s[213] = s[212] / s[206];
    s[214] = 1e-30f < s[206] ? s[213] : 0.0f;
    s[215] = flow_13_w[0] * s[214];
    s[216] = flow_13_w[1] * s[214];
    s[217] = flow_13_u[0] + s[215];
    s[218] = flow_13_u[1] + s[216];
    s[219] = s[209] + 1.0f;
    s[220] = 1e-30f < s[206] ? s[210] : s[219];
    s[221] = flow_14_w[0] * flow_14_w[0];
    s[222] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[221 + j * 2 + i];
            sum += next;
        }
        s[223 + j] = sum;
    }
    s[224] = flow_14_w[0] * flow_14_u[0];
    s[225] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[224 + j * 2 + i];
            sum += next;
        }
        s[226 + j] = sum;
    }
    s[227] = fmaxf(s[226], 0) + log1pf(expf(-fabsf(s[226])));
    s[228] = s[227] - 1.0f;
    s[229] = s[228] - s[226];
    s[230] = s[229] / s[223];
    s[231] = 1e-30f < s[223] ? s[230] : 0.0f;
    s[232] = flow_14_w[0] * s[231];
    s[233] = flow_14_w[1] * s[231];
    s[234] = flow_14_u[0] + s[232];
    s[235] = flow_14_u[1] + s[233];
    s[236] = s[226] + 1.0f;
    s[237] = 1e-30f < s[223] ? s[227] : s[236];
    s[238] = flow_15_w[0] * flow_15_w[0];
    s[239] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[238 + j * 2 + i];
            sum += next;
        }
        s[240 + j] = sum;
    }
    s[241] = flow_15_w[0] * flow_15_u[0];
    s[242] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[241 + j * 2 + i];
            sum += next;
        }
        s[243 + j] = sum;
    }
    s[244] = fmaxf(s[243], 0) + log1pf(expf(-fabsf(s[243])));
    s[245] = s[244] - 1.0f;
    s[246] = s[245] - s[243];
    s[247] = s[246] / s[240];
    s[248] = 1e-30f < s[240] ? s[247] : 0.0f;
    s[249] = flow_15_w[0] * s[248];
    s[250] = flow_15_w[1] * s[248];
    s[251] = flow_15_u[0] + s[249];
    s[252] = flow_15_u[1] + s[250];
    s[253] = s[243] + 1.0f;
    s[254] = 1e-30f < s[240] ? s[244] : s[253];
    s[255] = flow_16_w[0] * flow_16_w[0];
    s[256] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = flow_16_w[0] * flow_16_u[0];
    s[259] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[258 + j * 2 + i];
            sum += next;
        }
        s[260 + j] = sum;
    }
    s[261] = fmaxf(s[260], 0) + log1pf(expf(-fabsf(s[260])));
    s[262] = s[261] - 1.0f;
    s[263] = s[262] - s[260];
    s[264] = s[263] / s[257];
    s[265] = 1e-30f < s[257] ? s[264] : 0.0f;
    s[266] = flow_16_w[0] * s[265];
    s[267] = flow_16_w[1] * s[265];
    s[268] = flow_16_u[0] + s[266];
    s[269] = flow_16_u[1] + s[267];
    s[270] = s[260] + 1.0f;
    s[271] = 1e-30f < s[257] ? s[261] : s[270];
    s[272] = flow_17_w[0] * flow_17_w[0];
    s[273] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[272 + j * 2 + i];
            sum += next;
        }
        s[274 + j] = sum;
    }
    s[275] = flow_17_w[0] * flow_17_u[0];
    s[276] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[275 + j * 2 + i];
            sum += next;
        }
        s[277 + j] = sum;
    }
    s[278] = fmaxf(s[277], 0) + log1pf(expf(-fabsf(s[277])));
    s[279] = s[278] - 1.0f;
    s[280] = s[279] - s[277];
    s[281] = s[280] / s[274];
    s[282] = 1e-30f < s[274] ? s[281] : 0.0f;
    s[283] = flow_17_w[0] * s[282];
    s[284] = flow_17_w[1] * s[282];
    s[285] = flow_17_u[0] + s[283];
    s[286] = flow_17_u[1] + s[284];
    s[287] = s[277] + 1.0f;
    s[288] = 1e-30f < s[274] ? s[278] : s[287];
    s[289] = flow_18_w[0] * flow_18_w[0];
    s[290] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[289 + j * 2 + i];
            sum += next;
        }
        s[291 + j] = sum;
    }
    s[292] = flow_18_w[0] * flow_18_u[0];
    s[293] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[292 + j * 2 + i];
            sum += next;
        }
        s[294 + j] = sum;
    }
    s[295] = fmaxf(s[294], 0) + log1pf(expf(-fabsf(s[294])));
    s[296] = s[295] - 1.0f;
    s[297] = s[296] - s[294];
    s[298] = s[297] / s[291];
    s[299] = 1e-30f < s[291] ? s[298] : 0.0f;
    s[300] = flow_18_w[0] * s[299];
    s[301] = flow_18_w[1] * s[299];
    s[302] = flow_18_u[0] + s[300];
    s[303] = flow_18_u[1] + s[301];
    s[304] = s[294] + 1.0f;
    s[305] = 1e-30f < s[291] ? s[295] : s[304];
    s[306] = flow_19_w[0] * flow_19_w[0];
    s[307] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[306 + j * 2 + i];
            sum += next;
        }
        s[308 + j] = sum;
    }
    s[309] = flow_19_w[0] * flow_19_u[0];
    s[310] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[309 + j * 2 + i];
            sum += next;
        }
        s[311 + j] = sum;
    }
    s[312] = fmaxf(s[311], 0) + log1pf(expf(-fabsf(s[311])));
    s[313] = s[312] - 1.0f;
    s[314] = s[313] - s[311];
    s[315] = s[314] / s[308];
    s[316] = 1e-30f < s[308] ? s[315] : 0.0f;
    s[317] = flow_19_w[0] * s[316];
    s[318] = flow_19_w[1] * s[316];
    s[319] = flow_19_u[0] + s[317];
    s[320] = flow_19_u[1] + s[318];
    s[321] = s[311] + 1.0f;
    s[322] = 1e-30f < s[308] ? s[312] : s[321];
    s[323] = flow_20_w[0] * flow_20_w[0];
    s[324] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = flow_20_w[0] * flow_20_u[0];
    s[327] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[326 + j * 2 + i];
            sum += next;
        }
        s[328 + j] = sum;
    }
    s[329] = fmaxf(s[328], 0) + log1pf(expf(-fabsf(s[328])));
    s[330] = s[329] - 1.0f;
    s[331] = s[330] - s[328];
    s[332] = s[331] / s[325];
    s[333] = 1e-30f < s[325] ? s[332] : 0.0f;
    s[334] = flow_20_w[0] * s[333];
    s[335] = flow_20_w[1] * s[333];
    s[336] = flow_20_u[0] + s[334];
    s[337] = flow_20_u[1] + s[335];
    s[338] = s[328] + 1.0f;
    s[339] = 1e-30f < s[325] ? s[329] : s[338];
    s[340] = flow_21_w[0] * flow_21_w[0];
    s[341] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[340 + j * 2 + i];
            sum += next;
        }
        s[342 + j] = sum;
    }
    s[343] = flow_21_w[0] * flow_21_u[0];
    s[344] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[343 + j * 2 + i];
            sum += next;
        }
        s[345 + j] = sum;
    }
    s[346] = fmaxf(s[345], 0) + log1pf(expf(-fabsf(s[345])));
    s[347] = s[346] - 1.0f;
    s[348] = s[347] - s[345];
    s[349] = s[348] / s[342];
    s[350] = 1e-30f < s[342] ? s[349] : 0.0f;
    s[351] = flow_21_w[0] * s[350];
    s[352] = flow_21_w[1] * s[350];
    s[353] = flow_21_u[0] + s[351];
    s[354] = flow_21_u[1] + s[352];
    s[355] = s[345] + 1.0f;
    s[356] = 1e-30f < s[342] ? s[346] : s[355];
    s[357] = flow_22_w[0] * flow_22_w[0];
    s[358] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[357 + j * 2 + i];
            sum += next;
        }
        s[359 + j] = sum;
    }
    s[360] = flow_22_w[0] * flow_22_u[0];
    s[361] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[360 + j * 2 + i];
            sum += next;
        }
        s[362 + j] = sum;
    }
    s[363] = fmaxf(s[362], 0) + log1pf(expf(-fabsf(s[362])));
    s[364] = s[363] - 1.0f;
    s[365] = s[364] - s[362];
    s[366] = s[365] / s[359];
    s[367] = 1e-30f < s[359] ? s[366] : 0.0f;
    s[368] = flow_22_w[0] * s[367];
    s[369] = flow_22_w[1] * s[367];
    s[370] = flow_22_u[0] + s[368];
    s[371] = flow_22_u[1] + s[369];
    s[372] = s[362] + 1.0f;
    s[373] = 1e-30f < s[359] ? s[363] : s[372];
    s[374] = flow_23_w[0] * flow_23_w[0];
    s[375] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[374 + j * 2 + i];
            sum += next;
        }
        s[376 + j] = sum;
    }
    s[377] = flow_23_w[0] * flow_23_u[0];
    s[378] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[377 + j * 2 + i];
            sum += next;
        }
        s[379 + j] = sum;
    }
    s[380] = fmaxf(s[379], 0) + log1pf(expf(-fabsf(s[379])));
    s[381] = s[380] - 1.0f;
    s[382] = s[381] - s[379];
    s[383] = s[382] / s[376];
    s[384] = 1e-30f < s[376] ? s[383] : 0.0f;
    s[385] = flow_23_w[0] * s[384];
    s[386] = flow_23_w[1] * s[384];
    s[387] = flow_23_u[0] + s[385];
    s[388] = flow_23_u[1] + s[386];
    s[389] = s[379] + 1.0f;
    s[390] = 1e-30f < s[376] ? s[380] : s[389];
    s[391] = flow_24_w[0] * flow_24_w[0];
    s[392] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[391 + j * 2 + i];
            sum += next;
        }
        s[393 + j] = sum;
    }
    s[394] = flow_24_w[0] * flow_24_u[0];
    s[395] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[394 + j * 2 + i];
            sum += next;
        }
        s[396 + j] = sum;
    }
    s[397] = fmaxf(s[396], 0) + log1pf(expf(-fabsf(s[396])));
    s[398] = s[397] - 1.0f;
    s[399] = s[398] - s[396];
    s[400] = s[399] / s[393];
    s[401] = 1e-30f < s[393] ? s[400] : 0.0f;
    s[402] = flow_24_w[0] * s[401];
    s[403] = flow_24_w[1] * s[401];
    s[404] = flow_24_u[0] + s[402];
    s[405] = flow_24_u[1] + s[403];
    s[406] = s[396] + 1.0f;
    s[407] = 1e-30f < s[393] ? s[397] : s[406];
    s[408] = s[407] - 1.0f;
    s[409] = fabsf(s[408]);
    s[410] = s[408];
    s[411] = s[390] - 1.0f;
    s[412] = fabsf(s[411]);
    s[413] = s[411];
    s[414] = s[373] - 1.0f;
    s[415] = fabsf(s[414]);
    s[416] = s[414];
    s[417] = s[356] - 1.0f;
    s[418] = fabsf(s[417]);
    s[419] = s[417];
    s[420] = s[339] - 1.0f;
    s[421] = fabsf(s[420]);
    s[422] = s[420];
    s[423] = s[322] - 1.0f;
    s[424] = fabsf(s[423]);
    s[425] = s[423];
    s[426] = s[305] - 1.0f;
    s[427] = fabsf(s[426]);
    s[428] = s[426];
    s[429] = s[288] - 1.0f;
    s[430] = fabsf(s[429]);
    s[431] = s[429];
    s[432] = s[271] - 1.0f;
    s[433] = fabsf(s[432]);
    s[434] = s[432];
    s[435] = s[254] - 1.0f;
    s[436] = fabsf(s[435]);
    s[437] = s[435];
    s[438] = s[237] - 1.0f;
    s[439] = fabsf(s[438]);
    s[440] = s[438];
    s[441] = s[220] - 1.0f;
    s[442] = fabsf(s[441]);
    s[443] = s[441];
    s[444] = s[203] - 1.0f;
    s[445] = fabsf(s[444]);
    s[446] = s[444];
    s[447] = s[186] - 1.0f;
    s[448] = fabsf(s[447]);
    s[449] = s[447];
    s[450] = s[169] - 1.0f;
    s[451] = fabsf(s[450]);
    s[452] = s[450];
    s[453] = s[152] - 1.0f;
    s[454] = fabsf(s[453]);
    s[455] = s[453];
    s[456] = s[135] - 1.0f;
    s[457] = fabsf(s[456]);
    s[458] = s[456];
    s[459] = s[118] - 1.0f;
    s[460] = fabsf(s[459]);
    s[461] = s[459];
    s[462] = s[101] - 1.0f;
    s[463] = fabsf(s[462]);
    s[464] = s[462];
    s[465] = s[84] - 1.0f;
    s[466] = fabsf(s[465]);
    s[467] = s[465];
    s[468] = s[67] - 1.0f;
    s[469] = fabsf(s[468]);
    s[470] = s[468];
    s[471] = s[50] - 1.0f;
    s[472] = fabsf(s[471]);
    s[473] = s[471];
    s[474] = s[33] - 1.0f;
    s[475] = fabsf(s[474]);
    s[476] = s[474];
    s[477] = s[16] - 1.0f;
    s[478] = fabsf(s[477]);
    s[479] = s[477];
}

static PLANAR_NF_PART void planar_nf_same1(float *a1, float *a2, size_t m)
{
#define TILE 128
    size_t k;
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1_1 = planar_nf_load(a1 + k);
        const planar_nf_lane v2 = x1_1;
        planar_nf_store(a2 + k, v2);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_same2(float *a1, float *a2, float *a3, float *a4, const float *a5, const float *a6, float *a7, const float *a8, float *a9, float *a10, float *a11, float *a12, float *a13, float *a14, float *a15, size_t m)
{
#define TILE 128
    size_t k;
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1_1 = planar_nf_load(a1 + k);
        const planar_nf_lane x2_1 = planar_nf_load(a2 + k);
        const planar_nf_lane v1 = x1_1 - x2_1;
        planar_nf_store(a3 + k, v1);
        const planar_nf_lane x4_1 = planar_nf_load(a4 + k);
        const planar_nf_lane x4_2 = planar_nf_load(a4 + 1 * TILE + k);
        const planar_nf_lane v4 = FMA(x4_2, a5[1], (x4_1 * a5[0])) + a6[0];
        planar_nf_store(a7 + k, v4);
        const planar_nf_lane v7 = v4;
        planar_nf_store(a9 + k, v7);
        const planar_nf_lane v8 = (v4 - a8[0]);
        const planar_nf_lane v9 = (v4 + a8[0]);
        const planar_nf_lane v11 = (v8 + v9) * 0.5f;
        const planar_nf_lane v13 = v11;
        planar_nf_store(a10 + k, v13);
        const planar_nf_lane v14 = (v9 - v8);
        planar_nf_store(a11 + k, v14);
        const planar_nf_lane v15 = v8;
        planar_nf_store(a12 + k, v15);
        const planar_nf_lane v16 = v9;
        planar_nf_store(a13 + k, v16);
        const planar_nf_lane v17 = v11;
        planar_nf_store(a14 + k, v17);
        const planar_nf_lane v18 = planar_nf_set(INFINITY);
        planar_nf_store(a15 + k, v18);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_same3(float *a1, const float *a2, float *a3, float *a4, float *a5, float *a6, size_t m)
{
#define TILE 128
    size_t k;
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1_1 = planar_nf_load(a1 + k);
        const planar_nf_lane x3_1 = planar_nf_load(a3 + k);
        const planar_nf_lane v2 = FMA(x1_1, a2[0], x3_1);
        const planar_nf_lane x4_1 = planar_nf_load(a4 + k);
        const planar_nf_lane x5_1 = planar_nf_load(a5 + k);
        const planar_nf_lane v11 = planar_nf_max(FMA(LESS(x1_1, x1_1, 1.0f), a2[0], 1.0f), planar_nf_set(1e-30f));
        const planar_nf_lane v14 = x3_1 - (v2 - v2 - (x4_1 - x5_1)) / v11;
        planar_nf_store(a6 + k, v14);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_same4(float *a1, const float *a2, float *a3, float *a4, const float *a5, float *a6, size_t m)
{
#define TILE 128
    size_t k;
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1_1 = planar_nf_load(a1 + k);
        const planar_nf_lane x3_1 = planar_nf_load(a3 + k);
        const planar_nf_lane x3_2 = planar_nf_load(a3 + 1 * TILE + k);
        const planar_nf_lane v2_1 = LESS(x1_1, a2[0], x3_1);
        planar_nf_store(a4 + k, v2_1);
        const planar_nf_lane v2_2 = LESS(x1_1, a2[1], x3_2);
        planar_nf_store(a4 + 1 * TILE + k, v2_2);
        const planar_nf_lane v3 = x1_1 * x1_1;
        const planar_nf_lane v6 = FMA(1.0f - v3, a5[0], v3);
        planar_nf_store(a6 + k, v6);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_same5(float *a1, const float *a2, float *a3, float *a4, float *a5, float *a6, float *a7, float *a8, float *a9, float *a10, float *a11, float *a12, float *a13, float *a14, float *a15, size_t m)
{
#define TILE 128
    size_t k;
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1_1 = planar_nf_load(a1 + k);
        const planar_nf_lane x3_1 = planar_nf_load(a3 + k);
        const planar_nf_lane x4_1 = planar_nf_load(a4 + k);
        const planar_nf_lane v7 = FMA(x1_1, a2[0], x3_1) - x4_1;
        const planar_nf_lane v8 = planar_nf_abs(v7);
        const planar_nf_lane x5_1 = planar_nf_load(a5 + k);
        const planar_nf_lane x6_1 = planar_nf_load(a6 + k);
        const planar_nf_lane v9 = planar_nf_select_lt(v8, x5_1, x3_1, x6_1);
        planar_nf_store(a7 + k, v9);
        const planar_nf_lane v10 = planar_nf_select_lt(v8, x5_1, v8, x5_1);
        planar_nf_store(a8 + k, v10);
        const planar_nf_lane x9_1 = planar_nf_load(a9 + k);
        const planar_nf_lane v11 = planar_nf_select_lt(planar_nf_set(0.0f), v7, x9_1, x3_1);
        planar_nf_store(a10 + k, v11);
        const planar_nf_lane x11_1 = planar_nf_load(a11 + k);
        const planar_nf_lane v12 = planar_nf_select_lt(planar_nf_set(0.0f), v7, x3_1, x11_1);
        planar_nf_store(a12 + k, v12);
        const planar_nf_lane v13 = v7 / FMA(LESS(x1_1, x1_1, 1.0f), a2[0], 1.0f);
        const planar_nf_lane v15 = (v12 - v11) * 0.5f;
        const planar_nf_lane v16 = x3_1 - v13;
        const planar_nf_lane v19 = planar_nf_select_le(v11, v16, planar_nf_set(1.0f), planar_nf_set(0.0f)) * planar_nf_select_le(v16, v12, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v20 = planar_nf_abs(v13);
        const planar_nf_lane x13_1 = planar_nf_load(a13 + k);
        const planar_nf_lane v22 = planar_nf_select_lt(v20 * 2.0f, x13_1, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v23 = v19 * v22;
        const planar_nf_lane v25 = planar_nf_select_eq(v23, planar_nf_set(0.0f), v11 + v15, v16);
        planar_nf_store(a14 + k, v25);
        const planar_nf_lane v26 = planar_nf_select_eq(v23, planar_nf_set(0.0f), v15, v20);
        planar_nf_store(a15 + k, v26);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
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
        const planar_nf_lane v3 = FMA(x2, flow_24_w[1], (x1 * flow_24_w[0])) + flow_24_b[0];
        planar_nf_store(t + 2 * TILE + k, v3);
        const planar_nf_lane v6 = v3;
        planar_nf_store(t + 3 * TILE + k, v6);
        const planar_nf_lane v7 = (v3 - s[409]);
        const planar_nf_lane v8 = (v3 + s[409]);
        const planar_nf_lane v10 = (v7 + v8) * 0.5f;
        const planar_nf_lane v12 = v10;
        planar_nf_store(t + 4 * TILE + k, v12);
        const planar_nf_lane v13 = (v8 - v7);
        planar_nf_store(t + 5 * TILE + k, v13);
        const planar_nf_lane v14 = v7;
        planar_nf_store(t + 6 * TILE + k, v14);
        const planar_nf_lane v15 = v8;
        planar_nf_store(t + 7 * TILE + k, v15);
        const planar_nf_lane v16 = v10;
        planar_nf_store(t + 8 * TILE + k, v16);
        const planar_nf_lane v17 = planar_nf_set(INFINITY);
        planar_nf_store(t + 9 * TILE + k, v17);
    }
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 10 * TILE, t + 4 * TILE, 1, TILE, m);
    planar_nf_same5(t + 10 * TILE, s + 410, t + 4 * TILE, t + 3 * TILE, t + 9 * TILE, t + 8 * TILE, t + 11 * TILE, t + 12 * TILE, t + 6 * TILE, t + 13 * TILE, t + 7 * TILE, t + 14 * TILE, t + 5 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (4 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (5 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (6 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    }
    planar_nf_same1(t + 8 * TILE, t + 10 * TILE, m);
    planar_nf_each_tanh(t + 4 * TILE, t + 10 * TILE, 1, TILE, m);
    planar_nf_same3(t + 4 * TILE, s + 408, t + 10 * TILE, t + 2 * TILE, t + 3 * TILE, t + 5 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 5 * TILE, 1, TILE, m);
    planar_nf_same4(t + 2 * TILE, s + 404, t, t + 3 * TILE, s + 407, t + 5 * TILE, m);
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v69 = planar_nf_load(t + k);
        const planar_nf_lane v70 = -v69;
        planar_nf_store(t + 1 * TILE + k, v70);
        const planar_nf_lane v64_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v64_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v73 = FMA(v64_2, flow_23_w[1], (v64_1 * flow_23_w[0])) + flow_23_b[0];
        planar_nf_store(t + 2 * TILE + k, v73);
        const planar_nf_lane v76 = v73;
        planar_nf_store(t + 5 * TILE + k, v76);
        const planar_nf_lane v77 = (v73 - s[412]);
        const planar_nf_lane v78 = (v73 + s[412]);
        const planar_nf_lane v80 = (v77 + v78) * 0.5f;
        const planar_nf_lane v82 = v80;
        planar_nf_store(t + 6 * TILE + k, v82);
        const planar_nf_lane v83 = (v78 - v77);
        planar_nf_store(t + 7 * TILE + k, v83);
        const planar_nf_lane v84 = v77;
        planar_nf_store(t + 8 * TILE + k, v84);
        const planar_nf_lane v85 = v78;
        planar_nf_store(t + 9 * TILE + k, v85);
        const planar_nf_lane v86 = v80;
        planar_nf_store(t + 10 * TILE + k, v86);
        const planar_nf_lane v87 = planar_nf_set(INFINITY);
        planar_nf_store(t + 11 * TILE + k, v87);
    }

    /* layer 23: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 413, t + 6 * TILE, t + 5 * TILE, t + 11 * TILE, t + 10 * TILE, t + 12 * TILE, t + 13 * TILE, t + 8 * TILE, t + 14 * TILE, t + 9 * TILE, t + 15 * TILE, t + 7 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (6 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 10 * TILE, t, m);
    planar_nf_each_tanh(t + 6 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 6 * TILE, s + 411, t, t + 2 * TILE, t + 5 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 387, t + 3 * TILE, t + 5 * TILE, s + 390, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_22_w, flow_22_b, t + 3 * TILE, s + 415, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 22: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 416, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 414, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 370, t + 5 * TILE, t + 3 * TILE, s + 373, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_21_w, flow_21_b, t + 5 * TILE, s + 418, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 21: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 419, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 21: planar, inverse */
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 417, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 353, t + 3 * TILE, t + 5 * TILE, s + 356, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_20_w, flow_20_b, t + 3 * TILE, s + 421, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 20: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 422, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 420, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 336, t + 5 * TILE, t + 3 * TILE, s + 339, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_19_w, flow_19_b, t + 5 * TILE, s + 424, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 19: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 425, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 423, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 319, t + 3 * TILE, t + 5 * TILE, s + 322, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_18_w, flow_18_b, t + 3 * TILE, s + 427, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 18: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 428, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 426, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 302, t + 5 * TILE, t + 3 * TILE, s + 305, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_17_w, flow_17_b, t + 5 * TILE, s + 430, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 17: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 431, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 17: planar, inverse */
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 429, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 285, t + 3 * TILE, t + 5 * TILE, s + 288, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_16_w, flow_16_b, t + 3 * TILE, s + 433, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 16: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 434, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 432, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 268, t + 5 * TILE, t + 3 * TILE, s + 271, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_15_w, flow_15_b, t + 5 * TILE, s + 436, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 15: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 437, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 435, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 251, t + 3 * TILE, t + 5 * TILE, s + 254, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_14_w, flow_14_b, t + 3 * TILE, s + 439, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 14: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 440, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 438, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 234, t + 5 * TILE, t + 3 * TILE, s + 237, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_13_w, flow_13_b, t + 5 * TILE, s + 442, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 13: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 443, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 13: planar, inverse */
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 441, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 217, t + 3 * TILE, t + 5 * TILE, s + 220, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_12_w, flow_12_b, t + 3 * TILE, s + 445, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 12: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 446, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 444, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 200, t + 5 * TILE, t + 3 * TILE, s + 203, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_11_w, flow_11_b, t + 5 * TILE, s + 448, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 11: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 449, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 447, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 183, t + 3 * TILE, t + 5 * TILE, s + 186, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_10_w, flow_10_b, t + 3 * TILE, s + 451, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 10: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 452, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 450, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 166, t + 5 * TILE, t + 3 * TILE, s + 169, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_9_w, flow_9_b, t + 5 * TILE, s + 454, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 9: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 455, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 9: planar, inverse */
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 453, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 149, t + 3 * TILE, t + 5 * TILE, s + 152, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_8_w, flow_8_b, t + 3 * TILE, s + 457, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 8: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 458, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 456, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 132, t + 5 * TILE, t + 3 * TILE, s + 135, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_7_w, flow_7_b, t + 5 * TILE, s + 460, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 7: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 461, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 459, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 115, t + 3 * TILE, t + 5 * TILE, s + 118, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_6_w, flow_6_b, t + 3 * TILE, s + 463, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 6: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 464, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 462, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 98, t + 5 * TILE, t + 3 * TILE, s + 101, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_5_w, flow_5_b, t + 5 * TILE, s + 466, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 5: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 467, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile6(const float *params, const float *s, size_t m, float *t, double *total)
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
    (void)s;
    (void)total;

    /* layer 5: planar, inverse */
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 465, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 81, t + 3 * TILE, t + 5 * TILE, s + 84, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_4_w, flow_4_b, t + 3 * TILE, s + 469, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 4: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 470, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 468, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 64, t + 5 * TILE, t + 3 * TILE, s + 67, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_3_w, flow_3_b, t + 5 * TILE, s + 472, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 3: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 473, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 471, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 47, t + 3 * TILE, t + 5 * TILE, s + 50, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same2(t + 1 * TILE, t, t + 2 * TILE, t + 5 * TILE, flow_2_w, flow_2_b, t + 3 * TILE, s + 475, t + 4 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 2: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 476, t + 7 * TILE, t + 4 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 474, t, t + 3 * TILE, t + 4 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 30, t + 5 * TILE, t + 3 * TILE, s + 33, t + 1 * TILE, m);
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    planar_nf_same2(t + 2 * TILE, t, t + 1 * TILE, t + 3 * TILE, flow_1_w, flow_1_b, t + 5 * TILE, s + 478, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 1: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 479, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 13 * TILE, t + 9 * TILE, t + 14 * TILE, t + 10 * TILE, t + 15 * TILE, t + 8 * TILE, t + 16 * TILE, t + 17 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile7(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    size_t k;
    (void)params;
    (void)s;
    (void)total;

    /* layer 1: planar, inverse */
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 477, t, t + 5 * TILE, t + 6 * TILE, t + 7 * TILE, m);
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same4(t, s + 13, t + 3 * TILE, t + 5 * TILE, s + 16, t + 2 * TILE, m);
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1610 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1679 = planar_nf_load(t + k);
        const planar_nf_lane v1680 = v1610 - v1679;
        planar_nf_store(t + 2 * TILE + k, v1680);
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
    planar_nf_inverse_tile7(params, s, m, t, total);
#undef TILE
}

void planar_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[481], t[19 * 128];
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
    s[0] = flow_1_w[0] * flow_1_w[0];
    s[1] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = flow_1_w[0] * flow_1_u[0];
    s[4] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[3 + j * 2 + i];
            sum += next;
        }
        s[5 + j] = sum;
    }
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = flow_1_w[0] * s[10];
    s[12] = flow_1_w[1] * s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
    s[17] = flow_2_w[0] * flow_2_w[0];
    s[18] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[17 + j * 2 + i];
            sum += next;
        }
        s[19 + j] = sum;
    }
    s[20] = flow_2_w[0] * flow_2_u[0];
    s[21] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[20 + j * 2 + i];
            sum += next;
        }
        s[22 + j] = sum;
    }
    s[23] = fmaxf(s[22], 0) + log1pf(expf(-fabsf(s[22])));
    s[24] = s[23] - 1.0f;
    s[25] = s[24] - s[22];
    s[26] = s[25] / s[19];
    s[27] = 1e-30f < s[19] ? s[26] : 0.0f;
    s[28] = flow_2_w[0] * s[27];
    s[29] = flow_2_w[1] * s[27];
    s[30] = flow_2_u[0] + s[28];
    s[31] = flow_2_u[1] + s[29];
    s[32] = s[22] + 1.0f;
    s[33] = 1e-30f < s[19] ? s[23] : s[32];
    s[34] = flow_3_w[0] * flow_3_w[0];
    s[35] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[34 + j * 2 + i];
            sum += next;
        }
        s[36 + j] = sum;
    }
    s[37] = flow_3_w[0] * flow_3_u[0];
    s[38] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[37 + j * 2 + i];
            sum += next;
        }
        s[39 + j] = sum;
    }
    s[40] = fmaxf(s[39], 0) + log1pf(expf(-fabsf(s[39])));
    s[41] = s[40] - 1.0f;
    s[42] = s[41] - s[39];
    s[43] = s[42] / s[36];
    s[44] = 1e-30f < s[36] ? s[43] : 0.0f;
    s[45] = flow_3_w[0] * s[44];
    s[46] = flow_3_w[1] * s[44];
    s[47] = flow_3_u[0] + s[45];
    s[48] = flow_3_u[1] + s[46];
    s[49] = s[39] + 1.0f;
    s[50] = 1e-30f < s[36] ? s[40] : s[49];
    s[51] = flow_4_w[0] * flow_4_w[0];
    s[52] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[51 + j * 2 + i];
            sum += next;
        }
        s[53 + j] = sum;
    }
    s[54] = flow_4_w[0] * flow_4_u[0];
    s[55] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[54 + j * 2 + i];
            sum += next;
        }
        s[56 + j] = sum;
    }
    s[57] = fmaxf(s[56], 0) + log1pf(expf(-fabsf(s[56])));
    s[58] = s[57] - 1.0f;
    s[59] = s[58] - s[56];
    s[60] = s[59] / s[53];
    s[61] = 1e-30f < s[53] ? s[60] : 0.0f;
    s[62] = flow_4_w[0] * s[61];
    s[63] = flow_4_w[1] * s[61];
    s[64] = flow_4_u[0] + s[62];
    s[65] = flow_4_u[1] + s[63];
    s[66] = s[56] + 1.0f;
    s[67] = 1e-30f < s[53] ? s[57] : s[66];
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
    s[71] = flow_5_w[0] * flow_5_u[0];
    s[72] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[71 + j * 2 + i];
            sum += next;
        }
        s[73 + j] = sum;
    }
    s[74] = fmaxf(s[73], 0) + log1pf(expf(-fabsf(s[73])));
    s[75] = s[74] - 1.0f;
    s[76] = s[75] - s[73];
    s[77] = s[76] / s[70];
    s[78] = 1e-30f < s[70] ? s[77] : 0.0f;
    s[79] = flow_5_w[0] * s[78];
    s[80] = flow_5_w[1] * s[78];
    s[81] = flow_5_u[0] + s[79];
    s[82] = flow_5_u[1] + s[80];
    s[83] = s[73] + 1.0f;
    s[84] = 1e-30f < s[70] ? s[74] : s[83];
    s[85] = flow_6_w[0] * flow_6_w[0];
    s[86] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[85 + j * 2 + i];
            sum += next;
        }
        s[87 + j] = sum;
    }
    s[88] = flow_6_w[0] * flow_6_u[0];
    s[89] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[88 + j * 2 + i];
            sum += next;
        }
        s[90 + j] = sum;
    }
    s[91] = fmaxf(s[90], 0) + log1pf(expf(-fabsf(s[90])));
    s[92] = s[91] - 1.0f;
    s[93] = s[92] - s[90];
    s[94] = s[93] / s[87];
    s[95] = 1e-30f < s[87] ? s[94] : 0.0f;
    s[96] = flow_6_w[0] * s[95];
    s[97] = flow_6_w[1] * s[95];
    s[98] = flow_6_u[0] + s[96];
    s[99] = flow_6_u[1] + s[97];
    s[100] = s[90] + 1.0f;
    s[101] = 1e-30f < s[87] ? s[91] : s[100];
    s[102] = flow_7_w[0] * flow_7_w[0];
    s[103] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[102 + j * 2 + i];
            sum += next;
        }
        s[104 + j] = sum;
    }
    s[105] = flow_7_w[0] * flow_7_u[0];
    s[106] = flow_7_w[1] * flow_7_u[1];
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
    s[111] = s[110] / s[104];
    s[112] = 1e-30f < s[104] ? s[111] : 0.0f;
    s[113] = flow_7_w[0] * s[112];
    s[114] = flow_7_w[1] * s[112];
    s[115] = flow_7_u[0] + s[113];
    s[116] = flow_7_u[1] + s[114];
    s[117] = s[107] + 1.0f;
    s[118] = 1e-30f < s[104] ? s[108] : s[117];
    s[119] = flow_8_w[0] * flow_8_w[0];
    s[120] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[119 + j * 2 + i];
            sum += next;
        }
        s[121 + j] = sum;
    }
    s[122] = flow_8_w[0] * flow_8_u[0];
    s[123] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[122 + j * 2 + i];
            sum += next;
        }
        s[124 + j] = sum;
    }
    s[125] = fmaxf(s[124], 0) + log1pf(expf(-fabsf(s[124])));
    s[126] = s[125] - 1.0f;
    s[127] = s[126] - s[124];
    s[128] = s[127] / s[121];
    s[129] = 1e-30f < s[121] ? s[128] : 0.0f;
    s[130] = flow_8_w[0] * s[129];
    s[131] = flow_8_w[1] * s[129];
    s[132] = flow_8_u[0] + s[130];
    s[133] = flow_8_u[1] + s[131];
    s[134] = s[124] + 1.0f;
    s[135] = 1e-30f < s[121] ? s[125] : s[134];
    s[136] = flow_9_w[0] * flow_9_w[0];
    s[137] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[136 + j * 2 + i];
            sum += next;
        }
        s[138 + j] = sum;
    }
    s[139] = flow_9_w[0] * flow_9_u[0];
    s[140] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[139 + j * 2 + i];
            sum += next;
        }
        s[141 + j] = sum;
    }
    s[142] = fmaxf(s[141], 0) + log1pf(expf(-fabsf(s[141])));
    s[143] = s[142] - 1.0f;
    s[144] = s[143] - s[141];
    s[145] = s[144] / s[138];
    s[146] = 1e-30f < s[138] ? s[145] : 0.0f;
    s[147] = flow_9_w[0] * s[146];
    s[148] = flow_9_w[1] * s[146];
    s[149] = flow_9_u[0] + s[147];
    s[150] = flow_9_u[1] + s[148];
    s[151] = s[141] + 1.0f;
    s[152] = 1e-30f < s[138] ? s[142] : s[151];
    s[153] = flow_10_w[0] * flow_10_w[0];
    s[154] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[153 + j * 2 + i];
            sum += next;
        }
        s[155 + j] = sum;
    }
    s[156] = flow_10_w[0] * flow_10_u[0];
    s[157] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[156 + j * 2 + i];
            sum += next;
        }
        s[158 + j] = sum;
    }
    s[159] = fmaxf(s[158], 0) + log1pf(expf(-fabsf(s[158])));
    s[160] = s[159] - 1.0f;
    s[161] = s[160] - s[158];
    s[162] = s[161] / s[155];
    s[163] = 1e-30f < s[155] ? s[162] : 0.0f;
    s[164] = flow_10_w[0] * s[163];
    s[165] = flow_10_w[1] * s[163];
    s[166] = flow_10_u[0] + s[164];
    s[167] = flow_10_u[1] + s[165];
    s[168] = s[158] + 1.0f;
    s[169] = 1e-30f < s[155] ? s[159] : s[168];
    s[170] = flow_11_w[0] * flow_11_w[0];
    s[171] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[170 + j * 2 + i];
            sum += next;
        }
        s[172 + j] = sum;
    }
    s[173] = flow_11_w[0] * flow_11_u[0];
    s[174] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = fmaxf(s[175], 0) + log1pf(expf(-fabsf(s[175])));
    s[177] = s[176] - 1.0f;
    s[178] = s[177] - s[175];
    s[179] = s[178] / s[172];
    s[180] = 1e-30f < s[172] ? s[179] : 0.0f;
    s[181] = flow_11_w[0] * s[180];
    s[182] = flow_11_w[1] * s[180];
    s[183] = flow_11_u[0] + s[181];
    s[184] = flow_11_u[1] + s[182];
    s[185] = s[175] + 1.0f;
    s[186] = 1e-30f < s[172] ? s[176] : s[185];
    s[187] = flow_12_w[0] * flow_12_w[0];
    s[188] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[187 + j * 2 + i];
            sum += next;
        }
        s[189 + j] = sum;
    }
    s[190] = flow_12_w[0] * flow_12_u[0];
    s[191] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[190 + j * 2 + i];
            sum += next;
        }
        s[192 + j] = sum;
    }
    s[193] = fmaxf(s[192], 0) + log1pf(expf(-fabsf(s[192])));
    s[194] = s[193] - 1.0f;
    s[195] = s[194] - s[192];
    s[196] = s[195] / s[189];
    s[197] = 1e-30f < s[189] ? s[196] : 0.0f;
    s[198] = flow_12_w[0] * s[197];
    s[199] = flow_12_w[1] * s[197];
    s[200] = flow_12_u[0] + s[198];
    s[201] = flow_12_u[1] + s[199];
    s[202] = s[192] + 1.0f;
    s[203] = 1e-30f < s[189] ? s[193] : s[202];
    s[204] = flow_13_w[0] * flow_13_w[0];
    s[205] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[204 + j * 2 + i];
            sum += next;
        }
        s[206 + j] = sum;
    }
    s[207] = flow_13_w[0] * flow_13_u[0];
    s[208] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[207 + j * 2 + i];
            sum += next;
        }
        s[209 + j] = sum;
    }
    s[210] = fmaxf(s[209], 0) + log1pf(expf(-fabsf(s[209])));
    s[211] = s[210] - 1.0f;
    s[212] = s[211] - s[209];
    s[213] = s[212] / s[206];
    s[214] = 1e-30f < s[206] ? s[213] : 0.0f;
    s[215] = flow_13_w[0] * s[214];
    s[216] = flow_13_w[1] * s[214];
    s[217] = flow_13_u[0] + s[215];
    s[218] = flow_13_u[1] + s[216];
    s[219] = s[209] + 1.0f;
    s[220] = 1e-30f < s[206] ? s[210] : s[219];
    s[221] = flow_14_w[0] * flow_14_w[0];
    s[222] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[221 + j * 2 + i];
            sum += next;
        }
        s[223 + j] = sum;
    }
    s[224] = flow_14_w[0] * flow_14_u[0];
    s[225] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[224 + j * 2 + i];
            sum += next;
        }
        s[226 + j] = sum;
    }
    s[227] = fmaxf(s[226], 0) + log1pf(expf(-fabsf(s[226])));
    s[228] = s[227] - 1.0f;
    s[229] = s[228] - s[226];
    s[230] = s[229] / s[223];
    s[231] = 1e-30f < s[223] ? s[230] : 0.0f;
    s[232] = flow_14_w[0] * s[231];
    s[233] = flow_14_w[1] * s[231];
    s[234] = flow_14_u[0] + s[232];
    s[235] = flow_14_u[1] + s[233];
    s[236] = s[226] + 1.0f;
    s[237] = 1e-30f < s[223] ? s[227] : s[236];
    s[238] = flow_15_w[0] * flow_15_w[0];
    s[239] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[238 + j * 2 + i];
            sum += next;
        }
        s[240 + j] = sum;
    }
    s[241] = flow_15_w[0] * flow_15_u[0];
    s[242] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[241 + j * 2 + i];
            sum += next;
        }
        s[243 + j] = sum;
    }
    s[244] = fmaxf(s[243], 0) + log1pf(expf(-fabsf(s[243])));
    s[245] = s[244] - 1.0f;
    s[246] = s[245] - s[243];
    s[247] = s[246] / s[240];
    s[248] = 1e-30f < s[240] ? s[247] : 0.0f;
    s[249] = flow_15_w[0] * s[248];
    s[250] = flow_15_w[1] * s[248];
    s[251] = flow_15_u[0] + s[249];
    s[252] = flow_15_u[1] + s[250];
    s[253] = s[243] + 1.0f;
    s[254] = 1e-30f < s[240] ? s[244] : s[253];
    s[255] = flow_16_w[0] * flow_16_w[0];
    s[256] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = flow_16_w[0] * flow_16_u[0];
    s[259] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[258 + j * 2 + i];
            sum += next;
        }
        s[260 + j] = sum;
    }
    s[261] = fmaxf(s[260], 0) + log1pf(expf(-fabsf(s[260])));
    s[262] = s[261] - 1.0f;
    s[263] = s[262] - s[260];
    s[264] = s[263] / s[257];
    s[265] = 1e-30f < s[257] ? s[264] : 0.0f;
    s[266] = flow_16_w[0] * s[265];
    s[267] = flow_16_w[1] * s[265];
    s[268] = flow_16_u[0] + s[266];
    s[269] = flow_16_u[1] + s[267];
    s[270] = s[260] + 1.0f;
    s[271] = 1e-30f < s[257] ? s[261] : s[270];
    s[272] = flow_17_w[0] * flow_17_w[0];
    s[273] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[272 + j * 2 + i];
            sum += next;
        }
        s[274 + j] = sum;
    }
    s[275] = flow_17_w[0] * flow_17_u[0];
    s[276] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[275 + j * 2 + i];
            sum += next;
        }
        s[277 + j] = sum;
    }
    s[278] = fmaxf(s[277], 0) + log1pf(expf(-fabsf(s[277])));
    s[279] = s[278] - 1.0f;
    s[280] = s[279] - s[277];
    s[281] = s[280] / s[274];
    s[282] = 1e-30f < s[274] ? s[281] : 0.0f;
    s[283] = flow_17_w[0] * s[282];
    s[284] = flow_17_w[1] * s[282];
    s[285] = flow_17_u[0] + s[283];
    s[286] = flow_17_u[1] + s[284];
    s[287] = s[277] + 1.0f;
    s[288] = 1e-30f < s[274] ? s[278] : s[287];
    s[289] = flow_18_w[0] * flow_18_w[0];
    s[290] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[289 + j * 2 + i];
            sum += next;
        }
        s[291 + j] = sum;
    }
    s[292] = flow_18_w[0] * flow_18_u[0];
    s[293] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[292 + j * 2 + i];
            sum += next;
        }
        s[294 + j] = sum;
    }
    s[295] = fmaxf(s[294], 0) + log1pf(expf(-fabsf(s[294])));
    s[296] = s[295] - 1.0f;
    s[297] = s[296] - s[294];
    s[298] = s[297] / s[291];
    s[299] = 1e-30f < s[291] ? s[298] : 0.0f;
    s[300] = flow_18_w[0] * s[299];
    s[301] = flow_18_w[1] * s[299];
    s[302] = flow_18_u[0] + s[300];
    s[303] = flow_18_u[1] + s[301];
    s[304] = s[294] + 1.0f;
    s[305] = 1e-30f < s[291] ? s[295] : s[304];
    s[306] = flow_19_w[0] * flow_19_w[0];
    s[307] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[306 + j * 2 + i];
            sum += next;
        }
        s[308 + j] = sum;
    }
    s[309] = flow_19_w[0] * flow_19_u[0];
    s[310] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[309 + j * 2 + i];
            sum += next;
        }
        s[311 + j] = sum;
    }
    s[312] = fmaxf(s[311], 0) + log1pf(expf(-fabsf(s[311])));
    s[313] = s[312] - 1.0f;
    s[314] = s[313] - s[311];
    s[315] = s[314] / s[308];
    s[316] = 1e-30f < s[308] ? s[315] : 0.0f;
    s[317] = flow_19_w[0] * s[316];
    s[318] = flow_19_w[1] * s[316];
    s[319] = flow_19_u[0] + s[317];
    s[320] = flow_19_u[1] + s[318];
    s[321] = s[311] + 1.0f;
    s[322] = 1e-30f < s[308] ? s[312] : s[321];
    s[323] = flow_20_w[0] * flow_20_w[0];
    s[324] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = flow_20_w[0] * flow_20_u[0];
    s[327] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[326 + j * 2 + i];
            sum += next;
        }
        s[328 + j] = sum;
    }
    s[329] = fmaxf(s[328], 0) + log1pf(expf(-fabsf(s[328])));
    s[330] = s[329] - 1.0f;
    s[331] = s[330] - s[328];
    s[332] = s[331] / s[325];
    s[333] = 1e-30f < s[325] ? s[332] : 0.0f;
    s[334] = flow_20_w[0] * s[333];
    s[335] = flow_20_w[1] * s[333];
    s[336] = flow_20_u[0] + s[334];
    s[337] = flow_20_u[1] + s[335];
    s[338] = s[328] + 1.0f;
    s[339] = 1e-30f < s[325] ? s[329] : s[338];
    s[340] = flow_21_w[0] * flow_21_w[0];
    s[341] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[340 + j * 2 + i];
            sum += next;
        }
        s[342 + j] = sum;
    }
    s[343] = flow_21_w[0] * flow_21_u[0];
    s[344] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[343 + j * 2 + i];
            sum += next;
        }
        s[345 + j] = sum;
    }
    s[346] = fmaxf(s[345], 0) + log1pf(expf(-fabsf(s[345])));
    s[347] = s[346] - 1.0f;
    s[348] = s[347] - s[345];
    s[349] = s[348] / s[342];
    s[350] = 1e-30f < s[342] ? s[349] : 0.0f;
    s[351] = flow_21_w[0] * s[350];
    s[352] = flow_21_w[1] * s[350];
    s[353] = flow_21_u[0] + s[351];
    s[354] = flow_21_u[1] + s[352];
    s[355] = s[345] + 1.0f;
    s[356] = 1e-30f < s[342] ? s[346] : s[355];
    s[357] = flow_22_w[0] * flow_22_w[0];
    s[358] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[357 + j * 2 + i];
            sum += next;
        }
        s[359 + j] = sum;
    }
    s[360] = flow_22_w[0] * flow_22_u[0];
    s[361] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[360 + j * 2 + i];
            sum += next;
        }
        s[362 + j] = sum;
    }
    s[363] = fmaxf(s[362], 0) + log1pf(expf(-fabsf(s[362])));
    s[364] = s[363] - 1.0f;
    s[365] = s[364] - s[362];
    s[366] = s[365] / s[359];
    s[367] = 1e-30f < s[359] ? s[366] : 0.0f;
    s[368] = flow_22_w[0] * s[367];
    s[369] = flow_22_w[1] * s[367];
    s[370] = flow_22_u[0] + s[368];
    s[371] = flow_22_u[1] + s[369];
    s[372] = s[362] + 1.0f;
    s[373] = 1e-30f < s[359] ? s[363] : s[372];
    s[374] = flow_23_w[0] * flow_23_w[0];
    s[375] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[374 + j * 2 + i];
            sum += next;
        }
        s[376 + j] = sum;
    }
    s[377] = flow_23_w[0] * flow_23_u[0];
    s[378] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[377 + j * 2 + i];
            sum += next;
        }
        s[379 + j] = sum;
    }
    s[380] = fmaxf(s[379], 0) + log1pf(expf(-fabsf(s[379])));
    s[381] = s[380] - 1.0f;
    s[382] = s[381] - s[379];
    s[383] = s[382] / s[376];
    s[384] = 1e-30f < s[376] ? s[383] : 0.0f;
    s[385] = flow_23_w[0] * s[384];
    s[386] = flow_23_w[1] * s[384];
    s[387] = flow_23_u[0] + s[385];
    s[388] = flow_23_u[1] + s[386];
    s[389] = s[379] + 1.0f;
    s[390] = 1e-30f < s[376] ? s[380] : s[389];
    s[391] = flow_24_w[0] * flow_24_w[0];
    s[392] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[391 + j * 2 + i];
            sum += next;
        }
        s[393 + j] = sum;
    }
    s[394] = flow_24_w[0] * flow_24_u[0];
    s[395] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[394 + j * 2 + i];
            sum += next;
        }
        s[396 + j] = sum;
    }
    s[397] = fmaxf(s[396], 0) + log1pf(expf(-fabsf(s[396])));
    s[398] = s[397] - 1.0f;
    s[399] = s[398] - s[396];
    s[400] = s[399] / s[393];
    s[401] = 1e-30f < s[393] ? s[400] : 0.0f;
    s[402] = flow_24_w[0] * s[401];
    s[403] = flow_24_w[1] * s[401];
    s[404] = flow_24_u[0] + s[402];
    s[405] = flow_24_u[1] + s[403];
    s[406] = s[396] + 1.0f;
    s[407] = 1e-30f < s[393] ? s[397] : s[406];
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
        const planar_nf_lane v3 = FMA(x2, flow_1_w[1], (x1 * flow_1_w[0])) + flow_1_b[0];
        planar_nf_store(t + 2 * TILE + k, v3);
    }
    planar_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = FMA(v4, s[13], x1);
        planar_nf_store(t + 4 * TILE + k, v6_1);
        const planar_nf_lane v6_2 = FMA(v4, s[14], x2);
        planar_nf_store(t + 5 * TILE + k, v6_2);
        const planar_nf_lane v7 = v4 * v4;
        const planar_nf_lane v10 = FMA(1.0f - v7, s[16], v7);
        planar_nf_store(t + 2 * TILE + k, v10);
    }
    planar_nf_each_log(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);

    /* layer 2: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v14 = FMA(v6_2, flow_2_w[1], (v6_1 * flow_2_w[0])) + flow_2_b[0];
        planar_nf_store(t + 2 * TILE + k, v14);
    }
    planar_nf_each_tanh(t + 6 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v15 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v17_1 = FMA(v15, s[30], v6_1);
        planar_nf_store(t + 7 * TILE + k, v17_1);
        const planar_nf_lane v17_2 = FMA(v15, s[31], v6_2);
        planar_nf_store(t + 8 * TILE + k, v17_2);
        const planar_nf_lane v18 = v15 * v15;
        const planar_nf_lane v21 = FMA(1.0f - v18, s[33], v18);
        planar_nf_store(t + 2 * TILE + k, v21);
    }
    planar_nf_each_log(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v11 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v22 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v23 = v11 + v22;
        planar_nf_store(t + 2 * TILE + k, v23);
        const planar_nf_lane v17_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v26 = FMA(v17_2, flow_3_w[1], (v17_1 * flow_3_w[0])) + flow_3_b[0];
        planar_nf_store(t + 5 * TILE + k, v26);
    }

    /* layer 3: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v27 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v17_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v29_1 = FMA(v27, s[47], v17_1);
        planar_nf_store(t + 4 * TILE + k, v29_1);
        const planar_nf_lane v29_2 = FMA(v27, s[48], v17_2);
        planar_nf_store(t + 5 * TILE + k, v29_2);
        const planar_nf_lane v30 = v27 * v27;
        const planar_nf_lane v33 = FMA(1.0f - v30, s[50], v30);
        planar_nf_store(t + 6 * TILE + k, v33);
    }
    planar_nf_each_log(t + 3 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v23 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v34 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v35 = v23 + v34;
        planar_nf_store(t + 6 * TILE + k, v35);
        const planar_nf_lane v29_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v38 = FMA(v29_2, flow_4_w[1], (v29_1 * flow_4_w[0])) + flow_4_b[0];
        planar_nf_store(t + 7 * TILE + k, v38);
    }

    /* layer 4: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v39 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v29_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v41_1 = FMA(v39, s[64], v29_1);
        planar_nf_store(t + 7 * TILE + k, v41_1);
        const planar_nf_lane v41_2 = FMA(v39, s[65], v29_2);
        planar_nf_store(t + 8 * TILE + k, v41_2);
        const planar_nf_lane v42 = v39 * v39;
        const planar_nf_lane v45 = FMA(1.0f - v42, s[67], v42);
        planar_nf_store(t + 3 * TILE + k, v45);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v35 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v46 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v47 = v35 + v46;
        planar_nf_store(t + 3 * TILE + k, v47);
        const planar_nf_lane v41_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v50 = FMA(v41_2, flow_5_w[1], (v41_1 * flow_5_w[0])) + flow_5_b[0];
        planar_nf_store(t + 4 * TILE + k, v50);
    }

    /* layer 5: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v51 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v41_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v53_1 = FMA(v51, s[81], v41_1);
        planar_nf_store(t + 4 * TILE + k, v53_1);
        const planar_nf_lane v53_2 = FMA(v51, s[82], v41_2);
        planar_nf_store(t + 5 * TILE + k, v53_2);
        const planar_nf_lane v54 = v51 * v51;
        const planar_nf_lane v57 = FMA(1.0f - v54, s[84], v54);
        planar_nf_store(t + 6 * TILE + k, v57);
    }
    planar_nf_each_log(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v47 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v58 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v59 = v47 + v58;
        planar_nf_store(t + 6 * TILE + k, v59);
        const planar_nf_lane v53_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v62 = FMA(v53_2, flow_6_w[1], (v53_1 * flow_6_w[0])) + flow_6_b[0];
        planar_nf_store(t + 7 * TILE + k, v62);
    }

    /* layer 6: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v63 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v53_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v65_1 = FMA(v63, s[98], v53_1);
        planar_nf_store(t + 7 * TILE + k, v65_1);
        const planar_nf_lane v65_2 = FMA(v63, s[99], v53_2);
        planar_nf_store(t + 8 * TILE + k, v65_2);
        const planar_nf_lane v66 = v63 * v63;
        const planar_nf_lane v69 = FMA(1.0f - v66, s[101], v66);
        planar_nf_store(t + 3 * TILE + k, v69);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v59 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v70 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v71 = v59 + v70;
        planar_nf_store(t + 3 * TILE + k, v71);
        const planar_nf_lane v65_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v74 = FMA(v65_2, flow_7_w[1], (v65_1 * flow_7_w[0])) + flow_7_b[0];
        planar_nf_store(t + 4 * TILE + k, v74);
    }

    /* layer 7: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v75 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v65_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v77_1 = FMA(v75, s[115], v65_1);
        planar_nf_store(t + 4 * TILE + k, v77_1);
        const planar_nf_lane v77_2 = FMA(v75, s[116], v65_2);
        planar_nf_store(t + 5 * TILE + k, v77_2);
        const planar_nf_lane v78 = v75 * v75;
        const planar_nf_lane v81 = FMA(1.0f - v78, s[118], v78);
        planar_nf_store(t + 6 * TILE + k, v81);
    }
    planar_nf_each_log(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v71 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v82 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v83 = v71 + v82;
        planar_nf_store(t + 6 * TILE + k, v83);
        const planar_nf_lane v77_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v86 = FMA(v77_2, flow_8_w[1], (v77_1 * flow_8_w[0])) + flow_8_b[0];
        planar_nf_store(t + 7 * TILE + k, v86);
    }

    /* layer 8: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v87 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v77_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v89_1 = FMA(v87, s[132], v77_1);
        planar_nf_store(t + 7 * TILE + k, v89_1);
        const planar_nf_lane v89_2 = FMA(v87, s[133], v77_2);
        planar_nf_store(t + 8 * TILE + k, v89_2);
        const planar_nf_lane v90 = v87 * v87;
        const planar_nf_lane v93 = FMA(1.0f - v90, s[135], v90);
        planar_nf_store(t + 3 * TILE + k, v93);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v83 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v94 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v95 = v83 + v94;
        planar_nf_store(t + 3 * TILE + k, v95);
        const planar_nf_lane v89_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v98 = FMA(v89_2, flow_9_w[1], (v89_1 * flow_9_w[0])) + flow_9_b[0];
        planar_nf_store(t + 4 * TILE + k, v98);
    }

    /* layer 9: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v99 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v89_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v101_1 = FMA(v99, s[149], v89_1);
        planar_nf_store(t + 4 * TILE + k, v101_1);
        const planar_nf_lane v101_2 = FMA(v99, s[150], v89_2);
        planar_nf_store(t + 5 * TILE + k, v101_2);
        const planar_nf_lane v102 = v99 * v99;
        const planar_nf_lane v105 = FMA(1.0f - v102, s[152], v102);
        planar_nf_store(t + 6 * TILE + k, v105);
    }
    planar_nf_each_log(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v95 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v106 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v107 = v95 + v106;
        planar_nf_store(t + 6 * TILE + k, v107);
        const planar_nf_lane v101_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v110 = FMA(v101_2, flow_10_w[1], (v101_1 * flow_10_w[0])) + flow_10_b[0];
        planar_nf_store(t + 7 * TILE + k, v110);
    }

    /* layer 10: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v111 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v101_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v113_1 = FMA(v111, s[166], v101_1);
        planar_nf_store(t + 7 * TILE + k, v113_1);
        const planar_nf_lane v113_2 = FMA(v111, s[167], v101_2);
        planar_nf_store(t + 8 * TILE + k, v113_2);
        const planar_nf_lane v114 = v111 * v111;
        const planar_nf_lane v117 = FMA(1.0f - v114, s[169], v114);
        planar_nf_store(t + 3 * TILE + k, v117);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v107 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v118 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v119 = v107 + v118;
        planar_nf_store(t + 3 * TILE + k, v119);
        const planar_nf_lane v113_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v122 = FMA(v113_2, flow_11_w[1], (v113_1 * flow_11_w[0])) + flow_11_b[0];
        planar_nf_store(t + 4 * TILE + k, v122);
    }

    /* layer 11: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v123 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v113_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v125_1 = FMA(v123, s[183], v113_1);
        planar_nf_store(t + 4 * TILE + k, v125_1);
        const planar_nf_lane v125_2 = FMA(v123, s[184], v113_2);
        planar_nf_store(t + 5 * TILE + k, v125_2);
        const planar_nf_lane v126 = v123 * v123;
        const planar_nf_lane v129 = FMA(1.0f - v126, s[186], v126);
        planar_nf_store(t + 6 * TILE + k, v129);
    }
    planar_nf_each_log(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v119 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v130 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v131 = v119 + v130;
        planar_nf_store(t + 6 * TILE + k, v131);
        const planar_nf_lane v125_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v134 = FMA(v125_2, flow_12_w[1], (v125_1 * flow_12_w[0])) + flow_12_b[0];
        planar_nf_store(t + 7 * TILE + k, v134);
    }

    /* layer 12: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v135 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v125_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v137_1 = FMA(v135, s[200], v125_1);
        planar_nf_store(t + 7 * TILE + k, v137_1);
        const planar_nf_lane v137_2 = FMA(v135, s[201], v125_2);
        planar_nf_store(t + 8 * TILE + k, v137_2);
        const planar_nf_lane v138 = v135 * v135;
        const planar_nf_lane v141 = FMA(1.0f - v138, s[203], v138);
        planar_nf_store(t + 3 * TILE + k, v141);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v131 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v142 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v143 = v131 + v142;
        planar_nf_store(t + 3 * TILE + k, v143);
        const planar_nf_lane v137_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v146 = FMA(v137_2, flow_13_w[1], (v137_1 * flow_13_w[0])) + flow_13_b[0];
        planar_nf_store(t + 4 * TILE + k, v146);
    }

    /* layer 13: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v147 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v137_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v149_1 = FMA(v147, s[217], v137_1);
        planar_nf_store(t + 4 * TILE + k, v149_1);
        const planar_nf_lane v149_2 = FMA(v147, s[218], v137_2);
        planar_nf_store(t + 5 * TILE + k, v149_2);
        const planar_nf_lane v150 = v147 * v147;
        const planar_nf_lane v153 = FMA(1.0f - v150, s[220], v150);
        planar_nf_store(t + 6 * TILE + k, v153);
    }
    planar_nf_each_log(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v143 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v154 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v155 = v143 + v154;
        planar_nf_store(t + 6 * TILE + k, v155);
        const planar_nf_lane v149_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v158 = FMA(v149_2, flow_14_w[1], (v149_1 * flow_14_w[0])) + flow_14_b[0];
        planar_nf_store(t + 7 * TILE + k, v158);
    }

    /* layer 14: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v159 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v149_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v161_1 = FMA(v159, s[234], v149_1);
        planar_nf_store(t + 7 * TILE + k, v161_1);
        const planar_nf_lane v161_2 = FMA(v159, s[235], v149_2);
        planar_nf_store(t + 8 * TILE + k, v161_2);
        const planar_nf_lane v162 = v159 * v159;
        const planar_nf_lane v165 = FMA(1.0f - v162, s[237], v162);
        planar_nf_store(t + 3 * TILE + k, v165);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v155 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v166 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v167 = v155 + v166;
        planar_nf_store(t + 3 * TILE + k, v167);
        const planar_nf_lane v161_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v170 = FMA(v161_2, flow_15_w[1], (v161_1 * flow_15_w[0])) + flow_15_b[0];
        planar_nf_store(t + 4 * TILE + k, v170);
    }

    /* layer 15: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v171 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v161_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v173_1 = FMA(v171, s[251], v161_1);
        planar_nf_store(t + 4 * TILE + k, v173_1);
        const planar_nf_lane v173_2 = FMA(v171, s[252], v161_2);
        planar_nf_store(t + 5 * TILE + k, v173_2);
        const planar_nf_lane v174 = v171 * v171;
        const planar_nf_lane v177 = FMA(1.0f - v174, s[254], v174);
        planar_nf_store(t + 6 * TILE + k, v177);
    }
    planar_nf_each_log(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v167 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v178 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v179 = v167 + v178;
        planar_nf_store(t + 6 * TILE + k, v179);
        const planar_nf_lane v173_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v182 = FMA(v173_2, flow_16_w[1], (v173_1 * flow_16_w[0])) + flow_16_b[0];
        planar_nf_store(t + 7 * TILE + k, v182);
    }

    /* layer 16: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v183 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v173_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v185_1 = FMA(v183, s[268], v173_1);
        planar_nf_store(t + 7 * TILE + k, v185_1);
        const planar_nf_lane v185_2 = FMA(v183, s[269], v173_2);
        planar_nf_store(t + 8 * TILE + k, v185_2);
        const planar_nf_lane v186 = v183 * v183;
        const planar_nf_lane v189 = FMA(1.0f - v186, s[271], v186);
        planar_nf_store(t + 3 * TILE + k, v189);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v179 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v190 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v191 = v179 + v190;
        planar_nf_store(t + 3 * TILE + k, v191);
        const planar_nf_lane v185_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v194 = FMA(v185_2, flow_17_w[1], (v185_1 * flow_17_w[0])) + flow_17_b[0];
        planar_nf_store(t + 4 * TILE + k, v194);
    }

    /* layer 17: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v195 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v185_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v197_1 = FMA(v195, s[285], v185_1);
        planar_nf_store(t + 4 * TILE + k, v197_1);
        const planar_nf_lane v197_2 = FMA(v195, s[286], v185_2);
        planar_nf_store(t + 5 * TILE + k, v197_2);
        const planar_nf_lane v198 = v195 * v195;
        const planar_nf_lane v201 = FMA(1.0f - v198, s[288], v198);
        planar_nf_store(t + 6 * TILE + k, v201);
    }
    planar_nf_each_log(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v191 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v202 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v203 = v191 + v202;
        planar_nf_store(t + 6 * TILE + k, v203);
        const planar_nf_lane v197_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v206 = FMA(v197_2, flow_18_w[1], (v197_1 * flow_18_w[0])) + flow_18_b[0];
        planar_nf_store(t + 7 * TILE + k, v206);
    }

    /* layer 18: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v207 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v197_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v209_1 = FMA(v207, s[302], v197_1);
        planar_nf_store(t + 7 * TILE + k, v209_1);
        const planar_nf_lane v209_2 = FMA(v207, s[303], v197_2);
        planar_nf_store(t + 8 * TILE + k, v209_2);
        const planar_nf_lane v210 = v207 * v207;
        const planar_nf_lane v213 = FMA(1.0f - v210, s[305], v210);
        planar_nf_store(t + 3 * TILE + k, v213);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v203 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v214 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v215 = v203 + v214;
        planar_nf_store(t + 3 * TILE + k, v215);
        const planar_nf_lane v209_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v218 = FMA(v209_2, flow_19_w[1], (v209_1 * flow_19_w[0])) + flow_19_b[0];
        planar_nf_store(t + 4 * TILE + k, v218);
    }

    /* layer 19: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v219 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v209_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v221_1 = FMA(v219, s[319], v209_1);
        planar_nf_store(t + 4 * TILE + k, v221_1);
        const planar_nf_lane v221_2 = FMA(v219, s[320], v209_2);
        planar_nf_store(t + 5 * TILE + k, v221_2);
        const planar_nf_lane v222 = v219 * v219;
        const planar_nf_lane v225 = FMA(1.0f - v222, s[322], v222);
        planar_nf_store(t + 6 * TILE + k, v225);
    }
    planar_nf_each_log(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v215 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v226 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v227 = v215 + v226;
        planar_nf_store(t + 6 * TILE + k, v227);
        const planar_nf_lane v221_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v230 = FMA(v221_2, flow_20_w[1], (v221_1 * flow_20_w[0])) + flow_20_b[0];
        planar_nf_store(t + 7 * TILE + k, v230);
    }

    /* layer 20: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v231 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v221_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v233_1 = FMA(v231, s[336], v221_1);
        planar_nf_store(t + 7 * TILE + k, v233_1);
        const planar_nf_lane v233_2 = FMA(v231, s[337], v221_2);
        planar_nf_store(t + 8 * TILE + k, v233_2);
        const planar_nf_lane v234 = v231 * v231;
        const planar_nf_lane v237 = FMA(1.0f - v234, s[339], v234);
        planar_nf_store(t + 3 * TILE + k, v237);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v227 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v238 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v239 = v227 + v238;
        planar_nf_store(t + 3 * TILE + k, v239);
        const planar_nf_lane v233_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v242 = FMA(v233_2, flow_21_w[1], (v233_1 * flow_21_w[0])) + flow_21_b[0];
        planar_nf_store(t + 4 * TILE + k, v242);
    }

    /* layer 21: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v243 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v233_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v245_1 = FMA(v243, s[353], v233_1);
        planar_nf_store(t + 4 * TILE + k, v245_1);
        const planar_nf_lane v245_2 = FMA(v243, s[354], v233_2);
        planar_nf_store(t + 5 * TILE + k, v245_2);
        const planar_nf_lane v246 = v243 * v243;
        const planar_nf_lane v249 = FMA(1.0f - v246, s[356], v246);
        planar_nf_store(t + 6 * TILE + k, v249);
    }
    planar_nf_each_log(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v239 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v250 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v251 = v239 + v250;
        planar_nf_store(t + 6 * TILE + k, v251);
        const planar_nf_lane v245_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v254 = FMA(v245_2, flow_22_w[1], (v245_1 * flow_22_w[0])) + flow_22_b[0];
        planar_nf_store(t + 7 * TILE + k, v254);
    }

    /* layer 22: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v255 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v245_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v257_1 = FMA(v255, s[370], v245_1);
        planar_nf_store(t + 7 * TILE + k, v257_1);
        const planar_nf_lane v257_2 = FMA(v255, s[371], v245_2);
        planar_nf_store(t + 8 * TILE + k, v257_2);
        const planar_nf_lane v258 = v255 * v255;
        const planar_nf_lane v261 = FMA(1.0f - v258, s[373], v258);
        planar_nf_store(t + 3 * TILE + k, v261);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v251 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v262 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v263 = v251 + v262;
        planar_nf_store(t + 3 * TILE + k, v263);
        const planar_nf_lane v257_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v266 = FMA(v257_2, flow_23_w[1], (v257_1 * flow_23_w[0])) + flow_23_b[0];
        planar_nf_store(t + 4 * TILE + k, v266);
    }

    /* layer 23: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v267 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v257_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v269_1 = FMA(v267, s[387], v257_1);
        planar_nf_store(t + 4 * TILE + k, v269_1);
        const planar_nf_lane v269_2 = FMA(v267, s[388], v257_2);
        planar_nf_store(t + 5 * TILE + k, v269_2);
        const planar_nf_lane v270 = v267 * v267;
        const planar_nf_lane v273 = FMA(1.0f - v270, s[390], v270);
        planar_nf_store(t + 6 * TILE + k, v273);
    }
    planar_nf_each_log(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v263 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v274 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v275 = v263 + v274;
        planar_nf_store(t + 6 * TILE + k, v275);
        const planar_nf_lane v269_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v278 = FMA(v269_2, flow_24_w[1], (v269_1 * flow_24_w[0])) + flow_24_b[0];
        planar_nf_store(t + 7 * TILE + k, v278);
    }

    /* layer 24: planar, forward */
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v279 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v269_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v281_1 = FMA(v279, s[404], v269_1);
        planar_nf_store(t + 7 * TILE + k, v281_1);
        const planar_nf_lane v281_2 = FMA(v279, s[405], v269_2);
        planar_nf_store(t + 8 * TILE + k, v281_2);
        const planar_nf_lane v282 = v279 * v279;
        const planar_nf_lane v285 = FMA(1.0f - v282, s[407], v282);
        planar_nf_store(t + 3 * TILE + k, v285);
    }
    planar_nf_each_log(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v275 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v286 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v281_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v281_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v292 = v275 + v286 + FMA(FMA(v281_2, v281_2, (v281_1 * v281_1)), -0.5f, -1.837877f);
        planar_nf_store(t + 3 * TILE + k, v292);
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v293 = planar_nf_max(x1, x2);
        const planar_nf_lane v292 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v294 = planar_nf_select_lt(v292, planar_nf_set(INFINITY), v292, planar_nf_set(-INFINITY));
        const planar_nf_lane v295 = planar_nf_select_le(v293, planar_nf_set(INFINITY), v294, v293);
        planar_nf_store(t + 2 * TILE + k, v295);
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
    float s[409], t[10 * 128];
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
            log_prob[first + k] = t[256 + k];
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
    s[0] = flow_1_w[0] * flow_1_w[0];
    s[1] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = flow_1_w[0] * flow_1_u[0];
    s[4] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[3 + j * 2 + i];
            sum += next;
        }
        s[5 + j] = sum;
    }
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = flow_1_w[0] * s[10];
    s[12] = flow_1_w[1] * s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
    s[17] = flow_2_w[0] * flow_2_w[0];
    s[18] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[17 + j * 2 + i];
            sum += next;
        }
        s[19 + j] = sum;
    }
    s[20] = flow_2_w[0] * flow_2_u[0];
    s[21] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[20 + j * 2 + i];
            sum += next;
        }
        s[22 + j] = sum;
    }
    s[23] = fmaxf(s[22], 0) + log1pf(expf(-fabsf(s[22])));
    s[24] = s[23] - 1.0f;
    s[25] = s[24] - s[22];
    s[26] = s[25] / s[19];
    s[27] = 1e-30f < s[19] ? s[26] : 0.0f;
    s[28] = flow_2_w[0] * s[27];
    s[29] = flow_2_w[1] * s[27];
    s[30] = flow_2_u[0] + s[28];
    s[31] = flow_2_u[1] + s[29];
    s[32] = s[22] + 1.0f;
    s[33] = 1e-30f < s[19] ? s[23] : s[32];
    s[34] = flow_3_w[0] * flow_3_w[0];
    s[35] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[34 + j * 2 + i];
            sum += next;
        }
        s[36 + j] = sum;
    }
    s[37] = flow_3_w[0] * flow_3_u[0];
    s[38] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[37 + j * 2 + i];
            sum += next;
        }
        s[39 + j] = sum;
    }
    s[40] = fmaxf(s[39], 0) + log1pf(expf(-fabsf(s[39])));
    s[41] = s[40] - 1.0f;
    s[42] = s[41] - s[39];
    s[43] = s[42] / s[36];
    s[44] = 1e-30f < s[36] ? s[43] : 0.0f;
    s[45] = flow_3_w[0] * s[44];
    s[46] = flow_3_w[1] * s[44];
    s[47] = flow_3_u[0] + s[45];
    s[48] = flow_3_u[1] + s[46];
    s[49] = s[39] + 1.0f;
    s[50] = 1e-30f < s[36] ? s[40] : s[49];
    s[51] = flow_4_w[0] * flow_4_w[0];
    s[52] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[51 + j * 2 + i];
            sum += next;
        }
        s[53 + j] = sum;
    }
    s[54] = flow_4_w[0] * flow_4_u[0];
    s[55] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[54 + j * 2 + i];
            sum += next;
        }
        s[56 + j] = sum;
    }
    s[57] = fmaxf(s[56], 0) + log1pf(expf(-fabsf(s[56])));
    s[58] = s[57] - 1.0f;
    s[59] = s[58] - s[56];
    s[60] = s[59] / s[53];
    s[61] = 1e-30f < s[53] ? s[60] : 0.0f;
    s[62] = flow_4_w[0] * s[61];
    s[63] = flow_4_w[1] * s[61];
    s[64] = flow_4_u[0] + s[62];
    s[65] = flow_4_u[1] + s[63];
    s[66] = s[56] + 1.0f;
    s[67] = 1e-30f < s[53] ? s[57] : s[66];
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
    s[71] = flow_5_w[0] * flow_5_u[0];
    s[72] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[71 + j * 2 + i];
            sum += next;
        }
        s[73 + j] = sum;
    }
    s[74] = fmaxf(s[73], 0) + log1pf(expf(-fabsf(s[73])));
    s[75] = s[74] - 1.0f;
    s[76] = s[75] - s[73];
    s[77] = s[76] / s[70];
    s[78] = 1e-30f < s[70] ? s[77] : 0.0f;
    s[79] = flow_5_w[0] * s[78];
    s[80] = flow_5_w[1] * s[78];
    s[81] = flow_5_u[0] + s[79];
    s[82] = flow_5_u[1] + s[80];
    s[83] = s[73] + 1.0f;
    s[84] = 1e-30f < s[70] ? s[74] : s[83];
    s[85] = flow_6_w[0] * flow_6_w[0];
    s[86] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[85 + j * 2 + i];
            sum += next;
        }
        s[87 + j] = sum;
    }
    s[88] = flow_6_w[0] * flow_6_u[0];
    s[89] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[88 + j * 2 + i];
            sum += next;
        }
        s[90 + j] = sum;
    }
    s[91] = fmaxf(s[90], 0) + log1pf(expf(-fabsf(s[90])));
    s[92] = s[91] - 1.0f;
    s[93] = s[92] - s[90];
    s[94] = s[93] / s[87];
    s[95] = 1e-30f < s[87] ? s[94] : 0.0f;
    s[96] = flow_6_w[0] * s[95];
    s[97] = flow_6_w[1] * s[95];
    s[98] = flow_6_u[0] + s[96];
    s[99] = flow_6_u[1] + s[97];
    s[100] = s[90] + 1.0f;
    s[101] = 1e-30f < s[87] ? s[91] : s[100];
    s[102] = flow_7_w[0] * flow_7_w[0];
    s[103] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[102 + j * 2 + i];
            sum += next;
        }
        s[104 + j] = sum;
    }
    s[105] = flow_7_w[0] * flow_7_u[0];
    s[106] = flow_7_w[1] * flow_7_u[1];
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
    s[111] = s[110] / s[104];
    s[112] = 1e-30f < s[104] ? s[111] : 0.0f;
    s[113] = flow_7_w[0] * s[112];
    s[114] = flow_7_w[1] * s[112];
    s[115] = flow_7_u[0] + s[113];
    s[116] = flow_7_u[1] + s[114];
    s[117] = s[107] + 1.0f;
    s[118] = 1e-30f < s[104] ? s[108] : s[117];
    s[119] = flow_8_w[0] * flow_8_w[0];
    s[120] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[119 + j * 2 + i];
            sum += next;
        }
        s[121 + j] = sum;
    }
    s[122] = flow_8_w[0] * flow_8_u[0];
    s[123] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[122 + j * 2 + i];
            sum += next;
        }
        s[124 + j] = sum;
    }
    s[125] = fmaxf(s[124], 0) + log1pf(expf(-fabsf(s[124])));
    s[126] = s[125] - 1.0f;
    s[127] = s[126] - s[124];
    s[128] = s[127] / s[121];
    s[129] = 1e-30f < s[121] ? s[128] : 0.0f;
    s[130] = flow_8_w[0] * s[129];
    s[131] = flow_8_w[1] * s[129];
    s[132] = flow_8_u[0] + s[130];
    s[133] = flow_8_u[1] + s[131];
    s[134] = s[124] + 1.0f;
    s[135] = 1e-30f < s[121] ? s[125] : s[134];
    s[136] = flow_9_w[0] * flow_9_w[0];
    s[137] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[136 + j * 2 + i];
            sum += next;
        }
        s[138 + j] = sum;
    }
    s[139] = flow_9_w[0] * flow_9_u[0];
    s[140] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[139 + j * 2 + i];
            sum += next;
        }
        s[141 + j] = sum;
    }
    s[142] = fmaxf(s[141], 0) + log1pf(expf(-fabsf(s[141])));
    s[143] = s[142] - 1.0f;
    s[144] = s[143] - s[141];
    s[145] = s[144] / s[138];
    s[146] = 1e-30f < s[138] ? s[145] : 0.0f;
    s[147] = flow_9_w[0] * s[146];
    s[148] = flow_9_w[1] * s[146];
    s[149] = flow_9_u[0] + s[147];
    s[150] = flow_9_u[1] + s[148];
    s[151] = s[141] + 1.0f;
    s[152] = 1e-30f < s[138] ? s[142] : s[151];
    s[153] = flow_10_w[0] * flow_10_w[0];
    s[154] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[153 + j * 2 + i];
            sum += next;
        }
        s[155 + j] = sum;
    }
    s[156] = flow_10_w[0] * flow_10_u[0];
    s[157] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[156 + j * 2 + i];
            sum += next;
        }
        s[158 + j] = sum;
    }
    s[159] = fmaxf(s[158], 0) + log1pf(expf(-fabsf(s[158])));
    s[160] = s[159] - 1.0f;
    s[161] = s[160] - s[158];
    s[162] = s[161] / s[155];
    s[163] = 1e-30f < s[155] ? s[162] : 0.0f;
    s[164] = flow_10_w[0] * s[163];
    s[165] = flow_10_w[1] * s[163];
    s[166] = flow_10_u[0] + s[164];
    s[167] = flow_10_u[1] + s[165];
    s[168] = s[158] + 1.0f;
    s[169] = 1e-30f < s[155] ? s[159] : s[168];
    s[170] = flow_11_w[0] * flow_11_w[0];
    s[171] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[170 + j * 2 + i];
            sum += next;
        }
        s[172 + j] = sum;
    }
    s[173] = flow_11_w[0] * flow_11_u[0];
    s[174] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = fmaxf(s[175], 0) + log1pf(expf(-fabsf(s[175])));
    s[177] = s[176] - 1.0f;
    s[178] = s[177] - s[175];
    s[179] = s[178] / s[172];
    s[180] = 1e-30f < s[172] ? s[179] : 0.0f;
    s[181] = flow_11_w[0] * s[180];
    s[182] = flow_11_w[1] * s[180];
    s[183] = flow_11_u[0] + s[181];
    s[184] = flow_11_u[1] + s[182];
    s[185] = s[175] + 1.0f;
    s[186] = 1e-30f < s[172] ? s[176] : s[185];
    s[187] = flow_12_w[0] * flow_12_w[0];
    s[188] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[187 + j * 2 + i];
            sum += next;
        }
        s[189 + j] = sum;
    }
    s[190] = flow_12_w[0] * flow_12_u[0];
    s[191] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[190 + j * 2 + i];
            sum += next;
        }
        s[192 + j] = sum;
    }
    s[193] = fmaxf(s[192], 0) + log1pf(expf(-fabsf(s[192])));
    s[194] = s[193] - 1.0f;
    s[195] = s[194] - s[192];
    s[196] = s[195] / s[189];
    s[197] = 1e-30f < s[189] ? s[196] : 0.0f;
    s[198] = flow_12_w[0] * s[197];
    s[199] = flow_12_w[1] * s[197];
    s[200] = flow_12_u[0] + s[198];
    s[201] = flow_12_u[1] + s[199];
    s[202] = s[192] + 1.0f;
    s[203] = 1e-30f < s[189] ? s[193] : s[202];
    s[204] = flow_13_w[0] * flow_13_w[0];
    s[205] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[204 + j * 2 + i];
            sum += next;
        }
        s[206 + j] = sum;
    }
    s[207] = flow_13_w[0] * flow_13_u[0];
    s[208] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[207 + j * 2 + i];
            sum += next;
        }
        s[209 + j] = sum;
    }
    s[210] = fmaxf(s[209], 0) + log1pf(expf(-fabsf(s[209])));
    s[211] = s[210] - 1.0f;
    s[212] = s[211] - s[209];
    s[213] = s[212] / s[206];
    s[214] = 1e-30f < s[206] ? s[213] : 0.0f;
    s[215] = flow_13_w[0] * s[214];
    s[216] = flow_13_w[1] * s[214];
    s[217] = flow_13_u[0] + s[215];
    s[218] = flow_13_u[1] + s[216];
    s[219] = s[209] + 1.0f;
    s[220] = 1e-30f < s[206] ? s[210] : s[219];
    s[221] = flow_14_w[0] * flow_14_w[0];
    s[222] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[221 + j * 2 + i];
            sum += next;
        }
        s[223 + j] = sum;
    }
    s[224] = flow_14_w[0] * flow_14_u[0];
    s[225] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[224 + j * 2 + i];
            sum += next;
        }
        s[226 + j] = sum;
    }
    s[227] = fmaxf(s[226], 0) + log1pf(expf(-fabsf(s[226])));
    s[228] = s[227] - 1.0f;
    s[229] = s[228] - s[226];
    s[230] = s[229] / s[223];
    s[231] = 1e-30f < s[223] ? s[230] : 0.0f;
    s[232] = flow_14_w[0] * s[231];
    s[233] = flow_14_w[1] * s[231];
    s[234] = flow_14_u[0] + s[232];
    s[235] = flow_14_u[1] + s[233];
    s[236] = s[226] + 1.0f;
    s[237] = 1e-30f < s[223] ? s[227] : s[236];
    s[238] = flow_15_w[0] * flow_15_w[0];
    s[239] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[238 + j * 2 + i];
            sum += next;
        }
        s[240 + j] = sum;
    }
    s[241] = flow_15_w[0] * flow_15_u[0];
    s[242] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[241 + j * 2 + i];
            sum += next;
        }
        s[243 + j] = sum;
    }
    s[244] = fmaxf(s[243], 0) + log1pf(expf(-fabsf(s[243])));
    s[245] = s[244] - 1.0f;
    s[246] = s[245] - s[243];
    s[247] = s[246] / s[240];
    s[248] = 1e-30f < s[240] ? s[247] : 0.0f;
    s[249] = flow_15_w[0] * s[248];
    s[250] = flow_15_w[1] * s[248];
    s[251] = flow_15_u[0] + s[249];
    s[252] = flow_15_u[1] + s[250];
    s[253] = s[243] + 1.0f;
    s[254] = 1e-30f < s[240] ? s[244] : s[253];
    s[255] = flow_16_w[0] * flow_16_w[0];
    s[256] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = flow_16_w[0] * flow_16_u[0];
    s[259] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[258 + j * 2 + i];
            sum += next;
        }
        s[260 + j] = sum;
    }
    s[261] = fmaxf(s[260], 0) + log1pf(expf(-fabsf(s[260])));
    s[262] = s[261] - 1.0f;
    s[263] = s[262] - s[260];
    s[264] = s[263] / s[257];
    s[265] = 1e-30f < s[257] ? s[264] : 0.0f;
    s[266] = flow_16_w[0] * s[265];
    s[267] = flow_16_w[1] * s[265];
    s[268] = flow_16_u[0] + s[266];
    s[269] = flow_16_u[1] + s[267];
    s[270] = s[260] + 1.0f;
    s[271] = 1e-30f < s[257] ? s[261] : s[270];
    s[272] = flow_17_w[0] * flow_17_w[0];
    s[273] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[272 + j * 2 + i];
            sum += next;
        }
        s[274 + j] = sum;
    }
    s[275] = flow_17_w[0] * flow_17_u[0];
    s[276] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[275 + j * 2 + i];
            sum += next;
        }
        s[277 + j] = sum;
    }
    s[278] = fmaxf(s[277], 0) + log1pf(expf(-fabsf(s[277])));
    s[279] = s[278] - 1.0f;
    s[280] = s[279] - s[277];
    s[281] = s[280] / s[274];
    s[282] = 1e-30f < s[274] ? s[281] : 0.0f;
    s[283] = flow_17_w[0] * s[282];
    s[284] = flow_17_w[1] * s[282];
    s[285] = flow_17_u[0] + s[283];
    s[286] = flow_17_u[1] + s[284];
    s[287] = s[277] + 1.0f;
    s[288] = 1e-30f < s[274] ? s[278] : s[287];
    s[289] = flow_18_w[0] * flow_18_w[0];
    s[290] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[289 + j * 2 + i];
            sum += next;
        }
        s[291 + j] = sum;
    }
    s[292] = flow_18_w[0] * flow_18_u[0];
    s[293] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[292 + j * 2 + i];
            sum += next;
        }
        s[294 + j] = sum;
    }
    s[295] = fmaxf(s[294], 0) + log1pf(expf(-fabsf(s[294])));
    s[296] = s[295] - 1.0f;
    s[297] = s[296] - s[294];
    s[298] = s[297] / s[291];
    s[299] = 1e-30f < s[291] ? s[298] : 0.0f;
    s[300] = flow_18_w[0] * s[299];
    s[301] = flow_18_w[1] * s[299];
    s[302] = flow_18_u[0] + s[300];
    s[303] = flow_18_u[1] + s[301];
    s[304] = s[294] + 1.0f;
    s[305] = 1e-30f < s[291] ? s[295] : s[304];
    s[306] = flow_19_w[0] * flow_19_w[0];
    s[307] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[306 + j * 2 + i];
            sum += next;
        }
        s[308 + j] = sum;
    }
    s[309] = flow_19_w[0] * flow_19_u[0];
    s[310] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[309 + j * 2 + i];
            sum += next;
        }
        s[311 + j] = sum;
    }
    s[312] = fmaxf(s[311], 0) + log1pf(expf(-fabsf(s[311])));
    s[313] = s[312] - 1.0f;
    s[314] = s[313] - s[311];
    s[315] = s[314] / s[308];
    s[316] = 1e-30f < s[308] ? s[315] : 0.0f;
    s[317] = flow_19_w[0] * s[316];
    s[318] = flow_19_w[1] * s[316];
    s[319] = flow_19_u[0] + s[317];
    s[320] = flow_19_u[1] + s[318];
    s[321] = s[311] + 1.0f;
    s[322] = 1e-30f < s[308] ? s[312] : s[321];
    s[323] = flow_20_w[0] * flow_20_w[0];
    s[324] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = flow_20_w[0] * flow_20_u[0];
    s[327] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[326 + j * 2 + i];
            sum += next;
        }
        s[328 + j] = sum;
    }
    s[329] = fmaxf(s[328], 0) + log1pf(expf(-fabsf(s[328])));
    s[330] = s[329] - 1.0f;
    s[331] = s[330] - s[328];
    s[332] = s[331] / s[325];
    s[333] = 1e-30f < s[325] ? s[332] : 0.0f;
    s[334] = flow_20_w[0] * s[333];
    s[335] = flow_20_w[1] * s[333];
    s[336] = flow_20_u[0] + s[334];
    s[337] = flow_20_u[1] + s[335];
    s[338] = s[328] + 1.0f;
    s[339] = 1e-30f < s[325] ? s[329] : s[338];
    s[340] = flow_21_w[0] * flow_21_w[0];
    s[341] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[340 + j * 2 + i];
            sum += next;
        }
        s[342 + j] = sum;
    }
    s[343] = flow_21_w[0] * flow_21_u[0];
    s[344] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[343 + j * 2 + i];
            sum += next;
        }
        s[345 + j] = sum;
    }
    s[346] = fmaxf(s[345], 0) + log1pf(expf(-fabsf(s[345])));
    s[347] = s[346] - 1.0f;
    s[348] = s[347] - s[345];
    s[349] = s[348] / s[342];
    s[350] = 1e-30f < s[342] ? s[349] : 0.0f;
    s[351] = flow_21_w[0] * s[350];
    s[352] = flow_21_w[1] * s[350];
    s[353] = flow_21_u[0] + s[351];
    s[354] = flow_21_u[1] + s[352];
    s[355] = s[345] + 1.0f;
    s[356] = 1e-30f < s[342] ? s[346] : s[355];
    s[357] = flow_22_w[0] * flow_22_w[0];
    s[358] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[357 + j * 2 + i];
            sum += next;
        }
        s[359 + j] = sum;
    }
    s[360] = flow_22_w[0] * flow_22_u[0];
    s[361] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[360 + j * 2 + i];
            sum += next;
        }
        s[362 + j] = sum;
    }
    s[363] = fmaxf(s[362], 0) + log1pf(expf(-fabsf(s[362])));
    s[364] = s[363] - 1.0f;
    s[365] = s[364] - s[362];
    s[366] = s[365] / s[359];
    s[367] = 1e-30f < s[359] ? s[366] : 0.0f;
    s[368] = flow_22_w[0] * s[367];
    s[369] = flow_22_w[1] * s[367];
    s[370] = flow_22_u[0] + s[368];
    s[371] = flow_22_u[1] + s[369];
    s[372] = s[362] + 1.0f;
    s[373] = 1e-30f < s[359] ? s[363] : s[372];
    s[374] = flow_23_w[0] * flow_23_w[0];
    s[375] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[374 + j * 2 + i];
            sum += next;
        }
        s[376 + j] = sum;
    }
    s[377] = flow_23_w[0] * flow_23_u[0];
    s[378] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[377 + j * 2 + i];
            sum += next;
        }
        s[379 + j] = sum;
    }
    s[380] = fmaxf(s[379], 0) + log1pf(expf(-fabsf(s[379])));
    s[381] = s[380] - 1.0f;
    s[382] = s[381] - s[379];
    s[383] = s[382] / s[376];
    s[384] = 1e-30f < s[376] ? s[383] : 0.0f;
    s[385] = flow_23_w[0] * s[384];
    s[386] = flow_23_w[1] * s[384];
    s[387] = flow_23_u[0] + s[385];
    s[388] = flow_23_u[1] + s[386];
    s[389] = s[379] + 1.0f;
    s[390] = 1e-30f < s[376] ? s[380] : s[389];
    s[391] = flow_24_w[0] * flow_24_w[0];
    s[392] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[391 + j * 2 + i];
            sum += next;
        }
        s[393 + j] = sum;
    }
    s[394] = flow_24_w[0] * flow_24_u[0];
    s[395] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[394 + j * 2 + i];
            sum += next;
        }
        s[396 + j] = sum;
    }
    s[397] = fmaxf(s[396], 0) + log1pf(expf(-fabsf(s[396])));
    s[398] = s[397] - 1.0f;
    s[399] = s[398] - s[396];
    s[400] = s[399] / s[393];
    s[401] = 1e-30f < s[393] ? s[400] : 0.0f;
    s[402] = flow_24_w[0] * s[401];
    s[403] = flow_24_w[1] * s[401];
    s[404] = flow_24_u[0] + s[402];
    s[405] = flow_24_u[1] + s[403];
    s[406] = s[396] + 1.0f;
    s[407] = 1e-30f < s[393] ? s[397] : s[406];
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
        const planar_nf_lane v3 = FMA(x2, flow_1_w[1], (x1 * flow_1_w[0])) + flow_1_b[0];
        planar_nf_store(t + 2 * TILE + k, v3);
    }
    planar_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = FMA(v4, s[13], x1);
        planar_nf_store(t + 4 * TILE + k, v6_1);
        const planar_nf_lane v6_2 = FMA(v4, s[14], x2);
        planar_nf_store(t + 5 * TILE + k, v6_2);
        const planar_nf_lane v7 = v4 * v4;
        const planar_nf_lane v8 = 1.0f - v7;
        planar_nf_store(t + 2 * TILE + k, v8);
        const planar_nf_lane v10 = FMA(v8, s[16], v7);
        planar_nf_store(t + 6 * TILE + k, v10);
    }
    planar_nf_each_log(t + 7 * TILE, t + 6 * TILE, 1, TILE, m);

    /* layer 2: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v14 = FMA(v6_2, flow_2_w[1], (v6_1 * flow_2_w[0])) + flow_2_b[0];
        planar_nf_store(t + 8 * TILE + k, v14);
    }
    planar_nf_each_tanh(t + 9 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v15 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v17_1 = FMA(v15, s[30], v6_1);
        planar_nf_store(t + 10 * TILE + k, v17_1);
        const planar_nf_lane v17_2 = FMA(v15, s[31], v6_2);
        planar_nf_store(t + 11 * TILE + k, v17_2);
        const planar_nf_lane v18 = v15 * v15;
        const planar_nf_lane v19 = 1.0f - v18;
        planar_nf_store(t + 8 * TILE + k, v19);
        const planar_nf_lane v21 = FMA(v19, s[33], v18);
        planar_nf_store(t + 12 * TILE + k, v21);
    }
    planar_nf_each_log(t + 4 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v11 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v22 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v23 = v11 + v22;
        planar_nf_store(t + 5 * TILE + k, v23);
        const planar_nf_lane v17_1 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v26 = FMA(v17_2, flow_3_w[1], (v17_1 * flow_3_w[0])) + flow_3_b[0];
        planar_nf_store(t + 13 * TILE + k, v26);
    }

    /* layer 3: planar, forward */
    planar_nf_each_tanh(t + 4 * TILE, t + 13 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v27 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v17_1 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v29_1 = FMA(v27, s[47], v17_1);
        planar_nf_store(t + 13 * TILE + k, v29_1);
        const planar_nf_lane v29_2 = FMA(v27, s[48], v17_2);
        planar_nf_store(t + 14 * TILE + k, v29_2);
        const planar_nf_lane v30 = v27 * v27;
        const planar_nf_lane v31 = 1.0f - v30;
        planar_nf_store(t + 7 * TILE + k, v31);
        const planar_nf_lane v33 = FMA(v31, s[50], v30);
        planar_nf_store(t + 15 * TILE + k, v33);
    }
    planar_nf_each_log(t + 10 * TILE, t + 15 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v23 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v34 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v35 = v23 + v34;
        planar_nf_store(t + 11 * TILE + k, v35);
        const planar_nf_lane v29_1 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v38 = FMA(v29_2, flow_4_w[1], (v29_1 * flow_4_w[0])) + flow_4_b[0];
        planar_nf_store(t + 16 * TILE + k, v38);
    }

    /* layer 4: planar, forward */
    planar_nf_each_tanh(t + 5 * TILE, t + 16 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v39 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v29_1 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v41_1 = FMA(v39, s[64], v29_1);
        planar_nf_store(t + 16 * TILE + k, v41_1);
        const planar_nf_lane v41_2 = FMA(v39, s[65], v29_2);
        planar_nf_store(t + 17 * TILE + k, v41_2);
        const planar_nf_lane v42 = v39 * v39;
        const planar_nf_lane v43 = 1.0f - v42;
        planar_nf_store(t + 10 * TILE + k, v43);
        const planar_nf_lane v45 = FMA(v43, s[67], v42);
        planar_nf_store(t + 18 * TILE + k, v45);
    }
    planar_nf_each_log(t + 13 * TILE, t + 18 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v35 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v46 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v47 = v35 + v46;
        planar_nf_store(t + 14 * TILE + k, v47);
        const planar_nf_lane v41_1 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v50 = FMA(v41_2, flow_5_w[1], (v41_1 * flow_5_w[0])) + flow_5_b[0];
        planar_nf_store(t + 19 * TILE + k, v50);
    }

    /* layer 5: planar, forward */
    planar_nf_each_tanh(t + 11 * TILE, t + 19 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v51 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v41_1 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v53_1 = FMA(v51, s[81], v41_1);
        planar_nf_store(t + 19 * TILE + k, v53_1);
        const planar_nf_lane v53_2 = FMA(v51, s[82], v41_2);
        planar_nf_store(t + 20 * TILE + k, v53_2);
        const planar_nf_lane v54 = v51 * v51;
        const planar_nf_lane v55 = 1.0f - v54;
        planar_nf_store(t + 13 * TILE + k, v55);
        const planar_nf_lane v57 = FMA(v55, s[84], v54);
        planar_nf_store(t + 21 * TILE + k, v57);
    }
    planar_nf_each_log(t + 16 * TILE, t + 21 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v47 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v58 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v59 = v47 + v58;
        planar_nf_store(t + 17 * TILE + k, v59);
        const planar_nf_lane v53_1 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v62 = FMA(v53_2, flow_6_w[1], (v53_1 * flow_6_w[0])) + flow_6_b[0];
        planar_nf_store(t + 22 * TILE + k, v62);
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
#define TILE 128
    size_t k;
    (void)total;

    /* layer 6: planar, forward */
    planar_nf_each_tanh(t + 14 * TILE, t + 22 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v63 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v53_1 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v65_1 = FMA(v63, s[98], v53_1);
        planar_nf_store(t + 22 * TILE + k, v65_1);
        const planar_nf_lane v65_2 = FMA(v63, s[99], v53_2);
        planar_nf_store(t + 23 * TILE + k, v65_2);
        const planar_nf_lane v66 = v63 * v63;
        const planar_nf_lane v67 = 1.0f - v66;
        planar_nf_store(t + 16 * TILE + k, v67);
        const planar_nf_lane v69 = FMA(v67, s[101], v66);
        planar_nf_store(t + 24 * TILE + k, v69);
    }
    planar_nf_each_log(t + 19 * TILE, t + 24 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v59 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v70 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v71 = v59 + v70;
        planar_nf_store(t + 20 * TILE + k, v71);
        const planar_nf_lane v65_1 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v74 = FMA(v65_2, flow_7_w[1], (v65_1 * flow_7_w[0])) + flow_7_b[0];
        planar_nf_store(t + 25 * TILE + k, v74);
    }

    /* layer 7: planar, forward */
    planar_nf_each_tanh(t + 17 * TILE, t + 25 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v75 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v65_1 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v77_1 = FMA(v75, s[115], v65_1);
        planar_nf_store(t + 25 * TILE + k, v77_1);
        const planar_nf_lane v77_2 = FMA(v75, s[116], v65_2);
        planar_nf_store(t + 26 * TILE + k, v77_2);
        const planar_nf_lane v78 = v75 * v75;
        const planar_nf_lane v79 = 1.0f - v78;
        planar_nf_store(t + 19 * TILE + k, v79);
        const planar_nf_lane v81 = FMA(v79, s[118], v78);
        planar_nf_store(t + 27 * TILE + k, v81);
    }
    planar_nf_each_log(t + 22 * TILE, t + 27 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v71 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v82 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v83 = v71 + v82;
        planar_nf_store(t + 23 * TILE + k, v83);
        const planar_nf_lane v77_1 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v86 = FMA(v77_2, flow_8_w[1], (v77_1 * flow_8_w[0])) + flow_8_b[0];
        planar_nf_store(t + 28 * TILE + k, v86);
    }

    /* layer 8: planar, forward */
    planar_nf_each_tanh(t + 20 * TILE, t + 28 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v87 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v77_1 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v89_1 = FMA(v87, s[132], v77_1);
        planar_nf_store(t + 28 * TILE + k, v89_1);
        const planar_nf_lane v89_2 = FMA(v87, s[133], v77_2);
        planar_nf_store(t + 29 * TILE + k, v89_2);
        const planar_nf_lane v90 = v87 * v87;
        const planar_nf_lane v91 = 1.0f - v90;
        planar_nf_store(t + 22 * TILE + k, v91);
        const planar_nf_lane v93 = FMA(v91, s[135], v90);
        planar_nf_store(t + 30 * TILE + k, v93);
    }
    planar_nf_each_log(t + 25 * TILE, t + 30 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v83 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v94 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v95 = v83 + v94;
        planar_nf_store(t + 26 * TILE + k, v95);
        const planar_nf_lane v89_1 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v98 = FMA(v89_2, flow_9_w[1], (v89_1 * flow_9_w[0])) + flow_9_b[0];
        planar_nf_store(t + 31 * TILE + k, v98);
    }

    /* layer 9: planar, forward */
    planar_nf_each_tanh(t + 23 * TILE, t + 31 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v99 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v89_1 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v101_1 = FMA(v99, s[149], v89_1);
        planar_nf_store(t + 31 * TILE + k, v101_1);
        const planar_nf_lane v101_2 = FMA(v99, s[150], v89_2);
        planar_nf_store(t + 32 * TILE + k, v101_2);
        const planar_nf_lane v102 = v99 * v99;
        const planar_nf_lane v103 = 1.0f - v102;
        planar_nf_store(t + 25 * TILE + k, v103);
        const planar_nf_lane v105 = FMA(v103, s[152], v102);
        planar_nf_store(t + 33 * TILE + k, v105);
    }
    planar_nf_each_log(t + 28 * TILE, t + 33 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v95 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v106 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v107 = v95 + v106;
        planar_nf_store(t + 29 * TILE + k, v107);
        const planar_nf_lane v101_1 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v110 = FMA(v101_2, flow_10_w[1], (v101_1 * flow_10_w[0])) + flow_10_b[0];
        planar_nf_store(t + 34 * TILE + k, v110);
    }

    /* layer 10: planar, forward */
    planar_nf_each_tanh(t + 26 * TILE, t + 34 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v111 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v101_1 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v113_1 = FMA(v111, s[166], v101_1);
        planar_nf_store(t + 34 * TILE + k, v113_1);
        const planar_nf_lane v113_2 = FMA(v111, s[167], v101_2);
        planar_nf_store(t + 35 * TILE + k, v113_2);
        const planar_nf_lane v114 = v111 * v111;
        const planar_nf_lane v115 = 1.0f - v114;
        planar_nf_store(t + 28 * TILE + k, v115);
        const planar_nf_lane v117 = FMA(v115, s[169], v114);
        planar_nf_store(t + 36 * TILE + k, v117);
    }
    planar_nf_each_log(t + 31 * TILE, t + 36 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v107 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v118 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v119 = v107 + v118;
        planar_nf_store(t + 32 * TILE + k, v119);
        const planar_nf_lane v113_1 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v122 = FMA(v113_2, flow_11_w[1], (v113_1 * flow_11_w[0])) + flow_11_b[0];
        planar_nf_store(t + 37 * TILE + k, v122);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile3(const float *params, const float *s, size_t m, float *t, double *total)
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
    planar_nf_each_tanh(t + 29 * TILE, t + 37 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v123 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v113_1 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v125_1 = FMA(v123, s[183], v113_1);
        planar_nf_store(t + 37 * TILE + k, v125_1);
        const planar_nf_lane v125_2 = FMA(v123, s[184], v113_2);
        planar_nf_store(t + 38 * TILE + k, v125_2);
        const planar_nf_lane v126 = v123 * v123;
        const planar_nf_lane v127 = 1.0f - v126;
        planar_nf_store(t + 31 * TILE + k, v127);
        const planar_nf_lane v129 = FMA(v127, s[186], v126);
        planar_nf_store(t + 39 * TILE + k, v129);
    }
    planar_nf_each_log(t + 34 * TILE, t + 39 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v119 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v130 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v131 = v119 + v130;
        planar_nf_store(t + 35 * TILE + k, v131);
        const planar_nf_lane v125_1 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v134 = FMA(v125_2, flow_12_w[1], (v125_1 * flow_12_w[0])) + flow_12_b[0];
        planar_nf_store(t + 40 * TILE + k, v134);
    }

    /* layer 12: planar, forward */
    planar_nf_each_tanh(t + 32 * TILE, t + 40 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v135 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v125_1 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v137_1 = FMA(v135, s[200], v125_1);
        planar_nf_store(t + 40 * TILE + k, v137_1);
        const planar_nf_lane v137_2 = FMA(v135, s[201], v125_2);
        planar_nf_store(t + 41 * TILE + k, v137_2);
        const planar_nf_lane v138 = v135 * v135;
        const planar_nf_lane v139 = 1.0f - v138;
        planar_nf_store(t + 34 * TILE + k, v139);
        const planar_nf_lane v141 = FMA(v139, s[203], v138);
        planar_nf_store(t + 42 * TILE + k, v141);
    }
    planar_nf_each_log(t + 37 * TILE, t + 42 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v131 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v142 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v143 = v131 + v142;
        planar_nf_store(t + 38 * TILE + k, v143);
        const planar_nf_lane v137_1 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v146 = FMA(v137_2, flow_13_w[1], (v137_1 * flow_13_w[0])) + flow_13_b[0];
        planar_nf_store(t + 43 * TILE + k, v146);
    }

    /* layer 13: planar, forward */
    planar_nf_each_tanh(t + 35 * TILE, t + 43 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v147 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v137_1 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v149_1 = FMA(v147, s[217], v137_1);
        planar_nf_store(t + 43 * TILE + k, v149_1);
        const planar_nf_lane v149_2 = FMA(v147, s[218], v137_2);
        planar_nf_store(t + 44 * TILE + k, v149_2);
        const planar_nf_lane v150 = v147 * v147;
        const planar_nf_lane v151 = 1.0f - v150;
        planar_nf_store(t + 37 * TILE + k, v151);
        const planar_nf_lane v153 = FMA(v151, s[220], v150);
        planar_nf_store(t + 45 * TILE + k, v153);
    }
    planar_nf_each_log(t + 40 * TILE, t + 45 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v143 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v154 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v155 = v143 + v154;
        planar_nf_store(t + 41 * TILE + k, v155);
        const planar_nf_lane v149_1 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v158 = FMA(v149_2, flow_14_w[1], (v149_1 * flow_14_w[0])) + flow_14_b[0];
        planar_nf_store(t + 46 * TILE + k, v158);
    }

    /* layer 14: planar, forward */
    planar_nf_each_tanh(t + 38 * TILE, t + 46 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v159 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v149_1 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v161_1 = FMA(v159, s[234], v149_1);
        planar_nf_store(t + 46 * TILE + k, v161_1);
        const planar_nf_lane v161_2 = FMA(v159, s[235], v149_2);
        planar_nf_store(t + 47 * TILE + k, v161_2);
        const planar_nf_lane v162 = v159 * v159;
        const planar_nf_lane v163 = 1.0f - v162;
        planar_nf_store(t + 40 * TILE + k, v163);
        const planar_nf_lane v165 = FMA(v163, s[237], v162);
        planar_nf_store(t + 48 * TILE + k, v165);
    }
    planar_nf_each_log(t + 43 * TILE, t + 48 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v155 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v166 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v167 = v155 + v166;
        planar_nf_store(t + 44 * TILE + k, v167);
        const planar_nf_lane v161_1 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v170 = FMA(v161_2, flow_15_w[1], (v161_1 * flow_15_w[0])) + flow_15_b[0];
        planar_nf_store(t + 49 * TILE + k, v170);
    }

    /* layer 15: planar, forward */
    planar_nf_each_tanh(t + 41 * TILE, t + 49 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v171 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v161_1 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v173_1 = FMA(v171, s[251], v161_1);
        planar_nf_store(t + 49 * TILE + k, v173_1);
        const planar_nf_lane v173_2 = FMA(v171, s[252], v161_2);
        planar_nf_store(t + 50 * TILE + k, v173_2);
        const planar_nf_lane v174 = v171 * v171;
        const planar_nf_lane v175 = 1.0f - v174;
        planar_nf_store(t + 43 * TILE + k, v175);
        const planar_nf_lane v177 = FMA(v175, s[254], v174);
        planar_nf_store(t + 51 * TILE + k, v177);
    }
    planar_nf_each_log(t + 46 * TILE, t + 51 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v167 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v178 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v179 = v167 + v178;
        planar_nf_store(t + 47 * TILE + k, v179);
        const planar_nf_lane v173_1 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v182 = FMA(v173_2, flow_16_w[1], (v173_1 * flow_16_w[0])) + flow_16_b[0];
        planar_nf_store(t + 52 * TILE + k, v182);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile4(const float *params, const float *s, size_t m, float *t, double *total)
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
    planar_nf_each_tanh(t + 44 * TILE, t + 52 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v183 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v173_1 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v185_1 = FMA(v183, s[268], v173_1);
        planar_nf_store(t + 52 * TILE + k, v185_1);
        const planar_nf_lane v185_2 = FMA(v183, s[269], v173_2);
        planar_nf_store(t + 53 * TILE + k, v185_2);
        const planar_nf_lane v186 = v183 * v183;
        const planar_nf_lane v187 = 1.0f - v186;
        planar_nf_store(t + 46 * TILE + k, v187);
        const planar_nf_lane v189 = FMA(v187, s[271], v186);
        planar_nf_store(t + 54 * TILE + k, v189);
    }
    planar_nf_each_log(t + 49 * TILE, t + 54 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v179 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v190 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v191 = v179 + v190;
        planar_nf_store(t + 50 * TILE + k, v191);
        const planar_nf_lane v185_1 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v194 = FMA(v185_2, flow_17_w[1], (v185_1 * flow_17_w[0])) + flow_17_b[0];
        planar_nf_store(t + 55 * TILE + k, v194);
    }

    /* layer 17: planar, forward */
    planar_nf_each_tanh(t + 47 * TILE, t + 55 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v195 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v185_1 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v197_1 = FMA(v195, s[285], v185_1);
        planar_nf_store(t + 55 * TILE + k, v197_1);
        const planar_nf_lane v197_2 = FMA(v195, s[286], v185_2);
        planar_nf_store(t + 56 * TILE + k, v197_2);
        const planar_nf_lane v198 = v195 * v195;
        const planar_nf_lane v199 = 1.0f - v198;
        planar_nf_store(t + 49 * TILE + k, v199);
        const planar_nf_lane v201 = FMA(v199, s[288], v198);
        planar_nf_store(t + 57 * TILE + k, v201);
    }
    planar_nf_each_log(t + 52 * TILE, t + 57 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v191 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v202 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v203 = v191 + v202;
        planar_nf_store(t + 53 * TILE + k, v203);
        const planar_nf_lane v197_1 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v206 = FMA(v197_2, flow_18_w[1], (v197_1 * flow_18_w[0])) + flow_18_b[0];
        planar_nf_store(t + 58 * TILE + k, v206);
    }

    /* layer 18: planar, forward */
    planar_nf_each_tanh(t + 50 * TILE, t + 58 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v207 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v197_1 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v209_1 = FMA(v207, s[302], v197_1);
        planar_nf_store(t + 58 * TILE + k, v209_1);
        const planar_nf_lane v209_2 = FMA(v207, s[303], v197_2);
        planar_nf_store(t + 59 * TILE + k, v209_2);
        const planar_nf_lane v210 = v207 * v207;
        const planar_nf_lane v211 = 1.0f - v210;
        planar_nf_store(t + 52 * TILE + k, v211);
        const planar_nf_lane v213 = FMA(v211, s[305], v210);
        planar_nf_store(t + 60 * TILE + k, v213);
    }
    planar_nf_each_log(t + 55 * TILE, t + 60 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v203 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v214 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v215 = v203 + v214;
        planar_nf_store(t + 56 * TILE + k, v215);
        const planar_nf_lane v209_1 = planar_nf_load(t + 58 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v218 = FMA(v209_2, flow_19_w[1], (v209_1 * flow_19_w[0])) + flow_19_b[0];
        planar_nf_store(t + 61 * TILE + k, v218);
    }

    /* layer 19: planar, forward */
    planar_nf_each_tanh(t + 53 * TILE, t + 61 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v219 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v209_1 = planar_nf_load(t + 58 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v221_1 = FMA(v219, s[319], v209_1);
        planar_nf_store(t + 61 * TILE + k, v221_1);
        const planar_nf_lane v221_2 = FMA(v219, s[320], v209_2);
        planar_nf_store(t + 62 * TILE + k, v221_2);
        const planar_nf_lane v222 = v219 * v219;
        const planar_nf_lane v223 = 1.0f - v222;
        planar_nf_store(t + 55 * TILE + k, v223);
        const planar_nf_lane v225 = FMA(v223, s[322], v222);
        planar_nf_store(t + 63 * TILE + k, v225);
    }
    planar_nf_each_log(t + 58 * TILE, t + 63 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v215 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v226 = planar_nf_load(t + 58 * TILE + k);
        const planar_nf_lane v227 = v215 + v226;
        planar_nf_store(t + 59 * TILE + k, v227);
        const planar_nf_lane v221_1 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v230 = FMA(v221_2, flow_20_w[1], (v221_1 * flow_20_w[0])) + flow_20_b[0];
        planar_nf_store(t + 64 * TILE + k, v230);
    }

    /* layer 20: planar, forward */
    planar_nf_each_tanh(t + 56 * TILE, t + 64 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v231 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v221_1 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v233_1 = FMA(v231, s[336], v221_1);
        planar_nf_store(t + 64 * TILE + k, v233_1);
        const planar_nf_lane v233_2 = FMA(v231, s[337], v221_2);
        planar_nf_store(t + 65 * TILE + k, v233_2);
        const planar_nf_lane v234 = v231 * v231;
        const planar_nf_lane v235 = 1.0f - v234;
        planar_nf_store(t + 58 * TILE + k, v235);
        const planar_nf_lane v237 = FMA(v235, s[339], v234);
        planar_nf_store(t + 66 * TILE + k, v237);
    }
    planar_nf_each_log(t + 61 * TILE, t + 66 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v227 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v238 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v239 = v227 + v238;
        planar_nf_store(t + 62 * TILE + k, v239);
        const planar_nf_lane v233_1 = planar_nf_load(t + 64 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v242 = FMA(v233_2, flow_21_w[1], (v233_1 * flow_21_w[0])) + flow_21_b[0];
        planar_nf_store(t + 67 * TILE + k, v242);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_b = params + 109; /* flow.22.b [1] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_b = params + 114; /* flow.23.b [1] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_b = params + 119; /* flow.24.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 21: planar, forward */
    planar_nf_each_tanh(t + 59 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v243 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v233_1 = planar_nf_load(t + 64 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v245_1 = FMA(v243, s[353], v233_1);
        planar_nf_store(t + 67 * TILE + k, v245_1);
        const planar_nf_lane v245_2 = FMA(v243, s[354], v233_2);
        planar_nf_store(t + 68 * TILE + k, v245_2);
        const planar_nf_lane v246 = v243 * v243;
        const planar_nf_lane v247 = 1.0f - v246;
        planar_nf_store(t + 61 * TILE + k, v247);
        const planar_nf_lane v249 = FMA(v247, s[356], v246);
        planar_nf_store(t + 69 * TILE + k, v249);
    }
    planar_nf_each_log(t + 64 * TILE, t + 69 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v239 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v250 = planar_nf_load(t + 64 * TILE + k);
        const planar_nf_lane v251 = v239 + v250;
        planar_nf_store(t + 65 * TILE + k, v251);
        const planar_nf_lane v245_1 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v254 = FMA(v245_2, flow_22_w[1], (v245_1 * flow_22_w[0])) + flow_22_b[0];
        planar_nf_store(t + 70 * TILE + k, v254);
    }

    /* layer 22: planar, forward */
    planar_nf_each_tanh(t + 62 * TILE, t + 70 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v255 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v245_1 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v257_1 = FMA(v255, s[370], v245_1);
        planar_nf_store(t + 70 * TILE + k, v257_1);
        const planar_nf_lane v257_2 = FMA(v255, s[371], v245_2);
        planar_nf_store(t + 71 * TILE + k, v257_2);
        const planar_nf_lane v258 = v255 * v255;
        const planar_nf_lane v259 = 1.0f - v258;
        planar_nf_store(t + 64 * TILE + k, v259);
        const planar_nf_lane v261 = FMA(v259, s[373], v258);
        planar_nf_store(t + 72 * TILE + k, v261);
    }
    planar_nf_each_log(t + 67 * TILE, t + 72 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v251 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v262 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v263 = v251 + v262;
        planar_nf_store(t + 68 * TILE + k, v263);
        const planar_nf_lane v257_1 = planar_nf_load(t + 70 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 71 * TILE + k);
        const planar_nf_lane v266 = FMA(v257_2, flow_23_w[1], (v257_1 * flow_23_w[0])) + flow_23_b[0];
        planar_nf_store(t + 73 * TILE + k, v266);
    }

    /* layer 23: planar, forward */
    planar_nf_each_tanh(t + 65 * TILE, t + 73 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v267 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v257_1 = planar_nf_load(t + 70 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 71 * TILE + k);
        const planar_nf_lane v269_1 = FMA(v267, s[387], v257_1);
        planar_nf_store(t + 73 * TILE + k, v269_1);
        const planar_nf_lane v269_2 = FMA(v267, s[388], v257_2);
        planar_nf_store(t + 74 * TILE + k, v269_2);
        const planar_nf_lane v270 = v267 * v267;
        const planar_nf_lane v271 = 1.0f - v270;
        planar_nf_store(t + 67 * TILE + k, v271);
        const planar_nf_lane v273 = FMA(v271, s[390], v270);
        planar_nf_store(t + 75 * TILE + k, v273);
    }
    planar_nf_each_log(t + 70 * TILE, t + 75 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v263 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v274 = planar_nf_load(t + 70 * TILE + k);
        const planar_nf_lane v275 = v263 + v274;
        planar_nf_store(t + 71 * TILE + k, v275);
        const planar_nf_lane v269_1 = planar_nf_load(t + 73 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 74 * TILE + k);
        const planar_nf_lane v278 = FMA(v269_2, flow_24_w[1], (v269_1 * flow_24_w[0])) + flow_24_b[0];
        planar_nf_store(t + 76 * TILE + k, v278);
    }

    /* layer 24: planar, forward */
    planar_nf_each_tanh(t + 68 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v279 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v269_1 = planar_nf_load(t + 73 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 74 * TILE + k);
        const planar_nf_lane v281_1 = FMA(v279, s[404], v269_1);
        planar_nf_store(t + 76 * TILE + k, v281_1);
        const planar_nf_lane v281_2 = FMA(v279, s[405], v269_2);
        planar_nf_store(t + 77 * TILE + k, v281_2);
        const planar_nf_lane v282 = v279 * v279;
        const planar_nf_lane v283 = 1.0f - v282;
        planar_nf_store(t + 70 * TILE + k, v283);
        const planar_nf_lane v285 = FMA(v283, s[407], v282);
        planar_nf_store(t + 78 * TILE + k, v285);
    }
    planar_nf_each_log(t + 73 * TILE, t + 78 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v275 = planar_nf_load(t + 71 * TILE + k);
        const planar_nf_lane v286 = planar_nf_load(t + 73 * TILE + k);
        const planar_nf_lane v281_1 = planar_nf_load(t + 76 * TILE + k);
        const planar_nf_lane v281_2 = planar_nf_load(t + 77 * TILE + k);
        const planar_nf_lane v292 = v275 + v286 + FMA(FMA(v281_2, v281_2, (v281_1 * v281_1)), -0.5f, -1.837877f);
        planar_nf_store(t + 74 * TILE + k, v292);
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v293 = planar_nf_max(x1, x2);
        const planar_nf_lane v292 = planar_nf_load(t + 74 * TILE + k);
        const planar_nf_lane v294 = planar_nf_select_lt(v292, planar_nf_set(INFINITY), v292, planar_nf_set(-INFINITY));
        const planar_nf_lane v295 = planar_nf_select_le(v293, planar_nf_set(INFINITY), v294, v293);
        planar_nf_store(t + 71 * TILE + k, v295);
        const planar_nf_lane v285 = planar_nf_load(t + 78 * TILE + k);
        const planar_nf_lane v296 = 1.0f / v285;
        planar_nf_store(t + 73 * TILE + k, v296);
        const planar_nf_lane v273 = planar_nf_load(t + 75 * TILE + k);
        const planar_nf_lane v297 = 1.0f / v273;
        planar_nf_store(t + 79 * TILE + k, v297);
        const planar_nf_lane v261 = planar_nf_load(t + 72 * TILE + k);
        const planar_nf_lane v298 = 1.0f / v261;
        planar_nf_store(t + 80 * TILE + k, v298);
        const planar_nf_lane v249 = planar_nf_load(t + 69 * TILE + k);
        const planar_nf_lane v299 = 1.0f / v249;
        planar_nf_store(t + 81 * TILE + k, v299);
    }

    /* layer 20: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v237 = planar_nf_load(t + 66 * TILE + k);
        const planar_nf_lane v300 = 1.0f / v237;
        planar_nf_store(t + k, v300);
        const planar_nf_lane v225 = planar_nf_load(t + 63 * TILE + k);
        const planar_nf_lane v301 = 1.0f / v225;
        planar_nf_store(t + 1 * TILE + k, v301);
        const planar_nf_lane v213 = planar_nf_load(t + 60 * TILE + k);
        const planar_nf_lane v302 = 1.0f / v213;
        planar_nf_store(t + 69 * TILE + k, v302);
        const planar_nf_lane v201 = planar_nf_load(t + 57 * TILE + k);
        const planar_nf_lane v303 = 1.0f / v201;
        planar_nf_store(t + 72 * TILE + k, v303);
        const planar_nf_lane v189 = planar_nf_load(t + 54 * TILE + k);
        const planar_nf_lane v304 = 1.0f / v189;
        planar_nf_store(t + 74 * TILE + k, v304);
        const planar_nf_lane v177 = planar_nf_load(t + 51 * TILE + k);
        const planar_nf_lane v305 = 1.0f / v177;
        planar_nf_store(t + 75 * TILE + k, v305);
        const planar_nf_lane v165 = planar_nf_load(t + 48 * TILE + k);
        const planar_nf_lane v306 = 1.0f / v165;
        planar_nf_store(t + 78 * TILE + k, v306);
        const planar_nf_lane v153 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v307 = 1.0f / v153;
        planar_nf_store(t + 82 * TILE + k, v307);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile6(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 12: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v141 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v308 = 1.0f / v141;
        planar_nf_store(t + 45 * TILE + k, v308);
        const planar_nf_lane v129 = planar_nf_load(t + 39 * TILE + k);
        const planar_nf_lane v309 = 1.0f / v129;
        planar_nf_store(t + 48 * TILE + k, v309);
        const planar_nf_lane v117 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v310 = 1.0f / v117;
        planar_nf_store(t + 51 * TILE + k, v310);
        const planar_nf_lane v105 = planar_nf_load(t + 33 * TILE + k);
        const planar_nf_lane v311 = 1.0f / v105;
        planar_nf_store(t + 54 * TILE + k, v311);
        const planar_nf_lane v93 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v312 = 1.0f / v93;
        planar_nf_store(t + 57 * TILE + k, v312);
        const planar_nf_lane v81 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v313 = 1.0f / v81;
        planar_nf_store(t + 60 * TILE + k, v313);
        const planar_nf_lane v69 = planar_nf_load(t + 24 * TILE + k);
        const planar_nf_lane v314 = 1.0f / v69;
        planar_nf_store(t + 63 * TILE + k, v314);
        const planar_nf_lane v57 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v315 = 1.0f / v57;
        planar_nf_store(t + 66 * TILE + k, v315);
    }

    /* layer 4: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v45 = planar_nf_load(t + 18 * TILE + k);
        const planar_nf_lane v316 = 1.0f / v45;
        planar_nf_store(t + 21 * TILE + k, v316);
        const planar_nf_lane v33 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v317 = 1.0f / v33;
        planar_nf_store(t + 24 * TILE + k, v317);
        const planar_nf_lane v21 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v318 = 1.0f / v21;
        planar_nf_store(t + 27 * TILE + k, v318);
        const planar_nf_lane v10 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v319 = 1.0f / v10;
        planar_nf_store(t + 30 * TILE + k, v319);
        const planar_nf_lane v281_1 = planar_nf_load(t + 76 * TILE + k);
        const planar_nf_lane v281_2 = planar_nf_load(t + 77 * TILE + k);
        const planar_nf_lane v320_1 = v281_1 * (-0.5f);
        const planar_nf_lane v320_2 = v281_2 * (-0.5f);
        const planar_nf_lane v321_1 = v320_1 + v320_1;
        planar_nf_store(t + 83 * TILE + k, v321_1);
        const planar_nf_lane v321_2 = v320_2 + v320_2;
        planar_nf_store(t + 84 * TILE + k, v321_2);
    }

    /* layer 24: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v296 = planar_nf_load(t + 73 * TILE + k);
        const planar_nf_lane v279 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v324 = v279 * LESS(v296, s[407], v296);
        const planar_nf_lane v321_1 = planar_nf_load(t + 83 * TILE + k);
        const planar_nf_lane v321_2 = planar_nf_load(t + 84 * TILE + k);
        const planar_nf_lane v283 = planar_nf_load(t + 70 * TILE + k);
        const planar_nf_lane v329 = v283 * (v324 + v324 + FMA(v321_2, s[405], (v321_1 * s[404])));
        const planar_nf_lane v331_1 = FMA(v329, flow_24_w[0], v321_1);
        planar_nf_store(t + 76 * TILE + k, v331_1);
        const planar_nf_lane v331_2 = FMA(v329, flow_24_w[1], v321_2);
        planar_nf_store(t + 77 * TILE + k, v331_2);
    }

    /* layer 23: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v297 = planar_nf_load(t + 79 * TILE + k);
        const planar_nf_lane v267 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v334 = v267 * LESS(v297, s[390], v297);
        const planar_nf_lane v331_1 = planar_nf_load(t + 76 * TILE + k);
        const planar_nf_lane v331_2 = planar_nf_load(t + 77 * TILE + k);
        const planar_nf_lane v271 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v339 = v271 * (v334 + v334 + FMA(v331_2, s[388], (v331_1 * s[387])));
        const planar_nf_lane v341_1 = FMA(v339, flow_23_w[0], v331_1);
        planar_nf_store(t + 83 * TILE + k, v341_1);
        const planar_nf_lane v341_2 = FMA(v339, flow_23_w[1], v331_2);
        planar_nf_store(t + 84 * TILE + k, v341_2);
    }

    /* layer 22: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v298 = planar_nf_load(t + 80 * TILE + k);
        const planar_nf_lane v255 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v344 = v255 * LESS(v298, s[373], v298);
        const planar_nf_lane v341_1 = planar_nf_load(t + 83 * TILE + k);
        const planar_nf_lane v341_2 = planar_nf_load(t + 84 * TILE + k);
        const planar_nf_lane v259 = planar_nf_load(t + 64 * TILE + k);
        const planar_nf_lane v349 = v259 * (v344 + v344 + FMA(v341_2, s[371], (v341_1 * s[370])));
        const planar_nf_lane v351_1 = FMA(v349, flow_22_w[0], v341_1);
        planar_nf_store(t + 67 * TILE + k, v351_1);
        const planar_nf_lane v351_2 = FMA(v349, flow_22_w[1], v341_2);
        planar_nf_store(t + 68 * TILE + k, v351_2);
    }

    /* layer 21: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v299 = planar_nf_load(t + 81 * TILE + k);
        const planar_nf_lane v243 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v354 = v243 * LESS(v299, s[356], v299);
        const planar_nf_lane v351_1 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v351_2 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v247 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v359 = v247 * (v354 + v354 + FMA(v351_2, s[354], (v351_1 * s[353])));
        const planar_nf_lane v361_1 = FMA(v359, flow_21_w[0], v351_1);
        planar_nf_store(t + 64 * TILE + k, v361_1);
        const planar_nf_lane v361_2 = FMA(v359, flow_21_w[1], v351_2);
        planar_nf_store(t + 65 * TILE + k, v361_2);
    }

    /* layer 20: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v300 = planar_nf_load(t + k);
        const planar_nf_lane v231 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v364 = v231 * LESS(v300, s[339], v300);
        const planar_nf_lane v361_1 = planar_nf_load(t + 64 * TILE + k);
        const planar_nf_lane v361_2 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v235 = planar_nf_load(t + 58 * TILE + k);
        const planar_nf_lane v369 = v235 * (v364 + v364 + FMA(v361_2, s[337], (v361_1 * s[336])));
        const planar_nf_lane v371_1 = FMA(v369, flow_20_w[0], v361_1);
        planar_nf_store(t + 61 * TILE + k, v371_1);
        const planar_nf_lane v371_2 = FMA(v369, flow_20_w[1], v361_2);
        planar_nf_store(t + 62 * TILE + k, v371_2);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile7(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 19: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v301 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v219 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v374 = v219 * LESS(v301, s[322], v301);
        const planar_nf_lane v371_1 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v371_2 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v223 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v379 = v223 * (v374 + v374 + FMA(v371_2, s[320], (v371_1 * s[319])));
        const planar_nf_lane v381_1 = FMA(v379, flow_19_w[0], v371_1);
        planar_nf_store(t + 58 * TILE + k, v381_1);
        const planar_nf_lane v381_2 = FMA(v379, flow_19_w[1], v371_2);
        planar_nf_store(t + 59 * TILE + k, v381_2);
    }

    /* layer 18: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v302 = planar_nf_load(t + 69 * TILE + k);
        const planar_nf_lane v207 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v384 = v207 * LESS(v302, s[305], v302);
        const planar_nf_lane v381_1 = planar_nf_load(t + 58 * TILE + k);
        const planar_nf_lane v381_2 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v211 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v389 = v211 * (v384 + v384 + FMA(v381_2, s[303], (v381_1 * s[302])));
        const planar_nf_lane v391_1 = FMA(v389, flow_18_w[0], v381_1);
        planar_nf_store(t + k, v391_1);
        const planar_nf_lane v391_2 = FMA(v389, flow_18_w[1], v381_2);
        planar_nf_store(t + 1 * TILE + k, v391_2);
    }

    /* layer 17: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v303 = planar_nf_load(t + 72 * TILE + k);
        const planar_nf_lane v195 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v394 = v195 * LESS(v303, s[288], v303);
        const planar_nf_lane v391_1 = planar_nf_load(t + k);
        const planar_nf_lane v391_2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v199 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v399 = v199 * (v394 + v394 + FMA(v391_2, s[286], (v391_1 * s[285])));
        const planar_nf_lane v401_1 = FMA(v399, flow_17_w[0], v391_1);
        planar_nf_store(t + 52 * TILE + k, v401_1);
        const planar_nf_lane v401_2 = FMA(v399, flow_17_w[1], v391_2);
        planar_nf_store(t + 53 * TILE + k, v401_2);
    }

    /* layer 16: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v304 = planar_nf_load(t + 74 * TILE + k);
        const planar_nf_lane v183 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v404 = v183 * LESS(v304, s[271], v304);
        const planar_nf_lane v401_1 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v401_2 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v187 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v409 = v187 * (v404 + v404 + FMA(v401_2, s[269], (v401_1 * s[268])));
        const planar_nf_lane v411_1 = FMA(v409, flow_16_w[0], v401_1);
        planar_nf_store(t + k, v411_1);
        const planar_nf_lane v411_2 = FMA(v409, flow_16_w[1], v401_2);
        planar_nf_store(t + 1 * TILE + k, v411_2);
    }

    /* layer 15: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v305 = planar_nf_load(t + 75 * TILE + k);
        const planar_nf_lane v171 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v414 = v171 * LESS(v305, s[254], v305);
        const planar_nf_lane v411_1 = planar_nf_load(t + k);
        const planar_nf_lane v411_2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v175 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v419 = v175 * (v414 + v414 + FMA(v411_2, s[252], (v411_1 * s[251])));
        const planar_nf_lane v421_1 = FMA(v419, flow_15_w[0], v411_1);
        planar_nf_store(t + 46 * TILE + k, v421_1);
        const planar_nf_lane v421_2 = FMA(v419, flow_15_w[1], v411_2);
        planar_nf_store(t + 47 * TILE + k, v421_2);
    }

    /* layer 14: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v306 = planar_nf_load(t + 78 * TILE + k);
        const planar_nf_lane v159 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v424 = v159 * LESS(v306, s[237], v306);
        const planar_nf_lane v421_1 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v421_2 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v163 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v429 = v163 * (v424 + v424 + FMA(v421_2, s[235], (v421_1 * s[234])));
        const planar_nf_lane v431_1 = FMA(v429, flow_14_w[0], v421_1);
        planar_nf_store(t + k, v431_1);
        const planar_nf_lane v431_2 = FMA(v429, flow_14_w[1], v421_2);
        planar_nf_store(t + 1 * TILE + k, v431_2);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile8(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 13: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v307 = planar_nf_load(t + 82 * TILE + k);
        const planar_nf_lane v147 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v434 = v147 * LESS(v307, s[220], v307);
        const planar_nf_lane v431_1 = planar_nf_load(t + k);
        const planar_nf_lane v431_2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v151 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v439 = v151 * (v434 + v434 + FMA(v431_2, s[218], (v431_1 * s[217])));
        const planar_nf_lane v441_1 = FMA(v439, flow_13_w[0], v431_1);
        planar_nf_store(t + 38 * TILE + k, v441_1);
        const planar_nf_lane v441_2 = FMA(v439, flow_13_w[1], v431_2);
        planar_nf_store(t + 39 * TILE + k, v441_2);
    }

    /* layer 12: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v308 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v135 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v444 = v135 * LESS(v308, s[203], v308);
        const planar_nf_lane v441_1 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v441_2 = planar_nf_load(t + 39 * TILE + k);
        const planar_nf_lane v139 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v449 = v139 * (v444 + v444 + FMA(v441_2, s[201], (v441_1 * s[200])));
        const planar_nf_lane v451_1 = FMA(v449, flow_12_w[0], v441_1);
        planar_nf_store(t + k, v451_1);
        const planar_nf_lane v451_2 = FMA(v449, flow_12_w[1], v441_2);
        planar_nf_store(t + 1 * TILE + k, v451_2);
    }

    /* layer 11: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v309 = planar_nf_load(t + 48 * TILE + k);
        const planar_nf_lane v123 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v454 = v123 * LESS(v309, s[186], v309);
        const planar_nf_lane v451_1 = planar_nf_load(t + k);
        const planar_nf_lane v451_2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v127 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v459 = v127 * (v454 + v454 + FMA(v451_2, s[184], (v451_1 * s[183])));
        const planar_nf_lane v461_1 = FMA(v459, flow_11_w[0], v451_1);
        planar_nf_store(t + 32 * TILE + k, v461_1);
        const planar_nf_lane v461_2 = FMA(v459, flow_11_w[1], v451_2);
        planar_nf_store(t + 33 * TILE + k, v461_2);
    }

    /* layer 10: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v310 = planar_nf_load(t + 51 * TILE + k);
        const planar_nf_lane v111 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v464 = v111 * LESS(v310, s[169], v310);
        const planar_nf_lane v461_1 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v461_2 = planar_nf_load(t + 33 * TILE + k);
        const planar_nf_lane v115 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v469 = v115 * (v464 + v464 + FMA(v461_2, s[167], (v461_1 * s[166])));
        const planar_nf_lane v471_1 = FMA(v469, flow_10_w[0], v461_1);
        planar_nf_store(t + k, v471_1);
        const planar_nf_lane v471_2 = FMA(v469, flow_10_w[1], v461_2);
        planar_nf_store(t + 1 * TILE + k, v471_2);
    }

    /* layer 9: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v311 = planar_nf_load(t + 54 * TILE + k);
        const planar_nf_lane v99 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v474 = v99 * LESS(v311, s[152], v311);
        const planar_nf_lane v471_1 = planar_nf_load(t + k);
        const planar_nf_lane v471_2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v103 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v479 = v103 * (v474 + v474 + FMA(v471_2, s[150], (v471_1 * s[149])));
        const planar_nf_lane v481_1 = FMA(v479, flow_9_w[0], v471_1);
        planar_nf_store(t + 28 * TILE + k, v481_1);
        const planar_nf_lane v481_2 = FMA(v479, flow_9_w[1], v471_2);
        planar_nf_store(t + 29 * TILE + k, v481_2);
    }

    /* layer 8: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v312 = planar_nf_load(t + 57 * TILE + k);
        const planar_nf_lane v87 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v484 = v87 * LESS(v312, s[135], v312);
        const planar_nf_lane v481_1 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v481_2 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v91 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v489 = v91 * (v484 + v484 + FMA(v481_2, s[133], (v481_1 * s[132])));
        const planar_nf_lane v491_1 = FMA(v489, flow_8_w[0], v481_1);
        planar_nf_store(t + k, v491_1);
        const planar_nf_lane v491_2 = FMA(v489, flow_8_w[1], v481_2);
        planar_nf_store(t + 1 * TILE + k, v491_2);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile9(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 7: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v313 = planar_nf_load(t + 60 * TILE + k);
        const planar_nf_lane v75 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v494 = v75 * LESS(v313, s[118], v313);
        const planar_nf_lane v491_1 = planar_nf_load(t + k);
        const planar_nf_lane v491_2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v79 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v499 = v79 * (v494 + v494 + FMA(v491_2, s[116], (v491_1 * s[115])));
        const planar_nf_lane v501_1 = FMA(v499, flow_7_w[0], v491_1);
        planar_nf_store(t + 22 * TILE + k, v501_1);
        const planar_nf_lane v501_2 = FMA(v499, flow_7_w[1], v491_2);
        planar_nf_store(t + 23 * TILE + k, v501_2);
    }

    /* layer 6: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v314 = planar_nf_load(t + 63 * TILE + k);
        const planar_nf_lane v63 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v504 = v63 * LESS(v314, s[101], v314);
        const planar_nf_lane v501_1 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v501_2 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v67 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v509 = v67 * (v504 + v504 + FMA(v501_2, s[99], (v501_1 * s[98])));
        const planar_nf_lane v511_1 = FMA(v509, flow_6_w[0], v501_1);
        planar_nf_store(t + k, v511_1);
        const planar_nf_lane v511_2 = FMA(v509, flow_6_w[1], v501_2);
        planar_nf_store(t + 1 * TILE + k, v511_2);
    }

    /* layer 5: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v315 = planar_nf_load(t + 66 * TILE + k);
        const planar_nf_lane v51 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v514 = v51 * LESS(v315, s[84], v315);
        const planar_nf_lane v511_1 = planar_nf_load(t + k);
        const planar_nf_lane v511_2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v55 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v519 = v55 * (v514 + v514 + FMA(v511_2, s[82], (v511_1 * s[81])));
        const planar_nf_lane v521_1 = FMA(v519, flow_5_w[0], v511_1);
        planar_nf_store(t + 14 * TILE + k, v521_1);
        const planar_nf_lane v521_2 = FMA(v519, flow_5_w[1], v511_2);
        planar_nf_store(t + 15 * TILE + k, v521_2);
    }

    /* layer 4: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v316 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v39 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v524 = v39 * LESS(v316, s[67], v316);
        const planar_nf_lane v521_1 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v521_2 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v43 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v529 = v43 * (v524 + v524 + FMA(v521_2, s[65], (v521_1 * s[64])));
        const planar_nf_lane v531_1 = FMA(v529, flow_4_w[0], v521_1);
        planar_nf_store(t + k, v531_1);
        const planar_nf_lane v531_2 = FMA(v529, flow_4_w[1], v521_2);
        planar_nf_store(t + 1 * TILE + k, v531_2);
    }

    /* layer 3: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v317 = planar_nf_load(t + 24 * TILE + k);
        const planar_nf_lane v27 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v534 = v27 * LESS(v317, s[50], v317);
        const planar_nf_lane v531_1 = planar_nf_load(t + k);
        const planar_nf_lane v531_2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v31 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v539 = v31 * (v534 + v534 + FMA(v531_2, s[48], (v531_1 * s[47])));
        const planar_nf_lane v541_1 = FMA(v539, flow_3_w[0], v531_1);
        planar_nf_store(t + 5 * TILE + k, v541_1);
        const planar_nf_lane v541_2 = FMA(v539, flow_3_w[1], v531_2);
        planar_nf_store(t + 6 * TILE + k, v541_2);
    }

    /* layer 2: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v318 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v15 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v544 = v15 * LESS(v318, s[33], v318);
        const planar_nf_lane v541_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v541_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v19 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v549 = v19 * (v544 + v544 + FMA(v541_2, s[31], (v541_1 * s[30])));
        const planar_nf_lane v551_1 = FMA(v549, flow_2_w[0], v541_1);
        planar_nf_store(t + k, v551_1);
        const planar_nf_lane v551_2 = FMA(v549, flow_2_w[1], v541_2);
        planar_nf_store(t + 1 * TILE + k, v551_2);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile10(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v319 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v4 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v554 = v4 * LESS(v319, s[16], v319);
        const planar_nf_lane v551_1 = planar_nf_load(t + k);
        const planar_nf_lane v551_2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v8 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v559 = v8 * (v554 + v554 + FMA(v551_2, s[14], (v551_1 * s[13])));
        const planar_nf_lane v561_1 = FMA(v559, flow_1_w[0], v551_1);
        planar_nf_store(t + 4 * TILE + k, v561_1);
        const planar_nf_lane v561_2 = FMA(v559, flow_1_w[1], v551_2);
        planar_nf_store(t + 5 * TILE + k, v561_2);
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v295 = planar_nf_load(t + 71 * TILE + k);
        const planar_nf_lane v561_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v561_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v562_1 = planar_nf_select_eq(v295, planar_nf_set(-INFINITY), planar_nf_set(0.0f), v561_1);
        const planar_nf_lane v562_2 = planar_nf_select_eq(v295, planar_nf_set(-INFINITY), planar_nf_set(0.0f), v561_2);
        const planar_nf_lane v563_1 = planar_nf_select_eq(v561_1, v561_1, v561_1, v562_1);
        planar_nf_store(t + k, v563_1);
        const planar_nf_lane v563_2 = planar_nf_select_eq(v561_2, v561_2, v561_2, v562_2);
        planar_nf_store(t + 1 * TILE + k, v563_2);
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
    planar_nf_score_tile10(params, s, m, t, total);
#undef TILE
}

void planar_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float s[409], t[86 * 128];
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
    s[0] = flow_1_w[0] * flow_1_w[0];
    s[1] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = flow_1_w[0] * flow_1_u[0];
    s[4] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[3 + j * 2 + i];
            sum += next;
        }
        s[5 + j] = sum;
    }
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = flow_1_w[0] * s[10];
    s[12] = flow_1_w[1] * s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
    s[17] = flow_2_w[0] * flow_2_w[0];
    s[18] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[17 + j * 2 + i];
            sum += next;
        }
        s[19 + j] = sum;
    }
    s[20] = flow_2_w[0] * flow_2_u[0];
    s[21] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[20 + j * 2 + i];
            sum += next;
        }
        s[22 + j] = sum;
    }
    s[23] = fmaxf(s[22], 0) + log1pf(expf(-fabsf(s[22])));
    s[24] = s[23] - 1.0f;
    s[25] = s[24] - s[22];
    s[26] = s[25] / s[19];
    s[27] = 1e-30f < s[19] ? s[26] : 0.0f;
    s[28] = flow_2_w[0] * s[27];
    s[29] = flow_2_w[1] * s[27];
    s[30] = flow_2_u[0] + s[28];
    s[31] = flow_2_u[1] + s[29];
    s[32] = s[22] + 1.0f;
    s[33] = 1e-30f < s[19] ? s[23] : s[32];
    s[34] = flow_3_w[0] * flow_3_w[0];
    s[35] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[34 + j * 2 + i];
            sum += next;
        }
        s[36 + j] = sum;
    }
    s[37] = flow_3_w[0] * flow_3_u[0];
    s[38] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[37 + j * 2 + i];
            sum += next;
        }
        s[39 + j] = sum;
    }
    s[40] = fmaxf(s[39], 0) + log1pf(expf(-fabsf(s[39])));
    s[41] = s[40] - 1.0f;
    s[42] = s[41] - s[39];
    s[43] = s[42] / s[36];
    s[44] = 1e-30f < s[36] ? s[43] : 0.0f;
    s[45] = flow_3_w[0] * s[44];
    s[46] = flow_3_w[1] * s[44];
    s[47] = flow_3_u[0] + s[45];
    s[48] = flow_3_u[1] + s[46];
    s[49] = s[39] + 1.0f;
    s[50] = 1e-30f < s[36] ? s[40] : s[49];
    s[51] = flow_4_w[0] * flow_4_w[0];
    s[52] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[51 + j * 2 + i];
            sum += next;
        }
        s[53 + j] = sum;
    }
    s[54] = flow_4_w[0] * flow_4_u[0];
    s[55] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[54 + j * 2 + i];
            sum += next;
        }
        s[56 + j] = sum;
    }
    s[57] = fmaxf(s[56], 0) + log1pf(expf(-fabsf(s[56])));
    s[58] = s[57] - 1.0f;
    s[59] = s[58] - s[56];
    s[60] = s[59] / s[53];
    s[61] = 1e-30f < s[53] ? s[60] : 0.0f;
    s[62] = flow_4_w[0] * s[61];
    s[63] = flow_4_w[1] * s[61];
    s[64] = flow_4_u[0] + s[62];
    s[65] = flow_4_u[1] + s[63];
    s[66] = s[56] + 1.0f;
    s[67] = 1e-30f < s[53] ? s[57] : s[66];
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
    s[71] = flow_5_w[0] * flow_5_u[0];
    s[72] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[71 + j * 2 + i];
            sum += next;
        }
        s[73 + j] = sum;
    }
    s[74] = fmaxf(s[73], 0) + log1pf(expf(-fabsf(s[73])));
    s[75] = s[74] - 1.0f;
    s[76] = s[75] - s[73];
    s[77] = s[76] / s[70];
    s[78] = 1e-30f < s[70] ? s[77] : 0.0f;
    s[79] = flow_5_w[0] * s[78];
    s[80] = flow_5_w[1] * s[78];
    s[81] = flow_5_u[0] + s[79];
    s[82] = flow_5_u[1] + s[80];
    s[83] = s[73] + 1.0f;
    s[84] = 1e-30f < s[70] ? s[74] : s[83];
    s[85] = flow_6_w[0] * flow_6_w[0];
    s[86] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[85 + j * 2 + i];
            sum += next;
        }
        s[87 + j] = sum;
    }
    s[88] = flow_6_w[0] * flow_6_u[0];
    s[89] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[88 + j * 2 + i];
            sum += next;
        }
        s[90 + j] = sum;
    }
    s[91] = fmaxf(s[90], 0) + log1pf(expf(-fabsf(s[90])));
    s[92] = s[91] - 1.0f;
    s[93] = s[92] - s[90];
    s[94] = s[93] / s[87];
    s[95] = 1e-30f < s[87] ? s[94] : 0.0f;
    s[96] = flow_6_w[0] * s[95];
    s[97] = flow_6_w[1] * s[95];
    s[98] = flow_6_u[0] + s[96];
    s[99] = flow_6_u[1] + s[97];
    s[100] = s[90] + 1.0f;
    s[101] = 1e-30f < s[87] ? s[91] : s[100];
    s[102] = flow_7_w[0] * flow_7_w[0];
    s[103] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[102 + j * 2 + i];
            sum += next;
        }
        s[104 + j] = sum;
    }
    s[105] = flow_7_w[0] * flow_7_u[0];
    s[106] = flow_7_w[1] * flow_7_u[1];
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
    s[111] = s[110] / s[104];
    s[112] = 1e-30f < s[104] ? s[111] : 0.0f;
    s[113] = flow_7_w[0] * s[112];
    s[114] = flow_7_w[1] * s[112];
    s[115] = flow_7_u[0] + s[113];
    s[116] = flow_7_u[1] + s[114];
    s[117] = s[107] + 1.0f;
    s[118] = 1e-30f < s[104] ? s[108] : s[117];
    s[119] = flow_8_w[0] * flow_8_w[0];
    s[120] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[119 + j * 2 + i];
            sum += next;
        }
        s[121 + j] = sum;
    }
    s[122] = flow_8_w[0] * flow_8_u[0];
    s[123] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[122 + j * 2 + i];
            sum += next;
        }
        s[124 + j] = sum;
    }
    s[125] = fmaxf(s[124], 0) + log1pf(expf(-fabsf(s[124])));
    s[126] = s[125] - 1.0f;
    s[127] = s[126] - s[124];
    s[128] = s[127] / s[121];
    s[129] = 1e-30f < s[121] ? s[128] : 0.0f;
    s[130] = flow_8_w[0] * s[129];
    s[131] = flow_8_w[1] * s[129];
    s[132] = flow_8_u[0] + s[130];
    s[133] = flow_8_u[1] + s[131];
    s[134] = s[124] + 1.0f;
    s[135] = 1e-30f < s[121] ? s[125] : s[134];
    s[136] = flow_9_w[0] * flow_9_w[0];
    s[137] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[136 + j * 2 + i];
            sum += next;
        }
        s[138 + j] = sum;
    }
    s[139] = flow_9_w[0] * flow_9_u[0];
    s[140] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[139 + j * 2 + i];
            sum += next;
        }
        s[141 + j] = sum;
    }
    s[142] = fmaxf(s[141], 0) + log1pf(expf(-fabsf(s[141])));
    s[143] = s[142] - 1.0f;
    s[144] = s[143] - s[141];
    s[145] = s[144] / s[138];
    s[146] = 1e-30f < s[138] ? s[145] : 0.0f;
    s[147] = flow_9_w[0] * s[146];
    s[148] = flow_9_w[1] * s[146];
    s[149] = flow_9_u[0] + s[147];
    s[150] = flow_9_u[1] + s[148];
    s[151] = s[141] + 1.0f;
    s[152] = 1e-30f < s[138] ? s[142] : s[151];
    s[153] = flow_10_w[0] * flow_10_w[0];
    s[154] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[153 + j * 2 + i];
            sum += next;
        }
        s[155 + j] = sum;
    }
    s[156] = flow_10_w[0] * flow_10_u[0];
    s[157] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[156 + j * 2 + i];
            sum += next;
        }
        s[158 + j] = sum;
    }
    s[159] = fmaxf(s[158], 0) + log1pf(expf(-fabsf(s[158])));
    s[160] = s[159] - 1.0f;
    s[161] = s[160] - s[158];
    s[162] = s[161] / s[155];
    s[163] = 1e-30f < s[155] ? s[162] : 0.0f;
    s[164] = flow_10_w[0] * s[163];
    s[165] = flow_10_w[1] * s[163];
    s[166] = flow_10_u[0] + s[164];
    s[167] = flow_10_u[1] + s[165];
    s[168] = s[158] + 1.0f;
    s[169] = 1e-30f < s[155] ? s[159] : s[168];
    s[170] = flow_11_w[0] * flow_11_w[0];
    s[171] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[170 + j * 2 + i];
            sum += next;
        }
        s[172 + j] = sum;
    }
    s[173] = flow_11_w[0] * flow_11_u[0];
    s[174] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = fmaxf(s[175], 0) + log1pf(expf(-fabsf(s[175])));
    s[177] = s[176] - 1.0f;
    s[178] = s[177] - s[175];
    s[179] = s[178] / s[172];
    s[180] = 1e-30f < s[172] ? s[179] : 0.0f;
    s[181] = flow_11_w[0] * s[180];
    s[182] = flow_11_w[1] * s[180];
    s[183] = flow_11_u[0] + s[181];
    s[184] = flow_11_u[1] + s[182];
    s[185] = s[175] + 1.0f;
    s[186] = 1e-30f < s[172] ? s[176] : s[185];
    s[187] = flow_12_w[0] * flow_12_w[0];
    s[188] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[187 + j * 2 + i];
            sum += next;
        }
        s[189 + j] = sum;
    }
    s[190] = flow_12_w[0] * flow_12_u[0];
    s[191] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[190 + j * 2 + i];
            sum += next;
        }
        s[192 + j] = sum;
    }
    s[193] = fmaxf(s[192], 0) + log1pf(expf(-fabsf(s[192])));
    s[194] = s[193] - 1.0f;
    s[195] = s[194] - s[192];
    s[196] = s[195] / s[189];
    s[197] = 1e-30f < s[189] ? s[196] : 0.0f;
    s[198] = flow_12_w[0] * s[197];
    s[199] = flow_12_w[1] * s[197];
    s[200] = flow_12_u[0] + s[198];
    s[201] = flow_12_u[1] + s[199];
    s[202] = s[192] + 1.0f;
    s[203] = 1e-30f < s[189] ? s[193] : s[202];
    s[204] = flow_13_w[0] * flow_13_w[0];
    s[205] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[204 + j * 2 + i];
            sum += next;
        }
        s[206 + j] = sum;
    }
    s[207] = flow_13_w[0] * flow_13_u[0];
    s[208] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[207 + j * 2 + i];
            sum += next;
        }
        s[209 + j] = sum;
    }
    s[210] = fmaxf(s[209], 0) + log1pf(expf(-fabsf(s[209])));
    s[211] = s[210] - 1.0f;
    s[212] = s[211] - s[209];
    s[213] = s[212] / s[206];
    s[214] = 1e-30f < s[206] ? s[213] : 0.0f;
    s[215] = flow_13_w[0] * s[214];
    s[216] = flow_13_w[1] * s[214];
    s[217] = flow_13_u[0] + s[215];
    s[218] = flow_13_u[1] + s[216];
    s[219] = s[209] + 1.0f;
    s[220] = 1e-30f < s[206] ? s[210] : s[219];
    s[221] = flow_14_w[0] * flow_14_w[0];
    s[222] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[221 + j * 2 + i];
            sum += next;
        }
        s[223 + j] = sum;
    }
    s[224] = flow_14_w[0] * flow_14_u[0];
    s[225] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[224 + j * 2 + i];
            sum += next;
        }
        s[226 + j] = sum;
    }
    s[227] = fmaxf(s[226], 0) + log1pf(expf(-fabsf(s[226])));
    s[228] = s[227] - 1.0f;
    s[229] = s[228] - s[226];
    s[230] = s[229] / s[223];
    s[231] = 1e-30f < s[223] ? s[230] : 0.0f;
    s[232] = flow_14_w[0] * s[231];
    s[233] = flow_14_w[1] * s[231];
    s[234] = flow_14_u[0] + s[232];
    s[235] = flow_14_u[1] + s[233];
    s[236] = s[226] + 1.0f;
    s[237] = 1e-30f < s[223] ? s[227] : s[236];
    s[238] = flow_15_w[0] * flow_15_w[0];
    s[239] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[238 + j * 2 + i];
            sum += next;
        }
        s[240 + j] = sum;
    }
    s[241] = flow_15_w[0] * flow_15_u[0];
    s[242] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[241 + j * 2 + i];
            sum += next;
        }
        s[243 + j] = sum;
    }
    s[244] = fmaxf(s[243], 0) + log1pf(expf(-fabsf(s[243])));
    s[245] = s[244] - 1.0f;
    s[246] = s[245] - s[243];
    s[247] = s[246] / s[240];
    s[248] = 1e-30f < s[240] ? s[247] : 0.0f;
    s[249] = flow_15_w[0] * s[248];
    s[250] = flow_15_w[1] * s[248];
    s[251] = flow_15_u[0] + s[249];
    s[252] = flow_15_u[1] + s[250];
    s[253] = s[243] + 1.0f;
    s[254] = 1e-30f < s[240] ? s[244] : s[253];
    s[255] = flow_16_w[0] * flow_16_w[0];
    s[256] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = flow_16_w[0] * flow_16_u[0];
    s[259] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[258 + j * 2 + i];
            sum += next;
        }
        s[260 + j] = sum;
    }
    s[261] = fmaxf(s[260], 0) + log1pf(expf(-fabsf(s[260])));
    s[262] = s[261] - 1.0f;
    s[263] = s[262] - s[260];
    s[264] = s[263] / s[257];
    s[265] = 1e-30f < s[257] ? s[264] : 0.0f;
    s[266] = flow_16_w[0] * s[265];
    s[267] = flow_16_w[1] * s[265];
    s[268] = flow_16_u[0] + s[266];
    s[269] = flow_16_u[1] + s[267];
    s[270] = s[260] + 1.0f;
    s[271] = 1e-30f < s[257] ? s[261] : s[270];
    s[272] = flow_17_w[0] * flow_17_w[0];
    s[273] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[272 + j * 2 + i];
            sum += next;
        }
        s[274 + j] = sum;
    }
    s[275] = flow_17_w[0] * flow_17_u[0];
    s[276] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[275 + j * 2 + i];
            sum += next;
        }
        s[277 + j] = sum;
    }
    s[278] = fmaxf(s[277], 0) + log1pf(expf(-fabsf(s[277])));
    s[279] = s[278] - 1.0f;
    s[280] = s[279] - s[277];
    s[281] = s[280] / s[274];
    s[282] = 1e-30f < s[274] ? s[281] : 0.0f;
    s[283] = flow_17_w[0] * s[282];
    s[284] = flow_17_w[1] * s[282];
    s[285] = flow_17_u[0] + s[283];
    s[286] = flow_17_u[1] + s[284];
    s[287] = s[277] + 1.0f;
    s[288] = 1e-30f < s[274] ? s[278] : s[287];
    s[289] = flow_18_w[0] * flow_18_w[0];
    s[290] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[289 + j * 2 + i];
            sum += next;
        }
        s[291 + j] = sum;
    }
    s[292] = flow_18_w[0] * flow_18_u[0];
    s[293] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[292 + j * 2 + i];
            sum += next;
        }
        s[294 + j] = sum;
    }
    s[295] = fmaxf(s[294], 0) + log1pf(expf(-fabsf(s[294])));
    s[296] = s[295] - 1.0f;
    s[297] = s[296] - s[294];
    s[298] = s[297] / s[291];
    s[299] = 1e-30f < s[291] ? s[298] : 0.0f;
    s[300] = flow_18_w[0] * s[299];
    s[301] = flow_18_w[1] * s[299];
    s[302] = flow_18_u[0] + s[300];
    s[303] = flow_18_u[1] + s[301];
    s[304] = s[294] + 1.0f;
    s[305] = 1e-30f < s[291] ? s[295] : s[304];
    s[306] = flow_19_w[0] * flow_19_w[0];
    s[307] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[306 + j * 2 + i];
            sum += next;
        }
        s[308 + j] = sum;
    }
    s[309] = flow_19_w[0] * flow_19_u[0];
    s[310] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[309 + j * 2 + i];
            sum += next;
        }
        s[311 + j] = sum;
    }
    s[312] = fmaxf(s[311], 0) + log1pf(expf(-fabsf(s[311])));
    s[313] = s[312] - 1.0f;
    s[314] = s[313] - s[311];
    s[315] = s[314] / s[308];
    s[316] = 1e-30f < s[308] ? s[315] : 0.0f;
    s[317] = flow_19_w[0] * s[316];
    s[318] = flow_19_w[1] * s[316];
    s[319] = flow_19_u[0] + s[317];
    s[320] = flow_19_u[1] + s[318];
    s[321] = s[311] + 1.0f;
    s[322] = 1e-30f < s[308] ? s[312] : s[321];
    s[323] = flow_20_w[0] * flow_20_w[0];
    s[324] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = flow_20_w[0] * flow_20_u[0];
    s[327] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[326 + j * 2 + i];
            sum += next;
        }
        s[328 + j] = sum;
    }
    s[329] = fmaxf(s[328], 0) + log1pf(expf(-fabsf(s[328])));
    s[330] = s[329] - 1.0f;
    s[331] = s[330] - s[328];
    s[332] = s[331] / s[325];
    s[333] = 1e-30f < s[325] ? s[332] : 0.0f;
    s[334] = flow_20_w[0] * s[333];
    s[335] = flow_20_w[1] * s[333];
    s[336] = flow_20_u[0] + s[334];
    s[337] = flow_20_u[1] + s[335];
    s[338] = s[328] + 1.0f;
    s[339] = 1e-30f < s[325] ? s[329] : s[338];
    s[340] = flow_21_w[0] * flow_21_w[0];
    s[341] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[340 + j * 2 + i];
            sum += next;
        }
        s[342 + j] = sum;
    }
    s[343] = flow_21_w[0] * flow_21_u[0];
    s[344] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[343 + j * 2 + i];
            sum += next;
        }
        s[345 + j] = sum;
    }
    s[346] = fmaxf(s[345], 0) + log1pf(expf(-fabsf(s[345])));
    s[347] = s[346] - 1.0f;
    s[348] = s[347] - s[345];
    s[349] = s[348] / s[342];
    s[350] = 1e-30f < s[342] ? s[349] : 0.0f;
    s[351] = flow_21_w[0] * s[350];
    s[352] = flow_21_w[1] * s[350];
    s[353] = flow_21_u[0] + s[351];
    s[354] = flow_21_u[1] + s[352];
    s[355] = s[345] + 1.0f;
    s[356] = 1e-30f < s[342] ? s[346] : s[355];
    s[357] = flow_22_w[0] * flow_22_w[0];
    s[358] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[357 + j * 2 + i];
            sum += next;
        }
        s[359 + j] = sum;
    }
    s[360] = flow_22_w[0] * flow_22_u[0];
    s[361] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[360 + j * 2 + i];
            sum += next;
        }
        s[362 + j] = sum;
    }
    s[363] = fmaxf(s[362], 0) + log1pf(expf(-fabsf(s[362])));
    s[364] = s[363] - 1.0f;
    s[365] = s[364] - s[362];
    s[366] = s[365] / s[359];
    s[367] = 1e-30f < s[359] ? s[366] : 0.0f;
    s[368] = flow_22_w[0] * s[367];
    s[369] = flow_22_w[1] * s[367];
    s[370] = flow_22_u[0] + s[368];
    s[371] = flow_22_u[1] + s[369];
    s[372] = s[362] + 1.0f;
    s[373] = 1e-30f < s[359] ? s[363] : s[372];
    s[374] = flow_23_w[0] * flow_23_w[0];
    s[375] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[374 + j * 2 + i];
            sum += next;
        }
        s[376 + j] = sum;
    }
    s[377] = flow_23_w[0] * flow_23_u[0];
    s[378] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[377 + j * 2 + i];
            sum += next;
        }
        s[379 + j] = sum;
    }
    s[380] = fmaxf(s[379], 0) + log1pf(expf(-fabsf(s[379])));
    s[381] = s[380] - 1.0f;
    s[382] = s[381] - s[379];
    s[383] = s[382] / s[376];
    s[384] = 1e-30f < s[376] ? s[383] : 0.0f;
    s[385] = flow_23_w[0] * s[384];
    s[386] = flow_23_w[1] * s[384];
    s[387] = flow_23_u[0] + s[385];
    s[388] = flow_23_u[1] + s[386];
    s[389] = s[379] + 1.0f;
    s[390] = 1e-30f < s[376] ? s[380] : s[389];
    s[391] = flow_24_w[0] * flow_24_w[0];
    s[392] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[391 + j * 2 + i];
            sum += next;
        }
        s[393 + j] = sum;
    }
    s[394] = flow_24_w[0] * flow_24_u[0];
    s[395] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[394 + j * 2 + i];
            sum += next;
        }
        s[396 + j] = sum;
    }
    s[397] = fmaxf(s[396], 0) + log1pf(expf(-fabsf(s[396])));
    s[398] = s[397] - 1.0f;
    s[399] = s[398] - s[396];
    s[400] = s[399] / s[393];
    s[401] = 1e-30f < s[393] ? s[400] : 0.0f;
    s[402] = flow_24_w[0] * s[401];
    s[403] = flow_24_w[1] * s[401];
    s[404] = flow_24_u[0] + s[402];
    s[405] = flow_24_u[1] + s[403];
    s[406] = s[396] + 1.0f;
    s[407] = 1e-30f < s[393] ? s[397] : s[406];
    s[408] = s[407] - 1.0f;
    s[409] = fabsf(s[408]);
    s[410] = s[408];
    s[411] = s[390] - 1.0f;
    s[412] = fabsf(s[411]);
    s[413] = s[411];
    s[414] = s[373] - 1.0f;
    s[415] = fabsf(s[414]);
    s[416] = s[414];
    s[417] = s[356] - 1.0f;
    s[418] = fabsf(s[417]);
    s[419] = s[417];
    s[420] = s[339] - 1.0f;
    s[421] = fabsf(s[420]);
    s[422] = s[420];
    s[423] = s[322] - 1.0f;
    s[424] = fabsf(s[423]);
    s[425] = s[423];
    s[426] = s[305] - 1.0f;
    s[427] = fabsf(s[426]);
    s[428] = s[426];
    s[429] = s[288] - 1.0f;
    s[430] = fabsf(s[429]);
    s[431] = s[429];
    s[432] = s[271] - 1.0f;
    s[433] = fabsf(s[432]);
    s[434] = s[432];
    s[435] = s[254] - 1.0f;
    s[436] = fabsf(s[435]);
    s[437] = s[435];
    s[438] = s[237] - 1.0f;
    s[439] = fabsf(s[438]);
    s[440] = s[438];
    s[441] = s[220] - 1.0f;
    s[442] = fabsf(s[441]);
    s[443] = s[441];
    s[444] = s[203] - 1.0f;
    s[445] = fabsf(s[444]);
    s[446] = s[444];
    s[447] = s[186] - 1.0f;
    s[448] = fabsf(s[447]);
    s[449] = s[447];
    s[450] = s[169] - 1.0f;
    s[451] = fabsf(s[450]);
    s[452] = s[450];
    s[453] = s[152] - 1.0f;
    s[454] = fabsf(s[453]);
    s[455] = s[453];
    s[456] = s[135] - 1.0f;
    s[457] = fabsf(s[456]);
    s[458] = s[456];
    s[459] = s[118] - 1.0f;
    s[460] = fabsf(s[459]);
    s[461] = s[459];
    s[462] = s[101] - 1.0f;
    s[463] = fabsf(s[462]);
    s[464] = s[462];
    s[465] = s[84] - 1.0f;
    s[466] = fabsf(s[465]);
    s[467] = s[465];
    s[468] = s[67] - 1.0f;
    s[469] = fabsf(s[468]);
    s[470] = s[468];
    s[471] = s[50] - 1.0f;
    s[472] = fabsf(s[471]);
    s[473] = s[471];
    s[474] = s[33] - 1.0f;
    s[475] = fabsf(s[474]);
    s[476] = s[474];
    s[477] = s[16] - 1.0f;
    s[478] = fabsf(s[477]);
    s[479] = s[477];
}

static PLANAR_NF_PART void planar_nf_same6(float *a1, const float *a2, float *a3, float *a4, const float *a5, const float *a6, float *a7, const float *a8, float *a9, float *a10, float *a11, float *a12, float *a13, float *a14, float *a15, size_t m)
{
#define TILE 128
    size_t k;
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1_1 = planar_nf_load(a1 + k);
        const planar_nf_lane x3_1 = planar_nf_load(a3 + k);
        const planar_nf_lane x3_2 = planar_nf_load(a3 + 1 * TILE + k);
        const planar_nf_lane v2_1 = LESS(x1_1, a2[0], x3_1);
        planar_nf_store(a4 + k, v2_1);
        const planar_nf_lane v2_2 = LESS(x1_1, a2[1], x3_2);
        planar_nf_store(a4 + 1 * TILE + k, v2_2);
        const planar_nf_lane v5 = FMA(v2_2, a5[1], (v2_1 * a5[0])) + a6[0];
        planar_nf_store(a7 + k, v5);
        const planar_nf_lane v8 = v5;
        planar_nf_store(a9 + k, v8);
        const planar_nf_lane v9 = (v5 - a8[0]);
        const planar_nf_lane v10 = (v5 + a8[0]);
        const planar_nf_lane v12 = (v9 + v10) * 0.5f;
        const planar_nf_lane v14 = v12;
        planar_nf_store(a10 + k, v14);
        const planar_nf_lane v15 = (v10 - v9);
        planar_nf_store(a11 + k, v15);
        const planar_nf_lane v16 = v9;
        planar_nf_store(a12 + k, v16);
        const planar_nf_lane v17 = v10;
        planar_nf_store(a13 + k, v17);
        const planar_nf_lane v18 = v12;
        planar_nf_store(a14 + k, v18);
        const planar_nf_lane v19 = planar_nf_set(INFINITY);
        planar_nf_store(a15 + k, v19);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
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
        const planar_nf_lane v4 = FMA(v1_2, flow_24_w[1], (v1_1 * flow_24_w[0])) + flow_24_b[0];
        planar_nf_store(t + k, v4);
        const planar_nf_lane v7 = v4;
        planar_nf_store(t + 1 * TILE + k, v7);
        const planar_nf_lane v8 = (v4 - s[409]);
        const planar_nf_lane v9 = (v4 + s[409]);
        const planar_nf_lane v11 = (v8 + v9) * 0.5f;
        const planar_nf_lane v13 = v11;
        planar_nf_store(t + 4 * TILE + k, v13);
        const planar_nf_lane v14 = (v9 - v8);
        planar_nf_store(t + 5 * TILE + k, v14);
        const planar_nf_lane v15 = v8;
        planar_nf_store(t + 6 * TILE + k, v15);
        const planar_nf_lane v16 = v9;
        planar_nf_store(t + 7 * TILE + k, v16);
        const planar_nf_lane v17 = v11;
        planar_nf_store(t + 8 * TILE + k, v17);
        const planar_nf_lane v18 = planar_nf_set(INFINITY);
        planar_nf_store(t + 9 * TILE + k, v18);
    }
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 10 * TILE, t + 4 * TILE, 1, TILE, m);
    planar_nf_same5(t + 10 * TILE, s + 410, t + 4 * TILE, t + 1 * TILE, t + 9 * TILE, t + 8 * TILE, t + 11 * TILE, t + 12 * TILE, t + 6 * TILE, t + 13 * TILE, t + 7 * TILE, t + 14 * TILE, t + 5 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (4 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (5 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (6 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    }
    planar_nf_same1(t + 8 * TILE, t + 10 * TILE, m);
    planar_nf_each_tanh(t + 4 * TILE, t + 10 * TILE, 1, TILE, m);
    planar_nf_same3(t + 4 * TILE, s + 408, t + 10 * TILE, t, t + 1 * TILE, t + 5 * TILE, m);
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 404, t + 2 * TILE, t + 4 * TILE, flow_23_w, flow_23_b, t + 1 * TILE, s + 412, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 23: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 413, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 2 * TILE, t + 3 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 2 * TILE, s + 411, t, t + 1 * TILE, t + 6 * TILE, t + 3 * TILE, m);
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 387, t + 4 * TILE, t + 1 * TILE, flow_22_w, flow_22_b, t + 3 * TILE, s + 415, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 22: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 416, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 4 * TILE, t + 5 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (5 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 4 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 4 * TILE, s + 414, t, t + 3 * TILE, t + 6 * TILE, t + 5 * TILE, m);
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 370, t + 1 * TILE, t + 3 * TILE, flow_21_w, flow_21_b, t + 5 * TILE, s + 418, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 21: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 419, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 417, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 21: planar, inverse */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 353, t + 3 * TILE, t + 1 * TILE, flow_20_w, flow_20_b, t + 5 * TILE, s + 421, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 20: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 422, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 3 * TILE, t + 4 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 3 * TILE, s + 420, t, t + 5 * TILE, t + 6 * TILE, t + 4 * TILE, m);
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 336, t + 1 * TILE, t + 3 * TILE, flow_19_w, flow_19_b, t + 5 * TILE, s + 424, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 19: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 425, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 423, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 319, t + 3 * TILE, t + 1 * TILE, flow_18_w, flow_18_b, t + 5 * TILE, s + 427, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 18: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 428, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 3 * TILE, t + 4 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 3 * TILE, s + 426, t, t + 5 * TILE, t + 6 * TILE, t + 4 * TILE, m);
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 302, t + 1 * TILE, t + 3 * TILE, flow_17_w, flow_17_b, t + 5 * TILE, s + 430, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 17: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 431, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 429, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 17: planar, inverse */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 285, t + 3 * TILE, t + 1 * TILE, flow_16_w, flow_16_b, t + 5 * TILE, s + 433, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 16: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 434, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 3 * TILE, t + 4 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 3 * TILE, s + 432, t, t + 5 * TILE, t + 6 * TILE, t + 4 * TILE, m);
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 268, t + 1 * TILE, t + 3 * TILE, flow_15_w, flow_15_b, t + 5 * TILE, s + 436, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 15: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 437, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 435, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 251, t + 3 * TILE, t + 1 * TILE, flow_14_w, flow_14_b, t + 5 * TILE, s + 439, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 14: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 440, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 3 * TILE, t + 4 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 3 * TILE, s + 438, t, t + 5 * TILE, t + 6 * TILE, t + 4 * TILE, m);
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 234, t + 1 * TILE, t + 3 * TILE, flow_13_w, flow_13_b, t + 5 * TILE, s + 442, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 13: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 443, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 441, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 13: planar, inverse */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 217, t + 3 * TILE, t + 1 * TILE, flow_12_w, flow_12_b, t + 5 * TILE, s + 445, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 12: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 446, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 3 * TILE, t + 4 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 3 * TILE, s + 444, t, t + 5 * TILE, t + 6 * TILE, t + 4 * TILE, m);
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 200, t + 1 * TILE, t + 3 * TILE, flow_11_w, flow_11_b, t + 5 * TILE, s + 448, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 11: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 449, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 447, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 183, t + 3 * TILE, t + 1 * TILE, flow_10_w, flow_10_b, t + 5 * TILE, s + 451, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 10: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 452, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 3 * TILE, t + 4 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 3 * TILE, s + 450, t, t + 5 * TILE, t + 6 * TILE, t + 4 * TILE, m);
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 166, t + 1 * TILE, t + 3 * TILE, flow_9_w, flow_9_b, t + 5 * TILE, s + 454, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 9: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 455, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 453, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 9: planar, inverse */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 149, t + 3 * TILE, t + 1 * TILE, flow_8_w, flow_8_b, t + 5 * TILE, s + 457, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 8: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 458, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 3 * TILE, t + 4 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 3 * TILE, s + 456, t, t + 5 * TILE, t + 6 * TILE, t + 4 * TILE, m);
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 132, t + 1 * TILE, t + 3 * TILE, flow_7_w, flow_7_b, t + 5 * TILE, s + 460, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 7: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 461, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 459, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 115, t + 3 * TILE, t + 1 * TILE, flow_6_w, flow_6_b, t + 5 * TILE, s + 463, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 6: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 464, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 3 * TILE, t + 4 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 3 * TILE, s + 462, t, t + 5 * TILE, t + 6 * TILE, t + 4 * TILE, m);
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 98, t + 1 * TILE, t + 3 * TILE, flow_5_w, flow_5_b, t + 5 * TILE, s + 466, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 5: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 467, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 465, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile6(const float *params, const float *s, size_t m, float *t, double *total)
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
    (void)s;
    (void)total;

    /* layer 5: planar, inverse */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 81, t + 3 * TILE, t + 1 * TILE, flow_4_w, flow_4_b, t + 5 * TILE, s + 469, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 4: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 470, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 3 * TILE, t + 4 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 3 * TILE, s + 468, t, t + 5 * TILE, t + 6 * TILE, t + 4 * TILE, m);
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 64, t + 1 * TILE, t + 3 * TILE, flow_3_w, flow_3_b, t + 5 * TILE, s + 472, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 3: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 473, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 471, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 47, t + 3 * TILE, t + 1 * TILE, flow_2_w, flow_2_b, t + 5 * TILE, s + 475, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 2: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 476, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 3 * TILE, t + 4 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 3 * TILE, s + 474, t, t + 5 * TILE, t + 6 * TILE, t + 4 * TILE, m);
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    planar_nf_same6(t, s + 30, t + 1 * TILE, t + 3 * TILE, flow_1_w, flow_1_b, t + 5 * TILE, s + 478, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 1: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t, s + 479, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 1 * TILE, t + 2 * TILE, t + 9 * TILE, t + 13 * TILE, t + 10 * TILE, t + 14 * TILE, t + 8 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    planar_nf_same1(t + 11 * TILE, t, m);
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    planar_nf_same3(t + 1 * TILE, s + 477, t, t + 5 * TILE, t + 6 * TILE, t + 2 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile7(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    size_t k;
    (void)params;
    (void)total;

    /* layer 1: planar, inverse */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1535 = planar_nf_load(t + k);
        const planar_nf_lane v1473_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1473_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1537_1 = LESS(v1535, s[13], v1473_1);
        planar_nf_store(t + 1 * TILE + k, v1537_1);
        const planar_nf_lane v1537_2 = LESS(v1535, s[14], v1473_2);
        planar_nf_store(t + 2 * TILE + k, v1537_2);
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
    planar_nf_sample_tile6(params, s, m, t, total);
    planar_nf_sample_tile7(params, s, m, t, total);
#undef TILE
}

void planar_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[481], t[18 * 128];
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
    s[0] = flow_1_w[0] * flow_1_w[0];
    s[1] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = flow_1_w[0] * flow_1_u[0];
    s[4] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[3 + j * 2 + i];
            sum += next;
        }
        s[5 + j] = sum;
    }
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = flow_1_w[0] * s[10];
    s[12] = flow_1_w[1] * s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
    s[17] = flow_2_w[0] * flow_2_w[0];
    s[18] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[17 + j * 2 + i];
            sum += next;
        }
        s[19 + j] = sum;
    }
    s[20] = flow_2_w[0] * flow_2_u[0];
    s[21] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[20 + j * 2 + i];
            sum += next;
        }
        s[22 + j] = sum;
    }
    s[23] = fmaxf(s[22], 0) + log1pf(expf(-fabsf(s[22])));
    s[24] = s[23] - 1.0f;
    s[25] = s[24] - s[22];
    s[26] = s[25] / s[19];
    s[27] = 1e-30f < s[19] ? s[26] : 0.0f;
    s[28] = flow_2_w[0] * s[27];
    s[29] = flow_2_w[1] * s[27];
    s[30] = flow_2_u[0] + s[28];
    s[31] = flow_2_u[1] + s[29];
    s[32] = s[22] + 1.0f;
    s[33] = 1e-30f < s[19] ? s[23] : s[32];
    s[34] = flow_3_w[0] * flow_3_w[0];
    s[35] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[34 + j * 2 + i];
            sum += next;
        }
        s[36 + j] = sum;
    }
    s[37] = flow_3_w[0] * flow_3_u[0];
    s[38] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[37 + j * 2 + i];
            sum += next;
        }
        s[39 + j] = sum;
    }
    s[40] = fmaxf(s[39], 0) + log1pf(expf(-fabsf(s[39])));
    s[41] = s[40] - 1.0f;
    s[42] = s[41] - s[39];
    s[43] = s[42] / s[36];
    s[44] = 1e-30f < s[36] ? s[43] : 0.0f;
    s[45] = flow_3_w[0] * s[44];
    s[46] = flow_3_w[1] * s[44];
    s[47] = flow_3_u[0] + s[45];
    s[48] = flow_3_u[1] + s[46];
    s[49] = s[39] + 1.0f;
    s[50] = 1e-30f < s[36] ? s[40] : s[49];
    s[51] = flow_4_w[0] * flow_4_w[0];
    s[52] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[51 + j * 2 + i];
            sum += next;
        }
        s[53 + j] = sum;
    }
    s[54] = flow_4_w[0] * flow_4_u[0];
    s[55] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[54 + j * 2 + i];
            sum += next;
        }
        s[56 + j] = sum;
    }
    s[57] = fmaxf(s[56], 0) + log1pf(expf(-fabsf(s[56])));
    s[58] = s[57] - 1.0f;
    s[59] = s[58] - s[56];
    s[60] = s[59] / s[53];
    s[61] = 1e-30f < s[53] ? s[60] : 0.0f;
    s[62] = flow_4_w[0] * s[61];
    s[63] = flow_4_w[1] * s[61];
    s[64] = flow_4_u[0] + s[62];
    s[65] = flow_4_u[1] + s[63];
    s[66] = s[56] + 1.0f;
    s[67] = 1e-30f < s[53] ? s[57] : s[66];
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
    s[71] = flow_5_w[0] * flow_5_u[0];
    s[72] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[71 + j * 2 + i];
            sum += next;
        }
        s[73 + j] = sum;
    }
    s[74] = fmaxf(s[73], 0) + log1pf(expf(-fabsf(s[73])));
    s[75] = s[74] - 1.0f;
    s[76] = s[75] - s[73];
    s[77] = s[76] / s[70];
    s[78] = 1e-30f < s[70] ? s[77] : 0.0f;
    s[79] = flow_5_w[0] * s[78];
    s[80] = flow_5_w[1] * s[78];
    s[81] = flow_5_u[0] + s[79];
    s[82] = flow_5_u[1] + s[80];
    s[83] = s[73] + 1.0f;
    s[84] = 1e-30f < s[70] ? s[74] : s[83];
    s[85] = flow_6_w[0] * flow_6_w[0];
    s[86] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[85 + j * 2 + i];
            sum += next;
        }
        s[87 + j] = sum;
    }
    s[88] = flow_6_w[0] * flow_6_u[0];
    s[89] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[88 + j * 2 + i];
            sum += next;
        }
        s[90 + j] = sum;
    }
    s[91] = fmaxf(s[90], 0) + log1pf(expf(-fabsf(s[90])));
    s[92] = s[91] - 1.0f;
    s[93] = s[92] - s[90];
    s[94] = s[93] / s[87];
    s[95] = 1e-30f < s[87] ? s[94] : 0.0f;
    s[96] = flow_6_w[0] * s[95];
    s[97] = flow_6_w[1] * s[95];
    s[98] = flow_6_u[0] + s[96];
    s[99] = flow_6_u[1] + s[97];
    s[100] = s[90] + 1.0f;
    s[101] = 1e-30f < s[87] ? s[91] : s[100];
    s[102] = flow_7_w[0] * flow_7_w[0];
    s[103] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[102 + j * 2 + i];
            sum += next;
        }
        s[104 + j] = sum;
    }
    s[105] = flow_7_w[0] * flow_7_u[0];
    s[106] = flow_7_w[1] * flow_7_u[1];
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
    s[111] = s[110] / s[104];
    s[112] = 1e-30f < s[104] ? s[111] : 0.0f;
    s[113] = flow_7_w[0] * s[112];
    s[114] = flow_7_w[1] * s[112];
    s[115] = flow_7_u[0] + s[113];
    s[116] = flow_7_u[1] + s[114];
    s[117] = s[107] + 1.0f;
    s[118] = 1e-30f < s[104] ? s[108] : s[117];
    s[119] = flow_8_w[0] * flow_8_w[0];
    s[120] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[119 + j * 2 + i];
            sum += next;
        }
        s[121 + j] = sum;
    }
    s[122] = flow_8_w[0] * flow_8_u[0];
    s[123] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[122 + j * 2 + i];
            sum += next;
        }
        s[124 + j] = sum;
    }
    s[125] = fmaxf(s[124], 0) + log1pf(expf(-fabsf(s[124])));
    s[126] = s[125] - 1.0f;
    s[127] = s[126] - s[124];
    s[128] = s[127] / s[121];
    s[129] = 1e-30f < s[121] ? s[128] : 0.0f;
    s[130] = flow_8_w[0] * s[129];
    s[131] = flow_8_w[1] * s[129];
    s[132] = flow_8_u[0] + s[130];
    s[133] = flow_8_u[1] + s[131];
    s[134] = s[124] + 1.0f;
    s[135] = 1e-30f < s[121] ? s[125] : s[134];
    s[136] = flow_9_w[0] * flow_9_w[0];
    s[137] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[136 + j * 2 + i];
            sum += next;
        }
        s[138 + j] = sum;
    }
    s[139] = flow_9_w[0] * flow_9_u[0];
    s[140] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[139 + j * 2 + i];
            sum += next;
        }
        s[141 + j] = sum;
    }
    s[142] = fmaxf(s[141], 0) + log1pf(expf(-fabsf(s[141])));
    s[143] = s[142] - 1.0f;
    s[144] = s[143] - s[141];
    s[145] = s[144] / s[138];
    s[146] = 1e-30f < s[138] ? s[145] : 0.0f;
    s[147] = flow_9_w[0] * s[146];
    s[148] = flow_9_w[1] * s[146];
    s[149] = flow_9_u[0] + s[147];
    s[150] = flow_9_u[1] + s[148];
    s[151] = s[141] + 1.0f;
    s[152] = 1e-30f < s[138] ? s[142] : s[151];
    s[153] = flow_10_w[0] * flow_10_w[0];
    s[154] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[153 + j * 2 + i];
            sum += next;
        }
        s[155 + j] = sum;
    }
    s[156] = flow_10_w[0] * flow_10_u[0];
    s[157] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[156 + j * 2 + i];
            sum += next;
        }
        s[158 + j] = sum;
    }
    s[159] = fmaxf(s[158], 0) + log1pf(expf(-fabsf(s[158])));
    s[160] = s[159] - 1.0f;
    s[161] = s[160] - s[158];
    s[162] = s[161] / s[155];
    s[163] = 1e-30f < s[155] ? s[162] : 0.0f;
    s[164] = flow_10_w[0] * s[163];
    s[165] = flow_10_w[1] * s[163];
    s[166] = flow_10_u[0] + s[164];
    s[167] = flow_10_u[1] + s[165];
    s[168] = s[158] + 1.0f;
    s[169] = 1e-30f < s[155] ? s[159] : s[168];
    s[170] = flow_11_w[0] * flow_11_w[0];
    s[171] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[170 + j * 2 + i];
            sum += next;
        }
        s[172 + j] = sum;
    }
    s[173] = flow_11_w[0] * flow_11_u[0];
    s[174] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = fmaxf(s[175], 0) + log1pf(expf(-fabsf(s[175])));
    s[177] = s[176] - 1.0f;
    s[178] = s[177] - s[175];
    s[179] = s[178] / s[172];
    s[180] = 1e-30f < s[172] ? s[179] : 0.0f;
    s[181] = flow_11_w[0] * s[180];
    s[182] = flow_11_w[1] * s[180];
    s[183] = flow_11_u[0] + s[181];
    s[184] = flow_11_u[1] + s[182];
    s[185] = s[175] + 1.0f;
    s[186] = 1e-30f < s[172] ? s[176] : s[185];
    s[187] = flow_12_w[0] * flow_12_w[0];
    s[188] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[187 + j * 2 + i];
            sum += next;
        }
        s[189 + j] = sum;
    }
    s[190] = flow_12_w[0] * flow_12_u[0];
    s[191] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[190 + j * 2 + i];
            sum += next;
        }
        s[192 + j] = sum;
    }
    s[193] = fmaxf(s[192], 0) + log1pf(expf(-fabsf(s[192])));
    s[194] = s[193] - 1.0f;
    s[195] = s[194] - s[192];
    s[196] = s[195] / s[189];
    s[197] = 1e-30f < s[189] ? s[196] : 0.0f;
    s[198] = flow_12_w[0] * s[197];
    s[199] = flow_12_w[1] * s[197];
    s[200] = flow_12_u[0] + s[198];
    s[201] = flow_12_u[1] + s[199];
    s[202] = s[192] + 1.0f;
    s[203] = 1e-30f < s[189] ? s[193] : s[202];
    s[204] = flow_13_w[0] * flow_13_w[0];
    s[205] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[204 + j * 2 + i];
            sum += next;
        }
        s[206 + j] = sum;
    }
    s[207] = flow_13_w[0] * flow_13_u[0];
    s[208] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[207 + j * 2 + i];
            sum += next;
        }
        s[209 + j] = sum;
    }
    s[210] = fmaxf(s[209], 0) + log1pf(expf(-fabsf(s[209])));
    s[211] = s[210] - 1.0f;
    s[212] = s[211] - s[209];
    s[213] = s[212] / s[206];
    s[214] = 1e-30f < s[206] ? s[213] : 0.0f;
    s[215] = flow_13_w[0] * s[214];
    s[216] = flow_13_w[1] * s[214];
    s[217] = flow_13_u[0] + s[215];
    s[218] = flow_13_u[1] + s[216];
    s[219] = s[209] + 1.0f;
    s[220] = 1e-30f < s[206] ? s[210] : s[219];
    s[221] = flow_14_w[0] * flow_14_w[0];
    s[222] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[221 + j * 2 + i];
            sum += next;
        }
        s[223 + j] = sum;
    }
    s[224] = flow_14_w[0] * flow_14_u[0];
    s[225] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[224 + j * 2 + i];
            sum += next;
        }
        s[226 + j] = sum;
    }
    s[227] = fmaxf(s[226], 0) + log1pf(expf(-fabsf(s[226])));
    s[228] = s[227] - 1.0f;
    s[229] = s[228] - s[226];
    s[230] = s[229] / s[223];
    s[231] = 1e-30f < s[223] ? s[230] : 0.0f;
    s[232] = flow_14_w[0] * s[231];
    s[233] = flow_14_w[1] * s[231];
    s[234] = flow_14_u[0] + s[232];
    s[235] = flow_14_u[1] + s[233];
    s[236] = s[226] + 1.0f;
    s[237] = 1e-30f < s[223] ? s[227] : s[236];
    s[238] = flow_15_w[0] * flow_15_w[0];
    s[239] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[238 + j * 2 + i];
            sum += next;
        }
        s[240 + j] = sum;
    }
    s[241] = flow_15_w[0] * flow_15_u[0];
    s[242] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[241 + j * 2 + i];
            sum += next;
        }
        s[243 + j] = sum;
    }
    s[244] = fmaxf(s[243], 0) + log1pf(expf(-fabsf(s[243])));
    s[245] = s[244] - 1.0f;
    s[246] = s[245] - s[243];
    s[247] = s[246] / s[240];
    s[248] = 1e-30f < s[240] ? s[247] : 0.0f;
    s[249] = flow_15_w[0] * s[248];
    s[250] = flow_15_w[1] * s[248];
    s[251] = flow_15_u[0] + s[249];
    s[252] = flow_15_u[1] + s[250];
    s[253] = s[243] + 1.0f;
    s[254] = 1e-30f < s[240] ? s[244] : s[253];
    s[255] = flow_16_w[0] * flow_16_w[0];
    s[256] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = flow_16_w[0] * flow_16_u[0];
    s[259] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[258 + j * 2 + i];
            sum += next;
        }
        s[260 + j] = sum;
    }
    s[261] = fmaxf(s[260], 0) + log1pf(expf(-fabsf(s[260])));
    s[262] = s[261] - 1.0f;
    s[263] = s[262] - s[260];
    s[264] = s[263] / s[257];
    s[265] = 1e-30f < s[257] ? s[264] : 0.0f;
    s[266] = flow_16_w[0] * s[265];
    s[267] = flow_16_w[1] * s[265];
    s[268] = flow_16_u[0] + s[266];
    s[269] = flow_16_u[1] + s[267];
    s[270] = s[260] + 1.0f;
    s[271] = 1e-30f < s[257] ? s[261] : s[270];
    s[272] = flow_17_w[0] * flow_17_w[0];
    s[273] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[272 + j * 2 + i];
            sum += next;
        }
        s[274 + j] = sum;
    }
    s[275] = flow_17_w[0] * flow_17_u[0];
    s[276] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[275 + j * 2 + i];
            sum += next;
        }
        s[277 + j] = sum;
    }
    s[278] = fmaxf(s[277], 0) + log1pf(expf(-fabsf(s[277])));
    s[279] = s[278] - 1.0f;
    s[280] = s[279] - s[277];
    s[281] = s[280] / s[274];
    s[282] = 1e-30f < s[274] ? s[281] : 0.0f;
    s[283] = flow_17_w[0] * s[282];
    s[284] = flow_17_w[1] * s[282];
    s[285] = flow_17_u[0] + s[283];
    s[286] = flow_17_u[1] + s[284];
    s[287] = s[277] + 1.0f;
    s[288] = 1e-30f < s[274] ? s[278] : s[287];
    s[289] = flow_18_w[0] * flow_18_w[0];
    s[290] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[289 + j * 2 + i];
            sum += next;
        }
        s[291 + j] = sum;
    }
    s[292] = flow_18_w[0] * flow_18_u[0];
    s[293] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[292 + j * 2 + i];
            sum += next;
        }
        s[294 + j] = sum;
    }
    s[295] = fmaxf(s[294], 0) + log1pf(expf(-fabsf(s[294])));
    s[296] = s[295] - 1.0f;
    s[297] = s[296] - s[294];
    s[298] = s[297] / s[291];
    s[299] = 1e-30f < s[291] ? s[298] : 0.0f;
    s[300] = flow_18_w[0] * s[299];
    s[301] = flow_18_w[1] * s[299];
    s[302] = flow_18_u[0] + s[300];
    s[303] = flow_18_u[1] + s[301];
    s[304] = s[294] + 1.0f;
    s[305] = 1e-30f < s[291] ? s[295] : s[304];
    s[306] = flow_19_w[0] * flow_19_w[0];
    s[307] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[306 + j * 2 + i];
            sum += next;
        }
        s[308 + j] = sum;
    }
    s[309] = flow_19_w[0] * flow_19_u[0];
    s[310] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[309 + j * 2 + i];
            sum += next;
        }
        s[311 + j] = sum;
    }
    s[312] = fmaxf(s[311], 0) + log1pf(expf(-fabsf(s[311])));
    s[313] = s[312] - 1.0f;
    s[314] = s[313] - s[311];
    s[315] = s[314] / s[308];
    s[316] = 1e-30f < s[308] ? s[315] : 0.0f;
    s[317] = flow_19_w[0] * s[316];
    s[318] = flow_19_w[1] * s[316];
    s[319] = flow_19_u[0] + s[317];
    s[320] = flow_19_u[1] + s[318];
    s[321] = s[311] + 1.0f;
    s[322] = 1e-30f < s[308] ? s[312] : s[321];
    s[323] = flow_20_w[0] * flow_20_w[0];
    s[324] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = flow_20_w[0] * flow_20_u[0];
    s[327] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[326 + j * 2 + i];
            sum += next;
        }
        s[328 + j] = sum;
    }
    s[329] = fmaxf(s[328], 0) + log1pf(expf(-fabsf(s[328])));
    s[330] = s[329] - 1.0f;
    s[331] = s[330] - s[328];
    s[332] = s[331] / s[325];
    s[333] = 1e-30f < s[325] ? s[332] : 0.0f;
    s[334] = flow_20_w[0] * s[333];
    s[335] = flow_20_w[1] * s[333];
    s[336] = flow_20_u[0] + s[334];
    s[337] = flow_20_u[1] + s[335];
    s[338] = s[328] + 1.0f;
    s[339] = 1e-30f < s[325] ? s[329] : s[338];
    s[340] = flow_21_w[0] * flow_21_w[0];
    s[341] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[340 + j * 2 + i];
            sum += next;
        }
        s[342 + j] = sum;
    }
    s[343] = flow_21_w[0] * flow_21_u[0];
    s[344] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[343 + j * 2 + i];
            sum += next;
        }
        s[345 + j] = sum;
    }
    s[346] = fmaxf(s[345], 0) + log1pf(expf(-fabsf(s[345])));
    s[347] = s[346] - 1.0f;
    s[348] = s[347] - s[345];
    s[349] = s[348] / s[342];
    s[350] = 1e-30f < s[342] ? s[349] : 0.0f;
    s[351] = flow_21_w[0] * s[350];
    s[352] = flow_21_w[1] * s[350];
    s[353] = flow_21_u[0] + s[351];
    s[354] = flow_21_u[1] + s[352];
    s[355] = s[345] + 1.0f;
    s[356] = 1e-30f < s[342] ? s[346] : s[355];
    s[357] = flow_22_w[0] * flow_22_w[0];
    s[358] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[357 + j * 2 + i];
            sum += next;
        }
        s[359 + j] = sum;
    }
    s[360] = flow_22_w[0] * flow_22_u[0];
    s[361] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[360 + j * 2 + i];
            sum += next;
        }
        s[362 + j] = sum;
    }
    s[363] = fmaxf(s[362], 0) + log1pf(expf(-fabsf(s[362])));
    s[364] = s[363] - 1.0f;
    s[365] = s[364] - s[362];
    s[366] = s[365] / s[359];
    s[367] = 1e-30f < s[359] ? s[366] : 0.0f;
    s[368] = flow_22_w[0] * s[367];
    s[369] = flow_22_w[1] * s[367];
    s[370] = flow_22_u[0] + s[368];
    s[371] = flow_22_u[1] + s[369];
    s[372] = s[362] + 1.0f;
    s[373] = 1e-30f < s[359] ? s[363] : s[372];
    s[374] = flow_23_w[0] * flow_23_w[0];
    s[375] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[374 + j * 2 + i];
            sum += next;
        }
        s[376 + j] = sum;
    }
    s[377] = flow_23_w[0] * flow_23_u[0];
    s[378] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[377 + j * 2 + i];
            sum += next;
        }
        s[379 + j] = sum;
    }
    s[380] = fmaxf(s[379], 0) + log1pf(expf(-fabsf(s[379])));
    s[381] = s[380] - 1.0f;
    s[382] = s[381] - s[379];
    s[383] = s[382] / s[376];
    s[384] = 1e-30f < s[376] ? s[383] : 0.0f;
    s[385] = flow_23_w[0] * s[384];
    s[386] = flow_23_w[1] * s[384];
    s[387] = flow_23_u[0] + s[385];
    s[388] = flow_23_u[1] + s[386];
    s[389] = s[379] + 1.0f;
    s[390] = 1e-30f < s[376] ? s[380] : s[389];
    s[391] = flow_24_w[0] * flow_24_w[0];
    s[392] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[391 + j * 2 + i];
            sum += next;
        }
        s[393 + j] = sum;
    }
    s[394] = flow_24_w[0] * flow_24_u[0];
    s[395] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[394 + j * 2 + i];
            sum += next;
        }
        s[396 + j] = sum;
    }
    s[397] = fmaxf(s[396], 0) + log1pf(expf(-fabsf(s[396])));
    s[398] = s[397] - 1.0f;
    s[399] = s[398] - s[396];
    s[400] = s[399] / s[393];
    s[401] = 1e-30f < s[393] ? s[400] : 0.0f;
    s[402] = flow_24_w[0] * s[401];
    s[403] = flow_24_w[1] * s[401];
    s[404] = flow_24_u[0] + s[402];
    s[405] = flow_24_u[1] + s[403];
    s[406] = s[396] + 1.0f;
    s[407] = 1e-30f < s[393] ? s[397] : s[406];
    s[408] = s[407] - 1.0f;
    s[409] = fabsf(s[408]);
    s[410] = s[408];
    s[411] = s[390] - 1.0f;
    s[412] = fabsf(s[411]);
    s[413] = s[411];
    s[414] = s[373] - 1.0f;
    s[415] = fabsf(s[414]);
    s[416] = s[414];
    s[417] = s[356] - 1.0f;
    s[418] = fabsf(s[417]);
    s[419] = s[417];
    s[420] = s[339] - 1.0f;
    s[421] = fabsf(s[420]);
    s[422] = s[420];
    s[423] = s[322] - 1.0f;
    s[424] = fabsf(s[423]);
    s[425] = s[423];
    s[426] = s[305] - 1.0f;
    s[427] = fabsf(s[426]);
    s[428] = s[426];
    s[429] = s[288] - 1.0f;
    s[430] = fabsf(s[429]);
    s[431] = s[429];
    s[432] = s[271] - 1.0f;
    s[433] = fabsf(s[432]);
    s[434] = s[432];
    s[435] = s[254] - 1.0f;
    s[436] = fabsf(s[435]);
    s[437] = s[435];
    s[438] = s[237] - 1.0f;
    s[439] = fabsf(s[438]);
    s[440] = s[438];
    s[441] = s[220] - 1.0f;
    s[442] = fabsf(s[441]);
    s[443] = s[441];
    s[444] = s[203] - 1.0f;
    s[445] = fabsf(s[444]);
    s[446] = s[444];
    s[447] = s[186] - 1.0f;
    s[448] = fabsf(s[447]);
    s[449] = s[447];
    s[450] = s[169] - 1.0f;
    s[451] = fabsf(s[450]);
    s[452] = s[450];
    s[453] = s[152] - 1.0f;
    s[454] = fabsf(s[453]);
    s[455] = s[453];
    s[456] = s[135] - 1.0f;
    s[457] = fabsf(s[456]);
    s[458] = s[456];
    s[459] = s[118] - 1.0f;
    s[460] = fabsf(s[459]);
    s[461] = s[459];
    s[462] = s[101] - 1.0f;
    s[463] = fabsf(s[462]);
    s[464] = s[462];
    s[465] = s[84] - 1.0f;
    s[466] = fabsf(s[465]);
    s[467] = s[465];
    s[468] = s[67] - 1.0f;
    s[469] = fabsf(s[468]);
    s[470] = s[468];
    s[471] = s[50] - 1.0f;
    s[472] = fabsf(s[471]);
    s[473] = s[471];
    s[474] = s[33] - 1.0f;
    s[475] = fabsf(s[474]);
    s[476] = s[474];
    s[477] = s[16] - 1.0f;
    s[478] = fabsf(s[477]);
    s[479] = s[477];
}

static PLANAR_NF_PART void planar_nf_layers_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
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
        const planar_nf_lane v3 = FMA(x2, flow_24_w[1], (x1 * flow_24_w[0])) + flow_24_b[0];
        planar_nf_store(t + 2 * TILE + k, v3);
        const planar_nf_lane v6 = v3;
        planar_nf_store(t + 3 * TILE + k, v6);
        const planar_nf_lane v7 = (v3 - s[409]);
        const planar_nf_lane v8 = (v3 + s[409]);
        const planar_nf_lane v10 = (v7 + v8) * 0.5f;
        const planar_nf_lane v12 = v10;
        planar_nf_store(t + 4 * TILE + k, v12);
        const planar_nf_lane v13 = (v8 - v7);
        planar_nf_store(t + 5 * TILE + k, v13);
        const planar_nf_lane v14 = v7;
        planar_nf_store(t + 6 * TILE + k, v14);
        const planar_nf_lane v15 = v8;
        planar_nf_store(t + 7 * TILE + k, v15);
        const planar_nf_lane v16 = v10;
        planar_nf_store(t + 8 * TILE + k, v16);
        const planar_nf_lane v17 = planar_nf_set(INFINITY);
        planar_nf_store(t + 9 * TILE + k, v17);
    }
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 10 * TILE, t + 4 * TILE, 1, TILE, m);
    planar_nf_same5(t + 10 * TILE, s + 410, t + 4 * TILE, t + 3 * TILE, t + 9 * TILE, t + 8 * TILE, t + 11 * TILE, t + 12 * TILE, t + 6 * TILE, t + 13 * TILE, t + 7 * TILE, t + 14 * TILE, t + 5 * TILE, t + 15 * TILE, t + 16 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (4 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (5 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (6 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    }
    planar_nf_same1(t + 8 * TILE, t + 10 * TILE, m);
    planar_nf_each_tanh(t + 4 * TILE, t + 10 * TILE, 1, TILE, m);
    planar_nf_same3(t + 4 * TILE, s + 408, t + 10 * TILE, t + 2 * TILE, t + 3 * TILE, t + 5 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 5 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 404, t, t + 3 * TILE, flow_23_w, flow_23_b, t + 5 * TILE, s + 412, t + 6 * TILE, t + 7 * TILE, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, m);

    /* layer 23: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 413, t + 7 * TILE, t + 6 * TILE, t + 12 * TILE, t + 11 * TILE, t + 13 * TILE, t + 14 * TILE, t + 9 * TILE, t + 15 * TILE, t + 10 * TILE, t + 16 * TILE, t + 8 * TILE, t + 17 * TILE, t + 18 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (18 + e) * TILE + k));
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
    planar_nf_same1(t + 11 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 7 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 7 * TILE, s + 411, t + 2 * TILE, t + 5 * TILE, t + 6 * TILE, t + 8 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 8 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 387, t + 3 * TILE, t + 5 * TILE, flow_22_w, flow_22_b, t + 7 * TILE, s + 415, t + 8 * TILE, t + 9 * TILE, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, t + 13 * TILE, t + 14 * TILE, m);

    /* layer 22: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 9 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 416, t + 9 * TILE, t + 8 * TILE, t + 14 * TILE, t + 13 * TILE, t + 15 * TILE, t + 16 * TILE, t + 11 * TILE, t + 17 * TILE, t + 12 * TILE, t + 18 * TILE, t + 10 * TILE, t + 19 * TILE, t + 20 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (19 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (20 + e) * TILE + k));
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
    planar_nf_same1(t + 13 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 9 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 9 * TILE, s + 414, t + 2 * TILE, t + 7 * TILE, t + 8 * TILE, t + 10 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 10 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 370, t + 5 * TILE, t + 7 * TILE, flow_21_w, flow_21_b, t + 9 * TILE, s + 418, t + 10 * TILE, t + 11 * TILE, t + 12 * TILE, t + 13 * TILE, t + 14 * TILE, t + 15 * TILE, t + 16 * TILE, m);

    /* layer 21: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 11 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 419, t + 11 * TILE, t + 10 * TILE, t + 16 * TILE, t + 15 * TILE, t + 17 * TILE, t + 18 * TILE, t + 13 * TILE, t + 19 * TILE, t + 14 * TILE, t + 20 * TILE, t + 12 * TILE, t + 21 * TILE, t + 22 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (21 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (22 + e) * TILE + k));
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
    planar_nf_same1(t + 15 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 11 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 11 * TILE, s + 417, t + 2 * TILE, t + 9 * TILE, t + 10 * TILE, t + 12 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_layers_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 21: planar, inverse */
    planar_nf_each_tanh(t + 2 * TILE, t + 12 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 353, t + 7 * TILE, t + 9 * TILE, flow_20_w, flow_20_b, t + 11 * TILE, s + 421, t + 12 * TILE, t + 13 * TILE, t + 14 * TILE, t + 15 * TILE, t + 16 * TILE, t + 17 * TILE, t + 18 * TILE, m);

    /* layer 20: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 13 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 422, t + 13 * TILE, t + 12 * TILE, t + 18 * TILE, t + 17 * TILE, t + 19 * TILE, t + 20 * TILE, t + 15 * TILE, t + 21 * TILE, t + 16 * TILE, t + 22 * TILE, t + 14 * TILE, t + 23 * TILE, t + 24 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (13 + e) * TILE + k, planar_nf_load(t + (23 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (14 + e) * TILE + k, planar_nf_load(t + (24 + e) * TILE + k));
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
    planar_nf_same1(t + 17 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 13 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 13 * TILE, s + 420, t + 2 * TILE, t + 11 * TILE, t + 12 * TILE, t + 14 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 14 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 336, t + 9 * TILE, t + 11 * TILE, flow_19_w, flow_19_b, t + 13 * TILE, s + 424, t + 14 * TILE, t + 15 * TILE, t + 16 * TILE, t + 17 * TILE, t + 18 * TILE, t + 19 * TILE, t + 20 * TILE, m);

    /* layer 19: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 15 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 425, t + 15 * TILE, t + 14 * TILE, t + 20 * TILE, t + 19 * TILE, t + 21 * TILE, t + 22 * TILE, t + 17 * TILE, t + 23 * TILE, t + 18 * TILE, t + 24 * TILE, t + 16 * TILE, t + 25 * TILE, t + 26 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (15 + e) * TILE + k, planar_nf_load(t + (25 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (16 + e) * TILE + k, planar_nf_load(t + (26 + e) * TILE + k));
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
    planar_nf_same1(t + 19 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 15 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 15 * TILE, s + 423, t + 2 * TILE, t + 13 * TILE, t + 14 * TILE, t + 16 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 16 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 319, t + 11 * TILE, t + 13 * TILE, flow_18_w, flow_18_b, t + 15 * TILE, s + 427, t + 16 * TILE, t + 17 * TILE, t + 18 * TILE, t + 19 * TILE, t + 20 * TILE, t + 21 * TILE, t + 22 * TILE, m);

    /* layer 18: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 17 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 428, t + 17 * TILE, t + 16 * TILE, t + 22 * TILE, t + 21 * TILE, t + 23 * TILE, t + 24 * TILE, t + 19 * TILE, t + 25 * TILE, t + 20 * TILE, t + 26 * TILE, t + 18 * TILE, t + 27 * TILE, t + 28 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (17 + e) * TILE + k, planar_nf_load(t + (27 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (18 + e) * TILE + k, planar_nf_load(t + (28 + e) * TILE + k));
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
    planar_nf_same1(t + 21 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 17 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 17 * TILE, s + 426, t + 2 * TILE, t + 15 * TILE, t + 16 * TILE, t + 18 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 18 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 302, t + 13 * TILE, t + 15 * TILE, flow_17_w, flow_17_b, t + 17 * TILE, s + 430, t + 18 * TILE, t + 19 * TILE, t + 20 * TILE, t + 21 * TILE, t + 22 * TILE, t + 23 * TILE, t + 24 * TILE, m);

    /* layer 17: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 19 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 431, t + 19 * TILE, t + 18 * TILE, t + 24 * TILE, t + 23 * TILE, t + 25 * TILE, t + 26 * TILE, t + 21 * TILE, t + 27 * TILE, t + 22 * TILE, t + 28 * TILE, t + 20 * TILE, t + 29 * TILE, t + 30 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (19 + e) * TILE + k, planar_nf_load(t + (29 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (20 + e) * TILE + k, planar_nf_load(t + (30 + e) * TILE + k));
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
    planar_nf_same1(t + 23 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 19 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 19 * TILE, s + 429, t + 2 * TILE, t + 17 * TILE, t + 18 * TILE, t + 20 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_layers_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 17: planar, inverse */
    planar_nf_each_tanh(t + 2 * TILE, t + 20 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 285, t + 15 * TILE, t + 17 * TILE, flow_16_w, flow_16_b, t + 19 * TILE, s + 433, t + 20 * TILE, t + 21 * TILE, t + 22 * TILE, t + 23 * TILE, t + 24 * TILE, t + 25 * TILE, t + 26 * TILE, m);

    /* layer 16: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 21 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 434, t + 21 * TILE, t + 20 * TILE, t + 26 * TILE, t + 25 * TILE, t + 27 * TILE, t + 28 * TILE, t + 23 * TILE, t + 29 * TILE, t + 24 * TILE, t + 30 * TILE, t + 22 * TILE, t + 31 * TILE, t + 32 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (21 + e) * TILE + k, planar_nf_load(t + (31 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (22 + e) * TILE + k, planar_nf_load(t + (32 + e) * TILE + k));
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
    planar_nf_same1(t + 25 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 21 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 21 * TILE, s + 432, t + 2 * TILE, t + 19 * TILE, t + 20 * TILE, t + 22 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 22 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 268, t + 17 * TILE, t + 19 * TILE, flow_15_w, flow_15_b, t + 21 * TILE, s + 436, t + 22 * TILE, t + 23 * TILE, t + 24 * TILE, t + 25 * TILE, t + 26 * TILE, t + 27 * TILE, t + 28 * TILE, m);

    /* layer 15: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 23 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 437, t + 23 * TILE, t + 22 * TILE, t + 28 * TILE, t + 27 * TILE, t + 29 * TILE, t + 30 * TILE, t + 25 * TILE, t + 31 * TILE, t + 26 * TILE, t + 32 * TILE, t + 24 * TILE, t + 33 * TILE, t + 34 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (23 + e) * TILE + k, planar_nf_load(t + (33 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (24 + e) * TILE + k, planar_nf_load(t + (34 + e) * TILE + k));
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
    planar_nf_same1(t + 27 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 23 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 23 * TILE, s + 435, t + 2 * TILE, t + 21 * TILE, t + 22 * TILE, t + 24 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 24 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 251, t + 19 * TILE, t + 21 * TILE, flow_14_w, flow_14_b, t + 23 * TILE, s + 439, t + 24 * TILE, t + 25 * TILE, t + 26 * TILE, t + 27 * TILE, t + 28 * TILE, t + 29 * TILE, t + 30 * TILE, m);

    /* layer 14: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 25 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 440, t + 25 * TILE, t + 24 * TILE, t + 30 * TILE, t + 29 * TILE, t + 31 * TILE, t + 32 * TILE, t + 27 * TILE, t + 33 * TILE, t + 28 * TILE, t + 34 * TILE, t + 26 * TILE, t + 35 * TILE, t + 36 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (25 + e) * TILE + k, planar_nf_load(t + (35 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (26 + e) * TILE + k, planar_nf_load(t + (36 + e) * TILE + k));
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
    planar_nf_same1(t + 29 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 25 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 25 * TILE, s + 438, t + 2 * TILE, t + 23 * TILE, t + 24 * TILE, t + 26 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 26 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 234, t + 21 * TILE, t + 23 * TILE, flow_13_w, flow_13_b, t + 25 * TILE, s + 442, t + 26 * TILE, t + 27 * TILE, t + 28 * TILE, t + 29 * TILE, t + 30 * TILE, t + 31 * TILE, t + 32 * TILE, m);

    /* layer 13: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 27 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 443, t + 27 * TILE, t + 26 * TILE, t + 32 * TILE, t + 31 * TILE, t + 33 * TILE, t + 34 * TILE, t + 29 * TILE, t + 35 * TILE, t + 30 * TILE, t + 36 * TILE, t + 28 * TILE, t + 37 * TILE, t + 38 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (27 + e) * TILE + k, planar_nf_load(t + (37 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (28 + e) * TILE + k, planar_nf_load(t + (38 + e) * TILE + k));
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
    planar_nf_same1(t + 31 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 27 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 27 * TILE, s + 441, t + 2 * TILE, t + 25 * TILE, t + 26 * TILE, t + 28 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_layers_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 13: planar, inverse */
    planar_nf_each_tanh(t + 2 * TILE, t + 28 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 217, t + 23 * TILE, t + 25 * TILE, flow_12_w, flow_12_b, t + 27 * TILE, s + 445, t + 28 * TILE, t + 29 * TILE, t + 30 * TILE, t + 31 * TILE, t + 32 * TILE, t + 33 * TILE, t + 34 * TILE, m);

    /* layer 12: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 29 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 446, t + 29 * TILE, t + 28 * TILE, t + 34 * TILE, t + 33 * TILE, t + 35 * TILE, t + 36 * TILE, t + 31 * TILE, t + 37 * TILE, t + 32 * TILE, t + 38 * TILE, t + 30 * TILE, t + 39 * TILE, t + 40 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (29 + e) * TILE + k, planar_nf_load(t + (39 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (30 + e) * TILE + k, planar_nf_load(t + (40 + e) * TILE + k));
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
    planar_nf_same1(t + 33 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 29 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 29 * TILE, s + 444, t + 2 * TILE, t + 27 * TILE, t + 28 * TILE, t + 30 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 30 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 200, t + 25 * TILE, t + 27 * TILE, flow_11_w, flow_11_b, t + 29 * TILE, s + 448, t + 30 * TILE, t + 31 * TILE, t + 32 * TILE, t + 33 * TILE, t + 34 * TILE, t + 35 * TILE, t + 36 * TILE, m);

    /* layer 11: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 31 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 449, t + 31 * TILE, t + 30 * TILE, t + 36 * TILE, t + 35 * TILE, t + 37 * TILE, t + 38 * TILE, t + 33 * TILE, t + 39 * TILE, t + 34 * TILE, t + 40 * TILE, t + 32 * TILE, t + 41 * TILE, t + 42 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (31 + e) * TILE + k, planar_nf_load(t + (41 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (32 + e) * TILE + k, planar_nf_load(t + (42 + e) * TILE + k));
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
    planar_nf_same1(t + 35 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 31 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 31 * TILE, s + 447, t + 2 * TILE, t + 29 * TILE, t + 30 * TILE, t + 32 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 32 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 183, t + 27 * TILE, t + 29 * TILE, flow_10_w, flow_10_b, t + 31 * TILE, s + 451, t + 32 * TILE, t + 33 * TILE, t + 34 * TILE, t + 35 * TILE, t + 36 * TILE, t + 37 * TILE, t + 38 * TILE, m);

    /* layer 10: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 33 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 452, t + 33 * TILE, t + 32 * TILE, t + 38 * TILE, t + 37 * TILE, t + 39 * TILE, t + 40 * TILE, t + 35 * TILE, t + 41 * TILE, t + 36 * TILE, t + 42 * TILE, t + 34 * TILE, t + 43 * TILE, t + 44 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (33 + e) * TILE + k, planar_nf_load(t + (43 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (34 + e) * TILE + k, planar_nf_load(t + (44 + e) * TILE + k));
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
    planar_nf_same1(t + 37 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 33 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 33 * TILE, s + 450, t + 2 * TILE, t + 31 * TILE, t + 32 * TILE, t + 34 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 34 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 166, t + 29 * TILE, t + 31 * TILE, flow_9_w, flow_9_b, t + 33 * TILE, s + 454, t + 34 * TILE, t + 35 * TILE, t + 36 * TILE, t + 37 * TILE, t + 38 * TILE, t + 39 * TILE, t + 40 * TILE, m);

    /* layer 9: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 35 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 455, t + 35 * TILE, t + 34 * TILE, t + 40 * TILE, t + 39 * TILE, t + 41 * TILE, t + 42 * TILE, t + 37 * TILE, t + 43 * TILE, t + 38 * TILE, t + 44 * TILE, t + 36 * TILE, t + 45 * TILE, t + 46 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (35 + e) * TILE + k, planar_nf_load(t + (45 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (36 + e) * TILE + k, planar_nf_load(t + (46 + e) * TILE + k));
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
    planar_nf_same1(t + 39 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 35 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 35 * TILE, s + 453, t + 2 * TILE, t + 33 * TILE, t + 34 * TILE, t + 36 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_layers_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)s;
    (void)total;

    /* layer 9: planar, inverse */
    planar_nf_each_tanh(t + 2 * TILE, t + 36 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 149, t + 31 * TILE, t + 33 * TILE, flow_8_w, flow_8_b, t + 35 * TILE, s + 457, t + 36 * TILE, t + 37 * TILE, t + 38 * TILE, t + 39 * TILE, t + 40 * TILE, t + 41 * TILE, t + 42 * TILE, m);

    /* layer 8: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 37 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 458, t + 37 * TILE, t + 36 * TILE, t + 42 * TILE, t + 41 * TILE, t + 43 * TILE, t + 44 * TILE, t + 39 * TILE, t + 45 * TILE, t + 40 * TILE, t + 46 * TILE, t + 38 * TILE, t + 47 * TILE, t + 48 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (37 + e) * TILE + k, planar_nf_load(t + (47 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (38 + e) * TILE + k, planar_nf_load(t + (48 + e) * TILE + k));
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
    planar_nf_same1(t + 41 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 37 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 37 * TILE, s + 456, t + 2 * TILE, t + 35 * TILE, t + 36 * TILE, t + 38 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 38 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 132, t + 33 * TILE, t + 35 * TILE, flow_7_w, flow_7_b, t + 37 * TILE, s + 460, t + 38 * TILE, t + 39 * TILE, t + 40 * TILE, t + 41 * TILE, t + 42 * TILE, t + 43 * TILE, t + 44 * TILE, m);

    /* layer 7: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 39 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 461, t + 39 * TILE, t + 38 * TILE, t + 44 * TILE, t + 43 * TILE, t + 45 * TILE, t + 46 * TILE, t + 41 * TILE, t + 47 * TILE, t + 42 * TILE, t + 48 * TILE, t + 40 * TILE, t + 49 * TILE, t + 50 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (39 + e) * TILE + k, planar_nf_load(t + (49 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (40 + e) * TILE + k, planar_nf_load(t + (50 + e) * TILE + k));
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
    planar_nf_same1(t + 43 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 39 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 39 * TILE, s + 459, t + 2 * TILE, t + 37 * TILE, t + 38 * TILE, t + 40 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 40 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 115, t + 35 * TILE, t + 37 * TILE, flow_6_w, flow_6_b, t + 39 * TILE, s + 463, t + 40 * TILE, t + 41 * TILE, t + 42 * TILE, t + 43 * TILE, t + 44 * TILE, t + 45 * TILE, t + 46 * TILE, m);

    /* layer 6: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 41 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 464, t + 41 * TILE, t + 40 * TILE, t + 46 * TILE, t + 45 * TILE, t + 47 * TILE, t + 48 * TILE, t + 43 * TILE, t + 49 * TILE, t + 44 * TILE, t + 50 * TILE, t + 42 * TILE, t + 51 * TILE, t + 52 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (41 + e) * TILE + k, planar_nf_load(t + (51 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (42 + e) * TILE + k, planar_nf_load(t + (52 + e) * TILE + k));
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
    planar_nf_same1(t + 45 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 41 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 41 * TILE, s + 462, t + 2 * TILE, t + 39 * TILE, t + 40 * TILE, t + 42 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 42 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 98, t + 37 * TILE, t + 39 * TILE, flow_5_w, flow_5_b, t + 41 * TILE, s + 466, t + 42 * TILE, t + 43 * TILE, t + 44 * TILE, t + 45 * TILE, t + 46 * TILE, t + 47 * TILE, t + 48 * TILE, m);

    /* layer 5: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 43 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 467, t + 43 * TILE, t + 42 * TILE, t + 48 * TILE, t + 47 * TILE, t + 49 * TILE, t + 50 * TILE, t + 45 * TILE, t + 51 * TILE, t + 46 * TILE, t + 52 * TILE, t + 44 * TILE, t + 53 * TILE, t + 54 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (43 + e) * TILE + k, planar_nf_load(t + (53 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (44 + e) * TILE + k, planar_nf_load(t + (54 + e) * TILE + k));
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
    planar_nf_same1(t + 47 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 43 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 43 * TILE, s + 465, t + 2 * TILE, t + 41 * TILE, t + 42 * TILE, t + 44 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_layers_tile6(const float *params, const float *s, size_t m, float *t, double *total)
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
    (void)s;
    (void)total;

    /* layer 5: planar, inverse */
    planar_nf_each_tanh(t + 2 * TILE, t + 44 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 81, t + 39 * TILE, t + 41 * TILE, flow_4_w, flow_4_b, t + 43 * TILE, s + 469, t + 44 * TILE, t + 45 * TILE, t + 46 * TILE, t + 47 * TILE, t + 48 * TILE, t + 49 * TILE, t + 50 * TILE, m);

    /* layer 4: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 45 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 470, t + 45 * TILE, t + 44 * TILE, t + 50 * TILE, t + 49 * TILE, t + 51 * TILE, t + 52 * TILE, t + 47 * TILE, t + 53 * TILE, t + 48 * TILE, t + 54 * TILE, t + 46 * TILE, t + 55 * TILE, t + 56 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (45 + e) * TILE + k, planar_nf_load(t + (55 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (46 + e) * TILE + k, planar_nf_load(t + (56 + e) * TILE + k));
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
    planar_nf_same1(t + 49 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 45 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 45 * TILE, s + 468, t + 2 * TILE, t + 43 * TILE, t + 44 * TILE, t + 46 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 46 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 64, t + 41 * TILE, t + 43 * TILE, flow_3_w, flow_3_b, t + 45 * TILE, s + 472, t + 46 * TILE, t + 47 * TILE, t + 48 * TILE, t + 49 * TILE, t + 50 * TILE, t + 51 * TILE, t + 52 * TILE, m);

    /* layer 3: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 47 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 473, t + 47 * TILE, t + 46 * TILE, t + 52 * TILE, t + 51 * TILE, t + 53 * TILE, t + 54 * TILE, t + 49 * TILE, t + 55 * TILE, t + 50 * TILE, t + 56 * TILE, t + 48 * TILE, t + 57 * TILE, t + 58 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (47 + e) * TILE + k, planar_nf_load(t + (57 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (48 + e) * TILE + k, planar_nf_load(t + (58 + e) * TILE + k));
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
    planar_nf_same1(t + 51 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 47 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 47 * TILE, s + 471, t + 2 * TILE, t + 45 * TILE, t + 46 * TILE, t + 48 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 48 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 47, t + 43 * TILE, t + 45 * TILE, flow_2_w, flow_2_b, t + 47 * TILE, s + 475, t + 48 * TILE, t + 49 * TILE, t + 50 * TILE, t + 51 * TILE, t + 52 * TILE, t + 53 * TILE, t + 54 * TILE, m);

    /* layer 2: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 49 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 476, t + 49 * TILE, t + 48 * TILE, t + 54 * TILE, t + 53 * TILE, t + 55 * TILE, t + 56 * TILE, t + 51 * TILE, t + 57 * TILE, t + 52 * TILE, t + 58 * TILE, t + 50 * TILE, t + 59 * TILE, t + 60 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (49 + e) * TILE + k, planar_nf_load(t + (59 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (50 + e) * TILE + k, planar_nf_load(t + (60 + e) * TILE + k));
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
    planar_nf_same1(t + 53 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 49 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 49 * TILE, s + 474, t + 2 * TILE, t + 47 * TILE, t + 48 * TILE, t + 50 * TILE, m);
    planar_nf_each_tanh(t + 2 * TILE, t + 50 * TILE, 1, TILE, m);
    planar_nf_same6(t + 2 * TILE, s + 30, t + 45 * TILE, t + 47 * TILE, flow_1_w, flow_1_b, t + 49 * TILE, s + 478, t + 50 * TILE, t + 51 * TILE, t + 52 * TILE, t + 53 * TILE, t + 54 * TILE, t + 55 * TILE, t + 56 * TILE, m);

    /* layer 1: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 51 * TILE, 1, TILE, m);
    planar_nf_same5(t + 2 * TILE, s + 479, t + 51 * TILE, t + 50 * TILE, t + 56 * TILE, t + 55 * TILE, t + 57 * TILE, t + 58 * TILE, t + 53 * TILE, t + 59 * TILE, t + 54 * TILE, t + 60 * TILE, t + 52 * TILE, t + 61 * TILE, t + 62 * TILE, m);
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (51 + e) * TILE + k, planar_nf_load(t + (61 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (52 + e) * TILE + k, planar_nf_load(t + (62 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (53 + e) * TILE + k, planar_nf_load(t + (59 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (54 + e) * TILE + k, planar_nf_load(t + (60 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (55 + e) * TILE + k, planar_nf_load(t + (57 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (56 + e) * TILE + k, planar_nf_load(t + (58 + e) * TILE + k));
    }
    planar_nf_same1(t + 55 * TILE, t + 2 * TILE, m);
    planar_nf_each_tanh(t + 51 * TILE, t + 2 * TILE, 1, TILE, m);
    planar_nf_same3(t + 51 * TILE, s + 477, t + 2 * TILE, t + 49 * TILE, t + 50 * TILE, t + 52 * TILE, m);
#undef TILE
}

static PLANAR_NF_PART void planar_nf_layers_tile7(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    size_t k;
    (void)params;
    (void)total;

    /* layer 1: planar, inverse */
    planar_nf_each_tanh(t + 2 * TILE, t + 52 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1534 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1472_1 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v1472_2 = planar_nf_load(t + 48 * TILE + k);
        const planar_nf_lane v1536_1 = LESS(v1534, s[13], v1472_1);
        planar_nf_store(t + 49 * TILE + k, v1536_1);
        const planar_nf_lane v1536_2 = LESS(v1534, s[14], v1472_2);
        planar_nf_store(t + 50 * TILE + k, v1536_2);
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
    planar_nf_layers_tile6(params, s, m, t, total);
    planar_nf_layers_tile7(params, s, m, t, total);
#undef TILE
}

void planar_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[481], t[64 * 128];
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
    s[0] = flow_1_w[0] * flow_1_w[0];
    s[1] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = flow_1_w[0] * flow_1_u[0];
    s[4] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[3 + j * 2 + i];
            sum += next;
        }
        s[5 + j] = sum;
    }
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = flow_1_w[0] * s[10];
    s[12] = flow_1_w[1] * s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
    s[17] = flow_2_w[0] * flow_2_w[0];
    s[18] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[17 + j * 2 + i];
            sum += next;
        }
        s[19 + j] = sum;
    }
    s[20] = flow_2_w[0] * flow_2_u[0];
    s[21] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[20 + j * 2 + i];
            sum += next;
        }
        s[22 + j] = sum;
    }
    s[23] = fmaxf(s[22], 0) + log1pf(expf(-fabsf(s[22])));
    s[24] = s[23] - 1.0f;
    s[25] = s[24] - s[22];
    s[26] = s[25] / s[19];
    s[27] = 1e-30f < s[19] ? s[26] : 0.0f;
    s[28] = flow_2_w[0] * s[27];
    s[29] = flow_2_w[1] * s[27];
    s[30] = flow_2_u[0] + s[28];
    s[31] = flow_2_u[1] + s[29];
    s[32] = s[22] + 1.0f;
    s[33] = 1e-30f < s[19] ? s[23] : s[32];
    s[34] = flow_3_w[0] * flow_3_w[0];
    s[35] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[34 + j * 2 + i];
            sum += next;
        }
        s[36 + j] = sum;
    }
    s[37] = flow_3_w[0] * flow_3_u[0];
    s[38] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[37 + j * 2 + i];
            sum += next;
        }
        s[39 + j] = sum;
    }
    s[40] = fmaxf(s[39], 0) + log1pf(expf(-fabsf(s[39])));
    s[41] = s[40] - 1.0f;
    s[42] = s[41] - s[39];
    s[43] = s[42] / s[36];
    s[44] = 1e-30f < s[36] ? s[43] : 0.0f;
    s[45] = flow_3_w[0] * s[44];
    s[46] = flow_3_w[1] * s[44];
    s[47] = flow_3_u[0] + s[45];
    s[48] = flow_3_u[1] + s[46];
    s[49] = s[39] + 1.0f;
    s[50] = 1e-30f < s[36] ? s[40] : s[49];
    s[51] = flow_4_w[0] * flow_4_w[0];
    s[52] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[51 + j * 2 + i];
            sum += next;
        }
        s[53 + j] = sum;
    }
    s[54] = flow_4_w[0] * flow_4_u[0];
    s[55] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[54 + j * 2 + i];
            sum += next;
        }
        s[56 + j] = sum;
    }
    s[57] = fmaxf(s[56], 0) + log1pf(expf(-fabsf(s[56])));
    s[58] = s[57] - 1.0f;
    s[59] = s[58] - s[56];
    s[60] = s[59] / s[53];
    s[61] = 1e-30f < s[53] ? s[60] : 0.0f;
    s[62] = flow_4_w[0] * s[61];
    s[63] = flow_4_w[1] * s[61];
    s[64] = flow_4_u[0] + s[62];
    s[65] = flow_4_u[1] + s[63];
    s[66] = s[56] + 1.0f;
    s[67] = 1e-30f < s[53] ? s[57] : s[66];
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
    s[71] = flow_5_w[0] * flow_5_u[0];
    s[72] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[71 + j * 2 + i];
            sum += next;
        }
        s[73 + j] = sum;
    }
    s[74] = fmaxf(s[73], 0) + log1pf(expf(-fabsf(s[73])));
    s[75] = s[74] - 1.0f;
    s[76] = s[75] - s[73];
    s[77] = s[76] / s[70];
    s[78] = 1e-30f < s[70] ? s[77] : 0.0f;
    s[79] = flow_5_w[0] * s[78];
    s[80] = flow_5_w[1] * s[78];
    s[81] = flow_5_u[0] + s[79];
    s[82] = flow_5_u[1] + s[80];
    s[83] = s[73] + 1.0f;
    s[84] = 1e-30f < s[70] ? s[74] : s[83];
    s[85] = flow_6_w[0] * flow_6_w[0];
    s[86] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[85 + j * 2 + i];
            sum += next;
        }
        s[87 + j] = sum;
    }
    s[88] = flow_6_w[0] * flow_6_u[0];
    s[89] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[88 + j * 2 + i];
            sum += next;
        }
        s[90 + j] = sum;
    }
    s[91] = fmaxf(s[90], 0) + log1pf(expf(-fabsf(s[90])));
    s[92] = s[91] - 1.0f;
    s[93] = s[92] - s[90];
    s[94] = s[93] / s[87];
    s[95] = 1e-30f < s[87] ? s[94] : 0.0f;
    s[96] = flow_6_w[0] * s[95];
    s[97] = flow_6_w[1] * s[95];
    s[98] = flow_6_u[0] + s[96];
    s[99] = flow_6_u[1] + s[97];
    s[100] = s[90] + 1.0f;
    s[101] = 1e-30f < s[87] ? s[91] : s[100];
    s[102] = flow_7_w[0] * flow_7_w[0];
    s[103] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[102 + j * 2 + i];
            sum += next;
        }
        s[104 + j] = sum;
    }
    s[105] = flow_7_w[0] * flow_7_u[0];
    s[106] = flow_7_w[1] * flow_7_u[1];
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
    s[111] = s[110] / s[104];
    s[112] = 1e-30f < s[104] ? s[111] : 0.0f;
    s[113] = flow_7_w[0] * s[112];
    s[114] = flow_7_w[1] * s[112];
    s[115] = flow_7_u[0] + s[113];
    s[116] = flow_7_u[1] + s[114];
    s[117] = s[107] + 1.0f;
    s[118] = 1e-30f < s[104] ? s[108] : s[117];
    s[119] = flow_8_w[0] * flow_8_w[0];
    s[120] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[119 + j * 2 + i];
            sum += next;
        }
        s[121 + j] = sum;
    }
    s[122] = flow_8_w[0] * flow_8_u[0];
    s[123] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[122 + j * 2 + i];
            sum += next;
        }
        s[124 + j] = sum;
    }
    s[125] = fmaxf(s[124], 0) + log1pf(expf(-fabsf(s[124])));
    s[126] = s[125] - 1.0f;
    s[127] = s[126] - s[124];
    s[128] = s[127] / s[121];
    s[129] = 1e-30f < s[121] ? s[128] : 0.0f;
    s[130] = flow_8_w[0] * s[129];
    s[131] = flow_8_w[1] * s[129];
    s[132] = flow_8_u[0] + s[130];
    s[133] = flow_8_u[1] + s[131];
    s[134] = s[124] + 1.0f;
    s[135] = 1e-30f < s[121] ? s[125] : s[134];
    s[136] = flow_9_w[0] * flow_9_w[0];
    s[137] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[136 + j * 2 + i];
            sum += next;
        }
        s[138 + j] = sum;
    }
    s[139] = flow_9_w[0] * flow_9_u[0];
    s[140] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[139 + j * 2 + i];
            sum += next;
        }
        s[141 + j] = sum;
    }
    s[142] = fmaxf(s[141], 0) + log1pf(expf(-fabsf(s[141])));
    s[143] = s[142] - 1.0f;
    s[144] = s[143] - s[141];
    s[145] = s[144] / s[138];
    s[146] = 1e-30f < s[138] ? s[145] : 0.0f;
    s[147] = flow_9_w[0] * s[146];
    s[148] = flow_9_w[1] * s[146];
    s[149] = flow_9_u[0] + s[147];
    s[150] = flow_9_u[1] + s[148];
    s[151] = s[141] + 1.0f;
    s[152] = 1e-30f < s[138] ? s[142] : s[151];
    s[153] = flow_10_w[0] * flow_10_w[0];
    s[154] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[153 + j * 2 + i];
            sum += next;
        }
        s[155 + j] = sum;
    }
    s[156] = flow_10_w[0] * flow_10_u[0];
    s[157] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[156 + j * 2 + i];
            sum += next;
        }
        s[158 + j] = sum;
    }
    s[159] = fmaxf(s[158], 0) + log1pf(expf(-fabsf(s[158])));
    s[160] = s[159] - 1.0f;
    s[161] = s[160] - s[158];
    s[162] = s[161] / s[155];
    s[163] = 1e-30f < s[155] ? s[162] : 0.0f;
    s[164] = flow_10_w[0] * s[163];
    s[165] = flow_10_w[1] * s[163];
    s[166] = flow_10_u[0] + s[164];
    s[167] = flow_10_u[1] + s[165];
    s[168] = s[158] + 1.0f;
    s[169] = 1e-30f < s[155] ? s[159] : s[168];
    s[170] = flow_11_w[0] * flow_11_w[0];
    s[171] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[170 + j * 2 + i];
            sum += next;
        }
        s[172 + j] = sum;
    }
    s[173] = flow_11_w[0] * flow_11_u[0];
    s[174] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = fmaxf(s[175], 0) + log1pf(expf(-fabsf(s[175])));
    s[177] = s[176] - 1.0f;
    s[178] = s[177] - s[175];
    s[179] = s[178] / s[172];
    s[180] = 1e-30f < s[172] ? s[179] : 0.0f;
    s[181] = flow_11_w[0] * s[180];
    s[182] = flow_11_w[1] * s[180];
    s[183] = flow_11_u[0] + s[181];
    s[184] = flow_11_u[1] + s[182];
    s[185] = s[175] + 1.0f;
    s[186] = 1e-30f < s[172] ? s[176] : s[185];
    s[187] = flow_12_w[0] * flow_12_w[0];
    s[188] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[187 + j * 2 + i];
            sum += next;
        }
        s[189 + j] = sum;
    }
    s[190] = flow_12_w[0] * flow_12_u[0];
    s[191] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[190 + j * 2 + i];
            sum += next;
        }
        s[192 + j] = sum;
    }
    s[193] = fmaxf(s[192], 0) + log1pf(expf(-fabsf(s[192])));
    s[194] = s[193] - 1.0f;
    s[195] = s[194] - s[192];
    s[196] = s[195] / s[189];
    s[197] = 1e-30f < s[189] ? s[196] : 0.0f;
    s[198] = flow_12_w[0] * s[197];
    s[199] = flow_12_w[1] * s[197];
    s[200] = flow_12_u[0] + s[198];
    s[201] = flow_12_u[1] + s[199];
    s[202] = s[192] + 1.0f;
    s[203] = 1e-30f < s[189] ? s[193] : s[202];
    s[204] = flow_13_w[0] * flow_13_w[0];
    s[205] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[204 + j * 2 + i];
            sum += next;
        }
        s[206 + j] = sum;
    }
    s[207] = flow_13_w[0] * flow_13_u[0];
    s[208] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[207 + j * 2 + i];
            sum += next;
        }
        s[209 + j] = sum;
    }
    s[210] = fmaxf(s[209], 0) + log1pf(expf(-fabsf(s[209])));
    s[211] = s[210] - 1.0f;
    s[212] = s[211] - s[209];
    s[213] = s[212] / s[206];
    s[214] = 1e-30f < s[206] ? s[213] : 0.0f;
    s[215] = flow_13_w[0] * s[214];
    s[216] = flow_13_w[1] * s[214];
    s[217] = flow_13_u[0] + s[215];
    s[218] = flow_13_u[1] + s[216];
    s[219] = s[209] + 1.0f;
    s[220] = 1e-30f < s[206] ? s[210] : s[219];
    s[221] = flow_14_w[0] * flow_14_w[0];
    s[222] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[221 + j * 2 + i];
            sum += next;
        }
        s[223 + j] = sum;
    }
    s[224] = flow_14_w[0] * flow_14_u[0];
    s[225] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[224 + j * 2 + i];
            sum += next;
        }
        s[226 + j] = sum;
    }
    s[227] = fmaxf(s[226], 0) + log1pf(expf(-fabsf(s[226])));
    s[228] = s[227] - 1.0f;
    s[229] = s[228] - s[226];
    s[230] = s[229] / s[223];
    s[231] = 1e-30f < s[223] ? s[230] : 0.0f;
    s[232] = flow_14_w[0] * s[231];
    s[233] = flow_14_w[1] * s[231];
    s[234] = flow_14_u[0] + s[232];
    s[235] = flow_14_u[1] + s[233];
    s[236] = s[226] + 1.0f;
    s[237] = 1e-30f < s[223] ? s[227] : s[236];
    s[238] = flow_15_w[0] * flow_15_w[0];
    s[239] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[238 + j * 2 + i];
            sum += next;
        }
        s[240 + j] = sum;
    }
    s[241] = flow_15_w[0] * flow_15_u[0];
    s[242] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[241 + j * 2 + i];
            sum += next;
        }
        s[243 + j] = sum;
    }
    s[244] = fmaxf(s[243], 0) + log1pf(expf(-fabsf(s[243])));
    s[245] = s[244] - 1.0f;
    s[246] = s[245] - s[243];
    s[247] = s[246] / s[240];
    s[248] = 1e-30f < s[240] ? s[247] : 0.0f;
    s[249] = flow_15_w[0] * s[248];
    s[250] = flow_15_w[1] * s[248];
    s[251] = flow_15_u[0] + s[249];
    s[252] = flow_15_u[1] + s[250];
    s[253] = s[243] + 1.0f;
    s[254] = 1e-30f < s[240] ? s[244] : s[253];
    s[255] = flow_16_w[0] * flow_16_w[0];
    s[256] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = flow_16_w[0] * flow_16_u[0];
    s[259] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[258 + j * 2 + i];
            sum += next;
        }
        s[260 + j] = sum;
    }
    s[261] = fmaxf(s[260], 0) + log1pf(expf(-fabsf(s[260])));
    s[262] = s[261] - 1.0f;
    s[263] = s[262] - s[260];
    s[264] = s[263] / s[257];
    s[265] = 1e-30f < s[257] ? s[264] : 0.0f;
    s[266] = flow_16_w[0] * s[265];
    s[267] = flow_16_w[1] * s[265];
    s[268] = flow_16_u[0] + s[266];
    s[269] = flow_16_u[1] + s[267];
    s[270] = s[260] + 1.0f;
    s[271] = 1e-30f < s[257] ? s[261] : s[270];
    s[272] = flow_17_w[0] * flow_17_w[0];
    s[273] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[272 + j * 2 + i];
            sum += next;
        }
        s[274 + j] = sum;
    }
    s[275] = flow_17_w[0] * flow_17_u[0];
    s[276] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[275 + j * 2 + i];
            sum += next;
        }
        s[277 + j] = sum;
    }
    s[278] = fmaxf(s[277], 0) + log1pf(expf(-fabsf(s[277])));
    s[279] = s[278] - 1.0f;
    s[280] = s[279] - s[277];
    s[281] = s[280] / s[274];
    s[282] = 1e-30f < s[274] ? s[281] : 0.0f;
    s[283] = flow_17_w[0] * s[282];
    s[284] = flow_17_w[1] * s[282];
    s[285] = flow_17_u[0] + s[283];
    s[286] = flow_17_u[1] + s[284];
    s[287] = s[277] + 1.0f;
    s[288] = 1e-30f < s[274] ? s[278] : s[287];
    s[289] = flow_18_w[0] * flow_18_w[0];
    s[290] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[289 + j * 2 + i];
            sum += next;
        }
        s[291 + j] = sum;
    }
    s[292] = flow_18_w[0] * flow_18_u[0];
    s[293] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[292 + j * 2 + i];
            sum += next;
        }
        s[294 + j] = sum;
    }
    s[295] = fmaxf(s[294], 0) + log1pf(expf(-fabsf(s[294])));
    s[296] = s[295] - 1.0f;
    s[297] = s[296] - s[294];
    s[298] = s[297] / s[291];
    s[299] = 1e-30f < s[291] ? s[298] : 0.0f;
    s[300] = flow_18_w[0] * s[299];
    s[301] = flow_18_w[1] * s[299];
    s[302] = flow_18_u[0] + s[300];
    s[303] = flow_18_u[1] + s[301];
    s[304] = s[294] + 1.0f;
    s[305] = 1e-30f < s[291] ? s[295] : s[304];
    s[306] = flow_19_w[0] * flow_19_w[0];
    s[307] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[306 + j * 2 + i];
            sum += next;
        }
        s[308 + j] = sum;
    }
    s[309] = flow_19_w[0] * flow_19_u[0];
    s[310] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[309 + j * 2 + i];
            sum += next;
        }
        s[311 + j] = sum;
    }
    s[312] = fmaxf(s[311], 0) + log1pf(expf(-fabsf(s[311])));
    s[313] = s[312] - 1.0f;
    s[314] = s[313] - s[311];
    s[315] = s[314] / s[308];
    s[316] = 1e-30f < s[308] ? s[315] : 0.0f;
    s[317] = flow_19_w[0] * s[316];
    s[318] = flow_19_w[1] * s[316];
    s[319] = flow_19_u[0] + s[317];
    s[320] = flow_19_u[1] + s[318];
    s[321] = s[311] + 1.0f;
    s[322] = 1e-30f < s[308] ? s[312] : s[321];
    s[323] = flow_20_w[0] * flow_20_w[0];
    s[324] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = flow_20_w[0] * flow_20_u[0];
    s[327] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[326 + j * 2 + i];
            sum += next;
        }
        s[328 + j] = sum;
    }
    s[329] = fmaxf(s[328], 0) + log1pf(expf(-fabsf(s[328])));
    s[330] = s[329] - 1.0f;
    s[331] = s[330] - s[328];
    s[332] = s[331] / s[325];
    s[333] = 1e-30f < s[325] ? s[332] : 0.0f;
    s[334] = flow_20_w[0] * s[333];
    s[335] = flow_20_w[1] * s[333];
    s[336] = flow_20_u[0] + s[334];
    s[337] = flow_20_u[1] + s[335];
    s[338] = s[328] + 1.0f;
    s[339] = 1e-30f < s[325] ? s[329] : s[338];
    s[340] = flow_21_w[0] * flow_21_w[0];
    s[341] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[340 + j * 2 + i];
            sum += next;
        }
        s[342 + j] = sum;
    }
    s[343] = flow_21_w[0] * flow_21_u[0];
    s[344] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[343 + j * 2 + i];
            sum += next;
        }
        s[345 + j] = sum;
    }
    s[346] = fmaxf(s[345], 0) + log1pf(expf(-fabsf(s[345])));
    s[347] = s[346] - 1.0f;
    s[348] = s[347] - s[345];
    s[349] = s[348] / s[342];
    s[350] = 1e-30f < s[342] ? s[349] : 0.0f;
    s[351] = flow_21_w[0] * s[350];
    s[352] = flow_21_w[1] * s[350];
    s[353] = flow_21_u[0] + s[351];
    s[354] = flow_21_u[1] + s[352];
    s[355] = s[345] + 1.0f;
    s[356] = 1e-30f < s[342] ? s[346] : s[355];
    s[357] = flow_22_w[0] * flow_22_w[0];
    s[358] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[357 + j * 2 + i];
            sum += next;
        }
        s[359 + j] = sum;
    }
    s[360] = flow_22_w[0] * flow_22_u[0];
    s[361] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[360 + j * 2 + i];
            sum += next;
        }
        s[362 + j] = sum;
    }
    s[363] = fmaxf(s[362], 0) + log1pf(expf(-fabsf(s[362])));
    s[364] = s[363] - 1.0f;
    s[365] = s[364] - s[362];
    s[366] = s[365] / s[359];
    s[367] = 1e-30f < s[359] ? s[366] : 0.0f;
    s[368] = flow_22_w[0] * s[367];
    s[369] = flow_22_w[1] * s[367];
    s[370] = flow_22_u[0] + s[368];
    s[371] = flow_22_u[1] + s[369];
    s[372] = s[362] + 1.0f;
    s[373] = 1e-30f < s[359] ? s[363] : s[372];
    s[374] = flow_23_w[0] * flow_23_w[0];
    s[375] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[374 + j * 2 + i];
            sum += next;
        }
        s[376 + j] = sum;
    }
    s[377] = flow_23_w[0] * flow_23_u[0];
    s[378] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[377 + j * 2 + i];
            sum += next;
        }
        s[379 + j] = sum;
    }
    s[380] = fmaxf(s[379], 0) + log1pf(expf(-fabsf(s[379])));
    s[381] = s[380] - 1.0f;
    s[382] = s[381] - s[379];
    s[383] = s[382] / s[376];
    s[384] = 1e-30f < s[376] ? s[383] : 0.0f;
    s[385] = flow_23_w[0] * s[384];
    s[386] = flow_23_w[1] * s[384];
    s[387] = flow_23_u[0] + s[385];
    s[388] = flow_23_u[1] + s[386];
    s[389] = s[379] + 1.0f;
    s[390] = 1e-30f < s[376] ? s[380] : s[389];
    s[391] = flow_24_w[0] * flow_24_w[0];
    s[392] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[391 + j * 2 + i];
            sum += next;
        }
        s[393 + j] = sum;
    }
    s[394] = flow_24_w[0] * flow_24_u[0];
    s[395] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[394 + j * 2 + i];
            sum += next;
        }
        s[396 + j] = sum;
    }
    s[397] = fmaxf(s[396], 0) + log1pf(expf(-fabsf(s[396])));
    s[398] = s[397] - 1.0f;
    s[399] = s[398] - s[396];
    s[400] = s[399] / s[393];
    s[401] = 1e-30f < s[393] ? s[400] : 0.0f;
    s[402] = flow_24_w[0] * s[401];
    s[403] = flow_24_w[1] * s[401];
    s[404] = flow_24_u[0] + s[402];
    s[405] = flow_24_u[1] + s[403];
    s[406] = s[396] + 1.0f;
    s[407] = 1e-30f < s[393] ? s[397] : s[406];
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
        const planar_nf_lane v3 = FMA(x2, flow_1_w[1], (x1 * flow_1_w[0])) + flow_1_b[0];
        planar_nf_store(t + 3 * TILE + k, v3);
    }
    planar_nf_each_tanh(t + 4 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = FMA(v4, s[13], x1);
        planar_nf_store(t + 5 * TILE + k, v6_1);
        const planar_nf_lane v6_2 = FMA(v4, s[14], x2);
        planar_nf_store(t + 6 * TILE + k, v6_2);
        const planar_nf_lane v7 = v4 * v4;
        const planar_nf_lane v10 = FMA(1.0f - v7, s[16], v7);
        planar_nf_store(t + 3 * TILE + k, v10);
    }
    planar_nf_each_log(t + 4 * TILE, t + 3 * TILE, 1, TILE, m);

    /* layer 2: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v6_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v14 = FMA(v6_2, flow_2_w[1], (v6_1 * flow_2_w[0])) + flow_2_b[0];
        planar_nf_store(t + 3 * TILE + k, v14);
    }
    planar_nf_each_tanh(t + 7 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v15 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v6_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v17_1 = FMA(v15, s[30], v6_1);
        planar_nf_store(t + 8 * TILE + k, v17_1);
        const planar_nf_lane v17_2 = FMA(v15, s[31], v6_2);
        planar_nf_store(t + 9 * TILE + k, v17_2);
        const planar_nf_lane v18 = v15 * v15;
        const planar_nf_lane v21 = FMA(1.0f - v18, s[33], v18);
        planar_nf_store(t + 3 * TILE + k, v21);
    }
    planar_nf_each_log(t + 5 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v11 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v22 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v23 = v11 + v22;
        planar_nf_store(t + 3 * TILE + k, v23);
        const planar_nf_lane v17_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v26 = FMA(v17_2, flow_3_w[1], (v17_1 * flow_3_w[0])) + flow_3_b[0];
        planar_nf_store(t + 6 * TILE + k, v26);
    }

    /* layer 3: planar, forward */
    planar_nf_each_tanh(t + 4 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v27 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v17_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v29_1 = FMA(v27, s[47], v17_1);
        planar_nf_store(t + 5 * TILE + k, v29_1);
        const planar_nf_lane v29_2 = FMA(v27, s[48], v17_2);
        planar_nf_store(t + 6 * TILE + k, v29_2);
        const planar_nf_lane v30 = v27 * v27;
        const planar_nf_lane v33 = FMA(1.0f - v30, s[50], v30);
        planar_nf_store(t + 7 * TILE + k, v33);
    }
    planar_nf_each_log(t + 4 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v23 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v34 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v35 = v23 + v34;
        planar_nf_store(t + 7 * TILE + k, v35);
        const planar_nf_lane v29_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v38 = FMA(v29_2, flow_4_w[1], (v29_1 * flow_4_w[0])) + flow_4_b[0];
        planar_nf_store(t + 8 * TILE + k, v38);
    }

    /* layer 4: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v39 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v29_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v41_1 = FMA(v39, s[64], v29_1);
        planar_nf_store(t + 8 * TILE + k, v41_1);
        const planar_nf_lane v41_2 = FMA(v39, s[65], v29_2);
        planar_nf_store(t + 9 * TILE + k, v41_2);
        const planar_nf_lane v42 = v39 * v39;
        const planar_nf_lane v45 = FMA(1.0f - v42, s[67], v42);
        planar_nf_store(t + 4 * TILE + k, v45);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v35 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v46 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v47 = v35 + v46;
        planar_nf_store(t + 4 * TILE + k, v47);
        const planar_nf_lane v41_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v50 = FMA(v41_2, flow_5_w[1], (v41_1 * flow_5_w[0])) + flow_5_b[0];
        planar_nf_store(t + 5 * TILE + k, v50);
    }

    /* layer 5: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v51 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v41_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v53_1 = FMA(v51, s[81], v41_1);
        planar_nf_store(t + 5 * TILE + k, v53_1);
        const planar_nf_lane v53_2 = FMA(v51, s[82], v41_2);
        planar_nf_store(t + 6 * TILE + k, v53_2);
        const planar_nf_lane v54 = v51 * v51;
        const planar_nf_lane v57 = FMA(1.0f - v54, s[84], v54);
        planar_nf_store(t + 7 * TILE + k, v57);
    }
    planar_nf_each_log(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v47 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v58 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v59 = v47 + v58;
        planar_nf_store(t + 7 * TILE + k, v59);
        const planar_nf_lane v53_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v62 = FMA(v53_2, flow_6_w[1], (v53_1 * flow_6_w[0])) + flow_6_b[0];
        planar_nf_store(t + 8 * TILE + k, v62);
    }

    /* layer 6: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v63 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v53_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v65_1 = FMA(v63, s[98], v53_1);
        planar_nf_store(t + 8 * TILE + k, v65_1);
        const planar_nf_lane v65_2 = FMA(v63, s[99], v53_2);
        planar_nf_store(t + 9 * TILE + k, v65_2);
        const planar_nf_lane v66 = v63 * v63;
        const planar_nf_lane v69 = FMA(1.0f - v66, s[101], v66);
        planar_nf_store(t + 4 * TILE + k, v69);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v59 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v70 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v71 = v59 + v70;
        planar_nf_store(t + 4 * TILE + k, v71);
        const planar_nf_lane v65_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v74 = FMA(v65_2, flow_7_w[1], (v65_1 * flow_7_w[0])) + flow_7_b[0];
        planar_nf_store(t + 5 * TILE + k, v74);
    }

    /* layer 7: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v75 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v65_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v77_1 = FMA(v75, s[115], v65_1);
        planar_nf_store(t + 5 * TILE + k, v77_1);
        const planar_nf_lane v77_2 = FMA(v75, s[116], v65_2);
        planar_nf_store(t + 6 * TILE + k, v77_2);
        const planar_nf_lane v78 = v75 * v75;
        const planar_nf_lane v81 = FMA(1.0f - v78, s[118], v78);
        planar_nf_store(t + 7 * TILE + k, v81);
    }
    planar_nf_each_log(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v71 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v82 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v83 = v71 + v82;
        planar_nf_store(t + 7 * TILE + k, v83);
        const planar_nf_lane v77_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v86 = FMA(v77_2, flow_8_w[1], (v77_1 * flow_8_w[0])) + flow_8_b[0];
        planar_nf_store(t + 8 * TILE + k, v86);
    }

    /* layer 8: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v87 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v77_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v89_1 = FMA(v87, s[132], v77_1);
        planar_nf_store(t + 8 * TILE + k, v89_1);
        const planar_nf_lane v89_2 = FMA(v87, s[133], v77_2);
        planar_nf_store(t + 9 * TILE + k, v89_2);
        const planar_nf_lane v90 = v87 * v87;
        const planar_nf_lane v93 = FMA(1.0f - v90, s[135], v90);
        planar_nf_store(t + 4 * TILE + k, v93);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v83 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v94 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v95 = v83 + v94;
        planar_nf_store(t + 4 * TILE + k, v95);
        const planar_nf_lane v89_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v98 = FMA(v89_2, flow_9_w[1], (v89_1 * flow_9_w[0])) + flow_9_b[0];
        planar_nf_store(t + 5 * TILE + k, v98);
    }

    /* layer 9: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v99 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v89_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v101_1 = FMA(v99, s[149], v89_1);
        planar_nf_store(t + 5 * TILE + k, v101_1);
        const planar_nf_lane v101_2 = FMA(v99, s[150], v89_2);
        planar_nf_store(t + 6 * TILE + k, v101_2);
        const planar_nf_lane v102 = v99 * v99;
        const planar_nf_lane v105 = FMA(1.0f - v102, s[152], v102);
        planar_nf_store(t + 7 * TILE + k, v105);
    }
    planar_nf_each_log(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v95 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v106 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v107 = v95 + v106;
        planar_nf_store(t + 7 * TILE + k, v107);
        const planar_nf_lane v101_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v110 = FMA(v101_2, flow_10_w[1], (v101_1 * flow_10_w[0])) + flow_10_b[0];
        planar_nf_store(t + 8 * TILE + k, v110);
    }

    /* layer 10: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v111 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v101_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v113_1 = FMA(v111, s[166], v101_1);
        planar_nf_store(t + 8 * TILE + k, v113_1);
        const planar_nf_lane v113_2 = FMA(v111, s[167], v101_2);
        planar_nf_store(t + 9 * TILE + k, v113_2);
        const planar_nf_lane v114 = v111 * v111;
        const planar_nf_lane v117 = FMA(1.0f - v114, s[169], v114);
        planar_nf_store(t + 4 * TILE + k, v117);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v107 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v118 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v119 = v107 + v118;
        planar_nf_store(t + 4 * TILE + k, v119);
        const planar_nf_lane v113_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v122 = FMA(v113_2, flow_11_w[1], (v113_1 * flow_11_w[0])) + flow_11_b[0];
        planar_nf_store(t + 5 * TILE + k, v122);
    }

    /* layer 11: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v123 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v113_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v125_1 = FMA(v123, s[183], v113_1);
        planar_nf_store(t + 5 * TILE + k, v125_1);
        const planar_nf_lane v125_2 = FMA(v123, s[184], v113_2);
        planar_nf_store(t + 6 * TILE + k, v125_2);
        const planar_nf_lane v126 = v123 * v123;
        const planar_nf_lane v129 = FMA(1.0f - v126, s[186], v126);
        planar_nf_store(t + 7 * TILE + k, v129);
    }
    planar_nf_each_log(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v119 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v130 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v131 = v119 + v130;
        planar_nf_store(t + 7 * TILE + k, v131);
        const planar_nf_lane v125_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v134 = FMA(v125_2, flow_12_w[1], (v125_1 * flow_12_w[0])) + flow_12_b[0];
        planar_nf_store(t + 8 * TILE + k, v134);
    }

    /* layer 12: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v135 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v125_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v137_1 = FMA(v135, s[200], v125_1);
        planar_nf_store(t + 8 * TILE + k, v137_1);
        const planar_nf_lane v137_2 = FMA(v135, s[201], v125_2);
        planar_nf_store(t + 9 * TILE + k, v137_2);
        const planar_nf_lane v138 = v135 * v135;
        const planar_nf_lane v141 = FMA(1.0f - v138, s[203], v138);
        planar_nf_store(t + 4 * TILE + k, v141);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v131 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v142 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v143 = v131 + v142;
        planar_nf_store(t + 4 * TILE + k, v143);
        const planar_nf_lane v137_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v146 = FMA(v137_2, flow_13_w[1], (v137_1 * flow_13_w[0])) + flow_13_b[0];
        planar_nf_store(t + 5 * TILE + k, v146);
    }

    /* layer 13: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v147 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v137_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v149_1 = FMA(v147, s[217], v137_1);
        planar_nf_store(t + 5 * TILE + k, v149_1);
        const planar_nf_lane v149_2 = FMA(v147, s[218], v137_2);
        planar_nf_store(t + 6 * TILE + k, v149_2);
        const planar_nf_lane v150 = v147 * v147;
        const planar_nf_lane v153 = FMA(1.0f - v150, s[220], v150);
        planar_nf_store(t + 7 * TILE + k, v153);
    }
    planar_nf_each_log(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v143 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v154 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v155 = v143 + v154;
        planar_nf_store(t + 7 * TILE + k, v155);
        const planar_nf_lane v149_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v158 = FMA(v149_2, flow_14_w[1], (v149_1 * flow_14_w[0])) + flow_14_b[0];
        planar_nf_store(t + 8 * TILE + k, v158);
    }

    /* layer 14: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v159 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v149_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v161_1 = FMA(v159, s[234], v149_1);
        planar_nf_store(t + 8 * TILE + k, v161_1);
        const planar_nf_lane v161_2 = FMA(v159, s[235], v149_2);
        planar_nf_store(t + 9 * TILE + k, v161_2);
        const planar_nf_lane v162 = v159 * v159;
        const planar_nf_lane v165 = FMA(1.0f - v162, s[237], v162);
        planar_nf_store(t + 4 * TILE + k, v165);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v155 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v166 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v167 = v155 + v166;
        planar_nf_store(t + 4 * TILE + k, v167);
        const planar_nf_lane v161_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v170 = FMA(v161_2, flow_15_w[1], (v161_1 * flow_15_w[0])) + flow_15_b[0];
        planar_nf_store(t + 5 * TILE + k, v170);
    }

    /* layer 15: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v171 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v161_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v173_1 = FMA(v171, s[251], v161_1);
        planar_nf_store(t + 5 * TILE + k, v173_1);
        const planar_nf_lane v173_2 = FMA(v171, s[252], v161_2);
        planar_nf_store(t + 6 * TILE + k, v173_2);
        const planar_nf_lane v174 = v171 * v171;
        const planar_nf_lane v177 = FMA(1.0f - v174, s[254], v174);
        planar_nf_store(t + 7 * TILE + k, v177);
    }
    planar_nf_each_log(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v167 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v178 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v179 = v167 + v178;
        planar_nf_store(t + 7 * TILE + k, v179);
        const planar_nf_lane v173_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v182 = FMA(v173_2, flow_16_w[1], (v173_1 * flow_16_w[0])) + flow_16_b[0];
        planar_nf_store(t + 8 * TILE + k, v182);
    }

    /* layer 16: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v183 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v173_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v185_1 = FMA(v183, s[268], v173_1);
        planar_nf_store(t + 8 * TILE + k, v185_1);
        const planar_nf_lane v185_2 = FMA(v183, s[269], v173_2);
        planar_nf_store(t + 9 * TILE + k, v185_2);
        const planar_nf_lane v186 = v183 * v183;
        const planar_nf_lane v189 = FMA(1.0f - v186, s[271], v186);
        planar_nf_store(t + 4 * TILE + k, v189);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v179 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v190 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v191 = v179 + v190;
        planar_nf_store(t + 4 * TILE + k, v191);
        const planar_nf_lane v185_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v194 = FMA(v185_2, flow_17_w[1], (v185_1 * flow_17_w[0])) + flow_17_b[0];
        planar_nf_store(t + 5 * TILE + k, v194);
    }

    /* layer 17: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v195 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v185_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v197_1 = FMA(v195, s[285], v185_1);
        planar_nf_store(t + 5 * TILE + k, v197_1);
        const planar_nf_lane v197_2 = FMA(v195, s[286], v185_2);
        planar_nf_store(t + 6 * TILE + k, v197_2);
        const planar_nf_lane v198 = v195 * v195;
        const planar_nf_lane v201 = FMA(1.0f - v198, s[288], v198);
        planar_nf_store(t + 7 * TILE + k, v201);
    }
    planar_nf_each_log(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v191 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v202 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v203 = v191 + v202;
        planar_nf_store(t + 7 * TILE + k, v203);
        const planar_nf_lane v197_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v206 = FMA(v197_2, flow_18_w[1], (v197_1 * flow_18_w[0])) + flow_18_b[0];
        planar_nf_store(t + 8 * TILE + k, v206);
    }

    /* layer 18: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v207 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v197_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v209_1 = FMA(v207, s[302], v197_1);
        planar_nf_store(t + 8 * TILE + k, v209_1);
        const planar_nf_lane v209_2 = FMA(v207, s[303], v197_2);
        planar_nf_store(t + 9 * TILE + k, v209_2);
        const planar_nf_lane v210 = v207 * v207;
        const planar_nf_lane v213 = FMA(1.0f - v210, s[305], v210);
        planar_nf_store(t + 4 * TILE + k, v213);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v203 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v214 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v215 = v203 + v214;
        planar_nf_store(t + 4 * TILE + k, v215);
        const planar_nf_lane v209_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v218 = FMA(v209_2, flow_19_w[1], (v209_1 * flow_19_w[0])) + flow_19_b[0];
        planar_nf_store(t + 5 * TILE + k, v218);
    }

    /* layer 19: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v219 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v209_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v221_1 = FMA(v219, s[319], v209_1);
        planar_nf_store(t + 5 * TILE + k, v221_1);
        const planar_nf_lane v221_2 = FMA(v219, s[320], v209_2);
        planar_nf_store(t + 6 * TILE + k, v221_2);
        const planar_nf_lane v222 = v219 * v219;
        const planar_nf_lane v225 = FMA(1.0f - v222, s[322], v222);
        planar_nf_store(t + 7 * TILE + k, v225);
    }
    planar_nf_each_log(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v215 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v226 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v227 = v215 + v226;
        planar_nf_store(t + 7 * TILE + k, v227);
        const planar_nf_lane v221_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v230 = FMA(v221_2, flow_20_w[1], (v221_1 * flow_20_w[0])) + flow_20_b[0];
        planar_nf_store(t + 8 * TILE + k, v230);
    }

    /* layer 20: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v231 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v221_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v233_1 = FMA(v231, s[336], v221_1);
        planar_nf_store(t + 8 * TILE + k, v233_1);
        const planar_nf_lane v233_2 = FMA(v231, s[337], v221_2);
        planar_nf_store(t + 9 * TILE + k, v233_2);
        const planar_nf_lane v234 = v231 * v231;
        const planar_nf_lane v237 = FMA(1.0f - v234, s[339], v234);
        planar_nf_store(t + 4 * TILE + k, v237);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v227 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v238 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v239 = v227 + v238;
        planar_nf_store(t + 4 * TILE + k, v239);
        const planar_nf_lane v233_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v242 = FMA(v233_2, flow_21_w[1], (v233_1 * flow_21_w[0])) + flow_21_b[0];
        planar_nf_store(t + 5 * TILE + k, v242);
    }

    /* layer 21: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v243 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v233_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v245_1 = FMA(v243, s[353], v233_1);
        planar_nf_store(t + 5 * TILE + k, v245_1);
        const planar_nf_lane v245_2 = FMA(v243, s[354], v233_2);
        planar_nf_store(t + 6 * TILE + k, v245_2);
        const planar_nf_lane v246 = v243 * v243;
        const planar_nf_lane v249 = FMA(1.0f - v246, s[356], v246);
        planar_nf_store(t + 7 * TILE + k, v249);
    }
    planar_nf_each_log(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v239 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v250 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v251 = v239 + v250;
        planar_nf_store(t + 7 * TILE + k, v251);
        const planar_nf_lane v245_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v254 = FMA(v245_2, flow_22_w[1], (v245_1 * flow_22_w[0])) + flow_22_b[0];
        planar_nf_store(t + 8 * TILE + k, v254);
    }

    /* layer 22: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v255 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v245_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v257_1 = FMA(v255, s[370], v245_1);
        planar_nf_store(t + 8 * TILE + k, v257_1);
        const planar_nf_lane v257_2 = FMA(v255, s[371], v245_2);
        planar_nf_store(t + 9 * TILE + k, v257_2);
        const planar_nf_lane v258 = v255 * v255;
        const planar_nf_lane v261 = FMA(1.0f - v258, s[373], v258);
        planar_nf_store(t + 4 * TILE + k, v261);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v251 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v262 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v263 = v251 + v262;
        planar_nf_store(t + 4 * TILE + k, v263);
        const planar_nf_lane v257_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v266 = FMA(v257_2, flow_23_w[1], (v257_1 * flow_23_w[0])) + flow_23_b[0];
        planar_nf_store(t + 5 * TILE + k, v266);
    }

    /* layer 23: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v267 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v257_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v269_1 = FMA(v267, s[387], v257_1);
        planar_nf_store(t + 5 * TILE + k, v269_1);
        const planar_nf_lane v269_2 = FMA(v267, s[388], v257_2);
        planar_nf_store(t + 6 * TILE + k, v269_2);
        const planar_nf_lane v270 = v267 * v267;
        const planar_nf_lane v273 = FMA(1.0f - v270, s[390], v270);
        planar_nf_store(t + 7 * TILE + k, v273);
    }
    planar_nf_each_log(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v263 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v274 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v275 = v263 + v274;
        planar_nf_store(t + 7 * TILE + k, v275);
        const planar_nf_lane v269_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v278 = FMA(v269_2, flow_24_w[1], (v269_1 * flow_24_w[0])) + flow_24_b[0];
        planar_nf_store(t + 8 * TILE + k, v278);
    }

    /* layer 24: planar, forward */
    planar_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v279 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v269_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v281_1 = FMA(v279, s[404], v269_1);
        planar_nf_store(t + 8 * TILE + k, v281_1);
        const planar_nf_lane v281_2 = FMA(v279, s[405], v269_2);
        planar_nf_store(t + 9 * TILE + k, v281_2);
        const planar_nf_lane v282 = v279 * v279;
        const planar_nf_lane v285 = FMA(1.0f - v282, s[407], v282);
        planar_nf_store(t + 4 * TILE + k, v285);
    }
    planar_nf_each_log(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v275 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v286 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v281_1 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v281_2 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v292 = v275 + v286 + FMA(FMA(v281_2, v281_2, (v281_1 * v281_1)), -0.5f, -1.837877f);
        planar_nf_store(t + 4 * TILE + k, v292);
    }
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane x1 = planar_nf_load(t + k);
            const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
            const planar_nf_lane v293 = planar_nf_max(x1, x2);
            const planar_nf_lane v292 = planar_nf_load(t + 4 * TILE + k);
            const planar_nf_lane v294 = planar_nf_select_lt(v292, planar_nf_set(INFINITY), v292, planar_nf_set(-INFINITY));
            const planar_nf_lane w = planar_nf_load(t + 2 * TILE + k);
            const planar_nf_lane v298 = planar_nf_select_lt(planar_nf_set(0.0f), w, w * (-planar_nf_select_le(v293, planar_nf_set(INFINITY), v294, v293)), planar_nf_set(0.0f));
            g0 = g0 + v298;
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
    float s[409], t[11 * 128];
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
    s[0] = flow_1_w[0] * flow_1_w[0];
    s[1] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = flow_1_w[0] * flow_1_u[0];
    s[4] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[3 + j * 2 + i];
            sum += next;
        }
        s[5 + j] = sum;
    }
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = flow_1_w[0] * s[10];
    s[12] = flow_1_w[1] * s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
    s[17] = flow_2_w[0] * flow_2_w[0];
    s[18] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[17 + j * 2 + i];
            sum += next;
        }
        s[19 + j] = sum;
    }
    s[20] = flow_2_w[0] * flow_2_u[0];
    s[21] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[20 + j * 2 + i];
            sum += next;
        }
        s[22 + j] = sum;
    }
    s[23] = fmaxf(s[22], 0) + log1pf(expf(-fabsf(s[22])));
    s[24] = s[23] - 1.0f;
    s[25] = s[24] - s[22];
    s[26] = s[25] / s[19];
    s[27] = 1e-30f < s[19] ? s[26] : 0.0f;
    s[28] = flow_2_w[0] * s[27];
    s[29] = flow_2_w[1] * s[27];
    s[30] = flow_2_u[0] + s[28];
    s[31] = flow_2_u[1] + s[29];
    s[32] = s[22] + 1.0f;
    s[33] = 1e-30f < s[19] ? s[23] : s[32];
    s[34] = flow_3_w[0] * flow_3_w[0];
    s[35] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[34 + j * 2 + i];
            sum += next;
        }
        s[36 + j] = sum;
    }
    s[37] = flow_3_w[0] * flow_3_u[0];
    s[38] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[37 + j * 2 + i];
            sum += next;
        }
        s[39 + j] = sum;
    }
    s[40] = fmaxf(s[39], 0) + log1pf(expf(-fabsf(s[39])));
    s[41] = s[40] - 1.0f;
    s[42] = s[41] - s[39];
    s[43] = s[42] / s[36];
    s[44] = 1e-30f < s[36] ? s[43] : 0.0f;
    s[45] = flow_3_w[0] * s[44];
    s[46] = flow_3_w[1] * s[44];
    s[47] = flow_3_u[0] + s[45];
    s[48] = flow_3_u[1] + s[46];
    s[49] = s[39] + 1.0f;
    s[50] = 1e-30f < s[36] ? s[40] : s[49];
    s[51] = flow_4_w[0] * flow_4_w[0];
    s[52] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[51 + j * 2 + i];
            sum += next;
        }
        s[53 + j] = sum;
    }
    s[54] = flow_4_w[0] * flow_4_u[0];
    s[55] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[54 + j * 2 + i];
            sum += next;
        }
        s[56 + j] = sum;
    }
    s[57] = fmaxf(s[56], 0) + log1pf(expf(-fabsf(s[56])));
    s[58] = s[57] - 1.0f;
    s[59] = s[58] - s[56];
    s[60] = s[59] / s[53];
    s[61] = 1e-30f < s[53] ? s[60] : 0.0f;
    s[62] = flow_4_w[0] * s[61];
    s[63] = flow_4_w[1] * s[61];
    s[64] = flow_4_u[0] + s[62];
    s[65] = flow_4_u[1] + s[63];
    s[66] = s[56] + 1.0f;
    s[67] = 1e-30f < s[53] ? s[57] : s[66];
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
    s[71] = flow_5_w[0] * flow_5_u[0];
    s[72] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[71 + j * 2 + i];
            sum += next;
        }
        s[73 + j] = sum;
    }
    s[74] = fmaxf(s[73], 0) + log1pf(expf(-fabsf(s[73])));
    s[75] = s[74] - 1.0f;
    s[76] = s[75] - s[73];
    s[77] = s[76] / s[70];
    s[78] = 1e-30f < s[70] ? s[77] : 0.0f;
    s[79] = flow_5_w[0] * s[78];
    s[80] = flow_5_w[1] * s[78];
    s[81] = flow_5_u[0] + s[79];
    s[82] = flow_5_u[1] + s[80];
    s[83] = s[73] + 1.0f;
    s[84] = 1e-30f < s[70] ? s[74] : s[83];
    s[85] = flow_6_w[0] * flow_6_w[0];
    s[86] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[85 + j * 2 + i];
            sum += next;
        }
        s[87 + j] = sum;
    }
    s[88] = flow_6_w[0] * flow_6_u[0];
    s[89] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[88 + j * 2 + i];
            sum += next;
        }
        s[90 + j] = sum;
    }
    s[91] = fmaxf(s[90], 0) + log1pf(expf(-fabsf(s[90])));
    s[92] = s[91] - 1.0f;
    s[93] = s[92] - s[90];
    s[94] = s[93] / s[87];
    s[95] = 1e-30f < s[87] ? s[94] : 0.0f;
    s[96] = flow_6_w[0] * s[95];
    s[97] = flow_6_w[1] * s[95];
    s[98] = flow_6_u[0] + s[96];
    s[99] = flow_6_u[1] + s[97];
    s[100] = s[90] + 1.0f;
    s[101] = 1e-30f < s[87] ? s[91] : s[100];
    s[102] = flow_7_w[0] * flow_7_w[0];
    s[103] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[102 + j * 2 + i];
            sum += next;
        }
        s[104 + j] = sum;
    }
    s[105] = flow_7_w[0] * flow_7_u[0];
    s[106] = flow_7_w[1] * flow_7_u[1];
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
    s[111] = s[110] / s[104];
    s[112] = 1e-30f < s[104] ? s[111] : 0.0f;
    s[113] = flow_7_w[0] * s[112];
    s[114] = flow_7_w[1] * s[112];
    s[115] = flow_7_u[0] + s[113];
    s[116] = flow_7_u[1] + s[114];
    s[117] = s[107] + 1.0f;
    s[118] = 1e-30f < s[104] ? s[108] : s[117];
    s[119] = flow_8_w[0] * flow_8_w[0];
    s[120] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[119 + j * 2 + i];
            sum += next;
        }
        s[121 + j] = sum;
    }
    s[122] = flow_8_w[0] * flow_8_u[0];
    s[123] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[122 + j * 2 + i];
            sum += next;
        }
        s[124 + j] = sum;
    }
    s[125] = fmaxf(s[124], 0) + log1pf(expf(-fabsf(s[124])));
    s[126] = s[125] - 1.0f;
    s[127] = s[126] - s[124];
    s[128] = s[127] / s[121];
    s[129] = 1e-30f < s[121] ? s[128] : 0.0f;
    s[130] = flow_8_w[0] * s[129];
    s[131] = flow_8_w[1] * s[129];
    s[132] = flow_8_u[0] + s[130];
    s[133] = flow_8_u[1] + s[131];
    s[134] = s[124] + 1.0f;
    s[135] = 1e-30f < s[121] ? s[125] : s[134];
    s[136] = flow_9_w[0] * flow_9_w[0];
    s[137] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[136 + j * 2 + i];
            sum += next;
        }
        s[138 + j] = sum;
    }
    s[139] = flow_9_w[0] * flow_9_u[0];
    s[140] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[139 + j * 2 + i];
            sum += next;
        }
        s[141 + j] = sum;
    }
    s[142] = fmaxf(s[141], 0) + log1pf(expf(-fabsf(s[141])));
    s[143] = s[142] - 1.0f;
    s[144] = s[143] - s[141];
    s[145] = s[144] / s[138];
    s[146] = 1e-30f < s[138] ? s[145] : 0.0f;
    s[147] = flow_9_w[0] * s[146];
    s[148] = flow_9_w[1] * s[146];
    s[149] = flow_9_u[0] + s[147];
    s[150] = flow_9_u[1] + s[148];
    s[151] = s[141] + 1.0f;
    s[152] = 1e-30f < s[138] ? s[142] : s[151];
    s[153] = flow_10_w[0] * flow_10_w[0];
    s[154] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[153 + j * 2 + i];
            sum += next;
        }
        s[155 + j] = sum;
    }
    s[156] = flow_10_w[0] * flow_10_u[0];
    s[157] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[156 + j * 2 + i];
            sum += next;
        }
        s[158 + j] = sum;
    }
    s[159] = fmaxf(s[158], 0) + log1pf(expf(-fabsf(s[158])));
    s[160] = s[159] - 1.0f;
    s[161] = s[160] - s[158];
    s[162] = s[161] / s[155];
    s[163] = 1e-30f < s[155] ? s[162] : 0.0f;
    s[164] = flow_10_w[0] * s[163];
    s[165] = flow_10_w[1] * s[163];
    s[166] = flow_10_u[0] + s[164];
    s[167] = flow_10_u[1] + s[165];
    s[168] = s[158] + 1.0f;
    s[169] = 1e-30f < s[155] ? s[159] : s[168];
    s[170] = flow_11_w[0] * flow_11_w[0];
    s[171] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[170 + j * 2 + i];
            sum += next;
        }
        s[172 + j] = sum;
    }
    s[173] = flow_11_w[0] * flow_11_u[0];
    s[174] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = fmaxf(s[175], 0) + log1pf(expf(-fabsf(s[175])));
    s[177] = s[176] - 1.0f;
    s[178] = s[177] - s[175];
    s[179] = s[178] / s[172];
    s[180] = 1e-30f < s[172] ? s[179] : 0.0f;
    s[181] = flow_11_w[0] * s[180];
    s[182] = flow_11_w[1] * s[180];
    s[183] = flow_11_u[0] + s[181];
    s[184] = flow_11_u[1] + s[182];
    s[185] = s[175] + 1.0f;
    s[186] = 1e-30f < s[172] ? s[176] : s[185];
    s[187] = flow_12_w[0] * flow_12_w[0];
    s[188] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[187 + j * 2 + i];
            sum += next;
        }
        s[189 + j] = sum;
    }
    s[190] = flow_12_w[0] * flow_12_u[0];
    s[191] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[190 + j * 2 + i];
            sum += next;
        }
        s[192 + j] = sum;
    }
    s[193] = fmaxf(s[192], 0) + log1pf(expf(-fabsf(s[192])));
    s[194] = s[193] - 1.0f;
    s[195] = s[194] - s[192];
    s[196] = s[195] / s[189];
    s[197] = 1e-30f < s[189] ? s[196] : 0.0f;
    s[198] = flow_12_w[0] * s[197];
    s[199] = flow_12_w[1] * s[197];
    s[200] = flow_12_u[0] + s[198];
    s[201] = flow_12_u[1] + s[199];
    s[202] = s[192] + 1.0f;
    s[203] = 1e-30f < s[189] ? s[193] : s[202];
    s[204] = flow_13_w[0] * flow_13_w[0];
    s[205] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[204 + j * 2 + i];
            sum += next;
        }
        s[206 + j] = sum;
    }
    s[207] = flow_13_w[0] * flow_13_u[0];
    s[208] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[207 + j * 2 + i];
            sum += next;
        }
        s[209 + j] = sum;
    }
    s[210] = fmaxf(s[209], 0) + log1pf(expf(-fabsf(s[209])));
    s[211] = s[210] - 1.0f;
    s[212] = s[211] - s[209];
    s[213] = s[212] / s[206];
    s[214] = 1e-30f < s[206] ? s[213] : 0.0f;
    s[215] = flow_13_w[0] * s[214];
    s[216] = flow_13_w[1] * s[214];
    s[217] = flow_13_u[0] + s[215];
    s[218] = flow_13_u[1] + s[216];
    s[219] = s[209] + 1.0f;
    s[220] = 1e-30f < s[206] ? s[210] : s[219];
    s[221] = flow_14_w[0] * flow_14_w[0];
    s[222] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[221 + j * 2 + i];
            sum += next;
        }
        s[223 + j] = sum;
    }
    s[224] = flow_14_w[0] * flow_14_u[0];
    s[225] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[224 + j * 2 + i];
            sum += next;
        }
        s[226 + j] = sum;
    }
    s[227] = fmaxf(s[226], 0) + log1pf(expf(-fabsf(s[226])));
    s[228] = s[227] - 1.0f;
    s[229] = s[228] - s[226];
    s[230] = s[229] / s[223];
    s[231] = 1e-30f < s[223] ? s[230] : 0.0f;
    s[232] = flow_14_w[0] * s[231];
    s[233] = flow_14_w[1] * s[231];
    s[234] = flow_14_u[0] + s[232];
    s[235] = flow_14_u[1] + s[233];
    s[236] = s[226] + 1.0f;
    s[237] = 1e-30f < s[223] ? s[227] : s[236];
    s[238] = flow_15_w[0] * flow_15_w[0];
    s[239] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[238 + j * 2 + i];
            sum += next;
        }
        s[240 + j] = sum;
    }
    s[241] = flow_15_w[0] * flow_15_u[0];
    s[242] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[241 + j * 2 + i];
            sum += next;
        }
        s[243 + j] = sum;
    }
    s[244] = fmaxf(s[243], 0) + log1pf(expf(-fabsf(s[243])));
    s[245] = s[244] - 1.0f;
    s[246] = s[245] - s[243];
    s[247] = s[246] / s[240];
    s[248] = 1e-30f < s[240] ? s[247] : 0.0f;
    s[249] = flow_15_w[0] * s[248];
    s[250] = flow_15_w[1] * s[248];
    s[251] = flow_15_u[0] + s[249];
    s[252] = flow_15_u[1] + s[250];
    s[253] = s[243] + 1.0f;
    s[254] = 1e-30f < s[240] ? s[244] : s[253];
    s[255] = flow_16_w[0] * flow_16_w[0];
    s[256] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = flow_16_w[0] * flow_16_u[0];
    s[259] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[258 + j * 2 + i];
            sum += next;
        }
        s[260 + j] = sum;
    }
    s[261] = fmaxf(s[260], 0) + log1pf(expf(-fabsf(s[260])));
    s[262] = s[261] - 1.0f;
    s[263] = s[262] - s[260];
    s[264] = s[263] / s[257];
    s[265] = 1e-30f < s[257] ? s[264] : 0.0f;
    s[266] = flow_16_w[0] * s[265];
    s[267] = flow_16_w[1] * s[265];
    s[268] = flow_16_u[0] + s[266];
    s[269] = flow_16_u[1] + s[267];
    s[270] = s[260] + 1.0f;
    s[271] = 1e-30f < s[257] ? s[261] : s[270];
    s[272] = flow_17_w[0] * flow_17_w[0];
    s[273] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[272 + j * 2 + i];
            sum += next;
        }
        s[274 + j] = sum;
    }
    s[275] = flow_17_w[0] * flow_17_u[0];
    s[276] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[275 + j * 2 + i];
            sum += next;
        }
        s[277 + j] = sum;
    }
    s[278] = fmaxf(s[277], 0) + log1pf(expf(-fabsf(s[277])));
    s[279] = s[278] - 1.0f;
    s[280] = s[279] - s[277];
    s[281] = s[280] / s[274];
    s[282] = 1e-30f < s[274] ? s[281] : 0.0f;
    s[283] = flow_17_w[0] * s[282];
    s[284] = flow_17_w[1] * s[282];
    s[285] = flow_17_u[0] + s[283];
    s[286] = flow_17_u[1] + s[284];
    s[287] = s[277] + 1.0f;
    s[288] = 1e-30f < s[274] ? s[278] : s[287];
    s[289] = flow_18_w[0] * flow_18_w[0];
    s[290] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[289 + j * 2 + i];
            sum += next;
        }
        s[291 + j] = sum;
    }
    s[292] = flow_18_w[0] * flow_18_u[0];
    s[293] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[292 + j * 2 + i];
            sum += next;
        }
        s[294 + j] = sum;
    }
    s[295] = fmaxf(s[294], 0) + log1pf(expf(-fabsf(s[294])));
    s[296] = s[295] - 1.0f;
    s[297] = s[296] - s[294];
    s[298] = s[297] / s[291];
    s[299] = 1e-30f < s[291] ? s[298] : 0.0f;
    s[300] = flow_18_w[0] * s[299];
    s[301] = flow_18_w[1] * s[299];
    s[302] = flow_18_u[0] + s[300];
    s[303] = flow_18_u[1] + s[301];
    s[304] = s[294] + 1.0f;
    s[305] = 1e-30f < s[291] ? s[295] : s[304];
    s[306] = flow_19_w[0] * flow_19_w[0];
    s[307] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[306 + j * 2 + i];
            sum += next;
        }
        s[308 + j] = sum;
    }
    s[309] = flow_19_w[0] * flow_19_u[0];
    s[310] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[309 + j * 2 + i];
            sum += next;
        }
        s[311 + j] = sum;
    }
    s[312] = fmaxf(s[311], 0) + log1pf(expf(-fabsf(s[311])));
    s[313] = s[312] - 1.0f;
    s[314] = s[313] - s[311];
    s[315] = s[314] / s[308];
    s[316] = 1e-30f < s[308] ? s[315] : 0.0f;
    s[317] = flow_19_w[0] * s[316];
    s[318] = flow_19_w[1] * s[316];
    s[319] = flow_19_u[0] + s[317];
    s[320] = flow_19_u[1] + s[318];
    s[321] = s[311] + 1.0f;
    s[322] = 1e-30f < s[308] ? s[312] : s[321];
    s[323] = flow_20_w[0] * flow_20_w[0];
    s[324] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = flow_20_w[0] * flow_20_u[0];
    s[327] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[326 + j * 2 + i];
            sum += next;
        }
        s[328 + j] = sum;
    }
    s[329] = fmaxf(s[328], 0) + log1pf(expf(-fabsf(s[328])));
    s[330] = s[329] - 1.0f;
    s[331] = s[330] - s[328];
    s[332] = s[331] / s[325];
    s[333] = 1e-30f < s[325] ? s[332] : 0.0f;
    s[334] = flow_20_w[0] * s[333];
    s[335] = flow_20_w[1] * s[333];
    s[336] = flow_20_u[0] + s[334];
    s[337] = flow_20_u[1] + s[335];
    s[338] = s[328] + 1.0f;
    s[339] = 1e-30f < s[325] ? s[329] : s[338];
    s[340] = flow_21_w[0] * flow_21_w[0];
    s[341] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[340 + j * 2 + i];
            sum += next;
        }
        s[342 + j] = sum;
    }
    s[343] = flow_21_w[0] * flow_21_u[0];
    s[344] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[343 + j * 2 + i];
            sum += next;
        }
        s[345 + j] = sum;
    }
    s[346] = fmaxf(s[345], 0) + log1pf(expf(-fabsf(s[345])));
    s[347] = s[346] - 1.0f;
    s[348] = s[347] - s[345];
    s[349] = s[348] / s[342];
    s[350] = 1e-30f < s[342] ? s[349] : 0.0f;
    s[351] = flow_21_w[0] * s[350];
    s[352] = flow_21_w[1] * s[350];
    s[353] = flow_21_u[0] + s[351];
    s[354] = flow_21_u[1] + s[352];
    s[355] = s[345] + 1.0f;
    s[356] = 1e-30f < s[342] ? s[346] : s[355];
    s[357] = flow_22_w[0] * flow_22_w[0];
    s[358] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[357 + j * 2 + i];
            sum += next;
        }
        s[359 + j] = sum;
    }
    s[360] = flow_22_w[0] * flow_22_u[0];
    s[361] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[360 + j * 2 + i];
            sum += next;
        }
        s[362 + j] = sum;
    }
    s[363] = fmaxf(s[362], 0) + log1pf(expf(-fabsf(s[362])));
    s[364] = s[363] - 1.0f;
    s[365] = s[364] - s[362];
    s[366] = s[365] / s[359];
    s[367] = 1e-30f < s[359] ? s[366] : 0.0f;
    s[368] = flow_22_w[0] * s[367];
    s[369] = flow_22_w[1] * s[367];
    s[370] = flow_22_u[0] + s[368];
    s[371] = flow_22_u[1] + s[369];
    s[372] = s[362] + 1.0f;
    s[373] = 1e-30f < s[359] ? s[363] : s[372];
    s[374] = flow_23_w[0] * flow_23_w[0];
    s[375] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[374 + j * 2 + i];
            sum += next;
        }
        s[376 + j] = sum;
    }
    s[377] = flow_23_w[0] * flow_23_u[0];
    s[378] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[377 + j * 2 + i];
            sum += next;
        }
        s[379 + j] = sum;
    }
    s[380] = fmaxf(s[379], 0) + log1pf(expf(-fabsf(s[379])));
    s[381] = s[380] - 1.0f;
    s[382] = s[381] - s[379];
    s[383] = s[382] / s[376];
    s[384] = 1e-30f < s[376] ? s[383] : 0.0f;
    s[385] = flow_23_w[0] * s[384];
    s[386] = flow_23_w[1] * s[384];
    s[387] = flow_23_u[0] + s[385];
    s[388] = flow_23_u[1] + s[386];
    s[389] = s[379] + 1.0f;
    s[390] = 1e-30f < s[376] ? s[380] : s[389];
    s[391] = flow_24_w[0] * flow_24_w[0];
    s[392] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[391 + j * 2 + i];
            sum += next;
        }
        s[393 + j] = sum;
    }
    s[394] = flow_24_w[0] * flow_24_u[0];
    s[395] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[394 + j * 2 + i];
            sum += next;
        }
        s[396 + j] = sum;
    }
    s[397] = fmaxf(s[396], 0) + log1pf(expf(-fabsf(s[396])));
    s[398] = s[397] - 1.0f;
    s[399] = s[398] - s[396];
    s[400] = s[399] / s[393];
    s[401] = 1e-30f < s[393] ? s[400] : 0.0f;
    s[402] = flow_24_w[0] * s[401];
    s[403] = flow_24_w[1] * s[401];
    s[404] = flow_24_u[0] + s[402];
    s[405] = flow_24_u[1] + s[403];
    s[406] = s[396] + 1.0f;
    s[407] = 1e-30f < s[393] ? s[397] : s[406];
    s[415] = 1.0f / s[393];
    s[418] = s[400] / s[393];
    s[419] = -s[418];
    s[424] = 1 / (1 + expf(-s[396]));
    s[448] = 1.0f / s[376];
    s[451] = s[383] / s[376];
    s[452] = -s[451];
    s[457] = 1 / (1 + expf(-s[379]));
    s[481] = 1.0f / s[359];
    s[484] = s[366] / s[359];
    s[485] = -s[484];
    s[490] = 1 / (1 + expf(-s[362]));
    s[514] = 1.0f / s[342];
    s[517] = s[349] / s[342];
    s[518] = -s[517];
    s[523] = 1 / (1 + expf(-s[345]));
    s[547] = 1.0f / s[325];
    s[550] = s[332] / s[325];
    s[551] = -s[550];
    s[556] = 1 / (1 + expf(-s[328]));
    s[580] = 1.0f / s[308];
    s[583] = s[315] / s[308];
    s[584] = -s[583];
    s[589] = 1 / (1 + expf(-s[311]));
    s[613] = 1.0f / s[291];
    s[616] = s[298] / s[291];
    s[617] = -s[616];
    s[622] = 1 / (1 + expf(-s[294]));
    s[646] = 1.0f / s[274];
    s[649] = s[281] / s[274];
    s[650] = -s[649];
    s[655] = 1 / (1 + expf(-s[277]));
    s[679] = 1.0f / s[257];
    s[682] = s[264] / s[257];
    s[683] = -s[682];
    s[688] = 1 / (1 + expf(-s[260]));
    s[712] = 1.0f / s[240];
    s[715] = s[247] / s[240];
    s[716] = -s[715];
    s[721] = 1 / (1 + expf(-s[243]));
    s[745] = 1.0f / s[223];
    s[748] = s[230] / s[223];
    s[749] = -s[748];
    s[754] = 1 / (1 + expf(-s[226]));
    s[778] = 1.0f / s[206];
    s[781] = s[213] / s[206];
    s[782] = -s[781];
    s[787] = 1 / (1 + expf(-s[209]));
    s[811] = 1.0f / s[189];
    s[814] = s[196] / s[189];
    s[815] = -s[814];
    s[820] = 1 / (1 + expf(-s[192]));
    s[844] = 1.0f / s[172];
    s[847] = s[179] / s[172];
    s[848] = -s[847];
    s[853] = 1 / (1 + expf(-s[175]));
    s[877] = 1.0f / s[155];
    s[880] = s[162] / s[155];
    s[881] = -s[880];
    s[886] = 1 / (1 + expf(-s[158]));
    s[910] = 1.0f / s[138];
    s[913] = s[145] / s[138];
    s[914] = -s[913];
    s[919] = 1 / (1 + expf(-s[141]));
    s[943] = 1.0f / s[121];
    s[946] = s[128] / s[121];
    s[947] = -s[946];
    s[952] = 1 / (1 + expf(-s[124]));
    s[976] = 1.0f / s[104];
    s[979] = s[111] / s[104];
    s[980] = -s[979];
    s[985] = 1 / (1 + expf(-s[107]));
    s[1009] = 1.0f / s[87];
    s[1012] = s[94] / s[87];
    s[1013] = -s[1012];
    s[1018] = 1 / (1 + expf(-s[90]));
    s[1042] = 1.0f / s[70];
    s[1045] = s[77] / s[70];
    s[1046] = -s[1045];
    s[1051] = 1 / (1 + expf(-s[73]));
    s[1075] = 1.0f / s[53];
    s[1078] = s[60] / s[53];
    s[1079] = -s[1078];
    s[1084] = 1 / (1 + expf(-s[56]));
    s[1108] = 1.0f / s[36];
    s[1111] = s[43] / s[36];
    s[1112] = -s[1111];
    s[1117] = 1 / (1 + expf(-s[39]));
    s[1141] = 1.0f / s[19];
    s[1144] = s[26] / s[19];
    s[1145] = -s[1144];
    s[1150] = 1 / (1 + expf(-s[22]));
    s[1174] = 1.0f / s[2];
    s[1177] = s[9] / s[2];
    s[1178] = -s[1177];
    s[1183] = 1 / (1 + expf(-s[5]));
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
        const planar_nf_lane v3 = FMA(x2, flow_1_w[1], (x1 * flow_1_w[0])) + flow_1_b[0];
        planar_nf_store(t + 3 * TILE + k, v3);
    }
    planar_nf_each_tanh(t + 4 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = FMA(v4, s[13], x1);
        planar_nf_store(t + 5 * TILE + k, v6_1);
        const planar_nf_lane v6_2 = FMA(v4, s[14], x2);
        planar_nf_store(t + 6 * TILE + k, v6_2);
        const planar_nf_lane v7 = v4 * v4;
        const planar_nf_lane v8 = 1.0f - v7;
        planar_nf_store(t + 3 * TILE + k, v8);
        const planar_nf_lane v10 = FMA(v8, s[16], v7);
        planar_nf_store(t + 7 * TILE + k, v10);
    }
    planar_nf_each_log(t + 8 * TILE, t + 7 * TILE, 1, TILE, m);

    /* layer 2: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v6_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v14 = FMA(v6_2, flow_2_w[1], (v6_1 * flow_2_w[0])) + flow_2_b[0];
        planar_nf_store(t + 9 * TILE + k, v14);
    }
    planar_nf_each_tanh(t + 10 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v15 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v6_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v17_1 = FMA(v15, s[30], v6_1);
        planar_nf_store(t + 11 * TILE + k, v17_1);
        const planar_nf_lane v17_2 = FMA(v15, s[31], v6_2);
        planar_nf_store(t + 12 * TILE + k, v17_2);
        const planar_nf_lane v18 = v15 * v15;
        const planar_nf_lane v19 = 1.0f - v18;
        planar_nf_store(t + 9 * TILE + k, v19);
        const planar_nf_lane v21 = FMA(v19, s[33], v18);
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
        const planar_nf_lane v26 = FMA(v17_2, flow_3_w[1], (v17_1 * flow_3_w[0])) + flow_3_b[0];
        planar_nf_store(t + 16 * TILE + k, v26);
    }

    /* layer 3: planar, forward */
    planar_nf_each_tanh(t + 8 * TILE, t + 16 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v27 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v17_1 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v29_1 = FMA(v27, s[47], v17_1);
        planar_nf_store(t + 16 * TILE + k, v29_1);
        const planar_nf_lane v29_2 = FMA(v27, s[48], v17_2);
        planar_nf_store(t + 17 * TILE + k, v29_2);
        const planar_nf_lane v30 = v27 * v27;
        const planar_nf_lane v31 = 1.0f - v30;
        planar_nf_store(t + 14 * TILE + k, v31);
        const planar_nf_lane v33 = FMA(v31, s[50], v30);
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
        const planar_nf_lane v38 = FMA(v29_2, flow_4_w[1], (v29_1 * flow_4_w[0])) + flow_4_b[0];
        planar_nf_store(t + 21 * TILE + k, v38);
    }

    /* layer 4: planar, forward */
    planar_nf_each_tanh(t + 15 * TILE, t + 21 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v39 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v29_1 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v41_1 = FMA(v39, s[64], v29_1);
        planar_nf_store(t + 21 * TILE + k, v41_1);
        const planar_nf_lane v41_2 = FMA(v39, s[65], v29_2);
        planar_nf_store(t + 22 * TILE + k, v41_2);
        const planar_nf_lane v42 = v39 * v39;
        const planar_nf_lane v43 = 1.0f - v42;
        planar_nf_store(t + 19 * TILE + k, v43);
        const planar_nf_lane v45 = FMA(v43, s[67], v42);
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
        const planar_nf_lane v50 = FMA(v41_2, flow_5_w[1], (v41_1 * flow_5_w[0])) + flow_5_b[0];
        planar_nf_store(t + 26 * TILE + k, v50);
    }

    /* layer 5: planar, forward */
    planar_nf_each_tanh(t + 20 * TILE, t + 26 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v51 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v41_1 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v53_1 = FMA(v51, s[81], v41_1);
        planar_nf_store(t + 26 * TILE + k, v53_1);
        const planar_nf_lane v53_2 = FMA(v51, s[82], v41_2);
        planar_nf_store(t + 27 * TILE + k, v53_2);
        const planar_nf_lane v54 = v51 * v51;
        const planar_nf_lane v55 = 1.0f - v54;
        planar_nf_store(t + 24 * TILE + k, v55);
        const planar_nf_lane v57 = FMA(v55, s[84], v54);
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
        const planar_nf_lane v62 = FMA(v53_2, flow_6_w[1], (v53_1 * flow_6_w[0])) + flow_6_b[0];
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
        const planar_nf_lane v65_1 = FMA(v63, s[98], v53_1);
        planar_nf_store(t + 31 * TILE + k, v65_1);
        const planar_nf_lane v65_2 = FMA(v63, s[99], v53_2);
        planar_nf_store(t + 32 * TILE + k, v65_2);
        const planar_nf_lane v66 = v63 * v63;
        const planar_nf_lane v67 = 1.0f - v66;
        planar_nf_store(t + 29 * TILE + k, v67);
        const planar_nf_lane v69 = FMA(v67, s[101], v66);
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
        const planar_nf_lane v74 = FMA(v65_2, flow_7_w[1], (v65_1 * flow_7_w[0])) + flow_7_b[0];
        planar_nf_store(t + 36 * TILE + k, v74);
    }

    /* layer 7: planar, forward */
    planar_nf_each_tanh(t + 30 * TILE, t + 36 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v75 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v65_1 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v77_1 = FMA(v75, s[115], v65_1);
        planar_nf_store(t + 36 * TILE + k, v77_1);
        const planar_nf_lane v77_2 = FMA(v75, s[116], v65_2);
        planar_nf_store(t + 37 * TILE + k, v77_2);
        const planar_nf_lane v78 = v75 * v75;
        const planar_nf_lane v79 = 1.0f - v78;
        planar_nf_store(t + 34 * TILE + k, v79);
        const planar_nf_lane v81 = FMA(v79, s[118], v78);
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
        const planar_nf_lane v86 = FMA(v77_2, flow_8_w[1], (v77_1 * flow_8_w[0])) + flow_8_b[0];
        planar_nf_store(t + 41 * TILE + k, v86);
    }

    /* layer 8: planar, forward */
    planar_nf_each_tanh(t + 35 * TILE, t + 41 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v87 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v77_1 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v89_1 = FMA(v87, s[132], v77_1);
        planar_nf_store(t + 41 * TILE + k, v89_1);
        const planar_nf_lane v89_2 = FMA(v87, s[133], v77_2);
        planar_nf_store(t + 42 * TILE + k, v89_2);
        const planar_nf_lane v90 = v87 * v87;
        const planar_nf_lane v91 = 1.0f - v90;
        planar_nf_store(t + 39 * TILE + k, v91);
        const planar_nf_lane v93 = FMA(v91, s[135], v90);
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
        const planar_nf_lane v98 = FMA(v89_2, flow_9_w[1], (v89_1 * flow_9_w[0])) + flow_9_b[0];
        planar_nf_store(t + 46 * TILE + k, v98);
    }

    /* layer 9: planar, forward */
    planar_nf_each_tanh(t + 40 * TILE, t + 46 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v99 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v89_1 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v101_1 = FMA(v99, s[149], v89_1);
        planar_nf_store(t + 46 * TILE + k, v101_1);
        const planar_nf_lane v101_2 = FMA(v99, s[150], v89_2);
        planar_nf_store(t + 47 * TILE + k, v101_2);
        const planar_nf_lane v102 = v99 * v99;
        const planar_nf_lane v103 = 1.0f - v102;
        planar_nf_store(t + 44 * TILE + k, v103);
        const planar_nf_lane v105 = FMA(v103, s[152], v102);
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
        const planar_nf_lane v110 = FMA(v101_2, flow_10_w[1], (v101_1 * flow_10_w[0])) + flow_10_b[0];
        planar_nf_store(t + 51 * TILE + k, v110);
    }

    /* layer 10: planar, forward */
    planar_nf_each_tanh(t + 45 * TILE, t + 51 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v111 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v101_1 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v113_1 = FMA(v111, s[166], v101_1);
        planar_nf_store(t + 51 * TILE + k, v113_1);
        const planar_nf_lane v113_2 = FMA(v111, s[167], v101_2);
        planar_nf_store(t + 52 * TILE + k, v113_2);
        const planar_nf_lane v114 = v111 * v111;
        const planar_nf_lane v115 = 1.0f - v114;
        planar_nf_store(t + 49 * TILE + k, v115);
        const planar_nf_lane v117 = FMA(v115, s[169], v114);
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
        const planar_nf_lane v122 = FMA(v113_2, flow_11_w[1], (v113_1 * flow_11_w[0])) + flow_11_b[0];
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
        const planar_nf_lane v125_1 = FMA(v123, s[183], v113_1);
        planar_nf_store(t + 56 * TILE + k, v125_1);
        const planar_nf_lane v125_2 = FMA(v123, s[184], v113_2);
        planar_nf_store(t + 57 * TILE + k, v125_2);
        const planar_nf_lane v126 = v123 * v123;
        const planar_nf_lane v127 = 1.0f - v126;
        planar_nf_store(t + 54 * TILE + k, v127);
        const planar_nf_lane v129 = FMA(v127, s[186], v126);
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
        const planar_nf_lane v134 = FMA(v125_2, flow_12_w[1], (v125_1 * flow_12_w[0])) + flow_12_b[0];
        planar_nf_store(t + 61 * TILE + k, v134);
    }

    /* layer 12: planar, forward */
    planar_nf_each_tanh(t + 55 * TILE, t + 61 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v135 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v125_1 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 57 * TILE + k);
        const planar_nf_lane v137_1 = FMA(v135, s[200], v125_1);
        planar_nf_store(t + 61 * TILE + k, v137_1);
        const planar_nf_lane v137_2 = FMA(v135, s[201], v125_2);
        planar_nf_store(t + 62 * TILE + k, v137_2);
        const planar_nf_lane v138 = v135 * v135;
        const planar_nf_lane v139 = 1.0f - v138;
        planar_nf_store(t + 59 * TILE + k, v139);
        const planar_nf_lane v141 = FMA(v139, s[203], v138);
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
        const planar_nf_lane v146 = FMA(v137_2, flow_13_w[1], (v137_1 * flow_13_w[0])) + flow_13_b[0];
        planar_nf_store(t + 66 * TILE + k, v146);
    }

    /* layer 13: planar, forward */
    planar_nf_each_tanh(t + 60 * TILE, t + 66 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v147 = planar_nf_load(t + 60 * TILE + k);
        const planar_nf_lane v137_1 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v149_1 = FMA(v147, s[217], v137_1);
        planar_nf_store(t + 66 * TILE + k, v149_1);
        const planar_nf_lane v149_2 = FMA(v147, s[218], v137_2);
        planar_nf_store(t + 67 * TILE + k, v149_2);
        const planar_nf_lane v150 = v147 * v147;
        const planar_nf_lane v151 = 1.0f - v150;
        planar_nf_store(t + 64 * TILE + k, v151);
        const planar_nf_lane v153 = FMA(v151, s[220], v150);
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
        const planar_nf_lane v158 = FMA(v149_2, flow_14_w[1], (v149_1 * flow_14_w[0])) + flow_14_b[0];
        planar_nf_store(t + 71 * TILE + k, v158);
    }

    /* layer 14: planar, forward */
    planar_nf_each_tanh(t + 65 * TILE, t + 71 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v159 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v149_1 = planar_nf_load(t + 66 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v161_1 = FMA(v159, s[234], v149_1);
        planar_nf_store(t + 71 * TILE + k, v161_1);
        const planar_nf_lane v161_2 = FMA(v159, s[235], v149_2);
        planar_nf_store(t + 72 * TILE + k, v161_2);
        const planar_nf_lane v162 = v159 * v159;
        const planar_nf_lane v163 = 1.0f - v162;
        planar_nf_store(t + 69 * TILE + k, v163);
        const planar_nf_lane v165 = FMA(v163, s[237], v162);
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
        const planar_nf_lane v170 = FMA(v161_2, flow_15_w[1], (v161_1 * flow_15_w[0])) + flow_15_b[0];
        planar_nf_store(t + 76 * TILE + k, v170);
    }

    /* layer 15: planar, forward */
    planar_nf_each_tanh(t + 70 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v171 = planar_nf_load(t + 70 * TILE + k);
        const planar_nf_lane v161_1 = planar_nf_load(t + 71 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 72 * TILE + k);
        const planar_nf_lane v173_1 = FMA(v171, s[251], v161_1);
        planar_nf_store(t + 76 * TILE + k, v173_1);
        const planar_nf_lane v173_2 = FMA(v171, s[252], v161_2);
        planar_nf_store(t + 77 * TILE + k, v173_2);
        const planar_nf_lane v174 = v171 * v171;
        const planar_nf_lane v175 = 1.0f - v174;
        planar_nf_store(t + 74 * TILE + k, v175);
        const planar_nf_lane v177 = FMA(v175, s[254], v174);
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
        const planar_nf_lane v182 = FMA(v173_2, flow_16_w[1], (v173_1 * flow_16_w[0])) + flow_16_b[0];
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
        const planar_nf_lane v185_1 = FMA(v183, s[268], v173_1);
        planar_nf_store(t + 81 * TILE + k, v185_1);
        const planar_nf_lane v185_2 = FMA(v183, s[269], v173_2);
        planar_nf_store(t + 82 * TILE + k, v185_2);
        const planar_nf_lane v186 = v183 * v183;
        const planar_nf_lane v187 = 1.0f - v186;
        planar_nf_store(t + 79 * TILE + k, v187);
        const planar_nf_lane v189 = FMA(v187, s[271], v186);
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
        const planar_nf_lane v194 = FMA(v185_2, flow_17_w[1], (v185_1 * flow_17_w[0])) + flow_17_b[0];
        planar_nf_store(t + 86 * TILE + k, v194);
    }

    /* layer 17: planar, forward */
    planar_nf_each_tanh(t + 80 * TILE, t + 86 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v195 = planar_nf_load(t + 80 * TILE + k);
        const planar_nf_lane v185_1 = planar_nf_load(t + 81 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 82 * TILE + k);
        const planar_nf_lane v197_1 = FMA(v195, s[285], v185_1);
        planar_nf_store(t + 86 * TILE + k, v197_1);
        const planar_nf_lane v197_2 = FMA(v195, s[286], v185_2);
        planar_nf_store(t + 87 * TILE + k, v197_2);
        const planar_nf_lane v198 = v195 * v195;
        const planar_nf_lane v199 = 1.0f - v198;
        planar_nf_store(t + 84 * TILE + k, v199);
        const planar_nf_lane v201 = FMA(v199, s[288], v198);
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
        const planar_nf_lane v206 = FMA(v197_2, flow_18_w[1], (v197_1 * flow_18_w[0])) + flow_18_b[0];
        planar_nf_store(t + 91 * TILE + k, v206);
    }

    /* layer 18: planar, forward */
    planar_nf_each_tanh(t + 85 * TILE, t + 91 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v207 = planar_nf_load(t + 85 * TILE + k);
        const planar_nf_lane v197_1 = planar_nf_load(t + 86 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 87 * TILE + k);
        const planar_nf_lane v209_1 = FMA(v207, s[302], v197_1);
        planar_nf_store(t + 91 * TILE + k, v209_1);
        const planar_nf_lane v209_2 = FMA(v207, s[303], v197_2);
        planar_nf_store(t + 92 * TILE + k, v209_2);
        const planar_nf_lane v210 = v207 * v207;
        const planar_nf_lane v211 = 1.0f - v210;
        planar_nf_store(t + 89 * TILE + k, v211);
        const planar_nf_lane v213 = FMA(v211, s[305], v210);
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
        const planar_nf_lane v218 = FMA(v209_2, flow_19_w[1], (v209_1 * flow_19_w[0])) + flow_19_b[0];
        planar_nf_store(t + 96 * TILE + k, v218);
    }

    /* layer 19: planar, forward */
    planar_nf_each_tanh(t + 90 * TILE, t + 96 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v219 = planar_nf_load(t + 90 * TILE + k);
        const planar_nf_lane v209_1 = planar_nf_load(t + 91 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 92 * TILE + k);
        const planar_nf_lane v221_1 = FMA(v219, s[319], v209_1);
        planar_nf_store(t + 96 * TILE + k, v221_1);
        const planar_nf_lane v221_2 = FMA(v219, s[320], v209_2);
        planar_nf_store(t + 97 * TILE + k, v221_2);
        const planar_nf_lane v222 = v219 * v219;
        const planar_nf_lane v223 = 1.0f - v222;
        planar_nf_store(t + 94 * TILE + k, v223);
        const planar_nf_lane v225 = FMA(v223, s[322], v222);
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
        const planar_nf_lane v230 = FMA(v221_2, flow_20_w[1], (v221_1 * flow_20_w[0])) + flow_20_b[0];
        planar_nf_store(t + 101 * TILE + k, v230);
    }

    /* layer 20: planar, forward */
    planar_nf_each_tanh(t + 95 * TILE, t + 101 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v231 = planar_nf_load(t + 95 * TILE + k);
        const planar_nf_lane v221_1 = planar_nf_load(t + 96 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 97 * TILE + k);
        const planar_nf_lane v233_1 = FMA(v231, s[336], v221_1);
        planar_nf_store(t + 101 * TILE + k, v233_1);
        const planar_nf_lane v233_2 = FMA(v231, s[337], v221_2);
        planar_nf_store(t + 102 * TILE + k, v233_2);
        const planar_nf_lane v234 = v231 * v231;
        const planar_nf_lane v235 = 1.0f - v234;
        planar_nf_store(t + 99 * TILE + k, v235);
        const planar_nf_lane v237 = FMA(v235, s[339], v234);
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
        const planar_nf_lane v242 = FMA(v233_2, flow_21_w[1], (v233_1 * flow_21_w[0])) + flow_21_b[0];
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
        const planar_nf_lane v245_1 = FMA(v243, s[353], v233_1);
        planar_nf_store(t + 106 * TILE + k, v245_1);
        const planar_nf_lane v245_2 = FMA(v243, s[354], v233_2);
        planar_nf_store(t + 107 * TILE + k, v245_2);
        const planar_nf_lane v246 = v243 * v243;
        const planar_nf_lane v247 = 1.0f - v246;
        planar_nf_store(t + 104 * TILE + k, v247);
        const planar_nf_lane v249 = FMA(v247, s[356], v246);
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
        const planar_nf_lane v254 = FMA(v245_2, flow_22_w[1], (v245_1 * flow_22_w[0])) + flow_22_b[0];
        planar_nf_store(t + 111 * TILE + k, v254);
    }

    /* layer 22: planar, forward */
    planar_nf_each_tanh(t + 105 * TILE, t + 111 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v255 = planar_nf_load(t + 105 * TILE + k);
        const planar_nf_lane v245_1 = planar_nf_load(t + 106 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 107 * TILE + k);
        const planar_nf_lane v257_1 = FMA(v255, s[370], v245_1);
        planar_nf_store(t + 111 * TILE + k, v257_1);
        const planar_nf_lane v257_2 = FMA(v255, s[371], v245_2);
        planar_nf_store(t + 112 * TILE + k, v257_2);
        const planar_nf_lane v258 = v255 * v255;
        const planar_nf_lane v259 = 1.0f - v258;
        planar_nf_store(t + 109 * TILE + k, v259);
        const planar_nf_lane v261 = FMA(v259, s[373], v258);
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
        const planar_nf_lane v266 = FMA(v257_2, flow_23_w[1], (v257_1 * flow_23_w[0])) + flow_23_b[0];
        planar_nf_store(t + 116 * TILE + k, v266);
    }

    /* layer 23: planar, forward */
    planar_nf_each_tanh(t + 110 * TILE, t + 116 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v267 = planar_nf_load(t + 110 * TILE + k);
        const planar_nf_lane v257_1 = planar_nf_load(t + 111 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 112 * TILE + k);
        const planar_nf_lane v269_1 = FMA(v267, s[387], v257_1);
        planar_nf_store(t + 116 * TILE + k, v269_1);
        const planar_nf_lane v269_2 = FMA(v267, s[388], v257_2);
        planar_nf_store(t + 117 * TILE + k, v269_2);
        const planar_nf_lane v270 = v267 * v267;
        const planar_nf_lane v271 = 1.0f - v270;
        planar_nf_store(t + 114 * TILE + k, v271);
        const planar_nf_lane v273 = FMA(v271, s[390], v270);
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
        const planar_nf_lane v278 = FMA(v269_2, flow_24_w[1], (v269_1 * flow_24_w[0])) + flow_24_b[0];
        planar_nf_store(t + 121 * TILE + k, v278);
    }

    /* layer 24: planar, forward */
    planar_nf_each_tanh(t + 115 * TILE, t + 121 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v279 = planar_nf_load(t + 115 * TILE + k);
        const planar_nf_lane v269_1 = planar_nf_load(t + 116 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 117 * TILE + k);
        const planar_nf_lane v281_1 = FMA(v279, s[404], v269_1);
        planar_nf_store(t + 121 * TILE + k, v281_1);
        const planar_nf_lane v281_2 = FMA(v279, s[405], v269_2);
        planar_nf_store(t + 122 * TILE + k, v281_2);
        const planar_nf_lane v282 = v279 * v279;
        const planar_nf_lane v283 = 1.0f - v282;
        planar_nf_store(t + 119 * TILE + k, v283);
        const planar_nf_lane v285 = FMA(v283, s[407], v282);
        planar_nf_store(t + 123 * TILE + k, v285);
    }
    planar_nf_each_log(t + 124 * TILE, t + 123 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v275 = planar_nf_load(t + 120 * TILE + k);
        const planar_nf_lane v286 = planar_nf_load(t + 124 * TILE + k);
        const planar_nf_lane v281_1 = planar_nf_load(t + 121 * TILE + k);
        const planar_nf_lane v281_2 = planar_nf_load(t + 122 * TILE + k);
        const planar_nf_lane v292 = v275 + v286 + FMA(FMA(v281_2, v281_2, (v281_1 * v281_1)), -0.5f, -1.837877f);
        planar_nf_store(t + 125 * TILE + k, v292);
    }
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane x1 = planar_nf_load(t + k);
            const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
            const planar_nf_lane v293 = planar_nf_max(x1, x2);
            const planar_nf_lane v292 = planar_nf_load(t + 125 * TILE + k);
            const planar_nf_lane v294 = planar_nf_select_lt(v292, planar_nf_set(INFINITY), v292, planar_nf_set(-INFINITY));
            const planar_nf_lane w = planar_nf_load(t + 2 * TILE + k);
            const planar_nf_lane v298 = planar_nf_select_lt(planar_nf_set(0.0f), w, w * (-planar_nf_select_le(v293, planar_nf_set(INFINITY), v294, v293)), planar_nf_set(0.0f));
            g0 = g0 + v298;
            const planar_nf_lane v300 = -w;
            planar_nf_store(t + 120 * TILE + k, v300);
        }
        total[0] += (double)planar_nf_hsum(g0);
    }

    /* base: gaussian, log_prob, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g1 = zero, g2 = zero, g3 = zero, g4 = zero, g5 = zero, g6 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v301 = v300 * (-0.5f);
            const planar_nf_lane v281_1 = planar_nf_load(t + 121 * TILE + k);
            const planar_nf_lane v281_2 = planar_nf_load(t + 122 * TILE + k);
            const planar_nf_lane v302_1 = v281_1 * v301;
            const planar_nf_lane v302_2 = v281_2 * v301;
            const planar_nf_lane v303_1 = v302_1 + v302_1;
            const planar_nf_lane v303_2 = v302_2 + v302_2;
            const planar_nf_lane v285 = planar_nf_load(t + 123 * TILE + k);
            const planar_nf_lane v305 = v300 * (1.0f / v285);
            const planar_nf_lane v283 = planar_nf_load(t + 119 * TILE + k);
            g1 = FMA(v283, v305, g1);
            const planar_nf_lane v279 = planar_nf_load(t + 115 * TILE + k);
            const planar_nf_lane v310 = v279 * LESS(v305, s[407], v305);
            g2 = FMA(v279, v303_1, g2);
            g3 = FMA(v279, v303_2, g3);
            const planar_nf_lane v317 = v283 * (v310 + v310 + FMA(v303_2, s[405], (v303_1 * s[404])));
            g4 = g4 + v317;
            const planar_nf_lane v269_1 = planar_nf_load(t + 116 * TILE + k);
            const planar_nf_lane v269_2 = planar_nf_load(t + 117 * TILE + k);
            g5 = FMA(v269_1, v317, g5);
            g6 = FMA(v269_2, v317, g6);
            const planar_nf_lane v322_1 = FMA(v317, flow_24_w[0], v303_1);
            planar_nf_store(t + 124 * TILE + k, v322_1);
            const planar_nf_lane v322_2 = FMA(v317, flow_24_w[1], v303_2);
            planar_nf_store(t + 125 * TILE + k, v322_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v324 = v300 * (1.0f / v273);
            const planar_nf_lane v271 = planar_nf_load(t + 114 * TILE + k);
            g7 = FMA(v271, v324, g7);
            const planar_nf_lane v267 = planar_nf_load(t + 110 * TILE + k);
            const planar_nf_lane v329 = v267 * LESS(v324, s[390], v324);
            const planar_nf_lane v322_1 = planar_nf_load(t + 124 * TILE + k);
            const planar_nf_lane v322_2 = planar_nf_load(t + 125 * TILE + k);
            g8 = FMA(v267, v322_1, g8);
            g9 = FMA(v267, v322_2, g9);
            const planar_nf_lane v336 = v271 * (v329 + v329 + FMA(v322_2, s[388], (v322_1 * s[387])));
            g10 = g10 + v336;
            const planar_nf_lane v257_1 = planar_nf_load(t + 111 * TILE + k);
            const planar_nf_lane v257_2 = planar_nf_load(t + 112 * TILE + k);
            g11 = FMA(v257_1, v336, g11);
            g12 = FMA(v257_2, v336, g12);
            const planar_nf_lane v341_1 = FMA(v336, flow_23_w[0], v322_1);
            planar_nf_store(t + 115 * TILE + k, v341_1);
            const planar_nf_lane v341_2 = FMA(v336, flow_23_w[1], v322_2);
            planar_nf_store(t + 116 * TILE + k, v341_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v343 = v300 * (1.0f / v261);
            const planar_nf_lane v259 = planar_nf_load(t + 109 * TILE + k);
            g13 = FMA(v259, v343, g13);
            const planar_nf_lane v255 = planar_nf_load(t + 105 * TILE + k);
            const planar_nf_lane v348 = v255 * LESS(v343, s[373], v343);
            const planar_nf_lane v341_1 = planar_nf_load(t + 115 * TILE + k);
            const planar_nf_lane v341_2 = planar_nf_load(t + 116 * TILE + k);
            g14 = FMA(v255, v341_1, g14);
            g15 = FMA(v255, v341_2, g15);
            const planar_nf_lane v355 = v259 * (v348 + v348 + FMA(v341_2, s[371], (v341_1 * s[370])));
            g16 = g16 + v355;
            const planar_nf_lane v245_1 = planar_nf_load(t + 106 * TILE + k);
            const planar_nf_lane v245_2 = planar_nf_load(t + 107 * TILE + k);
            g17 = FMA(v245_1, v355, g17);
            g18 = FMA(v245_2, v355, g18);
            const planar_nf_lane v360_1 = FMA(v355, flow_22_w[0], v341_1);
            planar_nf_store(t + 110 * TILE + k, v360_1);
            const planar_nf_lane v360_2 = FMA(v355, flow_22_w[1], v341_2);
            planar_nf_store(t + 111 * TILE + k, v360_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v362 = v300 * (1.0f / v249);
            const planar_nf_lane v247 = planar_nf_load(t + 104 * TILE + k);
            g19 = FMA(v247, v362, g19);
            const planar_nf_lane v243 = planar_nf_load(t + 100 * TILE + k);
            const planar_nf_lane v367 = v243 * LESS(v362, s[356], v362);
            const planar_nf_lane v360_1 = planar_nf_load(t + 110 * TILE + k);
            const planar_nf_lane v360_2 = planar_nf_load(t + 111 * TILE + k);
            g20 = FMA(v243, v360_1, g20);
            g21 = FMA(v243, v360_2, g21);
            const planar_nf_lane v374 = v247 * (v367 + v367 + FMA(v360_2, s[354], (v360_1 * s[353])));
            g22 = g22 + v374;
            const planar_nf_lane v233_1 = planar_nf_load(t + 101 * TILE + k);
            const planar_nf_lane v233_2 = planar_nf_load(t + 102 * TILE + k);
            g23 = FMA(v233_1, v374, g23);
            g24 = FMA(v233_2, v374, g24);
            const planar_nf_lane v379_1 = FMA(v374, flow_21_w[0], v360_1);
            planar_nf_store(t + 105 * TILE + k, v379_1);
            const planar_nf_lane v379_2 = FMA(v374, flow_21_w[1], v360_2);
            planar_nf_store(t + 106 * TILE + k, v379_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v381 = v300 * (1.0f / v237);
            const planar_nf_lane v235 = planar_nf_load(t + 99 * TILE + k);
            g25 = FMA(v235, v381, g25);
            const planar_nf_lane v231 = planar_nf_load(t + 95 * TILE + k);
            const planar_nf_lane v386 = v231 * LESS(v381, s[339], v381);
            const planar_nf_lane v379_1 = planar_nf_load(t + 105 * TILE + k);
            const planar_nf_lane v379_2 = planar_nf_load(t + 106 * TILE + k);
            g26 = FMA(v231, v379_1, g26);
            g27 = FMA(v231, v379_2, g27);
            const planar_nf_lane v393 = v235 * (v386 + v386 + FMA(v379_2, s[337], (v379_1 * s[336])));
            g28 = g28 + v393;
            const planar_nf_lane v221_1 = planar_nf_load(t + 96 * TILE + k);
            const planar_nf_lane v221_2 = planar_nf_load(t + 97 * TILE + k);
            g29 = FMA(v221_1, v393, g29);
            g30 = FMA(v221_2, v393, g30);
            const planar_nf_lane v398_1 = FMA(v393, flow_20_w[0], v379_1);
            planar_nf_store(t + 100 * TILE + k, v398_1);
            const planar_nf_lane v398_2 = FMA(v393, flow_20_w[1], v379_2);
            planar_nf_store(t + 101 * TILE + k, v398_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v400 = v300 * (1.0f / v225);
            const planar_nf_lane v223 = planar_nf_load(t + 94 * TILE + k);
            g31 = FMA(v223, v400, g31);
            const planar_nf_lane v219 = planar_nf_load(t + 90 * TILE + k);
            const planar_nf_lane v405 = v219 * LESS(v400, s[322], v400);
            const planar_nf_lane v398_1 = planar_nf_load(t + 100 * TILE + k);
            const planar_nf_lane v398_2 = planar_nf_load(t + 101 * TILE + k);
            g32 = FMA(v219, v398_1, g32);
            g33 = FMA(v219, v398_2, g33);
            const planar_nf_lane v412 = v223 * (v405 + v405 + FMA(v398_2, s[320], (v398_1 * s[319])));
            g34 = g34 + v412;
            const planar_nf_lane v209_1 = planar_nf_load(t + 91 * TILE + k);
            const planar_nf_lane v209_2 = planar_nf_load(t + 92 * TILE + k);
            g35 = FMA(v209_1, v412, g35);
            g36 = FMA(v209_2, v412, g36);
            const planar_nf_lane v417_1 = FMA(v412, flow_19_w[0], v398_1);
            planar_nf_store(t + 95 * TILE + k, v417_1);
            const planar_nf_lane v417_2 = FMA(v412, flow_19_w[1], v398_2);
            planar_nf_store(t + 96 * TILE + k, v417_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v419 = v300 * (1.0f / v213);
            const planar_nf_lane v211 = planar_nf_load(t + 89 * TILE + k);
            g37 = FMA(v211, v419, g37);
            const planar_nf_lane v207 = planar_nf_load(t + 85 * TILE + k);
            const planar_nf_lane v424 = v207 * LESS(v419, s[305], v419);
            const planar_nf_lane v417_1 = planar_nf_load(t + 95 * TILE + k);
            const planar_nf_lane v417_2 = planar_nf_load(t + 96 * TILE + k);
            g38 = FMA(v207, v417_1, g38);
            g39 = FMA(v207, v417_2, g39);
            const planar_nf_lane v431 = v211 * (v424 + v424 + FMA(v417_2, s[303], (v417_1 * s[302])));
            g40 = g40 + v431;
            const planar_nf_lane v197_1 = planar_nf_load(t + 86 * TILE + k);
            const planar_nf_lane v197_2 = planar_nf_load(t + 87 * TILE + k);
            g41 = FMA(v197_1, v431, g41);
            g42 = FMA(v197_2, v431, g42);
            const planar_nf_lane v436_1 = FMA(v431, flow_18_w[0], v417_1);
            planar_nf_store(t + 90 * TILE + k, v436_1);
            const planar_nf_lane v436_2 = FMA(v431, flow_18_w[1], v417_2);
            planar_nf_store(t + 91 * TILE + k, v436_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v438 = v300 * (1.0f / v201);
            const planar_nf_lane v199 = planar_nf_load(t + 84 * TILE + k);
            g43 = FMA(v199, v438, g43);
            const planar_nf_lane v195 = planar_nf_load(t + 80 * TILE + k);
            const planar_nf_lane v443 = v195 * LESS(v438, s[288], v438);
            const planar_nf_lane v436_1 = planar_nf_load(t + 90 * TILE + k);
            const planar_nf_lane v436_2 = planar_nf_load(t + 91 * TILE + k);
            g44 = FMA(v195, v436_1, g44);
            g45 = FMA(v195, v436_2, g45);
            const planar_nf_lane v450 = v199 * (v443 + v443 + FMA(v436_2, s[286], (v436_1 * s[285])));
            g46 = g46 + v450;
            const planar_nf_lane v185_1 = planar_nf_load(t + 81 * TILE + k);
            const planar_nf_lane v185_2 = planar_nf_load(t + 82 * TILE + k);
            g47 = FMA(v185_1, v450, g47);
            g48 = FMA(v185_2, v450, g48);
            const planar_nf_lane v455_1 = FMA(v450, flow_17_w[0], v436_1);
            planar_nf_store(t + 85 * TILE + k, v455_1);
            const planar_nf_lane v455_2 = FMA(v450, flow_17_w[1], v436_2);
            planar_nf_store(t + 86 * TILE + k, v455_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v457 = v300 * (1.0f / v189);
            const planar_nf_lane v187 = planar_nf_load(t + 79 * TILE + k);
            g49 = FMA(v187, v457, g49);
            const planar_nf_lane v183 = planar_nf_load(t + 75 * TILE + k);
            const planar_nf_lane v462 = v183 * LESS(v457, s[271], v457);
            const planar_nf_lane v455_1 = planar_nf_load(t + 85 * TILE + k);
            const planar_nf_lane v455_2 = planar_nf_load(t + 86 * TILE + k);
            g50 = FMA(v183, v455_1, g50);
            g51 = FMA(v183, v455_2, g51);
            const planar_nf_lane v469 = v187 * (v462 + v462 + FMA(v455_2, s[269], (v455_1 * s[268])));
            g52 = g52 + v469;
            const planar_nf_lane v173_1 = planar_nf_load(t + 76 * TILE + k);
            const planar_nf_lane v173_2 = planar_nf_load(t + 77 * TILE + k);
            g53 = FMA(v173_1, v469, g53);
            g54 = FMA(v173_2, v469, g54);
            const planar_nf_lane v474_1 = FMA(v469, flow_16_w[0], v455_1);
            planar_nf_store(t + 80 * TILE + k, v474_1);
            const planar_nf_lane v474_2 = FMA(v469, flow_16_w[1], v455_2);
            planar_nf_store(t + 81 * TILE + k, v474_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v476 = v300 * (1.0f / v177);
            const planar_nf_lane v175 = planar_nf_load(t + 74 * TILE + k);
            g55 = FMA(v175, v476, g55);
            const planar_nf_lane v171 = planar_nf_load(t + 70 * TILE + k);
            const planar_nf_lane v481 = v171 * LESS(v476, s[254], v476);
            const planar_nf_lane v474_1 = planar_nf_load(t + 80 * TILE + k);
            const planar_nf_lane v474_2 = planar_nf_load(t + 81 * TILE + k);
            g56 = FMA(v171, v474_1, g56);
            g57 = FMA(v171, v474_2, g57);
            const planar_nf_lane v488 = v175 * (v481 + v481 + FMA(v474_2, s[252], (v474_1 * s[251])));
            g58 = g58 + v488;
            const planar_nf_lane v161_1 = planar_nf_load(t + 71 * TILE + k);
            const planar_nf_lane v161_2 = planar_nf_load(t + 72 * TILE + k);
            g59 = FMA(v161_1, v488, g59);
            g60 = FMA(v161_2, v488, g60);
            const planar_nf_lane v493_1 = FMA(v488, flow_15_w[0], v474_1);
            planar_nf_store(t + 75 * TILE + k, v493_1);
            const planar_nf_lane v493_2 = FMA(v488, flow_15_w[1], v474_2);
            planar_nf_store(t + 76 * TILE + k, v493_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v495 = v300 * (1.0f / v165);
            const planar_nf_lane v163 = planar_nf_load(t + 69 * TILE + k);
            g61 = FMA(v163, v495, g61);
            const planar_nf_lane v159 = planar_nf_load(t + 65 * TILE + k);
            const planar_nf_lane v500 = v159 * LESS(v495, s[237], v495);
            const planar_nf_lane v493_1 = planar_nf_load(t + 75 * TILE + k);
            const planar_nf_lane v493_2 = planar_nf_load(t + 76 * TILE + k);
            g62 = FMA(v159, v493_1, g62);
            g63 = FMA(v159, v493_2, g63);
            const planar_nf_lane v507 = v163 * (v500 + v500 + FMA(v493_2, s[235], (v493_1 * s[234])));
            g64 = g64 + v507;
            const planar_nf_lane v149_1 = planar_nf_load(t + 66 * TILE + k);
            const planar_nf_lane v149_2 = planar_nf_load(t + 67 * TILE + k);
            g65 = FMA(v149_1, v507, g65);
            g66 = FMA(v149_2, v507, g66);
            const planar_nf_lane v512_1 = FMA(v507, flow_14_w[0], v493_1);
            planar_nf_store(t + 70 * TILE + k, v512_1);
            const planar_nf_lane v512_2 = FMA(v507, flow_14_w[1], v493_2);
            planar_nf_store(t + 71 * TILE + k, v512_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v514 = v300 * (1.0f / v153);
            const planar_nf_lane v151 = planar_nf_load(t + 64 * TILE + k);
            g67 = FMA(v151, v514, g67);
            const planar_nf_lane v147 = planar_nf_load(t + 60 * TILE + k);
            const planar_nf_lane v519 = v147 * LESS(v514, s[220], v514);
            const planar_nf_lane v512_1 = planar_nf_load(t + 70 * TILE + k);
            const planar_nf_lane v512_2 = planar_nf_load(t + 71 * TILE + k);
            g68 = FMA(v147, v512_1, g68);
            g69 = FMA(v147, v512_2, g69);
            const planar_nf_lane v526 = v151 * (v519 + v519 + FMA(v512_2, s[218], (v512_1 * s[217])));
            g70 = g70 + v526;
            const planar_nf_lane v137_1 = planar_nf_load(t + 61 * TILE + k);
            const planar_nf_lane v137_2 = planar_nf_load(t + 62 * TILE + k);
            g71 = FMA(v137_1, v526, g71);
            g72 = FMA(v137_2, v526, g72);
            const planar_nf_lane v531_1 = FMA(v526, flow_13_w[0], v512_1);
            planar_nf_store(t + 65 * TILE + k, v531_1);
            const planar_nf_lane v531_2 = FMA(v526, flow_13_w[1], v512_2);
            planar_nf_store(t + 66 * TILE + k, v531_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v533 = v300 * (1.0f / v141);
            const planar_nf_lane v139 = planar_nf_load(t + 59 * TILE + k);
            g73 = FMA(v139, v533, g73);
            const planar_nf_lane v135 = planar_nf_load(t + 55 * TILE + k);
            const planar_nf_lane v538 = v135 * LESS(v533, s[203], v533);
            const planar_nf_lane v531_1 = planar_nf_load(t + 65 * TILE + k);
            const planar_nf_lane v531_2 = planar_nf_load(t + 66 * TILE + k);
            g74 = FMA(v135, v531_1, g74);
            g75 = FMA(v135, v531_2, g75);
            const planar_nf_lane v545 = v139 * (v538 + v538 + FMA(v531_2, s[201], (v531_1 * s[200])));
            g76 = g76 + v545;
            const planar_nf_lane v125_1 = planar_nf_load(t + 56 * TILE + k);
            const planar_nf_lane v125_2 = planar_nf_load(t + 57 * TILE + k);
            g77 = FMA(v125_1, v545, g77);
            g78 = FMA(v125_2, v545, g78);
            const planar_nf_lane v550_1 = FMA(v545, flow_12_w[0], v531_1);
            planar_nf_store(t + 60 * TILE + k, v550_1);
            const planar_nf_lane v550_2 = FMA(v545, flow_12_w[1], v531_2);
            planar_nf_store(t + 61 * TILE + k, v550_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v552 = v300 * (1.0f / v129);
            const planar_nf_lane v127 = planar_nf_load(t + 54 * TILE + k);
            g79 = FMA(v127, v552, g79);
            const planar_nf_lane v123 = planar_nf_load(t + 50 * TILE + k);
            const planar_nf_lane v557 = v123 * LESS(v552, s[186], v552);
            const planar_nf_lane v550_1 = planar_nf_load(t + 60 * TILE + k);
            const planar_nf_lane v550_2 = planar_nf_load(t + 61 * TILE + k);
            g80 = FMA(v123, v550_1, g80);
            g81 = FMA(v123, v550_2, g81);
            const planar_nf_lane v564 = v127 * (v557 + v557 + FMA(v550_2, s[184], (v550_1 * s[183])));
            g82 = g82 + v564;
            const planar_nf_lane v113_1 = planar_nf_load(t + 51 * TILE + k);
            const planar_nf_lane v113_2 = planar_nf_load(t + 52 * TILE + k);
            g83 = FMA(v113_1, v564, g83);
            g84 = FMA(v113_2, v564, g84);
            const planar_nf_lane v569_1 = FMA(v564, flow_11_w[0], v550_1);
            planar_nf_store(t + 55 * TILE + k, v569_1);
            const planar_nf_lane v569_2 = FMA(v564, flow_11_w[1], v550_2);
            planar_nf_store(t + 56 * TILE + k, v569_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v571 = v300 * (1.0f / v117);
            const planar_nf_lane v115 = planar_nf_load(t + 49 * TILE + k);
            g85 = FMA(v115, v571, g85);
            const planar_nf_lane v111 = planar_nf_load(t + 45 * TILE + k);
            const planar_nf_lane v576 = v111 * LESS(v571, s[169], v571);
            const planar_nf_lane v569_1 = planar_nf_load(t + 55 * TILE + k);
            const planar_nf_lane v569_2 = planar_nf_load(t + 56 * TILE + k);
            g86 = FMA(v111, v569_1, g86);
            g87 = FMA(v111, v569_2, g87);
            const planar_nf_lane v583 = v115 * (v576 + v576 + FMA(v569_2, s[167], (v569_1 * s[166])));
            g88 = g88 + v583;
            const planar_nf_lane v101_1 = planar_nf_load(t + 46 * TILE + k);
            const planar_nf_lane v101_2 = planar_nf_load(t + 47 * TILE + k);
            g89 = FMA(v101_1, v583, g89);
            g90 = FMA(v101_2, v583, g90);
            const planar_nf_lane v588_1 = FMA(v583, flow_10_w[0], v569_1);
            planar_nf_store(t + 50 * TILE + k, v588_1);
            const planar_nf_lane v588_2 = FMA(v583, flow_10_w[1], v569_2);
            planar_nf_store(t + 51 * TILE + k, v588_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v590 = v300 * (1.0f / v105);
            const planar_nf_lane v103 = planar_nf_load(t + 44 * TILE + k);
            g91 = FMA(v103, v590, g91);
            const planar_nf_lane v99 = planar_nf_load(t + 40 * TILE + k);
            const planar_nf_lane v595 = v99 * LESS(v590, s[152], v590);
            const planar_nf_lane v588_1 = planar_nf_load(t + 50 * TILE + k);
            const planar_nf_lane v588_2 = planar_nf_load(t + 51 * TILE + k);
            g92 = FMA(v99, v588_1, g92);
            g93 = FMA(v99, v588_2, g93);
            const planar_nf_lane v602 = v103 * (v595 + v595 + FMA(v588_2, s[150], (v588_1 * s[149])));
            g94 = g94 + v602;
            const planar_nf_lane v89_1 = planar_nf_load(t + 41 * TILE + k);
            const planar_nf_lane v89_2 = planar_nf_load(t + 42 * TILE + k);
            g95 = FMA(v89_1, v602, g95);
            g96 = FMA(v89_2, v602, g96);
            const planar_nf_lane v607_1 = FMA(v602, flow_9_w[0], v588_1);
            planar_nf_store(t + 45 * TILE + k, v607_1);
            const planar_nf_lane v607_2 = FMA(v602, flow_9_w[1], v588_2);
            planar_nf_store(t + 46 * TILE + k, v607_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v609 = v300 * (1.0f / v93);
            const planar_nf_lane v91 = planar_nf_load(t + 39 * TILE + k);
            g97 = FMA(v91, v609, g97);
            const planar_nf_lane v87 = planar_nf_load(t + 35 * TILE + k);
            const planar_nf_lane v614 = v87 * LESS(v609, s[135], v609);
            const planar_nf_lane v607_1 = planar_nf_load(t + 45 * TILE + k);
            const planar_nf_lane v607_2 = planar_nf_load(t + 46 * TILE + k);
            g98 = FMA(v87, v607_1, g98);
            g99 = FMA(v87, v607_2, g99);
            const planar_nf_lane v621 = v91 * (v614 + v614 + FMA(v607_2, s[133], (v607_1 * s[132])));
            g100 = g100 + v621;
            const planar_nf_lane v77_1 = planar_nf_load(t + 36 * TILE + k);
            const planar_nf_lane v77_2 = planar_nf_load(t + 37 * TILE + k);
            g101 = FMA(v77_1, v621, g101);
            g102 = FMA(v77_2, v621, g102);
            const planar_nf_lane v626_1 = FMA(v621, flow_8_w[0], v607_1);
            planar_nf_store(t + 40 * TILE + k, v626_1);
            const planar_nf_lane v626_2 = FMA(v621, flow_8_w[1], v607_2);
            planar_nf_store(t + 41 * TILE + k, v626_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v628 = v300 * (1.0f / v81);
            const planar_nf_lane v79 = planar_nf_load(t + 34 * TILE + k);
            g103 = FMA(v79, v628, g103);
            const planar_nf_lane v75 = planar_nf_load(t + 30 * TILE + k);
            const planar_nf_lane v633 = v75 * LESS(v628, s[118], v628);
            const planar_nf_lane v626_1 = planar_nf_load(t + 40 * TILE + k);
            const planar_nf_lane v626_2 = planar_nf_load(t + 41 * TILE + k);
            g104 = FMA(v75, v626_1, g104);
            g105 = FMA(v75, v626_2, g105);
            const planar_nf_lane v640 = v79 * (v633 + v633 + FMA(v626_2, s[116], (v626_1 * s[115])));
            g106 = g106 + v640;
            const planar_nf_lane v65_1 = planar_nf_load(t + 31 * TILE + k);
            const planar_nf_lane v65_2 = planar_nf_load(t + 32 * TILE + k);
            g107 = FMA(v65_1, v640, g107);
            g108 = FMA(v65_2, v640, g108);
            const planar_nf_lane v645_1 = FMA(v640, flow_7_w[0], v626_1);
            planar_nf_store(t + 35 * TILE + k, v645_1);
            const planar_nf_lane v645_2 = FMA(v640, flow_7_w[1], v626_2);
            planar_nf_store(t + 36 * TILE + k, v645_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v647 = v300 * (1.0f / v69);
            const planar_nf_lane v67 = planar_nf_load(t + 29 * TILE + k);
            g109 = FMA(v67, v647, g109);
            const planar_nf_lane v63 = planar_nf_load(t + 25 * TILE + k);
            const planar_nf_lane v652 = v63 * LESS(v647, s[101], v647);
            const planar_nf_lane v645_1 = planar_nf_load(t + 35 * TILE + k);
            const planar_nf_lane v645_2 = planar_nf_load(t + 36 * TILE + k);
            g110 = FMA(v63, v645_1, g110);
            g111 = FMA(v63, v645_2, g111);
            const planar_nf_lane v659 = v67 * (v652 + v652 + FMA(v645_2, s[99], (v645_1 * s[98])));
            g112 = g112 + v659;
            const planar_nf_lane v53_1 = planar_nf_load(t + 26 * TILE + k);
            const planar_nf_lane v53_2 = planar_nf_load(t + 27 * TILE + k);
            g113 = FMA(v53_1, v659, g113);
            g114 = FMA(v53_2, v659, g114);
            const planar_nf_lane v664_1 = FMA(v659, flow_6_w[0], v645_1);
            planar_nf_store(t + 30 * TILE + k, v664_1);
            const planar_nf_lane v664_2 = FMA(v659, flow_6_w[1], v645_2);
            planar_nf_store(t + 31 * TILE + k, v664_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v666 = v300 * (1.0f / v57);
            const planar_nf_lane v55 = planar_nf_load(t + 24 * TILE + k);
            g115 = FMA(v55, v666, g115);
            const planar_nf_lane v51 = planar_nf_load(t + 20 * TILE + k);
            const planar_nf_lane v671 = v51 * LESS(v666, s[84], v666);
            const planar_nf_lane v664_1 = planar_nf_load(t + 30 * TILE + k);
            const planar_nf_lane v664_2 = planar_nf_load(t + 31 * TILE + k);
            g116 = FMA(v51, v664_1, g116);
            g117 = FMA(v51, v664_2, g117);
            const planar_nf_lane v678 = v55 * (v671 + v671 + FMA(v664_2, s[82], (v664_1 * s[81])));
            g118 = g118 + v678;
            const planar_nf_lane v41_1 = planar_nf_load(t + 21 * TILE + k);
            const planar_nf_lane v41_2 = planar_nf_load(t + 22 * TILE + k);
            g119 = FMA(v41_1, v678, g119);
            g120 = FMA(v41_2, v678, g120);
            const planar_nf_lane v683_1 = FMA(v678, flow_5_w[0], v664_1);
            planar_nf_store(t + 25 * TILE + k, v683_1);
            const planar_nf_lane v683_2 = FMA(v678, flow_5_w[1], v664_2);
            planar_nf_store(t + 26 * TILE + k, v683_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v685 = v300 * (1.0f / v45);
            const planar_nf_lane v43 = planar_nf_load(t + 19 * TILE + k);
            g121 = FMA(v43, v685, g121);
            const planar_nf_lane v39 = planar_nf_load(t + 15 * TILE + k);
            const planar_nf_lane v690 = v39 * LESS(v685, s[67], v685);
            const planar_nf_lane v683_1 = planar_nf_load(t + 25 * TILE + k);
            const planar_nf_lane v683_2 = planar_nf_load(t + 26 * TILE + k);
            g122 = FMA(v39, v683_1, g122);
            g123 = FMA(v39, v683_2, g123);
            const planar_nf_lane v697 = v43 * (v690 + v690 + FMA(v683_2, s[65], (v683_1 * s[64])));
            g124 = g124 + v697;
            const planar_nf_lane v29_1 = planar_nf_load(t + 16 * TILE + k);
            const planar_nf_lane v29_2 = planar_nf_load(t + 17 * TILE + k);
            g125 = FMA(v29_1, v697, g125);
            g126 = FMA(v29_2, v697, g126);
            const planar_nf_lane v702_1 = FMA(v697, flow_4_w[0], v683_1);
            planar_nf_store(t + 20 * TILE + k, v702_1);
            const planar_nf_lane v702_2 = FMA(v697, flow_4_w[1], v683_2);
            planar_nf_store(t + 21 * TILE + k, v702_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v704 = v300 * (1.0f / v33);
            const planar_nf_lane v31 = planar_nf_load(t + 14 * TILE + k);
            g127 = FMA(v31, v704, g127);
            const planar_nf_lane v27 = planar_nf_load(t + 8 * TILE + k);
            const planar_nf_lane v709 = v27 * LESS(v704, s[50], v704);
            const planar_nf_lane v702_1 = planar_nf_load(t + 20 * TILE + k);
            const planar_nf_lane v702_2 = planar_nf_load(t + 21 * TILE + k);
            g128 = FMA(v27, v702_1, g128);
            g129 = FMA(v27, v702_2, g129);
            const planar_nf_lane v716 = v31 * (v709 + v709 + FMA(v702_2, s[48], (v702_1 * s[47])));
            g130 = g130 + v716;
            const planar_nf_lane v17_1 = planar_nf_load(t + 11 * TILE + k);
            const planar_nf_lane v17_2 = planar_nf_load(t + 12 * TILE + k);
            g131 = FMA(v17_1, v716, g131);
            g132 = FMA(v17_2, v716, g132);
            const planar_nf_lane v721_1 = FMA(v716, flow_3_w[0], v702_1);
            planar_nf_store(t + 15 * TILE + k, v721_1);
            const planar_nf_lane v721_2 = FMA(v716, flow_3_w[1], v702_2);
            planar_nf_store(t + 16 * TILE + k, v721_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v723 = v300 * (1.0f / v21);
            const planar_nf_lane v19 = planar_nf_load(t + 9 * TILE + k);
            g133 = FMA(v19, v723, g133);
            const planar_nf_lane v15 = planar_nf_load(t + 10 * TILE + k);
            const planar_nf_lane v728 = v15 * LESS(v723, s[33], v723);
            const planar_nf_lane v721_1 = planar_nf_load(t + 15 * TILE + k);
            const planar_nf_lane v721_2 = planar_nf_load(t + 16 * TILE + k);
            g134 = FMA(v15, v721_1, g134);
            g135 = FMA(v15, v721_2, g135);
            const planar_nf_lane v735 = v19 * (v728 + v728 + FMA(v721_2, s[31], (v721_1 * s[30])));
            g136 = g136 + v735;
            const planar_nf_lane v6_1 = planar_nf_load(t + 5 * TILE + k);
            const planar_nf_lane v6_2 = planar_nf_load(t + 6 * TILE + k);
            g137 = FMA(v6_1, v735, g137);
            g138 = FMA(v6_2, v735, g138);
            const planar_nf_lane v740_1 = FMA(v735, flow_2_w[0], v721_1);
            planar_nf_store(t + 11 * TILE + k, v740_1);
            const planar_nf_lane v740_2 = FMA(v735, flow_2_w[1], v721_2);
            planar_nf_store(t + 12 * TILE + k, v740_2);
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
            const planar_nf_lane v300 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v742 = v300 * (1.0f / v10);
            const planar_nf_lane v8 = planar_nf_load(t + 3 * TILE + k);
            g139 = FMA(v8, v742, g139);
            const planar_nf_lane v4 = planar_nf_load(t + 4 * TILE + k);
            const planar_nf_lane v747 = v4 * LESS(v742, s[16], v742);
            const planar_nf_lane v740_1 = planar_nf_load(t + 11 * TILE + k);
            const planar_nf_lane v740_2 = planar_nf_load(t + 12 * TILE + k);
            g140 = FMA(v4, v740_1, g140);
            g141 = FMA(v4, v740_2, g141);
            const planar_nf_lane v754 = v8 * (v747 + v747 + FMA(v740_2, s[14], (v740_1 * s[13])));
            g142 = g142 + v754;
            const planar_nf_lane x1 = planar_nf_load(t + k);
            const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
            g143 = FMA(x1, v754, g143);
            g144 = FMA(x2, v754, g144);
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
    s[408] = 1e-30f < s[393] ? (float)total[1] : 0.0f;
    s[409] = 1e-30f < s[393] ? 0.0f : (float)total[1];
    s[410] = (float)total[2] * s[401];
    s[411] = (float)total[3] * s[401];
    s[412] = (float)total[2] * flow_24_w[0];
    s[413] = (float)total[3] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[412 + j * 2 + i];
            sum += next;
        }
        s[414 + j] = sum;
    }
    s[416] = s[414] * s[415];
    s[417] = 1e-30f < s[393] ? s[416] : 0.0f;
    s[420] = s[414] * s[419];
    s[421] = 1e-30f < s[393] ? s[420] : 0.0f;
    s[422] = s[409] - s[417];
    s[423] = s[408] + s[417];
    s[425] = s[423] * s[424];
    s[426] = s[422] + s[425];
    s[427] = s[426] * flow_24_u[0];
    s[428] = s[426] * flow_24_u[1];
    s[429] = s[426] * flow_24_w[0];
    s[430] = s[426] * flow_24_w[1];
    s[431] = s[410] + s[427];
    s[432] = s[411] + s[428];
    s[433] = (float)total[2] + s[429];
    s[434] = (float)total[3] + s[430];
    s[435] = s[421] * flow_24_w[0];
    s[436] = s[421] * flow_24_w[1];
    s[437] = s[431] + s[435];
    s[438] = s[432] + s[436];
    s[439] = s[435] + s[437];
    s[440] = s[436] + s[438];
    s[441] = 1e-30f < s[376] ? (float)total[7] : 0.0f;
    s[442] = 1e-30f < s[376] ? 0.0f : (float)total[7];
    s[443] = (float)total[8] * s[384];
    s[444] = (float)total[9] * s[384];
    s[445] = (float)total[8] * flow_23_w[0];
    s[446] = (float)total[9] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[445 + j * 2 + i];
            sum += next;
        }
        s[447 + j] = sum;
    }
    s[449] = s[447] * s[448];
    s[450] = 1e-30f < s[376] ? s[449] : 0.0f;
    s[453] = s[447] * s[452];
    s[454] = 1e-30f < s[376] ? s[453] : 0.0f;
    s[455] = s[442] - s[450];
    s[456] = s[441] + s[450];
    s[458] = s[456] * s[457];
    s[459] = s[455] + s[458];
    s[460] = s[459] * flow_23_u[0];
    s[461] = s[459] * flow_23_u[1];
    s[462] = s[459] * flow_23_w[0];
    s[463] = s[459] * flow_23_w[1];
    s[464] = s[443] + s[460];
    s[465] = s[444] + s[461];
    s[466] = (float)total[8] + s[462];
    s[467] = (float)total[9] + s[463];
    s[468] = s[454] * flow_23_w[0];
    s[469] = s[454] * flow_23_w[1];
    s[470] = s[464] + s[468];
    s[471] = s[465] + s[469];
    s[472] = s[468] + s[470];
    s[473] = s[469] + s[471];
    s[474] = 1e-30f < s[359] ? (float)total[13] : 0.0f;
    s[475] = 1e-30f < s[359] ? 0.0f : (float)total[13];
    s[476] = (float)total[14] * s[367];
    s[477] = (float)total[15] * s[367];
    s[478] = (float)total[14] * flow_22_w[0];
    s[479] = (float)total[15] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[478 + j * 2 + i];
            sum += next;
        }
        s[480 + j] = sum;
    }
    s[482] = s[480] * s[481];
    s[483] = 1e-30f < s[359] ? s[482] : 0.0f;
    s[486] = s[480] * s[485];
    s[487] = 1e-30f < s[359] ? s[486] : 0.0f;
    s[488] = s[475] - s[483];
    s[489] = s[474] + s[483];
    s[491] = s[489] * s[490];
    s[492] = s[488] + s[491];
    s[493] = s[492] * flow_22_u[0];
    s[494] = s[492] * flow_22_u[1];
    s[495] = s[492] * flow_22_w[0];
    s[496] = s[492] * flow_22_w[1];
    s[497] = s[476] + s[493];
    s[498] = s[477] + s[494];
    s[499] = (float)total[14] + s[495];
    s[500] = (float)total[15] + s[496];
    s[501] = s[487] * flow_22_w[0];
    s[502] = s[487] * flow_22_w[1];
    s[503] = s[497] + s[501];
    s[504] = s[498] + s[502];
    s[505] = s[501] + s[503];
    s[506] = s[502] + s[504];
    s[507] = 1e-30f < s[342] ? (float)total[19] : 0.0f;
    s[508] = 1e-30f < s[342] ? 0.0f : (float)total[19];
    s[509] = (float)total[20] * s[350];
    s[510] = (float)total[21] * s[350];
    s[511] = (float)total[20] * flow_21_w[0];
    s[512] = (float)total[21] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[511 + j * 2 + i];
            sum += next;
        }
        s[513 + j] = sum;
    }
    s[515] = s[513] * s[514];
    s[516] = 1e-30f < s[342] ? s[515] : 0.0f;
    s[519] = s[513] * s[518];
    s[520] = 1e-30f < s[342] ? s[519] : 0.0f;
    s[521] = s[508] - s[516];
    s[522] = s[507] + s[516];
    s[524] = s[522] * s[523];
    s[525] = s[521] + s[524];
    s[526] = s[525] * flow_21_u[0];
    s[527] = s[525] * flow_21_u[1];
    s[528] = s[525] * flow_21_w[0];
    s[529] = s[525] * flow_21_w[1];
    s[530] = s[509] + s[526];
    s[531] = s[510] + s[527];
    s[532] = (float)total[20] + s[528];
    s[533] = (float)total[21] + s[529];
    s[534] = s[520] * flow_21_w[0];
    s[535] = s[520] * flow_21_w[1];
    s[536] = s[530] + s[534];
    s[537] = s[531] + s[535];
    s[538] = s[534] + s[536];
    s[539] = s[535] + s[537];
    s[540] = 1e-30f < s[325] ? (float)total[25] : 0.0f;
    s[541] = 1e-30f < s[325] ? 0.0f : (float)total[25];
    s[542] = (float)total[26] * s[333];
    s[543] = (float)total[27] * s[333];
    s[544] = (float)total[26] * flow_20_w[0];
    s[545] = (float)total[27] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[544 + j * 2 + i];
            sum += next;
        }
        s[546 + j] = sum;
    }
    s[548] = s[546] * s[547];
    s[549] = 1e-30f < s[325] ? s[548] : 0.0f;
    s[552] = s[546] * s[551];
    s[553] = 1e-30f < s[325] ? s[552] : 0.0f;
    s[554] = s[541] - s[549];
    s[555] = s[540] + s[549];
    s[557] = s[555] * s[556];
    s[558] = s[554] + s[557];
    s[559] = s[558] * flow_20_u[0];
    s[560] = s[558] * flow_20_u[1];
    s[561] = s[558] * flow_20_w[0];
    s[562] = s[558] * flow_20_w[1];
    s[563] = s[542] + s[559];
    s[564] = s[543] + s[560];
    s[565] = (float)total[26] + s[561];
    s[566] = (float)total[27] + s[562];
    s[567] = s[553] * flow_20_w[0];
    s[568] = s[553] * flow_20_w[1];
    s[569] = s[563] + s[567];
    s[570] = s[564] + s[568];
    s[571] = s[567] + s[569];
    s[572] = s[568] + s[570];
    s[573] = 1e-30f < s[308] ? (float)total[31] : 0.0f;
    s[574] = 1e-30f < s[308] ? 0.0f : (float)total[31];
    s[575] = (float)total[32] * s[316];
    s[576] = (float)total[33] * s[316];
    s[577] = (float)total[32] * flow_19_w[0];
    s[578] = (float)total[33] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[577 + j * 2 + i];
            sum += next;
        }
        s[579 + j] = sum;
    }
    s[581] = s[579] * s[580];
    s[582] = 1e-30f < s[308] ? s[581] : 0.0f;
    s[585] = s[579] * s[584];
    s[586] = 1e-30f < s[308] ? s[585] : 0.0f;
    s[587] = s[574] - s[582];
    s[588] = s[573] + s[582];
    s[590] = s[588] * s[589];
    s[591] = s[587] + s[590];
    s[592] = s[591] * flow_19_u[0];
    s[593] = s[591] * flow_19_u[1];
    s[594] = s[591] * flow_19_w[0];
    s[595] = s[591] * flow_19_w[1];
    s[596] = s[575] + s[592];
    s[597] = s[576] + s[593];
    s[598] = (float)total[32] + s[594];
    s[599] = (float)total[33] + s[595];
    s[600] = s[586] * flow_19_w[0];
    s[601] = s[586] * flow_19_w[1];
    s[602] = s[596] + s[600];
    s[603] = s[597] + s[601];
    s[604] = s[600] + s[602];
    s[605] = s[601] + s[603];
    s[606] = 1e-30f < s[291] ? (float)total[37] : 0.0f;
    s[607] = 1e-30f < s[291] ? 0.0f : (float)total[37];
    s[608] = (float)total[38] * s[299];
    s[609] = (float)total[39] * s[299];
    s[610] = (float)total[38] * flow_18_w[0];
    s[611] = (float)total[39] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[610 + j * 2 + i];
            sum += next;
        }
        s[612 + j] = sum;
    }
    s[614] = s[612] * s[613];
    s[615] = 1e-30f < s[291] ? s[614] : 0.0f;
    s[618] = s[612] * s[617];
    s[619] = 1e-30f < s[291] ? s[618] : 0.0f;
    s[620] = s[607] - s[615];
    s[621] = s[606] + s[615];
    s[623] = s[621] * s[622];
    s[624] = s[620] + s[623];
    s[625] = s[624] * flow_18_u[0];
    s[626] = s[624] * flow_18_u[1];
    s[627] = s[624] * flow_18_w[0];
    s[628] = s[624] * flow_18_w[1];
    s[629] = s[608] + s[625];
    s[630] = s[609] + s[626];
    s[631] = (float)total[38] + s[627];
    s[632] = (float)total[39] + s[628];
    s[633] = s[619] * flow_18_w[0];
    s[634] = s[619] * flow_18_w[1];
    s[635] = s[629] + s[633];
    s[636] = s[630] + s[634];
    s[637] = s[633] + s[635];
    s[638] = s[634] + s[636];
    s[639] = 1e-30f < s[274] ? (float)total[43] : 0.0f;
    s[640] = 1e-30f < s[274] ? 0.0f : (float)total[43];
    s[641] = (float)total[44] * s[282];
    s[642] = (float)total[45] * s[282];
    s[643] = (float)total[44] * flow_17_w[0];
    s[644] = (float)total[45] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[643 + j * 2 + i];
            sum += next;
        }
        s[645 + j] = sum;
    }
    s[647] = s[645] * s[646];
    s[648] = 1e-30f < s[274] ? s[647] : 0.0f;
    s[651] = s[645] * s[650];
    s[652] = 1e-30f < s[274] ? s[651] : 0.0f;
    s[653] = s[640] - s[648];
    s[654] = s[639] + s[648];
    s[656] = s[654] * s[655];
    s[657] = s[653] + s[656];
    s[658] = s[657] * flow_17_u[0];
    s[659] = s[657] * flow_17_u[1];
    s[660] = s[657] * flow_17_w[0];
    s[661] = s[657] * flow_17_w[1];
    s[662] = s[641] + s[658];
    s[663] = s[642] + s[659];
    s[664] = (float)total[44] + s[660];
    s[665] = (float)total[45] + s[661];
    s[666] = s[652] * flow_17_w[0];
    s[667] = s[652] * flow_17_w[1];
    s[668] = s[662] + s[666];
    s[669] = s[663] + s[667];
    s[670] = s[666] + s[668];
    s[671] = s[667] + s[669];
    s[672] = 1e-30f < s[257] ? (float)total[49] : 0.0f;
    s[673] = 1e-30f < s[257] ? 0.0f : (float)total[49];
    s[674] = (float)total[50] * s[265];
    s[675] = (float)total[51] * s[265];
    s[676] = (float)total[50] * flow_16_w[0];
    s[677] = (float)total[51] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[676 + j * 2 + i];
            sum += next;
        }
        s[678 + j] = sum;
    }
    s[680] = s[678] * s[679];
    s[681] = 1e-30f < s[257] ? s[680] : 0.0f;
    s[684] = s[678] * s[683];
    s[685] = 1e-30f < s[257] ? s[684] : 0.0f;
    s[686] = s[673] - s[681];
    s[687] = s[672] + s[681];
    s[689] = s[687] * s[688];
    s[690] = s[686] + s[689];
    s[691] = s[690] * flow_16_u[0];
    s[692] = s[690] * flow_16_u[1];
    s[693] = s[690] * flow_16_w[0];
    s[694] = s[690] * flow_16_w[1];
    s[695] = s[674] + s[691];
    s[696] = s[675] + s[692];
    s[697] = (float)total[50] + s[693];
    s[698] = (float)total[51] + s[694];
    s[699] = s[685] * flow_16_w[0];
    s[700] = s[685] * flow_16_w[1];
    s[701] = s[695] + s[699];
    s[702] = s[696] + s[700];
    s[703] = s[699] + s[701];
    s[704] = s[700] + s[702];
    s[705] = 1e-30f < s[240] ? (float)total[55] : 0.0f;
    s[706] = 1e-30f < s[240] ? 0.0f : (float)total[55];
    s[707] = (float)total[56] * s[248];
    s[708] = (float)total[57] * s[248];
    s[709] = (float)total[56] * flow_15_w[0];
    s[710] = (float)total[57] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[709 + j * 2 + i];
            sum += next;
        }
        s[711 + j] = sum;
    }
    s[713] = s[711] * s[712];
    s[714] = 1e-30f < s[240] ? s[713] : 0.0f;
    s[717] = s[711] * s[716];
    s[718] = 1e-30f < s[240] ? s[717] : 0.0f;
    s[719] = s[706] - s[714];
    s[720] = s[705] + s[714];
    s[722] = s[720] * s[721];
    s[723] = s[719] + s[722];
    s[724] = s[723] * flow_15_u[0];
    s[725] = s[723] * flow_15_u[1];
    s[726] = s[723] * flow_15_w[0];
    s[727] = s[723] * flow_15_w[1];
    s[728] = s[707] + s[724];
    s[729] = s[708] + s[725];
    s[730] = (float)total[56] + s[726];
    s[731] = (float)total[57] + s[727];
    s[732] = s[718] * flow_15_w[0];
    s[733] = s[718] * flow_15_w[1];
    s[734] = s[728] + s[732];
    s[735] = s[729] + s[733];
    s[736] = s[732] + s[734];
    s[737] = s[733] + s[735];
    s[738] = 1e-30f < s[223] ? (float)total[61] : 0.0f;
    s[739] = 1e-30f < s[223] ? 0.0f : (float)total[61];
    s[740] = (float)total[62] * s[231];
    s[741] = (float)total[63] * s[231];
    s[742] = (float)total[62] * flow_14_w[0];
    s[743] = (float)total[63] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[742 + j * 2 + i];
            sum += next;
        }
        s[744 + j] = sum;
    }
    s[746] = s[744] * s[745];
    s[747] = 1e-30f < s[223] ? s[746] : 0.0f;
    s[750] = s[744] * s[749];
    s[751] = 1e-30f < s[223] ? s[750] : 0.0f;
    s[752] = s[739] - s[747];
    s[753] = s[738] + s[747];
    s[755] = s[753] * s[754];
    s[756] = s[752] + s[755];
    s[757] = s[756] * flow_14_u[0];
    s[758] = s[756] * flow_14_u[1];
    s[759] = s[756] * flow_14_w[0];
    s[760] = s[756] * flow_14_w[1];
    s[761] = s[740] + s[757];
    s[762] = s[741] + s[758];
    s[763] = (float)total[62] + s[759];
    s[764] = (float)total[63] + s[760];
    s[765] = s[751] * flow_14_w[0];
    s[766] = s[751] * flow_14_w[1];
    s[767] = s[761] + s[765];
    s[768] = s[762] + s[766];
    s[769] = s[765] + s[767];
    s[770] = s[766] + s[768];
    s[771] = 1e-30f < s[206] ? (float)total[67] : 0.0f;
    s[772] = 1e-30f < s[206] ? 0.0f : (float)total[67];
    s[773] = (float)total[68] * s[214];
    s[774] = (float)total[69] * s[214];
    s[775] = (float)total[68] * flow_13_w[0];
    s[776] = (float)total[69] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[775 + j * 2 + i];
            sum += next;
        }
        s[777 + j] = sum;
    }
    s[779] = s[777] * s[778];
    s[780] = 1e-30f < s[206] ? s[779] : 0.0f;
    s[783] = s[777] * s[782];
    s[784] = 1e-30f < s[206] ? s[783] : 0.0f;
    s[785] = s[772] - s[780];
    s[786] = s[771] + s[780];
    s[788] = s[786] * s[787];
    s[789] = s[785] + s[788];
    s[790] = s[789] * flow_13_u[0];
    s[791] = s[789] * flow_13_u[1];
    s[792] = s[789] * flow_13_w[0];
    s[793] = s[789] * flow_13_w[1];
    s[794] = s[773] + s[790];
    s[795] = s[774] + s[791];
    s[796] = (float)total[68] + s[792];
    s[797] = (float)total[69] + s[793];
    s[798] = s[784] * flow_13_w[0];
    s[799] = s[784] * flow_13_w[1];
    s[800] = s[794] + s[798];
    s[801] = s[795] + s[799];
    s[802] = s[798] + s[800];
    s[803] = s[799] + s[801];
    s[804] = 1e-30f < s[189] ? (float)total[73] : 0.0f;
    s[805] = 1e-30f < s[189] ? 0.0f : (float)total[73];
    s[806] = (float)total[74] * s[197];
    s[807] = (float)total[75] * s[197];
    s[808] = (float)total[74] * flow_12_w[0];
    s[809] = (float)total[75] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[808 + j * 2 + i];
            sum += next;
        }
        s[810 + j] = sum;
    }
    s[812] = s[810] * s[811];
    s[813] = 1e-30f < s[189] ? s[812] : 0.0f;
    s[816] = s[810] * s[815];
    s[817] = 1e-30f < s[189] ? s[816] : 0.0f;
    s[818] = s[805] - s[813];
    s[819] = s[804] + s[813];
    s[821] = s[819] * s[820];
    s[822] = s[818] + s[821];
    s[823] = s[822] * flow_12_u[0];
    s[824] = s[822] * flow_12_u[1];
    s[825] = s[822] * flow_12_w[0];
    s[826] = s[822] * flow_12_w[1];
    s[827] = s[806] + s[823];
    s[828] = s[807] + s[824];
    s[829] = (float)total[74] + s[825];
    s[830] = (float)total[75] + s[826];
    s[831] = s[817] * flow_12_w[0];
    s[832] = s[817] * flow_12_w[1];
    s[833] = s[827] + s[831];
    s[834] = s[828] + s[832];
    s[835] = s[831] + s[833];
    s[836] = s[832] + s[834];
    s[837] = 1e-30f < s[172] ? (float)total[79] : 0.0f;
    s[838] = 1e-30f < s[172] ? 0.0f : (float)total[79];
    s[839] = (float)total[80] * s[180];
    s[840] = (float)total[81] * s[180];
    s[841] = (float)total[80] * flow_11_w[0];
    s[842] = (float)total[81] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[841 + j * 2 + i];
            sum += next;
        }
        s[843 + j] = sum;
    }
    s[845] = s[843] * s[844];
    s[846] = 1e-30f < s[172] ? s[845] : 0.0f;
    s[849] = s[843] * s[848];
    s[850] = 1e-30f < s[172] ? s[849] : 0.0f;
    s[851] = s[838] - s[846];
    s[852] = s[837] + s[846];
    s[854] = s[852] * s[853];
    s[855] = s[851] + s[854];
    s[856] = s[855] * flow_11_u[0];
    s[857] = s[855] * flow_11_u[1];
    s[858] = s[855] * flow_11_w[0];
    s[859] = s[855] * flow_11_w[1];
    s[860] = s[839] + s[856];
    s[861] = s[840] + s[857];
    s[862] = (float)total[80] + s[858];
    s[863] = (float)total[81] + s[859];
    s[864] = s[850] * flow_11_w[0];
    s[865] = s[850] * flow_11_w[1];
    s[866] = s[860] + s[864];
    s[867] = s[861] + s[865];
    s[868] = s[864] + s[866];
    s[869] = s[865] + s[867];
    s[870] = 1e-30f < s[155] ? (float)total[85] : 0.0f;
    s[871] = 1e-30f < s[155] ? 0.0f : (float)total[85];
    s[872] = (float)total[86] * s[163];
    s[873] = (float)total[87] * s[163];
    s[874] = (float)total[86] * flow_10_w[0];
    s[875] = (float)total[87] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[874 + j * 2 + i];
            sum += next;
        }
        s[876 + j] = sum;
    }
    s[878] = s[876] * s[877];
    s[879] = 1e-30f < s[155] ? s[878] : 0.0f;
    s[882] = s[876] * s[881];
    s[883] = 1e-30f < s[155] ? s[882] : 0.0f;
    s[884] = s[871] - s[879];
    s[885] = s[870] + s[879];
    s[887] = s[885] * s[886];
    s[888] = s[884] + s[887];
    s[889] = s[888] * flow_10_u[0];
    s[890] = s[888] * flow_10_u[1];
    s[891] = s[888] * flow_10_w[0];
    s[892] = s[888] * flow_10_w[1];
    s[893] = s[872] + s[889];
    s[894] = s[873] + s[890];
    s[895] = (float)total[86] + s[891];
    s[896] = (float)total[87] + s[892];
    s[897] = s[883] * flow_10_w[0];
    s[898] = s[883] * flow_10_w[1];
    s[899] = s[893] + s[897];
    s[900] = s[894] + s[898];
    s[901] = s[897] + s[899];
    s[902] = s[898] + s[900];
    s[903] = 1e-30f < s[138] ? (float)total[91] : 0.0f;
    s[904] = 1e-30f < s[138] ? 0.0f : (float)total[91];
    s[905] = (float)total[92] * s[146];
    s[906] = (float)total[93] * s[146];
    s[907] = (float)total[92] * flow_9_w[0];
    s[908] = (float)total[93] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[907 + j * 2 + i];
            sum += next;
        }
        s[909 + j] = sum;
    }
    s[911] = s[909] * s[910];
    s[912] = 1e-30f < s[138] ? s[911] : 0.0f;
    s[915] = s[909] * s[914];
    s[916] = 1e-30f < s[138] ? s[915] : 0.0f;
    s[917] = s[904] - s[912];
    s[918] = s[903] + s[912];
    s[920] = s[918] * s[919];
    s[921] = s[917] + s[920];
    s[922] = s[921] * flow_9_u[0];
    s[923] = s[921] * flow_9_u[1];
    s[924] = s[921] * flow_9_w[0];
    s[925] = s[921] * flow_9_w[1];
    s[926] = s[905] + s[922];
    s[927] = s[906] + s[923];
    s[928] = (float)total[92] + s[924];
    s[929] = (float)total[93] + s[925];
    s[930] = s[916] * flow_9_w[0];
    s[931] = s[916] * flow_9_w[1];
    s[932] = s[926] + s[930];
    s[933] = s[927] + s[931];
    s[934] = s[930] + s[932];
    s[935] = s[931] + s[933];
    s[936] = 1e-30f < s[121] ? (float)total[97] : 0.0f;
    s[937] = 1e-30f < s[121] ? 0.0f : (float)total[97];
    s[938] = (float)total[98] * s[129];
    s[939] = (float)total[99] * s[129];
    s[940] = (float)total[98] * flow_8_w[0];
    s[941] = (float)total[99] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[940 + j * 2 + i];
            sum += next;
        }
        s[942 + j] = sum;
    }
    s[944] = s[942] * s[943];
    s[945] = 1e-30f < s[121] ? s[944] : 0.0f;
    s[948] = s[942] * s[947];
    s[949] = 1e-30f < s[121] ? s[948] : 0.0f;
    s[950] = s[937] - s[945];
    s[951] = s[936] + s[945];
    s[953] = s[951] * s[952];
    s[954] = s[950] + s[953];
    s[955] = s[954] * flow_8_u[0];
    s[956] = s[954] * flow_8_u[1];
    s[957] = s[954] * flow_8_w[0];
    s[958] = s[954] * flow_8_w[1];
    s[959] = s[938] + s[955];
    s[960] = s[939] + s[956];
    s[961] = (float)total[98] + s[957];
    s[962] = (float)total[99] + s[958];
    s[963] = s[949] * flow_8_w[0];
    s[964] = s[949] * flow_8_w[1];
    s[965] = s[959] + s[963];
    s[966] = s[960] + s[964];
    s[967] = s[963] + s[965];
    s[968] = s[964] + s[966];
    s[969] = 1e-30f < s[104] ? (float)total[103] : 0.0f;
    s[970] = 1e-30f < s[104] ? 0.0f : (float)total[103];
    s[971] = (float)total[104] * s[112];
    s[972] = (float)total[105] * s[112];
    s[973] = (float)total[104] * flow_7_w[0];
    s[974] = (float)total[105] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[973 + j * 2 + i];
            sum += next;
        }
        s[975 + j] = sum;
    }
    s[977] = s[975] * s[976];
    s[978] = 1e-30f < s[104] ? s[977] : 0.0f;
    s[981] = s[975] * s[980];
    s[982] = 1e-30f < s[104] ? s[981] : 0.0f;
    s[983] = s[970] - s[978];
    s[984] = s[969] + s[978];
    s[986] = s[984] * s[985];
    s[987] = s[983] + s[986];
    s[988] = s[987] * flow_7_u[0];
    s[989] = s[987] * flow_7_u[1];
    s[990] = s[987] * flow_7_w[0];
    s[991] = s[987] * flow_7_w[1];
    s[992] = s[971] + s[988];
    s[993] = s[972] + s[989];
    s[994] = (float)total[104] + s[990];
    s[995] = (float)total[105] + s[991];
    s[996] = s[982] * flow_7_w[0];
    s[997] = s[982] * flow_7_w[1];
    s[998] = s[992] + s[996];
    s[999] = s[993] + s[997];
    s[1000] = s[996] + s[998];
    s[1001] = s[997] + s[999];
    s[1002] = 1e-30f < s[87] ? (float)total[109] : 0.0f;
    s[1003] = 1e-30f < s[87] ? 0.0f : (float)total[109];
    s[1004] = (float)total[110] * s[95];
    s[1005] = (float)total[111] * s[95];
    s[1006] = (float)total[110] * flow_6_w[0];
    s[1007] = (float)total[111] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1006 + j * 2 + i];
            sum += next;
        }
        s[1008 + j] = sum;
    }
    s[1010] = s[1008] * s[1009];
    s[1011] = 1e-30f < s[87] ? s[1010] : 0.0f;
    s[1014] = s[1008] * s[1013];
    s[1015] = 1e-30f < s[87] ? s[1014] : 0.0f;
    s[1016] = s[1003] - s[1011];
    s[1017] = s[1002] + s[1011];
    s[1019] = s[1017] * s[1018];
    s[1020] = s[1016] + s[1019];
    s[1021] = s[1020] * flow_6_u[0];
    s[1022] = s[1020] * flow_6_u[1];
    s[1023] = s[1020] * flow_6_w[0];
    s[1024] = s[1020] * flow_6_w[1];
    s[1025] = s[1004] + s[1021];
    s[1026] = s[1005] + s[1022];
    s[1027] = (float)total[110] + s[1023];
    s[1028] = (float)total[111] + s[1024];
    s[1029] = s[1015] * flow_6_w[0];
    s[1030] = s[1015] * flow_6_w[1];
    s[1031] = s[1025] + s[1029];
    s[1032] = s[1026] + s[1030];
    s[1033] = s[1029] + s[1031];
    s[1034] = s[1030] + s[1032];
    s[1035] = 1e-30f < s[70] ? (float)total[115] : 0.0f;
    s[1036] = 1e-30f < s[70] ? 0.0f : (float)total[115];
    s[1037] = (float)total[116] * s[78];
    s[1038] = (float)total[117] * s[78];
    s[1039] = (float)total[116] * flow_5_w[0];
    s[1040] = (float)total[117] * flow_5_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1039 + j * 2 + i];
            sum += next;
        }
        s[1041 + j] = sum;
    }
    s[1043] = s[1041] * s[1042];
    s[1044] = 1e-30f < s[70] ? s[1043] : 0.0f;
    s[1047] = s[1041] * s[1046];
    s[1048] = 1e-30f < s[70] ? s[1047] : 0.0f;
    s[1049] = s[1036] - s[1044];
    s[1050] = s[1035] + s[1044];
    s[1052] = s[1050] * s[1051];
    s[1053] = s[1049] + s[1052];
    s[1054] = s[1053] * flow_5_u[0];
    s[1055] = s[1053] * flow_5_u[1];
    s[1056] = s[1053] * flow_5_w[0];
    s[1057] = s[1053] * flow_5_w[1];
    s[1058] = s[1037] + s[1054];
    s[1059] = s[1038] + s[1055];
    s[1060] = (float)total[116] + s[1056];
    s[1061] = (float)total[117] + s[1057];
    s[1062] = s[1048] * flow_5_w[0];
    s[1063] = s[1048] * flow_5_w[1];
    s[1064] = s[1058] + s[1062];
    s[1065] = s[1059] + s[1063];
    s[1066] = s[1062] + s[1064];
    s[1067] = s[1063] + s[1065];
    s[1068] = 1e-30f < s[53] ? (float)total[121] : 0.0f;
    s[1069] = 1e-30f < s[53] ? 0.0f : (float)total[121];
    s[1070] = (float)total[122] * s[61];
    s[1071] = (float)total[123] * s[61];
    s[1072] = (float)total[122] * flow_4_w[0];
    s[1073] = (float)total[123] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1072 + j * 2 + i];
            sum += next;
        }
        s[1074 + j] = sum;
    }
    s[1076] = s[1074] * s[1075];
    s[1077] = 1e-30f < s[53] ? s[1076] : 0.0f;
    s[1080] = s[1074] * s[1079];
    s[1081] = 1e-30f < s[53] ? s[1080] : 0.0f;
    s[1082] = s[1069] - s[1077];
    s[1083] = s[1068] + s[1077];
    s[1085] = s[1083] * s[1084];
    s[1086] = s[1082] + s[1085];
    s[1087] = s[1086] * flow_4_u[0];
    s[1088] = s[1086] * flow_4_u[1];
    s[1089] = s[1086] * flow_4_w[0];
    s[1090] = s[1086] * flow_4_w[1];
    s[1091] = s[1070] + s[1087];
    s[1092] = s[1071] + s[1088];
    s[1093] = (float)total[122] + s[1089];
    s[1094] = (float)total[123] + s[1090];
    s[1095] = s[1081] * flow_4_w[0];
    s[1096] = s[1081] * flow_4_w[1];
    s[1097] = s[1091] + s[1095];
    s[1098] = s[1092] + s[1096];
    s[1099] = s[1095] + s[1097];
    s[1100] = s[1096] + s[1098];
    s[1101] = 1e-30f < s[36] ? (float)total[127] : 0.0f;
    s[1102] = 1e-30f < s[36] ? 0.0f : (float)total[127];
    s[1103] = (float)total[128] * s[44];
    s[1104] = (float)total[129] * s[44];
    s[1105] = (float)total[128] * flow_3_w[0];
    s[1106] = (float)total[129] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1105 + j * 2 + i];
            sum += next;
        }
        s[1107 + j] = sum;
    }
    s[1109] = s[1107] * s[1108];
    s[1110] = 1e-30f < s[36] ? s[1109] : 0.0f;
    s[1113] = s[1107] * s[1112];
    s[1114] = 1e-30f < s[36] ? s[1113] : 0.0f;
    s[1115] = s[1102] - s[1110];
    s[1116] = s[1101] + s[1110];
    s[1118] = s[1116] * s[1117];
    s[1119] = s[1115] + s[1118];
    s[1120] = s[1119] * flow_3_u[0];
    s[1121] = s[1119] * flow_3_u[1];
    s[1122] = s[1119] * flow_3_w[0];
    s[1123] = s[1119] * flow_3_w[1];
    s[1124] = s[1103] + s[1120];
    s[1125] = s[1104] + s[1121];
    s[1126] = (float)total[128] + s[1122];
    s[1127] = (float)total[129] + s[1123];
    s[1128] = s[1114] * flow_3_w[0];
    s[1129] = s[1114] * flow_3_w[1];
    s[1130] = s[1124] + s[1128];
    s[1131] = s[1125] + s[1129];
    s[1132] = s[1128] + s[1130];
    s[1133] = s[1129] + s[1131];
    s[1134] = 1e-30f < s[19] ? (float)total[133] : 0.0f;
    s[1135] = 1e-30f < s[19] ? 0.0f : (float)total[133];
    s[1136] = (float)total[134] * s[27];
    s[1137] = (float)total[135] * s[27];
    s[1138] = (float)total[134] * flow_2_w[0];
    s[1139] = (float)total[135] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1138 + j * 2 + i];
            sum += next;
        }
        s[1140 + j] = sum;
    }
    s[1142] = s[1140] * s[1141];
    s[1143] = 1e-30f < s[19] ? s[1142] : 0.0f;
    s[1146] = s[1140] * s[1145];
    s[1147] = 1e-30f < s[19] ? s[1146] : 0.0f;
    s[1148] = s[1135] - s[1143];
    s[1149] = s[1134] + s[1143];
    s[1151] = s[1149] * s[1150];
    s[1152] = s[1148] + s[1151];
    s[1153] = s[1152] * flow_2_u[0];
    s[1154] = s[1152] * flow_2_u[1];
    s[1155] = s[1152] * flow_2_w[0];
    s[1156] = s[1152] * flow_2_w[1];
    s[1157] = s[1136] + s[1153];
    s[1158] = s[1137] + s[1154];
    s[1159] = (float)total[134] + s[1155];
    s[1160] = (float)total[135] + s[1156];
    s[1161] = s[1147] * flow_2_w[0];
    s[1162] = s[1147] * flow_2_w[1];
    s[1163] = s[1157] + s[1161];
    s[1164] = s[1158] + s[1162];
    s[1165] = s[1161] + s[1163];
    s[1166] = s[1162] + s[1164];
    s[1167] = 1e-30f < s[2] ? (float)total[139] : 0.0f;
    s[1168] = 1e-30f < s[2] ? 0.0f : (float)total[139];
    s[1169] = (float)total[140] * s[10];
    s[1170] = (float)total[141] * s[10];
    s[1171] = (float)total[140] * flow_1_w[0];
    s[1172] = (float)total[141] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1171 + j * 2 + i];
            sum += next;
        }
        s[1173 + j] = sum;
    }
    s[1175] = s[1173] * s[1174];
    s[1176] = 1e-30f < s[2] ? s[1175] : 0.0f;
    s[1179] = s[1173] * s[1178];
    s[1180] = 1e-30f < s[2] ? s[1179] : 0.0f;
    s[1181] = s[1168] - s[1176];
    s[1182] = s[1167] + s[1176];
    s[1184] = s[1182] * s[1183];
    s[1185] = s[1181] + s[1184];
    s[1186] = s[1185] * flow_1_u[0];
    s[1187] = s[1185] * flow_1_u[1];
    s[1188] = s[1185] * flow_1_w[0];
    s[1189] = s[1185] * flow_1_w[1];
    s[1190] = s[1169] + s[1186];
    s[1191] = s[1170] + s[1187];
    s[1192] = (float)total[140] + s[1188];
    s[1193] = (float)total[141] + s[1189];
    s[1194] = s[1180] * flow_1_w[0];
    s[1195] = s[1180] * flow_1_w[1];
    s[1196] = s[1190] + s[1194];
    s[1197] = s[1191] + s[1195];
    s[1198] = s[1194] + s[1196];
    s[1199] = s[1195] + s[1197];
    s[1200] = s[439] + (float)total[5];
    s[1201] = s[440] + (float)total[6];
    s[1202] = s[472] + (float)total[11];
    s[1203] = s[473] + (float)total[12];
    s[1204] = s[505] + (float)total[17];
    s[1205] = s[506] + (float)total[18];
    s[1206] = s[538] + (float)total[23];
    s[1207] = s[539] + (float)total[24];
    s[1208] = s[571] + (float)total[29];
    s[1209] = s[572] + (float)total[30];
    s[1210] = s[604] + (float)total[35];
    s[1211] = s[605] + (float)total[36];
    s[1212] = s[637] + (float)total[41];
    s[1213] = s[638] + (float)total[42];
    s[1214] = s[670] + (float)total[47];
    s[1215] = s[671] + (float)total[48];
    s[1216] = s[703] + (float)total[53];
    s[1217] = s[704] + (float)total[54];
    s[1218] = s[736] + (float)total[59];
    s[1219] = s[737] + (float)total[60];
    s[1220] = s[769] + (float)total[65];
    s[1221] = s[770] + (float)total[66];
    s[1222] = s[802] + (float)total[71];
    s[1223] = s[803] + (float)total[72];
    s[1224] = s[835] + (float)total[77];
    s[1225] = s[836] + (float)total[78];
    s[1226] = s[868] + (float)total[83];
    s[1227] = s[869] + (float)total[84];
    s[1228] = s[901] + (float)total[89];
    s[1229] = s[902] + (float)total[90];
    s[1230] = s[934] + (float)total[95];
    s[1231] = s[935] + (float)total[96];
    s[1232] = s[967] + (float)total[101];
    s[1233] = s[968] + (float)total[102];
    s[1234] = s[1000] + (float)total[107];
    s[1235] = s[1001] + (float)total[108];
    s[1236] = s[1033] + (float)total[113];
    s[1237] = s[1034] + (float)total[114];
    s[1238] = s[1066] + (float)total[119];
    s[1239] = s[1067] + (float)total[120];
    s[1240] = s[1099] + (float)total[125];
    s[1241] = s[1100] + (float)total[126];
    s[1242] = s[1132] + (float)total[131];
    s[1243] = s[1133] + (float)total[132];
    s[1244] = s[1165] + (float)total[137];
    s[1245] = s[1166] + (float)total[138];
    s[1246] = s[1198] + (float)total[143];
    s[1247] = s[1199] + (float)total[144];
    *loss = total[0];
    grad[0] = s[1246];
    grad[1] = s[1247];
    grad[2] = s[1192];
    grad[3] = s[1193];
    grad[4] = (float)total[142];
    grad[5] = s[1244];
    grad[6] = s[1245];
    grad[7] = s[1159];
    grad[8] = s[1160];
    grad[9] = (float)total[136];
    grad[10] = s[1242];
    grad[11] = s[1243];
    grad[12] = s[1126];
    grad[13] = s[1127];
    grad[14] = (float)total[130];
    grad[15] = s[1240];
    grad[16] = s[1241];
    grad[17] = s[1093];
    grad[18] = s[1094];
    grad[19] = (float)total[124];
    grad[20] = s[1238];
    grad[21] = s[1239];
    grad[22] = s[1060];
    grad[23] = s[1061];
    grad[24] = (float)total[118];
    grad[25] = s[1236];
    grad[26] = s[1237];
    grad[27] = s[1027];
    grad[28] = s[1028];
    grad[29] = (float)total[112];
    grad[30] = s[1234];
    grad[31] = s[1235];
    grad[32] = s[994];
    grad[33] = s[995];
    grad[34] = (float)total[106];
    grad[35] = s[1232];
    grad[36] = s[1233];
    grad[37] = s[961];
    grad[38] = s[962];
    grad[39] = (float)total[100];
    grad[40] = s[1230];
    grad[41] = s[1231];
    grad[42] = s[928];
    grad[43] = s[929];
    grad[44] = (float)total[94];
    grad[45] = s[1228];
    grad[46] = s[1229];
    grad[47] = s[895];
    grad[48] = s[896];
    grad[49] = (float)total[88];
    grad[50] = s[1226];
    grad[51] = s[1227];
    grad[52] = s[862];
    grad[53] = s[863];
    grad[54] = (float)total[82];
    grad[55] = s[1224];
    grad[56] = s[1225];
    grad[57] = s[829];
    grad[58] = s[830];
    grad[59] = (float)total[76];
    grad[60] = s[1222];
    grad[61] = s[1223];
    grad[62] = s[796];
    grad[63] = s[797];
    grad[64] = (float)total[70];
    grad[65] = s[1220];
    grad[66] = s[1221];
    grad[67] = s[763];
    grad[68] = s[764];
    grad[69] = (float)total[64];
    grad[70] = s[1218];
    grad[71] = s[1219];
    grad[72] = s[730];
    grad[73] = s[731];
    grad[74] = (float)total[58];
    grad[75] = s[1216];
    grad[76] = s[1217];
    grad[77] = s[697];
    grad[78] = s[698];
    grad[79] = (float)total[52];
    grad[80] = s[1214];
    grad[81] = s[1215];
    grad[82] = s[664];
    grad[83] = s[665];
    grad[84] = (float)total[46];
    grad[85] = s[1212];
    grad[86] = s[1213];
    grad[87] = s[631];
    grad[88] = s[632];
    grad[89] = (float)total[40];
    grad[90] = s[1210];
    grad[91] = s[1211];
    grad[92] = s[598];
    grad[93] = s[599];
    grad[94] = (float)total[34];
    grad[95] = s[1208];
    grad[96] = s[1209];
    grad[97] = s[565];
    grad[98] = s[566];
    grad[99] = (float)total[28];
    grad[100] = s[1206];
    grad[101] = s[1207];
    grad[102] = s[532];
    grad[103] = s[533];
    grad[104] = (float)total[22];
    grad[105] = s[1204];
    grad[106] = s[1205];
    grad[107] = s[499];
    grad[108] = s[500];
    grad[109] = (float)total[16];
    grad[110] = s[1202];
    grad[111] = s[1203];
    grad[112] = s[466];
    grad[113] = s[467];
    grad[114] = (float)total[10];
    grad[115] = s[1200];
    grad[116] = s[1201];
    grad[117] = s[433];
    grad[118] = s[434];
    grad[119] = (float)total[4];
}

static double planar_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double total[145] = {0};
    float s[1249], t[127 * 128];
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
#undef LANE
#undef FMA
#undef LESS

/* planar.c - a normalizing flow in plain C, compiled by nfc 0.1.0. May be used under any terms.
 * Do not edit. planar.h says how to call it, and with which flags a row has the same bits in every call.
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
    i = (((planar_nf_mask)y & 0x7fffffff) - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
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

/* Whether none of n numbers is NaN. */
static inline int planar_nf_are_numbers(const float *x, size_t n)
{
    int all = 1;
    size_t i;
    for (i = 0; i < n; i++)
        all &= x[i] == x[i];
    return all;
}

/* Scores of n rows that are NaN become 0 where the log-density is -inf. */
static inline void planar_nf_settle(const float *log_prob, size_t n, size_t cols, float *score)
{
    size_t i;
    for (i = 0; i < n * cols; i++)
        if (score[i] != score[i] && log_prob[i / cols] == (float)-INFINITY)
            score[i] = 0;
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

/* Parameter i depends on (seed, first + i) alone. */
static inline void planar_nf_initialise(uint64_t seed, const struct planar_nf_initial *from, size_t n, float *params,
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
            if (from[p].kind != PLANAR_NF_INIT_CONSTANT)
                do {
                    planar_nf_philox(seed, first + from[p].offset + i, block++, 1, w);
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
#ifdef __GNUC__
#define RESTRICT __restrict
#else
#define RESTRICT
#endif

#if defined(__GNUC__)
#define PLANAR_NF_FLAT __attribute__((flatten, noinline))
#else
#define PLANAR_NF_FLAT
#endif

#if defined(__clang__)
#define COPIES _Pragma("unroll")
#elif defined(__GNUC__)
#define COPIES _Pragma("GCC unroll 64")
#else
#define COPIES
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
                planar_nf_store(d + e * stride + k, function(planar_nf_load(a + e * stride + k))); \
    }
EACH(planar_nf_each_log, planar_nf_log)
EACH(planar_nf_each_tanh, planar_nf_tanh)
EACH(planar_nf_each_normal, planar_nf_normal)
#undef EACH
#undef UNROLL

#define TILE 128

static void planar_nf_planar_forward_prologue(const float *params, float *s)
{
    const float *l1_w = params + 0; /* [2] */
    const float *l1_u = params + 2; /* [2] */
    s[0] = l1_w[0] * l1_w[0];
    s[1] = l1_w[1] * l1_w[1];
    s[2] = s[0] + s[1];
    s[3] = l1_w[0] * l1_u[0];
    s[4] = l1_w[1] * l1_u[1];
    s[5] = s[3] + s[4];
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = l1_w[0] * s[10];
    s[12] = l1_w[1] * s[10];
    s[13] = l1_u[0] + s[11];
    s[14] = l1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
}

static void planar_nf_planar_forward(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l1_w = params + 0; /* [2] */
    const float *l1_b = params + 4; /* [1] */
    size_t k;
    /* planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v3 = FMA(x2, l1_w[1], (x1 * l1_w[0])) + l1_b[0];
        planar_nf_store(t + k, v3);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v6_1 = FMA(v4, s[13], x1);
        planar_nf_store(y + k, v6_1);
        const planar_nf_lane v6_2 = FMA(v4, s[14], x2);
        planar_nf_store(y + 1 * TILE + k, v6_2);
        const planar_nf_lane v7 = v4 * v4;
        const planar_nf_lane v10 = FMA(1.0f - v7, s[16], v7);
        planar_nf_store(t + k, v10);
    }
    planar_nf_each_log(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane l1 = planar_nf_load(l + k);
        const planar_nf_lane v11 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v12 = l1 + v11;
        planar_nf_store(l + k, v12);
    }
}

static void planar_nf_gaussian_log_prob(const float *x, const float *l, const float *x0, float *p, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane l1 = planar_nf_load(l + k);
        const planar_nf_lane v5 = l1 + FMA(FMA(x2, x2, (x1 * x1)), -0.5f, -1.837877f);
        const planar_nf_lane o1 = planar_nf_load(x0 + k);
        const planar_nf_lane o2 = planar_nf_load(x0 + 1 * TILE + k);
        const planar_nf_lane v6 = planar_nf_max(o1, o2);
        const planar_nf_lane v7 = planar_nf_select_lt(v5, planar_nf_set(INFINITY), v5, planar_nf_set(-INFINITY));
        const planar_nf_lane v8 = planar_nf_select_le(v6, planar_nf_set(INFINITY), v7, v6);
        planar_nf_store(p + k, v8);
    }
}

/* ---- forward ---- */

static void planar_nf_forward_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 24; i++)
        planar_nf_planar_forward_prologue(params + i * 5, s + i * 17);
}

static void planar_nf_forward_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 0 * TILE + k, planar_nf_set(0));
    for (i = 0; i < 24; i++)
        planar_nf_planar_forward(params + i * 5, s + i * 17, t + (1 + i % 2 * 2) * TILE, t, t + (3 - i % 2 * 2) * TILE, t + 5 * TILE, m);
}

/* The same with all calls opened, where the rows fit one lane. */
static PLANAR_NF_FLAT void planar_nf_forward_lane(const float *params, const float *s, float *t)
{
    size_t i, k;
    const size_t m = LANES;
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 0 * TILE + k, planar_nf_set(0));
    COPIES for (i = 0; i < 24; i++)
        planar_nf_planar_forward(params + i * 5, s + i * 17, t + (1 + i % 2 * 2) * TILE, t, t + (3 - i % 2 * 2) * TILE, t + 5 * TILE, m);
}

void planar_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 1664);
    size_t first, k;
    planar_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        if (m == LANES)
            planar_nf_forward_lane(params, s, t);
        else
            planar_nf_forward_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[128 + k];
            z[(first + k) * 2 + 1] = t[256 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- log_prob ---- */

static void planar_nf_log_prob_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 0 * TILE + k, planar_nf_set(0));
    planar_nf_planar_forward(params, s, t + 1 * TILE, t, t + 3 * TILE, t + 8 * TILE, m);
    for (i = 0; i < 23; i++)
        planar_nf_planar_forward(params + 5 + i * 5, s + 17 + i * 17, t + (3 + i % 2 * 2) * TILE, t, t + (5 - i % 2 * 2) * TILE, t + 8 * TILE, m);
    planar_nf_gaussian_log_prob(t + 5 * TILE, t, t + 1 * TILE, t + 7 * TILE, m);
}

/* The same with all calls opened, where the rows fit one lane. */
static PLANAR_NF_FLAT void planar_nf_log_prob_lane(const float *params, const float *s, float *t)
{
    size_t i, k;
    const size_t m = LANES;
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 0 * TILE + k, planar_nf_set(0));
    planar_nf_planar_forward(params, s, t + 1 * TILE, t, t + 3 * TILE, t + 8 * TILE, m);
    COPIES for (i = 0; i < 23; i++)
        planar_nf_planar_forward(params + 5 + i * 5, s + 17 + i * 17, t + (3 + i % 2 * 2) * TILE, t, t + (5 - i % 2 * 2) * TILE, t + 8 * TILE, m);
    planar_nf_gaussian_log_prob(t + 5 * TILE, t, t + 1 * TILE, t + 7 * TILE, m);
}

void planar_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 1664);
    size_t first;
    planar_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        if (m == LANES)
            planar_nf_log_prob_lane(params, s, t);
        else
            planar_nf_log_prob_tile(params, s, t, m);
        memcpy(log_prob + first, t + 896, rows * sizeof *t);
    }
}

/* ---- loss ---- */

static double planar_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 1664);
    size_t first, k;
    double loss = 0;
    planar_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        planar_nf_log_prob_tile(params, s, t, m);
        for (k = 0; k < rows; k++)
            loss -= (double)t[896 + k];
    }
    return n > 0 ? loss / (double)n : 0;
}

#undef TILE

#define TILE 128

static void planar_nf_planar_inverse_prologue(const float *params, float *s)
{
    const float *l1_w = params + 0; /* [2] */
    const float *l1_u = params + 2; /* [2] */
    s[0] = l1_w[0] * l1_w[0];
    s[1] = l1_w[1] * l1_w[1];
    s[2] = s[0] + s[1];
    s[3] = l1_w[0] * l1_u[0];
    s[4] = l1_w[1] * l1_u[1];
    s[5] = s[3] + s[4];
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = l1_w[0] * s[10];
    s[12] = l1_w[1] * s[10];
    s[13] = l1_u[0] + s[11];
    s[14] = l1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
    s[17] = s[16] - 1.0f;
    s[18] = fabsf(s[17]);
    s[19] = s[17];
}

static void planar_nf_planar_inverse(const float *params, const float *s, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l1_w = params + 0; /* [2] */
    const float *l1_b = params + 4; /* [1] */
    int round;
    size_t k;
    /* planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v3 = FMA(x2, l1_w[1], (x1 * l1_w[0])) + l1_b[0];
        planar_nf_store(t + k, v3);
        const planar_nf_lane v6 = v3;
        planar_nf_store(t + 1 * TILE + k, v6);
        const planar_nf_lane v7 = (v3 - s[18]);
        const planar_nf_lane v8 = (v3 + s[18]);
        const planar_nf_lane v10 = (v7 + v8) * 0.5f;
        const planar_nf_lane v12 = v10;
        planar_nf_store(t + 2 * TILE + k, v12);
        const planar_nf_lane v13 = (v8 - v7);
        planar_nf_store(t + 3 * TILE + k, v13);
        const planar_nf_lane v14 = v7;
        planar_nf_store(t + 4 * TILE + k, v14);
        const planar_nf_lane v15 = v8;
        planar_nf_store(t + 5 * TILE + k, v15);
        const planar_nf_lane v16 = v10;
        planar_nf_store(t + 6 * TILE + k, v16);
        const planar_nf_lane v17 = planar_nf_set(INFINITY);
        planar_nf_store(t + 7 * TILE + k, v17);
    }
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 8 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v18 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v12 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v6 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v25 = FMA(v18, s[19], v12) - v6;
        const planar_nf_lane v26 = planar_nf_abs(v25);
        const planar_nf_lane v17 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v16 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v27 = planar_nf_select_lt(v26, v17, v12, v16);
        planar_nf_store(t + 9 * TILE + k, v27);
        const planar_nf_lane v28 = planar_nf_select_lt(v26, v17, v26, v17);
        planar_nf_store(t + 10 * TILE + k, v28);
        const planar_nf_lane v14 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v29 = planar_nf_select_lt(planar_nf_set(0.0f), v25, v14, v12);
        planar_nf_store(t + 11 * TILE + k, v29);
        const planar_nf_lane v15 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v30 = planar_nf_select_lt(planar_nf_set(0.0f), v25, v12, v15);
        planar_nf_store(t + 12 * TILE + k, v30);
        const planar_nf_lane v31 = v25 / FMA(LESS(v18, v18, 1.0f), s[19], 1.0f);
        const planar_nf_lane v33 = (v30 - v29) * 0.5f;
        const planar_nf_lane v34 = v12 - v31;
        const planar_nf_lane v37 = planar_nf_select_le(v29, v34, planar_nf_set(1.0f), planar_nf_set(0.0f)) * planar_nf_select_le(v34, v30, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v38 = planar_nf_abs(v31);
        const planar_nf_lane v13 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v40 = planar_nf_select_lt(v38 * 2.0f, v13, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v41 = v37 * v40;
        const planar_nf_lane v43 = planar_nf_select_eq(v41, planar_nf_set(0.0f), v29 + v33, v34);
        planar_nf_store(t + 13 * TILE + k, v43);
        const planar_nf_lane v44 = planar_nf_select_eq(v41, planar_nf_set(0.0f), v33, v38);
        planar_nf_store(t + 14 * TILE + k, v44);
    }
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 2 * TILE + k, planar_nf_load(t + 13 * TILE + k));
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 3 * TILE + k, planar_nf_load(t + 14 * TILE + k));
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 4 * TILE + k, planar_nf_load(t + 11 * TILE + k));
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 5 * TILE + k, planar_nf_load(t + 12 * TILE + k));
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 6 * TILE + k, planar_nf_load(t + 9 * TILE + k));
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 7 * TILE + k, planar_nf_load(t + 10 * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v16 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v46 = v16;
        planar_nf_store(t + 8 * TILE + k, v46);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v47 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v46 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v49 = FMA(v47, s[17], v46);
        const planar_nf_lane v3 = planar_nf_load(t + k);
        const planar_nf_lane v6 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v58 = planar_nf_max(FMA(LESS(v47, v47, 1.0f), s[17], 1.0f), planar_nf_set(1e-30f));
        const planar_nf_lane v61 = v46 - (v49 - v49 - (v3 - v6)) / v58;
        planar_nf_store(t + 3 * TILE + k, v61);
    }
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v62 = planar_nf_load(t + k);
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v64_1 = LESS(v62, s[13], x1);
        planar_nf_store(y + k, v64_1);
        const planar_nf_lane v64_2 = LESS(v62, s[14], x2);
        planar_nf_store(y + 1 * TILE + k, v64_2);
        const planar_nf_lane v65 = v62 * v62;
        const planar_nf_lane v68 = FMA(1.0f - v65, s[16], v65);
        planar_nf_store(t + 1 * TILE + k, v68);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane l1 = planar_nf_load(l + k);
        const planar_nf_lane v69 = planar_nf_load(t + k);
        const planar_nf_lane v70 = l1 - v69;
        planar_nf_store(l + k, v70);
    }
}

static void planar_nf_gaussian_sample(const float *u, float *y, size_t m)
{
    /* gaussian, sample */
    planar_nf_each_normal(y, u, 2, TILE, m);
}

static void planar_nf_planar_sample(const float *params, const float *s, const float *x, float *y, float *t, size_t m)
{
    const float *l1_w = params + 0; /* [2] */
    const float *l1_b = params + 4; /* [1] */
    int round;
    size_t k;
    /* planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v3 = FMA(x2, l1_w[1], (x1 * l1_w[0])) + l1_b[0];
        planar_nf_store(t + k, v3);
        const planar_nf_lane v6 = v3;
        planar_nf_store(t + 1 * TILE + k, v6);
        const planar_nf_lane v7 = (v3 - s[18]);
        const planar_nf_lane v8 = (v3 + s[18]);
        const planar_nf_lane v10 = (v7 + v8) * 0.5f;
        const planar_nf_lane v12 = v10;
        planar_nf_store(t + 2 * TILE + k, v12);
        const planar_nf_lane v13 = (v8 - v7);
        planar_nf_store(t + 3 * TILE + k, v13);
        const planar_nf_lane v14 = v7;
        planar_nf_store(t + 4 * TILE + k, v14);
        const planar_nf_lane v15 = v8;
        planar_nf_store(t + 5 * TILE + k, v15);
        const planar_nf_lane v16 = v10;
        planar_nf_store(t + 6 * TILE + k, v16);
        const planar_nf_lane v17 = planar_nf_set(INFINITY);
        planar_nf_store(t + 7 * TILE + k, v17);
    }
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 8 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v18 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v12 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v6 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v25 = FMA(v18, s[19], v12) - v6;
        const planar_nf_lane v26 = planar_nf_abs(v25);
        const planar_nf_lane v17 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v16 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v27 = planar_nf_select_lt(v26, v17, v12, v16);
        planar_nf_store(t + 9 * TILE + k, v27);
        const planar_nf_lane v28 = planar_nf_select_lt(v26, v17, v26, v17);
        planar_nf_store(t + 10 * TILE + k, v28);
        const planar_nf_lane v14 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v29 = planar_nf_select_lt(planar_nf_set(0.0f), v25, v14, v12);
        planar_nf_store(t + 11 * TILE + k, v29);
        const planar_nf_lane v15 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v30 = planar_nf_select_lt(planar_nf_set(0.0f), v25, v12, v15);
        planar_nf_store(t + 12 * TILE + k, v30);
        const planar_nf_lane v31 = v25 / FMA(LESS(v18, v18, 1.0f), s[19], 1.0f);
        const planar_nf_lane v33 = (v30 - v29) * 0.5f;
        const planar_nf_lane v34 = v12 - v31;
        const planar_nf_lane v37 = planar_nf_select_le(v29, v34, planar_nf_set(1.0f), planar_nf_set(0.0f)) * planar_nf_select_le(v34, v30, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v38 = planar_nf_abs(v31);
        const planar_nf_lane v13 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v40 = planar_nf_select_lt(v38 * 2.0f, v13, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v41 = v37 * v40;
        const planar_nf_lane v43 = planar_nf_select_eq(v41, planar_nf_set(0.0f), v29 + v33, v34);
        planar_nf_store(t + 13 * TILE + k, v43);
        const planar_nf_lane v44 = planar_nf_select_eq(v41, planar_nf_set(0.0f), v33, v38);
        planar_nf_store(t + 14 * TILE + k, v44);
    }
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 2 * TILE + k, planar_nf_load(t + 13 * TILE + k));
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 3 * TILE + k, planar_nf_load(t + 14 * TILE + k));
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 4 * TILE + k, planar_nf_load(t + 11 * TILE + k));
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 5 * TILE + k, planar_nf_load(t + 12 * TILE + k));
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 6 * TILE + k, planar_nf_load(t + 9 * TILE + k));
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 7 * TILE + k, planar_nf_load(t + 10 * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v16 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v46 = v16;
        planar_nf_store(t + 8 * TILE + k, v46);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v47 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v46 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v49 = FMA(v47, s[17], v46);
        const planar_nf_lane v3 = planar_nf_load(t + k);
        const planar_nf_lane v6 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v58 = planar_nf_max(FMA(LESS(v47, v47, 1.0f), s[17], 1.0f), planar_nf_set(1e-30f));
        const planar_nf_lane v61 = v46 - (v49 - v49 - (v3 - v6)) / v58;
        planar_nf_store(t + 3 * TILE + k, v61);
    }
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v62 = planar_nf_load(t + k);
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v64_1 = LESS(v62, s[13], x1);
        planar_nf_store(y + k, v64_1);
        const planar_nf_lane v64_2 = LESS(v62, s[14], x2);
        planar_nf_store(y + 1 * TILE + k, v64_2);
    }
}

/* ---- inverse ---- */

static void planar_nf_inverse_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 24; i++)
        planar_nf_planar_inverse_prologue(params + 115 - i * 5, s + i * 20);
}

static void planar_nf_inverse_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 0 * TILE + k, planar_nf_set(0));
    for (i = 0; i < 24; i++)
        planar_nf_planar_inverse(params + 115 - i * 5, s + i * 20, t + (1 + i % 2 * 2) * TILE, t, t + (3 - i % 2 * 2) * TILE, t + 5 * TILE, m);
}

void planar_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 1920);
    size_t first, k;
    planar_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 128);
        planar_nf_inverse_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[128 + k];
            x[(first + k) * 2 + 1] = t[256 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- sample ---- */

static void planar_nf_sample_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i;
    planar_nf_gaussian_sample(t, t + 2 * TILE, m);
    for (i = 0; i < 24; i++)
        planar_nf_planar_sample(params + 115 - i * 5, s + i * 20, t + (2 + i % 2 * 2) * TILE, t + (4 - i % 2 * 2) * TILE, t + 6 * TILE, m);
}

void planar_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 1920);
    size_t first, k;
    planar_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_random(seed, start + first, m, 2, 128, t + 0);
        planar_nf_sample_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[256 + k];
            x[(first + k) * 2 + 1] = t[384 + k];
        }
    }
}

/* ---- layers ---- */

static void planar_nf_layers_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i;
    for (i = 0; i < 24; i++)
        planar_nf_planar_sample(params + 115 - i * 5, s + i * 20, t + (i * 2) * TILE, t + (2 + i * 2) * TILE, t + 50 * TILE, m);
}

void planar_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 1920);
    size_t first, i, k, j;
    planar_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        planar_nf_layers_tile(params, s, t, m);
        static const unsigned at[25][2] = {{0, 1}, {2, 3}, {4, 5}, {6, 7}, {8, 9}, {10, 11}, {12, 13}, {14, 15}, {16, 17}, {18, 19},
            {20, 21}, {22, 23}, {24, 25}, {26, 27}, {28, 29}, {30, 31}, {32, 33}, {34, 35}, {36, 37}, {38, 39},
            {40, 41}, {42, 43}, {44, 45}, {46, 47}, {48, 49}};
        for (i = 0; i < 25; i++)
            for (j = 0; j < 2; j++)
                for (k = 0; k < rows; k++)
                    x_each[(i * n + first + k) * 2 + j] = t[at[i][j] * 128 + k];
    }
}

#undef TILE

#define TILE 128

static void planar_nf_planar_score(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *y, float *v, float *t, size_t m)
{
    const float *l1_w = params + 0; /* [2] */
    const float *l1_b = params + 4; /* [1] */
    size_t k;
    /* planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v3 = FMA(x2, l1_w[1], (x1 * l1_w[0])) + l1_b[0];
        planar_nf_store(t + k, v3);
    }
    planar_nf_each_tanh(v, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(v + k);
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v6_1 = FMA(v4, s[13], x1);
        planar_nf_store(y + k, v6_1);
        const planar_nf_lane v6_2 = FMA(v4, s[14], x2);
        planar_nf_store(y + 1 * TILE + k, v6_2);
    }
}

static void planar_nf_planar_score_back(const float *RESTRICT params, const float *RESTRICT s, const float *dy, float *dx, float *v, float *t, size_t m)
{
    const float *l1_w = params + 0; /* [2] */
    size_t k;
    (void)t;
    /* planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(v + k);
        const planar_nf_lane v7 = v4 * v4;
        const planar_nf_lane v8 = 1.0f - v7;
        const planar_nf_lane v11 = 1.0f / FMA(v8, s[16], v7);
        const planar_nf_lane d1 = planar_nf_load(dy + k);
        const planar_nf_lane d2 = planar_nf_load(dy + 1 * TILE + k);
        const planar_nf_lane v16 = v4 * LESS(v11, s[16], v11);
        const planar_nf_lane v19 = v8 * (FMA(d2, s[14], (d1 * s[13])) + (v16 + v16));
        const planar_nf_lane v21_1 = FMA(v19, l1_w[0], d1);
        planar_nf_store(dx + k, v21_1);
        const planar_nf_lane v21_2 = FMA(v19, l1_w[1], d2);
        planar_nf_store(dx + 1 * TILE + k, v21_2);
    }
}

static void planar_nf_gaussian_score(const float *x, float *dx, size_t m)
{
    size_t k;
    /* gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v1_1 = x1 * (-0.5f);
        const planar_nf_lane v1_2 = x2 * (-0.5f);
        const planar_nf_lane v2_1 = v1_1 + v1_1;
        planar_nf_store(dx + k, v2_1);
        const planar_nf_lane v2_2 = v1_2 + v1_2;
        planar_nf_store(dx + 1 * TILE + k, v2_2);
    }
}

static void planar_nf_planar_grad_prologue(const float *params, float *s)
{
    const float *l1_w = params + 0; /* [2] */
    const float *l1_u = params + 2; /* [2] */
    s[0] = l1_w[0] * l1_w[0];
    s[1] = l1_w[1] * l1_w[1];
    s[2] = s[0] + s[1];
    s[3] = l1_w[0] * l1_u[0];
    s[4] = l1_w[1] * l1_u[1];
    s[5] = s[3] + s[4];
    s[6] = fmaxf(s[5], 0) + log1pf(expf(-fabsf(s[5])));
    s[7] = s[6] - 1.0f;
    s[8] = s[7] - s[5];
    s[9] = s[8] / s[2];
    s[10] = 1e-30f < s[2] ? s[9] : 0.0f;
    s[11] = l1_w[0] * s[10];
    s[12] = l1_w[1] * s[10];
    s[13] = l1_u[0] + s[11];
    s[14] = l1_u[1] + s[12];
    s[15] = s[5] + 1.0f;
    s[16] = 1e-30f < s[2] ? s[6] : s[15];
    s[24] = 1.0f / s[2];
    s[27] = s[9] / s[2];
    s[28] = -s[27];
    s[33] = 1 / (1 + expf(-s[5]));
}

static void planar_nf_planar_grad(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *l, float *y, float *v, float *t, size_t m)
{
    const float *l1_w = params + 0; /* [2] */
    const float *l1_b = params + 4; /* [1] */
    size_t k;
    /* planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v3 = FMA(x2, l1_w[1], (x1 * l1_w[0])) + l1_b[0];
        planar_nf_store(t + k, v3);
    }
    planar_nf_each_tanh(v, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(v + k);
        const planar_nf_lane x1 = planar_nf_load(x + k);
        const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
        const planar_nf_lane v6_1 = FMA(v4, s[13], x1);
        planar_nf_store(y + k, v6_1);
        const planar_nf_lane v6_2 = FMA(v4, s[14], x2);
        planar_nf_store(y + 1 * TILE + k, v6_2);
        const planar_nf_lane v7 = v4 * v4;
        const planar_nf_lane v8 = 1.0f - v7;
        planar_nf_store(v + 1 * TILE + k, v8);
        const planar_nf_lane v10 = FMA(v8, s[16], v7);
        planar_nf_store(v + 2 * TILE + k, v10);
    }
    planar_nf_each_log(t, v + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane l1 = planar_nf_load(l + k);
        const planar_nf_lane v11 = planar_nf_load(t + k);
        const planar_nf_lane v12 = l1 + v11;
        planar_nf_store(l + k, v12);
    }
}

static void planar_nf_planar_grad_back(const float *RESTRICT params, const float *RESTRICT s, const float *x, const float *a, const float *dy, float *dx, float *v, float *t, double *total, size_t m)
{
    const float *l1_w = params + 0; /* [2] */
    size_t k;
    (void)t;
    /* planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g0 = zero, g1 = zero, g2 = zero, g3 = zero, g4 = zero, g5 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v10 = planar_nf_load(v + 2 * TILE + k);
            const planar_nf_lane a1 = planar_nf_load(a + k);
            const planar_nf_lane v14 = a1 * (1.0f / v10);
            const planar_nf_lane v8 = planar_nf_load(v + 1 * TILE + k);
            g0 = FMA(v8, v14, g0);
            const planar_nf_lane v4 = planar_nf_load(v + k);
            const planar_nf_lane v19 = v4 * LESS(v14, s[16], v14);
            const planar_nf_lane d1 = planar_nf_load(dy + k);
            const planar_nf_lane d2 = planar_nf_load(dy + 1 * TILE + k);
            g1 = FMA(v4, d1, g1);
            g2 = FMA(v4, d2, g2);
            const planar_nf_lane v26 = v8 * (v19 + v19 + FMA(d2, s[14], (d1 * s[13])));
            g3 = g3 + v26;
            const planar_nf_lane x1 = planar_nf_load(x + k);
            const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
            g4 = FMA(x1, v26, g4);
            g5 = FMA(x2, v26, g5);
            const planar_nf_lane v31_1 = FMA(v26, l1_w[0], d1);
            planar_nf_store(dx + k, v31_1);
            const planar_nf_lane v31_2 = FMA(v26, l1_w[1], d2);
            planar_nf_store(dx + 1 * TILE + k, v31_2);
        }
        total[0] += (double)planar_nf_hsum(g0);
        total[1] += (double)planar_nf_hsum(g1);
        total[2] += (double)planar_nf_hsum(g2);
        total[3] += (double)planar_nf_hsum(g3);
        total[4] += (double)planar_nf_hsum(g4);
        total[5] += (double)planar_nf_hsum(g5);
    }
}

static void planar_nf_planar_grad_epilogue(const float *params, float *s, const double *total, float *grad)
{
    const float *l1_w = params + 0; /* [2] */
    const float *l1_u = params + 2; /* [2] */
    s[17] = 1e-30f < s[2] ? (float)total[0] : 0.0f;
    s[18] = 1e-30f < s[2] ? 0.0f : (float)total[0];
    s[19] = (float)total[1] * s[10];
    s[20] = (float)total[2] * s[10];
    s[21] = (float)total[1] * l1_w[0];
    s[22] = (float)total[2] * l1_w[1];
    s[23] = s[21] + s[22];
    s[25] = s[23] * s[24];
    s[26] = 1e-30f < s[2] ? s[25] : 0.0f;
    s[29] = s[23] * s[28];
    s[30] = 1e-30f < s[2] ? s[29] : 0.0f;
    s[31] = s[18] - s[26];
    s[32] = s[17] + s[26];
    s[34] = s[32] * s[33];
    s[35] = s[31] + s[34];
    s[36] = s[35] * l1_u[0];
    s[37] = s[35] * l1_u[1];
    s[38] = s[35] * l1_w[0];
    s[39] = s[35] * l1_w[1];
    s[40] = s[19] + s[36];
    s[41] = s[20] + s[37];
    s[42] = (float)total[1] + s[38];
    s[43] = (float)total[2] + s[39];
    s[44] = s[30] * l1_w[0];
    s[45] = s[30] * l1_w[1];
    s[46] = s[40] + s[44];
    s[47] = s[41] + s[45];
    s[48] = s[44] + s[46];
    s[49] = s[45] + s[47];
    s[50] = s[48] + (float)total[4];
    s[51] = s[49] + (float)total[5];
    grad[0] = s[50];
    grad[1] = s[51];
    grad[2] = s[42];
    grad[3] = s[43];
    grad[4] = (float)total[3];
}

static void planar_nf_gaussian_grad(const float *x, const float *w, const float *l, const float *x0, float *dx, float *a, double *total, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane x1 = planar_nf_load(x + k);
            const planar_nf_lane x2 = planar_nf_load(x + 1 * TILE + k);
            const planar_nf_lane l1 = planar_nf_load(l + k);
            const planar_nf_lane v5 = l1 + FMA(FMA(x2, x2, (x1 * x1)), -0.5f, -1.837877f);
            const planar_nf_lane o1 = planar_nf_load(x0 + k);
            const planar_nf_lane o2 = planar_nf_load(x0 + 1 * TILE + k);
            const planar_nf_lane v6 = planar_nf_max(o1, o2);
            const planar_nf_lane v7 = planar_nf_select_lt(v5, planar_nf_set(INFINITY), v5, planar_nf_set(-INFINITY));
            const planar_nf_lane w1 = planar_nf_load(w + k);
            const planar_nf_lane v11 = planar_nf_select_lt(planar_nf_set(0.0f), w1, w1 * (-planar_nf_select_le(v6, planar_nf_set(INFINITY), v7, v6)), planar_nf_set(0.0f));
            g0 = g0 + v11;
            const planar_nf_lane v13 = -w1;
            planar_nf_store(a + k, v13);
            const planar_nf_lane v14 = v13 * (-0.5f);
            const planar_nf_lane v15_1 = x1 * v14;
            const planar_nf_lane v15_2 = x2 * v14;
            const planar_nf_lane v16_1 = v15_1 + v15_1;
            planar_nf_store(dx + k, v16_1);
            const planar_nf_lane v16_2 = v15_2 + v15_2;
            planar_nf_store(dx + 1 * TILE + k, v16_2);
        }
        total[0] += (double)planar_nf_hsum(g0);
    }
}

static void planar_nf_gaussian_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    (void)params;
    (void)s;
    (void)grad;
    *loss = total[0];
}

/* ---- score ---- */

static void planar_nf_score_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i;
    for (i = 0; i < 24; i++)
        planar_nf_planar_score(params + i * 5, s + i * 17, t + (2 + i * 3) * TILE, t + (5 + i * 3) * TILE, t + (4 + i * 3) * TILE, t + 78 * TILE, m);
    planar_nf_gaussian_score(t + 74 * TILE, t, m);
    for (i = 0; i < 24; i++)
        planar_nf_planar_score_back(params + 115 - i * 5, s + 391 - i * 17, t + (i % 2 * 76) * TILE, t + (76 - i % 2 * 76) * TILE, t + (73 - i * 3) * TILE, t + 78 * TILE, m);
}

void planar_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 1664);
    size_t first, k;
    int numbers = 1;
    float log_prob[128];
    planar_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 256);
        planar_nf_score_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[0 + k];
            score[(first + k) * 2 + 1] = t[128 + k];
        }
        numbers &= planar_nf_are_numbers(score + first * 2, rows * 2);
    }
    for (first = 0; !numbers && first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        planar_log_prob(params, rows, x + first * 2, log_prob, work);
        planar_nf_settle(log_prob, rows, 2, score + first * 2);
    }
}

/* ---- grad ---- */

static void planar_nf_grad_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 24; i++)
        planar_nf_planar_grad_prologue(params + i * 5, s + i * 52);
}

static void planar_nf_grad_tile(const float *params, const float *s, float *t, double *total, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        planar_nf_store(t + 0 * TILE + k, planar_nf_set(0));
    for (i = 0; i < 24; i++)
        planar_nf_planar_grad(params + i * 5, s + i * 52, t + (5 + i * 5) * TILE, t, t + (10 + i * 5) * TILE, t + (7 + i * 5) * TILE, t + 129 * TILE, m);
    planar_nf_gaussian_grad(t + 125 * TILE, t + 4 * TILE, t, t + 5 * TILE, t + 2 * TILE, t + 1 * TILE, total + 144, m);
    for (i = 0; i < 24; i++)
        planar_nf_planar_grad_back(params + 115 - i * 5, s + 1196 - i * 52, t + (120 - i * 5) * TILE, t + 1 * TILE, t + (2 + i % 2 * 125) * TILE, t + (127 - i % 2 * 125) * TILE, t + (122 - i * 5) * TILE, t + 129 * TILE, total + 138 - i * 6, m);
}

static void planar_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    size_t i;
    for (i = 0; i < 24; i++)
        planar_nf_planar_grad_epilogue(params + i * 5, s + i * 52, total + i * 6, grad + i * 5);
    planar_nf_gaussian_grad_epilogue(params + 120, s + 1248, total + 144, loss, grad + 120);
}

static double planar_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double *total = (double *)work;
    float *s = (float *)((char *)work + 1216), *t = (float *)((char *)work + 6208);
    size_t first;
    double loss = 0;
    memset(total, 0, 145 * sizeof *total);
    planar_nf_grad_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 640);
        planar_nf_weights(n, rows, m, t + 512);
        planar_nf_grad_tile(params, s, t, total, m);
    }
    if (n > 0)
        planar_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

#undef TILE

double planar_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? planar_nf_loss_grad(params, n, x, grad, work) : planar_nf_loss_only(params, n, x, work);
}

void planar_init(uint64_t seed, float *params)
{
    static const struct planar_nf_initial planar_start[] = {
        {0, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.1.w */
        {2, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.1.u */
        {4, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.b */
    };
    size_t i;
    for (i = 0; i < 24; i++)
        planar_nf_initialise(seed, planar_start, 3, params + 0 + i * 5, 0 + i * 5);
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
#undef RESTRICT
#undef COPIES

/* points.c - a normalizing flow in plain C, compiled by nfc 0.1.0. May be used under any terms.
 * Do not edit. points.h says how to call it, and with which flags a row has the same bits in every call.
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
#include "points.h"

#include <math.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define POINTS_NF_VECTOR 1
#if defined(__AVX512F__)
#include <immintrin.h>
#define POINTS_NF_LANE_BYTES 64
#define POINTS_NF_AVX512 1
#elif defined(__AVX__)
#define POINTS_NF_LANE_BYTES 32
#define POINTS_NF_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define POINTS_NF_LANE_BYTES 16
#ifdef __aarch64__
#include <arm_neon.h>
#endif
#ifdef __SSE2__
#define POINTS_NF_SSE 1 /* as POINTS_NF_AVX */
#endif
#endif
#define POINTS_NF_LANES (POINTS_NF_LANE_BYTES / sizeof(float))
typedef float points_nf_lane __attribute__((vector_size(POINTS_NF_LANE_BYTES)));
typedef int32_t points_nf_mask __attribute__((vector_size(POINTS_NF_LANE_BYTES)));
#define POINTS_NF_FETCH(p) __builtin_prefetch(p)
#else
#define POINTS_NF_FETCH(p) ((void)0)
#define POINTS_NF_VECTOR 0
#define POINTS_NF_LANES 1u
typedef float points_nf_lane;
typedef int32_t points_nf_mask;
#endif
#if defined(__GNUC__) && !defined(__TINYC__)
#define POINTS_NF_INLINE static inline __attribute__((always_inline))
#else
#define POINTS_NF_INLINE static inline
#endif
static inline points_nf_lane points_nf_load(const float *p)
{
    points_nf_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void points_nf_store(float *p, points_nf_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline points_nf_lane points_nf_set(float a)
{
#if POINTS_NF_VECTOR
    const points_nf_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline points_nf_lane points_nf_select(points_nf_mask m, points_nf_lane a, points_nf_lane b)
{
#ifdef POINTS_NF_AVX
    return __builtin_ia32_blendvps256(b, a, (points_nf_lane)m);
#elif POINTS_NF_VECTOR
    return (points_nf_lane)(((points_nf_mask)a & m) | ((points_nf_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

/* x, but at most high; NaN comes through. */
static inline points_nf_lane points_nf_most(float high, points_nf_lane x)
{
    const points_nf_lane b = points_nf_set(high);
#ifdef POINTS_NF_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(POINTS_NF_SSE)
    return __builtin_ia32_minps(b, x);
#elif defined(POINTS_NF_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return points_nf_select((points_nf_mask)(b < x), b, x);
#endif
}

/* x, but at least low and at most high; NaN comes through. */
static inline points_nf_lane points_nf_limit(float low, float high, points_nf_lane x)
{
    const points_nf_lane a = points_nf_set(low);
#ifdef POINTS_NF_AVX
    return points_nf_most(high, __builtin_ia32_maxps256(a, x));
#elif defined(POINTS_NF_SSE)
    return points_nf_most(high, __builtin_ia32_maxps(a, x));
#elif defined(POINTS_NF_AVX512)
    return points_nf_most(high, _mm512_maskz_max_ps((__mmask16)-1, a, x));
#else
    return points_nf_most(high, points_nf_select((points_nf_mask)(x < a), a, x));
#endif
}

/* a b + c, rounded once where the target has an instruction for it. Nothing else is contracted: a row has the same bits
 * whatever function it passes through. */
static inline points_nf_lane points_nf_fma(points_nf_lane a, points_nf_lane b, points_nf_lane c)
{
#ifdef POINTS_NF_AVX512
    return _mm512_fmadd_ps(a, b, c);
#elif defined(POINTS_NF_AVX) && defined(__FMA__)
    return __builtin_ia32_vfmaddps256(a, b, c);
#elif POINTS_NF_VECTOR && defined(__aarch64__)
    return (points_nf_lane)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
#else
    return a * b + c;
#endif
}

/* c - a b */
static inline points_nf_lane points_nf_less(points_nf_lane c, points_nf_lane a, points_nf_lane b)
{
#if POINTS_NF_VECTOR && (defined(POINTS_NF_AVX512) || defined(__FMA__) || defined(__aarch64__))
    return points_nf_fma(-a, b, c);
#else
    return c - a * b;
#endif
}

/* c + x p, for one step of Horner's rule */
static inline points_nf_lane points_nf_next(float c, points_nf_lane x, points_nf_lane p) { return points_nf_fma(x, p, points_nf_set(c)); }
/* c + x d */
static inline points_nf_lane points_nf_line(float c, points_nf_lane x, float d) { return points_nf_fma(x, points_nf_set(d), points_nf_set(c)); }

static inline points_nf_lane points_nf_sqrt(points_nf_lane a)
{
#ifdef POINTS_NF_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(POINTS_NF_SSE)
    return __builtin_ia32_sqrtps(a);
#elif defined(POINTS_NF_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif POINTS_NF_VECTOR
    points_nf_lane r = a;
    unsigned i;
    for (i = 0; i < POINTS_NF_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

#if POINTS_NF_VECTOR
#define POINTS_NF_INTEGER 12583166.0f /* 1.5 * 2^23 + 2 * 127: the lowest bits of a number added to it are an integer */
/* a 2^n for t = POINTS_NF_INTEGER + n, rounded once where it is subnormal: 2^n is two factors, their exponents half of n's. */
static inline points_nf_lane points_nf_scale(points_nf_lane a, points_nf_lane t)
{
#ifdef POINTS_NF_AVX512
    return _mm512_maskz_scalef_ps((__mmask16)-1, a, t - POINTS_NF_INTEGER);
#else
    const points_nf_mask biased = (points_nf_mask)t & 511, half = biased >> 1;
    return a * (points_nf_lane)(half << 23) * (points_nf_lane)((biased - half) << 23);
#endif
}
#endif

/* The sum over the lanes: halves are added, and their halves, always in the same order. */
static inline float points_nf_hsum(points_nf_lane a)
{
#ifdef POINTS_NF_AVX512
    return _mm512_reduce_add_ps(a);
#elif defined(POINTS_NF_AVX)
    float low __attribute__((vector_size(16))), s __attribute__((vector_size(16)));
    memcpy(&low, &a, 16);
    memcpy(&s, (const char *)&a + 16, 16);
    s += low;
    return (s[0] + s[2]) + (s[1] + s[3]);
#elif POINTS_NF_VECTOR
    const points_nf_lane s = a;
    return (s[0] + s[2]) + (s[1] + s[3]);
#else
    return a;
#endif
}

static inline points_nf_lane points_nf_select_lt(points_nf_lane a, points_nf_lane b, points_nf_lane yes, points_nf_lane no)
{
    return points_nf_select((points_nf_mask)(a < b), yes, no);
}

static inline points_nf_lane points_nf_select_le(points_nf_lane a, points_nf_lane b, points_nf_lane yes, points_nf_lane no)
{
    return points_nf_select((points_nf_mask)(a <= b), yes, no);
}

/* The larger; a NaN in either argument comes through. */
static inline points_nf_lane points_nf_max(points_nf_lane a, points_nf_lane b) { return points_nf_select_lt(b, a, a, points_nf_select((points_nf_mask)(a == a), b, a)); }

static inline points_nf_lane points_nf_abs(points_nf_lane a)
{
#if POINTS_NF_VECTOR
    return (points_nf_lane)((points_nf_mask)a & ~(points_nf_mask)points_nf_set((float)-0.0));
#else
    return (float)fabs((double)a);
#endif
}

#if POINTS_NF_VECTOR
/* e^x = 2^n (1 + w) = 2^n e^r with |r| <= ln(2)/2; returns w, and n as points_nf_scale takes it. */
static inline points_nf_lane points_nf_exp_parts(points_nf_lane x, points_nf_lane *power)
{
    points_nf_lane n, r, z, p;
    x = points_nf_limit(-104.0f, 89.0f, x);
    *power = points_nf_line(POINTS_NF_INTEGER, x, 1.44269504f); /* rounds to an integer */
    n = *power - POINTS_NF_INTEGER;
    r = points_nf_fma(n, points_nf_set(2.12194440e-4f), points_nf_less(x, n, points_nf_set(0.693359375f)));
    z = r * r;
    p = points_nf_fma(z, points_nf_set(1.39504799e-3f), points_nf_line(0.041666206f, r, 8.36888235e-3f));
    p = points_nf_fma(z, p, points_nf_line(0.5f, r, 0.166665196f));
    return points_nf_fma(z, p, r);
}
#endif
static inline points_nf_lane points_nf_exp(points_nf_lane x)
{
#if POINTS_NF_VECTOR
    points_nf_lane power;
    const points_nf_lane w = points_nf_exp_parts(x, &power);
    return points_nf_scale(1.0f + w, power);
#else
    return expf(x);
#endif
}

/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline points_nf_lane points_nf_log(points_nf_lane x)
{
#if POINTS_NF_VECTOR
    const points_nf_lane zero = points_nf_set(0.0f);
    const points_nf_mask tiny = (points_nf_mask)(x < 1.17549435e-38f);
    points_nf_mask i;
    points_nf_lane y = points_nf_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = (((points_nf_mask)y & 0x7fffffff) - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (points_nf_lane)((points_nf_mask)y - (i << 23)) - 1.0f;
    n = (points_nf_lane)(i + 0x4b400000) - 12582912.0f - points_nf_select(tiny, points_nf_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * points_nf_next(0.666666627f, z, points_nf_next(0.400003552f, z, points_nf_line(0.285358906f, z, 0.236105233f)));
    h = 0.5f * f * f;
    r = points_nf_fma(n, points_nf_set(0.693359375f), f - (h - points_nf_fma(n, points_nf_set(-2.12194440e-4f), s * (h + r))));
    r = points_nf_select((points_nf_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = points_nf_select((points_nf_mask)(x == 0.0f), zero - INFINITY, r);
    return points_nf_select((points_nf_mask)(x < 0.0f), points_nf_set(NAN), r);
#else
    return logf(x);
#endif
}

/* tanh a = (T + w) / (1 + T w) where a = n ln(2)/2 + r, w = tanh r and T = tanh(n ln(2)/2) = (2^n - 1) / (2^n + 1). The
 * denominator is made of the numerator, so that what rounds the one rounds the other; n begins at 3/4, where less is
 * lost than at 1/2: the sum that finds it keeps halves, and the half is cut off. */
static inline points_nf_lane points_nf_tanh(points_nf_lane x)
{
#if POINTS_NF_VECTOR
    const points_nf_lane magic = points_nf_set(6291582.0f), a = points_nf_most(9.5f, points_nf_abs(x)); /* 1.5 * 2^22 + 126 */
    const points_nf_lane t = (points_nf_lane)((points_nf_mask)points_nf_fma(a, points_nf_set(2.88539008f), magic) & -2);
    const points_nf_lane r = points_nf_less(a, t - magic, points_nf_set(0.34657359f)), z = r * r;
    const points_nf_lane w = points_nf_fma(r * z, points_nf_next(-0.333332092f, z, points_nf_line(0.133223608f, z, -0.0511830561f)), r);
    const points_nf_lane half = (points_nf_lane)((points_nf_mask)t << 22); /* 2^n / 2 */
    const points_nf_lane p = points_nf_fma(half + 0.5f, w, half - 0.5f), y = p / (p + (1.0f - w));
    return (points_nf_lane)((points_nf_mask)y | ((points_nf_mask)x & (points_nf_mask)points_nf_set(-0.0f)));
#else
    return tanhf(x);
#endif
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline points_nf_lane points_nf_normal(points_nf_lane u)
{
    const points_nf_lane tail = 0.5f * points_nf_select_lt(u, points_nf_set(0.0f), -u, u), q = 0.5f - tail,
                  r = points_nf_less(points_nf_set(0.180625f), q, q);
    const points_nf_lane s = points_nf_sqrt(-points_nf_log(tail)), c = s - 1.6f, e = s - 5.0f;
    points_nf_lane z, middle, far, extreme;
    middle = points_nf_next(3.3871327179f, r, points_nf_next(50.434271938f, r, points_nf_line(159.29113202f, r, 59.109374720f)));
    middle = q * middle / points_nf_next(1.0f, r, points_nf_next(17.895169469f, r, points_nf_line(78.757757664f, r, 67.187563600f)));
    far = points_nf_next(1.4234372777f, c, points_nf_next(2.7568153900f, c, points_nf_line(1.3067284816f, c, 0.17023821103f)));
    far = far / points_nf_next(1.0f, c, points_nf_line(0.73700164250f, c, 0.12021132975f));
    extreme = points_nf_next(6.6579051150f, e, points_nf_next(3.0812263860f, e, points_nf_line(0.42868294337f, e, 0.017337203997f)));
    extreme = extreme / points_nf_next(1.0f, e, points_nf_line(0.24197894225f, e, 0.012258202635f));
    z = points_nf_select_lt(q, points_nf_set(0.425f), middle, points_nf_select_lt(s, points_nf_set(5.0f), far, extreme));
    return points_nf_select_lt(u, points_nf_set(0.0f), -z, z);
}

/* Rows of x, `apart` numbers from one to the next, to columns of a tile, element j of row k at t[j * stride + k]; rows
 * past the last repeat it up to m. */
static inline void points_nf_to_tile(const float *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++) {
        for (k = (rows - 1) / POINTS_NF_LANES * POINTS_NF_LANES; k < m; k += POINTS_NF_LANES)
            points_nf_store(t + j * stride + k, points_nf_set(x[(rows - 1) * apart + j]));
        for (k = 0; k + 1 < rows; k++)
            t[j * stride + k] = x[k * apart + j];
    }
}

/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void points_nf_weights(size_t n, size_t rows, size_t m, float *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (float)(k < rows ? 1.0 / (double)n : 0.0);
}

/* Whether none of n numbers is NaN. */
static inline int points_nf_are_numbers(const float *x, size_t n)
{
    int all = 1;
    size_t i;
    for (i = 0; i < n; i++)
        all &= x[i] == x[i];
    return all;
}

/* Scores of n rows that are NaN become 0 where the log-density is -inf. */
static inline void points_nf_settle(const float *log_prob, size_t n, size_t cols, float *score)
{
    size_t i;
    for (i = 0; i < n * cols; i++)
        if (score[i] != score[i] && log_prob[i / cols] == (float)-INFINITY)
            score[i] = 0;
}

/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void points_nf_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
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

#define POINTS_NF_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + POINTS_NF_DRAWS - 1, as points_nf_philox has them. */
static inline void points_nf_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][POINTS_NF_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < POINTS_NF_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < POINTS_NF_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void points_nf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    uint32_t w[4][POINTS_NF_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += POINTS_NF_DRAWS) {
        const size_t n = rows - from < POINTS_NF_DRAWS ? rows - from : POINTS_NF_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            float *to = t + j * stride + from;
            if (j * words % 4 == 0)
                points_nf_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
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

enum { POINTS_NF_INIT_CONSTANT, POINTS_NF_INIT_UNIFORM, POINTS_NF_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct points_nf_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, first + i) alone. */
static inline void points_nf_initialise(uint64_t seed, const struct points_nf_initial *from, size_t n, float *params,
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
            if (from[p].kind != POINTS_NF_INIT_CONSTANT)
                do {
                    points_nf_philox(seed, first + from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == POINTS_NF_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == POINTS_NF_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == POINTS_NF_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (float)value;
        }
}

/* What the moments are scaled by at a step, 1 at the first. */
static inline void points_nf_adamw_scale(const struct points_adamw_options *o, uint64_t step, double scale[2])
{
    scale[0] = 1.0 / (1.0 - pow(o->beta1, (double)step));
    scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));
}

/* One update of n parameters: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void points_nf_adamw_update(const struct points_adamw_options *o, const double scale[2], size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const points_nf_lane b1 = points_nf_set((float)o->beta1), b2 = points_nf_set((float)o->beta2), eps = points_nf_set((float)o->eps);
    const points_nf_lane rest1 = points_nf_set((float)(1.0 - o->beta1)), rest2 = points_nf_set((float)(1.0 - o->beta2));
    const points_nf_lane lr = points_nf_set((float)o->lr), decay = points_nf_set((float)o->weight_decay);
    const points_nf_lane scale1 = points_nf_set((float)scale[0]), scale2 = points_nf_set((float)scale[1]);
    float rest[4][POINTS_NF_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += POINTS_NF_LANES) {
        const size_t left = n - i < POINTS_NF_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        float *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const float *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const points_nf_lane now = b1 * points_nf_load(first) + rest1 * points_nf_load(g);
        const points_nf_lane square = b2 * points_nf_load(second) + rest2 * (points_nf_load(g) * points_nf_load(g));
        points_nf_store(first, now);
        points_nf_store(second, square);
        points_nf_store(p, points_nf_load(p) - lr * (now * scale1 / (points_nf_sqrt(square * scale2) + eps) + decay * points_nf_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

#define LANES POINTS_NF_LANES
#define LANE(a) ((a) - points_nf_set(0)) /* numbers are spread over the lanes */
#define FMA(a, b, c) points_nf_fma(LANE(a), LANE(b), LANE(c))   /* a * b + c */
#define LESS(a, b, c) points_nf_less(LANE(c), LANE(a), LANE(b)) /* c - a * b */
#ifdef __GNUC__
#define RESTRICT __restrict
#else
#define RESTRICT
#endif

#if defined(__GNUC__)
#define POINTS_NF_FLAT __attribute__((flatten, noinline))
#else
#define POINTS_NF_FLAT
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
                points_nf_store(d + e * stride + k, function(points_nf_load(a + e * stride + k))); \
    }
EACH(points_nf_each_exp, points_nf_exp)
EACH(points_nf_each_tanh, points_nf_tanh)
EACH(points_nf_each_normal, points_nf_normal)
#undef EACH
#undef UNROLL

#define TILE 128

static void points_nf_leaky_relu_coupling_forward_prologue(const float *params, float *s)
{
    const float *l1_alpha = params + 0; /* [1] */
    const float *l2_scaling_factor = params + 1; /* [1] */
    s[0] = fabsf(l1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = logf(s[1]);
    s[3] = -3e+01f < l2_scaling_factor[0] ? l2_scaling_factor[0] : l2_scaling_factor[0] == l2_scaling_factor[0] ? -3e+01f : l2_scaling_factor[0];
    s[4] = s[3] < 4.3820266f ? s[3] : s[3] == s[3] ? 4.3820266f : s[3];
    s[5] = expf(s[4]);
    s[6] = 1.0f / s[5];
}

static void points_nf_leaky_relu_coupling_forward(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l2_net_1_weight = params + 2; /* [4, 1] */
    const float *l2_net_1_bias = params + 6; /* [4] */
    const float *l2_net_2_weight = params + 10; /* [2, 4] */
    const float *l2_net_2_bias = params + 18; /* [2] */
    size_t k;
    /* leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(x + k);
        const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
        const points_nf_lane v2_1 = points_nf_select_lt(points_nf_set(0.0f), x1, x1, x1 * s[1]);
        points_nf_store(t + k, v2_1);
        const points_nf_lane v2_2 = points_nf_select_lt(points_nf_set(0.0f), x2, x2, x2 * s[1]);
        points_nf_store(t + 1 * TILE + k, v2_2);
        const points_nf_lane v3_1 = points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v3_2 = points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane l1 = points_nf_load(l + k);
        const points_nf_lane v5 = l1 + (v3_1 + v3_2);
        points_nf_store(t + 2 * TILE + k, v5);
        const points_nf_lane v7_1 = FMA(l2_net_1_weight[0], v2_1, l2_net_1_bias[0]);
        points_nf_store(t + 3 * TILE + k, v7_1);
        const points_nf_lane v7_2 = FMA(l2_net_1_weight[1], v2_1, l2_net_1_bias[1]);
        points_nf_store(t + 4 * TILE + k, v7_2);
        const points_nf_lane v7_3 = FMA(l2_net_1_weight[2], v2_1, l2_net_1_bias[2]);
        points_nf_store(t + 5 * TILE + k, v7_3);
        const points_nf_lane v7_4 = FMA(l2_net_1_weight[3], v2_1, l2_net_1_bias[3]);
        points_nf_store(t + 6 * TILE + k, v7_4);
    }

    /* coupling, forward */
    points_nf_each_tanh(t + 7 * TILE, t + 3 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v8_1 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v8_2 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v8_3 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v8_4 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v10_1 = FMA(l2_net_2_weight[3], v8_4, FMA(l2_net_2_weight[2], v8_3, FMA(l2_net_2_weight[1], v8_2, FMA(l2_net_2_weight[0], v8_1, l2_net_2_bias[0]))));
        const points_nf_lane v10_2 = FMA(l2_net_2_weight[7], v8_4, FMA(l2_net_2_weight[6], v8_3, FMA(l2_net_2_weight[5], v8_2, FMA(l2_net_2_weight[4], v8_1, l2_net_2_bias[1]))));
        points_nf_store(t + 4 * TILE + k, v10_2);
        const points_nf_lane v11 = v10_1 * s[6];
        points_nf_store(t + 5 * TILE + k, v11);
    }
    points_nf_each_tanh(t + 6 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v12 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v13 = v12 * s[5];
        points_nf_store(t + 5 * TILE + k, v13);
        const points_nf_lane v2_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v10_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v14 = v2_2 + v10_2;
        points_nf_store(t + 7 * TILE + k, v14);
    }
    points_nf_each_exp(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v14 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v15 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v16 = v14 * v15;
        points_nf_store(y + k, v16);
        const points_nf_lane v5 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v13 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v17 = v5 + v13;
        points_nf_store(l + k, v17);
        const points_nf_lane v2_1 = points_nf_load(t + k);
        const points_nf_lane v18_2 = v2_1;
        points_nf_store(y + 1 * TILE + k, v18_2);
    }
}

static void points_nf_gaussian_log_prob(const float *x, const float *l, const float *x0, float *p, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
        const points_nf_lane x1 = points_nf_load(x + k);
        const points_nf_lane l1 = points_nf_load(l + k);
        const points_nf_lane v5 = l1 + FMA(FMA(x1, x1, (x2 * x2)), -0.5f, -1.837877f);
        const points_nf_lane o1 = points_nf_load(x0 + k);
        const points_nf_lane o2 = points_nf_load(x0 + 1 * TILE + k);
        const points_nf_lane v6 = points_nf_max(o1, o2);
        const points_nf_lane v7 = points_nf_select_lt(v5, points_nf_set(INFINITY), v5, points_nf_set(-INFINITY));
        const points_nf_lane v8 = points_nf_select_le(v6, points_nf_set(INFINITY), v7, v6);
        points_nf_store(p + k, v8);
    }
}

/* ---- forward ---- */

static void points_nf_forward_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_forward_prologue(params + i * 20, s + i * 7);
}

static void points_nf_forward_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        points_nf_store(t + 0 * TILE + k, points_nf_set(0));
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_forward(params + i * 20, s + i * 7, t + (1 + i % 2 * 2) * TILE, t, t + (3 - i % 2 * 2) * TILE, t + 5 * TILE, m);
}

/* The same with all calls opened, where the rows fit one lane. */
static POINTS_NF_FLAT void points_nf_forward_lane(const float *params, const float *s, float *t)
{
    size_t i, k;
    const size_t m = LANES;
    for (k = 0; k < m; k += LANES)
        points_nf_store(t + 0 * TILE + k, points_nf_set(0));
    COPIES for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_forward(params + i * 20, s + i * 7, t + (1 + i % 2 * 2) * TILE, t, t + (3 - i % 2 * 2) * TILE, t + 5 * TILE, m);
}

void points_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 256);
    size_t first, k;
    points_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        if (m == LANES)
            points_nf_forward_lane(params, s, t);
        else
            points_nf_forward_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[512 + k];
            z[(first + k) * 2 + 1] = t[384 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- log_prob ---- */

static void points_nf_log_prob_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        points_nf_store(t + 0 * TILE + k, points_nf_set(0));
    points_nf_leaky_relu_coupling_forward(params, s, t + 1 * TILE, t, t + 3 * TILE, t + 8 * TILE, m);
    for (i = 0; i < 8; i++)
        points_nf_leaky_relu_coupling_forward(params + 20 + i * 20, s + 7 + i * 7, t + (3 + i % 2 * 2) * TILE, t, t + (5 - i % 2 * 2) * TILE, t + 8 * TILE, m);
    points_nf_gaussian_log_prob(t + 3 * TILE, t, t + 1 * TILE, t + 7 * TILE, m);
}

/* The same with all calls opened, where the rows fit one lane. */
static POINTS_NF_FLAT void points_nf_log_prob_lane(const float *params, const float *s, float *t)
{
    size_t i, k;
    const size_t m = LANES;
    for (k = 0; k < m; k += LANES)
        points_nf_store(t + 0 * TILE + k, points_nf_set(0));
    points_nf_leaky_relu_coupling_forward(params, s, t + 1 * TILE, t, t + 3 * TILE, t + 8 * TILE, m);
    COPIES for (i = 0; i < 8; i++)
        points_nf_leaky_relu_coupling_forward(params + 20 + i * 20, s + 7 + i * 7, t + (3 + i % 2 * 2) * TILE, t, t + (5 - i % 2 * 2) * TILE, t + 8 * TILE, m);
    points_nf_gaussian_log_prob(t + 3 * TILE, t, t + 1 * TILE, t + 7 * TILE, m);
}

void points_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 256);
    size_t first;
    points_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        if (m == LANES)
            points_nf_log_prob_lane(params, s, t);
        else
            points_nf_log_prob_tile(params, s, t, m);
        memcpy(log_prob + first, t + 896, rows * sizeof *t);
    }
}

/* ---- loss ---- */

static double points_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 256);
    size_t first, k;
    double loss = 0;
    points_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        points_nf_log_prob_tile(params, s, t, m);
        for (k = 0; k < rows; k++)
            loss -= (double)t[896 + k];
    }
    return n > 0 ? loss / (double)n : 0;
}

#undef TILE

#define TILE 128

static void points_nf_leaky_relu_coupling_inverse_prologue(const float *params, float *s)
{
    const float *l1_alpha = params + 0; /* [1] */
    const float *l2_scaling_factor = params + 1; /* [1] */
    s[0] = fabsf(l1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = logf(s[1]);
    s[3] = 1.0f / s[1];
    s[4] = -s[2];
    s[5] = -3e+01f < l2_scaling_factor[0] ? l2_scaling_factor[0] : l2_scaling_factor[0] == l2_scaling_factor[0] ? -3e+01f : l2_scaling_factor[0];
    s[6] = s[5] < 4.3820266f ? s[5] : s[5] == s[5] ? 4.3820266f : s[5];
    s[7] = expf(s[6]);
    s[8] = 1.0f / s[7];
}

static void points_nf_leaky_relu_coupling_inverse(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l2_net_1_weight = params + 2; /* [4, 1] */
    const float *l2_net_1_bias = params + 6; /* [4] */
    const float *l2_net_2_weight = params + 10; /* [2, 4] */
    const float *l2_net_2_bias = params + 18; /* [2] */
    size_t k;
    /* coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
        const points_nf_lane v2_1 = FMA(l2_net_1_weight[0], x2, l2_net_1_bias[0]);
        points_nf_store(t + k, v2_1);
        const points_nf_lane v2_2 = FMA(l2_net_1_weight[1], x2, l2_net_1_bias[1]);
        points_nf_store(t + 1 * TILE + k, v2_2);
        const points_nf_lane v2_3 = FMA(l2_net_1_weight[2], x2, l2_net_1_bias[2]);
        points_nf_store(t + 2 * TILE + k, v2_3);
        const points_nf_lane v2_4 = FMA(l2_net_1_weight[3], x2, l2_net_1_bias[3]);
        points_nf_store(t + 3 * TILE + k, v2_4);
    }
    points_nf_each_tanh(t + 4 * TILE, t, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v3_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v3_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v3_3 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v3_4 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v5_1 = FMA(l2_net_2_weight[3], v3_4, FMA(l2_net_2_weight[2], v3_3, FMA(l2_net_2_weight[1], v3_2, FMA(l2_net_2_weight[0], v3_1, l2_net_2_bias[0]))));
        const points_nf_lane v5_2 = FMA(l2_net_2_weight[7], v3_4, FMA(l2_net_2_weight[6], v3_3, FMA(l2_net_2_weight[5], v3_2, FMA(l2_net_2_weight[4], v3_1, l2_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v5_2);
        const points_nf_lane v6 = v5_1 * s[8];
        points_nf_store(t + 2 * TILE + k, v6);
    }
    points_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v7 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v8 = v7 * s[7];
        points_nf_store(t + 2 * TILE + k, v8);
        const points_nf_lane v9 = -v8;
        points_nf_store(t + 4 * TILE + k, v9);
    }
    points_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(x + k);
        const points_nf_lane v10 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v5_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v12 = FMA(x1, v10, -v5_2);
        const points_nf_lane l1 = points_nf_load(l + k);
        const points_nf_lane v8 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
        const points_nf_lane v15_1 = points_nf_select_lt(points_nf_set(0.0f), x2, x2, x2 * s[3]);
        points_nf_store(y + k, v15_1);
        const points_nf_lane v15_2 = points_nf_select_lt(points_nf_set(0.0f), v12, v12, v12 * s[3]);
        points_nf_store(y + 1 * TILE + k, v15_2);
        const points_nf_lane v16_1 = points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), points_nf_set(s[4]));
        const points_nf_lane v16_2 = points_nf_select_lt(points_nf_set(0.0f), v12, points_nf_set(0.0f), points_nf_set(s[4]));
        const points_nf_lane v18 = l1 - v8 + (v16_1 + v16_2);
        points_nf_store(l + k, v18);
    }
}

static void points_nf_gaussian_sample(const float *u, float *y, float *t, size_t m)
{
    size_t k;
    /* gaussian, sample */
    points_nf_each_normal(t, u, 2, TILE, m);

    /* gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v1_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v1_1 = points_nf_load(t + k);
        const points_nf_lane v2_1 = v1_2;
        points_nf_store(y + k, v2_1);
        const points_nf_lane v2_2 = v1_1;
        points_nf_store(y + 1 * TILE + k, v2_2);
    }
}

static void points_nf_leaky_relu_coupling_sample_prologue(const float *params, float *s)
{
    const float *l1_alpha = params + 0; /* [1] */
    const float *l2_scaling_factor = params + 1; /* [1] */
    s[0] = fabsf(l1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = 1.0f / s[1];
    s[3] = -3e+01f < l2_scaling_factor[0] ? l2_scaling_factor[0] : l2_scaling_factor[0] == l2_scaling_factor[0] ? -3e+01f : l2_scaling_factor[0];
    s[4] = s[3] < 4.3820266f ? s[3] : s[3] == s[3] ? 4.3820266f : s[3];
    s[5] = expf(s[4]);
    s[6] = 1.0f / s[5];
}

static void points_nf_leaky_relu_coupling_sample(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *y, float *h1, float *t, size_t m)
{
    const float *l2_net_1_weight = params + 2; /* [4, 1] */
    const float *l2_net_1_bias = params + 6; /* [4] */
    const float *l2_net_2_weight = params + 10; /* [2, 4] */
    const float *l2_net_2_bias = params + 18; /* [2] */
    size_t k;
    /* coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
        const points_nf_lane v2_1 = FMA(l2_net_1_weight[0], x2, l2_net_1_bias[0]);
        points_nf_store(t + k, v2_1);
        const points_nf_lane v2_2 = FMA(l2_net_1_weight[1], x2, l2_net_1_bias[1]);
        points_nf_store(t + 1 * TILE + k, v2_2);
        const points_nf_lane v2_3 = FMA(l2_net_1_weight[2], x2, l2_net_1_bias[2]);
        points_nf_store(t + 2 * TILE + k, v2_3);
        const points_nf_lane v2_4 = FMA(l2_net_1_weight[3], x2, l2_net_1_bias[3]);
        points_nf_store(t + 3 * TILE + k, v2_4);
    }
    points_nf_each_tanh(t + 4 * TILE, t, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v3_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v3_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v3_3 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v3_4 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v5_1 = FMA(l2_net_2_weight[3], v3_4, FMA(l2_net_2_weight[2], v3_3, FMA(l2_net_2_weight[1], v3_2, FMA(l2_net_2_weight[0], v3_1, l2_net_2_bias[0]))));
        const points_nf_lane v5_2 = FMA(l2_net_2_weight[7], v3_4, FMA(l2_net_2_weight[6], v3_3, FMA(l2_net_2_weight[5], v3_2, FMA(l2_net_2_weight[4], v3_1, l2_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v5_2);
        const points_nf_lane v6 = v5_1 * s[6];
        points_nf_store(t + 2 * TILE + k, v6);
    }
    points_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v7 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v9 = -(v7 * s[5]);
        points_nf_store(t + 2 * TILE + k, v9);
    }
    points_nf_each_exp(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(x + k);
        const points_nf_lane v10 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v5_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v12 = FMA(x1, v10, -v5_2);
        const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
        const points_nf_lane v14_1 = points_nf_select_lt(points_nf_set(0.0f), x2, x2, x2 * s[2]);
        points_nf_store(y + k, v14_1);
        const points_nf_lane v14_2 = points_nf_select_lt(points_nf_set(0.0f), v12, v12, v12 * s[2]);
        points_nf_store(y + 1 * TILE + k, v14_2);
        const points_nf_lane v15_1 = x2;
        if (h1)
            points_nf_store(h1 + k, v15_1);
        const points_nf_lane v15_2 = v12;
        if (h1)
            points_nf_store(h1 + 1 * TILE + k, v15_2);
    }
}

/* ---- inverse ---- */

static void points_nf_inverse_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_inverse_prologue(params + 160 - i * 20, s + i * 9);
}

static void points_nf_inverse_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        points_nf_store(t + 0 * TILE + k, points_nf_set(0));
    for (k = 0; k < m; k += LANES) {
        points_nf_store(t + 3 * TILE + k, points_nf_load(t + 2 * TILE + k));
        points_nf_store(t + 4 * TILE + k, points_nf_load(t + 1 * TILE + k));
    }
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_inverse(params + 160 - i * 20, s + i * 9, t + (3 + i % 2 * 2) * TILE, t, t + (5 - i % 2 * 2) * TILE, t + 7 * TILE, m);
}

/* The same with all calls opened, where the rows fit one lane. */
static POINTS_NF_FLAT void points_nf_inverse_lane(const float *params, const float *s, float *t)
{
    size_t i, k;
    const size_t m = LANES;
    for (k = 0; k < m; k += LANES)
        points_nf_store(t + 0 * TILE + k, points_nf_set(0));
    for (k = 0; k < m; k += LANES) {
        points_nf_store(t + 3 * TILE + k, points_nf_load(t + 2 * TILE + k));
        points_nf_store(t + 4 * TILE + k, points_nf_load(t + 1 * TILE + k));
    }
    COPIES for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_inverse(params + 160 - i * 20, s + i * 9, t + (3 + i % 2 * 2) * TILE, t, t + (5 - i % 2 * 2) * TILE, t + 7 * TILE, m);
}

void points_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 384);
    size_t first, k;
    points_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 128);
        if (m == LANES)
            points_nf_inverse_lane(params, s, t);
        else
            points_nf_inverse_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[640 + k];
            x[(first + k) * 2 + 1] = t[768 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- sample ---- */

static void points_nf_sample_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_sample_prologue(params + 160 - i * 20, s + i * 7);
}

static void points_nf_sample_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i;
    points_nf_gaussian_sample(t, t + 2 * TILE, t + 6 * TILE, m);
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_sample(params + 160 - i * 20, s + i * 7, t + (2 + i % 2 * 2) * TILE, t + (4 - i % 2 * 2) * TILE, 0, t + 6 * TILE, m);
}

void points_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 256);
    size_t first, k;
    points_nf_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_random(seed, start + first, m, 2, 128, t + 0);
        points_nf_sample_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[512 + k];
            x[(first + k) * 2 + 1] = t[640 + k];
        }
    }
}

/* ---- layers ---- */

static void points_nf_layers_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES) {
        points_nf_store(t + 2 * TILE + k, points_nf_load(t + 1 * TILE + k));
        points_nf_store(t + 3 * TILE + k, points_nf_load(t + 0 * TILE + k));
    }
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_sample(params + 160 - i * 20, s + i * 7, t + (2 + i * 4) * TILE, t + (6 + i * 4) * TILE, t + (4 + i * 4) * TILE, t + 40 * TILE, m);
}

void points_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 256);
    size_t first, i, k, j;
    points_nf_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        points_nf_layers_tile(params, s, t, m);
        static const unsigned at[19][2] = {{3, 2}, {4, 5}, {6, 7}, {9, 8}, {11, 10}, {12, 13}, {14, 15}, {17, 16}, {19, 18}, {20, 21},
            {22, 23}, {25, 24}, {27, 26}, {28, 29}, {30, 31}, {33, 32}, {35, 34}, {36, 37}, {38, 39}};
        for (i = 0; i < 19; i++)
            for (j = 0; j < 2; j++)
                for (k = 0; k < rows; k++)
                    x_each[(i * n + first + k) * 2 + j] = t[at[i][j] * 128 + k];
    }
}

#undef TILE

#define TILE 128

static void points_nf_leaky_relu_coupling_score_prologue(const float *params, float *s)
{
    const float *l1_alpha = params + 0; /* [1] */
    const float *l2_scaling_factor = params + 1; /* [1] */
    s[0] = fabsf(l1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = -3e+01f < l2_scaling_factor[0] ? l2_scaling_factor[0] : l2_scaling_factor[0] == l2_scaling_factor[0] ? -3e+01f : l2_scaling_factor[0];
    s[3] = s[2] < 4.3820266f ? s[2] : s[2] == s[2] ? 4.3820266f : s[2];
    s[4] = expf(s[3]);
    s[5] = 1.0f / s[4];
}

static void points_nf_leaky_relu_coupling_score(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *y, float *v, float *t, size_t m)
{
    const float *l2_net_1_weight = params + 2; /* [4, 1] */
    const float *l2_net_1_bias = params + 6; /* [4] */
    const float *l2_net_2_weight = params + 10; /* [2, 4] */
    const float *l2_net_2_bias = params + 18; /* [2] */
    size_t k;
    /* leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(x + k);
        const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
        const points_nf_lane v2_1 = points_nf_select_lt(points_nf_set(0.0f), x1, x1, x1 * s[1]);
        points_nf_store(t + k, v2_1);
        const points_nf_lane v2_2 = points_nf_select_lt(points_nf_set(0.0f), x2, x2, x2 * s[1]);
        points_nf_store(t + 1 * TILE + k, v2_2);
        const points_nf_lane v4_1 = FMA(l2_net_1_weight[0], v2_1, l2_net_1_bias[0]);
        points_nf_store(t + 2 * TILE + k, v4_1);
        const points_nf_lane v4_2 = FMA(l2_net_1_weight[1], v2_1, l2_net_1_bias[1]);
        points_nf_store(t + 3 * TILE + k, v4_2);
        const points_nf_lane v4_3 = FMA(l2_net_1_weight[2], v2_1, l2_net_1_bias[2]);
        points_nf_store(t + 4 * TILE + k, v4_3);
        const points_nf_lane v4_4 = FMA(l2_net_1_weight[3], v2_1, l2_net_1_bias[3]);
        points_nf_store(t + 5 * TILE + k, v4_4);
    }

    /* coupling, forward */
    points_nf_each_tanh(v, t + 2 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v5_1 = points_nf_load(v + k);
        const points_nf_lane v5_2 = points_nf_load(v + 1 * TILE + k);
        const points_nf_lane v5_3 = points_nf_load(v + 2 * TILE + k);
        const points_nf_lane v5_4 = points_nf_load(v + 3 * TILE + k);
        const points_nf_lane v7_1 = FMA(l2_net_2_weight[3], v5_4, FMA(l2_net_2_weight[2], v5_3, FMA(l2_net_2_weight[1], v5_2, FMA(l2_net_2_weight[0], v5_1, l2_net_2_bias[0]))));
        const points_nf_lane v7_2 = FMA(l2_net_2_weight[7], v5_4, FMA(l2_net_2_weight[6], v5_3, FMA(l2_net_2_weight[5], v5_2, FMA(l2_net_2_weight[4], v5_1, l2_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v7_2);
        const points_nf_lane v8 = v7_1 * s[5];
        points_nf_store(t + 4 * TILE + k, v8);
    }
    points_nf_each_tanh(v + 4 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v9 = points_nf_load(v + 4 * TILE + k);
        const points_nf_lane v10 = v9 * s[4];
        points_nf_store(t + 4 * TILE + k, v10);
        const points_nf_lane v2_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v7_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v11 = v2_2 + v7_2;
        points_nf_store(v + 5 * TILE + k, v11);
    }
    points_nf_each_exp(v + 6 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v11 = points_nf_load(v + 5 * TILE + k);
        const points_nf_lane v12 = points_nf_load(v + 6 * TILE + k);
        const points_nf_lane v13 = v11 * v12;
        points_nf_store(y + k, v13);
        const points_nf_lane v2_1 = points_nf_load(t + k);
        const points_nf_lane v14_2 = v2_1;
        points_nf_store(y + 1 * TILE + k, v14_2);
    }
}

static void points_nf_leaky_relu_coupling_score_back(const float *RESTRICT params, const float *RESTRICT s, const float *x, const float *dy, float *dx, float *v, float *t, size_t m)
{
    const float *l2_net_1_weight = params + 2; /* [4, 1] */
    const float *l2_net_2_weight = params + 10; /* [2, 4] */
    size_t k;
    /* coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v12 = points_nf_load(v + 6 * TILE + k);
        const points_nf_lane d1 = points_nf_load(dy + k);
        const points_nf_lane v15 = v12 * d1;
        points_nf_store(t + k, v15);
        const points_nf_lane v11 = points_nf_load(v + 5 * TILE + k);
        const points_nf_lane v9 = points_nf_load(v + 4 * TILE + k);
        const points_nf_lane v5_1 = points_nf_load(v + k);
        const points_nf_lane v5_2 = points_nf_load(v + 1 * TILE + k);
        const points_nf_lane v5_3 = points_nf_load(v + 2 * TILE + k);
        const points_nf_lane v5_4 = points_nf_load(v + 3 * TILE + k);
        const points_nf_lane v25 = (LESS(v9, v9, 1.0f) * (FMA(v12, v11 * d1, 1.0f) * s[4])) * s[5];
        const points_nf_lane v27_1 = LESS(v5_1, v5_1, 1.0f) * FMA(l2_net_2_weight[4], v15, l2_net_2_weight[0] * v25);
        points_nf_store(t + 1 * TILE + k, v27_1);
        const points_nf_lane v27_2 = LESS(v5_2, v5_2, 1.0f) * FMA(l2_net_2_weight[5], v15, l2_net_2_weight[1] * v25);
        points_nf_store(t + 2 * TILE + k, v27_2);
        const points_nf_lane v27_3 = LESS(v5_3, v5_3, 1.0f) * FMA(l2_net_2_weight[6], v15, l2_net_2_weight[2] * v25);
        points_nf_store(t + 3 * TILE + k, v27_3);
        const points_nf_lane v27_4 = LESS(v5_4, v5_4, 1.0f) * FMA(l2_net_2_weight[7], v15, l2_net_2_weight[3] * v25);
        points_nf_store(t + 4 * TILE + k, v27_4);
    }
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v27_1 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v27_2 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v27_3 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v27_4 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane d2 = points_nf_load(dy + 1 * TILE + k);
        const points_nf_lane v29 = FMA(l2_net_1_weight[3], v27_4, FMA(l2_net_1_weight[2], v27_3, FMA(l2_net_1_weight[1], v27_2, FMA(l2_net_1_weight[0], v27_1, d2))));
        const points_nf_lane v15 = points_nf_load(t + k);
        const points_nf_lane x1 = points_nf_load(x + k);
        const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
        const points_nf_lane v31_1 = points_nf_select_lt(points_nf_set(0.0f), x1, v29, v29 * s[1]);
        points_nf_store(dx + k, v31_1);
        const points_nf_lane v31_2 = points_nf_select_lt(points_nf_set(0.0f), x2, v15, v15 * s[1]);
        points_nf_store(dx + 1 * TILE + k, v31_2);
    }
}

static void points_nf_gaussian_score(const float *x, float *dx, size_t m)
{
    size_t k;
    /* gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
        const points_nf_lane x1 = points_nf_load(x + k);
        const points_nf_lane v1_1 = x2 * (-0.5f);
        const points_nf_lane v1_2 = x1 * (-0.5f);
        const points_nf_lane v3_1 = (v1_2 + v1_2);
        points_nf_store(dx + k, v3_1);
        const points_nf_lane v3_2 = (v1_1 + v1_1);
        points_nf_store(dx + 1 * TILE + k, v3_2);
    }
}

static void points_nf_leaky_relu_coupling_grad_prologue(const float *params, float *s)
{
    const float *l1_alpha = params + 0; /* [1] */
    const float *l2_scaling_factor = params + 1; /* [1] */
    s[0] = fabsf(l1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = logf(s[1]);
    s[3] = -3e+01f < l2_scaling_factor[0] ? l2_scaling_factor[0] : l2_scaling_factor[0] == l2_scaling_factor[0] ? -3e+01f : l2_scaling_factor[0];
    s[4] = s[3] < 4.3820266f ? s[3] : s[3] == s[3] ? 4.3820266f : s[3];
    s[5] = expf(s[4]);
    s[6] = 1.0f / s[5];
    s[7] = 1.0f / s[1];
    s[8] = s[6] / s[5];
    s[9] = -s[8];
}

static void points_nf_leaky_relu_coupling_grad(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *l, float *y, float *v, float *t, size_t m)
{
    const float *l2_net_1_weight = params + 2; /* [4, 1] */
    const float *l2_net_1_bias = params + 6; /* [4] */
    const float *l2_net_2_weight = params + 10; /* [2, 4] */
    const float *l2_net_2_bias = params + 18; /* [2] */
    size_t k;
    /* leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(x + k);
        const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
        const points_nf_lane v2_1 = points_nf_select_lt(points_nf_set(0.0f), x1, x1, x1 * s[1]);
        points_nf_store(v + k, v2_1);
        const points_nf_lane v2_2 = points_nf_select_lt(points_nf_set(0.0f), x2, x2, x2 * s[1]);
        points_nf_store(v + 1 * TILE + k, v2_2);
        const points_nf_lane v3_1 = points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v3_2 = points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane l1 = points_nf_load(l + k);
        const points_nf_lane v5 = l1 + (v3_1 + v3_2);
        points_nf_store(t + k, v5);
        const points_nf_lane v7_1 = FMA(l2_net_1_weight[0], v2_1, l2_net_1_bias[0]);
        points_nf_store(t + 1 * TILE + k, v7_1);
        const points_nf_lane v7_2 = FMA(l2_net_1_weight[1], v2_1, l2_net_1_bias[1]);
        points_nf_store(t + 2 * TILE + k, v7_2);
        const points_nf_lane v7_3 = FMA(l2_net_1_weight[2], v2_1, l2_net_1_bias[2]);
        points_nf_store(t + 3 * TILE + k, v7_3);
        const points_nf_lane v7_4 = FMA(l2_net_1_weight[3], v2_1, l2_net_1_bias[3]);
        points_nf_store(t + 4 * TILE + k, v7_4);
    }

    /* coupling, forward */
    points_nf_each_tanh(v + 2 * TILE, t + 1 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v8_1 = points_nf_load(v + 2 * TILE + k);
        const points_nf_lane v8_2 = points_nf_load(v + 3 * TILE + k);
        const points_nf_lane v8_3 = points_nf_load(v + 4 * TILE + k);
        const points_nf_lane v8_4 = points_nf_load(v + 5 * TILE + k);
        const points_nf_lane v10_1 = FMA(l2_net_2_weight[3], v8_4, FMA(l2_net_2_weight[2], v8_3, FMA(l2_net_2_weight[1], v8_2, FMA(l2_net_2_weight[0], v8_1, l2_net_2_bias[0]))));
        points_nf_store(v + 6 * TILE + k, v10_1);
        const points_nf_lane v10_2 = FMA(l2_net_2_weight[7], v8_4, FMA(l2_net_2_weight[6], v8_3, FMA(l2_net_2_weight[5], v8_2, FMA(l2_net_2_weight[4], v8_1, l2_net_2_bias[1]))));
        points_nf_store(v + 7 * TILE + k, v10_2);
        const points_nf_lane v11 = v10_1 * s[6];
        points_nf_store(t + 1 * TILE + k, v11);
    }
    points_nf_each_tanh(v + 8 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v12 = points_nf_load(v + 8 * TILE + k);
        const points_nf_lane v13 = v12 * s[5];
        points_nf_store(t + 1 * TILE + k, v13);
        const points_nf_lane v2_2 = points_nf_load(v + 1 * TILE + k);
        const points_nf_lane v10_2 = points_nf_load(v + 7 * TILE + k);
        const points_nf_lane v14 = v2_2 + v10_2;
        points_nf_store(v + 9 * TILE + k, v14);
    }
    points_nf_each_exp(v + 10 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v14 = points_nf_load(v + 9 * TILE + k);
        const points_nf_lane v15 = points_nf_load(v + 10 * TILE + k);
        const points_nf_lane v16 = v14 * v15;
        points_nf_store(y + k, v16);
        const points_nf_lane v5 = points_nf_load(t + k);
        const points_nf_lane v13 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v17 = v5 + v13;
        points_nf_store(l + k, v17);
        const points_nf_lane v2_1 = points_nf_load(v + k);
        const points_nf_lane v18_2 = v2_1;
        points_nf_store(y + 1 * TILE + k, v18_2);
    }
}

static void points_nf_leaky_relu_coupling_grad_back(const float *RESTRICT params, const float *RESTRICT s, const float *x, const float *a, const float *dy, float *dx, float *v, float *t, double *total, size_t m)
{
    const float *l2_net_1_weight = params + 2; /* [4, 1] */
    const float *l2_net_2_weight = params + 10; /* [2, 4] */
    size_t k;
    /* coupling, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g0 = zero, g1 = zero, g2 = zero, g3 = zero, g4 = zero, g5 = zero, g6 = zero, g7 = zero, g8 = zero, g9 = zero, g10 = zero, g11 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v15 = points_nf_load(v + 10 * TILE + k);
            const points_nf_lane d1 = points_nf_load(dy + k);
            const points_nf_lane v19 = v15 * d1;
            points_nf_store(t + k, v19);
            g0 = g0 + v19;
            const points_nf_lane v14 = points_nf_load(v + 9 * TILE + k);
            const points_nf_lane a1 = points_nf_load(a + k);
            const points_nf_lane v23 = FMA(v15, v14 * d1, a1);
            const points_nf_lane v12 = points_nf_load(v + 8 * TILE + k);
            g1 = FMA(v12, v23, g1);
            const points_nf_lane v29 = (v23 * s[5]) * LESS(v12, v12, 1.0f);
            g2 = g2 + v29;
            const points_nf_lane v31 = v29 * s[6];
            const points_nf_lane v8_1 = points_nf_load(v + 2 * TILE + k);
            const points_nf_lane v8_2 = points_nf_load(v + 3 * TILE + k);
            const points_nf_lane v8_3 = points_nf_load(v + 4 * TILE + k);
            const points_nf_lane v8_4 = points_nf_load(v + 5 * TILE + k);
            g3 = FMA(v31, v8_1, g3);
            g4 = FMA(v31, v8_2, g4);
            g5 = FMA(v31, v8_3, g5);
            g6 = FMA(v31, v8_4, g6);
            g7 = FMA(v19, v8_1, g7);
            g8 = FMA(v19, v8_2, g8);
            g9 = FMA(v19, v8_3, g9);
            g10 = FMA(v19, v8_4, g10);
            const points_nf_lane v10_1 = points_nf_load(v + 6 * TILE + k);
            g11 = FMA(v10_1, v29, g11);
            const points_nf_lane v35_1 = FMA(l2_net_2_weight[4], v19, l2_net_2_weight[0] * v31);
            points_nf_store(t + 1 * TILE + k, v35_1);
            const points_nf_lane v35_2 = FMA(l2_net_2_weight[5], v19, l2_net_2_weight[1] * v31);
            points_nf_store(t + 2 * TILE + k, v35_2);
            const points_nf_lane v35_3 = FMA(l2_net_2_weight[6], v19, l2_net_2_weight[2] * v31);
            points_nf_store(t + 3 * TILE + k, v35_3);
            const points_nf_lane v35_4 = FMA(l2_net_2_weight[7], v19, l2_net_2_weight[3] * v31);
            points_nf_store(t + 4 * TILE + k, v35_4);
        }
        total[0] += (double)points_nf_hsum(g0);
        total[1] += (double)points_nf_hsum(g1);
        total[2] += (double)points_nf_hsum(g2);
        total[3] += (double)points_nf_hsum(g3);
        total[4] += (double)points_nf_hsum(g4);
        total[5] += (double)points_nf_hsum(g5);
        total[6] += (double)points_nf_hsum(g6);
        total[7] += (double)points_nf_hsum(g7);
        total[8] += (double)points_nf_hsum(g8);
        total[9] += (double)points_nf_hsum(g9);
        total[10] += (double)points_nf_hsum(g10);
        total[11] += (double)points_nf_hsum(g11);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g12 = zero,
             g13 = zero, g14 = zero, g15 = zero, g16 = zero, g17 = zero, g18 = zero, g19 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v8_1 = points_nf_load(v + 2 * TILE + k);
            const points_nf_lane v8_2 = points_nf_load(v + 3 * TILE + k);
            const points_nf_lane v8_3 = points_nf_load(v + 4 * TILE + k);
            const points_nf_lane v8_4 = points_nf_load(v + 5 * TILE + k);
            const points_nf_lane v35_1 = points_nf_load(t + 1 * TILE + k);
            const points_nf_lane v35_2 = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v35_3 = points_nf_load(t + 3 * TILE + k);
            const points_nf_lane v35_4 = points_nf_load(t + 4 * TILE + k);
            const points_nf_lane v38_1 = v35_1 * LESS(v8_1, v8_1, 1.0f);
            const points_nf_lane v38_2 = v35_2 * LESS(v8_2, v8_2, 1.0f);
            const points_nf_lane v38_3 = v35_3 * LESS(v8_3, v8_3, 1.0f);
            const points_nf_lane v38_4 = v35_4 * LESS(v8_4, v8_4, 1.0f);
            const points_nf_lane v2_1 = points_nf_load(v + k);
            g12 = FMA(v38_1, v2_1, g12);
            g13 = FMA(v38_2, v2_1, g13);
            g14 = FMA(v38_3, v2_1, g14);
            g15 = FMA(v38_4, v2_1, g15);
            g16 = g16 + v38_1;
            g17 = g17 + v38_2;
            g18 = g18 + v38_3;
            g19 = g19 + v38_4;
            const points_nf_lane d2 = points_nf_load(dy + 1 * TILE + k);
            const points_nf_lane v42 = FMA(l2_net_1_weight[3], v38_4, FMA(l2_net_1_weight[2], v38_3, FMA(l2_net_1_weight[1], v38_2, FMA(l2_net_1_weight[0], v38_1, d2))));
            points_nf_store(t + 5 * TILE + k, v42);
        }
        total[12] += (double)points_nf_hsum(g12);
        total[13] += (double)points_nf_hsum(g13);
        total[14] += (double)points_nf_hsum(g14);
        total[15] += (double)points_nf_hsum(g15);
        total[16] += (double)points_nf_hsum(g16);
        total[17] += (double)points_nf_hsum(g17);
        total[18] += (double)points_nf_hsum(g18);
        total[19] += (double)points_nf_hsum(g19);
    }

    /* leaky_relu, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g20 = zero,
             g21 = zero, g22 = zero, g23 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane x1 = points_nf_load(x + k);
            const points_nf_lane a1 = points_nf_load(a + k);
            const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
            g20 = g20 + points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), a1);
            g21 = g21 + points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), a1);
            const points_nf_lane v42 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane v19 = points_nf_load(t + k);
            const points_nf_lane v47_1 = points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), x1 * v42);
            const points_nf_lane v47_2 = points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), x2 * v19);
            g22 = g22 + v47_1;
            g23 = g23 + v47_2;
            const points_nf_lane v49_1 = points_nf_select_lt(points_nf_set(0.0f), x1, v42, v42 * s[1]);
            points_nf_store(dx + k, v49_1);
            const points_nf_lane v49_2 = points_nf_select_lt(points_nf_set(0.0f), x2, v19, v19 * s[1]);
            points_nf_store(dx + 1 * TILE + k, v49_2);
        }
        total[20] += (double)points_nf_hsum(g20);
        total[21] += (double)points_nf_hsum(g21);
        total[22] += (double)points_nf_hsum(g22);
        total[23] += (double)points_nf_hsum(g23);
    }
}

static void points_nf_leaky_relu_coupling_grad_epilogue(const float *params, float *s, const double *total, float *grad)
{
    const float *l1_alpha = params + 0; /* [1] */
    const float *l2_scaling_factor = params + 1; /* [1] */
    size_t i;
    s[10] = (float)total[11] * s[9];
    s[11] = s[10] + (float)total[1];
    s[12] = s[11] * s[5];
    s[13] = s[3] < 4.3820266f ? s[12] : 0.0f;
    s[14] = -3e+01f < l2_scaling_factor[0] ? s[13] : 0.0f;
    s[15] = (float)total[20] + (float)total[21];
    s[16] = s[15] * s[7];
    s[17] = (float)total[22] + (float)total[23];
    s[18] = s[16] + s[17];
    s[19] = 1e-30f < s[0] ? s[18] : 0.0f;
    s[20] = -s[19];
    s[21] = l1_alpha[0] < 0.0f ? s[20] : s[19];
    s[22] = (float)total[2] * s[6];
    grad[0] = s[21];
    grad[1] = s[14];
    for (i = 0; i < 4; i++)
        grad[2 + i] = (float)total[12 + i];
    for (i = 0; i < 4; i++)
        grad[6 + i] = (float)total[16 + i];
    for (i = 0; i < 8; i++)
        grad[10 + i] = (float)total[3 + i];
    grad[18] = s[22];
    grad[19] = (float)total[0];
}

static void points_nf_gaussian_grad(const float *x, const float *w, const float *l, const float *x0, float *dx, float *a, double *total, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane x2 = points_nf_load(x + 1 * TILE + k);
            const points_nf_lane x1 = points_nf_load(x + k);
            const points_nf_lane l1 = points_nf_load(l + k);
            const points_nf_lane v5 = l1 + FMA(FMA(x1, x1, (x2 * x2)), -0.5f, -1.837877f);
            const points_nf_lane o1 = points_nf_load(x0 + k);
            const points_nf_lane o2 = points_nf_load(x0 + 1 * TILE + k);
            const points_nf_lane v6 = points_nf_max(o1, o2);
            const points_nf_lane v7 = points_nf_select_lt(v5, points_nf_set(INFINITY), v5, points_nf_set(-INFINITY));
            const points_nf_lane w1 = points_nf_load(w + k);
            const points_nf_lane v11 = points_nf_select_lt(points_nf_set(0.0f), w1, w1 * (-points_nf_select_le(v6, points_nf_set(INFINITY), v7, v6)), points_nf_set(0.0f));
            g0 = g0 + v11;
            const points_nf_lane v13 = -w1;
            points_nf_store(a + k, v13);
            const points_nf_lane v14 = v13 * (-0.5f);
            const points_nf_lane v15_1 = x2 * v14;
            const points_nf_lane v15_2 = x1 * v14;
            const points_nf_lane v17_1 = (v15_2 + v15_2);
            points_nf_store(dx + k, v17_1);
            const points_nf_lane v17_2 = (v15_1 + v15_1);
            points_nf_store(dx + 1 * TILE + k, v17_2);
        }
        total[0] += (double)points_nf_hsum(g0);
    }
}

static void points_nf_gaussian_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    (void)params;
    (void)s;
    (void)grad;
    *loss = total[0];
}

/* ---- score ---- */

static void points_nf_score_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_score_prologue(params + i * 20, s + i * 6);
}

static void points_nf_score_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i;
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_score(params + i * 20, s + i * 6, t + (2 + i * 9) * TILE, t + (11 + i * 9) * TILE, t + (4 + i * 9) * TILE, t + 87 * TILE, m);
    points_nf_gaussian_score(t + 83 * TILE, t, m);
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_score_back(params + 160 - i * 20, s + 48 - i * 6, t + (74 - i * 9) * TILE, t + (i % 2 * 85) * TILE, t + (85 - i % 2 * 85) * TILE, t + (76 - i * 9) * TILE, t + 87 * TILE, m);
}

void points_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 256);
    size_t first, k;
    int numbers = 1;
    float log_prob[128];
    points_nf_score_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 256);
        points_nf_score_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[10880 + k];
            score[(first + k) * 2 + 1] = t[11008 + k];
        }
        numbers &= points_nf_are_numbers(score + first * 2, rows * 2);
    }
    for (first = 0; !numbers && first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        points_log_prob(params, rows, x + first * 2, log_prob, work);
        points_nf_settle(log_prob, rows, 2, score + first * 2);
    }
}

/* ---- grad ---- */

static void points_nf_grad_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_grad_prologue(params + i * 20, s + i * 23);
}

static void points_nf_grad_tile(const float *params, const float *s, float *t, double *total, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        points_nf_store(t + 0 * TILE + k, points_nf_set(0));
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_grad(params + i * 20, s + i * 23, t + (5 + i * 13) * TILE, t, t + (18 + i * 13) * TILE, t + (7 + i * 13) * TILE, t + 126 * TILE, m);
    points_nf_gaussian_grad(t + 122 * TILE, t + 4 * TILE, t, t + 5 * TILE, t + 2 * TILE, t + 1 * TILE, total + 216, m);
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_grad_back(params + 160 - i * 20, s + 184 - i * 23, t + (109 - i * 13) * TILE, t + 1 * TILE, t + (2 + i % 2 * 122) * TILE, t + (124 - i % 2 * 122) * TILE, t + (111 - i * 13) * TILE, t + 126 * TILE, total + 192 - i * 24, m);
}

static void points_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    size_t i;
    for (i = 0; i < 9; i++)
        points_nf_leaky_relu_coupling_grad_epilogue(params + i * 20, s + i * 23, total + i * 24, grad + i * 20);
    points_nf_gaussian_grad_epilogue(params + 180, s + 207, total + 216, loss, grad + 180);
}

static double points_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double *total = (double *)work;
    float *s = (float *)((char *)work + 1792), *t = (float *)((char *)work + 2624);
    size_t first;
    double loss = 0;
    memset(total, 0, 217 * sizeof *total);
    points_nf_grad_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 640);
        points_nf_weights(n, rows, m, t + 512);
        points_nf_grad_tile(params, s, t, total, m);
    }
    if (n > 0)
        points_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

#undef TILE

double points_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? points_nf_loss_grad(params, n, x, grad, work) : points_nf_loss_only(params, n, x, work);
}

void points_init(uint64_t seed, float *params)
{
    static const struct points_nf_initial leaky_relu_coupling_start[] = {
        {0, 1, POINTS_NF_INIT_UNIFORM, 0.0, 0.9, NULL, 0}, /* flow.1.alpha */
        {1, 1, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.scaling_factor */
        {2, 4, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.2.net.1.weight */
        {6, 4, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.1.bias */
        {10, 8, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.5, 0.0, NULL, 0}, /* flow.2.net.2.weight */
        {18, 2, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.2.bias */
    };
    size_t i;
    for (i = 0; i < 9; i++)
        points_nf_initialise(seed, leaky_relu_coupling_start, 6, params + 0 + i * 20, 0 + i * 20);
}

void points_adamw(const struct points_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    double scale[2];
    points_nf_adamw_scale(o, step, scale);
    points_nf_adamw_update(o, scale, 180, params + 0, grad + 0, m + 0, v + 0);
}

#undef LANES
#undef LANE
#undef FMA
#undef LESS
#undef RESTRICT
#undef COPIES

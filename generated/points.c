/* points.c - a normalizing flow in plain C, compiled by nfc 0.1.0; see points.h. Do not edit.
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

static inline points_nf_lane points_nf_select_eq(points_nf_lane a, points_nf_lane b, points_nf_lane yes, points_nf_lane no)
{
    return points_nf_select((points_nf_mask)(a == b), yes, no);
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
    i = ((points_nf_mask)y - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
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

/* Parameter i depends on (seed, i) alone. */
static inline void points_nf_initialise(uint64_t seed, const struct points_nf_initial *from, size_t n, float *params)
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
                    points_nf_philox(seed, from[p].offset + i, block++, 1, w);
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

#if defined(__GNUC__)
#define POINTS_NF_PART __attribute__((noinline))
#else
#define POINTS_NF_PART
#endif

#if defined(__GNUC__)
#define POINTS_NF_FLAT __attribute__((flatten, noinline))
#else
#define POINTS_NF_FLAT
#endif

static void points_nf_each_exp(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            points_nf_store(d + e * stride + k, points_nf_exp(points_nf_load(a + e * stride + k)));
}

static void points_nf_each_tanh(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            points_nf_store(d + e * stride + k, points_nf_tanh(points_nf_load(a + e * stride + k)));
}

static void points_nf_each_normal(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            points_nf_store(d + e * stride + k, points_nf_normal(points_nf_load(a + e * stride + k)));
}

/* ---- forward ---- */

static void points_nf_forward_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 20; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 21; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 40; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 41; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 60; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 61; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 80; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 81; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 100; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 101; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 120; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 121; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 140; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 141; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 160; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 161; /* flow.18.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = logf(s[1]);
    s[3] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[4] = s[3] < 4.3820266f ? s[3] : s[3] == s[3] ? 4.3820266f : s[3];
    s[5] = expf(s[4]);
    s[6] = 1.0f / s[5];
    s[7] = fabsf(flow_3_alpha[0]);
    s[8] = 1e-30f < s[7] ? s[7] : s[7] == s[7] ? 1e-30f : s[7];
    s[9] = logf(s[8]);
    s[10] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[11] = s[10] < 4.3820266f ? s[10] : s[10] == s[10] ? 4.3820266f : s[10];
    s[12] = expf(s[11]);
    s[13] = 1.0f / s[12];
    s[14] = fabsf(flow_5_alpha[0]);
    s[15] = 1e-30f < s[14] ? s[14] : s[14] == s[14] ? 1e-30f : s[14];
    s[16] = logf(s[15]);
    s[17] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[18] = s[17] < 4.3820266f ? s[17] : s[17] == s[17] ? 4.3820266f : s[17];
    s[19] = expf(s[18]);
    s[20] = 1.0f / s[19];
    s[21] = fabsf(flow_7_alpha[0]);
    s[22] = 1e-30f < s[21] ? s[21] : s[21] == s[21] ? 1e-30f : s[21];
    s[23] = logf(s[22]);
    s[24] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_9_alpha[0]);
    s[29] = 1e-30f < s[28] ? s[28] : s[28] == s[28] ? 1e-30f : s[28];
    s[30] = logf(s[29]);
    s[31] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[32] = s[31] < 4.3820266f ? s[31] : s[31] == s[31] ? 4.3820266f : s[31];
    s[33] = expf(s[32]);
    s[34] = 1.0f / s[33];
    s[35] = fabsf(flow_11_alpha[0]);
    s[36] = 1e-30f < s[35] ? s[35] : s[35] == s[35] ? 1e-30f : s[35];
    s[37] = logf(s[36]);
    s[38] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[39] = s[38] < 4.3820266f ? s[38] : s[38] == s[38] ? 4.3820266f : s[38];
    s[40] = expf(s[39]);
    s[41] = 1.0f / s[40];
    s[42] = fabsf(flow_13_alpha[0]);
    s[43] = 1e-30f < s[42] ? s[42] : s[42] == s[42] ? 1e-30f : s[42];
    s[44] = logf(s[43]);
    s[45] = -3e+01f < flow_14_scaling_factor[0] ? flow_14_scaling_factor[0] : flow_14_scaling_factor[0] == flow_14_scaling_factor[0] ? -3e+01f : flow_14_scaling_factor[0];
    s[46] = s[45] < 4.3820266f ? s[45] : s[45] == s[45] ? 4.3820266f : s[45];
    s[47] = expf(s[46]);
    s[48] = 1.0f / s[47];
    s[49] = fabsf(flow_15_alpha[0]);
    s[50] = 1e-30f < s[49] ? s[49] : s[49] == s[49] ? 1e-30f : s[49];
    s[51] = logf(s[50]);
    s[52] = -3e+01f < flow_16_scaling_factor[0] ? flow_16_scaling_factor[0] : flow_16_scaling_factor[0] == flow_16_scaling_factor[0] ? -3e+01f : flow_16_scaling_factor[0];
    s[53] = s[52] < 4.3820266f ? s[52] : s[52] == s[52] ? 4.3820266f : s[52];
    s[54] = expf(s[53]);
    s[55] = 1.0f / s[54];
    s[56] = fabsf(flow_17_alpha[0]);
    s[57] = 1e-30f < s[56] ? s[56] : s[56] == s[56] ? 1e-30f : s[56];
    s[58] = logf(s[57]);
    s[59] = -3e+01f < flow_18_scaling_factor[0] ? flow_18_scaling_factor[0] : flow_18_scaling_factor[0] == flow_18_scaling_factor[0] ? -3e+01f : flow_18_scaling_factor[0];
    s[60] = s[59] < 4.3820266f ? s[59] : s[59] == s[59] ? 4.3820266f : s[59];
    s[61] = expf(s[60]);
    s[62] = 1.0f / s[61];
}

static void points_nf_forward_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [4, 1] */
    const float *flow_2_net_1_bias = params + 6; /* flow.2.net.1.bias [4] */
    const float *flow_2_net_2_weight = params + 10; /* flow.2.net.2.weight [2, 4] */
    const float *flow_2_net_2_bias = params + 18; /* flow.2.net.2.bias [2] */
    const float *flow_4_net_1_weight = params + 22; /* flow.4.net.1.weight [4, 1] */
    const float *flow_4_net_1_bias = params + 26; /* flow.4.net.1.bias [4] */
    const float *flow_4_net_2_weight = params + 30; /* flow.4.net.2.weight [2, 4] */
    const float *flow_4_net_2_bias = params + 38; /* flow.4.net.2.bias [2] */
    const float *flow_6_net_1_weight = params + 42; /* flow.6.net.1.weight [4, 1] */
    const float *flow_6_net_1_bias = params + 46; /* flow.6.net.1.bias [4] */
    const float *flow_6_net_2_weight = params + 50; /* flow.6.net.2.weight [2, 4] */
    const float *flow_6_net_2_bias = params + 58; /* flow.6.net.2.bias [2] */
    const float *flow_8_net_1_weight = params + 62; /* flow.8.net.1.weight [4, 1] */
    const float *flow_8_net_1_bias = params + 66; /* flow.8.net.1.bias [4] */
    const float *flow_8_net_2_weight = params + 70; /* flow.8.net.2.weight [2, 4] */
    const float *flow_8_net_2_bias = params + 78; /* flow.8.net.2.bias [2] */
    const float *flow_10_net_1_weight = params + 82; /* flow.10.net.1.weight [4, 1] */
    const float *flow_10_net_1_bias = params + 86; /* flow.10.net.1.bias [4] */
    const float *flow_10_net_2_weight = params + 90; /* flow.10.net.2.weight [2, 4] */
    const float *flow_10_net_2_bias = params + 98; /* flow.10.net.2.bias [2] */
    const float *flow_12_net_1_weight = params + 102; /* flow.12.net.1.weight [4, 1] */
    const float *flow_12_net_1_bias = params + 106; /* flow.12.net.1.bias [4] */
    const float *flow_12_net_2_weight = params + 110; /* flow.12.net.2.weight [2, 4] */
    const float *flow_12_net_2_bias = params + 118; /* flow.12.net.2.bias [2] */
    const float *flow_14_net_1_weight = params + 122; /* flow.14.net.1.weight [4, 1] */
    const float *flow_14_net_1_bias = params + 126; /* flow.14.net.1.bias [4] */
    const float *flow_14_net_2_weight = params + 130; /* flow.14.net.2.weight [2, 4] */
    const float *flow_14_net_2_bias = params + 138; /* flow.14.net.2.bias [2] */
    const float *flow_16_net_1_weight = params + 142; /* flow.16.net.1.weight [4, 1] */
    const float *flow_16_net_1_bias = params + 146; /* flow.16.net.1.bias [4] */
    const float *flow_16_net_2_weight = params + 150; /* flow.16.net.2.weight [2, 4] */
    const float *flow_16_net_2_bias = params + 158; /* flow.16.net.2.bias [2] */
    const float *flow_18_net_1_weight = params + 162; /* flow.18.net.1.weight [4, 1] */
    const float *flow_18_net_1_bias = params + 166; /* flow.18.net.1.bias [4] */
    const float *flow_18_net_2_weight = params + 170; /* flow.18.net.2.weight [2, 4] */
    const float *flow_18_net_2_bias = params + 178; /* flow.18.net.2.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v2_1 = points_nf_select_lt(points_nf_set(0.0f), x1, x1, x1 * s[1]);
        points_nf_store(t + 2 * TILE + k, v2_1);
        const points_nf_lane v2_2 = points_nf_select_lt(points_nf_set(0.0f), x2, x2, x2 * s[1]);
        points_nf_store(t + 3 * TILE + k, v2_2);
        const points_nf_lane v3_1 = points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v3_2 = points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v4 = v3_1 + v3_2;
        points_nf_store(t + 4 * TILE + k, v4);
    }

    /* layer 2: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v2_1 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v6_1 = FMA(flow_2_net_1_weight[0], v2_1, flow_2_net_1_bias[0]);
        points_nf_store(t + 5 * TILE + k, v6_1);
        const points_nf_lane v6_2 = FMA(flow_2_net_1_weight[1], v2_1, flow_2_net_1_bias[1]);
        points_nf_store(t + 6 * TILE + k, v6_2);
        const points_nf_lane v6_3 = FMA(flow_2_net_1_weight[2], v2_1, flow_2_net_1_bias[2]);
        points_nf_store(t + 7 * TILE + k, v6_3);
        const points_nf_lane v6_4 = FMA(flow_2_net_1_weight[3], v2_1, flow_2_net_1_bias[3]);
        points_nf_store(t + 8 * TILE + k, v6_4);
    }
    points_nf_each_tanh(t + 9 * TILE, t + 5 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v7_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v7_2 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v7_3 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v7_4 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v9_1 = FMA(flow_2_net_2_weight[3], v7_4, FMA(flow_2_net_2_weight[2], v7_3, FMA(flow_2_net_2_weight[1], v7_2, FMA(flow_2_net_2_weight[0], v7_1, flow_2_net_2_bias[0]))));
        points_nf_store(t + k, v9_1);
        const points_nf_lane v9_2 = FMA(flow_2_net_2_weight[7], v7_4, FMA(flow_2_net_2_weight[6], v7_3, FMA(flow_2_net_2_weight[5], v7_2, FMA(flow_2_net_2_weight[4], v7_1, flow_2_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v9_2);
        const points_nf_lane v10 = v9_1 * s[6];
        points_nf_store(t + 5 * TILE + k, v10);
    }
    points_nf_each_tanh(t + 6 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v11 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v12 = v11 * s[5];
        points_nf_store(t + 5 * TILE + k, v12);
        const points_nf_lane v2_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v9_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v13 = v2_2 + v9_2;
        points_nf_store(t + 7 * TILE + k, v13);
    }
    points_nf_each_exp(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v13 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v14 = points_nf_load(t + k);
        const points_nf_lane v15 = v13 * v14;
        const points_nf_lane v4 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v12 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v2_1 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v18_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, v2_1, v2_1 * s[8]);
        points_nf_store(t + 8 * TILE + k, v18_1);
        const points_nf_lane v18_2 = points_nf_select_lt(points_nf_set(0.0f), v15, v15, v15 * s[8]);
        points_nf_store(t + 9 * TILE + k, v18_2);
        const points_nf_lane v19_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, points_nf_set(0.0f), points_nf_set(s[9]));
        const points_nf_lane v19_2 = points_nf_select_lt(points_nf_set(0.0f), v15, points_nf_set(0.0f), points_nf_set(s[9]));
        const points_nf_lane v21 = v4 + v12 + (v19_1 + v19_2);
        points_nf_store(t + 1 * TILE + k, v21);
    }

    /* layer 4: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v18_2 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v23_1 = FMA(flow_4_net_1_weight[0], v18_2, flow_4_net_1_bias[0]);
        points_nf_store(t + 2 * TILE + k, v23_1);
        const points_nf_lane v23_2 = FMA(flow_4_net_1_weight[1], v18_2, flow_4_net_1_bias[1]);
        points_nf_store(t + 3 * TILE + k, v23_2);
        const points_nf_lane v23_3 = FMA(flow_4_net_1_weight[2], v18_2, flow_4_net_1_bias[2]);
        points_nf_store(t + 4 * TILE + k, v23_3);
        const points_nf_lane v23_4 = FMA(flow_4_net_1_weight[3], v18_2, flow_4_net_1_bias[3]);
        points_nf_store(t + 5 * TILE + k, v23_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t + 2 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v24_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v24_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v24_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v24_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v26_1 = FMA(flow_4_net_2_weight[3], v24_4, FMA(flow_4_net_2_weight[2], v24_3, FMA(flow_4_net_2_weight[1], v24_2, FMA(flow_4_net_2_weight[0], v24_1, flow_4_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v26_1);
        const points_nf_lane v26_2 = FMA(flow_4_net_2_weight[7], v24_4, FMA(flow_4_net_2_weight[6], v24_3, FMA(flow_4_net_2_weight[5], v24_2, FMA(flow_4_net_2_weight[4], v24_1, flow_4_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v26_2);
        const points_nf_lane v27 = v26_1 * s[13];
        points_nf_store(t + k, v27);
    }
    points_nf_each_tanh(t + 4 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v28 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v29 = v28 * s[12];
        points_nf_store(t + k, v29);
        const points_nf_lane v18_1 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v26_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v30 = v18_1 + v26_2;
        points_nf_store(t + 5 * TILE + k, v30);
    }
    points_nf_each_exp(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v30 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v31 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v32 = v30 * v31;
        const points_nf_lane v21 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v29 = points_nf_load(t + k);
        const points_nf_lane v18_2 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v35_1 = points_nf_select_lt(points_nf_set(0.0f), v32, v32, v32 * s[15]);
        points_nf_store(t + 3 * TILE + k, v35_1);
        const points_nf_lane v35_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, v18_2, v18_2 * s[15]);
        points_nf_store(t + 4 * TILE + k, v35_2);
        const points_nf_lane v36_1 = points_nf_select_lt(points_nf_set(0.0f), v32, points_nf_set(0.0f), points_nf_set(s[16]));
        const points_nf_lane v36_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, points_nf_set(0.0f), points_nf_set(s[16]));
        const points_nf_lane v38 = v21 + v29 + (v36_1 + v36_2);
        points_nf_store(t + 6 * TILE + k, v38);
    }

    /* layer 6: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v35_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v40_1 = FMA(flow_6_net_1_weight[0], v35_1, flow_6_net_1_bias[0]);
        points_nf_store(t + 7 * TILE + k, v40_1);
        const points_nf_lane v40_2 = FMA(flow_6_net_1_weight[1], v35_1, flow_6_net_1_bias[1]);
        points_nf_store(t + 8 * TILE + k, v40_2);
        const points_nf_lane v40_3 = FMA(flow_6_net_1_weight[2], v35_1, flow_6_net_1_bias[2]);
        points_nf_store(t + 9 * TILE + k, v40_3);
        const points_nf_lane v40_4 = FMA(flow_6_net_1_weight[3], v35_1, flow_6_net_1_bias[3]);
        points_nf_store(t + 10 * TILE + k, v40_4);
    }
    points_nf_each_tanh(t + 11 * TILE, t + 7 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v41_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v41_2 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v41_3 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v41_4 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v43_1 = FMA(flow_6_net_2_weight[3], v41_4, FMA(flow_6_net_2_weight[2], v41_3, FMA(flow_6_net_2_weight[1], v41_2, FMA(flow_6_net_2_weight[0], v41_1, flow_6_net_2_bias[0]))));
        points_nf_store(t + k, v43_1);
        const points_nf_lane v43_2 = FMA(flow_6_net_2_weight[7], v41_4, FMA(flow_6_net_2_weight[6], v41_3, FMA(flow_6_net_2_weight[5], v41_2, FMA(flow_6_net_2_weight[4], v41_1, flow_6_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v43_2);
        const points_nf_lane v44 = v43_1 * s[20];
        points_nf_store(t + 2 * TILE + k, v44);
    }
    points_nf_each_tanh(t + 5 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v45 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v46 = v45 * s[19];
        points_nf_store(t + 2 * TILE + k, v46);
        const points_nf_lane v35_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v43_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v47 = v35_2 + v43_2;
        points_nf_store(t + 7 * TILE + k, v47);
    }
    points_nf_each_exp(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v47 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v48 = points_nf_load(t + k);
        const points_nf_lane v49 = v47 * v48;
        const points_nf_lane v38 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v46 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v35_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v52_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, v35_1, v35_1 * s[22]);
        points_nf_store(t + 8 * TILE + k, v52_1);
        const points_nf_lane v52_2 = points_nf_select_lt(points_nf_set(0.0f), v49, v49, v49 * s[22]);
        points_nf_store(t + 9 * TILE + k, v52_2);
        const points_nf_lane v53_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, points_nf_set(0.0f), points_nf_set(s[23]));
        const points_nf_lane v53_2 = points_nf_select_lt(points_nf_set(0.0f), v49, points_nf_set(0.0f), points_nf_set(s[23]));
        const points_nf_lane v55 = v38 + v46 + (v53_1 + v53_2);
        points_nf_store(t + 1 * TILE + k, v55);
    }

    /* layer 8: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v52_2 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v57_1 = FMA(flow_8_net_1_weight[0], v52_2, flow_8_net_1_bias[0]);
        points_nf_store(t + 2 * TILE + k, v57_1);
        const points_nf_lane v57_2 = FMA(flow_8_net_1_weight[1], v52_2, flow_8_net_1_bias[1]);
        points_nf_store(t + 3 * TILE + k, v57_2);
        const points_nf_lane v57_3 = FMA(flow_8_net_1_weight[2], v52_2, flow_8_net_1_bias[2]);
        points_nf_store(t + 4 * TILE + k, v57_3);
        const points_nf_lane v57_4 = FMA(flow_8_net_1_weight[3], v52_2, flow_8_net_1_bias[3]);
        points_nf_store(t + 5 * TILE + k, v57_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t + 2 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v58_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v58_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v58_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v58_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v60_1 = FMA(flow_8_net_2_weight[3], v58_4, FMA(flow_8_net_2_weight[2], v58_3, FMA(flow_8_net_2_weight[1], v58_2, FMA(flow_8_net_2_weight[0], v58_1, flow_8_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v60_1);
        const points_nf_lane v60_2 = FMA(flow_8_net_2_weight[7], v58_4, FMA(flow_8_net_2_weight[6], v58_3, FMA(flow_8_net_2_weight[5], v58_2, FMA(flow_8_net_2_weight[4], v58_1, flow_8_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v60_2);
        const points_nf_lane v61 = v60_1 * s[27];
        points_nf_store(t + k, v61);
    }
    points_nf_each_tanh(t + 4 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v62 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v63 = v62 * s[26];
        points_nf_store(t + k, v63);
        const points_nf_lane v52_1 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v60_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v64 = v52_1 + v60_2;
        points_nf_store(t + 5 * TILE + k, v64);
    }
    points_nf_each_exp(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v64 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v65 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v66 = v64 * v65;
        const points_nf_lane v55 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v63 = points_nf_load(t + k);
        const points_nf_lane v52_2 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v69_1 = points_nf_select_lt(points_nf_set(0.0f), v66, v66, v66 * s[29]);
        points_nf_store(t + 3 * TILE + k, v69_1);
        const points_nf_lane v69_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, v52_2, v52_2 * s[29]);
        points_nf_store(t + 4 * TILE + k, v69_2);
        const points_nf_lane v70_1 = points_nf_select_lt(points_nf_set(0.0f), v66, points_nf_set(0.0f), points_nf_set(s[30]));
        const points_nf_lane v70_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, points_nf_set(0.0f), points_nf_set(s[30]));
        const points_nf_lane v72 = v55 + v63 + (v70_1 + v70_2);
        points_nf_store(t + 6 * TILE + k, v72);
    }

    /* layer 10: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v69_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v74_1 = FMA(flow_10_net_1_weight[0], v69_1, flow_10_net_1_bias[0]);
        points_nf_store(t + 7 * TILE + k, v74_1);
        const points_nf_lane v74_2 = FMA(flow_10_net_1_weight[1], v69_1, flow_10_net_1_bias[1]);
        points_nf_store(t + 8 * TILE + k, v74_2);
        const points_nf_lane v74_3 = FMA(flow_10_net_1_weight[2], v69_1, flow_10_net_1_bias[2]);
        points_nf_store(t + 9 * TILE + k, v74_3);
        const points_nf_lane v74_4 = FMA(flow_10_net_1_weight[3], v69_1, flow_10_net_1_bias[3]);
        points_nf_store(t + 10 * TILE + k, v74_4);
    }
    points_nf_each_tanh(t + 11 * TILE, t + 7 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v75_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v75_2 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v75_3 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v75_4 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v77_1 = FMA(flow_10_net_2_weight[3], v75_4, FMA(flow_10_net_2_weight[2], v75_3, FMA(flow_10_net_2_weight[1], v75_2, FMA(flow_10_net_2_weight[0], v75_1, flow_10_net_2_bias[0]))));
        points_nf_store(t + k, v77_1);
        const points_nf_lane v77_2 = FMA(flow_10_net_2_weight[7], v75_4, FMA(flow_10_net_2_weight[6], v75_3, FMA(flow_10_net_2_weight[5], v75_2, FMA(flow_10_net_2_weight[4], v75_1, flow_10_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v77_2);
        const points_nf_lane v78 = v77_1 * s[34];
        points_nf_store(t + 2 * TILE + k, v78);
    }
    points_nf_each_tanh(t + 5 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v79 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v80 = v79 * s[33];
        points_nf_store(t + 2 * TILE + k, v80);
        const points_nf_lane v69_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v77_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v81 = v69_2 + v77_2;
        points_nf_store(t + 7 * TILE + k, v81);
    }
    points_nf_each_exp(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v81 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v82 = points_nf_load(t + k);
        const points_nf_lane v83 = v81 * v82;
        const points_nf_lane v72 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v80 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v69_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v86_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, v69_1, v69_1 * s[36]);
        points_nf_store(t + 8 * TILE + k, v86_1);
        const points_nf_lane v86_2 = points_nf_select_lt(points_nf_set(0.0f), v83, v83, v83 * s[36]);
        points_nf_store(t + 9 * TILE + k, v86_2);
        const points_nf_lane v87_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, points_nf_set(0.0f), points_nf_set(s[37]));
        const points_nf_lane v87_2 = points_nf_select_lt(points_nf_set(0.0f), v83, points_nf_set(0.0f), points_nf_set(s[37]));
        const points_nf_lane v89 = v72 + v80 + (v87_1 + v87_2);
        points_nf_store(t + 1 * TILE + k, v89);
    }

    /* layer 12: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v86_2 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v91_1 = FMA(flow_12_net_1_weight[0], v86_2, flow_12_net_1_bias[0]);
        points_nf_store(t + 2 * TILE + k, v91_1);
        const points_nf_lane v91_2 = FMA(flow_12_net_1_weight[1], v86_2, flow_12_net_1_bias[1]);
        points_nf_store(t + 3 * TILE + k, v91_2);
        const points_nf_lane v91_3 = FMA(flow_12_net_1_weight[2], v86_2, flow_12_net_1_bias[2]);
        points_nf_store(t + 4 * TILE + k, v91_3);
        const points_nf_lane v91_4 = FMA(flow_12_net_1_weight[3], v86_2, flow_12_net_1_bias[3]);
        points_nf_store(t + 5 * TILE + k, v91_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t + 2 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v92_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v92_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v92_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v92_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v94_1 = FMA(flow_12_net_2_weight[3], v92_4, FMA(flow_12_net_2_weight[2], v92_3, FMA(flow_12_net_2_weight[1], v92_2, FMA(flow_12_net_2_weight[0], v92_1, flow_12_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v94_1);
        const points_nf_lane v94_2 = FMA(flow_12_net_2_weight[7], v92_4, FMA(flow_12_net_2_weight[6], v92_3, FMA(flow_12_net_2_weight[5], v92_2, FMA(flow_12_net_2_weight[4], v92_1, flow_12_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v94_2);
        const points_nf_lane v95 = v94_1 * s[41];
        points_nf_store(t + k, v95);
    }
    points_nf_each_tanh(t + 4 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v96 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v97 = v96 * s[40];
        points_nf_store(t + k, v97);
        const points_nf_lane v86_1 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v94_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v98 = v86_1 + v94_2;
        points_nf_store(t + 5 * TILE + k, v98);
    }
    points_nf_each_exp(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v98 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v99 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v100 = v98 * v99;
        const points_nf_lane v89 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v97 = points_nf_load(t + k);
        const points_nf_lane v86_2 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v103_1 = points_nf_select_lt(points_nf_set(0.0f), v100, v100, v100 * s[43]);
        points_nf_store(t + 3 * TILE + k, v103_1);
        const points_nf_lane v103_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, v86_2, v86_2 * s[43]);
        points_nf_store(t + 4 * TILE + k, v103_2);
        const points_nf_lane v104_1 = points_nf_select_lt(points_nf_set(0.0f), v100, points_nf_set(0.0f), points_nf_set(s[44]));
        const points_nf_lane v104_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, points_nf_set(0.0f), points_nf_set(s[44]));
        const points_nf_lane v106 = v89 + v97 + (v104_1 + v104_2);
        points_nf_store(t + 6 * TILE + k, v106);
    }

    /* layer 14: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v103_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v108_1 = FMA(flow_14_net_1_weight[0], v103_1, flow_14_net_1_bias[0]);
        points_nf_store(t + 7 * TILE + k, v108_1);
        const points_nf_lane v108_2 = FMA(flow_14_net_1_weight[1], v103_1, flow_14_net_1_bias[1]);
        points_nf_store(t + 8 * TILE + k, v108_2);
        const points_nf_lane v108_3 = FMA(flow_14_net_1_weight[2], v103_1, flow_14_net_1_bias[2]);
        points_nf_store(t + 9 * TILE + k, v108_3);
        const points_nf_lane v108_4 = FMA(flow_14_net_1_weight[3], v103_1, flow_14_net_1_bias[3]);
        points_nf_store(t + 10 * TILE + k, v108_4);
    }
    points_nf_each_tanh(t + 11 * TILE, t + 7 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v109_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v109_2 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v109_3 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v109_4 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v111_1 = FMA(flow_14_net_2_weight[3], v109_4, FMA(flow_14_net_2_weight[2], v109_3, FMA(flow_14_net_2_weight[1], v109_2, FMA(flow_14_net_2_weight[0], v109_1, flow_14_net_2_bias[0]))));
        points_nf_store(t + k, v111_1);
        const points_nf_lane v111_2 = FMA(flow_14_net_2_weight[7], v109_4, FMA(flow_14_net_2_weight[6], v109_3, FMA(flow_14_net_2_weight[5], v109_2, FMA(flow_14_net_2_weight[4], v109_1, flow_14_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v111_2);
        const points_nf_lane v112 = v111_1 * s[48];
        points_nf_store(t + 2 * TILE + k, v112);
    }
    points_nf_each_tanh(t + 5 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v113 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v114 = v113 * s[47];
        points_nf_store(t + 2 * TILE + k, v114);
        const points_nf_lane v103_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v111_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v115 = v103_2 + v111_2;
        points_nf_store(t + 7 * TILE + k, v115);
    }
    points_nf_each_exp(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v115 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v116 = points_nf_load(t + k);
        const points_nf_lane v117 = v115 * v116;
        const points_nf_lane v106 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v114 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v103_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v120_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, v103_1, v103_1 * s[50]);
        points_nf_store(t + 8 * TILE + k, v120_1);
        const points_nf_lane v120_2 = points_nf_select_lt(points_nf_set(0.0f), v117, v117, v117 * s[50]);
        points_nf_store(t + 9 * TILE + k, v120_2);
        const points_nf_lane v121_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, points_nf_set(0.0f), points_nf_set(s[51]));
        const points_nf_lane v121_2 = points_nf_select_lt(points_nf_set(0.0f), v117, points_nf_set(0.0f), points_nf_set(s[51]));
        const points_nf_lane v123 = v106 + v114 + (v121_1 + v121_2);
        points_nf_store(t + 1 * TILE + k, v123);
    }

    /* layer 16: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v120_2 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v125_1 = FMA(flow_16_net_1_weight[0], v120_2, flow_16_net_1_bias[0]);
        points_nf_store(t + 2 * TILE + k, v125_1);
        const points_nf_lane v125_2 = FMA(flow_16_net_1_weight[1], v120_2, flow_16_net_1_bias[1]);
        points_nf_store(t + 3 * TILE + k, v125_2);
        const points_nf_lane v125_3 = FMA(flow_16_net_1_weight[2], v120_2, flow_16_net_1_bias[2]);
        points_nf_store(t + 4 * TILE + k, v125_3);
        const points_nf_lane v125_4 = FMA(flow_16_net_1_weight[3], v120_2, flow_16_net_1_bias[3]);
        points_nf_store(t + 5 * TILE + k, v125_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t + 2 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v126_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v126_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v126_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v126_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v128_1 = FMA(flow_16_net_2_weight[3], v126_4, FMA(flow_16_net_2_weight[2], v126_3, FMA(flow_16_net_2_weight[1], v126_2, FMA(flow_16_net_2_weight[0], v126_1, flow_16_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v128_1);
        const points_nf_lane v128_2 = FMA(flow_16_net_2_weight[7], v126_4, FMA(flow_16_net_2_weight[6], v126_3, FMA(flow_16_net_2_weight[5], v126_2, FMA(flow_16_net_2_weight[4], v126_1, flow_16_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v128_2);
        const points_nf_lane v129 = v128_1 * s[55];
        points_nf_store(t + k, v129);
    }
    points_nf_each_tanh(t + 4 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v130 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v131 = v130 * s[54];
        points_nf_store(t + k, v131);
        const points_nf_lane v120_1 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v128_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v132 = v120_1 + v128_2;
        points_nf_store(t + 5 * TILE + k, v132);
    }
    points_nf_each_exp(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v132 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v133 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v134 = v132 * v133;
        const points_nf_lane v123 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v131 = points_nf_load(t + k);
        const points_nf_lane v120_2 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v137_1 = points_nf_select_lt(points_nf_set(0.0f), v134, v134, v134 * s[57]);
        points_nf_store(t + 3 * TILE + k, v137_1);
        const points_nf_lane v137_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, v120_2, v120_2 * s[57]);
        points_nf_store(t + 4 * TILE + k, v137_2);
        const points_nf_lane v138_1 = points_nf_select_lt(points_nf_set(0.0f), v134, points_nf_set(0.0f), points_nf_set(s[58]));
        const points_nf_lane v138_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, points_nf_set(0.0f), points_nf_set(s[58]));
        const points_nf_lane v140 = v123 + v131 + (v138_1 + v138_2);
        points_nf_store(t + 6 * TILE + k, v140);
    }

    /* layer 18: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v137_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v142_1 = FMA(flow_18_net_1_weight[0], v137_1, flow_18_net_1_bias[0]);
        points_nf_store(t + 7 * TILE + k, v142_1);
        const points_nf_lane v142_2 = FMA(flow_18_net_1_weight[1], v137_1, flow_18_net_1_bias[1]);
        points_nf_store(t + 8 * TILE + k, v142_2);
        const points_nf_lane v142_3 = FMA(flow_18_net_1_weight[2], v137_1, flow_18_net_1_bias[2]);
        points_nf_store(t + 9 * TILE + k, v142_3);
        const points_nf_lane v142_4 = FMA(flow_18_net_1_weight[3], v137_1, flow_18_net_1_bias[3]);
        points_nf_store(t + 10 * TILE + k, v142_4);
    }
    points_nf_each_tanh(t + 11 * TILE, t + 7 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v143_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v143_2 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v143_3 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v143_4 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v145_1 = FMA(flow_18_net_2_weight[3], v143_4, FMA(flow_18_net_2_weight[2], v143_3, FMA(flow_18_net_2_weight[1], v143_2, FMA(flow_18_net_2_weight[0], v143_1, flow_18_net_2_bias[0]))));
        points_nf_store(t + k, v145_1);
        const points_nf_lane v145_2 = FMA(flow_18_net_2_weight[7], v143_4, FMA(flow_18_net_2_weight[6], v143_3, FMA(flow_18_net_2_weight[5], v143_2, FMA(flow_18_net_2_weight[4], v143_1, flow_18_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v145_2);
        const points_nf_lane v146 = v145_1 * s[62];
        points_nf_store(t + 2 * TILE + k, v146);
    }
    points_nf_each_tanh(t + 5 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v147 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v148 = v147 * s[61];
        points_nf_store(t + 2 * TILE + k, v148);
        const points_nf_lane v137_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v145_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v149 = v137_2 + v145_2;
        points_nf_store(t + 7 * TILE + k, v149);
    }
    points_nf_each_exp(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v149 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v150 = points_nf_load(t + k);
        const points_nf_lane v151 = v149 * v150;
        points_nf_store(t + 1 * TILE + k, v151);
        const points_nf_lane v140 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v148 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v152 = v140 + v148;
        points_nf_store(t + 5 * TILE + k, v152);
    }
#undef TILE
}

/* The same with all loops and calls opened, where the rows fit one lane: no value goes through memory. */
static POINTS_NF_FLAT void points_nf_forward_lane(const float *params, const float *s, float *t)
{
    points_nf_forward_tile(params, s, LANES, t, NULL);
}

void points_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float s[64], t[16 * 128];
    size_t first, k;
    (void)work;
    points_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        if (m == LANES)
            points_nf_forward_lane(params, s, t);
        else
            points_nf_forward_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[384 + k];
            z[(first + k) * 2 + 1] = t[128 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[640 + k];
    }
}

/* ---- inverse ---- */

static void points_nf_inverse_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 20; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 21; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 40; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 41; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 60; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 61; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 80; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 81; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 100; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 101; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 120; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 121; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 140; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 141; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 160; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 161; /* flow.18.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = logf(s[1]);
    s[3] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[4] = s[3] < 4.3820266f ? s[3] : s[3] == s[3] ? 4.3820266f : s[3];
    s[5] = expf(s[4]);
    s[6] = 1.0f / s[5];
    s[7] = fabsf(flow_3_alpha[0]);
    s[8] = 1e-30f < s[7] ? s[7] : s[7] == s[7] ? 1e-30f : s[7];
    s[9] = logf(s[8]);
    s[10] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[11] = s[10] < 4.3820266f ? s[10] : s[10] == s[10] ? 4.3820266f : s[10];
    s[12] = expf(s[11]);
    s[13] = 1.0f / s[12];
    s[14] = fabsf(flow_5_alpha[0]);
    s[15] = 1e-30f < s[14] ? s[14] : s[14] == s[14] ? 1e-30f : s[14];
    s[16] = logf(s[15]);
    s[17] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[18] = s[17] < 4.3820266f ? s[17] : s[17] == s[17] ? 4.3820266f : s[17];
    s[19] = expf(s[18]);
    s[20] = 1.0f / s[19];
    s[21] = fabsf(flow_7_alpha[0]);
    s[22] = 1e-30f < s[21] ? s[21] : s[21] == s[21] ? 1e-30f : s[21];
    s[23] = logf(s[22]);
    s[24] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_9_alpha[0]);
    s[29] = 1e-30f < s[28] ? s[28] : s[28] == s[28] ? 1e-30f : s[28];
    s[30] = logf(s[29]);
    s[31] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[32] = s[31] < 4.3820266f ? s[31] : s[31] == s[31] ? 4.3820266f : s[31];
    s[33] = expf(s[32]);
    s[34] = 1.0f / s[33];
    s[35] = fabsf(flow_11_alpha[0]);
    s[36] = 1e-30f < s[35] ? s[35] : s[35] == s[35] ? 1e-30f : s[35];
    s[37] = logf(s[36]);
    s[38] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[39] = s[38] < 4.3820266f ? s[38] : s[38] == s[38] ? 4.3820266f : s[38];
    s[40] = expf(s[39]);
    s[41] = 1.0f / s[40];
    s[42] = fabsf(flow_13_alpha[0]);
    s[43] = 1e-30f < s[42] ? s[42] : s[42] == s[42] ? 1e-30f : s[42];
    s[44] = logf(s[43]);
    s[45] = -3e+01f < flow_14_scaling_factor[0] ? flow_14_scaling_factor[0] : flow_14_scaling_factor[0] == flow_14_scaling_factor[0] ? -3e+01f : flow_14_scaling_factor[0];
    s[46] = s[45] < 4.3820266f ? s[45] : s[45] == s[45] ? 4.3820266f : s[45];
    s[47] = expf(s[46]);
    s[48] = 1.0f / s[47];
    s[49] = fabsf(flow_15_alpha[0]);
    s[50] = 1e-30f < s[49] ? s[49] : s[49] == s[49] ? 1e-30f : s[49];
    s[51] = logf(s[50]);
    s[52] = -3e+01f < flow_16_scaling_factor[0] ? flow_16_scaling_factor[0] : flow_16_scaling_factor[0] == flow_16_scaling_factor[0] ? -3e+01f : flow_16_scaling_factor[0];
    s[53] = s[52] < 4.3820266f ? s[52] : s[52] == s[52] ? 4.3820266f : s[52];
    s[54] = expf(s[53]);
    s[55] = 1.0f / s[54];
    s[56] = fabsf(flow_17_alpha[0]);
    s[57] = 1e-30f < s[56] ? s[56] : s[56] == s[56] ? 1e-30f : s[56];
    s[58] = logf(s[57]);
    s[59] = -3e+01f < flow_18_scaling_factor[0] ? flow_18_scaling_factor[0] : flow_18_scaling_factor[0] == flow_18_scaling_factor[0] ? -3e+01f : flow_18_scaling_factor[0];
    s[60] = s[59] < 4.3820266f ? s[59] : s[59] == s[59] ? 4.3820266f : s[59];
    s[61] = expf(s[60]);
    s[62] = 1.0f / s[61];
    s[63] = 1.0f / s[57];
    s[64] = -s[58];
    s[65] = 1.0f / s[50];
    s[66] = -s[51];
    s[67] = 1.0f / s[43];
    s[68] = -s[44];
    s[69] = 1.0f / s[36];
    s[70] = -s[37];
    s[71] = 1.0f / s[29];
    s[72] = -s[30];
    s[73] = 1.0f / s[22];
    s[74] = -s[23];
    s[75] = 1.0f / s[15];
    s[76] = -s[16];
    s[77] = 1.0f / s[8];
    s[78] = -s[9];
    s[79] = 1.0f / s[1];
    s[80] = -s[2];
}

static void points_nf_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [4, 1] */
    const float *flow_2_net_1_bias = params + 6; /* flow.2.net.1.bias [4] */
    const float *flow_2_net_2_weight = params + 10; /* flow.2.net.2.weight [2, 4] */
    const float *flow_2_net_2_bias = params + 18; /* flow.2.net.2.bias [2] */
    const float *flow_4_net_1_weight = params + 22; /* flow.4.net.1.weight [4, 1] */
    const float *flow_4_net_1_bias = params + 26; /* flow.4.net.1.bias [4] */
    const float *flow_4_net_2_weight = params + 30; /* flow.4.net.2.weight [2, 4] */
    const float *flow_4_net_2_bias = params + 38; /* flow.4.net.2.bias [2] */
    const float *flow_6_net_1_weight = params + 42; /* flow.6.net.1.weight [4, 1] */
    const float *flow_6_net_1_bias = params + 46; /* flow.6.net.1.bias [4] */
    const float *flow_6_net_2_weight = params + 50; /* flow.6.net.2.weight [2, 4] */
    const float *flow_6_net_2_bias = params + 58; /* flow.6.net.2.bias [2] */
    const float *flow_8_net_1_weight = params + 62; /* flow.8.net.1.weight [4, 1] */
    const float *flow_8_net_1_bias = params + 66; /* flow.8.net.1.bias [4] */
    const float *flow_8_net_2_weight = params + 70; /* flow.8.net.2.weight [2, 4] */
    const float *flow_8_net_2_bias = params + 78; /* flow.8.net.2.bias [2] */
    const float *flow_10_net_1_weight = params + 82; /* flow.10.net.1.weight [4, 1] */
    const float *flow_10_net_1_bias = params + 86; /* flow.10.net.1.bias [4] */
    const float *flow_10_net_2_weight = params + 90; /* flow.10.net.2.weight [2, 4] */
    const float *flow_10_net_2_bias = params + 98; /* flow.10.net.2.bias [2] */
    const float *flow_12_net_1_weight = params + 102; /* flow.12.net.1.weight [4, 1] */
    const float *flow_12_net_1_bias = params + 106; /* flow.12.net.1.bias [4] */
    const float *flow_12_net_2_weight = params + 110; /* flow.12.net.2.weight [2, 4] */
    const float *flow_12_net_2_bias = params + 118; /* flow.12.net.2.bias [2] */
    const float *flow_14_net_1_weight = params + 122; /* flow.14.net.1.weight [4, 1] */
    const float *flow_14_net_1_bias = params + 126; /* flow.14.net.1.bias [4] */
    const float *flow_14_net_2_weight = params + 130; /* flow.14.net.2.weight [2, 4] */
    const float *flow_14_net_2_bias = params + 138; /* flow.14.net.2.bias [2] */
    const float *flow_16_net_1_weight = params + 142; /* flow.16.net.1.weight [4, 1] */
    const float *flow_16_net_1_bias = params + 146; /* flow.16.net.1.bias [4] */
    const float *flow_16_net_2_weight = params + 150; /* flow.16.net.2.weight [2, 4] */
    const float *flow_16_net_2_bias = params + 158; /* flow.16.net.2.bias [2] */
    const float *flow_18_net_1_weight = params + 162; /* flow.18.net.1.weight [4, 1] */
    const float *flow_18_net_1_bias = params + 166; /* flow.18.net.1.bias [4] */
    const float *flow_18_net_2_weight = params + 170; /* flow.18.net.2.weight [2, 4] */
    const float *flow_18_net_2_bias = params + 178; /* flow.18.net.2.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 18: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane v2_1 = FMA(flow_18_net_1_weight[0], x1, flow_18_net_1_bias[0]);
        points_nf_store(t + 2 * TILE + k, v2_1);
        const points_nf_lane v2_2 = FMA(flow_18_net_1_weight[1], x1, flow_18_net_1_bias[1]);
        points_nf_store(t + 3 * TILE + k, v2_2);
        const points_nf_lane v2_3 = FMA(flow_18_net_1_weight[2], x1, flow_18_net_1_bias[2]);
        points_nf_store(t + 4 * TILE + k, v2_3);
        const points_nf_lane v2_4 = FMA(flow_18_net_1_weight[3], x1, flow_18_net_1_bias[3]);
        points_nf_store(t + 5 * TILE + k, v2_4);
    }
    points_nf_each_tanh(t + 6 * TILE, t + 2 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v3_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v3_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v3_3 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v3_4 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v5_1 = FMA(flow_18_net_2_weight[3], v3_4, FMA(flow_18_net_2_weight[2], v3_3, FMA(flow_18_net_2_weight[1], v3_2, FMA(flow_18_net_2_weight[0], v3_1, flow_18_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v5_1);
        const points_nf_lane v5_2 = FMA(flow_18_net_2_weight[7], v3_4, FMA(flow_18_net_2_weight[6], v3_3, FMA(flow_18_net_2_weight[5], v3_2, FMA(flow_18_net_2_weight[4], v3_1, flow_18_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v5_2);
        const points_nf_lane v6 = v5_1 * s[62];
        points_nf_store(t + 4 * TILE + k, v6);
    }
    points_nf_each_tanh(t + 5 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v7 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v8 = v7 * s[61];
        points_nf_store(t + 4 * TILE + k, v8);
        const points_nf_lane v9 = -v8;
        points_nf_store(t + 6 * TILE + k, v9);
    }
    points_nf_each_exp(t + 5 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v10 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v5_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v12 = FMA(x2, v10, -v5_2);
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane v14_1 = points_nf_select_lt(points_nf_set(0.0f), x1, x1, x1 * s[63]);
        points_nf_store(t + 6 * TILE + k, v14_1);
        const points_nf_lane v14_2 = points_nf_select_lt(points_nf_set(0.0f), v12, v12, v12 * s[63]);
        points_nf_store(t + 7 * TILE + k, v14_2);
        const points_nf_lane v15_1 = points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), points_nf_set(s[64]));
        const points_nf_lane v15_2 = points_nf_select_lt(points_nf_set(0.0f), v12, points_nf_set(0.0f), points_nf_set(s[64]));
        const points_nf_lane v8 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v17 = (v15_1 + v15_2) - v8;
        points_nf_store(t + 8 * TILE + k, v17);
    }

    /* layer 16: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v14_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v19_1 = FMA(flow_16_net_1_weight[0], v14_2, flow_16_net_1_bias[0]);
        points_nf_store(t + k, v19_1);
        const points_nf_lane v19_2 = FMA(flow_16_net_1_weight[1], v14_2, flow_16_net_1_bias[1]);
        points_nf_store(t + 1 * TILE + k, v19_2);
        const points_nf_lane v19_3 = FMA(flow_16_net_1_weight[2], v14_2, flow_16_net_1_bias[2]);
        points_nf_store(t + 2 * TILE + k, v19_3);
        const points_nf_lane v19_4 = FMA(flow_16_net_1_weight[3], v14_2, flow_16_net_1_bias[3]);
        points_nf_store(t + 3 * TILE + k, v19_4);
    }
    points_nf_each_tanh(t + 9 * TILE, t, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v20_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v20_2 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v20_3 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v20_4 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v22_1 = FMA(flow_16_net_2_weight[3], v20_4, FMA(flow_16_net_2_weight[2], v20_3, FMA(flow_16_net_2_weight[1], v20_2, FMA(flow_16_net_2_weight[0], v20_1, flow_16_net_2_bias[0]))));
        points_nf_store(t + k, v22_1);
        const points_nf_lane v22_2 = FMA(flow_16_net_2_weight[7], v20_4, FMA(flow_16_net_2_weight[6], v20_3, FMA(flow_16_net_2_weight[5], v20_2, FMA(flow_16_net_2_weight[4], v20_1, flow_16_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v22_2);
        const points_nf_lane v23 = v22_1 * s[55];
        points_nf_store(t + 2 * TILE + k, v23);
    }
    points_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v24 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v25 = v24 * s[54];
        points_nf_store(t + 2 * TILE + k, v25);
        const points_nf_lane v26 = -v25;
        points_nf_store(t + 4 * TILE + k, v26);
    }
    points_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v14_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v27 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v22_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v29 = FMA(v14_1, v27, -v22_2);
        const points_nf_lane v17 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v25 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v14_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v32_1 = points_nf_select_lt(points_nf_set(0.0f), v29, v29, v29 * s[65]);
        points_nf_store(t + 4 * TILE + k, v32_1);
        const points_nf_lane v32_2 = points_nf_select_lt(points_nf_set(0.0f), v14_2, v14_2, v14_2 * s[65]);
        points_nf_store(t + 5 * TILE + k, v32_2);
        const points_nf_lane v33_1 = points_nf_select_lt(points_nf_set(0.0f), v29, points_nf_set(0.0f), points_nf_set(s[66]));
        const points_nf_lane v33_2 = points_nf_select_lt(points_nf_set(0.0f), v14_2, points_nf_set(0.0f), points_nf_set(s[66]));
        const points_nf_lane v35 = v17 - v25 + (v33_1 + v33_2);
        points_nf_store(t + 9 * TILE + k, v35);
    }

    /* layer 14: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v32_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v37_1 = FMA(flow_14_net_1_weight[0], v32_1, flow_14_net_1_bias[0]);
        points_nf_store(t + k, v37_1);
        const points_nf_lane v37_2 = FMA(flow_14_net_1_weight[1], v32_1, flow_14_net_1_bias[1]);
        points_nf_store(t + 1 * TILE + k, v37_2);
        const points_nf_lane v37_3 = FMA(flow_14_net_1_weight[2], v32_1, flow_14_net_1_bias[2]);
        points_nf_store(t + 2 * TILE + k, v37_3);
        const points_nf_lane v37_4 = FMA(flow_14_net_1_weight[3], v32_1, flow_14_net_1_bias[3]);
        points_nf_store(t + 3 * TILE + k, v37_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v38_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v38_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v38_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v38_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v40_1 = FMA(flow_14_net_2_weight[3], v38_4, FMA(flow_14_net_2_weight[2], v38_3, FMA(flow_14_net_2_weight[1], v38_2, FMA(flow_14_net_2_weight[0], v38_1, flow_14_net_2_bias[0]))));
        points_nf_store(t + k, v40_1);
        const points_nf_lane v40_2 = FMA(flow_14_net_2_weight[7], v38_4, FMA(flow_14_net_2_weight[6], v38_3, FMA(flow_14_net_2_weight[5], v38_2, FMA(flow_14_net_2_weight[4], v38_1, flow_14_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v40_2);
        const points_nf_lane v41 = v40_1 * s[48];
        points_nf_store(t + 2 * TILE + k, v41);
    }
    points_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v42 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v43 = v42 * s[47];
        points_nf_store(t + 2 * TILE + k, v43);
        const points_nf_lane v44 = -v43;
        points_nf_store(t + 6 * TILE + k, v44);
    }
    points_nf_each_exp(t + 3 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v32_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v45 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v40_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v47 = FMA(v32_2, v45, -v40_2);
        const points_nf_lane v35 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v43 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v32_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v50_1 = points_nf_select_lt(points_nf_set(0.0f), v32_1, v32_1, v32_1 * s[67]);
        points_nf_store(t + 6 * TILE + k, v50_1);
        const points_nf_lane v50_2 = points_nf_select_lt(points_nf_set(0.0f), v47, v47, v47 * s[67]);
        points_nf_store(t + 7 * TILE + k, v50_2);
        const points_nf_lane v51_1 = points_nf_select_lt(points_nf_set(0.0f), v32_1, points_nf_set(0.0f), points_nf_set(s[68]));
        const points_nf_lane v51_2 = points_nf_select_lt(points_nf_set(0.0f), v47, points_nf_set(0.0f), points_nf_set(s[68]));
        const points_nf_lane v53 = v35 - v43 + (v51_1 + v51_2);
        points_nf_store(t + 8 * TILE + k, v53);
    }

    /* layer 12: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v50_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v55_1 = FMA(flow_12_net_1_weight[0], v50_2, flow_12_net_1_bias[0]);
        points_nf_store(t + k, v55_1);
        const points_nf_lane v55_2 = FMA(flow_12_net_1_weight[1], v50_2, flow_12_net_1_bias[1]);
        points_nf_store(t + 1 * TILE + k, v55_2);
        const points_nf_lane v55_3 = FMA(flow_12_net_1_weight[2], v50_2, flow_12_net_1_bias[2]);
        points_nf_store(t + 2 * TILE + k, v55_3);
        const points_nf_lane v55_4 = FMA(flow_12_net_1_weight[3], v50_2, flow_12_net_1_bias[3]);
        points_nf_store(t + 3 * TILE + k, v55_4);
    }
    points_nf_each_tanh(t + 9 * TILE, t, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v56_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v56_2 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v56_3 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v56_4 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v58_1 = FMA(flow_12_net_2_weight[3], v56_4, FMA(flow_12_net_2_weight[2], v56_3, FMA(flow_12_net_2_weight[1], v56_2, FMA(flow_12_net_2_weight[0], v56_1, flow_12_net_2_bias[0]))));
        points_nf_store(t + k, v58_1);
        const points_nf_lane v58_2 = FMA(flow_12_net_2_weight[7], v56_4, FMA(flow_12_net_2_weight[6], v56_3, FMA(flow_12_net_2_weight[5], v56_2, FMA(flow_12_net_2_weight[4], v56_1, flow_12_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v58_2);
        const points_nf_lane v59 = v58_1 * s[41];
        points_nf_store(t + 2 * TILE + k, v59);
    }
    points_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v60 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v61 = v60 * s[40];
        points_nf_store(t + 2 * TILE + k, v61);
        const points_nf_lane v62 = -v61;
        points_nf_store(t + 4 * TILE + k, v62);
    }
    points_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v50_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v63 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v58_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v65 = FMA(v50_1, v63, -v58_2);
        const points_nf_lane v53 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v61 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v50_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v68_1 = points_nf_select_lt(points_nf_set(0.0f), v65, v65, v65 * s[69]);
        points_nf_store(t + 4 * TILE + k, v68_1);
        const points_nf_lane v68_2 = points_nf_select_lt(points_nf_set(0.0f), v50_2, v50_2, v50_2 * s[69]);
        points_nf_store(t + 5 * TILE + k, v68_2);
        const points_nf_lane v69_1 = points_nf_select_lt(points_nf_set(0.0f), v65, points_nf_set(0.0f), points_nf_set(s[70]));
        const points_nf_lane v69_2 = points_nf_select_lt(points_nf_set(0.0f), v50_2, points_nf_set(0.0f), points_nf_set(s[70]));
        const points_nf_lane v71 = v53 - v61 + (v69_1 + v69_2);
        points_nf_store(t + 9 * TILE + k, v71);
    }

    /* layer 10: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v68_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v73_1 = FMA(flow_10_net_1_weight[0], v68_1, flow_10_net_1_bias[0]);
        points_nf_store(t + k, v73_1);
        const points_nf_lane v73_2 = FMA(flow_10_net_1_weight[1], v68_1, flow_10_net_1_bias[1]);
        points_nf_store(t + 1 * TILE + k, v73_2);
        const points_nf_lane v73_3 = FMA(flow_10_net_1_weight[2], v68_1, flow_10_net_1_bias[2]);
        points_nf_store(t + 2 * TILE + k, v73_3);
        const points_nf_lane v73_4 = FMA(flow_10_net_1_weight[3], v68_1, flow_10_net_1_bias[3]);
        points_nf_store(t + 3 * TILE + k, v73_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v74_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v74_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v74_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v74_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v76_1 = FMA(flow_10_net_2_weight[3], v74_4, FMA(flow_10_net_2_weight[2], v74_3, FMA(flow_10_net_2_weight[1], v74_2, FMA(flow_10_net_2_weight[0], v74_1, flow_10_net_2_bias[0]))));
        points_nf_store(t + k, v76_1);
        const points_nf_lane v76_2 = FMA(flow_10_net_2_weight[7], v74_4, FMA(flow_10_net_2_weight[6], v74_3, FMA(flow_10_net_2_weight[5], v74_2, FMA(flow_10_net_2_weight[4], v74_1, flow_10_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v76_2);
        const points_nf_lane v77 = v76_1 * s[34];
        points_nf_store(t + 2 * TILE + k, v77);
    }
    points_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v78 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v79 = v78 * s[33];
        points_nf_store(t + 2 * TILE + k, v79);
        const points_nf_lane v80 = -v79;
        points_nf_store(t + 6 * TILE + k, v80);
    }
    points_nf_each_exp(t + 3 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v68_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v81 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v76_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v83 = FMA(v68_2, v81, -v76_2);
        const points_nf_lane v71 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v79 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v68_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v86_1 = points_nf_select_lt(points_nf_set(0.0f), v68_1, v68_1, v68_1 * s[71]);
        points_nf_store(t + 6 * TILE + k, v86_1);
        const points_nf_lane v86_2 = points_nf_select_lt(points_nf_set(0.0f), v83, v83, v83 * s[71]);
        points_nf_store(t + 7 * TILE + k, v86_2);
        const points_nf_lane v87_1 = points_nf_select_lt(points_nf_set(0.0f), v68_1, points_nf_set(0.0f), points_nf_set(s[72]));
        const points_nf_lane v87_2 = points_nf_select_lt(points_nf_set(0.0f), v83, points_nf_set(0.0f), points_nf_set(s[72]));
        const points_nf_lane v89 = v71 - v79 + (v87_1 + v87_2);
        points_nf_store(t + 8 * TILE + k, v89);
    }

    /* layer 8: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v86_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v91_1 = FMA(flow_8_net_1_weight[0], v86_2, flow_8_net_1_bias[0]);
        points_nf_store(t + k, v91_1);
        const points_nf_lane v91_2 = FMA(flow_8_net_1_weight[1], v86_2, flow_8_net_1_bias[1]);
        points_nf_store(t + 1 * TILE + k, v91_2);
        const points_nf_lane v91_3 = FMA(flow_8_net_1_weight[2], v86_2, flow_8_net_1_bias[2]);
        points_nf_store(t + 2 * TILE + k, v91_3);
        const points_nf_lane v91_4 = FMA(flow_8_net_1_weight[3], v86_2, flow_8_net_1_bias[3]);
        points_nf_store(t + 3 * TILE + k, v91_4);
    }
    points_nf_each_tanh(t + 9 * TILE, t, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v92_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v92_2 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v92_3 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v92_4 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v94_1 = FMA(flow_8_net_2_weight[3], v92_4, FMA(flow_8_net_2_weight[2], v92_3, FMA(flow_8_net_2_weight[1], v92_2, FMA(flow_8_net_2_weight[0], v92_1, flow_8_net_2_bias[0]))));
        points_nf_store(t + k, v94_1);
        const points_nf_lane v94_2 = FMA(flow_8_net_2_weight[7], v92_4, FMA(flow_8_net_2_weight[6], v92_3, FMA(flow_8_net_2_weight[5], v92_2, FMA(flow_8_net_2_weight[4], v92_1, flow_8_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v94_2);
        const points_nf_lane v95 = v94_1 * s[27];
        points_nf_store(t + 2 * TILE + k, v95);
    }
    points_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v96 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v97 = v96 * s[26];
        points_nf_store(t + 2 * TILE + k, v97);
        const points_nf_lane v98 = -v97;
        points_nf_store(t + 4 * TILE + k, v98);
    }
    points_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v86_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v99 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v94_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v101 = FMA(v86_1, v99, -v94_2);
        const points_nf_lane v89 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v97 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v86_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v104_1 = points_nf_select_lt(points_nf_set(0.0f), v101, v101, v101 * s[73]);
        points_nf_store(t + 4 * TILE + k, v104_1);
        const points_nf_lane v104_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, v86_2, v86_2 * s[73]);
        points_nf_store(t + 5 * TILE + k, v104_2);
        const points_nf_lane v105_1 = points_nf_select_lt(points_nf_set(0.0f), v101, points_nf_set(0.0f), points_nf_set(s[74]));
        const points_nf_lane v105_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, points_nf_set(0.0f), points_nf_set(s[74]));
        const points_nf_lane v107 = v89 - v97 + (v105_1 + v105_2);
        points_nf_store(t + 9 * TILE + k, v107);
    }

    /* layer 6: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v104_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v109_1 = FMA(flow_6_net_1_weight[0], v104_1, flow_6_net_1_bias[0]);
        points_nf_store(t + k, v109_1);
        const points_nf_lane v109_2 = FMA(flow_6_net_1_weight[1], v104_1, flow_6_net_1_bias[1]);
        points_nf_store(t + 1 * TILE + k, v109_2);
        const points_nf_lane v109_3 = FMA(flow_6_net_1_weight[2], v104_1, flow_6_net_1_bias[2]);
        points_nf_store(t + 2 * TILE + k, v109_3);
        const points_nf_lane v109_4 = FMA(flow_6_net_1_weight[3], v104_1, flow_6_net_1_bias[3]);
        points_nf_store(t + 3 * TILE + k, v109_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v110_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v110_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v110_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v110_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v112_1 = FMA(flow_6_net_2_weight[3], v110_4, FMA(flow_6_net_2_weight[2], v110_3, FMA(flow_6_net_2_weight[1], v110_2, FMA(flow_6_net_2_weight[0], v110_1, flow_6_net_2_bias[0]))));
        points_nf_store(t + k, v112_1);
        const points_nf_lane v112_2 = FMA(flow_6_net_2_weight[7], v110_4, FMA(flow_6_net_2_weight[6], v110_3, FMA(flow_6_net_2_weight[5], v110_2, FMA(flow_6_net_2_weight[4], v110_1, flow_6_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v112_2);
        const points_nf_lane v113 = v112_1 * s[20];
        points_nf_store(t + 2 * TILE + k, v113);
    }
    points_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v114 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v115 = v114 * s[19];
        points_nf_store(t + 2 * TILE + k, v115);
        const points_nf_lane v116 = -v115;
        points_nf_store(t + 6 * TILE + k, v116);
    }
    points_nf_each_exp(t + 3 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v104_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v117 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v112_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v119 = FMA(v104_2, v117, -v112_2);
        const points_nf_lane v107 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v115 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v104_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v122_1 = points_nf_select_lt(points_nf_set(0.0f), v104_1, v104_1, v104_1 * s[75]);
        points_nf_store(t + 6 * TILE + k, v122_1);
        const points_nf_lane v122_2 = points_nf_select_lt(points_nf_set(0.0f), v119, v119, v119 * s[75]);
        points_nf_store(t + 7 * TILE + k, v122_2);
        const points_nf_lane v123_1 = points_nf_select_lt(points_nf_set(0.0f), v104_1, points_nf_set(0.0f), points_nf_set(s[76]));
        const points_nf_lane v123_2 = points_nf_select_lt(points_nf_set(0.0f), v119, points_nf_set(0.0f), points_nf_set(s[76]));
        const points_nf_lane v125 = v107 - v115 + (v123_1 + v123_2);
        points_nf_store(t + 8 * TILE + k, v125);
    }

    /* layer 4: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v122_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v127_1 = FMA(flow_4_net_1_weight[0], v122_2, flow_4_net_1_bias[0]);
        points_nf_store(t + k, v127_1);
        const points_nf_lane v127_2 = FMA(flow_4_net_1_weight[1], v122_2, flow_4_net_1_bias[1]);
        points_nf_store(t + 1 * TILE + k, v127_2);
        const points_nf_lane v127_3 = FMA(flow_4_net_1_weight[2], v122_2, flow_4_net_1_bias[2]);
        points_nf_store(t + 2 * TILE + k, v127_3);
        const points_nf_lane v127_4 = FMA(flow_4_net_1_weight[3], v122_2, flow_4_net_1_bias[3]);
        points_nf_store(t + 3 * TILE + k, v127_4);
    }
    points_nf_each_tanh(t + 9 * TILE, t, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v128_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v128_2 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v128_3 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v128_4 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v130_1 = FMA(flow_4_net_2_weight[3], v128_4, FMA(flow_4_net_2_weight[2], v128_3, FMA(flow_4_net_2_weight[1], v128_2, FMA(flow_4_net_2_weight[0], v128_1, flow_4_net_2_bias[0]))));
        points_nf_store(t + k, v130_1);
        const points_nf_lane v130_2 = FMA(flow_4_net_2_weight[7], v128_4, FMA(flow_4_net_2_weight[6], v128_3, FMA(flow_4_net_2_weight[5], v128_2, FMA(flow_4_net_2_weight[4], v128_1, flow_4_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v130_2);
        const points_nf_lane v131 = v130_1 * s[13];
        points_nf_store(t + 2 * TILE + k, v131);
    }
    points_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v132 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v133 = v132 * s[12];
        points_nf_store(t + 2 * TILE + k, v133);
        const points_nf_lane v134 = -v133;
        points_nf_store(t + 4 * TILE + k, v134);
    }
    points_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v122_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v135 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v130_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v137 = FMA(v122_1, v135, -v130_2);
        const points_nf_lane v125 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v133 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v122_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v140_1 = points_nf_select_lt(points_nf_set(0.0f), v137, v137, v137 * s[77]);
        points_nf_store(t + 4 * TILE + k, v140_1);
        const points_nf_lane v140_2 = points_nf_select_lt(points_nf_set(0.0f), v122_2, v122_2, v122_2 * s[77]);
        points_nf_store(t + 5 * TILE + k, v140_2);
        const points_nf_lane v141_1 = points_nf_select_lt(points_nf_set(0.0f), v137, points_nf_set(0.0f), points_nf_set(s[78]));
        const points_nf_lane v141_2 = points_nf_select_lt(points_nf_set(0.0f), v122_2, points_nf_set(0.0f), points_nf_set(s[78]));
        const points_nf_lane v143 = v125 - v133 + (v141_1 + v141_2);
        points_nf_store(t + 9 * TILE + k, v143);
    }

    /* layer 2: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v140_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v145_1 = FMA(flow_2_net_1_weight[0], v140_1, flow_2_net_1_bias[0]);
        points_nf_store(t + k, v145_1);
        const points_nf_lane v145_2 = FMA(flow_2_net_1_weight[1], v140_1, flow_2_net_1_bias[1]);
        points_nf_store(t + 1 * TILE + k, v145_2);
        const points_nf_lane v145_3 = FMA(flow_2_net_1_weight[2], v140_1, flow_2_net_1_bias[2]);
        points_nf_store(t + 2 * TILE + k, v145_3);
        const points_nf_lane v145_4 = FMA(flow_2_net_1_weight[3], v140_1, flow_2_net_1_bias[3]);
        points_nf_store(t + 3 * TILE + k, v145_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v146_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v146_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v146_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v146_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v148_1 = FMA(flow_2_net_2_weight[3], v146_4, FMA(flow_2_net_2_weight[2], v146_3, FMA(flow_2_net_2_weight[1], v146_2, FMA(flow_2_net_2_weight[0], v146_1, flow_2_net_2_bias[0]))));
        points_nf_store(t + k, v148_1);
        const points_nf_lane v148_2 = FMA(flow_2_net_2_weight[7], v146_4, FMA(flow_2_net_2_weight[6], v146_3, FMA(flow_2_net_2_weight[5], v146_2, FMA(flow_2_net_2_weight[4], v146_1, flow_2_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v148_2);
        const points_nf_lane v149 = v148_1 * s[6];
        points_nf_store(t + 2 * TILE + k, v149);
    }
    points_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v150 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v151 = v150 * s[5];
        points_nf_store(t + 2 * TILE + k, v151);
        const points_nf_lane v152 = -v151;
        points_nf_store(t + 6 * TILE + k, v152);
    }
    points_nf_each_exp(t + 3 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v140_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v153 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v148_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v155 = FMA(v140_2, v153, -v148_2);
        const points_nf_lane v143 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v151 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v140_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v158_1 = points_nf_select_lt(points_nf_set(0.0f), v140_1, v140_1, v140_1 * s[79]);
        points_nf_store(t + 6 * TILE + k, v158_1);
        const points_nf_lane v158_2 = points_nf_select_lt(points_nf_set(0.0f), v155, v155, v155 * s[79]);
        points_nf_store(t + 7 * TILE + k, v158_2);
        const points_nf_lane v159_1 = points_nf_select_lt(points_nf_set(0.0f), v140_1, points_nf_set(0.0f), points_nf_set(s[80]));
        const points_nf_lane v159_2 = points_nf_select_lt(points_nf_set(0.0f), v155, points_nf_set(0.0f), points_nf_set(s[80]));
        const points_nf_lane v161 = v143 - v151 + (v159_1 + v159_2);
        points_nf_store(t + 8 * TILE + k, v161);
    }
#undef TILE
}

/* The same with all loops and calls opened, where the rows fit one lane: no value goes through memory. */
static POINTS_NF_FLAT void points_nf_inverse_lane(const float *params, const float *s, float *t)
{
    points_nf_inverse_tile(params, s, LANES, t, NULL);
}

void points_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[82], t[15 * 128];
    size_t first, k;
    (void)work;
    points_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        if (m == LANES)
            points_nf_inverse_lane(params, s, t);
        else
            points_nf_inverse_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[768 + k];
            x[(first + k) * 2 + 1] = t[896 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[1024 + k];
    }
}

/* ---- log_prob ---- */

static void points_nf_log_prob_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 20; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 21; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 40; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 41; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 60; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 61; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 80; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 81; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 100; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 101; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 120; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 121; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 140; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 141; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 160; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 161; /* flow.18.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = logf(s[1]);
    s[3] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[4] = s[3] < 4.3820266f ? s[3] : s[3] == s[3] ? 4.3820266f : s[3];
    s[5] = expf(s[4]);
    s[6] = 1.0f / s[5];
    s[7] = fabsf(flow_3_alpha[0]);
    s[8] = 1e-30f < s[7] ? s[7] : s[7] == s[7] ? 1e-30f : s[7];
    s[9] = logf(s[8]);
    s[10] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[11] = s[10] < 4.3820266f ? s[10] : s[10] == s[10] ? 4.3820266f : s[10];
    s[12] = expf(s[11]);
    s[13] = 1.0f / s[12];
    s[14] = fabsf(flow_5_alpha[0]);
    s[15] = 1e-30f < s[14] ? s[14] : s[14] == s[14] ? 1e-30f : s[14];
    s[16] = logf(s[15]);
    s[17] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[18] = s[17] < 4.3820266f ? s[17] : s[17] == s[17] ? 4.3820266f : s[17];
    s[19] = expf(s[18]);
    s[20] = 1.0f / s[19];
    s[21] = fabsf(flow_7_alpha[0]);
    s[22] = 1e-30f < s[21] ? s[21] : s[21] == s[21] ? 1e-30f : s[21];
    s[23] = logf(s[22]);
    s[24] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_9_alpha[0]);
    s[29] = 1e-30f < s[28] ? s[28] : s[28] == s[28] ? 1e-30f : s[28];
    s[30] = logf(s[29]);
    s[31] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[32] = s[31] < 4.3820266f ? s[31] : s[31] == s[31] ? 4.3820266f : s[31];
    s[33] = expf(s[32]);
    s[34] = 1.0f / s[33];
    s[35] = fabsf(flow_11_alpha[0]);
    s[36] = 1e-30f < s[35] ? s[35] : s[35] == s[35] ? 1e-30f : s[35];
    s[37] = logf(s[36]);
    s[38] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[39] = s[38] < 4.3820266f ? s[38] : s[38] == s[38] ? 4.3820266f : s[38];
    s[40] = expf(s[39]);
    s[41] = 1.0f / s[40];
    s[42] = fabsf(flow_13_alpha[0]);
    s[43] = 1e-30f < s[42] ? s[42] : s[42] == s[42] ? 1e-30f : s[42];
    s[44] = logf(s[43]);
    s[45] = -3e+01f < flow_14_scaling_factor[0] ? flow_14_scaling_factor[0] : flow_14_scaling_factor[0] == flow_14_scaling_factor[0] ? -3e+01f : flow_14_scaling_factor[0];
    s[46] = s[45] < 4.3820266f ? s[45] : s[45] == s[45] ? 4.3820266f : s[45];
    s[47] = expf(s[46]);
    s[48] = 1.0f / s[47];
    s[49] = fabsf(flow_15_alpha[0]);
    s[50] = 1e-30f < s[49] ? s[49] : s[49] == s[49] ? 1e-30f : s[49];
    s[51] = logf(s[50]);
    s[52] = -3e+01f < flow_16_scaling_factor[0] ? flow_16_scaling_factor[0] : flow_16_scaling_factor[0] == flow_16_scaling_factor[0] ? -3e+01f : flow_16_scaling_factor[0];
    s[53] = s[52] < 4.3820266f ? s[52] : s[52] == s[52] ? 4.3820266f : s[52];
    s[54] = expf(s[53]);
    s[55] = 1.0f / s[54];
    s[56] = fabsf(flow_17_alpha[0]);
    s[57] = 1e-30f < s[56] ? s[56] : s[56] == s[56] ? 1e-30f : s[56];
    s[58] = logf(s[57]);
    s[59] = -3e+01f < flow_18_scaling_factor[0] ? flow_18_scaling_factor[0] : flow_18_scaling_factor[0] == flow_18_scaling_factor[0] ? -3e+01f : flow_18_scaling_factor[0];
    s[60] = s[59] < 4.3820266f ? s[59] : s[59] == s[59] ? 4.3820266f : s[59];
    s[61] = expf(s[60]);
    s[62] = 1.0f / s[61];
}

static void points_nf_log_prob_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [4, 1] */
    const float *flow_2_net_1_bias = params + 6; /* flow.2.net.1.bias [4] */
    const float *flow_2_net_2_weight = params + 10; /* flow.2.net.2.weight [2, 4] */
    const float *flow_2_net_2_bias = params + 18; /* flow.2.net.2.bias [2] */
    const float *flow_4_net_1_weight = params + 22; /* flow.4.net.1.weight [4, 1] */
    const float *flow_4_net_1_bias = params + 26; /* flow.4.net.1.bias [4] */
    const float *flow_4_net_2_weight = params + 30; /* flow.4.net.2.weight [2, 4] */
    const float *flow_4_net_2_bias = params + 38; /* flow.4.net.2.bias [2] */
    const float *flow_6_net_1_weight = params + 42; /* flow.6.net.1.weight [4, 1] */
    const float *flow_6_net_1_bias = params + 46; /* flow.6.net.1.bias [4] */
    const float *flow_6_net_2_weight = params + 50; /* flow.6.net.2.weight [2, 4] */
    const float *flow_6_net_2_bias = params + 58; /* flow.6.net.2.bias [2] */
    const float *flow_8_net_1_weight = params + 62; /* flow.8.net.1.weight [4, 1] */
    const float *flow_8_net_1_bias = params + 66; /* flow.8.net.1.bias [4] */
    const float *flow_8_net_2_weight = params + 70; /* flow.8.net.2.weight [2, 4] */
    const float *flow_8_net_2_bias = params + 78; /* flow.8.net.2.bias [2] */
    const float *flow_10_net_1_weight = params + 82; /* flow.10.net.1.weight [4, 1] */
    const float *flow_10_net_1_bias = params + 86; /* flow.10.net.1.bias [4] */
    const float *flow_10_net_2_weight = params + 90; /* flow.10.net.2.weight [2, 4] */
    const float *flow_10_net_2_bias = params + 98; /* flow.10.net.2.bias [2] */
    const float *flow_12_net_1_weight = params + 102; /* flow.12.net.1.weight [4, 1] */
    const float *flow_12_net_1_bias = params + 106; /* flow.12.net.1.bias [4] */
    const float *flow_12_net_2_weight = params + 110; /* flow.12.net.2.weight [2, 4] */
    const float *flow_12_net_2_bias = params + 118; /* flow.12.net.2.bias [2] */
    const float *flow_14_net_1_weight = params + 122; /* flow.14.net.1.weight [4, 1] */
    const float *flow_14_net_1_bias = params + 126; /* flow.14.net.1.bias [4] */
    const float *flow_14_net_2_weight = params + 130; /* flow.14.net.2.weight [2, 4] */
    const float *flow_14_net_2_bias = params + 138; /* flow.14.net.2.bias [2] */
    const float *flow_16_net_1_weight = params + 142; /* flow.16.net.1.weight [4, 1] */
    const float *flow_16_net_1_bias = params + 146; /* flow.16.net.1.bias [4] */
    const float *flow_16_net_2_weight = params + 150; /* flow.16.net.2.weight [2, 4] */
    const float *flow_16_net_2_bias = params + 158; /* flow.16.net.2.bias [2] */
    const float *flow_18_net_1_weight = params + 162; /* flow.18.net.1.weight [4, 1] */
    const float *flow_18_net_1_bias = params + 166; /* flow.18.net.1.bias [4] */
    const float *flow_18_net_2_weight = params + 170; /* flow.18.net.2.weight [2, 4] */
    const float *flow_18_net_2_bias = params + 178; /* flow.18.net.2.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v2_1 = points_nf_select_lt(points_nf_set(0.0f), x1, x1, x1 * s[1]);
        points_nf_store(t + 2 * TILE + k, v2_1);
        const points_nf_lane v2_2 = points_nf_select_lt(points_nf_set(0.0f), x2, x2, x2 * s[1]);
        points_nf_store(t + 3 * TILE + k, v2_2);
        const points_nf_lane v3_1 = points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v3_2 = points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v4 = v3_1 + v3_2;
        points_nf_store(t + 4 * TILE + k, v4);
    }

    /* layer 2: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v2_1 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v6_1 = FMA(flow_2_net_1_weight[0], v2_1, flow_2_net_1_bias[0]);
        points_nf_store(t + 5 * TILE + k, v6_1);
        const points_nf_lane v6_2 = FMA(flow_2_net_1_weight[1], v2_1, flow_2_net_1_bias[1]);
        points_nf_store(t + 6 * TILE + k, v6_2);
        const points_nf_lane v6_3 = FMA(flow_2_net_1_weight[2], v2_1, flow_2_net_1_bias[2]);
        points_nf_store(t + 7 * TILE + k, v6_3);
        const points_nf_lane v6_4 = FMA(flow_2_net_1_weight[3], v2_1, flow_2_net_1_bias[3]);
        points_nf_store(t + 8 * TILE + k, v6_4);
    }
    points_nf_each_tanh(t + 9 * TILE, t + 5 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v7_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v7_2 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v7_3 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v7_4 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v9_1 = FMA(flow_2_net_2_weight[3], v7_4, FMA(flow_2_net_2_weight[2], v7_3, FMA(flow_2_net_2_weight[1], v7_2, FMA(flow_2_net_2_weight[0], v7_1, flow_2_net_2_bias[0]))));
        points_nf_store(t + 5 * TILE + k, v9_1);
        const points_nf_lane v9_2 = FMA(flow_2_net_2_weight[7], v7_4, FMA(flow_2_net_2_weight[6], v7_3, FMA(flow_2_net_2_weight[5], v7_2, FMA(flow_2_net_2_weight[4], v7_1, flow_2_net_2_bias[1]))));
        points_nf_store(t + 6 * TILE + k, v9_2);
        const points_nf_lane v10 = v9_1 * s[6];
        points_nf_store(t + 7 * TILE + k, v10);
    }
    points_nf_each_tanh(t + 8 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v11 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v12 = v11 * s[5];
        points_nf_store(t + 7 * TILE + k, v12);
        const points_nf_lane v2_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v9_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v13 = v2_2 + v9_2;
        points_nf_store(t + 9 * TILE + k, v13);
    }
    points_nf_each_exp(t + 5 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v13 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v14 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v15 = v13 * v14;
        const points_nf_lane v4 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v12 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v2_1 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v18_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, v2_1, v2_1 * s[8]);
        points_nf_store(t + 10 * TILE + k, v18_1);
        const points_nf_lane v18_2 = points_nf_select_lt(points_nf_set(0.0f), v15, v15, v15 * s[8]);
        points_nf_store(t + 11 * TILE + k, v18_2);
        const points_nf_lane v19_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, points_nf_set(0.0f), points_nf_set(s[9]));
        const points_nf_lane v19_2 = points_nf_select_lt(points_nf_set(0.0f), v15, points_nf_set(0.0f), points_nf_set(s[9]));
        const points_nf_lane v21 = v4 + v12 + (v19_1 + v19_2);
        points_nf_store(t + 6 * TILE + k, v21);
    }

    /* layer 4: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v18_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v23_1 = FMA(flow_4_net_1_weight[0], v18_2, flow_4_net_1_bias[0]);
        points_nf_store(t + 2 * TILE + k, v23_1);
        const points_nf_lane v23_2 = FMA(flow_4_net_1_weight[1], v18_2, flow_4_net_1_bias[1]);
        points_nf_store(t + 3 * TILE + k, v23_2);
        const points_nf_lane v23_3 = FMA(flow_4_net_1_weight[2], v18_2, flow_4_net_1_bias[2]);
        points_nf_store(t + 4 * TILE + k, v23_3);
        const points_nf_lane v23_4 = FMA(flow_4_net_1_weight[3], v18_2, flow_4_net_1_bias[3]);
        points_nf_store(t + 5 * TILE + k, v23_4);
    }
    points_nf_each_tanh(t + 12 * TILE, t + 2 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v24_1 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v24_2 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v24_3 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v24_4 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v26_1 = FMA(flow_4_net_2_weight[3], v24_4, FMA(flow_4_net_2_weight[2], v24_3, FMA(flow_4_net_2_weight[1], v24_2, FMA(flow_4_net_2_weight[0], v24_1, flow_4_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v26_1);
        const points_nf_lane v26_2 = FMA(flow_4_net_2_weight[7], v24_4, FMA(flow_4_net_2_weight[6], v24_3, FMA(flow_4_net_2_weight[5], v24_2, FMA(flow_4_net_2_weight[4], v24_1, flow_4_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v26_2);
        const points_nf_lane v27 = v26_1 * s[13];
        points_nf_store(t + 4 * TILE + k, v27);
    }
    points_nf_each_tanh(t + 5 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v28 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v29 = v28 * s[12];
        points_nf_store(t + 4 * TILE + k, v29);
        const points_nf_lane v18_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v26_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v30 = v18_1 + v26_2;
        points_nf_store(t + 7 * TILE + k, v30);
    }
    points_nf_each_exp(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v30 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v31 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v32 = v30 * v31;
        const points_nf_lane v21 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v29 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v18_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v35_1 = points_nf_select_lt(points_nf_set(0.0f), v32, v32, v32 * s[15]);
        points_nf_store(t + 8 * TILE + k, v35_1);
        const points_nf_lane v35_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, v18_2, v18_2 * s[15]);
        points_nf_store(t + 9 * TILE + k, v35_2);
        const points_nf_lane v36_1 = points_nf_select_lt(points_nf_set(0.0f), v32, points_nf_set(0.0f), points_nf_set(s[16]));
        const points_nf_lane v36_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, points_nf_set(0.0f), points_nf_set(s[16]));
        const points_nf_lane v38 = v21 + v29 + (v36_1 + v36_2);
        points_nf_store(t + 3 * TILE + k, v38);
    }

    /* layer 6: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v35_1 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v40_1 = FMA(flow_6_net_1_weight[0], v35_1, flow_6_net_1_bias[0]);
        points_nf_store(t + 4 * TILE + k, v40_1);
        const points_nf_lane v40_2 = FMA(flow_6_net_1_weight[1], v35_1, flow_6_net_1_bias[1]);
        points_nf_store(t + 5 * TILE + k, v40_2);
        const points_nf_lane v40_3 = FMA(flow_6_net_1_weight[2], v35_1, flow_6_net_1_bias[2]);
        points_nf_store(t + 6 * TILE + k, v40_3);
        const points_nf_lane v40_4 = FMA(flow_6_net_1_weight[3], v35_1, flow_6_net_1_bias[3]);
        points_nf_store(t + 7 * TILE + k, v40_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t + 4 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v41_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v41_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v41_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v41_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v43_1 = FMA(flow_6_net_2_weight[3], v41_4, FMA(flow_6_net_2_weight[2], v41_3, FMA(flow_6_net_2_weight[1], v41_2, FMA(flow_6_net_2_weight[0], v41_1, flow_6_net_2_bias[0]))));
        points_nf_store(t + 4 * TILE + k, v43_1);
        const points_nf_lane v43_2 = FMA(flow_6_net_2_weight[7], v41_4, FMA(flow_6_net_2_weight[6], v41_3, FMA(flow_6_net_2_weight[5], v41_2, FMA(flow_6_net_2_weight[4], v41_1, flow_6_net_2_bias[1]))));
        points_nf_store(t + 5 * TILE + k, v43_2);
        const points_nf_lane v44 = v43_1 * s[20];
        points_nf_store(t + 2 * TILE + k, v44);
    }
    points_nf_each_tanh(t + 6 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v45 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v46 = v45 * s[19];
        points_nf_store(t + 2 * TILE + k, v46);
        const points_nf_lane v35_2 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v43_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v47 = v35_2 + v43_2;
        points_nf_store(t + 7 * TILE + k, v47);
    }
    points_nf_each_exp(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v47 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v48 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v49 = v47 * v48;
        const points_nf_lane v38 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v46 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v35_1 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v52_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, v35_1, v35_1 * s[22]);
        points_nf_store(t + 5 * TILE + k, v52_1);
        const points_nf_lane v52_2 = points_nf_select_lt(points_nf_set(0.0f), v49, v49, v49 * s[22]);
        points_nf_store(t + 6 * TILE + k, v52_2);
        const points_nf_lane v53_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, points_nf_set(0.0f), points_nf_set(s[23]));
        const points_nf_lane v53_2 = points_nf_select_lt(points_nf_set(0.0f), v49, points_nf_set(0.0f), points_nf_set(s[23]));
        const points_nf_lane v55 = v38 + v46 + (v53_1 + v53_2);
        points_nf_store(t + 10 * TILE + k, v55);
    }

    /* layer 8: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v52_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v57_1 = FMA(flow_8_net_1_weight[0], v52_2, flow_8_net_1_bias[0]);
        points_nf_store(t + 11 * TILE + k, v57_1);
        const points_nf_lane v57_2 = FMA(flow_8_net_1_weight[1], v52_2, flow_8_net_1_bias[1]);
        points_nf_store(t + 12 * TILE + k, v57_2);
        const points_nf_lane v57_3 = FMA(flow_8_net_1_weight[2], v52_2, flow_8_net_1_bias[2]);
        points_nf_store(t + 13 * TILE + k, v57_3);
        const points_nf_lane v57_4 = FMA(flow_8_net_1_weight[3], v52_2, flow_8_net_1_bias[3]);
        points_nf_store(t + 14 * TILE + k, v57_4);
    }
    points_nf_each_tanh(t + 15 * TILE, t + 11 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v58_1 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v58_2 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v58_3 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v58_4 = points_nf_load(t + 18 * TILE + k);
        const points_nf_lane v60_1 = FMA(flow_8_net_2_weight[3], v58_4, FMA(flow_8_net_2_weight[2], v58_3, FMA(flow_8_net_2_weight[1], v58_2, FMA(flow_8_net_2_weight[0], v58_1, flow_8_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v60_1);
        const points_nf_lane v60_2 = FMA(flow_8_net_2_weight[7], v58_4, FMA(flow_8_net_2_weight[6], v58_3, FMA(flow_8_net_2_weight[5], v58_2, FMA(flow_8_net_2_weight[4], v58_1, flow_8_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v60_2);
        const points_nf_lane v61 = v60_1 * s[27];
        points_nf_store(t + 4 * TILE + k, v61);
    }
    points_nf_each_tanh(t + 7 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v62 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v63 = v62 * s[26];
        points_nf_store(t + 4 * TILE + k, v63);
        const points_nf_lane v52_1 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v60_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v64 = v52_1 + v60_2;
        points_nf_store(t + 8 * TILE + k, v64);
    }
    points_nf_each_exp(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v64 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v65 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v66 = v64 * v65;
        const points_nf_lane v55 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v63 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v52_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v69_1 = points_nf_select_lt(points_nf_set(0.0f), v66, v66, v66 * s[29]);
        points_nf_store(t + 11 * TILE + k, v69_1);
        const points_nf_lane v69_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, v52_2, v52_2 * s[29]);
        points_nf_store(t + 12 * TILE + k, v69_2);
        const points_nf_lane v70_1 = points_nf_select_lt(points_nf_set(0.0f), v66, points_nf_set(0.0f), points_nf_set(s[30]));
        const points_nf_lane v70_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, points_nf_set(0.0f), points_nf_set(s[30]));
        const points_nf_lane v72 = v55 + v63 + (v70_1 + v70_2);
        points_nf_store(t + 3 * TILE + k, v72);
    }

    /* layer 10: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v69_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v74_1 = FMA(flow_10_net_1_weight[0], v69_1, flow_10_net_1_bias[0]);
        points_nf_store(t + 4 * TILE + k, v74_1);
        const points_nf_lane v74_2 = FMA(flow_10_net_1_weight[1], v69_1, flow_10_net_1_bias[1]);
        points_nf_store(t + 5 * TILE + k, v74_2);
        const points_nf_lane v74_3 = FMA(flow_10_net_1_weight[2], v69_1, flow_10_net_1_bias[2]);
        points_nf_store(t + 6 * TILE + k, v74_3);
        const points_nf_lane v74_4 = FMA(flow_10_net_1_weight[3], v69_1, flow_10_net_1_bias[3]);
        points_nf_store(t + 7 * TILE + k, v74_4);
    }
    points_nf_each_tanh(t + 13 * TILE, t + 4 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v75_1 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v75_2 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v75_3 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v75_4 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v77_1 = FMA(flow_10_net_2_weight[3], v75_4, FMA(flow_10_net_2_weight[2], v75_3, FMA(flow_10_net_2_weight[1], v75_2, FMA(flow_10_net_2_weight[0], v75_1, flow_10_net_2_bias[0]))));
        points_nf_store(t + 4 * TILE + k, v77_1);
        const points_nf_lane v77_2 = FMA(flow_10_net_2_weight[7], v75_4, FMA(flow_10_net_2_weight[6], v75_3, FMA(flow_10_net_2_weight[5], v75_2, FMA(flow_10_net_2_weight[4], v75_1, flow_10_net_2_bias[1]))));
        points_nf_store(t + 5 * TILE + k, v77_2);
        const points_nf_lane v78 = v77_1 * s[34];
        points_nf_store(t + 2 * TILE + k, v78);
    }
    points_nf_each_tanh(t + 6 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v79 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v80 = v79 * s[33];
        points_nf_store(t + 2 * TILE + k, v80);
        const points_nf_lane v69_2 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v77_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v81 = v69_2 + v77_2;
        points_nf_store(t + 7 * TILE + k, v81);
    }
    points_nf_each_exp(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v81 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v82 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v83 = v81 * v82;
        const points_nf_lane v72 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v80 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v69_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v86_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, v69_1, v69_1 * s[36]);
        points_nf_store(t + 5 * TILE + k, v86_1);
        const points_nf_lane v86_2 = points_nf_select_lt(points_nf_set(0.0f), v83, v83, v83 * s[36]);
        points_nf_store(t + 6 * TILE + k, v86_2);
        const points_nf_lane v87_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, points_nf_set(0.0f), points_nf_set(s[37]));
        const points_nf_lane v87_2 = points_nf_select_lt(points_nf_set(0.0f), v83, points_nf_set(0.0f), points_nf_set(s[37]));
        const points_nf_lane v89 = v72 + v80 + (v87_1 + v87_2);
        points_nf_store(t + 8 * TILE + k, v89);
    }

    /* layer 12: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v86_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v91_1 = FMA(flow_12_net_1_weight[0], v86_2, flow_12_net_1_bias[0]);
        points_nf_store(t + 9 * TILE + k, v91_1);
        const points_nf_lane v91_2 = FMA(flow_12_net_1_weight[1], v86_2, flow_12_net_1_bias[1]);
        points_nf_store(t + 10 * TILE + k, v91_2);
        const points_nf_lane v91_3 = FMA(flow_12_net_1_weight[2], v86_2, flow_12_net_1_bias[2]);
        points_nf_store(t + 11 * TILE + k, v91_3);
        const points_nf_lane v91_4 = FMA(flow_12_net_1_weight[3], v86_2, flow_12_net_1_bias[3]);
        points_nf_store(t + 12 * TILE + k, v91_4);
    }
    points_nf_each_tanh(t + 13 * TILE, t + 9 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v92_1 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v92_2 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v92_3 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v92_4 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v94_1 = FMA(flow_12_net_2_weight[3], v92_4, FMA(flow_12_net_2_weight[2], v92_3, FMA(flow_12_net_2_weight[1], v92_2, FMA(flow_12_net_2_weight[0], v92_1, flow_12_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v94_1);
        const points_nf_lane v94_2 = FMA(flow_12_net_2_weight[7], v92_4, FMA(flow_12_net_2_weight[6], v92_3, FMA(flow_12_net_2_weight[5], v92_2, FMA(flow_12_net_2_weight[4], v92_1, flow_12_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v94_2);
        const points_nf_lane v95 = v94_1 * s[41];
        points_nf_store(t + 4 * TILE + k, v95);
    }
    points_nf_each_tanh(t + 7 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v96 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v97 = v96 * s[40];
        points_nf_store(t + 4 * TILE + k, v97);
        const points_nf_lane v86_1 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v94_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v98 = v86_1 + v94_2;
        points_nf_store(t + 9 * TILE + k, v98);
    }
    points_nf_each_exp(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v98 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v99 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v100 = v98 * v99;
        const points_nf_lane v89 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v97 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v86_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v103_1 = points_nf_select_lt(points_nf_set(0.0f), v100, v100, v100 * s[43]);
        points_nf_store(t + 10 * TILE + k, v103_1);
        const points_nf_lane v103_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, v86_2, v86_2 * s[43]);
        points_nf_store(t + 11 * TILE + k, v103_2);
        const points_nf_lane v104_1 = points_nf_select_lt(points_nf_set(0.0f), v100, points_nf_set(0.0f), points_nf_set(s[44]));
        const points_nf_lane v104_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, points_nf_set(0.0f), points_nf_set(s[44]));
        const points_nf_lane v106 = v89 + v97 + (v104_1 + v104_2);
        points_nf_store(t + 3 * TILE + k, v106);
    }

    /* layer 14: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v103_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v108_1 = FMA(flow_14_net_1_weight[0], v103_1, flow_14_net_1_bias[0]);
        points_nf_store(t + 4 * TILE + k, v108_1);
        const points_nf_lane v108_2 = FMA(flow_14_net_1_weight[1], v103_1, flow_14_net_1_bias[1]);
        points_nf_store(t + 5 * TILE + k, v108_2);
        const points_nf_lane v108_3 = FMA(flow_14_net_1_weight[2], v103_1, flow_14_net_1_bias[2]);
        points_nf_store(t + 6 * TILE + k, v108_3);
        const points_nf_lane v108_4 = FMA(flow_14_net_1_weight[3], v103_1, flow_14_net_1_bias[3]);
        points_nf_store(t + 7 * TILE + k, v108_4);
    }
    points_nf_each_tanh(t + 12 * TILE, t + 4 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v109_1 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v109_2 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v109_3 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v109_4 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v111_1 = FMA(flow_14_net_2_weight[3], v109_4, FMA(flow_14_net_2_weight[2], v109_3, FMA(flow_14_net_2_weight[1], v109_2, FMA(flow_14_net_2_weight[0], v109_1, flow_14_net_2_bias[0]))));
        points_nf_store(t + 4 * TILE + k, v111_1);
        const points_nf_lane v111_2 = FMA(flow_14_net_2_weight[7], v109_4, FMA(flow_14_net_2_weight[6], v109_3, FMA(flow_14_net_2_weight[5], v109_2, FMA(flow_14_net_2_weight[4], v109_1, flow_14_net_2_bias[1]))));
        points_nf_store(t + 5 * TILE + k, v111_2);
        const points_nf_lane v112 = v111_1 * s[48];
        points_nf_store(t + 2 * TILE + k, v112);
    }
    points_nf_each_tanh(t + 6 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v113 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v114 = v113 * s[47];
        points_nf_store(t + 2 * TILE + k, v114);
        const points_nf_lane v103_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v111_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v115 = v103_2 + v111_2;
        points_nf_store(t + 7 * TILE + k, v115);
    }
    points_nf_each_exp(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v115 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v116 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v117 = v115 * v116;
        const points_nf_lane v106 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v114 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v103_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v120_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, v103_1, v103_1 * s[50]);
        points_nf_store(t + 5 * TILE + k, v120_1);
        const points_nf_lane v120_2 = points_nf_select_lt(points_nf_set(0.0f), v117, v117, v117 * s[50]);
        points_nf_store(t + 6 * TILE + k, v120_2);
        const points_nf_lane v121_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, points_nf_set(0.0f), points_nf_set(s[51]));
        const points_nf_lane v121_2 = points_nf_select_lt(points_nf_set(0.0f), v117, points_nf_set(0.0f), points_nf_set(s[51]));
        const points_nf_lane v123 = v106 + v114 + (v121_1 + v121_2);
        points_nf_store(t + 8 * TILE + k, v123);
    }

    /* layer 16: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v120_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v125_1 = FMA(flow_16_net_1_weight[0], v120_2, flow_16_net_1_bias[0]);
        points_nf_store(t + 9 * TILE + k, v125_1);
        const points_nf_lane v125_2 = FMA(flow_16_net_1_weight[1], v120_2, flow_16_net_1_bias[1]);
        points_nf_store(t + 10 * TILE + k, v125_2);
        const points_nf_lane v125_3 = FMA(flow_16_net_1_weight[2], v120_2, flow_16_net_1_bias[2]);
        points_nf_store(t + 11 * TILE + k, v125_3);
        const points_nf_lane v125_4 = FMA(flow_16_net_1_weight[3], v120_2, flow_16_net_1_bias[3]);
        points_nf_store(t + 12 * TILE + k, v125_4);
    }
    points_nf_each_tanh(t + 13 * TILE, t + 9 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v126_1 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v126_2 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v126_3 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v126_4 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v128_1 = FMA(flow_16_net_2_weight[3], v126_4, FMA(flow_16_net_2_weight[2], v126_3, FMA(flow_16_net_2_weight[1], v126_2, FMA(flow_16_net_2_weight[0], v126_1, flow_16_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v128_1);
        const points_nf_lane v128_2 = FMA(flow_16_net_2_weight[7], v126_4, FMA(flow_16_net_2_weight[6], v126_3, FMA(flow_16_net_2_weight[5], v126_2, FMA(flow_16_net_2_weight[4], v126_1, flow_16_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v128_2);
        const points_nf_lane v129 = v128_1 * s[55];
        points_nf_store(t + 4 * TILE + k, v129);
    }
    points_nf_each_tanh(t + 7 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v130 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v131 = v130 * s[54];
        points_nf_store(t + 4 * TILE + k, v131);
        const points_nf_lane v120_1 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v128_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v132 = v120_1 + v128_2;
        points_nf_store(t + 9 * TILE + k, v132);
    }
    points_nf_each_exp(t + 2 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v132 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v133 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v134 = v132 * v133;
        const points_nf_lane v123 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v131 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v120_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v137_1 = points_nf_select_lt(points_nf_set(0.0f), v134, v134, v134 * s[57]);
        points_nf_store(t + 10 * TILE + k, v137_1);
        const points_nf_lane v137_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, v120_2, v120_2 * s[57]);
        points_nf_store(t + 11 * TILE + k, v137_2);
        const points_nf_lane v138_1 = points_nf_select_lt(points_nf_set(0.0f), v134, points_nf_set(0.0f), points_nf_set(s[58]));
        const points_nf_lane v138_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, points_nf_set(0.0f), points_nf_set(s[58]));
        const points_nf_lane v140 = v123 + v131 + (v138_1 + v138_2);
        points_nf_store(t + 3 * TILE + k, v140);
    }

    /* layer 18: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v137_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v142_1 = FMA(flow_18_net_1_weight[0], v137_1, flow_18_net_1_bias[0]);
        points_nf_store(t + 4 * TILE + k, v142_1);
        const points_nf_lane v142_2 = FMA(flow_18_net_1_weight[1], v137_1, flow_18_net_1_bias[1]);
        points_nf_store(t + 5 * TILE + k, v142_2);
        const points_nf_lane v142_3 = FMA(flow_18_net_1_weight[2], v137_1, flow_18_net_1_bias[2]);
        points_nf_store(t + 6 * TILE + k, v142_3);
        const points_nf_lane v142_4 = FMA(flow_18_net_1_weight[3], v137_1, flow_18_net_1_bias[3]);
        points_nf_store(t + 7 * TILE + k, v142_4);
    }
    points_nf_each_tanh(t + 12 * TILE, t + 4 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v143_1 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v143_2 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v143_3 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v143_4 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v145_1 = FMA(flow_18_net_2_weight[3], v143_4, FMA(flow_18_net_2_weight[2], v143_3, FMA(flow_18_net_2_weight[1], v143_2, FMA(flow_18_net_2_weight[0], v143_1, flow_18_net_2_bias[0]))));
        points_nf_store(t + 4 * TILE + k, v145_1);
        const points_nf_lane v145_2 = FMA(flow_18_net_2_weight[7], v143_4, FMA(flow_18_net_2_weight[6], v143_3, FMA(flow_18_net_2_weight[5], v143_2, FMA(flow_18_net_2_weight[4], v143_1, flow_18_net_2_bias[1]))));
        points_nf_store(t + 5 * TILE + k, v145_2);
        const points_nf_lane v146 = v145_1 * s[62];
        points_nf_store(t + 2 * TILE + k, v146);
    }
    points_nf_each_tanh(t + 6 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v147 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v148 = v147 * s[61];
        points_nf_store(t + 2 * TILE + k, v148);
        const points_nf_lane v137_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v145_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v149 = v137_2 + v145_2;
        points_nf_store(t + 7 * TILE + k, v149);
    }
    points_nf_each_exp(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v149 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v150 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v151 = v149 * v150;
        const points_nf_lane v140 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v148 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v137_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v157 = v140 + v148 + FMA(FMA(v151, v151, (v137_1 * v137_1)), -0.5f, -1.837877f);
        points_nf_store(t + 5 * TILE + k, v157);
    }
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v158 = points_nf_max(x1, x2);
        const points_nf_lane v157 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v159 = points_nf_select_lt(v157, points_nf_set(INFINITY), v157, points_nf_set(-INFINITY));
        const points_nf_lane v160 = points_nf_select_le(v158, points_nf_set(INFINITY), v159, v158);
        points_nf_store(t + 2 * TILE + k, v160);
    }
#undef TILE
}

/* The same with all loops and calls opened, where the rows fit one lane: no value goes through memory. */
static POINTS_NF_FLAT void points_nf_log_prob_lane(const float *params, const float *s, float *t)
{
    points_nf_log_prob_tile(params, s, LANES, t, NULL);
}

void points_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float s[64], t[20 * 128];
    size_t first, k;
    (void)work;
    points_nf_log_prob_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        if (m == LANES)
            points_nf_log_prob_lane(params, s, t);
        else
            points_nf_log_prob_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++)
            log_prob[first + k] = t[256 + k];
    }
}

/* ---- score ---- */

static void points_nf_score_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 20; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 21; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 40; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 41; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 60; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 61; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 80; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 81; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 100; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 101; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 120; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 121; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 140; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 141; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 160; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 161; /* flow.18.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = logf(s[1]);
    s[3] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[4] = s[3] < 4.3820266f ? s[3] : s[3] == s[3] ? 4.3820266f : s[3];
    s[5] = expf(s[4]);
    s[6] = 1.0f / s[5];
    s[7] = fabsf(flow_3_alpha[0]);
    s[8] = 1e-30f < s[7] ? s[7] : s[7] == s[7] ? 1e-30f : s[7];
    s[9] = logf(s[8]);
    s[10] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[11] = s[10] < 4.3820266f ? s[10] : s[10] == s[10] ? 4.3820266f : s[10];
    s[12] = expf(s[11]);
    s[13] = 1.0f / s[12];
    s[14] = fabsf(flow_5_alpha[0]);
    s[15] = 1e-30f < s[14] ? s[14] : s[14] == s[14] ? 1e-30f : s[14];
    s[16] = logf(s[15]);
    s[17] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[18] = s[17] < 4.3820266f ? s[17] : s[17] == s[17] ? 4.3820266f : s[17];
    s[19] = expf(s[18]);
    s[20] = 1.0f / s[19];
    s[21] = fabsf(flow_7_alpha[0]);
    s[22] = 1e-30f < s[21] ? s[21] : s[21] == s[21] ? 1e-30f : s[21];
    s[23] = logf(s[22]);
    s[24] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_9_alpha[0]);
    s[29] = 1e-30f < s[28] ? s[28] : s[28] == s[28] ? 1e-30f : s[28];
    s[30] = logf(s[29]);
    s[31] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[32] = s[31] < 4.3820266f ? s[31] : s[31] == s[31] ? 4.3820266f : s[31];
    s[33] = expf(s[32]);
    s[34] = 1.0f / s[33];
    s[35] = fabsf(flow_11_alpha[0]);
    s[36] = 1e-30f < s[35] ? s[35] : s[35] == s[35] ? 1e-30f : s[35];
    s[37] = logf(s[36]);
    s[38] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[39] = s[38] < 4.3820266f ? s[38] : s[38] == s[38] ? 4.3820266f : s[38];
    s[40] = expf(s[39]);
    s[41] = 1.0f / s[40];
    s[42] = fabsf(flow_13_alpha[0]);
    s[43] = 1e-30f < s[42] ? s[42] : s[42] == s[42] ? 1e-30f : s[42];
    s[44] = logf(s[43]);
    s[45] = -3e+01f < flow_14_scaling_factor[0] ? flow_14_scaling_factor[0] : flow_14_scaling_factor[0] == flow_14_scaling_factor[0] ? -3e+01f : flow_14_scaling_factor[0];
    s[46] = s[45] < 4.3820266f ? s[45] : s[45] == s[45] ? 4.3820266f : s[45];
    s[47] = expf(s[46]);
    s[48] = 1.0f / s[47];
    s[49] = fabsf(flow_15_alpha[0]);
    s[50] = 1e-30f < s[49] ? s[49] : s[49] == s[49] ? 1e-30f : s[49];
    s[51] = logf(s[50]);
    s[52] = -3e+01f < flow_16_scaling_factor[0] ? flow_16_scaling_factor[0] : flow_16_scaling_factor[0] == flow_16_scaling_factor[0] ? -3e+01f : flow_16_scaling_factor[0];
    s[53] = s[52] < 4.3820266f ? s[52] : s[52] == s[52] ? 4.3820266f : s[52];
    s[54] = expf(s[53]);
    s[55] = 1.0f / s[54];
    s[56] = fabsf(flow_17_alpha[0]);
    s[57] = 1e-30f < s[56] ? s[56] : s[56] == s[56] ? 1e-30f : s[56];
    s[58] = logf(s[57]);
    s[59] = -3e+01f < flow_18_scaling_factor[0] ? flow_18_scaling_factor[0] : flow_18_scaling_factor[0] == flow_18_scaling_factor[0] ? -3e+01f : flow_18_scaling_factor[0];
    s[60] = s[59] < 4.3820266f ? s[59] : s[59] == s[59] ? 4.3820266f : s[59];
    s[61] = expf(s[60]);
    s[62] = 1.0f / s[61];
}

static void points_nf_score_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [4, 1] */
    const float *flow_2_net_1_bias = params + 6; /* flow.2.net.1.bias [4] */
    const float *flow_2_net_2_weight = params + 10; /* flow.2.net.2.weight [2, 4] */
    const float *flow_2_net_2_bias = params + 18; /* flow.2.net.2.bias [2] */
    const float *flow_4_net_1_weight = params + 22; /* flow.4.net.1.weight [4, 1] */
    const float *flow_4_net_1_bias = params + 26; /* flow.4.net.1.bias [4] */
    const float *flow_4_net_2_weight = params + 30; /* flow.4.net.2.weight [2, 4] */
    const float *flow_4_net_2_bias = params + 38; /* flow.4.net.2.bias [2] */
    const float *flow_6_net_1_weight = params + 42; /* flow.6.net.1.weight [4, 1] */
    const float *flow_6_net_1_bias = params + 46; /* flow.6.net.1.bias [4] */
    const float *flow_6_net_2_weight = params + 50; /* flow.6.net.2.weight [2, 4] */
    const float *flow_6_net_2_bias = params + 58; /* flow.6.net.2.bias [2] */
    const float *flow_8_net_1_weight = params + 62; /* flow.8.net.1.weight [4, 1] */
    const float *flow_8_net_1_bias = params + 66; /* flow.8.net.1.bias [4] */
    const float *flow_8_net_2_weight = params + 70; /* flow.8.net.2.weight [2, 4] */
    const float *flow_8_net_2_bias = params + 78; /* flow.8.net.2.bias [2] */
    const float *flow_10_net_1_weight = params + 82; /* flow.10.net.1.weight [4, 1] */
    const float *flow_10_net_1_bias = params + 86; /* flow.10.net.1.bias [4] */
    const float *flow_10_net_2_weight = params + 90; /* flow.10.net.2.weight [2, 4] */
    const float *flow_10_net_2_bias = params + 98; /* flow.10.net.2.bias [2] */
    const float *flow_12_net_1_weight = params + 102; /* flow.12.net.1.weight [4, 1] */
    const float *flow_12_net_1_bias = params + 106; /* flow.12.net.1.bias [4] */
    const float *flow_12_net_2_weight = params + 110; /* flow.12.net.2.weight [2, 4] */
    const float *flow_12_net_2_bias = params + 118; /* flow.12.net.2.bias [2] */
    const float *flow_14_net_1_weight = params + 122; /* flow.14.net.1.weight [4, 1] */
    const float *flow_14_net_1_bias = params + 126; /* flow.14.net.1.bias [4] */
    const float *flow_14_net_2_weight = params + 130; /* flow.14.net.2.weight [2, 4] */
    const float *flow_14_net_2_bias = params + 138; /* flow.14.net.2.bias [2] */
    const float *flow_16_net_1_weight = params + 142; /* flow.16.net.1.weight [4, 1] */
    const float *flow_16_net_1_bias = params + 146; /* flow.16.net.1.bias [4] */
    const float *flow_16_net_2_weight = params + 150; /* flow.16.net.2.weight [2, 4] */
    const float *flow_16_net_2_bias = params + 158; /* flow.16.net.2.bias [2] */
    const float *flow_18_net_1_weight = params + 162; /* flow.18.net.1.weight [4, 1] */
    const float *flow_18_net_1_bias = params + 166; /* flow.18.net.1.bias [4] */
    const float *flow_18_net_2_weight = params + 170; /* flow.18.net.2.weight [2, 4] */
    const float *flow_18_net_2_bias = params + 178; /* flow.18.net.2.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v2_1 = points_nf_select_lt(points_nf_set(0.0f), x1, x1, x1 * s[1]);
        points_nf_store(t + 2 * TILE + k, v2_1);
        const points_nf_lane v2_2 = points_nf_select_lt(points_nf_set(0.0f), x2, x2, x2 * s[1]);
        points_nf_store(t + 3 * TILE + k, v2_2);
        const points_nf_lane v3_1 = points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v3_2 = points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v4 = v3_1 + v3_2;
        points_nf_store(t + 4 * TILE + k, v4);
    }

    /* layer 2: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v2_1 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v6_1 = FMA(flow_2_net_1_weight[0], v2_1, flow_2_net_1_bias[0]);
        points_nf_store(t + 5 * TILE + k, v6_1);
        const points_nf_lane v6_2 = FMA(flow_2_net_1_weight[1], v2_1, flow_2_net_1_bias[1]);
        points_nf_store(t + 6 * TILE + k, v6_2);
        const points_nf_lane v6_3 = FMA(flow_2_net_1_weight[2], v2_1, flow_2_net_1_bias[2]);
        points_nf_store(t + 7 * TILE + k, v6_3);
        const points_nf_lane v6_4 = FMA(flow_2_net_1_weight[3], v2_1, flow_2_net_1_bias[3]);
        points_nf_store(t + 8 * TILE + k, v6_4);
    }
    points_nf_each_tanh(t + 9 * TILE, t + 5 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v7_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v7_2 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v7_3 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v7_4 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v9_1 = FMA(flow_2_net_2_weight[3], v7_4, FMA(flow_2_net_2_weight[2], v7_3, FMA(flow_2_net_2_weight[1], v7_2, FMA(flow_2_net_2_weight[0], v7_1, flow_2_net_2_bias[0]))));
        points_nf_store(t + 5 * TILE + k, v9_1);
        const points_nf_lane v9_2 = FMA(flow_2_net_2_weight[7], v7_4, FMA(flow_2_net_2_weight[6], v7_3, FMA(flow_2_net_2_weight[5], v7_2, FMA(flow_2_net_2_weight[4], v7_1, flow_2_net_2_bias[1]))));
        points_nf_store(t + 6 * TILE + k, v9_2);
        const points_nf_lane v10 = v9_1 * s[6];
        points_nf_store(t + 7 * TILE + k, v10);
    }
    points_nf_each_tanh(t + 8 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v11 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v12 = v11 * s[5];
        points_nf_store(t + 7 * TILE + k, v12);
        const points_nf_lane v2_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v9_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v13 = v2_2 + v9_2;
        points_nf_store(t + 13 * TILE + k, v13);
    }
    points_nf_each_exp(t + 5 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v13 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v14 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v15 = v13 * v14;
        points_nf_store(t + 6 * TILE + k, v15);
        const points_nf_lane v4 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v12 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v2_1 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v18_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, v2_1, v2_1 * s[8]);
        points_nf_store(t + 14 * TILE + k, v18_1);
        const points_nf_lane v18_2 = points_nf_select_lt(points_nf_set(0.0f), v15, v15, v15 * s[8]);
        points_nf_store(t + 15 * TILE + k, v18_2);
        const points_nf_lane v19_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, points_nf_set(0.0f), points_nf_set(s[9]));
        const points_nf_lane v19_2 = points_nf_select_lt(points_nf_set(0.0f), v15, points_nf_set(0.0f), points_nf_set(s[9]));
        const points_nf_lane v21 = v4 + v12 + (v19_1 + v19_2);
        points_nf_store(t + 16 * TILE + k, v21);
    }

    /* layer 4: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v18_2 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v23_1 = FMA(flow_4_net_1_weight[0], v18_2, flow_4_net_1_bias[0]);
        points_nf_store(t + 17 * TILE + k, v23_1);
        const points_nf_lane v23_2 = FMA(flow_4_net_1_weight[1], v18_2, flow_4_net_1_bias[1]);
        points_nf_store(t + 18 * TILE + k, v23_2);
        const points_nf_lane v23_3 = FMA(flow_4_net_1_weight[2], v18_2, flow_4_net_1_bias[2]);
        points_nf_store(t + 19 * TILE + k, v23_3);
        const points_nf_lane v23_4 = FMA(flow_4_net_1_weight[3], v18_2, flow_4_net_1_bias[3]);
        points_nf_store(t + 20 * TILE + k, v23_4);
    }
    points_nf_each_tanh(t + 21 * TILE, t + 17 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v24_1 = points_nf_load(t + 21 * TILE + k);
        const points_nf_lane v24_2 = points_nf_load(t + 22 * TILE + k);
        const points_nf_lane v24_3 = points_nf_load(t + 23 * TILE + k);
        const points_nf_lane v24_4 = points_nf_load(t + 24 * TILE + k);
        const points_nf_lane v26_1 = FMA(flow_4_net_2_weight[3], v24_4, FMA(flow_4_net_2_weight[2], v24_3, FMA(flow_4_net_2_weight[1], v24_2, FMA(flow_4_net_2_weight[0], v24_1, flow_4_net_2_bias[0]))));
        points_nf_store(t + 17 * TILE + k, v26_1);
        const points_nf_lane v26_2 = FMA(flow_4_net_2_weight[7], v24_4, FMA(flow_4_net_2_weight[6], v24_3, FMA(flow_4_net_2_weight[5], v24_2, FMA(flow_4_net_2_weight[4], v24_1, flow_4_net_2_bias[1]))));
        points_nf_store(t + 18 * TILE + k, v26_2);
        const points_nf_lane v27 = v26_1 * s[13];
        points_nf_store(t + 4 * TILE + k, v27);
    }
    points_nf_each_tanh(t + 7 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v28 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v29 = v28 * s[12];
        points_nf_store(t + 4 * TILE + k, v29);
        const points_nf_lane v18_1 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v26_2 = points_nf_load(t + 18 * TILE + k);
        const points_nf_lane v30 = v18_1 + v26_2;
        points_nf_store(t + 19 * TILE + k, v30);
    }
    points_nf_each_exp(t + 17 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v30 = points_nf_load(t + 19 * TILE + k);
        const points_nf_lane v31 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v32 = v30 * v31;
        points_nf_store(t + 18 * TILE + k, v32);
        const points_nf_lane v21 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v29 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v18_2 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v35_1 = points_nf_select_lt(points_nf_set(0.0f), v32, v32, v32 * s[15]);
        points_nf_store(t + 25 * TILE + k, v35_1);
        const points_nf_lane v35_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, v18_2, v18_2 * s[15]);
        points_nf_store(t + 26 * TILE + k, v35_2);
        const points_nf_lane v36_1 = points_nf_select_lt(points_nf_set(0.0f), v32, points_nf_set(0.0f), points_nf_set(s[16]));
        const points_nf_lane v36_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, points_nf_set(0.0f), points_nf_set(s[16]));
        const points_nf_lane v38 = v21 + v29 + (v36_1 + v36_2);
        points_nf_store(t + 20 * TILE + k, v38);
    }

    /* layer 6: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v35_1 = points_nf_load(t + 25 * TILE + k);
        const points_nf_lane v40_1 = FMA(flow_6_net_1_weight[0], v35_1, flow_6_net_1_bias[0]);
        points_nf_store(t + 27 * TILE + k, v40_1);
        const points_nf_lane v40_2 = FMA(flow_6_net_1_weight[1], v35_1, flow_6_net_1_bias[1]);
        points_nf_store(t + 28 * TILE + k, v40_2);
        const points_nf_lane v40_3 = FMA(flow_6_net_1_weight[2], v35_1, flow_6_net_1_bias[2]);
        points_nf_store(t + 29 * TILE + k, v40_3);
        const points_nf_lane v40_4 = FMA(flow_6_net_1_weight[3], v35_1, flow_6_net_1_bias[3]);
        points_nf_store(t + 30 * TILE + k, v40_4);
    }
    points_nf_each_tanh(t + 31 * TILE, t + 27 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v41_1 = points_nf_load(t + 31 * TILE + k);
        const points_nf_lane v41_2 = points_nf_load(t + 32 * TILE + k);
        const points_nf_lane v41_3 = points_nf_load(t + 33 * TILE + k);
        const points_nf_lane v41_4 = points_nf_load(t + 34 * TILE + k);
        const points_nf_lane v43_1 = FMA(flow_6_net_2_weight[3], v41_4, FMA(flow_6_net_2_weight[2], v41_3, FMA(flow_6_net_2_weight[1], v41_2, FMA(flow_6_net_2_weight[0], v41_1, flow_6_net_2_bias[0]))));
        points_nf_store(t + 27 * TILE + k, v43_1);
        const points_nf_lane v43_2 = FMA(flow_6_net_2_weight[7], v41_4, FMA(flow_6_net_2_weight[6], v41_3, FMA(flow_6_net_2_weight[5], v41_2, FMA(flow_6_net_2_weight[4], v41_1, flow_6_net_2_bias[1]))));
        points_nf_store(t + 28 * TILE + k, v43_2);
        const points_nf_lane v44 = v43_1 * s[20];
        points_nf_store(t + 4 * TILE + k, v44);
    }
    points_nf_each_tanh(t + 16 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v45 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v46 = v45 * s[19];
        points_nf_store(t + 4 * TILE + k, v46);
        const points_nf_lane v35_2 = points_nf_load(t + 26 * TILE + k);
        const points_nf_lane v43_2 = points_nf_load(t + 28 * TILE + k);
        const points_nf_lane v47 = v35_2 + v43_2;
        points_nf_store(t + 29 * TILE + k, v47);
    }
    points_nf_each_exp(t + 27 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v47 = points_nf_load(t + 29 * TILE + k);
        const points_nf_lane v48 = points_nf_load(t + 27 * TILE + k);
        const points_nf_lane v49 = v47 * v48;
        points_nf_store(t + 28 * TILE + k, v49);
        const points_nf_lane v38 = points_nf_load(t + 20 * TILE + k);
        const points_nf_lane v46 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v35_1 = points_nf_load(t + 25 * TILE + k);
        const points_nf_lane v52_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, v35_1, v35_1 * s[22]);
        points_nf_store(t + 35 * TILE + k, v52_1);
        const points_nf_lane v52_2 = points_nf_select_lt(points_nf_set(0.0f), v49, v49, v49 * s[22]);
        points_nf_store(t + 36 * TILE + k, v52_2);
        const points_nf_lane v53_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, points_nf_set(0.0f), points_nf_set(s[23]));
        const points_nf_lane v53_2 = points_nf_select_lt(points_nf_set(0.0f), v49, points_nf_set(0.0f), points_nf_set(s[23]));
        const points_nf_lane v55 = v38 + v46 + (v53_1 + v53_2);
        points_nf_store(t + 30 * TILE + k, v55);
    }

    /* layer 8: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v52_2 = points_nf_load(t + 36 * TILE + k);
        const points_nf_lane v57_1 = FMA(flow_8_net_1_weight[0], v52_2, flow_8_net_1_bias[0]);
        points_nf_store(t + 37 * TILE + k, v57_1);
        const points_nf_lane v57_2 = FMA(flow_8_net_1_weight[1], v52_2, flow_8_net_1_bias[1]);
        points_nf_store(t + 38 * TILE + k, v57_2);
        const points_nf_lane v57_3 = FMA(flow_8_net_1_weight[2], v52_2, flow_8_net_1_bias[2]);
        points_nf_store(t + 39 * TILE + k, v57_3);
        const points_nf_lane v57_4 = FMA(flow_8_net_1_weight[3], v52_2, flow_8_net_1_bias[3]);
        points_nf_store(t + 40 * TILE + k, v57_4);
    }
    points_nf_each_tanh(t + 41 * TILE, t + 37 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v58_1 = points_nf_load(t + 41 * TILE + k);
        const points_nf_lane v58_2 = points_nf_load(t + 42 * TILE + k);
        const points_nf_lane v58_3 = points_nf_load(t + 43 * TILE + k);
        const points_nf_lane v58_4 = points_nf_load(t + 44 * TILE + k);
        const points_nf_lane v60_1 = FMA(flow_8_net_2_weight[3], v58_4, FMA(flow_8_net_2_weight[2], v58_3, FMA(flow_8_net_2_weight[1], v58_2, FMA(flow_8_net_2_weight[0], v58_1, flow_8_net_2_bias[0]))));
        points_nf_store(t + 37 * TILE + k, v60_1);
        const points_nf_lane v60_2 = FMA(flow_8_net_2_weight[7], v58_4, FMA(flow_8_net_2_weight[6], v58_3, FMA(flow_8_net_2_weight[5], v58_2, FMA(flow_8_net_2_weight[4], v58_1, flow_8_net_2_bias[1]))));
        points_nf_store(t + 38 * TILE + k, v60_2);
        const points_nf_lane v61 = v60_1 * s[27];
        points_nf_store(t + 4 * TILE + k, v61);
    }
    points_nf_each_tanh(t + 20 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v62 = points_nf_load(t + 20 * TILE + k);
        const points_nf_lane v63 = v62 * s[26];
        points_nf_store(t + 4 * TILE + k, v63);
        const points_nf_lane v52_1 = points_nf_load(t + 35 * TILE + k);
        const points_nf_lane v60_2 = points_nf_load(t + 38 * TILE + k);
        const points_nf_lane v64 = v52_1 + v60_2;
        points_nf_store(t + 39 * TILE + k, v64);
    }
    points_nf_each_exp(t + 37 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v64 = points_nf_load(t + 39 * TILE + k);
        const points_nf_lane v65 = points_nf_load(t + 37 * TILE + k);
        const points_nf_lane v66 = v64 * v65;
        points_nf_store(t + 38 * TILE + k, v66);
        const points_nf_lane v55 = points_nf_load(t + 30 * TILE + k);
        const points_nf_lane v63 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v52_2 = points_nf_load(t + 36 * TILE + k);
        const points_nf_lane v69_1 = points_nf_select_lt(points_nf_set(0.0f), v66, v66, v66 * s[29]);
        points_nf_store(t + 45 * TILE + k, v69_1);
        const points_nf_lane v69_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, v52_2, v52_2 * s[29]);
        points_nf_store(t + 46 * TILE + k, v69_2);
        const points_nf_lane v70_1 = points_nf_select_lt(points_nf_set(0.0f), v66, points_nf_set(0.0f), points_nf_set(s[30]));
        const points_nf_lane v70_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, points_nf_set(0.0f), points_nf_set(s[30]));
        const points_nf_lane v72 = v55 + v63 + (v70_1 + v70_2);
        points_nf_store(t + 40 * TILE + k, v72);
    }

    /* layer 10: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v69_1 = points_nf_load(t + 45 * TILE + k);
        const points_nf_lane v74_1 = FMA(flow_10_net_1_weight[0], v69_1, flow_10_net_1_bias[0]);
        points_nf_store(t + 47 * TILE + k, v74_1);
        const points_nf_lane v74_2 = FMA(flow_10_net_1_weight[1], v69_1, flow_10_net_1_bias[1]);
        points_nf_store(t + 48 * TILE + k, v74_2);
        const points_nf_lane v74_3 = FMA(flow_10_net_1_weight[2], v69_1, flow_10_net_1_bias[2]);
        points_nf_store(t + 49 * TILE + k, v74_3);
        const points_nf_lane v74_4 = FMA(flow_10_net_1_weight[3], v69_1, flow_10_net_1_bias[3]);
        points_nf_store(t + 50 * TILE + k, v74_4);
    }
    points_nf_each_tanh(t + 51 * TILE, t + 47 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v75_1 = points_nf_load(t + 51 * TILE + k);
        const points_nf_lane v75_2 = points_nf_load(t + 52 * TILE + k);
        const points_nf_lane v75_3 = points_nf_load(t + 53 * TILE + k);
        const points_nf_lane v75_4 = points_nf_load(t + 54 * TILE + k);
        const points_nf_lane v77_1 = FMA(flow_10_net_2_weight[3], v75_4, FMA(flow_10_net_2_weight[2], v75_3, FMA(flow_10_net_2_weight[1], v75_2, FMA(flow_10_net_2_weight[0], v75_1, flow_10_net_2_bias[0]))));
        points_nf_store(t + 47 * TILE + k, v77_1);
        const points_nf_lane v77_2 = FMA(flow_10_net_2_weight[7], v75_4, FMA(flow_10_net_2_weight[6], v75_3, FMA(flow_10_net_2_weight[5], v75_2, FMA(flow_10_net_2_weight[4], v75_1, flow_10_net_2_bias[1]))));
        points_nf_store(t + 48 * TILE + k, v77_2);
        const points_nf_lane v78 = v77_1 * s[34];
        points_nf_store(t + 4 * TILE + k, v78);
    }
    points_nf_each_tanh(t + 30 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v79 = points_nf_load(t + 30 * TILE + k);
        const points_nf_lane v80 = v79 * s[33];
        points_nf_store(t + 4 * TILE + k, v80);
        const points_nf_lane v69_2 = points_nf_load(t + 46 * TILE + k);
        const points_nf_lane v77_2 = points_nf_load(t + 48 * TILE + k);
        const points_nf_lane v81 = v69_2 + v77_2;
        points_nf_store(t + 49 * TILE + k, v81);
    }
    points_nf_each_exp(t + 47 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v81 = points_nf_load(t + 49 * TILE + k);
        const points_nf_lane v82 = points_nf_load(t + 47 * TILE + k);
        const points_nf_lane v83 = v81 * v82;
        points_nf_store(t + 48 * TILE + k, v83);
        const points_nf_lane v72 = points_nf_load(t + 40 * TILE + k);
        const points_nf_lane v80 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v69_1 = points_nf_load(t + 45 * TILE + k);
        const points_nf_lane v86_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, v69_1, v69_1 * s[36]);
        points_nf_store(t + 55 * TILE + k, v86_1);
        const points_nf_lane v86_2 = points_nf_select_lt(points_nf_set(0.0f), v83, v83, v83 * s[36]);
        points_nf_store(t + 56 * TILE + k, v86_2);
        const points_nf_lane v87_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, points_nf_set(0.0f), points_nf_set(s[37]));
        const points_nf_lane v87_2 = points_nf_select_lt(points_nf_set(0.0f), v83, points_nf_set(0.0f), points_nf_set(s[37]));
        const points_nf_lane v89 = v72 + v80 + (v87_1 + v87_2);
        points_nf_store(t + 50 * TILE + k, v89);
    }

    /* layer 12: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v86_2 = points_nf_load(t + 56 * TILE + k);
        const points_nf_lane v91_1 = FMA(flow_12_net_1_weight[0], v86_2, flow_12_net_1_bias[0]);
        points_nf_store(t + 57 * TILE + k, v91_1);
        const points_nf_lane v91_2 = FMA(flow_12_net_1_weight[1], v86_2, flow_12_net_1_bias[1]);
        points_nf_store(t + 58 * TILE + k, v91_2);
        const points_nf_lane v91_3 = FMA(flow_12_net_1_weight[2], v86_2, flow_12_net_1_bias[2]);
        points_nf_store(t + 59 * TILE + k, v91_3);
        const points_nf_lane v91_4 = FMA(flow_12_net_1_weight[3], v86_2, flow_12_net_1_bias[3]);
        points_nf_store(t + 60 * TILE + k, v91_4);
    }
    points_nf_each_tanh(t + 61 * TILE, t + 57 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v92_1 = points_nf_load(t + 61 * TILE + k);
        const points_nf_lane v92_2 = points_nf_load(t + 62 * TILE + k);
        const points_nf_lane v92_3 = points_nf_load(t + 63 * TILE + k);
        const points_nf_lane v92_4 = points_nf_load(t + 64 * TILE + k);
        const points_nf_lane v94_1 = FMA(flow_12_net_2_weight[3], v92_4, FMA(flow_12_net_2_weight[2], v92_3, FMA(flow_12_net_2_weight[1], v92_2, FMA(flow_12_net_2_weight[0], v92_1, flow_12_net_2_bias[0]))));
        points_nf_store(t + 57 * TILE + k, v94_1);
        const points_nf_lane v94_2 = FMA(flow_12_net_2_weight[7], v92_4, FMA(flow_12_net_2_weight[6], v92_3, FMA(flow_12_net_2_weight[5], v92_2, FMA(flow_12_net_2_weight[4], v92_1, flow_12_net_2_bias[1]))));
        points_nf_store(t + 58 * TILE + k, v94_2);
        const points_nf_lane v95 = v94_1 * s[41];
        points_nf_store(t + 4 * TILE + k, v95);
    }
    points_nf_each_tanh(t + 40 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v96 = points_nf_load(t + 40 * TILE + k);
        const points_nf_lane v97 = v96 * s[40];
        points_nf_store(t + 4 * TILE + k, v97);
        const points_nf_lane v86_1 = points_nf_load(t + 55 * TILE + k);
        const points_nf_lane v94_2 = points_nf_load(t + 58 * TILE + k);
        const points_nf_lane v98 = v86_1 + v94_2;
        points_nf_store(t + 59 * TILE + k, v98);
    }
    points_nf_each_exp(t + 57 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v98 = points_nf_load(t + 59 * TILE + k);
        const points_nf_lane v99 = points_nf_load(t + 57 * TILE + k);
        const points_nf_lane v100 = v98 * v99;
        points_nf_store(t + 58 * TILE + k, v100);
        const points_nf_lane v89 = points_nf_load(t + 50 * TILE + k);
        const points_nf_lane v97 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v86_2 = points_nf_load(t + 56 * TILE + k);
        const points_nf_lane v103_1 = points_nf_select_lt(points_nf_set(0.0f), v100, v100, v100 * s[43]);
        points_nf_store(t + 65 * TILE + k, v103_1);
        const points_nf_lane v103_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, v86_2, v86_2 * s[43]);
        points_nf_store(t + 66 * TILE + k, v103_2);
        const points_nf_lane v104_1 = points_nf_select_lt(points_nf_set(0.0f), v100, points_nf_set(0.0f), points_nf_set(s[44]));
        const points_nf_lane v104_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, points_nf_set(0.0f), points_nf_set(s[44]));
        const points_nf_lane v106 = v89 + v97 + (v104_1 + v104_2);
        points_nf_store(t + 60 * TILE + k, v106);
    }

    /* layer 14: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v103_1 = points_nf_load(t + 65 * TILE + k);
        const points_nf_lane v108_1 = FMA(flow_14_net_1_weight[0], v103_1, flow_14_net_1_bias[0]);
        points_nf_store(t + 67 * TILE + k, v108_1);
        const points_nf_lane v108_2 = FMA(flow_14_net_1_weight[1], v103_1, flow_14_net_1_bias[1]);
        points_nf_store(t + 68 * TILE + k, v108_2);
        const points_nf_lane v108_3 = FMA(flow_14_net_1_weight[2], v103_1, flow_14_net_1_bias[2]);
        points_nf_store(t + 69 * TILE + k, v108_3);
        const points_nf_lane v108_4 = FMA(flow_14_net_1_weight[3], v103_1, flow_14_net_1_bias[3]);
        points_nf_store(t + 70 * TILE + k, v108_4);
    }
    points_nf_each_tanh(t + 71 * TILE, t + 67 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v109_1 = points_nf_load(t + 71 * TILE + k);
        const points_nf_lane v109_2 = points_nf_load(t + 72 * TILE + k);
        const points_nf_lane v109_3 = points_nf_load(t + 73 * TILE + k);
        const points_nf_lane v109_4 = points_nf_load(t + 74 * TILE + k);
        const points_nf_lane v111_1 = FMA(flow_14_net_2_weight[3], v109_4, FMA(flow_14_net_2_weight[2], v109_3, FMA(flow_14_net_2_weight[1], v109_2, FMA(flow_14_net_2_weight[0], v109_1, flow_14_net_2_bias[0]))));
        points_nf_store(t + 67 * TILE + k, v111_1);
        const points_nf_lane v111_2 = FMA(flow_14_net_2_weight[7], v109_4, FMA(flow_14_net_2_weight[6], v109_3, FMA(flow_14_net_2_weight[5], v109_2, FMA(flow_14_net_2_weight[4], v109_1, flow_14_net_2_bias[1]))));
        points_nf_store(t + 68 * TILE + k, v111_2);
        const points_nf_lane v112 = v111_1 * s[48];
        points_nf_store(t + 4 * TILE + k, v112);
    }
    points_nf_each_tanh(t + 50 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v113 = points_nf_load(t + 50 * TILE + k);
        const points_nf_lane v114 = v113 * s[47];
        points_nf_store(t + 4 * TILE + k, v114);
        const points_nf_lane v103_2 = points_nf_load(t + 66 * TILE + k);
        const points_nf_lane v111_2 = points_nf_load(t + 68 * TILE + k);
        const points_nf_lane v115 = v103_2 + v111_2;
        points_nf_store(t + 69 * TILE + k, v115);
    }
    points_nf_each_exp(t + 67 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v115 = points_nf_load(t + 69 * TILE + k);
        const points_nf_lane v116 = points_nf_load(t + 67 * TILE + k);
        const points_nf_lane v117 = v115 * v116;
        points_nf_store(t + 68 * TILE + k, v117);
        const points_nf_lane v106 = points_nf_load(t + 60 * TILE + k);
        const points_nf_lane v114 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v103_1 = points_nf_load(t + 65 * TILE + k);
        const points_nf_lane v120_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, v103_1, v103_1 * s[50]);
        points_nf_store(t + 75 * TILE + k, v120_1);
        const points_nf_lane v120_2 = points_nf_select_lt(points_nf_set(0.0f), v117, v117, v117 * s[50]);
        points_nf_store(t + 76 * TILE + k, v120_2);
        const points_nf_lane v121_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, points_nf_set(0.0f), points_nf_set(s[51]));
        const points_nf_lane v121_2 = points_nf_select_lt(points_nf_set(0.0f), v117, points_nf_set(0.0f), points_nf_set(s[51]));
        const points_nf_lane v123 = v106 + v114 + (v121_1 + v121_2);
        points_nf_store(t + 70 * TILE + k, v123);
    }

    /* layer 16: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v120_2 = points_nf_load(t + 76 * TILE + k);
        const points_nf_lane v125_1 = FMA(flow_16_net_1_weight[0], v120_2, flow_16_net_1_bias[0]);
        points_nf_store(t + 77 * TILE + k, v125_1);
        const points_nf_lane v125_2 = FMA(flow_16_net_1_weight[1], v120_2, flow_16_net_1_bias[1]);
        points_nf_store(t + 78 * TILE + k, v125_2);
        const points_nf_lane v125_3 = FMA(flow_16_net_1_weight[2], v120_2, flow_16_net_1_bias[2]);
        points_nf_store(t + 79 * TILE + k, v125_3);
        const points_nf_lane v125_4 = FMA(flow_16_net_1_weight[3], v120_2, flow_16_net_1_bias[3]);
        points_nf_store(t + 80 * TILE + k, v125_4);
    }
    points_nf_each_tanh(t + 81 * TILE, t + 77 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v126_1 = points_nf_load(t + 81 * TILE + k);
        const points_nf_lane v126_2 = points_nf_load(t + 82 * TILE + k);
        const points_nf_lane v126_3 = points_nf_load(t + 83 * TILE + k);
        const points_nf_lane v126_4 = points_nf_load(t + 84 * TILE + k);
        const points_nf_lane v128_1 = FMA(flow_16_net_2_weight[3], v126_4, FMA(flow_16_net_2_weight[2], v126_3, FMA(flow_16_net_2_weight[1], v126_2, FMA(flow_16_net_2_weight[0], v126_1, flow_16_net_2_bias[0]))));
        points_nf_store(t + 77 * TILE + k, v128_1);
        const points_nf_lane v128_2 = FMA(flow_16_net_2_weight[7], v126_4, FMA(flow_16_net_2_weight[6], v126_3, FMA(flow_16_net_2_weight[5], v126_2, FMA(flow_16_net_2_weight[4], v126_1, flow_16_net_2_bias[1]))));
        points_nf_store(t + 78 * TILE + k, v128_2);
        const points_nf_lane v129 = v128_1 * s[55];
        points_nf_store(t + 4 * TILE + k, v129);
    }
    points_nf_each_tanh(t + 60 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v130 = points_nf_load(t + 60 * TILE + k);
        const points_nf_lane v131 = v130 * s[54];
        points_nf_store(t + 4 * TILE + k, v131);
        const points_nf_lane v120_1 = points_nf_load(t + 75 * TILE + k);
        const points_nf_lane v128_2 = points_nf_load(t + 78 * TILE + k);
        const points_nf_lane v132 = v120_1 + v128_2;
        points_nf_store(t + 79 * TILE + k, v132);
    }
    points_nf_each_exp(t + 77 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v132 = points_nf_load(t + 79 * TILE + k);
        const points_nf_lane v133 = points_nf_load(t + 77 * TILE + k);
        const points_nf_lane v134 = v132 * v133;
        points_nf_store(t + 78 * TILE + k, v134);
        const points_nf_lane v123 = points_nf_load(t + 70 * TILE + k);
        const points_nf_lane v131 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v120_2 = points_nf_load(t + 76 * TILE + k);
        const points_nf_lane v137_1 = points_nf_select_lt(points_nf_set(0.0f), v134, v134, v134 * s[57]);
        points_nf_store(t + 85 * TILE + k, v137_1);
        const points_nf_lane v137_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, v120_2, v120_2 * s[57]);
        points_nf_store(t + 86 * TILE + k, v137_2);
        const points_nf_lane v138_1 = points_nf_select_lt(points_nf_set(0.0f), v134, points_nf_set(0.0f), points_nf_set(s[58]));
        const points_nf_lane v138_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, points_nf_set(0.0f), points_nf_set(s[58]));
        const points_nf_lane v140 = v123 + v131 + (v138_1 + v138_2);
        points_nf_store(t + 80 * TILE + k, v140);
    }

    /* layer 18: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v137_1 = points_nf_load(t + 85 * TILE + k);
        const points_nf_lane v142_1 = FMA(flow_18_net_1_weight[0], v137_1, flow_18_net_1_bias[0]);
        points_nf_store(t + 87 * TILE + k, v142_1);
        const points_nf_lane v142_2 = FMA(flow_18_net_1_weight[1], v137_1, flow_18_net_1_bias[1]);
        points_nf_store(t + 88 * TILE + k, v142_2);
        const points_nf_lane v142_3 = FMA(flow_18_net_1_weight[2], v137_1, flow_18_net_1_bias[2]);
        points_nf_store(t + 89 * TILE + k, v142_3);
        const points_nf_lane v142_4 = FMA(flow_18_net_1_weight[3], v137_1, flow_18_net_1_bias[3]);
        points_nf_store(t + 90 * TILE + k, v142_4);
    }
    points_nf_each_tanh(t + 91 * TILE, t + 87 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v143_1 = points_nf_load(t + 91 * TILE + k);
        const points_nf_lane v143_2 = points_nf_load(t + 92 * TILE + k);
        const points_nf_lane v143_3 = points_nf_load(t + 93 * TILE + k);
        const points_nf_lane v143_4 = points_nf_load(t + 94 * TILE + k);
        const points_nf_lane v145_1 = FMA(flow_18_net_2_weight[3], v143_4, FMA(flow_18_net_2_weight[2], v143_3, FMA(flow_18_net_2_weight[1], v143_2, FMA(flow_18_net_2_weight[0], v143_1, flow_18_net_2_bias[0]))));
        points_nf_store(t + 87 * TILE + k, v145_1);
        const points_nf_lane v145_2 = FMA(flow_18_net_2_weight[7], v143_4, FMA(flow_18_net_2_weight[6], v143_3, FMA(flow_18_net_2_weight[5], v143_2, FMA(flow_18_net_2_weight[4], v143_1, flow_18_net_2_bias[1]))));
        points_nf_store(t + 88 * TILE + k, v145_2);
        const points_nf_lane v146 = v145_1 * s[62];
        points_nf_store(t + 4 * TILE + k, v146);
    }
    points_nf_each_tanh(t + 70 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v147 = points_nf_load(t + 70 * TILE + k);
        const points_nf_lane v148 = v147 * s[61];
        points_nf_store(t + 4 * TILE + k, v148);
        const points_nf_lane v137_2 = points_nf_load(t + 86 * TILE + k);
        const points_nf_lane v145_2 = points_nf_load(t + 88 * TILE + k);
        const points_nf_lane v149 = v137_2 + v145_2;
        points_nf_store(t + 89 * TILE + k, v149);
    }
    points_nf_each_exp(t + 87 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v149 = points_nf_load(t + 89 * TILE + k);
        const points_nf_lane v150 = points_nf_load(t + 87 * TILE + k);
        const points_nf_lane v151 = v149 * v150;
        points_nf_store(t + 88 * TILE + k, v151);
        const points_nf_lane v140 = points_nf_load(t + 80 * TILE + k);
        const points_nf_lane v148 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v137_1 = points_nf_load(t + 85 * TILE + k);
        const points_nf_lane v157 = v140 + v148 + FMA(FMA(v151, v151, (v137_1 * v137_1)), -0.5f, -1.837877f);
        points_nf_store(t + 90 * TILE + k, v157);
    }
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v158 = points_nf_max(x1, x2);
        const points_nf_lane v157 = points_nf_load(t + 90 * TILE + k);
        const points_nf_lane v159 = points_nf_select_lt(v157, points_nf_set(INFINITY), v157, points_nf_set(-INFINITY));
        const points_nf_lane v160 = points_nf_select_le(v158, points_nf_set(INFINITY), v159, v158);
        points_nf_store(t + 4 * TILE + k, v160);
        const points_nf_lane v147 = points_nf_load(t + 70 * TILE + k);
        const points_nf_lane v162 = LESS(v147, v147, 1.0f);
        points_nf_store(t + 80 * TILE + k, v162);
        const points_nf_lane v143_1 = points_nf_load(t + 91 * TILE + k);
        const points_nf_lane v143_2 = points_nf_load(t + 92 * TILE + k);
        const points_nf_lane v143_3 = points_nf_load(t + 93 * TILE + k);
        const points_nf_lane v143_4 = points_nf_load(t + 94 * TILE + k);
        const points_nf_lane v164_1 = LESS(v143_1, v143_1, 1.0f);
        points_nf_store(t + 95 * TILE + k, v164_1);
        const points_nf_lane v164_2 = LESS(v143_2, v143_2, 1.0f);
        points_nf_store(t + 96 * TILE + k, v164_2);
        const points_nf_lane v164_3 = LESS(v143_3, v143_3, 1.0f);
        points_nf_store(t + 97 * TILE + k, v164_3);
        const points_nf_lane v164_4 = LESS(v143_4, v143_4, 1.0f);
        points_nf_store(t + 98 * TILE + k, v164_4);
    }

    /* layer 16: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v130 = points_nf_load(t + 60 * TILE + k);
        const points_nf_lane v166 = LESS(v130, v130, 1.0f);
        points_nf_store(t + 70 * TILE + k, v166);
        const points_nf_lane v126_1 = points_nf_load(t + 81 * TILE + k);
        const points_nf_lane v126_2 = points_nf_load(t + 82 * TILE + k);
        const points_nf_lane v126_3 = points_nf_load(t + 83 * TILE + k);
        const points_nf_lane v126_4 = points_nf_load(t + 84 * TILE + k);
        const points_nf_lane v168_1 = LESS(v126_1, v126_1, 1.0f);
        points_nf_store(t + 90 * TILE + k, v168_1);
        const points_nf_lane v168_2 = LESS(v126_2, v126_2, 1.0f);
        points_nf_store(t + 91 * TILE + k, v168_2);
        const points_nf_lane v168_3 = LESS(v126_3, v126_3, 1.0f);
        points_nf_store(t + 92 * TILE + k, v168_3);
        const points_nf_lane v168_4 = LESS(v126_4, v126_4, 1.0f);
        points_nf_store(t + 93 * TILE + k, v168_4);
    }

    /* layer 14: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v113 = points_nf_load(t + 50 * TILE + k);
        const points_nf_lane v170 = LESS(v113, v113, 1.0f);
        points_nf_store(t + 60 * TILE + k, v170);
        const points_nf_lane v109_1 = points_nf_load(t + 71 * TILE + k);
        const points_nf_lane v109_2 = points_nf_load(t + 72 * TILE + k);
        const points_nf_lane v109_3 = points_nf_load(t + 73 * TILE + k);
        const points_nf_lane v109_4 = points_nf_load(t + 74 * TILE + k);
        const points_nf_lane v172_1 = LESS(v109_1, v109_1, 1.0f);
        points_nf_store(t + 81 * TILE + k, v172_1);
        const points_nf_lane v172_2 = LESS(v109_2, v109_2, 1.0f);
        points_nf_store(t + 82 * TILE + k, v172_2);
        const points_nf_lane v172_3 = LESS(v109_3, v109_3, 1.0f);
        points_nf_store(t + 83 * TILE + k, v172_3);
        const points_nf_lane v172_4 = LESS(v109_4, v109_4, 1.0f);
        points_nf_store(t + 84 * TILE + k, v172_4);
    }

    /* layer 12: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v96 = points_nf_load(t + 40 * TILE + k);
        const points_nf_lane v174 = LESS(v96, v96, 1.0f);
        points_nf_store(t + 50 * TILE + k, v174);
        const points_nf_lane v92_1 = points_nf_load(t + 61 * TILE + k);
        const points_nf_lane v92_2 = points_nf_load(t + 62 * TILE + k);
        const points_nf_lane v92_3 = points_nf_load(t + 63 * TILE + k);
        const points_nf_lane v92_4 = points_nf_load(t + 64 * TILE + k);
        const points_nf_lane v176_1 = LESS(v92_1, v92_1, 1.0f);
        points_nf_store(t + 71 * TILE + k, v176_1);
        const points_nf_lane v176_2 = LESS(v92_2, v92_2, 1.0f);
        points_nf_store(t + 72 * TILE + k, v176_2);
        const points_nf_lane v176_3 = LESS(v92_3, v92_3, 1.0f);
        points_nf_store(t + 73 * TILE + k, v176_3);
        const points_nf_lane v176_4 = LESS(v92_4, v92_4, 1.0f);
        points_nf_store(t + 74 * TILE + k, v176_4);
    }

    /* layer 10: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v79 = points_nf_load(t + 30 * TILE + k);
        const points_nf_lane v178 = LESS(v79, v79, 1.0f);
        points_nf_store(t + 40 * TILE + k, v178);
        const points_nf_lane v75_1 = points_nf_load(t + 51 * TILE + k);
        const points_nf_lane v75_2 = points_nf_load(t + 52 * TILE + k);
        const points_nf_lane v75_3 = points_nf_load(t + 53 * TILE + k);
        const points_nf_lane v75_4 = points_nf_load(t + 54 * TILE + k);
        const points_nf_lane v180_1 = LESS(v75_1, v75_1, 1.0f);
        points_nf_store(t + 61 * TILE + k, v180_1);
        const points_nf_lane v180_2 = LESS(v75_2, v75_2, 1.0f);
        points_nf_store(t + 62 * TILE + k, v180_2);
        const points_nf_lane v180_3 = LESS(v75_3, v75_3, 1.0f);
        points_nf_store(t + 63 * TILE + k, v180_3);
        const points_nf_lane v180_4 = LESS(v75_4, v75_4, 1.0f);
        points_nf_store(t + 64 * TILE + k, v180_4);
    }

    /* layer 8: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v62 = points_nf_load(t + 20 * TILE + k);
        const points_nf_lane v182 = LESS(v62, v62, 1.0f);
        points_nf_store(t + 30 * TILE + k, v182);
        const points_nf_lane v58_1 = points_nf_load(t + 41 * TILE + k);
        const points_nf_lane v58_2 = points_nf_load(t + 42 * TILE + k);
        const points_nf_lane v58_3 = points_nf_load(t + 43 * TILE + k);
        const points_nf_lane v58_4 = points_nf_load(t + 44 * TILE + k);
        const points_nf_lane v184_1 = LESS(v58_1, v58_1, 1.0f);
        points_nf_store(t + 51 * TILE + k, v184_1);
        const points_nf_lane v184_2 = LESS(v58_2, v58_2, 1.0f);
        points_nf_store(t + 52 * TILE + k, v184_2);
        const points_nf_lane v184_3 = LESS(v58_3, v58_3, 1.0f);
        points_nf_store(t + 53 * TILE + k, v184_3);
        const points_nf_lane v184_4 = LESS(v58_4, v58_4, 1.0f);
        points_nf_store(t + 54 * TILE + k, v184_4);
    }

    /* layer 6: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v45 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v186 = LESS(v45, v45, 1.0f);
        points_nf_store(t + 20 * TILE + k, v186);
        const points_nf_lane v41_1 = points_nf_load(t + 31 * TILE + k);
        const points_nf_lane v41_2 = points_nf_load(t + 32 * TILE + k);
        const points_nf_lane v41_3 = points_nf_load(t + 33 * TILE + k);
        const points_nf_lane v41_4 = points_nf_load(t + 34 * TILE + k);
        const points_nf_lane v188_1 = LESS(v41_1, v41_1, 1.0f);
        points_nf_store(t + 41 * TILE + k, v188_1);
        const points_nf_lane v188_2 = LESS(v41_2, v41_2, 1.0f);
        points_nf_store(t + 42 * TILE + k, v188_2);
        const points_nf_lane v188_3 = LESS(v41_3, v41_3, 1.0f);
        points_nf_store(t + 43 * TILE + k, v188_3);
        const points_nf_lane v188_4 = LESS(v41_4, v41_4, 1.0f);
        points_nf_store(t + 44 * TILE + k, v188_4);
    }

    /* layer 4: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v28 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v190 = LESS(v28, v28, 1.0f);
        points_nf_store(t + 16 * TILE + k, v190);
        const points_nf_lane v24_1 = points_nf_load(t + 21 * TILE + k);
        const points_nf_lane v24_2 = points_nf_load(t + 22 * TILE + k);
        const points_nf_lane v24_3 = points_nf_load(t + 23 * TILE + k);
        const points_nf_lane v24_4 = points_nf_load(t + 24 * TILE + k);
        const points_nf_lane v192_1 = LESS(v24_1, v24_1, 1.0f);
        points_nf_store(t + 31 * TILE + k, v192_1);
        const points_nf_lane v192_2 = LESS(v24_2, v24_2, 1.0f);
        points_nf_store(t + 32 * TILE + k, v192_2);
        const points_nf_lane v192_3 = LESS(v24_3, v24_3, 1.0f);
        points_nf_store(t + 33 * TILE + k, v192_3);
        const points_nf_lane v192_4 = LESS(v24_4, v24_4, 1.0f);
        points_nf_store(t + 34 * TILE + k, v192_4);
    }

    /* layer 2: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v11 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v194 = LESS(v11, v11, 1.0f);
        points_nf_store(t + 7 * TILE + k, v194);
        const points_nf_lane v7_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v7_2 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v7_3 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v7_4 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v196_1 = LESS(v7_1, v7_1, 1.0f);
        points_nf_store(t + 21 * TILE + k, v196_1);
        const points_nf_lane v196_2 = LESS(v7_2, v7_2, 1.0f);
        points_nf_store(t + 22 * TILE + k, v196_2);
        const points_nf_lane v196_3 = LESS(v7_3, v7_3, 1.0f);
        points_nf_store(t + 23 * TILE + k, v196_3);
        const points_nf_lane v196_4 = LESS(v7_4, v7_4, 1.0f);
        points_nf_store(t + 24 * TILE + k, v196_4);
    }

    /* base: gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v137_1 = points_nf_load(t + 85 * TILE + k);
        const points_nf_lane v151 = points_nf_load(t + 88 * TILE + k);
        const points_nf_lane v197_1 = v137_1 * (-0.5f);
        const points_nf_lane v197_2 = v151 * (-0.5f);
        const points_nf_lane v198_1 = v197_1 + v197_1;
        const points_nf_lane v198_2 = v197_2 + v197_2;
        const points_nf_lane v150 = points_nf_load(t + 87 * TILE + k);
        const points_nf_lane v199 = v150 * v198_2;
        points_nf_store(t + 8 * TILE + k, v199);
        const points_nf_lane v149 = points_nf_load(t + 89 * TILE + k);
        const points_nf_lane v162 = points_nf_load(t + 80 * TILE + k);
        const points_nf_lane v205 = (v162 * (FMA(v150, v149 * v198_2, 1.0f) * s[61])) * s[62];
        const points_nf_lane v164_1 = points_nf_load(t + 95 * TILE + k);
        const points_nf_lane v164_2 = points_nf_load(t + 96 * TILE + k);
        const points_nf_lane v164_3 = points_nf_load(t + 97 * TILE + k);
        const points_nf_lane v164_4 = points_nf_load(t + 98 * TILE + k);
        const points_nf_lane v207_1 = v164_1 * FMA(flow_18_net_2_weight[4], v199, flow_18_net_2_weight[0] * v205);
        const points_nf_lane v207_2 = v164_2 * FMA(flow_18_net_2_weight[5], v199, flow_18_net_2_weight[1] * v205);
        const points_nf_lane v207_3 = v164_3 * FMA(flow_18_net_2_weight[6], v199, flow_18_net_2_weight[2] * v205);
        const points_nf_lane v207_4 = v164_4 * FMA(flow_18_net_2_weight[7], v199, flow_18_net_2_weight[3] * v205);
        const points_nf_lane v209 = FMA(flow_18_net_1_weight[3], v207_4, FMA(flow_18_net_1_weight[2], v207_3, FMA(flow_18_net_1_weight[1], v207_2, FMA(flow_18_net_1_weight[0], v207_1, v198_1))));
        points_nf_store(t + 9 * TILE + k, v209);
    }

    /* layer 17: leaky_relu, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v209 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v199 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v134 = points_nf_load(t + 78 * TILE + k);
        const points_nf_lane v120_2 = points_nf_load(t + 76 * TILE + k);
        const points_nf_lane v211_1 = points_nf_select_lt(points_nf_set(0.0f), v134, v209, v209 * s[57]);
        const points_nf_lane v211_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, v199, v199 * s[57]);
        const points_nf_lane v133 = points_nf_load(t + 77 * TILE + k);
        const points_nf_lane v212 = v133 * v211_1;
        points_nf_store(t + 10 * TILE + k, v212);
        const points_nf_lane v132 = points_nf_load(t + 79 * TILE + k);
        const points_nf_lane v166 = points_nf_load(t + 70 * TILE + k);
        const points_nf_lane v218 = (v166 * (FMA(v133, v132 * v211_1, 1.0f) * s[54])) * s[55];
        const points_nf_lane v168_1 = points_nf_load(t + 90 * TILE + k);
        const points_nf_lane v168_2 = points_nf_load(t + 91 * TILE + k);
        const points_nf_lane v168_3 = points_nf_load(t + 92 * TILE + k);
        const points_nf_lane v168_4 = points_nf_load(t + 93 * TILE + k);
        const points_nf_lane v220_1 = v168_1 * FMA(flow_16_net_2_weight[4], v212, flow_16_net_2_weight[0] * v218);
        const points_nf_lane v220_2 = v168_2 * FMA(flow_16_net_2_weight[5], v212, flow_16_net_2_weight[1] * v218);
        const points_nf_lane v220_3 = v168_3 * FMA(flow_16_net_2_weight[6], v212, flow_16_net_2_weight[2] * v218);
        const points_nf_lane v220_4 = v168_4 * FMA(flow_16_net_2_weight[7], v212, flow_16_net_2_weight[3] * v218);
        const points_nf_lane v222 = FMA(flow_16_net_1_weight[3], v220_4, FMA(flow_16_net_1_weight[2], v220_3, FMA(flow_16_net_1_weight[1], v220_2, FMA(flow_16_net_1_weight[0], v220_1, v211_2))));
        points_nf_store(t + 11 * TILE + k, v222);
    }

    /* layer 15: leaky_relu, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v212 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v222 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v103_1 = points_nf_load(t + 65 * TILE + k);
        const points_nf_lane v117 = points_nf_load(t + 68 * TILE + k);
        const points_nf_lane v224_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, v212, v212 * s[50]);
        const points_nf_lane v224_2 = points_nf_select_lt(points_nf_set(0.0f), v117, v222, v222 * s[50]);
        const points_nf_lane v116 = points_nf_load(t + 67 * TILE + k);
        const points_nf_lane v225 = v116 * v224_2;
        points_nf_store(t + 8 * TILE + k, v225);
        const points_nf_lane v115 = points_nf_load(t + 69 * TILE + k);
        const points_nf_lane v170 = points_nf_load(t + 60 * TILE + k);
        const points_nf_lane v231 = (v170 * (FMA(v116, v115 * v224_2, 1.0f) * s[47])) * s[48];
        const points_nf_lane v172_1 = points_nf_load(t + 81 * TILE + k);
        const points_nf_lane v172_2 = points_nf_load(t + 82 * TILE + k);
        const points_nf_lane v172_3 = points_nf_load(t + 83 * TILE + k);
        const points_nf_lane v172_4 = points_nf_load(t + 84 * TILE + k);
        const points_nf_lane v233_1 = v172_1 * FMA(flow_14_net_2_weight[4], v225, flow_14_net_2_weight[0] * v231);
        const points_nf_lane v233_2 = v172_2 * FMA(flow_14_net_2_weight[5], v225, flow_14_net_2_weight[1] * v231);
        const points_nf_lane v233_3 = v172_3 * FMA(flow_14_net_2_weight[6], v225, flow_14_net_2_weight[2] * v231);
        const points_nf_lane v233_4 = v172_4 * FMA(flow_14_net_2_weight[7], v225, flow_14_net_2_weight[3] * v231);
        const points_nf_lane v235 = FMA(flow_14_net_1_weight[3], v233_4, FMA(flow_14_net_1_weight[2], v233_3, FMA(flow_14_net_1_weight[1], v233_2, FMA(flow_14_net_1_weight[0], v233_1, v224_1))));
        points_nf_store(t + 9 * TILE + k, v235);
    }

    /* layer 13: leaky_relu, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v235 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v225 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v100 = points_nf_load(t + 58 * TILE + k);
        const points_nf_lane v86_2 = points_nf_load(t + 56 * TILE + k);
        const points_nf_lane v237_1 = points_nf_select_lt(points_nf_set(0.0f), v100, v235, v235 * s[43]);
        const points_nf_lane v237_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, v225, v225 * s[43]);
        const points_nf_lane v99 = points_nf_load(t + 57 * TILE + k);
        const points_nf_lane v238 = v99 * v237_1;
        points_nf_store(t + 10 * TILE + k, v238);
        const points_nf_lane v98 = points_nf_load(t + 59 * TILE + k);
        const points_nf_lane v174 = points_nf_load(t + 50 * TILE + k);
        const points_nf_lane v244 = (v174 * (FMA(v99, v98 * v237_1, 1.0f) * s[40])) * s[41];
        const points_nf_lane v176_1 = points_nf_load(t + 71 * TILE + k);
        const points_nf_lane v176_2 = points_nf_load(t + 72 * TILE + k);
        const points_nf_lane v176_3 = points_nf_load(t + 73 * TILE + k);
        const points_nf_lane v176_4 = points_nf_load(t + 74 * TILE + k);
        const points_nf_lane v246_1 = v176_1 * FMA(flow_12_net_2_weight[4], v238, flow_12_net_2_weight[0] * v244);
        const points_nf_lane v246_2 = v176_2 * FMA(flow_12_net_2_weight[5], v238, flow_12_net_2_weight[1] * v244);
        const points_nf_lane v246_3 = v176_3 * FMA(flow_12_net_2_weight[6], v238, flow_12_net_2_weight[2] * v244);
        const points_nf_lane v246_4 = v176_4 * FMA(flow_12_net_2_weight[7], v238, flow_12_net_2_weight[3] * v244);
        const points_nf_lane v248 = FMA(flow_12_net_1_weight[3], v246_4, FMA(flow_12_net_1_weight[2], v246_3, FMA(flow_12_net_1_weight[1], v246_2, FMA(flow_12_net_1_weight[0], v246_1, v237_2))));
        points_nf_store(t + 11 * TILE + k, v248);
    }

    /* layer 11: leaky_relu, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v238 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v248 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v69_1 = points_nf_load(t + 45 * TILE + k);
        const points_nf_lane v83 = points_nf_load(t + 48 * TILE + k);
        const points_nf_lane v250_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, v238, v238 * s[36]);
        const points_nf_lane v250_2 = points_nf_select_lt(points_nf_set(0.0f), v83, v248, v248 * s[36]);
        const points_nf_lane v82 = points_nf_load(t + 47 * TILE + k);
        const points_nf_lane v251 = v82 * v250_2;
        points_nf_store(t + 8 * TILE + k, v251);
        const points_nf_lane v81 = points_nf_load(t + 49 * TILE + k);
        const points_nf_lane v178 = points_nf_load(t + 40 * TILE + k);
        const points_nf_lane v257 = (v178 * (FMA(v82, v81 * v250_2, 1.0f) * s[33])) * s[34];
        const points_nf_lane v180_1 = points_nf_load(t + 61 * TILE + k);
        const points_nf_lane v180_2 = points_nf_load(t + 62 * TILE + k);
        const points_nf_lane v180_3 = points_nf_load(t + 63 * TILE + k);
        const points_nf_lane v180_4 = points_nf_load(t + 64 * TILE + k);
        const points_nf_lane v259_1 = v180_1 * FMA(flow_10_net_2_weight[4], v251, flow_10_net_2_weight[0] * v257);
        const points_nf_lane v259_2 = v180_2 * FMA(flow_10_net_2_weight[5], v251, flow_10_net_2_weight[1] * v257);
        const points_nf_lane v259_3 = v180_3 * FMA(flow_10_net_2_weight[6], v251, flow_10_net_2_weight[2] * v257);
        const points_nf_lane v259_4 = v180_4 * FMA(flow_10_net_2_weight[7], v251, flow_10_net_2_weight[3] * v257);
        const points_nf_lane v261 = FMA(flow_10_net_1_weight[3], v259_4, FMA(flow_10_net_1_weight[2], v259_3, FMA(flow_10_net_1_weight[1], v259_2, FMA(flow_10_net_1_weight[0], v259_1, v250_1))));
        points_nf_store(t + 9 * TILE + k, v261);
    }

    /* layer 9: leaky_relu, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v261 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v251 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v66 = points_nf_load(t + 38 * TILE + k);
        const points_nf_lane v52_2 = points_nf_load(t + 36 * TILE + k);
        const points_nf_lane v263_1 = points_nf_select_lt(points_nf_set(0.0f), v66, v261, v261 * s[29]);
        const points_nf_lane v263_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, v251, v251 * s[29]);
        const points_nf_lane v65 = points_nf_load(t + 37 * TILE + k);
        const points_nf_lane v264 = v65 * v263_1;
        points_nf_store(t + 10 * TILE + k, v264);
        const points_nf_lane v64 = points_nf_load(t + 39 * TILE + k);
        const points_nf_lane v182 = points_nf_load(t + 30 * TILE + k);
        const points_nf_lane v270 = (v182 * (FMA(v65, v64 * v263_1, 1.0f) * s[26])) * s[27];
        const points_nf_lane v184_1 = points_nf_load(t + 51 * TILE + k);
        const points_nf_lane v184_2 = points_nf_load(t + 52 * TILE + k);
        const points_nf_lane v184_3 = points_nf_load(t + 53 * TILE + k);
        const points_nf_lane v184_4 = points_nf_load(t + 54 * TILE + k);
        const points_nf_lane v272_1 = v184_1 * FMA(flow_8_net_2_weight[4], v264, flow_8_net_2_weight[0] * v270);
        const points_nf_lane v272_2 = v184_2 * FMA(flow_8_net_2_weight[5], v264, flow_8_net_2_weight[1] * v270);
        const points_nf_lane v272_3 = v184_3 * FMA(flow_8_net_2_weight[6], v264, flow_8_net_2_weight[2] * v270);
        const points_nf_lane v272_4 = v184_4 * FMA(flow_8_net_2_weight[7], v264, flow_8_net_2_weight[3] * v270);
        const points_nf_lane v274 = FMA(flow_8_net_1_weight[3], v272_4, FMA(flow_8_net_1_weight[2], v272_3, FMA(flow_8_net_1_weight[1], v272_2, FMA(flow_8_net_1_weight[0], v272_1, v263_2))));
        points_nf_store(t + 11 * TILE + k, v274);
    }

    /* layer 7: leaky_relu, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v264 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v274 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v35_1 = points_nf_load(t + 25 * TILE + k);
        const points_nf_lane v49 = points_nf_load(t + 28 * TILE + k);
        const points_nf_lane v276_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, v264, v264 * s[22]);
        const points_nf_lane v276_2 = points_nf_select_lt(points_nf_set(0.0f), v49, v274, v274 * s[22]);
        const points_nf_lane v48 = points_nf_load(t + 27 * TILE + k);
        const points_nf_lane v277 = v48 * v276_2;
        points_nf_store(t + 8 * TILE + k, v277);
        const points_nf_lane v47 = points_nf_load(t + 29 * TILE + k);
        const points_nf_lane v186 = points_nf_load(t + 20 * TILE + k);
        const points_nf_lane v283 = (v186 * (FMA(v48, v47 * v276_2, 1.0f) * s[19])) * s[20];
        const points_nf_lane v188_1 = points_nf_load(t + 41 * TILE + k);
        const points_nf_lane v188_2 = points_nf_load(t + 42 * TILE + k);
        const points_nf_lane v188_3 = points_nf_load(t + 43 * TILE + k);
        const points_nf_lane v188_4 = points_nf_load(t + 44 * TILE + k);
        const points_nf_lane v285_1 = v188_1 * FMA(flow_6_net_2_weight[4], v277, flow_6_net_2_weight[0] * v283);
        const points_nf_lane v285_2 = v188_2 * FMA(flow_6_net_2_weight[5], v277, flow_6_net_2_weight[1] * v283);
        const points_nf_lane v285_3 = v188_3 * FMA(flow_6_net_2_weight[6], v277, flow_6_net_2_weight[2] * v283);
        const points_nf_lane v285_4 = v188_4 * FMA(flow_6_net_2_weight[7], v277, flow_6_net_2_weight[3] * v283);
        const points_nf_lane v287 = FMA(flow_6_net_1_weight[3], v285_4, FMA(flow_6_net_1_weight[2], v285_3, FMA(flow_6_net_1_weight[1], v285_2, FMA(flow_6_net_1_weight[0], v285_1, v276_1))));
        points_nf_store(t + 9 * TILE + k, v287);
    }

    /* layer 5: leaky_relu, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v287 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v277 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v32 = points_nf_load(t + 18 * TILE + k);
        const points_nf_lane v18_2 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v289_1 = points_nf_select_lt(points_nf_set(0.0f), v32, v287, v287 * s[15]);
        const points_nf_lane v289_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, v277, v277 * s[15]);
        const points_nf_lane v31 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v290 = v31 * v289_1;
        points_nf_store(t + 10 * TILE + k, v290);
        const points_nf_lane v30 = points_nf_load(t + 19 * TILE + k);
        const points_nf_lane v190 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v296 = (v190 * (FMA(v31, v30 * v289_1, 1.0f) * s[12])) * s[13];
        const points_nf_lane v192_1 = points_nf_load(t + 31 * TILE + k);
        const points_nf_lane v192_2 = points_nf_load(t + 32 * TILE + k);
        const points_nf_lane v192_3 = points_nf_load(t + 33 * TILE + k);
        const points_nf_lane v192_4 = points_nf_load(t + 34 * TILE + k);
        const points_nf_lane v298_1 = v192_1 * FMA(flow_4_net_2_weight[4], v290, flow_4_net_2_weight[0] * v296);
        const points_nf_lane v298_2 = v192_2 * FMA(flow_4_net_2_weight[5], v290, flow_4_net_2_weight[1] * v296);
        const points_nf_lane v298_3 = v192_3 * FMA(flow_4_net_2_weight[6], v290, flow_4_net_2_weight[2] * v296);
        const points_nf_lane v298_4 = v192_4 * FMA(flow_4_net_2_weight[7], v290, flow_4_net_2_weight[3] * v296);
        const points_nf_lane v300 = FMA(flow_4_net_1_weight[3], v298_4, FMA(flow_4_net_1_weight[2], v298_3, FMA(flow_4_net_1_weight[1], v298_2, FMA(flow_4_net_1_weight[0], v298_1, v289_2))));
        points_nf_store(t + 11 * TILE + k, v300);
    }

    /* layer 3: leaky_relu, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v290 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v300 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v2_1 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v15 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v302_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, v290, v290 * s[8]);
        const points_nf_lane v302_2 = points_nf_select_lt(points_nf_set(0.0f), v15, v300, v300 * s[8]);
        const points_nf_lane v14 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v303 = v14 * v302_2;
        points_nf_store(t + 8 * TILE + k, v303);
        const points_nf_lane v13 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v194 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v309 = (v194 * (FMA(v14, v13 * v302_2, 1.0f) * s[5])) * s[6];
        const points_nf_lane v196_1 = points_nf_load(t + 21 * TILE + k);
        const points_nf_lane v196_2 = points_nf_load(t + 22 * TILE + k);
        const points_nf_lane v196_3 = points_nf_load(t + 23 * TILE + k);
        const points_nf_lane v196_4 = points_nf_load(t + 24 * TILE + k);
        const points_nf_lane v311_1 = v196_1 * FMA(flow_2_net_2_weight[4], v303, flow_2_net_2_weight[0] * v309);
        const points_nf_lane v311_2 = v196_2 * FMA(flow_2_net_2_weight[5], v303, flow_2_net_2_weight[1] * v309);
        const points_nf_lane v311_3 = v196_3 * FMA(flow_2_net_2_weight[6], v303, flow_2_net_2_weight[2] * v309);
        const points_nf_lane v311_4 = v196_4 * FMA(flow_2_net_2_weight[7], v303, flow_2_net_2_weight[3] * v309);
        const points_nf_lane v313 = FMA(flow_2_net_1_weight[3], v311_4, FMA(flow_2_net_1_weight[2], v311_3, FMA(flow_2_net_1_weight[1], v311_2, FMA(flow_2_net_1_weight[0], v311_1, v302_1))));
        points_nf_store(t + 9 * TILE + k, v313);
    }

    /* layer 1: leaky_relu, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v313 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v303 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v315_1 = points_nf_select_lt(points_nf_set(0.0f), x1, v313, v313 * s[1]);
        const points_nf_lane v315_2 = points_nf_select_lt(points_nf_set(0.0f), x2, v303, v303 * s[1]);
        const points_nf_lane v160 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v316_1 = points_nf_select_eq(v160, points_nf_set(-INFINITY), points_nf_set(0.0f), v315_1);
        const points_nf_lane v316_2 = points_nf_select_eq(v160, points_nf_set(-INFINITY), points_nf_set(0.0f), v315_2);
        const points_nf_lane v317_1 = points_nf_select_eq(v315_1, v315_1, v315_1, v316_1);
        points_nf_store(t + 2 * TILE + k, v317_1);
        const points_nf_lane v317_2 = points_nf_select_eq(v315_2, v315_2, v315_2, v316_2);
        points_nf_store(t + 3 * TILE + k, v317_2);
    }
#undef TILE
}

void points_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float s[64], t[100 * 128];
    size_t first, k;
    (void)work;
    points_nf_score_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        points_nf_score_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[256 + k];
            score[(first + k) * 2 + 1] = t[384 + k];
        }
    }
}

/* ---- sample ---- */

static void points_nf_sample_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 20; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 21; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 40; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 41; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 60; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 61; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 80; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 81; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 100; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 101; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 120; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 121; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 140; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 141; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 160; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 161; /* flow.18.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[3] = s[2] < 4.3820266f ? s[2] : s[2] == s[2] ? 4.3820266f : s[2];
    s[4] = expf(s[3]);
    s[5] = 1.0f / s[4];
    s[6] = fabsf(flow_3_alpha[0]);
    s[7] = 1e-30f < s[6] ? s[6] : s[6] == s[6] ? 1e-30f : s[6];
    s[8] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[9] = s[8] < 4.3820266f ? s[8] : s[8] == s[8] ? 4.3820266f : s[8];
    s[10] = expf(s[9]);
    s[11] = 1.0f / s[10];
    s[12] = fabsf(flow_5_alpha[0]);
    s[13] = 1e-30f < s[12] ? s[12] : s[12] == s[12] ? 1e-30f : s[12];
    s[14] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[15] = s[14] < 4.3820266f ? s[14] : s[14] == s[14] ? 4.3820266f : s[14];
    s[16] = expf(s[15]);
    s[17] = 1.0f / s[16];
    s[18] = fabsf(flow_7_alpha[0]);
    s[19] = 1e-30f < s[18] ? s[18] : s[18] == s[18] ? 1e-30f : s[18];
    s[20] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[21] = s[20] < 4.3820266f ? s[20] : s[20] == s[20] ? 4.3820266f : s[20];
    s[22] = expf(s[21]);
    s[23] = 1.0f / s[22];
    s[24] = fabsf(flow_9_alpha[0]);
    s[25] = 1e-30f < s[24] ? s[24] : s[24] == s[24] ? 1e-30f : s[24];
    s[26] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[27] = s[26] < 4.3820266f ? s[26] : s[26] == s[26] ? 4.3820266f : s[26];
    s[28] = expf(s[27]);
    s[29] = 1.0f / s[28];
    s[30] = fabsf(flow_11_alpha[0]);
    s[31] = 1e-30f < s[30] ? s[30] : s[30] == s[30] ? 1e-30f : s[30];
    s[32] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[33] = s[32] < 4.3820266f ? s[32] : s[32] == s[32] ? 4.3820266f : s[32];
    s[34] = expf(s[33]);
    s[35] = 1.0f / s[34];
    s[36] = fabsf(flow_13_alpha[0]);
    s[37] = 1e-30f < s[36] ? s[36] : s[36] == s[36] ? 1e-30f : s[36];
    s[38] = -3e+01f < flow_14_scaling_factor[0] ? flow_14_scaling_factor[0] : flow_14_scaling_factor[0] == flow_14_scaling_factor[0] ? -3e+01f : flow_14_scaling_factor[0];
    s[39] = s[38] < 4.3820266f ? s[38] : s[38] == s[38] ? 4.3820266f : s[38];
    s[40] = expf(s[39]);
    s[41] = 1.0f / s[40];
    s[42] = fabsf(flow_15_alpha[0]);
    s[43] = 1e-30f < s[42] ? s[42] : s[42] == s[42] ? 1e-30f : s[42];
    s[44] = -3e+01f < flow_16_scaling_factor[0] ? flow_16_scaling_factor[0] : flow_16_scaling_factor[0] == flow_16_scaling_factor[0] ? -3e+01f : flow_16_scaling_factor[0];
    s[45] = s[44] < 4.3820266f ? s[44] : s[44] == s[44] ? 4.3820266f : s[44];
    s[46] = expf(s[45]);
    s[47] = 1.0f / s[46];
    s[48] = fabsf(flow_17_alpha[0]);
    s[49] = 1e-30f < s[48] ? s[48] : s[48] == s[48] ? 1e-30f : s[48];
    s[50] = -3e+01f < flow_18_scaling_factor[0] ? flow_18_scaling_factor[0] : flow_18_scaling_factor[0] == flow_18_scaling_factor[0] ? -3e+01f : flow_18_scaling_factor[0];
    s[51] = s[50] < 4.3820266f ? s[50] : s[50] == s[50] ? 4.3820266f : s[50];
    s[52] = expf(s[51]);
    s[53] = 1.0f / s[52];
    s[54] = 1.0f / s[49];
    s[55] = 1.0f / s[43];
    s[56] = 1.0f / s[37];
    s[57] = 1.0f / s[31];
    s[58] = 1.0f / s[25];
    s[59] = 1.0f / s[19];
    s[60] = 1.0f / s[13];
    s[61] = 1.0f / s[7];
    s[62] = 1.0f / s[1];
}

static void points_nf_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [4, 1] */
    const float *flow_2_net_1_bias = params + 6; /* flow.2.net.1.bias [4] */
    const float *flow_2_net_2_weight = params + 10; /* flow.2.net.2.weight [2, 4] */
    const float *flow_2_net_2_bias = params + 18; /* flow.2.net.2.bias [2] */
    const float *flow_4_net_1_weight = params + 22; /* flow.4.net.1.weight [4, 1] */
    const float *flow_4_net_1_bias = params + 26; /* flow.4.net.1.bias [4] */
    const float *flow_4_net_2_weight = params + 30; /* flow.4.net.2.weight [2, 4] */
    const float *flow_4_net_2_bias = params + 38; /* flow.4.net.2.bias [2] */
    const float *flow_6_net_1_weight = params + 42; /* flow.6.net.1.weight [4, 1] */
    const float *flow_6_net_1_bias = params + 46; /* flow.6.net.1.bias [4] */
    const float *flow_6_net_2_weight = params + 50; /* flow.6.net.2.weight [2, 4] */
    const float *flow_6_net_2_bias = params + 58; /* flow.6.net.2.bias [2] */
    const float *flow_8_net_1_weight = params + 62; /* flow.8.net.1.weight [4, 1] */
    const float *flow_8_net_1_bias = params + 66; /* flow.8.net.1.bias [4] */
    const float *flow_8_net_2_weight = params + 70; /* flow.8.net.2.weight [2, 4] */
    const float *flow_8_net_2_bias = params + 78; /* flow.8.net.2.bias [2] */
    const float *flow_10_net_1_weight = params + 82; /* flow.10.net.1.weight [4, 1] */
    const float *flow_10_net_1_bias = params + 86; /* flow.10.net.1.bias [4] */
    const float *flow_10_net_2_weight = params + 90; /* flow.10.net.2.weight [2, 4] */
    const float *flow_10_net_2_bias = params + 98; /* flow.10.net.2.bias [2] */
    const float *flow_12_net_1_weight = params + 102; /* flow.12.net.1.weight [4, 1] */
    const float *flow_12_net_1_bias = params + 106; /* flow.12.net.1.bias [4] */
    const float *flow_12_net_2_weight = params + 110; /* flow.12.net.2.weight [2, 4] */
    const float *flow_12_net_2_bias = params + 118; /* flow.12.net.2.bias [2] */
    const float *flow_14_net_1_weight = params + 122; /* flow.14.net.1.weight [4, 1] */
    const float *flow_14_net_1_bias = params + 126; /* flow.14.net.1.bias [4] */
    const float *flow_14_net_2_weight = params + 130; /* flow.14.net.2.weight [2, 4] */
    const float *flow_14_net_2_bias = params + 138; /* flow.14.net.2.bias [2] */
    const float *flow_16_net_1_weight = params + 142; /* flow.16.net.1.weight [4, 1] */
    const float *flow_16_net_1_bias = params + 146; /* flow.16.net.1.bias [4] */
    const float *flow_16_net_2_weight = params + 150; /* flow.16.net.2.weight [2, 4] */
    const float *flow_16_net_2_bias = params + 158; /* flow.16.net.2.bias [2] */
    const float *flow_18_net_1_weight = params + 162; /* flow.18.net.1.weight [4, 1] */
    const float *flow_18_net_1_bias = params + 166; /* flow.18.net.1.bias [4] */
    const float *flow_18_net_2_weight = params + 170; /* flow.18.net.2.weight [2, 4] */
    const float *flow_18_net_2_bias = params + 178; /* flow.18.net.2.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* base: gaussian, sample */
    points_nf_each_normal(t + 2 * TILE, t, 2, TILE, m);

    /* layer 18: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v1_1 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v3_1 = FMA(flow_18_net_1_weight[0], v1_1, flow_18_net_1_bias[0]);
        points_nf_store(t + 4 * TILE + k, v3_1);
        const points_nf_lane v3_2 = FMA(flow_18_net_1_weight[1], v1_1, flow_18_net_1_bias[1]);
        points_nf_store(t + 5 * TILE + k, v3_2);
        const points_nf_lane v3_3 = FMA(flow_18_net_1_weight[2], v1_1, flow_18_net_1_bias[2]);
        points_nf_store(t + 6 * TILE + k, v3_3);
        const points_nf_lane v3_4 = FMA(flow_18_net_1_weight[3], v1_1, flow_18_net_1_bias[3]);
        points_nf_store(t + 7 * TILE + k, v3_4);
    }
    points_nf_each_tanh(t + 8 * TILE, t + 4 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v4_1 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v4_2 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v4_3 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v4_4 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v6_1 = FMA(flow_18_net_2_weight[3], v4_4, FMA(flow_18_net_2_weight[2], v4_3, FMA(flow_18_net_2_weight[1], v4_2, FMA(flow_18_net_2_weight[0], v4_1, flow_18_net_2_bias[0]))));
        points_nf_store(t + k, v6_1);
        const points_nf_lane v6_2 = FMA(flow_18_net_2_weight[7], v4_4, FMA(flow_18_net_2_weight[6], v4_3, FMA(flow_18_net_2_weight[5], v4_2, FMA(flow_18_net_2_weight[4], v4_1, flow_18_net_2_bias[1]))));
        points_nf_store(t + 1 * TILE + k, v6_2);
        const points_nf_lane v7 = v6_1 * s[53];
        points_nf_store(t + 4 * TILE + k, v7);
    }
    points_nf_each_tanh(t + 5 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v8 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v10 = -(v8 * s[52]);
        points_nf_store(t + 4 * TILE + k, v10);
    }
    points_nf_each_exp(t + 5 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v1_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v11 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v6_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v13 = FMA(v1_2, v11, -v6_2);
        const points_nf_lane v1_1 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v15_1 = points_nf_select_lt(points_nf_set(0.0f), v1_1, v1_1, v1_1 * s[54]);
        points_nf_store(t + 6 * TILE + k, v15_1);
        const points_nf_lane v15_2 = points_nf_select_lt(points_nf_set(0.0f), v13, v13, v13 * s[54]);
        points_nf_store(t + 7 * TILE + k, v15_2);
        const points_nf_lane v17_1 = FMA(flow_16_net_1_weight[0], v15_2, flow_16_net_1_bias[0]);
        points_nf_store(t + 8 * TILE + k, v17_1);
        const points_nf_lane v17_2 = FMA(flow_16_net_1_weight[1], v15_2, flow_16_net_1_bias[1]);
        points_nf_store(t + 9 * TILE + k, v17_2);
        const points_nf_lane v17_3 = FMA(flow_16_net_1_weight[2], v15_2, flow_16_net_1_bias[2]);
        points_nf_store(t + 10 * TILE + k, v17_3);
        const points_nf_lane v17_4 = FMA(flow_16_net_1_weight[3], v15_2, flow_16_net_1_bias[3]);
        points_nf_store(t + 11 * TILE + k, v17_4);
    }

    /* layer 16: coupling, inverse */
    points_nf_each_tanh(t, t + 8 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v18_1 = points_nf_load(t + k);
        const points_nf_lane v18_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v18_3 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v18_4 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v20_1 = FMA(flow_16_net_2_weight[3], v18_4, FMA(flow_16_net_2_weight[2], v18_3, FMA(flow_16_net_2_weight[1], v18_2, FMA(flow_16_net_2_weight[0], v18_1, flow_16_net_2_bias[0]))));
        points_nf_store(t + 4 * TILE + k, v20_1);
        const points_nf_lane v20_2 = FMA(flow_16_net_2_weight[7], v18_4, FMA(flow_16_net_2_weight[6], v18_3, FMA(flow_16_net_2_weight[5], v18_2, FMA(flow_16_net_2_weight[4], v18_1, flow_16_net_2_bias[1]))));
        points_nf_store(t + 5 * TILE + k, v20_2);
        const points_nf_lane v21 = v20_1 * s[47];
        points_nf_store(t + 8 * TILE + k, v21);
    }
    points_nf_each_tanh(t, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v22 = points_nf_load(t + k);
        const points_nf_lane v24 = -(v22 * s[46]);
        points_nf_store(t + 1 * TILE + k, v24);
    }
    points_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v15_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v25 = points_nf_load(t + k);
        const points_nf_lane v20_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v27 = FMA(v15_1, v25, -v20_2);
        const points_nf_lane v15_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v29_1 = points_nf_select_lt(points_nf_set(0.0f), v27, v27, v27 * s[55]);
        points_nf_store(t + 1 * TILE + k, v29_1);
        const points_nf_lane v29_2 = points_nf_select_lt(points_nf_set(0.0f), v15_2, v15_2, v15_2 * s[55]);
        points_nf_store(t + 2 * TILE + k, v29_2);
        const points_nf_lane v31_1 = FMA(flow_14_net_1_weight[0], v29_1, flow_14_net_1_bias[0]);
        points_nf_store(t + 8 * TILE + k, v31_1);
        const points_nf_lane v31_2 = FMA(flow_14_net_1_weight[1], v29_1, flow_14_net_1_bias[1]);
        points_nf_store(t + 9 * TILE + k, v31_2);
        const points_nf_lane v31_3 = FMA(flow_14_net_1_weight[2], v29_1, flow_14_net_1_bias[2]);
        points_nf_store(t + 10 * TILE + k, v31_3);
        const points_nf_lane v31_4 = FMA(flow_14_net_1_weight[3], v29_1, flow_14_net_1_bias[3]);
        points_nf_store(t + 11 * TILE + k, v31_4);
    }

    /* layer 14: coupling, inverse */
    points_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v32_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v32_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v32_3 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v32_4 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v34_1 = FMA(flow_14_net_2_weight[3], v32_4, FMA(flow_14_net_2_weight[2], v32_3, FMA(flow_14_net_2_weight[1], v32_2, FMA(flow_14_net_2_weight[0], v32_1, flow_14_net_2_bias[0]))));
        points_nf_store(t + 7 * TILE + k, v34_1);
        const points_nf_lane v34_2 = FMA(flow_14_net_2_weight[7], v32_4, FMA(flow_14_net_2_weight[6], v32_3, FMA(flow_14_net_2_weight[5], v32_2, FMA(flow_14_net_2_weight[4], v32_1, flow_14_net_2_bias[1]))));
        points_nf_store(t + 8 * TILE + k, v34_2);
        const points_nf_lane v35 = v34_1 * s[41];
        points_nf_store(t + k, v35);
    }
    points_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v36 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v38 = -(v36 * s[40]);
        points_nf_store(t + k, v38);
    }
    points_nf_each_exp(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v29_2 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v39 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v34_2 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v41 = FMA(v29_2, v39, -v34_2);
        const points_nf_lane v29_1 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v43_1 = points_nf_select_lt(points_nf_set(0.0f), v29_1, v29_1, v29_1 * s[56]);
        points_nf_store(t + 4 * TILE + k, v43_1);
        const points_nf_lane v43_2 = points_nf_select_lt(points_nf_set(0.0f), v41, v41, v41 * s[56]);
        points_nf_store(t + 5 * TILE + k, v43_2);
        const points_nf_lane v45_1 = FMA(flow_12_net_1_weight[0], v43_2, flow_12_net_1_bias[0]);
        points_nf_store(t + 9 * TILE + k, v45_1);
        const points_nf_lane v45_2 = FMA(flow_12_net_1_weight[1], v43_2, flow_12_net_1_bias[1]);
        points_nf_store(t + 10 * TILE + k, v45_2);
        const points_nf_lane v45_3 = FMA(flow_12_net_1_weight[2], v43_2, flow_12_net_1_bias[2]);
        points_nf_store(t + 11 * TILE + k, v45_3);
        const points_nf_lane v45_4 = FMA(flow_12_net_1_weight[3], v43_2, flow_12_net_1_bias[3]);
        points_nf_store(t + 12 * TILE + k, v45_4);
    }

    /* layer 12: coupling, inverse */
    points_nf_each_tanh(t, t + 9 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v46_1 = points_nf_load(t + k);
        const points_nf_lane v46_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v46_3 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v46_4 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v48_1 = FMA(flow_12_net_2_weight[3], v46_4, FMA(flow_12_net_2_weight[2], v46_3, FMA(flow_12_net_2_weight[1], v46_2, FMA(flow_12_net_2_weight[0], v46_1, flow_12_net_2_bias[0]))));
        points_nf_store(t + 6 * TILE + k, v48_1);
        const points_nf_lane v48_2 = FMA(flow_12_net_2_weight[7], v46_4, FMA(flow_12_net_2_weight[6], v46_3, FMA(flow_12_net_2_weight[5], v46_2, FMA(flow_12_net_2_weight[4], v46_1, flow_12_net_2_bias[1]))));
        points_nf_store(t + 7 * TILE + k, v48_2);
        const points_nf_lane v49 = v48_1 * s[35];
        points_nf_store(t + 8 * TILE + k, v49);
    }
    points_nf_each_tanh(t, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v50 = points_nf_load(t + k);
        const points_nf_lane v52 = -(v50 * s[34]);
        points_nf_store(t + 1 * TILE + k, v52);
    }
    points_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v43_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v53 = points_nf_load(t + k);
        const points_nf_lane v48_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v55 = FMA(v43_1, v53, -v48_2);
        const points_nf_lane v43_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v57_1 = points_nf_select_lt(points_nf_set(0.0f), v55, v55, v55 * s[57]);
        points_nf_store(t + 1 * TILE + k, v57_1);
        const points_nf_lane v57_2 = points_nf_select_lt(points_nf_set(0.0f), v43_2, v43_2, v43_2 * s[57]);
        points_nf_store(t + 2 * TILE + k, v57_2);
        const points_nf_lane v59_1 = FMA(flow_10_net_1_weight[0], v57_1, flow_10_net_1_bias[0]);
        points_nf_store(t + 8 * TILE + k, v59_1);
        const points_nf_lane v59_2 = FMA(flow_10_net_1_weight[1], v57_1, flow_10_net_1_bias[1]);
        points_nf_store(t + 9 * TILE + k, v59_2);
        const points_nf_lane v59_3 = FMA(flow_10_net_1_weight[2], v57_1, flow_10_net_1_bias[2]);
        points_nf_store(t + 10 * TILE + k, v59_3);
        const points_nf_lane v59_4 = FMA(flow_10_net_1_weight[3], v57_1, flow_10_net_1_bias[3]);
        points_nf_store(t + 11 * TILE + k, v59_4);
    }

    /* layer 10: coupling, inverse */
    points_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v60_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v60_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v60_3 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v60_4 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v62_1 = FMA(flow_10_net_2_weight[3], v60_4, FMA(flow_10_net_2_weight[2], v60_3, FMA(flow_10_net_2_weight[1], v60_2, FMA(flow_10_net_2_weight[0], v60_1, flow_10_net_2_bias[0]))));
        points_nf_store(t + 7 * TILE + k, v62_1);
        const points_nf_lane v62_2 = FMA(flow_10_net_2_weight[7], v60_4, FMA(flow_10_net_2_weight[6], v60_3, FMA(flow_10_net_2_weight[5], v60_2, FMA(flow_10_net_2_weight[4], v60_1, flow_10_net_2_bias[1]))));
        points_nf_store(t + 8 * TILE + k, v62_2);
        const points_nf_lane v63 = v62_1 * s[29];
        points_nf_store(t + k, v63);
    }
    points_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v64 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v66 = -(v64 * s[28]);
        points_nf_store(t + k, v66);
    }
    points_nf_each_exp(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v57_2 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v67 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v62_2 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v69 = FMA(v57_2, v67, -v62_2);
        const points_nf_lane v57_1 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v71_1 = points_nf_select_lt(points_nf_set(0.0f), v57_1, v57_1, v57_1 * s[58]);
        points_nf_store(t + 4 * TILE + k, v71_1);
        const points_nf_lane v71_2 = points_nf_select_lt(points_nf_set(0.0f), v69, v69, v69 * s[58]);
        points_nf_store(t + 5 * TILE + k, v71_2);
        const points_nf_lane v73_1 = FMA(flow_8_net_1_weight[0], v71_2, flow_8_net_1_bias[0]);
        points_nf_store(t + 9 * TILE + k, v73_1);
        const points_nf_lane v73_2 = FMA(flow_8_net_1_weight[1], v71_2, flow_8_net_1_bias[1]);
        points_nf_store(t + 10 * TILE + k, v73_2);
        const points_nf_lane v73_3 = FMA(flow_8_net_1_weight[2], v71_2, flow_8_net_1_bias[2]);
        points_nf_store(t + 11 * TILE + k, v73_3);
        const points_nf_lane v73_4 = FMA(flow_8_net_1_weight[3], v71_2, flow_8_net_1_bias[3]);
        points_nf_store(t + 12 * TILE + k, v73_4);
    }

    /* layer 8: coupling, inverse */
    points_nf_each_tanh(t, t + 9 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v74_1 = points_nf_load(t + k);
        const points_nf_lane v74_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v74_3 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v74_4 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v76_1 = FMA(flow_8_net_2_weight[3], v74_4, FMA(flow_8_net_2_weight[2], v74_3, FMA(flow_8_net_2_weight[1], v74_2, FMA(flow_8_net_2_weight[0], v74_1, flow_8_net_2_bias[0]))));
        points_nf_store(t + 6 * TILE + k, v76_1);
        const points_nf_lane v76_2 = FMA(flow_8_net_2_weight[7], v74_4, FMA(flow_8_net_2_weight[6], v74_3, FMA(flow_8_net_2_weight[5], v74_2, FMA(flow_8_net_2_weight[4], v74_1, flow_8_net_2_bias[1]))));
        points_nf_store(t + 7 * TILE + k, v76_2);
        const points_nf_lane v77 = v76_1 * s[23];
        points_nf_store(t + 8 * TILE + k, v77);
    }
    points_nf_each_tanh(t, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v78 = points_nf_load(t + k);
        const points_nf_lane v80 = -(v78 * s[22]);
        points_nf_store(t + 1 * TILE + k, v80);
    }
    points_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v71_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v81 = points_nf_load(t + k);
        const points_nf_lane v76_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v83 = FMA(v71_1, v81, -v76_2);
        const points_nf_lane v71_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v85_1 = points_nf_select_lt(points_nf_set(0.0f), v83, v83, v83 * s[59]);
        points_nf_store(t + 1 * TILE + k, v85_1);
        const points_nf_lane v85_2 = points_nf_select_lt(points_nf_set(0.0f), v71_2, v71_2, v71_2 * s[59]);
        points_nf_store(t + 2 * TILE + k, v85_2);
        const points_nf_lane v87_1 = FMA(flow_6_net_1_weight[0], v85_1, flow_6_net_1_bias[0]);
        points_nf_store(t + 8 * TILE + k, v87_1);
        const points_nf_lane v87_2 = FMA(flow_6_net_1_weight[1], v85_1, flow_6_net_1_bias[1]);
        points_nf_store(t + 9 * TILE + k, v87_2);
        const points_nf_lane v87_3 = FMA(flow_6_net_1_weight[2], v85_1, flow_6_net_1_bias[2]);
        points_nf_store(t + 10 * TILE + k, v87_3);
        const points_nf_lane v87_4 = FMA(flow_6_net_1_weight[3], v85_1, flow_6_net_1_bias[3]);
        points_nf_store(t + 11 * TILE + k, v87_4);
    }

    /* layer 6: coupling, inverse */
    points_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v88_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v88_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v88_3 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v88_4 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v90_1 = FMA(flow_6_net_2_weight[3], v88_4, FMA(flow_6_net_2_weight[2], v88_3, FMA(flow_6_net_2_weight[1], v88_2, FMA(flow_6_net_2_weight[0], v88_1, flow_6_net_2_bias[0]))));
        points_nf_store(t + 7 * TILE + k, v90_1);
        const points_nf_lane v90_2 = FMA(flow_6_net_2_weight[7], v88_4, FMA(flow_6_net_2_weight[6], v88_3, FMA(flow_6_net_2_weight[5], v88_2, FMA(flow_6_net_2_weight[4], v88_1, flow_6_net_2_bias[1]))));
        points_nf_store(t + 8 * TILE + k, v90_2);
        const points_nf_lane v91 = v90_1 * s[17];
        points_nf_store(t + k, v91);
    }
    points_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v92 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v94 = -(v92 * s[16]);
        points_nf_store(t + k, v94);
    }
    points_nf_each_exp(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v85_2 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v95 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v90_2 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v97 = FMA(v85_2, v95, -v90_2);
        const points_nf_lane v85_1 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v99_1 = points_nf_select_lt(points_nf_set(0.0f), v85_1, v85_1, v85_1 * s[60]);
        points_nf_store(t + 4 * TILE + k, v99_1);
        const points_nf_lane v99_2 = points_nf_select_lt(points_nf_set(0.0f), v97, v97, v97 * s[60]);
        points_nf_store(t + 5 * TILE + k, v99_2);
        const points_nf_lane v101_1 = FMA(flow_4_net_1_weight[0], v99_2, flow_4_net_1_bias[0]);
        points_nf_store(t + 9 * TILE + k, v101_1);
        const points_nf_lane v101_2 = FMA(flow_4_net_1_weight[1], v99_2, flow_4_net_1_bias[1]);
        points_nf_store(t + 10 * TILE + k, v101_2);
        const points_nf_lane v101_3 = FMA(flow_4_net_1_weight[2], v99_2, flow_4_net_1_bias[2]);
        points_nf_store(t + 11 * TILE + k, v101_3);
        const points_nf_lane v101_4 = FMA(flow_4_net_1_weight[3], v99_2, flow_4_net_1_bias[3]);
        points_nf_store(t + 12 * TILE + k, v101_4);
    }

    /* layer 4: coupling, inverse */
    points_nf_each_tanh(t, t + 9 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v102_1 = points_nf_load(t + k);
        const points_nf_lane v102_2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v102_3 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v102_4 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v104_1 = FMA(flow_4_net_2_weight[3], v102_4, FMA(flow_4_net_2_weight[2], v102_3, FMA(flow_4_net_2_weight[1], v102_2, FMA(flow_4_net_2_weight[0], v102_1, flow_4_net_2_bias[0]))));
        points_nf_store(t + 6 * TILE + k, v104_1);
        const points_nf_lane v104_2 = FMA(flow_4_net_2_weight[7], v102_4, FMA(flow_4_net_2_weight[6], v102_3, FMA(flow_4_net_2_weight[5], v102_2, FMA(flow_4_net_2_weight[4], v102_1, flow_4_net_2_bias[1]))));
        points_nf_store(t + 7 * TILE + k, v104_2);
        const points_nf_lane v105 = v104_1 * s[11];
        points_nf_store(t + 8 * TILE + k, v105);
    }
    points_nf_each_tanh(t, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v106 = points_nf_load(t + k);
        const points_nf_lane v108 = -(v106 * s[10]);
        points_nf_store(t + 1 * TILE + k, v108);
    }
    points_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v99_1 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v109 = points_nf_load(t + k);
        const points_nf_lane v104_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v111 = FMA(v99_1, v109, -v104_2);
        const points_nf_lane v99_2 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v113_1 = points_nf_select_lt(points_nf_set(0.0f), v111, v111, v111 * s[61]);
        points_nf_store(t + 1 * TILE + k, v113_1);
        const points_nf_lane v113_2 = points_nf_select_lt(points_nf_set(0.0f), v99_2, v99_2, v99_2 * s[61]);
        points_nf_store(t + 2 * TILE + k, v113_2);
        const points_nf_lane v115_1 = FMA(flow_2_net_1_weight[0], v113_1, flow_2_net_1_bias[0]);
        points_nf_store(t + 8 * TILE + k, v115_1);
        const points_nf_lane v115_2 = FMA(flow_2_net_1_weight[1], v113_1, flow_2_net_1_bias[1]);
        points_nf_store(t + 9 * TILE + k, v115_2);
        const points_nf_lane v115_3 = FMA(flow_2_net_1_weight[2], v113_1, flow_2_net_1_bias[2]);
        points_nf_store(t + 10 * TILE + k, v115_3);
        const points_nf_lane v115_4 = FMA(flow_2_net_1_weight[3], v113_1, flow_2_net_1_bias[3]);
        points_nf_store(t + 11 * TILE + k, v115_4);
    }

    /* layer 2: coupling, inverse */
    points_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v116_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v116_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v116_3 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v116_4 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v118_1 = FMA(flow_2_net_2_weight[3], v116_4, FMA(flow_2_net_2_weight[2], v116_3, FMA(flow_2_net_2_weight[1], v116_2, FMA(flow_2_net_2_weight[0], v116_1, flow_2_net_2_bias[0]))));
        points_nf_store(t + 7 * TILE + k, v118_1);
        const points_nf_lane v118_2 = FMA(flow_2_net_2_weight[7], v116_4, FMA(flow_2_net_2_weight[6], v116_3, FMA(flow_2_net_2_weight[5], v116_2, FMA(flow_2_net_2_weight[4], v116_1, flow_2_net_2_bias[1]))));
        points_nf_store(t + 8 * TILE + k, v118_2);
        const points_nf_lane v119 = v118_1 * s[5];
        points_nf_store(t + k, v119);
    }
    points_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v120 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v122 = -(v120 * s[4]);
        points_nf_store(t + k, v122);
    }
    points_nf_each_exp(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v113_2 = points_nf_load(t + 2 * TILE + k);
        const points_nf_lane v123 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v118_2 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v125 = FMA(v113_2, v123, -v118_2);
        const points_nf_lane v113_1 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v127_1 = points_nf_select_lt(points_nf_set(0.0f), v113_1, v113_1, v113_1 * s[62]);
        points_nf_store(t + 4 * TILE + k, v127_1);
        const points_nf_lane v127_2 = points_nf_select_lt(points_nf_set(0.0f), v125, v125, v125 * s[62]);
        points_nf_store(t + 5 * TILE + k, v127_2);
    }
#undef TILE
}

void points_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[64], t[14 * 128];
    size_t first, k;
    (void)work;
    points_nf_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_random(seed, start + first, m, 2, 128, t + 0);
        points_nf_sample_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[512 + k];
            x[(first + k) * 2 + 1] = t[640 + k];
        }
    }
}

/* ---- layers ---- */

static void points_nf_layers_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 20; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 21; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 40; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 41; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 60; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 61; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 80; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 81; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 100; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 101; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 120; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 121; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 140; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 141; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 160; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 161; /* flow.18.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[3] = s[2] < 4.3820266f ? s[2] : s[2] == s[2] ? 4.3820266f : s[2];
    s[4] = expf(s[3]);
    s[5] = 1.0f / s[4];
    s[6] = fabsf(flow_3_alpha[0]);
    s[7] = 1e-30f < s[6] ? s[6] : s[6] == s[6] ? 1e-30f : s[6];
    s[8] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[9] = s[8] < 4.3820266f ? s[8] : s[8] == s[8] ? 4.3820266f : s[8];
    s[10] = expf(s[9]);
    s[11] = 1.0f / s[10];
    s[12] = fabsf(flow_5_alpha[0]);
    s[13] = 1e-30f < s[12] ? s[12] : s[12] == s[12] ? 1e-30f : s[12];
    s[14] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[15] = s[14] < 4.3820266f ? s[14] : s[14] == s[14] ? 4.3820266f : s[14];
    s[16] = expf(s[15]);
    s[17] = 1.0f / s[16];
    s[18] = fabsf(flow_7_alpha[0]);
    s[19] = 1e-30f < s[18] ? s[18] : s[18] == s[18] ? 1e-30f : s[18];
    s[20] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[21] = s[20] < 4.3820266f ? s[20] : s[20] == s[20] ? 4.3820266f : s[20];
    s[22] = expf(s[21]);
    s[23] = 1.0f / s[22];
    s[24] = fabsf(flow_9_alpha[0]);
    s[25] = 1e-30f < s[24] ? s[24] : s[24] == s[24] ? 1e-30f : s[24];
    s[26] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[27] = s[26] < 4.3820266f ? s[26] : s[26] == s[26] ? 4.3820266f : s[26];
    s[28] = expf(s[27]);
    s[29] = 1.0f / s[28];
    s[30] = fabsf(flow_11_alpha[0]);
    s[31] = 1e-30f < s[30] ? s[30] : s[30] == s[30] ? 1e-30f : s[30];
    s[32] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[33] = s[32] < 4.3820266f ? s[32] : s[32] == s[32] ? 4.3820266f : s[32];
    s[34] = expf(s[33]);
    s[35] = 1.0f / s[34];
    s[36] = fabsf(flow_13_alpha[0]);
    s[37] = 1e-30f < s[36] ? s[36] : s[36] == s[36] ? 1e-30f : s[36];
    s[38] = -3e+01f < flow_14_scaling_factor[0] ? flow_14_scaling_factor[0] : flow_14_scaling_factor[0] == flow_14_scaling_factor[0] ? -3e+01f : flow_14_scaling_factor[0];
    s[39] = s[38] < 4.3820266f ? s[38] : s[38] == s[38] ? 4.3820266f : s[38];
    s[40] = expf(s[39]);
    s[41] = 1.0f / s[40];
    s[42] = fabsf(flow_15_alpha[0]);
    s[43] = 1e-30f < s[42] ? s[42] : s[42] == s[42] ? 1e-30f : s[42];
    s[44] = -3e+01f < flow_16_scaling_factor[0] ? flow_16_scaling_factor[0] : flow_16_scaling_factor[0] == flow_16_scaling_factor[0] ? -3e+01f : flow_16_scaling_factor[0];
    s[45] = s[44] < 4.3820266f ? s[44] : s[44] == s[44] ? 4.3820266f : s[44];
    s[46] = expf(s[45]);
    s[47] = 1.0f / s[46];
    s[48] = fabsf(flow_17_alpha[0]);
    s[49] = 1e-30f < s[48] ? s[48] : s[48] == s[48] ? 1e-30f : s[48];
    s[50] = -3e+01f < flow_18_scaling_factor[0] ? flow_18_scaling_factor[0] : flow_18_scaling_factor[0] == flow_18_scaling_factor[0] ? -3e+01f : flow_18_scaling_factor[0];
    s[51] = s[50] < 4.3820266f ? s[50] : s[50] == s[50] ? 4.3820266f : s[50];
    s[52] = expf(s[51]);
    s[53] = 1.0f / s[52];
    s[54] = 1.0f / s[49];
    s[55] = 1.0f / s[43];
    s[56] = 1.0f / s[37];
    s[57] = 1.0f / s[31];
    s[58] = 1.0f / s[25];
    s[59] = 1.0f / s[19];
    s[60] = 1.0f / s[13];
    s[61] = 1.0f / s[7];
    s[62] = 1.0f / s[1];
}

static void points_nf_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [4, 1] */
    const float *flow_2_net_1_bias = params + 6; /* flow.2.net.1.bias [4] */
    const float *flow_2_net_2_weight = params + 10; /* flow.2.net.2.weight [2, 4] */
    const float *flow_2_net_2_bias = params + 18; /* flow.2.net.2.bias [2] */
    const float *flow_4_net_1_weight = params + 22; /* flow.4.net.1.weight [4, 1] */
    const float *flow_4_net_1_bias = params + 26; /* flow.4.net.1.bias [4] */
    const float *flow_4_net_2_weight = params + 30; /* flow.4.net.2.weight [2, 4] */
    const float *flow_4_net_2_bias = params + 38; /* flow.4.net.2.bias [2] */
    const float *flow_6_net_1_weight = params + 42; /* flow.6.net.1.weight [4, 1] */
    const float *flow_6_net_1_bias = params + 46; /* flow.6.net.1.bias [4] */
    const float *flow_6_net_2_weight = params + 50; /* flow.6.net.2.weight [2, 4] */
    const float *flow_6_net_2_bias = params + 58; /* flow.6.net.2.bias [2] */
    const float *flow_8_net_1_weight = params + 62; /* flow.8.net.1.weight [4, 1] */
    const float *flow_8_net_1_bias = params + 66; /* flow.8.net.1.bias [4] */
    const float *flow_8_net_2_weight = params + 70; /* flow.8.net.2.weight [2, 4] */
    const float *flow_8_net_2_bias = params + 78; /* flow.8.net.2.bias [2] */
    const float *flow_10_net_1_weight = params + 82; /* flow.10.net.1.weight [4, 1] */
    const float *flow_10_net_1_bias = params + 86; /* flow.10.net.1.bias [4] */
    const float *flow_10_net_2_weight = params + 90; /* flow.10.net.2.weight [2, 4] */
    const float *flow_10_net_2_bias = params + 98; /* flow.10.net.2.bias [2] */
    const float *flow_12_net_1_weight = params + 102; /* flow.12.net.1.weight [4, 1] */
    const float *flow_12_net_1_bias = params + 106; /* flow.12.net.1.bias [4] */
    const float *flow_12_net_2_weight = params + 110; /* flow.12.net.2.weight [2, 4] */
    const float *flow_12_net_2_bias = params + 118; /* flow.12.net.2.bias [2] */
    const float *flow_14_net_1_weight = params + 122; /* flow.14.net.1.weight [4, 1] */
    const float *flow_14_net_1_bias = params + 126; /* flow.14.net.1.bias [4] */
    const float *flow_14_net_2_weight = params + 130; /* flow.14.net.2.weight [2, 4] */
    const float *flow_14_net_2_bias = params + 138; /* flow.14.net.2.bias [2] */
    const float *flow_16_net_1_weight = params + 142; /* flow.16.net.1.weight [4, 1] */
    const float *flow_16_net_1_bias = params + 146; /* flow.16.net.1.bias [4] */
    const float *flow_16_net_2_weight = params + 150; /* flow.16.net.2.weight [2, 4] */
    const float *flow_16_net_2_bias = params + 158; /* flow.16.net.2.bias [2] */
    const float *flow_18_net_1_weight = params + 162; /* flow.18.net.1.weight [4, 1] */
    const float *flow_18_net_1_bias = params + 166; /* flow.18.net.1.bias [4] */
    const float *flow_18_net_2_weight = params + 170; /* flow.18.net.2.weight [2, 4] */
    const float *flow_18_net_2_bias = params + 178; /* flow.18.net.2.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 18: coupling, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane v2_1 = FMA(flow_18_net_1_weight[0], x1, flow_18_net_1_bias[0]);
        points_nf_store(t + 2 * TILE + k, v2_1);
        const points_nf_lane v2_2 = FMA(flow_18_net_1_weight[1], x1, flow_18_net_1_bias[1]);
        points_nf_store(t + 3 * TILE + k, v2_2);
        const points_nf_lane v2_3 = FMA(flow_18_net_1_weight[2], x1, flow_18_net_1_bias[2]);
        points_nf_store(t + 4 * TILE + k, v2_3);
        const points_nf_lane v2_4 = FMA(flow_18_net_1_weight[3], x1, flow_18_net_1_bias[3]);
        points_nf_store(t + 5 * TILE + k, v2_4);
    }
    points_nf_each_tanh(t + 6 * TILE, t + 2 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v3_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v3_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v3_3 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v3_4 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v5_1 = FMA(flow_18_net_2_weight[3], v3_4, FMA(flow_18_net_2_weight[2], v3_3, FMA(flow_18_net_2_weight[1], v3_2, FMA(flow_18_net_2_weight[0], v3_1, flow_18_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v5_1);
        const points_nf_lane v5_2 = FMA(flow_18_net_2_weight[7], v3_4, FMA(flow_18_net_2_weight[6], v3_3, FMA(flow_18_net_2_weight[5], v3_2, FMA(flow_18_net_2_weight[4], v3_1, flow_18_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v5_2);
        const points_nf_lane v6 = v5_1 * s[53];
        points_nf_store(t + 4 * TILE + k, v6);
    }
    points_nf_each_tanh(t + 5 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v7 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v9 = -(v7 * s[52]);
        points_nf_store(t + 4 * TILE + k, v9);
    }
    points_nf_each_exp(t + 5 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v10 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v5_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v12 = FMA(x2, v10, -v5_2);
        points_nf_store(t + 4 * TILE + k, v12);
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane v14_1 = points_nf_select_lt(points_nf_set(0.0f), x1, x1, x1 * s[54]);
        points_nf_store(t + 6 * TILE + k, v14_1);
        const points_nf_lane v14_2 = points_nf_select_lt(points_nf_set(0.0f), v12, v12, v12 * s[54]);
        points_nf_store(t + 7 * TILE + k, v14_2);
        const points_nf_lane v16_1 = FMA(flow_16_net_1_weight[0], v14_2, flow_16_net_1_bias[0]);
        points_nf_store(t + 8 * TILE + k, v16_1);
        const points_nf_lane v16_2 = FMA(flow_16_net_1_weight[1], v14_2, flow_16_net_1_bias[1]);
        points_nf_store(t + 9 * TILE + k, v16_2);
        const points_nf_lane v16_3 = FMA(flow_16_net_1_weight[2], v14_2, flow_16_net_1_bias[2]);
        points_nf_store(t + 10 * TILE + k, v16_3);
        const points_nf_lane v16_4 = FMA(flow_16_net_1_weight[3], v14_2, flow_16_net_1_bias[3]);
        points_nf_store(t + 11 * TILE + k, v16_4);
    }

    /* layer 16: coupling, inverse */
    points_nf_each_tanh(t + 12 * TILE, t + 8 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v17_1 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v17_2 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v17_3 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v17_4 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v19_1 = FMA(flow_16_net_2_weight[3], v17_4, FMA(flow_16_net_2_weight[2], v17_3, FMA(flow_16_net_2_weight[1], v17_2, FMA(flow_16_net_2_weight[0], v17_1, flow_16_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v19_1);
        const points_nf_lane v19_2 = FMA(flow_16_net_2_weight[7], v17_4, FMA(flow_16_net_2_weight[6], v17_3, FMA(flow_16_net_2_weight[5], v17_2, FMA(flow_16_net_2_weight[4], v17_1, flow_16_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v19_2);
        const points_nf_lane v20 = v19_1 * s[47];
        points_nf_store(t + 5 * TILE + k, v20);
    }
    points_nf_each_tanh(t + 8 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v21 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v23 = -(v21 * s[46]);
        points_nf_store(t + 5 * TILE + k, v23);
    }
    points_nf_each_exp(t + 8 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v14_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v24 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v19_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v26 = FMA(v14_1, v24, -v19_2);
        points_nf_store(t + 5 * TILE + k, v26);
        const points_nf_lane v14_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v28_1 = points_nf_select_lt(points_nf_set(0.0f), v26, v26, v26 * s[55]);
        points_nf_store(t + 9 * TILE + k, v28_1);
        const points_nf_lane v28_2 = points_nf_select_lt(points_nf_set(0.0f), v14_2, v14_2, v14_2 * s[55]);
        points_nf_store(t + 10 * TILE + k, v28_2);
        const points_nf_lane v30_1 = FMA(flow_14_net_1_weight[0], v28_1, flow_14_net_1_bias[0]);
        points_nf_store(t + 11 * TILE + k, v30_1);
        const points_nf_lane v30_2 = FMA(flow_14_net_1_weight[1], v28_1, flow_14_net_1_bias[1]);
        points_nf_store(t + 12 * TILE + k, v30_2);
        const points_nf_lane v30_3 = FMA(flow_14_net_1_weight[2], v28_1, flow_14_net_1_bias[2]);
        points_nf_store(t + 13 * TILE + k, v30_3);
        const points_nf_lane v30_4 = FMA(flow_14_net_1_weight[3], v28_1, flow_14_net_1_bias[3]);
        points_nf_store(t + 14 * TILE + k, v30_4);
    }

    /* layer 14: coupling, inverse */
    points_nf_each_tanh(t + 15 * TILE, t + 11 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v31_1 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v31_2 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v31_3 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v31_4 = points_nf_load(t + 18 * TILE + k);
        const points_nf_lane v33_1 = FMA(flow_14_net_2_weight[3], v31_4, FMA(flow_14_net_2_weight[2], v31_3, FMA(flow_14_net_2_weight[1], v31_2, FMA(flow_14_net_2_weight[0], v31_1, flow_14_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v33_1);
        const points_nf_lane v33_2 = FMA(flow_14_net_2_weight[7], v31_4, FMA(flow_14_net_2_weight[6], v31_3, FMA(flow_14_net_2_weight[5], v31_2, FMA(flow_14_net_2_weight[4], v31_1, flow_14_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v33_2);
        const points_nf_lane v34 = v33_1 * s[41];
        points_nf_store(t + 8 * TILE + k, v34);
    }
    points_nf_each_tanh(t + 11 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v35 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v37 = -(v35 * s[40]);
        points_nf_store(t + 8 * TILE + k, v37);
    }
    points_nf_each_exp(t + 11 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v28_2 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v38 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v33_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v40 = FMA(v28_2, v38, -v33_2);
        points_nf_store(t + 8 * TILE + k, v40);
        const points_nf_lane v28_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v42_1 = points_nf_select_lt(points_nf_set(0.0f), v28_1, v28_1, v28_1 * s[56]);
        points_nf_store(t + 12 * TILE + k, v42_1);
        const points_nf_lane v42_2 = points_nf_select_lt(points_nf_set(0.0f), v40, v40, v40 * s[56]);
        points_nf_store(t + 13 * TILE + k, v42_2);
        const points_nf_lane v44_1 = FMA(flow_12_net_1_weight[0], v42_2, flow_12_net_1_bias[0]);
        points_nf_store(t + 14 * TILE + k, v44_1);
        const points_nf_lane v44_2 = FMA(flow_12_net_1_weight[1], v42_2, flow_12_net_1_bias[1]);
        points_nf_store(t + 15 * TILE + k, v44_2);
        const points_nf_lane v44_3 = FMA(flow_12_net_1_weight[2], v42_2, flow_12_net_1_bias[2]);
        points_nf_store(t + 16 * TILE + k, v44_3);
        const points_nf_lane v44_4 = FMA(flow_12_net_1_weight[3], v42_2, flow_12_net_1_bias[3]);
        points_nf_store(t + 17 * TILE + k, v44_4);
    }

    /* layer 12: coupling, inverse */
    points_nf_each_tanh(t + 18 * TILE, t + 14 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v45_1 = points_nf_load(t + 18 * TILE + k);
        const points_nf_lane v45_2 = points_nf_load(t + 19 * TILE + k);
        const points_nf_lane v45_3 = points_nf_load(t + 20 * TILE + k);
        const points_nf_lane v45_4 = points_nf_load(t + 21 * TILE + k);
        const points_nf_lane v47_1 = FMA(flow_12_net_2_weight[3], v45_4, FMA(flow_12_net_2_weight[2], v45_3, FMA(flow_12_net_2_weight[1], v45_2, FMA(flow_12_net_2_weight[0], v45_1, flow_12_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v47_1);
        const points_nf_lane v47_2 = FMA(flow_12_net_2_weight[7], v45_4, FMA(flow_12_net_2_weight[6], v45_3, FMA(flow_12_net_2_weight[5], v45_2, FMA(flow_12_net_2_weight[4], v45_1, flow_12_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v47_2);
        const points_nf_lane v48 = v47_1 * s[35];
        points_nf_store(t + 11 * TILE + k, v48);
    }
    points_nf_each_tanh(t + 14 * TILE, t + 11 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v49 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v51 = -(v49 * s[34]);
        points_nf_store(t + 11 * TILE + k, v51);
    }
    points_nf_each_exp(t + 14 * TILE, t + 11 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v42_1 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v52 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v47_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v54 = FMA(v42_1, v52, -v47_2);
        points_nf_store(t + 11 * TILE + k, v54);
        const points_nf_lane v42_2 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v56_1 = points_nf_select_lt(points_nf_set(0.0f), v54, v54, v54 * s[57]);
        points_nf_store(t + 15 * TILE + k, v56_1);
        const points_nf_lane v56_2 = points_nf_select_lt(points_nf_set(0.0f), v42_2, v42_2, v42_2 * s[57]);
        points_nf_store(t + 16 * TILE + k, v56_2);
        const points_nf_lane v58_1 = FMA(flow_10_net_1_weight[0], v56_1, flow_10_net_1_bias[0]);
        points_nf_store(t + 17 * TILE + k, v58_1);
        const points_nf_lane v58_2 = FMA(flow_10_net_1_weight[1], v56_1, flow_10_net_1_bias[1]);
        points_nf_store(t + 18 * TILE + k, v58_2);
        const points_nf_lane v58_3 = FMA(flow_10_net_1_weight[2], v56_1, flow_10_net_1_bias[2]);
        points_nf_store(t + 19 * TILE + k, v58_3);
        const points_nf_lane v58_4 = FMA(flow_10_net_1_weight[3], v56_1, flow_10_net_1_bias[3]);
        points_nf_store(t + 20 * TILE + k, v58_4);
    }

    /* layer 10: coupling, inverse */
    points_nf_each_tanh(t + 21 * TILE, t + 17 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v59_1 = points_nf_load(t + 21 * TILE + k);
        const points_nf_lane v59_2 = points_nf_load(t + 22 * TILE + k);
        const points_nf_lane v59_3 = points_nf_load(t + 23 * TILE + k);
        const points_nf_lane v59_4 = points_nf_load(t + 24 * TILE + k);
        const points_nf_lane v61_1 = FMA(flow_10_net_2_weight[3], v59_4, FMA(flow_10_net_2_weight[2], v59_3, FMA(flow_10_net_2_weight[1], v59_2, FMA(flow_10_net_2_weight[0], v59_1, flow_10_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v61_1);
        const points_nf_lane v61_2 = FMA(flow_10_net_2_weight[7], v59_4, FMA(flow_10_net_2_weight[6], v59_3, FMA(flow_10_net_2_weight[5], v59_2, FMA(flow_10_net_2_weight[4], v59_1, flow_10_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v61_2);
        const points_nf_lane v62 = v61_1 * s[29];
        points_nf_store(t + 14 * TILE + k, v62);
    }
    points_nf_each_tanh(t + 17 * TILE, t + 14 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v63 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v65 = -(v63 * s[28]);
        points_nf_store(t + 14 * TILE + k, v65);
    }
    points_nf_each_exp(t + 17 * TILE, t + 14 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v56_2 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v66 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v61_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v68 = FMA(v56_2, v66, -v61_2);
        points_nf_store(t + 14 * TILE + k, v68);
        const points_nf_lane v56_1 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v70_1 = points_nf_select_lt(points_nf_set(0.0f), v56_1, v56_1, v56_1 * s[58]);
        points_nf_store(t + 18 * TILE + k, v70_1);
        const points_nf_lane v70_2 = points_nf_select_lt(points_nf_set(0.0f), v68, v68, v68 * s[58]);
        points_nf_store(t + 19 * TILE + k, v70_2);
        const points_nf_lane v72_1 = FMA(flow_8_net_1_weight[0], v70_2, flow_8_net_1_bias[0]);
        points_nf_store(t + 20 * TILE + k, v72_1);
        const points_nf_lane v72_2 = FMA(flow_8_net_1_weight[1], v70_2, flow_8_net_1_bias[1]);
        points_nf_store(t + 21 * TILE + k, v72_2);
        const points_nf_lane v72_3 = FMA(flow_8_net_1_weight[2], v70_2, flow_8_net_1_bias[2]);
        points_nf_store(t + 22 * TILE + k, v72_3);
        const points_nf_lane v72_4 = FMA(flow_8_net_1_weight[3], v70_2, flow_8_net_1_bias[3]);
        points_nf_store(t + 23 * TILE + k, v72_4);
    }

    /* layer 8: coupling, inverse */
    points_nf_each_tanh(t + 24 * TILE, t + 20 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v73_1 = points_nf_load(t + 24 * TILE + k);
        const points_nf_lane v73_2 = points_nf_load(t + 25 * TILE + k);
        const points_nf_lane v73_3 = points_nf_load(t + 26 * TILE + k);
        const points_nf_lane v73_4 = points_nf_load(t + 27 * TILE + k);
        const points_nf_lane v75_1 = FMA(flow_8_net_2_weight[3], v73_4, FMA(flow_8_net_2_weight[2], v73_3, FMA(flow_8_net_2_weight[1], v73_2, FMA(flow_8_net_2_weight[0], v73_1, flow_8_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v75_1);
        const points_nf_lane v75_2 = FMA(flow_8_net_2_weight[7], v73_4, FMA(flow_8_net_2_weight[6], v73_3, FMA(flow_8_net_2_weight[5], v73_2, FMA(flow_8_net_2_weight[4], v73_1, flow_8_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v75_2);
        const points_nf_lane v76 = v75_1 * s[23];
        points_nf_store(t + 17 * TILE + k, v76);
    }
    points_nf_each_tanh(t + 20 * TILE, t + 17 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v77 = points_nf_load(t + 20 * TILE + k);
        const points_nf_lane v79 = -(v77 * s[22]);
        points_nf_store(t + 17 * TILE + k, v79);
    }
    points_nf_each_exp(t + 20 * TILE, t + 17 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v70_1 = points_nf_load(t + 18 * TILE + k);
        const points_nf_lane v80 = points_nf_load(t + 20 * TILE + k);
        const points_nf_lane v75_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v82 = FMA(v70_1, v80, -v75_2);
        points_nf_store(t + 17 * TILE + k, v82);
        const points_nf_lane v70_2 = points_nf_load(t + 19 * TILE + k);
        const points_nf_lane v84_1 = points_nf_select_lt(points_nf_set(0.0f), v82, v82, v82 * s[59]);
        points_nf_store(t + 21 * TILE + k, v84_1);
        const points_nf_lane v84_2 = points_nf_select_lt(points_nf_set(0.0f), v70_2, v70_2, v70_2 * s[59]);
        points_nf_store(t + 22 * TILE + k, v84_2);
        const points_nf_lane v86_1 = FMA(flow_6_net_1_weight[0], v84_1, flow_6_net_1_bias[0]);
        points_nf_store(t + 23 * TILE + k, v86_1);
        const points_nf_lane v86_2 = FMA(flow_6_net_1_weight[1], v84_1, flow_6_net_1_bias[1]);
        points_nf_store(t + 24 * TILE + k, v86_2);
        const points_nf_lane v86_3 = FMA(flow_6_net_1_weight[2], v84_1, flow_6_net_1_bias[2]);
        points_nf_store(t + 25 * TILE + k, v86_3);
        const points_nf_lane v86_4 = FMA(flow_6_net_1_weight[3], v84_1, flow_6_net_1_bias[3]);
        points_nf_store(t + 26 * TILE + k, v86_4);
    }

    /* layer 6: coupling, inverse */
    points_nf_each_tanh(t + 27 * TILE, t + 23 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v87_1 = points_nf_load(t + 27 * TILE + k);
        const points_nf_lane v87_2 = points_nf_load(t + 28 * TILE + k);
        const points_nf_lane v87_3 = points_nf_load(t + 29 * TILE + k);
        const points_nf_lane v87_4 = points_nf_load(t + 30 * TILE + k);
        const points_nf_lane v89_1 = FMA(flow_6_net_2_weight[3], v87_4, FMA(flow_6_net_2_weight[2], v87_3, FMA(flow_6_net_2_weight[1], v87_2, FMA(flow_6_net_2_weight[0], v87_1, flow_6_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v89_1);
        const points_nf_lane v89_2 = FMA(flow_6_net_2_weight[7], v87_4, FMA(flow_6_net_2_weight[6], v87_3, FMA(flow_6_net_2_weight[5], v87_2, FMA(flow_6_net_2_weight[4], v87_1, flow_6_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v89_2);
        const points_nf_lane v90 = v89_1 * s[17];
        points_nf_store(t + 20 * TILE + k, v90);
    }
    points_nf_each_tanh(t + 23 * TILE, t + 20 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v91 = points_nf_load(t + 23 * TILE + k);
        const points_nf_lane v93 = -(v91 * s[16]);
        points_nf_store(t + 20 * TILE + k, v93);
    }
    points_nf_each_exp(t + 23 * TILE, t + 20 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v84_2 = points_nf_load(t + 22 * TILE + k);
        const points_nf_lane v94 = points_nf_load(t + 23 * TILE + k);
        const points_nf_lane v89_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v96 = FMA(v84_2, v94, -v89_2);
        points_nf_store(t + 20 * TILE + k, v96);
        const points_nf_lane v84_1 = points_nf_load(t + 21 * TILE + k);
        const points_nf_lane v98_1 = points_nf_select_lt(points_nf_set(0.0f), v84_1, v84_1, v84_1 * s[60]);
        points_nf_store(t + 24 * TILE + k, v98_1);
        const points_nf_lane v98_2 = points_nf_select_lt(points_nf_set(0.0f), v96, v96, v96 * s[60]);
        points_nf_store(t + 25 * TILE + k, v98_2);
        const points_nf_lane v100_1 = FMA(flow_4_net_1_weight[0], v98_2, flow_4_net_1_bias[0]);
        points_nf_store(t + 26 * TILE + k, v100_1);
        const points_nf_lane v100_2 = FMA(flow_4_net_1_weight[1], v98_2, flow_4_net_1_bias[1]);
        points_nf_store(t + 27 * TILE + k, v100_2);
        const points_nf_lane v100_3 = FMA(flow_4_net_1_weight[2], v98_2, flow_4_net_1_bias[2]);
        points_nf_store(t + 28 * TILE + k, v100_3);
        const points_nf_lane v100_4 = FMA(flow_4_net_1_weight[3], v98_2, flow_4_net_1_bias[3]);
        points_nf_store(t + 29 * TILE + k, v100_4);
    }

    /* layer 4: coupling, inverse */
    points_nf_each_tanh(t + 30 * TILE, t + 26 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v101_1 = points_nf_load(t + 30 * TILE + k);
        const points_nf_lane v101_2 = points_nf_load(t + 31 * TILE + k);
        const points_nf_lane v101_3 = points_nf_load(t + 32 * TILE + k);
        const points_nf_lane v101_4 = points_nf_load(t + 33 * TILE + k);
        const points_nf_lane v103_1 = FMA(flow_4_net_2_weight[3], v101_4, FMA(flow_4_net_2_weight[2], v101_3, FMA(flow_4_net_2_weight[1], v101_2, FMA(flow_4_net_2_weight[0], v101_1, flow_4_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v103_1);
        const points_nf_lane v103_2 = FMA(flow_4_net_2_weight[7], v101_4, FMA(flow_4_net_2_weight[6], v101_3, FMA(flow_4_net_2_weight[5], v101_2, FMA(flow_4_net_2_weight[4], v101_1, flow_4_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v103_2);
        const points_nf_lane v104 = v103_1 * s[11];
        points_nf_store(t + 23 * TILE + k, v104);
    }
    points_nf_each_tanh(t + 26 * TILE, t + 23 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v105 = points_nf_load(t + 26 * TILE + k);
        const points_nf_lane v107 = -(v105 * s[10]);
        points_nf_store(t + 23 * TILE + k, v107);
    }
    points_nf_each_exp(t + 26 * TILE, t + 23 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v98_1 = points_nf_load(t + 24 * TILE + k);
        const points_nf_lane v108 = points_nf_load(t + 26 * TILE + k);
        const points_nf_lane v103_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v110 = FMA(v98_1, v108, -v103_2);
        points_nf_store(t + 23 * TILE + k, v110);
        const points_nf_lane v98_2 = points_nf_load(t + 25 * TILE + k);
        const points_nf_lane v112_1 = points_nf_select_lt(points_nf_set(0.0f), v110, v110, v110 * s[61]);
        points_nf_store(t + 27 * TILE + k, v112_1);
        const points_nf_lane v112_2 = points_nf_select_lt(points_nf_set(0.0f), v98_2, v98_2, v98_2 * s[61]);
        points_nf_store(t + 28 * TILE + k, v112_2);
        const points_nf_lane v114_1 = FMA(flow_2_net_1_weight[0], v112_1, flow_2_net_1_bias[0]);
        points_nf_store(t + 29 * TILE + k, v114_1);
        const points_nf_lane v114_2 = FMA(flow_2_net_1_weight[1], v112_1, flow_2_net_1_bias[1]);
        points_nf_store(t + 30 * TILE + k, v114_2);
        const points_nf_lane v114_3 = FMA(flow_2_net_1_weight[2], v112_1, flow_2_net_1_bias[2]);
        points_nf_store(t + 31 * TILE + k, v114_3);
        const points_nf_lane v114_4 = FMA(flow_2_net_1_weight[3], v112_1, flow_2_net_1_bias[3]);
        points_nf_store(t + 32 * TILE + k, v114_4);
    }

    /* layer 2: coupling, inverse */
    points_nf_each_tanh(t + 33 * TILE, t + 29 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v115_1 = points_nf_load(t + 33 * TILE + k);
        const points_nf_lane v115_2 = points_nf_load(t + 34 * TILE + k);
        const points_nf_lane v115_3 = points_nf_load(t + 35 * TILE + k);
        const points_nf_lane v115_4 = points_nf_load(t + 36 * TILE + k);
        const points_nf_lane v117_1 = FMA(flow_2_net_2_weight[3], v115_4, FMA(flow_2_net_2_weight[2], v115_3, FMA(flow_2_net_2_weight[1], v115_2, FMA(flow_2_net_2_weight[0], v115_1, flow_2_net_2_bias[0]))));
        points_nf_store(t + 2 * TILE + k, v117_1);
        const points_nf_lane v117_2 = FMA(flow_2_net_2_weight[7], v115_4, FMA(flow_2_net_2_weight[6], v115_3, FMA(flow_2_net_2_weight[5], v115_2, FMA(flow_2_net_2_weight[4], v115_1, flow_2_net_2_bias[1]))));
        points_nf_store(t + 3 * TILE + k, v117_2);
        const points_nf_lane v118 = v117_1 * s[5];
        points_nf_store(t + 26 * TILE + k, v118);
    }
    points_nf_each_tanh(t + 29 * TILE, t + 26 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v119 = points_nf_load(t + 29 * TILE + k);
        const points_nf_lane v121 = -(v119 * s[4]);
        points_nf_store(t + 26 * TILE + k, v121);
    }
    points_nf_each_exp(t + 29 * TILE, t + 26 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v112_2 = points_nf_load(t + 28 * TILE + k);
        const points_nf_lane v122 = points_nf_load(t + 29 * TILE + k);
        const points_nf_lane v117_2 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v124 = FMA(v112_2, v122, -v117_2);
        points_nf_store(t + 26 * TILE + k, v124);
        const points_nf_lane v112_1 = points_nf_load(t + 27 * TILE + k);
        const points_nf_lane v126_1 = points_nf_select_lt(points_nf_set(0.0f), v112_1, v112_1, v112_1 * s[62]);
        points_nf_store(t + 30 * TILE + k, v126_1);
        const points_nf_lane v126_2 = points_nf_select_lt(points_nf_set(0.0f), v124, v124, v124 * s[62]);
        points_nf_store(t + 31 * TILE + k, v126_2);
    }
#undef TILE
}

void points_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[64], t[38 * 128];
    size_t first, k;
    (void)work;
    points_nf_layers_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        points_nf_layers_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            (x_each + 0 * n)[(first + k) * 2 + 0] = t[0 + k];
            (x_each + 0 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 2 * n)[(first + k) * 2 + 0] = t[0 + k];
            (x_each + 2 * n)[(first + k) * 2 + 1] = t[512 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 4 * n)[(first + k) * 2 + 0] = t[768 + k];
            (x_each + 4 * n)[(first + k) * 2 + 1] = t[896 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 6 * n)[(first + k) * 2 + 0] = t[640 + k];
            (x_each + 6 * n)[(first + k) * 2 + 1] = t[896 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 8 * n)[(first + k) * 2 + 0] = t[1152 + k];
            (x_each + 8 * n)[(first + k) * 2 + 1] = t[1280 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 10 * n)[(first + k) * 2 + 0] = t[1152 + k];
            (x_each + 10 * n)[(first + k) * 2 + 1] = t[1024 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 12 * n)[(first + k) * 2 + 0] = t[1536 + k];
            (x_each + 12 * n)[(first + k) * 2 + 1] = t[1664 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 14 * n)[(first + k) * 2 + 0] = t[1408 + k];
            (x_each + 14 * n)[(first + k) * 2 + 1] = t[1664 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 16 * n)[(first + k) * 2 + 0] = t[1920 + k];
            (x_each + 16 * n)[(first + k) * 2 + 1] = t[2048 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 18 * n)[(first + k) * 2 + 0] = t[1920 + k];
            (x_each + 18 * n)[(first + k) * 2 + 1] = t[1792 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 20 * n)[(first + k) * 2 + 0] = t[2304 + k];
            (x_each + 20 * n)[(first + k) * 2 + 1] = t[2432 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 22 * n)[(first + k) * 2 + 0] = t[2176 + k];
            (x_each + 22 * n)[(first + k) * 2 + 1] = t[2432 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 24 * n)[(first + k) * 2 + 0] = t[2688 + k];
            (x_each + 24 * n)[(first + k) * 2 + 1] = t[2816 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 26 * n)[(first + k) * 2 + 0] = t[2688 + k];
            (x_each + 26 * n)[(first + k) * 2 + 1] = t[2560 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 28 * n)[(first + k) * 2 + 0] = t[3072 + k];
            (x_each + 28 * n)[(first + k) * 2 + 1] = t[3200 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 30 * n)[(first + k) * 2 + 0] = t[2944 + k];
            (x_each + 30 * n)[(first + k) * 2 + 1] = t[3200 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 32 * n)[(first + k) * 2 + 0] = t[3456 + k];
            (x_each + 32 * n)[(first + k) * 2 + 1] = t[3584 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 34 * n)[(first + k) * 2 + 0] = t[3456 + k];
            (x_each + 34 * n)[(first + k) * 2 + 1] = t[3328 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 36 * n)[(first + k) * 2 + 0] = t[3840 + k];
            (x_each + 36 * n)[(first + k) * 2 + 1] = t[3968 + k];
        }
    }
}

/* ---- loss ---- */

static void points_nf_loss_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 20; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 21; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 40; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 41; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 60; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 61; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 80; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 81; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 100; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 101; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 120; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 121; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 140; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 141; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 160; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 161; /* flow.18.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = logf(s[1]);
    s[3] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[4] = s[3] < 4.3820266f ? s[3] : s[3] == s[3] ? 4.3820266f : s[3];
    s[5] = expf(s[4]);
    s[6] = 1.0f / s[5];
    s[7] = fabsf(flow_3_alpha[0]);
    s[8] = 1e-30f < s[7] ? s[7] : s[7] == s[7] ? 1e-30f : s[7];
    s[9] = logf(s[8]);
    s[10] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[11] = s[10] < 4.3820266f ? s[10] : s[10] == s[10] ? 4.3820266f : s[10];
    s[12] = expf(s[11]);
    s[13] = 1.0f / s[12];
    s[14] = fabsf(flow_5_alpha[0]);
    s[15] = 1e-30f < s[14] ? s[14] : s[14] == s[14] ? 1e-30f : s[14];
    s[16] = logf(s[15]);
    s[17] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[18] = s[17] < 4.3820266f ? s[17] : s[17] == s[17] ? 4.3820266f : s[17];
    s[19] = expf(s[18]);
    s[20] = 1.0f / s[19];
    s[21] = fabsf(flow_7_alpha[0]);
    s[22] = 1e-30f < s[21] ? s[21] : s[21] == s[21] ? 1e-30f : s[21];
    s[23] = logf(s[22]);
    s[24] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_9_alpha[0]);
    s[29] = 1e-30f < s[28] ? s[28] : s[28] == s[28] ? 1e-30f : s[28];
    s[30] = logf(s[29]);
    s[31] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[32] = s[31] < 4.3820266f ? s[31] : s[31] == s[31] ? 4.3820266f : s[31];
    s[33] = expf(s[32]);
    s[34] = 1.0f / s[33];
    s[35] = fabsf(flow_11_alpha[0]);
    s[36] = 1e-30f < s[35] ? s[35] : s[35] == s[35] ? 1e-30f : s[35];
    s[37] = logf(s[36]);
    s[38] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[39] = s[38] < 4.3820266f ? s[38] : s[38] == s[38] ? 4.3820266f : s[38];
    s[40] = expf(s[39]);
    s[41] = 1.0f / s[40];
    s[42] = fabsf(flow_13_alpha[0]);
    s[43] = 1e-30f < s[42] ? s[42] : s[42] == s[42] ? 1e-30f : s[42];
    s[44] = logf(s[43]);
    s[45] = -3e+01f < flow_14_scaling_factor[0] ? flow_14_scaling_factor[0] : flow_14_scaling_factor[0] == flow_14_scaling_factor[0] ? -3e+01f : flow_14_scaling_factor[0];
    s[46] = s[45] < 4.3820266f ? s[45] : s[45] == s[45] ? 4.3820266f : s[45];
    s[47] = expf(s[46]);
    s[48] = 1.0f / s[47];
    s[49] = fabsf(flow_15_alpha[0]);
    s[50] = 1e-30f < s[49] ? s[49] : s[49] == s[49] ? 1e-30f : s[49];
    s[51] = logf(s[50]);
    s[52] = -3e+01f < flow_16_scaling_factor[0] ? flow_16_scaling_factor[0] : flow_16_scaling_factor[0] == flow_16_scaling_factor[0] ? -3e+01f : flow_16_scaling_factor[0];
    s[53] = s[52] < 4.3820266f ? s[52] : s[52] == s[52] ? 4.3820266f : s[52];
    s[54] = expf(s[53]);
    s[55] = 1.0f / s[54];
    s[56] = fabsf(flow_17_alpha[0]);
    s[57] = 1e-30f < s[56] ? s[56] : s[56] == s[56] ? 1e-30f : s[56];
    s[58] = logf(s[57]);
    s[59] = -3e+01f < flow_18_scaling_factor[0] ? flow_18_scaling_factor[0] : flow_18_scaling_factor[0] == flow_18_scaling_factor[0] ? -3e+01f : flow_18_scaling_factor[0];
    s[60] = s[59] < 4.3820266f ? s[59] : s[59] == s[59] ? 4.3820266f : s[59];
    s[61] = expf(s[60]);
    s[62] = 1.0f / s[61];
}

static void points_nf_loss_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [4, 1] */
    const float *flow_2_net_1_bias = params + 6; /* flow.2.net.1.bias [4] */
    const float *flow_2_net_2_weight = params + 10; /* flow.2.net.2.weight [2, 4] */
    const float *flow_2_net_2_bias = params + 18; /* flow.2.net.2.bias [2] */
    const float *flow_4_net_1_weight = params + 22; /* flow.4.net.1.weight [4, 1] */
    const float *flow_4_net_1_bias = params + 26; /* flow.4.net.1.bias [4] */
    const float *flow_4_net_2_weight = params + 30; /* flow.4.net.2.weight [2, 4] */
    const float *flow_4_net_2_bias = params + 38; /* flow.4.net.2.bias [2] */
    const float *flow_6_net_1_weight = params + 42; /* flow.6.net.1.weight [4, 1] */
    const float *flow_6_net_1_bias = params + 46; /* flow.6.net.1.bias [4] */
    const float *flow_6_net_2_weight = params + 50; /* flow.6.net.2.weight [2, 4] */
    const float *flow_6_net_2_bias = params + 58; /* flow.6.net.2.bias [2] */
    const float *flow_8_net_1_weight = params + 62; /* flow.8.net.1.weight [4, 1] */
    const float *flow_8_net_1_bias = params + 66; /* flow.8.net.1.bias [4] */
    const float *flow_8_net_2_weight = params + 70; /* flow.8.net.2.weight [2, 4] */
    const float *flow_8_net_2_bias = params + 78; /* flow.8.net.2.bias [2] */
    const float *flow_10_net_1_weight = params + 82; /* flow.10.net.1.weight [4, 1] */
    const float *flow_10_net_1_bias = params + 86; /* flow.10.net.1.bias [4] */
    const float *flow_10_net_2_weight = params + 90; /* flow.10.net.2.weight [2, 4] */
    const float *flow_10_net_2_bias = params + 98; /* flow.10.net.2.bias [2] */
    const float *flow_12_net_1_weight = params + 102; /* flow.12.net.1.weight [4, 1] */
    const float *flow_12_net_1_bias = params + 106; /* flow.12.net.1.bias [4] */
    const float *flow_12_net_2_weight = params + 110; /* flow.12.net.2.weight [2, 4] */
    const float *flow_12_net_2_bias = params + 118; /* flow.12.net.2.bias [2] */
    const float *flow_14_net_1_weight = params + 122; /* flow.14.net.1.weight [4, 1] */
    const float *flow_14_net_1_bias = params + 126; /* flow.14.net.1.bias [4] */
    const float *flow_14_net_2_weight = params + 130; /* flow.14.net.2.weight [2, 4] */
    const float *flow_14_net_2_bias = params + 138; /* flow.14.net.2.bias [2] */
    const float *flow_16_net_1_weight = params + 142; /* flow.16.net.1.weight [4, 1] */
    const float *flow_16_net_1_bias = params + 146; /* flow.16.net.1.bias [4] */
    const float *flow_16_net_2_weight = params + 150; /* flow.16.net.2.weight [2, 4] */
    const float *flow_16_net_2_bias = params + 158; /* flow.16.net.2.bias [2] */
    const float *flow_18_net_1_weight = params + 162; /* flow.18.net.1.weight [4, 1] */
    const float *flow_18_net_1_bias = params + 166; /* flow.18.net.1.bias [4] */
    const float *flow_18_net_2_weight = params + 170; /* flow.18.net.2.weight [2, 4] */
    const float *flow_18_net_2_bias = params + 178; /* flow.18.net.2.bias [2] */
#define TILE 128
    size_t k;

    /* layer 1: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v2_1 = points_nf_select_lt(points_nf_set(0.0f), x1, x1, x1 * s[1]);
        points_nf_store(t + 3 * TILE + k, v2_1);
        const points_nf_lane v2_2 = points_nf_select_lt(points_nf_set(0.0f), x2, x2, x2 * s[1]);
        points_nf_store(t + 4 * TILE + k, v2_2);
        const points_nf_lane v3_1 = points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v3_2 = points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v4 = v3_1 + v3_2;
        points_nf_store(t + 5 * TILE + k, v4);
    }

    /* layer 2: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v2_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v6_1 = FMA(flow_2_net_1_weight[0], v2_1, flow_2_net_1_bias[0]);
        points_nf_store(t + 6 * TILE + k, v6_1);
        const points_nf_lane v6_2 = FMA(flow_2_net_1_weight[1], v2_1, flow_2_net_1_bias[1]);
        points_nf_store(t + 7 * TILE + k, v6_2);
        const points_nf_lane v6_3 = FMA(flow_2_net_1_weight[2], v2_1, flow_2_net_1_bias[2]);
        points_nf_store(t + 8 * TILE + k, v6_3);
        const points_nf_lane v6_4 = FMA(flow_2_net_1_weight[3], v2_1, flow_2_net_1_bias[3]);
        points_nf_store(t + 9 * TILE + k, v6_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t + 6 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v7_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v7_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v7_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v7_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v9_1 = FMA(flow_2_net_2_weight[3], v7_4, FMA(flow_2_net_2_weight[2], v7_3, FMA(flow_2_net_2_weight[1], v7_2, FMA(flow_2_net_2_weight[0], v7_1, flow_2_net_2_bias[0]))));
        points_nf_store(t + 6 * TILE + k, v9_1);
        const points_nf_lane v9_2 = FMA(flow_2_net_2_weight[7], v7_4, FMA(flow_2_net_2_weight[6], v7_3, FMA(flow_2_net_2_weight[5], v7_2, FMA(flow_2_net_2_weight[4], v7_1, flow_2_net_2_bias[1]))));
        points_nf_store(t + 7 * TILE + k, v9_2);
        const points_nf_lane v10 = v9_1 * s[6];
        points_nf_store(t + 8 * TILE + k, v10);
    }
    points_nf_each_tanh(t + 9 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v11 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v12 = v11 * s[5];
        points_nf_store(t + 8 * TILE + k, v12);
        const points_nf_lane v2_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v9_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v13 = v2_2 + v9_2;
        points_nf_store(t + 10 * TILE + k, v13);
    }
    points_nf_each_exp(t + 6 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v13 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v14 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v15 = v13 * v14;
        const points_nf_lane v4 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v12 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v2_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v18_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, v2_1, v2_1 * s[8]);
        points_nf_store(t + 11 * TILE + k, v18_1);
        const points_nf_lane v18_2 = points_nf_select_lt(points_nf_set(0.0f), v15, v15, v15 * s[8]);
        points_nf_store(t + 12 * TILE + k, v18_2);
        const points_nf_lane v19_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, points_nf_set(0.0f), points_nf_set(s[9]));
        const points_nf_lane v19_2 = points_nf_select_lt(points_nf_set(0.0f), v15, points_nf_set(0.0f), points_nf_set(s[9]));
        const points_nf_lane v21 = v4 + v12 + (v19_1 + v19_2);
        points_nf_store(t + 7 * TILE + k, v21);
    }

    /* layer 4: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v18_2 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v23_1 = FMA(flow_4_net_1_weight[0], v18_2, flow_4_net_1_bias[0]);
        points_nf_store(t + 3 * TILE + k, v23_1);
        const points_nf_lane v23_2 = FMA(flow_4_net_1_weight[1], v18_2, flow_4_net_1_bias[1]);
        points_nf_store(t + 4 * TILE + k, v23_2);
        const points_nf_lane v23_3 = FMA(flow_4_net_1_weight[2], v18_2, flow_4_net_1_bias[2]);
        points_nf_store(t + 5 * TILE + k, v23_3);
        const points_nf_lane v23_4 = FMA(flow_4_net_1_weight[3], v18_2, flow_4_net_1_bias[3]);
        points_nf_store(t + 6 * TILE + k, v23_4);
    }
    points_nf_each_tanh(t + 13 * TILE, t + 3 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v24_1 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v24_2 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v24_3 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v24_4 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v26_1 = FMA(flow_4_net_2_weight[3], v24_4, FMA(flow_4_net_2_weight[2], v24_3, FMA(flow_4_net_2_weight[1], v24_2, FMA(flow_4_net_2_weight[0], v24_1, flow_4_net_2_bias[0]))));
        points_nf_store(t + 3 * TILE + k, v26_1);
        const points_nf_lane v26_2 = FMA(flow_4_net_2_weight[7], v24_4, FMA(flow_4_net_2_weight[6], v24_3, FMA(flow_4_net_2_weight[5], v24_2, FMA(flow_4_net_2_weight[4], v24_1, flow_4_net_2_bias[1]))));
        points_nf_store(t + 4 * TILE + k, v26_2);
        const points_nf_lane v27 = v26_1 * s[13];
        points_nf_store(t + 5 * TILE + k, v27);
    }
    points_nf_each_tanh(t + 6 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v28 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v29 = v28 * s[12];
        points_nf_store(t + 5 * TILE + k, v29);
        const points_nf_lane v18_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v26_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v30 = v18_1 + v26_2;
        points_nf_store(t + 8 * TILE + k, v30);
    }
    points_nf_each_exp(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v30 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v31 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v32 = v30 * v31;
        const points_nf_lane v21 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v29 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v18_2 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v35_1 = points_nf_select_lt(points_nf_set(0.0f), v32, v32, v32 * s[15]);
        points_nf_store(t + 9 * TILE + k, v35_1);
        const points_nf_lane v35_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, v18_2, v18_2 * s[15]);
        points_nf_store(t + 10 * TILE + k, v35_2);
        const points_nf_lane v36_1 = points_nf_select_lt(points_nf_set(0.0f), v32, points_nf_set(0.0f), points_nf_set(s[16]));
        const points_nf_lane v36_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, points_nf_set(0.0f), points_nf_set(s[16]));
        const points_nf_lane v38 = v21 + v29 + (v36_1 + v36_2);
        points_nf_store(t + 4 * TILE + k, v38);
    }

    /* layer 6: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v35_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v40_1 = FMA(flow_6_net_1_weight[0], v35_1, flow_6_net_1_bias[0]);
        points_nf_store(t + 5 * TILE + k, v40_1);
        const points_nf_lane v40_2 = FMA(flow_6_net_1_weight[1], v35_1, flow_6_net_1_bias[1]);
        points_nf_store(t + 6 * TILE + k, v40_2);
        const points_nf_lane v40_3 = FMA(flow_6_net_1_weight[2], v35_1, flow_6_net_1_bias[2]);
        points_nf_store(t + 7 * TILE + k, v40_3);
        const points_nf_lane v40_4 = FMA(flow_6_net_1_weight[3], v35_1, flow_6_net_1_bias[3]);
        points_nf_store(t + 8 * TILE + k, v40_4);
    }
    points_nf_each_tanh(t + 11 * TILE, t + 5 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v41_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v41_2 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v41_3 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v41_4 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v43_1 = FMA(flow_6_net_2_weight[3], v41_4, FMA(flow_6_net_2_weight[2], v41_3, FMA(flow_6_net_2_weight[1], v41_2, FMA(flow_6_net_2_weight[0], v41_1, flow_6_net_2_bias[0]))));
        points_nf_store(t + 5 * TILE + k, v43_1);
        const points_nf_lane v43_2 = FMA(flow_6_net_2_weight[7], v41_4, FMA(flow_6_net_2_weight[6], v41_3, FMA(flow_6_net_2_weight[5], v41_2, FMA(flow_6_net_2_weight[4], v41_1, flow_6_net_2_bias[1]))));
        points_nf_store(t + 6 * TILE + k, v43_2);
        const points_nf_lane v44 = v43_1 * s[20];
        points_nf_store(t + 3 * TILE + k, v44);
    }
    points_nf_each_tanh(t + 7 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v45 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v46 = v45 * s[19];
        points_nf_store(t + 3 * TILE + k, v46);
        const points_nf_lane v35_2 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v43_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v47 = v35_2 + v43_2;
        points_nf_store(t + 8 * TILE + k, v47);
    }
    points_nf_each_exp(t + 5 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v47 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v48 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v49 = v47 * v48;
        const points_nf_lane v38 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v46 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v35_1 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v52_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, v35_1, v35_1 * s[22]);
        points_nf_store(t + 6 * TILE + k, v52_1);
        const points_nf_lane v52_2 = points_nf_select_lt(points_nf_set(0.0f), v49, v49, v49 * s[22]);
        points_nf_store(t + 7 * TILE + k, v52_2);
        const points_nf_lane v53_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, points_nf_set(0.0f), points_nf_set(s[23]));
        const points_nf_lane v53_2 = points_nf_select_lt(points_nf_set(0.0f), v49, points_nf_set(0.0f), points_nf_set(s[23]));
        const points_nf_lane v55 = v38 + v46 + (v53_1 + v53_2);
        points_nf_store(t + 11 * TILE + k, v55);
    }

    /* layer 8: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v52_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v57_1 = FMA(flow_8_net_1_weight[0], v52_2, flow_8_net_1_bias[0]);
        points_nf_store(t + 12 * TILE + k, v57_1);
        const points_nf_lane v57_2 = FMA(flow_8_net_1_weight[1], v52_2, flow_8_net_1_bias[1]);
        points_nf_store(t + 13 * TILE + k, v57_2);
        const points_nf_lane v57_3 = FMA(flow_8_net_1_weight[2], v52_2, flow_8_net_1_bias[2]);
        points_nf_store(t + 14 * TILE + k, v57_3);
        const points_nf_lane v57_4 = FMA(flow_8_net_1_weight[3], v52_2, flow_8_net_1_bias[3]);
        points_nf_store(t + 15 * TILE + k, v57_4);
    }
    points_nf_each_tanh(t + 16 * TILE, t + 12 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v58_1 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v58_2 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v58_3 = points_nf_load(t + 18 * TILE + k);
        const points_nf_lane v58_4 = points_nf_load(t + 19 * TILE + k);
        const points_nf_lane v60_1 = FMA(flow_8_net_2_weight[3], v58_4, FMA(flow_8_net_2_weight[2], v58_3, FMA(flow_8_net_2_weight[1], v58_2, FMA(flow_8_net_2_weight[0], v58_1, flow_8_net_2_bias[0]))));
        points_nf_store(t + 3 * TILE + k, v60_1);
        const points_nf_lane v60_2 = FMA(flow_8_net_2_weight[7], v58_4, FMA(flow_8_net_2_weight[6], v58_3, FMA(flow_8_net_2_weight[5], v58_2, FMA(flow_8_net_2_weight[4], v58_1, flow_8_net_2_bias[1]))));
        points_nf_store(t + 4 * TILE + k, v60_2);
        const points_nf_lane v61 = v60_1 * s[27];
        points_nf_store(t + 5 * TILE + k, v61);
    }
    points_nf_each_tanh(t + 8 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v62 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v63 = v62 * s[26];
        points_nf_store(t + 5 * TILE + k, v63);
        const points_nf_lane v52_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v60_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v64 = v52_1 + v60_2;
        points_nf_store(t + 9 * TILE + k, v64);
    }
    points_nf_each_exp(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v64 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v65 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v66 = v64 * v65;
        const points_nf_lane v55 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v63 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v52_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v69_1 = points_nf_select_lt(points_nf_set(0.0f), v66, v66, v66 * s[29]);
        points_nf_store(t + 12 * TILE + k, v69_1);
        const points_nf_lane v69_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, v52_2, v52_2 * s[29]);
        points_nf_store(t + 13 * TILE + k, v69_2);
        const points_nf_lane v70_1 = points_nf_select_lt(points_nf_set(0.0f), v66, points_nf_set(0.0f), points_nf_set(s[30]));
        const points_nf_lane v70_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, points_nf_set(0.0f), points_nf_set(s[30]));
        const points_nf_lane v72 = v55 + v63 + (v70_1 + v70_2);
        points_nf_store(t + 4 * TILE + k, v72);
    }

    /* layer 10: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v69_1 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v74_1 = FMA(flow_10_net_1_weight[0], v69_1, flow_10_net_1_bias[0]);
        points_nf_store(t + 5 * TILE + k, v74_1);
        const points_nf_lane v74_2 = FMA(flow_10_net_1_weight[1], v69_1, flow_10_net_1_bias[1]);
        points_nf_store(t + 6 * TILE + k, v74_2);
        const points_nf_lane v74_3 = FMA(flow_10_net_1_weight[2], v69_1, flow_10_net_1_bias[2]);
        points_nf_store(t + 7 * TILE + k, v74_3);
        const points_nf_lane v74_4 = FMA(flow_10_net_1_weight[3], v69_1, flow_10_net_1_bias[3]);
        points_nf_store(t + 8 * TILE + k, v74_4);
    }
    points_nf_each_tanh(t + 14 * TILE, t + 5 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v75_1 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v75_2 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v75_3 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v75_4 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v77_1 = FMA(flow_10_net_2_weight[3], v75_4, FMA(flow_10_net_2_weight[2], v75_3, FMA(flow_10_net_2_weight[1], v75_2, FMA(flow_10_net_2_weight[0], v75_1, flow_10_net_2_bias[0]))));
        points_nf_store(t + 5 * TILE + k, v77_1);
        const points_nf_lane v77_2 = FMA(flow_10_net_2_weight[7], v75_4, FMA(flow_10_net_2_weight[6], v75_3, FMA(flow_10_net_2_weight[5], v75_2, FMA(flow_10_net_2_weight[4], v75_1, flow_10_net_2_bias[1]))));
        points_nf_store(t + 6 * TILE + k, v77_2);
        const points_nf_lane v78 = v77_1 * s[34];
        points_nf_store(t + 3 * TILE + k, v78);
    }
    points_nf_each_tanh(t + 7 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v79 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v80 = v79 * s[33];
        points_nf_store(t + 3 * TILE + k, v80);
        const points_nf_lane v69_2 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v77_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v81 = v69_2 + v77_2;
        points_nf_store(t + 8 * TILE + k, v81);
    }
    points_nf_each_exp(t + 5 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v81 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v82 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v83 = v81 * v82;
        const points_nf_lane v72 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v80 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v69_1 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v86_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, v69_1, v69_1 * s[36]);
        points_nf_store(t + 6 * TILE + k, v86_1);
        const points_nf_lane v86_2 = points_nf_select_lt(points_nf_set(0.0f), v83, v83, v83 * s[36]);
        points_nf_store(t + 7 * TILE + k, v86_2);
        const points_nf_lane v87_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, points_nf_set(0.0f), points_nf_set(s[37]));
        const points_nf_lane v87_2 = points_nf_select_lt(points_nf_set(0.0f), v83, points_nf_set(0.0f), points_nf_set(s[37]));
        const points_nf_lane v89 = v72 + v80 + (v87_1 + v87_2);
        points_nf_store(t + 9 * TILE + k, v89);
    }

    /* layer 12: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v86_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v91_1 = FMA(flow_12_net_1_weight[0], v86_2, flow_12_net_1_bias[0]);
        points_nf_store(t + 10 * TILE + k, v91_1);
        const points_nf_lane v91_2 = FMA(flow_12_net_1_weight[1], v86_2, flow_12_net_1_bias[1]);
        points_nf_store(t + 11 * TILE + k, v91_2);
        const points_nf_lane v91_3 = FMA(flow_12_net_1_weight[2], v86_2, flow_12_net_1_bias[2]);
        points_nf_store(t + 12 * TILE + k, v91_3);
        const points_nf_lane v91_4 = FMA(flow_12_net_1_weight[3], v86_2, flow_12_net_1_bias[3]);
        points_nf_store(t + 13 * TILE + k, v91_4);
    }
    points_nf_each_tanh(t + 14 * TILE, t + 10 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v92_1 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v92_2 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v92_3 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v92_4 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v94_1 = FMA(flow_12_net_2_weight[3], v92_4, FMA(flow_12_net_2_weight[2], v92_3, FMA(flow_12_net_2_weight[1], v92_2, FMA(flow_12_net_2_weight[0], v92_1, flow_12_net_2_bias[0]))));
        points_nf_store(t + 3 * TILE + k, v94_1);
        const points_nf_lane v94_2 = FMA(flow_12_net_2_weight[7], v92_4, FMA(flow_12_net_2_weight[6], v92_3, FMA(flow_12_net_2_weight[5], v92_2, FMA(flow_12_net_2_weight[4], v92_1, flow_12_net_2_bias[1]))));
        points_nf_store(t + 4 * TILE + k, v94_2);
        const points_nf_lane v95 = v94_1 * s[41];
        points_nf_store(t + 5 * TILE + k, v95);
    }
    points_nf_each_tanh(t + 8 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v96 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v97 = v96 * s[40];
        points_nf_store(t + 5 * TILE + k, v97);
        const points_nf_lane v86_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v94_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v98 = v86_1 + v94_2;
        points_nf_store(t + 10 * TILE + k, v98);
    }
    points_nf_each_exp(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v98 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v99 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v100 = v98 * v99;
        const points_nf_lane v89 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v97 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v86_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v103_1 = points_nf_select_lt(points_nf_set(0.0f), v100, v100, v100 * s[43]);
        points_nf_store(t + 11 * TILE + k, v103_1);
        const points_nf_lane v103_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, v86_2, v86_2 * s[43]);
        points_nf_store(t + 12 * TILE + k, v103_2);
        const points_nf_lane v104_1 = points_nf_select_lt(points_nf_set(0.0f), v100, points_nf_set(0.0f), points_nf_set(s[44]));
        const points_nf_lane v104_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, points_nf_set(0.0f), points_nf_set(s[44]));
        const points_nf_lane v106 = v89 + v97 + (v104_1 + v104_2);
        points_nf_store(t + 4 * TILE + k, v106);
    }

    /* layer 14: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v103_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v108_1 = FMA(flow_14_net_1_weight[0], v103_1, flow_14_net_1_bias[0]);
        points_nf_store(t + 5 * TILE + k, v108_1);
        const points_nf_lane v108_2 = FMA(flow_14_net_1_weight[1], v103_1, flow_14_net_1_bias[1]);
        points_nf_store(t + 6 * TILE + k, v108_2);
        const points_nf_lane v108_3 = FMA(flow_14_net_1_weight[2], v103_1, flow_14_net_1_bias[2]);
        points_nf_store(t + 7 * TILE + k, v108_3);
        const points_nf_lane v108_4 = FMA(flow_14_net_1_weight[3], v103_1, flow_14_net_1_bias[3]);
        points_nf_store(t + 8 * TILE + k, v108_4);
    }
    points_nf_each_tanh(t + 13 * TILE, t + 5 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v109_1 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v109_2 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v109_3 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v109_4 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v111_1 = FMA(flow_14_net_2_weight[3], v109_4, FMA(flow_14_net_2_weight[2], v109_3, FMA(flow_14_net_2_weight[1], v109_2, FMA(flow_14_net_2_weight[0], v109_1, flow_14_net_2_bias[0]))));
        points_nf_store(t + 5 * TILE + k, v111_1);
        const points_nf_lane v111_2 = FMA(flow_14_net_2_weight[7], v109_4, FMA(flow_14_net_2_weight[6], v109_3, FMA(flow_14_net_2_weight[5], v109_2, FMA(flow_14_net_2_weight[4], v109_1, flow_14_net_2_bias[1]))));
        points_nf_store(t + 6 * TILE + k, v111_2);
        const points_nf_lane v112 = v111_1 * s[48];
        points_nf_store(t + 3 * TILE + k, v112);
    }
    points_nf_each_tanh(t + 7 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v113 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v114 = v113 * s[47];
        points_nf_store(t + 3 * TILE + k, v114);
        const points_nf_lane v103_2 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v111_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v115 = v103_2 + v111_2;
        points_nf_store(t + 8 * TILE + k, v115);
    }
    points_nf_each_exp(t + 5 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v115 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v116 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v117 = v115 * v116;
        const points_nf_lane v106 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v114 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v103_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v120_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, v103_1, v103_1 * s[50]);
        points_nf_store(t + 6 * TILE + k, v120_1);
        const points_nf_lane v120_2 = points_nf_select_lt(points_nf_set(0.0f), v117, v117, v117 * s[50]);
        points_nf_store(t + 7 * TILE + k, v120_2);
        const points_nf_lane v121_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, points_nf_set(0.0f), points_nf_set(s[51]));
        const points_nf_lane v121_2 = points_nf_select_lt(points_nf_set(0.0f), v117, points_nf_set(0.0f), points_nf_set(s[51]));
        const points_nf_lane v123 = v106 + v114 + (v121_1 + v121_2);
        points_nf_store(t + 9 * TILE + k, v123);
    }

    /* layer 16: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v120_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v125_1 = FMA(flow_16_net_1_weight[0], v120_2, flow_16_net_1_bias[0]);
        points_nf_store(t + 10 * TILE + k, v125_1);
        const points_nf_lane v125_2 = FMA(flow_16_net_1_weight[1], v120_2, flow_16_net_1_bias[1]);
        points_nf_store(t + 11 * TILE + k, v125_2);
        const points_nf_lane v125_3 = FMA(flow_16_net_1_weight[2], v120_2, flow_16_net_1_bias[2]);
        points_nf_store(t + 12 * TILE + k, v125_3);
        const points_nf_lane v125_4 = FMA(flow_16_net_1_weight[3], v120_2, flow_16_net_1_bias[3]);
        points_nf_store(t + 13 * TILE + k, v125_4);
    }
    points_nf_each_tanh(t + 14 * TILE, t + 10 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v126_1 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v126_2 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v126_3 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v126_4 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v128_1 = FMA(flow_16_net_2_weight[3], v126_4, FMA(flow_16_net_2_weight[2], v126_3, FMA(flow_16_net_2_weight[1], v126_2, FMA(flow_16_net_2_weight[0], v126_1, flow_16_net_2_bias[0]))));
        points_nf_store(t + 3 * TILE + k, v128_1);
        const points_nf_lane v128_2 = FMA(flow_16_net_2_weight[7], v126_4, FMA(flow_16_net_2_weight[6], v126_3, FMA(flow_16_net_2_weight[5], v126_2, FMA(flow_16_net_2_weight[4], v126_1, flow_16_net_2_bias[1]))));
        points_nf_store(t + 4 * TILE + k, v128_2);
        const points_nf_lane v129 = v128_1 * s[55];
        points_nf_store(t + 5 * TILE + k, v129);
    }
    points_nf_each_tanh(t + 8 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v130 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v131 = v130 * s[54];
        points_nf_store(t + 5 * TILE + k, v131);
        const points_nf_lane v120_1 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v128_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v132 = v120_1 + v128_2;
        points_nf_store(t + 10 * TILE + k, v132);
    }
    points_nf_each_exp(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v132 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v133 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v134 = v132 * v133;
        const points_nf_lane v123 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v131 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v120_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v137_1 = points_nf_select_lt(points_nf_set(0.0f), v134, v134, v134 * s[57]);
        points_nf_store(t + 11 * TILE + k, v137_1);
        const points_nf_lane v137_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, v120_2, v120_2 * s[57]);
        points_nf_store(t + 12 * TILE + k, v137_2);
        const points_nf_lane v138_1 = points_nf_select_lt(points_nf_set(0.0f), v134, points_nf_set(0.0f), points_nf_set(s[58]));
        const points_nf_lane v138_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, points_nf_set(0.0f), points_nf_set(s[58]));
        const points_nf_lane v140 = v123 + v131 + (v138_1 + v138_2);
        points_nf_store(t + 4 * TILE + k, v140);
    }

    /* layer 18: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v137_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v142_1 = FMA(flow_18_net_1_weight[0], v137_1, flow_18_net_1_bias[0]);
        points_nf_store(t + 5 * TILE + k, v142_1);
        const points_nf_lane v142_2 = FMA(flow_18_net_1_weight[1], v137_1, flow_18_net_1_bias[1]);
        points_nf_store(t + 6 * TILE + k, v142_2);
        const points_nf_lane v142_3 = FMA(flow_18_net_1_weight[2], v137_1, flow_18_net_1_bias[2]);
        points_nf_store(t + 7 * TILE + k, v142_3);
        const points_nf_lane v142_4 = FMA(flow_18_net_1_weight[3], v137_1, flow_18_net_1_bias[3]);
        points_nf_store(t + 8 * TILE + k, v142_4);
    }
    points_nf_each_tanh(t + 13 * TILE, t + 5 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v143_1 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v143_2 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v143_3 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v143_4 = points_nf_load(t + 16 * TILE + k);
        const points_nf_lane v145_1 = FMA(flow_18_net_2_weight[3], v143_4, FMA(flow_18_net_2_weight[2], v143_3, FMA(flow_18_net_2_weight[1], v143_2, FMA(flow_18_net_2_weight[0], v143_1, flow_18_net_2_bias[0]))));
        points_nf_store(t + 5 * TILE + k, v145_1);
        const points_nf_lane v145_2 = FMA(flow_18_net_2_weight[7], v143_4, FMA(flow_18_net_2_weight[6], v143_3, FMA(flow_18_net_2_weight[5], v143_2, FMA(flow_18_net_2_weight[4], v143_1, flow_18_net_2_bias[1]))));
        points_nf_store(t + 6 * TILE + k, v145_2);
        const points_nf_lane v146 = v145_1 * s[62];
        points_nf_store(t + 3 * TILE + k, v146);
    }
    points_nf_each_tanh(t + 7 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v147 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v148 = v147 * s[61];
        points_nf_store(t + 3 * TILE + k, v148);
        const points_nf_lane v137_2 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v145_2 = points_nf_load(t + 6 * TILE + k);
        const points_nf_lane v149 = v137_2 + v145_2;
        points_nf_store(t + 8 * TILE + k, v149);
    }
    points_nf_each_exp(t + 5 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v149 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v150 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v151 = v149 * v150;
        const points_nf_lane v140 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v148 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v137_1 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v157 = v140 + v148 + FMA(FMA(v151, v151, (v137_1 * v137_1)), -0.5f, -1.837877f);
        points_nf_store(t + 6 * TILE + k, v157);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane x1 = points_nf_load(t + k);
            const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
            const points_nf_lane v158 = points_nf_max(x1, x2);
            const points_nf_lane v157 = points_nf_load(t + 6 * TILE + k);
            const points_nf_lane v159 = points_nf_select_lt(v157, points_nf_set(INFINITY), v157, points_nf_set(-INFINITY));
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v163 = points_nf_select_lt(points_nf_set(0.0f), w, w * (-points_nf_select_le(v158, points_nf_set(INFINITY), v159, v158)), points_nf_set(0.0f));
            g0 = g0 + v163;
        }
        total[0] += (double)points_nf_hsum(g0);
    }
#undef TILE
}

static void points_nf_loss_epilogue(const float *params, float *s, const double *total, double *loss)
{
    (void)params;
    (void)s;
    *loss = total[0];
}

static double points_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    double total[1] = {0};
    float s[64], t[21 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    points_nf_loss_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        points_nf_weights(n, rows, m, t + 256);
        points_nf_loss_tile(params, s, m, t, total);
    }
    if (n > 0)
        points_nf_loss_epilogue(params, s, total, &loss);
    return loss;
}

/* ---- grad ---- */

static void points_nf_grad_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 20; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 21; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 40; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 41; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 60; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 61; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 80; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 81; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 100; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 101; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 120; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 121; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 140; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 141; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 160; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 161; /* flow.18.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = 1e-30f < s[0] ? s[0] : s[0] == s[0] ? 1e-30f : s[0];
    s[2] = logf(s[1]);
    s[3] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[4] = s[3] < 4.3820266f ? s[3] : s[3] == s[3] ? 4.3820266f : s[3];
    s[5] = expf(s[4]);
    s[6] = 1.0f / s[5];
    s[7] = fabsf(flow_3_alpha[0]);
    s[8] = 1e-30f < s[7] ? s[7] : s[7] == s[7] ? 1e-30f : s[7];
    s[9] = logf(s[8]);
    s[10] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[11] = s[10] < 4.3820266f ? s[10] : s[10] == s[10] ? 4.3820266f : s[10];
    s[12] = expf(s[11]);
    s[13] = 1.0f / s[12];
    s[14] = fabsf(flow_5_alpha[0]);
    s[15] = 1e-30f < s[14] ? s[14] : s[14] == s[14] ? 1e-30f : s[14];
    s[16] = logf(s[15]);
    s[17] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[18] = s[17] < 4.3820266f ? s[17] : s[17] == s[17] ? 4.3820266f : s[17];
    s[19] = expf(s[18]);
    s[20] = 1.0f / s[19];
    s[21] = fabsf(flow_7_alpha[0]);
    s[22] = 1e-30f < s[21] ? s[21] : s[21] == s[21] ? 1e-30f : s[21];
    s[23] = logf(s[22]);
    s[24] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_9_alpha[0]);
    s[29] = 1e-30f < s[28] ? s[28] : s[28] == s[28] ? 1e-30f : s[28];
    s[30] = logf(s[29]);
    s[31] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[32] = s[31] < 4.3820266f ? s[31] : s[31] == s[31] ? 4.3820266f : s[31];
    s[33] = expf(s[32]);
    s[34] = 1.0f / s[33];
    s[35] = fabsf(flow_11_alpha[0]);
    s[36] = 1e-30f < s[35] ? s[35] : s[35] == s[35] ? 1e-30f : s[35];
    s[37] = logf(s[36]);
    s[38] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[39] = s[38] < 4.3820266f ? s[38] : s[38] == s[38] ? 4.3820266f : s[38];
    s[40] = expf(s[39]);
    s[41] = 1.0f / s[40];
    s[42] = fabsf(flow_13_alpha[0]);
    s[43] = 1e-30f < s[42] ? s[42] : s[42] == s[42] ? 1e-30f : s[42];
    s[44] = logf(s[43]);
    s[45] = -3e+01f < flow_14_scaling_factor[0] ? flow_14_scaling_factor[0] : flow_14_scaling_factor[0] == flow_14_scaling_factor[0] ? -3e+01f : flow_14_scaling_factor[0];
    s[46] = s[45] < 4.3820266f ? s[45] : s[45] == s[45] ? 4.3820266f : s[45];
    s[47] = expf(s[46]);
    s[48] = 1.0f / s[47];
    s[49] = fabsf(flow_15_alpha[0]);
    s[50] = 1e-30f < s[49] ? s[49] : s[49] == s[49] ? 1e-30f : s[49];
    s[51] = logf(s[50]);
    s[52] = -3e+01f < flow_16_scaling_factor[0] ? flow_16_scaling_factor[0] : flow_16_scaling_factor[0] == flow_16_scaling_factor[0] ? -3e+01f : flow_16_scaling_factor[0];
    s[53] = s[52] < 4.3820266f ? s[52] : s[52] == s[52] ? 4.3820266f : s[52];
    s[54] = expf(s[53]);
    s[55] = 1.0f / s[54];
    s[56] = fabsf(flow_17_alpha[0]);
    s[57] = 1e-30f < s[56] ? s[56] : s[56] == s[56] ? 1e-30f : s[56];
    s[58] = logf(s[57]);
    s[59] = -3e+01f < flow_18_scaling_factor[0] ? flow_18_scaling_factor[0] : flow_18_scaling_factor[0] == flow_18_scaling_factor[0] ? -3e+01f : flow_18_scaling_factor[0];
    s[60] = s[59] < 4.3820266f ? s[59] : s[59] == s[59] ? 4.3820266f : s[59];
    s[61] = expf(s[60]);
    s[62] = 1.0f / s[61];
    s[63] = 1.0f / s[57];
    s[64] = 1.0f / s[50];
    s[65] = 1.0f / s[43];
    s[66] = 1.0f / s[36];
    s[67] = 1.0f / s[29];
    s[68] = 1.0f / s[22];
    s[69] = 1.0f / s[15];
    s[70] = 1.0f / s[8];
    s[71] = 1.0f / s[1];
    s[72] = s[62] / s[61];
    s[73] = -s[72];
    s[86] = s[55] / s[54];
    s[87] = -s[86];
    s[100] = s[48] / s[47];
    s[101] = -s[100];
    s[114] = s[41] / s[40];
    s[115] = -s[114];
    s[128] = s[34] / s[33];
    s[129] = -s[128];
    s[142] = s[27] / s[26];
    s[143] = -s[142];
    s[156] = s[20] / s[19];
    s[157] = -s[156];
    s[170] = s[13] / s[12];
    s[171] = -s[170];
    s[184] = s[6] / s[5];
    s[185] = -s[184];
}

static POINTS_NF_PART void points_nf_grad_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [4, 1] */
    const float *flow_2_net_1_bias = params + 6; /* flow.2.net.1.bias [4] */
    const float *flow_2_net_2_weight = params + 10; /* flow.2.net.2.weight [2, 4] */
    const float *flow_2_net_2_bias = params + 18; /* flow.2.net.2.bias [2] */
    const float *flow_4_net_1_weight = params + 22; /* flow.4.net.1.weight [4, 1] */
    const float *flow_4_net_1_bias = params + 26; /* flow.4.net.1.bias [4] */
    const float *flow_4_net_2_weight = params + 30; /* flow.4.net.2.weight [2, 4] */
    const float *flow_4_net_2_bias = params + 38; /* flow.4.net.2.bias [2] */
    const float *flow_6_net_1_weight = params + 42; /* flow.6.net.1.weight [4, 1] */
    const float *flow_6_net_1_bias = params + 46; /* flow.6.net.1.bias [4] */
    const float *flow_6_net_2_weight = params + 50; /* flow.6.net.2.weight [2, 4] */
    const float *flow_6_net_2_bias = params + 58; /* flow.6.net.2.bias [2] */
    const float *flow_8_net_1_weight = params + 62; /* flow.8.net.1.weight [4, 1] */
    const float *flow_8_net_1_bias = params + 66; /* flow.8.net.1.bias [4] */
    const float *flow_8_net_2_weight = params + 70; /* flow.8.net.2.weight [2, 4] */
    const float *flow_8_net_2_bias = params + 78; /* flow.8.net.2.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane x1 = points_nf_load(t + k);
        const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
        const points_nf_lane v2_1 = points_nf_select_lt(points_nf_set(0.0f), x1, x1, x1 * s[1]);
        points_nf_store(t + 3 * TILE + k, v2_1);
        const points_nf_lane v2_2 = points_nf_select_lt(points_nf_set(0.0f), x2, x2, x2 * s[1]);
        points_nf_store(t + 4 * TILE + k, v2_2);
        const points_nf_lane v3_1 = points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v3_2 = points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), points_nf_set(s[2]));
        const points_nf_lane v4 = v3_1 + v3_2;
        points_nf_store(t + 5 * TILE + k, v4);
    }

    /* layer 2: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v2_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v6_1 = FMA(flow_2_net_1_weight[0], v2_1, flow_2_net_1_bias[0]);
        points_nf_store(t + 6 * TILE + k, v6_1);
        const points_nf_lane v6_2 = FMA(flow_2_net_1_weight[1], v2_1, flow_2_net_1_bias[1]);
        points_nf_store(t + 7 * TILE + k, v6_2);
        const points_nf_lane v6_3 = FMA(flow_2_net_1_weight[2], v2_1, flow_2_net_1_bias[2]);
        points_nf_store(t + 8 * TILE + k, v6_3);
        const points_nf_lane v6_4 = FMA(flow_2_net_1_weight[3], v2_1, flow_2_net_1_bias[3]);
        points_nf_store(t + 9 * TILE + k, v6_4);
    }
    points_nf_each_tanh(t + 10 * TILE, t + 6 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v7_1 = points_nf_load(t + 10 * TILE + k);
        const points_nf_lane v7_2 = points_nf_load(t + 11 * TILE + k);
        const points_nf_lane v7_3 = points_nf_load(t + 12 * TILE + k);
        const points_nf_lane v7_4 = points_nf_load(t + 13 * TILE + k);
        const points_nf_lane v9_1 = FMA(flow_2_net_2_weight[3], v7_4, FMA(flow_2_net_2_weight[2], v7_3, FMA(flow_2_net_2_weight[1], v7_2, FMA(flow_2_net_2_weight[0], v7_1, flow_2_net_2_bias[0]))));
        points_nf_store(t + 6 * TILE + k, v9_1);
        const points_nf_lane v9_2 = FMA(flow_2_net_2_weight[7], v7_4, FMA(flow_2_net_2_weight[6], v7_3, FMA(flow_2_net_2_weight[5], v7_2, FMA(flow_2_net_2_weight[4], v7_1, flow_2_net_2_bias[1]))));
        points_nf_store(t + 7 * TILE + k, v9_2);
        const points_nf_lane v10 = v9_1 * s[6];
        points_nf_store(t + 8 * TILE + k, v10);
    }
    points_nf_each_tanh(t + 9 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v11 = points_nf_load(t + 9 * TILE + k);
        const points_nf_lane v12 = v11 * s[5];
        points_nf_store(t + 8 * TILE + k, v12);
        const points_nf_lane v2_2 = points_nf_load(t + 4 * TILE + k);
        const points_nf_lane v9_2 = points_nf_load(t + 7 * TILE + k);
        const points_nf_lane v13 = v2_2 + v9_2;
        points_nf_store(t + 14 * TILE + k, v13);
    }
    points_nf_each_exp(t + 15 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v13 = points_nf_load(t + 14 * TILE + k);
        const points_nf_lane v14 = points_nf_load(t + 15 * TILE + k);
        const points_nf_lane v15 = v13 * v14;
        points_nf_store(t + 16 * TILE + k, v15);
        const points_nf_lane v4 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v12 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v2_1 = points_nf_load(t + 3 * TILE + k);
        const points_nf_lane v18_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, v2_1, v2_1 * s[8]);
        points_nf_store(t + 17 * TILE + k, v18_1);
        const points_nf_lane v18_2 = points_nf_select_lt(points_nf_set(0.0f), v15, v15, v15 * s[8]);
        points_nf_store(t + 18 * TILE + k, v18_2);
        const points_nf_lane v19_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, points_nf_set(0.0f), points_nf_set(s[9]));
        const points_nf_lane v19_2 = points_nf_select_lt(points_nf_set(0.0f), v15, points_nf_set(0.0f), points_nf_set(s[9]));
        const points_nf_lane v21 = v4 + v12 + (v19_1 + v19_2);
        points_nf_store(t + 19 * TILE + k, v21);
    }

    /* layer 4: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v18_2 = points_nf_load(t + 18 * TILE + k);
        const points_nf_lane v23_1 = FMA(flow_4_net_1_weight[0], v18_2, flow_4_net_1_bias[0]);
        points_nf_store(t + 20 * TILE + k, v23_1);
        const points_nf_lane v23_2 = FMA(flow_4_net_1_weight[1], v18_2, flow_4_net_1_bias[1]);
        points_nf_store(t + 21 * TILE + k, v23_2);
        const points_nf_lane v23_3 = FMA(flow_4_net_1_weight[2], v18_2, flow_4_net_1_bias[2]);
        points_nf_store(t + 22 * TILE + k, v23_3);
        const points_nf_lane v23_4 = FMA(flow_4_net_1_weight[3], v18_2, flow_4_net_1_bias[3]);
        points_nf_store(t + 23 * TILE + k, v23_4);
    }
    points_nf_each_tanh(t + 24 * TILE, t + 20 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v24_1 = points_nf_load(t + 24 * TILE + k);
        const points_nf_lane v24_2 = points_nf_load(t + 25 * TILE + k);
        const points_nf_lane v24_3 = points_nf_load(t + 26 * TILE + k);
        const points_nf_lane v24_4 = points_nf_load(t + 27 * TILE + k);
        const points_nf_lane v26_1 = FMA(flow_4_net_2_weight[3], v24_4, FMA(flow_4_net_2_weight[2], v24_3, FMA(flow_4_net_2_weight[1], v24_2, FMA(flow_4_net_2_weight[0], v24_1, flow_4_net_2_bias[0]))));
        points_nf_store(t + 20 * TILE + k, v26_1);
        const points_nf_lane v26_2 = FMA(flow_4_net_2_weight[7], v24_4, FMA(flow_4_net_2_weight[6], v24_3, FMA(flow_4_net_2_weight[5], v24_2, FMA(flow_4_net_2_weight[4], v24_1, flow_4_net_2_bias[1]))));
        points_nf_store(t + 21 * TILE + k, v26_2);
        const points_nf_lane v27 = v26_1 * s[13];
        points_nf_store(t + 5 * TILE + k, v27);
    }
    points_nf_each_tanh(t + 8 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v28 = points_nf_load(t + 8 * TILE + k);
        const points_nf_lane v29 = v28 * s[12];
        points_nf_store(t + 5 * TILE + k, v29);
        const points_nf_lane v18_1 = points_nf_load(t + 17 * TILE + k);
        const points_nf_lane v26_2 = points_nf_load(t + 21 * TILE + k);
        const points_nf_lane v30 = v18_1 + v26_2;
        points_nf_store(t + 22 * TILE + k, v30);
    }
    points_nf_each_exp(t + 23 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v30 = points_nf_load(t + 22 * TILE + k);
        const points_nf_lane v31 = points_nf_load(t + 23 * TILE + k);
        const points_nf_lane v32 = v30 * v31;
        points_nf_store(t + 28 * TILE + k, v32);
        const points_nf_lane v21 = points_nf_load(t + 19 * TILE + k);
        const points_nf_lane v29 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v18_2 = points_nf_load(t + 18 * TILE + k);
        const points_nf_lane v35_1 = points_nf_select_lt(points_nf_set(0.0f), v32, v32, v32 * s[15]);
        points_nf_store(t + 29 * TILE + k, v35_1);
        const points_nf_lane v35_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, v18_2, v18_2 * s[15]);
        points_nf_store(t + 30 * TILE + k, v35_2);
        const points_nf_lane v36_1 = points_nf_select_lt(points_nf_set(0.0f), v32, points_nf_set(0.0f), points_nf_set(s[16]));
        const points_nf_lane v36_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, points_nf_set(0.0f), points_nf_set(s[16]));
        const points_nf_lane v38 = v21 + v29 + (v36_1 + v36_2);
        points_nf_store(t + 31 * TILE + k, v38);
    }

    /* layer 6: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v35_1 = points_nf_load(t + 29 * TILE + k);
        const points_nf_lane v40_1 = FMA(flow_6_net_1_weight[0], v35_1, flow_6_net_1_bias[0]);
        points_nf_store(t + 32 * TILE + k, v40_1);
        const points_nf_lane v40_2 = FMA(flow_6_net_1_weight[1], v35_1, flow_6_net_1_bias[1]);
        points_nf_store(t + 33 * TILE + k, v40_2);
        const points_nf_lane v40_3 = FMA(flow_6_net_1_weight[2], v35_1, flow_6_net_1_bias[2]);
        points_nf_store(t + 34 * TILE + k, v40_3);
        const points_nf_lane v40_4 = FMA(flow_6_net_1_weight[3], v35_1, flow_6_net_1_bias[3]);
        points_nf_store(t + 35 * TILE + k, v40_4);
    }
    points_nf_each_tanh(t + 36 * TILE, t + 32 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v41_1 = points_nf_load(t + 36 * TILE + k);
        const points_nf_lane v41_2 = points_nf_load(t + 37 * TILE + k);
        const points_nf_lane v41_3 = points_nf_load(t + 38 * TILE + k);
        const points_nf_lane v41_4 = points_nf_load(t + 39 * TILE + k);
        const points_nf_lane v43_1 = FMA(flow_6_net_2_weight[3], v41_4, FMA(flow_6_net_2_weight[2], v41_3, FMA(flow_6_net_2_weight[1], v41_2, FMA(flow_6_net_2_weight[0], v41_1, flow_6_net_2_bias[0]))));
        points_nf_store(t + 32 * TILE + k, v43_1);
        const points_nf_lane v43_2 = FMA(flow_6_net_2_weight[7], v41_4, FMA(flow_6_net_2_weight[6], v41_3, FMA(flow_6_net_2_weight[5], v41_2, FMA(flow_6_net_2_weight[4], v41_1, flow_6_net_2_bias[1]))));
        points_nf_store(t + 33 * TILE + k, v43_2);
        const points_nf_lane v44 = v43_1 * s[20];
        points_nf_store(t + 5 * TILE + k, v44);
    }
    points_nf_each_tanh(t + 19 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v45 = points_nf_load(t + 19 * TILE + k);
        const points_nf_lane v46 = v45 * s[19];
        points_nf_store(t + 5 * TILE + k, v46);
        const points_nf_lane v35_2 = points_nf_load(t + 30 * TILE + k);
        const points_nf_lane v43_2 = points_nf_load(t + 33 * TILE + k);
        const points_nf_lane v47 = v35_2 + v43_2;
        points_nf_store(t + 34 * TILE + k, v47);
    }
    points_nf_each_exp(t + 35 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v47 = points_nf_load(t + 34 * TILE + k);
        const points_nf_lane v48 = points_nf_load(t + 35 * TILE + k);
        const points_nf_lane v49 = v47 * v48;
        points_nf_store(t + 40 * TILE + k, v49);
        const points_nf_lane v38 = points_nf_load(t + 31 * TILE + k);
        const points_nf_lane v46 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v35_1 = points_nf_load(t + 29 * TILE + k);
        const points_nf_lane v52_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, v35_1, v35_1 * s[22]);
        points_nf_store(t + 41 * TILE + k, v52_1);
        const points_nf_lane v52_2 = points_nf_select_lt(points_nf_set(0.0f), v49, v49, v49 * s[22]);
        points_nf_store(t + 42 * TILE + k, v52_2);
        const points_nf_lane v53_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, points_nf_set(0.0f), points_nf_set(s[23]));
        const points_nf_lane v53_2 = points_nf_select_lt(points_nf_set(0.0f), v49, points_nf_set(0.0f), points_nf_set(s[23]));
        const points_nf_lane v55 = v38 + v46 + (v53_1 + v53_2);
        points_nf_store(t + 43 * TILE + k, v55);
    }

    /* layer 8: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v52_2 = points_nf_load(t + 42 * TILE + k);
        const points_nf_lane v57_1 = FMA(flow_8_net_1_weight[0], v52_2, flow_8_net_1_bias[0]);
        points_nf_store(t + 44 * TILE + k, v57_1);
        const points_nf_lane v57_2 = FMA(flow_8_net_1_weight[1], v52_2, flow_8_net_1_bias[1]);
        points_nf_store(t + 45 * TILE + k, v57_2);
        const points_nf_lane v57_3 = FMA(flow_8_net_1_weight[2], v52_2, flow_8_net_1_bias[2]);
        points_nf_store(t + 46 * TILE + k, v57_3);
        const points_nf_lane v57_4 = FMA(flow_8_net_1_weight[3], v52_2, flow_8_net_1_bias[3]);
        points_nf_store(t + 47 * TILE + k, v57_4);
    }
    points_nf_each_tanh(t + 48 * TILE, t + 44 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v58_1 = points_nf_load(t + 48 * TILE + k);
        const points_nf_lane v58_2 = points_nf_load(t + 49 * TILE + k);
        const points_nf_lane v58_3 = points_nf_load(t + 50 * TILE + k);
        const points_nf_lane v58_4 = points_nf_load(t + 51 * TILE + k);
        const points_nf_lane v60_1 = FMA(flow_8_net_2_weight[3], v58_4, FMA(flow_8_net_2_weight[2], v58_3, FMA(flow_8_net_2_weight[1], v58_2, FMA(flow_8_net_2_weight[0], v58_1, flow_8_net_2_bias[0]))));
        points_nf_store(t + 44 * TILE + k, v60_1);
        const points_nf_lane v60_2 = FMA(flow_8_net_2_weight[7], v58_4, FMA(flow_8_net_2_weight[6], v58_3, FMA(flow_8_net_2_weight[5], v58_2, FMA(flow_8_net_2_weight[4], v58_1, flow_8_net_2_bias[1]))));
        points_nf_store(t + 45 * TILE + k, v60_2);
        const points_nf_lane v61 = v60_1 * s[27];
        points_nf_store(t + 5 * TILE + k, v61);
    }
    points_nf_each_tanh(t + 31 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v62 = points_nf_load(t + 31 * TILE + k);
        const points_nf_lane v63 = v62 * s[26];
        points_nf_store(t + 5 * TILE + k, v63);
        const points_nf_lane v52_1 = points_nf_load(t + 41 * TILE + k);
        const points_nf_lane v60_2 = points_nf_load(t + 45 * TILE + k);
        const points_nf_lane v64 = v52_1 + v60_2;
        points_nf_store(t + 46 * TILE + k, v64);
    }
    points_nf_each_exp(t + 47 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v64 = points_nf_load(t + 46 * TILE + k);
        const points_nf_lane v65 = points_nf_load(t + 47 * TILE + k);
        const points_nf_lane v66 = v64 * v65;
        points_nf_store(t + 52 * TILE + k, v66);
        const points_nf_lane v55 = points_nf_load(t + 43 * TILE + k);
        const points_nf_lane v63 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v52_2 = points_nf_load(t + 42 * TILE + k);
        const points_nf_lane v69_1 = points_nf_select_lt(points_nf_set(0.0f), v66, v66, v66 * s[29]);
        points_nf_store(t + 53 * TILE + k, v69_1);
        const points_nf_lane v69_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, v52_2, v52_2 * s[29]);
        points_nf_store(t + 54 * TILE + k, v69_2);
        const points_nf_lane v70_1 = points_nf_select_lt(points_nf_set(0.0f), v66, points_nf_set(0.0f), points_nf_set(s[30]));
        const points_nf_lane v70_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, points_nf_set(0.0f), points_nf_set(s[30]));
        const points_nf_lane v72 = v55 + v63 + (v70_1 + v70_2);
        points_nf_store(t + 55 * TILE + k, v72);
    }
#undef TILE
}

static POINTS_NF_PART void points_nf_grad_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_10_net_1_weight = params + 82; /* flow.10.net.1.weight [4, 1] */
    const float *flow_10_net_1_bias = params + 86; /* flow.10.net.1.bias [4] */
    const float *flow_10_net_2_weight = params + 90; /* flow.10.net.2.weight [2, 4] */
    const float *flow_10_net_2_bias = params + 98; /* flow.10.net.2.bias [2] */
    const float *flow_12_net_1_weight = params + 102; /* flow.12.net.1.weight [4, 1] */
    const float *flow_12_net_1_bias = params + 106; /* flow.12.net.1.bias [4] */
    const float *flow_12_net_2_weight = params + 110; /* flow.12.net.2.weight [2, 4] */
    const float *flow_12_net_2_bias = params + 118; /* flow.12.net.2.bias [2] */
    const float *flow_14_net_1_weight = params + 122; /* flow.14.net.1.weight [4, 1] */
    const float *flow_14_net_1_bias = params + 126; /* flow.14.net.1.bias [4] */
    const float *flow_14_net_2_weight = params + 130; /* flow.14.net.2.weight [2, 4] */
    const float *flow_14_net_2_bias = params + 138; /* flow.14.net.2.bias [2] */
    const float *flow_16_net_1_weight = params + 142; /* flow.16.net.1.weight [4, 1] */
    const float *flow_16_net_1_bias = params + 146; /* flow.16.net.1.bias [4] */
    const float *flow_16_net_2_weight = params + 150; /* flow.16.net.2.weight [2, 4] */
    const float *flow_16_net_2_bias = params + 158; /* flow.16.net.2.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 10: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v69_1 = points_nf_load(t + 53 * TILE + k);
        const points_nf_lane v74_1 = FMA(flow_10_net_1_weight[0], v69_1, flow_10_net_1_bias[0]);
        points_nf_store(t + 56 * TILE + k, v74_1);
        const points_nf_lane v74_2 = FMA(flow_10_net_1_weight[1], v69_1, flow_10_net_1_bias[1]);
        points_nf_store(t + 57 * TILE + k, v74_2);
        const points_nf_lane v74_3 = FMA(flow_10_net_1_weight[2], v69_1, flow_10_net_1_bias[2]);
        points_nf_store(t + 58 * TILE + k, v74_3);
        const points_nf_lane v74_4 = FMA(flow_10_net_1_weight[3], v69_1, flow_10_net_1_bias[3]);
        points_nf_store(t + 59 * TILE + k, v74_4);
    }
    points_nf_each_tanh(t + 60 * TILE, t + 56 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v75_1 = points_nf_load(t + 60 * TILE + k);
        const points_nf_lane v75_2 = points_nf_load(t + 61 * TILE + k);
        const points_nf_lane v75_3 = points_nf_load(t + 62 * TILE + k);
        const points_nf_lane v75_4 = points_nf_load(t + 63 * TILE + k);
        const points_nf_lane v77_1 = FMA(flow_10_net_2_weight[3], v75_4, FMA(flow_10_net_2_weight[2], v75_3, FMA(flow_10_net_2_weight[1], v75_2, FMA(flow_10_net_2_weight[0], v75_1, flow_10_net_2_bias[0]))));
        points_nf_store(t + 56 * TILE + k, v77_1);
        const points_nf_lane v77_2 = FMA(flow_10_net_2_weight[7], v75_4, FMA(flow_10_net_2_weight[6], v75_3, FMA(flow_10_net_2_weight[5], v75_2, FMA(flow_10_net_2_weight[4], v75_1, flow_10_net_2_bias[1]))));
        points_nf_store(t + 57 * TILE + k, v77_2);
        const points_nf_lane v78 = v77_1 * s[34];
        points_nf_store(t + 5 * TILE + k, v78);
    }
    points_nf_each_tanh(t + 43 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v79 = points_nf_load(t + 43 * TILE + k);
        const points_nf_lane v80 = v79 * s[33];
        points_nf_store(t + 5 * TILE + k, v80);
        const points_nf_lane v69_2 = points_nf_load(t + 54 * TILE + k);
        const points_nf_lane v77_2 = points_nf_load(t + 57 * TILE + k);
        const points_nf_lane v81 = v69_2 + v77_2;
        points_nf_store(t + 58 * TILE + k, v81);
    }
    points_nf_each_exp(t + 59 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v81 = points_nf_load(t + 58 * TILE + k);
        const points_nf_lane v82 = points_nf_load(t + 59 * TILE + k);
        const points_nf_lane v83 = v81 * v82;
        points_nf_store(t + 64 * TILE + k, v83);
        const points_nf_lane v72 = points_nf_load(t + 55 * TILE + k);
        const points_nf_lane v80 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v69_1 = points_nf_load(t + 53 * TILE + k);
        const points_nf_lane v86_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, v69_1, v69_1 * s[36]);
        points_nf_store(t + 65 * TILE + k, v86_1);
        const points_nf_lane v86_2 = points_nf_select_lt(points_nf_set(0.0f), v83, v83, v83 * s[36]);
        points_nf_store(t + 66 * TILE + k, v86_2);
        const points_nf_lane v87_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, points_nf_set(0.0f), points_nf_set(s[37]));
        const points_nf_lane v87_2 = points_nf_select_lt(points_nf_set(0.0f), v83, points_nf_set(0.0f), points_nf_set(s[37]));
        const points_nf_lane v89 = v72 + v80 + (v87_1 + v87_2);
        points_nf_store(t + 67 * TILE + k, v89);
    }

    /* layer 12: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v86_2 = points_nf_load(t + 66 * TILE + k);
        const points_nf_lane v91_1 = FMA(flow_12_net_1_weight[0], v86_2, flow_12_net_1_bias[0]);
        points_nf_store(t + 68 * TILE + k, v91_1);
        const points_nf_lane v91_2 = FMA(flow_12_net_1_weight[1], v86_2, flow_12_net_1_bias[1]);
        points_nf_store(t + 69 * TILE + k, v91_2);
        const points_nf_lane v91_3 = FMA(flow_12_net_1_weight[2], v86_2, flow_12_net_1_bias[2]);
        points_nf_store(t + 70 * TILE + k, v91_3);
        const points_nf_lane v91_4 = FMA(flow_12_net_1_weight[3], v86_2, flow_12_net_1_bias[3]);
        points_nf_store(t + 71 * TILE + k, v91_4);
    }
    points_nf_each_tanh(t + 72 * TILE, t + 68 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v92_1 = points_nf_load(t + 72 * TILE + k);
        const points_nf_lane v92_2 = points_nf_load(t + 73 * TILE + k);
        const points_nf_lane v92_3 = points_nf_load(t + 74 * TILE + k);
        const points_nf_lane v92_4 = points_nf_load(t + 75 * TILE + k);
        const points_nf_lane v94_1 = FMA(flow_12_net_2_weight[3], v92_4, FMA(flow_12_net_2_weight[2], v92_3, FMA(flow_12_net_2_weight[1], v92_2, FMA(flow_12_net_2_weight[0], v92_1, flow_12_net_2_bias[0]))));
        points_nf_store(t + 68 * TILE + k, v94_1);
        const points_nf_lane v94_2 = FMA(flow_12_net_2_weight[7], v92_4, FMA(flow_12_net_2_weight[6], v92_3, FMA(flow_12_net_2_weight[5], v92_2, FMA(flow_12_net_2_weight[4], v92_1, flow_12_net_2_bias[1]))));
        points_nf_store(t + 69 * TILE + k, v94_2);
        const points_nf_lane v95 = v94_1 * s[41];
        points_nf_store(t + 5 * TILE + k, v95);
    }
    points_nf_each_tanh(t + 55 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v96 = points_nf_load(t + 55 * TILE + k);
        const points_nf_lane v97 = v96 * s[40];
        points_nf_store(t + 5 * TILE + k, v97);
        const points_nf_lane v86_1 = points_nf_load(t + 65 * TILE + k);
        const points_nf_lane v94_2 = points_nf_load(t + 69 * TILE + k);
        const points_nf_lane v98 = v86_1 + v94_2;
        points_nf_store(t + 70 * TILE + k, v98);
    }
    points_nf_each_exp(t + 71 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v98 = points_nf_load(t + 70 * TILE + k);
        const points_nf_lane v99 = points_nf_load(t + 71 * TILE + k);
        const points_nf_lane v100 = v98 * v99;
        points_nf_store(t + 76 * TILE + k, v100);
        const points_nf_lane v89 = points_nf_load(t + 67 * TILE + k);
        const points_nf_lane v97 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v86_2 = points_nf_load(t + 66 * TILE + k);
        const points_nf_lane v103_1 = points_nf_select_lt(points_nf_set(0.0f), v100, v100, v100 * s[43]);
        points_nf_store(t + 77 * TILE + k, v103_1);
        const points_nf_lane v103_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, v86_2, v86_2 * s[43]);
        points_nf_store(t + 78 * TILE + k, v103_2);
        const points_nf_lane v104_1 = points_nf_select_lt(points_nf_set(0.0f), v100, points_nf_set(0.0f), points_nf_set(s[44]));
        const points_nf_lane v104_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, points_nf_set(0.0f), points_nf_set(s[44]));
        const points_nf_lane v106 = v89 + v97 + (v104_1 + v104_2);
        points_nf_store(t + 79 * TILE + k, v106);
    }

    /* layer 14: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v103_1 = points_nf_load(t + 77 * TILE + k);
        const points_nf_lane v108_1 = FMA(flow_14_net_1_weight[0], v103_1, flow_14_net_1_bias[0]);
        points_nf_store(t + 80 * TILE + k, v108_1);
        const points_nf_lane v108_2 = FMA(flow_14_net_1_weight[1], v103_1, flow_14_net_1_bias[1]);
        points_nf_store(t + 81 * TILE + k, v108_2);
        const points_nf_lane v108_3 = FMA(flow_14_net_1_weight[2], v103_1, flow_14_net_1_bias[2]);
        points_nf_store(t + 82 * TILE + k, v108_3);
        const points_nf_lane v108_4 = FMA(flow_14_net_1_weight[3], v103_1, flow_14_net_1_bias[3]);
        points_nf_store(t + 83 * TILE + k, v108_4);
    }
    points_nf_each_tanh(t + 84 * TILE, t + 80 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v109_1 = points_nf_load(t + 84 * TILE + k);
        const points_nf_lane v109_2 = points_nf_load(t + 85 * TILE + k);
        const points_nf_lane v109_3 = points_nf_load(t + 86 * TILE + k);
        const points_nf_lane v109_4 = points_nf_load(t + 87 * TILE + k);
        const points_nf_lane v111_1 = FMA(flow_14_net_2_weight[3], v109_4, FMA(flow_14_net_2_weight[2], v109_3, FMA(flow_14_net_2_weight[1], v109_2, FMA(flow_14_net_2_weight[0], v109_1, flow_14_net_2_bias[0]))));
        points_nf_store(t + 80 * TILE + k, v111_1);
        const points_nf_lane v111_2 = FMA(flow_14_net_2_weight[7], v109_4, FMA(flow_14_net_2_weight[6], v109_3, FMA(flow_14_net_2_weight[5], v109_2, FMA(flow_14_net_2_weight[4], v109_1, flow_14_net_2_bias[1]))));
        points_nf_store(t + 81 * TILE + k, v111_2);
        const points_nf_lane v112 = v111_1 * s[48];
        points_nf_store(t + 5 * TILE + k, v112);
    }
    points_nf_each_tanh(t + 67 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v113 = points_nf_load(t + 67 * TILE + k);
        const points_nf_lane v114 = v113 * s[47];
        points_nf_store(t + 5 * TILE + k, v114);
        const points_nf_lane v103_2 = points_nf_load(t + 78 * TILE + k);
        const points_nf_lane v111_2 = points_nf_load(t + 81 * TILE + k);
        const points_nf_lane v115 = v103_2 + v111_2;
        points_nf_store(t + 82 * TILE + k, v115);
    }
    points_nf_each_exp(t + 83 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v115 = points_nf_load(t + 82 * TILE + k);
        const points_nf_lane v116 = points_nf_load(t + 83 * TILE + k);
        const points_nf_lane v117 = v115 * v116;
        points_nf_store(t + 88 * TILE + k, v117);
        const points_nf_lane v106 = points_nf_load(t + 79 * TILE + k);
        const points_nf_lane v114 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v103_1 = points_nf_load(t + 77 * TILE + k);
        const points_nf_lane v120_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, v103_1, v103_1 * s[50]);
        points_nf_store(t + 89 * TILE + k, v120_1);
        const points_nf_lane v120_2 = points_nf_select_lt(points_nf_set(0.0f), v117, v117, v117 * s[50]);
        points_nf_store(t + 90 * TILE + k, v120_2);
        const points_nf_lane v121_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, points_nf_set(0.0f), points_nf_set(s[51]));
        const points_nf_lane v121_2 = points_nf_select_lt(points_nf_set(0.0f), v117, points_nf_set(0.0f), points_nf_set(s[51]));
        const points_nf_lane v123 = v106 + v114 + (v121_1 + v121_2);
        points_nf_store(t + 91 * TILE + k, v123);
    }

    /* layer 16: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v120_2 = points_nf_load(t + 90 * TILE + k);
        const points_nf_lane v125_1 = FMA(flow_16_net_1_weight[0], v120_2, flow_16_net_1_bias[0]);
        points_nf_store(t + 92 * TILE + k, v125_1);
        const points_nf_lane v125_2 = FMA(flow_16_net_1_weight[1], v120_2, flow_16_net_1_bias[1]);
        points_nf_store(t + 93 * TILE + k, v125_2);
        const points_nf_lane v125_3 = FMA(flow_16_net_1_weight[2], v120_2, flow_16_net_1_bias[2]);
        points_nf_store(t + 94 * TILE + k, v125_3);
        const points_nf_lane v125_4 = FMA(flow_16_net_1_weight[3], v120_2, flow_16_net_1_bias[3]);
        points_nf_store(t + 95 * TILE + k, v125_4);
    }
    points_nf_each_tanh(t + 96 * TILE, t + 92 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v126_1 = points_nf_load(t + 96 * TILE + k);
        const points_nf_lane v126_2 = points_nf_load(t + 97 * TILE + k);
        const points_nf_lane v126_3 = points_nf_load(t + 98 * TILE + k);
        const points_nf_lane v126_4 = points_nf_load(t + 99 * TILE + k);
        const points_nf_lane v128_1 = FMA(flow_16_net_2_weight[3], v126_4, FMA(flow_16_net_2_weight[2], v126_3, FMA(flow_16_net_2_weight[1], v126_2, FMA(flow_16_net_2_weight[0], v126_1, flow_16_net_2_bias[0]))));
        points_nf_store(t + 92 * TILE + k, v128_1);
        const points_nf_lane v128_2 = FMA(flow_16_net_2_weight[7], v126_4, FMA(flow_16_net_2_weight[6], v126_3, FMA(flow_16_net_2_weight[5], v126_2, FMA(flow_16_net_2_weight[4], v126_1, flow_16_net_2_bias[1]))));
        points_nf_store(t + 93 * TILE + k, v128_2);
        const points_nf_lane v129 = v128_1 * s[55];
        points_nf_store(t + 5 * TILE + k, v129);
    }
    points_nf_each_tanh(t + 79 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v130 = points_nf_load(t + 79 * TILE + k);
        const points_nf_lane v131 = v130 * s[54];
        points_nf_store(t + 5 * TILE + k, v131);
        const points_nf_lane v120_1 = points_nf_load(t + 89 * TILE + k);
        const points_nf_lane v128_2 = points_nf_load(t + 93 * TILE + k);
        const points_nf_lane v132 = v120_1 + v128_2;
        points_nf_store(t + 94 * TILE + k, v132);
    }
    points_nf_each_exp(t + 95 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v132 = points_nf_load(t + 94 * TILE + k);
        const points_nf_lane v133 = points_nf_load(t + 95 * TILE + k);
        const points_nf_lane v134 = v132 * v133;
        points_nf_store(t + 100 * TILE + k, v134);
        const points_nf_lane v123 = points_nf_load(t + 91 * TILE + k);
        const points_nf_lane v131 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v120_2 = points_nf_load(t + 90 * TILE + k);
        const points_nf_lane v137_1 = points_nf_select_lt(points_nf_set(0.0f), v134, v134, v134 * s[57]);
        points_nf_store(t + 101 * TILE + k, v137_1);
        const points_nf_lane v137_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, v120_2, v120_2 * s[57]);
        points_nf_store(t + 102 * TILE + k, v137_2);
        const points_nf_lane v138_1 = points_nf_select_lt(points_nf_set(0.0f), v134, points_nf_set(0.0f), points_nf_set(s[58]));
        const points_nf_lane v138_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, points_nf_set(0.0f), points_nf_set(s[58]));
        const points_nf_lane v140 = v123 + v131 + (v138_1 + v138_2);
        points_nf_store(t + 103 * TILE + k, v140);
    }
#undef TILE
}

static POINTS_NF_PART void points_nf_grad_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_16_net_1_weight = params + 142; /* flow.16.net.1.weight [4, 1] */
    const float *flow_16_net_2_weight = params + 150; /* flow.16.net.2.weight [2, 4] */
    const float *flow_18_net_1_weight = params + 162; /* flow.18.net.1.weight [4, 1] */
    const float *flow_18_net_1_bias = params + 166; /* flow.18.net.1.bias [4] */
    const float *flow_18_net_2_weight = params + 170; /* flow.18.net.2.weight [2, 4] */
    const float *flow_18_net_2_bias = params + 178; /* flow.18.net.2.bias [2] */
#define TILE 128
    size_t k;

    /* layer 18: coupling, forward */
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v137_1 = points_nf_load(t + 101 * TILE + k);
        const points_nf_lane v142_1 = FMA(flow_18_net_1_weight[0], v137_1, flow_18_net_1_bias[0]);
        points_nf_store(t + 104 * TILE + k, v142_1);
        const points_nf_lane v142_2 = FMA(flow_18_net_1_weight[1], v137_1, flow_18_net_1_bias[1]);
        points_nf_store(t + 105 * TILE + k, v142_2);
        const points_nf_lane v142_3 = FMA(flow_18_net_1_weight[2], v137_1, flow_18_net_1_bias[2]);
        points_nf_store(t + 106 * TILE + k, v142_3);
        const points_nf_lane v142_4 = FMA(flow_18_net_1_weight[3], v137_1, flow_18_net_1_bias[3]);
        points_nf_store(t + 107 * TILE + k, v142_4);
    }
    points_nf_each_tanh(t + 108 * TILE, t + 104 * TILE, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v143_1 = points_nf_load(t + 108 * TILE + k);
        const points_nf_lane v143_2 = points_nf_load(t + 109 * TILE + k);
        const points_nf_lane v143_3 = points_nf_load(t + 110 * TILE + k);
        const points_nf_lane v143_4 = points_nf_load(t + 111 * TILE + k);
        const points_nf_lane v145_1 = FMA(flow_18_net_2_weight[3], v143_4, FMA(flow_18_net_2_weight[2], v143_3, FMA(flow_18_net_2_weight[1], v143_2, FMA(flow_18_net_2_weight[0], v143_1, flow_18_net_2_bias[0]))));
        points_nf_store(t + 104 * TILE + k, v145_1);
        const points_nf_lane v145_2 = FMA(flow_18_net_2_weight[7], v143_4, FMA(flow_18_net_2_weight[6], v143_3, FMA(flow_18_net_2_weight[5], v143_2, FMA(flow_18_net_2_weight[4], v143_1, flow_18_net_2_bias[1]))));
        points_nf_store(t + 105 * TILE + k, v145_2);
        const points_nf_lane v146 = v145_1 * s[62];
        points_nf_store(t + 5 * TILE + k, v146);
    }
    points_nf_each_tanh(t + 91 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v147 = points_nf_load(t + 91 * TILE + k);
        const points_nf_lane v148 = v147 * s[61];
        points_nf_store(t + 5 * TILE + k, v148);
        const points_nf_lane v137_2 = points_nf_load(t + 102 * TILE + k);
        const points_nf_lane v145_2 = points_nf_load(t + 105 * TILE + k);
        const points_nf_lane v149 = v137_2 + v145_2;
        points_nf_store(t + 106 * TILE + k, v149);
    }
    points_nf_each_exp(t + 107 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_nf_lane v149 = points_nf_load(t + 106 * TILE + k);
        const points_nf_lane v150 = points_nf_load(t + 107 * TILE + k);
        const points_nf_lane v151 = v149 * v150;
        points_nf_store(t + 112 * TILE + k, v151);
        const points_nf_lane v140 = points_nf_load(t + 103 * TILE + k);
        const points_nf_lane v148 = points_nf_load(t + 5 * TILE + k);
        const points_nf_lane v137_1 = points_nf_load(t + 101 * TILE + k);
        const points_nf_lane v157 = v140 + v148 + FMA(FMA(v151, v151, (v137_1 * v137_1)), -0.5f, -1.837877f);
        points_nf_store(t + 113 * TILE + k, v157);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane x1 = points_nf_load(t + k);
            const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
            const points_nf_lane v158 = points_nf_max(x1, x2);
            const points_nf_lane v157 = points_nf_load(t + 113 * TILE + k);
            const points_nf_lane v159 = points_nf_select_lt(v157, points_nf_set(INFINITY), v157, points_nf_set(-INFINITY));
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v163 = points_nf_select_lt(points_nf_set(0.0f), w, w * (-points_nf_select_le(v158, points_nf_set(INFINITY), v159, v158)), points_nf_set(0.0f));
            g0 = g0 + v163;
            const points_nf_lane v165 = -w;
            points_nf_store(t + 5 * TILE + k, v165);
        }
        total[0] += (double)points_nf_hsum(g0);
    }

    /* base: gaussian, log_prob, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g1 = zero, g2 = zero, g3 = zero, g4 = zero, g5 = zero, g6 = zero, g7 = zero, g8 = zero, g9 = zero, g10 = zero, g11 = zero, g12 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v165 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane v166 = v165 * (-0.5f);
            const points_nf_lane v137_1 = points_nf_load(t + 101 * TILE + k);
            const points_nf_lane v151 = points_nf_load(t + 112 * TILE + k);
            const points_nf_lane v167_1 = v137_1 * v166;
            const points_nf_lane v167_2 = v151 * v166;
            const points_nf_lane v168_1 = v167_1 + v167_1;
            points_nf_store(t + 113 * TILE + k, v168_1);
            const points_nf_lane v168_2 = v167_2 + v167_2;
            points_nf_store(t + 114 * TILE + k, v168_2);
            const points_nf_lane v150 = points_nf_load(t + 107 * TILE + k);
            const points_nf_lane v169 = v150 * v168_2;
            points_nf_store(t + 103 * TILE + k, v169);
            g1 = g1 + v169;
            const points_nf_lane v149 = points_nf_load(t + 106 * TILE + k);
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v173 = FMA(v150, v149 * v168_2, -w);
            const points_nf_lane v147 = points_nf_load(t + 91 * TILE + k);
            g2 = FMA(v147, v173, g2);
            const points_nf_lane v179 = (v173 * s[61]) * LESS(v147, v147, 1.0f);
            g3 = g3 + v179;
            const points_nf_lane v181 = v179 * s[62];
            points_nf_store(t + 115 * TILE + k, v181);
            const points_nf_lane v143_1 = points_nf_load(t + 108 * TILE + k);
            const points_nf_lane v143_2 = points_nf_load(t + 109 * TILE + k);
            const points_nf_lane v143_3 = points_nf_load(t + 110 * TILE + k);
            const points_nf_lane v143_4 = points_nf_load(t + 111 * TILE + k);
            g4 = FMA(v181, v143_1, g4);
            g5 = FMA(v181, v143_2, g5);
            g6 = FMA(v181, v143_3, g6);
            g7 = FMA(v181, v143_4, g7);
            g8 = FMA(v169, v143_1, g8);
            g9 = FMA(v169, v143_2, g9);
            g10 = FMA(v169, v143_3, g10);
            g11 = FMA(v169, v143_4, g11);
            const points_nf_lane v145_1 = points_nf_load(t + 104 * TILE + k);
            g12 = FMA(v145_1, v179, g12);
        }
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
        total[12] += (double)points_nf_hsum(g12);
    }

    /* layer 18: coupling, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g13 = zero,
             g14 = zero, g15 = zero, g16 = zero, g17 = zero, g18 = zero, g19 = zero, g20 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v181 = points_nf_load(t + 115 * TILE + k);
            const points_nf_lane v169 = points_nf_load(t + 103 * TILE + k);
            const points_nf_lane v143_1 = points_nf_load(t + 108 * TILE + k);
            const points_nf_lane v143_2 = points_nf_load(t + 109 * TILE + k);
            const points_nf_lane v143_3 = points_nf_load(t + 110 * TILE + k);
            const points_nf_lane v143_4 = points_nf_load(t + 111 * TILE + k);
            const points_nf_lane v188_1 = FMA(flow_18_net_2_weight[4], v169, flow_18_net_2_weight[0] * v181) * LESS(v143_1, v143_1, 1.0f);
            const points_nf_lane v188_2 = FMA(flow_18_net_2_weight[5], v169, flow_18_net_2_weight[1] * v181) * LESS(v143_2, v143_2, 1.0f);
            const points_nf_lane v188_3 = FMA(flow_18_net_2_weight[6], v169, flow_18_net_2_weight[2] * v181) * LESS(v143_3, v143_3, 1.0f);
            const points_nf_lane v188_4 = FMA(flow_18_net_2_weight[7], v169, flow_18_net_2_weight[3] * v181) * LESS(v143_4, v143_4, 1.0f);
            const points_nf_lane v137_1 = points_nf_load(t + 101 * TILE + k);
            g13 = FMA(v188_1, v137_1, g13);
            g14 = FMA(v188_2, v137_1, g14);
            g15 = FMA(v188_3, v137_1, g15);
            g16 = FMA(v188_4, v137_1, g16);
            g17 = g17 + v188_1;
            g18 = g18 + v188_2;
            g19 = g19 + v188_3;
            g20 = g20 + v188_4;
            const points_nf_lane v191 = FMA(flow_18_net_1_weight[3], v188_4, FMA(flow_18_net_1_weight[2], v188_3, FMA(flow_18_net_1_weight[1], v188_2, flow_18_net_1_weight[0] * v188_1)));
            points_nf_store(t + 91 * TILE + k, v191);
        }
        total[13] += (double)points_nf_hsum(g13);
        total[14] += (double)points_nf_hsum(g14);
        total[15] += (double)points_nf_hsum(g15);
        total[16] += (double)points_nf_hsum(g16);
        total[17] += (double)points_nf_hsum(g17);
        total[18] += (double)points_nf_hsum(g18);
        total[19] += (double)points_nf_hsum(g19);
        total[20] += (double)points_nf_hsum(g20);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g21 = zero,
             g22 = zero, g23 = zero, g24 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v191 = points_nf_load(t + 91 * TILE + k);
            const points_nf_lane v168_1 = points_nf_load(t + 113 * TILE + k);
            const points_nf_lane v192 = v191 + v168_1;
            const points_nf_lane v134 = points_nf_load(t + 100 * TILE + k);
            const points_nf_lane v165 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane v120_2 = points_nf_load(t + 90 * TILE + k);
            const points_nf_lane v193_1 = points_nf_select_lt(points_nf_set(0.0f), v134, points_nf_set(0.0f), v165);
            const points_nf_lane v193_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, points_nf_set(0.0f), v165);
            g21 = g21 + v193_1;
            g22 = g22 + v193_2;
            const points_nf_lane v169 = points_nf_load(t + 103 * TILE + k);
            const points_nf_lane v197_1 = points_nf_select_lt(points_nf_set(0.0f), v134, points_nf_set(0.0f), v134 * v192);
            const points_nf_lane v197_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, points_nf_set(0.0f), v120_2 * v169);
            g23 = g23 + v197_1;
            g24 = g24 + v197_2;
            const points_nf_lane v199_1 = points_nf_select_lt(points_nf_set(0.0f), v134, v192, v192 * s[57]);
            points_nf_store(t + 101 * TILE + k, v199_1);
            const points_nf_lane v199_2 = points_nf_select_lt(points_nf_set(0.0f), v120_2, v169, v169 * s[57]);
            points_nf_store(t + 102 * TILE + k, v199_2);
        }
        total[21] += (double)points_nf_hsum(g21);
        total[22] += (double)points_nf_hsum(g22);
        total[23] += (double)points_nf_hsum(g23);
        total[24] += (double)points_nf_hsum(g24);
    }

    /* layer 16: coupling, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g25 = zero,
             g26 = zero, g27 = zero, g28 = zero, g29 = zero, g30 = zero, g31 = zero, g32 = zero, g33 = zero, g34 = zero, g35 = zero, g36 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v133 = points_nf_load(t + 95 * TILE + k);
            const points_nf_lane v199_1 = points_nf_load(t + 101 * TILE + k);
            const points_nf_lane v200 = v133 * v199_1;
            points_nf_store(t + 91 * TILE + k, v200);
            g25 = g25 + v200;
            const points_nf_lane v132 = points_nf_load(t + 94 * TILE + k);
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v204 = FMA(v133, v132 * v199_1, -w);
            const points_nf_lane v130 = points_nf_load(t + 79 * TILE + k);
            g26 = FMA(v130, v204, g26);
            const points_nf_lane v210 = (v204 * s[54]) * LESS(v130, v130, 1.0f);
            g27 = g27 + v210;
            const points_nf_lane v212 = v210 * s[55];
            const points_nf_lane v126_1 = points_nf_load(t + 96 * TILE + k);
            const points_nf_lane v126_2 = points_nf_load(t + 97 * TILE + k);
            const points_nf_lane v126_3 = points_nf_load(t + 98 * TILE + k);
            const points_nf_lane v126_4 = points_nf_load(t + 99 * TILE + k);
            g28 = FMA(v212, v126_1, g28);
            g29 = FMA(v212, v126_2, g29);
            g30 = FMA(v212, v126_3, g30);
            g31 = FMA(v212, v126_4, g31);
            g32 = FMA(v200, v126_1, g32);
            g33 = FMA(v200, v126_2, g33);
            g34 = FMA(v200, v126_3, g34);
            g35 = FMA(v200, v126_4, g35);
            const points_nf_lane v128_1 = points_nf_load(t + 92 * TILE + k);
            g36 = FMA(v128_1, v210, g36);
            const points_nf_lane v216_1 = FMA(flow_16_net_2_weight[4], v200, flow_16_net_2_weight[0] * v212);
            points_nf_store(t + 103 * TILE + k, v216_1);
            const points_nf_lane v216_2 = FMA(flow_16_net_2_weight[5], v200, flow_16_net_2_weight[1] * v212);
            points_nf_store(t + 104 * TILE + k, v216_2);
            const points_nf_lane v216_3 = FMA(flow_16_net_2_weight[6], v200, flow_16_net_2_weight[2] * v212);
            points_nf_store(t + 105 * TILE + k, v216_3);
            const points_nf_lane v216_4 = FMA(flow_16_net_2_weight[7], v200, flow_16_net_2_weight[3] * v212);
            points_nf_store(t + 106 * TILE + k, v216_4);
        }
        total[25] += (double)points_nf_hsum(g25);
        total[26] += (double)points_nf_hsum(g26);
        total[27] += (double)points_nf_hsum(g27);
        total[28] += (double)points_nf_hsum(g28);
        total[29] += (double)points_nf_hsum(g29);
        total[30] += (double)points_nf_hsum(g30);
        total[31] += (double)points_nf_hsum(g31);
        total[32] += (double)points_nf_hsum(g32);
        total[33] += (double)points_nf_hsum(g33);
        total[34] += (double)points_nf_hsum(g34);
        total[35] += (double)points_nf_hsum(g35);
        total[36] += (double)points_nf_hsum(g36);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g37 = zero,
             g38 = zero, g39 = zero, g40 = zero, g41 = zero, g42 = zero, g43 = zero, g44 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v126_1 = points_nf_load(t + 96 * TILE + k);
            const points_nf_lane v126_2 = points_nf_load(t + 97 * TILE + k);
            const points_nf_lane v126_3 = points_nf_load(t + 98 * TILE + k);
            const points_nf_lane v126_4 = points_nf_load(t + 99 * TILE + k);
            const points_nf_lane v216_1 = points_nf_load(t + 103 * TILE + k);
            const points_nf_lane v216_2 = points_nf_load(t + 104 * TILE + k);
            const points_nf_lane v216_3 = points_nf_load(t + 105 * TILE + k);
            const points_nf_lane v216_4 = points_nf_load(t + 106 * TILE + k);
            const points_nf_lane v219_1 = v216_1 * LESS(v126_1, v126_1, 1.0f);
            const points_nf_lane v219_2 = v216_2 * LESS(v126_2, v126_2, 1.0f);
            const points_nf_lane v219_3 = v216_3 * LESS(v126_3, v126_3, 1.0f);
            const points_nf_lane v219_4 = v216_4 * LESS(v126_4, v126_4, 1.0f);
            const points_nf_lane v120_2 = points_nf_load(t + 90 * TILE + k);
            g37 = FMA(v219_1, v120_2, g37);
            g38 = FMA(v219_2, v120_2, g38);
            g39 = FMA(v219_3, v120_2, g39);
            g40 = FMA(v219_4, v120_2, g40);
            g41 = g41 + v219_1;
            g42 = g42 + v219_2;
            g43 = g43 + v219_3;
            g44 = g44 + v219_4;
            const points_nf_lane v199_2 = points_nf_load(t + 102 * TILE + k);
            const points_nf_lane v223 = FMA(flow_16_net_1_weight[3], v219_4, FMA(flow_16_net_1_weight[2], v219_3, FMA(flow_16_net_1_weight[1], v219_2, FMA(flow_16_net_1_weight[0], v219_1, v199_2))));
            points_nf_store(t + 79 * TILE + k, v223);
        }
        total[37] += (double)points_nf_hsum(g37);
        total[38] += (double)points_nf_hsum(g38);
        total[39] += (double)points_nf_hsum(g39);
        total[40] += (double)points_nf_hsum(g40);
        total[41] += (double)points_nf_hsum(g41);
        total[42] += (double)points_nf_hsum(g42);
        total[43] += (double)points_nf_hsum(g43);
        total[44] += (double)points_nf_hsum(g44);
    }
#undef TILE
}

static POINTS_NF_PART void points_nf_grad_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_12_net_1_weight = params + 102; /* flow.12.net.1.weight [4, 1] */
    const float *flow_12_net_2_weight = params + 110; /* flow.12.net.2.weight [2, 4] */
    const float *flow_14_net_1_weight = params + 122; /* flow.14.net.1.weight [4, 1] */
    const float *flow_14_net_2_weight = params + 130; /* flow.14.net.2.weight [2, 4] */
#define TILE 128
    size_t k;

    /* layer 15: leaky_relu, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g45 = zero,
             g46 = zero, g47 = zero, g48 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v103_1 = points_nf_load(t + 77 * TILE + k);
            const points_nf_lane v165 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane v117 = points_nf_load(t + 88 * TILE + k);
            const points_nf_lane v224_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, points_nf_set(0.0f), v165);
            const points_nf_lane v224_2 = points_nf_select_lt(points_nf_set(0.0f), v117, points_nf_set(0.0f), v165);
            g45 = g45 + v224_1;
            g46 = g46 + v224_2;
            const points_nf_lane v200 = points_nf_load(t + 91 * TILE + k);
            const points_nf_lane v223 = points_nf_load(t + 79 * TILE + k);
            const points_nf_lane v228_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, points_nf_set(0.0f), v103_1 * v200);
            const points_nf_lane v228_2 = points_nf_select_lt(points_nf_set(0.0f), v117, points_nf_set(0.0f), v117 * v223);
            g47 = g47 + v228_1;
            g48 = g48 + v228_2;
            const points_nf_lane v230_1 = points_nf_select_lt(points_nf_set(0.0f), v103_1, v200, v200 * s[50]);
            points_nf_store(t + 89 * TILE + k, v230_1);
            const points_nf_lane v230_2 = points_nf_select_lt(points_nf_set(0.0f), v117, v223, v223 * s[50]);
            points_nf_store(t + 90 * TILE + k, v230_2);
        }
        total[45] += (double)points_nf_hsum(g45);
        total[46] += (double)points_nf_hsum(g46);
        total[47] += (double)points_nf_hsum(g47);
        total[48] += (double)points_nf_hsum(g48);
    }

    /* layer 14: coupling, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g49 = zero,
             g50 = zero, g51 = zero, g52 = zero, g53 = zero, g54 = zero, g55 = zero, g56 = zero, g57 = zero, g58 = zero, g59 = zero, g60 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v116 = points_nf_load(t + 83 * TILE + k);
            const points_nf_lane v230_2 = points_nf_load(t + 90 * TILE + k);
            const points_nf_lane v231 = v116 * v230_2;
            points_nf_store(t + 79 * TILE + k, v231);
            g49 = g49 + v231;
            const points_nf_lane v115 = points_nf_load(t + 82 * TILE + k);
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v235 = FMA(v116, v115 * v230_2, -w);
            const points_nf_lane v113 = points_nf_load(t + 67 * TILE + k);
            g50 = FMA(v113, v235, g50);
            const points_nf_lane v241 = (v235 * s[47]) * LESS(v113, v113, 1.0f);
            g51 = g51 + v241;
            const points_nf_lane v243 = v241 * s[48];
            const points_nf_lane v109_1 = points_nf_load(t + 84 * TILE + k);
            const points_nf_lane v109_2 = points_nf_load(t + 85 * TILE + k);
            const points_nf_lane v109_3 = points_nf_load(t + 86 * TILE + k);
            const points_nf_lane v109_4 = points_nf_load(t + 87 * TILE + k);
            g52 = FMA(v243, v109_1, g52);
            g53 = FMA(v243, v109_2, g53);
            g54 = FMA(v243, v109_3, g54);
            g55 = FMA(v243, v109_4, g55);
            g56 = FMA(v231, v109_1, g56);
            g57 = FMA(v231, v109_2, g57);
            g58 = FMA(v231, v109_3, g58);
            g59 = FMA(v231, v109_4, g59);
            const points_nf_lane v111_1 = points_nf_load(t + 80 * TILE + k);
            g60 = FMA(v111_1, v241, g60);
            const points_nf_lane v247_1 = FMA(flow_14_net_2_weight[4], v231, flow_14_net_2_weight[0] * v243);
            points_nf_store(t + 91 * TILE + k, v247_1);
            const points_nf_lane v247_2 = FMA(flow_14_net_2_weight[5], v231, flow_14_net_2_weight[1] * v243);
            points_nf_store(t + 92 * TILE + k, v247_2);
            const points_nf_lane v247_3 = FMA(flow_14_net_2_weight[6], v231, flow_14_net_2_weight[2] * v243);
            points_nf_store(t + 93 * TILE + k, v247_3);
            const points_nf_lane v247_4 = FMA(flow_14_net_2_weight[7], v231, flow_14_net_2_weight[3] * v243);
            points_nf_store(t + 94 * TILE + k, v247_4);
        }
        total[49] += (double)points_nf_hsum(g49);
        total[50] += (double)points_nf_hsum(g50);
        total[51] += (double)points_nf_hsum(g51);
        total[52] += (double)points_nf_hsum(g52);
        total[53] += (double)points_nf_hsum(g53);
        total[54] += (double)points_nf_hsum(g54);
        total[55] += (double)points_nf_hsum(g55);
        total[56] += (double)points_nf_hsum(g56);
        total[57] += (double)points_nf_hsum(g57);
        total[58] += (double)points_nf_hsum(g58);
        total[59] += (double)points_nf_hsum(g59);
        total[60] += (double)points_nf_hsum(g60);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g61 = zero,
             g62 = zero, g63 = zero, g64 = zero, g65 = zero, g66 = zero, g67 = zero, g68 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v109_1 = points_nf_load(t + 84 * TILE + k);
            const points_nf_lane v109_2 = points_nf_load(t + 85 * TILE + k);
            const points_nf_lane v109_3 = points_nf_load(t + 86 * TILE + k);
            const points_nf_lane v109_4 = points_nf_load(t + 87 * TILE + k);
            const points_nf_lane v247_1 = points_nf_load(t + 91 * TILE + k);
            const points_nf_lane v247_2 = points_nf_load(t + 92 * TILE + k);
            const points_nf_lane v247_3 = points_nf_load(t + 93 * TILE + k);
            const points_nf_lane v247_4 = points_nf_load(t + 94 * TILE + k);
            const points_nf_lane v250_1 = v247_1 * LESS(v109_1, v109_1, 1.0f);
            const points_nf_lane v250_2 = v247_2 * LESS(v109_2, v109_2, 1.0f);
            const points_nf_lane v250_3 = v247_3 * LESS(v109_3, v109_3, 1.0f);
            const points_nf_lane v250_4 = v247_4 * LESS(v109_4, v109_4, 1.0f);
            const points_nf_lane v103_1 = points_nf_load(t + 77 * TILE + k);
            g61 = FMA(v250_1, v103_1, g61);
            g62 = FMA(v250_2, v103_1, g62);
            g63 = FMA(v250_3, v103_1, g63);
            g64 = FMA(v250_4, v103_1, g64);
            g65 = g65 + v250_1;
            g66 = g66 + v250_2;
            g67 = g67 + v250_3;
            g68 = g68 + v250_4;
            const points_nf_lane v230_1 = points_nf_load(t + 89 * TILE + k);
            const points_nf_lane v254 = FMA(flow_14_net_1_weight[3], v250_4, FMA(flow_14_net_1_weight[2], v250_3, FMA(flow_14_net_1_weight[1], v250_2, FMA(flow_14_net_1_weight[0], v250_1, v230_1))));
            points_nf_store(t + 67 * TILE + k, v254);
        }
        total[61] += (double)points_nf_hsum(g61);
        total[62] += (double)points_nf_hsum(g62);
        total[63] += (double)points_nf_hsum(g63);
        total[64] += (double)points_nf_hsum(g64);
        total[65] += (double)points_nf_hsum(g65);
        total[66] += (double)points_nf_hsum(g66);
        total[67] += (double)points_nf_hsum(g67);
        total[68] += (double)points_nf_hsum(g68);
    }

    /* layer 13: leaky_relu, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g69 = zero,
             g70 = zero, g71 = zero, g72 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v100 = points_nf_load(t + 76 * TILE + k);
            const points_nf_lane v165 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane v86_2 = points_nf_load(t + 66 * TILE + k);
            const points_nf_lane v255_1 = points_nf_select_lt(points_nf_set(0.0f), v100, points_nf_set(0.0f), v165);
            const points_nf_lane v255_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, points_nf_set(0.0f), v165);
            g69 = g69 + v255_1;
            g70 = g70 + v255_2;
            const points_nf_lane v254 = points_nf_load(t + 67 * TILE + k);
            const points_nf_lane v231 = points_nf_load(t + 79 * TILE + k);
            const points_nf_lane v259_1 = points_nf_select_lt(points_nf_set(0.0f), v100, points_nf_set(0.0f), v100 * v254);
            const points_nf_lane v259_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, points_nf_set(0.0f), v86_2 * v231);
            g71 = g71 + v259_1;
            g72 = g72 + v259_2;
            const points_nf_lane v261_1 = points_nf_select_lt(points_nf_set(0.0f), v100, v254, v254 * s[43]);
            points_nf_store(t + 77 * TILE + k, v261_1);
            const points_nf_lane v261_2 = points_nf_select_lt(points_nf_set(0.0f), v86_2, v231, v231 * s[43]);
            points_nf_store(t + 78 * TILE + k, v261_2);
        }
        total[69] += (double)points_nf_hsum(g69);
        total[70] += (double)points_nf_hsum(g70);
        total[71] += (double)points_nf_hsum(g71);
        total[72] += (double)points_nf_hsum(g72);
    }

    /* layer 12: coupling, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g73 = zero,
             g74 = zero, g75 = zero, g76 = zero, g77 = zero, g78 = zero, g79 = zero, g80 = zero, g81 = zero, g82 = zero, g83 = zero, g84 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v99 = points_nf_load(t + 71 * TILE + k);
            const points_nf_lane v261_1 = points_nf_load(t + 77 * TILE + k);
            const points_nf_lane v262 = v99 * v261_1;
            points_nf_store(t + 67 * TILE + k, v262);
            g73 = g73 + v262;
            const points_nf_lane v98 = points_nf_load(t + 70 * TILE + k);
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v266 = FMA(v99, v98 * v261_1, -w);
            const points_nf_lane v96 = points_nf_load(t + 55 * TILE + k);
            g74 = FMA(v96, v266, g74);
            const points_nf_lane v272 = (v266 * s[40]) * LESS(v96, v96, 1.0f);
            g75 = g75 + v272;
            const points_nf_lane v274 = v272 * s[41];
            const points_nf_lane v92_1 = points_nf_load(t + 72 * TILE + k);
            const points_nf_lane v92_2 = points_nf_load(t + 73 * TILE + k);
            const points_nf_lane v92_3 = points_nf_load(t + 74 * TILE + k);
            const points_nf_lane v92_4 = points_nf_load(t + 75 * TILE + k);
            g76 = FMA(v274, v92_1, g76);
            g77 = FMA(v274, v92_2, g77);
            g78 = FMA(v274, v92_3, g78);
            g79 = FMA(v274, v92_4, g79);
            g80 = FMA(v262, v92_1, g80);
            g81 = FMA(v262, v92_2, g81);
            g82 = FMA(v262, v92_3, g82);
            g83 = FMA(v262, v92_4, g83);
            const points_nf_lane v94_1 = points_nf_load(t + 68 * TILE + k);
            g84 = FMA(v94_1, v272, g84);
            const points_nf_lane v278_1 = FMA(flow_12_net_2_weight[4], v262, flow_12_net_2_weight[0] * v274);
            points_nf_store(t + 79 * TILE + k, v278_1);
            const points_nf_lane v278_2 = FMA(flow_12_net_2_weight[5], v262, flow_12_net_2_weight[1] * v274);
            points_nf_store(t + 80 * TILE + k, v278_2);
            const points_nf_lane v278_3 = FMA(flow_12_net_2_weight[6], v262, flow_12_net_2_weight[2] * v274);
            points_nf_store(t + 81 * TILE + k, v278_3);
            const points_nf_lane v278_4 = FMA(flow_12_net_2_weight[7], v262, flow_12_net_2_weight[3] * v274);
            points_nf_store(t + 82 * TILE + k, v278_4);
        }
        total[73] += (double)points_nf_hsum(g73);
        total[74] += (double)points_nf_hsum(g74);
        total[75] += (double)points_nf_hsum(g75);
        total[76] += (double)points_nf_hsum(g76);
        total[77] += (double)points_nf_hsum(g77);
        total[78] += (double)points_nf_hsum(g78);
        total[79] += (double)points_nf_hsum(g79);
        total[80] += (double)points_nf_hsum(g80);
        total[81] += (double)points_nf_hsum(g81);
        total[82] += (double)points_nf_hsum(g82);
        total[83] += (double)points_nf_hsum(g83);
        total[84] += (double)points_nf_hsum(g84);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g85 = zero,
             g86 = zero, g87 = zero, g88 = zero, g89 = zero, g90 = zero, g91 = zero, g92 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v92_1 = points_nf_load(t + 72 * TILE + k);
            const points_nf_lane v92_2 = points_nf_load(t + 73 * TILE + k);
            const points_nf_lane v92_3 = points_nf_load(t + 74 * TILE + k);
            const points_nf_lane v92_4 = points_nf_load(t + 75 * TILE + k);
            const points_nf_lane v278_1 = points_nf_load(t + 79 * TILE + k);
            const points_nf_lane v278_2 = points_nf_load(t + 80 * TILE + k);
            const points_nf_lane v278_3 = points_nf_load(t + 81 * TILE + k);
            const points_nf_lane v278_4 = points_nf_load(t + 82 * TILE + k);
            const points_nf_lane v281_1 = v278_1 * LESS(v92_1, v92_1, 1.0f);
            const points_nf_lane v281_2 = v278_2 * LESS(v92_2, v92_2, 1.0f);
            const points_nf_lane v281_3 = v278_3 * LESS(v92_3, v92_3, 1.0f);
            const points_nf_lane v281_4 = v278_4 * LESS(v92_4, v92_4, 1.0f);
            const points_nf_lane v86_2 = points_nf_load(t + 66 * TILE + k);
            g85 = FMA(v281_1, v86_2, g85);
            g86 = FMA(v281_2, v86_2, g86);
            g87 = FMA(v281_3, v86_2, g87);
            g88 = FMA(v281_4, v86_2, g88);
            g89 = g89 + v281_1;
            g90 = g90 + v281_2;
            g91 = g91 + v281_3;
            g92 = g92 + v281_4;
            const points_nf_lane v261_2 = points_nf_load(t + 78 * TILE + k);
            const points_nf_lane v285 = FMA(flow_12_net_1_weight[3], v281_4, FMA(flow_12_net_1_weight[2], v281_3, FMA(flow_12_net_1_weight[1], v281_2, FMA(flow_12_net_1_weight[0], v281_1, v261_2))));
            points_nf_store(t + 55 * TILE + k, v285);
        }
        total[85] += (double)points_nf_hsum(g85);
        total[86] += (double)points_nf_hsum(g86);
        total[87] += (double)points_nf_hsum(g87);
        total[88] += (double)points_nf_hsum(g88);
        total[89] += (double)points_nf_hsum(g89);
        total[90] += (double)points_nf_hsum(g90);
        total[91] += (double)points_nf_hsum(g91);
        total[92] += (double)points_nf_hsum(g92);
    }
#undef TILE
}

static POINTS_NF_PART void points_nf_grad_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_8_net_1_weight = params + 62; /* flow.8.net.1.weight [4, 1] */
    const float *flow_8_net_2_weight = params + 70; /* flow.8.net.2.weight [2, 4] */
    const float *flow_10_net_1_weight = params + 82; /* flow.10.net.1.weight [4, 1] */
    const float *flow_10_net_2_weight = params + 90; /* flow.10.net.2.weight [2, 4] */
#define TILE 128
    size_t k;

    /* layer 11: leaky_relu, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g93 = zero,
             g94 = zero, g95 = zero, g96 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v69_1 = points_nf_load(t + 53 * TILE + k);
            const points_nf_lane v165 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane v83 = points_nf_load(t + 64 * TILE + k);
            const points_nf_lane v286_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, points_nf_set(0.0f), v165);
            g93 = g93 + v286_1;
            g94 = g94 + points_nf_select_lt(points_nf_set(0.0f), v83, points_nf_set(0.0f), v165);
            const points_nf_lane v262 = points_nf_load(t + 67 * TILE + k);
            const points_nf_lane v285 = points_nf_load(t + 55 * TILE + k);
            const points_nf_lane v290_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, points_nf_set(0.0f), v69_1 * v262);
            const points_nf_lane v290_2 = points_nf_select_lt(points_nf_set(0.0f), v83, points_nf_set(0.0f), v83 * v285);
            g95 = g95 + v290_1;
            g96 = g96 + v290_2;
            const points_nf_lane v292_1 = points_nf_select_lt(points_nf_set(0.0f), v69_1, v262, v262 * s[36]);
            points_nf_store(t + 65 * TILE + k, v292_1);
            const points_nf_lane v292_2 = points_nf_select_lt(points_nf_set(0.0f), v83, v285, v285 * s[36]);
            points_nf_store(t + 66 * TILE + k, v292_2);
        }
        total[93] += (double)points_nf_hsum(g93);
        total[94] += (double)points_nf_hsum(g94);
        total[95] += (double)points_nf_hsum(g95);
        total[96] += (double)points_nf_hsum(g96);
    }

    /* layer 10: coupling, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g97 = zero,
             g98 = zero, g99 = zero, g100 = zero, g101 = zero, g102 = zero,
             g103 = zero, g104 = zero, g105 = zero,
             g106 = zero, g107 = zero, g108 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v82 = points_nf_load(t + 59 * TILE + k);
            const points_nf_lane v292_2 = points_nf_load(t + 66 * TILE + k);
            const points_nf_lane v293 = v82 * v292_2;
            points_nf_store(t + 55 * TILE + k, v293);
            g97 = g97 + v293;
            const points_nf_lane v81 = points_nf_load(t + 58 * TILE + k);
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v297 = FMA(v82, v81 * v292_2, -w);
            const points_nf_lane v79 = points_nf_load(t + 43 * TILE + k);
            g98 = FMA(v79, v297, g98);
            const points_nf_lane v303 = (v297 * s[33]) * LESS(v79, v79, 1.0f);
            g99 = g99 + v303;
            const points_nf_lane v305 = v303 * s[34];
            const points_nf_lane v75_1 = points_nf_load(t + 60 * TILE + k);
            const points_nf_lane v75_2 = points_nf_load(t + 61 * TILE + k);
            const points_nf_lane v75_3 = points_nf_load(t + 62 * TILE + k);
            const points_nf_lane v75_4 = points_nf_load(t + 63 * TILE + k);
            g100 = FMA(v305, v75_1, g100);
            g101 = FMA(v305, v75_2, g101);
            g102 = FMA(v305, v75_3, g102);
            g103 = FMA(v305, v75_4, g103);
            g104 = FMA(v293, v75_1, g104);
            g105 = FMA(v293, v75_2, g105);
            g106 = FMA(v293, v75_3, g106);
            g107 = FMA(v293, v75_4, g107);
            const points_nf_lane v77_1 = points_nf_load(t + 56 * TILE + k);
            g108 = FMA(v77_1, v303, g108);
            const points_nf_lane v309_1 = FMA(flow_10_net_2_weight[4], v293, flow_10_net_2_weight[0] * v305);
            points_nf_store(t + 67 * TILE + k, v309_1);
            const points_nf_lane v309_2 = FMA(flow_10_net_2_weight[5], v293, flow_10_net_2_weight[1] * v305);
            points_nf_store(t + 68 * TILE + k, v309_2);
            const points_nf_lane v309_3 = FMA(flow_10_net_2_weight[6], v293, flow_10_net_2_weight[2] * v305);
            points_nf_store(t + 69 * TILE + k, v309_3);
            const points_nf_lane v309_4 = FMA(flow_10_net_2_weight[7], v293, flow_10_net_2_weight[3] * v305);
            points_nf_store(t + 70 * TILE + k, v309_4);
        }
        total[97] += (double)points_nf_hsum(g97);
        total[98] += (double)points_nf_hsum(g98);
        total[99] += (double)points_nf_hsum(g99);
        total[100] += (double)points_nf_hsum(g100);
        total[101] += (double)points_nf_hsum(g101);
        total[102] += (double)points_nf_hsum(g102);
        total[103] += (double)points_nf_hsum(g103);
        total[104] += (double)points_nf_hsum(g104);
        total[105] += (double)points_nf_hsum(g105);
        total[106] += (double)points_nf_hsum(g106);
        total[107] += (double)points_nf_hsum(g107);
        total[108] += (double)points_nf_hsum(g108);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g109 = zero,
             g110 = zero, g111 = zero,
             g112 = zero, g113 = zero, g114 = zero,
             g115 = zero, g116 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v75_1 = points_nf_load(t + 60 * TILE + k);
            const points_nf_lane v75_2 = points_nf_load(t + 61 * TILE + k);
            const points_nf_lane v75_3 = points_nf_load(t + 62 * TILE + k);
            const points_nf_lane v75_4 = points_nf_load(t + 63 * TILE + k);
            const points_nf_lane v309_1 = points_nf_load(t + 67 * TILE + k);
            const points_nf_lane v309_2 = points_nf_load(t + 68 * TILE + k);
            const points_nf_lane v309_3 = points_nf_load(t + 69 * TILE + k);
            const points_nf_lane v309_4 = points_nf_load(t + 70 * TILE + k);
            const points_nf_lane v312_1 = v309_1 * LESS(v75_1, v75_1, 1.0f);
            const points_nf_lane v312_2 = v309_2 * LESS(v75_2, v75_2, 1.0f);
            const points_nf_lane v312_3 = v309_3 * LESS(v75_3, v75_3, 1.0f);
            const points_nf_lane v312_4 = v309_4 * LESS(v75_4, v75_4, 1.0f);
            const points_nf_lane v69_1 = points_nf_load(t + 53 * TILE + k);
            g109 = FMA(v312_1, v69_1, g109);
            g110 = FMA(v312_2, v69_1, g110);
            g111 = FMA(v312_3, v69_1, g111);
            g112 = FMA(v312_4, v69_1, g112);
            g113 = g113 + v312_1;
            g114 = g114 + v312_2;
            g115 = g115 + v312_3;
            g116 = g116 + v312_4;
            const points_nf_lane v292_1 = points_nf_load(t + 65 * TILE + k);
            const points_nf_lane v316 = FMA(flow_10_net_1_weight[3], v312_4, FMA(flow_10_net_1_weight[2], v312_3, FMA(flow_10_net_1_weight[1], v312_2, FMA(flow_10_net_1_weight[0], v312_1, v292_1))));
            points_nf_store(t + 43 * TILE + k, v316);
        }
        total[109] += (double)points_nf_hsum(g109);
        total[110] += (double)points_nf_hsum(g110);
        total[111] += (double)points_nf_hsum(g111);
        total[112] += (double)points_nf_hsum(g112);
        total[113] += (double)points_nf_hsum(g113);
        total[114] += (double)points_nf_hsum(g114);
        total[115] += (double)points_nf_hsum(g115);
        total[116] += (double)points_nf_hsum(g116);
    }

    /* layer 9: leaky_relu, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g117 = zero,
             g118 = zero, g119 = zero,
             g120 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v66 = points_nf_load(t + 52 * TILE + k);
            const points_nf_lane v165 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane v52_2 = points_nf_load(t + 42 * TILE + k);
            const points_nf_lane v317_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, points_nf_set(0.0f), v165);
            g117 = g117 + points_nf_select_lt(points_nf_set(0.0f), v66, points_nf_set(0.0f), v165);
            g118 = g118 + v317_2;
            const points_nf_lane v316 = points_nf_load(t + 43 * TILE + k);
            const points_nf_lane v293 = points_nf_load(t + 55 * TILE + k);
            const points_nf_lane v321_1 = points_nf_select_lt(points_nf_set(0.0f), v66, points_nf_set(0.0f), v66 * v316);
            const points_nf_lane v321_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, points_nf_set(0.0f), v52_2 * v293);
            g119 = g119 + v321_1;
            g120 = g120 + v321_2;
            const points_nf_lane v323_1 = points_nf_select_lt(points_nf_set(0.0f), v66, v316, v316 * s[29]);
            points_nf_store(t + 53 * TILE + k, v323_1);
            const points_nf_lane v323_2 = points_nf_select_lt(points_nf_set(0.0f), v52_2, v293, v293 * s[29]);
            points_nf_store(t + 54 * TILE + k, v323_2);
        }
        total[117] += (double)points_nf_hsum(g117);
        total[118] += (double)points_nf_hsum(g118);
        total[119] += (double)points_nf_hsum(g119);
        total[120] += (double)points_nf_hsum(g120);
    }

    /* layer 8: coupling, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g121 = zero,
             g122 = zero, g123 = zero,
             g124 = zero, g125 = zero, g126 = zero,
             g127 = zero, g128 = zero, g129 = zero,
             g130 = zero, g131 = zero, g132 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v65 = points_nf_load(t + 47 * TILE + k);
            const points_nf_lane v323_1 = points_nf_load(t + 53 * TILE + k);
            const points_nf_lane v324 = v65 * v323_1;
            points_nf_store(t + 43 * TILE + k, v324);
            g121 = g121 + v324;
            const points_nf_lane v64 = points_nf_load(t + 46 * TILE + k);
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v328 = FMA(v65, v64 * v323_1, -w);
            const points_nf_lane v62 = points_nf_load(t + 31 * TILE + k);
            g122 = FMA(v62, v328, g122);
            const points_nf_lane v334 = (v328 * s[26]) * LESS(v62, v62, 1.0f);
            g123 = g123 + v334;
            const points_nf_lane v336 = v334 * s[27];
            const points_nf_lane v58_1 = points_nf_load(t + 48 * TILE + k);
            const points_nf_lane v58_2 = points_nf_load(t + 49 * TILE + k);
            const points_nf_lane v58_3 = points_nf_load(t + 50 * TILE + k);
            const points_nf_lane v58_4 = points_nf_load(t + 51 * TILE + k);
            g124 = FMA(v336, v58_1, g124);
            g125 = FMA(v336, v58_2, g125);
            g126 = FMA(v336, v58_3, g126);
            g127 = FMA(v336, v58_4, g127);
            g128 = FMA(v324, v58_1, g128);
            g129 = FMA(v324, v58_2, g129);
            g130 = FMA(v324, v58_3, g130);
            g131 = FMA(v324, v58_4, g131);
            const points_nf_lane v60_1 = points_nf_load(t + 44 * TILE + k);
            g132 = FMA(v60_1, v334, g132);
            const points_nf_lane v340_1 = FMA(flow_8_net_2_weight[4], v324, flow_8_net_2_weight[0] * v336);
            points_nf_store(t + 55 * TILE + k, v340_1);
            const points_nf_lane v340_2 = FMA(flow_8_net_2_weight[5], v324, flow_8_net_2_weight[1] * v336);
            points_nf_store(t + 56 * TILE + k, v340_2);
            const points_nf_lane v340_3 = FMA(flow_8_net_2_weight[6], v324, flow_8_net_2_weight[2] * v336);
            points_nf_store(t + 57 * TILE + k, v340_3);
            const points_nf_lane v340_4 = FMA(flow_8_net_2_weight[7], v324, flow_8_net_2_weight[3] * v336);
            points_nf_store(t + 58 * TILE + k, v340_4);
        }
        total[121] += (double)points_nf_hsum(g121);
        total[122] += (double)points_nf_hsum(g122);
        total[123] += (double)points_nf_hsum(g123);
        total[124] += (double)points_nf_hsum(g124);
        total[125] += (double)points_nf_hsum(g125);
        total[126] += (double)points_nf_hsum(g126);
        total[127] += (double)points_nf_hsum(g127);
        total[128] += (double)points_nf_hsum(g128);
        total[129] += (double)points_nf_hsum(g129);
        total[130] += (double)points_nf_hsum(g130);
        total[131] += (double)points_nf_hsum(g131);
        total[132] += (double)points_nf_hsum(g132);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g133 = zero,
             g134 = zero, g135 = zero,
             g136 = zero, g137 = zero, g138 = zero,
             g139 = zero, g140 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v58_1 = points_nf_load(t + 48 * TILE + k);
            const points_nf_lane v58_2 = points_nf_load(t + 49 * TILE + k);
            const points_nf_lane v58_3 = points_nf_load(t + 50 * TILE + k);
            const points_nf_lane v58_4 = points_nf_load(t + 51 * TILE + k);
            const points_nf_lane v340_1 = points_nf_load(t + 55 * TILE + k);
            const points_nf_lane v340_2 = points_nf_load(t + 56 * TILE + k);
            const points_nf_lane v340_3 = points_nf_load(t + 57 * TILE + k);
            const points_nf_lane v340_4 = points_nf_load(t + 58 * TILE + k);
            const points_nf_lane v343_1 = v340_1 * LESS(v58_1, v58_1, 1.0f);
            const points_nf_lane v343_2 = v340_2 * LESS(v58_2, v58_2, 1.0f);
            const points_nf_lane v343_3 = v340_3 * LESS(v58_3, v58_3, 1.0f);
            const points_nf_lane v343_4 = v340_4 * LESS(v58_4, v58_4, 1.0f);
            const points_nf_lane v52_2 = points_nf_load(t + 42 * TILE + k);
            g133 = FMA(v343_1, v52_2, g133);
            g134 = FMA(v343_2, v52_2, g134);
            g135 = FMA(v343_3, v52_2, g135);
            g136 = FMA(v343_4, v52_2, g136);
            g137 = g137 + v343_1;
            g138 = g138 + v343_2;
            g139 = g139 + v343_3;
            g140 = g140 + v343_4;
            const points_nf_lane v323_2 = points_nf_load(t + 54 * TILE + k);
            const points_nf_lane v347 = FMA(flow_8_net_1_weight[3], v343_4, FMA(flow_8_net_1_weight[2], v343_3, FMA(flow_8_net_1_weight[1], v343_2, FMA(flow_8_net_1_weight[0], v343_1, v323_2))));
            points_nf_store(t + 31 * TILE + k, v347);
        }
        total[133] += (double)points_nf_hsum(g133);
        total[134] += (double)points_nf_hsum(g134);
        total[135] += (double)points_nf_hsum(g135);
        total[136] += (double)points_nf_hsum(g136);
        total[137] += (double)points_nf_hsum(g137);
        total[138] += (double)points_nf_hsum(g138);
        total[139] += (double)points_nf_hsum(g139);
        total[140] += (double)points_nf_hsum(g140);
    }
#undef TILE
}

static POINTS_NF_PART void points_nf_grad_tile6(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_4_net_1_weight = params + 22; /* flow.4.net.1.weight [4, 1] */
    const float *flow_4_net_2_weight = params + 30; /* flow.4.net.2.weight [2, 4] */
    const float *flow_6_net_1_weight = params + 42; /* flow.6.net.1.weight [4, 1] */
    const float *flow_6_net_2_weight = params + 50; /* flow.6.net.2.weight [2, 4] */
#define TILE 128
    size_t k;

    /* layer 7: leaky_relu, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g141 = zero,
             g142 = zero, g143 = zero,
             g144 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v35_1 = points_nf_load(t + 29 * TILE + k);
            const points_nf_lane v165 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane v49 = points_nf_load(t + 40 * TILE + k);
            const points_nf_lane v348_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, points_nf_set(0.0f), v165);
            g141 = g141 + v348_1;
            g142 = g142 + points_nf_select_lt(points_nf_set(0.0f), v49, points_nf_set(0.0f), v165);
            const points_nf_lane v324 = points_nf_load(t + 43 * TILE + k);
            const points_nf_lane v347 = points_nf_load(t + 31 * TILE + k);
            const points_nf_lane v352_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, points_nf_set(0.0f), v35_1 * v324);
            const points_nf_lane v352_2 = points_nf_select_lt(points_nf_set(0.0f), v49, points_nf_set(0.0f), v49 * v347);
            g143 = g143 + v352_1;
            g144 = g144 + v352_2;
            const points_nf_lane v354_1 = points_nf_select_lt(points_nf_set(0.0f), v35_1, v324, v324 * s[22]);
            points_nf_store(t + 41 * TILE + k, v354_1);
            const points_nf_lane v354_2 = points_nf_select_lt(points_nf_set(0.0f), v49, v347, v347 * s[22]);
            points_nf_store(t + 42 * TILE + k, v354_2);
        }
        total[141] += (double)points_nf_hsum(g141);
        total[142] += (double)points_nf_hsum(g142);
        total[143] += (double)points_nf_hsum(g143);
        total[144] += (double)points_nf_hsum(g144);
    }

    /* layer 6: coupling, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g145 = zero,
             g146 = zero, g147 = zero,
             g148 = zero, g149 = zero, g150 = zero,
             g151 = zero, g152 = zero, g153 = zero,
             g154 = zero, g155 = zero, g156 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v48 = points_nf_load(t + 35 * TILE + k);
            const points_nf_lane v354_2 = points_nf_load(t + 42 * TILE + k);
            const points_nf_lane v355 = v48 * v354_2;
            points_nf_store(t + 31 * TILE + k, v355);
            g145 = g145 + v355;
            const points_nf_lane v47 = points_nf_load(t + 34 * TILE + k);
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v359 = FMA(v48, v47 * v354_2, -w);
            const points_nf_lane v45 = points_nf_load(t + 19 * TILE + k);
            g146 = FMA(v45, v359, g146);
            const points_nf_lane v365 = (v359 * s[19]) * LESS(v45, v45, 1.0f);
            g147 = g147 + v365;
            const points_nf_lane v367 = v365 * s[20];
            const points_nf_lane v41_1 = points_nf_load(t + 36 * TILE + k);
            const points_nf_lane v41_2 = points_nf_load(t + 37 * TILE + k);
            const points_nf_lane v41_3 = points_nf_load(t + 38 * TILE + k);
            const points_nf_lane v41_4 = points_nf_load(t + 39 * TILE + k);
            g148 = FMA(v367, v41_1, g148);
            g149 = FMA(v367, v41_2, g149);
            g150 = FMA(v367, v41_3, g150);
            g151 = FMA(v367, v41_4, g151);
            g152 = FMA(v355, v41_1, g152);
            g153 = FMA(v355, v41_2, g153);
            g154 = FMA(v355, v41_3, g154);
            g155 = FMA(v355, v41_4, g155);
            const points_nf_lane v43_1 = points_nf_load(t + 32 * TILE + k);
            g156 = FMA(v43_1, v365, g156);
            const points_nf_lane v371_1 = FMA(flow_6_net_2_weight[4], v355, flow_6_net_2_weight[0] * v367);
            points_nf_store(t + 43 * TILE + k, v371_1);
            const points_nf_lane v371_2 = FMA(flow_6_net_2_weight[5], v355, flow_6_net_2_weight[1] * v367);
            points_nf_store(t + 44 * TILE + k, v371_2);
            const points_nf_lane v371_3 = FMA(flow_6_net_2_weight[6], v355, flow_6_net_2_weight[2] * v367);
            points_nf_store(t + 45 * TILE + k, v371_3);
            const points_nf_lane v371_4 = FMA(flow_6_net_2_weight[7], v355, flow_6_net_2_weight[3] * v367);
            points_nf_store(t + 46 * TILE + k, v371_4);
        }
        total[145] += (double)points_nf_hsum(g145);
        total[146] += (double)points_nf_hsum(g146);
        total[147] += (double)points_nf_hsum(g147);
        total[148] += (double)points_nf_hsum(g148);
        total[149] += (double)points_nf_hsum(g149);
        total[150] += (double)points_nf_hsum(g150);
        total[151] += (double)points_nf_hsum(g151);
        total[152] += (double)points_nf_hsum(g152);
        total[153] += (double)points_nf_hsum(g153);
        total[154] += (double)points_nf_hsum(g154);
        total[155] += (double)points_nf_hsum(g155);
        total[156] += (double)points_nf_hsum(g156);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g157 = zero,
             g158 = zero, g159 = zero,
             g160 = zero, g161 = zero, g162 = zero,
             g163 = zero, g164 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v41_1 = points_nf_load(t + 36 * TILE + k);
            const points_nf_lane v41_2 = points_nf_load(t + 37 * TILE + k);
            const points_nf_lane v41_3 = points_nf_load(t + 38 * TILE + k);
            const points_nf_lane v41_4 = points_nf_load(t + 39 * TILE + k);
            const points_nf_lane v371_1 = points_nf_load(t + 43 * TILE + k);
            const points_nf_lane v371_2 = points_nf_load(t + 44 * TILE + k);
            const points_nf_lane v371_3 = points_nf_load(t + 45 * TILE + k);
            const points_nf_lane v371_4 = points_nf_load(t + 46 * TILE + k);
            const points_nf_lane v374_1 = v371_1 * LESS(v41_1, v41_1, 1.0f);
            const points_nf_lane v374_2 = v371_2 * LESS(v41_2, v41_2, 1.0f);
            const points_nf_lane v374_3 = v371_3 * LESS(v41_3, v41_3, 1.0f);
            const points_nf_lane v374_4 = v371_4 * LESS(v41_4, v41_4, 1.0f);
            const points_nf_lane v35_1 = points_nf_load(t + 29 * TILE + k);
            g157 = FMA(v374_1, v35_1, g157);
            g158 = FMA(v374_2, v35_1, g158);
            g159 = FMA(v374_3, v35_1, g159);
            g160 = FMA(v374_4, v35_1, g160);
            g161 = g161 + v374_1;
            g162 = g162 + v374_2;
            g163 = g163 + v374_3;
            g164 = g164 + v374_4;
            const points_nf_lane v354_1 = points_nf_load(t + 41 * TILE + k);
            const points_nf_lane v378 = FMA(flow_6_net_1_weight[3], v374_4, FMA(flow_6_net_1_weight[2], v374_3, FMA(flow_6_net_1_weight[1], v374_2, FMA(flow_6_net_1_weight[0], v374_1, v354_1))));
            points_nf_store(t + 19 * TILE + k, v378);
        }
        total[157] += (double)points_nf_hsum(g157);
        total[158] += (double)points_nf_hsum(g158);
        total[159] += (double)points_nf_hsum(g159);
        total[160] += (double)points_nf_hsum(g160);
        total[161] += (double)points_nf_hsum(g161);
        total[162] += (double)points_nf_hsum(g162);
        total[163] += (double)points_nf_hsum(g163);
        total[164] += (double)points_nf_hsum(g164);
    }

    /* layer 5: leaky_relu, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g165 = zero,
             g166 = zero, g167 = zero,
             g168 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v32 = points_nf_load(t + 28 * TILE + k);
            const points_nf_lane v165 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane v18_2 = points_nf_load(t + 18 * TILE + k);
            const points_nf_lane v379_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, points_nf_set(0.0f), v165);
            g165 = g165 + points_nf_select_lt(points_nf_set(0.0f), v32, points_nf_set(0.0f), v165);
            g166 = g166 + v379_2;
            const points_nf_lane v378 = points_nf_load(t + 19 * TILE + k);
            const points_nf_lane v355 = points_nf_load(t + 31 * TILE + k);
            const points_nf_lane v383_1 = points_nf_select_lt(points_nf_set(0.0f), v32, points_nf_set(0.0f), v32 * v378);
            const points_nf_lane v383_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, points_nf_set(0.0f), v18_2 * v355);
            g167 = g167 + v383_1;
            g168 = g168 + v383_2;
            const points_nf_lane v385_1 = points_nf_select_lt(points_nf_set(0.0f), v32, v378, v378 * s[15]);
            points_nf_store(t + 29 * TILE + k, v385_1);
            const points_nf_lane v385_2 = points_nf_select_lt(points_nf_set(0.0f), v18_2, v355, v355 * s[15]);
            points_nf_store(t + 30 * TILE + k, v385_2);
        }
        total[165] += (double)points_nf_hsum(g165);
        total[166] += (double)points_nf_hsum(g166);
        total[167] += (double)points_nf_hsum(g167);
        total[168] += (double)points_nf_hsum(g168);
    }

    /* layer 4: coupling, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g169 = zero,
             g170 = zero, g171 = zero,
             g172 = zero, g173 = zero, g174 = zero,
             g175 = zero, g176 = zero, g177 = zero,
             g178 = zero, g179 = zero, g180 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v31 = points_nf_load(t + 23 * TILE + k);
            const points_nf_lane v385_1 = points_nf_load(t + 29 * TILE + k);
            const points_nf_lane v386 = v31 * v385_1;
            points_nf_store(t + 19 * TILE + k, v386);
            g169 = g169 + v386;
            const points_nf_lane v30 = points_nf_load(t + 22 * TILE + k);
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v390 = FMA(v31, v30 * v385_1, -w);
            const points_nf_lane v28 = points_nf_load(t + 8 * TILE + k);
            g170 = FMA(v28, v390, g170);
            const points_nf_lane v396 = (v390 * s[12]) * LESS(v28, v28, 1.0f);
            g171 = g171 + v396;
            const points_nf_lane v398 = v396 * s[13];
            const points_nf_lane v24_1 = points_nf_load(t + 24 * TILE + k);
            const points_nf_lane v24_2 = points_nf_load(t + 25 * TILE + k);
            const points_nf_lane v24_3 = points_nf_load(t + 26 * TILE + k);
            const points_nf_lane v24_4 = points_nf_load(t + 27 * TILE + k);
            g172 = FMA(v398, v24_1, g172);
            g173 = FMA(v398, v24_2, g173);
            g174 = FMA(v398, v24_3, g174);
            g175 = FMA(v398, v24_4, g175);
            g176 = FMA(v386, v24_1, g176);
            g177 = FMA(v386, v24_2, g177);
            g178 = FMA(v386, v24_3, g178);
            g179 = FMA(v386, v24_4, g179);
            const points_nf_lane v26_1 = points_nf_load(t + 20 * TILE + k);
            g180 = FMA(v26_1, v396, g180);
            const points_nf_lane v402_1 = FMA(flow_4_net_2_weight[4], v386, flow_4_net_2_weight[0] * v398);
            points_nf_store(t + 31 * TILE + k, v402_1);
            const points_nf_lane v402_2 = FMA(flow_4_net_2_weight[5], v386, flow_4_net_2_weight[1] * v398);
            points_nf_store(t + 32 * TILE + k, v402_2);
            const points_nf_lane v402_3 = FMA(flow_4_net_2_weight[6], v386, flow_4_net_2_weight[2] * v398);
            points_nf_store(t + 33 * TILE + k, v402_3);
            const points_nf_lane v402_4 = FMA(flow_4_net_2_weight[7], v386, flow_4_net_2_weight[3] * v398);
            points_nf_store(t + 34 * TILE + k, v402_4);
        }
        total[169] += (double)points_nf_hsum(g169);
        total[170] += (double)points_nf_hsum(g170);
        total[171] += (double)points_nf_hsum(g171);
        total[172] += (double)points_nf_hsum(g172);
        total[173] += (double)points_nf_hsum(g173);
        total[174] += (double)points_nf_hsum(g174);
        total[175] += (double)points_nf_hsum(g175);
        total[176] += (double)points_nf_hsum(g176);
        total[177] += (double)points_nf_hsum(g177);
        total[178] += (double)points_nf_hsum(g178);
        total[179] += (double)points_nf_hsum(g179);
        total[180] += (double)points_nf_hsum(g180);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g181 = zero,
             g182 = zero, g183 = zero,
             g184 = zero, g185 = zero, g186 = zero,
             g187 = zero, g188 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v24_1 = points_nf_load(t + 24 * TILE + k);
            const points_nf_lane v24_2 = points_nf_load(t + 25 * TILE + k);
            const points_nf_lane v24_3 = points_nf_load(t + 26 * TILE + k);
            const points_nf_lane v24_4 = points_nf_load(t + 27 * TILE + k);
            const points_nf_lane v402_1 = points_nf_load(t + 31 * TILE + k);
            const points_nf_lane v402_2 = points_nf_load(t + 32 * TILE + k);
            const points_nf_lane v402_3 = points_nf_load(t + 33 * TILE + k);
            const points_nf_lane v402_4 = points_nf_load(t + 34 * TILE + k);
            const points_nf_lane v405_1 = v402_1 * LESS(v24_1, v24_1, 1.0f);
            const points_nf_lane v405_2 = v402_2 * LESS(v24_2, v24_2, 1.0f);
            const points_nf_lane v405_3 = v402_3 * LESS(v24_3, v24_3, 1.0f);
            const points_nf_lane v405_4 = v402_4 * LESS(v24_4, v24_4, 1.0f);
            const points_nf_lane v18_2 = points_nf_load(t + 18 * TILE + k);
            g181 = FMA(v405_1, v18_2, g181);
            g182 = FMA(v405_2, v18_2, g182);
            g183 = FMA(v405_3, v18_2, g183);
            g184 = FMA(v405_4, v18_2, g184);
            g185 = g185 + v405_1;
            g186 = g186 + v405_2;
            g187 = g187 + v405_3;
            g188 = g188 + v405_4;
            const points_nf_lane v385_2 = points_nf_load(t + 30 * TILE + k);
            const points_nf_lane v409 = FMA(flow_4_net_1_weight[3], v405_4, FMA(flow_4_net_1_weight[2], v405_3, FMA(flow_4_net_1_weight[1], v405_2, FMA(flow_4_net_1_weight[0], v405_1, v385_2))));
            points_nf_store(t + 8 * TILE + k, v409);
        }
        total[181] += (double)points_nf_hsum(g181);
        total[182] += (double)points_nf_hsum(g182);
        total[183] += (double)points_nf_hsum(g183);
        total[184] += (double)points_nf_hsum(g184);
        total[185] += (double)points_nf_hsum(g185);
        total[186] += (double)points_nf_hsum(g186);
        total[187] += (double)points_nf_hsum(g187);
        total[188] += (double)points_nf_hsum(g188);
    }
#undef TILE
}

static POINTS_NF_PART void points_nf_grad_tile7(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [4, 1] */
    const float *flow_2_net_2_weight = params + 10; /* flow.2.net.2.weight [2, 4] */
#define TILE 128
    size_t k;

    /* layer 3: leaky_relu, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g189 = zero,
             g190 = zero, g191 = zero,
             g192 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v2_1 = points_nf_load(t + 3 * TILE + k);
            const points_nf_lane v165 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane v15 = points_nf_load(t + 16 * TILE + k);
            const points_nf_lane v410_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, points_nf_set(0.0f), v165);
            g189 = g189 + v410_1;
            g190 = g190 + points_nf_select_lt(points_nf_set(0.0f), v15, points_nf_set(0.0f), v165);
            const points_nf_lane v386 = points_nf_load(t + 19 * TILE + k);
            const points_nf_lane v409 = points_nf_load(t + 8 * TILE + k);
            const points_nf_lane v414_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, points_nf_set(0.0f), v2_1 * v386);
            const points_nf_lane v414_2 = points_nf_select_lt(points_nf_set(0.0f), v15, points_nf_set(0.0f), v15 * v409);
            g191 = g191 + v414_1;
            g192 = g192 + v414_2;
            const points_nf_lane v416_1 = points_nf_select_lt(points_nf_set(0.0f), v2_1, v386, v386 * s[8]);
            points_nf_store(t + 17 * TILE + k, v416_1);
            const points_nf_lane v416_2 = points_nf_select_lt(points_nf_set(0.0f), v15, v409, v409 * s[8]);
            points_nf_store(t + 18 * TILE + k, v416_2);
        }
        total[189] += (double)points_nf_hsum(g189);
        total[190] += (double)points_nf_hsum(g190);
        total[191] += (double)points_nf_hsum(g191);
        total[192] += (double)points_nf_hsum(g192);
    }

    /* layer 2: coupling, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g193 = zero,
             g194 = zero, g195 = zero,
             g196 = zero, g197 = zero, g198 = zero,
             g199 = zero, g200 = zero, g201 = zero,
             g202 = zero, g203 = zero, g204 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v14 = points_nf_load(t + 15 * TILE + k);
            const points_nf_lane v416_2 = points_nf_load(t + 18 * TILE + k);
            const points_nf_lane v417 = v14 * v416_2;
            points_nf_store(t + 8 * TILE + k, v417);
            g193 = g193 + v417;
            const points_nf_lane v13 = points_nf_load(t + 14 * TILE + k);
            const points_nf_lane w = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v421 = FMA(v14, v13 * v416_2, -w);
            const points_nf_lane v11 = points_nf_load(t + 9 * TILE + k);
            g194 = FMA(v11, v421, g194);
            const points_nf_lane v427 = (v421 * s[5]) * LESS(v11, v11, 1.0f);
            g195 = g195 + v427;
            const points_nf_lane v429 = v427 * s[6];
            const points_nf_lane v7_1 = points_nf_load(t + 10 * TILE + k);
            const points_nf_lane v7_2 = points_nf_load(t + 11 * TILE + k);
            const points_nf_lane v7_3 = points_nf_load(t + 12 * TILE + k);
            const points_nf_lane v7_4 = points_nf_load(t + 13 * TILE + k);
            g196 = FMA(v429, v7_1, g196);
            g197 = FMA(v429, v7_2, g197);
            g198 = FMA(v429, v7_3, g198);
            g199 = FMA(v429, v7_4, g199);
            g200 = FMA(v417, v7_1, g200);
            g201 = FMA(v417, v7_2, g201);
            g202 = FMA(v417, v7_3, g202);
            g203 = FMA(v417, v7_4, g203);
            const points_nf_lane v9_1 = points_nf_load(t + 6 * TILE + k);
            g204 = FMA(v9_1, v427, g204);
            const points_nf_lane v433_1 = FMA(flow_2_net_2_weight[4], v417, flow_2_net_2_weight[0] * v429);
            points_nf_store(t + 19 * TILE + k, v433_1);
            const points_nf_lane v433_2 = FMA(flow_2_net_2_weight[5], v417, flow_2_net_2_weight[1] * v429);
            points_nf_store(t + 20 * TILE + k, v433_2);
            const points_nf_lane v433_3 = FMA(flow_2_net_2_weight[6], v417, flow_2_net_2_weight[2] * v429);
            points_nf_store(t + 21 * TILE + k, v433_3);
            const points_nf_lane v433_4 = FMA(flow_2_net_2_weight[7], v417, flow_2_net_2_weight[3] * v429);
            points_nf_store(t + 22 * TILE + k, v433_4);
        }
        total[193] += (double)points_nf_hsum(g193);
        total[194] += (double)points_nf_hsum(g194);
        total[195] += (double)points_nf_hsum(g195);
        total[196] += (double)points_nf_hsum(g196);
        total[197] += (double)points_nf_hsum(g197);
        total[198] += (double)points_nf_hsum(g198);
        total[199] += (double)points_nf_hsum(g199);
        total[200] += (double)points_nf_hsum(g200);
        total[201] += (double)points_nf_hsum(g201);
        total[202] += (double)points_nf_hsum(g202);
        total[203] += (double)points_nf_hsum(g203);
        total[204] += (double)points_nf_hsum(g204);
    }
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g205 = zero,
             g206 = zero, g207 = zero,
             g208 = zero, g209 = zero, g210 = zero,
             g211 = zero, g212 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane v7_1 = points_nf_load(t + 10 * TILE + k);
            const points_nf_lane v7_2 = points_nf_load(t + 11 * TILE + k);
            const points_nf_lane v7_3 = points_nf_load(t + 12 * TILE + k);
            const points_nf_lane v7_4 = points_nf_load(t + 13 * TILE + k);
            const points_nf_lane v433_1 = points_nf_load(t + 19 * TILE + k);
            const points_nf_lane v433_2 = points_nf_load(t + 20 * TILE + k);
            const points_nf_lane v433_3 = points_nf_load(t + 21 * TILE + k);
            const points_nf_lane v433_4 = points_nf_load(t + 22 * TILE + k);
            const points_nf_lane v436_1 = v433_1 * LESS(v7_1, v7_1, 1.0f);
            const points_nf_lane v436_2 = v433_2 * LESS(v7_2, v7_2, 1.0f);
            const points_nf_lane v436_3 = v433_3 * LESS(v7_3, v7_3, 1.0f);
            const points_nf_lane v436_4 = v433_4 * LESS(v7_4, v7_4, 1.0f);
            const points_nf_lane v2_1 = points_nf_load(t + 3 * TILE + k);
            g205 = FMA(v436_1, v2_1, g205);
            g206 = FMA(v436_2, v2_1, g206);
            g207 = FMA(v436_3, v2_1, g207);
            g208 = FMA(v436_4, v2_1, g208);
            g209 = g209 + v436_1;
            g210 = g210 + v436_2;
            g211 = g211 + v436_3;
            g212 = g212 + v436_4;
            const points_nf_lane v416_1 = points_nf_load(t + 17 * TILE + k);
            const points_nf_lane v440 = FMA(flow_2_net_1_weight[3], v436_4, FMA(flow_2_net_1_weight[2], v436_3, FMA(flow_2_net_1_weight[1], v436_2, FMA(flow_2_net_1_weight[0], v436_1, v416_1))));
            points_nf_store(t + 2 * TILE + k, v440);
        }
        total[205] += (double)points_nf_hsum(g205);
        total[206] += (double)points_nf_hsum(g206);
        total[207] += (double)points_nf_hsum(g207);
        total[208] += (double)points_nf_hsum(g208);
        total[209] += (double)points_nf_hsum(g209);
        total[210] += (double)points_nf_hsum(g210);
        total[211] += (double)points_nf_hsum(g211);
        total[212] += (double)points_nf_hsum(g212);
    }

    /* layer 1: leaky_relu, forward, adjoint */
    {
        const points_nf_lane zero = points_nf_set(0);
        points_nf_lane g213 = zero,
             g214 = zero, g215 = zero,
             g216 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_nf_lane x1 = points_nf_load(t + k);
            const points_nf_lane v165 = points_nf_load(t + 5 * TILE + k);
            const points_nf_lane x2 = points_nf_load(t + 1 * TILE + k);
            g213 = g213 + points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), v165);
            g214 = g214 + points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), v165);
            const points_nf_lane v440 = points_nf_load(t + 2 * TILE + k);
            const points_nf_lane v417 = points_nf_load(t + 8 * TILE + k);
            const points_nf_lane v444_1 = points_nf_select_lt(points_nf_set(0.0f), x1, points_nf_set(0.0f), x1 * v440);
            const points_nf_lane v444_2 = points_nf_select_lt(points_nf_set(0.0f), x2, points_nf_set(0.0f), x2 * v417);
            g215 = g215 + v444_1;
            g216 = g216 + v444_2;
        }
        total[213] += (double)points_nf_hsum(g213);
        total[214] += (double)points_nf_hsum(g214);
        total[215] += (double)points_nf_hsum(g215);
        total[216] += (double)points_nf_hsum(g216);
    }
#undef TILE
}

static void points_nf_grad_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    points_nf_grad_tile1(params, s, m, t, total);
    points_nf_grad_tile2(params, s, m, t, total);
    points_nf_grad_tile3(params, s, m, t, total);
    points_nf_grad_tile4(params, s, m, t, total);
    points_nf_grad_tile5(params, s, m, t, total);
    points_nf_grad_tile6(params, s, m, t, total);
    points_nf_grad_tile7(params, s, m, t, total);
#undef TILE
}

static void points_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 20; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 21; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 40; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 41; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 60; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 61; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 80; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 81; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 100; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 101; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 120; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 121; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 140; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 141; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 160; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 161; /* flow.18.scaling_factor [1] */
    size_t i, j;
    s[74] = (float)total[12] * s[73];
    s[75] = s[74] + (float)total[2];
    s[76] = s[75] * s[61];
    s[77] = s[59] < 4.3820266f ? s[76] : 0.0f;
    s[78] = -3e+01f < flow_18_scaling_factor[0] ? s[77] : 0.0f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[21 + j * 2 + i];
            sum += next;
        }
        s[79 + j] = sum;
    }
    s[80] = s[79] * s[63];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[23 + j * 2 + i];
            sum += next;
        }
        s[81 + j] = sum;
    }
    s[82] = s[80] + s[81];
    s[83] = 1e-30f < s[56] ? s[82] : 0.0f;
    s[84] = -s[83];
    s[85] = flow_17_alpha[0] < 0.0f ? s[84] : s[83];
    s[88] = (float)total[36] * s[87];
    s[89] = s[88] + (float)total[26];
    s[90] = s[89] * s[54];
    s[91] = s[52] < 4.3820266f ? s[90] : 0.0f;
    s[92] = -3e+01f < flow_16_scaling_factor[0] ? s[91] : 0.0f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[45 + j * 2 + i];
            sum += next;
        }
        s[93 + j] = sum;
    }
    s[94] = s[93] * s[64];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[47 + j * 2 + i];
            sum += next;
        }
        s[95 + j] = sum;
    }
    s[96] = s[94] + s[95];
    s[97] = 1e-30f < s[49] ? s[96] : 0.0f;
    s[98] = -s[97];
    s[99] = flow_15_alpha[0] < 0.0f ? s[98] : s[97];
    s[102] = (float)total[60] * s[101];
    s[103] = s[102] + (float)total[50];
    s[104] = s[103] * s[47];
    s[105] = s[45] < 4.3820266f ? s[104] : 0.0f;
    s[106] = -3e+01f < flow_14_scaling_factor[0] ? s[105] : 0.0f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[69 + j * 2 + i];
            sum += next;
        }
        s[107 + j] = sum;
    }
    s[108] = s[107] * s[65];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[71 + j * 2 + i];
            sum += next;
        }
        s[109 + j] = sum;
    }
    s[110] = s[108] + s[109];
    s[111] = 1e-30f < s[42] ? s[110] : 0.0f;
    s[112] = -s[111];
    s[113] = flow_13_alpha[0] < 0.0f ? s[112] : s[111];
    s[116] = (float)total[84] * s[115];
    s[117] = s[116] + (float)total[74];
    s[118] = s[117] * s[40];
    s[119] = s[38] < 4.3820266f ? s[118] : 0.0f;
    s[120] = -3e+01f < flow_12_scaling_factor[0] ? s[119] : 0.0f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[93 + j * 2 + i];
            sum += next;
        }
        s[121 + j] = sum;
    }
    s[122] = s[121] * s[66];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[95 + j * 2 + i];
            sum += next;
        }
        s[123 + j] = sum;
    }
    s[124] = s[122] + s[123];
    s[125] = 1e-30f < s[35] ? s[124] : 0.0f;
    s[126] = -s[125];
    s[127] = flow_11_alpha[0] < 0.0f ? s[126] : s[125];
    s[130] = (float)total[108] * s[129];
    s[131] = s[130] + (float)total[98];
    s[132] = s[131] * s[33];
    s[133] = s[31] < 4.3820266f ? s[132] : 0.0f;
    s[134] = -3e+01f < flow_10_scaling_factor[0] ? s[133] : 0.0f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[117 + j * 2 + i];
            sum += next;
        }
        s[135 + j] = sum;
    }
    s[136] = s[135] * s[67];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[119 + j * 2 + i];
            sum += next;
        }
        s[137 + j] = sum;
    }
    s[138] = s[136] + s[137];
    s[139] = 1e-30f < s[28] ? s[138] : 0.0f;
    s[140] = -s[139];
    s[141] = flow_9_alpha[0] < 0.0f ? s[140] : s[139];
    s[144] = (float)total[132] * s[143];
    s[145] = s[144] + (float)total[122];
    s[146] = s[145] * s[26];
    s[147] = s[24] < 4.3820266f ? s[146] : 0.0f;
    s[148] = -3e+01f < flow_8_scaling_factor[0] ? s[147] : 0.0f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[141 + j * 2 + i];
            sum += next;
        }
        s[149 + j] = sum;
    }
    s[150] = s[149] * s[68];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[143 + j * 2 + i];
            sum += next;
        }
        s[151 + j] = sum;
    }
    s[152] = s[150] + s[151];
    s[153] = 1e-30f < s[21] ? s[152] : 0.0f;
    s[154] = -s[153];
    s[155] = flow_7_alpha[0] < 0.0f ? s[154] : s[153];
    s[158] = (float)total[156] * s[157];
    s[159] = s[158] + (float)total[146];
    s[160] = s[159] * s[19];
    s[161] = s[17] < 4.3820266f ? s[160] : 0.0f;
    s[162] = -3e+01f < flow_6_scaling_factor[0] ? s[161] : 0.0f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[165 + j * 2 + i];
            sum += next;
        }
        s[163 + j] = sum;
    }
    s[164] = s[163] * s[69];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[167 + j * 2 + i];
            sum += next;
        }
        s[165 + j] = sum;
    }
    s[166] = s[164] + s[165];
    s[167] = 1e-30f < s[14] ? s[166] : 0.0f;
    s[168] = -s[167];
    s[169] = flow_5_alpha[0] < 0.0f ? s[168] : s[167];
    s[172] = (float)total[180] * s[171];
    s[173] = s[172] + (float)total[170];
    s[174] = s[173] * s[12];
    s[175] = s[10] < 4.3820266f ? s[174] : 0.0f;
    s[176] = -3e+01f < flow_4_scaling_factor[0] ? s[175] : 0.0f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[189 + j * 2 + i];
            sum += next;
        }
        s[177 + j] = sum;
    }
    s[178] = s[177] * s[70];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[191 + j * 2 + i];
            sum += next;
        }
        s[179 + j] = sum;
    }
    s[180] = s[178] + s[179];
    s[181] = 1e-30f < s[7] ? s[180] : 0.0f;
    s[182] = -s[181];
    s[183] = flow_3_alpha[0] < 0.0f ? s[182] : s[181];
    s[186] = (float)total[204] * s[185];
    s[187] = s[186] + (float)total[194];
    s[188] = s[187] * s[5];
    s[189] = s[3] < 4.3820266f ? s[188] : 0.0f;
    s[190] = -3e+01f < flow_2_scaling_factor[0] ? s[189] : 0.0f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[213 + j * 2 + i];
            sum += next;
        }
        s[191 + j] = sum;
    }
    s[192] = s[191] * s[71];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[215 + j * 2 + i];
            sum += next;
        }
        s[193 + j] = sum;
    }
    s[194] = s[192] + s[193];
    s[195] = 1e-30f < s[0] ? s[194] : 0.0f;
    s[196] = -s[195];
    s[197] = flow_1_alpha[0] < 0.0f ? s[196] : s[195];
    s[198] = (float)total[3] * s[62];
    s[199] = (float)total[27] * s[55];
    s[200] = (float)total[51] * s[48];
    s[201] = (float)total[75] * s[41];
    s[202] = (float)total[99] * s[34];
    s[203] = (float)total[123] * s[27];
    s[204] = (float)total[147] * s[20];
    s[205] = (float)total[171] * s[13];
    s[206] = (float)total[195] * s[6];
    *loss = total[0];
    grad[0] = s[197];
    grad[1] = s[190];
    grad[2] = (float)total[205];
    grad[3] = (float)total[206];
    grad[4] = (float)total[207];
    grad[5] = (float)total[208];
    grad[6] = (float)total[209];
    grad[7] = (float)total[210];
    grad[8] = (float)total[211];
    grad[9] = (float)total[212];
    grad[10] = (float)total[196];
    grad[11] = (float)total[197];
    grad[12] = (float)total[198];
    grad[13] = (float)total[199];
    grad[14] = (float)total[200];
    grad[15] = (float)total[201];
    grad[16] = (float)total[202];
    grad[17] = (float)total[203];
    grad[18] = s[206];
    grad[19] = (float)total[193];
    grad[20] = s[183];
    grad[21] = s[176];
    grad[22] = (float)total[181];
    grad[23] = (float)total[182];
    grad[24] = (float)total[183];
    grad[25] = (float)total[184];
    grad[26] = (float)total[185];
    grad[27] = (float)total[186];
    grad[28] = (float)total[187];
    grad[29] = (float)total[188];
    grad[30] = (float)total[172];
    grad[31] = (float)total[173];
    grad[32] = (float)total[174];
    grad[33] = (float)total[175];
    grad[34] = (float)total[176];
    grad[35] = (float)total[177];
    grad[36] = (float)total[178];
    grad[37] = (float)total[179];
    grad[38] = s[205];
    grad[39] = (float)total[169];
    grad[40] = s[169];
    grad[41] = s[162];
    grad[42] = (float)total[157];
    grad[43] = (float)total[158];
    grad[44] = (float)total[159];
    grad[45] = (float)total[160];
    grad[46] = (float)total[161];
    grad[47] = (float)total[162];
    grad[48] = (float)total[163];
    grad[49] = (float)total[164];
    grad[50] = (float)total[148];
    grad[51] = (float)total[149];
    grad[52] = (float)total[150];
    grad[53] = (float)total[151];
    grad[54] = (float)total[152];
    grad[55] = (float)total[153];
    grad[56] = (float)total[154];
    grad[57] = (float)total[155];
    grad[58] = s[204];
    grad[59] = (float)total[145];
    grad[60] = s[155];
    grad[61] = s[148];
    grad[62] = (float)total[133];
    grad[63] = (float)total[134];
    grad[64] = (float)total[135];
    grad[65] = (float)total[136];
    grad[66] = (float)total[137];
    grad[67] = (float)total[138];
    grad[68] = (float)total[139];
    grad[69] = (float)total[140];
    grad[70] = (float)total[124];
    grad[71] = (float)total[125];
    grad[72] = (float)total[126];
    grad[73] = (float)total[127];
    grad[74] = (float)total[128];
    grad[75] = (float)total[129];
    grad[76] = (float)total[130];
    grad[77] = (float)total[131];
    grad[78] = s[203];
    grad[79] = (float)total[121];
    grad[80] = s[141];
    grad[81] = s[134];
    grad[82] = (float)total[109];
    grad[83] = (float)total[110];
    grad[84] = (float)total[111];
    grad[85] = (float)total[112];
    grad[86] = (float)total[113];
    grad[87] = (float)total[114];
    grad[88] = (float)total[115];
    grad[89] = (float)total[116];
    grad[90] = (float)total[100];
    grad[91] = (float)total[101];
    grad[92] = (float)total[102];
    grad[93] = (float)total[103];
    grad[94] = (float)total[104];
    grad[95] = (float)total[105];
    grad[96] = (float)total[106];
    grad[97] = (float)total[107];
    grad[98] = s[202];
    grad[99] = (float)total[97];
    grad[100] = s[127];
    grad[101] = s[120];
    grad[102] = (float)total[85];
    grad[103] = (float)total[86];
    grad[104] = (float)total[87];
    grad[105] = (float)total[88];
    grad[106] = (float)total[89];
    grad[107] = (float)total[90];
    grad[108] = (float)total[91];
    grad[109] = (float)total[92];
    grad[110] = (float)total[76];
    grad[111] = (float)total[77];
    grad[112] = (float)total[78];
    grad[113] = (float)total[79];
    grad[114] = (float)total[80];
    grad[115] = (float)total[81];
    grad[116] = (float)total[82];
    grad[117] = (float)total[83];
    grad[118] = s[201];
    grad[119] = (float)total[73];
    grad[120] = s[113];
    grad[121] = s[106];
    grad[122] = (float)total[61];
    grad[123] = (float)total[62];
    grad[124] = (float)total[63];
    grad[125] = (float)total[64];
    grad[126] = (float)total[65];
    grad[127] = (float)total[66];
    grad[128] = (float)total[67];
    grad[129] = (float)total[68];
    grad[130] = (float)total[52];
    grad[131] = (float)total[53];
    grad[132] = (float)total[54];
    grad[133] = (float)total[55];
    grad[134] = (float)total[56];
    grad[135] = (float)total[57];
    grad[136] = (float)total[58];
    grad[137] = (float)total[59];
    grad[138] = s[200];
    grad[139] = (float)total[49];
    grad[140] = s[99];
    grad[141] = s[92];
    grad[142] = (float)total[37];
    grad[143] = (float)total[38];
    grad[144] = (float)total[39];
    grad[145] = (float)total[40];
    grad[146] = (float)total[41];
    grad[147] = (float)total[42];
    grad[148] = (float)total[43];
    grad[149] = (float)total[44];
    grad[150] = (float)total[28];
    grad[151] = (float)total[29];
    grad[152] = (float)total[30];
    grad[153] = (float)total[31];
    grad[154] = (float)total[32];
    grad[155] = (float)total[33];
    grad[156] = (float)total[34];
    grad[157] = (float)total[35];
    grad[158] = s[199];
    grad[159] = (float)total[25];
    grad[160] = s[85];
    grad[161] = s[78];
    grad[162] = (float)total[13];
    grad[163] = (float)total[14];
    grad[164] = (float)total[15];
    grad[165] = (float)total[16];
    grad[166] = (float)total[17];
    grad[167] = (float)total[18];
    grad[168] = (float)total[19];
    grad[169] = (float)total[20];
    grad[170] = (float)total[4];
    grad[171] = (float)total[5];
    grad[172] = (float)total[6];
    grad[173] = (float)total[7];
    grad[174] = (float)total[8];
    grad[175] = (float)total[9];
    grad[176] = (float)total[10];
    grad[177] = (float)total[11];
    grad[178] = s[198];
    grad[179] = (float)total[1];
}

static double points_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double total[217] = {0};
    float s[208], t[117 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    points_nf_grad_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        points_nf_weights(n, rows, m, t + 256);
        points_nf_grad_tile(params, s, m, t, total);
    }
    if (n > 0)
        points_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

double points_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? points_nf_loss_grad(params, n, x, grad, work) : points_nf_loss_only(params, n, x, work);
}

void points_init(uint64_t seed, float *params)
{
    static const struct points_nf_initial from[] = {
        {0, 1, POINTS_NF_INIT_UNIFORM, 0.0, 0.9, NULL, 0}, /* flow.1.alpha */
        {1, 1, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.scaling_factor */
        {2, 4, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.2.net.1.weight */
        {6, 4, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.1.bias */
        {10, 8, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.5, 0.0, NULL, 0}, /* flow.2.net.2.weight */
        {18, 2, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.2.bias */
        {20, 1, POINTS_NF_INIT_UNIFORM, 0.0, 0.9, NULL, 0}, /* flow.3.alpha */
        {21, 1, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.scaling_factor */
        {22, 4, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.4.net.1.weight */
        {26, 4, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.1.bias */
        {30, 8, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.5, 0.0, NULL, 0}, /* flow.4.net.2.weight */
        {38, 2, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.2.bias */
        {40, 1, POINTS_NF_INIT_UNIFORM, 0.0, 0.9, NULL, 0}, /* flow.5.alpha */
        {41, 1, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.scaling_factor */
        {42, 4, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.6.net.1.weight */
        {46, 4, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.1.bias */
        {50, 8, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.5, 0.0, NULL, 0}, /* flow.6.net.2.weight */
        {58, 2, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.2.bias */
        {60, 1, POINTS_NF_INIT_UNIFORM, 0.0, 0.9, NULL, 0}, /* flow.7.alpha */
        {61, 1, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.scaling_factor */
        {62, 4, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.8.net.1.weight */
        {66, 4, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.1.bias */
        {70, 8, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.5, 0.0, NULL, 0}, /* flow.8.net.2.weight */
        {78, 2, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.2.bias */
        {80, 1, POINTS_NF_INIT_UNIFORM, 0.0, 0.9, NULL, 0}, /* flow.9.alpha */
        {81, 1, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.scaling_factor */
        {82, 4, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.10.net.1.weight */
        {86, 4, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.net.1.bias */
        {90, 8, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.5, 0.0, NULL, 0}, /* flow.10.net.2.weight */
        {98, 2, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.net.2.bias */
        {100, 1, POINTS_NF_INIT_UNIFORM, 0.0, 0.9, NULL, 0}, /* flow.11.alpha */
        {101, 1, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.scaling_factor */
        {102, 4, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.12.net.1.weight */
        {106, 4, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.net.1.bias */
        {110, 8, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.5, 0.0, NULL, 0}, /* flow.12.net.2.weight */
        {118, 2, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.net.2.bias */
        {120, 1, POINTS_NF_INIT_UNIFORM, 0.0, 0.9, NULL, 0}, /* flow.13.alpha */
        {121, 1, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.14.scaling_factor */
        {122, 4, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.14.net.1.weight */
        {126, 4, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.14.net.1.bias */
        {130, 8, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.5, 0.0, NULL, 0}, /* flow.14.net.2.weight */
        {138, 2, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.14.net.2.bias */
        {140, 1, POINTS_NF_INIT_UNIFORM, 0.0, 0.9, NULL, 0}, /* flow.15.alpha */
        {141, 1, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.16.scaling_factor */
        {142, 4, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.16.net.1.weight */
        {146, 4, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.16.net.1.bias */
        {150, 8, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.5, 0.0, NULL, 0}, /* flow.16.net.2.weight */
        {158, 2, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.16.net.2.bias */
        {160, 1, POINTS_NF_INIT_UNIFORM, 0.0, 0.9, NULL, 0}, /* flow.17.alpha */
        {161, 1, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.18.scaling_factor */
        {162, 4, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.18.net.1.weight */
        {166, 4, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.18.net.1.bias */
        {170, 8, POINTS_NF_INIT_TRUNCATED_NORMAL, 0.5, 0.0, NULL, 0}, /* flow.18.net.2.weight */
        {178, 2, POINTS_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.18.net.2.bias */
    };
    points_nf_initialise(seed, from, sizeof from / sizeof *from, params);
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

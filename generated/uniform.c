/* uniform.c - a normalizing flow in plain C, compiled by nfc 0.1.0. May be used under any terms.
 * Do not edit. uniform.h says how to call it, and with which flags a row has the same bits in every call.
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
#include "uniform.h"

#include <math.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define UNIFORM_NF_VECTOR 1
#if defined(__AVX512F__)
#include <immintrin.h>
#define UNIFORM_NF_LANE_BYTES 64
#define UNIFORM_NF_AVX512 1
#elif defined(__AVX__)
#define UNIFORM_NF_LANE_BYTES 32
#define UNIFORM_NF_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define UNIFORM_NF_LANE_BYTES 16
#ifdef __aarch64__
#include <arm_neon.h>
#endif
#ifdef __SSE2__
#define UNIFORM_NF_SSE 1 /* as UNIFORM_NF_AVX */
#endif
#endif
#define UNIFORM_NF_LANES (UNIFORM_NF_LANE_BYTES / sizeof(float))
typedef float uniform_nf_lane __attribute__((vector_size(UNIFORM_NF_LANE_BYTES)));
typedef int32_t uniform_nf_mask __attribute__((vector_size(UNIFORM_NF_LANE_BYTES)));
#define UNIFORM_NF_FETCH(p) __builtin_prefetch(p)
#else
#define UNIFORM_NF_FETCH(p) ((void)0)
#define UNIFORM_NF_VECTOR 0
#define UNIFORM_NF_LANES 1u
typedef float uniform_nf_lane;
typedef int32_t uniform_nf_mask;
#endif
#if defined(__GNUC__) && !defined(__TINYC__)
#define UNIFORM_NF_INLINE static inline __attribute__((always_inline))
#else
#define UNIFORM_NF_INLINE static inline
#endif
static inline uniform_nf_lane uniform_nf_load(const float *p)
{
    uniform_nf_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void uniform_nf_store(float *p, uniform_nf_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline uniform_nf_lane uniform_nf_set(float a)
{
#if UNIFORM_NF_VECTOR
    const uniform_nf_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline uniform_nf_lane uniform_nf_select(uniform_nf_mask m, uniform_nf_lane a, uniform_nf_lane b)
{
#ifdef UNIFORM_NF_AVX
    return __builtin_ia32_blendvps256(b, a, (uniform_nf_lane)m);
#elif UNIFORM_NF_VECTOR
    return (uniform_nf_lane)(((uniform_nf_mask)a & m) | ((uniform_nf_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

/* x, but at most high; NaN comes through. */
static inline uniform_nf_lane uniform_nf_most(float high, uniform_nf_lane x)
{
    const uniform_nf_lane b = uniform_nf_set(high);
#ifdef UNIFORM_NF_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(UNIFORM_NF_SSE)
    return __builtin_ia32_minps(b, x);
#elif defined(UNIFORM_NF_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return uniform_nf_select((uniform_nf_mask)(b < x), b, x);
#endif
}

/* x, but at least low and at most high; NaN comes through. */
static inline uniform_nf_lane uniform_nf_limit(float low, float high, uniform_nf_lane x)
{
    const uniform_nf_lane a = uniform_nf_set(low);
#ifdef UNIFORM_NF_AVX
    return uniform_nf_most(high, __builtin_ia32_maxps256(a, x));
#elif defined(UNIFORM_NF_SSE)
    return uniform_nf_most(high, __builtin_ia32_maxps(a, x));
#elif defined(UNIFORM_NF_AVX512)
    return uniform_nf_most(high, _mm512_maskz_max_ps((__mmask16)-1, a, x));
#else
    return uniform_nf_most(high, uniform_nf_select((uniform_nf_mask)(x < a), a, x));
#endif
}

/* a b + c, rounded once where the target has an instruction for it. Nothing else is contracted: a row has the same bits
 * whatever function it passes through. */
static inline uniform_nf_lane uniform_nf_fma(uniform_nf_lane a, uniform_nf_lane b, uniform_nf_lane c)
{
#ifdef UNIFORM_NF_AVX512
    return _mm512_fmadd_ps(a, b, c);
#elif defined(UNIFORM_NF_AVX) && defined(__FMA__)
    return __builtin_ia32_vfmaddps256(a, b, c);
#elif UNIFORM_NF_VECTOR && defined(__aarch64__)
    return (uniform_nf_lane)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
#else
    return a * b + c;
#endif
}

/* c - a b */
static inline uniform_nf_lane uniform_nf_less(uniform_nf_lane c, uniform_nf_lane a, uniform_nf_lane b)
{
#if UNIFORM_NF_VECTOR && (defined(UNIFORM_NF_AVX512) || defined(__FMA__) || defined(__aarch64__))
    return uniform_nf_fma(-a, b, c);
#else
    return c - a * b;
#endif
}

/* c + x p, for one step of Horner's rule */
static inline uniform_nf_lane uniform_nf_next(float c, uniform_nf_lane x, uniform_nf_lane p) { return uniform_nf_fma(x, p, uniform_nf_set(c)); }
/* c + x d */
static inline uniform_nf_lane uniform_nf_line(float c, uniform_nf_lane x, float d) { return uniform_nf_fma(x, uniform_nf_set(d), uniform_nf_set(c)); }

static inline uniform_nf_lane uniform_nf_sqrt(uniform_nf_lane a)
{
#ifdef UNIFORM_NF_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(UNIFORM_NF_SSE)
    return __builtin_ia32_sqrtps(a);
#elif defined(UNIFORM_NF_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif UNIFORM_NF_VECTOR
    uniform_nf_lane r = a;
    unsigned i;
    for (i = 0; i < UNIFORM_NF_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

#if UNIFORM_NF_VECTOR
#define UNIFORM_NF_INTEGER 12583166.0f /* 1.5 * 2^23 + 2 * 127: the lowest bits of a number added to it are an integer */
/* a 2^n for t = UNIFORM_NF_INTEGER + n, rounded once where it is subnormal: 2^n is two factors, their exponents half of n's. */
static inline uniform_nf_lane uniform_nf_scale(uniform_nf_lane a, uniform_nf_lane t)
{
#ifdef UNIFORM_NF_AVX512
    return _mm512_maskz_scalef_ps((__mmask16)-1, a, t - UNIFORM_NF_INTEGER);
#else
    const uniform_nf_mask biased = (uniform_nf_mask)t & 511, half = biased >> 1;
    return a * (uniform_nf_lane)(half << 23) * (uniform_nf_lane)((biased - half) << 23);
#endif
}
#endif

/* The sum over the lanes: halves are added, and their halves, always in the same order. */
static inline float uniform_nf_hsum(uniform_nf_lane a)
{
#ifdef UNIFORM_NF_AVX512
    return _mm512_reduce_add_ps(a);
#elif defined(UNIFORM_NF_AVX)
    float low __attribute__((vector_size(16))), s __attribute__((vector_size(16)));
    memcpy(&low, &a, 16);
    memcpy(&s, (const char *)&a + 16, 16);
    s += low;
    return (s[0] + s[2]) + (s[1] + s[3]);
#elif UNIFORM_NF_VECTOR
    const uniform_nf_lane s = a;
    return (s[0] + s[2]) + (s[1] + s[3]);
#else
    return a;
#endif
}

static inline uniform_nf_lane uniform_nf_select_lt(uniform_nf_lane a, uniform_nf_lane b, uniform_nf_lane yes, uniform_nf_lane no)
{
    return uniform_nf_select((uniform_nf_mask)(a < b), yes, no);
}

static inline uniform_nf_lane uniform_nf_select_le(uniform_nf_lane a, uniform_nf_lane b, uniform_nf_lane yes, uniform_nf_lane no)
{
    return uniform_nf_select((uniform_nf_mask)(a <= b), yes, no);
}

/* The larger; a NaN in either argument comes through. */
static inline uniform_nf_lane uniform_nf_max(uniform_nf_lane a, uniform_nf_lane b) { return uniform_nf_select_lt(b, a, a, uniform_nf_select((uniform_nf_mask)(a == a), b, a)); }

static inline uniform_nf_lane uniform_nf_abs(uniform_nf_lane a)
{
#if UNIFORM_NF_VECTOR
    return (uniform_nf_lane)((uniform_nf_mask)a & ~(uniform_nf_mask)uniform_nf_set((float)-0.0));
#else
    return (float)fabs((double)a);
#endif
}

#if UNIFORM_NF_VECTOR
/* e^x = 2^n (1 + w) = 2^n e^r with |r| <= ln(2)/2; returns w, and n as uniform_nf_scale takes it. */
static inline uniform_nf_lane uniform_nf_exp_parts(uniform_nf_lane x, uniform_nf_lane *power)
{
    uniform_nf_lane n, r, z, p;
    x = uniform_nf_limit(-104.0f, 89.0f, x);
    *power = uniform_nf_line(UNIFORM_NF_INTEGER, x, 1.44269504f); /* rounds to an integer */
    n = *power - UNIFORM_NF_INTEGER;
    r = uniform_nf_fma(n, uniform_nf_set(2.12194440e-4f), uniform_nf_less(x, n, uniform_nf_set(0.693359375f)));
    z = r * r;
    p = uniform_nf_fma(z, uniform_nf_set(1.39504799e-3f), uniform_nf_line(0.041666206f, r, 8.36888235e-3f));
    p = uniform_nf_fma(z, p, uniform_nf_line(0.5f, r, 0.166665196f));
    return uniform_nf_fma(z, p, r);
}
#endif
static inline uniform_nf_lane uniform_nf_exp(uniform_nf_lane x)
{
#if UNIFORM_NF_VECTOR
    uniform_nf_lane power;
    const uniform_nf_lane w = uniform_nf_exp_parts(x, &power);
    return uniform_nf_scale(1.0f + w, power);
#else
    return expf(x);
#endif
}

/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline uniform_nf_lane uniform_nf_log(uniform_nf_lane x)
{
#if UNIFORM_NF_VECTOR
    const uniform_nf_lane zero = uniform_nf_set(0.0f);
    const uniform_nf_mask tiny = (uniform_nf_mask)(x < 1.17549435e-38f);
    uniform_nf_mask i;
    uniform_nf_lane y = uniform_nf_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = (((uniform_nf_mask)y & 0x7fffffff) - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (uniform_nf_lane)((uniform_nf_mask)y - (i << 23)) - 1.0f;
    n = (uniform_nf_lane)(i + 0x4b400000) - 12582912.0f - uniform_nf_select(tiny, uniform_nf_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * uniform_nf_next(0.666666627f, z, uniform_nf_next(0.400003552f, z, uniform_nf_line(0.285358906f, z, 0.236105233f)));
    h = 0.5f * f * f;
    r = uniform_nf_fma(n, uniform_nf_set(0.693359375f), f - (h - uniform_nf_fma(n, uniform_nf_set(-2.12194440e-4f), s * (h + r))));
    r = uniform_nf_select((uniform_nf_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = uniform_nf_select((uniform_nf_mask)(x == 0.0f), zero - INFINITY, r);
    return uniform_nf_select((uniform_nf_mask)(x < 0.0f), uniform_nf_set(NAN), r);
#else
    return logf(x);
#endif
}

/* 1 / (1 + e) for x >= 0 and e / (1 + e) below, e = e^-|x|, with what rounding 1 + e lost put back. */
static inline uniform_nf_lane uniform_nf_sigmoid(uniform_nf_lane x)
{
    const uniform_nf_lane zero = uniform_nf_set(0.0f), e = uniform_nf_exp(-uniform_nf_abs(x)), s = 1.0f + e;
    const uniform_nf_lane y = uniform_nf_select_lt(x, zero, e, uniform_nf_set(1.0f)) / s, inverse = uniform_nf_select_lt(x, zero, 1.0f - y, y);
    return uniform_nf_less(y, y * (e - (s - 1.0f)), inverse);
}

/* log(1 + e^x), which overflows nowhere: max(x, 0) + log(1 + t) with t = e^-|x|, a polynomial in t; what rounding t and
 * t - t^2 / 2 lost is put back. */
static inline uniform_nf_lane uniform_nf_softplus(uniform_nf_lane x)
{
#if UNIFORM_NF_VECTOR
    uniform_nf_lane power, p;
    const uniform_nf_lane w = uniform_nf_exp_parts(-uniform_nf_abs(x), &power), e = 1.0f + w, t = uniform_nf_scale(e, power);
    const uniform_nf_lane lost = uniform_nf_scale(w - (e - 1.0f), power), z = t * t, half = 0.5f * z, near = t - half;
    p = uniform_nf_fma(z, uniform_nf_set(-0.00331847207f), uniform_nf_line(-0.0576644354f, t, 0.0202045813f));
    p = uniform_nf_fma(z, p, uniform_nf_line(-0.153553948f, t, 0.106805541f));
    p = uniform_nf_fma(z, p, uniform_nf_line(-0.249585867f, t, 0.196953997f));
    p = uniform_nf_fma(z, p, uniform_nf_line(6.85453415e-7f, t, 0.33330512f));
    p = uniform_nf_fma(lost, uniform_nf_line(1.0f, t, -0.5f), z * p);
    return uniform_nf_max(x, uniform_nf_set(0.0f)) + (near + (((t - near) - half) + p));
#else
    return uniform_nf_max(x, 0.0f) + log1pf(expf(-uniform_nf_abs(x)));
#endif
}

/* Rows of x, `apart` numbers from one to the next, to columns of a tile, element j of row k at t[j * stride + k]; rows
 * past the last repeat it up to m. */
static inline void uniform_nf_to_tile(const float *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++) {
        for (k = (rows - 1) / UNIFORM_NF_LANES * UNIFORM_NF_LANES; k < m; k += UNIFORM_NF_LANES)
            uniform_nf_store(t + j * stride + k, uniform_nf_set(x[(rows - 1) * apart + j]));
        for (k = 0; k + 1 < rows; k++)
            t[j * stride + k] = x[k * apart + j];
    }
}

/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void uniform_nf_weights(size_t n, size_t rows, size_t m, float *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (float)(k < rows ? 1.0 / (double)n : 0.0);
}

/* Whether none of n numbers is NaN. */
static inline int uniform_nf_are_numbers(const float *x, size_t n)
{
    int all = 1;
    size_t i;
    for (i = 0; i < n; i++)
        all &= x[i] == x[i];
    return all;
}

/* Scores of n rows that are NaN become 0 where the log-density is -inf. */
static inline void uniform_nf_settle(const float *log_prob, size_t n, size_t cols, float *score)
{
    size_t i;
    for (i = 0; i < n * cols; i++)
        if (score[i] != score[i] && log_prob[i / cols] == (float)-INFINITY)
            score[i] = 0;
}

/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void uniform_nf_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
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

#define UNIFORM_NF_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + UNIFORM_NF_DRAWS - 1, as uniform_nf_philox has them. */
static inline void uniform_nf_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][UNIFORM_NF_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < UNIFORM_NF_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < UNIFORM_NF_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void uniform_nf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    uint32_t w[4][UNIFORM_NF_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += UNIFORM_NF_DRAWS) {
        const size_t n = rows - from < UNIFORM_NF_DRAWS ? rows - from : UNIFORM_NF_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            float *to = t + j * stride + from;
            if (j * words % 4 == 0)
                uniform_nf_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
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

enum { UNIFORM_NF_INIT_CONSTANT, UNIFORM_NF_INIT_UNIFORM, UNIFORM_NF_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct uniform_nf_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, first + i) alone. */
static inline void uniform_nf_initialise(uint64_t seed, const struct uniform_nf_initial *from, size_t n, float *params,
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
            if (from[p].kind != UNIFORM_NF_INIT_CONSTANT)
                do {
                    uniform_nf_philox(seed, first + from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == UNIFORM_NF_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == UNIFORM_NF_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == UNIFORM_NF_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (float)value;
        }
}

/* What the moments are scaled by at a step, 1 at the first. */
static inline void uniform_nf_adamw_scale(const struct uniform_adamw_options *o, uint64_t step, double scale[2])
{
    scale[0] = 1.0 / (1.0 - pow(o->beta1, (double)step));
    scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));
}

/* One update of n parameters: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void uniform_nf_adamw_update(const struct uniform_adamw_options *o, const double scale[2], size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const uniform_nf_lane b1 = uniform_nf_set((float)o->beta1), b2 = uniform_nf_set((float)o->beta2), eps = uniform_nf_set((float)o->eps);
    const uniform_nf_lane rest1 = uniform_nf_set((float)(1.0 - o->beta1)), rest2 = uniform_nf_set((float)(1.0 - o->beta2));
    const uniform_nf_lane lr = uniform_nf_set((float)o->lr), decay = uniform_nf_set((float)o->weight_decay);
    const uniform_nf_lane scale1 = uniform_nf_set((float)scale[0]), scale2 = uniform_nf_set((float)scale[1]);
    float rest[4][UNIFORM_NF_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += UNIFORM_NF_LANES) {
        const size_t left = n - i < UNIFORM_NF_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        float *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const float *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const uniform_nf_lane now = b1 * uniform_nf_load(first) + rest1 * uniform_nf_load(g);
        const uniform_nf_lane square = b2 * uniform_nf_load(second) + rest2 * (uniform_nf_load(g) * uniform_nf_load(g));
        uniform_nf_store(first, now);
        uniform_nf_store(second, square);
        uniform_nf_store(p, uniform_nf_load(p) - lr * (now * scale1 / (uniform_nf_sqrt(square * scale2) + eps) + decay * uniform_nf_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

#define LANES UNIFORM_NF_LANES
#define LANE(a) ((a) - uniform_nf_set(0)) /* numbers are spread over the lanes */
#define FMA(a, b, c) uniform_nf_fma(LANE(a), LANE(b), LANE(c))   /* a * b + c */
#define LESS(a, b, c) uniform_nf_less(LANE(c), LANE(a), LANE(b)) /* c - a * b */
#ifdef __GNUC__
#define RESTRICT __restrict
#else
#define RESTRICT
#endif

#if defined(__GNUC__)
#define UNIFORM_NF_FLAT __attribute__((flatten, noinline))
#else
#define UNIFORM_NF_FLAT
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
                uniform_nf_store(d + e * stride + k, function(uniform_nf_load(a + e * stride + k))); \
    }
EACH(uniform_nf_each_log, uniform_nf_log)
EACH(uniform_nf_each_sigmoid, uniform_nf_sigmoid)
EACH(uniform_nf_each_softplus, uniform_nf_softplus)
#undef EACH
#undef UNROLL

#define TILE 128

static void uniform_nf_elementwise_forward_prologue(const float *params, float *s)
{
    const float *l1_s = params + 0; /* [1] */
    s[0] = -8e+01f < l1_s[0] ? l1_s[0] : l1_s[0] == l1_s[0] ? -8e+01f : l1_s[0];
    s[1] = s[0] < 8e+01f ? s[0] : s[0] == s[0] ? 8e+01f : s[0];
    s[2] = expf(s[1]);
}

static void uniform_nf_elementwise_forward(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *l, float *y, size_t m)
{
    const float *l1_t = params + 1; /* [1] */
    size_t k;
    /* elementwise, forward */
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane x1 = uniform_nf_load(x + k);
        const uniform_nf_lane v2 = (x1 + l1_t[0]) * s[2];
        uniform_nf_store(y + k, v2);
        const uniform_nf_lane l1 = uniform_nf_load(l + k);
        const uniform_nf_lane v3 = l1 + s[1];
        uniform_nf_store(l + k, v3);
    }
}

static void uniform_nf_uniform_log_prob(const float *x, const float *l, const float *x0, float *p, float *t, size_t m)
{
    size_t k;
    /* uniform, log_prob */
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane x1 = uniform_nf_load(x + k);
        const uniform_nf_lane v1 = x1 * (-5e+02f);
        uniform_nf_store(t + k, v1);
    }
    uniform_nf_each_softplus(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane v2 = uniform_nf_load(t + 1 * TILE + k);
        const uniform_nf_lane v3 = -v2;
        uniform_nf_store(t + k, v3);
        const uniform_nf_lane x1 = uniform_nf_load(x + k);
        const uniform_nf_lane v5 = (1.0f - x1) * (-5e+02f);
        uniform_nf_store(t + 2 * TILE + k, v5);
    }
    uniform_nf_each_softplus(t + 1 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane v3 = uniform_nf_load(t + k);
        const uniform_nf_lane v6 = uniform_nf_load(t + 1 * TILE + k);
        const uniform_nf_lane l1 = uniform_nf_load(l + k);
        const uniform_nf_lane v8 = l1 + (v3 - v6);
        const uniform_nf_lane v9 = uniform_nf_select_lt(v8, uniform_nf_set(INFINITY), v8, uniform_nf_set(-INFINITY));
        const uniform_nf_lane o1 = uniform_nf_load(x0 + k);
        const uniform_nf_lane v10 = uniform_nf_select_le(o1, uniform_nf_set(INFINITY), v9, o1);
        uniform_nf_store(p + k, v10);
    }
}

/* ---- forward ---- */

static void uniform_nf_forward_prologue(const float *params, float *s)
{
    uniform_nf_elementwise_forward_prologue(params, s);
}

static void uniform_nf_forward_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    for (k = 0; k < m; k += LANES)
        uniform_nf_store(t + 0 * TILE + k, uniform_nf_set(0));
    uniform_nf_elementwise_forward(params, s, t + 1 * TILE, t, t + 2 * TILE, m);
}

/* The same with all calls opened, where the rows fit one lane. */
static UNIFORM_NF_FLAT void uniform_nf_forward_lane(const float *params, const float *s, float *t)
{
    size_t k;
    const size_t m = LANES;
    for (k = 0; k < m; k += LANES)
        uniform_nf_store(t + 0 * TILE + k, uniform_nf_set(0));
    uniform_nf_elementwise_forward(params, s, t + 1 * TILE, t, t + 2 * TILE, m);
}

void uniform_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 64);
    size_t first;
    uniform_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        uniform_nf_to_tile(x + first * 1, rows, 1, 1, 128, m, t + 128);
        if (m == LANES)
            uniform_nf_forward_lane(params, s, t);
        else
            uniform_nf_forward_tile(params, s, t, m);
        memcpy(z + first, t + 256, rows * sizeof *t);
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- log_prob ---- */

static void uniform_nf_log_prob_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    for (k = 0; k < m; k += LANES)
        uniform_nf_store(t + 0 * TILE + k, uniform_nf_set(0));
    uniform_nf_elementwise_forward(params, s, t + 1 * TILE, t, t + 2 * TILE, m);
    uniform_nf_uniform_log_prob(t + 2 * TILE, t, t + 1 * TILE, t + 4 * TILE, t + 5 * TILE, m);
}

/* The same with all calls opened, where the rows fit one lane. */
static UNIFORM_NF_FLAT void uniform_nf_log_prob_lane(const float *params, const float *s, float *t)
{
    size_t k;
    const size_t m = LANES;
    for (k = 0; k < m; k += LANES)
        uniform_nf_store(t + 0 * TILE + k, uniform_nf_set(0));
    uniform_nf_elementwise_forward(params, s, t + 1 * TILE, t, t + 2 * TILE, m);
    uniform_nf_uniform_log_prob(t + 2 * TILE, t, t + 1 * TILE, t + 4 * TILE, t + 5 * TILE, m);
}

void uniform_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 64);
    size_t first;
    uniform_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        uniform_nf_to_tile(x + first * 1, rows, 1, 1, 128, m, t + 128);
        if (m == LANES)
            uniform_nf_log_prob_lane(params, s, t);
        else
            uniform_nf_log_prob_tile(params, s, t, m);
        memcpy(log_prob + first, t + 512, rows * sizeof *t);
    }
}

/* ---- loss ---- */

static double uniform_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 64);
    size_t first, k;
    double loss = 0;
    uniform_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        uniform_nf_to_tile(x + first * 1, rows, 1, 1, 128, m, t + 128);
        uniform_nf_log_prob_tile(params, s, t, m);
        for (k = 0; k < rows; k++)
            loss -= (double)t[512 + k];
    }
    return n > 0 ? loss / (double)n : 0;
}

#undef TILE

#define TILE 128

static void uniform_nf_elementwise_inverse_prologue(const float *params, float *s)
{
    const float *l1_s = params + 0; /* [1] */
    s[0] = -8e+01f < l1_s[0] ? l1_s[0] : l1_s[0] == l1_s[0] ? -8e+01f : l1_s[0];
    s[1] = s[0] < 8e+01f ? s[0] : s[0] == s[0] ? 8e+01f : s[0];
    s[2] = -s[1];
    s[3] = expf(s[2]);
}

static void uniform_nf_elementwise_inverse(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *l, float *y, size_t m)
{
    const float *l1_t = params + 1; /* [1] */
    size_t k;
    /* elementwise, inverse */
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane x1 = uniform_nf_load(x + k);
        const uniform_nf_lane v2 = FMA(x1, s[3], -l1_t[0]);
        uniform_nf_store(y + k, v2);
        const uniform_nf_lane l1 = uniform_nf_load(l + k);
        const uniform_nf_lane v3 = l1 - s[1];
        uniform_nf_store(l + k, v3);
    }
}

static void uniform_nf_uniform_sample(const float *u, float *y, float *t, size_t m)
{
    size_t k;
    /* uniform, sample */
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane u1 = uniform_nf_load(u + k);
        const uniform_nf_lane v2 = FMA(u1, 0.5f, 0.5f);
        uniform_nf_store(t + k, v2);
        const uniform_nf_lane u2 = uniform_nf_load(u + 1 * TILE + k);
        const uniform_nf_lane v4 = uniform_nf_abs(u2) * 0.5f;
        uniform_nf_store(t + 1 * TILE + k, v4);
        const uniform_nf_lane v5 = 1.0f - v4;
        uniform_nf_store(t + 2 * TILE + k, v5);
    }
    uniform_nf_each_log(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    uniform_nf_each_log(t + 2 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane v6 = uniform_nf_load(t + 3 * TILE + k);
        const uniform_nf_lane v7 = uniform_nf_load(t + 2 * TILE + k);
        const uniform_nf_lane u2 = uniform_nf_load(u + 1 * TILE + k);
        const uniform_nf_lane v11 = uniform_nf_select_lt(uniform_nf_set(0.0f), u2, v6 - v7, v7 - v6) * 0.002f;
        const uniform_nf_lane v2 = uniform_nf_load(t + k);
        const uniform_nf_lane v12 = v2 + v11;
        uniform_nf_store(y + k, v12);
    }
}

static void uniform_nf_elementwise_sample(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *y, size_t m)
{
    const float *l1_t = params + 1; /* [1] */
    size_t k;
    /* elementwise, inverse */
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane x1 = uniform_nf_load(x + k);
        const uniform_nf_lane v2 = FMA(x1, s[3], -l1_t[0]);
        uniform_nf_store(y + k, v2);
    }
}

/* ---- inverse ---- */

static void uniform_nf_inverse_prologue(const float *params, float *s)
{
    uniform_nf_elementwise_inverse_prologue(params, s);
}

static void uniform_nf_inverse_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    for (k = 0; k < m; k += LANES)
        uniform_nf_store(t + 0 * TILE + k, uniform_nf_set(0));
    uniform_nf_elementwise_inverse(params, s, t + 1 * TILE, t, t + 2 * TILE, m);
}

/* The same with all calls opened, where the rows fit one lane. */
static UNIFORM_NF_FLAT void uniform_nf_inverse_lane(const float *params, const float *s, float *t)
{
    size_t k;
    const size_t m = LANES;
    for (k = 0; k < m; k += LANES)
        uniform_nf_store(t + 0 * TILE + k, uniform_nf_set(0));
    uniform_nf_elementwise_inverse(params, s, t + 1 * TILE, t, t + 2 * TILE, m);
}

void uniform_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 64);
    size_t first;
    uniform_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        uniform_nf_to_tile(z + first * 1, rows, 1, 1, 128, m, t + 128);
        if (m == LANES)
            uniform_nf_inverse_lane(params, s, t);
        else
            uniform_nf_inverse_tile(params, s, t, m);
        memcpy(x + first, t + 256, rows * sizeof *t);
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- sample ---- */

static void uniform_nf_sample_tile(const float *params, const float *s, float *t, size_t m)
{
    uniform_nf_uniform_sample(t, t + 2 * TILE, t + 4 * TILE, m);
    uniform_nf_elementwise_sample(params, s, t + 2 * TILE, t + 3 * TILE, m);
}

void uniform_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 64);
    size_t first;
    uniform_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        uniform_nf_random(seed, start + first, m, 2, 128, t + 0);
        uniform_nf_sample_tile(params, s, t, m);
        memcpy(x + first, t + 384, rows * sizeof *t);
    }
}

/* ---- layers ---- */

static void uniform_nf_layers_tile(const float *params, const float *s, float *t, size_t m)
{
    uniform_nf_elementwise_sample(params, s, t, t + 1 * TILE, m);
}

void uniform_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 64);
    size_t first, i, k, j;
    uniform_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        uniform_nf_to_tile(z + first * 1, rows, 1, 1, 128, m, t + 0);
        uniform_nf_layers_tile(params, s, t, m);
        static const unsigned at[2][1] = {{0}, {1}};
        for (i = 0; i < 2; i++)
            for (j = 0; j < 1; j++)
                for (k = 0; k < rows; k++)
                    x_each[(i * n + first + k) * 1 + j] = t[at[i][j] * 128 + k];
    }
}

#undef TILE

#define TILE 128

static void uniform_nf_elementwise_score(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *y, size_t m)
{
    const float *l1_t = params + 1; /* [1] */
    size_t k;
    /* elementwise, forward */
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane x1 = uniform_nf_load(x + k);
        const uniform_nf_lane v2 = (x1 + l1_t[0]) * s[2];
        uniform_nf_store(y + k, v2);
    }
}

static void uniform_nf_elementwise_score_back(const float *RESTRICT s, const float *dy, float *dx, size_t m)
{
    size_t k;
    /* elementwise, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane d1 = uniform_nf_load(dy + k);
        const uniform_nf_lane v3 = d1 * s[2];
        uniform_nf_store(dx + k, v3);
    }
}

static void uniform_nf_uniform_score(const float *x, float *dx, float *t, size_t m)
{
    size_t k;
    /* uniform, log_prob */
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane x1 = uniform_nf_load(x + k);
        const uniform_nf_lane v1 = x1 * (-5e+02f);
        uniform_nf_store(t + k, v1);
        const uniform_nf_lane v3 = (1.0f - x1) * (-5e+02f);
        uniform_nf_store(t + 1 * TILE + k, v3);
    }

    /* uniform, log_prob, adjoint */
    uniform_nf_each_sigmoid(t + 2 * TILE, t + 1 * TILE, 1, TILE, m);
    uniform_nf_each_sigmoid(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane v4 = uniform_nf_load(t + 2 * TILE + k);
        const uniform_nf_lane v5 = uniform_nf_load(t + 1 * TILE + k);
        const uniform_nf_lane v10 = FMA(-v5, -5e+02f, (-v4) * 5e+02f);
        uniform_nf_store(dx + k, v10);
    }
}

static void uniform_nf_elementwise_grad(const float *RESTRICT params, const float *RESTRICT s, const float *x, float *l, float *y, float *v, size_t m)
{
    const float *l1_t = params + 1; /* [1] */
    size_t k;
    /* elementwise, forward */
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane x1 = uniform_nf_load(x + k);
        const uniform_nf_lane v1 = x1 + l1_t[0];
        uniform_nf_store(v + k, v1);
        const uniform_nf_lane v2 = v1 * s[2];
        uniform_nf_store(y + k, v2);
        const uniform_nf_lane l1 = uniform_nf_load(l + k);
        const uniform_nf_lane v3 = l1 + s[1];
        uniform_nf_store(l + k, v3);
    }
}

static void uniform_nf_elementwise_grad_back(const float *RESTRICT s, const float *a, const float *dy, float *dx, float *v, double *total, size_t m)
{
    size_t k;
    /* elementwise, forward, adjoint */
    {
        const uniform_nf_lane zero = uniform_nf_set(0);
        uniform_nf_lane g0 = zero, g1 = zero, g2 = zero;
        for (k = 0; k < m; k += LANES) {
            const uniform_nf_lane d1 = uniform_nf_load(dy + k);
            g0 = g0 + d1;
            const uniform_nf_lane a1 = uniform_nf_load(a + k);
            g1 = g1 + a1;
            const uniform_nf_lane v6 = d1 * s[2];
            uniform_nf_store(dx + k, v6);
            const uniform_nf_lane v1 = uniform_nf_load(v + k);
            g2 = FMA(v1, d1, g2);
        }
        total[0] += (double)uniform_nf_hsum(g0);
        total[1] += (double)uniform_nf_hsum(g1);
        total[2] += (double)uniform_nf_hsum(g2);
    }
}

static void uniform_nf_elementwise_grad_epilogue(const float *params, float *s, const double *total, float *grad)
{
    const float *l1_s = params + 0; /* [1] */
    s[3] = (float)total[2] * s[2];
    s[4] = s[3] + (float)total[1];
    s[5] = s[0] < 8e+01f ? s[4] : 0.0f;
    s[6] = -8e+01f < l1_s[0] ? s[5] : 0.0f;
    s[7] = (float)total[0] * s[2];
    grad[0] = s[6];
    grad[1] = s[7];
}

static void uniform_nf_uniform_grad(const float *x, const float *w, const float *l, const float *x0, float *dx, float *a, float *t, double *total, size_t m)
{
    size_t k;
    /* uniform, log_prob */
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane x1 = uniform_nf_load(x + k);
        const uniform_nf_lane v1 = x1 * (-5e+02f);
        uniform_nf_store(t + k, v1);
    }
    uniform_nf_each_softplus(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane v2 = uniform_nf_load(t + 1 * TILE + k);
        const uniform_nf_lane v3 = -v2;
        uniform_nf_store(t + 2 * TILE + k, v3);
        const uniform_nf_lane x1 = uniform_nf_load(x + k);
        const uniform_nf_lane v5 = (1.0f - x1) * (-5e+02f);
        uniform_nf_store(t + 3 * TILE + k, v5);
    }
    uniform_nf_each_softplus(t + 1 * TILE, t + 3 * TILE, 1, TILE, m);
    {
        const uniform_nf_lane zero = uniform_nf_set(0);
        uniform_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const uniform_nf_lane v3 = uniform_nf_load(t + 2 * TILE + k);
            const uniform_nf_lane v6 = uniform_nf_load(t + 1 * TILE + k);
            const uniform_nf_lane l1 = uniform_nf_load(l + k);
            const uniform_nf_lane v8 = l1 + (v3 - v6);
            const uniform_nf_lane v9 = uniform_nf_select_lt(v8, uniform_nf_set(INFINITY), v8, uniform_nf_set(-INFINITY));
            const uniform_nf_lane o1 = uniform_nf_load(x0 + k);
            const uniform_nf_lane w1 = uniform_nf_load(w + k);
            const uniform_nf_lane v13 = uniform_nf_select_lt(uniform_nf_set(0.0f), w1, w1 * (-uniform_nf_select_le(o1, uniform_nf_set(INFINITY), v9, o1)), uniform_nf_set(0.0f));
            g0 = g0 + v13;
            const uniform_nf_lane v15 = -w1;
            uniform_nf_store(a + k, v15);
        }
        total[0] += (double)uniform_nf_hsum(g0);
    }

    /* uniform, log_prob, adjoint */
    uniform_nf_each_sigmoid(t + 1 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane w1 = uniform_nf_load(w + k);
        const uniform_nf_lane v16 = uniform_nf_load(t + 1 * TILE + k);
        const uniform_nf_lane v18 = (w1 * v16) * 5e+02f;
        uniform_nf_store(t + 2 * TILE + k, v18);
    }
    uniform_nf_each_sigmoid(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const uniform_nf_lane w1 = uniform_nf_load(w + k);
        const uniform_nf_lane v19 = uniform_nf_load(t + 1 * TILE + k);
        const uniform_nf_lane v18 = uniform_nf_load(t + 2 * TILE + k);
        const uniform_nf_lane v22 = FMA(w1 * v19, -5e+02f, v18);
        uniform_nf_store(dx + k, v22);
    }
}

static void uniform_nf_uniform_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    (void)params;
    (void)s;
    (void)grad;
    *loss = total[0];
}

/* ---- score ---- */

static void uniform_nf_score_tile(const float *params, const float *s, float *t, size_t m)
{
    uniform_nf_elementwise_score(params, s, t + 1 * TILE, t + 2 * TILE, m);
    uniform_nf_uniform_score(t + 2 * TILE, t, t + 4 * TILE, m);
    uniform_nf_elementwise_score_back(s, t, t + 3 * TILE, m);
}

void uniform_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 64);
    size_t first;
    int numbers = 1;
    float log_prob[128];
    uniform_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        uniform_nf_to_tile(x + first * 1, rows, 1, 1, 128, m, t + 128);
        uniform_nf_score_tile(params, s, t, m);
        memcpy(score + first, t + 384, rows * sizeof *t);
        numbers &= uniform_nf_are_numbers(score + first * 1, rows * 1);
    }
    for (first = 0; !numbers && first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        uniform_log_prob(params, rows, x + first * 1, log_prob, work);
        uniform_nf_settle(log_prob, rows, 1, score + first * 1);
    }
}

/* ---- grad ---- */

static void uniform_nf_grad_tile(const float *params, const float *s, float *t, double *total, size_t m)
{
    size_t k;
    for (k = 0; k < m; k += LANES)
        uniform_nf_store(t + 0 * TILE + k, uniform_nf_set(0));
    uniform_nf_elementwise_grad(params, s, t + 4 * TILE, t, t + 6 * TILE, t + 5 * TILE, m);
    uniform_nf_uniform_grad(t + 6 * TILE, t + 3 * TILE, t, t + 4 * TILE, t + 2 * TILE, t + 1 * TILE, t + 8 * TILE, total + 3, m);
    uniform_nf_elementwise_grad_back(s, t + 1 * TILE, t + 2 * TILE, t + 7 * TILE, t + 5 * TILE, total, m);
}

static void uniform_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    uniform_nf_elementwise_grad_epilogue(params, s, total, grad);
    uniform_nf_uniform_grad_epilogue(params + 2, s + 8, total + 3, loss, grad + 2);
}

static double uniform_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double *total = (double *)work;
    float *s = (float *)((char *)work + 64), *t = (float *)((char *)work + 128);
    size_t first;
    double loss = 0;
    memset(total, 0, 4 * sizeof *total);
    uniform_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        uniform_nf_to_tile(x + first * 1, rows, 1, 1, 128, m, t + 512);
        uniform_nf_weights(n, rows, m, t + 384);
        uniform_nf_grad_tile(params, s, t, total, m);
    }
    if (n > 0)
        uniform_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

#undef TILE

double uniform_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? uniform_nf_loss_grad(params, n, x, grad, work) : uniform_nf_loss_only(params, n, x, work);
}

void uniform_init(uint64_t seed, float *params)
{
    static const struct uniform_nf_initial elementwise_start[] = {
        {0, 1, UNIFORM_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.s */
        {1, 1, UNIFORM_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.t */
    };
    uniform_nf_initialise(seed, elementwise_start, 2, params + 0, 0);
}

void uniform_adamw(const struct uniform_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    double scale[2];
    uniform_nf_adamw_scale(o, step, scale);
    uniform_nf_adamw_update(o, scale, 2, params + 0, grad + 0, m + 0, v + 0);
}

#undef LANES
#undef LANE
#undef FMA
#undef LESS
#undef RESTRICT
#undef COPIES

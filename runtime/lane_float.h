/* lane_float.h - the lane operations for which each precision has instructions of its own, for float; sections as in
 * lane.h. */

//@ select : lane
/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline nf_lane nf_select(nf_mask m, nf_lane a, nf_lane b)
{
#ifdef NF_AVX
    return __builtin_ia32_blendvps256(b, a, (nf_lane)m);
#elif NF_VECTOR
    return (nf_lane)(((nf_mask)a & m) | ((nf_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

//@ most : select
/* x, but at most high; NaN comes through. */
static inline nf_lane nf_most(nf_real high, nf_lane x)
{
    const nf_lane b = nf_set(high);
#ifdef NF_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(NF_SSE)
    return __builtin_ia32_minps(b, x);
#elif defined(NF_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return nf_select((nf_mask)(b < x), b, x);
#endif
}

//@ limit : most
/* x, but at least low and at most high; NaN comes through. */
static inline nf_lane nf_limit(nf_real low, nf_real high, nf_lane x)
{
    const nf_lane a = nf_set(low);
#ifdef NF_AVX
    return nf_most(high, __builtin_ia32_maxps256(a, x));
#elif defined(NF_SSE)
    return nf_most(high, __builtin_ia32_maxps(a, x));
#elif defined(NF_AVX512)
    return nf_most(high, _mm512_maskz_max_ps((__mmask16)-1, a, x));
#else
    return nf_most(high, nf_select((nf_mask)(x < a), a, x));
#endif
}

//@ fma : lane
/* a b + c, rounded once where the target has an instruction for it. Nothing else is contracted: a row has the same bits
 * whatever function it passes through. */
static inline nf_lane nf_fma(nf_lane a, nf_lane b, nf_lane c)
{
#ifdef NF_AVX512
    return _mm512_fmadd_ps(a, b, c);
#elif defined(NF_AVX) && defined(__FMA__)
    return __builtin_ia32_vfmaddps256(a, b, c);
#elif NF_VECTOR && defined(__aarch64__)
    return (nf_lane)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
#else
    return a * b + c;
#endif
}

//@ less : fma
/* c - a b */
static inline nf_lane nf_less(nf_lane c, nf_lane a, nf_lane b)
{
#if NF_VECTOR && (defined(NF_AVX512) || defined(__FMA__) || defined(__aarch64__))
    return nf_fma(-a, b, c);
#else
    return c - a * b;
#endif
}

//@ poly : fma
/* c + x p, for one step of Horner's rule */
static inline nf_lane nf_next(nf_real c, nf_lane x, nf_lane p) { return nf_fma(x, p, nf_set(c)); }
/* c + x d */
static inline nf_lane nf_line(nf_real c, nf_lane x, nf_real d) { return nf_fma(x, nf_set(d), nf_set(c)); }

//@ sqrt : lane
static inline nf_lane nf_sqrt(nf_lane a)
{
#ifdef NF_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(NF_SSE)
    return __builtin_ia32_sqrtps(a);
#elif defined(NF_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif NF_VECTOR
    nf_lane r = a;
    unsigned i;
    for (i = 0; i < NF_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

//@ scale : lane
#if NF_VECTOR
#define NF_INTEGER 12583166.0f /* 1.5 * 2^23 + 2 * 127: the lowest bits of a number added to it are an integer */
/* a 2^n for t = NF_INTEGER + n, rounded once where it is subnormal: 2^n is two factors, their exponents half of n's. */
static inline nf_lane nf_scale(nf_lane a, nf_lane t)
{
#ifdef NF_AVX512
    return _mm512_maskz_scalef_ps((__mmask16)-1, a, t - NF_INTEGER);
#else
    const nf_mask biased = (nf_mask)t & 511, half = biased >> 1;
    return a * (nf_lane)(half << 23) * (nf_lane)((biased - half) << 23);
#endif
}
#endif

//@ hsum : lane
/* The sum over the lanes: halves are added, and their halves, always in the same order. */
static inline nf_real nf_hsum(nf_lane a)
{
#ifdef NF_AVX512
    return _mm512_reduce_add_ps(a);
#elif defined(NF_AVX)
    nf_real low __attribute__((vector_size(16))), s __attribute__((vector_size(16)));
    memcpy(&low, &a, 16);
    memcpy(&s, (const char *)&a + 16, 16);
    s += low;
    return (s[0] + s[2]) + (s[1] + s[3]);
#elif NF_VECTOR
    const nf_lane s = a;
    return (s[0] + s[2]) + (s[1] + s[3]);
#else
    return a;
#endif
}

//@ square : lane
/* Turns a square of numbers, NF_SIDE a side: to[c * to_apart + r] = from[r * apart + c]. */
#if NF_VECTOR && defined(__has_builtin)
#if __has_builtin(__builtin_shufflevector)
#define NF_SIDE (16 / sizeof(nf_real))
typedef nf_real nf_row __attribute__((vector_size(16)));
static inline void nf_turn_square(nf_real *to, size_t to_apart, const nf_real *from, size_t apart)
{
    nf_row a, b, c, d, ab, cd;
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
#ifndef NF_SIDE
#define NF_SIDE 1
static inline void nf_turn_square(nf_real *to, size_t to_apart, const nf_real *from, size_t apart)
{
    (void)to_apart, (void)apart;
    *to = *from;
}
#endif

//@ end

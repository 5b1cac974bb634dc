/* lane.h - the lane type: as many rows side by side as the machine has vector elements.
 *
 * This text serves twice. The tile kernels (kernels.c) include it, and the compiler prints the sections a
 * model needs into its generated C, with nf_ replaced by the model's name and nf_real by float or double.
 * A line "//@ name : needs" starts a section. With gcc or clang the lane type is a vector as wide as the
 * target; with any other compiler, or -DNFC_SCALAR, it is one plain number and libm does the rest. */
#ifndef NF_LANE_H
#define NF_LANE_H
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#ifdef NF_DOUBLE
typedef double nf_real;
typedef int64_t nf_int;
#else
typedef float nf_real;
typedef int32_t nf_int;
#endif

//@ lane
#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define NF_VECTOR 1
#if defined(__AVX512F__)
#define NF_LANE_BYTES 64
#elif defined(__AVX__)
#define NF_LANE_BYTES 32
#else
#define NF_LANE_BYTES 16
#endif
#define NF_LANES (NF_LANE_BYTES / sizeof(nf_real))
typedef nf_real nf_lane __attribute__((vector_size(NF_LANE_BYTES)));
typedef nf_int nf_mask __attribute__((vector_size(NF_LANE_BYTES)));
#else
#define NF_VECTOR 0
#define NF_LANES 1u
typedef nf_real nf_lane;
typedef nf_int nf_mask;
#endif

static inline nf_lane nf_load(const nf_real *p)
{
    nf_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void nf_store(nf_real *p, nf_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline nf_lane nf_set(nf_real a)
{
#if NF_VECTOR
    const nf_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

//@ select : lane
/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline nf_lane nf_select(nf_mask m, nf_lane a, nf_lane b)
{
#if NF_VECTOR
    return (nf_lane)(((nf_mask)a & m) | ((nf_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

//@ lt : select
static inline nf_lane nf_select_lt(nf_lane a, nf_lane b, nf_lane yes, nf_lane no)
{
    return nf_select((nf_mask)(a < b), yes, no);
}

//@ le : select
static inline nf_lane nf_select_le(nf_lane a, nf_lane b, nf_lane yes, nf_lane no)
{
    return nf_select((nf_mask)(a <= b), yes, no);
}

//@ eq : select
static inline nf_lane nf_select_eq(nf_lane a, nf_lane b, nf_lane yes, nf_lane no)
{
    return nf_select((nf_mask)(a == b), yes, no);
}

//@ min : lt
/* The smaller; a NaN in either argument comes through. */
static inline nf_lane nf_min(nf_lane a, nf_lane b) { return nf_select_lt(a, b, a, nf_select((nf_mask)(a == a), b, a)); }

//@ max : lt
/* The larger; a NaN in either argument comes through. */
static inline nf_lane nf_max(nf_lane a, nf_lane b) { return nf_select_lt(b, a, a, nf_select((nf_mask)(a == a), b, a)); }

//@ abs : select
static inline nf_lane nf_abs(nf_lane a)
{
#if NF_VECTOR
    return (nf_lane)((nf_mask)a & ~(nf_mask)nf_set((nf_real)-0.0));
#else
    return (nf_real)fabs((double)a);
#endif
}

//@ sqrt : lane
static inline nf_lane nf_sqrt(nf_lane a)
{
#if NF_VECTOR
    nf_lane r = a;
    unsigned i;
    for (i = 0; i < NF_LANES; i++)
        r[i] = (nf_real)sqrt((double)a[i]);
    return r;
#else
    return (nf_real)sqrt((double)a);
#endif
}

//@ hsum : lane
/* The sum over the lanes, always in the same order. */
static inline nf_real nf_hsum(nf_lane a)
{
#if NF_VECTOR
    nf_real sum = 0;
    unsigned i;
    for (i = 0; i < NF_LANES; i++)
        sum += a[i];
    return sum;
#else
    return a;
#endif
}

//@ end
#ifdef NF_DOUBLE
#include "lane_double.h"
#else
#include "lane_float.h"
#endif
#endif

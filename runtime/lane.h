/* lane.h - the lane type: as many rows side by side as a vector of the machine has elements.
 *
 * This text serves twice. The tile kernels (kernels.c) include it, and the compiler prints the sections that a model
 * needs into its generated C, with nf_ replaced by the model's name and nf_real by float or double. A line "//@ name :
 * needs" starts a section and names the sections that it needs. With gcc or clang the lane type is a vector as wide as
 * the target has; with any other compiler, or with -DNFC_SCALAR, it is one number, and libm computes the functions. */
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
#include <immintrin.h>
#define NF_LANE_BYTES 64
#define NF_AVX512 1
#elif defined(__AVX__)
#define NF_LANE_BYTES 32
#define NF_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define NF_LANE_BYTES 16
#ifdef __aarch64__
#include <arm_neon.h>
#endif
#ifdef __SSE2__
#define NF_SSE 1 /* as NF_AVX */
#endif
#endif
#define NF_LANES (NF_LANE_BYTES / sizeof(nf_real))
typedef nf_real nf_lane __attribute__((vector_size(NF_LANE_BYTES)));
typedef nf_int nf_mask __attribute__((vector_size(NF_LANE_BYTES)));
#define NF_FETCH(p) __builtin_prefetch(p)
#else
#define NF_FETCH(p) ((void)0)
#define NF_VECTOR 0
#define NF_LANES 1u
typedef nf_real nf_lane;
typedef nf_int nf_mask;
#endif
#if defined(__GNUC__) && !defined(__TINYC__)
#define NF_INLINE static inline __attribute__((always_inline))
#else
#define NF_INLINE static inline
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

//@ end
/* In this order: the operations of the precision, those built on them, the functions. */
#ifdef NF_DOUBLE
#include "lane_double.h"

#include "lane_common.h"

#include "math_double.h"
#else
#include "lane_float.h"

#include "lane_common.h"

#include "math_float.h"
#endif
#endif

/* lane_common.h - lane operations whose text is the same in both precisions; sections as in lane.h. */

//@ select_lt : select
static inline nf_lane nf_select_lt(nf_lane a, nf_lane b, nf_lane yes, nf_lane no)
{
    return nf_select((nf_mask)(a < b), yes, no);
}

//@ select_le : select
static inline nf_lane nf_select_le(nf_lane a, nf_lane b, nf_lane yes, nf_lane no)
{
    return nf_select((nf_mask)(a <= b), yes, no);
}

//@ select_eq : select
static inline nf_lane nf_select_eq(nf_lane a, nf_lane b, nf_lane yes, nf_lane no)
{
    return nf_select((nf_mask)(a == b), yes, no);
}

//@ min : select_lt
/* The smaller; a NaN in either argument comes through. */
static inline nf_lane nf_min(nf_lane a, nf_lane b) { return nf_select_lt(a, b, a, nf_select((nf_mask)(a == a), b, a)); }

//@ max : select_lt
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

//@ atan2 : abs poly
/* The angle of (x, y): k pi/4 + atan t or k pi/4 - atan t, where |t| is at most tan(pi/8). */
static inline nf_lane nf_atan2(nf_lane y, nf_lane x)
{
#if NF_VECTOR
    const nf_lane zero = nf_set(0), one = nf_set(1), inf = nf_set((nf_real)INFINITY), quarter = nf_set((nf_real)0.25);
    const nf_lane pi_4 = nf_set((nf_real)0.78539816339744828); /* and what rounding it lost: */
    const nf_lane rest =
        nf_set((nf_real)(0.78539816339744828 - (double)(nf_real)0.78539816339744828 + 3.061616997868383e-17));
    const nf_lane a = nf_abs(x), b = nf_abs(y);
    const nf_mask sign = (nf_mask)nf_set((nf_real)-0.0), left = (nf_mask)((nf_mask)x < 0), steep = (nf_mask)(b > a);
    nf_lane low = nf_select(steep, a, b), high = nf_select(steep, b, a), k, t, z, p;
    const nf_mask far = (nf_mask)(high == inf);
    low = nf_select(far, nf_select((nf_mask)(low == inf), one, zero * low), low); /* NaN stays */
    high = nf_select(far, one, nf_select((nf_mask)(high == zero), one, high));
    t = nf_select((nf_mask)(high > (nf_real)1e30), quarter, one); /* sums overflow */
    low = low * t;
    high = high * t;
    const nf_mask beyond = (nf_mask)(low > high * (nf_real)0.41421356237309503);
    t = nf_select(beyond, low - high, low) / nf_select(beyond, low + high, high);
    z = t * t;
    p = nf_line((nf_real)-0.043605586618260181, z, (nf_real)0.02127684862626161);
    p = nf_next((nf_real)-0.066412289861211504, z, nf_next((nf_real)0.056930733796835137, z, p));
    p = nf_next((nf_real)-0.090907833924543657, z, nf_next((nf_real)0.076900813977579169, z, p));
    p = nf_next((nf_real)-0.14285714196392196, z, nf_next((nf_real)0.11111106697857696, z, p));
    p = nf_next((nf_real)-0.33333333333330212, z, nf_next((nf_real)0.19999999999103113, z, p));
    t = nf_fma(t * z, p, t);
    k = nf_select(beyond, one, zero);
    k = nf_select(steep, (nf_real)2 - k, k);
    k = nf_select(left, (nf_real)4 - k, k);
    t = (nf_lane)((nf_mask)t ^ ((steep ^ left) & sign));
    t = nf_fma(k, pi_4, nf_fma(k, rest, t));
    return (nf_lane)((nf_mask)t | ((nf_mask)y & sign));
#else
    return (nf_real)atan2((double)y, (double)x);
#endif
}

//@ end

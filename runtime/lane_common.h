/* lane_common.h - lane operations that read the same in both precisions; sections as in lane.h. */

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

//@ end

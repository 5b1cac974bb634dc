/* kernels.c - tile kernels: one precompiled loop for each operation of the graph; built once for each precision.
 *
 * A row value of width w over m rows is w * m numbers, element e of row k at [e * m + k]; m is a multiple of
 * NF_ROWS. An operand is (pointer, lane, stride): element e of row k is at [e * stride + k * lane]; lane is 1 for a
 * row value and 0 for a step value, which is the same for every row. Stride 0 repeats one element. Results are
 * dense. Totals are sums over rows, kept in double. */
#include "numeric.h"

#include "lane.h"
#include "program.h"
#define NF_APART static __attribute__((noinline))
#include "wide.h"

#define IN(a) const nf_real *a, size_t lane_##a, ptrdiff_t stride_##a

/* A lane of an operand at row k: row is 1 for a row value, and 0 for a step value, whose number goes to every row. */
NF_INLINE nf_lane fetch(const nf_real *p, size_t k, int row) { return row ? nf_load(p + k) : nf_set(*p); }

/* One operand: `result` is an expression of x. A row operand whose elements lie one behind the other runs as a single
 * long loop. */
#define KERNEL1(name, result)                                                                               \
    NF_INLINE void name##_loop(nf_real *d, const nf_real *a, int row, ptrdiff_t stride, size_t w, size_t m) \
    {                                                                                                       \
        for (size_t e = 0; e < w; e++)                                                                      \
            for (size_t k = 0; k < m; k += NF_LANES) {                                                      \
                const nf_lane x = fetch(a + (ptrdiff_t)e * stride, k, row);                                 \
                nf_store(d + e * m + k, result);                                                            \
            }                                                                                               \
    }                                                                                                       \
    static void name(nf_real *d, IN(a), size_t w, size_t m)                                                 \
    {                                                                                                       \
        if (!lane_a)                                                                                        \
            name##_loop(d, a, 0, stride_a, w, m);                                                           \
        else if (stride_a == (ptrdiff_t)m)                                                                  \
            name##_loop(d, a, 1, 0, 1, w *m);                                                               \
        else                                                                                                \
            name##_loop(d, a, 1, stride_a, w, m);                                                           \
    }

/* Two operands, each a row or a step value: `result` is an expression of x and y. */
#define KERNEL2(name, result)                                                                                 \
    NF_INLINE void name##_loop(nf_real *d, const nf_real *a, int row_a, ptrdiff_t stride_a, const nf_real *b, \
                               int row_b, ptrdiff_t stride_b, size_t w, size_t m)                             \
    {                                                                                                         \
        for (size_t e = 0; e < w; e++) {                                                                      \
            const nf_real *pa = a + (ptrdiff_t)e * stride_a, *pb = b + (ptrdiff_t)e * stride_b;               \
            for (size_t k = 0; k < m; k += NF_LANES) {                                                        \
                const nf_lane x = fetch(pa, k, row_a), y = fetch(pb, k, row_b);                               \
                nf_store(d + e * m + k, result);                                                              \
            }                                                                                                 \
        }                                                                                                     \
    }                                                                                                         \
    static void name(nf_real *d, IN(a), IN(b), size_t w, size_t m)                                            \
    {                                                                                                         \
        if (lane_a && lane_b && stride_a == (ptrdiff_t)m && stride_b == (ptrdiff_t)m)                         \
            name##_loop(d, a, 1, 0, b, 1, 0, 1, w *m);                                                        \
        else if (lane_a && lane_b)                                                                            \
            name##_loop(d, a, 1, stride_a, b, 1, stride_b, w, m);                                             \
        else if (lane_a)                                                                                      \
            name##_loop(d, a, 1, stride_a, b, 0, stride_b, w, m);                                             \
        else                                                                                                  \
            name##_loop(d, a, 0, stride_a, b, (int)lane_b, stride_b, w, m);                                   \
    }

/* d = a < b ? yes : no, and the other comparisons; a loop of its own for each mix of row and step values. */
#define KERNEL4(name, choose)                                                                             \
    NF_INLINE void name##_loop(nf_real *d, IN(a), IN(b), IN(yes), IN(no), size_t w, size_t m)             \
    {                                                                                                     \
        for (size_t e = 0; e < w; e++) {                                                                  \
            const ptrdiff_t i = (ptrdiff_t)e;                                                             \
            const nf_real *pa = a + i * stride_a, *pb = b + i * stride_b;                                 \
            const nf_real *py = yes + i * stride_yes, *pn = no + i * stride_no;                           \
            for (size_t k = 0; k < m; k += NF_LANES)                                                      \
                nf_store(d + e * m + k, choose(fetch(pa, k, (int)lane_a), fetch(pb, k, (int)lane_b),      \
                                               fetch(py, k, (int)lane_yes), fetch(pn, k, (int)lane_no))); \
        }                                                                                                 \
    }                                                                                                     \
    static void name(nf_real *d, IN(a), IN(b), IN(yes), IN(no), size_t w, size_t m)                       \
    {                                                                                                     \
        switch (lane_a << 3 | lane_b << 2 | lane_yes << 1 | lane_no) {                                    \
            CASES(name, 0) CASES(name, 1) CASES(name, 2) CASES(name, 3)                                   \
        }                                                                                                 \
    }
#define CASE(name, n)                                                                                              \
    case n:                                                                                                        \
        name##_loop(d, a, (n) >> 3, stride_a, b, (n) >> 2 & 1, stride_b, yes, (n) >> 1 & 1, stride_yes, no, (n)&1, \
                    stride_no, w, m);                                                                              \
        break;
#define CASES(name, q) CASE(name, 4 * q) CASE(name, 4 * q + 1) CASE(name, 4 * q + 2) CASE(name, 4 * q + 3)

/* Reductions and running sums over the columns of a value [rows][cols]: the loops of wide.h. */
#define ALONG(name)                                                                        \
    static void k_##name(nf_real *d, const nf_real *a, size_t rows, size_t cols, size_t m) \
    {                                                                                      \
        nf_##name(d, a, rows, cols, m, m);                                                 \
    }

#define CALL1(name) nf_##name(x)
#define CALL2(name) nf_##name(x, y)
#define OPERATOR(id, name, arity, flags, c) KERNEL##arity(k_##name, c)
#define FUNCTION(id, name, arity, flops, flags, libm, c) KERNEL##arity(k_##name, CALL##arity(name))
#define SELECT(id, name, c) KERNEL4(k_##name, nf_##name)
#define REDUCTION(id, name, with) ALONG(name)
#define RUNNING(id, name, of) ALONG(name)
#include "operations.h"
KERNEL1(k_copy, x)

/* The kernels of STRUCTURE rows are declared with the parameters that the rows give, and defined below. */
typedef nf_real R;
typedef size_t Z;
typedef ptrdiff_t D;
#define STRUCTURE(id, name, arity, flops, flags, kernel, parameters) static void k_##kernel parameters;
#include "operations.h"

/* The kernels of fused.h. AT is the expression at rows k and on, EACH its loop over elements and rows, EACH_SUM the
 * same with the sum over rows added to a total. OPERANDS2 and 3 choose by the operands' lanes, so that each mix of row
 * and step values (a number n of one bit an operand, see MIX) has a loop of its own. */
#define AT(name, result)                                                                                               \
    NF_INLINE nf_lane name##_at(const nf_real *a, int row_a, const nf_real *b, int row_b, const nf_real *c, int row_c, \
                                size_t k)                                                                              \
    {                                                                                                                  \
        const nf_lane x = fetch(a, k, row_a), y = fetch(b, k, row_b), z = fetch(c, k, row_c);                          \
        (void)y, (void)z;                                                                                              \
        return result;                                                                                                 \
    }
#define EACH(name)                                                                                      \
    NF_INLINE void name##_loop(nf_real *d, IN(a), IN(b), IN(c), size_t w, size_t m)                     \
    {                                                                                                   \
        for (ptrdiff_t e = 0; e < (ptrdiff_t)w; e++, d += m)                                            \
            for (size_t k = 0; k < m; k += NF_LANES)                                                    \
                nf_store(d + k, name##_at(a + e * stride_a, (int)lane_a, b + e * stride_b, (int)lane_b, \
                                          c + e * stride_c, (int)lane_c, k));                           \
    }
#define EACH_SUM(name)                                                                              \
    NF_INLINE void name##_loop(double *d, IN(a), IN(b), IN(c), size_t w, size_t m)                  \
    {                                                                                               \
        for (ptrdiff_t e = 0; e < (ptrdiff_t)w; e++, a += stride_a, b += stride_b, c += stride_c) { \
            nf_lane s0 = nf_set(0), s1 = s0;                                                        \
            size_t k = 0;                                                                           \
            for (; k + 2 * NF_LANES <= m; k += 2 * NF_LANES) { /* two independent sums */           \
                s0 += name##_at(a, (int)lane_a, b, (int)lane_b, c, (int)lane_c, k);                 \
                s1 += name##_at(a, (int)lane_a, b, (int)lane_b, c, (int)lane_c, k + NF_LANES);      \
            }                                                                                       \
            for (; k < m; k += NF_LANES)                                                            \
                s0 += name##_at(a, (int)lane_a, b, (int)lane_b, c, (int)lane_c, k);                 \
            d[e] += (double)nf_hsum(s0 + s1);                                                       \
        }                                                                                           \
    }
#define MIX2(name, n)                                                                        \
    case n:                                                                                  \
        name##_loop(d, a, (n) >> 1, stride_a, b, (n)&1, stride_b, b, (n)&1, stride_b, w, m); \
        break;
#define MIX3(name, n)                                                                               \
    case n:                                                                                         \
        name##_loop(d, a, (n) >> 2, stride_a, b, (n) >> 1 & 1, stride_b, c, (n)&1, stride_c, w, m); \
        break;
#define OPERANDS2(name, type)                                       \
    static void name(type *d, IN(a), IN(b), size_t w, size_t m)     \
    {                                                               \
        switch (lane_a << 1 | lane_b) {                             \
            MIX2(name, 0) MIX2(name, 1) MIX2(name, 2) MIX2(name, 3) \
        }                                                           \
    }
#define OPERANDS3(name, type)                                                                                 \
    static void name(type *d, IN(a), IN(b), IN(c), size_t w, size_t m)                                        \
    {                                                                                                         \
        switch (lane_a << 2 | lane_b << 1 | lane_c) {                                                         \
            MIX3(name, 0)                                                                                     \
            MIX3(name, 1) MIX3(name, 2) MIX3(name, 3) MIX3(name, 4) MIX3(name, 5) MIX3(name, 6) MIX3(name, 7) \
        }                                                                                                     \
    }
#define FUSED(name, operands, c, expression) AT(k_##name, c) EACH(k_##name) OPERANDS##operands(k_##name, nf_real)
#define SUMMED(name, operands, c, expression) AT(k_##name, c) EACH_SUM(k_##name) OPERANDS##operands(k_##name, double)
#include "fused.h"

/* d[e] += sum over rows of a[e]. */
AT(k_row_sum, x)
EACH_SUM(k_row_sum)
static void k_row_sum(double *d, IN(a), size_t w, size_t m)
{
    k_row_sum_loop(d, a, (int)lane_a, stride_a, a, 0, 0, a, 0, 0, w, m);
}

static void k_gather(nf_real *d, const nf_real *a, const unsigned *index, size_t n, size_t m)
{
    nf_gather(d, a, index, n, m, m);
}

/* d[o] = bias[o] + sum over i of w[o * step_o + i * step_i] a[i] for `out` up to 4 results; called with constant in and
 * out, so that the compiler unrolls its loops. */
NF_INLINE void few(nf_real *d, const nf_real *w, size_t step_o, size_t step_i, const nf_real *a, const nf_real *bias,
                   size_t in, size_t out, size_t m)
{
    nf_lane s[4];
    for (size_t k = 0; k < m; k += NF_LANES) {
        for (size_t o = 0; o < out; o++)
            s[o] = nf_set(bias ? bias[o] : 0);
        for (size_t i = 0; i < in; i++)
            for (size_t o = 0; o < out; o++)
                s[o] = nf_fma(nf_load(a + i * m + k), nf_set(w[o * step_o + i * step_i]), s[o]);
        for (size_t o = 0; o < out; o++)
            nf_store(d + o * m + k, s[o]);
    }
}

/* The same for any number of results: four at a time, then the rest. */
NF_INLINE void few_in(nf_real *d, const nf_real *w, size_t step_o, size_t step_i, const nf_real *a, const nf_real *bias,
                      size_t in, size_t out, size_t m)
{
    for (; out >= 4; out -= 4, d += 4 * m, w += 4 * step_o, bias += bias ? 4 : 0)
        few(d, w, step_o, step_i, a, bias, in, 4, m);
    if (out == 3)
        few(d, w, step_o, step_i, a, bias, in, 3, m);
    else if (out == 2)
        few(d, w, step_o, step_i, a, bias, in, 2, m);
    else if (out == 1)
        few(d, w, step_o, step_i, a, bias, in, 1, m);
}

/* The same for 1 to 4 inputs, a number that is not constant. */
NF_INLINE void product(nf_real *d, const nf_real *w, size_t step_o, size_t step_i, const nf_real *a,
                       const nf_real *bias, size_t in, size_t out, size_t m)
{
    switch (in) {
    case 1:
        few_in(d, w, step_o, step_i, a, bias, 1, out, m);
        break;
    case 2:
        few_in(d, w, step_o, step_i, a, bias, 2, out, m);
        break;
    case 3:
        few_in(d, w, step_o, step_i, a, bias, 3, out, m);
        break;
    default:
        few_in(d, w, step_o, step_i, a, bias, 4, out, m);
    }
}

/* A product of few inputs: a function of its own, as k_matvec would first make room for what larger ones pack. */
__attribute__((noinline)) static void small(nf_real *d, const nf_real *weight, size_t step_o, size_t step_i,
                                            const nf_real *a, const nf_real *bias, const nf_real *gate, size_t in,
                                            size_t out, size_t m)
{
    product(d, weight, step_o, step_i, a, bias, in, out, m);
    nf_gate(d, gate, out, m, m);
}

static void k_matvec(nf_real *d, const nf_real *weight, size_t step_o, size_t step_i, const nf_real *a,
                     const nf_real *bias, const nf_real *gate, size_t in, size_t out, size_t m)
{
    nf_real pack[NF_STRETCH * NF_GROUP];
    if (in <= 4)
        small(d, weight, step_o, step_i, a, bias, gate, in, out, m);
    else
        nf_matvec(d, weight, step_o, step_i, a, bias, gate, pack, in, out, m, m);
}

static void k_strips(nf_real *d, const nf_real *weight, size_t step_o, size_t step_i, const nf_real *a,
                     const nf_real *bias, const nf_real *gate, const unsigned *table, size_t rows, size_t in,
                     size_t out, size_t m)
{
    nf_real pack[NF_STRETCH * NF_GROUP];
    nf_strips(d, weight, step_o, step_i, a, bias, gate, pack, table, rows, in, out, m, m);
}

static void k_outer(double *total, const nf_real *a, const nf_real *b, const unsigned *hole, size_t holes, size_t out,
                    size_t in, size_t m)
{
    nf_real turned[NF_TURNED];
    nf_outer(total, a, b, turned, hole, holes, out, in, m, m);
}

/* clang-format off */
#define KERNEL(name) {#name, (void (*)(void))name},
/* clang-format on */
const nf_kernel NF_NAME(kernels)[] = {
    KERNEL(k_copy)
#define OPERATOR(id, name, ...) KERNEL(k_##name)
#define FUNCTION(id, name, ...) KERNEL(k_##name)
#define SELECT(id, name, ...) KERNEL(k_##name)
#define REDUCTION(id, name, ...) KERNEL(k_##name)
#define RUNNING(id, name, ...) KERNEL(k_##name)
#define STRUCTURE(id, name, arity, flops, flags, kernel, parameters) KERNEL(k_##kernel)
#include "operations.h"
#define FUSED(name, operands, c, expression) KERNEL(k_##name)
#define SUMMED(name, operands, c, expression) KERNEL(k_##name)
#include "fused.h"
        {NULL, NULL},
};

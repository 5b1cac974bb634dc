/* wide.h - loops over values too wide to unroll: reductions, products with matrices and their gradients.
 *
 * Like lane.h this text serves twice: the tile kernels call it, and the compiler prints the sections a model needs.
 * Element e of row k of a value is at [e * stride + k]; the first m rows are computed, m a multiple of the lanes. */
#ifndef NF_WIDE_H
#define NF_WIDE_H
#include "lane.h"

//@ gather
/* d[index[2 i]] = a[index[2 i + 1]] for i < n: permutations, irregular slices, interleaving. */
static inline void nf_gather(nf_real *d, const nf_real *a, const unsigned *index, size_t n, size_t stride, size_t m)
{
    size_t i;
    for (i = 0; i < n; i++)
        memcpy(d + index[2 * i] * stride, a + index[2 * i + 1] * stride, m * sizeof *d);
}

//@ sum : lane
/* Sums along the last axis of a rows x cols value. */
static inline void nf_sum(nf_real *d, const nf_real *a, size_t rows, size_t cols, size_t stride, size_t m)
{
    size_t r, c, k;
    for (r = 0; r < rows; r++)
        for (k = 0; k < m; k += NF_LANES) {
            nf_lane sum = nf_load(a + r * cols * stride + k);
            for (c = 1; c < cols; c++)
                sum += nf_load(a + (r * cols + c) * stride + k);
            nf_store(d + r * stride + k, sum);
        }
}

//@ reduce_max : max
static inline void nf_reduce_max(nf_real *d, const nf_real *a, size_t rows, size_t cols, size_t stride, size_t m)
{
    size_t r, c, k;
    for (r = 0; r < rows; r++)
        for (k = 0; k < m; k += NF_LANES) {
            nf_lane best = nf_load(a + r * cols * stride + k);
            for (c = 1; c < cols; c++)
                best = nf_max(best, nf_load(a + (r * cols + c) * stride + k));
            nf_store(d + r * stride + k, best);
        }
}

//@ cumsum : lane
static inline void nf_cumsum(nf_real *d, const nf_real *a, size_t rows, size_t cols, size_t stride, size_t m)
{
    size_t r, c, k;
    for (r = 0; r < rows; r++)
        for (k = 0; k < m; k += NF_LANES) {
            nf_lane sum = nf_set(0);
            for (c = 0; c < cols; c++) {
                sum += nf_load(a + (r * cols + c) * stride + k);
                nf_store(d + (r * cols + c) * stride + k, sum);
            }
        }
}

//@ matvec : lane
/* d[o] = sum_i weight[o * step_o + i * step_i] a[i], four results at a time; the steps choose W or its transpose. */
static inline void nf_matvec(nf_real *d, const nf_real *weight, size_t step_o, size_t step_i, const nf_real *a,
                             size_t in, size_t out, size_t stride, size_t m)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += NF_LANES) {
        for (o = 0; o < whole; o += 4) {
            const nf_real *w = weight + o * step_o;
            nf_lane s0 = nf_set(0), s1 = s0, s2 = s0, s3 = s0;
            for (i = 0; i < in; i++, w += step_i) {
                const nf_lane x = nf_load(a + i * stride + k);
                s0 += x * w[0];
                s1 += x * w[step_o];
                s2 += x * w[2 * step_o];
                s3 += x * w[3 * step_o];
            }
            nf_store(d + o * stride + k, s0);
            nf_store(d + (o + 1) * stride + k, s1);
            nf_store(d + (o + 2) * stride + k, s2);
            nf_store(d + (o + 3) * stride + k, s3);
        }
        for (o = whole; o < out; o++) {
            nf_lane s = nf_set(0);
            for (i = 0; i < in; i++)
                s += nf_load(a + i * stride + k) * weight[o * step_o + i * step_i];
            nf_store(d + o * stride + k, s);
        }
    }
}

//@ outer : hsum
/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. */
static inline void nf_outer(double *total, const nf_real *a, const nf_real *b, size_t out, size_t in, size_t stride,
                            size_t m)
{
    const size_t whole = in / 4 * 4;
    size_t k, o, i;
    for (o = 0; o < out; o++) {
        const nf_real *x = a + o * stride;
        for (i = 0; i < whole; i += 4) {
            const nf_real *y = b + i * stride;
            double *t = total + o * in + i;
            nf_lane s0 = nf_set(0), s1 = s0, s2 = s0, s3 = s0;
            for (k = 0; k < m; k += NF_LANES) {
                const nf_lane v = nf_load(x + k);
                s0 += v * nf_load(y + k);
                s1 += v * nf_load(y + stride + k);
                s2 += v * nf_load(y + 2 * stride + k);
                s3 += v * nf_load(y + 3 * stride + k);
            }
            t[0] += (double)nf_hsum(s0);
            t[1] += (double)nf_hsum(s1);
            t[2] += (double)nf_hsum(s2);
            t[3] += (double)nf_hsum(s3);
        }
        for (i = whole; i < in; i++) {
            nf_lane s = nf_set(0);
            for (k = 0; k < m; k += NF_LANES)
                s += nf_load(x + k) * nf_load(b + i * stride + k);
            total[o * in + i] += (double)nf_hsum(s);
        }
    }
}

//@ end
#endif

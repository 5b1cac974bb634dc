/* wide_cuda.h - what CUDA C has of its own of wide.h and portable.h; sections as in lane_cuda.h, for a row at a time:
 * the loops over k have one turn. Sums go over the same numbers in the same order as on the CPU. */
#ifndef NF_WIDE_CUDA_H
#define NF_WIDE_CUDA_H

//@ rows
/* Rows of x to a tile, as in C; those past the last repeat it, and where there are none it is the row at x. */
static inline void nf_to_tile(const nf_real *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              nf_real *t)
{
    for (size_t j = 0; j < cols; j++)
        for (size_t k = 0; k < m; k++)
            t[j * stride + k] = x[(k < rows ? k : rows > 0 ? rows - 1 : 0) * apart + j];
}

//@ random : philox
/* Fills t as in C: row k depends on (seed, first + k) alone. */
static inline void nf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, nf_real *t)
{
    const unsigned words = sizeof(nf_real) / 4;
    for (size_t k = 0; k < rows; k++) {
        uint32_t w[4];
        for (uint32_t j = 0; j < width; j++) {
            if (j * words % 4 == 0)
                nf_philox(seed, first + k, j * words / 4, 0, w);
            const uint32_t high = w[j * words % 4], low = w[(j * words + 1) % 4];
            const nf_int size = words == 2 ? (nf_int)(((uint64_t)high << 32 | low) >> 1) : (nf_int)(high >> 1);
            const nf_real u =
                ((nf_real)size + (nf_real)0.5) * (nf_real)(words == 2 ? 1.0842021724855044e-19 : 4.656612873077393e-10);
            t[j * stride + k] = (words == 2 ? low : high) & 1 ? -u : u;
        }
    }
}

//@ gather
/* d[index[2 i]] = a[index[2 i + 1]] for i < n. */
static inline void nf_gather(nf_real *d, const nf_real *a, const unsigned *index, size_t n, size_t stride, size_t m)
{
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < m; k++)
            d[index[2 * i] * stride + k] = a[index[2 * i + 1] * stride + k];
}

//@ matvec : dot gate
/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i], then 0 where the gate is not above 0, as in C. */
static inline void nf_matvec(nf_real *d, const nf_real *weight, size_t step_o, size_t step_i, const nf_real *a,
                             const nf_real *bias, const nf_real *gate, nf_real *, size_t in, size_t out, size_t stride,
                             size_t m)
{
    nf_matvec4(d, weight, step_o, step_i, a, bias, in, out, stride, stride, m, 0);
    nf_gate(d, gate, out, stride, m);
}

//@ strips : dot begin gate
/* The same around known zeros, by a table of blocks and strips, as in C. */
static inline void nf_strips(nf_real *d, const nf_real *weight, size_t step_o, size_t step_i, const nf_real *a,
                             const nf_real *bias, const nf_real *gate, nf_real *, const unsigned *table, size_t rows,
                             size_t, size_t out, size_t stride, size_t m)
{
    nf_begin(d, bias, 1, out, stride, m);
    for (const unsigned *block = table, *last; block < table + 4 * rows; block = last) {
        last = block + 4 + 4 * block[3];
        for (const unsigned *s = block + 4; s < last; s += 4) {
            const size_t o = block[0] + s[0] * block[2];
            nf_matvec4(d + o * stride, weight + o * step_o + s[2] * step_i, step_o * block[2], step_i,
                       a + s[2] * stride, NULL, s[3] - s[2], s[1], stride * block[2], stride, m, 1);
        }
    }
    nf_gate(d, gate, out, stride, m);
}

//@ outer : total fma
/* total[o * in + i] += sum over rows of a[o] b[i], but for the holes, known zeros, of row hole[3 h]. */
static inline void nf_outer(double *total, const nf_real *a, const nf_real *b, nf_real *, const unsigned *hole,
                            size_t holes, size_t out, size_t in, size_t stride, size_t m)
{
    const unsigned *h = hole, *last = hole + 3 * holes;
    for (size_t o = 0; o < out; o++)
        for (size_t i = 0; i < in; i++) {
            while (h < last && (h[0] < o || (h[0] == o && h[2] <= i)))
                h += 3;
            if (h < last && h[0] == o && h[1] <= i)
                continue;
            nf_lane sum = nf_set(0);
            for (size_t k = 0; k < m; k++)
                sum = nf_fma(nf_load(a + o * stride + k), nf_load(b + i * stride + k), sum);
            nf_add_total(total + o * in + i, sum);
        }
}

//@ end
#endif

/* wide.h - loops over values too wide to unroll: reductions, products with matrices and their gradients.
 *
 * Like lane.h this text serves twice: the tile kernels include it, and the compiler prints the sections that a model
 * needs. Element e of row k of a value is at [e * stride + k]; the first m rows are computed, m being a multiple of
 * NF_LANES. */
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

//@ dot : fma
/* One result: d = from + sum_i weight[i * step_i] a[i], or d += sum_i ...; four lanes of rows at a time. */
static inline void nf_dot(nf_real *d, nf_lane from, int more, const nf_real *weight, size_t step_i, const nf_real *a,
                          size_t in, size_t stride_a, size_t m)
{
    size_t k, i;
    for (k = 0; k + 4 * NF_LANES <= m; k += 4 * NF_LANES) {
        const nf_real *x = a + k, *w = weight;
        nf_lane s0 = more ? nf_load(d + k) : from, s1 = more ? nf_load(d + k + NF_LANES) : from;
        nf_lane s2 = more ? nf_load(d + k + 2 * NF_LANES) : from, s3 = more ? nf_load(d + k + 3 * NF_LANES) : from;
        for (i = 0; i < in; i++, x += stride_a, w += step_i) {
            s0 = nf_fma(nf_load(x), nf_set(*w), s0);
            s1 = nf_fma(nf_load(x + NF_LANES), nf_set(*w), s1);
            s2 = nf_fma(nf_load(x + 2 * NF_LANES), nf_set(*w), s2);
            s3 = nf_fma(nf_load(x + 3 * NF_LANES), nf_set(*w), s3);
        }
        nf_store(d + k, s0);
        nf_store(d + k + NF_LANES, s1);
        nf_store(d + k + 2 * NF_LANES, s2);
        nf_store(d + k + 3 * NF_LANES, s3);
    }
    for (; k < m; k += NF_LANES) {
        nf_lane s = more ? nf_load(d + k) : from;
        for (i = 0; i < in; i++)
            s = nf_fma(nf_load(a + i * stride_a + k), nf_set(weight[i * step_i]), s);
        nf_store(d + k, s);
    }
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i], or d[o] += sum_i ..., four results at a time: for small
 * matrices, for the last lane and for what is left of a large one. */
static inline void nf_matvec4(nf_real *d, const nf_real *weight, size_t step_o, size_t step_i, const nf_real *a,
                              const nf_real *bias, size_t in, size_t out, size_t stride, size_t stride_a, size_t m,
                              int more)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += NF_LANES)
        for (o = 0; o < whole; o += 4) {
            const nf_real *w = weight + o * step_o;
            nf_real *to = d + o * stride + k;
            nf_lane s0, s1, s2, s3;
            if (more) {
                s0 = nf_load(to), s1 = nf_load(to + stride);
                s2 = nf_load(to + 2 * stride), s3 = nf_load(to + 3 * stride);
            } else {
                s0 = nf_set(bias ? bias[o] : 0), s1 = nf_set(bias ? bias[o + 1] : 0);
                s2 = nf_set(bias ? bias[o + 2] : 0), s3 = nf_set(bias ? bias[o + 3] : 0);
            }
            for (i = 0; i < in; i++, w += step_i) {
                const nf_lane x = nf_load(a + i * stride_a + k);
                s0 = nf_fma(x, nf_set(w[0]), s0);
                s1 = nf_fma(x, nf_set(w[step_o]), s1);
                s2 = nf_fma(x, nf_set(w[2 * step_o]), s2);
                s3 = nf_fma(x, nf_set(w[3 * step_o]), s3);
            }
            nf_store(to, s0);
            nf_store(to + stride, s1);
            nf_store(to + 2 * stride, s2);
            nf_store(to + 3 * stride, s3);
        }
    for (o = whole; o < out; o++)
        nf_dot(d + o * stride, nf_set(bias ? bias[o] : 0), more, weight + o * step_o, step_i, a, in, stride_a, m);
}

//@ block6 : fma
/* A block of 6 results of 2 lanes of rows each fills the vector registers. */
typedef struct nf_block {
    nf_lane s00, s01, s10, s11, s20, s21, s30, s31, s40, s41, s50, s51;
} nf_block;

NF_INLINE nf_block nf_block6_load(const nf_real *d, size_t stride)
{
    const nf_block b = {
        nf_load(d),
        nf_load(d + NF_LANES),
        nf_load(d + stride),
        nf_load(d + stride + NF_LANES),
        nf_load(d + 2 * stride),
        nf_load(d + 2 * stride + NF_LANES),
        nf_load(d + 3 * stride),
        nf_load(d + 3 * stride + NF_LANES),
        nf_load(d + 4 * stride),
        nf_load(d + 4 * stride + NF_LANES),
        nf_load(d + 5 * stride),
        nf_load(d + 5 * stride + NF_LANES),
    };
    return b;
}

NF_INLINE void nf_block6_store(nf_real *d, size_t stride, const nf_block *b)
{
    nf_store(d, b->s00), nf_store(d + NF_LANES, b->s01);
    nf_store(d + stride, b->s10), nf_store(d + stride + NF_LANES, b->s11);
    nf_store(d + 2 * stride, b->s20), nf_store(d + 2 * stride + NF_LANES, b->s21);
    nf_store(d + 3 * stride, b->s30), nf_store(d + 3 * stride + NF_LANES, b->s31);
    nf_store(d + 4 * stride, b->s40), nf_store(d + 4 * stride + NF_LANES, b->s41);
    nf_store(d + 5 * stride, b->s50), nf_store(d + 5 * stride + NF_LANES, b->s51);
}

/* Result o += sum_i w[o * step_o + i * step_i] a[i * apart] for i < n, two lanes for each i. */
NF_INLINE void nf_block6_add(nf_block *b, const nf_real *w, size_t step_o, size_t step_i, const nf_real *a,
                             size_t apart, size_t n)
{
    for (; n > 0; n--, w += step_i, a += apart) {
        const nf_lane x = nf_load(a), y = nf_load(a + NF_LANES);
        NF_FETCH(w + 11 * step_o); /* of the next block */
        b->s00 = nf_fma(x, nf_set(w[0]), b->s00);
        b->s01 = nf_fma(y, nf_set(w[0]), b->s01);
        b->s10 = nf_fma(x, nf_set(w[step_o]), b->s10);
        b->s11 = nf_fma(y, nf_set(w[step_o]), b->s11);
        b->s20 = nf_fma(x, nf_set(w[2 * step_o]), b->s20);
        b->s21 = nf_fma(y, nf_set(w[2 * step_o]), b->s21);
        b->s30 = nf_fma(x, nf_set(w[3 * step_o]), b->s30);
        b->s31 = nf_fma(y, nf_set(w[3 * step_o]), b->s31);
        b->s40 = nf_fma(x, nf_set(w[4 * step_o]), b->s40);
        b->s41 = nf_fma(y, nf_set(w[4 * step_o]), b->s41);
        b->s50 = nf_fma(x, nf_set(w[5 * step_o]), b->s50);
        b->s51 = nf_fma(y, nf_set(w[5 * step_o]), b->s51);
    }
}

//@ block6_zero : block6
NF_INLINE nf_block nf_block6_zero(void)
{
    const nf_lane z = nf_set(0);
    const nf_block b = {z, z, z, z, z, z, z, z, z, z, z, z};
    return b;
}

//@ pack : lane
/* Inputs that a product takes at a time: two lanes of them, 16 KB, stay in the first cache. */
#define NF_STRETCH (8192 / sizeof(nf_lane))
/* Rows it takes at a time: weights, once in the first cache, serve them all. */
#define NF_GROUP ((NF_VECTOR ? 8 : 2) * NF_LANES)

/* m rows of n values, two lanes of rows at a time: those of row k and the next, n times two lanes, at pack + k * n. */
static inline void nf_pack(nf_real *pack, const nf_real *a, size_t n, size_t stride, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += 2 * NF_LANES)
        for (i = 0; i < n; i++, pack += 2 * NF_LANES) {
            nf_store(pack, nf_load(a + i * stride + k));
            nf_store(pack + NF_LANES, nf_load(a + i * stride + k + NF_LANES));
        }
}

//@ begin
/* What products begin with: the bias, every `apart`-th of it, or 0. */
static inline void nf_begin(nf_real *d, const nf_real *bias, size_t apart, size_t out, size_t stride, size_t m)
{
    size_t o, k;
    for (o = 0; o < out; o++)
        for (k = 0; k < m; k += NF_LANES)
            nf_store(d + o * stride + k, nf_set(bias ? bias[o * apart] : 0));
}

//@ gate : select_lt
/* What they may end with: 0 where the gate is not above 0. The gate may be d itself: a relu. */
static inline void nf_gate(nf_real *d, const nf_real *gate, size_t out, size_t stride, size_t m)
{
    const nf_lane zero = nf_set(0);
    size_t o, k;
    for (o = 0; gate && o < out; o++)
        for (k = 0; k < m; k += NF_LANES)
            nf_store(d + o * stride + k,
                     nf_select_lt(zero, nf_load(gate + o * stride + k), nf_load(d + o * stride + k), zero));
}

//@ ends : block6 begin gate
/* A block at d of up to 6 results. Fewer than 6 are computed with those before them, which stay as they are: whatever
 * block or rest a result is in, its sum starts at what is at d and goes on in the order of the inputs. */
NF_INLINE nf_block nf_six_begin(const nf_real *d, size_t results, size_t stride)
{
    return nf_block6_load(d - (6 - results) * stride, stride);
}

NF_INLINE void nf_six_end(nf_real *d, size_t results, size_t stride, const nf_block *b)
{
    nf_real six[6 * 2 * NF_LANES];
    const nf_real *sum = six + (6 - results) * 2 * NF_LANES;
    size_t o, k;
    if (results == 6) {
        nf_block6_store(d, stride, b);
        return;
    }
    nf_block6_store(six, 2 * NF_LANES, b);
    for (o = 0; o < results; o++)
        for (k = 0; k < 2 * NF_LANES; k += NF_LANES)
            nf_store(d + o * stride + k, nf_load(sum + o * 2 * NF_LANES + k));
}

//@ six : ends
/* Adds to them the sums over n inputs, `apart` from each other. */
NF_INLINE void nf_six(nf_real *d, size_t results, const nf_real *weight, size_t step_o, size_t step_i, const nf_real *a,
                      size_t apart, size_t n, size_t stride)
{
    nf_block b = nf_six_begin(d, results, stride);
    nf_block6_add(&b, weight - (6 - results) * step_o, step_o, step_i, a, apart, n);
    nf_six_end(d, results, stride, &b);
}

/* The same for a group of rows; next: how far apart the inputs of two rows are. */
#ifndef NF_APART /* what it is, if it is to have the registers for itself */
#define NF_APART static inline
#endif
NF_APART void nf_sixes(nf_real *d, size_t results, const nf_real *weight, size_t step_o, size_t step_i,
                       const nf_real *a, size_t next, size_t apart, size_t n, size_t stride, size_t group)
{
    size_t k;
    for (k = 0; k < group; k += 2 * NF_LANES)
        nf_six(d + k, results, weight, step_o, step_i, a + k * next, apart, n, stride);
}

//@ matvec : dot six pack
/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 * Then 0 where the gate, if there is one, is not above 0: see nf_gate. pack: room for in * m numbers, or for
 * NF_STRETCH * NF_GROUP where these are fewer. */
static inline void nf_matvec(nf_real *d, const nf_real *weight, size_t step_o, size_t step_i, const nf_real *a,
                             const nf_real *bias, const nf_real *gate, nf_real *pack, size_t in, size_t out,
                             size_t stride, size_t m)
{
    const size_t whole = out < 6 || in * out < 512 ? 0 : m / (2 * NF_LANES) * 2 * NF_LANES;
    const size_t few = whole && out % 6 < 3 ? out % 6 : 0, sixes = out - few; /* one or two are no block */
    const int packs = sixes > 24;                                             /* inputs are read often enough */
    size_t g, o, first;
    if (few) {
        nf_matvec4(d + sixes * stride, weight + sixes * step_o, step_o, step_i, a, bias ? bias + sixes : NULL, in, few,
                   stride, stride, whole, 0);
        nf_gate(d + sixes * stride, gate ? gate + sixes * stride : NULL, few, stride, whole);
    }
    if (whole < m) {
        nf_matvec4(d + whole, weight, step_o, step_i, a + whole, bias, in, out, stride, stride, m - whole, 0);
        nf_gate(d + whole, gate ? gate + whole : NULL, out, stride, m - whole);
    }
    for (first = 0; first < in; first += NF_STRETCH) {
        const size_t n = in - first < NF_STRETCH ? in - first : NF_STRETCH;
        for (g = 0; g < whole; g += NF_GROUP) {
            const size_t group = whole - g < NF_GROUP ? whole - g : NF_GROUP;
            const nf_real *x = a + first * stride + g;
            if (packs)
                nf_pack(pack, x, n, stride, group);
            for (o = 0; o < sixes; o += 6) {
                const size_t results = sixes - o < 6 ? sixes - o : 6;
                nf_real *to = d + o * stride + g;
                if (first == 0)
                    nf_begin(to, bias ? bias + o : NULL, 1, results, stride, group);
                nf_sixes(to, results, weight + o * step_o + first * step_i, step_o, step_i, packs ? pack : x,
                         packs ? n : 1, packs ? 2 * NF_LANES : stride, n, stride, group);
                if (first + n == in)
                    nf_gate(to, gate ? gate + o * stride + g : NULL, results, stride, group);
            }
        }
    }
}

//@ strips : dot ends pack
/* Which results of a block of six a strip adds to: the first 1 to 5, all 6, the last 5 to 1 as 7 to 11; 0: others. */
static inline unsigned nf_part(const unsigned *strip, size_t results)
{
    const size_t at = strip[0] + 6 - results;
    return strip[1] == results ? 6u : at == 0 ? strip[1] : at + strip[1] == 6 ? 12 - strip[1] : 0;
}

#define NF_TAKE(r)                                             \
    b->s##r##0 = nf_fma(x, nf_set(w[r * step_o]), b->s##r##0); \
    b->s##r##1 = nf_fma(y, nf_set(w[r * step_o]), b->s##r##1);
#define NF_TAKES(part, results)                                      \
    case part:                                                       \
        for (; n > 0; n--, w += step_i, a += 2 * NF_LANES) {         \
            const nf_lane x = nf_load(a), y = nf_load(a + NF_LANES); \
            results                                                  \
        }                                                            \
        break;
/* nf_block6_add for a part of the block. */
NF_INLINE void nf_block6_part(nf_block *b, unsigned part, const nf_real *w, size_t step_o, size_t step_i,
                              const nf_real *a, size_t n)
{
    switch (part) {
        NF_TAKES(1, NF_TAKE(0))
        NF_TAKES(2, NF_TAKE(0) NF_TAKE(1))
        NF_TAKES(3, NF_TAKE(0) NF_TAKE(1) NF_TAKE(2))
        NF_TAKES(4, NF_TAKE(0) NF_TAKE(1) NF_TAKE(2) NF_TAKE(3))
        NF_TAKES(5, NF_TAKE(0) NF_TAKE(1) NF_TAKE(2) NF_TAKE(3) NF_TAKE(4))
        NF_TAKES(7, NF_TAKE(1) NF_TAKE(2) NF_TAKE(3) NF_TAKE(4) NF_TAKE(5))
        NF_TAKES(8, NF_TAKE(2) NF_TAKE(3) NF_TAKE(4) NF_TAKE(5))
        NF_TAKES(9, NF_TAKE(3) NF_TAKE(4) NF_TAKE(5))
        NF_TAKES(10, NF_TAKE(4) NF_TAKE(5))
        NF_TAKES(11, NF_TAKE(5))
    default:
        nf_block6_add(b, w, step_o, step_i, a, 2 * NF_LANES, n);
    }
}

/* What strips s .. last - 1 of a block add to its results, in this order, for the inputs [first, end) in pack. six:
 * that many results end with the block's, so that it can be one of six. */
NF_INLINE void nf_strip_block(nf_real *d, size_t results, int six, const nf_real *weight, size_t step_o, size_t step_i,
                              const nf_real *pack, const unsigned *s, const unsigned *last, size_t first, size_t end,
                              size_t stride)
{
    const unsigned *q;
    while (s < last) {
        int any = 0;
        nf_block b;
        for (; s < last && !(six && nf_part(s, results)); s += 4) {
            const size_t i = s[2] < first ? first : s[2], to = s[3] < end ? s[3] : end;
            if (i < to)
                nf_matvec4(d + s[0] * stride, weight + s[0] * step_o + i * step_i, step_o, step_i,
                           pack + (i - first) * 2 * NF_LANES, NULL, to - i, s[1], stride, 2 * NF_LANES, 2 * NF_LANES,
                           1);
        }
        for (q = s; q < last && nf_part(q, results); q += 4)
            any |= q[2] < end && q[3] > first;
        if (!any) {
            s = q;
            continue;
        }
        b = nf_six_begin(d, results, stride);
        for (; s < q; s += 4) {
            const size_t i = s[2] < first ? first : s[2], to = s[3] < end ? s[3] : end;
            if (i < to)
                nf_block6_part(&b, nf_part(s, results), weight - (6 - results) * step_o + i * step_i, step_o, step_i,
                               pack + (i - first) * 2 * NF_LANES, to - i);
        }
        nf_six_end(d, results, stride, &b);
    }
}

/* nf_matvec for a matrix with zeros in known places: a table of blocks, each followed by its strips, by four numbers.
 * A block is r, n, apart, strips: n results, six at most, r, r + apart, ... A strip is k, n, from, to: n of them from
 * the k-th (0) on take the inputs [from, to). `to` does not fall from one to the next. No other weight counts. */
static inline void nf_strips(nf_real *d, const nf_real *weight, size_t step_o, size_t step_i, const nf_real *a,
                             const nf_real *bias, const nf_real *gate, nf_real *pack, const unsigned *table,
                             size_t rows, size_t in, size_t out, size_t stride, size_t m)
{
    const size_t whole = m / (2 * NF_LANES) * 2 * NF_LANES;
    const unsigned *block, *s, *last;
    size_t g, k, first;
    if (whole < m) {
        nf_begin(d + whole, bias, 1, out, stride, m - whole);
        for (block = table; block < table + 4 * rows; block = last)
            for (s = block + 4, last = s + 4 * block[3]; s < last; s += 4)
                nf_matvec4(d + (block[0] + s[0] * block[2]) * stride + whole,
                           weight + (block[0] + s[0] * block[2]) * step_o + s[2] * step_i, step_o * block[2], step_i,
                           a + s[2] * stride + whole, NULL, s[3] - s[2], s[1], stride * block[2], stride, m - whole, 1);
        nf_gate(d + whole, gate ? gate + whole : NULL, out, stride, m - whole);
    }
    for (first = 0; first < in; first += NF_STRETCH) {
        const size_t n = in - first < NF_STRETCH ? in - first : NF_STRETCH;
        for (g = 0; g < whole; g += NF_GROUP) {
            const size_t group = whole - g < NF_GROUP ? whole - g : NF_GROUP;
            nf_pack(pack, a + first * stride + g, n, stride, group);
            for (block = table; block < table + 4 * rows; block = last) {
                const size_t at = block[0] * stride + g, apart = block[2], end = block[3] ? block[4 * block[3] + 3] : 0;
                last = block + 4 + 4 * block[3];
                if (first == 0)
                    nf_begin(d + at, bias ? bias + block[0] : NULL, apart, block[1], stride * apart, group);
                for (k = 0; end > first && k < group; k += 2 * NF_LANES)
                    nf_strip_block(d + at + k, block[1], block[0] >= (6 - block[1]) * apart, weight + block[0] * step_o,
                                   step_o * apart, step_i, pack + k * n, block + 4, last, first, first + n,
                                   stride * apart);
                if (end <= first + n && (first == 0 || end > first))
                    nf_gate(d + at, gate ? gate + at : NULL, block[1], stride * apart, group);
            }
        }
    }
}

//@ outer : block6_zero hsum square
/* turned[row * 2 lanes + c] = b[c] for the first `rows` rows, whole lanes, of 2 lanes of values; 0 from cols on. */
static inline void nf_turn(nf_real *turned, const nf_real *b, size_t cols, size_t rows, size_t stride)
{
    const size_t whole = cols / NF_SIDE * NF_SIDE;
    size_t row, c;
    for (c = 0; c < whole; c += NF_SIDE)
        for (row = 0; row < rows; row += NF_SIDE) {
            NF_FETCH(b + (c + NF_SIDE + row / NF_SIDE % NF_SIDE) * stride + row);
            nf_turn_square(turned + row * 2 * NF_LANES + c, 2 * NF_LANES, b + c * stride + row, stride);
        }
    for (; c < 2 * NF_LANES; c++)
        for (row = 0; row < rows; row++)
            turned[row * 2 * NF_LANES + c] = c < cols ? b[c * stride + row] : 0;
}

/* sum[o] = sum over rows of a[o] turned[row], for fewer than 6 values of o and 2 lanes; += where there are more. */
static inline void nf_outer_few(nf_real *sum, const nf_real *a, size_t out, const nf_real *turned, size_t rows,
                                size_t stride, int more)
{
    size_t o, k, c;
    for (o = 0; o < out; o++)
        for (k = 0; k < rows; k++)
            for (c = o * 2 * NF_LANES; c < (o + 1) * 2 * NF_LANES; c += NF_LANES)
                nf_store(sum + c, nf_fma(nf_load(turned + (k - o) * 2 * NF_LANES + c), nf_set(a[o * stride + k]),
                                         more || k ? nf_load(sum + c) : nf_set(0)));
}

/* total[o * in + i] += sum over rows of a[o] b[i], four results at a time: for small matrices. */
static inline void nf_outer4(double *total, const nf_real *a, const nf_real *b, size_t out, size_t in, size_t stride,
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
                s0 = nf_fma(v, nf_load(y + k), s0);
                s1 = nf_fma(v, nf_load(y + stride + k), s1);
                s2 = nf_fma(v, nf_load(y + 2 * stride + k), s2);
                s3 = nf_fma(v, nf_load(y + 3 * stride + k), s3);
            }
            t[0] += (double)nf_hsum(s0);
            t[1] += (double)nf_hsum(s1);
            t[2] += (double)nf_hsum(s2);
            t[3] += (double)nf_hsum(s3);
        }
        for (i = whole; i < in; i++) {
            nf_lane s0 = nf_set(0), s1 = s0; /* two chains */
            for (k = 0; k + NF_LANES < m; k += 2 * NF_LANES) {
                s0 = nf_fma(nf_load(x + k), nf_load(b + i * stride + k), s0);
                s1 = nf_fma(nf_load(x + k + NF_LANES), nf_load(b + i * stride + k + NF_LANES), s1);
            }
            if (k < m)
                s0 = nf_fma(nf_load(x + k), nf_load(b + i * stride + k), s0);
            total[o * in + i] += (double)nf_hsum(s0 + s1);
        }
    }
}

/* Whether a block of a matrix is known to be zero: rows o .. o + rows - 1, columns i .. i + cols - 1. hole[3 h ..] are
 * a row and its zeros [from, to), by rows, up to `last`; *hole goes on to those of row o. */
static inline int nf_hollow(const unsigned **hole, const unsigned *last, size_t o, size_t rows, size_t i, size_t cols)
{
    const unsigned *h;
    size_t covered = 0;
    while (*hole < last && (*hole)[0] < o)
        *hole += 3;
    for (h = *hole; h < last && h[0] < o + rows; h += 3)
        covered += h[1] <= i && h[2] >= i + cols;
    return covered == rows;
}

#define NF_TURNED (70 * 2 * NF_LANES)
/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. Blocks of zeros of W are left out. turned:
 * room for NF_TURNED numbers. */
static inline void nf_outer(double *total, const nf_real *a, const nf_real *b, nf_real *turned, const unsigned *hole,
                            size_t holes, size_t out, size_t in, size_t stride, size_t m)
{
    nf_real *sum = turned + 64 * 2 * NF_LANES;
    size_t o, i, row, c, first;
    if (in < 2 * NF_LANES || out * in < 2048) {
        nf_outer4(total, a, b, out, in, stride, m);
        return;
    }
    for (first = 0; first < m; first += 64) {
        const size_t rows = m - first < 64 ? m - first : 64;
        for (i = 0; i < in; i += 2 * NF_LANES) {
            const size_t cols = in - i < 2 * NF_LANES ? in - i : 2 * NF_LANES;
            const unsigned *h = hole;
            nf_turn(turned, b + i * stride + first, cols, rows, stride);
            for (o = 0; o < out; o += 6) {
                const size_t results = out - o < 6 ? out - o : 6, again = o ? 6 - results : 0;
                if (holes && nf_hollow(&h, hole + 3 * holes, o, results, i, cols))
                    continue;
                if (results + again == 6) { /* a product once more, with the rows as its inputs */
                    nf_block six = nf_block6_zero();
                    nf_block6_add(&six, a + (o - again) * stride + first, stride, 1, turned, 2 * NF_LANES, rows);
                    nf_block6_store(sum, 2 * NF_LANES, &six);
                } else {
                    nf_outer_few(sum, a + first, results, turned, rows, stride, 0);
                }
                for (row = again; row < results + again; row++)
                    for (c = 0; c < cols; c++)
                        total[(o - again + row) * in + i + c] += (double)sum[row * 2 * NF_LANES + c];
            }
        }
    }
}

//@ end
#endif

/* numeric.c - the table of nf_numeric for one precision and instruction set: tiles in and out, random numbers, noise,
 * initial parameters, the optimiser. Most are the functions of portable.h. */
#include "numeric.h"

#include "portable.h"
#include "program.h"

/* from_tile for a number of columns that the compiler knows where it is inlined. */
NF_INLINE void turn_out(const nf_real *tile, size_t rows, size_t cols, size_t m, nf_real *x)
{
    for (size_t k = 0; k < rows; k++)
        for (size_t j = 0; j < cols; j++)
            x[k * cols + j] = tile[j * m + k];
}

/* One and two columns have loops of their own: compilers transpose constant strides in registers. */
static void to_tile(const void *x, size_t rows, size_t cols, size_t stride, size_t m, void *tile)
{
    if (cols == 1 && stride == 1)
        nf_to_tile(x, rows, 1, 1, m, m, tile);
    else if (cols == 2 && stride == 2)
        nf_to_tile(x, rows, 2, 2, m, m, tile);
    else
        nf_to_tile(x, rows, cols, stride, m, m, tile);
}

static void from_tile(const void *tile, size_t rows, size_t cols, size_t m, void *x)
{
    if (cols == 1)
        turn_out(tile, rows, 1, m, x);
    else if (cols == 2)
        turn_out(tile, rows, 2, m, x);
    else
        turn_out(tile, rows, cols, m, x);
}

static bool are_numbers(const void *x, size_t n) { return nf_are_numbers(x, n); }

static void settle(const void *log_prob, size_t n, size_t cols, void *score) { nf_settle(log_prob, n, cols, score); }

static void mix(size_t members, size_t stride, size_t n, void *each, void *log_prob)
{
    nf_mix(members, stride, n, each, log_prob);
}

static void add_share(const void *share, size_t n, size_t cols, bool begins, const void *score, void *sum)
{
    nf_add_share(share, n, cols, begins, score, sum);
}

static void weights(size_t n, size_t rows, size_t m, void *tile) { nf_weights(n, rows, m, tile); }

static void cotangents(const void *x, size_t rows, size_t cols, int sign, size_t m, void *tile)
{
    const nf_real *const from = x;
    nf_real *const to = tile;
    for (size_t j = 0; j < cols; j++)
        for (size_t k = 0; k < m; k++)
            to[j * m + k] = from && k < rows ? (nf_real)sign * from[k * cols + j] : 0;
}

static void random_tile(uint64_t seed, uint64_t first, size_t width, size_t m, void *tile)
{
    nf_random(seed, first, m, width, m, tile);
}

static void noise(const double *deviation, const unsigned *points, size_t width, size_t m, const void *x, void *to)
{
    for (size_t j = 0; j < width; j++) {
        const nf_real *from = (const nf_real *)x + j * m;
        nf_real *row = (nf_real *)to + j * m;
        const bool whole = points && points[j];
        const nf_lane scale = nf_set((nf_real)(deviation ? deviation[j] : 0)), half = nf_set((nf_real)0.5);
        for (size_t k = 0; k < m && whole; k += NF_LANES)
            nf_store(row + k, nf_load(from + k) + (half + half * nf_load(row + k)));
        for (size_t k = 0; k < m && !whole; k += NF_LANES)
            nf_store(row + k, nf_load(from + k) + scale * nf_normal(nf_load(row + k)));
    }
}

static void initialise(uint64_t seed, const struct nf_initial *from, size_t n, void *params)
{
    nf_initialise(seed, from, n, params, 0);
}

static void adamw(const struct nf_adamw_options *o, const double scale[2], size_t first, size_t n, void *params,
                  const void *grad, void *m, void *v)
{
    nf_adamw_update(o, scale, n, (nf_real *)params + first, (const nf_real *)grad + first, (nf_real *)m + first,
                    (nf_real *)v + first);
}

static void average(double rate, size_t first, size_t n, const void *params, void *of)
{
    const nf_real r = (nf_real)rate, *from = (const nf_real *)params + first;
    nf_real *to = (nf_real *)of + first;
    for (size_t i = 0; i < n; i++)
        to[i] += r * (from[i] - to[i]);
}

static void clip(double limit, size_t n, void *at)
{
    nf_real *grad = at;
    double square = 0;
    for (size_t i = 0; i < n; i++)
        square += (double)grad[i] * (double)grad[i];
    if (square > limit * limit) {
        const nf_real scale = (nf_real)(limit / sqrt(square));
        for (size_t i = 0; i < n; i++)
            grad[i] *= scale;
    }
}

/* 32 bits that depend on all bits of both words (the finaliser of MurmurHash3). */
NF_INLINE uint32_t scramble(uint32_t word, uint32_t key)
{
    word ^= key;
    word = (word ^ word >> 16) * 0x85ebca6b;
    word = (word ^ word >> 13) * 0xc2b2ae35;
    return word ^ word >> 16;
}

/* One pass of the network over n <= NF_TILE numbers. */
NF_INLINE void pass(const nf_permutation *p, size_t n, size_t *number)
{
    const uint32_t mask = (uint32_t)(((uint64_t)1 << p->bits) - 1), many = p->high;
    const unsigned bits = p->bits;
    uint32_t low[NF_TILE], high[NF_TILE];
    for (size_t i = 0; i < n; i++) {
        low[i] = (uint32_t)number[i] & mask;
        high[i] = (uint32_t)((uint64_t)number[i] >> bits);
    }
    for (int k = 0; k < NF_FEISTEL_ROUNDS; k += 2) {
        const uint32_t odd = p->key[k], even = p->key[k + 1];
        for (size_t i = 0; i < n; i++) {
            const uint32_t move = (uint32_t)((uint64_t)scramble(low[i], odd) * many >> 32), room = many - move;
            high[i] = high[i] >= room ? high[i] - room : high[i] + move;
            low[i] ^= scramble(high[i], even) >> (32 - bits);
        }
    }
    for (size_t i = 0; i < n; i++)
        number[i] = (size_t)((uint64_t)high[i] << bits | low[i]);
}

static void permute(const nf_permutation *p, size_t count, size_t *number)
{
    for (size_t n; count; count -= n, number += n) {
        n = count < NF_TILE ? count : NF_TILE;
        pass(p, n, number);
        for (size_t i = 0; i < n; i++)
            while (number[i] >= p->n)
                pass(p, 1, number + i);
    }
}

const nf_numeric NF_NAME(numeric) = {
    .to_tile = to_tile,
    .from_tile = from_tile,
    .are_numbers = are_numbers,
    .settle = settle,
    .mix = mix,
    .add_share = add_share,
    .weights = weights,
    .cotangents = cotangents,
    .random = random_tile,
    .noise = noise,
    .initialise = initialise,
    .adamw = adamw,
    .average = average,
    .clip = clip,
    .permute = permute,
    .product = NF_NAME(product),
};

/* numeric.h - the functions of the runtime that exist for each precision and instruction set, and their tables.
 *
 * numeric.c, product.c and kernels.c are compiled once for each instruction set (NF_ISA names it) and each precision
 * (NF_DOUBLE is defined for double). NF_NAME gives each copy names of its own, such as nf_f32_avx2_numeric. */
#ifndef NF_NUMERIC_H
#define NF_NUMERIC_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NF_ROWS 16  /* a tile's rows are padded to a multiple of this: the most numbers in a vector of any machine */
#define NF_TILE 256 /* the most rows of any tile */

#define NF_BLOCK 6     /* rows of a product that are computed together: nf_block of wide.h */
#define NF_COLUMNS 128 /* columns of a late product that one task computes */

#define NF_JOIN3(a, b, c) nf_##a##_##b##_##c
#define NF_JOIN(a, b, c) NF_JOIN3(a, b, c)
#ifdef NF_DOUBLE
#define NF_NAME(x) NF_JOIN(f64, NF_ISA, x)
#else
#define NF_NAME(x) NF_JOIN(f32, NF_ISA, x)
#endif

/* A tile kernel under the name that generated code calls it by. A list of kernels ends with a NULL name. */
typedef struct nf_kernel {
    const char *name;
    void (*call)(void);
} nf_kernel;

struct nf_initial;
struct nf_adamw_options;
struct nf_product;

/* A wave: tiles that have run and whose scratch is kept for the late products. All have `rows` rows (padded) but the
 * last one of the call, which has last_rows. */
typedef struct nf_wave {
    const void *scratch; /* of tile 0; tile t has its own t * size numbers further on */
    size_t size, tiles, rows, last_rows;
    size_t stride; /* numbers from one element to the next; 0: as many as the tile has rows */
    bool more;     /* these are not the first rows of the call: products are added to their results */
    /* Where other processes have the tiles before and behind these: how many rows of the first group (product.c) they
     * have, and whether the last group goes on there. */
    size_t before;
    bool goes_on;
} nf_wave;

/* Rows of one tile of a wave, and the numbers from one element to the next in its scratch. */
typedef struct nf_tile {
    size_t rows, stride;
} nf_tile;

static inline nf_tile nf_wave_tile(const nf_wave *w, size_t t)
{
    const size_t rows = t + 1 == w->tiles ? w->last_rows : w->rows;
    return (nf_tile){rows, w->stride ? w->stride : rows};
}

/* An order of the numbers below n, which are (high << bits) + low with `high` values of the upper part: a Feistel
 * network whose rounds add to the upper and to the lower part in turn, and whose results are followed until one is
 * below n (Black & Rogaway, "Ciphers with arbitrary finite domains", 2002). */
enum { NF_FEISTEL_ROUNDS = 8 };
typedef struct nf_permutation {
    uint64_t n;
    unsigned bits;
    uint32_t high, key[NF_FEISTEL_ROUNDS];
} nf_permutation;

typedef struct nf_numeric {
    /* Copies row-major rows of x, `stride` numbers apart, into a tile [cols][m]; the last row is repeated up to m. */
    void (*to_tile)(const void *x, size_t rows, size_t cols, size_t stride, size_t m, void *tile);
    /* Copies the first `rows` rows of a tile [cols][m] to x [rows][cols], row-major. */
    void (*from_tile)(const void *tile, size_t rows, size_t cols, size_t m, void *x);
    /* For scores, see nf_are_numbers and nf_settle in portable.h: whether n numbers hold no NaN; NaN scores where
     * log_prob is -inf become 0. */
    bool (*are_numbers)(const void *x, size_t n);
    void (*settle)(const void *log_prob, size_t n, size_t cols, void *score);
    /* For ensembles, see nf_mix and nf_add_share in portable.h; stride is a multiple of NF_ROWS. */
    void (*mix)(size_t members, size_t stride, size_t n, void *each, void *log_prob);
    void (*add_share)(const void *share, size_t n, size_t cols, bool begins, const void *score, void *sum);
    /* The weight of each of a tile's m rows in a mean over n: 1 / n, and 0 from row `rows` on. */
    void (*weights)(size_t n, size_t rows, size_t m, void *weight);
    /* Copies row-major cotangents [rows][cols] (NULL: zeros), times `sign`, into a tile [cols][m]; 0 from row `rows`
     * on. */
    void (*cotangents)(const void *x, size_t rows, size_t cols, int sign, size_t m, void *tile);
    /* Uniform random numbers on (-1, 1) for a tile [width][m], row k being the sample first + k: nf_random of
     * portable.h. */
    void (*random)(uint64_t seed, uint64_t first, size_t width, size_t m, void *tile);
    /* to[width][m] becomes x[width][m] with noise, by the uniform numbers of `random` in `to`: where points[j] is not 0
     * (NULL: all are) these moved to (0, 1), otherwise their normal quantiles times deviation[j] (NULL: 0). */
    void (*noise)(const double *deviation, const unsigned *points, size_t width, size_t m, const void *x, void *to);
    /* Initial values of the n parameters that `from` describes: nf_initialise of portable.h. */
    void (*initialise)(uint64_t seed, const struct nf_initial *from, size_t n, void *params);
    /* average += rate (params - average) for the parameters [first, first + n). */
    void (*average)(double rate, size_t first, size_t n, const void *params, void *average);
    /* One AdamW update of the parameters [first, first + n), with moments m and v: nf_adamw_update of portable.h. */
    void (*adamw)(const struct nf_adamw_options *o, const double scale[2], size_t first, size_t n, void *params,
                  const void *grad, void *m, void *v);
    /* Columns [first, end) of a late product over a wave; first is a multiple of NF_COLUMNS. Blocks whose weights are
     * all known zeros are not written. open [out, end - first]: the sums of a group that others have begun, and then of
     * one that they end; NULL where there is none. */
    void (*product)(void *result, const struct nf_product *q, const nf_wave *w, size_t first, size_t end, void *open);
    /* Replaces each of the `count` numbers by where the permutation has it go. */
    void (*permute)(const nf_permutation *p, size_t count, size_t *number);
    /* Scales grad so that its Euclidean norm is at most `limit`. */
    void (*clip)(double limit, size_t n, void *grad);
} nf_numeric;

#ifdef NF_ISA
/* defined in product.c */
void NF_NAME(product)(void *to, const struct nf_product *q, const nf_wave *w, size_t first, size_t end, void *open);
#endif

/* The two tables of every precision and instruction set. */
#define NF_DECLARE(type, isa)                             \
    extern const nf_kernel nf_##type##_##isa##_kernels[]; \
    extern const nf_numeric nf_##type##_##isa##_numeric;
NF_DECLARE(f32, baseline)
NF_DECLARE(f64, baseline)
NF_DECLARE(f32, avx2)
NF_DECLARE(f64, avx2)
NF_DECLARE(f32, avx512)
NF_DECLARE(f64, avx512)
#endif

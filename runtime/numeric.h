/* numeric.h - what the runtime does in either precision and on every instruction set, behind one table for each.
 *
 * numeric.c, product.c and kernels.c are compiled for each instruction set, NF_ISA, and both precisions, the second
 * with NF_DOUBLE. NF_NAME gives each copy its names. */
#ifndef NF_NUMERIC_H
#define NF_NUMERIC_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NF_ROWS 16  /* a tile's rows are padded to a multiple of this: the widest lane of any machine */
#define NF_TILE 256 /* no tile has more rows */

#define NF_BLOCK 6     /* results of a product that are computed together: nf_block of wide.h */
#define NF_COLUMNS 128 /* columns of a late product that one task does */

#define NF_JOIN3(a, b, c) nf_##a##_##b##_##c
#define NF_JOIN(a, b, c) NF_JOIN3(a, b, c)
#ifdef NF_DOUBLE
#define NF_NAME(x) NF_JOIN(f64, NF_ISA, x)
#else
#define NF_NAME(x) NF_JOIN(f32, NF_ISA, x)
#endif

/* A tile kernel by the name generated code calls it. A list ends with a NULL name. */
typedef struct nf_kernel {
    const char *name;
    void (*call)(void);
} nf_kernel;

struct nf_initial;
struct nf_adamw_options;
struct nf_product;

/* Tiles that are done and wait for their late products. All have `rows` rows but the last of the call. */
typedef struct nf_wave {
    const void *scratch; /* of tile 0; that of tile t is t * size numbers on */
    size_t size, tiles, rows, last_rows;
    size_t stride; /* from value to value; 0: the tile's rows */
    bool more;     /* there were waves before: results are added to */
} nf_wave;

typedef struct nf_tile {
    size_t rows, stride;
} nf_tile;

static inline nf_tile nf_wave_tile(const nf_wave *w, size_t t)
{
    const size_t rows = t + 1 == w->tiles ? w->last_rows : w->rows;
    return (nf_tile){rows, w->stride ? w->stride : rows};
}

typedef struct nf_numeric {
    /* Rows of x [rows][cols] to a tile [cols][m]; rows past the last repeat it. */
    void (*to_tile)(const void *x, size_t rows, size_t cols, size_t stride, size_t m, void *tile);
    /* The first `rows` rows of a tile [cols][m] to x [rows][cols]. */
    void (*from_tile)(const void *tile, size_t rows, size_t cols, size_t m, void *x);
    /* Scores; see nf_are_numbers and nf_settle. */
    bool (*are_numbers)(const void *x, size_t n);
    void (*settle)(const void *log_prob, size_t n, size_t cols, void *score);
    /* What each row counts in a mean over n; see nf_weights. */
    void (*weights)(size_t n, size_t rows, size_t m, void *weight);
    void (*random)(uint64_t seed, uint64_t first, size_t width, size_t m, void *tile);
    void (*initialise)(uint64_t seed, const struct nf_initial *from, size_t n, void *params);
    void (*adamw)(const struct nf_adamw_options *o, const double scale[2], size_t first, size_t n, void *params,
                  const void *grad, void *m, void *v);
    /* Columns [first, end) of a late product, over a wave; first is a multiple of NF_COLUMNS. Blocks of its holes are
     * not touched. */
    void (*product)(void *result, const struct nf_product *q, const nf_wave *w, size_t first, size_t end);
    /* Scales grad so that its Euclidean norm is at most `limit`. */
    void (*clip)(double limit, size_t n, void *grad);
} nf_numeric;

#ifdef NF_ISA
/* product.c, for the table */
void NF_NAME(product)(void *to, const struct nf_product *q, const nf_wave *w, size_t first, size_t end);
#endif

/* For every precision and instruction set. */
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

/* numeric.h - what the runtime does once in float and once in double, behind one table for each.
 *
 * numeric.c is compiled for both precisions, the second time with NF_DOUBLE; kernels.c for both and for every
 * instruction set, NF_ISA. NF_NAME gives each copy its names. */
#ifndef NF_NUMERIC_H
#define NF_NUMERIC_H
#include <stddef.h>
#include <stdint.h>

#define NF_ROWS 16  /* a tile's rows are padded to a multiple of this: the widest lane of any machine */
#define NF_TILE 256 /* rows in a full tile */

#ifdef NF_DOUBLE
#define NF_NAME(x) nf_f64_##x
#else
#define NF_NAME(x) nf_f32_##x
#endif

#define NF_JOIN4(a, b, c, d) a##b##c##d
#define NF_JOIN(a, b, c, d) NF_JOIN4(a, b, c, d)

/* A tile kernel by the name generated code calls it. A list ends with a NULL name. */
typedef struct nf_kernel {
    const char *name;
    void (*call)(void);
} nf_kernel;

struct nf_initial;
struct nf_adamw_options;

typedef struct nf_numeric {
    /* Rows of x [rows][cols] to a tile [cols][m]; rows past the last repeat it. */
    void (*to_tile)(const void *x, size_t rows, size_t cols, size_t stride, size_t m, void *tile);
    /* The first `rows` rows of a tile [cols][m] to x [rows][cols]. */
    void (*from_tile)(const void *tile, size_t rows, size_t cols, size_t m, void *x);
    /* What each row counts in a mean over n; see nf_weights. */
    void (*weights)(size_t n, size_t rows, size_t m, void *weight);
    void (*random)(uint64_t seed, uint64_t first, size_t width, size_t m, void *tile);
    void (*initialise)(uint64_t seed, const struct nf_initial *from, size_t n, void *params);
    void (*adamw)(const struct nf_adamw_options *o, uint64_t step, size_t first, size_t n, void *params,
                  const void *grad, void *m, void *v);
    /* Scales grad so that its Euclidean norm is at most `limit`. */
    void (*clip)(double limit, size_t n, void *grad);
} nf_numeric;

extern const nf_kernel nf_f32_baseline_kernels[], nf_f64_baseline_kernels[];
extern const nf_kernel nf_f32_avx2_kernels[], nf_f64_avx2_kernels[];
extern const nf_kernel nf_f32_avx512_kernels[], nf_f64_avx512_kernels[];
extern const nf_numeric nf_f32_numeric, nf_f64_numeric;
#endif

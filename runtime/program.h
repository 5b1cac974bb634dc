/* program.h - a compiled flow as the compiler hands it to the runtime, which runs it: run.c, isa.c. Internal. */
#ifndef NF_PROGRAM_H
#define NF_PROGRAM_H
#include "nf.h"

static inline size_t nf_type_size(nf_type type) { return type == NF_F32 ? sizeof(float) : sizeof(double); }

enum { NF_IN_DATA, NF_IN_CONTEXT, NF_IN_WEIGHT, NF_IN_RANDOM, NF_IN_KINDS };

/* A late product, the gradient of a matrix of weights: result[o * in + i] = sum over all rows of a[o] b[i], where a
 * and b are values that every tile leaves in its scratch. Done when the tiles are, by blocks of weights. */
typedef struct nf_product {
    size_t a, b; /* their first elements */
    size_t out, in;
    size_t to;    /* the first number of the result in `step`, */
    bool in_grad; /* or in the gradient */
    size_t holes; /* zeros of the matrix: hole[3 h ..] are a row and its columns [from, to), by rows */
    const unsigned *hole;
} nf_product;

/* One entry point as generated code: `prologue` once a call, `tile` once for up to nf_program.tile rows, then the
 * products, `epilogue` once a call. Numbers are of the program's type. Tiles hold element e of row k at [e * m + k], m
 * the padded row count. */
typedef struct nf_entry {
    void (*prologue)(const void *params, void *step);
    void (*tile)(const void *params, const void *step, const void *const *in, void *const *out, void *scratch,
                 double *total, size_t m);
    void (*epilogue)(const void *params, void *step, const double *total, double *loss, void *grad);
    size_t step;            /* numbers the prologue and the epilogue write */
    size_t scratch;         /* numbers a tile works in */
    size_t stride;          /* from element to element there; 0: m */
    size_t total;           /* sums over rows */
    size_t in[NF_IN_KINDS]; /* width of each input, 0 where unused */
    size_t outputs, *width; /* row outputs */
    size_t products;
    nf_product *product;
} nf_entry;

/* The tile kernels of the best instruction set this machine has, or of the one that the environment variable NFC_ISA
 * names (baseline, avx2, avx512); a list that ends with a NULL name. */
struct nf_kernel;
struct nf_numeric;
nf_status nf_kernels_for(nf_type type, const struct nf_kernel **kernels, const struct nf_numeric **numeric,
                         const char **name, nf_error *error);

/* How a parameter starts, see portable.h: by number, what descriptions and manifests call it and its numbers a and b
 * (NULL: it has none). */
struct nf_initial;
typedef struct nf_initialiser {
    const char *name, *a, *b;
} nf_initialiser;
enum { NF_INITIALISERS = 3 };
extern const nf_initialiser nf_initialisers[NF_INITIALISERS];

/* What a training may set a parameter to first: a statistic of the rows that enter its layer, as the parameters before
 * it are by then. STD is the population's; a column of one and the same number is an error, or sets STD_OR_ONE to 1. */
typedef enum nf_statistic {
    NF_STATISTIC_NONE,
    NF_STATISTIC_MEAN,
    NF_STATISTIC_STD,
    NF_STATISTIC_LOG_STD,
    NF_STATISTIC_STD_OR_ONE,
    NF_STATISTICS
} nf_statistic;
extern const char *const nf_statistics[NF_STATISTICS]; /* their names in descriptions and manifests */

typedef struct nf_param {
    char *name;
    size_t rows, cols, offset; /* [cols] where rows is 0: a vector */
    int init;                  /* NF_INIT_... of portable.h */
    double a, b;               /* the initialiser's numbers */
    const unsigned *keep;      /* masked matrix: row r starts with keep[r] numbers, then zeros; NULL: all */
    bool trainable;            /* false: never updated or decayed */
    nf_statistic statistic;    /* of the data, which sets it before training: one number for each feature of */
    size_t entering;           /* this output of NF_ENTERING */
} nf_param;

static inline size_t nf_param_count(const nf_param *q) { return (q->rows ? q->rows : 1) * q->cols; }
/* The next stretch [*from, *to) of numbers that are trained, looking from parameter *i on; false after the last. */
bool nf_trainable_stretch(const nf_param *param, size_t n, size_t *i, size_t *from, size_t *to);

struct nf_program {
    const char *name;
    const char *architecture, *hash; /* which weights fit: lines "flow.2.split = 3", and their hash; may be NULL */
    size_t dim, context, params, layers;
    size_t tile; /* most rows of a tile */
    nf_type type;
    const nf_param *param;
    size_t n_param;
    const struct nf_numeric *numeric; /* what the runtime does itself, for the same instruction set */
    nf_entry entry[NF_ENTRIES];
};
#endif

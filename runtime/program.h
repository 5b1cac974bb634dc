/* program.h - a compiled flow as the compiler hands it to the runtime: entry points as function pointers, parameters,
 * late products. Internal. run.c runs it, isa.c chooses its kernels. */
#ifndef NF_PROGRAM_H
#define NF_PROGRAM_H
#include "nf.h"

static inline size_t nf_type_size(nf_type type) { return type == NF_F32 ? sizeof(float) : sizeof(double); }

/* Entry points of the programs that nf_vjp takes, numbered behind those of nf_entry_kind; they have no others.
 * NF_LATENT: z [n, dim] that the base draws, and its log-density [n]. */
enum { NF_FORWARD_VJP = NF_ENTRIES, NF_INVERSE_VJP, NF_LOG_PROB_VJP, NF_LATENT, NF_ALL_ENTRIES };

/* The inputs of a tile: rows of data, rows of context, the weight of each row in a mean (1 / n or what rows with
 * weights have of it, and 0 for padding), random numbers (see nf_random in portable.h); and, of vector-Jacobian
 * products, the cotangents of a row of dim numbers and of one number a row, a log-determinant or minus a log-density (0
 * for padding). */
enum { NF_IN_DATA, NF_IN_CONTEXT, NF_IN_WEIGHT, NF_IN_RANDOM, NF_IN_ROW_COTANGENT, NF_IN_COTANGENT, NF_IN_KINDS };

/* A late product, the gradient of a large weight matrix [out, in]: result[o * in + i] = sum over all rows of a[o] b[i],
 * where a (the adjoint of the matrix's result) and b (its operand) are values that every tile leaves in its scratch.
 * The runtime computes it after the tiles, split into blocks of columns. */
typedef struct nf_product {
    size_t a, b; /* the scratch elements at which they begin */
    size_t out, in;
    size_t to;    /* where the result begins: in the step values, */
    bool in_grad; /* or, if true, in the gradient */
    size_t holes; /* stretches of the matrix's known zeros: hole[3 h ..] are a row and its columns [from, to), sorted by
                     rows */
    const unsigned *hole;
} nf_product;

/* An entry point as generated code: `prologue` runs once a call and computes the step values from the parameters,
 * `tile` once for every tile of up to nf_program.tile rows, then the runtime does the late products, and `epilogue`
 * runs once a call and turns the sums over rows into loss and gradient. Numbers are of the program's type, sums are
 * double. A tile holds element e of row k at [e * m + k], m being its rows padded to NF_ROWS; in[] and out[] are
 * indexed by NF_IN_... and by output. */
typedef struct nf_entry {
    void (*prologue)(const void *params, void *step); /* NULL: there is no such entry point, or no code */
    void (*tile)(const void *params, const void *step, const void *const *in, void *const *out, void *scratch,
                 double *total, size_t m);
    void (*epilogue)(const void *params, void *step, const double *total, double *loss, void *grad);
    size_t step;            /* how many step values there are */
    size_t scratch;         /* how many numbers of scratch a tile needs */
    size_t stride;          /* numbers from one element to the next in scratch; 0: m */
    size_t total;           /* how many sums over rows `total` has */
    size_t in[NF_IN_KINDS]; /* width of each input, 0 where unused */
    size_t outputs, *width; /* outputs with a value for every row, and their widths */
    size_t products;
    nf_product *product;
} nf_entry;

/* Finds the tile kernels (a list that ends with a NULL name), the runtime's own functions and the name of the best
 * instruction set that this machine has, or of the one that the environment variable NFC_ISA names: baseline, avx2 or
 * avx512. NF_USAGE where the machine has no such set. */
struct nf_kernel;
struct nf_numeric;
nf_status nf_kernels_for(nf_type type, const struct nf_kernel **kernels, const struct nf_numeric **numeric,
                         const char **name, nf_error *error);

/* The kinds of initial values, indexed by NF_INIT_... of portable.h: what model files and manifests call the kind and
 * its numbers a and b (NULL: it has no such number). */
struct nf_initial;
typedef struct nf_initialiser {
    const char *name, *a, *b;
} nf_initialiser;
enum { NF_INITIALISERS = 3 };
extern const nf_initialiser nf_initialisers[NF_INITIALISERS];

/* The statistic of the data that a parameter is set to before the first training: of each feature of the rows that
 * enter its layer, after the parameters of the layers before it have been set. STD is the population standard
 * deviation. For a column of one and the same number STD and LOG_STD are an error, and STD_OR_ONE is 1. */
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
    size_t rows, cols, offset; /* a matrix [rows, cols], or a vector [cols] where rows is 0; offset: of its first number
                                  in the parameters */
    int init;                  /* NF_INIT_... of portable.h */
    double a, b;               /* the numbers of the initial value's kind, see nf_initialisers */
    const unsigned *keep;   /* masked matrix: only the first keep[r] numbers of row r are not known zeros; NULL: all */
    bool trainable;         /* false: never updated or decayed */
    nf_statistic statistic; /* what it is set to before the first training, one number for each column */
    size_t entering;        /* of this output of NF_ENTERING */
} nf_param;

/* How many numbers a parameter has. */
static inline size_t nf_param_count(const nf_param *q) { return (q->rows ? q->rows : 1) * q->cols; }
/* Finds the next stretch [*from, *to) of numbers, in adjacent parameters from *i on, that are all trained; *i is then
 * the parameter behind it. False when there are no more. */
bool nf_trainable_stretch(const nf_param *param, size_t n, size_t *i, size_t *from, size_t *to);
/* Makes those of a flow's n parameters not trainable that `list` names, as nf_train_options.freeze does. NF_USAGE, with
 * an error that begins with train.freeze, where it names what the flow does not have. */
nf_status nf_freeze(nf_param *param, size_t n, size_t layers, const char *list, nf_error *error);

enum { NF_MOST_POINTS = 1024 };
/* How many points each of the whole numbers among dim features gets, of which there are *features: nf_whole_rule makes
 * the points of a row of it. points: see nf_program. */
size_t nf_whole_points(const unsigned *points, size_t dim, size_t *features);

struct nf_program {
    /* Of an ensemble: the program of its members, which runs for it, and how many they are. Otherwise NULL and 0. */
    const nf_program *member;
    size_t members;
    const char *name;
    const char *architecture, *hash; /* which weights fit: lines "flow.2.split = 3", and a hash of them; may be NULL */
    size_t dim, context, params, layers;
    const double *ends; /* [2 * dim]: the least and the greatest number that each feature may be; NULL: any number */
    /* [dim]: of a feature that is a whole number, so that a number x of the flow's stands for floor(x), at how many
     * points log_prob takes the density between two whole numbers; 0 for others. Its ends are whole numbers then. NULL:
     * no feature is one. */
    const unsigned *points;
    size_t tile; /* the most rows that a tile may have */
    nf_type type;
    const nf_param *param;
    size_t n_param;
    const struct nf_device *device;   /* that some entry points run on, see device.h; NULL: all run here */
    const struct nf_numeric *numeric; /* the runtime's own functions, for the instruction set that the kernels are of */
    nf_entry entry[NF_ALL_ENTRIES];
};
/* The same program, all of it in this process. */
static inline nf_program nf_program_here(const nf_program *p)
{
    nf_program here = *p;
    here.device = NULL;
    return here;
}
#endif

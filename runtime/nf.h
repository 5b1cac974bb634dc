/* nf.h - the runtime: compiled flows, training, sampling, data and weights. Knows nothing of Lua or the compiler.
 *
 * Matrices are row-major. "Forward" maps data x to latent z, "inverse" z to x; ldj is log |det d out / d in|.
 * Functions that can fail return nf_status and, when it is not NF_OK, fill the nf_error with one line. What they give
 * as `char *` is given back by nf_free. */
#ifndef NF_H
#define NF_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NF_VERSION "0.1.0"
const char *nf_version(void); /* of the library that is loaded */

/* ---- status: also the exit status of the command line ---------------------------------------------------------- */

typedef enum nf_status {
    NF_OK = 0,
    NF_USAGE = 64,       /* wrong command line */
    NF_DATA = 65,        /* wrong model, weights or data */
    NF_INTERNAL = 70,    /* a bug of ours */
    NF_MEMORY = 71,      /* no memory left */
    NF_FILE = 74,        /* the file system */
    NF_INTERRUPTED = 130 /* Ctrl-C */
} nf_status;

typedef struct nf_error {
    char text[512];
} nf_error;

void nf_free(void *p); /* NULL is fine */

/* ---- matrices: matrix.c, npy.c, csv.c, toy.c ------------------------------------------------------------------- */

typedef enum nf_type { NF_F32, NF_F64 } nf_type;

typedef struct nf_matrix {
    size_t rows, cols;
    nf_type type;
    void *data; /* rows x cols; owned: nf_matrix_free */
} nf_matrix;

nf_status nf_matrix_make(nf_matrix *m, size_t rows, size_t cols, nf_type type, nf_error *error); /* zeroed */
void nf_matrix_free(nf_matrix *m);
/* Refuses a column whose rows `type` would not hold apart: a deviation below 4 epsilons of its largest number, but 0.
 */
nf_status nf_matrix_check(const nf_matrix *m, nf_type type, const char *what, nf_error *error);
/* The same numbers as another type; one that is too large for it is an error that begins with `what`. */
nf_status nf_matrix_convert(nf_matrix *to, const nf_matrix *from, nf_type type, const char *what, nf_error *error);

typedef struct nf_reading {
    nf_type type;      /* of the matrix; numbers are read in double and narrowed last, as nf_matrix_check allows */
    size_t cols;       /* that are expected; 0: any number */
    bool standardize;  /* every column, while they are doubles */
    bool header;       /* csv: the first line is one whatever it holds; else where none of its cells is a number */
    bool confidential; /* errors quote nothing that stands in the file */
} nf_reading;
/* Reads data by the path's suffix: .npy (2-D; any type of real number, byte order and layout; integers beyond 2^53 are
 * rounded), .csv or .tsv; "-" is standard input as csv. Every number must be finite. */
nf_status nf_matrix_read(nf_matrix *m, const char *path, const nf_reading *how, nf_error *error);
/* Writes by suffix; "-" or NULL is standard output as csv. Text reads back to the same bits. */
nf_status nf_matrix_write(const nf_matrix *m, const char *path, nf_error *error);

/* A toy data set by name: points, circles, moons, two_spirals, pinwheel, checkerboard, eight_gaussians (2-D) and
 * interval (1-D, uniform on [low, high)). */
typedef struct nf_toy_options {
    size_t n;
    uint64_t seed;
    bool standardize;
    double noise;     /* NAN: the set's own */
    double factor;    /* circles: inner radius */
    double low, high; /* interval */
} nf_toy_options;
extern const nf_toy_options nf_toy_defaults;
nf_status nf_toy_make(nf_matrix *m, const char *name, const nf_toy_options *o, nf_type type, nf_error *error);

/* ---- programs: a compiled flow ---------------------------------------------------------------------------------- */

typedef enum nf_entry_kind {
    NF_FORWARD, /* out: z, ldj */
    NF_INVERSE, /* out: x, ldj */
    NF_LOG_PROB,
    NF_SCORE,    /* d log_prob / d x; 0 where log_prob is -inf and has none */
    NF_LOSS,     /* mean negative log-likelihood */
    NF_GRAD,     /* the loss and its gradient */
    NF_SAMPLE,   /* out: x */
    NF_LAYERS,   /* out: every intermediate of the inverse */
    NF_ENTERING, /* out: what enters, on the way forward, each layer with parameters that the data set: rows, context */
    NF_ENTRIES
} nf_entry_kind;

/* Made by the compiler, and its model's. */
typedef struct nf_program nf_program;
typedef struct nf_program_info {
    const char *name;
    size_t dim, context, params, layers;
    nf_type type; /* of all its numbers */
} nf_program_info;
void nf_program_describe(const nf_program *p, nf_program_info *info);

/* ---- threads: threads.c ----------------------------------------------------------------------------------------- */

/* Threads that calls of this library may use; at first as many as the process has cores. The results do not depend
 * on it, not by a bit. */
size_t nf_threads(void);
void nf_use_threads(size_t n);

/* ---- running: run.c --------------------------------------------------------------------------------------------- */

/* Runs one entry (forward, inverse, log_prob, score or layers) over n rows: x [n, dim], context [n, context] or NULL,
 * rows `stride_x` and `stride_context` numbers apart, or 0: one row serves all. out[i] is [n, width[i]] and may be NULL
 * or x itself. What these functions can see to be wrong of their arguments is NF_USAGE. */
typedef struct nf_rows {
    size_t n;
    const void *x, *context;
    size_t stride_x, stride_context;
} nf_rows;
nf_status nf_run(const nf_program *p, nf_entry_kind kind, const void *params, const nf_rows *rows, void *const *out,
                 nf_error *error);
/* Mean negative log-likelihood (nats); grad [params] or NULL. */
nf_status nf_loss(const nf_program *p, const void *params, const nf_rows *rows, double *loss, void *grad,
                  nf_error *error);
/* Row k depends on (seed, first + k) alone. x [n, dim]. */
nf_status nf_sample(const nf_program *p, const void *params, uint64_t seed, uint64_t first, const nf_rows *rows,
                    void *x, nf_error *error);
void nf_init(const nf_program *p, uint64_t seed, void *params);

/* ---- training: train.c ------------------------------------------------------------------------------------------ */

typedef enum nf_schedule { NF_SCHEDULE_CONSTANT, NF_SCHEDULE_COSINE } nf_schedule;

typedef struct nf_train_options {
    double lr, beta1, beta2, eps, weight_decay; /* AdamW as in optax */
    nf_schedule schedule;                       /* cosine: lr falls to 0 over the steps */
    double clip;                                /* largest norm of the gradient; 0: no limit */
    size_t steps, batch;                        /* batch 0: all rows */
    size_t patience; /* steps without the watched loss improving by more than 1e-8; 0: never stops early */
    double valid;    /* fraction of rows held out, drawn with `seed` */
    uint64_t seed;
    bool fresh; /* the parameters that the data set have not been set yet */
} nf_train_options;
extern const nf_train_options nf_train_defaults;

/* One line of progress, in numbers. valid_loss is NAN where it was not computed at this step. */
typedef struct nf_step {
    size_t step, steps;
    double loss, best, valid_loss, lr, seconds;
    size_t patience_left;
    const void *kept; /* the best parameters so far, by the loss that the training watches */
} nf_step;

typedef struct nf_train_result {
    size_t steps;      /* done */
    double loss, best; /* of the parameters kept: NLL of all rows trained on; of those held out, or the same */
    double seconds;
    bool interrupted, exhausted; /* on_step said stop; patience ran out */
    char warning[200];           /* one number in many rows of a column, or no step that improved on the start; or "" */
} nf_train_result;

/* Trains params in place. on_step is called after every step and stops the training by returning true. Every number of
 * the data must be finite, and no column, context included, have a deviation below 4 epsilons of its largest number:
 * the type would not hold its rows apart.
 *
 * The watched loss is the validation loss; without one the loss of all rows, or with minibatches an exponential moving
 * average of theirs over about an epoch (100 to 1000 steps). The parameters of its least value are kept (looked at
 * every 16 steps where copies would cost time), or without validation the last ones where their NLL of all rows is as
 * low.
 *
 * A loss that is not finite ends the training with NF_DATA, naming the first row at fault. A training that has diverged
 * is NF_DATA too: at its end the NLL of all rows, and that moving average, are above the NLL of the parameters kept by
 * more than five nats and one a feature; sound trainings may rise by four at first. In both cases, and where memory
 * runs out, params are those kept. */
nf_status nf_train(const nf_program *p, void *params, const nf_rows *rows, const nf_train_options *o,
                   bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result, nf_error *error);

/* ---- weights.c, undo.c ------------------------------------------------------------------------------------------- */

/* For a signal handler that is about to end the process, and safe in one: removes files half written and temporary
 * folders, ends compilers. */
void nf_abandon(void);

/* .safetensors, one tensor for each named parameter, F32 or F64 by the program's type, and the program's architecture.
 * Reading converts, and refuses weights of another model: what differs is said. Files without an architecture (written
 * elsewhere) need the names and shapes alone. */
nf_status nf_weights_write(const nf_program *p, const void *params, const char *path, nf_error *error);
nf_status nf_weights_read(const nf_program *p, void *params, const char *path, nf_error *error);

#ifdef __cplusplus
}
#endif
#endif

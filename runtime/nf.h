/* nf.h - the runtime: compiled flows, training, sampling, data and weights. Knows nothing of Lua or the compiler.
 *
 * Matrices are row-major. "Forward" maps data x to latent z, "inverse" z to x; ldj is log |det d out / d in|.
 * Functions that can fail return nf_status and, when it is not NF_OK, fill the nf_error with one line. */
#ifndef NF_H
#define NF_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NF_VERSION "0.1.0"

/* ---- status: also the exit status of the command line ---------------------------------------------------------- */

typedef enum nf_status {
    NF_OK = 0,
    NF_USAGE = 64,       /* wrong command line */
    NF_DATA = 65,        /* wrong model, weights or data */
    NF_INTERNAL = 70,    /* a bug of ours */
    NF_FILE = 74,        /* the file system */
    NF_INTERRUPTED = 130 /* Ctrl-C */
} nf_status;

typedef struct nf_error {
    char text[512];
} nf_error;

/* Fills the error with one line, in which '?' stands for what is not printable, and returns the status. */
nf_status nf_fail(nf_error *error, nf_status status, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* ---- options: option.c ------------------------------------------------------------------------------------------ */

/* Tables of options: one row for each field of a struct of options, which says what may stand there, what it is for
 * and, by the table's defaults, what stands there otherwise. The command line, model files, Lua and the functions that
 * take such a struct all go by these rows. */
typedef enum nf_option_kind {
    NF_NUMBER,  /* double, finite */
    NF_WHOLE,   /* uint64_t or size_t */
    NF_BOOLEAN, /* bool */
    NF_CHOICE,  /* an enum: the place in `choice` */
    NF_TEXT     /* const char *; NULL: none */
} nf_option_kind;

typedef struct nf_option {
    const char *key;
    size_t offset, size; /* of the field */
    nf_option_kind kind;
    double min, max;           /* of numbers, which may be min and max themselves unless they must be */
    bool above, below;         /* above min, below max */
    const char *const *choice; /* ends with NULL */
    const char *argument;      /* what a usage line calls it; NULL: by its kind */
    const char *help;
} nf_option;

typedef struct nf_options {
    const char *name;
    const nf_option *option;
    size_t n;
    const void *defaults; /* the struct; a field that holds its default passes every check (NAN: none given) */
} nf_options;

/* A value as another language has it. */
typedef struct nf_value {
    enum { NF_VALUE_NUMBER, NF_VALUE_BOOLEAN, NF_VALUE_TEXT, NF_VALUE_OTHER } kind;
    double number;    /* a number, or 0 and 1 for a boolean */
    const char *text; /* a text; what another value is, "a table" */
} nf_value;

/* All of training's, AdamW's among them, AdamW's alone, ...; toy data sets have theirs by name. */
extern const nf_options nf_train_table, nf_adamw_table, nf_sample_table, nf_file_table, nf_matrix_table;
const nf_options *nf_options_named(const char *name); /* of these and the toy sets; NULL: there is none */
const nf_option *nf_option_find(const nf_options *table, const char *key);
/* What may stand there: "a number from 0 to 0.9". */
void nf_option_expected(const nf_option *o, char *text, size_t size);
/* Set a field of the struct from a value, or from a command line's text (numbers in decimal digits, nothing before or
 * after them; whole ones of digits alone). False, and nothing set: that may not stand there. */
bool nf_option_set(const nf_option *o, void *options, const nf_value *value);
bool nf_option_parse(const nf_option *o, void *options, const char *text);
/* The field as text, "0.5" or "cosine". */
void nf_option_print(const nf_option *o, const void *options, char *text, size_t size);
/* Whether every field holds what it may; otherwise NF_USAGE, "train.valid: expected ..., found ...". */
nf_status nf_options_check(const nf_options *table, const void *options, nf_error *error);
/* The name that `word` was likely meant to be; NULL where none is near. */
const char *nf_nearest(const char *word, const char *const *names, size_t n);
/* The size of a struct of this header by its name, 0 for another: other languages' copies are checked against it. */
size_t nf_sizeof(const char *name);

/* ---- matrices: matrix.c, npy.c, csv.c, toy.c ------------------------------------------------------------------- */

typedef enum nf_type { NF_F32, NF_F64 } nf_type;

static inline size_t nf_type_size(nf_type type) { return type == NF_F32 ? sizeof(float) : sizeof(double); }

typedef struct nf_matrix {
    size_t rows, cols;
    nf_type type;
    void *data; /* rows x cols; owned: nf_matrix_free */
} nf_matrix;

nf_status nf_matrix_make(nf_matrix *m, size_t rows, size_t cols, nf_type type, nf_error *error); /* zeroed */
void nf_matrix_free(nf_matrix *m);
double nf_matrix_get(const nf_matrix *m, size_t row, size_t col);
void nf_matrix_set(nf_matrix *m, size_t row, size_t col, double value);
/* Shifts and scales every column to mean 0 and population standard deviation 1. A column whose numbers are all the
 * same, or closer together than the type can hold apart, is an error. */
nf_status nf_matrix_standardize(nf_matrix *m, nf_error *error);
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
/* The same from the bytes of a file of this name. */
nf_status nf_matrix_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                          nf_error *error);

/* What callers of these choose, for tables of options. */
typedef struct nf_file_options {
    const char *file;
    bool standardize, header;
} nf_file_options;

typedef struct nf_matrix_options {
    nf_type type;
} nf_matrix_options;

/* Writes by suffix; "-" or NULL is standard output as csv. Text reads back to the same bits. */
nf_status nf_matrix_write(const nf_matrix *m, const char *path, nf_error *error);

/* The shortest of "%g" that reads back to the same number; returns its length. */
int nf_number_print(char *to, size_t size, double value, nf_type type);

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
const char *nf_toy_name(size_t i); /* of data set i; NULL after the last */
bool nf_toy_exists(const char *name);
size_t nf_toy_cols(const char *name);
const nf_options *nf_toy_table(const char *name); /* the options it has */
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
                         const char **isa, nf_error *error);

/* How a parameter starts; see portable.h. */
struct nf_initial;

/* What a training may set a parameter to first: a statistic of the rows that enter its layer, as the parameters before
 * it are by then. STD is the population's; a column of one and the same number is an error, or sets STD_OR_ONE to 1. */
typedef enum nf_statistic {
    NF_STATISTIC_NONE,
    NF_STATISTIC_MEAN,
    NF_STATISTIC_STD,
    NF_STATISTIC_LOG_STD,
    NF_STATISTIC_STD_OR_ONE
} nf_statistic;

typedef struct nf_param {
    char *name;
    size_t rows, cols, offset; /* [cols] where rows is 0: a vector */
    int init;                  /* NF_INIT_... */
    double a, b;               /* the initialiser's numbers */
    const unsigned *keep;      /* masked matrix: row r starts with keep[r] numbers, then zeros; NULL: all */
    bool trainable;            /* false: never updated or decayed */
    nf_statistic statistic;    /* of the data, which sets it before training: one number for each feature of */
    size_t entering;           /* this output of NF_ENTERING */
} nf_param;

static inline size_t nf_param_count(const nf_param *q) { return (q->rows ? q->rows : 1) * q->cols; }
/* The next stretch [*from, *to) of numbers that are trained, looking from parameter *i on; false after the last. */
bool nf_trainable_stretch(const nf_param *param, size_t n, size_t *i, size_t *from, size_t *to);

typedef struct nf_program {
    const char *name;
    const char *architecture, *hash; /* which weights fit: lines "flow.2.split = 3", and their hash; may be NULL */
    size_t dim, context, params, layers;
    size_t tile; /* most rows of a tile */
    nf_type type;
    const nf_param *param;
    size_t n_param;
    const struct nf_numeric *numeric; /* what the runtime does itself, for the same instruction set */
    nf_entry entry[NF_ENTRIES];
} nf_program;

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
/* What callers of nf_sample choose, for tables of options. */
typedef struct nf_sample_options {
    uint64_t n, seed, first;
} nf_sample_options;
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

/* What training asks of data: every number finite, and no column, context included, whose deviation is below
 * 4 epsilons of its largest number: the type would not hold its rows apart. */
nf_status nf_data_check(const nf_program *p, const nf_rows *rows, nf_error *error);

/* Trains params in place. on_step is called after every step and stops the training by returning true.
 *
 * The watched loss is the validation loss; without one the loss of all rows, or with minibatches an exponential moving
 * average of theirs over about an epoch (100 to 1000 steps). The parameters of its least value are kept (looked at
 * every 16 steps where copies would cost time), or without validation the last ones where their NLL of all rows is as
 * low.
 *
 * A loss that is not finite ends the training with NF_DATA, naming the first row at fault. A training that has diverged
 * is NF_DATA too: at its end the NLL of all rows, and that moving average, are above the NLL of the parameters kept by
 * more than five nats and one a feature; sound trainings may rise by four at first. In both cases params are those
 * kept. */
nf_status nf_train(const nf_program *p, void *params, const nf_rows *rows, const nf_train_options *o,
                   bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result, nf_error *error);

/* ---- files: file.c, stage.c, undo.c, weights.c ------------------------------------------------------------------- */

/* Writes files whole or not at all, and none if one fails: a temporary beside each, fsync, then all are renamed. A file
 * that is replaced keeps its permissions; a link is followed in folders that only the user or root can write to, and
 * replaced elsewhere; devices, pipes and /dev/stdout are written to as they are. */
typedef struct nf_file {
    const char *path;
    const void *data;
    size_t bytes;
    bool scratch; /* can be made again: for the user alone, not synced, no link followed */
} nf_file;
nf_status nf_files_write(const nf_file *file, size_t n, nf_error *error);
nf_status nf_file_write(const char *path, const void *data, size_t bytes, nf_error *error);
/* A file that is written line by line, new and empty under its name at once; fclose'd by the caller. */
nf_status nf_file_begin(const char *path, FILE **f, nf_error *error);
/* Reads a file of at most `limit` bytes, "-" being standard input; *data is nf_free'd by the caller and ends with an
 * extra 0. A pipe needs somebody who writes to it, within two seconds; devices are refused. */
nf_status nf_file_read(const char *path, size_t limit, char **data, size_t *bytes, nf_error *error);
nf_status nf_make_directory(const char *path, unsigned mode, nf_error *error); /* and its parents, less the umask */
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

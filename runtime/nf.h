/* nf.h - the runtime: compiled flows, training, sampling, data and weights. Knows nothing of Lua or the compiler.
 *
 * Conventions. Matrices are row-major. "Forward" maps data x to latent z, "inverse" maps z to x; ldj is the natural
 * logarithm of |det d out / d in| for each row, so that log p(x) = log p_base(z) + ldj. Log-densities and losses are in
 * nats. Sizes in brackets are in numbers, not bytes: x [n, dim] is n rows of dim numbers of the program's type.
 *
 * Errors. Functions that can fail return nf_status; when it is not NF_OK they fill the nf_error (which may be NULL)
 * with one line. Functions that allocate can return NF_MEMORY.
 *
 * Ownership. What a function gives as `char *` is freed by nf_free, what it gives as nf_matrix by nf_matrix_free.
 * Functions keep no pointer that they were called with. */
#ifndef NF_H
#define NF_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NF_VERSION "0.1.0"
const char *nf_version(void); /* NF_VERSION of the library that is loaded */

/* ---- status: also the exit status of the command line ---------------------------------------------------------- */

typedef enum nf_status {
    NF_OK = 0,
    NF_USAGE = 64,       /* wrong arguments: of a function or of the command line */
    NF_DATA = 65,        /* wrong model, weights or data */
    NF_INTERNAL = 70,    /* a bug in this library */
    NF_MEMORY = 71,      /* no memory left */
    NF_FILE = 74,        /* a file could not be read or written */
    NF_INTERRUPTED = 130 /* Ctrl-C */
} nf_status;

/* One line for a person, without a line feed, in printable UTF-8 and ended by a 0. Filled only on failure. */
typedef struct nf_error {
    char text[512];
} nf_error;

void nf_free(void *p); /* for what the library gives as `char *`, instead of free(); NULL is fine */

/* ---- matrices: matrix.c, npy.c, csv.c, toy.c ------------------------------------------------------------------- */

typedef enum nf_type { NF_F32, NF_F64 } nf_type; /* float, double */

/* Rows that lie in several stretches of memory, as those of several files that are mapped, with gaps of whole rows
 * between them: those of stretch k, from row first[k] to before row first[k + 1], lie where rows of numbers that are
 * skip[k] larger would lie if there were no gaps. */
typedef struct nf_gaps {
    size_t n;                   /* at least 1 */
    const size_t *first, *skip; /* [n], ascending, from 0 and 0 on */
} nf_gaps;

typedef struct nf_matrix {
    size_t rows, cols;
    nf_type type;
    void *data;   /* [rows, cols], float or double by `type`; owned by the matrix, freed by nf_matrix_free */
    char **names; /* [cols], of the columns: printable UTF-8, no two the same; one block, freed by nf_matrix_free. NULL:
                     they have none */
    const nf_gaps *gaps; /* one block, freed by nf_matrix_free; NULL, unless it is read with nf_reading.apart: all rows
                            lie one behind the other */
} nf_matrix;

/* Makes a matrix of zeros, without names. NF_DATA where rows * cols is beyond the address space. */
nf_status nf_matrix_make(nf_matrix *m, size_t rows, size_t cols, nf_type type, nf_error *error);
/* Frees the numbers and names and sets them to NULL; a matrix whose data are NULL is fine. */
void nf_matrix_free(nf_matrix *m);
/* Whether numbers of `type` would hold the rows of every column apart: NF_DATA where a column's standard deviation is
 * below 4 epsilons of its largest magnitude, but not 0 (a column of one and the same number passes). The error begins
 * with `what`, the data's name. */
nf_status nf_matrix_check(const nf_matrix *m, nf_type type, const char *what, nf_error *error);
/* Makes *to, a new matrix with the same numbers as `type`, and the same names. NF_DATA, and no matrix, where a finite
 * number is beyond the range of float; that error begins with `what`. */
nf_status nf_matrix_convert(nf_matrix *to, const nf_matrix *from, nf_type type, const char *what, nf_error *error);

/* How nf_matrix_read reads a file. */
typedef struct nf_reading {
    nf_type type;      /* of the matrix; numbers are read as double, and float refused where nf_matrix_check does */
    size_t cols;       /* how many columns there must be; 0: any number */
    size_t context;    /* how many of them, the last ones, are context */
    bool standardize;  /* shift and scale every column to mean 0 and standard deviation 1, while they are doubles */
    bool header;       /* csv, tsv: the first line is a header. Otherwise it is one if none of its cells is a number */
    bool confidential; /* errors quote nothing that stands in the file */
    char separator; /* csv, tsv: what separates cells, one of , ; | tab or space, of which any number are one. 0: tabs
                       in .tsv, otherwise what the first two lines show */
    /* Which columns are taken, in this order: names of the header, or numbers from 1, as in "y,x", "1-3,7"; a name that
     * has a comma in double quotes. NULL: all that the other list does not take; context comes last. */
    const char *columns, *context_columns;
    /* Which column holds the rows' weights, named in the same way: it is read behind the `cols` others, and is none of
     * them. Statistics for `standardize` are weighted; where the matrix is float and the largest weight beyond 2^32 or
     * below 2^-32, they are scaled by a power of two. NULL: none. */
    const char *weights;
    /* [cols]: names of columns, as those that weights know. Where the file has names, what is taken of it must be
     * these, in whatever order, and is put into this one. NULL: the order is that of the file. */
    char *const *names;
    /* .npy files of at least so many bytes are not read into memory: the matrix is the file itself where its numbers
     * are of `type`, otherwise a temporary file, and may not be written to. 0: none. To cut the file short while the
     * matrix is in use is SIGBUS. */
    size_t map_from;
    bool apart; /* several such files, where all their numbers are of `type`, are mapped each by itself: nf_matrix.gaps
                 */
    /* Processes that read the same data between them: the matrix has all rows, but this process has the numbers of its
     * own alone, and finds what one process would. Internal: struct nf_comm is not declared here. NULL: alone. */
    const struct nf_comm *comm;
    nf_error *coarse; /* where not NULL, it gets the error with which nf_matrix_check refuses float, or an empty one,
                         and the file is read */
} nf_reading;
/* Reads data, in the format that the path ends in: .npy (2-D; any type of real number, byte order and layout; integers
 * beyond 2^53 are rounded to double), .csv or .tsv, all of these also packed by gzip with .gz behind that; .npz, whose
 * only array they are, or x.npz:NAME; "-" is standard input as csv, and so is what is below /dev/.
 * Where no file has this name, and the last name of the path one of * ? and [, all files of its folder that match are
 * read, as in a shell, one behind the other in the order of their names' bytes: as many columns each as the first, and
 * names that are the first's. NF_FILE where none matches. A path with line feeds, of which there is no file either, is
 * a list of such paths, whose files are read in its order, in whatever formats. The names of a header become those of
 * the matrix, if they tell its columns apart and have at most 255 bytes each. NF_DATA where the file is no such data,
 * has other columns, a number that is not finite, or weights as nf_loss refuses them; NF_USAGE for other suffixes and
 * separators; NF_FILE where it cannot be read. *m is the caller's to free, and empty on failure. */
nf_status nf_matrix_read(nf_matrix *m, const char *path, const nf_reading *how, nf_error *error);
/* Writes data in the format that the path ends in, .npy, .csv or .tsv; "-" or NULL is standard output as csv. A file is
 * replaced whole or not at all. Numbers in text read back to the same bits; they begin with a header where the columns
 * have names, unless one of these is a number. */
nf_status nf_matrix_write(const nf_matrix *m, const char *path, nf_error *error);

/* The parameters of toy data sets, which nf_toy_make makes by name. In two dimensions: points (x[1] normal with
 * standard deviation 4, x[0] normal around x[1]^2 / 4 with standard deviation 1), circles and moons (as scikit-learn's
 * make_circles and make_moons), two_spirals, pinwheel, checkerboard and eight_gaussians (the shapes of FFJORD,
 * Grathwohl et al. 2019); in one: interval (uniform on [low, high)). */
typedef struct nf_toy_options {
    size_t n; /* rows */
    uint64_t seed;
    bool standardize; /* shift and scale every column to mean 0 and standard deviation 1 */
    double noise;     /* standard deviation of the noise; NAN: the set's usual one */
    double factor;    /* circles: radius of the inner circle, the outer one's being 1; NAN: 0.5 */
    double low, high; /* interval */
} nf_toy_options;
extern const nf_toy_options nf_toy_defaults;
/* Makes a toy data set [o->n, 2] or, of interval, [o->n, 1]. Row i depends on (seed, i) alone, before standardizing,
 * and is the same in both types but for rounding; circles and moons space their rows evenly by n as well. NF_USAGE for
 * options out of range, NF_DATA for another name or an interval without length. */
nf_status nf_toy_make(nf_matrix *m, const char *name, const nf_toy_options *o, nf_type type, nf_error *error);

/* ---- programs: a compiled flow ---------------------------------------------------------------------------------- */

/* The entry points of a program, and their results for n rows. */
typedef enum nf_entry_kind {
    NF_FORWARD,  /* z [n, dim], ldj [n] of x */
    NF_INVERSE,  /* x [n, dim], ldj [n] of z, which is handed over as nf_rows.x */
    NF_LOG_PROB, /* log p(x) [n] */
    NF_SCORE,    /* d log p(x) / d x [n, dim]; 0 where log p(x) is -inf and has no derivative */
    NF_LOSS,     /* mean negative log-likelihood, by nf_loss */
    NF_GRAD,     /* the loss and its gradient with respect to the parameters, by nf_loss */
    NF_SAMPLE,   /* x [n, dim], by nf_sample */
    NF_LAYERS,   /* layers + 1 results [n, dim]: z, then the rows after each layer of the inverse, x being the last */
    NF_ENTERING, /* what enters, on the way forward, each layer whose parameters start as statistics of the data
                    (actnorm, standardize): its rows [n, dim], or its context [n, context]; for nf_train */
    NF_ENTRIES
} nf_entry_kind;

/* A compiled flow. The compiler (nfc.h) makes it for a model, which owns it; any number of threads may run it. */
typedef struct nf_program nf_program;
typedef struct nf_program_info {
    const char *name;                    /* the model's; lives as long as the program */
    size_t dim, context, params, layers; /* features of a row, context columns, numbers of parameters, layers */
    nf_type type;                        /* of parameters, rows and results */
    size_t tensors;                      /* named parameters, which lie one behind the other in params */
    size_t members; /* of an ensemble, whose params are [members][params / members], each as of one flow; otherwise 0 */
} nf_program_info;
void nf_program_describe(const nf_program *p, nf_program_info *info);

/* A named parameter: a matrix [rows, cols], or a vector [cols] where rows is 0. */
typedef struct nf_tensor {
    const char *name; /* "flow.2.net.1.weight"; lives as long as the program */
    size_t rows, cols;
    size_t offset;  /* of its first number in params */
    bool trainable; /* false: set by the data once, or fixed; never updated or decayed */
} nf_tensor;
/* Parameter i, from 0, in the order of params. Gives false, and an empty *tensor, where there are no more. */
bool nf_program_tensor(const nf_program *p, size_t i, nf_tensor *tensor);

/* ---- ensembles: ensemble.c -------------------------------------------------------------------------------------- */

/* *ensemble: a program of the equal mixture of as many flows of the program p, p(x) = 1/members sum_i p_i(x), which
 * differ in their parameters alone, as nf_program_info.members says. It has log_prob, score, loss without gradient, and
 * samples: row k of these is that of a member, which depends on (seed, first + k) alone; other calls are NF_USAGE. The
 * i-th of its initial parameters are those of the seed + i. nf_program_tensor gives the parameters of one member.
 * nf_free'd by the caller; p must outlive it. NF_USAGE for members that are not 1 to NF_MOST_MEMBERS. */
enum { NF_MOST_MEMBERS = 1000 };
nf_status nf_ensemble_make(nf_program **ensemble, const nf_program *p, size_t members, nf_error *error);

/* ---- threads: threads.c ----------------------------------------------------------------------------------------- */

/* How many threads calls of this library may use, at most 256; at first as many as the process has cores, and again
 * after nf_use_threads(0). Results do not depend on it, not by a bit. */
size_t nf_threads(void);
void nf_use_threads(size_t n);

/* ---- running: calls.c ------------------------------------------------------------------------------------------- */

/* What rows count in a loss and in a training: n numbers of `type`, `stride` numbers apart; at NULL: all count the
 * same. Each is at least 0, and only their ratios matter. A row of weight 2 is as good as two rows of weight 1, and one
 * of weight 0 as none, though its numbers must be finite too. */
typedef struct nf_row_weights {
    const void *at;
    nf_type type;
    size_t stride;
    const nf_gaps *gaps; /* NULL: there are none */
} nf_row_weights;
/* Rows to run on: x [n, dim] and, for models with context, context [n, context] (else ignored). Row k begins at
 * x + k * stride_x, counted in numbers; strides are at least dim and context, or 0: one row serves all. The weights are
 * for nf_loss and nf_train alone, and gaps in x and context for nf_train with a flow that is no ensemble. */
typedef struct nf_rows {
    size_t n;
    const void *x, *context;
    size_t stride_x, stride_context;
    nf_row_weights weights;
    const nf_gaps *gaps;        /* NULL: there are none */
    const struct nf_comm *comm; /* internal, as in nf_reading: this process has some of the rows; for nf_train, and
                                   nf_loss of ensembles. NULL: it has all */
} nf_rows;
/* Runs one entry point (forward, inverse, log_prob, score, layers or entering) with params [info.params]. out[i] is
 * where result i of nf_entry_kind goes, densely; it may be NULL or x itself where the result is [n, dim] and
 * stride_x is dim. NF_USAGE for missing arguments, strides that are too small, and other kinds. Where features are
 * whole numbers (the domain integer) log_prob is of their probability, -inf for others, and score its derivative, 0 by
 * them: sums over points between each and the next one, see whole.c. The maps take and give any number from k to k + 1
 * for k. */
nf_status nf_run(const nf_program *p, nf_entry_kind kind, const void *params, const nf_rows *rows, void *const *out,
                 nf_error *error);
/* The mean negative log-likelihood of the rows, -sum w log p(x) / sum w with their weights w, and its gradient [params]
 * unless grad is NULL. *loss is NAN on failure and for no rows, whose gradient is 0. NF_DATA, naming the row, for a
 * weight that is negative or not finite; where all are 0; and where their sum is beyond the range of double. */
nf_status nf_loss(const nf_program *p, const void *params, const nf_rows *rows, double *loss, void *grad,
                  nf_error *error);
/* The gradient of sum(cotangents * results) of an entry point, its vector-Jacobian product: NF_FORWARD with cotangents
 * dz [n, dim] and dldj [n], NF_INVERSE with dx and dldj, or NF_LOG_PROB with dlp [n] alone, in the order of the results
 * and dense. It goes to out[0], by the rows [n, dim]; out[1], by the context [n, context], not looked at where the
 * model has none; and out[2], by the parameters [params], 0 for those that have no part in it. NULL among the
 * cotangents stands for zeros, in `out` for what is not wanted. Rows of the first two depend on their own row alone;
 * the third is a sum over rows, with the same bits for any number of threads. Where log p(x) is -inf its derivatives
 * may be NaN.
 *
 * p: a program of nfc_model_program_vjp. NF_USAGE for other programs and kinds, and as of nf_run. */
nf_status nf_vjp(const nf_program *p, nf_entry_kind kind, const void *params, const nf_rows *rows,
                 const void *const *cotangents, void *const *out, nf_error *error);
/* Draws rows->n samples x [n, dim]; of `rows` only n and the context are used. Given the parameters, sample k depends
 * on (seed, first + k) and its context row alone, so that any split of the work draws the same rows. Random numbers are
 * those of Philox4x32-10 (Salmon et al. 2011). */
nf_status nf_sample(const nf_program *p, const void *params, uint64_t seed, uint64_t first, const nf_rows *rows,
                    void *x, nf_error *error);
/* Fills params [info.params] with initial parameters; each depends on the seed and on its place alone. */
void nf_init(const nf_program *p, uint64_t seed, void *params);

/* ---- training: train.c ------------------------------------------------------------------------------------------ */

/* Of the learning rate, k being the steps since the warm-up:
 * constant: lr; cosine: lr (1 + cos(pi k / K)) / 2, K being all steps after the warm-up; step: lr decay^floor(k /
 * decay_steps); exponential: lr decay^(k / decay_steps); plateau: lr decay^j, j growing whenever the watched loss has
 * not improved for decay_steps steps. */
typedef enum nf_schedule {
    NF_SCHEDULE_CONSTANT,
    NF_SCHEDULE_COSINE,
    NF_SCHEDULE_STEP,
    NF_SCHEDULE_EXPONENTIAL,
    NF_SCHEDULE_PLATEAU
} nf_schedule;

/* What training makes small: minus the mean log-density of rows, or of a flow q and a target p, over rows that the flow
 * draws, the divergence of q from p, KL(q | p) = E_q log(q / p); that of p from q, E_p log(p / q); the variance of the
 * weights p / q over their mean squared, the chi-square divergence; or the Fisher divergence, E_q |d log(q / p) /
 * dx|^2. */
typedef enum nf_objective_kind {
    NF_OBJECTIVE_AUTO, /* likelihood of rows, reverse_kl towards a target */
    NF_OBJECTIVE_LIKELIHOOD,
    NF_OBJECTIVE_REVERSE_KL,
    NF_OBJECTIVE_FORWARD_KL,
    NF_OBJECTIVE_VARIANCE,
    NF_OBJECTIVE_FISHER
} nf_objective_kind;

/* How processes that train together add up what each has of a sum over rows. */
typedef enum nf_reduction {
    NF_REDUCE_EXACT, /* in an order that does not depend on their number */
    NF_REDUCE_FAST   /* each its own rows as one process would, and these sums by an allreduce, in any order */
} nf_reduction;

typedef struct nf_train_options {
    /* AdamW (Loshchilov & Hutter 2019) as optax.adamw has it: p -= lr (m_hat / (sqrt(v_hat) + eps) + weight_decay p) */
    double lr, beta1, beta2, eps, weight_decay;
    nf_schedule schedule; /* of the learning rate, with: */
    double decay;
    size_t decay_steps, warmup; /* warmup: the learning rate of its step i, from 1, is lr i / warmup */
    double clip;                /* the gradient is scaled down to this Euclidean norm; 0: no limit */
    double ema;                 /* decay of the average of the parameters that the training ends with, see nf_train */
    double noise;               /* of the rows of a step, in standard deviations of each column, see nf_train */
    size_t steps, batch;        /* updates; rows of a minibatch, where 0 or no fewer than there are: all rows */
    size_t epochs;              /* in place of steps, where not 0: passes over the rows */
    size_t patience; /* stop after so many steps without the watched loss improving by more than 1e-8; 0: never early */
    double valid;    /* fraction of the rows held out for validation, at least one row if above 0; drawn with `seed` */
    uint64_t seed;   /* of the held-out rows, the order of minibatches, and the noise */
    size_t members;  /* how many flows an ensemble is to have: for those who make the program, not for nf_train */
    nf_objective_kind objective;
    size_t samples, replay; /* towards a target: rows of a step; steps over rows drawn before, after each that draws */
    const char *freeze;     /* parameters that keep what they begin with, see nf_train; NULL or "": none */
    size_t chunks;          /* how many pieces of a step's rows are summed up by themselves, at most */
    nf_reduction reduce;    /* with `comm`, see nf_train */
    bool fresh;             /* first set the parameters that start as statistics of the data (actnorm, standardize) */
    const struct nf_checkpoint *resume; /* go on from there; NULL: begin */
    bool keep_state;                    /* give nf_train_result.state */
    const struct nf_target *target;     /* train towards it, see nf_train; NULL: on rows */
    const nf_program *vjp;              /* with a target: the flow's program of nfc_model_program_vjp */
    const nf_program *directional;      /* with NF_OBJECTIVE_FISHER: that of nfc_model_program_directional */
    const struct nf_comm *comm;         /* train together with other processes, see nf_train; NULL: alone */
} nf_train_options;
extern const nf_train_options nf_train_defaults;
/* Sets the option of this name, which a field but the last seven has, from text as on the command line: "lr" from
 * "1e-3", "schedule" from "cosine". NF_USAGE, with nothing set, for an unknown name or a value that the option does not
 * allow. A text stays the caller's, who keeps it as long as the options. */
nf_status nf_train_set(nf_train_options *o, const char *key, const char *value, nf_error *error);

/* What is known after a step. Losses are those before its update: `loss` of the rows of this step, `best` the least
 * watched loss so far, valid_loss of the rows held out, NAN where it was not computed at this step. */
typedef struct nf_step {
    size_t step, steps;                         /* this step, counted from 1, of how many */
    double loss, best, valid_loss, lr, seconds; /* lr of this step; seconds since the training began */
    size_t patience_left;                       /* steps; 0 as well where there is no patience */
    size_t member, members;                     /* of an ensemble: which one is trained, from 1, of how many; or 0 */
    const void *kept; /* the best parameters so far by the watched loss, [params]; valid during the call, and where the
                         program runs on a GPU after nf_step_fetch */
    const struct nf_checkpoint *state; /* after the step, for nf_checkpoint_write; valid during the call */
} nf_step;
void nf_step_fetch(const nf_step *s); /* brings `kept` here, if it is on a GPU; during the call alone */

/* The losses of steps, as means over stretches of `every` steps: loss[0 .. n - 1], the last one perhaps of fewer. */
enum { NF_CURVE = 64 };
typedef struct nf_curve {
    size_t steps, every, n;
    double loss[NF_CURVE];
} nf_curve;

/* loss: mean negative log-likelihood of all rows trained on, with the parameters that the training ends with. best:
 * with validation the least loss of the rows held out, otherwise `loss`. warning: a column holds one number in many
 * rows, no step improved on the start, or samples are not finite, as the base reaches beyond what the layers map data
 * to. */
typedef struct nf_train_result {
    size_t steps; /* done, those before a resumption included */
    double loss, best;
    double seconds;              /* of these steps */
    bool interrupted, exhausted; /* on_step asked to stop; patience ran out */
    struct nf_checkpoint *state; /* after the last step, if o->keep_state and NF_OK; freed by nf_checkpoint_free */
    nf_curve curve;              /* of the steps since the training began or was resumed; of an ensemble the last's */
    size_t members;              /* of an ensemble: how many have been trained, of which none was interrupted */
    char warning[200];           /* or "" */
} nf_train_result;

/* Trains params [info.params] in place by maximum likelihood. on_step, unless NULL, is called with `user` after every
 * step and stops the training by returning true, which is NF_OK. NF_USAGE for options out of range. NF_DATA where a
 * number of the data is not finite, or a column, context included, has a standard deviation below 4 epsilons of its
 * largest magnitude, but not 0: the type would not hold its rows apart.
 *
 * The watched loss is the validation loss, computed once an epoch with minibatches and every 10 steps otherwise.
 * Without validation it is the loss of all rows, or with minibatches an exponential moving average of their losses over
 * about an epoch (at least 100 and at most 1000 steps). The training ends with the parameters of its least value;
 * without validation, with the last parameters where their loss on all rows is as low. Without validation, for large
 * models with few rows a step, the least value is looked for at every 16th step only, as a copy of the parameters costs
 * time there.
 *
 * With ema above 0 the parameters that are validated, kept and ended with are an exponential moving average of those
 * trained, average += (1 - d) (params - average) after each step, with d the lesser of ema and (1 + step) / (10 +
 * step).
 *
 * With noise above 0 each step adds to its rows, not to their context, independent normal numbers whose standard
 * deviation is `noise` times that of the column over all rows; those of a row depend on the seed, the step and the
 * row's place in the step alone. Losses of steps are those of the noisy rows, and without validation the watched loss
 * is their moving average in every case; the validation loss and the loss at the end are of the rows as they are.
 *
 * Features that are whole numbers (the domain integer) must be such in the rows, NF_DATA otherwise. Each step adds to
 * each uniform noise from 0 to 1, as above, and `noise` is not of them; losses of all rows are those of one such draw,
 * and on average above that of nf_loss. They have no training towards a target.
 *
 * freeze is a list with commas: numbers of layers, from 1, and ranges of these, as in "1-4,7", and names of parameters
 * or what they begin with, up to a point, as in "flow.2.net,base". What it names has no updates, no decay and no part
 * in the gradient's norm; what the data set, they set all the same where `fresh` says so. NF_USAGE where the flow does
 * not have it, or where the list has more than 1000 characters.
 *
 * Each epoch has its own order of the rows, by the seed and its number.
 *
 * The rows of a step are cut into tiles, and these into as many chunks as there are, but at most o->chunks. Threads,
 * and with o->comm other processes, share out the chunks; their sums are added in an order that does not depend on who
 * has computed them, so that the parameters have the same bits for any number of threads and processes, and in all of
 * these. Another number of chunks is another rounding. With NF_REDUCE_FAST other processes share out the tiles
 * instead, each cuts its own into chunks, and one allreduce joins their sums: parameters have the same bits in all of
 * these still, but others for another number of them, up to rounding. All processes call nf_train with the same
 * program, rows (with rows->comm, which is o->comm then, each has the numbers of some) and options, and have the same
 * result; on_step's wish to stop, of whichever of them, is granted one step later. Towards a target each draws and
 * evaluates its own range of a step's rows. Internal: struct nf_comm is not declared here.
 *
 * With weights w of the rows, what is made small is sum w nll / sum w over the rows trained on; the validation loss is
 * that of the rows held out, and what the data set, the noise's deviations included, are weighted means and deviations.
 * Rows of weight 0 are left out from the beginning: the training is that of the other rows, to the bit. Held-out rows
 * and minibatches are drawn uniformly from these, and the loss of a step is the mean of w nll / m over its rows, m
 * being the mean weight of all rows trained on: an unbiased estimate, as is its gradient. (Divided by the sum of the
 * step's own weights it would be biased.) NF_DATA for weights as of nf_loss.
 *
 * Of an ensemble (nf_ensemble_make) all members are trained, one after the other, the i-th as one flow with the seed +
 * i: it holds out other rows, and has another order of minibatches. They must differ in what they begin with, as
 * nf_init makes them, where each step takes all rows. The result has the steps and seconds of all, and loss and best
 * are the mixture's loss of all rows. It has no state, and cannot be resumed. A training that is interrupted, or fails,
 * leaves the members behind that one as they were.
 *
 * With a target each step draws o->samples rows from the flow as it is, by the seed and the step, and makes small what
 * o->objective says. Of `rows` only the context is used, which those drawn take in turn; NULL where the model has none.
 * reverse_kl needs the target's gradient, and a density above 0 wherever the flow draws; its loss is E_q log(q / p)
 * with p as the target has it, -log Z at best. It does not train parameters of the base, which must be frozen.
 * forward_kl and variance weigh each row by p / q; their losses are what a step's rows show of E_p log(p / q), p
 * normalised, and of the chi-square divergence: too small while few rows have most of the weight. fisher needs the
 * target's gradient as reverse_kl does; rows are held where they were drawn, and its loss is the mean of |d log q / dx
 * - d log p / dx|^2. With all but reverse_kl o->replay steps follow each step that draws, over rows chosen at random
 * from the last 16 draws with the weights that these had then, so that the target is evaluated less often. Where there
 * is more than one row of context, rows of each count by its share of the weights. As steps are over other rows each,
 * the watched loss is their moving average; the loss at the end is over at least 10000 rows. Parameters that start as
 * statistics of the data stay as they are. NF_USAGE for o->epochs, batch, valid and noise, which are of rows.
 *
 * A loss that is not finite, or a first validation loss that is not, ends the training with NF_DATA and names the first
 * row at fault. A training that has diverged is NF_DATA too: at its end both the loss of all rows and the moving
 * average are above the loss of the parameters kept by more than 5 + dim nats (sound trainings may rise by four at
 * first). In both cases, and where memory runs out, params are those kept. */
nf_status nf_train(const nf_program *p, void *params, const nf_rows *rows, const nf_train_options *o,
                   bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result, nf_error *error);

/* ---- targets: target.c, integrate.c ------------------------------------------------------------------------------ */

/* A density that is known but for a factor. evaluate is called with `user` and rows of a flow's dim and context,
 * x [n, dim] without gaps, and fills log_density [n] and, unless that is NULL, gradient [n, dim], d log_density / dx,
 * all of the flow's type. -inf is a density of 0, whose gradient is not looked at; NaN and +inf are NF_DATA where they
 * are met. A status that is not NF_OK ends the call that evaluates, which returns it with this error. The calling
 * thread evaluates, one call after the other. */
typedef struct nf_target {
    nf_status (*evaluate)(void *user, const nf_rows *rows, void *log_density, void *gradient, nf_error *error);
    void *user;
} nf_target;
/* That of a program without parameters, as nfc_model_program_target makes one; p must outlive it. */
nf_target nf_program_target(const nf_program *p);

/* Up to this shape of the weights' tail the error of an integral is to be believed (Vehtari et al. 2024). */
#define NF_K_HAT_GOOD 0.7

/* By which points in the unit cube the rows of an integral are drawn: independent ones; or Sobol' points, which fill
 * the cube evenly, so that the error falls faster than one over the square root of n, best where n is a power of two
 * (randomised quasi-Monte Carlo; Sobol' 1967, Matousek 1998; with flows Andral 2024). They come in NF_SCRAMBLINGS equal
 * parts, whose scramblings are independent and tell the error. */
typedef enum nf_points { NF_POINTS_RANDOM, NF_POINTS_SOBOL } nf_points;
enum { NF_SCRAMBLINGS = 16 };

/* What n rows x drawn from a flow q say of the integral Z of a target p, by their weights w = p(x) / q(x) (importance
 * sampling). A row to which the flow gives no finite log-density has the weight 0. */
typedef struct nf_integral {
    size_t n;         /* rows drawn, */
    nf_points points; /* by such points */
    uint64_t seed;    /* of this seed */
    double log_z;     /* log(sum w / n) */
    double error;     /* its standard error: sqrt((n / ess - 1) / (n - 1)), or of Sobol' points that of their parts, and
                         of what is above the cutoff of the weights' tail as if that were drawn at random */
    double ess;       /* effective sample size, (sum w)^2 / sum w^2 (Kish 1965) */
    double k_hat; /* the shape of the weights' tail (PSIS; Vehtari et al. 2024): above NF_K_HAT_GOOD the error is not to
                     be believed; inf where the tail has less than 5 weights */
    size_t outside; /* rows of weight 0 */
} nf_integral;
/* Draws n rows, from 2 to 1e12, by the points and the seed, and fills *result, in memory that does not grow with n but
 * for 12 sqrt(n) weights. context [info.context]: one row for all, NULL where the model has none. NF_DATA where all
 * weights are 0; NF_USAGE for Sobol' points of fewer than 2 NF_SCRAMBLINGS rows, or of an ensemble. */
nf_status nf_integrate(const nf_program *p, const void *params, const nf_target *target, const void *context,
                       nf_points points, uint64_t seed, size_t n, nf_integral *result, nf_error *error);
/* Chooses n rows x [n, dim] of those that nf_integrate has drawn for the result `of` with the same arguments, which are
 * drawn once more, each about n times its share of the weights (systematic resampling): samples of the target's
 * distribution, without weights. Rows stay in their order; one of large weight is there several times. */
nf_status nf_resample(const nf_program *p, const void *params, const nf_target *target, const void *context,
                      const nf_integral *of, size_t n, void *x, nf_error *error);

/* ---- checkpoint.c ----------------------------------------------------------------------------------------------- */

/* A training between two steps. One that goes on from there, by nf_train_options.resume, over the same rows and with
 * the same options (of which `steps` may be more) ends with the same parameters, to the bit, as if it had never
 * stopped; tier and instruction set being the same. */
typedef struct nf_checkpoint nf_checkpoint;
/* Writes nf_step.state as a .safetensors file, whole or not at all, with a text of the caller's, which may be NULL. */
nf_status nf_checkpoint_write(const nf_checkpoint *c, const char *note, const char *path, nf_error *error);
/* Reads such a file; *c is freed by nf_checkpoint_free and NULL on failure: NF_DATA where the file is damaged or of
 * another model. */
nf_status nf_checkpoint_read(nf_checkpoint **c, const nf_program *p, const char *path, nf_error *error);
const char *nf_checkpoint_note(const nf_checkpoint *c); /* the text; lives as long as the checkpoint */
size_t nf_checkpoint_step(const nf_checkpoint *c);      /* steps done */
void nf_checkpoint_free(nf_checkpoint *c);              /* NULL is fine */

/* ---- weights.c, undo.c ------------------------------------------------------------------------------------------- */

/* For a signal handler that is about to end the process, and safe to call in one: removes files that are half written
 * and temporary folders, and ends C compilers that are running. */
void nf_abandon(void);

/* Parameters as a .safetensors file (https://huggingface.co/docs/safetensors): one tensor for each named parameter, F32
 * or F64 by the program's type, and the program's architecture as metadata. NF_FILE where it cannot be written. */
nf_status nf_weights_write(const nf_program *p, const void *params, const char *path, nf_error *error);
/* Reads params [info.params] from such a file, converting between F32 and F64. NF_DATA for a damaged file, numbers that
 * are not finite, and weights of another model, whose first difference the error says; params stay as they are then. In
 * files without an architecture (written elsewhere) names and shapes alone must fit. */
nf_status nf_weights_read(const nf_program *p, void *params, const char *path, nf_error *error);
/* The same with the names of the columns that the parameters were trained on, names[dim + context] as in nf_matrix, or
 * NULL: they have none. *names is one block, nf_free'd by the caller, and NULL on failure. */
nf_status nf_weights_write_named(const nf_program *p, const void *params, char *const *names, const char *path,
                                 nf_error *error);
nf_status nf_weights_read_named(const nf_program *p, void *params, char ***names, const char *path, nf_error *error);
/* The same for a file with the weights of one flow of the program p, or of an ensemble of such flows, whose tensors
 * have the number of members before their other sizes. Makes *params and, of an ensemble, *ensemble, the program that
 * takes them (see nf_ensemble_make), otherwise NULL; both are nf_free'd by the caller, and NULL on failure. */
nf_status nf_weights_open(const nf_program *p, nf_program **ensemble, void **params, char ***names, const char *path,
                          nf_error *error);

#ifdef __cplusplus
}
#endif
#endif

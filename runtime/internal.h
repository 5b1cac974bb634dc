/* internal.h - what the runtime's files share with each other. Sections are named after files. */
#ifndef NF_INTERNAL_H
#define NF_INTERNAL_H
#include "device.h"
#include "memory.h"
#include "number.h"
#include "numeric.h"
#include "portable.h"
#include "program.h"
#include "ranks.h"
#include "shared.h"

/* ---- run.c ---- */
/* The buffers that calls of one entry point work in; made once, used for many calls. */
typedef struct nf_workspace nf_workspace;
/* What a sample's random numbers depend on: the seed and the number of the first row, see nf_sample; or the numbers
 * themselves, a row for each of the sample, as nf_random of portable.h has them. */
typedef struct nf_random_key {
    uint64_t seed, first;
    const nf_matrix *given; /* NULL: drawn */
} nf_random_key;
/* What is added to the data of a batch: to features that are whole numbers uniform noise from 0 to 1, to the others
 * normal noise, of which column j has the deviation deviation[j]. That of row k depends on (seed, first + k) alone. */
typedef struct nf_noise {
    uint64_t seed, first;
    const double *deviation; /* [dim]; NULL: 0 */
} nf_noise;
/* Input rows of one call of an entry point: data and context, either row-major or already in tiles, one
 * after the other, each [cols][its rows, padded to NF_ROWS]. */
typedef struct nf_batch {
    size_t n;
    /* By NF_IN_DATA, NF_IN_CONTEXT and NF_IN_RANDOM; random numbers that are NULL are drawn, see nf_random_key. */
    const void *at[NF_IN_RANDOM + 1];
    size_t stride[NF_IN_RANDOM + 1]; /* numbers from one row to the next; unused for tiles */
    size_t tile;                     /* rows of a full tile, where they are in tiles; 0: they are row-major */
    bool resident;            /* where the workspace runs on a device: rows are in memory of the device, without gaps */
    const void *share;        /* [n + NF_ROWS] of the program's type: what a row's nll is multiplied by in the loss, 0
                                 from n on; NULL: 1 / n */
    const nf_noise *noise;    /* where there are data; NULL: none */
    const void *cotangent[2]; /* NF_IN_ROW_COTANGENT and NF_IN_COTANGENT, row-major; NULL: zeros */
    int sign;                 /* that these are taken with, 1 or -1 */
} nf_batch;
/* How many rows a full tile has in a call of n rows, which so many processes share before each cuts its own. */
size_t nf_tile_rows(const nf_program *p, size_t n, size_t sharers);
/* How the rows of a call are shared out: into how many chunks, at most, and with which processes. */
enum { NF_CHUNKS = 32, NF_MOST_CHUNKS = 4096 };
typedef struct nf_sharing {
    size_t chunks;
    const nf_comm *comm; /* those that make the same calls, for what is summed over rows; NULL: none */
    size_t sharers;      /* how many of these have tiles of their own, whose sums nf_comm_add joins; up to 1: none, all
                            share the chunks of all tiles, whose sums do not depend on who has them */
    bool asks;           /* this process has been asked to stop */
    nf_queue *queue;     /* of a program with a device: where params and grad are, see device.h; NULL: the host's */
} nf_sharing;
/* The workspace for calls of one entry point with at most `rows` rows; freed by nf_workspace_free, NULL being fine.
 * sharing, which must last as long: NULL stands for NF_CHUNKS, and this process alone. */
nf_workspace *nf_workspace_make(const nf_program *p, unsigned kind, size_t rows, const nf_sharing *sharing);
void nf_workspace_free(nf_workspace *w);
/* NF_OK, or what has failed in the calls of a program with a device so far, whose results are not filled then. */
nf_status nf_workspace_status(const nf_workspace *w, nf_error *error);
/* Whether, at the last call with sums, one of the processes had been asked to stop. */
bool nf_workspace_asks(const nf_workspace *w);
/* Its entry point; the rank that computes with a row of a call of n rows, where there are ranks. */
unsigned nf_workspace_kind(const nf_workspace *w);
size_t nf_workspace_rank(const nf_workspace *w, size_t n, size_t row);
/* Into how many pieces that processes share a call of so many rows is cut: chunks, or with sharers tiles. */
size_t nf_pieces(const nf_program *p, unsigned kind, size_t rows, const nf_sharing *sharing);
/* One call of the entry point. out: results by rows, out[i] [n, width[i]] or NULL, and NULL altogether for none. key:
 * only for sampling. loss NULL: nothing that is summed over the rows is wanted. grad is only for NF_GRAD and
 * vector-Jacobian products, and then not NULL where loss is not; its elements that are known to be zero are not
 * written. */
void nf_workspace_run(nf_workspace *w, const void *params, const nf_batch *batch, const nf_random_key *key,
                      void *const *out, double *loss, void *grad);

/* ---- calls.c ---- */
/* Rows as a batch, row-major. */
nf_batch nf_batch_of(const nf_rows *rows);
/* NF_USAGE where pointers are missing or strides are smaller than the rows are wide; data and context say which of the
 * two the caller uses, and context is only needed if the model has it. */
nf_status nf_rows_check(const nf_program *p, const nf_rows *rows, bool data, bool context, nf_error *error);
/* NF_USAGE where the program has no such entry point, an nf_entry_kind or NF_..._VJP. */
nf_status nf_entry_check(const nf_program *p, unsigned kind, nf_error *error);
/* nf_vjp where out[0] and out[1] are NULL, by processes that have the same rows and share them out: `sharing` as of
 * nf_workspace_make. */
nf_status nf_vjp_shared(const nf_program *p, nf_entry_kind kind, const void *params, const nf_rows *rows,
                        const void *const *cotangents, const nf_sharing *sharing, void *const *out, nf_error *error);

/* nf_sample with random numbers that are given, see nf_random_key; of one flow that runs here. */
nf_status nf_sample_from(const nf_program *p, const void *params, const nf_matrix *random, const nf_rows *rows, void *x,
                         nf_error *error);

/* The entry point NF_LATENT of a program of vector-Jacobian products, as nf_sample draws: out[0] z [n, dim], out[1] its
 * log-density [n]. */
nf_status nf_latent(const nf_program *p, const void *params, uint64_t seed, uint64_t first, const nf_rows *rows,
                    void *const *out, nf_error *error);

/* ---- ranks.c ---- */
/* Which chunks of `chunks` a rank has: [*from, *to), none where it idles. */
void nf_ranks_chunks(const nf_comm *comm, size_t rank, size_t chunks, size_t *from, size_t *to);
size_t nf_ranks_of(const nf_comm *comm, size_t chunk, size_t chunks); /* the rank that has a chunk */
/* Adds up the sums of the chunks, total[chunks][width], of which each rank has its own, pairwise as a tree: those of
 * the first chunk are all then, in every rank. */
void nf_ranks_add(const nf_comm *comm, double *total, size_t chunks, size_t width);
/* Columns [first, end) of a matrix [out, in] of numbers of `size` bytes. */
typedef struct nf_slice {
    void *result;
    size_t out, in, first, end, size;
} nf_slice;
/* The columns of a late product go on to the next rank, or come from the one before. packed: room for twice as much: in
 * front the sums that nf_numeric.product calls `open`, densely, which go where there are some, and behind these the
 * columns, which go where `some` earlier rows have been added to them. */
void nf_ranks_pass(const nf_comm *comm, const nf_slice *s, char *packed, bool open, bool some, bool on);
/* From one rank to all others. packed: room for the columns. */
void nf_ranks_spread(const nf_comm *comm, size_t from, const nf_slice *s, char *packed);

/* ---- ensemble.c ---- */
/* What calls.c does for an entry point of one flow; NF_USAGE for those that an ensemble does not have. */
nf_status nf_ensemble_run(const nf_program *p, unsigned kind, const void *params, const nf_rows *rows,
                          const nf_random_key *key, void *const *out, double *loss, nf_error *error);
nf_status nf_ensemble_fail(const nf_program *p, nf_error *error); /* the latter */
/* nf_train for an ensemble. */
nf_status nf_ensemble_train(const nf_program *p, void *params, const nf_rows *rows, const nf_train_options *o,
                            bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result,
                            nf_error *error);

/* ---- whole.c: of programs with points ---- */
/* What calls.c does for log_prob, score and the loss; kind: NF_LOG_PROB, whose results out[0] and *loss are, or
 * NF_SCORE. All but `out`, of whose two kinds one is wanted, may be NULL. */
nf_status nf_whole_run(const nf_program *p, unsigned kind, const void *params, const nf_rows *rows, void *const *out,
                       double *loss, void *grad, nf_error *error);
/* Rounds the features of n rows of samples, without gaps, that are whole numbers down, to such as are within their
 * ends. */
void nf_whole_round(const nf_program *p, size_t n, void *x);
/* NF_DATA for the first row that counts and has another number where one must be whole; NF_OK for programs without
 * points. */
nf_status nf_whole_check(const nf_program *p, const nf_rows *rows, nf_error *error);
/* NF_USAGE for what such a program does not have: "..., and" `what`. */
nf_status nf_whole_fail(const nf_program *p, const char *what, nf_error *error);

/* ---- architecture.c ---- */
/* Whether weights saved with the architecture text `weights` fit a model of the text `model`; if not, `what` (size
 * bytes) says the first difference. */
bool nf_architecture_fits(const char *model, const char *weights, char *what, size_t size);

/* ---- order.c ---- */
/* Makes a random order of the numbers below n, which takes neither time nor memory. It depends on the seed and `round`
 * alone: 0 for the rows that a training holds out, then the epoch, from 1. */
void nf_permutation_make(nf_permutation *p, size_t n, uint64_t seed, uint64_t round);

/* ---- row_weights.c ---- */
/* What weights are multiplied by where they become float: 1 or, where the largest is far from that, the power of two
 * that brings it to at least 0.5 and below 1. */
double nf_row_weights_unit(double largest);
/* How many rows have a weight above 0. */
size_t nf_rows_that_count(const nf_rows *rows);
/* The loss of rows that count by weights, those of weight 0 left out, and unless it is NULL its gradient. */
nf_status nf_weighted_loss(const nf_program *p, const void *params, const nf_rows *rows, double *loss, void *grad,
                           nf_error *error);

/* ---- batches.c ---- */
/* The rows of a training: some are held out for validation, each step takes all others, or a minibatch of them. Orders
 * depend on the seed and the epoch alone. Rows of weight 0 are none of them. Many rows are neither copied nor listed:
 * more than a few MiB of them come in parts. */
typedef struct nf_block nf_block;
typedef struct nf_batches {
    const nf_program *p;
    const nf_rows *rows;
    uint64_t seed;
    size_t n, held, most;        /* rows trained on, held out, in a part that is copied */
    size_t step_rows, per_epoch; /* rows of a step; steps of an epoch, those rows at its end that fill none left out */
    size_t *counted;             /* the rows of weights above 0, where some are 0, or NULL */
    double trained, validated;   /* mean weights of the rows trained on and held out, where there are weights */
    size_t sharers;              /* see nf_sharing */
    nf_queue *queue;             /* of a device; NULL: there is none */
    nf_block *train, *valid;     /* the rows trained on, where each step takes all of them; those held out; or NULL */
    nf_permutation split, order; /* of all rows, those held out first; of those trained on in this epoch */
    size_t epoch;                /* from 1; 0: no order */
    char *copies;                /* the rows of a part, each its data followed by its context */
    size_t room;                 /* how many rows of a part there is room for */
    /* Where ranks have the rows between them, see fetch.c. */
    size_t *begin;                     /* [size + 1]: which of the rows that count is the first of each rank */
    double *weight;                    /* of the rows in copies; NULL: there are no weights */
    size_t here, here_end, here_epoch; /* rows of the order of this epoch that are in copies, for steps to come */
    void *share;                       /* theirs, see nf_batch; NULL: there are no weights */
} nf_batches;
typedef enum nf_rows_of { NF_OF_STEP, NF_OF_TRAINING, NF_OF_VALIDATION } nf_rows_of;
/* Draws the rows to hold out; the caller keeps program and rows until nf_batches_free. */
/* queue: of a device, in whose memory are the rows that each step takes, and those held out; or NULL. */
void nf_batches_make(nf_batches *b, const nf_program *p, const nf_rows *rows, const nf_train_options *o,
                     nf_queue *queue);
void nf_batches_free(nf_batches *b);
/* The number of the i-th row trained on, as the caller has it. */
size_t nf_batches_row(const nf_batches *b, size_t i);
/* The weights of n of these rows, the first-th and those after it: where ranks have the rows between them, of those
 * that a call of the workspace over these n rows has in this rank; w NULL: the first has all. */
void nf_batches_weights(const nf_batches *b, nf_rows_of which, size_t first, size_t n, const nf_workspace *w,
                        double *weight);
size_t nf_batches_most(const nf_batches *b, nf_rows_of which); /* rows of the largest part */
/* The next part of the rows of a step (from 0), of a training or of its validation. *done: how many rows the parts
 * before had, 0 at first. False where there are no more. A part is valid until the next call. Where ranks have the
 * rows between them it has those of this rank in a call of the workspace. */
bool nf_batches_part(nf_batches *b, nf_rows_of which, size_t step, const nf_workspace *w, size_t *done, nf_batch *part);
/* The mean negative log-likelihood, by the rows' weights, of the rows of a step, of a training or of its validation. w:
 * a workspace of NF_LOSS with grad NULL or, of NF_GRAD, with grad [params], which becomes the gradient; spare [params]:
 * to work in where the rows come in parts. noise: added to the data, NULL: none. */
double nf_batches_loss(nf_batches *b, nf_rows_of which, size_t step, nf_workspace *w, const void *params,
                       const nf_noise *noise, void *grad, void *spare);

/* Which n rows these are, the first-th and those after it, among those that count. */
void nf_batches_places(const nf_batches *b, nf_rows_of which, size_t first, size_t n, size_t *row);

/* ---- fetch.c: of rows that ranks have between them ---- */
size_t *nf_batches_begins(const nf_batches *b); /* nf_batches.begin */
/* Brings n rows, the first-th and those after it, to the ranks that have them in calls of the workspace of `call` rows
 * each, of the first of which row `at` is the first of these; w NULL: to the first rank. rows: [n], each its data
 * followed by its context, or NULL; weight: [n], or NULL. Only what is this rank's is written. */
void nf_batches_fetch(const nf_batches *b, nf_rows_of which, size_t first, size_t n, const nf_workspace *w, size_t call,
                      size_t at, char *rows, double *weight);
size_t nf_batches_row_of_ranks(const nf_batches *b, size_t i); /* nf_batches_row */

/* ---- blame.c ---- */
/* NF_DATA after a loss of a step that is not finite, with the first row that counts, as the caller numbers them, whose
 * log-density is not; without rows, or where all are, with `what` behind it. */
nf_status nf_blame(const nf_batches *b, const void *params, const char *what, double loss, size_t step,
                   nf_error *error);

/* ---- entering.c ---- */
/* Sets all parameters that are statistics of the rows trained on, layer by layer: what enters a layer depends on the
 * parameters of those before it. NF_DATA, naming the layer or the row, where such a statistic cannot be had. */
nf_status nf_set_from_data(nf_batches *b, void *params, nf_error *error);

/* ---- checkpoint.c ---- */
/* Where a training stands between two steps; numbers of steps are whole. */
typedef struct nf_standing {
    double step;              /* done */
    double improved, looked;  /* the step, from 0, of the last improvement of the watched loss, of the last one seen */
    double kept_at;           /* the step, from 0, before whose update the best parameters were copied */
    double best, kept, trend; /* the least watched loss; that of the parameters kept; the smoothed loss */
    double lowered, lowered_at; /* how often schedule plateau has lowered the learning rate, and the step of the last */
    double rows;                /* of the data */
    double draws;               /* towards a target, with replay: how often rows were kept */
    double seconds;             /* of all steps */
} nf_standing;
/* Vectors [params]: the parameters, AdamW's moments, the best parameters so far, and the parameters' average, which is
 * NULL where there is none. */
enum { NF_PARAMS, NF_M, NF_V, NF_KEPT, NF_AVERAGE, NF_VECTORS };
struct nf_checkpoint {
    const nf_program *p;
    nf_standing at;
    void *vector[NF_VECTORS];
    nf_matrix replay;                /* the rows that are kept, see nf_objective_kept; without rows: none are */
    char *note;                      /* of one that was read */
    void (*fetch)(const void *user); /* called before vectors are read, to bring them here; NULL: they are */
    const void *user;
};

/* ---- threads.c ---- */
/* Calls run(user, task, thread) once for every task below `tasks`, in any order, on at most `threads` threads of the
 * pool. `thread` is below `threads`, 0 being the calling thread. Returns when all are done. Tasks must not allocate. */
void nf_parallel(size_t tasks, size_t threads, void (*run)(void *user, size_t task, size_t thread), void *user);

/* ---- sobol.c ---- */
/* Sobol' points in the place of a flow's random numbers. */
typedef struct nf_sobol {
    size_t width, columns; /* coordinates; those that are a net's, the first */
    uint64_t key, *direction, begin;
} nf_sobol;
void nf_sobol_make(nf_sobol *s, size_t width);
void nf_sobol_free(nf_sobol *s);
/* Takes the scrambling of this seed and number, whose first point is that of row `begin`. */
void nf_sobol_scramble(nf_sobol *s, uint64_t seed, uint64_t number, uint64_t begin);
/* The first n rows of to [.., width] become the points of the rows from `first` on, as nf_random of portable.h has
 * numbers. */
void nf_sobol_fill(const nf_sobol *s, uint64_t first, size_t n, nf_matrix *to);

/* ---- target.c ---- */
/* Rows that a flow draws, with their weights for a target. */
typedef struct nf_drawn {
    const nf_program *p;
    const void *params, *context; /* context: rows stride_context numbers apart, or NULL */
    size_t stride_context;        /* 0: one row for all, as nf_drawn_make has it */
    const nf_target *target;
    size_t most;            /* rows at once */
    nf_matrix x;            /* [most, dim] */
    nf_matrix log_q, log_p; /* [most, 1]: log-densities of the flow and of the target */
    nf_matrix slope;        /* [most, dim]: the target's gradient; made by who wants it, otherwise empty */
    nf_matrix log_w;        /* [most, 1], double: log p - log q; -inf where log q is not finite */
    nf_points points;       /* that they are drawn by */
    nf_sobol sobol;         /* for rows by Sobol' points, scrambled before they are drawn, whatever the seed, */
    nf_matrix random;       /* [most, what a sample draws] */
} nf_drawn;
/* nf_drawn_free is called even if this has failed; `target` must outlive it. */
nf_status nf_drawn_make(nf_drawn *d, const nf_program *p, const void *params, const nf_target *target,
                        const void *context, nf_points points, size_t most, nf_error *error);
void nf_drawn_free(nf_drawn *d);
/* Draws n <= d->most rows, those from number `first` on: nf_draw_rows, then nf_draw_weigh, which checks the target's
 * log-densities and fills log_w. */
nf_status nf_draw(nf_drawn *d, uint64_t seed, uint64_t first, size_t n, nf_error *error);
nf_status nf_draw_rows(nf_drawn *d, uint64_t seed, uint64_t first, size_t n, nf_error *error);
nf_status nf_draw_weigh(nf_drawn *d, uint64_t first, size_t n, nf_error *error);
/* Sums of weights over the largest one so far, and of their squares, by the weights' logarithms; `most` is -INFINITY at
 * first, and stays so while all weights are 0. */
typedef struct nf_weight_sums {
    double most, first, second;
} nf_weight_sums;
void nf_weight_sums_add(nf_weight_sums *s, double log_w);
void nf_weight_sums_join(nf_weight_sums *s, const nf_weight_sums *more);
/* target->evaluate, outside the scopes of memory.h: the caller's code may keep what it allocates. */
nf_status nf_target_evaluate(const nf_target *target, const nf_rows *rows, void *log_density, void *gradient,
                             nf_error *error);
/* NF_DATA where one of n log-densities of a target, of rows from number `first` on, is NaN or +inf, or where their type
 * hardly tells them apart (weights would all be the same). log_q: the flow's, which where it is not finite gives a row
 * the weight 0, whatever the target says; or NULL. */
nf_status nf_target_check(const nf_matrix *log_p, const nf_matrix *log_q, size_t n, uint64_t first, nf_error *error);

/* ---- integrate.c ---- */
#define NF_MOST_DRAWN 1e12
/* Streams of nf_philox of trainings and integrals; 0 is of samples, 1 of initial parameters, 2 of toy data, 3 of
 * permutations, 5 of members. */
enum { NF_STREAM_NOISE = 4, NF_STREAM_RESAMPLE = 16, NF_STREAM_STEP, NF_STREAM_REPLAY, NF_STREAM_SCRAMBLE };
/* 64 random bits. */
static inline uint64_t nf_random_word(uint64_t seed, uint64_t row, uint32_t block, uint32_t stream)
{
    uint32_t w[4];
    nf_philox(seed, row, block, stream, w);
    return (uint64_t)w[0] << 32 | w[1];
}
/* The seed of the noise of a training's step, from 0; SIZE_MAX: of the rows of whole numbers that losses of all rows
 * and statistics are of. */
static inline uint64_t nf_noise_seed(uint64_t seed, size_t step)
{
    return nf_random_word(seed, step == SIZE_MAX ? UINT64_MAX : step, 0, NF_STREAM_NOISE);
}
/* k of the generalized Pareto distribution that fits n numbers in ascending order, all above 0 (Zhang & Stephens 2009,
 * "A new and efficient estimation method for the generalized Pareto distribution"; k is -k there). */
double nf_pareto_shape(const double *x, size_t n);

/* ---- objective.c ---- */
/* A loss of a flow towards a target, of nf_train_options: its target, objective, samples and replay. */
typedef struct nf_objective nf_objective;
/* nf_objective_free is called even if this has failed. given: rows of context, or NULL. sharing: as the training has it
 * when it begins. All that is handed over must outlive it. */
nf_status nf_objective_make(nf_objective **made, const nf_program *p, const void *params, const nf_rows *given,
                            const nf_train_options *o, const nf_sharing *sharing, nf_error *error);
void nf_objective_free(nf_objective *j); /* NULL is fine */
/* NF_USAGE where `param`, the program's, are to be trained and cannot be by it. */
nf_status nf_objective_check(const nf_objective *j, const nf_param *param, nf_error *error);
/* The loss of the rows of a step, from 0, and its gradient; and the loss of rows that are drawn in the same way by
 * every call. NAN where a call has failed, nf_objective_status then being its status. */
double nf_objective_step(nf_objective *j, const void *params, size_t step, void *grad);
double nf_objective_loss(nf_objective *j, const void *params);
bool nf_objective_asks(const nf_objective *j); /* as nf_workspace_asks */
nf_status nf_objective_status(const nf_objective *j, nf_error *error);
/* The rows that are kept for replay, without rows where none are: in double, [n, dim + context + 2], data, context,
 * log p and log w. A view that lasts until the next step. *draws: how often rows have been kept. */
nf_matrix nf_objective_kept(const nf_objective *j, double *draws);
/* Goes on with rows that were kept; NF_DATA where they are not what so many draws leave. */
nf_status nf_objective_restore(nf_objective *j, const nf_matrix *kept, double draws, nf_error *error);
/* The rows that are kept, freed by the caller; no step may follow. */
nf_matrix nf_objective_take_kept(nf_objective *j);

/* ---- error.c ---- */
/* Writes the n bytes of `text` between quotes into `to`, which has `size` bytes, at least 8. A text that is too long is
 * cut and ends in "..."; what is no printable ASCII becomes '?'. */
void nf_quote(char *to, size_t size, const char *text, size_t n);

/* ---- number.c ---- */
/* Whether n bytes are a decimal number, nan or inf and nothing else; *value is the double nearest to it. */
bool nf_number_parse(const char *text, size_t n, double *value);

/* ---- column.c ---- */
/* A view of row-major data, rows `stride` numbers apart, and the rows' weights. */
typedef struct nf_columns {
    const void *data;
    nf_type type;
    size_t rows, cols, stride;
    nf_row_weights weights;
    const size_t *number; /* [cols] what errors call the columns; NULL: 1, 2, ... */
    const nf_gaps *gaps;  /* NULL: there are none */
    const nf_comm *comm;  /* ranks that have the rows between them, this one [from, end); NULL: all are here */
    size_t from, end;
} nf_columns;
/* Those of a matrix; weighted: its last column is the rows' weights, and none of them. */
nf_columns nf_columns_of(const nf_matrix *m, bool weighted);
/* Those of rows, their data or their context, or of a matrix that ranks have between them. */
nf_columns nf_columns_of_rows(const nf_program *p, const nf_rows *rows, bool context);
nf_columns nf_columns_shared(nf_columns all, const nf_comm *c);
size_t nf_columns_number(const nf_columns *c, size_t col);
/* Measures all columns: column[j] for j < cols; rows of weight 0 do not count. `type`: the type that is to hold the
 * numbers; its epsilon decides about NF_SPREAD_TOO_SMALL. Returns the sum of the weights. */
double nf_columns_measure(const nf_columns *c, nf_type type, nf_column *column);
/* [dim]: `noise` times the standard deviation of each column of data; nf_free'd by the caller. */
double *nf_noise_measure(const nf_program *p, const nf_rows *rows, double noise);
/* Makes statistics of rows whose weights add up to `weight` those of these and of others, whose statistics are *from
 * and whose weights add up to `more` (Chan, Golub & LeVeque 1983). Those of no rows may be anything. */
void nf_column_merge(nf_column *to, double weight, const nf_column *from, double more, nf_type type);
/* NF_DATA where the type does not hold the rows of a column apart; the error numbers columns from `first`. */
nf_status nf_columns_check(const nf_columns *c, nf_type type, size_t first, const char *what, nf_error *error);
/* NF_OK where a column may be divided by its deviation; otherwise NF_DATA with an error that begins with `what`, such
 * as "x.csv: column 3". */
nf_status nf_column_check(const nf_column *c, nf_type type, const char *what, nf_error *error);
/* A number less the mean, in standard deviations. */
double nf_column_standardize(const nf_column *c, double v);
/* NF_DATA for the first number that is NaN or infinite; the error begins with `what`, and numbers rows from `first`,
 * from 0. */
nf_status nf_columns_finite(const nf_columns *c, size_t first, const char *what, nf_error *error);

/* Writes a warning about data to train on, or "": columns in which one number stands in several rows that are, or have
 * of the weights, more than a fifth, as a density can grow without bound there. */
void nf_data_warn(const nf_program *p, const nf_rows *rows, char *warning, size_t size);

/* ---- curve.c ---- */
/* Adds the loss of the next step to a curve, which is zeroed at first. */
void nf_curve_add(nf_curve *c, double loss);
/* The learning rate of a step, from 0, of so many; lowered: how often schedule plateau has lowered it. */
double nf_learning_rate(const nf_train_options *o, size_t steps, size_t step, double lowered);

/* ---- matrix.c ---- */
/* Where rows of data come from: files, one behind the other, or a data set that is made. */
typedef struct nf_part {
    char *file;     /* what errors call it */
    size_t rows;    /* how many */
    size_t *number; /* [cols] what errors call the columns; NULL: 1, 2, ... */
} nf_part;
typedef struct nf_origin {
    const char *what; /* what errors call all of them */
    nf_part *part;    /* [n] */
    size_t n;         /* at least 1 */
} nf_origin;
/* The last step of reading or making data, in what nf_reading says of numbers. Checks that the doubles in `wide` are
 * finite, and the weights in its last column; standardizes the other columns if asked, and converts to *m; float is
 * refused where nf_matrix_check refuses it, or where how->coarse is not NULL, that error goes there. Errors name the
 * part that a row is of. `wide` is taken over: freed or moved into *m, on errors too. */
nf_status nf_matrix_finish(nf_matrix *m, nf_matrix *wide, const nf_reading *how, const nf_origin *from,
                           nf_error *error);
/* Fails with NF_DATA for a number that float does not reach; rows and columns count from 1. */
nf_status nf_range_fail(const char *what, size_t row, size_t column, nf_error *error);

/* ---- data.c, mapped.c ---- */
/* NF_USAGE for a path that ends in no format that is read. */
nf_status nf_data_suffix_check(const char *path, nf_error *error);
/* NF_DATA for data without rows or columns. */
nf_status nf_shape_check(size_t rows, size_t cols, const char *path, nf_error *error);
/* How many bytes the files have; SIZE_MAX: one is no regular file, and is not opened, as a pipe's writer would take
 * that for its reader. */
size_t nf_data_files_bytes(const nf_data_files *files);
/* nf_data_files_read of .npy files that may be mapped, see how->map_from, or that ranks read between them. *small: they
 * are not, as they are small or one is a pipe. */
nf_status nf_matrix_map(nf_matrix *m, const nf_data_files *files, const nf_reading *how, bool *small, nf_error *error);

/* ---- file.c ---- */
/* The bytes of a file: of a regular one of at least `from` bytes, which are not 0, the file itself, which is mapped;
 * otherwise as of nf_file_read. `block` is nf_free'd by the caller; NULL on failure. */
typedef struct nf_bytes {
    const char *at;
    size_t n;
    void *block;
} nf_bytes;
nf_status nf_file_bytes(nf_bytes *b, const char *path, size_t from, nf_error *error);

/* ---- temporary.c ---- */
/* Numbers that grow in number: in memory or, where they would take more than `limit` bytes, in a temporary file. */
typedef struct nf_growing {
    double *at; /* nf_free'd by the caller; NULL at first */
    size_t n, capacity;
    size_t limit; /* bytes; 0: none */
    int *fd;      /* of the file; NULL: there is none */
} nf_growing;
/* Makes room for `more` numbers behind the first n; on an error the store is empty. */
nf_status nf_growing_room(nf_growing *s, size_t more, nf_error *error);
/* The numbers as a matrix, which is the caller's; the store is empty then. */
nf_matrix nf_growing_take(nf_growing *s, size_t cols);
void nf_growing_free(nf_growing *s);

/* ---- stage.c ---- */
/* Whether on the way to the path, or at it, there is a symbolic link that somebody else may have put there: it is not
 * the user's or root's, and others can write to its folder. */
bool nf_is_planted(const char *path);

/* Whether a text is printable UTF-8. */
bool nf_is_printable(const char *text);

/* ---- choose.c ---- */
/* The columns that are taken of a file. */
typedef struct nf_choice {
    size_t cols;    /* how many */
    size_t *place;  /* [the file's columns] where among them each is, from 0; SIZE_MAX: it is not taken */
    size_t *number; /* [cols] the file's number of each, from 1 */
    char **names;   /* [cols], as in nf_matrix; NULL: none, or none that tell them apart */
} nf_choice;
void nf_choice_free(nf_choice *c);
/* Chooses from the `width` columns of a file: see nf_reading. names: [width], those in its header; NULL: there is none.
 * NF_DATA where the lists name others, or one twice; where the names are not those of how->names; and where they are
 * not how->cols. The caller frees *c, which holds nothing on failure. */
nf_status nf_columns_choose(nf_choice *c, const char *path, char *const *names, size_t width, const nf_reading *how,
                            nf_error *error);

/* ---- csv.c, cells ---- */
/* A cell of a line: its text, without spaces, and then quotes, around it. In one that was quoted, two quotes stand for
 * one. */
typedef struct nf_cell {
    const char *from;
    size_t n;
    bool quoted;
} nf_cell;
/* The next cell of a line that ends at `end`, *at being where it begins. *at moves behind the separator, or to NULL
 * after the last cell. */
nf_cell nf_csv_cell(const char **at, const char *end, char separator);
bool nf_cell_has_comma(nf_cell c); /* whether it is a number but for a comma in place of its point */
/* Writes what a cell says, at most c.n bytes and a 0; returns how many bytes. */
size_t nf_cell_text(nf_cell c, char *to);

/* ---- unpack.c ---- */
/* Deflated data that are unpacked piece by piece; nf_free'd. The bytes stay the caller's. gzip: with gzip's header and
 * checksum around them, perhaps several one behind the other; otherwise bare, as in zip archives. */
typedef struct nf_inflater nf_inflater;
nf_inflater *nf_inflate_begin(const char *bytes, size_t n, bool gzip);
/* Unpacks up to `room` bytes: less only where the data end, or are damaged. */
size_t nf_inflate(nf_inflater *s, char *to, size_t room);
bool nf_inflate_whole(const nf_inflater *s); /* the data have ended, well and with nothing behind them */
/* Whether what is left are exactly n bytes, which are unpacked. */
bool nf_inflate_exactly(nf_inflater *s, char *to, size_t n);
/* Unpacks all up to byte `limit` behind the *n bytes in the block *to, which grows with them. NF_DATA where the data
 * are damaged. */
nf_status nf_inflate_all(nf_inflater *s, char **to, size_t *n, size_t limit, const char *path, nf_error *error);

/* ---- npy.c, csv.c ---- */
/* Which rows of a text are read: [first, end), SIZE_MAX being its end, with what is wrong there; rows: how many were
 * met up to there. */
typedef struct nf_range {
    size_t first, end, rows;
} nf_range;
/* Parse: the n bytes of a file as doubles, of npy a new matrix of all columns, of csv rows of those that are chosen,
 * *choice, which are added to a store, NULL: they are counted; finiteness, standardizing and the type are left to
 * nf_matrix_finish, `path` is for errors; of csv, `packed` is what is unpacked behind these bytes, or NULL. */
nf_status nf_npy_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                       nf_error *error);
nf_status nf_csv_parse(nf_growing *rows, nf_choice *choice, const char *path, const char *bytes, size_t n,
                       nf_inflater *packed, const nf_reading *how, nf_range *range, nf_error *error);
/* How many bytes an .npy file has whose first n are these; errors are those of nf_npy_open, and NF_DATA for a size
 * beyond the address space. */
nf_status nf_npy_size(size_t *size, const char *path, const char *bytes, size_t n, bool confidential, nf_error *error);

/* ---- weights.c ---- */
/* What .safetensors files with a program's parameters share: the longest header that is read, parsing taking about
 * forty times as much memory as the text; the metadata that say which model it is; and NF_DATA where those of a file
 * say another. */
size_t nf_weights_header_limit(const nf_program *p);
void nf_weights_describe(const nf_program *p, struct nf_json *header);
nf_status nf_weights_check(const nf_program *p, const struct cJSON *header, const char *path, nf_error *error);
/* nf_weights_read_named for the n bytes of a file; `path` is for errors. On failure params stay as they were. */
nf_status nf_weights_parse(const nf_program *p, void *params, char ***names, const char *path, const char *bytes,
                           size_t n, nf_error *error);
#endif

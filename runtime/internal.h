/* internal.h - what the runtime's files share with each other. Sections are named after files. */
#ifndef NF_INTERNAL_H
#define NF_INTERNAL_H
#include "memory.h"
#include "number.h"
#include "numeric.h"
#include "portable.h"
#include "program.h"
#include "shared.h"

/* ---- run.c ---- */
typedef struct nf_workspace nf_workspace;
typedef struct nf_random_key {
    uint64_t seed, first;
} nf_random_key;
/* Rows as an entry point takes them: data and context, by rows or already in tiles (nf_tiles_fill). */
typedef struct nf_batch {
    size_t n;
    const void *at[2]; /* NF_IN_DATA, NF_IN_CONTEXT */
    size_t stride[2];  /* numbers from row to row; not for tiles */
    bool tiled;
} nf_batch;
nf_batch nf_batch_of(const nf_rows *rows);
/* Numbers that the tiles of so many rows take; and the tiles, one after the other, each [cols][its padded rows], of
 * rows order[0], order[1], ... of x or, where order is NULL, of the first. */
size_t nf_tiles_size(size_t rows, size_t cols);
void nf_tiles_fill(const nf_program *p, const void *x, const size_t *order, size_t rows, size_t cols, size_t stride,
                   void *tiles);
/* Whether rows are there, of data and of the model's context where they are used, no closer than they are wide. */
nf_status nf_rows_check(const nf_program *p, const nf_rows *rows, bool data, bool context, nf_error *error);
/* For calls of at most `rows` rows. */
nf_workspace *nf_workspace_make(const nf_program *p, nf_entry_kind kind, size_t rows);
void nf_workspace_free(nf_workspace *w);
/* One call of the entry point; out may be NULL, loss must not be. The elements of grad that are known to be zero stay
 * as they are. */
void nf_workspace_run(nf_workspace *w, const void *params, const nf_batch *batch, const nf_random_key *key,
                      void *const *out, double *loss, void *grad);

/* ---- architecture.c ---- */
/* Whether weights of one architecture fit a model of another; otherwise what differs first. */
bool nf_architecture_fits(const char *model, const char *weights, char *what, size_t size);

/* ---- threads.c ---- */
/* Calls run(user, task, thread) for every task below `tasks`, on at most so many threads of the pool, this one being
 * thread 0; returns when all are done. Tasks do not allocate. */
void nf_parallel(size_t tasks, size_t threads, void (*run)(void *user, size_t task, size_t thread), void *user);

/* ---- error.c ---- */
/* A text between quotes in `size` bytes of `to`, at least 8: cut where it is too long, '?' for what does not print. */
void nf_quote(char *to, size_t size, const char *text, size_t n);

/* ---- number.c ---- */
/* Whether n bytes are a decimal number, nan or inf and nothing else; *value is the double nearest to it. */
bool nf_number_parse(const char *text, size_t n, double *value);

/* ---- column.c ---- */
typedef enum nf_spread {
    NF_SPREAD,          /* the numbers differ, */
    NF_SPREAD_NONE,     /* are one and the same, */
    NF_SPREAD_TOO_SMALL /* or differ by less than what they are rounded by: std is below 4 epsilons of the largest */
} nf_spread;
/* Mean and the population's standard deviation of a column, as exact as doubles are. */
typedef struct nf_column {
    double mean, std;
    nf_spread spread;
} nf_column;
/* Columns of rows that lie `stride` numbers apart. */
typedef struct nf_columns {
    const void *data;
    nf_type type;
    size_t rows, cols, stride;
} nf_columns;
/* As numbers of `type` are to hold them. */
void nf_columns_measure(const nf_columns *c, nf_type type, nf_column *column);
/* For each column the rows that hold its most frequent number, where they are more than a fifth; else 0. */
void nf_columns_repeats(const nf_columns *c, size_t *times);
/* Says of `what`, such as "x.csv: column 3", why there is no dividing by its deviation; NF_OK where there is. */
nf_status nf_column_check(const nf_column *c, nf_type type, const char *what, nf_error *error);

/* What else a person should know of data to train on, or "". */
void nf_data_warn(const nf_program *p, const nf_rows *rows, char *warning, size_t size);

/* ---- matrix.c ---- */
/* What ends the making of a matrix: numbers must be finite, are standardized in double if that is wanted, and narrowed
 * if float holds the rows of every column apart. Takes `wide` over, in any case. */
nf_status nf_matrix_finish(nf_matrix *m, nf_matrix *wide, bool standardize, nf_type type, const char *what,
                           nf_error *error);

/* ---- file.c ---- */
/* The descriptor that a path like /dev/stdout, /dev/fd/3 or /proc/self/fd/3 names, or -1. */
int nf_descriptor_of(const char *path);

/* ---- npy.c, csv.c ---- */
/* The bytes of a file as a matrix of doubles, without what nf_matrix_parse adds. */
nf_status nf_npy_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                       nf_error *error);
nf_status nf_npy_print(const nf_matrix *m, const char *path, nf_error *error);
nf_status nf_csv_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                       nf_error *error);
nf_status nf_csv_print(const nf_matrix *m, const char *path, nf_error *error);

/* ---- weights.c ---- */
/* The bytes of a .safetensors file; params stay as they are where they are refused. */
nf_status nf_weights_parse(const nf_program *p, void *params, const char *path, const char *bytes, size_t n,
                           nf_error *error);
#endif

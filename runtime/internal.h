/* internal.h - what the runtime's files share with each other. Sections are named after files. */
#ifndef NF_INTERNAL_H
#define NF_INTERNAL_H
#include "memory.h"
#include "nf.h"
#include "numeric.h"
#include "portable.h"

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
 * rows order[0], order[1], ... of x or, where order is NULL, of the first. False: no memory. */
size_t nf_tiles_size(size_t rows, size_t cols);
bool nf_tiles_fill(const nf_program *p, const void *x, const size_t *order, size_t rows, size_t cols, size_t stride,
                   void *tiles);
/* Whether rows are there, of data and of the model's context where they are used, no closer than they are wide. */
nf_status nf_rows_check(const nf_program *p, const nf_rows *rows, bool data, bool context, nf_error *error);
/* For calls of at most `rows` rows. */
nf_status nf_workspace_make(nf_workspace **w, const nf_program *p, nf_entry_kind kind, size_t rows, nf_error *error);
void nf_workspace_free(nf_workspace *w);
/* One call of the entry point; out may be NULL, loss must not be. The elements of grad that are known to be zero stay
 * as they are. */
void nf_workspace_run(nf_workspace *w, const void *params, const nf_batch *batch, const nf_random_key *key,
                      void *const *out, double *loss, void *grad);

/* ---- threads.c ---- */
/* Calls run(user, task, thread) for every task below `tasks`, on at most so many threads of the pool, this one being
 * thread 0; returns when all are done. */
void nf_parallel(size_t tasks, size_t threads, void (*run)(void *user, size_t task, size_t thread), void *user);

/* ---- npy.c, csv.c ---- */
nf_status nf_npy_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, nf_type type, nf_error *error);
nf_status nf_npy_print(const nf_matrix *m, const char *path, nf_error *error);
nf_status nf_csv_parse(nf_matrix *m, const char *path, const char *text, size_t n, nf_type type, nf_error *error);
nf_status nf_csv_print(const nf_matrix *m, const char *path, nf_error *error);
#endif

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
const nf_numeric *nf_numeric_of(nf_type type);
nf_status nf_workspace_make(nf_workspace **w, const nf_program *p, nf_entry_kind kind, nf_error *error);
void nf_workspace_free(nf_workspace *w);
/* One call of the entry point; out may be NULL, loss must not be. */
void nf_workspace_run(nf_workspace *w, const void *params, const nf_rows *rows, const nf_random_key *key,
                      void *const *out, double *loss, void *grad);

/* ---- npy.c, csv.c ---- */
nf_status nf_npy_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, nf_type type, nf_error *error);
nf_status nf_npy_print(const nf_matrix *m, const char *path, nf_error *error);
nf_status nf_csv_parse(nf_matrix *m, const char *path, const char *text, size_t n, nf_type type, nf_error *error);
nf_status nf_csv_print(const nf_matrix *m, const char *path, nf_error *error);
#endif

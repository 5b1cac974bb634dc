/* tools.h - what the command and the Lua module take of the compiler beside nfc.h. Internal. */
#ifndef NFC_TOOLS_H
#define NFC_TOOLS_H
#include "nfc.h"
#include "option.h"

/* ---- options.c ---- */
/* What callers of nfc_model_load and nfc_model_emit choose, for tables of options. precision: an nf_type, or -1 for the
 * model's own; jit: libtcc, or the system's C compiler. */
typedef struct nfc_compile_options {
    int precision;
    enum { NFC_JIT_TCC, NFC_JIT_CC } jit;
    enum { NFC_LIMITS_ON, NFC_LIMITS_OFF } limits;
} nfc_compile_options;
typedef struct nfc_emit_options {
    bool weights, inference;
    const char *entries;
} nfc_emit_options;
extern const nf_options nfc_compile_table, nfc_emit_table;
const char *nfc_precision_name(const nfc_compile_options *o); /* for nfc_model_options */
const nf_options *nfc_options_named(const char *name);        /* of these and the runtime's; NULL: there is none */

/* ---- model.c ---- */
/* What `data = ...` says in the model file. */
typedef struct nfc_data_source {
    char *name;  /* a toy set, "npy" or "csv"; NULL: the model names no data */
    char *file;  /* npy and csv: the path, relative paths made relative to the model file */
    bool header; /* csv: its first line is a header whatever it holds */
    nf_toy_options toy;
} nfc_data_source;

/* Milliseconds spent on the way from the file to callable code. */
typedef struct nfc_times {
    double describe, graph, print, tcc, cc;
} nfc_times;

const nfc_data_source *nfc_model_data(const nfc_model *model);
nfc_times nfc_model_times(const nfc_model *model);
const char *nfc_model_isa(const nfc_model *model); /* of the tile kernels; NULL before nfc_model_program */

/* ---- dump.c ---- */
/* A stage between the description and C as text, which is nf_free'd by the caller: the graph of every function, what it
 * is lowered to for shipping, the shipped C. NF_DATA where that is longer than a program may be. */
typedef enum nfc_stage { NFC_STAGE_GRAPH, NFC_STAGE_LOWERED, NFC_STAGE_C } nfc_stage;
nf_status nfc_model_dump(nfc_model *model, nfc_stage stage, char **text, nf_error *error);

/* ---- tier.c ---- */
/* Roughly: seconds that the cc tier saves a row over libtcc's on two cores, and that compiling the entry point takes.
 */
void nfc_model_cc_estimate(nfc_model *model, nf_entry_kind kind, double *saved, double *compile);
#endif

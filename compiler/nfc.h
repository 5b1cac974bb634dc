/* nfc.h - the compiler: from a model description in Lua to a running program or to C source.
 *
 * Handles are owned by the caller and freed with nfc_model_free; strings and programs taken from a model live as
 * long as it does. Functions that can fail return nf_status and fill the nf_error with one line. What they give as
 * `char *` is given back by nf_free. */
#ifndef NFC_H
#define NFC_H
#include "nf.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct nfc_model nfc_model;

/* precision: NULL for the model's own, or "float" or "double". unlimited: lifts the limits of what a description may
 * take, for giants that are trusted: its Lua two seconds of the calling thread's processor time and 256 MiB, its graph
 * and the code made of it fixed numbers of operations and bytes, about four times what 5 autoregressive spline layers
 * of 43 features and 512 hidden units need. */
typedef struct nfc_model_options {
    const char *precision;
    bool unlimited;
} nfc_model_options;

/* Describes the model in the file, or in `text` under the name `path`; options may be NULL. The description is not
 * trusted: whatever it holds, it ends within its limits, reaches nothing outside, and puts nothing of its own into
 * generated code or messages but names of letters, digits and _, and printable ASCII that its errors say. Any thread
 * may call, several at once. A wrong description is NF_DATA with one line "FILE:LINE: what". */
nf_status nfc_model_load(nfc_model **model, const char *path, const nfc_model_options *options, nf_error *error);
nf_status nfc_model_parse(nfc_model **model, const char *path, const char *text, size_t bytes,
                          const nfc_model_options *options, nf_error *error);
void nfc_model_free(nfc_model *model);

/* The names of the vocabulary that make parts of a model, "coupling" and "presets.maf", one a line, nf_free'd by the
 * caller. */
nf_status nfc_vocabulary(char **names, nf_error *error);

const char *nfc_model_name(const nfc_model *model);
const nf_train_options *nfc_model_train(const nfc_model *model);
/* The data the model names, in double; NF_USAGE where it names none. */
nf_status nfc_model_read_data(const nfc_model *model, nf_matrix *data, nf_error *error);

/* Compiles the model in this process with libtcc, once. */
nf_status nfc_model_program(nfc_model *model, const nf_program **program, nf_error *error);

/* The same with the entries whose bits (1 << NF_FORWARD and so on) are set compiled by the system's C compiler, which
 * the environment variable NFC_CC names (default cc). Slow to make, and kept under ~/.cache/nfc; faster to run.
 * NF_FILE where there is no compiler or no cache. */
nf_status nfc_model_program_cc(nfc_model *model, unsigned entries, const nf_program **program, nf_error *error);

/* Writes DIR/NAME.h, NAME.c and NAME.json. weights: params numbers of the program's type to embed, or NULL. inference:
 * without loss, init and adamw. entries: names of the entry points to print, with commas, NF_USAGE where there is none
 * of such a name; NULL: all but those that are printed only when asked for. */
nf_status nfc_model_emit(nfc_model *model, const char *dir, const void *weights, bool inference, const char *entries,
                         nf_error *error);

/* A report for people: layers, shapes, parameters, what was folded, operations per row, times. nf_free'd by the
 * caller. */
nf_status nfc_model_inspect(nfc_model *model, char **report, nf_error *error);

#ifdef __cplusplus
}
#endif
#endif

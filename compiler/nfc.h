/* nfc.h - the compiler: from a model description in Lua to a running program or to C source.
 *
 * A model is owned by the caller and freed with nfc_model_free; strings (const char *), options and programs taken from
 * it are the model's and live as long as it does. What functions give as `char *` is given back by nf_free (nf.h).
 *
 * Functions that can fail return nf_status and, when it is not NF_OK, fill the nf_error with one line. Each of them may
 * return NF_MEMORY; NF_INTERNAL is a bug of ours. Those that take a model which is not const change it: for one model,
 * one thread at a time may call them. */
#ifndef NFC_H
#define NFC_H
#include "nf.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A description that has been read and checked, with what has been compiled of it. */
typedef struct nfc_model nfc_model;

/* How a description becomes a model; all zero is the usual way.
 *
 * Limits: the description's Lua may take two seconds of the calling thread's processor time and 256 MiB; its graph and
 * the code made of it, fixed numbers of operations and bytes, about four times what 5 autoregressive spline layers of
 * 43 features and 512 hidden units need. */
typedef struct nfc_model_options {
    const char *precision; /* of all numbers: "float", "double", or NULL for the model's own */
    bool unlimited;        /* lifts these limits: for very large models that are trusted */
    const char *moved;     /* where the file lay, if it is a copy: relative paths of its data begin in that folder */
} nfc_model_options;

/* Makes *model, which is the caller's, from the description in the file `path`, or in `bytes` bytes of `text`, which
 * errors call `path` and whose data files are relative to that path's folder; options may be NULL. On an error *model
 * is NULL.
 *
 * The description is not trusted: whatever it holds, it ends within its limits, reaches nothing outside, and puts
 * nothing of its own into generated code or messages but names of letters, digits and _, and printable ASCII that its
 * errors say. Any thread may call, several at once.
 *
 * A wrong description, or one that goes beyond its limits, is NF_DATA, with "FILE:LINE: what" where a line is known;
 * an unknown precision NF_USAGE, a file that cannot be read NF_FILE. */
nf_status nfc_model_load(nfc_model **model, const char *path, const nfc_model_options *options, nf_error *error);
nf_status nfc_model_parse(nfc_model **model, const char *path, const char *text, size_t bytes,
                          const nfc_model_options *options, nf_error *error);
void nfc_model_free(nfc_model *model); /* with all that was taken from it; NULL is fine */

/* *names: the names in a model file's vocabulary that make parts of a model, as "coupling" and "presets.maf", one a
 * line; nf_free'd by the caller. */
nf_status nfc_vocabulary(char **names, nf_error *error);

const char *nfc_model_name(const nfc_model *model); /* letters, digits and _ */
bool nfc_model_has_target(const nfc_model *model);
/* The options that the description gives for training, and the defaults for all others. */
const nf_train_options *nfc_model_train(const nfc_model *model);
/* Reads, or draws, the data that the description names: [rows, dim + context] in double, the caller's: nf_matrix_free;
 * where it names weights too, these are in one more column. NF_USAGE where it names none; NF_FILE or NF_DATA where they
 * cannot be read or are wrong, see nf_matrix_read. */
nf_status nfc_model_read_data(const nfc_model *model, nf_matrix *data, nf_error *error);

/* Compiles the model in this process with libtcc; *program is the model's, and the same for every call. NF_DATA where
 * its code would be longer than the limits allow; NF_USAGE where the environment variable NFC_ISA names an instruction
 * set that this machine does not have. */
nf_status nfc_model_program(nfc_model *model, const nf_program **program, nf_error *error);

/* The same, but with the entry points in `entries` (bits 1 << kind, by nf_entry_kind) compiled by the system's C
 * compiler, which the environment variable NFC_CC names (default cc); bits without an entry point are ignored. These
 * run faster but take long to compile: what was compiled is kept in ~/.cache/nfc, or nfc in XDG_CACHE_HOME. *program is
 * the model's, one for all calls, and keeps the entry points that earlier calls have compiled. NF_FILE where there is
 * no compiler or no cache, or compiling fails; the program of nfc_model_program can still be used then. */
nf_status nfc_model_program_cc(nfc_model *model, unsigned entries, const nf_program **program, nf_error *error);

/* The same as nfc_model_program, but all entry points except entering run on this machine's NVIDIA GPU, the first that
 * its driver shows, and so does all that nf_train does in each step. Each is compiled when it is first called, or here
 * if it is among `entries` (bits 1 << kind). Rows, parameters and results are the
 * host's as ever, and results the same but for rounding; samples have the same random numbers. NVIDIA's driver and
 * NVRTC, its run-time compiler, are loaded when this is first called; the environment variables NFC_CUDA and NFC_NVRTC
 * may name other files than libcuda.so.1 and libnvrtc.so. *program is the model's, one for all calls. It has no
 * ensembles, and a training on it no target, noise, row weights or other processes: NF_USAGE.
 *
 * NF_FILE where there is no driver, no NVRTC or no GPU; further errors as of nfc_model_program. These, and calls of
 * *program: NF_FILE where compiling or the GPU fails, NF_MEMORY where its memory runs out, NF_DATA where an entry
 * point's rows are too wide for a thread of a GPU, or it is a density of whole numbers. */
nf_status nfc_model_program_cuda(nfc_model *model, unsigned entries, const nf_program **program, nf_error *error);

/* Compiles the model's vector-Jacobian products, for nf_vjp: a program of their own, that nobody has to wait for who
 * does not want them. *program is the model's, has no other entry points, and takes the same parameters; it is the same
 * for every call with the same `cc`, which says who compiles: libtcc, or the system's C compiler as in
 * nfc_model_program_cc. NF_DATA where the model's graph with all derivatives, or the code, would go beyond the limits;
 * further errors as of those two. */
nf_status nfc_model_program_vjp(nfc_model *model, bool cc, const nf_program **program, nf_error *error);

/* The same for directional derivatives of log p: a program of rows (x, v) [n, 2 dim], each a row x and a direction v,
 * whose nf_vjp of NF_LOG_PROB is that of v . d log p(x) / dx. The Fisher divergence needs it. Errors as there. */
nf_status nfc_model_program_directional(nfc_model *model, bool cc, const nf_program **program, nf_error *error);

/* Compiles the model's target, `target { log_density = ... }` in its description: a program of NF_LOG_PROB and
 * NF_SCORE, log_density and its derivatives by x, for rows of the model's dim and context and no parameters. As of
 * every density, what is NaN or +inf is -inf, and has the derivative 0. *program is the model's; cc and errors as of
 * nfc_model_program_vjp, and NF_USAGE where it has no target. */
nf_status nfc_model_program_target(nfc_model *model, bool cc, const nf_program **program, nf_error *error);

/* Writes DIR/NAME.h, DIR/NAME.c and DIR/NAME.json, all or none, where NAME is the model's name; makes the folder, and
 * its parents, where there is none.
 *
 * weights: as many numbers as the model has parameters (params in nf_program_info), of its type, in the order that
 * NAME.json tells, to be compiled in; or NULL. inference: without loss, init and adamw. entries: names of the entry
 * points to print, with commas, as in "log_prob,sample"; NULL: all but those that are only printed when asked for.
 *
 * NF_USAGE where `entries` names one that does not exist, or one twice; NF_DATA where C cannot have a file or functions
 * of the model's name, or the code would be longer than the limits allow; NF_FILE where writing fails. */
nf_status nfc_model_emit(nfc_model *model, const char *dir, const void *weights, bool inference, const char *entries,
                         nf_error *error);

/* The same for an ensemble (see nf_ensemble_make): weights [members][params] is compiled in or, where it is NULL, what
 * callers hand over. Its entry points are log_prob, score, sample and, if asked for, sample_log_prob; NF_USAGE for
 * others, and for members that are not 1 to NF_MOST_MEMBERS. */
nf_status nfc_model_emit_ensemble(nfc_model *model, const char *dir, const void *weights, size_t members,
                                  const char *entries, nf_error *error);

/* The same in CUDA C: DIR/NAME.cu instead of DIR/NAME.c, with functions on memory of the device and streams, as
 * DIR/NAME.h says. NF_DATA also where an entry point's rows are too wide for a thread of a GPU. */
nf_status nfc_model_emit_cuda(nfc_model *model, const char *dir, const void *weights, bool inference,
                              const char *entries, nf_error *error);

/* *report: for people, a text of the model's layers, shapes and parameters, operations a row, what was simplified, and
 * milliseconds taken; nf_free'd by the caller. Compiles the model first: errors are those of nfc_model_program. */
nf_status nfc_model_inspect(nfc_model *model, char **report, nf_error *error);

#ifdef __cplusplus
}
#endif
#endif

/* tools.h - what the command, the Lua module and the Python package take of the compiler beside nfc.h. Internal. */
#ifndef NFC_TOOLS_H
#define NFC_TOOLS_H
#include "nfc.h"
#include "option.h"
#include "shared.h"

/* ---- options.c ---- */
/* What users of the command and of the Lua module choose where a model is compiled, and where C is written: the structs
 * that the tables of options are of. */
typedef struct nfc_compile_options {
    int precision;                                   /* an nf_type, or -1 for the model's own */
    enum { NFC_JIT_TCC, NFC_JIT_CC } jit;            /* compiled by libtcc, or by the system's C compiler */
    enum { NFC_LIMITS_ON, NFC_LIMITS_OFF } limits;   /* off: nfc_model_options.unlimited */
    enum { NFC_DEVICE_CPU, NFC_DEVICE_CUDA } device; /* what runs on it, by nfc_model_program_cuda */
} nfc_compile_options;
typedef struct nfc_emit_options {
    bool weights, inference; /* whether to compile the weights in; this and `entries` are as in nfc_model_emit */
    const char *entries;
    enum { NFC_TARGET_C, NFC_TARGET_CUDA } target;
} nfc_emit_options;
extern const nf_options nfc_compile_table, nfc_emit_table;
/* nfc_model_emit, nfc_model_emit_ensemble where members is not 0, or nfc_model_emit_cuda, as the options say; weights:
 * as there, options' own is not looked at. NF_USAGE also for an ensemble in CUDA C. */
nf_status nfc_emit_by_options(nfc_model *model, const char *dir, const void *weights, size_t members,
                              const nfc_emit_options *o, nf_error *error);
const char *nfc_precision_name(const nfc_compile_options *o); /* for nfc_model_options: "float", or NULL */
/* The table of this name among these two and the runtime's, see nf_options_named; NULL: there is none. */
const nf_options *nfc_options_named(const char *name);

/* ---- model.c ---- */
enum { NFC_MODEL_FILE = 16 << 20 }; /* the most bytes of a model file */
/* What `data = ...` says in the model file. */
typedef struct nfc_data_source {
    char *name;           /* a toy set, "npy" or "csv"; NULL: the model names no data */
    nf_file_options file; /* npy and csv, relative paths made relative to the model file; its texts are the model's */
    nf_toy_options toy;   /* of a toy set */
} nfc_data_source;

/* Milliseconds spent on the way from the file to callable code: running the description, making the graph, planning and
 * printing C for libtcc, compiling it there, the C compiler's tier, and a GPU's. 0: not done yet. */
typedef struct nfc_times {
    double describe, graph, print, tcc, cc, cuda;
} nfc_times;

const char *nfc_model_layer(const nfc_model *model, size_t i); /* the name of layer i of nf_program_info.layers */
const nfc_data_source *nfc_model_data(const nfc_model *model);
/* nfc_model_read_data of data that are in these files, where options that `how` gives take the place of the
 * description's own; they are read with the type, names, map_from, comm and coarse of `as`. NF_USAGE where `how` gives
 * some for data that are in no file. */
nf_status nfc_model_read(const nfc_model *model, const nf_data_files *files, const nf_file_options *how,
                         const nf_reading *as, nf_matrix *data, nf_error *error);
nfc_times nfc_model_times(const nfc_model *model);
/* *text: the words of nfc_vocabulary with their options, nf_free'd by the caller: a line with a word and its kind
 * (layer, transform, net, base, data, optimizer, preset or model), and behind it a line for each option, after a tab:
 * its key, what it may be, its default or "required", and what it means. All with tabs between. The last word is train,
 * whose options stand under that key of a model. */
nf_status nfc_declarations(char **text, nf_error *error);
/* *json: what a description is made of, a text in JSON, nf_free'd by the caller: name, dim, context, precision, base,
 * and flow, a list of layers. A layer, base, network or transform is { name, own: whether the model file defines it, o:
 * its options, defaults and what follows from them included }. Errors are those of nfc_model_parse, which alone sees
 * whether layers compute what they should. */
nf_status nfc_model_parts(char **json, const char *path, const char *text, size_t bytes, bool unlimited,
                          nf_error *error);
const char *nfc_model_isa(const nfc_model *model); /* the kernels' instruction set; NULL before nfc_model_program */

/* ---- jit.c ---- */
/* Whether this process may make memory executable. */
bool nfc_may_execute(void);

/* ---- cuda.c ---- */
/* *gpu: the GPU that nfc_model_program_cuda runs on, and the libraries that it takes, for people; nf_free'd by the
 * caller. Errors are those of that function that concern no model. */
nf_status nfc_gpu(char **gpu, nf_error *error);

/* ---- dump.c ---- */
/* A stage between the description and C as a text for people, nf_free'd by the caller: the graph of every function, the
 * instructions that these are lowered to for the shipped C, or the shipped C. NF_DATA where the text is longer than the
 * model's limit allows. */
typedef enum nfc_stage { NFC_STAGE_GRAPH, NFC_STAGE_LOWERED, NFC_STAGE_C } nfc_stage;
nf_status nfc_model_dump(nfc_model *model, nfc_stage stage, char **text, nf_error *error);

/* ---- tier.c ---- */
/* Estimates of what the C compiler's tier gives for an entry point. *saved: seconds for each row, against libtcc's tier
 * on two cores; *compile: seconds that compiling takes. */
void nfc_model_cc_estimate(nfc_model *model, nf_entry_kind kind, double *saved, double *compile);
#endif

/* print.h - what all printers share: how instructions become C. Sections: operand.c, scalar.c, call.c, emit_c.c,
 * emit_jit.c, emit_header.c, emit_sections.c, manifest.c. */
#ifndef NFC_PRINT_H
#define NFC_PRINT_H
#include "lower/lowered.h"
#include "lower/program.h"
#include "text.h"

/* What a printed program is for: the language, and the machine that its functions of rows run on. */
typedef struct nfc_target {
    bool cuda;            /* CUDA C, for a GPU that works through a row a thread; otherwise C */
    const char *suffix;   /* of the source's name */
    const char *function; /* what functions that are not public begin with */
    const char *table;    /* what tables outside of functions begin with */
    const char *rows;     /* below which k stays in a loop over the rows of a tile that the caller has */
    const char *result, *loss, *value, *stream; /* in signatures: %V, %W, %E and %S of nfc_entry_point */
} nfc_target;
extern const nfc_target nfc_target_c, nfc_target_cuda, nfc_target_nvrtc; /* in emit_cuda.c; the last is for NVRTC */

/* ---- operand.c --------------------------------------------------------------------------------------------------- */

/* How a printer writes numbers, parameters and tables, and which tables it has printed so far. */
typedef struct nfc_dialect {
    bool single;      /* float rather than double */
    const char *real; /* the C type */
    const nfc_target *target;
    bool bits;                 /* tables with inf or NaN are printed as bits: libtcc cannot initialise with them */
    const char *prefix;        /* of the names of lane functions and tables: points_nf_, or "" for libtcc */
    const char *const *params; /* by parameter: what the pointer to it is called; NULL: all are read as params[n] */
    bool *used;                /* by parameter: set when that pointer is named, so that it can be declared */
    const nfc_tables *table;   /* the tables of all functions */
    uint32_t *printed;         /* by table: the number + 1 that its name ends with in C; 0: not printed yet */
    uint32_t n_printed;        /* how many are printed */
    nfc_text tables;           /* their definitions, `static const` */
} nfc_dialect;

/* The number that a table's name ends with in C: tableN, indexN and fromN, stripN or holeN, by its kind. Its definition
 * is added to d->tables if it is not there yet. */
uint32_t nfc_print_table(nfc_dialect *d, uint32_t number);
/* The next three are for values that are the same for every row. Adds element s->first as a C expression. */
void nfc_print_element(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, const nfc_operand *s);
/* Adds element s->first + s->step * index, where `index` is a C expression. */
void nfc_print_indexed(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, const nfc_operand *s, const char *index);
/* Adds the address of element s->first. */
void nfc_print_address(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, const nfc_operand *s);
/* The name of the result that an instruction writes, if the printed function may be passed NULL for it; or NULL. */
const char *nfc_optional(const nfc_lowered *l, const nfc_instruction *i);
/* What printed code calls the pointer to the rows that a value lives among: an input, a result, v or t. */
const char *nfc_rows_name(const nfc_lowered *l, const nfc_value *v);
/* By kind of input: that pointer, and what its lanes' names begin with, x1, x2, ... */
extern const char *const nfc_input_name[NFC_INPUTS], *const nfc_input_lane[NFC_INPUTS];
/* The places that a copy reads and writes, as C expressions: "first + jump * j + step * i" and "first + apart * j + i",
 * with i called as given, NULL: for i = 0. Places count rows from the value's home on, but elements of the value where
 * what is read is the same for every row. True where the expression is a number. */
bool nfc_copy_source(const nfc_lowered *l, const nfc_instruction *c, const char *i, char out[96]);
bool nfc_copy_target(const nfc_lowered *l, const nfc_instruction *c, const char *i, char out[96]);
/* Adds an operation's C formula, see nfc_op_info: for each x, y, z, w what arg(user, t, 0 .. 3) adds, for nf_ the
 * dialect's prefix, and libm's names with an f where numbers are float. */
void nfc_print_formula(nfc_text *t, const nfc_dialect *d, const char *formula,
                       void (*arg)(void *user, nfc_text *t, int i), void *user);

/* ---- scalar.c ---------------------------------------------------------------------------------------------------- */

/* Adds the statements of a prologue or an epilogue, which run once a call: scalar C. Their loops use the variables i
 * and j, which the caller declares where they are used. */
void nfc_print_scalar(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, nfc_section section);
/* Whether such a section has loops: on a GPU a warp does it then, and otherwise a thread. */
bool nfc_has_loops(const nfc_lowered *l, nfc_section section);

/* ---- emit_c.c, emit_jit.c ---------------------------------------------------------------------------------------- */

struct nfc_model;
struct nfc_code;
/* Code with the shipped C's options, to which nfc_code_add then adds entry points. late: as in nfc_schedule_options. */
struct nfc_code nfc_shipped_code(struct nfc_model *m, uint32_t late);
/* Adds what the comments of printed C call a node's region, "coupling, forward" or "coupling, forward, adjoint". The
 * region is not 0, which stands for none. */
void nfc_add_region(const struct nfc_model *m, uint32_t region, nfc_text *t);
/* The shipped source and header, with the entry points that nfc_choose_entries gave. weights: m->params numbers of the
 * model's type to compile in, or NULL. members: of an ensemble, which has as many times these; otherwise 0. */
nf_status nfc_emit_c(struct nfc_model *m, const nfc_target *target, unsigned entries, const void *weights,
                     uint32_t members, nfc_text *c, nfc_text *h, nf_error *error);
/* A launch of a kernel. */
typedef struct nfc_launch {
    char kernel[112];
    uint32_t blocks, threads; /* blocks: 0: as many as the rows need, see nfc_kernels */
    char arguments[64];       /* their names, with commas: params, n, those that nfc_entries has, work, loss, chunks */
} nfc_launch;
/* What an entry point launches, one after the other. Blocks of `threads` threads work through rows, at most `most` of
 * them; `chunks` is how many warps these are. */
enum { NFC_LAUNCHES = 5 };
typedef struct nfc_kernels {
    nfc_launch launch[NFC_LAUNCHES];
    uint32_t n, threads, most;
} nfc_kernels;
/* The kernels of entry points, by bits, as a text for NVRTC, without headers and functions of the host. Fills
 * kernels[kind] and *work, the bytes that their argument `work` points to. Where the gradient is among them,
 * kernels[NFC_ADAMW] has those that update a stretch of parameters, move an average, and clip a gradient; see
 * nfc_emit_updates. Errors: those of nfc_emit_c. */
nf_status nfc_emit_device(struct nfc_model *m, unsigned entries, nfc_kernels *kernels, size_t *work, nfc_text *c,
                          nf_error *error);
/* Entry points of one sharing, by bits 1 << kind, as a C file for the cc tier. Of an entry point NAME it has
 * nfc_NAME_prologue, _tile and _epilogue as nf_entry has them, and its sizes in nfc_NAME_sizes, _products, _holes. */
void nfc_emit_object(struct nfc_model *m, unsigned entries, nfc_text *c);
/* The shipped header. entries: those that it declares, by bits; weights: whether some are compiled in; members: as in
 * nfc_emit_c; work, stack: the bytes that it promises as NAME_WORK and NAME_STACK. */
void nfc_emit_header(const struct nfc_model *m, const nfc_target *target, unsigned entries, bool weights,
                     uint32_t members, size_t work, size_t stack, nfc_text *h);
/* Adds a text of nfc_entries with what its %X stand for; first: what stands for %F. */
void nfc_add_signature(const struct nfc_model *m, const nfc_target *target, nfc_text *t, const char *s,
                       const char *first);
/* Where each parameter is, and what else a program has to know of the model, as JSON; nf_free'd by the caller. members:
 * as in nfc_emit_c. */
char *nfc_manifest(const struct nfc_model *m, uint32_t members);
/* Adds the named sections of lane.h, wide.h and portable.h, and the sections that these need; names that begin with nf_
 * there begin with the model's own prefix. */
void nfc_emit_sections(const struct nfc_model *m, const nfc_target *target, const char *const *name, uint32_t n,
                       nfc_text *t);
/* A name in capitals, cut to 63 characters. */
void nfc_capitals(const char *name, char out[64]);
/* What begins the names of all that is not public, points_nf and POINTS_NF: no entry point's name begins with nf. */
void nfc_own(const struct nfc_model *m, char own[72], char capitals[72]);
/* Why C code of a model with this name would not compile or link, to follow a comma; NULL if it would. */
const char *nfc_name_fault(const char *name);
/* Plans the entry points of the model's programs in c, and prints C for libtcc: for each entry point NAME_prologue,
 * NAME_tile and NAME_epilogue, as nf_entry has them. */
void nfc_emit_jit(struct nfc_code *c, nfc_text *t);
#endif

/* print.h - what all printers share: how instructions become C. Sections: operand.c, scalar.c, call.c, emit_c.c,
 * emit_jit.c, emit_header.c, emit_sections.c, manifest.c. */
#ifndef NFC_PRINT_H
#define NFC_PRINT_H
#include "lower/lowered.h"
#include "lower/program.h"
#include "text.h"

/* ---- operand.c --------------------------------------------------------------------------------------------------- */

/* What a printer calls things. */
typedef struct nfc_dialect {
    bool single;               /* float rather than double */
    const char *real;          /* the C type */
    bool bits;                 /* tables with inf or NaN are printed as bits: libtcc cannot initialise with them */
    const char *prefix;        /* of the lane functions, points_ say */
    const char *const *params; /* a C array for each parameter, by number; NULL: params + offset */
    bool *used;                /* set for the parameters whose arrays were named */
    const nfc_tables *table;   /* the program's, */
    uint32_t *printed;         /* which number + 1 each has in the file, 0: it is not there yet, */
    uint32_t n_printed;        /* how many are there, */
    nfc_text tables;           /* and their text, `static const` */
} nfc_dialect;

/* Of a table, whose text is added to the others if it is not there yet: tableN, indexN, fromN, stripN or holeN. */
uint32_t nfc_print_table(nfc_dialect *d, uint32_t number);
/* One element that is the same for every row, as a C expression. */
void nfc_print_element(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, const nfc_operand *s);
/* The same for the element that is `index`, a C expression, steps on from the source. */
void nfc_print_indexed(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, const nfc_operand *s, const char *index);
/* The address of such an element. */
void nfc_print_address(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, const nfc_operand *s);
/* The name of the rows that are written only where they are not NULL; NULL where they always are. */
const char *nfc_optional(const nfc_lowered *l, const nfc_instruction *i);
/* What printed code calls the rows that hold a value, and a lane of it where it is an input. */
const char *nfc_rows_name(const nfc_lowered *l, const nfc_value *v);
extern const char *const nfc_input_name[NFC_INPUTS], *const nfc_input_lane[NFC_INPUTS];
/* Of a copy "first + jump * j + step * i" and "from + apart * j + i", counted from the rows' home, or from a value that
 * is the same for every row, with a name for i; NULL: for i = 0. True where they are numbers alone. */
bool nfc_copy_source(const nfc_lowered *l, const nfc_instruction *c, const char *i, char out[96]);
bool nfc_copy_target(const nfc_lowered *l, const nfc_instruction *c, const char *i, char out[96]);
/* Writes an operation's C, see graph.h: its arguments by arg(user, i). */
void nfc_print_formula(nfc_text *t, const nfc_dialect *d, const char *formula,
                       void (*arg)(void *user, nfc_text *t, int i), void *user);

/* ---- scalar.c ---------------------------------------------------------------------------------------------------- */

/* What runs once a call, a prologue or an epilogue: plain scalar C. */
void nfc_print_scalar(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, nfc_section section);

/* ---- emit_c.c, emit_jit.c ---------------------------------------------------------------------------------------- */

struct nfc_model;
struct nfc_code;
/* Code to be shipped, without functions and plans yet. late: as in nfc_schedule_options. */
struct nfc_code nfc_shipped_code(struct nfc_model *m, uint32_t late);
/* Which layer a statement is of, and which part of it: not 0. */
void nfc_add_region(const struct nfc_model *m, uint32_t region, nfc_text *t);
/* The shipped source and header, with the entry points that nfc_choose_entries gave. */
void nfc_emit_c(struct nfc_model *m, unsigned entries, const void *weights, nfc_text *c, nfc_text *h);
/* Entry points that call the same functions, by bits 1 << kind, as a C file for the cc tier: nfc_NAME_prologue, _tile
 * and _epilogue as nf_entry has them, and nfc_NAME_sizes, _products, _holes. */
void nfc_emit_object(struct nfc_model *m, unsigned entries, nfc_text *c);
void nfc_emit_header(const struct nfc_model *m, unsigned entries, bool weights, size_t work, size_t stack, nfc_text *h);
/* A text of nfc_entries; first: what the number of the first row drawn is called. */
void nfc_add_signature(const struct nfc_model *m, nfc_text *t, const char *s, const char *first);
/* Where each parameter is, and all else that a program has to know of the model, as JSON; nf_free'd by the caller.
 */
char *nfc_manifest(const struct nfc_model *m);
/* Adds the named sections of lane.h, wide.h and portable.h, and what they need, under our own names. */
void nfc_emit_sections(const struct nfc_model *m, const char *const *name, uint32_t n, nfc_text *t);
/* The model's name in capitals. */
void nfc_capitals(const char *name, char out[64]);
/* What begins the names of all that is not public, points_nf and POINTS_NF: no entry point begins with nf. */
void nfc_own(const struct nfc_model *m, char own[72], char capitals[72]);
/* Why a model cannot be called so in C, or NULL if it can. */
const char *nfc_name_fault(const char *name);
/* C for libtcc: functions ENTRY_prologue, ENTRY_tile, ENTRY_epilogue for all entry points, whose plans it makes. */
void nfc_emit_jit(struct nfc_code *c, nfc_text *t);
#endif

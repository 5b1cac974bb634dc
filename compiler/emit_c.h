/* emit_c.h - what the files that print the shipped C share. Sections: emit_group.c, emit_wide.c. */
#ifndef NFC_EMIT_C_H
#define NFC_EMIT_C_H
#include "model.h"

/* How a narrow value is at hand inside a group of statements. */
typedef struct nfc_shown {
    uint32_t number;           /* its local variables are vNUMBER_1, ... */
    uint32_t group;            /* the last group that loaded elements of it, + 1 */
    uint32_t loaded;           /* which, as bits */
    char *written[NFC_UNROLL]; /* expressions to write where the elements are read, or NULL */
    bool term;                 /* a product that a sum of the same group reads: always written there */
} nfc_shown;

/* One routine being printed. */
typedef struct nfc_printer {
    nfc_model *m;
    const nfc_graph *g;
    const nfc_routine *r;
    const nfc_dialect *d;
    nfc_text *t;
    nfc_shown *shown; /* by node id */
    uint32_t group;
    bool *need; /* by operation: lane functions used, for the whole file */
    bool *wide; /* by operation: loops of wide.h used */
    bool *each; /* by operation: functions over dense values used */
} nfc_printer;

/* ---- emit_group.c: unrolled statements ---- */
void nfc_emit_group(nfc_printer *p, uint32_t first, uint32_t last); /* body[first .. last) */
void nfc_emit_tile_row(nfc_text *t, uint32_t row);                  /* t + ROW * TILE */
void nfc_shown_free(nfc_shown *shown, uint32_t n);

/* ---- emit_wide.c: statements over values too wide to unroll ---- */
void nfc_emit_wide(nfc_printer *p, nfc_id id);
void nfc_end_round(nfc_printer *p, const nfc_iteration *of);    /* the carried values become the next ones */
void nfc_emit_each(const nfc_model *m, nfc_op op, nfc_text *t); /* a function over a dense value */
#endif

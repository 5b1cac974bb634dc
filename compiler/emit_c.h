/* emit_c.h - what the files that print the shipped C share. Sections: emit_routine.c, emit_group.c, emit_wide.c. */
#ifndef NFC_EMIT_C_H
#define NFC_EMIT_C_H
#include "model.h"

/* The file being printed. */
typedef struct nfc_file {
    nfc_model *m;
    const char *name, *real;
    size_t size; /* bytes of a number */
    nfc_dialect d;
    nfc_text functions;
    bool need[NFC_OPS], wide[NFC_OPS], each[NFC_OPS]; /* as in nfc_printer */
    bool need_random, parts, flat;                    /* random numbers, functions cut into parts, opened ones */
    char capitals[64];
    size_t work; /* bytes of scratch that the public functions need */
} nfc_file;

/* The work arrays of one routine. */
typedef struct nfc_layout {
    uint32_t tile;
    bool on_stack;
    size_t s, t, bytes; /* offsets in work, and its size */
} nfc_layout;

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

/* ---- emit_routine.c: the functions of an entry point ---- */
void nfc_emit_routine(nfc_file *f, nf_entry_kind kind);
/* Without the public function: prologue, tile and, where there are sums, epilogue. Schedules the routine, which the
 * caller frees; `late`: as in nfc_schedule_options. */
nfc_layout nfc_emit_parts(nfc_file *f, nfc_routine *r, uint32_t late);
/* One element of an output, row k of the tile. */
void nfc_emit_output_element(const nfc_file *f, const nfc_routine *r, const nfc_layout *l, nfc_text *t, nfc_id id,
                             uint32_t e);
/* A signature with the model's name for %N, the real type for %R, the context argument for %C. */
void nfc_add_signature(const nfc_file *f, nfc_text *t, const char *s);

/* ---- emit_group.c: unrolled statements ---- */
void nfc_emit_group(nfc_printer *p, uint32_t first, uint32_t last); /* body[first .. last) */
void nfc_emit_tile_row(nfc_text *t, uint32_t row);                  /* t + ROW * TILE */
void nfc_shown_free(nfc_shown *shown, uint32_t n);

/* ---- emit_wide.c: statements over values too wide to unroll ---- */
void nfc_emit_wide(nfc_printer *p, nfc_id id);
void nfc_end_round(nfc_printer *p, const nfc_iteration *of);    /* the carried values become the next ones */
void nfc_emit_each(const nfc_model *m, nfc_op op, nfc_text *t); /* a function over a dense value */
#endif

/* emit_c.h - what the files that print the shipped C share. Sections: emit_routine.c, emit_group.c, emit_same.c,
 * emit_wide.c. */
#ifndef NFC_EMIT_C_H
#define NFC_EMIT_C_H
#include "model.h"

/* A function for groups of statements that are the same but for the addresses of what they read and write. */
typedef struct nfc_same {
    char *text; /* its loop */
    uint32_t tile;
} nfc_same;

/* The file being printed. */
typedef struct nfc_file {
    nfc_model *m;
    const char *name, *real;
    char own[72], capitals[72]; /* what begins the names of everything that is not public: points_nf, POINTS_NF */
    size_t size;                /* bytes of a number */
    nfc_dialect d;
    nfc_text functions;
    bool need[NFC_OPS], wide[NFC_OPS], each[NFC_OPS]; /* as in nfc_printer */
    bool need_random, parts, flat;                    /* random numbers, functions cut into parts, opened ones */
    size_t work;                                      /* bytes of scratch that the public functions need */
    nfc_same *same;                                   /* NAME_same1, ... */
    uint32_t n_same;
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
    char *factors[NFC_UNROLL]; /* "a, b" where such an expression is a * b, or NULL */
    bool term;                 /* a product that a sum of the same group reads: always written there */
} nfc_shown;

/* Where a value is that a group reads or writes, from an element on. */
typedef struct nfc_base {
    nfc_id leaf;
    uint32_t first;
} nfc_base;

/* A group printed for any addresses: a1, a2, ... in the order of their first use. */
typedef struct nfc_bases {
    nfc_base *at;
    uint32_t n, total; /* bases; the first of the totals that it adds to, UINT32_MAX if none */
    uint32_t first;    /* the group's first statement in the body */
} nfc_bases;

/* One routine being printed. */
typedef struct nfc_printer {
    const nfc_graph *g;
    const nfc_routine *r;
    const nfc_dialect *d;
    const char *own; /* as in nfc_file */
    nfc_text *t;
    nfc_shown *shown;      /* by node id */
    uint32_t group, times; /* the group being printed, and the pieces that its statements are computed in */
    bool *need;            /* by operation: lane functions used, for the whole file */
    bool *wide;            /* by operation: loops of wide.h used */
    bool *each;            /* by operation: functions over dense values used */
    nfc_bases *bases;      /* NULL: addresses as they are in this routine */
} nfc_printer;

/* ---- emit_routine.c: the functions of an entry point ---- */
void nfc_emit_routine(nfc_file *f, nf_entry_kind kind);
/* Without the public function: prologue, tile and, where there are sums, epilogue. Schedules the routine, which the
 * caller frees; `late`: as in nfc_schedule_options. */
nfc_printer nfc_open_printer(nfc_file *f, const nfc_routine *r, nfc_text *t); /* nfc_shown_free its shown */
uint32_t nfc_group_end(const nfc_routine *r, uint32_t first); /* the statement after the group that starts there */
nfc_layout nfc_emit_parts(nfc_file *f, nfc_routine *r, uint32_t late);
/* One element of an output, row k of the tile. */
void nfc_emit_output_element(const nfc_file *f, const nfc_routine *r, const nfc_layout *l, nfc_text *t, nfc_id id,
                             uint32_t e);
/* A signature with the model's name for %N, the one that begins our own for %O, the real type for %R, the context
 * argument for %C. */
void nfc_add_signature(const nfc_file *f, nfc_text *t, const char *s);

/* ---- emit_group.c: unrolled statements ---- */
void nfc_emit_group(nfc_printer *p, uint32_t first, uint32_t last); /* body[first .. last), in as many pieces */
void nfc_emit_tile_row(nfc_text *t, uint32_t row);                  /* t + ROW * TILE */
void nfc_shown_free(nfc_shown *shown, uint32_t n);

/* ---- emit_same.c: groups that are the same but for addresses ---- */
typedef struct nfc_call {
    nfc_bases bases;
    uint32_t same; /* the function's number, 0 where the group has none */
} nfc_call;
/* Prints functions for the groups that a body has many times; returns a call for each group. */
nfc_call *nfc_find_same(nfc_file *f, const nfc_routine *r, uint32_t tile);
void nfc_emit_call(const nfc_printer *p, const nfc_call *call);
void nfc_calls_free(nfc_call *call, uint32_t n_groups);

/* ---- emit_wide.c: statements over values too wide to unroll ---- */
void nfc_emit_wide(nfc_printer *p, nfc_id id);
void nfc_end_round(nfc_printer *p, const nfc_iteration *of);   /* the carried values become the next ones */
void nfc_emit_each(const nfc_file *f, nfc_op op, nfc_text *t); /* a function over a dense value */
#endif

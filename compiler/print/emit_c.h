/* emit_c.h - what the files that print the shipped C share. Sections: emit_routine.c, emit_group.c, emit_same.c,
 * emit_wide.c, emit_entry.c. */
#ifndef NFC_EMIT_C_H
#define NFC_EMIT_C_H
#include "model.h"
#include "print/print.h"

enum {
    UNROLL = NFC_NARROW, /* row values up to this width are unrolled */
    GROUP = 32,          /* elements in a loop: short enough for a processor to overlap two turns */
    PIECE = 128          /* the same where pieces of wide values are computed: what is between groups is far away */
};

/* A function for groups of statements that are the same but for the addresses of what they read and write. */
typedef struct nfc_same {
    char *text;         /* its loop */
    const nfc_text *of; /* of_blocks[] that has it */
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
    unsigned entries, shown;                          /* that are printed, and in the header, by bits 1 << kind */
    size_t work;                                      /* bytes of scratch that the public functions need */
    nfc_code code;
    nfc_text of_blocks[NFC_SHARINGS], *to; /* functions of blocks, and where one is printed just now */
    const char *prologue[NFC_ENTRIES];     /* the entry point whose prologue it calls */
    char *prologue_text[NFC_ENTRIES];
    char **block_prologue; /* by function: the text of its prologue, NULL where it has another's */
    uint32_t tile;         /* rows of the tiles of what is being printed */
    nfc_same *same;        /* NAME_same1, ... */
    uint32_t n_same;
} nfc_file;

/* The work arrays of one routine. */
typedef struct nfc_layout {
    size_t s, t, bytes; /* offsets in work, and its size */
    bool near;
} nfc_layout;

/* How a narrow value is at hand inside a group of statements. */
typedef struct nfc_shown {
    uint32_t group;                             /* the last group that loaded elements of it, + 1 */
    uint32_t loaded;                            /* which, as bits */
    char *written[NFC_UNROLL];                  /* expressions to write where the elements are read, or NULL */
    char *factors[NFC_UNROLL];                  /* "a, b" where such an expression is a * b, or NULL */
    bool term;                                  /* a product that a sum of the same group reads: always written there */
    const nfc_instruction *product[NFC_UNROLL]; /* and what it is */
} nfc_shown;

/* Where a value is that a group reads or writes, from an element on. */
typedef struct nfc_base {
    nfc_operand from;
    bool written;
} nfc_base;

/* A group printed for any addresses: a1, a2, ... in the order of their first use. */
typedef struct nfc_bases {
    nfc_base *at;
    uint32_t n, total; /* bases; the first of the totals that it adds to, UINT32_MAX if none */
    uint32_t first;    /* the group's first statement in the body */
} nfc_bases;

/* One routine being printed. */
typedef struct nfc_printer {
    const nfc_lowered *l;
    nfc_dialect *d;
    const char *own; /* as in nfc_file */
    nfc_text *t;
    nfc_shown *shown;      /* by value */
    uint32_t group, times; /* the group being printed, and the pieces that its statements are computed in */
    bool *need;            /* by operation: lane functions used, for the whole file */
    bool *wide;            /* by operation: loops of wide.h used */
    bool *each;            /* by operation: functions over dense values used */
    nfc_bases *bases;      /* NULL: addresses as they are in this routine */
    uint32_t pack;         /* scratch rows from this one on are for the loops of wide.h */
} nfc_printer;

/* ---- emit_routine.c: functions of blocks ---- */
nfc_printer nfc_open_printer(nfc_file *f, const nfc_lowered *l, nfc_text *t); /* nfc_shown_free its shown */
/* The instruction after those that are printed together with the first: a group, or the instruction alone. */
uint32_t nfc_group_end(const nfc_lowered *l, uint32_t first);
void nfc_emit_function(nfc_file *f, nfc_function *q);
/* Whether the text has these characters, not as the end of a longer name; whether it has the name. */
bool nfc_uses(const nfc_text *t, const char *what);
bool nfc_names(const nfc_text *t, const char *name);

/* ---- emit_entry.c: entry points ---- */
uint32_t nfc_tile_of(const nfc_file *f, nfc_sharing sharing);  /* rows */
const nfc_plan *nfc_plan_of(const nfc_file *f, unsigned kind); /* the loss is the mean of log_prob */
void nfc_emit_plan(nfc_file *f, const nfc_plan *p);            /* prologue, tile, epilogue */
void nfc_emit_entry(nfc_file *f, unsigned kind);               /* and the public function */
void nfc_move_rows(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_call *call); /* see nfc_code */

/* ---- emit_group.c: what is written out ---- */
void nfc_emit_group(nfc_printer *p, uint32_t first, uint32_t last); /* instructions [first, last) */
void nfc_emit_row(nfc_text *t, const char *rows, uint32_t row);     /* ROWS + ROW * TILE */
void nfc_shown_free(nfc_shown *shown, uint32_t n);

/* ---- emit_same.c: groups that are the same but for addresses ---- */
typedef struct nfc_call_of_same {
    nfc_bases bases;
    uint32_t same; /* the function's number, 0 where the group has none */
} nfc_call_of_same;
/* Prints functions for the groups that a function has many times; returns a call for each group. */
nfc_call_of_same *nfc_find_same(nfc_file *f, const nfc_lowered *l, uint32_t n_groups);
void nfc_emit_call(const nfc_printer *p, const nfc_call_of_same *call);
void nfc_calls_free(nfc_call_of_same *call, uint32_t n_groups);

/* ---- emit_wide.c: instructions over values too wide to be written out ---- */
void nfc_emit_wide(nfc_printer *p, const nfc_instruction *i);
void nfc_emit_each(const nfc_file *f, const bool *each, nfc_text *t); /* functions over dense values, by operation */
#endif

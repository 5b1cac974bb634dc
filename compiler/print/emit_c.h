/* emit_c.h - what the files that print the shipped C share. Sections: names.c, emit_routine.c, emit_group.c,
 * emit_same.c, emit_wide.c, emit_entry.c, emit_ensemble.c, emit_whole.c. */
#ifndef NFC_EMIT_C_H
#define NFC_EMIT_C_H
#include "model.h"
#include "print/print.h"

/* How the shipped C is scheduled: the fields of nfc_schedule_options of the same meaning. */
enum {
    UNROLL = NFC_NARROW, /* the widest row value whose elements are all written out */
    GROUP = 32,          /* most elements in a group's loop: short enough for a processor to overlap two iterations */
    PIECE = 128          /* the same where groups compute pieces: wide values between two groups fill much memory */
};

/* A function for groups of statements that are the same but for the addresses of what they read and write. */
typedef struct nfc_same {
    char *text;         /* its body: the loop over the lanes, with the addresses as arguments a1, a2, ... */
    const nfc_text *of; /* the text of nfc_file.of_blocks that it was printed into */
} nfc_same;

/* The file being printed, shipped or for the cc tier: what its functions share, and the texts that it is made of. */
typedef struct nfc_file {
    nfc_model *m;
    const char *name, *real;
    char own[72], capitals[72]; /* what begins the names of everything that is not public: points_nf, POINTS_NF */
    char prefix[74];            /* own and _: the dialect's */
    size_t size;                /* bytes of a number */
    nfc_dialect d;
    nfc_text functions;                               /* all functions so far, in the file's order */
    bool need[NFC_OPS], wide[NFC_OPS], each[NFC_OPS]; /* as in nfc_printer */
    /* Whether it draws random numbers; whether it has functions marked ..._PART (never inlined), and ..._FLAT (all
     * calls in them inlined). */
    bool need_random, parts, flat;
    unsigned entries, shown; /* bits 1 << kind: entry points that are printed, and those that the header declares */
    uint32_t members;        /* of an ensemble, whose entry points are `shown` and those printed its members'; or 0 */
    size_t work;             /* bytes that the argument `work` must point to: the most that any public function needs */
    nfc_code code;
    nfc_text of_blocks[NFC_SHARINGS], *to; /* the blocks' functions, and which of these texts is printed into now */
    const char *prologue[NFC_ENTRIES];     /* by entry point: which one's prologue it calls, by name */
    char *prologue_text[NFC_ENTRIES];      /* by entry point: its prologue behind the name; NULL: it calls another's */
    char **block_prologue; /* by function: its prologue behind the name; NULL: none, or it calls another's */
    uint32_t tile;         /* rows of the tiles of the entry points being printed */
    nfc_kernels *kernels;  /* by entry point: kernels that the runtime launches; NULL: printed functions do */
    nfc_same *same;        /* NAME_nf_same1, NAME_nf_same2, ... */
    uint32_t n_same;
} nfc_file;

/* How the memory `work` of a public function is divided: sums over rows, in double, at its start, then the step values
 * s, then t, the rows of a tile. */
typedef struct nfc_layout {
    size_t s, t, bytes; /* where s and t begin, and the size of all, in bytes */
    bool near;          /* all but the rows in which products pack their inputs stays in nearby caches */
} nfc_layout;

/* What a group of statements writes where it reads an element of a value: the name of a local variable, or the
 * expression itself. One for each value. */
typedef struct nfc_shown {
    uint32_t group;            /* the last group, + 1, that loaded elements of the value into local variables */
    uint32_t loaded;           /* these elements, as bits */
    uint32_t read;             /* elements that the group being printed computes and reads itself, as bits */
    char *written[NFC_UNROLL]; /* by element: the expression; NULL: the variable */
    char *factors[NFC_UNROLL]; /* by element: "a, b" where the expression is a * b; or NULL */
    bool term; /* a matrix product that an addition of the same group reads: written there, however long it is */
    const nfc_instruction *product[NFC_UNROLL]; /* by element: the instruction of such a product; or NULL */
} nfc_shown;

/* An argument of the function that a repeated group becomes: the address of an element that the group reads or writes.
 * The group's other elements of the same value are counted from it. */
typedef struct nfc_base {
    nfc_operand from; /* that element */
    bool written;     /* the group writes there: the pointer is not const */
} nfc_base;

/* All such arguments of a group: a1, a2, ... in the order of their first use. */
typedef struct nfc_bases {
    nfc_base *at;
    uint32_t n, total; /* total: the place in total[] of the group's first sum over rows; UINT32_MAX: it has none */
    uint32_t first;    /* the group's first statement in the body: the names of local variables count from it */
} nfc_bases;

/* One function of a block being printed. */
typedef struct nfc_printer {
    const nfc_lowered *l;
    nfc_dialect *d;
    const char *own; /* as in nfc_file */
    nfc_text *t;
    nfc_shown *shown;      /* by value */
    uint32_t group, times; /* the group being printed, and the number of pieces that its statements are computed in */
    bool *need;            /* by operation, for the whole file: lane functions used */
    bool *wide;            /* the same: loops of wide.h used */
    bool *each;            /* the same: functions over all elements of a dense value used, see nfc_emit_each */
    nfc_bases *bases;      /* where a group is printed as a function of its addresses; NULL: as code of its own */
    uint32_t pack;         /* the first of the tile's rows in which products of wide.h pack their inputs */
} nfc_printer;

/* ---- names.c ---- */
/* The names of a model's parameter tensors as local variables, no two of a block the same and none beginning with `own`
 * as our functions do. Each, and the list, is nf_free'd by the caller. */
char **nfc_name_parameters(const nfc_model *m, const char *own);

/* ---- emit_routine.c: functions of blocks ---- */
/* A printer of the function l that adds to t; its `shown` is given back by nfc_shown_free. */
nfc_printer nfc_open_printer(nfc_file *f, const nfc_lowered *l, nfc_text *t);
/* The place behind the instructions that are printed together with instruction `first`: the elements of its group, or
 * only itself where it is no single element. */
uint32_t nfc_group_end(const nfc_lowered *l, uint32_t first);
/* Prints a block's function to the text of its sharing: prologue, way there, way back, epilogue, if it has them. */
void nfc_emit_function(nfc_file *f, nfc_function *q);
/* Whether the text has `what`, a name or characters such as "s[", and not as a part of a longer name. */
bool nfc_uses(const nfc_text *t, const char *what);
/* Adds the names in a list of parameters, without their types: the arguments of a call that hands them on. */
void nfc_add_names(nfc_text *t, const char *parameters);

/* ---- emit_entry.c: entry points ---- */
/* Rows of a tile of the entry points of a sharing. */
uint32_t nfc_tile_of(const nfc_file *f, nfc_sharing sharing);
/* Prints an entry point's prologue, its function of one tile and its epilogue; and with them its public function. */
void nfc_emit_plan(nfc_file *f, const nfc_plan *p);
void nfc_emit_entry(nfc_file *f, unsigned kind);
/* Adds the statements that fill a tile's inputs from the arrays of the entry point e, and those that write its outputs:
 * of `rows` rows from `first` on. */
void nfc_emit_inputs(const nfc_file *f, const nfc_plan *p, nfc_text *t, const nfc_entry_point *e);
void nfc_emit_outputs(const nfc_file *f, const nfc_plan *p, nfc_text *t, const nfc_entry_point *e);
/* Prints a call that only moves rows: the shipped C's nfc_code.move. */
void nfc_move_rows(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_call *call);

/* ---- emit_cuda.c: entry points for a GPU ---- */
/* Prints the kernels of an entry point, and the function that launches them. */
void nfc_emit_kernels(nfc_file *f, unsigned kind, const nfc_plan *p);
void nfc_emit_loss_launch(nfc_file *f);
void nfc_emit_adamw_launch(nfc_file *f);
/* What the runtime has of a training beside these: kernels that update a stretch of parameters, move an average, and
 * clip a gradient. */
void nfc_emit_updates(nfc_file *f);
/* NF_DATA if a row of an entry point takes more memory than a thread of a GPU is given. */
nf_status nfc_check_rows(const nfc_file *f, nf_error *error);

/* ---- emit_group.c: what is written out ---- */
/* Prints the loop of a group, instructions [first, last). */
void nfc_emit_group(nfc_printer *p, uint32_t first, uint32_t last);
void nfc_emit_row(nfc_text *t, const char *rows, uint32_t row); /* adds ROWS + ROW * TILE */
void nfc_shown_free(nfc_shown *shown, uint32_t n);              /* of n values; NULL is fine */

/* ---- emit_same.c: groups that are the same but for addresses ---- */
/* A group as the call of a function that does the same for other addresses. */
typedef struct nfc_call_of_same {
    nfc_bases bases; /* the arguments */
    uint32_t same;   /* the N of NAME_nf_sameN; 0: there is no such function, the group is printed in place */
} nfc_call_of_same;
/* Prints functions for the groups that a block's function has many times; returns a call for each of its groups, given
 * back by nfc_calls_free. */
nfc_call_of_same *nfc_find_same(nfc_file *f, const nfc_lowered *l, nfc_section section, uint32_t n_groups);
/* Prints such a call, which has a function. */
void nfc_emit_call(const nfc_printer *p, const nfc_call_of_same *call);
void nfc_calls_free(nfc_call_of_same *call, uint32_t n_groups);

/* ---- emit_wide.c: instructions over values too wide to be written out ---- */
void nfc_emit_wide(nfc_printer *p, const nfc_instruction *i);
/* Prints, for the operations marked in each[], the functions that apply them to all elements of a dense value. */
void nfc_emit_each(const nfc_file *f, const bool *each, nfc_text *t);

/* ---- emit_ensemble.c: the public functions of an ensemble ---- */
/* The entry points of one member that those of an ensemble, both by bits 1 << kind, call. */
unsigned nfc_member_entries(unsigned entries);
/* Prints the functions of f->shown, and makes f->work what they need. */
void nfc_emit_ensemble(nfc_file *f);

/* ---- emit_whole.c: log_prob of whole numbers ---- */
/* Prints it, and makes f->work what it needs. */
void nfc_emit_whole(nfc_file *f);
#endif

/* program.h - a block's function as both printers take it: scheduled statements. Sections: schedule.c, group.c,
 * reads.c, tile.c, sparse.c, emit_step.c, emit_c.c, emit_jit.c. */
#ifndef NFC_PROGRAM_H
#define NFC_PROGRAM_H
#include "graph/graph.h"
#include "print/text.h"

/* ---- schedule.c ------------------------------------------------------------------------------------------------ */

/* Where a value lives while an entry point runs. */
typedef enum nfc_home {
    NFC_NOWHERE,  /* a pick that is only a view, or dead */
    NFC_TABLE,    /* CONST: the file's constant table */
    NFC_PARAMS,   /* PARAM */
    NFC_STEPS,    /* the step array: written by the prologue, or by the epilogue for what follows the rows */
    NFC_TOTALS,   /* sums over rows, in double */
    NFC_GRADIENT, /* the gradient itself: a late product that is all of a parameter's gradient */
    NFC_INPUT,    /* an input of the tile */
    NFC_OUT,      /* a result of the tile: */
    NFC_SAVED,    /* rows that are there until all is done: for the way back, for late products */
    NFC_TILE,     /* rows of the tile's work array */
    NFC_LOCAL     /* local variables of one group of statements */
} nfc_home;

typedef struct nfc_place {
    uint8_t home;
    uint32_t times;  /* unrolled: the elements of a piece are written out, this many pieces (rows of a matrix, elements
                      * of a row) make the value. 0: a loop or a kernel call computes it as a whole */
    uint32_t offset; /* in its home */
    uint32_t group;  /* body statements: the group it belongs to */
    uint32_t uses;   /* elements read by others, counted with repetition */
    uint64_t needed; /* bit e: element e of a piece is read, in one of the pieces at least; all bits without pieces */
    uint64_t stored; /* bit e: it is read outside its group, and has to be in memory */
    uint32_t last;   /* the last group that reads it */
    bool absorbed;   /* part of its reader's kernel, see fuse.c: has no home */
    bool late;       /* OUTER: a late product. Row values: a late product reads it, after all tiles are done */
    nfc_id mask;     /* OUTER: the pick through which alone it is read, zero where a weight is masked; or NFC_NONE */
    bool joined;     /* side by side in the tile with other values: */
    nfc_id head;     /* the first of them, or the value itself */
    uint32_t within; /* the place among their elements */
    uint32_t loop;   /* computed in every round of an iteration: its number + 1 */
    uint32_t out;    /* which result */
    bool back;       /* computed on the way back, */
    bool saved;      /* or on the way there and read on the way back, by itself or by others side by side with it */
} nfc_place;

/* Whether a value has memory of its own, rows of a tile. */
static inline bool nfc_has_rows(const nfc_place *p)
{
    return p->home == NFC_OUT || p->home == NFC_SAVED || p->home == NFC_TILE;
}

/* Statements of a body that are repeated. */
typedef struct nfc_loop {
    uint32_t begin, end; /* body[begin .. end) */
    uint32_t last;       /* their last group */
    const nfc_iteration *iteration;
} nfc_loop;

/* How the gradient of a parameter is set, which a layer's functions of data and of context may both depend on. */
typedef enum nfc_share {
    NFC_ALONE, /* by this function */
    NFC_FIRST, /* by this one if it depends on it; others come later, */
    NFC_ADDED  /* and add their own */
} nfc_share;

/* A result of a function: an NFC_OP_RESULT, and what the printed code calls its rows. */
typedef struct nfc_out {
    nfc_id id;
    char name[16];
    bool optional; /* its rows may be NULL */
} nfc_out;

/* A function over rows: what it must produce, and the statements that do. Where it goes two ways it has two halves: the
 * way there gives the first n_there results, the way back the others. */
typedef struct nfc_routine {
    char name[128];
    nfc_out *out;
    uint32_t n_out, n_there;
    bool two_ways;
    nfc_id loss;                   /* a total, or NFC_NONE */
    nfc_id *grad;                  /* one for each parameter, NFC_NONE where zero; NULL without gradient */
    uint8_t *shares;               /* by parameter: an nfc_share */
    const nfc_id *param;           /* the parameters' nodes, */
    uint32_t n_param, first_param; /* and the first's number among the model's */
    uint32_t base;                 /* its place in the flat vector: offsets count from there */
    /* Filled by nfc_schedule: */
    nfc_place *place; /* by node id */
    nfc_id *prologue, *body, *epilogue;
    uint32_t n_prologue, n_body, n_epilogue;
    uint32_t back; /* the first statement of the body that is one of the way back */
    uint32_t n_groups;
    uint32_t step, total, saved, scratch; /* sizes of the homes, as in nf_entry */
    uint32_t in[NFC_INPUTS];
    bool params[2], steps[2];  /* whether the way there, and the way back, read parameters and step values, */
    bool reads[2][NFC_INPUTS]; /* which inputs the way there, and the way back, read, */
    bool *touches[2];          /* and which results they read or write */
    nfc_id *late;              /* OUTER nodes that are left to the runtime: see nf_product */
    uint32_t n_late;
    nfc_loop *loop; /* in the body's order */
    uint32_t n_loops;
} nfc_routine;

/* How a printer wants its statements. */
typedef struct nfc_schedule_options {
    uint32_t unroll_rows; /* row values up to this width are unrolled, others in pieces; 0: all are kernel calls */
    uint32_t group_size;  /* most elements of unrolled statements in one group, */
    uint32_t piece_size;  /* and in one of statements that are repeated */
    bool fuse;            /* where there is one kernel for an expression, one statement */
    uint32_t late;        /* products over all rows with as many weights are late; 0: none is */
} nfc_schedule_options;

enum {
    NFC_NARROW = 8,  /* row values up to this width are unrolled in the shipped C, */
    NFC_UNROLL = 16, /* and step values up to this width are unrolled */
    NFC_LATE = 4096  /* weights whose gradient is a late product, where the runtime runs the tiles */
};

/* Orders the live nodes (by creation: layer by layer), gives every value its home and groups the statements. */
void nfc_schedule(const nfc_graph *g, nfc_routine *r, const nfc_schedule_options *o);
/* Statements and places; sizes, and which inputs and results are read and written, stay. */
void nfc_schedule_free(nfc_routine *r);
/* The loop that a statement of the body is repeated in, or NULL. */
const nfc_loop *nfc_loop_at(const nfc_routine *r, uint32_t statement);
/* A scheduled late product as the runtime takes it. */
nf_product nfc_late_product(const nfc_graph *g, const nfc_routine *r, uint32_t i);

/* ---- group.c --------------------------------------------------------------------------------------------------- */

/* Numbers the body's groups: statements of one share a loop over the lanes, and then a loop over their pieces. */
void nfc_group(const nfc_graph *g, nfc_routine *r, const nfc_schedule_options *o);

/* ---- reads.c --------------------------------------------------------------------------------------------------- */

/* Calls visit for everything that a statement reads: element by element for an unrolled one, and with NFC_WHOLE for
 * values that a loop or a kernel reads as a whole. Known zeros of matrices are not read. */
#define NFC_WHOLE UINT32_MAX
void nfc_for_reads(const nfc_graph *g, const nfc_routine *r, nfc_id id,
                   void (*visit)(void *user, nfc_id leaf, uint32_t element), void *user);
/* What piece j of an unrolled statement reads of an operand: element first + j * step of the leaf. */
typedef struct nfc_reach {
    nfc_id leaf;
    uint32_t first;
    int32_t step;
} nfc_reach;
/* The reach of an operand whose element is `element` in the first piece and `apart` further in each of the others;
 * false where the leaf's are not even steps apart. */
bool nfc_reach_of(const nfc_graph *g, const nfc_routine *r, nfc_id operand, uint32_t element, uint32_t apart,
                  uint32_t times, nfc_reach *reach);
/* Calls visit for every operand's element that the first piece of an unrolled statement reads. */
void nfc_for_operands(const nfc_graph *g, const nfc_routine *r, nfc_id id,
                      void (*visit)(void *user, nfc_id operand, uint32_t element, uint32_t apart), void *user);
/* Elements of a value in one piece, where `times` make it. */
static inline uint32_t nfc_piece(const nfc_graph *g, nfc_id id, uint32_t times) { return nfc_width(g, id) / times; }
/* Whether a reach is within the piece that is computed at the same time: its element there is reach->first. */
static inline bool nfc_is_own_piece(const nfc_graph *g, const nfc_reach *reach, uint32_t times)
{
    const uint32_t width = nfc_width(g, reach->leaf), piece = width / times;
    return times == 1 || (width % times == 0 && reach->step == (int32_t)piece && reach->first < piece);
}
/* Follows picks: the node that really holds the element, and which of its elements it is. */
nfc_id nfc_leaf(const nfc_graph *g, const nfc_routine *r, nfc_id id, uint32_t *element);
/* As an operand of a loop: the node that holds it, its first element and the step from one to the next. A pick that has
 * no home is such a view, of one node or of several that are side by side. */
nfc_id nfc_view(const nfc_graph *g, const nfc_routine *r, nfc_id id, uint32_t *first, int32_t *step);
/* Whether a pick is such a view: its elements, of one node or of several side by side, are even steps apart. */
bool nfc_is_view(const nfc_graph *g, const nfc_routine *r, nfc_id pick, uint32_t *first, int32_t *step);

/* ---- tile.c ---------------------------------------------------------------------------------------------------- */

/* Lines up the values that are to be side by side, as far as they are computed for every row. */
void nfc_tile_join(const nfc_graph *g, nfc_routine *r);
/* Gives tile rows to the stored row values among the first n nodes, once the groups that read them are known. */
void nfc_tile_allocate(const nfc_graph *g, nfc_routine *r, uint32_t n, const bool *stored);

/* ---- sparse.c -------------------------------------------------------------------------------------------------- */

/* A matrix as its elements lie in a value: element (r, c) at first + r * row + c * col, but for known zeros, which are
 * nowhere. leaf: NFC_NONE where a pick without a home is no such thing. */
typedef struct nfc_matrix {
    nfc_id leaf;
    uint32_t first, row, col;
} nfc_matrix;
nfc_matrix nfc_matrix_of(const nfc_graph *g, const nfc_routine *r, nfc_id id);
/* The OUTER that a gradient is, whole or but for known zeros; NFC_NONE for other values. */
nfc_id nfc_masked_outer(const nfc_graph *g, nfc_id id);
uint32_t nfc_live_elements(const nfc_graph *g, nfc_id id); /* those not known to be zero */
/* Operations of a node, for every row if it is one; of matrices only the live weights count. */
double nfc_flops(const nfc_graph *g, nfc_id id);
/* What a product with w, or its transpose, has to do around the known zeros, as nf_strips in wide.h has it: a block of
 * results first, first + from, ..., count of them, followed by `to` strips, in which its results first .. first + count
 * - 1 take the inputs [from, to). Returns the number of both, 0 where w has no known zeros; *strip is nf_free'd by the
 * caller. */
typedef struct nfc_strip {
    uint32_t first, count, from, to;
} nfc_strip;
uint32_t nfc_strips(const nfc_graph *g, nfc_id w, bool transposed, nfc_strip **strip);
/* The known zeros of a matrix, row by row: row, from, to. Returns their number; nf_free'd by the caller. */
uint32_t nfc_holes(const nfc_graph *g, nfc_id matrix, uint32_t (**hole)[3]);
struct nfc_dialect;
/* Both as tables stripN[] of a product and holeN[] of an OUTER; return N. A count of 0: no table. */
uint32_t nfc_emit_strips(const nfc_graph *g, const struct nfc_dialect *d, nfc_id product, uint32_t *count);
uint32_t nfc_emit_holes(const nfc_graph *g, const struct nfc_dialect *d, nfc_id outer, nfc_id mask, uint32_t *count);

/* ---- fuse.c ---------------------------------------------------------------------------------------------------- */

/* A statement and the inner values that its kernel computes on the way. */
typedef struct nfc_fusion {
    const char *kernel; /* without k_ */
    nfc_id operand[3];  /* NFC_NONE from the last on */
    nfc_id inner[8];
    uint32_t n_inner;
} nfc_fusion;

/* A product as its statement computes it: with a bias, which is the same for every row, so that sums may start there,
 * and a gate, so that they may end with 0 where the gate is not above 0. */
typedef struct nfc_product {
    nfc_id node, bias, gate; /* NFC_NONE: no product, bias, gate */
    bool relu;               /* the result is its own gate */
} nfc_product;
/* Absorbs the inner values of id where it is such a product. */
void nfc_fuse_product(const nfc_graph *g, nfc_routine *r, nfc_id id);
/* What the statement id computes, with what was absorbed. */
nfc_product nfc_product_of(const nfc_graph *g, const nfc_routine *r, nfc_id id);

/* Absorbs what there is a kernel for, once everybody's uses are known: true if there is one. */
bool nfc_fuse(const nfc_graph *g, nfc_routine *r, nfc_id id);
/* The fusion that nfc_fuse found, if it found one. */
bool nfc_fused(const nfc_graph *g, const nfc_routine *r, nfc_id id, nfc_fusion *f);

/* ---- emit_step.c ----------------------------------------------------------------------------------------------- */

/* What a printer calls things. */
typedef struct nfc_dialect {
    bool single;               /* float rather than double */
    const char *real;          /* the C type */
    bool bits;                 /* tables with inf or NaN are printed as bits: libtcc cannot initialise with them */
    const char *prefix;        /* of the lane functions, points_ say */
    const char *const *params; /* a C array for each parameter, by index; NULL: params + offset */
    bool *used;                /* set for the parameters whose arrays were named */
    uint32_t n_params;
    const nfc_id *param; /* the parameters' nodes, ascending */
    uint32_t *table_of;  /* constants printed so far: table number + 1, by node id */
    nfc_text *tables;    /* where `static const` tables go */
    uint32_t *n_tables;
} nfc_dialect;

/* A statement of rate STEP or TOTAL, materialised picks among them: plain scalar C. */
void nfc_emit_step(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id id);
/* One element of a value that is the same for every row, as a C expression. */
void nfc_emit_element(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id id,
                      uint32_t element);
/* The same for the element whose number is the C expression `index`; the value must be a view. */
void nfc_emit_indexed(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id id,
                      const char *index);
/* The address of element `first` of a leaf that is the same for every row. */
void nfc_emit_address(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id leaf,
                      uint32_t first);
/* The epilogue's last part: *loss and grad[]. */
void nfc_emit_results(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t);
/* Prints the tables of a row-rate pick, indexN[] of (to, from) pairs for each argument; returns the argument's N. */
uint32_t nfc_emit_gather(const nfc_graph *g, const nfc_dialect *d, nfc_id pick, uint32_t arg, uint32_t *count);
bool nfc_is_uniform(const nfc_graph *g, nfc_id id); /* a constant with one number in every element */
/* Writes an operation's C, replacing $i by arg(user, i). */
void nfc_emit_formula(nfc_text *t, const nfc_dialect *d, const char *formula,
                      void (*arg)(void *user, nfc_text *t, int i), void *user);
/* Elements of a pick that come from one argument in even steps, and again as far on: element from + j * apart + i is
 * the argument's first + j * jump + i * step, for j < times and i < count. */
typedef struct nfc_run {
    uint32_t from, count, arg, first;
    int32_t step;
    uint32_t times, apart;
    int32_t jump;
} nfc_run;
uint32_t nfc_pick_runs(const nfc_graph *g, nfc_id pick, nfc_run *run); /* run: room for one an element */
/* The runs that the statement of a result copies, or of a pick with a home: run->arg is the value that they come from.
 * What is computed where the result is needs none. */
uint32_t nfc_copy_runs(const nfc_graph *g, const nfc_routine *r, nfc_id id, nfc_run *run);
/* The pick that such a statement copies, where it is better done by tables than by runs; otherwise NFC_NONE. */
nfc_id nfc_copy_tables(const nfc_graph *g, const nfc_routine *r, nfc_id id);
/* The name of the rows that a statement writes only where they are not NULL; NULL where it always does. */
const char *nfc_optional(const nfc_routine *r, nfc_id id);
/* What printed code calls the rows that hold a value, and a lane of it where it is an input. */
const char *nfc_rows_name(const nfc_graph *g, const nfc_routine *r, nfc_id leaf);
extern const char *const nfc_input_name[NFC_INPUTS], *const nfc_input_lane[NFC_INPUTS];
/* "first + jump * j + step * i" and "from + apart * j + i", with a name for i; NULL: for i = 0. */
void nfc_run_source(const nfc_run *run, const char *i, char out[96]);
void nfc_run_target(const nfc_run *run, uint32_t offset, const char *i, char out[96]);

/* ---- emit_c.c, emit_jit.c -------------------------------------------------------------------------------------- */

struct nfc_model;
/* The shipped source and header. */
void nfc_emit_c(struct nfc_model *m, bool inference, const void *weights, nfc_text *c, nfc_text *h);
/* One entry point as a C file for the cc tier: nfc_prologue, nfc_tile and nfc_epilogue as nf_entry has them, and
 * nfc_sizes. */
void nfc_emit_object(struct nfc_model *m, nf_entry_kind kind, nfc_text *c);
void nfc_emit_header(const struct nfc_model *m, bool inference, bool weights, size_t work, nfc_text *h);
/* Adds the named sections of lane.h, wide.h and portable.h, and what they need, under our own names. */
void nfc_emit_sections(const struct nfc_model *m, const char *const *name, uint32_t n, nfc_text *t);
/* The model's name in capitals. */
void nfc_capitals(const char *name, char out[64]);
/* What begins the names of all that is not public, points_nf and POINTS_NF: no entry point begins with nf. */
void nfc_own(const struct nfc_model *m, char own[72], char capitals[72]);
/* Why a model cannot be called so in C, or NULL if it can. */
const char *nfc_name_fault(const char *name);
struct nfc_code;
/* C for libtcc: functions ENTRY_prologue, ENTRY_tile, ENTRY_epilogue for all entry points, whose plans it makes. */
void nfc_emit_jit(struct nfc_code *c, nfc_text *t);
#endif

/* program.h - a block's function on its way to instructions: what it must produce, its scheduled statements and where
 * their values live. Sections: schedule.c, group.c, reads.c, copy.c, tile.c, sparse.c, fuse.c. */
#ifndef NFC_PROGRAM_H
#define NFC_PROGRAM_H
#include "graph/graph.h"
#include "lower/lowered.h"

/* ---- schedule.c ------------------------------------------------------------------------------------------------ */

typedef struct nfc_place {
    uint8_t home;
    uint32_t times;  /* unrolled: the elements of a piece are written out, this many pieces (rows of a matrix, elements
                      * of a row) make the value. 0: a loop or a kernel call computes it as a whole */
    uint32_t offset; /* in its home */
    uint32_t statement; /* its place in the body, or NFC_NONE */
    uint32_t group;     /* body statements: the group it belongs to */
    uint32_t uses;      /* elements read by others, counted with repetition */
    uint64_t needed; /* bit e: element e of a piece is read, in one of the pieces at least; all bits without pieces */
    uint64_t stored; /* bit e: it is read outside its group, and has to be in memory */
    uint32_t last;   /* the last group that reads it */
    uint32_t fusion; /* which of the routine's it computes, + 1 */
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
    uint32_t pack;                        /* rows behind scratch: where printed products have inputs side by side */
    uint32_t in[NFC_INPUTS];
    bool params[2], steps[2];  /* whether the way there, and the way back, read parameters and step values, */
    bool reads[2][NFC_INPUTS]; /* which inputs the way there, and the way back, read, */
    bool *touches[2];          /* and which results they read or write */
    nfc_id *late;              /* OUTER nodes that are left to the runtime: see nf_product */
    uint32_t n_late;
    nfc_loop *loop; /* in the body's order */
    uint32_t n_loops;
    struct nfc_fusion *fusion;
    uint32_t n_fusions;
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
/* The same for one element of the piece. */
void nfc_for_element(const nfc_graph *g, const nfc_routine *r, nfc_id id, uint32_t element,
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

/* ---- copy.c ---------------------------------------------------------------------------------------------------- */

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
uint32_t nfc_strips(const nfc_graph *g, nfc_id matrix, bool transposed, nfc_strip **strip);
/* The known zeros of a matrix, row by row: row, from, to. Returns their number; nf_free'd by the caller. */
uint32_t nfc_holes(const nfc_graph *g, nfc_id matrix, uint32_t (**hole)[3]);

/* ---- fuse.c ---------------------------------------------------------------------------------------------------- */

/* A product as its statement computes it: with a bias, which is the same for every row, so that sums may start there,
 * and a gate, so that they may end with 0 where the gate is not above 0. */
typedef struct nfc_product {
    nfc_id node, bias, gate; /* NFC_NONE: no bias, gate */
    bool relu;               /* the result is its own gate */
} nfc_product;

/* A statement and the inner values that its kernel computes on the way: an expression, or a product. */
typedef struct nfc_fusion {
    const char *kernel; /* without k_; NULL: */
    nfc_product product;
    nfc_id operand[3]; /* NFC_NONE from the last on */
    nfc_id inner[8];
    uint32_t n_inner;
} nfc_fusion;
/* Absorbs the inner values of id where there is a kernel for all of it, once everybody's uses are known: true if there
 * is one; where it is a product with more to it. */
bool nfc_fuse(const nfc_graph *g, nfc_routine *r, nfc_id id);
void nfc_fuse_product(const nfc_graph *g, nfc_routine *r, nfc_id id);
#endif

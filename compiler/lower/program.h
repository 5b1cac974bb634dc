/* program.h - a block's function between the graph and its instructions: what it must produce, its statements in order,
 * and where their values live. Sections: schedule.c, group.c, reads.c, copy.c, tile.c, sparse.c, fuse.c. */
#ifndef NFC_PROGRAM_H
#define NFC_PROGRAM_H
#include "graph/graph.h"
#include "lower/lowered.h"

/* ---- schedule.c ------------------------------------------------------------------------------------------------ */

/* What the schedule decides for a node of the graph: how and when it is computed, and where its value lives. */
typedef struct nfc_place {
    uint8_t home;    /* an nfc_home */
    uint32_t times;  /* above 0, unrolled: the value is computed in so many pieces of equal width (the rows of a matrix,
                      * or single elements), and the elements of one piece are written out. 0: a loop or a kernel call
                      * computes it whole */
    uint32_t offset; /* where it begins in its home */
    uint32_t statement; /* its index in the body, or NFC_NONE */
    uint32_t group;     /* of body statements: the group */
    uint32_t uses;      /* how often its elements are read in all, by all statements */
    uint64_t needed;    /* bit e: element e of at least one piece is read; all bits where it has no pieces */
    uint64_t stored;    /* bit e: element e of a piece is read outside its group, and so has to be in memory */
    uint32_t last;      /* the last group that reads it: the end of its live range */
    uint32_t fusion;    /* index + 1, in the routine, of the fusion that its statement computes; 0: none */
    bool absorbed;      /* no statement: computed inside the statement of its only reader, see fuse.c; or a result whose
                         * elements are all computed directly in its rows */
    bool late;       /* OUTER: it is a late product. Row values: it is a factor of one, read after all tiles are done */
    nfc_id mask;     /* OUTER: the pick, with zeros for masked weights, through which alone it is read; or NFC_NONE */
    bool joined;     /* side by side in memory with other values */
    nfc_id head;     /* the first of the values side by side; itself where there are no others */
    uint32_t within; /* how many elements the values side by side before it have */
    uint32_t loop;   /* computed in every round of an iteration: its number + 1; otherwise 0 */
    uint32_t out;    /* home NFC_OUT: the number of the result */
    bool back;       /* computed on the way back */
    bool saved;      /* of a head: it, or a value side by side with it, is computed on the way there and read on the way
                      * back */
} nfc_place;

/* The statements that an iteration repeats. */
typedef struct nfc_loop {
    uint32_t begin, end; /* body[begin] .. body[end - 1] */
    uint32_t last;       /* the group of the last of them */
    const nfc_iteration *iteration;
} nfc_loop;

/* Which function sets the gradient of a parameter, as two may depend on it: a layer's function of the context, and the
 * layer itself. */
typedef enum nfc_share {
    NFC_ALONE, /* this function alone: it sets the gradient, to 0 if it does not depend on the parameter */
    NFC_FIRST, /* the first of two, the function of the context: sets the gradient if it depends on the parameter */
    NFC_ADDED  /* the second of two: adds to the gradient that the first has set */
} nfc_share;

/* A result of a function, which has a value for each row. */
typedef struct nfc_out {
    nfc_id id;     /* an NFC_OP_RESULT */
    char name[16]; /* of the parameter in printed code that points to its rows */
    bool optional; /* that pointer may be NULL: the result is not wanted */
} nfc_out;

/* A function of a block: what it must produce, and the statements that compute it. Where it takes gradients it has two
 * halves, which are printed as two functions: the way there computes the first n_there results, the way back the
 * others. */
typedef struct nfc_routine {
    char name[128];
    nfc_out *out;
    uint32_t n_out, n_there;
    bool two_ways;
    nfc_id loss;                   /* a node of rate NFC_TOTAL, or NFC_NONE */
    nfc_id *grad;                  /* by parameter: the node of its gradient, NFC_NONE where zero; NULL: no gradients */
    uint8_t *shares;               /* by parameter: an nfc_share */
    const nfc_id *param;           /* by parameter of the block: its node */
    uint32_t n_param, first_param; /* how many there are; the number of the first among all of the model */
    uint32_t base; /* where the first begins in the flat vector: offsets of parameters and gradients count from there */
    /* Filled by nfc_schedule: */
    nfc_place *place;                   /* by node id */
    nfc_id *prologue, *body, *epilogue; /* the statements: nodes in the order in which they are computed */
    uint32_t n_prologue, n_body, n_epilogue;
    uint32_t back; /* body[back] is the first statement of the way back */
    uint32_t n_groups;
    uint32_t step, total, saved, scratch; /* how many step values, sums over rows, saved rows, scratch rows it has */
    uint32_t pack;           /* rows behind scratch for copies that products make of inputs; set by plan.c */
    uint32_t in[NFC_INPUTS]; /* the width of each input, 0 where it is not read */
    /* [0] is for the way there, [1] for the way back: */
    bool params[2], steps[2];  /* whether parameters and step values are read */
    bool reads[2][NFC_INPUTS]; /* which inputs are read */
    bool *touches[2];          /* which results are read or written */
    nfc_id *late;              /* late products, OUTER nodes: see nfc_late_product */
    uint32_t n_late;
    nfc_loop *loop; /* in the order of the body */
    uint32_t n_loops;
    struct nfc_fusion *fusion;
    uint32_t n_fusions;
} nfc_routine;

/* How a printer wants its functions scheduled. */
typedef struct nfc_schedule_options {
    uint32_t unroll_rows; /* row values up to this width are written out whole, wider ones in pieces; 0: every statement
                           * is a kernel call */
    uint32_t group_size;  /* most elements that the statements of a group write out, if they have one piece */
    uint32_t piece_size;  /* the same for groups of statements in several pieces */
    bool fuse;            /* expressions that there is one kernel for (runtime/fused.h) become one statement */
    uint32_t late;        /* gradients of matrices with at least so many weights are late products; 0: none is */
} nfc_schedule_options;

enum {
    NFC_NARROW = 8,  /* row values up to this width are written out whole in the shipped C */
    NFC_UNROLL = 16, /* step values up to this width are written out, and pieces are at most as wide */
    NFC_LATE = 4096  /* the `late` above for code that the runtime runs */
};

/* Schedules a routine: orders the nodes that its results need (by creation: layer by layer), gives every value its home
 * and puts the statements into groups. */
void nfc_schedule(const nfc_graph *g, nfc_routine *r, const nfc_schedule_options *o);
/* Frees the statements and places. What else nfc_schedule has filled stays: sizes, inputs and results that are used. */
void nfc_schedule_free(nfc_routine *r);
/* The loop that repeats statement number `statement` of the body, or NULL. */
const nfc_loop *nfc_loop_at(const nfc_routine *r, uint32_t statement);
/* Late product number i of the routine, as the runtime wants to have it; its holes are nf_free'd by the caller. */
nf_product nfc_late_product(const nfc_graph *g, const nfc_routine *r, uint32_t i);

/* ---- group.c --------------------------------------------------------------------------------------------------- */

/* Sets place.group of the body's statements, counted from 0. The statements of a group are computed in one loop over
 * the lanes, inside a loop over the pieces where they have several. */
void nfc_group(const nfc_graph *g, nfc_routine *r, const nfc_schedule_options *o);

/* ---- reads.c --------------------------------------------------------------------------------------------------- */

/* Calls visit for everything that a statement reads: of an unrolled one for each element, of others with NFC_WHOLE for
 * each value. `leaf` is the value in memory, where the statement reads through a view. Known zeros of matrices do not
 * count as read. */
#define NFC_WHOLE UINT32_MAX
void nfc_for_reads(const nfc_graph *g, const nfc_routine *r, nfc_id id,
                   void (*visit)(void *user, nfc_id leaf, uint32_t element), void *user);
/* What an unrolled statement reads as one of its operands: in piece j element first + j * step of the leaf. */
typedef struct nfc_reach {
    nfc_id leaf;
    uint32_t first;
    int32_t step;
} nfc_reach;
/* Finds the reach of an operand, of which the first of `times` pieces reads element `element` and each next piece the
 * element `apart` further. False where these elements of a view are not evenly spaced in the leaf. */
bool nfc_reach_of(const nfc_graph *g, const nfc_routine *r, nfc_id operand, uint32_t element, uint32_t apart,
                  uint32_t times, nfc_reach *reach);
/* Calls visit for every element of an operand that the first piece of an unrolled statement reads; `apart`: how much
 * further the next piece reads. */
void nfc_for_operands(const nfc_graph *g, const nfc_routine *r, nfc_id id,
                      void (*visit)(void *user, nfc_id operand, uint32_t element, uint32_t apart), void *user);
/* The same for what element `element` of the first piece reads. */
void nfc_for_element(const nfc_graph *g, const nfc_routine *r, nfc_id id, uint32_t element,
                     void (*visit)(void *user, nfc_id operand, uint32_t element, uint32_t apart), void *user);
/* The width of a piece of a value that has `times` pieces. */
static inline uint32_t nfc_piece(const nfc_graph *g, nfc_id id, uint32_t times) { return nfc_width(g, id) / times; }
/* Whether piece j of the statement always reads piece j of the leaf: element reach->first of that piece. */
static inline bool nfc_is_own_piece(const nfc_graph *g, const nfc_reach *reach, uint32_t times)
{
    const uint32_t width = nfc_width(g, reach->leaf), piece = width / times;
    return times == 1 || (width % times == 0 && reach->step == (int32_t)piece && reach->first < piece);
}
/* The node that holds the element of `id` in memory: `id` itself, or what it picks from where it is a pick without a
 * home. *element becomes that node's element. */
nfc_id nfc_leaf(const nfc_graph *g, const nfc_routine *r, nfc_id id, uint32_t *element);
/* How a loop over its elements reads a value: returns the node that holds it in memory, with the first element there
 * and the step to each next one. For a pick without a home, which is a view, that is what it picks from: one node, or
 * the head of several side by side. */
nfc_id nfc_view(const nfc_graph *g, const nfc_routine *r, nfc_id id, uint32_t *first, int32_t *step);
/* Whether a pick can be such a view: its elements are evenly spaced in one node, or in several side by side. */
bool nfc_is_view(const nfc_graph *g, const nfc_routine *r, nfc_id pick, uint32_t *first, int32_t *step);

/* ---- copy.c ---------------------------------------------------------------------------------------------------- */

/* A run of elements of a pick that come from one argument evenly spaced, and such runs repeated at an even distance:
 * element from + j * apart + i of the pick is element first + j * jump + i * step of argument number arg, for j < times
 * and i < count. */
typedef struct nfc_run {
    uint32_t from, count, arg, first;
    int32_t step;
    uint32_t times, apart;
    int32_t jump;
} nfc_run;
/* Cuts a pick into runs and returns their number; `run` has room for as many as the pick has elements. */
uint32_t nfc_pick_runs(const nfc_graph *g, nfc_id pick, nfc_run *run);
/* The same for what the statement of a result, or of a pick with a home, has to copy; here run->arg is the id of the
 * node that is copied from. Elements that are computed directly in the result's rows are left out. */
uint32_t nfc_copy_runs(const nfc_graph *g, const nfc_routine *r, nfc_id id, nfc_run *run);
/* The pick that such a statement copies, if it is so irregular that it is copied by tables, not run by run; otherwise
 * NFC_NONE. */
nfc_id nfc_copy_tables(const nfc_graph *g, const nfc_routine *r, nfc_id id);

/* ---- tile.c ---------------------------------------------------------------------------------------------------- */

/* Sets joined, head and within of the places of values that the graph wants side by side; of those that are computed
 * for every row and stand in no such list before. */
void nfc_tile_join(const nfc_graph *g, nfc_routine *r);
/* Gives rows of the tile, scratch or saved, to those of the first n nodes that are `stored`: sets their offsets and the
 * routine's sizes. Scratch rows are used again behind the last group that reads a value, place.last. */
void nfc_tile_allocate(const nfc_graph *g, nfc_routine *r, uint32_t n, const bool *stored);

/* ---- sparse.c -------------------------------------------------------------------------------------------------- */

/* How the elements of a matrix lie in memory: element (r, c) is element first + r * row + c * col of the leaf. Known
 * zeros are not in memory. */
typedef struct nfc_matrix {
    nfc_id leaf;
    uint32_t first, row, col;
} nfc_matrix;
/* The matrix that a value is; leaf is NFC_NONE for a pick without a home whose elements do not lie like that. */
nfc_matrix nfc_matrix_of(const nfc_graph *g, const nfc_routine *r, nfc_id id);
/* The OUTER node that `id` is, or is a pick of that leaves all elements in place and has known zeros for some of them;
 * NFC_NONE for other values. */
nfc_id nfc_masked_outer(const nfc_graph *g, nfc_id id);
uint32_t nfc_live_elements(const nfc_graph *g, nfc_id id); /* the number of elements that are not known to be zero */
/* The floating-point operations that a node takes, for each row if it is of row rate. Known zeros of matrices take
 * none. */
double nfc_flops(const nfc_graph *g, nfc_id id);
/* How a product with a matrix, or its transpose, goes around known zeros: a list of blocks, each followed by its
 * strips, as nf_strips in wide.h takes it. A block is the `count` results first, first + from, first + 2 from, ..., and
 * is followed by `to` strips. In a strip the results number first .. first + count - 1 of the block take the inputs
 * [from, to). */
typedef struct nfc_strip {
    uint32_t first, count, from, to;
} nfc_strip;
/* Lists blocks and strips in *strip, which is nf_free'd by the caller, and returns their number: 0, and NULL, where no
 * zeros are known. */
uint32_t nfc_strips(const nfc_graph *g, nfc_id matrix, bool transposed, nfc_strip **strip);
/* The known zeros of a matrix, row by row: in row (*hole)[i][0] the columns [(*hole)[i][1], (*hole)[i][2]). Returns
 * their number; *hole, NULL if there are none, is nf_free'd by the caller. */
uint32_t nfc_holes(const nfc_graph *g, nfc_id matrix, uint32_t (**hole)[3]);

/* ---- fuse.c ---------------------------------------------------------------------------------------------------- */

/* What the statement of a matrix-vector product computes besides: it may add a bias, which is the same for every row
 * and which the sums start from, and may end with 0 for results whose gate is not above 0 (a relu, or the adjoint of
 * one). */
typedef struct nfc_product {
    nfc_id node, bias, gate; /* node: the product itself; bias and gate may be NFC_NONE */
    bool relu;               /* the result, with its bias, is its own gate */
} nfc_product;

/* A statement that computes other nodes, the inner ones, on the way: an expression of runtime/fused.h or a product. */
typedef struct nfc_fusion {
    const char *kernel;  /* of an expression: its name in fused.h; NULL: it is a product */
    nfc_product product; /* of a product */
    nfc_id operand[3];   /* of an expression: x, y, z; NFC_NONE where it has fewer */
    nfc_id inner[8];
    uint32_t n_inner;
} nfc_fusion;
/* If `id` is the outermost operation of an expression in runtime/fused.h, and nobody else reads its inner values, makes
 * the statement a fusion, marks the inner values absorbed and returns true. place.uses must be complete. */
bool nfc_fuse(const nfc_graph *g, nfc_routine *r, nfc_id id);
/* The same where `id` is a product with a bias or a gate. */
void nfc_fuse_product(const nfc_graph *g, nfc_routine *r, nfc_id id);
#endif

/* graph.h - the compiler's one intermediate form, and the passes over it. Internal to the compiler.
 *
 * Sections are named after the files that implement them: graph.c, ops.c, build.c, pick.c, adjoint.c,
 * sweep.c. */
#ifndef NFC_GRAPH_H
#define NFC_GRAPH_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "program.h"

/* ---- graph.c: nodes, hash-consing ---------------------------------------------------------------------------- */

/* A value is a row of rows x cols scalars, element (r, c) at r * cols + c. A node's id is its place in the order of
 * creation, so arguments always have smaller ids. */
typedef uint32_t nfc_id;
#define NFC_NONE UINT32_MAX
#define NFC_MAX_WIDTH (1u << 24) /* elements of one value */
#define NFC_MAX_DIM 65536        /* features, and context columns */

/* How often a value changes: known while compiling; once a call; with every row; once a call, after all rows. */
typedef enum nfc_rate { NFC_CONST, NFC_STEP, NFC_ROW, NFC_TOTAL } nfc_rate;

/* What enters a function with every row: an entry point's, and those of a block alone. */
typedef enum nfc_input_kind {
    NFC_IN_DATA = NF_IN_DATA,       /* x or z, dim wide; of a block what the blocks before it make of them */
    NFC_IN_CONTEXT = NF_IN_CONTEXT, /* context wide, as the layers with a context function before leave it */
    NFC_IN_WEIGHT = NF_IN_WEIGHT,   /* 1 wide: 1/n, and 0 for the rows that pad a tile */
    NFC_IN_RANDOM = NF_IN_RANDOM,   /* uniform on (-1, 1), finest near 0: see nf_random in portable.h */
    NFC_IN_LDJ = NF_IN_KINDS,       /* 1 wide: the log-determinant of the layers before */
    NFC_IN_GIVEN,                   /* data and */
    NFC_IN_GIVEN_CONTEXT,           /* context as the entry point gets them */
    NFC_IN_SEED,                    /* 1 wide: the adjoint of the log-determinant, */
    NFC_IN_ADJOINT,                 /* of what a block makes of the data: */
    NFC_IN_ADJOINT_0,               /* the same where selects may have set it to exactly zero, */
    NFC_IN_ADJOINT_CONTEXT,         /* and, so far, of the context */
    NFC_INPUTS
} nfc_input_kind;

static inline bool nfc_comes_back(nfc_input_kind kind) { return kind >= NFC_IN_SEED; }

typedef enum nfc_op {
#define LEAF(id, ...) NFC_OP_##id,
#define COPY(id) NFC_OP_##id,
#define OPERATOR(id, ...) NFC_OP_##id,
#define FUNCTION(id, ...) NFC_OP_##id,
#define SELECT(id, ...) NFC_OP_##id,
#define REDUCTION(id, ...) NFC_OP_##id,
#define RUNNING(id, ...) NFC_OP_##id,
#define STRUCTURE(id, ...) NFC_OP_##id,
#include "operations.h"
    NFC_OPS
} nfc_op;

/* One element of a pick: element `element` of the pick's argument number `arg`. */
typedef struct nfc_entry {
    uint32_t arg, element;
} nfc_entry;

typedef struct nfc_node {
    uint8_t op, rate;
    bool vanishes; /* as an adjoint: may be exactly zero because a select did not take this branch */
    bool zeros;    /* CONST and PICK: some elements are known to be zero */
    uint32_t rows, cols, region;
    uint32_t n_args;
    uint32_t listed; /* its place in the list that it was put into last, see nfc_list */
    nfc_id row_sum;  /* its sum over all rows, or NFC_NONE: nobody has asked for it */
    const nfc_id *args;
    union {
        const double *value; /* CONST: rows * cols numbers */
        uint32_t offset;     /* PARAM: place in the flat parameter vector; UNKNOWN, CARRIED, RESULT: its number */
        struct {
            nfc_input_kind input;
            uint32_t owner;     /* DATA: the function that it enters, by number: what others kept of it is not theirs */
        };                      /* INPUT */
        const nfc_entry *entry; /* PICK: rows * cols entries */
        struct {
            uint32_t sweep, result;
        } solved; /* SOLVED: which result of which sweep. ITERATED: of which iteration */
    };
} nfc_node;

/* Values that are better stored side by side, in this order: picks over several of them are then views. */
typedef struct nfc_side_by_side {
    const nfc_id *value;
    uint32_t n;
} nfc_side_by_side;

/* A loop: in every round each carried value becomes the `next` one that was computed from them all. */
typedef struct nfc_iteration {
    uint32_t rounds, n;
    const nfc_id *carried, *next;
} nfc_iteration;

/* What a graph, and what is derived from it, may take at most. Counted, not timed: the same model always ends the same
 * way. */
typedef struct nfc_budget {
    uint32_t nodes;
    size_t bytes;
    uint64_t work; /* elements looked at while the graph is built, derived and scheduled */
    size_t text;   /* bytes printed for a program */
} nfc_budget;
extern const nfc_budget nfc_no_budget; /* what the data structures can hold */

typedef struct nfc_graph {
    nfc_budget budget;
    uint64_t work;
    nfc_node *node;
    uint32_t n, capacity;
    uint32_t *table; /* open addressing, ids + 1 */
    uint32_t table_size;
    struct nfc_chunk *arena;
    size_t bytes;            /* in the arena */
    uint32_t region;         /* given to the nodes created from now on: what the user would call their place */
    uint32_t n_regions;      /* adjoints of region r get r + n_regions */
    struct nfc_swept *swept; /* by nfc_sweep */
    uint32_t n_swept;
    nfc_side_by_side *side_by_side;
    uint32_t n_side_by_side;
    nfc_iteration *iteration; /* by nfc_iterate */
    uint32_t n_iterations;
    uint32_t n_carried;           /* values carried so far, that each has a number */
    uint32_t asked, made, shared; /* elementwise operations asked for, made; nodes found again instead of made */
    uint32_t depth;               /* of the rewrites under way that go into their arguments */
    char error[256]; /* the first mistake; every builder returns NFC_NONE from then on for what depends on it */
} nfc_graph;

nfc_graph *nfc_graph_new(void);
void nfc_graph_free(nfc_graph *g);
/* A graph that goes on where another ends, which stays as it is and is freed after it. */
nfc_graph *nfc_graph_extend(const nfc_graph *of);
void *nfc_arena(nfc_graph *g, size_t bytes); /* zeroed, lives as long as the graph */
/* Records the first error and returns NFC_NONE. */
nfc_id nfc_wrong(nfc_graph *g, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Counts work; false, with an error, when the budget is spent. */
bool nfc_spend(nfc_graph *g, uint64_t work);
/* Whether a value may have so many rows and columns; an error if not. Before memory is taken for it. */
bool nfc_fits(nfc_graph *g, uint64_t rows, uint64_t cols);
nfc_id nfc_const(nfc_graph *g, uint32_t rows, uint32_t cols, const double *value);
nfc_id nfc_scalar(nfc_graph *g, double value);
bool nfc_is_value(const nfc_graph *g, nfc_id id, double value); /* constant, every element this number */
bool nfc_is_uniform(const nfc_graph *g, nfc_id id);             /* constant, every element the same number */
/* The node equal to `like`, whether it existed or not; copies what `like` points to. */
nfc_id nfc_intern(nfc_graph *g, const nfc_node *like);

static inline const nfc_node *nfc_at(const nfc_graph *g, nfc_id id) { return &g->node[id]; }
static inline uint32_t nfc_width(const nfc_graph *g, nfc_id id) { return g->node[id].rows * g->node[id].cols; }

/* Asks for values to be stored side by side; the list is copied. */
void nfc_put_side_by_side(nfc_graph *g, uint32_t n, const nfc_id *value);

/* ---- ops.c: the operation table ------------------------------------------------------------------------------ */

typedef enum nfc_shape_rule {
    NFC_LEAF,
    NFC_ELEMENT,  /* every argument has the result's shape */
    NFC_LAST,     /* works along the last axis */
    NFC_STRUCTURE /* has its own rule, see build.c */
} nfc_shape_rule;

typedef enum nfc_op_flags {
    NFC_COMMUTES = 1,   /* x op y is y op x, to the bit */
    NFC_IDEMPOTENT = 2, /* x op x is x */
    NFC_LONG = 4,       /* of one argument, dozens of instructions: a loop of its own over values without gaps */
    NFC_CONTIGUOUS = 8, /* its kernel reads values without gaps, too */
    NFC_ROWS_ONLY = 16, /* there is no C of it for what is computed once a call */
    /* what a row of operations.h is by its kind */
    NFC_COPIES = 32,
    NFC_OPERATOR = 64,
    NFC_SELECTS = 128
} nfc_op_flags;

/* A row of runtime/operations.h. In C for printers, x, y, z, w are the arguments, what begins with nf_ are functions of
 * the lane type, and all others libm's. */
typedef struct nfc_op_info {
    const char *name;
    nfc_shape_rule shape;
    int arity, flags, flops;
    const char *scalar, *lane; /* C for one number, and for one lane */
    const char *loop;          /* NFC_LAST and NFC_STRUCTURE: the section of wide.h */
    nfc_op with;               /* of a reduction, see nfc_with */
    nfc_op whole;              /* NFC_LAST: what it is over a whole row, itself unless it is running */
    double (*eval)(const double *arg);
    /* Contributions d[i] to the adjoints of the arguments, given the adjoint dy of y; NFC_NONE where there is none. */
    void (*adjoint)(nfc_graph *g, nfc_id y, nfc_id dy, nfc_id *d);
} nfc_op_info;

extern const nfc_op_info nfc_ops[NFC_OPS];

static inline bool nfc_has(uint8_t op, int flags) { return nfc_ops[op].flags & flags; } /* one of them */
static inline bool nfc_is_select(uint8_t op) { return nfc_has(op, NFC_SELECTS); }

/* W x and the transpose of W times x. */
static inline bool nfc_is_product(uint8_t op) { return op == NFC_OP_DENSE || op == NFC_OP_DENSE_T; }

/* exp, log, tanh and their like. */
static inline bool nfc_is_function(uint8_t op) { return nfc_has(op, NFC_LONG); }

/* One number for each row of its argument. */
static inline bool nfc_is_reduction(uint8_t op) { return nfc_ops[op].shape == NFC_LAST && nfc_ops[op].whole == op; }

/* As many as its argument has: of what stands before each, and it. */
static inline bool nfc_is_running(uint8_t op) { return nfc_ops[op].shape == NFC_LAST && nfc_ops[op].whole != op; }

/* The binary operation by which a row's numbers are put together. */
static inline nfc_op nfc_with(uint8_t op) { return nfc_ops[nfc_ops[op].whole].with; }

/* What takes a statement: neither there from the beginning nor a view. */
static inline bool nfc_computes(uint8_t op) { return nfc_ops[op].shape != NFC_LEAF && op != NFC_OP_PICK; }

/* ---- build.c: builders that simplify ------------------------------------------------------------------------- */

/* All builders: NFC_NONE in gives NFC_NONE out; a wrong shape sets g->error. Elementwise builders broadcast a
 * 1 x 1, 1 x c or r x 1 argument to the other's shape. */
nfc_id nfc_zeros(nfc_graph *g, uint32_t rows, uint32_t cols);
nfc_id nfc_param(nfc_graph *g, uint32_t rows, uint32_t cols, uint32_t offset);
nfc_id nfc_input(nfc_graph *g, nfc_input_kind kind, uint32_t width);
nfc_id nfc_data(nfc_graph *g, uint32_t width, uint32_t owner);
nfc_id nfc_detach(nfc_graph *g, nfc_id a);
nfc_id nfc_result(nfc_graph *g, nfc_id a, uint32_t number);
nfc_id nfc_unary(nfc_graph *g, nfc_op op, nfc_id a);
nfc_id nfc_binary(nfc_graph *g, nfc_op op, nfc_id a, nfc_id b);
nfc_id nfc_select(nfc_graph *g, nfc_op op, nfc_id a, nfc_id b, nfc_id yes, nfc_id no);
nfc_id nfc_reduce(nfc_graph *g, nfc_op op, nfc_id a);      /* [r, c] -> [r, 1]; running: same shape */
nfc_id nfc_dense(nfc_graph *g, nfc_id weight, nfc_id x);   /* [o, i] and i -> [1, o] */
nfc_id nfc_dense_t(nfc_graph *g, nfc_id weight, nfc_id x); /* [o, i] and o -> [1, i] */
nfc_id nfc_outer(nfc_graph *g, nfc_id a, nfc_id b);        /* o and i -> [o, i], summed over rows */
nfc_id nfc_row_sum(nfc_graph *g, nfc_id a);                /* summed over rows */
/* How deep rewrites go into what they rewrite: chains have no end, the stack has one. */
#define NFC_DEEPEST 200

/* Iterations: carried values are made from what they are in the first round; what depends on them is computed anew in
 * every round, of which there is a fixed number. No iteration stands in another. There is no derivative: detach. */
nfc_id nfc_carried(nfc_graph *g, nfc_id first);
void nfc_iterate(nfc_graph *g, uint32_t rounds, uint32_t n, const nfc_id *carried, const nfc_id *next, nfc_id *result);

/* Whether an element is known to be zero: a constant's, or one that a pick takes from a constant. */
static inline bool nfc_known_zero(const nfc_graph *g, nfc_id id, uint32_t element)
{
    const nfc_node *n = nfc_at(g, id);
    if (!n->zeros)
        return false;
    if (n->op == NFC_OP_PICK) {
        const nfc_entry e = n->entry[element];
        n = nfc_at(g, n->args[e.arg]);
        element = e.element;
    }
    return n->op == NFC_OP_CONST && n->value[element] == 0;
}

/* ---- pick.c: everything that only moves elements -------------------------------------------------------------- */

/* Slices, permutations, concatenation, broadcasting and masks are all this: element e of the result is
 * source[entry[e].arg][entry[e].element]. Picks of picks are composed, so no pick's argument is a pick. */
nfc_id nfc_pick(nfc_graph *g, uint32_t rows, uint32_t cols, uint32_t n, const nfc_id *source, const nfc_entry *entry);
nfc_id nfc_take(nfc_graph *g, nfc_id a, uint32_t n, const uint32_t *index); /* [1, n] */
/* As nfc_take, and zero where index is NFC_NONE; in the shape asked for. */
nfc_id nfc_scatter(nfc_graph *g, nfc_id a, uint32_t rows, uint32_t cols, const uint32_t *index);
nfc_id nfc_broadcast(nfc_graph *g, nfc_id a, uint32_t rows, uint32_t cols);
nfc_id nfc_reshape(nfc_graph *g, nfc_id a, uint32_t rows, uint32_t cols);
nfc_id nfc_concat(nfc_graph *g, uint32_t n, const nfc_id *part); /* end to end, [1, sum of widths] */

/* The place of an item in a list of so many, at whose end it is put if it is not there. */
uint32_t nfc_list(nfc_graph *g, nfc_id *list, uint32_t *n, nfc_id item);

/* ---- adjoint.c: reverse mode ---------------------------------------------------------------------------------- */

/* dy * local, exactly zero where dy is, whatever local evaluates to. */
nfc_id nfc_adjoint_mul(nfc_graph *g, nfc_id dy, nfc_id local);
/* grad[i] = sum over the elements of every y[k] of seed[k] * d y[k] / d wrt[i]; for a step-rate wrt summed over the
 * rows as well. NFC_NONE where no y depends on wrt[i]. What a wrt depends on is taken as given. */
void nfc_adjoint(nfc_graph *g, uint32_t n_y, const nfc_id *y, const nfc_id *seed, uint32_t n, const nfc_id *wrt,
                 nfc_id *grad);

/* ---- sweep.c: solving x = f(x) --------------------------------------------------------------------------------- */

/* A sweep that was done; results and values at the solution, for its adjoint. */
typedef struct nfc_swept {
    nfc_id unknown, begin, end;
    uint32_t n;
    const nfc_id *result;   /* as traced */
    const nfc_id *at;       /* of the nodes from begin to end: the value at the solution, or NFC_NONE */
    const nfc_id *frontier; /* what depends on no unknown and is read by what does */
    uint32_t n_frontier;
} nfc_swept;

nfc_id nfc_unknown(nfc_graph *g, uint32_t width);
/* result[0] is f, traced on the unknown; solved[i] becomes result[i] at the x with x = f(x). Every element of f must
 * depend only on elements of x that come before it in some order: an error tells which does not. */
void nfc_sweep(nfc_graph *g, nfc_id unknown, uint32_t n, const nfc_id *result, nfc_id *solved);
/* The same for the adjoint of an earlier sweep, whose values at its solution are known: result[i] becomes what it is at
 * the solution of unknown = result[0]. */
void nfc_solve(nfc_graph *g, nfc_id unknown, const nfc_swept *earlier, uint32_t n, nfc_id *result);
#endif

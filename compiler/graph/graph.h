/* graph.h - the graph of operations that a description becomes, and the functions that build and derive it. Internal to
 * the compiler.
 *
 * Sections are named after the files that implement them: graph.c, ops.c, build.c and pick.c here, adjoint.c and
 * sweep.c in derive/. */
#ifndef NFC_GRAPH_H
#define NFC_GRAPH_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "program.h"

/* ---- graph.c: nodes, hash-consing ---------------------------------------------------------------------------- */

/* The value of a node is a matrix of rows x cols scalars, element (r, c) at r * cols + c: a matrix for each data point
 * where its rate is NFC_ROW. A node's id counts nodes in the order of creation, so arguments have smaller ids than the
 * nodes that read them: ids are a topological order. */
typedef uint32_t nfc_id;
#define NFC_NONE UINT32_MAX
#define NFC_MAX_WIDTH (1u << 24) /* most elements of one value */
#define NFC_MAX_DIM 65536        /* most features, and most context columns */

/* How often a value changes. CONST: it is known while compiling. STEP: once a call of an entry point, before the rows.
 * ROW: with every data point. TOTAL: once a call, after the rows, since it depends on a sum over all of them. */
typedef enum nfc_rate { NFC_CONST, NFC_STEP, NFC_ROW, NFC_TOTAL } nfc_rate;

/* The inputs that have one value for each data point: first those that an entry point has too (NF_IN_... of the
 * runtime), then those that only the function of a block has. */
typedef enum nfc_input_kind {
    NFC_IN_DATA = NF_IN_DATA,       /* x or z, dim wide; in a block, the output of the block run before */
    NFC_IN_CONTEXT = NF_IN_CONTEXT, /* the context, as the context functions of the layers before left it */
    NFC_IN_WEIGHT = NF_IN_WEIGHT,   /* 1 wide: the row's weight in the loss, 1/n; 0 for rows that pad a tile */
    NFC_IN_RANDOM = NF_IN_RANDOM,   /* random numbers, uniform on (-1, 1): see nf_random in portable.h */
    NFC_IN_LDJ,                     /* 1 wide: the log-determinant summed over the blocks run before */
    NFC_IN_GIVEN,                   /* the data as the entry point was given them, before any block */
    NFC_IN_GIVEN_CONTEXT,           /* the context as the entry point was given it */
    NFC_IN_TANGENT,                 /* the direction of the derivatives of nfc_extend_directional, behind the data */
    NFC_IN_SEED,                    /* 1 wide: the adjoint of the log-determinant */
    NFC_IN_ADJOINT,                 /* the adjoint of the block's output row */
    NFC_IN_ADJOINT_0,               /* the same, where a select may have made elements exactly zero: see `vanishes` */
    NFC_IN_ADJOINT_CONTEXT,         /* the adjoint of the context, summed over the functions run back before */
    NFC_INPUTS
} nfc_input_kind;

/* Whether an input enters a function on the way back of gradients only. */
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

/* Where one element of a pick comes from: element `element` of the pick's argument number `arg`. */
typedef struct nfc_entry {
    uint32_t arg, element;
} nfc_entry;

typedef struct nfc_node {
    uint8_t op, rate;
    bool vanishes; /* an adjoint that may be exactly zero because a select did not take its branch: a product with it
                    * is guarded, since 0 * inf is NaN. See nfc_adjoint_mul */
    bool zeros;    /* CONST and PICK: at least one element is known to be zero, see nfc_known_zero */
    uint32_t rows, cols, region; /* region: the place in the model that it comes from, by number; 0: none */
    uint32_t n_args;
    uint32_t listed; /* its index in the list that it was last put into, see nfc_list */
    nfc_id row_sum;  /* the node of its sum over all data points, NFC_NONE while there is none: see nfc_row_sum */
    const nfc_id *args;
    union {
        const double *value; /* CONST: rows * cols numbers */
        uint32_t offset;     /* PARAM: where it begins in the flat parameter vector; UNKNOWN, CARRIED, RESULT: a number
                              * that tells it from others of its kind */
        struct {
            nfc_input_kind input;
            uint32_t owner;     /* DATA: number of the description's function that it was given to, so that check.c
                                 * finds rows that another function has kept */
        };                      /* INPUT */
        const nfc_entry *entry; /* PICK: rows * cols entries */
        struct {
            uint32_t sweep, result;
        } solved; /* SOLVED: result `result` of sweep number `sweep`. ITERATED: of iteration number `sweep` */
    };
} nfc_node;

/* Values that should lie one behind the other in memory, in this order: a pick of elements of several of them can then
 * be a view instead of a copy. */
typedef struct nfc_side_by_side {
    const nfc_id *value;
    uint32_t n;
} nfc_side_by_side;

/* A loop of `rounds` rounds over n carried values: at the end of each round carried[i] becomes next[i], which was
 * computed from the carried values of that round. */
typedef struct nfc_iteration {
    uint32_t rounds, n;
    const nfc_id *carried, *next;
} nfc_iteration;

/* What a model may cost at most. Counted, not timed: whether a model is refused does not depend on the machine. */
typedef struct nfc_budget {
    uint32_t nodes;
    size_t bytes;
    uint64_t work; /* elements looked at while the graph is built, derived and scheduled */
    size_t text;   /* bytes printed for a program */
} nfc_budget;
extern const nfc_budget nfc_no_budget; /* as much as the data structures can hold */

typedef struct nfc_graph {
    nfc_budget budget;
    uint64_t work; /* spent so far, see nfc_spend */
    nfc_node *node;
    uint32_t n, capacity;
    uint32_t *table; /* hash table of the nodes: ids + 1, 0 where a slot is free; open addressing */
    uint32_t table_size;
    struct nfc_chunk *arena;
    size_t bytes;            /* in the arena */
    uint32_t region;         /* given to each node that is created: the place in the model, for comments of printed C */
    uint32_t n_regions;      /* adjoints of nodes of region r get region r + n_regions */
    struct nfc_swept *swept; /* the sweeps done by nfc_sweep, by number */
    uint32_t n_swept;
    nfc_side_by_side *side_by_side;
    uint32_t n_side_by_side;
    nfc_iteration *iteration; /* made by nfc_iterate, by number */
    uint32_t n_iterations;
    uint32_t n_carried;           /* CARRIED nodes made so far: the number of the next one */
    uint32_t asked, made, shared; /* statistics: elementwise operations that builders were asked for, and that became
                                   * nodes; requests answered with an existing node */
    bool unguarded;               /* nfc_adjoint_mul guards nothing: what is derived is only derived once more */
    uint32_t depth;               /* of recursion in rewrites that go into their arguments, see NFC_DEEPEST */
    char error[256];              /* the first mistake, or ""; nfc_intern makes no node from then on */
} nfc_graph;

nfc_graph *nfc_graph_new(void);
void nfc_graph_free(nfc_graph *g);
/* A copy of a graph that more nodes can be added to; the original does not change. The copy points into the original's
 * arena, so it has to be freed first. */
nfc_graph *nfc_graph_extend(const nfc_graph *of);
void *nfc_arena(nfc_graph *g, size_t bytes); /* zeroed memory that is freed with the graph */
/* Sets g->error unless an earlier error stands there. Returns NFC_NONE. */
nfc_id nfc_wrong(nfc_graph *g, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Adds to g->work, in elements looked at. False if the graph has an error, which a spent budget is too. */
bool nfc_spend(nfc_graph *g, uint64_t work);
/* Whether a value may have this many rows and columns; otherwise false, with an error. To be asked before memory is
 * allocated for its elements. */
bool nfc_fits(nfc_graph *g, uint64_t rows, uint64_t cols);
nfc_id nfc_const(nfc_graph *g, uint32_t rows, uint32_t cols, const double *value);
nfc_id nfc_scalar(nfc_graph *g, double value);
bool nfc_is_value(const nfc_graph *g, nfc_id id, double value); /* a constant with every element equal to `value` */
bool nfc_is_uniform(const nfc_graph *g, nfc_id id);             /* a constant with all elements equal */
/* Hash-consing: the existing node that equals `like` (operation, shape, arguments, payload), or else a new one, with
 * its rate and flags inferred. Copies what `like` points to. NFC_NONE, with an error, if a budget is spent or sums over
 * rows meet single rows; NFC_NONE if an argument is. */
nfc_id nfc_intern(nfc_graph *g, const nfc_node *like);

static inline const nfc_node *nfc_at(const nfc_graph *g, nfc_id id) { return &g->node[id]; }
static inline uint32_t nfc_width(const nfc_graph *g, nfc_id id) { return g->node[id].rows * g->node[id].cols; }

/* Asks the schedule to store n values side by side, see nfc_side_by_side; the list is copied. */
void nfc_put_side_by_side(nfc_graph *g, uint32_t n, const nfc_id *value);

/* ---- ops.c: the operation table ------------------------------------------------------------------------------ */

typedef enum nfc_shape_rule {
    NFC_LEAF,     /* no operation: constants, parameters, inputs, unknowns */
    NFC_ELEMENT,  /* elementwise: every argument has the result's shape */
    NFC_LAST,     /* reductions and cumulative sums along the last axis */
    NFC_STRUCTURE /* a shape rule of its own, see build.c */
} nfc_shape_rule;

typedef enum nfc_op_flags {
    NFC_COMMUTES = 1,   /* x op y is y op x, to the bit */
    NFC_IDEMPOTENT = 2, /* x op x is x */
    NFC_LONG = 4, /* one argument, dozens of instructions: computed in a loop of its own, over contiguous elements */
    NFC_CONTIGUOUS = 8, /* its kernel needs contiguous elements too */
    NFC_ROWS_ONLY = 16, /* only lane code exists: cannot be computed once a call */
    /* set for every row of a kind in operations.h: COPY, OPERATOR, SELECT */
    NFC_COPIES = 32,
    NFC_OPERATOR = 64,
    NFC_SELECTS = 128
} nfc_op_flags;

/* What is known of an operation: a row of runtime/operations.h. In its C texts x, y, z, w stand for the arguments;
 * names that begin with nf_ are functions of the lane type, other names libm's. */
typedef struct nfc_op_info {
    const char *name;
    nfc_shape_rule shape;
    int arity, flags, flops;
    const char *scalar, *lane; /* C text of the operation on one number, and on one lane */
    const char *loop;          /* NFC_LAST and NFC_STRUCTURE: the section of wide.h with its loop */
    nfc_op with;               /* of a reduction: the binary operation it repeats, see nfc_with */
    nfc_op whole;              /* NFC_LAST: the reduction over a whole row: of cumsum sum, of a reduction itself */
    double (*eval)(const double *arg); /* its value for constant arguments; of OPERATOR, FUNCTION and SELECT */
    /* Adjoint rule: adds nodes for the contributions d[i] of y to the adjoints of its arguments, given the adjoint dy
     * of y. Leaves d[i] as it is, NFC_NONE, where nothing flows to argument i. */
    void (*adjoint)(nfc_graph *g, nfc_id y, nfc_id dy, nfc_id *d);
} nfc_op_info;

extern const nfc_op_info nfc_ops[NFC_OPS];

static inline bool nfc_has(uint8_t op, int flags) { return nfc_ops[op].flags & flags; } /* at least one of the flags */
static inline bool nfc_is_select(uint8_t op) { return nfc_has(op, NFC_SELECTS); }

/* A matrix times a vector: W x, or the transpose of W times x. */
static inline bool nfc_is_product(uint8_t op) { return op == NFC_OP_DENSE || op == NFC_OP_DENSE_T; }

/* Whether it is a function that takes dozens of instructions: exp, log, tanh and the like. */
static inline bool nfc_is_function(uint8_t op) { return nfc_has(op, NFC_LONG); }

/* sum, reduce_max: [r, c] -> [r, 1]. */
static inline bool nfc_is_reduction(uint8_t op) { return nfc_ops[op].shape == NFC_LAST && nfc_ops[op].whole == op; }

/* cumsum: [r, c] -> [r, c], in each row the reduction of the elements up to and including each one. */
static inline bool nfc_is_running(uint8_t op) { return nfc_ops[op].shape == NFC_LAST && nfc_ops[op].whole != op; }

/* The binary operation that a reduction or running operation repeats along a row: of sum and cumsum, add. */
static inline nfc_op nfc_with(uint8_t op) { return nfc_ops[nfc_ops[op].whole].with; }

/* Whether a node of this operation has to be computed: it is no leaf, and no pick, which may be a mere view. */
static inline bool nfc_computes(uint8_t op) { return nfc_ops[op].shape != NFC_LEAF && op != NFC_OP_PICK; }

/* ---- build.c: builders that simplify ------------------------------------------------------------------------- */

/* Each builder returns a node for the value asked for, simplified: not always one of that operation. All builders
 * return NFC_NONE if an argument is NFC_NONE, and set g->error for wrong shapes. Elementwise builders broadcast 1 x 1,
 * 1 x c and r x 1 arguments to the shape of the others. */
nfc_id nfc_zeros(nfc_graph *g, uint32_t rows, uint32_t cols);
nfc_id nfc_param(nfc_graph *g, uint32_t rows, uint32_t cols, uint32_t offset);
nfc_id nfc_input(nfc_graph *g, nfc_input_kind kind, uint32_t width);
nfc_id nfc_data(nfc_graph *g, uint32_t width, uint32_t owner); /* an NFC_IN_DATA of its own for each owner */
nfc_id nfc_detach(nfc_graph *g, nfc_id a);                     /* a copy that gradients do not flow through */
nfc_id nfc_result(nfc_graph *g, nfc_id a, uint32_t number);    /* a copy of a that leaves a function with every row */
nfc_id nfc_unary(nfc_graph *g, nfc_op op, nfc_id a);
nfc_id nfc_binary(nfc_graph *g, nfc_op op, nfc_id a, nfc_id b);
nfc_id nfc_select(nfc_graph *g, nfc_op op, nfc_id a, nfc_id b, nfc_id yes, nfc_id no); /* a < b ? yes : no, <=, == */
nfc_id nfc_reduce(nfc_graph *g, nfc_op op, nfc_id a);      /* [r, c] -> [r, 1]; running operations keep the shape */
nfc_id nfc_dense(nfc_graph *g, nfc_id weight, nfc_id x);   /* [o, i] and i -> [1, o] */
nfc_id nfc_dense_t(nfc_graph *g, nfc_id weight, nfc_id x); /* [o, i] and o -> [1, i] */
nfc_id nfc_outer(nfc_graph *g, nfc_id a, nfc_id b); /* o and i -> [o, i]: outer product summed over data points */
nfc_id nfc_row_sum(nfc_graph *g, nfc_id a);         /* the same shape, each element summed over data points */
/* Rewrites that recurse into the arguments of a node stop at this depth, so that a long chain of nodes cannot exhaust
 * the C stack. */
#define NFC_DEEPEST 200

/* Iterations are built in two steps. nfc_carried makes a carried value, which is `first` in the first round. When all
 * next values have been built from the carried ones, nfc_iterate closes the loop: result[i] is carried value i after
 * `rounds` rounds. Iterations cannot be nested, and have no derivative: a model has to detach what they give. */
nfc_id nfc_carried(nfc_graph *g, nfc_id first);
void nfc_iterate(nfc_graph *g, uint32_t rounds, uint32_t n, const nfc_id *carried, const nfc_id *next, nfc_id *result);

/* Whether an element is known to be zero: it is a zero of a constant, or a pick takes it from one (as masks do). */
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

/* Slices, permutations, concatenation, broadcasting and masks are all picks: element e of the result is element
 * entry[e].element of source[entry[e].arg], n sources in all. Picks of picks are composed, so that no pick's argument
 * is a pick. */
nfc_id nfc_pick(nfc_graph *g, uint32_t rows, uint32_t cols, uint32_t n, const nfc_id *source, const nfc_entry *entry);
/* The elements index[0 .. n - 1] of a, as [1, n]. */
nfc_id nfc_take(nfc_graph *g, nfc_id a, uint32_t n, const uint32_t *index);
/* [rows, cols]: element e is a's element index[e], or zero where index[e] is NFC_NONE. */
nfc_id nfc_scatter(nfc_graph *g, nfc_id a, uint32_t rows, uint32_t cols, const uint32_t *index);
nfc_id nfc_broadcast(nfc_graph *g, nfc_id a, uint32_t rows, uint32_t cols);
nfc_id nfc_reshape(nfc_graph *g, nfc_id a, uint32_t rows, uint32_t cols);
nfc_id nfc_concat(nfc_graph *g, uint32_t n, const nfc_id *part); /* the parts end to end, [1, sum of widths] */

/* The index of `item` in a list of *n distinct nodes, to which it is appended if it is not in it; in constant time, as
 * every node remembers its index in the list that it was last put into. */
uint32_t nfc_list(nfc_graph *g, nfc_id *list, uint32_t *n, nfc_id item);

/* ---- adjoint.c: reverse mode ---------------------------------------------------------------------------------- */

/* dy * local, the chain rule for an adjoint dy and a local derivative; exactly zero where a select made dy zero, even
 * if local is infinite or NaN there. */
nfc_id nfc_adjoint_mul(nfc_graph *g, nfc_id dy, nfc_id local);
/* Reverse mode: grad[i] becomes the sum over k, and over the elements of y[k], of seed[k] * d y[k] / d wrt[i]; for a
 * wrt[i] of step rate summed over data points too. NFC_NONE where no y depends on wrt[i]. Each wrt counts as an
 * independent variable: nothing is derived through it to the nodes that it depends on. */
void nfc_adjoint(nfc_graph *g, uint32_t n_y, const nfc_id *y, const nfc_id *seed, uint32_t n, const nfc_id *wrt,
                 nfc_id *grad);

/* ---- sweep.c: solving x = f(x) --------------------------------------------------------------------------------- */

/* A sweep that was done, with all that the adjoint of the sweep needs of it. */
typedef struct nfc_swept {
    nfc_id unknown, begin, end; /* nodes [begin, end) are those that may depend on the unknown */
    uint32_t n;                 /* results */
    const nfc_id *result;       /* as functions of the unknown; result[0] is f */
    const nfc_id *at; /* at[id - begin]: node id at the solution; NFC_NONE if it does not depend on the unknown, or was
                       * not needed */
    const nfc_id *frontier; /* values that do not depend on the unknown, and are results or read by values that do: the
                             * sweep is differentiated by these */
    uint32_t n_frontier;
} nfc_swept;

/* A new unknown x, [1, width]. */
nfc_id nfc_unknown(nfc_graph *g, uint32_t width);
/* Solves x = f(x). The n results were built from the unknown, and result[0] is f; solved[i] becomes result[i] at the
 * solution. Every element of f must depend only on elements of x that come before it in some order: otherwise the error
 * names an element that needs itself. */
void nfc_sweep(nfc_graph *g, nfc_id unknown, uint32_t n, const nfc_id *result, nfc_id *solved);
/* The same for the adjoint of an earlier sweep: solves unknown = result[0], and replaces each result[i] by its value at
 * the solution. Values of the earlier sweep that the results read are taken at that sweep's solution. */
void nfc_solve(nfc_graph *g, nfc_id unknown, const nfc_swept *earlier, uint32_t n, nfc_id *result);
#endif

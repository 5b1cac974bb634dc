/* build.c - builders that simplify: constants fold, known zeros are left out of the arithmetic, factors of step rate
 * are multiplied with each other before they meet a row. */
#include "graph/graph.h"

#include <string.h>

#include "memory.h"

#define RATE(id) nfc_at(g, id)->rate
#define OP(id) nfc_at(g, id)->op
#define ARG(id, i) nfc_at(g, id)->args[i]

/* ---- constants and zeros --------------------------------------------------------------------------------------- */

nfc_id nfc_zeros(nfc_graph *g, uint32_t rows, uint32_t cols) { return nfc_broadcast(g, nfc_scalar(g, 0), rows, cols); }

nfc_id nfc_param(nfc_graph *g, uint32_t rows, uint32_t cols, uint32_t offset)
{
    return nfc_intern(g, &(nfc_node){.op = NFC_OP_PARAM, .rows = rows, .cols = cols, .offset = offset});
}

nfc_id nfc_input(nfc_graph *g, nfc_input_kind kind, uint32_t width)
{
    return nfc_intern(g, &(nfc_node){.op = NFC_OP_INPUT, .rows = 1, .cols = width, .input = kind});
}

nfc_id nfc_data(nfc_graph *g, uint32_t width, uint32_t owner)
{
    return nfc_intern(g,
                      &(nfc_node){.op = NFC_OP_INPUT, .rows = 1, .cols = width, .input = NFC_IN_DATA, .owner = owner});
}

nfc_id nfc_result(nfc_graph *g, nfc_id a, uint32_t number)
{
    if (a == NFC_NONE)
        return NFC_NONE;
    return nfc_intern(g, &(nfc_node){.op = NFC_OP_RESULT,
                                     .rows = nfc_at(g, a)->rows,
                                     .cols = nfc_at(g, a)->cols,
                                     .n_args = 1,
                                     .args = &a,
                                     .offset = number});
}

static bool has_known_zero(const nfc_graph *g, nfc_id id) { return nfc_at(g, id)->zeros; }

/* Lists in `index` the elements of a that are not known to be zero, and returns how many they are. */
static uint32_t live_elements(const nfc_graph *g, nfc_id a, uint32_t *index)
{
    uint32_t n = 0;
    for (uint32_t e = 0; e < nfc_width(g, a); e++)
        if (!nfc_known_zero(g, a, e))
            index[n++] = e;
    return n;
}

/* op(a) for an op with op(0) = 0, as detach is, and an a with known zeros: applies op to the other elements only. */
static nfc_id around_zeros(nfc_graph *g, nfc_op op, nfc_id a)
{
    const uint32_t width = nfc_width(g, a), rows = nfc_at(g, a)->rows, cols = nfc_at(g, a)->cols;
    uint32_t *index = nf_alloc(2 * (size_t)width, sizeof *index), *place = index + width;
    const uint32_t n = live_elements(g, a, index);
    memset(place, 0xff, width * sizeof *place);
    for (uint32_t i = 0; i < n; i++)
        place[index[i]] = i;
    nfc_id r = nfc_zeros(g, rows, cols);
    if (n) {
        r = nfc_take(g, a, n, index);
        r = nfc_scatter(g, op == NFC_OP_DETACH ? nfc_detach(g, r) : nfc_unary(g, op, r), rows, cols, place);
    }
    nf_free(index);
    return r;
}

/* a + b, a - b, a * b or a / b where some elements are known zeros: computes only those that are no copy of an element
 * of a or b, or its negative, or zero. NFC_NONE if that spares nothing. */
static nfc_id split(nfc_graph *g, nfc_op op, nfc_id a, nfc_id b)
{
    enum { ZERO, LEFT, RIGHT, NEGATED, BOTH, KINDS };
    const uint32_t width = nfc_width(g, a), rows = nfc_at(g, a)->rows, cols = nfc_at(g, a)->cols;
    uint32_t n[KINDS] = {0};
    uint32_t *index[KINDS], *memory = nf_alloc((size_t)KINDS * width, sizeof *memory);
    nfc_entry *entry = nf_alloc(width, sizeof *entry);
    for (int k = 0; k < KINDS; k++)
        index[k] = memory + (size_t)k * width;
    for (uint32_t e = 0; e < width; e++) {
        const bool za = nfc_known_zero(g, a, e), zb = nfc_known_zero(g, b, e);
        uint32_t kind = BOTH;
        if (op == NFC_OP_MUL || op == NFC_OP_DIV)
            kind = za || (zb && op == NFC_OP_MUL) ? ZERO : BOTH;
        else if (za || zb)
            kind = za && zb ? ZERO : zb ? LEFT : op == NFC_OP_ADD ? RIGHT : NEGATED;
        entry[e] = (nfc_entry){kind, kind == LEFT || kind == RIGHT ? e : kind == ZERO ? 0 : n[kind]};
        index[kind][n[kind]++] = e;
    }
    nfc_id source[KINDS] = {nfc_scalar(g, 0), a, b, nfc_scalar(g, 0), nfc_scalar(g, 0)};
    const bool useful = n[BOTH] < width; /* false where the only known zeros are divisors */
    if (n[NEGATED])
        source[NEGATED] = nfc_unary(g, NFC_OP_NEG, nfc_take(g, b, n[NEGATED], index[NEGATED]));
    if (n[BOTH] && useful)
        source[BOTH] = nfc_binary(g, op, nfc_take(g, a, n[BOTH], index[BOTH]), nfc_take(g, b, n[BOTH], index[BOTH]));
    const nfc_id r = useful ? nfc_pick(g, rows, cols, KINDS, source, entry) : NFC_NONE;
    nf_free(entry);
    nf_free(memory);
    return r;
}

/* ---- elementwise ----------------------------------------------------------------------------------------------- */

/* A node of this very operation, not simplified. */
static nfc_id make(nfc_graph *g, nfc_op op, uint32_t rows, uint32_t cols, uint32_t n, const nfc_id *args)
{
    g->made += nfc_ops[op].shape == NFC_ELEMENT;
    return nfc_intern(g, &(nfc_node){.op = (uint8_t)op, .rows = rows, .cols = cols, .n_args = n, .args = args});
}

/* Broadcasts the n arguments of an elementwise operation to one shape, in arg. If all are constant, *folded becomes the
 * constant result, otherwise NFC_NONE. False, with *folded NFC_NONE, for an NFC_NONE argument or an error. */
static bool prepare(nfc_graph *g, nfc_op op, uint32_t n, nfc_id *arg, nfc_id *folded)
{
    uint32_t rows = 1, cols = 1;
    bool constant = true;
    *folded = NFC_NONE;
    for (uint32_t i = 0; i < n; i++) {
        if (arg[i] == NFC_NONE)
            return false;
        if (nfc_at(g, arg[i])->rows > rows)
            rows = nfc_at(g, arg[i])->rows;
        if (nfc_at(g, arg[i])->cols > cols)
            cols = nfc_at(g, arg[i])->cols;
        constant &= OP(arg[i]) == NFC_OP_CONST;
    }
    for (uint32_t i = 0; i < n; i++) {
        const uint32_t r = nfc_at(g, arg[i])->rows, c = nfc_at(g, arg[i])->cols;
        if ((r != 1 && r != rows) || (c != 1 && c != cols)) {
            nfc_wrong(g, "%s: values of %u x %u and %u x %u elements do not fit together",
                      nfc_is_select(op) ? "where" : nfc_ops[op].name, r, c, rows, cols);
            return false;
        }
        arg[i] = nfc_broadcast(g, arg[i], rows, cols);
        if (arg[i] == NFC_NONE)
            return false;
    }
    g->asked++;
    if (!constant)
        return true;
    double *value = nf_alloc((size_t)rows * cols, sizeof *value);
    for (uint32_t e = 0; e < rows * cols; e++) {
        double x[4];
        for (uint32_t i = 0; i < n; i++)
            x[i] = nfc_at(g, arg[i])->value[e];
        value[e] = nfc_ops[op].eval(x);
    }
    *folded = nfc_const(g, rows, cols, value);
    nf_free(value);
    return true;
}

/* Whether all elements are one and the same: a constant of equal numbers, or a pick that repeats one element. */
static bool is_spread(const nfc_graph *g, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id);
    if (n->op == NFC_OP_CONST)
        return nfc_is_value(g, id, n->value[0]);
    if (n->op != NFC_OP_PICK)
        return false;
    for (uint32_t e = 1; e < n->rows * n->cols; e++)
        if (n->entry[e].arg != n->entry[0].arg || n->entry[e].element != n->entry[0].element)
            return false;
    return true;
}

/* If each argument repeats one element, replaces each by that element and returns true: the caller then computes the
 * operation on one element and broadcasts the result. */
static bool gather_spread(nfc_graph *g, uint32_t n, nfc_id *arg)
{
    if (nfc_width(g, arg[0]) == 1)
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (!is_spread(g, arg[i]))
            return false;
    for (uint32_t i = 0; i < n; i++)
        arg[i] = nfc_take(g, arg[i], 1, &(uint32_t){0});
    return true;
}

nfc_id nfc_detach(nfc_graph *g, nfc_id a)
{
    if (a == NFC_NONE || RATE(a) == NFC_CONST)
        return a;
    if (has_known_zero(g, a))
        return around_zeros(g, NFC_OP_DETACH, a);
    return make(g, NFC_OP_DETACH, nfc_at(g, a)->rows, nfc_at(g, a)->cols, 1, &a);
}

nfc_id nfc_unary(nfc_graph *g, nfc_op op, nfc_id a)
{
    nfc_id folded;
    if (!prepare(g, op, 1, &a, &folded) || folded != NFC_NONE)
        return folded;
    const uint32_t rows = nfc_at(g, a)->rows, cols = nfc_at(g, a)->cols;
    if (nfc_has(op, NFC_ROWS_ONLY) && RATE(a) != NFC_ROW)
        return nfc_wrong(g, "%s: expected random numbers, found a value that is the same for every row",
                         nfc_ops[op].name);
    if (gather_spread(g, 1, &a))
        return nfc_broadcast(g, nfc_unary(g, op, a), rows, cols);
    if (op == NFC_OP_NEG) {
        if (OP(a) == NFC_OP_NEG)
            return ARG(a, 0);
        if (OP(a) == NFC_OP_SUB)
            return nfc_binary(g, NFC_OP_SUB, ARG(a, 1), ARG(a, 0));
        if (OP(a) == NFC_OP_MUL && RATE(ARG(a, 1)) == NFC_CONST)
            return nfc_binary(g, NFC_OP_MUL, ARG(a, 0), nfc_unary(g, NFC_OP_NEG, ARG(a, 1)));
    }
    const bool zero_at_zero = nfc_ops[op].eval(&(double){0}) == 0;
    if (zero_at_zero && has_known_zero(g, a))
        return around_zeros(g, op, a);
    return make(g, op, rows, cols, 1, &a);
}

/* a + b for two selects with the same condition c: select(c, p, 0) + select(c, 0, q) = select(c, p, q), and the like
 * where of each branch one of the two is 0. Otherwise NFC_NONE. */
static nfc_id add_selects(nfc_graph *g, nfc_id a, nfc_id b)
{
    if (OP(a) != OP(b) || !nfc_is_select(OP(a)) || ARG(a, 0) != ARG(b, 0) || ARG(a, 1) != ARG(b, 1))
        return NFC_NONE;
    const bool yes = nfc_is_value(g, ARG(a, 2), 0) || nfc_is_value(g, ARG(b, 2), 0);
    const bool no = nfc_is_value(g, ARG(a, 3), 0) || nfc_is_value(g, ARG(b, 3), 0);
    if (!yes || !no)
        return NFC_NONE;
    return nfc_select(g, OP(a), ARG(a, 0), ARG(a, 1), nfc_binary(g, NFC_OP_ADD, ARG(a, 2), ARG(b, 2)),
                      nfc_binary(g, NFC_OP_ADD, ARG(a, 3), ARG(b, 3)));
}

/* a * b as s * (t * row) = (s * t) * row, where s and t are constant or of step rate: s * t is computed once a call.
 * Otherwise NFC_NONE. */
static nfc_id hoist(nfc_graph *g, nfc_id a, nfc_id b)
{
    if (RATE(a) == NFC_ROW) {
        const nfc_id swap = a;
        a = b;
        b = swap;
    }
    if (RATE(a) > NFC_STEP || RATE(b) != NFC_ROW || OP(b) != NFC_OP_MUL)
        return NFC_NONE;
    for (uint32_t i = 0; i < 2; i++)
        if (RATE(ARG(b, i)) <= NFC_STEP)
            return nfc_binary(g, NFC_OP_MUL, nfc_binary(g, NFC_OP_MUL, a, ARG(b, i)), ARG(b, 1 - i));
    return NFC_NONE;
}

/* simplify_...(a, b): a simpler node for a op b, or NFC_NONE. */
static nfc_id simplify_add(nfc_graph *g, nfc_id a, nfc_id b)
{
    if (nfc_is_value(g, b, 0))
        return a;
    if (OP(b) == NFC_OP_NEG)
        return nfc_binary(g, NFC_OP_SUB, a, ARG(b, 0));
    if (OP(a) == NFC_OP_NEG)
        return nfc_binary(g, NFC_OP_SUB, b, ARG(a, 0));
    return add_selects(g, a, b);
}

static nfc_id simplify_sub(nfc_graph *g, nfc_id a, nfc_id b)
{
    if (nfc_is_value(g, b, 0))
        return a;
    if (nfc_is_value(g, a, 0))
        return nfc_unary(g, NFC_OP_NEG, b);
    if (OP(b) == NFC_OP_NEG)
        return nfc_binary(g, NFC_OP_ADD, a, ARG(b, 0));
    return NFC_NONE;
}

static nfc_id simplify_mul(nfc_graph *g, nfc_id a, nfc_id b)
{
    if (nfc_is_value(g, b, 1))
        return a;
    if (nfc_is_value(g, b, -1))
        return nfc_unary(g, NFC_OP_NEG, a);
    if (nfc_is_value(g, b, 0))
        return b;
    if (OP(a) == NFC_OP_NEG && OP(b) == NFC_OP_NEG)
        return nfc_binary(g, NFC_OP_MUL, ARG(a, 0), ARG(b, 0));
    return hoist(g, a, b);
}

static nfc_id simplify_div(nfc_graph *g, nfc_id a, nfc_id b)
{
    if (nfc_is_value(g, a, 0))
        return a;
    if (RATE(b) == NFC_CONST || (RATE(b) == NFC_STEP && RATE(a) == NFC_ROW))
        return nfc_binary(g, NFC_OP_MUL, a, nfc_binary(g, NFC_OP_DIV, nfc_scalar(g, 1), b));
    return NFC_NONE;
}

nfc_id nfc_binary(nfc_graph *g, nfc_op op, nfc_id a, nfc_id b)
{
    nfc_id arg[2] = {a, b}, r;
    if (!prepare(g, op, 2, arg, &r) || r != NFC_NONE)
        return r;
    const uint32_t rows = nfc_at(g, arg[0])->rows, cols = nfc_at(g, arg[0])->cols;
    if (gather_spread(g, 2, arg))
        return nfc_broadcast(g, nfc_binary(g, op, arg[0], arg[1]), rows, cols);
    a = arg[0];
    b = arg[1];
    if (nfc_has(op, NFC_COMMUTES) &&
        (RATE(a) < RATE(b) || (RATE(a) == RATE(b) && a > b))) { /* x * w + b: the higher rate comes first */
        a = arg[1];
        b = arg[0];
    }
    if (op == NFC_OP_ADD)
        r = simplify_add(g, a, b);
    else if (op == NFC_OP_SUB)
        r = simplify_sub(g, a, b);
    else if (op == NFC_OP_MUL)
        r = simplify_mul(g, a, b);
    else if (op == NFC_OP_DIV)
        r = simplify_div(g, a, b);
    else if (a == b && nfc_has(op, NFC_IDEMPOTENT))
        r = a;
    if (r == NFC_NONE && !g->error[0] && nfc_has(op, NFC_OPERATOR) && (has_known_zero(g, a) || has_known_zero(g, b)))
        r = split(g, op, a, b);
    if (r != NFC_NONE || g->error[0])
        return r;
    return make(g, op, rows, cols, 2, (nfc_id[]){a, b});
}

nfc_id nfc_select(nfc_graph *g, nfc_op op, nfc_id a, nfc_id b, nfc_id yes, nfc_id no)
{
    nfc_id arg[4] = {a, b, yes, no}, folded;
    if (!prepare(g, op, 4, arg, &folded) || folded != NFC_NONE)
        return folded;
    if (arg[2] == arg[3])
        return arg[2];
    const uint32_t rows = nfc_at(g, arg[0])->rows, cols = nfc_at(g, arg[0])->cols;
    if (gather_spread(g, 4, arg))
        return nfc_broadcast(g, nfc_select(g, op, arg[0], arg[1], arg[2], arg[3]), rows, cols);
    const uint32_t width = nfc_width(g, arg[0]);
    if (OP(arg[0]) == NFC_OP_CONST && OP(arg[1]) == NFC_OP_CONST) { /* each element is decided now */
        nfc_entry *entry = nf_alloc(width, sizeof *entry);
        for (uint32_t e = 0; e < width; e++) {
            const double x[4] = {nfc_at(g, arg[0])->value[e], nfc_at(g, arg[1])->value[e], 0, 1};
            entry[e] = (nfc_entry){(uint32_t)nfc_ops[op].eval(x), e};
        }
        const nfc_id r = nfc_pick(g, rows, cols, 2, arg + 2, entry);
        nf_free(entry);
        return r;
    }
    /* where(c, p, q) for a condition kept as a value 1 or 0 is select_eq(select(a, b, 1, 0), 0, q, p). */
    if (op == NFC_OP_SELECT_EQ && nfc_is_value(g, arg[1], 0) && nfc_is_select(OP(arg[0])) &&
        nfc_is_value(g, ARG(arg[0], 2), 1) && nfc_is_value(g, ARG(arg[0], 3), 0))
        return nfc_select(g, OP(arg[0]), ARG(arg[0], 0), ARG(arg[0], 1), arg[3], arg[2]);
    return make(g, op, rows, cols, 4, arg);
}

/* ---- iterations -------------------------------------------------------------------------------------------------- */

nfc_id nfc_carried(nfc_graph *g, nfc_id first)
{
    if (first == NFC_NONE)
        return NFC_NONE;
    return nfc_intern(g, &(nfc_node){.op = NFC_OP_CARRIED,
                                     .rows = nfc_at(g, first)->rows,
                                     .cols = nfc_at(g, first)->cols,
                                     .n_args = 1,
                                     .args = &first,
                                     .offset = g->n_carried++});
}

/* At the end of a round the carried values are overwritten one after the other. A next value that is not computed in
 * memory of its own (another carried value, a pick) could change meanwhile: returns a copy of it to be read instead. */
static nfc_id carried_on(nfc_graph *g, nfc_id next)
{
    if (next == NFC_NONE || RATE(next) != NFC_ROW || (nfc_computes(OP(next)) && !nfc_has(OP(next), NFC_COPIES)))
        return next;
    return make(g, NFC_OP_DETACH, nfc_at(g, next)->rows, nfc_at(g, next)->cols, 1, &next);
}

void nfc_iterate(nfc_graph *g, uint32_t rounds, uint32_t n, const nfc_id *carried, const nfc_id *next, nfc_id *result)
{
    nfc_id *own = nfc_arena(g, 2 * (n + 1) * sizeof *own), *then = own + n;
    memset(result, 0xff, n * sizeof *result);
    for (uint32_t i = 0; i < n && !g->error[0]; i++) {
        const nfc_id c = carried[i];
        const uint32_t rows = nfc_at(g, c)->rows, cols = nfc_at(g, c)->cols;
        if (next[i] != NFC_NONE && (nfc_at(g, next[i])->rows != rows || nfc_at(g, next[i])->cols != cols))
            nfc_wrong(g, "iterate: value %u is %u x %u at first, %u x %u afterwards", i + 1, rows, cols,
                      nfc_at(g, next[i])->rows, nfc_at(g, next[i])->cols);
        own[i] = c;
        then[i] = g->error[0] ? NFC_NONE : carried_on(g, next[i]);
    }
    if (g->error[0])
        return;
    g->iteration = nf_realloc(g->iteration, (g->n_iterations + 1) * sizeof *g->iteration);
    nfc_id *args = nf_alloc(2 * (size_t)n + 1, sizeof *args);
    for (uint32_t i = 0; i < n; i++) { /* argument 0 is the carried value that the result is a copy of */
        args[0] = own[i];
        memcpy(args + 1, own, n * sizeof *own);
        memcpy(args + 1 + n, then, n * sizeof *then);
        result[i] = nfc_intern(g, &(nfc_node){.op = NFC_OP_ITERATED,
                                              .rows = nfc_at(g, own[i])->rows,
                                              .cols = nfc_at(g, own[i])->cols,
                                              .n_args = 2 * n + 1,
                                              .args = args,
                                              .solved = {g->n_iterations, i}});
    }
    g->iteration[g->n_iterations++] = (nfc_iteration){rounds, n, own, then};
    nf_free(args);
}

/* ---- along the last axis --------------------------------------------------------------------------------------- */

/* The reduction, or running operation, of a constant. All operations on constants fold, as later passes expect none. */
static nfc_id fold_reduce(nfc_graph *g, nfc_op op, const nfc_node *n)
{
    const bool running = nfc_is_running(op);
    const uint32_t cols = running ? n->cols : 1;
    double *value = nf_alloc((size_t)n->rows * cols, sizeof *value);
    for (uint32_t r = 0; r < n->rows; r++) {
        const double *from = n->value + (size_t)r * n->cols;
        double so_far = from[0];
        for (uint32_t c = 0; c < n->cols; c++) {
            if (c > 0)
                so_far = nfc_ops[nfc_with(op)].eval((double[]){so_far, from[c]});
            value[(size_t)r * cols + (running ? c : 0)] = so_far;
        }
    }
    const nfc_id r = nfc_const(g, n->rows, cols, value);
    nf_free(value);
    return r;
}

nfc_id nfc_reduce(nfc_graph *g, nfc_op op, nfc_id a)
{
    if (a == NFC_NONE)
        return NFC_NONE;
    const nfc_node n = *nfc_at(g, a);
    if (n.cols == 1)
        return a;
    if (n.op == NFC_OP_CONST)
        return fold_reduce(g, op, &n);
    if (op == NFC_OP_SUM && n.op == NFC_OP_NEG)
        return nfc_unary(g, NFC_OP_NEG, nfc_reduce(g, op, n.args[0]));
    if (op == NFC_OP_SUM && n.op == NFC_OP_PICK && n.rows == 1) {
        bool alike = true;
        for (uint32_t e = 1; e < n.cols; e++)
            alike &= n.entry[e].arg == n.entry[0].arg && n.entry[e].element == n.entry[0].element;
        if (alike)
            return nfc_binary(g, NFC_OP_MUL, nfc_take(g, a, 1, &(uint32_t){0}), nfc_scalar(g, n.cols));
        if (has_known_zero(g, a)) {
            uint32_t *index = nf_alloc(n.cols, sizeof *index);
            const nfc_id r = nfc_reduce(g, op, nfc_take(g, a, live_elements(g, a, index), index));
            nf_free(index);
            return r;
        }
    }
    return make(g, op, n.rows, nfc_is_running(op) ? n.cols : 1, 1, &a);
}

/* ---- dense ----------------------------------------------------------------------------------------------------- */

/* The n columns of w that `index` lists, or its rows if not `columns`, as a matrix. */
static nfc_id submatrix(nfc_graph *g, nfc_id w, bool columns, uint32_t n, const uint32_t *index)
{
    const uint32_t rows = columns ? nfc_at(g, w)->rows : n, cols = columns ? n : nfc_at(g, w)->cols;
    uint32_t *at = nf_alloc((size_t)rows * cols, sizeof *at);
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t c = 0; c < cols; c++)
            at[(size_t)r * cols + c] = (columns ? r : index[r]) * nfc_at(g, w)->cols + (columns ? index[c] : c);
    const nfc_id m = nfc_scatter(g, w, rows, cols, at);
    nf_free(at);
    return m;
}

/* A constant matrix, or its transpose, times a constant vector. */
static nfc_id fold_dense(nfc_graph *g, bool transposed, const nfc_node *w, const nfc_node *x)
{
    const uint32_t out = transposed ? w->cols : w->rows;
    double *value = nf_alloc(out, sizeof *value);
    for (uint32_t r = 0; r < w->rows; r++)
        for (uint32_t c = 0; c < w->cols; c++)
            value[transposed ? c : r] += w->value[(size_t)r * w->cols + c] * x->value[transposed ? r : c];
    const nfc_id r = nfc_const(g, 1, out, value);
    nf_free(value);
    return r;
}

/* W x, or the transpose of W times x for NFC_OP_DENSE_T; without the columns (rows) that meet known zeros of x. */
static nfc_id dense(nfc_graph *g, nfc_op op, nfc_id w, nfc_id x)
{
    if (w == NFC_NONE || x == NFC_NONE)
        return NFC_NONE;
    const bool transposed = op == NFC_OP_DENSE_T;
    const uint32_t in = transposed ? nfc_at(g, w)->rows : nfc_at(g, w)->cols;
    const uint32_t out = transposed ? nfc_at(g, w)->cols : nfc_at(g, w)->rows;
    if (nfc_width(g, x) != in)
        return nfc_wrong(g, "dense: a %u x %u matrix cannot take %u values", nfc_at(g, w)->rows, nfc_at(g, w)->cols,
                         nfc_width(g, x));
    if (OP(w) == NFC_OP_CONST && OP(x) == NFC_OP_CONST)
        return fold_dense(g, transposed, nfc_at(g, w), nfc_at(g, x));
    if (has_known_zero(g, x)) {
        uint32_t *index = nf_alloc(in, sizeof *index);
        const uint32_t n = live_elements(g, x, index);
        const nfc_id r =
            n ? dense(g, op, submatrix(g, w, !transposed, n, index), nfc_take(g, x, n, index)) : nfc_zeros(g, 1, out);
        nf_free(index);
        return r;
    }
    if (nfc_is_value(g, w, 0))
        return nfc_zeros(g, 1, out);
    return make(g, op, 1, out, 2, (nfc_id[]){w, nfc_reshape(g, x, 1, in)});
}

nfc_id nfc_dense(nfc_graph *g, nfc_id weight, nfc_id x) { return dense(g, NFC_OP_DENSE, weight, x); }

nfc_id nfc_dense_t(nfc_graph *g, nfc_id weight, nfc_id x) { return dense(g, NFC_OP_DENSE_T, weight, x); }

/* ---- sums over rows -------------------------------------------------------------------------------------------- */

/* nfc_row_sum of a value that is not constant zero and has no such node yet. */
static nfc_id row_sum(nfc_graph *g, nfc_id a)
{
    const nfc_node n = *nfc_at(g, a);
    if (n.rate != NFC_ROW)
        return nfc_wrong(g, "row_sum: the value is the same for every row");
    if (g->depth > NFC_DEEPEST)
        return make(g, NFC_OP_ROW_SUM, n.rows, n.cols, 1, &a);
    if (n.op == NFC_OP_NEG)
        return nfc_unary(g, NFC_OP_NEG, nfc_row_sum(g, n.args[0]));
    if (n.op == NFC_OP_MUL)
        for (int i = 0; i < 2; i++)
            if (RATE(n.args[i]) <= NFC_STEP)
                return nfc_binary(g, NFC_OP_MUL, n.args[i], nfc_row_sum(g, n.args[1 - i]));
    if (n.op == NFC_OP_PICK) { /* sums what was picked from, then picks from the sums */
        nfc_id *source = nf_alloc(n.n_args, sizeof *source);
        uint64_t wide = 0;
        for (uint32_t i = 0; i < n.n_args; i++)
            wide += nfc_width(g, n.args[i]);
        for (uint32_t i = 0; i < n.n_args; i++)
            source[i] = RATE(n.args[i]) == NFC_ROW ? nfc_row_sum(g, n.args[i]) : n.args[i];
        bool only_zeros = true; /* all that is not picked from rows is known zero */
        for (uint32_t e = 0; e < n.rows * n.cols; e++)
            only_zeros &= RATE(n.args[n.entry[e].arg]) == NFC_ROW || nfc_known_zero(g, a, e);
        const nfc_id r = only_zeros && wide <= 2 * n.rows * n.cols
                             ? nfc_pick(g, n.rows, n.cols, n.n_args, source, n.entry)
                             : NFC_NONE;
        nf_free(source);
        if (r != NFC_NONE)
            return r;
    }
    return make(g, NFC_OP_ROW_SUM, n.rows, n.cols, 1, &a);
}

/* The sum is remembered in the node, so that a value that is reached again (an element of several picks, say) is
 * summed only once. */
nfc_id nfc_row_sum(nfc_graph *g, nfc_id a)
{
    if (a == NFC_NONE || nfc_is_value(g, a, 0))
        return a;
    if (nfc_at(g, a)->row_sum == NFC_NONE) {
        g->depth++;
        const nfc_id sum = row_sum(g, a);
        g->depth--;
        g->node[a].row_sum = sum;
    }
    return nfc_at(g, a)->row_sum;
}

nfc_id nfc_outer(nfc_graph *g, nfc_id a, nfc_id b)
{
    if (a == NFC_NONE || b == NFC_NONE)
        return NFC_NONE;
    const uint32_t out = nfc_width(g, a), in = nfc_width(g, b);
    if (!nfc_fits(g, out, in))
        return NFC_NONE;
    if (RATE(a) != NFC_ROW ||
        RATE(b) != NFC_ROW) { /* one factor is the same for all rows: only the other is summed, not the matrix */
        const nfc_id left = nfc_reshape(g, RATE(a) == NFC_ROW ? nfc_row_sum(g, a) : a, out, 1);
        const nfc_id right = nfc_reshape(g, RATE(b) == NFC_ROW ? nfc_row_sum(g, b) : b, 1, in);
        return nfc_binary(g, NFC_OP_MUL, nfc_broadcast(g, left, out, in), nfc_broadcast(g, right, out, in));
    }
    if (has_known_zero(g, a) || has_known_zero(g, b)) {
        uint32_t *rows = nf_alloc((size_t)out + in, sizeof *rows), *cols = rows + out;
        uint32_t *place = nf_alloc((size_t)out * in, sizeof *place);
        const uint32_t n = live_elements(g, a, rows), m = live_elements(g, b, cols);
        memset(place, 0xff, (size_t)out * in * sizeof *place);
        for (uint32_t i = 0; i < n; i++)
            for (uint32_t j = 0; j < m; j++)
                place[(size_t)rows[i] * in + cols[j]] = i * m + j;
        const nfc_id r =
            n && m ? nfc_scatter(g, nfc_outer(g, nfc_take(g, a, n, rows), nfc_take(g, b, m, cols)), out, in, place)
                   : nfc_zeros(g, out, in);
        nf_free(place);
        nf_free(rows);
        return r;
    }
    return make(g, NFC_OP_OUTER, out, in, 2, (nfc_id[]){nfc_reshape(g, a, 1, out), nfc_reshape(g, b, 1, in)});
}

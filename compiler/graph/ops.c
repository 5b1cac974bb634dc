/* ops.c - the operation table nfc_ops, made of the rows of runtime/operations.h: names and C texts, functions that fold
 * constants, adjoint rules. */
#include <math.h>

#include "graph/graph.h"

/* The operation `normal` for one number of NFC_IN_RANDOM: the z with the sign of u and the tail probability |u| / 2
 * beyond it. By bisection, as the tail probability is monotone in z. */
static double normal(double u)
{
    const double tail = fabs(u);
    double low = 0, high = 40;
    if (!(tail <= 1) || u == 0)
        return u == 0 ? INFINITY : NAN;
    for (int i = 0; i < 100; i++) {
        const double z = 0.5 * (low + high), at = z * 0.70710678118654752;
        if (tail > 0.5 ? erf(at) < 1 - tail : erfc(at) > tail)
            low = z;
        else
            high = z;
    }
    return u < 0 ? -low : low;
}

#define ARGUMENTS1 const double x = arg[0];
#define ARGUMENTS2 const double x = arg[0], y = arg[1];
#define ARGUMENTS4 const double x = arg[0], y = arg[1], z = arg[2], w = arg[3];
#define EVAL(name, arity, c) \
    static double eval_##name(const double *arg) { ARGUMENTS##arity return c; }
#define OPERATOR(id, name, arity, flags, c) EVAL(name, arity, c)
#define FUNCTION(id, name, arity, flops, flags, libm, c) EVAL(name, arity, c)
#define SELECT(id, name, c) EVAL(name, 4, c)
#include "operations.h"

/* The adjoint rules read like formulas: y is the result, X(i) an argument, dy the adjoint of y, CHAIN(local) is dy
 * times the local derivative, d[i] what is added to the adjoint of X(i). */
#define RULE(name) static void adjoint_##name(nfc_graph *g, nfc_id y, nfc_id dy, nfc_id *d)
#define X(i) (nfc_at(g, y)->args[i])
#define K(value) nfc_scalar(g, value)
#define NEG(a) nfc_unary(g, NFC_OP_NEG, a)
#define EXP(a) nfc_unary(g, NFC_OP_EXP, a)
#define SIGMOID(a) nfc_unary(g, NFC_OP_SIGMOID, a)
#define ADD(a, b) nfc_binary(g, NFC_OP_ADD, a, b)
#define SUB(a, b) nfc_binary(g, NFC_OP_SUB, a, b)
#define MUL(a, b) nfc_binary(g, NFC_OP_MUL, a, b)
#define DIV(a, b) nfc_binary(g, NFC_OP_DIV, a, b)
#define LT(a, b, yes, no) nfc_select(g, NFC_OP_SELECT_LT, a, b, yes, no)
#define CHAIN(local) nfc_adjoint_mul(g, dy, local)

RULE(neg) { (void)y, d[0] = NEG(dy); }
RULE(abs) { d[0] = LT(X(0), K(0), NEG(dy), dy); }
RULE(sqrt) { d[0] = CHAIN(DIV(K(0.5), y)); }
RULE(exp) { d[0] = CHAIN(y); }
RULE(log) { d[0] = CHAIN(DIV(K(1), X(0))); }
RULE(log1p) { d[0] = CHAIN(DIV(K(1), ADD(K(1), X(0)))); }
RULE(tanh) { d[0] = CHAIN(SUB(K(1), MUL(y, y))); }
RULE(sigmoid) { d[0] = CHAIN(MUL(y, SUB(K(1), y))); }
RULE(softplus) { d[0] = CHAIN(SIGMOID(X(0))); }
RULE(erf) { d[0] = CHAIN(MUL(K(1.1283791670955126), EXP(NEG(MUL(X(0), X(0)))))); }
RULE(sin) { d[0] = CHAIN(nfc_unary(g, NFC_OP_COS, X(0))); }
RULE(cos) { d[0] = CHAIN(NEG(nfc_unary(g, NFC_OP_SIN, X(0)))); }
RULE(normal) { d[0] = CHAIN(MUL(K(-1.2533141373155003), EXP(MUL(K(0.5), MUL(y, y))))); }
RULE(add) { (void)y, d[0] = dy, d[1] = dy, (void)g; }
RULE(sub) { (void)y, d[0] = dy, d[1] = NEG(dy); }
RULE(mul) { d[0] = CHAIN(X(1)), d[1] = CHAIN(X(0)); }
RULE(div) { d[0] = CHAIN(DIV(K(1), X(1))), d[1] = CHAIN(NEG(DIV(y, X(1)))); }
RULE(min) { d[0] = LT(X(0), X(1), dy, K(0)), d[1] = LT(X(0), X(1), K(0), dy); }
RULE(max) { d[0] = LT(X(1), X(0), dy, K(0)), d[1] = LT(X(1), X(0), K(0), dy); }
RULE(atan2) /* of y / x: (x dy - y dx) / (x^2 + y^2) */
{
    const nfc_id square = ADD(MUL(X(0), X(0)), MUL(X(1), X(1)));
    d[0] = CHAIN(DIV(X(1), square)), d[1] = CHAIN(NEG(DIV(X(0), square)));
}
RULE(select)
{
    const nfc_op op = nfc_at(g, y)->op;
    /* relu, 0 < x ? x : 0, is above 0 exactly where x is: comparing the result y spares keeping x for the way back */
    const bool relu = op == NFC_OP_SELECT_LT && nfc_is_value(g, X(0), 0) && X(1) == X(2) && nfc_is_value(g, X(3), 0);
    const nfc_id x = relu ? y : X(1);
    d[2] = nfc_select(g, op, X(0), x, dy, K(0));
    d[3] = nfc_select(g, op, X(0), x, K(0), dy);
}
RULE(sum) { d[0] = nfc_broadcast(g, dy, nfc_at(g, X(0))->rows, nfc_at(g, X(0))->cols); }
RULE(reduce_max) /* elements that tie for the maximum share its adjoint equally */
{
    const nfc_id winners = nfc_select(g, NFC_OP_SELECT_EQ, X(0), y, K(1), K(0));
    d[0] = nfc_select(g, NFC_OP_SELECT_EQ, X(0), y, DIV(dy, nfc_reduce(g, NFC_OP_SUM, winners)), K(0));
}
RULE(cumsum) /* the sum of dy from each element on: total - cumsum + the element's own */
{
    (void)y;
    d[0] = ADD(SUB(nfc_reduce(g, NFC_OP_SUM, dy), nfc_reduce(g, NFC_OP_CUMSUM, dy)), dy);
}
RULE(dense) { d[0] = nfc_outer(g, dy, X(1)), d[1] = nfc_dense_t(g, X(0), dy); }
RULE(dense_t) { d[0] = nfc_outer(g, X(1), dy), d[1] = nfc_dense(g, X(0), dy); }

#define adjoint_select_lt adjoint_select
#define adjoint_select_le adjoint_select
#define adjoint_select_eq adjoint_select
/* Sums over rows are results, never differentiated; for picks see pick_adjoint in adjoint.c. */
#define adjoint_outer NULL
#define adjoint_row_sum NULL
#define adjoint_pick NULL

/* clang-format off */
#define CALL1 "(x)"
#define CALL2 "(x, y)"
#define CALL4 "(x, y, z, w)"
#define ELEMENT(id, name, arity, flags, flops, c, lane) \
    [NFC_OP_##id] = {#name, NFC_ELEMENT, arity, flags, flops, c, lane, .eval = eval_##name, .adjoint = adjoint_##name},
#define ALONG(id, name, by, of) \
    [NFC_OP_##id] = {#name, NFC_LAST, 1, NFC_CONTIGUOUS, 1, .loop = #name, .with = by, .whole = NFC_OP_##of, \
                     .adjoint = adjoint_##name},
const nfc_op_info nfc_ops[NFC_OPS] = {
#define LEAF(id, name) [NFC_OP_##id] = {#name, NFC_LEAF},
#define COPY(id) [NFC_OP_##id] = {"copy", NFC_ELEMENT, 1, NFC_COPIES, 0, "x", "x"},
#define OPERATOR(id, name, arity, flags, c) ELEMENT(id, name, arity, NFC_OPERATOR | flags, 1, #c, #c)
#define FUNCTION(id, name, arity, flops, flags, libm, c) \
    ELEMENT(id, name, arity, flags, flops, #c, "nf_" #name CALL##arity)
#define SELECT(id, name, c) ELEMENT(id, name, 4, NFC_SELECTS, 1, #c, "nf_" #name CALL4)
#define REDUCTION(id, name, with) ALONG(id, name, NFC_OP_##with, id)
#define RUNNING(id, name, of) ALONG(id, name, 0, of)
#define STRUCTURE(id, name, arity, flops, flags, kernel, parameters) \
    [NFC_OP_##id] = {#name, NFC_STRUCTURE, arity, flags, flops, .loop = #kernel, .adjoint = adjoint_##name},
#include "operations.h"
};
/* clang-format on */

#define FUNCTION(id, name, arity, flops, flags, libm, c) \
    _Static_assert(!((flags)&NFC_LONG) || arity == 1, #name ": printed loops are over one argument");
#include "operations.h"

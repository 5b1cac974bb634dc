/* ops.c - the operation table: one row for each operation. To add one: a row here, a kernel in runtime/kernels.c
 * of the name k_NAME, a section in lane.h if it needs one, and a row in tests/test_ops.c. */
#include <math.h>

#include "graph/graph.h"

static double eval_neg(const double *x) { return -x[0]; }
static double eval_abs(const double *x) { return fabs(x[0]); }
static double eval_sqrt(const double *x) { return sqrt(x[0]); }
static double eval_exp(const double *x) { return exp(x[0]); }
static double eval_log(const double *x) { return log(x[0]); }
static double eval_log1p(const double *x) { return log1p(x[0]); }
static double eval_tanh(const double *x) { return tanh(x[0]); }
static double eval_sigmoid(const double *x) { return 1 / (1 + exp(-x[0])); }
static double eval_softplus(const double *x) { return fmax(x[0], 0) + log1p(exp(-fabs(x[0]))); }
static double eval_erf(const double *x) { return erf(x[0]); }
static double eval_normal(const double *x) /* by bisection: the tail beyond z, or what is before it, is monotone */
{
    const double u = x[0], tail = fabs(u);
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
static double eval_add(const double *x) { return x[0] + x[1]; }
static double eval_sub(const double *x) { return x[0] - x[1]; }
static double eval_mul(const double *x) { return x[0] * x[1]; }
static double eval_div(const double *x) { return x[0] / x[1]; }
static double eval_min(const double *x) { return x[0] < x[1] ? x[0] : x[0] == x[0] ? x[1] : x[0]; }
static double eval_max(const double *x) { return x[1] < x[0] ? x[0] : x[0] == x[0] ? x[1] : x[0]; }
static double eval_lt(const double *x) { return x[0] < x[1] ? x[2] : x[3]; }
static double eval_le(const double *x) { return x[0] <= x[1] ? x[2] : x[3]; }
static double eval_eq(const double *x) { return x[0] == x[1] ? x[2] : x[3]; }

/* The adjoint rules read like formulas: Y the result, X(i) the arguments, dy the result's adjoint. */
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
RULE(normal) { d[0] = CHAIN(MUL(K(-1.2533141373155003), EXP(MUL(K(0.5), MUL(y, y))))); }
RULE(add) { (void)y, d[0] = dy, d[1] = dy, (void)g; }
RULE(sub) { (void)y, d[0] = dy, d[1] = NEG(dy); }
RULE(mul) { d[0] = CHAIN(X(1)), d[1] = CHAIN(X(0)); }
RULE(div) { d[0] = CHAIN(DIV(K(1), X(1))), d[1] = CHAIN(NEG(DIV(y, X(1)))); }
RULE(min) { d[0] = LT(X(0), X(1), dy, K(0)), d[1] = LT(X(0), X(1), K(0), dy); }
RULE(max) { d[0] = LT(X(1), X(0), dy, K(0)), d[1] = LT(X(1), X(0), K(0), dy); }
RULE(select)
{
    const nfc_op op = nfc_at(g, y)->op;
    /* 0 < x ? x : 0 is above 0 where x is: its argument need not be kept */
    const bool relu = op == NFC_OP_SELECT_LT && nfc_is_value(g, X(0), 0) && X(1) == X(2) && nfc_is_value(g, X(3), 0);
    const nfc_id x = relu ? y : X(1);
    d[2] = nfc_select(g, op, X(0), x, dy, K(0));
    d[3] = nfc_select(g, op, X(0), x, K(0), dy);
}
RULE(sum) { d[0] = nfc_broadcast(g, dy, nfc_at(g, X(0))->rows, nfc_at(g, X(0))->cols); }
RULE(reduce_max) /* those that tie share it */
{
    const nfc_id winners = nfc_select(g, NFC_OP_SELECT_EQ, X(0), y, K(1), K(0));
    d[0] = nfc_select(g, NFC_OP_SELECT_EQ, X(0), y, DIV(dy, nfc_reduce(g, NFC_OP_SUM, winners)), K(0));
}
RULE(cumsum) /* the sum of what follows: total - cumsum + own */
{
    (void)y;
    d[0] = ADD(SUB(nfc_reduce(g, NFC_OP_SUM, dy), nfc_reduce(g, NFC_OP_CUMSUM, dy)), dy);
}
RULE(dense) { d[0] = nfc_outer(g, dy, X(1)), d[1] = nfc_dense_t(g, X(0), dy); }
RULE(dense_t) { d[0] = nfc_outer(g, X(1), dy), d[1] = nfc_dense(g, X(0), dy); }

#define LEAF(name)                                         \
    {                                                      \
        name, NFC_LEAF, 0, NULL, NULL, NULL, 0, NULL, NULL \
    }
#define UNARY(name, flops, scalar, lane)                                               \
    {                                                                                  \
#name, NFC_ELEMENT, 1, scalar, lane, #name, flops, eval_##name, adjoint_##name \
    }
#define BINARY(name, c)                                                   \
    {                                                                     \
#name, NFC_ELEMENT, 2, c, c, NULL, 1, eval_##name, adjoint_##name \
    }
#define LIMIT(name, c)                                                                        \
    {                                                                                         \
#name, NFC_ELEMENT, 2, c, "%" #name "($0, $1)", #name, 1, eval_##name, adjoint_##name \
    }
#define SELECT(name, c)                                                                                                \
    {                                                                                                                  \
        "select_" #name, NFC_ELEMENT, 4, c, "%select_" #name "($0, $1, $2, $3)", #name, 1, eval_##name, adjoint_select \
    }

/* In the C columns $0.. are the arguments, @ is an f in single precision, % the prefix of the lane functions. */
const nfc_op_info nfc_ops[NFC_OPS] = {
    /* clang-format off */
    [NFC_OP_CONST]      = LEAF("const"),
    [NFC_OP_PARAM]      = LEAF("param"),
    [NFC_OP_INPUT]      = LEAF("input"),
    [NFC_OP_UNKNOWN]    = LEAF("unknown"),
    [NFC_OP_PICK]       = {"pick", NFC_STRUCTURE, 0, NULL, NULL, NULL, 0, NULL, NULL},
    [NFC_OP_DETACH]     = {"copy", NFC_ELEMENT, 1, "$0", "$0", NULL, 0, NULL, NULL},
    [NFC_OP_RESULT]     = {"copy", NFC_ELEMENT, 1, "$0", "$0", NULL, 0, NULL, NULL},
    [NFC_OP_CARRIED]    = {"copy", NFC_ELEMENT, 1, "$0", "$0", NULL, 0, NULL, NULL},
    [NFC_OP_ITERATED]   = {"copy", NFC_ELEMENT, 1, "$0", "$0", NULL, 0, NULL, NULL},
    [NFC_OP_SOLVED]     = {"copy", NFC_ELEMENT, 1, "$0", "$0", NULL, 0, NULL, NULL},
    [NFC_OP_NEG]        = {"neg", NFC_ELEMENT, 1, "-$0", "-$0", NULL, 1, eval_neg, adjoint_neg},
    [NFC_OP_ABS]        = UNARY(abs, 1, "fabs@($0)", "%abs($0)"),
    [NFC_OP_SQRT]       = UNARY(sqrt, 1, "sqrt@($0)", "%sqrt($0)"),
    [NFC_OP_EXP]        = UNARY(exp, 12, "exp@($0)", "%exp($0)"),
    [NFC_OP_LOG]        = UNARY(log, 15, "log@($0)", "%log($0)"),
    [NFC_OP_LOG1P]      = UNARY(log1p, 20, "log1p@($0)", "%log1p($0)"),
    [NFC_OP_TANH]       = UNARY(tanh, 15, "tanh@($0)", "%tanh($0)"),
    [NFC_OP_SIGMOID]    = UNARY(sigmoid, 15, "1 / (1 + exp@(-$0))", "%sigmoid($0)"),
    [NFC_OP_SOFTPLUS]   = UNARY(softplus, 35, "fmax@($0, 0) + log1p@(exp@(-fabs@($0)))", "%softplus($0)"),
    [NFC_OP_ERF]        = UNARY(erf, 30, "erf@($0)", "%erf($0)"),
    [NFC_OP_NORMAL]     = UNARY(normal, 60, NULL, "%normal($0)"),
    [NFC_OP_ADD]        = BINARY(add, "$0 + $1"),
    [NFC_OP_SUB]        = BINARY(sub, "$0 - $1"),
    [NFC_OP_MUL]        = BINARY(mul, "$0 * $1"),
    [NFC_OP_DIV]        = BINARY(div, "$0 / $1"),
    [NFC_OP_MIN]        = LIMIT(min, "$0 < $1 ? $0 : $0 == $0 ? $1 : $0"),
    [NFC_OP_MAX]        = LIMIT(max, "$1 < $0 ? $0 : $0 == $0 ? $1 : $0"),
    [NFC_OP_SELECT_LT]  = SELECT(lt, "$0 < $1 ? $2 : $3"),
    [NFC_OP_SELECT_LE]  = SELECT(le, "$0 <= $1 ? $2 : $3"),
    [NFC_OP_SELECT_EQ]  = SELECT(eq, "$0 == $1 ? $2 : $3"),
    [NFC_OP_SUM]        = {"sum", NFC_LAST, 1, NULL, NULL, NULL, 1, NULL, adjoint_sum},
    [NFC_OP_REDUCE_MAX] = {"reduce_max", NFC_LAST, 1, NULL, NULL, "max", 1, NULL, adjoint_reduce_max},
    [NFC_OP_CUMSUM]     = {"cumsum", NFC_LAST, 1, NULL, NULL, NULL, 1, NULL, adjoint_cumsum},
    [NFC_OP_DENSE]      = {"dense", NFC_STRUCTURE, 2, NULL, NULL, NULL, 2, NULL, adjoint_dense},
    [NFC_OP_DENSE_T]    = {"dense_t", NFC_STRUCTURE, 2, NULL, NULL, NULL, 2, NULL, adjoint_dense_t},
    [NFC_OP_OUTER]      = {"outer", NFC_STRUCTURE, 2, NULL, NULL, "hsum", 2, NULL, NULL},
    [NFC_OP_ROW_SUM]    = {"row_sum", NFC_STRUCTURE, 1, NULL, NULL, "hsum", 1, NULL, NULL},
    /* clang-format on */
};

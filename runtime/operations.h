/* clang-format off */
/* operations.h - the operations of the graph, one row each; every list of operations is made from these rows. Whoever
 * includes this file first defines macros that say what a row of each kind becomes; rows of kinds that are not defined
 * become nothing.
 *
 * LEAF(ID, name)                                    a node without operands
 * COPY(ID)                                          the same numbers, stored at a place of their own
 * OPERATOR(ID, name, arity, flags, C)               an operator of C, for numbers and for lanes
 * FUNCTION(ID, name, arity, flops, flags, libm, C)  for lanes nf_NAME, in a section of that name of lane_*.h or math_*.h
 * SELECT(ID, name, C)                               z or w by a comparison of x and y; for lanes nf_NAME as well
 * REDUCTION(ID, name, WITH)                         along a row, by the binary operation WITH; a section of wide.h
 * RUNNING(ID, name, OF)                             for each element the reduction OF all up to it; a section of wide.h
 * STRUCTURE(ID, name, arity, flops, flags, kernel, (its parameters))
 *                                                   products with matrices, sums over rows, moved elements
 *
 * ID: NFC_OP_ID is the operation. name: in the layer vocabulary, in fused.h, and of the tile kernel k_NAME. C: the
 * value for one number, of the arguments x, y, z, w: used to fold constants and to compute step values. libm:
 * LIBM(arity, f) for a function f that C calls and no row before does. flops: per element, as `nfc inspect` counts.
 * Flags are the compiler's, see nfc_op_flags in graph.h. Parameters of kernels: R is the precision's type, Z size_t, D
 * ptrdiff_t. */
#ifndef LEAF
#define LEAF(...)
#endif
#ifndef COPY
#define COPY(...)
#endif
#ifndef OPERATOR
#define OPERATOR(...)
#endif
#ifndef FUNCTION
#define FUNCTION(...)
#endif
#ifndef SELECT
#define SELECT(...)
#endif
#ifndef REDUCTION
#define REDUCTION(...)
#endif
#ifndef RUNNING
#define RUNNING(...)
#endif
#ifndef STRUCTURE
#define STRUCTURE(...)
#endif

LEAF(CONST, const)
LEAF(PARAM, param)
LEAF(INPUT, input)
LEAF(UNKNOWN, unknown) /* what a sweep solves for; replaced before a program is made */

COPY(DETACH)
COPY(RESULT)   /* a value that leaves a function for every row */
COPY(SOLVED)   /* a result of a sweep */
COPY(CARRIED)  /* what an iteration hands from round to round; its operand is the first round's value */
COPY(ITERATED) /* a result of an iteration: the carried value after the last round */

OPERATOR(NEG, neg, 1, 0, -x)
FUNCTION(ABS,      abs,      1, 1,  0,                        LIBM(1, fabs),  fabs(x))
FUNCTION(SQRT,     sqrt,     1, 1,  0,                        LIBM(1, sqrt),  sqrt(x))
FUNCTION(EXP,      exp,      1, 12, NFC_LONG,                 LIBM(1, exp),   exp(x))
FUNCTION(LOG,      log,      1, 15, NFC_LONG,                 LIBM(1, log),   log(x))
FUNCTION(LOG1P,    log1p,    1, 20, NFC_LONG,                 LIBM(1, log1p), log1p(x))
FUNCTION(TANH,     tanh,     1, 15, NFC_LONG,                 LIBM(1, tanh),  tanh(x))
FUNCTION(SIGMOID,  sigmoid,  1, 15, NFC_LONG,                 ,               1 / (1 + exp(-x)))
FUNCTION(SOFTPLUS, softplus, 1, 35, NFC_LONG,                 LIBM(2, fmax),  fmax(x, 0) + log1p(exp(-fabs(x))))
FUNCTION(ERF,      erf,      1, 30, NFC_LONG,                 LIBM(1, erf),   erf(x))
FUNCTION(SIN,      sin,      1, 40, NFC_LONG,                 LIBM(1, sin),   sin(x))
FUNCTION(COS,      cos,      1, 40, NFC_LONG,                 LIBM(1, cos),   cos(x))
FUNCTION(NORMAL,   normal,   1, 60, NFC_LONG | NFC_ROWS_ONLY, ,               normal(x)) /* quantile of a number of nf_random */

OPERATOR(ADD, add, 2, NFC_COMMUTES, x + y)
OPERATOR(SUB, sub, 2, 0,            x - y)
OPERATOR(MUL, mul, 2, NFC_COMMUTES, x * y)
OPERATOR(DIV, div, 2, 0,            x / y)
FUNCTION(MIN,      min,      2, 1,  NFC_IDEMPOTENT,           ,               x < y ? x : x == x ? y : x)
FUNCTION(MAX,      max,      2, 1,  NFC_IDEMPOTENT,           ,               y < x ? x : x == x ? y : x)
FUNCTION(ATAN2,    atan2,    2, 45, 0,                        LIBM(2, atan2), atan2(x, y))

SELECT(SELECT_LT, select_lt, x < y ? z : w)
SELECT(SELECT_LE, select_le, x <= y ? z : w)
SELECT(SELECT_EQ, select_eq, x == y ? z : w)

REDUCTION(SUM,        sum,        ADD)
REDUCTION(REDUCE_MAX, reduce_max, MAX)
RUNNING(CUMSUM,       cumsum,     SUM)

STRUCTURE(DENSE,   dense,   2, 2, NFC_CONTIGUOUS, matvec,
          (R *, const R *, Z, Z, const R *, const R *, const R *, Z, Z, Z))
STRUCTURE(DENSE_T, dense_t, 2, 2, NFC_CONTIGUOUS, strips, /* its kernel is that of all products with known zeros */
          (R *, const R *, Z, Z, const R *, const R *, const R *, const unsigned *, Z, Z, Z, Z))
STRUCTURE(OUTER,   outer,   2, 2, NFC_CONTIGUOUS, outer,   (double *, const R *, const R *, const unsigned *, Z, Z, Z, Z))
STRUCTURE(ROW_SUM, row_sum, 1, 1, 0,              row_sum, (double *, const R *, Z, D, Z, Z))
STRUCTURE(PICK,    pick,    0, 0, 0,              gather,  (R *, const R *, const unsigned *, Z, Z))
/* clang-format on */

#undef LEAF
#undef COPY
#undef OPERATOR
#undef FUNCTION
#undef SELECT
#undef REDUCTION
#undef RUNNING
#undef STRUCTURE
#undef LIBM

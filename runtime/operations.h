/* clang-format off */
/* operations.h - the operations of the graph, a row for each; every list of operations is made of these rows. Who includes
 * this file first defines what a row of each kind becomes; kinds that are left out become nothing.
 *
 * LEAF(ID, name)                                    what a graph begins with
 * COPY(ID)                                          the same numbers at a place of their own
 * OPERATOR(ID, name, arity, flags, C)               C's own, for numbers and for lanes
 * FUNCTION(ID, name, arity, flops, flags, libm, C)  for lanes nf_NAME, in a section of that name of lane_*.h or math_*.h
 * SELECT(ID, name, C)                               the same, choosing between z and w
 * REDUCTION(ID, name, WITH)                         along a row, by the binary operation WITH; a section of wide.h
 * RUNNING(ID, name, OF)                             the reduction OF what stands in the row up to each element; the same
 * STRUCTURE(ID, name, arity, flops, flags, kernel, (its parameters))
 *
 * ID: of NFC_OP_ID. name: in the layer vocabulary, in fused.h and of the tile kernel k_NAME. C: the value for one number,
 * of the arguments x, y, z, w: constants fold to it, and what is computed once a call is. libm: LIBM(arity, f) for a
 * function f that C calls and no row before. flops: per element, as `nfc inspect` counts. Flags are the compiler's, see
 * nfc_op_flags in graph.h. Parameters of kernels: R is the precision's type, Z size_t, D ptrdiff_t. */
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
LEAF(UNKNOWN, unknown) /* what a sweep solves for; in no program */

COPY(DETACH)
COPY(RESULT)   /* of what leaves a function with every row */
COPY(SOLVED)   /* a result of a sweep */
COPY(CARRIED)  /* what an iteration hands from round to round; its argument is the first round's */
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
FUNCTION(NORMAL,   normal,   1, 60, NFC_LONG | NFC_ROWS_ONLY, ,               normal(x)) /* the quantile of NFC_IN_RANDOM */

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
STRUCTURE(DENSE_T, dense_t, 2, 2, NFC_CONTIGUOUS, strips, /* the kernel of all products with known zeros */
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

/* test_graph.c - what the graph promises as it is built: sharing, folding, masks that vanish, rates. */
#include <math.h>
#include <string.h>

#include "check_main.h"
#include "graph/graph.h"

static nfc_graph *g;

#define X(width) nfc_input(g, NFC_IN_DATA, width)
#define P(width) nfc_param(g, 1, width, 0)
#define K(v) nfc_scalar(g, v)
#define BINARY(op, a, b) nfc_binary(g, NFC_OP_##op, a, b)
#define UNARY(op, a) nfc_unary(g, NFC_OP_##op, a)

static void setup(void) { g = nfc_graph_new(); }
static void teardown(void) { nfc_graph_free(g); }

static uint32_t count(nfc_op op)
{
    uint32_t n = 0;
    for (nfc_id id = 0; id < g->n; id++)
        n += nfc_at(g, id)->op == op;
    return n;
}

START_TEST(equal_nodes_are_one_node)
{
    setup();
    const nfc_id x = X(3), y = P(3);
    ck_assert_uint_eq(BINARY(ADD, x, y), BINARY(ADD, y, x));
    ck_assert_uint_eq(BINARY(MUL, x, y), BINARY(MUL, y, x));
    ck_assert_uint_ne(BINARY(SUB, x, y), BINARY(SUB, y, x));
    ck_assert_uint_eq(UNARY(TANH, x), UNARY(TANH, x));
    teardown();
}
END_TEST

START_TEST(constants_fold)
{
    setup();
    const nfc_id x = X(2);
    ck_assert(nfc_is_value(g, BINARY(MUL, K(3), K(4)), 12));
    ck_assert_uint_eq(BINARY(ADD, x, K(0)), x);
    ck_assert_uint_eq(BINARY(SUB, x, K(0)), x);
    ck_assert_uint_eq(BINARY(MUL, x, K(1)), x);
    ck_assert_uint_eq(BINARY(DIV, x, K(1)), x);
    ck_assert(nfc_is_value(g, BINARY(MUL, x, K(0)), 0));
    ck_assert_uint_eq(UNARY(NEG, UNARY(NEG, x)), x);
    ck_assert_uint_eq(nfc_select(g, NFC_OP_SELECT_LT, K(0), K(1), x, K(9)), x);
    ck_assert_uint_eq(nfc_select(g, NFC_OP_SELECT_LT, x, K(1), x, x), x);
    teardown();
}
END_TEST

/* Binary operations of one thing twice, of two things exchanged, of a known zero: the graph makes use of what an
 * operation has, and only of that. */
START_TEST(operations_have_what_their_rows_say)
{
    static const double v[] = {0, 1, -1, 0.5, -3.7, 12, 1e-200, -1e200};
    const size_t n = sizeof v / sizeof *v;
    for (int k = 0; k < NFC_OPS; k++) {
        const nfc_op op = (nfc_op)k;
        const nfc_op_info *info = &nfc_ops[op];
        if (!info->eval || info->arity != 2)
            continue;
        bool commutes = true, idempotent = true, zero = true;
        for (size_t i = 0; i < n * n; i++) {
            const double a = v[i % n], b = v[i / n], there = info->eval((double[]){a, b}),
                         back = info->eval((double[]){b, a});
            commutes &= there == back || (isnan(there) && isnan(back));
            idempotent &= info->eval((double[]){a, a}) == a;
            zero &= a == 0 || info->eval((double[]){0, a}) == 0;
        }
        setup();
        const nfc_id x = X(2), y = P(2), masked = nfc_scatter(g, x, 1, 2, (uint32_t[]){0, NFC_NONE});
        ck_assert_msg(idempotent || nfc_binary(g, op, x, x) != x, "%s(x, x) is x", info->name);
        ck_assert_msg(commutes || nfc_binary(g, op, x, y) != nfc_binary(g, op, y, x), "%s commutes", info->name);
        ck_assert_msg(zero || !nfc_known_zero(g, nfc_binary(g, op, masked, y), 1), "%s(0, y) is 0", info->name);
        ck_assert_msg(commutes || !nfc_has(op, NFC_COMMUTES), "%s has NFC_COMMUTES", info->name);
        ck_assert_msg(idempotent || !nfc_has(op, NFC_IDEMPOTENT), "%s has NFC_IDEMPOTENT", info->name);
        teardown();
    }
}
END_TEST

/* What is computed from constants is a constant with its numbers. */
START_TEST(what_constants_are_reduced_to_is_constant)
{
    setup();
    const nfc_id c = nfc_const(g, 1, 3, (double[]){2, -1, 3}), m = nfc_const(g, 2, 3, (double[]){1, 0, 2, 0, 1, 1});
    const nfc_id run = nfc_reduce(g, NFC_OP_CUMSUM, c), product = nfc_dense(g, m, c);
    ck_assert(nfc_is_value(g, nfc_reduce(g, NFC_OP_SUM, c), 4));
    ck_assert(nfc_is_value(g, nfc_reduce(g, NFC_OP_REDUCE_MAX, c), 3));
    ck_assert_uint_eq(run, nfc_const(g, 1, 3, (double[]){2, 1, 4}));
    ck_assert(nfc_is_value(g, nfc_take(g, run, 1, (uint32_t[]){2}), 4));
    ck_assert_uint_eq(product, nfc_const(g, 1, 2, (double[]){8, 2}));
    teardown();
}
END_TEST

START_TEST(rates_are_inferred)
{
    setup();
    const nfc_id x = X(2), p = P(2);
    ck_assert_int_eq(nfc_at(g, BINARY(ADD, p, K(1)))->rate, NFC_STEP);
    ck_assert_int_eq(nfc_at(g, BINARY(ADD, p, x))->rate, NFC_ROW);
    const nfc_id total = nfc_row_sum(g, UNARY(TANH, x));
    ck_assert_int_eq(nfc_at(g, BINARY(MUL, total, p))->rate, NFC_TOTAL);
    ck_assert_uint_eq(BINARY(ADD, total, x), NFC_NONE); /* would need the rows twice */
    ck_assert(g->error[0] != 0);
    teardown();
}
END_TEST

/* p * (q * x) = (p * q) * x: what is the same for all rows leaves the loop over rows. */
START_TEST(step_work_leaves_the_rows)
{
    setup();
    const nfc_id x = X(2), p = P(2), q = nfc_param(g, 1, 2, 2);
    const nfc_id r = BINARY(MUL, p, BINARY(MUL, q, x));
    ck_assert_int_eq(nfc_at(g, nfc_at(g, r)->args[0])->rate, NFC_ROW);
    ck_assert_uint_eq(nfc_at(g, r)->args[0], x);
    ck_assert_int_eq(nfc_at(g, nfc_at(g, r)->args[1])->rate, NFC_STEP);
    ck_assert_int_eq(nfc_at(g, BINARY(DIV, UNARY(TANH, x), p))->op, NFC_OP_MUL);
    teardown();
}
END_TEST

START_TEST(masks_vanish)
{
    setup();
    const nfc_id x = X(4), m = nfc_const(g, 1, 4, (double[]){1, 0, 1, 0}), w = nfc_param(g, 3, 4, 0);
    const nfc_id masked = BINARY(MUL, x, m);
    ck_assert_uint_eq(count(NFC_OP_MUL), 0); /* a pick with zeros, no product */
    ck_assert(nfc_known_zero(g, masked, 1) && !nfc_known_zero(g, masked, 2));
    const nfc_id y = nfc_dense(g, w, masked); /* only the live columns are left */
    ck_assert_uint_eq(nfc_at(g, nfc_at(g, y)->args[0])->cols, 2);
    UNARY(TANH, masked);
    for (nfc_id id = 0; id < g->n; id++)
        if (nfc_at(g, id)->op == NFC_OP_TANH)
            ck_assert_uint_eq(nfc_width(g, id), 2);
    /* two halves that do not overlap are put together without an addition */
    const nfc_id other = BINARY(MUL, x, nfc_const(g, 1, 4, (double[]){0, 1, 0, 1}));
    ck_assert_uint_eq(BINARY(ADD, masked, other), x);
    ck_assert_uint_eq(count(NFC_OP_ADD), 0);
    teardown();
}
END_TEST

START_TEST(picks_compose)
{
    setup();
    const nfc_id x = X(5);
    const uint32_t back[] = {4, 3, 2, 1, 0}, some[] = {1, 3};
    const nfc_id reversed = nfc_take(g, x, 5, back);
    ck_assert_uint_eq(nfc_take(g, reversed, 5, back), x);
    const nfc_id two = nfc_take(g, reversed, 2, some);
    ck_assert_uint_eq(nfc_at(g, two)->args[0], x);
    ck_assert(nfc_at(g, two)->entry[0].element == 3 && nfc_at(g, two)->entry[1].element == 1);
    ck_assert_uint_eq(
        nfc_concat(g, 2, (nfc_id[]){nfc_take(g, x, 2, (uint32_t[]){0, 1}), nfc_take(g, x, 3, (uint32_t[]){2, 3, 4})}),
        x);
    teardown();
}
END_TEST

START_TEST(selects_with_one_condition_merge)
{
    setup();
    const nfc_id x = X(2), p = P(2);
    const nfc_id a = nfc_select(g, NFC_OP_SELECT_LT, K(0), x, p, K(0)),
                 b = nfc_select(g, NFC_OP_SELECT_LT, K(0), x, K(0), x);
    const nfc_id merged = BINARY(ADD, a, b);
    ck_assert_uint_eq(merged, nfc_select(g, NFC_OP_SELECT_LT, K(0), x, p, x));
    ck_assert(nfc_at(g, a)->vanishes && !nfc_at(g, merged)->vanishes);
    teardown();
}
END_TEST

START_TEST(wrong_shapes_are_told)
{
    setup();
    ck_assert_uint_eq(BINARY(ADD, X(3), P(2)), NFC_NONE);
    ck_assert_str_eq(g->error, "add: values of 1 x 2 and 1 x 3 elements do not fit together");
    teardown();
}
END_TEST

START_TEST(sizes_do_not_wrap)
{
    setup();
    const nfc_id wide = nfc_broadcast(g, X(1), 1, 1 << 22);
    nfc_id part[1025];
    for (int i = 0; i < 1025; i++)
        part[i] = wide;
    ck_assert_uint_eq(nfc_concat(g, 1025, part), NFC_NONE); /* 2^32 + 2^22 elements */
    ck_assert(g->error[0] != 0);
    teardown();
}
END_TEST

START_TEST(sums_over_rows_share_their_parts)
{
    setup();
    nfc_id a = X(2), b = UNARY(TANH, a);
    for (int i = 0; i < 60; i++) { /* each is made of both before it */
        const nfc_id u = UNARY(NEG, a), v = BINARY(MUL, b, P(1));
        a = nfc_pick(g, 1, 2, 2, (nfc_id[]){u, v}, (nfc_entry[]){{0, 0}, {1, 1}});
        b = nfc_pick(g, 1, 2, 2, (nfc_id[]){v, u}, (nfc_entry[]){{0, 0}, {1, 1}});
    }
    ck_assert_uint_ne(nfc_row_sum(g, a), NFC_NONE);
    ck_assert_uint_lt(g->n, 1000);
    teardown();
}
END_TEST

START_TEST(long_chains_need_no_deep_stack)
{
    setup();
    g->budget = nfc_no_budget;
    const nfc_id x = X(2);
    nfc_id chain = x, nested = x;
    for (int i = 0; i < 200000; i++) {
        chain = UNARY(NEG, BINARY(MUL, chain, P(2)));
        nested = nfc_select(g, NFC_OP_SELECT_LT, x, K(i), nested, K(0));
    }
    ck_assert_uint_ne(nfc_row_sum(g, chain), NFC_NONE);
    ck_assert_uint_ne(nfc_adjoint_mul(g, nested, UNARY(LOG, x)), NFC_NONE);
    teardown();
}
END_TEST

START_TEST(results_of_different_sweeps_are_different)
{
    setup();
    const nfc_id x = X(2);
    nfc_id result[257], solved[257], other;
    for (int i = 0; i < 257; i++)
        result[i] = x;
    nfc_sweep(g, nfc_unknown(g, 2), 257, result, solved);
    nfc_sweep(g, nfc_unknown(g, 2), 1, result, &other);
    for (int i = 0; i < 257; i++)
        ck_assert_uint_ne(solved[i], other);
    teardown();
}
END_TEST

/* Builds something of every kind, with a sweep and its adjoint: returns one of the gradients. */
static nfc_id build_much(void)
{
    uint32_t below[36];
    for (uint32_t e = 0; e < 36; e++)
        below[e] = e % 6 < e / 6 ? e : NFC_NONE;
    const double holes[6] = {0, 1.5, 0, 2.5, 3.5, 0};
    const nfc_id x = X(6), w = nfc_param(g, 6, 6, 0), hole = nfc_const(g, 1, 6, holes), unknown = nfc_unknown(g, 6);
    const nfc_id masked = nfc_scatter(g, w, 6, 6, below);
    const nfc_id both = nfc_concat(g, 3, (nfc_id[]){nfc_take(g, x, 2, (uint32_t[]){5, 0}), K(0.25), K(4.5)});
    nfc_id mixed = BINARY(SUB, BINARY(MUL, x, hole), BINARY(DIV, hole, x));
    mixed = BINARY(ADD, UNARY(TANH, BINARY(SUB, hole, mixed)), nfc_reduce(g, NFC_OP_CUMSUM, mixed));
    mixed = nfc_select(g, NFC_OP_SELECT_LT, hole, K(2), mixed, BINARY(ADD, nfc_dense(g, w, mixed), K(5.5)));
    nfc_id solved[3] = {NFC_NONE, NFC_NONE, NFC_NONE};
    const nfc_id f = BINARY(ADD, nfc_dense(g, masked, UNARY(TANH, unknown)), BINARY(ADD, mixed, UNARY(EXP, x)));
    nfc_sweep(g, unknown, 3, (nfc_id[]){nfc_reshape(g, f, 6, 1), nfc_reduce(g, NFC_OP_SUM, unknown), mixed}, solved);
    const nfc_id carried = nfc_carried(g, solved[0]), next = BINARY(MUL, carried, K(0.5));
    nfc_id turned = NFC_NONE, grad[2] = {NFC_NONE, NFC_NONE};
    if (carried != NFC_NONE)
        nfc_iterate(g, 3, 1, &carried, &next, &turned);
    const nfc_id y =
        BINARY(MUL, nfc_concat(g, 3, solved),
               BINARY(ADD, nfc_reduce(g, NFC_OP_SUM, both), nfc_reduce(g, NFC_OP_SUM, nfc_detach(g, turned))));
    const nfc_id seed = K(1), wrt[2] = {x, w};
    if (!g->error[0])
        nfc_adjoint(g, 1, &y, &seed, 2, wrt, grad);
    return grad[1];
}

/* Wherever the last node is spent, there is an error and nothing else: no builder uses a node that was not made. */
START_TEST(a_budget_may_be_spent_anywhere)
{
    for (uint32_t nodes = 0, done = 0; !done; nodes++) {
        setup();
        g->budget.nodes = nodes;
        const nfc_id grad = build_much();
        done = !g->error[0];
        ck_assert(done ? grad != NFC_NONE : strstr(g->error, "needs more than") != NULL);
        ck_assert(done || g->n <= nodes);
        teardown();
    }
}
END_TEST

RUN_SUITE("graph", equal_nodes_are_one_node, constants_fold, operations_have_what_their_rows_say,
          what_constants_are_reduced_to_is_constant, rates_are_inferred, step_work_leaves_the_rows, masks_vanish,
          picks_compose, selects_with_one_condition_merge, wrong_shapes_are_told, sizes_do_not_wrap,
          sums_over_rows_share_their_parts, long_chains_need_no_deep_stack, results_of_different_sweeps_are_different,
          a_budget_may_be_spent_anywhere)

-- mutations.lua - slips that tests/mutants plants: one line of code made wrong, and what is wrong about it.
-- m(area, suites, file, old, new, why): the suites that guard the area come first, then all others. old occurs exactly once
-- in the file. A last argument says why the slip cannot be noticed by what a program computes.
local list = {}
local function m(area, suites, file, old, new, why, survives)
  list[#list + 1] = { area = area, suites = suites, file = file, old = old, new = new, why = why, survives = survives }
end

-- ---- layers that are compiled once ---------------------------------------------------------------------------------

local blocks = "blocks layers"
m("blocks", blocks, "compiler/description/trace.lua", "if part and other then return part.spec == other.spec and alike(part.o, other.o, depth) end", "if part and other then return part.spec == other.spec end", "networks of other options are alike")
m("blocks", blocks, "compiler/description/trace.lua", "if a[k] == nil then return false end", "if a[k] == nil then return true end", "options that one layer lacks make no difference")
m("blocks", blocks, "compiler/description/trace.lua", "return a.class == b.class and a.version == b.version", "return a.class == b.class", "a layer sees the context of its first copy", "the copies are planned with their own version, so that only cutting changes")
m("blocks", blocks, "compiler/description/trace.lua", "real[k].own = compose(all_orders(real[k]), real[k + 1].own)", "real[k].own = real[k + 1].own", "a layer that treats all alike forgets what is reordered behind it", "the order behind it makes up for whatever order it has")
m("blocks", blocks, "compiler/description/trace.lua", "local back, order = invert(compose(r.own, r.after)), nil", "local back, order = compose(r.own, r.after), nil", "borders have the order that undoes theirs")
m("blocks", blocks, "compiler/description/trace.lua", "after = compose(invert(after), real[own + n - 1].after) }", "after = compose(after, real[own + n - 1].after) }", "a copy's own order is doubled, not made up for")
m("blocks", blocks, "compiler/derive/block.c", "same = p->rows == q->rows && p->cols == q->cols;", "same = true;", "copies may have parameters of other shapes")
m("blocks", blocks, "compiler/derive/block.c", "b->part[NFC_GRAD].shares[i] = NFC_ADDED;", "b->part[NFC_GRAD].shares[i] = NFC_ALONE;", "a layer's gradient hides that of its function of the context")
m("blocks", blocks, "compiler/lower/plan.c", "back[order[j]] = j;", "back[j] = order[j];", "an order is undone by doing it again")
m("blocks", blocks, "compiler/lower/plan.c", "q.to += q.in_grad ? base : call.step;", "q.to += call.step;", "late products of all copies go to the first one's gradient")
m("blocks", blocks .. " oracle", "compiler/lower/plan.c", "(s.turns ? i % 2 : i);", "i;", "rows that take turns are no loop", "the calls are printed one after the other")
m("blocks", blocks, "compiler/lower/schedule.c", "s->r->place[from->head].saved = true;", "(void)to;", "what the way back reads is overwritten by then")
m("blocks", blocks, "compiler/print/call.c", "nfc_add(t, \" %% 2\");", "nfc_add(t, \"\");", "rows that take turns go on and on")

-- ---- data beyond memory --------------------------------------------------------------------------------------------

m("large", "mapped", "runtime/mapped.c", "nf_matrix_set(m, first + i, j, z);", "nf_matrix_set(m, i, j, z);", "all parts are copied to the first rows")
m("large", "mapped", "runtime/mapped.c", "s->at + at * t.size, length", "s->at, length", "every part is the first one")
m("large", "mapped", "runtime/column.c", "to->mean += apart * b;", "to->mean += apart * a;", "the mean of two parts weighs the other one")
m("large", "mapped", "runtime/memory.c", "munmap(h->base, h->mapped);", "(void)h;", "files stay mapped")
m("large", "mapped", "runtime/mapped.c", "return to == error ? status : NF_OK;", "return status;", "a warning is an error")
m("large", "large_data", "runtime/data.c", "!status && how->map_from && ", "!status && how->map_from > SIZE_MAX / 2 && ", "all files are read into memory")
m("large", "large_data", "runtime/train.c", "loss += (of_part - loss) * share;", "loss = of_part;", "the loss of a step is that of its last part")
m("large", "large_data", "runtime/train.c", "if (before)", "if (before > SIZE_MAX / 2)", "the gradient of a step is that of its first part")

-- ---- the lowered program -------------------------------------------------------------------------------------------

local lowered = "blocks oracle layers"
m("lower", lowered, "compiler/lower/lower.c", "nfc_comes_back(n->input) != back)", "nfc_comes_back(n->input) == back)", "late products multiply rows that nobody has kept")
m("lower", lowered, "compiler/lower/lower.c", "if (nfc_is_running(n->op) && e % n->cols)", "if (nfc_is_running(n->op) && e)", "a cumulative sum goes on from row to row of a matrix")
m("lower", lowered, "compiler/lower/lower.c", "to.first = run[i].from + j * run[i].apart + k;", "to.first = run[i].from + k;", "short stretches are copied to the place of the first")
m("lower", lowered, "compiler/lower/lower.c", "i->row = transposed ? col : row;", "i->row = row;", "a transposed product takes the matrix as it is")
m("lower", lowered, "compiler/lower/lower.c", "copy(l, whole(l, of->carried[i]), view_of(l, of->next[i]),", "copy(l, whole(l, of->carried[0]), view_of(l, of->next[i]),", "a round hands on its first value alone")
m("lower", lowered, "compiler/lower/lower.c", "fill->table = table;", "fill->table = 0;", "another table says where masked weights have no gradient")
m("lower", lowered .. " effects", "compiler/lower/table.c", "return number + arg;", "return number;", "all that a pick puts together comes from where the first does")
m("lower", lowered, "compiler/lower/fuse.c", "relu ? match(m, rest, gate, 2)", "relu ? match(m, rest, gate, 1)", "a relu of sums has no kernel", "it is three kernels then, which give the same")
m("lower", lowered, "compiler/lower/fuse.c", "p->uses == times * nfc_width(m->g, id));", "p->uses >= times * nfc_width(m->g, id));", "a value that others read too is absorbed")
m("lower", lowered, "compiler/print/emit_group.c", "if (i->stored) {", "if (i->stored && i->to.first == 0) {", "of a value that others read the first element alone is stored")
m("lower", "generated", "compiler/print/emit_group.c", "            if (!is_unread(p, &at[k]))", "            if (at)", "what nobody reads is computed, and compilers warn of it")
m("lower", "vocabulary", "compiler/print/scalar.c", "if (i > 0)\\n                sum = ", "if (i > 1)\\n                sum = ", "a reduction that runs once a call skips an element")
m("lower", "effects docs", "compiler/print/dump.c", "else if (stage == NFC_STAGE_LOWERED)", "else if (stage == NFC_STAGE_C)", "--dump c prints the lowered program")
m("lower", "entries", "compiler/lower/entries.c", "nfc_plan_result(s, run_base(s, NFC_SAMPLED, kept, ldj), \"p\", p);", "nfc_plan_result(s, run_base(s, NFC_SAMPLED, z, ldj), \"p\", p);", "a sample's log-density is taken of rows that were written over")
m("lower", "entries", "compiler/print/ship.c", "if (entries & 1u << k && nfc_entries[k].cotangent[1])", "if (entries & 1u << k && nfc_entries[k].cotangent[1] && k != NF_LOG_PROB_VJP)", "log_prob_vjp alone has no gradient by the context")
m("lower", "entries", "compiler/print/emit_entry.c", "    if (kind == NF_SCORE)\n        emit_settling(f, t);\n", "    if (kind == NF_SCORE && !f->name)\n        emit_settling(f, t);\n", "the shipped C says NaN for the score of a row outside a support")
m("lower", "supports", "runtime/run.c", "    if (b->log_prob)\n        settle", "    if (false)\n        settle", "the score of a row outside a support is NaN")

-- ---- the graph as it is built --------------------------------------------------------------------------------------

local graph = "graph ops rewrites"
m("graph", graph, "compiler/graph/build.c", "return nfc_unary(g, NFC_OP_NEG, b);\n    if (OP(b) == NFC_OP_NEG)", "return b;\n    if (OP(b) == NFC_OP_NEG)", "0 - x is x")
m("graph", graph, "compiler/graph/build.c", "return nfc_binary(g, NFC_OP_SUB, ARG(a, 1), ARG(a, 0));", "return nfc_binary(g, NFC_OP_SUB, ARG(a, 0), ARG(a, 1));", "-(a - b) is a - b")
m("graph", graph, "compiler/graph/build.c", "return nfc_binary(g, NFC_OP_MUL, ARG(a, 0), nfc_unary(g, NFC_OP_NEG, ARG(a, 1)));", "return nfc_binary(g, NFC_OP_MUL, ARG(a, 0), ARG(a, 1));", "-(x * 2) is x * 2")
m("graph", graph, "compiler/graph/build.c", "return nfc_binary(g, NFC_OP_SUB, a, ARG(b, 0));\n    if (OP(a) == NFC_OP_NEG)", "return nfc_binary(g, NFC_OP_SUB, ARG(b, 0), a);\n    if (OP(a) == NFC_OP_NEG)", "a + -b is b - a")
m("graph", graph, "compiler/graph/build.c", "return nfc_binary(g, NFC_OP_SUB, b, ARG(a, 0));\n    return add_selects", "return nfc_binary(g, NFC_OP_SUB, a, ARG(a, 0));\n    return add_selects", "-a + b is -a - a")
m("graph", graph, "compiler/graph/build.c", "return nfc_binary(g, NFC_OP_ADD, a, ARG(b, 0));", "return nfc_binary(g, NFC_OP_SUB, a, ARG(b, 0));", "a - -b is a - b")
m("graph", graph, "compiler/graph/build.c", "if (nfc_is_value(g, b, -1))\n        return nfc_unary(g, NFC_OP_NEG, a);", "if (nfc_is_value(g, b, -1))\n        return a;", "x * -1 is x")
m("graph", graph, "compiler/graph/build.c", "if (OP(a) == NFC_OP_NEG && OP(b) == NFC_OP_NEG)", "if (OP(a) == NFC_OP_NEG || OP(b) == NFC_OP_NEG)", "-a * b drops its sign")
m("graph", graph, "compiler/graph/build.c", "nfc_binary(g, NFC_OP_MUL, a, ARG(b, i)), ARG(b, 1 - i));", "nfc_binary(g, NFC_OP_MUL, a, ARG(b, 1 - i)), ARG(b, 1 - i));", "hoisting takes the wrong factor")
m("graph", graph, "compiler/graph/build.c", "nfc_binary(g, NFC_OP_DIV, nfc_scalar(g, 1), b));", "nfc_binary(g, NFC_OP_DIV, nfc_scalar(g, 2), b));", "x / p is 2 x / p")
m("graph", graph, "runtime/operations.h", "OPERATOR(SUB, sub, 2, 0, ", "OPERATOR(SUB, sub, 2, NFC_COMMUTES, ", "a - b and b - a are one node")
m("graph", graph, "runtime/operations.h", "OPERATOR(DIV, div, 2, 0, ", "OPERATOR(DIV, div, 2, NFC_COMMUTES, ", "a / b and b / a are one node")
m("graph", graph, "compiler/graph/build.c", "else if (a == b && nfc_has(op, NFC_IDEMPOTENT))", "else if (RATE(a) == RATE(b) && nfc_has(op, NFC_IDEMPOTENT))", "min(a, b) is a")
m("graph", graph, "compiler/graph/build.c", "ARG(a, 0) != ARG(b, 0) || ARG(a, 1) != ARG(b, 1))", "ARG(a, 1) != ARG(b, 1))", "selects of other conditions are merged")
m("graph", graph, "compiler/graph/build.c", "if (OP(a) != OP(b) || !nfc_is_select(OP(a))", "if (!nfc_is_select(OP(b)) || !nfc_is_select(OP(a))", "selects of other comparisons are merged")
m("graph", graph, "compiler/graph/build.c", "if (!yes || !no)\n        return NFC_NONE;", "if (!yes && !no)\n        return NFC_NONE;", "selects whose branches overlap are merged by condition", "both sums are taken branch by branch then, which is right as well")
m("graph", graph, "compiler/graph/build.c", "if (arg[2] == arg[3])\n        return arg[2];", "if (nfc_width(g, arg[2]) == nfc_width(g, arg[3]))\n        return arg[2];", "where(c, a, b) is a")
m("graph", graph, "compiler/graph/build.c", "ARG(arg[0], 1), arg[3], arg[2]);", "ARG(arg[0], 1), arg[2], arg[3]);", "a kept condition chooses the other branch")
m("graph", graph, "compiler/graph/build.c", "nfc_is_value(g, ARG(arg[0], 2), 1) && nfc_is_value(g, ARG(arg[0], 3), 0))", "nfc_is_value(g, ARG(arg[0], 2), 1))", "where(c, 1, q) as a condition is c")
m("graph", graph, "compiler/graph/build.c", "kind = za && zb ? ZERO : zb ? LEFT : op == NFC_OP_ADD ? RIGHT : NEGATED;", "kind = za && zb ? ZERO : zb ? LEFT : RIGHT;", "0 - b is b where a mask made the zero")
m("graph", graph, "compiler/graph/build.c", "kind = za || (zb && op == NFC_OP_MUL) ? ZERO : BOTH;", "kind = za || zb ? ZERO : BOTH;", "x / 0 is 0 where a mask made the zero")
m("graph", graph, "compiler/graph/build.c", "const bool zero_at_zero = nfc_ops[op].eval(&(double){0}) == 0;", "const bool zero_at_zero = true;", "exp of a masked zero is 0")
m("graph", graph, "runtime/operations.h", "REDUCTION(SUM,        sum,        ADD)", "REDUCTION(SUM,        sum,        SUB)", "sums take away")
m("graph", graph, "compiler/graph/build.c", "return nfc_unary(g, NFC_OP_NEG, nfc_reduce(g, op, n.args[0]));", "return nfc_reduce(g, op, n.args[0]);", "sum(-x) is sum(x)")
m("graph", graph, "compiler/graph/build.c", "nfc_take(g, a, 1, &(uint32_t){0}), nfc_scalar(g, n.cols));", "nfc_take(g, a, 1, &(uint32_t){0}), nfc_scalar(g, n.cols - 1));", "the sum of equal elements counts one too few")
m("graph", graph, "compiler/graph/build.c", "alike &= n.entry[e].arg == n.entry[0].arg && n.entry[e].element == n.entry[0].element;", "alike &= n.entry[e].arg == n.entry[0].arg;", "a sum of picked elements is n times the first")
m("graph", graph .. " training threads", "compiler/graph/build.c", "return nfc_unary(g, NFC_OP_NEG, nfc_row_sum(g, n.args[0]));", "return nfc_row_sum(g, n.args[0]);", "a sum over rows loses its sign")
m("graph", graph, "compiler/graph/pick.c", "element = inner.element;", "element = entry[e].element;", "a pick of a pick takes the outer place")
m("graph", graph, "compiler/graph/pick.c", "identity &= to[e].element == e;", "identity &= to[e].element <= e;", "x[1], x[1] is taken for x")
m("graph", graph, "compiler/graph/pick.c", "index[e] = (r == 1 ? 0 : e / cols) * c + (c == 1 ? 0 : e % cols);", "index[e] = (r == 1 ? 0 : e % cols) * c + (c == 1 ? 0 : e % cols);", "a column is repeated the wrong way")
m("graph", graph, "compiler/derive/adjoint.c", "if (most == 1)\n        d = nfc_scatter", "if (most >= 1)\n        d = nfc_scatter", "an element used twice gets one gradient")
m("graph", graph, "compiler/graph/pick.c", "entry[e++] = (nfc_entry){i, j};", "entry[e++] = (nfc_entry){i, 0};", "concat repeats first elements")

-- ---- operations, their folding, their adjoints ------------------------------------------------------------------------

local ops = "ops rewrites"
m("ops", ops, "runtime/operations.h", "x < y ? z : w", "x <= y ? z : w", "a constant < is <=")
m("ops", ops, "runtime/operations.h", "1 / (1 + exp(-x))", "1 / (1 + exp(x))", "a constant's sigmoid is that of -x")
m("ops", ops, "runtime/operations.h", "fmax(x, 0) + log1p(exp(-fabs(x)))", "log1p(exp(x))", "a constant's softplus overflows")
m("ops", ops, "runtime/operations.h", "LIBM(1, log1p), log1p(x)", "LIBM(1, log1p), log(1 + x)", "a constant's log1p loses its digits")
m("ops", ops, "runtime/operations.h", "y < x ? x : x == x ? y : x", "y > x ? x : y", "a constant's max is min")
m("ops", ops, "compiler/graph/ops.c", "return u < 0 ? -low : low;", "return low;", "a constant's normal quantile has no sign")
m("ops", ops, "compiler/graph/ops.c", "LT(X(0), K(0), NEG(dy), dy); }", "LT(X(0), K(0), dy, dy); }", "the adjoint of abs is 1")
m("ops", ops, "compiler/graph/ops.c", "CHAIN(DIV(K(0.5), y)); }", "CHAIN(DIV(K(1), y)); }", "the adjoint of sqrt is doubled")
m("ops", ops, "compiler/graph/ops.c", "CHAIN(DIV(K(1), ADD(K(1), X(0)))); }", "CHAIN(DIV(K(1), X(0))); }", "the adjoint of log1p is that of log")
m("ops", ops, "compiler/graph/ops.c", "CHAIN(MUL(y, SUB(K(1), y))); }", "CHAIN(MUL(y, y)); }", "the adjoint of sigmoid is y^2")
m("ops", ops, "compiler/graph/ops.c", "CHAIN(SIGMOID(X(0))); }", "CHAIN(SIGMOID(y)); }", "the adjoint of softplus is taken at y")
m("ops", ops, "compiler/graph/ops.c", "{ (void)y, d[0] = dy, d[1] = NEG(dy); }", "{ (void)y, d[0] = dy, d[1] = dy; }", "the adjoint of a - b is that of a + b")
m("ops", ops, "compiler/graph/ops.c", "d[1] = CHAIN(NEG(DIV(y, X(1)))); }", "d[1] = CHAIN(NEG(DIV(y, X(0)))); }", "the adjoint of a divisor divides by the dividend")
m("ops", ops, "compiler/graph/ops.c", "d[0] = LT(X(1), X(0), dy, K(0)), d[1] = LT(X(1), X(0), K(0), dy); }", "d[0] = LT(X(0), X(1), dy, K(0)), d[1] = LT(X(0), X(1), K(0), dy); }", "the adjoint of max goes to the smaller")
m("ops", ops, "compiler/graph/ops.c", "d[1] = CHAIN(NEG(DIV(X(0), square)));", "d[1] = CHAIN(DIV(X(0), square));", "the adjoint of atan2 turns the wrong way")
m("ops", ops, "compiler/graph/ops.c", "d[3] = nfc_select(g, op, X(0), x, K(0), dy);", "d[3] = nfc_select(g, op, X(0), x, dy, K(0));", "the branch not taken gets the gradient")
m("ops", ops, "compiler/graph/ops.c", "X(1) == X(2) && nfc_is_value(g, X(3), 0);", "X(1) == X(2);", "x > 0 ? x : q asks the result for its sign")
m("ops", ops, "compiler/graph/ops.c", "DIV(dy, nfc_reduce(g, NFC_OP_SUM, winners)), K(0));", "dy, K(0));", "a shared maximum has its gradient twice")
m("ops", ops, "compiler/graph/ops.c", "d[0] = ADD(SUB(nfc_reduce(g, NFC_OP_SUM, dy), nfc_reduce(g, NFC_OP_CUMSUM, dy)), dy);", "d[0] = SUB(nfc_reduce(g, NFC_OP_SUM, dy), nfc_reduce(g, NFC_OP_CUMSUM, dy));", "the adjoint of cumsum leaves out the element itself")
m("ops", ops, "compiler/derive/adjoint.c", "nfc_select(g, NFC_OP_SELECT_EQ, dy, zero, zero, nfc_binary(g, NFC_OP_MUL, dy, local));", "nfc_binary(g, NFC_OP_MUL, dy, local);", "a zero adjoint meets an infinite factor")
m("ops", ops .. " command", "compiler/derive/adjoint.c", "nfc_wrong(g, \"iterate: there is no derivative; detach(...) what it gives\");", "continue;", "an iterate has the derivative 0 and says nothing")
m("ops", ops, "compiler/derive/adjoint.c", "node.op != NFC_OP_DETACH && node.op != NFC_OP_SOLVED)", "node.op != NFC_OP_SOLVED)", "detach is differentiated")
m("ops", ops .. " describe", "compiler/description/vocabulary.c", "nfc_row_at(L, swap ? 2 : 1), nfc_row_at(L, swap ? 1 : 2)}", "nfc_row_at(L, 1), nfc_row_at(L, 2)}", "gt is lt")

-- ---- kernels ------------------------------------------------------------------------------------------------------------

m("kernels", "ops rewrites", "runtime/fused.h", "FUSED(slope, 2, x * nf_less(nf_set(1), y, y)", "FUSED(slope, 2, x * nf_less(nf_set(1), y, nf_set(1))", "the fused slope of tanh is wrong")
m("kernels", "ops rewrites", "runtime/fused.h", "FUSED(sub_mul, 3, nf_less(z, x, y), \"sub z mul x y\")", "FUSED(sub_mul, 3, nf_fma(x, y, -z), \"sub z mul x y\")", "z - x y is x y - z")
m("kernels", "lane_float ops rewrites", "runtime/lane_common.h", "return nf_select_lt(b, a, a,", "return nf_select_lt(a, b, a,", "the maximum of lanes is the minimum")
m("kernels", "ops rewrites", "runtime/lane_common.h", "return nf_select((nf_mask)(a <= b), yes, no);", "return nf_select((nf_mask)(a < b), yes, no);", "<= of lanes is <")
m("kernels", "ops rewrites", "runtime/kernels.c", "name##_loop(d, a, 1, stride_a, b, 0, stride_b, w, m);  ", "name##_loop(d, a, 1, stride_a, b, 0, 0, w, m);  ", "a step value's elements are its first")
m("kernels", "ops oracle layers", "runtime/kernels.c", "few(d, w, step_o, step_i, a, bias, in, 3, m);", "few(d, w, step_o, step_i, a, bias, in, 2, m);", "a product of three results computes two")
m("kernels", "lane_double ops", "runtime/math_double.h", "x = nf_limit(-746.0, 710.0, x);", "x = nf_limit(-700.0, 700.0, x);", "exp is cut at 700 in double")
m("kernels", "lane_double ops", "runtime/math_double.h", "return nf_select((nf_mask)(x < 0.0), nf_set((double)NAN), r);", "return r;", "the log of a negative number is a number")
m("kernels", "lane_double ops", "runtime/math_double.h", "a = nf_limit(0.0, 6.0, a);", "a = nf_limit(0.0, 3.0, a);", "erf stops at 3")
m("kernels", "lane_double bases", "runtime/math_double.h", "return nf_select_lt(u, nf_set(0.0), -z, z);", "return z;", "all normal numbers are positive in double")
m("kernels", "lane_float ops", "runtime/math_float.h", "static inline nf_lane nf_sigmoid(nf_lane x)\n{", "static inline nf_lane nf_sigmoid(nf_lane x)\n{\n    x = -x;", "the sigmoid of float is that of -x")
m("kernels", "lane_double oracle threads", "runtime/lane_double.h", "return _mm512_reduce_add_pd(a);", "return a[0];", "a sum over lanes is the first lane (avx512)")
m("kernels", "lane_float", "runtime/math_float.h", "rest = nf_less(lost, n, nf_set(6.07710063e-11f));", "rest = lost;", "sines beside multiples of pi lose their digits")
m("kernels", "lane_double ops", "runtime/math_double.h", "return nf_circle(x, 1);", "return nf_circle(x, 3);", "a cosine is its own opposite in double")
m("kernels", "lane_float lane_double ops", "runtime/lane_common.h", "k = nf_select(left, (nf_real)4 - k, k);", "k = nf_select(left, (nf_real)4 + k, k);", "angles to the left are beyond pi")
m("kernels", "lane_float lane_double", "runtime/lane_common.h", "nf_select((nf_mask)(low == inf), one, zero * low)", "nf_select((nf_mask)(low == inf), one, zero)", "atan2 of NaN and infinity is a number")
m("kernels", "training runtime", "runtime/numeric.c", "if (square > limit * limit) {", "if (square > limit) {", "the gradient is clipped at the square root")
m("kernels", "training", "runtime/numeric.c", "(nf_real)(limit / sqrt(square));", "(nf_real)(limit / square);", "clip divides by the norm twice")

-- ---- random numbers, initialisers, the optimiser ------------------------------------------------------------------------

m("portable", "runtime training bases", "runtime/portable.h", "k0 += 0x9E3779B9u;\n        k1 += 0xBB67AE85u;", "k0 += 0x9E3779B9u;\n        k1 += 0xBB67AE84u;", "Philox has another key schedule")
m("portable", "runtime vocabulary effects", "runtime/portable.h", "nf_philox_rows(seed, first + from,", "nf_philox_rows(seed, from,", "samples do not depend on `first`")
m("portable", "bases vocabulary", "runtime/portable.h", "to[k] = (words == 2 ? low[k] : high[k]) & 1 ? -u : u;", "to[k] = u;", "random numbers are all positive")
m("portable", "effects runtime", "runtime/portable.h", "value = a + (b - a) * u[0];", "value = a + b * u[0];", "uniform initial values reach past their range")
m("portable", "runtime", "runtime/portable.h", "value = z * a / 0.87962566103423978;", "value = z * a;", "the cut of the initial normal is not made up for")
m("portable", "nfc runtime", "runtime/portable.h", "nf_philox(seed, first + from[p].offset + i, block++, 1, w);", "nf_philox(seed, i, block++, 1, w);", "all tensors start with the same numbers")
m("portable", "training runtime", "runtime/portable.h", "scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));", "scale[1] = 1.0 / (1.0 - pow(o->beta1, (double)step));", "the second moment is corrected by beta1")
m("portable", "training runtime", "runtime/portable.h", "+ decay * nf_load(p)));", "+ decay));", "weights decay by a constant")
m("portable", "training runtime", "runtime/portable.h", "rest2 = nf_set((nf_real)(1.0 - o->beta2));", "rest2 = nf_set((nf_real)(1.0 - o->beta1));", "beta2 is taken for beta1")
m("portable", "nfc oracle training", "runtime/portable.h", "t[k] = (nf_real)(k < rows ? 1.0 / (double)n : 0.0);", "t[k] = (nf_real)(1.0 / (double)n);", "rows that fill a lane count")

-- ---- training ---------------------------------------------------------------------------------------------------------

local training = "training effects keep"
m("training", training, "runtime/order.c", "nf_philox(seed, round, i, 3,", "nf_philox(0, round, i, 3,", "the order of rows ignores the seed")
m("training", training, "runtime/order.c", "nf_philox(seed, round, i, 3,", "nf_philox(seed, 0, i, 3,", "every epoch shuffles alike")
m("training", training, "runtime/batches.c", "NF_OF_STEP ? step % b->per_epoch * b->step_rows : 0)", "NF_OF_STEP ? 0 : 0)", "every minibatch is the first one")
m("training", training, "runtime/batches.c", "f->permute(&b->order, n, row);", "(void)b->order;", "minibatches are not shuffled")
m("training", training, "runtime/batches.c", "row[i] += b->held;", "row[i] += 0;", "validation rows are trained on")
m("training", training, "runtime/batches.c", "(size_t)fmax(1, o->valid * (double)rows) : 0;", "(size_t)fmax(1, 0.1 * (double)rows) : 0;", "valid is always a tenth")
m("training", training, "runtime/batches.c", "f->permute(&b->split, n, row);", "(void)b->split;", "the first rows are validated on, not the held-out ones")
m("training", training, "runtime/train.c", "(1 + cos(3.141592653589793 * k / (double)(t->steps - o->warmup)));", "(1 + cos(3.141592653589793 * k / 10000));", "the cosine ends after 10000 steps")
m("training", training, "runtime/train.c", "switch (o->schedule) {", "switch (NF_SCHEDULE_CONSTANT + 0 * o->schedule) {", "the schedule is ignored")
m("training", training, "runtime/train.c", "{lr, o->beta1, o->beta2, o->eps, o->weight_decay}", "{lr, o->beta1, 0.999, o->eps, o->weight_decay}", "beta2 is ignored")
m("training", training, "runtime/train.c", "{lr, o->beta1, o->beta2, o->eps, o->weight_decay}", "{lr, o->beta1, o->beta2, o->eps, 1e-4}", "weight_decay is ignored")
m("training", training, "runtime/train.c", "if (!t->param[i].trainable)\n            memset", "if (t->param[i].statistic && false)\n            memset", "clip counts what is not trained")
m("training", training .. " vocabulary", "runtime/entering.c", "                                         : std);", "                                         : std * std);", "standardize stores the variance")
m("training", training .. " vocabulary", "runtime/train.c", "for (size_t i = 0; nf_trainable_stretch(t->param, p->n_param, &i, &u.from, &u.to);)", "u.to = p->params;\n    for (size_t i = 0; i < 1; i++)", "what the data set is trained")
m("training", training .. " vocabulary", "runtime/entering.c", "if (!q->statistic || q->entering != entering)", "if (!q->statistic)", "every layer that the data set sees the last one's rows")
m("training", training, "runtime/train.c", "fmax(at->improved, at->lowered_at) <", "at->lowered_at <", "a plateau is one though the loss improves")
m("training", training, "runtime/train.c", "at->lowered_at = (double)step;", "", "after a plateau the rate is lowered at every step")
m("training", training, "runtime/train.c", "u.rate = 1 - fmin(o->ema,", "u.rate = 1 - fmin(0.9,", "the average's decay is ignored")
m("training", training, "runtime/train.c", "(double)(step + 1) / (double)o->warmup;", "1;", "there is no warm-up")
m("training", training, "runtime/train.c", "nf_philox(t->o->seed, step, 0, 4, w);", "nf_philox(t->o->seed, 0, 0, 4, w);", "every step has the same noise")
m("training", training, "runtime/run.c", "random(noise->seed, noise->first + first, w->p->dim,", "random(noise->seed, 0, w->p->dim,", "every tile has the same noise")
m("training", training, "runtime/train.c", "deviation[j] = t->o->noise * column[j].std;", "deviation[j] = t->o->noise;", "noise does not see how wide a column is")
m("training", training, "runtime/train.c", "return b->step_rows == b->n && !t->deviation ? s->loss", "return b->step_rows == b->n ? s->loss", "of noisy losses a lucky one is taken for the best")
m("training", training, "runtime/param.c", "param[i].trainable = false;", "param[i].trainable = numbers;", "what is to be frozen by its name is trained")
m("training", training, "runtime/param.c", "layer_of(&param[i]) <= last", "layer_of(&param[i]) <= first", "of a range of layers the first alone is frozen")
m("training", training, "runtime/param.c", "(q->name[n] == 0 || q->name[n] == '.');", "q->name[n] == '.';", "a parameter's whole name freezes nothing")
m("resume", "effects", "cli/train.c", "s->step % p->a->checkpoint_steps == 0))", "s->step == p->a->checkpoint_steps + 1))", "checkpoints are not written every so many steps")
m("resume", "resume", "cli/train.c", "*o = then->train;", "*o = then->train, o->freeze = \"\";", "a training that goes on trains what was frozen")
m("training", training, "runtime/batches.c", "o->epochs * b.per_epoch : most;", "o->epochs : most;", "epochs are steps")
m("training", "effects", "runtime/option.c", "    if (o->clears)\n", "    if (false)\n", "--steps is ignored where the model says epochs")
m("training", training .. " threads", "runtime/train.c", "const size_t end = u->to - from < PIECE ? u->to : from + PIECE;", "const size_t end = u->to - from < PIECE ? u->to : from + PIECE - 1;", "the last parameter of a piece is not updated")

-- ---- running: tiles, threads -------------------------------------------------------------------------------------------

local running = "threads oracle nfc"
m("run", running, "runtime/run.c", "memset(total, 0, w->e->total * sizeof *total);", "memset(total, 0, 1);", "sums start where the last call left them")
m("run", running, "runtime/run.c", "for (size_t c = 0; c + step < w->used; c += 2 * step)", "for (size_t c = 0; c + step < w->used; c += 4 * step)", "some chunks' sums are lost")
m("run", running, "runtime/run.c", "w->p->numeric->random(w->key->seed, w->key->first + first,", "w->p->numeric->random(w->key->seed, w->key->first,", "every tile draws the same rows")
m("run", running, "runtime/run.c", "at(w->p, w->result[i], first * e->width[i]));", "at(w->p, w->result[i], first));", "results of later tiles go elsewhere")
m("run", running, "runtime/run.c", "const size_t tiles = w->wave.tiles, end = tiles * (chunk + 1) / w->used;", "const size_t tiles = w->wave.tiles, end = tiles / w->used * (chunk + 1);", "tiles that do not divide evenly are left out")
m("run", running, "runtime/run.c", ".more = first_tile > 0};", ".more = false};", "later waves forget the earlier ones' products")
m("run", "vjp", "runtime/run.c", "batch.sign = alone ? -1 : 1;", "batch.sign = 1;", "gradients of log_prob point the other way")
m("run", "vjp", "runtime/run.c", "w->sums = loss != NULL;", "w->sums = true;", "a gradient by parameters that is not wanted is written")
m("run", "vjp", "runtime/numeric.c", "from && k < rows ? (nf_real)sign * from[k * cols + j] : 0;", "from ? (nf_real)sign * from[(k < rows ? k : rows - 1) * cols + j] : 0;", "rows that pad a tile count in the gradient by parameters")
m("run", "vjp cotangents", "compiler/print/emit_c.c", "if (!p->loss && !p->grad)", "if (!p->loss)", "the C compiler's forward_vjp has no gradient by parameters")
m("run", running .. " training", "runtime/run.c", "memcpy(own + k * cols * size, at(p, x, order[first + k] * stride), cols * size);", "memcpy(own + k * cols * size, at(p, x, order[k] * stride), cols * size);", "tiles of ordered rows repeat the first")
m("run", running, "runtime/threads.c", "atomic_store(&pool.open, false); /*", "/*", "a late worker takes tasks of a round that is over", "only a worker that is late by a whole round could, and then finds no task left")
m("run", running, "runtime/threads.c", "i < LOOKS ? relax() : (void)sched_yield();", "break;", "the caller does not wait for the others' tasks")
m("run", running, "runtime/threads.c", "(task = atomic_fetch_add(&pool.next, 1)) < pool.tasks;)", "(task = atomic_fetch_add(&pool.next, 1)) + 1 < pool.tasks;)", "the last task is not done")
m("run", running .. " command", "runtime/isa.c", "if (i == ISAS || !isas[i].supported())", "if (i == ISAS)", "an instruction set that the machine lacks is run", "where the machine has all of them no set is lacking")
m("run", running .. " command", "runtime/isa.c", "return nf_fail(error, NF_USAGE, \"NFC_ISA=%.40s: not an instruction set of this machine, whose best is %s\",\n                           wanted, isas[best].name);", "i = best;", "an unknown NFC_ISA is taken for the best")
m("run", running .. " describe", "runtime/isa.c", "i = best;\n    if (wanted", "i = ISAS - 1;\n    if (wanted", "the slowest kernels run where none are named")

-- ---- sweeps ---------------------------------------------------------------------------------------------------------------

local sweeps = "vocabulary reference layers"
m("sweep", sweeps, "compiler/derive/levels.c", "const uint32_t level = s->level[other] + (v->id == s->unknown);", "const uint32_t level = s->level[other] + 1;", "levels grow with every operation", "a finer order gives the same numbers, in more pieces")
m("sweep", sweeps, "compiler/derive/levels.c", "*from = running ? element - k : element * cols + k;", "*from = running ? element : element * cols + k;", "a cumsum's element reads itself alone")
m("sweep", sweeps, "compiler/derive/adjoint.c", "d[0] = d[0] == NFC_NONE ? own : nfc_binary(g, NFC_OP_ADD, own, d[0]);", "d[0] = own;", "the adjoint of an inverse ignores its feedback")
m("sweep", sweeps, "compiler/derive/sweep.c", "result[i] = at_solution(&s, result[i]);", "(void)result[i];", "the gradient of an inverse is taken off the solution")

-- ---- shipped C ------------------------------------------------------------------------------------------------------------

local shipped = "effects generated oracle"
m("print", shipped, "compiler/print/emit_c.c", "((const float *)weights)[i]", "((const float *)weights)[0]", "compile -w ships the first weight everywhere (float)")
m("print", shipped, "compiler/print/emit_c.c", "((const double *)weights)[i],", "((const double *)weights)[0],", "compile -w ships the first weight everywhere (double)")
m("print", shipped, "compiler/print/emit_c.c", "nfc_capitals(nf_initialisers[q->init].name, kind);", "nfc_capitals(nf_initialisers[0].name, kind);", "shipped init draws nothing uniform")
m("print", shipped, "compiler/print/emit_c.c", "to - from, from, from, from, from);", "to - from, from, from, from, (size_t)0);", "shipped adamw mixes up its moments")
m("print", shipped, "compiler/print/emit_c.c", "q->offset - b->base, nf_param_count(q),", "q->offset - b->base, nf_param_count(q) - 1,", "shipped init leaves out the last number")
m("print", shipped, "compiler/print/emit_header.c", "#define %s_PARAMS %u\\n#define", "#define %s_PARAMS 1%u\\n#define", "the header counts too many parameters")
m("print", shipped, "compiler/lower/entries.c", "!(inference && e->trains)", "!(inference && !e->trains)", "--inference prints what it is to leave out")
m("print", shipped, "compiler/print/manifest.c", "nf_json_number(o, \"offset\", (double)q->offset);", "nf_json_number(o, \"offset\", 0);", "the manifest puts every parameter first")
m("print", shipped, "compiler/print/manifest.c", "cJSON_CreateBool(q->trainable)", "cJSON_CreateBool(true)", "the manifest says that all is trained")
m("print", shipped, "compiler/print/manifest.c", "nf_statistics[q->statistic]);", "nf_statistics[q->statistic - 1]);", "the manifest confuses what the data set")
m("print", shipped, "compiler/print/manifest.c", "nf_json_number(o, kind->b, q->b);", "nf_json_number(o, kind->b, q->a);", "the manifest's ranges are empty")
m("print", "effects command", "compiler/lower/sparse.c", "return 2.0 * nfc_live_elements(", "return 1.0 * nfc_live_elements(", "inspect counts half the operations of products")
m("print", "effects command", "compiler/run/inspect.c", "m->params, m->n_param);\n    for", "m->n_param, m->params);\n    for", "inspect confuses parameters and tensors")

-- ---- the cc tier ------------------------------------------------------------------------------------------------------------

local cc = "command files effects"
m("cache", cc, "compiler/run/cc.c", "const XXH128_hash_t c = XXH3_128bits_withSeed(b->about, strlen(b->about), a.low64);", "const XXH128_hash_t c = XXH3_128bits_withSeed(\"\", 0, a.low64);", "the cache's key forgets the compiler and the machine")
m("cache", cc, "compiler/run/cc.c", "const XXH128_hash_t a = XXH3_128bits(j->source.at, j->source.n);", "const XXH128_hash_t a = XXH3_128bits(j->source.at, 64);", "the cache's key is the beginning of the source")
m("cache", cc, "compiler/run/cache.c", "if (!whole || memcmp(bytes + *n - CHECKSUM, sum, CHECKSUM) != 0) {", "if (!whole) {", "a damaged object is loaded")
m("cache", cc, "compiler/run/command.c", "(WIFEXITED(status) && WEXITSTATUS(status) == 0)", "WIFEXITED(status)", "a compiler that fails is believed")

-- ---- data files ---------------------------------------------------------------------------------------------------------

local data = "data runtime command nfc"
m("files", data, "runtime/csv.c", "if (how->header || numbers == 0)", "if (how->header || numbers < cols)", "a first row with one word in it is a header")
m("files", data, "runtime/csv.c", "if (how->header || numbers == 0)", "if (numbers == 0)", "header = true is ignored")
m("files", data, "runtime/csv.c", "return n > 4 && !strcmp(path + n - 4, \".tsv\") ? '\\t' : ',';", "return ',';", "tabs do not separate")
m("files", data, "runtime/csv.c", "if (n >= 3 && !memcmp(t->at, \"\\xef\\xbb\\xbf\", 3))", "if (false)", "a byte-order mark is part of the first cell")
m("files", data, "runtime/csv.c", "if (good && !at && column == cols)", "if (good && column == cols)", "cells past the last column are dropped")
m("files", data, "runtime/number.c", "digits <= 17; digits++)", "digits <= 15; digits++)", "numbers print with too few digits")
m("files", data, "runtime/npy.c", "to[a.fortran ? i % rows * cols + i / rows : i] = nf_number_at(from, a.type);", "to[i] = nf_number_at(from, a.type);", "Fortran's order is read as C's")
m("files", data, "runtime/npy.c", "if (rows && cols && rows > have / a->type.size / cols)", "if (false)", "an .npy that is cut short is read past its end")
m("files", data, "runtime/npy.c", "(unsigned char)from[t.reversed ? t.size - 1 - i : i];", "(unsigned char)from[i];", "big-endian numbers are read as little-endian")
m("files", data, "runtime/npy.c", "'shape': (%zu, %zu), }\",\n                 m->type == NF_F32 ? 4 : 8, m->rows, m->cols);", "'shape': (%zu, %zu), }\",\n                 m->type == NF_F32 ? 4 : 8, m->cols, m->rows);", "an .npy is written with its shape turned")
m("files", data, "runtime/column.c", "z = (v - c->mean) / c->std;", "z = (v - c->mean) / (c->std * c->std);", "standardize divides by the variance")
m("files", data, "runtime/data.c", "if (how->cols && cols != how->cols)", "if (false)", "data of another width are taken")
m("files", data, "runtime/column.c", "const double v = at(c, i, j);\n            if (!isfinite(v))", "const double v = at(c, i, j);\n            if (isinf(v))", "NaN in data is let in")
local weights = "effects command keep files"
m("files", weights, "runtime/weights.c", "t->dims != own.dims || memcmp(t->size, own.size, own.dims * sizeof *own.size) != 0", "t->dims != own.dims", "weights of another shape with as many sizes are taken")
m("files", weights, "runtime/weights.c", "if (!isfinite(v) || (p->type", "if ((p->type", "weights that are NaN are taken")
m("files", weights, "runtime/safetensors.c", "t->end - t->begin == count * (double)t->type.size &&", "true &&", "a tensor shorter than it should be is read past its end")
m("files", weights, "runtime/weights.c", "if (!status && tensors != p->n_param)", "if (false)", "weights with tensors of other layers are taken")
m("files", weights, "runtime/weights.c", "(const char *)t->numbers + i * t->type.size,", "(const char *)t->numbers,", "every weight is its tensor's first")
m("files", "portability", "compiler/text.c", "float_suffix ? FLT_DECIMAL_DIG : DBL_DECIMAL_DIG", "1", "compiled-in weights have so few digits that a compiler which rounds twice reads others")
m("files", weights, "runtime/safetensors.c", "all[i] = (char)(unsigned char)((uint64_t)padded >> (8 * i));", "all[i] = (char)(unsigned char)((uint64_t)length >> (8 * i));", "the header's length is written without its padding")
m("files", "files command", "runtime/stage.c", "        if (n > 0)\n            done += (size_t)n;", "        if (n > 0)\n            done = bytes;", "a short write is taken for a whole one")
m("files", "files command", "runtime/stage.c", "return fsync(fd) && errno != EINVAL", "return false && errno != EINVAL", "files are not synced before they get their name")
m("files", "files command", "runtime/stage.c", "nf_free(s->undo); /*", "nf_undone(s->undo); /*", "what could not be written stays about")

-- ---- toy data ---------------------------------------------------------------------------------------------------------------

m("toys", "vocabulary runtime", "runtime/toy.c", "nf_philox(d->seed, d->row, d->block++, 2, w);", "nf_philox(0, d->row, d->block++, 2, w);", "the data's seed is ignored")
m("toys", "vocabulary runtime", "runtime/toy.c", "isnan(o->noise) ? t->noise : o->noise,", "t->noise,", "the data's noise is ignored")
m("toys", "vocabulary runtime", "runtime/toy.c", "isnan(o->factor) ? 0.5 : o->factor,", "0.5,", "the inner circle has one size")
m("toys", "vocabulary runtime", "runtime/toy.c", "x[0] = x[1] * x[1] / 4 + normal(d);", "x[0] = x[1] * x[1] / 2 + normal(d);", "the parabola is too steep")
m("toys", "vocabulary runtime", "runtime/toy.c", "2 * PI * (double)(i % 8) / 8;", "2 * PI * (double)(i % 7) / 8;", "there are seven gaussians")
m("toys", "vocabulary runtime", "runtime/toy.c", "closed && of > 1 ? of - 1 : of", "of", "the moons' ends are missing")

-- ---- the command line ---------------------------------------------------------------------------------------------------

local cli = "effects command files keep"
m("cli", cli, "cli/eval.c", "nf_number_print(text, sizeof text, mean, NF_F64);", "nf_number_print(text, sizeof text, -mean, NF_F64);", "eval prints the mean with the wrong sign")
m("cli", cli, "cli/eval.c", "sqrt(square / (n - 1) / n)", "sqrt(square / (n - 1))", "eval's standard error is the deviation")
m("cli", cli, "cli/eval.c", "if (!status && a->out)", "if (false)", "eval -o writes nothing")
m("cli", cli, "cli/sample.c", "const size_t layers = i / x->rows;", "const size_t layers = i % x->rows;", "sample --layers numbers the rows")
m("cli", cli, "cli/sample.c", "FLAG('r', \"seed\", nf_sample_table, \"seed\", offsetof(sample_arguments, sample)),", "FLAG('r', \"seed\", nf_sample_table, \"first\", offsetof(sample_arguments, sample)),", "sample's seed is its first row")
m("resume", "resume", "runtime/batches.c", "        begin_epoch(b,", "        if (step % b->per_epoch == 0) begin_epoch(b,", "a training goes on with another order of its rows")
m("resume", "resume", "runtime/train.c", "    to->at = from->at;\n", "    to->at = from->at;\n    to->at.best = INFINITY;\n", "patience forgets what was best before it went on")
m("resume", "resume", "runtime/train.c", "    if (!from) {", "    if (!from || t->o->fresh) {", "a training that is to go on begins anew")
m("resume", "resume", "cli/run.c", "if (strtoull(line, NULL, 10) - 1 < step)", "if (line)", "the log keeps lines of steps that are done again")
m("resume", "resume plot", "cli/common.c", ".confidential = file.recorded,", ".confidential = false,", "a stranger's run has a file of the user's quoted")
m("resume", "resume", "cli/record.c", "if (!may_change(o) && strcmp(begun, given) != 0)", "if (false)", "a training goes on with other options")
m("resume", "resume", "cli/record.c", "if (strcmp(then->data_hash, now->data_hash) != 0)", "if (false)", "a training goes on with other data")
m("resume", "resume", "runtime/checkpoint.c", "if (!status && !is_sound(&c->at))", "if (false)", "a damaged checkpoint is taken")
m("cli", cli, "cli/train.c", "TRAIN('b', \"batch\", \"batch\"),", "TRAIN('b', \"batch\", \"patience\"),", "--batch sets the patience")
m("cli", cli, "cli/train.c", "take_given(flags, &a.common, &nf_train_table, &o);", "(void)0;", "train ignores its flags")
m("cli", cli, "cli/train.c", "nf_init(p->program, o->seed, params);", "nf_init(p->program, 0, params);", "training always starts alike")
m("cli", cli, "cli/train.c", "    if (!status && training)\n        return nf_fail", "    if (false)\n        return nf_fail", "a diverged training exits with 0")
m("cli", cli, "cli/train.c", "if (!status && result.interrupted)\n        status = NF_INTERRUPTED;", "", "Ctrl-C exits with 0")
m("cli", cli, "cli/run.c", "nf_number_print(lr, sizeof lr, s->lr, NF_F64);", "nf_number_print(lr, sizeof lr, s->loss, NF_F64);", "log.csv has the loss for the learning rate")
m("cli", "files " .. cli, "cli/run.c", "int why = mode == RUN_NEW && is_taken(r, dir) ? EEXIST : 0;", "int why = 0;", "a finished run is replaced without --force")
m("cli", cli, "cli/common.c", "return (int)status;", "return 1;", "errors exit with 1")
m("cli", cli, "cli/common.c", "_exit(NF_FILE);", "_exit(0);", "what standard output does not take is no error")
m("cli", cli, "cli/test_gradients.c", "best = d;", "best = 0;", "test-gradients can't fail")
m("cli", cli, "cli/compile.c", "status = nf_weights_read(program, weights, a.weights, &error);", "nf_init(program, 0, weights);", "compile -w ships fresh weights")
m("cli", cli, "cli/main.c", "argp_err_exit_status = NF_USAGE;", "argp_err_exit_status = 1;", "wrong usage exits with 1")

m("prompt", "repl", "lua/nfc/session.lua", "name .. \" = \" .. name .. \" \"", "\"local _ = \" .. name .. \" \"", "a compiled loop takes a local of an earlier line for a constant")
m("prompt", "repl", "lua/nfc/session.lua", "keeping(is_expression and {} or names))", "\"\")", "a local of a line that ends with an expression is lost")
m("prompt", "repl", "lua/nfc/session.lua", "math.min(base + offset - 1, #lines)", "base + offset - 1", "an error of an expression names a line that there is not")
m("prompt", "prompt", "lua/nfc/complete.lua", "if #list == 0 and word == \"\" then", "if false then", "a tab that is pasted lists all names")
m("prompt", "show", "lua/nfc/show.lua", "gsub(\"%c\", \"?\")", "gsub(\"%z\", \"?\")", "the name of a column controls the terminal")
m("prompt", "repl", "lua/nfc/session.lua", "if locals[upvalue] then debug", "if false then debug", "a line does not see the locals of earlier ones")
m("prompt", "repl", "cli/repl.c", "return ok && feed(L, NULL, 0, &more) ? NF_OK : NF_DATA;\n}\n\n/* Pushes", "return NF_OK;\n}\n\n/* Pushes", "piped errors exit with 0")
m("prompt", "prompt", "cli/prompt.c", "return interrupts != 0;", "return false;", "Ctrl-C does not stop a training")
m("prompt", "prompt", "cli/prompt.c", "doing = TRAINING;", "doing = RUNNING;", "Ctrl-C in a training is an error that loses its run")
m("prompt", "prompt", "cli/history.c", " | O_NOFOLLOW", "", "the history follows a link")

-- ---- Lua ---------------------------------------------------------------------------------------------------------------------

m("lua", "nfc vocabulary training", "lua/nfc.lua", "f.dim, f.context = tonumber(info.dim), tonumber(info.context)", "f.dim, f.context = tonumber(info.dim), 0", "a flow has no context in Lua")
m("lua", "matrix nfc doors", "lua/nfc/matrix.lua", "if not is_place(key, m.rows) then no_row(m, key) end", "if not is_place(key, m.rows + 1) then no_row(m, key) end", "a row past the last is read")
m("lua", "matrix", "lua/nfc/matrix.lua", "last = math.min(last < 0 and self.rows + last + 1 or last, self.rows)", "last = last < 0 and self.rows + last + 1 or last", "a slice goes on past the last row")
m("lua", "matrix", "lua/nfc/matrix.lua", "if held > limit then", "if false then", "matrices that nobody needs are kept")
m("lua", "doors matrix", "lua/nfc/matrix.lua", "    memory[r] = m\n", "", "a row outlives its matrix")
m("lua", "matrix", "lua/nfc/arithmetic.lua", "return o.rows == rows and o.cols or 0, o.cols == cols and 1 or 0 end", "return o.rows == rows and o.cols or 0, 1 end", "a column is read past its end")
m("lua", "matrix", "lua/nfc/statistics.lua", "rest = rest + ((v - next) + sum) end", "rest = rest + ((v - next) - sum) end", "a sum's rounding is not made up for")
m("lua", "matrix", "lua/nfc/statistics.lua", "local at = q * (n - 1)", "local at = q * n - 0.5", "quantiles are those of another definition")
m("lua", "nfc", "lua/nfc.lua", "local layer = k > 0 and f.n_layers - k + 1 or nil", "local layer = k > 0 and k or nil", "the layers of the inverse are named in the forward order")
m("lua", "nfc", "lua/nfc/latents.lua", "most = math.max(most, below - i / n, (i + 1) / n - below)", "most = math.max(most, below - i / n)", "a distribution above the normal one is at no distance")
m("lua", "nfc", "runtime/curve.c", "c->loss[2 * k] / 2 + c->loss[2 * k + 1] / 2", "c->loss[k] / 2 + c->loss[k + 1] / 2", "the curve of losses is that of the first steps")
m("lua", "matrix", "runtime/order.c", "return (x->row > y->row) - (x->row < y->row);", "return (x->row < y->row) - (x->row > y->row);", "rows with one number change their order")
m("lua", "matrix", "runtime/column.c", "v < all[j].least || isnan(v) ? v", "v < all[j].least ? v", "the least number of a column hides a NaN")
m("lua", "nfc vocabulary training", "lua/nfc.lua", "return string.format(\"%.17g\", value)", "return string.format(\"%g\", value)", "descriptions from Lua lose digits")

-- ---- the layer library ----------------------------------------------------------------------------------------------------------

local library = "vocabulary reference"
m("layers", library, "compiler/layers/leaky_relu.lua", "return where(z > 0, z, z / slope(p))", "return where(z > 0, z, z * slope(p))", "leaky_relu does not invert")
m("layers", library, "compiler/layers/householder.lua", "z = z - v * (2 * sum(v * z)", "z = z - v * (sum(v * z)", "a reflection is a projection")
m("layers", library, "compiler/layers/givens.lua", "rotate(rotate(z, p.odd, 1, 1), p.even, 2, 1), 0 end,", "rotate(rotate(z, p.even, 2, 1), p.odd, 1, 1), 0 end,", "rotations are in the other order")
m("layers", library, "compiler/layers/standardize.lua", "/ p.std, -sum(log(abs(p.std))) end,", "/ p.std, sum(log(abs(p.std))) end,", "standardize's ldj has the wrong sign")
m("layers", library, "compiler/layers/linear.lua", "return dense(lower, h) + h + p.bias,", "return dense(lower, h) + h,", "linear has no bias")
m("layers", library, "compiler/layers/shuffle.lua", "local order, state = {}, (seed * 2 + 1) % 2147483647", "local order, state = {}, 1", "shuffle ignores its seed")
m("layers", library, "compiler/layers/radial.lua", "return (dim - 1) * log(", "return dim * log(", "radial's ldj counts a dimension too many")
m("layers", library, "compiler/transforms/affine.lua", "s = log(sigmoid(s + 2) + 1e-3)", "s = log(sigmoid(s + 1) + 1e-3)", "the sigmoid scale is shifted by 1")
m("layers", library, "compiler/transforms/affine.lua", "s = s / (1 + abs(s) / math.log(1000))", "s = s / (1 + abs(s) / math.log(100))", "softclip ends at 100")
m("layers", library, "compiler/transforms/rq_spline.lua", "return edges(group(0, n), o.min_width), edges(group(n, n), o.min_height), d", "return edges(group(0, n), o.min_width), edges(group(n, n), o.min_width), d", "min_height is ignored")
m("layers", library, "compiler/transforms/logistic_mixture.lua", "local SPREAD = 2", "local SPREAD = 1", "the components start closer together")
m("layers", library, "compiler/nets/made.lua", "h = o.residual and j > 1 and j < #layers and h + to or to", "h = to", "residual is ignored")
m("layers", library, "compiler/nets/mlp.lua", "x = activations[o.activation](dense(p[j].weight, x) + p[j].bias) end", "x = activations.tanh(dense(p[j].weight, x) + p[j].bias) end", "every activation is tanh")
m("layers", library, "compiler/description/describe.lua", "gelu = function(x) return 0.5 * x * (1 + env.erf(x * math.sqrt(0.5))) end,", "gelu = function(x) return 0.5 * x * (1 + env.erf(x)) end,", "gelu is wrong")
m("layers", library, "compiler/description/describe.lua", "elu = function(x) return env.where(x > 0, x, env.exp(x) - 1) end,", "elu = function(x) return env.where(x > 0, x, env.exp(x)) end,", "elu jumps at 0")
m("layers", "bases " .. library, "compiler/bases/student_t.lua", "- 0.5 * math.log(2 * pi)", "- 0.5 * math.log(pi)", "student_t is not normalised")
m("layers", "bases " .. library, "compiler/bases/laplace.lua", "return where(u > 0, -log(abs(u)), log(abs(u)))", "return where(u > 0, -2 * log(abs(u)), 2 * log(abs(u)))", "laplace samples are too wide")
m("layers", "bases " .. library, "compiler/bases/mixture.lua", "mean = where(u < to[k], row_of(p.mean, k, dim), mean)", "mean = where(u < to[k], row_of(p.mean, 1, dim), mean)", "a mixture samples its first component")
m("presets", library, "compiler/presets/presets.lua", "(i + j) % 2 or 0 end", "j % 2 or 0 end", "realnvp never moves half the features")
m("presets", library, "compiler/presets/presets.lua", "return invert { layer }, turn", "return layer, turn", "iaf is maf")
m("presets", library, "compiler/presets/presets.lua", "if o.standardize then flow[1]", "if false then flow[1]", "a preset's standardize is ignored")
m("presets", library, "compiler/presets/presets.lua", "rq_spline { bins = o.bins, bound = o.bound } end", "rq_spline { bins = o.bins } end", "a preset's bound is ignored")

-- ---- what descriptions are checked for -------------------------------------------------------------------------------------------

local describe = "describe nfc hostile"
m("describe", describe, "compiler/description/check.c", "if (r->to && (r->from < f->b->first_param || r->to > f->b->first_param + f->b->n_param))", "if (r->to && r->from < f->b->first_param)", "a function may read the parameters of parts behind its own")
m("describe", describe, "compiler/description/check.c", "for (uint32_t i = 0; i < m->n_alone && !status; i++)", "for (uint32_t i = 0; i + 9 < m->n_alone && !status; i++)", "a layer may read the parameters of others in its block, or of another copy")
m("describe", describe, "compiler/description/check.c", "for (uint32_t i = 0; i + 1 < f->b->n_layers && !status; i++)", "for (uint32_t i = 0; i + 9 < f->b->n_layers && !status; i++)", "rows between two layers may be kept ones where the second does not read them")
m("describe", describe, "compiler/description/vocabulary.c", "struct { const uint32_t id, high, low; }", "struct { uint32_t id, high, low; }", "a model may write another node into a row")
m("graph", "graph", "compiler/graph/pick.c", "if (source[(*n)++] == NFC_NONE)", "if (source[(*n)++] == 0)", "a constant that cannot be made is used by a pick")
m("graph", "graph", "compiler/graph/graph.c", "if (like->args[i] == NFC_NONE)", "if (like->args[i] == NFC_NONE - 1)", "a node that cannot be made is used by another")
m("describe", describe, "compiler/description/rows.c", "{built(L, nfc_scalar(nfc_graph_of(L), v)),", "{nfc_scalar(nfc_graph_of(L), v),", "a number that cannot be made a constant is used as a row")
m("describe", describe, "compiler/description/trace.lua", "local own, seen = describe.copy(given), {}", "local own, seen = given, {}", "C reads an order that the model may have changed")
local made = "weights"
m("describe", made, "compiler/description/rows.c", "const bool swap = nfc_has(op, NFC_COMMUTES) && a.hash > b.hash;", "const bool swap = a.hash > b.hash;", "weights of a layer with a - b fit one with b - a")
m("describe", made, "compiler/description/trace.lua", "call(layer, role, p[i], host.input(z, \"z\"), o, context)", "call(layer, role, p[i], z, o, context)", "a layer's hash is of what stands before it, too")
m("describe", made, "compiler/description/trace.lua", "own_order[i] = not class.symmetric and own or nil", "own_order[i] = nil", "weights fit a layer that takes the features in another order")
m("describe", made, "compiler/description/architecture.lua", "own = own or part.own", "own = part.own", "a coupling's own net goes unnoticed behind its transform")
m("describe", describe, "compiler/description/arguments.lua", "if rule.required then fail(at, \"%s is missing\", label) end", "", "a required option may be missing")
m("describe", describe, "compiler/layers/coupling.lua", "if #o.move == 0 then", "if false then", "a coupling that moves nothing passes")
m("describe", describe, "compiler/layers/permute.lua", "if o.back[from] then", "if false then", "a permutation may name a feature twice")
m("describe", "vocabulary", "compiler/description/describe.lua", "if n == 1 or host.width(ldj) == n then return y, ldj end", "if n > 0 then return y, ldj end", "a single log slope counts once for all features")
m("describe", "vocabulary", "compiler/description/describe.lua", "hold(\"returns\", y, n)", "", "a transform may return a row of any width")
m("describe", "hostile", "compiler/description/safe.lua", "if directive == \"p\" then", "if false then", "format shows addresses")
m("describe", describe, "compiler/description/host.c", "reads = needed[id] && node->op == NFC_OP_INPUT", "reads = node->op == NFC_OP_INPUT", "a context that only its standardize reads is used")
m("describe", describe, "compiler/description/check.c", "(v == 0 || (float)v != 0); }", "true; }", "constants become 0 in float")
m("describe", "bases", "compiler/bases/uniform.lua", "LEAST_STEPS * step then", "step then", "a box of two numbers is a density")
m("describe", describe, "compiler/description/describe.lua", "local at = line_here() or otherwise", "local at = otherwise", "errors have the line of the last return")
m("describe", describe, "compiler/description/sandbox.c", "LARGE = 1 << 16 ", "LARGE = 1 << 20 ", "with texts of just under a megabyte the clock is looked at too seldom")
m("describe", describe, "compiler/description/vocabulary.c", "again = 4;", "again = 0;", "asking for what is there already costs nothing")
m("files", "files", "runtime/stage.c", "bool planted = st->st_uid != geteuid() && st->st_uid != 0 && !is_private(folder);", "bool planted = false;", "a link that somebody else has put into a shared folder is followed")
m("files", "files", "runtime/stage.c", "if (n > 0 && !planted && depth < MOST_LINKS) {", "if (n < 0) {", "the user's own link may lead through one that somebody else has put there")
m("describe", describe, "compiler/model.c", "(s->full && strstr(text, \"not enough memory\"))", "strstr(text, \"not enough memory\")", "an error of the model's own is told as the limit of memory")
m("memory", "memory", "compiler/description/sandbox.c", "s->no_memory |= !q;", "(void)q;", "having no memory is told as the description's limit")
m("memory", "memory starved", "runtime/memory.c", "h->finish(p);", "(void)p;", "where memory runs out, files half written stay")
m("memory", "memory", "runtime/memory.c", "innermost = s->outer;", "(void)s;", "a scope that has ended is returned to")

-- ---- what came with the libraries -----------------------------------------------------------------------------------

m("libraries", "threads", "runtime/threads.c", "static void forget_workers(void) { memcpy(&pool, &unused, sizeof pool); }", "static void forget_workers(void) { (void)unused; }", "a child waits for workers that it does not have")
m("libraries", "option", "runtime/option.c", "if (nf_option_parse(row, o, value))\n        return NF_OK;", "nf_option_parse(row, o, value);\n    if (o)\n        return NF_OK;", "a host's wrong value of a training option is taken for a good one")
m("libraries", "run_directory", "runtime/undo.c", "removed = n > kept && (!rmdir(path) || errno == ENOENT);", "removed = false;", "folders made for nothing stay")
m("libraries", "run_directory", "runtime/file.c", "*made = nf_undo_made(path, (size_t)(name - copy));", "*made = nf_undo_made(path, 0);", "an empty folder that was there goes with those made in it")
m("libraries", "describe", "compiler/description/arguments.lua", "  check_keys(at, name, given, schema, ...)\n  local own", "  local own", "a preset leaves it to the model to refuse keys")
m("libraries", "describe", "compiler/model.c", "return region ? nfc_region_of(m, region)->at : m->path;", "return m->path;", "errors of derivatives do not say which layer")
m("libraries", "describe", "compiler/derive/adjoint.c", "if (seed[0] != NFC_NONE && nfc_at(g, seed[0])->rate == NFC_TOTAL)", "if (seed[0] != NFC_NONE && nfc_at(g, seed[0])->rate == NFC_CONST)", "a sweep of parameters alone is differentiated")
m("libraries", "vocabulary", "compiler/derive/adjoint.c", "if (seed[0] != NFC_NONE && nfc_at(g, seed[0])->rate == NFC_TOTAL)", "if (seed[w.n - 1] != NFC_NONE && nfc_at(g, seed[w.n - 1])->rate == NFC_TOTAL)", "a sweep's other results may not be the same for all rows")

-- ---- weights of other libraries -------------------------------------------------------------------------------------

local import = "import"
m("import", import, "cli/zip.c", "if (crc32_z(0, (const Bytef *)to->bytes, to->n) != whole(e + 16, 4))", "if (false)", "a damaged archive is taken")
m("import", import, "cli/zip.c", "if (size > *budget)", "if (false)", "a zip bomb is unpacked")
m("import", import, "cli/zip.c", "return code == Z_STREAM_END && in == n && out == m;", "return code == Z_STREAM_END;", "a member that unpacks to less than it says is taken")
m("import", import, "cli/pickle.c", "if (depth == DEPTH ||", "if (", "a dictionary in itself has no end")
m("import", import, "cli/tensors.c", "if (last >= n)", "if (false)", "a tensor beyond its storage is read")
m("import", import, "cli/tensors.c", "const size_t d = fortran ? i : t->dims - 1 - i;", "const size_t d = fortran && !t ? i : t->dims - 1 - i;", "Fortran's order is read as C's")
m("import", import, "cli/import.c", "if (!status && !exact) {", "if (false) {", "numbers that were computed are rounded to float")
m("import", import, "cli/import/import.lua", "refuse_rest(library)\n\n", "\n", "tensors that nothing took are passed over")
m("import", import, "cli/import/zuko.lua", "for k = 1, 2 * features do turned[k]", "for k = 1, 0 do turned[k]", "shifts are taken for scales")
m("import", import, "cli/import/nflows.lua", "bias[r] = bias[r] - SLOPE_SHIFT end", "bias[r] = bias[r] + 0 end", "nflows' slopes are not those of the spline that is the identity at zero")
m("import", import, "cli/import/normflows.lua", "to = to * sigmoid(of_context(j + 1))", "to = to * 1", "normflows' context gates nothing")
m("import", import, "cli/import/normflows.lua", "layer.inverted = not layer.inverted", "layer.inverted = true", "a Reverse of normflows turns no layer that is turned already")
m("import", import, "cli/import/normflows.lua", "return every and (n + 1) % every == 0 and n + 1 or n", "return n", "a swap behind the last coupling is forgotten")
m("import", import, "cli/import/import.lua", "(tensors[name] and tensors[name].wide and #tensors[name].shape > 0)", "(tensors[name] and tensors[name].wide)", "a number of Python's makes a model double")
m("import", import, "cli/import/flowjax_leaves.lua", [[inverted[level] = is(0, "i", 0, dim) and not is(1, "f", 1)]], [[inverted[level] = is(0, "i", 0, dim)]], "an Affine behind a flow is taken for an Invert around it")
m("import", import, "cli/import/flowjax.lua", "function(v) return v - identity end", "function(v) return v end", "FlowJAX's slopes are not those of the spline that is the identity at zero")
m("import", import, "cli/import/flowjax.lua", "if seen[from] or back[l][from] ~= i then", "if false then", "a permutation of FlowJAX that is none is taken")
m("import", import, "cli/import/flowjax.lua", "local at = inverted and l or flow.count + 1 - l", "local at = l", "a flow that is not inverted has its layers in the other order")
local export = "export"
m("export", export, "cli/export/export.lua", [[while at ~= layer and at.name == "invert" do]], "while false do", "a layer that nfc import has inverted is not known again")
m("export", export, "cli/export/flowjax.lua", "numbers[(i - 1) * n + j] = v + (leaf.begin or 0)", "numbers[(i - 1) * n + j] = v", "a transformer of FlowJAX without a network is another one where nfc's has zeros")
m("export", export, "cli/export/flowjax.lua", "return sorted[j] or j end", "return j end", "FlowJAX inverts features in an order that is not theirs")
m("export", export, "compiler/description/parts.lua", [[#value <= 60 and string.find(value, "^[%w_]+$") and]], "", "a model's own texts are among its parts")
m("export", export, "cli/export.c", "if (kind == 'f' && !isfinite(size == 4 ? (double)f : v)) {", "if (false) {", "a number beyond float goes out as infinite")
m("export", export, "cli/export.c", "same = !strcmp(ours, theirs);", "same = true;", "a network of the model file is taken for another of its name")
m("export", export, "cli/export.c", "read.type = s->type = a->to < LIBRARIES ? read.type : NF_F64;", "read.type = s->type = read.type;", "what import has computed in double is rounded before export computes it back")
m("export", export, "cli/save.c", "(HEAD + at + ALIGNED) / ALIGNED * ALIGNED", "HEAD + at + 1", "arrays in an .npz do not begin at multiples of 64 bytes")
m("export", export, "cli/zip.c", "put(to, crc32_z(0, (const Bytef *)m->bytes, m->n), 4);", "put(to, 0, 4);", "archives have no checksums")
m("export", export, "cli/export/export.lua", [[if string.find(asked.path, "^[%w%._/+,=@ -]+$") then]], "if true then", "a path can end the text in Python that it is in")
m("export", export, "cli/export/export.lua", "if flow.seen then fail(", "if false then fail(", "layers see a context that is standardized behind them")
m("export", export, "cli/export/networks.lua", "rows = least and networks.in_turn", "rows = false and networks.in_turn", "units are not in a library's own order")
m("export", export, "cli/export/zuko.lua", "v = upper[above] / diagonal[i]", "v = upper[above]", "a matrix is not zuko's L U")
m("export", export, "cli/export/nflows.lua", "last.bias[r] * factor or last.bias[r] + transform.slopes", "last.bias[r] * factor or last.bias[r]", "slopes lack what nfc adds to them")

-- ---- pictures ------------------------------------------------------------------------------------------------------

local plot = "plot shapes"
m("plot", plot, "cli/plot/shapes.c", "spread = fmin(spread, iqr);", "spread = iqr;", "the bandwidth ignores the standard deviation")
m("plot", plot, "cli/plot/shapes.c", "while (i > 0 && held < mass[k] * all)", "while (i > 0 && held < mass[k])", "regions hold a share of nothing")
m("plot", plot, "cli/plot/tables.c", "const size_t row = c * p->data.rows / many * own.stride_context;", "const size_t row = c * own.stride_context;", "a density is averaged over the first contexts")
m("plot", "figure", "cli/plot/canvas.c", "{0x01, 0x08}, {0x02, 0x10}", "{0x08, 0x01}, {0x02, 0x10}", "dots of a character's first line are exchanged")
m("plot", "figure", "cli/plot/canvas.c", "nfc_add_bytes(t, (unsigned char)*c < ' ' || *c == 0x7f ? \"?\" : c, 1);", "nfc_add_bytes(t, c, 1);", "a title controls the terminal")
m("plot", "figure", "cli/plot/figure.c", "density[(size_t)fmin((x[i] - range[0]) / wide, BINS - 1)]", "density[(size_t)fmin((x[i] - range[0]) / wide, BINS - 2)]", "a histogram's last bar stays empty")
m("plot", "figure", "cli/plot/script.c", "nfc_add(&p->variables, \"\\\\%03o\", (unsigned)(unsigned char)(*c < ' ' && *c >= 0 ? ' ' : *c));", "nfc_add_bytes(&p->variables, c, 1);", "titles stand in the script as they are")
m("plot", "plot", "cli/plot/tables.c", "const size_t i = k ? s->n - n + k : 0;", "const size_t i = k;", "of a long training the first moments are shown alone")
m("plot", "plot", "runtime/checkpoint.c", "return c->vector[c->vector[NF_AVERAGE] ? NF_AVERAGE : NF_PARAMS];", "return c->vector[NF_PARAMS];", "latents while it trains are not those of the average")
m("plot", "resume", "cli/snapshots.c", "(snapshot_is_end(&then, then.n - 1) || then.step[then.n - 1] > (double)step))", "(then.step[then.n - 1] > (double)step))", "a training that goes on keeps the latents of its former end")
m("plot", plot, "cli/plot/tables.c", "m->layer_name[n - 1 - k]", "m->layer_name[k - 1]", "layers are named in the forward order")

-- ---- help and the reference --------------------------------------------------------------------------------------

local reference = "manual help"
m("reference", reference, "compiler/description/describe.lua", 'o.required and "required" or as_written(default)', "as_written(default)", "nobody is told what must be given")
m("reference", reference, "compiler/description/describe.lua", "if p.o[key] ~= p.spec.options[key].default then", "if p.o[key] == p.spec.options[key].default then", "a default part is written without what is special about it")
m("reference", reference, "compiler/presets/presets.lua", "  declares(made, schema)\n", "", "presets have no options")
m("reference", reference, "compiler/description/host.c", "lua_pushstring(L, o->help);", 'lua_pushstring(L, "");', "options of data sets mean nothing")
m("reference", reference, "lua/nfc/help.lua", 'if o.default == "" or name:find "^flow:" then', 'if o.default == "" then', "a training from Lua is said to have defaults that the model does not")

return list

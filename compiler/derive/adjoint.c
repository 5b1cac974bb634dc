/* adjoint.c - reverse-mode differentiation of the graph: adds the nodes of gradients.
 *
 * Nodes are visited in reverse order of creation. A step-rate value that rows read first collects its adjoint as a row;
 * that is summed over the data points once (nfc_row_sum), and the rest of the chain rule has rate TOTAL, so it runs
 * once a call instead of for every row. */
#include <string.h>

#include "graph/graph.h"
#include "memory.h"

nfc_id nfc_adjoint_mul(nfc_graph *g, nfc_id dy, nfc_id local)
{
    if (dy == NFC_NONE || local == NFC_NONE)
        return NFC_NONE;
    const nfc_node n = *nfc_at(g, dy);
    const bool select = nfc_is_select(n.op);
    /* local may be inf or NaN where dy is the 0 of a branch: it is multiplied into the branches, where 0 * local is 0.
     */
    if (select && g->depth < NFC_DEEPEST && (nfc_is_value(g, n.args[2], 0) || nfc_is_value(g, n.args[3], 0))) {
        g->depth++;
        const nfc_id yes = nfc_adjoint_mul(g, n.args[2], local), no = nfc_adjoint_mul(g, n.args[3], local);
        g->depth--;
        return nfc_select(g, n.op, n.args[0], n.args[1], yes, no);
    }
    if (!n.vanishes || g->unguarded || nfc_at(g, local)->rate != NFC_ROW)
        return nfc_binary(g, NFC_OP_MUL, dy, local);
    const nfc_id zero = nfc_scalar(g, 0);
    return nfc_select(g, NFC_OP_SELECT_EQ, dy, zero, zero, nfc_binary(g, NFC_OP_MUL, dy, local));
}

/* *sum += term, where a *sum of NFC_NONE is zero. */
static void accumulate(nfc_graph *g, nfc_id *sum, nfc_id term)
{
    *sum = *sum == NFC_NONE ? term : nfc_binary(g, NFC_OP_ADD, *sum, term);
}

/* ---- of picks and sweeps ----------------------------------------------------------------------------------------- */

/* The elements of a pick sorted by the argument that they come from: those of argument i are of[k] for of[i] <= k <
 * of[i + 1]. nf_free'd by the caller. */
static uint32_t *pick_elements(const nfc_graph *g, nfc_id pick)
{
    const nfc_node *n = nfc_at(g, pick);
    const uint32_t width = n->rows * n->cols;
    uint32_t *of = nf_alloc((size_t)n->n_args + 2 + width, sizeof *of), *end = of + 1;
    for (uint32_t e = 0; e < width; e++)
        end[n->entry[e].arg + 1]++;
    for (uint32_t i = 0, sum = n->n_args + 2; i <= n->n_args; i++)
        end[i] = sum += end[i];
    of[0] = end[0];
    for (uint32_t e = 0; e < width; e++)
        of[end[n->entry[e].arg]++] = e;
    return of;
}

/* What the adjoint dy of a pick y contributes to that of argument `arg`: each element gets the sum of dy over the
 * places that it was picked to. `of`: from pick_elements. */
static nfc_id pick_adjoint(nfc_graph *g, nfc_id y, nfc_id dy, uint32_t arg, const uint32_t *of)
{
    const nfc_node n = *nfc_at(g, y);
    const uint32_t rows = nfc_at(g, n.args[arg])->rows, cols = nfc_at(g, n.args[arg])->cols, width = rows * cols;
    uint32_t *count = nf_alloc(width, sizeof *count), most = 0;
    for (uint32_t k = of[arg]; k < of[arg + 1]; k++)
        if (++count[n.entry[of[k]].element] > most)
            most = count[n.entry[of[k]].element];
    if (most > 0 && !nfc_fits(g, width, most)) {
        nf_free(count);
        return NFC_NONE;
    }
    /* index[i][c]: the c-th place that element i was picked to, NFC_NONE behind the last */
    uint32_t *index = nf_alloc((size_t)width * most, sizeof *index);
    memset(index, 0xff, (size_t)width * most * sizeof *index);
    memset(count, 0, width * sizeof *count);
    for (uint32_t k = of[arg]; k < of[arg + 1]; k++) {
        const uint32_t i = n.entry[of[k]].element;
        index[(size_t)i * most + count[i]++] = of[k];
    }
    nfc_id d;
    if (most == 1)
        d = nfc_scatter(g, dy, rows, cols, index);
    else
        d = nfc_reshape(g, nfc_reduce(g, NFC_OP_SUM, nfc_scatter(g, dy, width, most, index)), rows, cols);
    nf_free(index);
    nf_free(count);
    return d;
}

/* The gradients of a sweep by wrt, given the adjoints `seed` of its results (NFC_NONE: zero). With x = f(x, p) and
 * other results r(x, p), the adjoint a of x solves a = seed[0] + f_x' a + r_x' seed[1 ..], where f_x' is the transposed
 * Jacobian. That is a sweep as well, in the reverse order of elements; the gradients by p, which are grad, follow from
 * a. */
static void sweep_adjoint(nfc_graph *g, uint32_t index, const nfc_id *seed, uint32_t n, const nfc_id *wrt, nfc_id *grad)
{
    const nfc_swept w = g->swept[index];
    nfc_id *y = nf_alloc(2 * (size_t)w.n, sizeof *y), *dy = y + w.n;
    nfc_id *all = nf_alloc(2 * (size_t)n + 2, sizeof *all), *d = all + n + 1;
    if (seed[0] != NFC_NONE && nfc_at(g, seed[0])->rate == NFC_TOTAL)
        nfc_wrong(g,
                  "sweep: x does not depend on the row, and has no derivative then; detach(...) what the sweep gives");
    const nfc_id unknown = nfc_unknown(g, nfc_width(g, w.unknown));
    uint32_t n_y = 0;
    y[n_y] = w.result[0];
    dy[n_y++] = unknown;
    for (uint32_t i = 1; i < w.n; i++)
        if (seed[i] != NFC_NONE) {
            y[n_y] = w.result[i];
            dy[n_y++] = seed[i];
        }
    all[0] = w.unknown;
    memcpy(all + 1, wrt, n * sizeof *wrt);
    if (unknown != NFC_NONE && !g->error[0])
        nfc_adjoint(g, n_y, y, dy, n + 1, all, d);
    nfc_id own = seed[0] == NFC_NONE ? nfc_zeros(g, 1, nfc_width(g, w.unknown)) : seed[0];
    if (!g->error[0])
        d[0] = d[0] == NFC_NONE ? own : nfc_binary(g, NFC_OP_ADD, own, d[0]);
    if (!g->error[0]) {
        nfc_solve(g, unknown, &w, n + 1, d);
        memcpy(grad, d + 1, n * sizeof *grad);
    }
    nf_free(all);
    nf_free(y);
}

/* ---- the pass ---------------------------------------------------------------------------------------------------- */

/* nfc_adjoint at work. The arrays are for the nodes below `count`, which are all that some y may depend on. */
typedef struct pass {
    nfc_graph *g;
    nfc_id count;
    const bool *needed;     /* depends on a wrt, or is one */
    nfc_id *total, *by_row; /* the adjoint so far, of terms that are no rows and of terms that are */
} pass;

/* Adds a term to the adjoint of `to`. */
static void contribute(pass *p, nfc_id to, nfc_id term)
{
    if (term == NFC_NONE || p->g->error[0])
        return;
    const bool row = nfc_at(p->g, term)->rate == NFC_ROW || nfc_at(p->g, to)->rate == NFC_ROW;
    accumulate(p->g, row ? &p->by_row[to] : &p->total[to], term);
}

/* Adds what the results of a sweep contribute to the adjoints of its frontier. Called at the first result, which comes
 * last in reverse order, when the adjoints of all results are known. */
static void contribute_sweep(pass *p, nfc_id first)
{
    const uint32_t index = nfc_at(p->g, first)->solved.sweep;
    const nfc_swept w = p->g->swept[index];
    nfc_id *seed = nf_alloc(w.n, sizeof *seed), *wrt = nf_alloc(2 * (size_t)w.n_frontier, sizeof *wrt);
    nfc_id *grad = wrt + w.n_frontier;
    uint32_t n = 0;
    bool any = false;
    for (uint32_t i = 0; i < w.n; i++) {
        const nfc_id id = first + i;
        seed[i] = id >= p->count ? NFC_NONE : nfc_at(p->g, id)->rate == NFC_ROW ? p->by_row[id] : p->total[id];
        any |= seed[i] != NFC_NONE;
    }
    for (uint32_t i = 0; i < w.n_frontier; i++)
        if (p->needed[w.frontier[i]])
            wrt[n++] = w.frontier[i];
    if (any && n)
        sweep_adjoint(p->g, index, seed, n, wrt, grad);
    for (uint32_t i = 0; any && i < n; i++)
        contribute(p, wrt[i], grad[i]);
    nf_free(wrt);
    nf_free(seed);
}

/* Adds what a node with adjoint dy contributes to the adjoints of its arguments. */
static void contribute_node(pass *p, nfc_id id, nfc_id dy)
{
    const nfc_node node = *nfc_at(p->g, id);
    nfc_id d[4] = {NFC_NONE, NFC_NONE, NFC_NONE, NFC_NONE};
    if (node.op == NFC_OP_DENSE && p->needed[node.args[0]] && nfc_at(p->g, node.args[0])->rate == NFC_ROW)
        nfc_wrong(p->g, "dense: the matrix must not depend on the row");
    uint32_t *of = node.op == NFC_OP_PICK ? pick_elements(p->g, id) : NULL;
    if (!of)
        nfc_ops[node.op].adjoint(p->g, id, dy, d);
    for (uint32_t i = 0; i < node.n_args && !p->g->error[0]; i++)
        if (p->needed[node.args[i]])
            contribute(p, node.args[i], of ? pick_adjoint(p->g, id, dy, i, of) : d[i]);
    nf_free(of);
}

void nfc_adjoint(nfc_graph *g, uint32_t n_y, const nfc_id *y, const nfc_id *seed, uint32_t n, const nfc_id *wrt,
                 nfc_id *grad)
{
    uint32_t count = 0;
    for (uint32_t k = 0; k < n_y; k++)
        count = y[k] >= count ? y[k] + 1 : count;
    nfc_spend(g, 8 * (uint64_t)count); /* several looks at every node */
    bool *needed = nf_alloc(2 * (size_t)count, sizeof *needed), *given = needed + count;
    nfc_id *total = nf_alloc(2 * (size_t)count, sizeof *total), *by_row = total + count;
    pass p = {g, count, needed, total, by_row};
    for (uint32_t i = 0; i < n; i++)
        if (wrt[i] < count)
            needed[wrt[i]] = given[wrt[i]] = true;
    for (nfc_id id = 0; id < count; id++) {
        total[id] = by_row[id] = NFC_NONE;
        for (uint32_t i = 0; i < nfc_at(g, id)->n_args; i++)
            needed[id] |= needed[nfc_at(g, id)->args[i]];
        if (nfc_at(g, id)->op == NFC_OP_SOLVED) /* the results of a sweep are derived at the first of them */
            needed[id - nfc_at(g, id)->solved.result] |= needed[id];
    }
    for (uint32_t k = 0; k < n_y; k++) {
        const bool row = nfc_at(g, seed[k])->rate == NFC_ROW || nfc_at(g, y[k])->rate == NFC_ROW;
        accumulate(g, row ? &by_row[y[k]] : &total[y[k]], seed[k]);
    }

    for (nfc_id id = count; id-- > 0 && !g->error[0];) {
        const nfc_node node = *nfc_at(g, id);
        nfc_id *own = node.rate == NFC_ROW ? &by_row[id] : &total[id];
        if (!needed[id])
            continue;
        if (node.rate != NFC_ROW && by_row[id] != NFC_NONE)
            accumulate(g, own, nfc_row_sum(g, by_row[id]));
        const bool twice = node.region > g->n_regions; /* a node that is an adjoint itself */
        g->region = node.region && !twice ? node.region + g->n_regions : node.region;
        if (node.op == NFC_OP_SOLVED && node.solved.result == 0)
            contribute_sweep(&p, id);
        else if (*own != NFC_NONE && node.op == NFC_OP_ITERATED)
            nfc_wrong(g, "iterate: there is no derivative; detach(...) what it gives");
        else if (*own != NFC_NONE && node.n_args && !given[id] && node.op != NFC_OP_DETACH && node.op != NFC_OP_SOLVED)
            contribute_node(&p, id, *own);
    }
    for (uint32_t i = 0; i < n; i++)
        grad[i] = wrt[i] >= count ? NFC_NONE : nfc_at(g, wrt[i])->rate == NFC_ROW ? by_row[wrt[i]] : total[wrt[i]];
    nf_free(total);
    nf_free(needed);
}

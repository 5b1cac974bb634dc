/* sweep.c - solves x = f(x), where every element of f reads only elements of x that come before it in some order: the
 * inverse of an autoregressive flow, of a triangular matrix, and their adjoints.
 *
 * f was built once, from an unknown that stands for x. The elements of all values that x depends on (the core) are
 * sorted into levels, see levels.c; one pass over the levels then computes each of them once, in pieces of one level
 * each, as new nodes that depend on no unknown. What x does not depend on is computed afterwards, whole. */
#include <string.h>

#include "derive/sweeping.h"
#include "memory.h"

/* ---- what is computed whole -------------------------------------------------------------------------------------- */

/* Sets s->value[id].at: a core value is put together from its pieces, any other is remade from its arguments at the
 * solution. */
static void make_whole(nfc_sweeping *s, nfc_id id)
{
    const nfc_node n = *nfc_at(s->g, id);
    const uint32_t width = n.rows * n.cols;
    if (s->value[id].core) {
        uint32_t *element = nf_alloc(width, sizeof *element);
        for (uint32_t e = 0; e < width; e++)
            element[e] = e;
        s->value[id].at = nfc_gather(s, id, n.rows, n.cols, element);
        nf_free(element);
        return;
    }
    nfc_id *arg = nf_alloc(n.n_args, sizeof *arg);
    for (uint32_t i = 0; i < n.n_args; i++) {
        const nfc_sweep_value *v = nfc_value_of(s, n.args[i]);
        arg[i] = v && v->at != NFC_NONE ? v->at : n.args[i];
    }
    s->value[id].at = nfc_remake(s, &n, arg);
    nf_free(arg);
}
/* ---- the pass ---------------------------------------------------------------------------------------------------- */

/* Marks the nodes that the results need, those inside (see nfc_sweep_value) and the core, and numbers the core's
 * elements. A carried value made after the unknown counts as dependent: its next value may be. */
static void mark(nfc_sweeping *s, uint32_t n, const nfc_id *result)
{
    bool *depends = nf_alloc(s->end, sizeof *depends);
    for (uint32_t i = 0; i < n; i++)
        if (result[i] != NFC_NONE)
            s->value[result[i]].needed = true;
    s->value[s->unknown].inside = s->value[s->unknown].needed = depends[s->unknown] = true;
    for (nfc_id id = s->begin; id < s->end; id++)
        for (uint32_t i = 0; i < nfc_at(s->g, id)->n_args; i++) {
            const bool carried = nfc_at(s->g, id)->op == NFC_OP_CARRIED && id > s->unknown;
            s->value[id].inside |= s->value[nfc_at(s->g, id)->args[i]].inside || carried;
            depends[id] |= depends[nfc_at(s->g, id)->args[i]] || carried;
        }
    s->value[s->unknown].core = true;
    s->value[s->f].core |= depends[s->f];
    for (nfc_id id = s->end; id-- > s->begin;)
        for (uint32_t i = 0; i < nfc_at(s->g, id)->n_args; i++) {
            const nfc_id arg = nfc_at(s->g, id)->args[i];
            s->value[arg].needed |= s->value[id].needed && s->value[id].inside && s->value[id].at == NFC_NONE;
            s->value[arg].core |= s->value[id].core && depends[arg];
        }
    for (nfc_id id = s->begin; id < s->end; id++)
        if (s->value[id].core) {
            s->value[id].first = s->n;
            s->n += nfc_width(s->g, id);
        }
    nf_free(depends);
}

/* Makes all values outside the core whose arguments have a value at the solution already. Called before the levels,
 * when only values of an earlier sweep have one, and after them, when all have. */
static void make_rest(nfc_sweeping *s)
{
    for (nfc_id id = s->begin; id < s->end && !s->g->error[0]; id++) {
        const nfc_sweep_value *v = &s->value[id];
        bool ready = v->inside && v->needed && !v->core && v->at == NFC_NONE;
        for (uint32_t i = 0; ready && i < nfc_at(s->g, id)->n_args; i++) {
            const nfc_sweep_value *arg = &s->value[nfc_at(s->g, id)->args[i]];
            ready = !arg->inside || arg->at != NFC_NONE;
        }
        if (ready)
            make_whole(s, id);
    }
}

/* Asks for the pieces of a value that was read across pieces to be stored side by side, in the order of the levels. */
static void line_up(nfc_sweeping *s, nfc_id id, uint32_t levels)
{
    const uint32_t first = s->value[id].first, width = nfc_width(s->g, id);
    nfc_id *piece = nf_alloc(width, sizeof *piece);
    uint32_t n = 0;
    for (uint32_t level = 0; level < levels; level++)
        for (uint32_t e = 0; e < width; e++)
            if (s->level[first + e] == level && (n == 0 || piece[n - 1] != s->found[first + e].piece))
                piece[n++] = s->found[first + e].piece;
    nfc_put_side_by_side(s->g, n, piece);
    nf_free(piece);
}

/* Computes the core level by level, then everything else that the results need. */
static void climb(nfc_sweeping *s)
{
    const uint32_t levels = s->levels = nfc_find_levels(s), width = nfc_width(s->g, s->unknown);
    const uint32_t x = s->value[s->unknown].first;
    const bool known = !s->value[s->f].core; /* f reads no x at all */
    uint32_t *element = nf_alloc(s->n, sizeof *element);
    make_rest(s);
    for (uint32_t e = 0; known && e < width; e++)
        s->found[x + e] = (nfc_found){s->value[s->f].at != NFC_NONE ? s->value[s->f].at : s->f, e};
    for (uint32_t level = 0; level < levels && nfc_spend(s->g, s->end - s->unknown + s->n); level++) {
        for (nfc_id id = s->unknown + 1; id < s->end && !s->g->error[0]; id++)
            if (s->value[id].core)
                nfc_compute(s, id, level, element);
        for (uint32_t e = 0; !known && e < width; e++) /* elements of x that equal elements of f of this level */
            if (s->level[x + e] == level + 1)
                s->found[x + e] = s->found[s->value[s->f].first + e];
    }
    for (nfc_id id = s->begin; id < s->end && !s->g->error[0]; id++)
        if (s->value[id].core && s->value[id].joined)
            line_up(s, id, levels);
    for (nfc_id id = s->begin; id < s->end && !s->g->error[0]; id++)
        if (s->value[id].core)
            make_whole(s, id);
    make_rest(s);
    nf_free(element);
}

/* Solves x = f(x), result[0] being f, and sets `at` in s->value for all nodes that the n results need; the caller frees
 * s->value. earlier: a sweep whose values at its solution are used, or NULL. */
static void solve(nfc_sweeping *s, const nfc_swept *earlier, uint32_t n, const nfc_id *result)
{
    nfc_spend(s->g, 16 * (uint64_t)s->g->n); /* several looks at every node */
    s->end = s->g->n;
    s->begin = earlier ? earlier->begin : s->unknown;
    s->f = result[0];
    s->value = nf_alloc(s->end, sizeof *s->value);
    for (nfc_id id = 0; id < s->end; id++) {
        const bool known = earlier && id >= earlier->begin && id < earlier->end;
        s->value[id].at = known ? earlier->at[id - earlier->begin] : NFC_NONE;
        s->value[id].inside = s->value[id].at != NFC_NONE;
    }
    mark(s, n, result);
    s->level = nf_alloc(s->n, sizeof *s->level);
    s->state = nf_alloc(s->n, sizeof *s->state);
    s->found = nf_alloc(s->n, sizeof *s->found);
    climb(s);
    for (nfc_id id = 0; id < s->end; id++)
        nf_free(s->value[id].old);
    nf_free(s->found);
    nf_free(s->state);
    nf_free(s->level);
}

/* The node's value at the solution: itself where it does not depend on x. */
static nfc_id at_solution(const nfc_sweeping *s, nfc_id id)
{
    return id != NFC_NONE && s->value[id].at != NFC_NONE ? s->value[id].at : id;
}

nfc_id nfc_unknown(nfc_graph *g, uint32_t width)
{
    return nfc_intern(g, &(nfc_node){.op = NFC_OP_UNKNOWN, .rows = 1, .cols = width, .offset = g->n});
}

/* Fills w->frontier: what values that depend on the unknown read from outside, and results that do not depend on it. */
static void find_frontier(const nfc_sweeping *s, nfc_swept *w)
{
    bool *seen = nf_alloc(s->end, sizeof *seen);
    nfc_id *list = nf_alloc(s->end, sizeof *list);
    for (uint32_t i = 0; i < w->n; i++)
        if (!s->value[w->result[i]].inside && !seen[w->result[i]]) {
            seen[w->result[i]] = true;
            list[w->n_frontier++] = w->result[i];
        }
    for (nfc_id id = s->begin; id < s->end; id++)
        for (uint32_t i = 0; s->value[id].inside && s->value[id].needed && i < nfc_at(s->g, id)->n_args; i++) {
            const nfc_id arg = nfc_at(s->g, id)->args[i];
            if (!s->value[arg].inside && !seen[arg]) {
                seen[arg] = true;
                list[w->n_frontier++] = arg;
            }
        }
    nfc_id *frontier = nfc_arena(s->g, (w->n_frontier + 1) * sizeof *frontier);
    memcpy(frontier, list, w->n_frontier * sizeof *frontier);
    w->frontier = frontier;
    nf_free(list);
    nf_free(seen);
}

void nfc_sweep(nfc_graph *g, nfc_id unknown, uint32_t n, const nfc_id *result, nfc_id *solved)
{
    for (uint32_t i = 0; i < n; i++)
        if (result[i] == NFC_NONE || nfc_at(g, result[i])->rate == NFC_TOTAL)
            nfc_wrong(g, "sweep: a result is no row");
    if (!g->error[0] && nfc_width(g, result[0]) != nfc_width(g, unknown))
        nfc_wrong(g, "sweep: the first result has %u elements, x has %u", nfc_width(g, result[0]),
                  nfc_width(g, unknown));
    const nfc_id f = g->error[0] ? NFC_NONE : nfc_reshape(g, result[0], 1, nfc_width(g, unknown));
    if (f == NFC_NONE) {
        memset(solved, 0xff, n * sizeof *solved);
        return;
    }
    nfc_id *copy = nfc_arena(g, n * sizeof *copy);
    memcpy(copy, result, n * sizeof *copy);
    copy[0] = f;
    nfc_sweeping s = {.g = g, .unknown = unknown};
    solve(&s, NULL, n, copy);
    nfc_swept w = {.unknown = unknown, .begin = s.begin, .end = s.end, .n = n, .result = copy};
    find_frontier(&s, &w);
    nfc_id *at = nfc_arena(g, (s.end - s.begin + 1) * sizeof *at);
    for (nfc_id id = s.begin; id < s.end; id++)
        at[id - s.begin] = s.value[id].at;
    w.at = at;
    g->swept = nf_realloc(g->swept, (g->n_swept + 1) * sizeof *g->swept);
    for (uint32_t i = 0; i < n; i++) {
        const nfc_id to = at_solution(&s, copy[i]);
        solved[i] = g->error[0] ? NFC_NONE
                                : nfc_intern(g, &(nfc_node){.op = NFC_OP_SOLVED,
                                                            .rows = nfc_at(g, to)->rows,
                                                            .cols = nfc_at(g, to)->cols,
                                                            .n_args = 1,
                                                            .args = &to,
                                                            .solved = {g->n_swept, i}});
    }
    g->swept[g->n_swept++] = w;
    nf_free(s.value);
}

void nfc_solve(nfc_graph *g, nfc_id unknown, const nfc_swept *earlier, uint32_t n, nfc_id *result)
{
    nfc_sweeping s = {.g = g, .unknown = unknown};
    solve(&s, earlier, n, result);
    for (uint32_t i = 0; i < n; i++)
        result[i] = at_solution(&s, result[i]);
    nf_free(s.value);
}

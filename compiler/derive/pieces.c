/* pieces.c - computes core values of a sweep piece by piece; a piece is the elements of a value that have one level. */
#include <string.h>

#include "derive/sweeping.h"
#include "memory.h"

nfc_id nfc_gather(const nfc_sweeping *s, nfc_id id, uint32_t rows, uint32_t cols, const uint32_t *element)
{
    const uint32_t n = rows * cols;
    nfc_entry *entry = nf_alloc(n, sizeof *entry);
    nfc_id *source = nf_alloc(n, sizeof *source);
    uint32_t n_sources = 0;
    bool there = true; /* a piece is missing where the graph's budget was spent */
    for (uint32_t i = 0; i < n && there; i++) {
        nfc_found at = {id, element[i]};
        if (nfc_is_core(s, id))
            at = s->found[s->value[id].first + element[i]];
        else if (nfc_value_of(s, id) && s->value[id].at != NFC_NONE)
            at.piece = s->value[id].at;
        if (nfc_is_core(s, id))
            s->value[id].joined |= at.piece != s->found[s->value[id].first + element[0]].piece;
        there = at.piece != NFC_NONE;
        if (there)
            entry[i] = (nfc_entry){nfc_list(s->g, source, &n_sources, at.piece), at.element};
    }
    const nfc_id r = there ? nfc_pick(s->g, rows, cols, n_sources, source, entry) : NFC_NONE;
    nf_free(source);
    nf_free(entry);
    return r;
}

/* ---- products ---------------------------------------------------------------------------------------------------- */

enum { BLOCK = 24 }; /* levels are taken together until they have so many results: see open_block */

/* Lists in `element` the results of a product that have levels in [from, to), and returns their number. */
static uint32_t results_of(const nfc_sweeping *s, nfc_id id, uint32_t from, uint32_t to, uint32_t *element)
{
    const uint32_t first = s->value[id].first, width = nfc_width(s->g, id);
    uint32_t n = 0;
    for (uint32_t e = 0; e < width; e++)
        if (s->level[first + e] >= from && s->level[first + e] < to)
            element[n++] = e;
    return n;
}

/* What the inputs of the levels [from, to) contribute to `count` results of a product, element[0 ..]: a product with a
 * part of the matrix, without columns that are all known zeros. NFC_NONE where nothing is left of it. Inputs that are
 * not in the core count as level 0. */
static nfc_id partial_product(const nfc_sweeping *s, nfc_id id, uint32_t count, const uint32_t *element, uint32_t from,
                              uint32_t to)
{
    const nfc_node n = *nfc_at(s->g, id);
    const uint32_t rows = nfc_at(s->g, n.args[0])->rows, cols = nfc_at(s->g, n.args[0])->cols;
    const bool transposed = n.op == NFC_OP_DENSE_T, core = nfc_is_core(s, n.args[1]);
    const uint32_t in = transposed ? rows : cols;
    uint32_t *live = nf_alloc(in, sizeof *live), *place = nf_alloc((size_t)in * count, sizeof *place), n_live = 0;
    for (uint32_t i = 0; i < in; i++) {
        const uint32_t level = core ? s->level[s->value[n.args[1]].first + i] : 0;
        for (uint32_t e = 0; level >= from && level < to && e < count; e++)
            if (!nfc_known_zero(s->g, n.args[0], transposed ? i * cols + element[e] : element[e] * cols + i)) {
                live[n_live++] = i;
                break;
            }
    }
    for (uint32_t i = 0; i < n_live; i++)
        for (uint32_t e = 0; e < count; e++)
            if (transposed)
                place[i * count + e] = live[i] * cols + element[e];
            else
                place[e * n_live + i] = element[e] * cols + live[i];
    nfc_id r = NFC_NONE;
    if (n_live) {
        const nfc_id x = nfc_gather(s, n.args[1], 1, n_live, live);
        r = transposed ? nfc_dense_t(s->g, nfc_gather(s, n.args[0], n_live, count, place), x)
                       : nfc_dense(s->g, nfc_gather(s, n.args[0], count, n_live, place), x);
    }
    nf_free(place);
    nf_free(live);
    return r;
}

/* Begins a block of levels of a product at `level`: as many levels as have BLOCK results together. If these are
 * several, what inputs of earlier levels contribute to all these results is computed here as one product, which is
 * faster than a small product for each level; product_piece adds the rest level by level. */
static void open_block(nfc_sweeping *s, nfc_id id, uint32_t level)
{
    nfc_sweep_value *v = &s->value[id];
    const uint32_t width = nfc_width(s->g, id);
    uint32_t *element = nf_alloc(width, sizeof *element), n;
    for (v->block = level + 1; (n = results_of(s, id, level, v->block, element)) < BLOCK && v->block < s->levels;)
        v->block++;
    nf_free(v->old);
    v->old = NULL;
    if (v->block > level + 1 && level > 0 && !nfc_is_core(s, nfc_at(s->g, id)->args[0])) {
        const nfc_id product = partial_product(s, id, n, element, 0, level);
        if (product != NFC_NONE) {
            v->old = nf_alloc(width, sizeof *v->old);
            for (uint32_t e = 0; e < width; e++)
                v->old[e].piece = NFC_NONE;
            for (uint32_t i = 0; i < n; i++)
                v->old[element[i]] = (nfc_found){product, i};
        }
    }
    nf_free(element);
}

/* The results element[0 .. count - 1] of a product, which all have the same level. */
static nfc_id product_piece(nfc_sweeping *s, nfc_id id, uint32_t count, const uint32_t *element)
{
    nfc_sweep_value *v = &s->value[id];
    const uint32_t level = s->level[v->first + element[0]];
    if (level >= v->block) {
        open_block(s, id, level);
        v->begun = level;
    }
    nfc_id r = partial_product(s, id, count, element, v->old ? v->begun : 0, UINT32_MAX);
    if (v->old && v->old[element[0]].piece != NFC_NONE) {
        uint32_t *place = nf_alloc(count, sizeof *place);
        for (uint32_t e = 0; e < count; e++)
            place[e] = v->old[element[e]].element;
        const nfc_id old = nfc_take(s->g, v->old[element[0]].piece, count, place);
        r = r == NFC_NONE ? old : nfc_binary(s->g, NFC_OP_ADD, old, r);
        nf_free(place);
    }
    return r == NFC_NONE && !s->g->error[0] ? nfc_zeros(s->g, 1, count) : r;
}

/* ---- other pieces ------------------------------------------------------------------------------------------------ */

/* Elements of a reduction: of each, a row of the argument is reduced. Of a running operation: whole rows at once where
 * the elements are whole rows, otherwise for each element the reduction of what its row begins with. */
static nfc_id reduction_piece(const nfc_sweeping *s, nfc_id id, uint32_t count, const uint32_t *element)
{
    const nfc_node n = *nfc_at(s->g, id);
    const uint32_t cols = nfc_at(s->g, n.args[0])->cols;
    const bool running = nfc_is_running(n.op);
    uint32_t *place = nf_alloc(running ? cols : (size_t)cols * count, sizeof *place);
    nfc_id r;
    bool whole = !running || count % cols == 0;
    for (uint32_t e = 0; running && e < count; e++)
        whole &= element[e] % cols == e % cols && element[e] / cols == element[e - e % cols] / cols;
    if (!whole) {
        nfc_id *part = nf_alloc(count, sizeof *part);
        for (uint32_t e = 0; e < count; e++) {
            const uint32_t in = element[e] % cols + 1;
            for (uint32_t c = 0; c < in; c++)
                place[c] = element[e] + 1 - in + c;
            part[e] = nfc_reduce(s->g, nfc_ops[n.op].whole, nfc_gather(s, n.args[0], 1, in, place));
        }
        r = nfc_concat(s->g, count, part);
        nf_free(part);
    } else if (running) {
        r = nfc_reduce(s->g, (nfc_op)n.op, nfc_gather(s, n.args[0], count / cols, cols, element));
    } else {
        for (uint32_t e = 0; e < count; e++)
            for (uint32_t c = 0; c < cols; c++)
                place[e * cols + c] = element[e] * cols + c;
        r = nfc_reduce(s->g, (nfc_op)n.op, nfc_gather(s, n.args[0], count, cols, place));
    }
    nf_free(place);
    return nfc_reshape(s->g, r, 1, count);
}

/* A result of an iteration like n, with the arguments `arg`. The first result that is asked for at a level makes the
 * whole iteration anew; the others are taken from it. */
static nfc_id remake_iteration(nfc_sweeping *s, const nfc_node *n, const nfc_id *arg, uint32_t level)
{
    const uint32_t of = (n->n_args - 1) / 2;
    for (uint32_t i = 1; i <= of; i++)
        if (arg[i] != NFC_NONE && nfc_at(s->g, arg[i])->op != NFC_OP_CARRIED)
            return nfc_wrong(s->g, "sweep: an iteration whose elements depend on one another");
    if (!s->remade_result || s->remade != n->solved.sweep || s->remade_level != level) {
        s->remade_result = nfc_arena(s->g, of * sizeof *s->remade_result);
        s->remade = n->solved.sweep;
        s->remade_level = level;
        nfc_iterate(s->g, s->g->iteration[n->solved.sweep].rounds, of, arg + 1, arg + 1 + of, s->remade_result);
    }
    return s->remade_result[n->solved.result];
}

nfc_id nfc_remake(nfc_sweeping *s, const nfc_node *n, const nfc_id *arg)
{
    nfc_graph *g = s->g;
    if (n->op == NFC_OP_PICK)
        return nfc_pick(g, n->rows, n->cols, n->n_args, arg, n->entry);
    if (n->op == NFC_OP_DETACH)
        return nfc_detach(g, arg[0]);
    if (n->op == NFC_OP_DENSE)
        return nfc_dense(g, arg[0], arg[1]);
    if (n->op == NFC_OP_DENSE_T)
        return nfc_dense_t(g, arg[0], arg[1]);
    if (n->op == NFC_OP_OUTER)
        return nfc_outer(g, arg[0], arg[1]);
    if (n->op == NFC_OP_ROW_SUM)
        return nfc_row_sum(g, arg[0]);
    if (nfc_is_select(n->op))
        return nfc_select(g, (nfc_op)n->op, arg[0], arg[1], arg[2], arg[3]);
    if (nfc_ops[n->op].shape == NFC_LAST)
        return nfc_reduce(g, (nfc_op)n->op, arg[0]);
    if (n->op == NFC_OP_SOLVED)
        return nfc_wrong(g, "sweep: a sweep in a sweep");
    if (n->op == NFC_OP_CARRIED)
        return nfc_carried(g, arg[0]);
    if (n->op == NFC_OP_ITERATED)
        return remake_iteration(s, n, arg, UINT32_MAX);
    return n->n_args == 1 ? nfc_unary(g, (nfc_op)n->op, arg[0]) : nfc_binary(g, (nfc_op)n->op, arg[0], arg[1]);
}

/* Elements of a result of an iteration, which have the same level: the iteration over these elements alone. */
static nfc_id iteration_piece(nfc_sweeping *s, nfc_id id, uint32_t count, const uint32_t *element)
{
    const nfc_node n = *nfc_at(s->g, id);
    nfc_id *arg = nf_alloc(n.n_args, sizeof *arg);
    for (uint32_t i = 0; i < n.n_args; i++)
        arg[i] = nfc_gather(s, n.args[i], 1, count, element);
    const nfc_id piece = remake_iteration(s, &n, arg, s->level[s->value[id].first + element[0]]);
    nf_free(arg);
    return piece;
}

/* The elements element[0 .. count - 1] of a core value, which have the same level, as a [1, count] node. */
static nfc_id piece_of(nfc_sweeping *s, nfc_id id, uint32_t count, const uint32_t *element)
{
    const nfc_node n = *nfc_at(s->g, id);
    nfc_id arg[4] = {0};
    if (n.op == NFC_OP_ITERATED)
        return iteration_piece(s, id, count, element);
    if (nfc_is_product(n.op))
        return product_piece(s, id, count, element);
    if (nfc_ops[n.op].shape == NFC_LAST)
        return reduction_piece(s, id, count, element);
    for (uint32_t i = 0; i < n.n_args; i++)
        arg[i] = nfc_gather(s, n.args[i], 1, count, element);
    return nfc_remake(s, &n, arg);
}

void nfc_compute(nfc_sweeping *s, nfc_id id, uint32_t level, uint32_t *element)
{
    const nfc_node n = *nfc_at(s->g, id);
    const uint32_t first = s->value[id].first, width = n.rows * n.cols;
    uint32_t count = 0;
    for (uint32_t e = 0; e < width; e++)
        if (s->level[first + e] == level)
            element[count++] = e;
    if (count == 0)
        return;
    if (n.op == NFC_OP_PICK) {
        for (uint32_t i = 0; i < count; i++) {
            const nfc_entry from = n.entry[element[i]];
            const nfc_id arg = n.args[from.arg];
            nfc_found *to = &s->found[first + element[i]];
            if (nfc_is_core(s, arg))
                *to = s->found[s->value[arg].first + from.element];
            else
                *to = (nfc_found){nfc_value_of(s, arg) && s->value[arg].at != NFC_NONE ? s->value[arg].at : arg,
                                  from.element};
        }
        return;
    }
    const nfc_id piece = piece_of(s, id, count, element);
    for (uint32_t i = 0; i < count; i++)
        s->found[first + element[i]] = (nfc_found){piece, i};
}

/* group.c - which statements of a body share a loop over the lanes of a tile.
 *
 * Unrolled statements that follow each other form a group as long as they have equally many pieces and the group does
 * not grow too long. Of a value of its own group a statement may read only the piece with the same number as its own,
 * as the others are computed in other turns of the loop over the pieces. */
#include "lower/program.h"

const nfc_loop *nfc_loop_at(const nfc_routine *r, uint32_t statement)
{
    uint32_t low = 0, high = r->n_loops; /* in [low, high]: the first loop that ends behind the statement */
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (r->loop[middle].end <= statement)
            low = middle + 1;
        else
            high = middle;
    }
    return low < r->n_loops && r->loop[low].begin <= statement ? &r->loop[low] : NULL;
}

/* The length of a statement's code: the elements that it writes out for one piece; for products and reductions those
 * that it reads. */
static uint32_t statement_cost(const nfc_graph *g, const nfc_node *n, uint32_t times)
{
    const uint32_t width = n->rows * n->cols;
    if (nfc_is_product(n->op))
        return nfc_width(g, n->args[0]);
    return (nfc_is_reduction(n->op) ? nfc_width(g, n->args[0]) : width) / (times ? times : 1);
}

static bool in_loop(const nfc_routine *r, uint32_t statement) { return nfc_loop_at(r, statement) != NULL; }

/* The group that is being filled. */
typedef struct filling {
    const nfc_graph *g;
    const nfc_routine *r;
    uint32_t group, times, size; /* its number, the pieces of its statements, its length as of statement_cost */
    bool fit;                    /* all operands of the statement that is being tried can be read in the group */
} filling;

/* For nfc_for_operands. Clears f->fit unless the operand can be read in the group: from outside the group evenly spaced
 * from piece to piece, from inside in the statement's own piece. */
static void try_operand(void *user, nfc_id operand, uint32_t element, uint32_t apart)
{
    filling *f = user;
    const nfc_graph *g = f->g;
    nfc_reach reach;
    if (!nfc_reach_of(g, f->r, operand, element, apart, f->times, &reach)) {
        f->fit = false;
        return;
    }
    const nfc_node *n = nfc_at(g, reach.leaf);
    if (n->rate == NFC_ROW && n->op != NFC_OP_INPUT && f->r->place[reach.leaf].group == f->group)
        f->fit &= nfc_is_own_piece(g, &reach, f->times);
}

/* Whether a statement can be the next of the group. If it has another number of pieces than the group but could as well
 * be computed in as many, it is changed so. */
static bool joins(filling *f, nfc_id id)
{
    const nfc_graph *g = f->g;
    const nfc_node *n = nfc_at(g, id);
    nfc_place *p = &f->r->place[id];
    const nfc_place before = *p;
    const uint32_t width = n->rows * n->cols, cols = nfc_ops[n->op].shape == NFC_LAST ? n->cols : 1;
    if (!p->times)
        return false;
    if (p->times != f->times) {
        const bool movable = nfc_ops[n->op].shape == NFC_ELEMENT || nfc_ops[n->op].shape == NFC_LAST;
        const uint64_t all = ((uint64_t)1 << width / p->times) - 1;
        if (!movable || (p->needed & all) != all || width % f->times || width / f->times > NFC_UNROLL ||
            width / f->times % cols)
            return false;
        p->times = f->times;
        p->needed = UINT64_MAX;
    }
    f->fit = true;
    if (p->times > 1)
        nfc_for_operands(g, f->r, id, try_operand, f);
    if (!f->fit)
        *p = before;
    return f->fit;
}

void nfc_group(const nfc_graph *g, nfc_routine *r, const nfc_schedule_options *o)
{
    filling f = {g, r, 0, 0, 0, false};
    uint32_t region = 0;
    for (uint32_t i = 0; i < r->n_body; i++) {
        const nfc_id id = r->body[i];
        const nfc_node *n = nfc_at(g, id);
        nfc_place *p = &r->place[id];
        const bool round = in_loop(r, i) != (i > 0 && in_loop(r, i - 1)) || i == r->back;
        const bool near = n->rate == NFC_TOTAL || n->region == region || f.size < 20;
        const uint32_t limit = f.times > 1 ? o->piece_size : o->group_size;
        const bool open = f.times && !round && near && f.size + statement_cost(g, n, f.times) <= limit;
        if (i > 0 && !(open && joins(&f, id)))
            f.group++, f.size = 0;
        f.times = p->times;
        f.size += statement_cost(g, n, p->times);
        p->group = p->last = f.group;
        if (n->rate != NFC_TOTAL)
            region = n->region;
    }
    r->n_groups = f.group + 1;
    for (uint32_t i = 0; i < r->n_loops; i++)
        r->loop[i].last = r->place[r->body[r->loop[i].end - 1]].group;
}

/* measure.c - what a function costs: floating-point operations, and elements of elementwise statements. */
#include "model.h"

/* The operations of a node for each row. masks: known zeros of matrices count as if they were multiplied. */
static double node_flops(const nfc_graph *g, const nfc_routine *r, nfc_id id, bool masks)
{
    const nfc_node *n = nfc_at(g, id);
    const bool outer = n->op == NFC_OP_OUTER && r->place[id].mask != NFC_NONE;
    if (masks && (outer || nfc_is_product(n->op)))
        return 2.0 * nfc_width(g, outer ? r->place[id].mask : n->args[0]);
    return outer ? 2.0 * nfc_live_elements(g, r->place[id].mask) : nfc_flops(g, id);
}

static double routine_flops(const nfc_model *m, const nfc_routine *r, bool masks)
{
    double sum = 0;
    for (uint32_t i = 0; i < r->n_body; i++) {
        const nfc_loop *loop = nfc_loop_at(r, i);
        sum += node_flops(m->graph, r, r->body[i], masks) * (loop ? loop->iteration->rounds : 1);
    }
    for (nfc_id id = 0; id < m->graph->n; id++) /* absorbed values, which have no statement */
        sum += r->place[id].absorbed ? node_flops(m->graph, r, id, masks) : 0;
    return sum;
}

/* Fills f->narrow, elements and flops; after nfc_schedule. */
void nfc_measure(const nfc_model *m, nfc_function *f)
{
    const nfc_routine *r = &f->r;
    f->narrow = r->n_loops == 0;
    f->elements = 0;
    for (uint32_t i = 0; i < r->n_body; i++) {
        const nfc_op op = nfc_at(m->graph, r->body[i])->op;
        const uint32_t width = nfc_width(m->graph, r->body[i]);
        f->narrow &= width <= NFC_NARROW;
        f->elements += nfc_ops[op].shape == NFC_STRUCTURE ? 0 : width;
    }
    for (int masks = 0; masks < 2; masks++)
        f->flops[masks] = routine_flops(m, r, masks);
}

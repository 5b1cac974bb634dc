/* adjoint.c - reverse mode over the graph.
 *
 * Nodes are visited from the result back. A step-rate value that flows into rows first collects its adjoint row by
 * row; that is summed over the rows once, and the rest of the chain runs once a call, at rate TOTAL. */
#include "graph.h"
#include "memory.h"

nfc_id nfc_adjoint_mul(nfc_graph *g, nfc_id dy, nfc_id local)
{
    if (dy == NFC_NONE || local == NFC_NONE)
        return NFC_NONE;
    const nfc_node n = *nfc_at(g, dy);
    const bool select = nfc_is_select(n.op);
    /* A factor that may be inf or NaN on the branch not taken must not meet that branch's zero: it goes inside. */
    if (select && (nfc_is_value(g, n.args[2], 0) || nfc_is_value(g, n.args[3], 0)))
        return nfc_select(g, n.op, n.args[0], n.args[1], nfc_adjoint_mul(g, n.args[2], local),
                          nfc_adjoint_mul(g, n.args[3], local));
    if (!n.vanishes || nfc_at(g, local)->rate != NFC_ROW)
        return nfc_binary(g, NFC_OP_MUL, dy, local);
    const nfc_id zero = nfc_scalar(g, 0);
    return nfc_select(g, NFC_OP_SELECT_EQ, dy, zero, zero, nfc_binary(g, NFC_OP_MUL, dy, local));
}

static void accumulate(nfc_graph *g, nfc_id *sum, nfc_id term)
{
    *sum = *sum == NFC_NONE ? term : nfc_binary(g, NFC_OP_ADD, *sum, term);
}

void nfc_adjoint(nfc_graph *g, nfc_id y, nfc_id seed, uint32_t n, const nfc_id *wrt, nfc_id *grad)
{
    const uint32_t count = y + 1;
    bool *needed = nf_alloc(count, sizeof *needed);
    nfc_id *total = nf_alloc(2 * (size_t)count, sizeof *total), *by_row = total + count;
    for (uint32_t i = 0; i < n; i++)
        if (wrt[i] < count)
            needed[wrt[i]] = true;
    for (nfc_id id = 0; id < count; id++) {
        total[id] = by_row[id] = NFC_NONE;
        for (uint32_t i = 0; i < nfc_at(g, id)->n_args; i++)
            needed[id] |= needed[nfc_at(g, id)->args[i]];
    }
    if (nfc_at(g, seed)->rate == NFC_ROW || nfc_at(g, y)->rate == NFC_ROW)
        by_row[y] = seed;
    else
        total[y] = seed;

    for (nfc_id id = count; id-- > 0 && !g->error[0];) {
        const nfc_node node = *nfc_at(g, id);
        nfc_id *own = node.rate == NFC_ROW ? &by_row[id] : &total[id];
        if (!needed[id])
            continue;
        if (node.rate != NFC_ROW && by_row[id] != NFC_NONE)
            accumulate(g, own, nfc_row_sum(g, by_row[id]));
        if (*own == NFC_NONE || node.n_args == 0 || node.op == NFC_OP_DETACH)
            continue;
        g->region = node.region ? node.region + g->n_regions : 0;
        nfc_id d[4] = {NFC_NONE, NFC_NONE, NFC_NONE, NFC_NONE};
        if (node.op != NFC_OP_PICK)
            nfc_ops[node.op].adjoint(g, id, *own, d);
        for (uint32_t i = 0; i < node.n_args && !g->error[0]; i++) {
            const nfc_id arg = node.args[i];
            if (!needed[arg])
                continue;
            const nfc_id term = node.op == NFC_OP_PICK ? nfc_pick_adjoint(g, id, *own, i) : d[i];
            if (term != NFC_NONE) {
                const bool row = nfc_at(g, term)->rate == NFC_ROW || nfc_at(g, arg)->rate == NFC_ROW;
                accumulate(g, row ? &by_row[arg] : &total[arg], term);
            }
        }
    }
    for (uint32_t i = 0; i < n; i++)
        grad[i] = wrt[i] >= count ? NFC_NONE : nfc_at(g, wrt[i])->rate == NFC_ROW ? by_row[wrt[i]] : total[wrt[i]];
    nf_free(total);
    nf_free(needed);
}

/* copy.c - cuts picks into runs, so that they are copied by a few loops instead of element by element. */
#include "lower/program.h"
#include "memory.h"

/* How many of the runs i, i + d, i + 2 d, ... are alike and evenly spaced, so that they can be one repeated run. Sets
 * how far apart their targets are, and their sources (jump), if there are at least two. */
static uint32_t repeats(const nfc_run *run, uint32_t runs, uint32_t i, uint32_t d, uint32_t *apart, int32_t *jump)
{
    const nfc_run *q = &run[i];
    uint32_t times = 1;
    for (uint32_t k = i + d; k < runs; k += d, times++) {
        const nfc_run *next = &run[k];
        if (times == 1) {
            *apart = next->from - q->from;
            *jump = (int32_t)next->first - (int32_t)q->first;
        }
        if (!next->times || q->arg != next->arg || q->count != next->count || q->step != next->step ||
            next->from != q->from + times * *apart ||
            (int64_t)next->first != (int64_t)q->first + (int64_t)*jump * times)
            break;
    }
    return times;
}

uint32_t nfc_pick_runs(const nfc_graph *g, nfc_id pick, nfc_run *run)
{
    enum { TURNS = 4 }; /* the longest cycle of different runs that is looked for */
    const nfc_node *n = nfc_at(g, pick);
    const uint32_t width = n->rows * n->cols;
    uint32_t runs = 0, left = 0;
    for (uint32_t e = 0; e < width; runs++) {
        const nfc_entry *from = &n->entry[e];
        nfc_run *q = &run[runs];
        *q = (nfc_run){e, 1, from->arg, from->element, 1, 1, 0, 0};
        while (e + q->count < width && from[q->count].arg == from->arg) {
            const int32_t step = (int32_t)from[q->count].element - (int32_t)from[q->count - 1].element;
            if (q->count > 1 && step != q->step)
                break;
            q->step = step;
            q->count++;
        }
        e += q->count;
    }
    for (uint32_t i = 0; i < runs; i++) {
        nfc_run best = run[i];
        uint32_t turn = 0;
        for (uint32_t d = 1; run[i].times && d <= TURNS; d++) {
            uint32_t apart = 0;
            int32_t jump = 0;
            const uint32_t times = repeats(run, runs, i, d, &apart, &jump);
            if (times > best.times)
                best.times = times, best.apart = apart, best.jump = jump, turn = d;
        }
        for (uint32_t k = 1; k < best.times; k++)
            run[i + k * turn].times = 0; /* is now a part of run i */
        if (run[i].times)
            run[left++] = best;
    }
    return left;
}

/* The node that the statement of a result, or of a pick with a home, copies. *pick: it is a pick whose runs have to be
 * copied from its arguments; otherwise it lies in memory as a whole. */
static nfc_id copied(const nfc_graph *g, const nfc_routine *r, nfc_id id, bool *pick)
{
    const bool result = nfc_at(g, id)->op == NFC_OP_RESULT;
    const nfc_id from = result ? nfc_at(g, id)->args[0] : id;
    *pick = nfc_at(g, from)->op == NFC_OP_PICK && (!result || r->place[from].home == NFC_NOWHERE);
    return from;
}

nfc_id nfc_copy_tables(const nfc_graph *g, const nfc_routine *r, nfc_id id)
{
    bool rows;
    const nfc_id from = copied(g, r, id, &rows);
    const nfc_node *n = nfc_at(g, from);
    if (!rows || r->place[id].times)
        return NFC_NONE;
    nfc_run *run = nf_alloc(n->rows * n->cols, sizeof *run);
    rows = nfc_pick_runs(g, from, run) > 4 + 2 * n->n_args;
    nf_free(run);
    for (uint32_t i = 0; i < n->n_args; i++)
        rows &= nfc_at(g, n->args[i])->rate == NFC_ROW;
    return rows ? from : NFC_NONE;
}

uint32_t nfc_copy_runs(const nfc_graph *g, const nfc_routine *r, nfc_id id, nfc_run *run)
{
    const bool result = nfc_at(g, id)->op == NFC_OP_RESULT;
    bool pick;
    const nfc_id from = copied(g, r, id, &pick);
    const nfc_node *n = nfc_at(g, from);
    uint32_t runs = 1, left = 0;
    if (pick)
        runs = nfc_pick_runs(g, from, run);
    else
        run[0] = (nfc_run){.count = n->rows * n->cols, .step = 1, .times = 1};
    for (uint32_t i = 0; i < runs; i++) {
        const nfc_id leaf = pick ? n->args[run[i].arg] : from;
        const nfc_place *p = &r->place[leaf];
        if (result && p->home == NFC_OUT && p->out == r->place[id].out && p->offset == run[i].from)
            continue;
        run[left] = run[i];
        run[left++].arg = leaf;
    }
    return left;
}

/* tile.c - gives row values their rows of scratch: a first-fit allocation over live ranges, in which values that are to
 * be side by side are one stretch of rows. Saved values get rows that are not used again. */
#include <string.h>

#include "lower/program.h"
#include "memory.h"

/* Rows [from, to). */
typedef struct span {
    uint32_t from, to;
} span;

/* The rows of scratch: those below `end` are in use, but for the free ones. */
typedef struct rows {
    span *free; /* ascending, not adjacent */
    uint32_t n, capacity, end;
} rows;

/* Takes `width` rows, from the first free span that is large enough, or new ones; returns the first. */
static uint32_t take_rows(rows *m, uint32_t width)
{
    for (uint32_t i = 0; i < m->n; i++)
        if (m->free[i].to - m->free[i].from >= width) {
            const uint32_t at = m->free[i].from;
            m->free[i].from += width;
            if (m->free[i].from == m->free[i].to)
                memmove(m->free + i, m->free + i + 1, (--m->n - i) * sizeof *m->free);
            return at;
        }
    if (m->n && m->free[m->n - 1].to == m->end) { /* the free rows at the end, and more behind them */
        const uint32_t at = m->free[--m->n].from;
        m->end = at + width;
        return at;
    }
    m->end += width;
    return m->end - width;
}

/* Makes rows free again. */
static void give_rows(rows *m, uint32_t from, uint32_t width)
{
    uint32_t i = 0;
    while (i < m->n && m->free[i].from < from)
        i++;
    const bool left = i > 0 && m->free[i - 1].to == from, right = i < m->n && m->free[i].from == from + width;
    if (left && right) {
        m->free[i - 1].to = m->free[i].to;
        memmove(m->free + i, m->free + i + 1, (--m->n - i) * sizeof *m->free);
    } else if (left) {
        m->free[i - 1].to += width;
    } else if (right) {
        m->free[i].from = from;
    } else {
        if (m->n == m->capacity) {
            m->capacity = 2 * m->capacity + 16;
            m->free = nf_realloc(m->free, m->capacity * sizeof *m->free);
        }
        memmove(m->free + i + 1, m->free + i, (m->n++ - i) * sizeof *m->free);
        m->free[i] = (span){from, from + width};
    }
}

void nfc_tile_join(const nfc_graph *g, nfc_routine *r)
{
    nfc_place *place = r->place;
    for (uint32_t k = 0; k < g->n_side_by_side; k++) {
        const nfc_side_by_side *side = &g->side_by_side[k];
        nfc_id before = NFC_NONE;
        for (uint32_t i = 0; i < side->n; i++) {
            const nfc_id id = side->value[i];
            const nfc_node *n = nfc_at(g, id);
            const bool fit = n->rate == NFC_ROW && nfc_computes(n->op) && !place[id].joined;
            if (fit && before != NFC_NONE) {
                place[id].head = place[before].head;
                place[id].within = place[before].within + nfc_width(g, before);
                place[id].joined = place[before].joined = true;
            }
            before = fit ? id : NFC_NONE;
        }
    }
}

/* The rows of a head: of a single value, or of all values that are side by side. */
typedef struct stretch {
    uint32_t width, last; /* rows; the last group that reads any of it */
    bool taken;
    nfc_id next; /* the head of the next stretch with the same `last`, or NFC_NONE */
} stretch;

void nfc_tile_allocate(const nfc_graph *g, nfc_routine *r, uint32_t n, const bool *stored)
{
    rows m = {0};
    stretch *of = nf_alloc(n, sizeof *of); /* by the head's id */
    nfc_id *ending = nf_alloc(r->n_groups + 1, sizeof *ending);
    memset(ending, 0xff, (r->n_groups + 1) * sizeof *ending);
    for (nfc_id id = 0; id < n; id++)
        if (stored[id]) {
            const nfc_place *p = &r->place[id];
            stretch *own = &of[p->head];
            const uint32_t width = p->within + nfc_width(g, id);
            own->width = width > own->width ? width : own->width;
            own->last = p->last > own->last ? p->last : own->last;
        }
    const uint32_t inputs = n; /* i counts nodes first, for saved inputs, then the statements of the body */
    for (uint32_t i = 0, group = 0; i < inputs + r->n_body; i++) {
        const nfc_id id = i < inputs ? i : r->body[i - inputs];
        if (!stored[id] || (i < inputs && nfc_at(g, id)->op != NFC_OP_INPUT))
            continue;
        for (; i >= inputs && group < r->place[id].group; group++)
            for (nfc_id k = ending[group]; k != NFC_NONE; k = of[k].next)
                give_rows(&m, r->place[k].offset, of[k].width);
        const nfc_id head = r->place[id].head;
        stretch *own = &of[head];
        if (!own->taken && r->place[id].home == NFC_SAVED) {
            r->place[head].offset = r->saved;
            r->saved += own->width;
        } else if (!own->taken) {
            r->place[head].offset = take_rows(&m, own->width);
            own->next = ending[own->last];
            ending[own->last] = head;
        }
        own->taken = true;
        r->place[id].offset = r->place[head].offset + r->place[id].within;
    }
    r->scratch = m.end;
    nf_free(m.free);
    nf_free(ending);
    nf_free(of);
}

/* levels.c - the order in which a sweep computes elements. The level of an element is the highest level among the
 * elements that it reads, 0 if it reads none that depend on x; an element of x has one level more than the element of f
 * that it equals. So elements of level l read x of levels up to l, which is f of levels below l. */
#include <string.h>

#include "derive/sweeping.h"
#include "memory.h"

enum { UNSEEN, OPEN, KNOWN }; /* an element in the depth-first search: not met, on the stack, its level found */

/* The k-th element that element `element` of value id reads: element *from of value *arg. False if it reads only k or
 * fewer. *arg is NFC_NONE where it would be a factor of a known zero: nothing is read. */
static bool nth_read(const nfc_sweeping *s, nfc_id id, uint32_t element, uint32_t k, nfc_id *arg, uint32_t *from)
{
    const nfc_graph *g = s->g;
    const nfc_node *n = nfc_at(g, id);
    *from = element;
    if (id == s->unknown) {
        *arg = s->f;
        return k == 0;
    }
    if (n->op == NFC_OP_PICK) {
        *arg = n->args[n->entry[element].arg];
        *from = n->entry[element].element;
        return k == 0;
    }
    if (n->op == NFC_OP_CARRIED) /* its level is that of its iteration: see settle_carried */
        return false;
    if (n->op == NFC_OP_ITERATED) { /* the first and the next value of each carried value */
        const uint32_t of = (n->n_args - 1) / 2;
        if (k < 2 * of)
            *arg = k < of ? nfc_at(g, n->args[1 + k])->args[0] : n->args[1 + k];
        return k < 2 * of;
    }
    if (nfc_is_product(n->op)) {
        const nfc_node *w = nfc_at(g, n->args[0]);
        const bool transposed = n->op == NFC_OP_DENSE_T;
        const uint32_t in = transposed ? w->rows : w->cols, i = k / 2;
        if (i >= in)
            return false;
        const uint32_t at = transposed ? i * w->cols + element : element * w->cols + i;
        *arg = nfc_known_zero(g, n->args[0], at) ? NFC_NONE : n->args[k % 2];
        *from = k % 2 ? i : at;
        return true;
    }
    if (nfc_ops[n->op].shape == NFC_LAST) {
        const uint32_t cols = nfc_at(g, n->args[0])->cols;
        const bool running = nfc_is_running(n->op);
        *arg = n->args[0];
        *from = running ? element - k : element * cols + k;
        return running ? k <= element % cols : k < cols;
    }
    *arg = k < n->n_args ? n->args[k] : NFC_NONE;
    return k < n->n_args;
}

/* An element on the stack of the search, and which of its reads is looked at next. */
typedef struct visit {
    nfc_id id;
    uint32_t element, next;
} visit;

/* Finds the level of an element and of all that it reads, depth first. False, with an error, where an element needs
 * itself or the budget of work is spent. */
static bool find_level(nfc_sweeping *s, visit **stack, uint32_t *capacity, nfc_id id, uint32_t element)
{
    uint32_t n = 0;
    (*stack)[n++] = (visit){id, element, 0};
    while (n) {
        visit *v = &(*stack)[n - 1];
        const uint32_t own = s->value[v->id].first + v->element;
        nfc_id arg = NFC_NONE;
        uint32_t from;
        s->state[own] = OPEN;
        if (!nfc_spend(s->g, 4)) /* counts for more than one: memory is read in no order */
            return false;
        if (!nth_read(s, v->id, v->element, v->next, &arg, &from)) {
            s->state[own] = KNOWN;
            n--;
            continue;
        }
        if (arg == NFC_NONE || !nfc_is_core(s, arg)) {
            v->next++;
            continue;
        }
        const uint32_t other = s->value[arg].first + from;
        if (s->state[other] == OPEN) {
            nfc_wrong(s->g, "sweep: element %u needs itself", from + 1);
            return false;
        }
        if (s->state[other] == KNOWN) {
            const uint32_t level = s->level[other] + (v->id == s->unknown);
            if (level > s->level[own])
                s->level[own] = level;
            v->next++;
            continue;
        }
        if (n == *capacity)
            *stack = nf_realloc(*stack, (*capacity *= 2) * sizeof **stack);
        (*stack)[n++] = (visit){arg, from, 0};
    }
    return true;
}

/* Whether it is a result of an iteration, and in the core. */
static bool iterates(const nfc_sweeping *s, nfc_id id)
{
    return nfc_at(s->g, id)->op == NFC_OP_ITERATED && s->value[id].core;
}

/* Gives element e of each carried value the level of element e of its iteration's results, which the first search has
 * found, and forgets all other levels: they are searched again, now that it is known when carried values are there. */
static void settle_carried(nfc_sweeping *s)
{
    uint32_t *level = nf_alloc(s->n, sizeof *level);
    memcpy(level, s->level, s->n * sizeof *level);
    memset(s->level, 0, s->n * sizeof *s->level);
    memset(s->state, UNSEEN, s->n * sizeof *s->state);
    for (nfc_id id = s->unknown; id < s->end; id++) {
        const nfc_node *n = nfc_at(s->g, id);
        for (uint32_t k = 1; iterates(s, id) && 2 * k < n->n_args; k++)
            for (uint32_t e = 0; e < n->rows * n->cols; e++) {
                const uint32_t own = s->value[n->args[k]].first + e;
                s->level[own] = level[s->value[id].first + e];
                s->state[own] = KNOWN;
            }
    }
    nf_free(level);
}

/* Finds all levels that are not known yet; returns the number of levels, 0 for an error. */
static uint32_t sort_elements(nfc_sweeping *s)
{
    uint32_t capacity = 1024, levels = 1;
    visit *stack = nf_alloc(capacity, sizeof *stack);
    for (nfc_id id = s->unknown; id < s->end && levels; id++)
        for (uint32_t e = 0; s->value[id].core && e < nfc_width(s->g, id) && levels; e++) {
            const uint32_t own = s->value[id].first + e;
            if (s->state[own] == UNSEEN && !find_level(s, &stack, &capacity, id, e))
                levels = 0;
            else if (s->level[own] >= levels)
                levels = s->level[own] + 1;
        }
    nf_free(stack);
    return levels;
}

uint32_t nfc_find_levels(nfc_sweeping *s)
{
    uint32_t levels = sort_elements(s);
    bool any = false;
    for (nfc_id id = s->unknown; id < s->end; id++)
        any |= iterates(s, id);
    if (levels && any) {
        settle_carried(s);
        levels = sort_elements(s);
    }
    return levels;
}

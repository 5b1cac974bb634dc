/* pick.c - everything that only moves elements: one operation, the pick, brought to a normal form when it is made, so
 * that equal ones become one node. */
#include "graph/graph.h"

#include <string.h>

#include "memory.h"

/* Every node remembers an index; whether it is valid for this list is seen by looking there. */
uint32_t nfc_list(nfc_graph *g, nfc_id *list, uint32_t *n, nfc_id item)
{
    uint32_t *place = &g->node[item].listed;
    if (*place >= *n || list[*place] != item) {
        *place = (*n)++;
        list[*place] = item;
    }
    return *place;
}

/* Makes all entries that point to elements of constants point to one new constant, which holds each of their numbers
 * once. It is appended to the *n sources. Leaves all as it is for more than 64 distinct numbers. False if the constant
 * cannot be made. */
static bool gather_constants(nfc_graph *g, uint32_t width, nfc_entry *entry, nfc_id *source, uint32_t *n)
{
    double value[64];
    uint32_t distinct = 0;
    const uint32_t own = *n; /* the new constant's index in source */
    bool any = false;
    for (uint32_t e = 0; e < width; e++) {
        const nfc_node *from = nfc_at(g, source[entry[e].arg]);
        if (from->op != NFC_OP_CONST)
            continue;
        uint32_t i = 0;
        while (i < distinct && memcmp(&value[i], &from->value[entry[e].element], sizeof value[i]) != 0)
            i++;
        if (i == distinct) {
            if (distinct == 64)
                return true; /* a large table of numbers stays as it is */
            value[distinct++] = from->value[entry[e].element];
        }
        any = true;
    }
    if (!any)
        return true;
    source[*n] = nfc_const(g, 1, distinct, value);
    if (source[(*n)++] == NFC_NONE)
        return false;
    for (uint32_t e = 0; e < width; e++) {
        const nfc_node *from = nfc_at(g, source[entry[e].arg]);
        if (from->op != NFC_OP_CONST || entry[e].arg == own)
            continue;
        uint32_t i = 0;
        while (memcmp(&value[i], &from->value[entry[e].element], sizeof value[i]) != 0)
            i++;
        entry[e] = (nfc_entry){own, i};
    }
    return true;
}

/* The pick `to` of elements of from[0 ..], none of which is a pick, without those that no entry points to: `used` has
 * room for the others. Changes the entries. */
static nfc_id normal(nfc_graph *g, uint32_t rows, uint32_t cols, const nfc_id *from, nfc_id *used, nfc_entry *to)
{
    const uint32_t width = rows * cols;
    uint32_t n = 0;
    bool identity = true, constant = true;
    for (uint32_t e = 0; e < width; e++) {
        to[e].arg = nfc_list(g, used, &n, from[to[e].arg]);
        identity &= to[e].element == e;
        constant &= nfc_at(g, used[to[e].arg])->op == NFC_OP_CONST;
    }
    const nfc_node *only = nfc_at(g, used[0]);
    if (constant) {
        double *value = nf_alloc(width, sizeof *value);
        for (uint32_t e = 0; e < width; e++)
            value[e] = nfc_at(g, used[to[e].arg])->value[to[e].element];
        const nfc_id result = nfc_const(g, rows, cols, value);
        nf_free(value);
        return result;
    }
    if (n == 1 && identity && only->rows == rows && only->cols == cols)
        return used[0];
    return nfc_intern(
        g, &(nfc_node){.op = NFC_OP_PICK, .rows = rows, .cols = cols, .n_args = n, .args = used, .entry = to});
}

nfc_id nfc_pick(nfc_graph *g, uint32_t rows, uint32_t cols, uint32_t n, const nfc_id *source, const nfc_entry *entry)
{
    uint32_t flat = 1; /* room for all sources, and the sources of those that are picks, and one new constant */
    for (uint32_t i = 0; i < n; i++) {
        if (source[i] == NFC_NONE)
            return NFC_NONE;
        flat += nfc_at(g, source[i])->op == NFC_OP_PICK ? nfc_at(g, source[i])->n_args : 1;
    }
    if (!nfc_fits(g, rows, cols))
        return NFC_NONE;
    const uint32_t width = rows * cols;
    nfc_id *from = nf_alloc(2 * (size_t)flat, sizeof *from), *used = from + flat, result = NFC_NONE;
    nfc_entry *to = nf_alloc(width, sizeof *to);
    uint32_t n_from = 0;
    for (uint32_t e = 0; e < width; e++) {
        const nfc_node *s = nfc_at(g, source[entry[e].arg]);
        nfc_id leaf = source[entry[e].arg];
        uint32_t element = entry[e].element;
        if (s->op == NFC_OP_PICK) {
            const nfc_entry inner = s->entry[element];
            leaf = s->args[inner.arg];
            element = inner.element;
        }
        to[e] = (nfc_entry){nfc_list(g, from, &n_from, leaf), element};
    }
    if (gather_constants(g, width, to, from, &n_from))
        result = normal(g, rows, cols, from, used, to);
    nf_free(to);
    nf_free(from);
    return result;
}

nfc_id nfc_scatter(nfc_graph *g, nfc_id a, uint32_t rows, uint32_t cols, const uint32_t *index)
{
    if (a == NFC_NONE)
        return NFC_NONE;
    const nfc_id source[2] = {a, nfc_scalar(g, 0)};
    const uint32_t width = rows * cols;
    nfc_entry *entry = nf_alloc(width, sizeof *entry);
    for (uint32_t e = 0; e < width; e++)
        entry[e] = index[e] == NFC_NONE ? (nfc_entry){1, 0} : (nfc_entry){0, index[e]};
    const nfc_id result = nfc_pick(g, rows, cols, 2, source, entry);
    nf_free(entry);
    return result;
}

nfc_id nfc_take(nfc_graph *g, nfc_id a, uint32_t n, const uint32_t *index) { return nfc_scatter(g, a, 1, n, index); }

nfc_id nfc_broadcast(nfc_graph *g, nfc_id a, uint32_t rows, uint32_t cols)
{
    if (a == NFC_NONE)
        return NFC_NONE;
    const uint32_t r = nfc_at(g, a)->rows, c = nfc_at(g, a)->cols, width = rows * cols;
    if (r == rows && c == cols)
        return a;
    if ((r != 1 && r != rows) || (c != 1 && c != cols))
        return nfc_wrong(g, "a value of %u x %u elements cannot be used as one of %u x %u", r, c, rows, cols);
    if (!nfc_fits(g, rows, cols))
        return NFC_NONE;
    uint32_t *index = nf_alloc(width, sizeof *index);
    for (uint32_t e = 0; e < width; e++)
        index[e] = (r == 1 ? 0 : e / cols) * c + (c == 1 ? 0 : e % cols);
    const nfc_id result = nfc_scatter(g, a, rows, cols, index);
    nf_free(index);
    return result;
}

nfc_id nfc_reshape(nfc_graph *g, nfc_id a, uint32_t rows, uint32_t cols)
{
    if (a == NFC_NONE)
        return NFC_NONE;
    const uint32_t width = nfc_width(g, a);
    if ((uint64_t)rows * cols != width)
        return nfc_wrong(g, "reshape: %u elements cannot become %u x %u", width, rows, cols);
    nfc_entry *entry = nf_alloc(width, sizeof *entry);
    for (uint32_t e = 0; e < width; e++)
        entry[e] = (nfc_entry){0, e};
    const nfc_id result = nfc_pick(g, rows, cols, 1, &a, entry);
    nf_free(entry);
    return result;
}

nfc_id nfc_concat(nfc_graph *g, uint32_t n, const nfc_id *part)
{
    uint64_t all = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (part[i] == NFC_NONE)
            return NFC_NONE;
        all += nfc_width(g, part[i]);
    }
    if (!nfc_fits(g, 1, all))
        return NFC_NONE;
    const uint32_t width = (uint32_t)all;
    uint32_t e = 0;
    nfc_entry *entry = nf_alloc(width, sizeof *entry);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < nfc_width(g, part[i]); j++)
            entry[e++] = (nfc_entry){i, j};
    const nfc_id result = nfc_pick(g, 1, width, n, part, entry);
    nf_free(entry);
    return result;
}

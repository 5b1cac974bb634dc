/* table.c - the tables of a program: each is made once, however many functions use it. */
#include <string.h>

#include "lower/lowered.h"
#include "lower/program.h"
#include "memory.h"

/* The first table of a node and its number, or NULL if it has none yet. */
static nfc_table *find(const nfc_graph *g, nfc_tables *t, nfc_id of, uint32_t *number)
{
    if (!t->of)
        t->of = nf_alloc(g->n, sizeof *t->of);
    *number = t->of[of] - 1;
    return t->of[of] ? &t->at[t->of[of] - 1] : NULL;
}

/* Appends a table of a node and returns its number. */
static uint32_t add(nfc_tables *t, nfc_id of, nfc_table table)
{
    t->at = nf_realloc(t->at, (t->n + 1) * sizeof *t->at);
    t->at[t->n++] = table;
    if (!t->of[of])
        t->of[of] = t->n;
    return t->n - 1;
}

uint32_t nfc_number_table(const nfc_graph *g, nfc_tables *t, nfc_id constant)
{
    const nfc_node *n = nfc_at(g, constant);
    uint32_t number;
    if (find(g, t, constant, &number))
        return number;
    const uint32_t width = nfc_is_uniform(g, constant) ? 1 : n->rows * n->cols;
    return add(t, constant, (nfc_table){.kind = NFC_NUMBERS, .number = n->value, .rows = 1, .cols = width});
}

uint32_t nfc_place_table(const nfc_graph *g, nfc_tables *t, nfc_id pick)
{
    const nfc_node *n = nfc_at(g, pick);
    uint32_t number;
    if (find(g, t, pick, &number))
        return number;
    const uint32_t width = n->rows * n->cols;
    uint32_t *at = nf_alloc(2 * (size_t)width, sizeof *at);
    for (uint32_t e = 0; e < width; e++)
        at[2 * e] = n->entry[e].arg, at[2 * e + 1] = n->entry[e].element;
    return add(t, pick, (nfc_table){.kind = NFC_PLACES, .at = at, .rows = width, .cols = 2, .sources = n->n_args});
}

uint32_t nfc_move_table(const nfc_graph *g, nfc_tables *t, nfc_id pick, uint32_t arg)
{
    const nfc_node *n = nfc_at(g, pick);
    uint32_t number;
    if (find(g, t, pick, &number)) /* the tables of its arguments follow one another */
        return number + arg;
    const uint32_t width = n->rows * n->cols;
    uint32_t **at = nf_alloc(n->n_args, sizeof *at), *rows = nf_alloc(n->n_args, sizeof *rows);
    for (uint32_t e = 0; e < width; e++)
        rows[n->entry[e].arg]++;
    for (uint32_t a = 0; a < n->n_args; a++) {
        at[a] = nf_alloc(2 * (size_t)rows[a], sizeof *at[a]);
        rows[a] = 0;
    }
    for (uint32_t e = 0; e < width; e++) {
        const nfc_entry *from = &n->entry[e];
        uint32_t *move = at[from->arg] + 2 * rows[from->arg]++;
        move[0] = e, move[1] = from->element;
    }
    for (uint32_t a = 0; a < n->n_args; a++)
        add(t, pick, (nfc_table){.kind = NFC_MOVES, .at = at[a], .rows = rows[a], .cols = 2});
    nf_free(at);
    nf_free(rows);
    return t->of[pick] - 1 + arg;
}

uint32_t nfc_strip_table(const nfc_graph *g, nfc_tables *t, nfc_id product)
{
    const nfc_node *n = nfc_at(g, product);
    nfc_strip *strip;
    uint32_t number;
    if (!nfc_at(g, n->args[0])->zeros)
        return NFC_NONE;
    if (find(g, t, product, &number))
        return number;
    const uint32_t strips = nfc_strips(g, n->args[0], n->op == NFC_OP_DENSE_T, &strip);
    return strips ? add(t, product, (nfc_table){.kind = NFC_STRIPS, .at = &strip->first, .rows = strips, .cols = 4})
                  : NFC_NONE;
}

uint32_t nfc_hole_table(const nfc_graph *g, nfc_tables *t, nfc_id outer, nfc_id mask)
{
    uint32_t(*hole)[3], number;
    if (mask == NFC_NONE)
        return NFC_NONE;
    if (find(g, t, outer, &number))
        return number;
    const uint32_t holes = nfc_holes(g, mask, &hole);
    return holes ? add(t, outer, (nfc_table){.kind = NFC_HOLES, .at = hole[0], .rows = holes, .cols = 3}) : NFC_NONE;
}

void nfc_tables_free(nfc_tables *t)
{
    for (uint32_t i = 0; i < t->n; i++)
        nf_free((void *)t->at[i].at);
    nf_free(t->at);
    nf_free(t->of);
    *t = (nfc_tables){0};
}

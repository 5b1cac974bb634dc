/* fuse.c - finds expressions for which there is one tile kernel: runtime/fused.h lists them.
 *
 * An inner value of such an expression is absorbed: it is never written, and its reader reads what it would have. Both
 * printers start a product's sums at a bias; only libtcc's tier, which does not optimise, has need of the rest. */
#include <ctype.h>
#include <string.h>

#include "graph.h"
#include "program.h"

static const struct fused {
    const char *name, *expression;
} table[] = {
#define FUSED(name, operands, c, expression) {#name, expression},
#define SUMMED(name, operands, c, expression) {#name, expression},
#include "fused.h"
};
enum { FUSED_KERNELS = sizeof table / sizeof *table };

typedef struct matcher {
    const nfc_graph *g;
    const nfc_routine *r;
    bool absorbed; /* inner values must have been absorbed; otherwise: must be fit for it */
    nfc_fusion *f;
} matcher;

/* Read by one statement alone, each element once. */
static bool fit(const matcher *m, nfc_id id)
{
    const nfc_node *n = nfc_at(m->g, id);
    const nfc_place *p = &m->r->place[id];
    return m->absorbed ? p->absorbed
                       : n->rate == NFC_ROW && !p->absorbed && !p->late && !p->joined && p->uses == n->rows * n->cols;
}

static const char *match(matcher *m, const char *at, nfc_id id, bool root);

/* The arguments in this order; NULL if they do not match. */
static const char *match_arguments(matcher *m, const char *at, const nfc_node *n, bool exchanged)
{
    for (uint32_t i = 0; at && i < n->n_args; i++)
        at = match(m, at, n->args[exchanged ? n->n_args - 1 - i : i], false);
    return at;
}

/* Matches one expression at `at` and returns what follows it. */
static const char *match(matcher *m, const char *at, nfc_id id, bool root)
{
    const nfc_node *n = nfc_at(m->g, id);
    const size_t length = strcspn(at, " ");
    const char *rest = at[length] ? at + length + 1 : at + length;
    if (isdigit((unsigned char)*at))
        return nfc_is_value(m->g, id, *at - '0') ? rest : NULL;
    if (length == 1) {
        nfc_id *operand = &m->f->operand[*at - 'x'];
        if (*operand == NFC_NONE)
            *operand = id;
        return *operand == id ? rest : NULL;
    }
    const char *name = nfc_ops[n->op].name;
    if (strlen(name) != length || strncmp(name, at, length) != 0 || (!root && !fit(m, id)))
        return NULL;
    const nfc_fusion before = *m->f;
    if (!root)
        m->f->inner[m->f->n_inner++] = id;
    const nfc_fusion here = *m->f;
    const char *end = match_arguments(m, rest, n, false);
    if (!end && (n->op == NFC_OP_ADD || n->op == NFC_OP_MUL)) {
        *m->f = here;
        end = match_arguments(m, rest, n, true);
    }
    if (!end)
        *m->f = before;
    return end;
}

static bool find(matcher *m, nfc_id id)
{
    for (int k = 0; k < FUSED_KERNELS; k++) {
        *m->f = (nfc_fusion){.kernel = table[k].name, .operand = {NFC_NONE, NFC_NONE, NFC_NONE}};
        const char *end = match(m, table[k].expression, id, true);
        if (end && !*end)
            return true;
    }
    return false;
}

bool nfc_fuse(const nfc_graph *g, nfc_routine *r, nfc_id id)
{
    nfc_fusion f;
    matcher m = {g, r, false, &f};
    if (!find(&m, id))
        return false;
    for (uint32_t i = 0; i < f.n_inner; i++)
        r->place[f.inner[i]].absorbed = true;
    return true;
}

bool nfc_fused(const nfc_graph *g, const nfc_routine *r, nfc_id id, nfc_fusion *f)
{
    matcher m = {g, r, true, f};
    return find(&m, id);
}

static bool can_be_bias(const nfc_graph *g, const nfc_routine *r, nfc_id id)
{
    uint32_t first;
    int32_t step;
    const nfc_id leaf = nfc_view(g, r, id, &first, &step);
    return nfc_at(g, leaf)->rate < NFC_ROW && step == 1 && !nfc_is_uniform(g, leaf);
}

nfc_id nfc_biased(const nfc_graph *g, const nfc_routine *r, nfc_id id, nfc_id *bias)
{
    const nfc_node *n = nfc_at(g, id);
    for (int i = 0; i < 2 && n->op == NFC_OP_ADD && !r->place[id].times; i++) {
        const uint8_t op = nfc_at(g, n->args[i])->op;
        *bias = n->args[1 - i];
        if (nfc_is_product(op) && r->place[n->args[i]].absorbed)
            return n->args[i];
    }
    *bias = NFC_NONE;
    return NFC_NONE;
}

void nfc_fuse_bias(const nfc_graph *g, nfc_routine *r, nfc_id id)
{
    nfc_fusion none;
    const matcher m = {g, r, false, &none};
    const nfc_node *n = nfc_at(g, id);
    for (int i = 0; i < 2 && n->op == NFC_OP_ADD && n->rate == NFC_ROW && r->place[id].times != 1; i++) {
        const uint8_t op = nfc_at(g, n->args[i])->op;
        if (nfc_is_product(op) && !r->place[n->args[i]].times && fit(&m, n->args[i]) &&
            can_be_bias(g, r, n->args[1 - i])) {
            r->place[n->args[i]].absorbed = true;
            r->place[id].times = 0;
            return;
        }
    }
}

/* fuse.c - finds expressions that one tile kernel computes: those of runtime/fused.h, and products with a bias or a
 * gate.
 *
 * The inner values of such an expression are absorbed: they are never written, and the statement of the expression
 * reads what they would have read. Products with bias and gate are found for both printers; expressions of fused.h only
 * for libtcc, which does not optimise: in the shipped C the C compiler does the same. */
#include <ctype.h>
#include <string.h>

#include "graph/graph.h"
#include "lower/program.h"
#include "memory.h"

static const struct fused {
    const char *name, *expression;
} table[] = {
#define FUSED(name, operands, c, expression) {#name, expression},
#define SUMMED(name, operands, c, expression) {#name, expression},
#include "fused.h"
};
enum { FUSED_KERNELS = sizeof table / sizeof *table };

/* A match in progress: what has been matched so far is in *f. */
typedef struct matcher {
    const nfc_graph *g;
    const nfc_routine *r;
    nfc_fusion *f;
} matcher;

/* Whether a node may be an inner value of the match: it is read nowhere else, that is, each element is read `times`
 * times in all. times 0: it is the outermost node, which may be read by anybody. */
static bool fit(const matcher *m, nfc_id id, uint32_t times)
{
    const nfc_place *p = &m->r->place[id];
    return !times || (nfc_at(m->g, id)->rate == NFC_ROW && !p->absorbed && !p->late && !p->joined &&
                      p->uses == times * nfc_width(m->g, id));
}

static const char *match(matcher *m, const char *at, nfc_id id, uint32_t times); /* see below */

/* Matches the arguments of n, in their order or `exchanged` from the last to the first; returns as match does. */
static const char *match_arguments(matcher *m, const char *at, const nfc_node *n, bool exchanged)
{
    for (uint32_t i = 0; at && i < n->n_args; i++)
        at = match(m, at, n->args[exchanged ? n->n_args - 1 - i : i], 1);
    return at;
}

/* If id is the select 0 < gate ? sum : 0, returns sum and sets *gate; otherwise NFC_NONE. A relu is its own gate. */
static nfc_id gated(const nfc_graph *g, nfc_id id, nfc_id *gate)
{
    const nfc_node *n = nfc_at(g, id);
    if (n->op != NFC_OP_SELECT_LT || !nfc_is_value(g, n->args[0], 0) || !nfc_is_value(g, n->args[3], 0))
        return NFC_NONE;
    *gate = n->args[1];
    return n->args[2];
}

/* Matches the node id, of which each element is read `times` times (0: it is the outermost), with the expression in
 * prefix form that begins at `at`. Returns the text behind that expression, NULL if they do not match. */
static const char *match(matcher *m, const char *at, nfc_id id, uint32_t times)
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
    nfc_id gate = NFC_NONE;
    const bool relu = !strncmp(at, "relu ", 5);
    const char *name = nfc_ops[n->op].name;
    if (!fit(m, id, times) || (relu ? gated(m->g, id, &gate) != gate || gate == NFC_NONE
                                    : strlen(name) != length || strncmp(name, at, length) != 0))
        return NULL;
    const nfc_fusion before = *m->f;
    if (times)
        m->f->inner[m->f->n_inner++] = id;
    const nfc_fusion here = *m->f;
    const char *end = relu ? match(m, rest, gate, 2) : match_arguments(m, rest, n, false);
    if (!end && nfc_has(n->op, NFC_COMMUTES)) {
        *m->f = here;
        end = match_arguments(m, rest, n, true);
    }
    if (!end)
        *m->f = before;
    return end;
}

/* Finds the first expression of fused.h that the node id matches; false if there is none. */
static bool find(matcher *m, nfc_id id)
{
    for (int k = 0; k < FUSED_KERNELS; k++) {
        *m->f = (nfc_fusion){.kernel = table[k].name, .operand = {NFC_NONE, NFC_NONE, NFC_NONE}};
        const char *end = match(m, table[k].expression, id, 0);
        if (end && !*end)
            return true;
    }
    return false;
}

/* Notes in the routine that the statement of id computes a fusion. */
static nfc_fusion *add(nfc_routine *r, nfc_id id, nfc_fusion f)
{
    r->fusion = nf_realloc(r->fusion, (r->n_fusions + 1) * sizeof *r->fusion);
    r->fusion[r->n_fusions++] = f;
    r->place[id].fusion = r->n_fusions;
    return &r->fusion[r->n_fusions - 1];
}

bool nfc_fuse(const nfc_graph *g, nfc_routine *r, nfc_id id)
{
    nfc_fusion f;
    matcher m = {g, r, &f};
    if (!find(&m, id))
        return false;
    for (uint32_t i = 0; i < f.n_inner; i++)
        r->place[f.inner[i]].absorbed = true;
    add(r, id, f);
    return true;
}

/* ---- products ---------------------------------------------------------------------------------------------------- */

/* A kernel reads a bias as contiguous numbers, the same for every row. */
static bool can_be_bias(const nfc_graph *g, const nfc_routine *r, nfc_id id)
{
    uint32_t first;
    int32_t step;
    const nfc_id leaf = nfc_view(g, r, id, &first, &step);
    return nfc_at(g, leaf)->rate < NFC_ROW && step == 1 && !nfc_is_uniform(g, leaf);
}

/* A kernel reads a gate as contiguous elements of row rate. */
static bool can_be_gate(const nfc_graph *g, const nfc_routine *r, nfc_id id)
{
    uint32_t first;
    int32_t step;
    return nfc_at(g, nfc_view(g, r, id, &first, &step))->rate == NFC_ROW && step == 1;
}

/* Whether id is product + bias, with the product as argument i: sets the node and the bias of *p. */
static bool biased(const nfc_graph *g, nfc_id id, uint32_t i, nfc_product *p)
{
    const nfc_node *n = nfc_at(g, id);
    if (n->op != NFC_OP_ADD || !nfc_is_product(nfc_at(g, n->args[i])->op))
        return false;
    p->node = n->args[i];
    p->bias = n->args[1 - i];
    return true;
}

/* Whether a value can be absorbed by its reader: it is not written out whole, and only that one reads it, each element
 * `uses` times. */
static bool is_inner(const nfc_graph *g, const nfc_routine *r, nfc_id id, uint32_t uses)
{
    const nfc_place *p = &r->place[id];
    return nfc_at(g, id)->rate == NFC_ROW && p->times != 1 && !p->absorbed && !p->late && !p->joined &&
           p->uses == uses * nfc_width(g, id);
}

void nfc_fuse_product(const nfc_graph *g, nfc_routine *r, nfc_id id)
{
    nfc_id gate = NFC_NONE;
    const nfc_id sum = gated(g, id, &gate), inner = sum == NFC_NONE ? id : sum;
    if (r->place[id].times == 1 || nfc_at(g, id)->rate != NFC_ROW ||
        (sum != NFC_NONE && (!is_inner(g, r, sum, 1 + (gate == sum)) || (gate != sum && !can_be_gate(g, r, gate)))))
        return;
    nfc_product p = {inner, NFC_NONE, gate, gate == sum && sum != NFC_NONE};
    bool found = sum != NFC_NONE && nfc_is_product(nfc_at(g, sum)->op);
    for (uint32_t i = 0; i < 2 && !found; i++)
        if (biased(g, inner, i, &p) && is_inner(g, r, p.node, 1) && can_be_bias(g, r, p.bias)) {
            r->place[p.node].absorbed = true;
            found = true;
        }
    if (!found)
        return;
    r->place[id].times = 0;
    if (sum != NFC_NONE)
        r->place[sum].absorbed = true;
    add(r, id, (nfc_fusion){.product = p});
}

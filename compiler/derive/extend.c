/* extend.c - copies of a model for programs that only some users ask for: its vector-Jacobian products, its target, and
 * those of directional derivatives. Each has a graph of its own, which begins as the model's. */
#include <string.h>

#include "memory.h"
#include "model.h"

/* A copy with these n blocks, none of whose functions is derived, and these entry points. */
static nfc_model *copy_of(const nfc_model *of, const nfc_block *block, uint32_t n, unsigned entries)
{
    nfc_model *m = nf_alloc(1, sizeof *m);
    *m = *of;
    m->entries = entries;
    m->program = m->program_cc = (nf_program){.name = NULL};
    m->jit = NULL;
    m->vjp = m->target_model = m->slope = NULL;
    memset(m->object, 0, sizeof m->object);
    memset(m->object_file, 0, sizeof m->object_file);
    memset(m->closes, 0, sizeof m->closes);
    m->graph = nfc_graph_extend(of->graph);
    m->n_block = n;
    m->block = nf_alloc(n, sizeof *m->block);
    for (uint32_t i = 0; i < n; i++) {
        m->block[i] = block[i];
        memset(m->block[i].part, 0, sizeof m->block[i].part);
    }
    return m;
}

nfc_model *nfc_extend(const nfc_model *of)
{
    const unsigned entries = 1u << NF_FORWARD_VJP | 1u << NF_INVERSE_VJP | 1u << NF_LOG_PROB_VJP | 1u << NF_LATENT;
    nfc_model *m = copy_of(of, of->block, of->n_block, entries);
    m->context_adjoint = m->context > 0;
    nfc_derive_blocks(m);
    m->graph->region = 0;
    for (uint32_t i = 0; i < m->base_block && !m->graph->error[0]; i++)
        nfc_derive_inverse_grad(m, &m->block[i]);
    return m;
}

nfc_model *nfc_extend_target(const nfc_model *of)
{
    nfc_model *m = copy_of(of, of->target, 1, 1u << NF_LOG_PROB | 1u << NF_SCORE);
    m->base_block = m->base_version = 0;
    m->versions = 1;
    m->layers = m->n_copy = m->n_entering = m->n_param = m->params = m->random = 0;
    memcpy(m->hash, of->target_hash, sizeof m->hash);
    m->start = NULL;
    m->border = nfc_arena(m->graph, sizeof *m->border);
    *m->border = (nfc_border){.before = 0};
    nfc_derive_blocks(m);
    return m;
}

/* J v, where J is the derivative of the row y by the row `by`; NFC_NONE where that is zero. The adjoint pass gives u J
 * for a row u, in which it is linear but for the guards of products with 0, which are left out: its adjoint by u, from
 * v, is J v, without u. */
static nfc_id along(nfc_graph *g, nfc_id y, nfc_id by, nfc_id v)
{
    const nfc_id u = nfc_unknown(g, nfc_width(g, y));
    nfc_id product = NFC_NONE, result = NFC_NONE;
    g->unguarded = true;
    if (!g->error[0])
        nfc_adjoint(g, 1, &y, &u, 1, &by, &product);
    g->unguarded = false;
    if (product != NFC_NONE && !g->error[0])
        nfc_adjoint(g, 1, &product, &v, 1, &u, &result);
    return result;
}

/* The order of features, or NULL for the one that they have, for rows of as many more behind them. */
static uint32_t *doubled(nfc_model *m, const uint32_t *order)
{
    const uint32_t dim = m->dim / 2;
    uint32_t *to = nfc_arena(m->graph, m->dim * sizeof *to);
    for (uint32_t j = 0; j < dim; j++) {
        to[j] = order ? order[j] : j;
        to[dim + j] = dim + to[j];
    }
    return to;
}

nfc_model *nfc_extend_directional(const nfc_model *of)
{
    nfc_model *m = copy_of(of, of->block, of->n_block, 1u << NF_LOG_PROB_VJP);
    nfc_graph *g = m->graph;
    const nfc_id v = nfc_input(g, NFC_IN_TANGENT, of->dim), ldj = nfc_input(g, NFC_IN_LDJ, 1);
    m->directional = true;
    m->context_adjoint = m->context > 0;
    m->dim = 2 * of->dim;
    m->ends = NULL;
    m->domain = NULL;
    m->n_entering = 0;
    m->copy = nfc_arena(g, (of->n_copy + 1) * sizeof *m->copy);
    for (uint32_t i = 0; i < of->n_copy; i++) {
        m->copy[i] = of->copy[i];
        if (of->copy[i].after)
            m->copy[i].after = doubled(m, of->copy[i].after);
    }
    m->start = doubled(m, of->start);
    for (uint32_t i = 0; i <= m->base_block && !g->error[0]; i++) {
        nfc_block *b = &m->block[i];
        const bool base = i == m->base_block;
        const nfc_id dy = along(g, b->y, b->data, v), dl = base ? NFC_NONE : along(g, b->ldj, b->data, v);
        const nfc_id moved = dy == NFC_NONE ? nfc_zeros(g, 1, nfc_width(g, b->y)) : dy;
        b->y = base ? moved : nfc_concat(g, 2, (nfc_id[]){b->y, moved});
        if (!base)
            b->ldj = dl == NFC_NONE ? ldj : nfc_binary(g, NFC_OP_ADD, ldj, dl);
    }
    nfc_derive_blocks(m);
    return m;
}

void nfc_extended_free(nfc_model *m)
{
    if (!m)
        return;
    nfc_programs_free(m);
    for (uint32_t i = 0; i < m->n_block; i++)
        nfc_parts_free(&m->block[i]);
    nf_free(m->block);
    nfc_graph_free(m->graph);
    nf_free(m);
}

/* extend.c - copies of a model for programs that only some users ask for: its vector-Jacobian products, and its target.
 * Each has a graph of its own, which begins as the model's. */
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
    m->vjp = m->target_model = NULL;
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
    m->start = NULL;
    m->border = nfc_arena(m->graph, sizeof *m->border);
    *m->border = (nfc_border){.before = 0};
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

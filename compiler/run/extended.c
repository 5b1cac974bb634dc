/* extended.c - the programs of what a model is extended by (derive/extend.c): derived, printed and compiled when first
 * asked for. */
#include "memory.h"
#include "model.h"

/* Makes *made of the model, unless it is there. */
static nf_status extend(const nfc_model *m, nfc_model **made, nfc_model *(*make)(const nfc_model *of), nf_error *error)
{
    NF_SCOPE(error);
    nfc_model *own = *made ? NULL : make(m);
    if (!own)
        return NF_OK;
    const nf_status status = own->graph->error[0] ? nfc_graph_fault(own, error) : nfc_model_check_constants(own, error);
    if (status)
        nfc_extended_free(own);
    else
        *made = own;
    return status;
}

static nf_status compile(nfc_model *m, bool cc, const nf_program **program, nf_error *error)
{
    return cc ? nfc_model_program_cc(m, ~0u, program, error) : nfc_model_program(m, program, error);
}

nf_status nfc_model_program_vjp(nfc_model *m, bool cc, const nf_program **program, nf_error *error)
{
    const nf_status status = extend(m, &m->vjp, nfc_extend, error);
    return status ? status : compile(m->vjp, cc, program, error);
}

nf_status nfc_model_program_directional(nfc_model *m, bool cc, const nf_program **program, nf_error *error)
{
    const nf_status status = extend(m, &m->slope, nfc_extend_directional, error);
    return status ? status : compile(m->slope, cc, program, error);
}

nf_status nfc_model_program_target(nfc_model *m, bool cc, const nf_program **program, nf_error *error)
{
    if (!m->target)
        return nf_fail(error, NF_USAGE,
                       "%s has no target; model { target = target { log_density = ... } } gives it one", m->path);
    const nf_status status = extend(m, &m->target_model, nfc_extend_target, error);
    return status ? status : compile(m->target_model, cc, program, error);
}

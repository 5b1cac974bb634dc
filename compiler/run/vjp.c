/* vjp.c - the programs of a model's vector-Jacobian products: derived, printed and compiled when first asked for. */
#include "memory.h"
#include "model.h"

/* Derives what they need, in m->vjp. */
static nf_status extend(nfc_model *m, nf_error *error)
{
    NF_SCOPE(error);
    nfc_model *made = nfc_extend(m);
    if (made->graph->error[0]) {
        const nf_status status = nfc_graph_fault(made, error);
        nfc_extended_free(made);
        return status;
    }
    m->vjp = made;
    return NF_OK;
}

nf_status nfc_model_program_vjp(nfc_model *m, bool cc, const nf_program **program, nf_error *error)
{
    const nf_status status = m->vjp ? NF_OK : extend(m, error);
    if (status)
        return status;
    return cc ? nfc_model_program_cc(m->vjp, ~0u, program, error) : nfc_model_program(m->vjp, program, error);
}

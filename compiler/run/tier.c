/* tier.c - whether the C compiler's tier pays: the time that it saves for each row, and what compiling takes first. */
#include "model.h"

void nfc_model_cc_estimate(nfc_model *m, nf_entry_kind kind, double *saved, double *compile)
{
    const double element_saves = 0.035e-9, statement_takes = 4e-3; /* seconds, measured on 2 cores */
    nfc_code c = {.m = m};
    double elements = 0, statements = 0;
    nfc_code_add(&c, kind); /* nothing is unrolled: every statement is one kernel call */
    for (uint32_t k = 0; k < c.plan[kind].n; k++)
        if (c.plan[kind].call[k].kind == NFC_RUN)
            elements += c.function[c.plan[kind].call[k].function].elements;
    for (uint32_t i = 0; i < c.n; i++)
        statements += c.function[i].r.n_body;
    *saved = elements * element_saves;
    *compile = statements * statement_takes;
    nfc_code_free(&c);
}

/* options.c - the compiler's tables of options. */
#include <string.h>

#include "tools.h"

static const char *const precisions[] = {[NF_F32] = "float", [NF_F64] = "double", NULL};
static const char *const tiers[] = {[NFC_JIT_TCC] = "tcc", [NFC_JIT_CC] = "cc", NULL};
static const char *const switches[] = {[NFC_LIMITS_ON] = "on", [NFC_LIMITS_OFF] = "off", NULL};

static const char *const devices[] = {[NFC_DEVICE_CPU] = "cpu", [NFC_DEVICE_CUDA] = "cuda", NULL};

static const nf_option compile_rows[] = {
    NF_CHOICE_ROW(nfc_compile_options, precision, precisions, "of the numbers (default: the model's)"),
    NF_CHOICE_ROW(nfc_compile_options, jit, tiers, "in this process, or by the system's C compiler, cached"),
    NF_CHOICE_ROW(nfc_compile_options, limits, switches, "on what a description may take of time and memory"),
    NF_CHOICE_ROW(nfc_compile_options, device, devices, "what runs the model: the processor, or an NVIDIA GPU"),
};
const nf_options nfc_compile_table = NF_TABLE("compile", compile_rows, &(nfc_compile_options){.precision = -1});

const char *nfc_precision_name(const nfc_compile_options *o)
{
    return o->precision < 0 ? NULL : precisions[o->precision];
}

static const char *const targets[] = {[NFC_TARGET_C] = "c", [NFC_TARGET_CUDA] = "cuda", NULL};

static const nf_option emit_rows[] = {
    NF_CHOICE_ROW(nfc_emit_options, target, targets, "the language: C for a CPU, or CUDA C for a GPU"),
    NF_BOOLEAN_ROW(nfc_emit_options, weights, "compile the parameters in"),
    NF_BOOLEAN_ROW(nfc_emit_options, inference, "leave out loss, init and adamw"),
    NF_TEXT_ROW(nfc_emit_options, entries, "LIST", "print these alone, as in log_prob,sample"),
};
const nf_options nfc_emit_table = NF_TABLE("emit", emit_rows, &(nfc_emit_options){0});

nf_status nfc_emit_by_options(nfc_model *model, const char *dir, const void *weights, size_t members,
                              const nfc_emit_options *o, nf_error *error)
{
    if (members && o->target == NFC_TARGET_CUDA)
        return nf_fail(
            error, NF_USAGE,
            "%s: an ensemble of %zu flows is printed in C alone: expected target c, or the weights of one flow",
            nfc_model_name(model), members);
    if (members)
        return nfc_model_emit_ensemble(model, dir, weights, members, o->entries, error);
    return (o->target == NFC_TARGET_CUDA ? nfc_model_emit_cuda : nfc_model_emit)(model, dir, weights, o->inference,
                                                                                 o->entries, error);
}

const nf_options *nfc_options_named(const char *name)
{
    const nf_options *const own[] = {&nfc_compile_table, &nfc_emit_table};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (!strcmp(own[i]->name, name))
            return own[i];
    return nf_options_named(name);
}

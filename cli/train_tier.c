/* train_tier.c - whether a training is compiled by libtcc, by the C compiler, or for a GPU. */
#include <stdio.h>
#include <string.h>

#include "model.h"
#include "train.h"

const char *const train_tiers[] = {[JIT_AUTO] = "auto", [JIT_TCC] = "tcc", [JIT_CC] = "cc", NULL};

/* Whether compiling with the C compiler costs less time than it saves, by estimates that depend on the program and the
 * rows alone. No clock decides, so that a run can be repeated to the bit. */
static bool cc_pays(nfc_model *model, double rows, double steps)
{
    double saved, compile;
    nfc_model_cc_estimate(model, NF_GRAD, &saved, &compile);
    return rows * steps * saved > compile;
}

static const char gpu[] = "cuda"; /* the tier of --device cuda */

/* Whether --device says a GPU, or the run that goes on was begun on one. */
static bool is_on_gpu(const train_arguments *a, const run_record *then)
{
    const int device = (int)a->compile.device;
    return device < 0 ? then->tier && !strcmp(then->tier, gpu) : device == NFC_DEVICE_CUDA;
}

/* What --jit says, or which tier the run that goes on was begun in. */
static int jit_of(const train_arguments *a, const run_record *then)
{
    int jit = a->jit;
    for (int tier = JIT_TCC; tier <= JIT_CC && jit == JIT_AUTO && then->tier; tier++)
        jit = strcmp(then->tier, train_tiers[tier]) ? JIT_AUTO : tier;
    return jit;
}

/* Compiles what the training takes, with the C compiler or not. */
static nf_status compile(nfc_model *model, bool cc, bool fisher, progress *p, nf_error *error)
{
    const unsigned on_rows = 1u << NF_GRAD | 1u << NF_LOSS;
    const unsigned towards = 1u << NF_INVERSE | 1u << NF_SAMPLE | 1u << NF_LOG_PROB | (fisher ? 1u << NF_SCORE : 0);
    nf_status status = cc ? nfc_model_program_cc(model, p->target ? towards : on_rows, &p->program, error)
                          : nfc_model_program(model, &p->program, error);
    if (!status && p->target)
        status = nfc_model_program_vjp(model, cc, &p->vjp, error);
    if (!status && fisher)
        status = nfc_model_program_directional(model, cc, &p->directional, error);
    return status || !p->target ? status : nfc_model_program_target(model, cc, &p->target, error);
}

nf_status train_choose_tier(nfc_model *model, const run_record *then, const nf_train_options *o, size_t rows,
                            progress *p, const char **tier, nf_error *error)
{
    const int jit = jit_of(p->a, then);
    const double n = (double)(o->batch && o->batch < rows ? o->batch : rows);
    const double steps = (double)(p->target ? o->steps : nf_train_steps(o, rows));
    const bool cc = jit == JIT_CC || (jit == JIT_AUTO && cc_pays(model, n, steps));
    nf_error why;
    *tier = gpu;
    if (is_on_gpu(p->a, then))
        return nfc_model_program_cuda(model, 1u << NF_GRAD | 1u << NF_LOSS, &p->program, error);
    *tier = train_tiers[JIT_CC];
    const bool fisher = p->target && o->objective == NF_OBJECTIVE_FISHER;
    if (cc && compile(model, true, fisher, p, &why) == NF_OK)
        return NF_OK;
    if (cc)
        fprintf(stderr, "nfc: %s; going on without it\n", why.text);
    *tier = train_tiers[JIT_TCC];
    return compile(model, false, fisher, p, error);
}

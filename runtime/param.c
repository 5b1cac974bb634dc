/* param.c - a program's parameters: their initial values, and which of them are trained. */
#include <string.h>

#include "internal.h"

const nf_initialiser nf_initialisers[NF_INITIALISERS] = {
    [NF_INIT_CONSTANT] = {"constant", "value", NULL},
    [NF_INIT_UNIFORM] = {"uniform", "low", "high"},
    [NF_INIT_TRUNCATED_NORMAL] = {"truncated_normal", "std", NULL},
};
_Static_assert(NF_INIT_TRUNCATED_NORMAL + 1 == NF_INITIALISERS, "every initialiser of portable.h has a name");

const char *const nf_statistics[NF_STATISTICS] = {
    [NF_STATISTIC_NONE] = "",
    [NF_STATISTIC_MEAN] = "mean",
    [NF_STATISTIC_STD] = "std",
    [NF_STATISTIC_LOG_STD] = "log_std",
    [NF_STATISTIC_STD_OR_ONE] = "std_or_one",
};

bool nf_trainable_stretch(const nf_param *param, size_t n, size_t *i, size_t *from, size_t *to)
{
    while (*i < n && !param[*i].trainable)
        ++*i;
    if (*i == n)
        return false;
    *from = param[*i].offset;
    for (; *i < n && param[*i].trainable; ++*i)
        *to = param[*i].offset + nf_param_count(&param[*i]);
    return true;
}

bool nf_program_tensor(const nf_program *p, size_t i, nf_tensor *tensor)
{
    *tensor = (nf_tensor){.name = NULL};
    if (i >= p->n_param)
        return false;
    const nf_param *q = &p->param[i];
    *tensor = (nf_tensor){q->name, q->rows, q->cols, q->offset, q->trainable};
    return true;
}

/* Each number depends on the seed and its place alone, so that parameters can be initialised one by one. */
void nf_init(const nf_program *p, uint64_t seed, void *params)
{
    for (size_t i = 0; i < p->n_param; i++) {
        const nf_param *q = &p->param[i];
        const struct nf_initial from = {q->offset, nf_param_count(q), q->init, q->a, q->b, q->keep, q->cols};
        p->numeric->initialise(seed, &from, 1, params);
    }
}

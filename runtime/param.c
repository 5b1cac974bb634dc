/* param.c - a program's parameters: their initial values, and which of them are trained. */
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "option.h"

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

/* ---- freezing ---------------------------------------------------------------------------------------------------- */

/* Reads "4" or "1-4", n characters long, as numbers of layers; false where it is neither. */
static bool read_layers(const char *text, size_t n, uint64_t *first, uint64_t *last)
{
    const char *digits = "0123456789";
    const size_t before = strspn(text, digits);
    const bool range = text[before] == '-';
    const size_t after = range ? strspn(text + before + 1, digits) : 0;
    *first = strtoull(text, NULL, 10);
    *last = range ? strtoull(text + before + 1, NULL, 10) : *first;
    return before > 0 && (range ? after > 0 && before + 1 + after == n : before == n);
}

/* The number of the layer that a parameter belongs to, which its name flow.K.NAME tells; 0: to the base. */
static uint64_t layer_of(const nf_param *q)
{
    return strncmp(q->name, "flow.", 5) ? 0 : strtoull(q->name + 5, NULL, 10);
}

/* Whether a parameter's name is the text of n characters, or goes on after it with a point. */
static bool is_under(const nf_param *q, const char *text, size_t n)
{
    return !strncmp(q->name, text, n) && (q->name[n] == 0 || q->name[n] == '.');
}

/* Fails, as no parameter has the name that an item of the list says. */
static nf_status no_parameter(const nf_param *param, size_t n, const char *item, size_t length, nf_error *error)
{
    char quoted[60], word[60] = "";
    const char **names = nf_alloc(n + 1, sizeof *names);
    for (size_t i = 0; i < n; i++)
        names[i] = param[i].name;
    nf_quote(quoted, sizeof quoted, item, length);
    memcpy(word, item, length < sizeof word ? length : sizeof word - 1);
    const char *near = nf_nearest(word, names, n);
    nf_free(names);
    return nf_fail(error, NF_USAGE,
                   "train.freeze: expected layers, as in 1-4,7, or names of parameters or what these begin with, as "
                   "in flow.2.net; there is no %s%s%s%s",
                   quoted, near ? ", did you mean '" : "", near ? near : "", near ? "'?" : "");
}

nf_status nf_freeze(nf_param *param, size_t n, size_t layers, const char *list, nf_error *error)
{
    enum { LONGEST = 1000 };
    if (strlen(list) > LONGEST)
        return nf_fail(error, NF_USAGE, "train.freeze: expected at most %d characters, found %zu", LONGEST,
                       strlen(list));
    for (const char *item = list, *end; *item; item = *end ? end + 1 : end) {
        uint64_t first, last;
        item += strspn(item, " ");
        end = item + strcspn(item, ",");
        const size_t length = (size_t)(end - item);
        const bool numbers = read_layers(item, length, &first, &last);
        bool any = false;
        if (numbers && (first < 1 || last < first || last > layers))
            return nf_fail(error, NF_USAGE, "train.freeze: the flow has %zu layer%s, there is no %.*s among them",
                           layers, layers == 1 ? "" : "s", (int)length, item);
        for (size_t i = 0; i < n; i++)
            if (numbers ? layer_of(&param[i]) >= first && layer_of(&param[i]) <= last
                        : is_under(&param[i], item, length)) {
                param[i].trainable = false;
                any = true;
            }
        if (!any && numbers)
            return nf_fail(error, NF_USAGE, "train.freeze: in %.*s no layer has parameters", (int)length, item);
        if (!any)
            return no_parameter(param, n, item, length, error);
    }
    return NF_OK;
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
    for (size_t i = 0; i < p->members; i++)
        nf_init(p->member, seed + i, (char *)params + i * p->member->params * nf_type_size(p->type));
    for (size_t i = 0; i < p->n_param && !p->members; i++) {
        const nf_param *q = &p->param[i];
        const struct nf_initial from = {q->offset, nf_param_count(q), q->init, q->a, q->b, q->keep, q->cols};
        p->numeric->initialise(seed, &from, 1, params);
    }
}

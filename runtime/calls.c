/* calls.c - the calls of entry points that programs make: their arguments are checked, and they run in a workspace of
 * their own (run.c). */
#include <math.h>
#include <string.h>

#include "internal.h"

nf_batch nf_batch_of(const nf_rows *rows)
{
    return (nf_batch){.n = rows->n, .at = {rows->x, rows->context}, .stride = {rows->stride_x, rows->stride_context}};
}

nf_status nf_rows_check(const nf_program *p, const nf_rows *rows, bool data, bool context, nf_error *error)
{
    if (!rows || (rows->n && data && !rows->x))
        return nf_fail(error, NF_USAGE, "%s: there are no rows to run on", p->name);
    if (context && p->context && rows->n && !rows->context)
        return nf_fail(error, NF_USAGE, "%s: the model needs %zu context column%s, found none", p->name, p->context,
                       NF_S(p->context));
    const size_t stride[2] = {data ? rows->stride_x : 0, context ? rows->stride_context : 0};
    const size_t width[2] = {p->dim, p->context};
    for (int i = 0; i < 2; i++)
        if (stride[i] && stride[i] < width[i])
            return nf_fail(error, NF_USAGE, "%s: rows of %zu number%s stand %zu apart, expected at least %zu, or 0",
                           p->name, width[i], NF_S(width[i]), stride[i], width[i]);
    return NF_OK;
}

nf_status nf_entry_check(const nf_program *p, unsigned kind, nf_error *error)
{
    if (p->member)
        return nf_ensemble_fail(p, error);
    if (p->entry[kind].prologue)
        return p->device ? p->device->need(p->device, kind, error) : NF_OK;
    if (kind >= NF_ENTRIES)
        return nf_fail(error, NF_USAGE,
                       "%s: this program has no vector-Jacobian products; nfc_model_program_vjp makes one that has",
                       p->name);
    return nf_fail(error, NF_USAGE,
                   p->entry[NF_FORWARD_VJP].prologue
                       ? "%s: this program has vector-Jacobian products alone, for nf_vjp"
                       : "%s: the entry point was not compiled, and the process may not have executable memory",
                   p->name);
}

/* Whether an entry point is of the density of rows. */
static bool is_density(unsigned kind)
{
    return kind == NF_LOG_PROB || kind == NF_SCORE || kind == NF_LOSS || kind == NF_GRAD || kind == NF_LOG_PROB_VJP;
}

/* Such an entry point of a program some of whose features are whole numbers. */
static nf_status run_whole(const nf_program *p, unsigned kind, const void *params, const nf_rows *rows,
                           void *const *out, double *loss, void *grad, nf_error *error)
{
    const nf_program *one = p->member ? p->member : p;
    double ignored;
    if (kind == NF_LOG_PROB_VJP)
        return nf_whole_fail(p, "log_prob has no vector-Jacobian product", error);
    nf_status status = p->member && grad ? nf_ensemble_fail(p, error) : nf_entry_check(one, kind, error);
    if (!status)
        status = nf_rows_check(one, rows, true, true, error);
    if (!status && grad)
        memset(grad, 0, p->params * nf_type_size(p->type));
    if (status || rows->n == 0)
        return status;
    return nf_whole_run(p, kind == NF_SCORE ? NF_SCORE : NF_LOG_PROB, params, rows, out,
                        grad && !loss ? &ignored : loss, grad, error);
}

/* Checks the arguments and makes one call of an entry point in a workspace of its own. key and cotangents are for those
 * that take them, and sharing for what is summed over rows; loss and grad may be NULL. */
static nf_status run(const nf_program *p, unsigned kind, const void *params, const nf_rows *rows,
                     const nf_random_key *key, const void *const *cotangents, const nf_sharing *sharing,
                     void *const *out, double *loss, void *grad, nf_error *error)
{
    NF_SCOPE(error);
    double ignored;
    if (p && p->points && is_density(kind))
        return run_whole(p, kind, params, rows, out, loss, grad, error);
    if (p && p->member)
        return nf_ensemble_run(p, kind, params, rows, key, out, loss, error);
    if (!p || (!params && p->params))
        return nf_fail(error, NF_USAGE, "there is no %s to run", p ? "vector of parameters" : "program");
    const nf_entry *e = &p->entry[kind];
    nf_status status = nf_entry_check(p, kind, error);
    if (!status)
        status = nf_rows_check(p, rows, e->in[NF_IN_DATA] > 0, e->in[NF_IN_CONTEXT] > 0, error);
    if (!status && grad)
        memset(grad, 0, p->params * nf_type_size(p->type));
    if (status || !rows || rows->n == 0) /* no rows: nf_rows_check has failed */
        return status;
    if (rows->weights.at && (kind == NF_LOSS || kind == NF_GRAD))
        return nf_weighted_loss(p, params, rows, loss, grad, error);
    nf_workspace *w = nf_workspace_make(p, kind, rows->n, sharing);
    nf_batch batch = nf_batch_of(rows);
    if (key && key->given) {
        batch.at[NF_IN_RANDOM] = key->given->data;
        batch.stride[NF_IN_RANDOM] = key->given->cols;
    }
    if (cotangents) { /* the plan of log_prob's takes them as the weights of a loss */
        const bool alone = kind == NF_LOG_PROB_VJP;
        batch.sign = alone ? -1 : 1;
        batch.cotangent[0] = alone ? NULL : cotangents[0];
        batch.cotangent[1] = cotangents[!alone];
    }
    nf_workspace_run(w, params, &batch, key, out, grad && !loss ? &ignored : loss, grad);
    status = nf_workspace_status(w, error);
    nf_workspace_free(w);
    if (!status && kind == NF_SAMPLE && p->points)
        nf_whole_round(p, rows->n, out[0]);
    return status;
}

nf_status nf_run(const nf_program *p, nf_entry_kind kind, const void *params, const nf_rows *rows, void *const *out,
                 nf_error *error)
{
    const bool runs = kind == NF_FORWARD || kind == NF_INVERSE || kind == NF_LOG_PROB || kind == NF_SCORE ||
                      kind == NF_LAYERS || kind == NF_ENTERING;
    if (!runs || !out)
        return nf_fail(error, NF_USAGE,
                       runs ? "nf_run: there is no place for results"
                            : "nf_run: expected an entry that runs over rows, as forward, inverse or log_prob");
    return run(p, kind, params, rows, NULL, NULL, NULL, out, NULL, NULL, error);
}

nf_status nf_vjp_shared(const nf_program *p, nf_entry_kind kind, const void *params, const nf_rows *rows,
                        const void *const *cotangents, const nf_sharing *sharing, void *const *out, nf_error *error)
{
    unsigned vjp;
    switch ((int)kind) {
    case NF_FORWARD:
        vjp = NF_FORWARD_VJP;
        break;
    case NF_INVERSE:
        vjp = NF_INVERSE_VJP;
        break;
    case NF_LOG_PROB:
        vjp = NF_LOG_PROB_VJP;
        break;
    default:
        return nf_fail(error, NF_USAGE, "nf_vjp: expected the entry forward, inverse or log_prob");
    }
    if (!cotangents || !out)
        return nf_fail(error, NF_USAGE,
                       out ? "nf_vjp: there are no cotangents" : "nf_vjp: there is no place for results");
    return run(p, vjp, params, rows, NULL, cotangents, sharing, out, NULL, out[2], error);
}

nf_status nf_vjp(const nf_program *p, nf_entry_kind kind, const void *params, const nf_rows *rows,
                 const void *const *cotangents, void *const *out, nf_error *error)
{
    return nf_vjp_shared(p, kind, params, rows, cotangents, NULL, out, error);
}

nf_status nf_loss(const nf_program *p, const void *params, const nf_rows *rows, double *loss, void *grad,
                  nf_error *error)
{
    if (!loss)
        return nf_fail(error, NF_USAGE, "nf_loss: there is no place for the loss");
    *loss = NAN;
    return run(p, grad ? NF_GRAD : NF_LOSS, params, rows, NULL, NULL, NULL, NULL, loss, grad, error);
}

nf_status nf_sample(const nf_program *p, const void *params, uint64_t seed, uint64_t first, const nf_rows *rows,
                    void *x, nf_error *error)
{
    if (!x && rows && rows->n)
        return nf_fail(error, NF_USAGE, "nf_sample: there is no place for the rows");
    return run(p, NF_SAMPLE, params, rows, &(nf_random_key){seed, first, NULL}, NULL, NULL, &x, NULL, NULL, error);
}

nf_status nf_sample_from(const nf_program *p, const void *params, const nf_matrix *random, const nf_rows *rows, void *x,
                         nf_error *error)
{
    return run(p, NF_SAMPLE, params, rows, &(nf_random_key){.given = random}, NULL, NULL, &x, NULL, NULL, error);
}

nf_status nf_latent(const nf_program *p, const void *params, uint64_t seed, uint64_t first, const nf_rows *rows,
                    void *const *out, nf_error *error)
{
    return run(p, NF_LATENT, params, rows, &(nf_random_key){seed, first, NULL}, NULL, NULL, out, NULL, NULL, error);
}

void nf_program_describe(const nf_program *p, nf_program_info *info)
{
    *info = (nf_program_info){p->name, p->dim, p->context, p->params, p->layers, p->type, p->n_param, p->members};
}

/* entries.c - the entry points: the plan of each, its C declaration, and what the printed header says of it.
 *
 * To add one: a number in model.h, a function here that makes its plan, and a row in the table nfc_entries. */
#include <string.h>

#include "lower/planner.h"
#include "memory.h"

/* Adds the call of a part of the base, with z as its data. */
static nfc_call *run_base(nfc_planner *s, nfc_part part, nfc_rows z, nfc_rows ldj)
{
    nfc_plan_see(s, s->m->base_version);
    nfc_plan_data(s, z);
    s->in[NFC_IN_LDJ] = ldj;
    return nfc_plan_run(s, s->m->base_block, part, s->m->block[s->m->base_block].base);
}

/* A row for the log-determinant, set to 0. */
static nfc_rows new_ldj(nfc_planner *s)
{
    const nfc_rows ldj = nfc_plan_rows(s, 1);
    nfc_plan_clear(s, ldj, 1);
    return ldj;
}

/* forward: z and the log-determinant; or inverse: x and the log-determinant. */
static void plan_map(nfc_planner *s, bool inverse)
{
    const nfc_model *m = s->m;
    const nfc_watcher none = {0};
    const uint32_t *end = m->border[m->layers].order;
    const nfc_rows ldj = new_ldj(s);
    const nfc_rows in = nfc_plan_input(s, NFC_IN_DATA, m->dim);
    const nfc_rows out = inverse
                             ? nfc_plan_inverse(s, NFC_INVERSE, nfc_plan_ordered(s, in, nfc_undone(s, end)), ldj, &none)
                             : nfc_plan_forward(s, NFC_FORWARD, nfc_plan_ordered(s, in, m->start), ldj, &none);
    nfc_plan_output(s, out, m->dim, inverse ? NULL : end);
    nfc_plan_output(s, ldj, 1, NULL);
}

/* Forward through all layers, then the base: log_prob, or the loss without gradient. */
static void plan_density(nfc_planner *s, bool loss)
{
    const nfc_watcher none = {0};
    const nfc_rows ldj = new_ldj(s);
    if (loss)
        s->in[NFC_IN_WEIGHT] = nfc_plan_input(s, NFC_IN_WEIGHT, 1);
    const nfc_rows x = s->in[NFC_IN_GIVEN] = nfc_plan_input(s, NFC_IN_DATA, s->m->dim);
    const nfc_rows z = nfc_plan_forward(s, NFC_FORWARD, nfc_plan_ordered(s, x, s->m->start), ldj, &none);
    nfc_call *call = run_base(s, loss ? NFC_LOSS : NFC_FORWARD, z, ldj);
    if (loss)
        return;
    const nfc_rows p = nfc_plan_rows(s, 1);
    nfc_plan_result(s, call, "p", p);
    nfc_plan_output(s, p, 1, NULL);
}

/* Adds the outputs of a vector-Jacobian product: the adjoints of the data, in an order, and of the context. */
static void put_out(nfc_planner *s, nfc_rows data, const uint32_t *order)
{
    nfc_plan_output(s, data, s->m->dim, order);
    if (s->m->context)
        nfc_plan_output(s, s->version_back[0], s->m->context, NULL);
}

/* grad and log_prob_vjp: forward, and the way back of loss = -sum over rows of weight * log_prob. `weight`: the kind of
 * the input that the weights are; for log_prob_vjp the negative cotangents of log_prob. */
static void plan_back(nfc_planner *s, int weight)
{
    const nfc_model *m = s->m;
    const nfc_watcher none = {0};
    const nfc_rows ldj = new_ldj(s), seed = nfc_plan_rows(s, 1);
    nfc_rows dx = nfc_plan_rows(s, m->dim);
    s->in[NFC_IN_WEIGHT] = nfc_plan_input(s, weight, 1);
    const nfc_rows x = s->in[NFC_IN_GIVEN] = nfc_plan_input(s, NFC_IN_DATA, m->dim),
                   from = nfc_plan_ordered(s, x, s->m->start);
    const uint32_t first = s->p->n;
    const nfc_rows z = nfc_plan_forward(s, NFC_GRAD, from, ldj, &none);
    const uint32_t last = s->p->n;
    nfc_call *call = run_base(s, NFC_GRAD, z, ldj);
    nfc_plan_result(s, call, "dx", dx);
    nfc_plan_result(s, call, "a", seed);
    nfc_plan_result(s, call, "dc", s->in[NFC_IN_ADJOINT_CONTEXT]);
    dx = nfc_plan_back(s, first, last, dx, seed);
    nfc_plan_context_back(s);
    if (weight == NF_IN_COTANGENT)
        put_out(s, dx, nfc_undone(s, m->start));
}

/* The gradient of log_prob by the data. Where log_prob is -inf it may be NaN: whoever runs the plan computes log_prob
 * for rows with NaN, and calls nf_settle, which makes these scores 0. */
static void plan_score(nfc_planner *s)
{
    const nfc_model *m = s->m;
    const nfc_watcher none = {0};
    const nfc_rows nowhere = {0}, dx = nfc_plan_rows(s, m->dim);
    const nfc_rows from = nfc_plan_ordered(s, nfc_plan_input(s, NFC_IN_DATA, m->dim), m->start);
    const uint32_t first = s->p->n;
    const nfc_rows z = nfc_plan_forward(s, NFC_SCORE, from, nowhere, &none);
    const uint32_t last = s->p->n;
    nfc_plan_result(s, run_base(s, NFC_SCORE, z, nowhere), "dx", dx);
    nfc_plan_output(s, nfc_plan_back(s, first, last, dx, nowhere), m->dim, nfc_undone(s, m->start));
}

/* The row for a log-determinant that is not wanted, if a block samples with its function NFC_INVERSE, which adds to
 * one; otherwise no rows. */
static nfc_rows sampling_ldj(nfc_planner *s)
{
    for (uint32_t i = 0; i < s->m->base_block; i++)
        if (s->m->block[i].inverse_samples)
            return new_ldj(s);
    return (nfc_rows){0};
}

static void plan_sample(nfc_planner *s)
{
    const nfc_model *m = s->m;
    const nfc_watcher none = {0};
    if (m->random)
        s->in[NFC_IN_RANDOM] = nfc_plan_input(s, NFC_IN_RANDOM, m->random);
    const nfc_rows z = nfc_plan_rows(s, m->dim);
    const nfc_rows ldj = sampling_ldj(s);
    nfc_plan_result(s, run_base(s, NFC_SAMPLE, z, ldj), "y", z);
    nfc_plan_output(s, nfc_plan_inverse(s, NFC_SAMPLE, z, ldj, &none), m->dim, NULL);
}

static void plan_sample_log_prob(nfc_planner *s)
{
    const nfc_model *m = s->m;
    const nfc_watcher none = {0};
    if (m->random)
        s->in[NFC_IN_RANDOM] = nfc_plan_input(s, NFC_IN_RANDOM, m->random);
    const nfc_rows z = nfc_plan_rows(s, m->dim), kept = nfc_plan_rows(s, m->dim), p = nfc_plan_rows(s, 1),
                   ldj = new_ldj(s);
    nfc_plan_result(s, run_base(s, NFC_SAMPLE, z, ldj), "y", z);
    nfc_plan_move(s, kept, z, m->dim, NULL);
    const nfc_rows x = s->in[NFC_IN_GIVEN] = nfc_plan_inverse(s, NFC_INVERSE, z, ldj, &none);
    nfc_plan_result(s, run_base(s, NFC_SAMPLED, kept, ldj), "p", p);
    nfc_plan_output(s, x, m->dim, NULL);
    nfc_plan_output(s, p, 1, NULL);
}

/* What the base draws, and its log-density. */
static void plan_latent(nfc_planner *s)
{
    const nfc_model *m = s->m;
    if (m->random)
        s->in[NFC_IN_RANDOM] = nfc_plan_input(s, NFC_IN_RANDOM, m->random);
    const nfc_rows z = s->in[NFC_IN_GIVEN] = nfc_plan_rows(s, m->dim), p = nfc_plan_rows(s, 1), ldj = new_ldj(s);
    nfc_plan_result(s, run_base(s, NFC_SAMPLE, z, ldj), "y", z);
    nfc_plan_result(s, run_base(s, NFC_SAMPLED, z, ldj), "p", p);
    nfc_plan_output(s, z, m->dim, m->border[m->layers].order);
    nfc_plan_output(s, p, 1, NULL);
}

/* Forward, and the way back from the cotangents of z and of the log-determinant, which are inputs. */
static void plan_forward_vjp(nfc_planner *s)
{
    const nfc_model *m = s->m;
    const nfc_watcher none = {0};
    const nfc_rows ldj = new_ldj(s), seed = nfc_plan_input(s, NF_IN_COTANGENT, 1);
    const nfc_rows dz = nfc_plan_input(s, NF_IN_ROW_COTANGENT, m->dim);
    const nfc_rows x = s->in[NFC_IN_GIVEN] = nfc_plan_input(s, NFC_IN_DATA, m->dim);
    const nfc_rows from = nfc_plan_ordered(s, x, m->start);
    const uint32_t first = s->p->n;
    nfc_plan_forward(s, NFC_GRAD, from, ldj, &none);
    const uint32_t last = s->p->n;
    const nfc_rows end = nfc_plan_ordered(s, dz, nfc_undone(s, m->border[m->layers].order));
    const nfc_rows dx = nfc_plan_back(s, first, last, end, seed);
    nfc_plan_context_back(s);
    put_out(s, dx, nfc_undone(s, m->start));
}

static void plan_inverse_vjp(nfc_planner *s)
{
    const nfc_model *m = s->m;
    const nfc_watcher none = {0};
    const uint32_t *end = m->border[m->layers].order;
    const nfc_rows ldj = new_ldj(s), seed = nfc_plan_input(s, NF_IN_COTANGENT, 1);
    const nfc_rows dx = nfc_plan_input(s, NF_IN_ROW_COTANGENT, m->dim);
    const nfc_rows from = nfc_plan_ordered(s, nfc_plan_input(s, NFC_IN_DATA, m->dim), nfc_undone(s, end));
    const uint32_t first = s->p->n;
    nfc_plan_inverse(s, NFC_INVERSE_GRAD, from, ldj, &none);
    const uint32_t last = s->p->n;
    const nfc_rows dz = nfc_plan_inverse_back(s, first, last, nfc_plan_ordered(s, dx, m->start), seed);
    nfc_plan_context_back(s);
    put_out(s, dz, end);
}

/* layers: all rows between layers on the way from z to x; or entering: the rows, and contexts, from which training sets
 * parameters, see nfc_entering. */
static void plan_watched(nfc_planner *s, bool inverse)
{
    const nfc_model *m = s->m;
    const nfc_watcher w = {nf_alloc(m->layers + 2, sizeof(nfc_rows))};
    const nfc_rows ldj = inverse ? sampling_ldj(s) : new_ldj(s), x = nfc_plan_input(s, NFC_IN_DATA, m->dim);
    if (inverse) {
        nfc_plan_inverse(s, NFC_SAMPLE, nfc_plan_ordered(s, x, nfc_undone(s, m->border[m->layers].order)), ldj, &w);
        for (uint32_t i = m->layers + 1; i-- > 0;)
            nfc_plan_output(s, w.inner[m->border[i].before], m->dim, m->border[i].order);
    } else {
        nfc_plan_forward(s, NFC_FORWARD_INNER, nfc_plan_ordered(s, x, s->m->start), ldj, &w);
        for (uint32_t i = 0; i < m->n_entering; i++) {
            const nfc_entering *e = &m->entering[i];
            if (e->of_context)
                nfc_plan_output(s, s->version[e->version], m->context, NULL);
            else
                nfc_plan_output(s, w.inner[e->before], e->width, e->feature);
        }
    }
    nf_free(w.inner);
}

static void plan_forward(nfc_planner *s) { plan_map(s, false); }
static void plan_inverse(nfc_planner *s) { plan_map(s, true); }
static void plan_log_prob(nfc_planner *s) { plan_density(s, false); }
static void plan_loss(nfc_planner *s) { plan_density(s, true); }
static void plan_grad(nfc_planner *s) { plan_back(s, NF_IN_WEIGHT); }
static void plan_log_prob_vjp(nfc_planner *s) { plan_back(s, NF_IN_COTANGENT); }
static void plan_layers(nfc_planner *s) { plan_watched(s, true); }
static void plan_entering(nfc_planner *s)
{
    if (s->m->n_entering)
        plan_watched(s, false);
}

/* ---- the table --------------------------------------------------------------------------------------------------- */

const nfc_entry_point nfc_entries[NFC_ENTRIES] = {
    [NF_FORWARD] = {.name = "forward",
                    .plan = plan_forward,
                    .data = "x",
                    .out = {"z", "ldj"},
                    .signature =
                        "%V %N_forward(const %R *params, size_t n, const %R *x, %C%R *z, %R *ldj, void *work%S)"},
    [NF_INVERSE] = {.name = "inverse",
                    .plan = plan_inverse,
                    .sharing = NFC_SHARE_INVERSE,
                    .data = "z",
                    .out = {"x", "ldj"},
                    .signature =
                        "%V %N_inverse(const %R *params, size_t n, const %R *z, %C%R *x, %R *ldj, void *work%S)"},
    [NF_LOG_PROB] = {.name = "log_prob",
                     .plan = plan_log_prob,
                     .density = true,
                     .sums = true,
                     .mixes = true,
                     .data = "x",
                     .out = {"log_prob"},
                     .part = "static void %O_log_prob_only(const %R *params, size_t n, const %R *x, %C%R *log_prob, "
                             "void *work)",
                     .signature =
                         "%V %N_log_prob(const %R *params, size_t n, const %R *x, %C%R *log_prob, void *work%S)"},
    [NF_SCORE] = {.name = "score",
                  .plan = plan_score,
                  .density = true,
                  .sharing = NFC_SHARE_BACK,
                  .mixes = true,
                  .data = "x",
                  .out = {"score"},
                  .part = "static void %O_score_only(const %R *params, size_t n, const %R *x, %C%R *score, void *work)",
                  .signature = "%V %N_score(const %R *params, size_t n, const %R *x, %C%R *score, void *work%S)",
                  .about = "/* d log_prob / d x, n rows of %U_DIM; 0 where log_prob is -inf and has none. */\n"},
    [NF_LOSS] = {.name = "loss",
                 .plan = plan_loss,
                 .density = true,
                 .data = "x",
                 .trains = true,
                 .part = "static double %O_loss_only(const %R *params, size_t n, const %R *x, %Cvoid *work)",
                 .signature = "%W %N_loss(const %R *params, size_t n, const %R *x, %C%R *grad, %Evoid *work%S)",
                 .about =
                     "/* The mean negative log-likelihood of x, and its gradient (%U_PARAMS numbers) unless grad is "
                     "NULL. */\n"},
    [NF_GRAD] = {.name = "grad",
                 .plan = plan_grad,
                 .density = true,
                 .sharing = NFC_SHARE_BACK,
                 .data = "x",
                 .part = "static double %O_loss_grad(const %R *params, size_t n, const %R *x, %C%R *grad, void *work)"},
    [NF_SAMPLE] = {.name = "sample",
                   .plan = plan_sample,
                   .sharing = NFC_SHARE_INVERSE,
                   .mixes = true,
                   .out = {"x"},
                   .part = "static void %O_sample_from(const %R *params, size_t n, const %R *random, %R *x, %Cvoid "
                           "*work)",
                   .signature = "%V %N_sample(const %R *params, uint64_t seed, uint64_t %F, size_t n, %R *x, "
                                "%Cvoid *work%S)",
                   .about = "/* Row k of x depends on (seed, %F + k) alone: any split of the work gives the same rows. "
                            "*/\n"},
    [NF_LAYERS] = {.name = "layers",
                   .plan = plan_layers,
                   .sharing = NFC_SHARE_INVERSE,
                   .data = "z",
                   .out = {"x_each"},
                   .signature = "%V %N_layers(const %R *params, size_t n, const %R *z, %C%R *x_each, void *work%S)",
                   .about = "/* Every intermediate of the inverse: z, then the rows after each of its %L layers in the "
                            "order they are\n * applied: (layers + 1) x n x %U_DIM numbers. */\n"},
    [NF_LATENT] = {.name = "latent", .plan = plan_latent, .sharing = NFC_SHARE_INVERSE},
    [NF_ENTERING] = {.name = "entering", .plan = plan_entering, .data = "x"},
    [NFC_INIT] = {.name = "init",
                  .trains = true,
                  .signature = "void %N_init(uint64_t seed, %R *params)",
                  .about = "/* Fresh parameters; each depends on (seed, its place) alone. */\n"},
    [NFC_ADAMW] = {.name = "adamw",
                   .trains = true,
                   .signature = "%V %N_adamw(const struct %N_adamw_options *o, uint64_t step, %R *params, const %R "
                                "*grad, %R *m, %R *v%S)",
                   .about = "/* One update of all parameters; step counts from 1; m and v hold %U_PARAMS numbers, 0 at "
                            "first:\n * p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */\n"},
    [NFC_SAMPLE_LOG_PROB] = {.name = "sample_log_prob",
                             .plan = plan_sample_log_prob,
                             .density = true,
                             .sharing = NFC_SHARE_INVERSE,
                             .asked = true,
                             .mixes = true,
                             .out = {"x", "log_prob"},
                             .signature =
                                 "%V %N_sample_log_prob(const %R *params, uint64_t seed, uint64_t %F, size_t n, "
                                 "%R *x, %C%R *log_prob, void *work%S)",
                             .about =
                                 "/* The rows that sample draws, and their log-density unless log_prob is NULL. */\n"},
    [NF_FORWARD_VJP] =
        {.name = "forward_vjp",
         .plan = plan_forward_vjp,
         .sharing = NFC_SHARE_BACK,
         .asked = true,
         .data = "x",
         .cotangent = {"dz", "dldj"},
         .out = {"dx", "dcontext"},
         .signature = "%V %N_forward_vjp(const %R *params, size_t n, const %R *x, %Cconst %R *dz, "
                      "const %R *dldj, %R *dx, %D%R *dparams, void *work%S)",
         .about = "/* The gradient of sum(dz * z + dldj * ldj) by x, by the context where there is one,\n * and by the "
                  "parameters (%U_PARAMS numbers); each may be NULL. */\n"},
    [NF_INVERSE_VJP] = {.name = "inverse_vjp",
                        .plan = plan_inverse_vjp,
                        .sharing = NFC_SHARE_BACK,
                        .asked = true,
                        .data = "z",
                        .cotangent = {"dx", "dldj"},
                        .out = {"dz", "dcontext"},
                        .signature = "%V %N_inverse_vjp(const %R *params, size_t n, const %R *z, %Cconst %R *dx, "
                                     "const %R *dldj, %R *dz, %D%R *dparams, void *work%S)",
                        .about = "/* The same of sum(dx * x + dldj * ldj), by z. */\n"},
    [NF_LOG_PROB_VJP] = {.name = "log_prob_vjp",
                         .plan = plan_log_prob_vjp,
                         .density = true,
                         .sharing = NFC_SHARE_BACK,
                         .asked = true,
                         .data = "x",
                         .cotangent = {NULL, "-dlp"},
                         .out = {"dx", "dcontext"},
                         .signature = "%V %N_log_prob_vjp(const %R *params, size_t n, const %R *x, %Cconst %R *dlp, "
                                      "%R *dx, %D%R *dparams, void *work%S)",
                         .about = "/* The same of sum(dlp * log_prob). */\n"},
};

/* Makes the plan of an entry point, in c->plan[kind], and schedules the functions that it needs. */
void nfc_code_add(nfc_code *c, unsigned kind)
{
    const nfc_entry_point *e = &nfc_entries[kind];
    nfc_planner s = {.c = c, .m = c->m, .p = &c->plan[kind]};
    *s.p = (nfc_plan){.kind = kind, .name = e->name, .sharing = e->sharing};
    if (kind != NF_ENTERING || c->m->n_entering)
        nfc_plan_context(&s, e->sharing == NFC_SHARE_BACK && kind != NF_SCORE);
    e->plan(&s);
    s.p->scratch = s.p->rows;
    s.p->rows += s.pack;
    s.p->pack = s.pack - s.scratch;
    nf_free(s.version);
}

/* Whether a list of names separated by commas has this name. */
static bool lists(const char *list, const char *name)
{
    const size_t n = strlen(name);
    for (const char *at = list; (at = strstr(at, name)); at++)
        if ((at == list || at[-1] == ',') && (!at[n] || at[n] == ','))
            return true;
    return false;
}

nf_status nfc_choose_entries(const nfc_model *m, const char *list, bool inference, bool ensemble, bool cuda,
                             unsigned *entries, nf_error *error)
{
    const bool sums = !ensemble && !cuda;
    nfc_text known = {0};
    size_t named = 0;
    *entries = 0;
    for (unsigned k = 0; k < NFC_ENTRIES; k++) {
        const nfc_entry_point *e = &nfc_entries[k];
        if (!e->signature || (ensemble && !e->mixes) || (m->points && e->density && !(sums && e->sums)))
            continue;
        nfc_add(&known, "%s%s", known.n ? ", " : "", e->name);
        const bool wanted = list ? lists(list, e->name) : !e->asked;
        named += list && wanted ? strlen(e->name) + 1 : 0;
        if (wanted && !(inference && e->trains))
            *entries |= 1u << k;
    }
    if (*entries >> NF_LOSS & 1)
        *entries |= 1u << NF_GRAD;
    const bool good = !list || named == strlen(list) + 1;
    const nf_status status =
        good ? NF_OK
             : nf_fail(error, NF_USAGE, "entries: expected some of %s%s, with commas, each once, found '%.60s'",
                       known.at,
                       ensemble    ? ", which ensembles have"
                       : m->points ? ", which models of whole numbers have"
                                   : "",
                       list);
    nfc_text_free(&known);
    if (!status && !*entries)
        return nf_fail(error, NF_USAGE, "entries: %.60s is training, which inference leaves out: nothing is left",
                       list);
    return status;
}

/* objective.c - losses of a flow q towards a target p, over rows that the flow draws itself, and their gradients.
 *
 * Each is the cotangents of rows, which are computed here, and one vector-Jacobian product. w = p / q_drawn is the
 * weight of a row at the time when it was drawn, Z the mean of the weights of a step's rows.
 *
 * reverse_kl: mean(log q(x) - log p(x)) for x = inverse(z), z from the base: by x the cotangent -d log p / dx / n, by
 * the log-determinant -1 / n (the reparametrised gradient; Rezende & Mohamed 2015). forward_kl: sum(w log(p / q)) /
 * sum(w) - log Z, by log q the cotangent -w / sum(w) (Muller et al. 2019). variance: mean(w p / q) / Z^2 - 1, the
 * chi-square divergence, by log q the cotangent -w p / q / Z^2 / n (MadNIS, Heimel et al. 2023). fisher:
 * mean(|v|^2) for v = d log q / dx - d log p / dx at rows that stay where they were drawn, by v . d log q / dx the
 * cotangent 2 / n (Hyvarinen 2005; on the flow's own rows as Cai et al. 2024 have it).
 *
 * With other processes each draws and evaluates its own range of the rows, and then has those of all: from there on all
 * compute alike, and share the product. */
#include <math.h>
#include <string.h>

#include "internal.h"

enum {
    KEPT_DRAWS = 16,    /* draws that are kept for steps that draw none */
    LEAST_SHOWN = 10000 /* rows of nf_objective_loss */
};
enum { ASKED = 1 << 16 };                 /* a process has been asked to stop: beside its status */
static const uint64_t SHOWN = UINT64_MAX; /* the step that these are numbered as */

struct nf_objective {
    const nf_program *p;
    const nf_rows *given; /* rows of context to draw with, or NULL */
    const nf_train_options *o;
    const nf_sharing *sharing;
    int *said;                    /* [processes]: status of a part of the work, and ASKED; NULL: there is one process */
    bool asked;                   /* one of them had been asked to stop */
    nf_objective_kind kind;       /* which of the four */
    nf_drawn d;                   /* rows, log-densities; slope where the target's gradient is wanted */
    nf_matrix z, ldj;             /* of reverse_kl: latents, log-determinants */
    nf_matrix score, pair;        /* of fisher: d log q / dx; rows and, behind each, its v */
    nf_matrix context, cotangent; /* of the rows of a step; [most, 1] by log q or the log-determinant */
    nf_matrix kept;               /* see nf_objective_kept */
    double draws;                 /* how often rows were kept */
    nf_status status;             /* of the first call that has failed, whose error it is */
    nf_error error;
};

/* ---- buffers ----------------------------------------------------------------------------------------------------- */

/* NF_USAGE where the options are those of a training on rows, or arguments are missing. */
static nf_status check(const nf_objective *j, nf_error *error)
{
    const nf_train_options *o = j->o;
    const struct {
        const char *key;
        bool given;
    } of_rows[] = {
        {"epochs", o->epochs > 0}, {"batch", o->batch > 0}, {"valid", o->valid > 0}, {"noise", o->noise > 0}};
    for (size_t i = 0; i < sizeof of_rows / sizeof *of_rows; i++)
        if (of_rows[i].given)
            return nf_fail(error, NF_USAGE, "train.%s: expected 0 in a training towards a target, which has no rows",
                           of_rows[i].key);
    if (o->objective == NF_OBJECTIVE_LIKELIHOOD)
        return nf_fail(error, NF_USAGE, "train.objective: a target has no rows for maximum likelihood");
    if (!j->o->vjp)
        return nf_fail(error, NF_USAGE, "%s: there is no program of vector-Jacobian products", j->p->name);
    if (j->kind == NF_OBJECTIVE_FISHER && !j->o->directional)
        return nf_fail(error, NF_USAGE, "%s: there is no program of directional derivatives", j->p->name);
    if (j->p->context && (!j->given || !j->given->n))
        return nf_fail(error, NF_USAGE, "%s: the model has %zu context column%s, and there are no rows of context",
                       j->p->name, j->p->context, NF_S(j->p->context));
    nf_status status = nf_entry_check(j->o->vjp, NF_INVERSE_VJP, error);
    if (!status && j->p->context)
        status = nf_rows_check(j->p, j->given, false, true, error);
    return status;
}

nf_status nf_objective_check(const nf_objective *j, const nf_param *param, nf_error *error)
{
    for (size_t i = 0; i < j->p->n_param && j->kind == NF_OBJECTIVE_REVERSE_KL; i++)
        if (param[i].trainable && !strncmp(param[i].name, "base.", strlen("base.")))
            return nf_fail(error, NF_USAGE,
                           "train.objective: reverse_kl does not train %s: take another, or freeze = 'base'",
                           param[i].name);
    return NF_OK;
}

nf_status nf_objective_make(nf_objective **made, const nf_program *p, const void *params, const nf_rows *given,
                            const nf_train_options *o, const nf_sharing *sharing, nf_error *error)
{
    nf_objective *j = *made = nf_alloc(1, sizeof *j);
    const size_t most = o->samples > LEAST_SHOWN ? o->samples : LEAST_SHOWN;
    j->p = p;
    j->given = given;
    j->o = o;
    j->sharing = sharing;
    j->said = o->comm ? nf_alloc(o->comm->size, sizeof *j->said) : NULL;
    j->kind = o->objective == NF_OBJECTIVE_AUTO ? NF_OBJECTIVE_REVERSE_KL : o->objective;
    const bool reverse = j->kind == NF_OBJECTIVE_REVERSE_KL, fisher = j->kind == NF_OBJECTIVE_FISHER;
    nf_status status = check(j, error);
    if (!status)
        status = nf_matrix_make(&j->context, most, p->context, p->type, error);
    if (!status)
        status = nf_drawn_make(&j->d, p, params, o->target, j->context.data, NF_POINTS_RANDOM, most, error);
    if (!status)
        status = nf_matrix_make(&j->cotangent, most, 1, p->type, error);
    if (!status && reverse)
        status = nf_matrix_make(&j->z, most, p->dim, p->type, error);
    if (!status && reverse)
        status = nf_matrix_make(&j->ldj, most, 1, p->type, error);
    if (!status && (reverse || fisher))
        status = nf_matrix_make(&j->d.slope, most, p->dim, p->type, error);
    if (!status && fisher)
        status = nf_matrix_make(&j->score, most, p->dim, p->type, error);
    if (!status && fisher)
        status = nf_matrix_make(&j->pair, most, 2 * p->dim, p->type, error);
    if (!status && !reverse && o->replay)
        status = nf_matrix_make(&j->kept, KEPT_DRAWS * o->samples, p->dim + p->context + 2 + (fisher ? p->dim : 0),
                                NF_F64, error);
    j->d.stride_context = p->context;
    return status;
}

void nf_objective_free(nf_objective *j)
{
    if (!j)
        return;
    nf_matrix *const own[] = {&j->z, &j->ldj, &j->score, &j->pair, &j->context, &j->cotangent, &j->kept};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        nf_matrix_free(own[i]);
    nf_drawn_free(&j->d);
    nf_free(j->said);
    nf_free(j);
}

/* ---- rows -------------------------------------------------------------------------------------------------------- */

static void *at(const nf_matrix *m, size_t row) { return (char *)m->data + row * m->cols * nf_type_size(m->type); }

/* n rows of x, from row `from` on. */
static nf_rows rows_of(const nf_objective *j, const nf_matrix *x, size_t from, size_t n)
{
    return (nf_rows){.n = n,
                     .x = at(x, from),
                     .context = j->p->context ? at(&j->context, from) : NULL,
                     .stride_x = x->cols,
                     .stride_context = j->p->context};
}

/* Which of n rows this process has: from row *from on, how many. */
static size_t own_rows(const nf_objective *j, size_t n, size_t *from)
{
    const nf_comm *c = j->o->comm;
    *from = c ? nf_comm_from(c, c->rank, n) : 0;
    return c ? nf_comm_from(c, c->rank + 1, n) - *from : n;
}

/* Fills n rows of a matrix of which each process has its own. */
static void share(const nf_objective *j, const nf_matrix *m, size_t n)
{
    if (j->o->comm && m->data)
        nf_comm_share(j->o->comm, m->data, n, m->cols * nf_type_size(m->type));
}

/* Takes the rows of context for those drawn from number `first` on, in turn. */
static void take_context(nf_objective *j, uint64_t first, size_t n)
{
    const size_t bytes = j->p->context * nf_type_size(j->p->type);
    const nf_rows *from = j->given;
    for (size_t i = 0; i < n && bytes; i++)
        memcpy(at(&j->context, i),
               (const char *)from->context +
                   nf_place(from->gaps, (first + i) % from->n) * from->stride_context * nf_type_size(j->p->type),
               bytes);
}

/* The seed of what a step draws. */
static uint64_t seed_of(const nf_objective *j, uint64_t step)
{
    return nf_random_word(j->o->seed, step, 0, NF_STREAM_STEP);
}

/* A call of the runtime that had no error. */
static bool good(nf_objective *j, nf_status status)
{
    if (status && !j->status)
        j->status = status;
    return !status;
}

/* The same of a call that each process has made with its own rows: where one has failed, all have, with the error of
 * the first of them. */
static bool all_good(nf_objective *j, nf_status status)
{
    const nf_comm *c = j->o->comm;
    if (!c)
        return good(j, status);
    j->said[c->rank] = (int)status | (j->sharing->asks ? ASKED : 0);
    nf_comm_share(c, j->said, c->size, sizeof *j->said);
    size_t bad = c->size;
    for (size_t r = c->size; r-- > 0;) {
        j->asked |= (j->said[r] & ASKED) > 0;
        bad = j->said[r] & ~ASKED ? r : bad;
    }
    if (bad == c->size)
        return true;
    nf_comm_spread(c, bad, &j->error, sizeof j->error);
    status = (nf_status)(j->said[bad] & ~ASKED);
    return good(j, status == NF_INTERRUPTED && bad != c->rank ? NF_DATA : status); /* this one was not interrupted */
}

/* Whether the target has a density and a gradient at row i that the flow draws; an error otherwise. */
static bool has_slope(nf_objective *j, size_t i)
{
    const bool reverse = j->kind == NF_OBJECTIVE_REVERSE_KL;
    if (nf_matrix_get(&j->d.log_p, i, 0) == -INFINITY)
        return good(j,
                    nf_fail(&j->error, NF_DATA,
                            "the flow draws rows where the target's density is 0: %s there, forward_kl and variance %s",
                            reverse ? "reverse_kl is infinite" : "fisher has no gradient",
                            reverse ? "are not" : "need none"));
    for (size_t k = 0; k < j->p->dim; k++) {
        const double slope = nf_matrix_get(&j->d.slope, i, k);
        if (!isfinite(slope))
            return good(j,
                        nf_fail(&j->error, NF_DATA,
                                "the target's gradient of row %zu that the flow draws is %s by feature %zu, expected "
                                "a finite number",
                                i + 1,
                                isnan(slope) ? "NaN"
                                : slope > 0  ? "inf"
                                             : "-inf",
                                k + 1));
    }
    return true;
}

/* ---- reverse_kl -------------------------------------------------------------------------------------------------- */

/* Draws this process's rows of n: latents, what they are mapped to, and the target there. */
static nf_status draw_latents(nf_objective *j, const void *params, uint64_t step, size_t n, bool slope)
{
    size_t from;
    const size_t own = own_rows(j, n, &from);
    const nf_rows latent = rows_of(j, &j->z, from, own), drawn = rows_of(j, &j->d.x, from, own);
    nf_status status = own ? nf_latent(j->o->vjp, params, seed_of(j, step), from, &latent,
                                       (void *[]){at(&j->z, from), at(&j->d.log_q, from)}, &j->error)
                           : NF_OK;
    if (!status && own)
        status = nf_run(j->p, NF_INVERSE, params, &latent, (void *[]){at(&j->d.x, from), at(&j->ldj, from)}, &j->error);
    if (!status && own)
        status = nf_target_evaluate(j->o->target, &drawn, at(&j->d.log_p, from), slope ? at(&j->d.slope, from) : NULL,
                                    &j->error);
    return status;
}

/* The loss over n rows that a step draws, and unless grad is NULL its gradient. */
static double reverse(nf_objective *j, const void *params, uint64_t step, size_t n, void *grad)
{
    nf_matrix *base = &j->d.log_q;
    const nf_rows latent = rows_of(j, &j->z, 0, n);
    take_context(j, step * n, n);
    if (!all_good(j, draw_latents(j, params, step, n, grad != NULL)))
        return NAN;
    nf_matrix *const drawn[] = {&j->z, base, &j->ldj, &j->d.log_p, &j->d.slope};
    for (size_t i = 0; i < sizeof drawn / sizeof *drawn; i++)
        share(j, drawn[i], n);
    if (!good(j, nf_target_check(&j->d.log_p, NULL, n, 0, &j->error)))
        return NAN;
    double loss = 0;
    for (size_t i = 0; i < n; i++) {
        const double log_p = nf_matrix_get(&j->d.log_p, i, 0);
        if (grad && !has_slope(j, i))
            return NAN;
        loss += (nf_matrix_get(base, i, 0) - nf_matrix_get(&j->ldj, i, 0) - log_p) / (double)n;
        nf_matrix_set(&j->cotangent, i, 0, -1 / (double)n);
        for (size_t k = 0; k < j->p->dim && grad; k++)
            nf_matrix_set(&j->d.slope, i, k, -nf_matrix_get(&j->d.slope, i, k) / (double)n);
    }
    const void *const cotangents[] = {j->d.slope.data, j->cotangent.data};
    if (grad && !good(j, nf_vjp_shared(j->o->vjp, NF_INVERSE, params, &latent, cotangents, j->sharing,
                                       (void *[]){NULL, NULL, grad}, &j->error)))
        return NAN;
    return loss;
}

/* ---- rows drawn, or kept ----------------------------------------------------------------------------------------- */

/* How many rows so many draws leave: each goes behind the one before, and at the end to the beginning again. */
static size_t rows_of_draws(const nf_objective *j, double draws)
{
    return (size_t)fmin(draws, KEPT_DRAWS) * (j->kept.rows / KEPT_DRAWS);
}

nf_matrix nf_objective_kept(const nf_objective *j, double *draws)
{
    nf_matrix view = j->kept;
    view.rows = rows_of_draws(j, *draws = j->draws);
    return view;
}

nf_status nf_objective_restore(nf_objective *j, const nf_matrix *kept, double draws, nf_error *error)
{
    if (!j->kept.rows)
        return NF_OK;
    if (kept->rows != rows_of_draws(j, draws) || (kept->rows && kept->cols != j->kept.cols))
        return nf_fail(error, NF_DATA, "the checkpoint has %zu rows for replay, expected %zu: it is damaged",
                       kept->rows, rows_of_draws(j, draws));
    if (kept->rows)
        memcpy(j->kept.data, kept->data, kept->rows * kept->cols * sizeof(double));
    j->draws = draws;
    return NF_OK;
}

nf_matrix nf_objective_take_kept(nf_objective *j)
{
    double draws;
    const nf_matrix kept = nf_objective_kept(j, &draws);
    j->kept = (nf_matrix){0};
    return kept;
}

/* The matrices that a row that is kept has its numbers of, the first of that row's columns, and how many they are. */
typedef struct kept_part {
    nf_matrix *of;
    size_t first, cols;
} kept_part;

enum { PARTS = 5 };
static void parts_of(nf_objective *j, kept_part part[PARTS])
{
    const size_t dim = j->p->dim, context = j->p->context;
    part[0] = (kept_part){&j->d.x, 0, dim};
    part[1] = (kept_part){&j->context, dim, context};
    part[2] = (kept_part){&j->d.log_p, dim + context, 1};
    part[3] = (kept_part){&j->d.log_w, dim + context + 1, 1};
    part[4] = (kept_part){&j->d.slope, dim + context + 2, j->d.slope.cols};
}

/* Keeps the rows that have been drawn, in place of the oldest ones. */
static void keep(nf_objective *j)
{
    const size_t n = j->kept.rows / KEPT_DRAWS, first = (size_t)fmod(j->draws, KEPT_DRAWS) * n;
    kept_part part[PARTS];
    parts_of(j, part);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < PARTS; k++)
            for (size_t c = 0; c < part[k].cols; c++)
                nf_matrix_set(&j->kept, first + i, part[k].first + c, nf_matrix_get(part[k].of, i, c));
    j->draws += n > 0;
}

/* An entry point of n rows, of which this process has its own, with one result. */
static nf_status run_own(nf_objective *j, nf_entry_kind kind, const void *params, size_t n, const nf_matrix *result)
{
    size_t from;
    const size_t own = own_rows(j, n, &from);
    const nf_rows rows = rows_of(j, &j->d.x, from, own);
    return own ? nf_run(j->p, kind, params, &rows, (void *[]){at(result, from)}, &j->error) : NF_OK;
}

/* Takes n of the rows kept, at random, and what log q is there now. */
static bool take_kept(nf_objective *j, const void *params, uint64_t step, size_t n)
{
    const size_t kept = rows_of_draws(j, j->draws);
    kept_part part[PARTS];
    parts_of(j, part);
    for (size_t i = 0; i < n; i++) {
        const size_t from = (size_t)(nf_random_word(j->o->seed, step, (uint32_t)i, NF_STREAM_REPLAY) % kept);
        for (size_t k = 0; k < PARTS; k++)
            for (size_t c = 0; c < part[k].cols; c++)
                nf_matrix_set(part[k].of, i, c, nf_matrix_get(&j->kept, from, part[k].first + c));
    }
    if (!all_good(j, run_own(j, NF_LOG_PROB, params, n, &j->d.log_q)))
        return false;
    share(j, &j->d.log_q, n);
    return true;
}

/* This process's rows of those that are drawn, as a draw of their own. */
static nf_drawn own_draw(const nf_objective *j, size_t from)
{
    nf_drawn own = j->d;
    nf_matrix *const all[] = {&own.x, &own.log_q, &own.log_p, &own.log_w, &own.slope};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        all[i]->data = all[i]->data ? at(all[i], from) : NULL;
    own.context = own.context ? at(&j->context, from) : NULL;
    return own;
}

/* Draws n rows. */
static bool draw(nf_objective *j, uint64_t step, size_t n)
{
    size_t from;
    const size_t rows = own_rows(j, n, &from);
    nf_drawn own = own_draw(j, from);
    if (!all_good(j, rows ? nf_draw_rows(&own, seed_of(j, step), from, rows, &j->error) : NF_OK))
        return false;
    nf_matrix *const drawn[] = {&j->d.x, &j->d.log_q, &j->d.log_p, &j->d.slope};
    for (size_t i = 0; i < sizeof drawn / sizeof *drawn; i++)
        share(j, drawn[i], n);
    return good(j, nf_draw_weigh(&j->d, 0, n, &j->error));
}

/* Takes the rows of a step, drawn or kept. learns: it is one, and what is drawn is kept. */
static bool take_rows(nf_objective *j, const void *params, uint64_t step, size_t n, bool learns)
{
    const bool draws = step == SHOWN || !(j->draws > 0) || step % (j->o->replay + 1) == 0;
    j->d.params = params;
    if (draws)
        take_context(j, step * n, n);
    if (!(draws ? draw(j, step, n) : take_kept(j, params, step, n)))
        return false;
    if (draws && learns)
        keep(j);
    return true;
}

/* ---- forward_kl, variance ---------------------------------------------------------------------------------------- */

/* Fills the cotangents by log q of the n rows at hand, and returns the loss. Rows without a finite log q count as if of
 * weight 0, and others take their places, as a cotangent of 0 would not keep their derivatives out. */
static double weigh(nf_objective *j, size_t n)
{
    const bool variance = j->kind == NF_OBJECTIVE_VARIANCE;
    nf_weight_sums s = {.most = -INFINITY};
    for (size_t i = 0; i < n; i++)
        nf_weight_sums_add(&s, nf_matrix_get(&j->d.log_w, i, 0));
    const double sum = s.most + log(s.first), rows = (double)n, log_z = sum - log(rows);
    double loss = variance ? -1 : -log_z;
    size_t finite = 0;
    while (finite < n && !isfinite(nf_matrix_get(&j->d.log_q, finite, 0)))
        finite++;
    if (!isfinite(sum) || finite == n) {
        good(j, nf_fail(&j->error, NF_DATA, "the target's density is 0 at all %zu rows of a step", n));
        return NAN;
    }
    for (size_t i = 0; i < n; i++) {
        const double log_w = nf_matrix_get(&j->d.log_w, i, 0), log_q = nf_matrix_get(&j->d.log_q, i, 0);
        const double log_r = nf_matrix_get(&j->d.log_p, i, 0) - log_q;
        const bool counts = isfinite(log_q) && log_w > -INFINITY;
        const double c = !counts ? 0 : variance ? exp(log_w + log_r - 2 * log_z) / rows : exp(log_w - sum);
        nf_matrix_set(&j->cotangent, i, 0, -c);
        loss += variance || !counts ? c : c * log_r;
        if (!isfinite(log_q)) {
            memcpy(at(&j->d.x, i), at(&j->d.x, finite), j->p->dim * nf_type_size(j->p->type));
            memcpy(at(&j->context, i), at(&j->context, finite), j->p->context * nf_type_size(j->p->type));
        }
    }
    return loss;
}

/* As reverse(). */
static double weighted(nf_objective *j, const void *params, uint64_t step, size_t n, void *grad)
{
    const nf_rows rows = rows_of(j, &j->d.x, 0, n);
    if (!take_rows(j, params, step, n, grad != NULL))
        return NAN;
    const double loss = weigh(j, n);
    const void *const cotangents[] = {j->cotangent.data};
    if (j->status || !grad)
        return loss;
    return good(j, nf_vjp_shared(j->o->vjp, NF_LOG_PROB, params, &rows, cotangents, j->sharing,
                                 (void *[]){NULL, NULL, grad}, &j->error))
               ? loss
               : NAN;
}

/* ---- fisher ------------------------------------------------------------------------------------------------------ */

/* As reverse(). */
static double fisher(nf_objective *j, const void *params, uint64_t step, size_t n, void *grad)
{
    const size_t dim = j->p->dim;
    const nf_rows pairs = rows_of(j, &j->pair, 0, n);
    if (!take_rows(j, params, step, n, grad != NULL) || !all_good(j, run_own(j, NF_SCORE, params, n, &j->score)))
        return NAN;
    share(j, &j->score, n);
    double loss = 0;
    for (size_t i = 0; i < n; i++) {
        if (!has_slope(j, i))
            return NAN;
        nf_matrix_set(&j->cotangent, i, 0, 2 / (double)n);
        memcpy(at(&j->pair, i), at(&j->d.x, i), dim * nf_type_size(j->p->type));
        for (size_t k = 0; k < dim; k++) {
            const double v = nf_matrix_get(&j->score, i, k) - nf_matrix_get(&j->d.slope, i, k);
            nf_matrix_set(&j->pair, i, dim + k, v);
            loss += v * v / (double)n;
        }
    }
    const void *const cotangents[] = {j->cotangent.data};
    if (grad && !good(j, nf_vjp_shared(j->o->directional, NF_LOG_PROB, params, &pairs, cotangents, j->sharing,
                                       (void *[]){NULL, NULL, grad}, &j->error)))
        return NAN;
    return loss;
}

/* ---- all -------------------------------------------------------------------------------------------------------- */

static double run(nf_objective *j, const void *params, uint64_t step, size_t n, void *grad)
{
    if (j->status) /* the target, whatever it is, is not asked again */
        return NAN;
    return j->kind == NF_OBJECTIVE_REVERSE_KL ? reverse(j, params, step, n, grad)
           : j->kind == NF_OBJECTIVE_FISHER   ? fisher(j, params, step, n, grad)
                                              : weighted(j, params, step, n, grad);
}

double nf_objective_step(nf_objective *j, const void *params, size_t step, void *grad)
{
    return run(j, params, step, j->o->samples, grad);
}

double nf_objective_loss(nf_objective *j, const void *params) { return run(j, params, SHOWN, j->d.most, NULL); }

bool nf_objective_asks(const nf_objective *j) { return j->asked; }

nf_status nf_objective_status(const nf_objective *j, nf_error *error)
{
    return j->status ? nf_fail(error, j->status, "%s", j->error.text) : NF_OK;
}

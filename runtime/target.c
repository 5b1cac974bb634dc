/* target.c - targets, and rows drawn from a flow with their weights for one. */
#include <float.h>
#include <math.h>

#include "internal.h"

/* nf_target.evaluate of a program: user is the nf_program. */
static nf_status evaluate_program(void *user, const nf_rows *rows, void *log_density, void *gradient, nf_error *error)
{
    const nf_status status = nf_run(user, NF_LOG_PROB, NULL, rows, &log_density, error);
    return status || !gradient ? status : nf_run(user, NF_SCORE, NULL, rows, &gradient, error);
}

nf_target nf_program_target(const nf_program *p) { return (nf_target){evaluate_program, (void *)(uintptr_t)p}; }

nf_status nf_target_evaluate(const nf_target *target, const nf_rows *rows, void *log_density, void *gradient,
                             nf_error *error)
{
    nf_scope *const left = nf_scope_leave();
    const nf_status status = target->evaluate(target->user, rows, log_density, gradient, error);
    nf_scope_return(left);
    return status;
}

nf_status nf_drawn_make(nf_drawn *d, const nf_program *p, const void *params, const nf_target *target,
                        const void *context, nf_points points, size_t most, nf_error *error)
{
    const size_t random = p->entry[NF_SAMPLE].in[NF_IN_RANDOM];
    *d = (nf_drawn){.p = p, .params = params, .target = target, .context = context, .points = points, .most = most};
    if (!params && p->params)
        return nf_fail(error, NF_USAGE, "%s: there is no vector of parameters to draw with", p->name);
    if (!target || !target->evaluate)
        return nf_fail(error, NF_USAGE, "%s: there is no target", p->name);
    if (p->context && !context)
        return nf_fail(error, NF_USAGE, "%s: the model needs %zu context column%s, found none", p->name, p->context,
                       NF_S(p->context));
    if (points == NF_POINTS_SOBOL && p->member)
        return nf_fail(error, NF_USAGE, "%s: Sobol' points are of one flow, found an ensemble", p->name);
    if (points == NF_POINTS_SOBOL)
        nf_sobol_make(&d->sobol, random);
    nf_status status = points == NF_POINTS_SOBOL ? nf_matrix_make(&d->random, most, random, p->type, error) : NF_OK;
    if (!status)
        status = nf_matrix_make(&d->x, most, p->dim, p->type, error);
    if (!status)
        status = nf_matrix_make(&d->log_q, most, 1, p->type, error);
    if (!status)
        status = nf_matrix_make(&d->log_p, most, 1, p->type, error);
    if (!status)
        status = nf_matrix_make(&d->log_w, most, 1, NF_F64, error);
    return status;
}

void nf_drawn_free(nf_drawn *d)
{
    nf_matrix_free(&d->x);
    nf_matrix_free(&d->log_q);
    nf_matrix_free(&d->log_p);
    nf_matrix_free(&d->log_w);
    nf_matrix_free(&d->slope);
    nf_matrix_free(&d->random);
    nf_sobol_free(&d->sobol);
}

nf_status nf_target_check(const nf_matrix *log_p, const nf_matrix *log_q, size_t n, uint64_t first, nf_error *error)
{
    enum { STEPS = 16 };
    double least = INFINITY, most = -INFINITY;
    size_t finite = 0;
    for (size_t i = 0; i < n; i++) {
        const double v = nf_matrix_get(log_p, i, 0);
        if (log_q && !isfinite(nf_matrix_get(log_q, i, 0)))
            continue;
        if (isnan(v) || v == INFINITY)
            return nf_fail(error, NF_DATA,
                           "the target's log-density of row %llu that the flow draws is %s, expected a number or -inf",
                           (unsigned long long)first + i + 1, isnan(v) ? "NaN" : "inf");
        if (v == -INFINITY)
            continue;
        finite++;
        least = fmin(least, v);
        most = fmax(most, v);
    }
    const double step = fmax(fabs(least), fabs(most)) * (log_p->type == NF_F32 ? FLT_EPSILON : DBL_EPSILON);
    if (finite > 1 && step > 0.5 && most - least < STEPS * step)
        return nf_fail(
            error, NF_DATA,
            "the target's log-densities are about %.3g, where %s tells them apart in steps of %.1g: expected "
            "smaller ones, without a constant%s",
            most, log_p->type == NF_F32 ? "float" : "double", step,
            log_p->type == NF_F32 ? ", or --precision double" : "");
    return NF_OK;
}

nf_status nf_draw_rows(nf_drawn *d, uint64_t seed, uint64_t first, size_t n, nf_error *error)
{
    const nf_rows rows = {
        .n = n, .x = d->x.data, .context = d->context, .stride_x = d->p->dim, .stride_context = d->stride_context};
    const bool net = d->points == NF_POINTS_SOBOL;
    if (net)
        nf_sobol_fill(&d->sobol, first, n, &d->random);
    nf_status status = net ? nf_sample_from(d->p, d->params, &d->random, &rows, d->x.data, error)
                           : nf_sample(d->p, d->params, seed, first, &rows, d->x.data, error);
    if (!status)
        status = nf_run(d->p, NF_LOG_PROB, d->params, &rows, &d->log_q.data, error);
    if (!status)
        status = nf_target_evaluate(d->target, &rows, d->log_p.data, d->slope.data, error);
    return status;
}

nf_status nf_draw_weigh(nf_drawn *d, uint64_t first, size_t n, nf_error *error)
{
    const nf_status status = nf_target_check(&d->log_p, &d->log_q, n, first, error);
    for (size_t i = 0; i < n && !status; i++) {
        const double q = nf_matrix_get(&d->log_q, i, 0), p = nf_matrix_get(&d->log_p, i, 0);
        nf_matrix_set(&d->log_w, i, 0, isfinite(q) ? p - q : -INFINITY);
    }
    return status;
}

nf_status nf_draw(nf_drawn *d, uint64_t seed, uint64_t first, size_t n, nf_error *error)
{
    const nf_status status = nf_draw_rows(d, seed, first, n, error);
    return status ? status : nf_draw_weigh(d, first, n, error);
}

void nf_weight_sums_join(nf_weight_sums *s, const nf_weight_sums *more)
{
    if (more->most > s->most) {
        const double scale = exp(s->most - more->most);
        s->first *= scale;
        s->second *= scale * scale;
        s->most = more->most;
    }
    const double w = more->most > -INFINITY ? exp(more->most - s->most) : 0;
    s->first += w * more->first;
    s->second += w * w * more->second;
}

void nf_weight_sums_add(nf_weight_sums *s, double log_w) { nf_weight_sums_join(s, &(nf_weight_sums){log_w, 1, 1}); }

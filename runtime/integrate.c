/* integrate.c - importance sampling from a flow: the integral of a target, how good it is, rows that follow it. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

enum {
    AT_ONCE = 1 << 14,      /* rows that are drawn at once, */
    AT_ONCE_BYTES = 1 << 24 /* of no more bytes than this */
};

static size_t rows_at_once(const nf_program *p)
{
    const size_t fit = AT_ONCE_BYTES / (p->dim * nf_type_size(p->type));
    return fit < AT_ONCE ? (fit ? fit : 1) : AT_ONCE;
}

/* ---- the shape of the tail --------------------------------------------------------------------------------------- */

/* The largest numbers of many, in room for some more than are wanted. */
typedef struct largest {
    double *v;
    size_t wanted, n, room;
} largest;

static int descending(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x < y) - (x > y);
}

/* Sorts them and drops those that are too many. */
static void settle(largest *l)
{
    qsort(l->v, l->n, sizeof *l->v, descending);
    if (l->n > l->wanted)
        l->n = l->wanted;
}

static void add(largest *l, double v)
{
    if (l->n == l->room)
        settle(l);
    l->v[l->n++] = v;
}

double nf_pareto_shape(const double *x, size_t n)
{
    enum { PRIOR = 3 }; /* the scale of Zhang & Stephens' prior, in quartiles */
    const size_t points = 30 + (size_t)sqrt((double)n);
    const double quartile = x[(size_t)((double)n / 4 + 0.5) - 1], most = x[n - 1];
    double best = -INFINITY, sum = 0, mean = 0;
    for (int pass = 0; pass < 2; pass++) /* first the largest log-likelihood, then the mean by likelihoods over it */
        for (size_t j = 1; j <= points; j++) {
            const double b = 1 / most + (1 - sqrt((double)points / ((double)j - 0.5))) / (PRIOR * quartile);
            double k = 0;
            for (size_t i = 0; i < n; i++)
                k += log1p(-b * x[i]) / (double)n;
            const double likelihood = (double)n * (log(-b / k) - k - 1);
            if (pass == 0 && likelihood > best)
                best = likelihood;
            if (pass == 1 && !isnan(likelihood)) {
                sum += exp(likelihood - best);
                mean += exp(likelihood - best) * b;
            }
        }
    double k = 0;
    for (size_t i = 0; i < n; i++)
        k += log1p(-mean / sum * x[i]) / (double)n;
    return k;
}

/* k-hat of log-weights whose largest, in descending order, are v[0 .. n - 1]; the last one is where the tail begins. */
static double k_hat(const double *v, size_t n)
{
    enum { LEAST = 5, PRIOR = 10 }; /* PRIOR: as many values of 1/2 are added, against noise in short tails */
    const double cutoff = n ? fmax(v[n - 1] - v[0], log(2.2250738585072014e-308)) : 0;
    double *x = nf_alloc(n + 1, sizeof *x);
    size_t tail = 0;
    while (tail < n && exp(v[tail] - v[0]) > exp(cutoff))
        tail++;
    for (size_t i = 0; i < tail; i++)
        x[i] = exp(v[tail - 1 - i] - v[0]) - exp(cutoff);
    const double m = (double)tail;
    const bool flat = n >= LEAST && v[0] == v[n - 1]; /* weights that are all the same have no tail */
    const double k = flat ? 0 : tail < LEAST ? INFINITY : (m * nf_pareto_shape(x, tail) + PRIOR * 0.5) / (m + PRIOR);
    nf_free(x);
    return k;
}

/* ---- the integral ------------------------------------------------------------------------------------------------ */

/* The first row of a part of Sobol' points. */
static uint64_t first_of(const nf_integral *of, size_t part) { return (uint64_t)of->n * part / NF_SCRAMBLINGS; }

/* How many rows are drawn next, when so many are done; *part: of which part of Sobol' points, or 0. */
static size_t next_rows(nf_drawn *d, const nf_integral *of, uint64_t done, size_t *part)
{
    const bool net = d->points == NF_POINTS_SOBOL;
    *part = 0;
    while (net && first_of(of, *part + 1) <= done)
        ++*part;
    if (net && first_of(of, *part) == done)
        nf_sobol_scramble(&d->sobol, of->seed, *part, done);
    const uint64_t left = (net ? first_of(of, *part + 1) : of->n) - done;
    return left < d->most ? (size_t)left : d->most;
}

/* The variance of the mean of the weights, over its square, from those of the parts. That few rows have most of what is
 * above the tail's cutoff shows in few parts or in none, so that is counted once more, as of random points; v: the
 * largest log-weights in descending order, of which the last one is the cutoff. */
static double variance_of_parts(const nf_integral *of, const nf_weight_sums *part, const nf_weight_sums *all,
                                const largest *tail)
{
    const double cutoff = exp(tail->v[tail->n - 1] - all->most);
    double parts = 0, above = 0;
    for (size_t i = 0; i < NF_SCRAMBLINGS; i++) {
        const uint64_t rows = first_of(of, i + 1) - first_of(of, i);
        const double mean = exp(part[i].most - all->most) * part[i].first / (double)rows;
        parts += pow(mean * (double)of->n / all->first - 1, 2);
    }
    for (size_t i = 0; i < tail->n; i++)
        above += pow((exp(tail->v[i] - all->most) - cutoff) / all->first, 2);
    return parts / (NF_SCRAMBLINGS * (NF_SCRAMBLINGS - 1)) + above;
}

nf_status nf_integrate(const nf_program *p, const void *params, const nf_target *target, const void *context,
                       nf_points points, uint64_t seed, size_t n, nf_integral *result, nf_error *error)
{
    if (!result)
        return nf_fail(error, NF_USAGE, "nf_integrate: there is no place for the result");
    *result = (nf_integral){.n = n, .points = points, .seed = seed, .log_z = NAN, .error = NAN, .k_hat = NAN};
    NF_SCOPE(error);
    if (!p)
        return nf_fail(error, NF_USAGE, "nf_integrate: there is no program");
    if (n < 2 || (double)n > NF_MOST_DRAWN)
        return nf_fail(error, NF_USAGE, "integrate: expected 2 to %g rows, found %zu", (double)NF_MOST_DRAWN, n);
    if (points == NF_POINTS_SOBOL && n < 2 * NF_SCRAMBLINGS)
        return nf_fail(error, NF_USAGE, "integrate: expected at least %d rows by Sobol' points, found %zu",
                       2 * NF_SCRAMBLINGS, n);
    nf_drawn d;
    nf_status status = nf_drawn_make(&d, p, params, target, context, points, rows_at_once(p), error);
    const double share = fmin((double)n / 5, 3 * sqrt((double)n));
    largest tail = {.wanted = (size_t)ceil(share) + 1};
    tail.room = 4 * tail.wanted;
    tail.v = nf_alloc(tail.room, sizeof *tail.v);
    nf_weight_sums part[NF_SCRAMBLINGS], s = {.most = -INFINITY};
    for (size_t i = 0; i < NF_SCRAMBLINGS; i++)
        part[i] = s;
    for (size_t done = 0, some, at; done < n && !status; done += some) {
        some = next_rows(&d, result, done, &at);
        status = nf_draw(&d, seed, done, some, error);
        for (size_t i = 0; i < some && !status; i++) {
            const double log_w = nf_matrix_get(&d.log_w, i, 0);
            result->outside += log_w == -INFINITY;
            nf_weight_sums_add(&part[at], log_w);
            add(&tail, log_w);
        }
    }
    for (size_t i = 0; i < NF_SCRAMBLINGS; i++)
        nf_weight_sums_join(&s, &part[i]);
    if (!status && s.most == -INFINITY)
        status =
            nf_fail(error, NF_DATA, "%s: the target's density is 0 at all %zu rows that the flow draws", p->name, n);
    if (!status) {
        const double rows = (double)n;
        settle(&tail);
        result->log_z = s.most + log(s.first / rows);
        result->ess = s.first * s.first / s.second;
        result->error = points == NF_POINTS_SOBOL ? sqrt(variance_of_parts(result, part, &s, &tail))
                                                  : sqrt(fmax(0, rows / result->ess - 1) / (rows - 1));
        result->k_hat = k_hat(tail.v, tail.n);
    }
    nf_free(tail.v);
    nf_drawn_free(&d);
    return status;
}

/* A number of [0, 1) that depends on the seed. */
static double uniform(uint64_t seed)
{
    uint32_t w[4];
    nf_philox(seed, 0, 0, NF_STREAM_RESAMPLE, w);
    return w[0] / 4294967296.0;
}

nf_status nf_resample(const nf_program *p, const void *params, const nf_target *target, const void *context,
                      const nf_integral *of, size_t n, void *x, nf_error *error)
{
    NF_SCOPE(error);
    if (!p || !of || !isfinite(of->log_z) || (!x && n))
        return nf_fail(error, NF_USAGE, "nf_resample: there is no program, no integral, or no place for the rows");
    nf_drawn d;
    nf_status status = nf_drawn_make(&d, p, params, target, context, of->points, rows_at_once(p), error);
    const size_t bytes = p->dim * nf_type_size(p->type);
    const double log_sum = of->log_z + log((double)of->n), offset = uniform(of->seed);
    double reached = 0; /* the weights so far, of 1 */
    size_t filled = 0;
    char *to = x;
    for (size_t done = 0, some, at; done < of->n && filled < n && !status; done += some) {
        some = next_rows(&d, of, done, &at);
        status = nf_draw(&d, of->seed, done, some, error);
        for (size_t i = 0; i < some && !status; i++) {
            const double log_w = nf_matrix_get(&d.log_w, i, 0);
            reached += exp(log_w - log_sum);
            for (; filled < n && (double)filled + offset < reached * (double)n; filled++)
                memcpy(to + filled * bytes, (char *)d.x.data + i * bytes, bytes);
        }
    }
    for (; filled && filled < n; filled++) /* rounding has left the weights below 1 */
        memcpy(to + filled * bytes, to + (filled - 1) * bytes, bytes);
    nf_drawn_free(&d);
    return status;
}

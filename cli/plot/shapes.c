/* shapes.c - statistics that are drawn: see plot.h. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "plot/plot.h"

static int ascending(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

void shape_sort(double *x, size_t n) { qsort(x, n, sizeof *x, ascending); }

/* The quantile of sorted x, between two of them where it falls there. */
static double quantile(const double *x, size_t n, double q)
{
    const double at = q * (double)(n - 1);
    const size_t i = (size_t)at;
    return i + 1 < n ? x[i] + (at - (double)i) * (x[i + 1] - x[i]) : x[n - 1];
}

static double bandwidth(const double *x, size_t n)
{
    double mean = 0, square = 0;
    for (size_t i = 0; i < n; i++)
        mean += x[i] / (double)n;
    for (size_t i = 0; i < n; i++)
        square += (x[i] - mean) * (x[i] - mean);
    double spread = n > 1 ? sqrt(square / (double)(n - 1)) : 0;
    const double iqr = (quantile(x, n, 0.75) - quantile(x, n, 0.25)) / 1.34;
    if (iqr > 0)
        spread = fmin(spread, iqr);
    return spread > 0 ? 0.9 * spread * pow((double)n, -0.2) : 1;
}

void shape_kde(double *x, size_t n, const double range[2], size_t points, double *density)
{
    static const double root = 2.506628274631000502; /* sqrt(2 pi) */
    shape_sort(x, n);
    const double h = n ? bandwidth(x, n) : 1;
    for (size_t k = 0; k < points; k++) {
        const double at = range[0] + (range[1] - range[0]) * (double)k / (double)(points - 1);
        double sum = 0;
        for (size_t i = 0; i < n; i++) {
            const double u = (at - x[i]) / h;
            sum += exp(-u * u / 2);
        }
        density[k] = n ? sum / (root * h * (double)n) : 0;
    }
}

void shape_levels(const double *density, size_t n, const double *mass, size_t count, double *level)
{
    double *sorted = nf_alloc(n + 1, sizeof *sorted), all = 0;
    memcpy(sorted, density, n * sizeof *sorted);
    shape_sort(sorted, n);
    for (size_t i = 0; i < n; i++)
        all += sorted[i];
    for (size_t k = 0; k < count; k++) {
        double held = 0;
        size_t i = n;
        while (i > 0 && held < mass[k] * all)
            held += sorted[--i];
        level[k] = n ? sorted[i < n ? i : n - 1] : 0;
    }
    nf_free(sorted);
}

double shape_rank(double z) { return erfc(-z / sqrt(2)) / 2; }

double shape_coverage(const double *rank, size_t n, double p)
{
    size_t in = 0;
    for (size_t i = 0; i < n; i++)
        in += fabs(rank[i] - 0.5) <= p / 2;
    return (double)in / (double)n;
}

void shape_widen(double range[2], double margin)
{
    if (!(range[0] <= range[1]))
        range[0] = range[1] = 0;
    double wide = margin * (range[1] - range[0]);
    if (!(wide > 1e-6 * fmax(fabs(range[0]), fabs(range[1]))))
        wide = fmax(1e-6 * fabs(range[0]), 1); /* all the same */
    range[0] -= wide;
    range[1] += wide;
}

void shape_square(double box[4])
{
    enum { LIKE = 4 };
    const double w = box[1] - box[0], h = box[3] - box[2];
    if (w > LIKE * h || h > LIKE * w)
        return;
    for (int k = 0; k < 4; k += 2) {
        const double middle = box[k] / 2 + box[k + 1] / 2, half = fmax(w, h) / 2;
        box[k] = middle - half;
        box[k + 1] = middle + half;
    }
}

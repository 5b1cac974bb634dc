/* toy.c - toy data sets in two dimensions and one. Row i depends on (seed, i) alone, and on n where rows are spaced
 * evenly.
 *
 * points: x[1] normal with standard deviation 4, x[0] normal around x[1]^2 / 4. circles, moons: as scikit-learn's
 * make_circles and make_moons. two_spirals, pinwheel, checkerboard, eight_gaussians: the shapes of FFJORD (Grathwohl et
 * al. 2019) with its constants. interval: uniform. */
#include <string.h>

#include "internal.h"
#include "option.h"

#define PI 3.141592653589793

/* The random numbers of one row: block counts how many were drawn. */
typedef struct draw {
    uint64_t seed, row;
    uint32_t block;
} draw;

/* The next number, uniform on (0, 1). */
static double uniform(draw *d)
{
    uint32_t w[4];
    nf_philox(d->seed, d->row, d->block++, 2, w);
    return ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
}

/* The next number, standard normal (Box & Muller 1958). */
static double normal(draw *d)
{
    const double u = uniform(d), v = uniform(d);
    return sqrt(-2 * log(u)) * cos(2 * PI * v);
}

/* A toy data set; `make` writes row i to x, of which `noise` is the noise's standard deviation. */
typedef struct toy {
    const nf_options *options; /* its name and the options it has */
    size_t cols;
    double noise; /* where the options leave it NAN */
    void (*make)(draw *d, size_t i, const nf_toy_options *o, double noise, double *x);
} toy;

/* The data sets: each writes row i of o->n rows to x; see nf_toy_options. */
static void points(draw *d, size_t i, const nf_toy_options *o, double noise, double *x)
{
    (void)i, (void)o, (void)noise;
    x[1] = 4 * normal(d);
    x[0] = x[1] * x[1] / 4 + normal(d);
}

/* Whether row i belongs to the first half of n rows (the outer circle, the upper moon), and its angle: each half is
 * spaced evenly from 0 to `turn`. closed: its last row is at `turn`; otherwise one step before. */
static bool half(size_t i, size_t n, bool closed, double turn, double *angle)
{
    const size_t outer = n / 2, k = i < outer ? i : i - outer, of = i < outer ? outer : n - outer;
    *angle = turn * (double)k / (double)(closed && of > 1 ? of - 1 : of);
    return i < outer;
}

static void circles(draw *d, size_t i, const nf_toy_options *o, double noise, double *x)
{
    double angle;
    const double factor = isnan(o->factor) ? 0.5 : o->factor, r = half(i, o->n, false, 2 * PI, &angle) ? 1 : factor;
    x[0] = r * cos(angle) + noise * normal(d);
    x[1] = r * sin(angle) + noise * normal(d);
}

static void moons(draw *d, size_t i, const nf_toy_options *o, double noise, double *x)
{
    double angle;
    const bool upper = half(i, o->n, true, PI, &angle);
    x[0] = (upper ? cos(angle) : 1 - cos(angle)) + noise * normal(d);
    x[1] = (upper ? sin(angle) : 0.5 - sin(angle)) + noise * normal(d);
}

static void two_spirals(draw *d, size_t i, const nf_toy_options *o, double noise, double *x)
{
    const double t = sqrt(uniform(d)) * 3 * PI, side = i % 2 ? -1 : 1;
    (void)o;
    x[0] = side * (-cos(t) * t + 0.5 * uniform(d)) / 3 + noise * normal(d);
    x[1] = side * (sin(t) * t + 0.5 * uniform(d)) / 3 + noise * normal(d);
}

static void pinwheel(draw *d, size_t i, const nf_toy_options *o, double noise, double *x)
{
    const double radial = 1 + 0.3 * normal(d), tangential = noise * normal(d);
    const double angle = 2 * PI * (double)(i % 5) / 5 + 0.25 * exp(radial);
    (void)o;
    x[0] = 2 * (cos(angle) * radial - sin(angle) * tangential);
    x[1] = 2 * (sin(angle) * radial + cos(angle) * tangential);
}

static void checkerboard(draw *d, size_t i, const nf_toy_options *o, double noise, double *x)
{
    const double a = 4 * uniform(d) - 2, b = uniform(d) - 2 * (uniform(d) < 0.5);
    (void)i, (void)o, (void)noise;
    x[0] = 2 * a;
    x[1] = 2 * (b + fmod(floor(a) + 4, 2));
}

static void eight_gaussians(draw *d, size_t i, const nf_toy_options *o, double noise, double *x)
{
    const double angle = 2 * PI * (double)(i % 8) / 8;
    (void)o;
    x[0] = (4 * cos(angle) + noise * normal(d)) / sqrt(2);
    x[1] = (4 * sin(angle) + noise * normal(d)) / sqrt(2);
}

static void interval(draw *d, size_t i, const nf_toy_options *o, double noise, double *x)
{
    (void)i, (void)noise;
    x[0] = o->low + (o->high - o->low) * uniform(d);
}

/* ---- their options ----------------------------------------------------------------------------------------------- */

const nf_toy_options nf_toy_defaults = {.n = 1024, .noise = NAN, .factor = NAN, .low = 0, .high = 1};

#define COMMON                                                             \
    NF_WHOLE_ROW(nf_toy_options, n, 1, 1e7, "rows"),                       \
        NF_WHOLE_ROW(nf_toy_options, seed, 0, 0x1p64, "seed of the rows"), \
        NF_BOOLEAN_ROW(nf_toy_options, standardize, "shift and scale every column to mean 0 and standard deviation 1")
/* A set has the first PLAIN, NOISY or ALL of these rows. */
static const nf_option rows[] = {
    COMMON,
    NF_NUMBER_ROW(nf_toy_options, noise, 0, INFINITY, "standard deviation of the noise"),
    NF_NUMBER_ROW(nf_toy_options, factor, 0, 1, "radius of the inner circle"),
};
static const nf_option interval_rows[] = {
    COMMON,
    NF_NUMBER_ROW(nf_toy_options, low, -INFINITY, INFINITY, "lower end"),
    NF_NUMBER_ROW(nf_toy_options, high, -INFINITY, INFINITY, "upper end"),
};
enum { PLAIN = 3, NOISY, ALL };

#define TABLE(name, rows, n) (&(const nf_options){name, rows, n, &nf_toy_defaults})
static const toy toys[] = {
    {TABLE("points", rows, PLAIN), 2, 0, points},
    {TABLE("circles", rows, ALL), 2, 0.05, circles},
    {TABLE("moons", rows, NOISY), 2, 0.1, moons},
    {TABLE("two_spirals", rows, NOISY), 2, 0.1, two_spirals},
    {TABLE("pinwheel", rows, NOISY), 2, 0.1, pinwheel},
    {TABLE("checkerboard", rows, PLAIN), 2, 0, checkerboard},
    {TABLE("interval", interval_rows, ALL), 1, 0, interval},
    {TABLE("eight_gaussians", rows, NOISY), 2, 0.5, eight_gaussians},
};
enum { TOYS = sizeof toys / sizeof *toys };

static const toy *find(const char *name)
{
    for (size_t i = 0; i < TOYS; i++)
        if (!strcmp(toys[i].options->name, name))
            return &toys[i];
    return NULL;
}

const char *nf_toy_name(size_t i) { return i < TOYS ? toys[i].options->name : NULL; }

bool nf_toy_exists(const char *name) { return find(name) != NULL; }

const nf_options *nf_toy_table(const char *name)
{
    const toy *t = find(name);
    return t ? t->options : NULL;
}

size_t nf_toy_cols(const char *name)
{
    const toy *t = find(name);
    return t ? t->cols : 0;
}

nf_status nf_toy_make(nf_matrix *m, const char *name, const nf_toy_options *o, nf_type type, nf_error *error)
{
    *m = (nf_matrix){0};
    NF_SCOPE(error);
    const toy *t = find(name);
    nf_matrix wide;
    if (!t)
        return nf_fail(error, NF_DATA, "there is no toy data set '%.40s'", name);
    nf_status status = nf_options_check(t->options, o, error);
    if (!status && !(o->low < o->high) && nf_option_find(t->options, "low"))
        status = nf_fail(error, NF_DATA, "%s.low: expected a number below high = %g, found %g", name, o->high, o->low);
    if (status)
        return status;
    /* Made and standardized in double whatever the type, so that both precisions see the same points. */
    if ((status = nf_matrix_make(&wide, o->n, t->cols, NF_F64, error)))
        return status;
    for (size_t i = 0; i < o->n; i++)
        t->make(&(draw){o->seed, i, 0}, i, o, isnan(o->noise) ? t->noise : o->noise, (double *)wide.data + i * t->cols);
    return nf_matrix_finish(m, &wide, &(nf_reading){.type = type, .standardize = o->standardize},
                            &(nf_origin){name, &(nf_part){(char *)(uintptr_t)name, wide.rows, NULL}, 1}, error);
}

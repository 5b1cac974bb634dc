/* tables.c - the numbers that pictures show: see plot.h. A table is a file of numbers in lines, with nan for what has
 * no value; an empty line ends a curve, two a group of curves. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "memory.h"
#include "model.h"
#include "number.h"
#include "plot/plot.h"

enum {
    KDE_POINTS = 201,   /* of a curve */
    CURVE_POINTS = 401, /* of the density of one feature */
    GRID_POINTS = 201,  /* of a density in two, each way */
    CONTEXTS = 64,      /* the most rows of context over which a density is averaged */
    WARP_LINES = 13,    /* of a grid, each way */
    LEVELS = 4,
    STEPS = 50,         /* of probability */
    LOG_LINES = 2000,   /* the most lines of a log that are drawn */
    LOG_BYTES = 1 << 28 /* the most bytes that a log has */
};

/* ---- rows ------------------------------------------------------------------------------------------------------- */

/* Writes the features that are shown. */
static nf_status put_rows(const plot *p, const char *name, const nf_matrix *m, nf_error *error)
{
    nfc_text t = {0};
    for (size_t i = 0; i < m->rows; i++)
        for (size_t j = 0; j < p->features; j++)
            script_number(&t, nf_matrix_get(m, i, j), j + 1 < p->features ? ' ' : '\n');
    return script_table(p, name, &t, error);
}

/* ---- ranges ------------------------------------------------------------------------------------------------------ */

/* Rows [first, first + n) of a matrix, of which a column is looked at. */
typedef struct part {
    const nf_matrix *m;
    size_t first, n;
} part;

static part all_of(const nf_matrix *m) { return (part){m, 0, m->rows}; }

/* Where a column's finite numbers are, with a margin of this share of their width on both sides. */
static void range_of(const part *a, size_t col, double margin, double range[2])
{
    range[0] = INFINITY;
    range[1] = -INFINITY;
    for (size_t i = a->first; i < a->first + a->n; i++) {
        const double v = nf_matrix_get(a->m, i, col);
        range[0] = isfinite(v) ? fmin(range[0], v) : range[0];
        range[1] = isfinite(v) ? fmax(range[1], v) : range[1];
    }
    shape_widen(range, margin);
}

/* The box of a square picture of the first two features, or the range of the only one in box[0], box[1]: as wide as
 * high where the features are of like size. */
static void box_of(const plot *p, const part *a, double margin, double box[4])
{
    range_of(a, 0, margin, box);
    range_of(a, p->program->dim > 1 ? 1 : 0, margin, box + 2);
    if (p->program->dim > 1)
        shape_square(box);
}

/* Place k, from 0, of n that are evenly spaced from one end of a range to the other. */
static double between(const double range[2], size_t k, size_t n)
{
    return range[0] + (range[1] - range[0]) * (double)k / (double)(n - 1);
}

/* ---- what all pictures share ------------------------------------------------------------------------------------- */

/* The model's inverse of the first `traced` samples, layer by layer. */
static nf_status follow(plot *p, nf_error *error)
{
    const nf_program *g = p->program;
    const size_t steps = g->layers + 1, bytes = p->traced * g->dim * nf_type_size(g->type);
    nf_rows rows = rows_of(g, &p->data);
    rows.n = p->traced;
    rows.x = p->samples.data;
    rows.stride_x = g->dim;
    nf_matrix z;
    nf_status status = nf_matrix_make(&z, p->traced, g->dim, g->type, error);
    if (!status)
        status = nf_run(g, NF_FORWARD, p->flow->params, &rows, (void *[]){z.data, NULL}, error);
    if (!status)
        status = nf_matrix_make(&p->layers, steps * p->traced, g->dim, g->type, error);
    if (!status) {
        void **out = nf_alloc(steps, sizeof *out);
        for (size_t i = 0; i < steps; i++)
            out[i] = (char *)p->layers.data + i * bytes;
        rows.x = z.data;
        status = nf_run(g, NF_LAYERS, p->flow->params, &rows, out, error);
        nf_free(out);
    }
    nf_matrix_free(&z);
    return status;
}

/* Reads the snapshots, if the run has any. */
static nf_status open_shots(plot *p, nf_error *error)
{
    char *path = join_path(p->run, "latents.safetensors");
    nf_status status = access(path, F_OK) ? NF_OK : snapshots_read(&p->shots, path, error);
    if (!status && p->shots.n && p->shots.cols != (p->program->dim > 1 ? 2 : 1))
        status = nf_fail(error, NF_DATA, "%s holds latents of another model than %s", path, p->program->name);
    if (!p->shots.rows)
        p->shots.n = 0;
    nf_free(path);
    return status;
}

nf_status plot_open(plot *p, data_file data, nf_error *error)
{
    const nf_program *g = p->program = p->flow->program;
    const nfc_model *m = p->flow->model;
    nf_matrix all = {0};
    nf_error coarse;
    data.apart = true;
    p->features = g->dim < PLOT_FEATURES ? g->dim : PLOT_FEATURES;
    p->set_name[0] = "data";
    p->set_name[1] = "samples";
    p->gaussian = !strcmp(m->block[m->base_block].name, "gaussian");
    nf_status status = open_shots(p, error);
    if (!status)
        status = read_data(m, g, data, &all, &coarse, error);
    const nf_rows given = rows_of(g, &all);
    if (!status)
        status = some_rows(&p->data, &all, &given.weights, PLOT_ROWS, NULL, error);
    nf_matrix_free(&all);
    const nf_rows rows = status ? (nf_rows){0} : rows_of(g, &p->data);
    p->traced = rows.n < PLOT_TRACED ? rows.n : PLOT_TRACED;
    if (!status)
        status = nf_matrix_make(&p->samples, rows.n, g->dim, g->type, error);
    if (!status)
        status = nf_sample(g, p->flow->params, 0, 0, &rows, p->samples.data, error);
    if (status || g->members)
        return status;
    status = nf_matrix_make(&p->latents, rows.n, g->dim, g->type, error);
    if (!status)
        status = nf_run(g, NF_FORWARD, p->flow->params, &rows, (void *[]){p->latents.data, NULL}, error);
    return status ? status : follow(p, error);
}

void plot_close(plot *p)
{
    nf_matrix_free(&p->data);
    nf_matrix_free(&p->latents);
    nf_matrix_free(&p->samples);
    nf_matrix_free(&p->layers);
    snapshots_close(&p->shots);
    nfc_text_free(&p->variables);
}

void plot_describe(plot *p)
{
    const part data = all_of(&p->data), latents = all_of(&p->latents);
    double box[4];
    nfc_text_free(&p->variables);
    nfc_add(&p->variables, "dim = %zu\ngaussian = %d\nrows = %zu\n", p->program->dim, p->gaussian, p->data.rows);
    script_features(p, p->flow->names);
    box_of(p, &data, 0.06, box);
    script_array(p, "data_box", box, 4);
    if (latents.n)
        box_of(p, &latents, 0.06, box);
    script_array(p, "latents_box", box, 4);
}

/* ---- the pictures ------------------------------------------------------------------------------------------------ */

nf_status plot_points(plot *p, nf_error *error)
{
    nf_status status = put_rows(p, "data", &p->data, error);
    if (!status)
        status = put_rows(p, "samples", &p->samples, error);
    return status ? status : put_rows(p, "latents", &p->latents, error);
}

/* Adds to a table a curve, "place density", for a column. */
static void add_kde(nfc_text *t, const part *a, size_t col, const double range[2])
{
    double *x = nf_alloc(a->n + 1, sizeof *x), *density = nf_alloc(KDE_POINTS, sizeof *density);
    size_t n = 0;
    for (size_t i = a->first; i < a->first + a->n; i++)
        if (isfinite(nf_matrix_get(a->m, i, col)))
            x[n++] = nf_matrix_get(a->m, i, col);
    shape_kde(x, n, range, KDE_POINTS, density);
    for (size_t k = 0; k < KDE_POINTS; k++) {
        script_number(t, between(range, k, KDE_POINTS), ' ');
        script_number(t, density[k], '\n');
    }
    nfc_add(t, "\n\n");
    nf_free(x);
    nf_free(density);
}

/* Writes a curve for each feature that is shown; `over`: where the ranges are taken from. */
static nf_status put_kde(const plot *p, const char *name, const nf_matrix *m, const nf_matrix *over, nf_error *error)
{
    const part of = all_of(m), from = all_of(over);
    nfc_text t = {0};
    for (size_t j = 0; j < p->features; j++) {
        double range[2];
        range_of(&from, j, 0.3, range);
        add_kde(&t, &of, j, range);
    }
    return script_table(p, name, &t, error);
}

/* Shifts and scales a column to mean 0 and population standard deviation 1, or, of one and the same number, to 0. */
static void standardize(nf_matrix *m, size_t col)
{
    double mean = 0, square = 0;
    for (size_t i = 0; i < m->rows; i++)
        mean += nf_matrix_get(m, i, col) / (double)m->rows;
    for (size_t i = 0; i < m->rows; i++)
        square += pow(nf_matrix_get(m, i, col) - mean, 2) / (double)m->rows;
    for (size_t i = 0; i < m->rows; i++)
        nf_matrix_set(m, i, col, (nf_matrix_get(m, i, col) - mean) / (square > 0 ? sqrt(square) : 1));
}

nf_status plot_marginals(plot *p, nf_error *error)
{
    nf_matrix data;
    nf_status status = nf_matrix_convert(&data, &p->data, NF_F64, "the data", error);
    if (status)
        return status;
    for (size_t j = 0; j < p->features; j++)
        standardize(&data, j);
    status = put_kde(p, "data_kde", &data, &data, error);
    nf_matrix_free(&data);
    return status ? status : put_kde(p, "latents_kde", &p->latents, &p->latents, error);
}

nf_status plot_corner(plot *p, nf_error *error)
{
    const part data = all_of(&p->data);
    double range[2 * PLOT_FEATURES];
    for (size_t j = 0; j < p->features; j++)
        range_of(&data, j, 0.1, range + 2 * j);
    script_array(p, "ranges", range, 2 * p->features);
    nfc_add(&p->variables, "sampled = %d\narray set_name[2]\n", p->samples.rows > 0);
    script_text(p, "set_name[1]", p->set_name[0]);
    script_text(p, "set_name[2]", p->set_name[1]);
    nf_status status = plot_points(p, error);
    if (!status)
        status = put_kde(p, "data_kde", &p->data, &p->data, error);
    return status ? status : put_kde(p, "samples_kde", &p->samples, &p->data, error);
}

/* panels: rows [n * rows, 2 or 1] that stand one behind the other, n times as many, as a line for each with its places
 * in all of them; of one column panels_kde too, with a curve for each panel. Variables: their number and boxes. */
static nf_status put_panels(plot *p, const nf_matrix *m, size_t n, nf_error *error)
{
    const size_t rows = n ? m->rows / n : 0, cols = p->program->dim > 1 ? 2 : 1;
    double *box = nf_alloc(n, 4 * sizeof *box);
    nfc_text t = {0}, curves = {0};
    for (size_t k = 0; k < n; k++) {
        const part a = {m, k * rows, rows};
        box_of(p, &a, 0.06, box + 4 * k);
        if (cols == 1)
            add_kde(&curves, &a, 0, box + 4 * k);
    }
    nfc_add(&p->variables, "panels = %zu\n", n);
    script_array(p, "panel_box", box, 4 * n);
    nf_free(box);
    for (size_t i = 0; i < rows; i++)
        for (size_t k = 0; k < n * cols; k++)
            script_number(&t, nf_matrix_get(m, k / cols * rows + i, k % cols), k + 1 < n * cols ? ' ' : '\n');
    const nf_status status = script_table(p, "panels", &t, error);
    return status ? status : script_table(p, "panels_kde", &curves, error);
}

/* A panel for each step of the inverse, named as its layer. */
nf_status plot_layers(plot *p, nf_error *error)
{
    const size_t n = p->program->layers + 1;
    const nfc_model *m = p->flow->model;
    nfc_add(&p->variables, "array panel_name[%zu]\npanel_name[1] = 'random sample'\n", n);
    for (size_t k = 1; k < n; k++) /* a name of letters, digits and _ */
        nfc_add(&p->variables, "panel_name[%zu] = '%s'\n", k + 1, m->layer_name[n - 1 - k]);
    return put_panels(p, &p->layers, n, error);
}

/* A panel for the first snapshot and for each of the last, named by its step. */
nf_status plot_training(plot *p, nf_error *error)
{
    const snapshots *s = &p->shots;
    const size_t n = s->n < PLOT_SNAPSHOTS ? s->n : PLOT_SNAPSHOTS, each = s->rows * s->cols;
    nf_matrix z;
    const nf_status status = nf_matrix_make(&z, n * s->rows, s->cols, NF_F32, error);
    if (status)
        return status;
    nfc_add(&p->variables, "array panel_name[%zu]\n", n);
    for (size_t k = 0; k < n; k++) {
        const size_t i = k ? s->n - n + k : 0;
        memcpy((float *)z.data + k * each, s->latents + i * each, each * sizeof(float));
        nfc_add(&p->variables, "panel_name[%zu] = '%s %.0f'\n", k + 1, snapshot_is_end(s, i) ? "end," : "step",
                s->step[i]);
    }
    const nf_status done = put_panels(p, &z, n, error);
    nf_matrix_free(&z);
    return done;
}

/* Sets density [x->rows] to the density at x [n, dim], with context its mean over rows of the data's context. */
static nf_status densities(const plot *p, const nf_matrix *x, double *density, nf_error *error)
{
    const nf_program *g = p->program;
    const size_t many = !g->context ? 1 : p->data.rows < CONTEXTS ? p->data.rows : CONTEXTS;
    const nf_rows own = rows_of(g, &p->data);
    nf_matrix lp;
    nf_status status = nf_matrix_make(&lp, x->rows, 1, g->type, error);
    for (size_t c = 0; c < many && !status; c++) {
        const size_t row = c * p->data.rows / many * own.stride_context;
        const void *context = own.context ? (const char *)own.context + row * nf_type_size(g->type) : NULL;
        const nf_rows rows = {x->rows, x->data, context, g->dim, 0, {0}, NULL, NULL};
        status = nf_run(g, NF_LOG_PROB, p->flow->params, &rows, &lp.data, error);
        for (size_t i = 0; i < x->rows && !status; i++) {
            const double v = exp(nf_matrix_get(&lp, i, 0));
            density[i] += isfinite(v) ? v / (double)many : 0;
        }
    }
    nf_matrix_free(&lp);
    return status;
}

/* density: of one feature a curve; of two a grid, with the levels of the smallest regions that hold certain shares. */
nf_status plot_density(plot *p, nf_error *error)
{
    static const double mass[LEVELS] = {0.99, 0.95, 0.8, 0.5};
    const part data = all_of(&p->data);
    const size_t dim = p->program->dim > 1 ? 2 : 1, n = dim == 1 ? CURVE_POINTS : (size_t)GRID_POINTS * GRID_POINTS;
    double box[4], level[LEVELS], *density = nf_alloc(n, sizeof *density);
    nfc_text t = {0};
    nf_matrix x;
    box_of(p, &data, 0.12, box);
    nf_status status = nf_matrix_make(&x, n, dim, p->program->type, error);
    for (size_t i = 0; i < n && !status; i++) {
        const size_t across = dim == 1 ? CURVE_POINTS : GRID_POINTS;
        const size_t place[2] = {i % across, i / across};
        for (size_t j = 0; j < dim; j++)
            nf_matrix_set(&x, i, j, between(box + 2 * j, place[j], across));
    }
    if (!status)
        status = densities(p, &x, density, error);
    for (size_t i = 0; i < n && !status; i++) {
        for (size_t j = 0; j < dim; j++)
            script_number(&t, nf_matrix_get(&x, i, j), ' ');
        script_number(&t, density[i], '\n');
        if (dim > 1 && (i + 1) % GRID_POINTS == 0)
            nfc_add(&t, "\n");
    }
    nf_matrix_free(&x);
    shape_levels(density, n, mass, LEVELS, level);
    script_array(p, "density_box", box, 4);
    script_array(p, "level", level, LEVELS);
    script_array(p, "mass", mass, LEVELS);
    nf_free(density);
    if (!status)
        status = plot_points(p, error);
    return status ? status : script_table(p, "density", &t, error);
}

/* warp: lines "z1 z2 x1 x2", those of constant z1, then those of constant z2. */
nf_status plot_warp(plot *p, nf_error *error)
{
    enum { EACH = WARP_LINES * GRID_POINTS };
    const part latents = all_of(&p->latents);
    double box[4] = {-3, 3, -3, 3}; /* nearly all of a normal distribution */
    nfc_text t = {0};
    nf_matrix z, x = {0};
    if (!p->gaussian)
        box_of(p, &latents, 0, box);
    script_array(p, "warp_box", box, 4);
    nf_status status = nf_matrix_make(&z, 2 * EACH, 2, p->program->type, error);
    if (!status)
        status = nf_matrix_make(&x, 2 * EACH, 2, p->program->type, error);
    for (size_t i = 0; i < 2 * EACH && !status; i++) {
        const size_t fixed = i / EACH, moving = 1 - fixed, line = i % EACH / GRID_POINTS, at = i % GRID_POINTS;
        nf_matrix_set(&z, i, fixed, between(box + 2 * fixed, line, WARP_LINES));
        nf_matrix_set(&z, i, moving, between(box + 2 * moving, at, GRID_POINTS));
    }
    if (!status) {
        const nf_rows rows = {2 * EACH, z.data, NULL, 2, 0, {0}, NULL, NULL};
        status = nf_run(p->program, NF_INVERSE, p->flow->params, &rows, (void *[]){x.data, NULL}, error);
    }
    for (size_t i = 0; i < 2 * EACH && !status; i++) {
        for (size_t k = 0; k < 4; k++)
            script_number(&t, nf_matrix_get(k < 2 ? &z : &x, i, k % 2), k < 3 ? ' ' : '\n');
        if ((i + 1) % GRID_POINTS == 0)
            nfc_add(&t, (i + 1) % EACH ? "\n" : "\n\n");
    }
    nf_matrix_free(&z);
    nf_matrix_free(&x);
    if (!status)
        status = plot_points(p, error);
    return status ? status : script_table(p, "warp", &t, error);
}

/* ranks: of the latents; coverage: "p share share ...", for each feature the share of its ranks in the central interval
 * of probability p. */
nf_status plot_calibration(plot *p, nf_error *error)
{
    const size_t n = p->latents.rows, dim = p->features;
    double *rank = nf_alloc(n * dim, sizeof *rank);
    nfc_text ranks = {0}, coverage = {0};
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < dim; j++) {
            rank[j * n + i] = shape_rank(nf_matrix_get(&p->latents, i, j));
            script_number(&ranks, rank[j * n + i], j + 1 < dim ? ' ' : '\n');
        }
    for (size_t k = 0; k <= STEPS; k++) {
        script_number(&coverage, (double)k / STEPS, ' ');
        for (size_t j = 0; j < dim; j++)
            script_number(&coverage, shape_coverage(rank + j * n, n, (double)k / STEPS), j + 1 < dim ? ' ' : '\n');
    }
    nf_free(rank);
    const nf_status status = script_table(p, "ranks", &ranks, error);
    return status ? status : script_table(p, "coverage", &coverage, error);
}

/* A number that ends with a comma, a line feed or the text; NAN where there is none. *at moves behind it. */
static double next_number(const char **at)
{
    char *end;
    const double v = strtod(*at, &end);
    const bool found = end > *at && (*end == ',' || *end == '\n' || !*end);
    *at += strcspn(*at, ",\n");
    *at += **at == ',';
    return found ? v : NAN;
}

nf_status plot_losses(const plot *p, trace loss[2], double box[4], nf_error *error)
{
    char *path = join_path(p->run, "log.csv"), *log = NULL;
    size_t bytes, lines[2] = {0}, n = 0;
    loss[0] = loss[1] = (trace){.xy = NULL};
    nf_status status = nf_file_read(path, LOG_BYTES, &log, &bytes, error);
    nf_free(path);
    if (status)
        return status;
    for (const char *c = log; *c; c++)
        lines[0] += *c == '\n';
    const size_t apart = lines[0] / LOG_LINES + 1;
    double *seen = nf_alloc(2 * lines[0] + 3, sizeof *seen), first = NAN, last = NAN;
    for (int k = 0; k < 2; k++)
        loss[k].xy = nf_alloc(2 * lines[0] + 2, sizeof(double));
    const locale_t before = nf_use_points();
    lines[0] = 0;
    for (const char *c = log; *c; c += strcspn(c, "\n"), c += *c == '\n') {
        const char *at = c;
        const double step = next_number(&at);
        for (int k = 0; k < 2; k++) { /* loss, valid_loss */
            const double v = next_number(&at);
            if (!isfinite(step) || !isfinite(v) || lines[k]++ % apart)
                continue;
            loss[k].xy[2 * loss[k].n] = step;
            loss[k].xy[2 * loss[k].n++ + 1] = v;
            seen[n++] = v;
            first = isnan(first) ? step : first;
            last = step;
        }
    }
    uselocale(before);
    nf_free(log);
    if (n == 0)
        status = nf_fail(error, NF_DATA, "%s/log.csv has no losses to draw", p->run);
    shape_sort(seen, n);
    if (!status) { /* the first steps may be far above all others */
        const double most = seen[(size_t)(0.97 * (double)(n - 1))], wide = most - seen[0];
        const double margin = wide > 0 ? wide : 1;
        box[0] = first;
        box[1] = last > first ? last : first + 1;
        box[2] = seen[0] - 0.08 * margin;
        box[3] = fmin(most + 0.5 * margin, seen[n - 1] + 0.08 * margin);
    }
    nf_free(seen);
    return status;
}

/* loss, valid: "step loss". Variables: whether there is a validation loss; the range of most losses. */
nf_status plot_loss(plot *p, nf_error *error)
{
    trace loss[2];
    double box[4];
    nf_status status = plot_losses(p, loss, box, error);
    for (int k = 0; k < 2 && !status; k++) {
        nfc_text t = {0};
        for (size_t i = 0; i < 2 * loss[k].n; i++)
            script_number(&t, loss[k].xy[i], i % 2 ? '\n' : ' ');
        status = script_table(p, k ? "valid" : "loss", &t, error);
    }
    if (!status) {
        script_array(p, "loss_box", box, 4);
        nfc_add(&p->variables, "validated = %d\n", loss[1].n > 0);
    }
    nf_free(loss[0].xy);
    nf_free(loss[1].xy);
    return status;
}

/* figure.c - pictures of matrices: see figure.h. What is drawn becomes traces first, then a script's tables or
 * characters. */
#include "plot/figure.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "plot/plot.h"
#include "undo.h"

enum {
    TRACES = 8, /* as many colours as there are */
    POINTS = 201,
    BINS = 48,
    LEAST_COLUMNS = 26 /* of a panel in characters */
};

static const nf_option rows[] = {
    NF_TEXT_ROW(figure_look, file, "FILE", "draw into this .png, .svg or .pdf instead of the terminal"),
    NF_TEXT_ROW(figure_look, title, "TEXT", "above the picture"),
    NF_TEXT_ROW(figure_look, xlabel, "TEXT", "below the axis across"),
    NF_TEXT_ROW(figure_look, ylabel, "TEXT", "beside the axis up"),
    NF_CHOICE_ROW(figure_look, style, plot_styles, "colours on white, or on black"),
    NF_BOOLEAN_ROW(figure_look, panels, "draw each in a panel of its own, side by side"),
};
const nf_options figure_table = NF_TABLE("plot", rows, &((figure_look){.file = NULL}));

/* ---- traces ------------------------------------------------------------------------------------------------------ */

/* What is drawn. */
typedef struct traces {
    trace at[TRACES];
    size_t n;
    panel all; /* of all of them */
} traces;

static void free_traces(traces *t)
{
    for (size_t i = 0; i < t->n; i++)
        nf_free(t->at[i].xy);
}

static trace *add_trace(traces *t, size_t n)
{
    t->at[t->n] = (trace){.xy = nf_alloc(2 * n + 1, sizeof(double)), .n = n, .colour = t->n};
    return &t->at[t->n++];
}

static void add_columns(traces *t, const nf_matrix *m, size_t x, size_t y)
{
    trace *to = add_trace(t, m->rows);
    for (size_t i = 0; i < m->rows; i++) {
        to->xy[2 * i] = m->cols == 1 ? (double)i + 1 : nf_matrix_get(m, i, x);
        to->xy[2 * i + 1] = nf_matrix_get(m, i, y);
    }
}

/* Copies the finite numbers of a column; returns how many. */
static size_t finite_of(const nf_matrix *m, size_t col, double *x)
{
    size_t n = 0;
    for (size_t i = 0; i < m->rows; i++)
        if (isfinite(nf_matrix_get(m, i, col)))
            x[n++] = nf_matrix_get(m, i, col);
    return n;
}

static void widen_by(double range[2], double v)
{
    range[0] = isfinite(v) ? fmin(range[0], v) : range[0];
    range[1] = isfinite(v) ? fmax(range[1], v) : range[1];
}

/* A histogram over a range that holds all, or a density estimate, of a column. */
static void add_density(traces *t, int kind, const nf_matrix *m, size_t col, const double all[2])
{
    trace *to = add_trace(t, kind == FIGURE_HIST ? BINS : POINTS);
    double *x = nf_alloc(m->rows + 1, sizeof *x), density[POINTS] = {0}, range[2] = {INFINITY, -INFINITY};
    const size_t n = finite_of(m, col, x);
    if (kind == FIGURE_HIST) {
        memcpy(range, all, sizeof range);
        const double wide = (range[1] - range[0]) / BINS;
        for (size_t i = 0; i < n; i++)
            density[(size_t)fmin((x[i] - range[0]) / wide, BINS - 1)] += 1 / ((double)n * wide);
        range[0] += wide / 2;
        range[1] -= wide / 2;
    } else {
        for (size_t i = 0; i < n; i++)
            widen_by(range, x[i]);
        shape_widen(range, 0.1);
        shape_kde(x, n, range, POINTS, density);
    }
    for (size_t k = 0; k < to->n; k++) {
        to->xy[2 * k] = range[0] + (range[1] - range[0]) * (double)k / (double)(to->n - 1);
        to->xy[2 * k + 1] = n ? density[k] : NAN;
    }
    nf_free(x);
}

/* The window of all traces. */
static void frame(traces *t, int kind)
{
    double *box = t->all.box;
    box[0] = box[2] = INFINITY;
    box[1] = box[3] = -INFINITY;
    for (size_t i = 0; i < t->n; i++)
        for (size_t k = 0; k < t->at[i].n; k++) {
            widen_by(box, t->at[i].xy[2 * k]);
            widen_by(box + 2, t->at[i].xy[2 * k + 1]);
        }
    const bool density = kind == FIGURE_HIST || kind == FIGURE_KDE;
    shape_widen(box, kind == FIGURE_SCATTER || kind == FIGURE_HIST ? 0.06 : 0.01);
    shape_widen(box + 2, 0.06);
    if (density)
        box[2] = 0;
    if (kind == FIGURE_SCATTER)
        shape_square(box);
}

static nf_status too_many(nf_error *error, size_t n)
{
    return nf_fail(error, NF_USAGE, "there are %zu curves or clouds to tell apart by colour, expected at most %d", n,
                   TRACES);
}

/* How many traces a matrix has; 0: none can be made of it. */
static size_t traces_of(int kind, const nf_matrix *m)
{
    if (kind == FIGURE_CORNER)
        return m->cols > 1;
    if (kind == FIGURE_SCATTER)
        return m->cols > 1;
    return kind == FIGURE_LINE && m->cols > 1 ? m->cols - 1 : m->cols;
}

/* Checks the figure and sets *n, how many traces it has. */
static nf_status check(const figure *f, size_t *n, nf_error *error)
{
    *n = 0;
    for (size_t i = 0; i < f->sets; i++) {
        const size_t own = traces_of(f->kind, f->set[i]);
        if (f->set[i]->rows == 0)
            return nf_fail(error, NF_USAGE, "a matrix has no rows to draw");
        if (own == 0)
            return nf_fail(error, NF_USAGE, "a matrix has one column, expected two or more");
        if (f->kind == FIGURE_CORNER && (f->set[i]->cols != f->set[0]->cols || f->sets > 2))
            return nf_fail(error, NF_USAGE, "expected one matrix, or two with as many columns");
        *n += own;
    }
    if (f->names && f->names != *n)
        return nf_fail(error, NF_USAGE, "expected a name for each of the %zu curves or clouds, found %zu", *n,
                       f->names);
    return *n > TRACES ? too_many(error, *n) : NF_OK;
}

/* What a matrix calls a column; NULL where it has no names. */
static const char *name_of(const nf_matrix *m, size_t col) { return m->names && col < m->cols ? m->names[col] : NULL; }

static void make_traces(traces *t, const figure *f)
{
    static const char *const numbers[TRACES] = {"1", "2", "3", "4", "5", "6", "7", "8"};
    double range[2] = {INFINITY, -INFINITY};
    for (size_t i = 0; i < f->sets && f->kind == FIGURE_HIST; i++)
        for (size_t k = 0; k < f->set[i]->rows * f->set[i]->cols; k++)
            widen_by(range, nf_matrix_get(f->set[i], k / f->set[i]->cols, k % f->set[i]->cols));
    if (!(range[0] < range[1]))
        shape_widen(range, 0);
    for (size_t i = 0; i < f->sets; i++) {
        const nf_matrix *m = f->set[i];
        const size_t own = traces_of(f->kind, m);
        for (size_t k = 0; k < own; k++) {
            const size_t i_trace = t->n;
            if (f->kind == FIGURE_SCATTER || f->kind == FIGURE_LINE)
                add_columns(t, m, 0, m->cols > 1 ? k + 1 : 0);
            else
                add_density(t, f->kind, m, k, range);
            t->at[i_trace].name =
                f->kind == FIGURE_SCATTER ? NULL : name_of(m, f->kind == FIGURE_LINE && m->cols > 1 ? k + 1 : k);
        }
    }
    for (size_t i = 0; i < t->n; i++)
        if (f->names)
            t->at[i].name = f->name[i];
        else if (!t->at[i].name)
            t->at[i].name = t->n > 1 ? numbers[i] : "";
    t->all = (panel){.title = f->look.title,
                     .trace = t->at,
                     .n = t->n,
                     .mark = f->kind == FIGURE_SCATTER ? MARK_POINTS
                             : f->kind == FIGURE_HIST  ? MARK_BARS
                                                       : MARK_LINE};
    frame(t, f->kind);
}

/* ---- characters -------------------------------------------------------------------------------------------------- */

/* Without colours traces can only be told apart in panels of their own. */
static void print_traces(nfc_text *text, const traces *t, bool apart)
{
    const bool colour = terminal_colours();
    panel each[TRACES];
    for (size_t i = 0; i < t->n; i++) {
        each[i] = t->all;
        each[i].title = t->at[i].name;
        each[i].trace = &t->at[i];
        each[i].n = 1;
    }
    const size_t columns = terminal_columns(), most = columns < LEAST_COLUMNS ? 1 : columns / LEAST_COLUMNS;
    if (t->n == 1 || !(apart || !colour)) {
        canvas_print(text, &t->all, 1, columns, colour);
        return;
    }
    const size_t across = t->n < most ? t->n : most;
    for (size_t i = 0; i < t->n; i += across) {
        const size_t n = t->n - i < across ? t->n - i : across;
        canvas_print(text, each + i, n, columns * n / across, colour);
    }
}

/* Two columns of each matrix, or one, as a figure of these. */
static nf_status narrow_traces(traces *t, const figure *f, size_t i, size_t j, nf_error *error)
{
    nf_matrix part[2] = {{0}};
    nf_status status = NF_OK;
    for (size_t s = 0; s < f->sets && s < 2 && !status; s++) {
        const nf_matrix *m = f->set[s];
        status = nf_matrix_make(&part[s], m->rows, i == j ? 1 : 2, NF_F64, error);
        for (size_t k = 0; !status && k < m->rows; k++) {
            nf_matrix_set(&part[s], k, 0, nf_matrix_get(m, k, j));
            if (i != j)
                nf_matrix_set(&part[s], k, 1, nf_matrix_get(m, k, i));
        }
    }
    const figure own = {.kind = i == j ? FIGURE_KDE : FIGURE_SCATTER,
                        .sets = f->sets,
                        .names = f->names,
                        .name = f->name,
                        .set = (const nf_matrix *const[]){&part[0], &part[1]}};
    if (!status)
        make_traces(t, &own);
    nf_matrix_free(&part[0]);
    nf_matrix_free(&part[1]);
    return status;
}

static void corner_title(char *to, size_t size, const nf_matrix *m, size_t j, size_t i)
{
    if (m->names)
        snprintf(to, size, i == j ? "%s" : "%s, %s", m->names[j], m->names[i]);
    else
        snprintf(to, size, i == j ? "x_%zu" : "x_%zu, x_%zu", j + 1, i + 1);
}

static nf_status print_corner(nfc_text *text, const figure *f, nf_error *error)
{
    enum { MOST = 8 };
    const size_t n = f->set[0]->cols, columns = terminal_columns();
    const bool colour = terminal_colours();
    if (n > MOST || columns / n < LEAST_COLUMNS)
        return nf_fail(error, NF_USAGE, "a corner of %zu columns has no room in the terminal's %zu; file = ... has", n,
                       columns);
    nf_status status = NF_OK;
    for (size_t i = 0; i < n && !status; i++) {
        traces t[MOST] = {{.n = 0}};
        panel row[MOST];
        char title[MOST][2 * 256 + 2];
        for (size_t j = 0; j <= i && !status; j++) {
            status = narrow_traces(&t[j], f, i, j, error);
            row[j] = t[j].all;
            corner_title(title[j], sizeof title[j], f->set[0], j, i);
            row[j].title = title[j];
            row[j].trace = t[j].at;
        }
        if (!status)
            canvas_print(text, row, i + 1, columns * (i + 1) / n, colour);
        for (size_t j = 0; j <= i; j++)
            free_traces(&t[j]);
    }
    return status;
}

/* ---- files ------------------------------------------------------------------------------------------------------- */

static const char *const marks[] = {[MARK_POINTS] = "points", [MARK_LINE] = "lines", [MARK_BARS] = "bars"};

/* Tables trace1, trace2, ... with x and y; of many points some. */
static nf_status put_traces(plot *p, const traces *t, const figure *f, nf_error *error)
{
    nf_status status = NF_OK;
    size_t most = 0;
    for (size_t i = 0; i < t->n && !status; i++) {
        const trace *from = &t->at[i];
        const size_t n = t->all.mark == MARK_POINTS && from->n > PLOT_ROWS ? PLOT_ROWS : from->n;
        nfc_text table = {0};
        char name[24];
        snprintf(name, sizeof name, "trace%zu", i + 1);
        for (size_t k = 0; k < n; k++) {
            const size_t row = from->n * k / n;
            script_number(&table, from->xy[2 * row], ' ');
            script_number(&table, from->xy[2 * row + 1], '\n');
        }
        most = n > most ? n : most;
        status = script_table(p, name, &table, error);
    }
    nfc_add(&p->variables, "rows = %zu\ntraces = %zu\npanels = %zu\nmark = '%s'\narray trace_name[%zu]\n", most, t->n,
            f->look.panels ? t->n : (size_t)1, marks[t->all.mark], t->n);
    for (size_t i = 0; i < t->n; i++) {
        char name[40];
        snprintf(name, sizeof name, "trace_name[%zu]", i + 1);
        script_text(p, name, t->at[i].name);
    }
    script_array(p, "figure_box", t->all.box, 4);
    if (t->all.mark == MARK_BARS)
        nfc_add(&p->variables, "figure_bar = %.17g\n", t->at[0].xy[2] - t->at[0].xy[0]);
    return status;
}

/* The tables of a corner. */
static nf_status put_corner(plot *p, const figure *f, nf_error *error)
{
    const size_t cols = f->set[0]->cols;
    nf_matrix *const to[] = {&p->data, &p->samples};
    nf_status status = NF_OK;
    p->features = cols < PLOT_FEATURES ? cols : PLOT_FEATURES;
    for (size_t s = 0; s < f->sets && s < 2 && !status; s++)
        status = some_rows(to[s], f->set[s], &(nf_row_weights){.at = NULL}, PLOT_ROWS, NULL, error);
    nfc_add(&p->variables, "rows = %zu\n", p->data.rows);
    script_features(p, f->set[0]->names);
    return status ? status : plot_corner(p, error);
}

/* The place in plot_formats that a file's name ends in; -1: in none. */
static int format_of(const char *file)
{
    const char *last = strrchr(file, '.');
    int i = 0;
    while (plot_formats[i] && (!last || strcmp(last + 1, plot_formats[i]) != 0))
        i++;
    return plot_formats[i] ? i : -1;
}

static nf_status draw_file(const figure *f, const traces *t, nf_error *error)
{
    const look how = {format_of(f->look.file), f->look.style};
    plot p = {.set_name = {f->names ? f->name[0] : "", f->names > 1 ? f->name[1] : ""}};
    nf_undo *undo = NULL;
    char *folder = NULL, *bytes = NULL;
    size_t n;
    if (how.format < 0)
        return nf_fail(error, NF_USAGE, "file: expected a name that ends in .png, .svg or .pdf, found %s",
                       f->look.file);
    nf_status status = draw_open(&folder, &undo, error);
    p.folder = folder;
    script_text(&p, "figure_title", f->look.title);
    const bool pairs = f->kind == FIGURE_SCATTER || (f->kind == FIGURE_LINE && f->set[0]->cols > 1);
    script_text(&p, "figure_xlabel", f->look.xlabel || !pairs ? f->look.xlabel : name_of(f->set[0], 0));
    script_text(&p, "figure_ylabel",
                f->look.ylabel || f->kind != FIGURE_SCATTER ? f->look.ylabel : name_of(f->set[0], 1));
    if (!status)
        status = f->kind == FIGURE_CORNER ? put_corner(&p, f, error) : put_traces(&p, t, f, error);
    if (!status)
        status = draw(&p, f->kind == FIGURE_CORNER ? "corner" : "figure", false, &how, &bytes, &n, error);
    if (!status)
        status = nf_file_write(f->look.file, bytes, n, error);
    plot_close(&p);
    nf_free(bytes);
    nf_free(undo);
    nf_free(folder);
    return status;
}

nf_status figure_draw(const figure *f, char **text, nf_error *error)
{
    *text = NULL;
    NF_SCOPE(error);
    traces t = {.n = 0};
    nfc_text all = {0};
    size_t n;
    nf_status status = check(f, &n, error);
    if (status)
        return status;
    if (f->kind != FIGURE_CORNER)
        make_traces(&t, f);
    if (f->look.file)
        status = draw_file(f, &t, error);
    else if (f->kind == FIGURE_CORNER)
        status = print_corner(&all, f, error);
    else
        print_traces(&all, &t, f->look.panels);
    free_traces(&t);
    if (status || f->look.file)
        nfc_text_free(&all);
    *text = all.at;
    return status;
}

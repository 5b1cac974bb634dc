/* plot.c - nfc plot: pictures of a run, drawn by gnuplot. */
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "memory.h"
#include "model.h"
#include "plot/plot.h"
#include "run.h"
#include "undo.h"

typedef struct plot_arguments {
    common_arguments common;
    const char *data, *only;
    bool terminal;
    nf_file_options how; /* the data are read */
    look look;
} plot_arguments;

/* The pictures: X(name, script, tables, least and most features of a row, what else the model needs, whether it moves,
 * what models it is of). */
#define ANY SIZE_MAX
#define PICTURES_BY(X)                                                                                          \
    X(data, data, plot_points, 1, ANY, NOTHING, 0, "any")                                                       \
    X(loss, loss, plot_loss, 1, ANY, ONE, 0, "any")                                                             \
    X(training, panels, plot_training, 1, ANY, SHOTS, 0, "the latents of a training (RUN/latents.safetensors)") \
    X(layers, panels, plot_layers, 1, ANY, ONE, 0, "any")                                                       \
    X(samples, samples, plot_points, 1, ANY, NOTHING, 0, "any")                                                 \
    X(latents, latents, plot_points, 1, ANY, ONE, 0, "any")                                                     \
    X(marginals, marginals, plot_marginals, 1, ANY, ONE, 0, "any")                                              \
    X(density, density, plot_density, 1, 2, NOTHING, 0, "one or two features")                                  \
    X(corner, corner, plot_corner, 2, ANY, NOTHING, 0, "two features or more")                                  \
    X(warp, warp, plot_warp, 2, 2, PLAIN, 0, "two features and no context")                                     \
    X(calibration, calibration, plot_calibration, 1, ANY, GAUSSIAN, 0, "a gaussian base")                       \
    X(animation, animation, plot_layers, 2, ANY, ONE, 1, "two features or more")
/* ONE: it is of one flow; so are those with PLAIN: no context; GAUSSIAN: such a base; SHOTS: snapshots of its training.
 */
enum { NOTHING, ONE, PLAIN, GAUSSIAN, SHOTS };
#define ROW(name, script, tables, least, most, needs, moves, of) \
    {#name, #script, tables, least, most, needs, moves, of},
#define NAME(name, ...) " " #name
static const struct picture {
    const char *name, *script;
    nf_status (*tables)(plot *p, nf_error *error);
    size_t least, most;
    int needs;
    bool moves;
    const char *of;
} pictures[] = {PICTURES_BY(ROW)};
enum { PICTURES = sizeof pictures / sizeof *pictures };

static const nf_option look_rows[] = {
    NF_CHOICE_ROW(look, format, plot_formats, "of the pictures; the animation is a GIF"),
    NF_CHOICE_ROW(look, style, plot_styles, "colours on white, or on black"),
};
static const nf_options look_table = NF_TABLE("plot", look_rows, &((look){0}));
static const nf_option own_rows[] = {
    NF_FILES_ROW(plot_arguments, data, "FILE", ".npy, .npz, .csv or .tsv (default: the data that it was trained on)"),
    NF_TEXT_ROW(plot_arguments, only, "NAME,...",
                "these alone of the pictures" PICTURES_BY(NAME) " (default: all that the model allows)"),
    NF_BOOLEAN_ROW(plot_arguments, terminal, "draw data, samples and losses in the terminal, and no files"),
};
static const nf_options own_table = NF_TABLE("plot", own_rows, &((plot_arguments){.common = {0}}));
static const flag flags[] = {
    FLAG('f', "format", look_table, "format", offsetof(plot_arguments, look)),
    FLAG('s', "style", look_table, "style", offsetof(plot_arguments, look)),
    FLAG('d', "data", own_table, "data", 0),
    READING_FLAGS(offsetof(plot_arguments, how)),
    FLAG(0, "only", own_table, "only", 0),
    FLAG('t', "terminal", own_table, "terminal", 0),
    {0},
};

static bool fits(const struct picture *c, const plot *p)
{
    const nf_program *g = p->program;
    const bool has[] = {
        [NOTHING] = true, [ONE] = true, [PLAIN] = !g->context, [GAUSSIAN] = p->gaussian, [SHOTS] = p->shots.n > 0};
    return g->dim >= c->least && g->dim <= c->most && has[c->needs] && (c->needs == NOTHING || !g->members);
}

bool plot_draws(const char *file)
{
    const size_t n = strcspn(file, ".");
    bool picture = false, format = !strcmp(file + n, ".gif");
    for (int i = 0; i < PICTURES; i++)
        picture |= strlen(pictures[i].name) == n && !strncmp(file, pictures[i].name, n);
    for (int i = 0; plot_formats[i] && file[n]; i++)
        format |= !strcmp(file + n + 1, plot_formats[i]);
    return picture && format;
}

/* Notes in wanted[i] which pictures a list of names asks for; NULL: all. */
static nf_status choose(const char *list, bool wanted[PICTURES], nf_error *error)
{
    const char *names[PICTURES];
    for (int i = 0; i < PICTURES; i++) {
        names[i] = pictures[i].name;
        wanted[i] = !list;
    }
    for (const char *at = list; at; at = *at ? at + 1 : NULL) {
        const size_t n = strcspn(at, ",");
        int i = 0;
        while (i < PICTURES && (strlen(names[i]) != n || strncmp(names[i], at, n) != 0))
            i++;
        if (i == PICTURES) {
            char word[40];
            snprintf(word, sizeof word, "%.*s", (int)(n < sizeof word ? n : sizeof word), at);
            const char *near = nf_nearest(word, names, PICTURES);
            return nf_fail(error, NF_USAGE, "--only: there is no picture '%s'%s%s%s", word,
                           near ? ", did you mean '" : "", near ? near : "", near ? "'?" : "");
        }
        wanted[i] = true;
        at += n;
    }
    return NF_OK;
}

/* Draws the pictures that are wanted and can be drawn, writes them to RUN/plots and, where `list` is set, prints their
 * paths. */
static nf_status draw_all(plot *p, const bool wanted[PICTURES], const look *how, bool list, nf_error *error)
{
    nf_file file[PICTURES] = {{0}};
    size_t n = 0;
    char *dir = join_path(p->run, "plots");
    nf_status status = NF_OK;
    for (int i = 0; i < PICTURES && !status; i++) {
        const struct picture *c = &pictures[i];
        char name[40], *bytes = NULL;
        if (!wanted[i] || !fits(c, p))
            continue;
        plot_describe(p);
        status = c->tables(p, error);
        if (!status)
            status = draw(p, c->script, c->moves, how, &bytes, &file[n].bytes, error);
        if (status)
            continue;
        snprintf(name, sizeof name, "%s.%s", c->name, c->moves ? "gif" : plot_formats[how->format]);
        file[n].path = join_path(dir, name);
        file[n++].data = bytes;
    }
    nf_undo *made = NULL;
    if (!status)
        status = nf_make_directory(dir, 0777, &made, error);
    if (!status)
        status = nf_files_write(file, n, error);
    for (size_t i = 0; i < n; i++) {
        if (!status && list)
            puts(file[i].path);
        nf_free((char *)(uintptr_t)file[i].path);
        nf_free((char *)(uintptr_t)file[i].data);
    }
    nf_free(made);
    nf_free(dir);
    return status;
}

/* NF_USAGE where a picture that was asked for by name cannot be drawn of this model. */
static nf_status check(const plot *p, const bool wanted[PICTURES], nf_error *error)
{
    for (int i = 0; i < PICTURES; i++)
        if (wanted[i] && pictures[i].needs != NOTHING && p->program->members)
            return nf_fail(error, NF_USAGE,
                           "--only: %s is of one flow, %s is an ensemble: nfc plot %s/member-1 draws it",
                           pictures[i].name, p->run, p->run);
        else if (wanted[i] && !fits(&pictures[i], p))
            return nf_fail(error, NF_USAGE, "--only: %s is of models with %s, %s is none", pictures[i].name,
                           pictures[i].of, p->program->name);
    return NF_OK;
}

/* --terminal: prints the run in characters. */
static nf_status show(plot *p, nf_error *error)
{
    nfc_text text = {0};
    const nf_status status = terminal_print(&text, p, error);
    if (!status)
        fputs(text.at, stdout);
    nfc_text_free(&text);
    return status;
}

/* Draws these pictures of a run, in a folder. Its model is the copy beside run.json, which is named as the file was or
 * else NAME.lua; the data are those that it was trained on, read in the same way, unless others are given. */
static nf_status draw_run(const plot_arguments *a, const bool wanted[PICTURES], const run_record *r, const char *folder,
                          bool list, nf_error *error)
{
    char *model = run_copy(a->common.file, r->model_path, r->model);
    const common_arguments of = {.file = model, .limits = a->common.limits};
    flow f;
    plot p = {.run = a->common.file, .folder = folder, .flow = &f};
    char *weights = join_path(p.run, "weights.safetensors");
    nf_data_files files = {0};
    data_file data = {.path = a->data, .how = a->how};
    if (!a->data) {
        data = (data_file){.path = r->data, .recorded = true, .how = r->how};
        nf_options_copy(&nf_file_table, &data.how, &a->how);
    }
    nf_status status = open_flow(&f, &of, weights, NULL, 0, error);
    data.names = f.names;
    if (!status)
        status = record_files(r, f.model, a->data, &files, error);
    data.files = &files;
    if (!status)
        status = plot_open(&p, data, error);
    if (!status && a->only)
        status = check(&p, wanted, error);
    if (!status && a->terminal)
        status = show(&p, error);
    else if (!status)
        status = draw_all(&p, wanted, &a->look, list, error);
    plot_close(&p);
    close_flow(&f);
    nf_data_files_free(&files);
    nf_free(weights);
    nf_free(model);
    return status;
}

/* Whether a run was trained on standard input, alone or among files. */
static bool read_input(const run_record *r)
{
    bool is = r->data && !strcmp(r->data, "-");
    for (size_t i = 0; i < r->files.n; i++)
        is |= !strcmp(r->files.name[i], "-");
    return is;
}

/* What `nfc plot` with these arguments does. */
static nf_status plot_with(const plot_arguments *a, bool list, nf_error *error)
{
    char *folder = NULL;
    run_record record = {.json = NULL};
    nf_undo *undo = NULL;
    bool wanted[PICTURES];
    nf_status status = choose(a->only, wanted, error);
    if (!status)
        status = record_read(&record, a->common.file, error);
    if (!status && !a->data && read_input(&record))
        status = nf_fail(error, NF_FILE, "%s was trained on standard input: --data FILE says where its rows are now",
                         a->common.file);
    if (!status && a->terminal && a->only)
        status = nf_fail(error, NF_USAGE, "--terminal has its own pictures, --only names files: expected one of them");
    if (!status && !a->terminal)
        status = draw_open(&folder, &undo, error);
    if (!status)
        status = draw_run(a, wanted, &record, folder, list, error);
    nf_free(undo);
    nf_free(folder);
    record_free(&record);
    return status;
}

nf_status plot_run(const char *dir, int limits, bool list, nf_error *error)
{
    return plot_with(&(plot_arguments){.common = {.file = dir, .limits = limits}}, list, error);
}

int command_plot(int argc, char **argv)
{
    plot_arguments a = {.common = {0}};
    nf_error error;
    read_flags(argc, argv, "RUN", "Pictures of what nfc train has left in the directory RUN, by gnuplot, in RUN/plots.",
               flags, &a.common);
    const nf_status status = plot_with(&a, true, &error);
    return status ? fail(status, &error) : 0;
}

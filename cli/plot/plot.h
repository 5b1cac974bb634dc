/* plot.h - the pictures of `nfc plot`. A picture is a table of numbers for each thing that it shows (tables.c,
 * shapes.c) and a script of gnuplot (NAME.gp) that draws them; draw.c runs gnuplot. All that stands in front of a
 * script is variables with numbers, and names that the description's checks have let through. */
#ifndef NFC_PLOT_H
#define NFC_PLOT_H
#include "cli.h"
#include "run.h"
#include "text.h"

enum {
    PLOT_ROWS = 5000,   /* the most rows of data that are shown, evenly taken from all */
    PLOT_TRACED = 1000, /* the most samples that are followed through the layers */
    PLOT_SNAPSHOTS = 8, /* the most moments of the training that are shown */
    PLOT_FEATURES = 8   /* the most features that are shown; pictures of two show the first two */
};

/* ---- canvas.c ---- */
/* Pairs of numbers [n, 2], of one colour; NAN parts lines. */
typedef struct trace {
    const char *name;
    double *xy;
    size_t n, colour;
} trace;
typedef enum mark { MARK_POINTS, MARK_LINE, MARK_BARS } mark;
/* Traces in one frame, of which a box is seen. Bars stand on 0 and are all as wide. */
typedef struct panel {
    const char *title;
    const trace *trace;
    size_t n;
    mark mark;
    double box[4];
} panel;
/* Adds panels side by side as lines of characters, in so many columns; panels of points are square. */
void canvas_print(nfc_text *t, const panel *p, size_t n, size_t columns, bool colour);

/* ---- tables.c ---- */
/* What pictures are made of. */
typedef struct plot {
    const char *run;  /* the run's directory */
    const flow *flow; /* the trained model */
    const nf_program *program;
    size_t features;         /* that are shown */
    bool gaussian;           /* the base is a standard normal distribution */
    nf_matrix data;          /* [n, dim + context], in the program's type; what follows too */
    nf_matrix latents;       /* [n, dim] of the data; empty for an ensemble, as layers are */
    nf_matrix samples;       /* [n, dim], with the context of the data's rows */
    const char *set_name[2]; /* what these two are called */
    nf_matrix layers;        /* [(layers + 1) * traced, dim]: samples as z, then after each layer of the inverse */
    size_t traced;           /* rows of each */
    snapshots shots;         /* of the training, none where the run has none */
    nfc_text variables;      /* of the script that is to be run */
    const char *folder;      /* where tables are written, see draw_open */
} plot;
/* Reads and computes what all pictures share, of this data: see read_data. plot_close is called even if this has
 * failed.
 */
nf_status plot_open(plot *p, data_file data, nf_error *error);
void plot_close(plot *p);
/* Adds variables that every script has. */
void plot_describe(plot *p);
/* The tables of a picture: each writes files of numbers into the folder, for its script to read, and adds variables.
 * points: data, samples, latents. */
nf_status plot_points(plot *p, nf_error *error);
nf_status plot_layers(plot *p, nf_error *error);
nf_status plot_training(plot *p, nf_error *error);
nf_status plot_marginals(plot *p, nf_error *error);
nf_status plot_corner(plot *p, nf_error *error);
nf_status plot_density(plot *p, nf_error *error);
nf_status plot_warp(plot *p, nf_error *error);
nf_status plot_calibration(plot *p, nf_error *error);
nf_status plot_loss(plot *p, nf_error *error);
/* Reads log.csv: "step loss" of the training, loss[0], and of validation, loss[1], thinned out, and the range of most
 * losses. NF_DATA where there are none. loss[k].xy are nf_free'd by the caller even on an error. */
nf_status plot_losses(const plot *p, trace loss[2], double box[4], nf_error *error);

/* ---- script.c ---- */
/* Adds a number, nan for what has no value, and a character to a table. */
void script_number(nfc_text *t, double v, char after);
/* Writes the text as the table of this name, and frees it. */
nf_status script_table(const plot *p, const char *name, nfc_text *table, nf_error *error);
/* Variables: an array of these numbers, counted from 1 by gnuplot, to which 2 alone is an integer; and a text, which
 * may be anybody's: no byte of it stands in the script as itself. */
void script_array(plot *p, const char *name, const double *v, size_t n);
void script_text(plot *p, const char *name, const char *text);
/* Variables: features, how many are shown; named, whether their columns have names; and feature_name, these, of which
 * an axis has room for some characters. */
void script_features(plot *p, char *const *names);

/* ---- shapes.c: statistics that are drawn ---- */
void shape_sort(double *x, size_t n); /* in ascending order */
/* The density at each of `points` places, from from[0] to from[1], estimated from x [n] with a Gaussian kernel of the
 * bandwidth 0.9 min(s, IQR / 1.34) n^(-1/5), s being the standard deviation (Silverman 1986, eq. 3.31). Sorts x. Where
 * x are all the same the bandwidth is 1. */
void shape_kde(double *x, size_t n, const double range[2], size_t points, double *density);
/* level[i]: the least density of the smallest region that holds the share mass[i] of all, where density [n] is that of
 * cells of one size. */
void shape_levels(const double *density, size_t n, const double *mass, size_t count, double *level);
/* The rank of z in a standard normal distribution, its cumulative distribution function: from 0 to 1. */
double shape_rank(double z);
/* The share of rank [n] that is in the central interval of this probability: within p / 2 of 1/2. */
double shape_coverage(const double *rank, size_t n, double p);
/* Adds a margin of this share of its width to both sides of a range; of one place, or none (INFINITY, -INFINITY), too.
 */
void shape_widen(double range[2], double margin);
/* Makes a box, box[0] to box[1] by box[2] to box[3], as wide as high where these are of like size. */
void shape_square(double box[4]);

/* ---- terminal.c ---- */
/* How many columns standard output has: those of the terminal or, where it is none, 80. Whether it shows colours. */
size_t terminal_columns(void);
bool terminal_colours(void);
/* Adds the run's data beside its samples, and its losses, as lines of characters. */
nf_status terminal_print(nfc_text *t, plot *p, nf_error *error);

/* ---- draw.c ---- */
/* How pictures look: a place in the lists plot_formats and plot_styles. */
typedef struct look {
    int format, style;
} look;
extern const char *const plot_formats[], *const plot_styles[];
/* Makes the folder of the tables and looks whether there is a gnuplot: NF_FILE where there is none. *undo removes the
 * folder when it is freed, before *folder; both are the caller's. */
struct nf_undo;
nf_status draw_open(char **folder, struct nf_undo **undo, nf_error *error);
/* Draws a picture with its script and the tables in the folder. moves: it is an animation, a GIF whatever the format.
 * *bytes, of which there are *n, are those of the picture's file, nf_free'd by the caller. */
nf_status draw(const plot *p, const char *name, bool moves, const look *how, char **bytes, size_t *n, nf_error *error);
#endif

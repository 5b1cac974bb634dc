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

/* ---- tables.c ---- */
/* What pictures are made of. */
typedef struct plot {
    const char *run;  /* the run's directory */
    const flow *flow; /* the trained model */
    const nf_program *program;
    size_t features;    /* that are shown */
    bool gaussian;      /* the base is a standard normal distribution */
    nf_matrix data;     /* [n, dim + context], in the program's type; what follows too */
    nf_matrix latents;  /* [n, dim] of the data */
    nf_matrix samples;  /* [n, dim], with the context of the data's rows */
    nf_matrix layers;   /* [(layers + 1) * traced, dim]: samples as z, then after each layer of the inverse */
    size_t traced;      /* rows of each */
    snapshots shots;    /* of the training, none where the run has none */
    nfc_text variables; /* of the script that is to be run */
    const char *folder; /* where tables are written, see draw_open */
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

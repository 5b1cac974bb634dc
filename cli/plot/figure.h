/* figure.h - pictures of matrices, for plot.* of Lua, which reads these declarations: see lua/nfc/plot.lua. */
#ifndef NFC_FIGURE_H
#define NFC_FIGURE_H
#include "tools.h"

/* points of the first two columns; lines, the first column across and the others up (an only column over its rows'
 * numbers); histogram and density estimate of each column; corner: every pair of columns, of one or two matrices. */
enum { FIGURE_SCATTER, FIGURE_LINE, FIGURE_HIST, FIGURE_KDE, FIGURE_CORNER };
/* file: .png, .svg or .pdf; texts may be NULL; style: a place in plot_styles; panels: a panel for each trace. */
typedef struct figure_look {
    const char *file, *title, *xlabel, *ylabel;
    int style;
    bool panels;
} figure_look;
extern const nf_options figure_table;
typedef struct figure {
    int kind;
    size_t sets, names;
    const nf_matrix *const *set;
    const char *const *name; /* of each trace: what is drawn in one colour; or none */
    figure_look look;
} figure;
/* Draws it into look.file, by gnuplot; or, where that is NULL, gives it as lines of characters, as wide as the
 * terminal, *text, nf_free'd by the caller. NF_USAGE for sets or names that do not fit, and for other files. */
nf_status figure_draw(const figure *f, char **text, nf_error *error);
#endif

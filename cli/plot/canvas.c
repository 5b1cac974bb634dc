/* canvas.c - panels in characters, each of which is 2 x 4 dots of braille (Unicode, U+2800 to U+28FF). See plot.h. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "plot/plot.h"

enum {
    LABEL = 9, /* columns for a number beside the panel */
    GAP = 2,   /* columns between two panels */
    NARROWEST = 8,
    HIGHEST = 20,
    FAR = 5000 /* dots: what lies farther off is drawn as if it lay there */
};
/* Of a palette of 256 those nearest to the first colours of style.gp. */
static const int colours[] = {32, 208, 36, 175, 214, 75, 142, 245};
enum { COLOURS = sizeof colours / sizeof *colours };

/* A panel's cells: bits of braille, and the colour of the trace that was drawn last. */
typedef struct canvas {
    size_t w, h;
    unsigned char *bits, *colour;
} canvas;

static void dot(canvas *c, long x, long y, size_t colour)
{
    static const unsigned char bit[4][2] = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    if (x < 0 || y < 0 || x >= 2 * (long)c->w || y >= 4 * (long)c->h)
        return;
    const size_t cell = (size_t)(y / 4) * c->w + (size_t)(x / 2);
    c->bits[cell] |= bit[y % 4][x % 2];
    c->colour[cell] = (unsigned char)(colour % COLOURS);
}

/* The dot in which v lies, of n from range[0] to range[1]. */
static long place(double v, const double range[2], size_t n)
{
    const double at = floor((v - range[0]) / (range[1] - range[0]) * (double)n);
    return (long)fmin(fmax(at, -FAR), FAR);
}

static void line(canvas *c, const long from[2], const long to[2], size_t colour)
{
    const long dx = to[0] - from[0], dy = to[1] - from[1];
    const long n = labs(dx) > labs(dy) ? labs(dx) : labs(dy);
    for (long i = 0; i <= n; i++)
        dot(c, from[0] + (n ? dx * i / n : 0), from[1] + (n ? dy * i / n : 0), colour);
}

static void draw_trace(canvas *c, const panel *p, const trace *t)
{
    const double down[2] = {p->box[3], p->box[2]};
    const double half = t->n > 1 ? (t->xy[2] - t->xy[0]) / 2 : 0;
    long before[2];
    bool joined = false;
    for (size_t i = 0; i < t->n; i++) {
        const double x = t->xy[2 * i], y = t->xy[2 * i + 1];
        if (!isfinite(x) || !isfinite(y)) {
            joined = false;
            continue;
        }
        const long at[2] = {place(x, p->box, 2 * c->w), place(y, down, 4 * c->h)};
        if (p->mark == MARK_BARS) {
            const long end = place(x + half, p->box, 2 * c->w), low = place(0, down, 4 * c->h);
            for (long k = place(x - half, p->box, 2 * c->w); k < end && y > 0; k++)
                line(c, (long[]){k, low}, (long[]){k, at[1]}, t->colour);
        } else {
            line(c, p->mark == MARK_LINE && joined ? before : at, at, t->colour);
        }
        memcpy(before, at, sizeof before);
        joined = true;
    }
}

/* Columns that a text takes; at most `most` of them are added, control characters as '?', and then spaces. */
static void add_fitted(nfc_text *t, const char *text, size_t most)
{
    size_t taken = 0;
    for (const char *c = text ? text : ""; *c; c++) {
        const bool begins = ((unsigned char)*c & 0xc0) != 0x80;
        if (begins && taken == most)
            break;
        taken += begins;
        nfc_add_bytes(t, (unsigned char)*c < ' ' || *c == 0x7f ? "?" : c, 1);
    }
    nfc_add(t, "%*s", (int)(most - taken), "");
}

static void add_cell(nfc_text *t, const canvas *c, size_t at, bool colour)
{
    const unsigned char bits = c->bits[at];
    const char utf8[3] = {(char)0xe2, (char)(0xa0 | bits >> 6), (char)(0x80 | (bits & 0x3f))};
    if (!bits) {
        nfc_add(t, " ");
        return;
    }
    if (colour)
        nfc_add(t, "\033[38;5;%dm", colours[c->colour[at]]);
    nfc_add_bytes(t, utf8, sizeof utf8);
    if (colour)
        nfc_add(t, "\033[0m");
}

/* Line `row` of a panel: the ends of its vertical range as labels, and cells. */
static void add_row(nfc_text *t, const panel *p, const canvas *c, size_t row, bool colour)
{
    const bool labelled = row == 0 || row + 1 == c->h;
    char label[40] = "";
    if (labelled)
        snprintf(label, sizeof label, "%.3g", p->box[row ? 2 : 3]);
    nfc_add(t, "%*s%s", LABEL, label, labelled ? "┤" : "│");
    for (size_t i = 0; i < c->w; i++)
        add_cell(t, c, row * c->w + i, colour);
}

/* Ends a line, without spaces at its end. */
static void end_line(nfc_text *t)
{
    while (t->n && t->at[t->n - 1] == ' ')
        t->at[--t->n] = 0;
    nfc_add(t, "\n");
}

/* Names of the traces in their colours. */
static void add_key(nfc_text *t, const panel *p, bool colour)
{
    nfc_add(t, "%*s", LABEL + 1, "");
    for (size_t i = 0; i < p->n; i++) {
        const char *name = p->trace[i].name;
        nfc_add(t, colour ? "\033[38;5;%dm" : "", colours[p->trace[i].colour % COLOURS]);
        add_fitted(t, name, strlen(name));
        nfc_add(t, colour ? "\033[0m  " : "  ");
    }
    end_line(t);
}

/* One line of all panels, by what `add` adds for each. */
static void add_line(nfc_text *t, const panel *p, size_t n, const canvas *c, size_t row, bool colour,
                     void (*add)(nfc_text *t, const panel *p, const canvas *c, size_t row, bool colour))
{
    for (size_t i = 0; i < n; i++) {
        nfc_add(t, "%*s", i ? GAP : 0, "");
        add(t, &p[i], &c[i], row, colour);
    }
    end_line(t);
}

static void add_title(nfc_text *t, const panel *p, const canvas *c, size_t row, bool colour)
{
    (void)row, (void)colour;
    nfc_add(t, "%*s", LABEL + 1, "");
    add_fitted(t, p->title, c->w);
}

static void add_border(nfc_text *t, const panel *p, const canvas *c, size_t row, bool colour)
{
    (void)p, (void)row, (void)colour;
    nfc_add(t, "%*s└", LABEL, "");
    for (size_t i = 0; i < c->w; i++)
        nfc_add(t, "─");
}

static void add_ends(nfc_text *t, const panel *p, const canvas *c, size_t row, bool colour)
{
    (void)row, (void)colour;
    char from[40], to[40];
    snprintf(from, sizeof from, "%.4g", p->box[0]);
    snprintf(to, sizeof to, "%.4g", p->box[1]);
    nfc_add(t, "%*s%-*s%s", LABEL + 1, "", (int)(c->w - strlen(to)), from, to);
}

void canvas_print(nfc_text *t, const panel *p, size_t n, size_t columns, bool colour)
{
    const size_t room = columns / n > LABEL + 1 + GAP + NARROWEST ? columns / n - LABEL - 1 - GAP : NARROWEST;
    canvas *c = nf_alloc(n, sizeof *c);
    bool square = false;
    for (size_t i = 0; i < n; i++)
        square |= p[i].mark == MARK_POINTS;
    const size_t w = square && room > 2 * HIGHEST ? 2 * HIGHEST : room; /* a cell is twice as high as wide */
    const size_t h = square ? w / 2 : w / 4 < HIGHEST ? w / 4 + 2 : HIGHEST;
    for (size_t i = 0; i < n; i++) {
        c[i] = (canvas){w, h, nf_alloc(w * h, 1), nf_alloc(w * h, 1)};
        for (size_t k = 0; k < p[i].n; k++)
            draw_trace(&c[i], &p[i], &p[i].trace[k]);
    }
    bool titled = false;
    for (size_t i = 0; i < n; i++)
        titled |= p[i].title && *p[i].title;
    if (titled)
        add_line(t, p, n, c, 0, colour, add_title);
    for (size_t row = 0; row < h; row++)
        add_line(t, p, n, c, row, colour, add_row);
    add_line(t, p, n, c, 0, colour, add_border);
    add_line(t, p, n, c, 0, colour, add_ends);
    if (n == 1 && p->n > 1)
        add_key(t, p, colour);
    for (size_t i = 0; i < n; i++) {
        nf_free(c[i].bits);
        nf_free(c[i].colour);
    }
    nf_free(c);
}

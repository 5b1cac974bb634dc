/* terminal.c - a run's data, samples and losses as characters. See plot.h. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "memory.h"
#include "plot/figure.h"
#include "plot/plot.h"

size_t terminal_columns(void)
{
    enum { USUAL = 80, MOST = 500 };
    struct winsize size;
    const bool known = !ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) && size.ws_col > 0;
    return !known ? USUAL : size.ws_col < MOST ? size.ws_col : MOST;
}

bool terminal_colours(void)
{
    const char *no = getenv("NO_COLOR"), *kind = getenv("TERM"); /* https://no-color.org */
    return isatty(STDOUT_FILENO) && !(no && *no) && kind && strcmp(kind, "dumb") != 0;
}

/* The first two features, or the only one, of the run's data and samples. */
static nf_status add_samples(nfc_text *t, const plot *p, nf_error *error)
{
    const size_t cols = p->program->dim > 1 ? 2 : 1;
    nf_matrix data; /* without the context that may stand behind */
    char *text = NULL;
    nf_status status = nf_matrix_make(&data, p->data.rows, cols, NF_F64, error);
    for (size_t i = 0; !status && i < data.rows * cols; i++)
        nf_matrix_set(&data, i / cols, i % cols, nf_matrix_get(&p->data, i / cols, i % cols));
    const figure f = {.kind = cols > 1 ? FIGURE_SCATTER : FIGURE_HIST,
                      .sets = 2,
                      .names = 2,
                      .set = (const nf_matrix *const[]){&data, &p->samples},
                      .name = (const char *const[]){"data", "samples"},
                      .look = {.panels = true}};
    if (!status)
        status = figure_draw(&f, &text, error);
    if (!status)
        nfc_add_bytes(t, text, strlen(text));
    nf_free(text);
    nf_matrix_free(&data);
    return status;
}

nf_status terminal_print(nfc_text *t, plot *p, nf_error *error)
{
    trace loss[2] = {{0}};
    panel of[2] = {{.title = "training: negative log-likelihood (nats) over steps", .n = 1, .mark = MARK_LINE}};
    const bool colour = terminal_colours();
    nf_status status = add_samples(t, p, error);
    if (status || p->program->members) /* whose losses are those of its members */
        return status;
    status = plot_losses(p, loss, of[0].box, error);
    loss[0].name = "training";
    loss[1].name = "validation";
    loss[1].colour = 1;
    of[0].trace = loss;
    of[1] = of[0];
    of[1].title = "validation";
    of[1].trace = &loss[1];
    if (colour && loss[1].n) { /* in one panel */
        of[0].title += strlen("training: ");
        of[0].n = 2;
    }
    if (!status) {
        nfc_add(t, "\n");
        canvas_print(t, of, loss[1].n && !colour ? 2 : 1, terminal_columns(), colour);
    }
    nf_free(loss[0].xy);
    nf_free(loss[1].xy);
    return status;
}

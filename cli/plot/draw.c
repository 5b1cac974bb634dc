/* draw.c - runs gnuplot over the tables of a picture. The script is told the folder as an argument, so that no text of
 * this machine's stands in it; gnuplot reads no settings of the user's and is started without a shell. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "memory.h"
#include "model.h"
#include "plot/plot.h"
#include "run/cc.h"
#include "undo.h"

extern const nfc_source nfc_plots[]; /* style.gp, then NAME.gp for each picture; made by the build */

const char *const plot_formats[] = {"png", "svg", "pdf", NULL}, *const plot_styles[] = {"light", "dark", NULL};

/* Milliseconds after which gnuplot is taken for hung. */
static const double VERSION_MS = 10e3, DRAW_MS = 120e3;
enum { LARGEST = 1 << 28 }; /* bytes of a picture */

/* Runs gnuplot with these arguments, NULL being the last; what it prints goes to `said`. */
static nfc_ending run_gnuplot(const char *const *arguments, const char *said, const char *folder, double ms)
{
    char *line[6] = {(char *)(uintptr_t) "gnuplot"};
    for (int i = 0; arguments[i]; i++)
        line[i + 1] = (char *)(uintptr_t)arguments[i];
    return nfc_wait_for(nfc_start(line, said, folder), nfc_now_ms() + ms);
}

nf_status draw_open(char **folder, nf_undo **undo, nf_error *error)
{
    nf_status status = nfc_make_folder(folder, undo, error);
    if (status)
        return status;
    char *said = join_path(*folder, "version");
    if (run_gnuplot((const char *[]){"--version", NULL}, said, *folder, VERSION_MS) != NFC_ENDED_WELL)
        status = nf_fail(error, NF_FILE, "there is no gnuplot to draw with (in Debian the package gnuplot-nox)");
    nf_free(said);
    return status;
}

/* The last line of what gnuplot has said, which is the error; `said` is changed. */
static const char *last_line(char *said)
{
    size_t n = strlen(said);
    while (n && strchr(" \n", said[n - 1]))
        said[--n] = 0;
    const char *before = strrchr(said, '\n');
    return before ? before + 1 : said;
}

static const nfc_source *script_of(const char *name)
{
    const nfc_source *s = nfc_plots;
    const size_t n = strlen(name);
    while (s->name && (strncmp(s->name, name, n) != 0 || strcmp(s->name + n, ".gp") != 0))
        s++;
    return s;
}

nf_status draw(const plot *p, const char *name, bool moves, const look *how, char **bytes, size_t *n, nf_error *error)
{
    const nfc_source *style = script_of("style"), *own = script_of(name);
    const char *format = moves ? "gif" : plot_formats[how->format];
    char *script = join_path(p->folder, "script"), *said = join_path(p->folder, "said"), *text = NULL;
    nfc_text all = {0}, picture = {0};
    nfc_add(&all, "format = '%s'\ndark = %d\n", format, how->style);
    nfc_add_bytes(&all, p->variables.at, p->variables.n);
    nfc_add_bytes(&all, style->text, style->n);
    nfc_add_bytes(&all, own->text, own->n);
    nfc_add(&picture, "%s/picture", p->folder);
    unlink(picture.at); /* those of the picture before */
    unlink(said);
    nf_status status = nf_files_write(&(nf_file){script, all.at, all.n, .scratch = true}, 1, error);
    if (!status) {
        const nfc_ending ending =
            run_gnuplot((const char *[]){"-d", "-c", script, p->folder, NULL}, said, p->folder, DRAW_MS);
        nf_error none;
        size_t length;
        if (ending == NFC_HUNG)
            status = nf_fail(error, NF_FILE, "gnuplot did not draw %s within %.0f s", name, DRAW_MS / 1e3);
        else if (ending != NFC_ENDED_WELL)
            status = nf_fail(error, NF_FILE, "gnuplot did not draw %s: %s", name,
                             nf_file_read(said, LARGEST, &text, &length, &none) ? "" : last_line(text));
    }
    if (!status)
        status = nf_file_read(picture.at, LARGEST, bytes, n, error);
    if (!status && *n == 0) {
        nf_free(*bytes);
        *bytes = NULL;
        status = nf_fail(error, NF_FILE, "gnuplot did not draw %s: nothing was written", name);
    }
    nf_free(text);
    nf_free(script);
    nf_free(said);
    nfc_text_free(&all);
    nfc_text_free(&picture);
    return status;
}

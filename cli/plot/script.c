/* script.c - what a script of gnuplot is given: tables of numbers in files, and variables that stand before it. See
 * plot.h.
 */
#include <float.h>
#include <math.h>
#include <string.h>

#include "memory.h"
#include "number.h"
#include "plot/plot.h"

void script_number(nfc_text *t, double v, char after)
{
    char text[40];
    if (isfinite(v)) /* gnuplot reads no subnormal number */
        nf_number_print(text, sizeof text, fabs(v) < DBL_MIN ? 0 : v, NF_F64);
    else
        strcpy(text, "nan");
    nfc_add(t, "%s%c", text, after);
}

nf_status script_table(const plot *p, const char *name, nfc_text *table, nf_error *error)
{
    char *path = join_path(p->folder, name);
    const nf_status status =
        nf_files_write(&(nf_file){path, table->n ? table->at : "", table->n, .scratch = true}, 1, error);
    nfc_text_free(table);
    nf_free(path);
    return status;
}

void script_array(plot *p, const char *name, const double *v, size_t n)
{
    nfc_add(&p->variables, "array %s[%zu]\n", name, n);
    for (size_t i = 0; i < n; i++) {
        nfc_add(&p->variables, "%s[%zu] = 1.0 * ", name, i + 1);
        script_number(&p->variables, v[i], '\n');
    }
}

/* Adds a text between quotes, or as many characters of it as there is room for. gnuplot copies "]]>" into an SVG, where
 * XML forbids it. */
static void add_quoted(nfc_text *t, const char *text, size_t room)
{
    nfc_add(t, "\"");
    for (const char *c = text ? text : ""; *c; c++) {
        const bool begins = ((unsigned char)*c & 0xc0) != 0x80; /* a character of UTF-8 */
        if (begins && room-- == 0) {
            nfc_add(t, "...");
            break;
        }
        nfc_add(t, strncmp(c, "]>", 2) == 0 ? " " : "");
        nfc_add(t, "\\%03o", (unsigned)(unsigned char)(*c < ' ' && *c >= 0 ? ' ' : *c));
    }
    nfc_add(t, "\"\n");
}

void script_text(plot *p, const char *name, const char *text)
{
    nfc_add(&p->variables, "%s = ", name);
    add_quoted(&p->variables, text, SIZE_MAX);
}

void script_features(plot *p, char *const *names)
{
    enum { ROOM = 18 }; /* characters of a name on an axis */
    nfc_add(&p->variables, "features = %zu\nnamed = %d\narray feature_name[%zu]\n", p->features, names != NULL,
            p->features);
    for (size_t j = 0; j < p->features && names; j++) {
        nfc_add(&p->variables, "feature_name[%zu] = ", j + 1);
        add_quoted(&p->variables, names[j], ROOM);
    }
}

/* output.c - data files as they are written: .npy, .csv and .tsv, whole or a block of rows after the other. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

enum {
    PIECE = 1 << 20, /* bytes that are gathered before they are written */
    LONGEST = 64     /* bytes that a number takes at most, with what is behind it */
};

int nf_number_print(char *to, size_t size, double value, nf_type type)
{
    if (isnan(value)) /* without a sign, which C may print */
        return snprintf(to, size, "nan");
    return nf_shortest(to, size, value, type, type == NF_F32 ? 6 : 15);
}

/* Writes what has been gathered. */
static nf_status flush(nf_output *o, nf_error *error)
{
    const size_t n = o->n;
    o->n = 0;
    if (!o->standard)
        return nf_writing_add(&o->file, o->text, n, error);
    if (fwrite(o->text, 1, n, stdout) != n)
        return nf_fail(error, NF_FILE, "cannot write to standard output: %s", strerror(errno));
    return NF_OK;
}

/* ---- text -------------------------------------------------------------------------------------------------------- */

/* Whether the matrix has names, and the line of these will be read as a header: see read_first in csv.c. */
static bool has_header(const nf_matrix *m)
{
    double value;
    for (size_t j = 0; m->names && j < m->cols; j++) {
        const nf_cell name = {m->names[j], strlen(m->names[j]), false};
        if (nf_number_parse(name.from, name.n, &value) || nf_cell_has_comma(name))
            return false;
    }
    return m->names && m->cols;
}

/* Writes a name, in quotes if another would be read without: returns how many bytes. */
static size_t print_name(char *to, const char *name, char separator)
{
    const size_t n = strlen(name);
    const bool trimmed = n && !strchr(" \t", name[0]) && !strchr(" \t", name[n - 1]);
    const bool plain = !strchr(name, separator) && !strchr(name, '"') && (trimmed || !n) && name[0] != '#' &&
                       strncmp(name, "\xef\xbb\xbf", 3) != 0;
    size_t k = 0;
    if (plain)
        return (size_t)sprintf(to, "%s", name);
    to[k++] = '"';
    for (size_t i = 0; i < n; i++) {
        to[k++] = name[i];
        if (name[i] == '"')
            to[k++] = '"';
    }
    to[k++] = '"';
    return k;
}

static nf_status print_header(nf_output *o, const nf_matrix *like, nf_error *error)
{
    nf_status status = NF_OK;
    for (size_t j = 0; j < like->cols && !status; j++) {
        if (o->n + 2 * strlen(like->names[j]) + LONGEST > PIECE) /* each of its bytes may be a quote */
            status = flush(o, error);
        o->n += print_name(o->text + o->n, like->names[j], o->separator);
        o->text[o->n++] = j + 1 < like->cols ? o->separator : '\n';
    }
    return status;
}

static nf_status print_rows(nf_output *o, const nf_matrix *m, nf_error *error)
{
    for (size_t i = 0; i < m->rows; i++)
        for (size_t j = 0; j < m->cols; j++) {
            nf_status status = o->n + LONGEST > PIECE ? flush(o, error) : NF_OK;
            if (status)
                return status;
            o->n += (size_t)nf_number_print(o->text + o->n, LONGEST - 1, nf_matrix_get(m, i, j), m->type);
            o->text[o->n++] = j + 1 < m->cols ? o->separator : '\n';
        }
    return NF_OK;
}

/* ---- .npy: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html -------------------------------- */

static void begin_array(nf_output *o, const nf_matrix *like, size_t rows)
{
    enum { HEADER = 128 };
    memset(o->text, ' ', HEADER);
    memcpy(o->text, "\x93NUMPY\x01\x00\x76\x00", 10);
    const int n =
        snprintf(o->text + 10, HEADER - 10, "{'descr': '<f%d', 'fortran_order': False, 'shape': (%zu, %zu), }",
                 like->type == NF_F32 ? 4 : 8, rows, like->cols);
    o->text[10 + n] = ' ';
    o->text[HEADER - 1] = '\n';
    o->n = HEADER;
}

static nf_status add_numbers(nf_output *o, const nf_matrix *m, nf_error *error)
{
    const size_t size = nf_type_size(m->type), all = m->rows * m->cols;
    nf_status status = NF_OK;
    for (size_t done = 0, n; done < all && !status; done += n) {
        if (o->n + size > PIECE)
            status = flush(o, error);
        n = (PIECE - o->n) / size;
        n = n < all - done ? n : all - done;
        if (!status)
            nf_lowest_bytes_first(o->text + o->n, (const char *)m->data + done * size, n, size);
        o->n += n * size;
    }
    return status;
}

/* ---- both -------------------------------------------------------------------------------------------------------- */

nf_status nf_output_begin(nf_output *o, const char *path, const nf_matrix *like, size_t rows, nf_error *error)
{
    *o = (nf_output){.standard = !path || !strcmp(path, "-"), .separator = ','};
    nf_status status = nf_data_name_check(path, error);
    if (status)
        return status;
    o->array = path && nf_ends_with(path, ".npy");
    if (path && nf_ends_with(path, ".tsv"))
        o->separator = '\t';
    o->text = nf_alloc(PIECE, 1);
    if (!o->standard)
        status = nf_writing_begin(&o->file, path, error);
    if (!status && o->array)
        begin_array(o, like, rows);
    else if (!status && has_header(like))
        status = print_header(o, like, error);
    return status;
}

nf_status nf_output_add(nf_output *o, const nf_matrix *m, nf_error *error)
{
    return o->array ? add_numbers(o, m, error) : print_rows(o, m, error);
}

nf_status nf_output_end(nf_output *o, nf_error *error)
{
    nf_status status = flush(o, error);
    if (!status && o->standard && fflush(stdout))
        status = nf_fail(error, NF_FILE, "cannot write to standard output: %s", strerror(errno));
    return status || o->standard ? status : nf_writing_end(&o->file, error);
}

void nf_output_free(nf_output *o)
{
    nf_free(o->text);
    nf_writing_free(&o->file);
}

nf_status nf_matrix_write(const nf_matrix *m, const char *path, nf_error *error)
{
    NF_SCOPE(error);
    nf_output o;
    nf_status status = nf_output_begin(&o, path, m, m->rows, error);
    if (!status)
        status = nf_output_add(&o, m, error);
    if (!status)
        status = nf_output_end(&o, error);
    nf_output_free(&o);
    return status;
}

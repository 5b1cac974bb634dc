/* data.c - data files: the end of a file's name says its format. */
#include <stdio.h>
#include <string.h>

#include "internal.h"

/* What a name says of the data that it names. */
typedef struct format {
    bool text, npy;     /* csv or tsv; .npy */
    bool gzip, archive; /* with .gz behind that; a member of an .npz, which is .npy */
    size_t file;        /* bytes of the name that are the file's */
    const char *member; /* NULL: the archive's only one */
} format;

static format format_of(const char *path)
{
    format f = {.file = strlen(path)};
    const bool device = nf_descriptor_of(path) >= 0 || (!strncmp(path, "/dev/", 5) && !strchr(path + 5, '/'));
    for (const char *at = path; (at = strstr(at, ".npz:")); at += 5) {
        f.file = (size_t)(at - path) + 4;
        f.member = at + 5;
    }
    f.archive = f.member || nf_ends_with(path, ".npz");
    f.gzip = nf_ends_with(path, ".csv.gz") || nf_ends_with(path, ".tsv.gz") || nf_ends_with(path, ".npy.gz");
    f.npy = nf_ends_with(path, ".npy") || nf_ends_with(path, ".npy.gz");
    f.text = !f.archive && !f.npy &&
             (f.gzip || !strcmp(path, "-") || device || nf_ends_with(path, ".csv") || nf_ends_with(path, ".tsv"));
    return f;
}

nf_status nf_data_name_check(const char *path, nf_error *error)
{
    const format f = format_of(path ? path : "-");
    if (!f.archive && !f.gzip && (f.text || f.npy))
        return NF_OK;
    return nf_fail(error, NF_USAGE, "%s: data files that are written end in .npy, .csv or .tsv", path);
}

char *nf_data_file(const char *path)
{
    char *file = nf_strdup(path);
    file[format_of(path).file] = 0;
    return file;
}

nf_status nf_shape_check(size_t rows, size_t cols, const char *path, nf_error *error)
{
    if (rows == 0 || cols == 0)
        return nf_fail(error, NF_DATA, "%s holds no %s", path, rows ? "columns" : "rows");
    return NF_OK;
}

/* Leaves those columns of a matrix of doubles without names that are chosen. */
static nf_status choose(nf_matrix *m, nf_choice *c, const char *path, const nf_reading *how, nf_error *error)
{
    nf_matrix chosen = {0};
    nf_status status = nf_columns_choose(c, path, NULL, m->cols, how, error);
    if (status || (!how->columns && !how->context_columns && !how->weights))
        return status;
    status = nf_matrix_make(&chosen, m->rows, c->cols, NF_F64, error);
    for (size_t i = 0; i < m->rows && !status; i++)
        for (size_t j = 0; j < m->cols; j++)
            if (c->place[j] < SIZE_MAX)
                nf_matrix_set(&chosen, i, c->place[j], nf_matrix_get(m, i, j));
    nf_matrix_free(m);
    *m = chosen;
    return status;
}

/* Checks what the reading says of text. */
static nf_status check_text(const format *f, const char *path, const nf_reading *how, nf_error *error)
{
    if (!f->text && (how->header || how->separator))
        return nf_fail(error, NF_USAGE, "%s: only .csv and .tsv have a header and separators", path);
    if (!how->separator || strchr(",;|\t ", how->separator))
        return NF_OK;
    return nf_fail(error, NF_USAGE, "separator: expected , ; | a tab or a space, found '%c'", how->separator);
}

enum { HEAD = 1 << 20 }; /* so many bytes of an .npy say how many it has */

/* Reads an .npy that is being unpacked. No more of it is than its header says, so that a small file is no bomb. */
static nf_status parse_packed(nf_matrix *m, const char *path, nf_inflater *packed, const nf_reading *how,
                              nf_error *error)
{
    char *bytes = NULL;
    size_t n = 0, size = 0;
    nf_status status = nf_inflate_all(packed, &bytes, &n, HEAD, path, error);
    if (!status)
        status = nf_npy_size(&size, path, bytes, n, how->confidential, error);
    if (!status)
        status = nf_inflate_all(packed, &bytes, &n, size + 1, path, error);
    if (!status)
        status = nf_npy_parse(m, path, bytes, n, how, error);
    nf_free(bytes);
    return status;
}

/* The .npy that is meant in an archive: that of a name, or the only one. NULL, and an error, where there is none. */
static nf_zip_member *find_member(const nf_zip *z, const format *f, const char *path, bool confidential,
                                  nf_error *error)
{
    char names[200] = "", *wanted = nf_alloc(f->member ? strlen(f->member) + sizeof ".npy" : 1, 1);
    for (size_t i = 0, k = 0; i < z->n && k < sizeof names && !confidential; i++)
        k += (size_t)snprintf(names + k, sizeof names - k, "%s%.*s", i ? ", " : "; it holds ",
                              (int)(strlen(z->member[i].name) - (nf_ends_with(z->member[i].name, ".npy") ? 4 : 0)),
                              z->member[i].name);
    if (f->member)
        strcat(strcpy(wanted, f->member), ".npy");
    nf_zip_member *m = f->member ? nf_zip_find(z, wanted) : z->n == 1 ? z->member : NULL;
    nf_free(wanted);
    if (!m && f->member)
        nf_fail(error, NF_DATA, "%s: there is no such array%s", path, names);
    else if (!m)
        nf_fail(error, NF_DATA, "%s holds %zu arrays, expected one, or %s:NAME%s", path, z->n, path, names);
    return m;
}

/* Reads a member of an archive, if its header says as many bytes as the archive. */
static nf_status parse_member(nf_matrix *m, const format *f, const char *path, const char *bytes, size_t n,
                              const nf_reading *how, nf_error *error)
{
    nf_zip z;
    size_t size = 0;
    nf_zip_member *member = NULL;
    nf_status status = nf_zip_open(&z, path, bytes, n, error);
    if (status && how->confidential)
        nf_fail(error, status, "%s is cut short or damaged, or no .npz", path);
    if (!status && !(member = find_member(&z, f, path, how->confidential, error)))
        status = NF_DATA;
    if (!status && member->deflated) {
        const size_t head = member->n < HEAD ? member->n : HEAD;
        char *begins = nf_alloc(head + 1, 1);
        nf_inflater *packed = nf_inflate_begin(member->packed, member->n_packed, false);
        status = nf_npy_size(&size, path, begins, nf_inflate(packed, begins, head), how->confidential, error);
        if (!status && size != member->n)
            status = nf_fail(error, NF_DATA, "%s has %zu bytes, by its header it has %zu", path, member->n, size);
        nf_free(packed);
        nf_free(begins);
    }
    if (!status)
        status = nf_zip_unpack(member, path, error);
    if (!status)
        status = nf_npy_parse(m, path, member->bytes, member->n, how, error);
    nf_zip_close(&z);
    return status;
}

nf_status nf_matrix_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                          nf_error *error)
{
    const format f = format_of(path);
    nf_matrix wide = {0};
    nf_choice choice = {0};
    *m = (nf_matrix){0};
    nf_status status = check_text(&f, path, how, error);
    nf_inflater *packed = f.gzip ? nf_inflate_begin(bytes, n, true) : NULL;
    if (!status && f.text)
        status = nf_csv_parse(&wide, &choice, path, packed ? "" : bytes, packed ? 0 : n, packed, how, error);
    else if (!status && f.archive)
        status = parse_member(&wide, &f, path, bytes, n, how, error);
    else if (!status && packed)
        status = parse_packed(&wide, path, packed, how, error);
    else if (!status)
        status = nf_npy_parse(&wide, path, bytes, n, how, error);
    nf_free(packed);
    if (!status)
        status = nf_shape_check(wide.rows, wide.cols, path, error);
    if (!status && !f.text)
        status = choose(&wide, &choice, path, how, error);
    if (!status)
        status = nf_matrix_finish(m, &wide, choice.number, how, path, error);
    else
        nf_matrix_free(&wide);
    nf_choice_free(&choice);
    return status;
}

nf_status nf_matrix_read(nf_matrix *m, const char *path, const nf_reading *how, nf_error *error)
{
    *m = (nf_matrix){0};
    NF_SCOPE(error);
    char *bytes = NULL;
    size_t n;
    if (!path)
        return nf_fail(error, NF_USAGE, "there is no path to read");
    const format f = format_of(path);
    if (!f.text && !f.npy && !f.archive)
        return nf_fail(error, NF_USAGE, "%s: data files end in .npy, .csv or .tsv, with .gz behind that, or in .npz",
                       path);
    if (how->coarse)
        how->coarse->text[0] = 0;
    bool small = true;
    nf_status status = check_text(&f, path, how, error);
    if (!status && how->map_from && f.npy && !f.gzip)
        status = nf_matrix_map(m, path, how, &small, error);
    if (!small)
        return status;
    char *file = nf_data_file(path);
    if (!status)
        status = nf_file_read(file, NF_LARGEST_FILE, &bytes, &n, error);
    nf_free(file);
    if (!status)
        status = nf_matrix_parse(m, path, bytes, n, how, error);
    nf_free(bytes);
    return status;
}

nf_status nf_matrix_write(const nf_matrix *m, const char *path, nf_error *error)
{
    NF_SCOPE(error);
    const nf_status status = nf_data_name_check(path, error);
    if (status)
        return status;
    return !path || format_of(path).text ? nf_csv_print(m, path ? path : "-", error) : nf_npy_print(m, path, error);
}

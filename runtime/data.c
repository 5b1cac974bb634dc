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

nf_status nf_data_suffix_check(const char *path, nf_error *error)
{
    const format f = format_of(path);
    if (f.text || f.npy || f.archive)
        return NF_OK;
    return nf_fail(error, NF_USAGE, "%s: data files end in .npy, .csv or .tsv, with .gz behind that, or in .npz", path);
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

/* Files as they are read, one behind the other. */
typedef struct gathered {
    nf_growing rows;
    nf_matrix only; /* the rows in place of the store's: those of a single file that is no text */
    nf_part *part;
    size_t n, cols;
    char **names; /* [cols], as in nf_choice; of the first file that has some */
    size_t named; /* which one that is */
    /* Of text that ranks read between them. */
    size_t *count;          /* [n] rows of each file; NULL: it is none */
    size_t all, first, end; /* rows of all files; this rank's */
    bool late;              /* what is wrong with a file is so as a whole */
} gathered;

/* Which rows of the next file this rank has; where these are its last, with what is behind them. */
static nf_range range_of(const gathered *g)
{
    size_t before = 0;
    if (!g->count)
        return (nf_range){.end = SIZE_MAX};
    for (size_t i = 0; i < g->n; i++)
        before += g->count[i];
    const size_t behind = before + g->count[g->n];
    return (nf_range){.first = g->first > before ? g->first - before : 0,
                      .end = g->end >= behind  ? SIZE_MAX
                             : g->end > before ? g->end - before
                                               : 0};
}

/* How a file is read behind others: with as many columns. */
static nf_reading behind(const gathered *g, const nf_reading *how)
{
    nf_reading as = *how;
    if (g->n)
        as.cols = g->cols - (how->weights != NULL);
    return as;
}

/* Adds a part of so many rows, whose columns have been chosen; what this takes of the choice is left out of it. NF_DATA
 * where their names are not those of the files before. */
static nf_status add_part(gathered *g, char *file, size_t rows, nf_choice *c, bool confidential, nf_error *error)
{
    size_t j = 0;
    while (g->names && c->names && j < c->cols && !strcmp(g->names[j], c->names[j]))
        j++;
    if (g->names && c->names && j < c->cols)
        return nf_fail(error, NF_DATA, "%s: column %zu has another name than in %s%s%.60s%s%.60s", file, c->number[j],
                       g->part[g->named].file, confidential ? "" : ": ", confidential ? "" : c->names[j],
                       confidential ? "" : ", expected ", confidential ? "" : g->names[j]);
    if (!g->names && c->names) {
        g->names = c->names;
        g->named = g->n;
        c->names = NULL;
    }
    g->cols = c->cols;
    g->part[g->n++] = (nf_part){file, rows, c->number};
    c->number = NULL;
    return NF_OK;
}

/* Reads the n bytes of a file, with what is behind them where they are `packed`, and adds its rows. file: what errors
 * call it. */
static nf_status parse(gathered *g, const char *path, char *file, const char *bytes, size_t n, bool alone,
                       const nf_reading *how, nf_error *error)
{
    const format f = format_of(path);
    const nf_reading as = behind(g, how);
    nf_range range = range_of(g);
    nf_matrix wide = {0};
    nf_choice choice = {0};
    nf_status status = NF_OK;
    nf_inflater *packed = f.gzip ? nf_inflate_begin(bytes, n, true) : NULL;
    if (f.text)
        status = nf_csv_parse(&g->rows, &choice, file, packed ? "" : bytes, packed ? 0 : n, packed, &as, &range, error);
    else if (f.archive)
        status = parse_member(&wide, &f, file, bytes, n, &as, error);
    else if (packed)
        status = parse_packed(&wide, file, packed, &as, error);
    else
        status = nf_npy_parse(&wide, file, bytes, n, &as, error);
    nf_free(packed);
    if (!status && f.text) {
        wide.cols = choice.cols;
        wide.rows = !wide.cols ? 0 : g->count ? g->count[g->n] : range.rows;
    }
    g->late = !status;
    if (!status)
        status = nf_shape_check(wide.rows, wide.cols, file, error);
    if (!status && !f.text)
        status = choose(&wide, &choice, file, &as, error);
    if (!status)
        status = add_part(g, file, wide.rows, &choice, how->confidential, error);
    const size_t numbers = wide.rows * wide.cols;
    if (!status && wide.data && alone) {
        g->only = wide;
        wide.data = NULL;
    } else if (!status && wide.data && !(status = nf_growing_room(&g->rows, numbers, error))) {
        memcpy(g->rows.at + g->rows.n, wide.data, numbers * sizeof(double));
        g->rows.n += numbers;
    }
    nf_matrix_free(&wide);
    nf_choice_free(&choice);
    return status;
}

/* Makes the matrix of what has been read, and frees the rest. */
static nf_status finish(gathered *g, nf_matrix *m, const char *what, const nf_reading *how, nf_error *error)
{
    nf_matrix wide = g->only.data ? g->only : nf_growing_take(&g->rows, g->cols);
    wide.names = g->names;
    g->names = NULL;
    g->only.data = NULL;
    const size_t rows = g->count ? g->all : wide.rows;
    nf_status status = nf_comm_same(how->comm, rows, "rows", what, error);
    if (!status)
        status = nf_comm_same(how->comm, wide.cols, "columns", what, error);
    if (!status)
        status = nf_matrix_keep_own(&wide, g->count ? g->first : 0, rows, how->map_from, how->comm, error);
    if (status) {
        nf_matrix_free(&wide);
        return status;
    }
    return nf_matrix_finish(m, &wide, how, &(nf_origin){what, g->part, g->n}, error);
}

static void free_gathered(gathered *g)
{
    for (size_t i = 0; i < g->n; i++)
        nf_free(g->part[i].number);
    nf_free(g->part);
    nf_free(g->count);
    nf_free(g->names);
    nf_matrix_free(&g->only);
    nf_growing_free(&g->rows);
}

nf_status nf_matrix_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                          nf_error *error)
{
    const format f = format_of(path);
    gathered g = {.part = nf_alloc(1, sizeof *g.part)};
    char *file = nf_strdup(path);
    *m = (nf_matrix){0};
    nf_status status = check_text(&f, path, how, error);
    if (!status)
        status = parse(&g, path, file, bytes, n, true, how, error);
    if (!status)
        status = finish(&g, m, path, how, error);
    free_gathered(&g);
    nf_free(file);
    return status;
}

/* Opens file i, where that has not been done. */
static nf_status open_bytes(const nf_data_files *files, size_t i, const char *said, const nf_reading *how,
                            nf_bytes *bytes, nf_error *error)
{
    if (bytes->block)
        return NF_OK;
    char *file = nf_data_file(files->name[i]);
    const nf_status status = nf_file_bytes(bytes, file, how->comm ? 1 : how->map_from, error);
    nf_free(file);
    return !status || !strcmp(said, files->name[i]) ? status : nf_fail(error, status, "cannot read %s", said);
}

/* Counts the rows of files of text that ranks read between them. Errors are met again where their lines are read. */
static void count_rows(gathered *g, const nf_data_files *files, char *const *said, const nf_reading *how,
                       nf_bytes *bytes)
{
    g->count = nf_alloc(files->n, sizeof *g->count);
    for (size_t i = 0; i < files->n; i++) {
        nf_range range = {.end = SIZE_MAX};
        nf_choice none = {0};
        nf_error later;
        if (open_bytes(files, i, said[i], how, &bytes[i], &later))
            continue;
        nf_inflater *packed = format_of(files->name[i]).gzip ? nf_inflate_begin(bytes[i].at, bytes[i].n, true) : NULL;
        if (!nf_csv_parse(NULL, &none, said[i], packed ? "" : bytes[i].at, packed ? 0 : bytes[i].n, packed, how, &range,
                          &later))
            g->count[i] = range.rows;
        g->all += g->count[i];
        nf_free(packed);
        nf_choice_free(&none);
    }
    nf_comm_own(how->comm, g->all, &g->first, &g->end);
}

/* Reads all files into memory, or their rows into a temporary file. */
static nf_status read_all(nf_matrix *m, const nf_data_files *files, const nf_reading *how, nf_error *error)
{
    gathered g = {.part = nf_alloc(files->n, sizeof *g.part), .rows.limit = how->map_from};
    char **said = nf_alloc(files->n, sizeof *said);
    nf_bytes *bytes = nf_alloc(files->n, sizeof *bytes);
    nf_status status = NF_OK;
    size_t at = 0;
    for (size_t i = 0; i < files->n; i++)
        said[i] = nf_data_files_say(files, i, how->confidential);
    bool text = how->comm != NULL;
    for (size_t i = 0; i < files->n && text; i++)
        text = format_of(files->name[i]).text;
    if (text)
        count_rows(&g, files, said, how, bytes);
    for (size_t i = 0; i < files->n && !status; i++) {
        g.late = false;
        status = open_bytes(files, i, said[i], how, &bytes[i], error);
        if (!status)
            status = parse(&g, files->name[i], said[i], bytes[i].at, bytes[i].n, files->n == 1, how, error);
        at = 2 * i + g.late;
        nf_free(bytes[i].block);
        bytes[i].block = NULL;
    }
    status = nf_comm_agree(how->comm, at, status, error);
    if (!status)
        status = finish(&g, m, files->said, how, error);
    free_gathered(&g);
    for (size_t i = 0; i < files->n; i++) {
        nf_free(bytes[i].block);
        nf_free(said[i]);
    }
    nf_free(bytes);
    nf_free(said);
    return status;
}

/* Checks what the reading says of all files. *arrays: they are .npy files, not packed. */
static nf_status check_formats(const nf_data_files *files, const nf_reading *how, bool *arrays, nf_error *error)
{
    nf_status status = NF_OK;
    *arrays = true;
    for (size_t i = 0; i < files->n && !status; i++) {
        const format f = format_of(files->name[i]);
        status = check_text(&f, files->said, how, error);
        *arrays &= f.npy && !f.gzip;
    }
    return status;
}

nf_status nf_data_files_read(const nf_data_files *files, const nf_reading *how, nf_matrix *m, nf_error *error)
{
    bool arrays, small = true;
    *m = (nf_matrix){0};
    NF_SCOPE(error);
    if (how->coarse)
        how->coarse->text[0] = 0;
    nf_status status = check_formats(files, how, &arrays, error);
    if (!status && how->comm) {
        const size_t bytes = nf_data_files_bytes(files);
        status = nf_comm_same(how->comm, bytes == SIZE_MAX ? 0 : bytes, "bytes", files->said, error);
        status = bytes == SIZE_MAX ? NF_OK : status; /* what cannot be read is told where it is opened */
    }
    if (!status && (how->map_from || how->comm) && arrays)
        status = nf_matrix_map(m, files, how, &small, error);
    return status || !small ? status : read_all(m, files, how, error);
}

nf_status nf_matrix_read(nf_matrix *m, const char *path, const nf_reading *how, nf_error *error)
{
    *m = (nf_matrix){0};
    NF_SCOPE(error);
    if (!path)
        return nf_fail(error, NF_USAGE, "there is no path to read");
    nf_data_files files;
    nf_status status = nf_data_files_find(&files, path, error);
    if (!status)
        status = nf_data_files_read(&files, how, m, error);
    nf_data_files_free(&files);
    return status;
}

/* mapped.c - .npy files beyond memory: a matrix that is the file itself, or where its numbers are not as they are
 * wanted, a temporary file. Numbers are checked, and copied, a part of the rows at a time. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

enum {
    MOST_HEADER = 1 << 20,
    PART = 1 << 22, /* bytes of a part, in the file */
    BEFORE = 64     /* bytes before the numbers of a temporary file */
};

/* A file that is read by parts. */
typedef struct source {
    const char *path;
    const nf_reading *how;
    int fd;
    nf_npy array;
    nf_choice choice;         /* of its columns */
    size_t rows, cols, width; /* cols: those that are chosen; width: all */
    size_t at, bytes;         /* where its numbers begin, and its size */
    size_t most;              /* rows of a part */
    char *raw;                /* numbers of a part, as the file has them, ... */
    double *part;             /* ... and as rows */
    nf_column *column;
} source;

/* Reads `bytes` bytes from byte `at` on. */
static nf_status read_at(const source *s, size_t at, size_t bytes, char *to, nf_error *error)
{
    while (bytes) {
        const ssize_t got = pread(s->fd, to, bytes, (off_t)at);
        if (got == 0)
            return nf_fail(error, NF_DATA, "%s is cut short", s->path);
        if (got < 0 && errno != EINTR)
            return nf_fail(error, NF_FILE, "cannot read %s: %s", s->path, strerror(errno));
        if (got > 0)
            at += (size_t)got, to += got, bytes -= (size_t)got;
    }
    return NF_OK;
}

/* Reads the header. */
static nf_status open_array(source *s, nf_error *error)
{
    const size_t n = s->bytes < MOST_HEADER ? s->bytes : MOST_HEADER;
    char *head = nf_alloc(n, 1);
    nf_status status = read_at(s, 0, n, head, error);
    if (!status)
        status = nf_npy_open(&s->array, s->path, head, n, s->how->confidential, error);
    if (!status) {
        s->at = (size_t)(s->array.numbers - head);
        s->array.bytes = s->bytes - s->at;
        status = nf_npy_check(&s->array, s->path, error);
    }
    nf_free(head);
    if (status)
        return status;
    s->rows = s->array.size[0];
    s->width = s->array.size[1];
    status = nf_shape_check(s->rows, s->width, s->path, error);
    if (!status)
        status = nf_columns_choose(&s->choice, s->path, NULL, s->width, s->how, error);
    s->cols = s->choice.cols;
    return status;
}

/* n numbers of a file, `step` bytes apart, as doubles, `cols` apart. */
static void widen(const char *from, nf_number_type t, size_t step, size_t n, size_t cols, double *to)
{
    const bool plain = t.kind == 'f' && !t.reversed;
    float narrow;
    for (size_t i = 0; i < n && plain && t.size == sizeof(double); i++)
        memcpy(&to[i * cols], from + i * step, sizeof(double));
    for (size_t i = 0; i < n && plain && t.size == sizeof narrow; i++) {
        memcpy(&narrow, from + i * step, sizeof narrow);
        to[i * cols] = (double)narrow;
    }
    for (size_t i = 0; i < n && (!plain || t.size < sizeof narrow); i++)
        to[i * cols] = nf_number_at(from + i * step, t);
}

/* Reads n rows, the first-th and those after it: s->part [n, cols]. */
static nf_status read_part(const source *s, size_t first, size_t n, nf_error *error)
{
    const nf_number_type t = s->array.type;
    const bool fortran = s->array.fortran;
    nf_status status =
        fortran ? NF_OK : read_at(s, s->at + first * s->width * t.size, n * s->width * t.size, s->raw, error);
    for (size_t j = 0; j < s->width && !status; j++) {
        if (s->choice.place[j] == SIZE_MAX)
            continue;
        if (fortran)
            status = read_at(s, s->at + (j * s->rows + first) * t.size, n * t.size, s->raw, error);
        if (!status)
            widen(fortran ? s->raw : s->raw + j * t.size, t, fortran ? t.size : s->width * t.size, n, s->cols,
                  s->part + s->choice.place[j]);
    }
    return status;
}

/* How many rows the part that begins with the first-th has. */
static size_t rows_from(const source *s, size_t first) { return s->rows - first < s->most ? s->rows - first : s->most; }

/* Reads the file once: checks that all numbers are finite, and the weights; measures the columns, that of the weights
 * too. */
static nf_status measure(source *s, nf_type type, nf_error *error)
{
    nf_column *own = nf_alloc(s->cols, sizeof *own);
    nf_status status = NF_OK;
    double before = 0, more; /* sums of weights, of the parts so far and of this one */
    for (size_t first = 0, n; first < s->rows && !status; first += n) {
        n = rows_from(s, first);
        status = read_part(s, first, n, error);
        const nf_matrix read = {n, s->cols, NF_F64, s->part, NULL};
        const nf_row_weights weights = nf_columns_of(&read, s->how->weights).weights;
        nf_columns part = nf_columns_of(&read, false);
        part.number = s->choice.number;
        if (!status)
            status = nf_columns_finite(&part, first, s->path, error);
        if (!status && weights.at)
            status = nf_row_weights_add(&weights, first, n, &(double){0}, s->path, error);
        if (status)
            break;
        part.weights = weights;
        more = nf_columns_measure(&part, type, own);
        for (size_t j = 0; j < s->cols; j++)
            nf_column_merge(&s->column[j], before, &own[j], more, type);
        before += more;
    }
    nf_free(own);
    return status || !s->how->weights ? status : nf_row_weights_end(before, s->rows, s->path, error);
}

/* Checks the deviations of the columns. */
static nf_status judge(const source *s, nf_type type, nf_error *error)
{
    const nf_reading *how = s->how;
    nf_error *to = how->standardize || !how->coarse ? error : how->coarse;
    nf_status status = NF_OK;
    for (size_t j = 0; j < s->cols - (how->weights != NULL) && !status; j++) {
        char what[300];
        snprintf(what, sizeof what, "%.250s: column %zu", s->path, s->choice.number[j]);
        const bool small = s->column[j].spread == NF_SPREAD_TOO_SMALL;
        if (how->standardize || (small && (type == NF_F32 || how->coarse)))
            status = nf_column_check(&s->column[j], type, what, to);
    }
    return to == error ? status : NF_OK;
}

/* A matrix in a temporary file that has no name. */
static nf_status make_temporary(nf_matrix *m, nf_error *error)
{
    const char *set = getenv("TMPDIR"), *folder = set && set[0] ? set : "/var/tmp";
    const size_t bytes = BEFORE + m->rows * m->cols * nf_type_size(m->type);
    int *fd = nf_own_descriptor();
    *fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    int why = *fd < 0 ? errno : 0;
    while (!why && (why = posix_fallocate(*fd, 0, (off_t)bytes)) == EINTR)
        why = 0;
    if (!why && !(m->data = nf_map(*fd, bytes, BEFORE, true)))
        why = errno;
    nf_free(fd);
    return why ? nf_fail(error, NF_FILE, "cannot make a temporary file of %zu MiB in %s (TMPDIR says where): %s",
                         bytes >> 20, folder, strerror(why))
               : NF_OK;
}

/* Reads the file once more, into the matrix. */
static nf_status copy(const source *s, nf_matrix *m, nf_error *error)
{
    nf_status status = NF_OK;
    const bool scaled = s->how->weights && m->type == NF_F32;
    const double unit = scaled ? nf_row_weights_unit(s->column[s->cols - 1].max) : 1;
    for (size_t first = 0, n; first < s->rows && !status; first += n) {
        n = rows_from(s, first);
        status = read_part(s, first, n, error);
        for (size_t i = 0; i < n && !status; i++)
            for (size_t j = 0; j < s->cols && !status; j++) {
                const double v = s->part[i * s->cols + j];
                const bool weight = s->how->weights && j == s->cols - 1;
                const double z = s->how->standardize && !weight ? nf_column_standardize(&s->column[j], v) : v;
                nf_matrix_set(m, first + i, j, weight ? z * unit : z);
                if (!isfinite(nf_matrix_get(m, first + i, j)))
                    status = nf_range_fail(s->path, first + i + 1, s->choice.number[j], error);
            }
    }
    return status;
}

/* Whether the file's numbers are as they are wanted. */
static bool is_as_wanted(const source *s)
{
    const nf_npy *a = &s->array;
    bool all = s->cols == s->width;
    for (size_t j = 0; j < s->width && all; j++)
        all = s->choice.place[j] == j;
    return all && a->type.kind == 'f' && a->type.size == nf_type_size(s->how->type) && !a->type.reversed &&
           !a->fortran && !s->how->standardize;
}

nf_status nf_matrix_map(nf_matrix *m, const char *path, const nf_reading *how, bool *small, nf_error *error)
{
    struct stat st;
    *small = stat(path, &st) || !S_ISREG(st.st_mode) || (size_t)st.st_size < how->map_from;
    if (*small) /* not opened: a pipe's writer would take that for its reader */
        return NF_OK;
    int *fd = nf_own_descriptor();
    source s = {.path = path, .how = how};
    const nf_type type = how->standardize ? NF_F64 : how->type;
    nf_status status = nf_file_open(path, fd, &s.bytes, error);
    s.fd = *fd;
    if (!status)
        status = open_array(&s, error);
    if (status) {
        nf_choice_free(&s.choice);
        nf_free(fd);
        return status;
    }
    const size_t fit = PART / s.array.type.size / s.width;
    s.most = fit ? fit : 1;
    s.raw = nf_alloc(s.most * s.width, s.array.type.size);
    s.part = nf_alloc(s.most * s.cols, sizeof *s.part);
    s.column = nf_alloc(s.cols, sizeof *s.column);
    status = measure(&s, type, error);
    if (!status)
        status = judge(&s, type, error);
    *m = (nf_matrix){.rows = s.rows, .cols = s.cols, .type = how->type};
    if (!status && is_as_wanted(&s))
        m->data = nf_map(s.fd, s.bytes, s.at, false);
    if (!status && !m->data) {
        status = make_temporary(m, error);
        if (!status)
            status = copy(&s, m, error);
    }
    nf_free(s.raw);
    nf_free(s.part);
    nf_free(s.column);
    nf_choice_free(&s.choice);
    nf_free(fd);
    if (status) {
        nf_matrix_free(m);
        *m = (nf_matrix){0};
    }
    return status;
}

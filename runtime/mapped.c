/* mapped.c - .npy files beyond memory: a matrix that is the files themselves, or where their numbers are not as they
 * are wanted, a temporary file. Numbers are checked, and copied, a part of the rows at a time. */
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
    PART = 1 << 22 /* bytes of a part, in the file */
};

/* A file, by what its header says. */
typedef struct array {
    const char *name; /* of the file, and what errors call it */
    char *said;
    nf_npy npy;
    nf_choice choice;   /* of its columns */
    size_t rows, width; /* width: all columns */
    size_t at, bytes;   /* where its numbers begin, and its size */
    size_t first;       /* its first row among those of all files */
    size_t from;        /* where it is mapped, in bytes behind the first file's begin */
} array;

/* Files that are read by parts, one file behind the other. */
typedef struct source {
    const nf_reading *how;
    const char *what; /* what errors call all of them */
    array *file;      /* [n] */
    size_t *first;    /* [n]: the first row of a file among those of all */
    size_t n, rows, cols;
    int *fd;      /* of the file that is open, ... */
    size_t open;  /* ... which one that is; SIZE_MAX: none */
    size_t most;  /* rows of a part */
    char *raw;    /* numbers of a part, as the file has them, ... */
    double *part; /* ... and as rows */
    nf_column *column;
} source;

/* Opens a file in place of the one that is open. */
static nf_status open_file(source *s, size_t i, nf_error *error)
{
    array *a = &s->file[i];
    if (s->fd && s->open == i)
        return NF_OK;
    nf_free(s->fd);
    s->open = SIZE_MAX;
    s->fd = nf_own_descriptor();
    const nf_status status = nf_file_open(a->name, s->fd, &a->bytes, error);
    s->open = status ? SIZE_MAX : i;
    return !status || !strcmp(a->name, a->said) ? status : nf_fail(error, status, "cannot read %s", a->said);
}

/* Reads `bytes` bytes of the file that is open, from byte `at` on. */
static nf_status read_at(const source *s, size_t at, size_t bytes, char *to, nf_error *error)
{
    const char *said = s->file[s->open].said;
    while (bytes) {
        const ssize_t got = pread(*s->fd, to, bytes, (off_t)at);
        if (got == 0)
            return nf_fail(error, NF_DATA, "%s is cut short", said);
        if (got < 0 && errno != EINTR)
            return nf_fail(error, NF_FILE, "cannot read %s: %s", said, strerror(errno));
        if (got > 0)
            at += (size_t)got, to += got, bytes -= (size_t)got;
    }
    return NF_OK;
}

/* Reads a file's header. */
static nf_status read_header(source *s, array *a, const nf_reading *as, nf_error *error)
{
    const size_t n = a->bytes < MOST_HEADER ? a->bytes : MOST_HEADER;
    char *head = nf_alloc(n, 1);
    nf_status status = read_at(s, 0, n, head, error);
    if (!status)
        status = nf_npy_open(&a->npy, a->said, head, n, as->confidential, error);
    if (!status) {
        a->at = (size_t)(a->npy.numbers - head);
        a->npy.bytes = a->bytes - a->at;
        status = nf_npy_check(&a->npy, a->said, error);
    }
    nf_free(head);
    if (status)
        return status;
    a->rows = a->npy.size[0];
    a->width = a->npy.size[1];
    status = nf_shape_check(a->rows, a->width, a->said, error);
    return status ? status : nf_columns_choose(&a->choice, a->said, NULL, a->width, as, error);
}

/* Reads the headers of all files, and makes room for the largest part. */
static nf_status open_arrays(source *s, nf_error *error)
{
    nf_reading as = *s->how;
    nf_status status = NF_OK;
    size_t row = 1; /* the most bytes of one */
    for (size_t i = 0; i < s->n && !status; i++) {
        array *a = &s->file[i];
        status = open_file(s, i, error);
        if (!status)
            status = read_header(s, a, &as, error);
        if (status)
            break;
        s->first[i] = a->first = s->rows;
        s->rows += a->rows;
        s->cols = a->choice.cols;
        as.cols = s->cols - (s->how->weights != NULL); /* of all others */
        const size_t bytes = a->width * a->npy.type.size;
        row = bytes > row ? bytes : row;
    }
    if (status)
        return status;
    s->most = row < PART ? PART / row : 1;
    s->raw = nf_alloc(s->most, row);
    s->part = nf_alloc(s->most * s->cols, sizeof *s->part);
    s->column = nf_alloc(s->cols, sizeof *s->column);
    return NF_OK;
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

/* The file that a row is of. */
static size_t file_of(const source *s, size_t row) { return nf_stretch_of(s->first, s->n, row); }

/* How many rows the part that begins with the first-th has, which are of one file. */
static size_t rows_from(const source *s, size_t first)
{
    const array *a = &s->file[file_of(s, first)];
    const size_t left = a->first + a->rows - first;
    return left < s->most ? left : s->most;
}

/* Reads n rows of one file, the first-th and those after it: s->part [n, cols]. */
static nf_status read_part(source *s, size_t first, size_t n, nf_error *error)
{
    const size_t file = file_of(s, first);
    const array *a = &s->file[file];
    const nf_number_type t = a->npy.type;
    const bool fortran = a->npy.fortran;
    nf_status status = open_file(s, file, error);
    first -= a->first;
    if (!status && !fortran)
        status = read_at(s, a->at + first * a->width * t.size, n * a->width * t.size, s->raw, error);
    for (size_t j = 0; j < a->width && !status; j++) {
        if (a->choice.place[j] == SIZE_MAX)
            continue;
        if (fortran)
            status = read_at(s, a->at + (j * a->rows + first) * t.size, n * t.size, s->raw, error);
        if (!status)
            widen(fortran ? s->raw : s->raw + j * t.size, t, fortran ? t.size : a->width * t.size, n, s->cols,
                  s->part + a->choice.place[j]);
    }
    return status;
}

/* The statistics of a part, and the sum of its weights. */
typedef struct part_sums {
    double weight;
    nf_column column[];
} part_sums;

static part_sums *sums_at(const source *s, char *all, size_t i)
{
    return (part_sums *)(all + i * (sizeof(part_sums) + s->cols * sizeof(nf_column)));
}

/* Checks the numbers and the weights of the part that has been read, n rows from the first-th on, and measures it.
 * *what: 0 for a number, 1 for a weight. */
static nf_status measure_part(const source *s, size_t first, size_t n, nf_type type, part_sums *to, size_t *what,
                              nf_error *error)
{
    const array *a = &s->file[file_of(s, first)];
    const nf_matrix read = {n, s->cols, NF_F64, s->part, NULL, NULL};
    const nf_row_weights weights = nf_columns_of(&read, s->how->weights).weights;
    nf_columns part = nf_columns_of(&read, false);
    part.number = a->choice.number;
    *what = 0;
    nf_status status = nf_columns_finite(&part, first - a->first, a->said, error);
    for (size_t i = 0; i < n && !status && weights.at; i++) {
        *what = 1;
        status = nf_row_weight_check(nf_row_weight(&weights, i), first - a->first + i, a->said, error);
    }
    part.weights = weights;
    if (!status)
        to->weight = nf_columns_measure(&part, type, to->column);
    return status;
}

static void add_part(const source *s, part_sums *sum, const part_sums *part, nf_type type)
{
    for (size_t j = 0; j < s->cols; j++)
        nf_column_merge(&sum->column[j], sum->weight, &part->column[j], part->weight, type);
    sum->weight += part->weight;
}

/* Reads the files once: checks that all numbers are finite, and the weights; measures the columns, that of the weights
 * too. Ranks that read them between them each take the parts that begin with one of their rows. */
static nf_status measure(source *s, nf_type type, nf_error *error)
{
    const nf_comm *c = s->how->comm;
    size_t own, end, at = 0, parts = 0, done = 0, what = 0;
    nf_status status = NF_OK;
    nf_comm_own(c, s->rows, &own, &end);
    for (size_t first = 0; first < s->rows; first += rows_from(s, first))
        parts += first >= own && first < end;
    const size_t bytes = sizeof(part_sums) + s->cols * sizeof(nf_column);
    char *const all = nf_alloc(c ? parts + 1 : 1, bytes);
    part_sums *const sum = nf_alloc(1, bytes); /* of all parts so far */
    for (size_t first = 0, n; first < end && !status; first += n) {
        n = rows_from(s, first);
        if (first < own)
            continue;
        what = 0;
        status = read_part(s, first, n, error);
        if (!status)
            status = measure_part(s, first, n, type, sums_at(s, all, done), &what, error);
        at = 2 * first + what;
        if (c)
            done++;
        else if (!status)
            add_part(s, sum, sums_at(s, all, 0), type);
    }
    status = nf_comm_agree(c, at, status, error);
    nf_comm_take(status ? NULL : c, sum, bytes);
    for (size_t i = 0; i < done && !status; i++)
        add_part(s, sum, sums_at(s, all, i), type);
    nf_comm_give(status ? NULL : c, sum, bytes);
    memcpy(s->column, sum->column, s->cols * sizeof *s->column);
    if (!status && s->how->weights)
        status = nf_row_weights_end(sum->weight, s->rows, s->what, error);
    nf_free(all);
    nf_free(sum);
    return status;
}

/* Checks the deviations of the columns. */
static nf_status judge(const source *s, nf_type type, nf_error *error)
{
    const nf_reading *how = s->how;
    nf_error *to = how->standardize || !how->coarse ? error : how->coarse;
    nf_status status = NF_OK;
    for (size_t j = 0; j < s->cols - (how->weights != NULL) && !status; j++) {
        char what[300];
        snprintf(what, sizeof what, "%.250s: column %zu", s->what, s->file[0].choice.number[j]);
        const bool small = s->column[j].spread == NF_SPREAD_TOO_SMALL;
        if (how->standardize || (small && (type == NF_F32 || how->coarse)))
            status = nf_column_check(&s->column[j], type, what, to);
    }
    return to == error ? status : NF_OK;
}

/* Reads rows [first, end) of the matrix, part by part; put is called with each. */
static nf_status read_rows(source *s, size_t first, size_t end, nf_matrix *m,
                           nf_status (*put)(const source *s, size_t first, size_t n, nf_matrix *m, nf_error *error),
                           nf_error *error)
{
    nf_status status = NF_OK;
    for (size_t n; first < end && !status; first += n) {
        n = rows_from(s, first);
        n = n < end - first ? n : end - first;
        status = read_part(s, first, n, error);
        if (!status)
            status = put(s, first, n, m, error);
    }
    return nf_comm_agree(s->how->comm, 0, status, error);
}

/* Puts a part into the matrix as it is wanted. */
static nf_status convert_part(const source *s, size_t first, size_t n, nf_matrix *m, nf_error *error)
{
    const array *a = &s->file[file_of(s, first)];
    const bool scaled = s->how->weights && m->type == NF_F32;
    const double unit = scaled ? nf_row_weights_unit(s->column[s->cols - 1].max) : 1;
    nf_status status = NF_OK;
    for (size_t i = 0; i < n && !status; i++)
        for (size_t j = 0; j < s->cols && !status; j++) {
            const double v = s->part[i * s->cols + j];
            const bool weight = s->how->weights && j == s->cols - 1;
            const double z = s->how->standardize && !weight ? nf_column_standardize(&s->column[j], v) : v;
            nf_matrix_set(m, first + i, j, weight ? z * unit : z);
            if (!isfinite(nf_matrix_get(m, first + i, j)))
                status = nf_range_fail(a->said, first - a->first + i + 1, a->choice.number[j], error);
        }
    return status;
}

/* Reads the files once more, into the matrix, where ranks read them each its own rows. */
static nf_status copy(source *s, nf_matrix *m, nf_error *error)
{
    size_t first, end;
    nf_comm_own(s->how->comm, s->rows, &first, &end);
    return read_rows(s, first, end, m, convert_part, error);
}

/* Puts a part into a matrix of doubles. */
static nf_status keep_part(const source *s, size_t first, size_t n, nf_matrix *m, nf_error *error)
{
    (void)error;
    memcpy((double *)m->data + first * s->cols, s->part, n * s->cols * sizeof *s->part);
    return NF_OK;
}

/* The rows of files that are small: those of this rank, as doubles, to which all is done that is done to those that are
 * read into memory. */
static nf_status read_own(source *s, nf_matrix *m, nf_error *error)
{
    nf_part *part = nf_alloc(s->n, sizeof *part);
    nf_matrix wide;
    size_t first, end;
    for (size_t i = 0; i < s->n; i++)
        part[i] = (nf_part){s->file[i].said, s->file[i].rows, s->file[i].choice.number};
    nf_comm_own(s->how->comm, s->rows, &first, &end);
    nf_status status = nf_matrix_make_own(&wide, s->rows, s->cols, NF_F64, s->how->map_from, s->how->comm, error);
    if (!status)
        status = read_rows(s, first, end, &wide, keep_part, error);
    if (!status)
        status = nf_matrix_finish(m, &wide, s->how, &(nf_origin){s->what, part, s->n}, error);
    nf_free(part);
    return status;
}

/* Whether a file's numbers are as they are wanted. */
static bool is_as_wanted(const array *a, const nf_reading *how)
{
    const nf_number_type t = a->npy.type;
    bool all = a->choice.cols == a->width;
    for (size_t j = 0; j < a->width && all; j++)
        all = a->choice.place[j] == j;
    return all && t.kind == 'f' && t.size == nf_type_size(how->type) && !t.reversed && !a->npy.fortran &&
           !how->standardize;
}

/* Where a file ended when its header was read, in bytes. */
static size_t end_of(const array *a) { return a->at + a->rows * a->width * a->npy.type.size; }

/* Finds places in memory for all files, each a multiple of rows behind the first one's numbers. *room: bytes from the
 * first place to the end of the last; 0 where there are no such places. */
static void find_places(source *s, size_t *room)
{
    const size_t page = (size_t)sysconf(_SC_PAGESIZE), row = s->cols * nf_type_size(s->how->type);
    *room = end_of(&s->file[0]);
    for (size_t i = 1; i < s->n && *room; i++) {
        array *a = &s->file[i];
        size_t tries = row;
        a->from = (*room + page - 1) / page * page;
        while (tries && (a->from + a->at - s->file[0].at) % row) {
            a->from += page;
            tries--;
        }
        *room = tries ? a->from + end_of(a) : 0;
    }
}

/* The gaps between the rows of files that are so far apart, in one block. */
static nf_gaps *gaps_between(const source *s)
{
    const size_t row = s->cols * nf_type_size(s->how->type);
    nf_gaps *gaps = nf_alloc(1, sizeof *gaps + 2 * s->n * sizeof(size_t));
    size_t *first = (size_t *)(gaps + 1), *skip = first + s->n;
    for (size_t i = 0; i < s->n; i++) {
        first[i] = s->first[i];
        skip[i] = i ? (s->file[i].from + s->file[i].at - s->file[0].at) / row - first[i] : 0;
    }
    *gaps = (nf_gaps){s->n, first, skip};
    return gaps;
}

/* Maps the files, if all their numbers are as they are wanted, and the caller has room for gaps between them; otherwise
 * there is no m->data. Ranks have no gaps: of several files each reads its own range, which is no copy of all. */
static nf_status map_files(source *s, nf_matrix *m, nf_error *error)
{
    bool good = s->n == 1 || (s->how->apart && !s->how->comm);
    size_t room = 0;
    nf_status status = NF_OK;
    for (size_t i = 0; i < s->n && good; i++)
        good = is_as_wanted(&s->file[i], s->how);
    if (good)
        find_places(s, &room);
    for (size_t i = 0; i < s->n && room && !status; i++) {
        const array *a = &s->file[i];
        status = open_file(s, i, error);
        if (!status && !i)
            m->data = nf_map_apart(*s->fd, end_of(a), a->at, room);
        if (!status && (!m->data || (i && !nf_map_more(m->data, a->from, *s->fd, end_of(a)))))
            room = 0;
    }
    if (!room || status)
        nf_matrix_free(m);
    else if (s->n > 1)
        m->gaps = gaps_between(s);
    return status;
}

size_t nf_data_files_bytes(const nf_data_files *files)
{
    size_t bytes = 0;
    struct stat st;
    for (size_t i = 0; i < files->n; i++) {
        if (stat(files->name[i], &st) || !S_ISREG(st.st_mode))
            return SIZE_MAX;
        bytes += (size_t)st.st_size;
    }
    return bytes;
}

static void close_source(source *s)
{
    for (size_t i = 0; i < s->n; i++) {
        nf_choice_free(&s->file[i].choice);
        nf_free(s->file[i].said);
    }
    nf_free(s->file);
    nf_free(s->first);
    nf_free(s->raw);
    nf_free(s->part);
    nf_free(s->column);
    nf_free(s->fd);
}

nf_status nf_matrix_map(nf_matrix *m, const nf_data_files *files, const nf_reading *how, bool *small, nf_error *error)
{
    const size_t bytes = nf_data_files_bytes(files);
    const bool few = !how->map_from || bytes < how->map_from;
    *small = bytes == SIZE_MAX || (few && !how->comm);
    if (*small)
        return NF_OK;
    source s = {.how = how, .what = files->said, .n = files->n, .open = SIZE_MAX};
    const nf_type type = how->standardize ? NF_F64 : how->type;
    s.file = nf_alloc(s.n, sizeof *s.file);
    s.first = nf_alloc(s.n, sizeof *s.first);
    for (size_t i = 0; i < s.n; i++) {
        s.file[i].name = files->name[i];
        s.file[i].said = nf_data_files_say(files, i, how->confidential);
    }
    nf_status status = nf_comm_agree(how->comm, 0, open_arrays(&s, error), error);
    if (!status)
        status = nf_comm_same(how->comm, s.rows, "rows", s.what, error);
    if (!status)
        status = nf_comm_same(how->comm, s.cols, "columns", s.what, error);
    if (!status && few) {
        status = read_own(&s, m, error);
        close_source(&s);
        return status;
    }
    if (!status)
        status = measure(&s, type, error);
    if (!status)
        status = judge(&s, type, error);
    *m = (nf_matrix){.rows = s.rows, .cols = s.cols, .type = how->type};
    if (!status)
        status = map_files(&s, m, error);
    if (!status && !m->data) {
        status = nf_matrix_make_own(m, s.rows, s.cols, how->type, 1, how->comm, error);
        if (!status)
            status = copy(&s, m, error);
    }
    close_source(&s);
    if (status) {
        nf_matrix_free(m);
        *m = (nf_matrix){0};
    }
    return status;
}

/* temporary.c - numbers beyond memory: in temporary files that have no names and are mapped. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

enum {
    BEFORE = 64,         /* bytes before the numbers of such a file */
    LEAST_MORE = 1 << 23 /* numbers by which a store in a file grows at least */
};

/* Gives the file place from its byte `had` on for `bytes` bytes behind the first BEFORE, and a size for `all`, after
 * making it where *fd is -1; fails with how large it would be. What it had stays. */
static nf_status extend(int *fd, size_t had, size_t bytes, size_t all, nf_error *error)
{
    const char *set = getenv("TMPDIR"), *folder = set && set[0] ? set : "/var/tmp";
    if (*fd < 0)
        *fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    int why = *fd < 0 ? errno : EINTR;
    while (why == EINTR)
        why = posix_fallocate(*fd, (off_t)had, (off_t)(BEFORE + bytes - had));
    if (!why && all > bytes && ftruncate(*fd, (off_t)(BEFORE + all)))
        why = errno;
    return why ? nf_fail(error, NF_FILE, "cannot make a temporary file of %zu MiB in %s (TMPDIR says where): %s",
                         bytes >> 20, folder, strerror(why))
               : NF_OK;
}

/* Maps it. */
static nf_status map(int fd, size_t bytes, void **data, nf_error *error)
{
    *data = nf_map(fd, BEFORE + bytes, BEFORE, true);
    return *data ? NF_OK
                 : nf_fail(error, NF_FILE, "cannot map a temporary file of %zu MiB: %s", bytes >> 20, strerror(errno));
}

nf_status nf_matrix_make_from(nf_matrix *m, size_t rows, size_t cols, nf_type type, size_t from, nf_error *error)
{
    const size_t most = SIZE_MAX / 16, bytes = cols && rows > most / cols ? 0 : rows * cols * nf_type_size(type);
    if (!from || bytes < from)
        return nf_matrix_make(m, rows, cols, type, error);
    *m = (nf_matrix){.rows = rows, .cols = cols, .type = type};
    NF_SCOPE(error);
    int *fd = nf_own_descriptor();
    nf_status status = extend(fd, 0, bytes, bytes, error);
    if (!status)
        status = map(*fd, bytes, &m->data, error);
    nf_free(fd);
    return status;
}

nf_status nf_matrix_make_own(nf_matrix *m, size_t rows, size_t cols, nf_type type, size_t from, const nf_comm *c,
                             nf_error *error)
{
    const size_t row = cols * nf_type_size(type);
    size_t first, end;
    if (!c || (row && rows > SIZE_MAX / 16 / row))
        return nf_matrix_make_from(m, rows, cols, type, from, error);
    *m = (nf_matrix){.rows = rows, .cols = cols, .type = type};
    if (!from || rows * row < from) {
        m->data = nf_sparse(rows, row);
        return NF_OK;
    }
    nf_comm_own(c, rows, &first, &end);
    int *fd = nf_own_descriptor();
    nf_status status = extend(fd, first * row, end * row, rows * row, error);
    if (!status)
        status = map(*fd, rows * row, &m->data, error);
    nf_free(fd);
    return status;
}

nf_status nf_matrix_keep_own(nf_matrix *m, size_t first, size_t rows, size_t from, const nf_comm *c, nf_error *error)
{
    const size_t row = m->cols * nf_type_size(m->type);
    nf_matrix own;
    size_t begin, end;
    if (!c)
        return NF_OK;
    const nf_status status = nf_matrix_make_own(&own, rows, m->cols, m->type, from, c, error);
    nf_comm_own(c, rows, &begin, &end);
    if (!status && begin < end)
        memcpy((char *)own.data + begin * row, (const char *)m->data + (begin - first) * row, (end - begin) * row);
    own.names = m->names;
    m->names = NULL;
    nf_matrix_free(m);
    if (status)
        nf_matrix_free(&own);
    *m = status ? (nf_matrix){0} : own;
    return status;
}

/* Moves the numbers to a temporary file of so many, or makes it larger: what is mapped lies in it already. */
static nf_status grow_file(nf_growing *s, size_t capacity, nf_error *error)
{
    const size_t size = sizeof *s->at;
    const bool first = !s->fd;
    void *data;
    if (first)
        s->fd = nf_own_descriptor();
    nf_status status = extend(s->fd, first ? 0 : BEFORE + s->capacity * size, capacity * size, capacity * size, error);
    if (!status && !first) {
        nf_free(s->at);
        s->at = NULL;
    }
    if (!status)
        status = map(*s->fd, capacity * size, &data, error);
    if (status)
        return status;
    if (first && s->n)
        memcpy(data, s->at, s->n * size);
    if (first)
        nf_free(s->at);
    s->at = data;
    s->capacity = capacity;
    return NF_OK;
}

nf_status nf_growing_room(nf_growing *s, size_t more, nf_error *error)
{
    const size_t need = s->n + more, size = sizeof *s->at, twice = 2 * s->capacity + more + 1024;
    if (need <= s->capacity)
        return NF_OK;
    if (s->fd || (s->limit && twice > s->limit / size))
        return grow_file(s, need + (need / 4 > LEAST_MORE ? need / 4 : LEAST_MORE), error);
    s->at = nf_realloc(s->at, twice * size);
    s->capacity = twice;
    return NF_OK;
}

nf_matrix nf_growing_take(nf_growing *s, size_t cols)
{
    const nf_matrix m = {cols ? s->n / cols : 0, cols, NF_F64, s->at, NULL, NULL};
    nf_free(s->fd);
    *s = (nf_growing){.limit = s->limit};
    return m;
}

void nf_growing_free(nf_growing *s)
{
    nf_free(s->at);
    nf_free(s->fd);
    *s = (nf_growing){.limit = s->limit};
}

/* file.c - reading files, which may turn out to be pipes, devices or folders; making folders. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"
#include "undo.h"

enum {
    WRITER_MS = 2000,  /* how long a named pipe may have no writer */
    LOOK_EVERY_MS = 10 /* how often it is looked for one */
};

bool nf_ends_with(const char *path, const char *suffix)
{
    const size_t n = strlen(path), k = strlen(suffix);
    return n > k && !strcmp(path + n - k, suffix);
}

int nf_descriptor_of(const char *path)
{
    static const char *const names[] = {"/dev/stdin", "/dev/stdout", "/dev/stderr"};
    static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};
    for (int i = 0; i < 3; i++)
        if (!strcmp(path, names[i]))
            return i;
    for (int i = 0; i < 2; i++) {
        const size_t n = strlen(folders[i]),
                     digits = strspn(path + (strncmp(path, folders[i], n) ? 0 : n), "0123456789");
        if (digits && digits < 9 && !strncmp(path, folders[i], n) && !path[n + digits])
            return atoi(path + n);
    }
    return -1;
}

/* Opens a path to be read without waiting for a pipe's writer; *fd stays -1 where that fails. "-" and paths that name a
 * descriptor give a copy of that descriptor, whatever it is; of other paths, folders and devices are refused. */
static nf_status open_to_read(const char *path, int *fd, struct stat *st, nf_error *error)
{
    const int descriptor = strcmp(path, "-") ? nf_descriptor_of(path) : STDIN_FILENO;
    *fd = descriptor >= 0 ? fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
                          : open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (*fd < 0 || fstat(*fd, st))
        return nf_fail(error, NF_FILE, "cannot read %s: %s", path, strerror(errno));
    if (S_ISDIR(st->st_mode))
        return nf_fail(error, NF_FILE, "cannot read %s: it is a directory", path);
    if (descriptor < 0 && !S_ISREG(st->st_mode) && !S_ISFIFO(st->st_mode))
        return nf_fail(error, NF_DATA, "cannot read %s: it is a device, expected a file", path);
    return NF_OK;
}

/* Reads up to n bytes; returns how many, 0 at the end of the file, or -1 with errno set. Waits for data as long as a
 * pipe has a writer, but for a writer to appear at most *patience ms more: then -1 with EPIPE. *patience becomes 0 with
 * the first data, or when a writer has come and gone. */
static ssize_t read_some(int fd, char *to, size_t n, int *patience)
{
    for (;;) {
        const ssize_t got = read(fd, to, n);
        struct pollfd pipe = {fd, POLLIN, 0};
        if (got > 0)
            *patience = 0;
        if (got > 0 || (got == 0 && *patience <= 0) || (got < 0 && errno != EINTR && errno != EAGAIN))
            return got;
        if (got == 0 && poll(&pipe, 1, LOOK_EVERY_MS) > 0 && pipe.revents == POLLHUP)
            *patience = 0; /* a writer has come and closed the pipe again */
        else if (got == 0 && (*patience -= LOOK_EVERY_MS) <= 0)
            return errno = EPIPE, -1;
        else if (got < 0 && errno == EAGAIN)
            poll(&pipe, 1, -1);
    }
}

nf_status nf_file_open(const char *path, int *fd, size_t *bytes, nf_error *error)
{
    struct stat st = {.st_mode = 0};
    const nf_status status = open_to_read(path, fd, &st, error);
    *bytes = !status && S_ISREG(st.st_mode) && st.st_size > 0 ? (size_t)st.st_size : 0;
    return status;
}

nf_status nf_file_read(const char *path, size_t limit, char **data, size_t *bytes, nf_error *error)
{
    struct stat st = {.st_mode = 0};
    int *fd = nf_own_descriptor(), why = 0;
    size_t n = 0;
    *data = NULL;
    *bytes = 0;
    nf_status status = open_to_read(path, fd, &st, error);
    const bool file = S_ISREG(st.st_mode);
    size_t capacity = file && st.st_size >= 0 ? (size_t)st.st_size + 1 : 1 << 16;
    bool large = file && (size_t)st.st_size > limit;
    int patience = S_ISFIFO(st.st_mode) && strcmp(path, "-") != 0 && nf_descriptor_of(path) < 0 ? WRITER_MS : 0;
    char *text = status || large ? NULL : nf_alloc(capacity + 1, 1);
    while (!status && !large) {
        const ssize_t got = read_some(*fd, text + n, capacity - n, &patience);
        if (got <= 0) {
            why = got < 0 ? errno : 0;
            break;
        }
        large = (n += (size_t)got) > limit;
        if (n == capacity)
            text = nf_realloc(text, (capacity *= 2) + 1);
    }
    nf_free(fd);
    if (large)
        status = nf_fail(error, NF_DATA, "%s is larger than %zu MiB", path, limit >> 20);
    else if (why == EPIPE)
        status = nf_fail(error, NF_DATA, "cannot read %s: it is a pipe that nobody writes to", path);
    else if (why)
        status = nf_fail(error, NF_FILE, "cannot read %s: %s", path, strerror(why));
    if (status) {
        nf_free(text);
        return status;
    }
    text[n] = 0;
    *data = text;
    *bytes = n;
    return NF_OK;
}

/* What is mapped of a file. */
typedef struct mapping {
    void *at;
    size_t n;
} mapping;

static void unmap(void *block)
{
    const mapping *m = block;
    if (m->at)
        munmap(m->at, m->n);
}

nf_status nf_file_bytes(nf_bytes *b, const char *path, size_t from, nf_error *error)
{
    struct stat st;
    char *text;
    *b = (nf_bytes){.at = ""};
    if (from && !stat(path, &st) && S_ISREG(st.st_mode) && (size_t)st.st_size >= from) {
        int *fd = nf_own_descriptor();
        mapping *m = nf_own(sizeof *m, unmap);
        nf_status status = nf_file_open(path, fd, &m->n, error);
        void *at = status || !m->n ? MAP_FAILED : mmap(NULL, m->n, PROT_READ, MAP_PRIVATE, *fd, 0);
        if (at != MAP_FAILED) {
            m->at = at;
            madvise(at, m->n, MADV_SEQUENTIAL);
            *b = (nf_bytes){at, m->n, m};
        } else {
            nf_free(m);
        }
        nf_free(fd);
        if (status || b->block)
            return status;
    }
    const nf_status status = nf_file_read(path, NF_LARGEST_FILE, &text, &b->n, error);
    b->at = b->block = text;
    return status;
}

char *nf_user_folder(const char *variable, const char *usual)
{
    const char *set = getenv(variable), *home = getenv("HOME");
    const bool own = set && set[0] == '/';
    if (!own && !(home && home[0] == '/'))
        return NULL;
    const char *in = own ? set : home;
    const size_t size = strlen(in) + strlen(usual) + sizeof "//nfc";
    char *path = nf_alloc(size, 1);
    snprintf(path, size, own ? "%s/nfc" : "%s/%s/nfc", in, usual);
    return path;
}

/* Whether a name in the path is . or .., so that what lies behind a folder may have been there before it. */
static bool has_dots(const char *path)
{
    for (const char *c = path; *c; c += strcspn(c, "/")) {
        c += strspn(c, "/");
        const size_t n = strcspn(c, "/");
        if ((n == 1 && c[0] == '.') || (n == 2 && c[0] == '.' && c[1] == '.'))
            return true;
    }
    return false;
}

nf_status nf_make_directory(const char *path, unsigned mode, struct nf_undo **made, nf_error *error)
{
    if (made)
        *made = NULL;
    if (nf_is_planted(path))
        return nf_fail(error, NF_FILE, "cannot make the directory %s: on the way there is a link of somebody else",
                       path);
    char *copy = nf_strdup(path);
    int why = path[0] ? 0 : ENOENT;
    for (char *c = copy; !why && *c;) {
        c += strspn(c, "/");
        const char *const name = c;
        c += strcspn(c, "/");
        const char at = *c;
        *c = 0;
        const bool noted = made && !*made && access(copy, F_OK) && !has_dots(path + (name - copy));
        if (noted) /* before it is made: memory may run out */
            *made = nf_undo_made(path, (size_t)(name - copy));
        if (mkdir(copy, mode)) {
            why = errno == EEXIST ? 0 : errno;
            if (noted && !why) { /* somebody else was quicker */
                nf_undone(*made);
                *made = NULL;
            }
        }
        *c = at;
    }
    struct stat st;
    if (!why && (stat(path, &st) || !S_ISDIR(st.st_mode)))
        why = ENOTDIR;
    nf_free(copy);
    if (why && made) {
        nf_free(*made);
        *made = NULL;
    }
    return why ? nf_fail(error, NF_FILE, "cannot make the directory %s: %s", path, strerror(why)) : NF_OK;
}

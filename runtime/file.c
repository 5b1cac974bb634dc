/* file.c - files whole or not at all. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

/* Where a file is written before it gets its name. */
static char *temporary_beside(const char *path)
{
    char *t = nf_alloc(strlen(path) + 32, 1);
    sprintf(t, "%s.%ld.tmp", path, (long)getpid());
    return t;
}

/* Writes the temporary; 0 or errno. */
static int stage(const char *temporary, const char *data, size_t bytes)
{
    const int fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    int why = fd < 0 ? errno : 0;
    for (size_t done = 0; !why && done < bytes;) {
        const ssize_t n = write(fd, data + done, bytes - done);
        if (n < 0 && errno != EINTR)
            why = errno;
        else if (n > 0)
            done += (size_t)n;
    }
    if (!why && fsync(fd) && errno != EINVAL && errno != EROFS)
        why = errno;
    if (fd >= 0 && close(fd) && !why)
        why = errno;
    return why;
}

nf_status nf_files_write(const nf_file *file, size_t n, nf_error *error)
{
    char **temporary = nf_alloc(n, sizeof *temporary);
    int why = 0;
    for (size_t i = 0; i < n; i++)
        temporary[i] = temporary_beside(file[i].path);
    for (size_t i = 0; i < n && !why; i++)
        if ((why = stage(temporary[i], file[i].data, file[i].bytes)))
            nf_fail(error, NF_FILE, "cannot write %s: %s", file[i].path, strerror(why));
    for (size_t i = 0; i < n && !why; i++)
        if (rename(temporary[i], file[i].path)) {
            why = errno;
            nf_fail(error, NF_FILE, "cannot write %s: %s", file[i].path, strerror(why));
        }
    for (size_t i = 0; i < n; i++) {
        if (why)
            unlink(temporary[i]);
        nf_free(temporary[i]);
    }
    nf_free(temporary);
    return why ? NF_FILE : NF_OK;
}

nf_status nf_file_write(const char *path, const void *data, size_t bytes, nf_error *error)
{
    return nf_files_write(&(nf_file){path, data, bytes}, 1, error);
}

nf_status nf_file_read(const char *path, size_t limit, char **data, size_t *bytes, nf_error *error)
{
    const bool standard = !strcmp(path, "-");
    FILE *f = standard ? stdin : fopen(path, "rb");
    struct stat st;
    size_t n = 0, capacity = 1 << 16;
    char *text;
    *data = NULL;
    *bytes = 0;
    if (!f)
        return nf_fail(error, NF_FILE, "cannot read %s: %s", path, strerror(errno));
    if (!fstat(fileno(f), &st)) {
        if (S_ISDIR(st.st_mode)) {
            fclose(f);
            return nf_fail(error, NF_FILE, "cannot read %s: it is a directory", path);
        }
        if (S_ISREG(st.st_mode))
            capacity = (size_t)st.st_size + 1;
    }
    text = nf_alloc(capacity + 1, 1);
    for (;;) {
        const size_t got = fread(text + n, 1, capacity - n, f);
        n += got;
        if (n > limit || got == 0)
            break;
        if (n == capacity)
            text = nf_realloc(text, (capacity *= 2) + 1);
    }
    const bool failed = ferror(f) != 0;
    if (!standard)
        fclose(f);
    if (failed || n > limit) {
        nf_free(text);
        return n > limit ? nf_fail(error, NF_DATA, "%s is larger than %zu MiB", path, limit >> 20)
                         : nf_fail(error, NF_FILE, "cannot read %s", path);
    }
    text[n] = 0;
    *data = text;
    *bytes = n;
    return NF_OK;
}

nf_status nf_make_directory(const char *path, nf_error *error)
{
    char *copy = nf_strdup(path);
    int why = 0;
    for (char *c = copy + 1;; c++) {
        const char at = *c;
        if (at != '/' && at)
            continue;
        *c = 0;
        if (mkdir(copy, 0777) && errno != EEXIST)
            why = errno;
        *c = at;
        if (!at || why)
            break;
    }
    struct stat st;
    if (!why && (stat(path, &st) || !S_ISDIR(st.st_mode)))
        why = ENOTDIR;
    nf_free(copy);
    return why ? nf_fail(error, NF_FILE, "cannot make the directory %s: %s", path, strerror(why)) : NF_OK;
}

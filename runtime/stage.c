/* stage.c - the one place that writes files: whole or not at all.
 *
 * A file is written beside its path under a name that nobody can guess, synced, and renamed to the path. What was at
 * the path decides the rest: a device or pipe is written to directly; a symbolic link is followed if nobody else can
 * have put it there, and replaced otherwise; a file's permissions are kept, and a file that may not be written is left
 * alone. Nothing is written where somebody else may have put a link on the way. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"
#include "undo.h"

enum { MOST_LINKS = 40 }; /* symbolic links that are followed for one path */

/* A file on its way to its path, which is `path` after links were followed, in `folder`. Where `temporary` is NULL, the
 * path itself is written to. */
typedef struct nf_staged {
    char *path, *folder, *temporary; /* `undo` removes the temporary */
    nf_undo *undo;
    bool there, swapped; /* something was at the path; it now has the temporary's name */
} staged;

/* ---- paths ------------------------------------------------------------------------------------------------------ */

/* The folder part of a path, ending in a slash, or an empty text. */
static char *folder_of(const char *path)
{
    char *folder = nf_strdup(path), *slash = strrchr(folder, '/');
    (slash ? slash + 1 : folder)[0] = 0;
    return folder;
}

static char *join(const char *folder, const char *name)
{
    char *path = nf_alloc(strlen(folder) + strlen(name) + 1, 1);
    return strcat(strcpy(path, folder), name);
}

/* Whether only the user and root can write to a folder. */
static bool is_private(const char *folder)
{
    struct stat st;
    return !stat(folder[0] ? folder : ".", &st) && (st.st_uid == geteuid() || st.st_uid == 0) && !(st.st_mode & 022);
}

static bool is_folder(const char *path)
{
    struct stat st;
    return !stat(path, &st) && S_ISDIR(st.st_mode);
}

/* A copy of the path with its symbolic links followed, as long as they stand in private folders. */
static char *follow(const char *path)
{
    char *at = nf_strdup(path), to[PATH_MAX];
    for (int i = 0; i < MOST_LINKS; i++) {
        char *folder = folder_of(at);
        const ssize_t n = is_private(folder) ? readlink(at, to, sizeof to - 1) : -1;
        if (n >= 0) {
            to[n] = 0;
            nf_free(at);
            at = to[0] == '/' ? nf_strdup(to) : join(folder, to);
        }
        nf_free(folder);
        if (n < 0)
            break;
    }
    return at;
}

static bool is_planted(const char *path, int depth);

/* Whether the link at this path, or one on the way to what it links to, is planted. */
static bool is_planted_link(const char *path, const struct stat *st, int depth)
{
    char *folder = folder_of(path), to[PATH_MAX];
    const ssize_t n = readlink(path, to, sizeof to - 1);
    bool planted = st->st_uid != geteuid() && st->st_uid != 0 && !is_private(folder);
    if (n > 0 && !planted && depth < MOST_LINKS) {
        to[n] = 0;
        char *target = to[0] == '/' ? nf_strdup(to) : join(folder, to);
        planted = is_planted(target, depth + 1);
        nf_free(target);
    }
    nf_free(folder);
    return planted;
}

/* nf_is_planted, for what `depth` links lead to. */
static bool is_planted(const char *path, int depth)
{
    char *part = nf_strdup(path);
    bool planted = false;
    struct stat st;
    for (char *c = part; *c && !planted;) {
        c += strspn(c, "/");
        c += strcspn(c, "/");
        const char at = *c;
        *c = 0;
        planted = !lstat(part, &st) && S_ISLNK(st.st_mode) && is_planted_link(part, &st, depth);
        *c = at;
    }
    nf_free(part);
    return planted;
}

bool nf_is_planted(const char *path) { return is_planted(path, 0); }

/* ---- one file ---------------------------------------------------------------------------------------------------- */

/* Writes all bytes; 0 or errno. */
static int write_all(int fd, const char *data, size_t bytes)
{
    for (size_t done = 0; done < bytes;) {
        const ssize_t n = write(fd, data + done, bytes - done);
        if (n > 0)
            done += (size_t)n;
        else if (n == 0 || errno != EINTR)
            return n == 0 ? EIO : errno;
    }
    return 0;
}

/* Syncs a file or a folder; 0 or errno. That a file system cannot sync is no error. */
static int sync_to_disk(int fd)
{
    return fsync(fd) && errno != EINVAL && errno != EROFS && errno != ENOTSUP ? errno : 0;
}

/* Opens for writing a path that is no file: a descriptor of this process, a pipe or a device; -1 with errno set. */
static int open_stream(const char *path, int descriptor)
{
    if (descriptor == STDOUT_FILENO)
        fflush(stdout);
    if (descriptor >= 0)
        return fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    const int fd = open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd >= 0)
        fcntl(fd, F_SETFL, O_WRONLY);
    else if (errno == ENXIO)
        errno = EPIPE; /* a pipe without a reader */
    return fd;
}

/* Opens the temporary file that is to become `path`, or the pipe, device or descriptor that the path names; -1 with
 * errno set. Fills *s. scratch: see nf_file. */
static int open_staged(staged *s, const char *path, bool scratch)
{
    const int descriptor = nf_descriptor_of(path);
    struct stat st;
    char name[17], full[40];
    s->path = descriptor < 0 && !scratch ? follow(path) : nf_strdup(path);
    s->there = descriptor < 0 && !lstat(s->path, &st);
    if (descriptor >= 0 || (s->there && (S_ISCHR(st.st_mode) || S_ISFIFO(st.st_mode))))
        return open_stream(s->path, descriptor);
    const bool file = s->there && S_ISREG(st.st_mode), link = s->there && S_ISLNK(st.st_mode);
    if (is_folder(s->path) || (s->there && !file && !link)) {
        errno = is_folder(s->path) ? EISDIR : EOPNOTSUPP;
        return -1;
    }
    if ((file && faccessat(AT_FDCWD, s->path, W_OK, AT_EACCESS)) || !nf_random_name(name))
        return -1;
    snprintf(full, sizeof full, ".nfc-%s.tmp", name);
    s->folder = folder_of(s->path);
    if (nf_is_planted(s->folder)) {
        errno = ELOOP;
        return -1;
    }
    s->temporary = join(s->folder, full);
    s->undo = nf_undo_file(s->temporary);
    const int fd = open(s->temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, scratch ? 0600 : 0666);
    if (fd >= 0 && file && !scratch && st.st_uid == geteuid())
        fchmod(fd, st.st_mode & 0777);
    return fd;
}

/* Writes a file to its temporary, or to the pipe or device, and syncs it; 0 or errno. */
static int stage(staged *s, const nf_file *file)
{
    const int fd = open_staged(s, file->path, file->scratch);
    int why = fd < 0 ? errno : write_all(fd, file->data, file->bytes);
    if (!why && s->temporary && !file->scratch)
        why = sync_to_disk(fd);
    if (fd >= 0 && close(fd) && errno != EINTR && !why)
        why = errno;
    return why;
}

/* Renames a staged file to its path; 0 or errno. With `swap`, what was at the path gets the temporary's name where the
 * file system can do that, so that take_back can restore it. */
static int put(staged *s, bool swap)
{
    if (!s->temporary)
        return 0;
    if (swap && s->there && !renameat2(AT_FDCWD, s->temporary, AT_FDCWD, s->path, RENAME_EXCHANGE)) {
        s->swapped = true;
        return 0;
    }
    return rename(s->temporary, s->path) ? errno : 0;
}

/* Takes back what `put` did: restores what was at the path, or removes the new file where there was nothing. What `put`
 * could not swap is lost. */
static void take_back(const staged *s)
{
    if (s->swapped)
        rename(s->temporary, s->path);
    else if (s->temporary && !s->there)
        unlink(s->path);
}

/* Syncs a folder, "" being the current one, so that renames in it last; 0 or errno. */
static int sync_folder(const char *folder)
{
    const int fd = open(folder[0] ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int why = fd < 0 ? 0 : sync_to_disk(fd); /* a folder that cannot be opened for reading is no error */
    if (fd >= 0)
        close(fd);
    return why;
}

/* Frees what belongs to a staged file; a temporary that is still there is removed. */
static void forget(staged *s)
{
    nf_free(s->undo); /* removes the temporary unless it was renamed */
    nf_free(s->temporary);
    nf_free(s->folder);
    nf_free(s->path);
}

static nf_status cannot_write(const char *path, int why, nf_error *error)
{
    return nf_fail(error, NF_FILE, "cannot write %s: %s", path, strerror(why));
}

/* ---- all of them ------------------------------------------------------------------------------------------------- */

nf_status nf_files_write(const nf_file *file, size_t n, nf_error *error)
{
    staged *s = nf_alloc(n, sizeof *s);
    size_t at = 0, put_up = 0; /* the file worked on; how many were renamed */
    int why = 0;
    for (size_t i = 0; i < n && !why; i++)
        why = stage(&s[at = i], &file[i]);
    for (size_t i = 0; i < n && !why; i++)
        if (!(why = put(&s[at = i], n > 1)))
            put_up++;
    while (why && put_up > 0)
        take_back(&s[--put_up]);
    for (size_t i = 0; i < n && !why; i++)
        if (s[i].temporary && !file[i].scratch)
            why = sync_folder(s[at = i].folder);
    for (size_t i = 0; i < n; i++)
        forget(&s[i]);
    nf_free(s);
    return why ? cannot_write(file[at].path, why, error) : NF_OK;
}

nf_status nf_file_write(const char *path, const void *data, size_t bytes, nf_error *error)
{
    return nf_files_write(&(nf_file){.path = path, .data = data, .bytes = bytes}, 1, error);
}

nf_status nf_file_begin(const char *path, const char *text, size_t bytes, int *fd, nf_error *error)
{
    staged s = {0};
    *fd = open_staged(&s, path, false);
    int why = *fd < 0 ? errno : write_all(*fd, text, bytes);
    if (!why)
        why = put(&s, false);
    if (why && *fd >= 0) {
        close(*fd);
        *fd = -1;
    }
    forget(&s);
    return why ? cannot_write(path, why, error) : NF_OK;
}

nf_status nf_writing_begin(nf_writing *w, const char *path, nf_error *error)
{
    *w = (nf_writing){.staged = nf_alloc(1, sizeof *w->staged), .path = nf_strdup(path), .fd = nf_own_descriptor()};
    *w->fd = open_staged(w->staged, path, false);
    return *w->fd < 0 ? cannot_write(path, errno, error) : NF_OK;
}

nf_status nf_writing_add(nf_writing *w, const void *data, size_t bytes, nf_error *error)
{
    const int why = write_all(*w->fd, data, bytes);
    return why ? cannot_write(w->path, why, error) : NF_OK;
}

nf_status nf_writing_end(nf_writing *w, nf_error *error)
{
    staged *s = w->staged;
    int why = s->temporary ? sync_to_disk(*w->fd) : 0;
    if (close(*w->fd) && errno != EINTR && !why)
        why = errno;
    *w->fd = -1;
    if (!why)
        why = put(s, false);
    if (!why && s->temporary)
        why = sync_folder(s->folder);
    return why ? cannot_write(w->path, why, error) : NF_OK;
}

void nf_writing_free(nf_writing *w)
{
    nf_free(w->fd);
    if (w->staged)
        forget(w->staged);
    nf_free(w->staged);
    nf_free(w->path);
    *w = (nf_writing){.staged = NULL};
}

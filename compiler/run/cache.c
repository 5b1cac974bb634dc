/* cache.c - objects that the system's compiler has made.
 *
 * To load an object is to run code, so only the user may have made it: the folder and every object are opened without
 * following a link, and what was opened is used only if it is the user's and nobody else may write to it. An object
 * ends with a checksum of the rest. It is read, checked, and loaded from memory, so that what is loaded is what was
 * checked. An object gets its name by rename when it is whole: several processes may compile the same one. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include "memory.h"
#include "run/cc.h"
#include "text.h"

enum { CHECKSUM = 32 }; /* hexadecimal digits at an object's end */

/* Why a file or a folder is not to be trusted; NULL if it is. */
static const char *objection(const struct stat *st)
{
    if (st->st_uid != geteuid())
        return "it belongs to another user";
    return st->st_mode & (S_IWGRP | S_IWOTH) ? "others can write to it" : NULL;
}

nf_status nfc_cache_open(nfc_cache *c, nf_error *error)
{
    struct stat st;
    c->folder = nf_own_descriptor();
    char *path = nf_user_folder("XDG_CACHE_HOME", ".cache");
    if (!path)
        return nf_fail(error, NF_FILE, "there is no folder for compiled models: HOME is not set");
    nf_status status = nf_make_directory(path, 0700, NULL, error);
    if (!status &&
        ((*c->folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) < 0 || fstat(*c->folder, &st)))
        status = nf_fail(error, NF_FILE, "cannot use the folder %s for compiled models: %s", path, strerror(errno));
    if (!status && objection(&st))
        status = nf_fail(error, NF_FILE, "the folder %s is not used for compiled models: %s", path, objection(&st));
    if (!status && st.st_mode & 077)
        fchmod(*c->folder, 0700);
    snprintf(c->path, sizeof c->path, "/proc/self/fd/%d", *c->folder);
    nf_free(path);
    return status;
}

void nfc_cache_close(nfc_cache *c)
{
    nf_free(c->folder);
    c->folder = NULL;
}

static void checksum(const char *bytes, size_t n, char out[CHECKSUM + 1])
{
    const XXH128_hash_t h = XXH3_128bits(bytes, n);
    snprintf(out, CHECKSUM + 1, "%016llx%016llx", (unsigned long long)h.high64, (unsigned long long)h.low64);
}

/* The next two read and write n bytes, in as many calls as that takes; false at an error or an early end. */
static bool read_all(int fd, char *to, size_t n)
{
    for (size_t done = 0; done < n;) {
        const ssize_t got = read(fd, to + done, n - done);
        if (got == 0 || (got < 0 && errno != EINTR))
            return false;
        done += got > 0 ? (size_t)got : 0;
    }
    return true;
}

static bool write_all(int fd, const char *from, size_t n)
{
    for (size_t done = 0; done < n;) {
        const ssize_t put = write(fd, from + done, n - done);
        if (put == 0 || (put < 0 && errno != EINTR))
            return false;
        done += put > 0 ? (size_t)put : 0;
    }
    return true;
}

/* Loads an object from memory, through a file that has no name. The dynamic linker tells objects apart by their paths:
 * /proc/self/fd/N is this object's alone only as long as the file stays open, as *file. */
static void *load_bytes(const char *bytes, size_t n, int *file)
{
    char path[40];
    void *object = NULL;
    const int fd = memfd_create("nfc", MFD_CLOEXEC);
    if (fd >= 0 && write_all(fd, bytes, n)) {
        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
        object = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    }
    if (object)
        *file = fd;
    else if (fd >= 0)
        close(fd);
    return object;
}

/* The same; where such a file cannot be executed, from the one of this name in the cache, which only the user can write
 * to. */
static void *load_object(const nfc_cache *c, const char *name, const char *bytes, size_t n, int *file)
{
    nfc_text path = {0};
    nfc_add(&path, "%s/%s", c->path, name);
    void *object = load_bytes(bytes, n, file);
    if (!object)
        object = dlopen(path.at, RTLD_NOW | RTLD_LOCAL);
    nfc_text_free(&path);
    return object;
}

/* The bytes of an object in the cache that is the user's own and has the right checksum; NULL if there is none.
 * nf_free'd by the caller. */
static char *trusted_bytes(const nfc_cache *c, const char *name, size_t *n)
{
    struct stat st;
    char *bytes = NULL, sum[CHECKSUM + 1];
    int *fd = nf_own_descriptor();
    *fd = openat(*c->folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (*fd >= 0 && !fstat(*fd, &st) && S_ISREG(st.st_mode) && !objection(&st) && st.st_nlink == 1 &&
        st.st_size > CHECKSUM && st.st_size <= NFC_OBJECT_LIMIT) {
        *n = (size_t)st.st_size;
        bytes = nf_alloc(*n, 1);
        bool whole = read_all(*fd, bytes, *n);
        if (whole)
            checksum(bytes, *n - CHECKSUM, sum);
        if (!whole || memcmp(bytes + *n - CHECKSUM, sum, CHECKSUM) != 0) {
            nf_free(bytes);
            bytes = NULL;
        }
    }
    nf_free(fd);
    return bytes;
}

void *nfc_cache_load(const nfc_cache *c, const char *name, int *file)
{
    size_t n;
    char *bytes = trusted_bytes(c, name, &n);
    void *object = bytes ? load_object(c, name, bytes, n, file) : NULL;
    nf_free(bytes);
    return object;
}

void *nfc_cache_keep(const nfc_cache *c, const char *name, char **bytes, size_t n, int *file)
{
    nfc_text path = {0};
    nf_error ignored;
    nfc_add(&path, "%s/%s", c->path, name);
    *bytes = nf_realloc(*bytes, n + CHECKSUM + 1);
    checksum(*bytes, n, *bytes + n);
    const nf_file kept = {.path = path.at, .data = *bytes, .bytes = n + CHECKSUM, .scratch = true};
    const bool written = !nf_files_write(&kept, 1, &ignored);
    nfc_text_free(&path);
    return written ? load_object(c, name, *bytes, n + CHECKSUM, file) : load_bytes(*bytes, n + CHECKSUM, file);
}

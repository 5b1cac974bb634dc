/* pattern.c - data in several files: those of a folder whose names match a pattern. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "internal.h"

static const char wild[] = "*?[";

/* The end of the set that begins at p, "[abc]", "[0-9]" or "[!abc]", or NULL where it has none. *in: whether c is in
 * it. A ] that comes first is one of the set. */
static const char *match_set(const char *p, unsigned char c, bool *in)
{
    const bool others = p[1] == '!' || p[1] == '^';
    const char *at = p + 1 + others;
    *in = false;
    do {
        const unsigned char low = (unsigned char)*at++;
        unsigned char high = low;
        if (!low)
            return NULL;
        if (at[0] == '-' && at[1] && at[1] != ']') {
            high = (unsigned char)at[1];
            at += 2;
        }
        *in |= low <= c && c <= high;
    } while (*at != ']');
    *in ^= others;
    return at + 1;
}

/* Whether a name matches, byte by byte. Where that fails behind a *, this one takes a byte more: those before it need
 * not be tried again, so that no pattern takes long. */
static bool matches(const char *p, const char *name)
{
    const char *star = NULL, *from = NULL;
    while (*name) {
        const char *next = p + 1;
        bool same = *p == '?' || *p == *name;
        if (*p == '*') {
            star = p = next;
            from = name;
            continue;
        }
        if (*p == '[') {
            bool in;
            const char *end = match_set(p, (unsigned char)*name, &in);
            next = end ? end : next;
            same = end ? in : same;
        }
        if (!same && !star)
            return false;
        p = same ? next : star;
        name = same ? name + 1 : ++from;
    }
    return !p[strspn(p, "*")];
}

static void close_folder(void *block)
{
    DIR *const folder = *(DIR *const *)block;
    if (folder)
        closedir(folder);
}

static int by_bytes(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

/* Fills the list with the files of a folder ("" is the current one) that match, each path ending in `member`. */
static nf_status list(nf_data_files *f, const char *folder, const char *pattern, const char *member, nf_error *error)
{
    DIR **opened = nf_own(sizeof *opened, close_folder);
    *opened = opendir(folder[0] ? folder : ".");
    const struct dirent *d;
    if (!*opened) {
        nf_fail(error, NF_FILE, "cannot read %s: %s%s", f->path, strerror(errno),
                strpbrk(folder, wild) ? "; * ? and [ match names in one folder, none of folders" : "");
        nf_free(opened);
        return NF_FILE;
    }
    // cppcheck-suppress readdirCalled ; of a folder that no other thread reads
    for (size_t capacity = 0; (d = readdir(*opened));) {
        if ((d->d_name[0] == '.' && pattern[0] != '.') || !matches(pattern, d->d_name))
            continue;
        if (f->n == capacity)
            f->name = nf_realloc(f->name, (capacity = 2 * capacity + 16) * sizeof *f->name);
        char *name = nf_alloc(strlen(folder) + strlen(d->d_name) + strlen(member) + 1, 1);
        f->name[f->n++] = strcat(strcat(strcpy(name, folder), d->d_name), member);
    }
    nf_free(opened);
    if (f->n)
        qsort(f->name, f->n, sizeof *f->name, by_bytes);
    return f->n ? NF_OK : nf_fail(error, NF_FILE, "cannot read %s: no file has such a name", f->path);
}

nf_status nf_data_files_find(nf_data_files *f, const char *path, nf_error *error)
{
    char *file = nf_data_file(path), *slash = strrchr(file, '/');
    const char *member = path + strlen(file), *name = slash ? slash + 1 : file;
    struct stat st;
    nf_status status = nf_data_suffix_check(path, error);
    *f = (nf_data_files){.path = nf_strdup(path)};
    if (status) {
        nf_free(file);
        return status;
    }
    if (strpbrk(name, wild) && lstat(file, &st)) {
        char *pattern = nf_strdup(name);
        file[name - file] = 0;
        status = list(f, file, pattern, member, error);
        nf_free(pattern);
    } else {
        f->name = nf_alloc(f->n = 1, sizeof *f->name);
        f->name[0] = nf_strdup(path);
    }
    nf_free(file);
    return status;
}

void nf_data_files_free(nf_data_files *f)
{
    for (size_t i = 0; i < f->n; i++)
        nf_free(f->name[i]);
    nf_free(f->name);
    nf_free(f->path);
    *f = (nf_data_files){0};
}

char *nf_data_files_say(const nf_data_files *f, size_t i, bool confidential)
{
    if (!confidential || !strcmp(f->name[i], f->path))
        return nf_strdup(f->name[i]);
    const size_t size = strlen(f->path) + 40;
    char *text = nf_alloc(size, 1);
    snprintf(text, size, "%s, file %zu", f->path, i + 1);
    return text;
}

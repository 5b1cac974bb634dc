/* pattern.c - data in several files: a list of names, and of patterns, which stand for the files of a folder whose
 * names match. */
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

/* Adds a file, whose name is taken over. named: a list says its name, rather than a pattern. */
static void add_name(nf_data_files *f, char *name, bool named)
{
    if ((f->n & (f->n - 1)) == 0) { /* a power of two: the arrays are full */
        const size_t room = f->n ? 2 * f->n : 1;
        f->name = nf_realloc(f->name, room * sizeof *f->name);
        f->named = nf_realloc(f->named, room * sizeof *f->named);
    }
    f->name[f->n] = name;
    f->named[f->n++] = named;
}

/* Adds the files of a folder ("" is the current one) that match, each path ending in `member`. path: what errors call
 * them. */
static nf_status add_matches(nf_data_files *f, const char *path, const char *folder, const char *pattern,
                             const char *member, nf_error *error)
{
    DIR **opened = nf_own(sizeof *opened, close_folder);
    *opened = opendir(folder[0] ? folder : ".");
    const size_t before = f->n;
    const struct dirent *d;
    if (!*opened) {
        nf_fail(error, NF_FILE, "cannot read %s: %s%s", path, strerror(errno),
                strpbrk(folder, wild) ? "; * ? and [ match names in one folder, none of folders" : "");
        nf_free(opened);
        return NF_FILE;
    }
    // cppcheck-suppress readdirCalled ; of a folder that no other thread reads
    while ((d = readdir(*opened))) {
        if ((d->d_name[0] == '.' && pattern[0] != '.') || !matches(pattern, d->d_name))
            continue;
        char *name = nf_alloc(strlen(folder) + strlen(d->d_name) + strlen(member) + 1, 1);
        add_name(f, strcat(strcat(strcpy(name, folder), d->d_name), member), false);
    }
    nf_free(opened);
    if (f->n > before)
        qsort(f->name + before, f->n - before, sizeof *f->name, by_bytes);
    return f->n > before ? NF_OK : nf_fail(error, NF_FILE, "cannot read %s: no file has such a name", path);
}

/* Adds the file that a path names, or those that it matches. */
static nf_status add(nf_data_files *f, const char *path, nf_error *error)
{
    char *file = nf_data_file(path), *slash = strrchr(file, '/');
    const char *member = path + strlen(file), *name = slash ? slash + 1 : file;
    struct stat st;
    nf_status status = nf_data_suffix_check(path, error);
    if (!status && strpbrk(name, wild) && lstat(file, &st)) {
        char *pattern = nf_strdup(name);
        file[name - file] = 0;
        status = add_matches(f, path, file, pattern, member, error);
        nf_free(pattern);
    } else if (!status) {
        add_name(f, nf_strdup(path), true);
    }
    nf_free(file);
    return status;
}

/* Whether a path is a list of names, and not that of a file that is there. */
static bool is_list(const char *path)
{
    struct stat st;
    char *file = strchr(path, '\n') ? nf_data_file(path) : NULL;
    const bool is = file && lstat(file, &st);
    nf_free(file);
    return is;
}

char *nf_data_say(const char *path)
{
    size_t others = 0;
    const bool list = is_list(path);
    for (const char *at = path; list && (at = strchr(at, '\n')); at++)
        others++;
    if (!others)
        return nf_strdup(path);
    const size_t size = strlen(path) + 40;
    char *text = nf_alloc(size, 1);
    snprintf(text, size, "%.*s and %zu other%s", (int)strcspn(path, "\n"), path, others, NF_S(others));
    return text;
}

nf_status nf_data_files_find(nf_data_files *f, const char *path, nf_error *error)
{
    nf_status status = NF_OK;
    *f = (nf_data_files){.path = nf_strdup(path), .said = nf_data_say(path)};
    if (!is_list(path))
        return add(f, path, error);
    char *names = nf_strdup(path);
    for (char *at = names, *end; at && !status; at = end) {
        end = strchr(at, '\n');
        if (end)
            *end++ = 0;
        status = add(f, at, error);
    }
    nf_free(names);
    return status;
}

void nf_data_files_free(nf_data_files *f)
{
    for (size_t i = 0; i < f->n; i++)
        nf_free(f->name[i]);
    nf_free(f->name);
    nf_free(f->named);
    nf_free(f->path);
    nf_free(f->said);
    *f = (nf_data_files){0};
}

char *nf_data_files_say(const nf_data_files *f, size_t i, bool confidential)
{
    if (!confidential || (f->named && f->named[i]))
        return nf_strdup(f->name[i]);
    const size_t size = strlen(f->said) + 40;
    char *text = nf_alloc(size, 1);
    snprintf(text, size, "%s, file %zu", f->said, i + 1);
    return text;
}

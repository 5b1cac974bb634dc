/* zip.c - zip archives: the directory at the end of the file, members that are stored or deflated (by zlib); what is
 * written is stored.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "internal.h"

enum {
    END = 22,   /* bytes of the record that ends an archive, */
    ENTRY = 46, /* of a member's entry in the directory, */
    LOCAL = 30, /* and of the header before its bytes; names and comments follow */
    COMMENT = 65535,
    UNPACKED = 1 << 30 /* so many bytes more than the file itself has, all members may have together */
};

/* The whole number of k bytes, the lowest first. */
static size_t whole(const char *from, int k)
{
    size_t v = 0;
    for (int i = k - 1; i >= 0; i--)
        v = v << 8 | (unsigned char)from[i];
    return v;
}

static bool begins(const char *at, const char *mark) { return !memcmp(at, mark, 4); }

bool nf_zip_is(const char *bytes, size_t n) { return n >= 4 && (begins(bytes, "PK\3\4") || begins(bytes, "PK\5\6")); }

/* The record that ends the archive; NULL: there is none. */
static const char *find_end(const char *bytes, size_t n)
{
    for (size_t back = END; back <= n && back <= END + COMMENT; back++) {
        const char *at = bytes + n - back;
        if (begins(at, "PK\5\6") && whole(at + 20, 2) == back - END)
            return at;
    }
    return NULL;
}

/* Reads the entry in the directory at `e`. */
static nf_status read_entry(nf_zip_member *to, const char *e, const char *path, const char *bytes, size_t n,
                            nf_error *error)
{
    const size_t flags = whole(e + 8, 2), method = whole(e + 10, 2), packed = whole(e + 20, 4), size = whole(e + 24, 4),
                 at = whole(e + 42, 4), length = whole(e + 28, 2);
    to->name = nf_alloc(length + 1, 1);
    memcpy(to->name, e + ENTRY, length);
    if (strlen(to->name) != length)
        return nf_fail(error, NF_DATA, "%s is damaged: a member's name has a 0 in it", path);
    if (packed == UINT32_MAX || size == UINT32_MAX || at == UINT32_MAX)
        return nf_fail(error, NF_DATA, "%s: %.60s is beyond 4 GiB, which is not read", path, to->name);
    if (flags & 1)
        return nf_fail(error, NF_DATA, "%s: %.60s is encrypted", path, to->name);
    if (method != 0 && method != 8)
        return nf_fail(error, NF_DATA, "%s: %.60s is packed by method %zu, expected stored or deflated", path, to->name,
                       method);
    if (at > n || n - at < LOCAL || !begins(bytes + at, "PK\3\4"))
        return nf_fail(error, NF_DATA, "%s is cut short or damaged: %.60s is not where it should be", path, to->name);
    const size_t head = LOCAL + whole(bytes + at + 26, 2) + whole(bytes + at + 28, 2);
    if (head > n - at || packed > n - at - head || (method == 0 && packed != size))
        return nf_fail(error, NF_DATA, "%s is cut short or damaged: %.60s ends beyond the file", path, to->name);
    to->n = size;
    to->packed = bytes + at + head;
    to->n_packed = packed;
    to->deflated = method == 8;
    to->checksum = whole(e + 16, 4);
    return NF_OK;
}

nf_status nf_zip_unpack(nf_zip_member *m, const char *path, nf_error *error)
{
    m->bytes = m->packed;
    if (m->deflated) {
        m->bytes = m->own = nf_alloc(m->n + 1, 1);
        nf_inflater *s = nf_inflate_begin(m->packed, m->n_packed, false);
        const bool good = nf_inflate_exactly(s, m->own, m->n);
        nf_free(s);
        if (!good)
            return nf_fail(error, NF_DATA, "%s is damaged: %.60s does not unpack to its %zu bytes", path, m->name,
                           m->n);
    }
    if (crc32_z(0, (const Bytef *)m->bytes, m->n) != m->checksum)
        return nf_fail(error, NF_DATA, "%s is damaged: %.60s has another checksum than it should", path, m->name);
    return NF_OK;
}

nf_status nf_zip_unpack_all(nf_zip *z, const char *path, size_t n, nf_error *error)
{
    size_t budget = n + UNPACKED;
    nf_status status = NF_OK;
    for (size_t i = 0; i < z->n && !status; i++) {
        nf_zip_member *m = &z->member[i];
        if (m->n > budget)
            return nf_fail(error, NF_DATA, "%s unpacks to more than 1 GiB beyond its own size, which is not read",
                           path);
        budget -= m->n;
        status = nf_zip_unpack(m, path, error);
    }
    return status;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const nf_zip_member *)a)->name, ((const nf_zip_member *)b)->name);
}

nf_status nf_zip_open(nf_zip *z, const char *path, const char *bytes, size_t n, nf_error *error)
{
    *z = (nf_zip){0};
    const char *end = find_end(bytes, n);
    if (!end)
        return nf_fail(error, NF_DATA, "%s is cut short: a zip archive that does not end", path);
    const size_t members = whole(end + 10, 2), directory = whole(end + 16, 4), before = (size_t)(end - bytes);
    if (members == UINT16_MAX || directory == UINT32_MAX)
        return nf_fail(error, NF_DATA, "%s is an archive of more than 4 GiB or 65534 members, which is not read", path);
    z->member = nf_alloc(members, sizeof *z->member);
    size_t at = directory;
    while (z->n < members) {
        if (at > before || before - at < ENTRY || !begins(bytes + at, "PK\1\2"))
            return nf_fail(error, NF_DATA, "%s is cut short or damaged: its directory has fewer than %zu members", path,
                           members);
        const size_t length = ENTRY + whole(bytes + at + 28, 2) + whole(bytes + at + 30, 2) + whole(bytes + at + 32, 2);
        if (length > before - at)
            return nf_fail(error, NF_DATA, "%s is damaged: its directory ends beyond the file", path);
        const nf_status status = read_entry(&z->member[z->n++], bytes + at, path, bytes, n, error);
        if (status)
            return status;
        at += length;
    }
    qsort(z->member, z->n, sizeof *z->member, by_name);
    for (size_t i = 1; i < z->n; i++)
        if (!strcmp(z->member[i - 1].name, z->member[i].name))
            return nf_fail(error, NF_DATA, "%s is damaged: it holds %.60s twice", path, z->member[i].name);
    return NF_OK;
}

nf_zip_member *nf_zip_find(const nf_zip *z, const char *name)
{
    const nf_zip_member key = {.name = (char *)(uintptr_t)name};
    return z->n ? bsearch(&key, z->member, z->n, sizeof *z->member, by_name) : NULL;
}

/* Writes k bytes of a whole number, the lowest first, and moves *to behind them. */
static void put(char **to, size_t v, int k)
{
    for (int i = 0; i < k; i++, v >>= 8)
        *(*to)++ = (char)(unsigned char)v;
}

static void copy(char **to, const char *from, size_t n)
{
    if (n)
        memcpy(*to, from, n);
    *to += n;
}

/* What a member's header and its entry in the directory have in common. */
static void put_fields(char **to, const nf_zip_member *m)
{
    enum { DAY = 1 << 5 | 1 }; /* 1 January 1980: what is written depends on nothing else */
    put(to, 0, 4);             /* flags; stored */
    put(to, 0, 2);
    put(to, DAY, 2);
    put(to, crc32_z(0, (const Bytef *)m->bytes, m->n), 4);
    put(to, m->n, 4);
    put(to, m->n, 4);
    put(to, strlen(m->name), 2);
}

nf_status nf_zip_write(const nf_zip *z, const char *path, char **bytes, size_t *n, nf_error *error)
{
    enum { VERSION = 20 };
    size_t body = 0, directory = 0;
    for (size_t i = 0; i < z->n; i++) {
        body += LOCAL + strlen(z->member[i].name) + z->member[i].n;
        directory += ENTRY + strlen(z->member[i].name);
    }
    *n = body + directory + END;
    *bytes = NULL;
    if (z->n >= UINT16_MAX || *n >= UINT32_MAX)
        return nf_fail(error, NF_DATA,
                       "%s: with %zu tensors of %zu bytes it is more than a zip archive holds; .safetensors holds it",
                       path, z->n, *n);
    char *to = *bytes = nf_alloc(*n, 1);
    size_t *at = nf_alloc(z->n + 1, sizeof *at);
    for (size_t i = 0; i < z->n; i++) {
        const nf_zip_member *m = &z->member[i];
        at[i] = (size_t)(to - *bytes);
        copy(&to, "PK\3\4", 4);
        put(&to, VERSION, 2);
        put_fields(&to, m);
        put(&to, 0, 2);
        copy(&to, m->name, strlen(m->name));
        copy(&to, m->bytes, m->n);
    }
    for (size_t i = 0; i < z->n; i++) {
        copy(&to, "PK\1\2", 4);
        put(&to, VERSION, 2);
        put(&to, VERSION, 2);
        put_fields(&to, &z->member[i]);
        put(&to, 0, 12);
        put(&to, at[i], 4);
        copy(&to, z->member[i].name, strlen(z->member[i].name));
    }
    copy(&to, "PK\5\6", 4);
    put(&to, 0, 4);
    put(&to, z->n, 2);
    put(&to, z->n, 2);
    put(&to, directory, 4);
    put(&to, body, 4);
    put(&to, 0, 2);
    nf_free(at);
    return NF_OK;
}

void nf_zip_close(nf_zip *z)
{
    for (size_t i = 0; i < z->n; i++) {
        nf_free(z->member[i].name);
        nf_free(z->member[i].own);
    }
    nf_free(z->member);
    *z = (nf_zip){0};
}

/* import.c - bytes as a file of another library's tensors; by their first byte as they are, as a pickle alone, or as
 * the pickle of an archive that is right. What is found is read whole. */
#include <string.h>
#include <zlib.h>

#include "fuzz.h"
#include "memory.h"
#include "tensors.h"

/* Every number of every tensor lies in what was read: the sanitizers look. */
static void read_all(const tensors *t)
{
    volatile double sum = 0;
    for (size_t i = 0; i < t->n; i++) {
        const size_t n = tensor_count(&t->at[i]);
        for (size_t k = 0; k < n && k < 1000; k++)
            sum = sum + tensor_number(&t->at[i], k) + tensor_number(&t->at[i], n - 1 - k);
    }
}

/* Adds k bytes of a whole number to the text at *to. */
static void put(char **to, size_t v, int k)
{
    for (int i = 0; i < k; i++, v >>= 8)
        *(*to)++ = (char)(unsigned char)v;
}

static void copy(char **to, const char *from, size_t n)
{
    memcpy(*to, from, n);
    *to += n;
}

/* What the header of a member and its entry in the directory have in common. */
static void put_fields(char **to, const char *name, const char *data, size_t n)
{
    put(to, 0, 8); /* flags, stored, time and day */
    put(to, crc32_z(0, (const Bytef *)data, n), 4);
    put(to, n, 4);
    put(to, n, 4);
    put(to, strlen(name), 2);
}

/* An archive as torch.save writes it, with this pickle and three storages; nf_free'd by the caller. */
static char *archive_of(const char *pickle, size_t n, size_t *bytes)
{
    static const char zeros[96], *const names[] = {"m/data.pkl", "m/data/0", "m/data/1", "m/data/2"};
    const char *const data[] = {pickle, zeros, zeros, zeros};
    const size_t sizes[] = {n, 4, 32, sizeof zeros};
    char *const all = nf_alloc(n + 1024, 1), *to = all;
    size_t at[4];
    for (int i = 0; i < 4; i++) {
        at[i] = (size_t)(to - all);
        copy(&to, "PK\3\4\0\0", 6);
        put_fields(&to, names[i], data[i], sizes[i]);
        put(&to, 0, 2);
        copy(&to, names[i], strlen(names[i]));
        copy(&to, data[i], sizes[i]);
    }
    const size_t directory = (size_t)(to - all);
    for (int i = 0; i < 4; i++) {
        copy(&to, "PK\1\2\0\0\0\0", 8);
        put_fields(&to, names[i], data[i], sizes[i]);
        put(&to, 0, 12);
        put(&to, at[i], 4);
        copy(&to, names[i], strlen(names[i]));
    }
    const size_t length = (size_t)(to - all) - directory;
    copy(&to, "PK\5\6\0\0\0\0", 8);
    put(&to, 4, 2);
    put(&to, 4, 2);
    put(&to, length, 4);
    put(&to, directory, 4);
    put(&to, 0, 2);
    *bytes = (size_t)(to - all);
    return all;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nf_error error;
    nf_status status;
    if (size < 1)
        return 0;
    char *bytes = nf_alloc(size, 1); /* a copy without an end: reading past it is seen */
    memcpy(bytes, data + 1, size - 1);
    if (data[0] & 1) {
        views v;
        status = pickle_read(&v, "a.pt", bytes, size - 1, &error);
        views_free(&v);
    } else {
        tensors t;
        size_t n = size - 1;
        char *archive = data[0] & 2 ? archive_of(bytes, n, &n) : NULL;
        status = tensors_find(&t, "a.pt", archive ? archive : bytes, n, &error);
        if (!status)
            read_all(&t);
        tensors_free(&t);
        nf_free(archive);
    }
    if (status)
        fuzz_require_error(status, &error, "a.pt");
    nf_free(bytes);
    return 0;
}

/* npy.c - reading NumPy's .npy files: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* ---- the header: a dictionary in Python's notation --------------------------------------------------------------- */

/* What is read of the header: `at` is how far. size: the first NF_DIMENSIONS of `dims` sizes. */
typedef struct npy_header {
    const char *at, *end;
    const char *descr; /* the text of the number type, such as <f4; not ended by a 0 */
    size_t descr_length, dims, size[NF_DIMENSIONS];
    bool fortran, has_order, has_shape;
} npy_header;

/* Skips white space; true where the header ends there. */
static bool at_end(npy_header *h)
{
    while (h->at < h->end && (*h->at == ' ' || *h->at == '\t' || *h->at == '\n' || *h->at == '\r'))
        h->at++;
    return h->at == h->end;
}

/* Skips white space, and the character c where it is next: true if it was. */
static bool take(npy_header *h, char c)
{
    if (at_end(h) || *h->at != c)
        return false;
    h->at++;
    return true;
}

/* The same for a word, ... */
static bool take_word(npy_header *h, const char *word)
{
    const size_t n = strlen(word);
    at_end(h);
    if ((size_t)(h->end - h->at) < n || memcmp(h->at, word, n) != 0)
        return false;
    h->at += n;
    return true;
}

/* ... and for a string in single or double quotes, whose text *from has n bytes. */
static bool take_string(npy_header *h, const char **from, size_t *n)
{
    const char quote = take(h, '\'') ? '\'' : '"';
    if (quote == '"' && !take(h, '"'))
        return false;
    const char *const stop = memchr(h->at, quote, (size_t)(h->end - h->at));
    *from = h->at;
    *n = stop ? (size_t)(stop - h->at) : 0;
    h->at = stop ? stop + 1 : h->end;
    return stop != NULL;
}

/* ... and for a whole number, SIZE_MAX standing for all that do not fit. */
static bool take_size(npy_header *h, size_t *size)
{
    at_end(h);
    const char *const from = h->at;
    for (*size = 0; h->at < h->end && *h->at >= '0' && *h->at <= '9'; h->at++)
        *size = *size > (SIZE_MAX - 9) / 10 ? SIZE_MAX : *size * 10 + (size_t)(*h->at - '0');
    return h->at > from;
}

/* ... and for a shape: (), (n,), (n, k) or (n, k, ...); sizes after the first NF_DIMENSIONS are only counted. */
static bool take_shape(npy_header *h)
{
    size_t other;
    bool more = take(h, '(');
    for (h->dims = 0; more && take_size(h, h->dims < NF_DIMENSIONS ? &h->size[h->dims] : &other); h->dims++) {
        take(h, 'L'); /* Python 2 wrote 3L */
        more = take(h, ',');
    }
    return take(h, ')');
}

/* Reads the value of the key of n bytes; false for an unknown key or a value of another kind. */
static bool take_value(npy_header *h, const char *key, size_t n)
{
    if (n == 5 && !memcmp(key, "descr", 5))
        return take_string(h, &h->descr, &h->descr_length);
    if (n == 13 && !memcmp(key, "fortran_order", 13)) {
        h->has_order = true;
        h->fortran = take_word(h, "True");
        return h->fortran || take_word(h, "False");
    }
    return n == 5 && !memcmp(key, "shape", 5) && (h->has_shape = take_shape(h));
}

/* Reads the header; false where it is not a dictionary with the three keys of the format and nothing after it. */
static bool read_header(npy_header *h)
{
    const char *key;
    size_t n;
    for (bool more = take(h, '{'); more && take_string(h, &key, &n); more = take(h, ','))
        if (!take(h, ':') || !take_value(h, key, n))
            return false;
    return take(h, '}') && at_end(h) && h->descr && h->has_order && h->has_shape;
}

/* ---- the numbers ------------------------------------------------------------------------------------------------- */

/* Reads the type of the numbers, such as <f4; false where it is none of those known. */
static bool read_type(const npy_header *h, nf_number_type *t)
{
    static const char *const known[] = {"f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "b1"};
    const char other = nf_lowest_first() ? '>' : '<', *const name = h->descr + 1;
    if (h->descr_length != 3 || !strchr("<>=|", h->descr[0]) || !h->descr[0])
        return false;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (!memcmp(name, known[i], 2)) {
            *t = (nf_number_type){name[0], (size_t)(name[1] - '0'), h->descr[0] == other};
            return true;
        }
    return false;
}

/* A number of 16 bits (IEEE 754 binary16) as double. */
static double half(uint16_t bits)
{
    const int exponent = bits >> 10 & 31, fraction = bits & 1023;
    const double size = exponent == 31  ? fraction ? (double)NAN : (double)INFINITY
                        : exponent == 0 ? ldexp(fraction, -24)
                                        : ldexp(1024 + fraction, exponent - 25);
    return bits >> 15 ? -size : size;
}

double nf_number_at(const char *from, nf_number_type t)
{
    unsigned char b[8] = {0};
    union {
        uint8_t u1;
        uint16_t u2;
        uint32_t u4;
        uint64_t u8;
        int8_t i1;
        int16_t i2;
        int32_t i4;
        int64_t i8;
        float f4;
        double f8;
    } v;
    for (size_t i = 0; i < t.size; i++)
        b[i] = (unsigned char)from[t.reversed ? t.size - 1 - i : i];
    memcpy(&v, b, sizeof v);
    switch (t.kind) {
    case 'f':
        return t.size == 2 ? half(v.u2) : t.size == 4 ? (double)v.f4 : v.f8;
    case 'i':
        return t.size == 1 ? (double)v.i1 : t.size == 2 ? (double)v.i2 : t.size == 4 ? (double)v.i4 : (double)v.i8;
    case 'u':
        return t.size == 1 ? (double)v.u1 : t.size == 2 ? (double)v.u2 : t.size == 4 ? (double)v.u4 : (double)v.u8;
    default:
        return v.u1 != 0;
    }
}

nf_status nf_npy_open(nf_npy *a, const char *path, const char *bytes, size_t n, bool confidential, nf_error *error)
{
    const unsigned char *b = (const unsigned char *)bytes;
    if (n < 12 || memcmp(bytes, "\x93NUMPY", 6) != 0)
        return nf_fail(error, NF_DATA, "%s is not an .npy file", path);
    if (b[6] < 1 || b[6] > 3)
        return nf_fail(error, NF_DATA, "%s is of .npy version %d, expected 1, 2 or 3", path, b[6]);
    const size_t start = b[6] == 1 ? 10 : 12;
    const size_t length =
        b[6] == 1 ? b[8] | (size_t)b[9] << 8 : b[8] | (size_t)b[9] << 8 | (size_t)b[10] << 16 | (size_t)b[11] << 24;
    if (length > n - start)
        return nf_fail(error, NF_DATA, "%s is cut short in its header", path);
    npy_header h = {.at = bytes + start, .end = bytes + start + length};
    if (!read_header(&h))
        return nf_fail(error, NF_DATA, "%s has no .npy header of a plain array", path);
    if (!read_type(&h, &a->type)) {
        char shown[32] = "other things";
        if (!confidential)
            nf_quote(shown, sizeof shown, h.descr, h.descr_length);
        return nf_fail(error, NF_DATA, "%s holds %s, expected real numbers: f2, f4, f8, i1 to i8, u1 to u8 or b1", path,
                       shown);
    }
    a->dims = h.dims;
    memcpy(a->size, h.size, sizeof a->size);
    a->fortran = h.fortran;
    a->numbers = bytes + start + length;
    a->bytes = n - start - length;
    return NF_OK;
}

nf_status nf_npy_size(size_t *size, const char *path, const char *bytes, size_t n, bool confidential, nf_error *error)
{
    nf_npy a;
    nf_status status = nf_npy_open(&a, path, bytes, n, confidential, error);
    if (status)
        return status;
    *size = a.type.size;
    for (size_t i = 0; i < a.dims && i < NF_DIMENSIONS; i++) {
        if (a.size[i] && *size > (SIZE_MAX / 4 - n) / a.size[i])
            return nf_fail(error, NF_DATA, "%s says that it has more numbers than there is room for", path);
        *size *= a.size[i];
    }
    *size += (size_t)(a.numbers - bytes);
    return NF_OK;
}

nf_status nf_npy_check(const nf_npy *a, const char *path, nf_error *error)
{
    if (a->dims == 1)
        return nf_fail(error, NF_DATA, "%s has 1 dimension, expected 2: reshape(-1, 1) makes it one column", path);
    if (a->dims != 2)
        return nf_fail(error, NF_DATA, "%s has %zu dimensions, expected 2", path, a->dims);
    const size_t rows = a->size[0], cols = a->size[1], have = a->bytes;
    if (rows && cols && rows > have / a->type.size / cols)
        return nf_fail(error, NF_DATA, "%s is cut short: %zu x %zu numbers of %zu bytes in %zu bytes", path, rows, cols,
                       a->type.size, have);
    if (rows * cols * a->type.size != have)
        return nf_fail(error, NF_DATA, "%s has %zu bytes behind its %zu x %zu numbers, expected none", path,
                       have - rows * cols * a->type.size, rows, cols);
    return NF_OK;
}

nf_status nf_npy_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                       nf_error *error)
{
    nf_npy a;
    nf_status status = nf_npy_open(&a, path, bytes, n, how->confidential, error);
    if (!status)
        status = nf_npy_check(&a, path, error);
    if (status)
        return status;
    const size_t rows = a.size[0], cols = a.size[1];
    status = nf_matrix_make(m, rows, cols, NF_F64, error);
    double *const to = m->data;
    const char *from = a.numbers;
    for (size_t i = 0; !status && i < rows * cols; i++, from += a.type.size)
        to[a.fortran ? i % rows * cols + i / rows : i] = nf_number_at(from, a.type);
    return status;
}

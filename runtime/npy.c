/* npy.c - NumPy's .npy files: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* The text after 'key': in the header, or NULL. */
static const char *field(const char *header, const char *key)
{
    const char *at = strstr(header, key);
    at = at ? strchr(at, ':') : NULL;
    return at ? at + 1 + strspn(at + 1, " ") : NULL;
}

nf_status nf_npy_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, nf_type type, nf_error *error)
{
    const unsigned char *b = (const unsigned char *)bytes;
    char header[4096];
    if (n < 12 || memcmp(bytes, "\x93NUMPY", 6) != 0)
        return nf_fail(error, NF_DATA, "%s is not an .npy file", path);
    const size_t start = b[6] == 1 ? 10 : 12;
    const size_t length =
        b[6] == 1 ? b[8] | (size_t)b[9] << 8 : b[8] | (size_t)b[9] << 8 | (size_t)b[10] << 16 | (size_t)b[11] << 24;
    if (length >= sizeof header || start + length > n)
        return nf_fail(error, NF_DATA, "%s is cut short in its header", path);
    memcpy(header, bytes + start, length);
    header[length] = 0;
    const char *descr = field(header, "'descr'"), *order = field(header, "'fortran_order'");
    const char *shape = field(header, "'shape'");
    if (!descr || !order || !shape)
        return nf_fail(error, NF_DATA, "%s has no proper .npy header", path);
    const bool single = !strncmp(descr, "'<f4'", 5);
    if (!single && strncmp(descr, "'<f8'", 5) != 0)
        return nf_fail(error, NF_DATA, "%s holds %.*s, expected float32 or float64", path, (int)strcspn(descr, ","),
                       descr);
    if (!strncmp(order, "True", 4))
        return nf_fail(error, NF_DATA, "%s is in Fortran order, expected C order", path);
    unsigned long long rows = 0, cols = 1;
    int dims = 0;
    for (const char *c = shape + strcspn(shape, "0123456789)"); *c && *c != ')'; dims++) {
        char *end;
        const unsigned long long value = strtoull(c, &end, 10);
        if (dims == 0)
            rows = value;
        else
            cols = value;
        c = end + strcspn(end, "0123456789)");
    }
    if (dims != 2)
        return nf_fail(error, NF_DATA, "%s has %d dimensions, expected 2", path, dims);
    const size_t size = single ? 4 : 8, have = n - start - length;
    if (cols == 0 || rows > have / size / cols)
        return nf_fail(error, NF_DATA, "%s is cut short: %llu x %llu numbers in %zu bytes", path, rows, cols, have);
    const nf_status status = nf_matrix_make(m, (size_t)rows, (size_t)cols, type, error);
    if (status)
        return status;
    const char *data = bytes + start + length;
    for (size_t i = 0; i < m->rows * m->cols; i++) {
        float f = 0;
        double d = 0;
        if (single)
            memcpy(&f, data + 4 * i, 4);
        else
            memcpy(&d, data + 8 * i, 8);
        nf_matrix_set(m, i / m->cols, i % m->cols, single ? (double)f : d);
    }
    return NF_OK;
}

nf_status nf_npy_print(const nf_matrix *m, const char *path, nf_error *error)
{
    const size_t bytes = m->rows * m->cols * nf_type_size(m->type);
    char header[128];
    memset(header, ' ', sizeof header);
    memcpy(header, "\x93NUMPY\x01\x00\x76\x00", 10);
    const int n =
        snprintf(header + 10, sizeof header - 10, "{'descr': '<f%d', 'fortran_order': False, 'shape': (%zu, %zu), }",
                 m->type == NF_F32 ? 4 : 8, m->rows, m->cols);
    header[10 + n] = ' ';
    header[sizeof header - 1] = '\n';
    char *all = nf_buffer(sizeof header + bytes, 1);
    if (!all)
        return nf_fail(error, NF_INTERNAL, "no memory to write %s", path);
    memcpy(all, header, sizeof header);
    memcpy(all + sizeof header, m->data, bytes);
    const nf_status status = nf_file_write(path, all, sizeof header + bytes, error);
    nf_free(all);
    return status;
}

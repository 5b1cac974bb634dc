/* matrix.c - matrices, and data files by suffix. */
#include <math.h>
#include <string.h>

#include "internal.h"

enum { DATA_LIMIT_SHIFT = 36 }; /* the largest data file: 64 GiB */

nf_status nf_matrix_make(nf_matrix *m, size_t rows, size_t cols, nf_type type, nf_error *error)
{
    *m = (nf_matrix){rows, cols, type, NULL};
    if (cols && rows > SIZE_MAX / 16 / cols)
        return nf_fail(error, NF_DATA, "a matrix of %zu x %zu numbers is too large", rows, cols);
    m->data = nf_buffer(rows * cols, nf_type_size(type));
    return m->data ? NF_OK : nf_fail(error, NF_INTERNAL, "no memory for %zu x %zu numbers", rows, cols);
}

void nf_matrix_free(nf_matrix *m)
{
    nf_free(m->data);
    m->data = NULL;
}

double nf_matrix_get(const nf_matrix *m, size_t row, size_t col)
{
    const size_t i = row * m->cols + col;
    return m->type == NF_F32 ? (double)((const float *)m->data)[i] : ((const double *)m->data)[i];
}

void nf_matrix_set(nf_matrix *m, size_t row, size_t col, double value)
{
    const size_t i = row * m->cols + col;
    if (m->type == NF_F32)
        ((float *)m->data)[i] = (float)value;
    else
        ((double *)m->data)[i] = value;
}

nf_status nf_matrix_standardize(nf_matrix *m, nf_error *error)
{
    for (size_t j = 0; j < m->cols; j++) {
        double mean = 0, variance = 0;
        for (size_t i = 0; i < m->rows; i++)
            mean += nf_matrix_get(m, i, j) / (double)m->rows;
        for (size_t i = 0; i < m->rows; i++) {
            const double d = nf_matrix_get(m, i, j) - mean;
            variance += d * d / (double)m->rows;
        }
        if (!(variance > 0) || !isfinite(variance))
            return nf_fail(error, NF_DATA, "column %zu cannot be standardized: its standard deviation is %g", j + 1,
                           sqrt(variance));
        for (size_t i = 0; i < m->rows; i++)
            nf_matrix_set(m, i, j, (nf_matrix_get(m, i, j) - mean) / sqrt(variance));
    }
    return NF_OK;
}

static bool ends_with(const char *s, const char *end)
{
    const size_t n = strlen(s), k = strlen(end);
    return n >= k && !strcmp(s + n - k, end);
}

static bool is_text(const char *path)
{
    return !strcmp(path, "-") || ends_with(path, ".csv") || ends_with(path, ".tsv");
}

nf_status nf_matrix_read(nf_matrix *m, const char *path, nf_type type, size_t cols, nf_error *error)
{
    char *bytes;
    size_t n;
    *m = (nf_matrix){0};
    if (!is_text(path) && !ends_with(path, ".npy"))
        return nf_fail(error, NF_USAGE, "%s: data files end in .npy, .csv or .tsv", path);
    nf_status status = nf_file_read(path, (size_t)1 << DATA_LIMIT_SHIFT, &bytes, &n, error);
    if (status)
        return status;
    status =
        is_text(path) ? nf_csv_parse(m, path, bytes, n, type, error) : nf_npy_parse(m, path, bytes, n, type, error);
    nf_free(bytes);
    if (!status && m->rows == 0)
        status = nf_fail(error, NF_DATA, "%s holds no rows", path);
    if (!status && cols && m->cols != cols)
        status = nf_fail(error, NF_DATA, "%s has %zu columns, expected %zu", path, m->cols, cols);
    for (size_t i = 0; !status && i < m->rows * m->cols; i++) {
        const double v = nf_matrix_get(m, i / m->cols, i % m->cols);
        if (!isfinite(v))
            status = nf_fail(error, NF_DATA, "%s: row %zu, column %zu is %s, expected a finite number", path,
                             i / m->cols + 1, i % m->cols + 1, isnan(v) ? "NaN" : "infinite");
    }
    if (status)
        nf_matrix_free(m);
    return status;
}

nf_status nf_matrix_write(const nf_matrix *m, const char *path, nf_error *error)
{
    if (!path || is_text(path))
        return nf_csv_print(m, path ? path : "-", error);
    if (ends_with(path, ".npy"))
        return nf_npy_print(m, path, error);
    return nf_fail(error, NF_USAGE, "%s: data files end in .npy, .csv or .tsv", path);
}

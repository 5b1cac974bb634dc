/* matrix.c - matrices of float or double. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

nf_status nf_matrix_make(nf_matrix *m, size_t rows, size_t cols, nf_type type, nf_error *error)
{
    *m = (nf_matrix){.rows = rows, .cols = cols, .type = type};
    if (cols && rows > SIZE_MAX / 16 / cols)
        return nf_fail(error, NF_DATA, "a matrix of %zu x %zu numbers is too large", rows, cols);
    NF_SCOPE(error);
    m->data = nf_buffer(rows * cols, nf_type_size(type));
    return NF_OK;
}

void nf_matrix_free(nf_matrix *m)
{
    nf_free(m->data);
    nf_free(m->names);
    m->data = m->names = NULL;
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

/* Standardizes these columns of a matrix. */
static nf_status standardize(nf_matrix *m, const nf_columns *of, nf_error *error)
{
    nf_column *column = nf_alloc(of->cols, sizeof *column);
    nf_status status = NF_OK;
    nf_columns_measure(of, m->type, column);
    for (size_t j = 0; j < of->cols && !status; j++) {
        char what[40];
        const nf_column c = column[j];
        snprintf(what, sizeof what, "column %zu", nf_columns_number(of, j));
        status = nf_column_check(&c, m->type, what, error);
        for (size_t i = 0; i < m->rows && !status; i++)
            nf_matrix_set(m, i, j, nf_column_standardize(&c, nf_matrix_get(m, i, j)));
    }
    nf_free(column);
    return status;
}

/* Scales the weights in the last column of a matrix, so that float has room for all that matter. */
static void scale_weights(nf_matrix *m)
{
    double largest = 0;
    for (size_t i = 0; i < m->rows; i++)
        largest = fmax(largest, nf_matrix_get(m, i, m->cols - 1));
    const double unit = nf_row_weights_unit(largest);
    for (size_t i = 0; i < m->rows; i++)
        nf_matrix_set(m, i, m->cols - 1, nf_matrix_get(m, i, m->cols - 1) * unit);
}

nf_status nf_range_fail(const char *what, size_t row, size_t column, nf_error *error)
{
    return nf_fail(error, NF_DATA,
                   "%s: row %zu, column %zu is beyond the range of float: standardize the data where they are read, or "
                   "set precision = \"double\" in the model",
                   what, row, column);
}

/* nf_matrix_convert, with errors that call the columns number[]. */
static nf_status convert(nf_matrix *to, const nf_matrix *from, const size_t *number, nf_type type, const char *what,
                         nf_error *error)
{
    *to = (nf_matrix){0};
    NF_SCOPE(error);
    char **names = from->names ? nf_names_copy(from->names, from->cols) : NULL;
    const nf_status status = nf_matrix_make(to, from->rows, from->cols, type, error);
    if (status)
        nf_free(names);
    else
        to->names = names;
    for (size_t i = 0; !status && i < from->rows; i++)
        for (size_t j = 0; j < from->cols; j++) {
            nf_matrix_set(to, i, j, nf_matrix_get(from, i, j));
            if (isinf(nf_matrix_get(to, i, j)) && !isinf(nf_matrix_get(from, i, j))) {
                nf_matrix_free(to);
                return nf_range_fail(what, i + 1, number ? number[j] : j + 1, error);
            }
        }
    return status;
}

nf_status nf_matrix_convert(nf_matrix *to, const nf_matrix *from, nf_type type, const char *what, nf_error *error)
{
    return convert(to, from, NULL, type, what, error);
}

nf_status nf_matrix_finish(nf_matrix *m, nf_matrix *wide, const size_t *number, const nf_reading *how, const char *what,
                           nf_error *error)
{
    nf_error why;
    nf_columns all = nf_columns_of(wide, false), data = nf_columns_of(wide, how->weights);
    all.number = data.number = number;
    nf_status status = nf_columns_finite(&all, 0, what, error);
    if (!status)
        status = nf_row_weights_check(&data.weights, wide->rows, what, error);
    if (!status && how->standardize && (status = standardize(wide, &data, &why)))
        nf_fail(error, status, "%s: %s", what, why.text);
    if (!status && (how->type == NF_F32 || how->coarse) &&
        (status = nf_columns_check(&data, how->type, 1, what, &why))) {
        if (status == NF_DATA && how->coarse)
            *how->coarse = why, status = NF_OK;
        else
            nf_fail(error, status, "%s", why.text);
    }
    if (!status && how->type == NF_F64) {
        *m = *wide;
        return NF_OK;
    }
    if (!status && how->weights)
        scale_weights(wide);
    if (!status)
        status = convert(m, wide, number, how->type, what, error);
    nf_matrix_free(wide);
    return status;
}

size_t nf_matrix_lost(const nf_matrix *m)
{
    size_t lost = 0;
    for (size_t i = 0; i < m->rows; i++) {
        size_t j = 0;
        while (j < m->cols && isfinite(nf_matrix_get(m, i, j)))
            j++;
        lost += j < m->cols;
    }
    return lost;
}

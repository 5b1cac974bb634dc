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
    nf_free((nf_gaps *)m->gaps);
    m->data = m->names = NULL;
    m->gaps = NULL;
}

double nf_matrix_get(const nf_matrix *m, size_t row, size_t col)
{
    const size_t i = nf_place(m->gaps, row) * m->cols + col;
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
    size_t first, end;
    nf_comm_own(of->comm, m->rows, &first, &end);
    nf_columns_measure(of, m->type, column);
    for (size_t j = 0; j < of->cols && !status; j++) {
        char what[40];
        const nf_column c = column[j];
        snprintf(what, sizeof what, "column %zu", nf_columns_number(of, j));
        status = nf_column_check(&c, m->type, what, error);
        for (size_t i = first; i < end && !status; i++)
            nf_matrix_set(m, i, j, nf_column_standardize(&c, nf_matrix_get(m, i, j)));
    }
    nf_free(column);
    return status;
}

/* Scales the weights in the last column of a matrix, so that float has room for all that matter. */
static void scale_weights(nf_matrix *m, const nf_comm *c)
{
    double largest = 0;
    size_t first, end;
    nf_comm_own(c, m->rows, &first, &end);
    nf_comm_take(c, &largest, sizeof largest);
    for (size_t i = first; i < end; i++)
        largest = fmax(largest, nf_matrix_get(m, i, m->cols - 1));
    nf_comm_give(c, &largest, sizeof largest);
    const double unit = nf_row_weights_unit(largest);
    for (size_t i = first; i < end; i++)
        nf_matrix_set(m, i, m->cols - 1, nf_matrix_get(m, i, m->cols - 1) * unit);
}

nf_status nf_range_fail(const char *what, size_t row, size_t column, nf_error *error)
{
    return nf_fail(error, NF_DATA,
                   "%s: row %zu, column %zu is beyond the range of float: standardize the data where they are read, or "
                   "set precision = \"double\" in the model",
                   what, row, column);
}

/* Fails for the number in a row of one of these parts, as nf_range_fail. */
static nf_status fail_in(const nf_origin *from, size_t row, size_t col, nf_error *error)
{
    const nf_part *p = from->part;
    for (; row >= p->rows; p++)
        row -= p->rows;
    return nf_range_fail(p->file, row + 1, p->number ? p->number[col] : col + 1, error);
}

/* nf_matrix_convert; a matrix of at least map_from bytes, which are not 0, is a temporary file. c: ranks that have the
 * rows between them. */
static nf_status convert(nf_matrix *to, const nf_matrix *from, nf_type type, size_t map_from, const nf_origin *of,
                         const nf_comm *c, nf_error *error)
{
    *to = (nf_matrix){0};
    NF_SCOPE(error);
    char **names = from->names ? nf_names_copy(from->names, from->cols) : NULL;
    nf_status status = nf_matrix_make_own(to, from->rows, from->cols, type, map_from, c, error);
    size_t first, end;
    nf_comm_own(c, from->rows, &first, &end);
    to->names = names;
    for (size_t i = first; !status && i < end; i++)
        for (size_t j = 0; j < from->cols && !status; j++) {
            nf_matrix_set(to, i, j, nf_matrix_get(from, i, j));
            if (isinf(nf_matrix_get(to, i, j)) && !isinf(nf_matrix_get(from, i, j)))
                status = fail_in(of, i, j, error);
        }
    status = nf_comm_agree(c, 0, status, error);
    if (status)
        nf_matrix_free(to);
    return status;
}

nf_status nf_matrix_convert(nf_matrix *to, const nf_matrix *from, nf_type type, const char *what, nf_error *error)
{
    char *name = (char *)(uintptr_t)what;
    return convert(to, from, type, 0, &(nf_origin){what, &(nf_part){name, from->rows, NULL}, 1}, NULL, error);
}

/* Checks that all numbers are finite, and the weights, part by part. */
static nf_status check_numbers(const nf_matrix *m, bool weighted, const nf_comm *c, const nf_origin *from,
                               nf_error *error)
{
    nf_status status = NF_OK;
    nf_matrix own = *m;
    size_t first, end, before = 0, at = 0; /* rows of the parts before this one; what is looked at */
    nf_comm_own(c, m->rows, &first, &end);
    for (size_t k = 0; k < from->n && !status; k++) {
        const nf_part *p = &from->part[k];
        const size_t behind = before + p->rows;
        own.rows = p->rows;
        nf_columns all = nf_columns_of(&own, false);
        all.number = p->number;
        all.comm = c;
        all.from = first < before ? 0 : first < behind ? first - before : p->rows;
        all.end = end < before ? 0 : end < behind ? end - before : p->rows;
        status = nf_columns_finite(&all, 0, p->file, error);
        at = 2 * k;
        const size_t last = c ? all.end : p->rows;
        for (size_t i = c ? all.from : 0; i < last && !status && weighted; i++) {
            status = nf_row_weight_check(nf_matrix_get(&own, i, m->cols - 1), i, p->file, error);
            at = 2 * k + 1;
        }
        before = behind;
        own.data = (double *)own.data + p->rows * m->cols;
    }
    status = nf_comm_agree(c, at, status, error);
    const nf_row_weights weights = nf_columns_of(m, weighted).weights;
    return status || !weighted
               ? status
               : nf_row_weights_end(nf_row_weights_sum(&weights, m->rows, c), m->rows, from->what, error);
}

nf_status nf_matrix_finish(nf_matrix *m, nf_matrix *wide, const nf_reading *how, const nf_origin *from, nf_error *error)
{
    nf_error why;
    const char *what = from->what;
    nf_columns data = nf_columns_shared(nf_columns_of(wide, how->weights), how->comm);
    data.number = from->part[0].number;
    nf_status status = check_numbers(wide, how->weights, how->comm, from, error);
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
        scale_weights(wide, how->comm);
    if (!status)
        status = convert(m, wide, how->type, how->map_from, from, how->comm, error);
    nf_matrix_free(wide);
    return status;
}

nf_rows nf_rows_part(const nf_program *p, const nf_rows *all, size_t first, size_t n)
{
    const size_t size = nf_type_size(p->type);
    const size_t place = nf_place(all->gaps, first);
    nf_rows part = {
        .n = nf_stretch(all->gaps, first, n), .stride_x = all->stride_x, .stride_context = all->stride_context};
    if (all->x)
        part.x = (const char *)all->x + place * all->stride_x * size;
    if (all->context)
        part.context = (const char *)all->context + place * all->stride_context * size;
    return part;
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

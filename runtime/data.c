/* data.c - data files: the end of a file's name says its format. */
#include <string.h>

#include "internal.h"

static bool ends_with(const char *s, const char *end)
{
    const size_t n = strlen(s), k = strlen(end);
    return n >= k && !strcmp(s + n - k, end);
}

/* Whether data of this name are csv or tsv. */
static bool is_text(const char *path)
{
    const bool device = nf_descriptor_of(path) >= 0 || (!strncmp(path, "/dev/", 5) && !strchr(path + 5, '/'));
    return !strcmp(path, "-") || device || ends_with(path, ".csv") || ends_with(path, ".tsv");
}

nf_status nf_data_name_check(const char *path, nf_error *error)
{
    if (!path || is_text(path) || ends_with(path, ".npy"))
        return NF_OK;
    return nf_fail(error, NF_USAGE, "%s: data files end in .npy, .csv or .tsv", path);
}

static nf_status check_shape(const nf_matrix *m, const char *path, nf_error *error)
{
    if (m->rows == 0 || m->cols == 0)
        return nf_fail(error, NF_DATA, "%s holds no %s", path, m->rows ? "columns" : "rows");
    return NF_OK;
}

/* Leaves those columns of a matrix of doubles without names that are chosen. */
static nf_status choose(nf_matrix *m, const char *path, const nf_reading *how, nf_error *error)
{
    nf_choice c;
    nf_matrix chosen = {0};
    nf_status status = nf_columns_choose(&c, path, NULL, m->cols, how, error);
    if (status || (!how->columns && !how->context_columns)) {
        nf_free(c.place);
        return status;
    }
    status = nf_matrix_make(&chosen, m->rows, c.cols, NF_F64, error);
    for (size_t i = 0; i < m->rows && !status; i++)
        for (size_t j = 0; j < m->cols; j++)
            if (c.place[j] < SIZE_MAX)
                nf_matrix_set(&chosen, i, c.place[j], nf_matrix_get(m, i, j));
    nf_free(c.place);
    nf_matrix_free(m);
    *m = chosen;
    return status;
}

static nf_status check_separator(const nf_reading *how, nf_error *error)
{
    if (!how->separator || strchr(",;|\t ", how->separator))
        return NF_OK;
    return nf_fail(error, NF_USAGE, "expected , ; | a tab or a space as separator, found '%c'", how->separator);
}

nf_status nf_matrix_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                          nf_error *error)
{
    nf_matrix wide = {0};
    *m = (nf_matrix){0};
    nf_status status = check_separator(how, error);
    if (!status)
        status = is_text(path) ? nf_csv_parse(&wide, path, bytes, n, how, error)
                               : nf_npy_parse(&wide, path, bytes, n, how, error);
    if (!status)
        status = check_shape(&wide, path, error);
    if (!status && !is_text(path))
        status = choose(&wide, path, how, error);
    if (!status)
        return nf_matrix_finish(m, &wide, how->standardize, how->type, path, error);
    nf_matrix_free(&wide);
    return status;
}

nf_status nf_matrix_read(nf_matrix *m, const char *path, const nf_reading *how, nf_error *error)
{
    *m = (nf_matrix){0};
    NF_SCOPE(error);
    char *bytes = NULL;
    size_t n;
    nf_status status = path ? nf_data_name_check(path, error) : nf_fail(error, NF_USAGE, "there is no path to read");
    if (!status)
        status = nf_file_read(path, NF_LARGEST_FILE, &bytes, &n, error);
    if (!status)
        status = nf_matrix_parse(m, path, bytes, n, how, error);
    nf_free(bytes);
    return status;
}

nf_status nf_matrix_write(const nf_matrix *m, const char *path, nf_error *error)
{
    NF_SCOPE(error);
    const nf_status status = nf_data_name_check(path, error);
    if (status)
        return status;
    return !path || is_text(path) ? nf_csv_print(m, path ? path : "-", error) : nf_npy_print(m, path, error);
}

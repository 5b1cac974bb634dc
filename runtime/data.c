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

nf_status nf_shape_check(size_t rows, size_t cols, const char *path, const nf_reading *how, nf_error *error)
{
    if (rows == 0 || cols == 0)
        return nf_fail(error, NF_DATA, "%s holds no %s", path, rows ? "columns" : "rows");
    if (how->cols && cols != how->cols)
        return nf_fail(error, NF_DATA, "%s has %zu columns, expected %zu", path, cols, how->cols);
    return NF_OK;
}

nf_status nf_matrix_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                          nf_error *error)
{
    nf_matrix wide = {0};
    *m = (nf_matrix){0};
    nf_status status = is_text(path) ? nf_csv_parse(&wide, path, bytes, n, how, error)
                                     : nf_npy_parse(&wide, path, bytes, n, how, error);
    if (!status)
        status = nf_shape_check(wide.rows, wide.cols, path, how, error);
    if (!status)
        return nf_matrix_finish(m, &wide, how->standardize, how->type, path, how->coarse, error);
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
    bool small = true;
    if (how->coarse)
        how->coarse->text[0] = 0;
    if (!status && how->map_from && ends_with(path, ".npy") && !is_text(path))
        status = nf_matrix_map(m, path, how, &small, error);
    if (!small)
        return status;
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

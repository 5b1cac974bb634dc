/* csv.c - numbers in columns: .csv with commas, .tsv with tabs, an optional header line. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* One field up to the separator or the end of the line; false if it is not a number. */
static bool number(const char **at, const char *end, char separator, double *value)
{
    const char *stop = *at;
    char field[64], *rest;
    while (stop < end && *stop != separator)
        stop++;
    const char *from = *at, *to = stop;
    while (from < to && (*from == ' ' || *from == '"'))
        from++;
    while (to > from && (to[-1] == ' ' || to[-1] == '"' || to[-1] == '\r'))
        to--;
    *at = stop < end ? stop + 1 : NULL;
    if (from == to || to - from >= (ptrdiff_t)sizeof field)
        return false;
    memcpy(field, from, (size_t)(to - from));
    field[to - from] = 0;
    *value = strtod(field, &rest);
    return *rest == 0;
}

static size_t count_columns(const char *line, const char *end, char separator)
{
    size_t n = 1;
    for (; line < end; line++)
        n += *line == separator;
    return n;
}

static bool is_blank(const char *line, const char *end)
{
    while (line < end && (*line == ' ' || *line == '\r' || *line == '\t'))
        line++;
    return line == end;
}

nf_status nf_csv_parse(nf_matrix *m, const char *path, const char *text, size_t n, nf_type type, nf_error *error)
{
    const size_t suffix = strlen(path);
    const char separator = suffix > 4 && !strcmp(path + suffix - 4, ".tsv") ? '\t' : ',';
    const char *const stop = text + n;
    size_t capacity = 0, rows = 0, cols = 0, line_number = 0;
    double *value = NULL;
    nf_status status = NF_OK;
    for (const char *line = text, *end; line < stop && !status; line = end + 1) {
        end = memchr(line, '\n', (size_t)(stop - line));
        if (!end)
            end = stop;
        line_number++;
        if (is_blank(line, end))
            continue;
        const size_t width = count_columns(line, end, separator);
        if (cols == 0)
            cols = width;
        if (width != cols) {
            status = nf_fail(error, NF_DATA, "%s:%zu: %zu columns, expected %zu", path, line_number, width, cols);
            break;
        }
        if ((rows + 1) * cols > capacity)
            value = nf_realloc(value, (capacity = 2 * capacity + cols + 1024) * sizeof *value);
        const char *at = line;
        for (size_t j = 0; j < cols && !status; j++) {
            const char *field = at;
            if (number(&at, end, separator, &value[rows * cols + j]))
                continue;
            if (rows == 0 && line_number == 1) { /* a header, unless it has a number */
                rows = SIZE_MAX;
                break;
            }
            const int shown = (int)strcspn(field, separator == ',' ? ",\r\n" : "\t\r\n");
            status = nf_fail(error, NF_DATA, "%s:%zu: column %zu is '%.*s', expected a number", path, line_number,
                             j + 1, shown > 40 ? 40 : shown, field);
        }
        rows++;
    }
    if (!status && cols == 0)
        status = nf_fail(error, NF_DATA, "%s is empty", path);
    if (!status)
        status = nf_matrix_make(m, rows, cols, type, error);
    for (size_t i = 0; !status && i < rows * cols; i++)
        nf_matrix_set(m, i / cols, i % cols, value[i]);
    nf_free(value);
    return status;
}

int nf_number_print(char *to, size_t size, double value, nf_type type)
{
    int n = 0;
    for (int digits = type == NF_F32 ? 6 : 15; digits <= 17; digits++) {
        n = snprintf(to, size, "%.*g", digits, value);
        if (type == NF_F32 ? strtof(to, NULL) == (float)value : strtod(to, NULL) == value)
            break;
    }
    return n;
}

nf_status nf_csv_print(const nf_matrix *m, const char *path, nf_error *error)
{
    const size_t suffix = strlen(path);
    const char separator = suffix > 4 && !strcmp(path + suffix - 4, ".tsv") ? '\t' : ',';
    const bool standard = !strcmp(path, "-");
    size_t n = 0, capacity = 1 << 20;
    char *text = nf_alloc(capacity, 1);
    nf_status status = NF_OK;
    for (size_t i = 0; i < m->rows && !status; i++)
        for (size_t j = 0; j < m->cols; j++) {
            if (n + 64 > capacity) {
                if (standard) {
                    if (fwrite(text, 1, n, stdout) != n)
                        status = nf_fail(error, NF_FILE, "cannot write to standard output: %s", strerror(errno));
                    n = 0;
                } else {
                    text = nf_realloc(text, capacity *= 2);
                }
            }
            n += (size_t)nf_number_print(text + n, 40, nf_matrix_get(m, i, j), m->type);
            text[n++] = j + 1 < m->cols ? separator : '\n';
        }
    if (!status && standard) {
        if (fwrite(text, 1, n, stdout) != n || fflush(stdout))
            status = nf_fail(error, NF_FILE, "cannot write to standard output: %s", strerror(errno));
    } else if (!status) {
        status = nf_file_write(path, text, n, error);
    }
    nf_free(text);
    return status;
}

/* csv.c - numbers in columns: .csv with commas, .tsv with tabs, an optional header line. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

static char separator_of(const char *path)
{
    const size_t n = strlen(path);
    return n > 4 && !strcmp(path + n - 4, ".tsv") ? '\t' : ',';
}

/* ---- reading ----------------------------------------------------------------------------------------------------- */

/* A text that is read, and how far. */
typedef struct source {
    const char *path, *at, *end; /* path: for errors; at: the next line's first byte */
    size_t line, row;            /* numbers of the line and the row that were read last, from 1; 0: none yet */
    char separator;
    const nf_reading *how;
} source;

typedef struct cell {
    const char *from;
    size_t n;
} cell;

static bool is_space(char c, char separator) { return c == ' ' || (c == '\t' && separator != '\t'); }

/* The text between `from` and `to` without spaces (and tabs, unless those separate) at its ends. */
static cell trimmed(const char *from, const char *to, char separator)
{
    while (from < to && is_space(*from, separator))
        from++;
    while (to > from && is_space(to[-1], separator))
        to--;
    return (cell){from, (size_t)(to - from)};
}

/* Gives the next line without the line feed, carriage return or both that end it. False after the last. */
static bool next_line(source *t, const char **line, const char **end)
{
    const char *stop = t->at;
    if (stop == t->end)
        return false;
    *line = stop;
    while (stop < t->end && *stop != '\n' && *stop != '\r')
        stop++;
    *end = stop;
    t->at = stop + (stop < t->end) + (stop + 1 < t->end && stop[0] == '\r' && stop[1] == '\n');
    t->line++;
    return true;
}

/* The next cell of a line, *at being where it begins. Spaces around it, and then quotes around it, are left out; a
 * separator between quotes is text. *at moves behind the separator, or to NULL after the last cell. */
static cell next_cell(const char **at, const char *end, char separator)
{
    const char *const from = trimmed(*at, end, separator).from, *stop = from;
    if (from < end && *from == '"')
        do {
            const char *const quote = memchr(stop + 1, '"', (size_t)(end - stop - 1));
            stop = quote ? quote + 1 : end;
        } while (stop < end && *stop == '"'); /* two quotes in a row stand for one inside the text */
    const char *const behind = memchr(stop, separator, (size_t)(end - stop));
    cell c = trimmed(from, behind ? behind : end, separator);
    if (stop > from + 1 && stop == c.from + c.n && stop[-1] == '"')
        c = trimmed(from + 1, stop - 1, separator);
    *at = behind ? behind + 1 : NULL;
    return c;
}

/* Whether a cell that reads as infinite is digits that are too large for double, rather than the word "inf". */
static bool is_beyond(cell c, double value)
{
    return c.n && isinf(value) && c.from[c.n - 1] >= '0' && c.from[c.n - 1] <= '9';
}

/* Fails with the reason why a cell is no finite number. */
static nf_status refuse(const source *t, size_t column, cell c, nf_error *error)
{
    char shown[48] = "no number";
    double value;
    const bool number = nf_number_parse(c.from, c.n, &value), beyond = number && is_beyond(c, value);
    if (c.n == 0)
        snprintf(shown, sizeof shown, "empty");
    else if (beyond && t->how->confidential)
        snprintf(shown, sizeof shown, "a number");
    else if (number && !beyond)
        return nf_fail(error, NF_DATA, "%s:%zu: row %zu, column %zu is %s, expected a finite number", t->path, t->line,
                       t->row, column, isnan(value) ? "NaN" : "infinite");
    else if (!t->how->confidential)
        nf_quote(shown, sizeof shown, c.from, c.n);
    return nf_fail(error, NF_DATA, "%s:%zu: column %zu is %s, %s", t->path, t->line, column, shown,
                   beyond ? "beyond the range of double" : "expected a number");
}

/* How many cells a line has, and how many of them are numbers. */
static size_t count_cells(const char *line, const char *end, char separator, size_t *numbers)
{
    size_t n = 0;
    double value;
    for (*numbers = 0; line; n++) {
        const cell c = next_cell(&line, end, separator);
        *numbers += nf_number_parse(c.from, c.n, &value);
    }
    return n;
}

/* Reads a line of exactly `cols` finite numbers into value[]. */
static nf_status read_row(const source *t, const char *line, const char *end, size_t cols, double *value,
                          nf_error *error)
{
    const char *at = line;
    cell c = {line, 0};
    size_t column = 0, numbers;
    bool good = true;
    for (; at && column < cols && good; column++) {
        c = next_cell(&at, end, t->separator);
        good = nf_number_parse(c.from, c.n, &value[column]) && isfinite(value[column]);
    }
    if (good && !at && column == cols)
        return NF_OK;
    const size_t width = count_cells(line, end, t->separator, &numbers);
    if (width != cols)
        return nf_fail(error, NF_DATA, "%s:%zu: %zu columns, expected %zu", t->path, t->line, width, cols);
    return refuse(t, column, c, error);
}

/* Refuses UTF-16 and bytes that are 0, and skips the byte-order mark of UTF-8. */
static nf_status begin(source *t, nf_error *error)
{
    const size_t n = (size_t)(t->end - t->at);
    if (n >= 2 && (!memcmp(t->at, "\xff\xfe", 2) || !memcmp(t->at, "\xfe\xff", 2)))
        return nf_fail(error, NF_DATA, "%s is text in UTF-16, expected UTF-8", t->path);
    if (n >= 3 && !memcmp(t->at, "\xef\xbb\xbf", 3))
        t->at += 3;
    const char *const zero = memchr(t->at, 0, (size_t)(t->end - t->at)), *line, *end;
    for (source u = *t; zero && next_line(&u, &line, &end);)
        if (zero < end)
            return nf_fail(error, NF_DATA, "%s:%zu: byte %zu is zero, expected text in UTF-8", t->path, u.line,
                           (size_t)(zero - line) + 1);
    return NF_OK;
}

nf_status nf_csv_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                       nf_error *error)
{
    source t = {path, bytes, bytes + n, 0, 0, separator_of(path), how};
    size_t capacity = 0, rows = 0, cols = 0, numbers;
    double *value = NULL;
    const char *line, *end;
    nf_status status = n ? begin(&t, error) : NF_OK;
    while (!status && next_line(&t, &line, &end)) {
        if (trimmed(line, end, t.separator).n == 0)
            continue;
        if (cols == 0) { /* the first line */
            cols = count_cells(line, end, t.separator, &numbers);
            if (how->header || numbers == 0)
                continue;
        }
        if ((rows + 1) * cols > capacity)
            value = nf_realloc(value, (capacity = 2 * capacity + cols + 1024) * sizeof *value);
        t.row = rows + 1;
        status = read_row(&t, line, end, cols, value + rows++ * cols, error);
    }
    if (!status && cols == 0)
        status = nf_fail(error, NF_DATA, "%s is empty", path);
    if (status)
        nf_free(value);
    else
        *m = (nf_matrix){rows, cols, NF_F64, value};
    return status;
}

/* ---- writing ----------------------------------------------------------------------------------------------------- */

int nf_number_print(char *to, size_t size, double value, nf_type type)
{
    if (isnan(value)) /* without a sign, which C may print */
        return snprintf(to, size, "nan");
    return nf_shortest(to, size, value, type, type == NF_F32 ? 6 : 15);
}

nf_status nf_csv_print(const nf_matrix *m, const char *path, nf_error *error)
{
    const char separator = separator_of(path);
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

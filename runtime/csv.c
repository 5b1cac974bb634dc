/* csv.c - reading numbers in columns: .csv and .tsv, also while they are unpacked; an optional header line. Cells as in
 * RFC 4180, but that each ends on its line.
 */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

static bool is_tsv(const char *path) { return nf_ends_with(path, ".tsv") || nf_ends_with(path, ".tsv.gz"); }

/* ---- cells ------------------------------------------------------------------------------------------------------- */

static bool is_space(char c, char separator) { return c == ' ' || (c == '\t' && separator != '\t'); }

/* The text between `from` and `to` without spaces (and tabs, unless those separate) at its ends. */
static nf_cell trimmed(const char *from, const char *to, char separator)
{
    while (from < to && is_space(*from, separator))
        from++;
    while (to > from && is_space(to[-1], separator))
        to--;
    return (nf_cell){from, (size_t)(to - from), false};
}

/* The first separator at or behind `from`; NULL: there is none. Spaces at the end of a line separate nothing. */
static const char *find_separator(const char *from, const char *end, char separator)
{
    if (separator != ' ')
        return memchr(from, separator, (size_t)(end - from));
    while (from < end && !is_space(*from, ' '))
        from++;
    return trimmed(from, end, ' ').n ? from : NULL;
}

nf_cell nf_csv_cell(const char **at, const char *end, char separator)
{
    const char *const from = trimmed(*at, end, separator).from, *stop = from;
    if (from < end && *from == '"')
        do {
            const char *const quote = memchr(stop + 1, '"', (size_t)(end - stop - 1));
            stop = quote ? quote + 1 : end;
        } while (stop < end && *stop == '"'); /* two quotes in a row stand for one inside the text */
    const char *const behind = find_separator(stop, end, separator);
    nf_cell c = trimmed(from, behind ? behind : end, separator);
    if (stop > from + 1 && stop == c.from + c.n && stop[-1] == '"') {
        c = trimmed(from + 1, stop - 1, separator);
        c.quoted = true;
    }
    *at = behind ? behind + 1 : NULL;
    return c;
}

size_t nf_cell_text(nf_cell c, char *to)
{
    size_t n = 0;
    for (size_t i = 0; i < c.n; i++) {
        to[n++] = c.from[i];
        i += c.quoted && c.from[i] == '"';
    }
    to[n] = 0;
    return n;
}

/* ---- rows -------------------------------------------------------------------------------------------------------- */

/* A text that is read, and how far. One that is being unpacked lies in a buffer, a piece after the other. */
typedef struct source {
    const char *path, *at, *end; /* path: for errors; at: the next line's first byte */
    nf_inflater *more;           /* what comes behind `end`; NULL: nothing */
    char *buffer;
    size_t capacity;
    bool endless;     /* the line goes on too long */
    size_t line, row; /* numbers of the line and the row that were read last, from 1; 0: none yet */
    char separator;
    size_t width;     /* cells of each line; 0: not known yet */
    char **names;     /* [width] in the header; NULL: there is none */
    nf_choice choice; /* the columns that are taken */
    const nf_reading *how;
} source;

/* Unpacks more of the text, which moves in its buffer; false where there is no more of it. So that a small file cannot
 * become a very long line, the text ends with a byte that is 0, and in a line that is longer than any of numbers. */
static bool fill(source *t)
{
    enum { PIECE = 1 << 20, LONGEST = 1 << 28 };
    const size_t left = (size_t)(t->end - t->at);
    t->endless = t->more && left > LONGEST;
    if (!t->more || t->endless)
        return false;
    if (left && t->buffer)
        memmove(t->buffer, t->at, left);
    if (!t->buffer || left + PIECE > t->capacity)
        t->buffer = nf_realloc(t->buffer, t->capacity = 2 * left + PIECE);
    size_t n = nf_inflate(t->more, t->buffer + left, t->capacity - left);
    const char *zero = n ? memchr(t->buffer + left, 0, n) : NULL;
    if (zero)
        n = (size_t)(zero - t->buffer) - left + 1;
    if (zero || !n)
        t->more = NULL;
    t->at = t->buffer;
    t->end = t->buffer + left + n;
    return n > 0;
}

/* Gives the next line without the line feed, carriage return or both that end it; it is valid until the next call.
 * False after the last. */
static bool next_line(source *t, const char **line, const char **end)
{
    size_t n = 0;
    if (t->at == t->end && !fill(t))
        return false;
    do {
        while (t->at + n < t->end && t->at[n] != '\n' && t->at[n] != '\r')
            n++;
    } while (t->at + n + 1 >= t->end && fill(t)); /* two bytes may end it */
    const char *const stop = t->at + n;
    *line = t->at;
    *end = stop;
    t->at = stop + (stop < t->end) + (stop + 1 < t->end && stop[0] == '\r' && stop[1] == '\n');
    t->line++;
    return true;
}

/* Whether a cell that reads as infinite is digits that are too large for double, rather than the word "inf". */
static bool is_beyond(nf_cell c, double value)
{
    return c.n && isinf(value) && c.from[c.n - 1] >= '0' && c.from[c.n - 1] <= '9';
}

bool nf_cell_has_comma(nf_cell c)
{
    char text[64];
    double value;
    const char *comma = c.n < sizeof text ? memchr(c.from, ',', c.n) : NULL;
    if (!comma)
        return false;
    memcpy(text, c.from, c.n);
    text[comma - c.from] = '.';
    return nf_number_parse(text, c.n, &value);
}

/* Whether a cell says, in a usual way, that there is no value. */
static bool is_missing(nf_cell c)
{
    static const char *const words[] = {"NA", "N/A", "null", "NULL", "None", "?", "-"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (c.n == strlen(words[i]) && !memcmp(c.from, words[i], c.n))
            return true;
    return false;
}

/* Fails with the reason why the cell of a column, from 0, is no finite number. */
static nf_status refuse(const source *t, size_t column, nf_cell c, nf_error *error)
{
    const bool confidential = t->how->confidential;
    char shown[48] = "no number", named[72] = "";
    const char *expected = "expected a number";
    double value;
    const bool number = nf_number_parse(c.from, c.n, &value), beyond = number && is_beyond(c, value);
    if (t->names && t->names[column][0] && !confidential)
        snprintf(named, sizeof named, " (%.60s)", t->names[column]);
    if (number && !beyond)
        return nf_fail(error, NF_DATA, "%s:%zu: row %zu, column %zu%s is %s, expected a finite number", t->path,
                       t->line, t->row, column + 1, named, isnan(value) ? "NaN" : "infinite");
    if (c.n == 0)
        snprintf(shown, sizeof shown, "empty");
    else if (beyond && confidential)
        snprintf(shown, sizeof shown, "a number");
    else if (!confidential)
        nf_quote(shown, sizeof shown, c.from, c.n);
    if (beyond)
        expected = "beyond the range of double";
    else if (is_missing(c) && !confidential)
        expected = "a missing value, expected a number";
    else if (nf_cell_has_comma(c) && !confidential)
        expected = "expected a number with a decimal point, not a comma";
    return nf_fail(error, NF_DATA, "%s:%zu: column %zu%s is %s, %s", t->path, t->line, column + 1, named, shown,
                   expected);
}

/* How many cells a line has; how many of them are numbers, and how many would be with points for their commas. */
typedef struct tally {
    size_t cells, numbers, commas;
} tally;

static tally count_cells(const char *line, const char *end, char separator)
{
    tally n = {0};
    double value;
    for (; line; n.cells++) {
        const nf_cell c = nf_csv_cell(&line, end, separator);
        const bool number = nf_number_parse(c.from, c.n, &value);
        n.numbers += number;
        n.commas += !number && nf_cell_has_comma(c);
    }
    return n;
}

/* Where the cells of a header begin: behind the mark of a comment, if it is one. */
static const char *header_cells(const char *line, const char *end)
{
    const nf_cell c = trimmed(line, end, ' ');
    return c.n && *c.from == '#' ? c.from + 1 : line;
}

/* What separates the cells, by the first two lines that are not blank: of the characters that are in both, and rather
 * of those that give both the same number of cells, that which makes most numbers of the second, and the fewest other
 * cells. A comma where there is none. */
static char find_out_separator(source t)
{
    static const char all[] = {',', ';', '\t', '|', ' '};
    const char *line[2], *end[2];
    size_t lines = 0, most = 0, others = 0;
    bool even = false;
    char best = 0;
    t.more = NULL; /* the lines must stay where they are */
    while (lines < 2 && next_line(&t, &line[lines], &end[lines]))
        lines += trimmed(line[lines], end[lines], ' ').n > 0;
    for (size_t i = 0; i < sizeof all && lines; i++) {
        const tally first = count_cells(header_cells(line[0], end[0]), end[0], all[i]);
        const tally second = lines > 1 ? count_cells(line[1], end[1], all[i]) : first;
        const size_t numbers = second.numbers + second.commas, rest = second.cells - numbers;
        const bool same = first.cells == second.cells;
        if (first.cells < 2 || second.cells < 2)
            continue;
        if (!best || (same != even ? same : numbers != most ? numbers > most : rest < others)) {
            best = all[i];
            even = same;
            most = numbers;
            others = rest;
        }
    }
    return best ? best : ',';
}

/* The names in a header of t->width cells, in one block. */
static char **read_names(const source *t, const char *at, const char *end)
{
    char **names = nf_alloc(1, t->width * sizeof *names + (size_t)(end - at) + t->width);
    char *to = (char *)(names + t->width);
    for (size_t i = 0; i < t->width; i++) {
        names[i] = to;
        to += nf_cell_text(nf_csv_cell(&at, end, t->separator), to) + 1;
    }
    return names;
}

/* Learns from the first line how many cells lines have, whether it is a header, and which columns are taken. */
static nf_status read_first(source *t, const char *line, const char *end, bool *header, nf_error *error)
{
    const tally n = count_cells(line, end, t->separator);
    *header = t->how->header || (n.numbers == 0 && n.commas == 0);
    t->width = n.cells;
    if (*header) {
        const char *cells = header_cells(line, end);
        t->width = count_cells(cells, end, t->separator).cells;
        t->names = read_names(t, cells, end);
    }
    return nf_columns_choose(&t->choice, t->path, t->names, t->width, t->how, error);
}

/* Reads a line of exactly t->width cells, those that are taken being finite numbers, into value[]. */
static nf_status read_row(const source *t, const char *line, const char *end, double *value, nf_error *error)
{
    const size_t *place = t->choice.place;
    const char *at = line;
    nf_cell c = {line, 0, false};
    size_t column = 0;
    bool good = true;
    for (; at && column < t->width && good; column++) {
        c = nf_csv_cell(&at, end, t->separator);
        double *const to = place[column] < SIZE_MAX ? &value[place[column]] : NULL;
        good = !to || (nf_number_parse(c.from, c.n, to) && isfinite(*to));
    }
    if (good && !at && column == t->width)
        return NF_OK;
    const size_t width = count_cells(line, end, t->separator).cells;
    if (width != t->width)
        return nf_fail(error, NF_DATA, "%s:%zu: %zu column%s, expected %zu", t->path, t->line, width, NF_S(width),
                       t->width);
    return refuse(t, column - 1, c, error);
}

/* Refuses UTF-16, and skips the byte-order mark of UTF-8. */
static nf_status begin(source *t, nf_error *error)
{
    fill(t);
    const size_t n = (size_t)(t->end - t->at);
    if (n >= 2 && (!memcmp(t->at, "\xff\xfe", 2) || !memcmp(t->at, "\xfe\xff", 2)))
        return nf_fail(error, NF_DATA, "%s is text in UTF-16, expected UTF-8", t->path);
    if (n >= 3 && !memcmp(t->at, "\xef\xbb\xbf", 3))
        t->at += 3;
    return NF_OK;
}

/* Refuses a line with a byte that is 0, or without an end. */
static nf_status check_line(const source *t, const char *line, const char *end, nf_error *error)
{
    if (t->endless)
        return nf_fail(error, NF_DATA, "%s:%zu: the line has more than 256 MiB", t->path, t->line);
    const char *zero = end > line ? memchr(line, 0, (size_t)(end - line)) : NULL;
    if (!zero)
        return NF_OK;
    return nf_fail(error, NF_DATA, "%s:%zu: byte %zu is zero, expected text in UTF-8", t->path, t->line,
                   (size_t)(zero - line) + 1);
}

nf_status nf_csv_parse(nf_growing *rows, nf_choice *choice, const char *path, const char *bytes, size_t n,
                       nf_inflater *packed, const nf_reading *how, nf_range *range, nf_error *error)
{
    source t = {.path = path, .at = bytes, .end = bytes + n, .more = packed, .how = how};
    const char *line, *end;
    bool header = false;
    nf_status status = n || packed ? begin(&t, error) : NF_OK;
    if (!status)
        t.separator = how->separator ? how->separator : is_tsv(path) ? '\t' : find_out_separator(t);
    while (!status && !(t.width && t.row >= range->end) && next_line(&t, &line, &end)) {
        if ((rows || !t.width) && (status = check_line(&t, line, end, error)))
            break;
        if (trimmed(line, end, t.separator).n == 0)
            continue;
        if (!t.width && ((status = read_first(&t, line, end, &header, error)) || header))
            continue;
        const size_t row = t.row++;
        if (row < range->first || row >= range->end || !rows)
            continue;
        if (!(status = nf_growing_room(rows, t.choice.cols, error)))
            status = read_row(&t, line, end, rows->at + rows->n, error);
        rows->n += t.choice.cols;
    }
    const bool whole = rows && range->end == SIZE_MAX;
    if (!status && packed && whole && !nf_inflate_whole(packed))
        status = nf_fail(error, NF_DATA, "%s is cut short or damaged: it does not unpack", path);
    if (!status && !t.width)
        status = nf_fail(error, NF_DATA, "%s is empty", path);
    range->rows = t.row;
    *choice = t.choice;
    nf_free(t.names);
    nf_free(t.buffer);
    return status;
}

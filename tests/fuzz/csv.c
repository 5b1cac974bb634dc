/* csv.c - bytes as .csv or .tsv; the first byte says which, and how they are read; with bit 64 the next says the
 * separator, with bit 128 the next line which columns, for data and context, and two are known by name. What is read
 * prints as text that reads back to the same bits and names. */
#include "fuzz.h"

#include <string.h>
#include <zlib.h>

#include "memory.h"

/* Printed and parsed in memory, as nf_csv_print does it; in double, as columns that float just holds apart may be
 * refused when they have been rounded to it. */
static void again(const nf_matrix *m, const char *path, char separator)
{
    const nf_reading how = {.type = NF_F64, .cols = m->cols};
    char *text = nf_alloc(m->rows * m->cols * 40 + 1, 1);
    size_t n = 0;
    nf_matrix back;
    nf_error error;
    for (size_t i = 0; i < m->rows; i++)
        for (size_t j = 0; j < m->cols; j++) {
            n += (size_t)nf_number_print(text + n, 40, nf_matrix_get(m, i, j), m->type);
            text[n++] = j + 1 < m->cols ? separator : '\n';
        }
    const nf_status status = nf_matrix_parse(&back, path, text, n, &how, &error);
    fuzz_require(!status, "what was printed does not parse: %s", error.text);
    fuzz_require(back.rows == m->rows && back.cols == m->cols, "%zu x %zu became %zu x %zu", m->rows, m->cols,
                 back.rows, back.cols);
    for (size_t i = 0; i < m->rows * m->cols; i++) {
        const double v = nf_matrix_get(m, i / m->cols, i % m->cols), w = nf_matrix_get(&back, i / m->cols, i % m->cols);
        fuzz_require(m->type == NF_F32 ? (float)w == (float)v : w == v, "number %zu, %.17g, became %.17g", i, v, w);
    }
    nf_matrix_free(&back);
    nf_free(text);
}

/* The same text packed by gzip reads as the same. */
static void packed(const nf_matrix *m, const char *path, const char *text, size_t n, const nf_reading *how)
{
    z_stream z = {0};
    nf_matrix back;
    nf_error error;
    char *to = nf_alloc(2 * n + 64, 1);
    fuzz_require(deflateInit2(&z, 1, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK, "deflateInit2");
    z.next_in = (Bytef *)(uintptr_t)text;
    z.avail_in = (uInt)n;
    z.next_out = (Bytef *)to;
    z.avail_out = (uInt)(2 * n + 64);
    fuzz_require(deflate(&z, Z_FINISH) == Z_STREAM_END, "deflate");
    const nf_status status = nf_matrix_parse(&back, path, to, (size_t)z.total_out, how, &error);
    deflateEnd(&z);
    fuzz_require(!status, "what reads does not read when it is packed: %s", error.text);
    fuzz_require_same(m, &back, "csv.gz");
    nf_matrix_free(&back);
    nf_free(to);
}

/* Written to a file and read back, with the names. */
static void again_in_file(const nf_matrix *m, const char *name)
{
    nf_matrix back;
    nf_error error;
    const char *path = fuzz_path(name);
    fuzz_require(!nf_matrix_write(m, path, &error), "cannot write: %s", error.text);
    fuzz_require(!nf_matrix_read(&back, path, &(nf_reading){.type = NF_F64}, &error), "does not read: %s", error.text);
    fuzz_require(back.rows == m->rows && back.cols == m->cols, "%zu x %zu became %zu x %zu", m->rows, m->cols,
                 back.rows, back.cols);
    bool number = false; /* a name that is one, with a point or a comma, and there is no header */
    for (size_t j = 0; m->names && j < m->cols; j++) {
        double value;
        char *const own = nf_strdup(m->names[j]), *const comma = strchr(own, ',');
        number |= nf_number_parse(own, strlen(own), &value);
        if (comma) {
            *comma = '.';
            number |= nf_number_parse(own, strlen(own), &value);
        }
        nf_free(own);
    }
    fuzz_require(!m->names == !back.names || number, "there are names only before, or after");
    for (size_t j = 0; back.names && j < m->cols; j++)
        fuzz_require(!strcmp(m->names[j], back.names[j]), "'%s' became '%s'", m->names[j], back.names[j]);
    nf_matrix_free(&back);
}

/* The next line of the n bytes at *at, which move behind it, as a text of the caller's. */
static char *take_line(const uint8_t **at, size_t *n)
{
    const uint8_t *const end = memchr(*at, '\n', *n);
    const size_t length = end ? (size_t)(end - *at) : *n;
    char *text = nf_alloc(length + 1, 1);
    memcpy(text, *at, length);
    *at += length + (end != NULL);
    *n -= length + (end != NULL);
    return text;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nf_matrix m;
    nf_error error;
    if (size < 1)
        return 0;
    nf_reading how = fuzz_reading(data[0]);
    const char *path = data[0] & 1 ? "data.tsv" : "data.csv";
    char first[] = "a", second[] = "b c", *names[] = {first, second}, *columns = NULL, *context = NULL;
    const uint8_t *at = data + 1;
    size_t n = size - 1;
    if (data[0] & 64 && n) {
        how.separator = ",;\t| "[*at++ % 5];
        n--;
    }
    if (data[0] & 128) {
        columns = take_line(&at, &n);
        context = take_line(&at, &n);
        how.columns = columns[0] ? columns : NULL;
        const bool weighs = fuzz_one_in(4, data, size);
        how.context_columns = context[0] && !weighs ? context : NULL;
        how.weights = context[0] && weighs ? context : NULL;
        how.context = how.cols ? 1 : 0;
        how.names = how.cols ? names : NULL;
    }
    char *text = nf_alloc(n + 1, 1); /* a copy without an end: reading past it is seen */
    char *bytes = text + 1;
    memcpy(bytes, at, n);
    const nf_status status = nf_matrix_parse(&m, path, bytes, n, &how, &error);
    if (status) {
        fuzz_require_error(status, &error, path);
    } else {
        fuzz_require_finite(&m);
        if (m.rows)
            again(&m, path, data[0] & 1 ? '\t' : ',');
        if (m.rows && fuzz_one_in(32, data, size))
            again_in_file(&m, path);
        if (fuzz_one_in(8, data, size))
            packed(&m, data[0] & 1 ? "data.tsv.gz" : "data.csv.gz", bytes, n, &how);
        nf_matrix_free(&m);
    }
    nf_free(text);
    nf_free(columns);
    nf_free(context);
    return 0;
}

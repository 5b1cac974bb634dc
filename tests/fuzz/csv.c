/* csv.c - bytes as .csv or .tsv; the first byte says which, and how they are read. What is read prints as text that
 * reads back to the same bits. */
#include "fuzz.h"

#include <string.h>

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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nf_matrix m;
    nf_error error;
    if (size < 1)
        return 0;
    const nf_reading how = fuzz_reading(data[0]);
    const char *path = data[0] & 1 ? "data.tsv" : "data.csv";
    char *text = nf_alloc(size, 1); /* a copy without an end: reading past it is seen */
    memcpy(text, data + 1, size - 1);
    const nf_status status = nf_matrix_parse(&m, path, text, size - 1, &how, &error);
    if (status) {
        fuzz_require_error(status, &error, path);
    } else {
        fuzz_require_finite(&m);
        if (m.rows)
            again(&m, path, data[0] & 1 ? '\t' : ',');
        nf_matrix_free(&m);
    }
    nf_free(text);
    return 0;
}

/* csv.c - bytes as .csv or .tsv, the first byte says which and in which precision. What is read prints as text that
 * reads back to the same bits. */
#include "fuzz.h"

#include <string.h>

#include "memory.h"

/* Printed and parsed in memory, as nf_csv_print does it. */
static void again(const nf_matrix *m, const char *path, char separator)
{
    char *text = nf_alloc(m->rows * m->cols * 40 + 1, 1);
    size_t n = 0;
    nf_matrix back;
    nf_error error;
    for (size_t i = 0; i < m->rows; i++)
        for (size_t j = 0; j < m->cols; j++) {
            n += (size_t)nf_number_print(text + n, 40, nf_matrix_get(m, i, j), m->type);
            text[n++] = j + 1 < m->cols ? separator : '\n';
        }
    const nf_status status = nf_csv_parse(&back, path, text, n, m->type, &error);
    fuzz_require(!status, "what was printed does not parse: %s", error.text);
    fuzz_require_same(m, &back, path);
    nf_matrix_free(&back);
    nf_free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nf_matrix m;
    nf_error error;
    if (size < 1)
        return 0;
    const nf_type type = data[0] & 1 ? NF_F64 : NF_F32;
    const char *path = data[0] & 2 ? "data.tsv" : "data.csv";
    char *text = nf_alloc(size, 1); /* a copy without an end: reading past it is seen */
    memcpy(text, data + 1, size - 1);
    const nf_status status = nf_csv_parse(&m, path, text, size - 1, type, &error);
    if (status) {
        fuzz_require_error(status, &error, path);
    } else {
        if (m.rows)
            again(&m, path, data[0] & 2 ? '\t' : ',');
        nf_matrix_free(&m);
    }
    nf_free(text);
    return 0;
}

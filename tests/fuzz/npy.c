/* npy.c - bytes as .npy or, with bits 64 and 128 of the first, which says how they are read, as .npz and .npy.gz. What
 * is read, written as a file, reads back to the same bits. */
#include "fuzz.h"

#include <string.h>

#include "memory.h"

static void again(const nf_matrix *m)
{
    const nf_reading how = {.type = m->type};
    nf_matrix back;
    nf_error error;
    const char *path = fuzz_path("data.npy");
    fuzz_require(!nf_matrix_write(m, path, &error), "cannot write: %s", error.text);
    fuzz_require(!nf_matrix_read(&back, path, &how, &error), "what was written does not read: %s", error.text);
    fuzz_require_same(m, &back, "npy");
    nf_matrix_free(&back);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nf_matrix m;
    nf_error error;
    if (size < 1)
        return 0;
    nf_reading how = fuzz_reading(data[0]);
    how.header = false; /* of text alone */
    const char *path = data[0] & 64 ? "data.npz" : data[0] & 128 ? "data.npy.gz" : "data.npy";
    char *bytes = nf_alloc(size, 1); /* a copy without an end: reading past it is seen */
    memcpy(bytes, data + 1, size - 1);
    const nf_status status = nf_matrix_parse(&m, path, bytes, size - 1, &how, &error);
    if (status) {
        fuzz_require_error(status, &error, path);
    } else {
        fuzz_require_finite(&m);
        if (m.rows && fuzz_one_in(32, data, size))
            again(&m);
        nf_matrix_free(&m);
    }
    nf_free(bytes);
    return 0;
}

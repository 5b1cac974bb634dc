/* npy.c - bytes as .npy; the first byte says in which precision. What is read, written as a file, reads back to the
 * same bits. */
#include "fuzz.h"

#include <string.h>

#include "memory.h"

static void again(const nf_matrix *m)
{
    nf_matrix back;
    nf_error error;
    char *bytes;
    size_t n;
    const char *path = fuzz_path("data.npy");
    fuzz_require(!nf_npy_print(m, path, &error), "cannot write: %s", error.text);
    fuzz_require(!nf_file_read(path, SIZE_MAX, &bytes, &n, &error), "cannot read: %s", error.text);
    fuzz_require(!nf_npy_parse(&back, path, bytes, n, m->type, &error), "what was written does not parse: %s",
                 error.text);
    fuzz_require_same(m, &back, "npy");
    nf_matrix_free(&back);
    nf_free(bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nf_matrix m;
    nf_error error;
    if (size < 1)
        return 0;
    char *bytes = nf_alloc(size, 1);
    memcpy(bytes, data + 1, size - 1);
    const nf_status status = nf_npy_parse(&m, "data.npy", bytes, size - 1, data[0] & 1 ? NF_F64 : NF_F32, &error);
    if (status) {
        fuzz_require_error(status, &error, "data.npy");
    } else {
        if (fuzz_one_in(16, data, size))
            again(&m);
        nf_matrix_free(&m);
    }
    nf_free(bytes);
    return 0;
}

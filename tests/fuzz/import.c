/* import.c - bytes as a file of another library's tensors: an archive, by its first byte a pickle alone or one in an
 * archive around it, or .safetensors. What is found is read whole. */
#include <string.h>

#include "fuzz.h"
#include "memory.h"
#include "tensors.h"

/* Every number of every tensor lies in what was read: the sanitizers look. */
static void read_all(const tensors *t)
{
    volatile double sum = 0;
    for (size_t i = 0; i < t->n; i++) {
        const size_t n = tensor_count(&t->at[i]);
        for (size_t k = 0; k < n && k < 1000; k++)
            sum = sum + tensor_number(&t->at[i], k) + tensor_number(&t->at[i], n - 1 - k);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nf_error error;
    nf_status status;
    if (size < 1)
        return 0;
    char *bytes = nf_alloc(size, 1); /* a copy without an end: reading past it is seen */
    memcpy(bytes, data + 1, size - 1);
    if (data[0] & 1) {
        views v;
        status = pickle_read(&v, "a.pt", bytes, size - 1, &error);
        views_free(&v);
    } else {
        tensors t;
        status = tensors_find(&t, "a.pt", bytes, size - 1, &error);
        if (!status)
            read_all(&t);
        tensors_free(&t);
    }
    if (status)
        fuzz_require_error(status, &error, "a.pt");
    nf_free(bytes);
    return 0;
}

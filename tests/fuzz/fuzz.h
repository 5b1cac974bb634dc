/* fuzz.h - what the libFuzzer targets share: what an error must look like, and how a broken promise is told. */
#ifndef NF_FUZZ_H
#define NF_FUZZ_H
#include <stddef.h>
#include <stdint.h>

#include "internal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the process, which libFuzzer reports with the input, unless `ok`. */
void fuzz_require(bool ok, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A refusal is NF_DATA with one line of valid UTF-8 without control characters, which begins with the path. */
void fuzz_require_error(nf_status status, const nf_error *error, const char *path);

/* Both matrices have the same shape and bits, or are NaN at the same places. */
void fuzz_require_same(const nf_matrix *a, const nf_matrix *b, const char *what);

/* How data are read, by the bits of a byte but the first: precision, standardize, header, two columns, confidential. */
nf_reading fuzz_reading(uint8_t how);

/* A matrix that was read holds finite numbers alone. */
void fuzz_require_finite(const nf_matrix *m);

/* True for one input in `n`, the same ones every time. */
bool fuzz_one_in(unsigned n, const uint8_t *data, size_t size);

/* A path in memory that this process may write, NAME under a directory of its own that goes when it ends. */
const char *fuzz_path(const char *name);
#endif

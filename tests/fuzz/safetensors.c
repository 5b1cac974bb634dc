/* safetensors.c - bytes as the weights of a small model; the first byte says in which precision. A file that is refused
 * changes nothing; what is read, written as a file, reads back to the same bits. */
#define _GNU_SOURCE
#include "fuzz.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "memory.h"

enum { PARAMS = 9 };

static const nf_param parameters[] = {
    {.name = (char *)"flow.1.alpha", .cols = 1, .offset = 0, .trainable = true},
    {.name = (char *)"flow.2.net.1.weight", .rows = 2, .cols = 3, .offset = 1, .trainable = true},
    {.name = (char *)"flow.2.net.1.bias", .cols = 2, .offset = 7, .trainable = true},
};

static nf_program program_of(nf_type type)
{
    return (nf_program){.name = "fuzz",
                        .dim = 2,
                        .params = PARAMS,
                        .layers = 2,
                        .type = type,
                        .param = parameters,
                        .n_param = sizeof parameters / sizeof *parameters};
}

static void again(const nf_program *p, const double *params)
{
    double back[PARAMS] = {0};
    nf_error error;
    const char *path = fuzz_path("w.safetensors");
    fuzz_require(!nf_weights_write(p, params, path, &error), "cannot write: %s", error.text);
    fuzz_require(!nf_weights_read(p, back, path, &error), "what was written does not read: %s", error.text);
    fuzz_require(!memcmp(params, back, PARAMS * nf_type_size(p->type)), "other weights came back");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int fd = -1;
    static char path[40];
    double params[PARAMS], before[PARAMS];
    nf_error error;
    if (size < 1)
        return 0;
    if (fd < 0) {
        fd = memfd_create("weights", MFD_CLOEXEC);
        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    }
    fuzz_require(fd >= 0 && !ftruncate(fd, 0) && pwrite(fd, data + 1, size - 1, 0) == (ssize_t)size - 1, "no memory");
    const nf_program p = program_of(data[0] & 1 ? NF_F64 : NF_F32);
    memset(params, 0x3f, sizeof params);
    memcpy(before, params, sizeof params);
    const nf_status status = nf_weights_read(&p, params, path, &error);
    if (status) {
        fuzz_require_error(status, &error, path);
        fuzz_require(!memcmp(params, before, sizeof params), "a refused file changed the weights");
    } else if (fuzz_one_in(16, data, size)) {
        again(&p, params);
    }
    return 0;
}

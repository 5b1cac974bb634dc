/* safetensors.c - bytes as the weights of a small model; the first byte says in which precision, and whether the model
 * knows its architecture. Bytes that are refused change nothing; what is read, written as a file, reads back to the
 * same bits and names of columns. */
#include "fuzz.h"

#include <string.h>

#include "memory.h"

enum { PARAMS = 9 };

static const nf_param parameters[] = {
    {.name = (char *)"flow.1.alpha", .cols = 1, .offset = 0, .trainable = true},
    {.name = (char *)"flow.2.net.1.weight", .rows = 2, .cols = 3, .offset = 1, .trainable = true},
    {.name = (char *)"flow.2.net.1.bias", .cols = 2, .offset = 7, .trainable = true},
};

static nf_program program_of(uint8_t how)
{
    nf_program p = {.name = "fuzz",
                    .dim = 2,
                    .params = PARAMS,
                    .layers = 2,
                    .type = how & 1 ? NF_F64 : NF_F32,
                    .param = parameters,
                    .n_param = sizeof parameters / sizeof *parameters};
    if (how & 2) {
        p.architecture = "dim = 2\ncontext = 0\nlayers = 2\nflow.1 = leaky_relu\nflow.2 = coupling\nflow.2.split = 1\n"
                         "base = gaussian\n";
        p.hash = "0123456789abcdef";
    }
    return p;
}

static void again(const nf_program *p, const double *params, char *const *names)
{
    double back[PARAMS] = {0};
    char **read;
    nf_error error;
    const char *path = fuzz_path("w.safetensors");
    fuzz_require(!nf_weights_write_named(p, params, names, path, &error), "cannot write: %s", error.text);
    fuzz_require(!nf_weights_read_named(p, back, &read, path, &error), "what was written does not read: %s",
                 error.text);
    fuzz_require(!names == !read, "there are names only before, or after");
    for (size_t i = 0; names && i < p->dim + p->context; i++)
        fuzz_require(!strcmp(names[i], read[i]), "'%s' became '%s'", names[i], read[i]);
    nf_free(read);
    fuzz_require(!memcmp(params, back, PARAMS * nf_type_size(p->type)), "other weights came back");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    double params[PARAMS], before[PARAMS];
    char **names;
    nf_error error;
    if (size < 1)
        return 0;
    const nf_program p = program_of(data[0]);
    char *bytes = nf_alloc(size, 1); /* a copy without an end: reading past it is seen */
    memcpy(bytes, data + 1, size - 1);
    memset(params, 0x3f, sizeof params);
    memcpy(before, params, sizeof params);
    const nf_status status = nf_weights_parse(&p, params, &names, "w.safetensors", bytes, size - 1, &error);
    if (status) {
        fuzz_require_error(status, &error, "w.safetensors");
        fuzz_require(!memcmp(params, before, sizeof params), "bytes that were refused changed the weights");
        fuzz_require(!names, "bytes that were refused have names");
    } else if (fuzz_one_in(32, data, size)) {
        again(&p, params, names);
    }
    nf_free(names);
    nf_free(bytes);
    return 0;
}

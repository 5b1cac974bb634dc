/* files.c - what the runtime library reads and writes, on whatever machine this runs: files do not depend on its order
 * of bytes. Prints what is wrong, and ends with 1 then. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

static int wrong;

#define EXPECT(condition) ((condition) ? (void)0 : (void)(printf("line %d: %s\n", __LINE__, #condition), wrong = 1))

static nf_error error;

/* A status that must be NF_OK. */
static void good(int line, nf_status status)
{
    if (status) {
        printf("line %d: %s\n", line, error.text);
        exit(1);
    }
}
#define GOOD(status) good(__LINE__, status)

/* Reads a file of at most 4 KiB into a buffer of the caller's; returns its length. */
static size_t bytes_of(const char *path, unsigned char bytes[4096])
{
    FILE *f = fopen(path, "rb");
    const size_t n = f ? fread(bytes, 1, 4096, f) : 0;
    if (f)
        fclose(f);
    return n;
}

static void every_format_gives_the_numbers_back(void)
{
    static const char *const path[] = {"a.npy", "a.csv", "a.tsv"};
    for (int type = 0; type < 2; type++)
        for (int s = 0; s < 3; s++) {
            nf_matrix m, back;
            GOOD(nf_matrix_make(&m, 100, 3, (nf_type)type, &error));
            for (size_t i = 0; i < 300; i++)
                nf_matrix_set(&m, i / 3, i % 3, ldexp(sin((double)i * 1.7), (int)(i % 80) - 40));
            nf_matrix_set(&m, 0, 0, type ? 5e-324 : 1e-45);
            nf_matrix_set(&m, 1, 0, type ? 1.7976931348623157e308 : 3.4028234e38);
            GOOD(nf_matrix_write(&m, path[s], &error));
            GOOD(nf_matrix_read(&back, path[s], &(nf_reading){.type = (nf_type)type, .cols = 3}, &error));
            for (size_t i = 0; i < 300; i++)
                EXPECT(nf_matrix_get(&m, i / 3, i % 3) == nf_matrix_get(&back, i / 3, i % 3));
            nf_matrix_free(&m);
            nf_matrix_free(&back);
        }
}

/* The bytes of 1.5 and -2.25 with the lowest first. */
static const unsigned char in_float[] = {0, 0, 0xc0, 0x3f, 0, 0, 0x10, 0xc0};
static const unsigned char in_double[] = {0, 0, 0, 0, 0, 0, 0xf8, 0x3f, 0, 0, 0, 0, 0, 0, 2, 0xc0};

static void npy_has_the_lowest_byte_first(void)
{
    for (int type = 0; type < 2; type++) {
        nf_matrix m;
        unsigned char bytes[4096];
        const size_t size = type ? sizeof in_double : sizeof in_float;
        GOOD(nf_matrix_make(&m, 1, 2, (nf_type)type, &error));
        nf_matrix_set(&m, 0, 0, 1.5);
        nf_matrix_set(&m, 0, 1, -2.25);
        GOOD(nf_matrix_write(&m, "b.npy", &error));
        const size_t n = bytes_of("b.npy", bytes);
        EXPECT(n == 128 + size && !memcmp(bytes + 128, type ? in_double : in_float, size));
        EXPECT(strstr((const char *)bytes + 10, type ? "'<f8'" : "'<f4'") != NULL);
        nf_matrix_free(&m);
    }
}

static void npy_is_read_in_either_order(void)
{
    static const struct {
        const char *type;
        unsigned char bytes[8];
        double value;
    } number[] = {
        {"<f8", {0, 0, 0, 0, 0, 0, 0xf8, 0x3f}, 1.5},
        {">f8", {0x3f, 0xf8}, 1.5},
        {"<f4", {0, 0, 0x10, 0xc0}, -2.25},
        {">f4", {0xc0, 0x10}, -2.25},
        {"<f2", {0, 0x3e}, 1.5},
        {">f2", {0x3e, 0}, 1.5},
        {"<i2", {0xfe, 0xff}, -2},
        {">i2", {0xff, 0xfe}, -2},
        {"<u4", {1, 2, 3, 4}, 0x04030201},
        {">u4", {1, 2, 3, 4}, 0x01020304},
        {"<i8", {0xfd, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, -3},
        {">i8", {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfd}, -3},
        {"|u1", {200}, 200},
        {"|b1", {1}, 1},
    };
    for (size_t i = 0; i < sizeof number / sizeof *number; i++) {
        char text[256];
        nf_matrix m;
        const size_t size = (size_t)(number[i].type[2] - '0');
        memcpy(text, "\x93NUMPY\x01\x00\x76\x00", 10);
        const int n =
            snprintf(text + 10, 119, "{'descr': '%s', 'fortran_order': False, 'shape': (1, 1), }", number[i].type);
        memset(text + 10 + n, ' ', 118 - (size_t)n);
        text[127] = '\n';
        memcpy(text + 128, number[i].bytes, size);
        GOOD(nf_file_write("c.npy", text, 128 + size, &error));
        GOOD(nf_matrix_read(&m, "c.npy", &(nf_reading){.type = NF_F64}, &error));
        EXPECT(nf_matrix_get(&m, 0, 0) == number[i].value);
        nf_matrix_free(&m);
    }
}

static void weights_have_the_lowest_byte_first(void)
{
    static const nf_param parameter[] = {{.name = (char *)"flow.1.alpha", .cols = 2}};
    for (int type = 0; type < 2; type++) {
        const nf_program p = {.name = "small",
                              .dim = 2,
                              .params = 2,
                              .layers = 1,
                              .type = (nf_type)type,
                              .param = parameter,
                              .n_param = 1};
        nf_program other = p;
        const float narrow[2] = {1.5F, -2.25F};
        const double wide[2] = {1.5, -2.25};
        float as_float[2] = {0};
        double as_double[2] = {0};
        unsigned char bytes[4096];
        const size_t size = type ? sizeof in_double : sizeof in_float;
        GOOD(nf_weights_write(&p, type ? (const void *)wide : narrow, "w.safetensors", &error));
        const size_t n = bytes_of("w.safetensors", bytes);
        EXPECT(n > 8 + size && bytes[0] + 256 * (size_t)bytes[1] + 8 + size == n);
        EXPECT(!memcmp(bytes + n - size, type ? in_double : in_float, size));
        other.type = NF_F32;
        GOOD(nf_weights_read(&other, as_float, "w.safetensors", &error));
        EXPECT(!memcmp(as_float, narrow, sizeof narrow));
        other.type = NF_F64;
        GOOD(nf_weights_read(&other, as_double, "w.safetensors", &error));
        EXPECT(!memcmp(as_double, wide, sizeof wide));
    }
}

static void add_up(void *user, size_t task, size_t thread)
{
    (void)thread;
    ((double *)user)[task] = (double)task;
}

static void threads_do_all_tasks(void)
{
    static double done[1000];
    nf_use_threads(4);
    for (int round = 0; round < 20; round++) {
        memset(done, 0, sizeof done);
        nf_parallel(1000, 4, add_up, done);
        for (size_t i = 0; i < 1000; i++)
            EXPECT(done[i] == (double)i);
    }
}

/* The known answers of Random123 for philox4x32-10: all zeros, and all ones. */
static void random_numbers_are_the_same(void)
{
    static const uint32_t zeros[] = {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8};
    static const uint32_t ones[] = {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd};
    uint32_t out[4];
    nf_philox(0, 0, 0, 0, out);
    EXPECT(!memcmp(out, zeros, sizeof out));
    nf_philox(UINT64_MAX, UINT64_MAX, UINT32_MAX, UINT32_MAX, out);
    EXPECT(!memcmp(out, ones, sizeof out));
}

int main(void)
{
    every_format_gives_the_numbers_back();
    npy_has_the_lowest_byte_first();
    npy_is_read_in_either_order();
    weights_have_the_lowest_byte_first();
    threads_do_all_tasks();
    random_numbers_are_the_same();
    return wrong;
}

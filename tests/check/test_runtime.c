/* test_runtime.c - random numbers, initialisers, AdamW, toy data, files and weights. */
#include <Random123/philox.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "check_main.h"
#include "memory.h"
#include "option.h"
#include "portable.h"
#include "program.h"
#include "shared.h"

/* Ours ships in generated C; Random123 is the reference. */
START_TEST(philox_is_philox)
{
    for (uint64_t i = 0; i < 1000; i++) {
        const uint64_t key = i * UINT64_C(0x9E3779B97F4A7C15), row = i * UINT64_C(0xD1B54A32D192ED03);
        uint32_t ours[4];
        nf_philox(key, row, (uint32_t)i, 3, ours);
        const philox4x32_ctr_t c = {{(uint32_t)row, (uint32_t)(row >> 32), (uint32_t)i, 3}};
        const philox4x32_key_t k = {{(uint32_t)key, (uint32_t)(key >> 32)}};
        const philox4x32_ctr_t theirs = philox4x32(c, k);
        ck_assert_mem_eq(ours, theirs.v, sizeof ours);
    }
    uint32_t rows[4][NF_DRAWS], one[4]; /* row by row and side by side, over the carry into the high word */
    nf_philox_rows(7, 0xfffffff0u, 2, rows);
    for (uint32_t k = 0; k < NF_DRAWS; k++) {
        nf_philox(7, 0xfffffff0u + (uint64_t)k, 2, 0, one);
        for (int i = 0; i < 4; i++)
            ck_assert_uint_eq(rows[i][k], one[i]);
    }
}
END_TEST

START_TEST(initialisers_have_their_moments)
{
    enum { N = 200000 };
    static float p[3 * N];
    const struct nf_initial from[] = {{0, N, NF_INIT_CONSTANT, 2.5, 0, NULL, 0},
                                      {N, N, NF_INIT_UNIFORM, -1, 3, NULL, 0},
                                      {2 * N, N, NF_INIT_TRUNCATED_NORMAL, 0.5, 0, NULL, 0}};
    nf_initialise(7, from, 3, p, 0);
    double mean[3] = {0}, square[3] = {0}, largest = 0;
    for (int i = 0; i < 3 * N; i++) {
        mean[i / N] += (double)p[i] / N;
        square[i / N] += (double)p[i] * (double)p[i] / N;
        if (i >= 2 * N)
            largest = fmax(largest, fabs((double)p[i]));
    }
    ck_assert_double_eq((double)p[N - 1], 2.5);
    ck_assert_double_le(fabs(mean[1] - 1), 0.02);
    ck_assert_double_le(fabs(square[1] - mean[1] * mean[1] - 16.0 / 12), 0.02);
    ck_assert_double_le(fabs(mean[2]), 0.005);
    ck_assert_double_le(fabs(sqrt(square[2]) - 0.5), 0.005); /* the cut is made up for */
    ck_assert_double_le(largest, 2 * 0.5 / 0.87962566103423978);
}
END_TEST

/* optax.adamw by hand, in double, for a single parameter. */
START_TEST(adamw_is_optax_adamw)
{
    const struct nf_adamw_options o = {1e-2, 0.9, 0.999, 1e-8, 1e-1};
    double q = 0.7, m = 0, v = 0, scale[2];
    float p = 0.7f, fm = 0, fv = 0;
    for (int step = 1; step <= 50; step++) {
        const double g = cos(step) + 0.1 * q;
        const float fg = (float)(cos(step) + 0.1 * (double)p);
        m = 0.9 * m + 0.1 * g;
        v = 0.999 * v + 0.001 * g * g;
        q -= 1e-2 * (m / (1 - pow(0.9, step)) / (sqrt(v / (1 - pow(0.999, step))) + 1e-8) + 1e-1 * q);
        nf_adamw_scale(&o, (uint64_t)step, scale);
        nf_adamw_update(&o, scale, 1, &p, &fg, &fm, &fv);
    }
    ck_assert_double_le(fabs((double)p - q), 1e-5);
}
END_TEST

START_TEST(points_are_the_seeds)
{
    nf_matrix m;
    nf_error error;
    nf_toy_options o = {.n = 50000, .seed = 1, .noise = NAN, .factor = NAN};
    ck_assert(nf_toy_make(&m, "points", &o, NF_F64, &error) == NF_OK);
    double s2 = 0, residual = 0;
    for (size_t i = 0; i < m.rows; i++) {
        const double x2 = nf_matrix_get(&m, i, 1), r = nf_matrix_get(&m, i, 0) - x2 * x2 / 4;
        s2 += x2 * x2 / (double)m.rows;
        residual += r * r / (double)m.rows;
    }
    ck_assert_double_le(fabs(s2 - 16), 0.4);       /* x2 = 4 n1 */
    ck_assert_double_le(fabs(residual - 1), 0.03); /* x1 = x2^2 / 4 + n2 */
    nf_matrix_free(&m);
    o.standardize = true;
    ck_assert(nf_toy_make(&m, "points", &o, NF_F64, &error) == NF_OK);
    double mean = 0, square = 0;
    for (size_t i = 0; i < m.rows; i++) {
        mean += nf_matrix_get(&m, i, 0) / (double)m.rows;
        square += nf_matrix_get(&m, i, 0) * nf_matrix_get(&m, i, 0) / (double)m.rows;
    }
    ck_assert_double_le(fabs(mean), 1e-12);
    ck_assert_double_le(fabs(square - 1), 1e-12);
    nf_matrix_free(&m);
}
END_TEST

START_TEST(every_toy_set_is_made)
{
    static const char *const names[] = {"points",   "circles",      "moons",           "two_spirals",
                                        "pinwheel", "checkerboard", "eight_gaussians", "interval"};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
        nf_matrix m;
        nf_error error;
        const nf_toy_options o = {
            .n = 1001, .seed = 5, .noise = NAN, .factor = NAN, .low = 2, .high = 3, .standardize = true};
        ck_assert(nf_toy_exists(names[k]) && nf_toy_make(&m, names[k], &o, NF_F32, &error) == NF_OK);
        ck_assert_uint_eq(m.cols, nf_toy_cols(names[k]));
        for (size_t i = 0; i < m.rows * m.cols; i++)
            ck_assert(fabs(nf_matrix_get(&m, i / m.cols, i % m.cols)) < 10);
        nf_matrix_free(&m);
    }
}
END_TEST

START_TEST(numbers_survive_every_file)
{
    static const char *const suffix[] = {"csv", "tsv", "npy"};
    for (int type = 0; type < 2; type++)
        for (int s = 0; s < 3; s++) {
            nf_matrix m, back;
            nf_error error;
            char path[64];
            snprintf(path, sizeof path, "/tmp/nfc-test-%ld.%s", (long)getpid(), suffix[s]);
            ck_assert(nf_matrix_make(&m, 300, 3, (nf_type)type, &error) == NF_OK);
            for (size_t i = 0; i < 900; i++)
                nf_matrix_set(&m, i / 3, i % 3, ldexp(sin((double)i * 1.7), (int)(i % 80) - 40));
            ck_assert_msg(nf_matrix_write(&m, path, &error) == NF_OK, "%s", error.text);
            ck_assert_msg(nf_matrix_read(&back, path, &(nf_reading){.type = (nf_type)type, .cols = 3}, &error) == NF_OK,
                          "%s", error.text);
            ck_assert_uint_eq(back.rows, 300);
            ck_assert_mem_eq(m.data, back.data, 900 * nf_type_size((nf_type)type));
            unlink(path);
            nf_matrix_free(&m);
            nf_matrix_free(&back);
        }
}
END_TEST

START_TEST(csv_headers_are_skipped)
{
    char path[64];
    nf_matrix m;
    nf_error error;
    snprintf(path, sizeof path, "/tmp/nfc-test-%ld.csv", (long)getpid());
    const char text[] = "\"length (cm)\",width\r\n1, 2\r\n\r\n 3,-4e-1 \r\n";
    ck_assert(nf_file_write(path, text, sizeof text - 1, &error) == NF_OK);
    ck_assert_msg(nf_matrix_read(&m, path, &(nf_reading){.type = NF_F64}, &error) == NF_OK, "%s", error.text);
    ck_assert_uint_eq(m.rows, 2);
    ck_assert_double_eq(nf_matrix_get(&m, 1, 1), -0.4);
    nf_matrix_free(&m);
    unlink(path);
}
END_TEST

RUN_SUITE("runtime", philox_is_philox, initialisers_have_their_moments, adamw_is_optax_adamw, points_are_the_seeds,
          every_toy_set_is_made, numbers_survive_every_file, csv_headers_are_skipped)

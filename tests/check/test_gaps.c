/* test_gaps.c - rows with gaps between them, as those of several files that are mapped, are what they are without:
 * where they are read, measured and trained on, to the bit. */
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "check_main.h"
#include "internal.h"
#include "model.h"
#include "nfc.h"

enum { FILES = 4, ROWS = 3000, COLS = 4 }; /* of a row: two features, one column of context, the weight */
static const size_t lengths[FILES] = {1100, 1, 1899, 0};
static float numbers[ROWS][COLS];
static char names[FILES][120], path[600];

static void make_numbers(void)
{
    for (size_t i = 0; i < ROWS; i++) {
        for (size_t j = 0; j < 3; j++)
            numbers[i][j] = (float)(sin((double)(3 * i + j) * 1.7) + 0.1 * (double)(i % 17));
        numbers[i][3] = (float)(i % 3);
    }
}

/* Writes the rows to several .npy files, of which file i has a header of header[i] bytes and the `cols` first columns,
 * and their names to `path`. */
static void write_files(const size_t header[FILES], size_t cols)
{
    const char *const folder = getenv("NFC_TMP");
    path[0] = 0;
    for (size_t i = 0, row = 0; lengths[i]; row += lengths[i++]) {
        char head[512];
        snprintf(names[i], sizeof names[i], "%.100s/gaps%zu.npy", folder ? folder : "/tmp", i);
        memset(head, ' ', sizeof head);
        memcpy(head, "\x93NUMPY\x01\x00", 8);
        head[8] = (char)((header[i] - 10) & 255);
        head[9] = (char)((header[i] - 10) >> 8);
        const int n = snprintf(head + 10, sizeof head - 10,
                               "{'descr': '<f4', 'fortran_order': False, 'shape': (%zu, %zu), }", lengths[i], cols);
        head[10 + n] = ' ';
        head[header[i] - 1] = '\n';
        FILE *f = fopen(names[i], "wb");
        ck_assert_ptr_nonnull(f);
        ck_assert_uint_eq(fwrite(head, 1, header[i], f), header[i]);
        for (size_t r = row; r < row + lengths[i]; r++)
            ck_assert_uint_eq(fwrite(numbers[r], sizeof(float), cols, f), cols);
        fclose(f);
        strcat(strcat(path, i ? "\n" : ""), names[i]);
    }
}

/* How many parts of this process's memory are these files. */
static int mappings(void)
{
    char line[600];
    int n = 0;
    FILE *f = fopen("/proc/self/maps", "r");
    while (f && fgets(line, sizeof line, f))
        n += strstr(line, "/gaps") != NULL;
    if (f)
        fclose(f);
    return n;
}

static nf_matrix read_all(nf_reading how)
{
    nf_matrix m;
    nf_error error;
    how.map_from = 1;
    ck_assert_msg(nf_matrix_read(&m, path, &how, &error) == NF_OK, "%s", error.text);
    ck_assert_uint_eq(m.rows, ROWS);
    return m;
}

START_TEST(files_are_mapped)
{
    static const size_t headers[][FILES] = {{128, 128, 128}, {128, 192, 64 + 128}, {64 + 80, 80 + 80, 128}};
    make_numbers();
    for (size_t k = 0; k < sizeof headers / sizeof *headers; k++)
        for (size_t cols = 1; cols <= COLS; cols++) {
            write_files(headers[k], cols);
            nf_matrix m = read_all((nf_reading){.type = NF_F32, .apart = true});
            ck_assert_ptr_nonnull(m.gaps);
            ck_assert_uint_eq(m.gaps->n, 3);
            ck_assert_uint_eq(nf_stretch(m.gaps, 0, ROWS), 1100);
            ck_assert_uint_eq(nf_stretch(m.gaps, 1000, 7), 7);
            ck_assert_uint_eq(nf_stretch(m.gaps, 1100, ROWS), 1);
            ck_assert_uint_eq(nf_stretch(m.gaps, 1101, 1899), 1899);
            ck_assert_uint_gt(nf_place(m.gaps, 1100), 1100);
            ck_assert_int_ge(mappings(), 3);
            nf_column column[COLS], expected[COLS];
            nf_matrix copy = read_all((nf_reading){.type = NF_F32});
            ck_assert_ptr_null(copy.gaps);
            for (size_t i = 0; i < ROWS; i++)
                for (size_t j = 0; j < cols; j++) {
                    ck_assert(nf_matrix_get(&m, i, j) == (double)numbers[i][j]);
                    ck_assert(((float *)m.data)[nf_place(m.gaps, i) * cols + j] == numbers[i][j]);
                    ck_assert(nf_matrix_get(&copy, i, j) == (double)numbers[i][j]);
                }
            ck_assert(!nf_matrix_measure(&m, column, NULL) && !nf_matrix_measure(&copy, expected, NULL));
            for (size_t j = 0; j < cols; j++) {
                ck_assert_mem_eq(&column[j], &expected[j], offsetof(nf_column, spread));
                ck_assert_int_eq(column[j].spread, expected[j].spread);
            }
            char digits[2][17];
            nfc_hash_rows(&m, NULL, digits[0]);
            nfc_hash_rows(&copy, NULL, digits[1]);
            ck_assert_str_eq(digits[0], digits[1]);
            nf_matrix_free(&copy);
            nf_matrix_free(&m);
            ck_assert_ptr_null(m.gaps);
            ck_assert_int_eq(mappings(), 0);
        }
}
END_TEST

/* Where numbers are not as they are wanted, or rows would not lie at whole places, there is a copy, without gaps. */
START_TEST(others_are_copied)
{
    make_numbers();
    const nf_reading other[] = {{.type = NF_F64, .apart = true},
                                {.type = NF_F32, .apart = true, .columns = "2,1"},
                                {.type = NF_F32, .apart = true, .standardize = true},
                                {.type = NF_F32}};
    for (size_t k = 0; k <= sizeof other / sizeof *other; k++) {
        const bool odd = k == sizeof other / sizeof *other;
        write_files((const size_t[FILES]){128, odd ? 132 : 128, 128}, COLS); /* 4 bytes are a part of a row */
        nf_matrix m = read_all(odd ? (nf_reading){.type = NF_F32, .apart = true} : other[k]);
        ck_assert_ptr_null(m.gaps);
        ck_assert_int_eq(mappings(), 0);
        ck_assert(other[k % 4].standardize || nf_matrix_get(&m, 1500, 0) == (double)numbers[1500][k == 1]);
        nf_matrix_free(&m);
    }
}
END_TEST

/* ---- training ---------------------------------------------------------------------------------------------------- */

static const char conditional[] =
    "return model { name = 'gaps', dim = 2, context = 1, flow = { standardize {}, actnorm {}, leaky_relu {},\n"
    "  coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } }, coupling { mask = { 0, 1 }, net = mlp { hidden = { "
    "4 } } } } }";
static const char whole[] = "return model { name = 'gaps', dim = 2, domain = { integer { -9, 9 }, real {} }, flow = {\n"
                            "  coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } } } }";

/* Trains on these rows. */
static void train(const nf_program *p, const nf_rows *rows, const nf_train_options *o, float *params,
                  nf_train_result *r)
{
    nf_error error;
    for (size_t i = 0; i < p->params; i++)
        params[i] = 0.1F * (float)sin((double)i);
    ck_assert_msg(nf_train(p, params, rows, o, NULL, NULL, r, &error) == NF_OK, "%s", error.text);
}

static nf_rows rows_of(const nf_program *p, const nf_matrix *m, bool weighted)
{
    const float *x = m->data;
    nf_rows rows = {m->rows, x, p->context ? x + 2 : NULL, COLS, COLS, {0}, m->gaps, NULL};
    if (weighted)
        rows.weights = (nf_row_weights){x + 3, NF_F32, COLS, m->gaps};
    return rows;
}

START_TEST(are_trained_on)
{
    static const char *const text[] = {conditional, whole};
    static const nf_train_options each[] = {
        {.steps = 30},
        {.steps = 30, .batch = 70, .seed = 3},
        {.steps = 30, .batch = 70, .valid = 0.25, .patience = 100},
        {.steps = 20, .valid = 0.3, .noise = 0.1},
    };
    nf_error error;
    make_numbers();
    for (size_t i = 0; i < ROWS; i++) /* of which the second model needs some */
        numbers[i][0] = (float)floor((double)numbers[i][0] * 2);
    write_files((const size_t[FILES]){128, 192, 128}, COLS);
    nf_matrix apart = read_all((nf_reading){.type = NF_F32, .apart = true});
    const nf_matrix plain = {ROWS, COLS, NF_F32, numbers, NULL, NULL};
    ck_assert_ptr_nonnull(apart.gaps);
    for (size_t k = 0; k < 2; k++) {
        nfc_model *model;
        const nf_program *p;
        ck_assert_msg(!nfc_model_parse(&model, "gaps.lua", text[k], strlen(text[k]), NULL, &error), "%s", error.text);
        ck_assert(!nfc_model_program(model, &p, &error));
        for (size_t i = 0; i < 2 * sizeof each / sizeof *each; i++) {
            float params[2][200];
            nf_train_options o = nf_train_defaults;
            nf_train_result r[2];
            const nf_train_options *e = &each[i / 2];
            o.steps = e->steps, o.batch = e->batch, o.seed = e->seed, o.valid = e->valid, o.noise = e->noise;
            o.patience = e->patience;
            const nf_rows rows[2] = {rows_of(p, &plain, i % 2), rows_of(p, &apart, i % 2)};
            for (int g = 0; g < 2; g++)
                train(p, &rows[g], &o, params[g], &r[g]);
            ck_assert_mem_eq(params[0], params[1], p->params * sizeof(float));
            ck_assert(r[0].loss == r[1].loss && r[0].best == r[1].best);
            ck_assert_str_eq(r[0].warning, r[1].warning);
            char warning[2][200];
            for (int g = 0; g < 2; g++)
                ck_assert(!nf_samples_warn(p, params[g], &rows[g], warning[g], sizeof warning[g], &error));
            ck_assert_str_eq(warning[0], warning[1]);
        }
        nfc_model_free(model);
    }
    nf_matrix_free(&apart);
}
END_TEST

/* Errors name a row by its number, not by its place. */
START_TEST(errors_name_rows)
{
    static const struct {
        const char *text;
        size_t row, column;
        float value;
    } bad[] = {{conditional, 1100, 0, NAN},
               {conditional, 2999, 2, INFINITY},
               {conditional, 1101, 3, -1},
               {whole, 2500, 0, 0.5F},
               {"return model { name = 'gaps', dim = 2, domain = { positive {}, real {} }, flow = {} }", 2000, 0, -3}};
    nf_error error[2];
    make_numbers();
    for (size_t k = 0; k < sizeof bad / sizeof *bad; k++) {
        nfc_model *model;
        const nf_program *p;
        for (size_t i = 0; i < ROWS; i++)
            numbers[i][0] = (float)(i % 8) + 1;
        write_files((const size_t[FILES]){128, 192, 128}, COLS);
        nf_matrix apart = read_all((nf_reading){.type = NF_F32, .apart = true});
        float *writable = malloc(nf_place(apart.gaps, ROWS) * COLS * sizeof(float)); /* with gaps that are NaN */
        ck_assert_ptr_nonnull(writable);
        for (size_t i = 0; i < nf_place(apart.gaps, ROWS) * COLS; i++)
            writable[i] = NAN;
        numbers[bad[k].row][bad[k].column] = bad[k].value;
        for (size_t i = 0; i < ROWS; i++)
            memcpy(writable + nf_place(apart.gaps, i) * COLS, numbers[i], sizeof numbers[i]);
        ck_assert(!nfc_model_parse(&model, "gaps.lua", bad[k].text, strlen(bad[k].text), NULL, error));
        ck_assert(!nfc_model_program(model, &p, error));
        for (int g = 0; g < 2; g++) {
            const nf_matrix m = {ROWS, COLS, NF_F32, g ? (void *)writable : numbers, NULL, g ? apart.gaps : NULL};
            const nf_rows rows = rows_of(p, &m, true);
            float params[200] = {0};
            nf_train_result r;
            nf_train_options o = nf_train_defaults;
            o.steps = 3;
            ck_assert_int_eq(nf_train(p, params, &rows, &o, NULL, NULL, &r, &error[g]), NF_DATA);
        }
        ck_assert_str_eq(error[0].text, error[1].text);
        ck_assert_ptr_nonnull(strstr(error[1].text, "row "));
        numbers[bad[k].row][bad[k].column] = 1;
        free(writable);
        nf_matrix_free(&apart);
        nfc_model_free(model);
    }
}
END_TEST

RUN_SUITE("gaps", files_are_mapped, others_are_copied, are_trained_on, errors_name_rows)

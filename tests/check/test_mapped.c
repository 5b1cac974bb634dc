/* test_mapped.c - .npy files that are mapped are what they are when they are read into memory, with the same errors. */
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check_main.h"
#include "internal.h"

enum { ROWS = 300001, COLS = 3 }; /* parts of 4 MiB end within them */

static char path[300];  /* set by write_file */
static bool positive;   /* whether it writes the numbers without their signs */
static double unit = 1; /* by what it multiplies those of the second column */

/* Writes number v, of `size` bytes, as a type of NumPy. */
static void put(char *to, const char *descr, double v)
{
    const size_t size = (size_t)(descr[2] - '0');
    union {
        float f4;
        double f8;
        int16_t i2;
        uint8_t u1;
        char bytes[8];
    } u;
    if (descr[1] == 'f')
        size == 4 ? (void)(u.f4 = (float)v) : (void)(u.f8 = v);
    else
        size == 2 ? (void)(u.i2 = (int16_t)v) : (void)(u.u1 = (uint8_t)v);
    for (size_t i = 0; i < size; i++)
        to[i] = u.bytes[descr[0] == '>' ? size - 1 - i : i];
}

/* Writes a file of ROWS x COLS numbers between -100 and 100; number `at` of row-major order is `special`. Its header
 * has `header` bytes. `short_by`: bytes that are missing at its end. */
static void write_file(const char *descr, bool fortran, size_t header, size_t at, double special, size_t short_by)
{
    const size_t size = (size_t)(descr[2] - '0'), bytes = (size_t)ROWS * COLS * size;
    const char *const folder = getenv("NFC_TMP");
    snprintf(path, sizeof path, "%s/mapped.npy", folder ? folder : "/tmp");
    char *all = calloc(1, header + bytes);
    ck_assert_ptr_nonnull(all);
    memset(all, ' ', header);
    memcpy(all, "\x93NUMPY\x01\x00", 8);
    all[8] = (char)(header - 10);
    all[9] = 0;
    const int n = snprintf(all + 10, header - 10, "{'descr': '%s', 'fortran_order': %s, 'shape': (%d, %d), }", descr,
                           fortran ? "True" : "False", ROWS, COLS);
    all[10 + n] = ' ';
    all[header - 1] = '\n';
    for (size_t i = 0; i < ROWS; i++)
        for (size_t j = 0; j < COLS; j++) {
            const double v = descr[1] == 'u' ? (double)((i + j) % 200) : floor(1000 * sin((double)(i * COLS + j))) / 10;
            put(all + header + (fortran ? j * ROWS + i : i * COLS + j) * size, descr,
                i * COLS + j == at ? special
                : positive         ? fabs(v) * (j == 1 ? unit : 1)
                                   : v);
        }
    FILE *f = fopen(path, "wb");
    ck_assert_ptr_nonnull(f);
    ck_assert_uint_eq(fwrite(all, 1, header + bytes - short_by, f), header + bytes - short_by);
    fclose(f);
    free(all);
}

/* Reads the file both ways, and compares. */
static void compare(nf_reading how)
{
    nf_matrix plain, mapped;
    nf_error why[2];
    const nf_status status = nf_matrix_read(&plain, path, &how, &why[0]);
    how.map_from = 1;
    ck_assert_int_eq(nf_matrix_read(&mapped, path, &how, &why[1]), status);
    if (status) {
        ck_assert_str_eq(why[0].text, why[1].text);
        ck_assert_ptr_null(mapped.data);
        return;
    }
    ck_assert_uint_eq(mapped.rows, ROWS);
    ck_assert_uint_eq(mapped.cols, plain.cols);
    ck_assert_int_eq(mapped.type, how.type);
    if (!how.standardize)
        ck_assert_mem_eq(plain.data, mapped.data, ROWS * plain.cols * (how.type == NF_F32 ? 4 : 8));
    double most = 0; /* how far they are apart: the sums of a column's parts round otherwise */
    for (size_t i = 0; i < ROWS && how.standardize; i++)
        for (size_t j = 0; j < plain.cols; j++) {
            const double d = fabs(nf_matrix_get(&plain, i, j) - nf_matrix_get(&mapped, i, j));
            most = fmax(most, isnan(d) ? INFINITY : d);
        }
    ck_assert_double_le(most, how.type == NF_F32 ? 3e-7 : 1e-12);
    nf_matrix_free(&plain);
    nf_matrix_free(&mapped);
}

START_TEST(all_types_and_layouts)
{
    static const char *const descr[] = {"<f4", "<f8", ">f4", ">f8", "<i2", "|u1"};
    for (size_t i = 0; i < sizeof descr / sizeof *descr; i++)
        for (int fortran = 0; fortran < 2; fortran++) {
            write_file(descr[i], fortran, 128, SIZE_MAX, 0, 0);
            compare((nf_reading){.type = NF_F32});
            compare((nf_reading){.type = NF_F64, .cols = COLS});
        }
    write_file("<f8", false, 118, SIZE_MAX, 0, 0); /* numbers that are not aligned */
    compare((nf_reading){.type = NF_F64});
    compare((nf_reading){.type = NF_F64, .standardize = true});
    compare((nf_reading){.type = NF_F32, .standardize = true});
}
END_TEST

START_TEST(chosen_columns)
{
    static const char *const lists[] = {"3,1", "2", "1-3", "3,2,1"};
    for (int fortran = 0; fortran < 2; fortran++) {
        write_file("<f4", fortran, 128, 1, NAN, 0); /* in the second column */
        compare((nf_reading){.type = NF_F32, .columns = lists[0], .cols = 2});
        compare((nf_reading){.type = NF_F32, .columns = lists[0], .standardize = true});
        compare((nf_reading){.type = NF_F32, .columns = "1-3"});
        write_file("<f4", fortran, 128, SIZE_MAX, 0, 0);
        for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
            compare((nf_reading){.type = NF_F32, .columns = lists[i]});
        compare((nf_reading){.type = NF_F64, .context_columns = "1", .cols = COLS, .context = 1});
        compare((nf_reading){.type = NF_F64, .columns = "4"});
    }
}
END_TEST

START_TEST(weights)
{
    static const char *const descr[] = {"<f4", "<f8", "|u1"};
    const size_t late = (size_t)ROWS * COLS - 2; /* in the second column */
    for (int fortran = 0; fortran < 2; fortran++) {
        positive = true;
        for (size_t i = 0; i < sizeof descr / sizeof *descr; i++) {
            write_file(descr[i], fortran, 128, SIZE_MAX, 0, 0);
            compare((nf_reading){.type = NF_F32, .weights = "3", .cols = COLS - 1});
            compare(
                (nf_reading){.type = NF_F64, .weights = "1", .context_columns = "2", .cols = COLS - 1, .context = 1});
            compare((nf_reading){.type = NF_F32, .weights = "2", .standardize = true});
            compare((nf_reading){.type = NF_F64, .weights = "3", .columns = "1", .standardize = true});
        }
        compare((nf_reading){.type = NF_F32, .weights = "3", .cols = COLS});
        compare((nf_reading){.type = NF_F32, .weights = "1,2"});
        for (int i = 0; i < 2; i++) { /* beyond float, and too small for it */
            unit = i ? 1e-200 : 1e200;
            write_file("<f8", fortran, 128, SIZE_MAX, 0, 0);
            nf_matrix m;
            nf_error error;
            ck_assert_int_eq(nf_matrix_read(&m, path, &(nf_reading){.type = NF_F32, .weights = "2"}, &error), NF_OK);
            ck_assert_double_gt(nf_matrix_get(&m, 0, 2), 0.1);
            nf_matrix_free(&m);
            compare((nf_reading){.type = NF_F32, .weights = "2"});
        }
        unit = 1;
        write_file("<f8", fortran, 128, late, -1, 0);
        compare((nf_reading){.type = NF_F64, .weights = "2"});
        write_file("<f8", fortran, 128, late, NAN, 0);
        compare((nf_reading){.type = NF_F64, .weights = "2"});
        positive = false;
    }
}
END_TEST

START_TEST(errors)
{
    const size_t late = (size_t)ROWS * COLS - 2;
    for (int fortran = 0; fortran < 2; fortran++) {
        write_file("<f8", fortran, 128, late, NAN, 0);
        compare((nf_reading){.type = NF_F64});
        write_file("<f8", fortran, 128, late, 1e300, 0);
        compare((nf_reading){.type = NF_F32});
        write_file("<f4", fortran, 128, SIZE_MAX, 0, 5);
        compare((nf_reading){.type = NF_F32});
    }
    write_file("<f4", false, 128, SIZE_MAX, 0, 0);
    compare((nf_reading){.type = NF_F32, .cols = 2});
    const char *const folder = getenv("TMPDIR");
    setenv("TMPDIR", "/nowhere", 1);
    nf_matrix m;
    nf_error why;
    ck_assert_int_eq(nf_matrix_read(&m, path, &(nf_reading){.type = NF_F64, .map_from = 1}, &why), NF_FILE);
    ck_assert_str_eq(why.text, "cannot make a temporary file of 6 MiB in /nowhere (TMPDIR says where): No such file or "
                               "directory");
    folder ? setenv("TMPDIR", folder, 1) : unsetenv("TMPDIR");
}
END_TEST

/* A column that float does not hold apart is an error, or one that is kept for later. */
START_TEST(coarse_columns)
{
    nf_matrix m;
    nf_error why[2], coarse[2];
    write_file("<f8", false, 128, SIZE_MAX, 0, 0);
    for (size_t map_from = 0; map_from < 2; map_from++) {
        strcpy(coarse[map_from].text, "before");
        ck_assert_int_eq(
            nf_matrix_read(&m, path, &(nf_reading){.type = NF_F32, .map_from = map_from, .coarse = &coarse[map_from]},
                           NULL),
            NF_OK);
        ck_assert_str_eq(coarse[map_from].text, "");
        nf_matrix_free(&m);
    }
    write_file("<f8", false, 128, 0, 1e12, 0);
    for (size_t map_from = 0; map_from < 2; map_from++) {
        nf_reading how = {.type = NF_F32, .map_from = map_from};
        ck_assert_int_eq(nf_matrix_read(&m, path, &how, &why[map_from]), NF_OK); /* its deviation is large */
        nf_matrix_free(&m);
    }
    FILE *f = fopen(path, "r+b");
    ck_assert_ptr_nonnull(f);
    fseek(f, 128, SEEK_SET);
    for (size_t i = 0; i < (size_t)ROWS * COLS; i++) {
        const double v = 1.7e9 + sin((double)i);
        ck_assert_uint_eq(fwrite(&v, sizeof v, 1, f), 1);
    }
    fclose(f);
    for (size_t map_from = 0; map_from < 2; map_from++) {
        nf_reading how = {.type = NF_F32, .map_from = map_from};
        ck_assert_int_eq(nf_matrix_read(&m, path, &how, &why[map_from]), NF_DATA);
        how.coarse = &coarse[map_from];
        ck_assert_int_eq(nf_matrix_read(&m, path, &how, NULL), NF_OK);
        ck_assert_str_eq(coarse[map_from].text, why[map_from].text);
        nf_matrix_free(&m);
    }
    ck_assert_str_eq(why[0].text, why[1].text);
}
END_TEST

/* Blocks that are files are freed as others are, by hand and by a scope that ends for lack of memory. */
static nf_status fail_with(nf_matrix *m, nf_error *error)
{
    NF_SCOPE(error);
    const nf_status status = nf_matrix_read(m, path, &(nf_reading){.type = NF_F32, .map_from = 1}, error);
    ck_assert_int_eq(status, NF_OK);
    nf_no_memory(1);
}

/* How many parts of this process's memory are the file. */
static int mappings(void)
{
    char line[600];
    int n = 0;
    FILE *f = fopen("/proc/self/maps", "r");
    while (f && fgets(line, sizeof line, f))
        n += strstr(line, path) != NULL;
    if (f)
        fclose(f);
    return n;
}

START_TEST(are_released)
{
    nf_matrix m;
    nf_error why;
    write_file("<f4", false, 128, SIZE_MAX, 0, 0);
    ck_assert_int_eq(nf_matrix_read(&m, path, &(nf_reading){.type = NF_F32, .map_from = 1}, &why), NF_OK);
    ck_assert_int_ge(mappings(), 1); /* it is the file, not a copy */
    nf_matrix_free(&m);
    ck_assert_int_eq(mappings(), 0);
    ck_assert_int_eq(fail_with(&m, &why), NF_MEMORY);
    ck_assert_int_eq(mappings(), 0);
}
END_TEST

/* A pipe is not opened here: its writer, which waits for a reader, would take that for it. */
START_TEST(pipes_are_left_alone)
{
    const struct timespec moment = {.tv_nsec = 50000000};
    nf_matrix m;
    nf_error why;
    bool small = false;
    write_file("<f4", false, 128, SIZE_MAX, 0, 0);
    unlink(path);
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    const pid_t writer = fork();
    ck_assert_int_ge(writer, 0);
    if (!writer) {
        const int fd = open(path, O_WRONLY);
        _exit(fd < 0 ? 1 : 0);
    }
    nanosleep(&moment, NULL);
    char *name = path;
    const nf_data_files one = {.path = path, .said = path, .name = &name, .n = 1};
    ck_assert_int_eq(nf_matrix_map(&m, &one, &(nf_reading){.type = NF_F32, .map_from = 1}, &small, &why), NF_OK);
    ck_assert(small);
    nanosleep(&moment, NULL);
    ck_assert_int_eq(waitpid(writer, NULL, WNOHANG), 0);
    close(open(path, O_RDONLY));
    waitpid(writer, NULL, 0);
}
END_TEST

RUN_SUITE("mapped", all_types_and_layouts, chosen_columns, weights, errors, coarse_columns, are_released,
          pipes_are_left_alone)

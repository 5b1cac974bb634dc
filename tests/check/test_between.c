/* test_between.c - rows that ranks have between them. Of files, each has the rows that are its own of what one process
 * reads; what they train has its bits; and all say what it says. Here ranks are threads. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "check_main.h"
#include "internal.h"
#include "rank_training.h"

enum { ROWS = 1000, COLS = 3 };

static char folder[200];

/* Opens a file of this name to be written. */
static FILE *write_to(const char *name)
{
    const char *const tmp = getenv("NFC_TMP");
    char path[300];
    snprintf(folder, sizeof folder, "%s/", tmp ? tmp : "/tmp");
    snprintf(path, sizeof path, "%s%s", folder, name);
    FILE *f = fopen(path, "wb");
    ck_assert_ptr_nonnull(f);
    return f;
}

/* Writes a file that holds this text. */
static void write_file(const char *name, const char *text)
{
    FILE *f = write_to(name);
    fputs(text, f);
    fclose(f);
}

static double number(size_t row, size_t col)
{
    return col == 2 ? (row < 300 ? 0 : (double)(row % 7)) : sin((double)(row * row + col)) * 10;
}

/* Writes rows [first, end) as text. In line `at`, from 1, stands `text` in place of the row. */
static void write_text(const char *name, size_t first, size_t end, size_t at, const char *text)
{
    FILE *f = write_to(name);
    fprintf(f, "a,b,w\n");
    for (size_t i = first; i < end; i++) {
        if (i % 50 == 0)
            fprintf(f, "  \r\n");
        if (i == at)
            fprintf(f, "%s\n", text);
        else
            fprintf(f, "%.17g,%.17g,%.17g\n", number(i, 0), number(i, 1), number(i, 2));
    }
    fclose(f);
}

/* Writes them as .npy of doubles; number `at` of these, row by row, is `special`. */
static void write_npy(const char *name, size_t first, size_t end, bool fortran, size_t at, double special)
{
    FILE *f = write_to(name);
    char head[128];
    memset(head, ' ', sizeof head);
    memcpy(head, "\x93NUMPY\x01\x00\x76\x00", 10);
    const int n = snprintf(head + 10, 118, "{'descr': '<f8', 'fortran_order': %s, 'shape': (%zu, %d), }",
                           fortran ? "True" : "False", end - first, COLS);
    head[10 + n] = ' ';
    head[127] = '\n';
    fwrite(head, 1, sizeof head, f);
    for (size_t i = 0; i < (end - first) * COLS; i++) {
        const size_t row = fortran ? i % (end - first) : i / COLS, col = fortran ? i / (end - first) : i % COLS;
        const double v = row * COLS + col == at ? special : number(first + row, col);
        fwrite(&v, sizeof v, 1, f);
    }
    fclose(f);
}

/* What is read, how, and what a rank has of it: rows in their places, or the error. */
typedef struct task {
    const char *path;
    nf_reading how;
} task;
typedef struct outcome {
    nf_status status;
    nf_error error, coarse;
    nf_matrix m;
} outcome;

static void *read_between(void *user)
{
    const member *m = user;
    const task *t = m->task;
    outcome *o = m->result;
    nf_reading how = t->how;
    how.comm = &m->comm;
    how.apart = true; /* which ranks never are */
    memset(o, 0, sizeof *o);
    if (how.coarse)
        how.coarse = &o->coarse;
    o->status = nf_matrix_read(&o->m, t->path, &how, &o->error);
    return NULL;
}

/* Whether rows of a matrix lie in places that nothing was written to. */
static bool is_empty(const nf_matrix *m, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        for (size_t j = 0; j < m->cols; j++)
            if (nf_matrix_get(m, i, j) != 0)
                return false;
    return true;
}

/* Reads files alone and between ranks. mapped: the file itself is what is read, and all of it is in its place. */
static void compare(const char *name, nf_reading how, bool mapped)
{
    char path[1000];
    static outcome all[MOST_RANKS];
    outcome alone = {.status = NF_OK};
    snprintf(path, sizeof path, "%s%s", folder, name);
    const task t = {path, how};
    if (how.coarse)
        how.coarse = &alone.coarse;
    alone.status = nf_matrix_read(&alone.m, path, &how, &alone.error);
    for (size_t ranks = 1; ranks <= 5; ranks += 2) {
        run_ranks(ranks, read_between, &t, all, sizeof *all);
        for (size_t r = 0; r < ranks; r++) {
            const nf_comm c = {.rank = r, .size = ranks};
            nf_matrix *m = &all[r].m;
            size_t first, end;
            ck_assert_int_eq(all[r].status, alone.status);
            ck_assert_str_eq(all[r].error.text, alone.error.text);
            ck_assert_str_eq(all[r].coarse.text, alone.coarse.text);
            if (alone.status)
                continue;
            ck_assert_uint_eq(m->rows, alone.m.rows);
            ck_assert_uint_eq(m->cols, alone.m.cols);
            ck_assert(!m->names == !alone.m.names);
            for (size_t j = 0; m->names && j < m->cols; j++)
                ck_assert_str_eq(m->names[j], alone.m.names[j]);
            nf_comm_own(&c, m->rows, &first, &end);
            const size_t row = m->cols * nf_type_size(m->type);
            ck_assert_msg(
                !memcmp((char *)m->data + first * row, (char *)alone.m.data + first * row, (end - first) * row),
                "%s: rank %zu of %zu", name, r, ranks);
            ck_assert(mapped || (is_empty(m, 0, first) && is_empty(m, end, m->rows)));
            nf_matrix_free(m);
        }
    }
    if (!alone.status)
        nf_matrix_free(&alone.m);
}

/* In all ways that numbers may be wanted. */
static void compare_all(const char *name, size_t map_from)
{
    nf_error coarse;
    compare(name, (nf_reading){.type = NF_F32, .map_from = map_from}, false);
    compare(name, (nf_reading){.type = NF_F32, .map_from = map_from, .standardize = true}, false);
    compare(name, (nf_reading){.type = NF_F64, .map_from = map_from, .columns = "3,1"}, false);
    compare(name, (nf_reading){.type = NF_F32, .map_from = map_from, .weights = "3", .standardize = true}, false);
    compare(name, (nf_reading){.type = NF_F32, .map_from = map_from, .weights = "3", .coarse = &coarse}, false);
    compare(name, (nf_reading){.type = NF_F64, .map_from = map_from, .cols = 2}, false);
}

START_TEST(text)
{
    write_text("one.csv", 0, ROWS, SIZE_MAX, "");
    compare_all("one.csv", 0);
    compare_all("one.csv", 1000); /* in temporary files */
    compare("one.csv", (nf_reading){.type = NF_F64, .header = true, .columns = "b"}, false);
    write_text("p1.csv", 0, 2, SIZE_MAX, "");
    write_text("p2.csv", 2, 5, SIZE_MAX, "");
    write_text("p3.csv", 5, ROWS, SIZE_MAX, "");
    compare_all("p?.csv", 0);
    write_file("none.csv", "");
    compare("none.csv", (nf_reading){.type = NF_F64}, false);
    write_file("few.csv", "1,2\n3,4");
    compare("few.csv", (nf_reading){.type = NF_F64}, false);
    compare("missing.csv", (nf_reading){.type = NF_F64}, false);
}
END_TEST

START_TEST(arrays)
{
    for (size_t map_from = 0; map_from < 2000; map_from = 2 * map_from + 1000) /* below and beyond its size as it is */
        for (int fortran = 0; fortran < 2; fortran++) {
            write_npy("x.npy", 0, ROWS, fortran, SIZE_MAX, 0);
            compare_all("x.npy", map_from);
            compare("x.npy", (nf_reading){.type = NF_F64, .map_from = map_from}, map_from && !fortran);
            write_npy("y1.npy", 0, 1, fortran, SIZE_MAX, 0);
            write_npy("y2.npy", 1, 700, fortran, SIZE_MAX, 0);
            write_npy("y3.npy", 700, ROWS, fortran, SIZE_MAX, 0);
            compare_all("y?.npy", map_from);
            compare("y?.npy", (nf_reading){.type = NF_F64, .map_from = map_from}, false);
        }
}
END_TEST

START_TEST(lists)
{
    char list[700];
    write_text("l1.csv", 0, 400, SIZE_MAX, "");
    write_text("l2.csv", 400, 420, SIZE_MAX, "");
    write_npy("l3.npy", 420, ROWS, true, SIZE_MAX, 0);
    snprintf(list, sizeof list, "l1.csv\n%sl2.csv", folder);
    compare_all(list, 0);
    snprintf(list, sizeof list, "l1.csv\n%sl2.csv\n%sl3.npy", folder, folder); /* of two formats: read by each rank */
    compare_all(list, 0);
    compare_all(list, 1000);
    write_npy("l3.npy", 420, ROWS, true, 1000, NAN);
    compare(list, (nf_reading){.type = NF_F32}, false);
}
END_TEST

START_TEST(errors)
{
    nf_error coarse;
    for (size_t line = 10; line < ROWS; line += 490) { /* of the first rank, one in the middle, and the last */
        write_text("bad.csv", 0, ROWS, line, "1,x,3");
        compare("bad.csv", (nf_reading){.type = NF_F32}, false);
        write_text("bad.csv", 0, ROWS, line, "1,2,3,4");
        compare("bad.csv", (nf_reading){.type = NF_F32}, false);
        write_text("bad.csv", 0, ROWS, line, "1,nan,3");
        compare("bad.csv", (nf_reading){.type = NF_F32}, false);
        write_text("bad.csv", 0, ROWS, line, "1e300,2,3");
        compare("bad.csv", (nf_reading){.type = NF_F32}, false);
        write_text("bad.csv", 0, ROWS, line, "1,2,-3");
        compare("bad.csv", (nf_reading){.type = NF_F32, .weights = "3"}, false);
        for (size_t map_from = 0; map_from < 2000; map_from = 2 * map_from + 1000) {
            write_npy("bad.npy", 0, ROWS, false, line * COLS + 1, NAN);
            compare("bad.npy", (nf_reading){.type = NF_F32, .map_from = map_from}, false);
            write_npy("bad.npy", 0, ROWS, true, line * COLS + 2, -1);
            compare("bad.npy", (nf_reading){.type = NF_F32, .map_from = map_from, .weights = "3"}, false);
            write_npy("bad.npy", 0, ROWS, true, line * COLS, 1e300);
            compare("bad.npy", (nf_reading){.type = NF_F32, .map_from = map_from}, false);
            compare("bad.npy", (nf_reading){.type = NF_F32, .map_from = map_from, .coarse = &coarse}, false);
        }
    }
    write_text("q1.csv", 0, 400, 390, "1,2,x"); /* the first of two errors, though another rank has the second */
    write_text("q2.csv", 400, ROWS, 410, "1,2");
    compare("q?.csv", (nf_reading){.type = NF_F32}, false);
    write_text("q1.csv", 0, 400, SIZE_MAX, "");
    write_file("q2.csv", "a,b\n1,2\n"); /* other columns, in a file that begins after most rows */
    compare("q?.csv", (nf_reading){.type = NF_F32}, false);
    write_file("q2.csv", "a,c,w\n1,2,3\n4,5,6\n");
    compare("q?.csv", (nf_reading){.type = NF_F32}, false);
    write_file("q2.csv", "a,b,w\n");
    compare("q?.csv", (nf_reading){.type = NF_F32}, false);
}
END_TEST

/* ---- rows that ranks have between them --------------------------------------------------------------------------
 */

static const char given[] =
    "return model { name = 'given', dim = 2, context = 1, flow = { standardize {}, actnorm {}, coupling { mask = {1, "
    "0}, "
    "net = mlp { hidden = {6} } }, actnorm {}, coupling { mask = {0, 1}, net = mlp { hidden = {6} } } } }";

/* Trains a model of two features and a column of context alone, and in ranks of which each has some rows. weighted: of
 * some ranks no row counts. */
static void check_between(const char *source, const char *type, size_t rows, bool weighted, const nf_train_options *o,
                          const size_t *ranks)
{
    nf_error error;
    nfc_model *model;
    training t = {.o = *o, .between = true};
    ck_assert(nfc_model_parse(&model, "ranks.lua", source, strlen(source), &(nfc_model_options){.precision = type},
                              &error) == NF_OK);
    ck_assert(nfc_model_program(model, &t.p, &error) == NF_OK);
    const size_t size = nf_type_size(t.p->type), bytes = t.p->params * size;
    char *params = nf_buffer(MOST_RANKS * t.p->params, size), *expected = nf_buffer(t.p->params, size);
    float *weight = nf_buffer(rows, sizeof *weight);
    nf_matrix x = {rows, 3, t.p->type, nf_buffer(rows * 3, size), NULL, NULL};
    for (size_t i = 0; i < rows; i++) {
        const double u = sin((double)(i * i % 1013)), v = cos(1.7 * (double)(i % 997));
        nf_matrix_set(&x, i, 0, 3 * u + v * v);
        nf_matrix_set(&x, i, 1, v - u * v);
        nf_matrix_set(&x, i, 2, u + (double)i / (double)rows);
        weight[i] = i < rows / 3 || i % 5 == 0 ? 0 : (float)(1 + v);
    }
    t.rows = (nf_rows){.n = rows, .x = x.data, .stride_x = 3, .stride_context = 3};
    t.rows.context = (char *)x.data + 2 * size;
    if (weighted)
        t.rows.weights = (nf_row_weights){weight, NF_F32, 1, NULL};
    t.o.eps = 1;
    t.o.fresh = true;
    member alone = {.task = &t, .result = expected};
    train(&alone);
    ck_assert_uint_eq(wrong, 0);
    for (size_t i = 0; ranks[i]; i++) {
        if (o->reduce == NF_REDUCE_FAST) { /* the bits are those of as many ranks, each with all rows */
            t.between = false;
            run_ranks(ranks[i], train, &t, params, bytes);
            memcpy(expected, params, bytes);
            t.between = true;
        }
        run_ranks(ranks[i], train, &t, params, bytes);
        for (size_t r = 0; r < ranks[i]; r++)
            ck_assert_msg(!memcmp(params + r * bytes, expected, bytes), "rank %zu of %zu, %zu rows", r, ranks[i], rows);
    }
    nf_free(weight);
    nf_free(x.data);
    nf_free(params);
    nf_free(expected);
    nfc_model_free(model);
}

START_TEST(same_bits_of_rows_between_ranks)
{
    static const size_t ranks[] = {1, 2, 3, 7, 0}, few[] = {3, 0};
    nf_train_options all = nf_train_defaults, some = nf_train_defaults, many = nf_train_defaults;
    all.steps = 3;
    all.noise = 0.1;
    check_between(given, "float", 2500, false, &all, ranks);
    all.valid = 0.3;
    check_between(given, "double", 2500, true, &all, few);
    some.steps = 70; /* some epochs, and not whole ones */
    some.batch = 130;
    some.valid = 0.2;
    check_between(given, "float", 1000, false, &some, ranks);
    check_between(given, "float", 1000, true, &some, ranks);
    check_between(given, "float", 5, false, &some, ranks); /* ranks without rows */
    some.reduce = all.reduce = NF_REDUCE_FAST;
    check_between(given, "float", 1000, true, &some, ranks);
    check_between(given, "double", 2500, true, &all, ranks); /* rows that are kept in tiles */
    check_between(given, "float", 200, false, &all, few);    /* tiles for some ranks alone */
    many.steps = 2;
    many.batch = 70000; /* parts of a step, and of all rows */
    check_between(given, "float", 110000, true, &many, few);
}
END_TEST

/* What is wrong with rows of any rank is told by all, as by one that has all. */
typedef struct trouble {
    const nf_program *p;
    nf_matrix x;
    nf_row_weights weights;
    double lr;
} trouble;

static void *meet(void *user)
{
    const member *m = user;
    const trouble *t = m->task;
    const nf_comm *c = m->comm.size ? &m->comm : NULL;
    nf_train_options o = nf_train_defaults;
    nf_train_result result;
    nf_error *error = m->result;
    void *params = nf_buffer(t->p->params, nf_type_size(t->p->type)),
         *x = own_rows(c, t->x.data, t->x.rows, 3, t->x.type);
    void *w = t->weights.at ? own_rows(c, t->weights.at, t->x.rows, 1, NF_F32) : NULL;
    const nf_rows rows = {.n = t->x.rows,
                          .x = x,
                          .context = (char *)x + 2 * nf_type_size(t->x.type),
                          .stride_x = 3,
                          .stride_context = 3,
                          .weights = {w, NF_F32, 1, NULL},
                          .comm = c};
    o.comm = c;
    o.steps = 2;
    o.fresh = true;
    o.valid = 0.5;
    nf_init(t->p, 1, params);
    memset(error, 0, sizeof *error);
    if (!nf_train(t->p, params, &rows, &o, NULL, NULL, &result, error))
        strcpy(error->text, result.warning);
    nf_free(params);
    nf_free(x);
    nf_free(w);
    return NULL;
}

/* Trains with what is in the task; all must say this. */
static void check_trouble(const trouble *t, const char *expected)
{
    nf_error said[MOST_RANKS];
    member alone = {.task = t, .result = said};
    meet(&alone);
    ck_assert_str_eq(said[0].text, expected);
    for (size_t ranks = 2; ranks <= 5; ranks += 3) {
        run_ranks(ranks, meet, t, said, sizeof *said);
        for (size_t r = 0; r < ranks; r++)
            ck_assert_str_eq(said[r].text, expected);
    }
}

START_TEST(same_errors_of_rows_between_ranks)
{
    nf_error error;
    nfc_model *model;
    trouble t = {.x = {100, 3, NF_F32, nf_buffer(300, sizeof(float)), NULL, NULL}};
    float weight[100];
    ck_assert(nfc_model_parse(&model, "ranks.lua", given, strlen(given), NULL, &error) == NF_OK);
    ck_assert(nfc_model_program(model, &t.p, &error) == NF_OK);
    for (size_t i = 0; i < 300; i++)
        nf_matrix_set(&t.x, i / 3, i % 3, sin((double)(i * i)));
    for (size_t i = 0; i < 100; i++)
        weight[i] = i == 70 ? -1 : 1;
    check_trouble(&t, "");
    t.weights = (nf_row_weights){weight, NF_F32, 1, NULL};
    check_trouble(&t, "the data: the weight of row 71 is -1, expected a finite number of at least 0");
    nf_matrix_set(&t.x, 90, 2, NAN);
    check_trouble(&t, "row 91, column 3 of the data is NaN, expected a finite number");
    nf_matrix_set(&t.x, 40, 0, INFINITY);
    check_trouble(&t, "row 41, column 1 of the data is infinite, expected a finite number");
    t.weights.at = NULL;
    nf_matrix_set(&t.x, 90, 2, 0);
    for (size_t i = 0; i < 100; i++)
        nf_matrix_set(&t.x, i, 1, i % 4 == 1 ? 0.5 : sin((double)i));
    nf_matrix_set(&t.x, 40, 0, 1);
    check_trouble(&t,
                  "1 of 2 columns holds one number in more than a fifth of the rows (column 2 in 25 of 100): a density "
                  "can grow without bound there");
    for (size_t i = 0; i < 100; i++)
        nf_matrix_set(&t.x, i, 1, 1e7 + 3 * sin((double)i));
    check_trouble(
        &t, "the data: column 2 varies too little beside its size for float to hold its rows apart: standardize it "
            "where it is read, or set precision = \"double\" in the model");
    nf_free(t.x.data);
    nfc_model_free(model);
}
END_TEST

RUN_SUITE("between", text, arrays, lists, errors, same_bits_of_rows_between_ranks, same_errors_of_rows_between_ranks)

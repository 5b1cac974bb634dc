/* shared.h - what the compiler and the command take of the runtime beside nf.h. Internal. Sections are named after
 * files. */
#ifndef NF_SHARED_H
#define NF_SHARED_H
#include <stdio.h>

#include "nf.h"

/* ---- error.c ---- */
/* Fills the error with one line, in which '?' stands for what is not printable, and returns the status. */
nf_status nf_fail(nf_error *error, nf_status status, const char *format, ...) __attribute__((format(printf, 3, 4)));
#ifdef __clang_analyzer__ /* which cannot see that it is never NF_OK */
#define nf_fail(error, status, ...) (nf_fail(error, status, __VA_ARGS__), status)
#endif

/* ---- matrix.c, column.c ---- */
double nf_matrix_get(const nf_matrix *m, size_t row, size_t col);
void nf_matrix_set(nf_matrix *m, size_t row, size_t col, double value);
/* Shifts and scales every column to mean 0 and population standard deviation 1. A column whose numbers are all the
 * same, or closer together than the type can hold apart, is an error. */
nf_status nf_matrix_standardize(nf_matrix *m, nf_error *error);
/* The same from the bytes of a file of this name. */
nf_status nf_matrix_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                          nf_error *error);

/* What training asks of data: every number finite, and no column, context included, whose deviation is below
 * 4 epsilons of its largest number: the type would not hold its rows apart. */
nf_status nf_data_check(const nf_program *p, const nf_rows *rows, nf_error *error);

/* ---- data.c ---- */
/* Whether a file of this name can be read or written as data: NULL stands for "-". */
nf_status nf_data_name_check(const char *path, nf_error *error);

/* ---- number.c ---- */
/* The shortest of "%g" that reads back to the same number; returns its length. */
int nf_number_print(char *to, size_t size, double value, nf_type type);

/* ---- file.c, stage.c ---- */
/* Writes files whole or not at all, and none if one fails: a temporary beside each, fsync, then all are renamed. A file
 * that is replaced keeps its permissions; a link is followed in folders that only the user or root can write to, and
 * replaced elsewhere; devices, pipes and /dev/stdout are written to as they are. */
typedef struct nf_file {
    const char *path;
    const void *data;
    size_t bytes;
    bool scratch; /* can be made again: for the user alone, not synced, no link followed */
} nf_file;
nf_status nf_files_write(const nf_file *file, size_t n, nf_error *error);
nf_status nf_file_write(const char *path, const void *data, size_t bytes, nf_error *error);
/* A file that is written line by line, new and empty under its name at once; fclose'd by the caller. */
nf_status nf_file_begin(const char *path, FILE **f, nf_error *error);
/* Reads a file of at most `limit` bytes, "-" being standard input; *data is nf_free'd by the caller and ends with an
 * extra 0. A pipe needs somebody who writes to it, within two seconds; devices are refused. */
nf_status nf_file_read(const char *path, size_t limit, char **data, size_t *bytes, nf_error *error);
nf_status nf_make_directory(const char *path, unsigned mode, nf_error *error); /* and its parents, less the umask */
#endif

/* cli.h - the command line: one file for each command, flags.c and common.c for what they share. */
#ifndef NFC_CLI_H
#define NFC_CLI_H
#include <argp.h>
#include <stdint.h>
#include <stdio.h>

#include "program.h"
#include "ranks.h"
#include "shared.h"
#include "tools.h"

/* The commands. argv[0] is "nfc COMMAND", the arguments follow. Each returns the exit status. */
int command_compile(int argc, char **argv);
int command_train(int argc, char **argv);
int command_sample(int argc, char **argv);
int command_eval(int argc, char **argv);
int command_integrate(int argc, char **argv);
int command_plot(int argc, char **argv);
int command_inspect(int argc, char **argv);
int command_bench(int argc, char **argv);
int command_import(int argc, char **argv);
int command_export(int argc, char **argv);
int command_doctor(int argc, char **argv);
int command_repl(int argc, char **argv);
int command_test_gradients(int argc, char **argv);

/* ---- plot.c ---- */
/* What `nfc plot DIR` does; list: it prints the pictures' paths. limits: see common_arguments. */
nf_status plot_run(const char *dir, int limits, bool list, nf_error *error);
/* Whether this is the name of a file that it writes. */
bool plot_draws(const char *file);

/* ---- flags.c ---- */
/* What every command's struct of arguments begins with. */
typedef struct common_arguments {
    const char *file; /* the model file, or what else the command takes */
    int limits;       /* 0: a model file may only take so much time and memory; 1: --limits off */
    uint64_t given;   /* bit i: flag i of the command's list was given */
} common_arguments;
/* A flag sets the field of one row (`key`) of a table of options. `at`: where the struct that the table describes
 * begins in the command's struct of arguments, in bytes. A list of flags ends with one whose table is NULL. */
typedef struct flag {
    char letter;      /* 0: none */
    const char *name; /* as in --steps; NULL: none */
    const nf_options *table;
    const char *key;
    size_t at;
} flag;
#define FLAG(letter, name, table, key, at) \
    {                                      \
        letter, name, &(table), key, at    \
    }
/* Fills `to`, the command's struct of arguments, from the command line. On a wrong one it prints what was expected and
 * exits with 64; after --help it exits with 0. takes: the argument that is no flag, "MODEL.lua", "FILE" or "RUN", NULL:
 * there is none; about: what the command does, for --help. */
void read_flags(int argc, char **argv, const char *takes, const char *about, const flag *flags, common_arguments *to);
/* Copies to `to`, a struct that the table describes, those of its fields that were given on the command line. */
void take_given(const flag *flags, const common_arguments *from, const nf_options *table, void *to);

/* ---- ranks.c ---- */
/* Processes that mpirun has started together, numbered from 0: ranks. ranks_begin is called by the commands that they
 * share; all that a rank but the first prints goes nowhere then. ranks_open joins them: *all is NULL for a process that
 * is alone. NF_FILE where there are several and no module for MPI. */
void ranks_begin(void);
nf_status ranks_open(const nf_comm **all, nf_error *error);
bool ranks_lead(void); /* whether this is the first, or alone: it prints and writes */
/* Where the error goes that ends this rank; waits for a moment first, in which rank 0 may end all by the same. */
FILE *ranks_blame(void);
/* NF_DATA where the text, lines, is not that of rank 0; all call it. */
nf_status ranks_agree(const nf_comm *c, const char *text, nf_error *error);
/* All ranks call it before what rank 0 is to do first, as it leaves files for the others, and behind that. c: NULL is
 * fine. */
void ranks_wait(const nf_comm *c, bool behind);
/* The command has ended in this rank, with this exit status, which it returns: an error ends all. */
int ranks_end(int status);

/* ---- common.c ---- */
/* Prints the error's line to standard error; returns the status as exit status. */
int fail(nf_status status, const nf_error *error);
/* For atexit: closes standard output. If it did not take all that was written to it, says so and ends the process with
 * NF_FILE, unless another error has been printed. */
void close_output(void);
/* How the model file that the arguments name is read: see load_model. *moved, which is nf_free'd by the caller after
 * that: where it lay, if it is a run directory's copy. */
nfc_model_options model_options(const common_arguments *a, const char *precision, char **moved);
/* Reads the model file that the arguments name. precision: "float", "double", or NULL for the model's own. The caller
 * frees the model. */
nf_status load_model(nfc_model **model, const common_arguments *a, const char *precision, nf_error *error);
/* catch_signals: SIGINT, SIGTERM and SIGHUP still end the process, but first remove what is half written (nf_abandon).
 * A signal that is ignored stays so: SIGHUP under nohup and, unless in_background, the SIGINT of a process that a shell
 * has started in the background. After hold_signals and until release_signals a signal only asks to stop: asked_to_stop
 * is its number, or 0. */
void catch_signals(bool in_background);
void hold_signals(void);
void release_signals(void);
int asked_to_stop(void);
/* Where weights are, nf_free'd by the caller: `path` or, where that is NULL, runs/NAME/weights.safetensors. */
char *weights_of(const nf_program *p, const char *path);
/* A compiled model with its weights, of the file that weights_of names: those of one flow or of an ensemble.
 * close_flow is called even if open_flow has failed. */
typedef struct flow {
    nfc_model *model;
    const nf_program *program; /* the ensemble's, or the model's */
    nf_program *ensemble;
    void *params;
    char **names; /* [dim + context] of the columns that the weights were trained on; NULL: not known */
} flow;
/* how: its device, on which those of the entry points `entries`, by bits, run; NULL: this process. */
nf_status open_flow(flow *f, const common_arguments *a, const char *weights_path, const nfc_compile_options *how,
                    unsigned entries, nf_error *error);
void close_flow(flow *f);
enum { MAP_FROM = 1 << 27 }; /* bytes of numbers that are in a file, which is mapped, not in memory */
/* A file of data. recorded: a run says that it was trained on it, not the user; the run may be a stranger's, and errors
 * quote nothing of the file. */
typedef struct data_file {
    const char *path;
    bool recorded;
    const nf_data_files *files; /* those of the path, or of the model, that were there then; NULL: those that are now */
    nf_file_options how;        /* those that were given take the place of the model's */
    char *const *names;         /* nf_reading.names: the weights' */
    bool apart;                 /* nf_reading.apart: there may be gaps between the rows */
    const nf_comm *comm;        /* nf_reading.comm */
} data_file;
/* The flag that says which device the model runs on; `at` as in FLAG: where the command has an nfc_compile_options. */
#define DEVICE_FLAG(at) FLAG(0, "device", nfc_compile_table, "device", at)
/* How many rows to take at once, where they are many: more on a GPU, whose calls take long to begin. */
size_t rows_at_once(const nf_program *p);
/* The program of a model on this device, NFC_DEVICE_..., with those entry points there. */
nf_status program_on(nfc_model *model, int device, unsigned entries, const nf_program **program, nf_error *error);
/* The flags that say how a file of data is read, and those of one of context alone; `at` as in FLAG: where the command
 * has an nf_file_options. */
#define CONTEXT_FLAGS(at)                                             \
    FLAG(0, "context-columns", nf_file_table, "context_columns", at), \
        FLAG(0, "separator", nf_file_table, "separator", at), FLAG(0, "header", nf_file_table, "header", at)
#define READING_FLAGS(at)                                                                                      \
    FLAG(0, "columns", nf_file_table, "columns", at), FLAG(0, "weights-column", nf_file_table, "weights", at), \
        CONTEXT_FLAGS(at)
/* The files of a path or, where it is NULL, of the data that the model names, without files where these are in none;
 * nf_data_files_free is called even on an error. */
nf_status find_files(const nfc_model *model, const char *path, nf_data_files *files, nf_error *error);
/* Reads the rows [n, dim + context], and in one more column their weights where these are asked for, of a data file or,
 * where its path is NULL, of the data that the model names, in the program's type. *coarse is nf_matrix_check's error
 * where that type does not hold the rows of a column apart, else "". */
nf_status read_data(const nfc_model *model, const nf_program *p, data_file file, nf_matrix *data, nf_error *coarse,
                    nf_error *error);
/* Reads the values of --context, each numbers with commas or each files, in the program's type: n rows, or one for all;
 * large files as read_data does. With NULL there must be none, and the matrix is empty. The caller frees it, on errors
 * too. */
nf_status read_context(const flow *f, const char *given, const nf_file_options *file, size_t n, nf_matrix *context,
                       nf_error *error);
/* Makes *to of at most so many rows, evenly taken from all; of rows with weights, each as often as its weight says
 * (systematic resampling). Freed by nf_matrix_free. c: the ranks that have them between them, of which each gets the
 * chosen ones; NULL: they are all here. */
nf_status some_rows(nf_matrix *to, const nf_matrix *from, const nf_row_weights *weights, size_t most, const nf_comm *c,
                    nf_error *error);
/* A matrix [n, dim + context], or with the rows' weights in one more column, as nf_rows; points into it. */
nf_rows rows_of(const nf_program *p, const nf_matrix *data);
/* Makes rows [n, dim + context] to time or check a model on: numbers within 1.5 of 0, and samples in place of those to
 * which the model gives no finite log-density. Freed by nf_matrix_free. */
nf_status rows_to_try(const nf_program *p, const void *params, size_t n, nf_matrix *rows, nf_error *error);
/* Writes the name of the processor, or "unknown". */
void cpu_name(char *name, size_t size);
/* Prints a line about the progress of a training to standard error; on a terminal it replaces the one before. */
void draw_progress(const nf_step *s, bool terminal);
/* Called again and again by a command that goes through `all` rows: once a second has passed, keeps a line on standard
 * error with how many are done, where that is a terminal and `out`, the file or "-" that results go to or NULL, is
 * none; at the end of the rows it is gone. One pass at a time. */
void draw_rows(size_t done, size_t all, const char *out);
/* dir/name, nf_free'd by the caller. */
char *join_path(const char *dir, const char *name);
#endif

/* cli.h - the command line: one file a command, common.c for what they share. */
#ifndef NFC_CLI_H
#define NFC_CLI_H
#include <argp.h>
#include <stdint.h>

#include "program.h"
#include "shared.h"
#include "tools.h"

/* Each takes its own arguments, argv[0] being "nfc COMMAND", and returns an exit status. */
int command_compile(int argc, char **argv);
int command_train(int argc, char **argv);
int command_sample(int argc, char **argv);
int command_eval(int argc, char **argv);
int command_inspect(int argc, char **argv);
int command_bench(int argc, char **argv);
int command_repl(int argc, char **argv);
int command_test_gradients(int argc, char **argv);

/* ---- flags.c ---- */
/* What every command's arguments begin with. */
typedef struct common_arguments {
    const char *model;
    int limits;     /* 0: a description has them */
    uint64_t given; /* bit i: flag i stood on the command line */
} common_arguments;
/* A flag is a row of a table of options; `at` is where the table's struct lies in the command's arguments. Lists end
 * with a flag without a table. */
typedef struct flag {
    char letter;      /* 0: none */
    const char *name; /* after --; NULL: none */
    const nf_options *table;
    const char *key;
    size_t at;
} flag;
#define FLAG(letter, name, table, key, at) \
    {                                      \
        letter, name, &(table), key, at    \
    }
/* Fills the arguments; exits with 64 and a line that says what was expected on anything else, and after --help. */
void read_flags(int argc, char **argv, const char *about, const flag *flags, common_arguments *to);
/* Copies the fields of the table's struct that stood on the command line. */
void take_given(const flag *flags, const common_arguments *from, const nf_options *table, void *to);

/* ---- common.c ---- */
/* Prints the error's line to standard error and returns the status as an exit status. */
int fail(nf_status status, const nf_error *error);
/* At exit, whichever way: ends with NF_FILE and a line where standard output did not take all that was written to it,
 * unless another error has been told. */
void close_output(void);
/* Describes the model that the arguments name. precision: "float", "double", or NULL for the model's own. */
nf_status load_model(nfc_model **model, const common_arguments *a, const char *precision, nf_error *error);
/* Makes SIGINT, SIGTERM and SIGHUP end the process as they do, with nothing half done left behind; after hold_signals
 * they only ask to stop, and asked_to_stop is the signal's number or 0. Signals that are ignored stay so: SIGHUP under
 * nohup, and, unless in_background, SIGINT where a shell has started the process in the background. */
void catch_signals(bool in_background);
void hold_signals(void);
int asked_to_stop(void);
/* A model compiled and its weights read; weights_path NULL: runs/NAME/weights.safetensors. Close in any case. */
typedef struct flow {
    nfc_model *model;
    const nf_program *program;
    void *params;
} flow;
nf_status open_flow(flow *f, const common_arguments *a, const char *weights_path, nf_error *error);
void close_flow(flow *f);
/* The rows of the file, of dim + context columns, or where it is NULL the data that the model names. *coarse: which
 * column's rows the precision does not hold apart, as nf_matrix_check says it, or "". */
nf_status read_data(const nfc_model *model, const nf_program *p, const char *file, nf_matrix *data, nf_error *coarse,
                    nf_error *error);
/* Makes doubles numbers of the type, in place; `what` they are begins an error. */
nf_status narrow(nf_matrix *m, nf_type type, const char *what, nf_error *error);
/* The rows of a data matrix of dim + context columns. */
nf_rows rows_of(const nf_program *p, const nf_matrix *data);
/* Rows to try a model on, dim + context columns: numbers within 1.5 of 0 where the model gives them a density, its own
 * samples elsewhere. */
nf_status rows_to_try(const nf_program *p, const void *params, size_t n, nf_matrix *rows, nf_error *error);
/* DIR/NAME in new memory, nf_free'd by the caller. */
char *join_path(const char *dir, const char *name);
#endif

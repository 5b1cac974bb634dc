/* cli.h - the command line: one file a command, common.c for what they share. */
#ifndef NFC_CLI_H
#define NFC_CLI_H
#include <argp.h>
#include <stdint.h>

#include "nfc.h"

/* Each takes its own arguments, argv[0] being "nfc COMMAND", and returns an exit status. */
int command_compile(int argc, char **argv);
int command_train(int argc, char **argv);
int command_sample(int argc, char **argv);
int command_eval(int argc, char **argv);
int command_inspect(int argc, char **argv);
int command_bench(int argc, char **argv);
int command_repl(int argc, char **argv);
int command_test_gradients(int argc, char **argv);

/* ---- common.c ---- */
/* Prints the error's line to standard error and returns the status as an exit status. */
int fail(nf_status status, const nf_error *error);
/* At exit, whichever way: ends with NF_FILE and a line where standard output did not take all that was written to it,
 * unless another error has been told. */
void close_output(void);
/* Parses a number for an option; argp_error's, and so exits with 64, on anything else. */
uint64_t whole(const struct argp_state *state, const char *option, const char *text, uint64_t least);
double fraction(const struct argp_state *state, const char *option, const char *text);
/* A model file as the one argument, for argp: state->input is a const char **. Commands with options call it for the
 * keys that are not theirs. */
error_t parse_model(int key, char *arg, struct argp_state *state);
/* A model compiled and its weights read; weights_path NULL: runs/NAME/weights.safetensors. Close in any case. */
typedef struct flow {
    nfc_model *model;
    const nf_program *program;
    void *params;
} flow;
nf_status open_flow(flow *f, const char *model_path, const char *weights_path, nf_error *error);
void close_flow(flow *f);
/* The rows of a data matrix of dim + context columns. */
nf_rows rows_of(const nf_program *p, const nf_matrix *data);
/* DIR/NAME in new memory, nf_free'd by the caller. */
char *join_path(const char *dir, const char *name);
#endif

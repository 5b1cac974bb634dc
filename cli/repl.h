/* repl.h - Lua with the nfc module: what the command shares with its prompt. */
#ifndef NFC_REPL_H
#define NFC_REPL_H
#include <lua.h>
#include <stdbool.h>

#include "nf.h"

/* ---- repl.c ---- */
/* For the session at place 1 of the stack, see lua/nfc/session.lua. push_method pushes session.NAME. feed gives it a
 * line of n bytes, NULL at the end of input, and leaves it alone on the stack; *more: the statement goes on in the next
 * line. It returns false after an error, which has been printed. */
void push_method(lua_State *L, const char *name);
bool feed(lua_State *L, const char *line, size_t n, bool *more);

/* ---- prompt.c ---- */
/* Before the nfc module is loaded: makes trainings draw their progress, and end by Ctrl-C. */
void prompt_prepare(lua_State *L);
/* Reads lines from the terminal and feeds them to the session at place 1 of the stack, until Ctrl-D. */
void prompt(lua_State *L);
/* As nf_train, for Flow:train at the prompt: draws progress unless there is an on_step, and is stopped by Ctrl-C as by
 * on_step. NF_INTERRUPTED where Ctrl-C came before it began. */
nf_status prompt_train(const nf_program *p, void *params, const nf_rows *rows, const nf_train_options *o,
                       bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result,
                       nf_error *error);

/* ---- history.c, complete.c ---- */
/* history_open takes the lines of earlier runs; history_add adds one, to the file as well. */
void history_open(void);
void history_add(const char *line);
/* Makes Tab complete names, and files in strings, by the session at place 1 of the stack. */
void complete_open(lua_State *L);
#endif

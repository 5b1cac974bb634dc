/* cc.h - what the cc tier stands on: the system's compiler (command.c) and the objects it has made (cache.c). */
#ifndef NFC_CC_H
#define NFC_CC_H
#include <stdbool.h>

#include "shared.h"

/* ---- command.c: the compiler that NFC_CC names, with arguments of its own ------------------------------------------
 */
typedef struct nfc_command {
    char *text;  /* as NFC_CC has it, or "cc" */
    char *words; /* that, cut at blanks; a path of an existing program is one word */
    char **word; /* ends with NULL */
} nfc_command;
void nfc_command_find(nfc_command *c);
void nfc_command_free(nfc_command *c);
/* The compiler's words, those defaults that the user has not set, and the rest; the lists end with NULL. nf_free'd by
 * the caller. */
char **nfc_command_line(const nfc_command *c, const char *const *defaults, const char *const *rest);

/* Starts a program in a group of its own, without input, its output and its temporary files going to `output` and
 * `folder`; NULL where there is none. nf_abandon ends it, as does nf_free. */
typedef struct nfc_process nfc_process;
nfc_process *nfc_start(char *const *line, const char *output, const char *folder);
typedef enum nfc_ending { NFC_ENDED_WELL, NFC_FAILED, NFC_HUNG } nfc_ending;
/* Waits for it, no longer than until nfc_now_ms() is `until`; then it is ended with its whole group. Frees it. */
nfc_ending nfc_wait_for(nfc_process *process, double until);
/* The first line of a compiler's messages that tells an error, or the first; within the text, which is cut. */
const char *nfc_first_error(char *said);

/* ---- cache.c: ~/.cache/nfc -----------------------------------------------------------------------------------------
 */
enum { NFC_OBJECT_LIMIT = 1 << 28 };
typedef struct nfc_cache {
    int *folder;
    char path[40]; /* of the open folder: what is checked is what is used */
} nfc_cache;
/* The folder must be the user's own and nobody else's to write to. Close in any case. */
nf_status nfc_cache_open(nfc_cache *c, nf_error *error);
void nfc_cache_close(nfc_cache *c);
/* Loads an object that the user made and nobody has changed since; NULL if there is none. *file stays open with it. */
void *nfc_cache_load(const nfc_cache *c, const char *name, int *file);
/* Keeps a compiled object, if that can be, and loads it; NULL with dlerror() set. Its bytes are nf_realloc'd. */
void *nfc_cache_keep(const nfc_cache *c, const char *name, char **bytes, size_t n, int *file);
#endif

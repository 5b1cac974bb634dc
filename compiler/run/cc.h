/* cc.h - what the cc tier stands on: the system's compiler (command.c) and the objects it has made (cache.c). */
#ifndef NFC_CC_H
#define NFC_CC_H
#include <stdbool.h>

#include "shared.h"

/* ---- command.c: running other programs; the compiler that NFC_CC names, with arguments of its own ---------------- */
typedef struct nfc_command {
    char *text;  /* as NFC_CC has it, or "cc" */
    char *words; /* the same, cut at blanks; where it is the path of an existing file, whole */
    char **word; /* the program and its arguments, in `words`; ends with NULL */
} nfc_command;
void nfc_command_find(nfc_command *c); /* looks NFC_CC up; nothing is run */
void nfc_command_free(nfc_command *c);
/* A line to start: the command's words, those of `defaults` (or NULL) for which the user has given no flag of the same
 * kind, and the rest. All lists end with NULL; the list is nf_free'd by the caller, its texts are those given. */
char **nfc_command_line(const nfc_command *c, const char *const *defaults, const char *const *rest);

/* Makes a temporary folder, for the user alone, in the one that the environment variable TMPDIR names or in /tmp. *path
 * is nf_free'd by the caller; freeing *undo before that removes the folder. Both are NULL on failure. */
struct nf_undo;
nf_status nfc_make_folder(char **path, struct nf_undo **undo, nf_error *error);
/* Starts a program that leads a process group of its own. It has no input; what it prints, errors too, goes to the file
 * `output`, its temporary files to `folder`. NULL where it cannot be started. nf_free ends the group, as does
 * nf_abandon. */
typedef struct nfc_process nfc_process;
nfc_process *nfc_start(char *const *line, const char *output, const char *folder);
/* NFC_FAILED: an exit status other than 0, a signal, or it was not started. NFC_HUNG: it was ended for being late. */
typedef enum nfc_ending { NFC_ENDED_WELL, NFC_FAILED, NFC_HUNG } nfc_ending;
/* Waits for a program (NULL: there is none), no longer than until nfc_now_ms() is `until`; then its whole group is
 * ended. Frees the process. */
nfc_ending nfc_wait_for(nfc_process *process, double until);
/* The first line of a compiler's messages that has "error" in it, or else the first line, with ? for control
 * characters. It stands in `said`, which is changed. */
const char *nfc_first_error(char *said);

/* ---- cache.c: ~/.cache/nfc --------------------------------------------------------------------------------------- */
enum { NFC_OBJECT_LIMIT = 1 << 28 }; /* bytes of the largest object that is read */
typedef struct nfc_cache {
    int *folder;   /* its descriptor, a block of nf_own_descriptor */
    char path[40]; /* /proc/self/fd/N of that descriptor: the folder that is used is the one that was checked */
} nfc_cache;
/* Opens the folder, nfc in XDG_CACHE_HOME or else in ~/.cache, and makes it where there is none. NF_FILE if it is not
 * the user's own or others can write to it. nfc_cache_close must follow, whatever this returns. */
nf_status nfc_cache_open(nfc_cache *c, nf_error *error);
void nfc_cache_close(nfc_cache *c);
/* Loads the object of this name and returns what dlopen gave; NULL if there is none that is the user's own and whole.
 * *file becomes the descriptor that the caller has to close after dlclose, if there is one. */
void *nfc_cache_load(const nfc_cache *c, const char *name, int *file);
/* Writes a compiled object of n bytes to the cache, which may fail, and loads it either way; NULL, with dlerror() set,
 * where it cannot be loaded. *bytes is nf_realloc'd for the checksum, and the caller's still. *file: as above. */
void *nfc_cache_keep(const nfc_cache *c, const char *name, char **bytes, size_t n, int *file);
#endif

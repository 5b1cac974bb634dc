/* undo.h - what must not outlive the process, however it ends: files half written, temporary folders, compilers.
 *
 * Noted before it comes to be and taken back when it is done with; nf_abandon (nf.h) undoes what is noted at that
 * moment, from a signal handler. The notes have a fixed number of places; what finds none is not noted there. */
#ifndef NF_UNDO_H
#define NF_UNDO_H
#include <stdbool.h>
#include <sys/types.h>

/* A path to unlink, or a folder to remove with all that is in it: nf_free does so too, as does running out of memory;
 * after nf_undone it does not. */
typedef struct nf_undo nf_undo;
nf_undo *nf_undo_file(const char *path);
nf_undo *nf_undo_folder(const char *path);
void nf_undone(nf_undo *u); /* frees it; NULL is fine */
/* A process that leads a group of its own, to be ended with its group; false: no place left. */
bool nf_undo_group(pid_t leader);
void nf_undone_group(pid_t leader);
/* Ends a group: SIGTERM, and after a second SIGKILL. The leader is not reaped. */
void nf_end_group(pid_t leader);
/* Removes a folder and all that is in it, following no link. Safe in a signal handler, as is nf_end_group. */
void nf_remove_folder(const char *path);
/* 16 hexadecimal digits that nobody can guess, and a 0; false with errno set where the system has none. */
bool nf_random_name(char name[17]);
#endif

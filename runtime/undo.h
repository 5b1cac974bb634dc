/* undo.h - what must not outlive the process, however it ends: files that are half written, temporary folders, folders
 * made for nothing, C compilers. Internal.
 *
 * Such a thing is noted before it comes into being, and the note is dropped when it is finished; nf_abandon (nf.h),
 * called from a signal handler, removes or ends all that is noted at that moment. There is a fixed number of places for
 * notes; a thing that finds none free is not covered by nf_abandon. */
#ifndef NF_UNDO_H
#define NF_UNDO_H
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* The note of a file to unlink, or of a folder to remove with all that is in it. nf_free of the note removes the thing,
 * as does running out of memory; nf_undone keeps it and frees the note, NULL being fine. */
typedef struct nf_undo nf_undo;
nf_undo *nf_undo_file(const char *path);
nf_undo *nf_undo_folder(const char *path);
/* The note of the folders on the way to `path`, itself included, beyond the first `kept` bytes of it: those that are
 * empty by then are removed. */
nf_undo *nf_undo_made(const char *path, size_t kept);
void nf_undone(nf_undo *u); /* the thing stays */
/* Notes a process that leads a process group, which nf_abandon is to end; false: no place is free. nf_undone_group
 * drops the note. */
bool nf_undo_group(pid_t leader);
void nf_undone_group(pid_t leader);
/* Ends a process group: SIGTERM, then SIGKILL once the leader has ended or a second has passed. The caller waits for
 * the leader. Safe in a signal handler. */
void nf_end_group(pid_t leader);
/* Writes 16 random hexadecimal digits and a 0; false, with errno set, where the system has no random numbers. */
bool nf_random_name(char name[17]);
#endif

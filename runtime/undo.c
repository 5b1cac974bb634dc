/* undo.c - see undo.h */
#define _GNU_SOURCE
#include "undo.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

#include "memory.h"
#include "nf.h"

enum {
    PLACES = 64,
    DEPTH = 8,        /* how deep in folders of a folder a removal goes */
    LAST_MS = 1000,   /* the longest wait between SIGTERM and SIGKILL */
    LOOK_EVERY_MS = 5 /* how often that wait looks whether the process has ended */
};

/* What to remove. It belongs to whoever takes it out of its place in `notes`: finish, or nf_abandon, which may run
 * while finish does. */
typedef struct note {
    enum { A_FILE, A_FOLDER, FOLDERS_MADE } what;
    size_t kept; /* FOLDERS_MADE: bytes of the path that name what was there before */
    char path[];
} note;

struct nf_undo {
    note *note;
    int place; /* its place in `notes`; -1: none was free */
    bool done;
};

static _Atomic(note *) notes[PLACES];
static _Atomic pid_t group[PLACES];

/* Removes the last folder of a path, then the one that it is in, as long as they are empty and end beyond `kept`. */
static void remove_made(char *path, size_t kept)
{
    size_t n = strlen(path);
    for (bool removed = true; removed && n > kept;) {
        while (n > kept && path[n - 1] == '/')
            n--;
        path[n] = 0;
        removed = n > kept && (!rmdir(path) || errno == ENOENT);
        while (n > kept && path[n - 1] != '/')
            n--;
    }
}

/* Removes what is in a folder, given by its descriptor. Begins again until nothing more can be removed, as removing
 * entries may make a listing skip others. Uses nothing that is unsafe in a signal handler. */
static void empty(int folder, int depth)
{
    _Alignas(struct dirent64) char buffer[2048];
    for (bool removed = true; removed;) {
        removed = false;
        lseek(folder, 0, SEEK_SET);
        for (ssize_t n; (n = getdents64(folder, buffer, sizeof buffer)) > 0;)
            for (ssize_t at = 0; at < n;) {
                const struct dirent64 *d = (const struct dirent64 *)(buffer + at);
                at += d->d_reclen;
                if (!strcmp(d->d_name, ".") || !strcmp(d->d_name, ".."))
                    continue;
                const int below = openat(folder, d->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
                if (below >= 0 && depth > 0)
                    empty(below, depth - 1);
                removed |= unlinkat(folder, d->d_name, below < 0 ? 0 : AT_REMOVEDIR) == 0;
                if (below >= 0)
                    close(below);
            }
    }
}

/* Removes a folder and all that is in it without following links. Safe in a signal handler. */
static void remove_folder(const char *path)
{
    const int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder >= 0) {
        empty(folder, DEPTH);
        close(folder);
    }
    rmdir(path);
}

static void undo(note *n)
{
    if (n->what == A_FILE)
        unlink(n->path);
    else if (n->what == A_FOLDER)
        remove_folder(n->path);
    else
        remove_made(n->path, n->kept);
}

/* Frees a note and, unless nf_undone was called, removes the thing; does nothing if nf_abandon has taken the note. */
static void finish(void *block)
{
    const nf_undo *u = block;
    note *mine = u->note;
    if (!mine || (u->place >= 0 && !atomic_compare_exchange_strong(&notes[u->place], &mine, NULL)))
        return;
    if (!u->done)
        undo(u->note);
    nf_free(u->note);
}

/* Notes a path in a free place of `notes`. Where all are taken the note still works for nf_free, but not for
 * nf_abandon. */
static nf_undo *add(const char *path, int what, size_t kept)
{
    nf_undo *u = nf_own(sizeof *u, finish);
    note *n = nf_need(nf_try_realloc(NULL, sizeof *n + strlen(path) + 1));
    n->what = what;
    n->kept = kept;
    strcpy(n->path, path);
    u->note = n;
    u->place = PLACES;
    for (note *none = n; none && --u->place >= 0;) {
        none = NULL;
        atomic_compare_exchange_strong(&notes[u->place], &none, n);
    }
    return u;
}

nf_undo *nf_undo_file(const char *path) { return add(path, A_FILE, 0); }

nf_undo *nf_undo_folder(const char *path) { return add(path, A_FOLDER, 0); }

nf_undo *nf_undo_made(const char *path, size_t kept) { return add(path, FOLDERS_MADE, kept); }

void nf_undone(nf_undo *u)
{
    if (u)
        u->done = true;
    nf_free(u);
}

bool nf_undo_group(pid_t leader)
{
    for (int i = 0; i < PLACES; i++) {
        pid_t none = 0;
        if (atomic_compare_exchange_strong(&group[i], &none, leader))
            return true;
    }
    return false;
}

void nf_undone_group(pid_t leader)
{
    for (int i = 0; i < PLACES; i++) {
        pid_t mine = leader;
        if (atomic_compare_exchange_strong(&group[i], &mine, 0))
            return;
    }
}

void nf_end_group(pid_t leader)
{
    kill(-leader, SIGTERM);
    for (int waited = 0; waited < LAST_MS; waited += LOOK_EVERY_MS) {
        siginfo_t info = {.si_pid = 0};
        if (waitid(P_PID, (id_t)leader, &info, WEXITED | WNOHANG | WNOWAIT) || info.si_pid)
            break;
        poll(NULL, 0, LOOK_EVERY_MS);
    }
    kill(-leader, SIGKILL); /* the rest of the group */
}

void nf_abandon(void)
{
    for (int i = 0; i < PLACES; i++) {
        const pid_t leader = atomic_exchange(&group[i], 0);
        if (leader)
            nf_end_group(leader);
    }
    for (int i = 0; i < PLACES; i++) {
        note *n = atomic_exchange(&notes[i], NULL);
        if (n)
            undo(n);
    }
}

bool nf_random_name(char name[17])
{
    uint64_t number;
    if (getrandom(&number, sizeof number, 0) != (ssize_t)sizeof number)
        return false;
    snprintf(name, 17, "%016llx", (unsigned long long)number);
    return true;
}

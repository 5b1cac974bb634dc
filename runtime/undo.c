/* undo.c - see undo.h */
#define _GNU_SOURCE
#include "undo.h"

#include <dirent.h>
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
    DEPTH = 8,        /* folders in folders that a removal goes down */
    LAST_MS = 1000,   /* from SIGTERM to SIGKILL */
    LOOK_EVERY_MS = 5 /* while waiting for the end */
};

struct nf_undo {
    bool folder;
    char path[];
};

static _Atomic(nf_undo *) note[PLACES];
static _Atomic pid_t group[PLACES];

static nf_undo *add(const char *path, bool folder)
{
    nf_undo *u = nf_alloc(sizeof *u + strlen(path) + 1, 1);
    u->folder = folder;
    strcpy(u->path, path);
    for (int i = 0; i < PLACES; i++) {
        nf_undo *none = NULL;
        if (atomic_compare_exchange_strong(&note[i], &none, u))
            return u;
    }
    nf_free(u);
    return NULL;
}

nf_undo *nf_undo_file(const char *path) { return add(path, false); }

nf_undo *nf_undo_folder(const char *path) { return add(path, true); }

void nf_undone(nf_undo *u)
{
    for (int i = 0; u && i < PLACES; i++) {
        nf_undo *mine = u;
        if (atomic_compare_exchange_strong(&note[i], &mine, NULL)) {
            nf_free(u);
            return;
        }
    } /* else nf_abandon has taken it: the process is ending */
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
    kill(-leader, SIGKILL); /* what of the group is still there */
}

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

void nf_remove_folder(const char *path)
{
    const int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder >= 0) {
        empty(folder, DEPTH);
        close(folder);
    }
    rmdir(path);
}

void nf_abandon(void)
{
    for (int i = 0; i < PLACES; i++) {
        const pid_t leader = atomic_exchange(&group[i], 0);
        if (leader)
            nf_end_group(leader);
    }
    for (int i = 0; i < PLACES; i++) {
        const nf_undo *u = atomic_exchange(&note[i], NULL);
        if (u && u->folder)
            nf_remove_folder(u->path);
        else if (u)
            unlink(u->path);
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

/* command.c - running other programs, such as the system's compiler. One is waited for up to a limit of time, and then
 * ended with its whole process group; its temporary files go to a folder that is removed. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "memory.h"
#include "model.h"
#include "run/cc.h"
#include "undo.h"

/* Milliseconds from one look at a process to the next: short for the first 50 looks. */
enum { SHORT_MS = 1, LONG_MS = 5, SHORT_LOOKS = 50 };

void nfc_command_find(nfc_command *c)
{
    static const char blank[] = " \t\n";
    const char *named = getenv("NFC_CC");
    struct stat st;
    size_t n = 0;
    *c = (nfc_command){.text = nf_strdup(named && named[strspn(named, blank)] ? named : "cc")};
    c->words = nf_strdup(c->text);
    c->word = nf_alloc(strlen(c->text) + 2, sizeof *c->word);
    const bool path = strchr(c->text, '/') && !stat(c->text, &st) && S_ISREG(st.st_mode);
    char *rest;
    for (char *w = path ? c->words : strtok_r(c->words, blank, &rest); w;
         w = path ? NULL : strtok_r(NULL, blank, &rest))
        c->word[n++] = w;
}

void nfc_command_free(nfc_command *c)
{
    nf_free(c->text);
    nf_free(c->words);
    nf_free(c->word);
}

static size_t count(const char *const *list)
{
    size_t n = 0;
    while (list && list[n])
        n++;
    return n;
}

/* Whether the user has given a flag of this kind: -O3 is one for -O2, -march=x86-64 for -march=native. */
static bool given(const nfc_command *c, const char *flag)
{
    const char *equals = strchr(flag, '=');
    const size_t kind = equals ? (size_t)(equals - flag) : 2;
    for (char *const *w = c->word; *w; w++)
        if (!strncmp(*w, flag, kind))
            return true;
    return false;
}

char **nfc_command_line(const nfc_command *c, const char *const *defaults, const char *const *rest)
{
    size_t n = count((const char *const *)c->word);
    char **line = nf_alloc(n + count(defaults) + count(rest) + 1, sizeof *line);
    memcpy(line, c->word, n * sizeof *line);
    for (; defaults && *defaults; defaults++)
        if (!given(c, *defaults))
            line[n++] = (char *)*defaults;
    memcpy(line + n, rest, count(rest) * sizeof *line);
    return line;
}

/* This process's environment, with TMPDIR set to the folder. The list and its first text are nf_free'd by the caller;
 * its other texts are the process's own. */
static char **environment(const char *folder)
{
    const size_t n = count((const char *const *)environ);
    char **all = nf_alloc(n + 2, sizeof *all);
    size_t k = 1;
    all[0] = nf_alloc(strlen(folder) + 8, 1);
    sprintf(all[0], "TMPDIR=%s", folder);
    for (size_t i = 0; i < n; i++)
        if (strncmp(environ[i], "TMPDIR=", 7) != 0)
            all[k++] = environ[i];
    return all;
}

nf_status nfc_make_folder(char **path, nf_undo **undo, nf_error *error)
{
    const char *tmp = getenv("TMPDIR");
    char name[17] = "";
    if (!tmp || tmp[0] != '/')
        tmp = "/tmp";
    const bool named = nf_random_name(name);
    *path = nf_alloc(strlen(tmp) + sizeof "/nfc-" + strlen(name), 1);
    sprintf(*path, "%s/nfc-%s", tmp, name);
    *undo = nf_undo_folder(*path);
    if (named && !mkdir(*path, 0700))
        return NF_OK;
    const nf_status status = nf_fail(error, NF_FILE, "cannot make a temporary folder in %s: %s", tmp, strerror(errno));
    nf_undone(*undo);
    nf_free(*path);
    *undo = NULL;
    *path = NULL;
    return status;
}

struct nfc_process {
    pid_t pid; /* 0: none, or it has ended */
};

/* Ends a process that is being freed, if it has not ended. */
static void end_process(void *block)
{
    const nfc_process *p = block;
    if (!p->pid)
        return;
    nf_end_group(p->pid);
    nf_undone_group(p->pid);
    waitpid(p->pid, NULL, 0);
}

nfc_process *nfc_start(char *const *line, const char *output, const char *folder)
{
    posix_spawn_file_actions_t to;
    posix_spawnattr_t how;
    sigset_t all, none, before;
    nfc_process *process = nf_own(sizeof *process, end_process);
    char **variables = environment(folder);
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawn_file_actions_init(&to);
    posix_spawnattr_init(&how);
    posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setpgroup(&how, 0);
    posix_spawnattr_setsigmask(&how, &none);
    posix_spawnattr_setsigdefault(&how, &all);
    const bool ready = !posix_spawn_file_actions_addopen(&to, STDIN_FILENO, "/dev/null", O_RDONLY, 0) &&
                       !posix_spawn_file_actions_addopen(&to, STDOUT_FILENO, output, O_WRONLY | O_CREAT, 0600) &&
                       !posix_spawn_file_actions_adddup2(&to, STDOUT_FILENO, STDERR_FILENO);
    pthread_sigmask(SIG_SETMASK, &all, &before); /* no signal comes between its start and its note */
    if (!ready || posix_spawnp(&process->pid, line[0], &to, &how, line, variables) != 0)
        process->pid = 0;
    else
        nf_undo_group(process->pid);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    posix_spawnattr_destroy(&how);
    posix_spawn_file_actions_destroy(&to);
    nf_free(variables[0]);
    nf_free(variables);
    if (process->pid)
        return process;
    nf_free(process);
    return NULL;
}

nfc_ending nfc_wait_for(nfc_process *process, double until)
{
    siginfo_t info = {.si_pid = 0};
    int status = 0, looks = 0;
    if (!process)
        return NFC_FAILED;
    const pid_t pid = process->pid;
    while (waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0 &&
           nfc_now_ms() < until)
        poll(NULL, 0, looks++ < SHORT_LOOKS ? SHORT_MS : LONG_MS);
    const bool hung = info.si_pid == 0 && nfc_now_ms() >= until;
    if (hung)
        nf_end_group(pid);
    nf_undone_group(pid);
    /* where the program around us reaps all its children there is no status: whether the object is there will tell */
    const bool seen = waitpid(pid, &status, 0) == pid;
    process->pid = 0;
    nf_free(process);
    if (hung)
        return NFC_HUNG;
    return !seen || (WIFEXITED(status) && WEXITSTATUS(status) == 0) ? NFC_ENDED_WELL : NFC_FAILED;
}

const char *nfc_first_error(char *said)
{
    char *first = said + strspn(said, "\n"), *found = NULL;
    for (char *line = first; *line && !found;) {
        const size_t n = strcspn(line, "\n");
        const char end = line[n];
        line[n] = 0;
        if (strcasestr(line, "error"))
            found = line;
        else
            line[n] = line == first ? 0 : end; /* the first stays cut off, in case it is what is returned */
        line += n + (end != 0);
    }
    found = found ? found : first;
    for (char *c = found; *c; c++)
        if ((unsigned char)*c < ' ' || *c == 127)
            *c = '?';
    return found[0] ? found : "no message";
}

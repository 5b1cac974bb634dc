/* history.c - the lines that were typed at the prompt, kept from run to run: $XDG_STATE_HOME/nfc/history, or
 * ~/.local/state/nfc/history. Where that cannot be read or written there is none, silently. */
#include <editline/readline.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "memory.h"
#include "repl.h"
#include "shared.h"

enum { KEPT = 1000, MOST = 2 * KEPT }; /* lines that are kept, and that may be in the file before it is shortened */

static int file = -1; /* open for appending, so that prompts side by side lose nothing */

static nf_status replace_file(const char *path, const char *text, size_t n, nf_error *error)
{
    NF_SCOPE(error);
    return nf_files_write(&(nf_file){path, text, n, true}, 1, error);
}

/* Writes the file's path, in a folder that is made if need be. NF_FILE: there is no place for it. */
static nf_status find_path(char *path, size_t size, nf_error *error)
{
    NF_SCOPE(error);
    char *folder = nf_user_folder("XDG_STATE_HOME", ".local/state");
    nf_status status = folder ? nf_make_directory(folder, 0700, NULL, error) : NF_FILE;
    if (!status && (size_t)snprintf(path, size, "%s/history", folder) >= size)
        status = NF_FILE;
    nf_free(folder);
    return status;
}

/* Opens a regular file of ours for appending, which nobody else may read; -1: it cannot be. */
static int open_own(const char *path)
{
    struct stat st;
    const int fd = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (fd >= 0 && (fstat(fd, &st) || !S_ISREG(st.st_mode) || st.st_uid != geteuid() || fchmod(fd, 0600))) {
        close(fd);
        return -1;
    }
    return fd;
}

/* Replaces the file by one of its newest lines. */
static void shorten(const char *path)
{
    nf_error why;
    char *text = NULL;
    size_t n = 0;
    FILE *all = open_memstream(&text, &n);
    if (!all)
        return;
    for (int i = 0; i < history_length; i++) {
        const HIST_ENTRY *e = history_get(history_base + i);
        if (e)
            fprintf(all, "%s\n", e->line);
    }
    if (fclose(all) == 0 && replace_file(path, text, n, &why) == NF_OK) {
        close(file);
        file = open_own(path);
    }
    free(text);
}

void history_open(void)
{
    char path[4096];
    nf_error why;
    using_history();
    stifle_history(KEPT);
    if (find_path(path, sizeof path, &why) || (file = open_own(path)) < 0)
        return;
    const int copy = dup(file);
    FILE *in = copy < 0 ? NULL : fdopen(copy, "r");
    if (!in)
        return;
    char *line = NULL;
    size_t room = 0, lines = 0;
    rewind(in);
    for (ssize_t n; (n = getline(&line, &room, in)) > 0; lines++) {
        line[strcspn(line, "\n")] = 0;
        if (line[0])
            add_history(line);
    }
    free(line);
    fclose(in);
    if (lines > MOST)
        shorten(path);
}

void history_add(const char *line)
{
    const HIST_ENTRY *last = history_length ? history_get(history_base + history_length - 1) : NULL;
    if (!line[0] || (last && !strcmp(last->line, line)))
        return;
    add_history(line);
    const size_t n = strlen(line);
    char *text =
        file < 0 ? NULL : malloc(n + 1); /* with its end in one write, so that lines of two prompts do not mix */
    if (!text)
        return;
    memcpy(text, line, n);
    text[n] = '\n';
    if (write(file, text, n + 1) < 0) {
        close(file);
        file = -1;
    }
    free(text);
}

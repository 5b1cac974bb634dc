/* ranks.c - what the commands that several processes share know of each other: see cli.h. mpirun tells each process its
 * number in the environment; the module nfc_mpi.so joins them. */
#define _GNU_SOURCE
#include "ranks.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"
#include "memory.h"

/* What Open MPI, MPICH and Slurm say of a process: its number, and how many there are. */
static const struct {
    const char *rank, *size;
} variables[] = {
    {"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"}, {"PMI_RANK", "PMI_SIZE"}, {"PMIX_RANK", "SLURM_NTASKS"}};

static size_t rank, size = 1;
static const nf_comm *comm;
static FILE *errors; /* of a rank above 0: standard error as it was; NULL: as it is */

/* The number that a variable of the environment holds; SIZE_MAX: none. */
static size_t number_of(const char *variable)
{
    const char *text = getenv(variable);
    if (!text || !*text || strlen(text) > 8 || text[strspn(text, "0123456789")])
        return SIZE_MAX;
    return strtoul(text, NULL, 10);
}

void ranks_begin(void)
{
    for (size_t i = 0; i < sizeof variables / sizeof *variables && size == 1; i++) {
        const size_t r = number_of(variables[i].rank), n = number_of(variables[i].size);
        if (r < n && n != SIZE_MAX)
            rank = r, size = n;
    }
    if (rank == 0)
        return;
    fflush(NULL);
    const int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3), nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    errors = kept < 0 ? NULL : fdopen(kept, "w");
    if (errors && nowhere >= 0 && (dup2(nowhere, STDOUT_FILENO) < 0 || dup2(nowhere, STDERR_FILENO) < 0))
        fprintf(errors, "nfc: rank %zu: its output cannot be put away\n", rank);
    if (nowhere >= 0)
        close(nowhere);
}

static void say_lost(const char *line)
{
    FILE *to = errors ? errors : stderr;
    fprintf(to, "nfc: rank %zu: %s\n", rank, line);
    fflush(to);
}

/* Opens the module: the file that NFC_MPI names, or nfc_mpi.so in the folder of this program or in lib/nfc beside that.
 */
static void *open_module(const char **why)
{
    static const char *const places[] = {"%s/nfc_mpi.so", "%s/../" NFC_MODULES "/nfc_mpi.so"};
    const char *named = getenv("NFC_MPI");
    char self[4096], path[4200];
    const ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    void *module = named && *named ? dlopen(named, RTLD_NOW | RTLD_GLOBAL) : NULL;
    *why = named && *named ? dlerror() : "it is not there";
    self[n > 0 ? n : 0] = 0;
    char *slash = strrchr(self, '/');
    if (slash)
        *slash = 0;
    for (size_t i = 0; i < sizeof places / sizeof *places && !module && !(named && *named); i++) {
        snprintf(path, sizeof path, i ? places[1] : places[0], self);
        if (access(path, R_OK))
            continue;
        module = dlopen(path, RTLD_NOW | RTLD_GLOBAL); /* what the library of MPI loads looks for its symbols */
        *why = module ? NULL : dlerror();
    }
    return module;
}

nf_status ranks_open(const nf_comm **all, nf_error *error)
{
    *all = comm;
    if (size == 1 || comm)
        return NF_OK;
    const char *why;
    void *module = open_module(&why);
    nf_comm_open_function *join = NULL;
    if (module) {
        *(void **)&join = dlsym(module, NF_COMM_OPEN);
        why = "it is of another version of nfc";
    }
    if (!join)
        return nf_fail(
            error, NF_FILE,
            "there are %zu processes, and no module nfc_mpi.so for them to work together: %s; it is built where "
            "mpicc is",
            size, why);
    comm = join(say_lost);
    if (!comm)
        return nf_fail(error, NF_FILE, "MPI could not be initialized");
    *all = comm;
    return NF_OK;
}

bool ranks_lead(void) { return rank == 0; }

FILE *ranks_blame(void)
{
    if (rank == 0)
        return stderr;
    /* what is wrong in rank 0 too is told, and ended, by that */
    nanosleep(&(struct timespec){.tv_sec = 1, .tv_nsec = (long)(rank % 100) * 5000000}, NULL);
    FILE *const to = errors ? errors : stderr;
    fprintf(to, "rank %zu: ", rank);
    return to;
}

nf_status ranks_agree(const nf_comm *c, const char *text, nf_error *error)
{
    size_t n = strlen(text) + 1, of = n;
    nf_comm_spread(c, 0, &of, sizeof of);
    char *first = nf_strdup(text);
    first = nf_realloc(first, of);
    nf_comm_spread(c, 0, first, of);
    size_t same = 0;
    while (same < n && same < of && text[same] == first[same])
        same++;
    const bool agrees = n == of && same == n;
    while (same > 0 && text[same - 1] != '\n')
        same--;
    nf_status status = NF_OK;
    if (!agrees)
        status = nf_fail(error, NF_DATA, "the ranks do not train the same: here %.*s, in rank 0 %.*s",
                         (int)strcspn(text + same, "\n"), text + same,
                         (int)(same < of ? strcspn(first + same, "\n") : 0), first + (same < of ? same : 0));
    nf_free(first);
    return status;
}

void ranks_wait(const nf_comm *c, bool behind)
{
    if (c && behind == ranks_lead())
        c->barrier(c);
}

int ranks_end(int status)
{
    if (errors)
        fflush(errors);
    if (!comm)
        return status;
    const nf_comm *c = comm;
    comm = NULL;
    if (status && (rank == 0 || status < 128))
        c->abort(c, status);
    c->finish(c);
    return status;
}

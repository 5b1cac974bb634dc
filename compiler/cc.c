/* cc.c - the second tier: entry points as shipped C, compiled by the system's compiler and kept in the user's cache.
 *
 * A cached object's name is a hash of its C, of the compiler's version, of the flags and of the machine; its last
 * bytes are a checksum of the rest, looked at before anything is loaded. Objects appear under their name by rename,
 * so processes may race. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xxhash.h>

#include "memory.h"
#include "model.h"
#include "numeric.h"

extern char **environ;

#if defined(__x86_64__) || defined(__i386__)
#define MACHINE "-march=native"
#else
#define MACHINE "-mcpu=native"
#endif
enum { CHECKSUM = 32, OBJECT_LIMIT = 1 << 28 };

static const char *compiler(void)
{
    const char *cc = getenv("NFC_CC");
    return cc && cc[0] ? cc : "cc";
}

/* Starts the compiler with its output going to a file; returns its process or -1. */
static pid_t start(char *const argv[], const char *output)
{
    posix_spawn_file_actions_t to;
    pid_t pid = -1;
    posix_spawn_file_actions_init(&to);
    posix_spawn_file_actions_addopen(&to, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&to, STDOUT_FILENO, STDERR_FILENO);
    if (posix_spawnp(&pid, argv[0], &to, NULL, argv, environ) != 0)
        pid = -1;
    posix_spawn_file_actions_destroy(&to);
    return pid;
}

static bool finished_well(pid_t pid)
{
    int status;
    if (pid < 0)
        return false;
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* A file's text, NULL if it cannot be read; nf_free'd by the caller. */
static char *text_of(const char *path)
{
    nf_error ignored;
    char *text;
    size_t n;
    return nf_file_read(path, OBJECT_LIMIT, &text, &n, &ignored) ? NULL : text;
}

static nf_status no_compiler(nf_error *error)
{
    return nf_fail(error, NF_FILE, "there is no C compiler '%.80s' to run (NFC_CC names another)", compiler());
}

/* ---- places ----------------------------------------------------------------------------------------------------- */

typedef struct job {
    nf_entry_kind kind;
    nfc_text source;
    char object[600];                     /* in the cache */
    char made[200], text[200], said[200]; /* in the temporary folder */
    pid_t pid;
} job;

typedef struct build {
    char cache[500], temporary[100], version[200];
    char *about; /* the compiler and the machine, for the hash */
} build;

static nf_status find_cache(build *b, nf_error *error)
{
    const char *xdg = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (xdg && xdg[0] == '/')
        snprintf(b->cache, sizeof b->cache, "%s/nfc", xdg);
    else if (home && home[0] == '/')
        snprintf(b->cache, sizeof b->cache, "%s/.cache/nfc", home);
    else
        return nf_fail(error, NF_FILE, "there is no folder for compiled models: HOME is not set");
    return nf_make_directory(b->cache, 0700, error);
}

static nf_status open_build(build *b, nf_error *error)
{
    const char *tmp = getenv("TMPDIR");
    nf_status status = find_cache(b, error);
    if (status)
        return status;
    snprintf(b->temporary, sizeof b->temporary, "%.60s/nfc-XXXXXX", tmp && tmp[0] == '/' ? tmp : "/tmp");
    if (!mkdtemp(b->temporary)) {
        b->temporary[0] = 0;
        return nf_fail(error, NF_FILE, "cannot make a temporary folder: %s", strerror(errno));
    }
    snprintf(b->version, sizeof b->version, "%s/version", b->temporary);
    char *const argv[] = {(char *)compiler(), "--version", NULL};
    const bool ok = finished_well(start(argv, b->version));
    char *version = ok ? text_of(b->version) : NULL, *cpu = text_of("/proc/cpuinfo");
    const char *flags = cpu ? strstr(cpu, "\nflags") : NULL;
    const size_t n = flags ? strcspn(flags + 1, "\n") : 0;
    if (version) {
        b->about = nf_alloc(strlen(version) + strlen(compiler()) + n + 3, 1);
        sprintf(b->about, "%s\n%s\n%.*s", compiler(), version, (int)n, flags ? flags + 1 : "");
    }
    unlink(b->version);
    nf_free(version);
    nf_free(cpu);
    return b->about ? NF_OK : no_compiler(error);
}

static void close_build(build *b)
{
    if (b->temporary[0])
        rmdir(b->temporary);
    nf_free(b->about);
}

static void name_job(const build *b, job *j)
{
    const XXH128_hash_t a = XXH3_128bits(j->source.at, j->source.n);
    const XXH128_hash_t c = XXH3_128bits_withSeed(b->about, strlen(b->about), a.low64);
    snprintf(j->object, sizeof j->object, "%s/%016llx%016llx.so", b->cache, (unsigned long long)(a.high64 ^ c.high64),
             (unsigned long long)c.low64);
    snprintf(j->text, sizeof j->text, "%s/%d.c", b->temporary, (int)j->kind);
    snprintf(j->made, sizeof j->made, "%s/%d.so", b->temporary, (int)j->kind);
    snprintf(j->said, sizeof j->said, "%s/%d.txt", b->temporary, (int)j->kind);
}

static void checksum(const char *bytes, size_t n, char out[CHECKSUM + 1])
{
    const XXH128_hash_t h = XXH3_128bits(bytes, n);
    snprintf(out, CHECKSUM + 1, "%016llx%016llx", (unsigned long long)h.high64, (unsigned long long)h.low64);
}

/* Loads an object from the cache; NULL if it is not there or not whole. */
static void *load(const char *path)
{
    nf_error ignored;
    char *bytes, sum[CHECKSUM + 1];
    size_t n;
    if (nf_file_read(path, OBJECT_LIMIT, &bytes, &n, &ignored))
        return NULL;
    bool whole = n > CHECKSUM;
    if (whole)
        checksum(bytes, n - CHECKSUM, sum);
    whole = whole && memcmp(bytes + n - CHECKSUM, sum, CHECKSUM) == 0;
    nf_free(bytes);
    return whole ? dlopen(path, RTLD_NOW | RTLD_LOCAL) : NULL;
}

/* ---- compiling -------------------------------------------------------------------------------------------------- */

static nf_status start_job(job *j, nf_error *error)
{
    const nf_status status = nf_file_write(j->text, j->source.at, j->source.n, error);
    char *const argv[] = {
        (char *)compiler(), "-O2", MACHINE, "-w", "-fPIC", "-shared", "-o", j->made, j->text, "-lm", NULL};
    if (!status)
        j->pid = start(argv, j->said);
    return status;
}

/* Waits for the compiler and moves what it made, with its checksum, into the cache. */
static nf_status finish_job(job *j, nf_error *error)
{
    nf_status status = NF_OK;
    char *bytes = NULL;
    size_t n;
    if (!finished_well(j->pid)) {
        char *said = text_of(j->said);
        if (said)
            said[strcspn(said, "\n")] = 0;
        status = nf_fail(error, NF_FILE, "%.80s failed: %.200s", compiler(), said && said[0] ? said : "no message");
        nf_free(said);
    }
    if (!status && !(status = nf_file_read(j->made, OBJECT_LIMIT, &bytes, &n, error))) {
        bytes = nf_realloc(bytes, n + CHECKSUM + 1);
        checksum(bytes, n, bytes + n);
        status = nf_file_write(j->object, bytes, n + CHECKSUM, error);
    }
    nf_free(bytes);
    unlink(j->text);
    unlink(j->made);
    unlink(j->said);
    return status;
}

static bool bind(nf_entry *e, const nfc_graph *g, const nfc_routine *r, void *object)
{
    const size_t *sizes = dlsym(object, "nfc_sizes"), *product = dlsym(object, "nfc_products");
    const unsigned *const *hole = dlsym(object, "nfc_holes");
    *(void **)&e->prologue = dlsym(object, "nfc_prologue");
    *(void **)&e->tile = dlsym(object, "nfc_tile");
    *(void **)&e->epilogue = dlsym(object, "nfc_epilogue");
    if (!sizes || !product || !hole || !e->prologue || !e->tile || !e->epilogue)
        return false;
    e->step = sizes[0] + 1;
    e->scratch = sizes[1];
    e->total = sizes[2];
    e->stride = sizes[3];
    e->products = sizes[4];
    e->product = nf_alloc(e->products, sizeof *e->product);
    for (size_t i = 0; i < e->products; i++, product += 7)
        e->product[i] = (nf_product){product[0], product[1],      product[2], product[3],
                                     product[4], product[5] != 0, product[6], hole[i]};
    nfc_entry_outputs(e, g, r);
    for (int i = 0; i < NF_IN_KINDS; i++)
        e->in[i] = sizes[5 + i];
    return true;
}

/* The entries not loaded yet: from the cache, or compiled side by side. */
static nf_status make_objects(nfc_model *m, unsigned entries, build *b, nf_error *error)
{
    job jobs[NF_ENTRIES] = {{0}};
    nf_status status = NF_OK;
    for (int k = 0; k < NF_ENTRIES; k++) {
        job *j = &jobs[k];
        if (status || !(entries >> k & 1) || m->object[k])
            continue;
        j->kind = (nf_entry_kind)k;
        nfc_emit_object(m, j->kind, &j->source);
        name_job(b, j);
        if (!(m->object[k] = load(j->object)))
            status = start_job(j, error);
    }
    for (int k = 0; k < NF_ENTRIES; k++) {
        job *j = &jobs[k];
        if (j->pid) {
            nf_error own;
            const nf_status made = finish_job(j, status ? &own : error);
            status = status ? status : made;
            if (!made && !(m->object[k] = load(j->object)) && !status)
                status = nf_fail(error, NF_FILE, "cannot load %.400s: %.80s", j->object, dlerror());
        }
        nfc_text_free(&j->source);
    }
    return status;
}

nf_status nfc_model_program_cc(nfc_model *m, unsigned entries, const nf_program **program, nf_error *error)
{
    const nf_program *tcc;
    build b = {{0}, {0}, {0}, NULL};
    nf_status status = nfc_model_program(m, &tcc, error);
    if (status)
        return status;
    const double begin = nfc_now_ms();
    if (!m->program_cc.name)
        m->program_cc = *tcc;
    if (!(status = open_build(&b, error)))
        status = make_objects(m, entries, &b, error);
    close_build(&b);
    for (int k = 0; k < NF_ENTRIES && !status; k++) {
        const nfc_routine r = nfc_model_routine(m, (nf_entry_kind)k);
        if (m->object[k] && m->program_cc.entry[k].tile == tcc->entry[k].tile &&
            !bind(&m->program_cc.entry[k], m->graph, &r, m->object[k]))
            status = nf_fail(error, NF_INTERNAL, "the object of %s lacks its functions", r.name);
    }
    m->times.cc += nfc_now_ms() - begin;
    *program = &m->program_cc;
    return status;
}

void nfc_cc_free(nfc_model *m)
{
    for (int k = 0; k < NF_ENTRIES; k++) {
        nf_entry *e = &m->program_cc.entry[k];
        if (m->object[k] && e->width != m->program.entry[k].width) {
            nf_free(e->width);
            nf_free(e->product);
        }
        if (m->object[k])
            dlclose(m->object[k]);
    }
}

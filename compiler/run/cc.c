/* cc.c - the second tier: entry points as shipped C, compiled by the system's compiler and kept in the user's cache.
 *
 * A cached object's name is a hash of its C, of the compiler's version, of the flags and of the machine. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include "memory.h"
#include "model.h"
#include "numeric.h"
#include "print/print.h"
#include "run/cc.h"
#include "undo.h"

#if defined(__x86_64__) || defined(__i386__)
#define MACHINE "-march=native"
#else
#define MACHINE "-mcpu=native"
#endif
static const char *const defaults[] = {"-O2", MACHINE, "-w", NULL};
/* Milliseconds after which a compiler is taken for hung: to say its version; to compile, and for each byte of C. */
static const double VERSION_MS = 10e3, COMPILE_MS = 30e3, BYTE_MS = 0.1;

/* A file's text, NULL if it cannot be read; nf_free'd by the caller. */
static char *text_of(const char *path)
{
    nf_error ignored;
    char *text;
    size_t n;
    return nf_file_read(path, NFC_OBJECT_LIMIT, &text, &n, &ignored) ? NULL : text;
}

/* ---- jobs, and what they share ---------------------------------------------------------------------------------- */

/* Entry points that become one object, in one run of the compiler. */
typedef struct job {
    unsigned entries; /* bits 1 << kind */
    nfc_text source;
    char object[40];             /* the object's name in the cache */
    void *loaded;                /* what dlopen gave for it; NULL: not yet */
    int file;                    /* the descriptor that it was loaded from, to be closed after it; 0: none */
    nfc_text made, text, output; /* paths in the temporary folder: the object, its C, the compiler's messages */
    bool started;                /* the compiler was to be run */
    nfc_process *process;        /* the compiler; NULL: it could not be started */
} job;

/* What the jobs of one call share. */
typedef struct build {
    nfc_cache cache;
    nfc_command command;
    char *folder;  /* temporary */
    nf_undo *undo; /* removes it */
    char *about;   /* the compiler and the machine, for the hash */
} build;

/* What the compiler says to --version, NULL if it cannot be run; nf_free'd by the caller. */
static char *version_of(const build *b, nf_error *error)
{
    static const char *const after[] = {"--version", NULL};
    nfc_text path = {0};
    nfc_add(&path, "%s/version", b->folder);
    char **line = nfc_command_line(&b->command, NULL, after);
    const nfc_ending ending = nfc_wait_for(nfc_start(line, path.at, b->folder), nfc_now_ms() + VERSION_MS);
    char *version = ending == NFC_ENDED_WELL ? text_of(path.at) : NULL;
    if (ending == NFC_HUNG)
        nf_fail(error, NF_FILE, "the C compiler '%.80s' did not say its version within %.0f s", b->command.text,
                VERSION_MS / 1e3);
    else if (!version)
        nf_fail(error, NF_FILE, "there is no C compiler '%.80s' to run (NFC_CC names another)", b->command.text);
    nf_free(line);
    nfc_text_free(&path);
    return version;
}

/* Opens the cache, finds the compiler and asks its version. close_build must follow, whatever this returns. */
static nf_status open_build(build *b, nf_error *error)
{
    nf_status status = nfc_cache_open(&b->cache, error);
    nfc_command_find(&b->command);
    if (!status)
        status = nfc_make_folder(&b->folder, &b->undo, error);
    if (status)
        return status;
    char *version = version_of(b, error), *cpu = text_of("/proc/cpuinfo");
    const char *flags = cpu ? strstr(cpu, "\nflags") : NULL;
    if (version) {
        nfc_text about = {0};
        nfc_add(&about, "%s\n%s\n%s %s %s\n", b->command.text, version, defaults[0], defaults[1], defaults[2]);
        if (flags)
            nfc_add_bytes(&about, flags + 1, strcspn(flags + 1, "\n"));
        b->about = about.at;
    }
    nf_free(version);
    nf_free(cpu);
    return b->about ? NF_OK : NF_FILE;
}

static void close_build(build *b)
{
    nf_free(b->undo);
    nfc_cache_close(&b->cache);
    nfc_command_free(&b->command);
    nf_free(b->folder);
    nf_free(b->about);
}

/* Gives a job the object's name, a hash of its C, the compiler and the machine, and its temporary files. */
static void name_job(const build *b, job *j)
{
    const XXH128_hash_t a = XXH3_128bits(j->source.at, j->source.n);
    const XXH128_hash_t c = XXH3_128bits_withSeed(b->about, strlen(b->about), a.low64);
    snprintf(j->object, sizeof j->object, "%016llx%016llx.so", (unsigned long long)(a.high64 ^ c.high64),
             (unsigned long long)c.low64);
    nfc_add(&j->text, "%s/%x.c", b->folder, j->entries);
    nfc_add(&j->made, "%s/%x.so", b->folder, j->entries);
    nfc_add(&j->output, "%s/%x.txt", b->folder, j->entries);
}

static void free_job(job *j)
{
    nfc_text_free(&j->source);
    nfc_text_free(&j->text);
    nfc_text_free(&j->made);
    nfc_text_free(&j->output);
}

/* ---- compiling -------------------------------------------------------------------------------------------------- */

/* Writes a job's C and starts the compiler. Where job->started is set finish_job must follow. */
static nf_status start_job(const build *b, job *j, nf_error *error)
{
    const nf_file file = {.path = j->text.at, .data = j->source.at, .bytes = j->source.n, .scratch = true};
    const nf_status status = nf_files_write(&file, 1, error);
    const char *const after[] = {"-fPIC", "-shared", "-o", j->made.at, j->text.at, "-lm", NULL};
    char **line = nfc_command_line(&b->command, defaults, after);
    if ((j->started = !status))
        j->process = nfc_start(line, j->output.at, b->folder);
    nf_free(line);
    return status;
}

/* Waits for a job's compiler, until nfc_now_ms() is `until` at most; keeps the object in the cache and loads it. */
static nf_status finish_job(const build *b, job *j, double until, nf_error *error)
{
    char *bytes = NULL, *said = NULL;
    size_t n = 0;
    nf_status status = NF_OK;
    const nfc_ending ending = nfc_wait_for(j->process, until);
    if (ending == NFC_HUNG)
        status = nf_fail(error, NF_FILE, "the C compiler '%.80s' did not end within its time", b->command.text);
    else if (ending == NFC_FAILED)
        status = nf_fail(error, NF_FILE, "%.80s failed: %.300s", b->command.text,
                         (said = text_of(j->output.at)) ? nfc_first_error(said) : "it could not be started");
    else
        status = nf_file_read(j->made.at, NFC_OBJECT_LIMIT, &bytes, &n, error);
    if (!status && !(j->loaded = nfc_cache_keep(&b->cache, j->object, &bytes, n, &j->file))) {
        const char *why = dlerror();
        status =
            nf_fail(error, NF_FILE, "cannot load what %.80s made: %.200s", b->command.text, why ? why : "no memory");
    }
    nf_free(bytes);
    nf_free(said);
    return status;
}

/* The address of nfc_NAME_WHAT in an entry point's object, "sizes" for one; NULL if it has none. */
static void *symbol(void *object, int kind, const char *what)
{
    char name[40];
    snprintf(name, sizeof name, "nfc_%s_%s", nfc_entries[kind].name, what);
    return dlsym(object, name);
}

/* Gives a job's object, if it is loaded, to the model's entry points; with the first of them it will be closed. */
static void keep_object(nfc_model *m, const job *j)
{
    bool first = true;
    for (int k = 0; j->loaded && k < NF_ALL_ENTRIES; k++)
        if (j->entries >> k & 1) {
            m->object[k] = j->loaded;
            m->closes[k] = first;
            m->object_file[k] = first ? j->file : 0;
            first = false;
        }
}

/* Fills an entry point with an object's functions and sizes, and with libtcc's outputs, which are the same; false if
 * the object lacks some. */
static bool bind(nf_entry *e, const nf_entry *tcc, void *object, int kind)
{
    const size_t *sizes = symbol(object, kind, "sizes"), *product = symbol(object, kind, "products");
    const unsigned *const *hole = symbol(object, kind, "holes");
    *(void **)&e->prologue = symbol(object, kind, "prologue");
    *(void **)&e->tile = symbol(object, kind, "tile");
    *(void **)&e->epilogue = symbol(object, kind, "epilogue");
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
    e->outputs = tcc->outputs;
    e->width = tcc->width;
    for (int i = 0; i < NF_IN_KINDS; i++)
        e->in[i] = sizes[5 + i];
    return true;
}

/* Which entry points are compiled into one object: by kind, the first of them. They are of one sharing, see
 * nfc_emit_object. To start a compiler takes as long as to compile a small flow. */
static const int together[NF_ALL_ENTRIES] = {
    [NF_FORWARD] = NF_FORWARD,
    [NF_LOG_PROB] = NF_FORWARD,
    [NF_LOSS] = NF_FORWARD,
    [NF_INVERSE] = NF_INVERSE,
    [NF_SAMPLE] = NF_INVERSE,
    [NF_LAYERS] = NF_INVERSE,
    [NF_SCORE] = NF_SCORE,
    [NF_GRAD] = NF_GRAD,
    [NF_ENTERING] = NF_ENTERING,
    [NF_FORWARD_VJP] = NF_FORWARD_VJP,
    [NF_INVERSE_VJP] = NF_INVERSE_VJP,
    [NF_LOG_PROB_VJP] = NF_FORWARD_VJP,
    [NF_LATENT] = NF_LATENT,
};

/* Loads the objects of those `entries` that the model has none for yet: from the cache, or from compilers that run side
 * by side. All of these have ended when it returns, with the first error that there was. */
static nf_status make_objects(nfc_model *m, unsigned entries, const build *b, nf_error *error)
{
    job jobs[NF_ALL_ENTRIES] = {{0}};
    nf_status status = NF_OK;
    double until = nfc_now_ms() + COMPILE_MS;
    for (int k = 0; k < NF_ALL_ENTRIES; k++)
        if ((entries & m->entries) >> k & 1 && !m->object[k] && (k != NF_ENTERING || m->n_entering))
            jobs[together[k]].entries |= 1u << k;
    for (int k = 0; k < NF_ALL_ENTRIES && !status; k++) {
        job *j = &jobs[k];
        if (!j->entries)
            continue;
        void *printing = nfc_begin_program(m, 0);
        nfc_emit_object(m, j->entries, &j->source);
        status = nfc_end_program(m, printing, error);
        name_job(b, j);
        if (!status && !(j->loaded = nfc_cache_load(&b->cache, j->object, &j->file)))
            status = start_job(b, j, error);
        keep_object(m, j);
        until += j->started ? BYTE_MS * (double)j->source.n : 0;
    }
    for (int k = 0; k < NF_ALL_ENTRIES; k++) {
        job *j = &jobs[k];
        if (j->started) {
            nf_error own;
            const nf_status made = finish_job(b, j, until, status ? &own : error);
            status = status ? status : made;
            keep_object(m, j);
        }
        free_job(j);
    }
    return status;
}

nf_status nfc_model_program_cc(nfc_model *m, unsigned entries, const nf_program **program, nf_error *error)
{
    const nf_program *const tcc = &m->program;
    nf_status status = nfc_program_by_tcc(m, error); /* before the scope, so that it stays the model's */
    if (status)
        return status;
    NF_SCOPE(error);
    build b = {.undo = NULL};
    const double begin = nfc_now_ms();
    if (!m->program_cc.name)
        m->program_cc = *tcc;
    if (!(status = open_build(&b, error)))
        status = make_objects(m, entries, &b, error);
    close_build(&b);
    nf_program made = m->program_cc; /* becomes the model's when all its entries are filled */
    for (int k = 0; k < NF_ALL_ENTRIES && !status; k++) {
        if (m->object[k] && made.entry[k].tile == tcc->entry[k].tile &&
            !bind(&made.entry[k], &tcc->entry[k], m->object[k], k))
            status = nf_fail(error, NF_INTERNAL, "the object of entry point %d lacks its functions", k);
    }
    if (!status)
        m->program_cc = made;
    m->times.cc += nfc_now_ms() - begin;
    *program = &m->program_cc;
    return status;
}

void nfc_cc_free(nfc_model *m)
{
    for (int k = 0; k < NF_ALL_ENTRIES; k++) {
        nf_entry *e = &m->program_cc.entry[k];
        if (m->object[k] && e->product != m->program.entry[k].product)
            nf_free(e->product);
        if (m->object[k] && m->closes[k])
            dlclose(m->object[k]);
        if (m->object_file[k] > 0)
            close(m->object_file[k]);
    }
}

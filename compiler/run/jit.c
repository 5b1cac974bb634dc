/* jit.c - compiles a model in this process with libtcc. */
#define _GNU_SOURCE
#include <errno.h>
#include <libtcc.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "memory.h"
#include "model.h"
#include "number.h"
#include "numeric.h"
#include "portable.h"
#include "print/print.h"
#include "run/tcc_memory.h"
#include "tools.h"

enum { CACHE = 512 << 10 /* bytes that a tile's scratch should fit in */, LEAST_TILE = 64 };

bool nfc_may_execute(void)
{
    const size_t bytes = (size_t)sysconf(_SC_PAGESIZE);
    void *const page = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        return true; /* for want of memory: nothing is known */
    const bool may = mprotect(page, bytes, PROT_READ | PROT_EXEC) == 0;
    munmap(page, bytes);
    return may;
}

/* What libtcc has made of a model: a block of nf_own, so that nf_free deletes it. */
struct nfc_jit {
    TCCState *tcc;
    nfc_tcc_memory memory; /* libtcc's */
    void *code;            /* the compiled code, in pages of its own; NULL: none */
    size_t bytes;
};

/* libtcc keeps global state while it compiles: one at a time, and a fork waits, as a child could not use it otherwise.
 */
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static void lock(void) { pthread_mutex_lock(&one_at_a_time); }
static void unlock(void) { pthread_mutex_unlock(&one_at_a_time); }
static void mind_forks(void) { pthread_atfork(lock, unlock, unlock); }

/* Begins to use libtcc, until unlock(). */
static void begin_alone(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, mind_forks);
    lock();
}

static void delete_state(void *block)
{
    struct nfc_jit *jit = block;
    begin_alone();
    if (jit->tcc)
        tcc_delete(jit->tcc);
    unlock();
    if (jit->code)
        munmap(jit->code, jit->bytes);
}

/* Keeps libtcc's message in a text of 200 bytes, and ends the compilation, unless it is a warning. */
static void keep_message(void *user, const char *message)
{
    if (strstr(message, "warning: "))
        return;
    snprintf(user, 200, "%s", message);
    nfc_tcc_leave();
}

/* Tells libtcc the addresses of the kernels and of libm's functions. */
static void add_symbols(TCCState *tcc, const nf_kernel *kernels)
{
    static const struct {
        const char *name;
        void (*f)(void);
    } libm[] = {
#define M(name) {#name, (void (*)(void))name},
#define LIBM(arity, name) M(name##f) M(name)
#define FUNCTION(id, name, arity, flops, flags, libm, c) libm
        M(memset) M(memcpy) M(memmove)
#include "operations.h"
    };
    for (const nf_kernel *k = kernels; k->name; k++)
        tcc_add_symbol(tcc, k->name, (const void *)k->call);
    for (size_t i = 0; i < sizeof libm / sizeof *libm; i++)
        tcc_add_symbol(tcc, libm[i].name, (const void *)libm[i].f);
}

/* The address of the compiled function ENTRY_PART. */
static void *symbol(TCCState *tcc, const char *entry, const char *part)
{
    char name[80];
    snprintf(name, sizeof name, "%s_%s", entry, part);
    return tcc_get_symbol(tcc, name);
}

/* Fills an entry of the program with the sizes of its plan, and with the plan's late products, which it takes over. */
static void describe(nf_entry *e, nfc_plan *p, size_t tile)
{
    e->step = p->step;
    e->scratch = (size_t)p->rows * tile;
    e->stride = 0;
    e->products = p->n_product;
    e->product = p->product;
    p->product = NULL; /* the program's now */
    p->n_product = 0;
    e->total = p->total;
    nfc_entry_outputs(e, p);
    for (int i = 0; i < NF_IN_KINDS; i++)
        e->in[i] = p->in[i];
}

/* Fills the entry's functions with the compiled ones; false if one is missing. */
static bool bind(nf_entry *e, const nfc_plan *p, TCCState *tcc)
{
    *(void **)&e->prologue = symbol(tcc, p->name, "prologue");
    *(void **)&e->tile = symbol(tcc, p->name, "tile");
    *(void **)&e->epilogue = symbol(tcc, p->name, "epilogue");
    return e->prologue && e->tile && e->epilogue;
}

/* A compilation. */
typedef struct build {
    struct nfc_jit *jit;
    const char *text;
    const nf_kernel *kernels;
    const nfc_code *code;
    nf_program *program;
    char message[200]; /* libtcc's; "": none */
    int denied;        /* errno where the process may have no executable memory, or 0 */
    bool done;
} build;

/* Moves the compiled code into pages of its own, which stay executable and become read-only. */
static bool relocate(build *b)
{
    struct nfc_jit *jit = b->jit;
    const int size = tcc_relocate(jit->tcc, NULL);
    if (size <= 0)
        return false;
    void *const pages =
        mmap(NULL, (size_t)size, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) {
        b->denied = errno;
        return false;
    }
    jit->code = pages;
    jit->bytes = (size_t)size;
    return tcc_relocate(jit->tcc, pages) == 0 && mprotect(pages, jit->bytes, PROT_READ | PROT_EXEC) == 0;
}

/* Compiles the text and fills the functions of the program's entries; `user` is a build. Sets b->done. It runs under
 * the lock, and so must not call nf_alloc, see memory.h. */
static void compile(void *user)
{
    build *b = user;
    TCCState *const tcc = b->jit->tcc = tcc_new();
    tcc_set_error_func(tcc, b->message, keep_message);
    tcc_set_options(tcc, "-nostdlib -nostdinc");
    tcc_set_output_type(tcc, TCC_OUTPUT_MEMORY);
    bool ok = tcc_compile_string(tcc, b->text) == 0;
    add_symbols(tcc, b->kernels);
    ok = ok && relocate(b);
    for (int i = 0; ok && i < NF_ALL_ENTRIES; i++)
        ok = !(b->code->m->entries >> i & 1) || bind(&b->program->entry[i], &b->code->plan[i], tcc);
    b->done = ok;
}

/* Fills the program's entries with the plans of c and the code that is compiled from the text; *made: what owns it,
 * with code NULL and entries without functions where the process may have no executable memory; *isa: the instruction
 * set of the kernels. */
static nf_status load(const nfc_model *m, const nfc_text *text, nfc_code *c, nf_program *program, const char **isa,
                      struct nfc_jit **made, nf_error *error)
{
    build b = {.text = text->at, .code = c, .program = program};
    const nf_status status = nf_kernels_for(m->type, &b.kernels, &program->numeric, isa, error);
    if (status)
        return status;
    for (int i = 0; i < NF_ALL_ENTRIES; i++)
        if (m->entries >> i & 1)
            describe(&program->entry[i], &c->plan[i], program->tile);
    struct nfc_jit *jit = b.jit = nf_own(sizeof *jit, delete_state);
    begin_alone();
    const locale_t before = nf_use_points(); /* for the constants in the text */
    const bool whole = nfc_tcc_call(&jit->memory, compile, &b);
    if (!whole)
        jit->tcc = NULL;
    uselocale(before);
    unlock();
    if (b.done || b.denied == EACCES || b.denied == EPERM) {
        *made = jit;
        return NF_OK;
    }
    nf_free(jit);
    if ((!whole && !b.message[0]) || b.denied)
        nf_no_memory(0);
    return nf_fail(error, NF_INTERNAL, "libtcc refuses the code of %s: %s", m->name,
                   b.message[0] ? b.message : "its pages cannot be protected");
}

nf_status nfc_program_by_tcc(nfc_model *m, nf_error *error)
{
    static const nfc_schedule_options calls = {.unroll_rows = 0, .fuse = true, .late = NFC_LATE};
    nfc_code c = {.m = m, .options = calls};
    nfc_text text = {0};
    if (m->jit)
        return NF_OK;
    NF_SCOPE(error);
    nf_program made = {.name = m->name,
                       .architecture = m->architecture,
                       .hash = m->hash,
                       .dim = m->dim,
                       .context = m->context,
                       .params = m->params,
                       .layers = m->layers,
                       .ends = m->ends,
                       .points = m->points,
                       .tile = NF_TILE,
                       .type = m->type,
                       .param = m->param,
                       .n_param = m->n_param};
    struct nfc_jit *jit = NULL;
    size_t scratch = 0;
    double start = nfc_now_ms();
    void *printing = nfc_begin_program(m, 0);
    nfc_emit_jit(&c, &text);
    nf_status status = nfc_end_program(m, printing, error);
    for (int i = 0; i < NF_ALL_ENTRIES; i++)
        scratch = c.plan[i].rows > scratch ? c.plan[i].rows : scratch;
    while (made.tile > LEAST_TILE && scratch * made.tile * nf_type_size(m->type) > CACHE)
        made.tile /= 2;
    if (getenv("NFC_DUMP_JIT"))
        fputs(text.at, stderr);
    m->times.print = nfc_now_ms() - start;
    start = nfc_now_ms();
    if (!status)
        status = load(m, &text, &c, &made, &m->isa, &jit, error);
    m->times.tcc = nfc_now_ms() - start;
    nfc_code_free(&c);
    nfc_text_free(&text);
    if (status) {
        nfc_program_free(&made);
        return status;
    }
    m->program = made;
    m->jit = jit;
    return NF_OK;
}

nf_status nfc_model_program(nfc_model *m, const nf_program **program, nf_error *error)
{
    nf_error why;
    nf_status status = nfc_program_by_tcc(m, error);
    *program = &m->program;
    if (status || m->jit->code)
        return status;
    status = nfc_model_program_cc(m, m->entries, program, &why);
    if (status == NF_MEMORY)
        *error = why;
    else if (status)
        nf_fail(error, status = NF_FILE, "this process may not have executable memory, which libtcc needs, and %s",
                why.text);
    return status;
}

/* jit.c - compiles a model in this process with libtcc. */
#include <libtcc.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "model.h"
#include "number.h"
#include "numeric.h"
#include "portable.h"
#include "print/print.h"

enum { CACHE = 512 << 10 /* bytes that a tile's scratch should fit in */, LEAST_TILE = 64 };

/* libtcc's state, which owns the compiled code: a block of nf_own, so that nf_free deletes it. */
struct nfc_jit {
    TCCState *tcc;
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
    const struct nfc_jit *jit = block;
    begin_alone();
    if (jit->tcc)
        tcc_delete(jit->tcc);
    unlock();
}

/* Keeps the first of libtcc's messages in a text of 200 bytes. */
static void keep_message(void *user, const char *message)
{
    char *text = user;
    if (!text[0])
        snprintf(text, 200, "%s", message);
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

/* Compiles the text and fills the functions of the program's entries; false where libtcc cannot. It runs under the
 * lock, and so must not call nf_alloc, see memory.h. */
static bool compile(TCCState *tcc, const char *text, const nf_kernel *kernels, nf_program *program, const nfc_code *c)
{
    tcc_set_options(tcc, "-nostdlib -nostdinc");
    tcc_set_output_type(tcc, TCC_OUTPUT_MEMORY);
    const locale_t before = nf_use_points(); /* for the constants in the text */
    bool ok = tcc_compile_string(tcc, text) == 0;
    uselocale(before);
    add_symbols(tcc, kernels);
    ok = ok && tcc_relocate(tcc, TCC_RELOCATE_AUTO) == 0;
    for (int i = 0; ok && i < NF_ENTRIES; i++)
        ok = bind(&program->entry[i], &c->plan[i], tcc);
    return ok;
}

/* Fills the program's entries with the plans of c and the code that is compiled from the text; *made: the state that
 * owns it; *isa: the instruction set of the kernels. */
static nf_status load(const nfc_model *m, const nfc_text *text, nfc_code *c, nf_program *program, const char **isa,
                      struct nfc_jit **made, nf_error *error)
{
    char message[200] = "";
    const nf_kernel *kernels;
    const nf_status status = nf_kernels_for(m->type, &kernels, &program->numeric, isa, error);
    if (status)
        return status;
    for (int i = 0; i < NF_ENTRIES; i++)
        describe(&program->entry[i], &c->plan[i], program->tile);
    struct nfc_jit *jit = nf_own(sizeof *jit, delete_state);
    begin_alone();
    jit->tcc = tcc_new();
    if (jit->tcc)
        tcc_set_error_func(jit->tcc, message, keep_message);
    const bool ok = jit->tcc && compile(jit->tcc, text->at, kernels, program, c);
    unlock();
    if (ok) {
        *made = jit;
        return NF_OK;
    }
    nf_free(jit);
    if (strstr(message, "memory full"))
        nf_no_memory(0);
    return nf_fail(error, NF_INTERNAL, "libtcc refuses the code of %s: %s", m->name,
                   message[0] ? message : "it cannot start");
}

nf_status nfc_model_program(nfc_model *m, const nf_program **program, nf_error *error)
{
    static const nfc_schedule_options calls = {.unroll_rows = 0, .fuse = true, .late = NFC_LATE};
    nfc_code c = {.m = m, .options = calls};
    nfc_text text = {0};
    *program = &m->program;
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
    for (int i = 0; i < NF_ENTRIES; i++)
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

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

/* The state owns the code. */
struct nfc_jit {
    TCCState *tcc;
};

/* libtcc keeps global state while it compiles: one at a time. */
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

void nfc_jit_free(struct nfc_jit *jit)
{
    if (!jit)
        return;
    pthread_mutex_lock(&one_at_a_time);
    tcc_delete(jit->tcc);
    pthread_mutex_unlock(&one_at_a_time);
    nf_free(jit);
}

static void keep_message(void *user, const char *message)
{
    char *text = user;
    if (!text[0])
        snprintf(text, 200, "%s", message);
}

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

static void *symbol(TCCState *tcc, const char *entry, const char *part)
{
    char name[80];
    snprintf(name, sizeof name, "%s_%s", entry, part);
    return tcc_get_symbol(tcc, name);
}

/* Fills the program's entry from its plan and its compiled functions. */
static bool bind(nf_entry *e, nfc_plan *p, size_t tile, TCCState *tcc)
{
    *(void **)&e->prologue = symbol(tcc, p->name, "prologue");
    *(void **)&e->tile = symbol(tcc, p->name, "tile");
    *(void **)&e->epilogue = symbol(tcc, p->name, "epilogue");
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
    return e->prologue && e->tile && e->epilogue;
}

static nf_status compile(nfc_model *m, const char *text, nfc_code *c, nf_error *error)
{
    char message[200] = "";
    const nf_kernel *kernels;
    const nf_status status = nf_kernels_for(m->type, &kernels, &m->program.numeric, &m->isa, error);
    if (status)
        return status;
    TCCState *tcc = tcc_new();
    if (!tcc)
        return nf_fail(error, NF_INTERNAL, "libtcc cannot start");
    tcc_set_error_func(tcc, message, keep_message);
    tcc_set_options(tcc, "-nostdlib -nostdinc");
    tcc_set_output_type(tcc, TCC_OUTPUT_MEMORY);
    const locale_t before = nf_use_points(); /* for the constants in the text */
    bool ok = tcc_compile_string(tcc, text) == 0;
    uselocale(before);
    add_symbols(tcc, kernels);
    ok = ok && tcc_relocate(tcc, TCC_RELOCATE_AUTO) == 0;
    for (int i = 0; ok && i < NF_ENTRIES; i++)
        ok = bind(&m->program.entry[i], &c->plan[i], m->program.tile, tcc);
    if (!ok) {
        tcc_delete(tcc);
        return nf_fail(error, NF_INTERNAL, "libtcc refuses the code of %s: %s", m->name, message);
    }
    m->jit = nf_alloc(1, sizeof *m->jit);
    m->jit->tcc = tcc;
    return NF_OK;
}

nf_status nfc_model_program(nfc_model *m, const nf_program **program, nf_error *error)
{
    static const nfc_schedule_options calls = {.unroll_rows = 0, .fuse = true, .late = NFC_LATE};
    nfc_code c = {.m = m, .options = calls};
    nfc_text text = {0};
    size_t scratch = 0;
    *program = &m->program;
    if (m->compiled)
        return NF_OK;
    double start = nfc_now_ms();
    nfc_begin_program(m, 0);
    nfc_emit_jit(&c, &text);
    nf_status status = nfc_end_program(m, error);
    for (int i = 0; i < NF_ENTRIES; i++)
        scratch = c.plan[i].rows > scratch ? c.plan[i].rows : scratch;
    m->program.tile = NF_TILE;
    while (m->program.tile > LEAST_TILE && scratch * m->program.tile * nf_type_size(m->type) > CACHE)
        m->program.tile /= 2;
    if (getenv("NFC_DUMP_JIT"))
        fputs(text.at, stderr);
    m->times.print = nfc_now_ms() - start;
    start = nfc_now_ms();
    pthread_mutex_lock(&one_at_a_time);
    status = status ? status : compile(m, text.at, &c, error);
    pthread_mutex_unlock(&one_at_a_time);
    m->times.tcc = nfc_now_ms() - start;
    nfc_code_free(&c);
    nfc_text_free(&text);
    if (status)
        return status;
    m->program.name = m->name;
    m->program.architecture = m->architecture;
    m->program.hash = m->hash;
    m->program.dim = m->dim;
    m->program.context = m->context;
    m->program.params = m->params;
    m->program.layers = m->layers;
    m->program.type = m->type;
    m->program.param = m->param;
    m->program.n_param = m->n_param;
    m->compiled = true;
    return NF_OK;
}

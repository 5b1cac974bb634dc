/* cuda.c - a model's entry points on a GPU: printed as CUDA C, compiled and loaded in this process, and run there as
 * nf_device has it. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "device.h"
#include "memory.h"
#include "model.h"
#include "print/print.h"
#include "run/driver.h"

/* ---- what is loaded ---------------------------------------------------------------------------------------------- */

/* What a kernel's arguments may be, by nfc_launch.arguments. */
typedef enum argument {
    PARAMS,
    ROWS,
    DATA,
    CONTEXT,
    FIRST_OUT,
    SECOND_OUT,
    SEED,
    START,
    GRAD,
    LOSS,
    WORK,
    CHUNKS
} argument;
enum { MOST_ARGUMENTS = 10 };

typedef struct kernel {
    nfc_cu function;
    uint32_t blocks, threads;
    argument argument[MOST_ARGUMENTS];
    int n;
} kernel;

/* The kernels of an entry point, and how many threads and blocks work through rows; see nfc_kernels. */
typedef struct loaded {
    kernel kernel[NFC_LAUNCHES];
    uint32_t n, threads, most;
} loaded;

/* A model on a GPU: a block of nf_own. */
struct nfc_cuda {
    nf_device device;
    nfc_model *m;
    const nfc_driver *d;
    nfc_cu module[NF_ENTRIES]; /* one for each time that entry points were asked for */
    uint32_t n;
    loaded entry[NFC_ENTRIES];
};

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER; /* who changes one */

static void unload(void *block)
{
    struct nfc_cuda *c = block;
    nfc_cu ignored;
    if (!c->n || c->d->cu.push(c->d->context))
        return;
    for (uint32_t i = 0; i < c->n; i++)
        c->d->cu.unload(c->module[i]);
    c->d->cu.pop(&ignored);
}

/* ---- queues ------------------------------------------------------------------------------------------------------ */

typedef struct memory {
    void *at;
    bool here;
} memory;

struct nf_queue {
    const struct nfc_cuda *c;
    nfc_cu stream;
    nf_status status; /* of the first thing that has failed, */
    nf_error error;   /* and its error */
    memory *made;
    size_t n;
};

/* Notes a result of the driver, between enter and leave, where nothing has failed before. */
static void note(nf_queue *q, nfc_cu_result r, const char *what)
{
    if (r)
        q->status = nfc_driver_fail(q->c->d, r, what, &q->error);
}

/* Begins to use the driver, until leave; false where something has failed before. */
static bool enter(nf_queue *q)
{
    if (!q->status)
        note(q, q->c->d->cu.push(q->c->d->context), "its context");
    return !q->status;
}

static void leave(nf_queue *q)
{
    nfc_cu ignored;
    q->c->d->cu.pop(&ignored);
}

static void close_queue(void *block)
{
    nf_queue *q = block;
    const nfc_driver *d = q->c ? q->c->d : NULL;
    nfc_cu ignored;
    if (!d || d->cu.push(d->context))
        return;
    if (q->stream)
        d->cu.wait(q->stream);
    for (size_t i = 0; i < q->n; i++)
        if (q->made[i].here)
            d->cu.drop_here(q->made[i].at);
        else
            d->cu.drop((nfc_cu_address)(uintptr_t)q->made[i].at);
    if (q->stream)
        d->cu.close(q->stream);
    d->cu.pop(&ignored);
    nf_free(q->made);
}

static nf_queue *open_queue(const nf_device *device)
{
    enum { ALONE = 1 }; /* waits for no stream but its own */
    nf_queue *q = nf_own(sizeof *q, close_queue);
    q->c = (const struct nfc_cuda *)device;
    if (enter(q)) {
        note(q, q->c->d->cu.open(&q->stream, ALONE), "a stream");
        leave(q);
    }
    return q;
}

static void *make(nf_queue *q, size_t bytes, bool here)
{
    enum { PORTABLE = 1 };
    const nfc_driver *d = q->c->d;
    nfc_cu_address at = 0;
    void *own = NULL;
    char what[80];
    q->made = nf_realloc(q->made, (q->n + 1) * sizeof *q->made);
    snprintf(what, sizeof what, "%zu bytes were asked for", bytes);
    if (!enter(q))
        return NULL;
    bytes = bytes ? bytes : 1;
    note(q, here ? d->cu.make_here(&own, bytes, PORTABLE) : d->cu.make(&at, bytes), what);
    leave(q);
    if (q->status)
        return NULL;
    own = here ? own : (void *)(uintptr_t)at;
    q->made[q->n++] = (memory){own, here};
    return own;
}

static void copy(nf_queue *q, void *to, const void *from, size_t bytes)
{
    if (!bytes || !enter(q))
        return;
    note(q, q->c->d->cu.copy((nfc_cu_address)(uintptr_t)to, (nfc_cu_address)(uintptr_t)from, bytes, q->stream),
         "a copy");
    leave(q);
}

static void clear(nf_queue *q, void *at, size_t bytes)
{
    if (!bytes || !enter(q))
        return;
    note(q, q->c->d->cu.fill((nfc_cu_address)(uintptr_t)at, 0, bytes, q->stream), "a fill");
    leave(q);
}

static nf_status wait(nf_queue *q, nf_error *error)
{
    if (enter(q)) {
        note(q, q->c->d->cu.wait(q->stream), "a kernel");
        leave(q);
    }
    return q->status ? nf_fail(error, q->status, "%s", q->error.text) : NF_OK;
}

/* ---- launches ---------------------------------------------------------------------------------------------------- */

/* Blocks that work through n rows. */
static uint32_t blocks_of(const loaded *k, size_t n)
{
    const size_t blocks = (n - 1) / k->threads + 1;
    return blocks < k->most ? (uint32_t)blocks : k->most;
}

static void launch(nf_queue *q, const kernel *k, uint32_t blocks, void **arguments)
{
    note(q, q->c->d->cu.launch(k->function, blocks, 1, 1, k->threads, 1, 1, 0, q->stream, arguments, NULL), "a launch");
}

static void run(nf_queue *q, const nf_device_call *call)
{
    const loaded *e = &q->c->entry[call->kind];
    const uint32_t blocks = blocks_of(e, call->n);
    const void *params = call->params, *x = call->x, *context = call->context;
    void *first = call->out, *second = (char *)call->out + call->second, *grad = call->grad, *work = call->work;
    double *loss = call->loss;
    size_t n = call->n, chunks = (size_t)blocks * (e->threads / 32);
    uint64_t seed = call->seed, start = call->first;
    void *const at[] = {[PARAMS] = &params, [ROWS] = &n,      [DATA] = &x,          [CONTEXT] = &context,
                        [SEED] = &seed,     [START] = &start, [FIRST_OUT] = &first, [SECOND_OUT] = &second,
                        [GRAD] = &grad,     [LOSS] = &loss,   [WORK] = &work,       [CHUNKS] = &chunks};
    if (!enter(q))
        return;
    for (uint32_t i = 0; i < e->n && !q->status; i++) {
        const kernel *k = &e->kernel[i];
        void *arguments[MOST_ARGUMENTS];
        for (int a = 0; a < k->n; a++)
            arguments[a] = at[k->argument[a]];
        launch(q, k, k->blocks ? k->blocks : blocks, arguments);
    }
    leave(q);
}

/* One of the kernels of nfc_emit_updates, over n numbers. */
static void update(nf_queue *q, int i, size_t n, void **arguments)
{
    const kernel *k = &q->c->entry[NFC_ADAMW].kernel[i];
    if (!n || !enter(q))
        return;
    launch(q, k, k->blocks ? k->blocks : (uint32_t)((n - 1) / k->threads + 1), arguments);
    leave(q);
}

static void adamw(nf_queue *q, const struct nf_adamw_options *o, const double scale[2], size_t n, void *params,
                  const void *grad, void *m, void *v)
{
    update(q, 0, n, (void *[]){(void *)o, (void *)&scale[0], (void *)&scale[1], &n, &params, &grad, &m, &v});
}

static void average(nf_queue *q, double rate, size_t n, const void *params, void *to)
{
    update(q, 1, n, (void *[]){&rate, &n, &params, &to});
}

static void clip(nf_queue *q, double limit, size_t n, void *grad) { update(q, 2, n, (void *[]){&limit, &n, &grad}); }

/* ---- loading ----------------------------------------------------------------------------------------------------- */

/* What an argument of this name is, n characters of nfc_launch.arguments. */
static argument argument_of(const nfc_entry_point *e, const char *name, size_t n)
{
    const struct {
        const char *name;
        argument is;
    } known[] = {{e->data, DATA}, {e->out[0], FIRST_OUT}, {e->out[1], SECOND_OUT}, {"params", PARAMS},
                 {"n", ROWS},     {"context", CONTEXT},   {"seed", SEED},          {"start", START},
                 {"grad", GRAD},  {"loss", LOSS},         {"work", WORK}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].name && strlen(known[i].name) == n && !memcmp(known[i].name, name, n))
            return known[i].is;
    return CHUNKS;
}

/* Finds the kernels of an entry point in a module. */
static nf_status bind(const nfc_driver *d, nfc_cu module, unsigned kind, const nfc_kernels *from, loaded *to,
                      nf_error *error)
{
    *to = (loaded){.n = from->n, .threads = from->threads, .most = from->most};
    for (uint32_t i = 0; i < from->n; i++) {
        const nfc_launch *l = &from->launch[i];
        kernel *k = &to->kernel[i];
        k->blocks = l->blocks;
        k->threads = l->threads;
        for (const char *at = l->arguments; *(at += strspn(at, ", ")); at += strcspn(at, ","))
            k->argument[k->n++] = argument_of(&nfc_entries[kind], at, strcspn(at, ","));
        const nfc_cu_result r = d->cu.function(&k->function, module, l->kernel);
        if (r)
            return nfc_driver_fail(d, r, l->kernel, error);
    }
    return NF_OK;
}

/* Entry points that have been compiled. */
typedef struct made {
    const nfc_driver *d;
    nfc_cu module; /* NULL: none, or it is the model's */
    unsigned entries;
    size_t work;
    loaded entry[NFC_ENTRIES];
} made;

static void unload_made(void *block)
{
    made *b = block;
    nfc_cu ignored;
    if (!b->module || b->d->cu.push(b->d->context))
        return;
    b->d->cu.unload(b->module);
    b->d->cu.pop(&ignored);
}

/* Loads an image, and the kernels in it. */
static nf_status load(made *b, const char *image, const nfc_kernels *kernels, nf_error *error)
{
    nfc_cu ignored;
    nfc_cu_result r = b->d->cu.push(b->d->context);
    if (r)
        return nfc_driver_fail(b->d, r, "its context", error);
    r = b->d->cu.load(&b->module, image);
    nf_status status = r ? nfc_driver_fail(b->d, r, "what NVRTC has made", error) : NF_OK;
    for (unsigned k = 0; k < NFC_ENTRIES && !status; k++)
        if (kernels[k].n)
            status = bind(b->d, b->module, k, &kernels[k], &b->entry[k], error);
    b->d->cu.pop(&ignored);
    return status;
}

/* Prints, compiles and loads entry points; they are not the model's yet. */
static nf_status compile(nfc_model *m, made *b, nf_error *error)
{
    nfc_kernels kernels[NFC_ENTRIES] = {{.n = 0}};
    nfc_text text = {0};
    char *image = NULL;
    void *printing = nfc_begin_program(m, 0);
    nf_status status = nfc_emit_device(m, b->entries, kernels, &b->work, &text, error);
    const nf_status ended = nfc_end_program(m, printing, status ? NULL : error);
    status = status ? status : ended;
    if (!status)
        status = nfc_driver_compile(b->d, text.at, &image, error);
    nfc_text_free(&text);
    if (!status)
        status = load(b, image, kernels, error);
    nf_free(image);
    return status;
}

/* Gives the model what has been compiled, unless another thread has been faster. */
static void keep(struct nfc_cuda *c, made *b)
{
    pthread_mutex_lock(&one_at_a_time);
    if (b->entries & ~c->device.entries) {
        c->module[c->n++] = b->module;
        b->module = NULL;
        for (unsigned k = 0; k < NFC_ENTRIES; k++)
            if (b->entry[k].n)
                c->entry[k] = b->entry[k];
        for (unsigned k = 0; k < NF_ENTRIES; k++)
            if (b->entries >> k & 1)
                c->device.work[k] = b->work;
        c->device.entries |= b->entries;
    }
    pthread_mutex_unlock(&one_at_a_time);
}

/* Compiles those of these entry points that run on a GPU and do not yet. */
static nf_status add_entries(struct nfc_cuda *c, unsigned entries, nf_error *error)
{
    const unsigned printed = 1u << NF_FORWARD | 1u << NF_INVERSE | 1u << NF_LOG_PROB | 1u << NF_SCORE | 1u << NF_LOSS |
                             1u << NF_GRAD | 1u << NF_SAMPLE | 1u << NF_LAYERS;
    if (entries >> NF_GRAD & 1)
        entries |= 1u << NF_LOSS; /* which a training wants as well */
    entries &= printed & ~c->device.entries;
    for (unsigned k = 0; k < NF_ENTRIES && c->m->points; k++)
        if (nfc_entries[k].density && entries >> k & 1)
            return nf_fail(error, NF_DATA,
                           "%s: features that are whole numbers have no %s on a GPU: expected device cpu", c->m->path,
                           nfc_entries[k].name);
    if (!entries)
        return NF_OK;
    made *b = nf_own(sizeof *b, unload_made);
    b->d = c->d;
    b->entries = entries;
    const nf_status status = compile(c->m, b, error);
    if (!status)
        keep(c, b);
    nf_free(b);
    return status;
}

static nf_status need(const nf_device *device, unsigned kind, nf_error *error)
{
    struct nfc_cuda *c = (struct nfc_cuda *)(uintptr_t)device;
    return kind < NF_ENTRIES ? add_entries(c, 1u << kind, error) : NF_OK;
}

/* A model of which nothing is loaded yet. */
static struct nfc_cuda *begin(nfc_model *m, const nfc_driver *d)
{
    struct nfc_cuda *c = nf_own(sizeof *c, unload);
    c->m = m;
    c->d = d;
    c->device.name = d->name;
    c->device.need = need;
    c->device.open = open_queue;
    c->device.make = make;
    c->device.copy = copy;
    c->device.clear = clear;
    c->device.run = run;
    c->device.adamw = adamw;
    c->device.average = average;
    c->device.clip = clip;
    c->device.wait = wait;
    return c;
}

nf_status nfc_model_program_cuda(nfc_model *m, unsigned entries, const nf_program **program, nf_error *error)
{
    const nf_program *here;
    const nfc_driver *d;
    nf_status status = nfc_model_program(m, &here, error); /* before the scope, so that it stays the model's */
    if (!status)
        status = nfc_driver_open(&d, error);
    if (status)
        return status;
    NF_SCOPE(error);
    const double start = nfc_now_ms();
    struct nfc_cuda *const c = m->cuda ? m->cuda : begin(m, d);
    status = add_entries(c, entries, error);
    if (status && c != m->cuda)
        nf_free(c);
    if (status)
        return status;
    if (c != m->cuda) {
        m->cuda = c;
        m->program_cuda = *here;
        m->program_cuda.device = &c->device;
    }
    m->times.cuda += nfc_now_ms() - start;
    *program = &m->program_cuda;
    return NF_OK;
}

nf_status nfc_gpu(char **gpu, nf_error *error)
{
    const nfc_driver *d;
    *gpu = NULL;
    const nf_status status = nfc_driver_open(&d, error);
    if (status)
        return status;
    NF_SCOPE(error);
    nfc_text text = {0};
    nfc_add(&text, "%s (%s)", d->name, d->found);
    *gpu = text.at;
    return NF_OK;
}

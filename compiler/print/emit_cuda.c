/* emit_cuda.c - entry points in CUDA C: kernels whose threads each work through rows, and functions that launch them.
 *
 * The functions of the blocks are those of the shipped C, for tiles of one row: what is a row of the tile there is a
 * number of the thread's own here, in a register where its place is known while compiling. Sums over rows are added up
 * by warps, each the rows that are its, in an order that depends on the number of rows alone; a last kernel adds these
 * chunks and runs the epilogue. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "print/emit_c.h"

enum {
    MAPPING = 128,          /* threads of a block where rows only come and go, */
    AT_ONCE = 4,            /* blocks of which run at once on a multiprocessor: 128 registers a thread. With points on
                             * an H200 fewer wait longer for memory, and 8 or more spill registers; loops keep their
                             * values in memory anyway */
    BLOCKS = 2048,          /* and the most blocks: more rows are taken in turns */
    SUMMING = 32,           /* threads of a block that sums over rows and keeps no more than */
    FEW = 8 << 10,          /* so many bytes for itself; otherwise as many as above */
    CHUNKS = 2048,          /* most warps that sum over rows, where these sums take no more bytes than */
    SUMS = 64 << 20,        /* so many; but always */
    LEAST_CHUNKS = 64,      /* so many warps may */
    ADDING = 1024,          /* threads of a block that adds chunks up, */
    COLUMNS = 256,          /* so many sums at a time */
    NEAR_STEPS = 16 << 10,  /* bytes of step values that each block computes for itself, */
    NEAR_PARAMS = 32 << 10, /* and of these and the parameters, where it copies these as well */
    UPDATING = 256,         /* threads of a block of AdamW */
    ROW_BYTES = 16 << 10    /* the most memory that a thread is given for a row */
};

const nfc_target nfc_target_c = {.suffix = ".c",
                                 .function = "static",
                                 .table = "static const",
                                 .rows = "rows",
                                 .result = "void",
                                 .loss = "double",
                                 .value = "",
                                 .stream = ""};
const nfc_target nfc_target_cuda = {.cuda = true,
                                    .suffix = ".cu",
                                    .function = "static __device__",
                                    .table = "static __device__ const",
                                    .rows = "TILE && k < rows",
                                    .result = "cudaError_t",
                                    .loss = "cudaError_t",
                                    .value = "double *loss, ",
                                    .stream = ", cudaStream_t stream"};
const nfc_target nfc_target_nvrtc = {.cuda = true,
                                     .suffix = ".cu",
                                     .function = "static __device__",
                                     .table = "static __device__ const",
                                     .rows = "TILE && k < rows",
                                     .result = "void",
                                     .loss = "void",
                                     .value = "double *loss, ",
                                     .stream = ""};

/* How an entry point divides memory: shared by a block, or `work`. */
typedef struct layout {
    uint32_t totals, chunks; /* sums over rows, and how many warps have them at most; 0: none */
    uint32_t threads;        /* of a block that works through rows */
    uint32_t columns;        /* sums that are added up at a time, a power of 2 */
    bool near;               /* each block computes the step values for itself */
    uint32_t params;         /* numbers of parameters that it copies before them, rounded up; 0: none */
    size_t sum, s, bytes;    /* in `work`, in bytes: behind the chunks, the sums of all; the step values; its size */
} layout;

static layout lay_out(const nfc_file *f, unsigned kind, const nfc_plan *p)
{
    layout l = {.totals = kind == NF_LOSS ? 1 : p->total, .columns = 1};
    const size_t chunk = l.totals * sizeof(double);
    l.near = p->step * f->size <= NEAR_STEPS;
    l.params = l.near && (f->m->params + p->step) * f->size <= NEAR_PARAMS ? (f->m->params + 3) / 4 * 4 : 0;
    l.threads = l.totals && l.near && (l.params + p->step) * f->size <= FEW ? SUMMING : MAPPING;
    if (l.totals)
        l.chunks = SUMS / chunk > CHUNKS         ? CHUNKS
                   : SUMS / chunk < LEAST_CHUNKS ? LEAST_CHUNKS
                                                 : (uint32_t)(SUMS / chunk);
    while (l.columns < l.totals && l.columns < COLUMNS)
        l.columns *= 2;
    l.sum = l.chunks * chunk;
    l.s = (l.sum + chunk + 15) / 16 * 16;
    l.bytes = l.near ? l.sum + chunk : l.s + p->step * f->size;
    l.bytes = (l.bytes + 63) / 64 * 64;
    return l;
}

/* The bytes of a row that a thread keeps: those that products pack their inputs in are not used. */
static size_t row_bytes(const nfc_file *f, const nfc_plan *p) { return (size_t)(p->rows - p->pack) * f->size; }

nf_status nfc_check_rows(const nfc_file *f, nf_error *error)
{
    for (int k = 0; k < NFC_ENTRIES; k++) {
        const nfc_plan *p = &f->code.plan[k];
        const nfc_function *most = NULL; /* a plan that only moves features runs none */
        if (!p->n || row_bytes(f, p) <= ROW_BYTES)
            continue;
        for (uint32_t i = 0; i < p->n; i++) {
            if (p->call[i].kind != NFC_RUN)
                continue;
            const nfc_function *q = &f->code.function[p->call[i].function];
            if (!most || q->r.saved + q->r.scratch > most->r.saved + most->r.scratch)
                most = q;
        }
        return nf_fail(
            error, NF_DATA,
            "%s: %s takes %zu bytes for a row%s%s, and a thread of a GPU is given %d: expected narrower layers, %s",
            f->m->path, p->name, row_bytes(f, p), most ? ", most of them in " : "",
            most ? f->m->block[most->block].name : "", ROW_BYTES,
            f->kernels ? "or device cpu" : "other entries, or target c");
    }
    return NF_OK;
}

/* The parameters of an entry point's function in C, without brackets; nf_free'd by the caller. */
static char *parameters_of(const nfc_file *f, const nfc_entry_point *e, const char *signature)
{
    nfc_text t = {0};
    (void)e;
    nfc_add_signature(f->m, &nfc_target_c, &t, signature, "start");
    char *list = nf_strdup(strchr(t.at, '(') + 1);
    *strrchr(list, ')') = 0;
    nfc_text_free(&t);
    return list;
}

/* ---- kernels ----------------------------------------------------------------------------------------------------- */

/* What kernels begin with: where the runtime is to find them, their names are theirs. */
static const char *kernel_of(const nfc_file *f) { return f->kernels ? "extern \"C\" __global__" : "static __global__"; }

/* Begins a kernel: its head, and the step values s, which it computes or finds in `work`. */
static void begin_kernel(nfc_file *f, const nfc_plan *p, const layout *l, const char *name, const char *parameters,
                         unsigned threads)
{
    nfc_text *t = &f->functions;
    nfc_add(t, "%s void __launch_bounds__(%u", kernel_of(f), threads);
    if (threads == MAPPING && !l->totals)
        nfc_add(t, ", %u", AT_ONCE);
    nfc_add(t, ") %s_%s(%s)\n{\n", f->own, name, parameters);
    if (!l->near) {
        nfc_add(t, "    %s *const s = (%s *)((char *)work + %zu);\n", f->real, f->real, l->s);
        return;
    }
    nfc_add(t, "    __shared__ __align__(16) %s near[%u];\n    %s *const s = near + %u;\n", f->real,
            l->params + p->step + 1, f->real, l->params);
    if (l->params)
        nfc_add(t, "    params = %s_stage(params, %u, near);\n", f->own, f->m->params);
    nfc_add(t, "    %s_%s_prologue(params, s);\n    __syncthreads();\n", f->own, f->prologue[p->kind]);
}

/* Adds the declarations of a kernel's loops. */
static void add_variables(nfc_text *t, const nfc_text *body)
{
    static const char *const name[] = {"i", "j", "k"};
    for (size_t n = 0; n < sizeof name / sizeof *name; n++) {
        char head[8];
        snprintf(head, sizeof head, "(%s =", name[n]);
        if (nfc_uses(body, head))
            nfc_add(t, "    size_t %s;\n", name[n]);
    }
}

/* Adds a kernel's loop over the rows of a thread, in turns where there are more rows than threads. All threads of a
 * block take part in all turns: those without a row have another's, and rows = 0. */
static void add_loop(nfc_file *f, const nfc_plan *p, const nfc_text *body)
{
    nfc_text *t = &f->functions;
    nfc_add(t, "    %s t[%u];\n    size_t at;\n", f->real, p->rows - p->pack);
    add_variables(t, body);
    nfc_add(t, "    for (at = blockIdx.x * (size_t)blockDim.x; at < n; at += gridDim.x * (size_t)blockDim.x) {\n"
               "        const size_t own = at + threadIdx.x, rows = own < n, first = rows ? own : n - 1, m = 1;\n");
    nfc_add_bytes(t, body->at, body->n);
    nfc_add(t, "    }\n}\n\n");
}

/* Prints the kernel that computes the step values once, into `work`, where blocks do not do so for themselves. */
static void emit_first(nfc_file *f, const nfc_plan *p, const layout *l, const char *name)
{
    if (!l->near)
        nfc_add(&f->functions,
                "%s void __launch_bounds__(%u) %s_%s_first(const %s *params, void *work)\n{\n"
                "    %s_%s_prologue(params, (%s *)((char *)work + %zu));\n}\n\n",
                kernel_of(f), ADDING, f->own, name, f->real, f->own, f->prologue[p->kind], f->real, l->s);
}

/* Prints the kernel that works through the rows. */
static void emit_rows(nfc_file *f, unsigned kind, const nfc_plan *p, const layout *l, const char *parameters)
{
    const nfc_entry_point *e = &nfc_entries[kind];
    nfc_text body = {0};
    char name[48];
    snprintf(name, sizeof name, "%s_rows", e->name);
    nfc_emit_inputs(f, p, &body, e);
    nfc_add(&body, "        %s_%s_tile(params, s, t%s, m);\n", f->own, p->name, p->total ? ", total" : "");
    if (kind == NF_LOSS)
        nfc_add(&body, "        %s_add_total(total, rows ? -t[%u] : 0);\n", f->own, p->out[0].from.at);
    else
        nfc_emit_outputs(f, p, &body, e);
    begin_kernel(f, p, l, name, parameters, l->threads);
    if (l->totals)
        nfc_add(&f->functions, "    double *const total = %s_chunk(work, %u);\n", f->own, l->totals);
    add_loop(f, p, &body);
    nfc_text_free(&body);
}

/* Prints the kernel that the score ends with: scores that are NaN become 0 where the log-density is -inf. */
static void emit_settle(nfc_file *f, const char *parameters)
{
    const nfc_plan *p = &f->code.plan[NF_LOG_PROB];
    const layout l = lay_out(f, NF_LOG_PROB, p);
    const uint32_t dim = f->m->dim;
    nfc_text body = {0};
    if (l.bytes > f->work)
        f->work = l.bytes;
    emit_first(f, p, &l, "score_settle");
    nfc_add(&body, "        if (!rows || %s_are_numbers(score + first * %u, %u))\n            continue;\n", f->own, dim,
            dim);
    nfc_emit_inputs(f, p, &body, &nfc_entries[NF_LOG_PROB]);
    nfc_add(&body, "        %s_%s_tile(params, s, t, m);\n", f->own, p->name);
    nfc_add(&body, "        %s_settle(t + %u, rows, %u, score + first * %u);\n", f->own, p->out[0].from.at, dim, dim);
    begin_kernel(f, p, &l, "score_settle", parameters, MAPPING);
    add_loop(f, p, &body);
    nfc_text_free(&body);
}

/* Prints the kernel that adds up the warps' sums, where these are many, and the one that makes of the sums what the
 * entry point gives: a loss, a gradient. */
static void emit_finish(nfc_file *f, unsigned kind, const nfc_plan *p, const layout *l)
{
    const char *own = f->own, *real = f->real, *name = nfc_entries[kind].name;
    const bool gradient = nfc_entries[kind].cotangent[1] != NULL; /* a loss beside it is not wanted */
    const char *grad = gradient ? "dparams" : "grad";
    nfc_text *t = &f->functions, sum = {0};
    char kernel[48], list[160];
    nfc_add(&sum, "    double *const total = (double *)((char *)work + %zu);\n", l->sum);
    nfc_add(&sum, "%s%s_add_chunks((const double *)work, chunks, %u, %u, total);\n", "    ", own, l->totals,
            l->columns);
    if (l->totals > COLUMNS)
        nfc_add(t, "%s void __launch_bounds__(%u) %s_%s_add(void *work, size_t chunks)\n{\n%s}\n\n", kernel_of(f),
                ADDING, own, name, sum.at);
    if (kind == NF_LOSS) {
        nfc_add(t,
                "%s void __launch_bounds__(%u) %s_loss_finish(size_t n, double *loss, void *work, size_t "
                "chunks)\n{\n%s    if (threadIdx.x == 0)\n        *loss = total[0] / (double)n;\n}\n\n",
                kernel_of(f), ADDING, own, sum.at);
        nfc_text_free(&sum);
        return;
    }
    snprintf(kernel, sizeof kernel, "%s_finish", name);
    snprintf(list, sizeof list, "const %s *params, %s *%s, %svoid *work, size_t chunks", real, real, grad,
             p->loss && !gradient ? "double *loss, " : "");
    begin_kernel(f, p, l, kernel, list, ADDING);
    if (l->totals > COLUMNS)
        nfc_add(t, "    const double *const total = (const double *)((char *)work + %zu);\n    (void)chunks;\n",
                l->sum);
    else if (l->totals)
        nfc_add_bytes(t, sum.at, sum.n);
    if (gradient && p->loss)
        nfc_add(t, "    double loss;\n");
    if (gradient && f->m->params)
        nfc_add(t,
                "    for (size_t i = threadIdx.x; i < %u; i += blockDim.x)\n        %s[i] = 0;\n    __syncthreads();\n",
                f->m->params, grad);
    nfc_add(t, "    %s_%s_epilogue(params, s, %s%s, %s);\n}\n\n", own, p->name, l->totals ? "total" : "NULL",
            !p->loss   ? ""
            : gradient ? ", &loss"
                       : ", loss",
            grad);
    nfc_text_free(&sum);
}

/* ---- launches ---------------------------------------------------------------------------------------------------- */

/* Adds a launch, unless an earlier one has failed; or notes it for the runtime. blocks: a number, or "blocks". */
static void add_launch(nfc_text *t, const nfc_file *f, unsigned kind, const char *kernel, const char *blocks,
                       unsigned threads, const char *arguments)
{
    if (f->kernels) {
        nfc_kernels *k = &f->kernels[kind];
        nfc_launch *l = &k->launch[k->n++];
        *l = (nfc_launch){.blocks = (uint32_t)strtoul(blocks, NULL, 10), .threads = threads};
        snprintf(l->kernel, sizeof l->kernel, "%s_%s", f->own, kernel);
        snprintf(l->arguments, sizeof l->arguments, "%s", arguments);
        return;
    }
    nfc_add(t, "    if (!error)\n        error = %s_launch(stream, %s, %u, %s_%s, %s);\n", f->own, blocks, threads,
            f->own, kernel, arguments);
}

/* Adds the launches of an entry point's kernels, or notes them for the runtime. */
static void add_launches(nfc_file *f, unsigned kind, const nfc_plan *p, const layout *l, const char *arguments)
{
    const nfc_entry_point *e = &nfc_entries[kind];
    const bool gradient = e->cotangent[1] != NULL;
    const char *grad = gradient ? "dparams" : "grad";
    nfc_text *t = &f->functions;
    char name[48], finish[160], chunks[40], adding[24];
    if (!l->near) {
        snprintf(name, sizeof name, "%s_first", e->name);
        add_launch(t, f, kind, name, "1", ADDING, "params, work");
    } else if (!l->totals && !f->kernels) {
        nfc_add(t, "    (void)work;\n");
    }
    snprintf(name, sizeof name, "%s_rows", e->name);
    add_launch(t, f, kind, name, "blocks", l->threads, arguments);
    if (l->totals) {
        snprintf(chunks, sizeof chunks, f->kernels ? "chunks" : "blocks * %u", l->threads / 32);
        snprintf(adding, sizeof adding, "%u", (l->totals + COLUMNS - 1) / COLUMNS);
        if (l->totals > COLUMNS) {
            char list[64];
            snprintf(list, sizeof list, "work, %s", chunks);
            snprintf(name, sizeof name, "%s_add", e->name);
            add_launch(t, f, kind, name, adding, ADDING, list);
        }
        if (kind == NF_LOSS)
            snprintf(finish, sizeof finish, "n, loss, work, %s", chunks);
        else
            snprintf(finish, sizeof finish, "params, %s, %swork, %s", grad, p->loss && !gradient ? "loss, " : "",
                     chunks);
        if (gradient)
            nfc_add(t, "    if (!dparams)\n        return error;\n");
        snprintf(name, sizeof name, "%s_finish", e->name);
        add_launch(t, f, kind, name, "1", ADDING, finish);
    } else if (gradient && f->m->params) {
        nfc_add(
            t,
            "    if (dparams && !error)\n        error = cudaMemsetAsync(dparams, 0, %u * sizeof *dparams, stream);\n",
            f->m->params);
    }
    if (kind == NF_SCORE && !lay_out(f, NF_LOG_PROB, &f->code.plan[NF_LOG_PROB]).near)
        add_launch(t, f, kind, "score_settle_first", "1", ADDING, "params, work");
    if (kind == NF_SCORE)
        add_launch(t, f, kind, "score_settle", "blocks", MAPPING, arguments);
}

/* The most blocks that work through rows. */
static uint32_t most_blocks(const layout *l) { return l->totals ? l->chunks / (l->threads / 32) : BLOCKS; }

/* Prints the function that launches an entry point's kernels: its public one, or those that the public loss calls. */
static void emit_launch(nfc_file *f, unsigned kind, const nfc_plan *p, const layout *l, const char *parameters)
{
    const nfc_entry_point *e = &nfc_entries[kind];
    const bool inner = kind == NF_LOSS || kind == NF_GRAD, gradient = e->cotangent[1] != NULL;
    nfc_text *t = &f->functions, arguments = {0};
    nfc_add_names(&arguments, parameters);
    if (f->kernels) {
        f->kernels[kind] = (nfc_kernels){.threads = l->threads, .most = most_blocks(l)};
        add_launches(f, kind, p, l, arguments.at);
        nfc_text_free(&arguments);
        return;
    }
    if (inner)
        nfc_add(t, "static cudaError_t %s_%s_all(%s, double *loss, cudaStream_t stream)", f->own, e->name, parameters);
    else
        nfc_add_signature(f->m, &nfc_target_cuda, t, e->signature, "start");
    nfc_add(t, "\n{\n    cudaError_t error = cudaSuccess;\n");
    if (gradient && f->m->params)
        nfc_add(
            t,
            "    if (n == 0 && dparams)\n        return cudaMemsetAsync(dparams, 0, %u * sizeof *dparams, stream);\n",
            f->m->params);
    nfc_add(t, "    if (n == 0)\n        return error;\n    const size_t blocks = %s_blocks(n, %u, %u);\n", f->own,
            l->threads, most_blocks(l));
    add_launches(f, kind, p, l, arguments.at);
    nfc_add(t, "    return error;\n}\n\n");
    nfc_text_free(&arguments);
}

void nfc_emit_kernels(nfc_file *f, unsigned kind, const nfc_plan *p)
{
    const nfc_entry_point *e = &nfc_entries[kind];
    const layout l = lay_out(f, kind, p);
    const bool shown = f->shown >> kind & 1 || kind == NF_GRAD;
    char *parameters = parameters_of(f, e, e->signature && kind != NF_LOSS ? e->signature : e->part);
    if (!shown) { /* log_prob where only the score wants it: its kernel settles that */
        nf_free(parameters);
        return;
    }
    if (l.bytes > f->work)
        f->work = l.bytes;
    emit_first(f, p, &l, e->name);
    emit_rows(f, kind, p, &l, parameters);
    if (l.totals)
        emit_finish(f, kind, p, &l);
    if (kind == NF_SCORE)
        emit_settle(f, parameters);
    emit_launch(f, kind, p, &l, parameters);
    nf_free(parameters);
}

void nfc_emit_loss_launch(nfc_file *f)
{
    nfc_text *t = &f->functions;
    const char *context = f->m->context ? "context, " : "";
    nfc_add_signature(f->m, &nfc_target_cuda, t, nfc_entries[NF_LOSS].signature, "");
    nfc_add(t,
            "\n{\n    if (n == 0)\n        return cudaMemsetAsync(loss, 0, sizeof *loss, stream);\n"
            "    return grad ? %s_grad_all(params, n, x, %sgrad, work, loss, stream)\n"
            "                : %s_loss_all(params, n, x, %swork, loss, stream);\n}\n\n",
            f->own, context, f->own, context);
}

/* Prints the kernel of AdamW's update of a stretch of parameters. */
static void emit_adamw_rows(nfc_file *f)
{
    nfc_add(&f->functions,
            "%s void __launch_bounds__(%u) %s_adamw_rows(struct %s_adamw_options o, double scale0, "
            "double scale1, size_t n,\n    %s *params, const %s *grad, %s *m, %s *v)\n{\n"
            "    const size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x;\n"
            "    const double scale[2] = {scale0, scale1};\n    if (i < n)\n"
            "        %s_adamw_update(&o, scale, 1, params + i, grad + i, m + i, v + i);\n}\n\n",
            kernel_of(f), UPDATING, f->own, f->name, f->real, f->real, f->real, f->real, f->own);
}

void nfc_emit_updates(nfc_file *f)
{
    emit_adamw_rows(f);
    nfc_add(&f->functions,
            "%s void __launch_bounds__(%u) %s_average_rows(double rate, size_t n, const %s *from, %s *to)\n{\n"
            "    const size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x;\n    if (i < n)\n"
            "        to[i] += (%s)rate * (from[i] - to[i]);\n}\n\n"
            "%s void __launch_bounds__(%u) %s_clip_rows(double most, size_t n, %s *grad)\n{\n"
            "    %s_clip(most, n, grad);\n}\n\n",
            kernel_of(f), UPDATING, f->own, f->real, f->real, f->real, kernel_of(f), ADDING, f->own, f->real, f->own);
    add_launch(&f->functions, f, NFC_ADAMW, "adamw_rows", "blocks", UPDATING, "");
    add_launch(&f->functions, f, NFC_ADAMW, "average_rows", "blocks", UPDATING, "");
    add_launch(&f->functions, f, NFC_ADAMW, "clip_rows", "1", ADDING, "");
}

void nfc_emit_adamw_launch(nfc_file *f)
{
    nfc_text *t = &f->functions;
    const nfc_model *m = f->m;
    bool any = false;
    size_t i = 0, from, to;
    if (nf_trainable_stretch(m->param, m->n_param, &i, &from, &to))
        emit_adamw_rows(f);
    nfc_add_signature(m, &nfc_target_cuda, t, nfc_entries[NFC_ADAMW].signature, "");
    nfc_add(t, "\n{\n    cudaError_t error = cudaSuccess;\n");
    for (i = 0; nf_trainable_stretch(m->param, m->n_param, &i, &from, &to); any = true) {
        char blocks[24];
        nfc_text arguments = {0};
        if (!any)
            nfc_add(t, "    double scale[2];\n    %s_adamw_scale(o, step, scale);\n", f->own);
        snprintf(blocks, sizeof blocks, "%zu", (to - from + UPDATING - 1) / UPDATING);
        nfc_add(&arguments, "*o, scale[0], scale[1], %zu, params + %zu, grad + %zu, m + %zu, v + %zu", to - from, from,
                from, from, from);
        add_launch(t, f, NFC_ADAMW, "adamw_rows", blocks, UPDATING, arguments.at);
        nfc_text_free(&arguments);
    }
    if (!any)
        nfc_add(t, "    (void)o, (void)step, (void)params, (void)grad, (void)m, (void)v, (void)stream;\n");
    nfc_add(t, "    return error;\n}\n\n");
}

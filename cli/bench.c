/* bench.c - nfc bench: times compiling a model, and every entry point in each tier (libtcc, and the C compiler if there
 * is one), or on a GPU. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "json.h"
#include "memory.h"

enum { ROUNDS = 15, MOST_ROUNDS = 1000 };
static const double ROUND_SECONDS = 0.01, SECONDS = 0.4; /* of a round, at least; of an entry point, about */

typedef struct bench_arguments {
    common_arguments common;
    uint64_t rows, threads;
    bool json;
    nfc_compile_options compile; /* its device */
} bench_arguments;

static const nf_option own_rows[] = {
    NF_WHOLE_ROW(bench_arguments, rows, 1, 1e12,
                 "rows of a call (default: as many as the model's toy set has, or 1024)"),
    NF_WHOLE_ROW(bench_arguments, threads, 1, 1e6, "threads to use (default: one for each core)"),
    NF_BOOLEAN_ROW(bench_arguments, json, "print the figures as JSON"),
};
static const nf_options own_table = NF_TABLE("bench", own_rows, &((bench_arguments){.common = {0}}));
static const flag flags[] = {
    FLAG('r', "rows", own_table, "rows", 0),
    FLAG('t', "threads", own_table, "threads", 0),
    DEVICE_FLAG(offsetof(bench_arguments, compile)),
    FLAG('j', "json", own_table, "json", 0),
    {0},
};

static int by_size(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* ---- what is timed ----------------------------------------------------------------------------------------------- */

/* A program and what its entry points are called with; `out` takes results for all rows. */
typedef struct work {
    const nf_program *p;
    nf_rows rows;
    void *params, *out;
    nf_train_options train;
    double first, last; /* seconds from a training's start to the end of its first and last step */
    nf_error error;
} work;

/* One function for each entry point, which makes so many calls of it. */
static nf_status forward(work *w, size_t calls)
{
    nf_status status = NF_OK;
    for (size_t i = 0; i < calls && !status; i++)
        status = nf_run(w->p, NF_FORWARD, w->params, &w->rows, (void *[]){w->out, NULL}, &w->error);
    return status;
}

static nf_status inverse(work *w, size_t calls)
{
    nf_status status = NF_OK;
    for (size_t i = 0; i < calls && !status; i++)
        status = nf_run(w->p, NF_INVERSE, w->params, &w->rows, (void *[]){w->out, NULL}, &w->error);
    return status;
}

static nf_status log_prob(work *w, size_t calls)
{
    nf_status status = NF_OK;
    for (size_t i = 0; i < calls && !status; i++)
        status = nf_run(w->p, NF_LOG_PROB, w->params, &w->rows, &w->out, &w->error);
    return status;
}

static nf_status score(work *w, size_t calls)
{
    nf_status status = NF_OK;
    for (size_t i = 0; i < calls && !status; i++)
        status = nf_run(w->p, NF_SCORE, w->params, &w->rows, &w->out, &w->error);
    return status;
}

static nf_status loss(work *w, size_t calls)
{
    nf_status status = NF_OK;
    double value;
    for (size_t i = 0; i < calls && !status; i++)
        status = nf_loss(w->p, w->params, &w->rows, &value, NULL, &w->error);
    return status;
}

static nf_status sample(work *w, size_t calls)
{
    nf_status status = NF_OK;
    for (size_t i = 0; i < calls && !status; i++)
        status = nf_sample(w->p, w->params, 0, i * w->rows.n, &w->rows, w->out, &w->error);
    return status;
}

static bool on_step(void *user, const nf_step *s)
{
    work *w = user;
    w->last = s->seconds;
    if (s->step == 1)
        w->first = s->seconds;
    return false;
}

/* Training steps: loss, gradient and AdamW. One more than asked for, as time is taken from the end of the first step to
 * the end of the last. */
static nf_status train_step(work *w, size_t calls)
{
    nf_train_result result;
    w->train.steps = calls + 1;
    return nf_train(w->p, w->params, &w->rows, &w->train, on_step, w, &result, &w->error);
}

/* What is timed: run(w, calls) makes so many calls. */
static const struct entry {
    const char *name;
    nf_entry_kind kind;
    nf_status (*run)(work *w, size_t calls);
} entries[] = {
    {"train_step", NF_GRAD, train_step}, {"loss", NF_LOSS, loss},
    {"forward", NF_FORWARD, forward},    {"inverse", NF_INVERSE, inverse},
    {"log_prob", NF_LOG_PROB, log_prob}, {"score", NF_SCORE, score},
    {"sample", NF_SAMPLE, sample},
};
enum { ENTRIES = sizeof entries / sizeof *entries };

/* *taken: the seconds that so many calls take. */
static nf_status take_time(work *w, const struct entry *e, size_t calls, double *taken)
{
    const double start = nf_seconds();
    const nf_status status = e->run(w, calls);
    *taken = e->kind == NF_GRAD ? w->last - w->first : nf_seconds() - start;
    return status;
}

/* *us: the median time of one call in microseconds, over ROUNDS rounds or more; calls are repeated within a round until
 * it is long enough to be timed. */
static nf_status measure(work *w, const struct entry *e, double *us)
{
    double times[MOST_ROUNDS], taken = 0;
    size_t calls = 1, rounds = 0;
    nf_status status = take_time(w, e, 1, &taken); /* the first call touches the memory */
    for (taken = 0; !status && taken < ROUND_SECONDS; calls *= 2)
        status = take_time(w, e, calls, &taken);
    for (const double end = nf_seconds() + SECONDS; !status && rounds < MOST_ROUNDS;) {
        if (rounds >= ROUNDS && nf_seconds() >= end)
            break;
        status = take_time(w, e, calls, &taken);
        times[rounds++] = taken / (double)calls * 1e6;
    }
    qsort(times, rounds, sizeof *times, by_size);
    *us = rounds ? times[rounds / 2] : 0;
    return status;
}

/* ---- reporting --------------------------------------------------------------------------------------------------- */

/* Reports an entry point's time: as a line, or as an object in a JSON list. */
static void report(cJSON *list, const bench_arguments *a, const char *entry, const char *tier, size_t rows, double us)
{
    if (!a->json) {
        printf("%-11s %-4s %12.3f us %12.3f ns a row\n", entry, tier, us, us * 1e3 / (double)rows);
        fflush(stdout);
        return;
    }
    cJSON *one = nf_json_add(list, NULL, cJSON_CreateObject());
    nf_json_text(one, "entry", entry);
    nf_json_text(one, "tier", tier);
    nf_json_number(one, "rows", (double)rows);
    nf_json_number(one, "threads", (double)nf_threads());
    nf_json_number(one, "us", us);
    nf_json_number(one, "ns_per_row", us * 1e3 / (double)rows);
}

/* Reports the model, the machine and the times of compiling. */
static void report_head(cJSON *json, const bench_arguments *a, const nfc_model *m, bool cc, size_t rows)
{
    const bool cuda = a->compile.device == NFC_DEVICE_CUDA;
    const nfc_times t = nfc_model_times(m);
    char cpu[256];
    cpu_name(cpu, sizeof cpu);
    if (!a->json) {
        printf("%s: %zu rows, %zu threads, nfc " NF_VERSION ", %s, %s\n", nfc_model_name(m), rows, nf_threads(),
               nfc_model_isa(m), cpu);
        printf("compiling: describe %.2f ms, graph %.2f ms, print %.2f ms, libtcc %.2f ms", t.describe, t.graph,
               t.print, t.tcc);
        if (cuda)
            printf(", NVRTC %.0f ms\n", t.cuda);
        else
            printf(cc ? ", cc %.0f ms\n" : ", no C compiler\n", t.cc);
        return;
    }
    nf_json_text(json, "model", nfc_model_name(m));
    nf_json_text(json, "nfc", NF_VERSION);
    nf_json_text(json, "cpu", cpu);
    nf_json_text(json, "isa", nfc_model_isa(m));
    cJSON *ms = nf_json_add(json, "compile_ms", cJSON_CreateObject());
    nf_json_number(ms, "describe", t.describe);
    nf_json_number(ms, "graph", t.graph);
    nf_json_number(ms, "print", t.print);
    nf_json_number(ms, "tcc", t.tcc);
    if (cuda)
        nf_json_number(ms, "cuda", t.cuda);
    else if (cc)
        nf_json_number(ms, "cc", t.cc);
    else
        nf_json_add(ms, "cc", cJSON_CreateNull());
}

/* ---- the command ------------------------------------------------------------------------------------------------- */

/* The program of the model on a GPU with all entry points that can run there, or else with some of them, which is told.
 * *there: bits 1 << kind of these. */
static nf_status program_on_gpu(nfc_model *m, const nf_program **program, unsigned *there, nf_error *error)
{
    *there = 0;
    for (int i = 0; i < ENTRIES; i++)
        *there |= 1u << entries[i].kind;
    nf_status status = nfc_model_program_cuda(m, *there, program, error);
    if (status != NF_DATA)
        return status;
    *there = 0;
    for (int i = 0; i < ENTRIES; i++) {
        nf_error why;
        status = nfc_model_program_cuda(m, 1u << entries[i].kind, program, &why);
        if (status == NF_DATA)
            fprintf(stderr, "nfc: %s\n", why.text);
        else if (status)
            return nf_fail(error, status, "%s", why.text);
        else
            *there |= 1u << entries[i].kind;
    }
    return *there ? NF_OK : NF_DATA;
}

static nf_status run(nfc_model *m, const bench_arguments *a, cJSON *json, nf_error *error)
{
    enum { TCC, CC, CUDA, TIERS };
    const nf_program *program[TIERS];
    static const char *const tier[TIERS] = {"tcc", "cc", "cuda"};
    const bool cuda = a->compile.device == NFC_DEVICE_CUDA;
    nf_matrix rows = {0};
    nf_status status = nfc_model_program(m, &program[0], error);
    if (status)
        return status;
    const nfc_data_source *data = nfc_model_data(m); /* a file is not opened: rows are made */
    const size_t n = a->rows ? (size_t)a->rows : data->name && !data->file.file ? data->toy.n : 1024;
    void *params = nf_alloc(program[0]->params + 1, nf_type_size(program[0]->type));
    nf_init(program[0], 0, params);
    status = rows_to_try(program[0], params, n, &rows, error);
    nf_free(params);
    if (status)
        return status;
    nf_error none;
    unsigned there = (1u << NF_ENTRIES) - 1;
    const bool cc = !cuda && nfc_model_program_cc(m, there, &program[CC], &none) == NF_OK;
    if (cuda)
        status = program_on_gpu(m, &program[CUDA], &there, error);
    if (status) {
        nf_matrix_free(&rows);
        return status;
    }
    report_head(json, a, m, cc, rows.rows);
    cJSON *list = a->json ? nf_json_add(json, "entries", cJSON_CreateArray()) : NULL;
    for (int t = cuda ? CUDA : TCC; t <= (cuda ? CUDA : cc ? CC : TCC) && !status; t++) {
        const nf_program *p = program[t];
        work w = {.p = p, .rows = rows_of(p, &rows), .train = *nfc_model_train(m)};
        w.train.patience = 0;
        w.train.valid = 0;
        w.train.lr = 1e-30; /* steps that hardly move: longer ones may put a row outside the support */
        w.train.batch = 0;
        w.params = nf_alloc(p->params + 1, nf_type_size(p->type));
        w.out = nf_alloc(rows.rows * p->dim + 1, nf_type_size(p->type));
        nf_init(p, 0, w.params);
        for (int i = 0; i < ENTRIES && !status; i++) {
            double us;
            if (!(there >> entries[i].kind & 1))
                continue;
            if ((status = measure(&w, &entries[i], &us)))
                *error = w.error;
            else
                report(list, a, entries[i].name, tier[t], rows.rows, us);
        }
        nf_free(w.params);
        nf_free(w.out);
    }
    nf_matrix_free(&rows);
    return status;
}

int command_bench(int argc, char **argv)
{
    bench_arguments a = {.common = {0}};
    nf_error error = {""};
    nfc_model *model;
    read_flags(argc, argv, "MODEL.lua", "Time compiling a model and every entry point, in each tier; medians.", flags,
               &a.common);
    if (a.threads)
        nf_use_threads((size_t)a.threads);
    nf_status status = load_model(&model, &a.common, NULL, &error);
    if (status)
        return fail(status, &error);
    nf_json *json = nf_json_make();
    status = run(model, &a, json->root, &error);
    if (!status && a.json) {
        char *text = nf_json_print(json->root, true);
        puts(text);
        nf_free(text);
    }
    nf_free(json);
    nfc_model_free(model);
    return status ? fail(status, &error) : 0;
}

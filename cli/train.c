/* train.c - nfc train: from a model and data to a run directory. */
#include <errno.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"
#include "memory.h"
#include "option.h"

typedef struct train_arguments {
    common_arguments common;
    const char *data, *out;
    uint64_t threads;
    int jit;
    nf_train_options train;
} train_arguments;

enum { JIT_AUTO, JIT_TCC, JIT_CC };
static const char *const tiers[] = {"auto", "tcc", "cc", NULL};
static const nf_option own_rows[] = {
    NF_TEXT_ROW(train_arguments, data, "FILE", "train on this .npy, .csv or .tsv instead of the model's data"),
    NF_WHOLE_ROW(train_arguments, threads, 1, 1e6,
                 "threads to use (default: one for each core); the results are the same"),
    NF_CHOICE_ROW(train_arguments, jit, tiers,
                  "how the model is compiled: in this process, or by the system's C compiler, cached"),
    NF_TEXT_ROW(train_arguments, out, "RUN", "the run directory (default: runs/NAME)"),
};
static const nf_options own_table = NF_TABLE("train", own_rows, &((train_arguments){.common = {0}}));
#define TRAIN(letter, name, key) FLAG(letter, name, nf_train_table, key, offsetof(train_arguments, train))
static const flag flags[] = {
    FLAG('d', "data", own_table, "data", 0),
    TRAIN('s', "steps", "steps"),
    TRAIN('b', "batch", "batch"),
    TRAIN('r', "seed", "seed"),
    TRAIN('l', "lr", "lr"),
    TRAIN(0, "schedule", "schedule"),
    TRAIN(0, "weight-decay", "weight_decay"),
    TRAIN('p', "patience", "patience"),
    TRAIN(0, "clip", "clip"),
    TRAIN('v', "valid", "valid"),
    FLAG('t', "threads", own_table, "threads", 0),
    FLAG('j', "jit", own_table, "jit", 0),
    FLAG('o', NULL, own_table, "out", 0),
    {0},
};

/* ---- progress ---------------------------------------------------------------------------------------------------- */

static volatile sig_atomic_t stop;

static void on_interrupt(int signal_number)
{
    (void)signal_number;
    stop = 1;
}

typedef struct progress {
    FILE *log;
    bool terminal;
    double drawn; /* seconds at the last line */
    size_t log_every;
} progress;

static void draw(progress *p, const nf_step *s)
{
    const double rate = (double)s->step / (s->seconds > 0 ? s->seconds : 1e-9);
    char valid[40] = "", patience[40] = "";
    if (!isnan(s->valid_loss))
        snprintf(valid, sizeof valid, "  valid %.4f", s->valid_loss);
    if (s->patience_left)
        snprintf(patience, sizeof patience, "  patience %zu", s->patience_left);
    fprintf(stderr, "%sstep %zu/%zu  loss %.4f%s  best %.4f%s  %.0f steps/s  %.0f s left%s", p->terminal ? "\r" : "",
            s->step, s->steps, s->loss, valid, s->best, patience, rate, (double)(s->steps - s->step) / rate,
            p->terminal ? "\033[K" : "\n");
    fflush(stderr);
    p->drawn = s->seconds;
}

static bool on_step(void *user, const nf_step *s)
{
    progress *p = user;
    if (s->step == 1 || s->step == s->steps || s->step % p->log_every == 0 || !isnan(s->valid_loss)) {
        char loss[40], valid[40] = "", lr[40];
        nf_number_print(loss, sizeof loss, s->loss, NF_F64);
        nf_number_print(lr, sizeof lr, s->lr, NF_F64);
        if (!isnan(s->valid_loss))
            nf_number_print(valid, sizeof valid, s->valid_loss, NF_F64);
        fprintf(p->log, "%zu,%s,%s,%s,%.3f\n", s->step, loss, valid, lr, s->seconds);
    }
    if (s->seconds - p->drawn >= (p->terminal ? 0.1 : 5))
        draw(p, s);
    return stop;
}

/* ---- which tier -------------------------------------------------------------------------------------------------- */

/* Whether the system's compiler pays: by the program and the rows alone, never by a clock, so that a run can be
 * repeated to the bit. */
static bool cc_pays(nfc_model *model, double rows, double steps)
{
    double saved, compile;
    nfc_model_cc_estimate(model, NF_GRAD, &saved, &compile);
    return rows * steps * saved > compile;
}

static nf_status choose_tier(nfc_model *model, int jit, const nf_train_options *o, size_t rows, const nf_program **p,
                             nf_error *error)
{
    const unsigned entries = 1u << NF_GRAD | 1u << NF_LOSS;
    const double n = (double)(o->batch && o->batch < rows ? o->batch : rows);
    nf_error why;
    if (jit == JIT_TCC || (jit == JIT_AUTO && !cc_pays(model, n, (double)o->steps)))
        return nfc_model_program(model, p, error);
    if (nfc_model_program_cc(model, entries, p, &why) == NF_OK)
        return NF_OK;
    if (jit == JIT_CC)
        fprintf(stderr, "nfc: %s; going on without it\n", why.text);
    return nfc_model_program(model, p, error);
}

/* ---- the run directory ------------------------------------------------------------------------------------------- */

static nf_status copy_model(const char *model, const char *dir, nf_error *error)
{
    char *text;
    size_t n;
    const char *slash = strrchr(model, '/');
    nf_status status = nf_file_read(model, SIZE_MAX / 4, &text, &n, error);
    if (status)
        return status;
    char *path = join_path(dir, slash ? slash + 1 : model);
    status = nf_file_write(path, text, n, error);
    nf_free(path);
    nf_free(text);
    return status;
}

static nf_status train_into(nfc_model *model, const train_arguments *a, const char *dir, nf_train_options *o,
                            nf_error *error)
{
    const nf_program *p;
    nf_matrix data = {0};
    nf_train_result result;
    char *log_path = join_path(dir, "log.csv"), *weights_path = join_path(dir, "weights.safetensors");
    progress show = {.terminal = isatty(STDERR_FILENO), .log_every = o->steps / 1000 + 1};
    void *params = NULL;
    nf_status status = nfc_model_program(model, &p, error);
    if (!status)
        status = read_data(model, p, a->data, &data, error);
    if (!status)
        status = choose_tier(model, a->jit, o, data.rows, &p, error);
    if (!status)
        status = nf_make_directory(dir, 0777, error);
    if (!status)
        status = copy_model(a->common.model, dir, error);
    if (!status && !(show.log = fopen(log_path, "w")))
        status = nf_fail(error, NF_FILE, "cannot write %s: %s", log_path, strerror(errno));
    if (status)
        goto done;

    params = nf_alloc(p->params + 1, nf_type_size(p->type));
    nf_init(p, o->seed, params);
    o->fresh = true;
    fputs("step,loss,valid_loss,lr,seconds\n", show.log);
    signal(SIGINT, on_interrupt);
    signal(SIGTERM, on_interrupt);
    const nf_rows rows = rows_of(p, &data);
    nf_error trained;
    const nf_status training = nf_train(p, params, &rows, o, on_step, &show, &result, &trained);
    if (show.terminal)
        fputs("\n", stderr);
    const bool logged = !ferror(show.log);
    status = nf_weights_write(p, params, weights_path, error); /* the best ones, whatever happened */
    if (fclose(show.log) || !logged)
        status = status ? status : nf_fail(error, NF_FILE, "cannot write %s: %s", log_path, strerror(errno));
    if (!status && training)
        status = nf_fail(error, training, "%s; the best weights are in %s", trained.text, weights_path);
    if (!status) {
        printf("%s: %zu steps in %.2f s%s, training NLL %.6f nats", p->name, result.steps, result.seconds,
               result.interrupted ? " (interrupted)"
               : result.exhausted ? " (patience ran out)"
                                  : "",
               result.loss);
        if (o->valid > 0)
            printf(", best validation NLL %.6f", result.best);
        printf("\n%s\n", weights_path);
        if (result.interrupted)
            status = NF_INTERRUPTED;
    }
done:
    nf_free(params);
    nf_matrix_free(&data);
    nf_free(log_path);
    nf_free(weights_path);
    return status;
}

int command_train(int argc, char **argv)
{
    train_arguments a = {.common = {0}};
    nf_error error = {""};
    nfc_model *model;
    read_flags(argc, argv, "Train a model on its data or on a file.", flags, &a.common);
    if (a.threads)
        nf_use_threads((size_t)a.threads);
    nf_status status = load_model(&model, &a.common, NULL, &error);
    if (status)
        return fail(status, &error);
    nf_train_options o = *nfc_model_train(model);
    take_given(flags, &a.common, &nf_train_table, &o);
    char *usual = join_path("runs", nfc_model_name(model));
    status = train_into(model, &a, a.out ? a.out : usual, &o, &error);
    nf_free(usual);
    nfc_model_free(model);
    return status == NF_INTERRUPTED ? (int)status : status ? fail(status, &error) : 0;
}

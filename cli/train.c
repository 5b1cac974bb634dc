/* train.c - nfc train: trains a model on data, or towards its target, and keeps the result in a run directory. */
#include <limits.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "memory.h"
#include "model.h"
#include "run.h"
#include "train.h"

static const nf_option own_rows[] = {
    NF_FILES_ROW(train_arguments, data, "FILE",
                 "train on this .npy, .npz, .csv or .tsv, or on all that x*.csv matches, instead of the model's data; "
                 "again: on more"),
    NF_WHOLE_ROW(train_arguments, threads, 1, 1e6,
                 "threads to use (default: one for each core); the results are the same"),
    NF_CHOICE_ROW(train_arguments, jit, train_tiers,
                  "how the model is compiled: in this process, or by the system's C compiler, cached"),
    NF_TEXT_ROW(train_arguments, out, "RUN",
                "the run directory (default: the first of runs/NAME, runs/NAME-2, ... that is free)"),
    NF_BOOLEAN_ROW(train_arguments, force,
                   "replace a finished run; without it RUN must hold none, and no files that one would replace"),
    NF_BOOLEAN_ROW(train_arguments, resume,
                   "go on with the training in RUN, as if it had not stopped; its options hold, but for steps and "
                   "patience"),
    NF_TEXT_ROW(train_arguments, weights, "FILE", "begin with these weights instead of random ones"),
    NF_BOOLEAN_ROW(train_arguments, quiet, "show no progress"),
    NF_BOOLEAN_ROW(train_arguments, log_json, "print each line of the log, and the result, as a JSON object"),
    NF_BOOLEAN_ROW(train_arguments, plot, "draw the pictures of nfc plot when the training has ended"),
    NF_NUMBER_ROW(train_arguments, checkpoint, 0, 1e9,
                  "the most seconds between two saves of the weights and of what --resume needs"),
    NF_WHOLE_ROW(train_arguments, checkpoint_steps, 0, 1e12,
                 "save after every so many steps too; 0: by the clock alone"),
};
static const nf_options own_table =
    NF_TABLE("train", own_rows, &((train_arguments){.checkpoint = 20, .compile = {.device = -1}}));
#define TRAIN(letter, name, key) FLAG(letter, name, nf_train_table, key, offsetof(train_arguments, train))
static const flag flags[] = {
    FLAG('d', "data", own_table, "data", 0),
    READING_FLAGS(offsetof(train_arguments, how)),
    TRAIN('s', "steps", "steps"),
    TRAIN('e', "epochs", "epochs"),
    TRAIN('b', "batch", "batch"),
    TRAIN('r', "seed", "seed"),
    TRAIN('m', "members", "members"),
    TRAIN('l', "lr", "lr"),
    TRAIN(0, "schedule", "schedule"),
    TRAIN(0, "warmup", "warmup"),
    TRAIN(0, "decay", "decay"),
    TRAIN(0, "decay-steps", "decay_steps"),
    TRAIN(0, "weight-decay", "weight_decay"),
    TRAIN('p', "patience", "patience"),
    TRAIN(0, "clip", "clip"),
    TRAIN(0, "ema", "ema"),
    TRAIN('v', "valid", "valid"),
    TRAIN(0, "noise", "noise"),
    TRAIN(0, "freeze", "freeze"),
    TRAIN(0, "objective", "objective"),
    TRAIN(0, "samples", "samples"),
    TRAIN(0, "replay", "replay"),
    TRAIN(0, "chunks", "chunks"),
    TRAIN(0, "reduce", "reduce"),
    FLAG('t', "threads", own_table, "threads", 0),
    FLAG('j', "jit", own_table, "jit", 0),
    DEVICE_FLAG(offsetof(train_arguments, compile)),
    FLAG('o', NULL, own_table, "out", 0),
    FLAG('f', "force", own_table, "force", 0),
    FLAG(0, "resume", own_table, "resume", 0),
    FLAG(0, "checkpoint", own_table, "checkpoint", 0),
    FLAG(0, "checkpoint-steps", own_table, "checkpoint_steps", 0),
    FLAG('w', "weights", own_table, "weights", 0),
    FLAG('q', "quiet", own_table, "quiet", 0),
    FLAG(0, "log-json", own_table, "log_json", 0),
    FLAG(0, "plot", own_table, "plot", 0),
    {0},
};

/* ---- progress ---------------------------------------------------------------------------------------------------- */

static const double FIRST_SAVE = 2; /* seconds; the time between saves doubles up to --checkpoint */

/* A number as JSON: null where it is none. */
static void print_number(const char *key, double v)
{
    char text[40];
    nf_number_print(text, sizeof text, v, NF_F64);
    printf(", \"%s\": %s", key, isfinite(v) ? text : "null");
}

/* --log-json: prints a step of the log. */
static void print_step(const progress *p, const nf_step *s)
{
    printf("{");
    if (p->of)
        printf("\"member\": %zu, ", p->member);
    printf("\"step\": %zu", s->step);
    print_number("loss", s->loss);
    print_number("valid_loss", s->valid_loss);
    print_number("best", s->best);
    print_number("lr", s->lr);
    printf(", \"seconds\": %.3f}\n", s->seconds);
    fflush(stdout);
}

/* Saves the best weights so far and the checkpoint. A failure is only printed: that of the last save, in leave, counts.
 */
static void save(progress *p, const nf_step *s)
{
    nf_error why;
    nf_step_fetch(s);
    if (run_save(&p->run, p->program, s->kept, s->state, false, &why))
        fprintf(stderr, "%snfc: %s; training goes on\n", p->terminal ? "\n" : "", why.text);
}

/* Keeps latents for the picture of the training, which goes on without them. */
static void follow(progress *p, const void *params, size_t step)
{
    nf_error why;
    if (!p->run.apart && snapshots_add(&p->run.shots, params, step, &why))
        fprintf(stderr, "%snfc: %s; training goes on\n", p->terminal ? "\n" : "", why.text);
}

/* nf_train's callback: logs, saves, draws; true when a signal has asked to stop. */
static bool on_step(void *user, const nf_step *s)
{
    progress *p = user;
    p->last = *s;
    nf_error later; /* of no interest: it is tried again when the member is added */
    if (p->of)
        ensemble_write(p->of, &later);
    p->last.member = p->member;
    p->last.members = p->of ? p->of->members : 0;
    p->logged = s->step == 1 || s->step == s->steps || s->step % (s->steps / 1000 + 1) == 0 || !isnan(s->valid_loss);
    if (p->logged)
        run_log(&p->run, s);
    if (p->logged && p->a->log_json)
        print_step(p, s);
    if (snapshot_is_due(s->step))
        follow(p, nf_checkpoint_params(s->state), s->step);
    const bool due = s->seconds >= p->save_at;
    if (due || (p->a->checkpoint_steps && s->step % p->a->checkpoint_steps == 0))
        save(p, s);
    if (due)
        p->save_at = s->seconds + fmin(s->seconds, p->a->checkpoint);
    if (!p->a->quiet && !p->a->log_json && s->seconds - p->drawn >= (p->terminal ? 0.1 : 5)) {
        draw_progress(&p->last, p->terminal);
        p->drawn = s->seconds;
    }
    return asked_to_stop() != 0;
}

/* ---- the command ------------------------------------------------------------------------------------------------- */

/* Prints what the training came to. */
static void report(const progress *p, const nf_train_options *o, const nf_train_result *result)
{
    if (p->a->log_json) {
        printf("{\"model\": \"%s\", ", p->program->name);
        if (p->of)
            printf("\"member\": %zu, ", p->member);
        printf("\"steps\": %zu", result->steps);
        print_number("loss", result->loss);
        print_number("best", result->best);
        printf(", \"seconds\": %.3f, \"interrupted\": %s, \"exhausted\": %s}\n", result->seconds,
               result->interrupted ? "true" : "false", result->exhausted ? "true" : "false");
        return;
    }
    printf("%s", p->program->name);
    if (p->of)
        printf(", member %zu of %zu", p->member, p->of->members);
    printf(": %zu step%s in %.2f s%s, training %s %.6f%s", result->steps, NF_S(result->steps), result->seconds,
           result->interrupted ? " (interrupted)"
           : result->exhausted ? " (patience ran out)"
                               : "",
           p->target ? "loss" : "NLL", result->loss, o->objective >= NF_OBJECTIVE_VARIANCE ? "" : " nats");
    if (o->valid > 0)
        printf(", best validation NLL %.6f", result->best);
    printf("\n%s\n", p->run.weights);
}

/* Leaves the last state of a training in the run directory: the log's last line, the best weights, the checkpoint. A
 * training that failed before its first step leaves nothing; one that failed before its first save leaves an earlier
 * training's weights alone. Returns the training's status, or that of the save. */
static nf_status leave(progress *p, nf_status training, const nf_error *why, const void *params,
                       const nf_checkpoint *state, nf_error *error)
{
    run *r = &p->run;
    if (p->last.step && !p->logged)
        run_log(r, &p->last);
    if (!training)
        follow(p, params, nf_checkpoint_step(state));
    if (training && (p->last.step == 0 || (r->held_weights && !r->saved)))
        return nf_fail(error, training, "%s%s%s", why->text, r->held_weights ? "; the former weights stay in " : "",
                       r->held_weights ? r->weights : "");
    const nf_status status = run_save(r, p->program, params, state, true, error);
    if (!status && training)
        return nf_fail(error, training, "%s; the best weights are in %s", why->text, r->weights);
    return status;
}

/* The ranks that have the data between them, NULL: this process has all, as the context of what is drawn towards a
 * target. */
static const nf_comm *shared_by(const progress *p) { return p->target ? NULL : p->comm; }

/* Trains params on data that have been read, in a run directory that has been taken, and reports. from: where to go on,
 * or NULL. */
static nf_status train(progress *p, const nf_matrix *data, void *params, nf_train_options *o, const nf_checkpoint *from,
                       nf_error *error)
{
    nf_train_result result = {0};
    nf_error why;
    o->fresh = !p->a->weights;
    o->keep_state = true;
    o->resume = from;
    hold_signals();
    nf_rows rows = rows_of(p->program, data);
    rows.comm = shared_by(p);
    const nf_target target = nf_program_target(p->target);
    o->target = p->target ? &target : NULL;
    o->vjp = p->vjp;
    o->directional = p->directional;
    o->comm = p->comm;
    nf_status training = nf_train(p->program, params, &rows, o, on_step, p, &result, &why);
    o->target = NULL;
    if (training && training != NF_MEMORY && p->run.apart)
        p->comm->barrier(p->comm);                     /* rank 0 has failed too: it saves, and ends all */
    if (!training && !p->target && !result.warning[0]) /* the C compiler's program has no samples */
        training = nf_samples_warn(p->run.shots.program, params, &rows, result.warning, sizeof result.warning, &why);
    if (p->terminal)
        fputs("\n", stderr);
    char *what = nf_data_say(p->a->data ? p->a->data : p->program->name);
    if (result.warning[0])
        fprintf(stderr, "nfc: %s: %s\n", what, result.warning);
    nf_free(what);
    if (from && !training && !p->of && result.steps == nf_checkpoint_step(from))
        fprintf(stderr, "nfc: %s: the training in it had ended; --steps N%s goes on\n", p->run.dir,
                result.exhausted ? " or --patience N" : "");
    nf_status status = leave(p, training, &why, params, result.state, error);
    if (!status && asked_to_stop() != SIGHUP) /* on which the terminal is gone */
        report(p, o, &result);
    if (!status && result.interrupted)
        status = NF_INTERRUPTED;
    nf_checkpoint_free(result.state);
    return status;
}

/* What a training begins with: fresh parameters or those of --weights, with their hash, and the names of the columns
 * that these were trained on, NULL where there are none; both are nf_free'd by the caller, on errors too. */
typedef struct beginning {
    void *params;
    char **names;
    char hash[17]; /* "": fresh ones */
} beginning;

/* was: how the run was begun that goes on, which --weights must not contradict; anew: this flow has no checkpoint. */
static nf_status begin_with(const progress *p, uint64_t seed, const run_record *was, bool anew, beginning *b,
                            nf_error *error)
{
    const char *file = p->a->weights, *dir = p->of ? p->of->run.dir : p->run.dir;
    const size_t bytes = p->program->params * nf_type_size(p->program->type);
    b->params = nf_alloc(bytes + 1, 1);
    nf_init(p->program, seed, b->params);
    const nf_status status = file ? nf_weights_read_named(p->program, b->params, &b->names, file, error) : NF_OK;
    if (status)
        return status;
    if (file)
        nfc_hash(b->params, bytes, b->hash);
    if (was->json && file && (!was->weights || strcmp(was->weights, b->hash) != 0))
        return nf_fail(error, NF_USAGE,
                       "%s was not begun with the weights in %s: --resume goes on with its own, --force begins anew",
                       dir, file);
    if (was->json && !file && was->weights && anew)
        return nf_fail(error, NF_USAGE,
                       "%s was begun with weights, and so are members that it has not trained: --weights FILE names "
                       "them",
                       dir);
    return NF_OK;
}

/* Reads the checkpoint of the run that is to go on, *from, and how it was begun, *then; options of *o that the command
 * line has not set are those of then. Where there is no checkpoint yet, the run is to begin. */
static nf_status go_on(progress *p, nf_train_options *o, nf_checkpoint **from, run_record *then, nf_error *error)
{
    nf_status status = run_read(&p->run, p->program, from, error);
    if (status || !*from)
        return status;
    status = record_parse(then, nf_checkpoint_note(*from), p->run.checkpoint, error);
    if (!status && then->names && then->n_names != p->program->dim + p->program->context)
        status = nf_fail(error, NF_DATA, "%s: what it says of its columns is damaged", p->run.checkpoint);
    if (!status && !p->of) { /* those of an ensemble have its options already */
        *o = then->train;
        take_given(flags, &p->a->common, &nf_train_table, o);
    }
    if (!status)
        status = run_resume(&p->run, nf_checkpoint_step(*from), error);
    return status;
}

/* --plot: draws the run. The training has been saved: what cannot be drawn is only told, and a signal ends the
 * process. */
static void draw_run(const progress *p, const char *dir)
{
    nf_error why;
    release_signals();
    if (plot_run(dir, p->a->common.limits, !p->a->log_json, &why))
        fprintf(stderr, "nfc: no pictures: %s; nfc plot %s draws them\n", why.text, dir);
}

/* Says how many ranks have nothing to do. */
static void say_idle(const progress *p, const nf_train_options *o, size_t rows)
{
    const size_t ranks = p->comm->size, busy = p->target ? ranks : nf_train_busy(p->program, o, rows, ranks);
    if (busy < ranks)
        fprintf(stderr, "nfc: %zu of %zu ranks have nothing to do: the rows of a step make %zu %s%s\n", ranks - busy,
                ranks, busy, o->reduce == NF_REDUCE_FAST ? "tile" : "chunk", NF_S(busy));
}

/* Whether the training is towards the model's target: where an objective says so, or there is nothing else. data: the
 * file that --data names, or NULL. */
static bool is_towards(const nfc_model *model, const nf_train_options *o, const char *data)
{
    const bool none = !data && !nfc_model_data(model)->name && nfc_model_has_target(model);
    return o->objective > NF_OBJECTIVE_LIKELIHOOD || (o->objective == NF_OBJECTIVE_AUTO && none);
}

static run_mode mode_of(const train_arguments *a) { return a->resume ? RUN_RESUME : a->force ? RUN_FORCE : RUN_NEW; }

/* Compiles the model, takes the run directory, reads the data and trains. */
static nf_status train_in(nfc_model *model, const run_model *file, const char *dir, progress *p, nf_train_options *o,
                          nf_checkpoint **from, run_record *then, nf_error *error)
{
    const train_arguments *a = p->a;
    nf_matrix own = {0}, *const data = p->of ? &p->of->data : &own;
    nf_error coarse = {""};
    beginning begun = {.params = NULL};
    nf_status status = nfc_model_program(model, &p->program, error);
    const nf_program *all = p->program; /* the chosen tier has not all functions */
    if (!status)
        status = run_open(&p->run, dir, file, mode_of(a), false, error);
    if (!status && a->resume)
        status = go_on(p, o, from, then, error);
    const run_record *was =
        p->of && !then->json ? &p->of->then : then; /* a member that begins late, as the first did */
    run_record now = {.version = nf_version(),
                      .model = file->name,
                      .model_path = was->json ? was->model_path : file->origin,
                      .data = a->data ? a->data : was->data,
                      .how = was->how,
                      .isa = nfc_model_isa(model),
                      .train = *o};
    nf_options_copy(&nf_file_table, &now.how, &a->how);
    if (!status)
        status = begin_with(p, o->seed, was, !*from, &begun, error);
    now.weights = a->weights ? begun.hash : was->weights;
    if (!status && is_towards(model, o, now.data))
        status = nfc_model_program_target(model, false, &p->target, error);
    const nf_comm *comm = shared_by(p);
    const data_file where = {now.data, !a->data, &now.files, now.how, *from ? then->names : begun.names, !p->of, comm};
    const bool draws = p->target && !p->program->context; /* all that it takes */
    if (!status && !draws)
        status = record_files(was, model, a->data, &now.files, error);
    if (!status && !data->data)
        status = draws ? nf_matrix_make(data, 0, p->program->dim, p->program->type, error)
                       : read_data(model, p->program, where, data, &coarse, error);
    if (!status && coarse.text[0])
        status = nf_fail(error, NF_DATA, "%s", coarse.text);
    if (!status) {
        ranks_wait(p->comm, false);
        status = train_choose_tier(model, was, o, p->target ? o->samples : data->rows, p, &now.tier, error);
        ranks_wait(p->comm, true);
    }
    if (!status) {
        nfc_hash_rows(data, comm, now.data_hash);
        now.target = p->target ? p->target->hash : NULL;
        now.names = p->run.names = data->names ? data->names : where.names;
        now.n_names = p->program->dim + p->program->context;
        p->run.record = record_print(&now);
    }
    if (!status && *from)
        status = record_compare(then, &now, p->run.dir, error);
    if (!status && p->comm)
        status = record_agree(&now, *from ? nf_checkpoint_step(*from) : 0, p->comm, error);
    if (!status && p->comm)
        say_idle(p, o, data->rows);
    if (!status && p->of)
        status = ensemble_begin(p->of, all, p->member, &now, error);
    if (!status)
        status = run_follow(&p->run, all, data, comm, *from ? nf_checkpoint_step(*from) : 0, error);
    if (!status)
        status = train(p, data, begun.params, o, *from, error);
    if (p->of)
        status = ensemble_add(p->of, begun.params, status, error);
    else if (!status && a->plot && ranks_lead())
        draw_run(p, p->run.dir);
    nf_data_files_free(&now.files);
    nf_matrix_free(&own);
    nf_free(begun.params);
    nf_free(begun.names);
    return status;
}

/* The same. An error in closing the log is reported if there was no other. */
static nf_status train_into(nfc_model *model, const run_model *file, const char *dir, progress *p, nf_train_options *o,
                            nf_error *error)
{
    nf_checkpoint *from = NULL;
    run_record then = {.json = NULL};
    nf_error closing;
    nf_status status = train_in(model, file, dir, p, o, &from, &then, error);
    nf_checkpoint_free(from);
    record_free(&then);
    const nf_status closed = run_close(&p->run, &closing);
    if (closed && (!status || status == NF_INTERRUPTED)) {
        *error = closing;
        status = closed;
    }
    return status;
}

/* Prints what the ensemble came to. */
static nf_status report_ensemble(const ensemble_run *of, bool json, const nf_comm *c, nf_error *error)
{
    double loss;
    const nf_status status = ensemble_loss(of, c, &loss, error);
    if (status)
        return status;
    if (json) {
        printf("{\"model\": \"%s\", \"members\": %zu", of->program->name, of->done);
        print_number("loss", loss);
        printf("}\n");
    } else
        printf("%s: ensemble of %zu flows, training NLL %.6f nats\n%s\n", of->program->name, of->done, loss,
               of->run.weights);
    return NF_OK;
}

/* Trains the members of an ensemble, one after the other, each in a directory of its own, and reports. */
static nf_status train_members(nfc_model *model, const run_model *file, const progress *p, ensemble_run *of,
                               const nf_train_options *o, nf_error *error)
{
    nf_status status = NF_OK;
    for (size_t k = 1; k <= of->members && !status; k++) {
        progress own = *p;
        nf_train_options mine = *o;
        own.of = of;
        own.member = k;
        mine.seed += k - 1;
        mine.members = 1;
        char *dir = run_member(of->run.dir, k);
        status = asked_to_stop() ? NF_INTERRUPTED : train_into(model, file, dir, &own, &mine, error);
        nf_free(dir);
    }
    nf_error why;
    bool told =
        (!status || status == NF_INTERRUPTED) && of->done && of->done >= of->before && asked_to_stop() != SIGHUP;
    if (p->comm && (!status || status == NF_INTERRUPTED))
        nf_comm_spread(p->comm, 0, &told, sizeof told);
    const nf_status reported = told ? report_ensemble(of, p->a->log_json, shared_by(p), &why) : NF_OK;
    if (reported && !status)
        *error = why;
    return status ? status : reported;
}

/* Takes the directory of an ensemble and trains it there. *then: the record of one that goes on, which is taken over.
 */
static nf_status train_ensemble(nfc_model *model, const run_model *file, const progress *p, const run_record *then,
                                const nf_train_options *o, nf_error *error)
{
    const train_arguments *a = p->a;
    ensemble_run of = {.members = o->members, .then = *then, .replaces = a->force};
    nf_status status = run_open(&of.run, a->out, file, mode_of(a), true, error);
    if (!status)
        status = train_members(model, file, p, &of, o, error);
    if (!status && a->plot && ranks_lead())
        draw_run(p, of.run.dir);
    ensemble_close(&of);
    return status;
}

/* The options of a training: those of the model or, of an ensemble that goes on, those of its record, which *then is
 * filled with; in either case with those of the command line. */
static nf_train_options options_of(const train_arguments *a, const nfc_model *model, run_record *then)
{
    nf_train_options o = *nfc_model_train(model);
    char *usual = join_path("runs", nfc_model_name(model));
    nf_error none;
    if (a->resume && !record_read(then, a->out ? a->out : usual, &none) && then->train.members > 1)
        o = then->train;
    else
        record_free(then);
    take_given(flags, &a->common, &nf_train_table, &o);
    nf_free(usual);
    return o;
}

int command_train(int argc, char **argv)
{
    train_arguments a = *(const train_arguments *)own_table.defaults;
    nf_error error = {""};
    nfc_model *model;
    char *text;
    size_t bytes;
    catch_signals(true);
    read_flags(argc, argv, "MODEL.lua", "Train a model on its data or on a file.", flags, &a.common);
    if (a.resume && a.force)
        return fail(nf_fail(&error, NF_USAGE, "--resume goes on with a run, --force replaces it: expected one of them"),
                    &error);
    const nf_comm *comm;
    if (ranks_open(&comm, &error))
        return fail(NF_FILE, &error);
    if (a.threads)
        nf_use_threads((size_t)a.threads);
    char *moved, full[PATH_MAX];
    const nfc_model_options described = model_options(&a.common, NULL, &moved);
    nf_status status = nf_file_read(a.common.file, NFC_MODEL_FILE, &text, &bytes, &error);
    if (!status)
        status = nfc_model_parse(&model, a.common.file, text, bytes, &described, &error);
    if (status) {
        nf_free(moved);
        nf_free(text);
        return fail(status, &error);
    }
    run_record then = {.json = NULL};
    nf_train_options o = options_of(&a, model, &then);
    progress p = {.a = &a,
                  .comm = comm,
                  .terminal = isatty(STDERR_FILENO) && !a.quiet && !a.log_json,
                  .save_at = fmin(FIRST_SAVE, a.checkpoint)};
    const run_model file = {
        .path = a.common.file,
        .origin = moved                           ? moved
                  : realpath(a.common.file, full) ? full
                                                  : a.common.file,
        .name = nfc_model_name(model),
        .text = text,
        .bytes = bytes,
    };
    if (o.members > 1)
        status = train_ensemble(model, &file, &p, &then, &o, &error);
    else
        status = train_into(model, &file, a.out, &p, &o, &error);
    record_free(&then);
    nfc_model_free(model);
    nf_free(moved);
    nf_free(text);
    return status == NF_INTERRUPTED ? 128 + asked_to_stop() : status ? fail(status, &error) : 0;
}

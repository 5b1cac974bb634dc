/* run.c - see run.h */
#include "run.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"
#include "memory.h"
#include "undo.h"

static const double FLUSH_SECONDS = 1;

static bool exists(const char *path)
{
    struct stat st;
    return !lstat(path, &st);
}

/* A directory that is this training's until the block is freed: it holds a lock on DIR/.lock. */
struct run_lock {
    int fd;
    char path[]; /* DIR/.lock */
};

/* Whether the open file is the one that the path names now. */
static bool is_named(int fd, const char *path)
{
    struct stat here, there;
    return !fstat(fd, &here) && !stat(path, &there) && here.st_ino == there.st_ino && here.st_dev == there.st_dev;
}

/* Releases the lock and removes its file. */
static void give_up(void *block)
{
    const struct run_lock *l = block;
    if (l->fd < 0)
        return;
    if (is_named(l->fd, l->path))
        unlink(l->path);
    close(l->fd);
}

/* A lock on the directory that is not taken yet. */
static struct run_lock *lock_of(const char *dir)
{
    struct run_lock *l = nf_own(sizeof *l + strlen(dir) + sizeof "/.lock", give_up);
    l->fd = -1;
    sprintf(l->path, "%s/.lock", dir);
    return l;
}

/* Whether this is the file of a lock, which is empty, and no other that is called so. */
static bool is_lock(const struct stat *st) { return S_ISREG(st->st_mode) && st->st_size == 0 && st->st_nlink == 1; }

/* Opens the file, made if it is not there, and locks it; -1 with errno set, EBUSY where another process has the lock,
 * ENOLCK where the file is no lock. The system drops the lock when the process ends. */
static int lock_file(const char *path)
{
    for (;;) {
        const int fd = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
        struct stat st;
        if (fd < 0)
            return -1;
        if (fstat(fd, &st) || (st.st_nlink && !is_lock(&st))) {
            close(fd);
            errno = ENOLCK;
            return -1;
        }
        if (flock(fd, LOCK_EX | LOCK_NB) && errno == EWOULDBLOCK) {
            close(fd);
            errno = EBUSY;
            return -1;
        } /* on a file system without locks there is none */
        if (is_named(fd, path))
            return fd;
        close(fd); /* the process that had it has just removed the file: try again */
    }
}

/* Whether two paths name the same file. */
static bool same_file(const char *a, const char *b)
{
    struct stat x, y;
    return !stat(a, &x) && !stat(b, &y) && x.st_ino == y.st_ino && x.st_dev == y.st_dev;
}

char *run_copy(const char *dir, const char *file, const char *name)
{
    const char *slash = strrchr(file, '/'), *last = slash ? slash + 1 : file;
    const size_t n = strlen(last);
    char *own = nf_alloc(strlen(name) + sizeof ".lua", 1);
    sprintf(own, "%s.lua", name);
    char *copy = join_path(dir, n > 4 && !strcmp(last + n - 4, ".lua") ? last : own);
    nf_free(own);
    return copy;
}

static char *copy_of(const run_model *m, const char *dir) { return run_copy(dir, m->path, m->name); }

/* Whether `copy` is the model file itself or has the same bytes. */
static bool is_model(const run_model *m, const char *copy)
{
    char *text = NULL;
    size_t bytes;
    nf_error none;
    const bool is = same_file(m->path, copy) || (!nf_file_read(copy, m->bytes, &text, &bytes, &none) &&
                                                 bytes == m->bytes && !memcmp(text, m->text, bytes));
    nf_free(text);
    return is;
}

/* Whether this is the name of a file that was still being written (see nf_file). */
static int is_temporary(const struct dirent *e)
{
    const char *name = e->d_name;
    return !strncmp(name, ".nfc-", 5) && strspn(name + 5, "0123456789abcdef") == 16 && !strcmp(name + 21, ".tmp");
}

/* Removes what trainings that were killed have left half written in the directory. */
static void clear(const char *dir)
{
    struct dirent **found;
    const int n = scandir(dir, &found, is_temporary, alphasort);
    for (int i = 0; i < n; i++) {
        char *path = join_path(dir, found[i]->d_name);
        unlink(path);
        nf_free(path);
        free(found[i]);
    }
    if (n >= 0)
        free(found);
}

/* Whether the path names a directory, and not by a link. */
static bool is_folder(const char *path)
{
    struct stat st;
    return !lstat(path, &st) && S_ISDIR(st.st_mode);
}

/* Whether the directory holds a file of this name. */
static bool holds(const char *dir, const char *name)
{
    char *path = join_path(dir, name);
    const bool holds = exists(path);
    nf_free(path);
    return holds;
}

char *run_member(const char *dir, size_t k)
{
    char name[40];
    snprintf(name, sizeof name, "member-%zu", k);
    return join_path(dir, name);
}

static const char WEIGHTS[] = "weights.safetensors", CHECKPOINT[] = "checkpoint.safetensors",
                  LATENTS[] = "latents.safetensors", LOG[] = "log.csv", RECORD[] = "run.json";

/* Whether the directory is an ensemble's. */
static bool holds_members(const char *dir) { return holds(dir, "member-1"); }

/* ---- the log ----------------------------------------------------------------------------------------------------- */

/* What is still to be written to log.csv: until it is begun all of it, then what a disk that was full has not taken,
 * and the lines of the last second. */
struct run_log {
    int fd; /* of log.csv, -1 until begun */
    char *text;
    size_t n, capacity;
};

static void close_log(void *block)
{
    const struct run_log *l = block;
    if (l->fd >= 0)
        close(l->fd);
}

static void add_text(struct run_log *l, const char *text, size_t n)
{
    if (l->n + n > l->capacity) {
        l->capacity = 2 * (l->n + n);
        l->text = nf_realloc(l->text, l->capacity);
    }
    memcpy(l->text + l->n, text, n);
    l->n += n;
}

/* Writes what is left to the file, where it is begun; false with errno set where not all of it was taken. */
static bool write_log(struct run_log *l)
{
    size_t done = 0;
    ssize_t n = 1;
    while (l->fd >= 0 && done < l->n && (n > 0 || (n < 0 && errno == EINTR)))
        if ((n = write(l->fd, l->text + done, l->n - done)) > 0)
            done += (size_t)n;
    memmove(l->text, l->text + done, l->n - done);
    l->n -= done;
    return l->n == 0;
}

/* ---- taking a directory ------------------------------------------------------------------------------------------ */

/* Whether a training in the directory would replace something that is to stay: weights, a log, latents, another model.
 * All but weights do not count beside a lock, as they are left over from a training that was killed before it saved
 * weights. */
static bool is_taken(const run *r, const char *dir)
{
    char *lock = join_path(dir, ".lock"), *log = join_path(dir, LOG), *copy = copy_of(&r->model, dir);
    const bool files = exists(log) || holds(dir, LATENTS) || (exists(copy) && !is_model(&r->model, copy));
    struct stat st;
    const bool killed = !lstat(lock, &st) && is_lock(&st); /* a training that has left its lock */
    const bool taken = holds(dir, WEIGHTS) || holds(dir, CHECKPOINT) || holds_members(dir) || (files && !killed);
    nf_free(lock);
    nf_free(log);
    nf_free(copy);
    return taken;
}

static void name_files(run *r, const char *dir)
{
    r->weights = join_path(dir, WEIGHTS);
    r->checkpoint = join_path(dir, CHECKPOINT);
    r->latents = join_path(dir, LATENTS);
    r->log_path = join_path(dir, LOG);
    r->dir = nf_strdup(dir);
}

/* Takes the directory; 0, or why not: EBUSY, EEXIST for files that are to stay, ENOTSUP for those of an ensemble or of
 * one flow where it is to be the other, another errno, or -1 where the error is filled already. */
static int take(run *r, const char *dir, run_mode mode, nf_error *error)
{
    const bool other = r->ensemble ? holds(dir, CHECKPOINT) || holds(dir, LOG) : holds_members(dir);
    int why = mode == RUN_NEW && is_taken(r, dir) ? EEXIST : mode != RUN_NEW && other ? ENOTSUP : 0;
    if (!why && nf_make_directory(dir, 0777, &r->made, error))
        why = -1;                         /* the error is filled */
    struct run_lock *lock = lock_of(dir); /* later than the folder, and so the first to go where memory runs out */
    if (!why && (lock->fd = lock_file(lock->path)) < 0)
        why = errno;
    if (!why && mode == RUN_NEW && holds(dir, WEIGHTS)) /* another training has ended between the two looks */
        why = EEXIST;
    if (!why && mode == RUN_RESUME && holds(dir, WEIGHTS) && !holds(dir, r->ensemble ? "member-1" : CHECKPOINT))
        why = EEXIST;
    if (why) {
        nf_free(lock);
        nf_free(r->made);
        r->made = NULL;
        return why;
    }
    r->lock = lock;
    r->undo = nf_undo_file(lock->path);
    clear(dir);
    r->held_weights = mode == RUN_FORCE && holds(dir, WEIGHTS);
    r->held_checkpoint = mode == RUN_FORCE && holds(dir, CHECKPOINT);
    name_files(r, dir);
    return 0;
}

nf_status run_open(run *r, const char *dir, const run_model *model, run_mode mode, bool ensemble, nf_error *error)
{
    static const char header[] = "step,loss,valid_loss,lr,seconds\n";
    char *usual = join_path("runs", model->name), *other = nf_alloc(strlen(usual) + 24, 1);
    *r = (run){.model = *model, .apart = !ranks_lead(), .ensemble = ensemble, .flushed = -FLUSH_SECONDS};
    const char *at = dir ? dir : usual;
    if (r->apart)
        name_files(r, at);
    int why = r->apart ? 0 : take(r, at, mode, error);
    for (size_t i = 2; !dir && mode != RUN_RESUME && (why == EEXIST || (why == EBUSY && mode == RUN_NEW)); i++) {
        sprintf(other, "%s-%zu", usual, i);
        at = other;
        why = take(r, at, mode, error);
    }
    if (!why && at == other)
        fprintf(stderr, "nfc: %s is in use or holds a finished run (--force replaces it); this one goes to %s\n", usual,
                at);
    if (why == EBUSY)
        nf_fail(error, NF_FILE, "%s is in use by another training", at);
    else if (why == ENOTSUP)
        nf_fail(error, NF_FILE, "%s holds %s: -o RUN names another place for %s", at,
                ensemble ? "the training of one flow" : "an ensemble", ensemble ? "an ensemble" : "one flow");
    else if (why == EEXIST && mode == RUN_RESUME)
        nf_fail(error, NF_FILE, "%s holds weights, but no checkpoint to go on from: --force begins anew", at);
    else if (why == EEXIST && !holds(at, WEIGHTS) && !holds(at, CHECKPOINT))
        nf_fail(error, NF_FILE, "%s holds another log.csv or model: --force replaces it, -o RUN names another place",
                at);
    else if (why == EEXIST)
        nf_fail(error, NF_FILE,
                "%s holds a finished run: --force replaces it, --resume goes on with it, -o RUN names another place",
                at);
    else if (why == ENOLCK)
        nf_fail(error, NF_FILE, "cannot use %s: its file .lock is no lock of a training; -o RUN names another place",
                at);
    else if (why > 0)
        nf_fail(error, NF_FILE, "cannot use %s: its file .lock: %s", at, strerror(why));
    if (!why && !ensemble && !r->apart) {
        r->log = nf_own(sizeof *r->log, close_log);
        r->log->fd = -1;
        add_text(r->log, header, strlen(header));
    }
    nf_free(usual);
    nf_free(other);
    return why ? NF_FILE : NF_OK;
}

/* ---- what is nobody's any more ----------------------------------------------------------------------------------- */

static void remove_in(const char *dir, const char *name)
{
    char *path = join_path(dir, name);
    unlink(path);
    nf_free(path);
}

/* Removes the model's copy, if it is no file that is being used. */
static void remove_copy(const char *dir, const run_model *model)
{
    run_record of;
    nf_error none;
    if (!record_read(&of, dir, &none) && !strchr(of.model, '/')) { /* a name that leads nowhere else */
        char *copy = run_copy(dir, of.model_path, of.model);
        if (!same_file(model->path, copy))
            unlink(copy);
        nf_free(copy);
    }
    record_free(&of);
}

static int is_picture(const struct dirent *e) { return plot_draws(e->d_name); }

static void remove_plots(const char *dir)
{
    char *plots = join_path(dir, "plots");
    struct dirent **found;
    const int n = is_folder(plots) ? scandir(plots, &found, is_picture, alphasort) : -1;
    for (int i = 0; i < n; i++) {
        remove_in(plots, found[i]->d_name);
        free(found[i]);
    }
    if (n >= 0)
        free(found);
    rmdir(plots);
    nf_free(plots);
}

void run_remove(const char *dir, const run_model *model)
{
    static const char *const files[] = {WEIGHTS, CHECKPOINT, LATENTS, LOG, RECORD};
    if (!ranks_lead())
        return;
    struct run_lock *lock = lock_of(dir);
    if (is_folder(dir) && (lock->fd = lock_file(lock->path)) >= 0) {
        remove_copy(dir, model);
        for (size_t i = 0; i < sizeof files / sizeof *files; i++)
            remove_in(dir, files[i]);
        remove_plots(dir);
        clear(dir);
    }
    const bool ours = lock->fd >= 0;
    nf_free(lock);
    if (ours)
        rmdir(dir);
}

/* ---- going on ---------------------------------------------------------------------------------------------------- */

nf_status run_read(run *r, const nf_program *p, nf_checkpoint **c, nf_error *error)
{
    *c = NULL;
    return exists(r->checkpoint) ? nf_checkpoint_read(c, p, r->checkpoint, error) : NF_OK;
}

nf_status run_resume(run *r, size_t step, nf_error *error)
{
    char *text;
    size_t bytes;
    if (r->apart || !exists(r->log_path))
        return NF_OK;
    const nf_status status = nf_file_read(r->log_path, NF_LARGEST_FILE, &text, &bytes, error);
    if (status)
        return status;
    const char *line = strchr(text, '\n'); /* behind the header */
    for (const char *end; line && (end = strchr(++line, '\n')); line = end)
        if (strtoull(line, NULL, 10) - 1 < step) /* the last line may be cut short */
            add_text(r->log, line, (size_t)(end + 1 - line));
    nf_free(text);
    return NF_OK;
}

nf_status run_follow(run *r, const nf_program *p, const nf_matrix *data, const nf_comm *c, size_t step, nf_error *error)
{
    nf_error why;
    const nf_status status = snapshots_open(&r->shots, p, data, c, error);
    if (!status && step && !r->apart && snapshots_resume(&r->shots, r->latents, step, &why))
        fprintf(stderr, "nfc: %s: the picture of the training begins at step %zu\n", why.text, step);
    return status;
}

/* ---- writing ----------------------------------------------------------------------------------------------------- */

/* Removes the checkpoint of an earlier training, lest somebody goes on with that one. */
static nf_status drop_checkpoint(run *r, nf_error *error)
{
    if (r->held_checkpoint && unlink(r->checkpoint) && errno != ENOENT)
        return nf_fail(error, NF_FILE, "cannot remove %s: %s", r->checkpoint, strerror(errno));
    r->held_checkpoint = false;
    return NF_OK;
}

/* Writes the model's copy and the record. */
static nf_status describe(run *r, nf_error *error)
{
    const run_model *m = &r->model;
    char *copy = copy_of(m, r->dir), *record = join_path(r->dir, RECORD);
    nf_status status = NF_OK;
    if (!same_file(m->path, copy))
        status = nf_file_write(copy, m->text, m->bytes, error);
    if (!status)
        status = nf_file_write(record, r->record, strlen(r->record), error);
    nf_free(copy);
    nf_free(record);
    return status;
}

/* Writes these, and the log so far, which goes on in its file. */
static nf_status begin(run *r, nf_error *error)
{
    nf_status status = drop_checkpoint(r, error);
    if (!status)
        status = describe(r, error);
    if (!status)
        status = nf_file_begin(r->log_path, r->log->text, r->log->n, &r->log->fd, error);
    if (!status) {
        r->log->n = 0;
        r->begun = true;
    }
    return status;
}

nf_status run_begin_ensemble(run *r, nf_error *error)
{
    const nf_status status = r->apart ? NF_OK : describe(r, error);
    r->begun |= !status;
    return status;
}

nf_status run_save_ensemble(run *r, const nf_program *p, const void *params, nf_error *error)
{
    size_t n;
    if (r->apart)
        return NF_OK;
    char *weights = nf_weights_bytes(p, params, r->names, &n);
    const nf_status status = nf_file_write(r->weights, weights, n, error);
    r->saved |= !status;
    nf_free(weights);
    return status;
}

void run_log(run *r, const nf_step *s)
{
    nf_error later; /* of no interest: the first save tries again */
    if (r->apart)
        return;
    if (!r->begun && !r->held_weights)
        begin(r, &later);
    char loss[40], valid[40] = "", lr[40], line[200];
    nf_number_print(loss, sizeof loss, s->loss, NF_F64);
    nf_number_print(lr, sizeof lr, s->lr, NF_F64);
    if (!isnan(s->valid_loss))
        nf_number_print(valid, sizeof valid, s->valid_loss, NF_F64);
    const int n = snprintf(line, sizeof line, "%zu,%s,%s,%s,%.3f\n", s->step, loss, valid, lr, s->seconds);
    add_text(r->log, line, (size_t)n);
    if (s->seconds - r->flushed >= FLUSH_SECONDS) {
        write_log(r->log);
        r->flushed = s->seconds;
    }
}

/* NF_FILE, as not all of the log was taken. */
static nf_status no_log(const run *r, nf_error *error)
{
    return nf_fail(error, NF_FILE, "cannot write %s: %s", r->log_path, strerror(errno));
}

nf_status run_save(run *r, const nf_program *p, const void *params, const nf_checkpoint *state, bool last,
                   nf_error *error)
{
    size_t size[3], n = 0;
    if (r->apart)
        return NF_OK;
    char *latents = snapshots_print(&r->shots, &size[0]), *weights = nf_weights_bytes(p, params, r->names, &size[2]);
    char *checkpoint = state ? nf_checkpoint_bytes(state, r->record, &size[1]) : NULL;
    nf_status status = r->begun ? NF_OK : begin(r, error);
    /* in the order in which they get their names: what goes on from a checkpoint needs the latents up to there, and
     * weights without a checkpoint could not be gone on with */
    nf_file file[3];
    file[n++] = (nf_file){.path = r->latents, .data = latents, .bytes = size[0]};
    if (state)
        file[n++] = (nf_file){.path = r->checkpoint, .data = checkpoint, .bytes = size[1]};
    file[n++] = (nf_file){.path = r->weights, .data = weights, .bytes = size[2]};
    if (!write_log(r->log) && !status && !last) /* a training that goes on from here needs its lines */
        status = no_log(r, error);
    if (!status)
        status = nf_files_write(file, n, error);
    r->saved |= !status;
    nf_free(latents);
    nf_free(weights);
    nf_free(checkpoint);
    return status;
}

nf_status run_close(run *r, nf_error *error)
{
    nf_status status = NF_OK;
    if (r->log && r->begun && !write_log(r->log))
        status = no_log(r, error);
    if (r->log)
        nf_free(r->log->text);
    nf_free(r->log);
    nf_free(r->undo);
    nf_free(r->lock);
    nf_free(r->made);
    nf_free(r->dir);
    nf_free(r->weights);
    nf_free(r->checkpoint);
    nf_free(r->latents);
    nf_free(r->log_path);
    nf_free(r->record);
    snapshots_close(&r->shots);
    *r = (run){.lock = NULL};
    return status;
}

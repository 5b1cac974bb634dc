/* run.c - see run.h */
#include "run.h"

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

/* The path of the model's copy in the directory, nf_free'd by the caller: the file's name, or NAME.lua. */
static char *copy_of(const run_model *m, const char *dir)
{
    const char *slash = strrchr(m->path, '/'), *file = slash ? slash + 1 : m->path;
    const size_t n = strlen(file);
    char *own = nf_alloc(strlen(m->name) + 5, 1);
    sprintf(own, "%s.lua", m->name); /* for a model that came from a pipe */
    char *copy = join_path(dir, n > 4 && !strcmp(file + n - 4, ".lua") ? file : own);
    nf_free(own);
    return copy;
}

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

static bool holds_weights(const char *dir)
{
    char *weights = join_path(dir, "weights.safetensors");
    const bool holds = exists(weights);
    nf_free(weights);
    return holds;
}

/* The log until the block is freed: what is written to it, in the file log.csv or before that at `early`. */
struct run_log {
    FILE *file;
    char *early;
    size_t early_bytes;
};

static void close_log(void *block)
{
    struct run_log *l = block;
    if (l->file)
        fclose(l->file);
    free(l->early);
}

/* Whether a training in the directory would replace something that is to stay: weights, a log, another model. A log and
 * a model beside a lock do not count, as they are left over from a training that was killed before it saved weights. */
static bool is_taken(const run *r, const char *dir)
{
    char *lock = join_path(dir, ".lock"), *log = join_path(dir, "log.csv"), *copy = copy_of(&r->model, dir);
    const bool files = exists(log) || (exists(copy) && !is_model(&r->model, copy));
    struct stat st;
    const bool killed = !lstat(lock, &st) && is_lock(&st); /* a training that has left its lock */
    const bool taken = holds_weights(dir) || (files && !killed);
    nf_free(lock);
    nf_free(log);
    nf_free(copy);
    return taken;
}

/* Takes the directory; 0, or why not: EBUSY, EEXIST for files that are to stay, another errno, or -1 where the error is
 * filled already. */
static int take(run *r, const char *dir, bool force, nf_error *error)
{
    int why = !force && is_taken(r, dir) ? EEXIST : 0;
    if (!why && nf_make_directory(dir, 0777, &r->made, error))
        why = -1;                         /* the error is filled */
    struct run_lock *lock = lock_of(dir); /* later than the folder, and so the first to go where memory runs out */
    if (!why && (lock->fd = lock_file(lock->path)) < 0)
        why = errno;
    if (!why && !force && holds_weights(dir)) /* another training has ended between the two looks */
        why = EEXIST;
    if (why) {
        nf_free(lock);
        nf_free(r->made);
        r->made = NULL;
        return why;
    }
    r->lock = lock;
    r->undo = nf_undo_file(lock->path);
    r->held_weights = holds_weights(dir);
    r->weights = join_path(dir, "weights.safetensors");
    r->dir = nf_strdup(dir);
    return 0;
}

nf_status run_open(run *r, const char *dir, const run_model *model, bool force, nf_error *error)
{
    char *usual = join_path("runs", model->name), *other = nf_alloc(strlen(usual) + 24, 1);
    *r = (run){.model = *model, .flushed = -FLUSH_SECONDS};
    const char *at = dir ? dir : usual;
    int why = take(r, at, force, error);
    for (size_t i = 2; !dir && (why == EEXIST || (why == EBUSY && !force)); i++) {
        sprintf(other, "%s-%zu", usual, i);
        at = other;
        why = take(r, at, force, error);
    }
    if (!why && at == other)
        fprintf(stderr, "nfc: %s is in use or holds a finished run (--force replaces it); this one goes to %s\n", usual,
                at);
    if (why == EBUSY)
        nf_fail(error, NF_FILE, "%s is in use by another training", at);
    else if (why == EEXIST)
        nf_fail(error, NF_FILE, "%s holds %s: --force replaces it, -o RUN names another place", at,
                holds_weights(at) ? "a finished run" : "another log.csv or model");
    else if (why == ENOLCK)
        nf_fail(error, NF_FILE, "cannot use %s: its file .lock is no lock of a training; -o RUN names another place",
                at);
    else if (why > 0)
        nf_fail(error, NF_FILE, "cannot use %s: %s", at, strerror(why));
    if (!why) {
        r->log = nf_own(sizeof *r->log, close_log);
        r->log->file = nf_need(open_memstream(&r->log->early, &r->log->early_bytes));
        fputs("step,loss,valid_loss,lr,seconds\n", r->log->file);
    }
    nf_free(usual);
    nf_free(other);
    return why ? NF_FILE : NF_OK;
}

/* Writes the model's copy and the log so far, which goes on in its file. */
static nf_status begin(run *r, nf_error *error)
{
    const run_model *m = &r->model;
    char *copy = copy_of(m, r->dir), *path = join_path(r->dir, "log.csv");
    FILE *log = NULL;
    nf_status status = same_file(m->path, copy) ? NF_OK : nf_file_write(copy, m->text, m->bytes, error);
    if (!status)
        status = nf_file_begin(path, &log, error);
    if (!status) {
        fclose(r->log->file);
        fwrite(r->log->early, 1, r->log->early_bytes, log);
        r->log->file = log;
        r->begun = true;
    }
    nf_free(copy);
    nf_free(path);
    return status;
}

void run_log(run *r, const nf_step *s)
{
    nf_error later; /* of no interest: the first save tries again */
    if (!r->begun && !r->held_weights)
        begin(r, &later);
    char loss[40], valid[40] = "", lr[40];
    nf_number_print(loss, sizeof loss, s->loss, NF_F64);
    nf_number_print(lr, sizeof lr, s->lr, NF_F64);
    if (!isnan(s->valid_loss))
        nf_number_print(valid, sizeof valid, s->valid_loss, NF_F64);
    fprintf(r->log->file, "%zu,%s,%s,%s,%.3f\n", s->step, loss, valid, lr, s->seconds);
    if (s->seconds - r->flushed >= FLUSH_SECONDS) {
        fflush(r->log->file);
        r->flushed = s->seconds;
    }
}

nf_status run_save(run *r, const nf_program *p, const void *params, nf_error *error)
{
    const nf_status status = nf_weights_write(p, params, r->weights, error);
    r->saved |= !status;
    return status || r->begun ? status : begin(r, error);
}

nf_status run_close(run *r, nf_error *error)
{
    nf_status status = NF_OK;
    if (r->log) {
        FILE *const file = r->log->file;
        const bool failed = ferror(file) != 0;
        r->log->file = NULL;
        errno = 0;
        if ((fclose(file) || failed) && r->begun)
            status = nf_fail(error, NF_FILE, "cannot write %s/log.csv%s%s", r->dir, errno ? ": " : "",
                             errno ? strerror(errno) : "");
    }
    nf_free(r->undo);
    nf_free(r->lock);
    nf_free(r->made);
    nf_free(r->dir);
    nf_free(r->weights);
    nf_free(r->log);
    *r = (run){.lock = NULL};
    return status;
}

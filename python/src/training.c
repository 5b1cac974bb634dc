/* training.c - fit: on rows or towards a target, with its log, and progress as Python sees it. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core.h"
#include "tools.h"

/* A training as its callback sees it. */
typedef struct progress {
    PyObject *call; /* of (step, steps, loss, best, valid_loss), or None */
    way_back back;
    double *log;            /* five numbers for every step kept: step, loss, valid_loss, lr, seconds */
    size_t logged, kept_at; /* lines of the log; the step of the last one */
    nf_step last;           /* the last step, and whether it is in the log and was shown */
    bool kept, shown;
    double looked; /* seconds of training when the interpreter was last asked */
} progress;

/* Adds the last step to the log; without memory for that the log ends before it. */
static void keep(progress *p)
{
    const nf_step *const s = &p->last;
    const double line[5] = {(double)s->step, s->loss, s->valid_loss, s->lr, s->seconds};
    if (p->logged % 1024 == 0) {
        double *const more = realloc(p->log, (p->logged + 1024) * 5 * sizeof *more);
        if (!more)
            return;
        p->log = more;
    }
    memcpy(p->log + 5 * p->logged++, line, sizeof line);
    p->kept = true;
    p->kept_at = s->step;
}

/* Shows the last step to the caller's function. The GIL is held. */
static void show(progress *p)
{
    const nf_step *const s = &p->last;
    p->shown = true;
    if (p->call == Py_None)
        return;
    PyObject *const said = PyObject_CallFunction(p->call, "nnddd", (Py_ssize_t)s->step, (Py_ssize_t)s->steps, s->loss,
                                                 s->best, s->valid_loss);
    p->back.failed = !said;
    Py_XDECREF(said);
}

/* Keeps a line of the log; from time to time looks for signals and calls back. */
static bool on_step(void *user, const nf_step *s)
{
    progress *const p = user;
    p->last = *s;
    p->kept = p->shown = false;
    const size_t every = s->steps / 1000 + 1; /* steps between two lines of the log */
    if (s->step == 1 || s->step % every == 0 || (!isnan(s->valid_loss) && s->step - p->kept_at >= every))
        keep(p);
    if (p->back.failed || s->seconds - p->looked < LOOK_EVERY)
        return p->back.failed;
    p->looked = s->seconds;
    if (go_back(&p->back))
        show(p);
    leave_again(&p->back);
    return p->back.failed;
}

/* Sets training options from a dictionary of texts. */
static bool set_options(nf_train_options *o, PyObject *given)
{
    PyObject *key, *value;
    Py_ssize_t at = 0;
    nf_error error;
    while (PyDict_Next(given, &at, &key, &value)) {
        Py_ssize_t n, m;
        const char *const name = PyUnicode_AsUTF8AndSize(key, &m), *const text = PyUnicode_AsUTF8AndSize(value, &n);
        if (!name || !text)
            return false;
        if (strlen(name) != (size_t)m || strlen(text) != (size_t)n) {
            PyErr_Format(PyExc_ValueError, "train.%s: expected a text without zero bytes", name);
            return false;
        }
        const nf_status status = nf_train_set(o, name, text, &error);
        if (status) {
            raise_status(status, &error);
            return false;
        }
    }
    return true;
}

/* Keeps the first members of an ensemble, 0: one flow, with its first parameters. */
static bool keep_members(flow *f, size_t members)
{
    PyObject *raised[3];
    PyErr_Fetch(&raised[0], &raised[1], &raised[2]);
    const void *const all = f->params.buf; /* which stay, in f->former */
    const bool made = take_members(f, members);
    if (made)
        memcpy(f->params.buf, all, (size_t)f->params.len);
    if (raised[0])
        PyErr_Restore(raised[0], raised[1], raised[2]);
    return made;
}

/* Whether a training is towards a target; false with an exception where what is given does not go together. */
static bool is_towards(const flow *f, const nf_train_options *o, PyObject *x, PyObject *weights, PyObject *target,
                       bool *is)
{
    const bool rows = x != Py_None;
    *is = !rows || target != Py_None || o->objective > NF_OBJECTIVE_LIKELIHOOD;
    if (*is && rows)
        PyErr_SetString(PyExc_ValueError,
                        "fit: found rows x in a training towards a target, where the flow draws its own: "
                        "leave x out, or say objective='likelihood' without target");
    else if (*is && weights != Py_None)
        PyErr_SetString(PyExc_ValueError, "fit.weights: the rows of a training towards a target are drawn");
    else if (*is && target == Py_None && !nfc_model_has_target(f->model))
        PyErr_SetString(PyExc_ValueError,
                        "fit: expected rows x, or target=f, as the model has no target { log_density = ... }");
    return !PyErr_Occurred();
}

/* Trains by the options, over what is open, and gives the result of fit. */
static PyObject *train(flow *f, const nf_train_options *o, const nf_rows *rows, progress *p)
{
    nf_train_result r = {0};
    nf_error error;
    const bool begins = o->members > 1 && f->fresh;
    if (o->members > 1 && !f->fresh && o->members != f->info.members) {
        PyErr_Format(PyExc_ValueError,
                     "train.members: the flow has been trained with other members: make another for "
                     "an ensemble of %zu",
                     o->members);
        return NULL;
    }
    if (begins && !take_members(f, o->members))
        return NULL;
    if (begins)
        nf_init(f->program, o->seed, f->params.buf);
    f->training = getpid();
    leave(&p->back);
    const nf_status status = nf_train(f->program, f->params.buf, rows, o, on_step, p, &r, &error);
    come_back(&p->back);
    f->training = 0;
    f->fresh &= r.steps == 0;
    if (begins && r.members < o->members && !keep_members(f, r.steps ? (r.members ? r.members : 1) : 0))
        return NULL;
    if (!p->back.failed && status)
        raise_status(status, &error);
    if (p->back.failed || status)
        return NULL;
    if (r.steps && !p->kept)
        keep(p);
    if (r.steps && !p->shown)
        show(p);
    if (p->back.failed) /* in the function, at the last step */
        return NULL;
    return Py_BuildValue("ndddOsy#", (Py_ssize_t)r.steps, r.loss, r.best, r.seconds, r.exhausted ? Py_True : Py_False,
                         r.warning, p->log ? (const char *)p->log : "", (Py_ssize_t)(p->logged * 5 * sizeof(double)));
}

/* fit(x, context, weights, options, callback, target, comm): (steps, loss, best, seconds, exhausted, warning, log as
 * bytes). */
PyObject *flow_fit(PyObject *self, PyObject *args)
{
    flow *const f = (flow *)self;
    PyObject *x, *context, *weights, *options, *target, *comm, *result = NULL;
    progress p = {.logged = 0};
    bool towards;
    input in;
    aim a;
    ranks r;
    if (!PyArg_ParseTuple(args, "OOOO!OOO", &x, &context, &weights, &PyDict_Type, &options, &p.call, &target, &comm) ||
        !is_made(f))
        return NULL;
    nf_train_options o = *nfc_model_train(f->model);
    if (!set_options(&o, options) || !is_towards(f, &o, x, weights, target, &towards) ||
        (comm != Py_None && !open_ranks(comm, &p.back, &r)))
        return NULL;
    o.comm = comm != Py_None ? &r.c : NULL;
    if (towards && (!open_aim(f, "fit", target, &p.back, &a) || !compile(f, "fit", &f->vjp, nfc_model_program_vjp)))
        return NULL;
    if (o.objective == NF_OBJECTIVE_FISHER && towards &&
        !compile(f, "fit", &f->directional, nfc_model_program_directional))
        return NULL;
    if (is_training(f, "fit") || !open_input(f, "fit", towards ? NULL : x, ANY_ROWS, context, &in))
        return NULL;
    if (towards) {
        o.target = &a.target;
        o.vjp = f->vjp;
        o.directional = f->directional;
    }
    o.fresh = f->fresh;
    if (open_weights(weights, &in)) {
        result = train(f, &o, &in.rows, &p);
        close_input(&in);
    }
    free(p.log);
    return result;
}

/* core.c - the flow's type and the module: making, training, files, what a flow is. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "core.h"
#include "tools.h"

/* ---- making and freeing ------------------------------------------------------------------------------------------ */

static void free_ensemble(PyObject *capsule) { nf_free(PyCapsule_GetPointer(capsule, NULL)); }

bool take_members(flow *f, size_t members)
{
    const nf_program *program = f->one;
    void *numbers;
    if (members) {
        nf_program *made;
        nf_error error;
        const nf_status status = nf_ensemble_make(&made, f->one, members, &error);
        PyObject *const held = status ? raise_status(status, &error) : PyCapsule_New(made, NULL, free_ensemble);
        if (!status && !held)
            nf_free(made);
        const int kept = held ? PyList_Append(f->former, held) : -1;
        Py_XDECREF(held);
        if (kept)
            return false;
        program = made;
    }
    nf_program_info info;
    nf_program_describe(program, &info);
    PyObject *const array = new_array(f, info.params, 0, &numbers);
    Py_buffer params;
    if (!array || PyList_Append(f->former, array) ||
        PyObject_GetBuffer(array, &params, PyBUF_C_CONTIGUOUS | PyBUF_WRITABLE)) {
        Py_XDECREF(array);
        return false;
    }
    if (f->params.obj)
        PyBuffer_Release(&f->params);
    Py_XDECREF(f->array);
    f->program = program;
    f->info = info;
    f->array = array;
    f->params = params;
    return true;
}

/* Flow(path, text, precision, unlimited, cc): path and text are bytes; text None: the file's. */
static int flow_init(PyObject *self, PyObject *args, PyObject *named)
{
    flow *const f = (flow *)self;
    const char *path, *text, *precision;
    Py_ssize_t bytes;
    int unlimited, cc;
    nf_error error = {""};
    nf_status status;
    (void)named;
    if (!PyArg_ParseTuple(args, "yz#zpp", &path, &text, &bytes, &precision, &unlimited, &cc))
        return -1;
    if (f->model) {
        PyErr_SetString(PyExc_TypeError, "a flow is made once");
        return -1;
    }
    const nfc_model_options options = {precision, unlimited};
    Py_BEGIN_ALLOW_THREADS
        status = text ? nfc_model_parse(&f->model, path, text, (size_t)bytes, &options, &error)
                      : nfc_model_load(&f->model, path, &options, &error);
        if (!status)
            status = cc ? nfc_model_program_cc(f->model, ~0u, &f->program, &error)
                        : nfc_model_program(f->model, &f->program, &error);
    Py_END_ALLOW_THREADS
    if (status) {
        raise_status(status, &error);
        return -1;
    }
    f->cc = cc;
    f->one = f->program;
    nf_program_describe(f->program, &f->info);
    f->former = PyList_New(0);
    if (!f->former || !take_members(f, 0))
        return -1;
    nf_init(f->program, nfc_model_train(f->model)->seed, f->params.buf);
    f->fresh = true;
    return 0;
}

static void flow_free(PyObject *self)
{
    flow *const f = (flow *)self;
    PyTypeObject *const type = Py_TYPE(self);
    if (f->params.obj)
        PyBuffer_Release(&f->params);
    Py_XDECREF(f->array);
    Py_XDECREF(f->former);
    nf_free(f->names);
    nfc_model_free(f->model);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(self);
    Py_DECREF(type);
}

bool is_training(const flow *f, const char *name)
{
    const bool is = f->training && f->training == getpid();
    if (is)
        PyErr_Format(PyExc_ValueError, "%s: the flow is being trained", name);
    return is;
}

bool begin_work(flow *f, const char *call)
{
    const struct timespec moment = {.tv_nsec = 1000000};
    while (f->working) {
        if (f->working != getpid()) {
            PyErr_Format(PyExc_RuntimeError, "%s: the process was forked while a thread compiled or printed the flow",
                         call);
            return false;
        }
        Py_BEGIN_ALLOW_THREADS
            nanosleep(&moment, NULL);
        Py_END_ALLOW_THREADS
        if (PyErr_CheckSignals())
            return false;
    }
    f->working = getpid();
    return true;
}

void end_work(flow *f) { f->working = 0; }

/* ---- training ---------------------------------------------------------------------------------------------------- */

/* A training as its callback sees it. */
typedef struct progress {
    PyObject *call; /* of (step, steps, loss, best, valid_loss, patience_left, seconds), or None */
    PyThreadState *thread;
    double *log;            /* five numbers for every step kept: step, loss, valid_loss, lr, seconds */
    size_t logged, kept_at; /* lines of the log; the step of the last one */
    double looked;          /* seconds of training when the interpreter was last asked */
    bool failed;            /* an exception is set */
    nf_step last;           /* the last step, and whether it is in the log and was shown */
    bool kept, shown;
} progress;

static const double LOOK_EVERY = 0.05; /* seconds */

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
    p->failed = !said;
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
    if (s->seconds - p->looked < LOOK_EVERY)
        return false;
    p->looked = s->seconds;
    PyEval_RestoreThread(p->thread);
    p->failed = PyErr_CheckSignals() != 0;
    if (!p->failed)
        show(p);
    p->thread = PyEval_SaveThread();
    return p->failed;
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

/* fit(x, context, weights, options, callback): (steps, loss, best, seconds, exhausted, warning, log as bytes). */
static PyObject *flow_fit(PyObject *self, PyObject *args)
{
    flow *const f = (flow *)self;
    PyObject *x, *context, *weights, *options, *result = NULL;
    progress p = {.logged = 0};
    nf_train_result r = {0};
    nf_error error;
    input in;
    if (!PyArg_ParseTuple(args, "OOOO!O", &x, &context, &weights, &PyDict_Type, &options, &p.call) || !is_made(f))
        return NULL;
    if (is_training(f, "fit"))
        return NULL;
    nf_train_options o = *nfc_model_train(f->model);
    if (!set_options(&o, options))
        return NULL;
    const bool begins = o.members > 1 && f->fresh;
    if (o.members > 1 && !f->fresh && o.members != f->info.members) {
        PyErr_Format(PyExc_ValueError,
                     "train.members: the flow has been trained with other members: make another for "
                     "an ensemble of %zu",
                     o.members);
        return NULL;
    }
    if (!open_input(f, "fit", x, 0, context, &in) || !open_weights(weights, &in))
        return NULL;
    if (begins && !take_members(f, o.members)) {
        close_input(&in);
        return NULL;
    }
    if (begins)
        nf_init(f->program, o.seed, f->params.buf);
    o.fresh = f->fresh;
    f->training = getpid();
    p.thread = PyEval_SaveThread();
    const nf_status status = nf_train(f->program, f->params.buf, &in.rows, &o, on_step, &p, &r, &error);
    PyEval_RestoreThread(p.thread);
    f->training = 0;
    f->fresh &= r.steps == 0;
    close_input(&in);
    if (begins && r.members < o.members && !keep_members(f, r.steps ? (r.members ? r.members : 1) : 0)) {
        free(p.log);
        return NULL;
    }
    if (!p.failed && status)
        raise_status(status, &error);
    if (!p.failed && !status && r.steps && !p.kept)
        keep(&p);
    if (!p.failed && !status && r.steps && !p.shown)
        show(&p);
    if (!p.failed && !status)
        result =
            Py_BuildValue("ndddOsy#", (Py_ssize_t)r.steps, r.loss, r.best, r.seconds, r.exhausted ? Py_True : Py_False,
                          r.warning, p.log ? (const char *)p.log : "", (Py_ssize_t)(p.logged * 5 * sizeof(double)));
    free(p.log);
    return result;
}

/* ---- files ------------------------------------------------------------------------------------------------------- */

/* save(path), load(path): the parameters as .safetensors; paths as bytes. */
static PyObject *flow_save(PyObject *self, PyObject *path)
{
    flow *const f = (flow *)self;
    char *name;
    nf_error error;
    nf_status status;
    if (!is_made(f) || PyBytes_AsStringAndSize(path, &name, NULL) || !begin_work(f, "save"))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
        status = nf_weights_write_named(f->program, f->params.buf, f->names, name, &error);
    Py_END_ALLOW_THREADS
    end_work(f);
    return status ? raise_status(status, &error) : Py_NewRef(Py_None);
}

static PyObject *flow_load(PyObject *self, PyObject *path)
{
    flow *const f = (flow *)self;
    char *name, **names;
    nf_program *ensemble;
    void *params;
    nf_error error;
    nf_status status;
    if (!is_made(f) || PyBytes_AsStringAndSize(path, &name, NULL) || !begin_work(f, "load"))
        return NULL;
    if (is_training(f, "load")) {
        end_work(f);
        return NULL;
    }
    Py_BEGIN_ALLOW_THREADS
        status = nf_weights_open(f->one, &ensemble, &params, &names, name, &error);
    Py_END_ALLOW_THREADS
    end_work(f);
    if (status)
        return raise_status(status, &error);
    nf_program_info info = {.members = 0};
    if (ensemble)
        nf_program_describe(ensemble, &info);
    const bool taken = info.members == f->info.members || take_members(f, info.members);
    if (taken)
        memcpy(f->params.buf, params, (size_t)f->params.len);
    nf_free(ensemble);
    nf_free(params);
    if (!taken) {
        nf_free(names);
        return NULL;
    }
    nf_free(f->names);
    f->names = names;
    f->fresh = false;
    Py_RETURN_NONE;
}

/* emit(dir, weights, inference, entries, cuda): the generated C, or CUDA C. */
static PyObject *flow_emit(PyObject *self, PyObject *args)
{
    flow *const f = (flow *)self;
    const char *dir, *entries;
    int weights, inference, cuda;
    nf_error error;
    nf_status status;
    if (!PyArg_ParseTuple(args, "yppzp", &dir, &weights, &inference, &entries, &cuda) || !is_made(f) ||
        !begin_work(f, "emit"))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
        status = nfc_emit_by_options(f->model, dir, weights ? f->params.buf : NULL, f->info.members,
                                     &(nfc_emit_options){.inference = inference,
                                                         .entries = entries,
                                                         .target = cuda ? NFC_TARGET_CUDA : NFC_TARGET_C},
                                     &error);
    Py_END_ALLOW_THREADS
    end_work(f);
    return status ? raise_status(status, &error) : Py_NewRef(Py_None);
}

/* ---- what it is -------------------------------------------------------------------------------------------------- */

/* tensors(): [(name, rows, cols, offset, trainable), ...]; rows 0: a vector. */
static PyObject *flow_tensors(PyObject *self, PyObject *none)
{
    const flow *const f = (flow *)self;
    nf_tensor t;
    (void)none;
    PyObject *const list = is_made(f) ? PyList_New(0) : NULL;
    for (size_t i = 0; list && nf_program_tensor(f->program, i, &t); i++) {
        PyObject *const one = Py_BuildValue("snnnO", t.name, (Py_ssize_t)t.rows, (Py_ssize_t)t.cols,
                                            (Py_ssize_t)t.offset, t.trainable ? Py_True : Py_False);
        if (!one || PyList_Append(list, one)) {
            Py_XDECREF(one);
            Py_DECREF(list);
            return NULL;
        }
        Py_DECREF(one);
    }
    return list;
}

/* info(): (name, dim, context, params, layers, dtype). */
static PyObject *flow_info(PyObject *self, PyObject *none)
{
    const flow *const f = (flow *)self;
    const nf_program_info *const i = &f->info;
    (void)none;
    if (!is_made(f))
        return NULL;
    return Py_BuildValue("snnnnO", i->name, (Py_ssize_t)i->dim, (Py_ssize_t)i->context, (Py_ssize_t)i->params,
                         (Py_ssize_t)i->layers, dtypes[i->type]);
}

/* layer_names(): a list, in the order of forward. */
static PyObject *flow_layer_names(PyObject *self, PyObject *none)
{
    const flow *const f = (flow *)self;
    (void)none;
    PyObject *list = is_made(f) ? PyList_New(0) : NULL;
    for (size_t i = 0; list && i < f->info.layers; i++) {
        PyObject *const name = PyUnicode_FromString(nfc_model_layer(f->model, i));
        if (!name || PyList_Append(list, name))
            Py_CLEAR(list);
        Py_XDECREF(name);
    }
    return list;
}

static PyObject *flow_array(PyObject *self, void *none)
{
    const flow *const f = (flow *)self;
    (void)none;
    return is_made(f) ? Py_NewRef(f->array) : NULL;
}

static PyObject *flow_members(PyObject *self, void *none)
{
    (void)none;
    return PyLong_FromSize_t(((flow *)self)->info.members);
}

static int set_members(PyObject *self, PyObject *value, void *none)
{
    flow *const f = (flow *)self;
    (void)none;
    if (!value) {
        PyErr_SetString(PyExc_TypeError, "members cannot be deleted");
        return -1;
    }
    const size_t members = PyLong_AsSize_t(value);
    return !PyErr_Occurred() && is_made(f) && !is_training(f, "members") && take_members(f, members) ? 0 : -1;
}

static PyObject *flow_fresh(PyObject *self, void *none)
{
    (void)none;
    return PyBool_FromLong(((flow *)self)->fresh);
}

static int set_fresh(PyObject *self, PyObject *value, void *none)
{
    (void)none;
    if (!value) {
        PyErr_SetString(PyExc_TypeError, "fresh cannot be deleted");
        return -1;
    }
    const int fresh = PyObject_IsTrue(value);
    if (fresh >= 0)
        ((flow *)self)->fresh = fresh;
    return fresh < 0 ? -1 : 0;
}

/* ---- the module -------------------------------------------------------------------------------------------------- */

#define FAST(name, help)                                                     \
    {                                                                        \
#name, (PyCFunction)(void (*)(void))flow_##name, METH_FASTCALL, help \
    }
static PyMethodDef methods[] = {
    FAST(forward, "forward(x, context): z, ldj"),
    FAST(inverse, "inverse(z, context): x, ldj"),
    FAST(log_prob, "log_prob(x, context)"),
    FAST(score, "score(x, context)"),
    FAST(layers, "layers(z, context): rows before, between and after the layers of the inverse"),
    FAST(loss_and_grad, "loss_and_grad(x, context, weights): loss, grad"),
    FAST(forward_vjp, "forward_vjp(x, context, dz, dldj, params): dx, dcontext, dparams"),
    FAST(inverse_vjp, "inverse_vjp(z, context, dx, dldj, params): dz, dcontext, dparams"),
    FAST(log_prob_vjp, "log_prob_vjp(x, context, dlp, params): dx, dcontext, dparams"),
    FAST(sample, "sample(n, context, seed, first)"),
    FAST(reset, "reset(seed): initial parameters, as of a flow that has just been made"),
    {"fit", flow_fit, METH_VARARGS, "fit(x, context, weights, options, callback)"},
    {"save", flow_save, METH_O, "save(path)"},
    {"load", flow_load, METH_O, "load(path)"},
    {"emit", flow_emit, METH_VARARGS, "emit(dir, weights, inference, entries, cuda)"},
    {"tensors", flow_tensors, METH_NOARGS, "tensors(): (name, rows, cols, offset, trainable) of each"},
    {"layer_names", flow_layer_names, METH_NOARGS, "layer_names(): in the order of forward"},
    {"info", flow_info, METH_NOARGS, "info(): name, dim, context, params, layers, dtype"},
    {0},
};
static PyGetSetDef fields[] = {
    {"array", flow_array, NULL, "all parameters, one behind the other", NULL},
    {"members", flow_members, set_members, "of an ensemble, or 0; setting it makes parameters of any value", NULL},
    {"fresh", flow_fresh, set_fresh, "neither trained nor loaded yet", NULL},
    {0},
};
static PyType_Slot slots[] = {
    {Py_tp_init, flow_init}, {Py_tp_dealloc, flow_free},      {Py_tp_methods, methods},
    {Py_tp_getset, fields},  {Py_tp_doc, "A compiled flow."}, {0, NULL},
};
static PyType_Spec spec = {"nfcflow._core.Flow", sizeof(flow), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, slots};

/* threads(n): how many threads calls may use, 0 for as many as there are cores; gives how many they use then. */
static PyObject *threads(PyObject *module, PyObject *args)
{
    PyObject *n = Py_None;
    (void)module;
    if (!PyArg_ParseTuple(args, "|O", &n))
        return NULL;
    if (n != Py_None) {
        const size_t wanted = PyLong_AsSize_t(n);
        if (PyErr_Occurred())
            return NULL;
        nf_use_threads(wanted);
    }
    return PyLong_FromSize_t(nf_threads());
}

/* vocabulary(): the names that make parts of a model. */
static PyObject *vocabulary(PyObject *module, PyObject *none)
{
    char *names;
    nf_error error;
    (void)module, (void)none;
    const nf_status status = nfc_vocabulary(&names, &error);
    if (status)
        return raise_status(status, &error);
    PyObject *const text = PyUnicode_FromString(names);
    nf_free(names);
    return text;
}

/* check_apart(array, what): a ValueError where float would not hold the rows of a column apart; array [n, cols] of
 * doubles in C order. */
static PyObject *check_apart(PyObject *module, PyObject *args)
{
    PyObject *array;
    const char *what;
    Py_buffer b;
    nf_error error;
    (void)module;
    if (!PyArg_ParseTuple(args, "Os", &array, &what) ||
        PyObject_GetBuffer(array, &b, PyBUF_C_CONTIGUOUS | PyBUF_FORMAT))
        return NULL;
    nf_status status = NF_OK;
    if (b.ndim == 2 && b.format && !strcmp(b.format, "d")) {
        const nf_matrix m = {(size_t)b.shape[0], (size_t)b.shape[1], NF_F64, b.buf};
        Py_BEGIN_ALLOW_THREADS
            status = nf_matrix_check(&m, NF_F32, what, &error);
        Py_END_ALLOW_THREADS
    } else {
        PyErr_SetString(mismatch, what);
    }
    PyBuffer_Release(&b);
    if (status)
        return raise_status(status, &error);
    return PyErr_Occurred() ? NULL : Py_NewRef(Py_None);
}

static PyMethodDef functions[] = {
    {"check_apart", check_apart, METH_VARARGS, "check_apart(array, what): whether float holds the rows apart"},
    {"threads", threads, METH_VARARGS, "threads(n=None): the number of threads that calls use; sets it first"},
    {"vocabulary", vocabulary, METH_NOARGS, "the names that make parts of a model, one a line"},
    {0},
};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "nfcflow._core", .m_size = -1,
                                    .m_methods = functions};

PyMODINIT_FUNC PyInit__core(void)
{
    PyObject *const numpy = PyImport_ImportModule("numpy");
    PyObject *const dtype = numpy ? PyObject_GetAttrString(numpy, "dtype") : NULL;
    empty = numpy ? PyObject_GetAttrString(numpy, "empty") : NULL;
    dtypes[NF_F32] = dtype ? PyObject_CallFunction(dtype, "s", "float32") : NULL;
    dtypes[NF_F64] = dtype ? PyObject_CallFunction(dtype, "s", "float64") : NULL;
    Py_XDECREF(dtype);
    Py_XDECREF(numpy);
    PyObject *const m = empty && dtypes[NF_F32] && dtypes[NF_F64] ? PyModule_Create(&module) : NULL;
    PyObject *const type = m ? PyType_FromSpec(&spec) : NULL;
    mismatch = type ? PyErr_NewException("nfcflow._core.Mismatch", PyExc_TypeError, NULL) : NULL;
    if (!mismatch || PyModule_AddObject(m, "Mismatch", Py_NewRef(mismatch)) || PyModule_AddObject(m, "Flow", type) ||
        PyModule_AddStringConstant(m, "version", nf_version())) {
        Py_XDECREF(m);
        return NULL;
    }
    return m;
}

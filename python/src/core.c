/* core.c - the flow's type and the module: making, files, what a flow is. */
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

/* Flow(path, text, precision, unlimited, cc, cuda): path and text are bytes; text None: the file's. */
static int flow_init(PyObject *self, PyObject *args, PyObject *named)
{
    flow *const f = (flow *)self;
    const char *path, *text, *precision;
    Py_ssize_t bytes;
    int unlimited, cc, cuda;
    nf_error error = {""};
    nf_status status;
    (void)named;
    if (!PyArg_ParseTuple(args, "yz#zppp", &path, &text, &bytes, &precision, &unlimited, &cc, &cuda))
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
            status = cuda ? nfc_model_program_cuda(f->model, 0, &f->program, &error)
                     : cc ? nfc_model_program_cc(f->model, ~0u, &f->program, &error)
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

bool compile(flow *f, const char *call, const nf_program **program, compiler *of_model)
{
    nf_error error;
    nf_status status = NF_OK;
    if (*program)
        return true;
    if (!begin_work(f, call))
        return false;
    if (!*program) { /* no other thread has done it meanwhile */
        const nf_program *made;
        Py_BEGIN_ALLOW_THREADS
            status = of_model(f->model, f->cc, &made, &error);
        Py_END_ALLOW_THREADS
        if (!status)
            *program = made;
    }
    end_work(f);
    if (status)
        raise_status(status, &error);
    return !status;
}

/* ---- calling back ------------------------------------------------------------------------------------------------ */

void leave(way_back *b)
{
    b->looked = nf_seconds();
    b->thread = PyEval_SaveThread();
}

void come_back(way_back *b) { PyEval_RestoreThread(b->thread); }

bool is_time(const way_back *b) { return !b->failed && nf_seconds() - b->looked >= LOOK_EVERY; }

void take_interpreter(way_back *b)
{
    PyEval_RestoreThread(b->thread);
    b->scope = nf_scope_leave();
}

bool go_back(way_back *b)
{
    b->looked = nf_seconds();
    take_interpreter(b);
    b->failed = PyErr_CheckSignals() != 0;
    return !b->failed;
}

void leave_again(way_back *b)
{
    nf_scope_return(b->scope);
    b->thread = PyEval_SaveThread();
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

static PyObject *flow_isa(PyObject *self, void *none)
{
    (void)none;
    return is_made((flow *)self) ? PyUnicode_FromString(nfc_model_isa(((flow *)self)->model)) : NULL;
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
    FAST(target, "target(x, context): log-density and gradient of the model's target"),
    {"fit", flow_fit, METH_VARARGS, "fit(x, context, weights, options, callback, target, comm)"},
    {"integrate", flow_integrate, METH_VARARGS, "integrate(context, options, target)"},
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
    {"isa", flow_isa, NULL, "the instruction set of the kernels", NULL},
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
        const nf_matrix m = {(size_t)b.shape[0], (size_t)b.shape[1], NF_F64, b.buf, NULL, NULL};
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
        PyModule_AddStringConstant(m, "version", nf_version()) ||
        PyModule_AddObject(m, "k_hat_good", PyFloat_FromDouble(NF_K_HAT_GOOD))) {
        Py_XDECREF(m);
        return NULL;
    }
    return m;
}

/* targets.c - densities that are known but for a factor: the model's own or a function's, and their integrals. */
#include <math.h>
#include <string.h>

#include "core.h"
#include "tools.h"

/* ---- targets ----------------------------------------------------------------------------------------------------- */

/* A new array of n rows of C's, which the function may keep; NULL with an exception. C's own are in use again once the
 * function is back, so that it does not get to see them. */
static PyObject *take(const flow *f, const void *from, size_t n, size_t cols, size_t stride)
{
    const size_t size = f->info.type == NF_F64 ? sizeof(double) : sizeof(float);
    void *to;
    PyObject *const array = new_array(f, n, cols, &to);
    if (array && stride == cols)
        memcpy(to, from, n * cols * size);
    for (size_t i = 0; array && stride != cols && i < n; i++)
        memcpy((char *)to + i * cols * size, (const char *)from + i * stride * size, cols * size);
    return array;
}

/* Copies values of n rows to C. */
static bool give(const flow *f, PyObject *array, const char *what, size_t n, size_t cols, void *to)
{
    Py_buffer b;
    if (!open_values(f, array, what, n, cols, &b))
        return false;
    memcpy(to, b.buf, (size_t)b.len);
    PyBuffer_Release(&b);
    return true;
}

/* Asks the function; false with an exception. */
static bool ask(const aim *a, const nf_rows *rows, void *log_density, void *gradient)
{
    const nf_program_info *const i = &a->f->info;
    PyObject *const x = take(a->f, rows->x, rows->n, i->dim, rows->stride_x);
    PyObject *const context =
        i->context ? take(a->f, rows->context, rows->n, i->context, rows->stride_context) : Py_NewRef(Py_None);
    PyObject *const found =
        x && context ? PyObject_CallFunctionObjArgs(a->function, x, context, gradient ? Py_True : Py_False, NULL)
                     : NULL;
    PyObject *density, *slope;
    const bool ok = found && PyArg_ParseTuple(found, "OO", &density, &slope) &&
                    give(a->f, density, "the target's log-density", rows->n, 0, log_density) &&
                    (!gradient || give(a->f, slope, "the target's gradient", rows->n, i->dim, gradient));
    Py_XDECREF(x);
    Py_XDECREF(context);
    Py_XDECREF(found);
    return ok;
}

/* nf_target.evaluate: user is the aim. */
static nf_status evaluate(void *user, const nf_rows *rows, void *log_density, void *gradient, nf_error *error)
{
    aim *const a = user;
    way_back *const b = a->back;
    if (!b->failed && (a->function || is_time(b))) {
        if (go_back(b) && a->function)
            b->failed = !ask(a, rows, log_density, gradient);
        leave_again(b);
    }
    if (b->failed) {
        *error = (nf_error){"an exception has ended the call"};
        return NF_INTERRUPTED;
    }
    return a->function ? NF_OK : a->own.evaluate(a->own.user, rows, log_density, gradient, error);
}

bool open_aim(flow *f, const char *call, PyObject *function, way_back *back, aim *a)
{
    *a = (aim){.target = {evaluate, a}, .f = f, .back = back};
    if (function != Py_None) {
        a->function = function;
        return true;
    }
    if (!compile(f, call, &f->aimed_at, nfc_model_program_target))
        return false;
    a->own = nf_program_target(f->aimed_at);
    return true;
}

/* target(x, context): log-density [n] and gradient [n, dim] of the model's target. */
METHOD(target)
{
    flow *const f = (flow *)self;
    input in;
    nf_error error;
    nf_status status = NF_OK;
    void *log_density, *gradient;
    PyObject *results[2] = {NULL, NULL};
    if (!takes("target", n, 2) || !is_made(f) || !compile(f, "target", &f->aimed_at, nfc_model_program_target) ||
        !open_input(f, "target", args[0], 0, args[1], &in))
        return NULL;
    results[0] = new_array(f, in.rows.n, 0, &log_density);
    results[1] = results[0] ? new_array(f, in.rows.n, f->info.dim, &gradient) : NULL;
    if (results[1]) {
        const nf_target own = nf_program_target(f->aimed_at);
        Py_BEGIN_ALLOW_THREADS
            status = own.evaluate(own.user, &in.rows, log_density, gradient, &error);
        Py_END_ALLOW_THREADS
    }
    close_input(&in);
    if (results[1] && !status)
        return Py_BuildValue("NN", results[0], results[1]);
    if (status)
        raise_status(status, &error);
    Py_XDECREF(results[0]);
    Py_XDECREF(results[1]);
    return NULL;
}

/* ---- integrals --------------------------------------------------------------------------------------------------- */

/* Sets options of nf_integrate_table from a dictionary of texts. *rows: whether the rows are wanted. */
static bool set_options(nf_integrate_options *o, PyObject *given, bool *rows)
{
    PyObject *key, *value;
    Py_ssize_t at = 0;
    *rows = false;
    while (PyDict_Next(given, &at, &key, &value)) {
        const char *const name = PyUnicode_AsUTF8AndSize(key, NULL), *const text = PyUnicode_AsUTF8AndSize(value, NULL);
        const nf_option *const row = name && text ? nf_option_find(&nf_integrate_table, name) : NULL;
        char expected[200];
        if (row && nf_option_parse(row, o, text)) {
            *rows |= !strcmp(name, "rows");
            continue;
        }
        if (row) {
            nf_option_expected(row, expected, sizeof expected);
            PyErr_Format(PyExc_ValueError, "integrate.%s: expected %s, found %s", name, expected, text);
        }
        return false;
    }
    return true;
}

/* integrate(context, options, target): (n, log_z, error, ess, k_hat, outside, rows or None). */
PyObject *flow_integrate(PyObject *self, PyObject *args)
{
    flow *const f = (flow *)self;
    PyObject *context, *options, *target, *array = NULL;
    nf_integrate_options o = *(const nf_integrate_options *)nf_integrate_table.defaults;
    nf_integral i;
    nf_error error;
    way_back back = {.failed = false};
    bool rows;
    input in;
    aim a;
    if (!PyArg_ParseTuple(args, "OO!O", &context, &PyDict_Type, &options, &target) || !is_made(f) ||
        !set_options(&o, options, &rows) || !open_aim(f, "integrate", target, &back, &a) ||
        !open_input(f, "integrate", NULL, 1, context, &in))
        return NULL;
    const nf_program *const program = f->program;
    const void *const params = f->params.buf;
    leave(&back);
    nf_status status =
        nf_integrate(program, params, &a.target, in.rows.context, o.points, o.seed, (size_t)o.n, &i, &error);
    come_back(&back);
    if (!status && rows) {
        void *x;
        const size_t n = o.rows ? (size_t)o.rows : (size_t)fmax(1, i.ess + 0.5);
        array = new_array(f, n, f->info.dim, &x);
        if (array) {
            leave(&back);
            status = nf_resample(program, params, &a.target, in.rows.context, &i, n, x, &error);
            come_back(&back);
        }
    }
    close_input(&in);
    if (status && !back.failed)
        raise_status(status, &error);
    if (status || (rows && !array)) {
        Py_XDECREF(array);
        return NULL;
    }
    return Py_BuildValue("nddddnN", (Py_ssize_t)i.n, i.log_z, i.error, i.ess, i.k_hat, (Py_ssize_t)i.outside,
                         array ? array : Py_NewRef(Py_None));
}

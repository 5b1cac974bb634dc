/* entries.c - entry points over rows: densities, maps, gradients, samples. */
#include "core.h"

bool takes(const char *name, Py_ssize_t n, Py_ssize_t expected)
{
    if (n != expected)
        PyErr_Format(PyExc_TypeError, "%s takes %zd arguments, found %zd", name, expected, n);
    return n == expected;
}

/* Program and parameters that belong together: taken while the GIL is held. */
typedef struct own {
    const nf_program *program;
    const void *params;
} own;

static own own_of(const flow *f) { return (own){f->program, f->params.buf}; }

/* ---- entry points ------------------------------------------------------------------------------------------------ */

/* Runs an entry point over x, args[0], with its context, args[1]. cols: of its results, where 0 is a vector; the second
 * is -1 where there is none. */
static PyObject *run(const flow *f, const char *name, nf_entry_kind kind, PyObject *const *args, Py_ssize_t n_args,
                     size_t first, int second)
{
    input in;
    nf_error error;
    nf_status status;
    void *out[2] = {NULL, NULL};
    PyObject *results[2] = {NULL, NULL};
    if (!takes(name, n_args, 2) || !is_made(f) || !open_input(f, name, args[0], 0, args[1], &in))
        return NULL;
    results[0] = new_array(f, in.rows.n, first, &out[0]);
    if (second >= 0 && results[0])
        results[1] = new_array(f, in.rows.n, (size_t)second, &out[1]);
    if (results[0] && (second < 0 || results[1])) {
        const own with = own_of(f);
        Py_BEGIN_ALLOW_THREADS
            status = nf_run(with.program, kind, with.params, &in.rows, out, &error);
        Py_END_ALLOW_THREADS
        close_input(&in);
        if (!status)
            return second < 0 ? results[0] : Py_BuildValue("NN", results[0], results[1]);
        raise_status(status, &error);
    } else {
        close_input(&in);
    }
    Py_XDECREF(results[0]);
    Py_XDECREF(results[1]);
    return NULL;
}

#define RUNS(name, kind, first, second)                     \
    METHOD(name)                                            \
    {                                                       \
        const flow *const f = (flow *)self;                 \
        return run(f, #name, kind, args, n, first, second); \
    }
RUNS(forward, NF_FORWARD, f->info.dim, 0)
RUNS(inverse, NF_INVERSE, f->info.dim, 0)
RUNS(log_prob, NF_LOG_PROB, 0, -1)
RUNS(score, NF_SCORE, f->info.dim, -1)

/* layers(z, context): rows [(layers + 1) * n, dim] of the inverse: z, then after each layer. */
METHOD(layers)
{
    const flow *const f = (flow *)self;
    input in;
    nf_error error;
    nf_status status;
    void *x;
    if (!takes("layers", n, 2) || !is_made(f) || !open_input(f, "layers", args[0], 0, args[1], &in))
        return NULL;
    const size_t steps = f->info.layers + 1, bytes = in.rows.n * f->info.dim * (f->info.type == NF_F64 ? 8 : 4);
    PyObject *array = new_array(f, steps * in.rows.n, f->info.dim, &x);
    void **const out = array ? PyMem_Malloc(steps * sizeof *out) : NULL;
    for (size_t i = 0; i < steps && out; i++)
        out[i] = (char *)x + i * bytes;
    if (out) {
        const own with = own_of(f);
        Py_BEGIN_ALLOW_THREADS
            status = nf_run(with.program, NF_LAYERS, with.params, &in.rows, out, &error);
        Py_END_ALLOW_THREADS
        if (status)
            raise_status(status, &error);
    } else if (array) {
        PyErr_NoMemory();
    }
    close_input(&in);
    PyMem_Free(out);
    if (array && PyErr_Occurred())
        Py_CLEAR(array);
    return array;
}

/* loss_and_grad(x, context, weights): the mean negative log-likelihood and its gradient [params]. */
METHOD(loss_and_grad)
{
    flow *const f = (flow *)self;
    input in;
    nf_error error;
    nf_status status;
    double loss;
    void *grad;
    if (!takes("loss_and_grad", n, 3) || !is_made(f) || !open_input(f, "loss_and_grad", args[0], 0, args[1], &in) ||
        !open_weights(args[2], &in))
        return NULL;
    PyObject *const array = new_array(f, f->info.params, 0, &grad);
    if (array) {
        const own with = own_of(f);
        Py_BEGIN_ALLOW_THREADS
            status = nf_loss(with.program, with.params, &in.rows, &loss, grad, &error);
        Py_END_ALLOW_THREADS
        if (status)
            raise_status(status, &error);
    }
    close_input(&in);
    if (array && !PyErr_Occurred())
        return Py_BuildValue("dN", loss, array);
    Py_XDECREF(array);
    return NULL;
}

/* ---- vector-Jacobian products ------------------------------------------------------------------------------------ */

/* The gradient of sum(cotangents * results) of an entry point. args: the rows, their context, the cotangents, by name,
 * and last whether the gradient by the parameters is wanted. Gives those by the rows, by the context and by the
 * parameters [params], None for what is not there. */
static PyObject *run_vjp(flow *f, const char *call, nf_entry_kind kind, const char *const *name, PyObject *const *args,
                         Py_ssize_t n_args)
{
    const Py_ssize_t cotangents = name[1] ? 2 : 1;
    input in;
    Py_buffer given[2] = {{0}};
    PyObject *results[3] = {NULL};
    void *out[3] = {NULL};
    nf_error error;
    nf_status status;
    if (!takes(call, n_args, 3 + cotangents) || !is_made(f) ||
        (!f->info.members && !compile(f, call, &f->vjp, nfc_model_program_vjp)) ||
        !open_input(f, call, args[0], 0, args[1], &in))
        return NULL;
    const size_t n = in.rows.n, cols[3] = {f->info.dim, f->info.context, 0};
    const bool wanted[3] = {true, f->info.context > 0, PyObject_IsTrue(args[2 + cotangents]) == 1};
    bool ok = true;
    for (Py_ssize_t i = 0; ok && i < cotangents; i++)
        ok = open_values(f, args[2 + i], name[i], n, i == cotangents - 1 ? 0 : f->info.dim, &given[i]);
    for (int i = 0; ok && i < 3; i++) {
        results[i] = wanted[i] ? new_array(f, i < 2 ? n : f->info.params, cols[i], &out[i]) : Py_NewRef(Py_None);
        ok = results[i] != NULL;
    }
    if (ok) {
        const own with = own_of(f);
        const nf_program *const vjp = f->info.members ? with.program : f->vjp;
        Py_BEGIN_ALLOW_THREADS
            status =
                nf_vjp(vjp, kind, with.params, &in.rows, (const void *[]){given[0].buf, given[1].buf}, out, &error);
        Py_END_ALLOW_THREADS
        if (status)
            raise_status(status, &error);
        ok = !status;
    }
    close_input(&in);
    PyBuffer_Release(&given[0]); /* does nothing for one that is not open */
    PyBuffer_Release(&given[1]);
    if (ok)
        return Py_BuildValue("NNN", results[0], results[1], results[2]);
    for (int i = 0; i < 3; i++)
        Py_XDECREF(results[i]);
    return NULL;
}

#define VJP(name, kind, ...) \
    METHOD(name) { return run_vjp((flow *)self, #name, kind, (const char *const[]){__VA_ARGS__, NULL}, args, n); }
VJP(forward_vjp, NF_FORWARD, "dz", "dldj")
VJP(inverse_vjp, NF_INVERSE, "dx", "dldj")
VJP(log_prob_vjp, NF_LOG_PROB, "dlp")

/* ---- samples ----------------------------------------------------------------------------------------------------- */

/* Reads a whole number from 0 to most; false with a ValueError. */
static bool whole(PyObject *value, const char *name, uint64_t most, uint64_t *number)
{
    PyObject *const index = PyNumber_Index(value);
    *number = index ? PyLong_AsUnsignedLongLong(index) : 0;
    Py_XDECREF(index);
    if (!PyErr_Occurred() && *number <= most)
        return true;
    PyErr_Format(PyExc_ValueError, "%s: expected a whole number from 0 to %llu, found %R", name,
                 (unsigned long long)most, value);
    return false;
}

/* sample(n, context, seed, first): rows [n, dim]. */
METHOD(sample)
{
    const flow *const f = (flow *)self;
    uint64_t rows, seed, first;
    input in;
    nf_error error;
    nf_status status;
    void *x;
    if (!takes("sample", n, 4) || !is_made(f) || !whole(args[0], "sample.n", (uint64_t)1e15, &rows) ||
        !whole(args[2], "sample.seed", UINT64_MAX, &seed) || !whole(args[3], "sample.first", UINT64_MAX, &first))
        return NULL;
    if (!open_input(f, "sample", NULL, (size_t)rows, args[1], &in))
        return NULL;
    PyObject *array = new_array(f, (size_t)rows, f->info.dim, &x);
    if (array) {
        const own with = own_of(f);
        Py_BEGIN_ALLOW_THREADS
            status = nf_sample(with.program, with.params, seed, first, &in.rows, x, &error);
        Py_END_ALLOW_THREADS
        if (status) {
            raise_status(status, &error);
            Py_DECREF(array);
            array = NULL;
        }
    }
    close_input(&in);
    return array;
}

/* reset(seed): initial parameters, as of a flow that has just been made. */
METHOD(reset)
{
    flow *const f = (flow *)self;
    uint64_t seed;
    if (!takes("reset", n, 1) || !is_made(f) || !whole(args[0], "reset.seed", UINT64_MAX, &seed) ||
        is_training(f, "reset") || (f->info.members && !take_members(f, 0)))
        return NULL;
    nf_init(f->program, seed, f->params.buf);
    f->fresh = true;
    Py_RETURN_NONE;
}

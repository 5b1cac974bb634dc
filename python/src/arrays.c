/* arrays.c - errors as exceptions, and arrays as buffers. */
#include <string.h>

#include "core.h"

PyObject *empty, *dtypes[2], *mismatch;

/* ---- errors ------------------------------------------------------------------------------------------------------ */

PyObject *raise_status(nf_status status, const nf_error *error)
{
    PyObject *const kind = status == NF_MEMORY        ? PyExc_MemoryError
                           : status == NF_FILE        ? PyExc_OSError
                           : status == NF_INTERNAL    ? PyExc_RuntimeError
                           : status == NF_INTERRUPTED ? PyExc_KeyboardInterrupt
                                                      : PyExc_ValueError;
    PyErr_SetString(kind, error->text);
    return NULL;
}

bool is_made(const flow *f)
{
    if (!f->array)
        PyErr_SetString(PyExc_ValueError, "the flow could not be made");
    return f->array != NULL;
}

/* ---- arrays ------------------------------------------------------------------------------------------------------ */

PyObject *new_array(const flow *f, size_t rows, size_t cols, void **numbers)
{
    PyObject *const shape =
        cols ? Py_BuildValue("(nn)", (Py_ssize_t)rows, (Py_ssize_t)cols) : Py_BuildValue("(n)", (Py_ssize_t)rows);
    PyObject *const array = shape ? PyObject_CallFunctionObjArgs(empty, shape, dtypes[f->info.type], NULL) : NULL;
    Py_buffer b;
    Py_XDECREF(shape);
    if (!array || PyObject_GetBuffer(array, &b, PyBUF_C_CONTIGUOUS | PyBUF_WRITABLE)) {
        Py_XDECREF(array);
        return NULL;
    }
    *numbers = b.buf;
    PyBuffer_Release(&b);
    return array;
}

/* Opens an array of numbers of the flow's type, in C order: `what` in errors. Raises `mismatch` where the type or the
 * layout is another. */
static bool open_array(const flow *f, PyObject *array, const char *what, Py_buffer *b)
{
    if (PyObject_GetBuffer(array, b, PyBUF_C_CONTIGUOUS | PyBUF_FORMAT)) {
        if (PyErr_ExceptionMatches(PyExc_BufferError) || PyErr_ExceptionMatches(PyExc_TypeError) ||
            PyErr_ExceptionMatches(PyExc_ValueError)) {
            PyErr_Clear();
            PyErr_SetString(mismatch, what);
        }
        return false;
    }
    const char *const format = b->format ? b->format : "B";
    if (!strcmp(format, f->info.type == NF_F32 ? "f" : "d") && (uintptr_t)b->buf % (size_t)b->itemsize == 0)
        return true;
    PyErr_SetString(mismatch, what);
    PyBuffer_Release(b);
    return false;
}

/* Opens an array of rows of `cols` numbers. *rows: how many. one: a single row may come as a vector [cols]. */
static bool open_rows(const flow *f, PyObject *array, const char *what, size_t cols, bool one, Py_buffer *b,
                      size_t *rows)
{
    if (!open_array(f, array, what, b))
        return false;
    if (b->ndim == 2 && (size_t)b->shape[1] == cols) {
        *rows = (size_t)b->shape[0];
        return true;
    } else if (one && b->ndim == 1 && (size_t)b->shape[0] == cols) {
        *rows = 1;
        return true;
    } else if (b->ndim == 2) {
        PyErr_Format(PyExc_ValueError, "%s: %zd column%s, the model has %zu", what, b->shape[1],
                     b->shape[1] == 1 ? "" : "s", cols);
    } else {
        PyErr_Format(PyExc_ValueError, "%s: expected an array [n, %zu], found one of %d dimension%s", what, cols,
                     b->ndim, b->ndim == 1 ? "" : "s");
    }
    PyBuffer_Release(b);
    return false;
}

void close_input(input *in)
{
    PyBuffer_Release(&in->x); /* does nothing for one that is not open */
    PyBuffer_Release(&in->context);
    PyBuffer_Release(&in->weights);
}

bool open_input(const flow *f, const char *what, PyObject *x, size_t n, PyObject *context, input *in)
{
    const bool wants = f->info.context > 0, given = context && context != Py_None;
    size_t rows = 0;
    *in = (input){.rows = {.n = n}};
    if (wants != given) {
        PyErr_Format(PyExc_ValueError,
                     wants ? "%s: the model needs context, rows of %zu numbers" : "%s: the model has no context", what,
                     f->info.context);
        return false;
    }
    if (x) {
        if (!open_rows(f, x, what, f->info.dim, false, &in->x, &in->rows.n))
            return false;
        in->rows.x = in->x.buf;
        in->rows.stride_x = f->info.dim;
    }
    if (!given && in->rows.n == ANY_ROWS)
        in->rows.n = 0;
    if (!given)
        return true;
    if (open_rows(f, context, "context", f->info.context, true, &in->context, &rows)) {
        in->rows.context = in->context.buf;
        in->rows.stride_context = rows == 1 ? 0 : f->info.context;
        if (in->rows.n == ANY_ROWS)
            in->rows.n = rows;
        if (rows == 1 || rows == in->rows.n)
            return true;
        if (in->rows.n == 1)
            PyErr_Format(PyExc_ValueError, "context: %zu rows, expected 1", rows);
        else
            PyErr_Format(PyExc_ValueError, "context: %zu rows, expected 1 or %zu", rows, in->rows.n);
    }
    close_input(in);
    return false;
}

bool open_weights(PyObject *array, input *in)
{
    Py_buffer *const b = &in->weights;
    if (array == Py_None)
        return true;
    if (PyObject_GetBuffer(array, b, PyBUF_STRIDES | PyBUF_FORMAT)) {
        close_input(in);
        return false;
    }
    const bool one = b->ndim == 1 && (size_t)b->shape[0] == in->rows.n, wide = b->format && !strcmp(b->format, "d");
    if (one && (wide || (b->format && !strcmp(b->format, "f")))) {
        in->rows.weights =
            (nf_row_weights){b->buf, wide ? NF_F64 : NF_F32, (size_t)(b->strides[0] / b->itemsize), NULL};
        return true;
    }
    if (b->ndim == 1)
        PyErr_Format(PyExc_ValueError, "weights: %zd numbers, expected one for each of %zu rows", b->shape[0],
                     in->rows.n);
    else
        PyErr_Format(PyExc_ValueError, "weights: expected an array [%zu], found one of %d dimensions", in->rows.n,
                     b->ndim);
    close_input(in);
    return false;
}

bool open_values(const flow *f, PyObject *array, const char *what, size_t n, size_t cols, Py_buffer *b)
{
    if (array == Py_None)
        return true;
    if (!open_array(f, array, what, b))
        return false;
    if (b->ndim == (cols ? 2 : 1) && (size_t)b->shape[0] == n && (!cols || (size_t)b->shape[1] == cols))
        return true;
    PyBuffer_Release(b);
    PyObject *const shape = PyObject_GetAttrString(array, "shape");
    if (shape && cols)
        PyErr_Format(PyExc_ValueError, "%s: expected an array [%zu, %zu], a row for each row, found one of shape %S",
                     what, n, cols, shape);
    else if (shape)
        PyErr_Format(PyExc_ValueError, "%s: expected an array [%zu], a number for each row, found one of shape %S",
                     what, n, shape);
    Py_XDECREF(shape);
    return false;
}

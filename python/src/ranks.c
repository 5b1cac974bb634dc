/* ranks.c - processes that train together, by a communicator of mpi4py or of whatever has its Send and Recv. */
#include <string.h>

#include "core.h"

/* Has the communicator send the bytes to another rank, or fill them with what that sends. After an exception of its own
 * nothing moves any more: what is not received is all ones, NaN in every type, with which the training ends. One that
 * was there before, as of on_step, stays: the others have yet to hear of it. */
static void exchange(const nf_comm *c, const char *method, size_t other, char *data, size_t bytes, int access)
{
    enum { MOST_BYTES = 1 << 30 };
    ranks *const r = (ranks *)(uintptr_t)c;
    PyObject *raised[3];
    take_interpreter(r->back);
    PyErr_Fetch(&raised[0], &raised[1], &raised[2]);
    for (size_t done = 0, n; done < bytes && !r->broken; done += n) {
        n = bytes - done < MOST_BYTES ? bytes - done : MOST_BYTES;
        PyObject *const view = PyMemoryView_FromMemory(data + done, (Py_ssize_t)n, access);
        PyObject *const said = view ? PyObject_CallMethod(r->comm, method, "On", view, (Py_ssize_t)other) : NULL;
        PyObject *const released = said ? PyObject_CallMethod(view, "release", NULL) : NULL; /* the numbers are C's */
        r->broken = !released;
        Py_XDECREF(released);
        Py_XDECREF(said);
        Py_XDECREF(view);
    }
    if (raised[0])
        PyErr_Restore(raised[0], raised[1], raised[2]);
    r->back->failed |= r->broken;
    leave_again(r->back);
    if (access == PyBUF_WRITE && r->broken)
        memset(data, 0xff, bytes);
}

static void send_to(const nf_comm *c, size_t to, const void *data, size_t bytes)
{
    exchange(c, "Send", to, (char *)(uintptr_t)data, bytes, PyBUF_READ);
}

static void receive_from(const nf_comm *c, size_t from, void *data, size_t bytes)
{
    exchange(c, "Recv", from, data, bytes, PyBUF_WRITE);
}

bool open_ranks(PyObject *comm, way_back *back, ranks *r)
{
    PyObject *const rank = PyObject_CallMethod(comm, "Get_rank", NULL);
    PyObject *const size = rank ? PyObject_CallMethod(comm, "Get_size", NULL) : NULL;
    *r = (ranks){.c = {.send = send_to, .receive = receive_from}, .comm = comm, .back = back};
    if (size) {
        r->c.rank = PyLong_AsSize_t(rank);
        r->c.size = PyErr_Occurred() ? 0 : PyLong_AsSize_t(size);
    }
    if (size && !PyErr_Occurred() && r->c.rank >= r->c.size)
        PyErr_Format(PyExc_ValueError, "fit.comm: rank %zu of %zu", r->c.rank, r->c.size);
    Py_XDECREF(rank);
    Py_XDECREF(size);
    return !PyErr_Occurred();
}

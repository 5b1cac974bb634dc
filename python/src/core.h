/* core.h - the extension module nfcflow._core, and what its files share. Its users are flow.py and presets.py, which
 * check nothing that is checked here. Sections: arrays.c, entries.c, core.c, ranks.c, targets.c, training.c.
 *
 * Arrays come in by the buffer protocol: C order, of the flow's type; flow.py converts others. They go out as arrays of
 * numpy.empty, whose numbers C writes: nothing is copied. While C works the GIL is released. */
#ifndef NFCFLOW_CORE_H
#define NFCFLOW_CORE_H
#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030b0000
#include <Python.h>

#include "memory.h"
#include "nfc.h"
#include "ranks.h"

typedef struct flow {
    PyObject_HEAD nfc_model *model;
    const nf_program *program, *one; /* one: the model's; `program` is that or an ensemble's */
    /* Vector-Jacobian products, those of directional derivatives, and the model's target; NULL: nobody has asked. */
    const nf_program *vjp, *directional, *aimed_at;
    PyObject *former; /* a list: arrays and ensembles that were the flow's before; other threads may be at them */
    nf_program_info info;
    PyObject *array;  /* the parameters [info.params], a numpy array */
    Py_buffer params; /* its numbers */
    bool cc;          /* compiled by the system's C compiler */
    bool fresh;       /* neither trained nor loaded yet */
    pid_t training;   /* the process that trains it; 0: none does */
    pid_t working;    /* the process that works on its model, or its names; 0: none does */
    char **names;     /* of the columns that loaded parameters were trained on; NULL: not known */
} flow;

/* ---- arrays.c ---------------------------------------------------------------------------------------------------- */
extern PyObject *empty, *dtypes[2]; /* numpy.empty; numpy.float32 and numpy.float64 as dtypes, by nf_type */
extern PyObject *mismatch;          /* the exception for an array of another type or layout, which flow.py converts */

/* Raises what a status stands for; gives NULL. */
PyObject *raise_status(nf_status status, const nf_error *error);
/* Whether the flow was made; raises otherwise. */
bool is_made(const flow *f);

/* A new array [rows, cols], or [rows] where cols is 0, and its numbers, which stay where they are as long as the array
 * lives; NULL with an exception. */
PyObject *new_array(const flow *f, size_t rows, size_t cols, void **numbers);
/* Opens values of n rows, [n, cols], or [n] where cols is 0; None opens nothing. False with an exception; `what` in
 * errors. */
bool open_values(const flow *f, PyObject *array, const char *what, size_t n, size_t cols, Py_buffer *b);
/* The rows, the context and the weights of a call, while these are open. */
typedef struct input {
    nf_rows rows;
    Py_buffer x, context, weights;
} input;
/* Opens the rows x, unless `x` is NULL and n rows are to be drawn, and their context: None where the model has none,
 * one row for all, or one for each, or with ANY_ROWS as many as there are. False with an exception; `what` in errors.
 */
#define ANY_ROWS SIZE_MAX
bool open_input(const flow *f, const char *what, PyObject *x, size_t n, PyObject *context, input *in);
/* Adds the weights of the rows of an open input, an array [n] of either type in any stride, or None. On failure, false
 * with an exception, the input is closed. */
bool open_weights(PyObject *array, input *in);
void close_input(input *in);

/* ---- core.c ------------------------------------------------------------------------------------------------------ */
/* What works on the model itself, printing and compiling, happens in one thread at a time: begin_work waits for its
 * turn without the GIL. False with an exception where a signal's handler raised one, or where the process was forked
 * while another thread was at it. */
bool begin_work(flow *f, const char *call);
void end_work(flow *f);
/* Compiles a program of the model that only some ask for, unless it is there. False with an exception. */
typedef nf_status compiler(nfc_model *model, bool cc, const nf_program **program, nf_error *error);
bool compile(flow *f, const char *call, const nf_program **program, compiler *of_model);
/* Makes the flow one of an ensemble of so many members, 0: of one flow, with new parameters. False with an exception.
 */
bool take_members(flow *f, size_t members);
/* Whether the flow is being trained, by this process and not by one that it was forked from; raises then. */
bool is_training(const flow *f, const char *name);

#define LOOK_EVERY 0.05 /* seconds after which signals are looked for once more */
/* A call of C that has left Python, and calls it back. leave, and come_back at its end, release the GIL and take it. In
 * between go_back takes it, and looks for signals: false, as with every exception, where nothing more may be called;
 * leave_again follows. take_interpreter: the same, but looks for no signals, so that it cannot fail. is_time: whether
 * signals should be looked for. */
typedef struct way_back {
    PyThreadState *thread;
    nf_scope *scope;
    double looked; /* when signals were last looked for */
    bool failed;   /* an exception is set, which the call ends with */
} way_back;
void leave(way_back *b);
void come_back(way_back *b);
bool is_time(const way_back *b);
bool go_back(way_back *b);
void take_interpreter(way_back *b);
void leave_again(way_back *b);

/* ---- ranks.c ----------------------------------------------------------------------------------------------------- */
/* A communicator as C takes it, during a call. */
typedef struct ranks {
    nf_comm c; /* whose functions get it as that */
    PyObject *comm;
    way_back *back;
    bool broken; /* it has raised an exception */
} ranks;
/* Makes it of an object with the methods Get_rank, Get_size, Send and Recv of mpi4py's communicators. False with an
 * exception. */
bool open_ranks(PyObject *comm, way_back *back, ranks *r);

/* ---- targets.c --------------------------------------------------------------------------------------------------- */
/* A target as C takes it: the model's own, or a function. */
typedef struct aim {
    nf_target target, own; /* target: for C; own: the model's, or empty */
    const flow *f;
    PyObject *function; /* of x, the context and whether a gradient is wanted: log-density and gradient, see flow.py */
    way_back *back;
} aim;
/* Makes the aim, which must stay where it is, of a function or, where that is None, of the model's target, which is
 * compiled. back: of the call. False with an exception. */
bool open_aim(flow *f, const char *call, PyObject *function, way_back *back, aim *a);
PyObject *flow_integrate(PyObject *self, PyObject *args);

/* ---- training.c -------------------------------------------------------------------------------------------------- */
PyObject *flow_fit(PyObject *self, PyObject *args);

/* ---- entries.c: methods that run the flow over rows, by METH_FASTCALL -------------------------------------------- */
/* Whether there are so many arguments; raises otherwise. */
bool takes(const char *name, Py_ssize_t n, Py_ssize_t expected);
#define METHOD(name) PyObject *flow_##name(PyObject *self, PyObject *const *args, Py_ssize_t n)
METHOD(forward);
METHOD(inverse);
METHOD(log_prob);
METHOD(score);
METHOD(layers);
METHOD(loss_and_grad);
METHOD(forward_vjp);
METHOD(inverse_vjp);
METHOD(log_prob_vjp);
METHOD(sample);
METHOD(reset);
METHOD(target); /* of targets.c */
#endif

/* device.h - a GPU as the runtime sees it: memory, and a program's entry points over rows that lie in it. Internal;
 * compiler/run/cuda.c makes one.
 *
 * What is asked of a queue is done in that order, and not waited for. Once something has failed nothing more is done.
 */
#ifndef NF_DEVICE_H
#define NF_DEVICE_H
#include "nf.h"

struct nf_adamw_options;
typedef struct nf_queue nf_queue;

/* A call of an entry point over n > 0 rows, all pointers being to memory of the device: params [params], x [n, dim] and
 * context [n, context], if it takes these; out: its results one behind the other, each [n, its width]. */
typedef struct nf_device_call {
    unsigned kind;
    size_t n;
    const void *params, *x, *context;
    uint64_t seed, first; /* of NF_SAMPLE */
    void *out;
    size_t second; /* where the second result begins, in bytes */
    double *loss;  /* of NF_LOSS and NF_GRAD */
    void *grad;    /* of NF_GRAD: [params] */
    void *work;
} nf_device_call;

typedef struct nf_device {
    const char *name;         /* of the GPU */
    _Atomic unsigned entries; /* bits 1 << kind: those that run there */
    size_t work[NF_ENTRIES];  /* by kind: bytes of the work memory of a call */
    /* Compiles an entry point where it can run there and does not yet. */
    nf_status (*need)(const struct nf_device *d, unsigned kind, nf_error *error);
    /* A queue with memory of its own: a block, which nf_free gives back with all of it. */
    nf_queue *(*open)(const struct nf_device *d);
    /* So many bytes of any content; NULL where there is no room, or something has failed before. here: of the host's
     * memory, where the device reaches it: the host may read and write it, but not while something that has been asked
     * for uses it. */
    void *(*make)(nf_queue *q, size_t bytes, bool here);
    /* From and to any memory. The host's may be used again when it returns, if it is no memory of `make`. */
    void (*copy)(nf_queue *q, void *to, const void *from, size_t bytes);
    void (*clear)(nf_queue *q, void *at, size_t bytes);
    void (*run)(nf_queue *q, const nf_device_call *call);
    /* As in nf_numeric: an update of n parameters; average += rate (params - average); the norm of all of a gradient's
     * n numbers made `limit` at most. */
    void (*adamw)(nf_queue *q, const struct nf_adamw_options *o, const double scale[2], size_t n, void *params,
                  const void *grad, void *m, void *v);
    void (*average)(nf_queue *q, double rate, size_t n, const void *params, void *average);
    void (*clip)(nf_queue *q, double limit, size_t n, void *grad);
    /* Waits until all has been done. NF_MEMORY, NF_FILE: the first thing that failed. */
    nf_status (*wait)(nf_queue *q, nf_error *error);
} nf_device;

/* ---- device.c: calls on rows and parameters of the host, or of the device ---- */
struct nf_program;
struct nf_batch;
struct nf_random_key;
/* What nf_workspace is to run.c: buffers for calls of an entry point with at most `rows` rows. resident: the queue in
 * whose memory params and grad are; NULL: they are the host's. */
typedef struct nf_device_workspace nf_device_workspace;
nf_device_workspace *nf_device_workspace_make(const struct nf_program *p, unsigned kind, size_t rows,
                                              nf_queue *resident);
void nf_device_workspace_free(nf_device_workspace *w); /* NULL is fine */
/* nf_workspace_run. After a failure the loss is NAN, and results are not filled. */
void nf_device_workspace_run(nf_device_workspace *w, const void *params, const struct nf_batch *batch,
                             const struct nf_random_key *key, void *const *out, double *loss, void *grad);
nf_status nf_device_workspace_status(nf_device_workspace *w, nf_error *error); /* of the calls so far */
/* Rows order[0], order[1], ... of x or, where order is NULL, its first n, in memory of the device. */
void *nf_device_rows(nf_queue *q, const struct nf_program *p, const void *x, const size_t *order, size_t n, size_t cols,
                     size_t stride);
/* NF_USAGE for a training that the program's device cannot do, with what it is. */
nf_status nf_device_trains(const struct nf_program *p, const nf_rows *rows, const nf_train_options *o, nf_error *error);
#endif

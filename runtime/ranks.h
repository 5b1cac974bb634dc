/* ranks.h - processes that work together, as run.c and ranks.c see them. Internal; cli/mpi/mpi.c makes one of MPI,
 * tests make others. */
#ifndef NF_RANKS_H
#define NF_RANKS_H
#include <stdbool.h>
#include <stddef.h>

#include "nf.h"

/* The processes of a job, numbered from 0, of which this is `rank`. Messages from one to another arrive in the order in
 * which they were sent; who receives knows how long they are. None of the functions comes back with an error: what goes
 * wrong, and silence for some minutes, ends all processes. Only one thread at a time calls them. add, barrier, finish
 * and abort are for nf_comm_add and the commands: others need not have them. */
typedef struct nf_comm {
    size_t rank, size;
    void (*send)(const struct nf_comm *c, size_t to, const void *data, size_t bytes); /* may wait for who receives */
    void (*receive)(const struct nf_comm *c, size_t from, void *data, size_t bytes);
    /* An allreduce: data[0 .. n - 1] of each, float or double by their `size` in bytes, become the sums over all, added
     * in whatever order, of the same bits in every process. */
    void (*add)(const struct nf_comm *c, void *data, size_t n, size_t size);
    void (*barrier)(const struct nf_comm *c);           /* returns when all have called it */
    void (*finish)(const struct nf_comm *c);            /* the last call, by all: they end now */
    void (*abort)(const struct nf_comm *c, int status); /* ends all processes with this status; does not return */
} nf_comm;

/* What a module that makes one exports under this name: joins the job; `say` is what it tells of lost processes by.
 * NULL where that fails. */
#define NF_COMM_OPEN "nf_comm_open_2"
typedef const nf_comm *nf_comm_open_function(void (*say)(const char *line));

/* Sends to all others what is in `data` of rank `from`, and fills theirs: from one to the next. */
void nf_comm_spread(const nf_comm *c, size_t from, void *data, size_t bytes);
/* Fills `data` of rank 0, an array of n items of `size` bytes, with what the ranks have at their items
 * nf_comm_from(c, rank, n) to nf_comm_from(c, rank + 1, n); `own`: the first of this rank's. */
size_t nf_comm_from(const nf_comm *c, size_t rank, size_t n);
/* As `add` of nf_comm, by send and receive where that is NULL: then rank 0 has all sums, and sends them to the others.
 */
void nf_comm_add(const nf_comm *c, void *data, size_t n, size_t size);
void nf_comm_gather(const nf_comm *c, const void *own, void *data, size_t n, size_t size);
/* The same for the array of every rank, each of which has its own items in it. */
void nf_comm_share(const nf_comm *c, void *data, size_t n, size_t size);

/* Rows that ranks have between them: of n rows each has those from nf_comm_from(c, rank, n) to nf_comm_from(c,
 * rank + 1, n), in their places among all; there is nothing in the places of the others. All call these functions in
 * the same order; c NULL stands for a process that has all rows, and then they do nothing else. */
/* The rows of this rank, [*first, *end); the rank that has a row. */
void nf_comm_own(const nf_comm *c, size_t n, size_t *first, size_t *end);
size_t nf_comm_owner(const nf_comm *c, size_t n, size_t row);
/* For what is summed up in the order of the rows, to the bits that one process has: take fills `state` with what the
 * ranks before have made of it, this rank adds its rows, and give passes it on; then all have that of all rows. */
void nf_comm_take(const nf_comm *c, void *state, size_t bytes);
void nf_comm_give(const nf_comm *c, void *state, size_t bytes);
/* What has been found at the first place: fills `what` of all ranks with that of the one whose `at` is the least, of
 * several the first. SIZE_MAX: nothing. Returns the least. */
size_t nf_comm_first(const nf_comm *c, size_t at, void *what, size_t bytes);
/* The error that one process would have met first: of the rank whose `at` is the least, of several the first, of those
 * with an error. All return its status, and *error is its text. */
nf_status nf_comm_agree(const nf_comm *c, size_t at, nf_status status, nf_error *error);
/* NF_DATA in a rank where n, so many `things` of what is called `what`, is not what it is in rank 0. */
nf_status nf_comm_same(const nf_comm *c, size_t n, const char *things, const char *what, nf_error *error);
/* Fills `to` of all ranks with `bytes` bytes each of the n rows row[0] <= row[1] ..., which begin `stride` bytes after
 * one another at `from`, but for gaps; `rows`: how many there are in all. */
void nf_comm_collect(const nf_comm *c, const void *from, size_t stride, size_t rows, const nf_gaps *gaps,
                     const size_t *row, size_t n, size_t bytes, void *to);
/* Items that go from rank from[i] to rank to[i], for i < n: all ranks know both lists. pack writes item i, of `bytes`
 * bytes, in the rank that has it; unpack is called in the rank that gets it. */
typedef struct nf_delivery {
    size_t n, bytes;
    const size_t *from, *to;
    void (*pack)(void *user, size_t i, char *item);
    void (*unpack)(void *user, size_t i, const char *item);
    void *user;
} nf_delivery;
void nf_comm_deliver(const nf_comm *c, const nf_delivery *d);
#endif

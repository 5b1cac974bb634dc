/* ranks.h - processes that work together, as run.c and ranks.c see them. Internal; cli/mpi/mpi.c makes one of MPI,
 * tests make others. */
#ifndef NF_RANKS_H
#define NF_RANKS_H
#include <stddef.h>

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
#endif

/* mpi.c - nf_comm over MPI: the module nfc_mpi.so, the only thing of nfc that needs a library of MPI. */
#include <mpi.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "ranks.h"

enum {
    MOST_BYTES = 1 << 30, /* of a message: MPI counts in int */
    SPINS = 200,          /* how often it is looked whether a message has arrived before others may run, */
    SLEEP_MS = 20,        /* and after how long one sleeps between two looks */
    NAP_NS = 100000
};
static const double SILENCE = 600; /* seconds after which another process is taken for lost */

static void (*say)(const char *line);

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void end_all(const nf_comm *c, int status)
{
    (void)c;
    MPI_Abort(MPI_COMM_WORLD, status);
    _exit(status);
}

/* Waits until the request is done. MPI's own waits spin, and know no end. */
static void wait_for(const nf_comm *c, MPI_Request *request, size_t other, const char *what)
{
    int done = 0;
    for (int i = 0; i < SPINS && !done; i++)
        MPI_Test(request, &done, MPI_STATUS_IGNORE);
    const double begin = done ? 0 : seconds();
    while (!done) {
        const double waited = seconds() - begin;
        if (waited > SILENCE) {
            char line[120];
            snprintf(line, sizeof line, "rank %zu has %s nothing for %.0f seconds: it is taken for lost", other, what,
                     SILENCE);
            say(line);
            end_all(c, 74);
        }
        if (waited * 1000 > SLEEP_MS)
            nanosleep(&(struct timespec){.tv_nsec = NAP_NS}, NULL);
        else
            sched_yield();
        MPI_Test(request, &done, MPI_STATUS_IGNORE);
    }
}

static void send_to(const nf_comm *c, size_t to, const void *data, size_t bytes)
{
    for (size_t done = 0, n; done < bytes; done += n) {
        MPI_Request request;
        n = bytes - done < MOST_BYTES ? bytes - done : MOST_BYTES;
        MPI_Isend((const char *)data + done, (int)n, MPI_BYTE, (int)to, 0, MPI_COMM_WORLD, &request);
        wait_for(c, &request, to, "taken");
    }
}

static void receive_from(const nf_comm *c, size_t from, void *data, size_t bytes)
{
    for (size_t done = 0, n; done < bytes; done += n) {
        MPI_Request request;
        n = bytes - done < MOST_BYTES ? bytes - done : MOST_BYTES;
        MPI_Irecv((char *)data + done, (int)n, MPI_BYTE, (int)from, 0, MPI_COMM_WORLD, &request);
        wait_for(c, &request, from, "sent");
    }
}

/* MPI has all processes receive identical results of an allreduce, whatever order it adds in. */
static void add_up(const nf_comm *c, void *data, size_t n, size_t size)
{
    for (size_t done = 0, k; done < n; done += k) {
        MPI_Request request;
        k = (n - done) * size < MOST_BYTES ? n - done : MOST_BYTES / size;
        MPI_Iallreduce(MPI_IN_PLACE, (char *)data + done * size, (int)k, size == sizeof(float) ? MPI_FLOAT : MPI_DOUBLE,
                       MPI_SUM, MPI_COMM_WORLD, &request);
        wait_for(c, &request, 0, "added");
    }
}

static void wait_for_all(const nf_comm *c)
{
    MPI_Request request;
    MPI_Ibarrier(MPI_COMM_WORLD, &request);
    wait_for(c, &request, 0, "said");
}

static void end_well(const nf_comm *c)
{
    wait_for_all(c);
    MPI_Finalize();
}

nf_comm_open_function nf_comm_open_2;
const nf_comm *nf_comm_open_2(void (*tell)(const char *line))
{
    static nf_comm all = {.send = send_to,
                          .receive = receive_from,
                          .add = add_up,
                          .barrier = wait_for_all,
                          .finish = end_well,
                          .abort = end_all};
    int rank, size, threads;
    say = tell;
    if (MPI_Init_thread(NULL, NULL, MPI_THREAD_FUNNELED, &threads) || MPI_Comm_rank(MPI_COMM_WORLD, &rank) ||
        MPI_Comm_size(MPI_COMM_WORLD, &size))
        return NULL;
    all.rank = (size_t)rank;
    all.size = (size_t)size;
    return &all;
}

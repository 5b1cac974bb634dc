/* rank_threads.h - ranks that are threads of a test, whose messages wait for who receives them, as large ones of MPI
 * do: what could wait for ever does. */
#ifndef RANK_THREADS_H
#define RANK_THREADS_H
#include <pthread.h>
#include <string.h>

#include "check_main.h"
#include "internal.h"

enum { MOST_RANKS = 9 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
/* What one rank has sent to another and that has not received yet; NULL: nothing. */
static struct message {
    const void *data;
    size_t bytes;
} under_way[MOST_RANKS][MOST_RANKS];
static size_t wrong, messages; /* messages of another length than expected; all */

static void send_to(const nf_comm *c, size_t to, const void *data, size_t bytes)
{
    struct message *m = &under_way[c->rank][to];
    pthread_mutex_lock(&lock);
    *m = (struct message){data, bytes};
    wrong += to == c->rank || to >= c->size;
    messages++;
    pthread_cond_broadcast(&changed);
    while (m->data)
        pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
}

static void receive_from(const nf_comm *c, size_t from, void *data, size_t bytes)
{
    struct message *m = &under_way[from][c->rank];
    pthread_mutex_lock(&lock);
    while (!m->data)
        pthread_cond_wait(&changed, &lock);
    wrong += m->bytes != bytes;
    memcpy(data, m->data, bytes < m->bytes ? bytes : m->bytes);
    m->data = NULL;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

/* A rank: what it is to do, and what comes of it. */
typedef struct member {
    nf_comm comm;
    const void *task;
    void *result;
    size_t steps;
} member;

static void (*allreduce)(const nf_comm *c, void *data, size_t n, size_t size); /* the ranks' own; NULL: none */

/* Runs `work` in as many threads as there are ranks; those share `task`, and their results follow each other. */
static void run_ranks(size_t ranks, void *(*work)(void *), const void *task, void *results, size_t bytes)
{
    pthread_t thread[MOST_RANKS];
    static member all[MOST_RANKS];
    for (size_t r = 0; r < ranks; r++) {
        all[r] =
            (member){.comm = {.rank = r, .size = ranks, .send = send_to, .receive = receive_from, .add = allreduce},
                     .task = task,
                     .result = (char *)results + r * bytes};
        ck_assert_int_eq(pthread_create(&thread[r], NULL, work, &all[r]), 0);
    }
    for (size_t r = 0; r < ranks; r++)
        pthread_join(thread[r], NULL);
    ck_assert_uint_eq(wrong, 0);
}
#endif

/* threads.c - a pool of threads for tasks of a few microseconds.
 *
 * One call at a time uses the pool; a second one, from another thread of the program, does its tasks itself. Workers
 * without work spin for a moment, so that the next training step reaches them within a microsecond, and then sleep.
 * Which thread runs which task is left to chance: results must depend on the task alone. */
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

enum {
    MOST_THREADS = 256,
    SPINS = 20000, /* how often an idle worker looks for work before it sleeps: some tens of microseconds */
    LOOKS = 2000,  /* how often the caller looks for the end of others' tasks before it yields the processor */
};

static struct pool {
    pthread_mutex_t lock; /* held by the call that uses the pool */
    pthread_mutex_t sleep;
    pthread_cond_t wake;
    size_t workers;                /* how many have been started */
    atomic_size_t round, sleeping; /* number of the current round of work; workers that sleep */
    /* One round's work. A worker joins (counted by `inside`), takes tasks while there are any, and leaves. */
    atomic_size_t next, inside; /* the next task; workers in the round */
    atomic_bool open;           /* workers may take tasks */
    size_t tasks, helpers;      /* workers with numbers above `helpers` take no part */
    void (*run)(void *user, size_t task, size_t thread);
    void *user;
} pool = {.lock = PTHREAD_MUTEX_INITIALIZER, .sleep = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER};

static atomic_size_t wanted; /* threads to use; 0: as many as there are cores, not counted yet */

/* Tells the processor that this thread spins. */
static void relax(void)
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}

/* How many cores this process may run on. */
static size_t cores(void)
{
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return (size_t)CPU_COUNT(&set);
    const long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 ? (size_t)n : 1;
}

size_t nf_threads(void)
{
    size_t n = atomic_load(&wanted);
    if (n == 0) {
        n = cores();
        n = n > MOST_THREADS ? MOST_THREADS : n;
        atomic_store(&wanted, n);
    }
    return n;
}

void nf_use_threads(size_t n) { atomic_store(&wanted, n > MOST_THREADS ? MOST_THREADS : n); }

/* Takes tasks of the current round until there are none. */
static void work(size_t thread)
{
    for (size_t task; (task = atomic_fetch_add(&pool.next, 1)) < pool.tasks;)
        pool.run(pool.user, task, thread);
}

/* A worker, for ever: waits for a round, sleeping after SPINS looks, and works in it. Threads are numbered from 1. */
static void *worker(void *number)
{
    const size_t thread = (size_t)number;
    size_t seen = 0;
    for (;;) {
        for (size_t i = 0; i < SPINS && atomic_load(&pool.round) == seen; i++)
            relax();
        if (atomic_load(&pool.round) == seen) {
            pthread_mutex_lock(&pool.sleep);
            atomic_fetch_add(&pool.sleeping, 1);
            while (atomic_load(&pool.round) == seen)
                pthread_cond_wait(&pool.wake, &pool.sleep);
            atomic_fetch_sub(&pool.sleeping, 1);
            pthread_mutex_unlock(&pool.sleep);
        }
        seen = atomic_load(&pool.round);
        atomic_fetch_add(&pool.inside, 1);
        if (atomic_load(&pool.open) && thread <= pool.helpers)
            work(thread);
        atomic_fetch_sub(&pool.inside, 1);
    }
    return NULL;
}

static const struct pool unused = {
    .lock = PTHREAD_MUTEX_INITIALIZER, .sleep = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER};

/* A child after fork: it has the thread that forked and no other, whatever the others held or were doing. */
static void forget_workers(void) { memcpy(&pool, &unused, sizeof pool); }

static void mind_forks(void) { pthread_atfork(NULL, NULL, forget_workers); }

/* Starts workers until there are n of them, or no more can be started. They block all signals, which are for the
 * program's own threads. */
static void start_workers(size_t n)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, mind_forks);
    sigset_t all, before;
    pthread_t id;
    pthread_attr_t attributes;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    while (pool.workers < n && pthread_create(&id, &attributes, worker, (void *)(pool.workers + 1)) == 0)
        pool.workers++;
    pthread_attr_destroy(&attributes);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void nf_parallel(size_t tasks, size_t threads, void (*run)(void *user, size_t task, size_t thread), void *user)
{
    threads = threads < tasks ? threads : tasks;
    if (threads <= 1 || pthread_mutex_trylock(&pool.lock) != 0) {
        for (size_t i = 0; i < tasks; i++)
            run(user, i, 0);
        return;
    }
    if (pool.workers < threads - 1)
        start_workers(threads - 1);
    pool.tasks = tasks;
    pool.helpers = threads - 1;
    pool.run = run;
    pool.user = user;
    atomic_store(&pool.next, 0);
    atomic_store(&pool.open, true);
    atomic_fetch_add(&pool.round, 1);
    if (atomic_load(&pool.sleeping) > 0) {
        pthread_mutex_lock(&pool.sleep);
        pthread_cond_broadcast(&pool.wake);
        pthread_mutex_unlock(&pool.sleep);
    }
    work(0);
    atomic_store(&pool.open, false); /* a worker that joins from now on takes nothing; wait for those inside */
    for (size_t i = 0; atomic_load(&pool.inside) > 0; i++)
        i < LOOKS ? relax() : (void)sched_yield();
    pthread_mutex_unlock(&pool.lock);
}

/* peak.c - the machine's fused multiply-add peak in float: independent chains in vector registers, on N threads.
 *
 * Prints GFLOP/s, two operations to a multiply-add; the best of many short runs. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#if defined(__AVX512F__)
enum { BYTES = 64 };
#elif defined(__AVX__)
enum { BYTES = 32 };
#else
enum { BYTES = 16 };
#endif
typedef float lane __attribute__((vector_size(BYTES)));
enum { LANES = BYTES / sizeof(float), CHAINS = 12, TURNS = 2000000, RUNS = 15, MOST = 256 };

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

typedef struct work {
    pthread_barrier_t *together;
    volatile float number; /* what is read and written here keeps the loop between the clocks */
    double seconds;
} work;

static void *run(void *user)
{
    work *w = user;
    lane s[CHAINS], y, z;
    pthread_barrier_wait(w->together);
    const double start = seconds();
    y = (lane){0} + (0.5f + w->number);
    z = (lane){0} + (1e-9f + w->number);
    for (int i = 0; i < CHAINS; i++)
        s[i] = z * ((float)i + w->number);
    for (long n = 0; n < TURNS; n++)
        for (int i = 0; i < CHAINS; i++)
            s[i] = s[i] * y + z;
    for (int i = 1; i < CHAINS; i++)
        s[0] += s[i];
    w->number = s[0][0] * 0;
    w->seconds = seconds() - start;
    return NULL;
}

int main(int argc, char **argv)
{
    const int wanted = argc > 1 ? atoi(argv[1]) : 1, threads = wanted < 1 ? 1 : wanted > MOST ? MOST : wanted;
    double best = 0;
    for (int r = 0; r < RUNS; r++) {
        pthread_t id[MOST];
        pthread_barrier_t together;
        work w[MOST] = {{0}};
        double rate = 0;
        pthread_barrier_init(&together, NULL, (unsigned)threads);
        for (int t = 0; t < threads; t++) {
            w[t].together = &together;
            pthread_create(&id[t], NULL, run, &w[t]);
        }
        for (int t = 0; t < threads; t++) {
            pthread_join(id[t], NULL);
            rate += 2.0 * CHAINS * LANES * TURNS / w[t].seconds * 1e-9;
        }
        best = rate > best ? rate : best;
        pthread_barrier_destroy(&together);
    }
    printf("%.1f\n", best);
    return 0;
}

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
enum { LANES = BYTES / sizeof(float), CHAINS = 12, TURNS = 2000000, RUNS = 15 };

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static pthread_barrier_t barrier;

static void *run(void *user)
{
    volatile float *sink = user; /* what is read and written here keeps the loop between the barriers */
    lane s[CHAINS], y, z;
    pthread_barrier_wait(&barrier);
    y = (lane){0} + (0.5f + *sink);
    z = (lane){0} + (1e-9f + *sink);
    for (int i = 0; i < CHAINS; i++)
        s[i] = z * ((float)i + *sink);
    for (long n = 0; n < TURNS; n++)
        for (int i = 0; i < CHAINS; i++)
            s[i] = s[i] * y + z;
    for (int i = 1; i < CHAINS; i++)
        s[0] += s[i];
    *sink = s[0][0];
    pthread_barrier_wait(&barrier);
    return NULL;
}

int main(int argc, char **argv)
{
    const int threads = argc > 1 ? atoi(argv[1]) : 1;
    double best = 0;
    for (int r = 0; r < RUNS; r++) {
        pthread_t id[256];
        float sink[256] = {0};
        pthread_barrier_init(&barrier, NULL, (unsigned)threads + 1);
        for (int t = 0; t < threads && t < 256; t++)
            pthread_create(&id[t], NULL, run, &sink[t]);
        pthread_barrier_wait(&barrier);
        const double start = seconds();
        pthread_barrier_wait(&barrier);
        const double rate = 2.0 * CHAINS * LANES * TURNS * threads / (seconds() - start) * 1e-9;
        best = rate > best ? rate : best;
        for (int t = 0; t < threads && t < 256; t++)
            pthread_join(id[t], NULL);
        pthread_barrier_destroy(&barrier);
    }
    printf("%.1f\n", best);
    return 0;
}

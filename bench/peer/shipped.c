/* shipped.c - the generated C of models/points.lua in a program of its own: one thread, no runtime. */
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "points.h"

enum { ROWS = 1024, MANY = 1000000, ROUNDS = 31 };

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int by_size(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static float params[POINTS_PARAMS], grad[POINTS_PARAMS], m[POINTS_PARAMS], v[POINTS_PARAMS];
static float *x, *out;
alignas(64) static char work[POINTS_WORK + 1]; /* 0 in older versions */

static void step(int i)
{
    const struct points_adamw_options o = {1e-6, 0.9, 0.999, 1e-8, 1e-4};
    points_loss(params, ROWS, x, grad, work);
    points_adamw(&o, (uint64_t)i + 1, params, grad, m, v);
}
static void one(int i) { points_log_prob(params, 1, x + 2 * (i % ROWS), out, work); }
static void many(int i)
{
    (void)i;
    points_log_prob(params, MANY, x, out, work);
}
static void draw(int i) { points_sample(params, 0, (uint64_t)i, MANY, out, work); }

static void report(const char *what, void (*f)(int), int calls)
{
    double times[ROUNDS];
    for (int r = 0; r < ROUNDS; r++) {
        const double start = seconds();
        for (int i = 0; i < calls; i++)
            f(i);
        times[r] = (seconds() - start) / calls * 1e6;
    }
    qsort(times, ROUNDS, sizeof *times, by_size);
    printf("{\"work\": \"seed\", \"what\": \"%s\", \"us\": %g}\n", what, times[ROUNDS / 2]);
}

int main(void)
{
    x = malloc(2 * MANY * sizeof *x);
    out = malloc(2 * MANY * sizeof *out);
    if (!x || !out)
        return 1;
    points_init(0, params);
    points_sample(params, 1, 0, MANY, x, work);
    report("train", step, 200);
    report("log_prob 1", one, 20000);
    report("log_prob 1000000", many, 1);
    report("sample 1000000", draw, 1);
    free(x);
    free(out);
    return 0;
}

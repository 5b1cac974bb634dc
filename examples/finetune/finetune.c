/* finetune.c - training goes on where the shipped weights left off, on rows that this device alone has seen: the memory
 * is fixed, and rows leave it as new ones come. */
#include <stdalign.h>
#include <stdio.h>
#include <string.h>

#include "points.h"

enum { KEPT = 256, NEW = 32, TIMES = 64, STEPS = 50 };

/* The device's own data, which have moved: the shipped flow's samples, turned and shifted. */
static void measure(uint64_t first, float *x, void *work)
{
    points_sample(points_weights, 1, first, NEW, x, work);
    for (int k = 0; k < NEW; k++) {
        const float x1 = x[POINTS_DIM * k], x2 = x[POINTS_DIM * k + 1];
        x[POINTS_DIM * k] = 0.8f * x1 - 0.6f * x2 + 0.5f;
        x[POINTS_DIM * k + 1] = 0.6f * x1 + 0.8f * x2;
    }
}

int main(void)
{
    static float params[POINTS_PARAMS], grad[POINTS_PARAMS], m[POINTS_PARAMS], v[POINTS_PARAMS];
    static float kept[KEPT * POINTS_DIM], x[NEW * POINTS_DIM];
    alignas(64) static char work[POINTS_WORK];
    const struct points_adamw_options adamw = {1e-3, 0.9, 0.999, 1e-8, 1e-4};
    uint64_t step = 0;

    memcpy(params, points_weights, sizeof params);
    for (int time = 0; time < TIMES; time++) {
        measure((uint64_t)(time * NEW), x, work);
        if (time % 8 == 7)
            printf("%4d rows: loss of new ones as shipped %.3f, fine-tuned %.3f\n", (time + 1) * NEW,
                   points_loss(points_weights, NEW, x, NULL, work), points_loss(params, NEW, x, NULL, work));
        memcpy(kept + time % (KEPT / NEW) * NEW * POINTS_DIM, x, sizeof x);
        const size_t n = time < KEPT / NEW ? (size_t)(time + 1) * NEW : KEPT;
        for (int k = 0; k < STEPS; k++) {
            points_loss(params, n, kept, grad, work);
            points_adamw(&adamw, ++step, params, grad, m, v);
        }
    }
    return 0;
}

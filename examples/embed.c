/* embed.c - a flow inside a C program: train it, ask it for densities, draw from it. No nfc at run time.
 *
 *   nfc compile models/points.lua -o generated
 *   cc -O2 -march=native -Igenerated examples/embed.c generated/points.c -lm -o embed && ./embed */
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>

#include "points.h"

enum { ROWS = 512, STEPS = 2000 };

/* Nearly normal: enough for an example. */
static float normal(void)
{
    float sum = -6;
    for (int i = 0; i < 12; i++)
        sum += (float)rand() / (float)RAND_MAX;
    return sum;
}

int main(void)
{
    static float params[POINTS_PARAMS], grad[POINTS_PARAMS], m[POINTS_PARAMS], v[POINTS_PARAMS];
    static float x[ROWS * POINTS_DIM];
    alignas(64) static char work[POINTS_WORK];
    const struct points_adamw_options adamw = {2e-3, 0.9, 0.999, 1e-8, 1e-4};

    for (int k = 0; k < ROWS; k++) { /* a bent ridge */
        x[2 * k + 1] = normal();
        x[2 * k] = x[2 * k + 1] * x[2 * k + 1] + 0.3f * normal();
    }
    points_init(2, params);
    for (uint64_t step = 1; step <= STEPS; step++) {
        const double loss = points_loss(params, ROWS, x, grad, work);
        points_adamw(&adamw, step, params, grad, m, v);
        if (step == 1 || step % 500 == 0)
            printf("step %4d  loss       %.4f\n", (int)step, loss);
    }

    points_sample(params, 1, 0, 3, x, work);
    for (int k = 0; k < 3; k++)
        printf("a new row            %9.4f %9.4f\n", (double)x[2 * k], (double)x[2 * k + 1]);
    return 0;
}

/* draw.c - prints samples and their log-densities. */
#include <stdalign.h>
#include <stdio.h>

#include "points.h"

enum { N = 5 };

int main(void)
{
    alignas(64) static char work[POINTS_WORK];
    float x[N * POINTS_DIM], log_prob[N];

    points_sample(points_weights, 1, 0, N, x, work);
    points_log_prob(points_weights, N, x, log_prob, work);
    puts("x1,x2,log_prob");
    for (int k = 0; k < N; k++)
        printf("%.9g,%.9g,%.9g\n", (double)x[POINTS_DIM * k], (double)x[POINTS_DIM * k + 1], (double)log_prob[k]);
    return 0;
}

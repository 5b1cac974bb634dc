/* anomaly.c - reads a CSV file with a header, adds two columns: the log-density of the row, and the share of the
 * model's own samples that are less likely, which is how often the model itself gives a row as strange as this one. */
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "points.h"

enum { SAMPLES = 10000 };

static int ascending(const void *a, const void *b)
{
    const float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

/* The share of n sorted numbers that are less than x. */
static double share_below(const float *sorted, int n, float x)
{
    int below = 0;
    while (below < n && sorted[below] < x)
        below++;
    return (double)below / n;
}

int main(void)
{
    alignas(64) static char work[POINTS_WORK];
    static float sample[SAMPLES * POINTS_DIM], usual[SAMPLES];
    char line[256];

    points_sample_log_prob(points_weights, 1, 0, SAMPLES, sample, usual, work);
    qsort(usual, SAMPLES, sizeof *usual, ascending);

    for (int number = 1; fgets(line, sizeof line, stdin); number++) {
        float x[POINTS_DIM], log_prob;
        line[strcspn(line, "\r\n")] = 0;
        if (number == 1) {
            printf("%s,log_prob,share_below\n", line);
        } else if (sscanf(line, "%f,%f", &x[0], &x[1]) == POINTS_DIM) {
            points_log_prob(points_weights, 1, x, &log_prob, work);
            printf("%s,%.9g,%g\n", line, (double)log_prob, share_below(usual, SAMPLES, log_prob));
        } else {
            fprintf(stderr, "line %d has no %d numbers\n", number, POINTS_DIM);
            return 1;
        }
    }
    return 0;
}

/* loop.c - watches measurements: an alarm where the last ones, taken together, are too unlikely. All memory is fixed
 * when the program is linked: weights are constants, in flash; scratch and the ring, whose empty places count as 0, in
 * RAM. */
#include <stdalign.h>

#include "board.h"
#include "points.h"

enum { WINDOW = 8 };
static const float LIMIT = -2; /* nats */

int main(void)
{
    alignas(64) static char work[POINTS_WORK];
    static float ring[WINDOW];
    float x[POINTS_DIM];

    for (unsigned k = 0; board_measure(x); k++) {
        points_log_prob(points_weights, 1, x, &ring[k % WINDOW], work);
        float sum = 0;
        for (int j = 0; j < WINDOW; j++)
            sum += ring[j];
        board_report(sum / WINDOW, sum / WINDOW < LIMIT);
    }
}

/* board.h - what a board gives to the loop. */
#ifndef BOARD_H
#define BOARD_H
#include <stdbool.h>

/* Waits for the next measurement; false when there will be none. */
bool board_measure(float *x);
/* The smoothed log-density of what was measured last, and whether that is unusual. */
void board_report(float level, bool alarm);

#endif

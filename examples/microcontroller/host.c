/* host.c - a board that is a computer: measurements are lines on standard input. */
#include "board.h"

#include <stdio.h>

bool board_measure(float *x) { return scanf("%f,%f", &x[0], &x[1]) == 2; }

void board_report(float level, bool alarm) { printf("level %.9g%s\n", (double)level, alarm ? " alarm" : ""); }

/* number.h - numbers as text with a point, whatever the locale of the program that we are part of. */
#ifndef NF_NUMBER_H
#define NF_NUMBER_H
#include <locale.h>
#include <stdarg.h>

#include "nf.h"

/* snprintf and vsnprintf. */
int nf_format(char *to, size_t size, const char *format, ...) __attribute__((format(printf, 3, 4)));
int nf_vformat(char *to, size_t size, const char *format, va_list args);
/* The fewest digits, from so many on, that read back to the same number of the type; returns the text's length. */
int nf_shortest(char *to, size_t size, double value, nf_type type, int digits);
/* For other people's code that reads numbers: this thread's locale has points until uselocale(what this returned). */
locale_t nf_use_points(void);
#endif

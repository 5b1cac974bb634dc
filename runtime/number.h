/* number.h - numbers as text with a decimal point, whatever locale the program that loaded this library has set.
 * Internal. */
#ifndef NF_NUMBER_H
#define NF_NUMBER_H
#include <locale.h>
#include <stdarg.h>

#include "nf.h"

/* snprintf and vsnprintf with a decimal point. */
int nf_format(char *to, size_t size, const char *format, ...) __attribute__((format(printf, 3, 4)));
int nf_vformat(char *to, size_t size, const char *format, va_list args);
/* Writes `value` with the fewest significant digits, but at least `digits`, that read back to the same number of the
 * type; returns the text's length. */
int nf_shortest(char *to, size_t size, double value, nf_type type, int digits);
/* Whether this machine stores the lowest byte of a number first. */
bool nf_lowest_first(void);
/* Copies n numbers of `size` bytes each between memory, in this machine's order of bytes, and a file that has the
 * lowest byte of each first; either way. */
void nf_lowest_bytes_first(void *to, const void *from, size_t n, size_t size);
/* Gives this thread a locale with decimal points, for code of others that reads numbers; the caller restores the one
 * before by uselocale(what this returned). */
locale_t nf_use_points(void);
#endif

/* error.c - one line for a person, and a status. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

nf_status nf_fail(nf_error *error, nf_status status, const char *format, ...)
{
    if (error) {
        va_list args;
        va_start(args, format);
        nf_vformat(error->text, sizeof error->text, format, args);
        va_end(args);
    }
    return status;
}

void nf_quote(char *to, size_t size, const char *text, size_t n)
{
    const bool cut = n + 3 > size;
    const size_t shown = cut ? size - 6 : n;
    char *at = to;
    *at++ = '\'';
    for (size_t i = 0; i < shown; i++)
        *at++ = text[i] >= ' ' && text[i] <= '~' ? text[i] : '?';
    memcpy(at, cut ? "...'" : "'", cut ? 5 : 2);
}

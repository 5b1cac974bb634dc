/* error.c - one line for a person, and a status. */
#include <stdarg.h>
#include <stdio.h>

#include "nf.h"

nf_status nf_fail(nf_error *error, nf_status status, const char *format, ...)
{
    if (error) {
        va_list args;
        va_start(args, format);
        vsnprintf(error->text, sizeof error->text, format, args);
        va_end(args);
    }
    return status;
}

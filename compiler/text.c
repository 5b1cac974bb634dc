/* text.c - see text.h */
#include "text.h"

#include <float.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "number.h"

static _Thread_local size_t left = SIZE_MAX; /* bytes that nfc_add may still append; SIZE_MAX: any number */
static _Thread_local bool cut;               /* these were not enough: something was left out */

bool nfc_text_limit(size_t bytes)
{
    const bool whole = !cut;
    left = bytes;
    cut = false;
    return whole;
}

/* Makes room for `more` bytes and a 0. */
static void reserve(nfc_text *t, size_t more)
{
    if (t->n + more + 1 > t->capacity) {
        t->capacity = 2 * t->capacity > t->n + more + 1 ? 2 * t->capacity : t->n + more + 256;
        t->at = nf_realloc(t->at, t->capacity);
    }
}

void nfc_add_bytes(nfc_text *t, const char *s, size_t n)
{
    reserve(t, n);
    memcpy(t->at + t->n, s, n);
    t->n += n;
    t->at[t->n] = 0;
}

void nfc_add(nfc_text *t, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const size_t n = cut ? 0 : (size_t)nf_vformat(NULL, 0, format, args);
    va_end(args);
    cut |= n > left;
    if (cut) {
        nfc_add_bytes(t, "", 0);
    } else {
        left -= left == SIZE_MAX ? 0 : n;
        reserve(t, n);
        nf_vformat(t->at + t->n, n + 1, format, again);
        t->n += n;
    }
    va_end(again);
}

/* Adds a literal of at least `digits` significant digits, unless those that follow are zeros. */
static void add_literal(nfc_text *t, double value, int float_suffix, int digits)
{
    char s[40];
    if (float_suffix && (float)value == 0)
        value = (float)value; /* a double that float rounds to 0: compilers warn of such constants */
    if (!isfinite(value)) {
        nfc_add(t, "%s%s%s", value < 0 ? "-" : "", float_suffix ? "" : "(double)", isnan(value) ? "NAN" : "INFINITY");
        return;
    }
    nf_shortest(s, sizeof s, value, float_suffix ? NF_F32 : NF_F64, digits);
    if (!strpbrk(s, ".e"))
        strcat(s, ".0");
    nfc_add(t, "%s%s", s, float_suffix ? "f" : "");
}

void nfc_add_number(nfc_text *t, double value, int float_suffix) { add_literal(t, value, float_suffix, 1); }

void nfc_add_weight(nfc_text *t, double value, int float_suffix)
{
    add_literal(t, value, float_suffix, float_suffix ? FLT_DECIMAL_DIG : DBL_DECIMAL_DIG);
}

void nfc_text_free(nfc_text *t)
{
    nf_free(t->at);
    *t = (nfc_text){0};
}

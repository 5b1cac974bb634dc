/* text.h - a growing string: what the printers print into. */
#ifndef NFC_TEXT_H
#define NFC_TEXT_H
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct nfc_text {
    char *at; /* always ends with 0 once something was added; nf_free'd by nfc_text_free */
    size_t n, capacity;
} nfc_text;

/* Appends what printf would print in the C locale. */
void nfc_add(nfc_text *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
void nfc_add_bytes(nfc_text *t, const char *s, size_t n);
/* A number as a C literal that reads back exactly; float_suffix: ends in f. Infinities become INFINITY, NaN NAN. */
void nfc_add_number(nfc_text *t, double value, int float_suffix);
/* The same with 9 digits of a float and 17 of a double, where fewer would not be all: it reads back exactly even with
 * compilers that round a literal to long double first, as gcc -std=c99 does where floating point is the x87's. Fewer
 * digits can lie so near to the middle between two numbers that the second rounding ends at the wrong one. */
void nfc_add_weight(nfc_text *t, double value, int float_suffix);
void nfc_text_free(nfc_text *t); /* leaves it empty */
/* Limits the bytes that nfc_add may append to any text on this thread from now on; SIZE_MAX: no limit. From the call
 * that would go beyond the limit on, nothing is appended. Returns whether the limit before this one was kept to, that
 * is, nothing was left out. nfc_add_bytes neither counts nor stops. */
bool nfc_text_limit(size_t bytes);
#endif

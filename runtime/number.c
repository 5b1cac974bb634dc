/* number.c - see number.h; and nf_number_parse of internal.h */
#define _GNU_SOURCE /* newlocale */
#include <float.h>
#include <locale.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "internal.h"

bool nf_lowest_first(void)
{
    const uint16_t one = 1;
    return *(const unsigned char *)&one == 1;
}

void nf_lowest_bytes_first(void *to, const void *from, size_t n, size_t size)
{
    if (nf_lowest_first()) {
        memcpy(to, from, n * size);
        return;
    }
    for (size_t i = 0; i < n * size; i++)
        ((char *)to)[i] = ((const char *)from)[i / size * size + size - 1 - i % size];
}

/* Digits as one whole number, those that count being all from the first on that is not 0; of more than 19 it is none.
 */
typedef struct decimal {
    uint64_t whole;
    size_t n, counting;
} decimal;

/* Adds the digits from `at` on, and gives where they end. */
static const char *take_digits(const char *at, const char *end, decimal *d)
{
    const char *const from = at;
    uint64_t whole = d->whole;
    size_t counting = d->counting;
    for (; at < end && *at >= '0' && *at <= '9'; at++) {
        whole = whole * 10 + (uint64_t)(*at - '0');
        counting += counting || *at != '0';
    }
    *d = (decimal){whole, d->n + (size_t)(at - from), counting};
    return at;
}

/* Whether [at, end) is the word, in letters of either case. */
static bool is_word(const char *at, const char *end, const char *word)
{
    return (size_t)(end - at) == strlen(word) && !strncasecmp(at, word, strlen(word));
}

static locale_t plain;
static void make_plain(void) { plain = newlocale(LC_ALL_MASK, "C", (locale_t)0); }

locale_t nf_use_points(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make_plain);
    return uselocale(plain);
}

int nf_vformat(char *to, size_t size, const char *format, va_list args)
{
    const locale_t before = nf_use_points();
    const int n = vsnprintf(to, size, format, args);
    uselocale(before);
    return n;
}

int nf_format(char *to, size_t size, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    const int n = nf_vformat(to, size, format, args);
    va_end(args);
    return n;
}

int nf_shortest(char *to, size_t size, double value, nf_type type, int digits)
{
    const locale_t before = nf_use_points();
    int n = 0;
    for (; digits <= 17; digits++) {
        n = snprintf(to, size, "%.*g", digits, value);
        if (type == NF_F32 ? strtof(to, NULL) == (float)value : strtod(to, NULL) == value)
            break;
    }
    uselocale(before);
    return n;
}

/* The C library's conversion, which rounds correctly at any length. */
static double convert(const char *text, size_t n)
{
    char own[64], *copy = n < sizeof own ? own : nf_alloc(n + 1, 1);
    memcpy(copy, text, n);
    copy[n] = 0;
    const locale_t before = nf_use_points();
    const double value = strtod(copy, NULL);
    uselocale(before);
    if (copy != own)
        nf_free(copy);
    return value;
}

/* whole 10^power, where `ten` is 10^|power|, by a sum of two doubles, which has twice as many digits (Dekker 1971): it
 * is off by less than 2^-90 of itself. *value is the double nearest to it; false where another may be nearest to what
 * it stands for, as it is near the middle of two. */
static bool convert_nearly(uint64_t whole, int power, double ten, double *value)
{
    const uint64_t last = whole & 2047; /* what a double has no room for beside the others of its 64 bits */
    const double first = (double)(whole - last), rest = (double)last;
    const double high = power < 0 ? first / ten : first * ten;
    const double low = power < 0 ? (fma(-high, ten, first) + rest) / ten : fma(first, ten, -high) + rest * ten;
    const double sum = high + low, left = low - (sum - high), off = sum * 0x1p-88;
    *value = sum;
    return sum + (left + off) == sum && sum + (left - off) == sum;
}

/* Converts digits times 10^power where a few operations on doubles round correctly: at most 19 digits that count and a
 * power of ten that a double holds exactly (Clinger 1990). False otherwise. */
static bool convert_quickly(const decimal *d, int power, double *value)
{
    enum { MOST = 19 };
    static const double ten[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (FLT_EVAL_METHOD != 0 || d->counting > MOST || power < -22 || power > 22)
        return false;
    const double whole = (double)d->whole;
    if (d->whole >> 53)
        return convert_nearly(d->whole, power, ten[abs(power)], value);
    *value = power < 0 ? whole / ten[-power] : whole * ten[power]; /* one operation on exact numbers */
    return true;
}

bool nf_number_parse(const char *text, size_t n, double *value)
{
    const char *const end = text + n, *at = text;
    const bool negative = n && *at == '-';
    at += negative || (n && *at == '+');
    const bool word = at < end && (*at | 32) >= 'a' && (*at | 32) <= 'z';
    if (word && (is_word(at, end, "nan") || is_word(at, end, "inf") || is_word(at, end, "infinity"))) {
        *value = (*at | 32) == 'n' ? (double)NAN : negative ? -(double)INFINITY : (double)INFINITY;
        return true;
    }
    enum { LONGEST = 1000, MOST = 3 }; /* digits that are converted quickly; those of such an exponent */
    const char *const mantissa = at;
    decimal d = {.n = 0}, exponent = {.n = 0};
    at = take_digits(at, end, &d);
    const size_t before = d.n;
    if (at < end && *at == '.')
        at = take_digits(at + 1, end, &d);
    bool below = false;
    if (d.n && at < end && (*at | 32) == 'e') {
        const char *const sign = at + 1;
        below = sign < end && *sign == '-';
        at = take_digits(sign + (below || (sign < end && *sign == '+')), end, &exponent);
        if (!exponent.n)
            return false;
    }
    if (!d.n || at != end)
        return false;
    const bool quick = d.n <= LONGEST && exponent.counting <= MOST;
    const int by = quick ? (int)exponent.whole : 0, power = (below ? -by : by) - (quick ? (int)(d.n - before) : 0);
    if (!quick || !convert_quickly(&d, power, value))
        *value = convert(mantissa, (size_t)(end - mantissa));
    *value = negative ? -*value : *value;
    return true;
}

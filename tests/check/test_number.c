/* test_number.c - decimal numbers are read as strtod reads them, to the last bit, whatever their digits and exponents.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check_main.h"
#include "internal.h"

static uint64_t state = 1;

/* Random bits (Steele, Lea & Flood 2014: splitmix64). */
static uint64_t bits(void)
{
    uint64_t z = state += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

static size_t below(size_t n) { return (size_t)(bits() % n); }

static int often(void) { return getenv("NFC_FULL") ? 1000000 : 100000; }

/* Whether a text with other bytes behind it is the number that strtod makes of it. */
static void compare(const char *text)
{
    char behind[3000];
    const size_t n = strlen(text);
    double value = -1, expected;
    snprintf(behind, sizeof behind, "%s7", text);
    ck_assert_msg(nf_number_parse(behind, n, &value), "%s is no number", text);
    expected = strtod(text, NULL);
    ck_assert_msg(!memcmp(&value, &expected, sizeof value), "%s is %a, strtod has %a", text, value, expected);
}

/* Writes up to `most` random digits, mostly few. */
static char *digits(char *to, size_t most)
{
    const size_t n = below(4) ? below(most / 3 + 1) : below(most + 1);
    const int kind = (int)below(4); /* zeros first, zeros last, any */
    for (size_t i = 0; i < n; i++)
        *to++ = (char)('0' + ((kind == 0 && i < n / 2) || (kind == 1 && i > n / 2) ? 0 : below(10)));
    *to = 0;
    return to;
}

START_TEST(random_texts)
{
    for (int i = 0; i < often(); i++) {
        char text[200], *at = text;
        if (below(2))
            *at++ = below(2) ? '-' : '+';
        char *const first = at;
        at = digits(at, 24);
        if (below(4)) {
            *at++ = '.';
            at = digits(at, 24);
        }
        if (at == first || (at == first + 1 && *first == '.'))
            *at++ = (char)('0' + below(10));
        if (below(3) == 0) {
            *at++ = below(2) ? 'e' : 'E';
            if (below(2))
                *at++ = below(2) ? '-' : '+';
            at += sprintf(at, below(2) ? "%zu" : "%04zu", below(below(2) ? 30 : 400));
        }
        *at = 0;
        compare(text);
    }
}
END_TEST

/* What printf makes of doubles and floats of all sizes, and the middles between two. */
START_TEST(printed_numbers)
{
    static const char *const formats[] = {"%.17g", "%.16g", "%.15g", "%.9g", "%.6g", "%.3f", "%.10e", "%.25g"};
    for (int i = 0; i < often(); i++) {
        char text[500];
        union {
            uint64_t u;
            double d;
        } v = {bits()};
        if (!isfinite(v.d) || below(2))
            v.d = ldexp((double)(int64_t)bits(), -63 + (int)below(40) - 20);
        snprintf(text, sizeof text, formats[below(sizeof formats / sizeof *formats)], v.d);
        compare(text);
        snprintf(text, sizeof text, "%.19g", v.d + ldexp(v.d, -53));
        compare(text);
    }
}
END_TEST

START_TEST(long_numbers)
{
    static const size_t zeros[] = {1, 18, 19, 20, 63, 64, 65, 300, 998, 999, 1000, 1001, 2000};
    for (size_t i = 0; i < sizeof zeros / sizeof *zeros; i++) {
        const int n = (int)zeros[i];
        char text[2200];
        snprintf(text, sizeof text, "0.%0*d1e%d", n, 0, n);
        compare(text);
        snprintf(text, sizeof text, "0.%0*d1e%d", n, 0, n + 1);
        compare(text);
        snprintf(text, sizeof text, "%0*d12.5", n, 0);
        compare(text);
        snprintf(text, sizeof text, "1%0*de-%d", n, 0, n);
        compare(text);
        snprintf(text, sizeof text, "3e%0*d2", n, 0);
        compare(text);
        snprintf(text, sizeof text, "3e-%0*d2", n, 0);
        compare(text);
    }
    static const char *const each[] = {"18446744073709551616",
                                       "18446744073709551615",
                                       "18446744073709551617",
                                       "9999999999999999999",
                                       "10000000000000000000",
                                       "9007199254740993",
                                       "9007199254740992.5",
                                       "1e23",
                                       "8.5e22",
                                       "1e-22",
                                       "1e-23",
                                       "4.9e-324",
                                       "2.4e-324",
                                       "1e1000",
                                       "1e999",
                                       "1e-999",
                                       "0e99999999999999999",
                                       "1e99999999999999999999",
                                       "1e-9999999999999999",
                                       "0",
                                       "-0",
                                       "-.0e-5",
                                       "36893488147419103232",
                                       "184467440737095516160000"};
    for (size_t i = 0; i < sizeof each / sizeof *each; i++)
        compare(each[i]);
}
END_TEST

START_TEST(no_numbers)
{
    static const char *const each[] = {"",    ".",   "-",  "+",  "e5",  "-e5",  ".e5", "1e",   "1e+",  "1e-", "1.2.3",
                                       "1,5", "0x1", "1 ", " 1", "--1", "1e5.", "1d5", "infi", "nano", "1-",  "1e--5"};
    double value = 7;
    for (size_t i = 0; i < sizeof each / sizeof *each; i++)
        ck_assert_msg(!nf_number_parse(each[i], strlen(each[i]), &value), "'%s' is a number", each[i]);
}
END_TEST

RUN_SUITE("number", random_texts, printed_numbers, long_numbers, no_numbers)

/* error.c - errors: one line for a person, beside a status. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

/* How many bytes the UTF-8 character at s has; 0 where there is no valid one, or it is a control character or a line
 * separator. */
static size_t character(const unsigned char *s)
{
    static const uint32_t least[] = {0, 0x20, 0xa0, 0x800, 0x10000};
    const size_t n = s[0] < 0x80 ? 1 : s[0] >> 5 == 6 ? 2 : s[0] >> 4 == 14 ? 3 : s[0] >> 3 == 30 ? 4 : 0;
    uint32_t code = n == 1 ? s[0] : n ? s[0] & (0x7fu >> n) : 0;
    for (size_t i = 1; i < n; i++) {
        if (s[i] >> 6 != 2)
            return 0;
        code = code << 6 | (s[i] & 0x3f);
    }
    const bool surrogate = code >> 11 == 0x1b, separator = code == 0x2028 || code == 0x2029;
    return n && code >= least[n] && code != 0x7f && code < 0x110000 && !surrogate && !separator ? n : 0;
}

bool nf_is_printable(const char *text)
{
    const unsigned char *s = (const unsigned char *)text;
    size_t n = 1;
    while (*s && n)
        s += n = character(s);
    return n > 0;
}

/* Messages quote files and model files, and are cut at a fixed length: bytes of them that are no printable UTF-8 become
 * '?'. */
static void make_printable(char *text)
{
    for (unsigned char *s = (unsigned char *)text; *s;) {
        const size_t n = character(s);
        if (n == 0)
            *s = '?';
        s += n ? n : 1;
    }
}

nf_status(nf_fail)(nf_error *error, nf_status status, const char *format, ...)
{
    if (error) {
        va_list args;
        va_start(args, format);
        nf_vformat(error->text, sizeof error->text, format, args);
        va_end(args);
        make_printable(error->text);
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

const char *nf_version(void) { return NF_VERSION; }

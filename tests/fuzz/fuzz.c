/* fuzz.c - see fuzz.h */
#include "fuzz.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void fuzz_require(bool ok, const char *format, ...)
{
    va_list arguments;
    if (ok)
        return;
    va_start(arguments, format);
    fputs("fuzz: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    abort();
}

/* The length of the UTF-8 sequence at s, 0 where there is none or it is a control character. */
static size_t sequence(const unsigned char *s)
{
    static const uint32_t least[] = {0, 0x20, 0xa0, 0x800, 0x10000};
    const size_t n = s[0] < 0x80 ? 1 : s[0] >> 5 == 6 ? 2 : s[0] >> 4 == 14 ? 3 : s[0] >> 3 == 30 ? 4 : 0;
    uint32_t c = n == 1 ? s[0] : n ? s[0] & (0x7fu >> n) : 0;
    for (size_t i = 1; i < n; i++) {
        if ((s[i] & 0xc0) != 0x80)
            return 0;
        c = c << 6 | (s[i] & 0x3f);
    }
    return n && c >= least[n] && c != 0x7f && c < 0x110000 && c >> 11 != 0x1b ? n : 0;
}

void fuzz_require_error(nf_status status, const nf_error *error, const char *path)
{
    const unsigned char *s = (const unsigned char *)error->text;
    fuzz_require(status == NF_DATA, "status %d: %s", (int)status, error->text);
    fuzz_require(memchr(error->text, 0, sizeof error->text) != NULL, "a message without an end");
    fuzz_require(!strncmp(error->text, path, strlen(path)), "a message that does not begin with the file: %s",
                 error->text);
    while (*s) {
        const size_t n = sequence(s);
        fuzz_require(n > 0, "byte %02x, %td from the start, is not printable: %s", *s,
                     s - (const unsigned char *)error->text, error->text);
        s += n;
    }
}

void fuzz_require_same(const nf_matrix *a, const nf_matrix *b, const char *what)
{
    fuzz_require(a->rows == b->rows && a->cols == b->cols && a->type == b->type, "%s: %zu x %zu became %zu x %zu", what,
                 a->rows, a->cols, b->rows, b->cols);
    const size_t size = nf_type_size(a->type);
    for (size_t i = 0; i < a->rows * a->cols; i++) {
        const double v = nf_matrix_get(a, i / a->cols, i % a->cols), w = nf_matrix_get(b, i / a->cols, i % a->cols);
        const bool same = !memcmp((const char *)a->data + i * size, (const char *)b->data + i * size, size);
        fuzz_require(same || (v != v && w != w), "%s: number %zu, %.17g, became %.17g", what, i, v, w);
    }
}

nf_reading fuzz_reading(uint8_t how)
{
    return (nf_reading){.type = how & 2 ? NF_F32 : NF_F64,
                        .standardize = how & 4,
                        .header = how & 8,
                        .cols = how & 16 ? 2 : 0,
                        .confidential = how & 32};
}

void fuzz_require_finite(const nf_matrix *m)
{
    for (size_t i = 0; i < m->rows * m->cols; i++)
        fuzz_require(isfinite(nf_matrix_get(m, i / m->cols, i % m->cols)), "number %zu is not finite", i);
}

bool fuzz_one_in(unsigned n, const uint8_t *data, size_t size)
{
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ data[i]) * 16777619u;
    return (hash >> 8) % n == 0;
}

static char directory[] = "/dev/shm/nfc-fuzz-XXXXXX", last[128];

static void clean(void)
{
    if (last[0])
        unlink(last);
    rmdir(directory);
}

const char *fuzz_path(const char *name)
{
    if (!last[0]) {
        fuzz_require(mkdtemp(directory) != NULL, "cannot make a directory under /dev/shm");
        atexit(clean);
    }
    snprintf(last, sizeof last, "%s/%s", directory, name);
    return last;
}

/* memory.c - see memory.h */
#include "memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void *must(void *p)
{
    if (!p) {
        fputs("nfc: out of memory\n", stderr);
        _exit(70);
    }
    return p;
}

void *nf_alloc(size_t n, size_t size) { return must(calloc(n ? n : 1, size)); }

void *nf_realloc(void *p, size_t bytes) { return must(realloc(p, bytes ? bytes : 1)); }

char *nf_strdup(const char *s)
{
    const size_t n = strlen(s) + 1;
    return memcpy(nf_alloc(n, 1), s, n);
}

void *nf_buffer(size_t n, size_t size)
{
    if (n > (SIZE_MAX - 64) / (size ? size : 1))
        return NULL;
    const size_t bytes = (n * size + 127) & ~(size_t)63;
    void *p = aligned_alloc(64, bytes);
    return p ? memset(p, 0, bytes) : NULL;
}

void nf_free(void *p) { free(p); }

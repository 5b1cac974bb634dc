/* memory.h - the one place where the project allocates. */
#ifndef NF_MEMORY_H
#define NF_MEMORY_H
#include "nf.h"

/* n zeroed items of `size` bytes; never NULL: when the system has no memory left the process ends with one line and
 * status 70. nf_realloc does not zero what it adds. */
void *nf_alloc(size_t n, size_t size);
void *nf_realloc(void *p, size_t bytes);
char *nf_strdup(const char *s);
/* Zeroed and 64-byte aligned, for numbers; NULL when there is no memory: sizes may come from a user's file. */
void *nf_buffer(size_t n, size_t size);
#endif

/* starve.c - see starve.h. For the command: NFC_STARVE="SITE CALL", and the file NFC_STARVED is made when it happens.
 */
#define _GNU_SOURCE
#include "starve.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { MOST = 4096 };
static struct site {
    const void *at;
    long calls;
} sites[MOST];
static long n, planned_site = -1, planned_call;
static bool happened;
static _Thread_local bool failing; /* the next allocation of memory.c */

void starve(long site, long call)
{
    for (long i = 0; i < n; i++)
        sites[i].calls = 0;
    planned_site = site;
    planned_call = call;
    happened = false;
}

bool starved(void) { return happened; }
long starve_sites(void) { return n; }
long starve_calls(long site) { return sites[site].calls; }

/* Counts a call; whether it is to fail. */
static bool fails(const void *at)
{
    long i = 0;
    while (i < n && sites[i].at != at)
        i++;
    if (i == n && n < MOST)
        sites[n++].at = at;
    if (i == n || ++sites[i].calls != planned_call || i != planned_site)
        return false;
    happened = true;
    const char *tell = getenv("NFC_STARVED");
    if (tell)
        close(open(tell, O_CREAT | O_WRONLY, 0600));
    errno = ENOMEM;
    return true;
}

/* cJSON's memory: one site. */
static void *json_malloc(size_t size) { return fails(json_malloc) ? NULL : malloc(size); }

__attribute__((constructor)) static void begin(void)
{
    const char *plan = getenv("NFC_STARVE");
    cJSON_InitHooks(&(cJSON_Hooks){json_malloc, free});
    if (plan && sscanf(plan, "%ld %ld", &planned_site, &planned_call) != 2)
        _exit(99);
}

/* ---- what memory.c and tcc_memory.c call ------------------------------------------------------------------------- */

static bool fails_now(void)
{
    const bool now = failing;
    failing = false;
    return now;
}

#define ALLOCATOR(name, parameters, ...) \
    void *__real_##name parameters;      \
    void *__wrap_##name parameters;      \
    void *__wrap_##name parameters { return fails_now() ? NULL : __real_##name(__VA_ARGS__); }
ALLOCATOR(malloc, (size_t size), size)
ALLOCATOR(calloc, (size_t count, size_t size), count, size)
ALLOCATOR(realloc, (void *p, size_t size), p, size)
ALLOCATOR(aligned_alloc, (size_t to, size_t size), to, size)

/* ---- what calls memory.c and tcc_memory.c ------------------------------------------------------------------------ */

#define SITE(type, name, parameters, ...)             \
    type __real_##name parameters;                    \
    type __wrap_##name parameters;                    \
    type __wrap_##name parameters                     \
    {                                                 \
        failing = fails(__builtin_return_address(0)); \
        return __real_##name(__VA_ARGS__);            \
    }
SITE(void *, nf_alloc, (size_t count, size_t size), count, size)
SITE(void *, nf_realloc, (void *p_, size_t size), p_, size)
SITE(void *, nf_try_realloc, (void *p_, size_t size), p_, size)
SITE(void *, nf_buffer, (size_t count, size_t size), count, size)
SITE(void *, nf_own, (size_t size, void (*finish)(void *)), size, finish)
SITE(int *, nf_own_descriptor, (void))
SITE(char *, nf_strdup, (const char *s), s)
SITE(void *, nfc_tcc_malloc, (size_t size), size)
SITE(void *, nfc_tcc_calloc, (size_t count, size_t size), count, size)
SITE(void *, nfc_tcc_realloc, (void *p_, size_t size), p_, size)

/* Streams are the C library's, and as short of memory. */
#define STREAM(name, parameters, ...) \
    FILE *__real_##name parameters;   \
    FILE *__wrap_##name parameters;   \
    FILE *__wrap_##name parameters { return fails(__builtin_return_address(0)) ? NULL : __real_##name(__VA_ARGS__); }
STREAM(fdopen, (int fd, const char *mode), fd, mode)
STREAM(open_memstream, (char **text, size_t *bytes), text, bytes)

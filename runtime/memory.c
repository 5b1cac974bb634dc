/* memory.c - see memory.h */
#define _GNU_SOURCE
#include "memory.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "shared.h"

enum { ALIGNED = 64 };

/* The header in front of every block. */
typedef struct head {
    _Alignas(max_align_t) nf_ring ring; /* among its scope's blocks; linked to itself if in no scope */
    void (*finish)(void *block);
    void *base;    /* the pointer to give to free(), */
    size_t mapped; /* or where this is not 0, to munmap(), with so many bytes */
} head;
_Static_assert(sizeof(head) % _Alignof(max_align_t) == 0 && sizeof(head) <= ALIGNED, "blocks are aligned");

/* This thread's innermost open scope; NULL: none. */
static _Thread_local nf_scope *innermost;

/* ---- rings ------------------------------------------------------------------------------------------------------- */

/* Takes a link out of its ring; it is linked to itself then. */
static void take_out(nf_ring *r)
{
    r->before->after = r->after;
    r->after->before = r->before;
    r->before = r->after = r;
}

/* Puts r in directly behind the ring's head, so that the newest comes first. */
static void put_in(nf_ring *ring, nf_ring *r)
{
    r->before = ring;
    r->after = ring->after;
    r->before->after = r->after->before = r;
}

/* ---- scopes ------------------------------------------------------------------------------------------------------ */

jmp_buf *nf_scope_open(nf_scope *s, nf_error *error)
{
    s->outer = innermost;
    s->blocks.before = s->blocks.after = &s->blocks;
    s->error = error;
    innermost = s;
    return &s->back;
}

void nf_scope_close(nf_scope *s)
{
    innermost = s->outer;
    nf_ring *const last = s->blocks.before;
    if (innermost && last != &s->blocks) { /* they go in front of the outer scope's blocks, which are older */
        nf_ring *const outer = &innermost->blocks, *const first = s->blocks.after;
        last->after = outer->after;
        last->after->before = last;
        outer->after = first;
        first->before = outer;
        return;
    }
    while (s->blocks.after != &s->blocks)
        take_out(s->blocks.after);
}

nf_scope *nf_scope_leave(void)
{
    nf_scope *const left = innermost;
    innermost = NULL;
    return left;
}

void nf_scope_return(nf_scope *left) { innermost = left; }

void nf_no_memory(size_t bytes)
{
    nf_scope *const s = innermost;
    if (!s)
        abort(); /* a bug: an allocation outside all scopes has nowhere to report to */
    while (s->blocks.after != &s->blocks)
        nf_free((head *)s->blocks.after + 1);
    if (bytes)
        nf_fail(s->error, NF_MEMORY, "no memory for %zu bytes more", bytes);
    else
        nf_fail(s->error, NF_MEMORY, "no memory left");
    longjmp(s->back, 1);
}

/* ---- blocks ------------------------------------------------------------------------------------------------------ */

/* Writes the header of a block that begins `at` bytes behind `base`, in no scope yet; NULL where base is NULL. */
static head *begin(void *base, size_t at)
{
    if (!base)
        return NULL;
    head *h = (head *)((char *)base + at) - 1;
    h->base = base;
    h->mapped = 0;
    h->finish = NULL;
    h->ring.before = h->ring.after = &h->ring;
    return h;
}

/* Puts a new block into the innermost scope, if there is one, and returns its address; h NULL: allocating `bytes` bytes
 * has failed, and the scope ends. */
static void *keep(head *h, size_t bytes)
{
    if (!h)
        nf_no_memory(bytes);
    if (innermost)
        put_in(&innermost->blocks, &h->ring);
    return h + 1;
}

enum { WORDS = sizeof(size_t) * 8 };
static const size_t MOST = (size_t)1 << (WORDS - 2); /* bytes: larger requests fail at once */

/* n * size; ends the scope where that is beyond MOST. */
static size_t bytes_of(size_t n, size_t size)
{
    if (size && n > MOST / size)
        nf_no_memory(MOST);
    return n * size;
}

void *nf_alloc(size_t n, size_t size)
{
    const size_t bytes = bytes_of(n, size);
    return keep(begin(calloc(1, sizeof(head) + bytes), sizeof(head)), bytes);
}

void *nf_own(size_t size, void (*finish)(void *block))
{
    void *p = nf_alloc(1, size);
    ((head *)p - 1)->finish = finish;
    return p;
}

void *nf_buffer(size_t n, size_t size)
{
    const size_t bytes = bytes_of(n, size), all = (bytes + 2 * ALIGNED - 1) & ~(size_t)(ALIGNED - 1);
    char *base = aligned_alloc(ALIGNED, all);
    if (base)
        memset(base, 0, all);
    return keep(begin(base, ALIGNED), bytes);
}

void *nf_sparse(size_t n, size_t size)
{
    const size_t bytes = bytes_of(n, size), all = ALIGNED + bytes;
    char *const base = mmap(NULL, all, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    head *const h = base == MAP_FAILED ? NULL : begin(base, ALIGNED);
    if (h)
        h->mapped = all;
    return keep(h, bytes);
}

/* Maps a file over addresses that are taken for it. */
static bool put(char *to, int fd, size_t bytes)
{
    void *const at = mmap(to, bytes, PROT_READ, MAP_PRIVATE | MAP_FIXED, fd, 0);
    // cppcheck-suppress memleak ; it goes with the block that these addresses are of
    return at != MAP_FAILED;
}

/* Maps a file into `room` bytes of addresses, of which those behind it are nobody's. */
static void *map(int fd, size_t bytes, size_t at, bool shared, size_t room)
{
    const size_t page = (size_t)sysconf(_SC_PAGESIZE), front = at < bytes ? (at / page + 1) * page : 0;
    if (at < ALIGNED || at % _Alignof(head) || !front || bytes > MOST || room > MOST)
        return NULL;
    char *const base = room > bytes ? mmap(NULL, room, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
                                    : mmap(NULL, bytes, shared ? PROT_READ | PROT_WRITE : PROT_READ,
                                           shared ? MAP_SHARED : MAP_PRIVATE, fd, 0);
    if (base == MAP_FAILED)
        return NULL;
    if ((room > bytes && !put(base, fd, bytes)) ||
        mprotect(base, front < bytes ? front : bytes, PROT_READ | PROT_WRITE)) {
        munmap(base, room);
        return NULL;
    }
    head *const h = begin(base, at);
    h->mapped = room;
    return keep(h, bytes);
}

void *nf_map(int fd, size_t bytes, size_t at, bool shared) { return map(fd, bytes, at, shared, bytes); }

void *nf_map_apart(int fd, size_t bytes, size_t at, size_t room) { return map(fd, bytes, at, false, room); }

bool nf_map_more(void *block, size_t from, int fd, size_t bytes)
{
    const head *const h = (head *)block - 1;
    return put((char *)h->base + from, fd, bytes);
}

void *nf_try_realloc(void *p, size_t bytes)
{
    head *h = p ? (head *)p - 1 : NULL;
    if (bytes > MOST)
        return NULL;
    if (!h) {
        h = begin(malloc(sizeof(head) + bytes), sizeof(head));
        return h ? h + 1 : NULL;
    }
    const bool alone = h->ring.after == &h->ring;
    if (!(h = realloc(h, sizeof(head) + bytes)))
        return NULL;
    h->base = h;
    if (alone)
        h->ring.before = h->ring.after = &h->ring;
    h->ring.before->after = h->ring.after->before = &h->ring;
    return h + 1;
}

void *nf_realloc(void *p, size_t bytes)
{
    void *const q = nf_try_realloc(p, bytes);
    if (!q)
        nf_no_memory(bytes);
    return p ? q : keep((head *)q - 1, bytes);
}

void *nf_need(void *p)
{
    if (!p)
        nf_no_memory(0);
    return p;
}

char *nf_strdup(const char *s)
{
    const size_t n = strlen(s) + 1;
    return memcpy(nf_alloc(n, 1), s, n);
}

void nf_free(void *p)
{
    if (!p)
        return;
    head *const h = (head *)p - 1;
    take_out(&h->ring);
    if (h->finish)
        h->finish(p);
    if (h->mapped)
        munmap(h->base, h->mapped);
    else /* no ring refers to the block any longer, which is not seen: NOLINTNEXTLINE(clang-analyzer-unix.Malloc) */
        free(h->base);
}

static void close_descriptor(void *block)
{
    const int fd = *(const int *)block;
    if (fd >= 0)
        close(fd);
}

int *nf_own_descriptor(void)
{
    int *fd = nf_own(sizeof *fd, close_descriptor);
    *fd = -1;
    return fd;
}

/* ranks.c - what processes that work together send each other. All of them call these functions in the same order. */
#include "internal.h"

#include <string.h>

enum {
    LARGE = 1 << 15, /* bytes from which on it counts how often one process sends them */
    BLOCK = 1 << 13  /* bytes that nf_comm_add sends at once: a rank sends one while the next is under way to it */
};

/* Along a binomial tree small data arrive after few messages; large ones go from one rank to the next, so that each
 * sends them once and the next block is on its way meanwhile. */
void nf_comm_spread(const nf_comm *c, size_t from, void *data, size_t bytes)
{
    const size_t own = (c->rank + c->size - from) % c->size; /* numbered from `from` on */
    size_t apart = 1, most = 1;
    while (most < c->size)
        most *= 2;
    if (bytes >= LARGE)
        most = apart = 1;
    else
        while (apart < most && !(own & apart))
            apart *= 2;
    if (own)
        c->receive(c, (own - apart + from) % c->size, data, bytes);
    if (bytes >= LARGE && own + 1 < c->size)
        c->send(c, (own + 1 + from) % c->size, data, bytes);
    for (apart /= 2; bytes < LARGE && apart > 0; apart /= 2)
        if (own + apart < c->size)
            c->send(c, (own + apart + from) % c->size, data, bytes);
}

size_t nf_comm_from(const nf_comm *c, size_t rank, size_t n)
{
    return n / c->size * rank + n % c->size * rank / c->size; /* n * rank / size, which may be beyond size_t */
}

void nf_comm_gather(const nf_comm *c, const void *own, void *data, size_t n, size_t size)
{
    const size_t first = nf_comm_from(c, c->rank, n), mine = nf_comm_from(c, c->rank + 1, n) - first;
    if (c->rank && mine)
        c->send(c, 0, own, mine * size);
    if (!c->rank && mine && own != data)
        memcpy(data, own, mine * size);
    for (size_t r = 1; !c->rank && r < c->size; r++) {
        const size_t from = nf_comm_from(c, r, n), end = nf_comm_from(c, r + 1, n);
        if (from < end)
            c->receive(c, r, (char *)data + from * size, (end - from) * size);
    }
}

void nf_comm_share(const nf_comm *c, void *data, size_t n, size_t size)
{
    nf_comm_gather(c, (char *)data + nf_comm_from(c, c->rank, n) * size, data, n, size);
    nf_comm_spread(c, 0, data, n * size);
}

/* Adds n bytes of numbers of `size` bytes each to sum. */
static void add_numbers(void *sum, const void *more, size_t n, size_t size)
{
    if (size == sizeof(float))
        for (size_t i = 0; i < n / size; i++)
            ((float *)sum)[i] += ((const float *)more)[i];
    else
        for (size_t i = 0; i < n / size; i++)
            ((double *)sum)[i] += ((const double *)more)[i];
}

/* Along a binomial tree to rank 0, block by block. */
void nf_comm_add(const nf_comm *c, void *data, size_t n, size_t size)
{
    if (c->add) {
        c->add(c, data, n, size);
        return;
    }
    for (size_t done = 0, bytes; done < n * size; done += bytes) {
        double more[BLOCK / sizeof(double)];
        char *const block = (char *)data + done;
        bytes = n * size - done < BLOCK ? n * size - done : BLOCK;
        size_t apart = 1;
        for (; apart < c->size && !(c->rank & apart); apart *= 2)
            if (c->rank + apart < c->size) {
                c->receive(c, c->rank + apart, more, bytes);
                add_numbers(block, more, bytes, size);
            }
        if (c->rank)
            c->send(c, c->rank - apart, block, bytes);
    }
    if (n)
        nf_comm_spread(c, 0, data, n * size);
}

/* How many ranks have chunks. */
static size_t busy(const nf_comm *c, size_t chunks) { return c->size < chunks ? c->size : chunks; }

void nf_ranks_chunks(const nf_comm *c, size_t rank, size_t chunks, size_t *from, size_t *to)
{
    const size_t ranks = busy(c, chunks);
    *from = rank < ranks ? chunks * rank / ranks : chunks;
    *to = rank < ranks ? chunks * (rank + 1) / ranks : chunks;
}

/* The rank that has a chunk. */
static size_t rank_of(const nf_comm *c, size_t chunk, size_t chunks)
{
    return ((chunk + 1) * busy(c, chunks) - 1) / chunks;
}

void nf_ranks_add(const nf_comm *c, double *total, size_t chunks, size_t width)
{
    for (size_t step = 1; step < chunks; step *= 2)
        for (size_t to = 0; to + step < chunks; to += 2 * step) {
            const size_t here = rank_of(c, to, chunks), there = rank_of(c, to + step, chunks);
            double *sum = total + to * width, *more = total + (to + step) * width;
            if (there == c->rank && here != c->rank)
                c->send(c, here, more, width * sizeof *more);
            if (here != c->rank)
                continue;
            if (there != c->rank)
                c->receive(c, there, more, width * sizeof *more);
            for (size_t i = 0; i < width; i++)
                sum[i] += more[i];
        }
    nf_comm_spread(c, 0, total, width * sizeof *total);
}

/* Copies the columns of a slice to where they lie densely, or back. */
static void copy_columns(const nf_slice *s, char *dense, bool back)
{
    const size_t bytes = (s->end - s->first) * s->size;
    char *at = (char *)s->result + s->first * s->size;
    for (size_t o = 0; o < s->out; o++, at += s->in * s->size, dense += bytes)
        memcpy(back ? at : dense, back ? dense : at, bytes);
}

void nf_ranks_pass(const nf_comm *c, const nf_slice *s, char *packed, bool open, bool some, bool on)
{
    const size_t bytes = s->out * (s->end - s->first) * s->size, all = (open ? bytes : 0) + (some ? bytes : 0);
    char *data = open ? packed : packed + bytes;
    if (some && on)
        copy_columns(s, packed + bytes, false);
    if (all && on)
        c->send(c, c->rank + 1, data, all);
    if (all && !on)
        c->receive(c, c->rank - 1, data, all);
    if (some && !on)
        copy_columns(s, packed + bytes, true);
}

void nf_ranks_spread(const nf_comm *c, size_t from, const nf_slice *s, char *packed)
{
    if (c->rank == from)
        copy_columns(s, packed, false);
    nf_comm_spread(c, from, packed, s->out * (s->end - s->first) * s->size);
    if (c->rank != from)
        copy_columns(s, packed, true);
}

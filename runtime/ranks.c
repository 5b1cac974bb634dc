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

/* ---- rows that ranks have between them --------------------------------------------------------------------------- */

void nf_comm_own(const nf_comm *c, size_t n, size_t *first, size_t *end)
{
    *first = c ? nf_comm_from(c, c->rank, n) : 0;
    *end = c ? nf_comm_from(c, c->rank + 1, n) : n;
}

size_t nf_comm_owner(const nf_comm *c, size_t n, size_t row)
{
    size_t from = 0,
           to = c->size; /* the first rank that begins behind the row is among these, or the one behind them */
    while (from < to) {
        const size_t mid = from + (to - from) / 2;
        if (nf_comm_from(c, mid + 1, n) <= row)
            from = mid + 1;
        else
            to = mid;
    }
    return from;
}

void nf_comm_take(const nf_comm *c, void *state, size_t bytes)
{
    if (c && c->rank)
        c->receive(c, c->rank - 1, state, bytes);
}

void nf_comm_give(const nf_comm *c, void *state, size_t bytes)
{
    if (c && c->rank + 1 < c->size)
        c->send(c, c->rank + 1, state, bytes);
    if (c)
        nf_comm_spread(c, c->size - 1, state, bytes);
}

size_t nf_comm_first(const nf_comm *c, size_t at, void *what, size_t bytes)
{
    if (!c)
        return at;
    char *const best = nf_alloc(1, sizeof at + bytes);
    memset(best, 0xff, sizeof at); /* SIZE_MAX */
    nf_comm_take(c, best, sizeof at + bytes);
    size_t before;
    memcpy(&before, best, sizeof before);
    if (at < before) {
        memcpy(best, &at, sizeof at);
        memcpy(best + sizeof at, what, bytes);
    }
    nf_comm_give(c, best, sizeof at + bytes);
    memcpy(&at, best, sizeof at);
    if (at < SIZE_MAX)
        memcpy(what, best + sizeof at, bytes);
    nf_free(best);
    return at;
}

nf_status nf_comm_agree(const nf_comm *c, size_t at, nf_status status, nf_error *error)
{
    struct {
        nf_status status;
        nf_error error;
    } first = {.status = status};
    if (!c)
        return status;
    if (status && error)
        first.error = *error;
    if (nf_comm_first(c, status ? at : SIZE_MAX, &first, sizeof first) == SIZE_MAX)
        return NF_OK;
    if (error)
        *error = first.error;
    return first.status;
}

nf_status nf_comm_same(const nf_comm *c, size_t n, const char *things, const char *what, nf_error *error)
{
    size_t first = n;
    if (c)
        nf_comm_spread(c, 0, &first, sizeof first);
    return n == first ? NF_OK
                      : nf_fail(error, NF_DATA, "%s has %zu %s here, in rank 0 %zu: the data are not the same", what, n,
                                things, first);
}

void nf_comm_collect(const nf_comm *c, const void *from, size_t stride, size_t rows, const nf_gaps *gaps,
                     const size_t *row, size_t n, size_t bytes, void *to)
{
    for (size_t i = 0, end; i < n; i = end) {
        const size_t owner = c ? nf_comm_owner(c, rows, row[i]) : 0;
        char *const part = (char *)to + i * bytes;
        for (end = i; end < n && (!c || nf_comm_owner(c, rows, row[end]) == owner); end++)
            if (!c || owner == c->rank)
                memcpy((char *)to + end * bytes, (const char *)from + nf_place(gaps, row[end]) * stride, bytes);
        if (c)
            nf_comm_spread(c, owner, part, (end - i) * bytes);
    }
}

/* The items that a rank sends to others, or gets from them, those of each rank behind those of the one before. */
typedef struct parcels {
    size_t *begin; /* [size + 1]: where those of a rank begin among: */
    size_t *item;
} parcels;

/* Sorts the items whose `own` is this rank by the other one. */
static parcels sort_items(const nf_comm *c, size_t n, const size_t *own, const size_t *other)
{
    const parcels p = {nf_alloc(c->size + 2, sizeof *p.begin), nf_alloc(n + 1, sizeof *p.item)};
    for (size_t i = 0; i < n; i++)
        p.begin[other[i] + 2] += own[i] == c->rank;
    for (size_t r = 0; r < c->size; r++)
        p.begin[r + 2] += p.begin[r + 1];
    for (size_t i = 0; i < n; i++) /* now begin[r + 1] moves from where those of rank r begin to where they end */
        if (own[i] == c->rank)
            p.item[p.begin[other[i] + 1]++] = i;
    return p;
}

static void send_items(const nf_comm *c, const nf_delivery *d, const parcels *p, size_t to)
{
    const size_t n = p->begin[to + 1] - p->begin[to];
    char *const items = n ? nf_alloc(n, d->bytes) : NULL;
    for (size_t k = 0; k < n; k++)
        d->pack(d->user, p->item[p->begin[to] + k], items + k * d->bytes);
    if (n)
        c->send(c, to, items, n * d->bytes);
    nf_free(items);
}

static void receive_items(const nf_comm *c, const nf_delivery *d, const parcels *p, size_t from)
{
    const size_t n = p->begin[from + 1] - p->begin[from];
    char *const items = n ? nf_alloc(n, d->bytes) : NULL;
    if (n)
        c->receive(c, from, items, n * d->bytes);
    for (size_t k = 0; k < n; k++)
        d->unpack(d->user, p->item[p->begin[from] + k], items + k * d->bytes);
    nf_free(items);
}

/* In each round a rank exchanges items with one other, which does so with this one: none waits for a third. */
void nf_comm_deliver(const nf_comm *c, const nf_delivery *d)
{
    const parcels out = sort_items(c, d->n, d->from, d->to), in = sort_items(c, d->n, d->to, d->from);
    char *const own = nf_alloc(1, d->bytes);
    for (size_t k = out.begin[c->rank]; k < out.begin[c->rank + 1]; k++) {
        d->pack(d->user, out.item[k], own);
        d->unpack(d->user, out.item[k], own);
    }
    for (size_t round = 0; round < c->size; round++) {
        const size_t other = (round + c->size - c->rank) % c->size;
        if (c->rank < other)
            send_items(c, d, &out, other);
        if (other != c->rank)
            receive_items(c, d, &in, other);
        if (c->rank > other)
            send_items(c, d, &out, other);
    }
    nf_free(own);
    nf_free(out.begin);
    nf_free(out.item);
    nf_free(in.begin);
    nf_free(in.item);
}

/* ---- chunks ------------------------------------------------------------------------------------------------------ */

/* How many ranks have chunks. */
static size_t busy(const nf_comm *c, size_t chunks) { return c->size < chunks ? c->size : chunks; }

void nf_ranks_chunks(const nf_comm *c, size_t rank, size_t chunks, size_t *from, size_t *to)
{
    const size_t ranks = busy(c, chunks);
    *from = rank < ranks ? chunks * rank / ranks : chunks;
    *to = rank < ranks ? chunks * (rank + 1) / ranks : chunks;
}

size_t nf_ranks_of(const nf_comm *c, size_t chunk, size_t chunks)
{
    return ((chunk + 1) * busy(c, chunks) - 1) / chunks;
}

void nf_ranks_add(const nf_comm *c, double *total, size_t chunks, size_t width)
{
    for (size_t step = 1; step < chunks; step *= 2)
        for (size_t to = 0; to + step < chunks; to += 2 * step) {
            const size_t here = nf_ranks_of(c, to, chunks), there = nf_ranks_of(c, to + step, chunks);
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

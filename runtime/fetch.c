/* fetch.c - rows that ranks have between them go to those that compute with them. All ranks draw the same numbers, and
 * so know of each row who has it and who needs it: nobody asks for one. */
#include <string.h>

#include "internal.h"

size_t *nf_batches_begins(const nf_batches *b)
{
    const nf_comm *c = b->rows->comm;
    size_t *begin = nf_alloc(c->size + 1, sizeof *begin), first, end;
    nf_comm_own(c, b->rows->n, &first, &end);
    nf_comm_take(c, begin, (c->size + 1) * sizeof *begin);
    if (!b->counted)
        begin[c->rank + 1] = end;
    else
        for (begin[c->rank + 1] = begin[c->rank]; first < end; first++)
            begin[c->rank + 1] += nf_row_weight(&b->rows->weights, first) > 0;
    nf_comm_give(c, begin, (c->size + 1) * sizeof *begin);
    return begin;
}

/* The rank that has a row, by its place among those that count. */
static size_t owner_of(const nf_batches *b, size_t place)
{
    return nf_stretch_of(b->begin, b->rows->comm->size, place);
}

/* The number of a row that this rank has, as the caller has it. */
static size_t row_at(const nf_batches *b, size_t place)
{
    return b->counted ? b->counted[place - b->begin[b->rows->comm->rank]] : place;
}

size_t nf_batches_row_of_ranks(const nf_batches *b, size_t i)
{
    const nf_comm *c = b->rows->comm;
    size_t place, row = 0;
    nf_batches_places(b, NF_OF_TRAINING, i, 1, &place);
    const size_t owner = owner_of(b, place);
    if (owner == c->rank)
        row = row_at(b, place);
    nf_comm_spread(c, owner, &row, sizeof row);
    return row;
}

/* What nf_batches_fetch brings: each item is a row's data, its context and its weight, or some of these. */
typedef struct fetch {
    const nf_batches *b;
    const size_t *place;
    size_t data, context; /* bytes */
    char *rows;
    double *weight;
} fetch;

static void pack(void *user, size_t i, char *item)
{
    const fetch *f = user;
    const nf_rows *rows = f->b->rows;
    const size_t row = row_at(f->b, f->place[i]), size = nf_type_size(f->b->p->type);
    const double weight = nf_row_weight(&rows->weights, row);
    if (f->data)
        memcpy(item, (const char *)rows->x + row * rows->stride_x * size, f->data);
    if (f->context)
        memcpy(item + f->data, (const char *)rows->context + row * rows->stride_context * size, f->context);
    if (f->weight)
        memcpy(item + f->data + f->context, &weight, sizeof weight);
}

static void unpack(void *user, size_t i, const char *item)
{
    const fetch *f = user;
    const size_t bytes = f->data + f->context;
    if (bytes)
        memcpy(f->rows + i * bytes, item, bytes);
    if (f->weight)
        memcpy(&f->weight[i], item + bytes, sizeof *f->weight);
}

void nf_batches_fetch(const nf_batches *b, nf_rows_of which, size_t first, size_t n, const nf_workspace *w, size_t call,
                      size_t at, char *rows, double *weight)
{
    const size_t size = nf_type_size(b->p->type);
    size_t *place = nf_alloc(n, sizeof *place), *from = nf_alloc(n, sizeof *from), *to = nf_alloc(n, sizeof *to);
    fetch f = {.b = b, .place = place};
    f.data = rows ? b->p->dim * size : 0;
    f.context = rows ? b->p->context * size : 0;
    f.rows = rows;
    f.weight = weight;
    nf_batches_places(b, which, first, n, place);
    for (size_t i = 0; i < n; i++) {
        from[i] = owner_of(b, place[i]);
        to[i] = w ? nf_workspace_rank(w, call, (at + i) % call) : 0;
    }
    nf_comm_deliver(b->rows->comm, &(nf_delivery){.n = n,
                                                  .bytes = f.data + f.context + (weight ? sizeof *weight : 0),
                                                  .from = from,
                                                  .to = to,
                                                  .pack = pack,
                                                  .unpack = unpack,
                                                  .user = &f});
    nf_free(place);
    nf_free(from);
    nf_free(to);
}

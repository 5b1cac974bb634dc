/* run.c - runs a program's entry points over rows, tile by tile, on all threads.
 *
 * Rows are cut into tiles and tiles into chunks, by the number of rows and the program alone. Each chunk has its own
 * sums over rows, which are added up at the end in a fixed tree, so that the bits do not depend on the number of
 * threads. Where an entry point has late products, tiles run in waves: all tiles of a wave keep their scratch until its
 * products are done, and these are split by blocks of columns of the weight matrices.
 *
 * Ranks (ranks.h) have chunks that follow each other, and send each other sums where the tree goes from one rank's
 * chunks to another's. A late product is summed up in the order of the rows: a block of its columns goes from rank to
 * rank, each of which adds its rows while the next one does so to the block before. Where there are sharers, a rank
 * does all this with tiles of its own, as if there were no others, and joins its sums with theirs at the end. */
#include <string.h>

#include "internal.h"

enum {
    FEWEST_TILES = 4,         /* rows are cut into at least so many, unless those would be smaller than LEAST_TILE */
    LEAST_TILE = 64,          /* rows */
    TOTALS_LIMIT = 256 << 20, /* the most bytes that the sums of all chunks take */
    WAVE_LIMIT = 128 << 20,   /* the most bytes of scratch that the tiles of a wave keep */
    ADDED = 4096              /* sums that one task adds up over the chunks */
};

/* The buffers of one thread: a tile's scratch, inputs and results. */
typedef struct place {
    void *scratch, *in[NF_IN_KINDS], **out;
    void *log_prob, *step; /* where scores may be NaN: a tile's log-densities and their step values */
    void *noisy;           /* of NF_GRAD and, of whole numbers, others: a tile's data with noise */
} place;

/* The buffers that calls of an entry point work in, allocated once and used by call after call, and the call under
 * way. */
struct nf_workspace {
    const nf_program *p;
    const nf_entry *e;
    void *step, *full_weight; /* step values; the row weights of a full tile */
    double *total;            /* [chunks][e->total]: sums over rows */
    void *waves;              /* [wave_tiles][e->scratch] for late products; replaces the scratch of `place` */
    place *place;             /* [threads] */
    size_t threads, chunks, wave_tiles;
    const nf_sharing *sharing;
    size_t width;               /* of total: e->total and, with other ranks, how many have been asked to stop */
    nf_device_workspace *there; /* where the calls run on a device; NULL: here */
    void *slice; /* with other ranks: [threads][2][slice_size], blocks of columns that go from rank to rank */
    size_t slice_size, size; /* size: of a number */
    /* The call under way. */
    const nf_batch *batch;
    const nf_random_key *key;
    const void *params;
    void *const *result;
    void *grad;
    bool sums;            /* what is summed over the rows is wanted */
    size_t rows, used;    /* of this call: rows in a full tile; chunks, where there are sharers of this rank's tiles */
    size_t begin, end;    /* the tiles: all or, where there are sharers, those of this rank */
    size_t from, to;      /* the chunks of this rank */
    size_t first_tile;    /* number of the first tile of the current wave */
    size_t first_product; /* number of the first of the tasks of late products that run now */
    nf_wave wave;
};

static size_t at_most(size_t a, size_t b) { return a < b ? a : b; }

static size_t padded(size_t rows) { return (rows + NF_ROWS - 1) / NF_ROWS * NF_ROWS; }

size_t nf_tile_rows(const nf_program *p, size_t n, size_t sharers)
{
    const size_t rows = padded(n / FEWEST_TILES / (sharers ? sharers : 1));
    return at_most(p->tile, rows < LEAST_TILE ? LEAST_TILE : rows);
}

static size_t tiles_of(size_t n, size_t rows) { return (n + rows - 1) / rows; }

/* The most tiles that one process has of n rows. */
static size_t own_tiles(const nf_program *p, size_t n, const nf_sharing *s)
{
    const size_t tiles = tiles_of(n, nf_tile_rows(p, n, s->sharers));
    return s->sharers > 1 ? (tiles + s->sharers - 1) / s->sharers : tiles;
}

/* Into how many chunks so many tiles are cut, at most `most`. */
static size_t chunks_of(const nf_entry *e, size_t tiles, size_t most)
{
    const size_t fit = e->total ? (size_t)TOTALS_LIMIT / (e->total * sizeof(double)) : most;
    return at_most(tiles, fit == 0 ? 1 : at_most(fit, most));
}

/* How many tiles a wave has: all, or with late products as many as may keep their scratch. */
static size_t wave_of(const nf_entry *e, nf_type type, size_t tiles)
{
    const size_t fit = (size_t)WAVE_LIMIT / (e->scratch * nf_type_size(type) + 1);
    return e->products ? at_most(tiles, fit < FEWEST_TILES ? FEWEST_TILES : fit) : tiles;
}

void nf_workspace_free(nf_workspace *w)
{
    if (!w)
        return;
    nf_device_workspace_free(w->there);
    nf_free(w->step);
    nf_free(w->full_weight);
    nf_free(w->total);
    nf_free(w->waves);
    nf_free(w->slice);
    for (size_t t = 0; w->place && t < w->threads; t++) {
        place *b = &w->place[t];
        nf_free(b->scratch);
        for (int i = 0; i < NF_IN_KINDS; i++)
            nf_free(b->in[i]);
        for (size_t i = 0; b->out && i < w->e->outputs; i++)
            nf_free(b->out[i]);
        nf_free(b->out);
        nf_free(b->log_prob);
        nf_free(b->noisy);
        nf_free(b->step);
    }
    nf_free(w->place);
    nf_free(w);
}

static void make_place(place *b, const nf_program *p, const nf_entry *e)
{
    const size_t size = nf_type_size(p->type);
    const nf_entry *density = &p->entry[NF_LOG_PROB];
    size_t scratch = e->scratch;
    if (e == &p->entry[NF_SCORE]) {
        b->log_prob = nf_buffer(p->tile, size);
        b->step = nf_buffer(density->step + 1, size);
        scratch = density->scratch > scratch ? density->scratch : scratch;
    }
    if (e == &p->entry[NF_GRAD] || p->points)
        b->noisy = nf_buffer(p->dim * p->tile, size);
    b->out = nf_alloc(e->outputs, sizeof *b->out);
    b->scratch = e->products ? NULL : nf_buffer(scratch + 1, size);
    for (int i = 0; i < NF_IN_KINDS; i++)
        b->in[i] = e->in[i] ? nf_buffer(e->in[i] * p->tile, size) : NULL;
    for (size_t i = 0; i < e->outputs; i++)
        b->out[i] = nf_buffer(e->width[i] * p->tile, size);
}

/* Makes room for the blocks of columns that go from rank to rank. */
static void make_slices(nf_workspace *w)
{
    for (const nf_product *q = w->e->product; q < w->e->product + w->e->products; q++)
        if (q->out * at_most(q->in, NF_COLUMNS) > w->slice_size)
            w->slice_size = q->out * at_most(q->in, NF_COLUMNS);
    w->slice = nf_buffer(w->threads * 2 * w->slice_size, w->size);
}

nf_workspace *nf_workspace_make(const nf_program *p, unsigned kind, size_t rows, const nf_sharing *sharing)
{
    static const nf_sharing alone = {.chunks = NF_CHUNKS};
    nf_workspace *w = nf_alloc(1, sizeof *w);
    const nf_entry *e = &p->entry[kind];
    const size_t size = nf_type_size(p->type);
    w->p = p;
    w->e = e;
    w->size = size;
    w->sharing = sharing ? sharing : &alone;
    const size_t tiles = own_tiles(p, rows, w->sharing);
    if (p->device && p->device->entries >> kind & 1) {
        w->there = nf_device_workspace_make(p, kind, rows, w->sharing->queue);
        return w;
    }
    w->width = e->total + (w->sharing->comm != NULL);
    w->chunks = chunks_of(e, tiles, w->sharing->chunks);
    w->wave_tiles = wave_of(e, p->type, tiles);
    w->threads = e->products ? nf_threads() : at_most(nf_threads(), w->chunks);
    w->step = nf_buffer(e->step + 1, size);
    w->full_weight = nf_buffer(p->tile, size);
    w->total = nf_buffer(w->chunks * w->width + 1, sizeof *w->total);
    w->waves = e->products ? nf_buffer(w->wave_tiles * e->scratch, size) : NULL;
    w->place = nf_alloc(w->threads, sizeof *w->place);
    for (size_t t = 0; t < w->threads; t++)
        make_place(&w->place[t], p, e);
    if (w->sharing->comm && w->sharing->sharers <= 1 && e->products)
        make_slices(w);
    return w;
}

/* The address of number `index` of an array of the program's type. */
static void *at(const nf_program *p, const void *base, size_t index)
{
    return (char *)base + index * nf_type_size(p->type);
}

/* Input `kind` of a tile: n rows from `first` on, padded to m. Returns where they already lie in a tile, or fills the
 * thread's own buffer; NULL where the entry point does not take this input. */
static const void *input(const nf_workspace *w, const place *b, int kind, size_t first, size_t n, size_t m)
{
    const nf_batch *batch = w->batch;
    const size_t width = w->e->in[kind];
    if (width == 0)
        return NULL;
    if (kind == NF_IN_WEIGHT) {
        if (batch->share) /* zeros follow the last: as many rows as a tile is padded to, in the same place */
            return at(w->p, batch->share, first);
        if (n == w->rows) /* all full tiles have the same weights */
            return w->full_weight;
        w->p->numeric->weights(batch->n, n, m, b->in[kind]);
    } else if (kind == NF_IN_RANDOM && !batch->at[kind])
        w->p->numeric->random(w->key->seed, w->key->first + first, width, m, b->in[kind]);
    else if (kind >= NF_IN_ROW_COTANGENT) {
        const void *from = batch->cotangent[kind - NF_IN_ROW_COTANGENT];
        w->p->numeric->cotangents(from ? at(w->p, from, first * width) : NULL, n, width, batch->sign, m, b->in[kind]);
    } else if (batch->tile)
        return at(w->p, batch->at[kind], first * width);
    else
        w->p->numeric->to_tile(at(w->p, batch->at[kind], first * batch->stride[kind]), n, width, batch->stride[kind], m,
                               b->in[kind]);
    return b->in[kind];
}

/* The data of a tile, m rows from `first` on, with the noise of the batch. */
static const void *add_noise(const nf_workspace *w, const place *b, const void *data, size_t first, size_t m)
{
    const nf_noise *noise = w->batch->noise;
    w->p->numeric->random(noise->seed, noise->first + first, w->p->dim, m, b->noisy);
    w->p->numeric->noise(noise->deviation, w->p->points, w->p->dim, m, data, b->noisy);
    return b->noisy;
}

/* Makes NaN scores of a tile of m rows 0 where the log-density is -inf and thus has no derivative. The log-density is
 * computed for this only where some score is NaN. */
static void settle(const nf_workspace *w, const place *b, const void *const *in, size_t m)
{
    const nf_program *p = w->p;
    const nf_entry *density = &p->entry[NF_LOG_PROB];
    if (p->numeric->are_numbers(b->out[0], p->dim * m))
        return;
    density->prologue(w->params, b->step);
    density->tile(w->params, b->step, in, &b->log_prob, b->scratch, NULL, m);
    for (size_t j = 0; j < p->dim; j++)
        p->numeric->settle(b->log_prob, m, 1, at(p, b->out[0], j * m));
}

/* Runs one tile: fetches its inputs, adds to the sums in `total`, and copies its results to where the caller wants
 * them. */
static void run_tile(const nf_workspace *w, const place *b, size_t tile, double *total)
{
    const nf_entry *e = w->e;
    const size_t first = tile * w->rows, n = at_most(w->batch->n - first, w->rows), m = padded(n);
    const void *in[NF_IN_KINDS];
    for (int i = 0; i < NF_IN_KINDS; i++)
        in[i] = input(w, b, i, first, n, m);
    if (w->batch->noise)
        in[NF_IN_DATA] = add_noise(w, b, in[NF_IN_DATA], first, m);
    void *scratch = e->products ? at(w->p, w->waves, (tile - w->first_tile) * e->scratch) : b->scratch;
    e->tile(w->params, w->step, in, b->out, scratch, total, m);
    if (b->log_prob)
        settle(w, b, in, m);
    for (size_t i = 0; i < e->outputs; i++)
        if (w->result && w->result[i])
            w->p->numeric->from_tile(b->out[i], n, e->width[i], m, at(w->p, w->result[i], first * e->width[i]));
}

/* A task of nf_parallel: runs the tiles of one of this rank's chunks of the current wave and adds to its sums. */
static void run_chunk(void *user, size_t task, size_t thread)
{
    const nf_workspace *w = user;
    const size_t chunk = w->from + task, tiles = w->wave.tiles, end = tiles * (chunk + 1) / w->used;
    double *total = w->total + chunk * w->width;
    if (w->first_tile == w->begin)
        memset(total, 0, w->width * sizeof *total);
    for (size_t tile = tiles * chunk / w->used; tile < end; tile++)
        run_tile(w, &w->place[thread], w->first_tile + tile, total);
}

/* Where the sums of a late product go. */
static void *result_of(const nf_workspace *w, const nf_product *q)
{
    return at(w->p, q->in_grad ? w->grad : w->step, q->to);
}

/* Into how many tasks a late product is split. */
static size_t column_blocks(const nf_product *q) { return (q->in + NF_COLUMNS - 1) / NF_COLUMNS; }

/* The columns of a late product that a task computes; tasks are counted through the blocks of all products. */
static nf_slice slice_of(const nf_workspace *w, size_t task, const nf_product **product)
{
    const nf_product *q = w->e->product;
    for (; task >= column_blocks(q); q++)
        task -= column_blocks(q);
    const size_t first = task * NF_COLUMNS, end = at_most(first + NF_COLUMNS, q->in);
    *product = q;
    return (nf_slice){result_of(w, q), q->out, q->in, first, end, w->size};
}

/* Where the i-th of the tasks that run now has what goes from rank to rank, see nf_ranks_pass; NULL: nothing does. */
static void *packed(const nf_workspace *w, size_t i)
{
    return w->slice ? at(w->p, w->slice, 2 * i * w->slice_size) : NULL;
}

/* A task of nf_parallel: one block of columns of one late product, over this rank's tiles of the current wave. */
static void run_product(void *user, size_t task, size_t thread)
{
    const nf_workspace *w = user;
    const nf_product *q;
    const nf_slice s = slice_of(w, w->first_product + task, &q);
    (void)thread;
    w->p->numeric->product(s.result, q, &w->wave, s.first, s.end, packed(w, task));
}

/* Passes the i-th of the blocks that run now on to the next rank, or takes it from the one before; tile: the first one,
 * in the wave, of the rank behind. */
static void pass(const nf_workspace *w, size_t i, size_t tile, bool on)
{
    const nf_product *q;
    const nf_slice s = slice_of(w, w->first_product + i, &q);
    const size_t rows = tile * w->rows;
    nf_ranks_pass(w->sharing->comm, &s, packed(w, i), rows % NF_TILE > 0, rows >= NF_TILE, on);
}

/* The late products of a wave, of which this rank has the tiles [first, end): each block goes through the ranks that
 * have chunks, and then to all. */
static void pass_products(nf_workspace *w, size_t tasks, size_t first, size_t end)
{
    const nf_comm *c = w->sharing->comm;
    const size_t last = at_most(c->size, w->used) - 1;
    for (size_t t = 0, n; t < tasks && c->rank <= last; t += n) {
        n = at_most(tasks - t, w->threads);
        w->first_product = t;
        for (size_t i = 0; i < n && c->rank > 0; i++)
            pass(w, i, first, false);
        nf_parallel(n, w->threads, run_product, w);
        for (size_t i = 0; i < n && c->rank < last; i++)
            pass(w, i, end, true);
    }
    for (size_t t = 0; t < tasks; t++) {
        const nf_product *q;
        const nf_slice s = slice_of(w, t, &q);
        nf_ranks_spread(c, last, &s, w->slice);
    }
}

/* Runs a wave, from tile first_tile on, and its late products. */
static void run_wave(nf_workspace *w, size_t first_tile)
{
    const nf_entry *e = w->e;
    const size_t tiles = at_most(w->end - first_tile, w->wave_tiles);
    const size_t left = w->batch->n - first_tile * w->rows - (tiles - 1) * w->rows;
    size_t tasks = 0;
    w->first_tile = first_tile;
    w->wave = (nf_wave){.scratch = w->waves,
                        .size = e->scratch,
                        .tiles = tiles,
                        .rows = w->rows,
                        .last_rows = padded(at_most(left, w->rows)),
                        .stride = e->stride};
    nf_parallel(w->to - w->from, w->threads, run_chunk, w);
    for (size_t i = 0; w->sums && i < e->products; i++)
        tasks += column_blocks(&e->product[i]);
    const size_t first = tiles * w->from / w->used, end = tiles * w->to / w->used;
    w->wave.scratch = at(w->p, w->waves, first * e->scratch);
    w->wave.tiles = end - first;
    w->wave.last_rows = end < tiles ? w->rows : w->wave.last_rows;
    w->wave.more = first_tile > w->begin || first * w->rows >= NF_TILE;
    w->wave.before = first * w->rows % NF_TILE;
    w->wave.goes_on = end < tiles;
    if (w->slice)
        pass_products(w, tasks, first, end);
    else
        nf_parallel(tasks, w->threads, run_product, w);
}

/* A task of nf_parallel: adds up ADDED of the sums over all chunks, pairwise as a tree, into the first chunk's. */
static void add_totals(void *user, size_t task, size_t thread)
{
    nf_workspace *w = user;
    const size_t width = w->width, end = at_most(width, (task + 1) * ADDED);
    (void)thread;
    for (size_t step = 1; step < w->used; step *= 2)
        for (size_t c = 0; c + step < w->used; c += 2 * step)
            for (size_t i = task * ADDED; i < end; i++)
                w->total[c * width + i] += w->total[(c + step) * width + i];
}

/* Adds up the sums of this rank's own tiles with those of the others. */
static void join(nf_workspace *w)
{
    const nf_comm *c = w->sharing->comm;
    const nf_product *const last = w->e->product + w->e->products;
    if (w->begin == w->end)
        memset(w->total, 0, w->width * sizeof *w->total);
    w->total[w->e->total] = w->sharing->asks;
    nf_comm_add(c, w->total, w->width, sizeof *w->total);
    for (const nf_product *q = w->e->product; q < last; q++) {
        if (w->begin == w->end)
            memset(result_of(w, q), 0, q->out * q->in * w->size);
        nf_comm_add(c, result_of(w, q), q->out * q->in, w->size);
    }
}

/* Adds up the sums of all chunks, of all ranks, into the first one's. */
static void add_up(nf_workspace *w)
{
    const nf_comm *comm = w->sharing->comm;
    if (!comm || w->sharing->sharers > 1)
        nf_parallel((w->width + ADDED - 1) / ADDED, w->threads, add_totals, w);
    if (comm && w->sharing->sharers > 1)
        join(w);
    else if (comm) {
        if (w->from < w->to)
            w->total[w->from * w->width + w->e->total] = w->sharing->asks;
        nf_ranks_add(comm, w->total, w->used, w->width);
    }
}

size_t nf_pieces(const nf_program *p, unsigned kind, size_t rows, const nf_sharing *sharing)
{
    const nf_entry *e = &p->entry[kind];
    const size_t tiles = tiles_of(rows, nf_tile_rows(p, rows, sharing->sharers));
    return sharing->sharers > 1 ? tiles : chunks_of(e, wave_of(e, p->type, tiles), sharing->chunks);
}

unsigned nf_workspace_kind(const nf_workspace *w) { return (unsigned)(w->e - w->p->entry); }

size_t nf_workspace_rank(const nf_workspace *w, size_t n, size_t row)
{
    const nf_sharing *s = w->sharing;
    const size_t rows = nf_tile_rows(w->p, n, s->sharers), tiles = tiles_of(n, rows), tile = row / rows;
    if (s->sharers > 1)
        return nf_comm_owner(s->comm, tiles, tile);
    const size_t at = tile % w->wave_tiles;
    const size_t used = chunks_of(w->e, at_most(tiles, w->wave_tiles), s->chunks);
    const size_t wave = at_most(tiles - (tile - at), w->wave_tiles); /* tiles of the wave, of which this one is `at` */
    return nf_ranks_of(s->comm, ((at + 1) * used - 1) / wave, used);
}

nf_status nf_workspace_status(const nf_workspace *w, nf_error *error)
{
    return w->there ? nf_device_workspace_status(w->there, error) : NF_OK;
}

bool nf_workspace_asks(const nf_workspace *w) { return w->sharing->comm && w->total[w->e->total] > 0; }

void nf_workspace_run(nf_workspace *w, const void *params, const nf_batch *batch, const nf_random_key *key,
                      void *const *out, double *loss, void *grad)
{
    if (w->there) {
        nf_device_workspace_run(w->there, params, batch, key, out, loss, grad);
        return;
    }
    w->batch = batch;
    w->key = key;
    w->params = params;
    w->result = out;
    w->grad = grad;
    w->sums = loss != NULL;
    const nf_comm *comm = w->sharing->comm;
    const bool apart = w->sharing->sharers > 1;
    w->rows = batch->tile ? batch->tile : nf_tile_rows(w->p, batch->n, w->sharing->sharers);
    w->begin = 0;
    w->end = tiles_of(batch->n, w->rows);
    if (comm && apart) {
        const size_t tiles = w->end;
        w->begin = nf_comm_from(comm, comm->rank, tiles);
        w->end = nf_comm_from(comm, comm->rank + 1, tiles);
    }
    w->used = chunks_of(w->e, at_most(w->end - w->begin, w->wave_tiles), w->sharing->chunks);
    w->from = 0;
    w->to = w->used;
    if (comm && !apart)
        nf_ranks_chunks(comm, comm->rank, w->used, &w->from, &w->to);
    w->e->prologue(params, w->step);
    if (w->e->in[NF_IN_WEIGHT])
        w->p->numeric->weights(batch->n, w->rows, w->rows, w->full_weight);
    for (size_t tile = w->begin; tile < w->end; tile += w->wave_tiles)
        run_wave(w, tile);
    if (!w->sums)
        return;
    add_up(w);
    w->e->epilogue(params, w->step, w->total, loss, grad);
}

/* emit_ensemble.c - the public functions of a shipped ensemble, the equal mixture of flows that differ in their
 * parameters alone; see ensemble.c of the runtime. They call the static functions of one flow, with the parameters of
 * one member after the other, for blocks of rows. */
#include "print/emit_c.h"

enum {
    NEAR_BLOCK = 256 << 10, /* bytes of `work` that a block takes, unless it has LEAST_BLOCK rows */
    MOST_BLOCK = 1024,      /* rows; more than a tile, as each member does its work once a call for each block */
    LEAST_BLOCK = 128
};

/* Rows of a block, for each of which a function keeps so many numbers: a multiple of any lane. */
static uint32_t block_of(const nfc_file *f, size_t numbers)
{
    uint32_t rows = MOST_BLOCK;
    while (rows > LEAST_BLOCK && rows * numbers * f->size > NEAR_BLOCK)
        rows /= 2;
    return rows;
}

/* The entry points of one member that those of the ensemble call. */
unsigned nfc_member_entries(unsigned entries)
{
    const unsigned density = 1u << NF_LOG_PROB | 1u << NF_SCORE | 1u << NFC_SAMPLE_LOG_PROB;
    unsigned of = entries & 1u << NF_SCORE;
    of |= entries & density ? 1u << NF_LOG_PROB : 0;
    of |= entries & (1u << NF_SAMPLE | 1u << NFC_SAMPLE_LOG_PROB) ? 1u << NF_SAMPLE : 0;
    return of;
}

/* Begins a function: its signature and where, behind what the members need, its own numbers lie in `work`. One that is
 * not public, as it was not asked for, is static. */
static void begin(nfc_file *f, unsigned kind, const char *first)
{
    nfc_add(&f->functions, f->shown >> kind & 1 ? "" : "static ");
    nfc_add_signature(f->m, f->d.target, &f->functions, nfc_entries[kind].signature, "start");
    nfc_add(&f->functions, "\n{\n    %s *%s = (%s *)((char *)work + %zu)", f->real, first, f->real, f->work);
}

/* Begins the loop over blocks. */
static void begin_blocks(nfc_file *f, uint32_t block)
{
    nfc_add(&f->functions,
            "    for (first = 0; first < n; first += %u) {\n"
            "        const size_t rows = n - first < %u ? n - first : %u;\n",
            block, block, block);
}

/* Adds the argument for the context of a block's rows. */
static void add_context(nfc_file *f)
{
    if (f->m->context)
        nfc_add(&f->functions, "context + first * %u, ", f->m->context);
}

/* The bytes of `work` for so many more numbers behind those of the members. */
static void need(const nfc_file *f, size_t numbers, size_t *work)
{
    const size_t bytes = (f->work + numbers * f->size + 63) & ~(size_t)63;
    *work = bytes > *work ? bytes : *work;
}

/* Prints the log-densities of the rows of a block, and the members' shares of them. */
static void emit_mixture(nfc_file *f, uint32_t block)
{
    const nfc_model *m = f->m;
    nfc_text *t = &f->functions;
    nfc_add(
        t, "/* The log-densities of up to %u rows; each[i * %u + k] becomes the share that member i has of row k. */\n",
        block, block);
    nfc_add_signature(m, f->d.target, t,
                      "static void %O_mixture(const %R *params, size_t rows, const %R *x, %C%R *each, %R *log_prob, "
                      "void *work)",
                      "");
    nfc_add(t,
            "\n{\n    size_t i;\n    for (i = 0; i < %u; i++)\n"
            "        %s_log_prob_only(params + i * %u, rows, x, %seach + i * %u, work);\n"
            "    %s_mix(%u, %u, rows, each, log_prob);\n}\n\n",
            f->members, f->own, m->params, m->context ? "context, " : "", block, f->own, f->members, block);
}

static void emit_log_prob(nfc_file *f, uint32_t block, size_t *work)
{
    nfc_text *t = &f->functions;
    begin(f, NF_LOG_PROB, "each");
    nfc_add(t, ", *mean = each + %u;\n    size_t first;\n", f->members * block);
    begin_blocks(f, block);
    nfc_add(t, "        %s_mixture(params, rows, x + first * %u, ", f->own, f->m->dim);
    add_context(f);
    nfc_add(t, "each, mean, work);\n        memcpy(log_prob + first, mean, rows * sizeof *mean);\n    }\n}\n\n");
    need(f, ((size_t)f->members + 1) * block, work);
}

static void emit_score(nfc_file *f, uint32_t block, size_t *work)
{
    const uint32_t d = f->m->dim;
    nfc_text *t = &f->functions;
    begin(f, NF_SCORE, "each");
    nfc_add(t, ", *mean = each + %u, *own = mean + %u;\n    size_t first, i;\n", f->members * block, block);
    begin_blocks(f, block);
    nfc_add(t, "        %s_mixture(params, rows, x + first * %u, ", f->own, d);
    add_context(f);
    nfc_add(t, "each, mean, work);\n        for (i = 0; i < %u; i++) {\n", f->members);
    nfc_add(t, "            %s_score_only(params + i * %u, rows, x + first * %u, ", f->own, f->m->params, d);
    add_context(f);
    nfc_add(t,
            "own, work);\n            %s_add_share(each + i * %u, rows, %u, i == 0, own, score + first * %u);\n"
            "        }\n    }\n}\n\n",
            f->own, block, d, d);
    need(f, ((size_t)f->members + 1 + d) * block, work);
}

/* Prints the sample: of a block, each member draws the rows that are its own, of the random numbers that one flow would
 * take for these rows. */
static void emit_sample(nfc_file *f, size_t *work)
{
    const uint32_t d = f->m->dim, c = f->code.plan[NF_SAMPLE].in[NF_IN_CONTEXT], width = f->m->random;
    const size_t numbers = 2 * (size_t)width + d + c;
    const uint32_t block = block_of(f, numbers + 2);
    nfc_text *t = &f->functions;
    begin(f, NF_SAMPLE, "t");
    if (width)
        nfc_add(t, ", *random = t + %u", width * block);
    nfc_add(t, ", *own = t + %u", 2 * width * block);
    if (c)
        nfc_add(t, ", *given = own + %u", d * block);
    nfc_add(t, ";\n    unsigned *member = (unsigned *)(t + %zu), *place = member + %u;\n    size_t first, i, k%s;\n",
            numbers * block, block, width ? ", j" : "");
    if (f->m->context && !c)
        nfc_add(t, "    (void)context;\n");
    begin_blocks(f, block);
    nfc_add(t,
            "        for (k = 0; k < rows; k++)\n            member[k] = (unsigned)%s_member(seed, start + first + k, "
            "%u);\n",
            f->own, f->members);
    if (width)
        nfc_add(t, "        %s_random(seed, start + first, rows, %u, %u, t);\n", f->own, width, block);
    nfc_add(t,
            "        for (i = 0; i < %u; i++) {\n            size_t count = 0;\n"
            "            for (k = 0; k < rows; k++) {\n                if (member[k] != i)\n                    "
            "continue;\n",
            f->members);
    if (width)
        nfc_add(
            t,
            "                for (j = 0; j < %u; j++)\n                    random[count * %u + j] = t[j * %u + k];\n",
            width, width, block);
    if (c)
        nfc_add(t, "                memcpy(given + count * %u, context + (first + k) * %u, %u * sizeof *given);\n", c,
                c, c);
    nfc_add(t, "                place[count++] = (unsigned)k;\n            }\n            if (count)\n");
    nfc_add(t, "                %s_sample_from(params + i * %u, count, %s, own, %swork);\n", f->own, f->m->params,
            width ? "random" : "NULL",
            !f->m->context ? ""
            : c            ? "given, "
                           : "context, ");
    nfc_add(
        t,
        "            for (k = 0; k < count; k++)\n"
        "                memcpy(x + (first + place[k]) * %u, own + k * %u, %u * sizeof *x);\n        }\n    }\n}\n\n",
        d, d, d);
    need(f, numbers * block + 2 * block * sizeof(unsigned) / f->size, work);
}

static void emit_sample_log_prob(nfc_file *f)
{
    const char *context = f->m->context ? "context, " : "";
    nfc_text *t = &f->functions;
    nfc_add_signature(f->m, f->d.target, t, nfc_entries[NFC_SAMPLE_LOG_PROB].signature, "start");
    nfc_add(t,
            "\n{\n    %s_sample(params, seed, start, n, x, %swork);\n    if (log_prob)\n"
            "        %s_log_prob(params, n, x, %slog_prob, work);\n}\n\n",
            f->name, context, f->name, context);
}

void nfc_emit_ensemble(nfc_file *f)
{
    const unsigned of = nfc_member_entries(f->shown);
    const uint32_t block = block_of(f, (size_t)f->members + 1 + (of >> NF_SCORE & 1 ? f->m->dim : 0));
    size_t work = f->work;
    nfc_add(&f->functions, "/* ---- of the ensemble ---- */\n\n");
    if (of >> NF_LOG_PROB & 1)
        emit_mixture(f, block);
    if (f->shown & (1u << NF_LOG_PROB | 1u << NFC_SAMPLE_LOG_PROB))
        emit_log_prob(f, block, &work);
    if (of >> NF_SCORE & 1)
        emit_score(f, block, &work);
    if (of >> NF_SAMPLE & 1)
        emit_sample(f, &work);
    if (f->shown >> NFC_SAMPLE_LOG_PROB & 1)
        emit_sample_log_prob(f);
    f->work = work;
}

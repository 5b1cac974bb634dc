/* description.c - bytes as a model file, with a mutator that knows Lua's words and takes names and pieces from the
 * layer library. What is accepted compiles, prints as C, runs, and is the same model the second time. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "print/emit_c.h"
#include "tokens.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t n_a, const uint8_t *b, size_t n_b, uint8_t *out,
                                 size_t max_size, unsigned seed);

/* ---- the mutator ------------------------------------------------------------------------------------------------- */

static uint32_t state;

static uint32_t draw(uint32_t below)
{
    state ^= state << 13; /* xorshift (Marsaglia 2003) */
    state ^= state >> 17;
    state ^= state << 5;
    return below ? state % below : 0;
}

/* The layer library's texts, one at a time. */
static const tokens *library(void)
{
    static tokens pool;
    uint32_t count = 0;
    while (nfc_library[count].name)
        count++;
    const nfc_source *s = &nfc_library[draw(count)];
    tokens_read(&pool, s->text, s->n);
    return &pool;
}

static size_t changed(uint8_t *data, size_t size, size_t max_size, const tokens *pool)
{
    static tokens t;
    char *text = nf_alloc(size + 1, 1), *to = nf_alloc(max_size + 1, 1);
    memcpy(text, data, size);
    tokens_read(&t, text, size);
    for (uint32_t changes = 1 + draw(4); changes; changes--)
        tokens_change(&t, pool ? pool : library(), draw);
    const size_t n = tokens_write(&t, to, max_size);
    memcpy(data, to, n);
    nf_free(text);
    nf_free(to);
    return n;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
    state = seed | 1;
    return draw(8) ? changed(data, size, max_size, NULL) : LLVMFuzzerMutate(data, size, max_size);
}

size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t n_a, const uint8_t *b, size_t n_b, uint8_t *out,
                                 size_t max_size, unsigned seed)
{
    static tokens pool;
    const size_t n = n_a < max_size ? n_a : max_size;
    state = seed | 1;
    tokens_read(&pool, (const char *)b, n_b);
    memcpy(out, a, n);
    return changed(out, n, max_size, &pool);
}

/* ---- the target -------------------------------------------------------------------------------------------------- */

enum { ROWS = 5, SMALL = 20000 };

/* Every entry point once, with the parameters of seed 1 and a few ordinary rows. */
static void run(const nf_program *p)
{
    nf_error error;
    const size_t size = nf_type_size(p->type), cols = p->dim + p->context;
    nf_matrix x;
    fuzz_require(!nf_matrix_make(&x, ROWS, cols, p->type, &error), "no memory");
    for (size_t i = 0; i < ROWS * cols; i++)
        nf_matrix_set(&x, i / cols, i % cols, (double)(i * 7 % 13) / 4 - 1.5);
    void *params = nf_alloc(p->params + 1, size), *grad = nf_alloc(p->params + 1, size);
    void *out = nf_alloc(ROWS * p->dim, size), *one = nf_alloc(ROWS, size);
    const nf_rows rows = {ROWS, x.data, (char *)x.data + p->dim * size, cols, cols, {0}, NULL, NULL};
    double loss;
    nf_init(p, 1, params);
    for (int kind = NF_FORWARD; kind <= NF_SCORE; kind++) {
        void *const to[] = {kind == NF_LOG_PROB ? one : out, one};
        fuzz_require(!nf_run(p, (nf_entry_kind)kind, params, &rows, to, &error), "entry %d: %s", kind, error.text);
    }
    fuzz_require(!nf_loss(p, params, &rows, &loss, grad, &error), "loss: %s", error.text);
    fuzz_require(!nf_sample(p, params, 1, 0, &rows, out, &error), "sample: %s", error.text);
    nf_free(params);
    nf_free(grad);
    nf_free(out);
    nf_free(one);
    nf_matrix_free(&x);
}

static void compile(nfc_model *m)
{
    nf_error error;
    const nf_program *p;
    nfc_text c = {0}, h = {0};
    if (m->graph->n > SMALL || m->params > SMALL || m->dim + m->context > 200)
        return;
    fuzz_require(!nfc_model_program(m, &p, &error), "accepted, but does not compile: %s", error.text);
    run(p);
    unsigned entries;
    fuzz_require(!nfc_choose_entries(m, NULL, false, false, false, &entries, &error), "no entry points");
    nfc_emit_c(m, &nfc_target_c, entries, NULL, 0, &c, &h, NULL);
    nfc_text_free(&c);
    nfc_text_free(&h);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nfc_model *m, *again;
    nf_error error, other;
    char *text = nf_alloc(size, 1); /* a copy without an end: reading past it is seen */
    memcpy(text, data, size);
    const nf_status status = nfc_model_parse(&m, "model.lua", text, size, NULL, &error);
    if (status)
        fuzz_require_error(status, &error, "model.lua");
    if (fuzz_one_in(8, data, size)) {
        fuzz_require(nfc_model_parse(&again, "model.lua", text, size, NULL, &other) == status, "%s, then %s",
                     error.text, other.text);
        if (status)
            fuzz_require(!strcmp(error.text, other.text), "%s, then %s", error.text, other.text);
        else
            fuzz_require(m->params == again->params && m->graph->n == again->graph->n, "another model the second time");
        nfc_model_free(again);
    }
    if (!status)
        compile(m);
    nfc_model_free(m);
    nf_free(text);
    return 0;
}

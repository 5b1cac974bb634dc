/* emit_step.c - what is computed once a call: plain scalar C, the same in both printers. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "lower/program.h"
#include "memory.h"

enum { SHORT = 4 /* numbers that are written one by one rather than in a loop */ };

/* ---- formulas ------------------------------------------------------------------------------------------------------
 */

void nfc_emit_formula(nfc_text *t, const nfc_dialect *d, const char *formula,
                      void (*arg)(void *user, nfc_text *t, int i), void *user)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789", names[] = "xyzw";
    for (size_t n; *formula; formula += n) {
        const size_t word = strspn(formula, letters);
        const char *name = word == 1 ? strchr(names, *formula) : NULL;
        n = word ? word : 1;
        if (name)
            arg(user, t, (int)(name - names));
        else if (!strncmp(formula, "nf_", 3))
            nfc_add(t, "%s%.*s", d->prefix, (int)n - 3, formula + 3);
        else
            nfc_add(t, "%.*s%s", (int)n, formula, word && formula[n] == '(' && d->single ? "f" : "");
    }
}

/* ---- constants and index tables ------------------------------------------------------------------------------------
 */

bool nfc_is_uniform(const nfc_graph *g, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id);
    return n->op == NFC_OP_CONST && nfc_is_value(g, id, n->value[0]);
}

/* Whether the table of a constant is printed as bits. */
static bool as_bits(const nfc_graph *g, const nfc_dialect *d, nfc_id id)
{
    bool finite = true;
    for (uint32_t e = 0; e < nfc_width(g, id); e++)
        finite &= isfinite(nfc_at(g, id)->value[e]) != 0;
    return d->bits && !finite;
}

static void add_bits(nfc_text *t, double value, bool single)
{
    const float narrow = (float)value;
    uint32_t low;
    uint64_t all;
    memcpy(&low, &narrow, sizeof low);
    memcpy(&all, &value, sizeof all);
    if (single)
        nfc_add(t, "0x%xu", low);
    else
        nfc_add(t, "0x%llxull", (unsigned long long)all);
}

static uint32_t table_of(const nfc_graph *g, const nfc_dialect *d, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id);
    const uint32_t width = nfc_is_uniform(g, id) ? 1 : n->rows * n->cols;
    const bool bits = as_bits(g, d, id);
    if (d->table_of[id])
        return d->table_of[id] - 1;
    nfc_add(d->tables, "static const %s %stable%u[%u] = {",
            !bits       ? d->real
            : d->single ? "unsigned"
                        : "unsigned long long",
            d->prefix, *d->n_tables, width);
    for (uint32_t e = 0; e < width; e++) {
        nfc_add(d->tables, "%s", e == 0 ? "" : e % 12 ? ", " : ",\n    ");
        if (bits)
            add_bits(d->tables, n->value[e], d->single);
        else
            nfc_add_number(d->tables, n->value[e], d->single);
    }
    nfc_add(d->tables, "};\n");
    d->table_of[id] = ++*d->n_tables;
    return *d->n_tables - 1;
}

static uint32_t step_index(const nfc_graph *g, const nfc_dialect *d, nfc_id pick)
{
    const nfc_node *n = nfc_at(g, pick);
    if (d->table_of[pick])
        return d->table_of[pick] - 1;
    nfc_add(d->tables, "static const unsigned %sindex%u[%u] = {", d->prefix, *d->n_tables, n->rows * n->cols);
    for (uint32_t e = 0; e < n->rows * n->cols; e++)
        nfc_add(d->tables, "%s%u", e == 0 ? "" : e % 24 ? "," : ",\n    ", n->entry[e].element);
    nfc_add(d->tables, "};\n");
    if (n->n_args > 1) { /* and which argument each comes from */
        nfc_add(d->tables, "static const unsigned%s %sfrom%u[%u] = {", n->n_args > 256 ? "" : " char", d->prefix,
                *d->n_tables, n->rows * n->cols);
        for (uint32_t e = 0; e < n->rows * n->cols; e++)
            nfc_add(d->tables, "%s%u", e == 0 ? "" : e % 48 ? "," : ",\n    ", n->entry[e].arg);
        nfc_add(d->tables, "};\n");
    }
    d->table_of[pick] = ++*d->n_tables;
    return *d->n_tables - 1;
}

uint32_t nfc_emit_gather(const nfc_graph *g, const nfc_dialect *d, nfc_id pick, uint32_t arg, uint32_t *count)
{
    const nfc_node *n = nfc_at(g, pick);
    uint32_t i = 0;
    *count = 0;
    for (uint32_t e = 0; e < n->rows * n->cols; e++)
        *count += n->entry[e].arg == arg;
    if (d->table_of[pick]) /* its arguments' tables have numbers in a row */
        return d->table_of[pick] - 1 + arg;
    const uint32_t first = *d->n_tables;
    for (uint32_t a = 0; a < n->n_args; a++) {
        nfc_add(d->tables, "static const unsigned %sindex%u[] = {", d->prefix, first + a);
        i = 0;
        for (uint32_t e = 0; e < n->rows * n->cols; e++)
            if (n->entry[e].arg == a)
                nfc_add(d->tables, "%s%u,%u", i == 0 ? "" : i % 12 ? ", " : ",\n    ", e, n->entry[e].element), i++;
        nfc_add(d->tables, "};\n");
    }
    *d->n_tables += n->n_args;
    d->table_of[pick] = first + 1;
    return first + arg;
}

/* ---- addresses and elements -------------------------------------------------------------------------------------- */

/* The parameter that a PARAM node is, among the dialect's. */
static uint32_t param_index(const nfc_dialect *d, nfc_id id)
{
    uint32_t low = 0, high = d->n_params;
    while (high - low > 1) {
        const uint32_t middle = (low + high) / 2;
        if (d->param[middle] <= id)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* The C array that holds a leaf, and the offset in it. */
static uint32_t base(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id leaf)
{
    switch (r->place[leaf].home) {
    case NFC_PARAMS:
        if (!d->params)
            break;
        nfc_add(t, "%s", d->params[param_index(d, leaf)]);
        d->used[param_index(d, leaf)] = true;
        return 0;
    case NFC_TABLE:
        nfc_add(t, as_bits(g, d, leaf) ? "((const R *)%stable%u)" : "%stable%u", d->prefix, table_of(g, d, leaf));
        return 0;
    case NFC_TOTALS:
        nfc_add(t, "total");
        return r->place[leaf].offset;
    default:
        nfc_add(t, "s");
        return r->place[leaf].offset;
    }
    nfc_add(t, "params");
    return r->place[leaf].offset;
}

void nfc_emit_address(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id leaf,
                      uint32_t first)
{
    const uint32_t offset = base(g, r, d, t, leaf) + (nfc_is_uniform(g, leaf) ? 0 : first);
    if (offset)
        nfc_add(t, " + %u", offset);
}

void nfc_emit_element(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id id,
                      uint32_t element)
{
    const nfc_id leaf = nfc_leaf(g, r, id, &element);
    if (nfc_at(g, leaf)->op == NFC_OP_CONST) {
        nfc_add_number(t, nfc_at(g, leaf)->value[element], d->single);
        return;
    }
    if (r->place[leaf].home == NFC_TOTALS && d->single)
        nfc_add(t, "(%s)", d->real);
    const uint32_t offset = base(g, r, d, t, leaf);
    nfc_add(t, "[%u]", offset + element);
}

void nfc_emit_indexed(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id id,
                      const char *index)
{
    uint32_t first;
    int32_t step;
    const nfc_id leaf = nfc_view(g, r, id, &first, &step);
    if (nfc_is_uniform(g, leaf)) {
        nfc_add_number(t, nfc_at(g, leaf)->value[0], d->single);
        return;
    }
    if (r->place[leaf].home == NFC_TOTALS && d->single)
        nfc_add(t, "(%s)", d->real);
    first += base(g, r, d, t, leaf);
    if (step == 0)
        nfc_add(t, "[%u]", first);
    else if (step == 1 && first == 0)
        nfc_add(t, "[%s]", index);
    else if (step == 1)
        nfc_add(t, "[%u + %s]", first, index);
    else if (step > 0)
        nfc_add(t, "[%u + %d * (%s)]", first, step, index);
    else
        nfc_add(t, "[%u - %d * (%s)]", first, -step, index);
}

/* ---- rows of a tile -----------------------------------------------------------------------------------------------
 */

const char *const nfc_input_name[NFC_INPUTS] = {
    [NFC_IN_DATA] = "x",     [NFC_IN_CONTEXT] = "c",    [NFC_IN_WEIGHT] = "w",          [NFC_IN_RANDOM] = "u",
    [NFC_IN_LDJ] = "l",      [NFC_IN_GIVEN] = "x0",     [NFC_IN_GIVEN_CONTEXT] = "c0",  [NFC_IN_SEED] = "a",
    [NFC_IN_ADJOINT] = "dy", [NFC_IN_ADJOINT_0] = "dy", [NFC_IN_ADJOINT_CONTEXT] = "dc"};
const char *const nfc_input_lane[NFC_INPUTS] = {
    [NFC_IN_DATA] = "x",    [NFC_IN_CONTEXT] = "c",   [NFC_IN_WEIGHT] = "w",         [NFC_IN_RANDOM] = "u",
    [NFC_IN_LDJ] = "l",     [NFC_IN_GIVEN] = "o",     [NFC_IN_GIVEN_CONTEXT] = "q",  [NFC_IN_SEED] = "a",
    [NFC_IN_ADJOINT] = "d", [NFC_IN_ADJOINT_0] = "d", [NFC_IN_ADJOINT_CONTEXT] = "b"};

const char *nfc_optional(const nfc_routine *r, nfc_id id)
{
    const nfc_place *p = &r->place[id];
    return p->home == NFC_OUT && r->out[p->out].optional ? r->out[p->out].name : NULL;
}

const char *nfc_rows_name(const nfc_graph *g, const nfc_routine *r, nfc_id leaf)
{
    const nfc_place *p = &r->place[leaf];
    if (p->home == NFC_INPUT)
        return nfc_input_name[nfc_at(g, leaf)->input];
    return p->home == NFC_OUT ? r->out[p->out].name : p->home == NFC_SAVED ? "v" : "t";
}

/* ---- statements -------------------------------------------------------------------------------------------------- */

typedef struct operands {
    const nfc_graph *g;
    const nfc_routine *r;
    const nfc_dialect *d;
    nfc_id id;
    uint32_t element;
    const char *index; /* NULL: the element by number */
} operands;

static void operand(void *user, nfc_text *t, int i)
{
    const operands *o = user;
    const nfc_id arg = nfc_at(o->g, o->id)->args[i];
    if (o->index)
        nfc_emit_indexed(o->g, o->r, o->d, t, arg, o->index);
    else
        nfc_emit_element(o->g, o->r, o->d, t, arg, o->element);
}

/* How often run i comes again, every d-th run the same distance on; the distances. */
static uint32_t repeats(const nfc_run *run, uint32_t runs, uint32_t i, uint32_t d, uint32_t *apart, int32_t *jump)
{
    const nfc_run *q = &run[i];
    uint32_t times = 1;
    for (uint32_t k = i + d; k < runs; k += d, times++) {
        const nfc_run *next = &run[k];
        if (times == 1) {
            *apart = next->from - q->from;
            *jump = (int32_t)next->first - (int32_t)q->first;
        }
        if (!next->times || q->arg != next->arg || q->count != next->count || q->step != next->step ||
            next->from != q->from + times * *apart ||
            (int64_t)next->first != (int64_t)q->first + (int64_t)*jump * times)
            break;
    }
    return times;
}

uint32_t nfc_pick_runs(const nfc_graph *g, nfc_id pick, nfc_run *run)
{
    enum { TURNS = 4 }; /* runs that may take turns */
    const nfc_node *n = nfc_at(g, pick);
    const uint32_t width = n->rows * n->cols;
    uint32_t runs = 0, left = 0;
    for (uint32_t e = 0; e < width; runs++) {
        const nfc_entry *from = &n->entry[e];
        nfc_run *q = &run[runs];
        *q = (nfc_run){e, 1, from->arg, from->element, 1, 1, 0, 0};
        while (e + q->count < width && from[q->count].arg == from->arg) {
            const int32_t step = (int32_t)from[q->count].element - (int32_t)from[q->count - 1].element;
            if (q->count > 1 && step != q->step)
                break;
            q->step = step;
            q->count++;
        }
        e += q->count;
    }
    for (uint32_t i = 0; i < runs; i++) {
        nfc_run best = run[i];
        uint32_t turn = 0;
        for (uint32_t d = 1; run[i].times && d <= TURNS; d++) {
            uint32_t apart = 0;
            int32_t jump = 0;
            const uint32_t times = repeats(run, runs, i, d, &apart, &jump);
            if (times > best.times)
                best.times = times, best.apart = apart, best.jump = jump, turn = d;
        }
        for (uint32_t k = 1; k < best.times; k++)
            run[i + k * turn].times = 0; /* part of this one */
        if (run[i].times)
            run[left++] = best;
    }
    return left;
}

/* Where the elements come from that a result's statement, or that of a pick with a home, copies. */
static nfc_id copied(const nfc_graph *g, const nfc_routine *r, nfc_id id, bool *pick)
{
    const bool result = nfc_at(g, id)->op == NFC_OP_RESULT;
    const nfc_id from = result ? nfc_at(g, id)->args[0] : id;
    *pick = nfc_at(g, from)->op == NFC_OP_PICK && (!result || r->place[from].home == NFC_NOWHERE);
    return from;
}

nfc_id nfc_copy_tables(const nfc_graph *g, const nfc_routine *r, nfc_id id)
{
    bool rows;
    const nfc_id from = copied(g, r, id, &rows);
    const nfc_node *n = nfc_at(g, from);
    if (!rows || r->place[id].times)
        return NFC_NONE;
    nfc_run *run = nf_alloc(n->rows * n->cols, sizeof *run);
    rows = nfc_pick_runs(g, from, run) > 4 + 2 * n->n_args;
    nf_free(run);
    for (uint32_t i = 0; i < n->n_args; i++)
        rows &= nfc_at(g, n->args[i])->rate == NFC_ROW;
    return rows ? from : NFC_NONE;
}

uint32_t nfc_copy_runs(const nfc_graph *g, const nfc_routine *r, nfc_id id, nfc_run *run)
{
    const bool result = nfc_at(g, id)->op == NFC_OP_RESULT;
    bool pick;
    const nfc_id from = copied(g, r, id, &pick);
    const nfc_node *n = nfc_at(g, from);
    uint32_t runs = 1, left = 0;
    if (pick)
        runs = nfc_pick_runs(g, from, run);
    else
        run[0] = (nfc_run){.count = n->rows * n->cols, .step = 1, .times = 1};
    for (uint32_t i = 0; i < runs; i++) {
        const nfc_id leaf = pick ? n->args[run[i].arg] : from;
        const nfc_place *p = &r->place[leaf];
        if (result && p->home == NFC_OUT && p->out == r->place[id].out && p->offset == run[i].from)
            continue;
        run[left] = run[i];
        run[left++].arg = leaf;
    }
    return left;
}

static void add_steps(char out[96], int64_t step, const char *of)
{
    const size_t n = strlen(out);
    if (step == 1)
        snprintf(out + n, 96 - n, " + %s", of);
    else if (step)
        snprintf(out + n, 96 - n, " %c %lld * %s", step < 0 ? '-' : '+', (long long)(step < 0 ? -step : step), of);
}

void nfc_run_source(const nfc_run *run, const char *i, char out[96])
{
    snprintf(out, 96, "%u", run->first);
    if (run->times > 1)
        add_steps(out, run->jump, "j");
    if (run->count > 1 && i)
        add_steps(out, run->step, i);
}

void nfc_run_target(const nfc_run *run, uint32_t offset, const char *i, char out[96])
{
    snprintf(out, 96, "%u", offset + run->from);
    if (run->times > 1)
        add_steps(out, run->apart, "j");
    if (run->count > 1 && i)
        add_steps(out, 1, i);
}

/* A step-rate pick that has a home: a loop for each stretch, or one over a table where there are many. */
static void emit_pick(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id);
    const uint32_t width = n->rows * n->cols, to = r->place[id].offset;
    nfc_run *run = nf_alloc(width, sizeof *run);
    const uint32_t runs = nfc_pick_runs(g, id, run);
    if (width <= NFC_UNROLL || runs <= 4) {
        for (uint32_t i = 0; i < runs; i++) {
            const nfc_id leaf = n->args[run[i].arg];
            if (run[i].count * run[i].times < 4) {
                for (uint32_t e = 0; e < run[i].count * run[i].times; e++) {
                    const uint32_t j = e / run[i].count, k = e % run[i].count;
                    nfc_add(t, "    s[%u] = ", to + run[i].from + j * run[i].apart + k);
                    nfc_emit_element(
                        g, r, d, t, leaf,
                        (uint32_t)((int64_t)run[i].first + (int64_t)run[i].jump * j + (int64_t)run[i].step * k));
                    nfc_add(t, ";\n");
                }
                continue;
            }
            char source[96], target[96];
            nfc_run_source(&run[i], "i", source);
            nfc_run_target(&run[i], to, "i", target);
            if (run[i].times > 1)
                nfc_add(t, "    for (j = 0; j < %u; j++)\n    ", run[i].times);
            if (run[i].count > 1)
                nfc_add(t, "    for (i = 0; i < %u; i++)\n    ", run[i].count);
            nfc_add(t, run[i].times > 1 && run[i].count > 1 ? "        s[%s] = " : "    s[%s] = ", target);
            nfc_emit_indexed(g, r, d, t, leaf, source);
            nfc_add(t, ";\n");
        }
    } else {
        const uint32_t table = step_index(g, d, id);
        char index[112];
        snprintf(index, sizeof index, "%sindex%u[i]", d->prefix, table);
        nfc_add(t, "    for (i = 0; i < %u; i++)\n        s[%u + i] = ", width, to);
        for (uint32_t a = 0; a < n->n_args; a++) {
            if (a + 1 < n->n_args)
                nfc_add(t, "%sfrom%u[i] == %u ? ", d->prefix, table, a);
            nfc_emit_indexed(g, r, d, t, n->args[a], index);
            nfc_add(t, a + 1 < n->n_args ? " : " : ";\n");
        }
    }
    nf_free(run);
}

/* What a reduction has so far, and the next element. */
static void reducing_operand(void *user, nfc_text *t, int i)
{
    (void)user;
    nfc_add(t, i ? "next" : "sum");
}

static void emit_reduction(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id), *a = nfc_at(g, n->args[0]);
    const uint32_t to = r->place[id].offset;
    const nfc_op with = nfc_with(n->op);
    char index[32];
    if (n->op == NFC_OP_SUM && a->rows * a->cols <= NFC_UNROLL) {
        for (uint32_t e = 0; e < a->rows * a->cols; e++) {
            if (e % a->cols == 0)
                nfc_add(t, "    s[%u] = ", to + e / a->cols);
            nfc_emit_element(g, r, d, t, n->args[0], e);
            nfc_add(t, (e + 1) % a->cols ? " + " : ";\n");
        }
        return;
    }
    snprintf(index, sizeof index, "j * %u + i", a->cols);
    nfc_add(t, "    for (j = 0; j < %u; j++) {\n        %s sum = ", a->rows, d->real);
    if (with != NFC_OP_ADD) {
        char start[32];
        snprintf(start, sizeof start, "j * %u", a->cols);
        nfc_emit_indexed(g, r, d, t, n->args[0], start);
    } else {
        nfc_add(t, "0");
    }
    nfc_add(t, ";\n        for (i = 0; i < %u; i++) {\n            const %s next = ", a->cols, d->real);
    nfc_emit_indexed(g, r, d, t, n->args[0], index);
    if (with == NFC_OP_ADD) {
        nfc_add(t, ";\n            sum += next;\n");
    } else {
        nfc_add(t, ";\n            if (i > 0)\n                sum = ");
        nfc_emit_formula(t, d, nfc_ops[with].scalar, reducing_operand, NULL);
        nfc_add(t, ";\n");
    }
    if (nfc_is_running(n->op))
        nfc_add(t, "            s[%u + j * %u + i] = sum;\n        }\n    }\n", to, a->cols);
    else
        nfc_add(t, "        }\n        s[%u + j] = sum;\n    }\n", to);
}

static void emit_product(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id), *w = nfc_at(g, n->args[0]);
    const bool transposed = n->op == NFC_OP_DENSE_T;
    const uint32_t in = transposed ? w->rows : w->cols;
    char index[48];
    snprintf(index, sizeof index, transposed ? "i * %u + j" : "j * %u + i", w->cols);
    nfc_add(t,
            "    for (j = 0; j < %u; j++) {\n        %s sum = 0;\n        for (i = 0; i < %u; i++)\n"
            "            sum += ",
            n->cols, d->real, in);
    nfc_emit_indexed(g, r, d, t, n->args[0], index);
    nfc_add(t, " * ");
    nfc_emit_indexed(g, r, d, t, n->args[1], "i");
    nfc_add(t, ";\n        s[%u + j] = sum;\n    }\n", r->place[id].offset);
}

void nfc_emit_step(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id);
    const uint32_t width = n->rows * n->cols;
    operands o = {g, r, d, id, 0, NULL};
    if (n->op == NFC_OP_PICK) {
        emit_pick(g, r, d, t, id);
    } else if (nfc_ops[n->op].shape == NFC_LAST) {
        emit_reduction(g, r, d, t, id);
    } else if (nfc_is_product(n->op)) {
        emit_product(g, r, d, t, id);
    } else if (r->place[id].times) {
        for (; o.element < width; o.element++) {
            if (!(r->place[id].needed >> o.element & 1))
                continue;
            nfc_add(t, "    s[%u] = ", r->place[id].offset + o.element);
            nfc_emit_formula(t, d, nfc_ops[n->op].scalar, operand, &o);
            nfc_add(t, ";\n");
        }
    } else {
        o.index = "i";
        nfc_add(t, "    for (i = 0; i < %u; i++)\n        s[%u + i] = ", width, r->place[id].offset);
        nfc_emit_formula(t, d, nfc_ops[n->op].scalar, operand, &o);
        nfc_add(t, ";\n");
    }
}

/* Whether a gradient can be copied by a loop. */
static bool is_loop(const nfc_graph *g, const nfc_routine *r, nfc_id id)
{
    uint32_t first;
    int32_t step;
    return id == NFC_NONE || nfc_at(g, id)->op != NFC_OP_PICK || r->place[id].home != NFC_NOWHERE ||
           nfc_is_view(g, r, id, &first, &step);
}

void nfc_emit_results(const nfc_graph *g, const nfc_routine *r, const nfc_dialect *d, nfc_text *t)
{
    if (r->loss != NFC_NONE) {
        uint32_t element = 0;
        const nfc_id leaf = nfc_leaf(g, r, r->loss, &element);
        nfc_add(t, "    *loss = ");
        if (r->place[leaf].home == NFC_TOTALS) {
            nfc_add(t, "total[%u]", r->place[leaf].offset + element);
        } else {
            nfc_add(t, "(double)");
            nfc_emit_element(g, r, d, t, leaf, element);
        }
        nfc_add(t, ";\n");
    }
    for (uint32_t i = 0; r->grad && i < r->n_param; i++) {
        const nfc_node *p = nfc_at(g, r->param[i]);
        const uint32_t width = p->rows * p->cols, offset = p->offset - r->base;
        const nfc_id outer = r->grad[i] == NFC_NONE ? NFC_NONE : nfc_masked_outer(g, r->grad[i]);
        const char *set = r->shares[i] == NFC_ADDED ? "+=" : "=";
        if ((outer != NFC_NONE && r->place[outer].home == NFC_GRADIENT) ||
            (r->grad[i] == NFC_NONE && r->shares[i] != NFC_ALONE))
            continue;
        if (width < SHORT || (width <= NFC_UNROLL && !is_loop(g, r, r->grad[i]))) {
            for (uint32_t e = 0; e < width; e++) {
                nfc_add(t, "    grad[%u] %s ", offset + e, set);
                if (r->grad[i] == NFC_NONE)
                    nfc_add(t, "0");
                else
                    nfc_emit_element(g, r, d, t, r->grad[i], e);
                nfc_add(t, ";\n");
            }
            continue;
        }
        nfc_add(t, "    for (i = 0; i < %u; i++)\n        grad[%u + i] %s ", width, offset, set);
        if (r->grad[i] == NFC_NONE)
            nfc_add(t, "0");
        else
            nfc_emit_indexed(g, r, d, t, outer == NFC_NONE ? r->grad[i] : outer, "i");
        nfc_add(t, ";\n");
        if (outer != NFC_NONE) { /* nobody's share of a masked weight is anything else */
            uint32_t holes;
            const uint32_t table = nfc_emit_holes(g, d, outer, outer == r->grad[i] ? NFC_NONE : r->grad[i], &holes);
            if (holes)
                nfc_add(t,
                        "    for (i = 0; i < %u; i += 3)\n        for (j = %shole%u[i + 1]; j < %shole%u[i + 2]; j++)\n"
                        "            grad[%u + %shole%u[i] * %u + j] = 0;\n",
                        3 * holes, d->prefix, table, d->prefix, table, offset, d->prefix, table, p->cols);
        }
    }
}

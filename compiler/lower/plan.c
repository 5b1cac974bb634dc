/* plan.c - plans: an entry point as the calls of blocks' functions that are made for every tile, one after the other.
 *
 * What one call hands to the next lies in rows of the entry point's own, its frame: the data on their way, the
 * log-determinant so far, adjoints. If there is a way back, every copy of a block has rows of its own in the frame, for
 * its results and for what its function saves; otherwise two sets of rows take turns as input and output. */
#include <stdio.h>
#include <string.h>

#include "lower/planner.h"
#include "memory.h"

nfc_rows nfc_plan_rows(nfc_planner *s, uint32_t width)
{
    s->p->rows += width;
    return (nfc_rows){NFC_ROWS_OWN, s->p->rows - width};
}

nfc_rows nfc_plan_input(nfc_planner *s, int kind, uint32_t width)
{
    nfc_plan *p = s->p;
    if (!p->in[kind] && s->c->in_frame)
        p->in_row[kind] = nfc_plan_rows(s, width).at;
    p->in[kind] = width;
    return s->c->in_frame ? (nfc_rows){NFC_ROWS_OWN, p->in_row[kind]} : (nfc_rows){NFC_ROWS_IN, (uint32_t)kind};
}

void nfc_plan_output(nfc_planner *s, nfc_rows from, uint32_t width, const uint32_t *order)
{
    nfc_plan *p = s->p;
    p->out = nf_realloc(p->out, (p->n_out + 1) * sizeof *p->out);
    p->out[p->n_out++] = (nfc_output){from, width, order};
}

/* Appends a call to the plan. The pointer is valid until the next one is appended. */
static nfc_call *add_call(nfc_planner *s, nfc_call call)
{
    nfc_plan *p = s->p;
    p->call = nf_realloc(p->call, (p->n + 1) * sizeof *p->call);
    p->call[p->n] = call;
    return &p->call[p->n++];
}

void nfc_plan_move(nfc_planner *s, nfc_rows to, nfc_rows from, uint32_t width, const uint32_t *order)
{
    add_call(s, (nfc_call){.kind = NFC_REORDER, .to = to, .from = from, .width = width, .order = order});
}

void nfc_plan_clear(nfc_planner *s, nfc_rows to, uint32_t width)
{
    add_call(s, (nfc_call){.kind = NFC_CLEAR, .to = to, .width = width});
}

/* How many rows a printed function needs for the copies of inputs that its products make, so that what one block of
 * results reads is contiguous: see nf_matvec and nf_outer in wide.h. */
static uint32_t pack_rows(const nfc_lowered *l)
{
    uint32_t most = 0;
    for (uint32_t i = nfc_begin(l, NFC_THERE); i < l->end[NFC_BACK]; i++) {
        const nfc_instruction *at = &l->at[i];
        const uint32_t all = at->form == NFC_FORM_PRODUCT ? at->cols : at->form == NFC_FORM_SUMMED ? NFC_TURNED : 0;
        const uint32_t rows = all < NFC_PACK ? all : NFC_PACK;
        most = rows > most ? rows : most;
    }
    return most;
}

/* The number in c->function of a block's function; it is scheduled and lowered when it is first asked for. In
 * printed C the entry points of each `sharing` have functions of their own, as TILE, the rows of a tile, differs. */
static uint32_t function_of(nfc_code *c, uint32_t block, nfc_part part, nfc_sharing sharing)
{
    static const char *const suffix[NFC_SHARINGS] = {"", "_inverse", "_back"};
    uint32_t i = 0;
    while (i < c->n &&
           !(c->function[i].block == block && c->function[i].part == part && c->function[i].sharing == sharing))
        i++;
    if (i < c->n)
        return i;
    c->function = nf_realloc(c->function, (c->n + 1) * sizeof *c->function);
    nfc_function *f = &c->function[c->n++];
    *f = (nfc_function){
        .block = block, .part = part, .sharing = sharing, .prologue = i, .r = c->m->block[block].part[part]};
    nfc_routine *r = &f->r;
    const size_t n = strlen(r->name);
    if (c->m->block[block].kind == NFC_CONTEXT)
        snprintf(r->name + n, sizeof r->name - n, "%s", suffix[sharing]);
    nfc_schedule(c->m->graph, r, &c->options);
    f->product = nf_alloc(r->n_late, sizeof *f->product);
    for (uint32_t k = 0; k < r->n_late; k++)
        f->product[k] = nfc_late_product(c->m->graph, r, k);
    nfc_measure(c->m, f);
    nfc_lower(c->m->graph, r, &c->tables, &f->lowered);
    if (c->in_frame)
        r->pack = pack_rows(&f->lowered);
    nfc_schedule_free(r); /* keeping the places of all functions would take too much memory */
    return i;
}

nfc_call *nfc_plan_run(nfc_planner *s, uint32_t block, nfc_part part, uint32_t base)
{
    const uint32_t f = function_of(s->c, block, part, s->c->in_frame ? s->p->sharing : NFC_SHARE_FORWARD);
    const nfc_routine *r = &s->c->function[f].r;
    nfc_plan *p = s->p;
    nfc_call call = {.kind = NFC_RUN, .function = f, .params = base, .step = p->step, .total = p->total};
    p->step += r->step;
    p->total += r->total;
    if (r->saved)
        call.saved = nfc_plan_rows(s, r->saved).at;
    for (int k = 0; k < NFC_INPUTS; k++)
        if (r->in[k])
            call.in[k] = s->in[k];
    call.out = nf_alloc(r->n_out + 1, sizeof *call.out);
    s->scratch = r->scratch > s->scratch ? r->scratch : s->scratch;
    s->pack = r->scratch + r->pack > s->pack ? r->scratch + r->pack : s->pack;
    for (uint32_t i = 0; i < r->n_late; i++) {
        nf_product q = s->c->function[f].product[i];
        uint32_t *hole = q.holes ? nf_alloc(3 * q.holes, sizeof *hole) : NULL;
        for (size_t k = 0; k < 3 * q.holes; k++)
            hole[k] = q.hole[k];
        q.hole = hole;
        q.a += call.saved;
        q.b += call.saved;
        q.to += q.in_grad ? base : call.step;
        p->product = nf_realloc(p->product, (p->n_product + 1) * sizeof *p->product);
        p->product[p->n_product++] = q;
    }
    p->loss |= r->loss != NFC_NONE;
    p->grad |= r->grad != NULL;
    return add_call(s, call);
}

static const nfc_routine *routine(const nfc_planner *s, const nfc_call *call)
{
    return &s->c->function[call->function].r;
}

void nfc_plan_result(const nfc_planner *s, nfc_call *call, const char *name, nfc_rows to)
{
    const nfc_routine *r = routine(s, call);
    for (uint32_t i = 0; i < r->n_out; i++)
        if (!strcmp(r->out[i].name, name))
            call->out[i] = to;
}

/* ---- what all entry points share --------------------------------------------------------------------------------- */

void nfc_plan_context(nfc_planner *s, bool back)
{
    const nfc_model *m = s->m;
    s->version = nf_alloc(2 * (size_t)m->versions, sizeof *s->version);
    s->version_back = s->version + m->versions;
    if (!m->context)
        return;
    s->version[0] = s->in[NFC_IN_GIVEN_CONTEXT] = nfc_plan_input(s, NFC_IN_CONTEXT, m->context);
    s->first_context = s->p->n;
    for (uint32_t i = 1; i < m->versions; i++) {
        const uint32_t block = m->base_block + i;
        s->in[NFC_IN_DATA] = s->version[i - 1];
        s->version[i] = nfc_plan_rows(s, m->context);
        nfc_call *call = nfc_plan_run(s, block, back ? NFC_GRAD : NFC_FORWARD, m->block[block].base);
        nfc_plan_result(s, call, "y", s->version[i]);
    }
    for (uint32_t i = 0; back && (m->versions > 1 || m->context_adjoint) && i < m->versions; i++)
        nfc_plan_clear(s, s->version_back[i] = nfc_plan_rows(s, m->context), m->context);
}

void nfc_plan_see(nfc_planner *s, uint32_t version)
{
    if (!s->m->context)
        return;
    s->in[NFC_IN_CONTEXT] = s->version[version];
    s->in[NFC_IN_ADJOINT_CONTEXT] = s->version_back[version];
}

/* Two sets of rows for the data on their way from copy to copy: what is computed from the rows in one set is written to
 * the other. */
typedef struct turns {
    nfc_rows at[2];
    uint32_t next; /* at[next % 2] is written next */
} turns;

/* first: the rows that the first copy reads. They become one of the two sets if they are in the frame. */
static turns take_turns(nfc_planner *s, nfc_rows first)
{
    return (turns){{nfc_plan_rows(s, s->m->dim), first.space == NFC_ROWS_OWN ? first : nfc_plan_rows(s, s->m->dim)}, 0};
}

static nfc_rows next_rows(turns *t) { return t->at[t->next++ % 2]; }

nfc_rows nfc_plan_ordered(nfc_planner *s, nfc_rows x, const uint32_t *order)
{
    if (!order)
        return x;
    const nfc_rows to = nfc_plan_rows(s, s->m->dim);
    nfc_plan_move(s, to, x, s->m->dim, order);
    return to;
}

uint32_t *nfc_undone(const nfc_planner *s, const uint32_t *order)
{
    nfc_code *c = s->c;
    if (!order)
        return NULL;
    uint32_t *back = nf_alloc(s->m->dim, sizeof *back);
    for (uint32_t j = 0; j < s->m->dim; j++)
        back[order[j]] = j;
    c->order = nf_realloc(c->order, (c->n_orders + 1) * sizeof *c->order);
    return c->order[c->n_orders++] = back;
}

void nfc_plan_data(nfc_planner *s, nfc_rows x)
{
    s->in[NFC_IN_DATA] = x;
    s->in[NFC_IN_TANGENT] = (nfc_rows){x.space, x.at + s->m->dim / 2};
}

/* ---- forward ----------------------------------------------------------------------------------------------------- */

/* Gives rows to a call's results h1, h2, ..., which are the rows between the copy's layers, and tells the watcher. */
static void watch(nfc_planner *s, const nfc_watcher *w, const nfc_copy *copy, nfc_call *call)
{
    const nfc_routine *r = routine(s, call);
    for (uint32_t i = 0; w->inner && i < r->n_out; i++) {
        unsigned k;
        if (sscanf(r->out[i].name, "h%u", &k) == 1)
            w->inner[copy->before + k] = call->out[i] = nfc_plan_rows(s, s->m->dim);
    }
}

/* The part to call for `part`, so that fewer functions are printed: FORWARD for FORWARD_INNER in a block of one layer,
 * which has no rows between layers; INVERSE for SAMPLE where the log-determinant is almost free. */
static nfc_part part_of(const nfc_block *b, nfc_part part)
{
    if (part == NFC_FORWARD_INNER && b->n_layers == 1)
        return NFC_FORWARD;
    return part == NFC_SAMPLE && b->inverse_samples ? NFC_INVERSE : part;
}

nfc_rows nfc_plan_forward(nfc_planner *s, nfc_part part, nfc_rows x, nfc_rows ldj, const nfc_watcher *w)
{
    const nfc_model *m = s->m;
    const bool keeps = part == NFC_GRAD || part == NFC_SCORE || w->inner;
    const bool given = s->in[NFC_IN_GIVEN].space && s->in[NFC_IN_GIVEN].at == x.at;
    turns t = {0};
    if (!keeps && m->n_copy)
        t = take_turns(s, given ? (nfc_rows){0} : x);
    for (uint32_t i = 0; i < m->n_copy; i++) {
        const nfc_copy *copy = &m->copy[i];
        if (w->inner)
            w->inner[copy->before] = x;
        nfc_plan_see(s, copy->version);
        nfc_plan_data(s, x);
        s->in[NFC_IN_LDJ] = ldj;
        nfc_call *call = nfc_plan_run(s, copy->block, part_of(&m->block[copy->block], part), copy->base);
        nfc_rows y = keeps ? nfc_plan_rows(s, m->dim) : next_rows(&t); /* behind the rows that the call saves */
        nfc_plan_result(s, call, "y", y);
        nfc_plan_result(s, call, "l", ldj);
        watch(s, w, copy, call);
        if (copy->after) {
            const nfc_rows to = keeps ? nfc_plan_rows(s, m->dim) : next_rows(&t);
            nfc_plan_move(s, to, y, m->dim, copy->after);
            y = to;
        }
        x = y;
    }
    if (w->inner)
        w->inner[m->border[m->layers].before] = x;
    return x;
}

/* ---- inverse ----------------------------------------------------------------------------------------------------- */

nfc_rows nfc_plan_inverse(nfc_planner *s, nfc_part part, nfc_rows z, nfc_rows ldj, const nfc_watcher *w)
{
    const nfc_model *m = s->m;
    const bool keeps = part == NFC_INVERSE_GRAD || w->inner;
    turns t = {0};
    if (!keeps && m->n_copy)
        t = take_turns(s, z);
    if (w->inner)
        w->inner[m->border[m->layers].before] = z;
    for (uint32_t i = m->n_copy; i-- > 0;) {
        const nfc_copy *copy = &m->copy[i];
        if (copy->after) {
            const nfc_rows to = keeps ? nfc_plan_rows(s, m->dim) : next_rows(&t);
            nfc_plan_move(s, to, z, m->dim, nfc_undone(s, copy->after));
            z = to;
        }
        nfc_plan_see(s, copy->version);
        s->in[NFC_IN_DATA] = z;
        s->in[NFC_IN_LDJ] = ldj;
        nfc_call *call = nfc_plan_run(s, copy->block, part_of(&m->block[copy->block], part), copy->base);
        nfc_plan_result(s, call, "l", ldj);
        watch(s, w, copy, call);
        const nfc_rows x = keeps ? nfc_plan_rows(s, m->dim) : next_rows(&t);
        nfc_plan_result(s, call, "y", x);
        if (w->inner)
            w->inner[copy->before] = x;
        z = x;
    }
    return nfc_plan_ordered(s, z, nfc_undone(s, m->start));
}

/* ---- the way back of gradients ----------------------------------------------------------------------------------- */

/* Adds the call of the way back of the call number `there`: with the same parameters, step values, sums, saved rows,
 * inputs and results; the caller sets what the way back gets in addition. */
static nfc_call *run_back(nfc_planner *s, uint32_t there)
{
    const nfc_call call = s->p->call[there];
    const uint32_t n = routine(s, &call)->n_out;
    nfc_call *back = add_call(s, call);
    back->kind = NFC_RUN_BACK;
    back->out = nf_alloc(n + 1, sizeof *back->out);
    memcpy(back->out, call.out, n * sizeof *back->out);
    return back;
}

/* Adds the way back of the call number `there` of the copy `of`. dx: the adjoint of the rows that the call computed.
 * Returns `to`, which it writes: the adjoint of the rows that the call read. */
static nfc_rows plan_half(nfc_planner *s, uint32_t there, const nfc_copy *of, nfc_rows dx, nfc_rows seed, nfc_rows to)
{
    nfc_call *back = run_back(s, there);
    const nfc_routine *r = routine(s, back);
    nfc_plan_see(s, of->version);
    const nfc_rows at[NFC_INPUTS] = {[NFC_IN_SEED] = seed,
                                     [NFC_IN_ADJOINT] = dx,
                                     [NFC_IN_ADJOINT_0] = dx,
                                     [NFC_IN_ADJOINT_CONTEXT] = s->in[NFC_IN_ADJOINT_CONTEXT]};
    for (int k = NFC_IN_SEED; k < NFC_INPUTS; k++)
        if (r->in[k])
            back->in[k] = at[k];
    nfc_plan_result(s, back, "dx", to);
    nfc_plan_result(s, back, "dc", s->in[NFC_IN_ADJOINT_CONTEXT]);
    return to;
}

nfc_rows nfc_plan_back(nfc_planner *s, uint32_t first, uint32_t last, nfc_rows dx, nfc_rows seed)
{
    const nfc_model *m = s->m;
    turns t = {0};
    uint32_t copy = m->n_copy;
    if (m->n_copy)
        t = take_turns(s, dx);
    for (uint32_t i = last; i-- > first;) {
        if (s->p->call[i].kind != NFC_RUN)
            continue;
        const nfc_copy *of = &m->copy[--copy];
        if (of->after) {
            const nfc_rows before = next_rows(&t);
            nfc_plan_move(s, before, dx, m->dim, nfc_undone(s, of->after));
            dx = before;
        }
        dx = plan_half(s, i, of, dx, seed, next_rows(&t));
    }
    return dx;
}

/* The last of the calls is the first copy's: the way back goes through the copies from the first to the last. */
nfc_rows nfc_plan_inverse_back(nfc_planner *s, uint32_t first, uint32_t last, nfc_rows dx, nfc_rows seed)
{
    const nfc_model *m = s->m;
    turns t = {0};
    const nfc_copy *of = m->copy;
    if (m->n_copy)
        t = take_turns(s, dx);
    for (uint32_t i = last; i-- > first;) {
        if (s->p->call[i].kind != NFC_RUN)
            continue;
        dx = plan_half(s, i, of, dx, seed, next_rows(&t));
        if (of->after) {
            const nfc_rows behind = next_rows(&t);
            nfc_plan_move(s, behind, dx, m->dim, of->after);
            dx = behind;
        }
        of++;
    }
    return dx;
}

void nfc_plan_context_back(nfc_planner *s)
{
    const nfc_model *m = s->m;
    for (uint32_t i = m->versions; m->context && i-- > 1;) {
        nfc_call *back = run_back(s, s->first_context + i - 1);
        back->in[NFC_IN_ADJOINT] = s->version_back[i];
        if (routine(s, back)->n_out > 1) {
            const nfc_rows to = nfc_plan_rows(s, m->context);
            nfc_plan_result(s, back, "dx", to);
            add_call(
                s,
                (nfc_call){
                    .kind = NFC_REORDER, .to = s->version_back[i - 1], .from = to, .width = m->context, .adds = true});
        }
    }
}

void nfc_entry_outputs(nf_entry *e, const nfc_plan *p)
{
    e->outputs = p->n_out;
    e->width = nf_alloc(p->n_out, sizeof *e->width);
    for (uint32_t i = 0; i < p->n_out; i++)
        e->width[i] = p->out[i].width;
}

void nfc_code_free(nfc_code *c)
{
    for (uint32_t i = 0; i < c->n; i++) {
        nfc_function *f = &c->function[i];
        for (uint32_t k = 0; k < f->r.n_late; k++)
            nf_free((void *)f->product[k].hole);
        nf_free(f->product);
        nfc_lowered_free(&f->lowered);
        for (int way = 0; way < 2; way++)
            nf_free(f->r.touches[way]);
    }
    nf_free(c->function);
    for (uint32_t i = 0; i < c->n_orders; i++)
        nf_free(c->order[i]);
    nf_free(c->order);
    nfc_tables_free(&c->tables);
    for (int k = 0; k < NFC_ENTRIES; k++) {
        nfc_plan *p = &c->plan[k];
        for (uint32_t i = 0; i < p->n; i++)
            nf_free(p->call[i].out);
        nf_free(p->call);
        nf_free(p->out);
        for (uint32_t i = 0; i < p->n_product; i++)
            nf_free((void *)p->product[i].hole);
        nf_free(p->product);
    }
}

/* ---- loops ------------------------------------------------------------------------------------------------------- */

/* Whether two calls may be turns of one printed loop: they call the same function and, if `rows`, read and write in the
 * same places except in the frame, where the loop can step from row to row. */
static bool alike(const nfc_code *c, const nfc_call *a, const nfc_call *b, bool rows)
{
    if (a->kind != b->kind || a->kind > NFC_RUN_BACK || a->function != b->function)
        return false;
    if (!rows)
        return true;
    const nfc_routine *r = &c->function[a->function].r;
    for (int k = 0; k < NFC_INPUTS; k++)
        if (a->in[k].space != b->in[k].space || (a->in[k].space != NFC_ROWS_OWN && a->in[k].at != b->in[k].at))
            return false;
    for (uint32_t i = 0; i < r->n_out; i++)
        if (a->out[i].space != b->out[i].space || (a->out[i].space != NFC_ROWS_OWN && a->out[i].at != b->out[i].at))
            return false;
    return true;
}

/* How a number goes on in the turns of a loop, from its first three values: evenly spaced, or back and forth between
 * two values where the third equals the first. more: there is a third. */
nfc_steps nfc_steps_of(uint32_t first, uint32_t second, uint32_t third, bool more)
{
    const int64_t apart = (int64_t)second - first;
    return (nfc_steps){first, (int32_t)apart, more && third == first && apart != 0};
}

/* Whether `at` is the number of turn i, according to the first three. */
static bool follows(uint32_t first, uint32_t second, uint32_t third, uint32_t at, uint32_t i)
{
    const nfc_steps s = nfc_steps_of(first, second, third, i >= 2);
    return (int64_t)at == (int64_t)first + (int64_t)s.apart * (s.turns ? i % 2 : i);
}

uint32_t nfc_call_repeats(const nfc_code *c, const nfc_plan *p, uint32_t first, bool rows)
{
    const nfc_call *q = &p->call[first];
    uint32_t n = 1;
    for (; first + n < p->n && alike(c, q, q + n, rows); n++) {
        const nfc_call *second = n > 1 ? q + 1 : q + n, *third = n > 2 ? q + 2 : q + n, *at = q + n;
        const nfc_routine *r = &c->function[q->function].r;
        bool fit = true;
#define FIT(field) fit &= follows(q->field, second->field, third->field, at->field, n)
        FIT(params);
        FIT(step);
        FIT(total);
        if (rows)
            FIT(saved);
        for (int k = 0; rows && k < NFC_INPUTS; k++)
            FIT(in[k].at);
        for (uint32_t i = 0; rows && i < r->n_out; i++)
            FIT(out[i].at);
#undef FIT
        if (!fit)
            break;
    }
    return n;
}

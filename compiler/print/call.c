/* call.c - the parameters of the blocks' printed functions, and the calls of these functions that an entry point makes:
 * the same for shipped C and for libtcc's. */
#include <string.h>

#include "memory.h"
#include "model.h"
#include "print/print.h"

/* ---- parameters -------------------------------------------------------------------------------------------------- */

/* A parameter of a printed function that points to rows of a tile. */
typedef struct parameter {
    const char *name;
    bool written; /* the function writes there: the pointer is not const */
    int in, out;  /* a call has its rows in in[in], or in out[out]; the other one is -1 */
} parameter;

/* Adds a parameter to a list, once: an input and a result of one name are the same rows, which are updated. */
static void add_parameter(parameter *list, uint32_t *n, parameter q)
{
    for (uint32_t i = 0; i < *n; i++)
        if (!strcmp(list[i].name, q.name)) {
            list[i].written |= q.written;
            return;
        }
    list[(*n)++] = q;
}

/* The row parameters of a function, or with `back` of its way back: the inputs that it reads, then the results that it
 * reads or writes. *n: how many; nf_free'd by the caller. */
static parameter *parameters(const nfc_routine *r, bool back, uint32_t *n)
{
    parameter *list = nf_alloc(NFC_INPUTS + r->n_out, sizeof *list);
    *n = 0;
    for (int k = 0; k < NFC_INPUTS; k++)
        if (r->reads[back][k])
            add_parameter(list, n, (parameter){nfc_input_name[k], false, k, -1});
    for (uint32_t i = 0; i < r->n_out; i++)
        if (r->touches[back][i])
            add_parameter(list, n, (parameter){r->out[i].name, (i >= r->n_there) == back, -1, (int)i});
    return list;
}

/* Whether the function, or its way back, adds to sums over rows: where there is a way back, that one does. */
static bool has_total(const nfc_routine *r, bool back) { return r->total > 0 && back == r->two_ways; }

bool nfc_has_statements(const nfc_routine *r, bool back) { return back ? r->back < r->n_body : r->back > 0; }

void nfc_add_parameters(nfc_text *t, const nfc_style *s, const nfc_routine *r, bool back)
{
    uint32_t n;
    parameter *list = parameters(r, back, &n);
    if (r->params[back])
        nfc_add(t, "const %s *%sparams, ", s->real, s->alone);
    if (r->steps[back])
        nfc_add(t, "const %s *%ss, ", s->real, s->alone);
    for (uint32_t i = 0; i < n; i++)
        nfc_add(t, "%s%s *%s, ", list[i].written ? "" : "const ", s->real, list[i].name);
    if (r->saved)
        nfc_add(t, "%s *v, ", s->real);
    if (r->scratch + r->pack)
        nfc_add(t, "%s *t, ", s->real);
    if (has_total(r, back))
        nfc_add(t, "double *total, ");
    nfc_add(t, "%s m", strcmp(s->real, "R") ? "size_t" : "Z");
    nf_free(list);
}

/* ---- calls ------------------------------------------------------------------------------------------------------- */

/* Adds a number that a call has: as an expression of i where n calls stand in a loop over i, see nfc_steps. */
static void add_number(nfc_text *t, const nfc_steps *s, uint32_t n)
{
    const uint32_t apart = (uint32_t)(s->apart < 0 ? -s->apart : s->apart);
    const bool moves = n > 1 && s->apart != 0, zero = moves && s->first == 0 && s->apart > 0;
    if (!zero)
        nfc_add(t, "%u", s->first);
    if (!moves)
        return;
    nfc_add(t, zero ? "i" : s->apart < 0 ? " - i" : " + i");
    if (s->turns)
        nfc_add(t, " %% 2");
    if (apart > 1)
        nfc_add(t, " * %u", apart);
}

/* How a field changes along the n calls from q on. */
#define STEPS(field) nfc_steps_of(q->field, n > 1 ? q[1].field : q->field, n > 2 ? q[2].field : 0, n > 2)

/* Adds `base + number`, or the base alone where the number is always 0. */
static void add_offset(nfc_text *t, const char *base, nfc_steps s, uint32_t n)
{
    nfc_add(t, "%s", base);
    if (s.first == 0 && (n == 1 || s.apart == 0))
        return;
    nfc_add(t, " + ");
    add_number(t, &s, n);
}

void nfc_add_rows(nfc_text *t, const nfc_style *s, nfc_rows rows)
{
    if (rows.space == NFC_NO_ROWS) /* an optional result that is not wanted */
        nfc_add(t, "0");
    else if (rows.space == NFC_ROWS_IN)
        nfc_add(t, "in[%u]", rows.at);
    else if (rows.at)
        nfc_add(t, "t + %u * %s", rows.at, s->stride);
    else
        nfc_add(t, "t");
}

/* Adds the address of a call's rows, as an expression of i where n calls stand in a loop and these rows change. */
static void add_row_number(nfc_text *t, const nfc_style *s, nfc_rows rows, nfc_steps steps, uint32_t n)
{
    if (rows.space != NFC_ROWS_OWN || n == 1 || steps.apart == 0) {
        nfc_add_rows(t, s, rows);
        return;
    }
    nfc_add(t, "t + (");
    add_number(t, &steps, n);
    nfc_add(t, ") * %s", s->stride);
}

/* Adds one call of a block's function; where n > 1 for n of them, in a loop whose head is there already. */
static void add_run(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p, const nfc_call *q,
                    uint32_t n, const char *indent)
{
    const nfc_routine *r = &c->function[q->function].r;
    const bool back = q->kind == NFC_RUN_BACK;
    uint32_t n_parameters;
    parameter *list = parameters(r, back, &n_parameters);
    nfc_add(t, "%s%s%s%s(", indent, s->own, r->name, back ? "_back" : "");
    if (r->params[back]) {
        add_offset(t, "params", STEPS(params), n);
        nfc_add(t, ", ");
    }
    if (r->steps[back]) {
        add_offset(t, "s", STEPS(step), n);
        nfc_add(t, ", ");
    }
    for (uint32_t i = 0; i < n_parameters; i++) {
        const int in = list[i].in, out = list[i].out;
        if (in >= 0)
            add_row_number(t, s, q->in[in], STEPS(in[in].at), n);
        else
            add_row_number(t, s, q->out[out], STEPS(out[out].at), n);
        nfc_add(t, ", ");
    }
    if (r->saved) {
        add_row_number(t, s, (nfc_rows){NFC_ROWS_OWN, q->saved}, STEPS(saved), n);
        nfc_add(t, ", ");
    }
    if (r->scratch + r->pack) {
        nfc_add_rows(t, s, (nfc_rows){NFC_ROWS_OWN, p->scratch});
        nfc_add(t, ", ");
    }
    if (has_total(r, back)) {
        add_offset(t, "total", STEPS(total), n);
        nfc_add(t, ", ");
    }
    nfc_add(t, "m);\n");
    nf_free(list);
}

/* How many calls from `first` on are to be printed as one loop, see nfc_call_repeats; 1 where a loop from the next call
 * on would take in more. */
static uint32_t best_loop(const nfc_code *c, const nfc_plan *p, uint32_t first, bool rows)
{
    const uint32_t n = nfc_call_repeats(c, p, first, rows);
    const bool again = first + 1 < p->n && p->call[first + 1].kind <= NFC_RUN_BACK;
    return again && nfc_call_repeats(c, p, first + 1, rows) > n ? 1 : n;
}

/* Adds the call `first`, in a loop with those behind it that fit in, and returns how many calls that were. Functions
 * with an empty body are not called. */
static uint32_t add_runs(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p, uint32_t first)
{
    const uint32_t n = best_loop(c, p, first, true);
    const nfc_routine *r = &c->function[p->call[first].function].r;
    if (!nfc_has_statements(r, p->call[first].kind == NFC_RUN_BACK))
        return n;
    if (n > 1)
        nfc_add(t, "    %sfor (i = 0; i < %u; i++)\n", s->copies, n);
    add_run(t, s, c, p, &p->call[first], n, n > 1 ? "        " : "    ");
    return n;
}

void nfc_add_calls(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p)
{
    for (uint32_t i = 0; i < p->n;)
        if (p->call[i].kind <= NFC_RUN_BACK)
            i += add_runs(t, s, c, p, i);
        else
            c->move(t, s, c, &p->call[i++]);
}

/* ---- once a call ------------------------------------------------------------------------------------------------- */

/* Adds what stands before n calls of what copies do once, one in each turn. On a GPU threads of a block share these
 * turns, or warps do where the function has loops that threads of a warp share. */
static void begin_once(nfc_text *t, const nfc_style *s, uint32_t n, bool loops)
{
    const char *warp = loops ? " / 32" : "";
    if (n > 1 && s->target->cuda)
        nfc_add(t, "    for (i = threadIdx.x%s; i < %u; i += blockDim.x%s)\n", warp, n, warp);
    else if (n > 1)
        nfc_add(t, "    for (i = 0; i < %u; i++)\n", n);
    else if (s->target->cuda)
        nfc_add(t, "    if (threadIdx.x%s == 0)\n    ", warp);
}

/* Adds the calls of the functions' prologues, or of their epilogues: one for each call of a function, none for ways
 * back, which have their function's. */
static void add_once(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p, bool epilogue)
{
    for (uint32_t i = 0, n; i < p->n; i += n) {
        const nfc_call *q = &p->call[i];
        n = 1;
        if (q->kind != NFC_RUN)
            continue;
        n = best_loop(c, p, i, false);
        const nfc_routine *r = &c->function[q->function].r;
        if (epilogue ? r->loss == NFC_NONE && !r->grad : r->n_prologue == 0)
            continue;
        const char *indent = n > 1 ? "        " : "    ";
        const nfc_function *of = &c->function[epilogue ? q->function : c->function[q->function].prologue];
        begin_once(t, s, n, nfc_has_loops(&of->lowered, epilogue ? NFC_EPILOGUE : NFC_PROLOGUE));
        if (epilogue)
            nfc_add(t, "%s%s%s_epilogue(", indent, s->own, r->name);
        else
            nfc_add(t, "%s%s%s_prologue(", indent, s->own, of->r.name);
        add_offset(t, "params", STEPS(params), n);
        add_offset(t, ", s", STEPS(step), n);
        if (epilogue) {
            add_offset(t, ", total", STEPS(total), n);
            nfc_add(t, r->loss == NFC_NONE ? "" : ", loss");
            if (r->grad)
                add_offset(t, ", grad", STEPS(params), n);
        }
        nfc_add(t, ");\n");
    }
}

void nfc_add_prologue(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p)
{
    add_once(t, s, c, p, false);
}

void nfc_add_epilogue(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p)
{
    add_once(t, s, c, p, true);
}

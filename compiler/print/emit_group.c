/* emit_group.c - a group of unrolled statements: one loop over the lanes of a tile, values in local variables; around
 * it, where the statements compute pieces of their values, one over the pieces.
 *
 * An expression that is read once is written where it is read, so that the network's arithmetic reads like the
 * network. What later groups need is stored to the tile's work array. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "print/emit_c.h"
#include "memory.h"

enum { INLINE_LENGTH = 72 }; /* the longest expression that is written where it is read */

void nfc_emit_row(nfc_text *t, const char *rows, uint32_t row)
{
    if (row)
        nfc_add(t, "%s + %u * TILE", rows, row);
    else
        nfc_add(t, "%s", rows);
}

void nfc_shown_free(nfc_shown *shown, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        for (int e = 0; e < NFC_UNROLL; e++) {
            nf_free(shown[i].written[e]);
            nf_free(shown[i].factors[e]);
        }
    nf_free(shown);
}

/* ---- names and loads --------------------------------------------------------------------------------------------- */

/* Elements of a value in one of the group's pieces. */
static uint32_t piece_of(const nfc_printer *p, nfc_id id) { return nfc_piece(p->g, id, p->times); }

/* What a group's statement reads of an operand; `apart`: as in nfc_reach_of. */
static nfc_reach reach_of(const nfc_printer *p, nfc_id operand, uint32_t element, uint32_t apart)
{
    nfc_reach reach;
    nfc_reach_of(p->g, p->r, operand, element, apart, p->times, &reach);
    return reach;
}

static bool made_here(const nfc_printer *p, nfc_id leaf)
{
    const nfc_place *at = &p->r->place[leaf];
    return nfc_at(p->g, leaf)->op != NFC_OP_INPUT && at->group == p->group && at->times;
}

/* The number of the address aN from which the value is reached; *step: the element, counted from the first that was
 * named. */
static uint32_t base_of(const nfc_printer *p, nfc_id leaf, uint32_t element, int *step)
{
    nfc_bases *b = p->bases;
    uint32_t i = 0;
    while (i < b->n && b->at[i].leaf != leaf)
        i++;
    if (i == b->n) {
        b->at = nf_realloc(b->at, (b->n + 1) * sizeof *b->at);
        b->at[b->n++] = (nfc_base){leaf, element, false};
    }
    *step = (int)element - (int)b->at[i].first;
    return i + 1;
}

static void name(const nfc_printer *p, nfc_text *t, nfc_id leaf, uint32_t element)
{
    const nfc_node *n = nfc_at(p->g, leaf);
    int step;
    if (p->bases && !made_here(p, leaf)) {
        const uint32_t base = base_of(p, leaf, element, &step);
        nfc_add(t, "x%u_%u", base, (unsigned)step + 1);
        return;
    }
    if (n->op == NFC_OP_INPUT) {
        nfc_add(t, "%s%u", nfc_input_lane[n->input], element + 1);
        return;
    }
    nfc_add(t, "v%u", p->shown[leaf].number - (p->bases ? p->bases->first : 0));
    if (piece_of(p, leaf) > 1)
        nfc_add(t, "_%u", element + 1);
}

/* `first + step * j`: an element of piece j. */
static void add_index(nfc_text *t, uint32_t first, int32_t step)
{
    if (first || !step)
        nfc_add(t, "%u", first);
    if (step)
        nfc_add(t, first ? " %c " : step < 0 ? "%c" : "", step < 0 ? '-' : '+');
    if (step > 1 || step < -1)
        nfc_add(t, "%d * ", step < 0 ? -step : step);
    if (step)
        nfc_add(t, "j");
}

/* The element's rows of the tile. */
static void tile_row(const nfc_printer *p, nfc_text *t, const nfc_reach *at)
{
    int step;
    const uint32_t row = p->r->place[at->leaf].offset + at->first;
    if (p->bases) {
        const uint32_t base = base_of(p, at->leaf, at->first, &step);
        nfc_add(t, step ? "a%u %c %d * TILE" : "a%u", base, step < 0 ? '-' : '+', step < 0 ? -step : step);
    } else if (p->times > 1 && at->step) {
        nfc_add(t, "%s + (", nfc_rows_name(p->g, p->r, at->leaf));
        add_index(t, row, at->step);
        nfc_add(t, ") * TILE");
    } else {
        nfc_emit_row(t, nfc_rows_name(p->g, p->r, at->leaf), row);
    }
}

/* An element that is the same for every row. */
static void number(const nfc_printer *p, nfc_text *t, const nfc_reach *at)
{
    int step;
    if (p->times > 1 && at->step) {
        nfc_text index = {0};
        add_index(&index, at->first, at->step);
        nfc_emit_indexed(p->g, p->r, p->d, t, at->leaf, index.at);
        nfc_text_free(&index);
    } else if (!p->bases || nfc_at(p->g, at->leaf)->op == NFC_OP_CONST) {
        nfc_emit_element(p->g, p->r, p->d, t, at->leaf, at->first);
    } else {
        const uint32_t base = base_of(p, at->leaf, at->first, &step);
        nfc_add(t, "a%u[%d]", base, step);
    }
}

/* Whether the element is a local variable once load() was called for it; otherwise it is read in place. */
static bool is_named(const nfc_printer *p, const nfc_reach *at)
{
    return piece_of(p, at->leaf) <= NFC_UNROLL && nfc_is_own_piece(p->g, at, p->times);
}

static void load(void *user, nfc_id operand, uint32_t element, uint32_t apart)
{
    nfc_printer *p = user;
    const nfc_reach at = reach_of(p, operand, element, apart);
    nfc_shown *s = &p->shown[at.leaf];
    if (nfc_at(p->g, at.leaf)->rate != NFC_ROW || made_here(p, at.leaf) || !is_named(p, &at))
        return;
    if (s->group != p->group + 1)
        s->loaded = 0;
    s->group = p->group + 1;
    if (s->loaded & 1u << at.first)
        return;
    s->loaded |= 1u << at.first;
    nfc_add(p->t, "        const %s_lane ", p->own);
    name(p, p->t, at.leaf, at.first);
    nfc_add(p->t, " = %s_load(", p->own);
    tile_row(p, p->t, &at);
    nfc_add(p->t, " + k);\n");
}

/* ---- expressions ------------------------------------------------------------------------------------------------- */

/* A name, a number or a call needs no parentheses. */
static bool is_atom(const char *s)
{
    size_t depth = 0;
    const size_t word = strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789.");
    if (!s[word])
        return true;
    if (s[word] != '(')
        return false;
    for (const char *c = s + word; *c; c++) {
        depth += *c == '(';
        depth -= *c == ')';
        if (depth == 0)
            return c[1] == 0;
    }
    return false;
}

/* An element inside a lane expression. as_lane: a number is spread over the lanes; atom: in parentheses if need be. */
static void element_of(const nfc_printer *p, nfc_text *t, nfc_reach at, bool as_lane, bool atom)
{
    if (nfc_at(p->g, at.leaf)->rate != NFC_ROW) {
        nfc_text text = {0};
        number(p, &text, &at);
        if (as_lane)
            nfc_add(t, "%s_set(%s)", p->own, text.at);
        else
            nfc_add(t, atom && text.at[0] == '-' ? "(%s)" : "%s", text.at);
        nfc_text_free(&text);
    } else if (!is_named(p, &at)) {
        nfc_add(t, "%s_load(", p->own);
        tile_row(p, t, &at);
        nfc_add(t, " + k)");
    } else if (p->shown[at.leaf].written[at.first]) {
        const char *s = p->shown[at.leaf].written[at.first];
        nfc_add(t, atom && !is_atom(s) ? "(%s)" : "%s", s);
    } else {
        name(p, t, at.leaf, at.first);
    }
}

typedef struct operands {
    const nfc_printer *p;
    const nfc_node *n;
    uint32_t element;
    bool call;  /* the formula is a function call */
    bool lanes; /* numbers are spread over the lanes: in calls, and where all operands are numbers */
} operands;

static void operand(void *user, nfc_text *t, int i)
{
    const operands *o = user;
    const nfc_reach at = reach_of(o->p, o->n->args[i], o->element, o->n->rows * o->n->cols / o->p->times);
    const nfc_op inner = nfc_at(o->p->g, at.leaf)->op;
    const bool sum = o->n->op == NFC_OP_ADD || o->n->op == NFC_OP_SUB;
    const bool binds = sum && (inner == NFC_OP_MUL || inner == NFC_OP_DIV ||
                               (i == 0 && nfc_ops[inner].shape != NFC_LAST && !nfc_is_product(inner)));
    element_of(o->p, t, at, o->lanes, !o->call && !binds);
}

/* Whether an element is the same for every row, though the value it belongs to may not be. */
static bool is_number(const nfc_printer *p, const nfc_reach *at) { return nfc_at(p->g, at->leaf)->rate != NFC_ROW; }

static bool all_numbers(const nfc_printer *p, const nfc_node *n, uint32_t element)
{
    bool all = true;
    for (uint32_t i = 0; i < n->n_args; i++) {
        const nfc_reach at = reach_of(p, n->args[i], element, n->rows * n->cols / p->times);
        all &= is_number(p, &at);
    }
    return all;
}

/* ---- sums: a product that is added is a multiply-add, and written as one ----------------------------------------- */

/* The factors of a product that is written where it is read; NULL: it is none. */
static const char *factors_of(const nfc_printer *p, const nfc_reach *at)
{
    return nfc_at(p->g, at->leaf)->rate == NFC_ROW && is_named(p, at) ? p->shown[at->leaf].factors[at->first] : NULL;
}

/* sum = FMA(factors, sum) */
static void add_product(nfc_text *sum, const char *factors)
{
    nfc_text next = {0};
    nfc_add(&next, "FMA(%s, %s)", factors, sum->at);
    nfc_text_free(sum);
    *sum = next;
}

/* Adds an element to a sum, `first`: to none yet. */
static void add_term(const nfc_printer *p, nfc_text *sum, nfc_reach at, bool first)
{
    const char *factors = factors_of(p, &at);
    if (first) {
        element_of(p, sum, at, true, true);
    } else if (factors) {
        add_product(sum, factors);
    } else {
        nfc_add(sum, " + ");
        element_of(p, sum, at, true, true);
    }
}

typedef struct reducing {
    const nfc_printer *p;
    const nfc_text *so_far;
    nfc_reach next;
    bool call;
} reducing;

static void reducing_operand(void *user, nfc_text *t, int i)
{
    const reducing *q = user;
    if (i == 0)
        nfc_add_bytes(t, q->so_far->at, q->so_far->n);
    else
        element_of(q->p, t, q->next, true, !q->call);
}

/* Goes on with what a reduction has so far by one element; `first`: begins with it. */
static void add_reduced(const nfc_printer *p, nfc_text *so_far, nfc_op with, nfc_reach at, bool first)
{
    reducing q = {p, so_far, at, !nfc_has(with, NFC_OPERATOR)};
    nfc_text next = {0};
    if (with == NFC_OP_ADD) {
        add_term(p, so_far, at, first);
    } else if (first) {
        element_of(p, so_far, at, true, !q.call);
    } else {
        nfc_emit_formula(&next, p->d, nfc_ops[with].lane, reducing_operand, &q);
        nfc_text_free(so_far);
        *so_far = next;
    }
}

/* a + b or a - b with a product among them. */
static bool sum_of_product(const nfc_printer *p, nfc_text *t, const nfc_node *n, uint32_t element)
{
    if (n->op != NFC_OP_ADD && n->op != NFC_OP_SUB)
        return false;
    const uint32_t apart = n->rows * n->cols / p->times;
    const nfc_reach a = reach_of(p, n->args[0], element, apart), b = reach_of(p, n->args[1], element, apart);
    const char *left = factors_of(p, &a), *right = factors_of(p, &b);
    if (!left && !right)
        return false;
    nfc_text other = {0};
    element_of(p, &other, right ? a : b, false, !right && n->op == NFC_OP_SUB);
    if (right)
        nfc_add(t, n->op == NFC_OP_ADD ? "FMA(%s, %s)" : "LESS(%s, %s)", right, other.at);
    else
        nfc_add(t, n->op == NFC_OP_ADD ? "FMA(%s, %s)" : "FMA(%s, -%s)", left, other.at);
    nfc_text_free(&other);
    return true;
}

/* One element of a matrix product, added to `sum`; known zeros are left out. */
static void product(const nfc_printer *p, nfc_text *sum, const nfc_node *n, uint32_t element)
{
    const nfc_node *w = nfc_at(p->g, n->args[0]);
    const bool transposed = n->op == NFC_OP_DENSE_T;
    for (uint32_t i = 0; i < (transposed ? w->rows : w->cols); i++) {
        const uint32_t at = transposed ? i * w->cols + element : element * w->cols + i;
        if (nfc_known_zero(p->g, n->args[0], at))
            continue;
        const nfc_reach weight = reach_of(p, n->args[0], at, 0), x = reach_of(p, n->args[1], i, 0);
        nfc_text term = {0};
        number(p, &term, &weight);
        nfc_add(&term, sum->n ? ", " : " * ");
        element_of(p, &term, x, is_number(p, &x), !sum->n);
        if (sum->n)
            add_product(sum, term.at);
        else
            nfc_add_bytes(sum, term.at, term.n);
        nfc_text_free(&term);
    }
    if (!sum->n)
        nfc_add(sum, "%s_set(0)", p->own);
}

/* A sum with a product that is written in place starts at what is added, so that each term is one multiply-add. */
static bool sum_from(const nfc_printer *p, nfc_text *t, const nfc_node *n, uint32_t element)
{
    const int i = p->shown[n->args[0]].term ? 0 : 1;
    if (!p->shown[n->args[i]].term)
        return false;
    const nfc_reach at = reach_of(p, n->args[i], element, 0);
    element_of(p, t, reach_of(p, n->args[1 - i], element, 0), false, false);
    product(p, t, nfc_at(p->g, at.leaf), at.first);
    return true;
}

static void value(const nfc_printer *p, nfc_text *t, nfc_id id, uint32_t element)
{
    const nfc_node *n = nfc_at(p->g, id);
    const uint32_t cols = n->n_args ? nfc_at(p->g, n->args[0])->cols : 1, piece = piece_of(p, id);
    if (nfc_is_reduction(n->op)) {
        for (uint32_t c = 0; c < cols; c++)
            add_reduced(p, t, nfc_with(n->op), reach_of(p, n->args[0], element * cols + c, piece * cols), c == 0);
        return;
    }
    if (nfc_is_running(n->op)) {
        if (element % n->cols)
            name(p, t, id, element - 1);
        add_reduced(p, t, nfc_with(n->op), reach_of(p, n->args[0], element, piece), element % n->cols == 0);
        return;
    }
    switch (n->op) {
    case NFC_OP_PICK:
        element_of(p, t, reach_of(p, n->args[n->entry[element].arg], n->entry[element].element, 0), true, false);
        break;
    case NFC_OP_DENSE:
    case NFC_OP_DENSE_T:
        product(p, t, n, element);
        break;
    default: {
        if ((n->op == NFC_OP_ADD && sum_from(p, t, n, element)) || sum_of_product(p, t, n, element))
            break;
        const bool call = !nfc_has(n->op, NFC_OPERATOR | NFC_COPIES);
        operands o = {p, n, element, call, call || all_numbers(p, n, element)};
        nfc_emit_formula(t, p->d, nfc_ops[n->op].lane, operand, &o);
    }
    }
}

/* ---- statements -------------------------------------------------------------------------------------------------- */

/* The number of a sum over rows. */
static uint32_t total_of(const nfc_printer *p, nfc_id id, uint32_t element)
{
    const uint32_t total = p->r->place[id].offset + element;
    if (p->bases && p->bases->total == UINT32_MAX)
        p->bases->total = total;
    return total - (p->bases ? p->bases->total : 0);
}

/* g3 = FMA(v1, v2, g3): a sum over rows, element by element. */
static void emit_sums(nfc_printer *p, nfc_id id)
{
    const nfc_node *n = nfc_at(p->g, id);
    const bool outer = n->op == NFC_OP_OUTER;
    const uint32_t in = outer ? nfc_width(p->g, n->args[1]) : 1, piece = piece_of(p, id);
    for (uint32_t e = 0; e < piece; e++) {
        if (!(p->r->place[id].needed >> e & 1))
            continue;
        nfc_text sum = {0}, term = {0};
        const nfc_reach at = reach_of(p, n->args[0], e / in, piece);
        nfc_add(&sum, "g%u", total_of(p, id, e));
        nfc_add(p->t, "        %s = ", sum.at);
        if (outer) {
            element_of(p, &term, at, false, false);
            nfc_add(&term, ", ");
            element_of(p, &term, reach_of(p, n->args[1], e % in, 0), false, false);
            add_product(&sum, term.at);
        } else {
            add_term(p, &sum, at, false);
        }
        nfc_add(p->t, "%s;\n", sum.at);
        nfc_text_free(&sum);
        nfc_text_free(&term);
    }
}

/* "a, b" of a * b */
static char *factors(const nfc_printer *p, const nfc_node *n, uint32_t element)
{
    nfc_text t = {0};
    operands o = {p, n, element, true, false};
    nfc_emit_formula(&t, p->d, "x, y", operand, &o);
    return t.at;
}

static void emit_statement(nfc_printer *p, nfc_id id)
{
    const nfc_node *n = nfc_at(p->g, id);
    const nfc_place *at = &p->r->place[id];
    const uint32_t piece = piece_of(p, id);
    nfc_for_operands(p->g, p->r, id, load, p);
    p->need[n->op] = true;
    if (at->home == NFC_TOTALS) {
        emit_sums(p, id);
        return;
    }
    const bool inlines = at->home == NFC_LOCAL && at->uses <= nfc_width(p->g, id) && !nfc_is_running(n->op);
    for (uint32_t e = 0; e < piece; e++) {
        nfc_text s = {0};
        if (!(at->needed >> e & 1))
            continue;
        value(p, &s, id, e);
        if (inlines && (p->shown[id].term || s.n <= INLINE_LENGTH)) {
            p->shown[id].written[e] = s.at;
            if (n->op == NFC_OP_MUL)
                p->shown[id].factors[e] = factors(p, n, e);
            continue;
        }
        nfc_add(p->t, "        const %s_lane ", p->own);
        name(p, p->t, id, e);
        nfc_add(p->t, " = %s;\n", s.at);
        if (nfc_has_rows(at) && at->stored >> e & 1) {
            const char *optional = nfc_optional(p->r, id);
            if (optional)
                nfc_add(p->t, "        if (%s)\n    ", optional);
            nfc_add(p->t, "        %s_store(", p->own);
            tile_row(p, p->t, &(nfc_reach){id, e, (int32_t)piece});
            if (p->bases)
                p->bases->at[base_of(p, id, e, &(int){0}) - 1].written = true;
            nfc_add(p->t, " + k, ");
            name(p, p->t, id, e);
            nfc_add(p->t, ");\n");
        }
        nfc_text_free(&s);
    }
}

/* Products that a sum of the group alone reads. */
static void mark_terms(const nfc_printer *p, nfc_id sum)
{
    const nfc_node *n = nfc_at(p->g, sum);
    for (uint32_t i = 0; n->op == NFC_OP_ADD && i < 2; i++) {
        const nfc_id id = n->args[i];
        const nfc_node *product = nfc_at(p->g, id);
        const nfc_place *at = &p->r->place[id];
        p->shown[id].term = nfc_is_product(product->op) && made_here(p, id) && at->home == NFC_LOCAL &&
                            at->uses <= product->rows * product->cols;
    }
}

/* Adds text, each of its lines that much further in. */
static void add_indented(nfc_text *t, const nfc_text *lines, int by)
{
    for (const char *at = lines->at, *end; at && *at; at = end) {
        end = strchr(at, '\n') + 1;
        nfc_add(t, "%*s", by, "");
        nfc_add_bytes(t, at, (size_t)(end - at));
    }
}

/* The sums over rows that a group adds to: their names, and what adds them to the totals. */
static void list_sums(const nfc_printer *p, uint32_t first, uint32_t last, nfc_text *names, nfc_text *after)
{
    for (uint32_t i = first; i < last; i++) {
        const nfc_id id = p->r->body[i];
        for (uint32_t e = 0; p->r->place[id].home == NFC_TOTALS && e < piece_of(p, id); e++) {
            if (!(p->r->place[id].needed >> e & 1))
                continue;
            const uint32_t g = total_of(p, id, e);
            nfc_add(names, "%sg%u = zero", names->n == 0 ? "" : names->n % 12 < 10 ? ", " : ",\n         ", g);
            nfc_add(after, "    total[");
            add_index(after, g, p->times > 1 ? (int32_t)piece_of(p, id) : 0);
            nfc_add(after, "] += (double)%s_hsum(g%u);\n", p->own, g);
        }
    }
}

void nfc_emit_group(nfc_printer *p, uint32_t first, uint32_t last)
{
    nfc_text *out = p->t, inside = {0}, sums = {0}, after = {0}, loop = {0};
    const char *own = p->own;
    if (p->bases)
        *p->bases = (nfc_bases){.total = UINT32_MAX, .first = first};
    p->times = p->r->place[p->r->body[first]].times;
    p->t = &inside;
    for (uint32_t i = first; i < last; i++)
        mark_terms(p, p->r->body[i]);
    for (uint32_t i = first; i < last; i++)
        emit_statement(p, p->r->body[i]);
    p->t = out;
    list_sums(p, first, last, &sums, &after);
    if (sums.n)
        nfc_add(&loop, "    const %s_lane zero = %s_set(0);\n    %s_lane %s;\n", own, own, own, sums.at);
    nfc_add(&loop, "    for (k = 0; k < m; k += LANES) {\n%s    }\n%s", inside.n ? inside.at : "",
            after.n ? after.at : "");
    if (p->times > 1)
        nfc_add(out, "    for (j = 0; j < %u; j++)%s\n", p->times, sums.n ? " {" : "");
    else if (sums.n)
        nfc_add(out, "    {\n");
    add_indented(out, &loop, p->times > 1 || sums.n ? 4 : 0);
    if (sums.n)
        nfc_add(out, "    }\n");
    nfc_text_free(&inside);
    nfc_text_free(&sums);
    nfc_text_free(&after);
    nfc_text_free(&loop);
}

/* emit_group.c - a group of unrolled statements: one loop over the lanes of a tile, values in local variables; around
 * it, where the statements compute pieces of their values, one over the pieces.
 *
 * An expression that is read once is written where it is read, so that the network's arithmetic reads like the
 * network. What later groups need is stored to the tile's work array. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "print/emit_c.h"

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
    for (uint32_t i = 0; shown && i < n; i++)
        for (int e = 0; e < NFC_UNROLL; e++) {
            nf_free(shown[i].written[e]);
            nf_free(shown[i].factors[e]);
        }
    nf_free(shown);
}

/* ---- names and loads --------------------------------------------------------------------------------------------- */

/* The value that an operand is an element of. */
static const nfc_value *value_of(const nfc_printer *p, const nfc_operand *s) { return nfc_value_of(p->l, s); }

/* Elements of an operand's value in one piece, where the group computes `times` of them. */
static uint32_t piece_of(const nfc_printer *p, const nfc_operand *s) { return value_of(p, s)->width / p->times; }

/* Whether the group being printed computes the operand. */
static bool made_here(const nfc_printer *p, const nfc_operand *s) { return value_of(p, s)->group == p->group; }

/* Where a group is printed as a function of its addresses: the N of the argument aN for an operand's value, added at
 * its first use. *step: how many elements the operand is behind the one that aN points to. */
static uint32_t base_of(const nfc_printer *p, const nfc_operand *s, int *step)
{
    nfc_bases *b = p->bases;
    uint32_t i = 0;
    while (i < b->n && b->at[i].from.value != s->value)
        i++;
    if (i == b->n) {
        b->at = nf_realloc(b->at, (b->n + 1) * sizeof *b->at);
        b->at[b->n++] = (nfc_base){*s, false};
    }
    *step = (int)s->first - (int)b->at[i].from.first;
    return i + 1;
}

/* Adds the name of the local variable that holds a lane of an element: x2 of an input, v7 or v7_2 of the value of
 * statement 7, counted from 1, x1_2 of argument a1. */
static void name(const nfc_printer *p, nfc_text *t, const nfc_operand *s)
{
    const nfc_value *v = value_of(p, s);
    int step;
    if (p->bases && !made_here(p, s)) {
        const uint32_t base = base_of(p, s, &step);
        nfc_add(t, "x%u_%u", base, (unsigned)step + 1);
        return;
    }
    if (v->op == NFC_OP_INPUT) {
        nfc_add(t, "%s%u", nfc_input_lane[v->which], s->first + 1);
        return;
    }
    nfc_add(t, "v%u", v->statement + 1 - (p->bases ? p->bases->first : 0));
    if (piece_of(p, s) > 1)
        nfc_add(t, "_%u", s->first + 1);
}

/* Adds `first + step * j`, where j is the piece that is computed. */
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

/* Adds the address of an element's rows in the tile. */
static void tile_row(const nfc_printer *p, nfc_text *t, const nfc_operand *s)
{
    const nfc_value *v = value_of(p, s);
    const uint32_t row = v->offset + s->first;
    int step;
    if (p->bases) {
        const uint32_t base = base_of(p, s, &step);
        nfc_add(t, step ? "a%u %c %d * TILE" : "a%u", base, step < 0 ? '-' : '+', step < 0 ? -step : step);
    } else if (p->times > 1 && s->step) {
        nfc_add(t, "%s + (", nfc_rows_name(p->l, v));
        add_index(t, row, s->step);
        nfc_add(t, ") * TILE");
    } else {
        nfc_emit_row(t, nfc_rows_name(p->l, v), row);
    }
}

/* Adds an element of a value that is the same for every row, as a number. */
static void number(const nfc_printer *p, nfc_text *t, const nfc_operand *s)
{
    int step;
    if (p->times > 1 && s->step) {
        const nfc_operand all = {s->value, 0, 1};
        nfc_text index = {0};
        add_index(&index, s->first, s->step);
        nfc_print_indexed(p->l, p->d, t, &all, index.at);
        nfc_text_free(&index);
    } else if (!p->bases || value_of(p, s)->home == NFC_TABLE) {
        nfc_print_element(p->l, p->d, t, s);
    } else {
        const uint32_t base = base_of(p, s, &step);
        nfc_add(t, "a%u[%d]", base, step);
    }
}

/* Whether an element that varies from row to row has a local variable once it is computed or load() was called for it.
 * Elements outside the piece that is being computed have none: each use loads them from memory. */
static bool is_named(const nfc_printer *p, const nfc_operand *s)
{
    const uint32_t width = value_of(p, s)->width, piece = width / p->times;
    return piece <= NFC_UNROLL &&
           (p->times == 1 || (width % p->times == 0 && s->step == (int32_t)piece && s->first < piece));
}

/* Prints the definition of the local variable of an element that is in memory, once in a group. */
static void load(nfc_printer *p, const nfc_operand *s)
{
    nfc_shown *shown = &p->shown[s->value];
    if (!value_of(p, s)->varies || made_here(p, s) || !is_named(p, s))
        return;
    if (shown->group != p->group + 1)
        shown->loaded = 0;
    shown->group = p->group + 1;
    if (shown->loaded & 1u << s->first)
        return;
    shown->loaded |= 1u << s->first;
    nfc_add(p->t, "        const %s_lane ", p->own);
    name(p, p->t, s);
    nfc_add(p->t, " = %s_load(", p->own);
    tile_row(p, p->t, s);
    nfc_add(p->t, " + k);\n");
}

/* ---- expressions ------------------------------------------------------------------------------------------------- */

/* Whether an expression is a name, a number or a call, and so needs no parentheses. */
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

/* Adds an element as part of an expression of lanes. as_lane: what is the same for every row is spread over the lanes,
 * rather than a plain number; atom: what is not a name, a number or a call stands in parentheses. */
static void element_of(const nfc_printer *p, nfc_text *t, const nfc_operand *s, bool as_lane, bool atom)
{
    const char *written = is_named(p, s) ? p->shown[s->value].written[s->first] : NULL;
    if (!value_of(p, s)->varies) {
        nfc_text text = {0};
        number(p, &text, s);
        if (as_lane)
            nfc_add(t, "%s_set(%s)", p->own, text.at);
        else
            nfc_add(t, atom && text.at[0] == '-' ? "(%s)" : "%s", text.at);
        nfc_text_free(&text);
    } else if (!is_named(p, s)) {
        nfc_add(t, "%s_load(", p->own);
        tile_row(p, t, s);
        nfc_add(t, " + k)");
    } else if (written) {
        nfc_add(t, atom && !is_atom(written) ? "(%s)" : "%s", written);
    } else {
        name(p, t, s);
    }
}

/* How the operands of an instruction's formula are written. */
typedef struct operands {
    const nfc_printer *p;
    const nfc_instruction *at;
    bool call;  /* the formula is a function call: no operand needs parentheses */
    bool lanes; /* numbers are spread over the lanes: in calls, and where all operands are numbers */
} operands;

/* Adds operand k, for nfc_print_formula; without parentheses where its operator binds more tightly anyway. */
static void operand(void *user, nfc_text *t, int k)
{
    const operands *o = user;
    const nfc_operand *s = nfc_from(o->p->l, o->at, (uint32_t)k);
    const nfc_op inner = value_of(o->p, s)->op;
    const bool sum = o->at->op == NFC_OP_ADD || o->at->op == NFC_OP_SUB;
    const bool binds = sum && (inner == NFC_OP_MUL || inner == NFC_OP_DIV ||
                               (k == 0 && nfc_ops[inner].shape != NFC_LAST && !nfc_is_product(inner)));
    element_of(o->p, t, s, o->lanes, !o->call && !binds);
}

/* Whether all operands of an instruction are the same for every row. */
static bool all_numbers(const nfc_printer *p, const nfc_instruction *i)
{
    bool all = true;
    for (uint32_t k = 0; k < i->n_from; k++)
        all &= !value_of(p, nfc_from(p->l, i, k))->varies;
    return all;
}

/* ---- sums: a product that is added is a multiply-add, and written as one ----------------------------------------- */

/* "a, b" where an operand is an a * b that is written where it is read; otherwise NULL. */
static const char *factors_of(const nfc_printer *p, const nfc_operand *s)
{
    return value_of(p, s)->varies && is_named(p, s) ? p->shown[s->value].factors[s->first] : NULL;
}

/* sum = FMA(factors, sum) */
static void add_product(nfc_text *sum, const char *factors)
{
    nfc_text next = {0};
    nfc_add(&next, "FMA(%s, %s)", factors, sum->at);
    nfc_text_free(sum);
    *sum = next;
}

/* Adds a term to the expression of a sum, which is empty if it is the first. */
static void add_term(const nfc_printer *p, nfc_text *sum, const nfc_operand *s, bool first)
{
    const char *factors = factors_of(p, s);
    if (first) {
        element_of(p, sum, s, true, true);
    } else if (factors) {
        add_product(sum, factors);
    } else {
        nfc_add(sum, " + ");
        element_of(p, sum, s, true, true);
    }
}

/* Adds a + b or a - b as one multiply-add where an operand is a product written in place; otherwise returns false. */
static bool sum_of_product(const nfc_printer *p, nfc_text *t, const nfc_instruction *i)
{
    if (i->op != NFC_OP_ADD && i->op != NFC_OP_SUB)
        return false;
    const nfc_operand *a = nfc_from(p->l, i, 0), *b = nfc_from(p->l, i, 1);
    const char *left = factors_of(p, a), *right = factors_of(p, b);
    if (!left && !right)
        return false;
    nfc_text other = {0};
    element_of(p, &other, right ? a : b, false, !right && i->op == NFC_OP_SUB);
    if (right)
        nfc_add(t, i->op == NFC_OP_ADD ? "FMA(%s, %s)" : "LESS(%s, %s)", right, other.at);
    else
        nfc_add(t, i->op == NFC_OP_ADD ? "FMA(%s, %s)" : "FMA(%s, -%s)", left, other.at);
    nfc_text_free(&other);
    return true;
}

/* Adds the terms of one element of a matrix product to the expression `sum`, which may be empty at first. The
 * instruction's sources are weight, input, weight, input, ... */
static void product(const nfc_printer *p, nfc_text *sum, const nfc_instruction *i)
{
    for (uint32_t k = 0; k < i->n_from; k += 2) {
        const nfc_operand *x = nfc_from(p->l, i, k + 1);
        nfc_text term = {0};
        number(p, &term, nfc_from(p->l, i, k));
        nfc_add(&term, sum->n ? ", " : " * ");
        element_of(p, &term, x, !value_of(p, x)->varies, !sum->n);
        if (sum->n)
            add_product(sum, term.at);
        else
            nfc_add_bytes(sum, term.at, term.n);
        nfc_text_free(&term);
    }
    if (!sum->n)
        nfc_add(sum, "%s_set(0)", p->own);
}

/* The instruction of the matrix product that an operand is, if its terms are written where it is read; or NULL. */
static const nfc_instruction *term_of(const nfc_printer *p, const nfc_operand *s)
{
    const nfc_shown *shown = &p->shown[s->value];
    return made_here(p, s) && shown->term && is_named(p, s) ? shown->product[s->first] : NULL;
}

/* Adds a + b, where one of them is a matrix product that is written in place: the sum starts with the other one, so
 * that each of the product's terms is one multiply-add. Returns false where neither is. */
static bool sum_from(const nfc_printer *p, nfc_text *t, const nfc_instruction *i)
{
    const nfc_operand *a = nfc_from(p->l, i, 0), *b = nfc_from(p->l, i, 1);
    const nfc_instruction *left = term_of(p, a), *term = left ? left : term_of(p, b);
    if (!term)
        return false;
    element_of(p, t, left ? b : a, term->n_from == 0, false); /* a multiply-add would spread a number */
    product(p, t, term);
    return true;
}

/* One step of a reduction, max(so_far, next). */
typedef struct reducing {
    const nfc_printer *p;
    const nfc_text *so_far;
    const nfc_operand *next;
    bool call; /* the operation is a function call: no operand needs parentheses */
} reducing;

/* Adds operand i, for nfc_print_formula: 0 is the result so far, 1 the next element. */
static void reducing_operand(void *user, nfc_text *t, int i)
{
    const reducing *q = user;
    if (i == 0)
        nfc_add_bytes(t, q->so_far->at, q->so_far->n);
    else
        element_of(q->p, t, q->next, true, !q->call);
}

/* Makes *so_far, empty at first, the expression of a reduction: a sum of terms, or max(max(a, b), c) and the like. */
static void reduction(const nfc_printer *p, nfc_text *so_far, const nfc_instruction *i)
{
    const nfc_op with = nfc_with(i->op);
    const bool call = !nfc_has(with, NFC_OPERATOR);
    for (uint32_t k = 0; k < i->n_from; k++) {
        const reducing q = {p, so_far, nfc_from(p->l, i, k), call};
        nfc_text next = {0};
        if (with == NFC_OP_ADD) {
            add_term(p, so_far, q.next, k == 0);
        } else if (k == 0) {
            element_of(p, so_far, q.next, true, !call);
        } else {
            nfc_print_formula(&next, p->d, nfc_ops[with].lane, reducing_operand, (void *)&q);
            nfc_text_free(so_far);
            *so_far = next;
        }
    }
}

/* Adds the expression of the element that an instruction computes. */
static void value(const nfc_printer *p, nfc_text *t, const nfc_instruction *i)
{
    if (i->op == NFC_OP_PICK) {
        element_of(p, t, nfc_from(p->l, i, 0), true, false);
    } else if (nfc_is_product(i->op)) {
        product(p, t, i);
    } else if (nfc_is_reduction(i->op)) {
        reduction(p, t, i);
    } else if (!(i->op == NFC_OP_ADD && sum_from(p, t, i)) && !sum_of_product(p, t, i)) {
        const bool call = !nfc_has(i->op, NFC_OPERATOR | NFC_COPIES);
        operands o = {p, i, call, call || all_numbers(p, i)};
        nfc_print_formula(t, p->d, nfc_ops[i->op].lane, operand, &o);
    }
}

/* ---- statements -------------------------------------------------------------------------------------------------- */

/* The place in total[] that an instruction adds to; in a function of addresses counted from the group's first. */
static uint32_t total_of(const nfc_printer *p, const nfc_instruction *i)
{
    const uint32_t total = value_of(p, &i->to)->offset + i->to.first;
    if (p->bases && p->bases->total == UINT32_MAX)
        p->bases->total = total;
    return total - (p->bases ? p->bases->total : 0);
}

/* Prints `g3 = FMA(v1, v2, g3);`: what a lane of rows adds to an element of a sum over rows. */
static void emit_sum(nfc_printer *p, const nfc_instruction *i)
{
    nfc_text sum = {0}, term = {0};
    nfc_add(&sum, "g%u", total_of(p, i));
    nfc_add(p->t, "        %s = ", sum.at);
    if (i->op == NFC_OP_OUTER) {
        element_of(p, &term, nfc_from(p->l, i, 0), false, false);
        nfc_add(&term, ", ");
        element_of(p, &term, nfc_from(p->l, i, 1), false, false);
        add_product(&sum, term.at);
    } else {
        add_term(p, &sum, nfc_from(p->l, i, 0), false);
    }
    nfc_add(p->t, "%s;\n", sum.at);
    nfc_text_free(&sum);
    nfc_text_free(&term);
}

/* The text "a, b" of a product a * b; nf_free'd by the caller. */
static char *factors(const nfc_printer *p, const nfc_instruction *i)
{
    nfc_text t = {0};
    operands o = {p, i, true, false};
    nfc_print_formula(&t, p->d, "x, y", operand, &o);
    return t.at;
}

/* Prints the statement of one element, and stores it where other groups need it. An element that is read once, and
 * short, is no statement: its expression waits in p->shown for its reader. */
static void emit_element(nfc_printer *p, const nfc_instruction *i)
{
    const nfc_value *v = value_of(p, &i->to);
    nfc_shown *shown = &p->shown[i->to.value];
    if (v->home == NFC_TOTALS) {
        emit_sum(p, i);
        return;
    }
    nfc_text s = {0};
    value(p, &s, i);
    if (v->once && (shown->term || s.n <= INLINE_LENGTH)) {
        shown->written[i->to.first] = s.at;
        if (i->op == NFC_OP_MUL)
            shown->factors[i->to.first] = factors(p, i);
        if (nfc_is_product(i->op))
            shown->product[i->to.first] = i;
        return;
    }
    nfc_add(p->t, "        const %s_lane ", p->own);
    name(p, p->t, &i->to);
    nfc_add(p->t, " = %s;\n", s.at);
    if (i->stored) {
        const char *optional = nfc_optional(p->l, i);
        if (optional)
            nfc_add(p->t, "        if (%s)\n    ", optional);
        nfc_add(p->t, "        %s_store(", p->own);
        tile_row(p, p->t, &i->to);
        if (p->bases)
            p->bases->at[base_of(p, &i->to, &(int){0}) - 1].written = true;
        nfc_add(p->t, " + k, ");
        name(p, p->t, &i->to);
        nfc_add(p->t, ");\n");
    }
    nfc_text_free(&s);
}

/* Whether nobody reads an element: neither the group, see mark_read, nor, from memory, another one. */
static bool is_unread(const nfc_printer *p, const nfc_instruction *i)
{
    return !i->stored && value_of(p, &i->to)->home != NFC_TOTALS && !(p->shown[i->to.value].read >> i->to.first & 1);
}

/* Notes what the group reads of its own values, from its last instruction back, so that what only unread elements read
 * is unread as well. There are such elements where a value is computed in fewer pieces than it was scheduled in. */
static void mark_read(const nfc_printer *p, uint32_t first, uint32_t last)
{
    for (uint32_t k = first; k < last; k++)
        p->shown[p->l->at[k].to.value].read = 0;
    for (uint32_t k = last; k-- > first;) {
        const nfc_instruction *i = &p->l->at[k];
        for (uint32_t j = 0; j < i->n_from && !is_unread(p, i); j++) {
            const nfc_operand *s = nfc_from(p->l, i, j);
            if (made_here(p, s) && is_named(p, s))
                p->shown[s->value].read |= 1u << s->first;
        }
    }
}

/* Marks the matrix products that an instruction of the group adds to something: their terms are written there. */
static void mark_terms(const nfc_printer *p, const nfc_instruction *i)
{
    for (uint32_t k = 0; i->op == NFC_OP_ADD && k < 2; k++) {
        const nfc_operand *s = nfc_from(p->l, i, k);
        if (made_here(p, s) && value_of(p, s)->once && nfc_is_product(value_of(p, s)->op))
            p->shown[s->value].term = true;
    }
}

/* Adds lines of text, each with `by` more spaces before it. */
static void add_indented(nfc_text *t, const nfc_text *lines, int by)
{
    for (const char *at = lines->at, *end; at && *at; at = end) {
        end = strchr(at, '\n') + 1;
        nfc_add(t, "%*s", by, "");
        nfc_add_bytes(t, at, (size_t)(end - at));
    }
}

/* Adds, for the sums over rows that a group adds to, their definitions as lanes of zeros to `names`, and to `after` the
 * statements that follow the loop: these add up the lanes and add the result to total[]. */
static void list_sums(const nfc_printer *p, uint32_t first, uint32_t last, nfc_text *names, nfc_text *after)
{
    for (uint32_t k = first; k < last; k++) {
        const nfc_instruction *i = &p->l->at[k];
        if (value_of(p, &i->to)->home != NFC_TOTALS)
            continue;
        const uint32_t g = total_of(p, i);
        nfc_add(names, "%sg%u = zero", names->n == 0 ? "" : names->n % 12 < 10 ? ", " : ",\n         ", g);
        nfc_add(after, p->d->target->cuda ? "    %s_add_total(&total[" : "    total[", p->own);
        add_index(after, g, p->times > 1 ? i->to.step : 0);
        if (p->d->target->cuda)
            nfc_add(after, "], g%u);\n", g);
        else
            nfc_add(after, "] += (double)%s_hsum(g%u);\n", p->own, g);
    }
}

void nfc_emit_group(nfc_printer *p, uint32_t first, uint32_t last)
{
    nfc_text *out = p->t, inside = {0}, sums = {0}, after = {0}, loop = {0};
    const nfc_instruction *at = p->l->at;
    const char *own = p->own;
    if (p->bases)
        *p->bases = (nfc_bases){.total = UINT32_MAX, .first = at[first].statement};
    p->group = at[first].group;
    p->times = at[first].times;
    p->t = &inside;
    mark_read(p, first, last);
    for (uint32_t i = first; i < last; i++)
        mark_terms(p, &at[i]);
    for (uint32_t i = first, next; i < last; i = next) { /* what a statement reads is loaded before its elements */
        for (next = i; next < last && at[next].statement == at[i].statement; next++)
            for (uint32_t k = 0; k < at[next].n_from && !is_unread(p, &at[next]); k++)
                load(p, nfc_from(p->l, &at[next], k));
        p->need[at[i].op] = true;
        for (uint32_t k = i; k < next; k++)
            if (!is_unread(p, &at[k]))
                emit_element(p, &at[k]);
    }
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

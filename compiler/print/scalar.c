/* scalar.c - what runs once a call: plain scalar C, the same in both printers. */
#include <stdio.h>

#include "print/print.h"

/* The printing of a section, and the instruction that it has come to. */
typedef struct scalar {
    const nfc_lowered *l;
    nfc_dialect *d;
    nfc_text *t;
    const nfc_instruction *at;
    const char *index; /* in a loop over elements: the loop's variable; NULL: single elements */
    bool by_warp;      /* the threads of a warp share the turns of loops, and all do what is in none: the same */
} scalar;

/* Adds the head of a loop whose turns are independent of each other, `times` of them by steps of `step`. */
static void begin_loop(const scalar *s, const char *variable, uint32_t times, uint32_t step)
{
    nfc_add(s->t, "    for (%s = ", variable);
    if (s->by_warp)
        nfc_add(s->t, step == 1 ? "threadIdx.x %% 32" : "threadIdx.x %% 32 * %u", step);
    else
        nfc_add(s->t, "0");
    nfc_add(s->t, "; %s < %u; ", variable, times * step);
    if (s->by_warp || step > 1)
        nfc_add(s->t, "%s += %u)", variable, s->by_warp ? 32 * step : step);
    else
        nfc_add(s->t, "%s++)", variable);
}

/* Adds what follows such a loop: other threads read what one has written. */
static void end_loop(const scalar *s)
{
    if (s->by_warp)
        nfc_add(s->t, "    __syncwarp();\n");
}

/* Adds operand i, for nfc_print_formula. */
static void operand(void *user, nfc_text *t, int i)
{
    const scalar *s = user;
    const nfc_operand *from = nfc_from(s->l, s->at, (uint32_t)i);
    if (s->index)
        nfc_print_indexed(s->l, s->d, t, from, s->index);
    else
        nfc_print_element(s->l, s->d, t, from);
}

/* Adds what an instruction assigns to, with the operator: "s[7] = ", or with an index "grad[4 + i] += ". */
static void target(const scalar *s, const char *index)
{
    const nfc_value *v = nfc_value_of(s->l, &s->at->to);
    nfc_add(s->t, "%s[%u%s%s] %s ", v->home == NFC_GRADIENT ? "grad" : "s", v->offset + s->at->to.first,
            index ? " + " : "", index ? index : "", s->at->adds ? "+=" : "=");
}

static void print_loss(const scalar *s)
{
    const nfc_operand *from = nfc_from(s->l, s->at, 0);
    const nfc_value *v = nfc_value_of(s->l, from);
    nfc_add(s->t, "    *loss = ");
    if (v->home == NFC_TOTALS) {
        nfc_add(s->t, "total[%u]", v->offset + from->first);
    } else {
        nfc_add(s->t, "(double)");
        nfc_print_element(s->l, s->d, s->t, from);
    }
    nfc_add(s->t, ";\n");
}

/* Adds the expression that is assigned, and ends the statement. */
static void print_value(scalar *s, const char *index)
{
    const nfc_instruction *i = s->at;
    s->index = index;
    if (i->n_from == 0)
        nfc_add(s->t, "0");
    else if (i->op == NFC_OP_PICK)
        operand(s, s->t, 0);
    else if (i->op == NFC_OP_SUM)
        for (uint32_t k = 0; k < i->n_from; k++) {
            nfc_add(s->t, k ? " + " : "");
            operand(s, s->t, (int)k);
        }
    else
        nfc_print_formula(s->t, s->d, nfc_ops[i->op].scalar, operand, s);
    nfc_add(s->t, ";\n");
}

static void print_element(scalar *s)
{
    if (nfc_value_of(s->l, &s->at->to)->home == NFC_THE_LOSS) {
        print_loss(s);
        return;
    }
    if (s->by_warp && s->at->adds)
        nfc_add(s->t, "    if (threadIdx.x %% 32 == 0)\n    ");
    nfc_add(s->t, "    ");
    target(s, NULL);
    print_value(s, NULL);
}

static void print_each(scalar *s)
{
    begin_loop(s, "i", s->at->count, 1);
    nfc_add(s->t, "\n        ");
    target(s, "i");
    print_value(s, "i");
    end_loop(s);
}

/* Adds an operand of a reduction's step, for nfc_print_formula: the result so far, or the next element. */
static void so_far(void *user, nfc_text *t, int i)
{
    (void)user;
    nfc_add(t, i ? "next" : "sum");
}

/* Prints a reduction of each row of a value to one number, such as its sum; or where it is running, as cumsum is, to a
 * number for each element, of all elements up to it. */
static void print_reduction(const scalar *s)
{
    const nfc_instruction *i = s->at;
    const nfc_operand *from = nfc_from(s->l, i, 0);
    const uint32_t to = nfc_value_of(s->l, &i->to)->offset;
    const nfc_op with = nfc_with(i->op);
    nfc_text *t = s->t;
    char index[32];
    begin_loop(s, "j", i->rows, 1);
    nfc_add(t, " {\n        %s sum = ", s->d->real);
    snprintf(index, sizeof index, "j * %u", i->cols);
    if (with == NFC_OP_ADD)
        nfc_add(t, "0");
    else
        nfc_print_indexed(s->l, s->d, t, from, index);
    snprintf(index, sizeof index, "j * %u + i", i->cols);
    nfc_add(t, ";\n        for (i = 0; i < %u; i++) {\n            const %s next = ", i->cols, s->d->real);
    nfc_print_indexed(s->l, s->d, t, from, index);
    if (with == NFC_OP_ADD) {
        nfc_add(t, ";\n            sum += next;\n");
    } else {
        nfc_add(t, ";\n            if (i > 0)\n                sum = ");
        nfc_print_formula(t, s->d, nfc_ops[with].scalar, so_far, NULL);
        nfc_add(t, ";\n");
    }
    if (nfc_is_running(i->op))
        nfc_add(t, "            s[%u + j * %u + i] = sum;\n        }\n    }\n", to, i->cols);
    else
        nfc_add(t, "        }\n        s[%u + j] = sum;\n    }\n", to);
    end_loop(s);
}

static void print_product(const scalar *s)
{
    const nfc_instruction *i = s->at;
    char index[48];
    if (i->col == 1)
        snprintf(index, sizeof index, "j * %u + i", i->row);
    else
        snprintf(index, sizeof index, "i * %u + j", i->col);
    begin_loop(s, "j", i->rows, 1);
    nfc_add(s->t, " {\n        %s sum = 0;\n        for (i = 0; i < %u; i++)\n            sum += ", s->d->real,
            i->cols);
    nfc_print_indexed(s->l, s->d, s->t, nfc_from(s->l, i, 0), index);
    nfc_add(s->t, " * ");
    nfc_print_indexed(s->l, s->d, s->t, nfc_from(s->l, i, 1), "i");
    nfc_add(s->t, ";\n        s[%u + j] = sum;\n    }\n", nfc_value_of(s->l, &i->to)->offset);
    end_loop(s);
}

static void print_copy(const scalar *s)
{
    const nfc_instruction *i = s->at;
    char source[96], to[96];
    nfc_copy_source(s->l, i, "i", source);
    nfc_copy_target(s->l, i, "i", to);
    if (i->times > 1) {
        begin_loop(s, "j", i->times, 1);
        nfc_add(s->t, "\n    ");
    }
    if (i->count > 1)
        nfc_add(s->t, "    for (i = 0; i < %u; i++)\n    ", i->count);
    nfc_add(s->t, i->times > 1 && i->count > 1 ? "        s[%s] = " : "    s[%s] = ", to);
    const nfc_operand all = {nfc_from(s->l, i, 0)->value, 0, 1};
    nfc_print_indexed(s->l, s->d, s->t, &all, source);
    nfc_add(s->t, ";\n");
    end_loop(s);
}

static void print_gather(const scalar *s)
{
    const nfc_instruction *i = s->at;
    const uint32_t table = nfc_print_table(s->d, i->table);
    char index[112];
    snprintf(index, sizeof index, "%sindex%u[i]", s->d->prefix, table);
    begin_loop(s, "i", i->count, 1);
    nfc_add(s->t, "\n        s[%u + i] = ", nfc_value_of(s->l, &i->to)->offset);
    for (uint32_t a = 0; a < i->n_from; a++) {
        if (a + 1 < i->n_from)
            nfc_add(s->t, "%sfrom%u[i] == %u ? ", s->d->prefix, table, a);
        nfc_print_indexed(s->l, s->d, s->t, nfc_from(s->l, i, a), index);
        nfc_add(s->t, a + 1 < i->n_from ? " : " : ";\n");
    }
    end_loop(s);
}

static void print_fill(const scalar *s)
{
    const nfc_instruction *i = s->at;
    const uint32_t n = nfc_print_table(s->d, i->table);
    const char *prefix = s->d->prefix;
    begin_loop(s, "i", s->d->table->at[i->table].rows, 3);
    nfc_add(s->t,
            "\n        for (j = %shole%u[i + 1]; j < %shole%u[i + 2]; j++)\n"
            "            grad[%u + %shole%u[i] * %u + j] = 0;\n",
            prefix, n, prefix, n, nfc_value_of(s->l, &i->to)->offset, prefix, n, i->cols);
    end_loop(s);
}

bool nfc_has_loops(const nfc_lowered *l, nfc_section section)
{
    bool any = false;
    for (uint32_t i = nfc_begin(l, section); i < l->end[section]; i++)
        any |= l->at[i].form != NFC_FORM_ELEMENT;
    return any;
}

void nfc_print_scalar(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, nfc_section section)
{
    scalar s = {l, d, t, NULL, NULL, d->target->cuda && nfc_has_loops(l, section)};
    for (uint32_t i = nfc_begin(l, section); i < l->end[section]; i++) {
        s.at = &l->at[i];
        switch ((nfc_form)s.at->form) {
        case NFC_FORM_ELEMENT:
            print_element(&s);
            break;
        case NFC_FORM_EACH:
            print_each(&s);
            break;
        case NFC_FORM_REDUCE:
            print_reduction(&s);
            break;
        case NFC_FORM_PRODUCT:
            print_product(&s);
            break;
        case NFC_FORM_COPY:
            print_copy(&s);
            break;
        case NFC_FORM_GATHER:
            print_gather(&s);
            break;
        case NFC_FORM_FILL:
            print_fill(&s);
            break;
        default:
            break; /* forms that only work on the rows of a tile */
        }
    }
}

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
} scalar;

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
    nfc_add(s->t, "    ");
    target(s, NULL);
    print_value(s, NULL);
}

static void print_each(scalar *s)
{
    nfc_add(s->t, "    for (i = 0; i < %u; i++)\n        ", s->at->count);
    target(s, "i");
    print_value(s, "i");
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
    nfc_add(t, "    for (j = 0; j < %u; j++) {\n        %s sum = ", i->rows, s->d->real);
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
}

static void print_product(const scalar *s)
{
    const nfc_instruction *i = s->at;
    char index[48];
    if (i->col == 1)
        snprintf(index, sizeof index, "j * %u + i", i->row);
    else
        snprintf(index, sizeof index, "i * %u + j", i->col);
    nfc_add(s->t,
            "    for (j = 0; j < %u; j++) {\n        %s sum = 0;\n        for (i = 0; i < %u; i++)\n"
            "            sum += ",
            i->rows, s->d->real, i->cols);
    nfc_print_indexed(s->l, s->d, s->t, nfc_from(s->l, i, 0), index);
    nfc_add(s->t, " * ");
    nfc_print_indexed(s->l, s->d, s->t, nfc_from(s->l, i, 1), "i");
    nfc_add(s->t, ";\n        s[%u + j] = sum;\n    }\n", nfc_value_of(s->l, &i->to)->offset);
}

static void print_copy(const scalar *s)
{
    const nfc_instruction *i = s->at;
    char source[96], to[96];
    nfc_copy_source(s->l, i, "i", source);
    nfc_copy_target(s->l, i, "i", to);
    if (i->times > 1)
        nfc_add(s->t, "    for (j = 0; j < %u; j++)\n    ", i->times);
    if (i->count > 1)
        nfc_add(s->t, "    for (i = 0; i < %u; i++)\n    ", i->count);
    nfc_add(s->t, i->times > 1 && i->count > 1 ? "        s[%s] = " : "    s[%s] = ", to);
    const nfc_operand all = {nfc_from(s->l, i, 0)->value, 0, 1};
    nfc_print_indexed(s->l, s->d, s->t, &all, source);
    nfc_add(s->t, ";\n");
}

static void print_gather(const scalar *s)
{
    const nfc_instruction *i = s->at;
    const uint32_t table = nfc_print_table(s->d, i->table);
    char index[112];
    snprintf(index, sizeof index, "%sindex%u[i]", s->d->prefix, table);
    nfc_add(s->t, "    for (i = 0; i < %u; i++)\n        s[%u + i] = ", i->count, nfc_value_of(s->l, &i->to)->offset);
    for (uint32_t a = 0; a < i->n_from; a++) {
        if (a + 1 < i->n_from)
            nfc_add(s->t, "%sfrom%u[i] == %u ? ", s->d->prefix, table, a);
        nfc_print_indexed(s->l, s->d, s->t, nfc_from(s->l, i, a), index);
        nfc_add(s->t, a + 1 < i->n_from ? " : " : ";\n");
    }
}

static void print_fill(const scalar *s)
{
    const nfc_instruction *i = s->at;
    const uint32_t n = nfc_print_table(s->d, i->table);
    const char *prefix = s->d->prefix;
    nfc_add(s->t,
            "    for (i = 0; i < %u; i += 3)\n        for (j = %shole%u[i + 1]; j < %shole%u[i + 2]; j++)\n"
            "            grad[%u + %shole%u[i] * %u + j] = 0;\n",
            3 * s->d->table->at[i->table].rows, prefix, n, prefix, n, nfc_value_of(s->l, &i->to)->offset, prefix, n,
            i->cols);
}

void nfc_print_scalar(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, nfc_section section)
{
    scalar s = {l, d, t, NULL, NULL};
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

/* emit_wide.c - instructions that are not written out: products, functions, reductions of long rows and copies, each a
 * call or a loop of its own. */
#include <stdio.h>
#include <string.h>

#include "print/emit_c.h"

/* Adds the address of an operand whose elements follow each other without gaps; NULL where there is none. */
static void address(const nfc_printer *p, const nfc_operand *s)
{
    if (s->value == NFC_NONE) {
        nfc_add(p->t, "NULL");
        return;
    }
    const nfc_value *v = nfc_value_of(p->l, s);
    if (v->home == NFC_TOTALS)
        nfc_add(p->t, "total + %u", v->offset + s->first);
    else if (v->varies)
        nfc_emit_row(p->t, nfc_rows_name(p->l, v), v->offset + s->first);
    else
        nfc_print_address(p->l, p->d, p->t, s);
}

/* Adds `NAME(to, from, ...` with the instruction's target and as many of its sources; the caller adds the rest. */
static void begin_call(const nfc_printer *p, const nfc_instruction *i, const char *name, uint32_t sources)
{
    nfc_add(p->t, "    %s_%s(", p->own, name);
    address(p, &i->to);
    for (uint32_t k = 0; k < sources; k++) {
        nfc_add(p->t, ", ");
        address(p, nfc_from(p->l, i, k));
    }
}

/* Prints a pick that is done by a table. */
static void emit_gather(nfc_printer *p, const nfc_instruction *i)
{
    p->wide[NFC_OP_PICK] = true;
    begin_call(p, i, "gather", 1);
    nfc_add(p->t, ", %sindex%u, %u, TILE, m);\n", p->d->prefix, nfc_print_table(p->d, i->table), i->count);
}

/* Adds the address of a row of a value's home. `row` is its number, as a C expression or, if is_number, as a number. */
static void indexed_rows(const nfc_printer *p, const nfc_value *v, const char *row, bool is_number)
{
    if (is_number && !strcmp(row, "0"))
        nfc_add(p->t, "%s", nfc_rows_name(p->l, v));
    else
        nfc_add(p->t, is_number ? "%s + %s * TILE" : "%s + (%s) * TILE", nfc_rows_name(p->l, v), row);
}

/* Prints a copy: a loop over the lanes in loops over its runs j and their elements e, as far as there are several. */
static void emit_copy(const nfc_printer *p, const nfc_instruction *i)
{
    const nfc_value *v = nfc_value_of(p->l, nfc_from(p->l, i, 0));
    char source[96], to[96];
    const bool one_source = nfc_copy_source(p->l, i, "e", source), one = nfc_copy_target(p->l, i, "e", to);
    const char *indent = i->times > 1 && i->count > 1 ? "        " : i->times > 1 || i->count > 1 ? "    " : "";
    if (i->times > 1)
        nfc_add(p->t, "    for (j = 0; j < %u; j++)\n", i->times);
    if (i->count > 1)
        nfc_add(p->t, "%s    for (e = 0; e < %u; e++)\n", i->times > 1 ? "    " : "", i->count);
    nfc_add(p->t, "%s    for (k = 0; k < m; k += LANES)\n%s        %s_store(", indent, indent, p->own);
    indexed_rows(p, nfc_value_of(p->l, &i->to), to, one);
    if (v->varies) {
        nfc_add(p->t, " + k, %s_load(", p->own);
        indexed_rows(p, v, source, one_source);
        nfc_add(p->t, " + k));\n");
        return;
    }
    const nfc_operand all = {nfc_from(p->l, i, 0)->value, 0, 1};
    nfc_add(p->t, " + k, %s_set(", p->own);
    nfc_print_indexed(p->l, p->d, p->t, &all, source);
    nfc_add(p->t, "));\n");
}

/* Prints a matrix product, nf_matvec or for a matrix with known zeros nf_strips of wide.h; with a bias that its sums
 * start with and a gate where the instruction has them. wide[NFC_OP_DENSE_T] stands for nf_strips, whatever the
 * operation is: see operations.h. */
static void emit_product(nfc_printer *p, const nfc_instruction *i)
{
    const bool strips = i->table != NFC_NONE;
    p->wide[strips ? NFC_OP_DENSE_T : NFC_OP_DENSE] = true;
    const uint32_t table = strips ? nfc_print_table(p->d, i->table) : 0;
    begin_call(p, i, strips ? "strips" : "matvec", 1);
    nfc_add(p->t, ", %u, %u", i->row, i->col);
    for (uint32_t k = 1; k < i->n_from; k++) {
        nfc_add(p->t, ", ");
        address(p, nfc_from(p->l, i, k));
    }
    nfc_add(p->t, ", ");
    nfc_emit_row(p->t, "t", p->pack);
    if (strips)
        nfc_add(p->t, ", %sstrip%u, %u", p->d->prefix, table, p->d->table->at[i->table].rows);
    nfc_add(p->t, ", %u, %u, TILE, m);\n", i->cols, i->rows);
}

void nfc_emit_each(const nfc_file *f, const bool *each, nfc_text *t)
{
    const char *own = f->own, *real = f->real;
    bool any = false;
    for (int op = 0; op < NFC_OPS; op++) {
        if (!each[op])
            continue;
        if (!any)
            nfc_add(
                t, "%s",
                f->d.target->cuda
                    ? "#define UNROLL\n"
                    : "#if defined(__GNUC__) && !defined(__clang__)\n#define UNROLL _Pragma(\"GCC unroll 8\") /* where "
                      "the width is known */\n#else\n#define UNROLL\n#endif\n");
        if (!any)
            nfc_add(t,
                    "/* A function over values of `width` elements. */\n"
                    "#define EACH(name, function) \\\n"
                    "    %s void name(%s *d, const %s *a, size_t width, size_t stride, size_t m) \\\n    { \\\n"
                    "        size_t e, k; \\\n"
                    "        if (m == stride) /* one long loop */ \\\n            m *= width, width = 1; \\\n"
                    "        UNROLL for (e = 0; e < width; e++) \\\n            for (k = 0; k < m; k += LANES) \\\n"
                    "                %s_store(d + e * stride + k, function(%s_load(a + e * stride + k))); \\\n    }\n",
                    f->d.target->function, real, real, own, own);
        nfc_add(t, "EACH(%s_each_%s, %s_%s)\n", own, nfc_ops[op].name, own, nfc_ops[op].name);
        any = true;
    }
    nfc_add(t, any ? "#undef EACH\n#undef UNROLL\n\n" : "");
}

/* Prints the call of a loop of wide.h: a reduction, or an outer product summed over the rows. */
static void emit_call(nfc_printer *p, const nfc_instruction *i)
{
    p->wide[i->op] = true;
    begin_call(p, i, nfc_ops[i->op].name, i->n_from);
    if (i->form == NFC_FORM_SUMMED) {
        nfc_add(p->t, ", ");
        nfc_emit_row(p->t, "t", p->pack);
    }
    if (i->form == NFC_FORM_SUMMED && i->table != NFC_NONE)
        nfc_add(p->t, ", %shole%u, %u", p->d->prefix, nfc_print_table(p->d, i->table), p->d->table->at[i->table].rows);
    else if (i->form == NFC_FORM_SUMMED)
        nfc_add(p->t, ", NULL, 0");
    nfc_add(p->t, ", %u, %u, TILE, m);\n", i->rows, i->cols);
}

void nfc_emit_wide(nfc_printer *p, const nfc_instruction *i)
{
    const char *optional = nfc_optional(p->l, i);
    if (optional)
        nfc_add(p->t, "    if (%s) {\n", optional);
    switch ((nfc_form)i->form) {
    case NFC_FORM_GATHER:
        emit_gather(p, i);
        break;
    case NFC_FORM_COPY:
        emit_copy(p, i);
        break;
    case NFC_FORM_PRODUCT:
        emit_product(p, i);
        break;
    case NFC_FORM_REDUCE:
    case NFC_FORM_SUMMED:
        emit_call(p, i);
        break;
    case NFC_FORM_ROUND:
        nfc_add(p->t, "    for (round = 0; round < %u; round++) {\n", i->times);
        break;
    case NFC_FORM_END:
        nfc_add(p->t, "    }\n");
        break;
    default: { /* a function */
        char name[40];
        snprintf(name, sizeof name, "each_%s", nfc_ops[i->op].name);
        p->need[i->op] = p->each[i->op] = true;
        begin_call(p, i, name, 1);
        nfc_add(p->t, ", %u, TILE, m);\n", i->count);
    }
    }
    if (optional)
        nfc_add(p->t, "    }\n");
}

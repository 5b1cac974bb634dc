/* operand.c - what instructions read and write, as C expressions: tables, addresses, elements. */
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "print/print.h"

void nfc_print_formula(nfc_text *t, const nfc_dialect *d, const char *formula,
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

/* ---- tables ------------------------------------------------------------------------------------------------------ */

/* Whether a table of numbers is printed as whole numbers of the same bits, to be read through a cast. */
static bool as_bits(const nfc_dialect *d, const nfc_table *table)
{
    bool finite = true;
    for (uint32_t e = 0; e < table->cols; e++)
        finite &= isfinite(table->number[e]) != 0;
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

static void print_numbers(nfc_dialect *d, const nfc_table *table)
{
    nfc_text *t = &d->tables;
    const bool bits = as_bits(d, table);
    nfc_add(t, "%s %s %stable%u[%u] = {", d->target->table,
            !bits       ? d->real
            : d->single ? "unsigned"
                        : "unsigned long long",
            d->prefix, d->n_printed, table->cols);
    for (uint32_t e = 0; e < table->cols; e++) {
        nfc_add(t, "%s", e == 0 ? "" : e % 12 ? ", " : ",\n    ");
        if (bits)
            add_bits(t, table->number[e], d->single);
        else
            nfc_add_number(t, table->number[e], d->single);
    }
    nfc_add(t, "};\n");
}

/* Prints indexN: for each element of a pick, its place in the source that it comes from. Where a pick has several, also
 * fromN: the number of that source. */
static void print_places(nfc_dialect *d, const nfc_table *table)
{
    nfc_text *t = &d->tables;
    nfc_add(t, "%s unsigned %sindex%u[%u] = {", d->target->table, d->prefix, d->n_printed, table->rows);
    for (uint32_t e = 0; e < table->rows; e++)
        nfc_add(t, "%s%u", e == 0 ? "" : e % 24 ? "," : ",\n    ", table->at[2 * e + 1]);
    nfc_add(t, "};\n");
    if (table->sources == 1)
        return;
    nfc_add(t, "%s unsigned%s %sfrom%u[%u] = {", d->target->table, table->sources > 256 ? "" : " char", d->prefix,
            d->n_printed, table->rows);
    for (uint32_t e = 0; e < table->rows; e++)
        nfc_add(t, "%s%u", e == 0 ? "" : e % 48 ? "," : ",\n    ", table->at[2 * e]);
    nfc_add(t, "};\n");
}

/* Prints a table of moves, strips or holes as one array of its rows. */
static void print_rows(nfc_dialect *d, const nfc_table *table, const char *name)
{
    nfc_text *t = &d->tables;
    const uint32_t a_line = table->kind == NFC_MOVES ? 12 : 6;
    nfc_add(t, "%s unsigned %s%s%u[] = {", d->target->table, d->prefix, name, d->n_printed);
    for (uint32_t i = 0; i < table->rows * table->cols; i++)
        nfc_add(t, "%s%u",
                i == 0                       ? ""
                : i % table->cols            ? ","
                : i % (a_line * table->cols) ? ", "
                                             : ",\n    ",
                table->at[i]);
    nfc_add(t, "};\n");
}

uint32_t nfc_print_table(nfc_dialect *d, uint32_t number)
{
    const nfc_table *table = &d->table->at[number];
    if (d->printed[number])
        return d->printed[number] - 1;
    if (table->kind == NFC_NUMBERS)
        print_numbers(d, table);
    else if (table->kind == NFC_PLACES)
        print_places(d, table);
    else
        print_rows(d, table, table->kind == NFC_MOVES ? "index" : table->kind == NFC_STRIPS ? "strip" : "hole");
    d->printed[number] = ++d->n_printed;
    return d->n_printed - 1;
}

/* ---- addresses and elements -------------------------------------------------------------------------------------- */

/* Adds the name of the C array that holds a value that is the same for every row; returns where in it the value is. */
static uint32_t base(nfc_dialect *d, nfc_text *t, const nfc_value *v)
{
    switch (v->home) {
    case NFC_PARAMS:
        if (!d->params)
            break;
        nfc_add(t, "%s", d->params[v->which]);
        d->used[v->which] = true;
        return 0;
    case NFC_TABLE: {
        const bool bits = as_bits(d, &d->table->at[v->which]);
        nfc_add(t, bits ? "((const R *)%stable%u)" : "%stable%u", d->prefix, nfc_print_table(d, v->which));
        return 0;
    }
    case NFC_TOTALS:
        nfc_add(t, "total");
        return v->offset;
    case NFC_GRADIENT:
        nfc_add(t, "grad");
        return v->offset;
    default:
        nfc_add(t, "s");
        return v->offset;
    }
    nfc_add(t, "params");
    return v->offset;
}

void nfc_print_address(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, const nfc_operand *s)
{
    const nfc_value *v = nfc_value_of(l, s);
    const uint32_t offset = base(d, t, v) + (v->uniform ? 0 : s->first);
    if (offset)
        nfc_add(t, " + %u", offset);
}

void nfc_print_element(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, const nfc_operand *s)
{
    const nfc_value *v = nfc_value_of(l, s);
    if (v->home == NFC_TABLE) {
        nfc_add_number(t, d->table->at[v->which].number[s->first], d->single);
        return;
    }
    if (v->home == NFC_TOTALS && d->single)
        nfc_add(t, "(%s)", d->real);
    const uint32_t offset = base(d, t, v);
    nfc_add(t, "[%u]", offset + s->first);
}

void nfc_print_indexed(const nfc_lowered *l, nfc_dialect *d, nfc_text *t, const nfc_operand *s, const char *index)
{
    const nfc_value *v = nfc_value_of(l, s);
    if (v->uniform) {
        nfc_add_number(t, d->table->at[v->which].number[0], d->single);
        return;
    }
    if (v->home == NFC_TOTALS && d->single)
        nfc_add(t, "(%s)", d->real);
    const uint32_t first = s->first + base(d, t, v);
    if (s->step == 0)
        nfc_add(t, "[%u]", first);
    else if (s->step == 1 && first == 0)
        nfc_add(t, "[%s]", index);
    else if (s->step == 1)
        nfc_add(t, "[%u + %s]", first, index);
    else if (s->step > 0)
        nfc_add(t, "[%u + %d * (%s)]", first, s->step, index);
    else
        nfc_add(t, "[%u - %d * (%s)]", first, -s->step, index);
}

/* ---- rows of a tile ---------------------------------------------------------------------------------------------- */

const char *const nfc_input_name[NFC_INPUTS] = {
    [NFC_IN_DATA] = "x",     [NFC_IN_CONTEXT] = "c",    [NFC_IN_WEIGHT] = "w",           [NFC_IN_RANDOM] = "u",
    [NFC_IN_LDJ] = "l",      [NFC_IN_GIVEN] = "x0",     [NFC_IN_GIVEN_CONTEXT] = "c0",   [NFC_IN_SEED] = "a",
    [NFC_IN_ADJOINT] = "dy", [NFC_IN_ADJOINT_0] = "dy", [NFC_IN_ADJOINT_CONTEXT] = "dc", [NFC_IN_TANGENT] = "dv"};
const char *const nfc_input_lane[NFC_INPUTS] = {
    [NFC_IN_DATA] = "x",    [NFC_IN_CONTEXT] = "c",   [NFC_IN_WEIGHT] = "w",          [NFC_IN_RANDOM] = "u",
    [NFC_IN_LDJ] = "l",     [NFC_IN_GIVEN] = "o",     [NFC_IN_GIVEN_CONTEXT] = "q",   [NFC_IN_SEED] = "a",
    [NFC_IN_ADJOINT] = "d", [NFC_IN_ADJOINT_0] = "d", [NFC_IN_ADJOINT_CONTEXT] = "b", [NFC_IN_TANGENT] = "e"};

const char *nfc_optional(const nfc_lowered *l, const nfc_instruction *i)
{
    const nfc_value *to = i->to.value == NFC_NONE ? NULL : nfc_value_of(l, &i->to);
    return to && to->home == NFC_OUT && l->out[to->which].optional ? l->out[to->which].name : NULL;
}

const char *nfc_rows_name(const nfc_lowered *l, const nfc_value *v)
{
    if (v->home == NFC_INPUT)
        return nfc_input_name[v->which];
    return v->home == NFC_OUT ? l->out[v->which].name : v->home == NFC_SAVED ? "v" : "t";
}

/* ---- copies ------------------------------------------------------------------------------------------------------ */

/* Appends " + step * of" to an expression, in its shortest form. */
static void add_steps(char out[96], int64_t step, const char *of)
{
    const size_t n = strlen(out);
    if (step == 1)
        snprintf(out + n, 96 - n, " + %s", of);
    else if (step)
        snprintf(out + n, 96 - n, " %c %lld * %s", step < 0 ? '-' : '+', (long long)(step < 0 ? -step : step), of);
}

/* Makes the expression first + jump * j + step * i of a copy, without what is 0; true if it is a number. */
static bool index_of(const nfc_instruction *c, uint32_t first, int64_t jump, int64_t step, const char *i, char out[96])
{
    snprintf(out, 96, "%u", first);
    if (c->times > 1)
        add_steps(out, jump, "j");
    if (c->count > 1 && i)
        add_steps(out, step, i);
    if (!strncmp(out, "0 + ", 4))
        memmove(out, out + 4, strlen(out + 4) + 1);
    return isdigit((unsigned char)*out) && !strchr(out, ' ');
}

bool nfc_copy_source(const nfc_lowered *l, const nfc_instruction *c, const char *i, char out[96])
{
    const nfc_operand *from = nfc_from(l, c, 0);
    const nfc_value *v = nfc_value_of(l, from);
    return index_of(c, (v->varies ? v->offset : 0) + from->first, c->jump, from->step, i, out);
}

bool nfc_copy_target(const nfc_lowered *l, const nfc_instruction *c, const char *i, char out[96])
{
    return index_of(c, nfc_value_of(l, &c->to)->offset + c->to.first, c->apart, 1, i, out);
}

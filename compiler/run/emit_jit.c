/* emit_jit.c - C for libtcc: straight lines of calls to the runtime's tile kernels, dimensions baked in.
 *
 * libtcc compiles fast but does not optimise, so a statement over a tile of rows is one call of a precompiled kernel;
 * only what runs once a call is compiled C. Nothing is included: the prototypes are printed here. */
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"
#include "print/print.h"

/* A block's function being printed to t. */
typedef struct printer {
    const nfc_lowered *l;
    nfc_dialect *d;
    nfc_text *t;
} printer;

/* Adds the address of a value's rows from element `first` on. */
static void rows(const printer *p, const nfc_value *v, uint32_t first)
{
    nfc_add(p->t, "%s + %u * m", nfc_rows_name(p->l, v), v->offset + first);
}

/* Adds what a kernel takes for an operand of any stride: pointer, lane, stride; see kernels.c. */
static void operand(const printer *p, const nfc_operand *s)
{
    const nfc_value *v = nfc_value_of(p->l, s);
    if (v->varies) {
        rows(p, v, s->first);
        nfc_add(p->t, ", 1, %s%d * (D)m", s->step < 0 ? "-" : "", s->step < 0 ? -s->step : s->step);
        return;
    }
    nfc_print_address(p->l, p->d, p->t, s);
    nfc_add(p->t, ", 0, %d", v->uniform ? 0 : s->step);
}

/* Adds the pointer alone, for kernels whose operands follow each other without gaps; 0 where there is none. */
static void pointer(const printer *p, const nfc_operand *s)
{
    if (s->value == NFC_NONE) {
        nfc_add(p->t, "0");
        return;
    }
    const nfc_value *v = nfc_value_of(p->l, s);
    if (v->home == NFC_TOTALS)
        nfc_add(p->t, "total + %u", v->offset + s->first);
    else if (v->varies)
        rows(p, v, s->first);
    else
        nfc_print_address(p->l, p->d, p->t, s);
}

/* Adds `k_NAME(to`. */
static void begin_call(const printer *p, const nfc_instruction *i, const char *name)
{
    nfc_add(p->t, "    k_%s(", name);
    pointer(p, &i->to);
}

/* Prints the kernel call of an elementwise operation, or of a whole expression that has a kernel. */
static void emit_each(const printer *p, const nfc_instruction *i)
{
    begin_call(p, i, i->kernel ? i->kernel : nfc_ops[i->op].name);
    for (uint32_t k = 0; k < i->n_from; k++) {
        nfc_add(p->t, ", ");
        operand(p, nfc_from(p->l, i, k));
    }
    nfc_add(p->t, ", %u, m);\n", i->count);
}

static void emit_gather(const printer *p, const nfc_instruction *i)
{
    begin_call(p, i, "gather");
    nfc_add(p->t, ", ");
    pointer(p, nfc_from(p->l, i, 0));
    nfc_add(p->t, ", index%u, %u, m);\n", nfc_print_table(p->d, i->table), i->count);
}

/* Prints a copy: a kernel call for each of its runs j, in a loop if there are several. */
static void emit_copy(const printer *p, const nfc_instruction *i)
{
    const nfc_operand *of = nfc_from(p->l, i, 0), all = {of->value, 0, 1};
    const nfc_value *v = nfc_value_of(p->l, of);
    char source[96], target[96];
    nfc_copy_source(p->l, i, NULL, source);
    nfc_copy_target(p->l, i, NULL, target);
    if (i->times > 1)
        nfc_add(p->t, "    for (j = 0; j < %u; j++)\n    ", i->times);
    nfc_add(p->t, "    k_copy(%s + (%s) * m, ", nfc_rows_name(p->l, nfc_value_of(p->l, &i->to)), target);
    if (v->varies) {
        nfc_add(p->t, "%s + (%s) * m, 1, %s%d * (D)m", nfc_rows_name(p->l, v), source, of->step < 0 ? "-" : "",
                of->step < 0 ? -of->step : of->step);
    } else {
        pointer(p, &all);
        nfc_add(p->t, v->uniform ? ", 0, 0" : " + (%s), 0, %d", source, of->step);
    }
    nfc_add(p->t, ", %u, m);\n", i->count);
}

/* Prints the kernel call of a matrix product, of which known zeros of the matrix are left out; with a bias that its
 * sums start with and a gate where the instruction has them. */
static void emit_product(const printer *p, const nfc_instruction *i)
{
    const bool strips = i->table != NFC_NONE;
    const uint32_t table = strips ? nfc_print_table(p->d, i->table) : 0;
    begin_call(p, i, strips ? "strips" : "matvec");
    nfc_add(p->t, ", ");
    pointer(p, nfc_from(p->l, i, 0));
    nfc_add(p->t, ", %u, %u", i->row, i->col);
    for (uint32_t k = 1; k < i->n_from; k++) {
        nfc_add(p->t, ", ");
        pointer(p, nfc_from(p->l, i, k));
    }
    if (strips)
        nfc_add(p->t, ", strip%u, %u", table, p->d->table->at[i->table].rows);
    nfc_add(p->t, ", %u, %u, m);\n", i->cols, i->rows);
}

/* Prints the kernel call of a reduction, or of an outer product summed over the rows. */
static void emit_dense(const printer *p, const nfc_instruction *i)
{
    begin_call(p, i, nfc_ops[i->op].name);
    for (uint32_t k = 0; k < i->n_from; k++) {
        nfc_add(p->t, ", ");
        pointer(p, nfc_from(p->l, i, k));
    }
    if (i->form == NFC_FORM_SUMMED && i->table != NFC_NONE)
        nfc_add(p->t, ", hole%u, %u", nfc_print_table(p->d, i->table), p->d->table->at[i->table].rows);
    else if (i->form == NFC_FORM_SUMMED)
        nfc_add(p->t, ", 0, 0");
    nfc_add(p->t, ", %u, %u, m);\n", i->rows, i->cols);
}

static void emit_body(const printer *p, nfc_section section)
{
    for (uint32_t k = nfc_begin(p->l, section); k < p->l->end[section]; k++) {
        const nfc_instruction *i = &p->l->at[k];
        const char *optional = nfc_optional(p->l, i);
        if (optional)
            nfc_add(p->t, "    if (%s) {\n", optional);
        switch ((nfc_form)i->form) {
        case NFC_FORM_EACH:
            emit_each(p, i);
            break;
        case NFC_FORM_REDUCE:
        case NFC_FORM_SUMMED:
            emit_dense(p, i);
            break;
        case NFC_FORM_PRODUCT:
            emit_product(p, i);
            break;
        case NFC_FORM_COPY:
            emit_copy(p, i);
            break;
        case NFC_FORM_GATHER:
            emit_gather(p, i);
            break;
        case NFC_FORM_ROUND:
            nfc_add(p->t, "    for (round = 0; round < %u; round++) {\n", i->times);
            break;
        case NFC_FORM_END:
            nfc_add(p->t, "    }\n");
            break;
        default:
            break; /* single elements and fills of zeros: no body has them, the first as nothing is unrolled here */
        }
        if (optional)
            nfc_add(p->t, "    }\n");
    }
}

static const nfc_style style_of_calls = {"R", "m", "f_", "", "", &nfc_target_c};

/* Prints a block's function: prologue, way there, way back if there is one, epilogue for a loss or a gradient. */
static void emit_function(const nfc_function *f, nfc_dialect *d, nfc_text *t)
{
    const nfc_style *style = &style_of_calls;
    const nfc_routine *r = &f->r;
    const printer p = {&f->lowered, d, t};
    nfc_add(t, "\nvoid %s%s_prologue(const R *params, R *s)\n{\n    Z i, j;\n", style->own, r->name);
    nfc_print_scalar(p.l, d, t, NFC_PROLOGUE);
    nfc_add(t, "}\n");
    for (int back = 0; back <= r->two_ways; back++) {
        nfc_add(t, "void %s%s%s(", style->own, r->name, back ? "_back" : "");
        nfc_add_parameters(t, style, r, back);
        nfc_add(t, ")\n{\n    Z j;\n%s", r->n_loops ? "    int round;\n" : "");
        emit_body(&p, back ? NFC_BACK : NFC_THERE);
        nfc_add(t, "}\n");
    }
    if (r->loss == NFC_NONE && !r->grad)
        return;
    nfc_add(t, "void %s%s_epilogue(const R *params, R *s, const double *total%s%s)\n{\n    Z i, j;\n", style->own,
            r->name, r->loss == NFC_NONE ? "" : ", double *loss", r->grad ? ", R *grad" : "");
    nfc_print_scalar(p.l, d, t, NFC_EPILOGUE);
    nfc_add(t, "}\n");
}

/* Prints kernel calls that copy `width` rows to `to`, in an order (NULL: as they are), one for each stretch of it. */
static void copy_rows(nfc_text *t, const nfc_style *s, const char *to, nfc_rows from, uint32_t width,
                      const uint32_t *order)
{
    for (uint32_t j = 0, n; j < width; j += n) {
        for (n = 1; j + n < width && (order ? order[j + n] == order[j] + n : true);)
            n++;
        nfc_add(t, "    k_copy(%s + %u * m, ", to, j);
        nfc_add_rows(t, s, from);
        nfc_add(t, " + %u * m, 1, m, %u, m);\n", order ? order[j] : j, n);
    }
}

/* Prints a call that only moves rows: libtcc's nfc_code.move. */
static void move(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_call *call)
{
    nfc_text to = {0};
    (void)c;
    nfc_add_rows(&to, s, call->to);
    if (call->kind == NFC_CLEAR) {
        nfc_add(t, "    k_copy(%s, &zero, 0, 0, %u, m);\n", to.at, call->width);
    } else if (call->adds) {
        nfc_add(t, "    k_add(%s, %s, 1, m, ", to.at, to.at);
        nfc_add_rows(t, s, call->from);
        nfc_add(t, ", 1, m, %u, m);\n", call->width);
    } else {
        copy_rows(t, s, to.at, call->from, call->width, call->order);
    }
    nfc_text_free(&to);
}

#define OPERANDS2 ", const R *, Z, D, const R *, Z, D"
#define OPERANDS3 OPERANDS2 ", const R *, Z, D"

/* Prints the types of numbers and the prototypes of all kernels and of libm's functions, instead of headers. */
static void emit_prototypes(nfc_text *t, const nfc_dialect *d)
{
    nfc_add(t, "typedef %s R;\ntypedef __SIZE_TYPE__ Z;\ntypedef __PTRDIFF_TYPE__ D;\n", d->real);
    for (int op = 0; op < NFC_OPS; op++) {
        const nfc_op_info *info = &nfc_ops[op];
        if (info->shape == NFC_ELEMENT) {
            nfc_add(t, "void k_%s(R *", info->name);
            for (int i = 0; i < info->arity; i++)
                nfc_add(t, ", const R *, Z, D");
            nfc_add(t, ", Z, Z);\n");
        } else if (info->shape == NFC_LAST) {
            nfc_add(t, "void k_%s(R *, const R *, Z, Z, Z);\n", info->name);
        }
    }
    static const char *const fused[] = {
#define FUSED(name, operands, c, expression) "void k_" #name "(R *" OPERANDS##operands ", Z, Z);\n",
#define SUMMED(name, operands, c, expression) "void k_" #name "(double *" OPERANDS##operands ", Z, Z);\n",
#include "fused.h"
    };
    static const char *const structure[] = {
#define STRUCTURE(id, name, arity, flops, flags, kernel, parameters) "void k_" #kernel #parameters ";\n",
#include "operations.h"
    };
    static const struct {
        const char *name;
        int arity;
    } libm[] = {
#define LIBM(arity, name) {#name, arity},
#define FUNCTION(id, name, arity, flops, flags, libm, c) libm
#include "operations.h"
    };
    for (size_t i = 0; i < sizeof fused / sizeof *fused; i++)
        nfc_add(t, "%s", fused[i]);
    for (size_t i = 0; i < sizeof structure / sizeof *structure; i++)
        nfc_add(t, "%s", structure[i]);
    for (int arity = 1; arity <= 2; arity++)
        for (size_t i = 0; i < sizeof libm / sizeof *libm; i++)
            if (libm[i].arity == arity)
                nfc_add(t, "R %s%s(R%s);\n", libm[i].name, d->single ? "f" : "", arity == 2 ? ", R" : "");
    nfc_add(t, "#define INFINITY (1e300 * 1e300)\n#define NAN (INFINITY - INFINITY)\n");
}

/* Prints an entry point's prologue, function of one tile and epilogue. */
static void emit_entry(const nfc_code *c, const nfc_plan *p, const nfc_style *style, nfc_text *t)
{
    nfc_add(t, "\nvoid %s_prologue(const R *params, R *s)\n{\n    Z i;\n", p->name);
    nfc_add_prologue(t, style, c, p);
    nfc_add(
        t,
        "}\nvoid %s_tile(const R *params, const R *s, const R *const *in, R *const *out, R *t, double *total, Z m)\n"
        "{\n    Z i;\n",
        p->name);
    nfc_add_calls(t, style, c, p);
    for (uint32_t k = 0; k < p->n_out; k++) {
        char to[32];
        snprintf(to, sizeof to, "out[%u]", k);
        copy_rows(t, style, to, p->out[k].from, p->out[k].width, p->out[k].order);
    }
    nfc_add(t, "}\nvoid %s_epilogue(const R *params, R *s, const double *total, double *loss, R *grad)\n{\n    Z i;\n",
            p->name);
    nfc_add_epilogue(t, style, c, p);
    nfc_add(t, "}\n");
}

void nfc_emit_jit(nfc_code *c, nfc_text *t)
{
    const bool single = c->m->type == NF_F32;
    nfc_text body = {0};
    nfc_dialect d = {.single = single,
                     .real = single ? "float" : "double",
                     .target = &nfc_target_c,
                     .bits = true,
                     .prefix = "",
                     .table = &c->tables};
    c->move = move;
    for (unsigned k = 0; k < NF_ALL_ENTRIES; k++)
        if (c->m->entries >> k & 1)
            nfc_code_add(c, k);
    d.printed = nf_alloc(c->tables.n, sizeof *d.printed);
    for (uint32_t i = 0; i < c->n; i++)
        emit_function(&c->function[i], &d, &body);
    for (unsigned k = 0; k < NF_ALL_ENTRIES; k++)
        if (c->m->entries >> k & 1)
            emit_entry(c, &c->plan[k], &style_of_calls, &body);
    emit_prototypes(t, &d);
    nfc_add(t, "static const R zero = 0;\n");
    if (d.tables.n)
        nfc_add_bytes(t, d.tables.at, d.tables.n);
    nfc_add_bytes(t, body.at, body.n);
    nfc_text_free(&d.tables);
    nfc_text_free(&body);
    nf_free(d.printed);
}

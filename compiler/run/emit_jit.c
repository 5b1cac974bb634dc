/* emit_jit.c - C for libtcc: straight lines of calls to the runtime's tile kernels, dimensions baked in.
 *
 * libtcc compiles fast but does not optimise, so a statement over a tile of rows is one call of a precompiled kernel;
 * only what runs once a call is compiled C. Nothing is included: the prototypes are printed here. */
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"
#include "lower/program.h"

typedef struct printer {
    const nfc_graph *g;
    const nfc_routine *r;
    const nfc_dialect *d;
    nfc_text *t;
} printer;

/* Where a value's rows are, from an element on. */
static void rows(const printer *p, nfc_id leaf, uint32_t first)
{
    nfc_add(p->t, "%s + %u * m", nfc_rows_name(p->g, p->r, leaf), p->r->place[leaf].offset + first);
}

/* pointer, lane, stride of a value as a kernel's operand; see kernels.c. */
static void operand(const printer *p, nfc_id id)
{
    uint32_t first;
    int32_t step;
    const nfc_id leaf = nfc_view(p->g, p->r, id, &first, &step);
    if (nfc_at(p->g, leaf)->rate == NFC_ROW) {
        rows(p, leaf, first);
        nfc_add(p->t, ", 1, %s%d * (D)m", step < 0 ? "-" : "", step < 0 ? -step : step);
        return;
    }
    nfc_emit_address(p->g, p->r, p->d, p->t, leaf, first);
    nfc_add(p->t, ", 0, %d", nfc_is_uniform(p->g, leaf) ? 0 : step);
}

/* The pointer alone, for kernels that take dense values; a value that is the same for every row is spread first. */
static void pointer(const printer *p, nfc_id id)
{
    uint32_t first;
    int32_t step;
    const nfc_id leaf = nfc_view(p->g, p->r, id, &first, &step);
    if (nfc_at(p->g, leaf)->rate != NFC_ROW)
        nfc_emit_address(p->g, p->r, p->d, p->t, leaf, first);
    else
        rows(p, leaf, first);
}

/* Copies the elements of a pick that has a home, or of a result: calls for each run, or one gather. */
static void emit_copy(const printer *p, nfc_id id)
{
    const nfc_id pick = nfc_copy_tables(p->g, p->r, id);
    for (uint32_t i = 0; pick != NFC_NONE && i < nfc_at(p->g, pick)->n_args; i++) {
        uint32_t count;
        const uint32_t table = nfc_emit_gather(p->g, p->d, pick, i, &count);
        nfc_add(p->t, "    k_gather(");
        rows(p, id, 0);
        nfc_add(p->t, ", ");
        pointer(p, nfc_at(p->g, pick)->args[i]);
        nfc_add(p->t, ", index%u, %u, m);\n", table, count);
    }
    if (pick != NFC_NONE)
        return;
    nfc_run *run = nf_alloc(nfc_width(p->g, id), sizeof *run);
    const uint32_t runs = nfc_copy_runs(p->g, p->r, id, run);
    for (uint32_t i = 0; i < runs; i++) {
        const nfc_id leaf = run[i].arg;
        char source[96], target[96];
        nfc_run_source(&run[i], NULL, source);
        nfc_run_target(&run[i], p->r->place[id].offset, NULL, target);
        if (run[i].times > 1)
            nfc_add(p->t, "    for (j = 0; j < %u; j++)\n    ", run[i].times);
        nfc_add(p->t, "    k_copy(%s + (%s) * (D)m, ", nfc_rows_name(p->g, p->r, id), target);
        if (nfc_at(p->g, leaf)->rate == NFC_ROW) {
            pointer(p, leaf);
            nfc_add(p->t, " + (%s) * (D)m, 1, %s%d * (D)m", source, run[i].step < 0 ? "-" : "",
                    run[i].step < 0 ? -run[i].step : run[i].step);
        } else if (nfc_is_uniform(p->g, leaf)) {
            nfc_emit_address(p->g, p->r, p->d, p->t, leaf, 0);
            nfc_add(p->t, ", 0, 0");
        } else {
            nfc_emit_address(p->g, p->r, p->d, p->t, leaf, 0);
            nfc_add(p->t, " + (%s), 0, %d", source, run[i].step);
        }
        nfc_add(p->t, ", %u, m);\n", run[i].count);
    }
    nf_free(run);
}

/* Where a statement's result goes. */
static void emit_target(const printer *p, nfc_id id)
{
    if (p->r->place[id].home == NFC_TOTALS)
        nfc_add(p->t, "total + %u", p->r->place[id].offset);
    else
        rows(p, id, 0);
}

static void pointer_or_null(const printer *p, nfc_id id)
{
    if (id == NFC_NONE)
        nfc_add(p->t, "0");
    else
        pointer(p, id);
}

/* d = W x, with known zeros of W left out; from a bias on, to a gate. */
static void emit_product(const printer *p, nfc_id id, const nfc_product *q)
{
    const nfc_node *n = nfc_at(p->g, q->node), *w = nfc_at(p->g, n->args[0]);
    const bool transposed = n->op == NFC_OP_DENSE_T;
    const nfc_matrix at = nfc_matrix_of(p->g, p->r, n->args[0]);
    uint32_t strips;
    const uint32_t table = nfc_emit_strips(p->g, p->d, q->node, &strips);
    nfc_add(p->t, "    k_%s(", strips ? "strips" : "matvec");
    emit_target(p, id);
    nfc_add(p->t, ", ");
    nfc_emit_address(p->g, p->r, p->d, p->t, at.leaf, at.first);
    nfc_add(p->t, ", %u, %u, ", transposed ? at.col : at.row, transposed ? at.row : at.col);
    pointer(p, n->args[1]);
    nfc_add(p->t, ", ");
    pointer_or_null(p, q->bias);
    nfc_add(p->t, ", ");
    pointer_or_null(p, q->relu ? id : q->gate);
    if (strips)
        nfc_add(p->t, ", strip%u, %u", table, strips);
    nfc_add(p->t, ", %u, %u, m);\n", transposed ? w->rows : w->cols, transposed ? w->cols : w->rows);
}

static void emit_outer(const printer *p, nfc_id id)
{
    const nfc_node *n = nfc_at(p->g, id);
    uint32_t holes;
    const uint32_t table = nfc_emit_holes(p->g, p->d, id, p->r->place[id].mask, &holes);
    nfc_add(p->t, "    k_outer(");
    emit_target(p, id);
    nfc_add(p->t, ", ");
    pointer(p, n->args[0]);
    nfc_add(p->t, ", ");
    pointer(p, n->args[1]);
    if (holes)
        nfc_add(p->t, ", hole%u, %u", table, holes);
    else
        nfc_add(p->t, ", 0, 0");
    nfc_add(p->t, ", %u, %u, m);\n", n->rows, n->cols);
}

static void emit_call(const printer *p, nfc_id id)
{
    const nfc_node *n = nfc_at(p->g, id);
    const nfc_place *at = &p->r->place[id];
    const uint32_t width = n->rows * n->cols;
    const nfc_product product = nfc_product_of(p->g, p->r, id);
    nfc_fusion f;
    if (n->op == NFC_OP_OUTER) {
        if (!at->late)
            emit_outer(p, id);
    } else if (nfc_fused(p->g, p->r, id, &f)) {
        nfc_add(p->t, "    k_%s(", f.kernel);
        emit_target(p, id);
        for (int i = 0; i < 3 && f.operand[i] != NFC_NONE; i++) {
            nfc_add(p->t, ", ");
            operand(p, f.operand[i]);
        }
        nfc_add(p->t, ", %u, m);\n", at->home == NFC_TOTALS ? nfc_width(p->g, n->args[0]) : width);
    } else if (n->op == NFC_OP_PICK || n->op == NFC_OP_RESULT) {
        emit_copy(p, id);
    } else if (product.node != NFC_NONE) {
        emit_product(p, id, &product);
    } else if (nfc_ops[n->op].shape == NFC_LAST) {
        const nfc_node *a = nfc_at(p->g, n->args[0]);
        nfc_add(p->t, "    k_%s(", nfc_ops[n->op].name);
        emit_target(p, id);
        nfc_add(p->t, ", ");
        pointer(p, n->args[0]);
        nfc_add(p->t, ", %u, %u, m);\n", a->rows, a->cols);
    } else { /* elementwise, and sums over rows */
        nfc_add(p->t, "    k_%s(", nfc_ops[n->op].name);
        emit_target(p, id);
        for (int i = 0; i < nfc_ops[n->op].arity; i++) {
            nfc_add(p->t, ", ");
            operand(p, n->args[i]);
        }
        nfc_add(p->t, ", %u, m);\n", width);
    }
}

/* The end of a round: the carried values become the next ones. */
static void end_round(const printer *p, const nfc_iteration *of)
{
    for (uint32_t i = 0; i < of->n; i++)
        if (nfc_has_rows(&p->r->place[of->carried[i]])) {
            nfc_add(p->t, "    k_copy(");
            rows(p, of->carried[i], 0);
            nfc_add(p->t, ", ");
            operand(p, of->next[i]);
            nfc_add(p->t, ", %u, m);\n", nfc_width(p->g, of->carried[i]));
        }
}

static void emit_body(const printer *p, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        const nfc_loop *loop = nfc_loop_at(p->r, i);
        if (loop && i == loop->begin)
            nfc_add(p->t, "    for (round = 0; round < %u; round++) {\n", loop->iteration->rounds);
        const char *optional = nfc_optional(p->r, p->r->body[i]);
        if (optional)
            nfc_add(p->t, "    if (%s) {\n", optional);
        emit_call(p, p->r->body[i]);
        if (optional)
            nfc_add(p->t, "    }\n");
        if (loop && i + 1 == loop->end) {
            end_round(p, loop->iteration);
            nfc_add(p->t, "    }\n");
        }
    }
}

/* Inputs that late products read are copied to where they stay. */
static void emit_kept_inputs(const printer *p, bool back)
{
    for (nfc_id id = 0; id < p->g->n; id++) {
        const nfc_node *n = nfc_at(p->g, id);
        const nfc_place *at = &p->r->place[id];
        if (n->op == NFC_OP_INPUT && at->home == NFC_SAVED && nfc_comes_back(n->input) == back)
            nfc_add(p->t, "    k_copy(v + %u * m, %s, 1, m, %u, m);\n", at->offset, nfc_input_name[n->input], n->cols);
    }
}

static const nfc_style style_of_calls = {"R", "m", "f_", ""};

/* A block's function: prologue, both ways, epilogue. */
static void emit_function(void *user, nfc_function *f)
{
    const nfc_style *style = &style_of_calls;
    printer own = *(const printer *)user;
    const printer *p = &own;
    const nfc_routine *r = own.r = &f->r;
    nfc_add(p->t, "\nvoid %s%s_prologue(const R *params, R *s)\n{\n    Z i, j;\n", style->own, r->name);
    for (uint32_t k = 0; k < r->n_prologue; k++)
        nfc_emit_step(p->g, r, p->d, p->t, r->prologue[k]);
    nfc_add(p->t, "}\n");
    for (int back = 0; back <= r->two_ways; back++) {
        nfc_add(p->t, "void %s%s%s(", style->own, r->name, back ? "_back" : "");
        nfc_add_parameters(p->t, style, r, back);
        nfc_add(p->t, ")\n{\n    Z j;\n%s", r->n_loops ? "    int round;\n" : "");
        emit_kept_inputs(p, back);
        emit_body(p, back ? r->back : 0, back ? r->n_body : r->back);
        nfc_add(p->t, "}\n");
    }
    if (r->loss == NFC_NONE && !r->grad)
        return;
    nfc_add(p->t, "void %s%s_epilogue(const R *params, R *s, const double *total%s%s)\n{\n    Z i, j;\n", style->own,
            r->name, r->loss == NFC_NONE ? "" : ", double *loss", r->grad ? ", R *grad" : "");
    for (uint32_t k = 0; k < r->n_epilogue; k++)
        nfc_emit_step(p->g, r, p->d, p->t, r->epilogue[k]);
    nfc_emit_results(p->g, r, p->d, p->t);
    nfc_add(p->t, "}\n");
}

/* Copies rows, in an order. */
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
    const nfc_model *m = c->m;
    const nfc_graph *g = m->graph;
    nfc_text tables = {0}, body = {0};
    uint32_t n_tables = 0;
    const nfc_dialect d = {.single = m->type == NF_F32,
                           .real = m->type == NF_F32 ? "float" : "double",
                           .bits = true,
                           .prefix = "",
                           .n_params = m->n_param,
                           .param = m->param_node,
                           .table_of = nf_alloc(g->n, sizeof *d.table_of),
                           .tables = &tables,
                           .n_tables = &n_tables};
    printer p = {g, NULL, &d, &body};
    c->move = move;
    c->print = emit_function;
    c->user = &p;
    for (int k = 0; k < NF_ENTRIES; k++)
        nfc_code_add(c, (nf_entry_kind)k);
    for (int k = 0; k < NF_ENTRIES; k++)
        emit_entry(c, &c->plan[k], &style_of_calls, &body);
    emit_prototypes(t, &d);
    nfc_add(t, "static const R zero = 0;\n");
    if (tables.n)
        nfc_add_bytes(t, tables.at, tables.n);
    nfc_add_bytes(t, body.at, body.n);
    nfc_text_free(&tables);
    nfc_text_free(&body);
    nf_free(d.table_of);
}

/* emit_wide.c - statements that are not unrolled: products, functions, reductions of long rows and picks, each a call
 * or a loop of its own. */
#include <stdio.h>

#include "print/emit_c.h"
#include "memory.h"

/* The tile address of a dense operand. */
static void address(const nfc_printer *p, nfc_id id)
{
    uint32_t first;
    int32_t step;
    const nfc_id leaf = nfc_view(p->g, p->r, id, &first, &step);
    if (nfc_at(p->g, leaf)->rate == NFC_ROW)
        nfc_emit_row(p->t, nfc_rows_name(p->g, p->r, leaf), p->r->place[leaf].offset + first);
    else
        nfc_emit_address(p->g, p->r, p->d, p->t, leaf, first);
}

/* Element `index` of an operand as a lane. */
static void indexed(const nfc_printer *p, nfc_text *t, nfc_id id, const char *index)
{
    uint32_t first;
    int32_t step;
    const nfc_id leaf = nfc_view(p->g, p->r, id, &first, &step);
    if (nfc_at(p->g, leaf)->rate != NFC_ROW) {
        nfc_add(t, "%s_set(", p->own);
        nfc_emit_indexed(p->g, p->r, p->d, t, id, index);
        nfc_add(t, ")");
        return;
    }
    nfc_add(t, "%s_load(%s + (%u", p->own, nfc_rows_name(p->g, p->r, leaf), p->r->place[leaf].offset + first);
    if (step == 1)
        nfc_add(t, " + %s", index);
    else if (step != 0)
        nfc_add(t, " %c %d * (%s)", step < 0 ? '-' : '+', step < 0 ? -step : step, index);
    nfc_add(t, ") * TILE + k)");
}

/* The address of a statement's result. */
static void target(const nfc_printer *p, nfc_id id)
{
    nfc_emit_row(p->t, nfc_rows_name(p->g, p->r, id), p->r->place[id].offset);
}

/* A pick that needs a home, or a result: loops for each run, or one over an index table. */
static void emit_copy(nfc_printer *p, nfc_id id)
{
    const nfc_id pick = nfc_copy_tables(p->g, p->r, id);
    if (pick != NFC_NONE) {
        p->wide[NFC_OP_PICK] = true;
        for (uint32_t i = 0; i < nfc_at(p->g, pick)->n_args; i++) {
            uint32_t count;
            const uint32_t table = nfc_emit_gather(p->g, p->d, pick, i, &count);
            nfc_add(p->t, "    %s_gather(", p->own);
            target(p, id);
            nfc_add(p->t, ", ");
            address(p, nfc_at(p->g, pick)->args[i]);
            nfc_add(p->t, ", %sindex%u, %u, TILE, m);\n", p->d->prefix, table, count);
        }
        return;
    }
    nfc_run *run = nf_alloc(nfc_width(p->g, id), sizeof *run);
    const uint32_t runs = nfc_copy_runs(p->g, p->r, id, run);
    for (uint32_t i = 0; i < runs; i++) {
        const bool again = run[i].times > 1, wide = run[i].count > 1 || !again;
        char source[96], to[96];
        nfc_run_source(&run[i], "e", source);
        nfc_run_target(&run[i], p->r->place[id].offset, "e", to);
        if (again)
            nfc_add(p->t, "    for (j = 0; j < %u; j++)\n%s", run[i].times, wide ? "    " : "");
        if (wide)
            nfc_add(p->t, "    for (e = 0; e < %u; e++)\n", run[i].count);
        const char *deeper = again && wide ? "    " : "";
        nfc_add(p->t, "%s        for (k = 0; k < m; k += LANES)\n", deeper);
        nfc_add(p->t, "%s            %s_store(%s + (%s) * TILE + k, ", deeper, p->own, nfc_rows_name(p->g, p->r, id),
                to);
        indexed(p, p->t, run[i].arg, source);
        nfc_add(p->t, ");\n");
    }
    nf_free(run);
}

/* An operand's address, NULL without one. */
static void address_or_null(const nfc_printer *p, nfc_id id)
{
    if (id == NFC_NONE)
        nfc_add(p->t, "NULL");
    else
        address(p, id);
}

/* d = W x, with known zeros of W left out; from a bias on, to a gate. wide[DENSE_T] stands for products with zeros. */
static void emit_product(nfc_printer *p, nfc_id id, const nfc_product *q)
{
    const nfc_node *n = nfc_at(p->g, q->node), *w = nfc_at(p->g, n->args[0]);
    const bool transposed = n->op == NFC_OP_DENSE_T;
    const nfc_matrix at = nfc_matrix_of(p->g, p->r, n->args[0]);
    uint32_t strips;
    const uint32_t table = nfc_emit_strips(p->g, p->d, q->node, &strips);
    p->wide[strips ? NFC_OP_DENSE_T : NFC_OP_DENSE] = true;
    nfc_add(p->t, "    %s_%s(", p->own, strips ? "strips" : "matvec");
    target(p, id);
    nfc_add(p->t, ", ");
    nfc_emit_address(p->g, p->r, p->d, p->t, at.leaf, at.first);
    nfc_add(p->t, ", %u, %u, ", transposed ? at.col : at.row, transposed ? at.row : at.col);
    address(p, n->args[1]);
    nfc_add(p->t, ", ");
    address_or_null(p, q->bias);
    nfc_add(p->t, ", ");
    address_or_null(p, q->relu ? id : q->gate);
    if (strips)
        nfc_add(p->t, ", %sstrip%u, %u", p->d->prefix, table, strips);
    nfc_add(p->t, ", %u, %u, TILE, m);\n", transposed ? w->rows : w->cols, transposed ? w->cols : w->rows);
}

/* A call of one of the loops of wide.h. */
static void emit_call(nfc_printer *p, nfc_id id)
{
    const nfc_node *n = nfc_at(p->g, id), *a = nfc_at(p->g, n->args[0]);
    p->wide[n->op] = true;
    nfc_add(p->t, "    %s_%s(", p->own, nfc_ops[n->op].name);
    if (n->op == NFC_OP_OUTER)
        nfc_add(p->t, "total + %u", p->r->place[id].offset);
    else
        target(p, id);
    nfc_add(p->t, ", ");
    address(p, n->args[0]);
    if (n->op == NFC_OP_OUTER) {
        uint32_t holes;
        const uint32_t table = nfc_emit_holes(p->g, p->d, id, p->r->place[id].mask, &holes);
        nfc_add(p->t, ", ");
        address(p, n->args[1]);
        if (holes)
            nfc_add(p->t, ", %shole%u, %u", p->d->prefix, table, holes);
        else
            nfc_add(p->t, ", NULL, 0");
        nfc_add(p->t, ", %u, %u, TILE, m);\n", n->rows, n->cols);
    } else {
        nfc_add(p->t, ", %u, %u, TILE, m);\n", a->rows, a->cols);
    }
}

void nfc_end_round(nfc_printer *p, const nfc_iteration *of)
{
    for (uint32_t i = 0; i < of->n; i++)
        if (nfc_has_rows(&p->r->place[of->carried[i]])) {
            nfc_add(p->t, "    for (e = 0; e < %u; e++)\n        for (k = 0; k < m; k += LANES)\n",
                    nfc_width(p->g, of->carried[i]));
            nfc_add(p->t, "            %s_store(%s + (%u + e) * TILE + k, ", p->own,
                    nfc_rows_name(p->g, p->r, of->carried[i]), p->r->place[of->carried[i]].offset);
            indexed(p, p->t, of->next[i], "e");
            nfc_add(p->t, ");\n");
        }
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
                t,
                "#if defined(__GNUC__) && !defined(__clang__)\n#define UNROLL _Pragma(\"GCC unroll 8\") /* where the "
                "width is known */\n#else\n#define UNROLL\n#endif\n"
                "/* A function over values of `width` elements. */\n"
                "#define EACH(name, function) \\\n"
                "    static void name(%s *d, const %s *a, size_t width, size_t stride, size_t m) \\\n    { \\\n"
                "        size_t e, k; \\\n"
                "        if (m == stride) /* one long loop */ \\\n            m *= width, width = 1; \\\n"
                "        UNROLL for (e = 0; e < width; e++) \\\n            for (k = 0; k < m; k += LANES) \\\n"
                "                %s_store(d + e * stride + k, function(%s_load(a + e * stride + k))); \\\n    }\n",
                real, real, own, own);
        nfc_add(t, "EACH(%s_each_%s, %s_%s)\n", own, nfc_ops[op].name, own, nfc_ops[op].name);
        any = true;
    }
    nfc_add(t, any ? "#undef EACH\n#undef UNROLL\n\n" : "");
}

void nfc_emit_wide(nfc_printer *p, nfc_id id)
{
    const nfc_node *n = nfc_at(p->g, id);
    const uint32_t width = n->rows * n->cols;
    const nfc_product product = nfc_product_of(p->g, p->r, id);
    if (n->op == NFC_OP_OUTER && p->r->place[id].late)
        return;
    if (n->op == NFC_OP_PICK || n->op == NFC_OP_RESULT) {
        const char *optional = nfc_optional(p->r, id);
        if (optional)
            nfc_add(p->t, "    if (%s) {\n", optional);
        emit_copy(p, id);
        if (optional)
            nfc_add(p->t, "    }\n");
    } else if (nfc_is_function(n->op)) {
        p->need[n->op] = p->each[n->op] = true;
        nfc_add(p->t, "    %s_each_%s(", p->own, nfc_ops[n->op].name);
        target(p, id);
        nfc_add(p->t, ", ");
        address(p, n->args[0]);
        nfc_add(p->t, ", %u, TILE, m);\n", width);
    } else if (product.node != NFC_NONE) {
        emit_product(p, id, &product);
    } else {
        emit_call(p, id);
    }
}

/* inspect.c - what a person wants to know of a model: its layers, its parameters, what it costs. */
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"

/* Operations of one row-rate node. Of matrices only the live weights count, unless masks are to be counted too. */
static double flops(const nfc_graph *g, const nfc_routine *r, nfc_id id, bool masks)
{
    const nfc_node *n = nfc_at(g, id);
    const double width = nfc_width(g, id);
    const bool outer = n->op == NFC_OP_OUTER && r->place[id].mask != NFC_NONE;
    if (outer || nfc_is_product(n->op)) {
        const nfc_id matrix = outer ? r->place[id].mask : n->args[0];
        return 2.0 * (masks ? nfc_width(g, matrix) : nfc_live_elements(g, matrix));
    }
    if (n->op == NFC_OP_SUM || n->op == NFC_OP_REDUCE_MAX || n->op == NFC_OP_ROW_SUM)
        return nfc_width(g, n->args[0]);
    return width * nfc_ops[n->op].flops;
}

static double routine_flops(const nfc_model *m, const nfc_routine *r, bool masks)
{
    double sum = 0;
    for (uint32_t i = 0; i < r->n_body; i++) {
        const nfc_loop *loop = nfc_loop_at(r, i);
        sum += flops(m->graph, r, r->body[i], masks) * (loop ? loop->iteration->rounds : 1);
    }
    for (nfc_id id = 0; id < m->graph->n; id++) /* what others compute on the way */
        sum += r->place[id].absorbed ? flops(m->graph, r, id, masks) : 0;
    return sum;
}

static nfc_routine scheduled(nfc_model *m, nf_entry_kind kind)
{
    const nfc_schedule_options calls = {.unroll_rows = 0};
    nfc_routine r = nfc_model_routine(m, kind);
    nfc_schedule(m->graph, &r, &calls);
    return r;
}

double nfc_model_flops(nfc_model *m, nf_entry_kind kind)
{
    nfc_routine r = scheduled(m, kind);
    const double sum = routine_flops(m, &r, false);
    nfc_schedule_free(&r);
    return sum;
}

void nfc_model_cc_estimate(nfc_model *m, nf_entry_kind kind, double *saved, double *compile)
{
    const double element_saves = 0.035e-9, statement_takes = 4e-3; /* measured, 2 cores */
    nfc_routine r = scheduled(m, kind);
    double elements = 0;
    for (uint32_t i = 0; i < r.n_body; i++) {
        const nfc_node *n = nfc_at(m->graph, r.body[i]);
        elements += nfc_ops[n->op].shape == NFC_STRUCTURE ? 0 : nfc_width(m->graph, r.body[i]);
    }
    *saved = elements * element_saves;
    *compile = r.n_body * statement_takes;
    nfc_schedule_free(&r);
}

static void add_entry(nfc_text *t, nfc_model *m, nf_entry_kind kind)
{
    nfc_routine r = scheduled(m, kind);
    const double live = routine_flops(m, &r, false), all = routine_flops(m, &r, true);
    char masks[64] = "";
    if (all > live)
        snprintf(masks, sizeof masks, " (%.0f with masked blocks)", all);
    nfc_add(t, "  %-9s %10.0f flops a row%s, %6u statements a tile, %5u before, %5u after\n", r.name, live, masks,
            r.n_body, r.n_prologue, r.n_epilogue);
    nfc_schedule_free(&r);
}

nf_status nfc_model_inspect(nfc_model *m, char **report, nf_error *error)
{
    const nf_program *program;
    const nf_status status = nfc_model_program(m, &program, error);
    nfc_text t = {0};
    uint32_t next = 0, live = 0;
    if (status)
        return status;
    nfc_add(&t, "%s: dim %u, context %u, %s, %u parameters in %u tensors\n\n", m->name, m->dim, m->context,
            m->type == NF_F32 ? "float" : "double", m->params, m->n_param);
    for (uint32_t i = 0; i < m->layers; i++) {
        char prefix[32];
        snprintf(prefix, sizeof prefix, "flow.%u.", i + 1);
        nfc_add(&t, "  %3u %s\n", i + 1, m->layer_name[i]);
        for (; next < m->n_param && !strncmp(m->param[next].name, prefix, strlen(prefix)); next++) {
            const nf_param *q = &m->param[next];
            nfc_add(&t, q->rows ? "        %-28s [%zu, %zu]\n" : "        %-28s [%zu]\n", q->name,
                    q->rows ? q->rows : q->cols, q->cols);
        }
    }
    for (; next < m->n_param; next++)
        nfc_add(&t, "      %-30s [%zu]\n", m->param[next].name, m->param[next].cols);
    nfc_add(&t, "\n");
    for (int kind = 0; kind < NF_ENTRIES; kind++)
        add_entry(&t, m, (nf_entry_kind)kind);
    for (nfc_id id = 0; id < m->graph->n; id++)
        live += nfc_at(m->graph, id)->op > NFC_OP_PICK;
    nfc_add(&t,
            "\n%u elementwise operations asked for, %u of them folded or simplified away as they were built\n"
            "%u nodes, %u of them operations, the rest inputs, constants and views that cost nothing; %u found again\n",
            m->graph->asked, m->graph->asked > m->graph->made ? m->graph->asked - m->graph->made : 0, m->graph->n, live,
            m->graph->shared);
    nfc_add(&t, "tile kernels: %s\n", m->isa);
    nfc_add(&t, "describe %.1f ms, graph %.1f ms, print %.1f ms, libtcc %.1f ms: %.1f ms from text to callable code\n",
            m->times.describe, m->times.graph, m->times.print, m->times.tcc,
            m->times.describe + m->times.graph + m->times.print + m->times.tcc);
    *report = t.at;
    return NF_OK;
}

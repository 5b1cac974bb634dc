/* inspect.c - what a person wants to know of a model: its layers, its parameters, what it costs. */
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"

/* Of matrices only the live weights count, unless masks are to be counted too. */
static double node_flops(const nfc_graph *g, const nfc_routine *r, nfc_id id, bool masks)
{
    const nfc_node *n = nfc_at(g, id);
    const bool outer = n->op == NFC_OP_OUTER && r->place[id].mask != NFC_NONE;
    if (masks && (outer || nfc_is_product(n->op)))
        return 2.0 * nfc_width(g, outer ? r->place[id].mask : n->args[0]);
    return outer ? 2.0 * nfc_live_elements(g, r->place[id].mask) : nfc_flops(g, id);
}

static double routine_flops(const nfc_model *m, const nfc_routine *r, bool masks)
{
    double sum = 0;
    for (uint32_t i = 0; i < r->n_body; i++) {
        const nfc_loop *loop = nfc_loop_at(r, i);
        sum += node_flops(m->graph, r, r->body[i], masks) * (loop ? loop->iteration->rounds : 1);
    }
    for (nfc_id id = 0; id < m->graph->n; id++) /* what others compute on the way */
        sum += r->place[id].absorbed ? node_flops(m->graph, r, id, masks) : 0;
    return sum;
}

void nfc_measure(const nfc_model *m, nfc_function *f)
{
    const nfc_routine *r = &f->r;
    f->narrow = r->n_loops == 0;
    f->elements = 0;
    for (uint32_t i = 0; i < r->n_body; i++) {
        const nfc_op op = nfc_at(m->graph, r->body[i])->op;
        const uint32_t width = nfc_width(m->graph, r->body[i]);
        f->narrow &= width <= NFC_NARROW;
        f->elements += nfc_ops[op].shape == NFC_STRUCTURE ? 0 : width;
    }
    for (int masks = 0; masks < 2; masks++)
        f->flops[masks] = routine_flops(m, r, masks);
}

static double plan_flops(const nfc_code *c, nf_entry_kind kind, bool masks)
{
    double sum = 0;
    for (uint32_t i = 0; i < c->plan[kind].n; i++)
        if (c->plan[kind].call[i].kind == NFC_RUN)
            sum += c->function[c->plan[kind].call[i].function].flops[masks];
    return sum;
}

/* An entry point with a kernel for every statement. */
static nfc_code planned(nfc_model *m, nf_entry_kind kind)
{
    nfc_code c = {.m = m};
    nfc_code_add(&c, kind);
    return c;
}

void nfc_model_cc_estimate(nfc_model *m, nf_entry_kind kind, double *saved, double *compile)
{
    const double element_saves = 0.035e-9, statement_takes = 4e-3; /* measured, 2 cores */
    nfc_code c = planned(m, kind);
    double elements = 0, statements = 0;
    for (uint32_t k = 0; k < c.plan[kind].n; k++)
        if (c.plan[kind].call[k].kind == NFC_RUN)
            elements += c.function[c.plan[kind].call[k].function].elements;
    for (uint32_t i = 0; i < c.n; i++)
        statements += c.function[i].r.n_body;
    *saved = elements * element_saves;
    *compile = statements * statement_takes;
    nfc_code_free(&c);
}

static void add_entry(nfc_text *t, nfc_model *m, nf_entry_kind kind)
{
    nfc_code c = planned(m, kind);
    const nfc_plan *p = &c.plan[kind];
    const double live = plan_flops(&c, kind, false), all = plan_flops(&c, kind, true);
    uint32_t body = 0, before = 0, after = 0;
    char masks[64] = "";
    if (all > live)
        snprintf(masks, sizeof masks, " (%.0f with masked blocks)", all);
    for (uint32_t i = 0; i < p->n; i++) {
        const nfc_routine *r = &c.function[p->call[i].function].r;
        if (p->call[i].kind == NFC_RUN)
            body += r->n_body, before += r->n_prologue, after += r->n_epilogue;
    }
    nfc_add(t, "  %-9s %10.0f flops a row%s, %6u statements a tile, %5u before, %5u after\n", p->name, live, masks,
            body, before, after);
    nfc_code_free(&c);
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
        live += nfc_computes(nfc_at(m->graph, id)->op);
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

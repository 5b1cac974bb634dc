/* inspect.c - what a person wants to know of a model: its layers, its parameters, what it costs. */
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"

/* Operations of an entry point for each row; masks: those of masked weights too, which are left out. */
static double plan_flops(const nfc_code *c, nf_entry_kind kind, bool masks)
{
    double sum = 0;
    for (uint32_t i = 0; i < c->plan[kind].n; i++)
        if (c->plan[kind].call[i].kind == NFC_RUN)
            sum += c->function[c->plan[kind].call[i].function].flops[masks];
    return sum;
}

/* The plan of an entry point where nothing is unrolled: every statement is one kernel call. To be freed by
 * nfc_code_free. */
static nfc_code planned(nfc_model *m, nf_entry_kind kind)
{
    nfc_code c = {.m = m};
    nfc_code_add(&c, kind);
    return c;
}

/* Adds an entry point's line: its operations a row and its statements. */
static void add_entry(nfc_text *t, nfc_model *m, nf_entry_kind kind)
{
    nfc_code c = planned(m, kind);
    const nfc_plan *p = &c.plan[kind];
    const double live = plan_flops(&c, kind, false), all = plan_flops(&c, kind, true);
    uint32_t body = 0, before = 0, after = 0;
    char masks[64] = "";
    if (all > live)
        snprintf(masks, sizeof masks, " (%.0f with masked blocks)", all);
    for (uint32_t i = 0; i < p->n; i++)
        if (p->call[i].kind == NFC_RUN) { /* a model that only moves features has no functions */
            const nfc_routine *r = &c.function[p->call[i].function].r;
            body += r->n_body, before += r->n_prologue, after += r->n_epilogue;
        }
    nfc_add(t, "  %-9s %10.0f flops a row%s, %6u statements a tile, %5u before, %5u after\n", p->name, live, masks,
            body, before, after);
    nfc_code_free(&c);
}

/* Adds the features' domains, those that stand side by side and are alike as one. */
static void add_domains(nfc_text *t, const nfc_model *m)
{
    char name[NFC_DOMAIN_NAME + 1], before[NFC_DOMAIN_NAME + 1] = "";
    const char *at = m->domain;
    uint32_t alike = 0;
    for (bool first = true, more = true; more; alike++) {
        more = nfc_next_domain(&at, name);
        if (before[0] && (!more || strcmp(name, before) != 0)) {
            nfc_add(t, first ? "  domain " : ", ");
            if (alike > 1)
                nfc_add(t, "%u x ", alike);
            nfc_add(t, "%s", before);
            first = false, alike = 0;
        }
        strcpy(before, name);
    }
    nfc_add(t, "\n");
}

nf_status nfc_model_inspect(nfc_model *m, char **report, nf_error *error)
{
    NF_SCOPE(error);
    const nf_program *program;
    const nf_status status = nfc_model_program(m, &program, error);
    nfc_text t = {0};
    uint32_t next = 0, live = 0;
    if (status)
        return status;
    nfc_add(&t, "%s: dim %u, context %u, %s, %u parameters in %u tensors\n\n", m->name, m->dim, m->context,
            m->type == NF_F32 ? "float" : "double", m->params, m->n_param);
    if (m->domain)
        add_domains(&t, m);
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

/* dump.c - the stages between a description and C, for people: the graph, and the functions it is lowered to. */
#include <string.h>

#include "memory.h"
#include "model.h"
#include "print/print.h"

/* ---- the graph --------------------------------------------------------------------------------------------------- */

/* Adds numbers with commas; of more than MOST the first, and "...". */
static void add_numbers(nfc_text *t, const double *number, uint32_t n)
{
    enum { MOST = 8 };
    const uint32_t shown = n > MOST ? MOST - 1 : n;
    for (uint32_t i = 0; i < shown; i++) {
        nfc_add(t, i ? ", " : "");
        nfc_add_number(t, number[i], 0);
    }
    nfc_add(t, shown < n ? ", ..." : "");
}

/* Adds where a pick's elements come from, run by run: "%3[0 .. 5]", "%3[0 .. 8 by 2]" for every second, "%3[4 x 6]"
 * for one six times; "%3[0 .. 2] and 3 times 8 on" for a run that comes three times more, each time 8 elements on. */
static void add_pick(const nfc_graph *g, nfc_text *t, nfc_id id)
{
    nfc_run *run = nf_alloc(nfc_width(g, id), sizeof *run);
    const uint32_t runs = nfc_pick_runs(g, id, run);
    for (uint32_t i = 0; i < runs; i++) {
        const nfc_run *q = &run[i];
        nfc_add(t, "%s%%%u[%u", i ? ", " : "", nfc_at(g, id)->args[q->arg], q->first);
        if (q->count > 1 && q->step)
            nfc_add(t, " .. %lld", (long long)q->first + (long long)(q->count - 1) * q->step);
        if (q->count > 1 && q->step != 1)
            nfc_add(t, q->step ? " by %d" : " x %d", q->step ? q->step : (int)q->count);
        nfc_add(t, "]");
        if (q->times > 1)
            nfc_add(t, " and %u times %d on", q->times - 1, q->jump);
    }
    nf_free(run);
}

/* Adds a node's line: its number, operation and arguments, its shape, how often it changes. */
static void dump_node(const nfc_model *m, nfc_text *t, nfc_id id)
{
    static const char *const rate[] = {"constant", "once a call", "for every row", "once a call, after the rows"};
    const nfc_graph *g = m->graph;
    const nfc_node *n = nfc_at(g, id);
    nfc_text what = {0};
    nfc_add(&what, "%%%u = %s ", id, nfc_ops[n->op].name);
    if (n->op == NFC_OP_CONST) {
        add_numbers(&what, n->value, nfc_is_uniform(g, id) ? 1 : n->rows * n->cols);
    } else if (n->op == NFC_OP_INPUT) {
        nfc_add(&what, "%s", nfc_input_name[n->input]);
    } else if (n->op == NFC_OP_PARAM) {
        uint32_t i = 0;
        while (i + 1 < m->n_param && m->param_node[i] != id)
            i++;
        nfc_add(&what, "%s", m->param[i].name);
    } else if (n->op == NFC_OP_PICK) {
        add_pick(g, &what, id);
    } else {
        for (uint32_t i = 0; i < n->n_args; i++)
            nfc_add(&what, "%s%%%u", i ? ", " : "", n->args[i]);
    }
    nfc_add(t, "  %-40s [%u, %u] %s\n", what.at, n->rows, n->cols, rate[n->rate]);
    nfc_text_free(&what);
}

static void want(bool *live, nfc_id id)
{
    if (id != NFC_NONE)
        live[id] = true;
}

/* Adds a block's function: the nodes that it needs, in the order of their creation, and which are its results. */
static void dump_routine(const nfc_model *m, const nfc_routine *r, nfc_text *t)
{
    const nfc_graph *g = m->graph;
    bool *live = nf_alloc(g->n, sizeof *live);
    for (uint32_t i = 0; i < r->n_out; i++)
        want(live, r->out[i].id);
    want(live, r->loss);
    for (uint32_t i = 0; r->grad && i < r->n_param; i++)
        want(live, r->grad[i]);
    for (nfc_id id = g->n; id-- > 0;)
        for (uint32_t i = 0; live[id] && i < nfc_at(g, id)->n_args; i++)
            live[nfc_at(g, id)->args[i]] = true;
    nfc_add(t, "\n%s\n", r->name);
    for (nfc_id id = 0; id < g->n; id++)
        if (live[id])
            dump_node(m, t, id);
    for (uint32_t i = 0; i < r->n_out; i++)
        nfc_add(t, "  -> %s: %%%u\n", r->out[i].name, r->out[i].id);
    if (r->loss != NFC_NONE)
        nfc_add(t, "  -> loss: %%%u\n", r->loss);
    for (uint32_t i = 0; r->grad && i < r->n_param; i++)
        if (r->grad[i] != NFC_NONE)
            nfc_add(t, "  -> gradient of %s: %%%u\n", m->param[r->first_param + i].name, r->grad[i]);
    nf_free(live);
}

static void dump_graph(const nfc_model *m, nfc_text *t)
{
    for (uint32_t b = 0; b < m->n_block; b++)
        for (int part = 0; part < NFC_PARTS; part++) {
            const nfc_routine *r = &m->block[b].part[part];
            if (r->name[0])
                dump_routine(m, r, t);
        }
}

/* ---- functions --------------------------------------------------------------------------------------------------- */

/* A lowered function being dumped to t. */
typedef struct dump {
    const nfc_model *m;
    const nfc_lowered *l;
    const nfc_tables *tables;
    nfc_text *t;
} dump;

/* Adds `count` elements of a value from `first` on, `step` apart: "t[4 .. 7]", or the number that a constant is. by:
 * how far on they are in each further piece j, or copy j, of the instruction. */
static void add_elements(const dump *d, const nfc_value *v, uint32_t first, uint32_t count, int32_t step, int32_t by)
{
    static const char *const home[] = {[NFC_STEPS] = "s", [NFC_TOTALS] = "total", [NFC_GRADIENT] = "grad",
                                       [NFC_SAVED] = "v", [NFC_TILE] = "t",       [NFC_THE_LOSS] = "loss"};
    nfc_text *t = d->t;
    if (v->home == NFC_TABLE && (v->uniform || (count == 1 && !by))) {
        nfc_add_number(t, d->tables->at[v->which].number[v->uniform ? 0 : first], 0);
        return;
    }
    if (v->home == NFC_LOCAL)
        nfc_add(t, "v%u", v->statement + 1);
    else if (v->home == NFC_TABLE)
        nfc_add(t, "table%u", v->which);
    else if (v->home == NFC_PARAMS)
        nfc_add(t, "%s", d->m->param[v->which].name);
    else
        nfc_add(t, "%s", v->home == NFC_INPUT || v->home == NFC_OUT ? nfc_rows_name(d->l, v) : home[v->home]);
    if (v->home != NFC_LOCAL && v->home != NFC_TABLE && v->home != NFC_PARAMS)
        first += v->offset;
    nfc_add(t, "[%u", first);
    if (by)
        nfc_add(t, " %c %d j", by < 0 ? '-' : '+', by < 0 ? -by : by);
    if (count > 1 && step == 1 && !by)
        nfc_add(t, " .. %u", first + count - 1);
    else if (count > 1)
        nfc_add(t, step ? ", %u by %d" : ", %u times", count, step);
    nfc_add(t, "]");
}

/* The same for an operand, which may be none. */
static void add_operand(const dump *d, const nfc_operand *o, uint32_t count, int32_t by)
{
    if (o->value == NFC_NONE)
        nfc_add(d->t, "none");
    else
        add_elements(d, nfc_value_of(d->l, o), o->first, count, o->step, by);
}

static void dump_instruction(const dump *d, const nfc_instruction *i)
{
    static const char *const form[NFC_FORMS] = {[NFC_FORM_PRODUCT] = "product",
                                                [NFC_FORM_SUMMED] = "summed",
                                                [NFC_FORM_COPY] = "copy",
                                                [NFC_FORM_GATHER] = "gather",
                                                [NFC_FORM_FILL] = "zeros"};
    nfc_text *t = d->t;
    if (i->form == NFC_FORM_ROUND || i->form == NFC_FORM_END) {
        nfc_add(t, i->form == NFC_FORM_ROUND ? "    %u times:\n" : "    end\n", i->times);
        return;
    }
    const bool element = i->form == NFC_FORM_ELEMENT, copy = i->form == NFC_FORM_COPY;
    const int32_t pieces = element && i->times > 1;
    const uint32_t count = element ? 1 : i->count ? i->count : nfc_value_of(d->l, &i->to)->width;
    nfc_add(t, "    ");
    add_elements(d, nfc_value_of(d->l, &i->to), i->to.first, count, 1,
                 pieces ? i->to.step
                 : copy ? (int32_t)i->apart
                        : 0);
    nfc_add(t, " %s ", i->adds ? "+=" : "=");
    if (!element || i->op != NFC_OP_PICK)
        nfc_add(t, "%s ", i->kernel ? i->kernel : form[i->form] ? form[i->form] : nfc_ops[i->op].name);
    for (uint32_t k = 0; k < i->n_from; k++) {
        const nfc_operand *o = nfc_from(d->l, i, k);
        const uint32_t read = element                ? 1
                              : i->count             ? i->count
                              : o->value == NFC_NONE ? 1
                                                     : nfc_value_of(d->l, o)->width;
        nfc_add(t, k ? ", " : "");
        add_operand(d, o, read, pieces ? o->step : copy ? i->jump : 0);
    }
    if (i->n_from == 0)
        nfc_add(t, "0");
    if (i->form == NFC_FORM_REDUCE || i->form == NFC_FORM_PRODUCT || i->form == NFC_FORM_SUMMED)
        nfc_add(t, ": %u x %u", i->rows, i->cols);
    if (i->table != NFC_NONE)
        nfc_add(t, ", table%u of %u", i->table, d->tables->at[i->table].rows);
    if (i->times > 1 && (pieces || copy))
        nfc_add(t, "; j < %u", i->times);
    nfc_add(t, "\n");
}

/* Adds a lowered function: its sizes, and the instructions of its four sections with their regions and groups. */
static void dump_function(const nfc_model *m, const nfc_code *c, const nfc_function *f, nfc_text *t)
{
    static const char *const title[NFC_SECTIONS] = {"once a call, before the rows", "for the rows of a tile",
                                                    "for the rows of a tile, back", "once a call, after the rows"};
    const nfc_lowered *l = &f->lowered;
    const dump d = {m, l, &c->tables, t};
    nfc_add(t, "\n%s: %u numbers once a call, %u sums, %u rows saved, %u rows of scratch\n", f->r.name, f->r.step,
            f->r.total, f->r.saved, f->r.scratch);
    for (int section = 0; section < NFC_SECTIONS; section++) {
        uint32_t group = NFC_NONE, region = 0;
        for (uint32_t i = nfc_begin(l, (nfc_section)section); i < l->end[section]; i++) {
            const nfc_instruction *at = &l->at[i];
            if (i == nfc_begin(l, (nfc_section)section))
                nfc_add(t, "  %s\n", title[section]);
            if (at->region && at->region != region) {
                nfc_add(t, "    -- ");
                nfc_add_region(m, at->region, t);
                nfc_add(t, "\n");
            }
            if (at->form == NFC_FORM_ELEMENT && at->group != group && section != NFC_PROLOGUE &&
                section != NFC_EPILOGUE)
                nfc_add(t,
                        at->times > 1 ? "    - one loop over the lanes, in %u pieces\n"
                                      : "    - one loop over the lanes\n",
                        at->times);
            region = at->region;
            group = at->group;
            dump_instruction(&d, at);
        }
    }
}

static void dump_lowered(nfc_model *m, nfc_text *t)
{
    nfc_code c = nfc_shipped_code(m, 0);
    for (int kind = 0; kind < NF_ENTRIES; kind++)
        nfc_code_add(&c, (unsigned)kind);
    for (uint32_t i = 0; i < c.n; i++)
        dump_function(m, &c, &c.function[i], t);
    nfc_code_free(&c);
}

nf_status nfc_model_dump(nfc_model *m, nfc_stage stage, char **text, nf_error *error)
{
    *text = NULL;
    NF_SCOPE(error);
    nfc_text t = {0}, header = {0};
    unsigned entries;
    void *printing = nfc_begin_program(m, 0);
    nfc_add_bytes(&t, "", 0); /* t.at is a text, "", even where nothing is printed */
    if (stage == NFC_STAGE_GRAPH)
        dump_graph(m, &t);
    else if (stage == NFC_STAGE_LOWERED)
        dump_lowered(m, &t);
    else if (!nfc_choose_entries(m, NULL, false, false, false, &entries, error))
        nfc_emit_c(m, &nfc_target_c, entries, NULL, 0, &t, &header, error);
    const nf_status status = nfc_end_program(m, printing, error);
    nfc_text_free(&header);
    if (status)
        nfc_text_free(&t);
    *text = t.at;
    return status;
}

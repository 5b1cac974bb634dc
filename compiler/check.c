/* check.c - what a description hands to C, looked at once more when no line of it can run again. The checks of
 * describe.lua tell people what is wrong; these here hold whatever the description did to Lua. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "memory.h"
#include "model.h"

enum { MODEL_NAME = 60, LAYER_NAME = 40, PARAM_NAME = 200, PATH = 1000 };

bool nfc_is_name(const char *text, size_t n, size_t most, bool dotted)
{
    if (n == 0 || n > most || (!dotted && text[0] >= '0' && text[0] <= '9'))
        return false;
    for (size_t i = 0; i < n; i++) {
        const char c = text[i];
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
        if (!letter && !(c >= '0' && c <= '9') && !(dotted && c == '.'))
            return false;
    }
    return true;
}

static bool is_name(const char *text, size_t most, bool dotted)
{
    return text && nfc_is_name(text, strlen(text), most, dotted);
}

/* A path that errors may show: no control characters, in UTF-8 neither. */
static bool is_path(const char *text)
{
    for (const unsigned char *c = (const unsigned char *)text; *c; c++)
        if (*c < ' ' || *c == 0x7f || (*c == 0xc2 && c[1] < 0xa0))
            return false;
    return text[0] && strlen(text) <= PATH;
}

static nf_status check_names(const nfc_model *m, nf_error *error)
{
    bool good = is_name(m->name, MODEL_NAME, false);
    for (uint32_t i = 0; i < m->layers; i++)
        good &= is_name(m->layer_name[i], LAYER_NAME, false);
    for (uint32_t i = 0; i < m->n_param; i++)
        good &= is_name(m->param[i].name, PARAM_NAME, true);
    const char *source = m->data.name;
    good &= !source || nf_toy_exists(source) || !strcmp(source, "npy") || !strcmp(source, "csv");
    if (!good)
        return nf_fail(error, NF_DATA, "%s: a name holds more than letters, digits and _", m->path);
    if (m->data.file && !is_path(m->data.file))
        return nf_fail(error, NF_DATA, "%s: the data file's name is empty, too long or has control characters",
                       m->path);
    return NF_OK;
}

static nf_status check_sizes(const nfc_model *m, nf_error *error)
{
    if (m->dim < 1 || m->dim > NFC_MAX_DIM || m->context > NFC_MAX_DIM)
        return nf_fail(error, NF_DATA, "%s: dim and context must be whole numbers up to %d", m->path, NFC_MAX_DIM);
    for (uint32_t i = 0; i < m->n_param; i++)
        if (m->type == NF_F32 && !(fabs(m->param[i].a) <= FLT_MAX && fabs(m->param[i].b) <= FLT_MAX))
            return nf_fail(error, NF_DATA, "%s: parameter %s starts with numbers outside float's range", m->path,
                           m->param[i].name);
    return NF_OK;
}

/* ---- the graph ----------------------------------------------------------------------------------------------------
 * A description may keep a row and use it where it has no value: a sweep's unknown or an iteration's carried value
 * outside them, the row x in base.sample, random numbers in log_prob. */

enum { READS_UNKNOWN = 1 << NFC_INPUTS };
#define ORPHAN (UINT32_MAX - 1) /* carried by an iteration that never came to be */
#define SEVERAL UINT32_MAX

typedef struct reads {
    uint8_t inputs;   /* bits 1 << NFC_IN_..., READS_UNKNOWN */
    uint32_t carried; /* the number + 1 of the iteration whose carried values it reads; 0: none */
} reads;

static void add_reads(reads *to, uint8_t inputs, uint32_t carried)
{
    to->inputs |= inputs;
    if (carried && to->carried != carried)
        to->carried = to->carried ? SEVERAL : carried;
}

/* What every node reads, directly or through others; nf_free'd by the caller. */
static reads *find_reads(const nfc_graph *g)
{
    reads *r = nf_alloc(g->n, sizeof *r);
    uint32_t *owner = nf_alloc(g->n, sizeof *owner);
    for (uint32_t k = 0; k < g->n_iterations; k++)
        for (uint32_t i = 0; i < g->iteration[k].n; i++)
            owner[g->iteration[k].carried[i]] = k + 1;
    for (nfc_id id = 0; id < g->n; id++) {
        const nfc_node *n = nfc_at(g, id);
        if (n->op == NFC_OP_INPUT)
            add_reads(&r[id], (uint8_t)(1 << n->input), 0);
        else if (n->op == NFC_OP_UNKNOWN)
            add_reads(&r[id], READS_UNKNOWN, 0);
        else if (n->op == NFC_OP_CARRIED)
            add_reads(&r[id], 0, owner[id] ? owner[id] : ORPHAN);
        for (uint32_t i = 0; i < n->n_args; i++)
            add_reads(&r[id], r[n->args[i]].inputs, r[n->args[i]].carried);
        if (n->op == NFC_OP_ITERATED && r[id].carried == n->solved.sweep + 1)
            r[id].carried = 0;
    }
    nf_free(owner);
    return r;
}

static nf_status check_root(const nfc_model *m, const reads *r, nfc_id id, const char *what, nf_error *error)
{
    const bool draws = id == m->sample;
    if (id == NFC_NONE)
        return NF_OK; /* the graph has an error, told elsewhere */
    if (r[id].inputs & READS_UNKNOWN)
        return nf_fail(error, NF_DATA, "%s: %s reads the x of a sweep outside its function", m->path, what);
    if (r[id].carried)
        return nf_fail(error, NF_DATA, "%s: %s reads a carried value of iterate outside its function", m->path, what);
    if (draws && r[id].inputs & 1 << NFC_IN_DATA)
        return nf_fail(error, NF_DATA, "%s: %s reads a row that was kept from another function", m->path, what);
    if (!draws && r[id].inputs & 1 << NFC_IN_RANDOM)
        return nf_fail(error, NF_DATA, "%s: %s reads random numbers; only sampling has them", m->path, what);
    return NF_OK;
}

static nf_status check_graph(const nfc_model *m, nf_error *error)
{
    reads *r = find_reads(m->graph);
    nf_status status = check_root(m, r, m->forward[0], "forward", error);
    if (!status)
        status = check_root(m, r, m->forward[1], "forward", error);
    if (!status)
        status = check_root(m, r, m->log_prob, "log_prob", error);
    if (!status)
        status = check_root(m, r, m->inverse[0], "inverse", error);
    if (!status)
        status = check_root(m, r, m->inverse[1], "inverse", error);
    for (uint32_t i = 0; i <= m->layers && !status; i++)
        status = check_root(m, r, m->each[i], "inverse", error);
    for (uint32_t i = 0; i < m->n_entering && !status; i++)
        status = check_root(m, r, m->entering[i], "forward", error);
    if (!status)
        status = check_root(m, r, m->sample, "sample", error);
    nf_free(r);
    return status;
}

nf_status nfc_model_check(const nfc_model *m, nf_error *error)
{
    nf_status status = check_names(m, error);
    if (!status)
        status = check_sizes(m, error);
    return status ? status : check_graph(m, error);
}

/* ---- constants --------------------------------------------------------------------------------------------------- */

static void need(bool *needed, nfc_id id)
{
    if (id != NFC_NONE)
        needed[id] = true;
}

/* Marks what any entry point computes. */
static void mark_needed(const nfc_model *m, bool *needed)
{
    const nfc_id root[] = {m->forward[0], m->forward[1], m->inverse[0], m->inverse[1],
                           m->log_prob,   m->sample,     m->score,      m->loss};
    for (size_t i = 0; i < sizeof root / sizeof *root; i++)
        need(needed, root[i]);
    for (uint32_t i = 0; i < m->n_param; i++)
        need(needed, m->grad[i]);
    for (uint32_t i = 0; i <= m->layers; i++)
        need(needed, m->each[i]);
    for (uint32_t i = 0; i < m->n_entering; i++)
        need(needed, m->entering[i]);
    for (nfc_id id = m->graph->n; id-- > 0;)
        for (uint32_t i = 0; needed[id] && i < nfc_at(m->graph, id)->n_args; i++)
            needed[nfc_at(m->graph, id)->args[i]] = true;
}

nf_status nfc_model_check_constants(const nfc_model *m, nf_error *error)
{
    const nfc_graph *g = m->graph;
    nf_status status = NF_OK;
    if (m->type != NF_F32)
        return NF_OK;
    bool *needed = nf_alloc(g->n, sizeof *needed);
    mark_needed(m, needed);
    for (nfc_id id = 0; id < g->n && !status; id++) {
        const nfc_node *n = nfc_at(g, id);
        for (uint32_t e = 0; needed[id] && n->op == NFC_OP_CONST && e < n->rows * n->cols && !status; e++)
            if (isfinite(n->value[e]) && fabs(n->value[e]) > FLT_MAX)
                status = nf_fail(error, NF_DATA,
                                 "%s: the constant %.3g is outside float's range; precision = \"double\" holds it",
                                 m->path, n->value[e]);
    }
    nf_free(needed);
    return status;
}

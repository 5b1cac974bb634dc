/* check.c - the checks of what a description has handed to C, made when none of its Lua can run any more. Those of
 * describe.lua tell people what is wrong; these here hold even if a description has got around those. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "memory.h"
#include "model.h"

enum { LAYER_NAME = 40, PATH = 1000, PATHS = 1 << 20 }; /* most characters of each; PATHS: of a list of files */

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

/* Whether n bytes are a path that errors may show: without control characters of ASCII or, in UTF-8, of Latin-1. */
static bool is_path(const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const unsigned char c = (unsigned char)text[i];
        if (c < ' ' || c == 0x7f || (c == 0xc2 && (unsigned char)text[i + 1] < 0xa0))
            return false;
    }
    return n > 0 && n <= PATH;
}

/* Whether a text is such a path, or a list with line feeds between them. */
static bool are_paths(const char *text)
{
    bool good = strlen(text) <= PATHS;
    for (const char *end = strchr(text, '\n'); end && good; end = strchr(text, '\n')) {
        good = is_path(text, (size_t)(end - text));
        text = end + 1;
    }
    return good && is_path(text, strlen(text));
}

static nf_status check_names(const nfc_model *m, nf_error *error)
{
    bool good = is_name(m->name, NFC_MODEL_NAME, false);
    for (uint32_t i = 0; i < m->layers; i++)
        good &= is_name(m->layer_name[i], LAYER_NAME, false);
    for (uint32_t i = 0; i < m->n_param; i++)
        good &= is_name(m->param[i].name, NFC_PARAM_NAME, true);
    char domain[NFC_DOMAIN_NAME + 1];
    for (const char *at = m->domain; nfc_next_domain(&at, domain);)
        good &= is_name(domain, NFC_DOMAIN_NAME, false);
    const char *source = m->data.name;
    good &= !source || nf_toy_exists(source) || !strcmp(source, "npy") || !strcmp(source, "csv");
    if (!good)
        return nf_fail(error, NF_DATA, "%s: a name holds more than letters, digits and _", m->path);
    if (m->data.file.file && !are_paths(m->data.file.file))
        return nf_fail(
            error, NF_DATA,
            "%s: %s.file: expected names of at most %d bytes each without control characters, found %zu bytes", m->path,
            m->data.name, PATH, strlen(m->data.file.file));
    return NF_OK;
}

static const double MOST_WHOLE = 1e15; /* up to here whole numbers are apart in double, and have others between them */

/* Whether a number is in float's range: neither beyond it nor so small that 0 would take its place. */
static bool float_holds(double v) { return fabs(v) <= FLT_MAX && (v == 0 || (float)v != 0); }

static nf_status check_sizes(const nfc_model *m, nf_error *error)
{
    if (m->dim < 1 || m->dim > NFC_MAX_DIM || m->context > NFC_MAX_DIM)
        return nf_fail(error, NF_DATA, "%s: dim and context must be whole numbers up to %d", m->path, NFC_MAX_DIM);
    for (uint32_t i = 0; m->points && i < m->dim; i++) {
        const double *ends = &m->ends[2 * i];
        const bool whole = floor(ends[0]) == ends[0] && floor(ends[1]) == ends[1] && ends[0] < ends[1];
        if (m->points[i] > NF_MOST_POINTS || (m->points[i] && !(whole && fmax(-ends[0], ends[1]) <= MOST_WHOLE)))
            return nf_fail(error, NF_DATA, "%s: the domain of feature %u has no points, or no ends, of whole numbers",
                           m->path, i + 1);
    }
    for (uint32_t i = 0; i < m->n_param; i++)
        if (m->type == NF_F32 && !(float_holds(m->param[i].a) && float_holds(m->param[i].b)))
            return nf_fail(error, NF_DATA, "%s: parameter %s starts with numbers outside float's range", m->path,
                           m->param[i].name);
    return NF_OK;
}

/* ---- the graph ----------------------------------------------------------------------------------------------------
 * A description may keep a row and use it where it has no value: a sweep's unknown or an iteration's carried value
 * outside them, the row x in base.sample, random numbers in log_prob, a layer's parameter in the base. */

enum { READS_UNKNOWN = 1 << NFC_INPUTS };
#define ORPHAN (UINT32_MAX - 1) /* carried values of an iteration that failed and is not in the graph */
#define SEVERAL UINT32_MAX      /* more than one iteration, or owner */

/* What a node reads, itself or through its arguments, that not every function has. */
typedef struct reads {
    uint16_t inputs;   /* bits 1 << NFC_IN_..., READS_UNKNOWN */
    uint32_t carried;  /* the number + 1 of the iteration whose carried values it reads; 0: none; or ORPHAN, SEVERAL */
    uint32_t data;     /* the owner of the data that it reads, see nfc_node; 0: none; or SEVERAL */
    uint32_t from, to; /* the parameter tensors that it reads are some of from, ..., to - 1; to is 0: none */
} reads;

/* Adds a number to what *to stands for: 0 for none, a number, or SEVERAL. */
static void add_one(uint32_t *to, uint32_t number)
{
    if (number && *to != number)
        *to = *to ? SEVERAL : number;
}

static void add_reads(reads *to, const reads *from)
{
    to->inputs |= from->inputs;
    add_one(&to->carried, from->carried);
    add_one(&to->data, from->data);
    if (from->to && (!to->to || from->from < to->from))
        to->from = from->from;
    if (from->to > to->to)
        to->to = from->to;
}

/* What every node reads, by id; nf_free'd by the caller. */
static reads *find_reads(const nfc_model *m)
{
    const nfc_graph *g = m->graph;
    reads *r = nf_alloc(g->n, sizeof *r);
    uint32_t *owner = nf_alloc(g->n, sizeof *owner); /* of carried values and parameters */
    for (uint32_t k = 0; k < g->n_iterations; k++)
        for (uint32_t i = 0; i < g->iteration[k].n; i++)
            owner[g->iteration[k].carried[i]] = k + 1;
    for (uint32_t i = 0; i < m->n_param; i++)
        owner[m->param_node[i]] = i;
    for (nfc_id id = 0; id < g->n; id++) {
        const nfc_node *n = nfc_at(g, id);
        if (n->op == NFC_OP_INPUT)
            add_reads(&r[id], &(reads){.inputs = (uint16_t)(1 << n->input), .data = n->owner});
        else if (n->op == NFC_OP_UNKNOWN)
            add_reads(&r[id], &(reads){.inputs = READS_UNKNOWN});
        else if (n->op == NFC_OP_PARAM)
            add_reads(&r[id], &(reads){.from = owner[id], .to = owner[id] + 1});
        else if (n->op == NFC_OP_CARRIED)
            add_reads(&r[id], &(reads){.carried = owner[id] ? owner[id] : ORPHAN});
        for (uint32_t i = 0; i < n->n_args; i++)
            add_reads(&r[id], &r[n->args[i]]);
        if (n->op == NFC_OP_ITERATED && r[id].carried == n->solved.sweep + 1)
            r[id].carried = 0;
    }
    nf_free(owner);
    return r;
}

/* What check_root needs to know of the function of a block whose result it checks. */
typedef struct function {
    const nfc_model *m;
    const reads *r;
    const nfc_block *b;
    const char *what; /* its name */
    nfc_id data;      /* the rows that it is called with, NFC_NONE if it gets none */
} function;

/* Checks the rows that a function is called with. */
static nf_status check_data(const function *f, uint32_t width, nf_error *error)
{
    const nfc_node *n = f->data < f->m->graph->n ? nfc_at(f->m->graph, f->data) : NULL;
    if (n && n->op == NFC_OP_INPUT && n->input == NFC_IN_DATA && n->rows == 1 && n->cols == width)
        return NF_OK;
    return nf_fail(error, NF_DATA, "%s: %s is called with something else than rows of %u", f->m->path, f->what, width);
}

/* Checks a result of a function, which must be so wide. adds: it is the log-determinant, to which the function adds. */
static nf_status check_root(const function *f, nfc_id id, uint32_t width, bool adds, nf_error *error)
{
    const nfc_model *m = f->m;
    if (id >= m->graph->n || nfc_width(m->graph, id) != width)
        return nf_fail(error, NF_DATA, "%s: %s returns something else than a row of %u", m->path, f->what, width);
    const reads *r = &f->r[id];
    const char *at = nfc_region_at(m, nfc_at(m->graph, id)->region);
    const bool draws = f->b->kind == NFC_BASE && f->data == NFC_NONE;
    const bool context = m->context && f->b->kind != NFC_CONTEXT;
    if (r->inputs & READS_UNKNOWN)
        return nf_fail(error, NF_DATA, "%s: %s reads the x of a sweep outside its function", at, f->what);
    if (r->carried)
        return nf_fail(error, NF_DATA, "%s: %s reads a carried value of iterate outside its function", at, f->what);
    if (!draws && r->inputs & 1 << NFC_IN_RANDOM)
        return nf_fail(error, NF_DATA, "%s: %s reads random numbers; only sampling has them", at, f->what);
    if ((r->data && (f->data == NFC_NONE || r->data != nfc_at(m->graph, f->data)->owner)) ||
        (!context && r->inputs & 1 << NFC_IN_CONTEXT) || (!adds && r->inputs & 1 << NFC_IN_LDJ))
        return nf_fail(error, NF_DATA, "%s: %s reads a row that was kept from another function", at, f->what);
    if (r->to && (r->from < f->b->first_param || r->to > f->b->first_param + f->b->n_param))
        return nf_fail(error, NF_DATA, "%s: %s reads a parameter that was kept from another part", at, f->what);
    return NF_OK;
}

/* Checks forward or inverse of a block of layers: its results, and the rows between the layers. */
static nf_status check_layers(const function *f, nfc_id y, nfc_id ldj, const nfc_id *inner, nf_error *error)
{
    const uint32_t dim = f->m->dim;
    nf_status status = check_data(f, dim, error);
    for (uint32_t i = 0; i + 1 < f->b->n_layers && !status; i++)
        status = check_root(f, inner[i], dim, false, error);
    if (!status)
        status = check_root(f, y, dim, false, error);
    return status ? status : check_root(f, ldj, 1, true, error);
}

/* Checks what the functions of a block return. */
static nf_status check_block(const nfc_model *m, const reads *r, const nfc_block *b, nf_error *error)
{
    const bool layers = b->kind == NFC_LAYERS, base = b->kind == NFC_BASE;
    const bool target = base && b->x == NFC_NONE;
    const function way = {m, r, b,
                          layers   ? "forward"
                          : target ? "log_density"
                          : base   ? "log_prob"
                                   : "context",
                          b->data};
    const function back = {m, r, b, layers ? "inverse" : "sample", layers ? b->inverse_data : NFC_NONE};
    nf_status status;
    if (layers) {
        status = check_layers(&way, b->y, b->ldj, b->forward_inner, error);
        return status ? status : check_layers(&back, b->x, b->inverse_ldj, b->inverse_inner, error);
    }
    status = check_data(&way, base ? m->dim : m->context, error);
    if (!status)
        status = check_root(&way, b->y, base ? 1 : m->context, false, error);
    return status || !base || target ? status : check_root(&back, b->x, m->dim, false, error);
}

static nf_status check_graph(const nfc_model *m, nf_error *error)
{
    reads *r = find_reads(m);
    nf_status status = NF_OK;
    for (uint32_t i = 0; i < m->n_block && !status; i++)
        status = check_block(m, r, &m->block[i], error);
    for (uint32_t i = 0; i < m->n_alone && !status; i++)
        status = check_block(m, r, &m->alone[i], error);
    if (m->target && !status)
        status = check_block(m, r, m->target, error);
    nf_free(r);
    return status;
}

/* Whether there is what training is to freeze. */
static nf_status check_freeze(const nfc_model *m, nf_error *error)
{
    nf_error why;
    nf_param *own = nf_alloc(m->n_param + 1, sizeof *own);
    for (uint32_t i = 0; i < m->n_param; i++)
        own[i] = m->param[i];
    const nf_status status = nf_freeze(own, m->n_param, m->layers, m->freeze, &why);
    nf_free(own);
    return status ? nf_fail(error, NF_DATA, "%s: %s", m->at ? m->at : m->path, why.text) : NF_OK;
}

nf_status nfc_model_check(const nfc_model *m, nf_error *error)
{
    nf_status status = check_names(m, error);
    if (!status)
        status = check_sizes(m, error);
    if (!status)
        status = check_freeze(m, error);
    return status ? status : check_graph(m, error);
}

/* ---- constants --------------------------------------------------------------------------------------------------- */

static void need(bool *needed, nfc_id id)
{
    if (id != NFC_NONE)
        needed[id] = true;
}

/* Marks the nodes that the result of any function depends on. */
static void mark_needed(const nfc_model *m, bool *needed)
{
    for (uint32_t i = 0; i < m->n_block; i++)
        for (int k = 0; k < NFC_PARTS; k++) {
            const nfc_routine *r = &m->block[i].part[k];
            for (uint32_t j = 0; j < r->n_out; j++)
                need(needed, r->out[j].id);
            if (r->n_out || r->loss)
                need(needed, r->loss);
            for (uint32_t j = 0; r->grad && j < r->n_param; j++)
                need(needed, r->grad[j]);
        }
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
            if (isfinite(n->value[e]) && !float_holds(n->value[e]))
                status = nf_fail(error, NF_DATA,
                                 "%s: the constant %.3g is outside float's range; precision = \"double\" holds it",
                                 nfc_region_at(m, n->region), n->value[e]);
    }
    nf_free(needed);
    return status;
}

/* ---- where a fault is -------------------------------------------------------------------------------------------- */

const nfc_region *nfc_region_of(const nfc_model *m, uint32_t region) { return &m->region[(region - 1) % m->n_region]; }

const char *nfc_region_at(const nfc_model *m, uint32_t region)
{
    return region ? nfc_region_of(m, region)->at : m->path;
}

nf_status nfc_graph_fault(const nfc_model *m, nf_error *error)
{
    return nf_fail(error, NF_DATA, "%s: %s", nfc_region_at(m, m->graph->region), m->graph->error);
}

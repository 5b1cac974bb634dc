/* block.c - what the functions of a flow's blocks (nfc_part) have to compute, as results in the graph. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"

/* What the names of functions end in, by nfc_part. */
static const char *const part_name[NFC_PARTS] = {"forward", "forward_layers", "inverse", "sample",      "sampled",
                                                 "loss",    "grad",           "score",   "inverse_grad"};

/* What a part owns. */
static void free_part(const nfc_routine *r)
{
    nf_free(r->out);
    nf_free(r->grad);
    nf_free(r->shares);
}

void nfc_parts_free(nfc_block *b)
{
    for (int k = 0; k < NFC_PARTS; k++)
        free_part(&b->part[k]);
}

/* Begins a part of a block anew: named, with the block's parameters, without results. */
static nfc_routine *open_part(const nfc_model *m, nfc_block *b, nfc_part part)
{
    nfc_routine *r = &b->part[part];
    free_part(r);
    *r = (nfc_routine){.loss = NFC_NONE,
                       .param = m->param_node + b->first_param,
                       .n_param = b->n_param,
                       .first_param = b->first_param,
                       .base = b->base};
    const bool log_prob = b->kind == NFC_BASE && part == NFC_FORWARD;
    snprintf(r->name, sizeof r->name, "%s_%s", b->name, log_prob ? "log_prob" : part_name[part]);
    return r;
}

/* Adds a result: one of the way there, or of the way back once r->two_ways is set. */
static void add_out(nfc_model *m, nfc_routine *r, nfc_id id, const char *name)
{
    const nfc_id result = nfc_result(m->graph, id, r->n_out);
    if (result == NFC_NONE)
        return;
    r->out = nf_realloc(r->out, (r->n_out + 1) * sizeof *r->out);
    nfc_out *o = &r->out[r->n_out];
    *o = (nfc_out){.id = result};
    snprintf(o->name, sizeof o->name, "%s", name);
    r->n_out++;
    r->n_there += !r->two_ways;
}

/* Adds the result "l", the log-determinant, unless the block leaves it as it came in. */
static void add_ldj(nfc_model *m, nfc_routine *r, nfc_id ldj)
{
    if (ldj != nfc_input(m->graph, NFC_IN_LDJ, 1))
        add_out(m, r, ldj, "l");
}

/* Adds the rows between the block's layers as results "h1", "h2", ... */
static void add_inner(nfc_model *m, nfc_routine *r, const nfc_block *b, const nfc_id *row)
{
    for (uint32_t i = 0; i + 1 < b->n_layers; i++) {
        char name[16];
        snprintf(name, sizeof name, "h%u", i + 1);
        add_out(m, r, row[i], name);
    }
}

/* The adjoint of a row `of`, zeros where nothing depends on it. */
static nfc_id or_zeros(nfc_graph *g, nfc_id adjoint, nfc_id of)
{
    return adjoint == NFC_NONE ? nfc_zeros(g, 1, nfc_width(g, of)) : adjoint;
}

/* Adds the way back to a part: the adjoint of the input row `data`, and of a tangent behind it, as result "dx", and if
 * `params` the gradient of the block's parameters and, where it is wanted, the adjoint of the context as "dc". y: the n
 * outputs, seed: their adjoints. */
static void derive_back(nfc_model *m, nfc_block *b, nfc_routine *r, nfc_id data, uint32_t n, const nfc_id *y,
                        const nfc_id *seed, bool params)
{
    nfc_graph *g = m->graph;
    const uint32_t k = params ? b->n_param : 0;
    if (g->error[0])
        return;
    nfc_id *wrt = nf_alloc(2 * ((size_t)k + 3), sizeof *wrt), *grad = wrt + k + 3;
    const nfc_id context = m->context && b->kind != NFC_CONTEXT ? nfc_input(g, NFC_IN_CONTEXT, m->context) : NFC_NONE;
    for (uint32_t i = 0; i < k; i++)
        wrt[i] = m->param_node[b->first_param + i];
    uint32_t wanted = k;
    wrt[wanted++] = data;
    const uint32_t tangent = m->directional && b->kind != NFC_CONTEXT ? wanted++ : 0;
    if (tangent)
        wrt[tangent] = nfc_input(g, NFC_IN_TANGENT, m->dim / 2);
    const uint32_t back = params && b->context_back && context != NFC_NONE ? wanted++ : 0;
    if (back)
        wrt[back] = context;
    nfc_adjoint(g, n, y, seed, wanted, wrt, grad);
    if (!g->error[0]) {
        if (params) {
            r->grad = nf_alloc(k + 1, sizeof *r->grad);
            r->shares = nf_alloc(k + 1, sizeof *r->shares);
            for (uint32_t i = 0; i < k; i++)
                r->grad[i] = grad[i];
        }
        const nfc_id dx = or_zeros(g, grad[k], data);
        add_out(m, r, tangent ? nfc_concat(g, 2, (nfc_id[]){dx, or_zeros(g, grad[tangent], wrt[tangent])}) : dx, "dx");
        if (back && grad[back] != NFC_NONE)
            add_out(m, r, nfc_binary(g, NFC_OP_ADD, nfc_input(g, NFC_IN_ADJOINT_CONTEXT, m->context), grad[back]),
                    "dc");
    }
    nf_free(wrt);
}

/* The floating-point operations that each row takes to compute the values a and b. */
static double cost(const nfc_graph *g, nfc_id a, nfc_id b)
{
    bool *needed = nf_alloc(g->n, sizeof *needed);
    double sum = 0;
    needed[a] = needed[b] = true;
    for (nfc_id id = g->n; id-- > 0;)
        if (needed[id]) {
            sum += nfc_at(g, id)->rate == NFC_ROW ? nfc_flops(g, id) : 0;
            for (uint32_t i = 0; i < nfc_at(g, id)->n_args; i++)
                needed[nfc_at(g, id)->args[i]] = true;
        }
    nf_free(needed);
    return sum;
}

/* Fills the parts of a block of layers, except NFC_INVERSE_GRAD. */
static void derive_layers(nfc_model *m, nfc_block *b)
{
    nfc_graph *g = m->graph;
    for (int inner = 0; inner <= (b->n_layers > 1); inner++) {
        nfc_routine *r = open_part(m, b, inner ? NFC_FORWARD_INNER : NFC_FORWARD);
        add_out(m, r, b->y, "y");
        add_ldj(m, r, b->ldj);
        if (inner)
            add_inner(m, r, b, b->forward_inner);
    }
    nfc_routine *inverse = open_part(m, b, NFC_INVERSE), *sample = open_part(m, b, NFC_SAMPLE);
    add_out(m, inverse, b->x, "y");
    add_ldj(m, inverse, b->inverse_ldj);
    add_out(m, sample, b->x, "y");
    add_inner(m, sample, b, b->inverse_inner);
    for (uint32_t i = 1; i < sample->n_out; i++)
        sample->out[i].optional = true;
    b->inverse_samples = b->n_layers == 1 && cost(g, b->x, b->inverse_ldj) <= 1.03 * cost(g, b->x, b->x);
    const nfc_id y[2] = {b->y, b->ldj};
    const nfc_id dy = nfc_input(g, b->adjoint_0 ? NFC_IN_ADJOINT_0 : NFC_IN_ADJOINT, m->dim);
    for (int score = 0; score < 2; score++) {
        nfc_routine *r = open_part(m, b, score ? NFC_SCORE : NFC_GRAD);
        const nfc_id seed[2] = {dy, score ? nfc_scalar(g, 1) : nfc_input(g, NFC_IN_SEED, 1)};
        add_out(m, r, b->y, "y");
        if (!score)
            add_ldj(m, r, b->ldj);
        r->two_ways = true;
        derive_back(m, b, r, b->data, 2, y, seed, !score);
    }
}

/* The log-density of a row, from what the layers and the base have computed, `chain`: that itself, or -inf where it is
 * +inf or NaN (on the edge of a support, outside it, where numbers overflow), or NaN if the data or the context hold a
 * NaN. */
static nfc_id settled(nfc_model *m, nfc_id chain)
{
    nfc_graph *g = m->graph;
    const nfc_id inf = nfc_scalar(g, INFINITY);
    nfc_id most = nfc_reduce(g, NFC_OP_REDUCE_MAX, nfc_input(g, NFC_IN_GIVEN, m->dim)); /* NaN if there is one */
    if (m->context)
        most = nfc_binary(g, NFC_OP_MAX, most,
                          nfc_reduce(g, NFC_OP_REDUCE_MAX, nfc_input(g, NFC_IN_GIVEN_CONTEXT, m->context)));
    const nfc_id density = nfc_select(g, NFC_OP_SELECT_LT, chain, inf, chain, nfc_scalar(g, -INFINITY));
    return nfc_select(g, NFC_OP_SELECT_LE, most, inf, density, most);
}

/* Fills the parts of the base, which end an entry point: the log-density and the loss, the sample, and the adjoints
 * with which the way back through the layers begins. These are of log-determinant + b->y, without the selects of
 * `settled`, so that no product has to be guarded. */
static void derive_base(nfc_model *m, nfc_block *b)
{
    nfc_graph *g = m->graph;
    g->region = nfc_at(g, b->y)->region;
    const nfc_id weight = nfc_input(g, NFC_IN_WEIGHT, 1), zero = nfc_scalar(g, 0);
    const nfc_id chain = nfc_binary(g, NFC_OP_ADD, nfc_input(g, NFC_IN_LDJ, 1), b->y);
    const bool target = b->x == NFC_NONE; /* whose numbers are the user's: nf_target says which of them are errors */
    const nfc_id log_prob = target ? chain : settled(m, chain), nll = nfc_unary(g, NFC_OP_NEG, log_prob);
    const nfc_id loss =
        nfc_row_sum(g, nfc_select(g, NFC_OP_SELECT_LT, zero, weight, nfc_binary(g, NFC_OP_MUL, nll, weight), zero));
    add_out(m, open_part(m, b, NFC_FORWARD), log_prob, "p");
    add_out(m, open_part(m, b, NFC_SAMPLE), b->x, "y");
    add_out(m, open_part(m, b, NFC_SAMPLED), settled(m, nfc_binary(g, NFC_OP_SUB, b->y, nfc_input(g, NFC_IN_LDJ, 1))),
            "p");
    open_part(m, b, NFC_LOSS)->loss = loss;
    nfc_routine *r = open_part(m, b, NFC_GRAD);
    const nfc_id seed = nfc_unary(g, NFC_OP_NEG, weight), one = nfc_scalar(g, 1);
    r->loss = loss;
    derive_back(m, b, r, b->data, 1, &b->y, &seed, true);
    add_out(m, r, seed, "a");
    derive_back(m, b, open_part(m, b, NFC_SCORE), b->data, 1, &b->y, &one, false);
    g->region = 0;
}

/* Fills the parts of a layer's function of the context. first: its input is the context as it is given. */
static void derive_context(nfc_model *m, nfc_block *b, bool first)
{
    nfc_graph *g = m->graph;
    add_out(m, open_part(m, b, NFC_FORWARD), b->y, "y");
    nfc_routine *r = open_part(m, b, NFC_GRAD);
    const nfc_id seed = nfc_input(g, NFC_IN_ADJOINT, m->context);
    add_out(m, r, b->y, "y");
    r->two_ways = true;
    derive_back(m, b, r, b->data, 1, &b->y, &seed, true);
    if (first && !m->context_adjoint && r->n_out > 1) /* drops "dx": nobody wants the adjoint of the given context */
        r->n_out--;
}

/* Whether the adjoint that a part hands to the block before, "dx", may be exactly zero: see nfc_node. */
static bool vanishes(const nfc_model *m, const nfc_block *b, nfc_part part)
{
    const nfc_routine *r = &b->part[part];
    for (uint32_t i = 0; i < r->n_out; i++)
        if (!strcmp(r->out[i].name, "dx"))
            return nfc_at(m->graph, r->out[i].id)->vanishes;
    return false;
}

/* Follows the way back from the base through all copies: a block that is handed an adjoint that a select may have made
 * exactly zero is derived again with NFC_IN_ADJOINT_0 as its input, so that its products are guarded. */
static void derive_adjoint_0(nfc_model *m)
{
    bool zero = vanishes(m, &m->block[m->base_block], NFC_GRAD) || vanishes(m, &m->block[m->base_block], NFC_SCORE);
    for (uint32_t i = m->n_copy; i-- > 0 && !m->graph->error[0];) {
        nfc_block *b = &m->block[m->copy[i].block];
        if (zero && !b->adjoint_0) {
            b->adjoint_0 = true;
            derive_layers(m, b);
        }
        zero = vanishes(m, b, NFC_GRAD) || vanishes(m, b, NFC_SCORE);
    }
}

/* A layer and its function of the context may depend on the same parameters. The epilogue of the function of the
 * context runs first and sets their gradients; the layer's then adds its own: marks both so. */
static void share_params(nfc_model *m, const nfc_block *of_context)
{
    const nfc_routine *first = &of_context->part[NFC_GRAD];
    for (uint32_t c = 0; c < m->n_copy; c++) {
        const nfc_copy *copy = &m->copy[c];
        nfc_block *b = &m->block[copy->block];
        if (of_context->base < copy->base || of_context->base >= copy->base + b->params)
            continue;
        for (uint32_t i = 0; i < b->n_param; i++)
            for (uint32_t k = 0; k < of_context->n_param; k++)
                if (m->param[b->first_param + i].offset - b->base + copy->base ==
                        m->param[of_context->first_param + k].offset &&
                    first->grad[k] != NFC_NONE)
                    b->part[NFC_GRAD].shares[i] = NFC_ADDED;
    }
    for (uint32_t k = 0; k < of_context->n_param; k++)
        first->shares[k] = NFC_FIRST;
}

void nfc_derive_blocks(nfc_model *m)
{
    m->graph->region = 0;
    for (uint32_t i = 0; i < m->n_copy; i++)
        m->block[m->copy[i].block].context_back |= m->copy[i].version > 0 || m->context_adjoint;
    m->block[m->base_block].context_back = m->base_version > 0 || m->context_adjoint;
    for (uint32_t i = 0; i < m->n_block && !m->graph->error[0]; i++) {
        nfc_block *b = &m->block[i];
        if (b->kind == NFC_LAYERS)
            derive_layers(m, b);
        else if (b->kind == NFC_BASE)
            derive_base(m, b);
        else
            derive_context(m, b, i == m->base_block + 1);
    }
    derive_adjoint_0(m);
    for (uint32_t i = m->base_block + 1; i < m->n_block && !m->graph->error[0]; i++)
        share_params(m, &m->block[i]);
}

void nfc_derive_inverse_grad(nfc_model *m, nfc_block *b)
{
    nfc_graph *g = m->graph;
    nfc_routine *r = open_part(m, b, NFC_INVERSE_GRAD);
    const nfc_id x[2] = {b->x, b->inverse_ldj};
    const nfc_id seed[2] = {nfc_input(g, NFC_IN_ADJOINT_0, m->dim), nfc_input(g, NFC_IN_SEED, 1)};
    add_out(m, r, b->x, "y");
    add_ldj(m, r, b->inverse_ldj);
    r->two_ways = true;
    derive_back(m, b, r, b->inverse_data, 2, x, seed, true);
    if (r->shares)
        memcpy(r->shares, b->part[NFC_GRAD].shares, b->n_param * sizeof *r->shares);
}

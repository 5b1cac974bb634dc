/* lower.c - from a scheduled function to instructions. Views and absorbed values have no instructions: views become
 * operands, absorbed values a part of their reader's instruction. */
#include <string.h>

#include "lower/lowered.h"
#include "lower/program.h"
#include "memory.h"

enum { SHORT = 4 /* fewer numbers than this are written one by one, not in a loop */ };

typedef struct lowerer {
    const nfc_graph *g;
    const nfc_routine *r;
    nfc_tables *tables;
    nfc_lowered *to;
    uint32_t *value_of; /* by node: the number of its nfc_value + 1; 0: none yet */
    uint32_t capacity, value_capacity, source_capacity;
    uint32_t statement, group, region; /* given to the instructions that are added */
} lowerer;

/* ---- values, sources, instructions ------------------------------------------------------------------------------- */

/* The array `at` of n items of `size` bytes, with room for one more. */
static void *grown(void *at, uint32_t n, uint32_t *capacity, size_t size)
{
    if (n < *capacity)
        return at;
    *capacity = 2 * *capacity + 64;
    return nf_realloc(at, *capacity * size);
}

static uint32_t add_value(lowerer *l, nfc_value v)
{
    nfc_lowered *to = l->to;
    to->value = grown(to->value, to->n_values, &l->value_capacity, sizeof *to->value);
    to->value[to->n_values] = v;
    return to->n_values++;
}

/* The number of a PARAM node among the parameters of the model. */
static uint32_t parameter_of(const nfc_routine *r, nfc_id id)
{
    uint32_t low = 0, high = r->n_param;
    while (high - low > 1) {
        const uint32_t middle = (low + high) / 2;
        if (r->param[middle] <= id)
            low = middle;
        else
            high = middle;
    }
    return r->first_param + low;
}

/* The number of a node's value, which is added when it is first asked for. */
static uint32_t value_of(lowerer *l, nfc_id id)
{
    const nfc_node *n = nfc_at(l->g, id);
    const nfc_place *p = &l->r->place[id];
    if (l->value_of[id])
        return l->value_of[id] - 1;
    nfc_value v = {.home = p->home,
                   .op = n->op,
                   .varies = n->rate == NFC_ROW,
                   .width = n->rows * n->cols,
                   .offset = p->offset,
                   .statement = p->statement,
                   .group = p->statement == NFC_NONE ? NFC_NONE : p->group,
                   .once = p->home == NFC_LOCAL && p->uses <= n->rows * n->cols && !nfc_is_running(n->op),
                   .uniform = nfc_is_uniform(l->g, id)};
    if (n->op == NFC_OP_INPUT)
        v.which = n->input;
    else if (p->home == NFC_OUT)
        v.which = p->out;
    else if (p->home == NFC_PARAMS)
        v.which = parameter_of(l->r, id);
    else if (p->home == NFC_TABLE)
        v.which = nfc_number_table(l->g, l->tables, id);
    return (l->value_of[id] = add_value(l, v) + 1) - 1;
}

/* A value as the operand of a loop over its elements. */
static nfc_operand view_of(lowerer *l, nfc_id id)
{
    uint32_t first;
    int32_t step;
    const nfc_id leaf = nfc_view(l->g, l->r, id, &first, &step);
    return (nfc_operand){value_of(l, leaf), first, step};
}

static nfc_operand view_or_none(lowerer *l, nfc_id id)
{
    return id == NFC_NONE ? (nfc_operand){NFC_NONE, 0, 0} : view_of(l, id);
}

static nfc_operand whole(lowerer *l, nfc_id id) { return (nfc_operand){value_of(l, id), 0, 1}; }

/* One element of a value as an operand, wherever it lies. */
static nfc_operand element_of(lowerer *l, nfc_id id, uint32_t element)
{
    const nfc_id leaf = nfc_leaf(l->g, l->r, id, &element);
    return (nfc_operand){value_of(l, leaf), element, 0};
}

/* Appends an instruction that writes `to`; read() adds its sources. The pointer is valid until the next add(). */
static nfc_instruction *add(lowerer *l, nfc_form form, nfc_op op, nfc_operand to)
{
    nfc_lowered *q = l->to;
    q->at = grown(q->at, q->n, &l->capacity, sizeof *q->at);
    q->at[q->n] = (nfc_instruction){.form = (uint8_t)form,
                                    .op = (uint8_t)op,
                                    .statement = l->statement,
                                    .group = l->group,
                                    .region = l->region,
                                    .to = to,
                                    .from = q->n_sources,
                                    .times = 1,
                                    .table = NFC_NONE};
    return &q->at[q->n++];
}

/* Adds a source to the instruction that was added last. */
static void read(lowerer *l, nfc_operand s)
{
    nfc_lowered *to = l->to;
    to->source = grown(to->source, to->n_sources, &l->source_capacity, sizeof *to->source);
    to->source[to->n_sources++] = s;
    to->at[to->n - 1].n_from++;
}

/* ---- what is written out ----------------------------------------------------------------------------------------- */

/* For nfc_for_element: adds an element of an operand, with its step from piece to piece, as a source. */
static void read_operand(void *user, nfc_id operand, uint32_t element, uint32_t apart)
{
    lowerer *l = user;
    const uint32_t times = l->to->at[l->to->n - 1].times;
    nfc_reach reach;
    nfc_reach_of(l->g, l->r, operand, element, apart, times, &reach);
    read(l, (nfc_operand){value_of(l, reach.leaf), reach.first, reach.step});
}

/* An unrolled statement: one instruction for each element of a piece that is needed. */
static void lower_elements(lowerer *l, nfc_id id)
{
    const nfc_node *n = nfc_at(l->g, id);
    const nfc_place *p = &l->r->place[id];
    const uint32_t piece = nfc_piece(l->g, id, p->times);
    for (uint32_t e = 0; e < piece; e++) {
        if (!(p->needed >> e & 1))
            continue;
        const nfc_operand to = {value_of(l, id), e, (int32_t)piece};
        nfc_instruction *i = add(l, NFC_FORM_ELEMENT, nfc_is_running(n->op) ? nfc_ops[n->op].whole : n->op, to);
        i->times = p->times;
        i->stored = nfc_is_row_home(p->home) && p->stored >> e & 1;
        if (nfc_is_running(n->op) && e % n->cols)
            read(l, (nfc_operand){to.value, e - 1, to.step});
        nfc_for_element(l->g, l->r, id, e, read_operand, l);
    }
}

/* ---- copies ------------------------------------------------------------------------------------------------------ */

/* A copy of a run of the node `from`. */
static void add_run(lowerer *l, nfc_operand to, const nfc_run *run, nfc_id from)
{
    nfc_instruction *i = add(l, NFC_FORM_COPY, NFC_OP_PICK, to);
    i->count = run->count;
    i->times = run->times;
    i->apart = run->apart;
    i->jump = run->jump;
    read(l, (nfc_operand){value_of(l, from), run->first, run->step});
}

static void copy(lowerer *l, nfc_operand to, nfc_operand from, uint32_t count)
{
    add(l, NFC_FORM_COPY, NFC_OP_PICK, to)->count = count;
    read(l, from);
}

/* The statement of a result, or of a pick of rows that has a home: copies by tables or run by run. */
static void lower_copies(lowerer *l, nfc_id id)
{
    const nfc_id pick = nfc_copy_tables(l->g, l->r, id);
    const nfc_node *n = pick == NFC_NONE ? NULL : nfc_at(l->g, pick);
    for (uint32_t a = 0; n && a < n->n_args; a++) {
        nfc_instruction *i = add(l, NFC_FORM_GATHER, NFC_OP_PICK, whole(l, id));
        i->table = nfc_move_table(l->g, l->tables, pick, a);
        i->count = l->tables->at[i->table].rows;
        read(l, whole(l, n->args[a]));
    }
    if (n)
        return;
    nfc_run *run = nf_alloc(nfc_width(l->g, id), sizeof *run);
    const uint32_t runs = nfc_copy_runs(l->g, l->r, id, run);
    for (uint32_t i = 0; i < runs; i++)
        add_run(l, (nfc_operand){value_of(l, id), run[i].from, 1}, &run[i], run[i].arg);
    nf_free(run);
}

/* A pick with a home of values that are the same for every row: copies run by run, short runs element by element, or by
 * a table where there are many runs. */
static void lower_pick(lowerer *l, nfc_id id)
{
    const nfc_node *n = nfc_at(l->g, id);
    const uint32_t width = n->rows * n->cols;
    nfc_run *run = nf_alloc(width, sizeof *run);
    const uint32_t runs = nfc_pick_runs(l->g, id, run);
    const bool by_table = width > NFC_UNROLL && runs > 4;
    for (uint32_t i = 0; !by_table && i < runs; i++) {
        const nfc_id leaf = n->args[run[i].arg];
        nfc_operand to = {value_of(l, id), run[i].from, 1};
        if (run[i].count * run[i].times >= SHORT) {
            add_run(l, to, &run[i], leaf);
            continue;
        }
        for (uint32_t e = 0; e < run[i].count * run[i].times; e++) {
            const uint32_t j = e / run[i].count, k = e % run[i].count;
            to.first = run[i].from + j * run[i].apart + k;
            add(l, NFC_FORM_ELEMENT, NFC_OP_PICK, to);
            read(l,
                 element_of(l, leaf,
                            (uint32_t)((int64_t)run[i].first + (int64_t)run[i].jump * j + (int64_t)run[i].step * k)));
        }
    }
    nf_free(run);
    if (!by_table)
        return;
    nfc_instruction *i = add(l, NFC_FORM_GATHER, NFC_OP_PICK, whole(l, id));
    i->table = nfc_place_table(l->g, l->tables, id);
    i->count = width;
    for (uint32_t a = 0; a < n->n_args; a++)
        read(l, whole(l, n->args[a]));
}

/* ---- loops and kernels ------------------------------------------------------------------------------------------- */

/* An elementwise loop, or kernel call, over `count` elements of the n values `from`. kernel: of a fusion, or NULL. */
static void lower_each(lowerer *l, nfc_id id, const char *kernel, uint32_t count, uint32_t n, const nfc_id *from)
{
    nfc_instruction *i = add(l, NFC_FORM_EACH, nfc_at(l->g, id)->op, whole(l, id));
    i->kernel = kernel;
    i->count = count;
    for (uint32_t k = 0; k < n; k++)
        read(l, view_of(l, from[k]));
}

/* A reduction or running operation that is not unrolled; short sums of step values are written out. */
static void lower_reduction(lowerer *l, nfc_id id)
{
    const nfc_node *n = nfc_at(l->g, id), *a = nfc_at(l->g, n->args[0]);
    if (n->rate != NFC_ROW && n->op == NFC_OP_SUM && a->rows * a->cols <= NFC_UNROLL) {
        for (uint32_t r = 0; r < a->rows; r++) {
            add(l, NFC_FORM_ELEMENT, NFC_OP_SUM, (nfc_operand){value_of(l, id), r, 1});
            for (uint32_t c = 0; c < a->cols; c++)
                read(l, element_of(l, n->args[0], r * a->cols + c));
        }
        return;
    }
    nfc_instruction *i = add(l, NFC_FORM_REDUCE, n->op, whole(l, id));
    i->rows = a->rows;
    i->cols = a->cols;
    read(l, view_of(l, n->args[0]));
}

/* A matrix-vector product that is not unrolled, with its bias and gate. One that is computed for every row leaves out
 * known zeros of the matrix, by a table of strips; for one that is computed once a call that is not worth it. */
static void lower_product(lowerer *l, nfc_id id, const nfc_product *q)
{
    const nfc_node *n = nfc_at(l->g, q->node), *w = nfc_at(l->g, n->args[0]);
    const bool transposed = n->op == NFC_OP_DENSE_T, rows = n->rate == NFC_ROW;
    const nfc_matrix at = nfc_matrix_of(l->g, l->r, n->args[0]);
    nfc_instruction *i = add(l, NFC_FORM_PRODUCT, n->op, whole(l, id));
    const uint32_t row = rows ? at.row : w->cols, col = rows ? at.col : 1;
    i->rows = transposed ? w->cols : w->rows;
    i->cols = transposed ? w->rows : w->cols;
    i->row = transposed ? col : row;
    i->col = transposed ? row : col;
    if (rows)
        i->table = nfc_strip_table(l->g, l->tables, q->node);
    read(l, rows ? (nfc_operand){value_of(l, at.leaf), at.first, 1} : view_of(l, n->args[0]));
    read(l, view_of(l, n->args[1]));
    read(l, view_or_none(l, q->bias));
    read(l, q->relu ? whole(l, id) : view_or_none(l, q->gate));
}

/* An outer product that is summed over rows, and is not late. */
static void lower_sums(lowerer *l, nfc_id id)
{
    const nfc_node *n = nfc_at(l->g, id);
    nfc_instruction *i = add(l, NFC_FORM_SUMMED, n->op, whole(l, id));
    i->rows = n->rows;
    i->cols = n->cols;
    i->table = nfc_hole_table(l->g, l->tables, id, l->r->place[id].mask);
    for (int k = 0; k < 2; k++)
        read(l, view_of(l, n->args[k]));
}

/* ---- statements -------------------------------------------------------------------------------------------------- */

/* A statement of the body. */
static void lower_row_statement(lowerer *l, nfc_id id)
{
    const nfc_node *n = nfc_at(l->g, id);
    const nfc_place *p = &l->r->place[id];
    const nfc_fusion *f = p->fusion ? &l->r->fusion[p->fusion - 1] : NULL;
    if (p->times) {
        lower_elements(l, id);
    } else if (n->op == NFC_OP_OUTER) {
        if (!p->late)
            lower_sums(l, id);
    } else if (f && f->kernel) {
        uint32_t operands = 0;
        while (operands < 3 && f->operand[operands] != NFC_NONE)
            operands++;
        lower_each(l, id, f->kernel, p->home == NFC_TOTALS ? nfc_width(l->g, n->args[0]) : nfc_width(l->g, id),
                   operands, f->operand);
    } else if (n->op == NFC_OP_PICK || n->op == NFC_OP_RESULT) {
        lower_copies(l, id);
    } else if (f || nfc_is_product(n->op)) {
        lower_product(l, id, f ? &f->product : &(nfc_product){id, NFC_NONE, NFC_NONE, false});
    } else if (nfc_ops[n->op].shape == NFC_LAST) {
        lower_reduction(l, id);
    } else {
        lower_each(l, id, NULL, nfc_width(l->g, id), (uint32_t)nfc_ops[n->op].arity, n->args);
    }
}

/* A statement of the prologue or the epilogue, for a value that is the same for every row. */
static void lower_statement(lowerer *l, nfc_id id)
{
    const nfc_node *n = nfc_at(l->g, id);
    if (n->op == NFC_OP_PICK)
        lower_pick(l, id);
    else if (nfc_ops[n->op].shape == NFC_LAST)
        lower_reduction(l, id);
    else if (nfc_is_product(n->op))
        lower_product(l, id, &(nfc_product){id, NFC_NONE, NFC_NONE, false});
    else if (l->r->place[id].times)
        lower_elements(l, id);
    else
        lower_each(l, id, NULL, nfc_width(l->g, id), n->n_args, n->args);
}

/* Copies inputs that late products read to saved rows, at the beginning of the way there, or back, that has them. */
static void keep_inputs(lowerer *l, bool back)
{
    for (nfc_id id = 0; id < l->g->n; id++) {
        const nfc_node *n = nfc_at(l->g, id);
        if (n->op != NFC_OP_INPUT || l->r->place[id].home != NFC_SAVED || nfc_comes_back(n->input) != back)
            continue;
        const nfc_value v = {.home = NFC_INPUT,
                             .op = n->op,
                             .varies = true,
                             .which = n->input,
                             .width = n->cols,
                             .statement = NFC_NONE,
                             .group = NFC_NONE};
        copy(l, whole(l, id), (nfc_operand){add_value(l, v), 0, 1}, n->cols);
    }
}

/* The end of a round: the carried values become the next ones. */
static void end_round(lowerer *l, const nfc_iteration *of)
{
    for (uint32_t i = 0; i < of->n; i++)
        if (nfc_is_row_home(l->r->place[of->carried[i]].home))
            copy(l, whole(l, of->carried[i]), view_of(l, of->next[i]), nfc_width(l->g, of->carried[i]));
}

/* The statements of the way there, or of the way back. */
static void lower_body(lowerer *l, bool back)
{
    const nfc_routine *r = l->r;
    const nfc_operand nowhere = {NFC_NONE, 0, 0};
    const uint32_t first = back ? r->back : 0, last = back ? r->n_body : r->back;
    l->statement = first;
    l->group = NFC_NONE;
    l->region = 0;
    keep_inputs(l, back);
    for (uint32_t i = first; i < last; i++) {
        const nfc_loop *loop = nfc_loop_at(r, i);
        l->statement = i;
        l->group = r->place[r->body[i]].group;
        l->region = nfc_at(l->g, r->body[i])->region;
        if (loop && i == loop->begin)
            add(l, NFC_FORM_ROUND, NFC_OP_CARRIED, nowhere)->times = loop->iteration->rounds;
        lower_row_statement(l, r->body[i]);
        if (loop && i + 1 == loop->end) {
            end_round(l, loop->iteration);
            add(l, NFC_FORM_END, NFC_OP_CARRIED, nowhere);
        }
    }
}

/* ---- results ----------------------------------------------------------------------------------------------------- */

/* Whether a gradient can be written by a loop: it is zero, or lies evenly spaced in memory. */
static bool is_loop(const lowerer *l, nfc_id id)
{
    uint32_t first;
    int32_t step;
    return id == NFC_NONE || nfc_at(l->g, id)->op != NFC_OP_PICK || l->r->place[id].home != NFC_NOWHERE ||
           nfc_is_view(l->g, l->r, id, &first, &step);
}

/* Writes the gradient of parameter i, or adds a share to it. Nothing where a late product writes it, or where it is
 * zero and another function may set it. */
static void lower_gradient(lowerer *l, uint32_t i)
{
    const nfc_routine *r = l->r;
    const nfc_node *p = nfc_at(l->g, r->param[i]);
    const nfc_id grad = r->grad[i], outer = grad == NFC_NONE ? NFC_NONE : nfc_masked_outer(l->g, grad);
    const uint32_t width = p->rows * p->cols;
    const bool adds = r->shares[i] == NFC_ADDED;
    if ((outer != NFC_NONE && r->place[outer].home == NFC_GRADIENT) || (grad == NFC_NONE && r->shares[i] != NFC_ALONE))
        return;
    nfc_operand to = {add_value(l, (nfc_value){.home = NFC_GRADIENT,
                                               .op = NFC_OP_PARAM,
                                               .width = width,
                                               .offset = p->offset - r->base,
                                               .statement = NFC_NONE,
                                               .group = NFC_NONE}),
                      0, 1};
    if (width < SHORT || (width <= NFC_UNROLL && !is_loop(l, grad))) {
        for (; to.first < width; to.first++) {
            add(l, NFC_FORM_ELEMENT, NFC_OP_PICK, to)->adds = adds;
            if (grad != NFC_NONE)
                read(l, element_of(l, grad, to.first));
        }
        return;
    }
    nfc_instruction *each = add(l, NFC_FORM_EACH, NFC_OP_PICK, to);
    each->adds = adds;
    each->count = width;
    if (grad == NFC_NONE)
        return;
    read(l, view_of(l, outer == NFC_NONE ? grad : outer));
    if (outer == NFC_NONE)
        return;
    const uint32_t table = nfc_hole_table(l->g, l->tables, outer, outer == grad ? NFC_NONE : grad);
    if (table == NFC_NONE)
        return;
    nfc_instruction *fill =
        add(l, NFC_FORM_FILL, NFC_OP_CONST, to); /* masked weights: set to 0, as every function's share of them is 0 */
    fill->table = table;
    fill->cols = p->cols;
}

/* The end of the epilogue: the loss and the gradients. */
static void lower_results(lowerer *l)
{
    if (l->r->loss != NFC_NONE) {
        const nfc_value loss = {.home = NFC_THE_LOSS, .width = 1, .statement = NFC_NONE, .group = NFC_NONE};
        add(l, NFC_FORM_ELEMENT, NFC_OP_PICK, (nfc_operand){add_value(l, loss), 0, 1});
        read(l, element_of(l, l->r->loss, 0));
    }
    for (uint32_t i = 0; l->r->grad && i < l->r->n_param; i++)
        lower_gradient(l, i);
}

void nfc_lower(const nfc_graph *g, const nfc_routine *r, nfc_tables *tables, nfc_lowered *to)
{
    lowerer l = {.g = g, .r = r, .tables = tables, .to = to, .statement = NFC_NONE, .group = NFC_NONE};
    *to = (nfc_lowered){.out = r->out};
    l.value_of = nf_alloc(g->n, sizeof *l.value_of);
    for (uint32_t i = 0; i < r->n_prologue; i++)
        lower_statement(&l, r->prologue[i]);
    to->end[NFC_PROLOGUE] = to->n;
    lower_body(&l, false);
    to->end[NFC_THERE] = to->n;
    lower_body(&l, true);
    to->end[NFC_BACK] = to->n;
    l.statement = l.group = NFC_NONE;
    for (uint32_t i = 0; i < r->n_epilogue; i++)
        lower_statement(&l, r->epilogue[i]);
    lower_results(&l);
    to->end[NFC_EPILOGUE] = to->n;
    nf_free(l.value_of);
}

void nfc_lowered_free(nfc_lowered *l)
{
    nf_free(l->at);
    nf_free(l->value);
    nf_free(l->source);
    *l = (nfc_lowered){0};
}

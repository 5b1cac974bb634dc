/* schedule.c - from a graph to ordered statements with a home for every value.
 *
 * Nodes were created layer by layer, forward and then backward, so their order of creation is a good schedule. Live
 * nodes keep it, except sums over rows: each stands right behind the last value that it reads, so that this need not be
 * kept in memory. Constants and parameters need no statement; step-rate nodes go to the prologue, row-rate nodes and
 * sums over rows to the body, nodes that depend on these sums to the epilogue. Picks need no statement where they are
 * views. Gradients of large weights are late products, whose two factors the tile saves. */
#include <string.h>

#include "lower/program.h"
#include "memory.h"

enum { DENSE_UNROLL = 64 }; /* products of matrices with up to this many weights are unrolled */

typedef struct scheduler {
    const nfc_graph *g;
    nfc_routine *r;
    const nfc_schedule_options *o;
    bool *live;
    uint32_t n;      /* all live nodes have ids below this */
    nfc_id reader;   /* for visitors of reads: the node that reads */
    nfc_id *waiting; /* statements of an iteration that are not in the body yet, see add_statement */
    uint32_t n_waiting;
    nfc_id *sum, *next; /* by value: the first of the sums over rows that stand behind it; by sum: the next of these */
    uint32_t *gradient; /* by node: the first parameter whose gradient it is, + 1; 0: none */
    nfc_id latest;      /* for find_latest: the value, of those visited, whose statement comes last */
    uint32_t *loop_of;  /* by the number of an iteration + 1: that of its loop in the routine + 1, or 0 */
} scheduler;

/* ---- what is live and how it is computed ------------------------------------------------------------------------ */

/* Marks what the routine has to produce. */
static void want(scheduler *s, nfc_id id)
{
    if (id == NFC_NONE)
        return;
    s->live[id] = true;
    if (id >= s->n)
        s->n = id + 1;
}

/* Whether the kernel of an operation needs contiguous elements. */
static bool contiguous_operands(nfc_op op) { return nfc_is_function(op) || nfc_has(op, NFC_CONTIGUOUS); }

/* Whether a value is written out whole, in one piece. */
static bool is_narrow(const scheduler *s, const nfc_node *n)
{
    const uint32_t limit =
        n->rate == NFC_ROW || n->op == NFC_OP_OUTER || n->op == NFC_OP_ROW_SUM ? s->o->unroll_rows : NFC_UNROLL;
    const uint32_t width = n->rows * n->cols;
    if (n->rate != NFC_ROW && (nfc_is_product(n->op) || nfc_ops[n->op].shape == NFC_LAST))
        return false; /* scalar.c prints them as loops */
    if (nfc_is_product(n->op) || n->op == NFC_OP_OUTER) {
        const nfc_node *a = nfc_at(s->g, n->args[0]), *b = nfc_at(s->g, n->args[1]);
        const uint32_t work = n->op == NFC_OP_OUTER ? width : a->rows * a->cols;
        return limit && work <= DENSE_UNROLL && a->cols <= limit && b->cols <= limit && n->cols <= limit;
    }
    if (nfc_is_reduction(n->op) || n->op == NFC_OP_ROW_SUM)
        return nfc_width(s->g, n->args[0]) <= limit;
    if (n->rate == NFC_ROW && nfc_is_function(n->op))
        return false;
    return width <= limit;
}

/* In how many pieces a value is written out, see nfc_place: 1, its rows, its elements; 0: a loop or a kernel call. */
static uint32_t choose_times(const scheduler *s, const nfc_node *n)
{
    if (is_narrow(s, n))
        return 1;
    if (!s->o->unroll_rows || (n->rate != NFC_ROW && n->op != NFC_OP_ROW_SUM) || nfc_is_function(n->op) ||
        n->op == NFC_OP_RESULT)
        return 0;
    if (nfc_ops[n->op].shape == NFC_LAST)
        return n->rows > 1 && nfc_at(s->g, n->args[0])->cols <= NFC_UNROLL ? n->rows : 0;
    if (nfc_ops[n->op].shape == NFC_ELEMENT || n->op == NFC_OP_ROW_SUM)
        return n->rows > 1 && n->cols <= NFC_UNROLL ? n->rows : n->rows * n->cols;
    return 0;
}

/* Makes a pick a copy in memory instead of a view. */
static void give_home(scheduler *s, nfc_id pick)
{
    s->r->place[pick].home = nfc_at(s->g, pick)->rate == NFC_ROW ? NFC_TILE : NFC_STEPS;
    s->r->place[pick].needed = UINT64_MAX; /* readers seen so far marked elements of what it picks from instead */
}

/* Gives argument i of a node that a loop or a kernel computes a home if it is a pick that the loop cannot read as a
 * view. The matrix of a product may be a view with different steps for rows and columns. */
static void materialise(scheduler *s, const nfc_node *user, uint32_t i)
{
    const nfc_id arg = user->args[i];
    uint32_t first;
    int32_t step;
    if (nfc_at(s->g, arg)->op != NFC_OP_PICK || s->r->place[arg].home != NFC_NOWHERE)
        return;
    if (i == 0 && nfc_is_product(user->op) && user->rate == NFC_ROW && nfc_matrix_of(s->g, s->r, arg).leaf != NFC_NONE)
        return;
    if (!nfc_is_view(s->g, s->r, arg, &first, &step) || (contiguous_operands(user->op) && step != 1))
        give_home(s, arg);
}

/* For nfc_for_operands: the same for an unrolled statement, if its pieces read elements that are not evenly spaced. */
static void materialise_pieces(void *user, nfc_id operand, uint32_t element, uint32_t apart)
{
    scheduler *s = user;
    nfc_reach reach;
    if (!nfc_reach_of(s->g, s->r, operand, element, apart, s->r->place[s->reader].times, &reach))
        give_home(s, operand);
}

/* The same for a gradient, which a loop copies to the gradient vector. */
static void materialise_result(scheduler *s, nfc_id id)
{
    const nfc_node loop = {.op = NFC_OP_ADD, .args = &id};
    materialise(s, &loop, 0);
}

/* The first parameter of which an OUTER node is the gradient, as it is or through its mask; n_param if none. */
static uint32_t gradient_of(const scheduler *s, nfc_id id)
{
    const nfc_routine *r = s->r;
    const nfc_id mask = r->place[id].mask;
    const uint32_t own = s->gradient[id], masked = mask == NFC_NONE ? 0 : s->gradient[mask];
    if (own && masked)
        return (own < masked ? own : masked) - 1;
    return own || masked ? own + masked - 1 : r->n_param;
}

/* Decides whether a node becomes a late product: an OUTER of at least as many weights as the options say. If so marks
 * its factors, which have to be saved, and lets it write the gradient itself where nobody else reads or shares it. */
static bool choose_late(const scheduler *s, nfc_id id)
{
    const nfc_node *n = nfc_at(s->g, id);
    nfc_place *p = &s->r->place[id];
    if (n->op != NFC_OP_OUTER)
        return false;
    const nfc_id read = p->mask == NFC_NONE ? id : p->mask; /* what is read as the gradient */
    const bool alone = p->uses == nfc_live_elements(s->g, read);
    const uint32_t param = gradient_of(s, id);
    if (!alone)
        p->mask = NFC_NONE;
    if (!s->o->late || n->rows * n->cols < s->o->late)
        return false;
    for (int i = 0; i < 2; i++) {
        uint32_t first;
        int32_t step;
        s->r->place[nfc_view(s->g, s->r, n->args[i], &first, &step)].late = true;
    }
    p->late = true;
    if (alone && param < s->r->n_param && s->r->shares[param] == NFC_ALONE) {
        p->home = NFC_GRADIENT;
        p->offset = nfc_at(s->g, s->r->param[param])->offset - s->r->base;
    }
    return true;
}

/* For nfc_for_reads: counts a read of an element, or of all. */
static void mark_live(void *user, nfc_id leaf, uint32_t element)
{
    scheduler *s = user;
    nfc_place *p = &s->r->place[leaf];
    s->live[leaf] = true;
    p->uses += element == NFC_WHOLE ? nfc_width(s->g, leaf) : 1;
    p->needed |=
        element == NFC_WHOLE || !p->times ? UINT64_MAX : (uint64_t)1 << element % nfc_piece(s->g, leaf, p->times);
}

/* The same for all elements of what the routine has to produce. */
static void mark_result(scheduler *s, nfc_id id)
{
    for (uint32_t e = 0; id != NFC_NONE && e < nfc_width(s->g, id); e++) {
        uint32_t element = e;
        const nfc_id leaf = nfc_leaf(s->g, s->r, id, &element);
        mark_live(s, leaf, element);
    }
}

/* For nfc_for_reads, once groups are known: a value that is read outside its group, or by a loop or a kernel, needs
 * memory instead of local variables; notes until which group, and what its function reads. */
static void mark_group(void *user, nfc_id leaf, uint32_t element)
{
    const scheduler *s = user;
    nfc_place *from = &s->r->place[leaf];
    const nfc_place *to = &s->r->place[s->reader];
    const uint32_t loop = s->loop_of[to->loop];
    uint32_t until = to->group;
    if (from->group != to->group || !to->times)
        from->stored |= element == NFC_WHOLE || !from->times
                            ? UINT64_MAX
                            : (uint64_t)1 << element % nfc_piece(s->g, leaf, from->times);
    if (from->home == NFC_PARAMS)
        s->r->params[to->back] = true;
    if (from->home == NFC_STEPS)
        s->r->steps[to->back] = true;
    if (nfc_at(s->g, leaf)->rate != NFC_ROW)
        return;
    if (from->home == NFC_OUT)
        s->r->touches[to->back][from->out] = true;
    if (nfc_at(s->g, leaf)->op == NFC_OP_INPUT)
        s->r->reads[to->back][nfc_at(s->g, leaf)->input] = true;
    if (loop && from->loop != to->loop)
        until = s->r->loop[loop - 1].last; /* the next round reads it again */
    if (from->last < until)
        from->last = until;
    if (from->home == NFC_LOCAL && (from->group != to->group || !to->times))
        from->home = NFC_TILE;
    if (to->back && !from->back)
        s->r->place[from->head].saved = true;
}

/* ---- statements -------------------------------------------------------------------------------------------------- */

/* Adds a row-rate statement to the body. Statements of an iteration wait until the first result of the iteration is
 * added: by then all that they read from outside stands before them. Then those follow that set the carried values for
 * the first round, and behind them those of a round, which are the loop. */
static void add_statement(scheduler *s, nfc_id id)
{
    nfc_routine *r = s->r;
    const nfc_node *n = nfc_at(s->g, id);
    if (r->place[id].loop) {
        s->waiting[s->n_waiting++] = id;
        return;
    }
    if (n->op == NFC_OP_ITERATED && s->n_waiting && r->place[s->waiting[0]].loop == n->solved.sweep + 1) {
        for (uint32_t i = 0; i < s->n_waiting; i++)
            if (nfc_at(s->g, s->waiting[i])->op == NFC_OP_CARRIED)
                r->body[r->n_body++] = s->waiting[i];
        const uint32_t begin = r->n_body;
        for (uint32_t i = 0; i < s->n_waiting; i++)
            if (nfc_at(s->g, s->waiting[i])->op != NFC_OP_CARRIED)
                r->body[r->n_body++] = s->waiting[i];
        s->n_waiting = 0;
        r->loop = nf_realloc(r->loop, (r->n_loops + 1) * sizeof *r->loop);
        r->loop[r->n_loops++] = (nfc_loop){begin, r->n_body, 0, &s->g->iteration[n->solved.sweep]};
        s->loop_of[n->solved.sweep + 1] = r->n_loops;
    }
    r->body[r->n_body++] = id;
}

/* Sets place.loop of all nodes that are computed in every round of an iteration. */
static void find_loops(scheduler *s)
{
    for (uint32_t i = 0; i < s->g->n_iterations; i++)
        for (uint32_t k = 0; k < s->g->iteration[i].n; k++)
            s->r->place[s->g->iteration[i].carried[k]].loop = i + 1;
    for (nfc_id id = 0; s->g->n_iterations && id < s->g->n; id++) {
        const nfc_node *n = nfc_at(s->g, id);
        for (uint32_t i = 0; n->op != NFC_OP_ITERATED && n->op != NFC_OP_CARRIED && i < n->n_args; i++)
            if (s->r->place[n->args[i]].loop)
                s->r->place[id].loop = s->r->place[n->args[i]].loop;
    }
}

/* Whether it is a sum over rows that the tile adds up. */
static bool is_sum(const scheduler *s, nfc_id id)
{
    const nfc_op op = nfc_at(s->g, id)->op;
    return (op == NFC_OP_ROW_SUM || op == NFC_OP_OUTER) && !s->r->place[id].late;
}

/* For nfc_for_reads: keeps the value that comes last, those of the way back after all others. */
static void find_latest(void *user, nfc_id leaf, uint32_t element)
{
    scheduler *s = user;
    const bool back = s->r->place[leaf].back;
    (void)element;
    if (back != s->r->place[s->latest].back ? back : leaf > s->latest)
        s->latest = leaf;
}

/* Fills s->sum and s->next: lists the sums over rows by the last value that each of them reads. */
static void find_sums(scheduler *s)
{
    s->sum = nf_alloc(2 * (size_t)s->n, sizeof *s->sum);
    s->next = s->sum + s->n;
    memset(s->sum, 0xff, s->n * sizeof *s->sum); /* NFC_NONE */
    for (nfc_id id = s->n; id-- > 0;) {
        if (!s->live[id] || !is_sum(s, id))
            continue;
        s->latest = 0;
        nfc_for_reads(s->g, s->r, id, find_latest, s);
        s->next[id] = s->sum[s->latest];
        s->sum[s->latest] = id;
    }
}

/* Adds the sums over rows that stand behind a value to the body. */
static void place_sums(scheduler *s, nfc_id after)
{
    nfc_routine *r = s->r;
    for (nfc_id id = s->sum[after]; id != NFC_NONE; id = s->next[id]) {
        r->place[id].home = NFC_TOTALS;
        r->place[id].offset = r->total;
        r->total += nfc_width(s->g, id);
        r->body[r->n_body++] = id;
    }
}

/* Gives homes to the nodes of the way there, or back, and adds their statements in the order of creation. */
static void place_half(scheduler *s, bool back)
{
    nfc_routine *r = s->r;
    for (nfc_id id = 0; id < s->n; id++) {
        const nfc_node *n = nfc_at(s->g, id);
        nfc_place *p = &r->place[id];
        if (!s->live[id] || p->back != back || p->absorbed || (n->op == NFC_OP_PICK && p->home == NFC_NOWHERE))
            continue;
        if (n->op == NFC_OP_CONST) {
            p->home = NFC_TABLE;
        } else if (n->op == NFC_OP_PARAM) {
            p->home = NFC_PARAMS;
            p->offset = n->offset - r->base;
        } else if (n->op == NFC_OP_INPUT) {
            p->home = p->late ? NFC_SAVED : NFC_INPUT;
            r->in[n->input] = n->cols;
        } else if (n->rate == NFC_ROW) {
            if (p->home != NFC_OUT)
                p->home =
                    p->times && n->op != NFC_OP_PICK && !p->joined && n->op != NFC_OP_CARRIED ? NFC_LOCAL : NFC_TILE;
            add_statement(s, id);
        } else if (p->late) {
            if (p->home != NFC_GRADIENT) {
                p->home = NFC_STEPS;
                p->offset = r->step;
                r->step += n->rows * n->cols;
            }
            r->late[r->n_late++] = id;
            r->body[r->n_body++] = id;
        } else if (!is_sum(s, id)) {
            p->home = NFC_STEPS;
            p->offset = r->step;
            r->step += n->rows * n->cols;
            if (n->rate == NFC_TOTAL)
                r->epilogue[r->n_epilogue++] = id;
            else
                r->prologue[r->n_prologue++] = id;
        }
        place_sums(s, id);
    }
}

/* Fills prologue, body, epilogue and the list of late products. */
static void place_statements(scheduler *s)
{
    nfc_routine *r = s->r;
    s->waiting = nf_alloc(s->n, sizeof *s->waiting);
    find_sums(s);
    r->prologue = nf_alloc(3 * (size_t)s->n, sizeof *r->prologue);
    r->body = r->prologue + s->n;
    r->epilogue = r->body + s->n;
    r->late = nf_alloc(r->n_late, sizeof *r->late);
    r->n_late = 0;
    place_half(s, false);
    r->back = r->n_body;
    place_half(s, true);
    for (uint32_t i = 0; i < r->n_body; i++)
        r->place[r->body[i]].statement = i;
}

/* Marks a gradient as wanted. Where it is a wide pick that a loop cannot read as a view, it gets a home. The gradient
 * of masked weights, a pick of an OUTER with zeros, needs none: the OUTER is copied, and the zeros are filled in. */
static void want_gradient(scheduler *s, nfc_id id)
{
    want(s, id);
    if (id == NFC_NONE || nfc_width(s->g, id) <= NFC_UNROLL || nfc_at(s->g, id)->rate == NFC_ROW)
        return;
    const nfc_id outer = nfc_masked_outer(s->g, id);
    if (outer == NFC_NONE)
        materialise_result(s, id);
    else if (outer != id)
        s->r->place[outer].mask = id;
}

/* Sets place.back: of a function of two halves, all that the results of the way there do not need. */
static void find_halves(scheduler *s)
{
    nfc_routine *r = s->r;
    bool *there = nf_alloc(s->n, sizeof *there);
    for (uint32_t i = 0; i < r->n_there; i++)
        there[r->out[i].id] = true;
    for (nfc_id id = s->n; id-- > 0;) {
        r->place[id].back = r->two_ways && !there[id];
        for (uint32_t i = 0; there[id] && i < nfc_at(s->g, id)->n_args; i++)
            there[nfc_at(s->g, id)->args[i]] = true;
    }
    nf_free(there);
}

/* Whether a value can be computed directly in the rows of a result: the run that the result copies is all of it. */
static bool fits_result(const scheduler *s, const nfc_run *run, nfc_id leaf)
{
    const nfc_node *n = nfc_at(s->g, leaf);
    const nfc_place *p = &s->r->place[leaf];
    return n->rate == NFC_ROW && nfc_computes(n->op) && n->op != NFC_OP_DETACH && n->op != NFC_OP_RESULT &&
           n->op != NFC_OP_CARRIED && run->times == 1 && run->first == 0 && run->count == n->rows * n->cols &&
           (run->count == 1 || run->step == 1) && !p->joined && !p->late && !p->loop && p->home == NFC_NOWHERE;
}

/* Gives a result its home, and the same home to values that can be computed there, so that they need no copy. */
static void place_result(scheduler *s, uint32_t out)
{
    const nfc_id id = s->r->out[out].id;
    nfc_place *p = &s->r->place[id];
    const uint32_t width = nfc_width(s->g, id);
    nfc_run *run = nf_alloc(width, sizeof *run);
    const bool here = !s->r->out[out].optional && nfc_copy_tables(s->g, s->r, id) == NFC_NONE;
    const uint32_t runs = here ? nfc_copy_runs(s->g, s->r, id, run) : 0;
    uint32_t left = width;
    for (uint32_t i = 0; i < runs; i++) {
        nfc_place *from = &s->r->place[run[i].arg];
        if (!fits_result(s, &run[i], run[i].arg))
            continue;
        from->home = NFC_OUT;
        from->out = out;
        from->offset = run[i].from;
        left -= run[i].count;
        for (uint32_t e = 0; e < run[i].count && p->times == 1; e++)
            p->needed &= ~((uint64_t)1 << (run[i].from + e));
    }
    nf_free(run);
    p->home = NFC_OUT;
    p->out = out;
    p->absorbed = left == 0;
}

/* ---- the passes -------------------------------------------------------------------------------------------------- */

/* Begins a place for each node: in how many pieces it is written out, what is side by side, what iterations repeat. */
static void open_places(scheduler *s)
{
    const nfc_graph *g = s->g;
    s->live = nf_alloc(g->n, sizeof *s->live);
    s->gradient = nf_alloc(g->n, sizeof *s->gradient);
    s->loop_of = nf_alloc((size_t)g->n_iterations + 1, sizeof *s->loop_of);
    s->r->place = nf_alloc(g->n, sizeof *s->r->place);
    for (nfc_id id = 0; id < g->n; id++)
        s->r->place[id] =
            (nfc_place){.head = id, .mask = NFC_NONE, .statement = NFC_NONE, .times = choose_times(s, nfc_at(g, id))};
    nfc_tile_join(g, s->r);
    find_loops(s);
}

/* Marks all that the routine has to produce, and counts it as read. */
static void mark_results(scheduler *s)
{
    const nfc_routine *r = s->r;
    const uint32_t grads = r->grad ? r->n_param : 0;
    for (uint32_t i = grads; i-- > 0;)
        if (r->grad[i] != NFC_NONE)
            s->gradient[r->grad[i]] = i + 1;
    want(s, r->loss);
    for (uint32_t i = 0; i < grads; i++)
        want_gradient(s, r->grad[i]);
    for (uint32_t i = 0; i < r->n_out; i++) {
        want(s, r->out[i].id);
        mark_result(s, r->out[i].id);
    }
    mark_result(s, r->loss);
    for (uint32_t i = 0; i < grads; i++)
        mark_result(s, r->grad[i]);
}

/* In a cumulative sum each element is computed from the one before: all those before a needed one are needed too. */
static void need_beginnings(const scheduler *s, nfc_id id)
{
    const nfc_node *n = nfc_at(s->g, id);
    nfc_place *p = &s->r->place[id];
    for (uint32_t e = nfc_is_running(n->op) && p->times ? nfc_piece(s->g, id, p->times) : 0; e-- > 0;)
        if (e % n->cols && p->needed >> e & 1)
            p->needed |= (uint64_t)1 << (e - 1);
}

/* From the results back: marks what is live and read, late products, and picks that need a home. All readers of a pick
 * come after it in the graph, so whether it has a home is known when its own reads are looked at. */
static void mark_all(scheduler *s)
{
    nfc_routine *r = s->r;
    for (nfc_id id = s->n; id-- > 0;) {
        const nfc_node *n = nfc_at(s->g, id);
        const nfc_place *p = &r->place[id];
        if (!s->live[id] || (n->op == NFC_OP_PICK && p->home == NFC_NOWHERE))
            continue;
        need_beginnings(s, id);
        s->reader = id;
        if (p->times > 1)
            nfc_for_operands(s->g, r, id, materialise_pieces, s);
        if ((!p->times && n->op != NFC_OP_PICK && n->op != NFC_OP_RESULT) || n->op == NFC_OP_ITERATED)
            for (uint32_t i = 0; i < n->n_args; i++)
                materialise(s, n, i);
        if (choose_late(s, id))
            r->n_late++;
        for (uint32_t i = 0; i < n->n_args; i++)
            if (r->place[n->args[i]].home != NFC_NOWHERE)
                s->live[n->args[i]] = true;
        nfc_for_reads(s->g, r, id, mark_live, s);
    }
}

/* Finds statements that compute several nodes, see fuse.c. */
static void fuse(const scheduler *s)
{
    for (nfc_id id = s->n; id-- > 0;) {
        if (!s->live[id] || s->r->place[id].absorbed || nfc_at(s->g, id)->rate < NFC_ROW)
            continue;
        if (!s->o->fuse || !nfc_fuse(s->g, s->r, id))
            nfc_fuse_product(s->g, s->r, id);
    }
}

/* For each statement of the body: what it reads, which values therefore need memory, and until which group. */
static void mark_groups(scheduler *s)
{
    nfc_routine *r = s->r;
    for (int i = 0; i < 2; i++)
        r->touches[i] = nf_alloc(r->n_out + 1, sizeof *r->touches[i]);
    for (uint32_t i = 0; i < r->n_body; i++) {
        nfc_place *p = &r->place[s->reader = r->body[i]];
        if (p->home == NFC_OUT)
            r->touches[p->back][p->out] = true;
        if (p->home == NFC_OUT || p->late || p->loop)
            p->stored = UINT64_MAX;
        nfc_for_reads(s->g, r, s->reader, mark_group, s);
    }
}

/* Gives rows to all values that need them, saved ones or scratch. */
static void allocate(const scheduler *s)
{
    nfc_routine *r = s->r;
    bool *stored = nf_alloc(s->n + 1, sizeof *stored);
    for (nfc_id id = 0; id < s->n; id++) {
        const nfc_node *n = nfc_at(s->g, id);
        nfc_place *p = &r->place[id];
        if (p->home == NFC_TILE && (r->place[p->head].saved || r->place[p->head].late))
            p->home = NFC_SAVED;
        if (p->home == NFC_SAVED && n->op == NFC_OP_INPUT) /* it is copied from the input's own rows */
            r->reads[nfc_comes_back(n->input)][n->input] = true;
        stored[id] = p->home == NFC_TILE || p->home == NFC_SAVED;
    }
    nfc_tile_allocate(s->g, r, s->n, stored);
    nf_free(stored);
}

void nfc_schedule(const nfc_graph *g, nfc_routine *r, const nfc_schedule_options *o)
{
    scheduler s = {.g = g, .r = r, .o = o};
    open_places(&s);
    mark_results(&s);
    mark_all(&s);
    fuse(&s);
    find_halves(&s);
    for (uint32_t i = 0; i < r->n_out; i++)
        place_result(&s, i);
    place_statements(&s);
    nfc_group(g, r, o);
    mark_groups(&s);
    allocate(&s);
    nf_free(s.sum);
    nf_free(s.loop_of);
    nf_free(s.waiting);
    nf_free(s.gradient);
    nf_free(s.live);
}

nf_product nfc_late_product(const nfc_graph *g, const nfc_routine *r, uint32_t i)
{
    const nfc_node *n = nfc_at(g, r->late[i]);
    const nfc_place *p = &r->place[r->late[i]];
    uint32_t first[2];
    for (int k = 0; k < 2; k++) {
        int32_t step;
        const nfc_id leaf = nfc_view(g, r, n->args[k], &first[k], &step);
        first[k] += r->place[leaf].offset;
    }
    uint32_t(*hole)[3] = NULL;
    const uint32_t holes = p->mask == NFC_NONE ? 0 : nfc_holes(g, p->mask, &hole);
    return (nf_product){
        first[0], first[1], n->rows, n->cols, p->offset, p->home == NFC_GRADIENT, holes, hole ? hole[0] : NULL};
}

void nfc_schedule_free(nfc_routine *r)
{
    nf_free(r->late);
    r->late = NULL;
    nf_free(r->loop);
    r->loop = NULL;
    nf_free(r->fusion);
    r->fusion = NULL;
    nf_free(r->place);
    nf_free(r->prologue);
    r->place = NULL;
    r->prologue = NULL;
}

/* sweep.c - solves x = f(x), where every element of f reads only elements of x that come before it in some order: the
 * inverse of an autoregressive flow, of a triangular matrix, and their adjoints.
 *
 * f is traced once, on an unknown. Its elements are then sorted into levels: those of level l read elements of x whose
 * own level is below l. One sweep over the levels computes each element of each value once, in pieces; the pieces of a
 * value end up side by side. What x does not depend on is computed afterwards, whole. */
#include <string.h>

#include "graph.h"
#include "memory.h"

enum { UNSEEN, OPEN, KNOWN };

/* Where an element of a value is once it is computed. */
typedef struct found {
    nfc_id piece;
    uint32_t element;
} found;

typedef struct value {
    bool inside;    /* depends on the unknown */
    bool needed;    /* a result reads it */
    bool core;      /* x depends on it: computed level by level */
    bool joined;    /* core: several of its pieces were read at once */
    uint32_t first; /* core: its elements' place in the arrays below */
    nfc_id at;      /* at the solution */
} value;

typedef struct sweep {
    nfc_graph *g;
    nfc_id unknown, begin, end; /* values from begin on may depend on an unknown */
    value *value;               /* by node id, below end */
    nfc_id f;                   /* the value that x equals */
    uint32_t n;                 /* elements of core values */
    uint32_t *level;
    uint8_t *state;
    found *found;
    uint32_t remade, remade_level; /* the iteration made anew last, for which level: */
    nfc_id *remade_result;         /* its results */
} sweep;

static value *value_of(const sweep *s, nfc_id id) { return id < s->end ? &s->value[id] : NULL; }
static bool is_core(const sweep *s, nfc_id id) { return id < s->end && s->value[id].core; }

/* ---- levels ---------------------------------------------------------------------------------------------------- */

/* The k-th element that an element reads; false after the last. *arg is NFC_NONE for a product with a known zero. */
static bool nth_read(const sweep *s, nfc_id id, uint32_t element, uint32_t k, nfc_id *arg, uint32_t *from)
{
    const nfc_graph *g = s->g;
    const nfc_node *n = nfc_at(g, id);
    *from = element;
    if (id == s->unknown) {
        *arg = s->f;
        return k == 0;
    }
    if (n->op == NFC_OP_PICK) {
        *arg = n->args[n->entry[element].arg];
        *from = n->entry[element].element;
        return k == 0;
    }
    if (n->op == NFC_OP_CARRIED) /* belongs to the level of its iteration: see find_levels */
        return false;
    if (n->op == NFC_OP_ITERATED) { /* the first and the next values of everything that is carried */
        const uint32_t of = (n->n_args - 1) / 2;
        if (k < 2 * of)
            *arg = k < of ? nfc_at(g, n->args[1 + k])->args[0] : n->args[1 + k];
        return k < 2 * of;
    }
    if (n->op == NFC_OP_DENSE || n->op == NFC_OP_DENSE_T) {
        const nfc_node *w = nfc_at(g, n->args[0]);
        const bool transposed = n->op == NFC_OP_DENSE_T;
        const uint32_t in = transposed ? w->rows : w->cols, i = k / 2;
        if (i >= in)
            return false;
        const uint32_t at = transposed ? i * w->cols + element : element * w->cols + i;
        *arg = nfc_known_zero(g, n->args[0], at) ? NFC_NONE : n->args[k % 2];
        *from = k % 2 ? i : at;
        return true;
    }
    if (nfc_ops[n->op].shape == NFC_LAST) {
        const uint32_t cols = nfc_at(g, n->args[0])->cols;
        const bool cumsum = n->op == NFC_OP_CUMSUM;
        *arg = n->args[0];
        *from = cumsum ? element - k : element * cols + k;
        return cumsum ? k <= element % cols : k < cols;
    }
    *arg = k < n->n_args ? n->args[k] : NFC_NONE;
    return k < n->n_args;
}

typedef struct visit {
    nfc_id id;
    uint32_t element, next;
} visit;

/* Finds the level of an element and of all it reads, depth first; false where an element needs itself. */
static bool find_level(sweep *s, visit **stack, uint32_t *capacity, nfc_id id, uint32_t element)
{
    uint32_t n = 0;
    (*stack)[n++] = (visit){id, element, 0};
    while (n) {
        visit *v = &(*stack)[n - 1];
        const uint32_t own = s->value[v->id].first + v->element;
        nfc_id arg = NFC_NONE;
        uint32_t from;
        s->state[own] = OPEN;
        if (!nth_read(s, v->id, v->element, v->next, &arg, &from)) {
            s->state[own] = KNOWN;
            n--;
            continue;
        }
        if (arg == NFC_NONE || !is_core(s, arg)) {
            v->next++;
            continue;
        }
        const uint32_t other = s->value[arg].first + from;
        if (s->state[other] == OPEN) {
            nfc_wrong(s->g, "sweep: element %u needs itself", from + 1);
            return false;
        }
        if (s->state[other] == KNOWN) {
            const uint32_t level = s->level[other] + (v->id == s->unknown);
            if (level > s->level[own])
                s->level[own] = level;
            v->next++;
            continue;
        }
        if (n == *capacity)
            *stack = nf_realloc(*stack, (*capacity *= 2) * sizeof **stack);
        (*stack)[n++] = (visit){arg, from, 0};
    }
    return true;
}

static bool iterates(const sweep *s, nfc_id id) { return nfc_at(s->g, id)->op == NFC_OP_ITERATED && s->value[id].core; }

/* Everything an iteration carries belongs to the level of its results, element by element; all other levels are open.
 */
static void settle_carried(sweep *s)
{
    uint32_t *level = nf_alloc(s->n, sizeof *level);
    memcpy(level, s->level, s->n * sizeof *level);
    memset(s->level, 0, s->n * sizeof *s->level);
    memset(s->state, UNSEEN, s->n * sizeof *s->state);
    for (nfc_id id = s->unknown; id < s->end; id++) {
        const nfc_node *n = nfc_at(s->g, id);
        for (uint32_t k = 1; iterates(s, id) && 2 * k < n->n_args; k++)
            for (uint32_t e = 0; e < n->rows * n->cols; e++) {
                const uint32_t own = s->value[n->args[k]].first + e;
                s->level[own] = level[s->value[id].first + e];
                s->state[own] = KNOWN;
            }
    }
    nf_free(level);
}

static uint32_t sort_elements(sweep *s)
{
    uint32_t capacity = 1024, levels = 1;
    visit *stack = nf_alloc(capacity, sizeof *stack);
    for (nfc_id id = s->unknown; id < s->end && levels; id++)
        for (uint32_t e = 0; s->value[id].core && e < nfc_width(s->g, id) && levels; e++) {
            const uint32_t own = s->value[id].first + e;
            if (s->state[own] == UNSEEN && !find_level(s, &stack, &capacity, id, e))
                levels = 0;
            else if (s->level[own] >= levels)
                levels = s->level[own] + 1;
        }
    nf_free(stack);
    return levels;
}

/* Sorts every element of every core value into its level; the number of levels, 0 for an error. */
static uint32_t find_levels(sweep *s)
{
    uint32_t levels = sort_elements(s);
    bool any = false;
    for (nfc_id id = s->unknown; id < s->end; id++)
        any |= iterates(s, id);
    if (levels && any) {
        settle_carried(s);
        levels = sort_elements(s);
    }
    return levels;
}

/* ---- pieces ---------------------------------------------------------------------------------------------------- */

/* Elements of a value, from wherever they are by now. */
static nfc_id gather(const sweep *s, nfc_id id, uint32_t rows, uint32_t cols, const uint32_t *element)
{
    const uint32_t n = rows * cols;
    nfc_entry *entry = nf_alloc(n, sizeof *entry);
    nfc_id *source = nf_alloc(n, sizeof *source);
    uint32_t n_sources = 0, last = 0;
    for (uint32_t i = 0; i < n; i++) {
        found at = {id, element[i]};
        if (is_core(s, id))
            at = s->found[s->value[id].first + element[i]];
        else if (value_of(s, id) && s->value[id].at != NFC_NONE)
            at.piece = s->value[id].at;
        if (is_core(s, id))
            s->value[id].joined |= at.piece != s->found[s->value[id].first + element[0]].piece;
        if (n_sources == 0 || source[last] != at.piece)
            for (last = 0; last < n_sources && source[last] != at.piece; last++)
                continue;
        if (last == n_sources)
            source[n_sources++] = at.piece;
        entry[i] = (nfc_entry){last, at.element};
    }
    const nfc_id r = nfc_pick(s->g, rows, cols, n_sources, source, entry);
    nf_free(source);
    nf_free(entry);
    return r;
}

/* The rows of W x, or columns of W for its transpose, that are asked for. */
static nfc_id product_piece(const sweep *s, nfc_id id, uint32_t count, const uint32_t *element)
{
    const nfc_node n = *nfc_at(s->g, id);
    const uint32_t rows = nfc_at(s->g, n.args[0])->rows, cols = nfc_at(s->g, n.args[0])->cols;
    const bool transposed = n.op == NFC_OP_DENSE_T;
    const uint32_t in = transposed ? rows : cols;
    uint32_t *live = nf_alloc(in, sizeof *live), *place = nf_alloc((size_t)in * count, sizeof *place), n_live = 0;
    for (uint32_t i = 0; i < in; i++)
        for (uint32_t e = 0; e < count; e++)
            if (!nfc_known_zero(s->g, n.args[0], transposed ? i * cols + element[e] : element[e] * cols + i)) {
                live[n_live++] = i;
                break;
            }
    for (uint32_t i = 0; i < n_live; i++)
        for (uint32_t e = 0; e < count; e++)
            if (transposed)
                place[i * count + e] = live[i] * cols + element[e];
            else
                place[e * n_live + i] = element[e] * cols + live[i];
    nfc_id r;
    if (n_live == 0) {
        r = nfc_zeros(s->g, 1, count);
    } else {
        const nfc_id x = gather(s, n.args[1], 1, n_live, live);
        r = transposed ? nfc_dense_t(s->g, gather(s, n.args[0], n_live, count, place), x)
                       : nfc_dense(s->g, gather(s, n.args[0], count, n_live, place), x);
    }
    nf_free(place);
    nf_free(live);
    return r;
}

/* Sums and the like: rows of the argument, or what stands before the element in its row. */
static nfc_id reduction_piece(const sweep *s, nfc_id id, uint32_t count, const uint32_t *element)
{
    const nfc_node n = *nfc_at(s->g, id);
    const uint32_t cols = nfc_at(s->g, n.args[0])->cols;
    uint32_t *place = nf_alloc((size_t)cols * count, sizeof *place);
    nfc_id r;
    bool whole = n.op != NFC_OP_CUMSUM || count % cols == 0;
    for (uint32_t e = 0; n.op == NFC_OP_CUMSUM && e < count; e++)
        whole &= element[e] % cols == e % cols && element[e] / cols == element[e - e % cols] / cols;
    if (n.op == NFC_OP_CUMSUM && !whole) {
        nfc_id *sum = nf_alloc(count, sizeof *sum);
        for (uint32_t e = 0; e < count; e++) {
            const uint32_t in = element[e] % cols + 1;
            for (uint32_t c = 0; c < in; c++)
                place[c] = element[e] + 1 - in + c;
            sum[e] = nfc_reduce(s->g, NFC_OP_SUM, gather(s, n.args[0], 1, in, place));
        }
        r = nfc_concat(s->g, count, sum);
        nf_free(sum);
    } else if (n.op == NFC_OP_CUMSUM) {
        r = nfc_reduce(s->g, (nfc_op)n.op, gather(s, n.args[0], count / cols, cols, element));
    } else {
        for (uint32_t e = 0; e < count; e++)
            for (uint32_t c = 0; c < cols; c++)
                place[e * cols + c] = element[e] * cols + c;
        r = nfc_reduce(s->g, (nfc_op)n.op, gather(s, n.args[0], count, cols, place));
    }
    nf_free(place);
    return nfc_reshape(s->g, r, 1, count);
}

static nfc_id remake(sweep *s, const nfc_node *n, const nfc_id *arg);

/* A result of an iteration with other values; all its results are made at once. */
static nfc_id remake_iteration(sweep *s, const nfc_node *n, const nfc_id *arg, uint32_t level)
{
    const uint32_t of = (n->n_args - 1) / 2;
    for (uint32_t i = 1; i <= of; i++)
        if (arg[i] != NFC_NONE && nfc_at(s->g, arg[i])->op != NFC_OP_CARRIED)
            return nfc_wrong(s->g, "sweep: an iteration whose elements depend on one another");
    if (!s->remade_result || s->remade != n->solved.sweep || s->remade_level != level) {
        s->remade_result = nfc_arena(s->g, of * sizeof *s->remade_result);
        s->remade = n->solved.sweep;
        s->remade_level = level;
        nfc_iterate(s->g, s->g->iteration[n->solved.sweep].rounds, of, arg + 1, arg + 1 + of, s->remade_result);
    }
    return s->remade_result[n->solved.result];
}

static nfc_id iteration_piece(sweep *s, nfc_id id, uint32_t count, const uint32_t *element)
{
    const nfc_node n = *nfc_at(s->g, id);
    nfc_id *arg = nf_alloc(n.n_args, sizeof *arg);
    for (uint32_t i = 0; i < n.n_args; i++)
        arg[i] = gather(s, n.args[i], 1, count, element);
    const nfc_id piece = remake_iteration(s, &n, arg, s->level[s->value[id].first + element[0]]);
    nf_free(arg);
    return piece;
}

static nfc_id piece_of(sweep *s, nfc_id id, uint32_t count, const uint32_t *element)
{
    const nfc_node n = *nfc_at(s->g, id);
    nfc_id arg[4];
    if (n.op == NFC_OP_ITERATED)
        return iteration_piece(s, id, count, element);
    if (n.op == NFC_OP_DENSE || n.op == NFC_OP_DENSE_T)
        return product_piece(s, id, count, element);
    if (nfc_ops[n.op].shape == NFC_LAST)
        return reduction_piece(s, id, count, element);
    for (uint32_t i = 0; i < n.n_args; i++)
        arg[i] = gather(s, n.args[i], 1, count, element);
    return remake(s, &n, arg);
}

/* Computes the elements of a core value that belong to a level. */
static void compute(sweep *s, nfc_id id, uint32_t level, uint32_t *element)
{
    const nfc_node n = *nfc_at(s->g, id);
    const uint32_t first = s->value[id].first, width = n.rows * n.cols;
    uint32_t count = 0;
    for (uint32_t e = 0; e < width; e++)
        if (s->level[first + e] == level)
            element[count++] = e;
    if (count == 0)
        return;
    if (n.op == NFC_OP_PICK) {
        for (uint32_t i = 0; i < count; i++) {
            const nfc_entry from = n.entry[element[i]];
            const nfc_id arg = n.args[from.arg];
            found *to = &s->found[first + element[i]];
            if (is_core(s, arg))
                *to = s->found[s->value[arg].first + from.element];
            else
                *to = (found){value_of(s, arg) && s->value[arg].at != NFC_NONE ? s->value[arg].at : arg, from.element};
        }
        return;
    }
    const nfc_id piece = piece_of(s, id, count, element);
    for (uint32_t i = 0; i < count; i++)
        s->found[first + element[i]] = (found){piece, i};
}

/* ---- what is computed whole -------------------------------------------------------------------------------------- */

/* The node with other arguments. */
static nfc_id remake(sweep *s, const nfc_node *n, const nfc_id *arg)
{
    nfc_graph *g = s->g;
    if (n->op == NFC_OP_PICK)
        return nfc_pick(g, n->rows, n->cols, n->n_args, arg, n->entry);
    if (n->op == NFC_OP_DETACH)
        return nfc_detach(g, arg[0]);
    if (n->op == NFC_OP_DENSE)
        return nfc_dense(g, arg[0], arg[1]);
    if (n->op == NFC_OP_DENSE_T)
        return nfc_dense_t(g, arg[0], arg[1]);
    if (n->op == NFC_OP_OUTER)
        return nfc_outer(g, arg[0], arg[1]);
    if (n->op == NFC_OP_ROW_SUM)
        return nfc_row_sum(g, arg[0]);
    if (nfc_is_select(n->op))
        return nfc_select(g, (nfc_op)n->op, arg[0], arg[1], arg[2], arg[3]);
    if (nfc_ops[n->op].shape == NFC_LAST)
        return nfc_reduce(g, (nfc_op)n->op, arg[0]);
    if (n->op == NFC_OP_SOLVED)
        return nfc_wrong(g, "sweep: a sweep in a sweep");
    if (n->op == NFC_OP_CARRIED)
        return nfc_carried(g, arg[0]);
    if (n->op == NFC_OP_ITERATED)
        return remake_iteration(s, n, arg, UINT32_MAX);
    return n->n_args == 1 ? nfc_unary(g, (nfc_op)n->op, arg[0]) : nfc_binary(g, (nfc_op)n->op, arg[0], arg[1]);
}

static void make_whole(sweep *s, nfc_id id)
{
    const nfc_node n = *nfc_at(s->g, id);
    const uint32_t width = n.rows * n.cols;
    if (s->value[id].core) {
        uint32_t *element = nf_alloc(width, sizeof *element);
        for (uint32_t e = 0; e < width; e++)
            element[e] = e;
        s->value[id].at = gather(s, id, n.rows, n.cols, element);
        nf_free(element);
        return;
    }
    nfc_id *arg = nf_alloc(n.n_args, sizeof *arg);
    for (uint32_t i = 0; i < n.n_args; i++) {
        const value *v = value_of(s, n.args[i]);
        arg[i] = v && v->at != NFC_NONE ? v->at : n.args[i];
    }
    s->value[id].at = remake(s, &n, arg);
    nf_free(arg);
}

/* ---- the pass ---------------------------------------------------------------------------------------------------- */

/* Marks what the results read, what depends on an unknown, and what x depends on. */
static void mark(sweep *s, uint32_t n, const nfc_id *result)
{
    bool *depends = nf_alloc(s->end, sizeof *depends);
    for (uint32_t i = 0; i < n; i++)
        if (result[i] != NFC_NONE)
            s->value[result[i]].needed = true;
    s->value[s->unknown].inside = s->value[s->unknown].needed = depends[s->unknown] = true;
    for (nfc_id id = s->begin; id < s->end; id++)
        for (uint32_t i = 0; i < nfc_at(s->g, id)->n_args; i++) {
            const bool carried = nfc_at(s->g, id)->op == NFC_OP_CARRIED && id > s->unknown;
            s->value[id].inside |= s->value[nfc_at(s->g, id)->args[i]].inside || carried;
            depends[id] |= depends[nfc_at(s->g, id)->args[i]] || carried;
        }
    s->value[s->unknown].core = true;
    s->value[s->f].core |= depends[s->f];
    for (nfc_id id = s->end; id-- > s->begin;)
        for (uint32_t i = 0; i < nfc_at(s->g, id)->n_args; i++) {
            const nfc_id arg = nfc_at(s->g, id)->args[i];
            s->value[arg].needed |= s->value[id].needed && s->value[id].inside && s->value[id].at == NFC_NONE;
            s->value[arg].core |= s->value[id].core && depends[arg];
        }
    for (nfc_id id = s->begin; id < s->end; id++)
        if (s->value[id].core) {
            s->value[id].first = s->n;
            s->n += nfc_width(s->g, id);
        }
    nf_free(depends);
}

/* Makes the values whose arguments are all there: before the levels, what the solution of an earlier sweep is enough
 * for; after them, everything. */
static void make_rest(sweep *s)
{
    for (nfc_id id = s->begin; id < s->end && !s->g->error[0]; id++) {
        const value *v = &s->value[id];
        bool ready = v->inside && v->needed && !v->core && v->at == NFC_NONE;
        for (uint32_t i = 0; ready && i < nfc_at(s->g, id)->n_args; i++) {
            const value *arg = &s->value[nfc_at(s->g, id)->args[i]];
            ready = !arg->inside || arg->at != NFC_NONE;
        }
        if (ready)
            make_whole(s, id);
    }
}

/* The pieces of a value that were read together are best side by side, in the order of the levels. */
static void line_up(sweep *s, nfc_id id, uint32_t levels)
{
    const uint32_t first = s->value[id].first, width = nfc_width(s->g, id);
    nfc_id *piece = nf_alloc(width, sizeof *piece);
    uint32_t n = 0;
    for (uint32_t level = 0; level < levels; level++)
        for (uint32_t e = 0; e < width; e++)
            if (s->level[first + e] == level && (n == 0 || piece[n - 1] != s->found[first + e].piece))
                piece[n++] = s->found[first + e].piece;
    nfc_put_side_by_side(s->g, n, piece);
    nf_free(piece);
}

static void climb(sweep *s)
{
    const uint32_t levels = find_levels(s), width = nfc_width(s->g, s->unknown);
    const uint32_t x = s->value[s->unknown].first;
    const bool known = !s->value[s->f].core; /* f reads no x at all */
    uint32_t *element = nf_alloc(s->n, sizeof *element);
    make_rest(s);
    for (uint32_t e = 0; known && e < width; e++)
        s->found[x + e] = (found){s->value[s->f].at != NFC_NONE ? s->value[s->f].at : s->f, e};
    for (uint32_t level = 0; level < levels && !s->g->error[0]; level++) {
        for (nfc_id id = s->unknown + 1; id < s->end && !s->g->error[0]; id++)
            if (s->value[id].core)
                compute(s, id, level, element);
        for (uint32_t e = 0; !known && e < width; e++) /* x is f(x), so far */
            if (s->level[x + e] == level + 1)
                s->found[x + e] = s->found[s->value[s->f].first + e];
    }
    for (nfc_id id = s->begin; id < s->end && !s->g->error[0]; id++)
        if (s->value[id].core && s->value[id].joined)
            line_up(s, id, levels);
    for (nfc_id id = s->begin; id < s->end && !s->g->error[0]; id++)
        if (s->value[id].core)
            make_whole(s, id);
    make_rest(s);
    nf_free(element);
}

/* Solves x = f(x); result 0 is f. Values of an earlier sweep are known. Leaves every value at the solution in s->value;
 * the caller frees it. */
static void solve(sweep *s, const nfc_swept *earlier, uint32_t n, const nfc_id *result)
{
    s->end = s->g->n;
    s->begin = earlier ? earlier->begin : s->unknown;
    s->f = result[0];
    s->value = nf_alloc(s->end, sizeof *s->value);
    for (nfc_id id = 0; id < s->end; id++) {
        const bool known = earlier && id >= earlier->begin && id < earlier->end;
        s->value[id].at = known ? earlier->at[id - earlier->begin] : NFC_NONE;
        s->value[id].inside = s->value[id].at != NFC_NONE;
    }
    mark(s, n, result);
    s->level = nf_alloc(s->n, sizeof *s->level);
    s->state = nf_alloc(s->n, sizeof *s->state);
    s->found = nf_alloc(s->n, sizeof *s->found);
    climb(s);
    nf_free(s->found);
    nf_free(s->state);
    nf_free(s->level);
}

static nfc_id at_solution(const sweep *s, nfc_id id)
{
    return id != NFC_NONE && s->value[id].at != NFC_NONE ? s->value[id].at : id;
}

nfc_id nfc_unknown(nfc_graph *g, uint32_t width)
{
    return nfc_intern(g, &(nfc_node){.op = NFC_OP_UNKNOWN, .rows = 1, .cols = width, .offset = g->n});
}

/* What values that depend on the unknown read from outside, into w. */
static void find_frontier(const sweep *s, nfc_swept *w)
{
    bool *seen = nf_alloc(s->end, sizeof *seen);
    nfc_id *list = nf_alloc(s->end, sizeof *list);
    for (nfc_id id = s->begin; id < s->end; id++)
        for (uint32_t i = 0; s->value[id].inside && s->value[id].needed && i < nfc_at(s->g, id)->n_args; i++) {
            const nfc_id arg = nfc_at(s->g, id)->args[i];
            if (!s->value[arg].inside && !seen[arg]) {
                seen[arg] = true;
                list[w->n_frontier++] = arg;
            }
        }
    nfc_id *frontier = nfc_arena(s->g, (w->n_frontier + 1) * sizeof *frontier);
    memcpy(frontier, list, w->n_frontier * sizeof *frontier);
    w->frontier = frontier;
    nf_free(list);
    nf_free(seen);
}

void nfc_sweep(nfc_graph *g, nfc_id unknown, uint32_t n, const nfc_id *result, nfc_id *solved)
{
    for (uint32_t i = 0; i < n; i++)
        if (result[i] == NFC_NONE || nfc_at(g, result[i])->rate == NFC_TOTAL)
            nfc_wrong(g, "sweep: a result is no row");
    if (!g->error[0] && nfc_width(g, result[0]) != nfc_width(g, unknown))
        nfc_wrong(g, "sweep: the first result has %u elements, x has %u", nfc_width(g, result[0]),
                  nfc_width(g, unknown));
    if (g->error[0]) {
        memset(solved, 0xff, n * sizeof *solved);
        return;
    }
    nfc_id *copy = nfc_arena(g, n * sizeof *copy);
    memcpy(copy, result, n * sizeof *copy);
    copy[0] = nfc_reshape(g, copy[0], 1, nfc_width(g, unknown));
    sweep s = {.g = g, .unknown = unknown};
    solve(&s, NULL, n, copy);
    nfc_swept w = {.unknown = unknown, .begin = s.begin, .end = s.end, .n = n, .result = copy};
    find_frontier(&s, &w);
    nfc_id *at = nfc_arena(g, (s.end - s.begin + 1) * sizeof *at);
    for (nfc_id id = s.begin; id < s.end; id++)
        at[id - s.begin] = s.value[id].at;
    w.at = at;
    g->swept = nf_realloc(g->swept, (g->n_swept + 1) * sizeof *g->swept);
    for (uint32_t i = 0; i < n; i++) {
        const nfc_id to = at_solution(&s, copy[i]);
        solved[i] = g->error[0] ? NFC_NONE
                                : nfc_intern(g, &(nfc_node){.op = NFC_OP_SOLVED,
                                                            .rows = nfc_at(g, to)->rows,
                                                            .cols = nfc_at(g, to)->cols,
                                                            .n_args = 1,
                                                            .args = &to,
                                                            .solved = {g->n_swept, i}});
    }
    g->swept[g->n_swept++] = w;
    nf_free(s.value);
}

/* With x = f(x, p) and results r(x, p): the adjoint of x is the solution of a = seed + f_x' a + r_x' seeds, whose
 * elements can be ordered as well, the other way round; those of p follow from it. */
void nfc_sweep_adjoint(nfc_graph *g, uint32_t index, const nfc_id *seed, uint32_t n, const nfc_id *wrt, nfc_id *grad)
{
    const nfc_swept w = g->swept[index];
    nfc_id *y = nf_alloc(2 * (size_t)w.n, sizeof *y), *dy = y + w.n;
    nfc_id *all = nf_alloc(2 * (size_t)n + 2, sizeof *all), *d = all + n + 1;
    const nfc_id unknown = nfc_unknown(g, nfc_width(g, w.unknown));
    uint32_t n_y = 0;
    y[n_y] = w.result[0];
    dy[n_y++] = unknown;
    for (uint32_t i = 1; i < w.n; i++)
        if (seed[i] != NFC_NONE) {
            y[n_y] = w.result[i];
            dy[n_y++] = seed[i];
        }
    all[0] = w.unknown;
    memcpy(all + 1, wrt, n * sizeof *wrt);
    nfc_adjoint(g, n_y, y, dy, n + 1, all, d);
    nfc_id own = seed[0] == NFC_NONE ? nfc_zeros(g, 1, nfc_width(g, w.unknown)) : seed[0];
    d[0] = d[0] == NFC_NONE ? own : nfc_binary(g, NFC_OP_ADD, own, d[0]);
    sweep s = {.g = g, .unknown = unknown};
    if (!g->error[0]) {
        solve(&s, &w, n + 1, d);
        for (uint32_t i = 0; i < n; i++)
            grad[i] = at_solution(&s, d[i + 1]);
    }
    nf_free(s.value);
    nf_free(all);
    nf_free(y);
}

/* reads.c - what a statement reads: through views, which are picks without a home, the values that they pick from. */
#include "lower/program.h"

/* ---- following picks --------------------------------------------------------------------------------------------- */

nfc_id nfc_leaf(const nfc_graph *g, const nfc_routine *r, nfc_id id, uint32_t *element)
{
    const nfc_node *n = nfc_at(g, id);
    if (n->op != NFC_OP_PICK || r->place[id].home != NFC_NOWHERE)
        return id;
    const nfc_entry e = n->entry[*element];
    *element = e.element;
    return n->args[e.arg];
}

/* Whether the elements from, from + apart, ... of a pick, `times` of them, come from evenly spaced elements of one
 * value, or of several side by side. Sets *first, the first's index among all elements that are side by side, and
 * *step, the distance to the next (not if times is 1). */
static bool even_steps(const nfc_graph *g, const nfc_routine *r, nfc_id pick, uint32_t from, uint32_t apart,
                       uint32_t times, uint32_t *first, int32_t *step)
{
    const nfc_node *n = nfc_at(g, pick);
    const nfc_place *own = &r->place[n->args[n->entry[from].arg]];
    *first = own->within + n->entry[from].element;
    for (uint32_t j = 1; j < times; j++) {
        const nfc_entry e = n->entry[from + j * apart];
        const nfc_place *p = &r->place[n->args[e.arg]];
        const int64_t at = (int64_t)p->within + e.element;
        if (j == 1)
            *step = (int32_t)(at - (int64_t)*first);
        if (p->head != own->head || at != (int64_t)*first + (int64_t)*step * j)
            return false;
    }
    return true;
}

bool nfc_is_view(const nfc_graph *g, const nfc_routine *r, nfc_id pick, uint32_t *first, int32_t *step)
{
    *step = 1;
    return even_steps(g, r, pick, 0, 1, nfc_width(g, pick), first, step);
}

nfc_id nfc_view(const nfc_graph *g, const nfc_routine *r, nfc_id id, uint32_t *first, int32_t *step)
{
    *first = 0;
    *step = 1;
    if (nfc_at(g, id)->op == NFC_OP_PICK && r->place[id].home == NFC_NOWHERE) {
        nfc_is_view(g, r, id, first, step);
        id = r->place[nfc_at(g, id)->args[nfc_at(g, id)->entry[0].arg]].head;
    }
    return id;
}

bool nfc_reach_of(const nfc_graph *g, const nfc_routine *r, nfc_id operand, uint32_t element, uint32_t apart,
                  uint32_t times, nfc_reach *reach)
{
    const nfc_node *n = nfc_at(g, operand);
    *reach = (nfc_reach){operand, element, (int32_t)apart};
    if (n->op != NFC_OP_PICK || r->place[operand].home != NFC_NOWHERE)
        return true;
    const nfc_entry here = n->entry[element], last = n->entry[element + (times - 1) * apart];
    *reach = (nfc_reach){n->args[here.arg], here.element, 0};
    uint32_t first;
    if (!even_steps(g, r, operand, element, apart, times, &first, &reach->step))
        return false;
    if (here.arg != last.arg) { /* from several values side by side: counted from the head */
        reach->leaf = r->place[reach->leaf].head;
        reach->first = first;
    }
    return true;
}

/* ---- what is read ------------------------------------------------------------------------------------------------ */

/* The state of nfc_for_reads. */
typedef struct reader {
    const nfc_graph *g;
    const nfc_routine *r;
    void (*visit)(void *user, nfc_id leaf, uint32_t element);
    void *user;
    uint32_t times; /* the pieces of the statement */
} reader;

/* Visits one element, through a view. */
static void read_element(const reader *to, nfc_id id, uint32_t element)
{
    const nfc_id leaf = nfc_leaf(to->g, to->r, id, &element);
    to->visit(to->user, leaf, element);
}

/* Visits all of a value: through a view what that picks from, through an absorbed value what that reads. */
static void read_whole(const reader *to, nfc_id id)
{
    const nfc_node *n = nfc_at(to->g, id);
    if (to->r->place[id].absorbed) {
        for (uint32_t i = 0; i < n->n_args; i++)
            read_whole(to, n->args[i]);
        return;
    }
    if (n->op == NFC_OP_PICK && to->r->place[id].home == NFC_NOWHERE)
        for (uint32_t i = 0; i < n->n_args; i++)
            to->visit(to->user, n->args[i], NFC_WHOLE);
    else
        to->visit(to->user, id, NFC_WHOLE);
}

typedef void (*operand_visitor)(void *user, nfc_id operand, uint32_t element, uint32_t apart);

/* The operands of result e of a matrix-vector product: pairs of a weight and an input. */
static void product_operands(const nfc_graph *g, const nfc_node *n, uint32_t e, operand_visitor visit, void *user)
{
    const nfc_node *w = nfc_at(g, n->args[0]);
    const bool transposed = n->op == NFC_OP_DENSE_T;
    for (uint32_t i = 0; i < (transposed ? w->rows : w->cols); i++) {
        const uint32_t at = transposed ? i * w->cols + e : e * w->cols + i;
        if (nfc_known_zero(g, n->args[0], at))
            continue;
        visit(user, n->args[0], at, 0);
        visit(user, n->args[1], i, 0);
    }
}

void nfc_for_element(const nfc_graph *g, const nfc_routine *r, nfc_id id, uint32_t e, operand_visitor visit, void *user)
{
    const nfc_node *n = nfc_at(g, id);
    const uint32_t piece = nfc_piece(g, id, r->place[id].times), cols = n->n_args ? nfc_at(g, n->args[0])->cols : 1;
    if (n->op == NFC_OP_PICK) {
        visit(user, n->args[n->entry[e].arg], n->entry[e].element, 0);
    } else if (nfc_is_product(n->op)) {
        product_operands(g, n, e, visit, user);
    } else if (nfc_is_reduction(n->op)) {
        for (uint32_t c = 0; c < cols; c++)
            visit(user, n->args[0], e * cols + c, piece * cols);
    } else if (n->op == NFC_OP_OUTER) {
        visit(user, n->args[0], e / n->cols, 0);
        visit(user, n->args[1], e % n->cols, 0);
    } else {
        for (uint32_t i = 0; i < (n->op == NFC_OP_ITERATED ? 1 : n->n_args); i++)
            visit(user, n->args[i], e, piece);
    }
}

void nfc_for_operands(const nfc_graph *g, const nfc_routine *r, nfc_id id, operand_visitor visit, void *user)
{
    const nfc_place *p = &r->place[id];
    const uint32_t piece = nfc_piece(g, id, p->times);
    for (uint32_t e = 0; e < piece; e++)
        if (p->needed >> e & 1)
            nfc_for_element(g, r, id, e, visit, user);
}

/* Visits what all pieces of the statement read as one operand. */
static void read_in_pieces(void *user, nfc_id operand, uint32_t element, uint32_t apart)
{
    const reader *to = user;
    for (uint32_t j = 0; j < to->times; j++)
        read_element(to, operand, element + j * apart);
}

void nfc_for_reads(const nfc_graph *g, const nfc_routine *r, nfc_id id,
                   void (*visit)(void *user, nfc_id leaf, uint32_t element), void *user)
{
    reader to = {g, r, visit, user, r->place[id].times};
    const nfc_node *n = nfc_at(g, id);
    if (to.times && n->op != NFC_OP_ITERATED)
        nfc_for_operands(g, r, id, read_in_pieces, &to);
    else
        for (uint32_t i = 0; i < n->n_args; i++)
            read_whole(&to, n->args[i]);
}

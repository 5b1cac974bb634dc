/* planner.h - what plans of entry points are made of: plan.c does it for entries.c. */
#ifndef NFC_PLANNER_H
#define NFC_PLANNER_H
#include "model.h"

/* A plan being made. */
typedef struct nfc_planner {
    nfc_code *c;
    nfc_model *m;
    nfc_plan *p;
    uint32_t scratch; /* most rows that a function works in, */
    uint32_t pack;    /* and with those for products */
    nfc_rows in[NFC_INPUTS];
    nfc_rows *version; /* of the context, and its adjoint so far */
    nfc_rows *version_back;
    uint32_t first_context; /* the call that makes version 1 */
} nfc_planner;

/* What the rows at a border are, for those who want them: border 0 is before the first layer. */
typedef struct nfc_watcher {
    nfc_rows *inner; /* by number of layers that compute something; NULL: nobody watches */
} nfc_watcher;

nfc_rows nfc_plan_rows(nfc_planner *s, uint32_t width);
/* Rows of an entry point's input. */
nfc_rows nfc_plan_input(nfc_planner *s, int kind, uint32_t width);
/* One more output: rows, in an order. */
void nfc_plan_output(nfc_planner *s, nfc_rows from, uint32_t width, const uint32_t *order);
/* A call of a block's function with parameters from `base` on; rows of its inputs as in s->in. */
nfc_call *nfc_plan_run(nfc_planner *s, uint32_t block, nfc_part part, uint32_t base);
/* Where a result of this name goes, if the function has one. */
void nfc_plan_result(const nfc_planner *s, nfc_call *call, const char *name, nfc_rows to);
/* Copies rows to others, in an order or as they are. */
void nfc_plan_move(nfc_planner *s, nfc_rows to, nfc_rows from, uint32_t width, const uint32_t *order);
void nfc_plan_clear(nfc_planner *s, nfc_rows to, uint32_t width);
/* The same features in another order, in rows of their own; where there is none, as they are. */
nfc_rows nfc_plan_ordered(nfc_planner *s, nfc_rows x, const uint32_t *order);
/* The order that undoes another, the code's. */
uint32_t *nfc_undone(const nfc_planner *s, const uint32_t *order);
/* All copies forward, from rows that are of use no more where they are not `given`; returns the last rows. With a way
 * back, each copy's results are kept. */
nfc_rows nfc_plan_forward(nfc_planner *s, nfc_part part, nfc_rows x, nfc_rows ldj, const nfc_watcher *w);
/* All copies backwards, from rows in the order behind the last copy; returns the data's rows. */
nfc_rows nfc_plan_inverse(nfc_planner *s, nfc_part part, nfc_rows z, nfc_rows ldj, const nfc_watcher *w);
/* The second halves of the calls [first, last), backwards; dx: the adjoint of what they made. Returns that of the
 * data, in the order of the first copy. */
nfc_rows nfc_plan_back(nfc_planner *s, uint32_t first, uint32_t last, nfc_rows dx, nfc_rows seed);
/* The same of calls that nfc_plan_inverse has made. */
nfc_rows nfc_plan_inverse_back(nfc_planner *s, uint32_t first, uint32_t last, nfc_rows dx, nfc_rows seed);
/* The same of the functions of the context. */
void nfc_plan_context_back(nfc_planner *s);
/* The context as every copy sees it; `back`: with what its adjoints will need. */
void nfc_plan_context(nfc_planner *s, bool back);
void nfc_plan_see(nfc_planner *s, uint32_t version);
#endif

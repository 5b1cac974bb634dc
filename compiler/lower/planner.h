/* planner.h - the steps that plans of entry points are made of. plan.c implements them, entries.c uses them.
 *
 * nfc_rows says where some rows of a tile are; `ldj` is where the log-determinant is added up, `seed` its adjoint. */
#ifndef NFC_PLANNER_H
#define NFC_PLANNER_H
#include "model.h"

/* A plan in the making, and where the rows are that the next call takes as inputs. */
typedef struct nfc_planner {
    nfc_code *c;
    nfc_model *m;
    nfc_plan *p;
    uint32_t scratch; /* the most scratch rows that one of the functions called needs */
    uint32_t pack;    /* the most scratch and pack rows (see nfc_routine) that one needs together */
    nfc_rows in[NFC_INPUTS];
    nfc_rows *version;      /* by version of the context: its rows */
    nfc_rows *version_back; /* by version: the rows where its adjoint is added up */
    uint32_t first_context; /* the call that makes version 1 of the context; those of 2, 3, ... follow */
} nfc_planner;

/* For entry points whose outputs are rows between layers: filled with where these are. */
typedef struct nfc_watcher {
    nfc_rows *inner; /* inner[k]: behind k of the layers that compute something; NULL: they are not wanted */
} nfc_watcher;

/* New rows of the frame. */
nfc_rows nfc_plan_rows(nfc_planner *s, uint32_t width);
/* The rows of an input of the entry point, an NF_IN_..., which the plan has from now on. */
nfc_rows nfc_plan_input(nfc_planner *s, int kind, uint32_t width);
/* Adds an output to the plan: element j of it is row order[j] of `from`; NULL: row j. */
void nfc_plan_output(nfc_planner *s, nfc_rows from, uint32_t width, const uint32_t *order);
/* Adds a call of a block's function `part`, with the parameters from `base` on and the inputs in s->in. Its results
 * have no rows yet: see nfc_plan_result. The pointer is valid until the next call is added. */
nfc_call *nfc_plan_run(nfc_planner *s, uint32_t block, nfc_part part, uint32_t base);
/* Sets what the next calls read as data, and as the tangent behind them where the model has one. */
void nfc_plan_data(nfc_planner *s, nfc_rows x);
/* Sets the rows of the result of this name, if the function has one. */
void nfc_plan_result(const nfc_planner *s, nfc_call *call, const char *name, nfc_rows to);
/* Adds a copy of rows: to[j] = from[order[j]], or from[j] where order is NULL. */
void nfc_plan_move(nfc_planner *s, nfc_rows to, nfc_rows from, uint32_t width, const uint32_t *order);
/* Adds a call that sets rows to 0. */
void nfc_plan_clear(nfc_planner *s, nfc_rows to, uint32_t width);
/* The features x in another order, copied to new rows; x itself where order is NULL. */
nfc_rows nfc_plan_ordered(nfc_planner *s, nfc_rows x, const uint32_t *order);
/* The inverse permutation of an order, NULL of NULL; freed with the code. */
uint32_t *nfc_undone(const nfc_planner *s, const uint32_t *order);
/* Adds calls of `part` of all copies, forward from x, which lies in the order that the first copy wants. Returns the
 * rows behind the last copy, and adds to ldj. x is overwritten unless it is the input NFC_IN_GIVEN. Where the plan has
 * a way back, or a watcher, each copy has result rows of its own; otherwise two sets of rows take turns. */
nfc_rows nfc_plan_forward(nfc_planner *s, nfc_part part, nfc_rows x, nfc_rows ldj, const nfc_watcher *w);
/* The same for the inverse: calls of `part` of all copies, the last one first, from z in the order behind the last
 * copy. Returns the rows of the data, in their own order. */
nfc_rows nfc_plan_inverse(nfc_planner *s, nfc_part part, nfc_rows z, nfc_rows ldj, const nfc_watcher *w);
/* Adds the ways back of the calls [first, last) that nfc_plan_forward has made, the last one first. dx: the adjoint of
 * the rows that it returned. Returns the adjoint of its x, in the order of the first copy. */
nfc_rows nfc_plan_back(nfc_planner *s, uint32_t first, uint32_t last, nfc_rows dx, nfc_rows seed);
/* The same for the calls that nfc_plan_inverse has made: from the adjoint of the data, in the order of the first copy,
 * to that of z, in the order behind the last copy. */
nfc_rows nfc_plan_inverse_back(nfc_planner *s, uint32_t first, uint32_t last, nfc_rows dx, nfc_rows seed);
/* Adds the ways back of the functions of the context, the last one first: after it the adjoint of the context as it was
 * given is in version_back[0]. */
void nfc_plan_context_back(nfc_planner *s);
/* Adds the input of the context, and the calls that make its other versions; to be called first. `back`: a way back
 * will follow, for which rows of adjoints are cleared. */
void nfc_plan_context(nfc_planner *s, bool back);
/* Makes this version of the context, and its adjoint, the input of the next calls. */
void nfc_plan_see(nfc_planner *s, uint32_t version);
#endif

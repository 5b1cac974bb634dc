/* sweeping.h - what the files of the sweep share. Sections: levels.c, pieces.c; the pass itself is sweep.c. Internal.
 */
#ifndef NFC_SWEEPING_H
#define NFC_SWEEPING_H
#include "graph/graph.h"

/* Where an element of a value is once it is computed. */
typedef struct nfc_found {
    nfc_id piece;
    uint32_t element;
} nfc_found;

typedef struct nfc_sweep_value {
    bool inside;    /* depends on the unknown */
    bool needed;    /* a result reads it */
    bool core;      /* x depends on it: computed level by level */
    bool joined;    /* core: several of its pieces were read at once */
    uint32_t first; /* core: its elements' place in the arrays below */
    nfc_id at;      /* at the solution */
    uint32_t block; /* core products: the levels below this one are done together, as far as their inputs were there: */
    uint32_t begun; /* where the block begins */
    nfc_found *old; /* by result: the sum so far, or NFC_NONE; nf_free'd with the sweep */
} nfc_sweep_value;

typedef struct nfc_sweeping {
    nfc_graph *g;
    nfc_id unknown, begin, end; /* values from begin on may depend on an unknown */
    nfc_sweep_value *value;     /* by node id, below end */
    nfc_id f;                   /* the value that x equals */
    uint32_t n;                 /* elements of core values */
    uint32_t levels;
    uint32_t *level;
    uint8_t *state;
    nfc_found *found;
    uint32_t remade, remade_level; /* the iteration made anew last, for which level: */
    nfc_id *remade_result;         /* its results */
} nfc_sweeping;

static inline nfc_sweep_value *nfc_value_of(const nfc_sweeping *s, nfc_id id)
{
    return id < s->end ? &s->value[id] : NULL;
}
static inline bool nfc_is_core(const nfc_sweeping *s, nfc_id id) { return id < s->end && s->value[id].core; }

/* ---- levels.c ---- */
/* Sorts every element of every core value into its level; the number of levels, 0 for an error. */
uint32_t nfc_find_levels(nfc_sweeping *s);

/* ---- pieces.c ---- */
/* Elements of a value, from wherever they are by now. */
nfc_id nfc_gather(const nfc_sweeping *s, nfc_id id, uint32_t rows, uint32_t cols, const uint32_t *element);
/* Computes the elements of a core value that belong to a level; `element` is room for as many as the value has. */
void nfc_compute(nfc_sweeping *s, nfc_id id, uint32_t level, uint32_t *element);
/* The node with other arguments. */
nfc_id nfc_remake(nfc_sweeping *s, const nfc_node *n, const nfc_id *arg);
#endif

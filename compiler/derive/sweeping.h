/* sweeping.h - the state of a sweep in progress, which sweep.c (the pass), levels.c and pieces.c share. Internal. */
#ifndef NFC_SWEEPING_H
#define NFC_SWEEPING_H
#include "graph/graph.h"

/* The node that holds an element of a core value once it is computed, and which of the node's elements it is. */
typedef struct nfc_found {
    nfc_id piece;
    uint32_t element;
} nfc_found;

/* What a sweep knows of a node. A *core* value depends on the unknown x and x on it, so that it has to be computed
 * level by level; all others are computed whole. */
typedef struct nfc_sweep_value {
    bool inside; /* depends on the unknown, or on that of the earlier sweep: has another value at the solution */
    bool needed; /* a result reads it, directly or through others */
    bool core;
    bool joined;    /* core: something read elements of several of its pieces at once */
    uint32_t first; /* core: the index of its element 0 in level, state and found of nfc_sweeping */
    nfc_id at;      /* the node that is this value at the solution, or NFC_NONE */
    /* Core products: results of the levels [begun, block) form a block. What inputs of levels below `begun` contribute
     * to them is one product, made when the block begins. */
    uint32_t block;
    uint32_t begun;
    nfc_found *old; /* where each result's part of that product is, NFC_NONE: nowhere; NULL: there is no such product */
} nfc_sweep_value;

typedef struct nfc_sweeping {
    nfc_graph *g;
    nfc_id unknown, begin, end; /* nodes [begin, end) may depend on an unknown; those from end on are the sweep's own */
    nfc_sweep_value *value;     /* by node id, below end */
    nfc_id f;                   /* the value that x equals */
    uint32_t n;                 /* elements of all core values together: the length of level, state and found */
    uint32_t levels;            /* how many levels there are */
    uint32_t *level;            /* the level of each core element, see levels.c */
    uint8_t *state;             /* of each core element, in the search for its level */
    nfc_found *found;           /* where each core element is, once it is computed */
    uint32_t remade, remade_level; /* the iteration that was last made anew, and for which level: */
    nfc_id *remade_result;         /* its results, as they are all made at once */
} nfc_sweeping;

static inline nfc_sweep_value *nfc_value_of(const nfc_sweeping *s, nfc_id id)
{
    return id < s->end ? &s->value[id] : NULL;
}
static inline bool nfc_is_core(const nfc_sweeping *s, nfc_id id) { return id < s->end && s->value[id].core; }

/* ---- levels.c ---- */
/* Finds the level of every element of every core value. Returns the number of levels, 0 for an error. */
uint32_t nfc_find_levels(nfc_sweeping *s);

/* ---- pieces.c ---- */
/* A rows x cols pick of the elements element[0 ..] of a value: of core values from the pieces that they were computed
 * in, of others from the value at the solution, or the value itself where it does not depend on x. */
nfc_id nfc_gather(const nfc_sweeping *s, nfc_id id, uint32_t rows, uint32_t cols, const uint32_t *element);
/* Computes the elements of a core value that belong to a level, in one node (a pick's are there already), and notes in
 * s->found where they are. `element`: room for as many numbers as the value has elements. */
void nfc_compute(nfc_sweeping *s, nfc_id id, uint32_t level, uint32_t *element);
/* A node like n, of the same operation, with the arguments arg[0 ..] in place of its own. */
nfc_id nfc_remake(nfc_sweeping *s, const nfc_node *n, const nfc_id *arg);
#endif

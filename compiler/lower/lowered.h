/* lowered.h - a function over rows as a list of instructions: where scheduling, grouping, tiles, fusion and sparsity
 * end, and all that printers start from. Nothing here refers to the graph. */
#ifndef NFC_LOWERED_H
#define NFC_LOWERED_H
#include "graph/graph.h"

/* Where a value lives while a function runs. */
typedef enum nfc_home {
    NFC_NOWHERE,  /* a pick that is only a view, or dead */
    NFC_TABLE,    /* CONST: a table of numbers */
    NFC_PARAMS,   /* PARAM */
    NFC_STEPS,    /* the step array: written by the prologue, or by the epilogue for what follows the rows */
    NFC_TOTALS,   /* sums over rows, in double */
    NFC_GRADIENT, /* the gradient itself: a late product that is all of a parameter's gradient */
    NFC_THE_LOSS, /* *loss */
    NFC_INPUT,    /* an input of the tile */
    NFC_OUT,      /* a result of the tile: */
    NFC_SAVED,    /* rows that are there until all is done: for the way back, for late products */
    NFC_TILE,     /* rows of the tile's work array */
    NFC_LOCAL     /* local variables of one group of instructions */
} nfc_home;

/* Whether it has memory of its own, rows of a tile. */
static inline bool nfc_is_row_home(uint8_t home) { return home == NFC_OUT || home == NFC_SAVED || home == NFC_TILE; }

/* Numbers that go into the file as they are. */
typedef struct nfc_table {
    enum {
        NFC_NUMBERS, /* a constant: one number if all are the same, otherwise cols of them */
        NFC_PLACES,  /* element i comes from element at[2 i + 1] of source at[2 i] */
        NFC_MOVES,   /* element at[2 i] becomes at[2 i + 1] of the one source */
        NFC_STRIPS,  /* of a product, see nf_strips in wide.h */
        NFC_HOLES    /* of a matrix with known zeros: row, from, to */
    } kind;
    const double *number; /* of the graph's memory */
    const uint32_t *at;   /* rows x cols */
    uint32_t rows, cols;
    uint32_t sources; /* PLACES: how many there are */
} nfc_table;

/* All tables of a program's functions, which share them. */
typedef struct nfc_tables {
    nfc_table *at;
    uint32_t n;
    uint32_t *of; /* by the node that a table belongs to: its number + 1 */
} nfc_tables;

/* What an instruction reads or writes. */
typedef struct nfc_value {
    uint8_t home, op;          /* op: what makes it */
    bool varies;               /* from row to row; otherwise the same for all */
    bool uniform;              /* TABLE: all elements are one number */
    bool once;                 /* LOCAL: no element is read more than once */
    uint32_t width;            /* elements */
    uint32_t offset;           /* of the first in its home */
    uint32_t which;            /* INPUT: its kind; OUT: the result; PARAMS: the parameter; TABLE: the table */
    uint32_t statement, group; /* that make it, NFC_NONE: none of the tile's; its variables are vSTATEMENT + 1 */
} nfc_value;

/* Element `first` of a value; in the next piece, or round of a loop, `step` further. */
typedef struct nfc_operand {
    uint32_t value, first;
    int32_t step;
} nfc_operand;

typedef enum nfc_form {
    NFC_FORM_ELEMENT, /* to = op(from ...), in each of `times` pieces: written out, with others of its group in one loop
                       * over the lanes; sums and products of any number of terms */
    NFC_FORM_EACH,    /* the same for `count` elements: a loop or a kernel call; from none: 0 */
    NFC_FORM_REDUCE,  /* along each of `rows` rows of `cols` elements */
    NFC_FORM_PRODUCT, /* to[r] = from[2][r] + sum over c < cols of from[0][r * row + c * col] * from[1][c], for r <
                       * rows; 0 where from[3][r] is there and not above 0 */
    NFC_FORM_SUMMED,  /* the outer product of from[0] and from[1], rows x cols, added up over the rows of the tile */
    NFC_FORM_COPY,    /* to[j * apart + i] = from[j * jump + i * step], for j < times and i < count */
    NFC_FORM_GATHER,  /* by a table */
    NFC_FORM_FILL,    /* zeros where a table of holes says, in rows of `cols` */
    NFC_FORM_ROUND,   /* what stands between this and */
    NFC_FORM_END,     /* this is repeated `times` times */
    NFC_FORMS
} nfc_form;

typedef struct nfc_instruction {
    uint8_t form, op;
    bool adds;          /* to what is there: a gradient's share */
    bool stored;        /* ELEMENT: read outside its group, and has to be in memory */
    const char *kernel; /* EACH: one that computes more than op, without k_ */
    uint32_t statement, group, region;
    nfc_operand to;
    uint32_t from, n_from; /* sources, from this one on */
    uint32_t rows, cols, row, col;
    uint32_t count, times, apart;
    int32_t jump;
    uint32_t table; /* or NFC_NONE */
} nfc_instruction;

/* The stretches of a function. */
typedef enum nfc_section {
    NFC_PROLOGUE, /* once a call, before the rows */
    NFC_THERE,    /* for the rows of a tile: the way there, */
    NFC_BACK,     /* and the way back */
    NFC_EPILOGUE, /* once a call, after the rows */
    NFC_SECTIONS
} nfc_section;

typedef struct nfc_lowered {
    nfc_instruction *at;
    nfc_value *value;
    nfc_operand *source; /* a value of NFC_NONE: there is none */
    uint32_t n, n_values, n_sources;
    uint32_t end[NFC_SECTIONS];
    const struct nfc_out *out; /* the results, for their names */
} nfc_lowered;

static inline uint32_t nfc_begin(const nfc_lowered *l, nfc_section s) { return s ? l->end[s - 1] : 0; }
static inline const nfc_value *nfc_value_of(const nfc_lowered *l, const nfc_operand *s) { return &l->value[s->value]; }
static inline const nfc_operand *nfc_from(const nfc_lowered *l, const nfc_instruction *i, uint32_t k)
{
    return &l->source[i->from + k];
}

/* ---- lower.c ----------------------------------------------------------------------------------------------------- */

struct nfc_routine;
/* A scheduled function as instructions. */
void nfc_lower(const nfc_graph *g, const struct nfc_routine *r, nfc_tables *tables, nfc_lowered *to);
void nfc_lowered_free(nfc_lowered *l);
/* ---- dump.c: the same for people --------------------------------------------------------------------------------- */

/* ---- table.c ----------------------------------------------------------------------------------------------------- */

/* The number of a table, made when it is first asked for. A constant; a pick of values that are the same for all rows;
 * a pick of rows, of those that come from one argument; around the known zeros of a product's matrix, NFC_NONE if it
 * has none; the known zeros of `mask` in an outer product, NFC_NONE likewise. */
uint32_t nfc_number_table(const nfc_graph *g, nfc_tables *t, nfc_id constant);
uint32_t nfc_place_table(const nfc_graph *g, nfc_tables *t, nfc_id pick);
uint32_t nfc_move_table(const nfc_graph *g, nfc_tables *t, nfc_id pick, uint32_t arg);
uint32_t nfc_strip_table(const nfc_graph *g, nfc_tables *t, nfc_id product);
uint32_t nfc_hole_table(const nfc_graph *g, nfc_tables *t, nfc_id outer, nfc_id mask);
void nfc_tables_free(nfc_tables *t);
#endif

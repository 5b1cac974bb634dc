/* lowered.h - a function over rows as a list of instructions: what scheduling, grouping, the layout of tiles and fusion
 * result in, and all that printers read. Nothing here refers to the graph. */
#ifndef NFC_LOWERED_H
#define NFC_LOWERED_H
#include "graph/graph.h"

/* Where a value lives while a function runs. */
typedef enum nfc_home {
    NFC_NOWHERE,  /* in no memory: a pick that is only a view, or a value that nobody reads */
    NFC_TABLE,    /* CONST: in a table of the program's text */
    NFC_PARAMS,   /* PARAM: in the flat parameter vector */
    NFC_STEPS,    /* in the step array `s`, which prologue and epilogue write once a call */
    NFC_TOTALS,   /* in the array of sums over rows, which is double */
    NFC_GRADIENT, /* in the gradient vector: gradients, and late products that are all of a parameter's gradient */
    NFC_THE_LOSS, /* *loss */
    NFC_INPUT,    /* in the rows of an input, by its kind */
    NFC_OUT,      /* in the rows of a result, which the caller provides */
    NFC_SAVED,    /* in rows `v`, which nothing overwrites: read on the way back, or by late products after all tiles */
    NFC_TILE,     /* in rows of the tile's scratch `t`, which are used again for other values */
    NFC_LOCAL     /* in local variables of the loop of one group */
} nfc_home;

/* Whether a value that has a number for each row lives in memory that the function writes. */
static inline bool nfc_is_row_home(uint8_t home) { return home == NFC_OUT || home == NFC_SAVED || home == NFC_TILE; }

/* A table of numbers that is printed into the program's text. */
typedef struct nfc_table {
    enum {
        NFC_NUMBERS, /* a constant: cols numbers, 1 if all are equal */
        NFC_PLACES,  /* of a pick: element i is element at[2 i + 1] of source number at[2 i] */
        NFC_MOVES,   /* of a pick, what one of its sources gives: element at[2 i] is the source's at[2 i + 1] */
        NFC_STRIPS,  /* how a product goes around known zeros of its matrix: see nf_strips in wide.h */
        NFC_HOLES    /* the known zeros of a matrix: in row at[3 i] the columns [at[3 i + 1], at[3 i + 2]) */
    } kind;
    const double *number; /* NUMBERS: the constant's own, in the graph's memory */
    const uint32_t *at;   /* all others: rows x cols numbers */
    uint32_t rows, cols;
    uint32_t sources; /* PLACES: how many sources there are */
} nfc_table;

/* All tables of a program: functions that use the same node share its table. */
typedef struct nfc_tables {
    nfc_table *at;
    uint32_t n;
    uint32_t *of; /* by node: the number of its (first) table + 1; 0: none yet */
} nfc_tables;

/* A value that instructions read or write. */
typedef struct nfc_value {
    uint8_t home, op;          /* where it lives, an nfc_home; the operation that makes it, an nfc_op */
    bool varies;               /* it has numbers for each row; otherwise the same for all */
    bool uniform;              /* TABLE: all elements are one number, and the table has only that */
    bool once;                 /* LOCAL: read no more often than it has elements: best written where it is read */
    uint32_t width;            /* elements */
    uint32_t offset;           /* where its first element lies in its home */
    uint32_t which;            /* INPUT: its kind; OUT, PARAMS, TABLE: the number of the result, parameter, table */
    uint32_t statement, group; /* the body's statement that makes it, and its group; NFC_NONE: no statement of the body.
                                * The printed variables of a LOCAL are named v and statement + 1 */
} nfc_value;

/* What an instruction reads of a value, or writes: element `first` in the first piece, or turn of a loop, and in each
 * next one the element `step` further. */
typedef struct nfc_operand {
    uint32_t value, first;
    int32_t step;
} nfc_operand;

typedef enum nfc_form {
    NFC_FORM_ELEMENT, /* to = op(from ...) for one element, in each of `times` pieces: written out, together with the
                       * others of its group in one loop over the lanes. Sums have any number of sources, products any
                       * number of pairs of sources */
    NFC_FORM_EACH,    /* the same for `count` elements, by a loop or a kernel call; without sources: sets them to 0 */
    NFC_FORM_REDUCE,  /* a reduction, or running operation, along each of `rows` rows of `cols` elements */
    NFC_FORM_PRODUCT, /* to[r] = from[2][r] + sum over c < cols of from[0][r * row + c * col] * from[1][c], for r <
                       * rows; 0 where from[3][r] is there and not above 0 */
    NFC_FORM_SUMMED,  /* the outer product of from[0] and from[1], rows x cols, added up over the rows of the tile */
    NFC_FORM_COPY,    /* to[j * apart + i] = from[j * jump + i * step], for j < times and i < count */
    NFC_FORM_GATHER,  /* copies the elements that a table of places or of moves says */
    NFC_FORM_FILL,    /* sets to 0 the elements that a table of holes lists, of a matrix of `cols` columns */
    NFC_FORM_ROUND,   /* begins a loop: what follows, up to NFC_FORM_END, is repeated `times` times */
    NFC_FORM_END,     /* ends the loop */
    NFC_FORMS
} nfc_form;

typedef struct nfc_instruction {
    uint8_t form, op;
    bool adds;          /* the result is added to what is there: a share of a gradient */
    bool stored;        /* ELEMENT: it is read outside its group, and so has to be in memory */
    const char *kernel; /* EACH: the kernel k_... that computes this, where that is more than op; otherwise NULL */
    uint32_t statement, group, region; /* region: the place in the model, for comments of printed C */
    nfc_operand to;
    uint32_t from, n_from;         /* its sources are source[from .. from + n_from - 1] of nfc_lowered */
    uint32_t rows, cols, row, col; /* these, and those below but for `table`: see nfc_form */
    uint32_t count, times, apart;
    int32_t jump;
    uint32_t table; /* the number of its table, or NFC_NONE */
} nfc_instruction;

/* The parts of a function; its instructions stand in this order. */
typedef enum nfc_section {
    NFC_PROLOGUE, /* once a call, before the rows */
    NFC_THERE,    /* for the rows of a tile: the way there */
    NFC_BACK,     /* for the rows of a tile: the way back */
    NFC_EPILOGUE, /* once a call, after the rows */
    NFC_SECTIONS
} nfc_section;

typedef struct nfc_lowered {
    nfc_instruction *at;
    nfc_value *value;
    nfc_operand *source; /* the operands that instructions read; value NFC_NONE: an optional one that is absent */
    uint32_t n, n_values, n_sources;
    uint32_t end[NFC_SECTIONS]; /* the instruction behind the last of each section */
    const struct nfc_out *out;  /* the results by number, for their names */
} nfc_lowered;

/* The first instruction of a section. */
static inline uint32_t nfc_begin(const nfc_lowered *l, nfc_section s) { return s ? l->end[s - 1] : 0; }
static inline const nfc_value *nfc_value_of(const nfc_lowered *l, const nfc_operand *s) { return &l->value[s->value]; }
/* Source k of an instruction. */
static inline const nfc_operand *nfc_from(const nfc_lowered *l, const nfc_instruction *i, uint32_t k)
{
    return &l->source[i->from + k];
}

/* ---- lower.c ----------------------------------------------------------------------------------------------------- */

struct nfc_routine;
/* Lowers a scheduled function to instructions, in *to; tables that it needs are added to *tables. */
void nfc_lower(const nfc_graph *g, const struct nfc_routine *r, nfc_tables *tables, nfc_lowered *to);
void nfc_lowered_free(nfc_lowered *l);

/* ---- table.c ----------------------------------------------------------------------------------------------------- */

/* Each returns the number of a table, which is made when it is first asked for: NUMBERS of a constant; PLACES of a pick
 * of values that are the same for all rows; MOVES of a pick of rows, for the elements that come from argument `arg`;
 * STRIPS of a product, NFC_NONE if its matrix has no known zeros; HOLES of an outer product whose known zeros are those
 * of the pick `mask`, NFC_NONE without mask or zeros. */
uint32_t nfc_number_table(const nfc_graph *g, nfc_tables *t, nfc_id constant);
uint32_t nfc_place_table(const nfc_graph *g, nfc_tables *t, nfc_id pick);
uint32_t nfc_move_table(const nfc_graph *g, nfc_tables *t, nfc_id pick, uint32_t arg);
uint32_t nfc_strip_table(const nfc_graph *g, nfc_tables *t, nfc_id product);
uint32_t nfc_hole_table(const nfc_graph *g, nfc_tables *t, nfc_id outer, nfc_id mask);
void nfc_tables_free(nfc_tables *t);
#endif

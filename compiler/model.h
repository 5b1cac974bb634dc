/* model.h - a described model: its graph, its parameters, its blocks, and its entry points as calls of their functions.
 * Internal. Sections: sandbox.c, vocabulary.c, library.c (made by the build), check.c, model.c, block.c, plan.c,
 * call.c, jit.c, cc.c. */
#ifndef NFC_MODEL_H
#define NFC_MODEL_H
#include "graph/graph.h"
#include "lower/lowered.h"
#include "lower/program.h"
#include "shared.h"
#include "text.h"
#include "tools.h"

typedef struct lua_State lua_State;

/* What a block's functions do. */
typedef enum nfc_part {
    NFC_FORWARD,       /* y of x, and the log-determinant so far; of the base the log-density */
    NFC_FORWARD_INNER, /* and the rows between its layers */
    NFC_INVERSE,       /* x of y, and the log-determinant */
    NFC_SAMPLE,        /* x alone, and the rows between the layers if asked; of the base z of random numbers */
    NFC_SAMPLED, /* the base alone: the log-density of what a sample gave, of its z and the inverse's log-determinant */
    NFC_LOSS,    /* the base alone */
    NFC_GRAD,    /* forward, and the way back: the adjoint of x, the gradient's sums */
    NFC_SCORE,   /* the same without the gradient and the log-determinant */
    NFC_INVERSE_GRAD, /* inverse, and the way back: the adjoint of y, the gradient's sums; of nfc_extend */
    NFC_PARTS
} nfc_part;

/* A stretch of the flow's layers that is compiled once, for all places where it stands; the base, which is one more; a
 * layer's function of the context, which is one where a row of context takes the part of the data. */
typedef struct nfc_block {
    enum { NFC_LAYERS, NFC_BASE, NFC_CONTEXT } kind;
    char *name;
    uint32_t first_param, n_param, base, params; /* the parameters of its first copy: tensors, and their numbers */
    uint32_t n_layers;
    nfc_id data, inverse_data;             /* what they read */
    nfc_id y, ldj, x, inverse_ldj;         /* of layers; the base has its log-density and its sample in y and x */
    nfc_id *forward_inner, *inverse_inner; /* [n_layers - 1] */
    bool inverse_samples;                  /* the log-determinant costs next to nothing: one function is enough */
    bool adjoint_0;                        /* what comes in on the way back may be exactly zero, see graph.h */
    bool context_back;                     /* the adjoint of the context is wanted */
    nfc_routine part[NFC_PARTS];           /* unscheduled; without results and loss: there is none */
} nfc_block;

/* A place where a block stands. */
typedef struct nfc_copy {
    uint32_t block, base; /* where its parameters begin */
    uint32_t version;     /* of the context, 0: as it is given */
    uint32_t before;      /* the border before its first layer that computes something */
    uint32_t *after;      /* how its results are reordered for the next copy, NULL: they are not */
} nfc_copy;

/* Where the features stand between two layers. */
typedef struct nfc_border {
    uint32_t before; /* number of layers before it that compute something, */
    uint32_t *order; /* feature j is at order[j] of the row between these and the next; NULL: at j */
} nfc_border;

/* Rows that a statistic of the data is taken of. */
typedef struct nfc_entering {
    bool of_context;
    uint32_t at; /* the border, or the version of the context */
} nfc_entering;

struct nfc_model {
    char *path, *name;
    char *architecture, hash[17]; /* the text of architecture.lua and its hash */
    uint32_t dim, context, layers;
    uint32_t random; /* numbers that base.sample draws */
    nf_type type;
    char **layer_name;
    nfc_data_source data; /* name NULL: none */
    nf_train_options train;
    nfc_graph *graph;
    char **region; /* names of regions 1.. */
    uint32_t n_region;
    nf_param *param;
    nfc_id *param_node;
    uint32_t n_param, params; /* params: numbers in the flat vector */
    nfc_block *block;         /* of layers, then the base, then of context */
    uint32_t n_block, base_block;
    nfc_copy *copy; /* of layers, in the flow's order */
    uint32_t n_copy;
    uint32_t *start;                 /* how the data are reordered for the first copy, NULL: they are not */
    nfc_border *border;              /* [layers + 1] */
    uint32_t versions, base_version; /* of the context; which one the base sees */
    bool context_adjoint;            /* the adjoint of the context as it is given is wanted */
    nfc_entering *entering;          /* what enters the layers with parameters that the data set */
    uint32_t n_entering;
    nfc_times times;
    const char *isa;    /* of the tile kernels, once compiled */
    nf_program program; /* filled by nfc_model_program */
    struct nfc_jit *jit;
    nf_program program_cc;       /* filled by nfc_model_program_cc */
    void *object[NF_ENTRIES];    /* what dlopen gave, */
    int object_file[NF_ENTRIES]; /* and the file it stays the name of; 0: none; */
    bool closes[NF_ENTRIES];     /* of entry points that have one together the first */
};

/* ---- sandbox.c: a Lua state that can neither reach outside nor run away --------------------------------------------
 */
typedef struct nfc_sandbox {
    lua_State *L;
    size_t used, limit;  /* bytes */
    char *reserve;       /* what the state is made of, */
    size_t reserved;     /* bytes of it so far, */
    bool made;           /* until it is */
    int stride;          /* instructions from one look at the limits to the next; 0: no limits */
    double work, looked; /* units of work, about an instruction each: so far, and when the clock was read last */
    double started;      /* this thread's processor time, seconds */
    bool expired;        /* a limit was reached: nothing goes on */
    bool no_memory;      /* within the limit there was none */
    int line;            /* of the model file, where it was; 0: unknown */
    bool sampling;       /* inside base.sample, where random numbers are */
    bool iterates;       /* inside iterate() */
    uint32_t depth;      /* calls from C into the model's Lua */
    nfc_model *model;
    /* The comparison that a following where() consumes; see vocabulary.c. */
    struct {
        nfc_op op;
        nfc_id a, b;
    } * pending;
    uint32_t n_pending;
} nfc_sandbox;

/* limits: two seconds of this thread's processor time, less what the graph takes, and 256 MiB. L is NULL where there
 * can be none. */
nfc_sandbox *nfc_sandbox_open(nfc_model *m, bool limits);
void nfc_sandbox_close(nfc_sandbox *s);
nfc_sandbox *nfc_sandbox_of(lua_State *L);
/* Counts work done in C; raises an error when the limit is reached. */
void nfc_charge(lua_State *L, double units);
/* Time between the two is not the description's: the graph has a budget of its own. */
double nfc_clock_stop(void);
void nfc_clock_go_on(lua_State *L, double stopped);

/* ---- vocabulary.c, host.c: the graph as Lua functions
 * -------------------------------------------------------------------- */
/* Pushes the table of host functions that describe.lua and trace.lua take; text: the model file. */
void nfc_push_host(lua_State *L, const char *text, size_t n);
void nfc_push_row(lua_State *L, nfc_id id);
nfc_id nfc_to_row(lua_State *L, int index); /* a row or a number; raises a Lua error for anything else */

/* ---- library.c: the Lua sources, embedded ------------------------------------------------------------------------ */
typedef struct nfc_source {
    const char *name; /* "layers/coupling.lua" */
    const char *text;
    size_t n;
} nfc_source;
extern const nfc_source nfc_library[]; /* ends with a NULL name; dependencies first */
const nfc_source *nfc_library_find(const char *name);

/* ---- check.c: what a description hands to C, looked at once more when no line of it can run again ------------------
 */
/* Letters, digits and _, at most so many, not beginning with a digit; in dotted names several, which may. */
bool nfc_is_name(const char *text, size_t n, size_t most, bool dotted);
nf_status nfc_model_check(const nfc_model *m, nf_error *error);
/* The constants that programs will hold, once everything is derived. */
nf_status nfc_model_check_constants(const nfc_model *m, nf_error *error);

/* ---- model.c ----------------------------------------------------------------------------------------------------- */
/* What is printed between the two is a program of the model: an error where it is longer than its budget, and than so
 * many weights take. `printing`: what the first returned. */
void *nfc_begin_program(const nfc_model *m, size_t weights);
nf_status nfc_end_program(const nfc_model *m, void *printing, nf_error *error);
void nfc_program_free(nf_program *p); /* what its entries own */
double nfc_now_ms(void);
/* 16 hexadecimal digits of a text's hash. */
void nfc_hash(const char *text, size_t n, char digits[17]);

/* ---- block.c ----------------------------------------------------------------------------------------------------- */
/* Reads what trace.lua gives, a table on top of the stack. */
void nfc_read_blocks(lua_State *L, nfc_model *m);
/* Derives what the blocks' functions compute from their layers. */
void nfc_derive_blocks(nfc_model *m);
/* A model for one program, whose blocks have NFC_INVERSE_GRAD and adjoints of the given context too; graph->error where
 * that takes too much. The other one stays as it is, and is freed after it. */
nfc_model *nfc_extend(const nfc_model *of);
void nfc_extended_free(nfc_model *m); /* or NULL */
void nfc_blocks_free(nfc_model *m);

/* ---- plan.c ------------------------------------------------------------------------------------------------------ */

/* Rows of a tile, which are 64 floats or more, that are room for NF_STRETCH * NF_GROUP numbers, and for NF_TURNED. */
enum { NFC_PACK = 256, NFC_TURNED = 35 };

/* Entry points that are only printed: their numbers go on after nf_entry_kind's. */
enum {
    NFC_INIT = NF_ENTRIES,
    NFC_ADAMW,
    NFC_SAMPLE_LOG_PROB,
    NFC_FORWARD_VJP,
    NFC_INVERSE_VJP,
    NFC_LOG_PROB_VJP,
    NFC_ENTRIES
};
/* Inputs that go on after the runtime's: cotangents of rows, and of one number a row. */
enum { NFC_IN_ROW_COTANGENT = NF_IN_KINDS, NFC_IN_COTANGENT, NFC_FRAME_INPUTS };

/* Entry points that call the same functions have tiles of as many rows. */
typedef enum nfc_sharing { NFC_SHARE_FORWARD, NFC_SHARE_INVERSE, NFC_SHARE_BACK, NFC_SHARINGS } nfc_sharing;

/* A block's function. */
typedef struct nfc_function {
    uint32_t block;
    nfc_part part;
    nfc_sharing sharing;
    nfc_routine r; /* without its statements and places, which are lowered to instructions */
    nfc_lowered lowered;
    nf_product *product; /* r.n_late late products, of offsets in what it saves, in its steps or gradient */
    uint32_t prologue;   /* the function whose prologue it has too */
    bool narrow;         /* all values are, and nothing is iterated */
    double flops[2];     /* of a row: of live weights, of all */
    double elements;     /* that elementwise statements compute */
} nfc_function;

/* Rows in a tile: of what comes in, or of the frame, the entry point's own. */
typedef struct nfc_rows {
    enum { NFC_NO_ROWS, NFC_ROWS_IN, NFC_ROWS_OWN } space;
    uint32_t at; /* the input's kind, the row */
} nfc_rows;

/* One step of a tile. */
typedef struct nfc_call {
    enum {
        NFC_RUN,
        NFC_RUN_BACK,
        NFC_REORDER,
        NFC_CLEAR
    } kind; /* a function, its way back; copies rows; makes them 0 */
    uint32_t function;
    uint32_t params, step, total, saved; /* where its own begin */
    nfc_rows in[NFC_INPUTS], *out;
    nfc_rows to, from; /* reordered: to[j] is from[order[j]]; cleared: to */
    bool adds;         /* to[j] += from[j] */
    uint32_t width;
    const uint32_t *order; /* NULL: as they are */
} nfc_call;

/* What goes out of a tile: element j is from[order[j]]. */
typedef struct nfc_output {
    nfc_rows from;
    uint32_t width;
    const uint32_t *order; /* NULL: as they are */
} nfc_output;

/* An entry point as calls of functions. Each copy's prologue, and epilogue, is called once, by the function's first
 * call. */
typedef struct nfc_plan {
    unsigned kind; /* an nf_entry_kind, or NFC_... */
    nfc_sharing sharing;
    const char *name;
    nfc_call *call;
    uint32_t n;
    uint32_t in[NFC_FRAME_INPUTS];     /* widths of what comes in */
    uint32_t in_row[NFC_FRAME_INPUTS]; /* and its rows in the frame */
    nfc_output *out;                   /* what goes out */
    uint32_t n_out;
    uint32_t rows, scratch; /* of the frame; where the functions' work begins, which they share */
    uint32_t pack;          /* rows that only products have */
    uint32_t step, total;
    bool loss, grad;
    nf_product *product; /* late products, in rows of the frame */
    uint32_t n_product;
} nfc_plan;

/* All functions that the plans of a printer call. */
struct nfc_style;
typedef struct nfc_code {
    nfc_model *m;
    nfc_schedule_options options;
    bool in_frame; /* what comes in has rows in the frame */
    /* Prints a call that only moves rows. */
    void (*move)(nfc_text *t, const struct nfc_style *s, const struct nfc_code *c, const nfc_call *call);
    nfc_function *function;
    uint32_t n;
    uint32_t **order; /* orders of the features that its calls reorder by, beside the model's */
    uint32_t n_orders;
    nfc_tables tables; /* of the functions */
    nfc_plan plan[NFC_ENTRIES];
} nfc_code;
/* Fills flops and elements; in measure.c. */
void nfc_measure(const nfc_model *m, nfc_function *f);
void nfc_code_free(nfc_code *c);
/* Number and widths of an entry point's outputs; e->width is nf_free'd by the model. */
void nfc_entry_outputs(nf_entry *e, const nfc_plan *p);
/* So many calls from `first` on are one call in a loop: each number in which they differ, their rows too if `rows`,
 * goes up by a step, or takes turns between two. */
uint32_t nfc_call_repeats(const nfc_code *c, const nfc_plan *p, uint32_t first, bool rows);
typedef struct nfc_steps {
    uint32_t first;
    int32_t apart;
    bool turns;
} nfc_steps;
nfc_steps nfc_steps_of(uint32_t first, uint32_t second, uint32_t third, bool more);

/* ---- entries.c --------------------------------------------------------------------------------------------------- */

struct nfc_planner;
/* An entry point. In texts %N is the model's name, %U the same in capitals, %O what begins our own names, %R the type
 * of numbers, %C the parameter for the context, %L the number of layers, %F the number of the first row drawn. */
typedef struct nfc_entry_point {
    const char *name;
    nfc_sharing sharing;
    void (*plan)(struct nfc_planner *s); /* NULL: it works through no rows */
    bool trains;                         /* left out where there is inference alone */
    bool asked;                          /* printed only where it is asked for */
    const char *data;                    /* its rows of data; NULL: none come in */
    const char *cotangent[2];            /* of rows, and of one number a row; these may be NULL, and are 0 then */
    const char *out[2];                  /* its outputs; of two, and beside a gradient, one may be NULL */
    const char *signature;               /* NULL: it is no function of its own, */
    const char *part;                    /* but, or beside, this one */
    const char *about;                   /* for the header; NULL: nothing */
} nfc_entry_point;
extern const nfc_entry_point nfc_entries[NFC_ENTRIES];
void nfc_code_add(nfc_code *c, unsigned kind);
/* The entry points that are printed, by bits 1 << kind. list: their names, with commas; NULL: those that are not only
 * printed where they are asked for. */
nf_status nfc_choose_entries(const char *list, bool inference, unsigned *entries, nf_error *error);

/* ---- call.c ------------------------------------------------------------------------------------------------------ */
/* How printed functions and their calls are written. */
typedef struct nfc_style {
    const char *real, *stride; /* numbers; how far apart the rows of a tile are */
    const char *own;           /* what begins the functions' names */
    const char *alone;         /* a qualifier of pointers to what nothing else points to: RESTRICT, with a space */
    const char *copies;        /* what stands before a loop over copies */
} nfc_style;
/* The parameters of a function, of its way back: without brackets. */
void nfc_add_parameters(nfc_text *t, const nfc_style *s, const nfc_routine *r, bool back);
/* The tile of an entry point: its calls, one after the other and in loops. */
void nfc_add_calls(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p);
/* Its prologue and epilogue. */
void nfc_add_prologue(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p);
void nfc_add_epilogue(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p);
void nfc_add_rows(nfc_text *t, const nfc_style *s, nfc_rows rows);

/* ---- cc.c: the system's compiler --------------------------------------------------------------------------------- */
void nfc_cc_free(nfc_model *m);
#endif

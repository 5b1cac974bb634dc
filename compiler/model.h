/* model.h - a described model: its graph, its parameters, its blocks, and its entry points as calls of their functions.
 * Internal. Sections: sandbox.c, vocabulary.c, library.c (made by the build), describe.c, blocks.c, domain.c, check.c,
 * model.c, block.c, extend.c, plan.c, call.c, jit.c, cc.c. */
#ifndef NFC_MODEL_H
#define NFC_MODEL_H
#include "graph/graph.h"
#include "lower/lowered.h"
#include "lower/program.h"
#include "ranks.h"
#include "shared.h"
#include "text.h"
#include "tools.h"

typedef struct lua_State lua_State;

/* The functions that a block may have. The log-determinant comes in as that of the layers before and goes out with the
 * block's own added. */
typedef enum nfc_part {
    NFC_FORWARD,       /* y of x, and the log-determinant; of the base: the log-density */
    NFC_FORWARD_INNER, /* the same, and the rows between the block's layers */
    NFC_INVERSE,       /* x of y, and the log-determinant */
    NFC_SAMPLE,  /* x of y alone, and the rows between the layers if asked for; of the base: z of random numbers */
    NFC_SAMPLED, /* of the base alone: the log-density of a sample, of its z and the inverse's log-determinant */
    NFC_LOSS,    /* of the base alone: the loss, as a sum over rows */
    NFC_GRAD,    /* forward, and the way back: the adjoint of x, the gradient's sums; of the base: these in one go */
    NFC_SCORE,   /* the same without the gradient and the log-determinant */
    NFC_INVERSE_GRAD, /* inverse, and the way back: the adjoint of y, the gradient's sums; only nfc_extend makes it */
    NFC_PARTS
} nfc_part;

/* A stretch of the flow's layers that is compiled once, for all places where it stands. The base is a block too, and so
 * is each layer's function of the context, for which rows of context are the data. Nodes are of nfc_model.graph. */
typedef struct nfc_block {
    enum { NFC_LAYERS, NFC_BASE, NFC_CONTEXT } kind;
    char *name;
    /* The parameter tensors of its first copy, by number in the model; where these begin in the flat vector of
     * parameters, and how many numbers they are there. */
    uint32_t first_param, n_param, base, params;
    uint32_t n_layers;             /* that compute something: those that only reorder features are in no block */
    nfc_id data, inverse_data;     /* the rows that forward reads, and that inverse reads */
    nfc_id y, ldj, x, inverse_ldj; /* what forward and inverse give; the base's log-density is y, its sample x */
    nfc_id *forward_inner, *inverse_inner; /* [n_layers - 1]: the rows between the layers, in the flow's order */
    bool inverse_samples;        /* NFC_INVERSE does as NFC_SAMPLE: its log-determinant costs next to nothing */
    bool adjoint_0;              /* an adjoint that comes in may be exactly zero, see `vanishes` of nfc_node */
    bool context_back;           /* the adjoint of the context is wanted */
    nfc_routine part[NFC_PARTS]; /* not scheduled; without results and loss: the block has no such function */
} nfc_block;

/* A place where a block of layers stands. */
typedef struct nfc_copy {
    uint32_t block, base; /* base: where its parameters begin in the flat vector */
    uint32_t version;     /* of the context that it sees, see nfc_model */
    uint32_t before;      /* how many layers before it compute something */
    uint32_t *after;      /* the next copy gets its results reordered, feature j from after[j]; NULL: as they are */
} nfc_copy;

/* Where the features stand at a border, the place between two layers. */
typedef struct nfc_border {
    uint32_t before; /* how many layers before it compute something */
    uint32_t *order; /* feature j is at order[j] of the row between these and the next one; NULL: at j */
} nfc_border;

/* Rows that enter a layer which has parameters that training sets to a statistic of them, see nf_statistic. */
typedef struct nfc_entering {
    bool of_context;          /* they are the context that the layer sees */
    uint32_t version;         /* of the context */
    uint32_t before;          /* how many layers before the border in front of the layer compute something */
    uint32_t width, *feature; /* so many features of the row there, from feature[j]; NULL: all, as they are */
} nfc_entering;

/* What nodes of the graph belong to: a part's function, such as "coupling, forward", and FILE:LINE of the part. */
typedef struct nfc_region {
    char *name, *at;
} nfc_region;

struct nfc_model {
    char *path, *name, *at; /* at: FILE:LINE of model{}, or NULL */
    const char *beside;     /* while the description runs: the file beside which the data lie that it names */

    char *architecture, hash[17]; /* which weights fit, a text that architecture.lua makes, and its hash */
    char target_hash[17];         /* of what the target computes; "": there is none */
    uint32_t dim, context, layers;
    uint32_t random;      /* numbers that base.sample draws for each row */
    nf_type type;         /* of all numbers of its programs */
    char **layer_name;    /* [layers] */
    char *domain;         /* the names of the features' domains, with blanks between; NULL: all are the line */
    double *ends;         /* [2 * dim]: the least and the greatest number of each; NULL as well */
    unsigned *points;     /* [dim]: see nf_program; NULL: no feature is a whole number */
    nfc_data_source data; /* name NULL: none */
    nf_train_options train;
    char *freeze; /* the text in it */
    nfc_graph *graph;
    nfc_region *region; /* region i + 1 of the graph's nodes */
    uint32_t n_region;
    nf_param *param;
    nfc_id *param_node;       /* by parameter tensor: its node */
    uint32_t n_param, params; /* how many tensors, and how many numbers in them: the length of the flat vector */
    nfc_block *block;         /* those of layers, then the base, then the layers' functions of the context */
    uint32_t n_block, base_block;
    /* Layers of the model file, each with rows and parameters of its own: what check.c sees of them beside the blocks,
     * for which only the first copy of a layer is called. */
    nfc_block *alone;
    uint32_t n_alone;
    nfc_copy *copy; /* in the flow's order */
    uint32_t n_copy;
    uint32_t *start; /* the data are reordered for the first copy, feature j comes from start[j]; NULL: they are not */
    nfc_border *border; /* [layers + 1], the first before all layers */
    /* How many versions of the context there are, and which one the base sees. 0 is the context as it is given; each
     * layer's function of the context makes the next. */
    uint32_t versions, base_version;
    bool context_adjoint;   /* the adjoint of version 0 is wanted */
    nfc_entering *entering; /* the outputs of the entry point NF_ENTERING */
    uint32_t n_entering;
    nfc_times times;
    const char *isa;                 /* the instruction set of the tile kernels, once nfc_model_program has run */
    unsigned entries;                /* bits 1 << kind: the entry points that its programs have */
    nf_program program;              /* filled by nfc_model_program */
    struct nfc_jit *jit;             /* owns its code; NULL: not compiled yet */
    nf_program program_cc;           /* filled by nfc_model_program_cc */
    void *object[NF_ALL_ENTRIES];    /* by entry point: the object that it is in, from dlopen; NULL: none yet */
    int object_file[NF_ALL_ENTRIES]; /* where `closes` is set: the descriptor that the object was loaded from; 0: none
                                      */
    bool closes[NF_ALL_ENTRIES];     /* set for one of the entry points in an object: with this one it is closed */
    struct nfc_cuda *cuda;           /* owns what is loaded on a GPU; NULL: nothing is */
    nf_program program_cuda;         /* filled by nfc_model_program_cuda */
    nfc_block *target;               /* of the kind of a base, without a sample and parameters; NULL: there is none */
    bool directional; /* rows are the data and, behind them, as wide, a tangent: see nfc_extend_directional */
    /* What nfc_extend, nfc_extend_target and nfc_extend_directional made of it, NULL: nobody has asked yet. */
    struct nfc_model *vjp, *target_model, *slope;
};

/* ---- sandbox.c: a Lua state that can neither reach outside nor run away ------------------------------------------ */
/* A row as a description has it. */
typedef struct nfc_row {
    nfc_id id;
    uint64_t hash; /* of how it was made, see vocabulary.c */
} nfc_row;

typedef struct nfc_comparison { /* a op b */
    nfc_op op;
    nfc_row a, b;
} nfc_comparison;

typedef struct nfc_sandbox {
    lua_State *L;
    size_t used, limit;  /* bytes that the state has, and may have */
    char *reserve;       /* memory for making the state: LuaJIT crashes if it gets none while it does */
    size_t reserved;     /* bytes of the reserve that are taken */
    bool made;           /* the state is made: what it needs from now on is allocated */
    int stride;          /* instructions from one look at the limits to the next; 0: no limits */
    double work, looked; /* work so far, in units of about an instruction; and when the clock was last read */
    double started;      /* this thread's processor time at the start, in seconds; time that does not count is added */
    bool expired;        /* a limit was reached: every instruction raises an error */
    bool no_memory;      /* an allocation failed within the limit: the machine had none */
    bool full;           /* an allocation would have gone beyond the limit */
    int line;            /* where in the model file a limit was reached; 0: unknown */
    bool sampling;       /* base.sample is being called, which alone may ask for random numbers */
    bool iterates;       /* the function of an iterate() is being called */
    uint32_t depth;      /* how many of C's calls into the model's Lua stand in each other */
    nfc_model *model;
    /* Comparisons of rows that no where() has taken yet, which takes the last; see vocabulary.c. */
    nfc_comparison *pending;
    uint32_t n_pending;
} nfc_sandbox;

/* Makes a state for a description of m. limits: it may take 256 MiB and two seconds of this thread's processor time, in
 * which building the graph does not count. L is NULL where no state could be made. */
nfc_sandbox *nfc_sandbox_open(nfc_model *m, bool limits);
void nfc_sandbox_close(nfc_sandbox *s);
nfc_sandbox *nfc_sandbox_of(lua_State *L);
/* Counts work that C does for a description, in units of about an instruction; raises a Lua error when a limit is
 * reached. */
void nfc_charge(lua_State *L, double units);
/* What is done between nfc_clock_stop and nfc_clock_go_on, which takes what the first returned, does not count as time
 * of the description: building the graph has a budget of its own. */
double nfc_clock_stop(void);
void nfc_clock_go_on(lua_State *L, double stopped);

/* ---- vocabulary.c, host.c: the graph as Lua functions ------------------------------------------------------------ */
/* Pushes the table `host` of functions that describe.lua and trace.lua call. text: the model file, n bytes that must
 * outlive the state. */
void nfc_push_host(lua_State *L, const char *text, size_t n);
/* The node of the row at this place of the stack, or a constant for a number, never NFC_NONE; raises a Lua error for
 * anything else, and where the graph takes no more constants. */
nfc_id nfc_to_row(lua_State *L, int index);
/* The Lua function host.nearest(word, names): the name that the word was likely meant to be, or nil. */
int nfc_nearest(lua_State *L);

/* ---- library.c: the Lua sources, embedded ------------------------------------------------------------------------ */
typedef struct nfc_source {
    const char *name; /* "layers/coupling.lua" */
    const char *text;
    size_t n; /* bytes */
} nfc_source;
extern const nfc_source nfc_library[]; /* ends with a NULL name; dependencies first */

/* ---- describe.c -------------------------------------------------------------------------------------------------- */
/* Runs a description of `bytes` bytes in a sandbox and fills m, of which path and graph are made, with all but the
 * blocks' functions. NF_DATA, with FILE:LINE where it is known, for whatever is wrong. Options may be NULL. */
nf_status nfc_describe(nfc_model *m, const char *text, size_t bytes, const nfc_model_options *o, nf_error *error);

/* The number under a key of the table on top of the stack, 0 where there is none; a Lua error unless it is whole and
 * fits in uint32_t. describe.lua checks so, with better messages; this holds even if a description has got around that.
 */
uint32_t nfc_whole_field(lua_State *L, const char *key);

/* ---- blocks.c ---------------------------------------------------------------------------------------------------- */
/* Fills the model's blocks, copies, borders and what enters from what trace.lua gives, a table on top of the stack. */
void nfc_read_blocks(lua_State *L, nfc_model *m);
void nfc_blocks_free(nfc_model *m);

/* ---- domain.c ---------------------------------------------------------------------------------------------------- */
enum { NFC_DOMAIN_NAME = 40 }; /* most characters of a domain's name */
/* Fills a model's domain, ends and points from what facts() of describe.lua gives, a table on top of the stack. */
void nfc_read_domain(lua_State *L, nfc_model *m);
/* Copies the next name of nfc_model.domain to `name` and moves *at behind it; false at the end. */
bool nfc_next_domain(const char **at, char name[NFC_DOMAIN_NAME + 1]);

/* ---- check.c: checks of what a description has handed to C, when none of its Lua can run any more ---------------- */
enum { NFC_MODEL_NAME = 60, NFC_PARAM_NAME = 200 }; /* most characters: of a parameter's name, all its parts */
/* Whether n bytes are a name: letters, digits and _, at most `most`, and no digit at the beginning. dotted: with dots
 * in it, and then a digit may begin it. */
bool nfc_is_name(const char *text, size_t n, size_t most, bool dotted);
/* Checks names, sizes, and that every function of a layer or base gives rows of the right width, and reads only rows
 * and parameters that it has there: NF_DATA if not. */
nf_status nfc_model_check(const nfc_model *m, nf_error *error);
/* A region of the graph by its number, which is not 0; that of adjoints is the one they are of. */
const nfc_region *nfc_region_of(const nfc_model *m, uint32_t region);
/* Where the part that a region of the graph belongs to stands, FILE:LINE; region 0: the model's file. */
const char *nfc_region_at(const nfc_model *m, uint32_t region);
/* Fails with the error that the graph holds, said to be in the part whose nodes were made last. */
nf_status nfc_graph_fault(const nfc_model *m, nf_error *error);
/* Checks, once all is derived, that a model in float uses no constant beyond float's range: NF_DATA if it does. */
nf_status nfc_model_check_constants(const nfc_model *m, nf_error *error);

/* ---- model.c ----------------------------------------------------------------------------------------------------- */
/* What this thread prints (nfc_add) between nfc_begin_program and nfc_end_program is one program of the model. The
 * second takes what the first returned, and fails with NF_DATA where the program was longer than the model's budget and
 * room for `weights` numbers. */
void *nfc_begin_program(const nfc_model *m, size_t weights);
nf_status nfc_end_program(const nfc_model *m, void *printing, nf_error *error);
void nfc_program_free(nf_program *p); /* what its entries own */
void nfc_programs_free(nfc_model *m); /* both tiers' programs, and the code that they run */
double nfc_now_ms(void);              /* milliseconds of a clock that never goes back */
/* 16 hexadecimal digits, and a 0: the hash (XXH64) of n bytes of text. */
void nfc_hash(const char *text, size_t n, char digits[17]);
/* That of a matrix's numbers, which ranks may have between them (ranks.h). */
void nfc_hash_rows(const nf_matrix *m, const nf_comm *c, char digits[17]);

/* ---- block.c ----------------------------------------------------------------------------------------------------- */
/* Makes the blocks' functions, gradients among them, of what their layers compute. */
void nfc_derive_blocks(nfc_model *m);
/* Makes the function NFC_INVERSE_GRAD of a block of layers. */
void nfc_derive_inverse_grad(nfc_model *m, nfc_block *b);
void nfc_parts_free(nfc_block *b); /* what its functions own */

/* ---- extend.c ---------------------------------------------------------------------------------------------------- */
/* Copies of a model, none of whose programs is compiled yet; where deriving goes beyond the graph's budget or there is
 * no derivative, the copy's graph->error tells so. `of` stays as it is and must outlive the copy. nfc_extend: its
 * blocks have NFC_INVERSE_GRAD and adjoints of the given context too, and its programs are of the vector-Jacobian
 * products. nfc_extend_target, of a model with a target: a flow without layers, whose base the target is, without a
 * sampler. nfc_extend_directional: a flow of rows (x, v), of twice the features, that maps x to z, and v to dz / dx v,
 * and whose log-density is v . d log p(x) / dx: its programs have the vector-Jacobian products of that alone. */
nfc_model *nfc_extend(const nfc_model *of);
nfc_model *nfc_extend_target(const nfc_model *of);
nfc_model *nfc_extend_directional(const nfc_model *of);
void nfc_extended_free(nfc_model *m); /* or NULL */

/* ---- plan.c ------------------------------------------------------------------------------------------------------ */

/* Rows of a tile that hold the numbers which wide.h's products want as work space: nf_matvec and nf_strips up to
 * NF_STRETCH * NF_GROUP, nf_outer NF_TURNED. A row of a tile has at least 64 numbers. */
enum { NFC_PACK = 256, NFC_TURNED = 35 };

/* Entry points that only the shipped C has: their numbers follow those of programs. */
enum { NFC_INIT = NF_ALL_ENTRIES, NFC_ADAMW, NFC_SAMPLE_LOG_PROB, NFC_ENTRIES };

/* Which entry points share the blocks' functions: in the shipped C, those of one sharing call the same functions and
 * have tiles of as many rows. */
typedef enum nfc_sharing { NFC_SHARE_FORWARD, NFC_SHARE_INVERSE, NFC_SHARE_BACK, NFC_SHARINGS } nfc_sharing;

/* A block's function that plans call, scheduled and lowered. */
typedef struct nfc_function {
    uint32_t block;
    nfc_part part;
    nfc_sharing sharing;
    nfc_routine r; /* without statements and places, of which `lowered` is made: they would take too much memory */
    nfc_lowered lowered;
    nf_product *product; /* r.n_late late products: of rows that the function saves, to its steps or its gradient */
    uint32_t prologue;   /* the function whose printed prologue is called for it: itself, or one with the same */
    bool narrow;         /* all values are up to NFC_NARROW wide, and nothing is iterated */
    double flops[2];     /* operations for each row: known zeros of matrices left out, and with them */
    double elements;     /* for each row, elements that its statements compute one by one: no products, no picks */
} nfc_function;

/* Rows of a tile: an input as the caller gives it, or rows of the frame. */
typedef struct nfc_rows {
    enum { NFC_NO_ROWS, NFC_ROWS_IN, NFC_ROWS_OWN } space;
    uint32_t at; /* the input's kind; the first row of the frame */
} nfc_rows;

/* One step of what an entry point does with a tile. */
typedef struct nfc_call {
    enum {
        NFC_RUN,
        NFC_RUN_BACK,
        NFC_REORDER,
        NFC_CLEAR
    } kind; /* calls a function, or its way back; copies rows of the frame; sets some to 0 */
    uint32_t function;
    /* What the function counts from 0 begins here: parameters in the flat vector, step values and sums over rows in the
     * entry point's, saved rows in the frame. */
    uint32_t params, step, total, saved;
    nfc_rows in[NFC_INPUTS], *out; /* the function's inputs by kind, and its results by number */
    nfc_rows to, from;             /* NFC_REORDER: row j of `to` becomes row order[j] of `from`; NFC_CLEAR: to */
    bool adds;                     /* NFC_REORDER: is added to it instead */
    uint32_t width;                /* rows that are copied or cleared */
    const uint32_t *order;         /* NULL: as they are */
} nfc_call;

/* A result of an entry point: element j is row order[j] of `from`. */
typedef struct nfc_output {
    nfc_rows from;
    uint32_t width;
    const uint32_t *order; /* NULL: as they are */
} nfc_output;

/* An entry point as calls of functions. Their prologues and epilogues are called once a call of the entry point, one
 * for each NFC_RUN. */
typedef struct nfc_plan {
    unsigned kind; /* an nf_entry_kind, or one of those numbered behind them */
    nfc_sharing sharing;
    const char *name;
    nfc_call *call; /* what is done with a tile, in this order */
    uint32_t n;
    uint32_t in[NF_IN_KINDS];     /* widths of the inputs; 0: not used */
    uint32_t in_row[NF_IN_KINDS]; /* their first rows in the frame, where nfc_code.in_frame */
    nfc_output *out;
    uint32_t n_out;
    /* How many rows a tile's work array has; and where its frame ends and the scratch begins, which all functions that
     * are called use in turn. */
    uint32_t rows, scratch;
    uint32_t pack;        /* how many of these rows are for nothing but products' packed inputs */
    uint32_t step, total; /* how many step values, and sums over rows, all its functions have */
    bool loss, grad;      /* whether it has a loss, and a gradient */
    nf_product *product;  /* the late products: of rows of the frame, to the entry point's steps or the gradient */
    uint32_t n_product;
} nfc_plan;

/* The plans of the entry points that a printer prints, and all functions that they call. */
struct nfc_style;
typedef struct nfc_code {
    nfc_model *m;
    nfc_schedule_options options;
    bool in_frame; /* inputs are copied to rows of the frame, as in the shipped C; libtcc's reads them where they are */
    /* Prints a call that only moves rows, NFC_REORDER or NFC_CLEAR. */
    void (*move)(nfc_text *t, const struct nfc_style *s, const struct nfc_code *c, const nfc_call *call);
    nfc_function *function;
    uint32_t n;
    uint32_t **order; /* orders of features that calls point to and the model does not hold */
    uint32_t n_orders;
    nfc_tables tables;          /* of all functions */
    nfc_plan plan[NFC_ENTRIES]; /* by kind; n is 0 where nfc_code_add was not called */
} nfc_code;
/* Fills a function's narrow, flops and elements; in measure.c. */
void nfc_measure(const nfc_model *m, nfc_function *f);
void nfc_code_free(nfc_code *c);
/* Number and widths of an entry point's outputs; e->width is nf_free'd by the model. */
void nfc_entry_outputs(nf_entry *e, const nfc_plan *p);
/* How many calls from `first` on can be printed as one call in a loop: calls of one function, where each number in
 * which they differ goes up or down by a fixed step, or takes turns between two. rows: their rows must fit as well. */
uint32_t nfc_call_repeats(const nfc_code *c, const nfc_plan *p, uint32_t first, bool rows);
/* How such a number changes: it is first + apart * i in turn i of the loop, or with `turns` first + apart * (i % 2). */
typedef struct nfc_steps {
    uint32_t first;
    int32_t apart;
    bool turns;
} nfc_steps;
/* From the numbers of the first calls; more: there is a third. */
nfc_steps nfc_steps_of(uint32_t first, uint32_t second, uint32_t third, bool more);

/* ---- entries.c --------------------------------------------------------------------------------------------------- */

struct nfc_planner;
/* An entry point and its C. In signature, part and about %N is the model's name, %U the same in capitals, %O what
 * begins names that are not public, %R the type of numbers, %C the parameter for the context and %D that for its
 * gradient (both nothing where the model has no context), %L the number of layers, %F the number of the first row
 * drawn. What else differs by the target: %V is the type returned, void in C, %W that of the loss, double in C, %E the
 * parameter that a loss is returned by, %S a stream as the last parameter, both nothing in C. */
typedef struct nfc_entry_point {
    const char *name;
    nfc_sharing sharing;
    void (*plan)(struct nfc_planner *s); /* fills its plan; NULL: it does nothing with rows */
    bool trains;                         /* of use in training alone: left out where only inference is wanted */
    bool asked;                          /* printed only where it is asked for by name */
    bool mixes;                          /* ensembles have it too */
    bool density;                        /* of the density of rows, which whole numbers have none of */
    bool sums;                           /* though the C of one flow has it of their probability */
    const char *data;                    /* the parameter that holds the rows of data; NULL: there is none */
    const char *cotangent[2]; /* those for NF_IN_ROW_COTANGENT, NF_IN_COTANGENT; callers may pass NULL, for 0 */
    const char *out[2];       /* those for its outputs; the second may be NULL, beside a gradient both may */
    const char *signature;    /* of its public function; NULL: it has none */
    const char *part;         /* of a static function that does its work for others; NULL: there is none */
    const char *about;        /* a comment on it in the header; NULL: nothing */
} nfc_entry_point;
extern const nfc_entry_point nfc_entries[NFC_ENTRIES];
/* Makes the plan of an entry point, and schedules and lowers the functions that it calls and the code has not yet. */
void nfc_code_add(nfc_code *c, unsigned kind);
/* *entries: the entry points to print, by bits 1 << kind. list: their names, with commas; NULL: all but those that are
 * only printed when asked for. inference: without those of training; ensemble: those that ensembles have. Of a model
 * some of whose features are whole numbers: without densities, but for log_prob of one flow unless in CUDA C. NF_USAGE
 * for a list with other names. */
nf_status nfc_choose_entries(const nfc_model *m, const char *list, bool inference, bool ensemble, bool cuda,
                             unsigned *entries, nf_error *error);

/* ---- call.c ------------------------------------------------------------------------------------------------------ */
/* How printed functions of blocks and their calls are written. */
typedef struct nfc_style {
    const char *real, *stride; /* the type of numbers; how many are from one element to the next in a tile: TILE, m */
    const char *own;           /* what begins the functions' names */
    const char *alone;  /* a qualifier for the pointers params and s, whose memory no other one changes: "RESTRICT " */
    const char *copies; /* what stands before a loop over copies: "COPIES ", a pragma that unrolls it; or "" */
    const struct nfc_target *target;
} nfc_style;
/* Whether a function, or its way back, computes anything: otherwise the shipped C neither prints nor calls it. */
bool nfc_has_statements(const nfc_routine *r, bool back);
/* Adds the parameters of a block's function, or with `back` of its way back, without brackets. */
void nfc_add_parameters(nfc_text *t, const nfc_style *s, const nfc_routine *r, bool back);
/* Adds what an entry point does with a tile: the calls of its plan, in loops where that can be. */
void nfc_add_calls(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p);
/* Adds what it does once a call before the rows, and after them: calls of its functions' prologues and epilogues. */
void nfc_add_prologue(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p);
void nfc_add_epilogue(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_plan *p);
/* Adds the address of rows; 0 for none, as a result that is optional may have. */
void nfc_add_rows(nfc_text *t, const nfc_style *s, nfc_rows rows);

/* ---- jit.c: libtcc ----------------------------------------------------------------------------------------------- */
/* Fills m->program and compiles its code with libtcc, once. Where the process may have no executable memory its entries
 * stay without functions; nfc_model_program then takes the system's compiler. */
nf_status nfc_program_by_tcc(nfc_model *m, nf_error *error);

/* ---- cc.c: the system's compiler --------------------------------------------------------------------------------- */
void nfc_cc_free(nfc_model *m); /* closes the model's objects, and gives back what program_cc owns */
#endif

/* model.h - a described model: its graph, its parameters, what each entry point must produce. Internal.
 * Sections: sandbox.c, vocabulary.c, model.c, library.c (made by the build). */
#ifndef NFC_MODEL_H
#define NFC_MODEL_H
#include "graph.h"
#include "nfc.h"
#include "program.h"

typedef struct lua_State lua_State;

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
    nfc_id data_node, log_prob, sample, score, loss;
    nfc_id forward[2], inverse[2]; /* the row and its ldj */
    nfc_id *each;                  /* layers + 1 intermediates of the inverse */
    nfc_id *entering;              /* what enters the layers with parameters that the data set */
    uint32_t n_entering;
    nfc_id *grad; /* one for each parameter */
    nfc_times times;
    const char *isa;    /* of the tile kernels, once compiled */
    nf_program program; /* filled by nfc_model_program */
    struct nfc_jit *jit;
    nf_program program_cc;    /* filled by nfc_model_program_cc */
    void *object[NF_ENTRIES];    /* what dlopen gave, */
    int object_file[NF_ENTRIES]; /* and the file it stays the name of; 0: none */
    bool compiled;
};

/* ---- sandbox.c: a Lua state that can neither reach outside nor run away --------------------------------------------
 */
typedef struct nfc_sandbox {
    lua_State *L;
    size_t used, limit;  /* bytes */
    int stride;          /* instructions from one look at the limits to the next; 0: no limits */
    double work, looked; /* units of work, about an instruction each: so far, and when the clock was read last */
    double started;      /* this thread's processor time, seconds */
    bool expired;        /* a limit was reached: nothing goes on */
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

/* limits: two seconds of this thread's processor time, less what the graph takes, and 256 MiB. */
lua_State *nfc_sandbox_open(nfc_sandbox *s, bool limits);
void nfc_sandbox_close(lua_State *L, nfc_sandbox *s);
nfc_sandbox *nfc_sandbox_of(lua_State *L);
/* Counts work done in C; raises an error when the limit is reached. */
void nfc_charge(lua_State *L, double units);
/* Time between the two is not the description's: the graph has a budget of its own. */
double nfc_clock_stop(void);
void nfc_clock_go_on(lua_State *L, double stopped);

/* ---- vocabulary.c: the graph as Lua functions -------------------------------------------------------------------- */
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
/* What an entry point must produce, unscheduled. */
nfc_routine nfc_model_routine(nfc_model *m, nf_entry_kind kind);
/* Number and widths of a routine's outputs; e->width is nf_free'd by the model. */
void nfc_entry_outputs(nf_entry *e, const nfc_graph *g, const nfc_routine *r);
/* What is printed between the two is a program of the model: an error where it is longer than its budget, and than so
 * many weights take. */
void nfc_begin_program(const nfc_model *m, size_t weights);
nf_status nfc_end_program(const nfc_model *m, nf_error *error);
double nfc_now_ms(void);
/* 16 hexadecimal digits of a text's hash. */
void nfc_hash(const char *text, size_t n, char digits[17]);

/* ---- jit.c: libtcc ----------------------------------------------------------------------------------------------- */
void nfc_jit_free(struct nfc_jit *jit);

/* ---- cc.c: the system's compiler --------------------------------------------------------------------------------- */
void nfc_cc_free(nfc_model *m);
#endif

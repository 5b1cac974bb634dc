/* option.h - tables of options, and how a file writes one down: option.c, toy.c. Internal. */
#ifndef NF_OPTION_H
#define NF_OPTION_H
#include <math.h>

#include "nf.h"

/* Tables of options: one row for each field of a struct of options, which says what may stand there, what it is for
 * and, by the table's defaults, what stands there otherwise. The command line, model files, Lua and the functions that
 * take such a struct all go by these rows. */
typedef enum nf_option_kind {
    NF_NUMBER,  /* double, finite */
    NF_WHOLE,   /* uint64_t or size_t */
    NF_BOOLEAN, /* bool */
    NF_CHOICE,  /* an enum: the place in `choice` */
    NF_TEXT     /* const char *; NULL: none */
} nf_option_kind;

typedef struct nf_option {
    const char *key;
    size_t offset, size; /* of the field */
    nf_option_kind kind;
    double min, max;           /* of numbers, which may be min and max themselves unless they must be */
    bool above, below;         /* above min, below max */
    const char *const *choice; /* ends with NULL */
    const char *argument;      /* what a usage line calls it; NULL: by its kind */
    const char *help;
} nf_option;

typedef struct nf_options {
    const char *name;
    const nf_option *option;
    size_t n;
    const void *defaults; /* the struct; a field that holds its default passes every check (NAN: none given) */
} nf_options;

/* A value as another language has it. */
typedef struct nf_value {
    enum { NF_VALUE_NUMBER, NF_VALUE_BOOLEAN, NF_VALUE_TEXT, NF_VALUE_OTHER } kind;
    double number;    /* a number, or 0 and 1 for a boolean */
    const char *text; /* a text; what another value is, "a table" */
} nf_value;

/* What callers choose beside nf.h's own structs of options. */
typedef struct nf_file_options {
    const char *file;
    bool standardize, header;
} nf_file_options;

typedef struct nf_matrix_options {
    nf_type type;
} nf_matrix_options;

typedef struct nf_sample_options {
    uint64_t n, seed, first;
} nf_sample_options;

/* All of training's, AdamW's among them, AdamW's alone, ...; toy data sets have theirs by name. */
extern const nf_options nf_train_table, nf_adamw_table, nf_sample_table, nf_file_table, nf_matrix_table;
const nf_options *nf_options_named(const char *name); /* of these and the toy sets; NULL: there is none */
const nf_option *nf_option_find(const nf_options *table, const char *key);
/* What may stand there: "a number from 0 to 0.9". */
void nf_option_expected(const nf_option *o, char *text, size_t size);
/* Set a field of the struct from a value, or from a command line's text (numbers in decimal digits, nothing before or
 * after them; whole ones of digits alone). False, and nothing set: that may not stand there. */
bool nf_option_set(const nf_option *o, void *options, const nf_value *value);
bool nf_option_parse(const nf_option *o, void *options, const char *text);
/* The field as text, "0.5" or "cosine". */
void nf_option_print(const nf_option *o, const void *options, char *text, size_t size);
/* Whether every field holds what it may; otherwise NF_USAGE, "train.valid: expected ..., found ...". */
nf_status nf_options_check(const nf_options *table, const void *options, nf_error *error);
/* The name that `word` was likely meant to be; NULL where none is near. */
const char *nf_nearest(const char *word, const char *const *names, size_t n);

/* Toy data sets. */
const char *nf_toy_name(size_t i); /* of data set i; NULL after the last */
bool nf_toy_exists(const char *name);
size_t nf_toy_cols(const char *name);
const nf_options *nf_toy_table(const char *name); /* the options it has */

/* ---- rows: each names the struct and its field; the key is the field's name -------------------------------------- */

#define NF_FIELD(type, field) .key = #field, .offset = offsetof(type, field), .size = sizeof(((type *)0)->field)
/* From low to high, both allowed; above low; from low on to below high. */
#define NF_NUMBER_ROW(type, field, low, high, text)                                     \
    {                                                                                   \
        NF_FIELD(type, field), .kind = NF_NUMBER, .min = low, .max = high, .help = text \
    }
#define NF_ABOVE_ROW(type, field, low, text)                                                               \
    {                                                                                                      \
        NF_FIELD(type, field), .kind = NF_NUMBER, .min = low, .max = INFINITY, .above = true, .help = text \
    }
#define NF_BELOW_ROW(type, field, low, high, text)                                                     \
    {                                                                                                  \
        NF_FIELD(type, field), .kind = NF_NUMBER, .min = low, .max = high, .below = true, .help = text \
    }
#define NF_WHOLE_ROW(type, field, low, high, text)                                     \
    {                                                                                  \
        NF_FIELD(type, field), .kind = NF_WHOLE, .min = low, .max = high, .help = text \
    }
#define NF_BOOLEAN_ROW(type, field, text)                       \
    {                                                           \
        NF_FIELD(type, field), .kind = NF_BOOLEAN, .help = text \
    }
#define NF_CHOICE_ROW(type, field, names, text)                                 \
    {                                                                           \
        NF_FIELD(type, field), .kind = NF_CHOICE, .choice = names, .help = text \
    }
/* what: of the text, as a usage line says it: FILE, DIR. */
#define NF_TEXT_ROW(type, field, what, text)                                   \
    {                                                                          \
        NF_FIELD(type, field), .kind = NF_TEXT, .argument = what, .help = text \
    }

#define NF_TABLE(label, rows, values)                                                         \
    {                                                                                         \
        .name = label, .option = rows, .n = sizeof(rows) / sizeof *(rows), .defaults = values \
    }
#endif

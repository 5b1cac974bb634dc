/* option.h - tables of options: option.c and, for toy data sets, toy.c. Internal. */
#ifndef NF_OPTION_H
#define NF_OPTION_H
#include <math.h>

#include "nf.h"

/* A table describes a struct of options, one row for each field: which values the field may have, and a help text; the
 * table's defaults say what it holds if nobody sets it. The command line, model files, the Lua module and the functions
 * that take such a struct all check values by these rows. */
typedef enum nf_option_kind {
    NF_NUMBER,  /* a double, finite */
    NF_WHOLE,   /* a uint64_t or size_t */
    NF_BOOLEAN, /* bool */
    NF_CHOICE,  /* an enum or int: the index of a name in `choice` */
    NF_TEXT,    /* a const char *; NULL: none */
    NF_LIST,    /* the same: names and numbers of columns, with commas between them; in Lua also a list of these */
    NF_FILES /* the same: a path of data, or a list of them as in nf_data_files; its flag adds one each time that it is
                given, in Lua it is also a list of texts */
} nf_option_kind;

typedef struct nf_option {
    const char *key;
    size_t offset, size; /* the field's place in the struct, in bytes */
    nf_option_kind kind;
    double min, max;           /* the range of a number, both ends included unless `above` or `below` is set */
    bool above, below;         /* the number must be above min, or below max */
    const char *const *choice; /* the names of a choice, ended by NULL */
    const char *argument;      /* what usage lines call the value; NULL: a word for its kind */
    size_t clears;             /* the place of a size_t that becomes 0 where this is set; 0: none */
    const char *help;
} nf_option;

typedef struct nf_options {
    const char *name;
    const nf_option *option;
    size_t n;
    const void *defaults; /* a struct with the defaults. A field that holds its default passes every check, even NAN,
                             which means not given */
} nf_options;

/* A value from Lua or a model file, before it is checked. */
typedef struct nf_value {
    enum { NF_VALUE_NUMBER, NF_VALUE_BOOLEAN, NF_VALUE_TEXT, NF_VALUE_OTHER } kind;
    double number;    /* the number, or 0 and 1 for a boolean */
    const char *text; /* the text; for other kinds of values, what they are: "a table" */
} nf_value;

/* Structs of options that only tables use, for choices that nf.h takes as plain arguments: a data file, the type of a
 * matrix, sampling. */
typedef struct nf_file_options {
    const char *file;
    bool standardize, header;
    int separator; /* which one of a list: see nf_reading_of */
    const char *columns, *context_columns, *weights;
} nf_file_options;

typedef struct nf_matrix_options {
    nf_type type;
} nf_matrix_options;

typedef struct nf_sample_options {
    uint64_t n, seed, first;
} nf_sample_options;

typedef struct nf_integrate_options {
    uint64_t n, seed, rows;
    nf_points points;
} nf_integrate_options;

/* The tables of this library: all options of nf_train_options, and those of the structs above. Toy data sets have a
 * table each, see nf_toy_table; by their names alone there are "adamw", AdamW's options of a training, and "matrix". */
extern const nf_options nf_train_table, nf_sample_table, nf_integrate_table, nf_file_table;
const nf_options *nf_options_named(const char *name); /* one of these, or of a toy data set; NULL: no such name */
/* The row with this key; NULL: there is none. */
const nf_option *nf_option_find(const nf_options *table, const char *key);
/* Writes what the field may hold, such as "a number from 0 to 0.9". */
void nf_option_expected(const nf_option *o, char *text, size_t size);
/* Set the row's field in the struct `options` from a value, or from text of a command line (numbers in decimal digits,
 * nothing before or after them; whole numbers of digits alone). False, with nothing set, where the row does not allow
 * it. */
bool nf_option_set(const nf_option *o, void *options, const nf_value *value);
bool nf_option_parse(const nf_option *o, void *options, const char *text);
/* Copies the field of one struct to another, as if it were set there; of a whole table, all fields that do not hold
 * their defaults. */
void nf_option_copy(const nf_option *o, void *to, const void *from);
void nf_options_copy(const nf_options *table, void *to, const void *from);
/* How a file with these options is read, in what they say; its texts are those of the options. */
nf_reading nf_reading_of(const nf_file_options *o);
/* Whether the field holds the table's default; where that is NaN, any NaN. */
bool nf_option_is_default(const nf_options *table, const nf_option *o, const void *options);
/* The first option that does not hold its default; NULL: all do. */
const nf_option *nf_option_given(const nf_options *table, const void *options);
/* Writes the field as text, such as "0.5" or "cosine"; NF_OPTION_TEXT bytes are enough for all that training takes. */
enum { NF_OPTION_TEXT = 1024 };
void nf_option_print(const nf_option *o, const void *options, char *text, size_t size);
/* NF_OK where every field holds what its row allows; otherwise NF_USAGE, "train.valid: expected ..., found ...". */
nf_status nf_options_check(const nf_options *table, const void *options, nf_error *error);
/* The one of n names that `word` is probably a misspelling of; NULL where none is close. */
const char *nf_nearest(const char *word, const char *const *names, size_t n);

/* Toy data sets, by name; see nf_toy_make. A set's table has those rows of nf_toy_options that it uses. */
const char *nf_toy_name(size_t i); /* of data set i, from 0; NULL after the last */
bool nf_toy_exists(const char *name);
size_t nf_toy_cols(const char *name);
const nf_options *nf_toy_table(const char *name); /* NULL: no such set */

/* ---- rows: each names the struct and its field; the key is the field's name -------------------------------------- */

#define NF_FIELD(type, field) .key = #field, .offset = offsetof(type, field), .size = sizeof(((type *)0)->field)
/* Ranges. NF_NUMBER_ROW and NF_WHOLE_ROW: from low to high, both included; NF_ABOVE_ROW: above low; NF_BELOW_ROW: from
 * low, included, to below high. */
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
/* what: the name of the value in usage lines: FILE, DIR. */
#define NF_TEXT_ROW(type, field, what, text)                                   \
    {                                                                          \
        NF_FIELD(type, field), .kind = NF_TEXT, .argument = what, .help = text \
    }

#define NF_FILES_ROW(type, field, what, text)                                   \
    {                                                                           \
        NF_FIELD(type, field), .kind = NF_FILES, .argument = what, .help = text \
    }

#define NF_LIST_ROW(type, field, text)                                           \
    {                                                                            \
        NF_FIELD(type, field), .kind = NF_LIST, .argument = "LIST", .help = text \
    }

#define NF_TABLE(label, rows, values)                                                         \
    {                                                                                         \
        .name = label, .option = rows, .n = sizeof(rows) / sizeof *(rows), .defaults = values \
    }
#endif

/* option.c - see option.h: every value that comes from outside is checked here. */
#include "option.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

#define EXACT 9007199254740992.0     /* 2^53: up to here a double holds every whole number */
#define WORDS 18446744073709551616.0 /* 2^64 */

/* ---- the runtime's tables ---------------------------------------------------------------------------------------- */

const nf_train_options nf_train_defaults = {
    .lr = 1e-3,
    .beta1 = 0.9,
    .beta2 = 0.999,
    .eps = 1e-8,
    .weight_decay = 1e-4,
    .steps = 10000,
    .decay = 0.5,
    .decay_steps = 1000,
    .members = 1,
    .samples = 1024,
    .freeze = "",
    .chunks = NF_CHUNKS,
};

static const char *const schedules[] = {
    [NF_SCHEDULE_CONSTANT] = "constant",       [NF_SCHEDULE_COSINE] = "cosine",   [NF_SCHEDULE_STEP] = "step",
    [NF_SCHEDULE_EXPONENTIAL] = "exponential", [NF_SCHEDULE_PLATEAU] = "plateau", NULL};

static const char *const objectives[] = {[NF_OBJECTIVE_AUTO] = "auto",
                                         [NF_OBJECTIVE_LIKELIHOOD] = "likelihood",
                                         [NF_OBJECTIVE_REVERSE_KL] = "reverse_kl",
                                         [NF_OBJECTIVE_FORWARD_KL] = "forward_kl",
                                         [NF_OBJECTIVE_VARIANCE] = "variance",
                                         [NF_OBJECTIVE_FISHER] = "fisher",
                                         NULL};

static const char *const points_names[] = {[NF_POINTS_RANDOM] = "random", [NF_POINTS_SOBOL] = "sobol", NULL};
static const char *const reductions[] = {[NF_REDUCE_EXACT] = "exact", [NF_REDUCE_FAST] = "fast", NULL};

/* The first ADAMW_ROWS rows are AdamW's: adamw_table. */
enum { ADAMW_ROWS = 5 };
static const nf_option train_rows[] = {
    NF_ABOVE_ROW(nf_train_options, lr, 0, "learning rate"),
    NF_BELOW_ROW(nf_train_options, beta1, 0, 1, "decay of the gradient's running mean"),
    NF_BELOW_ROW(nf_train_options, beta2, 0, 1, "decay of its square's running mean"),
    NF_NUMBER_ROW(nf_train_options, eps, 0, INFINITY, "added to the root of the square's mean"),
    NF_NUMBER_ROW(nf_train_options, weight_decay, 0, INFINITY, "decay of the parameters, times lr a step"),
    {NF_FIELD(nf_train_options, steps), .kind = NF_WHOLE, .max = 1e12, .help = "steps of the optimiser",
     .clears = offsetof(nf_train_options, epochs)},
    NF_WHOLE_ROW(nf_train_options, epochs, 0, 1e12, "train for so many passes over the rows, in place of steps"),
    NF_WHOLE_ROW(nf_train_options, batch, 0, 1e12, "rows of a minibatch; 0: all rows"),
    NF_WHOLE_ROW(nf_train_options, patience, 0, 1e12, "stop after so many steps without improvement; 0: never"),
    NF_NUMBER_ROW(nf_train_options, valid, 0, 0.9, "hold out this fraction of the rows, keep the best weights on them"),
    NF_WHOLE_ROW(nf_train_options, seed, 0, WORDS,
                 "seed of the initial parameters, the held-out rows, the minibatches, the noise"),
    NF_WHOLE_ROW(nf_train_options, members, 1, NF_MOST_MEMBERS,
                 "train an ensemble of so many flows, with seeds from this one on; their equal mixture is the result"),
    NF_CHOICE_ROW(nf_train_options, schedule, schedules,
                  "of the learning rate. cosine: down to 0 over the steps; the others: times decay every decay_steps "
                  "steps, smoothly (exponential), or whenever so many have not improved (plateau)"),
    NF_WHOLE_ROW(nf_train_options, warmup, 0, 1e12, "steps in which the learning rate at first rises to lr"),
    {NF_FIELD(nf_train_options, decay), .kind = NF_NUMBER, .max = 1, .above = true,
     .help = "factor of the learning rate, see the schedule"},
    NF_WHOLE_ROW(nf_train_options, decay_steps, 1, 1e12, "steps between two decays"),
    NF_NUMBER_ROW(nf_train_options, clip, 0, INFINITY, "largest norm of the gradient; 0: no limit"),
    NF_BELOW_ROW(nf_train_options, ema, 0, 1,
                 "end with an exponential moving average of the parameters, of this decay a step; 0: with themselves"),
    NF_NUMBER_ROW(nf_train_options, noise, 0, INFINITY,
                  "gaussian noise that each step adds to its rows, in standard deviations of each column"),
    NF_CHOICE_ROW(nf_train_options, objective, objectives,
                  "what is made small. auto: by maximum likelihood on data where there are some, else by reverse_kl "
                  "towards the target"),
    NF_WHOLE_ROW(nf_train_options, samples, 2, 1e9, "towards a target: rows that each step draws"),
    NF_WHOLE_ROW(
        nf_train_options, replay, 0, 1e6,
        "forward_kl, variance, fisher: steps over rows drawn before, after each that draws and evaluates the target"),
    NF_TEXT_ROW(nf_train_options, freeze, "LIST",
                "train all but these layers, as in 1-4,7, or parameters, as in flow.2.net,base"),
    NF_WHOLE_ROW(nf_train_options, chunks, 1, NF_MOST_CHUNKS,
                 "pieces of a step's rows that are summed up by themselves, for threads and ranks to share; another "
                 "number, another rounding"),
    NF_CHOICE_ROW(
        nf_train_options, reduce, reductions,
        "how ranks of mpirun add up their gradients. exact: the same bits for any number of ranks; fast: each "
        "its own rows, and all by one allreduce: the same up to rounding"),
};
const nf_options nf_train_table = NF_TABLE("train", train_rows, &nf_train_defaults);
static const nf_options adamw_table = {"adamw", train_rows, ADAMW_ROWS, &nf_train_defaults};

static const nf_option sample_rows[] = {
    NF_WHOLE_ROW(nf_sample_options, n, 0, 1e15, "how many rows (default: 1000)"),
    NF_WHOLE_ROW(nf_sample_options, seed, 0, WORDS, "seed of the rows"),
    NF_WHOLE_ROW(nf_sample_options, first, 0, WORDS, "number of the first row: row k depends on the seed and k alone"),
};
const nf_options nf_sample_table = NF_TABLE("sample", sample_rows, &(nf_sample_options){.n = 1000});

static const nf_option integrate_rows[] = {
    NF_WHOLE_ROW(nf_integrate_options, n, 2, NF_MOST_DRAWN, "how many rows are drawn (default: 100000)"),
    NF_WHOLE_ROW(nf_integrate_options, seed, 0, WORDS, "seed of the rows"),
    NF_WHOLE_ROW(nf_integrate_options, rows, 0, NF_MOST_DRAWN,
                 "how many of them are chosen to follow the target; 0: as many as the effective sample size"),
    NF_CHOICE_ROW(nf_integrate_options, points, points_names,
                  "what the rows are drawn by: independent random points, or Sobol' points, whose error is often far "
                  "smaller, best where n is a power of two"),
};
const nf_options nf_integrate_table = NF_TABLE("integrate", integrate_rows, &(nf_integrate_options){.n = 100000});

static const char *const separators[] = {"auto", ",", ";", "tab", "|", "space", NULL};
static const nf_option file_rows[] = {
    NF_FILES_ROW(nf_file_options, file, "FILE",
                 ".npy, .npz, .csv or .tsv, perhaps with .gz behind that; several as a list, or as x*.csv"),
    NF_BOOLEAN_ROW(nf_file_options, standardize, "shift and scale every column to mean 0 and standard deviation 1"),
    NF_BOOLEAN_ROW(nf_file_options, header, "csv: the first line is a header whatever it holds"),
    {NF_FIELD(nf_file_options, separator), .kind = NF_CHOICE, .choice = separators, .argument = "WHAT",
     .help = "csv: what is between cells: , ; tab | or space (default: auto, what the first lines show)"},
    NF_LIST_ROW(nf_file_options, columns,
                "take these columns, in this order: names of the header or numbers from 1, as in y,x or 1-3,7"),
    NF_LIST_ROW(nf_file_options, context_columns,
                "take these for the context; the data are then all others, unless columns names them"),
    {NF_FIELD(nf_file_options, weights), .kind = NF_LIST, .argument = "COLUMN",
     .help = "this column, a name or number, says what each row counts: at least 0, 0 for not at all"},
};
const nf_options nf_file_table = NF_TABLE("file", file_rows, &(nf_file_options){0});

nf_reading nf_reading_of(const nf_file_options *o)
{
    static const char separator[] = {0, ',', ';', '\t', '|', ' '}; /* by `separators` */
    return (nf_reading){.standardize = o->standardize,
                        .header = o->header,
                        .separator = separator[o->separator],
                        .columns = o->columns,
                        .context_columns = o->context_columns,
                        .weights = o->weights};
}

static const char *const types[] = {[NF_F32] = "float", [NF_F64] = "double", NULL};
static const nf_option matrix_rows[] = {NF_CHOICE_ROW(nf_matrix_options, type, types, "of the numbers")};
static const nf_options matrix_table = NF_TABLE("matrix", matrix_rows, &(nf_matrix_options){NF_F64});

static const nf_options *const tables[] = {&nf_file_table, &matrix_table,    &nf_train_table,
                                           &adamw_table,   &nf_sample_table, &nf_integrate_table};

const nf_options *nf_options_named(const char *name)
{
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (!strcmp(tables[i]->name, name))
            return tables[i];
    return nf_toy_table(name);
}

const nf_option *nf_option_find(const nf_options *table, const char *key)
{
    for (size_t i = 0; i < table->n; i++)
        if (!strcmp(table->option[i].key, key))
            return &table->option[i];
    return NULL;
}

/* ---- what may stand there ---------------------------------------------------------------------------------------- */

static bool in_range(const nf_option *o, double v)
{
    return v >= o->min && v <= o->max && !(o->above && v == o->min) && !(o->below && v == o->max);
}

/* Whether a whole number is in the row's range and fits the field's type. */
static bool fits(const nf_option *o, uint64_t v)
{
    return (o->size == sizeof v || v <= SIZE_MAX) && in_range(o, (double)v);
}

/* The index of a name among the choices; -1: it is not among them. */
static int choice_of(const nf_option *o, const char *text)
{
    for (int i = 0; o->choice[i]; i++)
        if (!strcmp(o->choice[i], text))
            return i;
    return -1;
}

static int choices(const nf_option *o)
{
    int n = 0;
    while (o->choice[n])
        n++;
    return n;
}

void nf_option_expected(const nf_option *o, char *text, size_t size)
{
    const char *what = o->kind == NF_WHOLE ? "a whole number" : "a number";
    size_t n = 0;
    if (o->kind == NF_BOOLEAN)
        snprintf(text, size, "true or false");
    else if (o->kind == NF_TEXT)
        snprintf(text, size, "a string");
    else if (o->kind == NF_LIST)
        snprintf(text, size, "a name, a number from 1, or a list of these");
    else if (o->kind == NF_FILES)
        snprintf(text, size, "a name, or a list of names");
    else if (o->kind == NF_CHOICE)
        for (int i = 0; o->choice[i] && n < size; i++)
            n += (size_t)snprintf(text + n, size - n, "%s'%s'", i ? ", " : "one of ", o->choice[i]);
    else if (o->above)
        nf_format(text, size, isfinite(o->max) ? "%s above %g, at most %g" : "%s above %g", what, o->min, o->max);
    else if (o->min == -INFINITY)
        snprintf(text, size, "%s", what);
    else if (o->max > EXACT)
        nf_format(text, size, "%s of at least %g", what, o->min);
    else
        nf_format(text, size, "%s from %g to %s%g", what, o->min, o->below ? "below " : "", o->max);
}

/* ---- fields ------------------------------------------------------------------------------------------------------ */

/* Write and read a field that is a uint64_t or a size_t, whichever has its size. */
static void store_whole(const nf_option *o, void *field, uint64_t v)
{
    const size_t narrow = (size_t)v;
    memcpy(field, o->size == sizeof v ? (const void *)&v : &narrow, o->size);
}

static uint64_t load_whole(const nf_option *o, const void *field)
{
    uint64_t wide;
    size_t narrow;
    memcpy(o->size == sizeof wide ? (void *)&wide : &narrow, field, o->size);
    return o->size == sizeof wide ? wide : narrow;
}

static bool set(const nf_option *o, void *options, const nf_value *value)
{
    void *field = (char *)options + o->offset;
    const double v = value->number;
    const bool number = value->kind == NF_VALUE_NUMBER && isfinite(v);
    int place;
    switch (o->kind) {
    case NF_NUMBER:
        if (!number || !in_range(o, v))
            return false;
        memcpy(field, &v, sizeof v);
        return true;
    case NF_WHOLE:
        if (!number || v != floor(v) || !(v >= 0 && v < EXACT) || !fits(o, (uint64_t)v))
            return false;
        store_whole(o, field, (uint64_t)v);
        return true;
    case NF_BOOLEAN:
        if (value->kind != NF_VALUE_BOOLEAN)
            return false;
        *(bool *)field = v != 0;
        return true;
    case NF_CHOICE:
        if (value->kind != NF_VALUE_TEXT || (place = choice_of(o, value->text)) < 0)
            return false;
        memcpy(field, &place, sizeof place);
        return true;
    default:
        if (value->kind != NF_VALUE_TEXT)
            return false;
        memcpy(field, &value->text, sizeof value->text);
        return true;
    }
}

/* What follows from a field that has been set. */
static void follow(const nf_option *o, void *options)
{
    if (o->clears)
        memset((char *)options + o->clears, 0, sizeof(size_t));
}

bool nf_option_set(const nf_option *o, void *options, const nf_value *value)
{
    const bool good = set(o, options, value);
    if (good)
        follow(o, options);
    return good;
}

void nf_option_copy(const nf_option *o, void *to, const void *from)
{
    memcpy((char *)to + o->offset, (const char *)from + o->offset, o->size);
    follow(o, to);
}

static bool all_digits(const char *text) { return *text && !text[strspn(text, "0123456789")]; }

/* Whether the text is [-]digits[.digits][e[+-]digits] with at least one digit before the e. */
static bool is_decimal(const char *text)
{
    const char *at = text + (*text == '-');
    const size_t before = strspn(at, "0123456789");
    at += before;
    const size_t after = *at == '.' ? strspn(at + 1, "0123456789") : 0;
    at += *at == '.' ? after + 1 : 0;
    if (*at == 'e' || *at == 'E')
        return before + after > 0 && all_digits(at + 1 + (at[1] == '-' || at[1] == '+'));
    return before + after > 0 && !*at;
}

bool nf_option_parse(const nf_option *o, void *options, const char *text)
{
    nf_value value = {.kind = NF_VALUE_TEXT, .text = text};
    if (o->kind == NF_WHOLE) {
        errno = 0;
        const unsigned long long v = all_digits(text) ? strtoull(text, NULL, 10) : 0;
        if (!all_digits(text) || errno || v > UINT64_MAX || !fits(o, v))
            return false;
        store_whole(o, (char *)options + o->offset, v);
        return true;
    }
    if (o->kind == NF_NUMBER) {
        value.kind = NF_VALUE_NUMBER;
        if (!is_decimal(text) || !nf_number_parse(text, strlen(text), &value.number))
            return false;
    } else if (o->kind == NF_BOOLEAN) {
        if (strcmp(text, "true") != 0 && strcmp(text, "false") != 0)
            return false;
        value = (nf_value){.kind = NF_VALUE_BOOLEAN, .number = text[0] == 't'};
    }
    return nf_option_set(o, options, &value);
}

void nf_option_print(const nf_option *o, const void *options, char *text, size_t size)
{
    const char *field = (const char *)options + o->offset, *string = NULL;
    double v = 0;
    int place = 0;
    if (o->kind == NF_WHOLE) {
        snprintf(text, size, "%llu", (unsigned long long)load_whole(o, field));
        return;
    }
    memcpy(o->kind == NF_NUMBER   ? (void *)&v
           : o->kind == NF_CHOICE ? (void *)&place
                                  : (void *)&string,
           field, o->kind == NF_BOOLEAN ? 0 : o->size);
    if (o->kind == NF_NUMBER && isnan(v))
        snprintf(text, size, "nan");
    else if (o->kind == NF_NUMBER)
        nf_number_print(text, size, v, NF_F64);
    else if (o->kind == NF_BOOLEAN)
        snprintf(text, size, "%s", *(const bool *)field ? "true" : "false");
    else if (o->kind == NF_CHOICE && (place < 0 || place >= choices(o)))
        snprintf(text, size, "%d", place);
    else
        snprintf(text, size, "%s", o->kind == NF_CHOICE ? o->choice[place] : string ? string : "");
}

/* Whether the field holds what its row allows. */
static bool holds(const nf_option *o, const void *options)
{
    const char *field = (const char *)options + o->offset;
    double v;
    int place;
    switch (o->kind) {
    case NF_NUMBER:
        memcpy(&v, field, sizeof v);
        return isfinite(v) && in_range(o, v);
    case NF_WHOLE:
        return fits(o, load_whole(o, field));
    case NF_BOOLEAN:
        return *(const unsigned char *)field <= 1;
    case NF_CHOICE:
        memcpy(&place, field, sizeof place);
        return place >= 0 && place < choices(o);
    default:
        return true;
    }
}

bool nf_option_is_default(const nf_options *table, const nf_option *o, const void *options)
{
    const char *field = (const char *)options + o->offset, *usual = (const char *)table->defaults + o->offset;
    double v, w;
    if (o->kind != NF_NUMBER)
        return !memcmp(field, usual, o->size);
    memcpy(&v, field, sizeof v);
    memcpy(&w, usual, sizeof w);
    return v == w || (isnan(v) && isnan(w));
}

const nf_option *nf_option_given(const nf_options *table, const void *options)
{
    for (size_t i = 0; i < table->n; i++)
        if (!nf_option_is_default(table, &table->option[i], options))
            return &table->option[i];
    return NULL;
}

void nf_options_copy(const nf_options *table, void *to, const void *from)
{
    for (size_t i = 0; i < table->n; i++)
        if (!nf_option_is_default(table, &table->option[i], from))
            nf_option_copy(&table->option[i], to, from);
}

nf_status nf_options_check(const nf_options *table, const void *options, nf_error *error)
{
    for (size_t i = 0; i < table->n; i++) {
        const nf_option *o = &table->option[i];
        char expected[200], found[80];
        if (holds(o, options) || nf_option_is_default(table, o, options))
            continue;
        nf_option_expected(o, expected, sizeof expected);
        nf_option_print(o, options, found, sizeof found);
        return nf_fail(error, NF_USAGE, "%s.%s: expected %s, found %s", table->name, o->key, expected, found);
    }
    return NF_OK;
}

/* ---- names ------------------------------------------------------------------------------------------------------- */

enum { LONGEST = 40 }; /* letters of a word that are compared */

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* The edit distance of words of n and m letters: insertions, deletions, changes, and swaps of adjacent letters (Damerau
 * 1964, Levenshtein 1966). */
static size_t distance(const char *a, size_t n, const char *b, size_t m)
{
    size_t row[3][LONGEST + 1]; /* row[i % 3][j]: distance of a's first i and b's first j letters; only the last three i
                                   are kept */
    for (size_t i = 0; i <= n; i++)
        for (size_t j = 0; j <= m; j++) {
            size_t *own = &row[i % 3][j];
            const size_t *before = row[(i + 2) % 3], *earlier = row[(i + 1) % 3];
            if (i == 0 || j == 0) {
                *own = i + j;
                continue;
            }
            *own = least(least(before[j], own[-1]) + 1, before[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                *own = least(*own, earlier[j - 2] + 1);
        }
    return row[n % 3][m];
}

const char *nf_nearest(const char *word, const char *const *names, size_t n)
{
    const size_t length = strnlen(word, LONGEST);
    size_t nearest = least(4, length / 2 + 1);
    const char *best = NULL;
    for (size_t i = 0; i < n; i++) {
        const size_t d = distance(word, length, names[i], strnlen(names[i], LONGEST));
        if (d < nearest) {
            best = names[i];
            nearest = d;
        }
    }
    return best;
}

/* ---- options by name --------------------------------------------------------------------------------------------- */

nf_status nf_train_set(nf_train_options *o, const char *key, const char *value, nf_error *error)
{
    enum { ROWS = sizeof train_rows / sizeof *train_rows };
    const nf_option *row = nf_option_find(&nf_train_table, key);
    if (!row) {
        const char *names[ROWS];
        for (size_t i = 0; i < ROWS; i++)
            names[i] = train_rows[i].key;
        const char *near = nf_nearest(key, names, ROWS);
        return nf_fail(error, NF_USAGE, "train has no key '%.60s'%s%s%s", key, near ? ", did you mean '" : "",
                       near ? near : "", near ? "'?" : "");
    }
    if (nf_option_parse(row, o, value)) {
        follow(row, o);
        return NF_OK;
    }
    char expected[200];
    nf_option_expected(row, expected, sizeof expected);
    return nf_fail(error, NF_USAGE, "train.%s: expected %s, found %.60s", key, expected, value);
}

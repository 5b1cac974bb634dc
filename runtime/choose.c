/* choose.c - which columns of a file are read, and in which order: by the lists that the user gives, by the names that
 * the weights know. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "json.h"
#include "option.h"

enum { LONGEST_NAME = 255 }; /* bytes of a name that is kept */

/* ---- names ------------------------------------------------------------------------------------------------------- */

char **nf_names_copy(char *const *names, size_t n)
{
    size_t bytes = 0;
    for (size_t i = 0; i < n; i++)
        bytes += strlen(names[i]) + 1;
    char **copy = nf_alloc(1, n * sizeof *copy + bytes), *to = (char *)(copy + n);
    for (size_t i = 0; i < n; i++, to += strlen(to) + 1)
        copy[i] = strcpy(to, names[i]);
    return copy;
}

char *nf_names_print(char *const *names, size_t n)
{
    nf_json *json = nf_json_make();
    cJSON *list = nf_json_add(json->root, "names", cJSON_CreateArray());
    for (size_t i = 0; i < n; i++)
        nf_json_text(list, NULL, names[i]);
    char *text = nf_json_print(list, false);
    nf_free(json);
    return text;
}

/* Whether a text can be the name of a column wherever names are kept: printable UTF-8, not too long. */
static bool is_name(const char *text) { return text[0] && strlen(text) <= LONGEST_NAME && nf_is_printable(text); }

/* Names in their order, to be found by halving. */
typedef struct entry {
    const char *name;
    size_t at;
} entry;

static int by_name(const void *a, const void *b)
{
    const entry *x = a, *y = b;
    const int order = strcmp(x->name, y->name);
    return order ? order : (x->at > y->at) - (x->at < y->at);
}

static entry *sorted(char *const *names, size_t n)
{
    entry *all = nf_alloc(n + 1, sizeof *all);
    for (size_t i = 0; i < n; i++)
        all[i] = (entry){names[i], i};
    qsort(all, n, sizeof *all, by_name);
    return all;
}

/* The first of the n entries with this name; NULL: there is none. */
static const entry *find(const entry *all, size_t n, const char *name)
{
    size_t from = 0, to = n;
    while (from < to) {
        const size_t mid = from + (to - from) / 2;
        if (strcmp(all[mid].name, name) < 0)
            from = mid + 1;
        else
            to = mid;
    }
    return from < n && !strcmp(all[from].name, name) ? &all[from] : NULL;
}

/* Whether n texts can be the names of columns: printable UTF-8, 1 to 255 bytes each, no two the same. */
static bool are_names(char *const *names, size_t n)
{
    entry *all = sorted(names, n);
    bool good = true;
    for (size_t i = 0; i < n && good; i++)
        good = is_name(names[i]) && (!i || strcmp(all[i - 1].name, all[i].name) != 0);
    nf_free(all);
    return good;
}

bool nf_names_parse(char ***names, size_t n, const char *text)
{
    const char *end;
    nf_json *json = nf_json_parse(text, strlen(text), &end);
    char **list = nf_alloc(n + 1, sizeof *list);
    size_t k = 0;
    const cJSON *item = cJSON_IsArray(json->root) ? json->root->child : NULL;
    for (; item && k < n && cJSON_IsString(item); item = item->next)
        list[k++] = item->valuestring;
    const bool good = n && k == n && !item && are_names(list, n);
    *names = good ? nf_names_copy(list, n) : NULL;
    nf_free(list);
    nf_free(json);
    return good;
}

/* ---- lists that the user gives ----------------------------------------------------------------------------------- */

/* A file's columns while they are being chosen. */
typedef struct table {
    const char *path;
    char *const *names; /* [width]; NULL: the file has none */
    entry *by_name;     /* [width] */
    size_t width;
    bool *taken;     /* [width] */
    size_t *list, n; /* [width] the columns that are taken, in order */
    const nf_reading *how;
} table;

/* A whole number of decimal digits; false where the text is another, or the number beyond `most`. */
static bool read_number(const char *text, size_t n, size_t most, size_t *number)
{
    *number = 0;
    for (size_t i = 0; i < n; i++) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        *number = *number * 10 + (size_t)(text[i] - '0');
        if (*number > most)
            return false;
    }
    return n > 0;
}

/* The columns, from 1, that an item of a list stands for: a name, a number or two numbers with a dash between them. */
static nf_status read_item(const table *t, const char *item, size_t *first, size_t *last, nf_error *error)
{
    const entry *found = t->names ? find(t->by_name, t->width, item) : NULL;
    if (found) {
        if (found + 1 < t->by_name + t->width && !strcmp(found[1].name, item))
            return nf_fail(error, NF_DATA, "%s has two columns %.60s: expected the number of one", t->path, item);
        *first = *last = found->at + 1;
        return NF_OK;
    }
    const size_t n = strcspn(item, "-"), digits = strspn(item, "0123456789-");
    if (read_number(item, n, t->width, first) && *first) {
        *last = *first;
        if (!item[n] || (read_number(item + n + 1, strlen(item + n + 1), t->width, last) && *last >= *first))
            return NF_OK;
    }
    if (item[0] && !item[digits])
        return nf_fail(error, NF_DATA, "%s has %zu column%s, there is no %.40s among them", t->path, t->width,
                       NF_S(t->width), item);
    if (!t->names)
        return nf_fail(error, NF_DATA, "%s has no names of columns: expected their numbers, found '%.60s'", t->path,
                       item);
    const char *near =
        t->how->confidential ? NULL : nf_nearest(item, (const char *const *)(uintptr_t)t->names, t->width);
    return nf_fail(error, NF_DATA, "%s has no column '%.60s'%s%.60s%s", t->path, item, near ? ", did you mean '" : "",
                   near ? near : "", near ? "'?" : "");
}

/* Adds the columns of a list. */
static nf_status take_list(table *t, const char *list, nf_error *error)
{
    const char *at = list, *const end = list + strlen(list);
    char *item = nf_alloc(strlen(list) + 1, 1);
    nf_status status = NF_OK;
    while (at && !status) {
        size_t first = 1, last = 0;
        nf_cell_text(nf_csv_cell(&at, end, ','), item);
        status = read_item(t, item, &first, &last, error);
        for (size_t i = first - 1; i < last && !status; i++) {
            if (t->taken[i])
                status = nf_fail(error, NF_DATA, "%s: column %.60s is chosen twice", t->path, item);
            else
                t->list[t->n++] = i;
            t->taken[i] = true;
        }
    }
    nf_free(item);
    return status;
}

/* Adds the columns in the order of the file that are not taken. */
static void take_others(table *t)
{
    for (size_t i = 0; i < t->width; i++)
        if (!t->taken[i])
            t->list[t->n++] = i;
}

/* Takes what the lists say: data, then context, then the weights; what is the data's where it is not listed is the
 * rest. */
static nf_status take_lists(table *t, nf_error *error)
{
    const nf_reading *how = t->how;
    nf_status status = how->weights ? take_list(t, how->weights, error) : NF_OK;
    const size_t weights = t->n;
    if (!status && weights > 1)
        status = nf_fail(error, NF_DATA, "%s: %zu columns of weights chosen, expected one", t->path, weights);
    if (!status && how->context_columns)
        status = take_list(t, how->context_columns, error);
    const size_t context = t->n - weights;
    if (!status && how->context_columns && how->cols && context != how->context)
        status = nf_fail(error, NF_DATA, "%s: %zu column%s of context chosen, expected %zu", t->path, context,
                         NF_S(context), how->context);
    if (!status && how->columns)
        status = take_list(t, how->columns, error);
    else if (!status)
        take_others(t);
    if (status)
        return status;
    const size_t data = t->n - context - weights;
    size_t *list = nf_alloc(t->n + 1, sizeof *list);
    memcpy(list, t->list + weights + context, data * sizeof *list);
    memcpy(list + data, t->list + weights, context * sizeof *list);
    memcpy(list + data + context, t->list, weights * sizeof *list);
    memcpy(t->list, list, t->n * sizeof *list);
    nf_free(list);
    return NF_OK;
}

/* ---- the names that the weights know ----------------------------------------------------------------------------- */

/* Appends a name to a text of `size` bytes, cut where it is full. */
static void append(char *text, size_t size, const char *name)
{
    const size_t n = strlen(text);
    snprintf(text + n, size - n, "%s%.60s", n ? ", " : "", name);
}

/* How many columns are taken beside that of the weights. */
static size_t others(const table *t) { return t->n - (t->how->weights != NULL); }

/* Puts the columns that are taken into the order of the names how->names; NF_DATA where they are not these. */
static nf_status take_known(table *t, nf_error *error)
{
    char *const *known = t->how->names;
    const size_t n = t->how->cols, taken = others(t);
    entry *own = nf_alloc(taken + 1, sizeof *own), *theirs = sorted(known, n);
    size_t *list = nf_alloc(n + 1, sizeof *list);
    char missing[160] = "", unknown[160] = "";
    for (size_t i = 0; i < taken; i++)
        own[i] = (entry){t->names[t->list[i]], t->list[i]};
    qsort(own, taken, sizeof *own, by_name);
    for (size_t i = 0; i < n; i++) {
        const entry *found = find(own, taken, known[i]);
        list[i] = found ? found->at : 0;
        if (!found)
            append(missing, sizeof missing, known[i]);
    }
    for (size_t i = 0; i < taken; i++)
        if (!find(theirs, n, t->names[t->list[i]]))
            append(unknown, sizeof unknown, t->how->confidential ? "(not shown)" : t->names[t->list[i]]);
    nf_free(own);
    nf_free(theirs);
    const bool same = !missing[0] && !unknown[0];
    if (same && taken == n)
        memcpy(t->list, list, n * sizeof *list);
    nf_free(list);
    if (same)
        return NF_OK;
    return nf_fail(error, NF_DATA, "%s: its columns are not those that the weights know%s%s%s%s", t->path,
                   missing[0] ? "; missing: " : "", missing, unknown[0] ? "; unknown: " : "", unknown);
}

/* ---- the choice -------------------------------------------------------------------------------------------------- */

/* What is taken of the table. */
static nf_choice choice_of(const table *t)
{
    nf_choice c = {.cols = t->n, .place = nf_alloc(t->width + 1, sizeof *c.place)};
    for (size_t i = 0; i < t->width; i++)
        c.place[i] = SIZE_MAX;
    c.number = nf_alloc(t->n + 1, sizeof *c.number);
    for (size_t i = 0; i < t->n; i++) {
        c.place[t->list[i]] = i;
        c.number[i] = t->list[i] + 1;
    }
    if (!t->names)
        return c;
    char **names = nf_alloc(t->n + 1, sizeof *names);
    for (size_t i = 0; i < t->n; i++)
        names[i] = t->names[t->list[i]];
    if (are_names(names, t->n))
        c.names = nf_names_copy(names, t->n);
    nf_free(names);
    return c;
}

void nf_choice_free(nf_choice *c)
{
    nf_free(c->place);
    nf_free(c->number);
    nf_free(c->names);
    *c = (nf_choice){0};
}

nf_status nf_columns_choose(nf_choice *c, const char *path, char *const *names, size_t width, const nf_reading *how,
                            nf_error *error)
{
    *c = (nf_choice){0};
    table t = {path, names, names ? sorted(names, width) : NULL, width, .how = how};
    t.taken = nf_alloc(width + 1, sizeof *t.taken);
    t.list = nf_alloc(width + 1, sizeof *t.list);
    nf_status status = take_lists(&t, error);
    if (!status && how->weights && !others(&t))
        status = nf_fail(error, NF_DATA, "%s has no column beside the weights", path);
    if (!status && names && how->names)
        status = take_known(&t, error);
    const size_t n = others(&t);
    if (!status && how->cols && n != how->cols)
        status = nf_fail(error, NF_DATA,
                         how->columns || how->context_columns ? "%s: %zu column%s chosen, expected %zu"
                         : how->weights                       ? "%s has %zu column%s beside the weights, expected %zu"
                                                              : "%s has %zu column%s, expected %zu",
                         path, n, NF_S(n), how->cols);
    if (!status)
        *c = choice_of(&t);
    nf_free(t.by_name);
    nf_free(t.taken);
    nf_free(t.list);
    return status;
}

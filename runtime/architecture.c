/* architecture.c - whether weights of one architecture fit a model of another. An architecture is a text of lines "key
 * = value", in any order; a line that ends with "(default)" may be missing in the other text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

typedef struct line {
    const char *key, *value;
    size_t key_length, length, place; /* length: of the value, no mark; place: in the text */
    bool usual;                       /* marked "(default)" */
} line;

typedef struct lines {
    line *at;
    size_t n;
} lines;

static int by_key(const void *a, const void *b)
{
    const line *x = a, *y = b;
    const size_t n = x->key_length < y->key_length ? x->key_length : y->key_length;
    const int order = memcmp(x->key, y->key, n);
    return order ? order : (x->key_length > y->key_length) - (x->key_length < y->key_length);
}

/* The lines of a text, sorted by their keys; lines that are no "key = value" are left out. */
static lines lines_of(const char *text)
{
    static const char mark[] = " (default)";
    const size_t marked = sizeof mark - 1;
    lines l = {0};
    size_t most = 0;
    for (const char *c = text; *c; c++)
        most += *c == '\n';
    l.at = nf_alloc(most + 1, sizeof *l.at);
    for (const char *from = text, *end; *from; from = *end ? end + 1 : end) {
        end = from + strcspn(from, "\n");
        const char *sign = from;
        while (sign + 3 <= end && memcmp(sign, " = ", 3) != 0)
            sign++;
        if (sign + 3 > end)
            continue;
        line *one = &l.at[l.n];
        *one = (line){from, sign + 3, (size_t)(sign - from), (size_t)(end - sign) - 3, l.n, false};
        one->usual = one->length >= marked && !memcmp(end - marked, mark, marked);
        one->length -= one->usual ? marked : 0;
        l.n++;
    }
    qsort(l.at, l.n, sizeof *l.at, by_key);
    return l;
}

/* Writes what differs in one key: the line of the model, of the weights, or both; NULL: it has no such line. */
static void tell(const line *model, const line *weights, char *what, size_t size)
{
    static const char functions[] = ".functions"; /* of such keys the value is a hash */
    const size_t n = sizeof functions - 1;
    const line *any = model ? model : weights;
    const bool hashed = any->key_length > n && !memcmp(any->key + any->key_length - n, functions, n);
    char key[100], ours[100] = "nothing", theirs[100] = "nothing";
    nf_quote(key, sizeof key, any->key, any->key_length);
    if (model)
        nf_quote(ours, sizeof ours, model->value, model->length);
    if (weights)
        nf_quote(theirs, sizeof theirs, weights->value, weights->length);
    if (hashed)
        snprintf(what, size, "%s are others there", key);
    else
        snprintf(what, size, "%s is %s there, %s here", key, theirs, ours);
}

bool nf_architecture_fits(const char *model, const char *weights, char *what, size_t size)
{
    const lines a = lines_of(model), b = lines_of(weights);
    size_t first = SIZE_MAX; /* place of the first line that differs, which `what` is about */
    for (size_t i = 0, j = 0; i < a.n || j < b.n;) {
        const int order = i == a.n ? 1 : j == b.n ? -1 : by_key(&a.at[i], &b.at[j]);
        const line *ours = order <= 0 ? &a.at[i++] : NULL, *theirs = order >= 0 ? &b.at[j++] : NULL;
        const bool fits = order == 0
                              ? ours->length == theirs->length && !memcmp(ours->value, theirs->value, ours->length)
                              : (order < 0 ? ours : theirs)->usual;
        const size_t place = ours ? ours->place : theirs->place;
        if (!fits && place < first) {
            first = place;
            tell(ours, theirs, what, size);
        }
    }
    nf_free(a.at);
    nf_free(b.at);
    return first == SIZE_MAX;
}

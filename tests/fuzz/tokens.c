/* tokens.c - see tokens.h */
#include "tokens.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

/* ---- reading and writing ----------------------------------------------------------------------------------------- */

static size_t word(const char *s, size_t n)
{
    size_t k = 0;
    while (k < n && (isalnum((unsigned char)s[k]) || s[k] == '_' || (s[k] == '.' && isdigit((unsigned char)s[0]))))
        k++;
    return k;
}

static size_t quoted(const char *s, size_t n)
{
    size_t k = 1;
    while (k < n && s[k] != s[0] && s[k] != '\n')
        k += s[k] == '\\' ? 2 : 1;
    return k < n ? k + 1 : n;
}

/* The length of the token at s. */
static size_t length(const char *s, size_t n)
{
    static const char *const two[] = {"==", "~=", "<=", ">=", ".."};
    if (isalnum((unsigned char)s[0]) || s[0] == '_')
        return word(s, n);
    if (s[0] == '"' || s[0] == '\'')
        return quoted(s, n);
    for (size_t i = 0; n > 1 && i < sizeof two / sizeof *two; i++)
        if (!memcmp(s, two[i], 2))
            return 2;
    return 1;
}

void tokens_read(tokens *t, const char *text, size_t n)
{
    t->n = 0;
    for (size_t i = 0; i < n && t->n < TOKENS;) {
        if (isspace((unsigned char)text[i])) {
            i++;
        } else if (text[i] == '-' && i + 1 < n && text[i + 1] == '-') {
            while (i < n && text[i] != '\n')
                i++;
        } else {
            t->at[t->n] = (token){text + i, length(text + i, n - i)};
            i += t->at[t->n++].n;
        }
    }
}

static bool is(const token *t, const char *word) { return t->n == strlen(word) && !memcmp(t->at, word, t->n); }

static bool starts_line(const token *t)
{
    return is(t, "local") || is(t, "return") || is(t, "for") || is(t, "if") || is(t, "end");
}

size_t tokens_write(const tokens *t, char *to, size_t size)
{
    size_t n = 0;
    for (size_t i = 0; i < t->n && n + t->at[i].n + 1 < size; i++) {
        if (i)
            to[n++] = starts_line(&t->at[i]) ? '\n' : ' ';
        memcpy(to + n, t->at[i].at, t->at[i].n);
        n += t->at[i].n;
    }
    return n;
}

/* ---- changing ---------------------------------------------------------------------------------------------------- */

static bool is_name(const token *t) { return isalpha((unsigned char)t->at[0]) || t->at[0] == '_'; }
static bool is_number(const token *t) { return isdigit((unsigned char)t->at[0]) != 0; }
static bool opens(const token *t) { return t->n == 1 && strchr("({[", t->at[0]) != NULL; }
static bool closes(const token *t) { return t->n == 1 && strchr(")}]", t->at[0]) != NULL; }

/* Where the group that begins at token i ends: a bracket with what it holds, with the names before it. */
static size_t group_end(const tokens *t, size_t i)
{
    int depth = 0;
    while (i < t->n && (is_name(&t->at[i]) || is(&t->at[i], ".")))
        i++;
    for (; i < t->n; i++) {
        depth += opens(&t->at[i]) - closes(&t->at[i]);
        if (depth <= 0)
            return i + 1;
    }
    return t->n;
}

static void cut(tokens *t, size_t from, size_t to)
{
    memmove(t->at + from, t->at + to, (t->n - to) * sizeof *t->at);
    t->n -= to - from;
}

static void insert(tokens *t, size_t place, const token *what, size_t n)
{
    token copy[256];
    if (n > sizeof copy / sizeof *copy || t->n + n > TOKENS)
        return;
    memcpy(copy, what, n * sizeof *copy);
    memmove(t->at + place + n, t->at + place, (t->n - place) * sizeof *t->at);
    memcpy(t->at + place, copy, n * sizeof *copy);
    t->n += n;
}

/* A token that `what` holds for, looking from a random place on; t->n if there is none. */
static size_t some(const tokens *t, bool (*what)(const token *), uint32_t (*draw)(uint32_t))
{
    const size_t from = t->n ? draw((uint32_t)t->n) : 0;
    for (size_t k = 0; k < t->n; k++)
        if (what(&t->at[(from + k) % t->n]))
            return (from + k) % t->n;
    return t->n;
}

static const char *const numbers[] = {"0",      "1",     "2",     "3",    "7",      "64",   "65",
                                      "0.5",    "1e-3",  "1e9",   "-1",   "nan",    "1e30", "65536",
                                      "(2^53)", "1e308", "(1/0)", "1000", "5e-324", "(0/0)"};
static const char *const operators[] = {"+", "-", "*", "/", "^", "<", ">", "<=", "==", "..", ",", "=", "#", "%"};

static token fixed(const char *s) { return (token){s, strlen(s)}; }

void tokens_change(tokens *t, const tokens *pool, uint32_t (*draw)(uint32_t below))
{
    enum {
        NAME,
        OWN_NAME,
        NUMBER,
        OPERATOR,
        LEAVE_OUT,
        LEAVE_OUT_GROUP,
        DOUBLE,
        FROM_POOL,
        REPLACE_GROUP,
        SWAP,
        CHANGES
    };
    const size_t any = draw((uint32_t)t->n + 1), n = t->n;
    const tokens *from = draw(2) ? pool : t;
    size_t at, other;
    switch (draw(CHANGES)) {
    case NAME:
    case OWN_NAME:
        if ((at = some(t, is_name, draw)) < n && (other = some(from, is_name, draw)) < from->n)
            t->at[at] = from->at[other];
        break;
    case NUMBER:
        if ((at = some(t, is_number, draw)) < n)
            t->at[at] = fixed(numbers[draw(sizeof numbers / sizeof *numbers)]);
        break;
    case OPERATOR:
        if (any < n)
            t->at[any] = fixed(operators[draw(sizeof operators / sizeof *operators)]);
        break;
    case LEAVE_OUT:
        if (any < n)
            cut(t, any, any + 1);
        break;
    case LEAVE_OUT_GROUP:
        if (any < n)
            cut(t, any, group_end(t, any));
        break;
    case DOUBLE:
        if ((at = some(t, opens, draw)) < n)
            insert(t, any, t->at + at, group_end(t, at) - at);
        break;
    case FROM_POOL:
    case REPLACE_GROUP:
        if ((other = some(from, is_name, draw)) < from->n) {
            token copy[256];
            const size_t count = group_end(from, other) - other;
            if (count > sizeof copy / sizeof *copy)
                break;
            memcpy(copy, from->at + other, count * sizeof *copy);
            if (any < n && draw(2))
                cut(t, any, group_end(t, any));
            insert(t, any < t->n ? any : t->n, copy, count);
        }
        break;
    default:
        if (any < n && (other = draw((uint32_t)n)) < n) {
            const token kept = t->at[any];
            t->at[any] = t->at[other];
            t->at[other] = kept;
        }
    }
}

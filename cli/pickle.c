/* pickle.c - the pickle in a file by torch.save, as far as a dictionary of tensors needs it. A pickle is a program for
 * a machine with a stack; the opcodes are documented in Python's pickletools. Where this machine would call something,
 * it knows the four names that tensors need, and refuses all others. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "tensors.h"

enum { DEPTH = 8, ENTRIES = 1000000, NAME = 300 }; /* of dictionaries in each other; entries of all; a name's bytes */

typedef enum kind {
    NOTHING, /* None, and what else does not matter */
    MARK,
    NUMBER,
    TEXT,
    LIST, /* or a tuple */
    DICTIONARY,
    CLASS, /* or a function: what is called, if anything is */
    STORAGE,
    TENSOR
} kind;

typedef struct value {
    kind kind;
    int64_t number;      /* NUMBER; STORAGE: how many numbers it has */
    const char *text;    /* TEXT; CLASS: its module; STORAGE: its name. Not ended by a 0 */
    size_t length;       /* of `text` */
    const char *own;     /* CLASS: its name in the module, */
    size_t own_length;   /* which has so many bytes */
    size_t *item, items; /* LIST: its values; DICTIONARY: keys and values in turn; TENSOR: its arguments */
} value;

typedef struct machine {
    const char *path, *at, *end;
    value *value;
    size_t values, *stack, depth, *memo, memos;
    nf_error *error;
} machine;

/* ---- values and the stack ---------------------------------------------------------------------------------------- */

/* NF_DATA with what is wrong. */
static nf_status wrong(const machine *m, const char *what)
{
    return nf_fail(m->error, NF_DATA, "%s: its data.pkl %s", m->path, what);
}

static nf_status damaged(const machine *m) { return wrong(m, "is damaged or cut short"); }

void *with_room(void *list, size_t n, size_t size)
{
    return (n & (n - 1)) == 0 ? nf_realloc(list, (n ? 2 * n : 1) * size) : list;
}

static void push(machine *m, size_t id)
{
    m->stack = with_room(m->stack, m->depth, sizeof *m->stack);
    m->stack[m->depth++] = id;
}

static value *push_new(machine *m, kind k)
{
    m->value = with_room(m->value, m->values, sizeof *m->value);
    m->value[m->values] = (value){.kind = k};
    push(m, m->values);
    return &m->value[m->values++];
}

static void push_number(machine *m, int64_t number) { push_new(m, NUMBER)->number = number; }

static void push_text(machine *m, const char *text, size_t length)
{
    value *v = push_new(m, TEXT);
    v->text = text;
    v->length = length;
}

/* The value k places below the top of the stack; NULL where there is none, or a mark before it. */
static value *top(const machine *m, size_t k)
{
    for (size_t i = 0; i <= k; i++)
        if (i >= m->depth || m->value[m->stack[m->depth - 1 - i]].kind == MARK)
            return NULL;
    return &m->value[m->stack[m->depth - 1 - k]];
}

/* How many values lie above the topmost mark; SIZE_MAX: there is no mark. */
static size_t above_mark(const machine *m)
{
    for (size_t n = 0; n < m->depth; n++)
        if (m->value[m->stack[m->depth - 1 - n]].kind == MARK)
            return n;
    return SIZE_MAX;
}

/* Moves the n topmost values of the stack into a value of this place. */
static void take(machine *m, size_t id, size_t n)
{
    value *v = &m->value[id];
    v->item = nf_realloc(v->item, (v->items + n) * sizeof *v->item + 1);
    if (n)
        memcpy(v->item + v->items, m->stack + m->depth - n, n * sizeof *v->item);
    v->items += n;
    m->depth -= n;
}

/* Makes a tuple of the n topmost values. */
static nf_status make_tuple(machine *m, size_t n)
{
    if (n && !top(m, n - 1))
        return damaged(m);
    push_new(m, LIST);
    const size_t id = m->stack[--m->depth];
    take(m, id, n);
    push(m, id);
    return NF_OK;
}

/* Adds the n topmost values to the list or dictionary that lies under them, or under the mark below them. */
static nf_status add_items(machine *m, kind k, size_t n, bool marked)
{
    if (n == SIZE_MAX || n + marked >= m->depth || (k == DICTIONARY && n % 2))
        return damaged(m);
    const size_t id = m->stack[m->depth - 1 - n - marked];
    if (m->value[id].kind != k || (!marked && !top(m, n)))
        return damaged(m);
    take(m, id, n);
    m->depth -= marked;
    return NF_OK;
}

/* ---- what stands for tensors ------------------------------------------------------------------------------------- */

static bool is_text(const value *v, const char *text)
{
    return v->length == strlen(text) && !memcmp(v->text, text, v->length);
}

static bool is_class(const value *v, const char *module, const char *name)
{
    return v->kind == CLASS && is_text(v, module) && v->own_length == strlen(name) &&
           !memcmp(v->own, name, v->own_length);
}

static const value *item(const machine *m, const value *list, size_t i) { return &m->value[list->item[i]]; }

/* ('storage', torch.FloatStorage, name, device, count): the topmost value becomes a storage. */
static nf_status make_storage(machine *m)
{
    const value *t = top(m, 0);
    if (!t || t->kind != LIST || t->items != 5 || item(m, t, 0)->kind != TEXT || !is_text(item(m, t, 0), "storage") ||
        item(m, t, 1)->kind != CLASS || item(m, t, 2)->kind != TEXT || item(m, t, 4)->kind != NUMBER)
        return damaged(m);
    value s = *item(m, t, 1); /* its class */
    s.kind = STORAGE;
    s.text = item(m, t, 2)->text;
    s.length = item(m, t, 2)->length;
    s.number = item(m, t, 4)->number;
    m->depth--;
    *push_new(m, STORAGE) = s;
    return NF_OK;
}

/* Calls the class under the topmost value, its arguments: makes an empty dictionary or a tensor of them, or refuses. */
static nf_status call(machine *m)
{
    const value *args = top(m, 0), *of = top(m, 1);
    if (!args || !of || args->kind != LIST || of->kind != CLASS)
        return damaged(m);
    const size_t n = args->items, id = m->stack[m->depth - 1];
    const bool first = n > 0, storage = first && item(m, args, 0)->kind == STORAGE;
    if (is_class(of, "collections", "OrderedDict") && n == 0) {
        m->depth -= 2;
        push_new(m, DICTIONARY);
    } else if (is_class(of, "torch._utils", "_rebuild_parameter") && first && item(m, args, 0)->kind == TENSOR) {
        m->depth -= 2;
        push(m, m->value[id].item[0]);
    } else if ((is_class(of, "torch._utils", "_rebuild_tensor_v2") ||
                is_class(of, "torch._utils", "_rebuild_tensor")) &&
               n >= 4 && storage) {
        m->value[id].kind = TENSOR;
        m->depth -= 2;
        push(m, id);
    } else {
        return nf_fail(m->error, NF_DATA,
                       "%s: its data.pkl would call %.*s.%.*s, which is not done; expected tensors alone, as "
                       "torch.save(flow.state_dict(), FILE) writes them",
                       m->path, (int)(of->length < 60 ? of->length : 60), of->text,
                       (int)(of->own_length < 60 ? of->own_length : 60), of->own);
    }
    return NF_OK;
}

/* ---- the machine ------------------------------------------------------------------------------------------------- */

/* Reads a whole number of k bytes, the lowest first; false where they are not there. */
static bool read_whole(machine *m, size_t k, uint64_t *v)
{
    if ((size_t)(m->end - m->at) < k)
        return false;
    *v = 0;
    for (size_t i = k; i-- > 0;)
        *v = *v << 8 | (unsigned char)m->at[i];
    m->at += k;
    return true;
}

/* Reads n bytes of text. */
static bool read_text(machine *m, uint64_t n, const char **text)
{
    if (n > (uint64_t)(m->end - m->at))
        return false;
    *text = m->at;
    m->at += n;
    return true;
}

/* Reads a text that ends with a line feed. */
static bool read_line(machine *m, const char **text, size_t *n)
{
    const char *stop = memchr(m->at, '\n', (size_t)(m->end - m->at));
    *text = m->at;
    *n = stop ? (size_t)(stop - m->at) : 0;
    m->at = stop ? stop + 1 : m->end;
    return stop != NULL;
}

static bool read_class(machine *m)
{
    value v = {.kind = CLASS};
    if (!read_line(m, &v.text, &v.length) || !read_line(m, &v.own, &v.own_length))
        return false;
    *push_new(m, CLASS) = v;
    return true;
}

/* The two topmost texts are a module and a name in it. */
static bool stack_class(machine *m)
{
    const value *name = top(m, 0), *module = top(m, 1);
    if (!name || !module || name->kind != TEXT || module->kind != TEXT)
        return false;
    const value v = {CLASS, 0, module->text, module->length, name->text, name->length, NULL, 0};
    m->depth -= 2;
    *push_new(m, CLASS) = v;
    return true;
}

/* Reads a whole number with a sign of k bytes; those of more than 8 are nothing that a tensor needs. */
static bool read_signed(machine *m, uint64_t k)
{
    uint64_t v = 0;
    const char *skipped;
    if (k > 8) {
        push_new(m, NOTHING);
        return read_text(m, k, &skipped);
    }
    if (!read_whole(m, (size_t)k, &v))
        return false;
    if (k > 0 && k < 8 && v >> (8 * k - 1) & 1)
        v |= ~UINT64_C(0) << (8 * k);
    push_number(m, (int64_t)v);
    return true;
}

static bool remember(machine *m, uint64_t place)
{
    if (!top(m, 0) || place > (uint64_t)m->values)
        return false;
    while (m->memos <= place) {
        m->memo = with_room(m->memo, m->memos, sizeof *m->memo);
        m->memo[m->memos++] = SIZE_MAX;
    }
    m->memo[place] = m->stack[m->depth - 1];
    return true;
}

static bool recall(machine *m, uint64_t place)
{
    if (place >= m->memos || m->memo[place] == SIZE_MAX)
        return false;
    push(m, m->memo[place]);
    return true;
}

/* Opcodes that push a value or take part in the memo; *known: whether this is one. False: it is damaged. */
static bool push_or_memo(machine *m, unsigned char code, bool *known)
{
    uint64_t v = 0;
    const char *text;
    switch (code) {
    case 0x80: /* PROTO */
        return read_whole(m, 1, &v);
    case 0x95: /* FRAME */
        return read_whole(m, 8, &v);
    case '(':
        return push_new(m, MARK) != NULL;
    case '}':
        return push_new(m, DICTIONARY) != NULL;
    case ']':
    case ')':
        return push_new(m, LIST) != NULL;
    case 'N':
        return push_new(m, NOTHING) != NULL;
    case 0x88: /* NEWTRUE */
    case 0x89: /* NEWFALSE */
        push_number(m, code == 0x88);
        return true;
    case 'G': /* a float */
        push_new(m, NOTHING);
        return read_whole(m, 8, &v);
    case 'K':
    case 'M': /* without a sign */
        if (!read_whole(m, code == 'K' ? 1 : 2, &v))
            return false;
        push_number(m, (int64_t)v);
        return true;
    case 'J':
        return read_signed(m, 4);
    case 0x8a: /* LONG1 */
        return read_whole(m, 1, &v) && read_signed(m, v);
    case 'X':
    case 0x8c: /* SHORT_BINUNICODE */
        if (!read_whole(m, code == 'X' ? 4 : 1, &v) || !read_text(m, v, &text))
            return false;
        push_text(m, text, (size_t)v);
        return true;
    case 'c':
        return read_class(m);
    case 0x93: /* STACK_GLOBAL */
        return stack_class(m);
    case 'q':
    case 'r':
        return read_whole(m, code == 'q' ? 1 : 4, &v) && remember(m, v);
    case 0x94: /* MEMOIZE */
        return remember(m, m->memos);
    case 'h':
    case 'j':
        return read_whole(m, code == 'h' ? 1 : 4, &v) && recall(m, v);
    default:
        *known = false;
        return true;
    }
}

/* One opcode; it is not the last. */
static nf_status step(machine *m, unsigned char code)
{
    bool known = true;
    if (!push_or_memo(m, code, &known))
        return damaged(m);
    if (known)
        return NF_OK;
    const size_t above = code == 't' || code == 'u' || code == 'e' ? above_mark(m) : 0;
    nf_status status;
    switch (code) {
    case 't':
        if (above == SIZE_MAX)
            return damaged(m);
        status = make_tuple(m, above);
        m->stack[m->depth - 2] = m->stack[m->depth - 1]; /* in the mark's place */
        m->depth--;
        return status;
    case 0x85: /* TUPLE1, TUPLE2, TUPLE3 */
    case 0x86:
    case 0x87:
        return make_tuple(m, code - 0x84u);
    case 's':
        return add_items(m, DICTIONARY, 2, false);
    case 'u':
        return add_items(m, DICTIONARY, above, true);
    case 'a':
        return add_items(m, LIST, 1, false);
    case 'e':
        return add_items(m, LIST, above, true);
    case 'Q':
        return make_storage(m);
    case 'R':
        return call(m);
    case 'b': /* attributes of a dictionary, as state_dict() gives it, do not matter */
        if (!top(m, 1) || top(m, 1)->kind != DICTIONARY)
            return wrong(m,
                         "sets attributes of an object, expected tensors alone: torch.save(flow.state_dict(), FILE)");
        m->depth--;
        return NF_OK;
    case 0x81: /* NEWOBJ */
    case 0x92: /* NEWOBJ_EX */
        return wrong(m,
                     "makes objects, which is not done; expected tensors alone: torch.save(flow.state_dict(), FILE)");
    default:
        return nf_fail(m->error, NF_DATA, "%s: its data.pkl has the opcode %d, which no dictionary of tensors needs",
                       m->path, code);
    }
}

/* ---- the tensors ------------------------------------------------------------------------------------------------- */

/* Reads a list of whole numbers that are not negative; false where it is none of at most NF_DIMENSIONS. */
static bool sizes_of(const machine *m, const value *list, size_t *n, size_t *to)
{
    if (list->kind != LIST || list->items > NF_DIMENSIONS)
        return false;
    *n = list->items;
    for (size_t i = 0; i < *n; i++) {
        const value *v = item(m, list, i);
        if (v->kind != NUMBER || v->number < 0)
            return false;
        to[i] = (size_t)v->number;
    }
    return true;
}

/* The type of the numbers of a storage's class; kind 0: none that is read. */
static nf_number_type type_of(const value *storage)
{
    for (const tensor_type *t = tensor_types; t->storage; t++)
        if (storage->own_length == strlen(t->storage) && !memcmp(storage->own, t->storage, storage->own_length))
            return t->type;
    return (nf_number_type){0};
}

static nf_status add_view(machine *m, views *to, const value *t, const char *name)
{
    const value *s = item(m, t, 0), *offset = item(m, t, 1);
    view v = {.count = (size_t)s->number, .type = type_of(s)};
    size_t strides;
    if (s->number < 0 || offset->kind != NUMBER || offset->number < 0 || !sizes_of(m, item(m, t, 2), &v.dims, v.size) ||
        !sizes_of(m, item(m, t, 3), &strides, v.stride) || strides != v.dims)
        return nf_fail(m->error, NF_DATA, "%s: tensor %s is damaged, or has more than %d dimensions", m->path, name,
                       NF_DIMENSIONS);
    if (!v.type.kind)
        return nf_fail(m->error, NF_DATA,
                       "%s: tensor %s is of torch.%.*s, expected float, double, whole numbers or bool", m->path, name,
                       (int)(s->own_length < 40 ? s->own_length : 40), s->own);
    v.offset = (size_t)offset->number;
    v.name = nf_strdup(name);
    v.storage = nf_alloc(s->length + 1, 1);
    memcpy(v.storage, s->text, s->length);
    to->at = with_room(to->at, to->n, sizeof *to->at);
    to->at[to->n++] = v;
    return NF_OK;
}

/* Adds the tensors in a value of this name; *left: how many entries may still be looked at. */
static nf_status add_views(machine *m, views *to, size_t id, const char *name, size_t depth, size_t *left)
{
    const value *v = &m->value[id];
    if (v->kind == TENSOR)
        return add_view(m, to, v, name);
    if (v->kind != DICTIONARY && v->kind != LIST)
        return NF_OK;
    const size_t each = v->kind == DICTIONARY ? 2 : 1; /* items of an entry */
    for (size_t i = 0; i < v->items; i += each) {
        char inner[NAME + 1], number[24] = "";
        const value *key = item(m, v, i);
        const bool text = each == 2 && key->kind == TEXT;
        if (depth == DEPTH || (*left)-- == 0)
            return wrong(m, "holds too much in each other");
        if (!text)
            snprintf(number, sizeof number, "%lld", each == 1 ? (long long)i : (long long)key->number);
        const int n =
            snprintf(inner, sizeof inner, "%s%s%.*s", name, *name ? "." : "",
                     text ? (int)(key->length <= NAME ? key->length : NAME + 1) : NAME, text ? key->text : number);
        if (n > NAME)
            return wrong(m, "holds a name of more than 300 bytes");
        const nf_status status = add_views(m, to, v->item[i + each - 1], inner, depth + 1, left);
        if (status)
            return status;
    }
    return NF_OK;
}

static nf_status run(machine *m, views *v)
{
    nf_status status = NF_OK;
    while (!status) {
        if (m->at == m->end)
            return wrong(m, "is cut short");
        const unsigned char code = (unsigned char)*m->at++;
        if (code == '.')
            break;
        status = step(m, code);
    }
    if (status)
        return status;
    if (!top(m, 0) || top(m, 0)->kind != DICTIONARY)
        return wrong(m, "holds no dictionary of tensors, as torch.save(flow.state_dict(), FILE) writes it");
    size_t left = ENTRIES;
    return add_views(m, v, m->stack[m->depth - 1], "", 0, &left);
}

nf_status pickle_read(views *v, const char *path, const char *bytes, size_t n, nf_error *error)
{
    machine m = {.path = path, .at = bytes, .end = bytes + n, .error = error};
    m.stack = nf_alloc(1, sizeof *m.stack);
    m.value = nf_alloc(1, sizeof *m.value);
    m.memo = nf_alloc(1, sizeof *m.memo);
    *v = (views){0};
    const nf_status status = run(&m, v);
    for (size_t i = 0; i < m.values; i++)
        nf_free(m.value[i].item);
    nf_free(m.value);
    nf_free(m.stack);
    nf_free(m.memo);
    return status;
}

void views_free(views *v)
{
    for (size_t i = 0; i < v->n; i++) {
        nf_free(v->at[i].name);
        nf_free(v->at[i].storage);
    }
    nf_free(v->at);
    *v = (views){0};
}

/* describe.c - runs a model file in the sandbox, with describe.lua and the layer library, and fills the model with what
 * comes of it: facts, options, the graph as trace.lua makes it. */
#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"

/* ---- reading the description ------------------------------------------------------------------------------------- */

/* The text of a model file. */
typedef struct description {
    const char *text;
    size_t n, read;        /* its bytes; how many the parser has been given so far */
    const char *precision; /* what takes the place of the model's own; NULL: nothing */
} description;

/* The next three read a field of the table on top of the stack: this a number, `otherwise` where it is none. */
static double number_field(lua_State *L, const char *key, double otherwise)
{
    lua_getfield(L, -1, key);
    const double v = lua_isnumber(L, -1) ? lua_tonumber(L, -1) : otherwise;
    lua_pop(L, 1);
    return v;
}

uint32_t nfc_whole_field(lua_State *L, const char *key)
{
    const double v = number_field(L, key, 0);
    if (!(v >= 0 && v <= UINT32_MAX) || v != (uint32_t)v)
        luaL_error(L, "%s is no whole number", key);
    return (uint32_t)v;
}

/* A string, nf_free'd by the caller; NULL where it is none. */
static char *string_field(lua_State *L, const char *key)
{
    lua_getfield(L, -1, key);
    char *s = lua_isstring(L, -1) ? nf_strdup(lua_tostring(L, -1)) : NULL;
    lua_pop(L, 1);
    return s;
}

/* A copy of a text, nf_free'd by the caller, or NULL of NULL. */
static char *copy_of(const char *text) { return text ? nf_strdup(text) : NULL; }

/* The path of a data file, or a list of such paths, of which relative ones count from the model file's folder; NULL of
 * NULL. nf_free'd by the caller. */
static char *beside(const char *model, const char *files)
{
    const char *slash = strrchr(model, '/');
    const size_t folder = slash ? (size_t)(slash - model) + 1 : 0;
    size_t bytes = folder + 1;
    for (const char *at = files; at && *at; at++)
        bytes += *at == '\n' ? folder + 1 : 1;
    char *const joined = files ? nf_alloc(bytes, 1) : NULL, *to = joined;
    for (const char *at = files; at && *at; at++) {
        const bool begins = at == files || at[-1] == '\n', relative = *at != '/' && *at != '\n';
        if (begins && relative) {
            memcpy(to, model, folder);
            to += folder;
        }
        *to++ = *at;
    }
    return joined;
}

/* The value on top of the stack, for the tables of options; a text is Lua's. */
static nf_value value_at(lua_State *L)
{
    switch (lua_type(L, -1)) {
    case LUA_TNUMBER:
        return (nf_value){NF_VALUE_NUMBER, lua_tonumber(L, -1), NULL};
    case LUA_TBOOLEAN:
        return (nf_value){NF_VALUE_BOOLEAN, lua_toboolean(L, -1), NULL};
    case LUA_TSTRING: /* C cannot take a text with a 0 in it */
        if (strlen(lua_tostring(L, -1)) == lua_objlen(L, -1))
            return (nf_value){NF_VALUE_TEXT, 0, lua_tostring(L, -1)};
        return (nf_value){NF_VALUE_OTHER, 0, "one with a zero byte in it"};
    default:
        return (nf_value){NF_VALUE_OTHER, 0, luaL_typename(L, -1)};
    }
}

/* Fills a struct of options from the Lua table on top of the stack, by its table of options; fields that are nil there
 * stay as they are. Texts stay Lua's. */
static void read_options(lua_State *L, const nf_options *table, void *options)
{
    for (size_t i = 0; i < table->n; i++) {
        const nf_option *o = &table->option[i];
        char expected[200];
        lua_getfield(L, -1, o->key);
        const nf_value value = value_at(L);
        if (!lua_isnil(L, -1) && !nf_option_set(o, options, &value)) {
            nf_option_expected(o, expected, sizeof expected);
            luaL_error(L, "%s.%s: expected %s, found %s", table->name, o->key, expected,
                       value.text ? value.text : "another");
        }
        lua_pop(L, 1);
    }
}

/* Reads what the model file's `data = ...` says, in facts() of describe.lua: a table on top of the stack with the name
 * of a data set, or "npy" or "csv", and its options. */
static void read_data(lua_State *L, nfc_model *m)
{
    nf_file_options file = {0};
    m->data.name = string_field(L, "name");
    m->data.toy = nf_toy_defaults;
    const nf_options *toy = nf_toy_table(m->data.name);
    lua_getfield(L, -1, "options");
    read_options(L, toy ? toy : &nf_file_table, toy ? (void *)&m->data.toy : &file);
    lua_pop(L, 1);
    if (toy)
        return;
    file.file = beside(m->beside, file.file);
    file.columns = copy_of(file.columns);
    file.context_columns = copy_of(file.context_columns);
    file.weights = copy_of(file.weights);
    m->data.file = file;
}

/* Reads what facts() of describe.lua gives, a table on top of the stack: all of a model but its layers and base. */
static void read_facts(lua_State *L, nfc_model *m)
{
    m->name = string_field(L, "name");
    m->at = string_field(L, "at");
    m->dim = nfc_whole_field(L, "dim");
    m->context = nfc_whole_field(L, "context");
    m->layers = nfc_whole_field(L, "layers");
    nfc_read_domain(L, m);
    char *precision = string_field(L, "precision");
    m->type = precision && !strcmp(precision, "double") ? NF_F64 : NF_F32;
    nf_free(precision);
    lua_getfield(L, -1, "train");
    m->train = nf_train_defaults;
    read_options(L, &nf_train_table, &m->train);
    m->train.freeze = m->freeze = nf_strdup(m->train.freeze);
    lua_pop(L, 1);
    lua_getfield(L, -1, "data");
    if (lua_istable(L, -1))
        read_data(L, m);
    lua_pop(L, 1);
}

/* Reads what trace.lua gives, a table on top of the stack: the blocks, as rows of the graph, and the layers' names. */
static void read_trace(lua_State *L, nfc_model *m)
{
    nfc_read_blocks(L, m);
    m->layer_name = nf_alloc(m->layers + 1, sizeof *m->layer_name);
    lua_getfield(L, -1, "layer_names");
    for (uint32_t i = 0; i < m->layers; i++) {
        lua_rawgeti(L, -1, (int)i + 1);
        m->layer_name[i] = nf_strdup(lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

/* ---- running the Lua side ---------------------------------------------------------------------------------------- */

/* The embedded Lua source of this name, which there is. */
static const nfc_source *find_library(const char *name)
{
    const nfc_source *s = nfc_library;
    while (s->name && strcmp(s->name, name) != 0)
        s++;
    return s;
}

/* Pushes an embedded Lua source as a function. */
static void load_library(lua_State *L, const char *name)
{
    const nfc_source *s = find_library(name);
    char chunk[80];
    snprintf(chunk, sizeof chunk, "=%s", name);
    if (luaL_loadbuffer(L, s->text, s->n, chunk))
        lua_error(L);
}

/* Hands the model file to Lua's parser in pieces, each of which counts as work: so that parsing has a limit as well. */
static const char *next_piece(lua_State *L, void *user, size_t *n)
{
    enum { PIECE = 4096 };
    description *d = user;
    const char *at = d->text + d->read;
    *n = d->n - d->read < PIECE ? d->n - d->read : PIECE;
    d->read += *n;
    nfc_charge(L, (double)*n);
    return *n ? at : NULL;
}

/* Whether the name of an embedded source, or an error that begins with one, is of description/, not of the layers. */
static bool is_ours(const char *name) { return !strncmp(name, "description/", strlen("description/")); }

/* Loads describe.lua and the layer library. Pushes the table of host functions, and on it what describe.lua returns. */
static void push_vocabulary(lua_State *L, const description *d)
{
    nfc_push_host(L, d->text, d->n);
    lua_pushstring(L, d->precision);
    lua_setfield(L, -2, "precision");
    load_library(L, "description/describe.lua");
    lua_pushvalue(L, -2);
    load_library(L, "description/safe.lua");
    lua_pushvalue(L, -4);
    lua_call(L, 1, 1);
    load_library(L, "description/arguments.lua");
    load_library(L, "description/features.lua");
    lua_call(L, 4, 1);
    for (const nfc_source *s = nfc_library; s->name; s++) {
        const char *slash = strchr(s->name, '/'), *dot = strchr(s->name, '.');
        if (is_ours(s->name))
            continue;
        lua_getfield(L, -1, "library");
        lua_pushlstring(L, slash + 1, (size_t)(dot - slash) - 1);
        load_library(L, s->name);
        lua_call(L, 2, 0);
    }
}

/* Like lua_call with one result, but an error gets the line of the model file that the stack still shows where it is
 * raised; vocabulary: the place of what describe.lua returns. */
static void call_with(lua_State *L, int vocabulary, int arguments)
{
    const int function = lua_gettop(L) - arguments;
    lua_getfield(L, vocabulary, "told");
    lua_insert(L, function);
    if (lua_pcall(L, arguments, 1, function))
        lua_error(L);
    lua_remove(L, function);
}

/* Runs the model file. Pushes the host functions, the vocabulary, the model that the file returns, and its facts. */
static void run_file(lua_State *L, description *d)
{
    const char *path = nfc_sandbox_of(L)->model->path;
    char chunk[4096 + 2];
    push_vocabulary(L, d);
    const int vocabulary = lua_gettop(L);

    snprintf(chunk, sizeof chunk, "@%s", path);
    if (d->n && d->text[0] == '\033')
        luaL_error(L, "%s: this is bytecode, expected a text", path);
    if (lua_loadx(L, next_piece, d, chunk, "t"))
        lua_error(L);
    lua_getfield(L, vocabulary, "model_environment");
    lua_call(L, 0, 1);
    lua_setfenv(L, -2);
    call_with(L, vocabulary, 0);
    lua_getfield(L, vocabulary, "model");
    lua_pushvalue(L, -2);
    lua_call(L, 1, 2);
    if (lua_isnil(L, -2))
        luaL_error(L, "%s: the file must return one model { ... }, it returns %s", path,
                   lua_isnil(L, -3) ? "nothing" : lua_pushfstring(L, "a %s", luaL_typename(L, -3)));
    lua_remove(L, -3);
}

/* Runs a model file in the sandbox and reads what comes of it into the model; called by lua_cpcall, with the
 * description as its argument, so that any error in it ends it as a whole. */
static int describe(lua_State *L)
{
    nfc_model *m = nfc_sandbox_of(L)->model;
    const double start = nfc_now_ms();
    run_file(L, lua_touserdata(L, 1));
    read_facts(L, m);
    lua_pop(L, 1);
    m->times.describe = nfc_now_ms() - start;

    const int model = lua_gettop(L), vocabulary = model - 1, host = model - 2;
    load_library(L, "description/trace.lua");
    lua_pushvalue(L, host);
    lua_pushvalue(L, vocabulary);
    lua_pushvalue(L, model);
    call_with(L, vocabulary, 3);
    read_trace(L, m);

    load_library(L, "description/architecture.lua");
    lua_insert(L, -2);
    lua_pushvalue(L, host);
    lua_pushvalue(L, vocabulary);
    lua_pushvalue(L, model);
    lua_call(L, 4, 2);
    if (lua_isstring(L, -1))
        snprintf(m->target_hash, sizeof m->target_hash, "%s", lua_tostring(L, -1));
    lua_pop(L, 1);
    m->architecture = nf_strdup(lua_tostring(L, -1));
    nfc_hash(m->architecture, strlen(m->architecture), m->hash);
    return 0;
}

/* What is asked without a model in mind, and the text that is the answer. */
typedef struct question {
    description of;       /* the parts of this one, */
    const char *function; /* or what this function of describe.lua gives */
    char *answer;
} question;

/* Runs a model file in the sandbox and lists its parts; called by lua_cpcall, with the question. */
static int list_parts(lua_State *L)
{
    question *q = lua_touserdata(L, 1);
    run_file(L, &q->of);
    lua_pop(L, 1);
    load_library(L, "description/parts.lua");
    lua_insert(L, -3);
    lua_call(L, 2, 1);
    q->answer = nf_strdup(lua_tostring(L, -1));
    return 0;
}

/* Asks describe.lua; called by lua_cpcall, with the question. */
static int list_vocabulary(lua_State *L)
{
    question *q = lua_touserdata(L, 1);
    push_vocabulary(L, &q->of);
    lua_getfield(L, -1, q->function);
    lua_call(L, 0, 1);
    q->answer = nf_strdup(lua_tostring(L, -1));
    return 0;
}

/* Cuts a text that a model has written to its first line, and replaces what is not printable ASCII, such as characters
 * that control a terminal, by ?. */
static void make_plain(char *line)
{
    line[strcspn(line, "\n\r")] = 0;
    for (unsigned char *c = (unsigned char *)line; *c; c++)
        if (*c < ' ' || *c > '~')
            *c = '?';
}

/* Fills the error with one line for the Lua error on top of the stack, which begins with the model file's path. */
static nf_status tell(nf_error *error, const nfc_model *m, lua_State *L, int code, const nfc_sandbox *s)
{
    static const char too_long[] = "the description runs too long (an endless loop?); --limits off lifts this";
    const char *text = lua_isstring(L, -1) ? lua_tostring(L, -1) : "an error that is no text";
    const size_t n = strlen(m->path);
    char line[400];
    if (s->expired && s->line)
        return nf_fail(error, NF_DATA, "%s:%d: %s", m->path, s->line, too_long);
    if (s->expired) /* while the layer library was running */
        return nf_fail(error, NF_DATA, "%s: %s", nfc_region_at(m, m->graph->region), too_long);
    if (code == LUA_ERRMEM || (s->full && strstr(text, "not enough memory")))
        return nf_fail(error, NF_DATA, "%s: the description needs more than %zu MiB of memory; --limits off lifts this",
                       m->path, s->limit >> 20);
    if (is_ours(text) && strstr(text, ": ")) /* a place in the compiler's own Lua is of no use to a user */
        text = strstr(text, ": ") + 2;
    const bool leads = !strncmp(text, m->path, n);
    snprintf(line, sizeof line, "%s", leads ? text + n : text);
    make_plain(line);
    return nf_fail(error, NF_DATA, "%s%s%s", m->path, leads ? "" : ": ", line);
}

/* Runs the function in a new sandbox of the model, with `user` as its argument, and turns a Lua error into ours. */
static nf_status run_in_sandbox(nfc_model *m, bool limits, lua_CFunction f, void *user, nf_error *error)
{
    nf_status status = NF_OK;
    nfc_sandbox *s = nfc_sandbox_open(m, limits);
    const int code = s->L ? lua_cpcall(s->L, f, user) : 0;
    if (s->no_memory)
        nf_no_memory(0);
    if (!s->L)
        status = nf_fail(error, NF_INTERNAL, "cannot make a Lua state");
    else if (code)
        status = tell(error, m, s->L, code, s);
    nfc_sandbox_close(s);
    return status;
}

/* *answer: to the question that f, with it as its argument, answers in a sandbox; errors call it `path`. */
static nf_status ask(question q, lua_CFunction f, const char *path, bool limits, char **answer, nf_error *error)
{
    *answer = NULL;
    NF_SCOPE(error);
    nfc_model m = {.path = nf_strdup(path), .graph = nfc_graph_new()};
    const nf_status status = run_in_sandbox(&m, limits, f, &q, error);
    nfc_graph_free(m.graph);
    nf_free(m.path);
    *answer = q.answer;
    return status;
}

nf_status nfc_vocabulary(char **names, nf_error *error)
{
    return ask((question){.of.text = "", .function = "constructors"}, list_vocabulary, "vocabulary", true, names,
               error);
}

nf_status nfc_declarations(char **text, nf_error *error)
{
    return ask((question){.of.text = "", .function = "declarations"}, list_vocabulary, "vocabulary", true, text, error);
}

nf_status nfc_model_parts(char **json, const char *path, const char *text, size_t bytes, bool unlimited,
                          nf_error *error)
{
    return ask((question){.of = {text, bytes, 0, NULL}}, list_parts, path, !unlimited, json, error);
}

nf_status nfc_describe(nfc_model *m, const char *text, size_t bytes, const nfc_model_options *o, nf_error *error)
{
    description d = {text, bytes, 0, o ? o->precision : NULL};
    m->beside = o && o->moved ? o->moved : m->path;
    const nf_status status = run_in_sandbox(m, !o || !o->unlimited, describe, &d, error);
    m->beside = NULL;
    return status;
}

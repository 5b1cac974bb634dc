/* model.c - from a description to a graph with everything the entry points need. */
#include "model.h"

#include <errno.h>
#include <lauxlib.h>
#include <limits.h>
#include <lua.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <xxhash.h>

#include "memory.h"

double nfc_now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

void nfc_hash(const char *text, size_t n, char digits[17])
{
    snprintf(digits, 17, "%016llx", (unsigned long long)XXH64(text, n, 0));
}

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

/* A number that must be whole and fit in uint32_t. describe.lua checks so, with better messages; this check holds even
 * if a description has got around that one. */
static uint32_t whole_field(lua_State *L, const char *key)
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

/* The path of a data file, for which a relative one counts from the model file's folder. Takes `file` over; the result
 * is nf_free'd by the caller. */
static char *beside(const char *model, char *file)
{
    const char *slash = strrchr(model, '/');
    if (!file || file[0] == '/' || !strcmp(file, "-") || !slash)
        return file;
    const size_t n = (size_t)(slash - model) + 1;
    char *joined = nf_alloc(n + strlen(file) + 1, 1);
    memcpy(joined, model, n);
    strcpy(joined + n, file);
    nf_free(file);
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
    file.file = beside(m->beside, copy_of(file.file));
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
    m->dim = whole_field(L, "dim");
    m->context = whole_field(L, "context");
    m->layers = whole_field(L, "layers");
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

/* Pushes an embedded Lua source as a function. */
static void load_library(lua_State *L, const char *name)
{
    const nfc_source *s = nfc_library_find(name);
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
        luaL_error(L, "%s: the file must return one model { ... }, it returns a %s", path, luaL_typename(L, -3));
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
    lua_call(L, 4, 1);
    m->architecture = nf_strdup(lua_tostring(L, -1));
    nfc_hash(m->architecture, strlen(m->architecture), m->hash);
    return 0;
}

/* A description whose parts are to be listed. */
typedef struct listing {
    description of;
    char *json;
} listing;

/* Runs a model file in the sandbox and lists its parts; called by lua_cpcall, with the listing as its argument. */
static int list_parts(lua_State *L)
{
    listing *l = lua_touserdata(L, 1);
    run_file(L, &l->of);
    lua_pop(L, 1);
    load_library(L, "description/parts.lua");
    lua_insert(L, -3);
    lua_call(L, 2, 1);
    l->json = nf_strdup(lua_tostring(L, -1));
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

/* What is asked of the vocabulary: a function of describe.lua, and the text that it gives. */
typedef struct question {
    const char *function;
    char *answer;
} question;

/* Asks in the sandbox; called by lua_cpcall, with the question. */
static int list_vocabulary(lua_State *L)
{
    question *q = lua_touserdata(L, 1);
    push_vocabulary(L, &(description){"", 0, 0, NULL});
    lua_getfield(L, -1, q->function);
    lua_call(L, 0, 1);
    q->answer = nf_strdup(lua_tostring(L, -1));
    return 0;
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

/* *text: what the function of describe.lua gives. */
static nf_status ask_vocabulary(const char *function, char **text, nf_error *error)
{
    *text = NULL;
    NF_SCOPE(error);
    question q = {function, NULL};
    nfc_model m = {.path = (char *)"vocabulary", .graph = nfc_graph_new()};
    const nf_status status = run_in_sandbox(&m, true, list_vocabulary, &q, error);
    nfc_graph_free(m.graph);
    *text = q.answer;
    return status;
}

nf_status nfc_vocabulary(char **names, nf_error *error) { return ask_vocabulary("constructors", names, error); }

nf_status nfc_declarations(char **text, nf_error *error) { return ask_vocabulary("declarations", text, error); }

nf_status nfc_model_parts(char **json, const char *path, const char *text, size_t bytes, bool unlimited,
                          nf_error *error)
{
    *json = NULL;
    NF_SCOPE(error);
    listing l = {.of = {text, bytes, 0, NULL}};
    nfc_model m = {.path = nf_strdup(path), .graph = nfc_graph_new()};
    const nf_status status = run_in_sandbox(&m, !unlimited, list_parts, &l, error);
    nfc_graph_free(m.graph);
    nf_free(m.path);
    *json = l.json;
    return status;
}

const nfc_region *nfc_region_of(const nfc_model *m, uint32_t region) { return &m->region[(region - 1) % m->n_region]; }

const char *nfc_region_at(const nfc_model *m, uint32_t region)
{
    return region ? nfc_region_of(m, region)->at : m->path;
}

nf_status nfc_graph_fault(const nfc_model *m, nf_error *error)
{
    return nf_fail(error, NF_DATA, "%s: %s", nfc_region_at(m, m->graph->region), m->graph->error);
}

nf_status nfc_model_parse(nfc_model **model, const char *path, const char *text, size_t bytes,
                          const nfc_model_options *o, nf_error *error)
{
    *model = NULL;
    NF_SCOPE(error);
    const char *precision = o ? o->precision : NULL;
    if (precision && strcmp(precision, "float") != 0 && strcmp(precision, "double") != 0)
        return nf_fail(error, NF_USAGE, "precision: expected one of 'float', 'double', found '%.40s'", precision);
    description d = {text, bytes, 0, precision};
    nfc_model *m = nf_alloc(1, sizeof *m);
    m->path = nf_strdup(path);
    m->beside = o && o->moved ? o->moved : path;
    m->graph = nfc_graph_new();
    m->entries = (1u << NF_ENTRIES) - 1;
    if (o && o->unlimited)
        m->graph->budget = nfc_no_budget;
    const double start = nfc_now_ms();
    nf_status status = run_in_sandbox(m, !o || !o->unlimited, describe, &d, error);
    m->beside = NULL;
    if (!status)
        status = nfc_model_check(m, error);
    if (!status) {
        nfc_derive_blocks(m);
        m->times.graph = nfc_now_ms() - start - m->times.describe;
        if (m->graph->error[0])
            status = nfc_graph_fault(m, error);
    }
    if (!status)
        status = nfc_model_check_constants(m, error);
    if (status)
        nfc_model_free(m);
    else
        *model = m;
    return status;
}

nf_status nfc_model_load(nfc_model **model, const char *path, const nfc_model_options *o, nf_error *error)
{
    char *text;
    size_t n;
    *model = NULL;
    NF_SCOPE(error);
    nf_status status = nf_file_read(path, NFC_MODEL_FILE, &text, &n, error);
    if (status)
        return status;
    status = nfc_model_parse(model, path, text, n, o, error);
    nf_free(text);
    return status;
}

void nfc_program_free(nf_program *p)
{
    for (int i = 0; i < NF_ALL_ENTRIES; i++) {
        nf_free(p->entry[i].width);
        for (size_t k = 0; k < p->entry[i].products; k++)
            nf_free((void *)p->entry[i].product[k].hole);
        nf_free(p->entry[i].product);
    }
}

void nfc_programs_free(nfc_model *m)
{
    nfc_cc_free(m);
    nf_free(m->jit);
    nfc_program_free(&m->program);
}

void nfc_model_free(nfc_model *m)
{
    if (!m)
        return;
    nfc_extended_free(m->vjp);
    nfc_extended_free(m->target_model);
    nfc_extended_free(m->slope);
    nfc_programs_free(m);
    for (uint32_t i = 0; i < m->n_param; i++) {
        nf_free((void *)m->param[i].keep);
        nf_free(m->param[i].name);
    }
    for (uint32_t i = 0; i < m->n_region; i++)
        nf_free(m->region[i].name), nf_free(m->region[i].at);
    for (uint32_t i = 0; m->layer_name && i < m->layers; i++)
        nf_free(m->layer_name[i]);
    nf_free(m->layer_name);
    nf_free(m->param);
    nf_free(m->param_node);
    nf_free(m->region);
    nfc_blocks_free(m);
    nf_free(m->data.name);
    const char *const texts[] = {m->data.file.file, m->data.file.columns, m->data.file.context_columns,
                                 m->data.file.weights};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        nf_free((char *)(uintptr_t)texts[i]);
    nfc_graph_free(m->graph);
    nf_free(m->path);
    nf_free(m->architecture);
    nf_free(m->domain);
    nf_free(m->ends);
    nf_free(m->points);
    nf_free(m->name);
    nf_free(m->at);
    nf_free(m->freeze);
    nf_free(m);
}

/* ---- what others ask --------------------------------------------------------------------------------------------- */

const char *nfc_model_name(const nfc_model *m) { return m->name; }

const char *nfc_model_layer(const nfc_model *m, size_t i) { return m->layer_name[i]; }

const nfc_data_source *nfc_model_data(const nfc_model *m) { return &m->data; }

bool nfc_model_has_target(const nfc_model *m) { return m->target != NULL; }

const nf_train_options *nfc_model_train(const nfc_model *m) { return &m->train; }

nfc_times nfc_model_times(const nfc_model *m) { return m->times; }

const char *nfc_model_isa(const nfc_model *m) { return m->isa; }

/* Whether the data file that a description names may be read: it must be a regular file, and not one of /dev, /proc or
 * /sys. *outside: it is not in the folder of the model file or below, all links followed; then it may not be the model
 * author's, and errors must not quote what stands in it. */
static nf_status find_data(const nfc_model *m, bool *outside, nf_error *error)
{
    static const char *const made_up[] = {"/dev/", "/proc/", "/sys/"};
    const char *file = m->data.file.file, *slash = strrchr(m->path, '/');
    char path[PATH_MAX], own[PATH_MAX], folder[PATH_MAX], *alone = nf_data_file(file);
    struct stat st;
    const bool there = realpath(alone, path) != NULL;
    const int why = errno;
    const nf_status none = access(alone, F_OK) ? NF_FILE : NF_DATA;
    nf_free(alone);
    if (!there)
        return nf_fail(error, none, "cannot read %s: %s", file, strerror(why));
    bool regular = !stat(path, &st) && S_ISREG(st.st_mode);
    for (size_t i = 0; regular && i < sizeof made_up / sizeof *made_up; i++)
        regular = strncmp(path, made_up[i], strlen(made_up[i])) != 0;
    if (!regular)
        return nf_fail(error, NF_DATA, "%s: the data that a model names must be a regular file, %s is none", m->path,
                       file);
    snprintf(own, sizeof own, "%.*s", slash ? (int)(slash - m->path) + 1 : 1, slash ? m->path : ".");
    const size_t n = realpath(own, folder) ? strlen(folder) : 0;
    *outside = !n || strncmp(path, folder, n) != 0 || (path[n] != '/' && n > 1);
    return NF_OK;
}

nf_status nfc_model_read(const nfc_model *m, const nf_file_options *how, const nf_reading *as, nf_matrix *data,
                         nf_error *error)
{
    const nfc_data_source *s = &m->data;
    if (!s->name)
        return nf_fail(error, NF_USAGE, "%s names no data: give some, on the command line with --data FILE", m->path);
    const nf_option *of_file = nf_option_given(&nf_file_table, how);
    if (!s->file.file && of_file)
        return nf_fail(error, NF_USAGE, "%s: %s is an option of files, its data are %s {}", m->path, of_file->key,
                       s->name);
    if (!s->file.file)
        return nf_toy_make(data, s->name, &s->toy, NF_F64, error);
    NF_SCOPE(error);
    bool outside;
    const nf_status status = find_data(m, &outside, error);
    if (status)
        return status;
    nf_file_options file = s->file;
    nf_options_copy(&nf_file_table, &file, how);
    nf_reading reading = nf_reading_of(&file);
    reading.type = as->type;
    reading.cols = m->dim + m->context;
    reading.context = m->context;
    reading.confidential = outside;
    reading.names = as->names;
    reading.map_from = as->map_from;
    reading.coarse = as->coarse;
    return nf_matrix_read(data, s->file.file, &reading, error);
}

nf_status nfc_model_read_data(const nfc_model *m, nf_matrix *data, nf_error *error)
{
    return nfc_model_read(m, nf_file_table.defaults, &(nf_reading){.type = NF_F64}, data, error);
}

/* Lifts the limit where printing ends before nfc_end_program, for want of memory. */
static void lift_limit(void *block)
{
    (void)block;
    nfc_text_limit(SIZE_MAX);
}

void *nfc_begin_program(const nfc_model *m, size_t weights)
{
    enum { WEIGHT = 32 }; /* bytes that a compiled-in weight takes at most */
    const size_t most = m->graph->budget.text;
    void *printing = nf_own(1, lift_limit);
    nfc_text_limit(most > SIZE_MAX - WEIGHT * weights ? SIZE_MAX : most + WEIGHT * weights);
    return printing;
}

nf_status nfc_end_program(const nfc_model *m, void *printing, nf_error *error)
{
    const bool whole = nfc_text_limit(SIZE_MAX);
    nf_free(printing);
    if (whole)
        return NF_OK;
    return nf_fail(error, NF_DATA, "%s: the model's program is longer than %zu MiB; --limits off lifts this", m->path,
                   m->graph->budget.text >> 20);
}

const nfc_source *nfc_library_find(const char *name)
{
    const nfc_source *s = nfc_library;
    while (s->name && strcmp(s->name, name) != 0)
        s++;
    return s;
}

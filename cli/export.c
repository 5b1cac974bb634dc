/* export.c - nfc export: a model's weights for others. As they are, raw or in an .npz; or as the state of a flow of
 * another library, with a program in Python that builds the flow and takes them: what it is there, export/NAME.lua
 * knows for the library NAME. The files of tensors are written by save.c. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "host.h"
#include "json.h"
#include "memory.h"
#include "model.h"
#include "number.h"
#include "tensors.h"

/* Made by the build: export.lua, networks.lua, then one for each library; and those of nfc import. */
extern const nfc_source nfc_exporters[], nfc_importers[];

enum { NUMBERS = 1 << 26, ALL_NUMBERS = 1 << 28 }; /* the most numbers of one parameter, of all, that go through Lua */

typedef struct export_arguments {
    common_arguments common;
    const char *weights, *out;
    int to; /* the place of a name in `targets`; -1: none was given */
} export_arguments;

enum { RAW, NPZ, LIBRARIES }; /* the first two of: */
static const char *const targets[] = {"raw", "npz", "zuko", "nflows", "normflows", "flowjax", NULL};
static const nf_option own_rows[] = {
    NF_TEXT_ROW(export_arguments, weights, "FILE", "the weights (default: runs/NAME/weights.safetensors)"),
    {NF_FIELD(export_arguments, to), .kind = NF_CHOICE, .choice = targets, .argument = "TARGET",
     .help = "raw: the numbers alone, in the manifest's order; npz: NumPy's arrays by name; zuko, nflows, normflows, "
             "flowjax: a flow of that library, which a program in Python on standard output builds"},
    NF_TEXT_ROW(export_arguments, out, "FILE",
                "where to write, - for standard output; for a library .pt, .safetensors or .npz"),
};
static const nf_options own_table = NF_TABLE("export", own_rows, &((export_arguments){.to = -1}));
static const flag flags[] = {
    FLAG('w', "weights", own_table, "weights", 0),
    FLAG(0, "to", own_table, "to", 0),
    FLAG('o', NULL, own_table, "out", 0),
    {0},
};

/* ---- the model --------------------------------------------------------------------------------------------------- */

/* A model with its weights, which are of `type`: the model's own or, for what computes with them, double. */
typedef struct source {
    nfc_model *model;
    const nf_program *program;
    nf_type type;
    void *params;
    char *parts; /* of nfc_model_parts */
} source;

static double number_of(const source *s, size_t i)
{
    return s->type == NF_F32 ? (double)((float *)s->params)[i] : ((double *)s->params)[i];
}

static nf_status open_source(source *s, const export_arguments *a, nf_error *error)
{
    const nfc_model_options options = {.unlimited = a->common.limits != 0};
    char *text = NULL;
    size_t n;
    nf_status status = nf_file_read(a->common.file, NFC_MODEL_FILE, &text, &n, error);
    if (!status)
        status = nfc_model_parse(&s->model, a->common.file, text, n, &options, error);
    if (!status)
        status = nfc_model_parts(&s->parts, a->common.file, text, n, options.unlimited, error);
    if (!status)
        status = nfc_model_program(s->model, &s->program, error);
    nf_free(text);
    if (status)
        return status;
    nf_program read = *s->program;
    read.type = s->type = a->to < LIBRARIES ? read.type : NF_F64;
    s->params = nf_alloc(read.params + 1, nf_type_size(s->type));
    char *path = weights_of(s->program, a->weights);
    status = nf_weights_read(&read, s->params, path, error);
    nf_free(path);
    return status;
}

static void close_source(source *s)
{
    nf_free(s->params);
    nf_free(s->parts);
    nfc_model_free(s->model);
}

/* ---- files ------------------------------------------------------------------------------------------------------- */

/* The tensors of the model itself, whose numbers lie in `numbers`, lowest bytes first. */
static void list_parameters(const source *s, const char *numbers, tensors *t)
{
    const nf_program *p = s->program;
    const size_t size = nf_type_size(s->type);
    t->at = nf_alloc(p->n_param + 1, sizeof *t->at);
    for (; t->n < p->n_param; t->n++) {
        const nf_param *q = &p->param[t->n];
        t->at[t->n] = (tensor){.name = nf_strdup(q->name),
                               .dims = q->rows ? 2 : 1,
                               .size = {q->rows ? q->rows : q->cols, q->cols},
                               .type = {'f', size, false},
                               .numbers = numbers + q->offset * size};
    }
}

/* Writes the parameters as they are. */
static nf_status write_parameters(const source *s, const export_arguments *a, nf_error *error)
{
    const size_t bytes = s->program->params * nf_type_size(s->type);
    char *raw = nf_alloc(bytes + 1, 1), *npz = NULL;
    size_t n = bytes;
    if (bytes)
        nf_lowest_bytes_first(raw, s->params, s->program->params, nf_type_size(s->type));
    tensors t = {0};
    nf_status status = NF_OK;
    if (a->to == NPZ) {
        list_parameters(s, raw, &t);
        status = tensors_print(&t, TENSORS_NPZ, a->out, &npz, &n, error);
    }
    if (!status)
        status = nf_file_write(a->out, npz ? npz : raw, n, error);
    tensors_free(&t);
    nf_free(npz);
    nf_free(raw);
    return status;
}

static const char *const suffix[] = {
    [TENSORS_SAFETENSORS] = ".safetensors", [TENSORS_NPZ] = ".npz", [TENSORS_TORCH] = ".pt"};
enum { FORMATS = sizeof suffix / sizeof *suffix };

/* The tensors_format that a path's end names; FORMATS: none. */
static unsigned format_of(const char *path)
{
    unsigned i = 0;
    while (i < FORMATS && !nf_ends_with(path, suffix[i]))
        i++;
    return i;
}

/* ---- the Lua side ------------------------------------------------------------------------------------------------ */

/* What export.lua makes of a model. */
typedef struct export
{
    host host;
    const export_arguments *asked;
    const source *from;
    const cJSON *parts;
    tensors_format format; /* of the file */
    char *python;
    tensors to;
}
export;

/* host.numbers(place): the numbers of a parameter as a list. */
static int host_numbers(lua_State *L)
{
    const export *x = host_of(L);
    const nf_param *q = &x->from->program->param[(size_t)lua_tonumber(L, 1)];
    const size_t n = nf_param_count(q);
    lua_createtable(L, (int)n, 0);
    for (size_t i = 0; i < n; i++) {
        lua_pushnumber(L, number_of(x->from, q->offset + i));
        lua_rawseti(L, -2, (int)i + 1);
    }
    return 1;
}

/* host.tensor(name, kind, shape, numbers): a tensor of the library's, of the model's precision ("f"), or of whole
 * numbers ("i") or truth values ("b"). */
static int host_tensor(lua_State *L)
{
    export *x = host_of(L);
    const char kind = *lua_tostring(L, 2);
    const size_t size = kind == 'b' ? 1 : kind == 'i' || x->from->program->type == NF_F64 ? 8 : 4, n = lua_objlen(L, 4);
    tensor t = {.dims = lua_objlen(L, 3), .type = {kind, size, false}};
    for (size_t d = 0; d < t.dims; d++) {
        lua_rawgeti(L, 3, (int)d + 1);
        t.size[d] = (size_t)lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
    if (tensor_count(&t) != n)
        return luaL_error(L, "tensor %s has %d numbers", lua_tostring(L, 1), (int)n);
    char *numbers = nf_alloc(n + 1, size);
    x->to.at = with_room(x->to.at, x->to.n, sizeof *x->to.at);
    t.name = nf_strdup(lua_tostring(L, 1));
    t.numbers = numbers;
    x->to.at[x->to.n++] = t;
    for (size_t i = 0; i < n; i++) {
        lua_rawgeti(L, 4, (int)i + 1);
        const double v = lua_tonumber(L, -1);
        lua_pop(L, 1);
        const float f = (float)v;
        const int64_t whole = kind == 'f' ? 0 : (int64_t)v;
        const void *from = kind == 'b'   ? (const void *)&(char){v != 0}
                           : kind == 'i' ? (const void *)&whole
                           : size == 4   ? (const void *)&f
                                         : &v;
        if (kind == 'f' && !isfinite(size == 4 ? (double)f : v)) {
            return host_tell(L, &x->host,
                             nf_fail(x->host.error, NF_DATA, "%s: tensor %s would hold a number beyond %s",
                                     x->host.file, t.name, size == 4 ? "float" : "double"));
        }
        nf_lowest_bytes_first(numbers + i * size, from, 1, size);
    }
    return 0;
}

/* The lines of an architecture about layer `number`, what it begins with put as "flow.1"; nf_free'd by the caller. */
static char *lines_of(const char *architecture, int number)
{
    char prefix[32], *lines = nf_alloc(strlen(architecture) + 1, 1), *to = lines;
    const size_t n = (size_t)snprintf(prefix, sizeof prefix, "flow.%d", number);
    for (const char *line = architecture; *line; line += strcspn(line, "\n") + 1) {
        if (strncmp(line, prefix, n) != 0 || (line[n] != ' ' && line[n] != '.'))
            continue;
        const size_t rest = strcspn(line + n, "\n") + 1;
        memcpy(to, line + n, rest);
        to += rest;
    }
    return lines;
}

/* host.same(number, text): whether this layer of the model, counted from 1, computes what the first one of the model
 * that the text describes does, with the same options. */
static int host_same(lua_State *L)
{
    const export *x = host_of(L);
    const char *text = lua_tostring(L, 2);
    const nfc_model_options options = {.unlimited = x->asked->common.limits != 0};
    nfc_model *other;
    nf_error ignored;
    const nf_status status = nfc_model_parse(&other, "layer", text, strlen(text), &options, &ignored);
    if (status == NF_MEMORY)
        nf_no_memory(0);
    bool same = false;
    if (!status) {
        char *ours = lines_of(x->from->model->architecture, (int)lua_tonumber(L, 1)),
             *theirs = lines_of(other->architecture, 1);
        same = !strcmp(ours, theirs);
        nf_free(ours);
        nf_free(theirs);
    }
    nfc_model_free(other);
    lua_pushboolean(L, same);
    return 1;
}

/* Pushes what JSON says, names that are numbers as such. */
static void push_json(lua_State *L, const cJSON *v)
{
    luaL_checkstack(L, 4, "parts within parts");
    if (cJSON_IsBool(v)) {
        lua_pushboolean(L, cJSON_IsTrue(v));
    } else if (cJSON_IsNumber(v)) {
        lua_pushnumber(L, v->valuedouble);
    } else if (cJSON_IsString(v)) {
        lua_pushstring(L, v->valuestring);
    } else if (cJSON_IsArray(v) || cJSON_IsObject(v)) {
        int i = 0;
        lua_newtable(L);
        for (const cJSON *one = v->child; one; one = one->next) {
            i++;
            if (!one->string)
                lua_pushnumber(L, i);
            else if (strspn(one->string, "0123456789") == strlen(one->string))
                lua_pushnumber(L, strtod(one->string, NULL));
            else
                lua_pushstring(L, one->string);
            push_json(L, one);
            lua_rawset(L, -3);
        }
    } else {
        lua_pushnil(L);
    }
}

/* Pushes { NAME = { shape = {..}, place = n } } of all parameters. */
static void push_params(lua_State *L, const nf_program *p)
{
    lua_createtable(L, 0, (int)p->n_param);
    for (size_t i = 0; i < p->n_param; i++) {
        const nf_param *q = &p->param[i];
        lua_createtable(L, 0, 2);
        lua_createtable(L, 2, 0);
        lua_pushnumber(L, (double)(q->rows ? q->rows : q->cols));
        lua_rawseti(L, -2, 1);
        if (q->rows) {
            lua_pushnumber(L, (double)q->cols);
            lua_rawseti(L, -2, 2);
        }
        lua_setfield(L, -2, "shape");
        lua_pushnumber(L, (double)i);
        lua_setfield(L, -2, "place");
        lua_setfield(L, -2, q->name);
    }
}

static void push_asked(lua_State *L, const export *x)
{
    lua_newtable(L);
    lua_pushstring(L, targets[x->asked->to]);
    lua_setfield(L, -2, "to");
    lua_pushstring(L, x->asked->out);
    lua_setfield(L, -2, "path");
    lua_pushstring(L, suffix[x->format] + 1);
    lua_setfield(L, -2, "format");
}

/* Runs export.lua; called by lua_cpcall. */
static int run_export(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"numbers", host_numbers}, {"tensor", host_tensor}, {"same", host_same}, {NULL, NULL}};
    export *x = lua_touserdata(L, 1);
    host_open(L);
    host_load(L, "export", &nfc_exporters[0]);
    host_push(L, &x->host, functions);
    push_json(L, x->parts);
    push_params(L, x->from->program);
    host_push_libraries(L, "export", nfc_exporters);
    host_push_libraries(L, "import", nfc_importers);
    push_asked(L, x);
    lua_call(L, 6, 1);
    x->python = nf_strdup(lua_tostring(L, -1));
    return 0;
}

/* NF_DATA where the model has more numbers than go through Lua. */
static nf_status check_numbers(const export *x, nf_error *error)
{
    const nf_program *p = x->from->program;
    for (size_t i = 0; i < p->n_param; i++)
        if (nf_param_count(&p->param[i]) > NUMBERS || p->params > ALL_NUMBERS)
            return nf_fail(error, NF_DATA, "%s: with %s there are %zu numbers, at most %d go to a library",
                           x->host.file, p->param[i].name, p->params, p->params > ALL_NUMBERS ? ALL_NUMBERS : NUMBERS);
    return NF_OK;
}

/* Writes the state of the library's flow, then prints the program. */
static nf_status write_flow(const source *s, const export_arguments *a, tensors_format format, nf_error *error)
{
    const char *end;
    nf_json *parts = nf_json_parse(s->parts, strlen(s->parts), &end);
    export *x = nf_own(sizeof *x, host_close);
    *x = (export){.host.file = a->common.file, .asked = a, .from = s, .parts = parts->root, .format = format};
    char *bytes = NULL;
    size_t n;
    nf_status status = NF_OK;
    if (!parts->root)
        status = nf_fail(error, NF_DATA, "%s: too many parts within each other", a->common.file);
    if (!status)
        status = check_numbers(x, error);
    if (!status)
        status = host_run(&x->host, "export", run_export, error);
    if (!status)
        status = tensors_print(&x->to, format, a->out, &bytes, &n, error);
    if (!status)
        status = nf_file_write(a->out, bytes, n, error);
    if (!status)
        fputs(x->python, stdout);
    for (size_t i = 0; i < x->to.n; i++)
        nf_free((char *)(uintptr_t)x->to.at[i].numbers);
    tensors_free(&x->to);
    nf_free(x->python);
    nf_free(bytes);
    nf_free(x);
    nf_free(parts);
    return status;
}

/* ---- the command ------------------------------------------------------------------------------------------------- */

static nf_status export_model(export_arguments *a, nf_error *error)
{
    if (a->to < 0)
        return nf_fail(error, NF_USAGE, "export to what? --to says it, as nfc export --help tells");
    if (!a->out)
        return nf_fail(error, NF_USAGE, "export where to? -o FILE says it");
    if (!strcmp(a->out, "-") && a->to < LIBRARIES)
        a->out = "/dev/stdout";
    const unsigned format = format_of(a->out);
    if (a->to >= LIBRARIES && format == FORMATS)
        return nf_fail(error, NF_USAGE, "-o: expected a name that ends in .pt, .safetensors or .npz, found '%.80s'",
                       a->out);
    source s = {0};
    nf_status status = open_source(&s, a, error);
    if (!status)
        status = a->to < LIBRARIES ? write_parameters(&s, a, error) : write_flow(&s, a, (tensors_format)format, error);
    close_source(&s);
    return status;
}

int command_export(int argc, char **argv)
{
    export_arguments a = *(const export_arguments *)own_table.defaults;
    nf_error error;
    read_flags(argc, argv, "MODEL.lua",
               "Write a model's weights for others: as numbers alone, as NumPy's arrays, or as a flow of another "
               "library in Python.",
               flags, &a.common);
    const nf_status status = export_model(&a, &error);
    return status ? fail(status, &error) : 0;
}

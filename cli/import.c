/* import.c - nfc import: weights that another library has trained as a model file and weights of ours. The tensors are
 * read by tensors.c; which of them are what, import/NAME.lua knows for the library NAME. */
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "host.h"
#include "memory.h"
#include "model.h"
#include "tensors.h"
#include "undo.h"

extern const nfc_source nfc_importers[]; /* import.lua, then one for each library; made by the build */

enum { TENSORS = 100000, NUMBERS = 1 << 26, ALL_NUMBERS = 1 << 28 }; /* the most tensors, numbers of one, of all */
enum { FILES = 5 };

typedef struct import_arguments {
    common_arguments common;
    const char *dir, *name, *config;
    int from; /* the place of a name in `libraries`, -1: whichever fits */
    bool compile, force;
} import_arguments;

static const char *const libraries[] = {"zuko", "nflows", "sbi", "glasflow", "normflows", "flowjax", NULL};
static const nf_option own_rows[] = {
    NF_CHOICE_ROW(import_arguments, from, libraries, "the library (default: seen by the tensors' names)"),
    NF_TEXT_ROW(import_arguments, config, "KEY=VALUE,...",
                "what the weights do not tell, such as activation, bound and scale"),
    NF_TEXT_ROW(import_arguments, name, "NAME", "of the model (default: the file's)"),
    NF_TEXT_ROW(import_arguments, dir, "DIR", "where to write"),
    NF_BOOLEAN_ROW(import_arguments, compile, "print NAME.c, NAME.h and NAME.json too, with the weights in them"),
    NF_BOOLEAN_ROW(import_arguments, force, "replace files that are there"),
};
static const nf_options own_table = NF_TABLE("import", own_rows, &((import_arguments){.from = -1}));
static const flag flags[] = {
    FLAG('o', NULL, own_table, "dir", 0),
    FLAG(0, "from", own_table, "from", 0),
    FLAG(0, "config", own_table, "config", 0),
    FLAG(0, "name", own_table, "name", 0),
    FLAG(0, "compile", own_table, "compile", 0),
    FLAG('f', "force", own_table, "force", 0),
    {0},
};

/* ---- the Lua side ------------------------------------------------------------------------------------------------ */

/* The numbers of a parameter of the model. */
typedef struct parameter {
    char *name;
    size_t n;
    double *number;
} parameter;

/* What import.lua makes of a file. */
typedef struct import {
    host host;
    const import_arguments *asked;
    const char *name; /* of the model */
    const tensors *file;
    size_t numbers;       /* that were asked for so far */
    char *text, *assumed; /* the model file; what the weights do not tell, NULL: nothing */
    parameter *param;
    size_t params;
} import;

/* host.numbers(place, name): the numbers of a tensor as a list; all are finite. */
static int host_numbers(lua_State *L)
{
    import *in = host_of(L);
    const tensor *t = &in->file->at[(size_t)lua_tonumber(L, 1)];
    const char *name = lua_tostring(L, 2);
    const size_t n = tensor_count(t);
    in->numbers += n;
    if (n > NUMBERS || in->numbers > ALL_NUMBERS) {
        return host_tell(L, &in->host,
                         nf_fail(in->host.error, NF_DATA,
                                 "%s: with tensor %s there are %zu numbers, at most %d are imported", in->host.file,
                                 name, in->numbers, n > NUMBERS ? NUMBERS : ALL_NUMBERS));
    }
    lua_createtable(L, (int)n, 0);
    for (size_t i = 0; i < n; i++) {
        const double v = tensor_number(t, i);
        if (!isfinite(v)) {
            return host_tell(L, &in->host,
                             nf_fail(in->host.error, NF_DATA, "%s: tensor %s holds a number that is not finite",
                                     in->host.file, name));
        }
        lua_pushnumber(L, v);
        lua_rawseti(L, -2, (int)i + 1);
    }
    return 1;
}

/* Pushes { NAME = { shape = {..}, kind = nf_number_type's, wide = whether it is of doubles, place = n } } of all. */
static void push_tensors(lua_State *L, const tensors *file)
{
    lua_createtable(L, 0, (int)file->n);
    for (size_t i = 0; i < file->n; i++) {
        const tensor *t = &file->at[i];
        lua_createtable(L, 0, 4);
        lua_createtable(L, (int)t->dims, 0);
        for (size_t d = 0; d < t->dims; d++) {
            lua_pushnumber(L, (double)t->size[d]);
            lua_rawseti(L, -2, (int)d + 1);
        }
        lua_setfield(L, -2, "shape");
        lua_pushlstring(L, &t->type.kind, 1);
        lua_setfield(L, -2, "kind");
        lua_pushboolean(L, t->type.kind == 'f' && t->type.size == 8);
        lua_setfield(L, -2, "wide");
        lua_pushnumber(L, (double)i);
        lua_setfield(L, -2, "place");
        lua_setfield(L, -2, t->name);
    }
}

static void push_asked(lua_State *L, const import *in)
{
    const import_arguments *a = in->asked;
    lua_newtable(L);
    lua_pushstring(L, in->name);
    lua_setfield(L, -2, "name");
    lua_pushstring(L, a->config);
    lua_setfield(L, -2, "config");
    lua_pushstring(L, a->from < 0 ? NULL : libraries[a->from]);
    lua_setfield(L, -2, "from");
}

/* Copies the table of parameters on top of the stack. */
static void take_params(lua_State *L, import *in)
{
    size_t n = 0;
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
        n++;
    in->param = nf_alloc(n, sizeof *in->param);
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        parameter *p = &in->param[in->params++];
        p->name = nf_strdup(lua_tostring(L, -2));
        p->n = lua_objlen(L, -1);
        p->number = nf_alloc(p->n, sizeof *p->number);
        for (size_t i = 0; i < p->n; i++) {
            lua_rawgeti(L, -1, (int)i + 1);
            p->number[i] = lua_tonumber(L, -1);
            lua_pop(L, 1);
        }
    }
}

/* Runs import.lua; called by lua_cpcall. */
static int run_import(lua_State *L)
{
    static const luaL_Reg functions[] = {{"numbers", host_numbers}, {"nearest", nfc_nearest}, {NULL, NULL}};
    import *in = lua_touserdata(L, 1);
    host_open(L);
    host_load(L, "import", &nfc_importers[0]);
    host_push(L, &in->host, functions);
    push_tensors(L, in->file);
    host_push_libraries(L, "import", nfc_importers);
    push_asked(L, in);
    lua_call(L, 4, 3);
    in->text = nf_strdup(lua_tostring(L, -3));
    in->assumed = lua_isnil(L, -1) ? NULL : nf_strdup(lua_tostring(L, -1));
    lua_pop(L, 1);
    take_params(L, in);
    return 0;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const parameter *)a)->name, ((const parameter *)b)->name);
}

/* Fills the program's parameters with those of the import. *exact: whether floats hold them as they are. */
static nf_status fill(import *in, const nf_program *p, void *params, bool *exact, nf_error *error)
{
    *exact = true;
    if (in->params != p->n_param)
        return nf_fail(error, NF_DATA, "%s: its tensors do not fit each other: the model has %zu parameters, found %zu",
                       in->asked->common.file, p->n_param, in->params);
    qsort(in->param, in->params, sizeof *in->param, by_name);
    for (size_t i = 0; i < p->n_param; i++) {
        const nf_param *q = &p->param[i];
        const parameter key = {.name = q->name};
        const parameter *from = bsearch(&key, in->param, in->params, sizeof *in->param, by_name);
        if (!from || from->n != nf_param_count(q))
            return nf_fail(error, NF_DATA,
                           "%s: its tensors do not fit each other: the model's %s has %zu numbers, found %zu",
                           in->asked->common.file, q->name, nf_param_count(q), from ? from->n : 0);
        for (size_t k = 0; k < from->n; k++) {
            const double v = from->number[k];
            if (!isfinite(v) || (p->type == NF_F32 && !isfinite((float)v)))
                return nf_fail(error, NF_DATA, "%s: %s would hold a number beyond float or double",
                               in->asked->common.file, q->name);
            *exact &= (double)(float)v == v;
            if (p->type == NF_F32)
                ((float *)params)[q->offset + k] = (float)v;
            else
                ((double *)params)[q->offset + k] = v;
        }
    }
    return NF_OK;
}

/* The bytes of the weights file, nf_free'd by the caller, of the model's own precision or another. *exact: whether no
 * number has been rounded. Where C is asked for, it is written in the model's own precision. */
static nf_status print_weights(import *in, const char *model_path, const char *precision, char **bytes, size_t *n,
                               bool *exact, nf_error *error)
{
    nfc_model *model;
    const nf_program *p = NULL;
    const nfc_model_options options = {.precision = precision, .unlimited = in->asked->common.limits != 0};
    nf_status status = nfc_model_parse(&model, model_path, in->text, strlen(in->text), &options, error);
    if (!status)
        status = nfc_model_program(model, &p, error);
    if (!status) {
        void *params = nf_alloc(p->params + 1, nf_type_size(p->type));
        status = fill(in, p, params, exact, error);
        *exact |= p->type == NF_F64;
        if (!status && !precision && in->asked->compile)
            status = nfc_model_emit(model, in->asked->dir, params, false, NULL, error);
        *bytes = status ? NULL : nf_weights_bytes(p, params, NULL, n);
        nf_free(params);
    }
    nfc_model_free(model);
    return status;
}

/* ---- the command ------------------------------------------------------------------------------------------------- */

/* The name of the model: the one given, or the file's before its first dot, with _ for what no name may hold. nf_free'd
 * by the caller; NULL: what was given is none. */
static char *name_of(const import_arguments *a)
{
    if (a->name)
        return nfc_is_name(a->name, strlen(a->name), NFC_MODEL_NAME, false) ? nf_strdup(a->name) : NULL;
    const char *slash = strrchr(a->common.file, '/'), *from = slash ? slash + 1 : a->common.file;
    const size_t n = strcspn(from, ".") < NFC_MODEL_NAME ? strcspn(from, ".") : NFC_MODEL_NAME - 1;
    char *name = nf_alloc(n + 2, 1);
    const bool digit = n == 0 || isdigit((unsigned char)from[0]) || !strcmp(a->common.file, "-");
    memcpy(name + digit, from, n);
    for (char *c = name + digit; *c; c++)
        *c = isalnum((unsigned char)*c) && (unsigned char)*c < 128 ? *c : '_';
    if (digit)
        name[0] = '_';
    return name;
}

/* Compiles the model, fills it and writes both files. Numbers that were computed here, not only moved, are kept in
 * double. */
static nf_status write_model(import *in, const char *model_path, const char *weights_path, nf_error *error)
{
    nf_undo *made = NULL;
    char *weights = NULL;
    size_t n = 0;
    bool exact;
    nf_status status = print_weights(in, model_path, NULL, &weights, &n, &exact, error);
    if (!status && !exact) {
        nf_free(weights);
        weights = NULL;
        status = print_weights(in, model_path, "double", &weights, &n, &exact, error);
    }
    if (!status)
        status = nf_make_directory(in->asked->dir, 0777, &made, error);
    const nf_file file[2] = {{.path = model_path, .data = in->text, .bytes = strlen(in->text)},
                             {.path = weights_path, .data = weights, .bytes = n}};
    if (!status)
        status = nf_files_write(file, 2, error);
    nf_free(made);
    nf_free(weights);
    return status;
}

/* What is written: the last three where C is asked for. */
static const char *const suffixes[FILES] = {"lua", "safetensors", "h", "c", "json"};
static int files_of(const import_arguments *a) { return a->compile ? FILES : 2; }

/* Reads the file, and writes the model that it is. */
static nf_status import_file(const import_arguments *a, nf_error *error)
{
    if (!a->dir)
        return nf_fail(error, NF_USAGE, "import where to? -o DIR says it");
    char *bytes = NULL, *name = name_of(a);
    size_t n;
    tensors found = {0};
    if (!name)
        return nf_fail(error, NF_USAGE, "--name: expected letters, digits and _, at most %d, found '%.80s'",
                       NFC_MODEL_NAME, a->name);
    char *stem = join_path(a->dir, name), *path[FILES] = {NULL};
    nf_status status = NF_OK;
    for (int i = 0; i < files_of(a); i++) {
        path[i] = nf_alloc(strlen(stem) + 16, 1);
        sprintf(path[i], "%s.%s", stem, suffixes[i]);
        if (!status && !a->force && !access(path[i], F_OK))
            status = nf_fail(error, NF_FILE, "%s is there already; --force replaces it", path[i]);
    }
    if (!status)
        status = nf_file_read(a->common.file, (size_t)1 << 36, &bytes, &n, error);
    if (!status)
        status = tensors_find(&found, a->common.file, bytes, n, error);
    if (!status && found.n > TENSORS)
        status =
            nf_fail(error, NF_DATA, "%s holds %zu tensors, at most %d are imported", a->common.file, found.n, TENSORS);
    import *in = nf_own(sizeof *in, host_close);
    *in = (import){.host.file = a->common.file, .asked = a, .name = name, .file = &found};
    if (!status)
        status = host_run(&in->host, "import", run_import, error);
    if (!status)
        status = write_model(in, path[0], path[1], error);
    if (!status) {
        for (int i = 0; i < files_of(a); i++)
            printf("%s%s", i ? " " : "", path[i]);
        printf("\n");
        if (in->assumed)
            fprintf(stderr, "not in the weights, so assumed: %s; --config KEY=VALUE,... says otherwise\n", in->assumed);
    }
    for (size_t i = 0; i < in->params; i++) {
        nf_free(in->param[i].name);
        nf_free(in->param[i].number);
    }
    nf_free(in->param);
    nf_free(in->text);
    nf_free(in->assumed);
    nf_free(in);
    tensors_free(&found);
    nf_free(bytes);
    for (int i = 0; i < FILES; i++)
        nf_free(path[i]);
    nf_free(stem);
    nf_free(name);
    return status;
}

int command_import(int argc, char **argv)
{
    import_arguments a = *(const import_arguments *)own_table.defaults;
    nf_error error;
    read_flags(argc, argv, "FILE",
               "Turn weights that another library has trained - .safetensors, .npz, .eqx, or a state_dict by "
               "torch.save - into a model and its weights.",
               flags, &a.common);
    const nf_status status = import_file(&a, &error);
    return status ? fail(status, &error) : 0;
}

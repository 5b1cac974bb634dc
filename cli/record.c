/* record.c - what a run was begun with, as run.json and the checkpoint say it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "json.h"
#include "memory.h"
#include "run.h"

/* The texts of a record; those that may be missing are NULL then. */
static const struct {
    const char *key;
    size_t offset;
    bool needed;
} texts[] = {
    {"nfc", offsetof(run_record, version), true},
    {"model", offsetof(run_record, model), true},
    {"file", offsetof(run_record, model_path), true},
    {"data", offsetof(run_record, data), false},
    {"tier", offsetof(run_record, tier), true},
    {"isa", offsetof(run_record, isa), true},
    {"weights_hash", offsetof(run_record, weights), false},
    {"target_hash", offsetof(run_record, target), false},
};
enum { TEXTS = sizeof texts / sizeof *texts };

static const char **text_at(const run_record *r, int i)
{
    return (const char **)((char *)(uintptr_t)r + texts[i].offset);
}

/* Options that say when a training ends, not what it does: they may change when it goes on. */
static bool may_change(const nf_option *o)
{
    return !strcmp(o->key, "steps") || !strcmp(o->key, "epochs") || !strcmp(o->key, "patience");
}

/* Whether an option says how a run's data were read, beside which and how they were prepared. */
static bool is_reading(const nf_option *o) { return strcmp(o->key, "file") != 0 && strcmp(o->key, "standardize") != 0; }

/* Adds how data are read, where that was given. */
static void add_reading(cJSON *root, const nf_file_options *how)
{
    cJSON *list = NULL;
    for (size_t i = 0; i < nf_file_table.n; i++) {
        const nf_option *o = &nf_file_table.option[i];
        char value[20];
        const char *text = value;
        if (!is_reading(o) || nf_option_is_default(&nf_file_table, o, how))
            continue;
        if (o->kind == NF_LIST)
            memcpy(&text, (const char *)how + o->offset, sizeof text);
        else
            nf_option_print(o, how, value, sizeof value);
        list = list ? list : nf_json_add(root, "reading", cJSON_CreateObject());
        nf_json_text(list, o->key, text);
    }
}

char *record_print(const run_record *r)
{
    nf_json *json = nf_json_make();
    for (int i = 0; i < TEXTS; i++)
        if (*text_at(r, i))
            nf_json_text(json->root, texts[i].key, *text_at(r, i));
    nf_json_text(json->root, "data_hash", r->data_hash);
    add_reading(json->root, &r->how);
    const nf_data_files *files = &r->files;
    const bool several = files->n && strcmp(files->name[0], files->path) != 0;
    cJSON *list = several ? nf_json_add(json->root, "files", cJSON_CreateArray()) : NULL;
    for (size_t i = 0; i < files->n && several; i++)
        nf_json_text(list, NULL, files->name[i]);
    cJSON *names = r->names ? nf_json_add(json->root, "columns", cJSON_CreateArray()) : NULL;
    for (size_t i = 0; names && i < r->n_names; i++)
        nf_json_text(names, NULL, r->names[i]);
    cJSON *train = nf_json_add(json->root, "train", cJSON_CreateObject());
    for (size_t i = 0; i < nf_train_table.n; i++) {
        const nf_option *o = &nf_train_table.option[i];
        char value[NF_OPTION_TEXT];
        nf_option_print(o, &r->train, value, sizeof value);
        /* readers of JSON take a number for a double, which does not hold every seed */
        if ((o->kind == NF_NUMBER || o->kind == NF_WHOLE) && strlen(value) < 16)
            nf_json_add(train, o->key, cJSON_CreateRaw(value));
        else
            nf_json_text(train, o->key, value);
    }
    char *text = nf_json_print(json->root, true);
    nf_free(json);
    return text;
}

/* Sets the field of an option from its value in the record. */
static bool take(const nf_option *o, void *to, const cJSON *value)
{
    if (cJSON_IsString(value))
        return nf_option_parse(o, to, value->valuestring);
    return cJSON_IsNumber(value) &&
           nf_option_set(o, to, &(nf_value){.kind = NF_VALUE_NUMBER, .number = value->valuedouble});
}

/* Takes the names of the data's columns; they may be missing. */
static bool take_names(run_record *r, const cJSON *list)
{
    if (!list)
        return true;
    char *text = nf_json_print(list, false);
    char **names;
    r->n_names = (size_t)cJSON_GetArraySize(list);
    const bool good = nf_names_parse(&names, r->n_names, text);
    r->names = names;
    nf_free(text);
    return good;
}

/* Takes the data's files; they may be missing. The path that named them is the data's own, or the model's. */
static bool take_files(run_record *r, const cJSON *list)
{
    if (list && (!cJSON_IsArray(list) || !list->child))
        return false;
    for (const cJSON *item = list ? list->child : NULL; item; item = item->next) {
        if (!cJSON_IsString(item))
            return false;
        r->files.name = nf_realloc(r->files.name, (r->files.n + 1) * sizeof *r->files.name);
        r->files.name[r->files.n++] = nf_strdup(item->valuestring);
    }
    return true;
}

nf_status record_parse(run_record *r, const char *text, const char *path, nf_error *error)
{
    const char *end;
    *r = (run_record){.train = nf_train_defaults};
    r->json = nf_json_parse(text, strlen(text), &end);
    const cJSON *root = r->json->root, *hash = cJSON_GetObjectItemCaseSensitive(root, "data_hash");
    const cJSON *train = cJSON_GetObjectItemCaseSensitive(root, "train");
    bool good = cJSON_IsObject(root) && cJSON_IsObject(train) && cJSON_IsString(hash) &&
                strlen(hash->valuestring) < sizeof r->data_hash;
    for (int i = 0; i < TEXTS && good; i++) {
        const cJSON *value = cJSON_GetObjectItemCaseSensitive(root, texts[i].key);
        good = cJSON_IsString(value) || (!value && !texts[i].needed);
        *text_at(r, i) = value ? value->valuestring : NULL;
    }
    for (size_t i = 0; i < nf_train_table.n && good; i++) {
        const nf_option *o = &nf_train_table.option[i];
        const cJSON *value = cJSON_GetObjectItemCaseSensitive(train, o->key);
        good = !value || take(o, &r->train, value); /* an earlier version may not have had the option */
    }
    const cJSON *reading = cJSON_GetObjectItemCaseSensitive(root, "reading");
    for (size_t i = 0; i < nf_file_table.n && good; i++) {
        const nf_option *o = &nf_file_table.option[i];
        const cJSON *value = is_reading(o) ? cJSON_GetObjectItemCaseSensitive(reading, o->key) : NULL;
        good = !value || take(o, &r->how, value);
    }
    good = good && take_names(r, cJSON_GetObjectItemCaseSensitive(root, "columns")) &&
           take_files(r, cJSON_GetObjectItemCaseSensitive(root, "files"));
    if (!good)
        return nf_fail(error, NF_DATA, "%s: what it says of how the run was begun is damaged", path);
    strcpy(r->data_hash, hash->valuestring);
    return NF_OK;
}

nf_status record_read(run_record *r, const char *dir, nf_error *error)
{
    enum { RECORD = 1 << 22 }; /* the most bytes of run.json */
    char *path = join_path(dir, "run.json"), *text = NULL;
    size_t n;
    *r = (run_record){.json = NULL};
    nf_status status = nf_file_read(path, RECORD, &text, &n, error);
    if (!status)
        status = record_parse(r, text, path, error);
    nf_free(text);
    nf_free(path);
    return status;
}

void record_free(run_record *r)
{
    nf_free(r->json);
    nf_free((char **)(uintptr_t)r->names);
    nf_data_files_free(&r->files);
    *r = (run_record){.json = NULL};
}

nf_status record_files(const run_record *r, const nfc_model *model, const char *path, nf_data_files *files,
                       nf_error *error)
{
    const char *own = nfc_model_data(model)->file.file;
    if (path || !r->files.n)
        return find_files(model, path ? path : r->data, files, error);
    const char *named = r->data ? r->data : own ? own : "";
    *files = (nf_data_files){.path = nf_strdup(named), .said = nf_data_say(named), .n = r->files.n};
    files->name = nf_alloc(files->n, sizeof *files->name);
    for (size_t i = 0; i < files->n; i++)
        files->name[i] = nf_strdup(r->files.name[i]);
    return NF_OK;
}

char *record_origin(const char *copy)
{
    const char *slash = strrchr(copy, '/');
    char *dir = nf_strdup(slash ? copy : "."), *origin = NULL;
    run_record r;
    nf_error none;
    if (slash)
        dir[slash - copy] = 0;
    if (!record_read(&r, dir, &none) && r.model_path[0] == '/')
        origin = nf_strdup(r.model_path);
    record_free(&r);
    nf_free(dir);
    return origin;
}

nf_status record_agree(const run_record *now, size_t step, const nf_comm *comm, nf_error *error)
{
    run_record here = *now;
    here.model_path = "";
    here.data = NULL;
    char *record = record_print(&here), *text = nf_alloc(strlen(record) + 80, 1);
    sprintf(text, "%s\n\"step\": %zu", record, step);
    const nf_status status = ranks_agree(comm, text, error);
    nf_free(record);
    nf_free(text);
    return status;
}

nf_status record_compare(const run_record *then, const run_record *now, const char *dir, nf_error *error)
{
    for (size_t i = 0; i < nf_train_table.n; i++) {
        const nf_option *o = &nf_train_table.option[i];
        char begun[NF_OPTION_TEXT], given[NF_OPTION_TEXT];
        nf_option_print(o, &then->train, begun, sizeof begun);
        nf_option_print(o, &now->train, given, sizeof given);
        if (!may_change(o) && strcmp(begun, given) != 0)
            return nf_fail(error, NF_USAGE, "%s was begun with %s %s and cannot go on with %s: --force begins anew",
                           dir, o->key, *begun ? begun : "nothing", *given ? given : "nothing");
    }
    if (strcmp(then->data_hash, now->data_hash) != 0)
        return nf_fail(error, NF_DATA, "the data are not those that %s was begun with: --force begins anew", dir);
    if (then->target && now->target && strcmp(then->target, now->target) != 0)
        return nf_fail(error, NF_DATA, "the target is not that which %s was begun with: --force begins anew", dir);
    if (strcmp(then->tier, now->tier) != 0 || strcmp(then->isa, now->isa) != 0 ||
        strcmp(then->version, now->version) != 0)
        fprintf(stderr,
                "nfc: %s was begun by nfc %.20s in the tier %.8s on %.20s, and goes on by nfc %s in the tier %s on %s: "
                "the last bits may differ from those of one training\n",
                dir, then->version, then->tier, then->isa, now->version, now->tier, now->isa);
    return NF_OK;
}

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
    {"nfc", offsetof(run_record, version), true},     {"model", offsetof(run_record, model), true},
    {"file", offsetof(run_record, model_path), true}, {"data", offsetof(run_record, data), false},
    {"tier", offsetof(run_record, tier), true},       {"isa", offsetof(run_record, isa), true},
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

char *record_print(const run_record *r)
{
    nf_json *json = nf_json_make();
    for (int i = 0; i < TEXTS; i++)
        if (*text_at(r, i))
            nf_json_text(json->root, texts[i].key, *text_at(r, i));
    nf_json_text(json->root, "data_hash", r->data_hash);
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
static bool take(const nf_option *o, nf_train_options *to, const cJSON *value)
{
    if (cJSON_IsString(value))
        return nf_option_parse(o, to, value->valuestring);
    return cJSON_IsNumber(value) &&
           nf_option_set(o, to, &(nf_value){.kind = NF_VALUE_NUMBER, .number = value->valuedouble});
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
    if (!good)
        return nf_fail(error, NF_DATA, "%s: what it says of how the run was begun is damaged", path);
    strcpy(r->data_hash, hash->valuestring);
    return NF_OK;
}

nf_status record_read(run_record *r, const char *dir, nf_error *error)
{
    enum { RECORD = 1 << 16 }; /* the most bytes of run.json */
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
    nf_free(r.json);
    nf_free(dir);
    return origin;
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
    if (strcmp(then->tier, now->tier) != 0 || strcmp(then->isa, now->isa) != 0 ||
        strcmp(then->version, now->version) != 0)
        fprintf(stderr,
                "nfc: %s was begun by nfc %.20s in the tier %.8s on %.20s, and goes on by nfc %s in the tier %s on %s: "
                "the last bits may differ from those of one training\n",
                dir, then->version, then->tier, then->isa, now->version, now->tier, now->isa);
    return NF_OK;
}

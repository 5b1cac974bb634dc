/* manifest.c - the file that says where each parameter is. */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"
#include "print/print.h"

static cJSON *initialiser(const nf_param *q)
{
    const nf_initialiser *kind = &nf_initialisers[q->init];
    cJSON *o = cJSON_CreateObject();
    cJSON_AddStringToObject(o, "kind", kind->name);
    if (kind->a)
        cJSON_AddNumberToObject(o, kind->a, q->a);
    if (kind->b)
        cJSON_AddNumberToObject(o, kind->b, q->b);
    if (q->statistic)
        cJSON_AddStringToObject(o, "set_by_data", nf_statistics[q->statistic]);
    return o;
}

static cJSON *parameter(const nf_param *q)
{
    cJSON *o = cJSON_CreateObject(), *shape;
    cJSON_AddStringToObject(o, "name", q->name);
    shape = cJSON_AddArrayToObject(o, "shape");
    if (q->rows)
        cJSON_AddItemToArray(shape, cJSON_CreateNumber((double)q->rows));
    cJSON_AddItemToArray(shape, cJSON_CreateNumber((double)q->cols));
    cJSON_AddNumberToObject(o, "offset", (double)q->offset);
    cJSON_AddItemToObject(o, "initialiser", initialiser(q));
    cJSON_AddBoolToObject(o, "trainable", q->trainable);
    return o;
}

/* The names of the parameters from *next on that begin with `prefix`; they stand together. */
static cJSON *names(const nfc_model *m, const char *prefix, uint32_t *next)
{
    cJSON *list = cJSON_CreateArray();
    for (; *next < m->n_param && !strncmp(m->param[*next].name, prefix, strlen(prefix)); ++*next)
        cJSON_AddItemToArray(list, cJSON_CreateString(m->param[*next].name));
    return list;
}

char *nfc_manifest(const nfc_model *m)
{
    cJSON *o = cJSON_CreateObject(), *list;
    cJSON_AddNumberToObject(o, "format", 1);
    cJSON_AddStringToObject(o, "nfc", NF_VERSION);
    cJSON_AddStringToObject(o, "name", m->name);
    cJSON_AddNumberToObject(o, "dim", m->dim);
    cJSON_AddNumberToObject(o, "context", m->context);
    cJSON_AddStringToObject(o, "precision", m->type == NF_F32 ? "float" : "double");
    cJSON_AddStringToObject(o, "architecture_hash", m->hash);
    cJSON_AddNumberToObject(o, "params", m->params);
    list = cJSON_AddArrayToObject(o, "parameters");
    for (uint32_t i = 0; i < m->n_param; i++)
        cJSON_AddItemToArray(list, parameter(&m->param[i]));
    uint32_t next = 0;
    list = cJSON_AddArrayToObject(o, "layers");
    for (uint32_t i = 0; i < m->layers; i++) {
        char prefix[32];
        cJSON *layer = cJSON_CreateObject();
        snprintf(prefix, sizeof prefix, "flow.%u.", i + 1);
        cJSON_AddStringToObject(layer, "name", m->layer_name[i]);
        cJSON_AddItemToObject(layer, "parameters", names(m, prefix, &next));
        cJSON_AddItemToArray(list, layer);
    }
    char *text = cJSON_Print(o);
    cJSON_Delete(o);
    return text;
}

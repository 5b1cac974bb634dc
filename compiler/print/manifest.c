/* manifest.c - the file that says where each parameter is. */
#include <stdio.h>
#include <string.h>

#include "json.h"
#include "memory.h"
#include "model.h"
#include "print/print.h"

static void add_initialiser(cJSON *to, const nf_param *q)
{
    const nf_initialiser *kind = &nf_initialisers[q->init];
    cJSON *o = nf_json_add(to, "initialiser", cJSON_CreateObject());
    nf_json_text(o, "kind", kind->name);
    if (kind->a)
        nf_json_number(o, kind->a, q->a);
    if (kind->b)
        nf_json_number(o, kind->b, q->b);
    if (q->statistic)
        nf_json_text(o, "set_by_data", nf_statistics[q->statistic]);
}

static void add_parameter(cJSON *list, const nf_param *q)
{
    cJSON *o = nf_json_add(list, NULL, cJSON_CreateObject());
    nf_json_text(o, "name", q->name);
    cJSON *shape = nf_json_add(o, "shape", cJSON_CreateArray());
    if (q->rows)
        nf_json_number(shape, NULL, (double)q->rows);
    nf_json_number(shape, NULL, (double)q->cols);
    nf_json_number(o, "offset", (double)q->offset);
    add_initialiser(o, q);
    nf_json_add(o, "trainable", cJSON_CreateBool(q->trainable));
}

/* The names of the parameters from *next on that begin with `prefix`; they stand together. */
static void add_names(cJSON *list, const nfc_model *m, const char *prefix, uint32_t *next)
{
    for (; *next < m->n_param && !strncmp(m->param[*next].name, prefix, strlen(prefix)); ++*next)
        nf_json_text(list, NULL, m->param[*next].name);
}

char *nfc_manifest(const nfc_model *m, uint32_t members)
{
    nf_json *json = nf_json_make();
    cJSON *o = json->root;
    nf_json_number(o, "format", 1);
    nf_json_text(o, "nfc", NF_VERSION);
    nf_json_text(o, "name", m->name);
    nf_json_number(o, "dim", m->dim);
    nf_json_number(o, "context", m->context);
    nf_json_text(o, "precision", m->type == NF_F32 ? "float" : "double");
    nf_json_text(o, "architecture_hash", m->hash);
    nf_json_number(o, "params", m->params);
    if (members)
        nf_json_number(o, "members", members);
    cJSON *list = nf_json_add(o, "parameters", cJSON_CreateArray());
    for (uint32_t i = 0; i < m->n_param; i++)
        add_parameter(list, &m->param[i]);
    uint32_t next = 0;
    if (m->domain) {
        list = nf_json_add(o, "domain", cJSON_CreateArray());
        char name[NFC_DOMAIN_NAME + 1];
        for (const char *at = m->domain; nfc_next_domain(&at, name);)
            nf_json_text(list, NULL, name);
    }
    list = nf_json_add(o, "layers", cJSON_CreateArray());
    for (uint32_t i = 0; i < m->layers; i++) {
        char prefix[32];
        cJSON *layer = nf_json_add(list, NULL, cJSON_CreateObject());
        snprintf(prefix, sizeof prefix, "flow.%u.", i + 1);
        nf_json_text(layer, "name", m->layer_name[i]);
        add_names(nf_json_add(layer, "parameters", cJSON_CreateArray()), m, prefix, &next);
    }
    char *text = nf_json_print(o, true);
    nf_free(json);
    return text;
}

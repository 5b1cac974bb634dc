/* json.c - see json.h */
#include "json.h"

#include <string.h>

#include "memory.h"

static void delete_root(void *block) { cJSON_Delete(((nf_json *)block)->root); }

nf_json *nf_json_make(void)
{
    nf_json *json = nf_own(sizeof *json, delete_root);
    json->root = nf_need(cJSON_CreateObject());
    return json;
}

/* Whether a text in JSON has a character U+0000, which cJSON would take for the text's end: two names could be one. */
static bool holds_nul(const char *text, size_t n)
{
    for (size_t i = 0; i + 5 < n; i++)
        if (text[i] == '\\' && !memcmp(text + ++i, "u0000", 5))
            return true;
    return false;
}

nf_json *nf_json_parse(const char *text, size_t n, const char **end)
{
    nf_json *json = nf_own(sizeof *json, delete_root);
    if (holds_nul(text, n))
        return json;
    json->root = cJSON_ParseWithLengthOpts(text, n, end, false);
    if (!json->root) { /* cJSON does not say whether the text is wrong or memory ran out. A value of n bytes has at most
                          n items: if there is room for these, memory is not the reason; if the text is valid after all,
                          it was */
        nf_free(nf_alloc(n, sizeof(cJSON)));
        if ((json->root = cJSON_ParseWithLengthOpts(text, n, end, false)))
            nf_no_memory(0);
    }
    return json;
}

cJSON *nf_json_add(cJSON *to, const char *name, cJSON *item)
{
    nf_need(item);
    if (!(name ? cJSON_AddItemToObject(to, name, item) : cJSON_AddItemToArray(to, item))) {
        cJSON_Delete(item);
        nf_no_memory(0);
    }
    return item;
}

void nf_json_text(cJSON *to, const char *name, const char *text) { nf_json_add(to, name, cJSON_CreateString(text)); }

void nf_json_number(cJSON *to, const char *name, double number) { nf_json_add(to, name, cJSON_CreateNumber(number)); }

typedef struct printed {
    char *text;
} printed;

static void free_text(void *block) { cJSON_free(((printed *)block)->text); }

char *nf_json_print(const cJSON *json, bool lines)
{
    printed *p = nf_own(sizeof *p, free_text);
    p->text = nf_need(lines ? cJSON_Print(json) : cJSON_PrintUnformatted(json));
    char *text = nf_strdup(p->text);
    nf_free(p);
    return text;
}

/* json.h - JSON by cJSON, which has memory of its own: here it is given back like ours, and where there is none left
 * the scope ends instead of the text being short of something. Internal. */
#ifndef NF_JSON_H
#define NF_JSON_H
#include <cjson/cJSON.h>
#include <stdbool.h>

typedef struct nf_json {
    cJSON *root; /* NULL: the text was none */
} nf_json;
/* An empty object; what a text of n bytes says, *end being behind it. nf_free'd by the caller. */
nf_json *nf_json_make(void);
nf_json *nf_json_parse(const char *text, size_t n, const char **end);
/* Add to an object under a name, or where that is NULL to a list. */
cJSON *nf_json_add(cJSON *to, const char *name, cJSON *item); /* made by cJSON, or NULL: no memory */
void nf_json_text(cJSON *to, const char *name, const char *text);
void nf_json_number(cJSON *to, const char *name, double number);
/* nf_free'd by the caller. */
char *nf_json_print(const cJSON *json, bool lines);
#endif

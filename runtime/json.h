/* json.h - JSON by the library cJSON, with memory handled as in memory.h: what cJSON allocates is freed with an nf_json
 * block, and where it finds no memory the scope ends, rather than a text lacking something. Internal. */
#ifndef NF_JSON_H
#define NF_JSON_H
#include <cjson/cJSON.h>
#include <stdbool.h>

typedef struct nf_json {
    cJSON *root; /* NULL: the text was no JSON, or has a character U+0000 */
} nf_json;
/* nf_json_make: an empty object. nf_json_parse: the value at the start of a text of n bytes, *end being the byte behind
 * it. Both are nf_free'd by the caller, with everything in them. */
nf_json *nf_json_make(void);
nf_json *nf_json_parse(const char *text, size_t n, const char **end);
/* Add an item to the object `to` under a name or, where that is NULL, to the list `to`. */
cJSON *nf_json_add(cJSON *to, const char *name, cJSON *item); /* item: new from cJSON; NULL: it had no memory */
void nf_json_text(cJSON *to, const char *name, const char *text);
void nf_json_number(cJSON *to, const char *name, double number);
/* The value as text, nf_free'd by the caller. lines: on several lines with indentation, for people. */
char *nf_json_print(const cJSON *json, bool lines);
#endif

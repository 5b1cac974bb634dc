/* safetensors.c - the .safetensors format: the length of the header in 8 bytes, the header as JSON, the numbers.
 * https://huggingface.co/docs/safetensors */
#include <math.h>
#include <string.h>

#include "internal.h"
#include "json.h"

/* Types by their names in the format. */
static const struct {
    const char *name;
    nf_number_type type;
} known[] = {{"F32", {'f', 4, false}}, {"F64", {'f', 8, false}}, {"F16", {'f', 2, false}},
             {"I64", {'i', 8, false}}, {"I32", {'i', 4, false}}, {"I16", {'i', 2, false}},
             {"I8", {'i', 1, false}},  {"U8", {'u', 1, false}},  {"BOOL", {'b', 1, false}}};
enum { KNOWN = sizeof known / sizeof *known };

/* ---- reading ----------------------------------------------------------------------------------------------------- */

/* Parses the header: a JSON object with nothing before it and only spaces behind it; if it is none, root is NULL. */
static nf_json *parse_header(const char *text, size_t n)
{
    const char *end = text;
    nf_json *header = nf_json_parse(text, n && *text == '{' ? n : 0, &end);
    while (header->root && end < text + n && *end == ' ')
        end++;
    if (header->root && (end != text + n || !cJSON_IsObject(header->root))) {
        cJSON_Delete(header->root);
        header->root = NULL;
    }
    return header;
}

nf_status nf_safetensors_open(nf_json **header, const char **numbers, const char *path, const char *bytes, size_t n,
                              size_t limit, nf_error *error)
{
    uint64_t length = 0;
    *header = NULL;
    for (int i = 0; i < 8 && n >= 8; i++)
        length |= (uint64_t)(unsigned char)bytes[i] << (8 * i);
    if (n < 8 || length > n - 8)
        return nf_fail(error, NF_DATA, "%s is no .safetensors file, or cut short", path);
    if (length > limit)
        return nf_fail(error, NF_DATA, "%s has a header of %zu bytes, expected no more than %zu", path, (size_t)length,
                       limit);
    *header = parse_header(bytes + 8, (size_t)length);
    *numbers = bytes + 8 + length;
    return (*header)->root ? NF_OK : nf_fail(error, NF_DATA, "%s: its header is no JSON object", path);
}

nf_status nf_safetensors_entry(nf_safetensor *t, const cJSON *entry, const char *path, const char *data, size_t bytes,
                               nf_error *error)
{
    const cJSON *dtype = cJSON_GetObjectItemCaseSensitive(entry, "dtype");
    const cJSON *shape = cJSON_GetObjectItemCaseSensitive(entry, "shape");
    const cJSON *offsets = cJSON_GetObjectItemCaseSensitive(entry, "data_offsets");
    const cJSON *from = cJSON_GetArrayItem(offsets, 0), *to = cJSON_GetArrayItem(offsets, 1);
    double count = 1;
    *t = (nf_safetensor){.name = entry->string};
    if (cJSON_GetArraySize(entry) != 3 || !cJSON_IsString(dtype) || !cJSON_IsArray(shape) || !cJSON_IsArray(offsets) ||
        cJSON_GetArraySize(offsets) != 2 || !cJSON_IsNumber(from) || !cJSON_IsNumber(to))
        return nf_fail(error, NF_DATA, "%s: tensor %.300s has no dtype, shape or data_offsets, or more than these",
                       path, t->name);
    for (int i = 0; i < KNOWN; i++)
        if (!strcmp(known[i].name, dtype->valuestring))
            t->type = known[i].type;
    if (!t->type.kind)
        return nf_fail(error, NF_DATA, "%s: tensor %.300s is %.20s, expected F32 or F64", path, t->name,
                       dtype->valuestring);
    t->dtype = dtype->valuestring;
    t->type.reversed = !nf_lowest_first();
    if (cJSON_GetArraySize(shape) > NF_DIMENSIONS)
        return nf_fail(error, NF_DATA, "%s: tensor %.300s has %d dimensions, expected at most %d", path, t->name,
                       cJSON_GetArraySize(shape), NF_DIMENSIONS);
    for (const cJSON *one = shape->child; one; one = one->next) {
        const double v = cJSON_IsNumber(one) ? one->valuedouble : NAN;
        if (!(v >= 0 && v <= 0x1p40) || v != floor(v))
            return nf_fail(error, NF_DATA, "%s: tensor %.300s has a size that is no whole number", path, t->name);
        t->size[t->dims++] = (size_t)v;
        count *= v;
    }
    t->begin = from->valuedouble;
    t->end = to->valuedouble;
    if (!(t->begin >= 0 && t->end <= (double)bytes && t->end - t->begin == count * (double)t->type.size &&
          t->begin == floor(t->begin)))
        return nf_fail(error, NF_DATA, "%s is cut short or damaged: tensor %.300s lies at bytes %.17g to %.17g of %zu",
                       path, t->name, t->begin, t->end, bytes);
    t->numbers = data + (size_t)t->begin;
    return NF_OK;
}

const char *nf_safetensors_meta(const cJSON *header, const char *key)
{
    const cJSON *entry =
        cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(header, "__metadata__"), key);
    return entry ? entry->valuestring : NULL;
}

nf_status nf_safetensors_meta_check(const cJSON *header, const char *path, nf_error *error)
{
    const cJSON *meta = cJSON_GetObjectItemCaseSensitive(header, "__metadata__");
    if (meta && !cJSON_IsObject(meta))
        return nf_fail(error, NF_DATA, "%s: its __metadata__ is no JSON object", path);
    for (const cJSON *e = meta ? meta->child : NULL; e; e = e->next)
        if (!cJSON_IsString(e))
            return nf_fail(error, NF_DATA, "%s: its __metadata__ holds something other than texts", path);
    return NF_OK;
}

/* ---- writing ----------------------------------------------------------------------------------------------------- */

nf_json *nf_safetensors_begin(const char *format)
{
    nf_json *header = nf_json_make();
    nf_json_text(nf_json_add(header->root, "__metadata__", cJSON_CreateObject()), "format", format);
    return header;
}

void nf_safetensors_describe(nf_json *header, const char *key, const char *text)
{
    nf_json_text(cJSON_GetObjectItemCaseSensitive(header->root, "__metadata__"), key, text);
}

/* Adds the entries of n tensors that lie one behind the other; the bytes of their numbers. */
static size_t add_entries(cJSON *header, const nf_safetensor *t, size_t n)
{
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        const size_t end = at + nf_numbers_in(t[i].size, t[i].dims) * t[i].type.size;
        const double offsets[2] = {(double)at, (double)end};
        double size[NF_DIMENSIONS];
        const char *dtype = NULL;
        for (int k = 0; k < KNOWN && !dtype; k++)
            if (known[k].type.kind == t[i].type.kind && known[k].type.size == t[i].type.size)
                dtype = known[k].name;
        for (size_t d = 0; d < t[i].dims; d++)
            size[d] = (double)t[i].size[d];
        cJSON *entry = nf_json_add(header, t[i].name, cJSON_CreateObject());
        nf_json_text(entry, "dtype", dtype);
        nf_json_add(entry, "shape", cJSON_CreateDoubleArray(size, (int)t[i].dims));
        nf_json_add(entry, "data_offsets", cJSON_CreateDoubleArray(offsets, 2));
        at = end;
    }
    return at;
}

char *nf_safetensors_print(nf_json *header, const nf_safetensor *t, size_t n, size_t *bytes)
{
    const size_t numbers = add_entries(header->root, t, n);
    char *text = nf_json_print(header->root, false);
    const size_t length = strlen(text), padded = (length + 7) & ~(size_t)7;
    char *all = nf_buffer(8 + padded + numbers, 1), *to = all + 8 + padded;
    for (int i = 0; i < 8; i++)
        all[i] = (char)(unsigned char)((uint64_t)padded >> (8 * i));
    memcpy(all + 8, text, length);
    memset(all + 8 + length, ' ', padded - length);
    for (size_t i = 0; i < n; i++) {
        const size_t count = nf_numbers_in(t[i].size, t[i].dims);
        if (count && t[i].type.reversed != nf_lowest_first()) /* the lowest byte is first already */
            memcpy(to, t[i].numbers, count * t[i].type.size);
        else if (count)
            nf_lowest_bytes_first(to, t[i].numbers, count, t[i].type.size);
        to += count * t[i].type.size;
    }
    nf_free(text);
    nf_free(header);
    *bytes = 8 + padded + numbers;
    return all;
}

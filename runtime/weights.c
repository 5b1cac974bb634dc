/* weights.c - .safetensors files: the length of the header in 8 bytes, the header as JSON, the numbers.
 * https://huggingface.co/docs/safetensors */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "json.h"

enum { OTHERS_META = 1 << 20, TENSOR_ENTRY = 4096 }; /* bytes of a header: for metadata of others, for each tensor */

/* The longest header that is read for this program: parsing takes about forty times as much memory as the text. */
static size_t header_limit(const nf_program *p)
{
    return OTHERS_META + p->n_param * TENSOR_ENTRY + (p->architecture ? 2 * strlen(p->architecture) : 0);
}

/* Writes a parameter's shape, [out, in] of a matrix or [n] of a vector; returns the number of dimensions. */
static size_t shape_of(const nf_param *q, double size[2])
{
    const size_t n = q->rows ? 2 : 1;
    size[0] = (double)q->rows;
    size[n - 1] = (double)q->cols;
    return n;
}

static bool has_shape(const cJSON *shape, const nf_param *q)
{
    double size[2];
    const size_t n = shape_of(q, size);
    bool same = (size_t)cJSON_GetArraySize(shape) == n;
    for (size_t i = 0; i < n && same; i++) {
        const cJSON *one = cJSON_GetArrayItem(shape, (int)i);
        same = cJSON_IsNumber(one) && one->valuedouble == size[i];
    }
    return same;
}

/* The JSON header for the program's parameters, nf_free'd by the caller. */
static char *header_of(const nf_program *p)
{
    const size_t bytes = nf_type_size(p->type);
    nf_json *header = nf_json_make();
    cJSON *meta = nf_json_add(header->root, "__metadata__", cJSON_CreateObject());
    nf_json_text(meta, "format", "nfc");
    nf_json_text(meta, "model", p->name);
    if (p->architecture) {
        nf_json_text(meta, "architecture", p->architecture);
        nf_json_text(meta, "architecture_hash", p->hash);
    }
    for (size_t i = 0; i < p->n_param; i++) {
        const nf_param *q = &p->param[i];
        const double offsets[2] = {(double)(q->offset * bytes), (double)((q->offset + nf_param_count(q)) * bytes)};
        double size[2];
        cJSON *t = nf_json_add(header->root, q->name, cJSON_CreateObject());
        nf_json_text(t, "dtype", p->type == NF_F32 ? "F32" : "F64");
        nf_json_add(t, "shape", cJSON_CreateDoubleArray(size, (int)shape_of(q, size)));
        nf_json_add(t, "data_offsets", cJSON_CreateDoubleArray(offsets, 2));
    }
    char *text = nf_json_print(header->root, false);
    nf_free(header);
    return text;
}

char *nf_weights_bytes(const nf_program *p, const void *params, size_t *bytes)
{
    char *header = header_of(p);
    const size_t numbers = p->params * nf_type_size(p->type);
    const size_t n = strlen(header), padded = (n + 7) & ~(size_t)7;
    char *all = nf_buffer(8 + padded + numbers, 1);
    for (int i = 0; i < 8; i++)
        all[i] = (char)(unsigned char)((uint64_t)padded >> (8 * i));
    memcpy(all + 8, header, n);
    memset(all + 8 + n, ' ', padded - n);
    if (numbers)
        nf_lowest_bytes_first(all + 8 + padded, params, p->params, nf_type_size(p->type));
    nf_free(header);
    *bytes = 8 + padded + numbers;
    return all;
}

nf_status nf_weights_write(const nf_program *p, const void *params, const char *path, nf_error *error)
{
    NF_SCOPE(error);
    size_t n;
    char *all = nf_weights_bytes(p, params, &n);
    const nf_status status = nf_file_write(path, all, n, error);
    nf_free(all);
    return status;
}

/* Checks the header's entry t of a tensor and copies its numbers from `data`, the `bytes` bytes behind the header, to
 * params, converted to the program's type. place[0] and [1]: where its bytes begin and end. */
static nf_status read_tensor(const nf_program *p, const nf_param *q, const cJSON *t, const char *data, size_t bytes,
                             const char *path, void *params, double *place, nf_error *error)
{
    const cJSON *dtype = cJSON_GetObjectItemCaseSensitive(t, "dtype");
    const cJSON *shape = cJSON_GetObjectItemCaseSensitive(t, "shape");
    const cJSON *offsets = cJSON_GetObjectItemCaseSensitive(t, "data_offsets");
    if (cJSON_GetArraySize(t) != 3 || !cJSON_IsString(dtype) || !cJSON_IsArray(shape) || !cJSON_IsArray(offsets) ||
        cJSON_GetArraySize(offsets) != 2 || !cJSON_IsNumber(cJSON_GetArrayItem(offsets, 0)) ||
        !cJSON_IsNumber(cJSON_GetArrayItem(offsets, 1)))
        return nf_fail(error, NF_DATA, "%s: tensor %s has no dtype, shape or data_offsets, or more than these", path,
                       q->name);
    const bool single = !strcmp(dtype->valuestring, "F32");
    if (!single && strcmp(dtype->valuestring, "F64") != 0)
        return nf_fail(error, NF_DATA, "%s: tensor %s is %.20s, expected F32 or F64", path, q->name,
                       dtype->valuestring);
    if (!has_shape(shape, q)) {
        char *have = nf_json_print(shape, false), want[48];
        snprintf(want, sizeof want, q->rows ? "[%zu,%zu]" : "[%zu]", q->rows ? q->rows : q->cols, q->cols);
        nf_fail(error, NF_DATA, "%s: tensor %s has shape %.60s, the model %s expects %s", path, q->name, have, p->name,
                want);
        nf_free(have);
        return NF_DATA;
    }
    const double from = cJSON_GetArrayItem(offsets, 0)->valuedouble, to = cJSON_GetArrayItem(offsets, 1)->valuedouble;
    const size_t n = nf_param_count(q), size = single ? 4 : 8;
    place[0] = from;
    place[1] = to;
    if (!(from >= 0 && to <= (double)bytes && to - from == (double)(n * size) && from == floor(from)))
        return nf_fail(error, NF_DATA, "%s is cut short or damaged: tensor %s lies at bytes %.17g to %.17g of %zu",
                       path, q->name, from, to, bytes);
    for (size_t i = 0; i < n; i++) {
        float f = 0;
        double d = 0;
        if (single)
            nf_lowest_bytes_first(&f, data + (size_t)from + 4 * i, 1, 4);
        else
            nf_lowest_bytes_first(&d, data + (size_t)from + 8 * i, 1, 8);
        const double v = single ? (double)f : d;
        if (!isfinite(v) || (p->type == NF_F32 && !isfinite((float)v)))
            return nf_fail(error, NF_DATA, "%s: tensor %s holds %s", path, q->name,
                           isfinite(v) ? "a number too large for float" : "a number that is not finite");
        if (p->type == NF_F32)
            ((float *)params)[q->offset + i] = (float)v;
        else
            ((double *)params)[q->offset + i] = v;
    }
    return NF_OK;
}

/* The text of an entry of __metadata__; NULL: there is none. */
static const char *meta_text(const cJSON *header, const char *key)
{
    const cJSON *entry =
        cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(header, "__metadata__"), key);
    return entry ? entry->valuestring : NULL;
}

/* NF_DATA where __metadata__ holds anything but texts, or an architecture that does not fit the program's. */
static nf_status check_meta(const nf_program *p, const cJSON *header, const char *path, nf_error *error)
{
    const cJSON *meta = cJSON_GetObjectItemCaseSensitive(header, "__metadata__");
    char what[400];
    if (meta && !cJSON_IsObject(meta))
        return nf_fail(error, NF_DATA, "%s: its __metadata__ is no JSON object", path);
    for (const cJSON *e = meta ? meta->child : NULL; e; e = e->next)
        if (!cJSON_IsString(e))
            return nf_fail(error, NF_DATA, "%s: its __metadata__ holds something other than texts", path);
    const char *text = meta_text(header, "architecture"), *hash = meta_text(header, "architecture_hash");
    if (!p->architecture || (!text && !hash) || (hash && p->hash && !strcmp(hash, p->hash)))
        return NF_OK;
    if (!text)
        return nf_fail(error, NF_DATA, "%s holds the weights of another model than %s", path, p->name);
    if (!nf_architecture_fits(p->architecture, text, what, sizeof what))
        return nf_fail(error, NF_DATA, "%s holds the weights of another model than %s: %s", path, p->name, what);
    return NF_OK;
}

static int by_start(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Whether n tensors fill the bytes without gap or overlap, in any order; tensor i lies at [from[2 i], from[2 i + 1]).
 * Sorts `from`. */
static bool fills(double *from, size_t n, size_t bytes)
{
    double end = 0;
    qsort(from, n, 2 * sizeof *from, by_start);
    for (size_t i = 0; i < n && from[2 * i] == end; i++)
        end = from[2 * i + 1];
    return end == (double)bytes;
}

/* Reads all parameters from the tensors that the header lists; the file must have no others. */
static nf_status read_tensors(const nf_program *p, void *params, const char *path, const cJSON *header,
                              const char *data, size_t bytes, nf_error *error)
{
    const cJSON *meta = cJSON_GetObjectItemCaseSensitive(header, "__metadata__");
    size_t tensors = 0;
    double *places = nf_alloc(2 * p->n_param, sizeof *places);
    nf_status status = check_meta(p, header, path, error);
    for (const cJSON *t = header->child; t; t = t->next)
        tensors += t != meta;
    for (size_t i = 0; i < p->n_param && !status; i++) {
        const cJSON *t = cJSON_GetObjectItemCaseSensitive(header, p->param[i].name);
        if (!t)
            status = nf_fail(error, NF_DATA, "%s has no tensor %s: it holds the weights of another model than %s", path,
                             p->param[i].name, p->name);
        else
            status = read_tensor(p, &p->param[i], t, data, bytes, path, params, &places[2 * i], error);
    }
    if (!status && tensors != p->n_param)
        status =
            nf_fail(error, NF_DATA, "%s holds %zu tensors, the model %s has %zu", path, tensors, p->name, p->n_param);
    if (!status && !fills(places, p->n_param, bytes))
        status = nf_fail(error, NF_DATA, "%s is damaged: its tensors overlap, or do not fill it", path);
    nf_free(places);
    return status;
}

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

nf_status nf_weights_parse(const nf_program *p, void *params, const char *path, const char *bytes, size_t n,
                           nf_error *error)
{
    nf_json *header;
    const char *numbers;
    nf_status status = nf_safetensors_open(&header, &numbers, path, bytes, n, header_limit(p), error);
    /* Read into a copy: a file that turns out wrong changes nothing. */
    const size_t size = p->params * nf_type_size(p->type);
    void *copy = nf_alloc(size, 1);
    if (!status)
        status = read_tensors(p, copy, path, header->root, numbers, (size_t)(bytes + n - numbers), error);
    if (!status)
        memcpy(params, copy, size);
    nf_free(copy);
    nf_free(header);
    return status;
}

nf_status nf_weights_read(const nf_program *p, void *params, const char *path, nf_error *error)
{
    NF_SCOPE(error);
    char *bytes;
    size_t n;
    nf_status status = nf_file_read(path, NF_LARGEST_FILE, &bytes, &n, error);
    if (!status)
        status = nf_weights_parse(p, params, path, bytes, n, error);
    nf_free(bytes);
    return status;
}

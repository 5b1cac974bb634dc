/* weights.c - a program's parameters as a .safetensors file. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "json.h"

/* Bytes of a header: for metadata of others, for each tensor, for each name of a column, whose quotes are escaped twice
 */
enum { OTHERS_META = 1 << 20, TENSOR_ENTRY = 4096, NAME_ENTRY = 1024 + 32 };

size_t nf_weights_header_limit(const nf_program *p)
{
    return OTHERS_META + p->n_param * TENSOR_ENTRY + (p->dim + p->context) * NAME_ENTRY +
           (p->architecture ? 2 * strlen(p->architecture) : 0);
}

void nf_weights_describe(const nf_program *p, nf_json *header)
{
    nf_safetensors_describe(header, "model", p->name);
    if (p->architecture) {
        nf_safetensors_describe(header, "architecture", p->architecture);
        nf_safetensors_describe(header, "architecture_hash", p->hash);
    }
    if (p->members) {
        char members[24];
        snprintf(members, sizeof members, "%zu", p->members);
        nf_safetensors_describe(header, "members", members);
    }
}

/* How many flows the parameters are of, and where those of number i begin. */
static size_t flows(const nf_program *p) { return p->members ? p->members : 1; }

static size_t begin_of(const nf_program *p, size_t i) { return i * (p->params / flows(p)); }

/* A parameter as a tensor without numbers: [out, in] of a matrix or [n] of a vector, behind the number of members of an
 * ensemble. */
static nf_safetensor tensor_of(const nf_program *p, const nf_param *q)
{
    nf_safetensor t = {.name = q->name, .type = {'f', nf_type_size(p->type), false}};
    if (p->members)
        t.size[t.dims++] = p->members;
    if (q->rows)
        t.size[t.dims++] = q->rows;
    t.size[t.dims++] = q->cols;
    return t;
}

/* The numbers of a parameter, member by member: where they lie in `params`, or a copy that is nf_free'd by the
 * caller. */
static const char *numbers_of(const nf_program *p, const nf_param *q, const void *params, char **copy)
{
    const size_t bytes = nf_type_size(p->type), n = nf_param_count(q) * bytes;
    const char *from = (const char *)params + q->offset * bytes;
    *copy = p->members ? nf_alloc(p->members, n) : NULL;
    for (size_t i = 0; i < p->members; i++)
        memcpy(*copy + i * n, from + begin_of(p, i) * bytes, n);
    return *copy ? *copy : from;
}

char *nf_weights_bytes(const nf_program *p, const void *params, char *const *names, size_t *bytes)
{
    nf_json *header = nf_safetensors_begin("nfc");
    nf_safetensor *t = nf_alloc(p->n_param, sizeof *t);
    char **copy = nf_alloc(p->n_param, sizeof *copy);
    nf_weights_describe(p, header);
    if (names) {
        char *columns = nf_names_print(names, p->dim + p->context);
        nf_safetensors_describe(header, "columns", columns);
        nf_free(columns);
    }
    for (size_t i = 0; i < p->n_param; i++) {
        t[i] = tensor_of(p, &p->param[i]);
        t[i].numbers = numbers_of(p, &p->param[i], params, &copy[i]);
    }
    char *all = nf_safetensors_print(header, t, p->n_param, bytes);
    for (size_t i = 0; i < p->n_param; i++)
        nf_free(copy[i]);
    nf_free(copy);
    nf_free(t);
    return all;
}

nf_status nf_weights_write(const nf_program *p, const void *params, const char *path, nf_error *error)
{
    return nf_weights_write_named(p, params, NULL, path, error);
}

nf_status nf_weights_write_named(const nf_program *p, const void *params, char *const *names, const char *path,
                                 nf_error *error)
{
    NF_SCOPE(error);
    size_t n;
    char *all = nf_weights_bytes(p, params, names, &n);
    const nf_status status = nf_file_write(path, all, n, error);
    nf_free(all);
    return status;
}

/* Writes a shape as [2,3]. */
static void print_shape(char *text, size_t room, const nf_safetensor *t)
{
    size_t n = (size_t)snprintf(text, room, "[");
    for (size_t d = 0; d < t->dims && n < room; d++)
        n += (size_t)snprintf(text + n, room - n, "%s%zu", d ? "," : "", t->size[d]);
    if (n < room)
        snprintf(text + n, room - n, "]");
}

/* Copies the numbers of the tensor t of a file, which must be this parameter, to params, converted to the program's
 * type. */
static nf_status take_tensor(const nf_program *p, const nf_param *q, const nf_safetensor *t, const char *path,
                             void *params, nf_error *error)
{
    const nf_safetensor own = tensor_of(p, q);
    const size_t n = nf_param_count(q);
    if (t->type.kind != 'f' || t->type.size < 4)
        return nf_fail(error, NF_DATA, "%s: tensor %s is %.20s, expected F32 or F64", path, q->name, t->dtype);
    if (t->dims != own.dims || memcmp(t->size, own.size, own.dims * sizeof *own.size) != 0) {
        char have[60], want[60];
        print_shape(have, sizeof have, t);
        print_shape(want, sizeof want, &own);
        return nf_fail(error, NF_DATA, "%s: tensor %s has shape %s, the model %s expects %s", path, q->name, have,
                       p->name, want);
    }
    for (size_t i = 0; i < flows(p) * n; i++) {
        const size_t to = begin_of(p, i / n) + q->offset + i % n;
        const double v = nf_number_at((const char *)t->numbers + i * t->type.size, t->type);
        if (!isfinite(v) || (p->type == NF_F32 && !isfinite((float)v)))
            return nf_fail(error, NF_DATA, "%s: tensor %s holds %s", path, q->name,
                           isfinite(v) ? "a number too large for float" : "a number that is not finite");
        if (p->type == NF_F32)
            ((float *)params)[to] = (float)v;
        else
            ((double *)params)[to] = v;
    }
    return NF_OK;
}

/* *members: of how many flows a file with this header holds the weights as an ensemble, 0: of one flow. */
static nf_status read_members(size_t *members, const cJSON *header, const char *path, nf_error *error)
{
    const nf_status status = nf_safetensors_meta_check(header, path, error);
    const char *text = status ? NULL : nf_safetensors_meta(header, "members");
    double n = 0;
    *members = 0;
    if (text && (!nf_number_parse(text, strlen(text), &n) || !(n >= 1 && n <= NF_MOST_MEMBERS) || n != floor(n)))
        return nf_fail(error, NF_DATA, "%s: its metadata have no number of members, 1 to %d, under \"members\"", path,
                       NF_MOST_MEMBERS);
    *members = (size_t)n;
    return status;
}

nf_status nf_weights_check(const nf_program *p, const cJSON *header, const char *path, nf_error *error)
{
    char what[400];
    size_t members;
    const nf_status status = read_members(&members, header, path, error);
    if (status)
        return status;
    if (members != p->members && members)
        return nf_fail(error, NF_DATA, "%s holds an ensemble of %zu flows, expected the weights of one flow", path,
                       members);
    if (members != p->members)
        return nf_fail(error, NF_DATA, "%s holds the weights of one flow, expected an ensemble of %zu", path,
                       p->members);
    const char *text = nf_safetensors_meta(header, "architecture"),
               *hash = nf_safetensors_meta(header, "architecture_hash");
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
    nf_status status = nf_weights_check(p, header, path, error);
    for (const cJSON *t = header->child; t; t = t->next)
        tensors += t != meta;
    for (size_t i = 0; i < p->n_param && !status; i++) {
        const cJSON *entry = cJSON_GetObjectItemCaseSensitive(header, p->param[i].name);
        nf_safetensor t = {0};
        if (!entry)
            status = nf_fail(error, NF_DATA, "%s has no tensor %s: it holds the weights of another model than %s", path,
                             p->param[i].name, p->name);
        else
            status = nf_safetensors_entry(&t, entry, path, data, bytes, error);
        if (!status)
            status = take_tensor(p, &p->param[i], &t, path, params, error);
        places[2 * i] = t.begin;
        places[2 * i + 1] = t.end;
    }
    if (!status && tensors != p->n_param)
        status = nf_fail(error, NF_DATA, "%s holds %zu tensor%s, the model %s has %zu", path, tensors, NF_S(tensors),
                         p->name, p->n_param);
    if (!status && !fills(places, p->n_param, bytes))
        status = nf_fail(error, NF_DATA, "%s is damaged: its tensors overlap, or do not fill it", path);
    nf_free(places);
    return status;
}

/* The names of columns in a header's metadata; *names is NULL where there are none. */
static nf_status read_names(const nf_program *p, char ***names, const char *path, const cJSON *header, nf_error *error)
{
    const char *text = nf_safetensors_meta(header, "columns");
    *names = NULL;
    if (!text || nf_names_parse(names, p->dim + p->context, text))
        return NF_OK;
    return nf_fail(error, NF_DATA, "%s: its metadata have no names of %zu column%s under \"columns\"", path,
                   p->dim + p->context, NF_S(p->dim + p->context));
}

/* Reads the weights of a file whose header is read, `numbers` being what lies behind it up to `end`. */
static nf_status take_all(const nf_program *p, void *params, char ***names, const char *path, const cJSON *header,
                          const char *numbers, const char *end, nf_error *error)
{
    const nf_status status = read_tensors(p, params, path, header, numbers, (size_t)(end - numbers), error);
    return status ? status : read_names(p, names, path, header, error);
}

nf_status nf_weights_parse(const nf_program *p, void *params, char ***names, const char *path, const char *bytes,
                           size_t n, nf_error *error)
{
    *names = NULL;
    nf_json *header;
    const char *numbers;
    nf_status status = nf_safetensors_open(&header, &numbers, path, bytes, n, nf_weights_header_limit(p), error);
    /* Read into a copy: a file that turns out wrong changes nothing. */
    const size_t size = p->params * nf_type_size(p->type);
    void *copy = nf_alloc(size, 1);
    if (!status)
        status = take_all(p, copy, names, path, header->root, numbers, bytes + n, error);
    if (!status)
        memcpy(params, copy, size);
    nf_free(copy);
    nf_free(header);
    return status;
}

nf_status nf_weights_read(const nf_program *p, void *params, const char *path, nf_error *error)
{
    char **names;
    const nf_status status = nf_weights_read_named(p, params, &names, path, error);
    nf_free(names);
    return status;
}

nf_status nf_weights_read_named(const nf_program *p, void *params, char ***names, const char *path, nf_error *error)
{
    *names = NULL;
    NF_SCOPE(error);
    char *bytes;
    size_t n;
    nf_status status = nf_file_read(path, NF_LARGEST_FILE, &bytes, &n, error);
    if (!status)
        status = nf_weights_parse(p, params, names, path, bytes, n, error);
    nf_free(bytes);
    return status;
}

/* The same with the file's bytes. */
static nf_status open_bytes(const nf_program *p, nf_program **ensemble, void **params, char ***names, const char *path,
                            const char *bytes, size_t n, nf_error *error)
{
    nf_json *header;
    nf_program *e = NULL;
    void *made = NULL;
    const char *numbers;
    size_t members = 0;
    nf_status status = nf_safetensors_open(&header, &numbers, path, bytes, n, nf_weights_header_limit(p), error);
    if (!status)
        status = read_members(&members, header->root, path, error);
    if (!status && members)
        status = nf_ensemble_make(&e, p, members, error);
    const nf_program *of = e ? e : p;
    if (!status && of->params > n) /* a file with fewer bytes than numbers gets no memory for these */
        status = nf_fail(error, NF_DATA, "%s has %zu bytes, too few for %zu parameters", path, n, of->params);
    if (!status) {
        made = nf_alloc(of->params + 1, nf_type_size(of->type));
        status = take_all(of, made, names, path, header->root, numbers, bytes + n, error);
    }
    nf_free(header);
    if (status) {
        nf_free(e);
        nf_free(made);
        return status;
    }
    *ensemble = e;
    *params = made;
    return NF_OK;
}

nf_status nf_weights_open(const nf_program *p, nf_program **ensemble, void **params, char ***names, const char *path,
                          nf_error *error)
{
    *ensemble = NULL;
    *params = NULL;
    *names = NULL;
    NF_SCOPE(error);
    char *bytes;
    size_t n;
    nf_status status = nf_file_read(path, NF_LARGEST_FILE, &bytes, &n, error);
    if (!status)
        status = open_bytes(p, ensemble, params, names, path, bytes, n, error);
    nf_free(bytes);
    return status;
}

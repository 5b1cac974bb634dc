/* tensors.c - finds the tensors in a file of another library: .safetensors, .npz, .npy arrays one behind the other, or
 * a dictionary by torch.save. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "memory.h"
#include "tensors.h"

enum { HEADER = 16 << 20, NAME = 300 }; /* the most bytes of a .safetensors header, which takes forty times as much */

const tensor_type tensor_types[] = {{{'f', 4, false}, "FloatStorage"}, {{'f', 8, false}, "DoubleStorage"},
                                    {{'f', 2, false}, "HalfStorage"},  {{'i', 8, false}, "LongStorage"},
                                    {{'i', 4, false}, "IntStorage"},   {{'i', 2, false}, "ShortStorage"},
                                    {{'i', 1, false}, "CharStorage"},  {{'u', 1, false}, "ByteStorage"},
                                    {{'b', 1, false}, "BoolStorage"},  {.storage = NULL}};

size_t tensor_count(const tensor *t) { return nf_numbers_in(t->size, t->dims); }

double tensor_number(const tensor *t, size_t i)
{
    size_t at = 0;
    for (size_t d = t->dims; d-- > 0; i /= t->size[d])
        at += i % t->size[d] * t->stride[d];
    return nf_number_at(t->numbers + at * t->type.size, t->type);
}

/* Sets strides for numbers without gaps; fortran: the first index changes fastest. */
static void pack(tensor *t, bool fortran)
{
    size_t n = 1;
    for (size_t i = 0; i < t->dims; i++) {
        const size_t d = fortran ? i : t->dims - 1 - i;
        t->stride[d] = n;
        n *= t->size[d];
    }
}

/* Whether a view with an offset lies within n numbers, and has no more than these. */
static bool lies_within(const tensor *t, size_t offset, size_t n)
{
    size_t count = 1, last = offset;
    for (size_t d = 0; d < t->dims; d++)
        if (t->size[d] == 0)
            return true;
    for (size_t d = 0; d < t->dims; d++) {
        if (t->size[d] > n / count || (t->stride[d] && t->size[d] - 1 > n / t->stride[d]))
            return false;
        count *= t->size[d];
        last += (t->size[d] - 1) * t->stride[d];
        if (last >= n)
            return false;
    }
    return offset < n;
}

/* Adds a tensor, which takes `name` over. */
static nf_status add(tensors *all, tensor t, const char *path, nf_error *error)
{
    all->at = with_room(all->at, all->n, sizeof *all->at);
    all->at[all->n++] = t;
    if (t.type.kind == 'f' && t.type.size == 2)
        return nf_fail(error, NF_DATA, "%s: tensor %s is of 16 bits, expected float or double: .float() makes it one",
                       path, t.name);
    return NF_OK;
}

/* ---- .safetensors: https://huggingface.co/docs/safetensors ------------------------------------------------------- */

static nf_status read_safetensors(tensors *all, const char *path, const char *bytes, size_t n, nf_error *error)
{
    nf_json *header;
    const char *data;
    nf_status status = nf_safetensors_open(&header, &data, path, bytes, n, HEADER, error);
    for (const cJSON *e = status ? NULL : header->root->child; e && !status; e = e->next) {
        nf_safetensor found;
        if (!strcmp(e->string, "__metadata__"))
            continue;
        if (strlen(e->string) > NAME)
            status = nf_fail(error, NF_DATA, "%s holds a name of more than %d bytes", path, NAME);
        else
            status = nf_safetensors_entry(&found, e, path, data, (size_t)(bytes + n - data), error);
        if (status)
            break;
        tensor t = {.dims = found.dims, .type = found.type, .numbers = found.numbers};
        memcpy(t.size, found.size, sizeof t.size);
        pack(&t, false);
        t.name = nf_strdup(found.name);
        status = add(all, t, path, error);
    }
    nf_free(header);
    return status;
}

/* ---- .npz: a zip archive of .npy files; .eqx: .npy files one behind the other ------------------------------------ */

/* Reads an array from n bytes that begin with it, as `t` without a name; *taken: how many of the bytes it has. `what`
 * says in errors which one it is. */
static nf_status read_npy(tensor *t, size_t *taken, const char *what, const char *bytes, size_t n, nf_error *error)
{
    nf_npy a;
    const nf_status status = nf_npy_open(&a, what, bytes, n, false, error);
    if (status)
        return status;
    *t = (tensor){.dims = a.dims, .type = a.type, .numbers = a.numbers};
    if (a.dims > NF_DIMENSIONS)
        return nf_fail(error, NF_DATA, "%s has %zu dimensions, expected at most %d", what, a.dims, NF_DIMENSIONS);
    memcpy(t->size, a.size, sizeof t->size);
    pack(t, a.fortran);
    if (!lies_within(t, 0, a.bytes / a.type.size))
        return nf_fail(error, NF_DATA, "%s is cut short", what);
    *taken = (size_t)(a.numbers - bytes) + tensor_count(t) * a.type.size;
    return NF_OK;
}

static nf_status read_npz(tensors *all, const char *path, nf_error *error)
{
    nf_status status = NF_OK;
    for (size_t i = 0; i < all->archive.n && !status; i++) {
        const nf_zip_member *m = &all->archive.member[i];
        const size_t length = strlen(m->name);
        size_t taken;
        char what[512];
        snprintf(what, sizeof what, "%.200s: %.200s", path, m->name);
        if (length < 4 || length > NAME || strcmp(m->name + length - 4, ".npy") != 0)
            return nf_fail(error, NF_DATA,
                           "%s is no .npy file, as all members of an .npz are, nor is this the archive "
                           "of a torch.save",
                           what);
        tensor t;
        if ((status = read_npy(&t, &taken, what, m->bytes, m->n, error)))
            return status;
        t.name = nf_strdup(m->name);
        t.name[length - 4] = 0;
        status = add(all, t, path, error);
    }
    return status;
}

/* The file of eqx.tree_serialise_leaves, which has no names: its arrays are called 0, 1, ... */
static nf_status read_leaves(tensors *all, const char *path, const char *bytes, size_t n, nf_error *error)
{
    nf_status status = NF_OK;
    for (size_t at = 0, taken; at < n && !status; at += taken) {
        char name[32], what[512];
        snprintf(name, sizeof name, "%zu", all->n);
        snprintf(what, sizeof what, "%.200s: array %s", path, name);
        tensor t;
        if ((status = read_npy(&t, &taken, what, bytes + at, n - at, error)))
            return status;
        t.name = nf_strdup(name);
        status = add(all, t, path, error);
    }
    return status;
}

/* ---- torch.save: a zip archive of data.pkl and of data/0, data/1, ..., the storages ------------------------------ */

/* The name of the member data.pkl, whose folder all others are in; NULL: there is none. */
static const char *pickle_of(const nf_zip *z)
{
    for (size_t i = 0; i < z->n; i++) {
        const char *slash = strrchr(z->member[i].name, '/');
        if (slash && !strcmp(slash, "/data.pkl"))
            return z->member[i].name;
    }
    return NULL;
}

/* The member `name` in the folder of the pickle. */
static const nf_zip_member *beside(const nf_zip *z, const char *pickle, const char *dir, const char *name)
{
    const size_t folder = (size_t)(strrchr(pickle, '/') + 1 - pickle);
    char *path = nf_alloc(folder + strlen(dir) + strlen(name) + 1, 1);
    memcpy(path, pickle, folder);
    strcat(strcat(path, dir), name);
    const nf_zip_member *m = nf_zip_find(z, path);
    nf_free(path);
    return m;
}

static nf_status take_view(tensors *all, view *v, const char *pickle, const char *path, nf_error *error)
{
    tensor t = {.dims = v->dims, .type = v->type};
    const nf_zip_member *m = beside(&all->archive, pickle, "data/", v->storage);
    if (!m || v->count != m->n / t.type.size || m->n % t.type.size)
        return nf_fail(error, NF_DATA, "%s is damaged: tensor %s has no storage of %zu numbers", path, v->name,
                       v->count);
    memcpy(t.size, v->size, sizeof t.size);
    memcpy(t.stride, v->stride, sizeof t.stride);
    if (!lies_within(&t, v->offset, v->count))
        return nf_fail(error, NF_DATA,
                       "%s: tensor %s lies beyond its storage, or repeats numbers: .clone() makes it whole", path,
                       v->name);
    t.numbers = m->bytes + (v->offset < v->count ? v->offset * t.type.size : 0);
    t.name = v->name;
    v->name = NULL; /* the tensor's now */
    return add(all, t, path, error);
}

static nf_status read_torch(tensors *all, const char *pickle, const char *path, nf_error *error)
{
    const nf_zip_member *data = nf_zip_find(&all->archive, pickle),
                        *order = beside(&all->archive, pickle, "", "byteorder");
    views v;
    if (order && (order->n < 6 || memcmp(order->bytes, "little", 6) != 0))
        return nf_fail(error, NF_DATA, "%s was written by a machine of another byte order, which is not read", path);
    nf_status status = pickle_read(&v, path, data->bytes, data->n, error);
    for (size_t i = 0; i < v.n && !status; i++)
        status = take_view(all, &v.at[i], pickle, path, error);
    views_free(&v);
    return status;
}

/* ---- all --------------------------------------------------------------------------------------------------------- */

static int by_name(const void *a, const void *b)
{
    return strcmp(((const tensor *)a)->name, ((const tensor *)b)->name);
}

nf_status tensors_find(tensors *t, const char *path, const char *bytes, size_t n, nf_error *error)
{
    nf_status status;
    *t = (tensors){0};
    if (n >= 2 && bytes[0] == '\x80' && (unsigned char)bytes[1] < 6)
        return nf_fail(error, NF_DATA,
                       "%s is a bare pickle, which may run anything and is not read; torch.save of "
                       "PyTorch 1.6 or later writes archives",
                       path);
    if (nf_zip_is(bytes, n)) {
        if ((status = nf_zip_open(&t->archive, path, bytes, n, error)) ||
            (status = nf_zip_unpack_all(&t->archive, path, n, error)))
            return status;
        const char *pickle = pickle_of(&t->archive);
        status = pickle ? read_torch(t, pickle, path, error) : read_npz(t, path, error);
    } else if (n >= 6 && !memcmp(bytes, "\x93NUMPY", 6)) {
        status = read_leaves(t, path, bytes, n, error);
    } else {
        status = read_safetensors(t, path, bytes, n, error);
        if (status && (n < 9 || bytes[8] != '{'))
            return nf_fail(error, NF_DATA,
                           "%s is neither a .safetensors, an .npz nor an .eqx file, nor one by torch.save", path);
    }
    if (status)
        return status;
    if (!t->n)
        return nf_fail(error, NF_DATA, "%s holds no tensors", path);
    qsort(t->at, t->n, sizeof *t->at, by_name);
    for (size_t i = 1; i < t->n; i++)
        if (!strcmp(t->at[i - 1].name, t->at[i].name))
            return nf_fail(error, NF_DATA, "%s holds two tensors of the name %s", path, t->at[i].name);
    return NF_OK;
}

void tensors_free(tensors *t)
{
    for (size_t i = 0; i < t->n; i++)
        nf_free(t->at[i].name);
    nf_free(t->at);
    nf_zip_close(&t->archive);
    *t = (tensors){0};
}

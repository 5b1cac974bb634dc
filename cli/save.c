/* save.c - files of tensors that other libraries read: .safetensors, .npz, and dictionaries as torch.save writes them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "number.h"
#include "tensors.h"

static size_t bytes_of(const tensor *t) { return tensor_count(t) * t->type.size; }

static const tensor_type *named(nf_number_type type)
{
    const tensor_type *k = tensor_types;
    while (k->storage && (k->type.kind != type.kind || k->type.size != type.size))
        k++;
    return k;
}

/* ---- .safetensors ------------------------------------------------------------------------------------------------ */

static char *print_safetensors(const tensors *t, size_t *n)
{
    nf_safetensor *all = nf_alloc(t->n, sizeof *all);
    for (size_t i = 0; i < t->n; i++) {
        const tensor *one = &t->at[i];
        all[i] = (nf_safetensor){.name = one->name, .type = one->type, .dims = one->dims, .numbers = one->numbers};
        all[i].type.reversed = !nf_lowest_first();
        memcpy(all[i].size, one->size, sizeof one->size);
    }
    char *bytes = nf_safetensors_print(nf_safetensors_begin("pt"), all, t->n, n);
    nf_free(all);
    return bytes;
}

/* ---- .npz: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html -------------------------------- */

/* The .npy file of a tensor, as a member of an archive. */
static nf_zip_member npy_of(const tensor *t)
{
    enum { HEAD = 10, ALIGNED = 64, LONGEST = 512 }; /* 8 sizes of 20 digits */
    char dict[LONGEST];
    size_t at = (size_t)snprintf(dict, sizeof dict, "{'descr': '%c%c%zu', 'fortran_order': False, 'shape': (",
                                 t->type.size == 1 ? '|' : '<', t->type.kind, t->type.size);
    for (size_t d = 0; d < t->dims; d++)
        at += (size_t)snprintf(dict + at, sizeof dict - at, "%zu%s", t->size[d],
                               t->dims == 1      ? ","
                               : d + 1 < t->dims ? ", "
                                                 : "");
    at += (size_t)snprintf(dict + at, sizeof dict - at, "), }");
    const size_t head = (HEAD + at + ALIGNED) / ALIGNED * ALIGNED, length = head - HEAD;
    nf_zip_member m = {.n = head + bytes_of(t)};
    m.name = nf_alloc(strlen(t->name) + sizeof ".npy", 1);
    strcat(strcpy(m.name, t->name), ".npy");
    m.bytes = m.own = nf_alloc(m.n, 1);
    memcpy(m.own, "\x93NUMPY\x01\0", 8);
    m.own[8] = (char)(unsigned char)length;
    m.own[9] = (char)(unsigned char)(length >> 8);
    memset(m.own + HEAD, ' ', length);
    memcpy(m.own + HEAD, dict, at);
    m.own[head - 1] = '\n';
    if (bytes_of(t))
        memcpy(m.own + head, t->numbers, bytes_of(t));
    return m;
}

static void add_npys(const tensors *t, nf_zip *z)
{
    z->member = nf_alloc(t->n + 1, sizeof *z->member);
    for (; z->n < t->n; z->n++)
        z->member[z->n] = npy_of(&t->at[z->n]);
}

/* ---- torch.save: opcodes are those of Python's pickletools ------------------------------------------------------- */

/* A pickle that is being written. */
typedef struct pickle {
    char *bytes;
    size_t n;
} pickle;

static void put(pickle *p, const char *bytes, size_t n)
{
    memcpy(p->bytes + p->n, bytes, n);
    p->n += n;
}

static void put_text(pickle *p, const char *text)
{
    const size_t n = strlen(text);
    const char head[5] = {'X', (char)(unsigned char)n, (char)(unsigned char)(n >> 8)};
    put(p, head, 5);
    put(p, text, n);
}

/* LONG1 of eight bytes. */
static void put_number(pickle *p, size_t v)
{
    char bytes[10] = {'\x8a', 8};
    for (int i = 0; i < 8; i++)
        bytes[2 + i] = (char)(unsigned char)((uint64_t)v >> (8 * i));
    put(p, bytes, sizeof bytes);
}

static void put_global(pickle *p, const char *module, const char *name)
{
    put(p, "c", 1);
    put(p, module, strlen(module));
    put(p, "\n", 1);
    put(p, name, strlen(name));
    put(p, "\n", 1);
}

/* A tuple of sizes or strides. */
static void put_sizes(pickle *p, const size_t *size, size_t dims)
{
    put(p, "(", 1);
    for (size_t d = 0; d < dims; d++)
        put_number(p, size[d]);
    put(p, "t", 1);
}

/* _rebuild_tensor_v2(storage, 0, size, stride, False, OrderedDict()), the storage being the member `key`. */
static void put_tensor(pickle *p, const tensor *t, const char *key)
{
    size_t stride[NF_DIMENSIONS], n = 1;
    for (size_t d = t->dims; d-- > 0; n *= t->size[d])
        stride[d] = n;
    put_global(p, "torch._utils", "_rebuild_tensor_v2");
    put(p, "((", 2);
    put_text(p, "storage");
    put_global(p, "torch", named(t->type)->storage);
    put_text(p, key);
    put_text(p, "cpu");
    put_number(p, n);
    put(p, "tQ", 2);
    put_number(p, 0);
    put_sizes(p, t->size, t->dims);
    put_sizes(p, stride, t->dims);
    put(p, "\x89", 1);
    put_global(p, "collections", "OrderedDict");
    put(p, ")RtR", 4);
}

static void add_member(nf_zip *z, const char *name, const char *bytes, size_t n)
{
    z->member[z->n++] = (nf_zip_member){.name = nf_strdup(name), .bytes = bytes, .n = n};
}

static void add_saved(const tensors *t, nf_zip *z)
{
    enum { OPCODES = 256 + 2 * 10 * NF_DIMENSIONS }; /* bytes for a tensor, beside its name */
    size_t most = 16;
    for (size_t i = 0; i < t->n; i++)
        most += OPCODES + strlen(t->at[i].name);
    pickle p = {.bytes = nf_alloc(most, 1)};
    z->member = nf_alloc(t->n + 4, sizeof *z->member);
    put(&p, "\x80\x02}", 3);
    for (size_t i = 0; i < t->n; i++) {
        char key[32];
        snprintf(key, sizeof key, "%zu", i);
        put_text(&p, t->at[i].name);
        put_tensor(&p, &t->at[i], key);
        put(&p, "s", 1);
    }
    put(&p, ".", 1);
    add_member(z, "archive/data.pkl", p.bytes, p.n);
    z->member[0].own = p.bytes;
    add_member(z, "archive/version", "3\n", 2);
    add_member(z, "archive/byteorder", "little", 6);
    for (size_t i = 0; i < t->n; i++) {
        char name[48];
        snprintf(name, sizeof name, "archive/data/%zu", i);
        add_member(z, name, t->at[i].numbers, bytes_of(&t->at[i]));
    }
}

/* ---- all --------------------------------------------------------------------------------------------------------- */

nf_status tensors_print(const tensors *t, tensors_format format, const char *path, char **bytes, size_t *n,
                        nf_error *error)
{
    nf_zip z = {0};
    if (format == TENSORS_SAFETENSORS) {
        *bytes = print_safetensors(t, n);
        return NF_OK;
    }
    if (format == TENSORS_NPZ)
        add_npys(t, &z);
    else
        add_saved(t, &z);
    const nf_status status = nf_zip_write(&z, path, bytes, n, error);
    nf_zip_close(&z);
    return status;
}

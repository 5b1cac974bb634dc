/* names.c - what the pointers to parameters are called in the shipped C. */
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "print/emit_c.h"

/* A set of names that are taken, a hash table with open addressing: a slot holds an index into `name`, + 1; 0: free. */
typedef struct name_table {
    char *const *name;
    uint32_t *taken, size; /* a power of 2 */
} name_table;

/* The slot of a name, or the free one where it belongs. */
static uint32_t *find_name(const name_table *of, const char *name)
{
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (const char *c = name; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 16777619u;
    while (of->taken[hash % of->size] && strcmp(of->name[of->taken[hash % of->size] - 1], name) != 0)
        hash++;
    return &of->taken[hash % of->size];
}

/* What the pointer to parameter i is called in the functions of a block whose first parameter is `first`:
 * l2_net_1_weight for net.1.weight of the layer behind that of the first parameter. A number is added where the name
 * begins as our functions' do or another parameter of the block has it. nf_free'd by the caller. */
static char *local_name(const nfc_model *m, const char *own, const name_table *of, uint32_t first, uint32_t i)
{
    unsigned layer = 0, begin = 0;
    int at = 0, ignored = 0;
    const char *name = m->param[i].name;
    sscanf(m->param[first].name, "flow.%u.%n", &begin, &ignored);
    const size_t n = strlen(name);
    char *s = nf_alloc(n + 48, 1);
    unsigned number = i - first + 1;
    if (sscanf(name, "flow.%u.%n", &layer, &at) == 1)
        snprintf(s, n + 48, "l%u_%s", layer - begin + 1, name + at);
    else
        strcpy(s, name);
    for (char *c = s; *c; c++)
        if (*c == '.')
            *c = '_';
    char *end = s + strlen(s);
    for (bool taken = !strncmp(s, own, strlen(own)); taken || *find_name(of, s); taken = false)
        snprintf(end, 16, "__%u", number++);
    return s;
}

/* Names a block's parameters. Those that have a name keep it: a layer's function of the context has the parameters of
 * its layer, which may stand in a block that was named before. */
static void name_those_of(const nfc_model *m, const char *own, const nfc_block *b, char **name)
{
    name_table of = {name, NULL, 16};
    while (of.size < 2 * b->n_param)
        of.size *= 2;
    of.taken = nf_alloc(of.size, sizeof *of.taken);
    for (uint32_t i = b->first_param; i < b->first_param + b->n_param; i++) {
        if (!name[i])
            name[i] = local_name(m, own, &of, b->first_param, i);
        *find_name(&of, name[i]) = i + 1;
    }
    nf_free(of.taken);
}

char **nfc_name_parameters(const nfc_model *m, const char *own)
{
    char **name = nf_alloc(m->n_param + 1, sizeof *name);
    for (uint32_t b = 0; b < m->n_block; b++)
        name_those_of(m, own, &m->block[b], name);
    return name;
}

/* emit_sections.c - the shared sources (lane.h, wide.h, portable.h) as pieces of generated C. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"
#include "print/print.h"

extern const nfc_source nfc_fragments[]; /* these sources, embedded by the build; ends with a NULL name */

void nfc_capitals(const char *name, char out[64])
{
    size_t i = 0;
    for (; i < 63 && name[i]; i++)
        out[i] = (char)toupper((unsigned char)name[i]);
    out[i] = 0;
}

/* A section of a source, from its line "//@ name : sections that it needs" to the next such line. */
typedef struct section {
    const char *head, *text; /* from its name to the end of that line; what follows, n bytes */
    size_t n;
    bool own, wanted; /* it is of a source that is the target's own; it is to be printed */
} section;

/* The head of the next section of a source from `at` on, or NULL. */
static const char *next_head(const char *at)
{
    at = strstr(at, "//@ ");
    return at ? at + 4 : NULL;
}

/* Adds the sections of a source to the n that s has; returns how many it has now. "//@ end" begins none. */
static uint32_t cut(const char *text, bool own, section *s, uint32_t n)
{
    for (const char *at = next_head(text), *next; at; at = next) {
        const char *end = strchr(at, '\n') + 1;
        next = next_head(end);
        if (next)
            s[n++] = (section){at, end, (size_t)(next - 4 - end), own, false};
    }
    return n;
}

/* The section of this name, the target's own where there is one, or NULL. The name ends at a space or a line's end. */
static section *find(section *s, uint32_t n, const char *name)
{
    const size_t length = strcspn(name, " \n");
    section *found = NULL;
    for (uint32_t i = 0; i < n; i++)
        if (strcspn(s[i].head, " \n") == length && !memcmp(s[i].head, name, length) && !(found && found->own))
            found = &s[i];
    return found;
}

/* Marks the section of this name as wanted, and those that it needs. */
static void want(section *s, uint32_t n, const char *name)
{
    section *of = find(s, n, name);
    if (of && !of->wanted) {
        of->wanted = true;
        for (const char *at = of->head + strcspn(of->head, " \n"); *(at += strspn(at, " :")) != '\n';
             at += strcspn(at, " \n"))
            want(s, n, at);
    }
}

/* Whether the text from s to `end` starts with another. */
static bool starts(const char *s, const char *end, const char *with)
{
    const size_t n = strlen(with);
    return (size_t)(end - s) >= n && !memcmp(s, with, n);
}

void nfc_own(const nfc_model *m, char own[72], char capitals[72])
{
    nfc_capitals(m->name, capitals);
    snprintf(own, 72, "%s_nf", m->name);
    strcat(capitals, "_NF");
}

/* Whether the host calls a section's functions too, or it alone. */
static bool is_of_host(const section *s)
{
    static const char *const name[] = {"philox", "init", "adamw_scale"};
    for (size_t i = 0; i < sizeof name / sizeof *name; i++)
        if (strcspn(s->head, " \n") == strlen(name[i]) && !memcmp(s->head, name[i], strlen(name[i])))
            return true;
    return false;
}

/* Adds n bytes of a source with nf_ and NF_ replaced by the model's own prefix, nf_real and nf_int by C types;
 * function: what stands for the first word of `static inline`. nf_adamw_options, which is public, becomes
 * NAME_adamw_options. */
static void add_renamed(const nfc_model *m, const char *s, size_t n, const char *function, nfc_text *t)
{
    char own[72], capitals[72];
    const char *end = s + n;
    const bool single = m->type == NF_F32;
    nfc_own(m, own, capitals);
    while (s < end) {
        if (starts(s, end, "static inline")) {
            nfc_add(t, "%s", function);
            s += 6;
        } else if (starts(s, end, "nf_real")) {
            nfc_add(t, single ? "float" : "double");
            s += 7;
        } else if (starts(s, end, "nf_int") && !isalnum((unsigned char)s[6]) && s[6] != '_') {
            nfc_add(t, single ? "int32_t" : "int64_t");
            s += 6;
        } else if (starts(s, end, "nf_adamw_options")) {
            nfc_add(t, "%s_", m->name);
            s += 3;
        } else if (starts(s, end, "nf_")) {
            nfc_add(t, "%s_", own);
            s += 3;
        } else if (starts(s, end, "NF_")) {
            nfc_add(t, "%s_", capitals);
            s += 3;
        } else {
            nfc_add_bytes(t, s++, 1);
        }
    }
}

void nfc_emit_sections(const nfc_model *m, const nfc_target *target, const char *const *name, uint32_t n, nfc_text *t)
{
    uint32_t most = 0, count = 0;
    for (const nfc_source *f = nfc_fragments; f->name; f++)
        for (const char *at = next_head(f->text); at; at = next_head(at))
            most++;
    section *s = nf_alloc(most, sizeof *s);
    for (const nfc_source *f = nfc_fragments; f->name; f++) {
        const bool own = strstr(f->name, "_cuda.h") != NULL;
        if (!strstr(f->name, m->type == NF_F32 ? "_double.h" : "_float.h") && (!own || target->cuda))
            count = cut(f->text, own, s, count);
    }
    for (uint32_t i = 0; i < n; i++)
        want(s, count, name[i]);
    for (uint32_t i = 0; i < count; i++)
        if (s[i].wanted)
            add_renamed(m, s[i].text, s[i].n,
                        target->cuda && is_of_host(&s[i]) ? "static __host__ __device__" : target->function, t);
    nf_free(s);
}

/* emit_sections.c - the shared sources (lane.h, wide.h, portable.h) as pieces of generated C. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"
#include "print/print.h"

extern const nfc_source nfc_fragments[];

void nfc_capitals(const char *name, char out[64])
{
    size_t i = 0;
    for (; i < 63 && name[i]; i++)
        out[i] = (char)toupper((unsigned char)name[i]);
    out[i] = 0;
}

typedef struct section {
    char name[24], needs[64];
    const char *text;
    size_t n;
    bool wanted;
} section;

/* Cuts a source at its "//@ name : needs" lines. */
static uint32_t cut(const char *text, section *s, uint32_t n)
{
    for (const char *at = strstr(text, "//@ "); at; at = strstr(at, "//@ ")) {
        const char *end = strchr(at, '\n') + 1;
        if (sscanf(at, "//@ %23s : %63[^\n]", s[n].name, s[n].needs) < 2)
            s[n].needs[0] = 0;
        s[n].text = end;
        at = end;
        const char *next = strstr(end, "//@ ");
        s[n].n = next ? (size_t)(next - end) : 0;
        if (strcmp(s[n].name, "end") != 0)
            n++;
    }
    return n;
}

static void want(section *s, uint32_t n, const char *name)
{
    for (uint32_t i = 0; i < n; i++)
        if (!strcmp(s[i].name, name) && !s[i].wanted) {
            char needs[64], *rest = needs;
            s[i].wanted = true;
            strcpy(needs, s[i].needs);
            for (char *word = strtok_r(needs, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
                want(s, n, word);
        }
}

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

/* The text with nf_ and NF_ replaced by what begins our own names, but for what the header shows; nf_real by the C
 * type. */
static void add_renamed(const nfc_model *m, const char *s, size_t n, nfc_text *t)
{
    char own[72], capitals[72];
    const char *end = s + n;
    const bool single = m->type == NF_F32;
    nfc_own(m, own, capitals);
    while (s < end) {
        if (starts(s, end, "nf_real")) {
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

void nfc_emit_sections(const nfc_model *m, const char *const *name, uint32_t n, nfc_text *t)
{
    section *s = nf_alloc(64, sizeof *s);
    uint32_t count = 0;
    for (const nfc_source *f = nfc_fragments; f->name; f++)
        if (!strstr(f->name, m->type == NF_F32 ? "_double.h" : "_float.h"))
            count = cut(f->text, s, count);
    for (uint32_t i = 0; i < n; i++)
        want(s, count, name[i]);
    for (uint32_t i = 0; i < count; i++)
        if (s[i].wanted)
            add_renamed(m, s[i].text, s[i].n, t);
    nf_free(s);
}

/* emit_same.c - groups of statements that are the same but for the addresses of what they read and write.
 *
 * The inverse of an autoregressive layer does the same for one feature after the other, so that a long body has the
 * same group hundreds of times. Such a group becomes a function of its addresses, one for all of the file's functions
 * of the same sharing: what compiling takes grows with the length of the text. */
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "print/emit_c.h"

enum { OFTEN = 12 /* groups of one text that become a function: fewer are straight code, which is faster */ };

/* A group, printed as the body of a function of its addresses. */
typedef struct group {
    char *text;
    nfc_call_of_same *call;
} group;

static int by_text(const void *a, const void *b) { return strcmp(((const group *)a)->text, ((const group *)b)->text); }

/* Fills of[] with the groups of a section of l that are not computed in pieces, and call[], by group, with their
 * arguments. Returns their number. */
static uint32_t print_groups(nfc_file *f, const nfc_lowered *l, nfc_section section, group *of, nfc_call_of_same *call)
{
    nfc_text t = {0};
    nfc_printer p = nfc_open_printer(f, l, &t);
    uint32_t n = 0;
    for (uint32_t i = nfc_begin(l, section), last; i < l->end[section]; i = last) {
        const nfc_instruction *at = &l->at[i];
        last = nfc_group_end(l, i);
        if (at->form != NFC_FORM_ELEMENT || at->times != 1)
            continue;
        p.bases = &call[at->group].bases;
        nfc_emit_group(&p, i, last);
        of[n++] = (group){t.at, &call[at->group]};
        t = (nfc_text){0};
    }
    nfc_shown_free(p.shown, l->n_values);
    return n;
}

/* The number, from 1 on, of a group's function; it is printed if the blocks' functions of this sharing have none with
 * the same text. */
static uint32_t function_of(nfc_file *f, const group *of)
{
    nfc_text *t = f->to;
    const nfc_bases *b = &of->call->bases;
    for (uint32_t i = 0; i < f->n_same; i++)
        if (f->same[i].of == t && !strcmp(f->same[i].text, of->text))
            return i + 1;
    f->same = nf_realloc(f->same, (f->n_same + 1) * sizeof *f->same);
    f->same[f->n_same++] = (nfc_same){nf_strdup(of->text), t};
    f->parts = true;
    nfc_add(t, "%s %s_PART void %s_same%u(", f->d.target->function, f->capitals, f->own, f->n_same);
    for (uint32_t i = 0; i < b->n; i++)
        nfc_add(t, "%s%s *a%u, ", b->at[i].written ? "" : "const ", f->real, i + 1);
    nfc_add(t, "%ssize_t m)\n{\n    size_t k;\n", b->total == UINT32_MAX ? "" : "double *total, ");
    nfc_add_bytes(t, of->text, strlen(of->text));
    nfc_add(t, "}\n\n");
    return f->n_same;
}

nfc_call_of_same *nfc_find_same(nfc_file *f, const nfc_lowered *l, nfc_section section, uint32_t n_groups)
{
    group *of = nf_alloc(n_groups, sizeof *of);
    nfc_call_of_same *call = nf_alloc(n_groups, sizeof *call);
    const uint32_t n = print_groups(f, l, section, of, call);
    qsort(of, n, sizeof *of, by_text);
    for (uint32_t i = 0, last; i < n; i = last) {
        for (last = i + 1; last < n && !strcmp(of[last].text, of[i].text);)
            last++;
        const uint32_t same = last - i < OFTEN ? 0 : function_of(f, &of[i]);
        for (uint32_t k = i; k < last; k++)
            of[k].call->same = same;
    }
    for (uint32_t i = 0; i < n; i++)
        nf_free(of[i].text);
    nf_free(of);
    return call;
}

void nfc_emit_call(const nfc_printer *p, const nfc_call_of_same *call)
{
    const nfc_bases *b = &call->bases;
    nfc_add(p->t, "    %s_same%u(", p->own, call->same);
    for (uint32_t i = 0; i < b->n; i++) {
        const nfc_operand *from = &b->at[i].from;
        const nfc_value *v = nfc_value_of(p->l, from);
        if (v->varies)
            nfc_emit_row(p->t, nfc_rows_name(p->l, v), v->offset + from->first);
        else
            nfc_print_address(p->l, p->d, p->t, from);
        nfc_add(p->t, ", ");
    }
    if (b->total != UINT32_MAX)
        nfc_add(p->t, "total + %u, ", b->total);
    nfc_add(p->t, "m);\n");
}

void nfc_calls_free(nfc_call_of_same *call, uint32_t n_groups)
{
    for (uint32_t i = 0; call && i < n_groups; i++)
        nf_free(call[i].bases.at);
    nf_free(call);
}

/* emit_routine.c - a block's functions in the shipped C.
 *
 * A prologue (once a call), a function of up to TILE rows, one of the way back where there is one, and an epilogue
 * where there is a loss or a gradient. Element e of row k of a value is at t[e * TILE + k] in the tile's work array. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "print/emit_c.h"

enum {
    /* In statements. Functions are cut between groups, where all values are in memory. */
    LONG = 400,       /* functions with more are cut into parts: */
    PART = 60,        /* after this many where the next group is of another region, */
    LONG_PART = 250,  /* and after this many anywhere */
    VERY_LONG = 1500, /* in functions with more, groups that they have often become functions of their own */
    LONG_WIDE = 40    /* functions of wide values with more are called in CUDA C: nvcc, which opens calls and the loops
                         in them, may not come to an end otherwise */
};

/* ---- prologue, tile and epilogue of a block's function ----------------------------------------------------------- */

/* Prints a function to f->to: its head, a pointer for each parameter that the body names, as in
 * `const float *net_1_weight = params + 2;`, more declarations, which may be NULL, and the body. */
static void add_function(nfc_file *f, const nfc_routine *r, const char *head, const char *declare, const nfc_text *body)
{
    nfc_text *t = f->to;
    nfc_add(t, "%s\n{\n", head);
    for (uint32_t i = r->first_param; i < r->first_param + r->n_param; i++)
        if (f->d.used[i]) {
            const nf_param *q = &f->m->param[i];
            nfc_add(t, "    const %s *%s = params + %zu; /* [", f->real, f->d.params[i], q->offset - r->base);
            nfc_add(t, q->rows ? "%zu, %zu] */\n" : "%zu] */\n", q->rows ? q->rows : q->cols, q->cols);
        }
    if (declare)
        nfc_add(t, "%s", declare);
    if (body->n)
        nfc_add_bytes(t, body->at, body->n);
    nfc_add(t, "}\n\n");
    memset(f->d.used, 0, f->m->n_param * sizeof *f->d.used);
}

static bool in_name(char c) { return isalnum((unsigned char)c) || c == '_'; }

bool nfc_uses(const nfc_text *t, const char *what)
{
    const size_t n = strlen(what);
    for (const char *at = t->at; at && (at = strstr(at, what)); at++)
        if (!(at > t->at && in_name(at[-1])) && !(in_name(what[n - 1]) && in_name(at[n])))
            return true;
    return false;
}

/* Whether what was printed since the last add_function names the pointer of one of the function's parameters. */
static bool names_params(const nfc_file *f, const nfc_routine *r)
{
    for (uint32_t i = r->first_param; i < r->first_param + r->n_param; i++)
        if (f->d.used[i])
            return true;
    return false;
}

/* Prints the prologue or the epilogue of a block's function. */
static void emit_scalar_function(nfc_file *f, const nfc_function *q, nfc_section section)
{
    const nfc_routine *r = &q->r;
    const bool epilogue = section == NFC_EPILOGUE;
    nfc_text body = {0}, first = {0};
    char head[400];
    nfc_print_scalar(&q->lowered, &f->d, &body, section);
    snprintf(head, sizeof head, "%s void %s_%s_%s(const %s *params, %s *s%s%s%s%s%s)", f->d.target->function, f->own,
             r->name, epilogue ? "epilogue" : "prologue", f->real, f->real, epilogue ? ", const double *total" : "",
             epilogue && r->loss != NFC_NONE ? ", double *loss" : "", r->grad && epilogue ? ", " : "",
             r->grad && epilogue ? f->real : "", r->grad && epilogue ? " *grad" : "");
    const bool i = nfc_uses(&body, "(i ="), j = nfc_uses(&body, "(j =");
    if (i || j)
        nfc_add(&first, "    size_t %s%s%s;\n", i ? "i" : "", i && j ? ", " : "", j ? "j" : "");
    nfc_add(&first, "%s%s%s", names_params(f, r) ? "" : "    (void)params;\n",
            nfc_uses(&body, "s[") ? "" : "    (void)s;\n",
            epilogue && !nfc_uses(&body, "total[") ? "    (void)total;\n" : "");
    if (epilogue && r->grad && !nfc_uses(&body, "grad["))
        nfc_add(&first, "    (void)grad;\n");
    add_function(f, r, head, first.at, &body);
    nfc_text_free(&first);
    nfc_text_free(&body);
}

/* Adds `(void)name;` for each pointer, but params, in a list of parameters that the body does not use. */
static void add_unused(nfc_text *first, const nfc_text *body, const char *parameters)
{
    for (const char *at = parameters; (at = strchr(at, '*')); at++) {
        char name[80];
        size_t n = strcspn(at, ","), begin = n; /* RESTRICT may stand between the * and the name */
        while (in_name(at[begin - 1]))
            begin--;
        snprintf(name, sizeof name, "%.*s", (int)(n - begin), at + begin);
        if (!nfc_uses(body, name) && strcmp(name, "params") != 0)
            nfc_add(first, "    (void)%s;\n", name);
    }
}

/* Prints a function over a tile's rows, a block's or a part of one: head is what stands before its body, parameters the
 * list in it. Empties the body. */
static void add_tile_function(nfc_file *f, const nfc_routine *r, const char *head, const char *parameters,
                              nfc_text *body)
{
    nfc_text first = {0};
    if (nfc_uses(body, "(round ="))
        nfc_add(&first, "    int round;\n");
    if (nfc_uses(body, "(k ="))
        nfc_add(&first, "    size_t k%s%s;\n", nfc_uses(body, "(e =") ? ", e" : "",
                nfc_uses(body, "(j =") ? ", j" : "");
    if (strstr(parameters, "params") && !names_params(f, r) && !nfc_uses(body, "params"))
        nfc_add(&first, "    (void)params;\n");
    add_unused(&first, body, parameters);
    if (!nfc_uses(body, "m"))
        nfc_add(&first, "    (void)m;\n");
    add_function(f, r, head, first.at, body);
    nfc_text_free(&first);
    nfc_text_free(body);
    *body = (nfc_text){0};
}

void nfc_add_names(nfc_text *t, const char *parameters)
{
    for (const char *at = parameters; *at;) {
        const size_t n = strcspn(at, ",");
        size_t begin = n;
        while (begin > 0 && in_name(at[begin - 1]))
            begin--;
        nfc_add_bytes(t, at + begin, n - begin);
        at += n;
        if (*at == ',') {
            nfc_add(t, ", ");
            at++;
        }
    }
}

/* Prints part number `part` of a function as a function of its own, and adds the call of it to `calls`. */
static void add_part(nfc_file *f, const nfc_routine *r, const char *name, const char *parameters, nfc_text *body,
                     nfc_text *calls, uint32_t part)
{
    nfc_text head = {0};
    nfc_add(&head, "%s %s_PART void %s_%s_part%u(%s)", f->d.target->function, f->capitals, f->own, name, part,
            parameters);
    add_tile_function(f, r, head.at, parameters, body);
    nfc_add(calls, "    %s_%s_part%u(", f->own, name, part);
    nfc_add_names(calls, parameters);
    nfc_add(calls, ");\n");
    nfc_text_free(&head);
}

nfc_printer nfc_open_printer(nfc_file *f, const nfc_lowered *l, nfc_text *t)
{
    nfc_printer p = {.l = l, .d = &f->d, .own = f->own, .t = t, .need = f->need, .wide = f->wide, .each = f->each};
    p.shown = nf_alloc(l->n_values, sizeof *p.shown);
    return p;
}

uint32_t nfc_group_end(const nfc_lowered *l, uint32_t first)
{
    const nfc_instruction *at = &l->at[first];
    uint32_t i = first + 1;
    while (at->form == NFC_FORM_ELEMENT && i < l->n && l->at[i].form == NFC_FORM_ELEMENT && l->at[i].group == at->group)
        i++;
    return i;
}

void nfc_add_region(const nfc_model *m, uint32_t region, nfc_text *t)
{
    nfc_add(t, "%s%s", nfc_region_of(m, region)->name, region > m->n_region ? ", adjoint" : "");
}

/* Adds the comment that says which region the statements behind it belong to, if any. */
static void emit_region(const nfc_file *f, uint32_t region, nfc_text *t)
{
    if (!region)
        return;
    nfc_add(t, "%s    /* ", t->n ? "\n" : "");
    nfc_add_region(f->m, region, t);
    nfc_add(t, " */\n");
}

/* Prints a block's function, or its way back. Long ones are cut into parts, at the layers where that can be: compilers
 * take more than twice the time for twice the length. Where all values are narrow, params and s are RESTRICT: a
 * compiler may then keep what it has read of them in registers. */
static void emit_tile_function(nfc_file *f, const nfc_function *q, bool way_back)
{
    const nfc_routine *r = &q->r;
    const nfc_lowered *l = &q->lowered;
    const nfc_section section = way_back ? NFC_BACK : NFC_THERE;
    const nfc_style style = {f->real, "TILE", f->d.prefix, q->narrow ? "RESTRICT " : "", "", f->d.target};
    nfc_text body = {0}, calls = {0}, list = {0}, head = {0};
    nfc_printer p = nfc_open_printer(f, l, &body);
    p.pack = r->scratch;
    const uint32_t start = way_back ? r->back : 0, statements = (way_back ? r->n_body : r->back) - start;
    uint32_t region = UINT32_MAX, begin = start, parts = 0;
    char name[160];
    bool round = false;
    nfc_call_of_same *call = statements > VERY_LONG ? nfc_find_same(f, l, section, r->n_groups) : NULL;
    snprintf(name, sizeof name, "%s%s", r->name, way_back ? "_back" : "");
    nfc_add_parameters(&list, &style, r, way_back);
    for (uint32_t i = nfc_begin(l, section), last; i < l->end[section]; i = last) {
        const nfc_instruction *at = &l->at[i];
        last = nfc_group_end(l, i);
        round |= at->form == NFC_FORM_ROUND;
        if (!round && statements > LONG && at->statement - begin >= (at->region != region ? PART : LONG_PART)) {
            add_part(f, r, name, list.at, &body, &calls, ++parts);
            begin = at->statement;
            region = UINT32_MAX;
        }
        if (at->region != region)
            emit_region(f, region = at->region, &body);
        if (at->form != NFC_FORM_ELEMENT)
            nfc_emit_wide(&p, at);
        else if (call && call[at->group].same)
            nfc_emit_call(&p, &call[at->group]);
        else
            nfc_emit_group(&p, i, last);
        round &= at->form != NFC_FORM_END;
    }
    f->parts |= parts > 0;
    if (parts > 0) { /* the last part, before what calls them all */
        add_part(f, r, name, list.at, &body, &calls, ++parts);
        body = calls;
    }
    nfc_add(&head, "%s%s void %s_%s(%s)", f->d.target->function,
            f->d.target->cuda && !q->narrow && statements > LONG_WIDE ? " __noinline__" : "", f->own, name, list.at);
    add_tile_function(f, r, head.at, list.at, &body);
    nfc_text_free(&head);
    nfc_text_free(&list);
    nfc_shown_free(p.shown, l->n_values);
    nfc_calls_free(call, r->n_groups);
}

/* Prints the prologue of a block's function, unless an earlier function's has the same text: q->prologue says whose. */
static void emit_prologue(nfc_file *f, nfc_function *q)
{
    const uint32_t i = (uint32_t)(q - f->code.function);
    nfc_text *to = f->to, own = {0};
    if (!q->r.n_prologue)
        return;
    f->to = &own;
    emit_scalar_function(f, q, NFC_PROLOGUE);
    f->to = to;
    const char *text = strchr(own.at, '('); /* behind the name */
    for (uint32_t k = 0; k < i; k++)
        if (f->block_prologue[k] && !strcmp(f->block_prologue[k], text))
            q->prologue = k;
    if (q->prologue == i) {
        nfc_add_bytes(to, own.at, own.n);
        f->block_prologue[i] = nf_strdup(text);
    }
    nfc_text_free(&own);
}

void nfc_emit_function(nfc_file *f, nfc_function *q)
{
    f->to = &f->of_blocks[q->sharing];
    emit_prologue(f, q);
    for (int back = 0; back <= q->r.two_ways; back++)
        if (nfc_has_statements(&q->r, back))
            emit_tile_function(f, q, back);
    if (q->r.loss != NFC_NONE || q->r.grad)
        emit_scalar_function(f, q, NFC_EPILOGUE);
}

/* emit_routine.c - the functions of an entry point in the shipped C.
 *
 * A prologue (once a call), a tile function (up to TILE rows) and, for the loss, an epilogue; the public function
 * drives them. Element e of row k of a value is at t[e * TILE + k] in the tile's work array. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "emit_c.h"
#include "memory.h"

enum {
    STACK_LIMIT = 96 << 10, /* bytes of work arrays an entry point may keep on the stack */
    LEAST_TILE = 64,        /* rows: long enough for the loops of wide values */
    UNROLL = 8,             /* row values up to this width are unrolled */
    GROUP = 32,             /* elements in a loop: short enough for a processor to overlap two turns */
    PIECE = 128,            /* the same where pieces of wide values are computed: what is between groups is far away */
    LONG = 400,             /* statements: a tile with more is cut into parts, */
    PART = 60,              /* at the layers where they have so many, */
    LONG_PART = 250,        /* and anywhere where they have so many: values between groups are in memory */
    VERY_LONG = 1500,       /* statements: groups that a tile has often are functions */
};

static nfc_layout choose_layout(const nfc_file *f, const nfc_routine *r)
{
    nfc_layout l = {.tile = 128};
    if (r->n_late) /* the runtime's own tiles: the products come after them */
        return (nfc_layout){.tile = (uint32_t)f->m->program.tile};
    const size_t fixed = r->total * sizeof(double) + r->step * f->size;
    while (l.tile > LEAST_TILE && fixed + (size_t)r->scratch * l.tile * f->size > STACK_LIMIT)
        l.tile /= 2;
    l.on_stack = fixed + (size_t)r->scratch * l.tile * f->size <= STACK_LIMIT;
    l.s = (r->total * sizeof(double) + 63) & ~(size_t)63;
    l.t = (l.s + r->step * f->size + 63) & ~(size_t)63;
    l.bytes = (l.t + (size_t)r->scratch * l.tile * f->size + 63) & ~(size_t)63;
    return l;
}

/* ---- functions of a routine -------------------------------------------------------------------------------------- */

/* `const float *flow_2_net_1_weight = params + 2;` for the parameters that the text names. */
static void add_function(nfc_file *f, const char *head, const char *declare, const nfc_text *body)
{
    nfc_text *t = &f->functions;
    nfc_add(t, "%s\n{\n", head);
    for (uint32_t i = 0; i < f->m->n_param; i++)
        if (f->d.used[i]) {
            const nf_param *q = &f->m->param[i];
            nfc_add(t, "    const %s *%s = params + %zu; /* %s [", f->real, f->d.params[i], q->offset, q->name);
            nfc_add(t, q->rows ? "%zu, %zu] */\n" : "%zu] */\n", q->rows ? q->rows : q->cols, q->cols);
        }
    nfc_add(t, "%s", declare);
    if (body->n)
        nfc_add_bytes(t, body->at, body->n);
    nfc_add(t, "}\n\n");
    memset(f->d.used, 0, f->m->n_param * sizeof *f->d.used);
}

/* Whether the text has these characters, not as the end of a longer name. */
static bool uses(const nfc_text *t, const char *what)
{
    for (const char *at = t->at; at && (at = strstr(at, what)); at++)
        if (at == t->at || !(isalnum((unsigned char)at[-1]) || at[-1] == '_'))
            return true;
    return false;
}

static bool names_params(const nfc_file *f)
{
    for (uint32_t i = 0; i < f->m->n_param; i++)
        if (f->d.used[i])
            return true;
    return false;
}

static void emit_scalar_function(nfc_file *f, const nfc_routine *r, const char *part)
{
    const bool epilogue = !strcmp(part, "epilogue");
    nfc_text body = {0}, first = {0};
    char head[400];
    for (uint32_t i = 0; i < (epilogue ? r->n_epilogue : r->n_prologue); i++)
        nfc_emit_step(f->m->graph, r, &f->d, &body, (epilogue ? r->epilogue : r->prologue)[i]);
    if (epilogue)
        nfc_emit_results(f->m->graph, r, &f->d, &body);
    snprintf(head, sizeof head, "static void %s_%s_%s(const %s *params, %s *s%s%s%s)", f->own, r->name, part, f->real,
             f->real, epilogue ? ", const double *total, double *loss" : "", r->grad && epilogue ? ", " : "",
             !r->grad || !epilogue ? ""
             : f->d.single         ? "float *grad"
                                   : "double *grad");
    const bool i = uses(&body, "(i ="), j = uses(&body, "(j =");
    if (i || j)
        nfc_add(&first, "    size_t %s%s%s;\n", i ? "i" : "", i && j ? ", " : "", j ? "j" : "");
    nfc_add(&first, "%s%s%s", names_params(f) ? "" : "    (void)params;\n", uses(&body, "s[") ? "" : "    (void)s;\n",
            epilogue && !uses(&body, "total[") ? "    (void)total;\n" : "");
    if (epilogue && r->grad && !uses(&body, "grad["))
        nfc_add(&first, "    (void)grad;\n");
    add_function(f, head, first.at, &body);
    nfc_text_free(&first);
    nfc_text_free(&body);
}

/* One function of a tile: all of it, or a part. */
static void add_tile_function(nfc_file *f, const char *head, const nfc_layout *l, nfc_text *body, bool uses_tile)
{
    nfc_text first = {0};
    nfc_add(&first, "#define TILE %u\n", l->tile);
    if (uses(body, "(round ="))
        nfc_add(&first, "    int round;\n");
    if (uses(body, "(k ="))
        nfc_add(&first, "    size_t k%s%s;\n", uses(body, "(e =") ? ", e" : "", uses(body, "(j =") ? ", j" : "");
    nfc_add(&first, "%s%s%s%s", names_params(f) || uses(body, "params") ? "" : "    (void)params;\n",
            uses(body, "s[") || uses(body, "s,") ? "" : "    (void)s;\n",
            uses(body, "total") ? "" : "    (void)total;\n", uses_tile ? "" : "    (void)m, (void)t;\n");
    nfc_add(body, "#undef TILE\n");
    add_function(f, head, first.at, body);
    nfc_text_free(&first);
    nfc_text_free(body);
    *body = (nfc_text){0};
}

/* A part of a tile as a function of its own, and the call of it. */
static void add_part(nfc_file *f, const nfc_routine *r, const nfc_layout *l, const char *arguments, nfc_text *body,
                     nfc_text *calls, uint32_t part)
{
    char head[400];
    snprintf(head, sizeof head, "static %s_PART void %s_%s_tile%u(%s)", f->capitals, f->own, r->name, part, arguments);
    add_tile_function(f, head, l, body, true);
    nfc_add(calls, "    %s_%s_tile%u(params, s, m, t, total);\n", f->own, r->name, part);
}

nfc_printer nfc_open_printer(nfc_file *f, const nfc_routine *r, nfc_text *t)
{
    nfc_printer p = {
        .g = f->m->graph, .r = r, .d = &f->d, .own = f->own, .t = t, .need = f->need, .wide = f->wide, .each = f->each};
    p.shown = nf_alloc(p.g->n, sizeof *p.shown);
    for (uint32_t i = 0; i < r->n_body; i++)
        p.shown[r->body[i]].number = i + 1;
    return p;
}

uint32_t nfc_group_end(const nfc_routine *r, uint32_t first)
{
    uint32_t i = first;
    while (i < r->n_body && r->place[r->body[i]].group == r->place[r->body[first]].group)
        i++;
    return i;
}

/* Long tiles are cut into parts, at the layers: compilers take more than twice the time for twice the length. */
static void emit_tile_function(nfc_file *f, const nfc_routine *r, const nfc_layout *l)
{
    static const char *const arguments = "const %s *params, const %s *s, size_t m, %s *t, double *total";
    const nfc_graph *g = f->m->graph;
    nfc_text body = {0}, calls = {0};
    nfc_printer p = nfc_open_printer(f, r, &body);
    uint32_t region = UINT32_MAX, begin = 0, parts = 0;
    char head[400], list[200];
    nfc_call *call = r->n_body > VERY_LONG ? nfc_find_same(f, r, l->tile) : NULL;
    snprintf(list, sizeof list, arguments, f->real, f->real, f->real);
    for (uint32_t i = 0, last; i < r->n_body; i = last) {
        const nfc_place *at = &r->place[r->body[i]];
        const uint32_t here = nfc_at(g, r->body[i])->region;
        last = nfc_group_end(r, i);
        const nfc_loop *loop = nfc_loop_at(r, i);
        if (!loop && r->n_body > LONG && i - begin >= (here != region ? PART : LONG_PART)) {
            add_part(f, r, l, list, &body, &calls, ++parts);
            begin = i;
            region = UINT32_MAX;
        }
        if (here != region) {
            const bool back = here > f->m->n_region;
            region = here;
            if (here)
                nfc_add(&body, "\n    /* %s%s */\n", f->m->region[here - 1 - (back ? f->m->n_region : 0)],
                        back ? ", adjoint" : "");
        }
        p.group = at->group;
        if (loop && i == loop->begin)
            nfc_add(&body, "    for (round = 0; round < %u; round++) {\n", loop->iteration->rounds);
        if (call && call[at->group].same)
            nfc_emit_call(&p, &call[at->group]);
        else if (at->times)
            nfc_emit_group(&p, i, last);
        else
            nfc_emit_wide(&p, r->body[i]);
        if (loop && last == loop->end) {
            nfc_end_round(&p, loop->iteration);
            nfc_add(&body, "    }\n");
        }
    }
    f->parts |= parts > 0;
    if (parts > 0) { /* the last part, before what calls them all */
        add_part(f, r, l, list, &body, &calls, ++parts);
        body = calls;
    }
    snprintf(head, sizeof head, "static void %s_%s_tile(%s)", f->own, r->name, list);
    add_tile_function(f, head, l, &body, r->n_body > 0);
    nfc_shown_free(p.shown, g->n);
    nfc_calls_free(call, r->n_groups);
}

/* ---- the public function ----------------------------------------------------------------------------------------- */

/* Statements that bring one input of a tile in. */
static void emit_input(const nfc_file *f, const nfc_routine *r, const nfc_layout *l, nfc_text *t, nfc_id id,
                       const char *data)
{
    const nfc_node *n = nfc_at(f->m->graph, id);
    const uint32_t row = r->place[id].offset;
    char at[64];
    snprintf(at, sizeof at, "t + %u", row * l->tile);
    switch (n->input) {
    case NFC_IN_DATA:
        nfc_add(t, "        %s_to_tile(%s + first * %u, rows, %u, %u, %u, m, %s);\n", f->own, data, n->cols, n->cols,
                n->cols, l->tile, at);
        break;
    case NFC_IN_CONTEXT:
        nfc_add(t, "        %s_to_tile(context + first * %u, rows, %u, %u, %u, m, %s);\n", f->own, n->cols, n->cols,
                n->cols, l->tile, at);
        break;
    case NFC_IN_WEIGHT:
        nfc_add(t, "        %s_weights(n, rows, m, %s);\n", f->own, at);
        break;
    default:
        nfc_add(t, "        %s_random(seed, start + first, m, %u, %u, %s);\n", f->own, n->cols, l->tile, at);
    }
}

/* One element of an output, row k of the tile. */
void nfc_emit_output_element(const nfc_file *f, const nfc_routine *r, const nfc_layout *l, nfc_text *t, nfc_id id,
                             uint32_t e)
{
    const nfc_id leaf = nfc_leaf(f->m->graph, r, id, &e);
    if (nfc_at(f->m->graph, leaf)->rate == NFC_ROW)
        nfc_add(t, "t[%u + k]", (r->place[leaf].offset + e) * l->tile);
    else
        nfc_emit_element(f->m->graph, r, &f->d, t, leaf, e);
}

/* Statements that write one output of a tile to `to`, width numbers a row. */
static void emit_output(const nfc_file *f, const nfc_routine *r, const nfc_layout *l, nfc_text *t, nfc_id id,
                        const char *to, bool may_be_null)
{
    const nfc_graph *g = f->m->graph;
    const uint32_t width = nfc_width(g, id);
    if (may_be_null)
        nfc_add(t, "        if (%s)\n    ", to);
    nfc_add(t, "        for (k = 0; k < rows; k++)%s\n", width > 1 && width <= UNROLL ? " {" : "");
    if (width > UNROLL) {
        uint32_t first;
        int32_t step;
        const nfc_id leaf = nfc_view(g, r, id, &first, &step);
        nfc_add(t, "            for (j = 0; j < %u; j++)\n                %s[(first + k) * %u + j] = ", width, to,
                width);
        if (nfc_at(g, leaf)->rate == NFC_ROW)
            nfc_add(t, "t[(%u %c %d * j) * %u + k];\n", r->place[leaf].offset + first, step < 0 ? '-' : '+',
                    step < 0 ? -step : step, l->tile);
        else {
            nfc_emit_indexed(g, r, &f->d, t, id, "j");
            nfc_add(t, ";\n");
        }
        return;
    }
    for (uint32_t e = 0; e < width; e++) {
        nfc_add(t, may_be_null ? "                " : "            ");
        if (width == 1)
            nfc_add(t, "%s[first + k] = ", to);
        else
            nfc_add(t, "%s[(first + k) * %u + %u] = ", to, width, e);
        nfc_emit_output_element(f, r, l, t, id, e);
        nfc_add(t, ";\n");
    }
    if (width > 1)
        nfc_add(t, "        }\n");
}

/* The signature of each entry point, with %R for the real type and %C for the context argument. */
static const char *const signature[NF_ENTRIES] = {
    [NF_FORWARD] = "void %N_forward(const %R *params, size_t n, const %R *x, %C%R *z, %R *ldj, void *work)",
    [NF_INVERSE] = "void %N_inverse(const %R *params, size_t n, const %R *z, %C%R *x, %R *ldj, void *work)",
    [NF_LOG_PROB] = "void %N_log_prob(const %R *params, size_t n, const %R *x, %C%R *log_prob, void *work)",
    [NF_SCORE] = "void %N_score(const %R *params, size_t n, const %R *x, %C%R *score, void *work)",
    [NF_LOSS] = "static double %O_loss_only(const %R *params, size_t n, const %R *x, %Cvoid *work)",
    [NF_GRAD] = "static double %O_loss_grad(const %R *params, size_t n, const %R *x, %C%R *grad, void *work)",
    [NF_SAMPLE] = "void %N_sample(const %R *params, uint64_t seed, uint64_t start, size_t n, %R *x, %Cvoid *work)",
    [NF_LAYERS] = "void %N_layers(const %R *params, size_t n, const %R *z, %C%R *x_each, void *work)",
};

void nfc_add_signature(const nfc_file *f, nfc_text *t, const char *s)
{
    for (; *s; s++)
        if (*s != '%')
            nfc_add_bytes(t, s, 1);
        else if (*++s == 'N')
            nfc_add(t, "%s", f->name);
        else if (*s == 'O')
            nfc_add(t, "%s", f->own);
        else if (*s == 'R')
            nfc_add(t, "%s", f->real);
        else if (f->m->context)
            nfc_add(t, "const %s *context, ", f->real);
}

static void emit_work(const nfc_file *f, const nfc_routine *r, const nfc_layout *l, nfc_text *t)
{
    if (l->on_stack) {
        if (r->total)
            nfc_add(t, "    double total[%u] = {0};\n", r->total);
        nfc_add(t, "    %s s[%u], t[%u * %u];\n", f->real, r->step + 1, r->scratch + 1, l->tile);
        return;
    }
    if (r->total)
        nfc_add(t, "    double *total = (double *)work;\n");
    nfc_add(t, "    %s *s = (%s *)((char *)work + %zu), *t = (%s *)((char *)work + %zu);\n", f->real, f->real, l->s,
            f->real, l->t);
}

/* Whether rows that fit one lane have a function of their own: all values are narrow, and the program is short. */
static bool has_lane(const nfc_file *f, const nfc_routine *r, const nfc_layout *l)
{
    bool narrow = l->on_stack && !r->total && r->n_loops == 0 && r->n_body <= LONG &&
                  (r->kind == NF_FORWARD || r->kind == NF_INVERSE || r->kind == NF_LOG_PROB);
    for (uint32_t i = 0; i < r->n_body; i++)
        narrow &= nfc_width(f->m->graph, r->body[i]) <= UNROLL;
    return narrow;
}

static void emit_lane_function(nfc_file *f, const nfc_routine *r)
{
    f->flat = true;
    nfc_add(
        &f->functions,
        "/* The same with all loops and calls opened, where the rows fit one lane: no value goes through memory. */\n"
        "static %s_FLAT void %s_%s_lane(const %s *params, const %s *s, %s *t)\n{\n"
        "    %s_%s_tile(params, s, LANES, t, NULL);\n}\n\n",
        f->capitals, f->own, r->name, f->real, f->real, f->real, f->own, r->name);
}

static void emit_entry(nfc_file *f, const nfc_routine *r, const nfc_layout *l)
{
    const nfc_graph *g = f->m->graph;
    const char *data = r->kind == NF_INVERSE || r->kind == NF_LAYERS ? "z" : "x";
    const bool loss = r->kind == NF_LOSS || r->kind == NF_GRAD;
    nfc_text *t = &f->functions, body = {0};
    for (nfc_id id = 0; id < g->n; id++)
        if (nfc_at(g, id)->op == NFC_OP_INPUT && r->in[nfc_at(g, id)->input] && r->place[id].home == NFC_TILE)
            emit_input(f, r, l, &body, id, data);
    if (has_lane(f, r, l)) {
        emit_lane_function(f, r);
        nfc_add(&body, "        if (m == LANES)\n            %s_%s_lane(params, s, t);\n        else\n    ", f->own,
                r->name);
    }
    nfc_add(&body, "        %s_%s_tile(params, s, m, t, %s);\n", f->own, r->name, r->total ? "total" : "NULL");
    for (uint32_t i = 0; i < r->n_out; i++) {
        static const char *const row[NF_ENTRIES] = {"z", "x", "log_prob", "score", NULL, NULL, "x", NULL};
        char each[48];
        snprintf(each, sizeof each, "(x_each + %u * n)", i * f->m->dim);
        const char *to = r->kind == NF_LAYERS ? each : i == 1 ? "ldj" : row[r->kind];
        emit_output(f, r, l, &body, r->out[i], to, i == 1 && r->kind != NF_LAYERS);
    }
    nfc_add_signature(f, t, signature[r->kind]);
    nfc_add(t, "\n{\n");
    for (uint32_t i = 0; i < f->m->n_param; i++)
        if (f->d.used[i])
            nfc_add(t, "    const %s *%s = params + %zu;\n", f->real, f->d.params[i], f->m->param[i].offset);
    memset(f->d.used, 0, f->m->n_param * sizeof *f->d.used);
    emit_work(f, r, l, t);
    nfc_add(t, "    size_t first%s%s;\n%s", uses(&body, "(k =") ? ", k" : "", uses(&body, "(j =") ? ", j" : "",
            loss ? "    double loss = 0;\n" : "");
    if (l->on_stack)
        nfc_add(t, "    (void)work;\n");
    if (f->m->context && !uses(&body, "context"))
        nfc_add(t, "    (void)context;\n");
    if (r->kind != NF_SAMPLE && !strstr(body.at, "to_tile(x") && !strstr(body.at, "to_tile(z"))
        nfc_add(t, "    (void)%s;\n", data);
    if (r->kind == NF_SAMPLE && !uses(&body, "seed"))
        nfc_add(t, "    (void)seed, (void)start;\n");
    if (r->total && !l->on_stack)
        nfc_add(t, "    memset(total, 0, %u * sizeof *total);\n", r->total);
    nfc_add(t, "    %s_%s_prologue(params, s);\n", f->own, r->name);
    nfc_add(t, "    for (first = 0; first < n; first += %u) {\n", l->tile);
    nfc_add(t, "        const size_t rows = n - first < %u ? n - first : %u;\n", l->tile, l->tile);
    nfc_add(t, "        const size_t m = (rows + LANES - 1) / LANES * LANES;\n");
    nfc_add_bytes(t, body.at, body.n);
    nfc_add(t, "    }\n");
    if (loss)
        nfc_add(t, "    if (n > 0)\n        %s_%s_epilogue(params, s, %s, &loss%s);\n    return loss;\n", f->own,
                r->name, r->total ? "total" : "NULL", r->grad ? ", grad" : "");
    nfc_add(t, "}\n\n");
    nfc_text_free(&body);
}

nfc_layout nfc_emit_parts(nfc_file *f, nfc_routine *r, uint32_t late)
{
    const nfc_schedule_options options = {
        .unroll_rows = UNROLL, .group_size = GROUP, .piece_size = PIECE, .inputs_in_tile = true, .late = late};
    nfc_schedule(f->m->graph, r, &options);
    const nfc_layout l = choose_layout(f, r);
    f->need_random |= r->in[NFC_IN_RANDOM] > 0;
    nfc_add(&f->functions, "/* ---- %s ---- */\n\n", r->name);
    emit_scalar_function(f, r, "prologue");
    emit_tile_function(f, r, &l);
    if (r->loss != NFC_NONE)
        emit_scalar_function(f, r, "epilogue");
    return l;
}

void nfc_emit_routine(nfc_file *f, nf_entry_kind kind)
{
    nfc_routine r = nfc_model_routine(f->m, kind);
    const nfc_layout l = nfc_emit_parts(f, &r, 0);
    if (!l.on_stack && l.bytes > f->work)
        f->work = l.bytes;
    emit_entry(f, &r, &l);
    nfc_schedule_free(&r);
}

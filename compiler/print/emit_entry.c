/* emit_entry.c - the entry points of the shipped C: they call the blocks' functions for one tile of rows after the
 * other. */
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "print/emit_c.h"

enum {
    NEAR = 96 << 10, /* bytes of `work` that stay in the caches near to a core */
    MOST_ROWS = 128, /* of a tile */
    LEAST_ROWS = 64, /* of a tile: enough for the loops of wide values to pay */
    LONG = 400,      /* statements: entry points with more get no function for rows that fit one lane */
    LONG_ROW =
        1500 /* the same for functions of a row on a GPU, whose values are in registers where copies are opened */
};

/* How an entry point divides `work` with tiles of so many rows. */
static nfc_layout lay_out(const nfc_file *f, const nfc_plan *p, uint32_t tile)
{
    nfc_layout l = {0};
    l.s = (p->total * sizeof(double) + 63) & ~(size_t)63;
    l.t = (l.s + p->step * f->size + 63) & ~(size_t)63;
    l.bytes = (l.t + (size_t)p->rows * tile * f->size + 63) & ~(size_t)63;
    l.near = p->total * sizeof(double) + (p->step + (size_t)(p->rows - p->pack) * tile) * f->size <= NEAR;
    return l;
}

/* Rows of a tile of the entry points that share functions: as many as keep `work` near for all of them. */
uint32_t nfc_tile_of(const nfc_file *f, nfc_sharing sharing)
{
    uint32_t tile = f->d.target->cuda ? 1 : MOST_ROWS;
    for (int k = 0; k < NFC_ENTRIES; k++) {
        const nfc_plan *p = &f->code.plan[k];
        while (p->n && p->sharing == sharing && tile > LEAST_ROWS && !lay_out(f, p, tile).near)
            tile /= 2;
        if (p->n_product) /* the runtime's own: a late product reads all of its tile's scratch when the tile is done */
            return (uint32_t)f->m->program.tile;
    }
    return tile;
}

/* ---- the public function ----------------------------------------------------------------------------------------- */

/* Adds the statements that copy a tile's cotangents from the array `name`, which may begin with a minus, to rows of the
 * tile: 0 where the array is NULL, and for the rows that pad the last lane. */
static void emit_cotangent(const nfc_file *f, const nfc_plan *p, nfc_text *t, int kind, const char *name)
{
    const bool minus = name[0] == '-';
    nfc_add(t,
            "        memset(t + %u, 0, %u * sizeof *t);\n        for (k = 0; %s && k < %s; k++)\n"
            "            for (j = 0; j < %u; j++)\n                t[(%u + j) * %u + k] = %s[(first + k) * %u + j];\n",
            p->in_row[kind] * f->tile, p->in[kind] * f->tile, name + minus, f->d.target->rows, p->in[kind],
            p->in_row[kind], f->tile, name, p->in[kind]);
}

/* Adds the statement that fills a tile's rows of one input, an NF_IN_...; data: the name of the array of data. */
static void emit_input(const nfc_file *f, const nfc_plan *p, nfc_text *t, int kind, const char *data)
{
    const uint32_t width = p->in[kind];
    char at[64];
    snprintf(at, sizeof at, "t + %u", p->in_row[kind] * f->tile);
    switch (kind) {
    case NF_IN_DATA:
        nfc_add(t, "        %s_to_tile(%s + first * %u, rows, %u, %u, %u, m, %s);\n", f->own, data, width, width, width,
                f->tile, at);
        break;
    case NF_IN_CONTEXT:
        nfc_add(t, "        %s_to_tile(context + first * %u, rows, %u, %u, %u, m, %s);\n", f->own, width, width, width,
                f->tile, at);
        break;
    case NF_IN_WEIGHT:
        nfc_add(t, "        %s_weights(n, rows, m, %s);\n", f->own, at);
        break;
    default:
        if (f->members) /* an ensemble has drawn them, for all of its members */
            nfc_add(t, "        %s_to_tile(random + first * %u, rows, %u, %u, %u, m, %s);\n", f->own, width, width,
                    width, f->tile, at);
        else
            nfc_add(t, "        %s_random(seed, start + first, m, %u, %u, %s);\n", f->own, width, f->tile, at);
    }
}

/* Adds the number of the tile's row that element j of an output is in, where j is a C expression: by the table `order`
 * of add_order if the output has an order. */
static void add_output_row(nfc_text *t, const nfc_output *o, const char *j)
{
    if (o->order)
        nfc_add(t, "%u + order[%s]", o->from.at, j);
    else
        nfc_add(t, "%u + %s", o->from.at, j);
}

/* Adds the definition of the table `order`. */
static void add_order(nfc_text *t, const uint32_t *order, uint32_t width, const char *indent)
{
    nfc_add(t, "%sstatic const unsigned order[%u] = {", indent, width);
    for (uint32_t j = 0; j < width; j++)
        nfc_add(t, "%s%u", j == 0 ? "" : j % 24 ? ", " : ",\n        ", order[j]);
    nfc_add(t, "};\n");
}

/* Adds the statements that write the outputs of the entry point `layers` for one tile. All have one width; x_each holds
 * one [n, width] array for each, one behind the other. */
static void emit_layers(const nfc_file *f, const nfc_plan *p, nfc_text *t)
{
    const uint32_t width = p->out[0].width;
    nfc_add(t, "        static const unsigned at[%u][%u] = {", p->n_out, width);
    for (uint32_t i = 0; i < p->n_out; i++)
        for (uint32_t e = 0; e < width; e++) {
            const nfc_output *o = &p->out[i];
            nfc_add(t, "%s%s%u%s",
                    i + e == 0             ? ""
                    : (i * width + e) % 20 ? ", "
                                           : ",\n            ",
                    e == 0 ? "{" : "", o->from.at + (o->order ? o->order[e] : e), e + 1 == width ? "}" : "");
        }
    nfc_add(t,
            "};\n        for (i = 0; i < %u; i++)\n            for (j = 0; j < %u; j++)\n"
            "                for (k = 0; k < %s; k++)\n"
            "                    x_each[(i * n + first + k) * %u + j] = t[at[i][j] * %u + k];\n",
            p->n_out, width, f->d.target->rows, width, f->tile);
}

/* Adds the statements that write one output of a tile to the array `to`, width numbers a row; may_be_null: if the
 * caller of the entry point gave one. */
static void emit_output(const nfc_file *f, nfc_text *t, const nfc_output *o, const char *to, bool may_be_null)
{
    const uint32_t width = o->width;
    nfc_add(t, "        %s%s%s%s", may_be_null ? "if (" : "", may_be_null ? to : "", may_be_null ? ") " : "",
            width > UNROLL && o->order ? "{\n" : "");
    if (width > UNROLL) {
        if (o->order)
            add_order(t, o->order, width, "            ");
        nfc_add(t,
                "%sfor (k = 0; k < %s; k++)\n            for (j = 0; j < %u; j++)\n                %s[(first + "
                "k) * %u + j] = t[(",
                o->order ? "            " : "", f->d.target->rows, width, to, width);
        add_output_row(t, o, "j");
        nfc_add(t, ") * %u + k];\n%s", f->tile, o->order ? "        }\n" : "");
        return;
    }
    if (width == 1 && !f->d.target->cuda) {
        nfc_add(t, "memcpy(%s + first, t + %u, rows * sizeof *t);\n", to, o->from.at * f->tile);
        return;
    }
    nfc_add(t, "for (k = 0; k < %s; k++) {\n", f->d.target->rows);
    for (uint32_t e = 0; e < width; e++)
        nfc_add(t, "            %s[(first + k) * %u + %u] = t[%u + k];\n", to, width, e,
                (o->from.at + (o->order ? o->order[e] : e)) * f->tile);
    nfc_add(t, "        }\n");
}

void nfc_add_signature(const nfc_model *m, const nfc_target *target, nfc_text *t, const char *s, const char *first)
{
    char own[72], capitals[72];
    nfc_own(m, own, capitals);
    for (; *s; s++)
        if (*s != '%')
            nfc_add_bytes(t, s, 1);
        else if (*++s == 'N')
            nfc_add(t, "%s", m->name);
        else if (*s == 'U')
            nfc_add_bytes(t, capitals, strlen(m->name));
        else if (*s == 'O')
            nfc_add(t, "%s", own);
        else if (*s == 'R')
            nfc_add(t, m->type == NF_F32 ? "float" : "double");
        else if (*s == 'L')
            nfc_add(t, "%u", m->layers);
        else if (*s == 'D')
            nfc_add(t, m->context ? "%s *dcontext, " : "", m->type == NF_F32 ? "float" : "double");
        else if (*s == 'F')
            nfc_add(t, "%s", first);
        else if (*s == 'V')
            nfc_add(t, "%s", target->result);
        else if (*s == 'W')
            nfc_add(t, "%s", target->loss);
        else if (*s == 'E')
            nfc_add(t, "%s", target->value);
        else if (*s == 'S')
            nfc_add(t, "%s", target->stream);
        else if (m->context)
            nfc_add(t, "const %s *context, ", m->type == NF_F32 ? "float" : "double");
}

/* Adds the declarations of total, s and t in `work`. */
static void emit_work(const nfc_file *f, const nfc_plan *p, const nfc_layout *l, nfc_text *t)
{
    if (p->total)
        nfc_add(t, "    double *total = (double *)work;\n");
    nfc_add(t, "    %s *s = (%s *)((char *)work + %zu), *t = (%s *)((char *)work + %zu);\n", f->real, f->real, l->s,
            f->real, l->t);
}

/* The statements that an entry point does with a row; more than LONG where some of its values are not narrow. */
static uint32_t statements_of(const nfc_file *f, const nfc_plan *p)
{
    bool narrow = true;
    uint32_t statements = 0;
    for (uint32_t i = 0; i < p->n; i++) {
        if (p->call[i].kind > NFC_RUN_BACK)
            continue;
        const nfc_function *q = &f->code.function[p->call[i].function];
        statements += q->r.n_body;
        narrow &= q->narrow;
    }
    return narrow ? statements : UINT32_MAX;
}

/* Whether an entry point has a second function of a tile, for rows that fit one lane: forward, inverse and log_prob do
 * where all values are narrow and there are few statements. */
static bool has_lane(const nfc_file *f, const nfc_plan *p, const nfc_layout *l)
{
    const bool maps = p->kind == NF_FORWARD || p->kind == NF_INVERSE || p->kind == NF_LOG_PROB;
    return l->near && !p->total && maps && statements_of(f, p) <= LONG;
}

/* Prints an entry point's prologue, with this body, unless that of another entry point has the same text and is called
 * instead. */
static void add_prologue(nfc_file *f, const nfc_plan *p, const nfc_text *body)
{
    nfc_text whole = {0};
    nfc_add(&whole, "(const %s *params, %s *s)\n{\n%s%s%s}\n\n", f->real, f->real,
            nfc_uses(body, "(i =") ? "    size_t i;\n" : "", body->n ? "" : "    (void)params, (void)s;\n",
            body->n ? body->at : "");
    f->prologue[p->kind] = p->name;
    for (int k = 0; k < NFC_ENTRIES; k++)
        if (f->prologue_text[k] && !strcmp(f->prologue_text[k], whole.at))
            f->prologue[p->kind] = f->code.plan[k].name;
    if (f->prologue[p->kind] != p->name) {
        nfc_text_free(&whole);
        return;
    }
    nfc_add(&f->functions, "%s void %s_%s_prologue%s", f->d.target->function, f->own, p->name, whole.at);
    f->prologue_text[p->kind] = whole.at;
}

/* Prints an entry point's function of one tile, which calls the blocks' functions; `lane`: its second one, for rows
 * that fit one lane. */
static void emit_tile(nfc_file *f, const nfc_plan *p, bool lane)
{
    nfc_style style = {f->real, "TILE", f->d.prefix, .target = f->d.target};
    nfc_text *t = &f->functions, body = {0};
    const bool opened = lane || (f->d.target->cuda && statements_of(f, p) <= LONG_ROW);
    style.copies = opened ? "COPIES " : "";
    nfc_add_calls(&body, &style, &f->code, p);
    if (lane)
        nfc_add(t, "/* The same with all calls opened, where the rows fit one lane. */\nstatic %s_FLAT", f->capitals);
    else
        nfc_add(t, "%s", f->d.target->function);
    nfc_add(t, " void %s_%s_%s(const %s *params, const %s *s, %s *t%s%s)\n{\n", f->own, p->name, lane ? "lane" : "tile",
            f->real, f->real, f->real, p->total ? ", double *total" : "", lane ? "" : ", size_t m");
    const bool i = nfc_uses(&body, "(i ="), k = nfc_uses(&body, "(k ="), j = nfc_uses(&body, "(j =");
    if (i || k || j)
        nfc_add(t, "    size_t %s%s%s%s%s;\n", i ? "i" : "", i && (k || j) ? ", " : "", k ? "k" : "",
                k && j ? ", " : "", j ? "j" : "");
    nfc_add(t, "%s%s%s%s", lane ? "    const size_t m = LANES;\n" : "",
            nfc_uses(&body, "params") ? "" : "    (void)params;\n", nfc_uses(&body, "s") ? "" : "    (void)s;\n",
            nfc_uses(&body, "m") ? "" : "    (void)m, (void)t;\n");
    nfc_add(t, "%s}\n\n", body.n ? body.at : "");
    nfc_text_free(&body);
}

/* Prints an entry point's prologue, its function of one tile, and its epilogue where it has a loss or a gradient. */
void nfc_emit_plan(nfc_file *f, const nfc_plan *p)
{
    const nfc_style style = {f->real, "TILE", f->d.prefix, .copies = "", .target = f->d.target};
    nfc_text *t = &f->functions, body = {0};
    nfc_add_prologue(&body, &style, &f->code, p);
    add_prologue(f, p, &body);
    nfc_text_free(&body);
    emit_tile(f, p, false);
    if (!p->loss && !p->grad)
        return;
    body = (nfc_text){0};
    nfc_add_epilogue(&body, &style, &f->code, p);
    nfc_add(t, "%s void %s_%s_epilogue(const %s *params, %s *s, const double *total%s%s%s%s)\n{\n%s",
            f->d.target->function, f->own, p->name, f->real, f->real, p->loss ? ", double *loss" : "",
            p->grad ? ", " : "", p->grad ? f->real : "", p->grad ? " *grad" : "",
            nfc_uses(&body, "(i =") ? "    size_t i;\n" : "");
    nfc_add(t, "%s}\n\n", body.at);
    nfc_text_free(&body);
}

/* Whether one flow's function of an entry point is public: those of an ensemble's members are not, and no density of
 * whole numbers. */
static bool is_public(const nfc_file *f, unsigned kind)
{
    return f->shown >> kind & 1 && !f->members && !(f->m->points && nfc_entries[kind].sums);
}

/* Adds what the public score does in the end where a score is NaN: it computes the log-density of all rows, and the
 * scores of those where that is -inf become 0. */
static void emit_settling(const nfc_file *f, nfc_text *t)
{
    const nfc_model *m = f->m;
    const bool shown = is_public(f, NF_LOG_PROB);
    nfc_add(t, "    for (first = 0; !numbers && first < n; first += %u) {\n", f->tile);
    nfc_add(t, "        const size_t rows = n - first < %u ? n - first : %u;\n", f->tile, f->tile);
    nfc_add(t, "        %s_log_prob%s(params, rows, x + first * %u, ", shown ? f->name : f->own, shown ? "" : "_only",
            m->dim);
    if (m->context)
        nfc_add(t, "context + first * %u, ", m->context);
    nfc_add(t, "log_prob, work);\n        %s_settle(log_prob, rows, %u, score + first * %u);\n    }\n", f->own, m->dim,
            m->dim);
}

void nfc_emit_inputs(const nfc_file *f, const nfc_plan *p, nfc_text *t, const nfc_entry_point *e)
{
    for (int k = 0; k < NF_IN_KINDS; k++)
        if (k < NF_IN_ROW_COTANGENT && p->in[k])
            emit_input(f, p, t, k, e->data);
        else if (p->in[k])
            emit_cotangent(f, p, t, k, e->cotangent[k - NF_IN_ROW_COTANGENT]);
}

/* Adds the statements that round a tile's samples down where features are whole numbers. */
static void emit_rounding(const nfc_file *f, nfc_text *t)
{
    const nfc_model *m = f->m;
    for (uint32_t j = 0; m->points && j < m->dim; j++)
        if (m->points[j])
            nfc_add(t,
                    "        for (k = 0; k < %s; k++)\n            x[(first + k) * %u + %u] = "
                    "(%s)fmin(fmax(floor((double)x[(first + k) * %u + %u]), %.1f), %.1f);\n",
                    f->d.target->rows, m->dim, j, f->real, m->dim, j, m->ends[2 * j], m->ends[2 * j + 1]);
}

void nfc_emit_outputs(const nfc_file *f, const nfc_plan *p, nfc_text *t, const nfc_entry_point *e)
{
    if (p->kind == NF_LAYERS)
        emit_layers(f, p, t);
    for (uint32_t i = 0; p->kind != NF_LAYERS && i < p->n_out; i++)
        emit_output(f, t, &p->out[i], e->out[i], i == 1 || e->cotangent[1]);
    if (p->kind == NF_SAMPLE)
        emit_rounding(f, t);
}

/* Prints an entry point's function of all rows: its public one, or a static one, as the two are that the public loss
 * calls, and log_prob where only the score calls it. */
static void emit_entry(nfc_file *f, unsigned kind, const nfc_plan *p, const nfc_layout *l)
{
    const nfc_entry_point *e = &nfc_entries[kind];
    const bool gradient = e->cotangent[1] != NULL; /* beside outputs of rows, and then all may be NULL */
    nfc_text *t = &f->functions, body = {0};
    nfc_emit_inputs(f, p, &body, e);
    if (has_lane(f, p, l) && kind == p->kind) {
        f->flat = true;
        emit_tile(f, p, true);
        nfc_add(&body, "        if (m == LANES)\n            %s_%s_lane(params, s, t);\n        else\n    ", f->own,
                p->name);
    }
    nfc_add(&body, "        %s_%s_tile(params, s, t%s, m);\n", f->own, p->name, p->total ? ", total" : "");
    if (kind == NF_LOSS)
        nfc_add(&body, "        for (k = 0; k < rows; k++)\n            loss -= (double)t[%u + k];\n",
                p->out[0].from.at * f->tile);
    else
        nfc_emit_outputs(f, p, &body, e);
    if (kind == NF_SCORE)
        nfc_add(&body, "        numbers &= %s_are_numbers(score + first * %u, rows * %u);\n", f->own, f->m->dim,
                f->m->dim);
    nfc_add_signature(f->m, f->d.target, t,
                      is_public(f, kind) && kind == p->kind && e->signature ? e->signature : e->part, "start");
    nfc_add(t, "\n{\n");
    emit_work(f, p, l, t);
    nfc_add(t, "    size_t first%s%s%s;\n%s", nfc_uses(&body, "(i =") ? ", i" : "",
            nfc_uses(&body, "(k =") ? ", k" : "", nfc_uses(&body, "(j =") ? ", j" : "",
            kind == NF_LOSS || (p->grad && p->loss) ? "    double loss = 0;\n" : "");
    if (kind == NF_SCORE)
        nfc_add(t, "    int numbers = 1;\n    %s log_prob[%u];\n", f->real, f->tile);
    if (f->m->context && kind != NF_SCORE && !nfc_uses(&body, "context"))
        nfc_add(t, "    (void)context;\n");
    if (e->data && !p->in[NF_IN_DATA])
        nfc_add(t, "    (void)%s;\n", e->data);
    if (!e->data && !p->in[NF_IN_RANDOM])
        nfc_add(t, f->members ? "    (void)random;\n" : "    (void)seed, (void)start;\n");
    if (p->total)
        nfc_add(t, "    memset(total, 0, %u * sizeof *total);\n", p->total);
    nfc_add(t, "    %s_%s_prologue(params, s);\n", f->own, f->prologue[p->kind]);
    nfc_add(t, "    for (first = 0; first < n; first += %u) {\n", f->tile);
    nfc_add(t, "        const size_t rows = n - first < %u ? n - first : %u;\n", f->tile, f->tile);
    nfc_add(t, "        const size_t m = (rows + LANES - 1) / LANES * LANES;\n");
    nfc_add_bytes(t, body.at, body.n);
    nfc_add(t, "    }\n");
    if (kind == NF_LOSS)
        nfc_add(t, "    return n > 0 ? loss / (double)n : 0;\n");
    if (gradient && f->m->params) /* a part of the parameters may have no part in it */
        nfc_add(t, "    if (dparams)\n        memset(dparams, 0, %u * sizeof *dparams);\n", f->m->params);
    else if (gradient)
        nfc_add(t, "    (void)dparams;\n");
    if (p->grad) {
        nfc_add(t, "    if (%s)\n        %s_%s_epilogue(params, s, %s%s, %s);\n", gradient ? "dparams" : "n > 0",
                f->own, p->name, p->total ? "total" : "NULL", p->loss ? ", &loss" : "", gradient ? "dparams" : "grad");
        nfc_add(t, gradient ? "" : "    return loss;\n");
    }
    if (kind == NF_SCORE)
        emit_settling(f, t);
    nfc_add(t, "}\n\n");
    nfc_text_free(&body);
}

/* Prints a call that copies rows of the tile to others, in an order, or adds them to these, or sets rows to 0. */
void nfc_move_rows(nfc_text *t, const nfc_style *s, const nfc_code *c, const nfc_call *call)
{
    const bool narrow = call->width <= UNROLL, braces = narrow ? call->width > 1 : call->order != NULL;
    (void)c;
    if (!narrow && call->order) {
        nfc_add(t, "    {\n");
        add_order(t, call->order, call->width, "        ");
    }
    if (!narrow)
        nfc_add(t, "    for (j = 0; j < %u; j++)\n    ", call->width);
    nfc_add(t, "    for (k = 0; k < m; k += LANES)%s\n", narrow && braces ? " {" : "");
    for (uint32_t e = 0; e < (narrow ? call->width : 1); e++) {
        char to[40], from[40];
        snprintf(to, sizeof to, narrow ? "%u" : "(%u + j)", call->to.at + e);
        snprintf(from, sizeof from,
                 narrow        ? "%u"
                 : call->order ? "(%u + order[j])"
                               : "(%u + j)",
                 call->from.at + (narrow && call->order ? call->order[e] : e));
        nfc_add(t, "        %sstore(t + %s * TILE + k, ", s->own, to);
        if (call->kind == NFC_CLEAR)
            nfc_add(t, "%sset(0)", s->own);
        else
            nfc_add(t, "%sload(t + %s * TILE + k)", s->own, from);
        if (call->adds)
            nfc_add(t, " + %sload(t + %s * TILE + k)", s->own, to);
        nfc_add(t, ");\n");
    }
    nfc_add(t, braces ? "    }\n" : "");
}

void nfc_emit_entry(nfc_file *f, unsigned kind)
{
    const nfc_plan *p =
        &f->code.plan[kind == NF_LOSS ? NF_LOG_PROB : kind]; /* the loss is minus the mean of log_prob */
    f->tile = nfc_tile_of(f, p->sharing);
    const nfc_layout l = lay_out(f, p, f->tile);
    if (l.bytes > f->work && !f->d.target->cuda)
        f->work = l.bytes;
    f->need_random |= p->in[NF_IN_RANDOM] > 0;
    nfc_add(&f->functions, "/* ---- %s ---- */\n\n", kind == NF_LOSS ? "loss" : p->name);
    if (kind != NF_LOSS || !(f->entries >> NF_LOG_PROB & 1))
        nfc_emit_plan(f, p);
    if (f->d.target->cuda)
        nfc_emit_kernels(f, kind, p);
    else
        emit_entry(f, kind, p, &l);
}

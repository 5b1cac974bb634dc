/* emit_c.c - the shipped C: one file for a model, its entry points and whatever they need; and one entry point alone
 * for the cc tier. */
#include <stdio.h>
#include <string.h>

#include "emit_c.h"
#include "memory.h"
#include "portable.h"

/* ---- loss, init, adamw, weights ---------------------------------------------------------------------------------- */

static void emit_training(nfc_file *f)
{
    static const char *const kind[] = {"CONSTANT", "UNIFORM", "TRUNCATED_NORMAL"};
    nfc_text *t = &f->functions;
    const nfc_model *m = f->m;
    nfc_add_signature(f, t, "double %N_loss(const %R *params, size_t n, const %R *x, %C%R *grad, void *work)");
    nfc_add(
        t,
        "\n{\n    return grad ? %s_loss_grad(params, n, x, %sgrad, work) : %s_loss_only(params, n, x, %swork);\n}\n\n",
        f->own, m->context ? "context, " : "", f->own, m->context ? "context, " : "");
    nfc_add(t, "void %s_init(uint64_t seed, %s *params)\n{\n", f->name, f->real);
    for (uint32_t i = 0; i < m->n_param; i++)
        if (m->param[i].keep) {
            nfc_add(t, "    static const unsigned keep%u[] = {", i);
            for (size_t k = 0; k < m->param[i].rows; k++)
                nfc_add(t, "%s%u", k == 0 ? "" : k % 24 ? "," : ",\n        ", m->param[i].keep[k]);
            nfc_add(t, "};\n");
        }
    if (m->n_param)
        nfc_add(t, "    static const struct %s_initial from[] = {\n", f->own);
    for (uint32_t i = 0; i < m->n_param; i++) {
        const nf_param *q = &m->param[i];
        nfc_add(t, "        {%zu, %zu, %s_INIT_%s, ", q->offset, nf_param_count(q), f->capitals, kind[q->init]);
        nfc_add_number(t, q->a, 0);
        nfc_add(t, ", ");
        nfc_add_number(t, q->b, 0);
        if (q->keep)
            nfc_add(t, ", keep%u, %zu}, /* %s */\n", i, q->cols, q->name);
        else
            nfc_add(t, ", NULL, 0}, /* %s */\n", q->name);
    }
    if (m->n_param)
        nfc_add(t, "    };\n    %s_initialise(seed, from, sizeof from / sizeof *from, params);\n}\n\n", f->own);
    else
        nfc_add(t, "    (void)seed, (void)params;\n}\n\n");
    nfc_add(
        t,
        "void %s_adamw(const struct %s_adamw_options *o, uint64_t step, %s *params, const %s *grad, %s *m, %s *v)\n{\n",
        f->name, f->name, f->real, f->real, f->real, f->real);
    bool any = false;
    for (size_t i = 0, from, to; nf_trainable_stretch(m->param, m->n_param, &i, &from, &to); any = true) {
        if (!any)
            nfc_add(t, "    double scale[2];\n    %s_adamw_scale(o, step, scale);\n", f->own);
        nfc_add(t, "    %s_adamw_update(o, scale, %zu, params + %zu, grad + %zu, m + %zu, v + %zu);\n", f->own,
                to - from, from, from, from, from);
    }
    nfc_add(t, any ? "}\n\n" : "    (void)o, (void)step, (void)params, (void)grad, (void)m, (void)v;\n}\n\n");
}

static void emit_weights(nfc_file *f, const void *weights)
{
    nfc_text *t = &f->functions;
    char N[80];
    nfc_capitals(f->name, N);
    nfc_add(t, "const %s %s_weights[%s] = {", f->real, f->name, f->m->params ? strcat(N, "_PARAMS") : "1");
    for (uint32_t i = 0; i < (f->m->params ? f->m->params : 1); i++) {
        nfc_add(t, "%s", i % 6 ? ", " : i ? ",\n    " : "\n    ");
        nfc_add_number(t,
                       !f->m->params ? 0
                       : f->d.single ? ((const float *)weights)[i]
                                     : ((const double *)weights)[i],
                       f->d.single);
    }
    nfc_add(t, "};\n");
}

/* ---- the file ---------------------------------------------------------------------------------------------------- */

/* The sections of the shared sources that the printed functions call. */
static void emit_needed(const nfc_file *f, bool inference, nfc_text *c)
{
    static const char *const wide[NFC_OPS] = {
        /* DENSE_T stands for all products with zeros: see emit_wide.c */
        [NFC_OP_PICK] = "gather",   [NFC_OP_SUM] = "sum",      [NFC_OP_REDUCE_MAX] = "reduce_max",
        [NFC_OP_CUMSUM] = "cumsum", [NFC_OP_DENSE] = "matvec", [NFC_OP_DENSE_T] = "strips",
        [NFC_OP_OUTER] = "outer",
    };
    const char *section[2 * NFC_OPS + 8];
    uint32_t n = 0;
    section[n++] = "lane";
    section[n++] = "rows";
    if (strstr(f->functions.at, "FMA("))
        section[n++] = "fma";
    if (strstr(f->functions.at, "LESS("))
        section[n++] = "less";
    for (int op = 0; op < NFC_OPS; op++) {
        if (f->need[op] && nfc_ops[op].needs)
            section[n++] = nfc_ops[op].needs;
        if (f->wide[op] && wide[op])
            section[n++] = wide[op];
    }
    if (f->need_random)
        section[n++] = "random";
    if (!inference) {
        size_t i = 0, from, to;
        section[n++] = "weights";
        if (nf_trainable_stretch(f->m->param, f->m->n_param, &i, &from, &to))
            section[n++] = "adamw";
        if (f->m->n_param)
            section[n++] = "init";
    }
    nfc_emit_sections(f->m, section, n, c);
}

/* The local variable that parameter i is; it hides none of our functions, and is no other parameter's. */
static char *local_name(const nfc_file *f, char **names, uint32_t i)
{
    const char *name = f->m->param[i].name;
    const size_t n = strlen(name);
    char *s = nf_alloc(n + 32, 1);
    strcpy(s, name);
    for (char *c = s; *c; c++)
        if (*c == '.')
            *c = '_';
    const size_t layer = strcspn(name, ".") + 1 + strcspn(name + strcspn(name, "."), ".");
    bool taken = !strncmp(s, f->own, strlen(f->own));
    for (uint32_t k = i; k-- > 0 && !strncmp(f->m->param[k].name, name, layer);)
        taken |= !strcmp(names[k], s);
    if (taken)
        snprintf(s + n, 32, "__%u", i);
    return s;
}

/* What a row's bits rest on: the order of sums, NaN and infinities, and multiply-adds where they are written alone. */
static void emit_floating_point(nfc_text *c)
{
    nfc_add(
        c, "#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || \\\n"
           "    defined(__NO_SIGNED_ZEROS__) || defined(_M_FP_FAST) || \\\n"
           "    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__ > 0)\n"
           "#error \"-ffast-math or a part of it: NaN, infinities and the order of sums count here, compile without\"\n"
           "#endif\n"
           "#if defined(__clang__)\n#if defined(__x86_64__) || defined(__i386__)\n#pragma float_control(precise, "
           "on)\n#endif\n"
           "#pragma clang fp contract(off) reassociate(off)\n"
           "#elif defined(__GNUC__) && !defined(__TINYC__)\n#pragma GCC optimize(\"-ffp-contract=off\", "
           "\"-fno-associative-math\")\n#endif\n\n");
}

/* What both kinds of file begin with. */
static void open_file(nfc_file *f, nfc_model *m, char prefix[72], nfc_text *tables, uint32_t *n_tables)
{
    const bool single = m->type == NF_F32;
    *f = (nfc_file){.m = m, .name = m->name, .real = single ? "float" : "double", .size = nf_type_size(m->type)};
    nfc_own(m, f->own, f->capitals);
    char **names = nf_alloc(m->n_param + 1, sizeof *names);
    for (uint32_t i = 0; i < m->n_param; i++)
        names[i] = local_name(f, names, i);
    snprintf(prefix, 72, "%s_", f->own);
    f->d = (nfc_dialect){.single = single,
                         .real = f->real,
                         .prefix = prefix,
                         .params = (const char *const *)names,
                         .used = nf_alloc(m->n_param, sizeof(bool)),
                         .n_params = m->n_param,
                         .param = m->param_node,
                         .table_of = nf_alloc(m->graph->n, sizeof(uint32_t)),
                         .tables = tables,
                         .n_tables = n_tables};
}

/* Lane functions, tables and functions, in this order. */
static void close_file(nfc_file *f, bool inference, nfc_text *c)
{
    const char *N = f->capitals;
    emit_needed(f, inference, c);
    nfc_add(c,
            "#define LANES %s_LANES\n"
            "#define LANE(a) ((a) - %s_set(0)) /* numbers are spread over the lanes */\n"
            "#define FMA(a, b, c) %s_fma(LANE(a), LANE(b), LANE(c))   /* a * b + c */\n"
            "#define LESS(a, b, c) %s_less(LANE(c), LANE(a), LANE(b)) /* c - a * b */\n\n",
            N, f->own, f->own, f->own);
    static const char *const attribute =
        "#if defined(__GNUC__)\n#define %s_%s __attribute__((%s))\n#else\n#define %s_%s\n#endif\n\n";
    if (f->parts) /* inlined again they would be one long function */
        nfc_add(c, attribute, N, "PART", "noinline", N, "PART");
    if (f->flat)
        nfc_add(c, attribute, N, "FLAT", "flatten, noinline", N, "FLAT");
    for (int op = 0; op < NFC_OPS; op++)
        if (f->each[op])
            nfc_emit_each(f, (nfc_op)op, c);
    if (f->d.tables->n) {
        nfc_add_bytes(c, f->d.tables->at, f->d.tables->n);
        nfc_add(c, "\n");
    }
    nfc_add_bytes(c, f->functions.at, f->functions.n);
    nfc_add(c, "#undef LANES\n#undef LANE\n#undef FMA\n#undef LESS\n");
    for (uint32_t i = 0; i < f->m->n_param; i++)
        nf_free((char *)f->d.params[i]);
    for (uint32_t i = 0; i < f->n_same; i++)
        nf_free(f->same[i].text);
    nf_free(f->same);
    nf_free((void *)f->d.params);
    nf_free(f->d.used);
    nf_free(f->d.table_of);
    nfc_text_free(f->d.tables);
    nfc_text_free(&f->functions);
}

void nfc_emit_c(nfc_model *m, bool inference, const void *weights, nfc_text *c, nfc_text *h)
{
    nfc_text tables = {0};
    uint32_t n_tables = 0;
    char prefix[72];
    nfc_file f;
    open_file(&f, m, prefix, &tables, &n_tables);
    static const nf_entry_kind order[] = {NF_FORWARD, NF_INVERSE, NF_LOG_PROB, NF_SCORE,
                                          NF_SAMPLE,  NF_LAYERS,  NF_LOSS,     NF_GRAD};
    for (size_t i = 0; i < (inference ? 6 : 8); i++)
        nfc_emit_routine(&f, order[i]);
    if (!inference)
        emit_training(&f);
    if (weights)
        emit_weights(&f, weights);
    nfc_emit_header(m, inference, weights != NULL, f.work, h);
    nfc_add(c, "/* %s.c - a normalizing flow in plain C, compiled by nfc " NF_VERSION "; see %s.h. Do not edit.\n *\n",
            m->name, m->name);
    nfc_add(c, " * Rows are worked through in tiles: element e of row k is at t[e * TILE + k]. A lane is as many rows "
               "side by\n"
               " * side as a vector of the target holds; s holds what depends on the parameters alone. */\n");
    emit_floating_point(c);
    nfc_add(c, "#include \"%s.h\"\n\n#include <math.h>\n#include <string.h>\n\n", m->name);
    close_file(&f, inference, c);
}

/* ---- one entry point for the cc tier ----------------------------------------------------------------------------- */

/* Between the runtime's tiles, element e of row k at [e * m + k], and the file's own, at t[e * TILE + k]. */
static void emit_adapter(nfc_file *f, const nfc_routine *r, const nfc_layout *l)
{
    static const char *const input =
        "        for (e = 0; e < %u; e++)\n            memcpy(t + (%u + e) * %u, (const %s "
        "*)in[%d] + e * m + first, rows * sizeof *t);\n";
    const nfc_graph *g = f->m->graph;
    nfc_text *t = &f->functions, outputs = {0};
    for (uint32_t i = 0; i < r->n_out; i++)
        for (uint32_t e = 0; e < nfc_width(g, r->out[i]); e++) {
            nfc_add(&outputs,
                    "        for (k = 0; k < rows; k++)\n            ((%s *)out[%u])[%u * m + first + k] = ", f->real,
                    i, e);
            nfc_emit_output_element(f, r, l, &outputs, r->out[i], e);
            nfc_add(&outputs, ";\n");
        }
    nfc_add(
        t, "void nfc_prologue(const void *params, void *s)\n{\n    %s_%s_prologue((const %s *)params, (%s *)s);\n}\n\n",
        f->own, r->name, f->real, f->real);
    nfc_add(
        t,
        "void nfc_tile(const void *params, const void *step, const void *const *in, void *const *out, void *scratch,\n"
        "              double *total, size_t m)\n{\n    const %s *s = (const %s *)step;\n    %s *t = (%s *)scratch;\n"
        "    size_t first, e, k;\n    (void)in, (void)out, (void)e, (void)k;\n",
        f->real, f->real, f->real, f->real);
    for (uint32_t i = 0; i < f->m->n_param; i++)
        if (f->d.used[i])
            nfc_add(t, "    const %s *%s = (const %s *)params + %zu;\n", f->real, f->d.params[i], f->real,
                    f->m->param[i].offset);
    nfc_add(
        t,
        "    for (first = 0; first < m; first += %u) {\n        const size_t rows = m - first < %u ? m - first : %u;\n",
        l->tile, l->tile, l->tile);
    for (nfc_id id = 0; id < g->n; id++) {
        const nfc_node *n = nfc_at(g, id);
        if (n->op == NFC_OP_INPUT && r->in[n->input] && r->place[id].home == NFC_TILE)
            nfc_add(t, input, n->cols, r->place[id].offset, l->tile, f->real, (int)n->input);
    }
    nfc_add(t, "        %s_%s_tile((const %s *)params, s, rows, t, total);\n", f->own, r->name, f->real);
    if (outputs.n)
        nfc_add_bytes(t, outputs.at, outputs.n);
    nfc_text_free(&outputs);
    nfc_add(t, "    }\n}\n\nvoid nfc_epilogue(const void *params, void *s, const double *total, double *loss, void "
               "*grad)\n{\n");
    if (r->loss == NFC_NONE)
        nfc_add(t, "    (void)params, (void)s, (void)total, (void)loss, (void)grad;\n}\n\n");
    else
        nfc_add(t, "    (void)grad;\n    %s_%s_epilogue((const %s *)params, (%s *)s, total, loss%s%s%s);\n}\n\n",
                f->own, r->name, f->real, f->real, r->grad ? ", (" : "", r->grad ? f->real : "",
                r->grad ? " *)grad" : "");
    nfc_add(t,
            "/* numbers of s, of scratch, of total; stride, late products; widths of the inputs */\n"
            "const size_t nfc_sizes[] = {%u, %zu, %u, %u, %u",
            r->step, (size_t)r->scratch * l->tile, r->total, l->tile, r->n_late);
    for (int i = 0; i < NFC_INPUTS; i++)
        nfc_add(t, ", %u", r->in[i]);
    nfc_add(t,
            "};\n/* a, b, out, in, to, in_grad, holes of each, as in nf_product */\nconst size_t nfc_products[] = {");
    nfc_text holes = {0};
    for (uint32_t i = 0; i < r->n_late; i++) {
        uint32_t count;
        const nf_product q = nfc_late_product(g, r, i);
        const uint32_t table = nfc_emit_holes(g, &f->d, r->late[i], r->place[r->late[i]].mask, &count);
        nfc_add(t, "%zu, %zu, %zu, %zu, %zu, %d, %u, ", q.a, q.b, q.out, q.in, q.to, q.in_grad, count);
        nfc_add(&holes, count ? "%shole%u, " : "0, ", f->d.prefix, table);
        nf_free((void *)q.hole);
    }
    nfc_add(t, "0};\nconst unsigned *const nfc_holes[] = {%s0};\n", holes.n ? holes.at : "");
    nfc_text_free(&holes);
}

void nfc_emit_object(nfc_model *m, nf_entry_kind kind, nfc_text *c)
{
    nfc_text tables = {0};
    uint32_t n_tables = 0;
    char prefix[72];
    nfc_file f;
    open_file(&f, m, prefix, &tables, &n_tables);
    nfc_routine r = nfc_model_routine(m, kind);
    const nfc_layout l = nfc_emit_parts(&f, &r, NFC_LATE);
    emit_adapter(&f, &r, &l);
    nfc_schedule_free(&r);
    emit_floating_point(c);
    nfc_add(c, "#include <math.h>\n#include <stddef.h>\n#include <stdint.h>\n#include <string.h>\n\n");
    close_file(&f, true, c);
}

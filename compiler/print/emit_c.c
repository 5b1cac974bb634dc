/* emit_c.c - the shipped C: one file for a model, its entry points and whatever they need; and files of a few entry
 * points for the cc tier. */
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "portable.h"
#include "print/emit_c.h"

/* ---- loss, init, adamw, weights ---------------------------------------------------------------------------------- */

/* Prints how a block's parameters start as nf_initialise of portable.h takes it: a table of structs, one for each
 * parameter tensor, and for masked matrices a table of the numbers that their rows keep. */
static void emit_initial(const nfc_file *f, const nfc_block *b, nfc_text *t)
{
    for (uint32_t i = 0; i < b->n_param; i++) {
        const nf_param *q = &f->m->param[b->first_param + i];
        if (!q->keep)
            continue;
        nfc_add(t, "    static const unsigned %s_keep%u[] = {", b->name, i);
        for (size_t k = 0; k < q->rows; k++)
            nfc_add(t, "%s%u", k == 0 ? "" : k % 24 ? "," : ",\n        ", q->keep[k]);
        nfc_add(t, "};\n");
    }
    nfc_add(t, "    static const struct %s_initial %s_start[] = {\n", f->own, b->name);
    for (uint32_t i = 0; i < b->n_param; i++) {
        const nf_param *q = &f->m->param[b->first_param + i];
        char kind[64];
        nfc_capitals(nf_initialisers[q->init].name, kind);
        nfc_add(t, "        {%zu, %zu, %s_INIT_%s, ", q->offset - b->base, nf_param_count(q), f->capitals, kind);
        nfc_add_number(t, q->a, 0);
        nfc_add(t, ", ");
        nfc_add_number(t, q->b, 0);
        if (q->keep)
            nfc_add(t, ", %s_keep%u, %zu}, /* %s */\n", b->name, i, q->cols, q->name);
        else
            nfc_add(t, ", NULL, 0}, /* %s */\n", q->name);
    }
    nfc_add(t, "    };\n");
}

/* Prints the public loss: with a gradient or without, each a function of its own. */
static void emit_loss(nfc_file *f)
{
    nfc_text *t = &f->functions;
    const nfc_model *m = f->m;
    if (f->d.target->cuda) {
        nfc_emit_loss_launch(f);
        return;
    }
    nfc_add_signature(m, f->d.target, t, nfc_entries[NF_LOSS].signature, "");
    nfc_add(
        t,
        "\n{\n    return grad ? %s_loss_grad(params, n, x, %sgrad, work) : %s_loss_only(params, n, x, %swork);\n}\n\n",
        f->own, m->context ? "context, " : "", f->own, m->context ? "context, " : "");
}

/* Prints the public init: a call of nf_initialise for each copy of a block, and for the base. Copies whose parameters
 * are evenly apart share a loop. */
static void emit_init(nfc_file *f)
{
    nfc_text *t = &f->functions;
    const nfc_model *m = f->m;
    nfc_add_signature(m, f->d.target, t, nfc_entries[NFC_INIT].signature, "");
    nfc_add(t, "\n{\n");
    bool any = false;
    nfc_text calls = {0};
    for (uint32_t b = 0; b <= m->base_block; b++)
        if (m->block[b].n_param) {
            emit_initial(f, &m->block[b], t);
            any = true;
        }
    for (uint32_t i = 0, n; i <= m->n_copy; i += n) {
        const uint32_t b = i < m->n_copy ? m->copy[i].block : m->base_block;
        const uint32_t base = i < m->n_copy ? m->copy[i].base : m->block[b].base;
        for (n = 1; i + n < m->n_copy && m->copy[i + n].block == b &&
                    m->copy[i + n].base - m->copy[i + n - 1].base == m->copy[i + 1].base - base;)
            n++;
        if (!m->block[b].n_param)
            continue;
        if (n > 1)
            nfc_add(&calls, "    for (i = 0; i < %u; i++)\n    ", n);
        nfc_add(&calls, "    %s_initialise(seed, %s_start, %u, params + %u", f->own, m->block[b].name,
                m->block[b].n_param, base);
        nfc_add(&calls, n > 1 ? " + i * %u, %u + i * %u);\n" : ", %u);\n", n > 1 ? m->copy[i + 1].base - base : base,
                base, n > 1 ? m->copy[i + 1].base - base : 0);
    }
    if (calls.n && strstr(calls.at, "(i ="))
        nfc_add(t, "    size_t i;\n");
    nfc_add(t, any ? "%s}\n\n" : "    (void)seed, (void)params;\n}\n\n", calls.at);
    nfc_text_free(&calls);
}

/* Prints the public adamw: one update for each stretch of parameters that are trained. */
static void emit_adamw(nfc_file *f)
{
    nfc_text *t = &f->functions;
    const nfc_model *m = f->m;
    if (f->d.target->cuda) {
        nfc_emit_adamw_launch(f);
        return;
    }
    nfc_add_signature(m, f->d.target, t, nfc_entries[NFC_ADAMW].signature, "");
    nfc_add(t, "\n{\n");
    bool any = false;
    for (size_t i = 0, from, to; nf_trainable_stretch(m->param, m->n_param, &i, &from, &to); any = true) {
        if (!any)
            nfc_add(t, "    double scale[2];\n    %s_adamw_scale(o, step, scale);\n", f->own);
        nfc_add(t, "    %s_adamw_update(o, scale, %zu, params + %zu, grad + %zu, m + %zu, v + %zu);\n", f->own,
                to - from, from, from, from, from);
    }
    nfc_add(t, any ? "}\n\n" : "    (void)o, (void)step, (void)params, (void)grad, (void)m, (void)v;\n}\n\n");
}

/* Prints the parameters of one flow between braces; a single 0 for a model without any, as C has no empty arrays. */
static void emit_numbers(const nfc_file *f, const void *weights, nfc_text *t)
{
    nfc_add(t, "{");
    for (uint32_t i = 0; i < (f->m->params ? f->m->params : 1); i++) {
        nfc_add(t, "%s", i % 6 ? ", " : i ? ",\n    " : "\n    ");
        nfc_add_weight(t,
                       !f->m->params ? 0
                       : f->d.single ? (double)((const float *)weights)[i]
                                     : ((const double *)weights)[i],
                       f->d.single);
    }
    nfc_add(t, "}");
}

/* Prints the array of weights; of an ensemble one for each member. */
static void emit_weights(const nfc_file *f, const char *weights, nfc_text *t)
{
    char N[80];
    nfc_capitals(f->name, N);
    nfc_add(t, "const %s %s_weights", f->real, f->name);
    if (f->members)
        nfc_add(t, "[%s_MEMBERS]", N);
    nfc_add(t, "[%s] = %s", f->m->params ? strcat(N, "_PARAMS") : "1", f->members ? "{" : "");
    for (uint32_t i = 0; i < (f->members ? f->members : 1); i++) {
        nfc_add(t, i ? ",\n    " : "");
        emit_numbers(f, weights + i * f->m->params * f->size, t);
    }
    nfc_add(t, f->members ? "};\n" : ";\n");
}

/* ---- the file ---------------------------------------------------------------------------------------------------- */

/* Adds the sections of lane.h, wide.h and portable.h that the printed functions call. */
static void emit_needed(const nfc_file *f, nfc_text *c)
{
    static const struct {
        const char *text, *section;
    } called[] = {{"FMA(", "fma"},          {"LESS(", "less"},     {"_hsum(", "hsum"},
                  {"_add_total(", "total"}, {"_chunk(", "chunks"}, {"_stage(", "stage"},
                  {"_launch(", "launch"},   {"_clip(", "clip"}}; /* from _add_total on
                                                                    in CUDA C */
    static const struct {
        unsigned entry;
        bool mixed; /* of ensembles alone */
        const char *section;
    } of_entries[] = {{NF_SCORE, false, "score"},
                      {NF_GRAD, false, "weights"},
                      {NF_LOG_PROB, true, "mixture"},
                      {NF_SCORE, true, "shares"},
                      {NF_SAMPLE, true, "member"}};
    enum { OTHERS = 7 };
    const char *section[2 * NFC_OPS + sizeof called / sizeof *called + sizeof of_entries / sizeof *of_entries + OTHERS];
    uint32_t n = 0;
    section[n++] = "lane";
    section[n++] = "rows";
    for (size_t i = 0; i < sizeof called / sizeof *called; i++)
        if (strstr(f->functions.at, called[i].text))
            section[n++] = called[i].section;
    for (int op = 0; op < NFC_OPS; op++) {
        const nfc_op lane = nfc_ops[op].shape == NFC_LAST ? nfc_with((uint8_t)op) : (nfc_op)op;
        if (f->need[op] && nfc_ops[lane].shape == NFC_ELEMENT) /* others have no lane function */
            section[n++] = nfc_ops[lane].name;
        if (f->wide[op])
            section[n++] = nfc_ops[op].loop;
    }
    if (f->need_random)
        section[n++] = "random";
    if (f->m->points && !f->members && !f->d.target->cuda && f->shown >> NF_LOG_PROB & 1)
        section[n++] = "whole";
    for (size_t i = 0; i < sizeof of_entries / sizeof *of_entries; i++)
        if (f->entries >> of_entries[i].entry & 1 && (f->members || !of_entries[i].mixed))
            section[n++] = of_entries[i].section;
    size_t i = 0, from, to;
    if (f->kernels && f->entries >> NFC_ADAMW & 1)
        section[n++] = "adamw_options", section[n++] = "adamw";
    else if (f->entries >> NFC_ADAMW & 1 && nf_trainable_stretch(f->m->param, f->m->n_param, &i, &from, &to))
        section[n++] = "adamw_scale", section[n++] = "adamw";
    if (f->entries >> NFC_INIT & 1 && f->m->n_param)
        section[n++] = "init";
    nfc_emit_sections(f->m, f->d.target, section, n, c);
}

/* Adds the comment at the top of a shipped file. */
static void emit_title(const nfc_model *m, const nfc_target *target, nfc_text *c)
{
    if (target->cuda)
        nfc_add(
            c,
            "/* %s.cu - a normalizing flow in CUDA C, compiled by nfc " NF_VERSION ". May be used under any terms.\n"
            " * Do not edit. %s.h says how to call it. A thread works through a row: its values are in t, element e "
            "at t[e].\n"
            " * What depends on parameters alone, s, each block of threads computes for itself where it is little.\n"
            " *\n",
            m->name, m->name);
    else
        nfc_add(
            c,
            "/* %s.c - a normalizing flow in plain C, compiled by nfc " NF_VERSION ". May be used under any terms.\n"
            " * Do not edit. %s.h says how to call it, and with which flags a row has the same bits in every call.\n"
            " * Rows are worked through in tiles: element e of row k is at x[e * TILE + k]. A lane is as many rows "
            "side by\n"
            " * side as a vector of the target holds.\n *\n",
            m->name, m->name);
    nfc_add(c, " * Layers that repeat are one function, which the entry points behind it call for each place where "
               "they stand,\n"
               " * with its parameters, and s, what depends on these alone. x comes in, y goes out; l is the "
               "log-determinant so\n"
               " * far; v is kept for the way back, where dy comes in, dx goes out and total sums up the gradient; t "
               "is scratch. */\n");
}

/* Adds the checks and pragmas that keep a row's bits the same for all flags: no -ffast-math, which changes the order of
 * sums and what NaN and infinities do, and multiply-adds only where the code has them. */
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
           "#pragma clang diagnostic ignored \"-Wunused-function\" /* of lanes, where there are none */\n"
           "#elif defined(__GNUC__) && !defined(__TINYC__)\n#pragma GCC optimize(\"-ffp-contract=off\", "
           "\"-fno-associative-math\")\n#endif\n");
}

nfc_code nfc_shipped_code(nfc_model *m, uint32_t late)
{
    return (nfc_code){.m = m,
                      .options = {.unroll_rows = UNROLL, .group_size = GROUP, .piece_size = PIECE, .late = late},
                      .in_frame = true,
                      .move = nfc_move_rows};
}

/* Begins a file of either kind: *f, which must stay where it is, has the model's names and code without entry points.
 * late: as in nfc_schedule_options. */
static void open_file(nfc_file *f, nfc_model *m, const nfc_target *target, uint32_t late)
{
    const bool single = m->type == NF_F32;
    *f = (nfc_file){.m = m, .name = m->name, .real = single ? "float" : "double", .size = nf_type_size(m->type)};
    nfc_own(m, f->own, f->capitals);
    snprintf(f->prefix, sizeof f->prefix, "%s_", f->own);
    f->code = nfc_shipped_code(m, late);
    f->d = (nfc_dialect){.single = single,
                         .real = f->real,
                         .target = target,
                         .prefix = f->prefix,
                         .params = (const char *const *)nfc_name_parameters(m, f->own),
                         .used = nf_alloc(m->n_param, sizeof(bool)),
                         .table = &f->code.tables};
}

/* Prints the blocks' functions that the plans call, each to the text of its sharing. */
static void emit_functions(nfc_file *f)
{
    f->d.printed = nf_alloc(f->code.tables.n, sizeof *f->d.printed);
    f->block_prologue = nf_alloc(f->code.n, sizeof *f->block_prologue);
    for (uint32_t i = 0; i < f->code.n; i++)
        nfc_emit_function(f, &f->code.function[i]);
}

/* Bytes of stack that the deepest chain of calls may take: measured (see tests/lua/stack_spec.lua), and rounded up. */
static size_t stack_of(const nfc_file *f)
{
    bool loops = false; /* the file has some of wide.h */
    for (int op = 0; op < NFC_OPS; op++)
        loops |= f->wide[op];
    return loops ? 16 << 10 : 8 << 10;
}

/* Prints the blocks' functions of a sharing and defines TILE for them. Their entry points are to follow, and then
 * close_sharing. */
static void open_sharing(nfc_file *f, nfc_sharing sharing)
{
    nfc_text *t = &f->of_blocks[sharing];
    nfc_add(&f->functions, "#define TILE %u\n\n", nfc_tile_of(f, sharing));
    if (t->n)
        nfc_add_bytes(&f->functions, t->at, t->n);
    nfc_text_free(t);
}

static void close_sharing(nfc_file *f) { nfc_add(&f->functions, "#undef TILE\n\n"); }

/* Puts the file together in c, lane functions, macros, tables and functions, and gives back what *f holds. */
static void close_file(nfc_file *f, nfc_text *c)
{
    const char *N = f->capitals;
    emit_needed(f, c);
    nfc_add(c, "#define LANES %s_LANES\n", N);
    if (f->d.target->cuda)
        nfc_add(c, "#define LANE(a) %s_lane(a)\n", f->own);
    else
        nfc_add(c, "#define LANE(a) ((a) - %s_set(0)) /* numbers are spread over the lanes */\n", f->own);
    nfc_add(c,
            "#define FMA(a, b, c) %s_fma(LANE(a), LANE(b), LANE(c))   /* a * b + c */\n"
            "#define LESS(a, b, c) %s_less(LANE(c), LANE(a), LANE(b)) /* c - a * b */\n"
            "#ifdef __GNUC__\n#define RESTRICT __restrict\n#else\n#define RESTRICT\n#endif\n\n",
            f->own, f->own);
    static const char *const attribute =
        "#if defined(__GNUC__)\n#define %s_%s __attribute__((%s))\n#else\n#define %s_%s\n#endif\n\n";
    if (f->parts) /* parts inlined again would be the one long function that they were cut from */
        nfc_add(c, attribute, N, "PART", "noinline", N, "PART");
    if (f->flat && !f->d.target->cuda)
        nfc_add(c, attribute, N, "FLAT", "flatten, noinline", N, "FLAT");
    if (f->d.target->cuda)
        nfc_add(c, "#define COPIES _Pragma(\"unroll\")\n\n");
    else if (f->flat)
        nfc_add(c, "#if defined(__clang__)\n#define COPIES _Pragma(\"unroll\")\n#elif defined(__GNUC__)\n"
                   "#define COPIES _Pragma(\"GCC unroll 64\")\n#else\n#define COPIES\n#endif\n\n");
    nfc_emit_each(f, f->each, c);
    if (f->d.tables.n) {
        nfc_add_bytes(c, f->d.tables.at, f->d.tables.n);
        nfc_add(c, "\n");
    }
    nfc_add_bytes(c, f->functions.at, f->functions.n);
    nfc_add(c, "#undef LANES\n#undef LANE\n#undef FMA\n#undef LESS\n#undef RESTRICT\n#undef COPIES\n");
    for (int k = 0; k < NFC_ENTRIES; k++)
        nf_free(f->prologue_text[k]);
    for (uint32_t i = 0; i < f->code.n; i++)
        nf_free(f->block_prologue[i]);
    nf_free(f->block_prologue);
    for (uint32_t i = 0; i < f->m->n_param; i++)
        nf_free((char *)f->d.params[i]);
    for (uint32_t i = 0; i < f->n_same; i++)
        nf_free(f->same[i].text);
    nf_free(f->same);
    nf_free((void *)f->d.params);
    nf_free(f->d.used);
    nf_free(f->d.printed);
    nfc_text_free(&f->d.tables);
    nfc_text_free(&f->functions);
    nfc_code_free(&f->code);
}

/* Whether an entry point works on rows, as init and adamw do not, by functions of this sharing. */
static bool is_of(unsigned kind, int sharing)
{
    return nfc_entries[kind].plan && (int)nfc_entries[kind].sharing == sharing;
}

/* Plans and prints entry points, those that others need included. */
static nf_status emit_entries(nfc_file *f, unsigned entries, nf_error *error)
{
    if (entries >> NF_SCORE & 1) /* the score asks log_prob about rows where it is NaN */
        entries |= 1u << NF_LOG_PROB;
    f->entries = entries;
    const unsigned planned = entries >> NF_LOSS & 1 ? (entries | 1u << NF_LOG_PROB) & ~(1u << NF_LOSS) : entries;
    for (int sharing = 0; sharing < NFC_SHARINGS; sharing++)
        for (unsigned k = 0; k < NFC_ENTRIES; k++)
            if (planned >> k & 1 && is_of(k, sharing))
                nfc_code_add(&f->code, k);
    const nf_status status = f->d.target->cuda ? nfc_check_rows(f, error) : NF_OK;
    emit_functions(f);
    for (int sharing = 0; sharing < NFC_SHARINGS; sharing++) {
        unsigned own = 0;
        for (unsigned k = 0; k < NFC_ENTRIES; k++)
            own |= is_of(k, sharing) ? entries & 1u << k : 0;
        if (!own)
            continue;
        open_sharing(f, (nfc_sharing)sharing);
        for (unsigned k = 0; k < NFC_ENTRIES; k++)
            if (own >> k & 1)
                nfc_emit_entry(f, k);
        close_sharing(f);
    }
    return status;
}

nf_status nfc_emit_c(nfc_model *m, const nfc_target *target, unsigned entries, const void *weights, uint32_t members,
                     nfc_text *c, nfc_text *h, nf_error *error)
{
    nfc_file f;
    open_file(&f, m, target, 0);
    f.shown = entries;
    f.members = members;
    const nf_status status = emit_entries(&f, members ? nfc_member_entries(entries) : entries, error);
    if (f.entries >> NF_LOSS & 1)
        emit_loss(&f);
    if (f.entries >> NFC_INIT & 1)
        emit_init(&f);
    if (f.entries >> NFC_ADAMW & 1)
        emit_adamw(&f);
    if (members)
        nfc_emit_ensemble(&f);
    else if (m->points && entries >> NF_LOG_PROB & 1)
        nfc_emit_whole(&f);
    if (weights)
        emit_weights(&f, weights, &f.functions);
    nfc_emit_header(m, target, f.shown, weights != NULL, members, f.work, stack_of(&f), h);
    emit_title(m, target, c);
    if (!target->cuda)
        emit_floating_point(c);
    nfc_add(c, "#include \"%s.h\"\n\n%s#include <math.h>\n#include <string.h>\n\n", m->name,
            target->cuda ? "#include <cuda_runtime.h>\n" : "");
    close_file(&f, c);
    return status;
}

nf_status nfc_emit_device(nfc_model *m, unsigned entries, nfc_kernels *kernels, size_t *work, nfc_text *c,
                          nf_error *error)
{
    static const char *const first[] = {"headers"};
    nfc_file f;
    open_file(&f, m, &nfc_target_nvrtc, 0);
    f.shown = entries;
    f.kernels = kernels;
    const nf_status status = emit_entries(&f, entries, error);
    if (entries >> NF_GRAD & 1) {
        f.entries |= 1u << NFC_ADAMW;
        nfc_emit_updates(&f);
    }
    *work = f.work;
    nfc_emit_sections(m, &nfc_target_nvrtc, first, 1, c);
    close_file(&f, c);
    return status;
}

/* ---- entry points for the cc tier -------------------------------------------------------------------------------- */

/* The first product whose known zeros are those of product i: it is another copy's, where layers repeat. */
static uint32_t same_holes(const nfc_plan *p, uint32_t i)
{
    const nf_product *q = &p->product[i];
    uint32_t k = 0;
    while (p->product[k].holes != q->holes || memcmp(p->product[k].hole, q->hole, 3 * q->holes * sizeof *q->hole) != 0)
        k++;
    return k;
}

/* Prints arrays of the sizes that nf_entry has of an entry point, of its late products and their holes. */
static void emit_sizes(const nfc_file *f, const nfc_plan *p, nfc_text *t)
{
    nfc_add(t,
            "/* numbers of s, of scratch, of total; stride, late products; widths of the inputs */\n"
            "const size_t nfc_%s_sizes[] = {%u, %zu, %u, %u, %u",
            p->name, p->step, (size_t)p->rows * f->tile, p->total, f->tile, p->n_product);
    for (int i = 0; i < NF_IN_KINDS; i++)
        nfc_add(t, ", %u", p->in[i]);
    nfc_add(t,
            "};\n/* a, b, out, in, to, in_grad, holes of each, as in nf_product */\nconst size_t nfc_%s_products[] = {",
            p->name);
    for (uint32_t i = 0; i < p->n_product; i++) {
        const nf_product *q = &p->product[i];
        nfc_add(t, "%zu, %zu, %zu, %zu, %zu, %d, %zu, ", q->a, q->b, q->out, q->in, q->to, q->in_grad, q->holes);
    }
    nfc_add(t, "0};\n");
    for (uint32_t i = 0; i < p->n_product; i++)
        if (p->product[i].holes && same_holes(p, i) == i) {
            nfc_add(t, "static const unsigned nfc_%s_hole%u[] = {", p->name, i);
            for (size_t k = 0; k < 3 * p->product[i].holes; k++)
                nfc_add(t, "%s%u", k == 0 ? "" : k % 24 ? "," : ",\n    ", p->product[i].hole[k]);
            nfc_add(t, "};\n");
        }
    nfc_add(t, "const unsigned *const nfc_%s_holes[] = {", p->name);
    for (uint32_t i = 0; i < p->n_product; i++)
        nfc_add(t, p->product[i].holes ? "nfc_%s_hole%u, " : "0, ", p->name,
                p->product[i].holes ? same_holes(p, i) : 0);
    nfc_add(t, "0};\n\n");
}

/* Prints an entry point as nf_entry has it: functions that copy between the runtime's tiles, element e of row k at
 * [e * m + k], and the file's own, at t[e * TILE + k]. */
static void emit_adapter(const nfc_file *f, const nfc_plan *p, nfc_text *t)
{
    const char *real = f->real;
    nfc_add(
        t,
        "void nfc_%s_prologue(const void *params, void *s)\n{\n    %s_%s_prologue((const %s *)params, (%s *)s);\n}\n\n",
        p->name, f->own, f->prologue[p->kind], real, real);
    nfc_add(
        t,
        "void nfc_%s_tile(const void *params, const void *step, const void *const *in, void *const *out, void "
        "*scratch,\n"
        "              double *total, size_t m)\n{\n    const %s *s = (const %s *)step;\n    %s *t = (%s *)scratch;\n"
        "    size_t first, e, k;\n    (void)in, (void)out, (void)total, (void)e, (void)k;\n",
        p->name, real, real, real, real);
    for (uint32_t i = 0; i < p->n_out; i++)
        if (p->out[i].order) {
            nfc_add(t, "    static const unsigned order%u[] = {", i);
            for (uint32_t j = 0; j < p->out[i].width; j++)
                nfc_add(t, "%u,", p->out[i].order[j]);
            nfc_add(t, "};\n");
        }
    nfc_add(
        t,
        "    for (first = 0; first < m; first += %u) {\n        const size_t rows = m - first < %u ? m - first : %u;\n",
        f->tile, f->tile, f->tile);
    for (int kind = 0; kind < NF_IN_KINDS; kind++)
        if (p->in[kind])
            nfc_add(
                t,
                "        for (e = 0; e < %u; e++)\n            memcpy(t + (%u + e) * %u, (const %s *)in[%d] + e * m + "
                "first, rows * sizeof *t);\n",
                p->in[kind], p->in_row[kind], f->tile, real, kind);
    nfc_add(t, "        %s_%s_tile((const %s *)params, s, t%s, rows);\n", f->own, p->name, real,
            p->total ? ", total" : "");
    for (uint32_t i = 0; i < p->n_out; i++) {
        nfc_add(t,
                "        for (e = 0; e < %u; e++)\n            for (k = 0; k < rows; k++)\n                ((%s "
                "*)out[%u])[e * m + first + k] = t[(%u + ",
                p->out[i].width, real, i, p->out[i].from.at);
        if (p->out[i].order)
            nfc_add(t, "order%u[e]", i);
        else
            nfc_add(t, "e");
        nfc_add(t, ") * %u + k];\n", f->tile);
    }
    nfc_add(t,
            "    }\n}\n\nvoid nfc_%s_epilogue(const void *params, void *s, const double *total, double *loss, void "
            "*grad)\n{\n",
            p->name);
    if (!p->loss && !p->grad)
        nfc_add(t, "    (void)params, (void)s, (void)total, (void)loss, (void)grad;\n}\n\n");
    else
        nfc_add(t,
                "    (void)loss, (void)grad;\n    %s_%s_epilogue((const %s *)params, (%s *)s, total%s%s%s%s);\n}\n\n",
                f->own, p->name, real, real, p->loss ? ", loss" : "", p->grad ? ", (" : "", p->grad ? real : "",
                p->grad ? " *)grad" : "");
}

void nfc_emit_object(nfc_model *m, unsigned entries, nfc_text *c)
{
    nfc_file f;
    nfc_sharing sharing = NFC_SHARE_FORWARD;
    open_file(&f, m, &nfc_target_c, NFC_LATE);
    for (int k = 0; k < NF_ALL_ENTRIES; k++)
        if (entries >> k & 1) {
            nfc_code_add(&f.code, (unsigned)k);
            sharing = f.code.plan[k].sharing;
        }
    emit_functions(&f);
    open_sharing(&f, sharing);
    f.tile = nfc_tile_of(&f, sharing);
    for (int k = 0; k < NF_ALL_ENTRIES; k++)
        if (entries >> k & 1) {
            nfc_emit_plan(&f, &f.code.plan[k]);
            emit_adapter(&f, &f.code.plan[k], &f.functions);
            emit_sizes(&f, &f.code.plan[k], &f.functions);
        }
    close_sharing(&f);
    emit_floating_point(c);
    nfc_add(c, "#include <math.h>\n#include <stddef.h>\n#include <stdint.h>\n#include <string.h>\n\n");
    close_file(&f, c);
}

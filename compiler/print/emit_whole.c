/* emit_whole.c - the shipped log_prob of models some of whose features are whole numbers: the probability of these, and
 * the density of the others. It is computed as runtime/whole.c does, by the functions of portable.h, row by row: the
 * static function of the flow's density gets the points of a row in blocks. */
#include "print/emit_c.h"

enum { BLOCK = 256 }; /* points that the density is asked for at once */

static size_t rounded(size_t bytes) { return (bytes + 63) & ~(size_t)63; }

void nfc_emit_whole(nfc_file *f)
{
    const nfc_model *m = f->m;
    nfc_text *t = &f->functions;
    size_t features;
    const size_t each = nf_whole_points(m->points, m->dim, &features), points = features == 1 ? each : each * each;
    /* in `work` behind what the density needs: the rule, the shares, rows and contexts of a block, their densities */
    const size_t rule = rounded(f->work), share = rule + rounded(points * (features + 1) * sizeof(double)),
                 row = share + rounded(points * sizeof(double)), context = row + rounded(BLOCK * m->dim * f->size),
                 density = context + rounded(BLOCK * m->context * f->size);
    f->work = density + BLOCK * f->size;

    nfc_add(t, "/* ---- of whole numbers ---- */\n\n");
    nfc_add_signature(m, f->d.target, t, nfc_entries[NF_LOG_PROB].signature, "start");
    nfc_add(
        t, "\n{\n    static const struct {\n        unsigned feature;\n        double low, high;\n    } whole[%zu] = {",
        features);
    for (uint32_t j = 0, n = 0; j < m->dim; j++)
        if (m->points[j]) {
            nfc_add(t, "%s{%u, %.1f, %.1f}",
                    n == 0  ? ""
                    : n % 4 ? ", "
                            : ",\n        ",
                    j, m->ends[2 * j], m->ends[2 * j + 1]);
            n++;
        }
    nfc_add(t,
            "};\n    double *rule = (double *)((char *)work + %zu), *share = (double *)((char *)work + %zu);\n"
            "    %s *row = (%s *)((char *)work + %zu), *density = (%s *)((char *)work + %zu);\n",
            rule, share, f->real, f->real, row, f->real, density);
    if (m->context)
        nfc_add(t, "    %s *given = (%s *)((char *)work + %zu);\n", f->real, f->real, context);
    nfc_add(t,
            "    size_t i, j, k, first;\n    if (n > 0)\n        %s_whole_rule(%zu, %zu, rule);\n"
            "    for (i = 0; i < n; i++) {\n        const %s *at = x + i * %u;\n        int inside = 1, number = 1;\n"
            "        for (j = 0; j < %zu; j++) {\n            const double v = (double)at[whole[j].feature];\n"
            "            number &= v == v;\n"
            "            inside &= v >= whole[j].low && v <= whole[j].high && v == floor(v);\n        }\n",
            f->own, features, each, f->real, m->dim, features);
    nfc_add(t,
            "        for (first = 0; first < %zu; first += %d) {\n"
            "            const size_t rows = %zu - first < %d ? %zu - first : %d;\n"
            "            for (k = 0; k < rows; k++) {\n"
            "                const double *place = rule + (first + k) * %zu;\n"
            "                double weight = place[%zu];\n"
            "                memcpy(row + k * %u, at, %u * sizeof *row);\n",
            points, BLOCK, points, BLOCK, points, BLOCK, features + 1, features, m->dim, m->dim);
    if (m->context)
        nfc_add(t, "                memcpy(given + k * %u, context + i * %u, %u * sizeof *given);\n", m->context,
                m->context, m->context);
    nfc_add(
        t,
        "                for (j = 0; j < %zu; j++) {\n"
        "                    const double v = inside ? (double)at[whole[j].feature] : whole[j].low;\n"
        "                    double slope;\n"
        "                    row[k * %u + whole[j].feature] = (%s)%s_whole_place(%zu, whole[j].low, whole[j].high, v, "
        "place[j], &slope);\n"
        "                    weight *= slope;\n                }\n"
        "                share[first + k] = log(weight);\n            }\n",
        features, m->dim, f->real, f->own, features);
    nfc_add(t,
            "            %s_log_prob_only(params, rows, row, %sdensity, work);\n"
            "            for (k = 0; k < rows; k++) {\n"
            "                const double of = share[first + k] + (double)density[k];\n"
            "                share[first + k] = inside || of != of ? of : number ? -INFINITY : NAN;\n            }\n"
            "        }\n        log_prob[i] = (%s)%s_whole_sum(%zu, share);\n    }\n}\n\n",
            f->own, m->context ? "given, " : "", f->real, f->own, points);
}

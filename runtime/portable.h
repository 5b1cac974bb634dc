/* portable.h - mixtures, probabilities of whole numbers, random numbers, initial parameters and AdamW: the parts of the
 * runtime that are printed into shipped C too.
 *
 * Like lane.h this text serves twice: the runtime includes it, and the compiler prints its sections into the generated
 * C with nf_ replaced by the model's name. So both draw the same numbers. */
#ifndef NF_PORTABLE_H
#define NF_PORTABLE_H
#include "lane.h"

//@ rows : lane
/* Rows of x, `apart` numbers from one to the next, to columns of a tile, element j of row k at t[j * stride + k]; rows
 * past the last repeat it up to m. */
static inline void nf_to_tile(const nf_real *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              nf_real *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++) {
        for (k = (rows - 1) / NF_LANES * NF_LANES; k < m; k += NF_LANES)
            nf_store(t + j * stride + k, nf_set(x[(rows - 1) * apart + j]));
        for (k = 0; k + 1 < rows; k++)
            t[j * stride + k] = x[k * apart + j];
    }
}

//@ weights
/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void nf_weights(size_t n, size_t rows, size_t m, nf_real *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (nf_real)(k < rows ? 1.0 / (double)n : 0.0);
}

//@ score
/* Whether none of n numbers is NaN. */
static inline int nf_are_numbers(const nf_real *x, size_t n)
{
    int all = 1;
    size_t i;
    for (i = 0; i < n; i++)
        all &= x[i] == x[i];
    return all;
}

/* Scores of n rows that are NaN become 0 where the log-density is -inf. */
static inline void nf_settle(const nf_real *log_prob, size_t n, size_t cols, nf_real *score)
{
    size_t i;
    for (i = 0; i < n * cols; i++)
        if (score[i] != score[i] && log_prob[i / cols] == (nf_real)-INFINITY)
            score[i] = 0;
}

//@ mixture : max select_eq exp log
/* Of n rows the log-density of an equal mixture: each[i * stride + k] is that of member i for row k, log_prob[k]
 * becomes the logarithm of the mean of the members' densities, and each[i * stride + k] member i's share of it: these
 * add up to 1. Rows past the last repeat it up to a lane. */
static inline void nf_mix(size_t members, size_t stride, size_t n, nf_real *each, nf_real *log_prob)
{
    const nf_lane one = nf_set(1), all = nf_log(nf_set((nf_real)members));
    size_t i, k;
    for (i = 0; i < members; i++)
        for (k = n; k % NF_LANES; k++)
            each[i * stride + k] = each[i * stride + n - 1];
    for (k = 0; k < n; k += NF_LANES) {
        nf_lane top = nf_load(each + k), sum = nf_set(0);
        for (i = 1; i < members; i++)
            top = nf_max(top, nf_load(each + i * stride + k));
        i = 0;
        do { /* the largest counts 1, infinite or not */
            const nf_lane own = nf_load(each + i * stride + k), share = nf_select_eq(own, top, one, nf_exp(own - top));
            nf_store(each + i * stride + k, share);
            sum = sum + share;
        } while (++i < members);
        nf_store(log_prob + k, top + (nf_log(sum) - all));
        for (i = 0; i < members; i++)
            nf_store(each + i * stride + k, nf_load(each + i * stride + k) / sum);
    }
}

//@ shares
/* Adds to n rows of a mixture's score those of a member, by its share of each; the first member's begin the sum. A
 * member that has no share has no part in it, whatever its score is. */
static inline void nf_add_share(const nf_real *share, size_t n, size_t cols, int begins, const nf_real *score,
                                nf_real *sum)
{
    size_t k, j;
    for (k = 0; k < n; k++)
        for (j = 0; j < cols; j++) {
            const nf_real part = share[k] == 0 ? 0 : share[k] * score[k * cols + j];
            sum[k * cols + j] = begins ? part : sum[k * cols + j] + part;
        }
}

//@ philox
/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void nf_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
{
    uint32_t c0 = (uint32_t)row, c1 = (uint32_t)(row >> 32), c2 = block, c3 = stream;
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    for (round = 0; round < 10; round++) {
        const uint64_t a = (uint64_t)0xD2511F53u * c0, b = (uint64_t)0xCD9E8D57u * c2;
        const uint32_t n0 = (uint32_t)(b >> 32) ^ c1 ^ k0, n2 = (uint32_t)(a >> 32) ^ c3 ^ k1;
        c0 = n0;
        c1 = (uint32_t)b;
        c2 = n2;
        c3 = (uint32_t)a;
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    out[0] = c0;
    out[1] = c1;
    out[2] = c2;
    out[3] = c3;
}

//@ member : philox
/* Which of the members of a mixture a row is drawn from; depends on (seed, row) alone. */
static inline size_t nf_member(uint64_t seed, uint64_t row, size_t members)
{
    uint32_t w[4];
    nf_philox(seed, row, 0, 5, w);
    return (size_t)((uint64_t)w[0] * members >> 32);
}

//@ whole
/* Point i of n of Gauss and Legendre's rule on [0, 1], by Newton's method; *weight: its weight. */
static inline double nf_gauss(size_t n, size_t i, double *weight)
{
    const double pi = 3.14159265358979323846;
    double x = cos(pi * ((double)i + 0.75) / ((double)n + 0.5)), slope = 1;
    int round;
    for (round = 0; round < 8; round++) {
        double before = 1, at = x; /* Legendre polynomials of the degrees k - 1 and k */
        size_t k;
        for (k = 1; k < n; k++) {
            const double next = ((2 * (double)k + 1) * x * at - (double)k * before) / ((double)k + 1);
            before = at;
            at = next;
        }
        slope = (double)n * (x * at - before) / (x * x - 1);
        x -= at / slope;
    }
    *weight = 1 / ((1 - x * x) * slope * slope);
    return 0.5 + 0.5 * x;
}

/* Fills the quadrature rule of m features, `each` points for one: rule[i * (m + 1)], the places from 0 to 1 of point i
 * in their cells, and behind these its weight. There are `each` points for one feature, else each * each. */
static inline void nf_whole_rule(size_t m, size_t each, double *rule)
{
    const size_t points = m == 1 ? each : each * each;
    double g = 1;
    size_t i, j;
    for (i = 0; i < 64; i++) /* contracts by more than half a round */
        g = pow(1 + g, 1 / ((double)m + 1));
    for (i = 0; i < points; i++) {
        double *at = rule + i * (m + 1), own = 1;
        at[m] = m <= 2 ? 1 : 1 / (double)points;
        for (j = 0; j < m && m > 2; j++) {
            const double place = 0.5 + (double)(i + 1) * pow(g, -(double)(j + 1));
            at[j] = place - floor(place);
        }
        for (j = 0; j < m && m <= 2; j++) {
            at[j] = nf_gauss(each, j ? i / each : i % each, &own);
            at[m] *= own;
        }
    }
}

/* The number at place y of the cell of k, of a feature from a to b, among m that are whole numbers; *slope: its
 * derivative by y. */
static inline double nf_whole_place(size_t m, double a, double b, double k, double y, double *slope)
{
    const double reach = m <= 2 ? 3 : 2;                                /* r of runtime/whole.c */
    const double width = b + 1 - a, before = k - a, behind = b + 1 - k; /* from k to the ends */
    double u, by_y, near, inner;
    if (k == a) {
        u = -log(behind - 1) + reach * log(1 - y);
        by_y = reach / (1 - y);
    } else if (k == b) {
        u = log(before) - reach * log(1 - y);
        by_y = reach / (1 - y);
    } else {
        const double from = log(before / behind);
        by_y = log((before + 1) / (behind - 1)) - from;
        u = from + y * by_y;
    }
    near = 1 / (1 + exp(fabs(u)));
    inner = near * width; /* the distance from the end that is nearer */
    *slope = inner * (1 - near) * by_y;
    return u > 0 ? b + 1 - inner : a + inner;
}

/* The logarithm of the sum of n numbers with these logarithms, of which each becomes its share: NaN where one is, and
 * -inf, all shares 0, where none is finite. */
static inline double nf_whole_sum(size_t n, double *share)
{
    double top = -INFINITY, sum = 0;
    int numbers = 1, some;
    size_t i;
    for (i = 0; i < n; i++) {
        top = share[i] > top ? share[i] : top;
        numbers &= share[i] == share[i];
    }
    some = numbers && top > -INFINITY && top < INFINITY;
    for (i = 0; i < n; i++)
        sum += share[i] = some ? exp(share[i] - top) : 0;
    for (i = 0; i < n && some; i++)
        share[i] /= sum;
    return some ? top + log(sum) : numbers ? -INFINITY : NAN;
}

//@ random
#define NF_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + NF_DRAWS - 1, as nf_philox has them. */
static inline void nf_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][NF_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < NF_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < NF_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void nf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, nf_real *t)
{
    const size_t words = sizeof(nf_real) / 4; /* 32-bit words in one number */
    uint32_t w[4][NF_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += NF_DRAWS) {
        const size_t n = rows - from < NF_DRAWS ? rows - from : NF_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            nf_real *to = t + j * stride + from;
            if (j * words % 4 == 0)
                nf_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
            for (k = 0; k < n; k++) { /* 31 or 63 bits of magnitude, in steps of 2^-31 or 2^-63, and a sign */
                const nf_int size =
                    words == 2 ? (nf_int)(((uint64_t)high[k] << 32 | low[k]) >> 1) : (nf_int)(high[k] >> 1);
                const nf_real u = ((nf_real)size + (nf_real)0.5) *
                                  (nf_real)(words == 2 ? 1.0842021724855044e-19 : 4.656612873077393e-10);
                to[k] = (words == 2 ? low[k] : high[k]) & 1 ? -u : u;
            }
        }
    }
}

//@ init : philox
enum { NF_INIT_CONSTANT, NF_INIT_UNIFORM, NF_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct nf_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, first + i) alone. */
static inline void nf_initialise(uint64_t seed, const struct nf_initial *from, size_t n, nf_real *params,
                                 uint64_t first)
{
    size_t p, i;
    for (p = 0; p < n; p++)
        for (i = 0; i < from[p].count; i++) {
            const double a = from[p].a, b = from[p].b;
            double value = a, z = 3, u[2];
            uint32_t w[4], block = 0;
            if (from[p].keep && i % from[p].cols >= from[p].keep[i / from[p].cols]) {
                params[from[p].offset + i] = 0;
                continue;
            }
            if (from[p].kind != NF_INIT_CONSTANT)
                do {
                    nf_philox(seed, first + from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == NF_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == NF_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == NF_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (nf_real)value;
        }
}

//@ adamw_options
/* AdamW (Loshchilov & Hutter 2019) as optax.adamw has it; defaults 1e-3, 0.9, 0.999, 1e-8, 1e-4. */
struct nf_adamw_options {
    double lr, beta1, beta2, eps, weight_decay;
};

//@ adamw_scale
/* What the moments are scaled by at a step, 1 at the first. */
static inline void nf_adamw_scale(const struct nf_adamw_options *o, uint64_t step, double scale[2])
{
    scale[0] = 1.0 / (1.0 - pow(o->beta1, (double)step));
    scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));
}

//@ adamw : sqrt adamw_scale
/* One update of n parameters: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void nf_adamw_update(const struct nf_adamw_options *o, const double scale[2], size_t n, nf_real *params,
                                   const nf_real *grad, nf_real *m, nf_real *v)
{
    const nf_lane b1 = nf_set((nf_real)o->beta1), b2 = nf_set((nf_real)o->beta2), eps = nf_set((nf_real)o->eps);
    const nf_lane rest1 = nf_set((nf_real)(1.0 - o->beta1)), rest2 = nf_set((nf_real)(1.0 - o->beta2));
    const nf_lane lr = nf_set((nf_real)o->lr), decay = nf_set((nf_real)o->weight_decay);
    const nf_lane scale1 = nf_set((nf_real)scale[0]), scale2 = nf_set((nf_real)scale[1]);
    nf_real rest[4][NF_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += NF_LANES) {
        const size_t left = n - i < NF_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        nf_real *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const nf_real *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const nf_lane now = b1 * nf_load(first) + rest1 * nf_load(g);
        const nf_lane square = b2 * nf_load(second) + rest2 * (nf_load(g) * nf_load(g));
        nf_store(first, now);
        nf_store(second, square);
        nf_store(p, nf_load(p) - lr * (now * scale1 / (nf_sqrt(square * scale2) + eps) + decay * nf_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

//@ end
#endif

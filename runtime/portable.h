/* portable.h - random numbers, initial parameters and AdamW: the parts of the runtime that also ship.
 *
 * Like lane.h this text serves twice: the runtime includes it, and the compiler prints its sections into the
 * generated C with nf_ replaced by the model's name. Both therefore draw the same numbers. */
#ifndef NF_PORTABLE_H
#define NF_PORTABLE_H
#include "lane.h"

//@ rows
/* Rows of x to columns of a tile, element j of row k at t[j * stride + k]; rows past the last repeat it up to m. */
static inline void nf_to_tile(const nf_real *x, size_t rows, size_t cols, size_t stride, size_t m, nf_real *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++)
        for (k = 0; k < m; k++)
            t[j * stride + k] = x[(k < rows ? k : rows - 1) * cols + j];
}

//@ weights
/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void nf_weights(size_t n, size_t rows, size_t m, nf_real *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (nf_real)(k < rows ? 1.0 / (double)n : 0.0);
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

//@ random : philox
/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void nf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, nf_real *t)
{
    const size_t words = sizeof(nf_real) / 4; /* 32-bit words in one number */
    size_t k, j;
    for (k = 0; k < rows; k++) {
        uint32_t w[4] = {0, 0, 0, 0};
        for (j = 0; j < width; j++) {
            const size_t at = j * words % 4;
            uint64_t bits;
            double u;
            if (at == 0)
                nf_philox(seed, first + k, (uint32_t)(j * words / 4), 0, w);
            bits = words == 2 ? (uint64_t)w[at] << 32 | w[(at + 1) % 4] : (uint64_t)w[at] << 32;
            /* 31 or 63 bits of magnitude, in steps of 2^-31 or 2^-63, and a sign */
            if (words == 2)
                u = ((double)(bits >> 1) + 0.5) * 1.0842021724855044e-19;
            else
                u = ((double)(bits >> 33) + 0.5) * 4.656612873077393e-10;
            t[j * stride + k] = (nf_real)(bits & (words == 2 ? (uint64_t)1 : (uint64_t)1 << 32) ? -u : u);
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
};

/* Parameter i depends on (seed, i) alone. */
static inline void nf_initialise(uint64_t seed, const struct nf_initial *from, size_t n, nf_real *params)
{
    size_t p, i;
    for (p = 0; p < n; p++)
        for (i = 0; i < from[p].count; i++) {
            const double a = from[p].a, b = from[p].b;
            double value = a, z = 3, u[2];
            uint32_t w[4], block = 0;
            if (from[p].kind != NF_INIT_CONSTANT)
                do {
                    nf_philox(seed, from[p].offset + i, block++, 1, w);
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

//@ adamw
/* One update of n parameters, step = 1 at the first: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void nf_adamw_update(const struct nf_adamw_options *o, uint64_t step, size_t n, nf_real *params,
                                   const nf_real *grad, nf_real *m, nf_real *v)
{
    const nf_real b1 = (nf_real)o->beta1, b2 = (nf_real)o->beta2, eps = (nf_real)o->eps;
    const nf_real rest1 = (nf_real)(1.0 - o->beta1), rest2 = (nf_real)(1.0 - o->beta2);
    const nf_real lr = (nf_real)o->lr, decay = (nf_real)o->weight_decay;
    const nf_real scale1 = (nf_real)(1.0 / (1.0 - pow(o->beta1, (double)step)));
    const nf_real scale2 = (nf_real)(1.0 / (1.0 - pow(o->beta2, (double)step)));
    size_t i;
    for (i = 0; i < n; i++) {
        m[i] = b1 * m[i] + rest1 * grad[i];
        v[i] = b2 * v[i] + rest2 * (grad[i] * grad[i]);
        params[i] -= lr * (m[i] * scale1 / ((nf_real)sqrt((double)(v[i] * scale2)) + eps) + decay * params[i]);
    }
}

//@ end
#endif

/* sobol.c - Sobol' points (1967), scrambled: a random lower triangular matrix over GF(2) for the digits of each column
 * and a digital shift (Matousek 1998), so that each point is uniform and any 2^m that follow each other from a multiple
 * of 2^m on are a net. Columns beyond those of the table are random numbers. */
#include <string.h>

#include "internal.h"
#include "sobol.h"

enum {
    PLACES = 40, /* bits of a point's number: NF_MOST_DRAWN points */
    DIGITS = 64  /* of a coordinate */
};

/* m[0 .. PLACES - 1] of one column: its direction numbers are m[c] / 2^(c + 1) (Bratley & Fox 1988). */
static void extend(size_t column, uint64_t m[PLACES])
{
    const struct nf_sobol_column *of = column ? &nf_sobol_column[column - 1] : NULL;
    for (unsigned c = 0; c < PLACES; c++) {
        if (!of || c < of->degree) {
            m[c] = of ? of->initial[c] : 1;
            continue;
        }
        m[c] = m[c - of->degree] ^ m[c - of->degree] << of->degree;
        for (unsigned k = 1; k < of->degree; k++)
            if (of->polynomial >> (of->degree - k) & 1)
                m[c] ^= m[c - k] << k;
    }
}

/* The sum of the bits of v, of which only whether it is odd counts. */
static uint64_t parity(uint64_t v)
{
    for (unsigned half = 32; half; half /= 2)
        v ^= v >> half;
    return v & 1;
}

/* Scrambles one column: direction[PLACES] and the shift behind them. */
static void scramble(uint64_t key, size_t column, uint64_t *direction)
{
    uint64_t m[PLACES];
    extend(column, m);
    memset(direction, 0, (PLACES + 1) * sizeof *direction);
    for (unsigned d = 0; d < DIGITS; d++) {
        const uint64_t digit = (uint64_t)1 << (DIGITS - 1 - d), above = ~(2 * digit - 1);
        const uint64_t row = (nf_random_word(key, column, d, NF_STREAM_SCRAMBLE) & above) | digit;
        for (unsigned c = 0; c < PLACES; c++)
            if (parity(m[c] << (DIGITS - 1 - c) & row))
                direction[c] |= digit;
    }
    direction[PLACES] = nf_random_word(key, column, DIGITS, NF_STREAM_SCRAMBLE);
}

void nf_sobol_make(nf_sobol *s, size_t width)
{
    const size_t columns = width < NF_SOBOL_COLUMNS ? width : NF_SOBOL_COLUMNS;
    *s = (nf_sobol){.width = width, .columns = columns};
    s->direction = nf_alloc(columns * (PLACES + 1) + 1, sizeof *s->direction);
}

void nf_sobol_free(nf_sobol *s) { nf_free(s->direction); }

void nf_sobol_scramble(nf_sobol *s, uint64_t seed, uint64_t number, uint64_t begin)
{
    s->begin = begin;
    s->key = nf_random_word(seed, number, 0, NF_STREAM_SCRAMBLE);
    for (size_t j = 0; j < s->columns; j++)
        scramble(s->key, j, s->direction + j * (PLACES + 1));
}

/* A number between 0 and 1, of which these are the digits, as nf_random of portable.h has it: below 1/2 the lower tail,
 * above it the upper one. */
static double tail(uint64_t digits, unsigned bits)
{
    const bool upper = digits >> (DIGITS - 1);
    const uint64_t size = (upper ? ~digits : digits) << 1 >> (DIGITS - bits);
    const double u = ((double)size + 0.5) / (double)((uint64_t)1 << bits);
    return upper ? u : -u;
}

void nf_sobol_fill(const nf_sobol *s, uint64_t first, size_t n, nf_matrix *to)
{
    const unsigned bits = to->type == NF_F32 ? 31 : 63; /* of |u|, as many as nf_random's */
    first -= s->begin;
    for (size_t j = 0; j < s->width; j++) {
        const uint64_t *direction = s->direction + j * (PLACES + 1);
        const bool net = j < s->columns;
        uint64_t x = net ? direction[PLACES] : 0;
        for (unsigned c = 0; c < PLACES && net; c++) /* Gray code (Antonov & Saleev 1979) */
            x ^= (first ^ first >> 1) >> c & 1 ? direction[c] : 0;
        for (size_t i = 0; i < n; i++) {
            const uint64_t next = first + i + 1;
            nf_matrix_set(to, i, j, tail(net ? x : nf_random_word(s->key, first + i, (uint32_t)j, 0), bits));
            unsigned c = 0;
            while (c < PLACES - 1 && !(next >> c & 1))
                c++;
            x ^= net ? direction[c] : 0;
        }
    }
}

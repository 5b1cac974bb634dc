/* integral.c - the cross-section of drell_yan.lua by importance sampling: rows are drawn from the trained flow, and
 * each counts with the integrand over the flow's density. Threads share the blocks of rows; their number does not
 * change a bit. integral [ROWS [SEED]] */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "drell_yan.h"

enum { BLOCK = 1024 }; /* rows that are drawn at once */

static const double PI = 3.14159265358979323846;
static const double ENERGY = 510, MASS = 91.19, WIDTH = 2.495; /* of the collider and of the Z boson, in GeV */

/* The square of the mass and mass times width, over the square of the energy. */
static double at(void) { return MASS * MASS / (ENERGY * ENERGY); }
static double gamma_z(void) { return MASS * WIDTH / (ENERGY * ENERGY); }

/* The differential cross-section at a row: the momentum fractions of the quarks, whose density is (1 - x) / x; the
 * resonance, in their product tau, which cancels the 1 / tau of these; and the lepton's direction, from protons whose
 * spins are across the beam. */
static double integrand(const float *x)
{
    const double tau = (double)x[0] * x[1], off = tau - at(), c = x[2], phi = x[3];
    return (1.0 - x[0]) * (1.0 - x[1]) / (off * off + gamma_z() * gamma_z()) *
           (1 + c * c + 1.5 * off / (tau + at()) * c + 0.5 * (1 - c * c) * cos(2 * phi));
}

/* The same, integrated: the directions give 16 pi / 3, the fractions at a fixed product tau the function L(tau) / tau,
 * where L(tau) = -(1 + tau) log tau - 2 (1 - tau), and tau = at + gamma tan(a) is left, by the midpoints of a. */
static double exact(void)
{
    enum { POINTS = 1000000 };
    const double low = atan(-at() / gamma_z()), high = atan((1 - at()) / gamma_z());
    double sum = 0;
    for (int k = 0; k < POINTS; k++) {
        const double tau = at() + gamma_z() * tan(low + (k + 0.5) / POINTS * (high - low));
        sum -= (1 + tau) * log(tau) + 2 * (1 - tau);
    }
    return 16 * PI / 3 * sum / POINTS * (high - low) / gamma_z();
}

/* Of rows with the weights w = integrand / density: the sums of w and of its squares. */
typedef struct sums {
    double w, w2;
} sums;

static sums sums_of(uint64_t seed, uint64_t first, size_t n)
{
    char memory[DRELL_YAN_WORK + 64], *const work = memory + 64 - (uintptr_t)memory % 64;
    float x[BLOCK * DRELL_YAN_DIM], log_q[BLOCK];
    sums s = {0, 0};

    drell_yan_sample_log_prob(drell_yan_weights, seed, first, n, x, log_q, work);
    for (size_t i = 0; i < n; i++) {
        const double w = integrand(&x[DRELL_YAN_DIM * i]) * exp(-(double)log_q[i]);
        s.w += w;
        s.w2 += w * w;
    }
    return s;
}

int main(int argc, char **argv)
{
    const uint64_t rows = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000000,
                   seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    const int blocks = rows < 2 || rows > 1000000000 ? 0 : (int)((rows + BLOCK - 1) / BLOCK);
    sums *const of = malloc((size_t)(blocks + 1) * sizeof *of), s = {0, 0};

    if (!of || !blocks) {
        fprintf(stderr, "integral: expected 2 to 1000000000 rows\n");
        free(of);
        return 1;
    }
#pragma omp parallel for
    for (int k = 0; k < blocks; k++) {
        const uint64_t first = (uint64_t)k * BLOCK, left = rows - first;
        of[k] = sums_of(seed, first, left < BLOCK ? (size_t)left : BLOCK);
    }
    for (int k = 0; k < blocks; k++) {
        s.w += of[k].w;
        s.w2 += of[k].w2;
    }
    free(of);

    const double n = (double)rows, mean = s.w / n, error = sqrt(fmax(0, s.w2 / n - mean * mean) / (n - 1)),
                 truth = exact();
    printf("integral %.9g +- %.3g, %.0f rows, effective sample size %.0f\n", mean, error, n, s.w * s.w / s.w2);
    printf("exact %.9g, pull %.3g\n", truth, (mean - truth) / error);
    return 0;
}

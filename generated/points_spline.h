/* points_spline.h - a normalizing flow in plain C, compiled by nfc 0.1.0.
 * May be used under any terms: the authors of nfc claim nothing in what it prints.
 *
 * Forward maps data x to latent z, inverse maps z to x. Arrays are row-major: x and z are n rows of
 * POINTS_SPLINE_DIM numbers; ldj and log_prob are n numbers. ldj is log |det d out / d in|, log_prob is in nats.
 * params holds POINTS_SPLINE_PARAMS numbers, laid out as points_spline.json says. x and z may be the same array, ldj may be
 * NULL, n = 0 does nothing. Nothing allocates, nothing keeps state: any number of threads may call.
 * work points to POINTS_SPLINE_WORK bytes of scratch, 64-byte aligned, one for each thread. No call takes more than
 * POINTS_SPLINE_STACK bytes of stack (gcc and clang, -O1 to -O3), beside what libm takes.
 * Needs C99 and libm. Use -O2 or -O3, and -march=native for wider vectors; -DNFC_SCALAR does without.
 * A row's results do not depend on the rows beside it, not by a bit, with gcc and clang and any of these flags,
 * but on 32-bit x86 without -mfpmath=sse and with clang's -ffp-contract=fast; -ffast-math does not compile. */
#ifndef NFC_points_spline_H
#define NFC_points_spline_H
#ifdef POINTS_SPLINE_DIM
#error "POINTS_SPLINE_DIM is another model's: names of models in one program must differ in more than case"
#endif
#include <stddef.h>
#include <stdint.h>

#define POINTS_SPLINE_DIM 2
#define POINTS_SPLINE_CONTEXT 0
#define POINTS_SPLINE_PARAMS 1014
#define POINTS_SPLINE_WORK 101376
#define POINTS_SPLINE_STACK 16384

#ifdef __cplusplus
extern "C" {
#endif

void points_spline_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work);
void points_spline_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work);
void points_spline_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work);
/* d log_prob / d x, n rows of POINTS_SPLINE_DIM; 0 where log_prob is -inf and has none. */
void points_spline_score(const float *params, size_t n, const float *x, float *score, void *work);
/* Row k of x depends on (seed, first + k) alone: any split of the work gives the same rows. */
void points_spline_sample(const float *params, uint64_t seed, uint64_t first, size_t n, float *x, void *work);
/* Every intermediate of the inverse: z, then the rows after each of its 2 layers in the order they are
 * applied: (layers + 1) x n x POINTS_SPLINE_DIM numbers. */
void points_spline_layers(const float *params, size_t n, const float *z, float *x_each, void *work);

/* The mean negative log-likelihood of x, and its gradient (POINTS_SPLINE_PARAMS numbers) unless grad is NULL. */
double points_spline_loss(const float *params, size_t n, const float *x, float *grad, void *work);
/* Fresh parameters; each depends on (seed, its place) alone. */
void points_spline_init(uint64_t seed, float *params);

/* AdamW (Loshchilov & Hutter 2019) as optax.adamw has it; defaults 1e-3, 0.9, 0.999, 1e-8, 1e-4. */
struct points_spline_adamw_options {
    double lr, beta1, beta2, eps, weight_decay;
};

/* One update of all parameters; step counts from 1; m and v hold POINTS_SPLINE_PARAMS numbers, 0 at first:
 * p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
void points_spline_adamw(const struct points_spline_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v);

#ifdef __cplusplus
}
#endif
#endif

/* circles.h - a normalizing flow in plain C, compiled by nfc 0.1.0.
 * May be used under any terms: the authors of nfc claim nothing in what it prints.
 *
 * Forward maps data x to latent z, inverse maps z to x. Arrays are row-major: x and z are n rows of
 * CIRCLES_DIM numbers; ldj and log_prob are n numbers. ldj is log |det d out / d in|, log_prob is in nats.
 * params holds CIRCLES_PARAMS numbers, laid out as circles.json says. x and z may be the same array, ldj may be
 * NULL, n = 0 does nothing. Nothing allocates, nothing keeps state: any number of threads may call.
 * work points to CIRCLES_WORK bytes of scratch, 64-byte aligned, one for each thread. No call takes more than
 * CIRCLES_STACK bytes of stack (gcc and clang, -O1 to -O3), beside what libm takes.
 * Needs C99 and libm. Use -O2 or -O3, and -march=native for wider vectors; -DNFC_SCALAR does without.
 * A row's results do not depend on the rows beside it, not by a bit, with gcc and clang and any of these flags,
 * but on 32-bit x86 without -mfpmath=sse and with clang's -ffp-contract=fast; -ffast-math does not compile. */
#ifndef NFC_circles_H
#define NFC_circles_H
#ifdef CIRCLES_DIM
#error "CIRCLES_DIM is another model's: names of models in one program must differ in more than case"
#endif
#include <stddef.h>
#include <stdint.h>

#define CIRCLES_DIM 2
#define CIRCLES_CONTEXT 0
#define CIRCLES_PARAMS 14244
#define CIRCLES_WORK 360960
#define CIRCLES_STACK 16384

#ifdef __cplusplus
extern "C" {
#endif

void circles_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work);
void circles_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work);
void circles_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work);
/* d log_prob / d x, n rows of CIRCLES_DIM; 0 where log_prob is -inf and has none. */
void circles_score(const float *params, size_t n, const float *x, float *score, void *work);
/* Row k of x depends on (seed, first + k) alone: any split of the work gives the same rows. */
void circles_sample(const float *params, uint64_t seed, uint64_t first, size_t n, float *x, void *work);
/* Every intermediate of the inverse: z, then the rows after each of its 12 layers in the order they are
 * applied: (layers + 1) x n x CIRCLES_DIM numbers. */
void circles_layers(const float *params, size_t n, const float *z, float *x_each, void *work);

/* The mean negative log-likelihood of x, and its gradient (CIRCLES_PARAMS numbers) unless grad is NULL. */
double circles_loss(const float *params, size_t n, const float *x, float *grad, void *work);
/* Fresh parameters; each depends on (seed, its place) alone. */
void circles_init(uint64_t seed, float *params);

/* AdamW (Loshchilov & Hutter 2019) as optax.adamw has it; defaults 1e-3, 0.9, 0.999, 1e-8, 1e-4. */
struct circles_adamw_options {
    double lr, beta1, beta2, eps, weight_decay;
};

/* One update of all parameters; step counts from 1; m and v hold CIRCLES_PARAMS numbers, 0 at first:
 * p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
void circles_adamw(const struct circles_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v);

#ifdef __cplusplus
}
#endif
#endif

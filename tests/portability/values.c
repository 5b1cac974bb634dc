/* values.c - prints what every entry point of a generated file computes, a number a line under the name of the result,
 * to be compared with what the library computes elsewhere. case.h, which table.lua writes, has the model and its
 * inputs:
 *
 *   F(forward), M(DIM)         the names points_forward, POINTS_DIM
 *   real, word                 float or double, and an unsigned integer of its size
 *   bits[]                     the parameters as they must read back
 *   x, z, context, dz, dldj    N rows each
 *
 * With NUMBERS only the parameters are looked at. C99 and C++11, without a warning. */
#include "case.h"

#include <stdio.h>
#include <string.h>

enum { PARAMS = sizeof bits / sizeof *bits };

/* Parameters that do not have the bits that they were printed from. */
static int wrong_bits(void)
{
    int wrong = 0;
    for (int i = 0; i < PARAMS; i++)
        wrong += memcmp(&F(weights)[i], &bits[i], sizeof *bits) != 0;
    return wrong;
}

#ifndef NUMBERS
#if M(CONTEXT)
#define WITH_CONTEXT context,
#define WITH_GRADIENT_OF_CONTEXT d_context,
static real d_context[N * M(CONTEXT)];
#else
#define WITH_CONTEXT
#define WITH_GRADIENT_OF_CONTEXT
#endif

static char memory[M(WORK) + 64];
static real rows[N * M(DIM)], more[N], each[(LAYERS + 1) * N * M(DIM)], grad[PARAMS];
static real params[PARAMS], first[PARAMS], second[PARAMS];

static void print(const char *name, const real *values, int n)
{
    printf("%s\n", name);
    for (int i = 0; i < n; i++)
        printf("%.17g\n", (double)values[i]);
}

static void print_gradients(const char *name)
{
    print(name, rows, N * M(DIM));
#if M(CONTEXT)
    print("by context", d_context, N * M(CONTEXT));
#endif
    print("by parameters", grad, PARAMS);
}

static void print_all(void)
{
    const struct F(adamw_options) options = {0.01, 0.9, 0.999, 0.01, 0.1};
    const real *const weights = F(weights);
    void *const work = memory + (64 - (uintptr_t)memory % 64);

    F(forward)(weights, N, x, WITH_CONTEXT rows, more, work);
    print("forward", rows, N * M(DIM));
    print("its ldj", more, N);
    F(inverse)(weights, N, z, WITH_CONTEXT rows, more, work);
    print("inverse", rows, N * M(DIM));
    print("ldj of the inverse", more, N);
    F(log_prob)(weights, N, x, WITH_CONTEXT more, work);
    print("log_prob", more, N);
    F(score)(weights, N, x, WITH_CONTEXT rows, work);
    print("score", rows, N * M(DIM));
    F(sample)(weights, 3, 5, N, rows, WITH_CONTEXT work);
    print("sample", rows, N * M(DIM));
    F(sample_log_prob)(weights, 3, 5, N, rows, WITH_CONTEXT more, work);
    print("sample_log_prob", rows, N * M(DIM));
    print("log_prob of samples", more, N);
    F(layers)(weights, N, z, WITH_CONTEXT each, work);
    print("layers", each, (LAYERS + 1) * N * M(DIM));

    *more = (real)F(loss)(weights, N, x, WITH_CONTEXT grad, work);
    print("loss", more, 1);
    print("gradient", grad, PARAMS);
    F(init)(7, params);
    print("init", params, PARAMS);
    for (int step = 1; step <= 3; step++)
        F(adamw)(&options, (uint64_t)step, params, grad, first, second);
    print("adamw", params, PARAMS);

    F(forward_vjp)(weights, N, x, WITH_CONTEXT dz, dldj, rows, WITH_GRADIENT_OF_CONTEXT grad, work);
    print_gradients("forward_vjp");
    F(inverse_vjp)(weights, N, z, WITH_CONTEXT dz, dldj, rows, WITH_GRADIENT_OF_CONTEXT grad, work);
    print_gradients("inverse_vjp");
    F(log_prob_vjp)(weights, N, x, WITH_CONTEXT dldj, rows, WITH_GRADIENT_OF_CONTEXT grad, work);
    print_gradients("log_prob_vjp");
}
#endif

int main(void)
{
    const int wrong = wrong_bits();
#ifndef NUMBERS
    print_all();
#endif
    printf("weights\n%d\n", wrong);
    return 0;
}

/* curve.c - the losses of a training in a fixed room. */
#include "internal.h"

/* Joins the stretches in pairs, each then being of twice as many steps. */
static void join_pairs(nf_curve *c)
{
    for (size_t k = 0; k < NF_CURVE / 2; k++)
        c->loss[k] = c->loss[2 * k] / 2 + c->loss[2 * k + 1] / 2;
    c->every *= 2;
}

void nf_curve_add(nf_curve *c, double loss)
{
    if (!c->every)
        c->every = 1;
    if (c->steps == NF_CURVE * c->every)
        join_pairs(c);
    const size_t k = c->steps / c->every, before = c->steps % c->every;
    c->loss[k] = before ? c->loss[k] + (loss - c->loss[k]) / (double)(before + 1) : loss;
    c->steps++;
    c->n = k + 1;
}

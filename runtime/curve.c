/* curve.c - the learning rate of a training by its steps, and their losses in a fixed room. */
#include <math.h>

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

double nf_learning_rate(const nf_train_options *o, size_t steps, size_t step, double lowered)
{
    if (step < o->warmup)
        return o->lr * (double)(step + 1) / (double)o->warmup;
    const double k = (double)(step - o->warmup), every = (double)o->decay_steps;
    switch (o->schedule) {
    case NF_SCHEDULE_COSINE:
        return o->lr * 0.5 * (1 + cos(3.141592653589793 * k / (double)(steps - o->warmup)));
    case NF_SCHEDULE_STEP:
        return o->lr * pow(o->decay, floor(k / every));
    case NF_SCHEDULE_EXPONENTIAL:
        return o->lr * pow(o->decay, k / every);
    case NF_SCHEDULE_PLATEAU:
        return o->lr * pow(o->decay, lowered);
    default:
        return o->lr;
    }
}

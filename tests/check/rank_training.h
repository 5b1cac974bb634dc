/* rank_training.h - trainings of ranks that are threads of a test. */
#ifndef RANK_TRAINING_H
#define RANK_TRAINING_H
#include <math.h>
#include <string.h>

#include "nfc.h"
#include "rank_threads.h"

typedef struct training {
    const nf_program *p;
    nf_rows rows;
    nf_train_options o;
    size_t stops, at; /* this rank stops at this step; 0: none does */
    bool between;     /* the ranks have the rows between them */
} training;

/* on_step of a rank. */
static bool on_step(void *user, const nf_step *s)
{
    member *m = user;
    const training *t = m->task;
    m->steps = s->step;
    return s->step == t->at && m->comm.rank == t->stops;
}

/* Initial parameters, none of which is 0: where the last layer of a network is, no other has a gradient. */
static void begin(const nf_program *p, void *params)
{
    nf_init(p, 1, params);
    for (size_t i = 0; i < p->params; i++)
        if (p->type == NF_F32)
            ((float *)params)[i] += 0.02F * sinf((float)i);
        else
            ((double *)params)[i] += 0.02 * sin((double)i);
}

/* A copy of numbers, `cols` a row, in which only the rows of this rank are: all others are not finite. */
static void *own_rows(const nf_comm *c, const void *x, size_t rows, size_t cols, nf_type type)
{
    const size_t bytes = cols * nf_type_size(type);
    size_t first, end;
    nf_comm_own(c, rows, &first, &end);
    char *own = nf_buffer(rows, bytes);
    memset(own, 0xff, rows * bytes);
    memcpy(own + first * bytes, (const char *)x + first * bytes, (end - first) * bytes);
    return own;
}

static void *train(void *user)
{
    member *m = user;
    const training *t = m->task;
    nf_train_options o = t->o;
    nf_train_result result;
    nf_error error = {""};
    nf_rows rows = t->rows;
    o.comm = m->comm.size ? &m->comm : NULL;
    begin(t->p, m->result);
    void *x = NULL, *weights = NULL;
    if (o.comm && t->between) {
        rows.comm = o.comm;
        rows.x = x = own_rows(o.comm, rows.x, rows.n, rows.stride_x, t->p->type);
        if (rows.weights.at)
            rows.weights.at = weights = own_rows(o.comm, rows.weights.at, rows.n, 1, rows.weights.type);
        rows.context = rows.context ? (char *)x + 2 * nf_type_size(t->p->type) : NULL;
    }
    if (nf_train(t->p, m->result, &rows, &o, on_step, m, &result, &error) || result.steps != m->steps ||
        result.interrupted != (t->at > 0)) {
        pthread_mutex_lock(&lock);
        wrong++;
        pthread_mutex_unlock(&lock);
    }
    nf_free(x);
    nf_free(weights);
    return NULL;
}
#endif

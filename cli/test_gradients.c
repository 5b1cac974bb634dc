/* test_gradients.c - nfc test-gradients: compares derived gradients and scores, of the flow and of the model's target,
 * with central differences, in double. */
#include <math.h>
#include <stdio.h>

#include "cli.h"
#include "memory.h"

enum {
    ROWS = 64,
    POINTS = 4096, /* of quadrature in all of them, where features are whole numbers: fewer rows, but for the first */
    CHECKED = 500  /* about how many parameters are checked, spread evenly */
};

/* How many rows derivatives are checked at. */
static size_t rows_for(const nf_program *p)
{
    size_t features = 0;
    const size_t each = p->points ? nf_whole_points(p->points, p->dim, &features) : 1;
    const size_t fit = POINTS / (features > 1 ? each * each : each);
    return fit > ROWS ? ROWS : fit ? fit : 1;
}

/* The relative difference between an analytic derivative and central differences of f, which depends on *place, at the
 * value `at`; the least over three step sizes, as a kink between the two points spoils one of them, not all. */
static double difference(double analytic, double at, double *place, double (*f)(void *user), void *user)
{
    static const double step[] = {1e-5, 1e-6, 1e-4};
    double best = INFINITY;
    for (int i = 0; i < 3 && !(best < 1e-7); i++) {
        const double h = step[i] * fmax(1, fabs(at));
        *place = at + h;
        const double above = f(user);
        *place = at - h;
        const double below = f(user);
        *place = at;
        const double d = fabs((above - below) / (2 * h) - analytic) / fmax(1, fabs(analytic));
        if (!(d >= best))
            best = d;
    }
    return best;
}

/* A program, where its derivatives are checked, and the first failure, after which functions give NAN. */
typedef struct problem {
    const nf_program *p;
    double *params, *data;
    nf_rows rows;
    size_t row; /* the row that log_prob is of */
    size_t checked, wrong;
    double worst; /* the largest relative difference */
    nf_status status;
    nf_error error;
} problem;

/* Functions to take differences of: the loss of all rows, and the log-density of one. */
static double loss(void *user)
{
    problem *q = user;
    double value;
    q->status = q->status ? q->status : nf_loss(q->p, q->params, &q->rows, &value, NULL, &q->error);
    return q->status ? NAN : value;
}

static double log_prob(void *user)
{
    problem *q = user;
    const size_t cols = q->p->dim + q->p->context;
    const double *x = q->data + q->row * cols;
    const nf_rows one = {
        .n = 1, .x = x, .context = q->p->context ? x + q->p->dim : NULL, .stride_x = cols, .stride_context = cols};
    double value;
    q->status = q->status ? q->status : nf_run(q->p, NF_LOG_PROB, q->params, &one, (void *[]){&value}, &q->error);
    return q->status ? NAN : value;
}

/* Counts one derivative, and whether it is wrong. */
static bool is_wrong(problem *q, double d)
{
    q->checked++;
    q->worst = fmax(q->worst, d);
    q->wrong += !(d < 1e-5);
    return !(d < 1e-5);
}

/* Compares the gradient of the loss. */
static void compare_gradient(problem *q)
{
    const nf_program *p = q->p;
    double *grad = nf_alloc(p->params + 1, sizeof *grad), value;
    const size_t every = p->params / CHECKED + 1;
    q->status = nf_loss(p, q->params, &q->rows, &value, grad, &q->error);
    for (size_t i = 0; i < p->n_param && !q->status; i++)
        for (size_t k = p->param[i].offset; k < p->param[i].offset + nf_param_count(&p->param[i]); k++) {
            if (k % every)
                continue;
            const double d = difference(grad[k], q->params[k], &q->params[k], loss, q);
            if (is_wrong(q, d))
                printf("%s, element %zu: gradient %.9g differs by %.2g\n", p->param[i].name, k - p->param[i].offset,
                       grad[k], d);
        }
    nf_free(grad);
}

/* Compares the score of each row that has a density; whose: of what, for people. */
static void compare_score(problem *q, const char *whose)
{
    const nf_program *p = q->p;
    double *score = nf_alloc(q->rows.n * p->dim, sizeof *score);
    if (!q->status)
        q->status = nf_run(p, NF_SCORE, q->params, &q->rows, (void *[]){score}, &q->error);
    for (q->row = 0; q->row < q->rows.n && !q->status; q->row++) {
        if (!isfinite(log_prob(q))) /* outside of the support, or where a target has no value */
            continue;
        for (size_t j = 0; j < p->dim; j += p->dim / 16 + 1) {
            if (p->points && p->points[j]) /* a whole number: there is nothing beside it */
                continue;
            double *place = q->data + q->row * (p->dim + p->context) + j;
            const double s = score[q->row * p->dim + j], d = difference(s, *place, place, log_prob, q);
            if (is_wrong(q, d))
                printf("%sscore of row %zu, feature %zu: %.9g differs by %.2g\n", whose, q->row + 1, j + 1, s, d);
        }
    }
    nf_free(score);
}

/* Compares and reports; 1 where a derivative is wrong, and 0 otherwise. target: the model's, or NULL. */
static int compare(problem *q, const nf_program *target)
{
    compare_gradient(q);
    compare_score(q, "");
    const char *const name = q->p->name;
    q->p = target;
    if (target)
        compare_score(q, "the target's ");
    printf("%s: %zu derivatives checked, %zu wrong, largest relative difference %.2g\n", name, q->checked, q->wrong,
           q->worst);
    return q->wrong > 0;
}

int command_test_gradients(int argc, char **argv)
{
    common_arguments a = {0};
    nf_error error;
    nfc_model *model;
    const nf_program *target = NULL;
    problem q = {0};
    nf_matrix data = {0};
    read_flags(
        argc, argv, "MODEL.lua",
        "Compare every analytic derivative, the target's too, with central differences, in double; exit status 1 "
        "on a mismatch.",
        NULL, &a);
    nf_status status = load_model(&model, &a, "double", &error);
    if (!status)
        status = nfc_model_program(model, &q.p, &error);
    if (!status && nfc_model_has_target(model))
        status = nfc_model_program_target(model, false, &target, &error);
    if (!status) {
        q.params = nf_alloc(q.p->params + 1, sizeof *q.params);
        nf_init(q.p, nfc_model_train(model)->seed, q.params);
        for (size_t i = 0; i < q.p->params; i++) /* away from initial parameters where derivatives vanish */
            q.params[i] += 0.05 * cos(2.3 * (double)i);
        status = rows_to_try(q.p, q.params, rows_for(q.p), &data, &error);
    }
    if (status) {
        nf_free(q.params);
        nfc_model_free(model);
        return fail(status, &error);
    }
    q.data = data.data;
    q.rows = rows_of(q.p, &data);
    const int wrong = compare(&q, target);
    if (q.status)
        fail(q.status, &q.error);
    nf_free(q.params);
    nf_matrix_free(&data);
    nfc_model_free(model);
    return q.status ? (int)q.status : wrong;
}

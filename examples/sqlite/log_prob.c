/* log_prob.c - log_prob(MODEL, x1, x2, ...) for SQLite: the log-density of a row under a model that is compiled in.
 * NULL where a column is. More models are more lines of the table. */
#include <sqlite3ext.h>
#include <stdalign.h>
#include <string.h>

#include "points.h"

SQLITE_EXTENSION_INIT1

static const struct model {
    const char *name;
    int dim;
    void (*log_prob)(const float *params, size_t n, const float *x, float *log_prob, void *work);
    const float *params;
} models[] = {
    {"points", POINTS_DIM, points_log_prob, points_weights},
};

/* The most of any model. */
enum { DIM = POINTS_DIM, WORK = POINTS_WORK };

static const struct model *find(const char *name)
{
    for (size_t k = 0; name && k < sizeof models / sizeof *models; k++)
        if (!strcmp(models[k].name, name))
            return &models[k];
    return NULL;
}

static void log_prob(sqlite3_context *context, int n, sqlite3_value **value)
{
    alignas(64) static _Thread_local char work[WORK];
    const struct model *model = n ? find((const char *)sqlite3_value_text(value[0])) : NULL;
    float x[DIM], result;

    if (!model || n - 1 != model->dim) {
        sqlite3_result_error(context,
                             model ? "log_prob: not as many columns as the model has" : "log_prob: no such model", -1);
        return;
    }
    for (int k = 0; k < model->dim; k++) {
        if (sqlite3_value_type(value[k + 1]) == SQLITE_NULL)
            return;
        x[k] = (float)sqlite3_value_double(value[k + 1]);
    }
    model->log_prob(model->params, 1, x, &result, work);
    sqlite3_result_double(context, result);
}

int sqlite3_logprob_init(sqlite3 *db, char **error, const sqlite3_api_routines *api)
{
    (void)error;
    SQLITE_EXTENSION_INIT2(api);
    return sqlite3_create_function(db, "log_prob", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, log_prob, NULL, NULL);
}

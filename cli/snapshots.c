/* snapshots.c - latents while a training goes on: see run.h. */
#include <math.h>
#include <string.h>

#include "cli.h"
#include "json.h"
#include "memory.h"
#include "number.h"
#include "run.h"

enum {
    FILE_LIMIT = 1 << 26, /* bytes of a file that is read */
    HEADER_LIMIT = 1 << 12
};
static const char STEP[] = "step", LATENTS[] = "latents";

bool snapshot_is_due(size_t step) { return step > 0 && (step & (step - 1)) == 0; }

nf_status snapshots_open(snapshots *s, const nf_program *p, const nf_matrix *data, const nf_comm *c, nf_error *error)
{
    /* blocks from before the training, in whose scope snapshots_add makes them longer */
    *s = (snapshots){
        .program = p, .cols = p->dim > 1 ? 2 : 1, .step = nf_alloc(1, sizeof(double)), .latents = nf_alloc(1, 1)};
    const nf_rows rows = rows_of(p, data);
    const nf_status status = some_rows(&s->data, data, &rows.weights, SNAPSHOT_ROWS, c, error);
    s->rows = s->data.rows;
    return status;
}

nf_status snapshots_add(snapshots *s, const void *params, size_t step, nf_error *error)
{
    const nf_program *p = s->program;
    const nf_rows rows = rows_of(p, &s->data);
    nf_matrix z;
    nf_status status = nf_matrix_make(&z, s->rows, p->dim, p->type, error);
    if (!status)
        status = nf_run(p, NF_FORWARD, params, &rows, (void *[]){z.data, NULL}, error);
    if (!status) {
        const size_t each = s->rows * s->cols;
        s->step = nf_realloc(s->step, (s->n + 1) * sizeof *s->step);
        s->latents = nf_realloc(s->latents, (s->n + 1) * each * sizeof *s->latents + 1);
        for (size_t i = 0; i < each; i++)
            s->latents[s->n * each + i] = (float)nf_matrix_get(&z, i / s->cols, i % s->cols);
        s->step[s->n++] = (double)step;
    }
    nf_matrix_free(&z);
    return status;
}

bool snapshot_is_end(const snapshots *s, size_t i)
{
    return i + 1 == s->n && (!snapshot_is_due((size_t)s->step[i]) || (i > 0 && s->step[i] == s->step[i - 1]));
}

/* The tensors of the file. */
static void describe(nf_safetensor t[2], const snapshots *s)
{
    t[0] = (nf_safetensor){
        .name = STEP, .type = {'f', sizeof(double), false}, .dims = 1, .size = {s->n}, .numbers = s->step};
    t[1] = (nf_safetensor){.name = LATENTS,
                           .type = {'f', sizeof(float), false},
                           .dims = 3,
                           .size = {s->n, s->rows, s->cols},
                           .numbers = s->latents};
}

char *snapshots_print(const snapshots *s, size_t *bytes)
{
    nf_safetensor t[2];
    describe(t, s);
    for (int i = 0; i < 2; i++)
        t[i].type.reversed = !nf_lowest_first();
    return nf_safetensors_print(nf_safetensors_begin("nfc latents"), t, 2, bytes);
}

/* Takes the numbers of the file's two tensors; NF_DATA unless they have the shapes of snapshots. */
static nf_status take(snapshots *s, const nf_safetensor t[2], const char *path, nf_error *error)
{
    nf_safetensor expected[2];
    *s = (snapshots){.n = t[0].size[0], .rows = t[1].size[1], .cols = t[1].size[2]};
    describe(expected, s);
    for (int i = 0; i < 2; i++)
        if (t[i].type.kind != 'f' || t[i].type.size != expected[i].type.size || t[i].dims != expected[i].dims ||
            memcmp(t[i].size, expected[i].size, sizeof t[i].size) != 0 || s->rows > SNAPSHOT_ROWS || s->cols < 1 ||
            s->cols > 2)
            return nf_fail(error, NF_DATA, "%s: its tensors are no latents of a training", path);
    const size_t count = s->n * s->rows * s->cols;
    s->step = nf_alloc(s->n + 1, sizeof *s->step);
    s->latents = nf_alloc(count + 1, sizeof *s->latents);
    if (s->n)
        nf_lowest_bytes_first(s->step, t[0].numbers, s->n, sizeof *s->step);
    if (count)
        nf_lowest_bytes_first(s->latents, t[1].numbers, count, sizeof *s->latents);
    for (size_t i = 0; i < s->n; i++)
        if (!(s->step[i] >= 0 && s->step[i] <= 0x1p53 && s->step[i] == floor(s->step[i])))
            return nf_fail(error, NF_DATA, "%s: a step is no whole number", path);
    return NF_OK;
}

nf_status snapshots_read(snapshots *s, const char *path, nf_error *error)
{
    nf_json *header = NULL;
    char *bytes;
    const char *data;
    size_t n;
    *s = (snapshots){.n = 0};
    nf_status status = nf_file_read(path, FILE_LIMIT, &bytes, &n, error);
    if (status)
        return status;
    status = nf_safetensors_open(&header, &data, path, bytes, n, HEADER_LIMIT, error);
    nf_safetensor t[2] = {{0}};
    for (int i = 0; i < 2 && !status; i++) {
        const char *name = i ? LATENTS : STEP;
        const cJSON *entry = cJSON_GetObjectItemCaseSensitive(header->root, name);
        status = entry ? nf_safetensors_entry(&t[i], entry, path, data, (size_t)(bytes + n - data), error)
                       : nf_fail(error, NF_DATA, "%s has no tensor %s", path, name);
    }
    if (!status)
        status = take(s, t, path, error);
    nf_free(header);
    nf_free(bytes);
    if (status)
        snapshots_close(s);
    return status;
}

nf_status snapshots_resume(snapshots *s, const char *path, size_t step, nf_error *error)
{
    snapshots then;
    const nf_status status = snapshots_read(&then, path, error);
    if (status)
        return status;
    const bool same = then.rows == s->rows && then.cols == s->cols;
    while (then.n > 0 && (snapshot_is_end(&then, then.n - 1) || then.step[then.n - 1] > (double)step))
        then.n--;
    if (same) {
        nf_free(s->step);
        nf_free(s->latents);
        s->n = then.n;
        s->step = then.step;
        s->latents = then.latents;
        return NF_OK;
    }
    snapshots_close(&then);
    return nf_fail(error, NF_DATA, "%s holds the latents of other rows", path);
}

void snapshots_close(snapshots *s)
{
    nf_matrix_free(&s->data);
    nf_free(s->step);
    nf_free(s->latents);
    *s = (snapshots){.n = 0};
}

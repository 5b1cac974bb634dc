/* checkpoint.c - trainings between two steps, as .safetensors files from which they go on to the bit. */
#include <math.h>
#include <string.h>

#include "internal.h"
#include "json.h"

/* Names of the vectors, by nf_vector. */
static const char *const names[NF_VECTORS] = {"params", "m", "v", "kept", "average"};

enum { NUMBERS = sizeof(nf_standing) / sizeof(double) };
_Static_assert(sizeof(nf_standing) == NUMBERS * sizeof(double), "a nf_standing is doubles alone");

/* Brings the vectors here. */
static void fetch(const nf_checkpoint *c)
{
    if (c->fetch)
        c->fetch(c->user);
}

char *nf_checkpoint_bytes(const nf_checkpoint *c, const char *note, size_t *bytes)
{
    const nf_program *p = c->p;
    nf_safetensor t[NF_VECTORS + 2];
    nf_json *header = nf_safetensors_begin("nfc checkpoint");
    nf_weights_describe(p, header);
    nf_safetensors_describe(header, "note", note ? note : "");
    size_t n = 0;
    fetch(c);
    for (int i = 0; i < NF_VECTORS; i++)
        if (c->vector[i])
            t[n++] = (nf_safetensor){.name = names[i],
                                     .type = {'f', nf_type_size(p->type), false},
                                     .dims = 1,
                                     .size = {p->params},
                                     .numbers = c->vector[i]};
    t[n++] = (nf_safetensor){
        .name = "standing", .type = {'f', sizeof(double), false}, .dims = 1, .size = {NUMBERS}, .numbers = &c->at};
    if (c->replay.rows)
        t[n++] = (nf_safetensor){.name = "replay",
                                 .type = {'f', sizeof(double), false},
                                 .dims = 2,
                                 .size = {c->replay.rows, c->replay.cols},
                                 .numbers = c->replay.data};
    return nf_safetensors_print(header, t, n, bytes);
}

nf_status nf_checkpoint_write(const nf_checkpoint *c, const char *note, const char *path, nf_error *error)
{
    if (!c || !path)
        return nf_fail(error, NF_USAGE, "nf_checkpoint_write: there is no checkpoint or path");
    NF_SCOPE(error);
    size_t n;
    char *bytes = nf_checkpoint_bytes(c, note, &n);
    const nf_status status = nf_file_write(path, bytes, n, error);
    nf_free(bytes);
    return status;
}

/* Copies the tensor of this name, n floating-point numbers of `size` bytes, to `to`. */
static nf_status take(void *to, const cJSON *header, const char *name, size_t n, size_t size, const char *path,
                      const char *data, size_t bytes, nf_error *error)
{
    const cJSON *entry = cJSON_GetObjectItemCaseSensitive(header, name);
    nf_safetensor t;
    if (!entry)
        return nf_fail(error, NF_DATA, "%s is no checkpoint of a training: it has no tensor %s", path, name);
    const nf_status status = nf_safetensors_entry(&t, entry, path, data, bytes, error);
    if (status)
        return status;
    if (t.type.kind != 'f' || t.type.size != size || t.dims != 1 || t.size[0] != n)
        return nf_fail(error, NF_DATA, "%s: tensor %s is no list of %zu %s%s", path, name, n,
                       size == sizeof(float) ? "float" : "double", NF_S(n));
    if (n)
        nf_lowest_bytes_first(to, t.numbers, n, size);
    return NF_OK;
}

/* Takes the rows for replay, if there are some; their logarithms may be -inf. */
static nf_status take_replay(nf_matrix *to, const nf_program *p, const cJSON *header, const char *path,
                             const char *data, size_t bytes, nf_error *error)
{
    const cJSON *entry = cJSON_GetObjectItemCaseSensitive(header, "replay");
    const size_t least = p->dim + p->context + 2; /* with fisher the target's gradient comes behind */
    nf_safetensor t;
    bool sound = true;
    if (!entry)
        return NF_OK;
    nf_status status = nf_safetensors_entry(&t, entry, path, data, bytes, error);
    if (!status && (t.type.kind != 'f' || t.type.size != sizeof(double) || t.dims != 2 || !t.size[0] ||
                    (t.size[1] != least && t.size[1] != least + p->dim)))
        status = nf_fail(error, NF_DATA, "%s: tensor replay is no list of rows of %zu doubles", path, least);
    if (!status)
        status = nf_matrix_make(to, t.size[0], t.size[1], NF_F64, error);
    if (status)
        return status;
    nf_lowest_bytes_first(to->data, t.numbers, to->rows * to->cols, sizeof(double));
    for (size_t i = 0; i < to->rows * to->cols; i++)
        sound = sound && !isnan(((const double *)to->data)[i]);
    return sound ? NF_OK : nf_fail(error, NF_DATA, "%s: tensor replay is damaged", path);
}

/* Whether the numbers that count something do, and the losses are some. */
static bool is_sound(const nf_standing *s)
{
    const double counts[] = {s->step, s->improved, s->looked, s->kept_at, s->lowered, s->lowered_at, s->draws};
    bool sound = s->seconds >= 0 && isfinite(s->seconds) && isfinite(s->trend) && s->rows >= 0 && s->rows <= 1e15;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        sound = sound && counts[i] >= 0 && counts[i] <= fmin(s->step, 1e15) && counts[i] == floor(counts[i]);
    return sound && s->best > -(double)INFINITY && s->kept > -(double)INFINITY; /* INFINITY: none has been watched */
}

/* Whether a vector can be one of a training: moments may overflow, parameters may not. */
static bool is_sound_vector(const nf_program *p, int which, const void *vector)
{
    const bool moment = which == NF_M || which == NF_V;
    bool sound = true;
    for (size_t i = 0; i < p->params && sound; i++) {
        const double v = p->type == NF_F32 ? (double)((const float *)vector)[i] : ((const double *)vector)[i];
        sound = moment ? v >= (which == NF_V ? 0 : -(double)INFINITY) : isfinite(v);
    }
    return sound;
}

static nf_status read_all(nf_checkpoint *c, const cJSON *header, const char *path, const char *data, size_t bytes,
                          nf_error *error)
{
    const nf_program *p = c->p;
    const size_t size = nf_type_size(p->type);
    const char *note = nf_safetensors_meta(header, "note");
    nf_status status = nf_weights_check(p, header, path, error);
    if (!status)
        status = take(&c->at, header, "standing", NUMBERS, sizeof(double), path, data, bytes, error);
    for (int i = 0; i < NF_VECTORS && !status; i++) {
        if (i == NF_AVERAGE && !cJSON_GetObjectItemCaseSensitive(header, names[i]))
            continue;
        c->vector[i] = nf_buffer(p->params, size);
        status = take(c->vector[i], header, names[i], p->params, size, path, data, bytes, error);
        if (!status && !is_sound_vector(p, i, c->vector[i]))
            status = nf_fail(error, NF_DATA, "%s: tensor %s is damaged", path, names[i]);
    }
    if (!status)
        status = take_replay(&c->replay, p, header, path, data, bytes, error);
    if (!status && !is_sound(&c->at))
        status = nf_fail(error, NF_DATA, "%s: tensor standing is damaged", path);
    if (!status)
        c->note = nf_strdup(note ? note : "");
    return status;
}

nf_status nf_checkpoint_read(nf_checkpoint **c, const nf_program *p, const char *path, nf_error *error)
{
    if (!c || !p || !path)
        return nf_fail(error, NF_USAGE, "nf_checkpoint_read: there is no checkpoint, program or path");
    *c = NULL;
    NF_SCOPE(error);
    nf_json *header = NULL;
    char *bytes;
    const char *data;
    size_t n;
    nf_status status = nf_file_read(path, NF_LARGEST_FILE, &bytes, &n, error);
    if (status)
        return status;
    nf_checkpoint *own = nf_alloc(1, sizeof *own);
    own->p = p;
    status = nf_safetensors_open(&header, &data, path, bytes, n, nf_weights_header_limit(p), error);
    if (!status)
        status = read_all(own, header->root, path, data, (size_t)(bytes + n - data), error);
    nf_free(header);
    nf_free(bytes);
    if (status)
        nf_checkpoint_free(own);
    else
        *c = own;
    return status;
}

const char *nf_checkpoint_note(const nf_checkpoint *c) { return c->note ? c->note : ""; }

size_t nf_checkpoint_step(const nf_checkpoint *c) { return (size_t)c->at.step; }

void nf_step_fetch(const nf_step *s) { fetch(s->state); }

const void *nf_checkpoint_params(const nf_checkpoint *c)
{
    fetch(c);
    return c->vector[c->vector[NF_AVERAGE] ? NF_AVERAGE : NF_PARAMS];
}

void nf_checkpoint_free(nf_checkpoint *c)
{
    if (!c)
        return;
    for (int i = 0; i < NF_VECTORS; i++)
        nf_free(c->vector[i]);
    nf_matrix_free(&c->replay);
    nf_free(c->note);
    nf_free(c);
}

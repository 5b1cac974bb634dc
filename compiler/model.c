/* model.c - a model from its description to its end, and what others ask of it: the passes up to the blocks' functions
 * are in nfc_model_parse. */
#include "model.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#define XXH_STATIC_LINKING_ONLY /* the state of a hash goes from rank to rank */
#include <xxhash.h>

#include "memory.h"

double nfc_now_ms(void) { return 1e3 * nf_seconds(); }

void nfc_hash(const char *text, size_t n, char digits[17])
{
    snprintf(digits, 17, "%016llx", (unsigned long long)XXH64(text, n, 0));
}

void nfc_hash_rows(const nf_matrix *m, const nf_comm *c, char digits[17])
{
    const size_t bytes = m->cols * nf_type_size(m->type);
    XXH64_state_t state;
    size_t done, end;
    XXH64_reset(&state, 0);
    nf_comm_own(c, m->rows, &done, &end);
    nf_comm_take(c, &state, sizeof state);
    for (size_t n; done < end; done += n) {
        n = nf_stretch(m->gaps, done, end - done);
        XXH64_update(&state, (const char *)m->data + nf_place(m->gaps, done) * bytes, n * bytes);
    }
    nf_comm_give(c, &state, sizeof state);
    snprintf(digits, 17, "%016llx", (unsigned long long)XXH64_digest(&state));
}

nf_status nfc_model_parse(nfc_model **model, const char *path, const char *text, size_t bytes,
                          const nfc_model_options *o, nf_error *error)
{
    *model = NULL;
    NF_SCOPE(error);
    const char *precision = o ? o->precision : NULL;
    if (precision && strcmp(precision, "float") != 0 && strcmp(precision, "double") != 0)
        return nf_fail(error, NF_USAGE, "precision: expected one of 'float', 'double', found '%.40s'", precision);
    nfc_model *m = nf_alloc(1, sizeof *m);
    m->path = nf_strdup(path);
    m->graph = nfc_graph_new();
    m->entries = (1u << NF_ENTRIES) - 1;
    if (o && o->unlimited)
        m->graph->budget = nfc_no_budget;
    const double start = nfc_now_ms();
    nf_status status = nfc_describe(m, text, bytes, o, error);
    if (!status)
        status = nfc_model_check(m, error);
    if (!status) {
        nfc_derive_blocks(m);
        m->times.graph = nfc_now_ms() - start - m->times.describe;
        if (m->graph->error[0])
            status = nfc_graph_fault(m, error);
    }
    if (!status)
        status = nfc_model_check_constants(m, error);
    if (status)
        nfc_model_free(m);
    else
        *model = m;
    return status;
}

nf_status nfc_model_load(nfc_model **model, const char *path, const nfc_model_options *o, nf_error *error)
{
    char *text;
    size_t n;
    *model = NULL;
    NF_SCOPE(error);
    nf_status status = nf_file_read(path, NFC_MODEL_FILE, &text, &n, error);
    if (status)
        return status;
    status = nfc_model_parse(model, path, text, n, o, error);
    nf_free(text);
    return status;
}

void nfc_program_free(nf_program *p)
{
    for (int i = 0; i < NF_ALL_ENTRIES; i++) {
        nf_free(p->entry[i].width);
        for (size_t k = 0; k < p->entry[i].products; k++)
            nf_free((void *)p->entry[i].product[k].hole);
        nf_free(p->entry[i].product);
    }
}

void nfc_programs_free(nfc_model *m)
{
    nfc_cc_free(m);
    nf_free(m->cuda);
    nf_free(m->jit);
    nfc_program_free(&m->program);
}

void nfc_model_free(nfc_model *m)
{
    if (!m)
        return;
    nfc_extended_free(m->vjp);
    nfc_extended_free(m->target_model);
    nfc_extended_free(m->slope);
    nfc_programs_free(m);
    for (uint32_t i = 0; i < m->n_param; i++) {
        nf_free((void *)m->param[i].keep);
        nf_free(m->param[i].name);
    }
    for (uint32_t i = 0; i < m->n_region; i++)
        nf_free(m->region[i].name), nf_free(m->region[i].at);
    for (uint32_t i = 0; m->layer_name && i < m->layers; i++)
        nf_free(m->layer_name[i]);
    nf_free(m->layer_name);
    nf_free(m->param);
    nf_free(m->param_node);
    nf_free(m->region);
    nfc_blocks_free(m);
    nf_free(m->data.name);
    const char *const texts[] = {m->data.file.file, m->data.file.columns, m->data.file.context_columns,
                                 m->data.file.weights};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        nf_free((char *)(uintptr_t)texts[i]);
    nfc_graph_free(m->graph);
    nf_free(m->path);
    nf_free(m->architecture);
    nf_free(m->domain);
    nf_free(m->ends);
    nf_free(m->points);
    nf_free(m->name);
    nf_free(m->at);
    nf_free(m->freeze);
    nf_free(m);
}

/* ---- what others ask --------------------------------------------------------------------------------------------- */

const char *nfc_model_name(const nfc_model *m) { return m->name; }

const char *nfc_model_layer(const nfc_model *m, size_t i) { return m->layer_name[i]; }

const nfc_data_source *nfc_model_data(const nfc_model *m) { return &m->data; }

bool nfc_model_has_target(const nfc_model *m) { return m->target != NULL; }

const nf_train_options *nfc_model_train(const nfc_model *m) { return &m->train; }

nfc_times nfc_model_times(const nfc_model *m) { return m->times; }

const char *nfc_model_isa(const nfc_model *m) { return m->isa; }

/* Whether a data file that a description names may be read: it must be a regular file, and not one of /dev, /proc or
 * /sys. *outside: it is not in the folder of the model file or below, all links followed; then it may not be the model
 * author's, and errors must not quote what stands in it. said: what they call it. */
static nf_status check_data(const nfc_model *m, const char *file, const char *said, bool *outside, nf_error *error)
{
    static const char *const made_up[] = {"/dev/", "/proc/", "/sys/"};
    const char *slash = strrchr(m->path, '/');
    char path[PATH_MAX], own[PATH_MAX], folder[PATH_MAX], *alone = nf_data_file(file);
    struct stat st;
    const bool there = realpath(alone, path) != NULL;
    const int why = errno;
    const nf_status none = access(alone, F_OK) ? NF_FILE : NF_DATA;
    nf_free(alone);
    if (!there)
        return nf_fail(error, none, "cannot read %s: %s", said, strerror(why));
    bool regular = !stat(path, &st) && S_ISREG(st.st_mode);
    for (size_t i = 0; regular && i < sizeof made_up / sizeof *made_up; i++)
        regular = strncmp(path, made_up[i], strlen(made_up[i])) != 0;
    if (!regular)
        return nf_fail(error, NF_DATA, "%s: the data that a model names must be a regular file, %s is none", m->path,
                       said);
    snprintf(own, sizeof own, "%.*s", slash ? (int)(slash - m->path) + 1 : 1, slash ? m->path : ".");
    const size_t n = realpath(own, folder) ? strlen(folder) : 0;
    *outside = !n || strncmp(path, folder, n) != 0 || (path[n] != '/' && n > 1);
    return NF_OK;
}

nf_status nfc_model_read(const nfc_model *m, const nf_data_files *files, const nf_file_options *how,
                         const nf_reading *as, nf_matrix *data, nf_error *error)
{
    const nfc_data_source *s = &m->data;
    if (!s->name)
        return nf_fail(error, NF_USAGE, "%s names no data: give some, on the command line with --data FILE", m->path);
    const nf_option *of_file = nf_option_given(&nf_file_table, how);
    if (!s->file.file && of_file)
        return nf_fail(error, NF_USAGE, "%s: %s is an option of files, its data are %s {}", m->path, of_file->key,
                       s->name);
    if (!s->file.file)
        return nf_toy_make(data, s->name, &s->toy, NF_F64, error);
    NF_SCOPE(error);
    bool outside = false;
    nf_status status = NF_OK;
    for (size_t i = 0; i < files->n && !status; i++) {
        char *said = nf_data_files_say(files, i, true);
        bool out = false;
        status = check_data(m, files->name[i], said, &out, error);
        outside |= out;
        nf_free(said);
    }
    if (status)
        return status;
    nf_file_options file = s->file;
    nf_options_copy(&nf_file_table, &file, how);
    nf_reading reading = nf_reading_of(&file);
    reading.type = as->type;
    reading.cols = m->dim + m->context;
    reading.context = m->context;
    reading.confidential = outside;
    reading.names = as->names;
    reading.map_from = as->map_from;
    reading.apart = as->apart;
    reading.coarse = as->coarse;
    reading.comm = as->comm;
    return nf_data_files_read(files, &reading, data, error);
}

nf_status nfc_model_read_data(const nfc_model *m, nf_matrix *data, nf_error *error)
{
    NF_SCOPE(error);
    nf_data_files files = {0};
    nf_status status = m->data.file.file ? nf_data_files_find(&files, m->data.file.file, error) : NF_OK;
    if (!status)
        status = nfc_model_read(m, &files, nf_file_table.defaults, &(nf_reading){.type = NF_F64}, data, error);
    nf_data_files_free(&files);
    return status;
}

/* Lifts the limit where printing ends before nfc_end_program, for want of memory. */
static void lift_limit(void *block)
{
    (void)block;
    nfc_text_limit(SIZE_MAX);
}

void *nfc_begin_program(const nfc_model *m, size_t weights)
{
    enum { WEIGHT = 32 }; /* bytes that a compiled-in weight takes at most */
    const size_t most = m->graph->budget.text;
    void *printing = nf_own(1, lift_limit);
    nfc_text_limit(most > SIZE_MAX - WEIGHT * weights ? SIZE_MAX : most + WEIGHT * weights);
    return printing;
}

nf_status nfc_end_program(const nfc_model *m, void *printing, nf_error *error)
{
    const bool whole = nfc_text_limit(SIZE_MAX);
    nf_free(printing);
    if (whole)
        return NF_OK;
    return nf_fail(error, NF_DATA, "%s: the model's program is longer than %zu MiB; --limits off lifts this", m->path,
                   m->graph->budget.text >> 20);
}

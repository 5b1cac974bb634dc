/* common.c - what the commands share. */
#include <errno.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "memory.h"
#include "run.h"

static bool told; /* an error has been printed */

int fail(nf_status status, const nf_error *error)
{
    FILE *const to = ranks_blame();
    told = true;
    fprintf(to, "%s%s\n", status == NF_DATA ? "" : "nfc: ", error->text);
    return (int)status;
}

void close_output(void)
{
    const bool failed = ferror(stdout) != 0;
    errno = 0;
    const int why = failed && write(STDOUT_FILENO, "", 0) ? errno : 0; /* if what was in the way still is */
    errno = 0;
    if ((fclose(stdout) == 0 && !failed) || told)
        return;
    const int reason = why ? why : errno;
    fprintf(stderr, "nfc: cannot write to standard output%s%s\n", reason ? ": " : "", reason ? strerror(reason) : "");
    _exit(NF_FILE);
}

/* The signal that came, or 0; whether signals only ask to stop. */
static volatile sig_atomic_t asked, held;

/* The handler of caught signals: notes the signal and, unless signals are held, cleans up and lets it end the
 * process. */
static void on_signal(int number)
{
    asked = number;
    if (held)
        return;
    nf_abandon();
    signal(number, SIG_DFL);
    raise(number);
}

/* Catches a signal, unless it is ignored and ignored_too is false. */
static void catch (int number, bool ignored_too)
{
    const struct sigaction ours = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    struct sigaction before;
    if (!sigaction(number, NULL, &before) && (ignored_too || before.sa_handler != SIG_IGN))
        sigaction(number, &ours, NULL);
}

/* The handler of a read beyond the end of a file that is mapped, which was longer before. */
static void on_cut(int number, siginfo_t *info, void *context)
{
    static const char text[] = "nfc: a data file was cut short while it was in use\n";
    (void)context;
    signal(number, SIG_DFL);
    if (info->si_code != BUS_ADRERR)
        return; /* what has failed is tried again, and ends the process */
    nf_abandon();
    if (write(STDERR_FILENO, text, sizeof text - 1) < 0)
        raise(number);
    _exit(NF_DATA);
}

void catch_signals(bool in_background)
{
    const struct sigaction cut = {.sa_sigaction = on_cut, .sa_flags = SA_SIGINFO};
    sigaction(SIGBUS, &cut, NULL);
    catch (SIGINT, in_background);
    catch (SIGTERM, in_background);
    catch (SIGHUP, false);
}

void hold_signals(void) { held = 1; }

void release_signals(void) { held = 0; }

int asked_to_stop(void) { return asked; }

void draw_progress(const nf_step *s, bool terminal)
{
    const double rate = (double)s->step / (s->seconds > 0 ? s->seconds : 1e-9);
    char valid[40] = "", patience[40] = "", member[60] = "";
    if (!isnan(s->valid_loss))
        snprintf(valid, sizeof valid, "  valid %.4f", s->valid_loss);
    if (s->patience_left)
        snprintf(patience, sizeof patience, "  patience %zu", s->patience_left);
    if (s->members)
        snprintf(member, sizeof member, "member %zu/%zu  ", s->member, s->members);
    fprintf(stderr, "%s%sstep %zu/%zu  loss %.4f%s  best %.4f%s  %.0f steps/s  %.0f s left%s", terminal ? "\r" : "",
            member, s->step, s->steps, s->loss, valid, s->best, patience, rate, (double)(s->steps - s->step) / rate,
            terminal ? "\033[K" : "\n");
    fflush(stderr);
}

void draw_rows(size_t done, size_t all, const char *out)
{
    static const double AFTER = 1, EVERY = 0.2;
    static double begun, drawn; /* seconds; 0: no line is there */
    static bool terminal;
    const double now = nf_seconds();
    if (done == 0) {
        begun = now;
        drawn = 0;
        const int to = !out ? -1 : strcmp(out, "-") ? nf_descriptor_of(out) : STDOUT_FILENO;
        terminal = isatty(STDERR_FILENO) && ranks_lead() && (to < 0 || !isatty(to));
    }
    if (done == all && drawn > 0)
        fputs("\r\033[K", stderr);
    if (!terminal || done == all || now - begun < AFTER || now - drawn < EVERY)
        return;
    const double rate = (double)done / (now - begun);
    fprintf(stderr, "\rrow %zu/%zu  %.0f rows/s  %.0f s left\033[K", done, all, rate, (double)(all - done) / rate);
    fflush(stderr);
    drawn = now;
}

char *join_path(const char *dir, const char *name)
{
    char *path = nf_alloc(strlen(dir) + strlen(name) + 2, 1);
    sprintf(path, "%s/%s", dir, name);
    return path;
}

nfc_model_options model_options(const common_arguments *a, const char *precision, char **moved)
{
    *moved = record_origin(a->file);
    return (nfc_model_options){.precision = precision, .unlimited = a->limits != 0, .moved = *moved};
}

nf_status load_model(nfc_model **model, const common_arguments *a, const char *precision, nf_error *error)
{
    char *moved;
    const nfc_model_options options = model_options(a, precision, &moved);
    const nf_status status = nfc_model_load(model, a->file, &options, error);
    nf_free(moved);
    return status;
}

char *weights_of(const nf_program *p, const char *path)
{
    char *dir = join_path("runs", p->name), *usual = join_path(dir, "weights.safetensors");
    nf_free(dir);
    if (!path)
        return usual;
    nf_free(usual);
    return nf_strdup(path);
}

size_t rows_at_once(const nf_program *p) { return p->device ? 1 << 20 : 1 << 16; }

nf_status program_on(nfc_model *model, int device, unsigned entries, const nf_program **program, nf_error *error)
{
    return device == NFC_DEVICE_CUDA ? nfc_model_program_cuda(model, entries, program, error)
                                     : nfc_model_program(model, program, error);
}

nf_status open_flow(flow *f, const common_arguments *a, const char *weights_path, const nfc_compile_options *how,
                    unsigned entries, nf_error *error)
{
    *f = (flow){0};
    nf_status status = load_model(&f->model, a, NULL, error);
    if (!status)
        status = program_on(f->model, how ? (int)how->device : NFC_DEVICE_CPU, entries, &f->program, error);
    if (status)
        return status;
    char *path = weights_of(f->program, weights_path);
    status = nf_weights_open(f->program, &f->ensemble, &f->params, &f->names, path, error);
    nf_free(path);
    if (f->ensemble)
        f->program = f->ensemble;
    return status;
}

void close_flow(flow *f)
{
    nf_free(f->params);
    nf_free(f->names);
    nf_free(f->ensemble);
    nfc_model_free(f->model);
}

/* Converts a matrix of doubles to the type, in place; errors begin with `what`. */
static nf_status narrow(nf_matrix *m, nf_type type, const char *what, nf_error *error)
{
    nf_matrix wide = *m;
    if (type == wide.type)
        return NF_OK;
    *m = (nf_matrix){0};
    const nf_status status = nf_matrix_convert(m, &wide, type, what, error);
    nf_matrix_free(&wide);
    return status;
}

/* Whether the values of --context are numbers, "V,V,...", rather than names of files, which have other characters or
 * are "-". */
static bool is_typed(const char *text) { return strcmp(text, "-") != 0 && !text[strspn(text, "0123456789.,-+eE \n")]; }

/* One row of context from the text "V,V,...", which is cut up. */
static nf_status parse_row(const nf_program *p, char *text, nf_matrix *rows, size_t row, nf_error *error)
{
    static const nf_option number = {
        .key = "", .size = sizeof(double), .kind = NF_NUMBER, .min = -INFINITY, .max = INFINITY};
    nf_status status = NF_OK;
    size_t n = 0;
    for (char *one; !status && (one = strsep(&text, ",")); n++) {
        double v;
        if (!nf_option_parse(&number, &v, one))
            status = nf_fail(error, NF_USAGE, "--context: expected numbers, found '%.60s'", one);
        else if (n < p->context)
            nf_matrix_set(rows, row, n, v);
    }
    if (!status && n != p->context)
        status =
            nf_fail(error, NF_USAGE, "--context: expected %zu number%s, found %zu", p->context, NF_S(p->context), n);
    return status;
}

/* A matrix [rows, context] of doubles from a line for each row. */
static nf_status parse_rows(const nf_program *p, const char *text, nf_matrix *rows, nf_error *error)
{
    size_t n = 1;
    for (const char *at = text; (at = strchr(at, '\n')); at++)
        n++;
    nf_status status = nf_matrix_make(rows, n, p->context, NF_F64, error);
    char *copy = nf_strdup(text), *rest = copy;
    for (size_t i = 0; i < n && !status; i++)
        status = parse_row(p, strsep(&rest, "\n"), rows, i, error);
    nf_free(copy);
    return status;
}

nf_status read_context(const flow *f, const char *given, const nf_file_options *file, size_t n, nf_matrix *context,
                       nf_error *error)
{
    const nf_program *p = f->program;
    const nf_option *of_file = nf_option_given(&nf_file_table, file);
    nf_reading how = nf_reading_of(file);
    nf_error coarse; /* rows of context need not be held apart */
    *context = (nf_matrix){0};
    if (!p->context != !given)
        return nf_fail(error, NF_USAGE,
                       p->context ? "%s needs %zu context column%s: give them with --context"
                                  : "%s has no context columns",
                       p->name, p->context, NF_S(p->context));
    if (!given)
        return NF_OK;
    if (of_file && is_typed(given))
        return nf_fail(error, NF_USAGE, "--context: %s is an option of files, found numbers", of_file->key);
    how.type = p->type;
    how.map_from = MAP_FROM;
    how.coarse = &coarse;
    how.cols = p->context;
    how.columns = file->context_columns;
    how.context_columns = NULL;
    how.names = f->names ? f->names + p->dim : NULL;
    nf_status status =
        is_typed(given) ? parse_rows(p, given, context, error) : nf_matrix_read(context, given, &how, error);
    if (!status && is_typed(given))
        status = narrow(context, p->type, "--context", error);
    char *said = is_typed(given) ? nf_strdup("--context") : nf_data_say(given);
    if (!status && context->rows != 1 && n == 1)
        status = nf_fail(error, NF_DATA, "%s has %zu rows, expected 1", said, context->rows);
    if (!status && context->rows != 1 && context->rows != n)
        status = nf_fail(error, NF_DATA, "%s has %zu rows, expected 1 or %zu", said, context->rows, n);
    nf_free(said);
    return status;
}

nf_status find_files(const nfc_model *model, const char *path, nf_data_files *files, nf_error *error)
{
    const char *named = path ? path : nfc_model_data(model)->file.file;
    *files = (nf_data_files){0};
    return named ? nf_data_files_find(files, named, error) : NF_OK;
}

nf_status read_data(const nfc_model *model, const nf_program *p, data_file file, nf_matrix *data, nf_error *coarse,
                    nf_error *error)
{
    if (!file.files) {
        nf_data_files found;
        nf_status status = find_files(model, file.path, &found, error);
        file.files = &found;
        if (!status)
            status = read_data(model, p, file, data, coarse, error);
        nf_data_files_free(&found);
        return status;
    }
    nf_reading how = nf_reading_of(&file.how);
    how.type = p->type;
    how.cols = p->dim + p->context;
    how.context = p->context;
    how.confidential = file.recorded;
    how.names = file.names;
    how.map_from = MAP_FROM;
    how.apart = file.apart;
    how.coarse = coarse;
    how.comm = file.comm;
    if (file.path)
        return nf_data_files_read(file.files, &how, data, error);
    const nfc_data_source *own = nfc_model_data(model);
    nf_status status = nfc_model_read(model, file.files, &file.how, &how, data, error);
    if (status || own->file.file)
        return status;
    coarse->text[0] = 0;
    if (nf_matrix_check(data, p->type, own->name, coarse) == NF_MEMORY)
        return nf_fail(error, NF_MEMORY, "%s", coarse->text);
    status = narrow(data, p->type, own->name, error);
    return status ? status : nf_matrix_keep_own(data, 0, data->rows, MAP_FROM, file.comm, error);
}

/* Replaces the data of rows without a finite log-density by samples, numbered from `first`; *bad: how many were
 * replaced. */
static nf_status replace(const nf_program *p, const void *params, uint64_t first, nf_matrix *rows, size_t *bad,
                         nf_error *error)
{
    const size_t bytes = p->dim * nf_type_size(p->type), stride = rows->cols * nf_type_size(p->type);
    const nf_rows own = rows_of(p, rows);
    nf_matrix sample = {0}, lp = {0};
    nf_status status = nf_matrix_make(&sample, rows->rows, p->dim, p->type, error);
    if (!status)
        status = nf_matrix_make(&lp, rows->rows, 1, p->type, error);
    if (!status)
        status = nf_run(p, NF_LOG_PROB, params, &own, &lp.data, error);
    if (!status)
        status = nf_sample(p, params, 0, first, &own, sample.data, error);
    *bad = 0;
    for (size_t i = 0; !status && i < rows->rows; i++)
        if (!isfinite(nf_matrix_get(&lp, i, 0))) {
            memcpy((char *)rows->data + i * stride, (char *)sample.data + i * bytes, bytes);
            ++*bad;
        }
    nf_matrix_free(&sample);
    nf_matrix_free(&lp);
    return status;
}

nf_status rows_to_try(const nf_program *p, const void *params, size_t n, nf_matrix *rows, nf_error *error)
{
    enum { ROUNDS = 8 }; /* samples are checked again: rounding may put them on the edge of the support */
    nf_status status = nf_matrix_make(rows, n, p->dim + p->context, p->type, error);
    if (status)
        return status;
    for (size_t i = 0; i < n * rows->cols; i++)
        nf_matrix_set(rows, i / rows->cols, i % rows->cols, 1.5 * sin(1 + 1.7 * (double)i));
    size_t bad = 1;
    for (uint64_t k = 0; k < ROUNDS && bad && !status; k++)
        status = replace(p, params, k * n, rows, &bad, error);
    if (status)
        nf_matrix_free(rows);
    return status;
}

/* Chooses n of all rows, each as often as its weight says. */
static void resample(const nf_row_weights *weights, size_t rows, size_t n, const nf_comm *c, size_t *chosen)
{
    typedef struct choice {
        size_t n, row; /* how many are chosen; the row that is looked at */
        double before; /* the weights of the rows before that */
        size_t chosen[];
    } choice;
    const double sum = nf_row_weights_sum(weights, rows, c);
    const size_t bytes = sizeof(choice) + n * sizeof *chosen;
    choice *at = nf_alloc(1, bytes);
    size_t first, end;
    nf_comm_own(c, rows, &first, &end);
    nf_comm_take(c, at, bytes);
    while (at->n < n && at->row < end) {
        const double place = ((double)at->n + 0.5) / (double)n * sum, w = nf_row_weight(weights, at->row);
        if (at->row + 1 < rows && at->before + w <= place)
            at->before += w, at->row++;
        else
            at->chosen[at->n++] = at->row;
    }
    nf_comm_give(c, at, bytes);
    memcpy(chosen, at->chosen, n * sizeof *chosen);
    nf_free(at);
}

nf_status some_rows(nf_matrix *to, const nf_matrix *from, const nf_row_weights *weights, size_t most, const nf_comm *c,
                    nf_error *error)
{
    const size_t n = from->rows < most ? from->rows : most, bytes = from->cols * nf_type_size(from->type);
    const nf_status status = nf_matrix_make(to, n, from->cols, from->type, error);
    if (status)
        return status;
    size_t *row = nf_alloc(n + 1, sizeof *row);
    for (size_t i = 0; i < n; i++)
        row[i] = from->rows * i / n;
    if (weights->at)
        resample(weights, from->rows, n, c, row);
    nf_comm_collect(c, from->data, bytes, from->rows, from->gaps, row, n, bytes, to->data);
    nf_free(row);
    return NF_OK;
}

nf_rows rows_of(const nf_program *p, const nf_matrix *data)
{
    const char *x = data->data;
    const size_t size = nf_type_size(p->type), cols = p->dim + p->context;
    nf_rows rows = {.n = data->rows, .x = x, .stride_x = data->cols, .stride_context = data->cols, .gaps = data->gaps};
    if (p->context)
        rows.context = x + p->dim * size;
    if (data->cols > cols)
        rows.weights = (nf_row_weights){x + cols * size, p->type, data->cols, data->gaps};
    return rows;
}

void cpu_name(char *name, size_t size)
{
    char line[512];
    FILE *f = fopen("/proc/cpuinfo", "r");
    snprintf(name, size, "unknown");
    while (f && fgets(line, sizeof line, f)) {
        const char *colon = strchr(line, ':');
        if (strncmp(line, "model name", 10) != 0 || !colon)
            continue;
        snprintf(name, size, "%s", colon + 2);
        name[strcspn(name, "\n")] = 0;
        break;
    }
    if (f)
        fclose(f);
}

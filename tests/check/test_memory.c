/* test_memory.c - where memory runs out a call says so, nothing is left about (leaks are LeakSanitizer's to find), and
 * the next call works: one failure at every place in our code that allocates, each in the calls that reach it.
 * guarded: what is left about or used again shows there. */
#define _GNU_SOURCE
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check_main.h"
#include "internal.h"
#include "memory.h"
#include "nfc.h"
#include "shared.h"
#include "starve.h"

#ifdef __SANITIZE_ADDRESS__
#define USUAL 20 /* sites of a call that are tried; all of them with NFC_FULL=1 */
#else
#define USUAL 40
#endif
enum { MANY = 64 }; /* calls of a site from which on it stands for many: Lua's memory, cJSON's */

static const char text[] =
    "local mine = layer 'mine' { params = { a = init.uniform(0, 1), b = init.fixed(init.data_mean(3)) },\n"
    "  forward = function(p, z) return z * exp(p.a) + p.b, 3 * p.a end,\n"
    "  inverse = function(p, z) return (z - p.b) * exp(-p.a), -3 * p.a end }\n"
    "return model { name = 'starved', dim = 3, context = 2, base = mixture { components = 2 }, flow = {\n"
    "  standardize {}, mine {}, leaky_relu {}, permute { { 2, 3, 1 } }, shuffle { seed = 1 }, invert { planar {} },\n"
    "  coupling { split = 1, net = mlp { hidden = { 70, 67 } }, transform = rq_spline { bins = 4 } },\n"
    "  coupling { mask = { 1, 0, 1 }, net = mlp { hidden = { 5 } } }, reverse {}, linear {}, householder { count = 2 "
    "},\n"
    "  autoregressive { net = made { hidden = { 6, 6 } }, transform = logistic_mixture { components = 2 } },\n"
    "  autoregressive { net = made { hidden = { 70, 80 } } }, actnorm {}, spline { bins = 4, bound = 3 } },\n"
    "  data = csv { 'x.csv', standardize = true } }";

static char folder[64];

/* ---- what is tried ----------------------------------------------------------------------------------------------- */

enum { ROWS = 300, COLS = 5 };
static nfc_model *model;
static const nf_program *program;
static float params[1 << 16], kept[1 << 16], x[ROWS * COLS];
static nf_rows rows = {ROWS, x, x + 3, COLS, COLS, {0}, NULL, NULL};

/* The same, a third of them with weight 0. */
static nf_rows weighted(void)
{
    static float w[ROWS];
    nf_rows r = rows;
    for (int i = 0; i < ROWS; i++)
        w[i] = (float)(i % 3);
    r.weights = (nf_row_weights){w, NF_F32, 1, NULL};
    return r;
}

static nf_status describe(nf_error *error)
{
    char path[128];
    snprintf(path, sizeof path, "%s/m.lua", folder);
    return nfc_model_load(&model, path, NULL, error);
}

static nf_status list_words(nf_error *error)
{
    char *names;
    const nf_status status = nfc_vocabulary(&names, error);
    nf_free(names);
    return status;
}

static nf_status compile(nf_error *error) { return nfc_model_program(model, &program, error); }

static nf_status print(nf_error *error) { return nfc_model_emit(model, folder, params, false, NULL, error); }

static nf_status inspect(nf_error *error)
{
    char *report = NULL;
    const nf_status status = nfc_model_inspect(model, &report, error);
    nf_free(report);
    return status;
}

static nf_status compile_by_cc(nf_error *error)
{
    return nfc_model_program_cc(model, 1u << NF_LOSS | 1u << NF_GRAD, &program, error);
}

static nf_status load_cached(nf_error *error) { return compile_by_cc(error); }

static nf_status compile_vjp(nf_error *error) { return nfc_model_program_vjp(model, false, &program, error); }

static nf_status compile_directional(nf_error *error)
{
    return nfc_model_program_directional(model, false, &program, error);
}

static nf_status run(nf_error *error)
{
    float z[ROWS * 3], ldj[ROWS], grad[1 << 16];
    double loss;
    nf_status status = nf_run(program, NF_INVERSE, params, &rows, (void *[]){z, ldj}, error);
    if (!status)
        status = nf_loss(program, params, &rows, &loss, grad, error);
    const nf_rows counted = weighted();
    if (!status)
        status = nf_loss(program, params, &counted, &loss, grad, error);
    return status ? status : nf_sample(program, params, 1, 0, &rows, z, error);
}

static nf_status run_vjp(nf_error *error)
{
    static float dx[ROWS * 3], dcontext[ROWS * 2], grad[1 << 16];
    return nf_vjp(program, NF_FORWARD, params, &rows, (const void *const[]){x, x}, (void *const[]){dx, dcontext, grad},
                  error);
}

static nf_status train(nf_error *error)
{
    nf_train_options o = nf_train_defaults;
    nf_train_result result;
    memcpy(params, kept, sizeof params);
    o.steps = 3;
    o.valid = 0.2;
    o.batch = 64;
    o.fresh = true;
    const nf_rows counted = weighted();
    nf_status status = nf_train(program, params, &counted, &o, NULL, NULL, &result, error);
    o.batch = 0;
    o.valid = 0;
    memcpy(params, kept, sizeof params);
    return status ? status : nf_train(program, params, &rows, &o, NULL, NULL, &result, error);
}

static nf_status move_data(nf_error *error)
{
    static const char *const suffix[] = {"csv", "npy"};
    nf_matrix m = {0}, read = {0};
    nf_status status = nfc_model_read_data(model, &m, error);
    for (int i = 0; i < 2 && !status; i++) {
        char path[128];
        snprintf(path, sizeof path, "%s/out.%s", folder, suffix[i]);
        status = nf_matrix_write(&m, path, error);
        if (!status)
            status = nf_matrix_read(&read, path, &(nf_reading){.type = NF_F32, .standardize = true}, error);
        nf_matrix_free(&read);
    }
    nf_matrix_free(&m);
    if (!status)
        status = nf_toy_make(&m, "moons", &nf_toy_defaults, NF_F32, error);
    if (!status)
        status = nf_matrix_check(&m, NF_F32, "moons", error);
    nf_matrix_free(&m);
    return status;
}

static nf_status move_weights(nf_error *error)
{
    char path[128];
    snprintf(path, sizeof path, "%s/w.safetensors", folder);
    const nf_status status = nf_weights_write(program, params, path, error);
    return status ? status : nf_weights_read(program, params, path, error);
}

/* ---- how it is tried --------------------------------------------------------------------------------------------- */

static void begin_model(void)
{
    nf_error error;
    ck_assert_msg(describe(&error) == NF_OK, "%s", error.text);
}

static void begin_program(void)
{
    nf_error error;
    begin_model();
    ck_assert_msg(compile(&error) == NF_OK, "%s", error.text);
    nf_init(program, 1, params);
    memcpy(kept, params, sizeof params);
}

static void end_model(void)
{
    nfc_model_free(model);
    model = NULL;
}

static void no_preparation(void) {}

static void begin_cached(void)
{
    nf_error error;
    begin_program();
    ck_assert_msg(compile_by_cc(&error) == NF_OK, "%s", error.text);
    end_model();
    begin_program();
}

/* Without a program: the call makes libtcc's first, which then must outlive what is starved behind it. */
static void begin_uncached(void)
{
    char command[256];
    begin_program();
    snprintf(command, sizeof command, "rm -rf %s/cache", folder);
    ck_assert(system(command) == 0);
    end_model();
    begin_model();
}

static void begin_vjp(void)
{
    nf_error error;
    begin_program();
    ck_assert_msg(compile_vjp(&error) == NF_OK, "%s", error.text);
}

/* Files that are not whole, or nobody's. */
static int leftovers(void)
{
    char command[256];
    snprintf(command, sizeof command, "test -z \"$(find %s -name '*.tmp' -o -name 'nfc-*')\"", folder);
    return system(command);
}

/* The C compiler's tier goes on where it can: without a cache, or by saying that there is no compiler. */
static bool may_go_on(nf_status (*call)(nf_error *)) { return call == compile_by_cc || call == load_cached; }

static void try(nf_status (*call)(nf_error *), void (*prepare)(void), void (*finish)(void), long site, long at)
{
    nf_error error = {""};
    prepare();
    starve(site, at);
    const nf_status status = call(&error);
    const bool happened = starved();
    starve(-1, 0);
    ck_assert_msg(happened, "site %ld, call %ld is not reached again", site, at);
    if (!may_go_on(call) && !strstr(error.text, "JSON")) /* cJSON does not say why it refuses a text */
        ck_assert_msg(status == NF_MEMORY && !strncmp(error.text, "no memory", 9), "site %ld, call %ld: %d %s", site,
                      at, status, error.text);
    ck_assert_msg(call(&error) == NF_OK, "after site %ld, call %ld: %s", site, at, error.text);
    finish();
    ck_assert_msg(!leftovers(), "after site %ld, call %ld", site, at);
}

/* The call after call k of a site that is called so often: the first is followed by the last, or by twice as many. */
static long after(long k, long calls) { return calls >= MANY ? 2 * k : k < calls ? calls : calls + 1; }

/* Starves the call at every site that it reaches, and its preparation does not. */
static void starve_all(nf_status (*call)(nf_error *), void (*prepare)(void), void (*finish)(void))
{
    nf_error error;
    prepare();
    const long before = starve_sites();
    starve(-1, 0);
    ck_assert_msg(call(&error) == NF_OK, "%s", error.text);
    finish();
    const long sites = starve_sites(), each = (sites - before) / USUAL + 1, step = getenv("NFC_FULL") ? 1 : each;
    long *calls = calloc((size_t)sites + 1, sizeof *calls);
    for (long i = before; i < sites; i++)
        calls[i] = starve_calls(i);
    for (long i = before; i < sites; i += step)
        for (long k = 1; k <= calls[i]; k = after(k, calls[i]))
            try(call, prepare, finish, i, k);
    printf("%ld sites\n", (sites - before + step - 1) / step);
    free(calls);
}

static void begin(void)
{
    FILE *f;
    char path[128];
    const char *tmp = getenv("NFC_TMP");
    snprintf(folder, sizeof folder, "%.40s/mem-XXXXXX", tmp ? tmp : "/tmp");
    ck_assert(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/m.lua", folder);
    f = fopen(path, "w");
    fputs(text, f);
    fclose(f);
    snprintf(path, sizeof path, "%s/x.csv", folder);
    f = fopen(path, "w");
    for (int i = 0; i < ROWS * COLS; i++) {
        x[i] = sinf(1.7f * (float)i + 1);
        fprintf(f, "%.9g%c", (double)x[i], i % COLS == COLS - 1 ? '\n' : ',');
    }
    fclose(f);
    snprintf(path, sizeof path, "%s/cache", folder);
    setenv("XDG_CACHE_HOME", path, 1);
    setenv("TMPDIR", folder, 1);
    setenv("NFC_CC", "tcc", 1);
}

#define STARVED(name, prepare, finish)     \
    START_TEST(name##_is_starved)          \
    {                                      \
        begin();                           \
        starve_all(name, prepare, finish); \
    }                                      \
    END_TEST
STARVED(describe, no_preparation, end_model)
STARVED(list_words, no_preparation, no_preparation)
STARVED(compile, begin_model, end_model)
STARVED(compile_vjp, begin_program, end_model)
STARVED(compile_directional, begin_program, end_model)
STARVED(run_vjp, begin_vjp, end_model)
STARVED(print, begin_program, end_model)
STARVED(inspect, begin_program, end_model)
STARVED(compile_by_cc, begin_uncached, end_model)
STARVED(load_cached, begin_cached, end_model)
STARVED(run, begin_program, end_model)
STARVED(train, begin_program, end_model)
STARVED(move_data, begin_program, end_model)
STARVED(move_weights, begin_program, end_model)

static int *foreign;
static nf_status allocate(void *user, const nf_rows *r, void *log_density, void *gradient, nf_error *error)
{
    (void)user, (void)r, (void)log_density, (void)gradient, (void)error;
    foreign = nf_alloc(1, sizeof *foreign);
    return NF_OK;
}
static nf_status end_after_calling_back(nf_error *error)
{
    NF_SCOPE(error);
    const nf_target target = {allocate, NULL};
    nf_target_evaluate(&target, &rows, NULL, NULL, error);
    nf_no_memory(1);
}

/* A block made by code that was called back is not freed where memory runs out in the call. */
START_TEST(what_is_called_back_keeps_its_blocks)
{
    nf_error error;
    ck_assert_int_eq(end_after_calling_back(&error), NF_MEMORY);
    *foreign = 7;
    int *const other = nf_try_realloc(NULL, sizeof *other);
    *other = 8;
    ck_assert_int_eq(*foreign, 7); /* nobody else has got it */
    nf_free(other);
    nf_free(foreign);
}
END_TEST

RUN_SUITE("memory", describe_is_starved, list_words_is_starved, compile_is_starved, compile_vjp_is_starved,
          compile_directional_is_starved, what_is_called_back_keeps_its_blocks, run_vjp_is_starved, print_is_starved,
          inspect_is_starved, compile_by_cc_is_starved, load_cached_is_starved, run_is_starved, train_is_starved,
          move_data_is_starved, move_weights_is_starved)

/* driver.c - NVIDIA's driver and run-time compiler, which are opened by name when a program is asked to run on a GPU.
 */
#include "run/driver.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "run/cc.h"
#include "text.h"

/* ---- opening ----------------------------------------------------------------------------------------------------- */

/* A function of a library. */
typedef struct symbol {
    const char *name;
    size_t at; /* its place in an nfc_driver */
} symbol;
#define SYMBOL(member, name, parameters) {name, offsetof(nfc_driver, PART.member)},
#define PART cu
static const symbol of_driver[] = {NFC_DRIVER_FUNCTIONS(SYMBOL){NULL, 0}};
#undef PART
#define PART nvrtc
static const symbol of_nvrtc[] = {NFC_NVRTC_FUNCTIONS(SYMBOL){NULL, 0}};
#undef PART

/* A library, and what to say of it. */
typedef struct library {
    const char *variable;    /* of the environment, that names another file */
    const char *what, *cure; /* what it is, and how to get it */
    const char *name[6];     /* files to look for */
    const symbol *symbol;
} library;
static const library libraries[] = {
    {"NFC_CUDA",
     "NVIDIA's driver",
     "a machine with an NVIDIA GPU has it with the GPU's driver",
     {"libcuda.so.1", NULL},
     of_driver},
    {"NFC_NVRTC",
     "NVIDIA's run-time compiler NVRTC",
     "pip install nvidia-cuda-nvrtc, or apt install nvidia-cuda-toolkit, and let NFC_NVRTC name its libnvrtc.so",
     {"libnvrtc.so.13", "libnvrtc.so.12", "libnvrtc.so", "/usr/local/cuda/lib64/libnvrtc.so", NULL},
     of_nvrtc}};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static nfc_driver the;
static nf_status status;
static nf_error why;

/* Opens a library and finds its functions. */
static nf_status open_library(const library *l)
{
    const char *named = getenv(l->variable);
    void *handle = NULL;
    for (size_t i = 0; !handle && (named ? i == 0 : l->name[i] != NULL); i++) {
        const char *file = named ? named : l->name[i];
        if ((handle = dlopen(file, RTLD_NOW | RTLD_LOCAL)))
            snprintf(the.found + strlen(the.found), sizeof the.found - strlen(the.found), "%s%.100s",
                     the.found[0] ? ", " : "", file);
    }
    if (!handle && named) {
        const char *said = dlerror();
        return nf_fail(&why, NF_FILE, "%s, which %s names, cannot be opened: %.200s", l->what, l->variable,
                       said ? said : "no memory");
    }
    if (!handle)
        return nf_fail(&why, NF_FILE, "%s is not found (%s): %s", l->what, l->name[0], l->cure);
    for (const symbol *s = l->symbol; s->name; s++) {
        void *found = dlsym(handle, s->name);
        if (!found)
            return nf_fail(&why, NF_FILE, "%s is too old: it has no %s; CUDA 12 or later has", l->what, s->name);
        memcpy((char *)&the + s->at, &found, sizeof found);
    }
    return NF_OK;
}

nf_status nfc_driver_fail(const nfc_driver *d, nfc_cu_result result, const char *what, nf_error *error)
{
    const char *text = NULL;
    if (result == NFC_CU_NO_MEMORY)
        return nf_fail(error, NF_MEMORY, "the GPU has no memory left: %s", what);
    d->cu.text(result, &text);
    return nf_fail(error, NF_FILE, "the GPU failed: %s: %s", what, text ? text : "an unknown error");
}

/* Finds the first device. */
static nf_status open_device(void)
{
    enum { MAJOR = 75, MINOR = 76 };
    int n = 0, device, major = 0, minor = 0;
    nfc_cu_result r = the.cu.init(0);
    if (!r)
        r = the.cu.count(&n);
    if (r == NFC_CU_NO_DEVICE || (!r && !n))
        return nf_fail(&why, NF_FILE, "NVIDIA's driver finds no GPU (CUDA_VISIBLE_DEVICES may hide some)");
    if (!r)
        r = the.cu.device(&device, 0);
    if (!r)
        r = the.cu.name(the.name, (int)sizeof the.name, device);
    if (!r)
        r = the.cu.attribute(&major, MAJOR, device);
    if (!r)
        r = the.cu.attribute(&minor, MINOR, device);
    if (!r)
        r = the.cu.retain(&the.context, device);
    the.machine = 10 * major + minor;
    for (char *c = the.name; *c; c++)
        if ((unsigned char)*c < ' ' || (unsigned char)*c > '~')
            *c = '?';
    return r ? nfc_driver_fail(&the, r, "it cannot be opened", &why) : NF_OK;
}

static void open_all(void)
{
    for (size_t i = 0; i < sizeof libraries / sizeof *libraries && !status; i++)
        status = open_library(&libraries[i]);
    if (!status)
        status = open_device();
}

nf_status nfc_driver_open(const nfc_driver **driver, nf_error *error)
{
    pthread_once(&once, open_all);
    *driver = &the;
    return status ? nf_fail(error, status, "%s", why.text) : NF_OK;
}

/* ---- compiling --------------------------------------------------------------------------------------------------- */

/* The newest kind of machine that the compiler knows and that is not beyond this one. */
static int nearest_machine(const nfc_driver *d)
{
    int n = 0, nearest = 0;
    if (d->nvrtc.machines(&n) || n <= 0)
        return 0;
    int *known = nf_alloc((size_t)n, sizeof *known);
    for (int i = 0; !d->nvrtc.machine(known) && i < n; i++)
        nearest = known[i] <= d->machine && known[i] > nearest ? known[i] : nearest;
    nf_free(known);
    return nearest;
}

/* A block that holds a program of the compiler. */
typedef struct unit {
    const nfc_driver *d;
    nfc_cu program;
} unit;

static void destroy(void *block)
{
    unit *u = block;
    if (u->program)
        u->d->nvrtc.destroy(&u->program);
}

/* What the compiler has said; nf_free'd by the caller. */
static char *log_of(const unit *u)
{
    size_t bytes = 0;
    if (u->d->nvrtc.log_size(u->program, &bytes))
        bytes = 0;
    char *log = nf_alloc(bytes + 1, 1);
    if (bytes)
        u->d->nvrtc.log(u->program, log);
    return log;
}

nf_status nfc_driver_compile(const nfc_driver *d, const char *text, char **image, nf_error *error)
{
    const int nearest = nearest_machine(d);
    const bool exact = nearest == d->machine; /* code of the machine, otherwise what the driver makes it of */
    char machine[40];
    /* no product and sum in one but where the text says so, as in C */
    const char *const option[] = {machine, "--std=c++17", "--fmad=false", "-w"};
    unit *u = nf_own(sizeof *u, destroy);
    size_t bytes = 0;
    u->d = d;
    snprintf(machine, sizeof machine, "--gpu-architecture=%s_%d", exact ? "sm" : "compute", nearest);
    *image = NULL;
    if (!nearest) {
        nf_free(u);
        return nf_fail(error, NF_FILE, "NVRTC knows no GPU as old as %s", d->name);
    }
    nfc_cu_result r = d->nvrtc.create(&u->program, text, "model.cu", 0, NULL, NULL);
    if (!r)
        r = d->nvrtc.compile(u->program, sizeof option / sizeof *option, option);
    if (!r)
        r = (exact ? d->nvrtc.cubin_size : d->nvrtc.ptx_size)(u->program, &bytes);
    if (!r) {
        *image = nf_alloc(bytes + 1, 1);
        r = (exact ? d->nvrtc.cubin : d->nvrtc.ptx)(u->program, *image);
    }
    if (r) {
        char *said = u->program ? log_of(u) : nf_strdup("");
        nf_free(*image);
        *image = NULL;
        nf_fail(error, NF_FILE, "NVRTC failed: %.300s", nfc_first_error(said));
        nf_free(said);
    }
    nf_free(u);
    return r ? NF_FILE : NF_OK;
}

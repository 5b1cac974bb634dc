/* doctor.c - nfc doctor: what nfc finds on this machine, what is missing, what that costs and how to get it. It does
 * what other commands would do, on a small model; gnuplot is only looked for. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"
#include "memory.h"

static const char small[] =
    "return model { name = 'small', dim = 2, flow = { coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } } } }";

/* Prints what is there under a heading. */
static void found(const char *heading, const char *what) { printf("%-11s %s\n", heading, what); }

/* Prints that something is missing: why or what, what that costs, how to get it. */
static void missing(const char *heading, const char *why, const char *cost, const char *remedy)
{
    printf("%-11s missing: %s\n%-11s without it %s\n%-11s %s\n", heading, why, "", cost, "", remedy);
}

/* Whether a program of this name is in a folder of PATH; its path. */
static bool find_program(const char *name, char *path, size_t size)
{
    const char *at = getenv("PATH");
    struct stat st;
    for (size_t n; at && *at; at += n + (at[n] == ':')) {
        n = strcspn(at, ":");
        snprintf(path, size, "%.*s/%s", (int)n, at, name);
        if (n && !stat(path, &st) && S_ISREG(st.st_mode) && !access(path, X_OK))
            return true;
    }
    return false;
}

/* The two tiers: both compile the small model. */
static nf_status try_tiers(nf_error *error)
{
    nfc_model *model;
    const nf_program *program;
    nf_error why;
    char text[200];
    nf_status status = nfc_model_parse(&model, "small", small, strlen(small), NULL, error);
    if (status)
        return status; /* a bug of ours */
    const nf_status tcc = nfc_model_program(model, &program, &why);
    if (!tcc) {
        snprintf(text, sizeof text, "compiles in this process, in %.1f ms", nfc_model_times(model).tcc);
        found("libtcc", text);
        found("kernels", nfc_model_isa(model));
    } else {
        missing("libtcc", why.text, "every command but compile needs the system's C compiler",
                "let the process have executable memory (SELinux: execmem; systemd: MemoryDenyWriteExecute=no)");
    }
    const nf_status cc = nfc_model_program_cc(model, ~0u, &program, &why);
    const double seconds = nfc_model_times(model).cc / 1000;
    if (!cc) {
        snprintf(text, sizeof text,
                 seconds < 0.05 ? "compiles, and its cache holds what it has compiled"
                                : "compiles, in %.1f s the first time",
                 seconds);
        found("C compiler", text);
    } else {
        missing("C compiler", why.text, "long trainings take longer, in libtcc's tier",
                "apt install gcc libc6-dev, or let NFC_CC name a compiler; see docs/performance.md");
    }
    nfc_model_free(model);
    if (tcc && cc)
        return nf_fail(error, NF_FILE, "neither libtcc nor a C compiler can compile models here");
    return NF_OK;
}

static void examine_gpu(void)
{
    char *gpu;
    nf_error why;
    if (!nfc_gpu(&gpu, &why))
        found("GPU", gpu);
    else
        missing("GPU", why.text, "--device cuda fails; all else is done by the processor",
                "an NVIDIA GPU with its driver, and NVRTC; see docs/gpu.md");
    nf_free(gpu);
}

static nf_status examine(nf_error *error)
{
    char text[4096];
    found("nfc", nf_version());
    cpu_name(text, sizeof text);
    found("processor", text);
    snprintf(text, sizeof text, "%zu; nfc train --threads N takes others", nf_threads());
    found("threads", text);
    const nf_status status = try_tiers(error);
    examine_gpu();
    if (find_program("gnuplot", text, sizeof text))
        found("gnuplot", text);
    else
        missing("gnuplot", "no folder of PATH has it", "nothing is drawn", "apt install gnuplot-nox");
    return status;
}

int command_doctor(int argc, char **argv)
{
    common_arguments a = {.file = NULL};
    nf_error error;
    read_flags(argc, argv, NULL, "What is found on this machine, what is missing, what that costs and how to get it.",
               NULL, &a);
    const nf_status status = examine(&error);
    return status ? fail(status, &error) : 0;
}

/* isa.c - which build of the tile kernels runs: by what the processor can do, or by the environment variable
 * NFC_ISA. */
#include <stdlib.h>
#include <string.h>

#include "internal.h"

typedef struct isa {
    const char *name;
    bool (*supported)(void);
    const nf_kernel *kernels[2]; /* by nf_type */
    const nf_numeric *numeric[2];
} isa;

static bool always(void) { return true; }

#ifdef NF_X86
static bool has_avx2(void) { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }

static bool has_avx512(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
}
#endif

/* Best first. */
static const isa isas[] = {
#ifdef NF_X86
    {"avx512",
     has_avx512,
     {nf_f32_avx512_kernels, nf_f64_avx512_kernels},
     {&nf_f32_avx512_numeric, &nf_f64_avx512_numeric}},
    {"avx2", has_avx2, {nf_f32_avx2_kernels, nf_f64_avx2_kernels}, {&nf_f32_avx2_numeric, &nf_f64_avx2_numeric}},
#endif
    {"baseline",
     always,
     {nf_f32_baseline_kernels, nf_f64_baseline_kernels},
     {&nf_f32_baseline_numeric, &nf_f64_baseline_numeric}},
};
enum { ISAS = sizeof isas / sizeof *isas };

nf_status nf_kernels_for(nf_type type, const nf_kernel **kernels, const nf_numeric **numeric, const char **name,
                         nf_error *error)
{
    const char *wanted = getenv("NFC_ISA");
    size_t best = 0, i;
    while (!isas[best].supported())
        best++;
    i = best;
    if (wanted && wanted[0]) {
        for (i = 0; i < ISAS && strcmp(isas[i].name, wanted) != 0; i++)
            ;
        if (i == ISAS || !isas[i].supported())
            return nf_fail(error, NF_USAGE, "NFC_ISA=%.40s: not an instruction set of this machine, whose best is %s",
                           wanted, isas[best].name);
    }
    *kernels = isas[i].kernels[type];
    *numeric = isas[i].numeric[type];
    *name = isas[i].name;
    return NF_OK;
}

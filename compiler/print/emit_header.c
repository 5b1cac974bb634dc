/* emit_header.c - the header of the shipped C: all that a user of the generated code must read. Which names a model may
 * have. */
#include <ctype.h>
#include <string.h>

#include "model.h"
#include "print/print.h"

const char *nfc_name_fault(const char *name)
{
    static const char *const header[] = {
        /* headers instead of which a model's NAME.h would be found, by a program or by another header, C's or CUDA's */
        "alloca",
        "arm_neon",
        "assert",
        "complex",
        "cpuid",
        "ctype",
        "dlfcn",
        "endian",
        "errno",
        "cuda_runtime",
        "cuda_runtime_api",
        "features",
        "fenv",
        "float",
        "inttypes",
        "iso646",
        "limits",
        "locale",
        "malloc",
        "math",
        "memory",
        "mm_malloc",
        "nf",
        "nfc",
        "poll",
        "pthread",
        "sched",
        "semaphore",
        "setjmp",
        "signal",
        "spawn",
        "stdalign",
        "stdarg",
        "stdatomic",
        "stdbool",
        "stddef",
        "stdint",
        "stdio",
        "stdlib",
        "stdnoreturn",
        "string",
        "strings",
        "tgmath",
        "threads",
        "time",
        "uchar",
        "unistd",
        "values",
        "wchar",
        "wctype",
        "xlocale",
    };
    /* there is a NAME_init in C's libraries, or many that begin so */
    static const char *const function[] = {"aio", "atomic", "cnd", "fanotify", "inotify", "mtx", "sem"};
    static const char *const reserved[] = {"inet6_", "posix_", "pthread_"};
    char lower[64];
    size_t n = 0;
    for (; n < 63 && name[n]; n++)
        lower[n] = (char)tolower((unsigned char)name[n]);
    lower[n] = 0;
    for (size_t i = 0; i < sizeof header / sizeof *header; i++)
        if (!strcmp(lower, header[i]) || (n > 6 && !strcmp(lower + n - 6, "intrin")))
            return "its header would hide one of C's or nfc's own";
    for (size_t i = 0; i < sizeof function / sizeof *function; i++)
        if (!strcmp(name, function[i]))
            return "its init would be a function of C's own";
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (!strncmp(name, reserved[i], strlen(reserved[i])))
            return "names that begin so are those of C's own functions";
    return NULL;
}

/* What the header says of the parameters of an ensemble. */
static void add_members(nfc_text *h, const char *N, uint32_t members)
{
    nfc_add(
        h,
        "/* An ensemble, the equal mixture of %s_MEMBERS flows: params holds [%s_MEMBERS][%s_PARAMS] numbers, those\n"
        " * of each flow laid out as the manifest says. */\n"
        "#define %s_MEMBERS %u\n",
        N, N, N, N, members);
}

/* What the header of C says of its functions. */
static void emit_terms(const char *n, const char *N, nfc_text *h)
{
    nfc_add(
        h,
        "/* %s.h - a normalizing flow in plain C, compiled by nfc " NF_VERSION ".\n"
        " * May be used under any terms: the authors of nfc claim nothing in what it prints.\n"
        " *\n"
        " * Forward maps data x to latent z, inverse maps z to x. Arrays are row-major: x and z are n rows of\n"
        " * %s_DIM numbers; ldj and log_prob are n numbers. ldj is log |det d out / d in|, log_prob is in nats.\n"
        " * params holds %s_PARAMS numbers, laid out as %s.json says. x and z may be the same array, ldj may be\n"
        " * NULL, n = 0 does nothing. Nothing allocates, nothing keeps state: any number of threads may call.\n"
        " * work points to %s_WORK bytes of scratch, 64-byte aligned, one for each thread. No call takes more than\n"
        " * %s_STACK bytes of stack (gcc and clang, -O1 to -O3), beside what libm takes.\n"
        " * Needs C99 and libm. Use -O2 or -O3, and -march=native for wider vectors; -DNFC_SCALAR does without.\n"
        " * A row's results do not depend on the rows beside it, not by a bit, with gcc and clang and any of these "
        "flags,\n"
        " * but on 32-bit x86 without -mfpmath=sse and with clang's -ffp-contract=fast; -ffast-math does not compile. "
        "*/\n",
        n, N, N, n, N, N);
}

/* The same of CUDA C. */
static void emit_cuda_terms(const char *n, const char *N, nfc_text *h)
{
    nfc_add(
        h,
        "/* %s.h - a normalizing flow in CUDA C, compiled by nfc " NF_VERSION ".\n"
        " * May be used under any terms: the authors of nfc claim nothing in what it prints.\n"
        " *\n"
        " * Forward maps data x to latent z, inverse maps z to x. Arrays are row-major: x and z are n rows of\n"
        " * %s_DIM numbers; ldj and log_prob are n numbers. ldj is log |det d out / d in|, log_prob is in nats.\n"
        " * params holds %s_PARAMS numbers, laid out as %s.json says. x and z may be the same array, ldj may be\n"
        " * NULL, n = 0 does nothing.\n"
        " * All pointers are to memory of the device, but for init's and adamw's options. Functions return when their\n"
        " * kernels wait in the stream; what they return is whether these could be launched. Nothing allocates, "
        "nothing\n"
        " * keeps state: any number of threads may call. work points to %s_WORK bytes of scratch, 64-byte aligned, "
        "one\n"
        " * for each stream.\n"
        " * Needs CUDA 12 or later, C++17 and a device of compute capability 6.0 or later: nvcc -O3 -arch=native -c "
        "%s.cu.\n"
        " * A row's results do not depend on the rows beside it, and a loss and its gradient on the device's load, not "
        "by\n"
        " * a bit. Beside the C for CPUs with multiply-adds rows are the same to rounding. */\n",
        n, N, N, n, N, n);
}

/* What the header says of features that are whole numbers. */
static void add_whole(const nfc_model *m, bool sums, nfc_text *h)
{
    bool any = false;
    nfc_add(h, "/* Whole numbers: feature");
    for (uint32_t j = 0; j < m->dim; j++)
        if (m->points[j]) {
            nfc_add(h, "%s%s%u", any ? "," : "", any && j % 30 == 0 ? "\n * " : " ", j + 1);
            any = true;
        }
    nfc_add(h, ". To the maps k is any number from k to k + 1, and sample gives k. %s */\n",
            sums ? "log_prob is\n * that of the probability of k, by quadrature; of other numbers it is -inf."
                 : "The\n * probability of k, an integral of the density, is not among the functions here.");
}

void nfc_emit_header(const nfc_model *m, const nfc_target *target, unsigned entries, bool weights, uint32_t members,
                     size_t work, size_t stack, nfc_text *h)
{
    char N[64];
    const char *n = m->name, *real = m->type == NF_F32 ? "float" : "double";
    nfc_capitals(n, N);
    (target->cuda ? emit_cuda_terms : emit_terms)(n, N, h);
    nfc_add(
        h,
        "#ifndef NFC_%s_H\n#define NFC_%s_H\n#ifdef %s_DIM\n"
        "#error \"%s_DIM is another model's: names of models in one program must differ in more than case\"\n#endif\n"
        "%s#include <stddef.h>\n#include <stdint.h>\n\n"
        "#define %s_DIM %u\n#define %s_CONTEXT %u\n#define %s_PARAMS %u\n#define %s_WORK %zu\n",
        n, n, N, N, target->cuda ? "#include <cuda_runtime_api.h>\n" : "", N, m->dim, N, m->context, N, m->params, N,
        work);
    if (!target->cuda)
        nfc_add(h, "#define %s_STACK %zu\n", N, stack);
    nfc_add(h, "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
    if (members)
        add_members(h, N, members);
    if (m->context)
        nfc_add(h, "/* context: n rows of %s_CONTEXT numbers. */\n", N);
    if (m->points)
        add_whole(m, entries >> NF_LOG_PROB & 1, h);
    for (int trains = 0; trains < 2; trains++) {
        bool first = true;
        for (unsigned k = 0; k < NFC_ENTRIES; k++) {
            const nfc_entry_point *e = &nfc_entries[k];
            if (!(entries >> k & 1) || !e->signature || e->trains != trains)
                continue;
            nfc_add(h, trains && (first || k == NFC_ADAMW) ? "\n" : "");
            first = false;
            if (k == NFC_ADAMW)
                nfc_emit_sections(m, target, &(const char *){"adamw_options"}, 1, h);
            if (e->about)
                nfc_add_signature(m, target, h, e->about, "first");
            nfc_add_signature(m, target, h, e->signature, "first");
            nfc_add(h, ";\n");
        }
    }
    if (weights)
        nfc_add(h, "\n/* The weights that were compiled in. */\nextern const %s %s_weights%s%s%s[%s%s];\n", real, n,
                members ? "[" : "", members ? N : "", members ? "_MEMBERS]" : "", m->params ? N : "1",
                m->params ? "_PARAMS" : "");
    nfc_add(h, "\n#ifdef __cplusplus\n}\n#endif\n#endif\n");
}

/* compile.c - nfc compile: prints a model as plain C. */
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "memory.h"

typedef struct compile_arguments {
    common_arguments common;
    const char *dir, *weights;
    nfc_compile_options compile;
    nfc_emit_options emit;
} compile_arguments;

static const nf_option own_rows[] = {
    NF_TEXT_ROW(compile_arguments, dir, "DIR", "where to write (default: generated)"),
    NF_TEXT_ROW(compile_arguments, weights, "FILE", "compile these .safetensors weights in"),
};
static const nf_options own_table =
    NF_TABLE("compile", own_rows, &((compile_arguments){.dir = "generated", .compile = {.precision = -1}}));
static const flag flags[] = {
    FLAG('o', NULL, own_table, "dir", 0),
    FLAG('w', "weights", own_table, "weights", 0),
    FLAG('p', "precision", nfc_compile_table, "precision", offsetof(compile_arguments, compile)),
    FLAG('i', "inference", nfc_emit_table, "inference", offsetof(compile_arguments, emit)),
    FLAG(0, "entries", nfc_emit_table, "entries", offsetof(compile_arguments, emit)),
    FLAG(0, "target", nfc_emit_table, "target", offsetof(compile_arguments, emit)),
    {0},
};

int command_compile(int argc, char **argv)
{
    compile_arguments a = *(const compile_arguments *)own_table.defaults;
    nf_error error;
    nfc_model *model = NULL;
    const nf_program *program;
    nf_program *ensemble = NULL;
    void *weights = NULL;
    char **names = NULL;
    read_flags(argc, argv, "MODEL.lua", "Print a model as plain C that needs only libm, or as CUDA C.", flags,
               &a.common);
    nf_status status = load_model(&model, &a.common, nfc_precision_name(&a.compile), &error);
    if (!status && a.weights && !(status = nfc_model_program(model, &program, &error)))
        status = nf_weights_open(program, &ensemble, &weights, &names, a.weights, &error);
    if (!status)
        status = nfc_emit_by_options(model, a.dir, weights, ensemble ? ensemble->members : 0, &a.emit, &error);
    if (!status)
        printf("%s/%s.h %s/%s.%s %s/%s.json\n", a.dir, nfc_model_name(model), a.dir, nfc_model_name(model),
               a.emit.target == NFC_TARGET_CUDA ? "cu" : "c", a.dir, nfc_model_name(model));
    nf_free(names);
    nf_free(weights);
    nf_free(ensemble);
    nfc_model_free(model);
    return status ? fail(status, &error) : 0;
}

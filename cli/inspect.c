/* inspect.c - nfc inspect: reports what a model is made of and what it costs, or prints a stage of compiling it. */
#include <stdio.h>

#include "cli.h"
#include "memory.h"

typedef struct inspect_arguments {
    common_arguments common;
    int dump; /* an nfc_stage to print; -1: none, the report */
} inspect_arguments;

static const char *const stages[] = {
    [NFC_STAGE_GRAPH] = "graph", [NFC_STAGE_LOWERED] = "lowered", [NFC_STAGE_C] = "c", NULL};
static const nf_option own_rows[] = {
    NF_CHOICE_ROW(inspect_arguments, dump, stages, "print a stage between the model and C instead"),
};
static const nf_options own_table = NF_TABLE("inspect", own_rows, &((inspect_arguments){.dump = -1}));
static const flag flags[] = {FLAG(0, "dump", own_table, "dump", 0), {0}};

int command_inspect(int argc, char **argv)
{
    inspect_arguments a = {.dump = -1};
    nf_error error;
    nfc_model *model;
    char *report = NULL;
    read_flags(argc, argv, "MODEL.lua",
               "Layers, shapes, parameters, what was folded, operations per row, compile times.", flags, &a.common);
    nf_status status = load_model(&model, &a.common, NULL, &error);
    if (!status)
        status = a.dump < 0 ? nfc_model_inspect(model, &report, &error)
                            : nfc_model_dump(model, (nfc_stage)a.dump, &report, &error);
    if (!status)
        fputs(report, stdout);
    nf_free(report);
    nfc_model_free(model);
    return status ? fail(status, &error) : 0;
}

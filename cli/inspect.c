/* inspect.c - nfc inspect: what a model is made of and what it costs. */
#include <stdio.h>

#include "cli.h"
#include "memory.h"

int command_inspect(int argc, char **argv)
{
    common_arguments a = {0};
    nf_error error;
    nfc_model *model;
    char *report = NULL;
    read_flags(argc, argv, "Layers, shapes, parameters, what was folded, operations per row, compile times.", NULL, &a);
    nf_status status = load_model(&model, &a, NULL, &error);
    if (!status)
        status = nfc_model_inspect(model, &report, &error);
    if (!status)
        fputs(report, stdout);
    nf_free(report);
    nfc_model_free(model);
    return status ? fail(status, &error) : 0;
}

/* inspect.c - nfc inspect: what a model is made of and what it costs. */
#include <stdio.h>

#include "cli.h"
#include "memory.h"

int command_inspect(int argc, char **argv)
{
    static const struct argp argp = {0,
                                     parse_model,
                                     "MODEL.lua",
                                     "Layers, shapes, parameters, what was folded, operations per row, compile times.",
                                     0,
                                     0,
                                     0};
    const char *path = NULL;
    nf_error error;
    nfc_model *model;
    char *report = NULL;
    argp_parse(&argp, argc, argv, 0, 0, &path);
    nf_status status = nfc_model_load(&model, path, NULL, &error);
    if (!status)
        status = nfc_model_inspect(model, &report, &error);
    if (!status)
        fputs(report, stdout);
    nf_free(report);
    nfc_model_free(model);
    return status ? fail(status, &error) : 0;
}

/* compile.c - nfc compile: a model as plain C. */
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "memory.h"

typedef struct arguments {
    const char *model, *dir, *weights, *precision;
    bool inference;
} arguments;

static const struct argp_option options[] = {
    {0, 'o', "DIR", 0, "where to write (default: generated)", 0},
    {"weights", 'w', "FILE", 0, "compile these .safetensors weights in", 0},
    {"precision", 'p', "TYPE", 0, "float or double (default: the model's)", 0},
    {"inference", 'i', 0, 0, "leave out loss, init and adamw", 0},
    {0},
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
    arguments *a = state->input;
    switch (key) {
    case 'o':
        a->dir = arg;
        return 0;
    case 'w':
        a->weights = arg;
        return 0;
    case 'p':
        if (strcmp(arg, "float") != 0 && strcmp(arg, "double") != 0)
            argp_error(state, "--precision: expected float or double, found '%s'", arg);
        a->precision = arg;
        return 0;
    case 'i':
        a->inference = true;
        return 0;
    default:
        return parse_model(key, arg, state); /* the input begins with the model */
    }
}

int command_compile(int argc, char **argv)
{
    static const struct argp argp = {options, parse, "MODEL.lua", "Print a model as plain C that needs only libm.", 0,
                                     0,       0};
    arguments a = {.dir = "generated"};
    nf_error error;
    nfc_model *model = NULL;
    const nf_program *program;
    void *weights = NULL;
    argp_parse(&argp, argc, argv, 0, 0, &a);
    nf_status status = nfc_model_load(&model, a.model, a.precision, &error);
    if (!status && a.weights && !(status = nfc_model_program(model, &program, &error))) {
        weights = nf_alloc(program->params + 1, nf_type_size(program->type));
        status = nf_weights_read(program, weights, a.weights, &error);
    }
    if (!status)
        status = nfc_model_emit(model, a.dir, weights, a.inference, &error);
    if (!status)
        printf("%s/%s.h %s/%s.c %s/%s.json\n", a.dir, nfc_model_name(model), a.dir, nfc_model_name(model), a.dir,
               nfc_model_name(model));
    nf_free(weights);
    nfc_model_free(model);
    return status ? fail(status, &error) : 0;
}

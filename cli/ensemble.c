/* ensemble.c - the run directory of an ensemble, beside those of its members: see run.h. */
#include <string.h>

#include "cli.h"
#include "memory.h"
#include "run.h"

/* Of how many members the weights in this file are; 0: there is none. */
static size_t members_in(const char *path, const nf_program *program)
{
    nf_program *ensemble;
    void *params;
    char **names;
    nf_error none;
    if (nf_weights_open(program, &ensemble, &params, &names, path, &none))
        return 0;
    const size_t members = ensemble ? ensemble->members : 0;
    nf_free(ensemble);
    nf_free(params);
    nf_free(names);
    return members;
}

nf_status ensemble_begin(ensemble_run *of, const nf_program *program, size_t member, const run_record *now,
                         nf_error *error)
{
    run_record all = *now;
    nf_status status = NF_OK;
    if (of->program)
        return NF_OK;
    all.train.seed -= member - 1;
    all.train.members = of->then.json ? of->then.train.members : of->members;
    if (of->then.json)
        status = record_compare(&of->then, &all, of->run.dir, error);
    if (status)
        return status;
    all.train.members = of->members;
    of->program = program;
    of->before = of->then.json ? members_in(of->run.weights, program) : 0;
    if (of->members < of->before)
        return nf_fail(error, NF_USAGE,
                       "%s holds an ensemble of %zu flows and cannot go on with %zu: --force begins anew", of->run.dir,
                       of->before, of->members);
    of->run.names = of->names = now->names ? nf_names_copy(now->names, now->n_names) : NULL;
    of->run.record = record_print(&all);
    return NF_OK;
}

nf_status ensemble_write(ensemble_run *of, nf_error *error)
{
    return of->run.begun ? NF_OK : run_begin_ensemble(&of->run, error);
}

/* Removes the members of the former ensemble behind the one that has been trained: that ensemble is no more. */
static void remove_former(ensemble_run *of)
{
    for (size_t k = of->done + 2; k <= NF_MOST_MEMBERS && of->replaces; k++) {
        char *dir = run_member(of->run.dir, k);
        run_remove(dir, &of->run.model);
        nf_free(dir);
    }
    of->replaces = false;
}

nf_status ensemble_add(ensemble_run *of, const void *params, nf_status training, nf_error *error)
{
    nf_program *all = NULL;
    if (training && (training != NF_INTERRUPTED || of->done || of->before))
        return training;
    nf_status status = ensemble_write(of, error);
    const size_t bytes = of->program->params * nf_type_size(of->program->type);
    of->params = nf_realloc(of->params, (of->done + 1) * bytes + 1);
    memcpy(of->params + of->done * bytes, params, bytes);
    if (!status && of->done + 1 >= of->before)
        status = nf_ensemble_make(&all, of->program, of->done + 1, error);
    if (!status && all)
        status = run_save_ensemble(&of->run, all, of->params, error);
    if (!status && all)
        remove_former(of);
    nf_free(all);
    of->done += !training;
    return status ? status : training;
}

nf_status ensemble_loss(const ensemble_run *of, const nf_comm *c, double *loss, nf_error *error)
{
    nf_program *all;
    nf_rows rows = rows_of(of->program, &of->data);
    rows.comm = c;
    nf_status status = nf_ensemble_make(&all, of->program, of->done, error);
    if (!status)
        status = nf_loss(all, of->params, &rows, loss, NULL, error);
    nf_free(all);
    return status;
}

void ensemble_close(ensemble_run *of)
{
    nf_error none; /* without a log there is no error */
    nf_matrix_free(&of->data);
    nf_free(of->names);
    nf_free(of->params);
    run_close(&of->run, &none);
}

/* run.h - a run directory while a training uses it: its lock, its log, its weights. */
#ifndef NFC_RUN_H
#define NFC_RUN_H
#include <stdio.h>

#include "nf.h"

typedef struct run_model {
    const char *path, *name, *text;
    size_t bytes; /* of text */
} run_model;

typedef struct run {
    char *dir, *weights;
    run_model model;
    struct run_lock *lock; /* of the directory */
    struct nf_undo *undo;  /* of the lock's file */
    bool held_weights;     /* weights were there */
    bool saved, begun;     /* they are this training's; the model and the log are, too */
    FILE *log;             /* in memory before */
    char *early;
    size_t early_bytes;
    double flushed; /* seconds of training when the log was */
} run;

/* Takes the directory: `dir`, or where that is NULL the first of runs/NAME, runs/NAME-2, ... that is free, saying so on
 * standard error. NF_FILE where another training uses it, or where `force` is false and it holds weights, a log or
 * another model. Close in any case. */
nf_status run_open(run *r, const char *dir, const run_model *model, bool force, nf_error *error);
void run_log(run *r, const nf_step *s); /* a step that was done */
/* Writes the weights. Where there were some before, nothing in the directory changes until then; elsewhere the log and
 * a copy of the model come with the first step. */
nf_status run_save(run *r, const nf_program *p, const void *params, nf_error *error);
/* Ends the log and gives the directory up; it is removed if it was made here and nothing was saved. NF_FILE where the
 * log is not whole. */
nf_status run_close(run *r, nf_error *error);
#endif

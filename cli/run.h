/* run.h - the run directory of a training: weights.safetensors, log.csv, a copy of the model, and a lock while it is
 * used. */
#ifndef NFC_RUN_H
#define NFC_RUN_H
#include "nf.h"

/* The model that is trained: its file's path, its name, and the file's text. */
typedef struct run_model {
    const char *path, *name, *text;
    size_t bytes; /* of text */
} run_model;

/* A run directory that a training uses. Two states are told apart: `saved`, the weights in it are of this training;
 * `begun`, so are the log and the copy of the model. */
typedef struct run {
    char *dir, *weights;
    run_model model;
    struct run_lock *lock; /* what keeps other trainings out of the directory */
    struct nf_undo *made;  /* removes the directories made for it, if they are empty */
    struct nf_undo *undo;  /* removes the lock's file if the process is ended by a signal */
    bool held_weights;     /* weights of an earlier training were in the directory */
    bool saved, begun;
    struct run_log *log; /* log.csv once begun; before that in memory */
    double flushed;      /* seconds of training when the log was last flushed */
} run;

/* Takes a directory: `dir` or, where that is NULL, the first of runs/NAME, runs/NAME-2, ... that is free; if that is
 * not runs/NAME, it says so on standard error. NF_FILE where another training uses the directory, or where `force` is
 * false and it holds weights, a log or another model. run_close is called even if this has failed. */
nf_status run_open(run *r, const char *dir, const run_model *model, bool force, nf_error *error);
void run_log(run *r, const nf_step *s); /* adds a line about a step */
/* Writes the weights. Where an earlier training's weights were in the directory, nothing in it changes before the first
 * call; otherwise the log and a copy of the model are written at the first step. */
nf_status run_save(run *r, const nf_program *p, const void *params, nf_error *error);
/* Ends the log and releases the directory, which is removed if this training made it and wrote nothing into it. NF_FILE
 * where the log could not be written in full. */
nf_status run_close(run *r, nf_error *error);
#endif

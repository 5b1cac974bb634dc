/* run.h - the run directory of a training: weights.safetensors, checkpoint.safetensors, latents.safetensors, log.csv,
 * run.json, a copy of the model, and a lock while it is used. That of an ensemble has the directories
 * member-1, member-2, ... of its members' trainings, and beside the lock the weights, record and model of all. */
#ifndef NFC_RUN_H
#define NFC_RUN_H
#include "option.h"
#include "ranks.h"
#include "tools.h"

/* ---- snapshots.c ------------------------------------------------------------------------------------------------- */

enum { SNAPSHOT_ROWS = 500 }; /* the most rows of data that are followed, evenly taken from all */
/* The latents of some rows of the data after steps 1, 2, 4, 8, ... of a training and, last, where it has ended: of
 * these rows the first two features, or the only one. */
typedef struct snapshots {
    const nf_program *program; /* whose forward is run */
    nf_matrix data;            /* those rows [rows, dim + context] */
    size_t n, rows, cols;
    double *step;   /* [n] */
    float *latents; /* [n, rows, cols] */
} snapshots;
/* Chooses the rows, of which c is NULL or those who have them between them; the program must last as long.
 * snapshots_close is called even if this, or a reading, has failed. */
nf_status snapshots_open(snapshots *s, const nf_program *p, const nf_matrix *data, const nf_comm *c, nf_error *error);
void snapshots_close(snapshots *s);
/* Whether latents are kept after this step, counted from 1; whether number i are those where the training has ended. */
bool snapshot_is_due(size_t step);
bool snapshot_is_end(const snapshots *s, size_t i);
/* Adds the latents by these parameters. */
nf_status snapshots_add(snapshots *s, const void *params, size_t step, nf_error *error);
/* The *bytes bytes of latents.safetensors, nf_free'd by the caller: tensors step and latents. */
char *snapshots_print(const snapshots *s, size_t *bytes);
/* Reads them, without data. NF_DATA where the file is damaged, NF_FILE where it cannot be read; *s is empty then. */
nf_status snapshots_read(snapshots *s, const char *path, nf_error *error);
/* Takes from that file what was kept up to a step at which the training goes on. */
nf_status snapshots_resume(snapshots *s, const char *path, size_t step, nf_error *error);

/* ---- run.c ------------------------------------------------------------------------------------------------------- */

/* The model that is trained: its file's path, where that was copied from or its absolute path, its name, and the file's
 * text. */
typedef struct run_model {
    const char *path, *origin, *name, *text;
    size_t bytes; /* of text */
} run_model;

/* dir/member-K, K from 1, nf_free'd by the caller. */
char *run_member(const char *dir, size_t k);

/* What may be in a directory that a training takes: nothing that it would replace; anything; or a training that it goes
 * on with. */
typedef enum run_mode { RUN_NEW, RUN_FORCE, RUN_RESUME } run_mode;

/* A run directory that a training uses. Two states are told apart: `saved`, the weights in it are of this training;
 * `begun`, so are the log, the record and the copy of the model. */
typedef struct run {
    char *dir, *weights, *checkpoint, *latents, *log_path; /* the directory, and paths in it */
    run_model model;
    bool apart;                         /* of a rank that does not lead: it takes no directory, and writes nothing */
    bool ensemble;                      /* the directory has those of the members, and this one no log of its own */
    snapshots shots;                    /* of this training, once it has begun */
    char *record;                       /* the text of run.json, by record_print */
    char *const *names;                 /* [dim + context] of the data's columns, the caller's; NULL: they have none */
    struct run_lock *lock;              /* what keeps other trainings out of the directory */
    struct nf_undo *made;               /* removes the directories made for it, if they are empty */
    struct nf_undo *undo;               /* removes the lock's file if the process is ended by a signal */
    bool held_weights, held_checkpoint; /* those of an earlier training, which this one replaces, are there */
    bool saved, begun;
    struct run_log *log; /* what is to be written to log.csv */
    double flushed;      /* seconds of training when that was last written */
} run;

/* Takes a directory: `dir` or, where that is NULL, runs/NAME or, of RUN_NEW, the first of runs/NAME, runs/NAME-2, ...
 * that is free; if that is not runs/NAME, it says so on standard error. NF_FILE where another training uses the
 * directory; where it holds weights, a log or another model, of RUN_NEW; where it holds weights without a checkpoint,
 * of RUN_RESUME; and where it is of an ensemble and this training is of one flow, or the other way round. run_close is
 * called even if this has failed. In a rank that does not lead it only finds out where things are, and what follows
 * does nothing but read. */
nf_status run_open(run *r, const char *dir, const run_model *model, run_mode mode, bool ensemble, nf_error *error);
/* Writes the record and the copy of the model of an ensemble, and then, again and again, weights of more members. */
nf_status run_begin_ensemble(run *r, nf_error *error);
nf_status run_save_ensemble(run *r, const nf_program *p, const void *params, nf_error *error);
/* The path of a model's copy in a run directory, nf_free'd by the caller: named as the model's file or, of a model that
 * came from a pipe, NAME.lua. */
char *run_copy(const char *dir, const char *file, const char *name);
/* Removes from a directory what trainings and nfc plot write, and then the directory, unless somebody has put something
 * else there. One that is in use, or reached by a link, stays; so does the model's file. */
void run_remove(const char *dir, const run_model *model);
/* Reads the checkpoint; *c is NULL where there is none: the training was stopped before its first. */
nf_status run_read(run *r, const nf_program *p, nf_checkpoint **c, nf_error *error);
/* Says that the training goes on after `step`: the log keeps its lines up to there. */
nf_status run_resume(run *r, size_t step, nf_error *error);
/* Begins the snapshots, or goes on with those up to `step`, if it is not 0; p, whose forward is run, must last as long
 * as the run. c: NULL, or the ranks that have the data between them. */
nf_status run_follow(run *r, const nf_program *p, const nf_matrix *data, const nf_comm *c, size_t step,
                     nf_error *error);
void run_log(run *r, const nf_step *s); /* adds a line about a step */
/* Writes the weights, the snapshots and, unless it is NULL, the checkpoint; before them what the log is still to get,
 * without which only the last save of a training writes them: a training that went on from there would lack its lines.
 * Where an earlier training's weights were in the directory, nothing in it changes before the first call; otherwise
 * log, record and a copy of the model are written at the first step. */
nf_status run_save(run *r, const nf_program *p, const void *params, const nf_checkpoint *state, bool last,
                   nf_error *error);
/* Ends the log and releases the directory, which is removed if this training made it and wrote nothing into it. NF_FILE
 * where the log could not be written in full. */
nf_status run_close(run *r, nf_error *error);

/* ---- record.c ---------------------------------------------------------------------------------------------------- */

/* What a run was begun with. */
typedef struct run_record {
    const char *version, *model, *model_path; /* of nfc; the model's name, and its file as an absolute path */
    const char *data;                         /* the file that was given instead of the model's own data, or NULL */
    nf_data_files files;                      /* of these, or of the model's, where a list or pattern named them */
    nf_file_options how;                      /* how it is read, where that was given */
    char *const *names;                       /* [n_names] of the data's columns; NULL: they have none */
    size_t n_names;
    const char *weights, *target; /* hashes of the parameters of --weights that it began with, and of what the target
                                   * that it is towards computes; NULL: there were none */
    char data_hash[17];           /* of the rows, in the program's type */
    const char *tier, *isa;       /* "tcc" or "cc"; the kernels' instruction set */
    nf_train_options train;
    struct nf_json *json; /* of one that was read: where its texts are */
} run_record;
void record_free(run_record *r); /* of one that was read, on errors too */
/* The record as JSON, nf_free'd by the caller; and back: NF_DATA where the text is no such record. */
char *record_print(const run_record *r);
nf_status record_parse(run_record *r, const char *text, const char *path, nf_error *error);
/* That of the directory's run.json; NF_FILE where there is none. */
nf_status record_read(run_record *r, const char *dir, nf_error *error);
/* The files of a run's data, which may be more by now: those of the record, unless `path`, not NULL, names others.
 * nf_data_files_free is called even on an error. */
nf_status record_files(const run_record *r, const nfc_model *model, const char *path, nf_data_files *files,
                       nf_error *error);
/* Where the model file in a run directory was copied from, by run.json beside it; nf_free'd by the caller. NULL: it is
 * no such copy. */
char *record_origin(const char *copy);
/* NF_OK where a training with `now` continues one with `then`: the same options, but for steps and patience, over the
 * same data, towards the same target. NF_USAGE or NF_DATA otherwise; dir: for the error. */
nf_status record_compare(const run_record *then, const run_record *now, const char *dir, nf_error *error);

/* NF_DATA where a rank is about to train in another way, over other data, or from another step than rank 0; the files
 * may be in different places. All ranks call it. */
nf_status record_agree(const run_record *now, size_t step, const nf_comm *comm, nf_error *error);

/* ---- ensemble.c -------------------------------------------------------------------------------------------------- */

/* What the trainings of an ensemble's members share: each has a directory of its own in that of the ensemble. */
typedef struct ensemble_run {
    run run;
    run_record then;           /* of one that goes on, the caller's */
    size_t members, done;      /* how many there are to be, and have been trained to their end */
    size_t before;             /* of how many the weights are that are there; fewer do not take their place */
    bool replaces;             /* a former ensemble, whose members are still there */
    const nf_program *program; /* of one flow, with all entry points; NULL until it has begun */
    nf_matrix data;            /* empty until they have been read */
    char **names;              /* of its columns */
    char *params;              /* [members][params] of those that are done */
} ensemble_run;
/* Prepares the record of the directory, where that has not been done, by that of the member, from 1, that is about to
 * train; where the ensemble goes on, data and options must be as they were, see record_compare. */
nf_status ensemble_begin(ensemble_run *of, const nf_program *program, size_t member, const run_record *now,
                         nf_error *error);
/* Writes the record and the model, where that has not been done: once a member has made a step. */
nf_status ensemble_write(ensemble_run *of, nf_error *error);
/* Adds the parameters of the next member, whose training had this status: the weights in the directory are then those
 * of all that have been trained to their end or, before one has, of the first as far as it got. Returns the status, or
 * that of writing. */
nf_status ensemble_add(ensemble_run *of, const void *params, nf_status training, nf_error *error);
/* The mixture's mean negative log-likelihood of the data; c as above. */
nf_status ensemble_loss(const ensemble_run *of, const nf_comm *c, double *loss, nf_error *error);
void ensemble_close(ensemble_run *of); /* the run, too */
#endif

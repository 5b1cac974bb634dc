/* train.h - what the files of nfc train share: train.c, train_tier.c. */
#ifndef NFC_TRAIN_H
#define NFC_TRAIN_H
#include "cli.h"
#include "run.h"

typedef struct train_arguments {
    common_arguments common;
    const char *data, *out, *weights;
    nf_file_options how; /* the data are read */
    uint64_t threads;
    int jit;
    nfc_compile_options compile; /* its device, -1 where none was given */
    double checkpoint;
    uint64_t checkpoint_steps;
    bool force, resume, quiet, log_json, plot;
    nf_train_options train;
} train_arguments;

/* The tier of a processor: libtcc, the C compiler, or whichever cc_pays says. */
enum { JIT_AUTO, JIT_TCC, JIT_CC };
extern const char *const train_tiers[]; /* their names, and NULL */

/* A training as on_step sees it. */
typedef struct progress {
    const train_arguments *a;
    const nf_program *program, *vjp, *target, *directional; /* all but the first: of a training towards a target */
    const nf_comm *comm;                                    /* NULL: this process is alone */
    run run;
    ensemble_run *of; /* NULL: it is of one flow alone */
    size_t member;    /* from 1 */
    nf_step last;
    bool terminal, logged; /* terminal: standard error is one; logged: the last step is in the log */
    double drawn, save_at; /* seconds of training at the last line of progress; at the next save */
} progress;

/* ---- train_tier.c ---- */
/* Compiles what the training takes in the tier that --device or --jit asks for, or else the one that the run which goes
 * on was begun in; where the C compiler fails, in libtcc's with a message. *tier: which it is. rows: that there are, or
 * that a step draws. */
nf_status train_choose_tier(nfc_model *model, const run_record *then, const nf_train_options *o, size_t rows,
                            progress *p, const char **tier, nf_error *error);
#endif

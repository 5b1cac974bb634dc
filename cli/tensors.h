/* tensors.h - the tensors in a file that another library wrote, or is to read. Sections are named after files. */
#ifndef NFC_TENSORS_H
#define NFC_TENSORS_H
#include "shared.h"

/* ---- pickle.c ---- */
/* A tensor as a pickle describes it: a view of the storage of this name, of `count` numbers. */
typedef struct view {
    char *name, *storage;
    size_t count, offset, dims, size[NF_DIMENSIONS], stride[NF_DIMENSIONS]; /* in numbers */
    nf_number_type type;
} view;
typedef struct views {
    view *at;
    size_t n;
} views;
/* A list of n items of `size` bytes, which grew one by one, with room for one more: the room doubles. nf_free'd. */
void *with_room(void *list, size_t n, size_t size);
/* Reads the pickle that torch.save makes of a dictionary of tensors, "a" or, in nested ones, "a.b" being their names;
 * numbers, texts and lists in it are passed over. Nothing is ever called or made of what it names but tensors: NF_DATA
 * for everything else. views_free is called even on an error. */
nf_status pickle_read(views *v, const char *path, const char *bytes, size_t n, nf_error *error);
void views_free(views *v);

/* ---- tensors.c ---- */
/* What a pickle by torch.save calls a storage of such numbers; the last has no name. */
typedef struct tensor_type {
    nf_number_type type;
    const char *storage;
} tensor_type;
extern const tensor_type tensor_types[];
typedef struct tensor {
    char *name;
    size_t dims, size[NF_DIMENSIONS], stride[NF_DIMENSIONS]; /* stride: numbers from one index to the next */
    nf_number_type type;
    const char *numbers; /* in the file's bytes, or in what was unpacked of it */
} tensor;
typedef struct tensors {
    tensor *at;
    size_t n;
    nf_zip archive;
} tensors;
/* Finds the tensors in the n bytes of a file: .safetensors, NumPy's .npz, arrays in .npy's format one behind the other
 * (equinox's .eqx), which get the names 0, 1, ..., or a dictionary of tensors by torch.save; what it is is seen by how
 * it begins. Each name occurs once, and all numbers lie within the bytes. NF_DATA for everything else, for numbers of
 * 16 bits and for types that are no real numbers. The tensors point into `bytes`; tensors_free is called even on an
 * error. */
nf_status tensors_find(tensors *t, const char *path, const char *bytes, size_t n, nf_error *error);
void tensors_free(tensors *t);
/* How many numbers a tensor has, and number i of them, the last index changing fastest. */
size_t tensor_count(const tensor *t);
double tensor_number(const tensor *t, size_t i);

/* ---- save.c ---- */
/* The *n bytes of a file of tensors, nf_free'd by the caller: as .safetensors, NumPy's .npz, or a dictionary of tensors
 * as torch.save writes it. Their numbers lie in memory as in a file: without gaps, the last index changing fastest, the
 * lowest byte of each first. Errors are those of nf_zip_write. */
typedef enum tensors_format { TENSORS_SAFETENSORS, TENSORS_NPZ, TENSORS_TORCH } tensors_format;
nf_status tensors_print(const tensors *t, tensors_format format, const char *path, char **bytes, size_t *n,
                        nf_error *error);
#endif

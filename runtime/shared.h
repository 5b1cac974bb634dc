/* shared.h - functions of the runtime that the compiler and the command line use beside those of nf.h. Internal.
 * Sections are named after files. */
#ifndef NF_SHARED_H
#define NF_SHARED_H
#include "nf.h"

/* ---- error.c ---- */
/* Fills the error, unless it is NULL, with one line (as printf, with a decimal point in any locale; '?' stands for what
 * is not printable) and returns `status`. */
nf_status nf_fail(nf_error *error, nf_status status, const char *format, ...) __attribute__((format(printf, 3, 4)));
#ifdef __clang_analyzer__ /* which cannot see that it is never NF_OK */
#define nf_fail(error, status, ...) (nf_fail(error, status, __VA_ARGS__), status)
#endif
/* The ending of a word behind the number n. */
#define NF_S(n) ((n) == 1 ? "" : "s")

/* ---- memory.c; the rest is in memory.h ---- */
/* While code of others is called back: leaves all scopes of this thread, as blocks of that code belong to none of them,
 * might be freed by another thread, and would be freed if memory runs out here. Gives what nf_scope_return takes. */
struct nf_scope *nf_scope_leave(void);
void nf_scope_return(struct nf_scope *left);

/* ---- matrix.c, column.c ---- */
/* An element, from 0, of either type as double; setting rounds to the type. */
double nf_matrix_get(const nf_matrix *m, size_t row, size_t col);
void nf_matrix_set(nf_matrix *m, size_t row, size_t col, double value);
/* As nf_matrix_make, but the numbers of a matrix of at least `from` bytes are in a temporary file; from 0: of none.
 * NF_FILE where that cannot be made. */
nf_status nf_matrix_make_from(nf_matrix *m, size_t rows, size_t cols, nf_type type, size_t from, nf_error *error);
/* The same for rows that ranks have between them (ranks.h): those of the others take no room. */
struct nf_comm;
nf_status nf_matrix_make_own(nf_matrix *m, size_t rows, size_t cols, nf_type type, size_t from, const struct nf_comm *c,
                             nf_error *error);
/* Makes of a matrix whose rows are those from number `first` on, of `rows` in all, one of which this rank has its own
 * rows alone; a matrix of at least `from` bytes is a temporary file. On an error it is empty. */
nf_status nf_matrix_keep_own(nf_matrix *m, size_t first, size_t rows, size_t from, const struct nf_comm *c,
                             nf_error *error);
/* nf_matrix_read for the n bytes of a file of this name. */
nf_status nf_matrix_parse(nf_matrix *m, const char *path, const char *bytes, size_t n, const nf_reading *how,
                          nf_error *error);

typedef enum nf_spread {
    NF_SPREAD,          /* the numbers differ enough */
    NF_SPREAD_NONE,     /* all are the same number */
    NF_SPREAD_TOO_SMALL /* they differ, but std is below 4 epsilons of the largest magnitude: the type does not hold
                           them apart */
} nf_spread;
/* Least and largest number, mean and population standard deviation (divided by the number of rows) of a column, correct
 * to the rounding of a double, and whether the deviation is large enough to divide by. Of a column with a NaN all are
 * NaN; with infinities the deviation is NaN; of no rows mean and deviation are NaN. */
typedef struct nf_column {
    double min, max, mean, std;
    nf_spread spread;
} nf_column;
/* Measures all columns of a matrix: column[j] for j < cols. */
nf_status nf_matrix_measure(const nf_matrix *m, nf_column *column, nf_error *error);

/* What training requires of data: NF_DATA for a number that is not finite, for weights as of nf_row_weights_check, and
 * for a column, context included, whose standard deviation is below 4 epsilons of its largest magnitude, but not 0: the
 * type would not hold its rows apart. */
nf_status nf_data_check(const nf_program *p, const nf_rows *rows, nf_error *error);

/* n of these rows of the program's type, from number `first` on, or fewer where there is a gap before the last, without
 * their weights; points to the same numbers. */
nf_rows nf_rows_part(const nf_program *p, const nf_rows *all, size_t first, size_t n);

/* ---- gaps.c ---- */
/* Which of n stretches, that begin at first[0] = 0, first[1], ..., has i: the last of those that begin there. */
size_t nf_stretch_of(const size_t *first, size_t n, size_t i);
/* The place of row i, from 0: how many rows would lie before it if there were some in the gaps. */
size_t nf_place_behind(const nf_gaps *gaps, size_t i);
static inline size_t nf_place(const nf_gaps *gaps, size_t i) { return gaps ? nf_place_behind(gaps, i) : i; }
/* How many of the n rows from the i-th on lie one behind the other. */
size_t nf_stretch(const nf_gaps *gaps, size_t i, size_t n);

/* ---- row_weights.c ---- */
/* The weight of row i, from 0. */
double nf_row_weight(const nf_row_weights *w, size_t i);
/* NF_DATA for a weight that is negative or not finite, naming its row; where all rows' are 0; and where their sum is
 * beyond the range of double. The error begins with `what`. */
nf_status nf_row_weights_check(const nf_rows *rows, const char *what, nf_error *error);
/* Its parts: one weight, its row counted from 0; the sum of n, in the order of the rows, and what must be true of that.
 * c: ranks that have the rows between them, see ranks.h. */
nf_status nf_row_weight_check(double w, size_t row, const char *what, nf_error *error);
double nf_row_weights_sum(const nf_row_weights *w, size_t n, const struct nf_comm *c);
nf_status nf_row_weights_end(double sum, size_t n, const char *what, nf_error *error);

/* ---- data.c ---- */
/* NF_USAGE for a name of which nothing says the format that data are written in: see nf_matrix_write. NULL stands for
 * "-". */
nf_status nf_data_name_check(const char *path, nf_error *error);
/* The file in which data of this name are, nf_free'd by the caller: "x.npz" of "x.npz:NAME". */
char *nf_data_file(const char *path);

/* ---- pattern.c, data.c ---- */
/* The files that a path names: itself or, where there is no such file and its last name has one of * ? and [, all files
 * of the folder whose names match, in the order of their bytes. * stands for any characters, ? for one, [a-c7] for one
 * of these, [!a-c7] for one of all others; what begins with a point is matched by what does. Where there is no such
 * file and it has line feeds, it is a list: those that the path on each of its lines names, in this order. */
typedef struct nf_data_files {
    char *path;  /* as it was given */
    char *said;  /* what errors call all of them: nf_data_say */
    char **name; /* [n] their paths, of .npz with the array's name */
    bool *named; /* [n] it was given by its name, not by a pattern; NULL: that is not known */
    size_t n;
} nf_data_files;
/* Finds them: NF_USAGE for a path that ends as no data do, NF_FILE where none matches. nf_data_files_free is called
 * even on an error. */
nf_status nf_data_files_find(nf_data_files *f, const char *path, nf_error *error);
void nf_data_files_free(nf_data_files *f);
/* What errors call all files of a path, and file i, both nf_free'd by the caller: the path, of a list "x.csv and 2
 * others"; the file's name or, where the files are confidential and this name was not given, all of them and i. */
char *nf_data_say(const char *path);
char *nf_data_files_say(const nf_data_files *f, size_t i, bool confidential);
/* nf_matrix_read of files that have been found: their rows, one file behind the other. They have as many columns as the
 * first, and of the same names where both have some. */
nf_status nf_data_files_read(const nf_data_files *f, const nf_reading *how, nf_matrix *m, nf_error *error);

/* ---- npy.c ---- */
/* How a number lies in a file. */
typedef struct nf_number_type {
    char kind;     /* f, i, u or b: IEEE 754, whole, without a sign, boolean */
    size_t size;   /* bytes */
    bool reversed; /* they are in the other order than this machine's */
} nf_number_type;
/* The number that begins at `from` as double; whole numbers beyond 2^53 are rounded. */
double nf_number_at(const char *from, nf_number_type t);
enum { NF_DIMENSIONS = 8 };
/* How many numbers an array of these sizes has. */
static inline size_t nf_numbers_in(const size_t *size, size_t dims)
{
    size_t n = 1;
    for (size_t d = 0; d < dims; d++)
        n *= size[d];
    return n;
}
/* An array in the bytes of an .npy file: its numbers lie at `numbers`, before whose end there are `bytes` bytes;
 * whether these are as many as its sizes say is for the caller to check. Sizes after the first NF_DIMENSIONS are left
 * out. */
typedef struct nf_npy {
    nf_number_type type;
    size_t dims, size[NF_DIMENSIONS];
    bool fortran; /* the first index changes fastest, not the last */
    const char *numbers;
    size_t bytes;
} nf_npy;
/* NF_DATA where the n bytes are no .npy file of real numbers; errors begin with `path`, and quote nothing of a
 * confidential file. The array points into `bytes`. */
nf_status nf_npy_open(nf_npy *a, const char *path, const char *bytes, size_t n, bool confidential, nf_error *error);
/* NF_DATA where it is not two-dimensional, or has not as many bytes as its sizes say. */
nf_status nf_npy_check(const nf_npy *a, const char *path, nf_error *error);

/* ---- zip.c ---- */
typedef struct nf_zip_member {
    char *name;
    const char *bytes; /* [n]; NULL until they are unpacked */
    size_t n;
    char *own; /* `bytes` where they were deflated, NULL where they lie in the file */
    const char *packed;
    size_t n_packed, checksum;
    bool deflated;
} nf_zip_member;
/* The members of a zip archive, sorted by name. */
typedef struct nf_zip {
    nf_zip_member *member;
    size_t n;
} nf_zip;
/* Whether n bytes begin as a zip archive does. */
bool nf_zip_is(const char *bytes, size_t n);
/* Finds the members in the n bytes of an archive, into which they point. NF_DATA where they are none, are cut short or
 * damaged, or are of more than 4 GiB. nf_zip_close is called even on an error. */
nf_status nf_zip_open(nf_zip *z, const char *path, const char *bytes, size_t n, nf_error *error);
/* Unpack one member; all of an archive of n bytes, no more than 1 GiB beyond these. NF_DATA where they are damaged. */
nf_status nf_zip_unpack(nf_zip_member *m, const char *path, nf_error *error);
nf_status nf_zip_unpack_all(nf_zip *z, const char *path, size_t n, nf_error *error);
/* The member of this name, NULL: there is none. */
nf_zip_member *nf_zip_find(const nf_zip *z, const char *name);
void nf_zip_close(nf_zip *z);
/* The *n bytes of an archive that has these members as they are, in this order, nf_free'd by the caller. NF_DATA where
 * an archive cannot hold so many or so much: 65534, 4 GiB. `path` begins the error. */
nf_status nf_zip_write(const nf_zip *z, const char *path, char **bytes, size_t *n, nf_error *error);

/* ---- safetensors.c ---- */
struct nf_json;
struct cJSON;
/* A tensor of a file: its numbers lie in the file's bytes, the last index changing fastest. */
typedef struct nf_safetensor {
    const char *name, *dtype; /* dtype: as the file says it */
    nf_number_type type;
    size_t dims, size[NF_DIMENSIONS];
    const void *numbers;
    double begin, end; /* between which bytes behind the header they are */
} nf_safetensor;
/* The n bytes of a .safetensors file: *header is its JSON object, nf_free'd by the caller even on an error, *numbers
 * what lies behind it. NF_DATA where there is none of at most `limit` bytes. */
nf_status nf_safetensors_open(struct nf_json **header, const char **numbers, const char *path, const char *bytes,
                              size_t n, size_t limit, nf_error *error);
/* The tensor that an entry of the header describes, `data` being the `bytes` bytes behind the header. Its texts are
 * the header's. NF_DATA where the entry is damaged, its type none of real numbers, or its numbers not within `data`. */
nf_status nf_safetensors_entry(nf_safetensor *t, const struct cJSON *entry, const char *path, const char *data,
                               size_t bytes, nf_error *error);
/* NF_DATA where the header's __metadata__ hold anything but texts; then the text under a key, NULL: there is none. */
nf_status nf_safetensors_meta_check(const struct cJSON *header, const char *path, nf_error *error);
const char *nf_safetensors_meta(const struct cJSON *header, const char *key);
/* Writing: a header whose metadata say the format, texts added to these, and last the bytes of the file with n
 * tensors, of which name, type, sizes and numbers count. Print frees the header; its *bytes bytes are nf_free'd by the
 * caller. */
struct nf_json *nf_safetensors_begin(const char *format);
void nf_safetensors_describe(struct nf_json *header, const char *key, const char *text);
char *nf_safetensors_print(struct nf_json *header, const nf_safetensor *t, size_t n, size_t *bytes);

/* ---- weights.c ---- */
/* The *bytes bytes of the file that nf_weights_write_named writes, nf_free'd by the caller. */
char *nf_weights_bytes(const nf_program *p, const void *params, char *const *names, size_t *bytes);

/* ---- choose.c ---- */
/* n names of columns as a JSON list, nf_free'd by the caller, and back: *names, in one block, is nf_free'd by the
 * caller. False where the text is no list of n texts that can be the names of columns. */
char *nf_names_print(char *const *names, size_t n);
bool nf_names_parse(char ***names, size_t n, const char *text);
char **nf_names_copy(char *const *names, size_t n); /* in one block, nf_free'd by the caller */

/* ---- matrix.c ---- */
/* How many rows hold a number that is not finite. */
size_t nf_matrix_lost(const nf_matrix *m);

/* ---- order.c ---- */
/* order[rows]: the numbers of the rows, from 0, by ascending value in a column, NaN last; rows of one value stay in
 * their order. */
nf_status nf_matrix_order(const nf_matrix *m, size_t col, size_t *order, nf_error *error);
/* Puts the numbers below n, which order[n] holds, in a random order that depends on the seed and `round`, see
 * nf_permutation_make; round 0 is for one shuffle. */
void nf_shuffle(size_t *order, size_t n, uint64_t seed, uint64_t round);

/* ---- train.c ---- */
double nf_seconds(void); /* of a clock that never goes back */

/* ---- batches.c ---- */
/* How many steps a training over so many rows takes. */
size_t nf_train_steps(const nf_train_options *o, size_t rows);
/* How many of so many ranks have a part of its steps' rows. */
size_t nf_train_busy(const nf_program *p, const nf_train_options *o, size_t rows, size_t ranks);
/* nf_sharing.sharers of a training by so many ranks. */
size_t nf_train_sharers(const nf_train_options *o, size_t ranks);

/* ---- column.c ---- */
/* Draws a few samples, with the context of the first rows where there is one, and writes a warning of at most `size`
 * bytes where some are not finite: then the base reaches beyond what the layers map data to. Otherwise "", as for a
 * program without nf_sample. */
nf_status nf_samples_warn(const nf_program *p, const void *params, const nf_rows *rows, char *warning, size_t size,
                          nf_error *error);

/* ---- checkpoint.c ---- */
/* The parameters [params] that a training would end with if they were the best: with ema their average. */
const void *nf_checkpoint_params(const nf_checkpoint *c);
/* The *bytes bytes of the file that nf_checkpoint_write writes, nf_free'd by the caller. */
char *nf_checkpoint_bytes(const nf_checkpoint *c, const char *note, size_t *bytes);

/* ---- number.c ---- */
/* Writes a number as "%g" with as few digits (at least 6 for float, 15 for double) as read back to the same number;
 * returns the text's length. */
int nf_number_print(char *to, size_t size, double value, nf_type type);

/* ---- output.c ---- */
/* nf_matrix_write of rows that come block by block. nf_output_begin writes what is before them, `like` a matrix of
 * these columns, names and type, and `rows` how many there will be in all; nf_output_end puts the file to its path.
 * nf_output_free is called even on an error, and drops a file that has not been ended. */
struct nf_staged;
typedef struct nf_writing {
    struct nf_staged *staged;
    char *path;
    int *fd;
} nf_writing;
typedef struct nf_output {
    bool standard, array; /* to standard output; .npy */
    char separator;
    char *text; /* n bytes that are to be written */
    size_t n;
    nf_writing file;
} nf_output;
nf_status nf_output_begin(nf_output *o, const char *path, const nf_matrix *like, size_t rows, nf_error *error);
nf_status nf_output_add(nf_output *o, const nf_matrix *m, nf_error *error);
nf_status nf_output_end(nf_output *o, nf_error *error);
void nf_output_free(nf_output *o);

/* ---- file.c, stage.c ---- */
/* Writes files whole or not at all, and none of them if one fails: each is written to a temporary file beside its path
 * and synced, then all are renamed. A file that is replaced keeps its permissions. A symbolic link is followed if only
 * the user or root can write to its folder, and replaced otherwise. Devices, pipes and /dev/stdout are written to
 * directly. */
typedef struct nf_file {
    const char *path;
    const void *data;
    size_t bytes;
    bool scratch; /* a file that could be made again: readable by the user alone, not synced, and links are not followed
                   */
} nf_file;
nf_status nf_files_write(const nf_file *file, size_t n, nf_error *error);
/* Whether a path ends in a suffix, and is more than that. */
bool nf_ends_with(const char *path, const char *suffix);
nf_status nf_file_write(const char *path, const void *data, size_t bytes, nf_error *error);
/* The same of a file that is written piece by piece, and replaces what was at its path when it ends. nf_writing_free is
 * called even on an error. */
nf_status nf_writing_begin(nf_writing *w, const char *path, nf_error *error);
nf_status nf_writing_add(nf_writing *w, const void *data, size_t bytes, nf_error *error);
nf_status nf_writing_end(nf_writing *w, nf_error *error);
void nf_writing_free(nf_writing *w);
/* Opens a new file that is written bit by bit and begins with these bytes: with them it replaces what was under its
 * name. The caller closes *fd, which is -1 on failure. */
nf_status nf_file_begin(const char *path, const char *text, size_t bytes, int *fd, nf_error *error);
/* The file descriptor that a path like /dev/stdout, /dev/fd/3 or /proc/self/fd/3 names, or -1. */
int nf_descriptor_of(const char *path);
/* The largest file of data or weights that is read: 64 GiB, or a quarter of the addresses that there are. */
#define NF_LARGEST_FILE ((size_t)(SIZE_MAX / 4 < UINT64_C(1) << 36 ? SIZE_MAX / 4 : UINT64_C(1) << 36))
/* Opens a file to be read, as nf_file_read does; *fd, one of nf_own_descriptor, stays -1 where that fails. *bytes: its
 * size, 0 where it is not a file but a pipe. */
nf_status nf_file_open(const char *path, int *fd, size_t *bytes, nf_error *error);
/* Reads a whole file of at most `limit` bytes, "-" being standard input. *data has a 0 behind its *bytes bytes and is
 * nf_free'd by the caller. A named pipe that nobody writes to within two seconds is NF_DATA, as are devices. */
nf_status nf_file_read(const char *path, size_t limit, char **data, size_t *bytes, nf_error *error);
/* The user's own folder of nfc: `nfc` in the directory that the environment variable names or, where that is no
 * absolute path, in `usual` of the home directory. nf_free'd by the caller; NULL: there is no home directory. */
char *nf_user_folder(const char *variable, const char *usual);
/* Makes a directory with its parents; it may exist. Links to directories are followed, but none that somebody else may
 * have put there. *made is what undoes it where nothing comes to lie there, NULL if all were there or . and .. are
 * among the names that follow: nf_free'd by the caller, who may leave it out. */
struct nf_undo;
nf_status nf_make_directory(const char *path, unsigned mode, struct nf_undo **made, nf_error *error);
#endif

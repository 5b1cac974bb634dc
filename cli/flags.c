/* flags.c - reads command lines by tables of options, which say what may follow a flag, where it is stored, and what
 * --help prints about it. */
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "memory.h"

enum { UNLETTERED = 256 }; /* argp identifies flags without a letter by numbers from here on */

/* The flags that every command takes beside its own. */
static const char *const limits[] = {"on", "off", NULL};
static const nf_option common_rows[] = {
    NF_CHOICE_ROW(common_arguments, limits, limits,
                  "of the time and memory that a description may take; off: for giants that you trust"),
};
static const nf_options common_table = NF_TABLE("nfc", common_rows, &((common_arguments){.file = NULL}));
static const flag common_flags[] = {FLAG(0, "limits", common_table, "limits", 0), {0}};

static const nf_option *row_of(const flag *f) { return nf_option_find(f->table, f->key); }

static size_t count(const flag *flags)
{
    size_t n = 0;
    while (flags[n].table)
        n++;
    return n;
}

/* A flag's number for argp: its letter if it has one. */
static int key_of(const flag *flags, size_t i) { return flags[i].letter ? flags[i].letter : UNLETTERED + (int)i; }

/* Writes a flag as it is typed: "--steps", or "-n" where it has no long name. */
static void say(const flag *f, char *text, size_t size)
{
    if (f->name)
        snprintf(text, size, "--%s", f->name);
    else
        snprintf(text, size, "-%c", f->letter);
}

/* The words that a choice is among, as constant|cosine: empty for other options, and where they are too long for argp,
 * which loses its columns then. */
static void list_choices(const nf_option *o, char *text, size_t size)
{
    enum { MOST = 48 };
    *text = 0;
    for (size_t i = 0; o->kind == NF_CHOICE && o->choice[i]; i++)
        snprintf(text + strlen(text), size - strlen(text), "%s%s", i ? "|" : "", o->choice[i]);
    if (strlen(text) > MOST)
        *text = 0;
}

/* What help calls the value that follows a flag: FILE, N, X, constant|cosine; NULL: none does. nf_free'd by the
 * caller. */
static char *argument_of(const nf_option *o)
{
    static const char *const usual[] = {[NF_NUMBER] = "X", [NF_WHOLE] = "N", [NF_TEXT] = "TEXT", [NF_CHOICE] = "NAME"};
    char choices[200];
    if (o->kind == NF_BOOLEAN)
        return NULL;
    list_choices(o, choices, sizeof choices);
    return nf_strdup(o->argument ? o->argument : *choices ? choices : usual[o->kind]);
}

/* The row's help text, with what may be given unless that is seen or is every whole number. nf_free'd by the caller. */
static char *help_of(const nf_option *o)
{
    char expected[200], text[400], choices[200];
    nf_option_expected(o, expected, sizeof expected);
    list_choices(o, choices, sizeof choices);
    const bool bounded = o->kind == NF_NUMBER || (o->kind == NF_WHOLE && o->min > 0) ||
                         (o->kind == NF_CHOICE && !o->argument && !*choices);
    snprintf(text, sizeof text, bounded ? "%s (%s)" : "%s", o->help, expected);
    return nf_strdup(text);
}

/* What a value names, "a file's name"; NULL: it is no name, or is one, which a file's cannot be where it is empty, and
 * a folder's neither where it is standard output, "-". */
static const char *missing_name(const char *argument, const char *value)
{
    const bool folder = argument && (!strcmp(argument, "DIR") || !strcmp(argument, "RUN"));
    const bool file = argument && (!strncmp(argument, "FILE", 4) || !strcmp(argument, "MODEL.lua"));
    if (folder && (!*value || !strcmp(value, "-")))
        return "a folder's name";
    if (!file || *value)
        return NULL;
    return strchr(argument, '|') ? "a file's name, or numbers" : "a file's name";
}

typedef struct parsing {
    const char *takes;
    const flag *flags;
    size_t n;
    common_arguments *to;
} parsing;

/* The argument that is no flag: the model file, or another. */
static error_t take_file(const parsing *p, int key, char *arg, struct argp_state *state)
{
    const bool model = p->takes && !strcmp(p->takes, "MODEL.lua"), run = p->takes && !strcmp(p->takes, "RUN");
    const char *what = model ? "model" : run ? "run" : "file";
    if (!p->takes && key == ARGP_KEY_ARG)
        argp_error(state, "expected nothing after it, found '%s'", arg);
    else if (!p->takes)
        return key == ARGP_KEY_END ? 0 : ARGP_ERR_UNKNOWN;
    else if (key == ARGP_KEY_ARG && p->to->file)
        argp_error(state, "one %s at a time, found '%s' too", what, arg);
    else if (key == ARGP_KEY_ARG && missing_name(p->takes, arg))
        argp_error(state, "expected %s, found '%s'", missing_name(p->takes, arg), arg);
    else if (key == ARGP_KEY_ARG)
        p->to->file = arg;
    else if (key == ARGP_KEY_END && !p->to->file)
        argp_error(state, "which %s?%s", what, model ? " give its .lua file" : run ? " give its directory" : "");
    else if (key != ARGP_KEY_END)
        return ARGP_ERR_UNKNOWN;
    return 0;
}

/* The list of files that a flag has been given already, and one more behind them. It lasts as long as the process, as
 * the texts of the command line do: no command has two such flags. */
static const char *add_file(const nf_option *o, const void *to, const char *file)
{
    static char *list;
    const char *before;
    memcpy(&before, (const char *)to + o->offset, sizeof before);
    char *more = nf_alloc(strlen(before) + strlen(file) + 2, 1);
    sprintf(more, "%s\n%s", before, file);
    nf_free(list);
    return list = more;
}

/* argp's callback: stores the value of a flag. */
static error_t parse(int key, char *arg, struct argp_state *state)
{
    const parsing *p = state->input;
    size_t i = 0;
    while (i < p->n && key_of(p->flags, i) != key)
        i++;
    if (i == p->n)
        return take_file(p, key, arg, state);
    const nf_option *o = row_of(&p->flags[i]);
    void *const to = (char *)p->to + p->flags[i].at;
    const bool again = arg && o->kind == NF_FILES && p->to->given >> i & 1;
    const char *const missing = arg ? missing_name(o->argument, arg) : NULL;
    if (missing || !nf_option_parse(o, to, again ? add_file(o, to, arg) : arg ? arg : "true")) {
        char typed[60], expected[200];
        say(&p->flags[i], typed, sizeof typed);
        nf_option_expected(o, expected, sizeof expected);
        argp_error(state, "%s: expected %s, found '%s'", typed, missing ? missing : expected, arg);
    }
    p->to->given |= UINT64_C(1) << i;
    return 0;
}

void read_flags(int argc, char **argv, const char *takes, const char *about, const flag *flags, common_arguments *to)
{
    const size_t own = flags ? count(flags) : 0, common = takes ? count(common_flags) : 0;
    flag *all = nf_alloc(own + common, sizeof *all); /* the command's own come first: `given` counts by their list */
    if (own)
        memcpy(all, flags, own * sizeof *all);
    memcpy(all + own, common_flags, common * sizeof *all);
    parsing p = {takes, all, own + common, to};
    struct argp_option *options = nf_alloc(p.n + 1, sizeof *options);
    for (size_t i = 0; i < p.n; i++) {
        const nf_option *o = row_of(&p.flags[i]);
        options[i] = (struct argp_option){p.flags[i].name, key_of(p.flags, i), argument_of(o), 0, help_of(o), 0};
    }
    const struct argp argp = {p.n ? options : NULL, parse, takes, about, 0, 0, 0};
    argp_parse(&argp, argc, argv, 0, 0, &p);
    for (size_t i = 0; i < p.n; i++) {
        nf_free((char *)options[i].arg);
        nf_free((char *)options[i].doc);
    }
    nf_free(options);
    nf_free(all);
}

void take_given(const flag *flags, const common_arguments *from, const nf_options *table, void *to)
{
    for (size_t i = 0; flags[i].table; i++) {
        const nf_option *o = row_of(&flags[i]);
        if (flags[i].table == table && from->given >> i & 1)
            nf_option_copy(o, to, (const char *)from + flags[i].at);
    }
}

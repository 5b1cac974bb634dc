/* main.c - nfc COMMAND ...: finds the command and runs it. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "memory.h"

static const struct command {
    const char *name, *what;
    int (*run)(int argc, char **argv);
    bool shared; /* the processes that mpirun starts work together */
} commands[] = {
    {"compile", "print a model as plain C: NAME.h, NAME.c, NAME.json", command_compile, false},
    {"train", "train a model on its data or on a file", command_train, true},
    {"sample", "draw rows from a trained model", command_sample, true},
    {"eval", "log-likelihood of data under a trained model", command_eval, true},
    {"integrate", "the integral of a model's target by importance sampling", command_integrate, false},
    {"plot", "pictures of a training: data, samples, layers, loss, densities", command_plot, false},
    {"inspect", "layers, shapes, parameters, cost", command_inspect, false},
    {"import", "weights trained elsewhere as a model: NAME.lua, NAME.safetensors", command_import, false},
    {"export", "a model's weights for others: raw, .npz, or a flow of another library", command_export, false},
    {"bench", "how long compiling and every entry point take", command_bench, false},
    {"doctor", "what is found here, what is missing, what that costs", command_doctor, false},
    {"repl", "a prompt, or a script: Lua with `nfc` loaded", command_repl, false},
    {"test-gradients", "analytic gradients against central differences", command_test_gradients, false},
};

static void help(FILE *to)
{
    fputs("nfc - the normalizing-flow compiler\n\nusage: nfc COMMAND MODEL.lua [OPTION ...]\n\n", to);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        fprintf(to, "  %-16s%s\n", commands[i].name, commands[i].what);
    fputs("\n  nfc COMMAND --help tells a command's options, nfc --version the version;\n"
          "  nfc alone is nfc repl on a terminal.\n"
          "  Exit status: 0 done, 64 wrong usage, 65 wrong model, weights or data, 70 a bug in nfc,\n"
          "  71 no memory, 74 file system, 130 after Ctrl-C, 143 after SIGTERM, 129 after SIGHUP.\n",
          to);
}

/* Opens /dev/null for each standard stream that is closed, as its number would otherwise go to the next file opened; in
 * the direction that makes using the stream still an error. */
static void keep_standard_streams(void)
{
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
            _exit(NF_FILE);
}

/* Runs a command in a scope, so that NF_MEMORY is returned where memory runs out. *status: its exit status. */
static nf_status run_in_scope(const struct command *c, int argc, char **argv, int *status, nf_error *error)
{
    NF_SCOPE(error);
    *status = c->run(argc, argv);
    return NF_OK;
}

/* Runs a command; returns its exit status. The repl runs in no scope of its own, since what earlier lines have made
 * must stay: it opens one for each line that it reads. */
static int run(const struct command *c, int argc, char **argv)
{
    nf_error error;
    int status;
    if (c->run == command_repl)
        return c->run(argc, argv);
    if (c->shared)
        ranks_begin();
    if (run_in_scope(c, argc, argv, &status, &error))
        status = fail(NF_MEMORY, &error);
    return c->shared ? ranks_end(status) : status;
}

int main(int argc, char **argv)
{
    keep_standard_streams();
    atexit(close_output);
    catch_signals(false);
    argp_program_version = "nfc " NF_VERSION;
    argp_err_exit_status = NF_USAGE;
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is a write error, told like any other, */
    signal(SIGXFSZ, SIG_IGN); /* and so is a file that grows beyond the system's limit */
    if (argc < 2 && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO))
        return command_repl(argc, argv);
    if (argc < 2) {
        help(stderr);
        return NF_USAGE;
    }
    if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help")) {
        help(stdout);
        return NF_OK;
    }
    if (!strcmp(argv[1], "--version") || !strcmp(argv[1], "-V")) {
        puts(argp_program_version);
        return NF_OK;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (!strcmp(argv[1], commands[i].name)) {
            char name[64];
            snprintf(name, sizeof name, "nfc %s", commands[i].name);
            argv[1] = name;
            return run(&commands[i], argc - 1, argv + 1);
        }
    const char *names[sizeof commands / sizeof *commands];
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        names[i] = commands[i].name;
    const char *near = nf_nearest(argv[1], names, sizeof names / sizeof *names);
    fprintf(stderr, "nfc: there is no command '%.60s'%s%s%s\n", argv[1], near ? ", did you mean '" : "",
            near ? near : "", near ? "'?" : "; nfc --help lists them");
    return NF_USAGE;
}

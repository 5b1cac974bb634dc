/* prompt.c - the prompt of nfc repl: lines from a terminal, Ctrl-C, trainings that draw their progress. */
#include <editline/readline.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "cli.h"
#include "repl.h"
#include "shared.h"

/* ---- Ctrl-C ------------------------------------------------------------------------------------------------------ */

/* What runs: nothing but the prompt itself, Lua, which a hook stops, or nf_train, which its on_step stops. */
typedef enum activity { WAITING, RUNNING, TRAINING } activity;
static volatile sig_atomic_t doing = WAITING, interrupts; /* interrupts: how often Ctrl-C came since the last line */
static lua_State *state;                                  /* of the prompt, for the signal handler */

/* The line editor misses a Ctrl-C that comes when it is not reading: a timer wakes it until it has returned. */
static void wake_editor(bool wake)
{
    const struct timeval often = {.tv_usec = wake ? 50000 : 0};
    setitimer(ITIMER_REAL, &(struct itimerval){often, often}, NULL);
}

static void on_alarm(int number) { (void)number; }

/* Lua's hook after Ctrl-C: ends what runs with an error. It stays until the prompt is back, so that code which catches
 * errors ends as well. */
static void stop(lua_State *L, lua_Debug *where)
{
    (void)where;
    lua_pushliteral(L, "interrupted");
    lua_error(L);
}

/* SIGINT's handler. What does not react - a long call of a C function, a loop that LuaJIT has compiled - ends with the
 * process at the third. */
static void on_interrupt(int number)
{
    static const char hint[] = "\nnfc: still busy; Ctrl-C once more ends nfc\n";
    ++interrupts;
    if (doing == WAITING) {
        wake_editor(true);
        return;
    }
    if (interrupts == 2 && write(STDERR_FILENO, hint, sizeof hint - 1) < 0)
        return;
    if (interrupts > 2) {
        nf_abandon();
        signal(number, SIG_DFL);
        raise(number);
    }
    if (doing == RUNNING)
        lua_sethook(state, stop, LUA_MASKCALL | LUA_MASKRET | LUA_MASKCOUNT, 1);
}

/* Whether the line is `exit` or `quit`. */
static bool leaves(lua_State *L, const char *line)
{
    push_method(L, "leaves");
    lua_pushstring(L, line);
    lua_call(L, 1, 1);
    const bool yes = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return yes;
}

/* Feeds a line to the session, in which Ctrl-C stops what it runs. */
static void run_line(lua_State *L, const char *line, bool *more)
{
    interrupts = 0;
    doing = RUNNING;
    feed(L, line, strlen(line), more);
    doing = WAITING;
    lua_sethook(L, NULL, 0, 0);
}

/* ---- trainings --------------------------------------------------------------------------------------------------- */

typedef struct watch {
    bool (*on_step)(void *user, const nf_step *s); /* the user's, or NULL */
    void *user;
    double drawn; /* seconds of training at the last line of progress */
} watch;

static bool watch_step(void *user, const nf_step *s)
{
    watch *w = user;
    if (w->on_step)
        return w->on_step(w->user, s) || interrupts;
    if (s->seconds - w->drawn >= 0.1) {
        draw_progress(s, true);
        w->drawn = s->seconds;
    }
    return interrupts != 0;
}

nf_status prompt_train(const nf_program *p, void *params, const nf_rows *rows, const nf_train_options *o,
                       bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result,
                       nf_error *error)
{
    watch w = {on_step, user, 0};
    const activity before = (activity)doing;
    doing = TRAINING;
    const nf_status status = interrupts ? nf_fail(error, NF_INTERRUPTED, "interrupted")
                                        : nf_train(p, params, rows, o, watch_step, &w, result, error);
    if (w.drawn > 0)
        fputs("\n", stderr);
    doing = before;
    return status;
}

void prompt_prepare(lua_State *L)
{
    lua_getglobal(L, "package");
    lua_getfield(L, -1, "loaded");
    lua_pushlightuserdata(L, (void *)prompt_train);
    lua_setfield(L, -2, "nfc.train");
    lua_settop(L, 0);
}

/* ---- lines ------------------------------------------------------------------------------------------------------- */

void prompt(lua_State *L)
{
    const struct sigaction action = {.sa_handler = on_interrupt}, alarm = {.sa_handler = on_alarm}; /* no SA_RESTART */
    state = L;
    setlocale(LC_CTYPE, ""); /* the line editor shows what is not ASCII */
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGALRM, &alarm, NULL);
    history_open();
    complete_open(L);
    printf("nfc %s, LuaJIT. help() tells what there is, Ctrl-C stops what runs, Ctrl-D leaves.\n", NF_VERSION);
    for (bool more = false, leave = false; !leave;) {
        interrupts = 0;
        char *line = readline(more ? ">> " : "> ");
        wake_editor(false);
        if (line) {
            history_add(line);
            leave = leaves(L, line);
            if (!leave)
                run_line(L, line, &more);
            free(line);
        } else if (interrupts) { /* Ctrl-C clears what has been typed */
            putchar('\n');
            push_method(L, "drop");
            lua_call(L, 0, 0);
            more = false;
        } else {
            leave = true;
            putchar('\n');
        }
    }
}

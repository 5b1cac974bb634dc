/* complete.c - Tab at the prompt: lua/nfc/complete.lua says what a name may go on as; in a string it is a file's. */
#include <editline/readline.h>
#include <lua.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "repl.h"

static lua_State *state; /* of the prompt; while Tab is served, the list of words is on top of its stack */

/* What is being completed: the line editor replaces its own idea of the last word, which begins at `start`, where ours
 * begins at `begin`. */
static struct {
    const char *line;
    size_t begin, start;
    int next; /* the word to give next, from 1 */
} request;

/* A word of ours with `end` behind it, in terms of the line editor; malloc'd. */
static char *as_theirs(const char *word, const char *end)
{
    const size_t n = strlen(word), before = request.begin > request.start ? request.begin - request.start : 0;
    const size_t cut = request.start > request.begin ? request.start - request.begin : 0;
    char *text = malloc(before + n + strlen(end) + 1);
    if (!text)
        return NULL;
    memcpy(text, request.line + request.start, before);
    strcat(strcpy(text + before, word + (cut < n ? cut : n)), end);
    return text;
}

/* For rl_completion_matches: the next word of the list. */
static char *next_word(const char *text, int again)
{
    (void)text;
    request.next = again ? request.next + 1 : 1;
    lua_rawgeti(state, -1, request.next);
    const char *word = lua_tostring(state, -1);
    char *theirs = word ? as_theirs(word, "") : NULL;
    lua_pop(state, 1);
    return theirs;
}

/* The same: the next file whose path goes on from the string's beginning; folders end with a slash. */
static char *next_file(const char *text, int again)
{
    (void)text;
    struct stat st;
    char *path = rl_filename_completion_function(request.line + request.begin, again);
    if (!path)
        return NULL;
    const bool folder = !stat(path, &st) && S_ISDIR(st.st_mode) && path[0] && path[strlen(path) - 1] != '/';
    char *theirs = as_theirs(path, folder ? "/" : "");
    free(path);
    return theirs;
}

/* How many bytes n characters take. */
static size_t bytes_of(const char *line, int n)
{
    size_t at = 0;
    for (; n > 0 && line[at]; n--) {
        const int bytes = mblen(line + at, MB_CUR_MAX);
        at += bytes > 0 ? (size_t)bytes : 1;
    }
    return at;
}

/* The line editor's callback: text is the last word before the cursor. Its places count characters. */
static char **complete(const char *text, int start, int end)
{
    (void)start;
    lua_State *L = state;
    const int top = lua_gettop(L);
    char **matches = NULL;
    char *line = strndup(rl_line_buffer, bytes_of(rl_line_buffer, end));
    if (!line || strlen(line) < strlen(text)) {
        free(line);
        return NULL;
    }
    lua_getglobal(L, "require");
    lua_pushstring(L, "nfc.complete");
    if (lua_pcall(L, 1, 1, 0) == 0) {
        lua_pushstring(L, line);
        push_method(L, "locals");
        if (lua_pcall(L, 0, 1, 0) == 0 && lua_pcall(L, 2, 2, 0) == 0) {
            request.line = line;
            request.begin = (size_t)lua_tonumber(L, -2);
            request.start = strlen(line) - strlen(text);
            matches = rl_completion_matches(text, lua_istable(L, -1) ? next_word : next_file);
        }
    }
    lua_settop(L, top);
    free(line);
    return matches;
}

void complete_open(lua_State *L)
{
    static const char breaks[] = " \t\n\"'\\`@$><=;|&{}()[]+-*/%^#,.:~";
    state = L;
    rl_attempted_completion_function = complete;
    rl_attempted_completion_over = 1; /* nothing else is offered */
    rl_basic_word_break_characters = breaks;
    rl_completion_append_character = 0;
}

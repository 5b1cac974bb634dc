/* host.h - where our own Lua files run that say what a file of another library is (import/), or what a model is there
 * (export/): a Lua state that has nothing but base, string, table, math and the functions of the command. */
#ifndef NFC_HOST_H
#define NFC_HOST_H
#include <lauxlib.h>

#include "model.h"

/* What a command's struct begins with; functions that are called from Lua get that struct by host_of. */
typedef struct host {
    const char *file; /* what it is about, for errors */
    nf_status status; /* of what the Lua side has told */
    nf_error *error;
    lua_State *L;
} host;
void *host_of(lua_State *L);
/* For nf_own: closes the state, should memory run out. */
void host_close(void *block);
/* Calls `run` with the host on the stack, in a state of its own, which is closed then. What the Lua side has told is
 * returned; other errors are NF_INTERNAL, "WHAT of FILE: ...". */
nf_status host_run(host *h, const char *what, lua_CFunction run, nf_error *error);
/* For `run`. host_open opens Lua's libraries; host_load pushes a file of ours, as a function whose errors name it
 * "FOLDER/NAME"; host_push_libraries the list of what all files but the first return, each given the list so far. */
void host_open(lua_State *L);
void host_load(lua_State *L, const char *folder, const nfc_source *file);
void host_push_libraries(lua_State *L, const char *folder, const nfc_source *files);
/* Pushes a table with these functions, which ends with an empty row, and two more: fail(text), the file is wrong, and
 * wrong_usage(text), the command line is. */
void host_push(lua_State *L, host *h, const luaL_Reg *functions);
/* Ends what runs, after nf_fail has filled the host's error: return host_tell(L, h, nf_fail(h->error, ...)). */
int host_tell(lua_State *L, host *h, nf_status status);
#endif

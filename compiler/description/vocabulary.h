/* vocabulary.h - rows and the functions of them, for what else hands rows to Lua. Errors are raised as Lua's. */
#ifndef NFC_VOCABULARY_H
#define NFC_VOCABULARY_H
#include "model.h"

nfc_graph *nfc_graph_of(lua_State *L);
/* Pushes a node as a row, which counts as work; raises the graph's error if there is none. Returns 1. */
int nfc_push_value(lua_State *L, nfc_id id);
bool nfc_is_row(lua_State *L, int index);
uint32_t nfc_to_width(lua_State *L, int index); /* a whole number from 1 to NFC_MAX_WIDTH */
/* Sets the field of the table on top to a function whose first upvalues are `op` and `swap`. */
void nfc_add_function(lua_State *L, const char *name, int (*f)(lua_State *L), int op, bool swap);
/* Pushes the table of all that descriptions compute with. */
void nfc_push_operations(lua_State *L);
/* Adds what describe.lua has to know of rows: `pending` comparisons, `width`, a `constant` as a row. */
void nfc_add_row_functions(lua_State *L);
#endif

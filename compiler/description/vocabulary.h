/* vocabulary.h - rows in Lua and the functions of them: what vocabulary.c offers host.c. Errors are raised as Lua's. */
#ifndef NFC_VOCABULARY_H
#define NFC_VOCABULARY_H
#include "model.h"

nfc_graph *nfc_graph_of(lua_State *L);
/* Pushes a node as a row, with a hash of how it was made, and counts its width as work. Where the node is NFC_NONE, as
 * its building has failed, the graph's error is raised and cleared. Returns 1, as a Lua function with one result does.
 */
int nfc_push_value(lua_State *L, nfc_id id, uint64_t hash);
bool nfc_is_row(lua_State *L, int index);
/* The number at this place of the stack, which must be whole and from 1 to NFC_MAX_WIDTH. */
uint32_t nfc_to_width(lua_State *L, int index);
/* Sets a field of the table on top to a function whose upvalues are `op`, an operation, and `swap`, whether its
 * operands are to change places; functions that need neither ignore them. */
void nfc_add_function(lua_State *L, const char *name, int (*f)(lua_State *L), int op, bool swap);
/* Pushes the table of all functions of rows that layers and models may call. */
void nfc_push_operations(lua_State *L);
/* Adds to the table on top what describe.lua and trace.lua ask about rows: whether comparisons are `pending`, a row's
 * `width`, the row as an `input` of a function, the `hash_of` how it was made. */
void nfc_add_row_functions(lua_State *L);
#endif

/* vocabulary.h - the functions of rows: what vocabulary.c offers host.c. Errors are raised as Lua's. */
#ifndef NFC_VOCABULARY_H
#define NFC_VOCABULARY_H
#include "model.h"

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

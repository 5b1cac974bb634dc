/* rows.h - rows, the values that descriptions compute with: nodes of the graph as Lua holds them.
 *
 * A row also carries a hash of how it was made: the operation, its operands' hashes, and whatever else it was given.
 * Unlike the node, which the graph simplifies and shares, it depends on nothing but the description: it tells weights
 * of other layers apart (architecture.lua). Errors are raised as Lua's. */
#ifndef NFC_ROWS_H
#define NFC_ROWS_H
#include "model.h"

nfc_graph *nfc_graph_of(lua_State *L);

/* ---- hashes: the same on every machine ---- */
/* The hash of what `hash` is of, and of one thing more. */
uint64_t nfc_mix(uint64_t hash, uint64_t more);
uint64_t nfc_mix_number(uint64_t hash, double v);
/* The hash of what an operation makes of a and b, hashes or other numbers. */
uint64_t nfc_made(const char *operation, uint64_t a, uint64_t b);
/* The same of two rows, in either order where the operation does not care. */
uint64_t nfc_made_of_two(nfc_op op, nfc_row a, nfc_row b);

/* ---- rows ---- */
/* Pushes a node as a row, with a hash of how it was made, and counts its width as work. Where the node is NFC_NONE, as
 * its building has failed, the graph's error is raised and cleared. Returns 1, as a Lua function with one result does.
 */
int nfc_push_value(lua_State *L, nfc_id id, uint64_t hash);
bool nfc_is_row(lua_State *L, int index);
/* Raises "NAME, argument 2: expected THIS, found ..." about an argument of the function that runs, unless it is of this
 * Lua type. */
void nfc_expect(lua_State *L, int argument, int type, const char *expected);
/* The whole number from `low` to `high` that is this argument of the function that runs. */
uint32_t nfc_expect_whole(lua_State *L, int argument, uint32_t low, uint32_t high);
/* The row at this place of the stack, or a number as one. */
nfc_row nfc_row_at(lua_State *L, int index);
nfc_row nfc_number_row(lua_State *L, double v);
/* host.input(row, name): the same row as something that a function is given: its hash is of the name and the shape. */
int nfc_row_input(lua_State *L);
/* host.hash_of(row): the row's hash, in hexadecimal digits. */
int nfc_row_hash(lua_State *L);
/* Takes the type of rows, which makes one when called with a node and the halves of a hash, and FFI's istype from the
 * stack: what the functions above work with. */
void nfc_set_row_type(lua_State *L);
#endif

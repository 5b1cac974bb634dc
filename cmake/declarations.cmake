# Writes what a header of ours declares, and the headers of ours that it includes, for LuaJIT's FFI, which knows C's
# declarations but no preprocessor: the compiler's does that work. What other people's headers bring is left out.
# cmake -DOUT=declarations.h -DCC=cc -DROOT=dir -DHEADER=compiler/tools.h -P declarations.cmake
execute_process(COMMAND ${CC} -E -MD -MF ${OUT}.d -MT ${OUT} -I${ROOT}/compiler -I${ROOT}/runtime ${ROOT}/${HEADER}
  OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
# a line `# NUMBER "FILE"` says which file the lines after it come from; those of our files become `#FILE"`
string(REGEX REPLACE "# [0-9]+ \"" "# \"" text "${text}")
string(REPLACE "# \"${ROOT}/" "#" text "${text}")
string(REGEX REPLACE "# [^\n]*\n(([^#\n][^\n]*)?\n)*" "" text "${text}")
string(REGEX REPLACE "#[^\n]*\n" "" text "${text}")
file(WRITE "${OUT}" "${text}")

# The libraries that other programs link, and what `cmake --install` installs: see docs/libraries.md.
include(GNUInstallDirs)

# A shared library of these objects, which exports what the public headers declare. Both may be in one process: each calls
# its own functions.
function(shared_library target name headers)
  set(map ${CMAKE_BINARY_DIR}/${name}.map)
  list(TRANSFORM headers PREPEND ${CMAKE_SOURCE_DIR}/)
  list(JOIN headers " " of)
  string(TOUPPER "${name}_${PROJECT_VERSION_MAJOR}" version)
  add_custom_command(OUTPUT ${map}
    COMMAND ${CMAKE_COMMAND} -DOUT=${map} -DVERSION=${version} "-DHEADERS=${of}" -P ${CMAKE_SOURCE_DIR}/cmake/exports.cmake
    DEPENDS ${headers} ${CMAKE_SOURCE_DIR}/cmake/exports.cmake)
  add_custom_target(${name}_map DEPENDS ${map})
  add_library(${target} SHARED ${ARGN})
  add_dependencies(${target} ${name}_map)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME ${name} LINKER_LANGUAGE C LINK_DEPENDS ${map}
    VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR} INSTALL_RPATH "$ORIGIN")
  target_link_options(${target} PRIVATE -Wl,--version-script=${map} -Wl,-Bsymbolic -Wl,-z,defs)
endfunction()
shared_library(nf_shared nf "runtime/nf.h" $<TARGET_OBJECTS:nf> ${OBJECTS})
shared_library(nfc_shared nfc "runtime/nf.h;compiler/nfc.h" $<TARGET_OBJECTS:nf> ${OBJECTS} $<TARGET_OBJECTS:nfc_compiler>)
target_link_libraries(nf_shared PRIVATE PkgConfig::CJSON Threads::Threads m)
target_link_libraries(nfc_shared PRIVATE PkgConfig::CJSON Threads::Threads m tcc PkgConfig::LUAJIT PkgConfig::XXHASH dl)
set_target_properties(nfc_compiler PROPERTIES OUTPUT_NAME nfc)

install(TARGETS nfc nf nfc_compiler nf_shared nfc_shared tcc)
set_target_properties(nfc PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
install(FILES runtime/nf.h compiler/nfc.h TYPE INCLUDE)

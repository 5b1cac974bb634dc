# The libraries that other programs link, and what `cmake --install` and `cpack` install: see docs/libraries.md. What
# compiling and linking against them needs is the component `dev`, all else `runtime`; each is a .deb.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

file(STRINGS runtime/nf.h line REGEX "define NF_VERSION")
if(NOT line MATCHES "\"${PROJECT_VERSION}\"")
  message(FATAL_ERROR "runtime/nf.h: '${line}', and CMakeLists.txt says ${PROJECT_VERSION}")
endif()

# ---- libraries
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
  set_target_properties(${target} PROPERTIES OUTPUT_NAME ${name} EXPORT_NAME ${name} LINKER_LANGUAGE C LINK_DEPENDS ${map}
    VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR} INSTALL_RPATH "$ORIGIN")
  target_link_options(${target} PRIVATE -Wl,--version-script=${map} -Wl,-Bsymbolic -Wl,-z,defs)
endfunction()
shared_library(nf_shared nf "runtime/nf.h" $<TARGET_OBJECTS:nf> ${OBJECTS})
shared_library(nfc_shared nfc "runtime/nf.h;compiler/nfc.h" $<TARGET_OBJECTS:nf> ${OBJECTS} $<TARGET_OBJECTS:nfc_compiler>)
target_link_libraries(nf_shared PRIVATE PkgConfig::CJSON PkgConfig::ZLIB Threads::Threads m)
target_link_libraries(nfc_shared PRIVATE PkgConfig::CJSON PkgConfig::ZLIB Threads::Threads m tcc PkgConfig::LUAJIT PkgConfig::XXHASH dl)
set_target_properties(nfc_compiler PROPERTIES OUTPUT_NAME nfc)
set_target_properties(nfc PROPERTIES EXPORT_NAME command INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
install(TARGETS nfc nf_shared nfc_shared tcc EXPORT nfcTargets
  RUNTIME COMPONENT runtime
  LIBRARY COMPONENT runtime NAMELINK_COMPONENT dev
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(TARGETS nf nfc_compiler ARCHIVE COMPONENT dev)
if(TARGET nfc_mpi) # in no .deb, which would ask for MPI
  install(TARGETS nfc_mpi LIBRARY DESTINATION lib/nfc COMPONENT mpi)
endif()
install(FILES runtime/nf.h compiler/nfc.h TYPE INCLUDE COMPONENT dev)

# ---- how other projects find them: pkg-config and CMake
# NAME.pc. Further arguments: what a program that links the static library needs beside it, as flags; names of packages
# would have to be there for the shared one too.
function(pkg_config name description)
  list(FILTER ARGN EXCLUDE REGEX "^-L/usr/lib(/|$)") # where linkers look anyway
  list(JOIN ARGN " " private)
  set(dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
  string(REGEX REPLACE "[^/]+" ".." up ${dir})
  configure_file(cmake/library.pc.in ${name}.pc @ONLY)
  install(FILES ${CMAKE_BINARY_DIR}/${name}.pc DESTINATION ${dir} COMPONENT dev)
endfunction()
set(beside_nf ${CJSON_LDFLAGS} ${ZLIB_LDFLAGS} -lm -pthread)
pkg_config(nf "The runtime of nfc, the normalizing-flow compiler" ${beside_nf})
pkg_config(nfc "The normalizing-flow compiler, with its runtime" -lnf -lnfc-tcc ${LUAJIT_LDFLAGS} ${XXHASH_LDFLAGS} -ldl ${beside_nf})

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/nfc)
write_basic_package_version_file(nfcConfigVersion.cmake COMPATIBILITY SameMajorVersion)
install(FILES cmake/nfcConfig.cmake ${CMAKE_BINARY_DIR}/nfcConfigVersion.cmake DESTINATION ${package} COMPONENT dev)
install(EXPORT nfcTargets NAMESPACE nfc:: DESTINATION ${package} COMPONENT dev)

# ---- manual pages and completion, made by the command that they are of; pages and changes packed, as Debian has them
find_program(GZIP gzip REQUIRED)
set(pages ${CMAKE_BINARY_DIR}/pages)
add_custom_command(OUTPUT ${pages}/nfc.bash
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${pages}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${pages}
  COMMAND nfc repl ${CMAKE_SOURCE_DIR}/cmake/pages.lua $<TARGET_FILE:nfc> ${pages}
  COMMAND ${GZIP} -9n ${pages}/*.1
  DEPENDS nfc ${CMAKE_SOURCE_DIR}/cmake/pages.lua ${CMAKE_SOURCE_DIR}/cmake/commands.lua)
add_custom_command(OUTPUT changelog.gz COMMAND ${GZIP} -9nc ${CMAKE_SOURCE_DIR}/CHANGELOG.md >changelog.gz DEPENDS CHANGELOG.md)
add_custom_target(pages ALL DEPENDS ${pages}/nfc.bash changelog.gz)
install(DIRECTORY ${pages}/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT runtime FILES_MATCHING PATTERN *.1.gz)
install(FILES ${pages}/nfc.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME nfc COMPONENT runtime)

# ---- terms: our own, where Debian looks for them, and those of the parts
set(doc ${CMAKE_INSTALL_DATADIR}/doc)
install(FILES LICENSE DESTINATION ${doc}/nfc RENAME copyright COMPONENT runtime)
install(FILES LICENSES ${CMAKE_BINARY_DIR}/changelog.gz DESTINATION ${doc}/nfc COMPONENT runtime)
install(FILES ${TCC_SOURCE}/COPYING DESTINATION ${doc}/nfc RENAME COPYING.libtcc COMPONENT runtime)
install(FILES LICENSE DESTINATION ${doc}/nfc-dev RENAME copyright COMPONENT dev)
install(FILES LICENSES ${CMAKE_BINARY_DIR}/changelog.gz DESTINATION ${doc}/nfc-dev COMPONENT dev)

# ---- `cmake --build DIR --target uninstall` takes away what `cmake --install` has noted; install_manifest.txt would be what
# cpack has packed last, if that ran later
install(CODE [[
  if(NOT DEFINED ENV{DESTDIR})
    list(JOIN CMAKE_INSTALL_MANIFEST_FILES "\n" files)
    file(WRITE "${CMAKE_CURRENT_LIST_DIR}/installed.txt" "${files}\n")
  endif()
]])
add_custom_target(uninstall COMMAND ${CMAKE_COMMAND} -DBUILD=${CMAKE_BINARY_DIR} -P ${CMAKE_SOURCE_DIR}/cmake/uninstall.cmake)

# ---- the .debs
set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL runtime dev)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGE_CONTACT "The nfc authors")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(what "nfc turns the description of a normalizing flow into a running program,\ntrains it, and prints it as plain C. This package has ")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME nfc)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION math)
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION "compiler for normalizing flows\n${what}the command and\nthe libraries libnfc and libnf.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
file(WRITE ${CMAKE_BINARY_DIR}/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${CMAKE_BINARY_DIR}/triggers)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SUGGESTS "nfc-dev, gcc | c-compiler, gnuplot-nox | gnuplot")

set(CPACK_DEBIAN_DEV_PACKAGE_NAME nfc-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_DESCRIPTION "compiler for normalizing flows, for programs\n${what}what programs\nneed to use libnfc and libnf, and models in CMake projects.")
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "nfc (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DEV_PACKAGE_SUGGESTS "libluajit-5.1-dev, libcjson-dev, libxxhash-dev, zlib1g-dev") # to link statically
set(CPACK_DEBIAN_DEV_PACKAGE_CONFLICTS libnfc-dev) # near-field communication: another libnfc.so to link
include(CPack)

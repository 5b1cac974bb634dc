# find_package(nfc) reads this: the libraries nfc::nfc and nfc::nf, the command nfc::command, and nfc_add_model.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/nfcTargets.cmake")

# nfc_add_model(TARGET MODEL.lua [WEIGHTS FILE] [ENTRIES NAME ...] [OPTIONS OPTION ...])
#
# Compiles a model into a target of this folder: its C is printed by `nfc compile` while the target is built, again whenever
# the model, the weights or nfc have changed. The target's sources, and what links the target, can include NAME.h. ENTRIES:
# print these entry points alone; OPTIONS: further options of `nfc compile`. Paths are relative to the current source folder.
function(nfc_add_model target model)
  cmake_parse_arguments(PARSE_ARGV 2 with "" WEIGHTS "ENTRIES;OPTIONS")
  if(with_UNPARSED_ARGUMENTS OR with_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "nfc_add_model(TARGET MODEL.lua [WEIGHTS FILE] [ENTRIES NAME ...] [OPTIONS OPTION ...]): "
      "cannot take ${with_UNPARSED_ARGUMENTS}${with_KEYWORDS_MISSING_VALUES}")
  endif()
  cmake_path(ABSOLUTE_PATH model BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
  get_target_property(nfc nfc::command LOCATION)
  set(dir ${CMAKE_CURRENT_BINARY_DIR}/nfc/${target})
  set(options ${with_OPTIONS})
  if(with_ENTRIES)
    list(JOIN with_ENTRIES "," entries)
    list(APPEND options --entries ${entries})
  endif()

  # Files are called what the model calls itself, which it is asked now, and again whenever it changes; the weights may not
  # be there yet.
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${model})
  execute_process(COMMAND ${nfc} compile ${model} ${options} -o ${dir}/asked
    OUTPUT_VARIABLE files ERROR_VARIABLE error RESULT_VARIABLE failed OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(failed)
    message(FATAL_ERROR "nfc_add_model: ${error}")
  endif()
  cmake_path(GET files STEM LAST_ONLY name)
  file(REMOVE_RECURSE ${dir}/asked)

  set(sources ${model} ${nfc})
  if(with_WEIGHTS)
    cmake_path(ABSOLUTE_PATH with_WEIGHTS BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
    list(APPEND options --weights ${with_WEIGHTS})
    list(APPEND sources ${with_WEIGHTS})
  endif()
  set(path ${dir}/${name})
  add_custom_command(OUTPUT ${path}.c ${path}.h ${path}.json
    COMMAND ${nfc} compile ${model} ${options} -o ${dir}
    DEPENDS ${sources} VERBATIM COMMENT "Compiling ${name} to C")

  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if(NOT C IN_LIST languages) # it is C++ as well
    set_source_files_properties(${path}.c PROPERTIES LANGUAGE CXX)
  endif()
  target_sources(${target} PRIVATE ${path}.c ${path}.h)
  target_include_directories(${target} PUBLIC $<BUILD_INTERFACE:${dir}>)
  if(UNIX) # as properties: projects may call target_link_libraries with PUBLIC and PRIVATE, or without
    set_property(TARGET ${target} APPEND PROPERTY LINK_LIBRARIES m)
    set_property(TARGET ${target} APPEND PROPERTY INTERFACE_LINK_LIBRARIES m)
  endif()
endfunction()

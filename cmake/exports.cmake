# Writes the linker's list of what a library exports: the functions and data that public headers of ours declare.
# cmake -DOUT=nfc.map -DVERSION=NFC_0 "-DHEADERS=a.h b.h" -P exports.cmake
separate_arguments(HEADERS)
set(names "")
foreach(header ${HEADERS})
  file(STRINGS ${header} lines REGEX "^(extern|const|void|bool|size_t|nf_status|char)[ *].*[(;]")
  foreach(line ${lines})
    string(REGEX MATCH "nfc?_[a-z0-9_]+(\\(|;)" name "${line}")
    string(REGEX REPLACE "[(;]" "" name "${name}")
    list(APPEND names ${name})
  endforeach()
endforeach()
list(JOIN names ";\n    " names)
file(WRITE ${OUT} "${VERSION} {\n  global:\n    ${names};\n  local: *;\n};\n")

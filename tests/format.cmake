# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every source in the one style. cmake -DROOT=<source tree> -P format.cmake
# Version 14 and no other: each version of clang-format has its own idea of the same style file.
cmake_minimum_required(VERSION 3.25)

find_program(CLANG_FORMAT NAMES clang-format-14)
if(NOT CLANG_FORMAT)
    message("SKIPPED: clang-format-14 is not installed")
    return()
endif()
set(files)
foreach(top app ui models network tests)
    file(GLOB_RECURSE found "${ROOT}/${top}/*.h" "${ROOT}/${top}/*.cpp")
    list(APPEND files ${found})
endforeach()
list(FILTER files EXCLUDE REGEX "^${ROOT}/tests/fixtures/")
if(NOT files)
    message(FATAL_ERROR "format: no sources below '${ROOT}'")
endif()
execute_process(COMMAND ${CLANG_FORMAT} --style=file:${CMAKE_CURRENT_LIST_DIR}/../.clang-format --dry-run -Werror ${files}
    RESULT_VARIABLE failed ERROR_VARIABLE output)
list(LENGTH files count)
if(failed)
    # One line a file says enough: the cure is the same for all.
    string(REGEX MATCHALL "[^\n]*: error: [^\n]*" output "${output}")
    list(TRANSFORM output REPLACE ":[0-9]+:[0-9]+: error:.*" "")
    list(TRANSFORM output REPLACE "^${ROOT}/" "format: ")
    list(REMOVE_DUPLICATES output)
    list(JOIN output "\n" output)
    message("${output}")
    message(FATAL_ERROR "format: clang-format-14 -i would change the lines above")
endif()
message(STATUS "format: ${count} files")

# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A scan that finds nothing proves nothing. cmake -DSCAN=<script> -DROOT=<tree with planted breaches> [-DQT_HEADERS=...] -P scanfinds.cmake
# The scan must fail on that tree and print exactly the lines of its expected.txt: all breaches, and none of the innocent files.
cmake_minimum_required(VERSION 3.25)

cmake_path(GET SCAN STEM name)
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${ROOT} -DQT_HEADERS=${QT_HEADERS} -P ${SCAN}
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(output MATCHES "SKIPPED")
    message("${output}")
    return()
endif()
if(result EQUAL 0)
    message(FATAL_ERROR "${name} passes a tree with planted breaches")
endif()
file(READ ${ROOT}/expected.txt expected)
string(REGEX MATCHALL "[^\n]+" expected "${expected}")
string(REGEX MATCHALL "(^|\n)${name}: [^\n]+" found "${output}")
list(TRANSFORM found STRIP)
foreach(line IN LISTS expected)
    if(NOT line IN_LIST found)
        message(SEND_ERROR "not found: ${line}")
    endif()
endforeach()
foreach(line IN LISTS found)
    if(NOT line IN_LIST expected)
        message(SEND_ERROR "not expected: ${line}")
    endif()
endforeach()
list(LENGTH expected count)
message(STATUS "${name} finds ${count} planted breaches")

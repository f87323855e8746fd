# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a sentence with a count has no English plural forms: "1 people" is what one would read.
#   cmake -DSOURCE=<tree> -DLUPDATE=<program> -DWORK=<folder> [-DUPDATE=ON] -P translations.cmake
# With UPDATE the file in the tree is brought up to date; the empty forms it then holds are for a person to fill.
cmake_minimum_required(VERSION 3.25)

set(kept ${SOURCE}/resources/translations/atrium_en.ts)
set(fresh ${WORK}/atrium_en.ts)
file(MAKE_DIRECTORY ${WORK})
file(COPY_FILE ${kept} ${fresh})
if(UPDATE)
    set(fresh ${kept})
endif()
execute_process(
    COMMAND ${LUPDATE} -silent -I . -pluralonly -no-obsolete -locations none -source-language en_GB -target-language en_GB
        app ui models network -ts ${fresh}
    WORKING_DIRECTORY ${SOURCE} OUTPUT_QUIET ERROR_QUIET RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "lupdate failed: ${failed}")
endif()
file(READ ${fresh} text)
string(REGEX MATCHALL "<message numerus=\"yes\">[^\n]*\n *<source>[^<]*</source>(\n *<comment>[^<]*</comment>)?\n *<translation type=\"unfinished\">"
    missing "${text}")
foreach(one IN LISTS missing)
    string(REGEX REPLACE ".*<source>([^<]*)</source>.*" "\\1" sentence "${one}")
    message(SEND_ERROR "resources/translations/atrium_en.ts has no plural forms for: ${sentence}")
endforeach()

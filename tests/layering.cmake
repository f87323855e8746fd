# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Who may include whom. cmake -DROOT=<source tree> -DQT_HEADERS=<folder with QtCore, QtGui...> -P layering.cmake
# Debian keeps all Qt modules under one include root, so a target compiles with headers of modules it does not link: Qt's headers are
# checked too.
cmake_minimum_required(VERSION 3.25)

# layer | folders | may include, of ours | Qt modules, beside Core
# Outbox and store call the tables of `local` on the database's thread, and so know `database`.
set(layers
    "base      | models/base               |                                        |"
    "types     | network/types             |                                        |"
    "api       | network network/api       | base types                             | Network"
    "auth      | network/auth              | base types api                         | Network NetworkAuth"
    "database  | network/database          | base                                   | Sql"
    "cache     | network/cache             | base types database                    | Sql"
    "local     | network/local             | base types database                    | Sql"
    "outbox    | network/outbox            | base types api database local          |"
    "store     | network/store             | base types api database cache local    |"
    "sandbox   | network/sandbox           |                                        | Sql"
    "metrics   | models/metrics            | base types                             |"
    "models    | models                    | base types metrics                     |"
    "common    | ui/common ui/theme        | base types metrics models              | Gui Widgets Svg"
    "charts    | ui/charts                 | base types metrics models common       | Gui Widgets Svg Charts"
    "documents | ui/export ui/report       | base types metrics models common charts | Gui Widgets Svg Charts PrintSupport"
    "ui        | ui                        | base types metrics models common charts documents | Gui Widgets Svg"
    "desktop   | app/desktop               | base                                   | Gui Widgets DBus Network"
    "app       | app                       | *                                      | *"
    "unit      | tests/unit                | base types api auth database cache local outbox store metrics models support | Test Network Sql"
    "modeltest | tests/models              | base types metrics models support      | Test"
    "servertest | tests/sandbox            | sandbox support                        | Test Network Sql"
    "fuzz      | tests/fuzz                | base types api sandbox                 | Sql"
    "keychain  | tests/keychain            | base types api auth support            | Test"
    "support   | tests/support tests/fonts | *                                      | *"
    "tests     | tests                     | *                                      | *")

# header | where it may be included (regular expressions over paths). What we own one door to.
set(doors
    "^simdjson\\.h$              | ^network/types/decoder\\.cpp$ ^tests/bench/"
    "^QtCharts/|^Q(Chart|ChartView|LineSeries|ScatterSeries|ValueAxis|Legend|XYSeries)$ | ^ui/charts/qtcharts\\.cpp$ ^tests/"
    "^hunspell/                  | ^ui/inbox/speller\\.cpp$"
    "^xlsxwriter\\.h$           | ^ui/export/xlsx\\.cpp$"
    "^zlib\\.h$                 | ^network/cache/cacherows\\.cpp$"
    "^httplib\\.h$               | ^network/sandbox/sandboxserver\\.cpp$ ^network/sandbox/live/calls\\.cpp$ ^tests/"
    "^openssl/                   | ^network/sandbox/ ^tests/sandbox/"
    "^qt6keychain/               | ^network/auth/keychainvault\\.cpp$ ^tests/keychain/"
    "^benchmark/                 | ^tests/bench/"
    "^X11/                       | ^tests/bench/"
    "^(sys|arpa|netinet)/|^(unistd|dirent|fcntl|signal|pwd)\\.h$ | ^app/desktop/ ^network/sandbox/cuts\\.cpp$ ^tests/")

# Data goes down and wishes go up, and only these know both ends.
set(both_ends "^app/(wiring|account)/|^app/[^/]+$")

function(words out text)
    string(STRIP "${text}" text)
    string(REGEX REPLACE " +" ";" text "${text}")
    set(${out} ${text} PARENT_SCOPE)
endfunction()

set(folders)
foreach(row IN LISTS layers)
    string(REGEX MATCH "^([a-z]+) *\\|([^|]*)\\|([^|]*)\\|(.*)$" _ "${row}")
    set(layer ${CMAKE_MATCH_1})
    set(row_folders "${CMAKE_MATCH_2}")
    set(row_layers "${CMAKE_MATCH_3}")
    set(row_modules "${CMAKE_MATCH_4}")
    words(found "${row_folders}")
    foreach(folder IN LISTS found)
        set(layer_of_${folder} ${layer})
        list(APPEND folders ${folder})
    endforeach()
    words(may_${layer} "${row_layers}")
    words(qt_${layer} "${row_modules}")
endforeach()

# The layer of the nearest folder above the path; empty outside all of them.
function(layer_of out path)
    cmake_path(GET path PARENT_PATH folder)
    while(folder AND NOT DEFINED layer_of_${folder})
        cmake_path(GET folder PARENT_PATH folder)
    endwhile()
    set(${out} "${layer_of_${folder}}" PARENT_SCOPE)
endfunction()

# QtNetwork for <QNetworkReply>, <QtNetwork/QNetworkReply> and <qnetworkreply.h>; empty for what is not Qt's.
function(module_of out header)
    set(module)
    string(REGEX MATCH "^Qt[A-Z][A-Za-z]*" folder "${header}")
    if(folder AND IS_DIRECTORY "${QT_HEADERS}/${folder}")
        set(module ${folder})
    elseif(header MATCHES "^[Qq][A-Za-z0-9_]+(\\.h)?$")
        if(NOT DEFINED CACHE{module_${header}})
            file(GLOB found "${QT_HEADERS}/Qt*/${header}")
            if(found)
                list(GET found 0 found)
                cmake_path(GET found PARENT_PATH found)
                cmake_path(GET found FILENAME module)
            endif()
            set(module_${header} "${module}" CACHE INTERNAL "")
        endif()
        set(module "$CACHE{module_${header}}")
    endif()
    set(${out} "${module}" PARENT_SCOPE)
endfunction()

set(breaches 0)
function(breach text)
    message("layering: ${text}")
    math(EXPR count "${breaches} + 1")
    set(breaches ${count} PARENT_SCOPE)
endfunction()

if(NOT IS_DIRECTORY "${QT_HEADERS}/QtCore")
    message(FATAL_ERROR "layering: QT_HEADERS is no folder of Qt headers: '${QT_HEADERS}'")
endif()
set(files)
foreach(top app ui models network tests)
    file(GLOB_RECURSE found RELATIVE "${ROOT}" "${ROOT}/${top}/*.h" "${ROOT}/${top}/*.cpp")
    list(APPEND files ${found})
endforeach()
list(FILTER files EXCLUDE REGEX "^tests/fixtures/")
if(NOT files)
    message(FATAL_ERROR "layering: no sources below '${ROOT}'")
endif()

foreach(file IN LISTS files)
    layer_of(layer "${file}")
    if(NOT layer)
        breach("${file} lies in no layer's folder")
        continue()
    endif()
    set(knows_ui NO)
    set(knows_store NO)
    file(STRINGS "${ROOT}/${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "([<\"])([^>\"]+)" _ "${line}")
        set(quote "${CMAKE_MATCH_1}")
        set(header "${CMAKE_MATCH_2}")

        foreach(door IN LISTS doors)
            string(REGEX MATCH "^(.*[^ ]) +\\| +([^|]*)$" _ "${door}")
            set(door_headers "${CMAKE_MATCH_1}")
            words(places "${CMAKE_MATCH_2}")
            if(header MATCHES "${door_headers}")
                set(allowed NO)
                foreach(place IN LISTS places)
                    if(file MATCHES "${place}")
                        set(allowed YES)
                    endif()
                endforeach()
                if(NOT allowed)
                    breach("${file} includes <${header}>, which has its one door elsewhere")
                endif()
            endif()
        endforeach()

        if(quote STREQUAL "<")
            module_of(module "${header}")
            string(REGEX REPLACE "^Qt" "" module "${module}")
            if(module AND NOT module STREQUAL "Core" AND NOT qt_${layer} STREQUAL "*" AND NOT module IN_LIST qt_${layer})
                breach("${file} includes <${header}>: ${layer} does not link Qt6::${module}")
            endif()
            continue()
        endif()

        if(header MATCHES "\\.moc$|^moc_|^ui_")
            continue()
        endif()
        if(NOT EXISTS "${ROOT}/${header}")
            breach("${file} includes \"${header}\", which is no path from the source root")
            continue()
        endif()
        layer_of(included "${header}")
        if(NOT included)
            breach("${file} includes \"${header}\", which lies in no layer's folder")
            continue()
        endif()
        if(included STREQUAL "ui" OR included MATCHES "^(common|charts|documents)$")
            set(knows_ui YES)
        elseif(included STREQUAL "store")
            set(knows_store YES)
        endif()
        # A folder's log.h is free to every target below that folder, but the sandbox shares nothing with the client.
        if(header MATCHES "^(.*)/log\\.h$" AND NOT layer STREQUAL "sandbox")
            string(FIND "${file}" "${CMAKE_MATCH_1}/" at)
            if(at EQUAL 0)
                continue()
            endif()
        endif()
        if(NOT included STREQUAL layer AND NOT may_${layer} STREQUAL "*" AND NOT included IN_LIST may_${layer})
            breach("${file} includes \"${header}\": ${layer} may not include ${included}")
        endif()
    endforeach()
    if(layer STREQUAL "app" AND knows_ui AND knows_store AND NOT file MATCHES "${both_ends}")
        breach("${file} includes both ui/ and network/store/: only the wiring knows both ends")
    endif()
endforeach()

list(LENGTH files count)
if(breaches)
    message(FATAL_ERROR "layering: ${breaches} breaches in ${count} files")
endif()
message(STATUS "layering: ${count} files keep the table")

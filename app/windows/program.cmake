# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a program for Windows has in itself: icon, version and manifest. `frontera`, which is called in a
# console, is a program of the console; `frontera-window`, which the menu and a double click start, has none.

set(here ${CMAKE_CURRENT_LIST_DIR})
set_target_properties(frontera_window PROPERTIES WIN32_EXECUTABLE ON)

find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICOTOOL icotool REQUIRED)
mark_as_advanced(RSVG_CONVERT ICOTOOL)
set(icon ${CMAKE_SOURCE_DIR}/resources/desktop/org.frontera.frontera.svg)
set(drawings)
foreach(size 16 24 32 48 64 256)
    set(drawing ${CMAKE_CURRENT_BINARY_DIR}/icon-${size}.png)
    add_custom_command(OUTPUT ${drawing} DEPENDS ${icon}
        COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${drawing} ${icon})
    list(APPEND drawings ${drawing})
endforeach()
add_custom_command(OUTPUT frontera.ico DEPENDS ${drawings}
    COMMAND ${ICOTOOL} --create --output frontera.ico ${drawings})

string(REPLACE "." "," numbers "${PROJECT_VERSION}.0")
foreach(program frontera frontera_window)
    get_target_property(name ${program} OUTPUT_NAME)
    if(NOT name)
        set(name ${program})
    endif()
    configure_file(${here}/program.rc.in ${name}.rc @ONLY)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}.rc PROPERTIES
        OBJECT_DEPENDS "${CMAKE_CURRENT_BINARY_DIR}/frontera.ico;${here}/program.manifest")
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.rc
                                      ${CMAKE_CURRENT_BINARY_DIR}/frontera.ico)
endforeach()

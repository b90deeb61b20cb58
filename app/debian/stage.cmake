# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs before cpack packs what was installed: adds what Debian's policy asks of a package, and
# compresses as it says.
cmake_minimum_required(VERSION 3.25)
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(documents ${share}/doc/frontera)
set(source ${CPACK_FRONTERA_SOURCE})
file(MAKE_DIRECTORY ${documents})

# The day on which the package is made, unless SOURCE_DATE_EPOCH says which.
set(command date --utc)
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    list(APPEND command --date=@$ENV{SOURCE_DATE_EPOCH})
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${command} "+%a, %d %b %Y %T +0000"
                OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${documents}/changelog.Debian
     "frontera (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) bookworm; urgency=medium\n\n"
     "  * Package of Frontera ${CPACK_PACKAGE_VERSION}; changelog.gz tells what is new.\n\n"
     " -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
configure_file(${source}/CHANGELOG.md ${documents}/changelog COPYONLY)
configure_file(${source}/app/debian/copyright ${documents}/copyright COPYONLY)
configure_file(${source}/app/debian/lintian-overrides ${share}/lintian/overrides/frontera COPYONLY)
execute_process(COMMAND gzip -9 --no-name --force ${documents}/changelog.Debian
                        ${documents}/changelog ${share}/man/man1/frontera.1
                COMMAND_ERROR_IS_FATAL ANY)
file(CHMOD ${documents}/changelog.Debian.gz ${documents}/changelog.gz ${documents}/copyright
     ${share}/lintian/overrides/frontera ${share}/man/man1/frontera.1.gz
     PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(CHMOD_RECURSE ${share}/doc ${share}/lintian ${share}/man DIRECTORY_PERMISSIONS
     OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

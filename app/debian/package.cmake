# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What `cpack` makes of a build: a package of Debian 12. `app/run.sh --package` calls it.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME frontera)
set(CPACK_PACKAGE_VENDOR "The Frontera authors")
set(CPACK_PACKAGE_CONTACT "The Frontera authors <frontera@frontera.invalid>") # there is no address
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "laboratory that shows how a perceptron learns")
set(CPACK_PACKAGE_DESCRIPTION [[
Frontera is for teachers and students: pick a gate, press Step, and watch.
The weighted sum, the output, the error and the new weights are written
out as on a blackboard, and the separating line moves with them. AND and
OR are learnt. XOR is not, and the program proves that it never will be.

Numbers are exact. Data may be gates, examples or files of your own. The
window and the command line write pictures, animations, slides,
worksheets and programs. The words are in English and in Spanish.]])

# The entry of the menu names the program by the path it will have, which only DESTDIR leaves alone.
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library asks for: the platforms and the icons that Qt loads when it runs, its own words in
# Spanish, and the font that pictures name.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qt6-qpa-plugins, libqt6svg6, qt6-translations-l10n, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# stage.cmake adds what only a package has, and reads these.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/app/debian/stage.cmake)
set(CPACK_FRONTERA_SOURCE ${CMAKE_SOURCE_DIR})
include(CPack)

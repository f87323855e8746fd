# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed beside the programs, and the Debian package made of it. `packaging/dev package` builds and checks it.
include(GNUInstallDirs)

install(FILES packaging/desktop/app.atrium.Console.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/desktop/app.atrium.Console.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/app.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME app.atrium.Console.svg)
install(FILES packaging/debian/copyright packaging/licences/libraries.csv DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/atrium)

# Policy wants manual pages and the changelog compressed, without a time stamp in them (-n).
function(install_gzipped source destination name)
    set(zipped ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
    add_custom_command(OUTPUT ${zipped} COMMAND gzip -9nc ${CMAKE_SOURCE_DIR}/${source} > ${zipped} DEPENDS ${source} VERBATIM)
    add_custom_target(zip-${name} ALL DEPENDS ${zipped})
    install(FILES ${zipped} DESTINATION ${destination})
endfunction()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
install_gzipped(packaging/debian/atrium.1 ${CMAKE_INSTALL_MANDIR}/man1 atrium.1)
install_gzipped(packaging/debian/atrium-sandbox.1 ${CMAKE_INSTALL_MANDIR}/man1 atrium-sandbox.1)
install_gzipped(packaging/debian/changelog ${CMAKE_INSTALL_DATADIR}/doc/atrium changelog)
# Written by packaging/sbom when a package is made; a plain `cmake --install` goes without.
install(FILES ${CMAKE_BINARY_DIR}/packaging/atrium.spdx.json DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/atrium OPTIONAL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME atrium)
set(CPACK_PACKAGE_CONTACT "Atrium contributors <atrium@packages.debian.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop console for the Placewise cloud")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Support staff read and answer the conversations and notifications of their
malls, marketing managers see how their sendings were delivered, opened and
clicked.
.
What one has typed is kept safe, what is shown says since when it is known,
and no message is ever sent twice on a guess. A demo mall with invented data
runs on this computer alone, without a server or an account.")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no link names: plugins (SQLite, SVG), libsecret by dlopen, the malls' zones, trusted certificates and the faces it is drawn in.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, tzdata, ca-certificates, fonts-inter, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, xdg-desktop-portal")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-en-us, hunspell-no, hunspell-sv, hunspell-pl, hunspell-de-de")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
include(CPack)

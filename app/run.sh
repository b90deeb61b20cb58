#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# app/run.sh [ARGUMENTS]: builds Frontera where that is needed, and starts it with the arguments in
# the folder it was called from. Messages go to stderr: stdout is the program's own.
# app/run.sh --install: builds it, and copies it below ~/.local (see install.sh); --uninstall deletes
# that copy.
# app/run.sh --package: builds it, and makes a package for Debian 12 of it in build/release.
# app/run.sh --portable: builds it, and makes an archive in build/release that starts on any Linux from
# the folder it is unpacked in.
set -euo pipefail

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
build=$root/build/release
program=$build/app/frontera

case ${1:-} in
--uninstall) exec "$root/app/install.sh" --remove ;;
--install) "$root/app/packages.sh" build install ;;
--package) "$root/app/packages.sh" build package ;;
--portable) "$root/app/packages.sh" build portable ;;
*) "$root/app/packages.sh" build ;;
esac

# CMake configures again by itself when its files change. It cannot when the whole folder was moved
# or copied with its build: that cache names another source folder.
if [[ ! -e $build/build.ninja ]] ||
    ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
    if ! log=$(cmake -S "$root" --preset release --fresh 2>&1); then
        printf '%s\nFrontera could not be configured; see the messages above.\n' "$log" >&2
        exit 1
    fi
fi

build_program() {
    ninja -C "$build" "$@" frontera </dev/null
}
# Even --quiet lets ninja say that there is nothing to do.
build_quietly() {
    build_program --quiet | sed '/^ninja: no work to do\.$/d'
}

how=build_quietly
if [[ ! -x $program ]]; then
    echo "Building Frontera for the first time; this takes a few minutes." >&2
    # A person who waits sees ninja's line of progress.
    [[ ! -t 2 ]] || how=build_program
fi
if ! "$how" >&2; then
    echo "Frontera could not be built; see the messages above." >&2
    exit 1
fi

if [[ ${1:-} == --package ]]; then
    rm -f "$build"/frontera_*.deb
    # What goes into the package is the release's; what is left in the folder is of no use.
    if ! log=$(cpack --config "$build/CPackConfig.cmake" -B "$build/package" 2>&1); then
        printf '%s\nThe package could not be made; see the messages above.\n' "$log" >&2
        exit 1
    fi
    mv "$build"/package/frontera_*.deb "$build"
    rm -rf "$build/package"
    package=("$build"/frontera_*.deb)
    echo "The package is made; to install it: sudo apt install ${package[0]}" >&2
    exit 0
fi
if [[ ${1:-} == --portable ]]; then
    if ! archive=$("$root/app/portable/archive.sh" "$build"); then
        echo "The archive could not be made; see the messages above." >&2
        exit 1
    fi
    echo "The archive is made: $archive" >&2
    exit 0
fi
[[ ${1:-} != --install ]] || exec "$root/app/install.sh" "$build"
exec "$program" "$@"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/run.sh [PRESET]: builds everything with the preset (ci, dev or release; ci if not told) and
# runs all tests; with asan, it runs those of ci, with libraries that clang's sanitizers look at.
# No display is needed, and the user's settings are not touched.
set -euo pipefail

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
preset=${1:-ci}
cd "$root"

sections=(build install test)
[[ $preset != @(ci|asan) ]] || sections+=(clang)
app/packages.sh "${sections[@]}"

build() {
    cmake --preset "$1"
    cmake --build --preset "$1"
}

# Sanitizers change what is tested, not the tests: they are built once.
tests=(ctest --preset "$preset")
if [[ $preset == asan ]]; then
    build ci
    # The sanitizers take their time in the window's thread too.
    tests=(tests/sanitized.sh ctest --preset ci --exclude-regex tst_watchdog)
fi
build "$preset"

# The tests must find the same world on every machine: no display, no session, no settings, no
# choice of style or scale, one locale.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS LANGUAGE "${!QT_@}"
home=$(mktemp -d "${TMPDIR:-/tmp}/frontera-tests.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home"/{config,data,state,cache,runtime}
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data \
    XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/runtime
export LC_ALL=C.UTF-8

# Some tests wait for a time to pass, for which another one can run.
"${tests[@]}" --parallel "$(($(nproc) + 1))"

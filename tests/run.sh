#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/run.sh [PRESET]: builds everything with the preset (release, ci, asan or dev; release if not
# told) and runs all tests. No display is needed, and the user's settings are not touched.
set -euo pipefail

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
preset=${1:-release}
cd "$root"

sections=(build install test)
[[ $preset != asan ]] || sections+=(clang)
app/packages.sh "${sections[@]}"

cmake --preset "$preset"
cmake --build --preset "$preset"

# The tests must find the same world on every machine: no display, no session, no settings, no
# choice of style or scale, one locale.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS LANGUAGE "${!QT_@}"
home=$(mktemp -d "${TMPDIR:-/tmp}/frontera-tests.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home"/{config,data,state,cache,runtime}
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data \
    XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/runtime
export LC_ALL=C.UTF-8
export UBSAN_OPTIONS=print_stacktrace=1
# Keeping 30 frames of each allocation takes a third of the time. For a report that needs more than
# five, run the one test without this.
export ASAN_OPTIONS=malloc_context_size=5

ctest --preset "$preset" --parallel "$(nproc)"

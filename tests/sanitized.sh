#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/sanitized.sh COMMAND...: runs a command with the libraries of the preset asan in place of
# those that programs of the preset ci were linked with. Both must have been built.
set -euo pipefail

build=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")/build
runtime=$(clang++-14 -print-file-name="libclang_rt.asan-$(uname -m).so")
libraries=$build/asan/core:$build/asan/ui:$build/asan/app:$(dirname "$runtime")

# A run without the sanitizers would pass too.
used=$(LD_LIBRARY_PATH=$libraries ldd "$build/ci/app/frontera-window")
for library in core/libfrontera_core.so ui/libfrontera_words.so ui/libfrontera_ui.so \
    app/libfrontera_commands.so; do
    [[ $used == *"$build/asan/$library"* ]] || {
        echo "build/ci/app/frontera-window would not use build/asan/$library." >&2
        exit 1
    }
done

# The runtime must be loaded first, into whatever the tests start, bash and pdftotext among them.
# What these lose at their end is not our business: leaks are looked for in our programs only, each
# of which has a file of its name for that.
options=$(mktemp -d "${TMPDIR:-/tmp}/frontera-sanitized.XXXXXX")
trap 'rm -rf "$options"' EXIT
find "$build/ci" -type f -executable ! -name '*.*' -printf '%f\n' |
    while read -r program; do echo detect_leaks=1 >"$options/$program"; done

# Keeping 30 frames of each allocation takes a third of the time, and keeping five a sixth. For a
# report that needs them, run the one test with ASAN_OPTIONS=malloc_context_size=30.
# Freed memory is given out again after 16 MiB more were freed: a use of it is seen until then. With
# the usual 256 MiB, a third of the time goes into pages that are new to the process.
export ASAN_OPTIONS=${ASAN_OPTIONS-malloc_context_size=0}:quarantine_size_mb=16:detect_leaks=0:include_if_exists=$options/%b
export UBSAN_OPTIONS=print_stacktrace=1 FRONTERA_SANITIZED=1
export QTEST_DISABLE_STACK_DUMP=1 # AddressSanitizer writes one, and a debugger would wait for ever
export FRONTERA_PROGRAM=$build/asan/app/frontera # which has sources of its own
LD_LIBRARY_PATH=$libraries LD_PRELOAD=$runtime "$@"

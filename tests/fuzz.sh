#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz.sh [SECONDS]: builds the fuzzers of tests/fuzz with clang's sanitizers, and lets all of
# them run beside each other for SECONDS (30 if not told), from the corpus in tests/data. Where one
# finds an input that ends the program, takes too long, or breaks a property, it is kept, its path
# is told, and the script fails.
set -euo pipefail

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
seconds=${1:-30}
cd "$root"

app/packages.sh build clang

cmake --preset asan
cmake --build --preset asan --target fuzz_csv fuzz_session

# Not removed where something was found.
found=$(mktemp -d "${TMPDIR:-/tmp}/frontera-fuzz.XXXXXX")
export UBSAN_OPTIONS=print_stacktrace=1
# The runtime is a library (CMakeLists.txt), and must be loaded first.
runtime=$(clang++-14 -print-file-name="libclang_rt.asan-$(uname -m).so")

# fuzz NAME LENGTH FOLDER...: what is new in the corpus goes into $found/NAME, what is wrong beside it.
fuzz() {
    local name=$1 length=$2
    shift 2
    mkdir "$found/$name"
    LD_PRELOAD=$runtime "build/asan/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -max_len="$length" -timeout=10 \
        -rss_limit_mb=1024 -dict="tests/fuzz/$name.dict" -artifact_prefix="$found/$name-" \
        "$found/$name" "${@/#/tests/data/}" >"$found/$name.log" 2>&1
}

fuzz csv 400 fuzz/csv csv &
csv=$!
fuzz session 2000 fuzz/session &
session=$!

failed=0
# outcome NAME PROCESS
outcome() {
    if wait "$2"; then
        grep '^Done ' "$found/$1.log" | sed "s/^/$1: /"
        return
    fi
    failed=1
    echo "$1: FAILED; the end of $found/$1.log:"
    # Without the dictionary it recommends and the bytes of the input.
    grep -vE '^(#|INFO|0x|")' "$found/$1.log" | tail -n 40 | cut -c 1-300
    echo "$1: tests/sanitized.sh build/asan/tests/fuzz/fuzz_$1 FILE repeats it; FILE is:"
    find "$found" -maxdepth 1 -name "$1-*" | sed 's/^/    /'
}
outcome csv "$csv"
outcome session "$session"

((failed)) || rm -rf "$found"
exit "$failed"

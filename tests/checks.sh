#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/checks.sh: what can be told of the sources without running them. Each check below prints
# what is wrong and nothing else; one that prints nothing, and ends well, has passed.
# shellcheck disable=SC2317 # the checks are called by name
set -euo pipefail

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
cd "$root"
export LC_ALL=C.UTF-8

app/packages.sh build check

scratch=$(mktemp -d "${TMPDIR:-/tmp}/frontera-checks.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

# files PATTERN...: tracked and new files that are not ignored, in byte order. (git would refuse a
# folder of another owner, which a CI machine may well have mounted.)
files() {
    local file
    git -c safe.directory="$root" ls-files --cached --others --exclude-standard -- "$@" |
        LC_ALL=C sort -u | while IFS= read -r file; do
        # A file deleted but not yet committed is still listed.
        [[ ! -f $file ]] || printf '%s\n' "$file"
    done
}

cpp_of() {
    local folder patterns=()
    for folder in "$@"; do patterns+=("$folder/*.cpp" "$folder/*.h"); done
    files "${patterns[@]}"
}

check_format() {
    cpp_of app core ui tests | xargs -r -d '\n' clang-format --dry-run -Werror 2>&1 |
        sed -nE 's/^([^ :]+):[0-9]+:[0-9]+: error: .*/\1: run clang-format -i/p' | sort -u
}

# CMake cannot keep the GUI out of core: <QtWidgets/QWidget> compiles against Qt6::Core alone.
check_core_includes() {
    local headers file number text include
    headers=$(qmake6 -query QT_INSTALL_HEADERS)/QtCore
    [[ -d $headers ]] || { echo "no QtCore headers at $headers"; return 1; }
    cpp_of core | xargs -r -d '\n' grep -nHE '^[[:space:]]*#[[:space:]]*include' >"$scratch/includes"
    while IFS=: read -r file number text; do
        include=$(grep -oE '(<[^>]+>|"[^"]+")' <<<"$text" | head -n 1 || true)
        [[ $file != core/os/*_@(posix|windows).cpp || $include != '<'*'.h>' ]] || continue
        case $include in
        '"core/'*) continue ;;
        '<boost/'* | '<csv.h>') continue ;;
        '<Qt'*/*) [[ $include == '<QtCore/'* ]] && continue ;;
        '<Q'*) [[ -e $headers/${include//[<>]/} ]] && continue ;;
        *) [[ $include =~ ^\<[a-z][a-z0-9_]*\>$ ]] && continue ;; # the standard library
        esac
        echo "$file:$number: core may not include $include"
    done <"$scratch/includes"
}

# What only one system has stands in sources of core/os, so that another system needs these and no more.
# A header of C is a system's, unless it is a library's; so are signals, beyond what C++ has of them.
check_systems() {
    cpp_of app core ui | grep -vE '^core/os/[^/]*_(posix|windows)\.cpp$' |
        xargs -r -d '\n' grep -nHE '^[[:space:]]*#[[:space:]]*include[[:space:]]*<([^>]*\.h|csignal)>' |
        grep -vE '<(csv|gif_lib|qcustomplot)\.h>' |
        sed -E 's/^([^:]+:[0-9]+):.*(<.*>).*/\1: \2 may stand only in the sources of one system in core\/os/' || true
}

# rooms PART ROOM...: the rooms of a part, from the top: each may include those that stand after it
# here, never one that stands before.
rooms() {
    local part=$1
    shift
    cpp_of "$part" | xargs -r -d '\n' awk -v part="$part" -v rooms="$*" '
        BEGIN { count = split(rooms, names, " "); for (i = 1; i <= count; ++i) depth[names[i]] = i }
        FNR == 1 {
            split(FILENAME, path, "/")
            room = path[2]
            if (!(room in depth)) print FILENAME ": " part " has no room " room
        }
        /^#include "/ {
            split($2, to, /["\/]/)
            if (to[2] == part && depth[to[3]] < depth[room])
                print FILENAME ":" FNR ": " room " may not include " to[3] ", which is above it"
            else if (to[2] == "app" || to[2] == "tests")
                print FILENAME ":" FNR ": " part " may not include " to[2]
        }'
}

check_rooms() {
    rooms core code session explanation run models record linear csv settings data number os
    rooms ui window slides session data edit panels tools views run plots words widgets base
}

check_licences() {
    files | xargs -r -d '\n' awk '
        function finish() {
            if (wanted && !(named && licensed))
                print name ": no SPDX-FileCopyrightText and SPDX-License-Identifier at the top"
        }
        FNR == 1 {
            finish()
            name = FILENAME
            wanted = name ~ /(\.(cpp|h|sh|py|cmake)|(^|\/)CMakeLists\.txt|^\.clang-format)$/ || /^#!/
            named = licensed = 0
        }
        /SPDX-FileCopyrightText: / { named = 1 }
        /SPDX-License-Identifier: / { licensed = 1 }
        FNR == 5 || !wanted { nextfile }
        END { finish() }'
}

# The translations are brought up to date in a copy: what is then unfinished is a sentence that
# nobody has translated, what has vanished is a translation of a sentence that is gone.
check_translations() {
    local language lupdate
    lupdate=$(qmake6 -query QT_INSTALL_LIBEXECS)/lupdate
    [[ -x $lupdate ]] || lupdate=$(qmake6 -query QT_INSTALL_BINS)/lupdate
    for language in es en; do
        local copy=$scratch/frontera_$language.ts options=()
        # English needs no translation but the plural forms.
        [[ $language != en ]] || options=(-pluralonly)
        cp "resources/translations/frontera_$language.ts" "$copy"
        "$lupdate" "${options[@]}" -I . app core ui -ts "$copy" >"$scratch/lupdate" 2>&1 || {
            cat "$scratch/lupdate"
            return 1
        }
        # What lupdate says of a class it cannot place is a tr() that finds no translation.
        grep -E 'lacks Q_OBJECT|[Uu]nknown namespace|Cannot invoke tr' "$scratch/lupdate" || true
        # One line a message, so that a bad one can be shown with its source text.
        tr -d '\n' <"$copy" | sed 's/<message/\n&/g' |
            grep -E 'type="(unfinished|vanished|obsolete)"|<translation */>|<translation></|<numerusform */>|<numerusform></' |
            sed -E "s|^.*<source>(.*)</source>.*$|$language: not translated, or gone: \\1|" || true
    done
}

check_lengths() {
    cpp_of app core ui | xargs -r -d '\n' wc -l | awk '
        $2 == "total" { next }
        {
            limit = $2 ~ /\/main_?window[^\/]*$/ ? 300 : 400
            if ($1 > limit) print $2 ": " $1 " lines, more than " limit
        }'
}

# What is installed is built by g++; all else in .ci/run is built by clang. g++ reads all sources
# here and writes nothing: in few large pieces, as reading the headers takes most of the time. clazy
# looks on where the preset asan is built.
check_gcc() {
    local build=build/gcc
    cmake -S . -B "$build" -G Ninja -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Debug \
        -DCMAKE_CXX_FLAGS_DEBUG=-O0 -DBUILD_TESTING=OFF -DCMAKE_UNITY_BUILD=ON \
        -DCMAKE_UNITY_BUILD_BATCH_SIZE=140 -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
        -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DFRONTERA_WARNINGS_AS_ERRORS=ON >"$scratch/configure" 2>&1 || {
        cat "$scratch/configure"
        return 1
    }
    # Of what moc and rcc write, and of the commit, nothing is there. The sources of ui take longest
    # and stand last.
    sed -nE 's/^ *"command": "(.*)",?$/\1/p' "$build/compile_commands.json" |
        grep -vE '/(moc|[.]rcc|resources|frontera_commit[.]dir)/' | tac |
        sed -E 's/\\(.)/\1/g; s/ -o [^ ]+ -c / -fsyntax-only -c /' >"$scratch/commands"
    (($(wc -l <"$scratch/commands") > 5)) || echo "hardly any source was found"
    (cd "$build" && xargs -d '\n' -n 1 -P "$(nproc)" bash -c) <"$scratch/commands"
}

# begin NAME CHECK: lets a check run beside the others.
names=()
begin() {
    local name=$1 check=$2
    # Not as a condition: bash would then ignore every failure inside the check.
    (
        set +e
        (set -e; "$check") >"$scratch/$check.problems" 2>&1
        echo $? >"$scratch/$check.status"
    ) &
    names+=("$check $name")
}

# The longest first.
begin "g++ has nothing to say" check_gcc
begin "every sentence is translated into Spanish" check_translations
begin "the sources are formatted as .clang-format says" check_format
begin "core includes nothing but the standard library, Boost, libcsv and QtCore" check_core_includes
begin "what only one system has stands in core/os" check_systems
begin "each room of core and ui includes only those below it" check_rooms
begin "every source names its authors and licence" check_licences
begin "no file is too long" check_lengths
wait

failed=0
for name in "${names[@]}"; do
    problems=$scratch/${name%% *}.problems
    status=$(<"$scratch/${name%% *}.status")
    if ((status == 0)) && [[ ! -s $problems ]]; then
        echo "ok      ${name#* }"
    else
        echo "FAILED  ${name#* }"
        [[ -s $problems ]] || echo "ended with status $status" >"$problems"
        sed 's/^/        /' "$problems"
        failed=1
    fi
done
exit "$failed"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# app/windows/libraries.sh [--ready]: builds Qt, QCustomPlot, giflib and libcsv for Windows from Debian's sources,
# once for each version of Debian's Qt, below ~/.cache/frontera (or $XDG_CACHE_HOME), and writes the folder
# in which they are then installed. The first time takes about an hour on two cores; build.sh installs what
# it needs. What was built stays where it stops. --ready only tells, by how it ends, whether all are there.
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
# The tools that run here (moc, rcc) have to be of the version of what is built.
version=$(dpkg-query -W -f='${source:Version}' qt6-base-dev)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/frontera/windows-$version
prefix=$cache/installed
all=(qtbase qtsvg qcustomplot giflib libcsv boost linguist)
if [[ ${1:-} == --ready ]]; then
    for name in "${all[@]}"; do
        [[ -e $cache/built/$name ]] || exit 1
    done
    exit 0
fi
mkdir -p "$cache"/{lists/partial,sources,built} "$prefix"/{include,lib/cmake}
export FRONTERA_WINDOWS_LIBRARIES=$prefix

say() { printf '%s\n' "$*" >&2; }

# apt OPTION...: apt-get with a list of sources of its own, as the system may know none.
apt() {
    apt-get -q -o Dir::Etc::SourceList="$cache/debian.sources" -o Dir::Etc::SourceParts=- \
        -o Dir::State::Lists="$cache/lists" -o APT::Sandbox::User=root "$@"
}

# unpack PACKAGE: the folder of Debian's source package, with Debian's changes.
unpack() {
    local package=$1 folder=$cache/sources/$1
    if [[ ! -d $folder ]]; then
        if [[ ! -e $cache/debian.sources ]]; then
            printf '%s\n' "Types: deb-src" "URIs: http://deb.debian.org/debian" \
                "Suites: bookworm bookworm-updates" "Components: main" \
                "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg" >"$cache/debian.sources"
            apt update >&2
        fi
        rm -rf "$cache/fetched"
        mkdir "$cache/fetched"
        if ! (cd "$cache/fetched" && apt source --download-only "$package") >&2; then
            say "The source package $package could not be fetched from Debian's mirror, which lacks some of" \
                "its files at times; call this again later: what is built stays in $cache."
            exit 1
        fi
        dpkg-source --no-check --no-copy -x "$cache"/fetched/*.dsc "$folder.part" >&2
        mv "$folder.part" "$folder"
        rm -rf "$cache/fetched"
    fi
    printf '%s\n' "$folder"
}

# once NAME COMMAND...: runs a command that has not ended well yet; its words are kept.
once() {
    local name=$1 status=0
    shift
    [[ ! -e $cache/built/$name ]] || return 0
    say "Building $name for Windows."
    # Not as a condition: bash would then ignore every failure inside.
    set +e
    (set -e; "$@") >"$cache/$name.log" 2>&1
    status=$?
    set -e
    if ((status != 0)); then
        tail -n 20 "$cache/$name.log" >&2
        say "$name could not be built; see $cache/$name.log."
        exit 1
    fi
    touch "$cache/built/$name"
}

# build SOURCE NAME OPTION...: with CMake.
build() {
    local source=$1 name=$2
    shift 2
    cmake -G Ninja -S "$source" -B "$cache/build-$name" --toolchain "$here/toolchain.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DCMAKE_INSTALL_LIBDIR=lib "$@"
    ninja -C "$cache/build-$name"
    ninja -C "$cache/build-$name" install
    rm -rf "$cache/build-$name"
}

qtbase() {
    # What the program does not use, and what Debian's mingw has no headers of. The libraries that Debian
    # has only for Linux are those in Qt's own sources.
    local off=() feature
    for feature in system_{zlib,png,jpeg,freetype,harfbuzz,pcre2,doubleconversion} zstd icu glib sql network \
        xml dbus opengl vulkan openssl qmake direct2d1_1 concurrent androiddeployqt tabletevent pkg_config; do
        off+=("-DFEATURE_$feature=OFF")
    done
    build "$1" qtbase -DQT_HOST_PATH=/usr "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(uname -m)-linux-gnu/cmake" \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DINPUT_opengl=no \
        "${off[@]}"
}

qtsvg() {
    build "$1" qtsvg -DQT_HOST_PATH=/usr "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(uname -m)-linux-gnu/cmake" \
        -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF
}

# plain SOURCE NAME FILES...: a static library of C files, and its header.
plain() {
    local source=$1 name=$2 header=$3 objects=() file
    shift 3
    for file in "$@"; do
        x86_64-w64-mingw32-gcc-posix -O2 -DNDEBUG -c "$source/$file.c" -o "$cache/$name-$file.o"
        objects+=("$cache/$name-$file.o")
    done
    x86_64-w64-mingw32-ar rcs "$prefix/lib/lib$name.a" "${objects[@]}"
    rm "${objects[@]}"
    cp "$source/$header" "$prefix/include"
}

qcustomplot() {
    build "$here/qcustomplot" qcustomplot -DQCUSTOMPLOT="$1"
}

# lupdate and lrelease run here: those of the system, under the name that CMake looks for.
linguist() {
    local from to=$prefix/lib/cmake/Qt6LinguistTools file
    from=/usr/lib/$(uname -m)-linux-gnu/cmake/Qt6LinguistTools
    mkdir -p "$to"
    for file in Qt6LinguistToolsConfig.cmake Qt6LinguistToolsConfigVersion.cmake; do
        printf 'include("%s/%s")\n' "$from" "$file" >"$to/$file"
    done
}

# Debian's folder of Boost's headers alone, as the others beside it are Linux's.
boost() { ln -sfn /usr/include/boost "$prefix/include/boost"; }

# library NAME PACKAGE COMMAND...: builds what Debian's source package has, if it is not yet built.
library() {
    local name=$1 package=$2 how=$3 folder
    shift 3
    [[ ! -e $cache/built/$name ]] || return 0
    folder=$(unpack "$package")
    once "$name" "$how" "$folder" "$@"
    rm -rf "$folder"
}

library qtbase qt6-base qtbase
library qtsvg qt6-svg qtsvg
library qcustomplot qcustomplot qcustomplot
library giflib giflib plain gif gif_lib.h dgif_lib egif_lib gif_err gif_hash gifalloc openbsd-reallocarray
library libcsv libcsv plain csv csv.h libcsv
once boost boost
once linguist linguist
printf '%s\n' "$prefix"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# app/windows/build.sh: builds Frontera for 64-bit Windows on Debian 12, and makes of it, in build/windows,
# a folder that starts anywhere, a .zip of it, and an installer. The libraries are built once
# (libraries.sh): about an hour on two cores, and then never again for this Debian.
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(dirname "$(dirname "$here")")
build=$root/build/windows
say() { printf '%s\n' "$*" >&2; }

"$root/app/packages.sh" build windows
FRONTERA_WINDOWS_LIBRARIES=$("$here/libraries.sh")
export FRONTERA_WINDOWS_LIBRARIES
libraries=$FRONTERA_WINDOWS_LIBRARIES

say "Building Frontera for Windows."
log=$build/log
mkdir -p "$build"
if ! {
    cmake -G Ninja -S "$root" -B "$build" --toolchain "$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=70 -DBUILD_TESTING=OFF -DQT_HOST_PATH=/usr \
        "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(uname -m)-linux-gnu/cmake" &&
        ninja -C "$build"
} >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    say "Frontera could not be built for Windows; see $log."
    exit 1
fi

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=frontera-$version-windows-x86_64
tree=$build/$name
rm -rf "$tree" "$tree.zip" "$tree.exe"
mkdir -p "$tree"/{platforms,imageformats,iconengines,translations,fonts,licences}

cp "$build"/frontera{,-window}.exe "$tree"
cp "$libraries"/plugins/platforms/q{windows,offscreen}.dll "$tree/platforms"
cp "$libraries"/plugins/imageformats/q{gif,jpeg,svg}.dll "$tree/imageformats"
cp "$libraries"/plugins/iconengines/qsvgicon.dll "$tree/iconengines"
cp "$(qmake6 -query QT_INSTALL_TRANSLATIONS)/qtbase_es.qm" "$tree/translations"
cp /usr/share/fonts/truetype/dejavu/DejaVuSans{,-Bold,Mono,Mono-Bold}.ttf "$tree/fonts"
printf '[Paths]\nPrefix=.\nPlugins=.\nTranslations=translations\n' >"$tree/qt.conf"

# The libraries that these need, and those that they need, but for Windows' own.
places=("$libraries/bin" "$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")"
    /usr/x86_64-w64-mingw32/lib)
needed_by() {
    find "$tree" \( -name '*.exe' -o -name '*.dll' \) -exec x86_64-w64-mingw32-objdump -p {} + |
        sed -n 's/^\tDLL Name: //p' | sort -u
}
until [[ ${known:-} == "${needed:=$(needed_by)}" ]]; do
    known=$needed
    for library in $needed; do
        for place in "${places[@]}"; do
            [[ ! -e $place/$library || -e $tree/$library ]] || cp "$place/$library" "$tree"
        done
    done
    needed=$(needed_by)
done
find "$tree" \( -name '*.exe' -o -name '*.dll' \) -exec x86_64-w64-mingw32-strip {} +

# The licences, as Debian keeps them, and where the sources are.
for package in libqt6core6 libqt6svg6 libqcustomplot-dev libgif-dev libcsv-dev libboost-dev \
    g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev fonts-dejavu-core qt6-translations-l10n; do
    install -D -m644 "/usr/share/doc/$package/copyright" "$tree/licences/$package.txt"
    dpkg-query -W -f '${source:Package} ${source:Version} (${Package})\n' "$package"
done | sort -u >"$tree/licences/SOURCES.txt"
for common in GPL-2 GPL-3 LGPL-2.1 LGPL-3 Apache-2.0; do
    cp "/usr/share/common-licenses/$common" "$tree/licences/$common.txt"
done
unix2dos_copy() { sed 's/$/\r/' "$1" >"$2"; } # for Windows' editor of old
unix2dos_copy "$here/README.txt" "$tree/README.txt"
unix2dos_copy "$root/LICENSE" "$tree/LICENSE.txt"
unix2dos_copy "$root/CHANGELOG.md" "$tree/CHANGELOG.txt"

(cd "$build" && zip -q -9 -r "$name.zip" "$name")
if ! makensis -V2 -DVERSION="$version" -DTREE="$tree" -DICON="$build/app/frontera.ico" -DOUTPUT="$tree.exe" \
    "$here/installer.nsi" >"$log" 2>&1; then
    cat "$log" >&2
    say "The installer could not be made; see the messages above."
    exit 1
fi
say "For Windows are made: $tree.exe (installer) and $tree.zip."

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# app/portable/archive.sh BUILD: makes BUILD/frontera-VERSION-linux-x86_64.tar.xz of a built program.
# In it are the program, its libraries, the plugins and the Spanish of Qt, the fonts that pictures
# name, and the licence of each. Unpacked anywhere, it starts on a Linux whose C library is at least
# as new as the one here. Writes the path of the archive; `app/run.sh --portable` calls it.
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(dirname "$(dirname "$here")")
build=$(readlink -f "${1:?usage: app/portable/archive.sh BUILD}")
# Every Linux with a desktop has these, and its drivers want its own.
systems_own='^(libc6|libgcc-s1|libstdc\+\+6|libdrm2|libgbm1)$'
plugins=(platforms/libq{xcb,wayland-generic,offscreen}.so platformthemes/libqxdgdesktopportal.so
    platforminputcontexts/lib{compose,ibus}platforminputcontextplugin.so
    wayland-shell-integration/libxdg-shell.so
    imageformats/libq{gif,jpeg,svg}.so iconengines/libqsvgicon.so)
fonts=(/usr/share/fonts/truetype/dejavu/DejaVuSans{,-Bold,Mono,Mono-Bold}.ttf)

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=frontera-$version-linux-$(uname -m)
work=$(mktemp -d "${TMPDIR:-/tmp}/frontera-portable.XXXXXX")
trap 'rm -rf "$work"' EXIT
tree=$work/$name
umask 022

# owners FILE...: the packages that these files of the system come from, each as "package path".
owners() {
    local file paths=()
    for file in "$@"; do
        file=$(readlink -f "$file")
        paths+=("$file" "${file#/usr}") # a package may name it from before /lib became a link
    done
    { dpkg-query -S "${paths[@]}" 2>/dev/null || true; } | sed -n 's/^\([^:, ]*\)\(:[^ ]*\)*: \//\1 \//p'
}

cmake --install "$build" --prefix "$tree" --strip >/dev/null
programs=("$tree/bin/frontera" "$tree/libexec/frontera/frontera-window")
# DT_RPATH, unlike DT_RUNPATH, is also for the libraries that libraries need. These are left as
# Debian built them.
patchelf --force-rpath --set-rpath "\$ORIGIN/../lib" "${programs[0]}"
patchelf --force-rpath --set-rpath "\$ORIGIN/../../lib" "${programs[1]}"
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\nData=share/frontera\n' >"$tree/bin/qt.conf"
sed 's|^Prefix=.*|Prefix=../..|' "$tree/bin/qt.conf" >"$tree/libexec/frontera/qt.conf"
ln -s bin/frontera "$tree/frontera"
install -D -m644 -t "$tree/share/frontera" "$here/qtlogging.ini"

from=$(qmake6 -query QT_INSTALL_PLUGINS)
for plugin in "${plugins[@]}"; do
    install -D -m644 "$from/$plugin" "$tree/plugins/$plugin"
done
words=$(qmake6 -query QT_INSTALL_TRANSLATIONS)/qtbase_es.qm
install -D -m644 -t "$tree/translations" "$words"
install -D -m644 -t "$tree/share/frontera/fonts" "${fonts[@]}" "$here/fonts.conf"

ldd "${programs[@]}" "${plugins[@]/#/$from/}" >"$work/needed"
if grep 'not found' "$work/needed" >&2; then exit 1; fi
mapfile -t libraries < <(sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' "$work/needed" | sort -u)
owners "${libraries[@]}" | sort -u >"$work/libraries"
for library in "${libraries[@]}"; do
    real=$(readlink -f "$library")
    package=$(awk -v a="$real" -v b="${real#/usr}" '$2 == a || $2 == b { print $1; exit }' "$work/libraries")
    [[ -n $package ]] || { echo "No package is known to hold $library, so its licence is not either." >&2; exit 1; }
    [[ $package =~ $systems_own ]] || install -D -m644 "$library" "$tree/lib/${library##*/}"
done

# The licences, as Debian keeps them, with those that they name in /usr/share/common-licenses.
licences=$tree/share/doc/licences
{ cut -d' ' -f1 "$work/libraries"; owners "$words" "${fonts[@]}" "${plugins[@]/#/$from/}" | cut -d' ' -f1; } |
    sort -u | grep -vE "$systems_own" >"$work/packages"
while read -r package; do
    install -D -m644 "/usr/share/doc/$package/copyright" "$licences/$package"
done <"$work/packages"
for common in /usr/share/common-licenses/*; do
    ! grep -rqsw "common-licenses/${common##*/}" "$licences" ||
        install -D -m644 "$common" "$licences/common-licenses/${common##*/}"
done
# What sources.debian.org has the sources of.
xargs dpkg-query -W -f '${source:Package} ${source:Version} (${Package})\n' <"$work/packages" |
    sort -u >"$licences/SOURCES"

# install.sh writes the program's path into it.
sed -i 's|^Exec=.*|Exec=frontera %f|' "$tree/share/applications/org.frontera.frontera.desktop"
install -m755 "$root/app/install.sh" "$tree"
install -m644 "$here/README.txt" "$root/LICENSE" "$root/CHANGELOG.md" "$tree"

find "$tree" -type d -exec chmod 755 {} +
tar --create --directory "$work" --sort=name --owner=0 --group=0 --numeric-owner \
    --mtime="@${SOURCE_DATE_EPOCH:-$(date +%s)}" "$name" | xz -9e --threads=1 >"$work/$name.tar.xz"
mv "$work/$name.tar.xz" "$build"
echo "$build/$name.tar.xz"

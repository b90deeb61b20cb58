#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# app/install.sh BUILD [PREFIX]: copies the program of the build folder below PREFIX (~/.local if not
# told), with its icon, its entry in the menu, its manual page, its completion for bash, and the type
# of its session files, so that a double click opens one.
# app/install.sh --remove [PREFIX]: deletes these files again.
# In a portable archive (app/portable), ./install.sh [--install [PREFIX]] puts the same there, but
# leaves the program where it was unpacked, and refers to it.
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
prefix=${2:-$HOME/.local}
id=org.frontera.frontera
data=$prefix/share
entry=applications/$id.desktop
files=("$entry" "mime/packages/$id.xml" "icons/hicolor/scalable/apps/$id.svg"
    "metainfo/$id.metainfo.xml" man/man1/frontera.1 bash-completion/completions/frontera)

action=${1:-}
[[ ! -x $here/bin/frontera ]] || action=${action:---install} # it is that of an archive

remove() {
    rm -f "$prefix/bin/frontera" "$prefix/libexec/frontera/frontera-window" "${files[@]/#/$data/}"
    [[ ! -d $prefix/libexec/frontera ]] ||
        rmdir --ignore-fail-on-non-empty "$prefix/libexec/frontera"
}

# A desktop reads what these tools make of the files. Without them there is no desktop either.
refresh() {
    [[ ! -d $data/mime/packages ]] || ! command -v update-mime-database >/dev/null ||
        update-mime-database "$data/mime"
    [[ ! -d $data/applications ]] || ! command -v update-desktop-database >/dev/null ||
        update-desktop-database -q "$data/applications"
}

case $action in
--remove)
    remove
    refresh
    echo "Frontera is no longer installed below $prefix; sessions and settings are left as they are."
    ;;
--install)
    if [[ ! -x $here/bin/frontera || $here -ef $prefix ]]; then
        echo "This is for an unpacked archive, and another folder; app/run.sh --install builds the program." >&2
        exit 2
    fi
    remove
    for file in "${files[@]}"; do
        install -D -m644 "$here/share/$file" "$data/$file"
    done
    # Quoted as resources/desktop/install_launcher.cmake.in does it, and that for sed.
    program=$(sed 's/["`$\\]/\\&/g; s/\\/\\\\/g; s/%/%%/g; s/[\\&|]/\\&/g' <<<"$here/bin/frontera")
    sed -i "s|^Exec=.*|Exec=\"$program\" %f|" "$data/$entry"
    mkdir -p "$prefix/bin"
    ln -s "$here/bin/frontera" "$prefix/bin/frontera"
    refresh
    echo "Frontera is in the menu, and a double click opens its session files; it stays in $here."
    ;;
'' | -*)
    echo "usage: app/install.sh BUILD [PREFIX], or app/install.sh --remove [PREFIX]" >&2
    exit 2
    ;;
*)
    [[ ! -L $prefix/bin/frontera ]] || rm "$prefix/bin/frontera" # a link into an unpacked archive
    cmake --install "$1" --prefix "$prefix" >/dev/null
    refresh
    echo "Frontera is installed as $prefix/bin/frontera; a double click opens its session files."
    ;;
esac

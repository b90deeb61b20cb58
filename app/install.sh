#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# app/install.sh BUILD [PREFIX]: copies the program of the build folder below PREFIX (~/.local if not
# told), with its icon, its entry in the menu, its manual page, its completion for bash, and the type
# of its session files, so that a double click opens one.
# app/install.sh --remove [PREFIX]: deletes these files again.
set -euo pipefail

prefix=${2:-$HOME/.local}
id=org.frontera.frontera
data=$prefix/share

# A desktop reads what these tools make of the files. Without them there is no desktop either.
refresh() {
    [[ ! -d $data/mime/packages ]] || ! command -v update-mime-database >/dev/null ||
        update-mime-database "$data/mime"
    [[ ! -d $data/applications ]] || ! command -v update-desktop-database >/dev/null ||
        update-desktop-database -q "$data/applications"
}

case ${1:-} in
--remove)
    rm -f "$prefix/bin/frontera" "$prefix/libexec/frontera/frontera-window" \
        "$data/applications/$id.desktop" "$data/mime/packages/$id.xml" \
        "$data/icons/hicolor/scalable/apps/$id.svg" "$data/metainfo/$id.metainfo.xml" \
        "$data/man/man1/frontera.1" "$data/bash-completion/completions/frontera"
    [[ ! -d $prefix/libexec/frontera ]] ||
        rmdir --ignore-fail-on-non-empty "$prefix/libexec/frontera"
    refresh
    echo "Frontera is no longer installed below $prefix; sessions and settings are left as they are."
    ;;
'' | -*)
    echo "usage: app/install.sh BUILD [PREFIX], or app/install.sh --remove [PREFIX]" >&2
    exit 2
    ;;
*)
    cmake --install "$1" --prefix "$prefix" >/dev/null
    refresh
    echo "Frontera is installed as $prefix/bin/frontera; a double click opens its session files."
    ;;
esac

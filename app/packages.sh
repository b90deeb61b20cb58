#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# app/packages.sh SECTION...: installs the packages of these sections of packages.txt (build,
# install, package, packages, portable, windows, wine, test, faults, clang, check) that are missing.
# Says nothing, and needs no administrator, when none is.
# Everything is written to stderr: `app/run.sh trace` owns stdout.
set -euo pipefail

list="$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/packages.txt"

say() { printf '%s\n' "$*" >&2; }

# packages_of SECTION: the names in that section, one a line.
packages_of() {
    local line section=
    while read -r line; do
        if [[ $line =~ ^#\ \[([a-z]+)\] ]]; then
            section=${BASH_REMATCH[1]}
        elif [[ $section == "$1" && -n $line && $line != '#'* ]]; then
            printf '%s\n' "$line"
        fi
    done <"$list"
}

wanted=()
for section in "$@"; do
    mapfile -t -O "${#wanted[@]}" wanted < <(packages_of "$section")
done
if ((${#wanted[@]} == 0)); then
    say "usage: app/packages.sh SECTION... (build, install, package, packages, portable, windows, wine, test, faults, clang, check)"
    exit 2
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not a Debian system: if a tool is missing, install by hand what Debian 12 calls" \
        "${wanted[*]}."
    exit 0
fi

# dpkg-query fails for names it has never heard of, which is an answer here and not an error.
installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qxF "$package installed" <<<"$installed" || missing+=("$package")
done
((${#missing[@]} > 0)) || exit 0

# Recommended packages are left out on purpose: packages.txt names all that is used. A new machine
# may still be running its own updates, so wait for the lock.
options=(-o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
install=(apt-get -q -y "${options[@]}" install --no-install-recommends "${missing[@]}")
by_hand="apt-get update && apt-get install --no-install-recommends ${missing[*]}"

as_root=(env DEBIAN_FRONTEND=noninteractive)
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        say "Packages are missing and there is no sudo here; ask an administrator to run:" \
            "$by_hand"
        exit 1
    fi
    as_root=(sudo "${as_root[@]}")
    say "Installing with sudo, which may ask for your password: ${missing[*]}"
else
    say "Installing: ${missing[*]}"
fi

# An unreachable third-party source must not stop the installation from the others.
"${as_root[@]}" apt-get -q "${options[@]}" update </dev/null >&2 ||
    say "The lists of packages could not all be updated; going on with what is known."
if ! "${as_root[@]}" "${install[@]}" </dev/null >&2; then
    say "The packages could not be installed (their names are those of Debian 12)." \
        "An administrator can try: $by_hand"
    exit 1
fi

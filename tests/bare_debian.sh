# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by packages.sh and portable.sh, as root, in $tree: a bare Debian in a folder, a person and a display
# for it, and what they say. All of it goes with the script.
((EUID == 0)) || { echo "Only root can make a system of its own: sudo $0" >&2; exit 1; }
# What is mounted here goes with this process.
[[ -n ${FRONTERA_MOUNTS:-} ]] || FRONTERA_MOUNTS=own exec unshare --mount "$tree/tests/${0##*/}" "$@"

work=$(mktemp -d "${TMPDIR:-/tmp}/frontera-bare.XXXXXX")
servers=()
finish() {
    local server
    for server in "${servers[@]}"; do kill "$server" 2>/dev/null || true; done
    forget_debian
    rm -rf --one-file-system "$work"
}
trap finish EXIT

step() { printf '%4d s  %s\n' "$SECONDS" "$*"; }
fail() {
    printf 'FAILED  %s\n' "$*"
    exit 1
}
# quietly COMMAND...: shows what a command says only if it fails.
quietly() {
    "$@" >"$work/said" 2>&1 </dev/null || { cat "$work/said"; fail "$*"; }
}
# silent COMMAND...: such a tool says nothing if it finds nothing.
silent() {
    quietly "$@"
    [[ ! -s $work/said ]] || { cat "$work/said"; fail "$*"; }
}

# bare_debian SUITE: makes one with apt and no more, from the servers this system has its packages of.
# Sets root, its folder, and person, which stands before a command that a person of it runs.
bare_debian() {
    local sources=/etc/apt/sources.list.d/debian.sources
    [[ -e $sources ]] || sources=/etc/apt/sources.list
    sed "s/\<bookworm\>/$1/g" "$sources" >"$work/${sources##*/}"
    root=$work/$1
    quietly mmdebstrap --variant=apt "$1" "$root" "$work/${sources##*/}"
    mount -t proc proc "$root/proc"
    mkdir -p "$root/home/teacher"
    chown 1000:1000 "$root/home/teacher"
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    person=(chroot --userspec=1000:1000 "$root" env -i HOME=/home/teacher PATH=/usr/bin:/bin LC_ALL=C.UTF-8)
}
# forget_debian: deletes the last one.
forget_debian() {
    [[ -n ${root:-} ]] || return 0
    ! mountpoint -q "$root/proc" || umount "$root/proc"
    rm -rf --one-file-system "$root"
}

# files: all paths of the system, but of what it and the person keep.
files() { (cd "$root" && find . -xdev \( -path ./var -o -path ./home -o -path ./tmp \) -prune -o -print | sort); }

# see_window PICTURE COMMAND...: opens a window of the person's on a display, sees that it stays, shows
# something and says nothing, takes its picture, and closes it.
see_window() {
    local picture=$1 number server window colours
    shift
    [[ -e $work/number ]] || mkfifo "$work/number"
    Xvfb -displayfd 3 -screen 0 1280x720x24 3>"$work/number" 2>/dev/null &
    server=$!
    servers+=("$server")
    read -r number <"$work/number"
    "${person[@]}" "DISPLAY=:$number" LANGUAGE=es "$@" >"$work/window" 2>&1 &
    window=$!
    servers+=("$window")
    sleep 6
    kill -0 "$window" 2>/dev/null || { cat "$work/window"; fail "the window has closed again"; }
    import -display ":$number" -window root "$picture"
    colours=$(identify -format %k "$picture")
    ((colours > 100)) || fail "nothing is to be seen in $picture"
    [[ ! -s $work/window ]] || { cat "$work/window"; fail "the window has complained"; }
    kill "$window"
    wait "$window" 2>/dev/null || true
    kill "$server"
    wait "$server" 2>/dev/null || true
    echo "        $picture shows it, in $colours colours"
}

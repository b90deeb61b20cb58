#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/packages.sh [PICTURE.png]: makes the package for Debian, lets Debian's own tools look at it,
# installs it in a bare Debian 12 of its own, with what it depends on and no more, uses the program
# there, and removes it. PICTURE: where a picture of the open window goes. Needs root, a network, and
# some minutes; the packages it needs itself are those of the section [packages].
set -euo pipefail

tree=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
picture=$(realpath -m "${1:-$tree/build/release/installed.png}")
cd "$tree"
((EUID == 0)) || { echo "Only root can make a system of its own: sudo tests/packages.sh" >&2; exit 1; }
# What is mounted here goes with this process.
[[ -n ${FRONTERA_MOUNTS:-} ]] || FRONTERA_MOUNTS=own exec unshare --mount "$0" "$picture"
app/packages.sh build package packages

work=$(mktemp -d "${TMPDIR:-/tmp}/frontera-packages.XXXXXX")
root=$work/root
servers=()
finish() {
    local server
    for server in "${servers[@]}"; do kill "$server" 2>/dev/null || true; done
    ! mountpoint -q "$root/proc" || umount "$root/proc"
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
# A person of that system, before a command that is run by one.
person=(chroot --userspec=1000:1000 "$root" env -i HOME=/home/teacher PATH=/usr/bin:/bin LC_ALL=C.UTF-8)

step "the package is built"
app/run.sh --package
package=("$tree"/build/release/frontera_*.deb)

step "lintian, and the tools for its parts, find no error"
quietly lintian --allow-root --fail-on error,warning "${package[0]}"
quietly dpkg-deb -x "${package[0]}" "$work/parts"
share=$work/parts/usr/share
silent desktop-file-validate "$share/applications/org.frontera.frontera.desktop"
quietly appstreamcli validate --no-net "$share/metainfo/org.frontera.frontera.metainfo.xml"
gzip -dc "$share/man/man1/frontera.1.gz" >"$work/frontera.1"
quietly mandoc -Tlint -W warning "$work/frontera.1"

step "a bare Debian 12 is made"
sources=/etc/apt/sources.list.d/debian.sources
[[ -e $sources ]] || sources=/etc/apt/sources.list
quietly mmdebstrap --variant=apt bookworm "$root" "$sources"
mount -t proc proc "$root/proc"
mkdir -p "$root/home/teacher"
chown 1000:1000 "$root/home/teacher"
cp /etc/resolv.conf /etc/hosts "$root/etc/"

files() { (cd "$root" && find . -xdev \( -path ./var -o -path ./home -o -path ./tmp \) -prune -o -print | sort); }
packages() { chroot "$root" dpkg-query -W -f '${Package} ${db:Status-Status}\n'; }
apt() {
    quietly chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -y --no-install-recommends "$@"
}
cp "${package[0]}" "$root/tmp/frontera.deb"
files >"$work/files.before"
packages >"$work/packages.before"

step "the package is installed there by apt"
apt update
apt install /tmp/frontera.deb

step "the program is used"
"${person[@]}" frontera --version >"$work/version"
cat "$work/version"
"${person[@]}" frontera trace --gate and --rate 0.1 >"$work/trace" 2>/dev/null
build/release/app/frontera trace --gate and --rate 0.1 2>/dev/null | cmp - "$work/trace" ||
    fail "the installed program prints another trace"
for kind in png svg; do
    quietly "${person[@]}" frontera export --gate xor --lang es --output "/home/teacher/xor.$kind"
    build/release/app/frontera export --gate xor --lang es --output "$work/xor.$kind"
done
cmp "$work/xor.svg" "$root/home/teacher/xor.svg" || fail "the installed program draws another picture"
identify "$root/home/teacher/xor.png" | grep -q ' 1280x720 ' || fail "the picture has another size"
"${person[@]}" bash -c '. /usr/share/bash-completion/completions/frontera
    COMP_WORDS=(frontera trace --gate xn) COMP_CWORD=3
    _frontera frontera; [[ ${COMPREPLY[*]} == xnor ]]' || fail "bash completes no gate"

step "its window is opened on a display"
mkfifo "$work/number"
Xvfb -displayfd 3 -screen 0 1280x720x24 3>"$work/number" 2>/dev/null &
servers+=($!)
read -r number <"$work/number"
"${person[@]}" "DISPLAY=:$number" LC_ALL=C.UTF-8 LANGUAGE=es frontera --gate xor --step 20 >"$work/window" 2>&1 &
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
echo "        $picture shows it, in $colours colours"

step "the package is removed, and leaves nothing"
apt purge frontera
apt autoremove --purge
files >"$work/files.after"
packages >"$work/packages.after"
diff "$work/packages.before" "$work/packages.after" || fail "packages are left"
diff "$work/files.before" "$work/files.after" || fail "files are left"
[[ -z $(find "$root/var" -iname '*frontera*' -not -path '*/apt/*') ]] || fail "files are left in /var"

step "done"

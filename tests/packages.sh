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
set -- "$picture"
. tests/bare_debian.sh
app/packages.sh build package packages

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
bare_debian bookworm

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
see_window "$picture" frontera --gate xor --step 20

step "the package is removed, and leaves nothing"
apt purge frontera
apt autoremove --purge
files >"$work/files.after"
packages >"$work/packages.after"
diff "$work/packages.before" "$work/packages.after" || fail "packages are left"
diff "$work/files.before" "$work/files.after" || fail "files are left"
[[ -z $(find "$root/var" -iname '*frontera*' -not -path '*/apt/*') ]] || fail "files are left in /var"

step "done"

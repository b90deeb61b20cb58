#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/portable.sh [FOLDER]: makes the portable archive, unpacks it in a bare Debian 12 and a bare
# Debian 13 of its own, which have neither Qt nor a font, uses the program there, puts it into the menu
# and takes it out again. FOLDER: where pictures of the open windows go. Needs root, a network, and some
# minutes; the packages it needs itself are those of the section [packages].
set -euo pipefail

tree=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
pictures=$(realpath -m "${1:-$tree/build/release}")
cd "$tree"
set -- "$pictures"
. tests/bare_debian.sh
app/packages.sh build portable packages

step "the archive is built"
rm -f build/release/frontera-*.tar.xz
app/run.sh --portable
archive=("$tree"/build/release/frontera-*.tar.xz)
size=$(stat -c %s "${archive[0]}")
echo "        $((size / 1000000)) MB"
((size <= 30000000)) || fail "the archive is larger than 30 MB"

# What it is to print and draw.
built=build/release/app/frontera
"$built" trace --gate and >"$work/trace" 2>/dev/null
for kind in png svg; do
    quietly "$built" export --gate xor --lang es --output "$work/xor.$kind"
done
"$built" --version | head -n 1 >"$work/version"

# stay_on_wayland COMMAND...: opens a window of the person's where there is Wayland alone, sees that it
# stays and says nothing, and closes it.
stay_on_wayland() {
    local run=$root/tmp/run desktop window
    mkdir -m 700 "$run"
    XDG_RUNTIME_DIR=$run weston --backend=headless-backend.so --socket=wayland-9 >"$work/desktop" 2>&1 &
    desktop=$!
    servers+=("$desktop")
    until [[ -S $run/wayland-9 ]]; do
        kill -0 "$desktop" 2>/dev/null || { cat "$work/desktop"; fail "there is no Wayland"; }
        sleep 0.1
    done
    chown -R 1000:1000 "$run"
    # Every system with a display has the keyboards of the world.
    mkdir "$root/usr/share/X11"
    cp -r /usr/share/X11/xkb "$root/usr/share/X11"
    "${person[@]}" XDG_RUNTIME_DIR=/tmp/run WAYLAND_DISPLAY=wayland-9 XDG_SESSION_TYPE=wayland "$@" >"$work/window" 2>&1 &
    window=$!
    servers+=("$window")
    sleep 6
    kill -0 "$window" 2>/dev/null || { cat "$work/window"; fail "the window has closed again"; }
    grep -q platforms/libqwayland "/proc/$window/maps" || fail "the window is not one of Wayland"
    [[ ! -s $work/window ]] || { cat "$work/window"; fail "the window has complained"; }
    kill "$window" "$desktop"
    wait "$window" "$desktop" 2>/dev/null || true
    rm -r "$run" "$root/usr/share/X11"
}

# try SUITE: does it all in a bare Debian of that name.
try() {
    local suite=$1 home frontera there kind
    step "$suite: a bare Debian is made, and the archive is unpacked there"
    bare_debian "$suite"
    home=$root/home/teacher
    files >"$work/files.before"
    there="/home/teacher/Mis cosas de física"
    mkdir "$root$there"
    tar -xf "${archive[0]}" --no-same-owner -C "$root$there"
    there+=/$(basename "${archive[0]}" .tar.xz)
    chown -R 1000:1000 "$home"

    step "$suite: no part lacks a library"
    chroot "$root" env LD_LIBRARY_PATH="$there/lib" bash -c 'shopt -s globstar; ldd "$0"/lib/* "$0"/plugins/**/*.so' \
        "$there" >"$work/needed"
    ! grep 'not found' "$work/needed" || fail "libraries are missing"

    step "$suite: the program is used"
    frontera=$there/frontera
    "${person[@]}" "$frontera" --version >"$work/said"
    cat "$work/said"
    head -n 1 "$work/said" | cmp - "$work/version" || fail "it is another version"
    "${person[@]}" "$frontera" trace --gate and 2>/dev/null | cmp - "$work/trace" ||
        fail "the program prints another trace"
    for kind in png svg; do
        quietly "${person[@]}" "$frontera" export --gate xor --lang es --output "/home/teacher/xor.$kind"
        cmp "$work/xor.$kind" "$home/xor.$kind" || fail "the program draws another picture"
    done

    step "$suite: its window is opened, with X11 and with Wayland"
    see_window "$pictures/portable-$suite.png" "$frontera" --gate xor --step 20
    stay_on_wayland "$frontera" --gate xor --step 20

    step "$suite: it is put into the menu, and is known there by its path"
    # The pictures, and what the window keeps for the person.
    rm -rf "$home"/xor.* "$home/.cache" "$home/.config" "$home/.local"
    quietly "${person[@]}" "$there/install.sh"
    desktop-file-validate "$home/.local/share/applications/org.frontera.frontera.desktop"
    "${person[@]}" sh -c "$(sed -n 's/^Exec=\(.*\) %f$/\1/p' \
        "$home/.local/share/applications/org.frontera.frontera.desktop") --version" | head -n 1 |
        cmp - "$work/version" || fail "the menu has another program"
    "${person[@]}" bash -lc 'PATH=~/.local/bin:$PATH; frontera trace --gate and' 2>/dev/null |
        cmp - "$work/trace" || fail "its name is not known"

    step "$suite: it is taken out again, deleted, and leaves nothing"
    quietly "${person[@]}" "$there/install.sh" --remove
    rm -r "${root:?}${there:?}"
    files >"$work/files.after"
    diff "$work/files.before" "$work/files.after" || fail "files are left"
    [[ -z $(find "$home" "$root/tmp" ! -type d) ]] || { find "$home" "$root/tmp" ! -type d; fail "files are left"; }
    forget_debian
}

for suite in bookworm trixie; do try "$suite"; done
step "done"

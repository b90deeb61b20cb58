#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/windows.sh [ROUNDS] [FOLDER]: builds the program for Windows (app/windows/build.sh) and uses it under
# Wine beside the one for Linux: what both print, draw and save must be the same. ROUNDS: how many random
# settings are tried (500 if not told); FOLDER: where pictures of the open window go. The packages it needs are
# those of the sections [windows] and [wine].
set -euo pipefail

tree=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
rounds=${1:-500}
pictures=$(realpath -m "${2:-$tree/build/windows}")
cd "$tree"
mkdir -p "$pictures"

step() { printf '%s\n' "$*"; }
fail() { printf 'FAILED  %s\n' "$*"; exit 1; }

step "both programs are built"
app/windows/build.sh
app/run.sh --version >/dev/null
app/packages.sh wine
linux=$tree/build/release/app/frontera
version=$("$linux" --version | sed -n '1s/^frontera \([^,]*\),.*/\1/p')
made=$tree/build/windows/frontera-$version-windows-x86_64
for file in "$made".{zip,exe}; do
    echo "        $(stat -c %s "$file" | awk '{printf "%.1f MB", $1 / 1e6}')  ${file##*/}"
    (($(stat -c %s "$file") <= 30000000)) || fail "${file##*/} is larger than 30 MB"
done

work=$(mktemp -d "${TMPDIR:-/tmp}/frontera-windows.XXXXXX")
display=
finish() {
    wineserver -k 2>/dev/null || true
    [[ -z $display ]] || kill "$display" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
unset DISPLAY WAYLAND_DISPLAY LANGUAGE
export HOME=$work/home WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8
export XDG_CONFIG_HOME=$HOME/config XDG_STATE_HOME=$HOME/state XDG_DATA_HOME=$HOME/data
mkdir -p "$HOME"
wineboot --init >/dev/null 2>&1
windows() { wine "$made/frontera.exe" "$@"; }

# same ARGUMENT...: both programs print the same, say the same, and end in the same way.
compared=0
same() {
    local here=0 there=0
    "$linux" "$@" >"$work/here" 2>"$work/here.words" || here=$?
    windows "$@" >"$work/there" 2>"$work/there.words" || there=$?
    cmp "$work/here" "$work/there" || fail "other output: frontera $*"
    diff "$work/here.words" "$work/there.words" || fail "other words: frontera $*"
    ((here == there)) || fail "ends with $there, not $here: frontera $*"
    compared=$((compared + 1))
}
# one WORD...: one of the words.
one() { local words=("$@"); printf '%s' "${words[RANDOM % $#]}"; }

step "trace and check print the same bytes: $rounds random settings, and all files of tests/data"
RANDOM=20
for ((round = 0; round < rounds; ++round)); do
    options=(--gate "$(one and or xor nand nor xnor x1 true 0110 10010110 11111110)")
    ((RANDOM % 2)) || options+=(--rate "$(one 0.1 0.05 1 0.3 1e-3 2.5)")
    ((RANDOM % 3)) || options+=(--bias "$(one 0 -0.5 0.2 1)")
    ((RANDOM % 4)) || options+=(--targets bipolar)
    ((RANDOM % 4)) || options+=(--at-zero "$(one 0 1 mistake)")
    ((RANDOM % 4)) || options+=(--arithmetic float)
    if ((RANDOM % 5 == 0)); then
        same check "${options[@]}" --format "$(one text json)"
    else
        options+=("$(one --shuffle --wrong --draw --shuffle-once)" "$((RANDOM % 100))")
        same trace "${options[@]}" --epochs "$(one 3 10 40)" --per "$(one step update epoch)" \
            --format "$(one csv json markdown latex)"
    fi
done
for file in $( ((rounds)) && echo tests/data/csv/* tests/data/*.csv); do
    same trace --data "$file" --epochs 5
    same check --data "$file"
done
echo "        $compared runs"

step "names of files keep their letters, and files are written whole"
cd "$work"
mkdir "año ñ"
printf 'altura,año,clase\n1,2,sí\n2,3,no\n' >"año ñ/datos – 1.csv"
same trace --data "año ñ/datos – 1.csv"
same check --data "año ñ/no está.csv"
same trace --data "año ñ"
same trace --gate nix
same code --gate or --language python
windows export --gate xor --output "año ñ/dibujo λ.png"
file "año ñ/dibujo λ.png" | grep -q 'PNG image data, 1280 x 720' || fail "no picture in a folder with accents"
[[ $(find "año ñ" -type f | wc -l) == 2 ]] || fail "a temporary file is left"
windows export --gate and --output "año ñ/dibujo λ.png" # replaces it
if windows export --gate and --output "no hay/x.png" 2>words; then fail "written into a folder that is not there"; fi
grep -q 'no hay' words || fail "no sentence about a folder that is not there"

step "pictures, documents and animations have the same words, and nearly the same pixels"
both() { local output=$1; shift; "$linux" "$@" --output "here.$output"; windows "$@" --output "there.$output"; }
words_of() { pdftotext -layout "$1" - | tr -s ' \n\f' '\n'; }
for view in boundary weights neuron history why wall code; do
    for language in en es; do
        both png export --gate xor --view "$view" --lang "$language"
        off=$(compare -metric RMSE here.png there.png null: 2>&1 | sed 's/.*(\(.*\))/\1/' || true)
        awk -v off="$off" 'BEGIN { exit !(off < 0.02) }' || fail "the picture of $view ($language) is off by $off"
    done
done
both gif export --gate and
cmp here.gif there.gif || fail "the animation differs"
both pdf export --gate xor --view why
cmp <(words_of here.pdf) <(words_of there.pdf) || fail "the PDF has other words"
both svg export --gate xor --view history
cmp here.svg there.svg || fail "the SVG differs"
for document in deck worksheet; do
    both pdf "$document" --gate or
    cmp <(words_of here.pdf) <(words_of there.pdf) || fail "the $document has other words"
    [[ $(pdfinfo here.pdf | grep Pages) == "$(pdfinfo there.pdf | grep Pages)" ]] || fail "the $document has other pages"
done

step "the window opens, steps, saves, and comes back after a kill"
export DISPLAY=:$((90 + RANDOM % 400))
Xvfb "$DISPLAY" -screen 0 1280x742x24 >/dev/null 2>&1 &
display=$!
sleep 1
# wait_for COMMAND...: until it succeeds.
wait_for() {
    local i
    for ((i = 0; i < 100; ++i)); do
        ! "$@" >/dev/null 2>&1 || return 0
        sleep 0.2
    done
    fail "waited in vain for: $*"
}
shown() { xdotool search --onlyvisible --name "$1"; }
picture() { sleep 1; import -window root "$pictures/$1.png"; }
wine "$made/frontera-window.exe" --gate xor >/dev/null 2>&1 &
wait_for shown Frontera
sleep 1
xdotool key Right Right Right w
picture wine-window
xdotool key ctrl+s
wait_for shown 'Save session'
sleep 1
xdotool key ctrl+a
xdotool type --delay 30 'Z:'"${work//\//\\}"'\sesión 1.frontera'
xdotool key Return
wait_for test -s "$work/sesión 1.frontera"
same trace --session "sesión 1.frontera"
xdotool key Right Right
sleep 5 # it is kept each two seconds
pkill -9 -f frontera-window.exe || true
sleep 1
wine "$made/frontera-window.exe" >/dev/null 2>&1 &
wait_for shown Frontera
picture wine-recovered
xdotool key alt+F4
sleep 2
pkill -9 -f frontera-window.exe || true

step "the installer puts it into a person's folder and the menu, and takes it out again"
wine "$made.exe" /S
home=$(find "$WINEPREFIX/drive_c/users" -maxdepth 1 -mindepth 1 ! -name Public | head -n 1)
installed="$home/AppData/Local/Programs/Frontera"
wait_for test -x "$installed/uninstall.exe"
wine "$installed/frontera.exe" trace --gate and 2>/dev/null | cmp - <("$linux" trace --gate and 2>/dev/null) ||
    fail "what is installed prints otherwise"
find "$home" -name Frontera.lnk | grep -q . || fail "it is not in the menu"
wine reg query 'HKCU\Software\Classes\Frontera.Session\shell\open\command' | grep -q frontera-window ||
    fail "a double click does not open sessions"
wine "$installed/uninstall.exe" /S
gone() { [[ ! -e $installed ]]; }
wait_for gone
if find "$home" -name Frontera.lnk | grep -q .; then fail "it is still in the menu"; fi
if wine reg query 'HKCU\Software\Classes\Frontera.Session' >/dev/null 2>&1; then fail "the kind of file is still there"; fi
echo "ok"

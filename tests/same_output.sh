#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/same_output.sh OLD NEW: makes everything that comes out of the program with two builds of it
# (their app/frontera), and names what is not the same to the byte: traces, checks, pictures as SVG,
# sessions, help, and the text of decks and worksheets. For work that should change nothing a
# person sees.
set -euo pipefail

(($# == 2)) || { echo "usage: tests/same_output.sh OLD/app/frontera NEW/app/frontera" >&2; exit 2; }
old=$(readlink -f "$1")
new=$(readlink -f "$2")
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
# QCustomPlot draws axes in the order of a hash.
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen QT_HASH_SEED=0
unset DISPLAY WAYLAND_DISPLAY LANGUAGE "${!QT_SCALE@}"

scratch=$(mktemp -d "${TMPDIR:-/tmp}/frontera-same.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch
mkdir "$scratch/old" "$scratch/new"

# Runs of every kind: settings as they are written on the command line.
runs=(
    "--gate and" "--gate or" "--gate xor" "--gate 1011 --rate 0.25 --weights -1.5,0.7 --bias 0.3"
    "--gate xor --targets bipolar" "--gate xor --no-bias" "--gate and --at-zero 0"
    "--gate xor --order 4,1,3,2" "--gate xor --shuffle 7" "--gate 10010110"
    "--example concert" "--example concert3" "--example iris" "--example noisy-clouds"
    "--data $root/tests/data/csv/comma.csv"
)
states=(0 7 16)
views=(boundary why weights history neuron wall all compare)

cases=0
different=0
# both NAME COMMAND...: runs a command of the program with each build, %p standing for it and %o for
# the file it writes, if any; compares what it writes and says, and its status.
both() {
    local name=$1 which words status
    shift
    for which in old new; do
        words=("${@//%o/$scratch/$which/out}")
        words=("${words[@]//%p/${!which}}")
        status=0
        "${words[@]}" >"$scratch/$which/stdout" 2>"$scratch/$which/stderr" </dev/null || status=$?
        echo "$status" >"$scratch/$which/status"
        # Where it was written is another folder.
        sed -i "s,$scratch/$which/,,g" "$scratch/$which/stderr"
    done
    cases=$((cases + 1))
    if ! diff -rq "$scratch/old" "$scratch/new" >/dev/null; then
        different=$((different + 1))
        echo "different: $name"
    fi
    rm -f "$scratch"/{old,new}/*
}

# as_text NAME COMMAND... FILE.pdf: the same for the words of a document, which has the time in it.
as_text() {
    local name=$1
    shift
    # shellcheck disable=SC2016 # the inner shell expands it
    both "$name" bash -c '"$@" && pdftotext "${@: -1}" "${@: -1}.txt" && rm "${@: -1}"' - "$@"
}

for run in "${runs[@]}"; do
    read -ra settings <<<"$run"
    for format in csv json markdown latex; do
        both "trace $run $format" %p trace "${settings[@]}" --epochs 12 --format "$format"
    done
    for format in text json; do
        both "check $run $format" %p check "${settings[@]}" --format "$format"
    done
done
for run in "${runs[@]:0:13}"; do
    read -ra settings <<<"$run"
    for view in "${views[@]}"; do
        for step in "${states[@]}"; do
            both "$view $run step $step" %p export "${settings[@]}" --view "$view" --step "$step" \
                --show title,table,arithmetic,legend --lang en --output %o.svg
        done
        both "$view $run in Spanish" %p export "${settings[@]}" --view "$view" --step 3 \
            --theme dark --lang es --output %o.svg
    done
done
for language in en es; do
    for run in "--gate xor" "--gate and --targets bipolar" "--example concert3"; do
        read -ra settings <<<"$run"
        as_text "deck $run $language" %p deck "${settings[@]}" --epochs 3 --lang "$language" \
            --output %o.pdf
        as_text "worksheet $run $language" %p worksheet "${settings[@]}" --answers \
            --lang "$language" --output %o.pdf
    done
    for command in "" trace check export deck worksheet examples; do
        both "help of $command $language" env LANGUAGE="$language" %p $command --help
    done
done
both "examples" %p examples
both "animation" %p export --gate xor --from 0 --to 12 --output %o.gif

saver() { echo "$(dirname "$(dirname "$1")")/tests/faults/save_session"; }
if [[ -x $(saver "$old") && -x $(saver "$new") ]]; then
    program_old=$old program_new=$new
    old=$(saver "$old") new=$(saver "$new")
    both "session" %p %o.frontera
    old=$program_old new=$program_new
fi

echo "$cases cases, $different different"
((different == 0))

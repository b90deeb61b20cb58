#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/faults.sh [PROGRAM]: injects faults into the built program, by default that of the release
# build, and prints the table of tests/README.md:
#
#     tests/faults.sh > /tmp/faults.md && mv /tmp/faults.md tests/README.md
#
# Each case is checked here, and the script fails with the first words of each that is wrong: an old
# file is lost, a file is written in part, a temporary one is left, nothing is said, the program
# crashes (status 128 or more) or does not end. It needs root, for a disk that is full and a user
# who is not root; strace, setpriv and unshare are in the section [faults] of app/packages.txt.
set -u

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
program=$(readlink -f "${1:-$root/build/release/app/frontera}")
saver=$(readlink -f "$(dirname "$program")/../tests/faults/save_session")
[[ -x $program && -x $saver ]] || { echo "no program at $program, or no $saver" >&2; exit 2; }
((EUID == 0)) || { echo "this needs root" >&2; exit 2; }
# What is mounted here is seen by nobody else, and goes with this process.
[[ ${FAULTS_ALONE-} ]] || FAULTS_ALONE=1 exec unshare -m "$0" "$program"

export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY
scratch=$(mktemp -d "${TMPDIR:-/tmp}/frontera-faults.XXXXXX")
chmod 755 "$scratch"
trap 'umount "$scratch"/*/disk 2>/dev/null; rm -rf "$scratch"' EXIT

kinds=(png svg pdf gif pages numbered deck worksheet session)
limit=60 # seconds after which a program hangs; the machine may be busy
cases=0
failures=0

# arguments_of KIND FOLDER: the command that writes this kind, in `command`; its files, in `files`.
arguments_of() {
    local run=(--gate xor --lang en)
    local picture=("$program" export "${run[@]}" --size 320x240)
    files=("$2/out.$1")
    case $1 in
    png | svg | pdf) command=("${picture[@]}" --step 3 --output "$2/out.$1") ;;
    gif) command=("${picture[@]}" --from 0 --to 3 --output "$2/out.gif") ;;
    pages)
        command=("${picture[@]}" --from 0 --to 3 --output "$2/out.pdf")
        files=("$2/out.pdf")
        ;;
    numbered)
        command=("${picture[@]}" --from 0 --to 3 --output "$2/out.png")
        files=("$2"/out-00{0,1,2,3}.png)
        ;;
    deck | worksheet)
        command=("$program" "$1" "${run[@]}" --epochs 1 --output "$2/out.pdf")
        files=("$2/out.pdf")
        ;;
    session)
        command=("$saver" "$2/out.frontera")
        files=("$2/out.frontera")
        ;;
    esac
}

fail() {
    ((++failures))
    printf 'FAILED: %s\n' "$*" >&2
    if [[ -s $scratch/said ]]; then sed 's/^/        /' "$scratch/said" | head -n 3 >&2; fi
}

# A file that is old, whole, or neither.
state_of() {
    if [[ ! -e $1 ]]; then echo missing
    elif [[ $(head -c 20 "$1" | tr -d '\0') == "old ${1##*/}" ]]; then echo old
    elif is_whole "$1"; then echo new
    else echo part; fi
}

is_whole() {
    case $1 in
    *.png) tail -c 8 "$1" | head -c 4 | grep -q IEND ;;
    *.svg) tail -n 1 "$1" | grep -q '</svg>' ;;
    *.pdf) tail -n 1 "$1" | grep -q '%%EOF' ;;
    *.gif) [[ $(tail -c 1 "$1") == ';' ]] ;;
    *.frontera) tail -n 1 "$1" | grep -q '^}' ;;
    esac
}

# fill_old: puts an old file under each second name of `files`, so that some are new.
fill_old() {
    local i
    for i in "${!files[@]}"; do
        ((i % 2 == 1)) || printf 'old %s' "${files[i]##*/}" >"${files[i]}"
    done
}

# run WORD...: runs `command` behind these words. Leaves `status`, and what was said in a file.
run() {
    { # what bash says of the dead is no matter
        timeout -k 5 "$limit" "$@" "${command[@]}" >"$scratch/printed" 2>"$scratch/said"
        status=$?
    } 2>"$scratch/ignored"
    ((++cases))
}

# judge NAME FOLDER [EXTRA...]: after run(), whether all is as it should be; EXTRA names may lie in
# the folder besides. Leaves `verdict`: written or kept.
judge() {
    local name=$1 folder=$2 file state left extra
    shift 2
    verdict=wrong
    ((status != 124 && status != 137)) || { fail "$name: hangs"; return; }
    ((status < 128)) || { fail "$name: crashes with status $status"; return; }
    if ((status == 0)); then
        for file in "${files[@]}"; do
            state=$(state_of "$file")
            [[ $state == new ]] || { fail "$name: ends well, and $file is $state"; return; }
        done
    else
        [[ $(grep -c '^frontera: ' "$scratch/said") == 1 ]] ||
            { fail "$name: there is not one sentence"; return; }
        local i
        for i in "${!files[@]}"; do
            state=$(state_of "${files[i]}")
            if [[ ! -d $folder ]]; then continue; fi
            if ((i % 2 == 0)); then [[ $state == old ]]; else [[ $state == missing ]]; fi ||
                { fail "$name: refused, and ${files[i]} is $state"; return; }
        done
    fi
    [[ ! -d $folder ]] || while IFS= read -r left; do
        for extra in "$@" "${files[@]##*/}"; do [[ $left != "$extra" ]] || continue 2; done
        fail "$name: $left is left"
        return
    done < <(ls -A "$folder")
    verdict=kept
    if ((status == 0)); then verdict=written; fi
}

said() {
    sed -nE "s|^frontera: ||; t said; d; :said; s|$scratch(/[a-z]*)?|…|g
        s|out[-0-9]*\\.[a-z]+|FILE|g; p; q" "$scratch/said" | tr '|' '/'
}

# begin_row FAULT, then cell for each kind, then end_row: a row of the table.
begin_row() { row="| $1 |"; sentence=; reason=; title=$1; echo "$1" >&2; }
cell() {
    row+=" $verdict |"
    if [[ $verdict != kept ]]; then return; fi
    grep -q "${reason:-.}" "$scratch/said" || fail "$title, $kind: another reason is said"
    if [[ -z $sentence ]]; then sentence=$(said); fi
}
end_row() { printf '%s %s |\n' "$row" "${sentence:-–}"; }

fresh() {
    rm -rf "$scratch/folder"
    mkdir "$scratch/folder"
    arguments_of "$1" "$scratch/folder"
}

head_of_table() {
    printf '| fault |'
    printf ' %s |' "${kinds[@]}"
    printf ' what was said |\n|---|'
    printf -- '---|%.0s' "${kinds[@]}"
    printf -- '---|\n'
}

# row FAULT EXPECTED REASON WORD...: runs each kind behind these words, over old files. REASON is a
# pattern of what is to be said where it is refused.
row() {
    local expected=$2 kind
    begin_row "$1"
    reason=$3
    shift 3
    for kind in "${kinds[@]}"; do
        fresh "$kind"
        fill_old
        run "$@"
        judge "$title, $kind" "$scratch/folder"
        expect "$expected" "$kind"
        cell
    done
    end_row
}

expect() {
    [[ $1 == any || $verdict == "$1" || $verdict == wrong ]] || fail "$title, $2: $verdict, not $1"
}

# disk_row FAULT EXPECTED LEFT REASON PREPARE...: on a disk of 64 KiB of which all but LEFT is taken.
disk_row() {
    local expected=$2 free=$3 kind
    begin_row "$1"
    reason=$4
    shift 4
    for kind in "${kinds[@]}"; do
        mount -t tmpfs -o size=64k,mode=755 tmpfs "$disk"
        arguments_of "$kind" "$disk"
        fill_old
        if [[ $free != all ]]; then
            dd if=/dev/zero of="$disk/taken" bs=1k 2>"$scratch/ignored"
            truncate -s "-$free" "$disk/taken"
        fi
        if (($# > 0)); then "$@"; fi
        run
        judge "$title, $kind" "$disk" taken
        expect "$expected" "$kind"
        cell
        umount "$disk"
    done
    end_row
}

strace_of() { echo "strace -f -qq -o $scratch/strace -e trace=$1 -e inject=$1:$2"; }

# Each call of the kind by which a file gets onto the disk and its name, refused with an error.
error_rows() {
    local call error word reason
    for word in fsync:EIO fsync:ENOSPC rename:EIO rename:EACCES rename:ENOSPC linkat:EIO \
        linkat:ENOSPC linkat:EACCES link:EPERM mkdir:ENOSPC mkdir:EACCES fchmod:EPERM flock:ENOLCK; do
        call=${word%:*}
        error=${word#*:}
        case $error in
        EIO) reason='Input/output error' ;;
        ENOSPC) reason='not enough space' ;;
        *) reason='may not write there' ;;
        esac
        # shellcheck disable=SC2046 # several words
        row "$call fails with $error" any "$reason" $(strace_of "$call" "error=$error")
    done
}

# killed_at CALL: kill -9 at the first, the second … such call of each kind, until there is none.
# Then old or new is under each name; and the next one leaves all new, and nothing else.
kill_row() {
    local call=$1 kind n state file
    begin_row "kill −9 at each $call"
    for kind in "${kinds[@]}"; do
        for ((n = 1; n <= 200; ++n)); do
            fresh "$kind"
            fill_old
            # shellcheck disable=SC2046
            run $(strace_of "$call" "signal=KILL:when=$n")
            ((status != 0)) || break
            ((status == 137)) || { fail "$title, $kind, $n: status $status"; break; }
            for i in "${!files[@]}"; do
                state=$(state_of "${files[i]}")
                [[ $state == old || $state == new || ($state == missing && $((i % 2)) == 1) ]] ||
                    fail "$title, $kind, $n: ${files[i]} is $state"
            done
            run
            judge "$title, $kind, $n, and the next one" "$scratch/folder"
            [[ $verdict == written ]] || fail "$title, $kind, $n: not written the next time"
        done
        row+=" $((n - 1)) × |"
    done
    printf '%s %s |\n' "$row" "– (old or new is under each name; the next one clears up)"
}

vanished_row() {
    local kind delay
    begin_row "the folder vanishes meanwhile"
    for kind in "${kinds[@]}"; do
        # On a busy machine it may vanish too late, after the end of the program.
        for delay in 700000 5000000; do
            fresh "$kind"
            fill_old
            rm -f "$scratch/strace" "$scratch/vanished"
            (
                while [[ ! -s $scratch/strace ]]; do sleep 0.02; done
                rm -rf "$scratch/folder"
                touch "$scratch/vanished"
            ) &
            # shellcheck disable=SC2046
            run $(strace_of fsync "delay_enter=$delay")
            [[ ! -e $scratch/vanished ]] || break
            wait
            ((--cases))
        done
        wait
        judge "$title, $kind" "$scratch/folder"
        expect kept "$kind"
        cell
    done
    end_row
}

# Something else than a file, or a link, under the first name.
place_row() {
    local expected=$2 kind
    begin_row "$1"
    for kind in "${kinds[@]}"; do
        fresh "$kind"
        rm -rf "$scratch/elsewhere"
        mkdir "$scratch/elsewhere"
        place=${files[0]}
        "$3"
        run
        if [[ $expected == written ]]; then
            judge "$title, $kind" "$scratch/folder"
            [[ -L $place && $(state_of "$place") == new ]] || fail "$title, $kind: no link any more"
            [[ $(ls -A "$scratch/elsewhere") == target* ]] || fail "$title, $kind: more is there"
        else
            verdict=kept
            ((status == 1 || status == 2)) || fail "$title, $kind: status $status"
            [[ $(ls -A "$scratch/folder") == "${place##*/}" ]] || fail "$title, $kind: more is there"
            [[ $(grep -c '^frontera: ' "$scratch/said") == 1 ]] || fail "$title, $kind: no sentence"
        fi
        cell
    done
    end_row
}
at_folder() { mkdir "$place"; }
at_pipe() { mkfifo "$place"; }
at_loop() { ln -s "${place##*/}" "$place"; }
at_link() { echo old >"$scratch/elsewhere/target.${place##*.}"; at_dangling; }
at_dangling() { ln -s "../elsewhere/target.${place##*.}" "$place"; }

nobody_row() {
    local kind
    begin_row "$1"
    for kind in "${kinds[@]}"; do
        fresh "$kind"
        fill_old
        "$2"
        run setpriv --reuid=65534 --clear-groups
        judge "$title, $kind" "$scratch/folder"
        expect kept "$kind"
        cell
    done
    end_row
}
protect_folder() { chmod 755 "$scratch/folder"; }
protect_files() { chmod 777 "$scratch/folder"; chmod 444 "${files[0]}"; }

# shellcheck source=tests/faults_more.sh
source "$root/tests/faults_more.sh"

main >"$scratch/table" || exit
cases=$(awk '{ sum += $1 } END { print sum }' "$scratch/counts")
failures=$(awk '{ sum += $2 } END { print sum }' "$scratch/counts")
if ((failures > 0)); then
    cat "$scratch/table" >&2
    echo "$failures of $cases cases are wrong" >&2
    exit 1
fi
echo "$cases cases, all as they should be" >&2
sed "s/CASES/$cases/" "$scratch/table"

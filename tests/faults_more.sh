# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by tests/faults.sh: the faults that are not of one file that is written, and the order of all.
# shellcheck disable=SC2154 # the names are those of faults.sh

# once WANTED WORD...: a row of its own. WANTED is the status.
once() {
    local wanted=$1
    shift
    command=("$@")
    run
    verdict=ok
    if [[ $status != "$wanted" ]]; then
        verdict=wrong
        fail "$title: status $status instead of $wanted"
    elif ((status != 0)) && [[ $(grep -c '^frontera: ' "$scratch/said") != 1 ]]; then
        verdict=wrong
        fail "$title: there is not one sentence"
    fi
}
note() {
    local words
    words=$(said)
    printf '| %s | %s | %s |\n' "$title" "$1" "${words:-–}"
}
begin() { title=$1; echo "$1" >&2; : >"$scratch/said"; }
small_head() { printf '\n## %s\n\n| case | outcome | what was said |\n|---|---|---|\n' "$1"; }

# signal_row WHAT SIGNAL WANTED FOLDER WORD...: the signal while that runs; WANTED is the status.
signal_row() {
    local what=$1 signal=$2 wanted=$3 folder=$4 child left i ended
    shift 4
    begin "$what, SIG$signal"
    ((++cases))
    env --default-signal=INT,TERM,HUP "$@" >"$scratch/printed" 2>"$scratch/said" &
    child=$!
    for ((i = 0; i < 200; ++i)); do # until it is at work
        [[ $(awk '{print $14 + $15}' "/proc/$child/stat" 2>/dev/null || echo 999) -lt 60 ]] || break
        sleep 0.05
    done
    ended=yes
    { # what bash says of the dead is no matter
        kill "-$signal" "$child"
        timeout "$limit" tail --pid="$child" -f /dev/null || ended=no
        wait "$child"
        status=$?
    } 2>"$scratch/ignored"
    [[ $ended == yes ]] || fail "$title: does not end"
    [[ $status == "$wanted" ]] || fail "$title: status $status instead of $wanted"
    left=$(ls -A "$folder" | grep -v '^old' || true)
    [[ -z $left ]] || fail "$title: $left is left"
    note "status $status, nothing is left"
}

signals() {
    small_head "Signals"
    local signal number folder=$scratch/folder long=(--gate xor --lang en --size 900x600)
    for signal in INT TERM HUP; do
        number=$((128 + $(kill -l "$signal")))
        rm -rf "$folder"
        mkdir "$folder"
        signal_row "numbered pictures" "$signal" "$number" "$folder" "$program" export \
            "${long[@]}" --from 0 --to 4000 --epochs 2000 --output "$folder/a.png"
        signal_row "an animation" "$signal" "$number" "$folder" "$program" export \
            "${long[@]}" --from 0 --to 4000 --epochs 2000 --output "$folder/a.gif"
        signal_row "pages" "$signal" "$number" "$folder" "$program" export \
            "${long[@]}" --from 0 --to 4000 --epochs 2000 --output "$folder/a.pdf"
        signal_row "a deck" "$signal" "$number" "$folder" "$program" deck --gate xor \
            --epochs 400 --per epoch --output "$folder/a.pdf"
        signal_row "trace" "$signal" "$number" "$folder" "$program" trace --gate xor \
            --epochs 1000000000 --shuffle 1
        signal_row "a window" "$signal" 0 "$folder" "$program" --gate xor
    done
}

# What is tried once, whatever is written.
surroundings() {
    local name wanted folder=$scratch/folder
    rm -rf "$folder"
    mkdir "$folder"
    small_head "Streams, displays, settings"
    for name in '>&-' '<&-' '2>&-' '>&- 2>&- <&-' '>/dev/full'; do
        begin "\`trace $name\`"
        wanted=0
        if [[ $name == *'>&-'* && $name != '2>&-' || $name == */dev/full ]]; then wanted=1; fi
        ((++cases))
        if [[ $name == '2>&-' || $name == *' 2>&-'* ]]; then
            eval "'$program' trace --gate xor >'$scratch/printed' $name"
        else
            eval "'$program' trace --gate xor 2>'$scratch/said' >'$scratch/printed' $name"
        fi
        status=$?
        [[ $status == "$wanted" ]] || fail "$title: status $status instead of $wanted"
        note "status $status"
        begin "\`export $name\`"
        ((++cases))
        eval "'$program' export --gate xor --step 2 --output '$folder/a.png' 2>'$scratch/said' $name"
        status=$?
        [[ $status == 0 && $(state_of "$folder/a.png") == new ]] || fail "$title: status $status"
        rm -f "$folder/a.png"
        note "written"
    done
    begin "no display"
    once 1 env -u QT_QPA_PLATFORM "$program"
    note "status $status"
    begin "a display that is not there"
    once 1 env -u QT_QPA_PLATFORM DISPLAY=:987 "$program"
    note "status $status"
    begin "QT_QPA_PLATFORM=nonsense"
    once 1 env QT_QPA_PLATFORM=nonsense "$program"
    note "status $status"
    grep -q nonsense "$scratch/said" || fail "$title: another reason"
    for name in Frontera.conf Frontera/frontera.conf; do
        begin "a FIFO as settings file $name"
        mkdir -p "$HOME/Frontera"
        mkfifo "$HOME/$name"
        window_ends_well
        grep -q "$name" "$scratch/said" || fail "$title: not said"
        rm "$HOME/$name"
        note "the window opens; settings are not remembered"
    done
    begin "a data folder that cannot be written"
    rm -rf "$HOME/Frontera"
    touch "$HOME/Frontera"
    window_ends_well
    rm "$HOME/Frontera"
    note "the window opens, and says it in its bar (tst_recovery)"
    begin "a damaged autosave"
    mkdir -p "$HOME/Frontera/frontera/autosave"
    echo '{' >"$HOME/Frontera/frontera/autosave/a.frontera"
    window_ends_well
    [[ -e $HOME/Frontera/frontera/autosave/a.frontera ]] || fail "$title: it is lost"
    rm -r "$HOME/Frontera"
    note "the window opens, and says it in its bar (tst_recovery)"
}

# A window opens, and ends when it is asked to. On a busy machine it is asked later.
window_ends_well() {
    local seconds
    ((++cases))
    for seconds in 8 30; do
        timeout --preserve-status -k 5 -s TERM "$seconds" "$program" --gate or --rate 0.3 \
            >"$scratch/printed" 2>"$scratch/said"
        status=$?
        ((status == 143)) || break # it had not come so far
    done
    [[ $status == 0 ]] || fail "$title: status $status"
}

names() {
    local length name folder=$scratch/folder bytes round
    mkdir -p "$folder"
    small_head "Names"
    begin "from 240 to 255 bytes, each written twice"
    for ((length = 240; length <= 255; ++length)); do
        name=$(printf 'ñ%.0s' $(seq 1 115))$(printf 'n%.0s' $(seq 1 $((length - 234)))).png
        for round in 1 2; do
            once 0 "$program" export --gate and --size 320x240 --step "$round" \
                --output "$folder/$name"
        done
        [[ $(ls -A "$folder") == "$name" ]] || fail "$title: more is there"
        rm -f "${folder:?}/$name"
    done
    note "written"
    begin "of 256 bytes"
    once 1 "$program" export --gate and --step 1 \
        --output "$folder/$(printf 'n%.0s' $(seq 1 252)).png"
    note "refused"
    for bytes in 'a b.png' $'a\x01\x1b[31mb\n.png' 'añ–✓.png' '%1 %2 %n.png' '<b>a.png' "a'\"\$b.png"; do
        begin "\`${bytes//[[:cntrl:]]/¿}\`"
        once 0 "$program" export --gate and --size 320x240 --step 1 --output "$folder/$bytes"
        [[ -e $folder/$bytes ]] || fail "$title: it has another name"
        rm -f "${folder:?}/$bytes"
        mkdir "$folder/$bytes"
        once 1 "$program" export --gate and --size 320x240 --step 1 --output "$folder/$bytes"
        if LC_ALL=C grep -q '[[:cntrl:]]' <(head -c -1 "$scratch/said"); then
            fail "$title: said as it is"
        fi
        rmdir "$folder/$bytes"
        note "written; and as a folder refused"
    done
    begin "not UTF-8, to be written"
    once 2 "$program" export --gate and --step 1 --output "$folder/"$'a\xff.png'
    note "refused"
    begin "not UTF-8, to be read"
    cp "$root/tests/data/iris.csv" "$folder/"$'a\xff.csv'
    once 2 "$program" trace --data "$folder/"$'a\xff.csv'
    grep -q 'UTF-8' "$scratch/said" || fail "$title: another reason"
    note "refused"
    rm -rf "$folder"
    mkdir "$folder"
}

# refused_or_taken FILE: a session that may be damaged is taken or refused, and nothing else.
damaged() {
    ((++cases))
    "$program" trace --session "$1" >"$scratch/printed" 2>"$scratch/said"
    status=$?
    case $status in
    0) ((++taken)) ;;
    2)
        ((++refused))
        [[ ! -s $scratch/printed && $(wc -l <"$scratch/said") == 1 ]] || fail "$title, $2: no sentence"
        ;;
    *) fail "$title, $2: status $status" ;;
    esac
}

sessions() {
    local file=$scratch/a.frontera size i bit byte
    small_head "Damaged sessions and data"
    "$saver" "$file"
    size=$(stat -c %s "$file")
    begin "each byte of a session flipped, in its lowest and its highest bit"
    taken=0 refused=0
    for ((i = 0; i < size; ++i)); do
        byte=$(od -An -tu1 -j "$i" -N 1 "$file")
        for bit in 1 128; do
            cp "$file" "$file.bad"
            # shellcheck disable=SC2059
            printf "\\x$(printf %x $((byte ^ bit)))" |
                dd of="$file.bad" bs=1 seek="$i" conv=notrunc 2>"$scratch/ignored"
            damaged "$file.bad" "byte $i"
        done
    done
    note "$refused refused, $taken taken (another name, number or layout)"
    begin "a session cut off at each length"
    taken=0 refused=0
    for ((i = 0; i < size; ++i)); do
        head -c "$i" "$file" >"$file.bad"
        damaged "$file.bad" "$i bytes"
    done
    ((taken <= 1)) || fail "$title: $taken taken" # the last byte ends the line
    note "$refused refused, $taken taken (without the last line end)"
    begin "data that are cut off while they are read"
    awk 'BEGIN { for (i = 0; i < 300000; ++i) print i "," i % 7 "," (i % 2) }' >"$scratch/big.csv"
    (
        while [[ ! -s $scratch/strace ]]; do sleep 0.02; done
        truncate -s 1000000 "$scratch/big.csv"
    ) &
    : >"$scratch/strace"
    once 2 strace -f -qq -o "$scratch/strace" -P "$scratch/big.csv" -e trace=read \
        -e inject=read:delay_enter=1000000:when=5 "$program" trace --epochs 1 \
        --data "$scratch/big.csv"
    wait
    note "refused"
    rm -f "$scratch/big.csv"
}

locales() {
    local name folder=$scratch/folder
    mkdir -p "$folder"
    small_head "Locales"
    "$program" trace --gate xor >"$scratch/right" 2>"$scratch/ignored"
    for name in C POSIX C.UTF-8 es_BO.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 ar_EG.UTF-8 nonsense ''; do
        begin "LC_ALL=$name"
        once 0 env LC_ALL="$name" LANG="$name" "$program" trace --gate xor
        cmp -s "$scratch/right" "$scratch/printed" || fail "$title: other numbers"
        : >"$scratch/said"
        once 0 env LC_ALL="$name" LANG="$name" "$program" export --gate xor --step 3 \
            --size 320x240 --lang en --output "$folder/añ.svg"
        [[ $(ls -A "$folder") == añ.svg ]] || fail "$title: another name"
        rm -f "$folder"/*
        : >"$scratch/said"
        note "the same numbers, the same name"
    done
}

main() {
    cat <<'END'
# What is done to the program, and what comes of it

`tests/faults.sh` made this table, and checked each case: CASES in all. *kept*: refused with one
sentence on standard error, and each file that was there before is as it was; *written*: whole. In no
case is a file written in part, a temporary file left, or the end a crash or a hang. *deck*,
*worksheet* and *pages* are PDF files of several pages, *numbered* is a picture for each of four steps,
two of them over old files, *session* is what the window saves.
END
    local name parts=(written signals surroundings names sessions locales)
    for name in "${parts[@]}"; do part "$name" & done
    wait
    for name in "${parts[@]}"; do
        cat "$scratch/$name.table"
        read -r parts_cases parts_failures <"$scratch/$name.counts"
        echo "$parts_cases $parts_failures" >>"$scratch/counts"
    done
}

# part NAME: does these with folders of their own, beside the others.
part() {
    scratch=$scratch/$1
    mkdir "$scratch" "$scratch/home" "$scratch/disk"
    mkdir -m 700 "$scratch/run"
    chmod 755 "$scratch"
    export HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home XDG_DATA_HOME=$scratch/home
    export XDG_RUNTIME_DIR=$scratch/run
    disk=$scratch/disk
    "$1" >"$scratch.table"
    echo "$cases $failures" >"$scratch.counts"
}

written() {
    local call
    printf '\n## Files that are written\n\n'
    head_of_table
    disk_row "the disk is full" kept 0 "not enough space"
    disk_row "the disk has room for 4 KiB" any 4k "not enough space"
    disk_row "the disk is read-only" kept all "may not write there" mount -o remount,ro "$disk"
    row "no file larger than 1 KiB (RLIMIT_FSIZE)" any "not enough space" \
        bash -c 'ulimit -f 1; trap "" XFSZ; exec "$@"' -
    missing_row
    vanished_row
    place_row "a folder has the name" kept at_folder
    place_row "a FIFO has the name" kept at_pipe
    place_row "a link that goes round has the name" kept at_loop
    place_row "a link to another folder has the name" written at_link
    place_row "a link to what is not there has the name" written at_dangling
    nobody_row "another user's folder" protect_folder
    nobody_row "a protected file" protect_files
    error_rows
    for call in fsync linkat link rename mkdir fchmod unlink unlinkat flock; do kill_row "$call"; done
}

missing_row() {
    local kind
    begin_row "there is no such folder"
    for kind in "${kinds[@]}"; do
        fresh "$kind"
        rmdir "$scratch/folder"
        run
        judge "$title, $kind" "$scratch/folder"
        expect kept "$kind"
        [[ ! -e $scratch/folder ]] || fail "$title, $kind: it is there now"
        cell
    done
    end_row
}

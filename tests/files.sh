#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Opens files of data as people have them: those that packages of Debian bring along, as they stand,
# and those that R writes of its own data with write.csv, write.csv2 and write.table. Prints a table
# with what came out of each, to be read with a teacher's eye, and fails where the program ends by a
# signal or says nothing.
#
#   tests/files.sh [PROGRAM]
#
# Run by hand, as root: it installs the packages by apt-get and removes what it installed.

set -u
program=$(realpath "${1:-build/release/app/frontera}")
packages=(r-base-core r-cran-mass r-cran-rpart r-cran-survival r-cran-cluster r-cran-boot
    python3-sklearn python3-statsmodels)
folder=$(mktemp -d)
added=$(apt-get -s install --no-install-recommends "${packages[@]}" 2>/dev/null |
    sed -nE 's/^Inst ([^ ]+) .*/\1/p')

finish() {
    rm -rf "$folder"
    # shellcheck disable=SC2086 # names of packages
    [ -z "$added" ] || apt-get purge -y -q $added >/dev/null 2>&1
}
trap finish EXIT

if [ -n "$added" ]; then
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $added \
        >"$folder/apt.log" 2>&1 || { tail -3 "$folder/apt.log"; exit 1; }
fi

Rscript --vanilla - "$folder" <<'R' || exit 1
folder <- commandArgs(TRUE)[1]
suppressMessages({ library(MASS); library(rpart); library(survival); library(cluster); library(boot) })
csv <- function(...) for (name in c(...))
    write.csv(get(name), file.path(folder, paste0("r-", name, ".csv")))
bare <- function(...) for (name in c(...))
    write.csv(get(name), file.path(folder, paste0("bare-", name, ".csv")), row.names = FALSE)
spanish <- function(...) for (name in c(...))
    write.csv2(get(name), file.path(folder, paste0("semicolon-", name, ".csv")), row.names = FALSE)
table <- function(...) for (name in c(...))
    write.table(get(name), file.path(folder, paste0("table-", name, ".txt")))
csv("iris", "mtcars", "infert", "Pima.tr", "biopsy", "birthwt", "cats", "crabs", "synth.tr",
    "kyphosis", "stagec", "lung", "ToothGrowth", "sleep", "nodal")
bare("iris", "Pima.te", "Melanoma", "bacteria", "fgl", "ruspini", "swiss", "chickwts", "urine")
spanish("iris", "cats", "Pima.tr", "birthwt", "synth.te")
table("iris", "cats", "crabs", "kyphosis", "warpbreaks", "InsectSprays")
R

lib=/usr/lib/python3/dist-packages
cp $lib/sklearn/datasets/data/*.csv "$folder"
cp $lib/sklearn/datasets/tests/data/svmlight_*.txt "$folder" 2>/dev/null
find $lib/sklearn/datasets/tests/data/openml -name '*.arff.gz' 2>/dev/null | sort | while read -r file; do
    gzip -dc "$file" >"$folder/$(basename "$(dirname "$file")")-$(basename "$file" .gz)"
done
find $lib/statsmodels/datasets -name '*.csv' -size -200k 2>/dev/null | sort | while read -r file; do
    cp "$file" "$folder/statsmodels-$(basename "$file")"
done

# What a person would add, by the name of the file.
choices() {
    case $1 in
    iris.csv) echo "--one 0" ;;
    *iris.csv | *iris.txt) echo "--one setosa" ;;
    r-mtcars.csv) echo "--target am" ;;
    r-infert.csv | *infert*) echo "--target case" ;;
    *Pima*) echo "--target type" ;;
    r-birthwt.csv | semicolon-birthwt.csv) echo "--target low" ;;
    *cats*) echo "--target Sex" ;;
    *crabs*) echo "--target sp" ;;
    *kyphosis*) echo "--target Kyphosis" ;;
    r-stagec.csv) echo "--target pgstat --gaps drop" ;;
    r-lung.csv) echo "--target status --gaps drop" ;;
    r-ToothGrowth.csv) echo "--target supp" ;;
    r-sleep.csv) echo "--target group" ;;
    r-nodal.csv | nodal*) echo "--target r" ;;
    bare-Melanoma.csv) echo "--target sex" ;;
    bare-bacteria.csv) echo "--target y" ;;
    bare-fgl.csv) echo "--classes WinF,WinNF" ;;
    bare-urine.csv) echo "--target r --gaps drop" ;;
    bare-chickwts.csv) echo "--classes casein,horsebean" ;;
    table-warpbreaks.txt) echo "--target wool" ;;
    table-InsectSprays.txt) echo "--classes A,C" ;;
    *wine_data.csv) echo "--classes 0,1" ;;
    esac
}

cd "$folder" || exit 1
status=0
number=0
for file in *.csv *.txt *.arff *.tab; do
    [ -f "$file" ] || continue
    number=$((number + 1))
    options=$(choices "$file")
    # shellcheck disable=SC2086 # several words
    timeout 60 "$program" check --time 2 --data "$file" $options >out 2>err
    ended=$?
    # shellcheck disable=SC2086
    columns=$(timeout 60 "$program" trace --epochs 1 --data "$file" $options 2>/dev/null | head -1 |
        sed -E 's/^step,epoch,sample,(.*),target,sum.*/\1/' | tr ',' '\n' | grep -c .)
    printf '%-34s %6s rows  %2s inputs  %s\n' "$file" "$(wc -l <"$file")" "$columns" "$options"
    # What was left out, then the verdict.
    sed '/[.]csv: \|[.]txt: \|[.]arff: /q' out | cut -c1-110 | sed 's/^/    /' | tail -5
    cut -c1-260 err | sed 's/^/    ! /' | head -4
    if [ $ended -ge 124 ] || { [ ! -s out ] && [ ! -s err ]; }; then
        echo "    FAULT: ended with $ended"
        status=1
    fi
done
echo "$number files"
exit $status

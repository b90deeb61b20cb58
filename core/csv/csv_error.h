// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace frontera {

/// The reason why a CSV file is refused. Members named here are those of CsvError.
enum class CsvProblem {
    // The file
    Missing,
    NotPermitted,
    IsFolder,
    NotAFile,   ///< a pipe, a device or a socket
    Unreadable, ///< text: the system's words
    Changed,    ///< somebody wrote to the file while it was read
    Cancelled,  ///< CsvOptions::progress returned false
    // Its bytes: byte and line tell where
    NotUtf8,
    NotUtf16,       ///< half a pair of units, or half a unit
    NotWindows1252, ///< one of the five bytes that are no characters
    NullByte,
    OtherFormat, ///< it is no text, or one of another kind; text: its format's name
    // Its cells
    StrayQuote, ///< a quote within a cell, or after the one that ends it
    OpenQuote,  ///< a quoted cell that is never closed; line and column of its beginning
    TooFewCells,
    TooManyCells,
    CutNumbers,    ///< the first row has too many whole numbers; the commas may be decimal
    RepeatedNames, ///< a row of data that has the names of the columns again
    TooLarge,      ///< more than CsvCells holds
    NotAPair,      ///< in a format of pairs: not "3:0.5"
    SeveralLabels, ///< in libsvm's format: several classes of a row; text: "1,3"
    // Its columns
    NoInput,       ///< only one column; separator: the one that was chosen
    TooManyInputs, ///< more than Dataset::mostInputs
    EmptyName,
    DuplicateName,
    NoSuchTarget,  ///< text: CsvChoices::target
    NoSuchColumn,  ///< text: one of CsvChoices::columns or skipped
    NoNumbers,     ///< no column has numbers; text: the first cell of the data
    NoInputLeft,   ///< every column that could be an input is left out by choice
    TargetAsInput, ///< text: one of CsvChoices::columns, which is the target
    SkippedToo,    ///< text: one of CsvChoices::columns, or the target, which is also left out
    NoSuchClass,   ///< text: a label that was chosen, and that no row has
    TooFine,       ///< it cannot be scaled (csv_scale.h); text: its name, empty if it has none
    WrongWidth,    ///< of rows to be classified: `cells` columns, of which rightCells are wanted
    // Its values
    EmptyCell,
    NoValue, ///< nan, inf, NA and the like
    NotANumber,
    TwoReadings,   ///< text: a cell whose "," or "." may be either mark; other cells do not tell
    TooManyDigits, ///< more than csvMostDigits
    OutOfRange,    ///< beyond 10^±Decimal::maxPower
    ManyNumbers,   ///< the target has `cells` different numbers; allLabels: the first of them
    ManyWords,     ///< the target has `cells` different words, as many as there are rows
    ThirdClass,    ///< text: a third label; labels: the first two, in the order of their rows
    // Its rows
    TooFewLabelled, ///< none or one is left, as `cells` rows have no class; text: the target's name
    TooManyGaps,    ///< none or one is left, as a number is missing in `cells` rows
    NoRows,
    OneRow,
};

/// The first problem of a CSV file and its place. A member that a problem does not concern has its
/// default.
struct CsvError
{
    CsvProblem problem{};
    qint64 line = 0;    ///< from 1, counting line ends within quotes too; 0: no one line
    int column = 0;     ///< from 1; 0: no one column
    QString text = {};  ///< the wrong cell or name
    qint64 byte = 0;    ///< the place of the wrong byte in the file, from 1
    int cells = 0;      ///< the number of cells in the row; in the first row, of columns
    int rightCells = 0; ///< the number of cells that a row should have: those of the first row
    bool commaIsDecimal = false; ///< true if "," is a decimal point, as "." always is
    bool hasNames = false;       ///< true if the first row has names
    char separator = 0;          ///< 0: none was chosen
    char otherSeparator = 0;     ///< one that splits the rows; 0: none does
    Dataset::Labels labels = {}; ///< the labels found so far, in the order of their rows
    QStringList allLabels = {};  ///< of the whole file; at most CsvFacts::mostLabels
    /// Of ManyNumbers, ManyWords and ThirdClass: what CsvChoices call the columns that could be the
    /// target instead.
    QStringList otherTargets = {};

    bool operator==(const CsvError &) const = default;
};

} // namespace frontera

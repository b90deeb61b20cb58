// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QString>
#include <QtGlobal>

namespace frontera {

/// Why a CSV file cannot be taken.
enum class CsvProblem {
    // The file
    Missing,
    NotPermitted,
    IsFolder,
    NotAFile,   ///< a pipe, a device or a socket
    Unreadable, ///< text: the system's words
    Changed,    ///< while it was being read
    Cancelled,
    // Its bytes: byte and line tell where
    Utf16,
    NotUtf8,
    NullByte,
    // Its cells
    StrayQuote, ///< a quote within a cell, or after the one that ends it
    OpenQuote,  ///< a cell that begins with a quote which nothing closes; where it begins
    TooFewCells,
    TooManyCells,
    // Its columns
    NoInput,       ///< only one column
    TooManyInputs, ///< more than Dataset::mostInputs
    EmptyName,
    DuplicateName,
    NoSuchTarget, ///< text: the name that was asked for
    // Its values
    EmptyCell,
    NoValue, ///< nan, inf, NA and the like
    NotANumber,
    TooManyDigits, ///< more than Decimal::maxDigits
    OutOfRange,    ///< beyond 10^±Decimal::maxPower
    ThirdClass,    ///< text: a third label; labels: the first two, as they came
    // Its rows
    NoRows,
    OneRow,
};

/// What is wrong with a CSV file, and where.
struct CsvError
{
    CsvProblem problem{};
    qint64 line = 0;    ///< from 1, of the lines of the file, those within quotes too; 0: nowhere
    int column = 0;     ///< from 1; 0: no one column
    QString text = {};  ///< the cell or name that is wrong
    qint64 byte = 0;    ///< its place in the file, from 1, for problems of bytes
    int cells = 0;      ///< cells in the row, or columns, that there are
    int rightCells = 0; ///< cells that there should be: those of the first row
    bool commaIsDecimal = false; ///< whether "," is a decimal point, as "." always is
    Dataset::Labels labels = {};

    bool operator==(const CsvError &) const = default;
};

} // namespace frontera

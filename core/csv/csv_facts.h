// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_form.h"
#include "core/data/csv_choices.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace frontera {

/// The kind of a column's cells.
enum class ColumnKind {
    Numbers,
    YesNo,      ///< words such as yes and no, which are read as 1 and 0
    RowNumbers, ///< the number of the row, or another key of it
    Words,      ///< no cell is a number
    Mixed,      ///< some cells are numbers, and others are neither numbers nor gaps
    Empty,      ///< each cell is a gap
};

/// The use that is made of a column.
enum class ColumnRole { Input, Target, LeftOut };

/// What was found out of a column.
struct ColumnFacts
{
    QString name = {}; ///< as in the file; empty if it has none
    ColumnKind kind = ColumnKind::Numbers;
    ColumnRole role = ColumnRole::Input;
    NumberMarks marks = NumberMarks::Point; ///< of its numbers

    bool operator==(const ColumnFacts &) const = default;
};

/// What is to be said of a file that was read. Members named here are those of CsvRemark.
enum class CsvRemarkKind {
    Encoding,          ///< words: the encoding that was found out, unless it is certain
    Format,            ///< words: the name of a format other than CSV
    TitleLeftOut,      ///< count lines above the names
    CommentsLeftOut,   ///< count lines
    UnitsLeftOut,      ///< words: the units in the row below the names
    RowNumbersLeftOut, ///< columns
    WordsLeftOut,      ///< columns
    EmptyLeftOut,      ///< columns
    MarkedLeftOut,     ///< columns that the file itself marks as no inputs
    TargetFound,       ///< columns: the target, which is not the last column; words: what
                       ///< CsvChoices call that one, if it could be the target as well
    YesNoRead,         ///< columns; words: the one that is 1, and the one that is 0
    ThousandsRead,     ///< columns; words: a cell, and its number
    CommaRead,         ///< columns; words: a cell, and its number, whose comma is decimal
    Rounded,           ///< count numbers, to Decimal::maxDigits digits
    GapsLeftOut,       ///< count rows in which a number is missing
    UnlabelledLeftOut, ///< count rows without a class
    OthersLeftOut,     ///< count rows of classes that were not chosen
    Scaled,            ///< columns; words: the centre and the spread; count decimals
    SignedLeftOut,     ///< columns of numbers with a sign or a unit; words: one of them
    DatesLeftOut,      ///< columns of dates or times; words: one of them
    CountingKept,      ///< columns that count the rows, and are inputs
    CountingLeftOut,   ///< columns that count the rows by any name, and are no inputs
    OneOfTwoRead,      ///< columns; words: a cell, its number, its other number, and the decimal
                       ///< mark for that: "point" or "comma"
    CountingNames,     ///< words: what was read as names, 0 1 2
    CountingData,      ///< words: what was read as data, and may be names, 0 1
    QueriesLeftOut,    ///< "qid:" in count rows of libsvm's
    CommentNames,      ///< words: the names of the columns, which stand in a comment
    BesidesLeftOut,    ///< count lines of text above and below a drawn table
    IdentityLeftOut,   ///< columns whose name and numbers say which row it is
    RowNumbersKept,    ///< columns: the one that numbers the rows, and is the only input
};

/// One thing that is to be said of a file that was read, in no language. A member that does not
/// concern it has its default.
struct CsvRemark
{
    CsvRemarkKind kind{};
    std::vector<int> columns = {}; ///< their places, from 0
    QStringList words = {};
    qint64 count = 0;

    bool operator==(const CsvRemark &) const = default;
};

/// What was found out of a file, by whoever chose nothing of it.
struct CsvFacts
{
    CsvForm form = {};
    bool hasNames = false;
    bool commaIsDecimal = false;
    std::vector<ColumnFacts> columns = {};
    /// Of each input; empty: all have the usual ones (csv_numbers.h).
    std::vector<NumberMarks> marks = {};
    std::vector<InputScale> scales = {}; ///< of each input; empty: none is scaled
    FilePlaces places = {};
    QStringList labels = {}; ///< of the target, in the order of their rows; at most mostLabels
    std::vector<CsvRemark> remarks = {};

    static constexpr int mostLabels = 20;

    bool operator==(const CsvFacts &) const = default;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace frontera {

/// The meaning of "." and "," in numbers.
enum class NumberMarks {
    Point,          ///< "." is a decimal point
    Both,           ///< both are
    Comma,          ///< "," is a decimal point
    CommaThousands, ///< "." is a decimal point, and "," groups the digits: 61,250.5
    PointThousands, ///< "," is a decimal point, and "." groups the digits: 61.250,5
};

/// The encoding of a text.
enum class CsvEncoding {
    Utf8,
    Utf16,
    Windows1252, ///< which has all letters of Latin-1
};

/// What is done with rows in which a number is missing.
enum class CsvGaps {
    Refuse, ///< the file is refused, and the first such cell is told
    Drop,   ///< these rows are left out, and counted
};

/// How the inputs of a file are scaled.
enum class CsvScale {
    None,
    Standard, ///< each input has mean 0 and standard deviation 1
    Range,    ///< each input goes from 0 to 1
};

/// How a person wants a file of data to be read. What is not chosen is found out from the file.
///
/// A column is chosen by its name in the file or, if no name is the same text, by its number
/// from 1.
struct CsvChoices
{
    std::optional<CsvEncoding> encoding = {};
    /// What stands between the cells; ' ' for any number of blanks and tabs.
    std::optional<char> separator = {};
    std::optional<bool> hasNames = {}; ///< true if the first row has the names of the columns
    /// '.' or ','. The other one then groups the digits in threes.
    std::optional<char> decimalMark = {};
    std::optional<QString> target = {}; ///< the column of the classes
    QStringList columns = {};           ///< the only inputs; empty: all that can be
    QStringList skipped = {};           ///< columns that are left out
    /// The labels of class 0 and class 1. Rows with other labels are left out.
    std::optional<std::array<QString, 2>> classes = {};
    std::optional<QString> one = {}; ///< the label of class 1, against all others
    CsvGaps gaps = CsvGaps::Refuse;
    CsvScale scale = CsvScale::None;

    bool operator==(const CsvChoices &) const = default;
};

/// What a scaled input is made of: z = (x − centre)/spread, rounded (csv_scale.h).
struct InputScale
{
    static constexpr int leastDecimals = 4;

    Decimal centre;
    Decimal spread;               ///< > 0
    int decimals = leastDecimals; ///< of z

    bool operator==(const InputScale &) const = default;
};

/// Where in the rows of a file its data stand. Places are from 0.
struct FilePlaces
{
    int columns = 0;              ///< of each row; 0: it is not known
    std::vector<int> inputs = {}; ///< of each given input
    int target = 0;

    bool operator==(const FilePlaces &) const = default;
};

/// The file that data were read from, and how.
struct DataOrigin
{
    QString path = {};
    CsvChoices choices = {};
    QString target = {};                 ///< the name of the target's column; empty if it has none
    std::vector<NumberMarks> marks = {}; ///< of each given input; empty: all have the usual ones
    std::vector<InputScale> scales = {}; ///< one for each given input; empty: none is scaled
    FilePlaces places = {};              ///< unknown of data from an older session

    bool operator==(const DataOrigin &) const = default;
};

} // namespace frontera

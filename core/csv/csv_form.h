// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_drawn.h"
#include "core/data/csv_choices.h"

#include <QByteArrayView>
#include <optional>

namespace frontera {

class CsvCells;

/// The format of a text with data.
enum class CsvFormat {
    Cells,  ///< rows of cells, with something between them
    LibSvm, ///< "+1 1:0.5 3:2": the class, and each input that is not 0 behind its number
    Arff,   ///< Weka's: lines that begin with "@" declare the columns
};

/// Which lines are rows although they begin with a sign of comments: those with the separator right
/// behind the sign, or a word.
enum class SignRows {
    None,
    First,  ///< the first such line, which stands above all rows: its first name is the sign
    All,    ///< each of them, as the first cells of the other rows are words
    Joined, ///< each that has no blank behind the sign, which begins a word: "#ff0000,1,0"
};

/// What must be known of a text before it can be split into cells.
struct CsvForm
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    CsvFormat format = CsvFormat::Cells;
    char separator = ','; ///< ' ': any number of blanks and tabs
    char quote = '"';
    SignRows hashRows = SignRows::None;    ///< of lines that begin with "#", else comments
    SignRows percentRows = SignRows::None; ///< the same of "%"
    std::optional<int> namesComment = {};  ///< the place, among the comments, of one with the names
    std::optional<DrawnTable> drawn = {};  ///< how it is drawn, if it is

    bool operator==(const CsvForm &) const = default;
};

/// The number of bytes at the beginning of a text from which its form is found out.
constexpr qsizetype csvHeadSize = 32'768;

/// Finds out the form of a text from its first bytes, which are UTF-8 by now: the encoding is left
/// as it is. `isWhole`: there are no others.
///
/// The separator is the first of tab, semicolon, comma and "|" that splits all of the first records
/// into the same number of cells, at least two; up to five records may stand before these, if they
/// are titles. Blanks separate the cells if none does, or if another separator would leave several
/// numbers in a cell: "0.5 0.25<tab>1". If that fails, too, it is the first of tab, semicolon and
/// comma that the first record has; else a comma is assumed.
[[nodiscard]] CsvForm formOf(QByteArrayView head, bool isWhole, const CsvChoices &choices);

/// Returns what separates the parts of the first cells of rows that have one cell each; 0 if
/// nothing does.
[[nodiscard]] char separatorWithin(const CsvCells &cells);

} // namespace frontera

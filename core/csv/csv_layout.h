// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <cstddef>
#include <optional>
#include <vector>

namespace frontera {

class CsvCells;
struct CsvChoices;

/// What is made of a first row that counts the columns, as pandas writes it: 0,1,2.
enum class CountingRow {
    None,  ///< it does not, or a person has chosen
    Names, ///< it certainly has names
    Data,  ///< it is read as data, but may have names
};

/// What is made of a comment that has the names of the columns: "# a b c".
enum class CommentRow {
    None,    ///< there is none
    Names,   ///< it is the row of names
    LeftOut, ///< it is a comment, as a person wants no names
};

/// Where the data stand among the cells of a file, and how the file calls its columns.
struct CsvLayout
{
    int columns = 0;     ///< of each row of data
    int titles = 0;      ///< the number of rows above the names that are titles
    int titleLines = 0;  ///< those of them that say something: "sep=;" does not
    int namesRow = -1;   ///< the row of the names; −1: there is none
    int firstRow = 0;    ///< of the data
    int firstNumber = 1; ///< of the first column, for a person
    CountingRow counting = CountingRow::None;
    CommentRow comment = CommentRow::None;
    /// The name of each column, empty where there is none.
    std::vector<QString> names = {};
    QStringList units = {};         ///< what stands in a row of units; empty: there is none
    QString format = {};            ///< a format's name, unless it is plain CSV
    std::optional<int> target = {}; ///< the column that the file itself calls the class
    std::vector<int> leftOut = {};  ///< the columns that the file itself marks as no inputs

    /// Returns the place, from 0, of the column that a person calls so: by its name, also in
    /// double quotes, or by its number from 1. Returns nothing if there is none.
    [[nodiscard]] std::optional<int> find(const QString &column) const;
};

/// Returns what the input at this place, from 0, is called if its column has no name: x1, x2 …
[[nodiscard]] QString unnamedInput(std::ptrdiff_t input);

/// Finds out the layout of a file's cells.
///
/// Above the names may stand titles (csv_titles.h). The first row after them has names if it is
/// chosen so, if a comment has them, if a rule of a drawn table stands below it, if a chosen column
/// is not a number, if it counts the columns as no row of data does, if it has a word and years
/// that follow each other above other numbers, or if in some column it has a text above numbers, or
/// another text above yes and no; it has none if it has numbers above numbers, or texts that occur
/// below. A row of units is a second row without numbers in any column that has numbers below,
/// and without a digit at the beginning of any cell, whose class is none of those below; or the
/// line below the names of a table in Markdown. Orange's tables have three rows of names: after the
/// names what the columns hold, and what they are for.
[[nodiscard]] CsvLayout layoutOf(const CsvCells &cells, const CsvChoices &choices);

} // namespace frontera

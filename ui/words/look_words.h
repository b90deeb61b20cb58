// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_facts.h"

#include <QCoreApplication>
#include <QString>

namespace frontera {

struct ColumnCounts;
struct CsvLook;
struct CsvOutcome;

/// What is said of a file while a person decides how it is read.
class LookWords
{
    Q_DECLARE_TR_FUNCTIONS(Look)

public:
    /// Returns the name of a column, or its number if it has none.
    [[nodiscard]] static QString column(const CsvLook &look, int column);
    /// Returns the same without quotes, for where it stands alone and may be cut.
    [[nodiscard]] static QString shortName(const CsvLook &look, int column);
    /// Returns how many columns there are: "12 columns".
    [[nodiscard]] static QString columns(qsizetype count);
    /// Returns what stands in a column: "numbers", "yes and no".
    [[nodiscard]] static QString kind(ColumnKind kind);
    [[nodiscard]] static QString role(ColumnRole role);
    /// Returns what was counted in a column: "150 numbers from 4.3 to 7.9, 2 gaps".
    [[nodiscard]] static QString counts(const ColumnCounts &counts);
    /// Returns all of this of a column in one sentence, for its head.
    [[nodiscard]] static QString head(const CsvLook &look, int column);
    /// Returns what is opened: "100 points with 2 inputs; 4 rows left out: 3 without a class, 1
    /// with a gap". The outcome has data.
    [[nodiscard]] static QString opened(const CsvOutcome &outcome);
    /// Returns the name of an encoding.
    [[nodiscard]] static QString encoding(CsvEncoding encoding);
    /// Returns what separates the cells, in words.
    [[nodiscard]] static QString separator(char separator);

private:
    static QString leftOut(const CsvFacts &facts);
};

} // namespace frontera

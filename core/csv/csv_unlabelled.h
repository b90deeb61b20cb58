// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"
#include "core/data/csv_choices.h"

#include <QStringList>
#include <span>
#include <variant>
#include <vector>

class QIODevice;

namespace frontera {

/// A row of a file that has no class, to be classified.
struct UnlabelledRow
{
    qint64 line = 0;                  ///< on which it begins
    std::vector<Decimal> inputs = {}; ///< scaled as the data were; none if one is missing
    QStringList cells = {};           ///< all of them, as they stand in the file
};

/// The rows without a class of a file.
struct UnlabelledRows
{
    QStringList names = {}; ///< of the columns, as in the file; empty: they have none
    int target = -1;        ///< the place of the classes, from 0; −1: there is none
    std::vector<UnlabelledRow> rows = {};
    qint64 gaps = 0;     ///< the number of rows in which an input is missing
    qint64 labelled = 0; ///< the number of rows that have a class, and are left out
};

/// Reads the rows without a class of a file that has the inputs of other data: these have the names
/// `inputs`, and the target that of the origin. Their classes have the names `labels`: a "-" that
/// is none of them stands for no class.
///
/// `origin` tells how the data were read: the chosen encoding, separator and names, their marks,
/// scales and places. The columns are found by their names. If one of the two files has none,
/// they stand where those of the data stand in their file; this file has as many columns as that
/// one, or all of them but the target. Data without a file have their inputs first, in this order,
/// and the target behind them.
///
/// Returns at least one row, or the first problem.
[[nodiscard]] std::variant<UnlabelledRows, CsvError> readUnlabelled(QIODevice &device,
                                                                    std::span<const QString> inputs,
                                                                    const Dataset::Labels &labels,
                                                                    const DataOrigin &origin);
/// Reads them from a regular file.
[[nodiscard]] std::variant<UnlabelledRows, CsvError>
readUnlabelledFile(const QString &path, std::span<const QString> inputs,
                   const Dataset::Labels &labels, const DataOrigin &origin);

} // namespace frontera

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
    std::vector<Decimal> inputs = {}; ///< scaled as the data were
    QStringList cells = {};           ///< the same as they stand in the file
};

/// Reads the rows without a class of a file that has the inputs of other data: these have the names
/// `inputs`, and the target `target`. The columns are found by their names; without names they are
/// the first ones, in this order, and the target follows them. `origin` tells how the data were
/// read: the chosen encoding and separator, their marks, gaps and scales. Returns at least one row,
/// or the first problem.
[[nodiscard]] std::variant<std::vector<UnlabelledRow>, CsvError>
readUnlabelled(QIODevice &device, std::span<const QString> inputs, const QString &target,
               const DataOrigin &origin);
/// Reads them from a regular file.
[[nodiscard]] std::variant<std::vector<UnlabelledRow>, CsvError>
readUnlabelledFile(const QString &path, std::span<const QString> inputs, const QString &target,
                   const DataOrigin &origin);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_unlabelled.h"

#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

namespace frontera {

class Dataset;
class Run;

/// Reads the rows without a class of a file with the inputs of the data. Error: the first problem
/// of the file.
[[nodiscard]] std::variant<std::vector<UnlabelledRow>, CsvError>
readUnclassified(const Dataset &data, const QString &path);

/// Returns rows as CSV: their cells, and the class that the run gives them at its position, by the
/// weights that are kept beside the present ones, if some are; no class where the answer is
/// neither.
[[nodiscard]] QByteArray predictedRows(const Run &run, const std::vector<UnlabelledRow> &rows);

} // namespace frontera

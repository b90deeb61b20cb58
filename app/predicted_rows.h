// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"

#include <QByteArray>
#include <QString>
#include <variant>

namespace frontera {

class Run;

/// Returns the rows without a class of a file with the inputs of the run's data, as CSV: their
/// cells, and the class that the run gives them at its position; no class where the answer is
/// neither. Error: the first problem of the file.
[[nodiscard]] std::variant<QByteArray, CsvError> predictedRows(const Run &run, const QString &path);

} // namespace frontera

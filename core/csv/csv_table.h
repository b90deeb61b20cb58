// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"
#include "core/csv/csv_facts.h"
#include "core/data/csv_choices.h"

#include <functional>
#include <variant>
#include <vector>

namespace frontera {

class CsvCells;

/// The data of a file, or the first problem, and what was found out of it.
struct CsvOutcome
{
    std::variant<Dataset, CsvError> result;
    CsvFacts facts = {};
};

/// Makes observations of a file's cells, by the rules of readCsv() (csv_reader.h). `name` is that
/// of the data. `goesOn`, if there is one, is called with the number of rows read so far and in
/// all; where it returns false, the problem is CsvProblem::Cancelled.
[[nodiscard]] CsvOutcome tableOf(const CsvCells &cells, const CsvChoices &choices,
                                 const QString &name,
                                 const std::function<bool(qint64, qint64)> &goesOn = {});

} // namespace frontera

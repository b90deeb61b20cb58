// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"
#include "core/number/decimal.h"

#include <QByteArrayView>
#include <optional>

namespace frontera {

/// The number in a cell. "." is the decimal point, and where `commaIsDecimal` "," is one too. Where
/// there is none, why, in *problem.
[[nodiscard]] std::optional<Decimal> csvNumber(QByteArrayView text, bool commaIsDecimal,
                                               CsvProblem *problem = nullptr);

/// Whether a cell is meant as a value, also where it cannot be taken: a number too long, with the
/// wrong decimal point, nan, inf or NA. What is not is a name.
[[nodiscard]] bool isCsvValue(QByteArrayView text);

} // namespace frontera

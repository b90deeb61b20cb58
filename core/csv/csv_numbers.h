// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"
#include "core/number/decimal.h"

#include <QByteArrayView>
#include <optional>

namespace frontera {

/// Returns the number in a cell, exactly. "." is a decimal point, and with `commaIsDecimal` "," is
/// one too. Error: nothing, and the reason in *problem.
[[nodiscard]] std::optional<Decimal> csvNumber(QByteArrayView text, bool commaIsDecimal,
                                               CsvProblem *problem = nullptr);

/// Returns true if a cell is meant as a value, even as one that is refused: a number with too many
/// digits or a decimal comma, nan, inf or NA. Any other cell is meant as a name.
[[nodiscard]] bool isCsvValue(QByteArrayView text);

} // namespace frontera

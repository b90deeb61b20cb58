// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <QByteArray>

namespace frontera {

/// Returns a double as Python's repr() writes it: the fewest digits that are read as the same
/// double, with ".0" behind a whole number, and a power of ten of two digits at least below 1e-4
/// and from 1e16 on: "0.1", "-0.30000000000000004", "2.0", "1e-05", "1e+16", "inf", "nan".
[[nodiscard]] QByteArray pythonText(double number);

/// Returns the value of a double, exactly: 0.1 is
/// 0.1000000000000000055511151231257827021181583404541015625. An infinite one gives the largest
/// double of its sign, one that is not a number gives 0: they have no value, but have to be drawn.
[[nodiscard]] Decimal valueOf(double number);

} // namespace frontera

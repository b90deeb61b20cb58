// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace frontera {

class Decimal;
class Fraction;

/// Returns doubles in proportion to these numbers: the nearest ones where doubles have their size,
/// else all multiplied by one power of ten that makes the largest as small as 10^17.
[[nodiscard]] std::vector<double> inProportion(std::span<const Decimal> numbers);
[[nodiscard]] std::vector<double> inProportion(std::span<const Fraction> numbers);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace frontera {

/// The reasons why observations cannot be drawn: the axes of a picture have doubles of a limited
/// size and precision.
enum class Undrawable {
    TooLarge, ///< beyond 10^240
    TooSmall, ///< less than 10^−240 apart
    TooClose, ///< so close together, for the size of their numbers, that doubles confuse them
};

/// Returns why observations cannot be drawn, or nothing if they can. In doubles, their coordinates
/// are at most `size` in magnitude and at most `extent` apart; `areOne()` tells whether all are at
/// exactly one place.
template <typename AreOne>
[[nodiscard]] std::optional<Undrawable> undrawable(double size, double extent, AreOne areOne)
{
    constexpr double largest = 1e240;
    constexpr double least = 1e-240;
    constexpr double precision = 1e-11; // a pixel is some thousandth of the extent
    if (size > largest)
        return Undrawable::TooLarge;
    if (extent >= least && extent >= precision * size)
        return std::nullopt;
    if (areOne())
        return std::nullopt;
    return extent < precision * size ? Undrawable::TooClose : Undrawable::TooSmall;
}

/// Returns a sentence to stand in the picture's place.
[[nodiscard]] QString describe(Undrawable reason);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>

namespace frontera {

/// A derived input: the product of two given inputs of the data, a square where both are the same.
struct Feature
{
    int first = 0;  ///< a given input, from 0
    int second = 0; ///< one that is not before the first

    /// Returns the product of these two inputs, in any order.
    [[nodiscard]] static constexpr Feature of(int one, int other)
    {
        return one < other ? Feature{one, other} : Feature{other, one};
    }
    [[nodiscard]] constexpr bool isSquare() const { return first == second; }

    friend auto operator<=>(const Feature &, const Feature &) = default;
};

} // namespace frontera

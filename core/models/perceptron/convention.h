// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <optional>
#include <type_traits>

namespace frontera {

[[nodiscard]] inline bool isTie(const Decimal &number)
{
    return number.isZero();
}
[[nodiscard]] inline bool isTie(double number)
{
    return number == 0;
}

/// Returns true if a number is greater than a limit ≥ 0.
[[nodiscard]] inline bool exceeds(const Decimal &number, const Decimal &limit)
{
    return limit.isZero() ? number.sign() > 0 : number > limit;
}
[[nodiscard]] inline bool exceeds(double number, double limit)
{
    return number > limit;
}

/// How a perceptron's output follows from its sum, as the settings have it: the case distinctions
/// of activation() (perceptron.h), in one place for exact numbers and for doubles.
template <typename N>
struct Convention
{
    N zone = {};                    ///< the dead zone, 0 if there is none
    std::optional<int> atZero = {}; ///< the class for which z = 0 is right; then zone is 0
    int low = 0;                    ///< the output of class 0: 0 or −1

    explicit Convention(const Settings &settings)
        : atZero(classAtZero(settings))
        , low(targetValue(0, settings))
    {
        if constexpr (std::is_same_v<N, double>)
            zone = deadZoneOf(settings).toDouble();
        else
            zone = deadZoneOf(settings);
    }

    /// Returns ŷ. A double that is no number does not fire: it gives what class 0 has, or, where
    /// z = 0 is a mistake, 0.
    [[nodiscard]] int output(const N &sum) const
    {
        if (exceeds(sum, zone))
            return 1;
        if (atZero)
            return *atZero == 1 && isTie(sum) ? 1 : low;
        return exceeds(-sum, zone) ? low : 0;
    }
};

} // namespace frontera

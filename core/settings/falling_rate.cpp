// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/falling_rate.h"

#include "core/number/fraction.h"
#include "core/number/rounded.h"

#include <cmath>

namespace frontera {

Decimal rateIn(qint64 epoch, const Settings &settings)
{
    if (settings.schedule == Schedule::Constant)
        return settings.rate;
    const Fraction rate(settings.rate);
    const Fraction divisor(epoch);
    return settings.schedule == Schedule::Epoch ? rounded(rate / divisor, rateDigits)
                                                : roundedRoot(rate * rate / divisor, rateDigits);
}

double floatRateIn(qint64 epoch, const Settings &settings)
{
    const double rate = settings.rate.toDouble();
    const auto divisor = static_cast<double>(epoch);
    if (settings.schedule == Schedule::Epoch)
        return rate / divisor;
    return settings.schedule == Schedule::Root ? rate / std::sqrt(divisor) : rate;
}

bool isRateExact(qint64 epoch, const Settings &settings)
{
    if (settings.schedule == Schedule::Constant)
        return true;
    const Fraction rate(settings.rate);
    const Fraction shown(rateIn(epoch, settings));
    const Fraction times(epoch);
    return settings.schedule == Schedule::Epoch ? shown * times == rate
                                                : shown * shown * times == rate * rate;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/step_ticker.h"

#include "ui/words/number_words.h"

#include <cmath>

namespace frontera {

QString axisLabel(QString number)
{
    const qsizetype power = number.indexOf(u'e') + 1;
    if (power > 0) {
        if (number.at(power).isDigit())
            number.insert(power, u'+');
        else
            number[power] = u'-'; // QCustomPlot does not know the minus sign "−"
    }
    return number;
}

Decimal roundStep(double atLeast)
{
    if (!(atLeast > 0) || std::isinf(atLeast)) // of a picture without any extent
        return Decimal(1);
    const int power = static_cast<int>(std::floor(std::log10(atLeast)));
    const double mantissa = atLeast / std::pow(10, power);
    // 2 or 5 with an error of rounding still counts as 2 or 5.
    constexpr double slack = 1 + 1e-9;
    if (mantissa <= slack)
        return Decimal(1, power);
    return mantissa <= 2 * slack   ? Decimal(2, power)
           : mantissa <= 5 * slack ? Decimal(5, power)
                                   : Decimal(1, power + 1);
}

void StepTicker::setStep(const Decimal &step)
{
    m_step = step;
    setTickStep(step.toDouble());
}

QString StepTicker::label(double tick) const
{
    return axisLabel(showWhole(Decimal(std::llround(tick / m_step.toDouble())) * m_step));
}

} // namespace frontera

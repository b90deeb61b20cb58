// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/history/history_ticks.h"

#include "ui/plots/step_ticker.h"
#include "ui/words/number_words.h"

#include <algorithm>
#include <cmath>

namespace frontera {

double HistoryTicks::getTickStep(const QCPRange &range)
{
    const double least = range.size() / std::max(1, tickCount());
    m_stepPower = static_cast<int>(std::floor(std::log10(least)));
    if (m_kind == Counts)
        m_stepPower = std::max(0, m_stepPower);
    double step = std::pow(10.0, m_stepPower);
    if (step < least)
        step *= 2 * step >= least ? 2 : 5 * step >= least ? 5 : 10;
    // A low axis shows at least where it ends.
    return m_kind == Counts && step > range.upper ? std::max(1.0, std::floor(range.upper)) : step;
}

QString HistoryTicks::getTickLabel(double tick, const QLocale &, QChar, int)
{
    if (m_kind == Counts)
        return showCount(qRound64(tick));
    const qint64 coefficient = qRound64(tick / std::pow(10.0, m_stepPower));
    return axisLabel(showNumber(Decimal(coefficient, m_stepPower + m_power)));
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qcustomplot.h>

namespace frontera {

/// Ticks at 1, 2 or 5 times a power of ten, at most as many as asked for, with numbers written as
/// everywhere else in the program: counts, or exact decimals.
class HistoryTicks : public QCPAxisTicker
{
public:
    enum Kind {
        Counts,
        Decimals,
    };
    explicit HistoryTicks(Kind kind)
        : m_kind(kind)
    {
    }
    /// Sets the unit of the axis: 10^power.
    void setPower(int power) { m_power = power; }

protected:
    double getTickStep(const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;
    int getSubTickCount(double) override { return 0; }

private:
    Kind m_kind;
    int m_power = 0;
    int m_stepPower = 0; ///< the step is 1, 2 or 5 times 10^m_stepPower
};

} // namespace frontera

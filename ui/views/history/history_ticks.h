// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qcustomplot.h>

namespace frontera {

/// Ticks at 1, 2 or 5 times a power of ten, as many as asked for or fewer, and numbers written as
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
    /// The axis is in units of 10^power.
    void setPower(int power) { m_power = power; }

protected:
    double getTickStep(const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;
    int getSubTickCount(double) override { return 0; }

private:
    Kind m_kind;
    int m_power = 0;
    int m_stepPower = 0; ///< the step is 1, 2 or 5 times 10 to this
};

} // namespace frontera

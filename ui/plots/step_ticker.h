// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <qcustomplot.h>

namespace frontera {

/// A number as the label of an axis. QCustomPlot typesets the power of ten of "1e+200", but takes
/// "1e200" for 1·10²⁰: it drops a zero after what it takes for the sign.
[[nodiscard]] QString axisLabel(QString number);

/// 1, 2 or 5 times a power of ten: the smallest that is not below a finite number above
/// 0; 1 for any other.
[[nodiscard]] Decimal roundStep(double atLeast);

/// Ticks at the multiples of a round step: exact, and written as everywhere else in the program.
class StepTicker : public QCPAxisTickerFixed
{
public:
    void setStep(const Decimal &step);
    [[nodiscard]] const Decimal &step() const { return m_step; }
    /// What stands at the multiple of the step next to a number.
    [[nodiscard]] QString label(double tick) const;

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return label(tick); }

private:
    Decimal m_step = Decimal(1);
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <qcustomplot.h>

namespace frontera {

/// Returns a number as the label of an axis, with its power of ten changed from "1e200" to
/// "1e+200". QCustomPlot typesets the latter, but takes the former for 1·10²⁰: it drops a zero
/// after what it takes for the sign.
[[nodiscard]] QString axisLabel(QString number);

/// Returns the smallest number not below `atLeast` that is 1, 2 or 5 times a power of ten; 1 if
/// `atLeast` is not finite or not above 0.
[[nodiscard]] Decimal roundStep(double atLeast);

/// Ticks at the multiples of a round step, exact, and written as everywhere else in the program.
class StepTicker : public QCPAxisTickerFixed
{
public:
    void setStep(const Decimal &step);
    [[nodiscard]] const Decimal &step() const { return m_step; }
    /// Returns the label of the multiple of the step nearest to `tick`.
    [[nodiscard]] QString label(double tick) const;

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return label(tick); }

private:
    Decimal m_step = Decimal(1);
};

} // namespace frontera

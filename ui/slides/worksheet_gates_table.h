// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/slides/worksheet_table.h"

namespace frontera {

/// The table of three neurons that learn gates: each step is a block with a row for each of them,
/// behind what is presented. What a hidden neuron should give is printed; what the last one should
/// is not, as it depends on what the others gave.
class WorksheetGatesTable final : public WorksheetTable
{
public:
    WorksheetGatesTable(const Dataset &data, const Settings &settings,
                        std::span<const Reading> sample, double width);

    [[nodiscard]] double stepHeight() const override;
    void paintStart(QPainter &painter, QPointF topLeft, const Reading &start) const override;
    void paintStep(QPainter &painter, QPointF topLeft, const Reading &reading,
                   bool hasAnswers) const override;

private:
    [[nodiscard]] QString title(int unit) const;
    [[nodiscard]] static QStringList presented(const Reading &reading);
    /// Returns what a neuron has in a row, from its name on.
    [[nodiscard]] QStringList cellsOf(const Reading &reading, int unit, bool hasAnswers) const;
    void paintBlock(QPainter &painter, QPointF topLeft, const QStringList &presented,
                    const std::vector<QStringList> &rows) const;

    GateUnits m_units;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/worksheet_style.h"

#include <QPointF>
#include <QStringList>
#include <span>
#include <vector>

class QPainter;

namespace frontera {

class Dataset;
struct Settings;
struct Reading;

/// The table of a worksheet, drawn row by row, black on white. A step's number, epoch, inputs and
/// target are printed; z, ŷ, e and the new weights are left to the student, or are the answers.
class WorksheetTable
{
public:
    static constexpr double rowHeight = 7.5 * millimetre;

    /// Makes columns as wide as the steps of `sample` need, which may be none.
    WorksheetTable(const Dataset &data, const Settings &settings, std::span<const Reading> sample,
                   double width);

    // Draw a row each, at its top left corner.
    void paintHead(QPainter &painter, QPointF topLeft) const;
    void paintStart(QPainter &painter, QPointF topLeft, const Reading &start) const;
    void paintStep(QPainter &painter, QPointF topLeft, const Reading &reading,
                   bool hasAnswers) const;
    /// Draws the rule below the last row of an epoch.
    void paintRule(QPainter &painter, QPointF left) const;

private:
    [[nodiscard]] QStringList cellsOf(const Reading &reading, bool hasAnswers) const;
    void paintRow(QPainter &painter, QPointF topLeft, const QStringList &cells,
                  bool isBold = false) const;

    int m_inputs;
    bool m_hasBias;
    QStringList m_names;
    std::vector<double> m_widths;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/history/history_axes.h"
#include "ui/views/history/history_picture.h"

#include <QStringList>
#include <span>

namespace frontera {

/// Writes the words around a HistoryPicture: to the right the titles of the axes and at the end of
/// each curve its name, between the axes the epochs.
class HistoryLabels : public PlotSigns
{
    Q_OBJECT

public:
    /// The axes may change while it exists, and must outlive it.
    HistoryLabels(QCustomPlot *plot, const HistoryAxes &axes);

    void setPicture(const HistoryPicture *picture) { m_picture = picture; }
    /// Sets the font of all words, and the size of a unit, which is one pixel in a picture of usual
    /// size.
    void setLetters(const QFont &font, double unit);
    /// Sets the height of the row of epochs between the axes; 0 leaves it out.
    void setEpochRow(double height) { m_epochRow = height; }
    /// Sets the lines of words below the axes, about the mistakes on each observation.
    void setMistakesLines(const QStringList &lines) { m_mistakesLines = lines; }
    [[nodiscard]] const QStringList &mistakesLines() const { return m_mistakesLines; }
    /// Returns the room needed to the right of the axes.
    [[nodiscard]] double width() const;

protected:
    void draw(QCPPainter *painter) override;

private:
    struct Label
    {
        std::size_t curve = 0;
        double y = 0; ///< its middle
    };

    [[nodiscard]] double x(double step) const;
    /// Returns where what is drawn of the curves ends.
    [[nodiscard]] double endOfCurves() const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double sampleWidth() const { return 26 * m_unit; }
    [[nodiscard]] QPen samplePen(const HistoryCurve &curve) const;
    void write(QCPPainter *painter, QPointF topLeft, const QString &words) const;
    void drawTitles(QCPPainter *painter) const;
    void drawEpochs(QCPPainter *painter) const;
    void drawNames(QCPPainter *painter, std::span<const HistoryCurve> group) const;
    void drawName(QCPPainter *painter, const HistoryCurve &curve, double y) const;
    void drawMistakes(QCPPainter *painter) const;
    /// Returns the places of `count` names of a group, each below another.
    [[nodiscard]] std::vector<Label> placedLabels(std::span<const HistoryCurve> group,
                                                  std::size_t count) const;

    const HistoryAxes &m_axes;
    const HistoryPicture *m_picture = nullptr;
    QFont m_font;
    double m_unit = 1;
    double m_epochRow = 0;
    QStringList m_mistakesLines;
};

} // namespace frontera

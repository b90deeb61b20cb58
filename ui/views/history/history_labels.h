// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/history/history_picture.h"

namespace frontera {

/// Writes the words around a HistoryPicture: to the right the titles of the axes and at the end of
/// each curve its name, between the axes the epochs.
class HistoryLabels : public PlotSigns
{
    Q_OBJECT

public:
    HistoryLabels(QCustomPlot *plot, QCPAxisRect *upper, QCPAxisRect *lower);

    void setPicture(const HistoryPicture *picture) { m_picture = picture; }
    /// Sets the font of all words, and the size of a unit, which is one pixel in a picture of usual
    /// size.
    void setLetters(const QFont &font, double unit);
    /// Sets the height of the row of epochs between the axes; 0 leaves it out.
    void setEpochRow(double height) { m_epochRow = height; }
    /// Sets the height of the row of words below the axes, about the mistakes on each observation;
    /// 0 leaves it out.
    void setMistakesRow(double height) { m_mistakesRow = height; }
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
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double sampleWidth() const { return 22 * m_unit; }
    void write(QCPPainter *painter, QPointF topLeft, const QString &words) const;
    void drawTitles(QCPPainter *painter) const;
    void drawEpochs(QCPPainter *painter) const;
    void drawNames(QCPPainter *painter) const;
    void drawMistakes(QCPPainter *painter) const;
    [[nodiscard]] std::vector<Label> placedLabels(std::size_t count) const;

    QCPAxisRect *m_upper;
    QCPAxisRect *m_lower;
    const HistoryPicture *m_picture = nullptr;
    QFont m_font;
    double m_unit = 1;
    double m_epochRow = 0;
    double m_mistakesRow = 0;
};

} // namespace frontera

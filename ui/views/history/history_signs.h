// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/history/history_axes.h"
#include "ui/views/history/history_picture.h"

namespace frontera {

/// Returns the pen of a curve, in a picture of this unit.
[[nodiscard]] QPen historyPen(const HistoryCurve &curve, const Theme &theme, double unit);

/// Draws a HistoryPicture: mistakes into the uppermost axes, curves into those below, and through
/// all of them a line at the run's position. The steps after it are pale.
class HistorySigns : public PlotSigns
{
    Q_OBJECT

public:
    /// The axes may change while it exists, and must outlive it.
    HistorySigns(QCustomPlot *plot, const HistoryAxes &axes);

    void setPicture(const HistoryPicture *picture) { m_picture = picture; }
    /// Sets the font of all words, and the size of a unit, which is one pixel in a picture of usual
    /// size.
    void setLetters(const QFont &font, double unit);

protected:
    void draw(QCPPainter *painter) override;

private:
    [[nodiscard]] double x(double step) const;
    /// Returns the axes of a curve, or of the mistakes, with room for a line along their edge.
    [[nodiscard]] static QRectF edged(const QCPAxisRect &rect);
    [[nodiscard]] QRectF axesOf(std::size_t curve) const;
    /// Returns the axis of a curve's values.
    [[nodiscard]] const QCPAxis *valuesOf(std::size_t curve) const;
    [[nodiscard]] QColor pale(const QColor &colour, double share) const;

    void drawEpochs(QCPPainter *painter) const;
    void drawBars(QCPPainter *painter) const;
    void drawBar(QCPPainter *painter, const Stretch &bar, bool isWholeEpoch) const;
    void drawCurves(QCPPainter *painter) const;
    void drawBand(QCPPainter *painter, std::size_t curve, double from, double to,
                  bool isReached) const;
    void drawCurve(QCPPainter *painter, std::size_t curve, double from, double to,
                   bool isReached) const;
    void drawCursor(QCPPainter *painter) const;

    const HistoryAxes &m_axes;
    const HistoryPicture *m_picture = nullptr;
    QFont m_font;
    double m_unit = 1;
};

} // namespace frontera

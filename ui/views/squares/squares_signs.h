// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"

namespace frontera {

struct SquaresLayout;
struct SquaresPicture;

/// Draws a SquaresPicture: tints, squares, signs and words.
class SquaresSigns : public PlotSigns
{
    Q_OBJECT

public:
    explicit SquaresSigns(QCustomPlot *plot);

    void setPicture(const SquaresPicture *picture) { m_picture = picture; }
    /// Returns where everything is drawn.
    [[nodiscard]] SquaresLayout layout() const;

protected:
    void draw(QCPPainter *painter) override;

private:
    void drawTints(QCPPainter *painter, const SquaresLayout &layout) const;
    void drawFrames(QCPPainter *painter, const SquaresLayout &layout) const;
    void drawMarkers(QCPPainter *painter, const SquaresLayout &layout) const;
    void drawKeys(QCPPainter *painter, const SquaresLayout &layout) const;
    void tint(QCPPainter *painter, const QRectF &rect, std::optional<int> ofClass) const;

    const SquaresPicture *m_picture = nullptr;
};

} // namespace frontera

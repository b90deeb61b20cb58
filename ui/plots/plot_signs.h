// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/plots/crowd_signs.h"
#include "ui/plots/hatching.h"

#include <qcustomplot.h>

namespace frontera {

/// One sign of an observation: class 1 is filled, class 0 hollow.
struct Sign
{
    bool isOne = false;
    bool isWrong = false;     ///< a cross through it
    bool isPresented = false; ///< a ring around it
};

/// How large so many observations' signs are drawn, relative to a few.
[[nodiscard]] double signScaleOf(int observations);

/// An item that draws into the axes of a plot, in pixels: what all of ours have in common.
///
/// All geometry is clipped before it is drawn, because SVG does not clip.
class PlotSigns : public QCPAbstractItem
{
    Q_OBJECT

public:
    /// On a RunPlot. Drawn on the plot's main layer, above the items made before.
    explicit PlotSigns(QCustomPlot *plot);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// The size of the signs, relative to axes 460 pixels high.
    [[nodiscard]] double scale() const;

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details) const override;

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QRectF axes() const { return mParentPlot->axisRect()->rect(); }
    [[nodiscard]] QPointF pixel(QPointF data) const;
    [[nodiscard]] QLineF pixels(const QLineF &data) const;
    [[nodiscard]] QPolygonF pixels(const QPolygonF &data) const;
    /// The size of words, relative to what goes with that of the signs.
    [[nodiscard]] double textScale() const;
    /// The radius of an observation's sign.
    [[nodiscard]] double radius() const { return 14 * scale(); }
    [[nodiscard]] QFont labelFont(double size, bool bold = false) const;

    void drawSign(QCPPainter *painter, QPointF at, const Sign &sign, double r) const;
    /// Very many observations; `wrong` holds 1 for each that is wrong, or is empty.
    void drawCrowd(QCPPainter *painter, const std::shared_ptr<const Scatter> &crowd,
                   std::span<const std::uint8_t> wrong, const CrowdPart &part = {});
    /// Words that stand out from what lies below them.
    void drawHaloText(QCPPainter *painter, const QRectF &rect, const QString &text,
                      const QFont &font, const QColor &colour) const;
    /// The same where nothing lies below, on a plate: it stays as it is while the tint around it
    /// changes, so that an animation need not draw it again. Else a plate would hide something.
    void drawLabelText(QCPPainter *painter, const QRectF &rect, const QString &text,
                       const QFont &font, bool isFree) const;
    /// From p1 to a head at p2.
    void drawArrow(QCPPainter *painter, const QLineF &shaft, const QColor &colour,
                   double width) const;
    /// An area without an edge. Without antialiasing: 17 times as fast, and a line hides the edge.
    static void fill(QCPPainter *painter, const QPolygonF &pixels, const QColor &colour);
    /// The same in a tint, or hatched where the theme has it so.
    void shade(QCPPainter *painter, const QPolygonF &pixels, const QColor &tint, Hatch hatch) const;

private:
    Theme m_theme;
    CrowdSigns m_crowd;
};

[[nodiscard]] QRectF squareAround(QPointF centre, double radius);
[[nodiscard]] QSizeF sizeOf(const QString &text, const QFont &font);

} // namespace frontera

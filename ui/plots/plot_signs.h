// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/plots/crowd_signs.h"
#include "ui/plots/hatching.h"

#include <optional>
#include <qcustomplot.h>
#include <vector>

namespace frontera {

class LabelLayout;

/// The sign of one observation: class 1 is filled, class 0 hollow.
struct Sign
{
    bool isOne = false;
    bool isWrong = false;     ///< a disc with a cross at its upper right
    bool isPresented = false; ///< a ring around it
    bool isNext = false;      ///< a dashed ring around it, outside of the other one
    /// Where the two classes share a place they share a sign: the pixels' unit vector from its
    /// middle to the half of this class. Null: the whole sign.
    QPointF half = {};
};

/// The size of a sign of two halves, relative to a whole one.
constexpr double halfSignScale = 1.3;

/// Returns true if there is a ring around a sign.
[[nodiscard]] inline bool isRinged(const Sign &sign)
{
    return sign.isPresented || sign.isNext;
}

/// Returns how far words stay away from a sign, in radii of it.
[[nodiscard]] inline double reachOf(const Sign &sign)
{
    if (sign.isPresented && sign.isNext)
        return 2.0;
    return isRinged(sign) ? 1.6 : sign.isWrong ? 1.45 : 1.1;
}

/// Returns the size of a sign among so many observations, relative to one of a few.
[[nodiscard]] double signScaleOf(int observations);

/// The base of all items that draw into the axes of a plot, in pixels.
///
/// Geometry must be clipped before it is drawn, because SVG does not clip.
class PlotSigns : public QCPAbstractItem
{
    Q_OBJECT

public:
    /// `plot` is a RunPlot. The item is drawn on its main layer, above the items made before.
    explicit PlotSigns(QCustomPlot *plot);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Returns the size of signs, relative to axes whose smaller side has 460 pixels.
    [[nodiscard]] double scale() const;

    /// Returns where a hint was drawn last; nothing if none is.
    [[nodiscard]] const std::optional<QRectF> &placeOfHint() const { return m_placeOfHint; }

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details) const override;

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QRectF axes() const { return mParentPlot->axisRect()->rect(); }
    [[nodiscard]] QPointF pixel(QPointF data) const;
    [[nodiscard]] QLineF pixels(const QLineF &data) const;
    [[nodiscard]] QPolygonF pixels(const QPolygonF &data) const;
    /// Returns the size of words, relative to that of the signs.
    [[nodiscard]] double textScale() const;
    /// Returns the radius of an observation's sign, in pixels.
    [[nodiscard]] double radius() const { return 14 * scale(); }
    [[nodiscard]] QFont labelFont(double size, bool bold = false) const;

    /// Draws a sign of radius `r` at a pixel. A wrong one stays whole: its mark stands beside it,
    /// or where it would be too small to be read, a cross lies below. Of a half, all lies on its
    /// side.
    void drawSign(QCPPainter *painter, QPointF at, const Sign &sign, double r) const;
    /// Draws very many observations, or a part of them. `wrong` holds 1 for each row that is wrong;
    /// empty if none is.
    void drawCrowd(QCPPainter *painter, const std::shared_ptr<const Scatter> &crowd,
                   std::span<const std::uint8_t> wrong, const CrowdPart &part = {});
    /// Draws words with a halo, which stand out from anything below them.
    void drawHaloText(QCPPainter *painter, const QRectF &rect, const QString &text,
                      const QFont &font, const QColor &colour) const;
    /// Draws words with a halo, or, if `isFree`, on a plate. A plate stays the same while the tint
    /// around it changes, so an animation need not store it again; but it would hide signs or lines
    /// below it, so there must be none.
    void drawLabelText(QCPPainter *painter, const QRectF &rect, const QString &text,
                       const QFont &font, bool isFree) const;
    /// Draws the hint beside a sign that reaches so far from its middle, if there is a place that
    /// covers none of the signs at these pixels, of radius `r`.
    void drawHint(QCPPainter *painter, LabelLayout &labels, const QString &hint, QPointF at,
                  double reach, const std::vector<QPointF> &signs, double r);
    /// Draws an arrow from p1 to a head at p2.
    void drawArrow(QCPPainter *painter, const QLineF &shaft, const QColor &colour,
                   double width) const;
    /// Returns the pen for the boundary of weights that are kept beside the present ones: dotted.
    [[nodiscard]] QPen keptPen() const;
    /// Fills an area, without an edge and without antialiasing: 17 times as fast, and a line hides
    /// the edge.
    static void fill(QCPPainter *painter, const QPolygonF &pixels, const QColor &colour);
    /// Fills an area with a tint, or hatches it if the theme is hatched.
    void shade(QCPPainter *painter, const QPolygonF &pixels, const QColor &tint, Hatch hatch) const;

private:
    void drawBody(QCPPainter *painter, QPointF at, const Sign &sign, double r) const;
    void drawRing(QCPPainter *painter, QPointF at, const Sign &sign, double r) const;
    void drawWrongDisc(QCPPainter *painter, QPointF at, const Sign &sign, double r) const;

    Theme m_theme;
    CrowdSigns m_crowd;
    std::optional<QRectF> m_placeOfHint;
};

/// Returns the square with this centre and half this side.
[[nodiscard]] QRectF squareAround(QPointF centre, double radius);
/// Returns the size of a line of words.
[[nodiscard]] QSizeF sizeOf(const QString &text, const QFont &font);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/control_paint.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace frontera {

namespace {

constexpr double strong = 2; ///< the width of an outline that means something

/// Begins to paint shapes that are round somewhere, and ends it.
class RoundPainting
{
public:
    explicit RoundPainting(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~RoundPainting() { m_painter.restore(); }
    RoundPainting(const RoundPainting &) = delete;
    RoundPainting &operator=(const RoundPainting &) = delete;

private:
    QPainter &m_painter;
};

/// Returns the place of an outline's middle line, which lies within `place` as a whole.
QRectF within(const QRectF &place, double outline)
{
    return place.adjusted(outline / 2, outline / 2, -outline / 2, -outline / 2);
}

QPainterPath buttonPath(const QRectF &place, const RoundCorners &corners)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(place, controlRadius, controlRadius);
    const QSizeF half(std::min(place.width() / 2, 2 * controlRadius), place.height());
    if (!corners.left)
        path.addRect({place.topLeft(), half});
    if (!corners.right)
        path.addRect({place.topRight() - QPointF(half.width(), 0), half});
    return path.simplified();
}

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

/// Returns a filled button's colour, which turns a little to its words' while it is used.
QColor used(const QColor &fill, const QColor &words, const ControlState &state)
{
    return state.isPressed ? mixed(fill, words, 0.25F)
                           : mixed(fill, words, state.isPointedAt ? 0.12F : 0);
}

} // namespace

ButtonLook buttonLook(const Theme &theme, ButtonKind kind, const ControlState &state)
{
    if (!state.isEnabled)
        return {QPen(theme.edge, 1), theme.card, theme.quietText, theme.quietText};
    const double width = state.isChosen ? strong : 1;
    if (kind == ButtonKind::Primary)
        return {QPen(theme.text, width), used(theme.text, theme.card, state), theme.card,
                mixed(theme.card, theme.text, 0.2F)};
    if (kind == ButtonKind::Door) {
        const QColor outline = state.isChosen ? theme.text : theme.doorEdge;
        return {QPen(outline, width), used(theme.door, theme.doorText, state), theme.doorText,
                theme.doorKey};
    }
    const QColor fill = state.isPressed     ? theme.pressed
                        : state.isPointedAt ? theme.pointed
                                            : theme.card;
    return {QPen(state.isChosen ? theme.text : theme.frame, width), fill, theme.text,
            theme.quietText};
}

void paintButton(QPainter &painter, const QRectF &place, const ButtonLook &look,
                 const RoundCorners &corners)
{
    const RoundPainting round(painter);
    painter.setPen(look.outline);
    painter.setBrush(look.fill);
    const QRectF line = within(place, look.outline.widthF());
    if (corners.left && corners.right)
        painter.drawRoundedRect(line, controlRadius, controlRadius);
    else
        painter.drawPath(buttonPath(line, corners));
}

void paintField(QPainter &painter, const QRectF &place, const Theme &theme,
                const ControlState &state)
{
    const RoundPainting round(painter);
    const bool isUsed = state.hasKeys && state.isEnabled;
    const double width = isUsed ? strong : 1;
    painter.setPen(QPen(isUsed ? theme.focus : state.isEnabled ? theme.frame : theme.edge, width));
    painter.setBrush(!state.isEnabled    ? theme.page
                     : state.isPressed   ? theme.pressed
                     : state.isPointedAt ? theme.pointed
                                         : theme.card);
    painter.drawRoundedRect(within(place, width), controlRadius, controlRadius);
}

void paintCheckBox(QPainter &painter, const QRectF &place, const Theme &theme,
                   const ControlState &state)
{
    const RoundPainting round(painter);
    const QColor ink = state.isEnabled ? theme.text : theme.quietText;
    const QColor outline = state.isEnabled ? theme.frame : theme.edge;
    painter.setPen(QPen(state.isChosen ? ink : outline, 1));
    painter.setBrush(state.isChosen      ? ink
                     : state.isPressed   ? theme.pressed
                     : state.isPointedAt ? theme.pointed
                                         : theme.card);
    painter.drawRoundedRect(within(place, 1), 4, 4);
    if (state.isChosen)
        paintTick(painter, place, theme.card);
}

void paintRadioButton(QPainter &painter, const QRectF &place, const Theme &theme,
                      const ControlState &state)
{
    const RoundPainting round(painter);
    const QColor ink = state.isEnabled ? theme.text : theme.quietText;
    const double width = state.isChosen ? strong : 1;
    const QColor outline = state.isEnabled ? theme.frame : theme.edge;
    painter.setPen(QPen(state.isChosen ? ink : outline, width));
    painter.setBrush(state.isPointedAt ? theme.pointed : theme.card);
    painter.drawEllipse(within(place, width));
    if (!state.isChosen)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(place.center(), place.width() / 4, place.height() / 4);
}

void paintTick(QPainter &painter, const QRectF &place, const QColor &ink)
{
    const RoundPainting round(painter);
    const double side = std::min(place.width(), place.height());
    const QPointF corner = place.center() - QPointF(side, side) / 2;
    const auto at = [&](double x, double y) { return corner + QPointF(x, y) * side; };
    painter.setPen(QPen(ink, std::max(1.5, side / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.33)}));
}

void paintArrow(QPainter &painter, const QRectF &place, const QColor &ink, bool pointsUp)
{
    const RoundPainting round(painter);
    const double letters = painter.fontMetrics().height();
    const double half =
        std::min({std::max(4.0, 0.26 * letters), place.width() / 2, place.height()});
    const double down = pointsUp ? -half / 2 : half / 2;
    const QPointF middle = place.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({middle + QPointF(-half, -down), middle + QPointF(half, -down),
                                   middle + QPointF(0, down)}));
}

void paintFocusRing(QPainter &painter, const QRectF &place, const QColor &colour)
{
    const RoundPainting round(painter);
    painter.setPen(QPen(colour, strong));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(within(place, strong), controlRadius + 3, controlRadius + 3);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/cube/cube_signs.h"

#include "ui/plots/label_layout.h"
#include "ui/plots/line_breaks.h"

namespace frontera {

CubeSigns::CubeSigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

double CubeSigns::radiusOf(const CubeMarker &marker) const
{
    constexpr double nearer = 0.12; // near signs are larger
    return radius() * m_picture->signScale * (1 + nearer * marker.depth);
}

void CubeSigns::draw(QCPPainter *painter)
{
    if (m_picture == nullptr)
        return;
    LabelLayout labels(axes().adjusted(4, 4, -4, -4));
    for (const CubeMarker &marker : m_picture->markers) {
        if (!marker.label.isEmpty())
            labels.avoid(squareAround(pixel(marker.at), radiusOf(marker) * reachOf(marker.sign)));
    }
    painter->setAntialiasing(true);
    drawEdges(painter, labels);
    drawSurface(painter);
    drawCrowdPart(painter, true);
    drawMarkers(painter, true);
    drawPlane(painter);
    drawCut(painter);
    drawCrowdPart(painter, false);
    drawMarkers(painter, false);
    drawArrow(painter, labels);
    nameKept(painter, labels);
    drawWords(painter, labels);
    drawHint(painter, labels);
}

void CubeSigns::drawHint(QCPPainter *painter, LabelLayout &labels)
{
    std::vector<QPointF> signs;
    QPointF next;
    double reach = 0;
    for (const CubeMarker &marker : m_picture->markers) {
        signs.push_back(pixel(marker.at));
        if (!marker.sign.isNext)
            continue;
        next = signs.back();
        reach = 1.6 * radiusOf(marker) + 1;
    }
    PlotSigns::drawHint(painter, labels, m_picture->hint, next, reach, signs, radius());
}

void CubeSigns::drawEdges(QCPPainter *painter, LabelLayout &labels)
{
    for (const CubePicture::Edge &edge : m_picture->edges) {
        QPen pen(theme().quietText, (edge.isHidden ? 1.2 : 1.8) * scale());
        if (edge.isHidden)
            pen.setDashPattern({3, 4});
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->drawLine(pixels(edge.line));
        labels.avoid(pixels(edge.line));
    }
}

void CubeSigns::drawCrowdPart(QCPPainter *painter, bool areBehind)
{
    const std::vector<std::uint8_t> &behind = m_picture->behind;
    if (!m_picture->crowd || (areBehind && behind.empty()))
        return;
    drawCrowd(painter, m_picture->crowd, m_picture->wrong,
              {behind, static_cast<std::uint8_t>(areBehind ? 1 : 0), areBehind});
}

void CubeSigns::drawMarkers(QCPPainter *painter, bool areBehind)
{
    for (const CubeMarker &marker : m_picture->markers) {
        if (marker.isBehind == areBehind)
            drawSign(painter, pixel(marker.at), marker.sign, radiusOf(marker));
    }
}

void CubeSigns::drawPlane(QCPPainter *painter)
{
    if (!m_picture->ghost.isEmpty()) {
        QColor pale = theme().text;
        pale.setAlphaF(0.38F);
        QPen pen(pale, 2 * scale());
        pen.setDashPattern({5, 4});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawPolygon(pixels(m_picture->ghost));
    }
    if (!m_picture->kept.isEmpty()) {
        painter->setPen(keptPen());
        painter->setBrush(Qt::NoBrush);
        painter->drawPolygon(pixels(m_picture->kept));
    }
    if (m_picture->plane.isEmpty())
        return;
    const QPolygonF plane = pixels(m_picture->plane);
    if (!m_picture->surface.grid.isEmpty() || m_picture->isAsked) { // which tells what is predicted
        QColor tint = theme().quietText;
        tint.setAlphaF(theme().isHatched ? 0.08F : 0.16F);
        painter->setBrush(tint);
    } else if (theme().isHatched) {
        // As for two inputs, the side predicted 1 is hatched.
        shade(painter, plane, theme().oneTint, m_picture->facesOne ? Hatch::Rising : Hatch::None);
        painter->setBrush(Qt::NoBrush);
    } else {
        QColor tint = m_picture->isProof    ? theme().good
                      : m_picture->facesOne ? theme().one
                                            : theme().zero;
        tint.setAlphaF(0.26F); // the signs behind are seen through it
        painter->setBrush(tint);
    }
    painter->setPen(QPen(m_picture->isProof ? theme().good : theme().text, 2.2 * scale(),
                         Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->drawPolygon(plane);
}

QPainterPath CubeSigns::pixels(const QPainterPath &path) const
{
    const QPointF origin = pixel({0, 0});
    const QPointF unit = pixel({1, 1}) - origin;
    return QTransform(unit.x(), 0, 0, unit.y(), origin.x(), origin.y()).map(path);
}

void CubeSigns::drawSurface(QCPPainter *painter)
{
    const CubeSurface &surface = m_picture->surface;
    if (surface.grid.isEmpty())
        return;
    painter->setPen(Qt::NoPen);
    const std::pair<const QPainterPath *, QColor> parts[] = {{&surface.zeros, theme().zero},
                                                             {&surface.ones, theme().one}};
    for (const auto &[part, colour] : parts) {
        QColor tint = colour;
        tint.setAlphaF(part == &surface.ones ? 0.3F : 0.2F);
        painter->setBrush(tint);
        if (!theme().isHatched && !part->isEmpty())
            painter->drawPath(pixels(*part));
    }
    // As in the plane, the part predicted 1 is hatched.
    for (const QPolygonF &piece : surface.ones.toSubpathPolygons()) {
        if (theme().isHatched)
            shade(painter, pixels(piece), theme().oneTint, Hatch::Rising);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme().quietText, 0.8 * scale()));
    painter->drawPath(pixels(surface.grid));
}

void CubeSigns::drawCut(QCPPainter *painter)
{
    if (m_picture->surface.cut.isEmpty())
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme().text, 3 * scale(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->drawPath(pixels(m_picture->surface.cut));
}

void CubeSigns::drawArrow(QCPPainter *painter, LabelLayout &labels)
{
    if (m_picture->arrow.isNull())
        return;
    const QLineF shaft = pixels(m_picture->arrow);
    PlotSigns::drawArrow(painter, shaft, theme().text, 2.4 * scale());
    labels.avoid(shaft);
}

void CubeSigns::nameKept(QCPPainter *painter, LabelLayout &labels)
{
    if (m_picture->kept.isEmpty())
        return;
    const QFont font = labelFont(15);
    const QPolygonF edge = pixels(m_picture->kept);
    const QRectF rect =
        labels.placeAround(edge.front(), 4 * scale(), sizeOf(m_picture->keptName, font), false);
    drawHaloText(painter, rect, m_picture->keptName, font, theme().text);
}

/// They step farther aside than the observations' words, which stand at these.
void CubeSigns::drawArrowWords(QCPPainter *painter, LabelLayout &labels)
{
    if (m_picture->arrow.isNull())
        return;
    const QPointF tip = pixels(m_picture->arrow).p2();
    const QFont font = labelFont(16);
    const QString words = QStringLiteral("w: ") + m_picture->arrowWords;
    const QSizeF size = sizeOf(words, font);
    QRectF rect;
    for (const double lines : {0.0, 0.7, 1.4}) {
        rect = labels.placeAround(tip, 6 * scale() + lines * size.height(), size, false);
        if (labels.wasClear())
            break;
    }
    if (!labels.wasClear())
        rect = labels.placeNear(tip, 6 * scale(), size, true);
    labels.avoid(rect);
    drawLabelText(painter, rect, words, font, labels.wasFree());
}

std::vector<std::pair<QRectF, QString>> CubeSigns::remarkLines(const QString &remark) const
{
    std::vector<std::pair<QRectF, QString>> lines;
    if (remark.isEmpty())
        return lines;
    const QFont font = labelFont(16);
    double top = axes().top() + 4;
    for (const QString &line : brokenLines(remark, font, 0.94 * axes().width())) {
        QRectF place(QPointF(), sizeOf(line, font));
        place.moveCenter({axes().center().x(), 0});
        place.moveTop(top);
        lines.emplace_back(place, line);
        top = place.bottom();
    }
    return lines;
}

double CubeSigns::remarkHeight(const QString &remark) const
{
    const auto lines = remarkLines(remark);
    return lines.empty() ? 0 : lines.back().first.bottom() - axes().top();
}

void CubeSigns::drawWords(QCPPainter *painter, LabelLayout &labels)
{
    const auto remark = remarkLines(m_picture->remark);
    for (const auto &[place, line] : remark)
        labels.avoid(place);
    const QFont names = labelFont(17, true);
    for (const CubePicture::AxisName &axis : m_picture->axes) {
        const QRectF rect = labels.placeAround(pixel(axis.at), 0, sizeOf(axis.words, names), true);
        labels.avoid(rect); // also where there is hardly room for it
        drawHaloText(painter, rect, axis.words, names, theme().quietText);
    }
    drawArrowWords(painter, labels); // first, for nothing else tells the sides apart
    const QFont font = labelFont(15);
    for (const CubeMarker &marker : m_picture->markers) {
        if (marker.label.isEmpty())
            continue;
        const QPointF at = pixel(marker.at);
        // A label that has no room would make another one illegible, too.
        const bool areFew = m_picture->markers.size() <= 8;
        const auto place = areFew ? &LabelLayout::placeNear : &LabelLayout::placeAround;
        const QRectF rect =
            (labels.*place)(at, radiusOf(marker) * 1.6 + 2, sizeOf(marker.label, font),
                            at.y() > axes().center().y());
        if (labels.wasClear())
            drawLabelText(painter, rect, marker.label, font, labels.wasFree());
    }
    for (const auto &[place, line] : remark)
        drawHaloText(painter, place, line, labelFont(16), theme().text);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/boundary/boundary_signs.h"

#include "ui/plots/label_layout.h"
#include "ui/plots/line_breaks.h"
#include "ui/plots/run_plot.h"
#include "ui/plots/scatter.h"
#include "ui/views/boundary/edit_signs.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

/// Returns how far words stay away from an observation, in radii of its sign.
double reachOf(const Marker &marker)
{
    return marker.isChosen ? chosenReach + 0.3 : frontera::reachOf(marker.sign);
}

/// Returns whether there is an observation at a point.
bool isObserved(const BoundaryPicture &picture, QPointF at)
{
    for (int row = 0; picture.crowd && row < picture.crowd->count(); ++row) {
        if (picture.crowd->at(row) == at)
            return true;
    }
    return std::ranges::any_of(picture.markers,
                               [at](const Marker &marker) { return marker.at == at; });
}

} // namespace

bool BoundarySigns::isAvoided(const Marker &marker)
{
    return !marker.label.isEmpty() || marker.isChosen || isRinged(marker.sign);
}

BoundarySigns::BoundarySigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

void BoundarySigns::draw(QCPPainter *painter)
{
    if (m_picture == nullptr)
        return;
    if (!m_picture->notice.isEmpty()) {
        painter->setFont(labelFont(18));
        painter->setPen(theme().quietText);
        painter->drawText(axes(), Qt::AlignCenter | Qt::TextWordWrap, m_picture->notice);
        return;
    }
    const bool isQuiet = m_picture->isQuiet;
    if (m_picture->isAsked && !isQuiet)
        fill(painter, QPolygonF(axes()), theme().page);
    if (!isQuiet) {
        shade(painter, pixels(m_picture->ones), theme().oneTint, Hatch::Rising);
        shade(painter, pixels(m_picture->zeros), theme().zeroTint, Hatch::None);
        for (const QPolygonF &part : m_picture->moreOnes)
            shade(painter, pixels(part), theme().oneTint, Hatch::Rising);
        for (const QPolygonF &part : m_picture->moreZeros)
            shade(painter, pixels(part), theme().zeroTint, Hatch::None);
    }
    drawGrid(painter);
    LabelLayout labels(axes().adjusted(4, 4, -4, -4));
    for (const Marker &marker : m_picture->markers) {
        if (isAvoided(marker) && isSeen(marker))
            labels.avoid(squareAround(pixel(marker.at), radiusOf(marker) * reachOf(marker)));
    }
    for (const QLineF &obstacle : m_picture->obstacles)
        labels.avoid(pixels(obstacle));
    if (m_picture->crowd) // below the line, which the crowd would hide
        drawCrowd(painter, m_picture->crowd, m_picture->wrong);
    drawCurve(painter, labels);
    drawLines(painter, labels);
    drawVacancies(painter, labels);
    drawMarkers(painter);
    drawHandles(painter, labels);
    drawNotes(painter, labels);
    drawWords(painter, labels);
}

void BoundarySigns::drawGrid(QCPPainter *painter)
{
    QColor colour = theme().text;
    colour.setAlphaF(0.45F);
    painter->setAntialiasing(true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    for (const QPointF &point : m_picture->grid)
        painter->drawEllipse(pixel(point), 1.1, 1.1);
}

QLineF BoundarySigns::arrow(const QLineF &onLine, QPointF normal) const
{
    const QLineF line = pixels(onLine);
    const QPointF up(normal.x(), -normal.y());
    const double length = 64 * scale();
    const QRectF axes = this->axes();
    const double edge = 24 * scale();
    QLineF best(line.pointAt(0.5), line.pointAt(0.5) + up * length);
    double bestRoom = -1;
    for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82}) {
        const QLineF candidate(line.pointAt(t), line.pointAt(t) + up * length);
        if (!axes.adjusted(edge, edge, -edge, -edge).contains(candidate.p2()))
            continue;
        double room = 3.2 * radius(); // more room is no better; the middle is tried first
        for (const Marker &marker : m_picture->markers)
            room = std::min(room, distance(pixel(marker.at), candidate));
        if (room > bestRoom + 0.5) {
            best = candidate;
            bestRoom = room;
        }
    }
    // A line in a corner leaves little room on its side: the arrow is shortened.
    const QRectF inner = axes.adjusted(edge / 3, edge / 3, -edge / 3, -edge / 3);
    if (bestRoom < 0) {
        for (double part = 1; part > 0.05 && !inner.contains(best.p2()); part -= 0.05)
            best.setP2(best.p1() + up * length * part);
    }
    return best;
}

void BoundarySigns::drawGhost(QCPPainter *painter, LabelLayout &labels, const QLineF &line)
{
    QColor pale = theme().text;
    pale.setAlphaF(0.38F);
    QPen pen(pale, 2 * scale());
    pen.setDashPattern({5, 4});
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    const QLineF ghost = pixels(line);
    painter->drawLine(ghost);
    labels.avoid(ghost);
}

void BoundarySigns::drawLine(QCPPainter *painter, LabelLayout &labels, const QLineF &line)
{
    const double width = m_picture->isQuiet && !m_picture->isOwnLine ? 1.4 : 3;
    painter->setPen(QPen(lineColour(), width * scale(), Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(pixels(line));
    labels.avoid(pixels(line));
}

void BoundarySigns::drawLines(QCPPainter *painter, LabelLayout &labels)
{
    painter->setBrush(Qt::NoBrush);
    if (m_picture->ghost && !m_picture->isQuiet)
        drawGhost(painter, labels, *m_picture->ghost);
    drawUnits(painter, labels);
    drawKept(painter, labels);
    if (!m_picture->isQuiet && !m_picture->isOwnLine) {
        QPen pen(theme().text, 1.2 * scale());
        pen.setDashPattern({8, 5});
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        for (const QLineF &edge : m_picture->zone)
            painter->drawLine(pixels(edge));
    }
    if (!m_picture->line)
        return;
    drawLine(painter, labels, *m_picture->line);
    if (m_picture->isQuiet || m_picture->normal.isNull())
        return;

    const QLineF shaft = arrow(*m_picture->line, m_picture->normal);
    drawArrow(painter, shaft, theme().text, 2.4 * scale());
    labels.avoid(shaft);
    labels.avoid(squareAround(shaft.p2(), 7.5 * scale()));

    const QFont font = labelFont(16);
    const QString w = QStringLiteral("w");
    const QRectF rect = labels.placeAround(shaft.p2(), 5 * scale(), sizeOf(w, font), false);
    labels.avoid(rect); // also where there is hardly room for it
    drawHaloText(painter, rect, w, font, theme().text);
}

QFont BoundarySigns::headingFont() const
{
    // The size follows the plot's, not that of the axes, which get the room left by the heading.
    return static_cast<const RunPlot *>(mParentPlot)->sizedFont(15);
}

QStringList BoundarySigns::headingLines(const QString &heading) const
{
    const double room = mParentPlot->axisRect()->outerRect().width();
    constexpr qsizetype most = 2; // or little would be left for the plot
    return heading.isEmpty() ? QStringList() : fewLines(heading, headingFont(), room, most);
}

double BoundarySigns::headingHeight(const QString &heading) const
{
    const auto lines = static_cast<double>(headingLines(heading).size());
    return lines == 0 ? 0 : (lines + 0.4) * QFontMetricsF(headingFont()).height();
}

void BoundarySigns::drawHeading(QCPPainter *painter)
{
    const QRectF room = mParentPlot->axisRect()->outerRect();
    const QFontMetricsF metrics(headingFont());
    double top = room.top();
    painter->setFont(headingFont());
    painter->setPen(theme().quietText);
    const QStringList lines = headingLines(m_picture->heading);
    for (const QString &line : lines) {
        painter->drawText(QPointF(room.left(), top + metrics.ascent()), line);
        top += metrics.height();
    }
}

void BoundarySigns::drawNotes(QCPPainter *painter, LabelLayout &labels)
{
    const QFont font = labelFont(17, true);
    for (const Note &note : m_picture->notes) {
        const QPointF at = pixel(note.at);
        if (m_picture->isPart && !axes().contains(at))
            continue;
        const bool isOnMarker = isObserved(*m_picture, note.at);
        const double r = signRadius() * (!note.isRinged ? 0.3 : isOnMarker ? 1.3 : 0.7);
        if (note.isRinged) {
            painter->setPen(QPen(theme().text, 3.4 * scale()));
            painter->setBrush(isOnMarker ? QBrush(Qt::NoBrush) : QBrush(theme().card));
            painter->drawEllipse(at, r, r);
            labels.avoid(squareAround(at, r));
        }
        const QRectF rect = labels.placeAround(at, r * 1.6 + 2, sizeOf(note.words, font), false);
        drawHaloText(painter, rect, note.words, font, theme().text);
    }
}

std::vector<BoundarySigns::PlacedLabel> BoundarySigns::placeLabels(LabelLayout &labels,
                                                                   bool areAllDrawn) const
{
    const QFont font = labelFont(15);
    double widest = 0;
    for (const Marker &marker : m_picture->markers)
        widest = std::max(widest, sizeOf(marker.label, font).width());
    if (!areFew() || 3 * widest <= axes().width()) {
        LabelLayout whole = labels;
        std::vector<PlacedLabel> placed = placeLabels(whole, false, false);
        const auto all = std::ranges::count_if(m_picture->markers, [&](const Marker &marker) {
            return !marker.label.isEmpty() && isSeen(marker);
        });
        if (!areFew() || std::ssize(placed) == all) {
            labels = whole;
            return placed;
        }
    }
    return placeLabels(labels, areAllDrawn, true);
}

std::vector<BoundarySigns::PlacedLabel>
BoundarySigns::placeLabels(LabelLayout &labels, bool areAllDrawn, bool areBrief) const
{
    const QFont font = labelFont(15);
    const double middle = axes().center().y();
    const bool areFew = this->areFew();
    const auto place = areFew ? &LabelLayout::placeNear : &LabelLayout::placeAround;
    const double reach = signRadius() * (m_picture->isQuiet ? 1.8 : 1.6) + 2;
    std::vector<PlacedLabel> placed;
    for (const Marker &marker : m_picture->markers) {
        if (marker.label.isEmpty() || !isSeen(marker))
            continue;
        const QString words = areBrief && marker.sign.half.isNull()
                                  ? marker.label.section(QStringLiteral(" → "), 0, 0)
                                  : marker.label;
        const QPointF at = middleOf(marker);
        const double r = std::max(reach, reach / signRadius() * radiusOf(marker));
        const QRectF rect = (labels.*place)(at, r, sizeOf(words, font), at.y() > middle);
        const bool isApart = std::ranges::none_of(
            placed, [&rect](const PlacedLabel &other) { return other.rect.intersects(rect); });
        // The four labels of a gate are always drawn; of more, those that can be read, and none on
        // another one.
        if (isApart && ((areFew && areAllDrawn) || labels.wasClear()))
            placed.push_back({words, rect, labels.wasFree()});
    }
    return placed;
}

void BoundarySigns::drawWords(QCPPainter *painter, LabelLayout &labels)
{
    const bool hasRemark = !m_picture->isQuiet && !m_picture->remark.isEmpty();
    LabelLayout withLabels = labels;
    std::vector<PlacedLabel> placed = placeLabels(withLabels, true);
    LabelLayout withBoth = withLabels;
    const bool isRemarkFirst = hasRemark && !isCrowded() && placeRemark(withBoth).rect.isNull();
    if (isRemarkFirst) { // then labels are left out, rather than covered by it in part
        drawRemark(painter, labels);
        placed = placeLabels(labels, false);
    } else {
        labels = withLabels;
    }
    for (const PlacedLabel &label : placed)
        drawLabelText(painter, label.rect, label.words, labelFont(15), label.isFree);
    drawHint(painter, labels);
    drawHeading(painter);
    namePresent(painter, labels);
    if (m_picture->isQuiet)
        return;
    nameKept(painter, labels);
    if (!isRemarkFirst)
        drawRemark(painter, labels); // before the tags, which have more places to choose from
    drawTag(painter, labels, m_picture->ones, m_picture->onesWords, true);
    drawTag(painter, labels, m_picture->zeros, m_picture->zerosWords, false);
}

QRectF BoundarySigns::placeTag(LabelLayout &labels, const QPolygonF &part, QSizeF size) const
{
    const double pad = 10 * scale();
    const QRectF axes = this->axes();
    const QRectF inner = axes.adjusted(pad + size.width() / 2, pad + size.height() / 2,
                                       -pad - size.width() / 2, -pad - size.height() / 2);
    const QPolygonF polygon = pixels(part);

    std::vector<QPointF> places = {inner.topLeft(), inner.bottomRight(), inner.topRight(),
                                   inner.bottomLeft()};
    constexpr int steps = 12;
    for (int i = 1; i < steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        places.push_back({inner.left() + t * inner.width(), inner.top()});
        places.push_back({inner.left() + t * inner.width(), inner.bottom()});
        places.push_back({inner.left(), inner.top() + t * inner.height()});
        places.push_back({inner.right(), inner.top() + t * inner.height()});
    }
    // A part within a curve may reach no edge.
    const auto isFree = [&](QPointF place) {
        QRectF room(QPointF(), size + QSizeF(2, 2) * signRadius());
        room.moveCenter(place);
        return std::ranges::none_of(m_picture->markers, [&](const Marker &marker) {
            return room.contains(pixel(marker.at));
        });
    };
    constexpr int finer = 24;
    for (int i = 1; i < finer && !m_picture->curve.empty(); ++i) {
        for (int j = 1; j < finer; ++j) {
            const QPointF place(inner.left() + j * inner.width() / finer,
                                inner.top() + i * inner.height() / finer);
            if (isFree(place))
                places.push_back(place);
        }
    }
    std::erase_if(places,
                  [&](QPointF place) { return !polygon.containsPoint(place, Qt::OddEvenFill); });
    return labels.placeAt(places, size);
}

void BoundarySigns::drawTag(QCPPainter *painter, LabelLayout &labels, const QPolygonF &part,
                            const QString &words, bool isOne)
{
    const QColor colour = isOne ? theme().one : theme().zero;
    if (part.isEmpty())
        return;
    // In a narrow part the tag is set smaller, or upwards; in a sliver there is none.
    for (const auto &[size, isUpright] :
         {std::pair(14.0, false), {11.0, false}, {14.0, true}, {11.0, true}, {8.0, false}}) {
        const QFont font = labelFont(size);
        const double pad = 0.7 * font.pixelSize();
        const QSizeF room = sizeOf(words, font) + QSizeF(2 * pad, 0.9 * pad);
        QRectF rect = placeTag(labels, part, isUpright ? room.transposed() : room);
        if (rect.isNull())
            continue;
        painter->save();
        if (isUpright) {
            painter->translate(rect.center());
            painter->rotate(-90);
            rect = QRectF(QPointF(-room.width(), -room.height()) / 2, room);
        }
        // Without colours the classes' tags are filled and hollow like their signs.
        const bool isHollow = theme().isHatched && !isOne;
        painter->setPen(isHollow ? QPen(colour, 1.2 * scale()) : QPen(Qt::NoPen));
        painter->setBrush(isHollow ? theme().card : colour);
        painter->drawRoundedRect(rect, 4 * scale(), 4 * scale());
        painter->setFont(font);
        painter->setPen(isHollow ? colour : theme().isDark ? theme().page : QColor(Qt::white));
        painter->drawText(rect, Qt::AlignCenter, words);
        painter->restore();
        return;
    }
}

} // namespace frontera

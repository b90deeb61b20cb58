// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/boundary/unit_lines.h"

#include "core/models/gates/gate_learner.h"
#include "core/models/perceptron/linear_predictor.h"
#include "core/run/run.h"
#include "ui/plots/label_layout.h"
#include "ui/views/boundary/boundary_picture.h"
#include "ui/views/boundary/boundary_signs.h"
#include "ui/words/gates_words.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

// Several units in the plot of the observations: its picture, and its signs.

namespace frontera {

namespace {

class UnitWords
{
    Q_DECLARE_TR_FUNCTIONS(BoundaryPlot)

public:
    static QString predicts(int target, const Run &run)
    {
        return tr("predicts %1").arg(quotedClass(target, run.data(), run.settings()));
    }
    static QString noLine(const QStringList &units)
    {
        return tr("%1: no line yet, because w = 0.").arg(units.join(QStringLiteral(", ")));
    }
};

QPolygonF polygonOf(const QRectF &area)
{
    return {area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
}

/// Returns the part of a convex polygon in which a unit's output is 0 or 1.
QPolygonF partOf(const QPolygonF &polygon, const Weights &unit, const Settings &settings,
                 int output)
{
    const DrawnLine line(unit);
    if (line.exists())
        return line.partOf(polygon, output == 1 ? 1 : -1);
    const bool isAll = outputOfBias(unit.b, settings) == output;
    return isAll ? polygon : QPolygonF();
}

double areaOf(const QPolygonF &polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

/// Moves the largest part out of the others.
QPolygonF takeLargest(std::vector<QPolygonF> &parts)
{
    if (parts.empty())
        return {};
    const auto largest = std::ranges::max_element(parts, {}, areaOf);
    const QPolygonF part = *largest;
    parts.erase(largest);
    return part;
}

/// Returns where words of this size stand beside a line, near its middle and on the side of `near`
/// first.
std::vector<QPointF> besides(const QLineF &line, QPointF near, QSizeF size)
{
    constexpr double gap = 4;
    const QLineF across = line.normalVector().unitVector();
    QPointF aside = across.p2() - across.p1();
    if (QPointF::dotProduct(aside, near - line.p1()) < 0)
        aside = -aside;
    const double clear =
        std::abs(aside.x()) * size.width() / 2 + std::abs(aside.y()) * size.height() / 2 + gap;
    std::vector<QPointF> places;
    for (const double side : {1.0, -1.0}) {
        for (const double along : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.0, 1.0})
            places.push_back(line.pointAt(along) + aside * side * clear);
    }
    return places;
}

} // namespace

UnitParts unitParts(std::span<const Weights> units, const Settings &settings, const QRectF &area)
{
    const GateLearner learner(settings);
    UnitParts parts;
    for (const int first : {0, 1}) {
        const QPolygonF half = partOf(polygonOf(area), units[0], settings, first);
        for (const int second : {0, 1}) {
            const QPolygonF cell = partOf(half, units[1], settings, second);
            if (cell.size() < 3)
                continue;
            const std::array hidden{Decimal(first), Decimal(second)};
            const bool isOne = learner.computed(units[2], hidden).output == 1;
            (isOne ? parts.ones : parts.zeros).push_back(cell);
        }
    }
    return parts;
}

UnitParts partsOfUnit(const Weights &unit, const Settings &settings, const QRectF &area)
{
    UnitParts parts;
    for (const int output : {0, 1}) {
        const QPolygonF part = partOf(polygonOf(area), unit, settings, output);
        if (part.size() >= 3)
            (output == 1 ? parts.ones : parts.zeros).push_back(part);
    }
    return parts;
}

void addUnits(BoundaryPicture &picture, const Run &run, const QRectF &area)
{
    const PredictorPointer now = run.predictor();
    const PredictorPointer before = run.predictorBeforeUpdate();
    UnitParts parts = unitParts(now->units(), run.settings(), area);
    picture.ones = takeLargest(parts.ones);
    picture.zeros = takeLargest(parts.zeros);
    picture.moreOnes = std::move(parts.ones);
    picture.moreZeros = std::move(parts.zeros);
    picture.onesWords = UnitWords::predicts(1, run);
    picture.zerosWords = UnitWords::predicts(0, run);
    QStringList withoutLine;
    for (int i = 0; i < outputUnit; ++i) {
        const auto at = static_cast<std::size_t>(i);
        UnitLine unit{.name = unitTitle(run.settings().units, i)};
        const DrawnLine line(now->units()[at]);
        if (!line.exists())
            withoutLine += unit.name;
        else
            unit.normal = QPointF(line.a1, line.a2) / std::hypot(line.a1, line.a2);
        unit.line = line.within(area);
        if (before && before->units()[at] != now->units()[at])
            unit.ghost = DrawnLine(before->units()[at]).within(area);
        if (unit.ghost == unit.line)
            unit.ghost.reset();
        picture.units.push_back(std::move(unit));
    }
    if (!withoutLine.isEmpty())
        picture.remark = UnitWords::noLine(withoutLine);
}

void BoundarySigns::drawUnits(QCPPainter *painter, LabelLayout &labels)
{
    for (const UnitLine &unit : m_picture->units) {
        if (unit.ghost)
            drawGhost(painter, labels, *unit.ghost);
    }
    for (const UnitLine &unit : m_picture->units) {
        if (unit.line)
            drawLine(painter, labels, *unit.line);
    }
    const QFont font = labelFont(16, true);
    for (const UnitLine &unit : m_picture->units) {
        if (!unit.line)
            continue;
        QPointF named = pixels(*unit.line).pointAt(0.5);
        if (!unit.normal.isNull()) {
            const QLineF shaft = arrow(*unit.line, unit.normal);
            drawArrow(painter, shaft, theme().text, 2.4 * scale());
            labels.avoid(shaft);
            labels.avoid(squareAround(shaft.p2(), 7.5 * scale()));
            named = shaft.p2();
        }
        const QSizeF size = sizeOf(unit.name, font);
        LabelLayout atArrow = labels;
        QRectF rect = atArrow.placeAround(named, 5 * scale(), size, false);
        if (!atArrow.wasFree()) {
            const QRectF beside = labels.placeAt(besides(pixels(*unit.line), named, size), size);
            rect = beside.isNull() ? rect : beside;
        }
        labels.avoid(rect); // nothing else says which line it is
        drawHaloText(painter, rect, unit.name, font, theme().text);
    }
}

void BoundarySigns::drawVacancies(QCPPainter *painter, LabelLayout &labels)
{
    const QFont font = labelFont(13);
    const double r = 0.4 * signRadius();
    LabelLayout tried = labels;
    for (const Note &note : m_picture->vacancies)
        tried.avoid(squareAround(pixel(note.at), r));
    std::vector<std::pair<QRectF, QString>> placed;
    for (const Note &note : m_picture->vacancies) {
        const QPointF at = pixel(note.at);
        LabelLayout once = tried;
        const QRectF rect =
            once.placeOffLines(at, r + 2, sizeOf(note.words, font), at.y() > axes().center().y());
        if (!once.wasFree())
            continue;
        tried = once;
        placed.emplace_back(rect, note.words);
    }
    if (placed.empty())
        return; // without any words they would be a riddle
    labels = tried;
    QPen pen(theme().quietText, 1.4 * scale());
    pen.setDashPattern({2, 2});
    for (const Note &note : m_picture->vacancies) {
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(pixel(note.at), r, r);
    }
    for (const auto &[rect, words] : placed)
        drawHaloText(painter, rect, words, font, theme().quietText);
}

} // namespace frontera

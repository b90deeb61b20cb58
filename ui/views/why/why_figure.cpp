// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/why/why_figure.h"

#include "core/data/dataset.h"
#include "core/linear/convex_hull.h"
#include "core/linear/separability.h"
#include "ui/plots/proportion.h"
#include "ui/plots/scatter.h"
#include "ui/views/boundary/boundary_picture.h"
#include "ui/words/fraction_words.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

QPointF place(const Dataset &data, int row)
{
    const auto inputs = data.inputs(row);
    return {inputs[0].toDouble(), inputs[1].toDouble()};
}

WhyFigure::Street streetOf(const WidestStreet &widest)
{
    WhyFigure::Street street;
    street.a1 = widest.weights[0].toDouble();
    street.a2 = widest.weights[1].toDouble();
    street.c = widest.bias.toDouble();
    return street;
}

/// Returns a line from the middle of the street to its edge, as far from the observations as
/// possible; nothing if there is no room.
std::optional<QLineF> marginOf(const WhyFigure::Street &street, const BoundaryPicture &picture,
                               const QRectF &area)
{
    const auto middle = DrawnLine(street.a1, street.a2, street.c).within(area);
    if (!middle)
        return std::nullopt;
    // w/|w|², with w divided by its size first, or its square could overflow.
    const double size = std::max(std::abs(street.a1), std::abs(street.a2));
    const QPointF w = QPointF(street.a1, street.a2) / size;
    const QPointF across = w / (QPointF::dotProduct(w, w) * size);
    std::optional<QLineF> best;
    double most = 0;
    for (const double t : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9}) {
        for (const int side : {1, -1}) {
            const QLineF candidate(middle->pointAt(t), middle->pointAt(t) + across * side);
            if (!area.contains(candidate.p2()))
                continue;
            double room = std::hypot(area.width(), area.height());
            for (const Marker &marker : picture.markers)
                room = std::min(room, distance(marker.at, candidate));
            const int crowd = picture.crowd ? picture.crowd->count() : 0;
            for (int row = 0; row < crowd && room > 1.05 * most; ++row)
                room = std::min(room, distance(picture.crowd->at(row), candidate));
            if (room > 1.05 * most) {
                best = candidate;
                most = room;
            }
        }
    }
    return best;
}

} // namespace

WhyFigure whyFigure(const Separability &separability, const Dataset &data, const Hulls &hulls)
{
    WhyFigure figure;
    for (std::size_t target = 0; target < hulls.size(); ++target) {
        for (const int row : hulls[target])
            figure.hulls[target] += place(data, row);
    }
    if (!separability.isSeparable) {
        const QPointF point(separability.point[0].toDouble(), separability.point[1].toDouble());
        figure.point = point;
        figure.pointWords = showPoint(separability.point);
        for (const Share &share : separability.certificate)
            figure.spokes.push_back(
                {QLineF(point, place(data, share.observation)), data.target(share.observation)});
    }
    if (separability.street) {
        figure.street = streetOf(*separability.street);
        figure.marginWords = showRoundedRoot(separability.street->marginSquared);
        for (const int row : separability.street->support)
            figure.support.push_back(place(data, row));
    }
    return figure;
}

std::optional<Weights> widestWeights(const Separability &separability)
{
    if (!separability.street)
        return std::nullopt;
    const WidestStreet &street = *separability.street;
    std::vector<Fraction> numbers = street.weights;
    numbers.push_back(street.bias);
    const std::vector<double> all = inProportion(numbers);
    double largest = 0;
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        largest = std::max(largest, std::abs(all[i]));
    Weights weights;
    for (const double number : all)
        weights.w.push_back(
            Decimal::parse(QString::number(number / largest, 'g', 15)).value_or(Decimal()));
    weights.b = weights.w.back();
    weights.w.pop_back();
    return weights;
}

void addTo(BoundaryPicture &picture, WhyFigure &figure, const QRectF &area)
{
    picture.isQuiet = true;
    // The proof says nothing of the present weights.
    if (!picture.isOwnLine)
        clearJudgement(picture);
    for (const QPolygonF &hull : figure.hulls) {
        for (qsizetype i = 0; i < hull.size(); ++i)
            picture.obstacles.emplace_back(hull[i], hull[(i + 1) % hull.size()]);
    }
    for (const WhyFigure::Spoke &spoke : figure.spokes)
        picture.obstacles.push_back(spoke.line);
    if (figure.point)
        picture.notes.push_back({*figure.point, figure.pointWords, true});
    if (!figure.street)
        return;
    const WhyFigure::Street &street = *figure.street;
    for (const int side : {-1, 0, 1}) {
        if (const auto line = DrawnLine(street.a1, street.a2, street.c + side).within(area))
            picture.obstacles.push_back(*line);
    }
    figure.margin = marginOf(street, picture, area);
    if (figure.margin) {
        picture.obstacles.push_back(*figure.margin);
        picture.notes.push_back({figure.margin->center(), figure.marginWords, false});
    }
}

} // namespace frontera

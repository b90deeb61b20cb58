// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/boundary_picture.h"

#include "core/learning/timeline.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

class BoundaryWords
{
    Q_DECLARE_TR_FUNCTIONS(BoundaryPlot)

public:
    /// With what the data call the class, where that is more than its number.
    static QString predicts(int target, const Timeline &timeline)
    {
        const QString output = showNumber(targetValue(target, timeline.settings()));
        const Dataset::Labels &labels = timeline.data().labels();
        const QString &label = labels.at(static_cast<std::size_t>(target));
        constexpr int longest = 24; // letters
        if (labels == Dataset::plainLabels())
            return tr("predicts %1").arg(output);
        return tr("predicts %1: %2", "output: what the data call it")
            .arg(output, label.size() > longest ? label.left(longest - 1) + u'…' : label);
    }

    static QString noLine(const Weights &weights, const Settings &settings, const Plane &plane,
                          const Dataset &data)
    {
        const std::vector<Decimal> seen(weights.w.begin(), weights.w.begin() + (plane.up ? 2 : 1));
        const QString w = data.inputCount() <= 2
                              ? QStringLiteral("w = ") + showVector(seen)
                              : weightName(plane.across) + QStringLiteral(" = ") +
                                    weightName(plane.up.value_or(0)) + QStringLiteral(" = 0");
        if (settings.targets == Targets::Bipolar && weights.b.isZero())
            return tr("%1: there is no line. Every sum is 0, a tie.").arg(w);
        const int output = activation(weights.b, settings);
        return data.inputCount() <= 2
                   ? tr("%1: there is no line. All is predicted %2.").arg(w, showNumber(output))
                   : tr("%1: there is no line here. All of the slice is predicted %2.")
                         .arg(w, showNumber(output));
    }

    static QString outside(const Weights &weights, const Plane &plane)
    {
        return tr("The line %1 lies outside the picture.").arg(equation(weights, plane));
    }

private:
    static QString weightName(int input) { return indexed(u'w', input + 1); }

    /// "0.1·x₁ − 0.2·x₂ + 0.3 = 0", without terms that are 0.
    static QString equation(const Weights &weights, const Plane &plane)
    {
        QString text;
        const auto add = [&text](const Decimal &number, const QString &factor) {
            if (number.isZero())
                return;
            if (text.isEmpty()) {
                text = showNumber(number) + factor;
                return;
            }
            text += number.sign() < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ");
            text += showNumber(number.sign() < 0 ? -number : number) + factor;
        };
        add(weights.w[0], u'·' + indexed(u'x', plane.across + 1));
        add(weights.w[1], u'·' + indexed(u'x', plane.up.value_or(1) + 1));
        add(weights.b, {});
        return text + QStringLiteral(" = 0");
    }
};

constexpr int mostLabels = 20; ///< more words than that hide what they speak of

std::vector<Marker> markersOf(const Timeline &timeline, const Weights &weights, const Plane &plane)
{
    const Dataset &data = timeline.data();
    const Settings &settings = timeline.settings();
    std::vector<Marker> markers;
    markers.reserve(static_cast<std::size_t>(data.observationCount()));
    int inPlane = 0;
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        const int target = targetValue(data.target(row), settings);
        const int output = activation(weightedSum(weights, inputs), settings);
        Marker marker;
        marker.at = plane.place(inputs);
        marker.isFaint = !plane.contains(inputs);
        inPlane += !marker.isFaint;
        marker.sign.isOne = data.target(row) == 1;
        marker.sign.isWrong = output != target;
        markers.push_back(marker);
    }
    for (int row = 0; row < data.observationCount() && inPlane <= mostLabels; ++row) {
        Marker &marker = markers[static_cast<std::size_t>(row)];
        if (!marker.isFaint)
            marker.label = showVector(data.inputs(row)) + QStringLiteral(" → ") +
                           showNumber(targetValue(data.target(row), settings));
    }
    return markers;
}

} // namespace

BoundaryPicture boundaryPicture(const Timeline &timeline, const Weights &weights,
                                const Plane &plane, const QRectF &area)
{
    const Settings &settings = timeline.settings();
    const Weights slice = plane.slice(weights);
    const DrawnLine line(slice);

    BoundaryPicture picture;
    picture.markers = markersOf(timeline, weights, plane);
    picture.signScale = signScaleOf(timeline.data().observationCount());
    picture.heading = describePlane(plane, timeline.data());
    picture.line = line.within(area);
    picture.ones = line.halfOf(area, 1);
    picture.zeros = line.halfOf(area, -1);
    picture.onesWords = BoundaryWords::predicts(1, timeline);
    picture.zerosWords = BoundaryWords::predicts(0, timeline);
    if (line.exists()) {
        picture.normal = QPointF(line.a1, line.a2) / std::hypot(line.a1, line.a2);
        if (!picture.line)
            picture.remark = BoundaryWords::outside(slice, plane);
    } else {
        picture.remark = BoundaryWords::noLine(slice, settings, plane, timeline.data());
        // Where every sum is 0, the convention decides; a bipolar tie is neither class.
        const int output = activation(slice.b, settings);
        const QPolygonF all{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
        picture.ones = output == targetValue(1, settings) ? all : QPolygonF();
        picture.zeros = output == targetValue(0, settings) ? all : QPolygonF();
    }
    return picture;
}

BoundaryPicture boundaryPicture(const Timeline &timeline, const Plane &plane, const QRectF &area)
{
    BoundaryPicture picture = boundaryPicture(timeline, timeline.weights(), plane, area);
    if (timeline.position() > 0)
        picture.markers[static_cast<std::size_t>(timeline.step().observation)].sign.isPresented =
            true;
    if (const std::optional<Weights> before = timeline.weightsBeforeUpdate())
        picture.ghost = DrawnLine(plane.slice(*before)).within(area);
    if (picture.ghost && picture.line && *picture.ghost == *picture.line)
        picture.ghost.reset();
    return picture;
}

QRectF dataExtent(const Dataset &data, const Plane &plane)
{
    double left = 0;
    double right = 0;
    double low = 0;
    double high = 0;
    for (int row = 0; row < data.observationCount(); ++row) {
        const QPointF place = plane.place(data.inputs(row));
        const double x = place.x();
        const double y = place.y();
        left = row == 0 ? x : std::min(left, x);
        right = row == 0 ? x : std::max(right, x);
        low = row == 0 ? y : std::min(low, y);
        high = row == 0 ? y : std::max(high, y);
    }
    return QRectF(left, low, right - left, high - low);
}

QRectF dataArea(const Dataset &data, const Plane &plane)
{
    const QRectF points = dataExtent(data, plane);
    constexpr double room = 0.36; // of the larger extent, on each side
    const double extent = std::max(points.width(), points.height());
    const double margin = room * (extent > 0 ? extent : 1);
    return points.adjusted(-margin, -margin, margin, margin);
}

} // namespace frontera

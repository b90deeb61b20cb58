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
    static QString predicts(int output) { return tr("predicts %1").arg(showNumber(output)); }

    static QString noLine(const Weights &weights, const Settings &settings)
    {
        const QString w = QStringLiteral("w = ") + showVector(weights.w);
        if (settings.targets == Targets::Bipolar && weights.b.isZero())
            return tr("%1: there is no line. Every sum is 0, a tie.").arg(w);
        const int output = activation(weights.b, settings);
        return tr("%1: there is no line. All is predicted %2.").arg(w, showNumber(output));
    }

    static QString outside(const Weights &weights)
    {
        return tr("The line %1 lies outside the picture.").arg(equation(weights));
    }

private:
    /// "0.1·x₁ − 0.2·x₂ + 0.3 = 0", without terms that are 0.
    static QString equation(const Weights &weights)
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
        for (std::size_t i = 0; i < weights.w.size(); ++i)
            add(weights.w[i], u'·' + indexed(u'x', static_cast<int>(i) + 1));
        add(weights.b, {});
        return text + QStringLiteral(" = 0");
    }
};

std::vector<Marker> markersOf(const Timeline &timeline, const Weights &weights)
{
    const Dataset &data = timeline.data();
    const Settings &settings = timeline.settings();
    std::vector<Marker> markers;
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        const int target = targetValue(data.target(row), settings);
        const int output = activation(weightedSum(weights, inputs), settings);
        Marker marker;
        marker.at = {inputs[0].toDouble(), inputs[1].toDouble()};
        marker.label = showVector(inputs) + QStringLiteral(" → ") + showNumber(target);
        marker.sign.isOne = data.target(row) == 1;
        marker.sign.isWrong = output != target;
        markers.push_back(marker);
    }
    return markers;
}

} // namespace

BoundaryPicture boundaryPicture(const Timeline &timeline, const Weights &weights,
                                const QRectF &area)
{
    const Settings &settings = timeline.settings();
    const DrawnLine line(weights);

    BoundaryPicture picture;
    picture.markers = markersOf(timeline, weights);
    picture.line = line.within(area);
    picture.ones = line.halfOf(area, 1);
    picture.zeros = line.halfOf(area, -1);
    picture.onesWords = BoundaryWords::predicts(targetValue(1, settings));
    picture.zerosWords = BoundaryWords::predicts(targetValue(0, settings));
    if (line.exists()) {
        picture.normal = QPointF(line.a1, line.a2) / std::hypot(line.a1, line.a2);
        if (!picture.line)
            picture.remark = BoundaryWords::outside(weights);
    } else {
        picture.remark = BoundaryWords::noLine(weights, settings);
        // Where every sum is 0, the convention decides; a bipolar tie is neither class.
        const int output = activation(weights.b, settings);
        const QPolygonF all{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
        picture.ones = output == targetValue(1, settings) ? all : QPolygonF();
        picture.zeros = output == targetValue(0, settings) ? all : QPolygonF();
    }
    return picture;
}

BoundaryPicture boundaryPicture(const Timeline &timeline, const QRectF &area)
{
    BoundaryPicture picture = boundaryPicture(timeline, timeline.weights(), area);
    if (timeline.position() > 0)
        picture.markers[static_cast<std::size_t>(timeline.step().observation)].sign.isPresented =
            true;
    if (const std::optional<Weights> before = timeline.weightsBeforeUpdate())
        picture.ghost = DrawnLine(*before).within(area);
    if (picture.ghost && picture.line && *picture.ghost == *picture.line)
        picture.ghost.reset();
    return picture;
}

QRectF dataArea(const Timeline &timeline)
{
    const Dataset &data = timeline.data();
    double left = 0;
    double right = 0;
    double low = 0;
    double high = 0;
    for (int row = 0; row < data.observationCount(); ++row) {
        const double x = data.inputs(row)[0].toDouble();
        const double y = data.inputs(row)[1].toDouble();
        left = row == 0 ? x : std::min(left, x);
        right = row == 0 ? x : std::max(right, x);
        low = row == 0 ? y : std::min(low, y);
        high = row == 0 ? y : std::max(high, y);
    }
    constexpr double room = 0.36; // of the larger extent, on each side
    const double extent = std::max(right - left, high - low);
    const double margin = room * (extent > 0 ? extent : 1);
    return QRectF(left - margin, low - margin, right - left + 2 * margin, high - low + 2 * margin);
}

} // namespace frontera

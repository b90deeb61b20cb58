// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/run.h"
#include "tests/core/rational.h"
#include "tests/ui/polygon_area.h"
#include "ui/views/boundary/boundary_plot.h"

#include <cmath>

// Checks of the picture in a boundary plot against the state of the run, with predictions in exact
// fractions. Functions named …Problem return the first fault in words; empty if there is none.

namespace frontera {

/// Returns the class that weights predict, 1 or 0, or −1 at a bipolar tie. Computes in fractions.
inline int predicted(const Weights &weights, const Settings &settings, const Rational &x1,
                     const Rational &x2)
{
    const Rational sum = exactly(weights.w[0].toString()) * x1 +
                         exactly(weights.w[1].toString()) * x2 + exactly(weights.b.toString());
    if (sum == 0 && settings.targets == Targets::Bipolar) {
        return settings.tie == BipolarTie::Mistake ? -1 : settings.tie == BipolarTie::One ? 1 : 0;
    }
    return sum > 0 || (sum == 0 && settings.firesAtZero) ? 1 : 0;
}

/// Returns |w·x + b| divided by the sum of the sizes of its terms.
inline double residual(const Weights &weights, QPointF at)
{
    const double first = weights.w[0].toDouble() * at.x();
    const double second = weights.w[1].toDouble() * at.y();
    const double bias = weights.b.toDouble();
    return std::abs(first + second + bias) /
           (std::abs(first) + std::abs(second) + std::abs(bias) + 1e-300);
}

inline QRectF seen(const QCustomPlot &plot)
{
    return {QPointF(plot.xAxis->range().lower, plot.yAxis->range().lower),
            QPointF(plot.xAxis->range().upper, plot.yAxis->range().upper)};
}

inline bool isSquare(const QCustomPlot &plot)
{
    const double right = plot.xAxis->coordToPixel(1) - plot.xAxis->coordToPixel(0);
    const double up = plot.yAxis->coordToPixel(0) - plot.yAxis->coordToPixel(1);
    return right > 0 && std::abs(right - up) < 1e-9 * right;
}

inline QString linesAndAreasProblem(const BoundaryPlot &plot, const Run &run)
{
    const BoundaryPicture &picture = plot.picture();
    const Weights weights = weightsOf(run);
    const QRectF area = seen(plot);
    const double all = area.width() * area.height();
    const bool noLine = weights.w[0].isZero() && weights.w[1].isZero();
    if (!isSquare(plot))
        return QStringLiteral("a unit of x1 is not as long as one of x2");
    if (noLine && picture.line)
        return QStringLiteral("a line where there is none");
    if (picture.line) {
        for (const QPointF end : {picture.line->p1(), picture.line->p2()}) {
            if (!(residual(weights, end) <= 1e-9))
                return QStringLiteral("an end is off the line");
        }
        if (!picture.remark.isEmpty())
            return QStringLiteral("a remark, although there is a line");
    } else if (!picture.remark.contains(noLine ? QStringLiteral("there is no line")
                                               : QStringLiteral("outside"))) {
        return QStringLiteral("no line, and no remark");
    }
    const int plane = predicted(weights, run.settings(), Rational(1, 2), Rational(1, 2));
    const double ones = areaOf(picture.ones) / all;
    const double zeros = areaOf(picture.zeros) / all;
    if (!picture.line &&
        (std::abs(ones - (plane == 1)) > 1e-9 || std::abs(zeros - (plane == 0)) > 1e-9))
        return QStringLiteral("without a line the whole plane is one class");
    if (picture.line && std::abs(ones + zeros - 1) > 1e-9)
        return QStringLiteral("the halves do not add up");
    if (!noLine && (picture.normal.x() * weights.w[0].toDouble() < 0 ||
                    picture.normal.y() * weights.w[1].toDouble() < 0 ||
                    std::abs(std::hypot(picture.normal.x(), picture.normal.y()) - 1) > 1e-9))
        return QStringLiteral("the arrow does not point to the side that fires");
    if (const PredictorPointer before = run.predictorBeforeUpdate(); picture.ghost) {
        for (const QPointF end : {picture.ghost->p1(), picture.ghost->p2()}) {
            if (!before || !(residual(*before->linear(), end) <= 1e-9))
                return QStringLiteral("the ghost is not the line before the last update");
        }
    }
    return {};
}

inline QString markersProblem(const BoundaryPlot &plot, const Run &run)
{
    const Settings &settings = run.settings();
    const std::vector<Marker> &markers = plot.picture().markers;
    if (markers.size() != 4)
        return QStringLiteral("not four markers");
    for (int row = 0; row < 4; ++row) {
        const Marker &marker = markers[static_cast<std::size_t>(row)];
        const int target = run.data().target(row);
        const bool wrong = predicted(weightsOf(run), settings, row / 2, row % 2) != target;
        if (marker.at != QPointF(row / 2, row % 2) || marker.sign.isOne != (target == 1))
            return QStringLiteral("a marker is out of place");
        if (marker.sign.isWrong != wrong)
            return QStringLiteral("the crosses are not the wrong observations");
        const bool presented = run.position() > 0 && run.facts().observation == row;
        if (marker.sign.isPresented != presented)
            return QStringLiteral("the ring is not around the observation presented");
        const bool bipolar = settings.targets == Targets::Bipolar;
        const QString shown = target == 1 ? QStringLiteral("1")
                              : bipolar   ? QStringLiteral("−1")
                                          : QStringLiteral("0");
        if (marker.label != QStringLiteral("(%1, %2) → %3").arg(row / 2).arg(row % 2).arg(shown))
            return QStringLiteral("a label: ") + marker.label;
    }
    return {};
}

} // namespace frontera

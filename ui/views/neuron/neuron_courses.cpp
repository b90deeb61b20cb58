// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"
#include "ui/run/history_record.h"
#include "ui/views/neuron/neuron_picture.h"

#include <algorithm>
#include <cmath>

// The courses of the weights so far, beside the edges.

namespace frontera {

namespace {

/// Returns a curve's steps up to a position; of a stretch of several values their mean.
std::vector<QPointF> courseOf(const Envelope &curve, qint64 position, int columns)
{
    const auto end = static_cast<double>(position);
    std::vector<QPointF> course;
    for (const Stretch &stretch : curve.stretches(columns)) {
        if (stretch.from > end)
            break;
        course.emplace_back(stretch.from, stretch.mean);
        course.emplace_back(std::min(stretch.to, end), stretch.mean);
    }
    return course;
}

} // namespace

void addCourses(NeuronPicture &picture, const Run &run, const HistoryRecord &record, int columns)
{
    const auto parameters =
        static_cast<std::size_t>(run.data().inputCount()) + (picture.bias ? 1 : 0);
    if (record.curves().size() != parameters || record.length() < run.position())
        return;
    // The whole run so far has more stretches than the part that is drawn.
    const double part = static_cast<double>(std::max<qint64>(1, run.position())) /
                        static_cast<double>(std::max<qint64>(1, record.length()));
    const int most = static_cast<int>(std::min(1e6, columns / part));
    double low = 0;
    double high = 0;
    const auto add = [&](NeuronInput &input, std::size_t parameter) {
        input.course = courseOf(record.curves()[parameter], run.position(), most);
        for (const QPointF &point : input.course) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    };
    for (std::size_t i = 0; i < picture.inputs.size(); ++i)
        add(picture.inputs[i], i);
    if (picture.bias)
        add(*picture.bias, parameters - 1);
    constexpr qint64 fewestSteps = 8; // of few, the course does not fill the room
    picture.courseArea =
        QRectF(0, low, static_cast<double>(std::max(fewestSteps, run.position())), high - low);
    if (std::isfinite(high - low) && high > low)
        return;
    picture.courseArea = {};
    for (NeuronInput &input : picture.inputs)
        input.course.clear();
    if (picture.bias)
        picture.bias->course.clear();
}

} // namespace frontera

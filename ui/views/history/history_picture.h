// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/history/history_record.h"

#include <QString>

namespace frontera {

/// A weight, or the bias, over the steps.
struct HistoryCurve
{
    QString name; ///< "weight w₁"
    bool isBias = false;
    /// Over the steps from 0 to the run's length. Where low = high the curve is drawn as steps,
    /// else as a band around its middle.
    std::vector<Stretch> stretches;
    double here = 0; ///< its value at the present position

    /// Where it is drawn to end.
    [[nodiscard]] double end() const { return stretches.empty() ? 0 : stretches.back().mean; }
};

/// What the history shows, in the coordinates of its axes: steps to the right.
struct HistoryPicture
{
    qint64 position = 0;
    qint64 length = 0; ///< trained so far
    qint64 end = 1;    ///< the last step on the axis
    qint64 observations = 1;
    /// Mistakes per epoch, over the epoch's steps; the last may be unfinished. One epoch each as
    /// long as there is room: else the mean and the most of several.
    std::vector<Stretch> bars;
    qint64 epochsPerBar = 1;
    double mostMistakes = 0; ///< in an epoch, so far
    std::vector<HistoryCurve> curves;
    /// The curves' values are in units of 10^this: 0, but for numbers that axes cannot show.
    int power = 0;
    double low = 0; ///< of all curves
    double high = 0;
};

/// With at most `columns` stretches to a curve, which is their number of pixels.
[[nodiscard]] HistoryPicture historyPicture(const Run &run, const HistoryRecord &record,
                                            int columns);

} // namespace frontera

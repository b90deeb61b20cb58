// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/run/history_record.h"

#include <QString>
#include <optional>

namespace frontera {

/// A weight, or the bias, over the steps.
struct HistoryCurve
{
    QString name = {}; ///< "weight w₁", or of three units "OR w₁"
    bool isBias = false;
    int group = 0;         ///< the axes it is drawn into: those of its unit
    std::size_t place = 0; ///< among the curves of its group
    /// Its values from step 0 to the run's length, or those in the part that is seen. Where low =
    /// high the curve is drawn as steps, else as a band around its mean.
    std::vector<Stretch> stretches = {};
    double here = 0; ///< its value at the present position

    /// Returns the value at which what is drawn of it ends.
    [[nodiscard]] double end() const { return stretches.empty() ? 0 : stretches.back().mean; }
};

/// The history of a run, in the coordinates of its axes: steps to the right.
struct HistoryPicture
{
    qint64 position = 0;
    qint64 length = 0; ///< trained so far
    qint64 end = 1;    ///< the last step on the axis
    qint64 observations = 1;
    qint64 epochs = 0; ///< complete at the end of the axis
    /// The ends of every so many epochs, a power of ten, in the part that is seen: so many that
    /// their lines can be told apart. The first is that of `firstEnd` epochs.
    qint64 epochsPerEnd = 1;
    qint64 firstEnd = 0;
    std::vector<double> ends;
    /// The mistakes of each epoch, over its steps; the last epoch may be unfinished. Where epochs
    /// are too many, a bar stands for several: their mean and their most.
    std::vector<Stretch> bars;
    qint64 epochsPerBar = 1;
    std::size_t wholeBars = 0; ///< those of complete epochs
    double mostMistakes = 0;   ///< in an epoch so far
    /// "mistakes so far on (0, 0): 3 · (0, 1): 2"; of many observations those with the most. Empty
    /// where there is none, and of very many.
    QString mistakesOn;
    std::vector<HistoryCurve> curves; ///< group by group
    int groups = 1;                   ///< of curves, one for each unit
    /// The curves' values are in units of 10^power: 0, except for numbers that axes cannot show.
    int power = 0;
    double low = 0;  ///< the least value of all curves
    double high = 0; ///< the greatest
};

/// A part of the steps.
struct HistorySteps
{
    double from = 0;
    double to = 0;
};

/// Returns the picture of the run's present position, with at most `columns` stretches to a curve
/// (its width in pixels; one if that is less), of a part of the steps or of all. Without curves if
/// the record is of another run.
[[nodiscard]] HistoryPicture historyPicture(const Run &run, const HistoryRecord &record,
                                            int columns,
                                            const std::optional<HistorySteps> &part = {});

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/models/perceptron/quick_perceptron.h"
#include "core/models/perceptron/step.h"
#include "core/record/epoch_clock.h"
#include "core/record/presentation_order.h"
#include "core/settings/settings.h"

#include <QtGlobal>
#include <functional>
#include <vector>

namespace frontera {

/// A presentation of a run that has to be gone through to follow it.
struct Station
{
    qint64 number = 0;   ///< of the step, from 1
    int observation = 0; ///< the row that is presented, from 0

    bool operator==(const Station &) const = default;
};

/// Goes ahead of a run on its own, and notes where it has to be followed: at each mistake, at the
/// end of each epoch, and at the last step it looked at. In between all is right and nothing
/// changes, so a trainer that presents these alone (Trainer::presentOnly) does all that it would do
/// by itself, with each of its signals, but need not look for what is wrong.
///
/// A value without signals, to be used in any thread, by one at a time. Every number is exact, as
/// in training.
class Scout
{
public:
    Scout(const Dataset &data, const Settings &settings);

    /// Begins after step `number`, whose weights are these; `mistakes` were made in its epoch so
    /// far, which matters where it is not at its end.
    void begin(qint64 number, const Weights &weights, qint64 mistakes);
    /// The last step it looked at.
    [[nodiscard]] qint64 number() const { return m_number; }
    /// Whether it found an epoch without a mistake: there the run ends.
    [[nodiscard]] bool hasLearnt() const { return m_hasLearnt; }
    /// Goes on to step `last`, or the end of the first epoch without a mistake, or until `goesOn`
    /// says no: it is told how many stations there are, every few thousand presentations.
    [[nodiscard]] std::vector<Station>
    lookAhead(qint64 last, const std::function<bool(std::size_t stations)> &goesOn);

private:
    void lookInEpoch(qint64 last, std::vector<Station> &stations);

    Dataset m_data;
    EpochClock m_clock;
    PresentationOrder m_order;
    QuickPerceptron m_quick;
    Step m_step; ///< its `after` are the present weights
    qint64 m_number = 0;
    qint64 m_mistakes = 0; ///< in this epoch
    bool m_hasLearnt = false;
};

} // namespace frontera

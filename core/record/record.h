// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/cycle.h"
#include "core/record/facts.h"
#include "core/record/predictor.h"
#include "core/record/reading.h"
#include "core/record/run_clock.h"
#include "core/record/scout.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace frontera {

/// What training stops for before it reaches its goal.
enum class PauseAt {
    Nothing,
    Update,   ///< each change of the state
    EachStep, ///< each presentation
};

/// The run of a model over data as far as it was trained, and a place in it. Position p is the
/// state after p presentations; 0 is the start. Positions are from 0 to length().
///
/// The one virtual boundary between a model's rule (rule.h) and all that shows a run: called once a
/// stretch, never once an observation. record_of.h implements it for any rule.
class Record
{
public:
    Record() = default;
    virtual ~Record() = default;
    Record(const Record &) = delete;
    Record &operator=(const Record &) = delete;

    // What was trained.

    [[nodiscard]] virtual qint64 length() const = 0;
    /// Returns where its epochs begin and end.
    [[nodiscard]] virtual const RunClock &clock() const = 0;
    /// True if training on would do nothing: the run has ended by itself.
    [[nodiscard]] virtual bool hasStopped() const = 0;
    /// Decides whether the run ends by itself once it has learnt (the default) or goes on.
    virtual void setStopsWhenLearnt(bool stops) = 0;
    /// Returns the first epoch without a mistake, once there was one.
    [[nodiscard]] virtual std::optional<qint64> learntEpoch() const = 0;
    /// Returns true if an epoch was trained that changed nothing, after which no presentation can
    /// change anything.
    [[nodiscard]] virtual bool hasSettled() const = 0;
    /// Returns the proof that the run goes round for ever, once it was found.
    [[nodiscard]] virtual const std::optional<Cycle> &cycle() const = 0;
    /// Trains on to `position` at most, or to the end of the run, or to the next that `pause`
    /// names. Where the run goes round, that takes no time.
    virtual void trainTo(qint64 position, PauseAt pause = PauseAt::Nothing) = 0;
    /// Trains on through these stations, which lie beyond length(). The caller guarantees that
    /// every other step is right and ends no epoch (scout.h).
    virtual void trainOnly(std::span<const Station> stations) = 0;
    /// Returns a scout that begins at length().
    [[nodiscard]] virtual std::unique_ptr<Scout> scout() = 0;

    // The place.

    virtual void goTo(qint64 position) = 0;
    /// Returns the presentation that led here.
    [[nodiscard]] virtual const StepFacts &facts() const = 0;
    [[nodiscard]] virtual Reading reading() const = 0;
    [[nodiscard]] virtual PredictorPointer predictor() const = 0;
    /// Returns what is kept beside the present state (Settings::keep), as reading() has it; null
    /// if nothing is.
    [[nodiscard]] virtual PredictorPointer keptPredictor() const = 0;
    /// Returns the predictor before the last change of the state up to here; null if none was.
    [[nodiscard]] virtual PredictorPointer predictorBeforeUpdate() const = 0;

    // The past, without going there.

    [[nodiscard]] virtual PredictorPointer predictorAt(qint64 position) const = 0;
    /// Returns the parameters (rule.h) at a position.
    [[nodiscard]] virtual std::vector<double> parametersAt(qint64 position) const = 0;
    /// Returns the number of mistakes among the first `position` presentations.
    [[nodiscard]] virtual qint64 mistakesUpTo(qint64 position) const = 0;
    /// Returns the first mistake after `position`; nothing if there is none up to length().
    [[nodiscard]] virtual std::optional<qint64> nextMistake(qint64 position) const = 0;
    /// Returns the observation that step `number`, from 1 to length(), presented.
    [[nodiscard]] virtual int observationAt(qint64 number) const = 0;
    /// Receives a change of the state, and the parameters after it (rule.h).
    using VisitUpdate = std::function<void(const StepFacts &, std::span<const double> parameters)>;
    /// Visits each step with from < number ≤ to that changed the state, in order.
    virtual void forEachUpdate(qint64 from, qint64 to, const VisitUpdate &visit) const = 0;
    /// Returns how many mistakes are kept, for tests and measurements.
    [[nodiscard]] virtual std::size_t recordedMistakes() const = 0;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/models/perceptron/quick_perceptron.h"
#include "core/models/perceptron/step.h"
#include "core/record/cycle_detector.h"
#include "core/record/epoch_clock.h"
#include "core/record/presentation_order.h"
#include "core/settings/settings.h"

#include <QObject>
#include <optional>
#include <span>

namespace frontera {

struct Station;

/// Trains a perceptron, one observation at a time, and says what happened.
///
/// Stops by itself after an epoch without a mistake: from there on nothing would change.
class Trainer : public QObject
{
    Q_OBJECT

public:
    /// Data with at least one observation, and settings that fit it.
    Trainer(Dataset data, Settings settings, QObject *parent = nullptr);

    /// Presents the next observation. Returns false, and does nothing, once the run has stopped.
    bool presentNext();
    /// Presents observations up to step `number`, or to the end of the run if that comes before.
    /// The same as so many presentNext(), but where nothing is connected to presented() it passes
    /// quickly over those that are right: lastStep() is then only the last, and every mistake.
    void presentUntil(qint64 number);
    /// The same as presentUntil() the last of these, for one who knows that all others are right
    /// and end no epoch (scout.h).
    void presentOnly(std::span<const Station> stations);
    /// Whether to stop after an epoch without a mistake (the default) or to go on presenting.
    void setStopsWhenLearnt(bool stops) { m_stopsWhenLearnt = stops; }

    /// The last presentation; before the first one its number is 0 and `after` is the start.
    [[nodiscard]] const Step &lastStep() const { return m_step; }
    /// The first epoch without a mistake, once there was one.
    [[nodiscard]] std::optional<qint64> learntEpoch() const { return m_learntEpoch; }
    /// The proof that the run will never be without a mistake, once it was found.
    [[nodiscard]] const std::optional<Cycle> &cycle() const { return m_cycle; }
    /// Mistakes since the start.
    [[nodiscard]] qint64 mistakeCount() const { return m_mistakes; }
    /// Whether presentNext() would do nothing.
    [[nodiscard]] bool hasStopped() const { return m_stopsWhenLearnt && m_learntEpoch; }

Q_SIGNALS:
    /// After every presentation.
    void presented(const frontera::Step &step);
    /// After every change of the weights, following presented().
    void updated(const frontera::Step &step);
    /// After every mistake that changes nothing, following presented(): this or updated() tells of
    /// every mistake.
    void unanswered(const frontera::Step &step);

private:
    void begin(qint64 number, qint64 epoch, int observation);
    void end();
    void endEpoch();
    void tellOfMistake();
    [[nodiscard]] std::optional<Cycle> foundCycle();
    void presentInEpoch(qint64 last);
    void prepareQuick();
    [[nodiscard]] bool tellsOfEach() const;

    Dataset m_data;
    Settings m_settings;
    EpochClock m_clock;
    PresentationOrder m_order;
    std::optional<QuickPerceptron> m_quick; ///< made when it is first needed
    CycleDetector m_cycleDetector;
    Step m_step;
    bool m_stopsWhenLearnt = true;
    qint64 m_mistakes = 0;
    qint64 m_mistakesBeforeEpoch = 0;
    std::optional<qint64> m_learntEpoch;
    std::optional<Cycle> m_cycle;
};

} // namespace frontera

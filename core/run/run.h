// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/models/perceptron/step.h"
#include "core/record/epoch_clock.h"
#include "core/record/trainer.h"
#include "core/settings/settings.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace frontera {

struct Station;

/// A run, and where in it we are. Position p is the state after p presentations; 0 is the start.
///
/// A perceptron changes on a mistake only, so what is kept are the mistakes and, now and then, the
/// weights; any state is reached by a short replay of the same exact rule. Going back
/// moves a cursor, nothing is computed backwards. Forward from the middle replays; at the end it
/// trains on. Once a run is proved to go round, nothing more needs to be kept at all.
class Run : public QObject
{
    Q_OBJECT

public:
    explicit Run(QObject *parent = nullptr);

    /// Begins a new run.
    void start(const Dataset &data, const Settings &settings);
    /// Forgets the run and begins it again from the same start.
    void restart();

    [[nodiscard]] const Dataset &data() const { return m_data; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Where its epochs begin and end.
    [[nodiscard]] EpochClock clock() const { return EpochClock(m_data.observationCount()); }
    [[nodiscard]] const Trainer &trainer() const { return *m_trainer; }
    /// Numbers the runs: it differs after each start() and restart(). What is kept of a run is
    /// good only for the same number.
    [[nodiscard]] qint64 runNumber() const { return m_runNumber; }

    [[nodiscard]] qint64 position() const { return m_here.step.number; }
    /// The last position trained so far.
    [[nodiscard]] qint64 length() const { return m_trainer->lastStep().number; }
    [[nodiscard]] bool isAtEnd() const { return position() == length(); }
    /// Whether forward() would do anything.
    [[nodiscard]] bool canGoForward() const { return !isAtEnd() || !m_trainer->hasStopped(); }
    /// The epoch of the present position; 0 at the start.
    [[nodiscard]] qint64 epoch() const { return m_here.step.epoch; }

    /// The presentation that led here; at the start its number is 0 and only `after` has meaning.
    [[nodiscard]] const Step &step() const { return m_here.step; }
    [[nodiscard]] const Weights &weights() const { return m_here.step.after; }
    /// The weights before the last change of them up to here, if there was one.
    [[nodiscard]] std::optional<Weights> weightsBeforeUpdate() const
    {
        return m_here.lastUpdate ? std::optional(m_here.lastUpdate->before) : std::nullopt;
    }
    /// The mistakes among the first `position` presentations.
    [[nodiscard]] qint64 mistakesUpTo(qint64 position) const;
    /// The first mistake after `position`; nothing if none is recorded by length().
    [[nodiscard]] std::optional<qint64> nextMistake(qint64 position) const;

    // The past, without going there. Positions are from 0 to length().
    [[nodiscard]] Weights weightsAt(qint64 position) const;
    /// Visits each step with from < number ≤ to that changed the weights, in order.
    void forEachUpdate(qint64 from, qint64 to,
                       const std::function<void(const Step &)> &visit) const;

    /// One presentation on: replayed within the run, trained at its end.
    void forward();
    void back();
    /// To the end of this epoch, or of the next one where we stand at an end.
    void epochForward();
    /// The position that epochForward() goes to.
    [[nodiscard]] qint64 epochEnd() const;
    /// To the beginning of this epoch, or of the one before.
    void epochBack();
    /// To a position from 0 to length().
    void jump(qint64 position);
    /// To a position, training on as far as is needed; to the end of the run if that comes before.
    void reach(qint64 position);
    /// To the last of these, which follow the end of the run so far: the same as reach(), for one
    /// who knows what there is to be presented (scout.h). One change of position, whatever there
    /// is.
    void follow(std::span<const Station> stations);
    /// How much memory the record takes: mistakes kept, for tests and measurements.
    [[nodiscard]] std::size_t recordedMistakes() const { return m_mistakes.size(); }

Q_SIGNALS:
    void positionChanged();
    /// A new run began: other data or settings, or a restart. positionChanged() follows.
    void runReplaced();

private:
    struct LastUpdate
    {
        qint64 number = 0; ///< its step, within the record
        Weights before;
    };
    /// Where a replay can begin: the state after every checkpointDistance mistakes.
    struct Checkpoint
    {
        Weights weights;
        std::optional<LastUpdate> lastUpdate;
    };

    /// All there is to know at a position.
    struct Place
    {
        Step step;
        std::optional<LastUpdate> lastUpdate;
    };

    void record(const Step &step);
    void replayOne(Place &place) const;
    void replayMistake(Place &place, qint64 number) const;
    void replay(Place &place, qint64 number, int observation) const;
    [[nodiscard]] Place recordedPlace(qint64 position) const;
    [[nodiscard]] Place trainedPlace() const; ///< that of length()
    [[nodiscard]] Place placeAt(qint64 position) const;
    void advance();
    [[nodiscard]] qint64 periodStart() const;
    [[nodiscard]] qint64 periodEnd() const;
    [[nodiscard]] std::size_t recordedUpTo(qint64 position) const;

    Dataset m_data;
    Settings m_settings;
    qint64 m_runNumber = 0;
    std::unique_ptr<Trainer> m_trainer;
    mutable std::optional<PresentationOrder> m_order; ///< looking an epoch up shuffles it
    std::vector<qint64> m_mistakes;                   ///< step numbers, up to periodEnd()
    std::vector<int> m_mistakenRows;                  ///< theirs, where epochs are shuffled
    std::vector<Checkpoint> m_checkpoints;
    std::optional<LastUpdate> m_lastTrainedUpdate; ///< as of length()
    Place m_here;
};

} // namespace frontera

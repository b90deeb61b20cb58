// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/learning/settings.h"
#include "core/learning/step.h"
#include "core/learning/trainer.h"

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

namespace frontera {

/// A run, and where in it we are. Position p is the state after p presentations; 0 is the start.
///
/// A perceptron changes on a mistake only, so what is kept are the mistakes and, now and then, the
/// weights; any state is reached by a short replay with the same function that trained. Going back
/// moves a cursor, nothing is computed backwards. Forward from the middle replays; at the end it
/// trains on. Once a run is proved to go round, nothing more needs to be kept at all.
class Timeline : public QObject
{
    Q_OBJECT

public:
    explicit Timeline(QObject *parent = nullptr);

    /// Begins a new run.
    void start(const Dataset &data, const Settings &settings);
    /// Forgets the run and begins it again from the same start.
    void restart();

    [[nodiscard]] const Dataset &data() const { return m_data; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const Trainer &trainer() const { return *m_trainer; }

    [[nodiscard]] qint64 position() const { return m_step.number; }
    /// The last position trained so far.
    [[nodiscard]] qint64 length() const { return m_trainer->lastStep().number; }
    [[nodiscard]] bool isAtEnd() const { return position() == length(); }
    /// Whether forward() would do anything.
    [[nodiscard]] bool canGoForward() const { return !isAtEnd() || !m_trainer->hasStopped(); }
    /// The epoch of the present position; 0 at the start.
    [[nodiscard]] qint64 epoch() const { return m_step.epoch; }

    /// The presentation that led here; at the start its number is 0 and only `after` has meaning.
    [[nodiscard]] const Step &step() const { return m_step; }
    [[nodiscard]] const Weights &weights() const { return m_step.after; }
    /// The weights before the last change of them up to here, if there was one.
    [[nodiscard]] std::optional<Weights> weightsBeforeUpdate() const
    {
        return m_lastUpdate ? std::optional(m_lastUpdate->before) : std::nullopt;
    }
    /// The mistakes among the first `position` presentations.
    [[nodiscard]] qint64 mistakesUpTo(qint64 position) const;
    /// The first mistake after `position`; nothing if none is recorded by length().
    [[nodiscard]] std::optional<qint64> nextMistake(qint64 position) const;

    /// One presentation on: replayed within the run, trained at its end.
    void forward();
    void back();
    /// To the end of this epoch, or of the next one where we stand at an end.
    void epochForward();
    /// To the beginning of this epoch, or of the one before.
    void epochBack();
    /// To a position from 0 to length().
    void jump(qint64 position);
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

    void record(const Step &step);
    void replayOne();
    void replayRecord(qint64 position);
    void moveTo(qint64 position);
    void advance();
    [[nodiscard]] qint64 periodStart() const;
    [[nodiscard]] qint64 periodEnd() const;
    [[nodiscard]] std::size_t recordedUpTo(qint64 position) const;

    Dataset m_data;
    Settings m_settings;
    std::unique_ptr<Trainer> m_trainer;
    std::optional<PresentationOrder> m_order;
    std::vector<qint64> m_mistakes; ///< step numbers, up to periodEnd()
    std::vector<Checkpoint> m_checkpoints;
    std::optional<LastUpdate> m_lastTrainedUpdate; ///< as of length()
    Step m_step;
    std::optional<LastUpdate> m_lastUpdate; ///< as of position()
};

} // namespace frontera

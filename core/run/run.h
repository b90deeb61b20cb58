// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/record/record.h"
#include "core/settings/settings.h"

#include <QObject>
#include <memory>
#include <optional>
#include <span>

namespace frontera {

struct Model;

/// The most repetitions in one epoch (Update::Repeat) that are trained to come to its end: where
/// the weights are very large, no repetition gets them right in any time.
constexpr qint64 mostRepetitions = 100'000;

/// A run, and where in it we are. Position p is the state after p presentations; 0 is the start.
///
/// Going back moves a cursor, nothing is computed backwards. Forward from the middle replays what
/// the record keeps; at the end it trains on. What training does is told by signals; moving alone
/// tells only of the position.
class Run : public QObject
{
    Q_OBJECT

public:
    explicit Run(QObject *parent = nullptr);
    ~Run() override;

    /// Begins a new run of the settings' model. The data have at least one observation, the model
    /// takes them, and the settings fit them.
    void start(const Dataset &data, const Settings &settings);
    /// Begins the run that `trained` has begun, at its start. What was trained there is neither
    /// trained nor signalled again. Nothing may be asked of `trained` until it is started anew.
    void start(Run &trained);
    /// Forgets the run and begins it again from the same start.
    void restart();
    /// Decides whether the run ends by itself once it has learnt (the default) or goes on.
    void setStopsWhenLearnt(bool stops);

    [[nodiscard]] const Dataset &data() const { return m_data; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const Model &model() const { return *m_settings.model; }
    /// Returns where its epochs begin and end.
    [[nodiscard]] const RunClock &clock() const { return m_record->clock(); }
    /// Numbers the runs: it differs after each start() and restart(). What is kept of a run is
    /// good only for the same number.
    [[nodiscard]] qint64 runNumber() const { return m_runNumber; }

    [[nodiscard]] qint64 position() const { return facts().number; }
    /// Returns the last position trained so far.
    [[nodiscard]] qint64 length() const { return m_record->length(); }
    [[nodiscard]] bool isAtEnd() const { return position() == length(); }
    /// True if training on would do nothing.
    [[nodiscard]] bool hasStopped() const { return m_record->hasStopped(); }
    /// True if forward() would do anything.
    [[nodiscard]] bool canGoForward() const { return !isAtEnd() || !hasStopped(); }
    /// Returns true if the epoch at the present position has had mostRepetitions and is not at its
    /// end. Who trains epoch after epoch, or step after step to the end of an epoch, ends here.
    [[nodiscard]] bool isStuck() const;
    /// Returns the epoch of the present position; 0 at the start.
    [[nodiscard]] qint64 epoch() const { return facts().epoch; }
    /// Returns the first epoch without a mistake, once there was one.
    [[nodiscard]] std::optional<qint64> learntEpoch() const { return m_record->learntEpoch(); }
    /// Returns true if it is trained to where no presentation can change anything any more, whether
    /// all is learnt or what is wrong changes nothing.
    [[nodiscard]] bool hasSettled() const { return m_record->hasSettled(); }
    /// Returns the proof that the run will never be without a mistake, once it was found.
    [[nodiscard]] const std::optional<Cycle> &cycle() const { return m_record->cycle(); }
    /// Returns how many presentations have to be trained before `position` is reached: none where
    /// it lies within length(), or the run has stopped or is proved to go round.
    [[nodiscard]] qint64 missingTo(qint64 position) const;

    /// Returns how many observations training looks at after each change of the weights: all of
    /// them, or 1, which is the next.
    [[nodiscard]] qint64 rowsAtUpdate() const
    {
        return looksAtAll(m_settings) ? m_data.observationCount() : 1;
    }

    /// Returns the presentation that led here; at the start its number is 0.
    [[nodiscard]] StepFacts facts() const { return m_record ? m_record->facts() : StepFacts(); }
    /// Returns all that happened in it.
    [[nodiscard]] Reading reading() const { return m_record->reading(); }
    /// Returns what the model answers here.
    [[nodiscard]] PredictorPointer predictor() const { return m_record->predictor(); }
    /// Returns what it answers with the weights that are kept beside the present ones
    /// (Reading::kept); null if none are.
    [[nodiscard]] PredictorPointer keptPredictor() const { return m_record->keptPredictor(); }
    /// Returns what it answered before the last change of its state up to here; null if there was
    /// none.
    [[nodiscard]] PredictorPointer predictorBeforeUpdate() const
    {
        return m_record->predictorBeforeUpdate();
    }
    /// Returns the mistakes among the first `position` presentations.
    [[nodiscard]] qint64 mistakesUpTo(qint64 position) const
    {
        return m_record->mistakesUpTo(position);
    }
    /// Returns the first mistake after `position`; nothing if none is recorded by length().
    [[nodiscard]] std::optional<qint64> nextMistake(qint64 position) const
    {
        return m_record->nextMistake(position);
    }

    // The past, without going there. Positions are from 0 to length().
    [[nodiscard]] PredictorPointer predictorAt(qint64 position) const
    {
        return m_record->predictorAt(position);
    }
    [[nodiscard]] std::vector<double> parametersAt(qint64 position) const
    {
        return m_record->parametersAt(position);
    }
    /// Returns the observation that step `number`, from 1 to length(), presented.
    [[nodiscard]] int observationAt(qint64 number) const { return m_record->observationAt(number); }
    /// Visits each step with from < number ≤ to that changed the state, in order.
    void forEachUpdate(qint64 from, qint64 to, const Record::VisitUpdate &visit) const
    {
        m_record->forEachUpdate(from, to, visit);
    }

    /// One presentation on: replayed within the run, trained at its end.
    void forward();
    void back();
    /// To the end of this epoch, or of the next one where we stand at an end; no further than
    /// mostRepetitions beyond where that end is without repetitions: see isStuck().
    void epochForward();
    /// Like epochForward(), but goes no further than position `last` at the latest.
    void reachEpochEnd(qint64 last);
    /// Returns the position that epochForward() goes to; where that is not trained, the nearest
    /// that it can be (RunClock).
    [[nodiscard]] qint64 epochEnd() const { return clock().nextEnd(position()); }
    /// To the beginning of this epoch, or of the one before.
    void epochBack();
    /// To a position from 0 to length().
    void jump(qint64 position);
    /// To a position, training on as far as is needed; to the end of the run if that comes before.
    void reach(qint64 position);
    /// Trains on through these stations, which lie beyond length() and which a scout has found
    /// (core/record/scout.h), and moves to the last one. Emits positionChanged() once.
    void follow(std::span<const Station> stations);
    /// Returns a scout that begins at length().
    [[nodiscard]] std::unique_ptr<Scout> scout() const { return m_record->scout(); }
    /// Returns how much the record keeps: mistakes, for tests and measurements.
    [[nodiscard]] std::size_t recordedMistakes() const { return m_record->recordedMistakes(); }

Q_SIGNALS:
    void positionChanged();
    /// A new run began: other data or settings, or a restart. positionChanged() follows.
    void runReplaced();
    /// A presentation was trained. While a slot runs, the run stands there.
    void presented(const frontera::StepFacts &facts);
    /// A presentation that was trained changed the state; follows presented(). While a slot runs,
    /// the run stands there.
    void updated(const frontera::StepFacts &facts);

private:
    void begin(std::unique_ptr<Record> record);
    void train(qint64 position);
    void trainAloud(qint64 position, PauseAt pause);

    Dataset m_data;
    Settings m_settings;
    qint64 m_runNumber = 0;
    std::unique_ptr<Record> m_record;
    bool m_stopsWhenLearnt = true;
};

/// Tells whether the run's boundary is a linear form in the inputs at every step.
[[nodiscard]] bool isLinear(const Run &run);
/// Returns the weights where the run stands. Its boundary is a linear form.
[[nodiscard]] Weights weightsOf(const Run &run);

} // namespace frontera

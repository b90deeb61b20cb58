// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"

#include "core/record/scout.h"

#include <algorithm>
#include <limits>

namespace frontera {

namespace {

/// At most so many updates are replayed to reach a position.
constexpr std::size_t checkpointDistance = 256;

} // namespace

Run::Run(QObject *parent)
    : QObject(parent)
{
}

void Run::start(const Dataset &data, const Settings &settings)
{
    m_data = data;
    m_settings = settings;
    restart();
}

void Run::restart()
{
    ++m_runNumber;
    m_trainer = std::make_unique<Trainer>(m_data, m_settings);
    connect(m_trainer.get(), &Trainer::updated, this, &Run::record);
    connect(m_trainer.get(), &Trainer::unanswered, this, &Run::record);
    m_order.emplace(m_settings, m_data.observationCount());
    m_mistakes.clear();
    m_mistakenRows.clear();
    m_here = Place{m_trainer->lastStep(), std::nullopt};
    m_lastTrainedUpdate.reset();
    m_checkpoints.assign(1, Checkpoint{weights(), std::nullopt});
    Q_EMIT runReplaced();
    Q_EMIT positionChanged();
}

void Run::record(const Step &step)
{
    if (step.updated) {
        if (!m_lastTrainedUpdate)
            m_lastTrainedUpdate = LastUpdate{};
        m_lastTrainedUpdate->number = step.number; // in place: it comes with every update
        m_lastTrainedUpdate->before = step.before;
    }
    if (step.number > periodEnd())
        return;
    m_mistakes.push_back(step.number);
    if (!m_order->isFixed())
        m_mistakenRows.push_back(step.observation);
    if (m_mistakes.size() % checkpointDistance == 0)
        m_checkpoints.push_back(Checkpoint{step.after, m_lastTrainedUpdate});
}

qint64 Run::periodStart() const
{
    const std::optional<Cycle> &cycle = m_trainer->cycle();
    return cycle ? clock().endOf(cycle->firstEpoch) : std::numeric_limits<qint64>::max();
}

qint64 Run::periodEnd() const
{
    const std::optional<Cycle> &cycle = m_trainer->cycle();
    return cycle ? clock().endOf(cycle->repeatEpoch) : std::numeric_limits<qint64>::max();
}

std::size_t Run::recordedUpTo(qint64 position) const
{
    const auto end = std::ranges::upper_bound(m_mistakes, position);
    return static_cast<std::size_t>(end - m_mistakes.begin());
}

qint64 Run::mistakesUpTo(qint64 position) const
{
    if (position <= periodEnd())
        return static_cast<qint64>(recordedUpTo(position));
    const qint64 beforePeriod = mistakesUpTo(periodStart());
    const qint64 inPeriod = mistakesUpTo(periodEnd()) - beforePeriod;
    const qint64 period = periodEnd() - periodStart();
    const qint64 rounds = (position - periodStart()) / period;
    return rounds * inPeriod + mistakesUpTo(periodStart() + (position - periodStart()) % period);
}

std::optional<qint64> Run::nextMistake(qint64 position) const
{
    qint64 moved = 0; // whole periods between `position` and its like in the record
    if (position >= periodEnd()) {
        const qint64 period = periodEnd() - periodStart();
        moved = (position - periodStart()) / period * period;
    }
    auto next = std::ranges::upper_bound(m_mistakes, position - moved);
    if (next == m_mistakes.end() && position < length() && periodEnd() <= length()) {
        // The last mistake of this round lies behind: the next is the first of the next round.
        next = std::ranges::upper_bound(m_mistakes, periodStart());
        moved += periodEnd() - periodStart();
    }
    if (next == m_mistakes.end() || *next + moved > length())
        return std::nullopt;
    return *next + moved;
}

void Run::replayOne(Place &place) const
{
    const qint64 number = place.step.number + 1;
    replay(place, number, m_order->observationAt(number));
}

/// The next mistake, which is recorded: since the place nothing has changed the weights. Shuffling
/// an epoch only to look one row up would take as long as all of it.
void Run::replayMistake(Place &place, qint64 number) const
{
    replay(place, number,
           m_order->isFixed() ? m_order->observationAt(number)
                              : m_mistakenRows[recordedUpTo(number) - 1]);
}

void Run::replay(Place &place, qint64 number, int observation) const
{
    Step &step = place.step;
    step.number = number;
    step.epoch = clock().epochOf(number);
    step.observation = observation;
    std::swap(step.before, step.after);
    present(step, m_data, m_settings);
    if (step.updated)
        place.lastUpdate = LastUpdate{step.number, step.before};
}

/// A place within the record, not the start: from the nearest checkpoint, the mistakes from there
/// on, and then the presentation itself.
Run::Place Run::recordedPlace(qint64 position) const
{
    const std::size_t mistakes = recordedUpTo(position - 1);
    const std::size_t checkpoint = mistakes / checkpointDistance;
    Place place;
    place.step.after = m_checkpoints[checkpoint].weights;
    place.lastUpdate = m_checkpoints[checkpoint].lastUpdate;
    for (std::size_t i = checkpoint * checkpointDistance; i < mistakes; ++i)
        replayMistake(place, m_mistakes[i]);
    place.step.number = position - 1;
    replayOne(place);
    return place;
}

Run::Place Run::trainedPlace() const
{
    return Place{m_trainer->lastStep(), m_lastTrainedUpdate};
}

Run::Place Run::placeAt(qint64 position) const
{
    Q_ASSERT(position >= 0 && position <= length());
    if (position == 0) {
        Place start;
        start.step.after = m_checkpoints.front().weights;
        return start;
    }
    if (position <= periodEnd())
        return recordedPlace(position);
    // Beyond the first round everything is as at the same place of that round, but for the last
    // update, which may lie in the round before.
    const qint64 period = periodEnd() - periodStart();
    Place place = recordedPlace(periodStart() + 1 + (position - periodStart() - 1) % period);
    if (!place.lastUpdate || place.lastUpdate->number <= periodStart())
        place.lastUpdate = recordedPlace(periodEnd()).lastUpdate;
    place.step.number = position;
    place.step.epoch = clock().epochOf(position);
    return place;
}

Weights Run::weightsAt(qint64 position) const
{
    return placeAt(position).step.after;
}

void Run::forEachUpdate(qint64 from, qint64 to,
                        const std::function<void(const Step &)> &visit) const
{
    Place place = placeAt(from);
    for (auto mistake = nextMistake(from); mistake && *mistake <= to;
         mistake = nextMistake(*mistake)) {
        replayMistake(place, *mistake);
        if (place.step.updated)
            visit(place.step);
    }
}

void Run::advance()
{
    if (!isAtEnd())
        replayOne(m_here);
    else if (m_trainer->presentNext())
        m_here = trainedPlace();
}

void Run::forward()
{
    if (!canGoForward())
        return;
    advance();
    Q_EMIT positionChanged();
}

qint64 Run::epochEnd() const
{
    return clock().nextEnd(position());
}

void Run::epochForward()
{
    if (canGoForward())
        reach(epochEnd());
}

void Run::back()
{
    if (position() > 0)
        jump(position() - 1);
}

void Run::epochBack()
{
    if (position() > 0)
        jump(clock().previousEnd(position()));
}

void Run::jump(qint64 position)
{
    Q_ASSERT(position >= 0 && position <= length());
    if (position == this->position())
        return;
    m_here = placeAt(position);
    Q_EMIT positionChanged();
}

void Run::follow(std::span<const Station> stations)
{
    if (stations.empty() || m_trainer->hasStopped())
        return;
    Q_ASSERT(stations.front().number > length());
    m_trainer->presentOnly(stations);
    m_here = trainedPlace();
    Q_EMIT positionChanged();
}

void Run::reach(qint64 position)
{
    const bool trainsOn = position > length();
    if (trainsOn)
        m_trainer->presentUntil(position);
    const qint64 there = std::min(position, length());
    if (there == this->position())
        return;
    m_here = trainsOn ? trainedPlace() : placeAt(there);
    Q_EMIT positionChanged();
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/timeline.h"

#include <algorithm>
#include <limits>

namespace frontera {

namespace {

/// At most so many updates are replayed to reach a position.
constexpr std::size_t checkpointDistance = 256;

} // namespace

Timeline::Timeline(QObject *parent)
    : QObject(parent)
{
}

void Timeline::start(const Dataset &data, const Settings &settings)
{
    m_data = data;
    m_settings = settings;
    restart();
}

void Timeline::restart()
{
    m_trainer = std::make_unique<Trainer>(m_data, m_settings);
    connect(m_trainer.get(), &Trainer::presented, this, &Timeline::record);
    m_order.emplace(m_settings, m_data.observationCount());
    m_mistakes.clear();
    m_step = m_trainer->lastStep();
    m_lastUpdate.reset();
    m_lastTrainedUpdate.reset();
    m_checkpoints.assign(1, Checkpoint{m_step.after, std::nullopt});
    Q_EMIT runReplaced();
    Q_EMIT positionChanged();
}

void Timeline::record(const Step &step)
{
    if (step.updated)
        m_lastTrainedUpdate = LastUpdate{step.number, step.before};
    if (!step.isMistake() || step.number > periodEnd())
        return;
    m_mistakes.push_back(step.number);
    if (m_mistakes.size() % checkpointDistance == 0)
        m_checkpoints.push_back(Checkpoint{step.after, m_lastTrainedUpdate});
}

qint64 Timeline::periodStart() const
{
    const std::optional<Cycle> &cycle = m_trainer->cycle();
    return cycle ? cycle->firstEpoch * m_data.observationCount()
                 : std::numeric_limits<qint64>::max();
}

qint64 Timeline::periodEnd() const
{
    const std::optional<Cycle> &cycle = m_trainer->cycle();
    return cycle ? cycle->repeatEpoch * m_data.observationCount()
                 : std::numeric_limits<qint64>::max();
}

std::size_t Timeline::recordedUpTo(qint64 position) const
{
    const auto end = std::ranges::upper_bound(m_mistakes, position);
    return static_cast<std::size_t>(end - m_mistakes.begin());
}

qint64 Timeline::mistakesUpTo(qint64 position) const
{
    if (position <= periodEnd())
        return static_cast<qint64>(recordedUpTo(position));
    const qint64 beforePeriod = mistakesUpTo(periodStart());
    const qint64 inPeriod = mistakesUpTo(periodEnd()) - beforePeriod;
    const qint64 period = periodEnd() - periodStart();
    const qint64 rounds = (position - periodStart()) / period;
    return rounds * inPeriod + mistakesUpTo(periodStart() + (position - periodStart()) % period);
}

std::optional<qint64> Timeline::nextMistake(qint64 position) const
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

void Timeline::replayOne()
{
    ++m_step.number;
    m_step.epoch = (m_step.number - 1) / m_data.observationCount() + 1;
    m_step.observation = m_order->observationAt(m_step.number);
    std::swap(m_step.before, m_step.after);
    present(m_step, m_data, m_settings);
    if (m_step.updated)
        m_lastUpdate = LastUpdate{m_step.number, m_step.before};
}

void Timeline::advance()
{
    if (!isAtEnd()) {
        replayOne();
    } else if (m_trainer->presentNext()) {
        m_step = m_trainer->lastStep();
        m_lastUpdate = m_lastTrainedUpdate;
    }
}

/// To a position within the record: the nearest checkpoint, the mistakes from there on, and then
/// the presentation itself.
void Timeline::replayRecord(qint64 position)
{
    const std::size_t mistakes = recordedUpTo(position - 1);
    const std::size_t checkpoint = mistakes / checkpointDistance;
    m_step.after = m_checkpoints[checkpoint].weights;
    m_lastUpdate = m_checkpoints[checkpoint].lastUpdate;
    for (std::size_t i = checkpoint * checkpointDistance; i < mistakes; ++i) {
        m_step.number = m_mistakes[i] - 1;
        replayOne();
    }
    m_step.number = position - 1;
    replayOne();
}

void Timeline::moveTo(qint64 position)
{
    if (position == 0) {
        m_step = Step();
        m_step.after = m_checkpoints.front().weights;
        m_lastUpdate.reset();
    } else if (position <= periodEnd()) {
        replayRecord(position);
    } else {
        // Beyond the first round everything is as at the same place of that round, but for the
        // last update, which may lie in the round before.
        const qint64 period = periodEnd() - periodStart();
        const qint64 place = periodStart() + 1 + (position - periodStart() - 1) % period;
        replayRecord(periodEnd());
        const std::optional<LastUpdate> ofRoundBefore = m_lastUpdate;
        replayRecord(place);
        if (!m_lastUpdate || m_lastUpdate->number <= periodStart())
            m_lastUpdate = ofRoundBefore;
        m_step.number = position;
        m_step.epoch = (position - 1) / m_data.observationCount() + 1;
    }
}

void Timeline::forward()
{
    if (!canGoForward())
        return;
    advance();
    Q_EMIT positionChanged();
}

void Timeline::epochForward()
{
    if (!canGoForward())
        return;
    do {
        advance();
    } while (position() % m_data.observationCount() != 0);
    Q_EMIT positionChanged();
}

void Timeline::back()
{
    if (position() > 0)
        jump(position() - 1);
}

void Timeline::epochBack()
{
    const qint64 observations = m_data.observationCount();
    if (position() > 0)
        jump((position() - 1) / observations * observations);
}

void Timeline::jump(qint64 position)
{
    Q_ASSERT(position >= 0 && position <= length());
    if (position == this->position())
        return;
    moveTo(position);
    Q_EMIT positionChanged();
}

} // namespace frontera

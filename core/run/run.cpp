// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"

#include "core/models/models.h"

#include <QMetaMethod>
#include <algorithm>
#include <utility>

namespace frontera {

Run::Run(QObject *parent)
    : QObject(parent)
{
}

Run::~Run() = default;

void Run::start(const Dataset &data, const Settings &settings)
{
    m_data = data;
    m_settings = settings;
    restart();
}

void Run::start(Run &trained)
{
    m_data = trained.m_data;
    m_settings = trained.m_settings;
    trained.m_record->goTo(0);
    begin(std::move(trained.m_record));
}

void Run::restart()
{
    begin(m_settings.model->begin(m_data, m_settings));
}

void Run::begin(std::unique_ptr<Record> record)
{
    ++m_runNumber;
    m_record = std::move(record);
    m_record->setStopsWhenLearnt(m_stopsWhenLearnt);
    Q_EMIT runReplaced();
    Q_EMIT positionChanged();
}

void Run::setStopsWhenLearnt(bool stops)
{
    m_stopsWhenLearnt = stops;
    if (m_record)
        m_record->setStopsWhenLearnt(stops);
}

qint64 Run::missingTo(qint64 position) const
{
    return hasStopped() || cycle() ? 0 : std::max<qint64>(0, position - length());
}

/// Trains on to a position, and goes there.
void Run::train(qint64 position)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&Run::presented)))
        trainAloud(position, PauseAt::EachStep);
    else if (isSignalConnected(QMetaMethod::fromSignal(&Run::updated)))
        trainAloud(position, PauseAt::Update);
    else
        m_record->trainTo(position);
    m_record->goTo(std::min(position, length()));
}

void Run::trainAloud(qint64 position, PauseAt pause)
{
    while (length() < position && !hasStopped()) {
        const qint64 number = m_runNumber;
        m_record->trainTo(position, pause);
        m_record->goTo(length());
        const StepFacts facts = this->facts();
        if (pause == PauseAt::EachStep)
            Q_EMIT presented(facts);
        if (facts.updated && number == m_runNumber)
            Q_EMIT updated(facts);
        if (number != m_runNumber) // a slot began another run
            return;
    }
}

void Run::forward()
{
    if (canGoForward())
        reach(position() + 1);
}

void Run::epochForward()
{
    reachEpochEnd(epochEnd() + mostRepetitions);
}

bool Run::isStuck() const
{
    const qint64 taken = position() - clock().lastEnd(position());
    return taken >= data().observationCount() + mostRepetitions;
}

void Run::reachEpochEnd(qint64 last)
{
    const qint64 before = position();
    const qint64 number = m_runNumber;
    const qint64 epoch = clock().completeAt(before) + 1;
    // Where mistakes are repeated, each stretch that is trained may move the end.
    while (canGoForward() && position() < last && clock().completeAt(position()) < epoch) {
        const qint64 next = std::min(epochEnd(), last);
        if (next > length())
            train(next);
        else
            m_record->goTo(next);
        if (number != m_runNumber) // a slot began another run
            return;
    }
    if (position() != before)
        Q_EMIT positionChanged();
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
    m_record->goTo(position);
    Q_EMIT positionChanged();
}

void Run::follow(std::span<const Station> stations)
{
    if (stations.empty() || hasStopped())
        return;
    Q_ASSERT(stations.front().number > length());
    if (isSignalConnected(QMetaMethod::fromSignal(&Run::presented)) ||
        isSignalConnected(QMetaMethod::fromSignal(&Run::updated))) {
        train(stations.back().number);
    } else {
        m_record->trainOnly(stations);
        m_record->goTo(length());
    }
    Q_EMIT positionChanged();
}

void Run::reach(qint64 position)
{
    const qint64 before = this->position();
    if (position > length())
        train(position);
    else
        m_record->goTo(position);
    if (this->position() != before)
        Q_EMIT positionChanged();
}

bool isLinear(const Run &run)
{
    return run.predictor()->linear() != nullptr;
}

Weights weightsOf(const Run &run)
{
    return *run.predictor()->linear();
}

} // namespace frontera

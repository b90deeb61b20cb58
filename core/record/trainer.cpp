// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/trainer.h"

#include "core/record/scout.h"

#include <QMetaMethod>
#include <algorithm>
#include <utility>

namespace frontera {

Trainer::Trainer(Dataset data, Settings settings, QObject *parent)
    : QObject(parent)
    , m_data(std::move(data))
    , m_settings(std::move(settings))
    , m_clock(m_data.observationCount())
    , m_order(m_settings, m_data.observationCount())
{
    m_step.after = initialWeights(m_settings, m_data.inputCount());
    if (m_order.isFixed())
        m_cycle = foundCycle();
}

bool Trainer::presentNext()
{
    if (hasStopped())
        return false;
    const qint64 number = m_step.number + 1;
    begin(number, m_clock.epochOf(number), m_order.observationAt(number));
    present(m_step, m_data, m_settings);
    end();
    Q_EMIT presented(m_step);
    tellOfMistake();
    return true;
}

bool Trainer::tellsOfEach() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&Trainer::presented));
}

void Trainer::prepareQuick()
{
    if (!m_quick)
        m_quick.emplace(m_data, m_settings);
    m_quick->setWeights(m_step.after);
}

void Trainer::presentOnly(std::span<const Station> stations)
{
    if (stations.empty())
        return;
    if (tellsOfEach()) {
        presentUntil(stations.back().number);
        return;
    }
    prepareQuick();
    for (const Station &station : stations) {
        if (hasStopped())
            return;
        begin(station.number, m_clock.epochOf(station.number), station.observation);
        m_quick->present(m_step);
        end();
        tellOfMistake();
    }
}

void Trainer::presentUntil(qint64 number)
{
    if (tellsOfEach()) {
        while (m_step.number < number && presentNext()) {
        }
        return;
    }
    prepareQuick();
    while (m_step.number < number && !hasStopped())
        presentInEpoch(number);
}

/// On to step `last` or the end of this epoch. What is passed over is right and changes nothing;
/// the last is presented in any case.
void Trainer::presentInEpoch(qint64 last)
{
    const qint64 observations = m_clock.length();
    const qint64 before = m_clock.completeAt(m_step.number);
    const qint64 start = m_clock.endOf(before);
    const auto lastPlace = static_cast<int>(std::min(last - start, observations)) - 1;
    const bool isGiven = m_order.isGiven();
    const std::span<const int> rows = m_order.epochRows(before + 1);
    for (auto place = static_cast<int>(m_step.number - start); place <= lastPlace; ++place) {
        place = isGiven ? m_quick->next(place, lastPlace) : m_quick->next(rows, place, lastPlace);
        begin(start + place + 1, before + 1,
              isGiven ? place : rows[static_cast<std::size_t>(place)]);
        m_quick->present(m_step);
        end();
        tellOfMistake();
    }
}

void Trainer::begin(qint64 number, qint64 epoch, int observation)
{
    m_step.number = number;
    m_step.epoch = epoch;
    m_step.observation = observation;
    m_step.before.w.swap(m_step.after.w);
    std::swap(m_step.before.b, m_step.after.b);
}

void Trainer::end()
{
    m_mistakes += m_step.isMistake();
    if (m_step.number == m_clock.endOf(m_step.epoch))
        endEpoch();
}

void Trainer::tellOfMistake()
{
    if (m_step.updated)
        Q_EMIT updated(m_step);
    else if (m_step.isMistake())
        Q_EMIT unanswered(m_step);
}

void Trainer::endEpoch()
{
    if (!m_learntEpoch && !m_cycle) {
        if (m_mistakes == m_mistakesBeforeEpoch)
            m_learntEpoch = m_step.epoch;
        else if (m_order.isFixed())
            m_cycle = foundCycle();
    }
    m_mistakesBeforeEpoch = m_mistakes;
}

std::optional<Cycle> Trainer::foundCycle()
{
    // The order is fixed, so an epoch does not depend on its number.
    const auto replay = [this](const Weights &start, qint64 epochs) {
        Settings settings = m_settings;
        settings.weights = start.w;
        settings.bias = start.b;
        Trainer again(m_data, settings);
        again.presentUntil(m_clock.endOf(epochs));
        return again.lastStep().after;
    };
    return m_cycleDetector.epochEnded(m_step.epoch, m_step.after, replay);
}

} // namespace frontera

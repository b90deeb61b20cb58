// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/trainer.h"

#include <QMetaMethod>
#include <algorithm>
#include <utility>

namespace frontera {

Trainer::Trainer(Dataset data, Settings settings, QObject *parent)
    : QObject(parent)
    , m_data(std::move(data))
    , m_settings(std::move(settings))
    , m_order(m_settings, m_data.observationCount())
{
    m_step.after = initialWeights(m_settings, m_data.inputCount());
    if (m_order.isFixed())
        m_cycleDetector.epochEnded(0, m_step.after);
}

bool Trainer::presentNext()
{
    if (hasStopped())
        return false;
    ++m_step.number;
    m_step.epoch = (m_step.number - 1) / m_data.observationCount() + 1;
    m_step.observation = m_order.observationAt(m_step.number);
    std::swap(m_step.before, m_step.after);
    present(m_step, m_data, m_settings);
    m_mistakes += m_step.isMistake();
    if (m_step.number % m_data.observationCount() == 0)
        endEpoch();

    Q_EMIT presented(m_step);
    if (m_step.isMistake())
        Q_EMIT mistaken(m_step);
    if (m_step.updated)
        Q_EMIT updated(m_step);
    return true;
}

void Trainer::presentUntil(qint64 number)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&Trainer::presented))) {
        while (m_step.number < number && presentNext()) {
        }
        return;
    }
    if (!m_finder)
        m_finder.emplace(m_data, m_settings);
    m_finder->setWeights(m_step.after);
    while (m_step.number < number && !hasStopped()) {
        // What is passed over is right and changes nothing. All else is presented exactly.
        m_step.number = nextInDoubt(number) - 1;
        presentNext();
        if (m_step.updated)
            m_finder->follow(m_step);
    }
}

/// The next step that has to be presented exactly: it may be a mistake, or it is the last of its
/// epoch, or it is step `last`.
qint64 Trainer::nextInDoubt(qint64 last)
{
    const qint64 observations = m_data.observationCount();
    const qint64 epochStart = m_step.number / observations * observations;
    const auto from = static_cast<int>(m_step.number - epochStart);
    const auto to = static_cast<int>(std::min(last - epochStart, observations)) - 1;
    const int place =
        m_order.isGiven()
            ? m_finder->next(from, to)
            : m_finder->next(m_order.epochRows(epochStart / observations + 1), from, to);
    return epochStart + place + 1;
}

void Trainer::endEpoch()
{
    if (!m_learntEpoch && !m_cycle) {
        if (m_mistakes == m_mistakesBeforeEpoch)
            m_learntEpoch = m_step.epoch;
        else if (m_order.isFixed())
            m_cycle = m_cycleDetector.epochEnded(m_step.epoch, m_step.after);
    }
    m_mistakesBeforeEpoch = m_mistakes;
}

} // namespace frontera

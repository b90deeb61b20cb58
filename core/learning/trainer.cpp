// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/trainer.h"

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
    if (m_step.updated)
        Q_EMIT updated(m_step);
    return true;
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

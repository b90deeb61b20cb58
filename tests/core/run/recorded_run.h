// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/run/plain_trainer.h"

#include <QString>
#include <vector>

/// A run trained by the plain rule, with every step kept. Tests check that a Run shows the same at
/// every position.
class RecordedRun
{
public:
    /// Trains at most `steps` steps.
    RecordedRun(const frontera::Dataset &data, const frontera::Settings &settings, qint64 steps)
    {
        PlainTrainer trainer(data, settings);
        m_steps.push_back(trainer.lastStep());
        m_lastUpdates.push_back(0);
        while (length() < steps && trainer.presentNext()) {
            m_steps.push_back(trainer.lastStep());
            m_lastUpdates.push_back(m_steps.back().updated ? length() : m_lastUpdates.back());
        }
    }

    [[nodiscard]] qint64 length() const { return static_cast<qint64>(m_steps.size()) - 1; }
    [[nodiscard]] const Step &step(qint64 position) const
    {
        return m_steps.at(static_cast<std::size_t>(position));
    }

    /// Returns a name for the first difference between the run at its position and the recorded
    /// step; empty if there is none.
    [[nodiscard]] QString difference(const frontera::Run &run) const
    {
        const Step &first = step(run.position());
        if (stepOf(run) != first)
            return QStringLiteral("step");
        if (weightsOf(run) != first.after)
            return QStringLiteral("weights");
        if (run.epoch() != first.epoch)
            return QStringLiteral("epoch");
        const qint64 update = m_lastUpdates.at(static_cast<std::size_t>(run.position()));
        const frontera::PredictorPointer before = run.predictorBeforeUpdate();
        if ((before != nullptr) != (update > 0) ||
            (before && *before->linear() != step(update).before))
            return QStringLiteral("weights before the last update");
        return {};
    }

private:
    std::vector<Step> m_steps;         ///< [0] is the start
    std::vector<qint64> m_lastUpdates; ///< by position; 0 where there was none
};

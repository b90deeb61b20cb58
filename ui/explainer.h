// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/explanation.h"
#include "ui/plots/why_figure.h"

#include <QObject>
#include <QThreadPool>

namespace frontera {

class Dataset;
class Timeline;
struct Settings;

/// What can be proved of a run's data. Of a few observations it is known at once; of many it is
/// worked out in another thread, and until then nothing is claimed (Explanation::isKnown).
class Explainer : public QObject
{
    Q_OBJECT

public:
    explicit Explainer(const Timeline &timeline, QObject *parent = nullptr);
    /// Waits for what is being worked out, which is of no use any more.
    ~Explainer() override;

    /// For a new run.
    void restart();
    [[nodiscard]] const Explanation &explanation() const { return m_found.explanation; }
    /// Of data with two inputs; known with the explanation.
    [[nodiscard]] const Hulls &hulls() const { return m_found.hulls; }

    /// Whether these are so few that nobody waits.
    [[nodiscard]] static bool isQuick(const Dataset &data);

Q_SIGNALS:
    /// It is known now.
    void found();

private:
    struct Found
    {
        Explanation explanation;
        Hulls hulls;
    };

    [[nodiscard]] static Found find(const Dataset &data, const Settings &settings);
    void take(int run, const Found &found);

    const Timeline &m_timeline;
    Found m_found;
    int m_run = 0; ///< what is found for another one comes too late
    QThreadPool m_thread;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/explanation/explanation.h"
#include "core/linear/class_hulls.h"
#include "core/os/worker.h"
#include "core/settings/settings.h"

#include <QObject>
#include <memory>
#include <stop_token>

namespace frontera {

class Run;

/// What can be proved of a run's data. Of a few short numbers it is known at once; else it is
/// worked out in another thread, and until then nothing is claimed (Explanation::isKnown). What was
/// found last is kept, so that taking a change back proves nothing again.
class Explainer : public QObject
{
    Q_OBJECT

public:
    explicit Explainer(const Run &run, QObject *parent = nullptr);
    /// Shares what is found with another explainer: neither proves what the other has.
    Explainer(const Run &run, const Explainer &other, QObject *parent = nullptr);
    /// Stops what is being worked out.
    ~Explainer() override;

    /// Begins anew, for the run's present data and settings; stops what is being worked out
    /// for others before.
    void restart();
    [[nodiscard]] const Explanation &explanation() const { return m_found->explanation; }
    /// The explanation as it is now, to be handed on: it never changes.
    [[nodiscard]] std::shared_ptr<const Explanation> shared() const;
    /// The hulls as they are now, to be handed on.
    [[nodiscard]] std::shared_ptr<const Hulls> sharedHulls() const;
    /// Of data with two inputs; known with the explanation.
    [[nodiscard]] const Hulls &hulls() const { return m_found->hulls; }

    /// Whether the proof takes so short a time that nobody waits: judged by how many numbers there
    /// are, and by how many digits they have as whole numbers in one unit.
    [[nodiscard]] static bool isQuick(const Dataset &data);

Q_SIGNALS:
    /// The explanation is known now.
    void found();

private:
    struct Found
    {
        Explanation explanation;
        Hulls hulls;
    };
    class Archive;

    [[nodiscard]] static std::shared_ptr<const Found>
    find(const Dataset &data, const Settings &settings, const std::stop_token &stop);
    void prove(int number, const Dataset &data, const Settings &settings,
               const std::stop_token &stop);
    void take(int number, const std::shared_ptr<const Found> &found);

    const Run &m_run;
    std::shared_ptr<Archive> m_archive;
    std::shared_ptr<const Found> m_found;
    Dataset m_data; ///< what is found, or being worked out, is about these
    Settings m_settings;
    int m_proof = 0; ///< what is found for another one comes too late
    std::stop_source m_stop;
    Worker m_worker;
};

} // namespace frontera

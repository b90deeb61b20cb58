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

/// Proves what can be proved of a run's data: at once for a few short numbers, else in another
/// thread; until that is done nothing is claimed (Explanation::isKnown). Keeps the last few
/// results, so that undo proves nothing again.
class Explainer : public QObject
{
    Q_OBJECT

public:
    explicit Explainer(const Run &run, QObject *parent = nullptr);
    /// Shares the results with another explainer: neither proves what the other has.
    Explainer(const Run &run, const Explainer &other, QObject *parent = nullptr);
    /// Stops the thread's proof.
    ~Explainer() override;

    /// Begins anew for the run's present data and settings, and stops the proof for others.
    void restart();
    [[nodiscard]] const Explanation &explanation() const { return m_found->explanation; }
    /// Returns the present explanation for others to keep: it never changes.
    [[nodiscard]] std::shared_ptr<const Explanation> shared() const;
    /// Returns the present hulls for others to keep.
    [[nodiscard]] std::shared_ptr<const Hulls> sharedHulls() const;
    /// Returns the hulls of the classes, for data with two inputs; known with the explanation.
    [[nodiscard]] const Hulls &hulls() const { return m_found->hulls; }

    /// True if a proof takes so short a time (some 25 ms) that it needs no thread: judged by how
    /// many numbers there are, and by how many digits they have as whole multiples of one power of
    /// ten.
    [[nodiscard]] static bool isQuick(const Dataset &data);

Q_SIGNALS:
    /// Tells that the explanation became known in the thread; not emitted where restart() knows it
    /// at once.
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
    Dataset m_data;      ///< the data of the present proof
    Settings m_settings; ///< and its settings
    int m_proof = 0;     ///< its number: results of earlier ones come too late
    std::stop_source m_stop;
    Worker m_worker;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/os/worker.h"

#include <QObject>
#include <QtGlobal>
#include <memory>

namespace frontera {

class Run;

/// Trains ahead of a run in a thread of its own, in batches: finding the mistakes of a run is the
/// work, and a scout does it there on its own copy of the state; following it in the run's thread
/// is quick (Run::follow).
///
/// A batch ends after some milliseconds, or so many stations that following them takes some. The
/// next one is begun before the last one is followed. A new run, or a step that was made without
/// this, makes a batch useless: it is dropped, and the thread stops at its next look.
class Ahead : public QObject
{
    Q_OBJECT

public:
    /// The run must outlive this.
    explicit Ahead(Run &run, QObject *parent = nullptr);
    /// Waits for the thread.
    ~Ahead() override;

    /// Begins a batch from the end of the run to a position at most, unless one is under way.
    void ask(qint64 position);
    /// Takes a batch over, if one is ready, moving the run there; and begins the next one, to
    /// a position at most. Returns whether there was one.
    bool follow(qint64 position);
    /// Drops what is under way.
    void cancel();

private:
    struct Batch;

    void begin(qint64 position);
    void hand(const std::shared_ptr<Batch> &batch);

    Run &m_run;
    std::shared_ptr<Batch> m_batch; ///< under way or ready; null for none

    Worker m_worker;
};

} // namespace frontera

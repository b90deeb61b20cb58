// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/os/worker.h"
#include "core/session/write_error.h"
#include "ui/session/kept_facts.h"
#include "ui/session/open_session.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>

namespace frontera {

/// Keeps the state of a window in a file of its own, for the case that the program does not end
/// well. The file is written by another thread within two seconds after a change (later if the last
/// write took long), and removed at the end.
///
/// A lock beside the file tells whether its window is still there (LeftOver), and a file of
/// KeptFacts which file the session belongs to.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// `take` returns the current state. The state at construction counts as unchanged and
    /// is never written.
    Autosave(std::function<OpenSession()> take, QObject *parent = nullptr);
    /// Waits for the thread, and removes the file unless keep() kept it.
    ~Autosave() override;

    /// Returns the folder of all windows' files.
    [[nodiscard]] static QString folder();
    /// Writes the current state, unless it is unchanged, and leaves the file to be offered at the
    /// next start. For a program that is asked to end, as at a logout. False if nothing is left.
    bool keep();

Q_SIGNALS:
    /// Tells that the state could not be written. Emitted once, until a write succeeds again.
    void failed(const frontera::WriteError &error);
    /// Tells that the current state is in the file, or is unchanged and needs none. Emitted at each
    /// look that finds it so.
    void caughtUp();

private:
    void look();
    [[nodiscard]] bool prepare();
    /// Writes the current state and waits until that is done. False if it could not be written.
    bool writeNow();
    void write(const OpenSession &state);
    void remove();
    void tellOfFailure(const WriteError &error);

    std::function<OpenSession()> m_take;
    OpenSession m_unchanged;
    OpenSession m_last; ///< the state being written, or written last
    KeptFacts m_facts;  ///< as written last; the thread's
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< null before the first write
    Worker m_worker;
    QTimer m_timer;
    std::atomic<bool> m_isWriting = false;
    std::atomic<bool> m_isWritten = false; ///< m_last is in the file
    std::atomic<int> m_pause;              ///< milliseconds until the next look
    bool m_isKept = false;
    bool m_isFailing = false; ///< failed() was emitted for it
};

} // namespace frontera

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
/// well: written within two seconds after a change, by another thread, and removed at the end.
///
/// A lock beside the file tells whether its window is still there (LeftOver), and the KeptFacts
/// what the session belongs to.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// `take` gives the state, which as it is now need not be kept.
    Autosave(std::function<OpenSession()> take, QObject *parent = nullptr);
    /// Removes the file, unless it was to be kept.
    ~Autosave() override;

    /// The folder of all windows' files.
    [[nodiscard]] static QString folder();
    /// Writes now, and waits until it is done. False where it could not be written.
    bool writeNow();
    /// Writes now, and the file stays, to be offered at the next start: the program was asked to
    /// end.
    void keep();

Q_SIGNALS:
    /// The state cannot be kept: emitted once, until it can be again.
    void failed(const frontera::WriteError &error);

private:
    void look();
    [[nodiscard]] bool prepare();
    void write(const OpenSession &state);
    void remove();
    void tellOfFailure(const WriteError &error);

    std::function<OpenSession()> m_take;
    OpenSession m_unchanged;
    OpenSession m_last; ///< as it was written, or is being written
    KeptFacts m_facts;  ///< as they were written, by the thread
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< from the first write on
    Worker m_worker;
    QTimer m_timer;
    std::atomic<bool> m_isWriting = false;
    std::atomic<bool> m_isWritten = false; ///< m_last stands in the file
    std::atomic<int> m_pause;              ///< milliseconds until the next look
    bool m_isKept = false;
    bool m_isFailing = false; ///< and that was told
};

} // namespace frontera

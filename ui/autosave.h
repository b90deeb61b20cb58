// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>

namespace frontera {

/// Keeps the state of a window in a file of its own, for the case that the program does not end
/// well: written within two seconds after a change, by another thread, and removed at the end.
///
/// A lock beside the file tells whether its window is still there (LeftOver). Where the folder
/// cannot be written there is no autosave.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// `take` gives the state, which as it is now need not be kept.
    Autosave(std::function<Session()> take, QObject *parent = nullptr);
    /// Removes the file, unless it was to be kept.
    ~Autosave() override;

    /// The folder of all windows' files.
    [[nodiscard]] static QString folder();
    /// Writes now, and waits until it is done. False where it could not be written.
    bool writeNow();
    /// Writes now, and the file stays, to be offered at the next start.
    void keep();

private:
    void look();
    [[nodiscard]] bool prepare();
    void write(const Session &session);

    std::function<Session()> m_take;
    Session m_unchanged;
    Session m_last; ///< as it was written, or is being written
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< from the first write on
    QThreadPool m_thread;
    QTimer m_timer;
    std::atomic<bool> m_isWriting = false;
    std::atomic<bool> m_isWritten = false; ///< m_last stands in the file
    std::atomic<int> m_pause;              ///< milliseconds until the next look
    bool m_isKept = false;
};

} // namespace frontera

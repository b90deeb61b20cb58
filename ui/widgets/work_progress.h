// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/os/worker.h"
#include "ui/base/goes_on.h"

#include <QElapsedTimer>
#include <QProgressDialog>
#include <chrono>
#include <functional>
#include <future>
#include <optional>
#include <type_traits>
#include <utility>

namespace frontera {

/// Gives the dialog a title, and the room in which all of it is read.
void showWhole(QProgressDialog &dialog, const QString &title);

/// Shows how far long work in the window's thread has come, and lets the person stop it. The dialog
/// opens when the work turns out to take a while; while it lasts, no other window takes keys or
/// clicks.
class WorkProgress
{
public:
    /// `words` say what is being done.
    WorkProgress(const QString &words, QWidget *parent);

    /// To be called between short pieces of the work: lets the window answer now and then. False
    /// where the work is to end: the person pressed Stop, or the program ends.
    [[nodiscard]] bool goesOn(qint64 done, qint64 all);
    /// The same as a function to be handed on.
    [[nodiscard]] GoesOn asker();
    /// Waits for work in another thread. False where the person does not want to wait.
    [[nodiscard]] bool waitFor(const std::function<bool()> &isDone);
    /// Does work in a thread that needs nothing of the window. Nothing where the person does not
    /// want to wait: the thread then comes to its end with nobody waiting for it, so what the work
    /// uses must be its own.
    template <typename Work>
    [[nodiscard]] std::optional<std::invoke_result_t<Work>> inThread(Work work)
    {
        auto result = Worker::askAnyone(std::move(work));
        const auto isDoneIn = [&result](std::chrono::milliseconds time) {
            return result.wait_for(time) == std::future_status::ready;
        };
        using namespace std::chrono_literals;
        if (!isDoneIn(20ms) && !waitFor([&] { return isDoneIn(0ms); }))
            return std::nullopt;
        return result.get();
    }
    [[nodiscard]] bool isStopped() const { return m_wasStopped || m_dialog.wasCanceled(); }
    /// The work is at its end: the dialog is not shown again, whoever still asks.
    void close()
    {
        m_isClosed = true;
        m_dialog.hide();
        m_wasStopped = isStopped();
        m_dialog.reset(); // stops what would show it again
    }
    void setWords(const QString &words) { m_dialog.setLabelText(words); }

    /// Stops whatever goes on so: the program is to end.
    static void stopAll();

private:
    QProgressDialog m_dialog;
    bool m_isClosed = false;
    bool m_wasStopped = false; ///< before it was closed
    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceAnswer;
};

} // namespace frontera

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

/// Gives the dialog a title, letters that go with its window, and the room in which all of it is
/// read.
void showWhole(QProgressDialog &dialog, const QString &title);

/// Shows how far long work in the window's thread has come, and lets the person stop it. The dialog
/// opens once the work takes a while; until then, and while it is open, no other window takes keys
/// or clicks.
class WorkProgress
{
public:
    /// `words` tell what is being done.
    WorkProgress(const QString &words, QWidget *parent);

    /// Lets the window answer now and then; call it between short pieces of the work. False if the
    /// work must end, because the person pressed Stop or the program ends. `all` = 0: nobody knows
    /// how much there is.
    [[nodiscard]] bool goesOn(qint64 done, qint64 all);
    /// Returns goesOn() as a function. It must not outlive this object.
    [[nodiscard]] GoesOn asker();
    /// Waits for work in another thread. False if the person stopped waiting.
    [[nodiscard]] bool waitFor(const std::function<bool()> &isDone);
    /// Does work in a thread, and returns its result; nothing if the person stopped waiting. The
    /// thread then goes on to its end, so the work must own everything that it uses, and use
    /// nothing of the window.
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
    /// Ends the work: the dialog is not shown again, whoever still calls goesOn().
    void close()
    {
        m_isClosed = true;
        m_dialog.hide();
        m_wasStopped = isStopped();
        m_dialog.reset(); // stops what would show it again
    }
    void setWords(const QString &words) { m_dialog.setLabelText(words); }

    /// Stops all work that calls goesOn(), because the program ends.
    static void stopAll();

private:
    QProgressDialog m_dialog;
    bool m_isClosed = false;
    bool m_wasStopped = false; ///< before it was closed
    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceAnswer;
};

} // namespace frontera

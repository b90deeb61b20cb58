// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/work_progress.h"

#include "ui/base/bar_scale.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <limits>

namespace frontera {

namespace {

constexpr int shortEnough = 120; // ms: nothing opens for this
constexpr int answerTime = 40;   // ms: between looks at what the person does
constexpr int parts = 1'000;     // of the bar

} // namespace

void showWhole(QProgressDialog &dialog, const QString &title)
{
    constexpr int besides = 160; // what a window's frame has beside its title
    constexpr int usual = 320;
    growWithWindow(dialog);
    dialog.setWindowTitle(title);
    QFont font = dialog.font();
    font.setBold(true);
    dialog.setMinimumWidth(
        std::max(scaled(dialog, usual), QFontMetrics(font).horizontalAdvance(title) + besides));
}

WorkProgress::WorkProgress(const QString &words, QWidget *parent)
    : m_dialog(words, QCoreApplication::translate("WorkProgress", "Stop"), 0, parts, parent)
{
    showWhole(m_dialog, qobject_cast<QDialog *>(parent) != nullptr ? parent->windowTitle()
                                                                   : QStringLiteral("Frontera"));
    m_dialog.setWindowModality(Qt::ApplicationModal);
    m_dialog.setObjectName(QStringLiteral("workProgress"));
    m_dialog.setAutoReset(false);
    m_dialog.setAutoClose(false);
    // By itself it would open after its own guess of how long the work takes, and in any case after
    // four seconds, for which a timer runs from the beginning.
    m_dialog.setMinimumDuration(std::numeric_limits<int>::max());
    m_dialog.reset();
    m_sinceBegin.start();
    m_sinceAnswer.start();
}

bool WorkProgress::goesOn(qint64 done, qint64 all)
{
    if (isStopped())
        return false;
    if (m_sinceAnswer.elapsed() < answerTime)
        return true;
    if (m_sinceBegin.elapsed() >= shortEnough && !m_dialog.isVisible() && !m_isClosed)
        m_dialog.show();
    if (m_dialog.isVisible()) { // setValue() might open it, by its own guess
        // Without a range the bar only moves to and fro.
        m_dialog.setMaximum(all > 0 ? parts : 0);
        if (all > 0)
            m_dialog.setValue(
                static_cast<int>(parts * static_cast<double>(done) / static_cast<double>(all)));
    }
    // Until the dialog is seen, keys and clicks wait.
    QCoreApplication::processEvents(m_dialog.isVisible() ? QEventLoop::AllEvents
                                                         : QEventLoop::ExcludeUserInputEvents);
    m_sinceAnswer.start();
    return !isStopped();
}

GoesOn WorkProgress::asker()
{
    return [this](qint64 done, qint64 all) { return goesOn(done, all); };
}

bool WorkProgress::waitFor(const std::function<bool()> &isDone)
{
    QTimer wake;
    wake.start(answerTime / 4);
    while (!isDone()) {
        if (!goesOn(0, 0))
            return false;
        QCoreApplication::processEvents(
            QEventLoop::WaitForMoreEvents |
            (m_dialog.isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents));
    }
    return true;
}

void WorkProgress::stopAll()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QProgressDialog *>(widget))
            dialog->cancel();
    }
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recovery.h"

#include "ui/session/left_over.h"
#include "ui/session/recovery_words.h"
#include "ui/session/restore_bar.h"
#include "ui/session/session_actions.h"

#include <QTimer>
#include <utility>

namespace frontera {

Recovery::Recovery(SessionActions &sessions, QWidget *window)
    : QObject(window)
    , m_sessions(sessions)
    , m_autosave([&sessions] { return sessions.open(); })
    , m_bar(new RestoreBar(window))
{
    connect(m_bar, &RestoreBar::restoreWanted, this, &Recovery::restore);
    connect(m_bar, &RestoreBar::discardWanted, this, &Recovery::discard);
    connect(m_bar, &RestoreBar::hideWanted, this, [this] {
        m_notKept.reset();
        m_bar->hide();
    });
    connect(&m_autosave, &Autosave::failed, this, &Recovery::tellNotKept);
    connect(&m_autosave, &Autosave::caughtUp, this, &Recovery::discardRestored);
    QTimer::singleShot(0, this, &Recovery::look); // after the window is shown
}

Recovery::~Recovery()
{
    m_stop.request_stop();
    discardRestored(); // the window was closed, so the person has decided about its state
}

void Recovery::look()
{
    m_finder.start([this, stop = m_stop.get_token()] {
        const std::shared_ptr<LeftOver> found = LeftOver::find(Autosave::folder(), stop);
        QMetaObject::invokeMethod(this, [this, found] {
            m_leftOver = found;
            showOffer();
        });
    });
}

void Recovery::showOffer()
{
    if (m_leftOver) {
        m_bar->offer([this] { return RecoveryWords::offer(*m_leftOver); },
                     m_leftOver->problem() == nullptr ? RestoreBar::RestoreOrDiscard
                                                      : RestoreBar::Discard);
    } else if (m_notKept) {
        m_bar->offer([this] { return RecoveryWords::notKept(*m_notKept, Autosave::folder()); },
                     RestoreBar::Hide);
    } else {
        m_bar->hide();
    }
}

void Recovery::tellNotKept(const WriteError &error)
{
    m_notKept = error;
    showOffer();
}

void Recovery::restore()
{
    if (!m_sessions.mayLeave())
        return;
    const std::shared_ptr<LeftOver> restored = std::exchange(m_leftOver, nullptr);
    showOffer();
    m_sessions.showRestored(restored->open());
    if (!m_isEnding) // else it is offered again
        m_restored = restored;
}

/// Removes the file of what was restored: it is no longer needed, or a new one is written.
void Recovery::discardRestored()
{
    if (m_restored)
        m_restored->discard();
    m_restored.reset();
}

void Recovery::discard()
{
    m_leftOver->discard();
    m_leftOver.reset();
    showOffer();
    look(); // another window may have left a state too
}

void Recovery::keepForNextStart()
{
    m_isEnding = true;
    if (m_autosave.keep())
        discardRestored();
    m_restored.reset(); // if it is the only copy, it is offered again
}

} // namespace frontera

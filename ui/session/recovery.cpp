// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recovery.h"

#include "ui/session/left_over.h"
#include "ui/session/recovery_words.h"
#include "ui/session/restore_bar.h"
#include "ui/session/session_actions.h"

#include <QTimer>

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
    QTimer::singleShot(0, this, &Recovery::offer); // after the window is shown
}

Recovery::~Recovery() = default;

void Recovery::offer()
{
    m_leftOver = LeftOver::find(Autosave::folder());
    showOffer();
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
    m_sessions.showRestored(m_leftOver->open());
    // The old file is removed only once a new one is written.
    if (m_autosave.writeNow())
        m_leftOver->discard();
    m_leftOver.reset();
    showOffer();
}

void Recovery::discard()
{
    m_leftOver->discard();
    m_leftOver.reset();
    offer(); // another window may have left a state too
}

void Recovery::keepForNextStart()
{
    m_autosave.keep();
}

} // namespace frontera

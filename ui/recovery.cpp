// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recovery.h"

#include "ui/left_over.h"
#include "ui/panels/restore_bar.h"
#include "ui/session_actions.h"

#include <QTimer>

namespace frontera {

Recovery::Recovery(SessionActions &sessions, QWidget *window)
    : QObject(window)
    , m_sessions(sessions)
    , m_autosave([&sessions] { return sessions.session(); })
    , m_bar(new RestoreBar(window))
{
    connect(m_bar, &RestoreBar::restoreWanted, this, &Recovery::restore);
    connect(m_bar, &RestoreBar::discardWanted, this, &Recovery::discard);
    QTimer::singleShot(0, this, &Recovery::offer); // the window comes first
}

Recovery::~Recovery() = default;

void Recovery::offer()
{
    m_leftOver = LeftOver::find(Autosave::folder());
    m_bar->setVisible(m_leftOver != nullptr);
}

void Recovery::restore()
{
    if (!m_sessions.mayLeave())
        return;
    m_sessions.showUnsaved(m_leftOver->session());
    // The old file goes only when there is a new one.
    if (m_autosave.writeNow())
        m_leftOver->discard();
    m_leftOver.reset();
    m_bar->hide();
}

void Recovery::discard()
{
    m_leftOver->discard();
    m_leftOver.reset();
    offer(); // there may have been two windows
}

void Recovery::keepForNextStart()
{
    m_autosave.keep();
}

} // namespace frontera

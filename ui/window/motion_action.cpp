// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/motion_action.h"

#include "ui/base/action_words.h"
#include "ui/base/preferences.h"

#include <QAction>

namespace frontera {

MotionAction::MotionAction(QWidget *window)
    : QObject(window)
    , m_toggle(newAction(this, window, QKeySequence()))
{
    m_toggle->setCheckable(true);
    m_toggle->setChecked(preferredMotion());
    connect(m_toggle, &QAction::toggled, this, &preferMotion);
    retranslate();
}

void MotionAction::retranslate()
{
    say(m_toggle, tr("&Motion"), tr("Motion"),
        tr("Let the line turn, and points of the hidden plane slide, for a moment"));
}

} // namespace frontera

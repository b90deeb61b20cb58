// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/restore_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace frontera {

RestoreBar::RestoreBar(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_restore(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    m_question->setWordWrap(true);
    row->addWidget(m_question, 1);
    row->addWidget(m_restore);
    row->addWidget(m_discard);
    connect(m_restore, &QPushButton::clicked, this, &RestoreBar::restoreWanted);
    connect(m_discard, &QPushButton::clicked, this, &RestoreBar::discardWanted);
    retranslate();
    hide();
}

void RestoreBar::retranslate()
{
    m_question->setText(tr("Frontera did not end well the last time. Go on where you were?"));
    m_restore->setText(tr("Res&tore"));
    m_restore->setToolTip(tr("Show data, settings and the step as they were; what is open now is "
                             "asked about first if it was changed"));
    m_discard->setText(tr("Disc&ard"));
    m_discard->setToolTip(tr("Forget what was open the last time"));
}

void RestoreBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace frontera

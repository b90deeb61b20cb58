// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/restore_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <utility>

namespace frontera {

RestoreBar::RestoreBar(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_restore(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_hide(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText); // a file's name may look like HTML
    row->addWidget(m_question, 1);
    row->addWidget(m_restore);
    row->addWidget(m_discard);
    row->addWidget(m_hide);
    connect(m_restore, &QPushButton::clicked, this, &RestoreBar::restoreWanted);
    connect(m_discard, &QPushButton::clicked, this, &RestoreBar::discardWanted);
    connect(m_hide, &QPushButton::clicked, this, &RestoreBar::hideWanted);
    retranslate();
    hide();
}

void RestoreBar::offer(std::function<QString()> words, Choices choices)
{
    m_words = std::move(words);
    m_question->setText(m_words());
    m_restore->setVisible(choices == RestoreOrDiscard);
    m_discard->setVisible(choices != Hide);
    m_hide->setVisible(choices == Hide);
    show();
}

void RestoreBar::retranslate()
{
    if (m_words && isVisibleTo(parentWidget()))
        m_question->setText(m_words());
    m_restore->setText(tr("Res&tore"));
    m_restore->setToolTip(tr("Show data, settings and the step as they were; what is open now is "
                             "asked about first if it was changed"));
    m_discard->setText(tr("Disc&ard"));
    m_discard->setToolTip(tr("Forget what was open the last time"));
    m_hide->setText(tr("H&ide"));
    m_hide->setToolTip(tr("Hide this until the program is started again"));
}

void RestoreBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace frontera

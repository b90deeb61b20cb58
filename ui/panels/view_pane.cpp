// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/view_pane.h"

#include "ui/base/bar_scale.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontera {

ViewPane::ViewPane(QAction *action, QWidget *picture, QWidget *parent)
    : Card(parent)
    , m_action(action)
    , m_head(new QHBoxLayout)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, 4, 5, 5);
    layout->setSpacing(0);
    m_head->setContentsMargins(9, 0, 0, 0);
    scaleHead(1);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_close);
    layout->addLayout(m_head);
    layout->addWidget(picture, 1);
    connect(m_close, &QToolButton::clicked, action, [action] { action->setChecked(false); });
    connect(action, &QAction::changed, this, &ViewPane::followAction);
    followAction();
}

void ViewPane::setHeaded(bool isHeaded)
{
    m_title->setVisible(isHeaded);
    m_close->setVisible(isHeaded);
}

void ViewPane::addToHead(QWidget *widget)
{
    const bool wasShown = !widget->isHidden();
    if (QLayout *before = widget->parentWidget()->layout())
        before->removeWidget(widget);
    m_head->insertWidget(m_head->indexOf(m_close), widget);
    widget->setVisible(wasShown);
}

void ViewPane::scaleHead(double factor)
{
    QFont font = scaledFont(factor);
    m_close->setFont(font);
    font.setBold(true);
    m_title->setFont(font);
}

void ViewPane::followAction()
{
    m_title->setText(m_action->iconText());
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    const QString words = tr("Hide: %1").arg(m_action->iconText());
    m_close->setToolTip(QStringLiteral("%1 (%2)").arg(words, key));
    m_close->setAccessibleName(words);
}

} // namespace frontera

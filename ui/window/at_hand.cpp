// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/at_hand.h"

#include "ui/widgets/key_button.h"

#include <QHBoxLayout>

namespace frontera {

AtHand::AtHand(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void AtHand::append(KeyButton *button)
{
    constexpr int leastHeight = 40;
    button->setLeastHeight(leastHeight);
    m_row->addWidget(button);
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.last(), button);
    m_buttons += button;
}

void AtHand::addDoor(QAction *action)
{
    auto *button = new KeyButton(action, this);
    button->setDoor(true);
    append(button);
}

void AtHand::add(QAction *action, DrawIcon icon)
{
    auto *button = new KeyButton(action, this);
    button->setPictogram(icon);
    button->setKeyShown(m_areIconKeysShown);
    append(button);
}

QSize AtHand::minimumSizeHint() const
{
    int width = m_row->spacing() * static_cast<int>(m_buttons.size() - 1);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        width += i == 0 ? m_buttons[i]->sizeHint().width() : m_buttons[i]->keylessWidth();
    return {width, QWidget::minimumSizeHint().height()};
}

void AtHand::setKeysShown(bool ofIcons, bool ofDoor)
{
    if (m_areIconKeysShown == ofIcons && m_isDoorKeyShown == ofDoor)
        return;
    m_areIconKeysShown = ofIcons;
    m_isDoorKeyShown = ofDoor;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setKeyShown(i == 0 ? ofDoor : ofIcons);
}

} // namespace frontera

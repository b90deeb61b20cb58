// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/top_bar.h"

#include "ui/edit/settings_line.h"
#include "ui/window/at_hand.h"

#include <QAction>
#include <QVBoxLayout>

namespace frontera {

namespace {

constexpr int betweenParts = 12;
constexpr int underRow = 8;
constexpr int widthForKeys = 1240; ///< from which buttons with icons show their keys
constexpr int widthForDoorKey = 840;

} // namespace

TopBar::TopBar(QWidget *data, SettingsLine *line, AtHand *atHand, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_atHand(atHand)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(underRow);
    auto *row = new QHBoxLayout;
    row->setSpacing(betweenParts);
    row->addWidget(data, 0, Qt::AlignTop);
    constexpr int first = 1000; // to grow: only what it does not need is left empty
    row->addWidget(line, first, Qt::AlignTop);
    row->addStretch(1);
    row->addWidget(atHand, 0, Qt::AlignTop);
    m_rows->addLayout(row);
}

void TopBar::addBelow(QWidget *settings)
{
    m_rows->addWidget(settings);
    settings->setVisible(m_line->toggle()->isChecked());
    connect(m_line->toggle(), &QAction::toggled, settings, &QWidget::setVisible);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_atHand->setKeysShown(width() >= widthForKeys, width() >= widthForDoorKey);
}

} // namespace frontera

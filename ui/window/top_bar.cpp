// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/top_bar.h"

#include "ui/window/at_hand.h"

#include <QEvent>
#include <QGridLayout>
#include <algorithm>

namespace frontera {

namespace {

constexpr int betweenParts = 16;
constexpr int widthForKeys = 1240; ///< from which buttons with icons show their keys

} // namespace

TopBar::TopBar(QWidget *data, QWidget *settings, AtHand *atHand, QWidget *parent)
    : QWidget(parent)
    , m_data(data)
    , m_settings(settings)
    , m_atHand(atHand)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(betweenParts);
    m_grid->setVerticalSpacing(8);
    m_grid->addWidget(m_data, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(m_settings, 0, 1);
    m_grid->addWidget(m_atHand, 0, 2, Qt::AlignTop | Qt::AlignRight);
    m_grid->setColumnStretch(1, 1);
}

QSize TopBar::minimumSizeHint() const
{
    const int ends =
        m_data->minimumSizeHint().width() + betweenParts + m_atHand->minimumSizeHint().width();
    return {std::max(ends, m_settings->minimumSizeHint().width()),
            QWidget::minimumSizeHint().height()};
}

void TopBar::arrange()
{
    m_atHand->setKeysShown(width() >= widthForKeys);
    const int needed = m_data->sizeHint().width() + m_settings->sizeHint().width() +
                       m_atHand->sizeHint().width() + 2 * betweenParts;
    const bool isOneRow = width() >= needed;
    if (isOneRow == m_isOneRow)
        return;
    m_isOneRow = isOneRow;
    m_grid->removeWidget(m_settings);
    if (isOneRow)
        m_grid->addWidget(m_settings, 0, 1);
    else
        m_grid->addWidget(m_settings, 1, 0, 1, 3);
}

bool TopBar::event(QEvent *event)
{
    // Other words or other data may need more room than before.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/rail_layout.h"

#include "ui/window/lens_rail.h"

#include <algorithm>

namespace frontera {

RailLayout::RailLayout(LensRail *rail, QWidget *stage)
    : m_rail(rail)
{
    setContentsMargins(0, 0, 0, 0);
    addWidget(rail);
    addWidget(stage);
}

RailLayout::~RailLayout() = default;

void RailLayout::addItem(QLayoutItem *item)
{
    m_items[m_items[0] == nullptr ? 0 : 1].reset(item);
}

int RailLayout::count() const
{
    return static_cast<int>(std::ranges::count_if(
        m_items, [](const std::unique_ptr<QLayoutItem> &item) { return item != nullptr; }));
}

QLayoutItem *RailLayout::itemAt(int index) const
{
    return index >= 0 && index < 2 ? m_items[index].get() : nullptr;
}

QLayoutItem *RailLayout::takeAt(int index)
{
    return index >= 0 && index < 2 ? m_items[index].release() : nullptr;
}

QSize RailLayout::sizeHint() const
{
    return m_items[1]->sizeHint();
}

/// The stage is never kept larger by the rail, which gives way to it.
QSize RailLayout::minimumSize() const
{
    return m_items[1]->minimumSize();
}

void RailLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int rail =
        m_rail->isHidden() ? 0 : m_rail->fit(rect.size(), m_items[1]->minimumSize().width());
    m_items[0]->setGeometry(QRect(rect.topLeft(), QSize(rail + 1, rect.height())));
    m_items[1]->setGeometry(rect.adjusted(rail, 0, 0, 0));
}

} // namespace frontera

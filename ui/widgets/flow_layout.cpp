// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace frontera {

FlowLayout::FlowLayout(QWidget *parent, int spacing, std::optional<int> rowSpacing)
    : QLayout(parent)
    , m_rowSpacing(rowSpacing.value_or(spacing))
{
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height) +
           QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.x();
    int y = inner.y();
    std::size_t first = 0;
    int rowHeight = 0;
    // Within a row the items are centred, so the row's height must be known before any is moved.
    const auto finishRow = [&](std::size_t end) {
        int at = inner.x();
        for (std::size_t i = first; apply && i < end; ++i) {
            if (m_items[i]->isEmpty())
                continue;
            const QSize size = m_items[i]->sizeHint();
            const int down = (rowHeight - size.height()) / 2;
            m_items[i]->setGeometry(QRect(QPoint(at, y + down), size));
            at += size.width() + spacing();
        }
        first = end;
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        if (x > inner.x() && x + size.width() > inner.right() + 1) {
            finishRow(i);
            x = inner.x();
            y += rowHeight + m_rowSpacing;
            rowHeight = 0;
        }
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    finishRow(m_items.size());
    return y + rowHeight - rect.y() + contentsMargins().bottom();
}

} // namespace frontera

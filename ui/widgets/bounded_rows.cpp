// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/bounded_rows.h"

#include "ui/widgets/edge_fade.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <algorithm>

namespace frontera {

BoundedRows::BoundedRows(QWidget *rows, int least, int forOthers, QWidget *parent)
    : QScrollArea(parent)
    , m_least(least)
    , m_forOthers(forOthers)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(rows);
    EdgeFade::addTo(*this);
    // The window's colour shows through.
    viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    rows->installEventFilter(this);
    // Rows that were just shown are laid out in several turns of the event loop.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &BoundedRows::scrollToWanted);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_wanted = nullptr; });
}

void BoundedRows::setForOthers(int forOthers)
{
    if (m_forOthers == forOthers)
        return;
    m_forOthers = forOthers;
    updateGeometry();
    showScrollBar();
}

int BoundedRows::most() const
{
    return std::max(m_least, window()->height() - m_forOthers);
}

void BoundedRows::reveal(const QWidget &wanted, const QWidget &kept)
{
    m_wanted = &wanted;
    m_kept = &kept;
    scrollToWanted();
}

void BoundedRows::scrollToWanted()
{
    if (m_wanted == nullptr || m_kept == nullptr || !m_wanted->isVisibleTo(this))
        return;
    const int bottom = m_wanted->mapTo(widget(), QPoint(0, m_wanted->height())).y();
    const int top = m_kept->mapTo(widget(), QPoint(0, 0)).y();
    verticalScrollBar()->setValue(std::min(bottom - viewport()->height(), top));
}

int BoundedRows::heightForWidth(int width) const
{
    const int whole = widget()->heightForWidth(width);
    return std::min(whole, most());
}

QSize BoundedRows::sizeHint() const
{
    return widget()->sizeHint();
}

QSize BoundedRows::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    return {least.width() + verticalScrollBar()->sizeHint().width(),
            std::min(least.height(), m_least)};
}

void BoundedRows::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_watched == window())
        return;
    if (m_watched != nullptr)
        m_watched->removeEventFilter(this);
    m_watched = window();
    m_watched->installEventFilter(this);
}

void BoundedRows::resizeEvent(QResizeEvent *event)
{
    showScrollBar();
    QScrollArea::resizeEvent(event);
}

/// Shows the scroll bar where it is needed. By itself it would stay where the rows need more height
/// beside it than without it.
void BoundedRows::showScrollBar()
{
    const bool isNeeded = widget()->heightForWidth(width()) > height();
    setVerticalScrollBarPolicy(isNeeded ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

bool BoundedRows::eventFilter(QObject *watched, QEvent *event)
{
    // What the rows need, or may have, is another height now.
    if ((watched == m_watched && event->type() == QEvent::Resize) ||
        (watched == widget() && event->type() == QEvent::LayoutRequest)) {
        updateGeometry();
        showScrollBar();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace frontera

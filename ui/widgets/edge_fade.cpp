// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/edge_fade.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QScrollBar>

namespace frontera {

void EdgeFade::addTo(QAbstractScrollArea &area)
{
    for (const Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge})
        new EdgeFade(area, edge);
}

EdgeFade::EdgeFade(QAbstractScrollArea &area, Qt::Edge edge)
    : QWidget(&area)
    , m_area(area)
    , m_edge(edge)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    area.viewport()->installEventFilter(this);
    const QScrollBar *bar = area.verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &EdgeFade::follow);
    connect(bar, &QScrollBar::rangeChanged, this, &EdgeFade::follow);
    follow();
}

bool EdgeFade::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        follow();
    return false;
}

void EdgeFade::follow()
{
    const QScrollBar &bar = *m_area.verticalScrollBar();
    const bool isTop = m_edge == Qt::TopEdge;
    setVisible(isTop ? bar.value() > bar.minimum() : bar.value() < bar.maximum());
    QRect place = m_area.viewport()->geometry();
    if (isTop)
        place.setHeight(height);
    else
        place.setTop(place.bottom() + 1 - height);
    setGeometry(place);
    raise();
}

void EdgeFade::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor clear = palette().color(QPalette::Window);
    const QColor full = clear;
    clear.setAlpha(0);
    const bool isTop = m_edge == Qt::TopEdge;
    QLinearGradient gradient(0, 0, 0, QWidget::height());
    gradient.setColorAt(0, isTop ? full : clear);
    gradient.setColorAt(1, isTop ? clear : full);
    painter.fillRect(rect(), gradient);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entry_bubble.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <algorithm>

namespace frontera {

namespace {

constexpr int widest = 330;

} // namespace

EntryBubble::EntryBubble(QWidget *window)
    : QLabel(window)
{
    setObjectName(QStringLiteral("entryBubble"));
    setWordWrap(true);
    setMargin(10);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void EntryBubble::say(const QString &sentence, const QWidget *below)
{
    if (sentence.isEmpty() || below == nullptr || !below->isVisible()) {
        hide();
        return;
    }
    setText(QStringLiteral("✗ ") + sentence);
    const int natural = fontMetrics().horizontalAdvance(text()) + 2 * margin() + 8;
    const int width = std::min(natural, widest);
    resize(width, heightForWidth(width));
    const QPoint corner = below->mapTo(parentWidget(), QPoint(0, below->height() + 4));
    const int rightmost = parentWidget()->width() - width - 8;
    move(std::clamp(corner.x(), 8, std::max(8, rightmost)), corner.y());
    raise();
    QLabel::show();
}

void EntryBubble::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeFor(palette()).bad, 2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/caption.h"

#include "ui/plots/line_breaks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace frontera {

namespace {

constexpr qsizetype mostCaptionLines = 3;
constexpr int smallestCaption = 3; // pixels

bool findsRoom(const QStringList &lines, const QFont &font, double room)
{
    const QFontMetricsF metrics(font);
    return lines.size() <= mostCaptionLines && std::ranges::all_of(lines, [&](const QString &line) {
               return metrics.horizontalAdvance(line) <= room;
           });
}

} // namespace

Caption::Caption(const QString &words, const QFont &font, double room)
    : m_font(font)
{
    if (words.isEmpty())
        return;
    m_lines = brokenLines(words, m_font, room);
    while (m_font.pixelSize() > smallestCaption && !findsRoom(m_lines, m_font, room)) {
        m_font.setPixelSize(m_font.pixelSize() - 1);
        m_lines = brokenLines(words, m_font, room);
    }
}

double Caption::height() const
{
    return static_cast<double>(m_lines.size()) * QFontMetricsF(m_font).height();
}

void Caption::draw(QPainter &painter, QPointF topLeft, const QColor &colour) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    painter.setPen(colour);
    QPointF baseline = topLeft + QPointF(0, metrics.ascent());
    for (const QString &line : m_lines) {
        painter.drawText(baseline, line);
        baseline.ry() += metrics.height();
    }
}

} // namespace frontera

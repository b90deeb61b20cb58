// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/code/parting_card.h"

#include "ui/base/theme.h"
#include "ui/views/code/code_picture.h"

#include <algorithm>
#include <qcustomplot.h>
#include <utility>

namespace frontera {

namespace {

double heightOf(const QString &words, const QFont &font, double width)
{
    const QRectF room(0, 0, width, 10'000);
    return QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, words).height();
}

} // namespace

PartingCard::PartingCard(const CodeParting &parting, QFont font, QSizeF most)
    : m_parting(parting)
    , m_font(std::move(font))
    , m_headline(m_font)
    , m_line(QFontMetricsF(m_font).height() * 1.3)
    , m_width(most.width())
    , m_hasFigures(parting.isHere)
{
    m_headline.setBold(parting.isHere);
    m_headlineHeight = heightOf(parting.headline, m_headline, m_width - 2 * m_line);
    m_sentenceHeight = heightOf(parting.sentence, m_font, m_width - 2 * m_line);
    m_hasFigures = m_hasFigures && height() <= most.height();
}

double PartingCard::height() const
{
    constexpr double figures = 4.5; // lines
    const double headline = m_headlineHeight + m_line;
    if (!m_parting.isHere)
        return headline;
    return headline + m_line / 2 + m_sentenceHeight + (m_hasFigures ? figures * m_line : 0);
}

void PartingCard::draw(QCPPainter *painter, QPointF corner, const Theme &theme) const
{
    const QRectF card(corner, QSizeF(m_width, height()));
    painter->setAntialiasing(false);
    painter->setPen(QPen(theme.edge, 1));
    painter->setBrush(theme.card);
    painter->drawRect(card);
    if (m_parting.isHere)
        painter->fillRect(QRectF(corner, QSizeF(std::max(3.0, m_line / 5), card.height())),
                          theme.bad);
    QRectF words(corner.x() + m_line, corner.y() + m_line / 2, m_width - 2 * m_line,
                 m_headlineHeight);
    painter->setFont(m_headline);
    painter->setPen(m_parting.isHere ? theme.text : theme.quietText);
    painter->drawText(words, Qt::TextWordWrap, m_parting.headline);
    if (!m_parting.isHere)
        return;
    words.moveTop(words.bottom() + m_line / 2);
    words.setHeight(m_sentenceHeight);
    painter->setFont(m_font);
    painter->drawText(words, Qt::TextWordWrap, m_parting.sentence);
    if (m_hasFigures)
        drawFigures(painter, words.bottomLeft() + QPointF(0, m_line / 2), theme);
}

void PartingCard::drawFigures(QCPPainter *painter, QPointF at, const Theme &theme) const
{
    const PartingFigures &figures = m_parting.figures;
    const QFontMetricsF metrics(m_font);
    double names = 0;
    double exact = metrics.horizontalAdvance(figures.exact);
    for (const PartingFigures::Row &row : figures.rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        exact = std::max(exact, metrics.horizontalAdvance(row.exact));
    }
    const double gap = metrics.horizontalAdvance(QStringLiteral("00"));
    const double second = at.x() + names + gap;
    const double third = second + exact + gap;
    const double right = at.x() + m_width - 2 * m_line;
    const auto drawRow = [&](const PartingFigures::Row &row, const QColor &numbers,
                             const QColor &floats) {
        const double base = at.y() + metrics.ascent();
        painter->setPen(theme.quietText);
        painter->drawText(QPointF(at.x(), base), row.name);
        painter->setPen(numbers);
        painter->drawText(QPointF(second, base), row.exact);
        painter->setPen(floats);
        painter->drawText(QPointF(third, base),
                          metrics.elidedText(row.floats, Qt::ElideRight, right - third));
        at.ry() += m_line;
    };
    drawRow({{}, figures.exact, figures.floats}, theme.quietText, theme.quietText);
    for (const PartingFigures::Row &row : figures.rows)
        drawRow(row, theme.text, row.exact == row.floats ? theme.text : theme.bad);
}

} // namespace frontera

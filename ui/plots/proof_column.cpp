// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/proof_column.h"

namespace frontera {

namespace {

QFont fontFor(QFont font, bool isBold)
{
    font.setBold(isBold);
    return font;
}

} // namespace

ProofColumn::ProofColumn(QCustomPlot *plot, WhyWords words)
    : QCPLayoutElement(plot)
    , m_words(std::move(words))
    , m_theme(lightTheme())
{
}

std::vector<ProofColumn::Line> ProofColumn::lines() const
{
    std::vector<Line> lines;
    for (const ProofLine &line : m_words.needs)
        lines.push_back({line.sentence(), m_theme.text, false, 0.35});
    for (const ProofLine &line : m_words.sums) {
        lines.push_back({line.said, m_theme.quietText, false, 0.7});
        lines.push_back({line.claim, line.target == 1 ? m_theme.one : m_theme.bad, true, 0.15});
    }
    for (const QString &fact : m_words.facts)
        lines.push_back({fact, m_theme.text, false, 0.6});
    if (!m_words.conclusion.isEmpty())
        lines.push_back({m_words.conclusion, m_theme.text, true, 0.8});
    return lines;
}

double ProofColumn::heightAt(const QFont &font, const std::vector<Line> &lines) const
{
    double height = 0;
    for (const Line &line : lines) {
        const QFontMetricsF metrics(fontFor(font, line.isBold));
        height +=
            line.before * metrics.height() +
            metrics.boundingRect(QRectF(0, 0, rect().width(), 1e6), Qt::TextWordWrap, line.words)
                .height();
    }
    return height;
}

void ProofColumn::draw(QCPPainter *painter)
{
    const std::vector<Line> lines = this->lines();
    QFont font = m_font;
    while (font.pixelSize() > 6 && heightAt(font, lines) > rect().height())
        font.setPixelSize(font.pixelSize() - 1);
    double top = rect().top();
    for (const Line &line : lines) {
        painter->setFont(fontFor(font, line.isBold));
        painter->setPen(line.colour);
        const QFontMetricsF metrics(painter->font());
        top += line.before * metrics.height();
        QRectF place(rect().left(), top, rect().width(), rect().height());
        place = metrics.boundingRect(place, Qt::TextWordWrap, line.words);
        // A little more than measured, or the last word of a full line might wrap again.
        painter->drawText(place.adjusted(0, 0, 2, 2), Qt::TextWordWrap, line.words);
        top = place.bottom();
    }
}

} // namespace frontera

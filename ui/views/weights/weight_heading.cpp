// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/weights/weight_heading.h"

#include "ui/plots/line_breaks.h"
#include "ui/views/weights/weight_picture.h"

#include <QPainter>
#include <algorithm>

namespace frontera {

std::vector<WeightHeading::Piece> WeightHeading::pieces(const WeightPicture &picture,
                                                        const Theme &theme)
{
    QString bias = picture.biasWords;
    bias.replace(QStringLiteral(" = "), QStringLiteral("\u00a0=\u00a0")); // no line ends there
    std::vector<Piece> pieces{{bias, theme.text, true}};
    for (const BiasDemand &demand : picture.biasDemands) {
        const QString mark = demand.isMet ? QStringLiteral(" ✓") : QStringLiteral(" ✗");
        pieces.push_back({demand.words + mark, demand.isMet ? theme.good : theme.bad});
    }
    if (!picture.fewerWords.isEmpty())
        pieces.push_back({picture.fewerWords, theme.quietText});
    if (!picture.problem.isEmpty())
        pieces.push_back({picture.problem, theme.text, true});
    return pieces;
}

QFont WeightHeading::fontOf(const Piece &piece) const
{
    QFont font = m_font;
    font.setBold(piece.isBold);
    return font;
}

std::vector<WeightHeading::Placed> WeightHeading::places(const std::vector<Piece> &pieces,
                                                         double width) const
{
    const double lineHeight = QFontMetricsF(m_font).height();
    std::vector<Placed> places;
    QPointF next;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const QFont font = fontOf(pieces[i]);
        const QFontMetricsF metrics(font);
        const auto add = [&](const QString &words) {
            const double advance = metrics.horizontalAdvance(words);
            if (next.x() > 0 && next.x() + advance > width)
                next = {0, next.y() + lineHeight};
            places.push_back({words, i, next});
            next.rx() += advance + 1.2 * m_font.pixelSize();
        };
        const QStringList lines = brokenLines(pieces[i].words, font, width);
        for (const QString &line : lines)
            add(line);
    }
    return places;
}

double WeightHeading::heightFor(const WeightPicture &picture, double width) const
{
    std::vector<Piece> all = pieces(picture, Theme());
    const QString usualBias = QStringLiteral("at b = −0.00");
    if (all.front().words.size() < usualBias.size())
        all.front().words = usualBias;
    if (picture.problem.isEmpty())
        all.push_back({picture.widestProblem, {}, true});
    else
        all.back().words = picture.widestProblem;
    const double lineHeight = QFontMetricsF(m_font).height();
    return places(all, width).back().at.y() + lineHeight + 0.8 * m_font.pixelSize();
}

void WeightHeading::draw(QPainter *painter, const WeightPicture &picture, const Theme &theme,
                         const QRectF &where) const
{
    const std::vector<Piece> all = pieces(picture, theme);
    for (const Placed &placed : places(all, where.width())) {
        const Piece &piece = all[placed.piece];
        const QFont font = fontOf(piece);
        painter->setFont(font);
        painter->setPen(piece.colour);
        const QPointF baseline(0, QFontMetricsF(font).ascent());
        painter->drawText(where.topLeft() + placed.at + baseline, placed.words);
    }
}

} // namespace frontera

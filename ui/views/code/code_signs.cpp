// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/code/code_signs.h"

#include "ui/plots/run_plot.h"
#include "ui/views/code/parting_card.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

constexpr double rowHeight = 1.5; ///< of the letters
constexpr double gutter = 7;      ///< letters before the text, for ▸ and the number
constexpr int letterGap = 4;      ///< letters between text and value at most
constexpr double leastLetters = 12;

} // namespace

CodeSigns::CodeSigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

/// The letters are as large as all lines and values leave room for, down to what can be read.
CodeSigns::Layout CodeSigns::layoutIn(const QRectF &area) const
{
    qsizetype longest = 0;
    qsizetype value = 0;
    for (const CodeRow &row : m_picture->rows) {
        longest = std::max(longest, row.text.size());
        value = std::max(value, row.value.size());
    }
    Layout layout;
    layout.area = area;
    layout.font = QFont(QStringLiteral("DejaVu Sans Mono"));
    layout.font.setStyleHint(QFont::Monospace);
    constexpr double usual = 16;
    constexpr int tried = 100;
    layout.font.setPixelSize(tried);
    const double widthOfOne = QFontMetricsF(layout.font).horizontalAdvance(u'0') / tried;
    const double letters = gutter + static_cast<double>(longest + value) + 3;
    const auto rows = static_cast<double>(m_picture->rows.size());
    const double fitting =
        std::min({usual * scale() * textScale(), area.height() / (rowHeight * std::max(rows, 1.0)),
                  area.width() / (letters * widthOfOne)});
    const auto *plot = static_cast<const RunPlot *>(parentPlot());
    const double least =
        std::max<double>(plot->leastLetters(), leastLetters * std::max(1.0, textScale()));
    layout.font.setPixelSize(static_cast<int>(std::max(fitting, least)));
    layout.row = std::round(rowHeight * layout.font.pixelSize());
    layout.letter = QFontMetricsF(layout.font).horizontalAdvance(u'0');
    layout.text = area.left() + gutter * layout.letter;
    layout.value = static_cast<double>(value) * layout.letter;
    layout.right = std::min(area.right() - layout.letter / 2,
                            layout.text + static_cast<double>(longest + letterGap) * layout.letter +
                                layout.value);
    const auto count = static_cast<int>(m_picture->rows.size());
    layout.count = std::clamp(static_cast<int>(area.height() / layout.row), 1, std::max(count, 1));
    layout.first =
        std::clamp(m_picture->marked - layout.count / 2, 0, std::max(0, count - layout.count));
    return layout;
}

QFont CodeSigns::cardFont(const Layout &layout) const
{
    constexpr double least = 12;
    constexpr double share = 0.9; // of the letters of the program, which are wider
    QFont font = mParentPlot->font();
    font.setPixelSize(
        static_cast<int>(std::max(least * textScale(), share * layout.font.pixelSize())));
    return font;
}

/// The card stands at the right, where the values leave room for it, else below the program.
CodeSigns::Layout CodeSigns::layout() const
{
    constexpr double narrowest = 26; // letters of the card
    Layout layout = layoutIn(axes());
    if (!m_picture->parting)
        return layout;
    const QFont font = cardFont(layout);
    const QRectF area = axes();
    const double left = layout.right + 2 * layout.letter;
    if (area.right() - left >= narrowest * QFontMetricsF(font).averageCharWidth()) {
        layout.card = QRectF(QPointF(left, area.top()), area.bottomRight());
        return layout;
    }
    const QSizeF most(area.width(), area.height() / 2);
    const double height =
        std::min(PartingCard(*m_picture->parting, font, most).height(), most.height());
    layout = layoutIn(area.adjusted(0, 0, 0, -height));
    layout.card = QRectF(area.left(), area.bottom() - height, area.width(), height);
    return layout;
}

int CodeSigns::rowAt(QPointF pixel) const
{
    if (m_picture == nullptr || m_picture->rows.empty() || !axes().contains(pixel))
        return -1;
    const Layout layout = this->layout();
    if (!layout.area.contains(pixel))
        return -1;
    const int row = static_cast<int>((pixel.y() - axes().top()) / layout.row);
    return row < layout.count ? layout.first + row : -1;
}

void CodeSigns::draw(QCPPainter *painter)
{
    const QRectF area = axes();
    if (m_picture == nullptr || m_picture->rows.empty() || area.width() < 1 || area.height() < 1)
        return;
    const Layout layout = this->layout();
    double top = area.top();
    for (int i = layout.first; i < layout.first + layout.count; ++i) {
        drawRow(painter, layout, m_picture->rows[static_cast<std::size_t>(i)], top);
        top += layout.row;
    }
    if (m_picture->parting)
        PartingCard(*m_picture->parting, cardFont(layout), layout.card.size())
            .draw(painter, layout.card.topLeft(), theme());
}

void CodeSigns::drawRow(QCPPainter *painter, const Layout &layout, const CodeRow &row,
                        double top) const
{
    const QRectF area = axes();
    const double base = top + (layout.row - QFontMetricsF(layout.font).height()) / 2 +
                        QFontMetricsF(layout.font).ascent();
    if (row.isMarked) {
        const QRectF whole(area.left(), top, area.width(), layout.row);
        fill(painter, QPolygonF(whole), theme().marked);
        fill(painter,
             QPolygonF(QRectF(area.left(), top, std::max(3.0, layout.letter / 2), layout.row)),
             theme().text);
    }
    painter->setFont(layout.font);
    painter->setPen(theme().quietText);
    const double number = static_cast<double>(row.number.size()) * layout.letter;
    painter->drawText(QPointF(layout.text - layout.letter - number, base), row.number);
    if (row.isMarked) {
        painter->setPen(theme().text);
        painter->drawText(QPointF(area.left() + layout.letter * 0.9, base), QStringLiteral("▸"));
    }
    const double right = layout.right;
    const double room = right - (row.value.isEmpty() ? 0 : layout.value + layout.letter);
    drawText(painter, layout, row, {layout.text, base}, room - layout.text);
    if (row.value.isEmpty())
        return;
    QFont font = layout.font;
    font.setBold(row.isNew);
    painter->setFont(font);
    painter->setPen(row.isParting ? theme().bad : row.isNew ? theme().text : theme().quietText);
    painter->drawText(QPointF(right - sizeOf(row.value, font).width(), base), row.value);
}

void CodeSigns::drawText(QCPPainter *painter, const Layout &layout, const CodeRow &row, QPointF at,
                         double width) const
{
    const bool isFold = row.number.isEmpty();
    painter->setPen(isFold ? theme().quietText : theme().text);
    const auto most = static_cast<int>(width / layout.letter);
    QString text = row.text;
    if (text.size() > most)
        text = text.first(std::max(0, most - 1)) + QChar(0x2026);
    QFont bold = layout.font;
    bold.setBold(true);
    int from = 0;
    const auto draw = [&](int to, const QFont &font) {
        const int end = std::min(to, static_cast<int>(text.size()));
        // Blanks at the start of a piece are a place, not words: SVG would drop them.
        while (from < end && text[from] == u' ')
            ++from;
        if (from >= end)
            return;
        painter->setFont(font);
        painter->drawText(QPointF(at.x() + from * layout.letter, at.y()),
                          text.sliced(from, end - from));
        from = end;
    };
    for (const auto &[begin, length] : row.keywords) {
        draw(begin, layout.font);
        draw(begin + length, bold);
    }
    draw(static_cast<int>(text.size()), layout.font);
}

} // namespace frontera

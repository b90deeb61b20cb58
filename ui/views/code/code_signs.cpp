// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/code/code_signs.h"

#include "ui/base/fonts.h"
#include "ui/plots/line_breaks.h"
#include "ui/plots/run_plot.h"
#include "ui/views/code/parting_card.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

constexpr double rowHeight = 1.5;   ///< of the letters
constexpr double closeHeight = 1.2; ///< where two columns have no room for more
constexpr double gutter = 7;        ///< letters before the text, for ▸ and the number
constexpr double letterGap = 2;     ///< letters between text and value, and between columns
constexpr double leastCut = 24;     ///< letters of a text that is cut, to be told from others
constexpr double leastLetters = 12;
constexpr double usualLetters = 16;

/// Returns the width of a letter of a font with fixed pitch, relative to its height.
double pitchOf(QFont font)
{
    constexpr int tried = 100;
    font.setPixelSize(tried);
    return QFontMetricsF(font).horizontalAdvance(u'0') / tried;
}

} // namespace

CodeSigns::CodeSigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

/// Measures some rows. Values stand under one another behind the longest text that has one.
CodeSigns::Column CodeSigns::columnOf(int first, int count, bool isCut) const
{
    Column column{.first = first, .count = count};
    double longest = 0;
    double whole = 0;
    for (int i = first; i < first + count; ++i) {
        const CodeRow &row = m_picture->rows[static_cast<std::size_t>(i)];
        const auto text = static_cast<double>(row.text.size());
        const bool mayBeCut =
            isCut && row.value.isEmpty() && m_picture->places[static_cast<std::size_t>(i)] < 0;
        longest = std::max(longest, mayBeCut ? std::min(text, leastCut) : text);
        whole = std::max(whole, text);
        if (row.value.isEmpty())
            continue;
        column.texts = std::max(column.texts, text);
        column.values = std::max(column.values, static_cast<double>(row.value.size()));
    }
    const double withValues =
        column.values > 0 ? column.texts + letterGap + column.values : column.texts;
    column.letters = gutter + std::max(longest, withValues) + 1;
    column.cut = std::max(0.0, whole - std::max(longest, withValues));
    return column;
}

/// Lets text that is cut have what room the columns leave.
void CodeSigns::giveSpareRoom(Layout &layout)
{
    double spare = layout.area.width() / layout.letter -
                   letterGap * static_cast<double>(layout.columns.size() - 1);
    for (const Column &column : layout.columns)
        spare -= column.letters;
    for (Column &column : layout.columns) {
        const double given = std::clamp(spare, 0.0, column.cut);
        column.letters += given;
        spare -= given;
    }
}

/// Returns the arrangement with the largest letters: one column, or, where these are much larger,
/// two, of which the second begins with the loop or has half of the rows.
CodeSigns::Layout CodeSigns::layoutIn(const QRectF &area) const
{
    Layout layout;
    layout.area = area;
    layout.font = codeFont();
    const double pitch = pitchOf(layout.font);
    const double usual = usualLetters * scale() * textScale();
    const auto *plot = static_cast<const RunPlot *>(parentPlot());
    const double least =
        std::max<double>(plot->leastLetters(), leastLetters * std::max(1.0, textScale()));
    const auto rows = static_cast<int>(m_picture->rows.size());
    const auto fitting = [&](const std::vector<Column> &columns, double height) {
        double letters = letterGap * static_cast<double>(columns.size() - 1);
        int most = 1;
        for (const Column &column : columns) {
            letters += column.letters;
            most = std::max(most, column.count);
        }
        return std::floor(
            std::min({usual, area.height() / (height * most), area.width() / (letters * pitch)}));
    };
    layout.columns = {columnOf(0, rows, false)};
    double pixels = fitting(layout.columns, rowHeight);
    double height = rowHeight;
    constexpr double worthIt = 1.15; // larger than in an arrangement that is easier to read
    for (const int split : {m_picture->loop, (rows + 1) / 2}) {
        if (split <= 0 || split >= rows)
            continue;
        const std::vector columns{columnOf(0, split, true), columnOf(split, rows - split, true)};
        if (const double two = fitting(columns, closeHeight);
            two >= least && two >= worthIt * pixels) {
            layout.columns = columns;
            pixels = two;
            const int most = std::max(split, rows - split);
            height = std::min(rowHeight, area.height() / (most * two));
        }
    }
    layout.font.setPixelSize(static_cast<int>(std::max(pixels, least)));
    layout.row = std::floor(height * layout.font.pixelSize());
    layout.letter = QFontMetricsF(layout.font).horizontalAdvance(u'0');
    const auto room = std::max(1, static_cast<int>(area.height() / layout.row));
    if (Column &only = layout.columns.front(); layout.columns.size() == 1 && rows > room) {
        // From the head of the loop, if the marked line is then seen.
        const int best = m_picture->marked < m_picture->loop + room ? m_picture->loop
                                                                    : m_picture->marked - room / 2;
        only.first = std::clamp(best, 0, rows - room);
        only.count = room;
        layout.areAll = false;
    }
    if (!m_picture->parting) // whose card takes what room there is
        giveSpareRoom(layout);
    double left = area.left();
    for (Column &column : layout.columns) {
        const double width = std::min(area.right() - left, column.letters * layout.letter);
        const bool isLast = &column == &layout.columns.back();
        column.area = QRectF(left, area.top(), isLast ? area.right() - left : width, area.height());
        column.text = left + gutter * layout.letter;
        column.right =
            std::min(column.area.right() - layout.letter / 2,
                     column.text + (column.texts + letterGap + column.values) * layout.letter);
        layout.right = std::min(area.right(), left + width);
        left += width + letterGap * layout.letter;
    }
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

/// The card stands at the right, where the program leaves room for it, else below.
CodeSigns::Layout CodeSigns::layout() const
{
    const Layout alone = layoutIn(axes());
    for (const bool isWhole : {true, false}) { // both parts of the sentence, or its head
        const auto sentence = sentenceLines(isWhole);
        double height = 0;
        for (const auto &[words, font] : sentence)
            height += QFontMetricsF(font).height();
        height += height / 4;
        Layout layout = withCard(axes().adjusted(0, height, 0, 0));
        const bool isAsLegible = 1.15 * layout.font.pixelSize() >= alone.font.pixelSize();
        if (sentence.empty() || (isAsLegible && layout.areAll == alone.areAll)) {
            layout.sentence = sentence;
            return layout;
        }
    }
    return withCard(axes());
}

std::vector<std::pair<QString, QFont>> CodeSigns::sentenceLines(bool isWhole) const
{
    constexpr double size = 14;
    std::vector<std::pair<QString, QFont>> lines;
    const QFont font = static_cast<const RunPlot *>(parentPlot())->sizedFont(size);
    QFont bold = font;
    bold.setBold(true);
    const auto add = [&](const QString &words, const QFont &used) {
        for (const QString &line : fewLines(words, used, axes().width(), 2))
            lines.emplace_back(line, used);
    };
    if (!m_picture->sentence.head.isEmpty())
        add(m_picture->sentence.head, bold);
    if (isWhole && !m_picture->sentence.change.isEmpty())
        add(m_picture->sentence.change, font);
    return lines;
}

CodeSigns::Layout CodeSigns::withCard(const QRectF &area) const
{
    constexpr double narrowest = 26; // letters of the card
    Layout layout = layoutIn(area);
    if (!m_picture->parting)
        return layout;
    const QFont font = cardFont(layout);
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
    for (const Column &column : layout.columns) {
        const int row = static_cast<int>((pixel.y() - column.area.top()) / layout.row);
        if (column.area.contains(pixel) && row < column.count)
            return column.first + row;
    }
    return -1;
}

void CodeSigns::draw(QCPPainter *painter)
{
    const QRectF area = axes();
    if (m_picture == nullptr || m_picture->rows.empty() || area.width() < 1 || area.height() < 1)
        return;
    const Layout layout = this->layout();
    drawSentence(painter, layout);
    for (const Column &column : layout.columns) {
        for (int i = 0; i < column.count; ++i)
            drawRow(painter, layout, column,
                    m_picture->rows[static_cast<std::size_t>(column.first + i)],
                    column.area.top() + i * layout.row);
    }
    if (m_picture->parting)
        PartingCard(*m_picture->parting, cardFont(layout), layout.card.size())
            .draw(painter, layout.card.topLeft(), theme());
}

void CodeSigns::drawSentence(QCPPainter *painter, const Layout &layout) const
{
    painter->setPen(theme().text);
    double top = axes().top();
    for (const auto &[words, font] : layout.sentence) {
        const QFontMetricsF metrics(font);
        painter->setFont(font);
        painter->drawText(QPointF(axes().left(), top + metrics.ascent()), words);
        top += metrics.height();
    }
}

/// What this step gave has a bar and is bold; where the program stands there is ▸ and a wide bar.
void CodeSigns::drawRow(QCPPainter *painter, const Layout &layout, const Column &column,
                        const CodeRow &row, double top) const
{
    const QRectF whole(column.area.left(), top, column.area.width(), layout.row);
    const double base = top + (layout.row - QFontMetricsF(layout.font).height()) / 2 +
                        QFontMetricsF(layout.font).ascent();
    if (row.isMarked || row.isNew) {
        const double bar =
            row.isMarked ? std::max(3.0, layout.letter / 2) : std::max(2.0, layout.letter / 5);
        fill(painter, QPolygonF(whole), theme().marked);
        fill(painter, QPolygonF(QRectF(whole.left(), top, bar, layout.row)), theme().text);
    }
    painter->setFont(layout.font);
    painter->setPen(theme().quietText);
    const double number = static_cast<double>(row.number.size()) * layout.letter;
    painter->drawText(QPointF(column.text - layout.letter - number, base), row.number);
    if (row.isMarked) {
        painter->setPen(theme().text);
        painter->drawText(QPointF(whole.left() + layout.letter * 0.9, base), QStringLiteral("▸"));
    }
    const double room =
        row.value.isEmpty() ? whole.right() : column.right - (column.values + 1) * layout.letter;
    drawText(painter, layout, row, {column.text, base}, room - column.text);
    if (row.value.isEmpty())
        return;
    QFont font = layout.font;
    font.setBold(row.isNew);
    painter->setFont(font);
    painter->setPen(row.isParting ? theme().bad : row.isNew ? theme().text : theme().quietText);
    painter->drawText(QPointF(column.right - sizeOf(row.value, font).width(), base), row.value);
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

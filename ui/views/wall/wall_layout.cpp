// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/wall/wall_layout.h"

#include <QFontMetricsF>
#include <algorithm>

namespace frontera {

namespace {

constexpr int referenceSize = 100; // pixels: widths grow in proportion, nearly
constexpr double nearly = 1.03;
constexpr double leading = 1.25; // from line to line, in letters
constexpr int smallestWallLetters = 7;
constexpr int largestWallLetters = 60;
/// The pixels of a plot that are worth as much as one of the letters.
constexpr double plotToLetters = 8.5;

} // namespace

WallLayout::WallLayout(const QRectF &area, const std::vector<WallTexts> &texts, const QFont &font)
    : m_area(area)
    , m_font(font)
    , m_count(static_cast<int>(texts.size()))
{
    m_gap = std::max(4.0, 0.012 * std::min(area.width(), area.height()));
    m_margin = 1.5 * m_gap; // words keep away from the outline, which lies within
    m_font.setBold(false);
    m_font.setPixelSize(smallestWallLetters);
    QFont plain = font;
    plain.setBold(false);
    plain.setPixelSize(referenceSize);
    QFont bold = plain;
    bold.setBold(true);
    std::vector<Cell> cells;
    for (const WallTexts &cell : texts)
        cells.push_back(
            {measured(cell[0], bold), measured(cell[1], plain), measured(cell[2], bold)});
    choose(cells);
}

WallLayout::Paragraph WallLayout::measured(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    Paragraph paragraph;
    paragraph.space = metrics.horizontalAdvance(u' ');
    const QStringList words = text.split(u' ');
    for (const QString &word : words)
        paragraph.words.push_back(metrics.horizontalAdvance(word));
    return paragraph;
}

/// Returns the most lines that a cell's words take; 0 if a word is wider than a line.
int WallLayout::linesNeeded(const std::vector<Cell> &cells, int pixels, double width) const
{
    const double room = width * referenceSize / pixels / nearly;
    int most = 0;
    for (const Cell &cell : cells) {
        int lines = 0;
        for (const Paragraph &paragraph : cell) {
            double used = room + 1; // the first word begins a line
            for (const double word : paragraph.words) {
                if (word > room)
                    return 0;
                if (used + paragraph.space + word > room) {
                    ++lines;
                    used = word;
                } else {
                    used += paragraph.space + word;
                }
            }
        }
        most = std::max(most, lines);
    }
    return most;
}

void WallLayout::choose(const std::vector<Cell> &cells)
{
    double best = -1;
    const auto consider = [&](int columns, bool isBeside, double side, int pixels) {
        // Four rows of four are easier to read than two of eight.
        const double worth = std::min(side, plotToLetters * pixels) * (columns == 4 ? 1.1 : 1.0);
        if (worth <= best)
            return;
        best = worth;
        m_columns = columns;
        m_rows = (m_count + columns - 1) / columns;
        m_isBeside = isBeside;
        m_side = side;
        m_font.setPixelSize(pixels);
    };
    for (const int columns : {4, 8}) {
        const int rows = (m_count + columns - 1) / columns;
        const double width = (m_area.width() - (columns - 1) * m_gap) / columns - 2 * m_margin;
        const double height = (m_area.height() - (rows - 1) * m_gap) / rows - 2 * m_margin;
        for (int pixels = largestWallLetters; pixels >= smallestWallLetters; --pixels) {
            const double line = leading * pixels;
            for (const double share : {0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7}) {
                const double side = std::min(height, share * width);
                const int lines = linesNeeded(cells, pixels, width - side - m_margin);
                if (lines > 0 && lines * line <= height)
                    consider(columns, true, side, pixels);
            }
            const int lines = linesNeeded(cells, pixels, width);
            const double side = std::min(width, height - lines * line - m_margin / 2);
            if (lines > 0 && side > 0)
                consider(columns, false, side, pixels);
        }
    }
}

QRectF WallLayout::cell(int index) const
{
    const double width = (m_area.width() - (m_columns - 1) * m_gap) / m_columns;
    const double height = (m_area.height() - (m_rows - 1) * m_gap) / m_rows;
    return QRectF(m_area.left() + index % m_columns * (width + m_gap),
                  m_area.top() + index / m_columns * (height + m_gap), width, height);
}

QRectF WallLayout::plot(int index) const
{
    const QRectF inner = cell(index).adjusted(m_margin, m_margin, -m_margin, -m_margin);
    QRectF square(inner.topLeft(), QSizeF(m_side, m_side));
    if (m_isBeside)
        square.moveTop(inner.center().y() - m_side / 2);
    else
        square.moveBottom(inner.bottom());
    return square;
}

QRectF WallLayout::words(int index) const
{
    QRectF place = cell(index).adjusted(m_margin, m_margin, -m_margin, -m_margin);
    if (m_isBeside)
        place.setLeft(plot(index).right() + m_margin);
    else
        place.setBottom(plot(index).top() - m_margin / 2);
    return place;
}

QFont WallLayout::font(bool isBold) const
{
    QFont font = m_font;
    font.setBold(isBold);
    return font;
}

double WallLayout::lineHeight() const
{
    return leading * m_font.pixelSize();
}

QStringList WallLayout::lines(const QString &text, bool isBold) const
{
    const QFontMetricsF metrics(font(isBold));
    const double room = words(0).width();
    QStringList lines;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > room)
            lines += word;
        else
            lines.back() = longer;
    }
    return lines;
}

} // namespace frontera

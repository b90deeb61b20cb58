// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/squares/squares_signs.h"

#include "ui/plots/run_plot.h"
#include "ui/views/squares/squares_layout.h"
#include "ui/views/squares/squares_picture.h"

#include <algorithm>

namespace frontera {

SquaresSigns::SquaresSigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

SquaresLayout SquaresSigns::layout() const
{
    if (m_picture == nullptr)
        return {};
    const auto *plot = static_cast<const RunPlot *>(mParentPlot);
    const double margin = 8 * scale();
    const QRectF area = QRectF(mParentPlot->viewport()).adjusted(margin, margin, -margin, -margin);
    return squaresLayout(*m_picture, area, [plot](double size, bool isBold) {
        return plot->sizedFont(size, isBold);
    });
}

void SquaresSigns::draw(QCPPainter *painter)
{
    const SquaresLayout layout = this->layout();
    if (layout.lefts.empty())
        return;
    drawTints(painter, layout);
    painter->setAntialiasing(true);
    drawFrames(painter, layout);
    drawMarkers(painter, layout);
    drawKeys(painter, layout);
    painter->setPen(QPen(theme().edge, 1.4 * scale()));
    for (const QLineF &rule : layout.rules)
        painter->drawLine(rule);
    for (const SquaresLayout::Words &words : layout.words) {
        painter->setFont(words.font);
        painter->setPen(words.isQuiet ? theme().quietText : theme().text);
        painter->drawText(words.rect.topLeft() + QPointF(0, QFontMetricsF(words.font).ascent()),
                          words.text);
    }
}

void SquaresSigns::tint(QCPPainter *painter, const QRectF &rect, std::optional<int> ofClass) const
{
    const QPolygonF area({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
    if (ofClass == 1)
        shade(painter, area, theme().oneTint, Hatch::Rising);
    else if (ofClass == 0)
        shade(painter, area, theme().zeroTint, Hatch::None);
}

void SquaresSigns::drawTints(QCPPainter *painter, const SquaresLayout &layout) const
{
    for (const SquaresPicture::Cell &cell : m_picture->cells)
        tint(painter, layout.cell(cell.column, cell.row), cell.says);
}

void SquaresSigns::drawFrames(QCPPainter *painter, const SquaresLayout &layout) const
{
    painter->setBrush(Qt::NoBrush);
    for (int column = 0; column < m_picture->across; ++column) {
        for (int row = 0; row < m_picture->up; ++row) {
            const auto isOther = [&](const SquaresPicture::Cell &cell) {
                return cell.column / 2 == column && cell.row / 2 == row && cell.says != 1;
            };
            const bool isOne = std::ranges::none_of(m_picture->cells, isOther);
            painter->setPen(QPen(isOne ? theme().one : theme().edge, (isOne ? 2 : 1) * scale(),
                                 Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter->drawRect(layout.square(column, row));
        }
    }
}

void SquaresSigns::drawMarkers(QCPPainter *painter, const SquaresLayout &layout) const
{
    const double side = layout.side / 2;
    for (const SquaresPicture::Marker &marker : m_picture->markers) {
        // Two classes stand beside each other in a cell, with room for their rings.
        const double r = std::min((marker.place == 0 ? 0.24 : 0.15) * side, radius());
        const QPointF middle = layout.cell(marker.column, marker.row).center();
        const QPointF at = middle + QPointF(marker.place * 0.25 * side, 0);
        drawSign(painter, at, marker.sign, r);
        if (marker.count < 2)
            continue;
        const auto *plot = static_cast<const RunPlot *>(mParentPlot);
        const QFont font = plot->sizedFont(12, true);
        const QString number = QString::number(marker.count);
        QRectF rect(QPointF(), sizeOf(number, font));
        rect.moveTopLeft(at + QPointF(0.8 * r, 0.6 * r));
        drawHaloText(painter, rect, number, font, theme().text);
    }
}

void SquaresSigns::drawKeys(QCPPainter *painter, const SquaresLayout &layout) const
{
    for (const SquaresLayout::Key &key : layout.keys) {
        if (key.isSign) {
            drawSign(painter, key.mark.center(), {.isOne = key.ofClass == 1},
                     0.42 * key.mark.height());
            continue;
        }
        tint(painter, key.mark, key.ofClass);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(key.ofClass == 1 ? theme().one : theme().zero, scale()));
        painter->drawRect(key.mark);
    }
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/boundary/edit_signs.h"

#include <algorithm>
#include <cmath>

namespace frontera {

std::vector<QPointF> gridPoints(const EditFigure &figure, const QRectF &area, double least)
{
    std::vector<QPointF> points;
    if (!(figure.grid >= least))
        return points;
    const auto first = [&figure](double lower) { return std::ceil(lower / figure.grid); };
    const double lowest = figure.hasRows ? first(area.top()) : 0;
    const double highest = figure.hasRows ? area.bottom() : 0;
    for (double i = first(area.left()); i * figure.grid <= area.right(); ++i) {
        for (double j = lowest; j * figure.grid <= highest; ++j)
            points.emplace_back(i * figure.grid, j * figure.grid);
    }
    return points;
}

EditSigns::EditSigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

void EditSigns::draw(QCPPainter *painter)
{
    if (m_figure == nullptr || !*m_figure)
        return;
    painter->setAntialiasing(true);
    drawChosen(painter);
    drawPreview(painter);
}

void EditSigns::drawChosen(QCPPainter *painter) const
{
    const EditFigure &figure = **m_figure;
    if (!figure.chosen)
        return;
    // The corners of a square: no other sign looks like that.
    const double half = std::max(9.0, chosenReach * radius() * m_picture->signScale);
    const double arm = 0.45 * half;
    const QPointF centre = pixel(figure.chosenAt);
    if (!axes().contains(centre))
        return;
    for (const double width : {5.0, 2.4}) {
        painter->setPen(QPen(width > 3 ? theme().card : theme().text, width * scale(),
                             Qt::SolidLine, Qt::SquareCap));
        for (const double x : {-1.0, 1.0}) {
            for (const double y : {-1.0, 1.0}) {
                const QPointF corner = centre + QPointF(x * half, y * half);
                painter->drawLine(QLineF(corner, corner - QPointF(x * arm, 0)));
                painter->drawLine(QLineF(corner, corner - QPointF(0, y * arm)));
            }
        }
    }
}

void EditSigns::drawPreview(QCPPainter *painter) const
{
    const EditFigure &figure = **m_figure;
    if (!figure.preview)
        return;
    const double r = std::max(5.0, radius() * m_picture->signScale);
    const QPointF centre = pixel(figure.preview->at);
    QPen pen(figure.preview->sign.isOne ? theme().one : theme().zero, 0.2 * r);
    pen.setDashPattern({1.5, 1.5});
    painter->setPen(pen);
    QColor inside = theme().one;
    inside.setAlphaF(0.35F);
    painter->setBrush(figure.preview->sign.isOne ? QBrush(inside) : Qt::NoBrush);
    painter->drawEllipse(centre, r, r);
    const QFont font = labelFont(13);
    const QSizeF size = sizeOf(figure.preview->label, font);
    // Beside it, on the side where there is room.
    QRectF words(centre + QPointF(1.5 * r, -size.height() / 2), size);
    if (words.right() > axes().right())
        words.moveRight(centre.x() - 1.5 * r);
    drawHaloText(painter, words, figure.preview->label, font, theme().text);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/boundary_plot.h"

#include "core/learning/timeline.h"
#include "ui/plots/boundary_signs.h"
#include "ui/words/number_words.h"

#include <algorithm>

namespace frontera {

namespace {

/// Whole numbers, written as everywhere else in the program.
class WholeTicker : public QCPAxisTickerFixed
{
public:
    WholeTicker() { setTickStep(1); }

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return showNumber(qRound(tick));
    }
};

} // namespace

BoundaryPlot::BoundaryPlot(const Timeline &timeline, QWidget *parent)
    : RunPlot(timeline, parent)
    , m_signs(new BoundarySigns(this))
{
    setMinimumSize(280, 220);
    m_signs->setPicture(&m_picture);
    xAxis->setLabel(indexed(u'x', 1));
    yAxis->setLabel(indexed(u'x', 2));
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setTicker(QSharedPointer<WholeTicker>::create());
    BoundaryPlot::applyStyle();
}

void BoundaryPlot::applyStyle()
{
    RunPlot::applyStyle();
    m_signs->setTheme(theme());
}

void BoundaryPlot::fitAxes()
{
    const QRectF area = dataArea(timeline());
    const QSize size = axisRect()->size();
    if (size.width() < 1 || size.height() < 1)
        return;
    // One unit of x₁ as long as one of x₂: the roomier direction shows more.
    const double unit = std::max(area.width() / size.width(), area.height() / size.height());
    const double halfWidth = unit * size.width() / 2;
    const double halfHeight = unit * size.height() / 2;
    const QPointF centre = area.center();
    xAxis->setRange(centre.x() - halfWidth, centre.x() + halfWidth);
    yAxis->setRange(centre.y() - halfHeight, centre.y() + halfHeight);
}

void BoundaryPlot::compose()
{
    fitAxes();
    const QPointF low(xAxis->range().lower, yAxis->range().lower);
    const QPointF high(xAxis->range().upper, yAxis->range().upper);
    m_picture = boundaryPicture(timeline(), QRectF(low, high));
}

QString BoundaryPlot::spokenDescription() const
{
    QStringList parts;
    for (const Marker &marker : m_picture.markers)
        parts += marker.sign.isWrong ? tr("%1 wrong").arg(marker.label)
                                     : tr("%1 right").arg(marker.label);
    if (!m_picture.remark.isEmpty())
        parts += m_picture.remark;
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/boundary_plot.h"

#include "core/explanation/own_line.h"
#include "core/explanation/separability.h"
#include "core/learning/timeline.h"
#include "ui/plots/boundary_signs.h"
#include "ui/plots/why_signs.h"
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
    , m_whySigns(new WhySigns(this))
    , m_signs(new BoundarySigns(this))
{
    setMinimumSize(260, 160);
    m_signs->setPicture(&m_picture);
    m_whySigns->setFigure(&m_why);
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
    m_whySigns->setTheme(theme());
}

void BoundaryPlot::showWhy(const Separability *separability)
{
    m_why.reset();
    if (separability != nullptr)
        m_why = whyFigure(*separability, timeline().data());
    refresh();
}

void BoundaryPlot::hideRun()
{
    m_hidesRun = true;
    refresh();
}

void BoundaryPlot::showOwnLine(const Weights &weights)
{
    m_ownWeights = weights;
    m_handles.clear();
    refresh();
}

void BoundaryPlot::showOwnLine(const OwnLine *line, const Weights &weights, int chosenHandle)
{
    m_ownWeights.reset();
    m_handles.clear();
    if (line != nullptr) {
        m_ownWeights = weights;
        for (const OwnLine::Point &point : {line->from, line->to})
            m_handles.push_back({{point[0].toDouble(), point[1].toDouble()}, false});
        m_handles.at(static_cast<std::size_t>(chosenHandle)).isChosen = true;
    }
    refresh();
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
    const QRectF area(low, high);
    m_picture = m_ownWeights ? boundaryPicture(timeline(), *m_ownWeights, area)
                             : boundaryPicture(timeline(), area);
    m_picture.isOwnLine = m_ownWeights.has_value();
    m_picture.handles = m_handles;
    if (m_why)
        addTo(m_picture, *m_why, area);
    if (m_hidesRun && !m_ownWeights)
        m_picture.line.reset();
}

QString BoundaryPlot::spokenDescription() const
{
    QStringList parts;
    for (const Marker &marker : m_picture.markers)
        parts += marker.sign.isWrong ? tr("%1 wrong").arg(marker.label)
                                     : tr("%1 right").arg(marker.label);
    if (!m_picture.remark.isEmpty())
        parts += m_picture.remark;
    for (const Note &note : m_picture.notes)
        parts +=
            note.isRinged ? tr("shared point %1").arg(note.words) : tr("margin %1").arg(note.words);
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera

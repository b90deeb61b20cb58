// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/weights/weight_plot.h"

#include "core/run/run.h"
#include "ui/plots/step_ticker.h"
#include "ui/views/weights/weight_signs.h"
#include "ui/words/number_words.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

constexpr double numberWidth = 3.6; ///< of one with a sign and two decimals, in letters' heights

constexpr int mostSpoken = 8; ///< observations named one by one

} // namespace

WeightPlot::WeightPlot(const Run &run, QWidget *parent)
    : RunPlot(run, parent)
    , m_signs(new WeightSigns(this))
    , m_ticker(new StepTicker)
{
    setMinimumSize(170, 140);
    m_signs->setPicture(&m_picture);
    xAxis->setLabel(indexed(u'w', 1));
    yAxis->setLabel(indexed(u'w', 2));
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setTicker(m_ticker);
    WeightPlot::applyStyle();
}

void WeightPlot::applyStyle()
{
    RunPlot::applyStyle();
    m_signs->setTheme(theme());
    m_signs->heading().setFont(sizedFont(15));
}

QRectF WeightPlot::fitAxes()
{
    const QSize size = axisRect()->size();
    if (size.width() < 1 || size.height() < 1)
        return {};
    const QRectF area = weightArea(run(), m_trail);
    if (!isDrawable(area))
        return area;
    // One unit of w₁ is as long as one of w₂: the roomier direction shows more.
    const double unit = std::max(area.width() / size.width(), area.height() / size.height());
    QRectF shown(QPointF(), QSizeF(size) * unit);
    shown.moveCenter(area.center());
    xAxis->setRange(shown.left(), shown.right());
    yAxis->setRange(shown.top(), shown.bottom());
    m_ticker->setStep(roundStep(unit * numberWidth * xAxis->tickLabelFont().pixelSize()));
    return shown;
}

void WeightPlot::compose()
{
    const bool isPlane = run().data().inputCount() == 2;
    if (isPlane)
        m_trail.follow(run());
    // The room for the axes depends on their numbers and on the heading, and these on the room.
    // The first range is always the same, or the picture would depend on the one before.
    if (isPlane) {
        const QRectF area = weightArea(run(), m_trail);
        xAxis->setRange(area.left(), area.right());
        yAxis->setRange(area.top(), area.bottom());
        m_ticker->setStep(roundStep(std::max(area.width(), area.height())));
    }
    m_picture = {};
    layOut();
    constexpr int mostTries = 3;
    for (int i = 0; i < mostTries; ++i) {
        const QRectF area = isPlane ? fitAxes() : QRectF();
        m_picture =
            isPlane && area.isNull() ? noRoomForWeights() : weightPicture(run(), m_trail, area);
        const QRect before = axisRect()->rect();
        layOut();
        if (axisRect()->rect() == before)
            break;
    }
}

void WeightPlot::layOut()
{
    const bool isPlane = m_picture.notice.isEmpty();
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setVisible(isPlane);
    const int width = axisRect()->outerRect().width();
    const int top = isPlane ? qCeil(m_signs->heading().heightFor(m_picture, width)) : 0;
    axisRect()->setMinimumMargins(QMargins(0, top, qRound(12 * letterScale()), 0));
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        plotLayout()->update(phase);
}

QString WeightPlot::spokenDescription() const
{
    if (!m_picture.notice.isEmpty())
        return m_picture.notice;
    QStringList parts{m_picture.biasWords};
    parts += QStringLiteral("w = ") + showVector(weightsAfter(run().reading().units.front()));
    const int all = run().data().observationCount();
    if (all <= mostSpoken) {
        for (const Demand &demand : m_picture.demands)
            parts += demand.sign.isWrong ? tr("%1 wrong").arg(demand.label)
                                         : tr("%1 right").arg(demand.label);
    } else {
        const int right = run().predictor()->countRight(run().data());
        parts += tr("%1 of %2 observations right").arg(showCount(right), showCount(all));
    }
    for (const BiasDemand &demand : m_picture.biasDemands)
        parts += demand.words + (demand.isMet ? QStringLiteral(" ✓") : QStringLiteral(" ✗"));
    parts += m_picture.problem.isEmpty() ? tr("there are weights that are right for all")
                                         : m_picture.problem;
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera

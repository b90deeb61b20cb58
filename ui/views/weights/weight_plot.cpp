// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/weights/weight_plot.h"

#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/plots/line_geometry.h"
#include "ui/plots/step_ticker.h"
#include "ui/views/view_kind.h"
#include "ui/views/weights/unit_task.h"
#include "ui/views/weights/weight_parts.h"
#include "ui/views/weights/weight_signs.h"
#include "ui/words/number_words.h"

#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

constexpr double numberWidth = 3.6; ///< of one with a sign and two decimals, in letters' heights

constexpr int mostSpoken = 8;  ///< observations named one by one
constexpr int leastPart = 130; ///< pixels, of one unit's plane among several

} // namespace

WeightPlot::WeightPlot(const Run &run, QWidget *parent)
    : RangedPlot(run, parent)
    , m_signs(new WeightSigns(this))
    , m_partsDrawn(new WeightParts(this))
    , m_ticker(new StepTicker)
{
    m_signs->setPicture(&m_picture);
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setTicker(m_ticker);
    WeightPlot::applyStyle();
}

WeightPlot::~WeightPlot() = default;

QSize WeightPlot::minimumSizeHint() const
{
    const int units = unitCountOf(run());
    return units > 1 ? QSize(units * 190, 240) : QSize(170, 140);
}

void WeightPlot::applyStyle()
{
    RangedPlot::applyStyle();
    m_signs->setTheme(theme());
    m_signs->heading().setFont(sizedFont(15));
}

QRectF WeightPlot::fitAxes()
{
    const QSize size = axisRect()->size();
    if (size.width() < 1 || size.height() < 1)
        return {};
    if (!isDrawable(usualRange()))
        return usualRange();
    const QRectF shown = fitted(wantedRange());
    const double unit = shown.width() / size.width();
    xAxis->setRange(shown.left(), shown.right());
    yAxis->setRange(shown.top(), shown.bottom());
    m_ticker->setStep(roundStep(unit * numberWidth * xAxis->tickLabelFont().pixelSize()));
    return shown;
}

QRectF WeightPlot::usualRange() const
{
    return weightArea(m_trail);
}

bool WeightPlot::isPlane() const
{
    return m_isPlane && m_parts.empty() && m_picture.notice.isEmpty();
}

bool WeightPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isPlane() && !isCovered()) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        if (axisRect()->rect().contains(help->pos()))
            QToolTip::showText(help->globalPos(), valuesAt(help->pos()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return RangedPlot::event(event);
}

QString WeightPlot::valuesAt(QPointF pixel) const
{
    constexpr double near = 8; // pixels
    const auto placeOf = [this](QPointF weights) {
        return QPointF(xAxis->coordToPixel(weights.x()), yAxis->coordToPixel(weights.y()));
    };
    if (QLineF(pixel, placeOf(m_picture.weights)).length() <= near)
        return QStringLiteral("w = ") +
               showVector(weightsAfter(taskOf(run(), m_unit.value_or(0)).reading)) +
               QStringLiteral("; ") + m_picture.biasWords;
    QStringList demands;
    for (const Demand &demand : m_picture.demands) {
        if (!demand.line)
            continue;
        const QLineF line(placeOf(demand.line->p1()), placeOf(demand.line->p2()));
        if (distance(pixel, line) <= near / 2)
            demands += demand.sign.isWrong ? tr("%1 wrong").arg(demand.label)
                                           : tr("%1 right").arg(demand.label);
    }
    return demands.join(u'\n');
}

void WeightPlot::refresh()
{
    if (!m_unit)
        RangedPlot::refresh();
}

void WeightPlot::compose()
{
    const int units = unitCountOf(run());
    const bool isWhole = !m_unit && units > 1;
    m_signs->setVisible(!isWhole);
    if (isWhole) {
        composeParts(units);
        return;
    }
    m_parts.clear();
    composeOne();
}

void WeightPlot::composeParts(int units)
{
    m_picture = {};
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setVisible(false);
    // Beside or above each other, whichever makes them larger.
    const QRect room = viewport();
    const int across = std::min(room.width() / units, room.height());
    const int down = std::min(room.width(), room.height() / units);
    const bool isRow = across >= down;
    const int length = isRow ? room.width() : room.height();
    const int drawn = std::clamp(length / leastPart, 1, units);
    m_parts.resize(static_cast<std::size_t>(drawn));
    for (int i = 0; i < drawn; ++i) {
        Part &part = m_parts[static_cast<std::size_t>(i)];
        if (!part.plot) {
            part.plot = std::make_unique<WeightPlot>(run());
            part.plot->m_unit = i;
        }
        const int from = length * i / drawn;
        const int to = length * (i + 1) / drawn;
        part.place = isRow ? QRect(room.left() + from, room.top(), to - from, room.height())
                           : QRect(room.left(), room.top() + from, room.width(), to - from);
        part.plot->setViewport(QRect(QPoint(), part.place.size()));
        part.plot->styleLike(*this);
        part.plot->prepare();
        part.plot->prepare(); // the room for the axes follows from their numbers
    }
}

/// Takes over font, theme and letters.
void WeightPlot::styleLike(const WeightPlot &whole)
{
    if (font() != whole.font())
        setFont(whole.font());
    if (!(theme() == whole.theme()))
        setTheme(whole.theme());
    if (barScale() != whole.barScale())
        scaleBars(whole.barScale());
    if (whole.smallestLetters() > 0)
        setSmallestLetters(whole.smallestLetters());
    else if (textScale() != whole.textScale() || smallestLetters() > 0) {
        setSmallestLetters(0);
        setTextScale(whole.textScale());
    }
    setTransparent(true); // the letters' size follows the plot's, too
}

std::vector<WeightPicture> WeightPlot::pictures() const
{
    std::vector<WeightPicture> pictures;
    for (const Part &part : m_parts)
        pictures.push_back(part.plot->picture());
    return pictures;
}

void WeightPlot::composeOne()
{
    const int unit = m_unit.value_or(0);
    const bool isPlane = run().data().inputCount() == 2 && isForWeightSpace(run());
    if (isPlane) {
        const bool isByPlace = isGates(run().settings()); // of each unit, which has its own inputs
        xAxis->setLabel(isByPlace ? indexed(u'w', 1) : weightLetter(run().data(), 0));
        yAxis->setLabel(isByPlace ? indexed(u'w', 2) : weightLetter(run().data(), 1));
        m_trail.follow(run(), unit);
    }
    // The room for the axes depends on their numbers and on the heading, and these on the room.
    // The first range is always the same, or the picture would depend on the one before.
    if (isPlane) {
        const QRectF area = wantedRange();
        xAxis->setRange(area.left(), area.right());
        yAxis->setRange(area.top(), area.bottom());
        m_ticker->setStep(roundStep(std::max(area.width(), area.height())));
    }
    m_picture = {};
    m_isPlane = isPlane;
    layOut();
    constexpr int mostTries = 3;
    for (int i = 0; i < mostTries; ++i) {
        const QRectF area = isPlane ? fitAxes() : QRectF();
        m_picture = isPlane && area.isNull() ? noRoomForWeights()
                                             : weightPicture(run(), m_trail, area, unit);
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
    // Beside another plane half a number may stand out to the right.
    const double right = m_unit ? 1.2 * xAxis->tickLabelFont().pixelSize() : 0;
    axisRect()->setMinimumMargins(QMargins(0, top, qRound(std::max(right, 12 * letterScale())), 0));
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        plotLayout()->update(phase);
}

QString WeightPlot::spokenDescription() const
{
    if (!m_parts.empty()) {
        QStringList units;
        for (const Part &part : m_parts)
            units += part.plot->spokenDescription();
        return units.join(QStringLiteral(". "));
    }
    if (!m_picture.notice.isEmpty())
        return m_picture.notice;
    const UnitTask task = taskOf(run(), m_unit.value_or(0));
    QStringList parts{m_picture.biasWords};
    parts += QStringLiteral("w = ") + showVector(weightsAfter(task.reading));
    const int all = task.data.observationCount();
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

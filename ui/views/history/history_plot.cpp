// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/history/history_plot.h"

#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/views/history/history_labels.h"
#include "ui/views/history/history_signs.h"
#include "ui/views/history/history_ticks.h"
#include "ui/words/bias_words.h"
#include "ui/words/gates_words.h"
#include "ui/words/number_words.h"

#include <algorithm>

namespace frontera {

namespace {

constexpr int pixelsPerStretch = 2;

void setTickCount(const QCPAxis *axis, double room, double each)
{
    axis->ticker()->setTickCount(std::max(1, static_cast<int>(room / each)));
}

} // namespace

HistoryPlot::HistoryPlot(const Run &run, QWidget *parent)
    : RunPlot(run, parent)
    , m_record(run)
    , m_upper(axisRect())
    , m_lower(new QCPAxisRect(this))
    , m_valueTicks(QSharedPointer<HistoryTicks>::create(HistoryTicks::Decimals))
{
    setMinimumSize(280, 110);
    setCursor(Qt::PointingHandCursor);
    auto *both = new QCPLayoutGrid;
    plotLayout()->take(m_upper);
    plotLayout()->addElement(0, 0, both);
    both->addElement(0, 0, m_upper);
    both->addElement(1, 0, m_lower);
    both->setRowStretchFactor(1, 1.9);
    both->setRowSpacing(0);
    auto *sides = new QCPMarginGroup(this);
    for (QCPAxisRect *rect : {m_upper, m_lower}) {
        rect->setMinimumSize(20, 16); // a strip is low, and the curves' names need the room
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
        const QList<QCPAxis *> axes = rect->axes();
        for (QCPAxis *axis : axes) {
            axis->setLayer(QStringLiteral("axes"));
            axis->grid()->setVisible(false);
            axis->setTickLength(0, 0);
            axis->setSubTicks(false);
        }
        rect->axis(QCPAxis::atBottom)
            ->setTicker(QSharedPointer<HistoryTicks>::create(HistoryTicks::Counts));
    }
    xAxis->setTickLabels(false);
    yAxis->setTicker(QSharedPointer<HistoryTicks>::create(HistoryTicks::Counts));
    m_lower->axis(QCPAxis::atLeft)->setTicker(m_valueTicks);
    m_signs = new HistorySigns(this, m_upper, m_lower);
    m_signs->setPicture(&m_picture);
    m_labels = new HistoryLabels(this, m_upper, m_lower);
    m_labels->setPicture(&m_picture);
    retranslate();
    HistoryPlot::applyStyle();
}

void HistoryPlot::applyStyle()
{
    RunPlot::applyStyle();
    for (const auto side : {QCPAxis::atLeft, QCPAxis::atBottom}) {
        QCPAxis *axis = m_lower->axis(side);
        axis->setBasePen(xAxis->basePen());
        axis->setTickPen(xAxis->tickPen());
        axis->setTickLabelColor(xAxis->tickLabelColor());
        axis->setTickLabelFont(xAxis->tickLabelFont());
        axis->setTickLabelPadding(xAxis->tickLabelPadding());
    }
    m_signs->setTheme(theme());
    m_signs->setLetters(sizedFont(14), letterScale());
    m_labels->setTheme(theme());
    m_labels->setLetters(sizedFont(14), letterScale());
}

void HistoryPlot::setRanges()
{
    // A few observations may all be mistakes: then the axis need not grow with the run.
    constexpr qint64 few = 10;
    const double least =
        m_picture.observations <= few ? static_cast<double>(m_picture.observations) : 1.0;
    const double most = std::max(least, m_picture.mostMistakes);
    yAxis->setRange(0, most * 1.06);
    for (QCPAxisRect *rect : {m_upper, m_lower})
        rect->axis(QCPAxis::atBottom)->setRange(0, static_cast<double>(m_picture.end));

    const double extent = m_picture.high - m_picture.low;
    const double margin =
        extent > 0 ? 0.07 * extent
                   : 1.2 * (m_picture.high == 0 ? 1 : std::abs(m_picture.high)); // no change yet
    QCPAxis *values = m_lower->axis(QCPAxis::atLeft);
    values->setRange(m_picture.low - margin, m_picture.high + margin);
    m_valueTicks->setPower(m_picture.power);
}

void HistoryPlot::layOut()
{
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        plotLayout()->update(phase);
}

/// Makes room for the words that the picture needs, and sets ticks for the room that is left.
void HistoryPlot::settle()
{
    const double scale = letterScale();
    const double line = QFontMetricsF(sizedFont(14)).height();
    constexpr int roomy = 260; // pixels, for a row more
    const double epochRow = viewport().height() >= roomy ? 1.3 * line : 0;
    const int right = qRound(m_labels->width());
    m_labels->setEpochRow(epochRow);
    constexpr int spare = 170; // pixels, for the words below; a lower strip tells them on pointing
    const bool hasWords = viewport().height() >= spare && !m_picture.mistakesOn.isEmpty();
    const double below = hasWords ? 1.2 * line : 0;
    m_labels->setMistakesRow(below);
    m_upper->setMinimumMargins(
        QMargins(0, qRound(8 * scale), right, qRound(std::max(epochRow, line / 2))));
    const double ticks = QFontMetricsF(xAxis->tickLabelFont()).height() +
                         m_lower->axis(QCPAxis::atBottom)->tickLabelPadding() + 2;
    m_lower->setMinimumMargins(
        QMargins(0, qRound(line / 2), right, hasWords ? qRound(ticks + below) : 0));
    layOut();

    const QFontMetricsF metrics(xAxis->tickLabelFont());
    const QCPAxis *steps = m_lower->axis(QCPAxis::atBottom);
    setTickCount(steps, m_lower->width(),
                 metrics.horizontalAdvance(showCount(m_picture.end)) * 1.8);
    setTickCount(yAxis, m_upper->height(), metrics.height() * 1.2);
    setTickCount(m_lower->axis(QCPAxis::atLeft), m_lower->height(), metrics.height() * 1.4);
    layOut();
}

void HistoryPlot::compose()
{
    m_record.update();
    m_record.countUpTo(run().position());
    // The picture depends on the room that its words leave. The first ticks are always the same,
    // or it would depend on the picture before.
    constexpr int usualTicks = 5;
    for (QCPAxis *axis : {yAxis, m_lower->axis(QCPAxis::atLeft), m_lower->axis(QCPAxis::atBottom)})
        axis->ticker()->setTickCount(usualTicks);
    m_picture = historyPicture(run(), m_record, viewport().width() / pixelsPerStretch);
    setRanges();
    settle();
    m_picture = historyPicture(run(), m_record, m_lower->width() / pixelsPerStretch);
    setRanges();
    retranslate();
}

void HistoryPlot::ask(double x)
{
    const double step = m_lower->axis(QCPAxis::atBottom)->pixelToCoord(x);
    const double last = static_cast<double>(run().length());
    Q_EMIT positionWanted(qRound64(std::clamp(step, 0.0, last)));
}

void HistoryPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        ask(event->position().x());
}

void HistoryPlot::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        ask(event->position().x());
}

void HistoryPlot::changeEvent(QEvent *event)
{
    RunPlot::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPlot::retranslate()
{
    const QString words = tr("Click or drag to go to a step of the run");
    setToolTip(m_picture.mistakesOn.isEmpty() ? words : words + u'\n' + m_picture.mistakesOn);
}

QString HistoryPlot::spokenDescription() const
{
    QStringList parts;
    parts += tr("Step %1 of %2").arg(showCount(m_picture.position), showCount(m_picture.length));
    constexpr qint64 latest = 10;
    const RunClock &clock = run().clock();
    const qint64 epochs = clock.completeAt(m_picture.position);
    QStringList counts;
    for (qint64 epoch = std::max<qint64>(0, epochs - latest); epoch < epochs; ++epoch)
        counts += showCount(run().mistakesUpTo(clock.endOf(epoch + 1)) -
                            run().mistakesUpTo(clock.endOf(epoch)));
    if (!counts.isEmpty())
        parts += tr("mistakes per epoch, the last epochs up to here: %1")
                     .arg(counts.join(QStringLiteral(", ")));
    if (m_picture.position > 0 && !m_picture.mistakesOn.isEmpty())
        parts += m_picture.mistakesOn;
    if (isGates(run().settings())) {
        const Reading reading = run().reading();
        for (int unit = 0; unit < std::ssize(reading.units); ++unit) {
            const UnitReading &of = reading.units[static_cast<std::size_t>(unit)];
            const std::array w{exact(of.links[0].after), exact(of.links[1].after)};
            parts += QStringLiteral("%1: w = %2, b = %3")
                         .arg(unitTitle(run().settings().units, unit), showVector(w),
                              showNumber(exact(of.bias->after)));
        }
    }
    if (!isLinear(run()))
        return parts.join(QStringLiteral("; "));
    const UnitReading unit = run().reading().units.front();
    for (std::size_t i = 0; i < unit.links.size(); ++i)
        parts += indexed(u'w', static_cast<int>(i) + 1) + QStringLiteral(" = ") +
                 showNumber(unit.links[i].after);
    if (unit.bias)
        parts += biasName(run().settings()) + QStringLiteral(" = ") + showNumber(unit.bias->after);
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera

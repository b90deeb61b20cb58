// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/history/history_plot.h"

#include "core/data/input_letters.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/plots/line_breaks.h"
#include "ui/plots/scatter.h"
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

// What all words beside and below the axes need, in lines of them.
constexpr double aboveLines = 0.3;
constexpr double barLines = 1.55;
constexpr double betweenLines = 0.45; ///< axes
constexpr double tickLines = 1.1;

/// Returns how many names of curves have room in each group; more are only counted.
int namedCurves(const Run &run)
{
    constexpr int fewest = 3;
    constexpr int most = 5;
    return isGates(run.settings()) ? fewest : std::clamp(run.data().inputCount() + 1, fewest, most);
}

double leastHeightOf(double line, int groups, int curves)
{
    return line * (aboveLines + barLines + groups * (betweenLines + curves) + tickLines);
}

/// Returns the words on the mistakes on each observation with spaces only between these.
QString unbrokenCounts(const QString &words)
{
    const QString between = QStringLiteral(" · ");
    QStringList counts = words.split(between);
    for (QString &count : counts)
        count.replace(u' ', QChar::Nbsp);
    return counts.join(QString(QChar::Nbsp) + QStringLiteral("· "));
}

void prepareAxes(QCPAxisRect *rect, QCPMarginGroup *sides)
{
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

void setTickCount(const QCPAxis *axis, double room, double each)
{
    axis->ticker()->setTickCount(std::max(1, static_cast<int>(room / each)));
}

} // namespace

HistoryPlot::HistoryPlot(const Run &run, QWidget *parent)
    : RangedPlot(run, parent)
    , m_record(run)
    , m_axes{axisRect(), {}}
    , m_rows(new QCPLayoutGrid)
    , m_sides(new QCPMarginGroup(this))
    , m_valueTicks(QSharedPointer<HistoryTicks>::create(HistoryTicks::Decimals))
{
    setCursor(Qt::PointingHandCursor);
    plotLayout()->take(m_axes.mistakes);
    plotLayout()->addElement(0, 0, m_rows);
    m_rows->addElement(0, 0, m_axes.mistakes);
    m_rows->setRowSpacing(0);
    prepareAxes(m_axes.mistakes, m_sides);
    xAxis->setTickLabels(false);
    yAxis->setTicker(QSharedPointer<HistoryTicks>::create(HistoryTicks::Counts));
    addGroup();
    m_signs = new HistorySigns(this, m_axes);
    m_signs->setPicture(&m_picture);
    m_labels = new HistoryLabels(this, m_axes);
    m_labels->setPicture(&m_picture);
    retranslate();
    HistoryPlot::applyStyle();
}

void HistoryPlot::addGroup()
{
    auto *rect = new QCPAxisRect(this);
    m_axes.groups.push_back(rect);
    m_rows->addElement(m_rows->rowCount(), 0, rect);
    prepareAxes(rect, m_sides);
    rect->axis(QCPAxis::atLeft)->setTicker(m_valueTicks);
    rect->axis(QCPAxis::atBottom)->setPadding(0);
}

void HistoryPlot::setGroups(int groups)
{
    const auto count = static_cast<std::size_t>(groups);
    if (m_axes.groups.size() == count)
        return;
    while (m_axes.groups.size() > count) {
        m_rows->remove(m_axes.groups.back());
        m_axes.groups.pop_back();
    }
    m_rows->simplify();
    while (m_axes.groups.size() < count)
        addGroup();
    for (QCPAxisRect *rect : m_axes.groups) {
        const bool isLowest = rect == m_axes.lowest();
        rect->axis(QCPAxis::atBottom)->setTickLabels(isLowest);
        styleAxes(rect);
    }
}

void HistoryPlot::styleAxes(QCPAxisRect *rect)
{
    for (const auto side : {QCPAxis::atLeft, QCPAxis::atBottom}) {
        QCPAxis *axis = rect->axis(side);
        axis->setBasePen(xAxis->basePen());
        axis->setTickPen(xAxis->tickPen());
        axis->setTickLabelColor(xAxis->tickLabelColor());
        axis->setTickLabelFont(xAxis->tickLabelFont());
        axis->setTickLabelPadding(xAxis->tickLabelPadding());
    }
}

void HistoryPlot::applyStyle()
{
    RangedPlot::applyStyle();
    for (QCPAxisRect *rect : m_axes.groups)
        styleAxes(rect);
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
    const QRectF range = wantedRange();
    xAxis->setRange(range.left(), range.right());
    for (QCPAxisRect *rect : m_axes.groups) {
        rect->axis(QCPAxis::atBottom)->setRange(xAxis->range());
        rect->axis(QCPAxis::atLeft)->setRange(range.top(), range.bottom());
    }
    m_valueTicks->setPower(m_picture.power);
}

bool HistoryPlot::leavesOutAnswer() const
{
    return run().isAtEnd();
}

void HistoryPlot::layOut()
{
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        plotLayout()->update(phase);
}

QSize HistoryPlot::minimumSizeHint() const
{
    constexpr int width = 280;
    QFont font = this->font();
    font.setPixelSize(leastLetters());
    const double line = QFontMetricsF(font).height();
    const int groups =
        isGates(run().settings()) ? static_cast<int>(run().settings().units.size()) : 1;
    const double words = run().data().observationCount() <= Scatter::mostMarkers ? line : 0;
    constexpr double margins = 2 * 7; // above and below, where letters are smallest
    return {width, qCeil(leastHeightOf(line, groups, namedCurves(run())) + words + margins)};
}

/// Breaks the words on the mistakes on each observation into the lines that have room, and returns
/// the height that is left of that which is not needed for anything else.
double HistoryPlot::setWords(double line)
{
    const QMargins margins = plotLayout()->margins();
    const double spare = viewport().height() - margins.top() - margins.bottom() -
                         leastHeightOf(line, m_picture.groups, namedCurves(run()));
    const auto most = static_cast<qsizetype>(spare / line);
    QStringList lines;
    if (most > 0 && !m_picture.mistakesOn.isEmpty())
        lines = fewLines(unbrokenCounts(m_picture.mistakesOn), sizedFont(14),
                         viewport().right() - m_axes.lowest()->left() - margins.right(), most);
    m_labels->setMistakesLines(lines);
    return spare - line * static_cast<double>(lines.size());
}

/// Gives each axes the height that words beside it need and a part of what is to spare, or a share
/// of less. All groups are equally high.
void HistoryPlot::shareHeight(double line, double spare)
{
    const int groups = m_picture.groups;
    const double bars = line * barLines;
    const double curves = line * namedCurves(run()) * groups;
    constexpr double forBars = 0.3;
    const double lack = std::clamp(1 + spare / (bars + curves), 0.1, 1.0);
    const double more = std::max(0.0, spare);
    m_axes.mistakes->setMinimumSize(20, qFloor(lack * bars + forBars * more));
    for (QCPAxisRect *rect : m_axes.groups)
        rect->setMinimumSize(20, qFloor((lack * curves + (1 - forBars) * more) / groups));
}

/// Makes room for the words that the picture needs, and sets ticks for the room that is left.
void HistoryPlot::settle()
{
    const double line = QFontMetricsF(sizedFont(14)).height();
    layOut(); // the words below begin where the axes do
    const double spare = setWords(line);
    const double below = line * static_cast<double>(m_labels->mistakesLines().size());
    const double epochs = 1.3 * line;
    const double epochRow = spare >= 3 * epochs ? epochs : 0;
    m_labels->setEpochRow(epochRow);
    shareHeight(line, epochRow > 0 ? spare - epochRow + betweenLines * line : spare);
    const int right = qRound(m_labels->width());
    m_axes.mistakes->setMinimumMargins(QMargins(0, qRound(aboveLines * line), right,
                                                qRound(std::max(epochRow, betweenLines * line))));
    const double ticks = tickLines * line + below;
    for (QCPAxisRect *rect : m_axes.groups)
        rect->setMinimumMargins(QMargins(0, qRound(betweenLines * line), right,
                                         rect == m_axes.lowest() ? qRound(ticks) : 0));
    layOut();

    const QFontMetricsF metrics(xAxis->tickLabelFont());
    const QCPAxisRect *lowest = m_axes.lowest();
    setTickCount(lowest->axis(QCPAxis::atBottom), lowest->width(),
                 metrics.horizontalAdvance(showCount(m_picture.end)) * 1.8);
    setTickCount(yAxis, m_axes.mistakes->height(), metrics.height() * 1.2);
    const bool isLow = lowest->height() < 5 * metrics.height(); // every tick counts
    setTickCount(lowest->axis(QCPAxis::atLeft), lowest->height(),
                 metrics.height() * (isLow ? 0.93 : 1.4));
    layOut();
}

void HistoryPlot::compose()
{
    m_record.update();
    m_record.countUpTo(run().position());
    if (isPart()) // which is a part of what there is by now
        m_picture = historyPicture(run(), m_record, 1);
    // The picture depends on the room that its words leave. What it had before is always the same,
    // or it would depend on the picture before.
    m_picture = historyPicture(run(), m_record, viewport().width() / pixelsPerStretch, part());
    setGroups(m_picture.groups);
    constexpr int usualTicks = 5;
    const QCPAxisRect *lowest = m_axes.lowest();
    for (QCPAxis *axis : {yAxis, lowest->axis(QCPAxis::atLeft), lowest->axis(QCPAxis::atBottom)})
        axis->ticker()->setTickCount(usualTicks);
    m_axes.mistakes->setMinimumSize(20, 10);
    for (QCPAxisRect *rect : m_axes.groups)
        rect->setMinimumSize(20, 10);
    setRanges();
    settle();
    m_picture = historyPicture(run(), m_record, lowest->width() / pixelsPerStretch, part());
    setRanges();
    retranslate();
}

void HistoryPlot::ask(double x)
{
    const double step = m_axes.lowest()->axis(QCPAxis::atBottom)->pixelToCoord(x);
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
    RangedPlot::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPlot::retranslate()
{
    const QString words = tr("Click or drag to go to a step of the run; the wheel zooms, and a "
                             "drag with Shift moves what is seen");
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
        parts += weightLetter(run().data(), static_cast<int>(i)) + QStringLiteral(" = ") +
                 showNumber(unit.links[i].after);
    if (unit.bias)
        parts += biasName(run().settings(), run().data()) + QStringLiteral(" = ") +
                 showNumber(unit.bias->after);
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera

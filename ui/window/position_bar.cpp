// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/position_bar.h"

#include "core/run/run.h"
#include "ui/base/bar_scale.h"
#include "ui/window/run_signs.h"
#include "ui/words/glossary.h"
#include "ui/words/number_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <limits>

namespace frontera {

namespace {

constexpr int sideMargin = 12;
constexpr int belowSteps = 16; ///< where the way back of a round is
constexpr int betweenRuns = 18;
constexpr int aboveSlim = 14;           ///< the steps, where there are no words
constexpr double presentedScale = 1.25; ///< to be seen from the back row
constexpr double handleRadius = 8;
constexpr int leastWithWords = 560; ///< the width from which words stand beside the rows

/// The epochs that the bar shows at least while a run has not ended.
constexpr qint64 fewestEpochs = 6;

qint64 ownLength(const Run &run, bool isPastOnly)
{
    const qint64 length = isPastOnly ? run.position() : run.length();
    if (run.hasStopped() && length == run.length())
        return length;
    const RunClock &clock = run.clock();
    return clock.endOf(std::max(fewestEpochs, clock.completeAt(length) + 1));
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

PositionBar::PositionBar(const Run &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_theme(lightTheme())
{
    setMinimumSize(200, sizeHint().height());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    retranslate();
}

QSize PositionBar::sizeHint() const
{
    const double slim = belowSteps + aboveSlim + (m_companion != nullptr ? betweenRuns : 0);
    const double lines = m_isPresenting ? slim : letters().height() + 38.0;
    return {600, qRound(lines * factor())};
}

double PositionBar::factor() const
{
    return scaleOf(*this) * (m_isPresenting ? presentedScale : 1);
}

double PositionBar::across() const
{
    return width() / factor();
}

QFontMetrics PositionBar::letters()
{
    return QFontMetrics(scaledFont(1));
}

void PositionBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void PositionBar::setCompanion(const Run *companion)
{
    m_companion = companion;
    fitHeight();
}

void PositionBar::setPresenting(bool isPresenting)
{
    m_isPresenting = isPresenting;
    fitHeight();
}

void PositionBar::fitHeight()
{
    setMinimumSize(200, sizeHint().height());
    updateGeometry();
    update();
}

void PositionBar::setPastOnly(bool isPastOnly)
{
    m_isPastOnly = isPastOnly;
    update();
}

void PositionBar::setIndent(int indent)
{
    m_indent = indent;
    update();
}

void PositionBar::refresh()
{
    if (QAccessible::isActive())
        setAccessibleDescription(
            tr("Step %1 of %2").arg(showCount(m_run.position()), showCount(shownLength())));
    update();
}

qint64 PositionBar::shownLength() const
{
    if (m_draggedLength)
        return std::max(*m_draggedLength, m_isPastOnly ? m_run.position() : m_run.length());
    const qint64 other = m_companion == nullptr ? 0 : ownLength(*m_companion, false);
    return std::max({qint64(1), ownLength(m_run, m_isPastOnly), other});
}

RunScale PositionBar::scale() const
{
    return {static_cast<double>(sideMargin + besideWidth()), across() - sideMargin, shownLength(),
            m_isPastOnly ? m_run.position() : std::numeric_limits<qint64>::max()};
}

double PositionBar::rowOfSteps() const
{
    return height() / factor() - belowSteps;
}

double PositionBar::rowOfCompanion() const
{
    return rowOfSteps() - betweenRuns;
}

double PositionBar::topOfCounts() const
{
    return letters().height() + 2;
}

double PositionBar::middleOfCounts() const
{
    return (topOfCounts() + rowOfSteps() - 5) / 2;
}

double PositionBar::baseLineAt(double middle) const
{
    return middle + letters().ascent() / 2.0 - 1;
}

QPoint PositionBar::placeOf(qint64 position) const
{
    return {qRound(scale().at(position) * factor()), qRound(rowOfSteps() * factor())};
}

int PositionBar::besideWidth() const
{
    if (m_isPresenting || across() < leastWithWords)
        return 0;
    const int indent = qRound(m_indent / factor());
    const int least = wordsLeft + m_widestBeside + static_cast<int>(handleRadius) + 2;
    return (indent >= least ? indent : least + wordsLeft) - sideMargin;
}

void PositionBar::measureBeside()
{
    m_widestBeside = 0;
    for (const QString &words : {tr("epoch"), tr("mistakes"), tr("left"), tr("right")})
        m_widestBeside = std::max(m_widestBeside, letters().horizontalAdvance(words));
}

/// Ticks at 1, 2, 5, 10, 20, 50 … epochs, whichever leaves room for the numbers.
qint64 PositionBar::epochsBetweenTicks() const
{
    const RunScale bar = scale();
    const qint64 epochs = std::max<qint64>(1, m_run.clock().completeAt(bar.length));
    const double spacing = (bar.right - bar.left) / static_cast<double>(epochs);
    const double room = letters().horizontalAdvance(showCount(epochs)) + 18.0;
    qint64 every = 1;
    for (int i = 0; static_cast<double>(every) * spacing < room; ++i)
        every = i % 3 == 1 ? every / 2 * 5 : every * 2;
    return every;
}

QFont PositionBar::lettersOf(const Word &word)
{
    return word.isBold ? bold(scaledFont(1)) : scaledFont(1);
}

void PositionBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(factor(), factor());
    const RunScale bar = scale();
    const double y = rowOfSteps();
    if (m_companion == nullptr && !m_isPresenting) {
        const double top = topOfCounts();
        drawMistakeCounts(painter, m_run, bar, {bar.left, top, bar.right - bar.left, y - 2 - top},
                          m_theme);
    }
    paintTicks(painter);
    if (m_companion != nullptr) {
        drawRunLine(painter, *m_companion, bar, rowOfCompanion(), m_theme);
        drawSteps(painter, *m_companion, bar, rowOfCompanion(), m_theme);
        paintDifference(painter);
    }
    drawRunLine(painter, m_run, bar, y, m_theme);
    drawSteps(painter, m_run, bar, y, m_theme);
    drawRound(painter, m_run, bar, y, m_theme);
    const std::vector<Word> words = this->words();
    for (const Word &word : words) { // of all first: the lines of words are close
        const QFontMetricsF metrics(lettersOf(word));
        const QSizeF room(metrics.horizontalAdvance(word.text) + 6, metrics.height());
        painter.fillRect(QRectF(word.at - QPointF(3, metrics.ascent()), room), m_theme.page);
    }
    for (const Word &word : words) {
        painter.setFont(lettersOf(word));
        painter.setPen(word.colour);
        painter.drawText(word.at, word.text);
    }
    const QPointF here(bar.at(m_run.position()), y);
    painter.setPen(QPen(m_theme.text, 2));
    if (m_companion != nullptr)
        painter.drawLine(QPointF(here.x(), rowOfCompanion() - 8), here);
    painter.setPen(QPen(m_theme.text, 3));
    painter.setBrush(m_theme.card);
    painter.drawEllipse(here, handleRadius, handleRadius);
}

void PositionBar::paintTicks(QPainter &painter) const
{
    const RunScale bar = scale();
    const RunClock &clock = m_run.clock();
    const qint64 every = epochsBetweenTicks();
    painter.setPen(QPen(m_theme.frame, 1));
    const double bottom = rowOfSteps() + 8;
    for (qint64 epoch = 0; clock.endOf(epoch) < bar.length; epoch += every) {
        const double x = std::round(bar.at(clock.endOf(epoch))) + 0.5;
        painter.drawLine(QPointF(x, 2), QPointF(x, bottom));
    }
    painter.drawLine(QPointF(bar.right - 0.5, 2), QPointF(bar.right - 0.5, bottom));
}

/// Frames the first step that is a mistake in one of the two runs only.
void PositionBar::paintDifference(QPainter &painter) const
{
    const std::optional<qint64> first = firstDifference(*m_companion, m_run);
    if (!first)
        return;
    const double x = scale().middleOf(*first);
    const double half = std::max(7.0, std::min(scale().step() / 2, 14.0));
    painter.setPen(QPen(m_theme.bad, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(QPointF(x - half, rowOfCompanion() - 8), QPointF(x + half, rowOfSteps() + 8)), 4, 4);
}

void PositionBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_draggedLength = shownLength();
    Q_EMIT positionWanted(scale().positionAt(event->position().x() / factor()));
}

void PositionBar::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        Q_EMIT positionWanted(scale().positionAt(event->position().x() / factor()));
}

void PositionBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_draggedLength.reset();
    update();
}

void PositionBar::wheelEvent(QWheelEvent *event)
{
    const qint64 step = event->angleDelta().y() < 0 ? 1 : -1;
    Q_EMIT positionWanted(std::clamp<qint64>(m_run.position() + step, 0, shownLength()));
    event->accept();
}

/// The word at the left of the numbers of epochs has a tip of its own.
bool PositionBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        const QRect word(0, 0, besideWidth(), fontMetrics().height());
        if (word.contains(help->pos())) {
            QToolTip::showText(
                help->globalPos(),
                glossaryEntry(Term::Epoch, m_run.settings(), m_run.data()).sentence(), this, word);
            return true;
        }
    }
    return QWidget::event(event);
}

void PositionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        measureBeside();
        fitHeight();
    }
}

void PositionBar::retranslate()
{
    setAccessibleName(tr("Position in the run"));
    setToolTip(
        tr("Drag to any step of the run: numbers are epochs, with the mistakes that each had; "
           "dots are steps that were mistakes"));
    measureBeside();
    update();
}

} // namespace frontera

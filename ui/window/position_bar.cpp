// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/position_bar.h"

#include "core/run/run.h"
#include "ui/words/number_words.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>

namespace frontera {

namespace {

constexpr int sideMargin = 12;
constexpr double groove = 4;
constexpr double handleRadius = 8;
constexpr double mistakeRadius = 3.5;

/// The epochs that the bar shows at least while a run has not ended.
constexpr qint64 fewestEpochs = 6;

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
    return {600, fontMetrics().height() + 30};
}

void PositionBar::setTheme(const Theme &theme)
{
    m_theme = theme;
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
    const qint64 length = m_run.length();
    if (m_draggedLength)
        return std::max(*m_draggedLength, length);
    if (m_run.hasStopped())
        return length;
    const RunClock &clock = m_run.clock();
    return clock.endOf(std::max(fewestEpochs, clock.completeAt(length) + 1));
}

int PositionBar::xOf(qint64 position) const
{
    const double share = static_cast<double>(position) / static_cast<double>(shownLength());
    return sideMargin + qRound(share * (width() - 2 * sideMargin));
}

qint64 PositionBar::positionAt(double x) const
{
    const double share = (x - sideMargin) / (width() - 2 * sideMargin);
    const auto length = static_cast<double>(shownLength());
    return qRound64(std::clamp(share, 0.0, 1.0) * length);
}

void PositionBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() - 14;
    const int here = xOf(m_run.position());
    const auto bar = [&](double from, double to, const QColor &colour) {
        painter.setPen(QPen(colour, groove, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
    };
    bar(sideMargin, width() - sideMargin, m_theme.edge);
    if (m_run.length() > 0)
        bar(sideMargin, xOf(m_run.length()), m_theme.quietText);
    if (m_run.position() > 0)
        bar(sideMargin, here, m_theme.text);
    paintEpochs(painter);
    paintMistakes(painter);
    painter.setPen(QPen(m_theme.text, 3));
    painter.setBrush(m_theme.card);
    painter.drawEllipse(QPointF(here, y), handleRadius, handleRadius);
}

void PositionBar::paintEpochs(QPainter &painter) const
{
    const RunClock &clock = m_run.clock();
    const qint64 epochs = clock.completeAt(shownLength());
    const double spacing =
        static_cast<double>(width() - 2 * sideMargin) / static_cast<double>(epochs);
    const double room = fontMetrics().horizontalAdvance(showCount(epochs)) + 18.0;
    // Ticks at 1, 2, 5, 10, 20, 50 … epochs, whichever leaves room for the numbers.
    qint64 every = 1;
    for (int i = 0; static_cast<double>(every) * spacing < room; ++i)
        every = i % 3 == 1 ? every / 2 * 5 : every * 2;
    const double y = height() - 14;
    const int tickTop = fontMetrics().height() + 2;
    for (qint64 epoch = 0; epoch < epochs; epoch += every) {
        const int x = xOf(clock.endOf(epoch));
        painter.setPen(QPen(m_theme.quietText, 1));
        painter.drawLine(QPointF(x, tickTop - 4), QPointF(x, y + 8));
        painter.drawText(QPointF(x + 5, fontMetrics().ascent()), showCount(epoch + 1));
    }
}

void PositionBar::paintMistakes(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.zero);
    const double y = height() - 14;
    // At most one dot for each pixel, however long the run is.
    int last = -1;
    std::optional<qint64> mistake = m_run.nextMistake(0);
    while (mistake) {
        const int x = xOf(*mistake);
        if (x > last)
            painter.drawEllipse(QPointF(x, y), mistakeRadius, mistakeRadius);
        last = x;
        const qint64 pixel = shownLength() / std::max(1, width() - 2 * sideMargin);
        mistake = m_run.nextMistake(*mistake + std::max<qint64>(0, pixel - 1));
    }
}

void PositionBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_draggedLength = shownLength();
    Q_EMIT positionWanted(positionAt(event->position().x()));
}

void PositionBar::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        Q_EMIT positionWanted(positionAt(event->position().x()));
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

void PositionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PositionBar::retranslate()
{
    setAccessibleName(tr("Position in the run"));
    setToolTip(tr("Drag to any step of the run: numbers are epochs, dots are mistakes"));
}

} // namespace frontera

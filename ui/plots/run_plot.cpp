// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/run_plot.h"

#include "ui/words/question_words.h"

#include <QAccessibleWidget>
#include <QtMath>
#include <algorithm>

namespace frontera {

namespace {

/// Makes a plot a picture for screen readers. Without a name Qt would take it for a filler.
QAccessibleInterface *accessiblePlot(const QString &, QObject *object)
{
    auto *plot = qobject_cast<RunPlot *>(object);
    return plot == nullptr ? nullptr : new QAccessibleWidget(plot, QAccessible::Graphic);
}

} // namespace

RunPlot::RunPlot(const Run &run, QWidget *parent)
    : QCustomPlot(parent)
    , m_run(run)
    , m_theme(lightTheme())
{
    static const bool isInstalled = (QAccessible::installFactory(accessiblePlot), true);
    Q_UNUSED(isInstalled);
    setFocusPolicy(Qt::NoFocus);
    setInteractions(QCP::iNone);
    // All that changes in a window is painted together, once.
    setPlottingHint(QCP::phImmediateRefresh, false);
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->grid()->setVisible(false);
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
    }
    plotLayout()->setRowSpacing(0);
    installEventFilter(this);
    connect(this, &QCustomPlot::beforeReplot, this, &RunPlot::prepare);
}

void RunPlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    applyStyle();
    refresh();
}

void RunPlot::refresh()
{
    replot(QCustomPlot::rpQueuedReplot);
}

void RunPlot::setLetterScale(double scale)
{
    m_fixedScale = scale;
    applyStyle();
    refresh();
}

void RunPlot::setTextScale(double scale)
{
    m_textScale = scale;
    applyStyle();
    refresh();
}

void RunPlot::setSmallestLetters(double pixels)
{
    m_smallestLetters = pixels;
    constexpr double smallestWords = 14; // of all that plots write, at scale 1
    setTextScale(pixels > 0 ? std::max(1.0, pixels / (smallestWords * letterScale())) : 1);
}

void RunPlot::scaleBars(double factor)
{
    m_barScale = factor;
    applyStyle();
    refresh();
}

void RunPlot::setTransparent(bool isTransparent)
{
    m_isTransparent = isTransparent;
    applyStyle();
}

double RunPlot::letterScale() const
{
    if (m_fixedScale)
        return *m_fixedScale;
    const QRect all = viewport();
    return std::clamp(std::min(all.width(), all.height()) / 560.0, 0.55, 20.0);
}

int RunPlot::leastLetters() const
{
    constexpr double least = 12;
    return qCeil(std::max(least * m_barScale, m_smallestLetters));
}

QFont RunPlot::sizedFont(double pixels, bool bold) const
{
    QFont font = this->font();
    font.setPixelSize(std::max(leastLetters(), qRound(pixels * letterScale() * m_textScale)));
    font.setBold(bold);
    return font;
}

void RunPlot::leaveRoomAbove(double heading)
{
    constexpr int usual = 15; // the margin that axes have in any plot
    axisRect()->setMinimumMargins(QMargins(usual, std::max(usual, qCeil(heading)), usual, usual));
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        plotLayout()->update(phase);
}

void RunPlot::applyStyle()
{
    setBackground(m_isTransparent ? QBrush(Qt::NoBrush) : QBrush(m_theme.card));
    const double scale = letterScale();
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(m_theme.edge, 1));
        axis->setTickPen(QPen(m_theme.edge, 1)); // in SVG a tick without length is a dot
        axis->setTickLabelColor(m_theme.quietText);
        axis->setLabelColor(m_theme.quietText);
        axis->setTickLabelFont(sizedFont(14));
        axis->setLabelFont(sizedFont(15));
        axis->setTickLabelPadding(qRound(6 * scale));
        axis->setLabelPadding(qRound(4 * scale));
    }
    const int margin = qRound(12 * scale);
    plotLayout()->setMargins(QMargins(margin, margin, margin, margin));
}

void RunPlot::prepare()
{
    m_isResized = false;
    // The axes' ranges follow from the room that the words around them leave.
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        plotLayout()->update(phase);
    compose();
    if (QAccessible::isActive())
        setAccessibleDescription(description());
}

void RunPlot::setAsking(bool isAsking)
{
    if (m_isAsking == isAsking)
        return;
    m_isAsking = isAsking;
    refresh();
}

QString RunPlot::description() const
{
    return isCovered() ? coveredWords() : spokenDescription();
}

/// While it is covered there is nothing to point at, whatever a view makes of events.
bool RunPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != this)
        return QCustomPlot::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ToolTip:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        if (!isCovered())
            break;
        event->ignore();
        return true;
    default:
        break;
    }
    return QCustomPlot::eventFilter(watched, event);
}

void RunPlot::resizeEvent(QResizeEvent *event)
{
    // QCustomPlot would draw at once. But a layout gives a plot its size in the middle of a change,
    // of which the plot may not have been told yet: it is drawn when it is painted.
    QWidget::resizeEvent(event);
    setViewport(rect());
    if (m_smallestLetters > 0)
        setSmallestLetters(m_smallestLetters);
    applyStyle();
    m_isResized = true;
    refresh();
}

void RunPlot::paintEvent(QPaintEvent *event)
{
    if (m_isResized)
        replot(QCustomPlot::rpQueuedRefresh);
    if (!isCovered()) {
        QCustomPlot::paintEvent(event);
        return;
    }
    QPainter painter(this);
    if (!m_isTransparent)
        painter.fillRect(rect(), m_theme.card);
    painter.setFont(sizedFont(16));
    painter.setPen(m_theme.quietText);
    constexpr int margin = 16;
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, coveredWords());
}

void RunPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        applyStyle();
        refresh();
    }
}

} // namespace frontera

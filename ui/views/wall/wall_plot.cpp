// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/wall/wall_plot.h"

#include "core/run/run.h"
#include "ui/views/view_kind.h"
#include "ui/views/wall/wall_signs.h"
#include "ui/views/wall/wall_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace frontera {

namespace {

/// True for the keys that move over the wall or choose, which no shortcut of the window may take.
bool isOurs(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return true;
    default:
        return false;
    }
}

} // namespace

WallPlot::WallPlot(const Run &run, QWidget *parent)
    : RunPlot(run, parent)
    , m_signs(new WallSigns(this))
{
    setMinimumSize(260, 160); // as the plot in whose place it stands
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins(QMargins());
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setVisible(false);
    retranslate();
    WallPlot::applyStyle();
}

const Wall &WallPlot::wall() const
{
    // A run of which there is no wall closes it; it may be drawn once more before that.
    const Settings settings = isForProofs(run()) ? wallSettings(run().settings()) : m_settings;
    if (!m_wall || m_settings != settings) {
        m_settings = settings;
        m_wall = trainWall(settings);
    }
    return *m_wall;
}

QString WallPlot::summary() const
{
    const Wall &wall = this->wall();
    return wallSummary(wall, m_settings);
}

QString WallPlot::spokenDescription() const
{
    const Wall &wall = this->wall();
    QStringList parts{summary()};
    if (hasFocus())
        parts.prepend(wallSentence(wall[static_cast<std::size_t>(m_focused)], m_settings));
    for (const WallCell &cell : wall)
        parts += wallSentence(cell, m_settings);
    return parts.join(QStringLiteral(". "));
}

QRectF WallPlot::cellRect(int gate) const
{
    return m_signs->layout().cell(gate);
}

std::optional<int> WallPlot::presentGate() const
{
    const std::optional<int> gate = gateOf(run().data());
    return gate && run().data() == gateDataset(*gate) ? gate : std::nullopt;
}

void WallPlot::compose()
{
    const Wall &wall = this->wall();
    std::vector<WallTexts> texts;
    for (const WallCell &cell : wall)
        texts.push_back({wallTitle(cell.gate), gateBits(cell.gate), wallOutcome(cell, m_settings)});
    m_signs->setWall(wall, m_settings, texts);
    m_signs->setLayout(WallLayout(axisRect()->rect(), texts, font()));
    WallMarks marks;
    marks.present = presentGate();
    marks.hovered = m_hovered;
    if (hasFocus())
        marks.focused = m_focused;
    m_signs->setMarks(marks);
}

void WallPlot::applyStyle()
{
    RunPlot::applyStyle();
    m_signs->setTheme(theme());
}

std::optional<int> WallPlot::gateAt(QPointF at) const
{
    for (int gate = 0; gate < gateCount; ++gate) {
        if (cellRect(gate).contains(at))
            return gate;
    }
    return std::nullopt;
}

bool WallPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const std::optional<int> gate = gateAt(help->pos())) {
            const Wall &wall = this->wall();
            QToolTip::showText(help->globalPos(),
                               wallSentence(wall[static_cast<std::size_t>(*gate)], m_settings) +
                                   u'\n' + tr("Click to open this gate"),
                               this, cellRect(*gate).toAlignedRect());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return RunPlot::event(event);
}

void WallPlot::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(*event)) {
        RunPlot::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        Q_EMIT gateChosen(m_focused);
    else
        moveFocus(key);
}

void WallPlot::moveFocus(int key)
{
    const int columns = m_signs->layout().columns();
    int next = m_focused;
    if (key == Qt::Key_Left && m_focused % columns > 0)
        --next;
    else if (key == Qt::Key_Right && m_focused % columns < columns - 1)
        ++next;
    else if (key == Qt::Key_Up)
        next -= columns;
    else if (key == Qt::Key_Down)
        next += columns;
    if (next == m_focused || next < 0 || next >= gateCount)
        return;
    m_focused = next;
    refresh();
}

void WallPlot::setHovered(std::optional<int> gate)
{
    if (gate == m_hovered)
        return;
    m_hovered = gate;
    setCursor(gate ? Qt::PointingHandCursor : Qt::ArrowCursor);
    refresh();
}

void WallPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = gateAt(event->position());
}

void WallPlot::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(gateAt(event->position()));
}

void WallPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool isClick = gateAt(event->position()) == m_pressed;
    const int gate = *m_pressed;
    m_pressed.reset();
    if (!isClick)
        return;
    m_focused = gate;
    refresh();
    Q_EMIT gateChosen(gate);
}

void WallPlot::leaveEvent(QEvent *event)
{
    RunPlot::leaveEvent(event);
    setHovered(std::nullopt);
}

void WallPlot::focusInEvent(QFocusEvent *event)
{
    RunPlot::focusInEvent(event);
    // The keyboard begins at the gate of the run; the mouse has chosen one.
    if (event->reason() != Qt::MouseFocusReason)
        m_focused = presentGate().value_or(m_focused);
    refresh();
}

void WallPlot::focusOutEvent(QFocusEvent *event)
{
    RunPlot::focusOutEvent(event);
    refresh();
}

void WallPlot::changeEvent(QEvent *event)
{
    RunPlot::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WallPlot::retranslate()
{
    setAccessibleName(tr("All sixteen gates"));
}

} // namespace frontera

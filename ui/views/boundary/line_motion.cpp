// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/boundary/line_motion.h"

#include "core/run/run.h"
#include "ui/plots/line_turn.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QWidget>
#include <cstdlib>
#include <utility>

namespace frontera {

namespace {

constexpr int turnTime = 160;   // ms
constexpr int leastPause = 240; // ms between two steps that are seen to move the line

} // namespace

LineMotion::LineMotion(QWidget *plot)
    : QObject(plot)
    , m_plot(plot)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(turnTime);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &LineMotion::redraw);
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        qApp->removeEventFilter(this);
        Q_EMIT redraw();
    });
}

bool LineMotion::mayMove() const
{
    const QStyle *style = m_plot->style();
    return m_plot->isVisible() && QGuiApplication::mouseButtons() == Qt::NoButton &&
           style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_plot) > 0;
}

std::optional<DrawnLine> LineMotion::follow(const Run &run, const Weights &slice)
{
    const Drawn now{run.runNumber(), run.position(), slice};
    if (m_drawn != now) {
        const std::optional<Drawn> before = std::exchange(m_drawn, now);
        finish();
        const bool isStep =
            before && before->run == now.run && std::abs(before->position - now.position) == 1;
        const bool isSlow = !m_sinceStep.isValid() || m_sinceStep.elapsed() >= leastPause;
        m_sinceStep.start();
        if (isStep && isSlow && mayMove() && before->slice != slice)
            begin(DrawnLine(before->slice), DrawnLine(slice));
    }
    if (m_animation.state() != QAbstractAnimation::Running)
        return std::nullopt;
    return turned(m_from, m_to, m_animation.currentValue().toDouble());
}

void LineMotion::begin(const DrawnLine &from, const DrawnLine &to)
{
    if (!canTurn(from, to))
        return;
    m_from = from;
    m_to = to;
    qApp->installEventFilter(this);
    m_animation.start();
}

void LineMotion::forget()
{
    finish();
    m_drawn.reset();
}

void LineMotion::finish()
{
    if (m_animation.state() != QAbstractAnimation::Running)
        return;
    qApp->removeEventFilter(this);
    m_animation.stop();
}

bool LineMotion::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::ShortcutOverride ||
        type == QEvent::MouseButtonPress || type == QEvent::Wheel) {
        finish();
        Q_EMIT redraw();
    }
    return false;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plot_motion.h"

#include "core/run/run.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QWidget>
#include <cstdlib>
#include <utility>

namespace frontera {

namespace {

constexpr int leastPause = 240; // ms between two steps that are seen to move something

} // namespace

PlotMotion::PlotMotion(QWidget *plot, int duration)
    : QObject(plot)
    , m_plot(plot)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(duration);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &PlotMotion::redraw);
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        qApp->removeEventFilter(this);
        Q_EMIT redraw();
    });
}

PlotMotion::Stand PlotMotion::standOf(const Run &run)
{
    return {run.runNumber(), run.position()};
}

bool PlotMotion::follows(const Run &run)
{
    const Stand now = standOf(run);
    const std::optional<Stand> before = std::exchange(m_stand, now);
    const bool isStep =
        before && before->run == now.run && std::abs(before->position - now.position) == 1;
    const bool isSlow = !m_sinceStep.isValid() || m_sinceStep.elapsed() >= leastPause;
    m_sinceStep.start();
    return isStep && isSlow && mayMove();
}

void PlotMotion::forgetStand()
{
    finish();
    m_stand.reset();
}

bool PlotMotion::mayMove() const
{
    const QStyle *style = m_plot->style();
    return m_plot->isVisible() && QGuiApplication::mouseButtons() == Qt::NoButton &&
           style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_plot) > 0;
}

void PlotMotion::begin()
{
    finish();
    qApp->installEventFilter(this);
    m_animation.start();
}

bool PlotMotion::isMoving() const
{
    return m_animation.state() == QAbstractAnimation::Running;
}

double PlotMotion::progress() const
{
    return m_animation.currentValue().toDouble();
}

void PlotMotion::finish()
{
    if (!isMoving())
        return;
    qApp->removeEventFilter(this);
    m_animation.stop();
}

bool PlotMotion::eventFilter(QObject *, QEvent *event)
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

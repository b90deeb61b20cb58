// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/hidden/hidden_plot.h"

#include "core/run/run.h"
#include "ui/views/boundary/boundary_signs.h"
#include "ui/views/hidden/hidden_picture.h"
#include "ui/views/hidden/point_slide.h"
#include "ui/words/number_words.h"

#include <QHelpEvent>
#include <QShowEvent>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <utility>

namespace frontera {

HiddenPlot::HiddenPlot(const Run &run, QWidget *parent)
    : RangedPlot(run, parent)
    , m_signs(new BoundarySigns(this))
{
    setMinimumSize(210, 200);
    m_signs->setPicture(&m_picture);
    xAxis->setLabel(indexed(u'h', 1));
    yAxis->setLabel(indexed(u'h', 2));
    // There are no other outputs than these.
    const auto ticks = QSharedPointer<QCPAxisTickerText>::create();
    for (const int output : {0, 1})
        ticks->addTick(output, QString::number(output));
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setTicker(ticks);
    HiddenPlot::applyStyle();
}

void HiddenPlot::applyStyle()
{
    RangedPlot::applyStyle();
    m_signs->setTheme(theme());
}

void HiddenPlot::compose()
{
    const QRectF wanted = wantedRange();
    xAxis->setRange(wanted.left(), wanted.right());
    yAxis->setRange(wanted.top(), wanted.bottom());
    m_picture = hiddenPicture(run(), wanted);
    m_atRest = m_picture.markers;
    const bool isDrawn = m_picture.notice.isEmpty();
    if (!isDrawn && m_slide != nullptr)
        m_slide->forget();
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setVisible(isDrawn);
    leaveRoomAbove(m_signs->headingHeight(m_picture.heading));
    const QSize size = axisRect()->size();
    if (!isDrawn || size.width() < 1 || size.height() < 1)
        return;
    // One unit of h₁ is as long as one of h₂: the roomier direction shows more.
    const QRectF shown = fitted(wanted);
    xAxis->setRange(shown.left(), shown.right());
    yAxis->setRange(shown.top(), shown.bottom());
    leaveRoomAbove(m_signs->headingHeight(m_picture.heading));
    m_picture = hiddenPicture(run(), shown);
    m_picture.isPart = isPart();
    movePoints();
}

void HiddenPlot::setMoving(bool isMoving)
{
    if (isMoving == (m_slide != nullptr))
        return;
    delete std::exchange(m_slide, nullptr);
    if (isMoving) {
        m_slide = new PointSlide(this);
        connect(m_slide, &PointSlide::redraw, this, &HiddenPlot::refresh);
    }
    refresh();
}

/// Puts the points where they are for now. While they slide no place is said to be empty.
void HiddenPlot::movePoints()
{
    if (m_slide == nullptr)
        return;
    std::vector<HiddenPoint> points = hiddenPoints(run());
    if (!m_slide->follow(run(), points))
        return;
    m_picture.vacancies.clear();
    setMarkers(m_picture, points);
}

/// It is opened: the points come from their inputs.
void HiddenPlot::showEvent(QShowEvent *event)
{
    RangedPlot::showEvent(event);
    if (event->spontaneous() || m_slide == nullptr)
        return;
    m_slide->open();
    refresh();
}

QRectF HiddenPlot::usualRange() const
{
    return hiddenArea();
}

QString HiddenPlot::wordsOf(const Marker &marker)
{
    const QString place =
        QStringLiteral("(h₁, h₂) = ") +
        showVector(std::array{Decimal(qRound(marker.at.x())), Decimal(qRound(marker.at.y()))});
    return marker.sign.isWrong ? tr("%1: %2, wrong").arg(place, marker.label)
                               : tr("%1: %2, right").arg(place, marker.label);
}

bool HiddenPlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isPlane() || isCovered())
        return RangedPlot::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    constexpr double least = 20; // pixels
    QStringList words;
    for (const Marker &marker : m_atRest) {
        const QPointF at(xAxis->coordToPixel(marker.at.x()), yAxis->coordToPixel(marker.at.y()));
        if (QLineF(help->pos(), at).length() <= std::max(least, m_signs->reach(marker)))
            words += wordsOf(marker);
    }
    QToolTip::showText(help->globalPos(), words.join(u'\n'), this);
    return true;
}

QString HiddenPlot::spokenDescription() const
{
    if (!m_picture.notice.isEmpty())
        return m_picture.notice;
    QStringList parts{m_picture.heading};
    for (const Marker &marker : m_atRest)
        parts += wordsOf(marker);
    if (!m_picture.remark.isEmpty())
        parts += m_picture.remark;
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera

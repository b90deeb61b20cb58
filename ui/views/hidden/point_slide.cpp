// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/hidden/point_slide.h"

#include "ui/views/hidden/hidden_picture.h"

#include <utility>

namespace frontera {

namespace {

constexpr int slideTime = 500; // ms

} // namespace

PointSlide::PointSlide(QWidget *plot)
    : PlotMotion(plot, slideTime)
{
}

bool PointSlide::follow(const Run &run, std::vector<HiddenPoint> &points)
{
    const std::vector<QPointF> places = placesOf(points);
    if (!stands(run) || places != m_to) {
        const bool isOpened = std::exchange(m_isOpened, false);
        std::vector<QPointF> from;
        for (const HiddenPoint &point : points)
            from.push_back(point.inputs);
        if (!isOpened)
            from = placesNow();
        const bool isSeen = follows(run) || (isOpened && mayMove());
        const bool isOther = places != m_to;
        m_to = places;
        if (!isSeen || from.size() != m_to.size() || (isOther && from == m_to)) {
            finish();
        } else if (isOther) {
            m_from = std::move(from);
            begin();
        }
    }
    if (!isMoving())
        return false;
    const std::vector<QPointF> now = placesNow();
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].marker.at = now[i];
    return true;
}

void PointSlide::open()
{
    forget();
    m_isOpened = true;
}

void PointSlide::forget()
{
    forgetStand();
    m_to.clear();
    m_isOpened = false;
}

std::vector<QPointF> PointSlide::placesOf(const std::vector<HiddenPoint> &points)
{
    std::vector<QPointF> places;
    for (const HiddenPoint &point : points)
        places.push_back(point.marker.at);
    return places;
}

std::vector<QPointF> PointSlide::placesNow() const
{
    if (!isMoving())
        return m_to;
    const double done = progress();
    std::vector<QPointF> now;
    for (std::size_t i = 0; i < m_to.size(); ++i)
        now.push_back(m_from[i] + done * (m_to[i] - m_from[i]));
    return now;
}

} // namespace frontera

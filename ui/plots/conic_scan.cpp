// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/conic_scan.h"

#include "core/linear/conic.h"
#include "ui/plots/proportion.h"

#include <QLineF>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace frontera {

namespace {

constexpr double none = std::numeric_limits<double>::infinity();

/// Returns the roots of a·s² + b·s + c, the lower one first; a missing one is infinite. A negative
/// discriminant counts as 0 with `isThere`.
std::pair<double, double> rootsOf(double a, double b, double c, bool isThere)
{
    if (a == 0)
        return {b == 0 ? none : -c / b, none};
    double bend = b * b - 4 * a * c;
    if (bend < 0 && !isThere)
        return {none, none};
    bend = std::max(bend, 0.0);
    const double root = std::sqrt(bend);
    const double q = -(b + (b < 0 ? -root : root)) / 2; // no two numbers of one size are subtracted
    if (q == 0)
        return {0, 0};
    return std::minmax({q / a, c / q});
}

/// Follows a function between two parameters, with a point wherever a straight piece would leave
/// it.
template <typename Place>
void bend(QPolygonF &points, const Place &place, double begin, double end, int depth)
{
    constexpr double tolerance = 2e-5; // of the area's size
    const double middle = (begin + end) / 2;
    const QPointF from = points.back();
    const QPointF to = place(end);
    const QPointF at = place(middle);
    const QPointF along = to - from;
    const QPointF aside = at - from;
    const double length = std::hypot(along.x(), along.y());
    const double away = length > 0
                            ? std::abs(along.x() * aside.y() - along.y() * aside.x()) / length
                            : std::hypot(aside.x(), aside.y());
    if (depth == 0 || away < tolerance) {
        points += to;
        return;
    }
    bend(points, place, begin, middle, depth - 1);
    bend(points, place, middle, end, depth - 1);
}

} // namespace

Form::Form(const Conic &conic)
{
    const std::array numbers = {conic.xx, conic.xy, conic.yy, conic.x, conic.y, conic.one};
    const std::vector<double> all = inProportion(numbers);
    double largest = 0;
    for (const double number : all)
        largest = std::max(largest, std::abs(number));
    const double unit = largest > 0 ? largest : 1;
    xx = all[0] / unit;
    xy = all[1] / unit;
    yy = all[2] / unit;
    x = all[3] / unit;
    y = all[4] / unit;
    one = all[5] / unit;
}

std::pair<double, double> Form::rootsAbove(double X, bool isThere) const
{
    return rootsOf(yy, xy * X + y, (xx * X + x) * X + one, isThere);
}

ConicScan::ConicScan(const Form &form, const QRectF &area, int innerSign)
    : m_form(form)
    , m_area(area)
    , m_innerSign(innerSign)
{
    const std::vector<double> stations = places();
    for (std::size_t i = 1; i < stations.size(); ++i)
        cross(stations[i - 1], stations[i]);
    for (const Open &part : m_open)
        close(part);
    std::erase_if(m_lines, [](const QPolygonF &line) { return line.size() < 2; });
}

std::vector<double> ConicScan::places() const
{
    std::vector<double> all = {m_area.left(), m_area.right()};
    const auto add = [&](std::pair<double, double> roots) {
        for (const double place : {roots.first, roots.second}) {
            if (place > m_area.left() && place < m_area.right())
                all.push_back(place);
        }
    };
    const Form &f = m_form;
    add(rootsOf(f.xy * f.xy - 4 * f.xx * f.yy, 2 * (f.xy * f.y - 2 * f.yy * f.x),
                f.y * f.y - 4 * f.yy * f.one, true)); // where both branches meet
    for (const double height : {m_area.top(), m_area.bottom()})
        add(rootsOf(f.xx, f.xy * height + f.x, (f.yy * height + f.y) * height + f.one, false));
    std::ranges::sort(all);
    return all;
}

std::vector<ConicScan::Band> ConicScan::bandsAt(double X) const
{
    const auto [lower, upper] = m_form.rootsAbove(X, false);
    std::vector<std::pair<double, Bound>> cuts = {{m_area.top(), Bound::Edge}};
    if (lower > m_area.top() && lower < m_area.bottom())
        cuts.emplace_back(lower, Bound::Lower);
    if (upper > m_area.top() && upper < m_area.bottom())
        cuts.emplace_back(upper, Bound::Upper);
    cuts.emplace_back(m_area.bottom(), Bound::Edge);
    std::vector<Band> bands;
    for (std::size_t i = 1; i < cuts.size(); ++i) {
        const double middle = (cuts[i - 1].first + cuts[i].first) / 2;
        if (m_innerSign * m_form.at(X, middle) > 0)
            bands.push_back({cuts[i - 1].second, cuts[i].second});
    }
    return bands;
}

QPointF ConicScan::on(Bound bound, bool isLow, double X) const
{
    if (bound == Bound::Edge)
        return {X, isLow ? m_area.top() : m_area.bottom()};
    const auto roots = m_form.rootsAbove(X, true);
    return {X, std::clamp(bound == Bound::Lower ? roots.first : roots.second, m_area.top(),
                          m_area.bottom())};
}

QPolygonF ConicScan::along(Bound bound, bool isLow, double from, double to) const
{
    if (bound == Bound::Edge)
        return {on(bound, isLow, from), on(bound, isLow, to)};
    // A branch may stand upright at both ends: there the steps are small.
    const auto place = [&](double t) {
        return on(bound, isLow, from + (to - from) * (1 - std::cos(t)) / 2);
    };
    constexpr int pieces = 8;
    constexpr int deepest = 9;
    QPolygonF points = {place(0)};
    for (int i = 0; i < pieces; ++i) {
        bend(
            points,
            [&](double t) {
                return i == pieces - 1 && t == 1 ? on(bound, isLow, to)
                                                 : place((i + t) / pieces * std::numbers::pi);
            },
            0, 1, deepest);
    }
    return points;
}

ConicScan::Open ConicScan::begunAt(const Band &band, double from)
{
    constexpr double tolerance = 1e-6;
    const double low = on(band.low, true, from).y();
    const double high = on(band.high, false, from).y();
    const auto goesOn = std::ranges::find_if(m_open, [&](const Open &open) {
        return std::abs(open.low - low) < tolerance && std::abs(open.high - high) < tolerance;
    });
    if (goesOn == m_open.end())
        return {};
    Open part = std::move(*goesOn);
    m_open.erase(goesOn);
    return part;
}

void ConicScan::continueLine(int &line, Bound bound, const QPolygonF &points)
{
    if (bound == Bound::Edge) {
        line = -1;
        return;
    }
    if (line < 0) {
        line = static_cast<int>(m_lines.size());
        m_lines.push_back(points);
        return;
    }
    m_lines[static_cast<std::size_t>(line)] += points.sliced(1);
}

void ConicScan::cross(double from, double to)
{
    constexpr double least = 1e-12;
    if (to - from < least)
        return;
    std::vector<Open> now;
    for (const Band &band : bandsAt((from + to) / 2)) {
        Open part = begunAt(band, from);
        const QPolygonF below = along(band.low, true, from, to);
        const QPolygonF above = along(band.high, false, from, to);
        part.below += below;
        part.above += above;
        continueLine(part.lineBelow, band.low, below);
        continueLine(part.lineAbove, band.high, above);
        part.low = below.back().y();
        part.high = above.back().y();
        now.push_back(std::move(part));
    }
    for (const Open &part : m_open)
        close(part);
    m_open = std::move(now);
}

void ConicScan::close(const Open &part)
{
    QPolygonF ring = part.below;
    for (qsizetype i = part.above.size(); i-- > 0;)
        ring += part.above[i];
    m_parts.push_back(ring);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/conic_curve.h"

#include "ui/plots/conic_scan.h"
#include "ui/plots/line_geometry.h"
#include "ui/plots/step_ticker.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

QPolygonF cornersOf(const QRectF &area)
{
    return {area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
}

/// Places of the plane in units in which the area has a size of about 1 and its middle is about 0:
/// exact numbers, so that nothing is lost however far away and small the area is.
class AreaFrame
{
public:
    explicit AreaFrame(const QRectF &area)
        : m_unit(roundStep(std::max(area.width(), area.height())))
        , m_across(near(area.center().x()))
        , m_up(near(area.center().y()))
        , m_size(m_unit.toDouble())
        , m_middle(m_across.toDouble(), m_up.toDouble())
    {
    }

    [[nodiscard]] Conic inside(const Conic &conic) const
    {
        return conic.moved(m_across, m_up, m_unit);
    }
    [[nodiscard]] QPointF out(QPointF place) const { return m_middle + place * m_size; }
    [[nodiscard]] QPolygonF out(QPolygonF places) const
    {
        for (QPointF &place : places)
            place = out(place);
        return places;
    }
    [[nodiscard]] QRectF inside(const QRectF &area) const
    {
        return {(area.topLeft() - m_middle) / m_size, (area.bottomRight() - m_middle) / m_size};
    }

private:
    [[nodiscard]] Decimal near(double value) const
    {
        const Decimal fine = m_unit * Decimal(1, -2);
        const double steps = value / fine.toDouble();
        constexpr double most = 0x1p62;
        return std::abs(steps) < most ? Decimal(std::llround(steps)) * fine : Decimal();
    }

    Decimal m_unit;
    Decimal m_across;
    Decimal m_up;
    double m_size;
    QPointF m_middle;
};

/// Follows what consists of lines or points.
class Degenerate
{
public:
    Degenerate(ConicCurve &curve, const Form &form, const QRectF &area)
        : m_curve(curve)
        , m_form(form)
        , m_area(area)
    {
    }

    void follow()
    {
        switch (m_curve.shape) {
        case ConicShape::Line:
            return halve(DrawnLine(m_form.x, m_form.y, m_form.one));
        case ConicShape::CrossingLines:
            return cross();
        case ConicShape::ParallelLines:
        case ConicShape::DoubleLine:
            return parallel();
        case ConicShape::Point:
            return point();
        default:
            return;
        }
    }

private:
    void add(const DrawnLine &line)
    {
        if (const std::optional<QLineF> seen = line.within(m_area))
            m_curve.lines.push_back({seen->p1(), seen->p2()});
    }

    void addInner(const QPolygonF &part)
    {
        if (!part.isEmpty())
            m_curve.inner.push_back(part);
    }

    void halve(const DrawnLine &line)
    {
        add(line);
        addInner(line.halfOf(m_area, 1));
        m_curve.innerSign = 1;
        m_curve.outerSign = -1;
    }

    [[nodiscard]] QPointF centre() const
    {
        const double bend = m_form.xy * m_form.xy - 4 * m_form.xx * m_form.yy;
        return {(2 * m_form.yy * m_form.x - m_form.xy * m_form.y) / bend,
                (2 * m_form.xx * m_form.y - m_form.xy * m_form.x) / bend};
    }

    void cross()
    {
        // The directions of the lines are the roots of xx·a² + xy·a·b + yy·b².
        const double root = std::sqrt(m_form.xy * m_form.xy - 4 * m_form.xx * m_form.yy);
        const double q = -(m_form.xy + (m_form.xy < 0 ? -root : root)) / 2;
        const QPointF middle = centre();
        const auto through = [middle](double a, double b) {
            return DrawnLine(b, -a, a * middle.y() - b * middle.x());
        };
        const DrawnLine first = through(q, m_form.xx);
        const DrawnLine second = through(m_form.yy, q);
        add(first);
        add(second);
        for (const int side : {1, -1})
            addInner(second.partOf(first.halfOf(m_area, side), side));
        // z is the product of both, times a factor that any of its coefficients tells.
        const double products[] = {first.a1 * second.a1,
                                   first.a1 * second.a2 + first.a2 * second.a1,
                                   first.a2 * second.a2};
        const double terms[] = {m_form.xx, m_form.xy, m_form.yy};
        int largest = 0;
        for (const int i : {1, 2}) {
            if (std::abs(products[i]) > std::abs(products[largest]))
                largest = i;
        }
        m_curve.innerSign = products[largest] * terms[largest] > 0 ? 1 : -1;
        m_curve.outerSign = -m_curve.innerSign;
    }

    void parallel()
    {
        // z = square·s² + first·s + one with s = X + slope·Y, or s = Y.
        const bool isOfX = std::abs(m_form.xx) >= std::abs(m_form.yy);
        const double square = isOfX ? m_form.xx : m_form.yy;
        const double first = isOfX ? m_form.x : m_form.y;
        const double slope = m_form.xy / (2 * square);
        const auto at = [&](double s) {
            return isOfX ? DrawnLine(1, slope, -s) : DrawnLine(slope, 1, -s);
        };
        m_curve.outerSign = square > 0 ? 1 : -1;
        m_curve.innerSign = m_curve.outerSign;
        if (m_curve.shape == ConicShape::DoubleLine)
            return add(at(-first / (2 * square)));
        const double root = std::sqrt(std::max(0.0, first * first - 4 * square * m_form.one));
        const double q = -(first + (first < 0 ? -root : root)) / 2;
        const auto [low, high] = std::minmax({q / square, m_form.one / q});
        add(at(low));
        add(at(high));
        addInner(at(high).partOf(at(low).halfOf(m_area, 1), -1));
        m_curve.innerSign = -m_curve.outerSign;
    }

    void point()
    {
        m_curve.outerSign = m_form.xx > 0 ? 1 : -1;
        m_curve.innerSign = m_curve.outerSign;
        if (m_area.contains(centre()))
            m_curve.point = centre();
    }

    ConicCurve &m_curve;
    const Form &m_form;
    QRectF m_area;
};

/// Returns the sign of z where it has one and the same everywhere.
int signEverywhere(const Conic &conic)
{
    for (const Decimal &number : {conic.xx, conic.yy, conic.one}) {
        if (!number.isZero())
            return number.sign();
    }
    return 0;
}

} // namespace

ConicCurve::ConicCurve(const Conic &conic, const QRectF &within)
    : shape(conic.shape())
    , area(within)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    const AreaFrame frame(area);
    const Conic moved = frame.inside(conic);
    const Form form(moved);
    const QRectF room = frame.inside(area);
    const bool isBent = shape == ConicShape::Ellipse || shape == ConicShape::Parabola ||
                        shape == ConicShape::Hyperbola;
    if (isBent) {
        innerSign = moved.determinant().sign();
        outerSign = -innerSign;
        ConicScan scan(form, room, innerSign);
        inner = scan.parts();
        lines = scan.lines();
    } else if (shape == ConicShape::Nothing || shape == ConicShape::Everything) {
        innerSign = outerSign = signEverywhere(conic);
    } else {
        Degenerate(*this, form, room).follow();
    }
    for (std::vector<QPolygonF> *all : {&lines, &inner}) {
        for (QPolygonF &one : *all)
            one = frame.out(one);
    }
    if (point)
        point = frame.out(*point);
}

QPolygonF ConicCurve::partOf(int side) const
{
    const bool isOuter = outerSign == side;
    if (!isOuter && innerSign != side)
        return {};
    QPolygonF part = isOuter ? cornersOf(area) : QPolygonF();
    if (isOuter && innerSign == side)
        return part;
    if (isOuter && !inner.empty())
        part += part.front();
    for (const QPolygonF &ring : inner) {
        if (part.isEmpty() && inner.size() == 1)
            return ring;
        const QPointF start = part.isEmpty() ? ring.front() : part.front();
        part += ring;
        if (isOuter) // a hole goes round the other way
            std::reverse(part.end() - ring.size(), part.end());
        part += part[part.size() - ring.size()];
        part += start;
    }
    return part;
}

} // namespace frontera

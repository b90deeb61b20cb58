// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPolygonF>
#include <QRectF>
#include <utility>
#include <vector>

namespace frontera {

struct Conic;

/// A quadratic form of two variables in doubles, in proportion to an exact one.
struct Form
{
    double xx;
    double xy;
    double yy;
    double x;
    double y;
    double one;

    explicit Form(const Conic &conic);

    [[nodiscard]] double at(double X, double Y) const
    {
        return (xx * X + xy * Y + x) * X + (yy * Y + y) * Y + one;
    }
    /// Returns where it is 0 above X, the lower one first; a missing one is infinite. With
    /// `isThere`, it is 0 somewhere, whatever rounding says.
    [[nodiscard]] std::pair<double, double> rootsAbove(double X, bool isThere) const;
};

/// Follows an ellipse, a parabola or a hyperbola through an area of a size of about 1, from left to
/// right: between the places at which it begins, ends or crosses the area's edges nothing changes
/// but the heights of its branches.
class ConicScan
{
public:
    /// `innerSign` is the sign of the form within the branches.
    ConicScan(const Form &form, const QRectF &area, int innerSign);

    /// Returns the parts of the area within the branches, which are convex.
    [[nodiscard]] const std::vector<QPolygonF> &parts() const { return m_parts; }
    /// Returns the pieces of the branches that lie in the area.
    [[nodiscard]] const std::vector<QPolygonF> &lines() const { return m_lines; }

private:
    /// A height that bounds a band: an edge of the area, or a branch.
    enum class Bound { Edge, Lower, Upper };
    /// What lies within the branches between two neighbouring places.
    struct Band
    {
        Bound low;
        Bound high;
    };
    /// A part, and the lines that bound it, as far as they were followed.
    struct Open
    {
        QPolygonF below;    ///< its lower bound, from left to right
        QPolygonF above;    ///< its upper bound, likewise
        int lineBelow = -1; ///< of m_lines: the one that goes on there; −1 at an edge
        int lineAbove = -1;
        double low = 0; ///< its bounds where it stands
        double high = 0;
    };

    [[nodiscard]] std::vector<double> places() const;
    [[nodiscard]] std::vector<Band> bandsAt(double X) const;
    [[nodiscard]] QPointF on(Bound bound, bool isLow, double X) const;
    void cross(double from, double to);
    [[nodiscard]] Open begunAt(const Band &band, double from);
    [[nodiscard]] QPolygonF along(Bound bound, bool isLow, double from, double to) const;
    void continueLine(int &line, Bound bound, const QPolygonF &points);
    void close(const Open &part);

    Form m_form;
    QRectF m_area;
    int m_innerSign;
    std::vector<Open> m_open;
    std::vector<QPolygonF> m_parts;
    std::vector<QPolygonF> m_lines;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/run_signs.h"

#include "core/run/run.h"
#include "ui/base/theme.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <array>
#include <cmath>

namespace frontera {

namespace {

constexpr double groove = 4;
constexpr double mistakeRadius = 4;
constexpr double narrowRadius = 3.5;
constexpr double widestNarrow = 12;  ///< a step's width, up to which its dot is a small one
constexpr double leastForRight = 14; ///< a step's width, from which right ones have a dot too
constexpr double narrowestArea = 3;  ///< of epochs, in pixels

/// Returns the mistakes after position `from` and up to `to`.
qint64 mistakesBetween(const Run &run, qint64 from, qint64 to)
{
    return run.mistakesUpTo(to) - run.mistakesUpTo(from);
}

/// Some epochs in a row, and how many mistakes one of them has on average.
struct EpochArea
{
    qint64 from = 0; ///< the positions where the area begins and ends
    qint64 to = 0;
    double mistakes = 0;
};

std::vector<EpochArea> areasOf(const Run &run, const RunScale &scale)
{
    const RunClock &clock = run.clock();
    const qint64 epochs = std::max<qint64>(1, clock.completeAt(scale.length));
    const double width = (scale.right - scale.left) / static_cast<double>(epochs);
    const auto together =
        std::max<qint64>(1, static_cast<qint64>(std::ceil(narrowestArea / width)));
    std::vector<EpochArea> areas;
    for (qint64 epoch = 0; clock.endOf(epoch) < scale.shown(run.length()); epoch += together) {
        const qint64 from = clock.endOf(epoch);
        const qint64 to = std::min(scale.shown(run.length()), clock.endOf(epoch + together));
        const qint64 complete = std::max<qint64>(1, clock.completeAt(to) - epoch);
        areas.push_back(
            {from, to,
             static_cast<double>(mistakesBetween(run, from, to)) / static_cast<double>(complete)});
    }
    return areas;
}

/// A dot that a painter needs many times: it is painted once, and stamped wherever it is needed. To
/// antialias each of them takes a fifth of a frame.
class Dot
{
public:
    Dot(QPainter &painter, const QPen &pen, const QBrush &brush, double radius)
        : m_painter(painter)
        , m_pen(pen)
        , m_brush(brush)
        , m_radius(radius)
    {
    }

    /// Stamps the dot, to a quarter of a pixel of the device. All that one dot stamps is in one
    /// row.
    void stamp(QPointF centre)
    {
        const QTransform toDevice = m_painter.deviceTransform();
        const QPointF at = toDevice.map(centre);
        const qint64 quarters = qRound64(4 * at.x());
        const qint64 left = quarters >> 2;
        const auto top = static_cast<qint64>(std::floor(at.y()));
        const double zoom = toDevice.m11();
        const int reach = qCeil((m_radius + m_pen.widthF() / 2) * zoom) + 1;
        QImage &image = m_images[static_cast<std::size_t>(quarters & 3)];
        if (image.isNull())
            image = painted({reach + double(quarters & 3) / 4, reach + at.y() - double(top)}, zoom,
                            reach);
        m_painter.save();
        m_painter.setWorldTransform(toDevice.inverted() * m_painter.worldTransform());
        m_painter.drawImage(QPointF(double(left - reach), double(top - reach)), image);
        m_painter.restore();
    }

private:
    [[nodiscard]] QImage painted(QPointF centre, double zoom, int reach) const
    {
        QImage image(2 * reach + 1, 2 * reach + 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(centre);
        painter.scale(zoom, zoom);
        painter.setPen(m_pen);
        painter.setBrush(m_brush);
        painter.drawEllipse(QPointF(), m_radius, m_radius);
        return image;
    }

    QPainter &m_painter;
    QPen m_pen;
    QBrush m_brush;
    double m_radius;
    std::array<QImage, 4> m_images; ///< for each quarter of a pixel that it begins at
};

void drawRightSteps(QPainter &painter, const Run &run, const RunScale &scale, double y,
                    const Theme &theme)
{
    const qint64 trained = std::min(scale.shown(run.length()), scale.length);
    Dot right(painter, QPen(theme.quietText, 1.5), theme.card, 2.5);
    for (qint64 number = 1; number <= trained; ++number)
        right.stamp(QPointF(scale.middleOf(number), y));
    Dot ahead(painter, Qt::NoPen, theme.frame, 2);
    for (qint64 number = trained + 1; number <= scale.length; ++number)
        ahead.stamp(QPointF(scale.middleOf(number), y));
}

} // namespace

void drawRunLine(QPainter &painter, const Run &run, const RunScale &scale, double y,
                 const Theme &theme)
{
    const auto line = [&](double to, const QColor &colour) {
        painter.setPen(QPen(colour, groove, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(scale.left, y), QPointF(to, y));
    };
    line(scale.right, theme.edge);
    if (run.length() > 0)
        line(scale.at(scale.shown(run.length())), theme.frame);
    if (run.position() > 0)
        line(scale.at(run.position()), theme.text);
}

void drawSteps(QPainter &painter, const Run &run, const RunScale &scale, double y,
               const Theme &theme)
{
    if (scale.step() >= leastForRight)
        drawRightSteps(painter, run, scale, y, theme);
    const double radius = scale.step() > widestNarrow ? mistakeRadius : narrowRadius;
    Dot dot(painter, QPen(theme.card, 1), theme.zero, radius);
    double last = -1;
    for (auto mistake = run.nextMistake(0); mistake && *mistake <= scale.last;) {
        const double x = std::round(2 * scale.middleOf(*mistake)) / 2;
        if (x > last)
            dot.stamp(QPointF(x, y));
        last = x;
        mistake = run.nextMistake(*mistake + scale.stepsPerPixel() - 1);
    }
}

void drawMistakeCounts(QPainter &painter, const Run &run, const RunScale &scale, const QRectF &area,
                       const Theme &theme)
{
    const std::vector<EpochArea> areas = areasOf(run, scale);
    constexpr double leastWhole = 4;
    double whole = leastWhole;
    for (const EpochArea &one : areas)
        whole = std::max(whole, one.mistakes);
    whole = std::min(whole, static_cast<double>(run.data().observationCount()));
    for (const EpochArea &one : areas) {
        const double height = area.height() * std::min(1.0, one.mistakes / whole);
        if (height <= 0)
            continue;
        const QRectF bar(QPointF(scale.at(one.from), area.bottom() - height),
                         QPointF(scale.at(one.to), area.bottom()));
        painter.fillRect(bar, theme.zeroMid);
        painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width(), 2)), theme.zero);
    }
}

void drawRound(QPainter &painter, const Run &run, const RunScale &scale, double y,
               const Theme &theme)
{
    const std::optional<Cycle> cycle = run.cycle();
    if (!cycle || scale.isPastOnly())
        return;
    const double from = scale.at(run.clock().endOf(cycle->repeatEpoch));
    const double to = scale.at(run.clock().endOf(cycle->firstEpoch));
    constexpr double drop = 10;
    constexpr double bend = 5;
    if (from - to < 2 * bend)
        return;
    QPainterPath way(QPointF(from, y + 3));
    way.quadTo(QPointF(from, y + drop), QPointF(from - bend, y + drop));
    way.lineTo(QPointF(to + bend, y + drop));
    way.quadTo(QPointF(to, y + drop), QPointF(to, y + 5));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawPath(way);
    const std::array tip{QPointF(to, y + 2), QPointF(to - 3.5, y + 8), QPointF(to + 3.5, y + 8)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawPolygon(tip.data(), static_cast<int>(tip.size()));
}

qint64 mistakesIn(const Run &run, const RunScale &scale, qint64 epoch)
{
    return mistakesBetween(run, run.clock().endOf(epoch - 1),
                           std::min(scale.shown(run.length()), run.clock().endOf(epoch)));
}

std::optional<qint64> firstDifference(const Run &a, const Run &b)
{
    const qint64 common = std::min(a.length(), b.length());
    std::optional<qint64> one = a.nextMistake(0);
    std::optional<qint64> other = b.nextMistake(0);
    constexpr int mostLooked = 2'000; // for it is looked for in each frame
    for (int i = 0; i < mostLooked && one && one == other && *one <= common; ++i) {
        one = a.nextMistake(*one);
        other = b.nextMistake(*other);
    }
    if (one == other)
        return std::nullopt;
    const qint64 first = std::min(one.value_or(common + 1), other.value_or(common + 1));
    return first <= common ? std::optional(first) : std::nullopt;
}

} // namespace frontera

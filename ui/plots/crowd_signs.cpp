// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/crowd_signs.h"

#include "ui/plots/patient_device.h"
#include "ui/plots/plot_signs.h"
#include "ui/plots/scatter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

/// The kinds of a crowd's signs; 1 is added for class 1.
enum CrowdKind { RightSign = 0, WrongSign = 2, FaintSign = 4 };

constexpr double crossReach = 1.5; // of the radius
constexpr double faintRadius = 0.55;

int kindOf(const Scatter &crowd, int row, CrowdKind kind)
{
    return kind + (crowd.isOne(row) ? 1 : 0);
}

/// Draws the sign of one observation. A wrong one is crossed from below, so that only the ends of
/// the cross are seen: above so small a sign, the cross would hide the class.
void drawCrowdSign(QPainter *painter, QPointF at, int kind, const CrowdStyle &style)
{
    const bool isOne = (kind & 1) != 0;
    const bool isFaint = (kind & FaintSign) != 0;
    const QColor &colour = isOne ? style.one : style.zero;
    const double r = style.radius * (isFaint ? faintRadius : 1);
    if ((kind & WrongSign) != 0) {
        const double arm = crossReach * r;
        const QLineF strokes[] = {{at + QPointF(-arm, -arm), at + QPointF(arm, arm)},
                                  {at + QPointF(-arm, arm), at + QPointF(arm, -arm)}};
        painter->setPen(QPen(style.card, 0.9 * r, Qt::SolidLine, Qt::FlatCap));
        painter->drawLines(strokes, 2);
        painter->setPen(QPen(style.text, 0.5 * r, Qt::SolidLine, Qt::FlatCap));
        painter->drawLines(strokes, 2);
    }
    const double width = 0.42 * r;
    painter->setPen(QPen(colour, width));
    painter->setBrush(isOne ? colour : style.card);
    painter->drawEllipse(at, r - width / 2, r - width / 2);
}

/// Returns `above` over `below`, both premultiplied.
QRgb blended(QRgb above, QRgb below)
{
    if (qAlpha(above) == 255)
        return above;
    const quint32 rest = 255 - qAlpha(above);
    // Two channels at once, each with 8 bits of room above it.
    const auto scaled = [rest](quint32 two) {
        const quint32 product = two * rest + 0x00800080;
        return ((product + ((product >> 8) & 0x00ff00ff)) >> 8) & 0x00ff00ff;
    };
    return above + (scaled(below & 0x00ff00ff) | (scaled((below >> 8) & 0x00ff00ff) << 8));
}

/// Returns the question of a PatientDevice; empty for any other device.
GoesOn goesOnOf(const QPainter &painter)
{
    const auto *device = dynamic_cast<const PatientDevice *>(painter.device());
    return device == nullptr ? GoesOn() : device->goesOn();
}

void drawEach(QCPPainter *painter, const Scatter &crowd, std::span<const std::uint8_t> wrong,
              const CrowdPlace &place, const CrowdStyle &style, const CrowdPart &part,
              const GoesOn &goesOn)
{
    constexpr int atOnce = 500;
    qint64 looked = 0;
    const auto isWrong = [&](int row) {
        return !wrong.empty() && wrong[static_cast<std::size_t>(row)] != 0;
    };
    for (const CrowdKind kind : {FaintSign, RightSign, WrongSign}) {
        for (int row = 0; row < crowd.count(); ++row, ++looked) {
            if (row % atOnce == 0 && !mayGoOn(goesOn, looked, 3 * qint64{crowd.count()}))
                return;
            const CrowdKind own = crowd.isFaint(row) ? FaintSign
                                  : isWrong(row)     ? WrongSign
                                                     : RightSign;
            const QPointF at = place.pixel(crowd.at(row));
            if (own == kind && part.contains(row) && place.axes.contains(at))
                drawCrowdSign(painter, at, kindOf(crowd, row, kind), style);
        }
    }
}

} // namespace

double CrowdSigns::radiusOf(int observations, double unit)
{
    constexpr double radiusOfFew = 14;
    constexpr double smallest = 0.7; // relative to mostMarkers observations
    constexpr double fewestPixels = 1.8;
    const double share =
        std::clamp(std::sqrt(double{Scatter::mostMarkers} / observations), smallest, 1.0);
    return std::max(fewestPixels, radiusOfFew * unit * signScaleOf(Scatter::mostMarkers) * share);
}

void CrowdSigns::draw(QCPPainter *painter, const std::shared_ptr<const Scatter> &crowd,
                      std::span<const std::uint8_t> wrong, const CrowdPlace &place,
                      const CrowdStyle &style, const CrowdPart &part)
{
    const QTransform transform = painter->deviceTransform();
    const bool isStamped = painter->paintEngine()->type() == QPaintEngine::Raster &&
                           transform.type() <= QTransform::TxScale &&
                           qFuzzyCompare(transform.m11(), transform.m22());
    const GoesOn goesOn = goesOnOf(*painter);
    if (!isStamped) {
        drawEach(painter, *crowd, wrong, place, style, part, goesOn);
        return;
    }
    settle({crowd, place, style, transform.m11(), {transform.dx(), transform.dy()}});
    if (part.marks.empty() || part.isCovered) {
        if (m_all.isNull()) {
            QImage all = emptyImage();
            if (!stampRight(all, {}, goesOn))
                return;
            m_all = std::move(all);
        }
        m_shown = m_all;
    } else {
        m_shown = emptyImage();
        if (!stampRight(m_shown, part, goesOn))
            return;
    }
    stampWrong(wrong, part);
    // The image lies pixel on pixel, whatever fraction of one the painter is shifted by.
    painter->drawImage((QPointF(m_corner) - m_key.shift) / m_key.scale, m_shown);
}

void CrowdSigns::settle(const Key &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_all = {};
    const auto device = [&key](QPointF place) {
        const QPointF at = place * key.scale + key.shift;
        return QPoint(qFloor(at.x()), qFloor(at.y()));
    };
    m_corner = device(key.place.axes.topLeft());
    const QPoint end = device(key.place.axes.bottomRight());
    m_size = QSize(end.x() - m_corner.x(), end.y() - m_corner.y()).expandedTo({0, 0});
    int reach = 0;
    for (std::size_t kind = 0; kind < m_stamps.size(); ++kind) {
        m_stamps[kind] = makeStamp(static_cast<int>(kind));
        reach = std::max(reach, m_stamps[kind].reach);
    }
    const Scatter &crowd = *key.crowd;
    const QRect inner = QRect(QPoint(), m_size).adjusted(reach, reach, -reach, -reach);
    m_centres.resize(static_cast<std::size_t>(crowd.count()));
    for (int row = 0; row < crowd.count(); ++row) {
        const QPointF at = key.place.pixel(crowd.at(row));
        const QPoint pixel = key.place.axes.contains(at) ? device(at) - m_corner : QPoint(-1, -1);
        m_centres[static_cast<std::size_t>(row)] =
            inner.contains(pixel) ? pixel.y() * m_size.width() + pixel.x() : -1;
    }
    m_taken.resize(static_cast<std::size_t>(m_size.width()) *
                   static_cast<std::size_t>(m_size.height()));
}

QImage CrowdSigns::emptyImage() const
{
    QImage image(m_size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_key.scale);
    image.fill(Qt::transparent);
    return image;
}

bool CrowdSigns::stampRight(QImage &image, const CrowdPart &part, const GoesOn &goesOn)
{
    constexpr int atOnce = 10'000;
    const Scatter &crowd = *m_key.crowd;
    std::ranges::fill(m_taken, std::uint8_t{0});
    // Observations beside the plane come first, so that they hide none that lie in it.
    for (int row = 0; crowd.hasFaint() && row < crowd.count(); ++row) {
        if (crowd.isFaint(row) && part.contains(row))
            stamp(image, row, kindOf(crowd, row, FaintSign));
    }
    for (int row = 0; row < crowd.count(); ++row) {
        if (row % atOnce == 0 && !mayGoOn(goesOn, row, crowd.count()))
            return false;
        if (!crowd.isFaint(row) && part.contains(row))
            stamp(image, row, kindOf(crowd, row, RightSign));
    }
    return true;
}

void CrowdSigns::stampWrong(std::span<const std::uint8_t> wrong, const CrowdPart &part)
{
    const Scatter &crowd = *m_key.crowd;
    std::ranges::fill(m_taken, std::uint8_t{0});
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        const auto row = static_cast<int>(i);
        if (wrong[i] != 0 && !crowd.isFaint(row) && part.contains(row))
            stamp(m_shown, row, kindOf(crowd, row, WrongSign));
    }
}

CrowdSigns::Stamp CrowdSigns::makeStamp(int kind) const
{
    Stamp stamp;
    const double extent = (crossReach + 0.5) * m_key.style.radius; // with the strokes' width
    stamp.reach = qCeil(extent * m_key.scale);
    const int side = 2 * stamp.reach + 1;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(stamp.reach + 0.5, stamp.reach + 0.5);
    painter.scale(m_key.scale, m_key.scale);
    drawCrowdSign(&painter, {}, kind, m_key.style);
    painter.end();
    for (int y = 0; y < side; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < side; ++x) {
            if (qAlpha(line[x]) > 0)
                stamp.pixels.push_back(
                    {(y - stamp.reach) * m_size.width() + x - stamp.reach, line[x]});
        }
    }
    return stamp;
}

void CrowdSigns::stamp(QImage &image, int row, int kind)
{
    const int centre = m_centres[static_cast<std::size_t>(row)];
    if (centre < 0)
        return;
    const auto bit = static_cast<std::uint8_t>(1 << kind);
    std::uint8_t &taken = m_taken[static_cast<std::size_t>(centre)];
    if ((taken & bit) != 0)
        return; // the same sign is there already
    taken |= bit;
    QRgb *at = reinterpret_cast<QRgb *>(image.bits()) + centre; // rows of 32 bits have no gaps
    for (const Stamp::Pixel &pixel : m_stamps[static_cast<std::size_t>(kind)].pixels)
        at[pixel.offset] = blended(pixel.colour, at[pixel.offset]);
}

} // namespace frontera
